import { statSync } from 'node:fs';
import { openDirectory } from '../read/directory.ts';
import { locateRepository, locateUpwards } from '../read/git/locate.ts';
import { openGit } from '../read/git.ts';
import { openWorkTree } from '../read/work-tree.ts';
import type { Snapshot } from '../snapshot.ts';
import { UserError } from '../user-error.ts';

/** What `check` was pointed at: a snapshot on this machine, or a repository behind GitHub's API. */
export type Source =
  | {
      readonly kind: 'local';
      readonly snapshot: Snapshot /** The work tree that this plain folder is a part of. */;
      readonly inside?: string | null;
      readonly bare?: true;
    }
  | { readonly kind: 'github'; readonly name: string; readonly ref: string | null };

/**
 * Starts what reads the source before it returns for the first time: git works on its own processor while the caller loads the engine.
 * A path that exists wins over a repository of the same spelling; `./OWNER/NAME` always means a path.
 * @throws UserError when the target is neither
 */
export async function openSource(target: string, ref: string | null): Promise<Source> {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return remoteSource(target, ref);
  if (stat.isFile()) return openFile(target, ref);
  if (ref !== null) return { kind: 'local', snapshot: await openGit(target, ref) };
  const location = locateRepository(target);
  if (location === null) {
    return { kind: 'local', snapshot: await openDirectory(target), inside: locateUpwards(target)?.workTree ?? null };
  }
  if (location.workTree === null) return { kind: 'local', snapshot: await openGit(target), bare: true };
  return { kind: 'local', snapshot: await openWorkTree(target) };
}

async function openFile(path: string, ref: string | null): Promise<Source> {
  if (!path.endsWith('.json')) throw new UserError(`${path} is a file.`, 'Give a folder, a bare repository, a snapshot .json or OWNER/NAME.');
  if (ref !== null) throw new UserError('A snapshot holds one commit: --ref has no meaning here.', 'Leave --ref out.');
  const { openSnapshotFile } = await import('../read/snapshot-file.ts');
  return { kind: 'local', snapshot: await openSnapshotFile(path) };
}

function remoteSource(target: string, ref: string | null): Source {
  const match = /^([\w.-]+\/[\w.-]+?)(?:@(.+))?$/.exec(target);
  if (match?.[1] === undefined || /^\.{0,2}\//.test(target)) {
    throw new UserError(`There is nothing at '${target}'.`, 'Give a folder, a bare repository, a snapshot .json or OWNER/NAME.');
  }
  if (ref !== null && match[2] !== undefined) throw new UserError('The ref is given twice, by @ and by --ref.', 'Give it once.');
  return { kind: 'github', name: match[1], ref: ref ?? match[2] ?? null };
}
