import type { TreeFile } from '../../snapshot.ts';
import type { GitLocation } from './locate.ts';
import { GitFailure, runGit } from './process.ts';

/** A listed file and the object that holds it. */
export interface GitFile extends TreeFile {
  readonly oid: string;
}

export interface GitTree {
  readonly files: readonly GitFile[];
  /** Ids of blobs known to be absent: they must not even be asked for, git ends itself over them. */
  readonly missing: ReadonlySet<string>;
}

/**
 * The whole tree of a commit.
 * @param isPartial the clone left objects out: sizes are then asked of the present ones alone, because `ls-tree -l` would try to fetch the rest
 * @throws GitFailure when a folder's own object is missing
 */
export async function readTree(location: GitLocation, commit: string, isPartial: boolean): Promise<GitTree> {
  if (!isPartial) {
    try {
      return { files: parseTree(await runGit(location, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit])), missing: new Set() };
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
    }
  }
  const [listing, missing] = await Promise.all([
    runGit(location, ['ls-tree', '-r', '-z', '--full-tree', commit]).then(parseTree),
    readMissing(location, commit),
  ]);
  const present = listing.filter(({ oid, type }) => type === 'blob' && !missing.has(oid));
  const sizes = await readSizes(location, [...new Set(present.map(({ oid }) => oid))]);
  return { files: listing.map((file) => ({ ...file, size: sizes.get(file.oid) ?? null })), missing };
}

/** `<mode> <type> <oid> <size or ->\t<path>\0`, the size only with `-l`. An object that can't be read has the size `BAD`. */
function parseTree(output: Buffer): GitFile[] {
  const files: GitFile[] = [];
  for (const entry of output.toString('utf8').split('\0')) {
    const tab = entry.indexOf('\t');
    if (tab < 0) continue;
    const [mode = '', type, oid = '', size = ''] = entry.slice(0, tab).split(/ +/);
    files.push({
      path: entry.slice(tab + 1),
      size: /^\d+$/.test(size) ? Number(size) : null,
      mode,
      type: type === 'commit' ? 'commit' : 'blob',
      oid,
    });
  }
  return files;
}

/** Ids of the objects of this commit that are not here; they are printed with a question mark. */
async function readMissing(location: GitLocation, commit: string): Promise<Set<string>> {
  const output = await runGit(location, ['rev-list', '--objects', '--no-object-names', '--missing=print', '--no-walk', commit]);
  const missing = new Set<string>();
  for (const line of output.toString('latin1').split('\n')) if (line.startsWith('?')) missing.add(line.slice(1));
  return missing;
}

async function readSizes(location: GitLocation, oids: readonly string[]): Promise<Map<string, number>> {
  const output = await runGit(location, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], { input: oids.map((oid) => `${oid}\n`).join('') });
  const sizes = new Map<string, number>();
  for (const line of output.toString('latin1').split('\n')) {
    const [oid = '', size = ''] = line.split(' ');
    if (/^\d+$/.test(size)) sizes.set(oid, Number(size));
  }
  return sizes;
}
