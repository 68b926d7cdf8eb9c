import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkTree } from '../../src/read/work-tree.ts';
import { commit, git, repository, temporaryFolder, write } from './repositories.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe('a work tree', () => {
  const path = repository(folder.path, 'work', {
    'README.md': 'one\ntwo\nthree\n',
    'gone.md': 'deleted later',
    'train.py': 'print()',
    '.gitignore': 'data/\n*.log\n',
    'tracked.log': 'kept although ignored',
    'link.md': { link: 'README.md' },
  });
  git(path, ['add', '--force', 'tracked.log']);
  git(path, ['commit', '--quiet', '--message', 'Keep the log']);
  git(path, ['remote', 'add', 'origin', 'git@github.com:lab/work.git']);
  write(path, {
    'new file.md': 'new',
    'data/big.bin': 'ignored',
    'run.log': 'ignored',
    'nested/README.md': 'a clone inside',
    'README.md': 'two\nnew line\nthree\n',
  });
  git(join(path, 'nested'), ['init', '--quiet']);
  commit(join(path, 'nested'), 'Nested');
  rmSync(join(path, 'gone.md'));
  chmodSync(join(path, 'train.py'), 0o755);

  test('is what lies on the disk, without what git ignores', async () => {
    const snapshot = await openWorkTree(path);
    expect(snapshot.files.map(({ path: name, mode }) => `${mode} ${name}`)).toEqual([
      '100644 .gitignore',
      '100644 README.md',
      '120000 link.md',
      '160000 nested',
      '100644 new file.md',
      '100644 tracked.log',
      '100755 train.py',
    ]);
    expect(snapshot).toMatchObject({ repository: 'lab/work', ref: 'main', commit: git(path, ['rev-parse', 'HEAD']) });
    const contents = await snapshot.read(['README.md', 'link.md', 'nested', 'gone.md', 'data/big.bin', '../../etc/passwd']);
    expect([...contents.values()].map((content) => (content.kind === 'text' ? content.text : content.reason))).toEqual([
      'two\nnew line\nthree\n',
      'symlink',
      'submodule',
      'absent',
      'absent',
      'absent',
    ]);
  });

  test('takes its ref from a tag on HEAD', async () => {
    git(path, ['tag', '--annotate', '--message', 'x', 'v1.0']);
    expect((await openWorkTree(path)).ref).toBe('v1.0');
  });

  test('knows when lines were first committed, though they have moved since', async () => {
    const snapshot = await openWorkTree(path);
    const seen = await snapshot.history?.firstSeen([1, 2, 3, 9].map((line) => ({ path: 'README.md', line })));
    expect(seen).toEqual(
      new Map([
        ['README.md:1', '2024-03-01T08:00:00Z'],
        ['README.md:3', '2024-03-01T08:00:00Z'],
      ]),
    );
  });

  test('a link put in place of a listed folder after listing is not followed', async () => {
    const swapped = repository(folder.path, 'swapped', { 'docs/secret.md': 'public' });
    write(folder.path, { 'outside/secret.md': 'private' });
    const snapshot = await openWorkTree(swapped);
    rmSync(join(swapped, 'docs'), { recursive: true });
    write(swapped, { docs: { link: '../outside' } });
    expect((await snapshot.read(['docs/secret.md'])).get('docs/secret.md')).toEqual({ kind: 'unreadable', reason: 'symlink' });
  });

  test('files a sparse checkout left out are read from the repository', async () => {
    git(folder.path, ['clone', '--quiet', 'work', 'sparse']);
    const sparse = join(folder.path, 'sparse');
    git(sparse, ['sparse-checkout', 'set', '--no-cone', 'README.md']);
    expect(existsSync(join(sparse, 'gone.md'))).toBe(false);
    const snapshot = await openWorkTree(sparse);
    expect(snapshot.files.map((file) => file.path)).toContain('gone.md');
    expect((await snapshot.read(['gone.md', 'README.md'])).get('gone.md')).toMatchObject({ text: 'deleted later' });
  });

  test('of an unborn branch has files and no commit', async () => {
    git(folder.path, ['init', '--quiet', 'unborn']);
    write(join(folder.path, 'unborn'), { 'README.md': 'first' });
    const snapshot = await openWorkTree(join(folder.path, 'unborn'));
    expect(snapshot).toMatchObject({ commit: null, date: null, ref: null, files: [{ path: 'README.md', size: 5 }] });
  });

  test('runs no filter, monitor or hook of the repository', async () => {
    const trap = join(folder.path, 'sprung');
    const hostile = repository(folder.path, 'hostile', { 'README.md': 'x\n', '.gitattributes': '* filter=evil diff=evil\n' });
    for (const name of ['core.fsmonitor', 'filter.evil.clean', 'filter.evil.process', 'diff.evil.textconv', 'diff.evil.command']) {
      git(hostile, ['config', name, `touch ${trap} #`]);
    }
    git(hostile, ['config', 'core.worktree', '/etc']);
    writeFileSync(join(hostile, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch ${trap}\n`, { mode: 0o755 });
    writeFileSync(join(hostile, 'README.md'), 'y\nx\n');
    const snapshot = await openWorkTree(hostile);
    expect(snapshot.files.map((file) => file.path)).toEqual(['.gitattributes', 'README.md']);
    expect(await snapshot.history?.firstSeen([{ path: 'README.md', line: 2 }])).toHaveProperty('size', 1);
    expect(existsSync(trap)).toBe(false);
  });

  test('must be its top folder', async () => {
    await expect(openWorkTree(join(path, 'data'))).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('not the top') });
  });
});

describe('history', () => {
  const path = repository(folder.path, 'history', { 'README.md': 'promise: soon\n', 'policy.yml': 'a: 1\n' }, '2023-01-01T00:00:00Z');
  write(path, { 'README.md': 'title\npromise: soon\nnew promise\n', 'policy.yml': 'a: 2\n' });
  commit(path, 'Promise more', '2023-05-01T00:00:00Z');

  test('tells the first commit of a file and the last of a line', async () => {
    const { history } = await openWorkTree(path);
    expect(await history?.firstCommitDate('policy.yml')).toBe('2023-01-01T00:00:00Z');
    expect(await history?.firstCommitDate('nowhere.yml')).toBe(null);
    expect(
      await history?.firstSeen([
        { path: 'README.md', line: 2 },
        { path: 'README.md', line: 3 },
        { path: 'nowhere.md', line: 1 },
      ]),
    ).toEqual(
      new Map([
        ['README.md:2', '2023-01-01T00:00:00Z'],
        ['README.md:3', '2023-05-01T00:00:00Z'],
      ]),
    );
  });

  test('of a shallow clone tells nothing, for its last commit seems to have written all', async () => {
    git(folder.path, ['clone', '--quiet', '--depth=1', `file://${path}`, 'shallow']);
    const { history } = await openWorkTree(join(folder.path, 'shallow'));
    expect(await history?.firstCommitDate('policy.yml')).toBe(null);
    expect(await history?.firstSeen([{ path: 'README.md', line: 2 }])).toEqual(new Map());
  });
});
