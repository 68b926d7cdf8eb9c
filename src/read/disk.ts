import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { FileContent } from '../snapshot.ts';
import { readLimit } from '../snapshot.ts';
import { contentFromBytes, openLimit, unreadable } from './content.ts';

/** Never through a link, and never waiting for a pipe's other end. Windows knows neither flag. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads one listed file below `root`. What was listed may have been replaced since, so the folder's real path must still
 * lie inside the root and the file itself must be no link.
 * @param root real path of the root folder
 * @param path relative path with forward slashes
 * @param folders real paths that this batch of reading has found, by folder
 */
export function readInside(root: string, path: string, folders: Map<string, string> = new Map()): FileContent {
  try {
    const full = join(root, path);
    const above = dirname(full);
    const folder = folders.get(above) ?? realpathSync(above);
    folders.set(above, folder);
    if (folder !== root && !folder.startsWith(root.endsWith(sep) ? root : root + sep)) return unreadable('symlink');
    return readFile(join(folder, basename(full)));
  } catch (error) {
    return unreadable(reasons[codeOf(error)] ?? 'failed');
  }
}

const reasons: Readonly<Record<string, 'absent' | 'symlink'>> = { ENOENT: 'absent', ENOTDIR: 'absent', ELOOP: 'symlink', EMLINK: 'symlink' };

function readFile(path: string): FileContent {
  const file = openSync(path, openFlags);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return unreadable('failed');
    if (stat.size > openLimit) return unreadable('too-large');
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, readLimit));
    let read = 0;
    while (read < bytes.length) {
      const count = readSync(file, bytes, read, bytes.length - read, read);
      if (count === 0) break;
      read += count;
    }
    return contentFromBytes(bytes.subarray(0, read), stat.size > readLimit ? stat.size : read);
  } finally {
    closeSync(file);
  }
}

/** The `code` of a Node system error, else an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
