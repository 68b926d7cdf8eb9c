import type { FileContent, Snapshot } from '../snapshot.ts';
import { readLimit } from '../snapshot.ts';
import { UserError } from '../user-error.ts';
import { contentFromBytes, openLimit, unreadable, unreadableMode } from './content.ts';
import { realRoot } from './directory.ts';
import { gitHistory } from './git/history.ts';
import { locateRepository, locateUpwards } from './git/locate.ts';
import { type ObjectReader, openObjects } from './git/objects.ts';
import { readOrigin } from './git/origin.ts';
import { GitFailure } from './git/process.ts';
import { commitHeaderLimit, committerDate, type FoundCommit, readReferences } from './git/references.ts';
import { type GitFile, readTree } from './git/tree.ts';

/** Is this folder the top of a work tree, a `.git` folder or a bare repository? A sub-folder of a work tree is not. */
export function isGitRepository(path: string): boolean {
  return locateRepository(path) !== null;
}

/**
 * A repository at one commit, bare or not, read from its objects alone: what is checked out or changed on the disk plays no part.
 * @param path the repository or a folder inside it
 * @param ref tag, branch, commit or any revision expression; HEAD by default. A branch known only from `origin` is found too.
 * @throws UserError for a path without a repository, an unknown ref, an empty repository, a missing git
 */
export async function openGit(path: string, ref = 'HEAD'): Promise<Snapshot> {
  const location = locateUpwards(realRoot(path));
  if (location === null) throw new UserError(`${path} is not in a git repository`, 'Leave --ref away to read the folder as it lies on the disk.');
  return asUserError(path, async () => {
    const objects = openObjects(location);
    const [found, references, origin] = await Promise.all([
      resolveCommit(objects, path, ref),
      readReferences(location, objects),
      readOrigin(location),
    ]);
    const tree = await readTree(location, found.commit, origin.isPartial);
    return {
      repository: origin.repository,
      ref: ref === 'HEAD' ? references.branch : shortRef(ref),
      commit: found.commit,
      date: found.date,
      tags: references.tags.map(({ name }) => name),
      tagDetails: references.tags,
      files: tree.files.map(({ oid: _, ...file }) => file),
      gaps: tree.missing.size === 0 ? [] : [`${tree.missing.size} objects are missing in this partial clone`],
      read: blobReader(objects, tree.files, tree.missing),
      history: gitHistory(location, found.commit),
    };
  });
}

/** Answers come from `cat-file`'s input, so that a ref that begins with a dash is never taken for an option. */
async function resolveCommit(objects: ObjectReader, path: string, ref: string): Promise<FoundCommit> {
  const names = [`${ref}^{commit}`, `refs/remotes/origin/${ref}^{commit}`];
  const found = (await objects.read(ref === 'HEAD' ? names.slice(0, 1) : names, commitHeaderLimit)).find((object) => object !== null);
  if (found) return { commit: found.oid, date: committerDate(found.bytes) };
  if (ref === 'HEAD') throw new UserError(`${path}: the repository has no commits yet`, 'Commit something, or name a branch or tag with --ref.');
  throw new UserError(`${path}: no tag, branch or commit is called ${JSON.stringify(ref)}`, 'List them with: git tag; git branch --all');
}

/** The commit of HEAD, or null in a repository without commits. */
export async function readHead(objects: ObjectReader): Promise<FoundCommit | null> {
  const [head] = await objects.read(['HEAD^{commit}'], commitHeaderLimit);
  return head ? { commit: head.oid, date: committerDate(head.bytes) } : null;
}

/** Reads listed files from the object store, all of one call in one trip. */
export function blobReader(objects: ObjectReader, files: readonly GitFile[], missing: ReadonlySet<string>): Snapshot['read'] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return async (paths) => {
    const contents = new Map<string, FileContent>();
    const wanted: GitFile[] = [];
    for (const path of paths) {
      const file = byPath.get(path);
      const known = file === undefined ? unreadable('absent') : whyNot(file, missing);
      contents.set(path, known ?? unreadable('object-missing'));
      if (file !== undefined && known === null) wanted.push(file);
    }
    const blobs = await objects.read(
      wanted.map(({ oid }) => oid),
      readLimit,
    );
    for (const [index, file] of wanted.entries()) {
      const blob = blobs[index];
      if (blob) contents.set(file.path, contentFromBytes(blob.bytes, blob.size));
    }
    return contents;
  };
}

function whyNot(file: GitFile, missing: ReadonlySet<string>): FileContent | null {
  if (missing.has(file.oid)) return unreadable('object-missing');
  return unreadableMode(file.mode) ?? ((file.size ?? 0) > openLimit ? unreadable('too-large') : null);
}

/** `refs/tags/v1` → `v1`; other text as it is. */
function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:tags|heads|remotes\/origin)\//, '');
}

/** Complaints of git about the repository itself are the user's to mend; each with what it means. */
const complaints: readonly { readonly sign: RegExp; readonly hint: string }[] = [
  { sign: /not a git repository/, hint: 'Check the path; a .git file must lead to an existing repository.' },
  { sign: /dubious ownership/, hint: 'The folder belongs to another user: git config --global --add safe.directory <path>' },
  { sign: /repository version|repository extension|object format/, hint: 'The repository needs a newer git.' },
  {
    sign: /not a tree object|unable to read tree|missing blob|could not fetch|corrupt|bad object/,
    hint: 'Objects are missing or damaged: git fsck tells more, git fetch --refetch gets them again.',
  },
];

/** Runs `work`; a failure of git that the user can mend becomes a UserError. */
export async function asUserError<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const hint = complaints.find(({ sign }) => sign.test(error.stderr))?.hint ?? null;
    if (hint === null) throw error;
    throw new UserError(`${path}: ${error.message}`, hint, { cause: error });
  }
}
