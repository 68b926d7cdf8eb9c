import type { Page, PullRequestNode } from './answers.ts';
import type { GitHub } from './client.ts';
import type { PullRequestFacts } from './facts.ts';
import { pathHistoryQuery, pullRequestsQuery } from './facts-query.ts';
import { askAsViewer, ownership, releasePullRequests } from './own.ts';

interface Repository {
  readonly owner: string;
  readonly name: string;
}

interface PullRequestsAnswer {
  readonly viewer?: { readonly login: string } | null;
  readonly repository:
    | ({ readonly nameWithOwner: string } & Readonly<Record<`c${number}`, { associatedPullRequests?: Page<PullRequestNode> | null } | null>>)
    | null;
}

/**
 * The release pull requests of several tagged commits, in one query: for the lines that a push or a schedule judges anew. It needs nothing but the
 * facts, so it can run beside the trees.
 * @param commits full hashes of commits of this repository
 */
export async function queryPullRequests(
  github: GitHub,
  { owner, name }: Repository,
  commits: readonly string[],
): Promise<ReadonlyMap<string, readonly PullRequestFacts[]>> {
  if (commits.length === 0 || !github.isAuthenticated) return new Map();
  const oids = Object.fromEntries(commits.map((commit, index) => [`oid${index}`, commit]));
  const { data } = await askAsViewer<PullRequestsAnswer>(github, pullRequestsQuery(commits.length), { owner, name, publishing: true, ...oids });
  const isOwn = ownership(data.viewer?.login ?? null);
  const repository = data.repository;
  const found = await Promise.all(
    commits.map((commit, index) =>
      releasePullRequests(github, repository?.[`c${index}`]?.associatedPullRequests, commit, repository?.nameWithOwner ?? '', isOwn),
    ),
  );
  return new Map(commits.map((commit, index) => [commit, found[index] ?? []]));
}

interface HistoryAnswer {
  readonly repository: {
    readonly object: {
      readonly history?: {
        readonly nodes: readonly ({ readonly committedDate: string } | null)[] | null;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    } | null;
  } | null;
}

/** Pages of a file's history that are looked through: a thousand commits. */
const historyPages = 10;

/**
 * Committer date (ISO 8601) of the first commit that touched a path: the policy's clock where the file itself names no `adopted`.
 * History can't be asked for backwards; one call does for a file with up to a hundred commits.
 * @returns null when no commit did, for a longer history than is looked through, and without a token
 */
export async function firstCommitDate(github: GitHub, { owner, name }: Repository, commit: string, path: string): Promise<string | null> {
  if (!github.isAuthenticated) return null;
  const ask = async (after: string | null) =>
    (await github.graphql<HistoryAnswer>(pathHistoryQuery, { owner, name, commit, path, after })).data.repository?.object?.history;
  let history = await ask(null);
  for (let page = 1; history?.pageInfo.hasNextPage; page += 1) {
    if (page === historyPages) return null;
    history = await ask(history.pageInfo.endCursor);
  }
  return history?.nodes?.at(-1)?.committedDate ?? null;
}

/** Committer date (ISO 8601) of the last commit that touched a path: one call. @returns null when no commit did, and without a token */
export async function lastCommitDate(github: GitHub, { owner, name }: Repository, commit: string, path: string): Promise<string | null> {
  if (!github.isAuthenticated) return null;
  const { data } = await github.graphql<HistoryAnswer>(pathHistoryQuery, { owner, name, commit, path, after: null });
  return data.repository?.object?.history?.nodes?.[0]?.committedDate ?? null;
}
