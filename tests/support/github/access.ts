/**
 * Who may see and do what. Rules that surprise people, kept on purpose:
 * a private repository that a token isn't for is "not found", not "forbidden"; public ones may be read with any token;
 * a refusal of a write names the kind of token; bots can't speak in a locked conversation, whatever their permissions.
 */
import { notFound, Refusal } from './refusal.ts';
import {
  type Account,
  accountOf,
  type Conversation,
  fullName,
  type PermissionLevel,
  type PermissionName,
  type Repository,
  type State,
  type Token,
  type TokenKind,
} from './state.ts';

export interface TokenOptions {
  /** Default `actions`: what a workflow gets as GITHUB_TOKEN. */
  readonly kind?: TokenKind;
  /** Default `github-actions[bot]` for `actions`. */
  readonly login?: string;
  /** As in a workflow's YAML (`pull-requests: write`) or as in the API (`pull_requests`). What isn't named is `none`, `metadata` is always read. */
  readonly permissions?: Readonly<Record<string, PermissionLevel>>;
  /** `owner/name`s it is for; default all. */
  readonly repositories?: readonly string[];
  readonly rateLimit?: number;
}

const tokenPrefix: Readonly<Record<TokenKind, string>> = { actions: 'ghs_', app: 'ghs_', pat: 'ghp_', 'fine-grained': 'github_pat_' };
const hourlyLimit: Readonly<Record<TokenKind, number>> = { actions: 1000, app: 5000, pat: 5000, 'fine-grained': 5000 };
const accountOfKind: Readonly<Record<TokenKind, string>> = {
  actions: 'github-actions[bot]',
  app: 'default-to-share[bot]',
  pat: 'maintainer',
  'fine-grained': 'maintainer',
};

export function createToken(state: State, options: TokenOptions = {}): Token {
  const kind = options.kind ?? 'actions';
  const permissions: Partial<Record<PermissionName, PermissionLevel>> = { metadata: 'read' };
  for (const [name, level] of Object.entries(options.permissions ?? {})) permissions[name.replace('-', '_') as PermissionName] = level;
  const token: Token = {
    value: `${tokenPrefix[kind]}${String(state.tokens.size + 1).padStart(4, '0')}LocalGitHubTestToken00000000`,
    kind,
    account: accountOf(state, options.login ?? accountOfKind[kind]),
    permissions,
    repositories: options.repositories?.map((name) => name.toLowerCase()) ?? null,
    rateLimit: { limit: options.rateLimit ?? hourlyLimit[kind], used: 0, resetAt: 0 },
  };
  state.tokens.set(token.value, token);
  return token;
}

export function roleOf(repository: Repository, account: Account): 'admin' | 'write' | 'read' | null {
  if (repository.owner.id === account.id) return 'admin';
  return repository.collaborators.get(account.login.toLowerCase()) ?? (repository.isPrivate ? null : 'read');
}

function granted(token: Token, repository: Repository, name: PermissionName): PermissionLevel {
  if (token.kind === 'pat') {
    const role = roleOf(repository, token.account);
    return role === null ? 'none' : role === 'read' ? 'read' : 'write';
  }
  if (token.repositories !== null && !token.repositories.includes(fullName(repository).toLowerCase())) return 'none';
  return token.permissions[name] ?? 'none';
}

export function mayRead(token: Token | null, repository: Repository, name: PermissionName): boolean {
  return !repository.isPrivate || (token !== null && granted(token, repository, name) !== 'none');
}

export function mayWrite(token: Token | null, repository: Repository, name: PermissionName): boolean {
  return token !== null && !repository.isArchived && granted(token, repository, name) === 'write';
}

export function findRepository(state: State, token: Token | null, owner: string, name: string): Repository {
  const repository = state.repositories.get(`${owner}/${name}`.toLowerCase());
  if (repository === undefined || !mayRead(token, repository, 'metadata')) throw notFound();
  return repository;
}

const refusedAs: Readonly<Record<TokenKind, string>> = {
  actions: 'Resource not accessible by integration',
  app: 'Resource not accessible by integration',
  pat: 'Must have push access to repository',
  'fine-grained': 'Resource not accessible by personal access token',
};

/** Refuses unless one of the permissions is there; the answer names what would do, as `x-accepted-github-permissions`. */
export function demand(token: Token | null, repository: Repository, level: 'read' | 'write', ...names: PermissionName[]): void {
  if (names.some((name) => (level === 'read' ? mayRead(token, repository, name) : mayWrite(token, repository, name)))) return;
  const headers = { 'x-accepted-github-permissions': names.map((name) => `${name}=${level}`).join('; ') };
  if (token === null) throw new Refusal(401, 'Requires authentication');
  if (repository.isArchived) throw new Refusal(403, 'Repository was archived so is read-only.', { headers });
  throw new Refusal(403, refusedAs[token.kind], { headers });
}

/** Speaking under an issue or pull request: anyone with a user's token may in public, integrations need the permission. */
export function demandVoice(token: Token | null, repository: Repository, conversation: Conversation | null): void {
  if (token === null) throw new Refusal(401, 'Requires authentication');
  const isUser = token.account.type === 'User';
  const role = roleOf(repository, token.account);
  if (!(token.kind === 'pat' && !repository.isArchived && role !== null)) {
    if (conversation?.kind === 'pull') demand(token, repository, 'write', 'issues', 'pull_requests');
    else demand(token, repository, 'write', 'issues');
  }
  if (conversation?.locked === true && !(isUser && (role === 'admin' || role === 'write'))) {
    throw new Refusal(403, 'Unable to create comment because issue is locked.');
  }
}
