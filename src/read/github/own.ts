import { type Author, type CommentNode, type IssueNode, nodesOf, type Page, type PullRequestNode } from './answers.ts';
import type { GitHub } from './client.ts';
import { GitHubError, type GraphQLError } from './errors.ts';
import { type CommentFacts, type IssueFacts, markerPrefix, type PullRequestFacts } from './facts.ts';
import { moreCommentsQuery } from './facts-query.ts';

/** Pages of one conversation that are looked at: 5,000 comments. */
const pageLimit = 50;

export type IsOwn = (node: { readonly body: string; readonly viewerDidAuthor: boolean; readonly author: Author | null }) => boolean;

/**
 * Ours is what carries our marker AND was written by us: anybody can write the marker. `viewerDidAuthor` tells; where it doesn't, the login, for
 * which GraphQL calls an App's author `name` and its viewer `name[bot]`. A person called like the App is told apart by the type.
 */
export function ownership(viewer: string | null): IsOwn {
  return ({ body, viewerDidAuthor, author }) => {
    if (!body.includes(markerPrefix)) return false;
    if (viewerDidAuthor) return true;
    if (viewer === null || author === null || bare(author.login) !== bare(viewer)) return false;
    const isBot = author.__typename === 'Bot' || author.login.endsWith('[bot]');
    return viewer.endsWith('[bot]') === isBot;
  };
}

/**
 * Asks a query that also asks for the viewer. Some tokens may not know who they are, and since `viewer` can't be null the whole answer is
 * lost then: it is asked for once more without.
 */
export async function askAsViewer<T>(
  github: GitHub,
  query: string,
  variables: Readonly<Record<string, unknown>> & { readonly publishing: boolean },
): Promise<{ data: T; errors: readonly GraphQLError[] }> {
  try {
    return await github.graphql<T>(query, { ...variables, withViewer: variables.publishing });
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 200 || !variables.publishing) throw error;
    return github.graphql<T>(query, { ...variables, withViewer: false });
  }
}

function bare(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

/** Was this page told at all? A missing right or a failure inside the server takes pages away and leaves the rest. */
export function isTold<T>(page: Page<T> | null | undefined): boolean {
  return page != null && page.nodes !== null;
}

/**
 * Reads the pages after the first. Every page is looked at: a copy of our comment made by a race may be on the last.
 * A page that GitHub does not tell ends the search, and what was not found may be there.
 */
async function ownComments(
  github: GitHub,
  id: string,
  first: Page<CommentNode> | null | undefined,
  isOwn: IsOwn,
): Promise<{ readonly comments: readonly CommentFacts[]; readonly unseen: boolean }> {
  const found = [...nodesOf(first)];
  let unseen = !isTold(first);
  let page = first?.pageInfo;
  for (let count = 1; page?.hasNextPage && page.endCursor !== null && count < pageLimit; count += 1) {
    const { data } = await github.graphql<{ node: { comments?: Page<CommentNode> } | null }>(moreCommentsQuery, { id, after: page.endCursor });
    const next = data.node?.comments;
    unseen ||= !isTold(next);
    found.push(...nodesOf(next));
    page = next?.pageInfo;
  }
  return { comments: found.filter(isOwn).map(commentFacts), unseen };
}

function commentFacts({ fullDatabaseId, id, url, body, createdAt }: CommentNode): CommentFacts {
  return { id: Number(fullDatabaseId), nodeId: id, url, body, createdAt };
}

export async function issueFacts(github: GitHub, issue: IssueNode, isOwn: IsOwn): Promise<IssueFacts> {
  const { number, title, state, locked } = issue;
  const { comments } = await ownComments(github, issue.id, issue.comments, isOwn);
  return { ...commentFacts(issue), number, title, isOpen: state === 'OPEN', isLocked: locked, ownComments: comments };
}

export async function pullRequestFacts(github: GitHub, node: PullRequestNode, isOwn: IsOwn): Promise<PullRequestFacts> {
  const { comments, unseen } = await ownComments(github, node.id, node.comments, isOwn);
  return {
    number: node.number,
    nodeId: node.id,
    url: node.url,
    isLocked: node.locked,
    isMerged: node.merged,
    isFork: node.isCrossRepository,
    head: node.headRefOid,
    headRepository: node.headRepository?.nameWithOwner ?? null,
    base: { branch: node.baseRefName, commit: node.baseRefOid },
    mergeCommit: node.mergeCommit?.oid ?? null,
    ...(unseen ? { commentsUnseen: true } : {}),
    ownComments: comments,
  };
}

/** The pull requests that brought a release: merged, of this repository, their merge commit or head is the commit (DESIGN §6). */
export function releasePullRequests(
  github: GitHub,
  page: Page<PullRequestNode> | null | undefined,
  commit: string,
  repository: string,
  isOwn: IsOwn,
): Promise<readonly PullRequestFacts[]> {
  const brought = nodesOf(page).filter(
    ({ merged, baseRepository, mergeCommit, headRefOid }) =>
      merged && baseRepository?.nameWithOwner === repository && (mergeCommit?.oid === commit || headRefOid === commit),
  );
  return Promise.all(brought.map((node) => pullRequestFacts(github, node, isOwn)));
}
