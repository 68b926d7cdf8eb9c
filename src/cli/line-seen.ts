import { lineFinder, releaseLines } from '../policy/releases.ts';
import type { ResolvedPolicy } from '../resolved-policy.ts';
import type { Snapshot } from '../snapshot.ts';

export interface LineSeen {
  readonly line: string;
  /** The tag that stands on the very commit; null between releases. */
  readonly tag: string | null;
  readonly tagDate: string | null;
  readonly firstRelease: string | null;
}

/** Which release line a local snapshot stands for: that of its own tag, else the newest one, else `unreleased`. */
export function lineSeen(snapshot: Snapshot, releases: ResolvedPolicy['releases']): LineSeen {
  const known = (snapshot.tagDetails ?? []).flatMap(({ name, commit, date }) => (commit === null || date === null ? [] : [{ name, commit, date }]));
  const lineOf = lineFinder(releases);
  const counted = known.filter(({ name }) => lineOf(name) !== null);
  const here = counted.find(({ name }) => name === snapshot.ref) ?? counted.find(({ commit }) => commit === snapshot.commit);
  const dates = counted.map(({ date }) => new Date(date).toISOString()).sort();
  return {
    line: (here && lineOf(here.name)) ?? releaseLines(counted, releases)[0]?.line ?? 'unreleased',
    tag: here?.name ?? null,
    tagDate: here?.date ?? null,
    firstRelease: dates[0] ?? null,
  };
}
