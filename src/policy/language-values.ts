import * as z from 'zod/mini';
import type { SomeType } from 'zod/v4/core';
import { artifactKinds } from '../artifacts.ts';
import { durationPattern, isDay, nominalDays } from './duration.ts';
import { globLimit, globProblem } from './glob.ts';
import { presetIds } from './preset-names.ts';

/** Values that occur in several places of the policy language. Errors complete the sentence "`key` …". */

const aDay = 'a date such as 2026-12-31';
const aDuration = 'an ISO 8601 duration such as P30D';

/** Text of a pattern; `expected` says in words what it should have been. */
export function matching(pattern: RegExp, expected: string) {
  const error = `takes ${expected}`;
  return z.string({ error }).check(z.regex(pattern, { error, abort: true }));
}

export const kind = z.enum(artifactKinds, { error: 'takes an artifact kind' });
export const kinds = z.array(kind, { error: 'takes a list of artifact kinds' }).check(z.minLength(1), z.maxLength(artifactKinds.length));
export const proof = z.enum(['declared', 'linked', 'verified', 'archived']);
export const presetNames = z.enum(presetIds);

export const day = matching(/^\d{4}-\d{2}-\d{2}$/, aDay).check(z.refine(isDay, { error: 'names a day that the calendar does not have:' }));
export const duration = matching(durationPattern, aDuration);
export const dueText = matching(new RegExp(`${durationPattern.source}|^\\d{4}-\\d{2}-\\d{2}$`), `${aDuration}, or ${aDay}`).check(
  z.refine((value) => nominalDays(value) !== null || isDay(value), { error: 'names a day that the calendar does not have:' }),
);

/** Text that is shown to people. */
export const text = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));
export const reasonText = text(1000);

const glob = z.string().check(
  z.minLength(1),
  z.maxLength(globLimit),
  z.check(({ value, issues }) => {
    const problem = globProblem(value);
    if (problem !== null) issues.push({ code: 'custom', message: `holds a pattern that can’t be used (${problem}):`, input: value });
  }),
);
export const globs = z.array(glob, { error: 'takes a list of patterns' }).check(z.minLength(1), z.maxLength(50));

/** Several forms of one value; the error names them where none fits. */
export function oneOf<const T extends readonly [SomeType, ...SomeType[]]>(expected: string, options: T) {
  return z.union(options, { error: `takes ${expected}` });
}
