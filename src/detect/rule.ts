import type { Evidence } from '../detection.ts';

/** One thing a detector looks for. The texts feed the comment, the report and docs/rules.md; they are written here once. */
export interface Rule {
  /** `kind/what-it-sees`. */
  readonly id: string;
  /** One line: what it sees. Starts with a capital, ends without a full stop. */
  readonly sees: string;
  /** One line: what to do about it, for people. */
  readonly todo: string;
  /** A README (or file list, one path a line, after `files:`) in our own words in which it fires, and one in which it does not. */
  readonly example: string;
  readonly counter: string;
}

/** Where a rule fired. */
export interface Spot {
  readonly path: string | null;
  readonly line?: number | null;
  readonly url?: string;
  readonly note?: string;
  readonly stub?: boolean;
}

/** Evidence that a rule fired at a spot. */
export function evidence(rule: Rule, spot: Spot): Evidence {
  return {
    rule: rule.id,
    path: spot.path,
    line: spot.line ?? null,
    ...(spot.url === undefined ? {} : { url: spot.url.slice(0, 2_048) }),
    ...(spot.note === undefined ? {} : { note: spot.note.slice(0, 300) }),
    ...(spot.stub === true ? { stub: true } : {}),
  };
}
