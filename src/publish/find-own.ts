/** Looks again at what is ours in a conversation: after writing (somebody may have written at the same time), or when an earlier run wrote it. */
import type { GitHub } from '../read/github/client.ts';
import { GitHubError } from '../read/github/errors.ts';
import { trackingLabel } from '../read/github/facts.ts';
import { isLaterJudgement, type Marker, readMarker } from '../render/marker.ts';

export interface OwnText {
  /** REST id of a comment; number of an issue. */
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly marker: Marker;
}

interface CommentNode {
  readonly id: string;
  readonly fullDatabaseId: string | number | null;
  readonly url: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

const commentsQuery = `
query OwnComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100, before: $before) { ...Page } }
      ... on PullRequest { comments(last: 100, before: $before) { ...Page } }
    }
  }
}
fragment Page on IssueCommentConnection {
  nodes { id fullDatabaseId url body viewerDidAuthor }
  pageInfo { hasPreviousPage startCursor }
}`;

interface CommentsAnswer {
  readonly repository: {
    readonly issueOrPullRequest: {
      readonly comments?: {
        readonly nodes: readonly (CommentNode | null)[];
        readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
      };
    } | null;
  } | null;
}

/** Pages of 100 comments, newest first, looked at most. */
const mostPages = 10;

/**
 * Own comments in an issue or pull request, lowest id first.
 * @param depth `newest`: the last hundred, where anything written in this moment is; `all`: back to the first
 */
export async function findOwnComments(github: GitHub, repository: string, number: number, depth: 'newest' | 'all'): Promise<readonly OwnText[]> {
  const [owner = '', name = ''] = repository.split('/');
  const found: OwnText[] = [];
  let before: string | null = null;
  for (let page = 0; page < (depth === 'newest' ? 1 : mostPages); page += 1) {
    const { data }: { readonly data: CommentsAnswer } = await github.graphql<CommentsAnswer>(commentsQuery, { owner, name, number, before });
    const comments: NonNullable<NonNullable<CommentsAnswer['repository']>['issueOrPullRequest']>['comments'] =
      data.repository?.issueOrPullRequest?.comments;
    if (comments === undefined) break;
    found.push(...comments.nodes.flatMap((node) => (node === null ? [] : own(node, Number(node.fullDatabaseId)))));
    if (!comments.pageInfo.hasPreviousPage) break;
    before = comments.pageInfo.startCursor;
  }
  return found.toSorted((one, other) => one.id - other.id);
}

const issuesQuery = `
query OwnIssues($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 50, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id number url body viewerDidAuthor }
    }
  }
}`;

interface IssuesAnswer {
  readonly repository: {
    readonly issues: { readonly nodes: readonly ((Omit<CommentNode, 'fullDatabaseId'> & { readonly number: number }) | null)[] } | null;
  } | null;
}

/** Own tracking issues, lowest number first. */
export async function findOwnIssues(github: GitHub, repository: string): Promise<readonly OwnText[]> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await github.graphql<IssuesAnswer>(issuesQuery, { owner, name, label: trackingLabel });
  const nodes = data.repository?.issues?.nodes ?? [];
  return nodes.flatMap((node) => (node === null ? [] : own(node, node.number))).toSorted((one, other) => one.id - other.id);
}

/**
 * Did a later run write the text since this run looked? GitHub has no compare-and-swap for texts, but a look just before writing costs one call.
 * @param route `GET …` of the issue or comment
 * @param body what is about to be written, marker included
 */
export async function isOvertaken(github: GitHub, route: string, parameters: Readonly<Record<string, unknown>>, body: string): Promise<boolean> {
  try {
    const { data } = await github.request<{ body: string | null }>(route, parameters);
    return isLater(readMarker(data.body ?? ''), body);
  } catch (error) {
    // The write itself tells better what is wrong.
    if (error instanceof GitHubError) return false;
    throw error;
  }
}

/** Was what carries this marker judged later than what is about to be written? */
export function isLater(there: Marker | null, body: string): boolean {
  const ours = readMarker(body);
  return there !== null && ours !== null && isLaterJudgement(there.judgedAt, ours.judgedAt);
}

function own({ id: nodeId, url, body, viewerDidAuthor }: Omit<CommentNode, 'fullDatabaseId'>, id: number): readonly OwnText[] {
  const marker = viewerDidAuthor ? readMarker(body) : null;
  return marker === null || !Number.isSafeInteger(id) ? [] : [{ id, nodeId, url, marker }];
}
