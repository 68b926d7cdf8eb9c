/** What a refused write means, and the one warning that says how to grant it. A refusal never fails a run. */
import type { Decision } from '../decision.ts';
import { GitHubError } from '../read/github/errors.ts';
import { logLine } from '../render/safe-text.ts';

export interface Refusal {
  readonly target: Decision['target'];
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  readonly cause: 'permission' | 'disabled' | 'rule' | 'limit' | 'trouble';
  readonly message: string;
}

/** The line of YAML under `permissions:` that grants a write. */
const grants: Readonly<Record<Decision['target'], string | null>> = {
  'pull-request-comment': 'pull-requests: write',
  'tracking-issue': 'issues: write',
  'issue-comment': 'issues: write',
  'badge-branch': 'contents: write',
  'job-summary': null,
};

const targetNames: Readonly<Record<Decision['target'], string>> = {
  'pull-request-comment': 'the comment on the pull request',
  'tracking-issue': 'the tracking issue',
  'issue-comment': 'the comment on the tracking issue',
  'badge-branch': 'the badge',
  'job-summary': 'the job summary',
};

/** What went wrong with a write. Errors that are not GitHub's are ours and are thrown on. */
export function refusalOf(target: Decision['target'], error: unknown): Refusal {
  if (!(error instanceof GitHubError)) throw error;
  return { target, status: error.status, cause: causeOf(error), message: error.message };
}

function causeOf({ status, reason, message }: GitHubError): Refusal['cause'] {
  if (/rule violation|protected branch|ruleset/i.test(message)) return 'rule';
  if (reason === 'rate-limit') return 'limit';
  if (status === 410 || /locked|disabled/i.test(message)) return 'disabled';
  if (status === 401 || status === 403 || status === 404 || /not accessible by|must have|forbidden/i.test(message)) return 'permission';
  return status === 409 || status === 422 ? 'rule' : 'trouble';
}

/**
 * One warning for all refusals of a run, in plain words; null when there were none.
 * @param fromFork the run is for a pull request from a fork, whose token can't be given rights
 */
export function refusalWarning(refusals: readonly Refusal[], fromFork: boolean): string | null {
  if (refusals.length === 0) return null;
  const sentences = [
    permissionSentence(
      refusals.filter(({ cause }) => cause === 'permission'),
      fromFork,
    ),
    ...refusals.filter(({ cause }) => cause !== 'permission').map(otherSentence),
  ];
  return `${sentences.filter((sentence) => sentence !== '').join(' ')} The report is in the job summary.`;
}

function permissionSentence(refusals: readonly Refusal[], fromFork: boolean): string {
  if (refusals.length === 0) return '';
  const what = [...new Set(refusals.map(({ target, status }) => `${targetNames[target]} (${status})`))].join(', ');
  const missing = `The token may not write ${what}.`;
  if (fromFork) return `${missing} Pull requests from forks run with a read-only token whatever the workflow grants.`;
  const lines = [...new Set(refusals.map(({ target }) => grants[target]))].filter((line) => line !== null);
  return `${missing} Grant it in the workflow, under \`permissions:\` of the job: ${lines.map((line) => `\`${line}\``).join(' and ')}.`;
}

function otherSentence({ target, status, cause, message }: Refusal): string {
  const what = targetNames[target];
  const grant = grants[target];
  const also = grant === null ? '' : ` (\`${grant}\` alone is not enough)`;
  switch (cause) {
    case 'disabled':
      return `GitHub refused ${what} (${status}): issues are disabled here or the conversation is locked${also}; enable them, or set \`comment: never\`.`;
    case 'rule':
      return target === 'badge-branch'
        ? `GitHub refused ${what} (${status}): a ruleset or branch protection stands in the way${also}; exempt the badge branch from it, or set \`badge: none\`.`
        : `GitHub refused ${what} (${status}): ${logLine(message, 200)}.`;
    case 'limit':
      return `GitHub's rate limit stopped ${what}; the next run writes it.`;
    default:
      return `GitHub could not take ${what} (${status === 0 ? 'no answer' : status}): ${logLine(message, 200)}; the next run writes it.`;
  }
}
