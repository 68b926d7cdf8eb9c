import { type JudgeContext, type Judged, judgeLines, type NothingToJudge } from './judge-lines.ts';
import { judgePullRequest } from './judge-pull-request.ts';
import type { Trigger } from './trigger.ts';

/** Judges what the event asks for. With this the engine is loaded. */
export function judge(context: JudgeContext, trigger: Exclude<Trigger, { kind: 'ignore' }>): Promise<Judged | NothingToJudge> {
  return trigger.kind === 'pull-request' ? judgePullRequest(context) : judgeLines(context, trigger);
}
