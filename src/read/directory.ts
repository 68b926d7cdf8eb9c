import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { FileContent, Snapshot, TreeFile } from '../snapshot.ts';
import { UserError } from '../user-error.ts';
import { unreadable, unreadableMode } from './content.ts';
import { codeOf, readInside } from './disk.ts';

/** Folders of version control, never part of what is shared. */
const versionControl: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.jj']);

/**
 * A plain folder as it lies on the disk, without history. Symbolic links are listed, never followed; a folder below that is a repository
 * of its own (a submodule, a nested clone) is listed as one entry of mode 160000.
 * @throws UserError when the path is not a folder that can be listed
 */
export async function openDirectory(path: string): Promise<Snapshot> {
  const root = realRoot(path);
  const { files, gaps } = listFolder(root);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    repository: null,
    ref: null,
    commit: null,
    date: null,
    tags: [],
    files,
    gaps,
    read: async (paths) => {
      const folders = new Map<string, string>();
      return new Map(paths.map((wanted) => [wanted, readListed(root, byPath.get(wanted), folders)]));
    },
  };
}

/** Real path of a folder given by the user. */
export function realRoot(path: string): string {
  try {
    const root = realpathSync(path);
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EPERM') throw new UserError(`${path}: permission denied`, 'Check who may read the folder.');
    throw new UserError(`${path}: no such file or folder`, 'Give the path of a repository, a folder or a snapshot file, or OWNER/NAME.');
  }
  throw new UserError(`${path} is not a folder`, 'Give the path of a repository or a folder; a snapshot file must end in .json.');
}

/** Reads a file of a listing; what was not listed is absent. `folders` is shared by one batch of reading. */
export function readListed(root: string, file: TreeFile | undefined, folders: Map<string, string>): FileContent {
  if (file === undefined) return unreadable('absent');
  return unreadableMode(file.mode) ?? readInside(root, file.path, folders);
}

/** A listing entry from what `lstat` tells; null for pipes, sockets and devices. Sizes of links are those of their target's name. */
export function treeFile(path: string, stat: Stats): TreeFile | null {
  if (stat.isSymbolicLink()) return { path, size: stat.size, mode: '120000', type: 'blob' };
  if (stat.isDirectory()) return { path, size: null, mode: '160000', type: 'commit' };
  if (!stat.isFile()) return null;
  return { path, size: stat.size, mode: (stat.mode & 0o100) === 0 ? '100644' : '100755', type: 'blob' };
}

function listFolder(root: string): { files: TreeFile[]; gaps: string[] } {
  const files: TreeFile[] = [];
  const gaps: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = readFolder(root, folder, gaps);
    // Of the root itself only the version-control folder is skipped; a folder below that has one is another repository.
    if (folder !== '' && entries.some((entry) => entry.name === '.git')) {
      files.push({ path: folder, size: null, mode: '160000', type: 'commit' });
      continue;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!versionControl.has(entry.name)) folders.push(path);
        continue;
      }
      if (entry.name === '.git') continue;
      const stat = lstatSync(root + sep + path, { throwIfNoEntry: false });
      const file = stat === undefined ? null : treeFile(path, stat);
      if (file !== null) files.push(file);
      else if (entry.isFile()) gaps.push(`${path} is gone, or its name is not valid UTF-8`);
    }
  }
  files.sort(byPathOrder);
  return { files, gaps };
}

function readFolder(root: string, folder: string, gaps: string[]) {
  try {
    return readdirSync(root + sep + folder, { withFileTypes: true });
  } catch (error) {
    if (folder === '') throw new UserError(`${root}: cannot be listed (${codeOf(error)})`, 'Check who may read the folder.');
    gaps.push(`${folder}/ could not be listed (${codeOf(error)})`);
    return [];
  }
}

/** Plain code-unit order: the same on every machine. */
export function byPathOrder(a: TreeFile, b: TreeFile): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
