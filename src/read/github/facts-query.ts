import { policyPaths } from './facts.ts';

/** Comments of one conversation in a first query; more come page by page. */
const commentPage = 100;
/** Tracking issues a page: one a release line, so one page is the usual case. */
const issuePage = 50;

const commentFields = `
fragment CommentFields on IssueComment { fullDatabaseId id url body createdAt viewerDidAuthor author { __typename login } }`;

const issueFields = `
fragment IssueFields on Issue {
  fullDatabaseId id url number title body state locked createdAt viewerDidAuthor author { __typename login }
  comments(first: ${commentPage}) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } }
}`;

const pullRequestFields = `
fragment PullRequestFields on PullRequest {
  id number url locked merged isCrossRepository headRefOid baseRefName baseRefOid
  headRepository { nameWithOwner }
  baseRepository { nameWithOwner }
  mergeCommit { oid }
  comments(first: ${commentPage}) @include(if: $publishing) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } }
}`;

/** A commit can be the merge of one pull request and the head of another; more than a handful is no release. */
const mergedFields = 'associatedPullRequests(first: 5) { nodes { ...PullRequestFields } }';

const releaseFields = `
fragment ReleaseFields on Release {
  tagName name description url isDraft isPrerelease publishedAt
  releaseAssets(first: 50) { nodes { name size downloadUrl } pageInfo { hasNextPage } }
}`;

const textFields = `
fragment TextFields on TreeEntry { mode object { ... on Blob { text isTruncated } } }`;

const policyFields = `
fragment PolicyFields on Commit {
${policyPaths.map((path, index) => `  policy${index}: file(path: ${JSON.stringify(path)}) { ...TextFields }`).join('\n')}
}`;

/** A tag object may point at a tag object, and so on: three levels are looked through. */
function peeled(fragment: string, commitFields: string): string {
  const commit = `__typename oid ... on Commit { ${commitFields} }`;
  let fields = commit;
  for (let level = 0; level < 3; level += 1) fields = `${commit} ... on Tag { target { ${fields} } }`;
  return `\nfragment ${fragment} on GitObject { ${fields} }`;
}

/**
 * Everything that reading, judging and publishing need to know before they begin, in one query (DESIGN §5, §6).
 * What a run does not ask for is left out by the variables, so that it costs the server nothing.
 */
export const factsQuery = `
query Facts(
  $owner: String!, $name: String!, $label: String!, $badgeRef: String!, $publishing: Boolean!, $withViewer: Boolean!,
  $byRef: Boolean!, $asTag: String!, $asBranch: String!, $tagName: String!, $byExpression: Boolean!, $expression: String!,
  $byNumber: Boolean!, $number: Int!
) {
  viewer @include(if: $withViewer) { login }
  repository(owner: $owner, name: $name) {
    id nameWithOwner url isPrivate isFork isArchived hasIssuesEnabled
    defaultBranchRef { name target { oid ... on Commit { committedDate ...PolicyFields } } }
    tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ...Peeled } } }
    oldestTags: refs(refPrefix: "refs/tags/", first: 5, orderBy: { field: TAG_COMMIT_DATE, direction: ASC }) { nodes { name target { ...Peeled } } }
    releases(first: 30, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...ReleaseFields } }
    oldestReleases: releases(first: 5, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { tagName isDraft publishedAt } }
    asTag: ref(qualifiedName: $asTag) @include(if: $byRef) { name prefix target { ...PeeledTarget } }
    asBranch: ref(qualifiedName: $asBranch) @include(if: $byRef) { name prefix target { ...PeeledTarget } }
    asObject: object(expression: $expression) @include(if: $byExpression) { ...PeeledTarget }
    targetRelease: release(tagName: $tagName) @include(if: $byRef) { ...ReleaseFields }
    pullRequest(number: $number) @include(if: $byNumber) {
      ...PullRequestFields
      potentialMergeCommit { oid parents(first: 1) { nodes { oid } } }
      commits(last: 1) { nodes { commit { oid committedDate } } }
      baseRef { target { oid ... on Commit { ...PolicyFields } } }
    }
    issues(first: ${issuePage}, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $publishing) {
      nodes { ...IssueFields }
      pageInfo { hasNextPage endCursor }
    }
    badge: ref(qualifiedName: $badgeRef) @include(if: $publishing) {
      name
      target { oid ... on Commit {
        svg: file(path: "badge.svg") { ...TextFields }
        json: file(path: "badge.json") { ...TextFields }
        report: file(path: "report.json") { ...TextFields }
      } }
    }
  }
}
${peeled('Peeled', 'committedDate')}${peeled('PeeledTarget', `committedDate ${mergedFields}`)}
${commentFields}${issueFields}${pullRequestFields}${releaseFields}${textFields}${policyFields}`;

/** Pull requests of several commits, one alias each: `c0`, `c1` … */
export function pullRequestsQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `
query PullRequests($owner: String!, $name: String!, $publishing: Boolean!, $withViewer: Boolean!, ${indexes.map((index) => `$oid${index}: GitObjectID!`).join(', ')}) {
  viewer @include(if: $withViewer) { login }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${indexes.map((index) => `c${index}: object(oid: $oid${index}) { oid ... on Commit { ${mergedFields} } }`).join('\n    ')}
  }
}
${commentFields}${pullRequestFields}`;
}

export const moreCommentsQuery = `
query MoreComments($id: ID!, $after: String!) {
  node(id: $id) {
    ... on Issue { comments(first: ${commentPage}, after: $after) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } } }
    ... on PullRequest { comments(first: ${commentPage}, after: $after) { nodes { ...CommentFields } pageInfo { hasNextPage endCursor } } }
  }
}
${commentFields}`;

export const moreIssuesQuery = `
query MoreIssues($owner: String!, $name: String!, $label: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: ${issuePage}, after: $after, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...IssueFields }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${commentFields}${issueFields}`;

/** Commits that touched a path, newest first, before a given commit. */
export const pathHistoryQuery = `
query PathHistory($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit { history(first: 100, path: $path, after: $after) { nodes { committedDate } pageInfo { hasNextPage endCursor } } }
    }
  }
}`;
