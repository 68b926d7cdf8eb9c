import { nodesOf, type ObjectNode, type Page, type PullRequestNode, type RefNode, type ReleaseNode, type RepositoryNode } from './answers.ts';
import type { ReleaseFacts, RepositoryFacts, TagFacts } from './facts.ts';

/** The commit an object leads to through tag objects; null for trees, blobs and chains longer than were asked for. */
export function peel(
  object: ObjectNode | null | undefined,
): { readonly oid: string; readonly committedDate: string; readonly associatedPullRequests?: Page<PullRequestNode> | null | undefined } | null {
  for (let at = object; at; at = at.target) {
    if (at.committedDate !== undefined) return { oid: at.oid, committedDate: at.committedDate, associatedPullRequests: at.associatedPullRequests };
  }
  return null;
}

/** A tag of a commit; nothing for a tag of a tree or a blob. */
export function tagFacts({ name, target }: RefNode): readonly TagFacts[] {
  const commit = peel(target);
  return commit === null ? [] : [{ name, commit: commit.oid, date: commit.committedDate }];
}

export function releaseFacts(release: ReleaseNode): ReleaseFacts {
  return {
    tag: release.tagName,
    name: release.name,
    body: release.description ?? '',
    url: release.url,
    isPrerelease: release.isPrerelease,
    publishedAt: release.publishedAt,
    assets: nodesOf(release.releaseAssets).map(({ name, size, downloadUrl }) => ({ name, size, url: downloadUrl })),
  };
}

/** The earlier of the oldest published release and the oldest tag of a commit. */
export function firstRelease({ oldestReleases, oldestTags }: Pick<RepositoryNode, 'oldestReleases' | 'oldestTags'>): RepositoryFacts['firstRelease'] {
  const released = nodesOf(oldestReleases).flatMap(({ tagName, isDraft, publishedAt }) =>
    isDraft || publishedAt === null ? [] : [{ tag: tagName, date: publishedAt }],
  );
  const tagged = nodesOf(oldestTags).flatMap((node) => tagFacts(node).map(({ name, date }) => ({ tag: name, date })));
  return earliest([...released, ...tagged]);
}

/** Dates are compared as instants: servers differ in how they write the offset. */
export function earliest<T extends { readonly date: string }>(dated: readonly T[]): T | null {
  return dated.reduce<T | null>((first, each) => (first === null || Date.parse(each.date) < Date.parse(first.date) ? each : first), null);
}
