/** Writes what is said of one line: issue, then the comment that links it. GitHub has no compare-and-swap here, so whoever creates looks again. */
import type { Decision } from '../decision.ts';
import type { GitHub } from '../read/github/client.ts';
import { GitHubError } from '../read/github/errors.ts';
import { trackingLabel } from '../read/github/facts.ts';
import { findOwnComments, findOwnIssues, isLater, isOvertaken, type OwnText } from './find-own.ts';
import type { CommentWrite, Conversation, IssueWrite, TransitionWrite } from './plan.ts';
import { type Refusal, refusalOf } from './refusals.ts';

export interface Said {
  readonly issueUrl: string | null;
  readonly commentUrl: string | null;
  readonly refusals: readonly Refusal[];
}

/** What every write needs: the client and the repository as route parameters. */
interface Place {
  readonly github: GitHub;
  readonly repository: string;
  readonly owner: string;
  readonly repo: string;
  /** Looks again before it edits. */
  readonly careful: boolean;
}

/** @param careful it is a while since the facts were read: a later run may have written meanwhile, and must not be written over */
export async function writeConversation(github: GitHub, repository: string, plan: Conversation, careful: boolean): Promise<Said> {
  const [owner = '', repo = ''] = repository.split('/');
  const place: Place = { github, repository, owner, repo, careful };
  const refusals: Refusal[] = [];
  const attempt = async <T>(target: Decision['target'], write: () => Promise<T>): Promise<T | null> => {
    try {
      return await write();
    } catch (error) {
      refusals.push(refusalOf(target, error));
      return null;
    }
  };
  const { comment } = plan;
  const overtaken = plan.issue !== null && (await isIssueOvertaken(place, plan.issue));
  const { issue, transition } = overtaken ? { issue: null, transition: null } : plan;
  const writeIssue = async () =>
    issue === null ? plan.issueUrl : ((await attempt('tracking-issue', () => putIssue(place, plan.line, issue))) ?? plan.issueUrl);
  const writeTransition = () => (transition === null ? null : attempt('issue-comment', () => putTransition(place, plan.line, transition)));
  const writeComment = async (issueUrl: string | null) =>
    comment === null
      ? plan.commentUrl
      : ((await attempt('pull-request-comment', () => putComment(place, plan.line, comment, issueUrl))) ?? plan.commentUrl);

  // Only an issue that is opened now has an address the comment must wait for.
  const opens = issue !== null && issue.number === null;
  if (opens) {
    const issueUrl = await writeIssue();
    return { issueUrl, commentUrl: await writeComment(issueUrl), refusals };
  }
  const [issueUrl, commentUrl] = await Promise.all([writeIssue(), writeComment(plan.issueUrl), writeTransition()]);
  return { issueUrl, commentUrl, refusals };
}

async function isIssueOvertaken({ github, owner, repo, careful }: Place, { number, body }: IssueWrite): Promise<boolean> {
  if (!careful || number === null) return false;
  return isOvertaken(github, 'GET /repos/{owner}/{repo}/issues/{issue_number}', { owner, repo, issue_number: number }, body);
}

/** Was the answer lost though the write may have been done? Then looking again tells. */
function answerLost(error: unknown): boolean {
  return error instanceof GitHubError && (error.reason === 'server' || error.reason === 'network');
}

/** A lost answer is no failure yet: null, and the look afterwards decides. @throws GitHubError for any other refusal */
async function created<T>(write: Promise<{ readonly data: T }>): Promise<{ readonly data: T | null; readonly error: unknown }> {
  try {
    return { data: (await write).data, error: null };
  } catch (error) {
    if (!answerLost(error)) throw error;
    return { data: null, error };
  }
}

/**
 * Ours beside the first that this run made. If the answer was lost, those that say the same may be this run's or that of another run of this moment,
 * which takes its own away as well: all go, and the first stands.
 * @param all ours, lowest id first
 * @param made the id GitHub gave, undefined when its answer was lost
 * @returns null when nothing was made
 */
function doubles(all: readonly OwnText[], made: number | undefined, hash: string): readonly number[] | null {
  const mine = made === undefined ? all.filter(({ marker }) => marker.hash === hash).map(({ id }) => id) : [made];
  return mine.length === 0 ? null : mine.filter((id) => all[0] !== undefined && id > all[0].id);
}

async function putIssue(place: Place, line: string, write: IssueWrite): Promise<string> {
  const { github, repository, owner, repo } = place;
  const { title, body, number, state, hash } = write;
  if (number !== null) {
    const change = state === null ? { body } : { body, state, state_reason: state === 'closed' ? 'completed' : 'reopened' };
    const { data } = await github.request<{ html_url: string }>('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      owner,
      repo,
      issue_number: number,
      ...change,
    });
    return data.html_url;
  }
  const made = await created(
    github.request<{ number: number; html_url: string }>('POST /repos/{owner}/{repo}/issues', { owner, repo, title, body, labels: [trackingLabel] }),
  );
  const all = (await looked(() => findOwnIssues(github, repository))).filter(({ marker }) => marker.for === 'issue' && marker.line === line);
  const [first] = all;
  const own = doubles(all, made.data?.number, hash);
  if (own === null) throw made.error;
  if (state === 'closed' && made.data !== null && own.length === 0) {
    const close = { issue_number: made.data.number, state: 'closed', state_reason: 'completed' };
    await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { owner, repo, ...close });
  }
  if (first === undefined || own.length === 0) return made.data?.html_url ?? first?.url ?? '';
  for (const id of own) await retireIssue(place, id, first);
  return first.url;
}

/** An own issue opened a moment after another of ours. No workflow's token may delete one: it is closed, without marker and label. */
async function retireIssue({ github, owner, repo }: Place, mine: number, first: OwnText): Promise<void> {
  const body = `Opened twice at the same moment; [this issue](${first.url}) goes on.`;
  const change = { body, labels: [], state: 'closed', state_reason: 'not_planned' };
  await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { owner, repo, issue_number: mine, ...change });
}

async function putComment(place: Place, line: string, write: CommentWrite, issueUrl: string | null): Promise<string | null> {
  const { github, repository } = place;
  const { body, hash } = write.render(issueUrl);
  const isOurs = ({ marker }: OwnText): boolean => marker.for === write.purpose && (write.purpose === 'change' || marker.line === line);
  if (typeof write.comment === 'number') return editComment(place, write.comment, body);
  if (write.comment === 'find') {
    const own = (await findOwnComments(github, repository, write.pullRequest, 'all')).find(isOurs);
    if (own === undefined) return null;
    return own.marker.hash === hash || isLater(own.marker, body) ? own.url : editComment(place, own.id, body);
  }
  return createOnce(place, write.pullRequest, body, hash, isOurs);
}

async function putTransition(place: Place, line: string, { issue, body, hash, before }: TransitionWrite): Promise<string | null> {
  const isSame = ({ id, marker }: OwnText): boolean =>
    marker.for === 'transition' && marker.line === line && marker.hash === hash && !before.includes(id);
  return createOnce(place, issue, body, hash, isSame);
}

/** @returns null when a later run has written it meanwhile: its address is known */
async function editComment({ github, owner, repo, careful }: Place, id: number, body: string): Promise<string | null> {
  const at = { owner, repo, comment_id: id };
  if (careful && (await isOvertaken(github, 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}', at, body))) return null;
  const { data } = await github.request<{ html_url: string }>('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at, body });
  return data.html_url;
}

/** Creates a comment, then looks again: the lowest id survives, and a run removes only its own later one. */
async function createOnce(place: Place, number: number, body: string, hash: string, isOurs: (text: OwnText) => boolean): Promise<string | null> {
  const { github, repository, owner, repo } = place;
  const made = await created(
    github.request<{ id: number; html_url: string }>('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      body,
    }),
  );
  const all = (await looked(() => findOwnComments(github, repository, number, 'newest'))).filter(isOurs);
  const [first] = all;
  const own = doubles(all, made.data?.id, hash);
  if (own === null) throw made.error;
  if (first === undefined || own.length === 0) return made.data?.html_url ?? first?.url ?? null;
  for (const id of own) await removeComment(place, id);
  return first.url;
}

/** What is gone already (a repeated call, another run after a lost answer) needs no removal. */
async function removeComment({ github, owner, repo }: Place, id: number): Promise<void> {
  try {
    await github.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id });
  } catch (error) {
    if (!(error instanceof GitHubError && error.status === 404)) throw error;
  }
}

/** Looking again may fail; what was written stands all the same. */
async function looked(look: () => Promise<readonly OwnText[]>): Promise<readonly OwnText[]> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof GitHubError) return [];
    throw error;
  }
}
