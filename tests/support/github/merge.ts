/** The merge that GitHub makes for a trial whenever the head or the base of an open pull request moves. */
import { compareCommits, diffTrees } from './compare.ts';
import { type CommitObject, editTree, entryAt, peelToCommit, putCommit, type TreeChange, treeOf } from './objects.ts';
import type { PullRequest } from './state.ts';

/** File by file, without merging texts: a file that both sides changed is a conflict. Undefined then, and when the pull request is not open. */
export function trialMerge({ repository, base, head, state }: PullRequest): CommitObject | undefined {
  const { objects, refs } = repository;
  const onto = refs.get(`refs/heads/${base.branch}`);
  if (state !== 'open' || onto === undefined) return undefined;
  const fork = compareCommits(objects, onto, head.oid).mergeBase?.oid ?? null;
  const ours = new Map((fork === null ? [] : diffTrees(objects, fork, onto)).map((change) => [change.path, change]));
  const changes = new Map<string, TreeChange>();
  const tree = treeOf(objects, head.oid);
  for (const { path, status, oid } of diffTrees(objects, fork, head.oid)) {
    const other = ours.get(path);
    if (other !== undefined && (other.oid !== oid || other.status !== status)) return undefined;
    const entry = tree === undefined ? undefined : entryAt(objects, tree, path);
    changes.set(path, status === 'removed' || entry === undefined ? null : { mode: entry.mode, oid });
  }
  const author = { name: 'GitHub', email: 'noreply@github.com', date: peelToCommit(objects, head.oid)?.committer.date ?? '2026-01-01T00:00:00Z' };
  const message = `Merge ${head.oid} into ${onto}`;
  const merged = editTree(objects, treeOf(objects, onto) ?? null, changes);
  return peelToCommit(objects, putCommit(objects, { tree: merged, parents: [onto, head.oid], author, committer: author, message }));
}
