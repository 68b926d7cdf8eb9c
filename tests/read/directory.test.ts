import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDirectory } from '../../src/read/directory.ts';
import { temporaryFolder, write } from './repositories.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** A named pipe: opening it would wait for ever. */
function pipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
}

describe('a plain folder', () => {
  const path = join(folder.path, 'plain');
  write(folder.path, { 'outside/secret.md': 'private' });
  write(path, {
    'README.md': '# Work\n',
    'docs/guide.md': 'guide',
    '.git/config': 'not listed',
    '.github/workflows/ci.yml': 'on: push',
    'third_party/lib/.git': 'gitdir: ../../.git/modules/lib\n',
    'third_party/lib/README.md': 'of another project',
    'clone/.git/HEAD': 'ref: refs/heads/main\n',
    'clone/README.md': 'of another project',
    'out.md': { link: '../outside/secret.md' },
    away: { link: '../outside' },
    loop: { link: '.' },
    'line\nbreak "ü".md': 'odd',
  });
  pipe(join(path, 'pipe'));

  test('is listed without links followed or other repositories entered', async () => {
    const snapshot = await openDirectory(path);
    expect(snapshot.files.map(({ path: name, mode }) => `${mode} ${name}`)).toEqual([
      '100644 .github/workflows/ci.yml',
      '100644 README.md',
      '120000 away',
      '160000 clone',
      '100644 docs/guide.md',
      '100644 line\nbreak "ü".md',
      '120000 loop',
      '120000 out.md',
      '160000 third_party/lib',
    ]);
    expect(snapshot).toMatchObject({ repository: null, ref: null, commit: null, date: null, tags: [], gaps: [] });
  });

  test('gives only what was listed', async () => {
    const snapshot = await openDirectory(path);
    const contents = await snapshot.read([
      'README.md',
      'out.md',
      'away/secret.md',
      '../outside/secret.md',
      '/etc/passwd',
      'clone/README.md',
      'pipe',
      'clone',
    ]);
    expect([...contents.values()].map((content) => (content.kind === 'text' ? content.text : content.reason))).toEqual([
      '# Work\n',
      'symlink',
      'absent',
      'absent',
      'absent',
      'absent',
      'absent',
      'submodule',
    ]);
  });

  test('a file replaced by a link or a pipe after listing is not opened', async () => {
    write(path, { 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' });
    const snapshot = await openDirectory(path);
    for (const name of ['a.md', 'b.md', 'c.md']) rmSync(join(path, name));
    write(path, { 'a.md': { link: '../outside/secret.md' } });
    pipe(join(path, 'b.md'));
    const contents = await snapshot.read(['a.md', 'b.md', 'c.md']);
    expect([...contents.values()]).toEqual([
      { kind: 'unreadable', reason: 'symlink' },
      { kind: 'unreadable', reason: 'failed' },
      { kind: 'unreadable', reason: 'absent' },
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be listed is told as a gap', async () => {
    mkdirSync(join(path, 'locked'));
    chmodSync(join(path, 'locked'), 0);
    expect((await openDirectory(path)).gaps).toEqual(['locked/ could not be listed (EACCES)']);
  });

  test.each([
    ['nowhere', 'no such file or folder'],
    ['plain/README.md', 'is not a folder'],
  ])('%s is refused in the user’s words', async (name, words) => {
    await expect(openDirectory(join(folder.path, name))).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(words) });
  });
});
