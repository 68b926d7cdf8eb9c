import { codeOf } from '../disk.ts';
import { GitHubError, hintOf, limitMessage } from './errors.ts';
import type { Answer } from './exchange.ts';
import type { Transport, TransportInit } from './transport.ts';

/** Milliseconds one attempt may take, body included. */
const timeout = 10_000;
/** Waits before the second and third attempt after a failure of the server or the network, in milliseconds. */
const pauses = [500, 2_000];
/** Seconds we are ready to wait where GitHub names a time. */
const patience = 60;
/** GitHub asks for at least a minute after a secondary limit that names no time. */
const secondaryPause = 60;

export interface RetryOptions {
  /** May the call be made twice? Reads may; a write whose answer was lost may have been done. */
  readonly repeatable: boolean;
  readonly isAuthenticated: boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told before each attempt; the function it returns is told how it ended (0: no answer). */
  readonly observe: () => (status: number) => void;
}

/**
 * One call with patience: failures of the server and the network are tried twice more if the call is repeatable, a limit that asks for a
 * minute at most is waited for (nothing was done then, so writes too). Answers below 500 other than limits are returned as they are.
 * @throws GitHubError for a limit that takes longer and for a call that never got an answer
 */
export async function callWithPatience(
  transport: Transport,
  url: string,
  init: Omit<TransportInit, 'signal'>,
  options: RetryOptions,
): Promise<Answer> {
  const route = `${init.method} ${new URL(url).pathname}`;
  let limited = 0;
  for (let failures = 0; ; ) {
    const answer = await attempt(transport, url, init, options);
    const pause = answer instanceof Error || answer.status >= 500 ? pauses[failures] : undefined;
    if (pause !== undefined && options.repeatable) {
      failures += 1;
      await options.wait(pause);
      continue;
    }
    if (answer instanceof Error) {
      const message = `${route}: ${new URL(url).origin} did not answer (${describe(answer)})`;
      throw new GitHubError({ status: 0, reason: 'network', route, message, hint: hintOf('network') });
    }
    const limit = secondsToWait(answer);
    if (limit === null) return answer;
    if (limit > patience || limited === 2) {
      throw new GitHubError({ status: 429, reason: 'rate-limit', route, ...limitMessage(answer.headers, options.isAuthenticated) });
    }
    limited += 1;
    await options.wait(limit * 1000);
  }
}

async function attempt(transport: Transport, url: string, init: Omit<TransportInit, 'signal'>, options: RetryOptions): Promise<Answer | Error> {
  const done = options.observe();
  try {
    const answer = await transport(url, { ...init, signal: AbortSignal.timeout(timeout) });
    done(answer.status);
    return answer;
  } catch (error) {
    done(0);
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Seconds a limit asks us to wait, `Infinity` for a spent hourly limit; null when the answer is no limit. */
function secondsToWait({ status, headers, body }: Answer): number | null {
  if (status !== 403 && status !== 429) return null;
  const retryAfter = headers.get('retry-after');
  if (retryAfter !== undefined) return Number(retryAfter) >= 0 ? Number(retryAfter) : secondaryPause;
  if (headers.get('x-ratelimit-remaining') === '0') return Number.POSITIVE_INFINITY;
  const isSecondary = status === 429 || /secondary rate limit|abuse detection/i.test(new TextDecoder().decode(body.subarray(0, 2_000)));
  return isSecondary ? secondaryPause : null;
}

/** The innermost cause has the telling words: `fetch failed` ← `connect ECONNREFUSED …`. */
function describe(error: Error): string {
  let cause = error;
  while (cause.cause instanceof Error) cause = cause.cause;
  return cause.name === 'TimeoutError' ? `nothing within ${timeout / 1000} seconds` : cause.message || codeOf(cause);
}
