import { lstatSync } from 'node:fs';
import { sep } from 'node:path';
import type { FileContent, Snapshot, SnapshotHistory, TreeFile } from '../snapshot.ts';
import { readLimit } from '../snapshot.ts';
import { UserError } from '../user-error.ts';
import { contentFromBytes, unreadable } from './content.ts';
import { byPathOrder, readListed, realRoot, treeFile } from './directory.ts';
import { readInside } from './disk.ts';
import { gitHistory } from './git/history.ts';
import { type GitLocation, locateRepository } from './git/locate.ts';
import { type GitObject, type ObjectReader, openObjects } from './git/objects.ts';
import { readOrigin } from './git/origin.ts';
import { runGit } from './git/process.ts';
import { readReferences } from './git/references.ts';
import type { GitFile } from './git/tree.ts';
import { asUserError, blobReader, readHead } from './git.ts';

/**
 * A work tree as it lies on the disk, with what is not committed yet: tracked files and new ones, without what git ignores.
 * Files that a sparse checkout left out are read from the repository. `commit` is HEAD, `ref` its tag if it has one, else its branch.
 * @param path the top folder of a work tree
 * @throws UserError when it is none, or there is no git
 */
export async function openWorkTree(path: string): Promise<Snapshot> {
  const root = realRoot(path);
  const location = locateRepository(root);
  if (location?.workTree == null) throw new UserError(`${path} is not the top of a work tree`, 'Name a tag, branch or commit with --ref.');
  return asUserError(path, async () => {
    const objects = openObjects(location);
    const [listing, references, origin] = await Promise.all([listFiles(location, root), readReferences(location, objects), readOrigin(location)]);
    const head = references.head ?? (await readHead(objects));
    const tag = references.tags.find(({ commit }) => commit !== null && commit === head?.commit);
    const onDisk = new Map(listing.onDisk.map((file) => [file.path, file]));
    const stored = new Set(listing.stored.map((file) => file.path));
    const readStored = blobReader(objects, listing.stored, new Set());
    return {
      repository: origin.repository,
      ref: tag?.name ?? references.branch,
      commit: head?.commit ?? null,
      date: head?.date ?? null,
      tags: references.tags.map(({ name }) => name),
      tagDetails: references.tags,
      files: [...listing.onDisk, ...listing.stored.map(({ oid: _, ...file }): TreeFile => file)].sort(byPathOrder),
      gaps: [],
      read: async (paths) => {
        const folders = new Map<string, string>();
        const contents = new Map(paths.map((wanted) => [wanted, readListed(root, onDisk.get(wanted), folders)]));
        for (const [read, content] of await readStored(paths.filter((wanted) => stored.has(wanted)))) contents.set(read, content);
        return contents;
      },
      ...(head === null ? {} : { history: historyOnDisk(root, objects, gitHistory(location, head.commit), head.commit) }),
    };
  });
}

/**
 * Lines of files on the disk, asked of HEAD's history: files with changes that are not committed have their lines elsewhere there, or not at all.
 * (Blaming the working file itself would run the repository's clean filters.)
 */
function historyOnDisk(root: string, objects: ObjectReader, history: SnapshotHistory, head: string): SnapshotHistory {
  return {
    firstCommitDate: (path) => history.firstCommitDate(path),
    lastCommitDate: (path) => history.lastCommitDate(path),
    firstSeen: async (lines) => {
      const paths = [...new Set(lines.map(({ path }) => path))];
      const blobs = await objects.read(
        paths.map((path) => `${head}:${path}`),
        readLimit,
      );
      const committed = new Map(paths.map((path, index) => [path, linesOf(contentOf(blobs[index]))]));
      const current = new Map(paths.map((path) => [path, linesOf(readInside(root, path))]));
      const moved = lines.flatMap(({ path, line }) => {
        const text = current.get(path)?.[line - 1];
        const before = committed.get(path) ?? [];
        const at = before[line - 1] === text ? line - 1 : before.indexOf(text ?? '');
        return text === undefined || at < 0 ? [] : [{ path, line, before: at + 1 }];
      });
      const seen = await history.firstSeen(moved.map(({ path, before }) => ({ path, line: before })));
      return new Map(
        moved.flatMap(({ path, line, before }) => {
          const date = seen.get(`${path}:${before}`);
          return date === undefined ? [] : [[`${path}:${line}`, date]];
        }),
      );
    },
  };
}

function contentOf(blob: GitObject | null | undefined): FileContent {
  return blob ? contentFromBytes(blob.bytes, blob.size) : unreadable('object-missing');
}

function linesOf(content: FileContent): readonly string[] {
  return content.kind === 'text' ? content.text.split(/\r?\n/) : [];
}

interface Listing {
  readonly onDisk: readonly TreeFile[];
  /** Left out of a sparse checkout. */
  readonly stored: readonly GitFile[];
}

/**
 * Index and untracked files in one process: `H <mode> <oid> <stage>\t<path>` for tracked ones, `S …` for those a sparse checkout
 * skips, `? <path>` for new ones; a repository inside ends with a slash.
 */
async function listFiles(location: GitLocation, root: string): Promise<Listing> {
  const output = await runGit(location, ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard']);
  const onDisk = new Map<string, TreeFile>();
  const stored: GitFile[] = [];
  for (const entry of output.toString('utf8').split('\0')) {
    if (entry === '') continue;
    const isNew = entry.startsWith('? ');
    const tab = isNew ? 1 : entry.indexOf('\t');
    const path = entry.slice(tab + 1, entry.endsWith('/') ? -1 : undefined);
    if (onDisk.has(path)) continue;
    const stat = lstatSync(root + sep + path, { throwIfNoEntry: false });
    const file = stat === undefined ? null : treeFile(path, stat);
    if (file !== null) onDisk.set(path, file);
    else if (entry.startsWith('S ')) stored.push(storedFile(entry.slice(2, tab), path));
  }
  return { onDisk: [...onDisk.values()], stored };
}

function storedFile(fields: string, path: string): GitFile {
  const [mode = '', oid = ''] = fields.split(' ');
  return { path, size: null, mode, type: mode === '160000' ? 'commit' : 'blob', oid };
}
