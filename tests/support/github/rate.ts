/** Rate limits, told in every answer's headers. */
import { Refusal } from './refusal.ts';
import type { State, Token } from './state.ts';

type Rate = Token['rateLimit'];

/** Requests an hour without a token. */
export const createAnonymousRate = (): Rate => ({ limit: 60, used: 0, resetAt: 0 });

export function chargeRate(state: State, rate: Rate, counts: boolean): void {
  const now = Math.floor(state.now() / 1000);
  if (rate.resetAt <= now) {
    rate.used = 0;
    rate.resetAt = now + 3600;
  }
  if (!counts) return;
  rate.used += 1;
  if (rate.used > rate.limit) throw new Refusal(403, 'API rate limit exceeded for installation ID 1.');
}

export function rateHeaders(rate: Rate, resource: 'core' | 'graphql'): Record<string, string> {
  return {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(Math.max(0, rate.limit - rate.used)),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(rate.resetAt),
    'x-ratelimit-resource': resource,
  };
}
