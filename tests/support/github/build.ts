/**
 * Repositories for tests: written down step by step, from a JSON snapshot, or from a git directory.
 *
 *     const lab = server.repository('lab/model');
 *     const first = lab.commit({ files: { 'README.md': '# Model' }, date: '2026-01-01T00:00:00Z' });
 *     lab.tag('v1.0', { annotated: true });
 *     lab.release({ tag: 'v1.0', body: 'Weights will follow.' });
 *     lab.commit({ files: { 'README.md': '# Model\n\nNow with weights.' } });
 */
import { addComment, addIssue, addLabel, nextNumber } from './changes.ts';
import {
  editTree,
  entryAt,
  type FileMode,
  type ObjectStore,
  type Person,
  peelToCommit,
  putBlob,
  putCommit,
  putHollowBlob,
  putTag,
  type TreeChange,
  treeOf,
} from './objects.ts';
import {
  type Account,
  type Asset,
  accountOf,
  type Comment,
  type Conversation,
  headOf,
  type Issue,
  nextId,
  type PullRequest,
  type Release,
  type Repository,
  type Review,
  type Ruleset,
  type State,
  timestamp,
} from './state.ts';

export interface RepositoryOptions {
  readonly private?: boolean;
  readonly archived?: boolean;
  /** Default true. */
  readonly issues?: boolean;
  /** Default `main`. */
  readonly defaultBranch?: string;
  /** Default `Organization`. */
  readonly ownerType?: 'User' | 'Organization';
  readonly forkOf?: RepositoryHandle;
  readonly description?: string;
  readonly createdAt?: string;
}

/** Text · bytes · a file of which only the size matters · a symbolic link · a submodule · null: taken away. */
export type FileDescription =
  | string
  | Uint8Array
  | { readonly size: number }
  | { readonly text: string; readonly mode: '100755' }
  | { readonly symlink: string }
  | { readonly submodule: string }
  | null;

export interface CommitOptions {
  /** Paths and what stands there after the commit; what isn't named stays. */
  readonly files: Readonly<Record<string, FileDescription>>;
  /** Default: the default branch. It is made when it isn't there. */
  readonly branch?: string;
  /** Default: the branch's head, or for a new branch the head of the default branch. `[]` starts a history of its own. */
  readonly parents?: readonly string[];
  readonly message?: string;
  readonly date?: string;
  readonly author?: string;
}

interface TagOptions {
  /** Commit (or tag object); default the default branch's head. */
  readonly at?: string;
  readonly annotated?: boolean;
  /** A tag of a tag. */
  readonly nested?: boolean;
  readonly date?: string;
  readonly message?: string;
}

interface ReleaseOptions {
  readonly tag: string;
  /** Default the default branch, as GitHub fills it in. */
  readonly target?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly date?: string;
  readonly author?: string;
  readonly assets?: readonly { readonly name: string; readonly size?: number; readonly content?: string; readonly contentType?: string }[];
}

interface PullRequestOptions {
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  /** Branch the head is on. */
  readonly head: string;
  /** Repository of the head; default this one. Null: the fork is gone. */
  readonly from?: RepositoryHandle | null;
  /** The commit the head points to, when the branch is gone. */
  readonly headOid?: string;
  readonly base?: string;
  readonly date?: string;
  readonly locked?: boolean;
  readonly draft?: boolean;
}

export interface RepositoryHandle {
  readonly data: Repository;
  readonly name: string;
  /** Writes a commit and moves the branch; gives the commit's id. */
  readonly commit: (options: CommitOptions) => string;
  readonly branch: (name: string, oid?: string) => string;
  /** Gives what the ref points to: the commit, or the tag object of an annotated tag (`payload.after`). */
  readonly tag: (name: string, options?: TagOptions) => string;
  readonly deleteRef: (ref: string) => void;
  readonly head: (branch?: string) => string;
  readonly release: (options: ReleaseOptions) => Release;
  readonly pullRequest: (options: PullRequestOptions) => PullRequest;
  /** Merges a pull request with a merge commit (or fast, by `squash`) into its base; gives the commit on the base. */
  readonly merge: (number: number, options?: { readonly squash?: boolean; readonly date?: string; readonly by?: string }) => string;
  readonly review: (number: number, options: { readonly by: string; readonly state?: Review['state']; readonly date?: string }) => Review;
  readonly issue: (options: {
    readonly title: string;
    readonly body?: string;
    readonly author?: string;
    readonly labels?: readonly string[];
    readonly date?: string;
  }) => Issue;
  readonly comment: (number: number, options: { readonly author: string; readonly body: string; readonly date?: string }) => Comment;
  readonly label: (name: string) => void;
  readonly lock: (number: number) => void;
  readonly conversation: (number: number) => Conversation;
  readonly collaborator: (login: string, role: 'admin' | 'write' | 'read') => void;
  readonly ruleset: (options: Partial<Omit<Ruleset, 'id'>> & Pick<Ruleset, 'ref'>) => void;
  /** Text of a file on a branch (or at a commit), null when it isn't there: what a test asserts about the badge. */
  readonly text: (path: string, branchOrCommit?: string) => string | null;
  readonly issues: () => Issue[];
}

const modeOf = (file: Exclude<FileDescription, null>): FileMode => {
  if (typeof file === 'string' || file instanceof Uint8Array || 'size' in file) return '100644';
  if ('symlink' in file) return '120000';
  return 'submodule' in file ? '160000' : file.mode;
};

function blobOf(store: ObjectStore, path: string, file: Exclude<FileDescription, null>): string {
  if (typeof file === 'string' || file instanceof Uint8Array) return putBlob(store, file);
  if ('size' in file) return putHollowBlob(store, file.size, path);
  if ('symlink' in file) return putBlob(store, file.symlink);
  return 'submodule' in file ? file.submodule : putBlob(store, file.text);
}

function person(account: Account, date: string): Person {
  return { name: account.login, email: `${account.id}+${account.login}@users.noreply.github.com`, date };
}

export function createRepository(state: State, fullName: string, options: RepositoryOptions = {}): RepositoryHandle {
  const [ownerName = '', name = ''] = fullName.split('/');
  const now = options.createdAt ?? timestamp(state);
  const repository: Repository = {
    kind: 'repository',
    ...nextId(state, 'repository'),
    owner: accountOf(state, ownerName, options.ownerType ?? 'Organization'),
    name,
    isPrivate: options.private ?? false,
    isArchived: options.archived ?? false,
    hasIssues: options.issues ?? true,
    parent: options.forkOf?.data ?? null,
    defaultBranch: options.defaultBranch ?? 'main',
    description: options.description ?? null,
    collaborators: new Map(),
    objects: options.forkOf?.data.objects ?? new Map(),
    refs: new Map(options.forkOf?.data.refs ?? []),
    pushes: [],
    conversations: new Map(),
    labels: new Map(),
    releases: [],
    checkRuns: [],
    rulesets: [],
    createdAt: now,
    pushedAt: now,
  };
  state.repositories.set(fullName.toLowerCase(), repository);
  state.nodes.set(repository.nodeId, repository);
  return handleOf(state, repository);
}

function handleOf(state: State, repository: Repository): RepositoryHandle {
  const { objects, refs } = repository;
  const name = `${repository.owner.login}/${repository.name}`;
  const account = (login: string | undefined) => accountOf(state, login ?? 'researcher', undefined);

  const head = (branch = repository.defaultBranch) => {
    const oid = refs.get(`refs/heads/${branch}`);
    if (oid === undefined) throw new Error(`${name} has no branch ${branch}`);
    return oid;
  };
  const commit = (options: CommitOptions) => {
    const branch = options.branch ?? repository.defaultBranch;
    const current = refs.get(`refs/heads/${branch}`) ?? headOf(repository);
    const parents = options.parents ?? (current === undefined ? [] : [current]);
    const changes = new Map<string, TreeChange>();
    for (const [path, file] of Object.entries(options.files)) {
      changes.set(path, file === null ? null : { mode: modeOf(file), oid: blobOf(objects, path, file) });
    }
    const base = parents[0] === undefined ? null : (treeOf(objects, parents[0]) ?? null);
    const author = person(account(options.author), options.date ?? timestamp(state));
    const oid = putCommit(objects, {
      tree: editTree(objects, base, changes),
      parents,
      author,
      committer: author,
      message: options.message ?? 'Work',
    });
    refs.set(`refs/heads/${branch}`, oid);
    repository.pushedAt = author.date;
    return oid;
  };
  const tag = (tagName: string, options: TagOptions = {}) => {
    let oid = options.at ?? head();
    const layers = options.nested === true ? 2 : options.annotated === true ? 1 : 0;
    for (let layer = 0; layer < layers; layer += 1) {
      const target = objects.get(oid);
      if (target === undefined) throw new Error(`${name} has no object ${oid}`);
      const date = options.date ?? peelToCommit(objects, oid)?.committer.date ?? timestamp(state);
      const message = options.message ?? `Release ${tagName}`;
      oid = putTag(objects, {
        name: layer + 1 < layers ? `${tagName}-inner` : tagName,
        target: oid,
        targetType: target.type,
        tagger: person(account(undefined), date),
        message,
      });
    }
    refs.set(`refs/tags/${tagName}`, oid);
    return oid;
  };
  const release = (options: ReleaseOptions) => {
    const date = options.date ?? timestamp(state);
    const author = account(options.author);
    const assets = (options.assets ?? []).map((asset): Asset => {
      const bytes = asset.content === undefined ? null : Buffer.from(asset.content);
      return {
        kind: 'asset',
        ...nextId(state, 'asset'),
        name: asset.name,
        size: asset.size ?? bytes?.length ?? 0,
        contentType: asset.contentType ?? 'application/octet-stream',
        digest: null,
        uploader: author,
        createdAt: date,
        bytes,
      };
    });
    const made: Release = {
      kind: 'release',
      ...nextId(state, 'release'),
      repository,
      author,
      tag: options.tag,
      target: options.target ?? repository.defaultBranch,
      name: options.name ?? options.tag,
      body: options.body ?? '',
      draft: options.draft ?? false,
      prerelease: options.prerelease ?? false,
      createdAt: date,
      publishedAt: options.draft === true ? null : date,
      assets,
    };
    repository.releases.push(made);
    for (const node of [made, ...assets]) state.nodes.set(node.nodeId, node);
    return made;
  };
  const pull = (number: number): PullRequest => {
    const found = repository.conversations.get(number);
    if (found?.kind !== 'pull') throw new Error(`${name} has no pull request ${number}`);
    return found;
  };
  const conversation = (number: number): Conversation => {
    const found = repository.conversations.get(number);
    if (found === undefined) throw new Error(`${name} has no issue or pull request ${number}`);
    return found;
  };

  return {
    data: repository,
    name,
    commit,
    branch: (branch, oid = head()) => {
      refs.set(`refs/heads/${branch}`, oid);
      return oid;
    },
    tag,
    deleteRef: (ref) => {
      refs.delete(ref);
    },
    head,
    release,
    pullRequest: (options) => {
      const from = options.from === undefined ? repository : (options.from?.data ?? null);
      const base = options.base ?? repository.defaultBranch;
      const oid = options.headOid ?? from?.refs.get(`refs/heads/${options.head}`);
      if (oid === undefined) throw new Error(`No branch ${options.head} to make a pull request from`);
      const date = options.date ?? timestamp(state);
      const made: PullRequest = {
        kind: 'pull',
        ...nextId(state, 'pull'),
        number: nextNumber(repository),
        repository,
        author: account(options.author),
        title: options.title ?? 'Change',
        body: options.body ?? '',
        state: 'open',
        stateReason: null,
        locked: options.locked ?? false,
        labels: [],
        comments: [],
        createdAt: date,
        updatedAt: date,
        closedAt: null,
        base: { branch: base, oid: head(base) },
        head: { branch: options.head, oid, repository: from },
        isDraft: options.draft ?? false,
        merged: null,
        reviews: [],
      };
      repository.conversations.set(made.number, made);
      state.nodes.set(made.nodeId, made);
      refs.set(`refs/pull/${made.number}/head`, oid);
      return made;
    },
    merge: (number, options = {}) => {
      const request = pull(number);
      const by = account(options.by);
      const date = options.date ?? timestamp(state);
      const tree = treeOf(objects, request.head.oid);
      if (tree === undefined) throw new Error(`The head of ${name}#${number} has no tree`);
      const base = head(request.base.branch);
      const author = person(by, date);
      const parents = options.squash === true ? [base] : [base, request.head.oid];
      const oid = putCommit(objects, { tree: tree.oid, parents, author, committer: author, message: `Merge pull request #${number}` });
      refs.set(`refs/heads/${request.base.branch}`, oid);
      request.merged = { at: date, by, oid };
      request.state = 'closed';
      request.closedAt = date;
      return oid;
    },
    review: (number, options) => {
      const request = pull(number);
      const made: Review = {
        ...nextId(state, 'review'),
        author: account(options.by),
        state: options.state ?? 'APPROVED',
        body: '',
        submittedAt: options.date ?? timestamp(state),
        commit: request.head.oid,
      };
      request.reviews.push(made);
      return made;
    },
    issue: (options) =>
      addIssue(state, repository, account(options.author), {
        title: options.title,
        body: options.body ?? '',
        labels: options.labels ?? [],
        ...(options.date === undefined ? {} : { date: options.date }),
      }),
    comment: (number, options) => addComment(state, conversation(number), account(options.author), options.body, options.date),
    label: (label) => {
      addLabel(state, repository, label);
    },
    lock: (number) => {
      conversation(number).locked = true;
    },
    conversation,
    collaborator: (login, role) => {
      accountOf(state, login);
      repository.collaborators.set(login.toLowerCase(), role);
    },
    ruleset: (options) => {
      repository.rulesets.push({
        id: nextId(state, 'ruleset').id,
        name: 'Protect',
        refuses: ['creation', 'update', 'deletion'],
        status: 422,
        bypass: [],
        ...options,
      });
    },
    text: (path, branchOrCommit = repository.defaultBranch) => {
      const tree = treeOf(objects, refs.get(`refs/heads/${branchOrCommit}`) ?? branchOrCommit);
      const entry = tree === undefined ? undefined : entryAt(objects, tree, path);
      const blob = entry === undefined ? undefined : objects.get(entry.oid);
      return blob?.type === 'blob' ? (blob.bytes?.toString('utf8') ?? null) : null;
    },
    issues: () => [...repository.conversations.values()].filter((item) => item.kind === 'issue'),
  };
}
