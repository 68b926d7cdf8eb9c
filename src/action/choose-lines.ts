import { lineOfTag, type ReleaseLine, releaseLines } from '../policy/releases.ts';
import type { RepositoryFacts } from '../read/github/facts.ts';
import type { ResolvedPolicy } from '../resolved-policy.ts';

/** Lines judged in one run at most: the newest, and those with an open tracking issue (DESIGN §6). */
export const mostLines = 5;

export interface ChosenLines {
  readonly chosen: readonly ReleaseLine[];
  /** Every line, newest first. */
  readonly all: readonly ReleaseLine[];
}

/** The newest line and every line with an open tracking issue. */
export function linesToRejudge(facts: RepositoryFacts, releases: ResolvedPolicy['releases'], withIssue: readonly string[]): ChosenLines {
  const all = releaseLines(facts.tags, releases);
  const chosen = all.filter(({ line }, index) => index === 0 || withIssue.includes(line)).slice(0, mostLines);
  return { chosen, all };
}

/**
 * The line of one tag, judged at its newest tag.
 * @returns null when the policy does not count the tag
 */
export function lineToJudge(facts: RepositoryFacts, releases: ResolvedPolicy['releases'], tag: string): ChosenLines | null {
  const wanted = lineOfTag(tag, releases);
  if (wanted === null) return null;
  const { target } = facts;
  const listed = facts.tags.some(({ name }) => name === tag);
  const tags = listed || target?.tag !== tag ? facts.tags : [...facts.tags, { name: tag, commit: target.commit, date: target.date }];
  const all = releaseLines(tags, releases);
  const chosen = all.filter(({ line }) => line === wanted);
  return chosen.length === 0 ? null : { chosen, all };
}
