/** Files by path: `GET` and `PUT /contents/{path}`, the README. */
import { demand, findRepository } from '../access.ts';
import { commitOnBranch } from '../changes.ts';
import { type BlobObject, entryAt, type GitObject, type TreeEntry, type TreeObject, treeOf } from '../objects.ts';
import { notFound, Refusal } from '../refusal.ts';
import { lookUp, revision } from '../revisions.ts';
import { headOf, type Repository } from '../state.ts';
import { type Answer, type Call, type HandlerTable, ok, text } from './call.ts';
import { gitCommit, repoUrl, webUrl } from './shape-git.ts';

/** Bytes above which JSON leaves the content out, and above which there is none at all. */
const jsonLimit = 1024 * 1024;
const rawLimit = 100 * 1024 * 1024;
const directoryLimit = 1000;

interface Place {
  readonly call: Call;
  readonly repository: Repository;
  readonly ref: string;
  readonly path: string;
}

function links(place: Place, path: string, oid: string, kind: 'blobs' | 'trees' | null) {
  const url = `${repoUrl(place.call.world, place.repository)}/contents/${encodeURI(path)}?ref=${encodeURIComponent(place.ref)}`;
  const git = kind === null ? null : `${repoUrl(place.call.world, place.repository)}/git/${kind}/${oid}`;
  const html =
    kind === null ? null : `${webUrl(place.call.world, place.repository)}/${kind === 'trees' ? 'tree' : 'blob'}/${place.ref}/${encodeURI(path)}`;
  return { url, git_url: git, html_url: html, _links: { self: url, git, html } };
}

function entryShape(place: Place, path: string, entry: TreeEntry) {
  const object = place.repository.objects.get(entry.oid);
  const type = entry.type === 'tree' ? 'dir' : entry.type === 'commit' ? 'submodule' : entry.mode === '120000' ? 'symlink' : 'file';
  const isBlob = object?.type === 'blob';
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    sha: entry.oid,
    size: isBlob ? object.size : 0,
    ...links(place, path, entry.oid, entry.type === 'tree' ? 'trees' : entry.type === 'commit' ? null : 'blobs'),
    download_url: isBlob
      ? `https://raw.githubusercontent.com/${place.repository.owner.login}/${place.repository.name}/${place.ref}/${encodeURI(path)}`
      : null,
    type,
  };
}

function fileAnswer(place: Place, entry: TreeEntry, blob: BlobObject): Answer {
  if (blob.size > rawLimit) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }];
    throw new Refusal(403, 'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.', { errors });
  }
  if (blob.bytes === null) throw new Refusal(403, 'The requested blob is too large to fetch via the API.');
  if (/\braw\b/.test(place.call.accept)) return ok(blob.bytes, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
  const large = blob.size > jsonLimit;
  const content = large ? '' : blob.bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
  return ok({ ...entryShape(place, place.path, entry), type: 'file', content, encoding: large ? 'none' : 'base64' });
}

/** A symbolic link to a file of the repository answers with that file, under the link's name. */
function linked(place: Place, tree: TreeObject, blob: BlobObject): GitObject | undefined {
  const target = blob.bytes?.toString('utf8') ?? '';
  const folder = place.path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') folder.pop();
    else if (part !== '.' && part !== '') folder.push(part);
  }
  return place.repository.objects.get(entryAt(place.repository.objects, tree, folder.join('/'))?.oid ?? '');
}

/** The address `.gitmodules` gives for a path. */
function submoduleUrl(repository: Repository, tree: TreeObject, path: string): string {
  const file = repository.objects.get(entryAt(repository.objects, tree, '.gitmodules')?.oid ?? '');
  const text = file?.type === 'blob' ? (file.bytes?.toString('utf8') ?? '') : '';
  const section = text.split('[submodule ').find((part) => part.split('\n').some((line) => line.replace(/\s/g, '') === `path=${path}`));
  return /url\s*=\s*(\S+)/.exec(section ?? '')?.[1] ?? '';
}

function contentAnswer(call: Call, path: string): Answer {
  const repository = findRepository(call.world.state, call.token, call.path.owner ?? '', call.path.repo ?? '');
  demand(call.token, repository, 'read', 'contents');
  if (headOf(repository) === undefined) throw new Refusal(404, 'This repository is empty.');
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const tree = treeOf(repository.objects, lookUp(repository, ref) ?? '');
  if (tree === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const place: Place = { call, repository, ref, path };
  if (path === '') return listing(place, tree, '');
  const entry = entryAt(repository.objects, tree, path);
  const object = repository.objects.get(entry?.oid ?? '');
  if (entry === undefined) throw notFound();
  if (entry.type === 'commit') return ok({ ...entryShape(place, path, entry), submodule_git_url: submoduleUrl(repository, tree, path) });
  if (object?.type === 'tree') return listing(place, object, `${path}/`);
  if (object?.type !== 'blob') throw notFound();
  if (entry.mode !== '120000') return fileAnswer(place, entry, object);
  const target = linked(place, tree, object);
  if (target?.type === 'blob') return fileAnswer(place, entry, target);
  return ok({ ...entryShape(place, path, entry), target: object.bytes?.toString('utf8') ?? '' });
}

function listing(place: Place, tree: TreeObject, prefix: string): Answer {
  return ok(tree.entries.slice(0, directoryLimit).map((entry) => entryShape(place, prefix + entry.name, entry)));
}

export const contentHandlers: HandlerTable = {
  'repos/get-content': (call) => contentAnswer(call, (call.path.path ?? '').replace(/\/$/, '')),
  'repos/get-readme': (call) => {
    const repository = findRepository(call.world.state, call.token, call.path.owner ?? '', call.path.repo ?? '');
    const tree = treeOf(repository.objects, lookUp(repository, call.query.get('ref') ?? 'HEAD') ?? '');
    const readme = tree?.entries.find((entry) => /^readme(\.(md|rst|txt))?$/i.test(entry.name));
    if (readme === undefined) throw notFound();
    return contentAnswer(call, readme.name);
  },
  'repos/create-or-update-file-contents': (call) => {
    const { world, token, body } = call;
    const repository = findRepository(world.state, token, call.path.owner ?? '', call.path.repo ?? '');
    demand(token, repository, 'write', 'contents');
    const path = call.path.path ?? '';
    const branch = text(body.branch) ?? repository.defaultBranch;
    const head = repository.refs.get(`refs/heads/${branch}`);
    if (head === undefined) throw new Refusal(404, `Branch ${branch} not found`);
    const existing = revision(repository, `${head}:${path}`);
    if (existing !== undefined && body.sha === undefined) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    if (existing !== undefined && existing.oid !== body.sha) throw new Refusal(409, `${path} does not match ${String(body.sha)}`);
    const contents = Buffer.from(text(body.content) ?? '', 'base64');
    const commit = commitOnBranch(world.state, token, repository, {
      branch,
      expectedHeadOid: head,
      message: text(body.message) ?? '',
      changes: { additions: [{ path, contents }], deletions: [] },
    });
    const tree = treeOf(repository.objects, commit.oid);
    const entry = tree === undefined ? undefined : entryAt(repository.objects, tree, path);
    if (entry === undefined) throw notFound();
    const content = entryShape({ call, repository, ref: branch, path }, path, entry);
    return { status: existing === undefined ? 201 : 200, body: { content, commit: gitCommit(world, repository, commit) } };
  },
};
