/** Which of the comments and issues we found are ours for a line: marker AND author (the facts hold own ones only). */
import type { CommentFacts, IssueFacts, PullRequestFacts, RepositoryFacts } from '../read/github/facts.ts';
import { type Marker, type MarkerPurpose, readMarker } from '../render/marker.ts';
import type { Report } from '../report.ts';

export interface Marked<Facts extends CommentFacts> {
  readonly facts: Facts;
  readonly marker: Marker;
}

/** The oldest of ours with a purpose and line (null: any): where two exist, the lowest id survives. */
export function ownMarked<Facts extends CommentFacts>(all: readonly Facts[], purpose: MarkerPurpose, line: string | null): Marked<Facts> | null {
  const marked = all.flatMap((facts) => {
    const marker = readMarker(facts.body);
    return marker?.for === purpose && (line === null || marker.line === line) ? [{ facts, marker }] : [];
  });
  return marked.reduce<Marked<Facts> | null>((first, next) => (first === null || next.facts.id < first.facts.id ? next : first), null);
}

/** Why nothing new is written in a conversation that GitHub did not show in full. */
export const unseenComments = 'its comments could not be read, and ours may be among them';

export function ownIssue(facts: RepositoryFacts, line: string): Marked<IssueFacts> | null {
  return ownMarked(facts.issues, 'issue', line);
}

/** Lines with an open tracking issue: those that a push to the default branch re-judges, newest issue first. */
export function linesWithOpenIssue(facts: RepositoryFacts): readonly string[] {
  const open = facts.issues.filter((issue) => issue.isOpen).toSorted((one, other) => other.number - one.number);
  const lines = open.flatMap((issue) => {
    const marker = readMarker(issue.body);
    return marker?.for === 'issue' ? [marker.line] : [];
  });
  return [...new Set(lines)];
}

/**
 * The pull request of a release: at most one, of this repository, merged, whose merge commit (or head) is the tagged commit (DESIGN §6).
 * A merge commit says more than a head, which a later pull request may share.
 */
export function releasePullRequest(facts: RepositoryFacts, report: Report): PullRequestFacts | null {
  const { target } = facts;
  const { commit } = report.subject;
  if (target === null || commit === null || target.commit !== commit) return null;
  const candidates = target.pullRequests.filter(
    (pull) => pull.isMerged && !pull.isFork && (pull.headRepository === null || pull.headRepository === facts.name),
  );
  const merged = candidates.filter((pull) => pull.mergeCommit === commit);
  const [only, ...others] = merged.length > 0 ? merged : candidates.filter((pull) => pull.head === commit);
  return only === undefined || others.length > 0 ? null : only;
}
