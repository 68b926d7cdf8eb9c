import { isUserError } from '../user-error.ts';
import { docsUrl, version } from '../version.ts';

/** One error for a person: the user's own without a stack, ours with one and where to report it. Safe to print: what it quotes can't steer a terminal. */
export function explain(error: unknown): string {
  return printable(told(error));
}

function told(error: unknown): string {
  if (isUserError(error)) return `default-to-share: ${error.message}\n${error.hint === null ? '' : `  ${error.hint}\n`}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `default-to-share ${version}: this is our fault, please report it at ${docsUrl}/issues\n${stack}\n`;
}

/** Lines of text without anything that steers a terminal or turns the reading direction round. */
export function printable(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '?');
}

/** Why the system refused a file, in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'there is a file where a folder should be',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};
