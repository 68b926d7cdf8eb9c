/** REST's words for issues, pull requests, comments, labels and reviews. */
import { association } from '../graphql/conversations.ts';
import type { Comment, Conversation, Label, PullRequest, Repository, Review } from '../state.ts';
import type { World } from '../world.ts';
import { simpleUser } from './shape-account.ts';
import { repoUrl, webUrl } from './shape-git.ts';
import { repositoryShape } from './shape-repository.ts';

const pageOf = (world: World, item: Conversation) => `${webUrl(world, item.repository)}/${item.kind === 'pull' ? 'pull' : 'issues'}/${item.number}`;

export function labelShape(world: World, label: Label) {
  const url = `${repoUrl(world, label.repository)}/labels/${encodeURIComponent(label.name)}`;
  return { id: label.id, node_id: label.nodeId, url, name: label.name, color: label.color, default: false, description: label.description };
}

const appOf = (world: World, author: Conversation['author'], repository: Repository) =>
  author.type === 'Bot' ? integration(world, author.login.replace(/\[bot\]$/, ''), repository) : null;

/** The GitHub App behind a bot. */
export function integration(world: World, slug: string, repository: Repository) {
  return {
    id: 15_368,
    slug,
    node_id: 'A_kwHOAJku1c48CA',
    owner: simpleUser(world, repository.owner),
    name: slug,
    description: null,
    external_url: 'https://example.org',
    html_url: `${world.serverUrl}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { contents: 'write', issues: 'write' },
    events: ['push'],
  };
}

export function commentShape(world: World, comment: Comment) {
  const url = repoUrl(world, comment.repository);
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${pageOf(world, comment.conversation)}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.conversation.number}`,
    user: simpleUser(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: association(comment.repository, comment.author),
    performed_via_github_app: appOf(world, comment.author, comment.repository),
  };
}

/** An issue, or a pull request seen as one (`pull_request` is there, which clients must tell apart). */
export function issueShape(world: World, item: Conversation) {
  const api = repoUrl(world, item.repository);
  const url = `${api}/issues/${item.number}`;
  const pull = item.kind === 'pull' ? { pull_request: pullLinks(world, item) } : {};
  return {
    id: item.id,
    node_id: item.nodeId,
    number: item.number,
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: pageOf(world, item),
    title: item.title,
    body: item.body,
    user: simpleUser(world, item.author),
    labels: item.labels.map((label) => labelShape(world, label)),
    state: item.state,
    state_reason: item.stateReason,
    locked: item.locked,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: item.comments.length,
    created_at: item.createdAt,
    updated_at: item.updatedAt,
    closed_at: item.closedAt,
    closed_by: null,
    author_association: association(item.repository, item.author),
    performed_via_github_app: appOf(world, item.author, item.repository),
    ...pull,
  };
}

function pullLinks(world: World, request: PullRequest) {
  const page = pageOf(world, request);
  const url = `${repoUrl(world, request.repository)}/pulls/${request.number}`;
  return { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch`, merged_at: request.merged?.at ?? null };
}

function side(world: World, repository: Repository | null, branch: string, sha: string) {
  const owner = repository?.owner ?? null;
  return {
    label: `${owner?.login ?? 'unknown'}:${branch}`,
    ref: branch,
    sha,
    user: owner === null ? null : simpleUser(world, owner),
    repo: repository === null ? null : repositoryShape(world, repository),
  };
}

export function pullSimpleShape(world: World, request: PullRequest) {
  const url = `${repoUrl(world, request.repository)}/pulls/${request.number}`;
  const issue = `${repoUrl(world, request.repository)}/issues/${request.number}`;
  const statuses = `${repoUrl(world, request.repository)}/statuses/${request.head.oid}`;
  const links = pullLinks(world, request);
  const href = (address: string) => ({ href: address });
  return {
    id: request.id,
    node_id: request.nodeId,
    url,
    html_url: links.html_url,
    diff_url: links.diff_url,
    patch_url: links.patch_url,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repoUrl(world, request.repository)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: request.number,
    state: request.state,
    locked: request.locked,
    active_lock_reason: null,
    title: request.title,
    user: simpleUser(world, request.author),
    body: request.body,
    labels: request.labels.map((label) => labelShape(world, label)),
    milestone: null,
    created_at: request.createdAt,
    updated_at: request.updatedAt,
    closed_at: request.closedAt,
    merged_at: request.merged?.at ?? null,
    merge_commit_sha: request.merged?.oid ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(world, request.head.repository, request.head.branch, request.head.oid),
    base: side(world, request.repository, request.base.branch, request.base.oid),
    _links: {
      self: href(url),
      html: href(links.html_url),
      issue: href(issue),
      comments: href(`${issue}/comments`),
      review_comments: href(`${url}/comments`),
      review_comment: href(`${repoUrl(world, request.repository)}/pulls/comments{/number}`),
      commits: href(`${url}/commits`),
      statuses: href(statuses),
    },
    author_association: association(request.repository, request.author),
    auto_merge: null,
    draft: request.isDraft,
  };
}

export function reviewShape(world: World, request: PullRequest, review: Review) {
  const page = `${pageOf(world, request)}#pullrequestreview-${review.id}`;
  const url = `${repoUrl(world, request.repository)}/pulls/${request.number}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: simpleUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: url,
    author_association: association(request.repository, review.author),
    _links: { html: { href: page }, pull_request: { href: url } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}
