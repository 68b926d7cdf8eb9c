import { UserError } from '../../user-error.ts';

/** Why a call failed: what callers decide on. A spent rate limit comes as 403 or 429 and must not be taken for a missing permission. */
export type FailureReason = 'rate-limit' | 'credentials' | 'forbidden' | 'not-found' | 'conflict' | 'invalid' | 'server' | 'network' | 'other';

/** A call that GitHub refused or that never reached it. Message and hint hold no secrets. */
export class GitHubError extends UserError {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly reason: FailureReason;
  /** `METHOD /path`, without query. */
  readonly route: string;
  /** What GitHub says a token needs for this call (`x-accepted-github-permissions`): `issues=write`; null where it doesn't say. */
  readonly permissions: string | null;

  constructor(failure: { status: number; reason: FailureReason; route: string; message: string; hint: string | null; permissions?: string | null }) {
    super(failure.message, failure.hint);
    this.name = 'GitHubError';
    this.status = failure.status;
    this.reason = failure.reason;
    this.route = failure.route;
    this.permissions = failure.permissions ?? null;
  }
}

/** One entry of a GraphQL answer's `errors`. */
export interface GraphQLError {
  /** `NOT_FOUND`, `FORBIDDEN`, `RATE_LIMITED` …; not every server tells. */
  readonly type: string | null;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const reasons: Readonly<Record<number, FailureReason>> = {
  401: 'credentials',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  422: 'invalid',
  429: 'rate-limit',
};

const hints: Readonly<Partial<Record<FailureReason, string>>> = {
  credentials: 'The token is wrong, expired or revoked.',
  server: 'GitHub has trouble; try again later (https://www.githubstatus.com).',
  network: 'Check the connection; behind a proxy set HTTPS_PROXY.',
};

/** What a status means; rate limits are told by their headers before this. */
export function reasonOfStatus(status: number): FailureReason {
  return reasons[status] ?? (status >= 500 ? 'server' : 'other');
}

export function hintOf(reason: FailureReason): string | null {
  return hints[reason] ?? null;
}

/** Takes tokens, authorization headers and credentials in URLs out of a text, and cuts it at 500 characters. */
export function redact(text: string, token: string | null): string {
  const known = token === null || token === '' ? text : text.replaceAll(token, '[REDACTED]');
  return known
    .replace(/\b(?:gh[a-z]_[A-Za-z0-9_]{10,}|github_pat_[A-Za-z0-9_]{10,})/g, '[REDACTED]')
    .replace(/\b(token|bearer|basic) +[A-Za-z0-9._~+/=-]{8,}/gi, '$1 [REDACTED]')
    .replace(/:\/\/[^/\s@]*@/g, '://[REDACTED]@')
    .slice(0, 500);
}

/** When a spent limit is filled again, in the user's words. @param headers of the refusal */
export function limitMessage(headers: ReadonlyMap<string, string>, isAuthenticated: boolean): { message: string; hint: string | null } {
  const reset = Number(headers.get('x-ratelimit-reset'));
  const retryAfter = Number(headers.get('retry-after'));
  const when = reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(0, 19)}Z` : retryAfter > 0 ? ` for ${retryAfter} seconds` : '';
  const limit = headers.get('x-ratelimit-limit');
  const size = limit === undefined || headers.get('x-ratelimit-remaining') !== '0' ? '' : ` of ${limit} calls an hour`;
  return {
    message: `GitHub's rate limit${size} is spent${when}`,
    hint: isAuthenticated ? 'Run again after that time.' : 'Set GITHUB_TOKEN: without a token GitHub allows 60 calls an hour.',
  };
}
