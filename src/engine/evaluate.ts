import type { Detection } from '../detection.ts';
import { isAnonymous } from '../judge/anonymous.ts';
import { judge } from '../judge/judge.ts';
import { claimsOf, withArchivedCommit } from '../probe/claims.ts';
import { type Claim, type ProveOptions, prove } from '../probe/prove.ts';
import type { Proof } from '../proof.ts';
import type { Report, Subject } from '../report.ts';
import type { ResolvedPolicy } from '../resolved-policy.ts';
import { version } from '../version.ts';
import { examine, type ReadTogether, readEach, type Views } from './examine.ts';
import { withFirstSeen } from './first-seen.ts';
import { renewals } from './renewals.ts';

/** One release line to be judged. */
export interface Line {
  readonly subject: Subject;
  readonly views: Views;
  /** Date of the judged tag or release, for `clock: this-tag`. */
  readonly tagDate: string | null;
  /** The last report on this line. */
  readonly previous: Report | null;
}

export interface EvaluateInput {
  readonly lines: readonly Line[];
  readonly policy: ResolvedPolicy;
  readonly now: string;
  readonly firstRelease: string | null;
  readonly policyFirstCommit: string | null;
  readonly firstRun: string | null;
  /** What earlier steps could not check. */
  readonly unchecked: readonly string[];
  /** Null: not known, taken as public. */
  readonly isPublic: boolean | null;
  readonly proving: ProveOptions;
  /** For sources that read several snapshots in one trip; without it each is read by itself. */
  readonly readTogether?: ReadTogether;
  /** Last commit of a path at a commit, for sources whose snapshots have no history. */
  readonly lastCommitDate?: (commit: string, path: string) => Promise<string | null>;
}

/**
 * The engine: read → detect → probe → judge, for one line or several.
 * Probes run once per identifier, however many lines show it.
 * @returns one report per line, in their order
 */
export async function evaluate(input: EvaluateInput): Promise<readonly Report[]> {
  const { lines, policy } = input;
  const examinations = await examine(
    lines.map(({ views }) => views),
    policy.artifacts,
    input.readTogether ?? readEach,
  );
  const shown = lines.flatMap(({ subject }, index) => {
    const found = examinations[index];
    return found === undefined
      ? []
      : claimsOf(found.detections, { title: found.title, repository: subject.repository, tag: subject.tag, commit: archivable(input, subject) });
  });
  const claims = input.isPublic === false ? shown.filter((claim) => !liesIn(claim)) : shown;
  const hidden = claims.length < shown.length ? ['the repository is private: a stranger was not asked for what lies in it'] : [];
  const silent = isAnonymous(policy, input.now);
  const renewed = (line: Line, index: number) => {
    const snapshot = line.views.head ?? line.views.tag;
    const { lastCommitDate } = input;
    const commit = snapshot?.commit ?? null;
    const byCommit = lastCommitDate === undefined || commit === null ? null : (path: string) => lastCommitDate(commit, path);
    const history = snapshot?.history;
    return renewals(policy, examinations[index]?.detections ?? [], history === undefined ? byCommit : (path) => history.lastCommitDate(path));
  };
  const [proofs, dated, changed]: [readonly Proof[], readonly (readonly Detection[])[], readonly ReadonlyMap<string, string>[]] = await Promise.all([
    prove(claims, silent ? { ...input.proving, offline: true } : input.proving),
    Promise.all(lines.map(({ views }, index) => withFirstSeen(examinations[index]?.detections ?? [], views.head ?? views.tag))),
    Promise.all(lines.map(renewed)),
  ]);
  return lines.map(({ subject, tagDate, previous }, index) => {
    const found = examinations[index];
    return judge({
      subject,
      detections: subject.commit === null ? (dated[index] ?? []) : withArchivedCommit(dated[index] ?? [], proofs, subject.commit),
      proofs,
      policy,
      now: input.now,
      toolVersion: version,
      firstRelease: input.firstRelease,
      policyFirstCommit: input.policyFirstCommit,
      firstRun: input.firstRun,
      unchecked: [...input.unchecked, ...hidden, ...(found?.gaps ?? [])],
      previous,
      tagDate,
      changed: changed[index] ?? new Map(),
      ...(input.isPublic === null ? {} : { public: input.isPublic }),
    });
  });
}

/** Is the thing the repository itself or an asset of its releases? A stranger gets neither while it is private, and that breaks nothing. */
function liesIn({ identifier, repository }: Claim): boolean {
  const [scheme = '', value = ''] = identifier.toLowerCase().split(/:(.*)/s);
  const own = repository?.toLowerCase() ?? '';
  if (scheme === 'github') return value === own;
  // Another repository's asset is named `owner/name@tag/file`.
  return scheme === 'github-release' && (value.startsWith(`${own}@`) || !/^[\w.-]+\/[\w.-]+@/.test(value));
}

/** Which commit an archive may hold a copy of: that of a repository known to be public. Nobody is told of a private one. */
function archivable({ isPublic }: EvaluateInput, { repository, commit }: Subject): string | null {
  return isPublic === true && repository !== null ? commit : null;
}
