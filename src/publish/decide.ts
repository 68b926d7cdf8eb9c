/** Decides what is written where, before anything is written. Pure: facts, reports and the clock in, a plan out. */
import type { Decision } from '../decision.ts';
import { badgeAddress, decideBadge } from './decide-badge.ts';
import { decideChange } from './decide-change.ts';
import { decideLine } from './decide-line.ts';
import { decideOutgrown } from './decide-outgrown.ts';
import type { Plan, PublishInput } from './plan.ts';

/** Takes every decision of one run: comment, tracking issue, badge. `decisions` names what is not done as well, and why. */
export function decide(input: PublishInput): Plan {
  return input.event === 'pull_request' ? decidePullRequest(input) : decideLines(input);
}

function decidePullRequest(input: PublishInput): Plan {
  const changes = input.reports.slice(0, 1).map((report) => decideChange(input, report));
  const badge = decideBadge(input, new Map());
  return {
    repository: input.facts.name,
    decisions: [...changes.map(({ decision }) => decision), badge.decision],
    conversations: changes.map(({ conversation }) => conversation),
    badge: null,
    badgeUrl: input.facts.badgeBranch === null ? null : badgeAddress(input),
    warnings: [],
  };
}

function decideLines(input: PublishInput): Plan {
  const lines = input.reports.map((report) => ({ line: report.subject.line, decided: decideLine(input, report) }));
  const places = new Map(lines.map(({ line, decided }) => [line, { issue: decided.issue, pullRequest: decided.pullRequest }]));
  const badge = decideBadge(input, places);
  const outgrown = decideOutgrown(input);
  const several = lines.length > 1;
  const named = (line: string, decision: Decision): Decision => (several ? { ...decision, reason: `${line}: ${decision.reason}` } : decision);
  return {
    repository: input.facts.name,
    decisions: [
      ...lines.flatMap(({ line, decided }) => decided.decisions.map((decision) => named(line, decision))),
      ...outgrown.map((one) => one.decision),
      badge.decision,
    ],
    conversations: [...lines.map(({ decided }) => decided.conversation), ...outgrown.map((one) => one.conversation)],
    badge: badge.write,
    badgeUrl: badge.write === null && input.facts.badgeBranch === null ? null : badgeAddress(input),
    warnings: [...new Set(lines.flatMap(({ decided }) => decided.warnings))],
  };
}
