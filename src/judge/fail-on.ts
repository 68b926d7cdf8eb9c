import type { Report, RequirementReport, Standing } from '../report.ts';
import type { FailOn } from '../resolved-policy.ts';
import { rank, worst } from './ranking.ts';

/** Which standings of a required kind fail a run. What is withheld by a waiver never does, and neither does a paused policy. */
const failing: Readonly<Record<FailOn, readonly Standing[]>> = {
  never: [],
  overdue: ['overdue'],
  broken: ['overdue', 'broken'],
  missing: ['overdue', 'broken', 'due', 'gated', 'unverifiable'],
};

/**
 * Should the run fail? `missing` counts anything required that is not met, whatever its date.
 * @param base what a pull request starts from: what its base already lacks is not its doing, and doesn't count
 * @returns `why` in one line, for people; it says so too when nothing fails
 */
export function shouldFail(report: Report, failOn: FailOn, base: Report | null = null): { readonly fail: boolean; readonly why: string } {
  const before = (kind: string) => worst(base === null ? [] : requirements(base).flatMap((one) => (one.kind === kind ? [one.standing] : [])));
  const bad = requirements(report).filter(
    ({ kind, standing }) => failing[failOn].includes(standing) && (base === null || rank(standing) > rank(before(kind))),
  );
  if (bad.length === 0) return { fail: false, why: failOn === 'never' ? 'fail-on is never' : `nothing is ${words[failOn]}` };
  return { fail: true, why: `fail-on: ${failOn}; ${[...new Set(bad.map(text))].join(', ')}` };
}

function requirements(report: Report): readonly RequirementReport[] {
  return report.stages.flatMap((stage) => stage.requires);
}

const words: Readonly<Record<Exclude<FailOn, 'never'>, string>> = {
  overdue: 'overdue',
  broken: 'overdue or broken',
  missing: 'missing',
};

function text({ kind, standing }: RequirementReport): string {
  return `${kind} ${standing}`;
}
