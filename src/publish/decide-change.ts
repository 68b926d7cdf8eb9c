/** The comment on an open pull request: made only if it changes an artifact, a promise, the policy or a standing. */
import type { Decision } from '../decision.ts';
import { reportChanges } from '../render/changes.ts';
import { renderMarked } from '../render/comment.ts';
import { isLaterJudgement } from '../render/marker.ts';
import type { RenderContext } from '../render/places.ts';
import type { Report } from '../report.ts';
import { ownMarked, unseenComments } from './own.ts';
import type { Conversation, PublishInput } from './plan.ts';

/** Purpose `change` has one comment per pull request, whatever line its head counts to. */
export function decideChange(input: PublishInput, report: Report): { readonly decision: Decision; readonly conversation: Conversation } {
  const { pullRequest: subjectOf } = input;
  const conversation: Conversation = { line: report.subject.line, issue: null, transition: null, comment: null, issueUrl: null, commentUrl: null };
  const none = (reason: string, commentUrl: string | null = null) => ({
    decision: {
      target: 'pull-request-comment',
      action: 'none',
      reason,
      ...(subjectOf === undefined ? {} : { subject: `#${subjectOf.facts.number}` }),
    } as const,
    conversation: { ...conversation, commentUrl },
  });
  if (subjectOf === undefined) return none('no pull request is known');
  const { facts, base, wouldChange, policyTrouble = null } = subjectOf;
  if (input.modes.paused === true) return none('the policy is paused');
  if (input.modes.comment === 'never') return none('switched off');
  if (facts.isLocked) return none('its conversation is locked');
  if (facts.isMerged) return none('it is merged');
  if (input.facts.isArchived) return none('the repository is archived');
  if (report.anonymous) return none('nothing goes out during double-blind review');

  const context: RenderContext = {
    ...input.context,
    issueUrl: null,
    pullRequestUrl: null,
    base,
    ...(wouldChange === null ? {} : { wouldChange }),
    ...(policyTrouble === null ? {} : { policyTrouble }),
  };
  const { body, marker, bytes } = renderMarked(report, context, 'change');
  const own = ownMarked(facts.ownComments, 'change', null);
  if (own === null && facts.commentsUnseen === true) return none(unseenComments);
  const always = input.modes.comment === 'always';
  const atStake = always || wouldChange !== null || policyTrouble !== null || reportChanges(base, report).length > 0;
  if (own === null && !atStake) return none('it changes no artifact, promise, policy or standing');
  if (own !== null && isLaterJudgement(own.marker.judgedAt, report.judgedAt)) return none('a later run has written it', own.facts.url);
  if (own !== null && own.marker.hash === marker.hash && !always) return none('nothing changed since it was written', own.facts.url);
  const reason = own === null ? 'it changes what is shared or promised' : 'what it says has changed';
  return {
    decision: { target: 'pull-request-comment', action: own === null ? 'create' : 'update', subject: `#${facts.number}`, reason, bytes },
    conversation: {
      ...conversation,
      comment: { pullRequest: facts.number, purpose: 'change', comment: own?.facts.id ?? 'new', render: () => ({ body, hash: marker.hash }) },
      commentUrl: own?.facts.url ?? null,
    },
  };
}
