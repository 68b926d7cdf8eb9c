import { act, type Outcome } from '../publish/act.ts';
import { decide } from '../publish/decide.ts';
import type { Plan, PublishInput } from '../publish/plan.ts';
import { createGitHub } from '../read/github/client.ts';
import { renderDecisions } from '../render/decisions.ts';
import { docsUrl, userAgent } from '../version.ts';
import type { Door, RunnerFacts } from './door.ts';
import { type Gathered, gather } from './gather.ts';
import { readInputs } from './inputs.ts';
import type { Judged } from './judge-lines.ts';
import { tell, tellNothing } from './tell.ts';
import { triggerOf } from './trigger.ts';

/** One run of the Action: event in; comment, issue, badge, summary and outputs out. */
export async function run(door: Door, runner: RunnerFacts, clock: () => Date): Promise<void> {
  const inputs = readInputs(door.input);
  if (inputs.token !== null) door.secret(inputs.token);
  const trigger = triggerOf({ name: runner.eventName, ref: runner.ref, payload: runner.payload, wanted: inputs.ref });
  if (trigger.kind === 'ignore') return tellNothing(door, trigger.why);

  const github = createGitHub({ token: inputs.token, apiUrl: runner.apiUrl, userAgent });
  const now = clock().toISOString();
  const gathering = gather(github, runner, inputs, trigger, now);
  gathering.catch(() => {});
  // The engine is loaded while GitHub answers the first question, which goes out first: loading lets nothing else happen.
  await new Promise<void>((resolve) => setImmediate(resolve));
  const loading = import('./judge.ts');
  loading.catch(() => {});
  const gathered = await gathering;
  const { judge } = await loading;
  const judged = await judge({ github, runner, gathered, now }, trigger);
  if ('why' in judged) return tellNothing(door, judged.why);

  const plan = judged.unpublished === null ? decide(publishInput(runner, gathered, judged, now)) : unpublished(gathered, judged.unpublished);
  door.info(inputs.dryRun ? 'A dry run: nothing is written. A real one decides the same:' : 'Decisions of this run:');
  door.info(renderDecisions(plan.decisions));
  const outcome = inputs.dryRun
    ? nothingDone(plan)
    : await act(github, plan, { fromFork: judged.pullRequest?.facts.isFork ?? false, lookedAgo: clock().getTime() - Date.parse(now) });
  await tell(door, runner, { judged, gathered, plan, outcome, dryRun: inputs.dryRun });
}

function publishInput(runner: RunnerFacts, gathered: Gathered, judged: Judged, now: string): PublishInput {
  const { policy, policyFile } = gathered;
  const { facts } = judged;
  const branch = facts.defaultBranch?.name ?? 'HEAD';
  return {
    facts,
    event: judged.event,
    reports: judged.reports,
    order: judged.order,
    previous: gathered.previous,
    modes: {
      comment: policy.report.comment,
      badge: gathered.badge,
      badgeBranch: policy.report.badgeBranch,
      paused: policy.paused,
    },
    context: {
      serverUrl: runner.serverUrl,
      policyUrl:
        policyFile === null
          ? null
          : `${facts.url}/blob/${encodeURIComponent(branch)}/${policyFile.path.split('/').map(encodeURIComponent).join('/')}`,
      runUrl: runner.runId > 0 ? `${facts.url}/actions/runs/${runner.runId}` : null,
      docsUrl,
    },
    now,
    minimum: gathered.minimum,
    ...(judged.pullRequest === null ? {} : { pullRequest: judged.pullRequest }),
  };
}

/** A judgement that is told in the summary and the outputs alone. */
function unpublished({ facts }: Gathered, reason: string): Plan {
  const decisions = [{ target: 'job-summary', action: 'create', reason }] as const;
  return { repository: facts.name, decisions, conversations: [], badge: null, badgeUrl: null, warnings: [] };
}

function nothingDone(plan: Plan): Outcome {
  const [first] = plan.conversations;
  return { commentUrl: first?.commentUrl ?? null, issueUrl: first?.issueUrl ?? null, badgeUrl: null, warnings: plan.warnings, refusals: [] };
}
