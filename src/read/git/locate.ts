import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where a repository's objects are, and its checked-out files if it has any. Absolute paths. */
export interface GitLocation {
  /** A `.git` folder, a `.git` file of a linked work tree or submodule, or a bare repository. */
  readonly gitDir: string;
  readonly workTree: string | null;
}

/**
 * The repository whose top `path` is. We look for it ourselves and name it to git: its own search would also honour `core.worktree`,
 * which a hostile repository can point at any folder of the machine.
 * @returns null for a sub-folder and for anything that is no repository
 */
export function locateRepository(path: string): GitLocation | null {
  const folder = resolve(path);
  const dotGit = join(folder, '.git');
  if (existsSync(dotGit)) return { gitDir: dotGit, workTree: folder };
  return isGitFolder(folder) ? { gitDir: folder, workTree: null } : null;
}

/** The repository that `path` lies in: its own or the nearest one above. */
export function locateUpwards(path: string): GitLocation | null {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = locateRepository(folder);
    if (found !== null || folder === dirname(folder)) return found;
  }
}

/** The three entries git itself asks for. */
function isGitFolder(folder: string): boolean {
  return isFolder(join(folder, 'objects')) && isFolder(join(folder, 'refs')) && existsSync(join(folder, 'HEAD'));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
