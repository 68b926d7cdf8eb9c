import { closest } from '../closest.ts';
import { UserError } from '../user-error.ts';

/** An option that takes one of a few words. */
export function oneOf<const Words extends readonly string[]>(
  option: string,
  value: string | undefined,
  words: Words,
  fallback: Words[number],
): Words[number] {
  if (value === undefined) return fallback;
  if (words.includes(value)) return value;
  const meant = closest(value, words);
  throw new UserError(`--${option} takes ${words.join(', ')}; not '${value}'.`, meant === null ? null : `Did you mean '${meant}'?`);
}

/** `--now`: a date or a date with time; without a zone it is UTC. @returns ISO 8601 in UTC */
export function instant(value: string | undefined, clock: () => Date): string {
  if (value === undefined) return clock().toISOString();
  const text = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(value) ? `${value}Z` : value;
  const date = /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw new UserError(`--now takes an ISO 8601 date such as 2026-11-22 or 2026-11-22T09:00:00Z; not '${value}'.`);
  return date.toISOString();
}

/** `OWNER/NAME`. */
export function repositoryName(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/^[\w.-]+\/[\w.-]+$/.test(value)) return value;
  throw new UserError(`--repository takes OWNER/NAME; not '${value}'.`);
}
