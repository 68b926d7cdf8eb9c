/** Tracking issues of lines that are none any more: nobody judges them again, so they would stay open for ever. */
import type { Decision } from '../decision.ts';
import { isLaterJudgement, readMarker } from '../render/marker.ts';
import { renderOutgrown } from '../render/outgrown.ts';
import { unreleasedLine } from '../report.ts';
import type { Conversation, PublishInput } from './plan.ts';

/** Tags that the facts hold at most: with so many there may be older ones, whose lines we don't see. */
const tagsSeen = 100;

/** Closes them, with a word where it goes on. Nothing is closed while anything is to be kept silent about. */
export function decideOutgrown({ facts, order, reports, modes, now }: PublishInput): readonly {
  readonly decision: Decision;
  readonly conversation: Conversation;
}[] {
  const [newest] = order;
  if (newest === undefined || modes.comment === 'never' || modes.paused === true || facts.isArchived || reports.some((report) => report.anonymous))
    return [];
  return facts.issues.flatMap((issue) => {
    const marker = readMarker(issue.body);
    if (marker?.for !== 'issue' || !issue.isOpen || issue.isLocked || order.includes(marker.line) || isLaterJudgement(marker.judgedAt, now))
      return [];
    if (marker.line !== unreleasedLine && facts.tags.length >= tagsSeen) return [];
    const { body, bytes, marker: next } = renderOutgrown(marker.line, newest, now);
    const write = { number: issue.number, title: issue.title, body, hash: next.hash, state: 'closed' } as const;
    const reason = `${marker.line} is no release line any more`;
    return [
      {
        decision: { target: 'tracking-issue', action: 'close', subject: `#${issue.number}`, reason, bytes },
        conversation: { line: marker.line, issue: write, transition: null, comment: null, outgrown: true, issueUrl: issue.url, commentUrl: null },
      },
    ];
  });
}
