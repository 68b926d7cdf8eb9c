import { writeFile } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { shouldFail } from '../judge/fail-on.ts';
import type { Outcome } from '../publish/act.ts';
import type { Plan } from '../publish/plan.ts';
import { renderJson } from '../render/json.ts';
import type { RenderContext } from '../render/places.ts';
import { join, list, logLine, md, prose } from '../render/safe-text.ts';
import { renderSummary } from '../render/summary.ts';
import { docsUrl } from '../version.ts';
import type { Door, RunnerFacts } from './door.ts';
import type { Gathered } from './gather.ts';
import type { Judged } from './judge-lines.ts';

/** Bytes of a report that still goes into an output; GitHub takes 1 MB of outputs a job. */
const outputBytes = 65_536;

export interface Told {
  readonly judged: Judged;
  readonly gathered: Gathered;
  readonly plan: Plan;
  readonly outcome: Outcome;
  /** Nothing was written: the decisions are what a real run would do. */
  readonly dryRun: boolean;
}

/** Tells what the run found and did: summary, warnings, outputs, and the exit code that `fail-on` asks for. */
export async function tell(door: Door, runner: RunnerFacts, { judged, gathered, plan, outcome, dryRun }: Told): Promise<void> {
  const { facts, policy } = gathered;
  // Where the authors are not to be named, neither is the repository: addresses hold its name.
  const hidden = judged.reports.some(({ anonymous }) => anonymous);
  const addresses = hidden ? { badgeUrl: null, commentUrl: null, issueUrl: null } : outcome;
  const context: RenderContext = {
    serverUrl: runner.serverUrl,
    policyUrl: null,
    runUrl: null,
    docsUrl,
    issueUrl: addresses.issueUrl,
    pullRequestUrl: null,
    ...(judged.pullRequest === null ? {} : { base: judged.pullRequest.base }),
    ...(judged.pullRequest?.wouldChange == null ? {} : { wouldChange: judged.pullRequest.wouldChange }),
    ...(judged.pullRequest?.policyTrouble == null ? {} : { policyTrouble: judged.pullRequest.policyTrouble }),
  };
  const warnings = [...judged.warnings, ...outcome.warnings];
  for (const warning of warnings) door.warning(logLine(warning));
  await door.summary(
    renderSummary(
      judged.reports.map((report) => ({ report, context })),
      { decisions: withRefusals(plan.decisions, outcome.refusals), warnings, dryRun },
    ),
  );

  const [report] = judged.reports;
  if (report === undefined) return;
  const json = renderJson(report);
  door.output('report', Buffer.byteLength(json) <= outputBytes ? json : await keepReport(runner, json));
  door.output('standing', report.standing);
  door.output('missing', JSON.stringify([...new Set(report.missing.map(({ kind }) => kind))]));
  door.output('badge-url', addresses.badgeUrl ?? '');
  door.output('comment-url', addresses.commentUrl ?? '');
  door.output('issue-url', addresses.issueUrl ?? '');
  door.info(
    `${hidden ? 'this repository' : facts.name} ${report.subject.line}: ${report.standing}${report.nextDue === null ? '' : `, next due ${report.nextDue}`}`,
  );

  const { fail, why } = verdict(judged, policy.report.failOn);
  if (fail) door.fail(`default-to-share: ${why}`);
}

/** What was decided and refused did not happen, and the summary must not say that it did. */
function withRefusals(decisions: Plan['decisions'], refusals: Outcome['refusals']): Plan['decisions'] {
  const isRefused = ({ target, action }: Plan['decisions'][number]) => {
    const wanted = decisions.filter((one) => one.target === target && one.action !== 'none').length;
    return action !== 'none' && wanted > 0 && refusals.filter((one) => one.target === target).length >= wanted;
  };
  return decisions.map((decision) => (isRefused(decision) ? { ...decision, reason: `refused by GitHub; ${decision.reason}` } : decision));
}

/** The first line that fails decides. A pull request fails only for what it makes worse. */
function verdict({ reports, pullRequest }: Judged, failOn: Gathered['policy']['report']['failOn']): { readonly fail: boolean; readonly why: string } {
  const base = pullRequest?.base ?? null;
  return reports.map((report) => shouldFail(report, failOn, base)).find(({ fail }) => fail) ?? { fail: false, why: '' };
}

/** What the user has to mend, in the summary as in the log. */
export async function tellRefusal(door: Door, message: string, hint: string | null): Promise<void> {
  door.fail(hint === null ? message : `${message}\n${hint}`);
  const [what = '', ...details] = message.split('\n');
  const parts = [
    md`default-to-share could not run: ${prose(what, 1_000)}`,
    list(details.slice(0, 20).map((line) => prose(line.trim(), 500))),
    md`${prose(hint ?? '', 500)}`,
  ];
  await door.summary(`${join(parts, '\n\n').markdown}\n`);
}

/** Every run ends with a visible outcome, also one that had nothing to do. */
export async function tellNothing(door: Door, why: string): Promise<void> {
  door.notice(logLine(why));
  await door.summary(`${md`default-to-share had nothing to judge: ${prose(why, 1_000)}`.markdown}\n`);
}

async function keepReport(runner: RunnerFacts, json: string): Promise<string> {
  const path = joinPath(runner.scratch, 'default-to-share-report.json');
  await writeFile(path, json);
  return path;
}
