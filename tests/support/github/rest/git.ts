/** The git database: trees, blobs, commits, refs, tags. */
import { demand, findRepository } from '../access.ts';
import { createRef, deleteRef, demandObjects, signature, updateRef } from '../changes.ts';
import { editTree, type FileMode, type ListedFile, listTree, type Person, putBlob, putCommit, type TreeChange, treeOf } from '../objects.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import { lookUp } from '../revisions.ts';
import type { Repository } from '../state.ts';
import { type Call, created, type HandlerTable, noContent, ok, paged, text } from './call.ts';
import { blobShape, gitCommit, refShape, repoUrl, tagShape, treeShape } from './shape-git.ts';

/** Entries, and bytes of JSON, of a recursive tree GitHub gives at most. */
const treeLimit = 100_000;
const treeBytes = 7_000_000;

export function repositoryOf(call: Call): Repository {
  return findRepository(call.world.state, call.token, call.path.owner ?? '', call.path.repo ?? '');
}

function readable(call: Call): Repository {
  const repository = repositoryOf(call);
  demand(call.token, repository, 'read', 'contents');
  if (repository.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.');
  return repository;
}

/** How many entries fit into one answer. An entry is its path and about 160 bytes beside the repository's address. */
function fitting(call: Call, repository: Repository, entries: readonly ListedFile[]): number {
  const overhead = 160 + repoUrl(call.world, repository).length;
  let bytes = 0;
  for (const [index, entry] of entries.entries()) {
    bytes += overhead + entry.path.length;
    if (bytes > treeBytes || index >= treeLimit) return index;
  }
  return entries.length;
}

interface NewEntry {
  readonly path?: string;
  readonly mode?: FileMode;
  readonly sha?: string | null;
  readonly content?: string;
}

function newTree(call: Call) {
  const repository = repositoryOf(call);
  demandObjects(call.token, repository);
  const changes = new Map<string, TreeChange>();
  for (const entry of call.body.tree as readonly NewEntry[]) {
    if (entry.path === undefined || entry.mode === undefined) throw new Refusal(422, 'tree entry is missing a path or mode');
    if (entry.sha !== undefined && entry.content !== undefined) throw new Refusal(422, 'Must supply either tree.sha or tree.content, not both');
    const oid = entry.content === undefined ? entry.sha : putBlob(repository.objects, entry.content);
    if (typeof oid === 'string' && entry.mode !== '160000' && !repository.objects.has(oid))
      throw new Refusal(422, `tree.sha ${oid} is not a valid blob`);
    changes.set(entry.path, oid === null || oid === undefined ? null : { mode: entry.mode, oid });
  }
  const baseName = text(call.body.base_tree);
  const base = baseName === undefined ? null : (treeOf(repository.objects, baseName) ?? null);
  if (baseName !== undefined && base === null) throw notFound();
  const tree = treeOf(repository.objects, editTree(repository.objects, base, changes));
  if (tree === undefined) throw new Error('The tree just written is not there.');
  return created(treeShape(call.world, repository, tree, listTree(repository.objects, tree, false), false));
}

function newCommit(call: Call) {
  const repository = repositoryOf(call);
  const pusher = demandObjects(call.token, repository);
  const tree = text(call.body.tree) ?? '';
  if (repository.objects.get(tree)?.type !== 'tree') throw new Refusal(422, 'Tree SHA does not exist');
  const parents = (call.body.parents ?? []) as readonly string[];
  if (parents.some((parent) => repository.objects.get(parent)?.type !== 'commit'))
    throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
  const own = signature(call.world.state, pusher.account);
  const author = { ...own, ...(call.body.author as Partial<Person> | undefined) };
  const committer = { ...author, ...(call.body.committer as Partial<Person> | undefined) };
  const oid = putCommit(repository.objects, { tree, parents, author, committer, message: text(call.body.message) ?? '' });
  const commit = repository.objects.get(oid);
  if (commit?.type !== 'commit') throw new Error('The commit just written is not there.');
  return created(gitCommit(call.world, repository, commit));
}

export const gitHandlers: HandlerTable = {
  'git/get-tree': (call) => {
    const repository = readable(call);
    const tree = treeOf(repository.objects, lookUp(repository, call.path.tree_sha ?? '') ?? '');
    if (tree === undefined) throw notFound();
    const recursive = call.query.has('recursive');
    const entries = listTree(repository.objects, tree, recursive);
    const limit = recursive ? (call.effects.truncateTree ?? fitting(call, repository, entries)) : entries.length;
    return ok(treeShape(call.world, repository, tree, entries.slice(0, limit), entries.length > limit));
  },
  'git/create-tree': newTree,
  'git/get-blob': (call) => {
    const repository = readable(call);
    const blob = repository.objects.get(call.path.file_sha ?? '');
    if (blob?.type !== 'blob') throw notFound();
    // A blob of which only the size is known can't be served; GitHub says so of those over 100 MB.
    if (blob.bytes === null)
      throw new Refusal(403, 'The requested blob is too large to fetch via the API, but you can always clone the repository via Git.');
    if (/\braw\b/.test(call.accept)) return ok(blob.bytes, { 'content-type': 'application/vnd.github.raw; charset=utf-8' });
    return ok(blobShape(call.world, repository, blob));
  },
  'git/create-blob': (call) => {
    const repository = repositoryOf(call);
    demandObjects(call.token, repository);
    const encoding = call.body.encoding === 'base64' ? 'base64' : 'utf8';
    const sha = putBlob(repository.objects, Buffer.from(text(call.body.content) ?? '', encoding));
    return created({ sha, url: `${repoUrl(call.world, repository)}/git/blobs/${sha}` });
  },
  'git/get-commit': (call) => {
    const repository = readable(call);
    const commit = repository.objects.get(call.path.commit_sha ?? '');
    if (commit?.type !== 'commit') throw notFound();
    return ok(gitCommit(call.world, repository, commit));
  },
  'git/create-commit': newCommit,
  'git/get-ref': (call) => {
    const repository = readable(call);
    const ref = `refs/${call.path.ref ?? ''}`;
    if (!repository.refs.has(ref)) throw notFound();
    return ok(refShape(call.world, repository, ref));
  },
  'git/list-matching-refs': (call) => {
    const repository = readable(call);
    const prefix = `refs/${call.path.ref ?? ''}`;
    const found = [...repository.refs.keys()].filter((ref) => ref.startsWith(prefix)).sort();
    return paged(call, `${repoUrl(call.world, repository)}/git/matching-refs/${prefix.slice(5)}`, found, (ref) =>
      refShape(call.world, repository, ref),
    );
  },
  'git/create-ref': (call) => {
    const repository = repositoryOf(call);
    const ref = text(call.body.ref) ?? '';
    if (repository.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.');
    createRef(call.world.state, call.token, repository, ref, text(call.body.sha) ?? '');
    return created(refShape(call.world, repository, ref));
  },
  'git/update-ref': (call) => {
    const repository = repositoryOf(call);
    const ref = `refs/${call.path.ref ?? ''}`;
    updateRef(call.world.state, call.token, repository, ref, text(call.body.sha) ?? '', call.body.force === true);
    return ok(refShape(call.world, repository, ref));
  },
  'git/delete-ref': (call) => {
    deleteRef(call.world.state, call.token, repositoryOf(call), `refs/${call.path.ref ?? ''}`);
    return noContent();
  },
  'git/get-tag': (call) => {
    const repository = readable(call);
    const tag = repository.objects.get(call.path.tag_sha ?? '');
    if (tag?.type !== 'tag') throw invalid([]);
    return ok(tagShape(call.world, repository, tag));
  },
};
