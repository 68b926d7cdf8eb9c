import { Minimatch } from 'minimatch';

/** Longest glob taken from a policy file, in characters. */
export const globLimit = 256;
/** Most patterns that one glob's braces may expand to. */
const braceLimit = 64;
const globstarLimit = 8;

/** Globs are data from a repository: no extended globs, no negation, no comments, and bounds on braces and `**`. */
const options = {
  dot: true,
  noext: true,
  nonegate: true,
  nocomment: true,
  braceExpandMax: braceLimit,
  maxGlobstarRecursion: globstarLimit,
  platform: 'linux',
  optimizationLevel: 1,
} as const;

/** Why a glob is refused, in plain words; null for one that can be used. */
export function globProblem(glob: string): string | null {
  if (glob.trim() === '') return 'an empty pattern matches nothing';
  if (glob.length > globLimit) return `a pattern may have ${globLimit} characters, this one has ${glob.length}`;
  if (hasControl(glob)) return 'a pattern may not contain control characters';
  if (glob.startsWith('!')) return 'a pattern can’t be negated with "!": list it under "ignore"';
  if (/[@!+?*]\(/.test(glob)) return 'extended patterns such as "+(a|b)" are not supported: use "{a,b}"';
  if ((glob.match(/\*\*/g)?.length ?? 0) > globstarLimit) return `a pattern may have "**" ${globstarLimit} times`;
  // Commas and ranges bound what braces expand to: each group multiplies by its members.
  if (braceSize(glob) > braceLimit) return `the braces of a pattern may stand for ${braceLimit} alternatives`;
  return null;
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** An upper bound of what braces expand to, without expanding them. */
function braceSize(glob: string): number {
  let size = 1;
  for (const [, from, to] of glob.matchAll(/\{(-?\d{1,9})\.\.(-?\d{1,9})/g)) size *= Math.abs(Number(to) - Number(from)) + 1;
  for (const _ of glob.matchAll(/\{[A-Za-z]\.\.[A-Za-z]/g)) size *= 58;
  let commas = 0;
  for (const character of glob) {
    if (character === '{') {
      size *= commas + 1;
      commas = 0;
    } else if (character === ',') commas += 1;
    if (size > braceLimit) return size;
  }
  return size * (commas + 1);
}

/**
 * Does the text match one of the globs? `*` alone matches everything, slashes too: tags may hold them (`models/v1`).
 * A glob that `globProblem` refuses matches nothing.
 */
export function globMatcher(globs: readonly string[]): (text: string) => boolean {
  if (globs.includes('*')) return () => true;
  const matchers = globs.filter((glob) => globProblem(glob) === null).map((glob) => new Minimatch(glob, options));
  return (text) => text.length <= 4096 && matchers.some((matcher) => matcher.match(text));
}
