/**
 * Repositories for tests: written down step by step, from a JSON snapshot, or from a git directory.
 *
 *     const lab = server.repository('lab/model');
 *     const first = lab.commit({ files: { 'README.md': '# Model' }, date: '2026-01-01T00:00:00Z' });
 *     lab.tag('v1.0', { annotated: true });
 *     lab.release({ tag: 'v1.0', body: 'Weights will follow.' });
 *     lab.commit({ files: { 'README.md': '# Model\n\nNow with weights.' } });
 */
import { handleOf } from './handle.ts';
import {
  accountOf,
  type Comment,
  type Conversation,
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

export interface TagOptions {
  /** Commit (or tag object); default the default branch's head. */
  readonly at?: string;
  readonly annotated?: boolean;
  /** A tag of a tag. */
  readonly nested?: boolean;
  readonly date?: string;
  readonly message?: string;
}

export interface ReleaseOptions {
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

export interface PullRequestOptions {
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
