import type { GitHub } from './client.ts';
import { GitHubError } from './errors.ts';
import { policyPaths, type ReleaseFacts, type RepositoryFacts, type TagFacts, type TargetFacts } from './facts.ts';
import type { FactsRequest } from './query-facts.ts';
import { rawFile } from './raw.ts';
import { earliest } from './releases.ts';

interface RestRepository {
  readonly full_name: string;
  readonly node_id: string;
  readonly html_url: string;
  readonly private: boolean;
  readonly fork: boolean;
  readonly archived: boolean;
  readonly has_issues: boolean;
  readonly default_branch: string;
}

interface RestCommit {
  readonly sha: string;
  readonly commit: { readonly committer: { readonly date?: string } | null };
}

interface RestRelease {
  readonly tag_name: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly html_url: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly published_at: string | null;
  readonly assets: readonly { readonly name: string; readonly size: number; readonly browser_download_url: string }[];
}

/**
 * What anybody may see, for a run without a token: five to nine REST calls of the sixty an hour that GitHub allows. Nothing can be published
 * then, so comments, issues and the badge are left out; tags have the date of their release or none.
 * @returns null when there is no such public repository
 */
export async function queryFactsByRest(github: GitHub, { owner, name, target = {} }: FactsRequest): Promise<RepositoryFacts | null> {
  const base = { owner, repo: name };
  const repository = await ifThere(github.request<RestRepository>('GET /repos/{owner}/{repo}', base));
  if (repository === null) return null;
  const commit = (ref: string) => ifThere(github.request<RestCommit>('GET /repos/{owner}/{repo}/commits/{ref}', { ...base, ref }));
  const ref = target.tag === undefined ? (target.ref ?? target.commit ?? pullRef(target.pullRequest)) : `tags/${target.tag}`;
  const [head, wanted, tags, releases] = await Promise.all([
    commit(`heads/${repository.default_branch}`),
    ref === undefined ? null : commit(ref),
    ifThere(github.request<readonly { name: string; commit: { sha: string } }[]>('GET /repos/{owner}/{repo}/tags', { ...base, per_page: 100 })),
    ifThere(github.request<readonly RestRelease[]>('GET /repos/{owner}/{repo}/releases', { ...base, per_page: 30 })),
  ]);
  const published = (releases ?? []).filter(({ draft }) => !draft).map(releaseFacts);
  const dates = new Map(published.map(({ tag, publishedAt }) => [tag, publishedAt]));
  const dated = published.flatMap(({ tag, publishedAt }) => (publishedAt === null ? [] : [{ tag, date: publishedAt }]));
  return {
    name: repository.full_name,
    nodeId: repository.node_id,
    url: repository.html_url,
    isPrivate: repository.private,
    isFork: repository.fork,
    isArchived: repository.archived,
    hasIssues: repository.has_issues,
    defaultBranch: head === null ? null : { name: repository.default_branch, commit: head.sha, date: dateOf(head) },
    tags: (tags ?? []).map((tag): TagFacts => ({ name: tag.name, commit: tag.commit.sha, date: dates.get(tag.name) ?? '' })),
    releases: published,
    firstRelease: earliest(dated),
    policyFile: head === null ? null : await policyFile(github, repository.full_name, head.sha),
    target: wanted === null ? null : targetFacts(wanted, target, tags ?? []),
    issues: [],
    badgeBranch: null,
    gaps: [],
  };
}

function pullRef(number: number | undefined): string | undefined {
  return number === undefined ? undefined : `pull/${number}/head`;
}

function targetFacts(
  wanted: RestCommit,
  target: NonNullable<FactsRequest['target']>,
  tags: readonly { name: string; commit: { sha: string } }[],
): TargetFacts {
  const asked = target.tag ?? (target.ref ?? '').replace(/^(refs\/)?(tags|heads)\//, '');
  const tag = tags.find((each) => each.name === asked && each.commit.sha === wanted.sha)?.name ?? target.tag ?? null;
  return { ref: asked || (target.commit ?? `pull/${target.pullRequest}`), tag, commit: wanted.sha, date: dateOf(wanted), pullRequests: [] };
}

function dateOf({ commit }: RestCommit): string {
  return commit.committer?.date ?? '';
}

function releaseFacts(release: RestRelease): ReleaseFacts {
  return {
    tag: release.tag_name,
    name: release.name,
    body: release.body ?? '',
    url: release.html_url,
    isPrerelease: release.prerelease,
    publishedAt: release.published_at,
    assets: release.assets.map(({ name, size, browser_download_url }) => ({ name, size, url: browser_download_url })),
  };
}

async function policyFile(github: GitHub, repository: string, commit: string): Promise<RepositoryFacts['policyFile']> {
  for (const path of policyPaths) {
    const bytes = await rawFile(github, repository, commit, path);
    if (bytes !== null) return { path, text: new TextDecoder().decode(bytes), truncated: false, commit };
  }
  return null;
}

/** Not found, an empty repository (409) and a ref that is no commit (422) are answers here. */
async function ifThere<T>(call: Promise<{ readonly data: T }>): Promise<T | null> {
  try {
    return (await call).data;
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 409 || error.status === 422)) return null;
    throw error;
  }
}
