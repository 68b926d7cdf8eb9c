/** What publishing decided, for people: the same lines for a dry run and for a real one. */
import type { Decision } from '../decision.ts';
import { code, type Markdown, md, nothing, plainText, table } from './safe-text.ts';

const targetWords: Readonly<Record<Decision['target'], string>> = {
  'pull-request-comment': 'pull-request comment',
  'tracking-issue': 'tracking issue',
  'issue-comment': 'comment on the tracking issue',
  'badge-branch': 'badge branch',
  'job-summary': 'job summary',
};

/** One line a decision: `create  tracking issue  #12  no release pull request (3,412 bytes)`. */
export function renderDecisions(decisions: readonly Decision[]): string {
  const rows = decisions.map((decision) => [decision.action, targetWords[decision.target], decision.subject ?? '']);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return decisions
    .map((decision, index) => {
      const cells = (rows[index] ?? []).map((cell, column) => plainText(cell).padEnd(widths[column] ?? 0)).filter((cell) => cell !== '');
      const size = decision.bytes === undefined ? '' : ` (${decision.bytes} bytes)`;
      return `${cells.join('  ')}  ${plainText(decision.reason, 300)}${size}\n`;
    })
    .join('');
}

export function decisionsTable(decisions: readonly Decision[]): Markdown {
  if (decisions.length === 0) return nothing;
  return table(
    ['What', 'Decision', 'Why'],
    decisions.map((decision) => [
      md`${targetWords[decision.target]}${decision.subject === undefined ? nothing : md` ${code(decision.subject)}`}`,
      md`${decision.action}`,
      md`${decision.reason}`,
    ]),
  );
}
