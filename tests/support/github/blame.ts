/** Who last touched each line of a file, as `git blame` tells it: a line belongs to the commit none of whose parents has it. */
import { type CommitObject, entryAt, type ObjectStore, peelToCommit, treeOf } from './objects.ts';

export interface BlameRange {
  /** 1-based, both ends included. */
  readonly startingLine: number;
  readonly endingLine: number;
  readonly commit: CommitObject;
  /** Recency, 1 to 10; nobody asks here. */
  readonly age: number;
}

/** Null when the file isn't there at that commit. */
export function blameOf(store: ObjectStore, oid: string, path: string): BlameRange[] | null {
  const lines = linesAt(store, oid, path);
  if (lines === null) return null;
  const owners = new Map<number, CommitObject>();
  // Lines still to be told, as pairs of their number in the file asked about and in the commit looked at.
  const waiting = [{ oid, pairs: lines.map((_, index) => [index, index] as const) }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const commit = peelToCommit(store, next.oid);
    if (commit === undefined) continue;
    const here = linesAt(store, next.oid, path) ?? [];
    let rest = next.pairs;
    for (const parent of commit.parents) {
      const there = linesAt(store, parent, path);
      if (there === null || rest.length === 0) continue;
      const kept = commonLines(here, there);
      const passed = rest.flatMap(([asked, at]) => (kept.has(at) ? [[asked, kept.get(at) ?? 0] as const] : []));
      if (passed.length > 0) waiting.push({ oid: parent, pairs: passed });
      rest = rest.filter(([, at]) => !kept.has(at));
    }
    for (const [asked] of rest) owners.set(asked, commit);
  }
  const ranges: BlameRange[] = [];
  for (const index of lines.keys()) {
    const commit = owners.get(index);
    if (commit === undefined) continue;
    const last = ranges.at(-1);
    if (last?.commit.oid === commit.oid) ranges[ranges.length - 1] = { ...last, endingLine: index + 1 };
    else ranges.push({ startingLine: index + 1, endingLine: index + 1, commit, age: 1 });
  }
  return ranges;
}

function linesAt(store: ObjectStore, commit: string, path: string): readonly string[] | null {
  const tree = treeOf(store, commit);
  const entry = tree === undefined ? undefined : entryAt(store, tree, path);
  const blob = entry === undefined ? undefined : store.get(entry.oid);
  return blob?.type === 'blob' && blob.bytes !== null ? blob.bytes.toString('utf8').replace(/\n$/, '').split('\n') : null;
}

/** Longest common subsequence: line of `here` → line of `there`. Quadratic, for files of a few hundred lines. */
function commonLines(here: readonly string[], there: readonly string[]): ReadonlyMap<number, number> {
  const lengths = Array.from({ length: here.length + 1 }, () => new Uint16Array(there.length + 1));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = here.length - 1; row >= 0; row -= 1) {
    for (let column = there.length - 1; column >= 0; column -= 1) {
      const best = here[row] === there[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      const line = lengths[row];
      if (line !== undefined) line[column] = best;
    }
  }
  const pairs = new Map<number, number>();
  for (let row = 0, column = 0; row < here.length && column < there.length; ) {
    if (here[row] === there[column]) pairs.set(row++, column++);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
