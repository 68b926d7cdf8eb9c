import { type FactsAnswer, type IssueNode, nodesOf, type ObjectNode, type Page, type RepositoryNode, type TextNode } from './answers.ts';
import type { GitHub } from './client.ts';
import { GitHubError, type GraphQLError } from './errors.ts';
import {
  type BadgeBranchFacts,
  type PullRequestFacts,
  policyPaths,
  type ReleaseFacts,
  type RepositoryFacts,
  type TargetFacts,
  trackingLabel,
} from './facts.ts';
import { factsQuery, moreIssuesQuery } from './facts-query.ts';
import { askAsViewer, type IsOwn, issueFacts, isTold, ownership, pullRequestFacts, releasePullRequests } from './own.ts';
import { firstRelease, peel, releaseFacts, tagFacts } from './releases.ts';
import { queryFactsByRest } from './rest-facts.ts';

export interface FactsRequest {
  readonly owner: string;
  readonly name: string;
  /** One of: a tag's name; a tag, branch or commit as a user writes it; a full commit hash; a pull request's number. */
  readonly target?: { readonly tag?: string; readonly ref?: string; readonly commit?: string; readonly pullRequest?: number };
  /** `null` where nothing will be published: comments, issues and the badge are then left out. */
  readonly badgeBranch: string | null;
}

/**
 * One query for all that is needed to begin; one more for each further page of comments or tracking issues.
 * Without a token GitHub offers no GraphQL: then a few REST calls tell what is public, and nothing can be published.
 * @returns null when there is no such repository, or the token may not see it
 * @throws GitHubError
 */
export async function queryFacts(github: GitHub, request: FactsRequest): Promise<RepositoryFacts | null> {
  if (!github.isAuthenticated) return queryFactsByRest(github, request);
  const { data, errors, repository } = await askFacts(github, request);
  if (repository === null) return null;
  const gaps = gapsOf(errors);
  const isOwn = ownership(data.viewer?.login ?? null);
  const [target, tracking] = await Promise.all([targetFacts(github, repository, request, isOwn), trackingIssues(github, repository, request, isOwn)]);
  const head = repository.defaultBranchRef;
  return {
    name: repository.nameWithOwner,
    nodeId: repository.id,
    url: repository.url,
    isPrivate: repository.isPrivate,
    isFork: repository.isFork,
    isArchived: repository.isArchived,
    hasIssues: repository.hasIssuesEnabled ?? false,
    defaultBranch: head?.target ? { name: head.name, commit: head.target.oid, date: head.target.committedDate ?? '' } : null,
    tags: nodesOf(repository.tags).flatMap(tagFacts),
    releases: allReleases(repository),
    firstRelease: firstRelease(repository),
    policyFile: policyFile(repository, gaps),
    target,
    ...tracking,
    badgeBranch: badgeFacts(repository, gaps),
    gaps,
  };
}

interface Facts {
  readonly data: FactsAnswer;
  readonly errors: readonly GraphQLError[];
  readonly repository: RepositoryNode | null;
}

/**
 * A field that can't be null and is forbidden takes the whole repository with it. What only publishing needs is then left out.
 * @throws GitHubError when even the rest is forbidden
 */
async function askFacts(github: GitHub, request: FactsRequest): Promise<Facts> {
  const variables = variablesOf(request);
  const whole = await askAsViewer<FactsAnswer>(github, factsQuery, variables);
  const refusal = refusalOf(whole);
  if (refusal === null) return { ...whole, repository: whole.data.repository };
  const rest = variables.publishing ? await askAsViewer<FactsAnswer>(github, factsQuery, { ...variables, publishing: false }) : whole;
  if (refusalOf(rest) === null) return { data: rest.data, errors: [...whole.errors, ...rest.errors], repository: rest.data.repository };
  const message = `${request.owner}/${request.name}: ${refusal.message}`;
  throw new GitHubError({
    status: 403,
    reason: 'forbidden',
    route: 'POST /graphql',
    message,
    hint: 'The token needs `contents: read` on this repository.',
  });
}

function refusalOf({ data, errors }: { data: FactsAnswer; errors: readonly GraphQLError[] }): GraphQLError | null {
  if (data.repository !== null) return null;
  const refusal = errors.find(({ path }) => path[0] === 'repository');
  return refusal === undefined || refusal.type === null || refusal.type === 'NOT_FOUND' ? null : refusal;
}

type Variables = Readonly<Record<string, unknown>> & { readonly publishing: boolean };

function variablesOf({ owner, name, target = {}, badgeBranch }: FactsRequest): Variables {
  const ref = target.tag === undefined ? target.ref : `refs/tags/${target.tag}`;
  const full = ref?.startsWith('refs/') ? ref : null;
  return {
    owner,
    name,
    label: trackingLabel,
    badgeRef: `refs/heads/${badgeBranch ?? ''}`,
    publishing: badgeBranch !== null,
    byRef: ref !== undefined,
    asTag: full ?? `refs/tags/${ref ?? ''}`,
    asBranch: full ?? `refs/heads/${ref ?? ''}`,
    tagName: (ref ?? '').replace(/^refs\/tags\//, ''),
    byExpression: (target.ref ?? target.commit) !== undefined && target.tag === undefined,
    expression: target.ref ?? target.commit ?? '',
    byNumber: target.pullRequest !== undefined,
    number: target.pullRequest ?? 0,
  };
}

/** Errors beside data, in plain words and once each; a thing that was asked for by name and doesn't exist is no gap. */
function gapsOf(errors: readonly GraphQLError[]): string[] {
  const gaps = errors.filter(({ type }) => type !== 'NOT_FOUND').map(({ path, message }) => `${placeOf(path)} could not be read: ${calm(message)}`);
  return [...new Set(gaps)];
}

/** GitHub's failures name the request: another id every time, and what is said must only change when there is something to say. */
function calm(message: string): string {
  return message
    .replace(/ ?Please include `[^`]{0,200}` when reporting this issue\.?/g, '')
    .replace(/`?\b[0-9A-F]{4}:[0-9A-F:]{4,100}\b`?/g, 'a request');
}

function placeOf(path: GraphQLError['path']): string {
  const names = path.filter((part) => typeof part === 'string' && part !== 'repository' && part !== 'nodes');
  return names.length === 0 ? 'A part of the repository' : names.slice(0, 2).join('.');
}

function policyFile(repository: RepositoryNode, gaps: string[]): RepositoryFacts['policyFile'] {
  const commit = repository.pullRequest ? repository.pullRequest.baseRef?.target : repository.defaultBranchRef?.target;
  if (!commit) return null;
  for (const [index, path] of policyPaths.entries()) {
    const entry = commit[`policy${index}`];
    if (!entry) continue;
    const text = textOf(entry, path, gaps);
    if (text !== null) return { path, text, truncated: entry.object?.isTruncated ?? false, commit: commit.oid };
  }
  return null;
}

/** GitHub merges an open pull request for a trial whenever its head or base moves; the base's commit comes first. */
function trialMerge({ potentialMergeCommit }: NonNullable<RepositoryNode['pullRequest']>): NonNullable<PullRequestFacts['trialMerge']> | null {
  const base = nodesOf(potentialMergeCommit?.parents)[0]?.oid;
  return potentialMergeCommit && base !== undefined ? { commit: potentialMergeCommit.oid, base } : null;
}

const linkMode = 0o120000;

function textOf(entry: TextNode | null | undefined, path: string, gaps: string[]): string | null {
  if (!entry) return null;
  if (entry.mode === linkMode) gaps.push(`${path} is a symbolic link and was not followed`);
  else if (typeof entry.object?.text === 'string') return entry.object.text;
  else gaps.push(`${path} is not a text file`);
  return null;
}

async function targetFacts(github: GitHub, repository: RepositoryNode, { target = {} }: FactsRequest, isOwn: IsOwn): Promise<TargetFacts | null> {
  if (target.pullRequest !== undefined) {
    const pull = repository.pullRequest;
    if (!pull) return null;
    const last = nodesOf(pull.commits).at(-1)?.commit;
    const date = last?.oid === pull.headRefOid ? last.committedDate : '';
    return {
      ref: `pull/${pull.number}`,
      tag: null,
      commit: pull.headRefOid,
      date,
      pullRequests: [{ ...(await pullRequestFacts(github, pull, isOwn)), trialMerge: trialMerge(pull) }],
    };
  }
  const candidates: readonly { ref: string; tag: string | null; object: ObjectNode | null | undefined }[] = [
    {
      ref: repository.asTag?.name ?? '',
      tag: repository.asTag?.prefix === 'refs/tags/' ? repository.asTag.name : null,
      object: repository.asTag?.target,
    },
    { ref: repository.asBranch?.name ?? '', tag: null, object: repository.asBranch?.target },
    { ref: target.ref ?? target.commit ?? '', tag: null, object: repository.asObject },
  ];
  for (const { ref, tag, object } of candidates) {
    const commit = peel(object);
    if (commit === null) continue;
    const pullRequests = await releasePullRequests(github, commit.associatedPullRequests, commit.oid, repository.nameWithOwner, isOwn);
    return { ref, tag, commit: commit.oid, date: commit.committedDate, pullRequests };
  }
  return null;
}

/** The newest thirty and, if it is older, the release of the target. */
function allReleases(repository: RepositoryNode): readonly ReleaseFacts[] {
  const releases = nodesOf(repository.releases).filter(({ isDraft }) => !isDraft);
  const own = repository.targetRelease;
  const isOlder = own && !own.isDraft && releases.every(({ tagName }) => tagName !== own.tagName);
  return (isOlder ? [...releases, own] : releases).map(releaseFacts);
}

async function trackingIssues(
  github: GitHub,
  repository: RepositoryNode,
  request: FactsRequest,
  isOwn: IsOwn,
): Promise<Pick<RepositoryFacts, 'issues' | 'issuesUnseen'>> {
  const found: IssueNode[] = [...nodesOf(repository.issues)];
  let unseen = request.badgeBranch !== null && !isTold(repository.issues);
  let page = repository.issues?.pageInfo;
  for (let count = 1; page?.hasNextPage && page.endCursor !== null && count < 10; count += 1) {
    const variables = { owner: request.owner, name: request.name, label: trackingLabel, after: page.endCursor };
    const { data } = await github.graphql<{ repository: { issues: Page<IssueNode> } | null }>(moreIssuesQuery, variables);
    unseen ||= !isTold(data.repository?.issues);
    found.push(...nodesOf(data.repository?.issues));
    page = data.repository?.issues.pageInfo;
  }
  const issues = await Promise.all(found.filter(isOwn).map((issue) => issueFacts(github, issue, isOwn)));
  return { issues, ...(unseen ? { issuesUnseen: true } : {}) };
}

function badgeFacts({ badge }: RepositoryNode, gaps: string[]): BadgeBranchFacts | null {
  if (!badge?.target) return null;
  const { oid, svg, json, report } = badge.target;
  const text = (entry: TextNode | null | undefined, path: string) => {
    if (!entry?.object?.isTruncated) return textOf(entry, path, gaps);
    gaps.push(`${path} on the badge branch is too large`);
    return null;
  };
  return {
    branch: badge.name,
    commit: oid,
    badgeSvg: text(svg, 'badge.svg'),
    badgeJson: text(json, 'badge.json'),
    reportJson: text(report, 'report.json'),
  };
}
