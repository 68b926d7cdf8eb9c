/**
 * Faults on demand, and barriers. A fault is said once and holds for `times` requests (default 1) that match:
 *
 *     server.fault({ on: { graphql: 'createCommitOnBranch' }, answer: faults.badGateway() });
 *     server.fault({ on: { path: /\/git\/trees\// }, times: Infinity, effect: { truncateTree: 3 } });
 *     server.barrier({ on: { operation: 'issues/create-comment' }, parties: 4 });
 */
import type { RequestFacts } from './log.ts';

interface Matcher {
  readonly method?: string;
  /** Path below the API's base, without the query. */
  readonly path?: RegExp | string;
  /** Operation id of GitHub's OpenAPI description: `issues/create-comment`. */
  readonly operation?: string;
  /** A root field (`repository`, `createCommitOnBranch`) or the operation's name; `true`: any GraphQL request. */
  readonly graphql?: string | true;
  /** Value of the token. */
  readonly token?: string;
}

/** An answer instead of the real one. `late`: the request is carried out first, only its answer is lost. */
export interface FaultAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readonly<Record<string, unknown>>;
  readonly late?: boolean;
  /** Cuts the connection. */
  readonly reset?: boolean;
}

/** What changes in the real answer. */
interface FaultEffect {
  /** A recursive tree is cut after so many entries. */
  readonly truncateTree?: number;
  /** Blobs longer than so many bytes come cut in GraphQL, `isTruncated` told. */
  readonly truncateBlobs?: number;
  /** Fields of GraphQL that answer FORBIDDEN: `Repository.issues`. */
  readonly forbidFields?: readonly string[];
  /** Milliseconds to wait before answering. */
  readonly slow?: number;
}

export interface Fault {
  readonly on: Matcher;
  readonly times?: number;
  /** How many matching requests pass before it bites. */
  readonly after?: number;
  readonly answer?: FaultAnswer;
  readonly effect?: FaultEffect;
}

export interface Barrier {
  readonly on: Matcher;
  /** How many requests must have come before any goes on. */
  readonly parties: number;
  /** Milliseconds after which the ones that came go on anyway, and a violation is noted. Default 20 s. */
  readonly timeout?: number;
}

export interface Effects {
  truncateTree: number | null;
  truncateBlobs: number | null;
  forbidFields: readonly string[];
}

const noEffects = (): Effects => ({ truncateTree: null, truncateBlobs: null, forbidFields: [] });

function matches(matcher: Matcher, request: RequestFacts): boolean {
  if (matcher.method !== undefined && matcher.method !== request.method) return false;
  if (typeof matcher.path === 'string' && matcher.path !== request.path) return false;
  if (matcher.path instanceof RegExp && !matcher.path.test(request.path)) return false;
  if (matcher.operation !== undefined && matcher.operation !== request.operation) return false;
  if (matcher.token !== undefined && matcher.token !== request.token) return false;
  if (matcher.graphql === undefined) return true;
  if (request.graphql === null) return false;
  return matcher.graphql === true || request.graphql.fields.includes(matcher.graphql) || request.graphql.name === matcher.graphql;
}

const docs = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api';

/** Answers that GitHub really gives. */
export const faults = {
  secondaryLimit: (retryAfter = 1): FaultAnswer => ({
    status: 403,
    headers: { 'retry-after': String(retryAfter) },
    body: {
      documentation_url: `${docs}#about-secondary-rate-limits`,
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    },
  }),
  primaryLimit: (resetAt: number): FaultAnswer => ({
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetAt) },
    body: { documentation_url: docs, message: 'API rate limit exceeded for installation ID 1.' },
  }),
  badGateway: (options: { readonly late?: boolean } = {}): FaultAnswer => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>',
    ...options,
  }),
  forbidden: (): FaultAnswer => ({
    status: 403,
    body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' },
  }),
  notFound: (): FaultAnswer => ({ status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } }),
  conflict: (message = 'Reference cannot be updated'): FaultAnswer => ({
    status: 409,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: '409' },
  }),
  unprocessable: (message = 'Reference update failed'): FaultAnswer => ({
    status: 422,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: '422' },
  }),
  reset: (): FaultAnswer => ({ reset: true }),
  /** GraphQL's own way of failing: 200, no data. */
  graphqlTimeout: (): FaultAnswer => ({
    status: 200,
    body: {
      data: null,
      errors: [{ message: 'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.' }],
    },
  }),
} as const;

/** Keeps the faults and barriers of one server. */
export function createFaults(violation: (text: string) => void) {
  const armed: { fault: Fault; seen: number; left: number }[] = [];
  const barriers: { barrier: Barrier; waiting: (() => void)[]; timer: NodeJS.Timeout | null }[] = [];

  const pick = (request: RequestFacts): { answer: FaultAnswer | null; effects: Effects; slow: number } => {
    const effects = noEffects();
    let answer: FaultAnswer | null = null;
    let slow = 0;
    for (const item of armed) {
      if (item.left <= 0 || !matches(item.fault.on, request)) continue;
      item.seen += 1;
      if (item.seen <= (item.fault.after ?? 0)) continue;
      if (item.fault.answer !== undefined && answer !== null) continue;
      item.left -= 1;
      answer = item.fault.answer ?? answer;
      const effect = item.fault.effect ?? {};
      effects.truncateTree = effect.truncateTree ?? effects.truncateTree;
      effects.truncateBlobs = effect.truncateBlobs ?? effects.truncateBlobs;
      effects.forbidFields = [...effects.forbidFields, ...(effect.forbidFields ?? [])];
      slow += effect.slow ?? 0;
    }
    return { answer, effects, slow };
  };

  const wait = async (request: RequestFacts): Promise<void> => {
    const item = barriers.find(({ barrier }) => matches(barrier.on, request));
    if (item === undefined) return;
    const release = () => {
      if (item.timer !== null) clearTimeout(item.timer);
      barriers.splice(barriers.indexOf(item), 1);
      for (const go of item.waiting) go();
    };
    item.timer ??= setTimeout(() => {
      violation(`a barrier for ${item.barrier.parties} requests saw only ${item.waiting.length}`);
      release();
    }, item.barrier.timeout ?? 20_000);
    const passed = new Promise<void>((go) => item.waiting.push(go));
    if (item.waiting.length >= item.barrier.parties) release();
    await passed;
  };

  return {
    add: (fault: Fault) => {
      armed.push({ fault, seen: 0, left: fault.times ?? 1 });
    },
    clear: () => {
      armed.length = 0;
    },
    addBarrier: (barrier: Barrier) => {
      barriers.push({ barrier, waiting: [], timer: null });
    },
    pick,
    wait,
  };
}
