/** What the local GitHub holds: accounts, tokens, repositories and what is said in them. Plain data; builders and handlers change it. */
import type { ObjectStore } from './objects.ts';

export interface Account {
  readonly id: number;
  readonly nodeId: string;
  /** REST spelling: a bot's ends in `[bot]`. GraphQL's author login lacks the suffix, its `viewer.login` has it. */
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export type PermissionName = 'metadata' | 'contents' | 'issues' | 'pull_requests' | 'checks' | 'statuses' | 'administration';
export type PermissionLevel = 'none' | 'read' | 'write';

/** How a credential came about: it decides who the viewer is, what `GET /user` says and how a refusal is worded. */
export type TokenKind = 'actions' | 'app' | 'pat' | 'fine-grained';

export interface Token {
  readonly value: string;
  readonly kind: TokenKind;
  readonly account: Account;
  /** Permissions on the repositories it is for. A classic token (`pat`) has those of its account. */
  readonly permissions: Readonly<Partial<Record<PermissionName, PermissionLevel>>>;
  /** `owner/name`, lower case; null: all of the account's. Public repositories may be read with any token. */
  readonly repositories: readonly string[] | null;
  rateLimit: { limit: number; used: number; resetAt: number };
}

export interface Comment {
  readonly kind: 'comment';
  /** Beyond 2^31, as real ones are: GraphQL's `databaseId` can't tell it, `fullDatabaseId` can. */
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  readonly conversation: Conversation;
  readonly author: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

interface ConversationBase {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly repository: Repository;
  readonly author: Account;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | null;
  locked: boolean;
  labels: Label[];
  readonly comments: Comment[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface Issue extends ConversationBase {
  readonly kind: 'issue';
}

export interface PullRequest extends ConversationBase {
  readonly kind: 'pull';
  readonly base: { readonly branch: string; readonly oid: string };
  /** `repository` is null when the fork was deleted. */
  readonly head: { readonly branch: string; oid: string; readonly repository: Repository | null };
  isDraft: boolean;
  merged: { readonly at: string; readonly by: Account; readonly oid: string } | null;
  readonly reviews: Review[];
}

export type Conversation = Issue | PullRequest;

export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly author: Account;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly body: string;
  readonly submittedAt: string;
  readonly commit: string;
}

export interface Label {
  readonly kind: 'label';
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Asset {
  readonly kind: 'asset';
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  /** `sha256:…`; null for assets older than June 2025. */
  readonly digest: string | null;
  readonly uploader: Account;
  readonly createdAt: string;
  readonly bytes: Buffer | null;
}

export interface Release {
  readonly kind: 'release';
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  readonly author: Account;
  tag: string;
  target: string;
  name: string | null;
  body: string;
  draft: boolean;
  prerelease: boolean;
  readonly createdAt: string;
  publishedAt: string | null;
  assets: Asset[];
}

export interface CheckRun {
  readonly kind: 'check';
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  readonly headSha: string;
  name: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  output: { title: string | null; summary: string | null; text: string | null; annotations: unknown[] };
}

/** A ruleset on refs: who is not in `bypass` can't do what `refuses` names. */
export interface Ruleset {
  readonly id: number;
  readonly name: string;
  /** Glob of a full ref, `*` within one segment, `**` across: `refs/heads/main`, `refs/heads/**`. */
  readonly ref: string;
  readonly refuses: readonly ('creation' | 'update' | 'deletion')[];
  /** What the REST answer is. GitHub is not of one mind. */
  readonly status: 409 | 422;
  readonly bypass: readonly string[];
}

export interface Repository {
  readonly kind: 'repository';
  readonly id: number;
  readonly nodeId: string;
  readonly owner: Account;
  readonly name: string;
  isPrivate: boolean;
  isArchived: boolean;
  hasIssues: boolean;
  readonly parent: Repository | null;
  defaultBranch: string;
  description: string | null;
  /** Permission of accounts on this repository: `admin`, `write`, `read`. The owner is admin. */
  readonly collaborators: Map<string, 'admin' | 'write' | 'read'>;
  readonly objects: ObjectStore;
  /** Full ref name → object id. */
  readonly refs: Map<string, string>;
  /** Times of the last `pushes` of a ref, newest last: who wrote what when, for assertions. */
  readonly pushes: { readonly ref: string; readonly before: string | null; readonly after: string | null; readonly by: string }[];
  readonly conversations: Map<number, Conversation>;
  readonly labels: Map<string, Label>;
  readonly releases: Release[];
  readonly checkRuns: CheckRun[];
  readonly rulesets: Ruleset[];
  readonly createdAt: string;
  pushedAt: string;
}

export interface State {
  /** Milliseconds since 1970; tests may set their own. */
  readonly now: () => number;
  readonly accounts: Map<string, Account>;
  readonly tokens: Map<string, Token>;
  /** By lower-case `owner/name`. */
  readonly repositories: Map<string, Repository>;
  /** Everything GraphQL can address by id and that isn't a git object. */
  readonly nodes: Map<string, Account | Repository | Conversation | Comment | Label | Release | Asset | CheckRun>;
  readonly counters: Map<string, number>;
}

/** First ids by kind, of today's size: comments, issues and pull requests no longer fit 32 bits. */
const firstIds = {
  User: 61_000_000,
  repository: 710_000_000,
  comment: 3_200_000_000,
  issue: 3_400_000_000,
  pull: 2_300_000_000,
  label: 7_900_000_000,
  release: 181_000_000,
  asset: 212_000_000,
  check: 33_000_000_000,
  review: 2_600_000_000,
  ruleset: 3_000_000,
} as const;

const nodePrefix = {
  User: 'U',
  repository: 'R',
  comment: 'IC',
  issue: 'I',
  pull: 'PR',
  label: 'LA',
  release: 'RE',
  asset: 'RA',
  check: 'CR',
  review: 'PRR',
  ruleset: 'RRS',
} as const;

export type IdKind = keyof typeof firstIds;

export function createState(now: () => number): State {
  return { now, accounts: new Map(), tokens: new Map(), repositories: new Map(), nodes: new Map(), counters: new Map() };
}

export function nextId(state: State, kind: IdKind): { id: number; nodeId: string } {
  const count = state.counters.get(kind) ?? 0;
  state.counters.set(kind, count + 1);
  const id = firstIds[kind] + count * 7 + 1;
  return { id, nodeId: `${nodePrefix[kind]}_${Buffer.from(`${kind}:${id}`).toString('base64url')}` };
}

/** GitHub's times have whole seconds. */
export function timestamp(state: State): string {
  return new Date(state.now()).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

export function accountOf(state: State, login: string, type?: Account['type']): Account {
  const key = login.toLowerCase();
  const known = state.accounts.get(key);
  if (known !== undefined) return known;
  const ids = nextId(state, 'User');
  // The one account whose id people know by heart.
  const id = login === 'github-actions[bot]' ? 41_898_282 : ids.id;
  const account: Account = { id, nodeId: ids.nodeId, login, type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') };
  state.accounts.set(key, account);
  state.nodes.set(account.nodeId, account);
  return account;
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

export function headOf(repository: Repository): string | undefined {
  return repository.refs.get(`refs/heads/${repository.defaultBranch}`);
}
