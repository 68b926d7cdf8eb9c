/** REST's words for git objects. */
import { diffTrees } from '../compare.ts';
import type { BlobObject, CommitObject, GitObject, ListedFile, Person, TagObject, TreeObject } from '../objects.ts';
import { accountOf, fullName, type Repository } from '../state.ts';
import type { World } from '../world.ts';
import { simpleUser } from './shape-account.ts';

export const repoUrl = (world: World, repository: Repository) => `${world.apiUrl()}/repos/${fullName(repository)}`;
export const webUrl = (world: World, repository: Repository) => `${world.serverUrl}/${fullName(repository)}`;

const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** Node ids of git objects are the same in REST and GraphQL. */
const nodeId = (repository: Repository, prefix: string, name: string) => `${prefix}_${Buffer.from(`${repository.id}:${name}`).toString('base64url')}`;

export function gitCommit(world: World, repository: Repository, commit: CommitObject) {
  const url = repoUrl(world, repository);
  return {
    sha: commit.oid,
    node_id: nodeId(repository, 'C', commit.oid),
    url: `${url}/git/commits/${commit.oid}`,
    html_url: `${webUrl(world, repository)}/commit/${commit.oid}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/git/commits/${sha}`, html_url: `${webUrl(world, repository)}/commit/${sha}` })),
    verification,
  };
}

const userOf = (world: World, person: Person) => (/^\d+\+/.test(person.email) ? simpleUser(world, accountOf(world.state, person.name)) : null);

/** A commit as the commits endpoints tell it; `detailed` adds the changed files. */
export function commitShape(world: World, repository: Repository, commit: CommitObject, detailed = false) {
  const url = repoUrl(world, repository);
  const changes = detailed ? diffTrees(repository.objects, commit.parents[0] ?? null, commit.oid) : [];
  return {
    sha: commit.oid,
    node_id: nodeId(repository, 'C', commit.oid),
    url: `${url}/commits/${commit.oid}`,
    html_url: `${webUrl(world, repository)}/commit/${commit.oid}`,
    comments_url: `${url}/commits/${commit.oid}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.oid}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification,
    },
    author: userOf(world, commit.author),
    committer: userOf(world, commit.committer),
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${webUrl(world, repository)}/commit/${sha}` })),
    ...(detailed
      ? {
          stats: {
            additions: changes.reduce((sum, change) => sum + change.additions, 0),
            deletions: changes.reduce((sum, change) => sum + change.deletions, 0),
            total: changes.reduce((sum, change) => sum + change.additions + change.deletions, 0),
          },
          files: changes.map((change) => diffEntry(world, repository, commit.oid, change)),
        }
      : {}),
  };
}

export function diffEntry(world: World, repository: Repository, at: string, change: ReturnType<typeof diffTrees>[number]) {
  const path = encodeURI(change.path);
  return {
    sha: change.oid,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${webUrl(world, repository)}/blob/${at}/${path}`,
    raw_url: `${webUrl(world, repository)}/raw/${at}/${path}`,
    contents_url: `${repoUrl(world, repository)}/contents/${path}?ref=${at}`,
  };
}

export function treeShape(world: World, repository: Repository, tree: TreeObject, entries: readonly ListedFile[], truncated: boolean) {
  const url = `${repoUrl(world, repository)}/git`;
  const link = { blob: 'blobs', tree: 'trees' } as const;
  return {
    sha: tree.oid,
    url: `${url}/trees/${tree.oid}`,
    tree: entries.map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.oid,
      ...(entry.size === null ? {} : { size: entry.size }),
      ...(entry.type === 'commit' ? {} : { url: `${url}/${link[entry.type]}/${entry.oid}` }),
    })),
    truncated,
  };
}

export function blobShape(world: World, repository: Repository, blob: BlobObject) {
  const lines = (blob.bytes ?? Buffer.alloc(0)).toString('base64').match(/.{1,60}/g) ?? [];
  return {
    sha: blob.oid,
    node_id: nodeId(repository, 'B', blob.oid),
    size: blob.size,
    url: `${repoUrl(world, repository)}/git/blobs/${blob.oid}`,
    content: lines.map((line) => `${line}\n`).join(''),
    encoding: 'base64',
  };
}

function objectLink(world: World, repository: Repository, object: GitObject | undefined, oid: string) {
  const folder = { blob: 'blobs', tree: 'trees', commit: 'commits', tag: 'tags' } as const;
  const type = object?.type ?? 'commit';
  return { sha: oid, type, url: `${repoUrl(world, repository)}/git/${folder[type]}/${oid}` };
}

export function refShape(world: World, repository: Repository, ref: string) {
  const oid = repository.refs.get(ref) ?? '';
  return {
    ref,
    node_id: nodeId(repository, 'REF', ref),
    url: `${repoUrl(world, repository)}/git/${ref}`,
    object: objectLink(world, repository, repository.objects.get(oid), oid),
  };
}

export function tagShape(world: World, repository: Repository, tag: TagObject) {
  return {
    node_id: nodeId(repository, 'TA', tag.oid),
    sha: tag.oid,
    url: `${repoUrl(world, repository)}/git/tags/${tag.oid}`,
    tagger: tag.tagger,
    object: objectLink(world, repository, repository.objects.get(tag.target), tag.target),
    tag: tag.name,
    message: tag.message,
    verification,
  };
}
