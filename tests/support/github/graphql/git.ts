/** GraphQL's git objects: `Commit`, `Tree`, `Blob`, `Tag`, `Ref`. */
import { demand } from '../access.ts';
import { blameOf } from '../blame.ts';
import { diffTrees } from '../compare.ts';
import {
  type BlobObject,
  type CommitObject,
  entryAt,
  type GitObject,
  history,
  isAncestor,
  type Person,
  peelToCommit,
  type TagObject,
  type TreeEntry,
  type TreeObject,
  treeOf,
} from '../objects.ts';
import { notFound } from '../refusal.ts';
import { accountOf, fullName, headOf, type PullRequest, type Repository, type State } from '../state.ts';
import { connection } from './connection.ts';
import { type Args, type Context, fields } from './context.ts';

/** A git object in the repository it was found in. */
export interface GitNode<Kind extends GitObject = GitObject> {
  readonly git: Kind;
  readonly repository: Repository;
}

export interface RefNode {
  readonly ref: string;
  readonly repository: Repository;
}

export interface EntryNode {
  readonly entry: TreeEntry;
  readonly path: string;
  readonly repository: Repository;
}

/** Bytes of a blob that GraphQL gives as text before it cuts. */
const blobTextLimit = 512_000;

const gitPrefix: Readonly<Record<GitObject['type'], string>> = { blob: 'B', tree: 'T', commit: 'C', tag: 'TA' };

export function gitNode<Kind extends GitObject>(repository: Repository, git: Kind | undefined): GitNode<Kind> | null {
  return git === undefined ? null : { git, repository };
}

function gitNodeId(node: GitNode): string {
  return `${gitPrefix[node.git.type]}_${Buffer.from(`${node.repository.id}:${node.git.oid}`).toString('base64url')}`;
}

function refNodeId(node: RefNode): string {
  return `REF_${Buffer.from(`${node.repository.id}:${node.ref}`).toString('base64url')}`;
}

/** The git object or ref a node id of the two functions above names. */
export function findGitNode(state: State, id: string): GitNode | RefNode | null {
  const match = /^(\d+):(.+)$/.exec(Buffer.from(id.slice(id.indexOf('_') + 1), 'base64url').toString());
  const repository = [...state.repositories.values()].find((item) => item.id === Number(match?.[1]));
  const name = match?.[2];
  if (repository === undefined || name === undefined) return null;
  if (id.startsWith('REF_')) return repository.refs.has(name) ? { ref: name, repository } : null;
  return gitNode(repository, repository.objects.get(name));
}

const webUrl = (context: Context, repository: Repository, tail: string) => `${context.world.serverUrl}/${fullName(repository)}/${tail}`;

const shared = {
  id: (node: GitNode) => gitNodeId(node),
  oid: (node: GitNode) => node.git.oid,
  abbreviatedOid: (node: GitNode) => node.git.oid.slice(0, 7),
  repository: (node: GitNode) => node.repository,
  commitUrl: (node: GitNode, _: Args, context: Context) => webUrl(context, node.repository, `commit/${node.git.oid}`),
  commitResourcePath: (node: GitNode) => `/${fullName(node.repository)}/commit/${node.git.oid}`,
};

const gitActor = (person: Person, node: GitNode) => ({ person, repository: node.repository });

/** Commits of the head that the base doesn't have, oldest first. */
export function pullRequestCommits(request: PullRequest): CommitObject[] {
  const store = request.repository.objects;
  const inBase = new Set(history(store, request.base.oid).map((commit) => commit.oid));
  return history(store, request.head.oid)
    .filter((commit) => !inBase.has(commit.oid))
    .reverse();
}

/**
 * The merged pull requests that brought the commit in, of every repository that shares the objects (forks have pull requests of their own);
 * when the commit isn't on the default branch, open ones as well.
 */
export function associatedPullRequests(state: State, repository: Repository, oid: string): PullRequest[] {
  const head = headOf(repository);
  const onDefault = head !== undefined && isAncestor(repository.objects, oid, head);
  const found: PullRequest[] = [];
  for (const candidate of state.repositories.values()) {
    if (candidate.objects !== repository.objects) continue;
    for (const item of candidate.conversations.values()) {
      if (item.kind !== 'pull' || (item.merged === null && onDefault)) continue;
      if (item.merged?.oid === oid || pullRequestCommits(item).some((commit) => commit.oid === oid)) found.push(item);
    }
  }
  return found;
}

/** Commits that changed a path, newest first. */
export function historyOf(repository: Repository, from: string, path: string | null): CommitObject[] {
  const store = repository.objects;
  const commits = history(store, from);
  if (path === null) return commits;
  const oidAt = (commit: string | undefined) => {
    const tree = commit === undefined ? undefined : treeOf(store, commit);
    return tree === undefined ? undefined : entryAt(store, tree, path)?.oid;
  };
  return commits.filter((commit) => oidAt(commit.oid) !== oidAt(commit.parents[0]));
}

function isBinary(blob: BlobObject): boolean | null {
  return blob.bytes === null ? null : blob.bytes.subarray(0, 8000).includes(0);
}

function textOf(blob: BlobObject, limit: number): string | null {
  if (blob.bytes === null || isBinary(blob) === true) return null;
  // A cut may fall within a character; GitHub gives what decodes.
  return blob.bytes.length <= limit ? blob.bytes.toString('utf8') : blob.bytes.subarray(0, limit).toString('utf8').replace(/�$/, '');
}

const limitOf = (context: Context) => context.effects.truncateBlobs ?? blobTextLimit;

const ignored = (path: string | undefined) => path === undefined || path === '';

export const gitResolvers = {
  Blob: fields<GitNode<BlobObject>>({
    ...shared,
    byteSize: (node) => node.git.size,
    isBinary: (node) => isBinary(node.git),
    isTruncated: (node, _, context) => node.git.size > limitOf(context),
    text: (node, _, context) => textOf(node.git, limitOf(context)),
  }),
  Tree: fields<GitNode<TreeObject>>({
    ...shared,
    entries: (node) => node.git.entries.map((entry): EntryNode => ({ entry, path: entry.name, repository: node.repository })),
  }),
  TreeEntry: fields<EntryNode>({
    name: (node) => node.entry.name,
    path: (node) => node.path,
    mode: (node) => Number.parseInt(node.entry.mode, 8),
    type: (node) => node.entry.type,
    oid: (node) => node.entry.oid,
    repository: (node) => node.repository,
    extension: (node) => /\.[^.]*$/.exec(node.entry.name)?.[0] ?? '',
    size: (node) => {
      const object = node.repository.objects.get(node.entry.oid);
      return object?.type === 'blob' ? object.size : 0;
    },
    object: (node) => gitNode(node.repository, node.repository.objects.get(node.entry.oid)),
  }),
  Tag: fields<GitNode<TagObject>>({
    ...shared,
    name: (node) => node.git.name,
    message: (node) => node.git.message,
    tagger: (node) => gitActor(node.git.tagger, node),
    target: (node) => gitNode(node.repository, node.repository.objects.get(node.git.target)),
  }),
  Commit: fields<GitNode<CommitObject>>({
    ...shared,
    url: (node, _, context) => webUrl(context, node.repository, `commit/${node.git.oid}`),
    resourcePath: (node) => `/${fullName(node.repository)}/commit/${node.git.oid}`,
    message: (node) => node.git.message,
    messageHeadline: (node) => node.git.message.split('\n')[0] ?? '',
    messageBody: (node) => node.git.message.split('\n\n').slice(1).join('\n\n'),
    committedDate: (node) => node.git.committer.date,
    authoredDate: (node) => node.git.author.date,
    author: (node) => gitActor(node.git.author, node),
    committer: (node) => gitActor(node.git.committer, node),
    tree: (node) => gitNode(node.repository, treeOf(node.repository.objects, node.git.oid)),
    parents: (node, args) =>
      connection(
        node.git.parents.map((oid) => gitNode(node.repository, node.repository.objects.get(oid))),
        args,
      ),
    file: (node, args): EntryNode | null => {
      const path = String(args.path);
      const tree = treeOf(node.repository.objects, node.git.oid);
      const entry = tree === undefined || ignored(path) ? undefined : entryAt(node.repository.objects, tree, path);
      return entry === undefined ? null : { entry, path, repository: node.repository };
    },
    history: (node, args) => {
      const path = typeof args.path === 'string' && args.path !== '' ? args.path : null;
      const since = typeof args.since === 'string' ? Date.parse(args.since) : Number.NEGATIVE_INFINITY;
      const until = typeof args.until === 'string' ? Date.parse(args.until) : Number.POSITIVE_INFINITY;
      const commits = historyOf(node.repository, node.git.oid, path).filter((commit) => {
        const at = Date.parse(commit.committer.date);
        return at >= since && at <= until;
      });
      return connection(
        commits.map((commit) => gitNode(node.repository, commit)),
        args,
      );
    },
    blame: (node, args) => {
      const ranges = blameOf(node.repository.objects, node.git.oid, String(args.path));
      if (ranges === null) throw notFound();
      return { ranges: ranges.map(({ commit, ...lines }) => ({ ...lines, commit: gitNode(node.repository, commit) })) };
    },
    associatedPullRequests: (node, args, context) => {
      demand(context.token, node.repository, 'read', 'pull_requests');
      const found = associatedPullRequests(context.world.state, node.repository, node.git.oid);
      const order = args.orderBy as { direction: 'ASC' | 'DESC' } | undefined;
      const sorted = found.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.number - b.number);
      return connection(order?.direction === 'DESC' ? sorted.reverse() : sorted, args);
    },
    additions: (node) => changesOf(node).reduce((sum, change) => sum + change.additions, 0),
    deletions: (node) => changesOf(node).reduce((sum, change) => sum + change.deletions, 0),
    changedFilesIfAvailable: (node) => changesOf(node).length,
  }),
  GitActor: fields<{ person: Person; repository: Repository }>({
    name: (node) => node.person.name,
    email: (node) => node.person.email,
    date: (node) => node.person.date,
    user: (node, _, context) => (/^\d+\+/.test(node.person.email) ? accountOf(context.world.state, node.person.name) : null),
  }),
  Ref: fields<RefNode>({
    id: (node) => refNodeId(node),
    name: (node) => node.ref.replace(/^refs\/[^/]+\//, ''),
    prefix: (node) => /^refs\/[^/]+\//.exec(node.ref)?.[0] ?? '',
    repository: (node) => node.repository,
    target: (node) => gitNode(node.repository, node.repository.objects.get(node.repository.refs.get(node.ref) ?? '')),
    associatedPullRequests: (node, args) => {
      const branch = node.ref.replace(/^refs\/heads\//, '');
      const states = args.states as readonly string[] | undefined;
      const found = [...node.repository.conversations.values()].filter(
        (item): item is PullRequest => item.kind === 'pull' && item.head.branch === branch && item.head.repository === node.repository,
      );
      return connection(states === undefined ? found : found.filter((item) => states.includes(pullRequestState(item))), args);
    },
  }),
};

export function pullRequestState(request: PullRequest): 'MERGED' | 'OPEN' | 'CLOSED' {
  return request.merged !== null ? 'MERGED' : request.state === 'open' ? 'OPEN' : 'CLOSED';
}

function changesOf(node: GitNode<CommitObject>) {
  return diffTrees(node.repository.objects, node.git.parents[0] ?? null, node.git.oid);
}

/** Refs below a prefix, by name or by the date of the commit behind a tag. */
export function refsOf(repository: Repository, args: Args): RefNode[] {
  const prefix = String(args.refPrefix);
  if (!prefix.endsWith('/')) throw notFound();
  const query = typeof args.query === 'string' ? args.query : '';
  const order = args.orderBy as { field: 'ALPHABETICAL' | 'TAG_COMMIT_DATE'; direction: 'ASC' | 'DESC' } | undefined;
  const names = [...repository.refs.keys()].filter((ref) => ref.startsWith(prefix) && ref.slice(prefix.length).includes(query)).sort();
  const dateOf = (ref: string) => peelToCommit(repository.objects, repository.refs.get(ref) ?? '')?.committer.date ?? '';
  if (order?.field === 'TAG_COMMIT_DATE') names.sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
  const direction = order?.direction ?? args.direction;
  if (direction === 'DESC') names.reverse();
  return names.map((ref) => ({ ref, repository }));
}
