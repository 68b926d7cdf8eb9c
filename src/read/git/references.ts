import type { SnapshotTag } from '../../snapshot.ts';
import { isoDate, newestFirst } from '../dates.ts';
import type { GitLocation } from './locate.ts';
import type { ObjectReader } from './objects.ts';
import { runGit } from './process.ts';

export interface FoundCommit {
  readonly commit: string;
  /** Committer date; null if there is none that can be read. */
  readonly date: string | null;
}

export interface References {
  /** The commit of the branch HEAD is on; null when HEAD is detached or its branch has no commit. */
  readonly head: FoundCommit | null;
  /** Short name of the branch HEAD is on; null when it is detached. */
  readonly branch: string | null;
  /** Tags of commits, newest first. */
  readonly tags: readonly SnapshotTag[];
}

/** One level is peeled by `%(*…)`; `%00` parts the fields, a reference's name holds neither NUL nor line break. */
const fields = [
  '%(HEAD)',
  '%(refname)',
  '%(objecttype)',
  '%(objectname)',
  '%(committerdate:unix)',
  '%(*objecttype)',
  '%(*objectname)',
  '%(*committerdate:unix)',
];

/** Lists branches and tags in one process. */
export async function readReferences(location: GitLocation, objects: ObjectReader): Promise<References> {
  const listing = await runGit(location, ['for-each-ref', `--format=${fields.join('%00')}`, 'refs/heads', 'refs/tags']);
  let branch: string | null = null;
  let headCommit: FoundCommit | null = null;
  const tags: SnapshotTag[] = [];
  const nested: string[] = [];
  for (const line of listing.toString('utf8').split('\n')) {
    const [head, name = '', type, oid = '', date = '', peeledType, peeledOid = '', peeledDate = ''] = line.split('\0');
    if (head === '*' && name.startsWith(heads)) {
      branch = name.slice(heads.length);
      headCommit = { commit: oid, date: isoDate(Number(date)) };
    }
    if (!name.startsWith(tagsPrefix)) continue;
    const tag = name.slice(tagsPrefix.length);
    if (type === 'commit') tags.push({ name: tag, commit: oid, date: isoDate(Number(date)) });
    else if (peeledType === 'commit') tags.push({ name: tag, commit: peeledOid, date: isoDate(Number(peeledDate)) });
    else if (peeledType === 'tag') nested.push(tag);
  }
  tags.push(...(await peelNested(objects, nested)));
  return { head: headCommit, branch, tags: tags.sort(newestFirst) };
}

const heads = 'refs/heads/';
const tagsPrefix = 'refs/tags/';

/** A tag of a tag (of a tag …). */
async function peelNested(objects: ObjectReader, names: readonly string[]): Promise<SnapshotTag[]> {
  const commits = await objects.read(
    names.map((name) => `${tagsPrefix}${name}^{commit}`),
    commitHeaderLimit,
  );
  return names.flatMap((name, index) => {
    const commit = commits[index];
    return commit ? [{ name, commit: commit.oid, date: committerDate(commit.bytes) }] : [];
  });
}

/** Bytes of a commit object in which its committer line is looked for: many parents or long names fit. */
export const commitHeaderLimit = 16_384;

/** The committer date of a commit object, in UTC; null if it has none that can be read. */
export function committerDate(commit: Buffer): string | null {
  const match = /^committer [^\n]*> (-?\d{1,12}) [+-]\d{4}$/m.exec(commit.toString('latin1'));
  return match === null ? null : isoDate(Number(match[1]));
}
