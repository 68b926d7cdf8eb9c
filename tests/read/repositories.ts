import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for one test file; `remove` at the end. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'default-to-share-read-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A clean environment: the developer's own git settings and a surrounding hook's variables play no part. */
const gitEnvironment = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

/** Runs real git and returns what it printed. @param date author and committer date of commits and tags */
export function git(folder: string, args: readonly string[], date = '2024-03-01T10:00:00+02:00'): string {
  const settings = ['init.defaultBranch=main', 'protocol.file.allow=always', 'advice.detachedHead=false'].flatMap((setting) => ['-c', setting]);
  const env = { ...gitEnvironment, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return execFileSync('git', [...settings, ...args], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Writes files (text, bytes, or `{ link }`) below a folder. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array | { readonly link: string }>>): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, full);
    else writeFileSync(full, content);
  }
}

/** A new repository in `folder/name` with one commit of these files. */
export function repository(folder: string, name: string, files: Parameters<typeof write>[1], date?: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  git(path, ['init', '--quiet']);
  write(path, files);
  commit(path, 'First commit', date);
  return path;
}

export function commit(path: string, message: string, date?: string): string {
  git(path, ['add', '--all'], date);
  git(path, ['commit', '--quiet', '--allow-empty', '--message', message], date);
  return git(path, ['rev-parse', 'HEAD']);
}
