/** What is said of one release line, and where: its pull request, its tracking issue, or nowhere (DESIGN §6). */
import type { ArtifactKind } from '../artifacts.ts';
import type { Decision } from '../decision.ts';
import type { IssueFacts, PullRequestFacts } from '../read/github/facts.ts';
import { hashOf, issueTitle, renderMarked, renderTransition } from '../render/comment.ts';
import { byteLength } from '../render/detail.ts';
import { isLaterJudgement, readMarker } from '../render/marker.ts';
import type { RenderContext } from '../render/places.ts';
import { isRed } from '../render/words.ts';
import type { MissingItem, Report, Standing } from '../report.ts';
import { saidHash } from './decide-badge.ts';
import { type Marked, ownIssue, ownMarked, releasePullRequest, unseenComments } from './own.ts';
import type { CommentWrite, Conversation, IssueWrite, PublishInput, TransitionWrite } from './plan.ts';
import type { LineRecord } from './record.ts';

/** Standings that ask somebody to act. A withheld artifact or a silent host alone is no reason to open an issue. */
const asking: ReadonlySet<MissingItem['standing']> = new Set(['due', 'overdue', 'broken', 'gated']);

export interface LineDecision {
  readonly decisions: readonly Decision[];
  readonly conversation: Conversation;
  /** For the record: the pull request and issue of the line as far as they are known now. */
  readonly issue: number | null;
  readonly pullRequest: number | null;
  readonly warnings: readonly string[];
}

/** Everything known of a line when its decision is taken. */
interface Scene {
  readonly input: PublishInput;
  readonly report: Report;
  readonly issue: Marked<IssueFacts> | null;
  /** The release's pull request, when it is among this run's facts and may be spoken in. */
  readonly pull: PullRequestFacts | null;
  /** Its number, from this run's facts or from the record of an earlier one. */
  readonly pullNumber: number | null;
  readonly known: LineRecord | null;
  /** Required kinds that became overdue or broken since the last word on the line. */
  readonly transitions: readonly ArtifactKind[];
}

export function decideLine(input: PublishInput, report: Report): LineDecision {
  const scene = lookAt(input, report);
  const { issue } = scene;
  const comment = decideComment(scene);
  const tracking = decideIssue(scene, comment.willBeThere);
  const transition = decideTransition(scene, tracking.write);
  const existing = issue?.facts.url ?? null;
  const conversation: Conversation = {
    line: report.subject.line,
    issue: tracking.write,
    transition: transition.write,
    comment: comment.write(tracking.write !== null && tracking.write.number === null),
    issueUrl: existing,
    commentUrl: comment.url,
  };
  const said =
    conversation.comment === null && comment.decision.action !== 'none' ? { ...comment.decision, action: 'none' as const } : comment.decision;
  const decisions = [said, tracking.decision, ...(transition.decision === null ? [] : [transition.decision])];
  return { decisions, conversation, issue: issue?.facts.number ?? null, pullRequest: scene.pullNumber, warnings: tracking.warnings };
}

function lookAt(input: PublishInput, report: Report): Scene {
  const { line } = report.subject;
  const issue = ownIssue(input.facts, line);
  const known = input.previous?.lines[line] ?? null;
  const found = input.event === 'pull_request' ? null : releasePullRequest(input.facts, report);
  const spoken = found === null ? null : ownMarked(found.ownComments, 'release', line);
  // A locked pull request is left alone; the durable issue speaks for it.
  const pull = found?.isLocked === true ? null : found;
  const before = issue?.marker.standings ?? spoken?.marker.standings ?? known?.standings ?? null;
  const pullNumber =
    pull === null ? (found === null ? (known?.pullRequest ?? null) : null) : spoken !== null || input.event === 'release' ? pull.number : null;
  return { input, report, issue, pull, pullNumber, known, transitions: transitionsSince(before, report) };
}

function transitionsSince(before: Readonly<Record<string, Standing>> | null, report: Report): readonly ArtifactKind[] {
  if (before === null) return [];
  const red = report.missing.filter((item) => isRed(item.standing)).map((item) => item.kind);
  return red.filter((kind) => {
    const standing = before[kind];
    return standing === undefined || !isRed(standing);
  });
}

const isAllMet = (report: Report): boolean => report.missing.length === 0;

/** Reasons to say nothing at all about a line. */
function silence({ modes, facts }: PublishInput, report: Report): string | null {
  if (modes.paused === true) return 'the policy is paused';
  if (modes.comment === 'never') return 'switched off';
  if (facts.isArchived) return 'the repository is archived';
  return report.anonymous ? 'nothing goes out during double-blind review' : null;
}

interface CommentDecision {
  readonly decision: Decision;
  /** Is there, or will there be, a comment of ours on the release's pull request? */
  readonly willBeThere: boolean;
  readonly url: string | null;
  /** @param linksNewIssue an issue is opened in this run, so the comment is to link it */
  readonly write: (linksNewIssue: boolean) => CommentWrite | null;
}

function decideComment(scene: Scene): CommentDecision {
  const { input, report, pull, pullNumber, issue } = scene;
  const none = (reason: string, willBeThere = false, url: string | null = null): CommentDecision => ({
    decision: { target: 'pull-request-comment', action: 'none', reason, ...(pullNumber === null ? {} : { subject: `#${pullNumber}` }) },
    willBeThere,
    url,
    write: () => null,
  });
  const silent = silence(input, report);
  if (silent !== null) return none(silent);
  if (pullNumber === null) return none(noPullRequest(scene));
  const context = contextOf(scene, 'comment');
  const render: CommentWrite['render'] = (issueUrl) => {
    const { body, marker } = renderMarked(report, { ...context, issueUrl }, 'release');
    return { body, hash: marker.hash };
  };
  const now = render(issue?.facts.url ?? null);
  const subject = `#${pullNumber}`;
  const bytes = byteLength(now.body);
  const base = { pullRequest: pullNumber, purpose: 'release', render } as const;
  const always = input.modes.comment === 'always';

  if (pull === null) {
    const still = scene.known?.hash === saidHash(report, input);
    const same = still && !always;
    const write: CommentDecision['write'] = (linksNewIssue) => (same && !linksNewIssue ? null : { ...base, comment: 'find' });
    const reason = updateReason(still, always);
    return {
      decision: { target: 'pull-request-comment', action: same ? 'none' : 'update', subject, reason, bytes },
      willBeThere: true,
      url: null,
      write,
    };
  }
  const own = ownMarked(pull.ownComments, 'release', report.subject.line);
  if (own === null && pull.commentsUnseen === true) return none(unseenComments, true);
  if (own === null) {
    const reason = 'the pull request of the release has no comment of ours yet';
    return {
      decision: { target: 'pull-request-comment', action: 'create', subject, reason, bytes },
      willBeThere: true,
      url: null,
      write: () => ({ ...base, comment: 'new' }),
    };
  }
  if (isLaterJudgement(own.marker.judgedAt, report.judgedAt)) return none('a later run has written it', true, own.facts.url);
  const still = own.marker.hash === now.hash;
  const same = still && !always;
  const write: CommentDecision['write'] = (linksNewIssue) => (same && !linksNewIssue ? null : { ...base, comment: own.facts.id });
  const reason = updateReason(still, always);
  return {
    decision: { target: 'pull-request-comment', action: same ? 'none' : 'update', subject, reason, bytes },
    willBeThere: true,
    url: own.facts.url,
    write,
  };
}

function updateReason(still: boolean, always: boolean): string {
  if (!still) return 'what it says has changed';
  return always ? 'it is to be written every time' : 'nothing changed since it was written';
}

function noPullRequest({ input, report }: Scene): string {
  const found = input.event === 'pull_request' ? null : releasePullRequest(input.facts, report);
  if (found?.isLocked === true) return 'the conversation of the release’s pull request is locked';
  return found === null ? 'the release has no pull request of its own' : 'it is written at the release, and this is not one';
}

function contextOf({ input, pullNumber, issue }: Scene, place: 'issue' | 'comment'): RenderContext {
  return {
    ...input.context,
    issueUrl: place === 'issue' ? null : (issue?.facts.url ?? null),
    pullRequestUrl: place === 'comment' || pullNumber === null ? null : `${input.facts.url}/pull/${pullNumber}`,
  };
}

interface IssueDecision {
  readonly decision: Decision;
  readonly write: IssueWrite | null;
  readonly warnings: readonly string[];
}

function decideIssue(scene: Scene, hasComment: boolean): IssueDecision {
  const { input, report, issue } = scene;
  const subject = issue === null ? {} : { subject: `#${issue.facts.number}` };
  const none = (reason: string, warnings: readonly string[] = []): IssueDecision => ({
    decision: { target: 'tracking-issue', action: 'none', reason, ...subject },
    write: null,
    warnings,
  });
  const silent = silence(input, report);
  if (silent !== null) return none(silent);
  const context = contextOf(scene, 'issue');
  const text = () => {
    const { body, marker } = renderMarked(report, context, 'issue');
    return { title: issueTitle(report), body, hash: marker.hash };
  };

  if (issue === null) {
    const wanted = wantsIssue(scene, hasComment);
    if (!wanted.open) return none(wanted.reason);
    if (!input.facts.hasIssues) return none('issues are disabled in this repository', [issuesDisabled]);
    if (input.facts.issuesUnseen === true) return none('the issues could not be read, and ours may be among them', [issuesUnseen]);
    const write = { number: null, ...text(), state: isAllMet(report) ? ('closed' as const) : null };
    const decision = { target: 'tracking-issue', action: 'create', reason: wanted.reason, bytes: byteLength(write.body) } as const;
    return { decision, write, warnings: [] };
  }
  if (issue.facts.isLocked) return none('its conversation is locked');
  if (isLaterJudgement(issue.marker.judgedAt, report.judgedAt)) return none('a later run has written it');
  const next = nextState(scene, issue.facts.isOpen);
  // Most runs end here, and need no more than the hash.
  const still = issue.marker.hash === hashOf(report, context);
  const same = still && input.modes.comment !== 'always';
  if (next === null && same) return none('nothing changed since it was written');
  const action = next === 'closed' ? 'close' : next === 'open' ? 'reopen' : 'update';
  const reason = {
    close: 'everything that is required is shared',
    reopen: `${scene.transitions.join(', ')} became overdue or broken`,
    update: updateReason(still, !same),
  }[action];
  const write = { number: issue.facts.number, ...text(), state: next };
  return { decision: { target: 'tracking-issue', action, reason, bytes: byteLength(write.body), ...subject }, write, warnings: [] };
}

const issuesDisabled =
  'The tracking issue was not opened: issues are disabled in this repository. Enable them in its settings, or set `comment: never` to do without.';

/** GitHub told a part of its answer only. A new one every time would be worse than none. */
const issuesUnseen =
  'The tracking issue was not opened: the issues could not be read, and ours may be among them. If that stays so, the token may not read them; ' +
  'grant it in the workflow, under `permissions:` of the job: `issues: write`.';

function wantsIssue({ input, report, transitions }: Scene, hasComment: boolean): { readonly open: boolean; readonly reason: string } {
  if (hasComment) {
    return transitions.length > 0
      ? { open: true, reason: `${transitions.join(', ')} became overdue or broken` }
      : { open: false, reason: 'the pull request’s comment says it; nothing became overdue or broken since' };
  }
  if (isAllMet(report)) {
    // The durable record of a release that needs nothing: opened and closed in one go, there to be reopened should something break.
    return input.event === 'release' && report.subject.tag !== null
      ? { open: true, reason: 'the release has no pull request to comment on; everything is shared, so its record is closed at once' }
      : { open: false, reason: 'everything that is required is shared' };
  }
  return report.missing.some((item) => asking.has(item.standing))
    ? { open: true, reason: 'the release has no pull request to comment on, and something is missing' }
    : { open: false, reason: 'nobody is asked to do anything' };
}

/** It closes when all is met and reopens when something breaks; what people closed themselves stays closed until then. */
function nextState({ report, transitions }: Scene, isOpen: boolean): 'open' | 'closed' | null {
  if (isOpen) return isAllMet(report) ? 'closed' : null;
  return transitions.length > 0 ? 'open' : null;
}

/** One new comment per transition, on the issue that is there. An issue opened now says it by being opened. */
function decideTransition(
  scene: Scene,
  issueWrite: IssueWrite | null,
): { readonly decision: Decision | null; readonly write: TransitionWrite | null } {
  const { issue, transitions, report } = scene;
  if (issue === null || issueWrite === null || transitions.length === 0) return { decision: null, write: null };
  const { body, marker, bytes } = renderTransition(report, transitions);
  const subject = `#${issue.facts.number}`;
  const reason = `${transitions.join(', ')} became overdue or broken`;
  // A run that said it and then failed to rewrite the issue: its comment is younger than what the issue says.
  const repeated = issue.facts.ownComments.some((comment) => {
    const said = readMarker(comment.body);
    return said?.for === 'transition' && said.hash === marker.hash && said.judgedAt > issue.marker.judgedAt;
  });
  if (repeated) return { decision: { target: 'issue-comment', action: 'none', subject, reason: 'it was said already' }, write: null };
  return {
    decision: { target: 'issue-comment', action: 'create', subject, reason, bytes },
    write: { issue: issue.facts.number, body, hash: marker.hash, before: issue.facts.ownComments.map(({ id }) => id) },
  };
}
