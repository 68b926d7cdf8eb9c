/** Differences between two trees, and between two commits, as the compare and files endpoints tell them. */
import { type CommitObject, type GitObject, history, type ListedFile, listTree, type ObjectStore, treeOf } from './objects.ts';

export interface Change {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
}

function filesAt(store: ObjectStore, commit: string | null): Map<string, ListedFile> {
  const tree = commit === null ? undefined : treeOf(store, commit);
  const files = tree === undefined ? [] : listTree(store, tree, true).filter((file) => file.type !== 'tree');
  return new Map(files.map((file) => [file.path, file]));
}

function linesOf(object: GitObject | undefined): string[] {
  return object?.type === 'blob' && object.bytes !== null ? object.bytes.toString('utf8').split('\n') : [];
}

/** Lines that are in one text and not in the other: no real diff, but the same for texts without moved lines. */
function lineCounts(store: ObjectStore, before: string | undefined, after: string | undefined): { additions: number; deletions: number } {
  const left = linesOf(store.get(before ?? ''));
  const right = linesOf(store.get(after ?? ''));
  const seen = new Set(left);
  const kept = new Set(right);
  return { additions: right.filter((line) => !seen.has(line)).length, deletions: left.filter((line) => !kept.has(line)).length };
}

/** Changed files in the order of their paths. */
export function diffTrees(store: ObjectStore, before: string | null, after: string): Change[] {
  const old = filesAt(store, before);
  const now = filesAt(store, after);
  const changes: Change[] = [];
  for (const [path, file] of now) {
    const previous = old.get(path);
    if (previous?.oid === file.oid && previous.mode === file.mode) continue;
    changes.push({ path, status: previous === undefined ? 'added' : 'modified', oid: file.oid, ...lineCounts(store, previous?.oid, file.oid) });
  }
  for (const [path, file] of old) {
    if (!now.has(path)) changes.push({ path, status: 'removed', oid: file.oid, ...lineCounts(store, file.oid, undefined) });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export interface Comparison {
  readonly mergeBase: CommitObject | null;
  readonly ahead: readonly CommitObject[];
  readonly behind: readonly CommitObject[];
}

export function compareCommits(store: ObjectStore, base: string, head: string): Comparison {
  const left = history(store, base);
  const right = history(store, head);
  const inLeft = new Set(left.map((commit) => commit.oid));
  const inRight = new Set(right.map((commit) => commit.oid));
  return {
    mergeBase: right.find((commit) => inLeft.has(commit.oid)) ?? null,
    // Oldest first, as GitHub lists them.
    ahead: right.filter((commit) => !inLeft.has(commit.oid)).reverse(),
    behind: left.filter((commit) => !inRight.has(commit.oid)),
  };
}
