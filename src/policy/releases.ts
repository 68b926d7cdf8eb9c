import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import type { ResolvedPolicy } from '../resolved-policy.ts';
import { globMatcher } from './glob.ts';

export interface ReleaseTag {
  readonly name: string;
  readonly commit: string;
  /** ISO 8601. */
  readonly date: string;
}

/** The unit that is judged (DESIGN §1). */
export interface ReleaseLine {
  /** `v1.2`; a tag that is not semver, as it stands; `unreleased` for a repository without a matching tag. */
  readonly line: string;
  /** The newest tag of the line; null for `unreleased`. */
  readonly tag: string | null;
  readonly commit: string | null;
  /** Date of that tag's commit, ISO 8601. */
  readonly date: string | null;
}

const unreleased: ReleaseLine = { line: 'unreleased', tag: null, commit: null, date: null };

export interface TagVersion {
  /** Full semver text, normalised: `1.2.0-rc.1`; null for a tag that is no version. */
  readonly version: string | null;
  readonly line: string;
  readonly prerelease: boolean;
}

/** A number of one to four parts, at the start or behind a separator: `v1.0`, `release-1.2.3`, `model-v2`, `pkg@1.0.0`, `olmo-7b-v1.0`. */
const numbers = /(?:^|[-_/@])(v\.?|r|ver|version|rel|release|)(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:\.\d{1,9})?(?![\d])/gi;
/** Suffixes that mean "not yet": `-rc.1`, `a1`, `-beta`, `.dev3`, and semver's bare numbers (`1.0.0-0`). Others (`-large`) name a variant. */
const unfinished =
  /^(?:[-_.]?(?:alpha|beta|rc|pre|preview|prerelease|dev|nightly|snapshot|canary|next|test|wip|draft|a|b|c)(?:$|[-_.+\d])|-\d+(?:$|[.+]))/i;
const movingTag = /^(?:nightly|snapshot|canary|edge|dev|continuous)(?:$|[-_./])/i;
/** Nobody tags longer names; a longer one is a line of its own. */
const tagLimit = 255;

interface TagNumbers {
  readonly core: string;
  readonly marked: boolean;
  readonly rest: string;
}

/** A lone number is a version only behind a `v` or as the whole, small tag: `neurips-2023` is a venue, `2024` a year, `-7b` a size. */
function numbersOf(tag: string): readonly TagNumbers[] {
  return [...tag.matchAll(numbers)].flatMap((match): TagNumbers[] => {
    const [text, mark = '', major = '', minor, patch] = match;
    const marked = mark !== '';
    const whole = text === tag && major.length <= 2;
    if ((minor === undefined && !marked && !whole) || (minor === undefined && major.length > 4)) return [];
    const core = [major, minor ?? '0', patch ?? '0'].map(Number).join('.');
    return [{ core, marked, rest: tag.slice(match.index + text.length) }];
  });
}

/** Reads a tag as a version: prefixes are dropped and missing parts completed, so that the semver library can order it. */
export function readTag(tag: string): TagVersion {
  const own = { version: null, line: tag, prerelease: movingTag.test(tag) };
  if (tag.length > tagLimit) return own;
  const found = numbersOf(tag);
  const chosen = found.find(({ marked }) => marked) ?? found[0];
  if (chosen === undefined) return own;
  const { core, rest } = chosen;
  const prerelease = own.prerelease || unfinished.test(rest);
  // PEP 440 glues what semver separates: `rc1` sorts as `rc.1`.
  const suffix = prerelease ? `-${rest.replace(/^[-_.]/, '').replace(/([A-Za-z])(\d)/g, '$1.$2')}` : '';
  const version = parse(`${core}${suffix}`) ?? parse(core);
  return version === null ? own : { version: version.version, line: `v${version.major}.${version.minor}`, prerelease };
}

type Releases = ResolvedPolicy['releases'];

function counts(releases: Releases): (tag: string) => boolean {
  const included = globMatcher(releases.include);
  const ignored = globMatcher(releases.ignore);
  return (tag) => included(tag) && !ignored(tag) && (releases.prereleases || !readTag(tag).prerelease);
}

/** Tells for many tags which release line each belongs to; null when the policy does not count the tag (no match, ignored, prerelease). */
export function lineFinder(releases: Releases): (tag: string) => string | null {
  const wanted = counts(releases);
  return (tag) => (wanted(tag) ? readTag(tag).line : null);
}

/** The same for one tag. */
export function lineOfTag(tag: string, releases: Releases): string | null {
  return lineFinder(releases)(tag);
}

interface Candidate {
  readonly tag: ReleaseTag;
  readonly version: string | null;
  readonly line: string;
  readonly time: number;
}

function byAge(a: Candidate, b: Candidate): number {
  return b.time - a.time || (a.tag.name < b.tag.name ? -1 : a.tag.name > b.tag.name ? 1 : 0);
}

function newestFirst(a: Candidate, b: Candidate): number {
  if (a.version !== null && b.version !== null) return compare(b.version, a.version) || byAge(a, b);
  return byAge(a, b);
}

/**
 * Cuts tags into release lines, newest first: versions by semver (so that a backport is never newer than what it was ported from),
 * other tags by date. The two orders meet at the highest version: a tag that is no version leads only if it is younger than that.
 * @returns at least one line: `unreleased` where no tag counts
 */
export function releaseLines(tags: readonly ReleaseTag[], releases: Releases): readonly ReleaseLine[] {
  const wanted = counts(releases);
  const candidates = tags
    .filter((tag) => wanted(tag.name))
    .map((tag): Candidate => {
      const { version, line } = readTag(tag.name);
      const time = Date.parse(tag.date);
      return { tag, version, line, time: Number.isNaN(time) ? 0 : time };
    });
  const versions = candidates.filter(({ version }) => version !== null).sort(newestFirst);
  const others = candidates.filter(({ version }) => version === null).sort(newestFirst);
  const top = versions[0]?.time ?? 0;
  const ordered = [...others.filter(({ time }) => time > top), ...versions, ...others.filter(({ time }) => time <= top)];
  const lines = new Map<string, ReleaseLine>();
  for (const { tag, line } of ordered) {
    if (!lines.has(line)) lines.set(line, { line, tag: tag.name, commit: tag.commit, date: tag.date });
  }
  return lines.size === 0 ? [unreleased] : [...lines.values()];
}
