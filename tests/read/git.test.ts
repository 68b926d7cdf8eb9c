import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isGitRepository, openGit } from '../../src/read/git.ts';
import { readLimit } from '../../src/snapshot.ts';
import { commit, git, repository, temporaryFolder, write } from './repositories.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const oddNames = ['with "quotes".md', 'line\nbreak.md', 'tab\there.md', 'ünïcödé/日本.md', '-dash.md', ' leading space.md', 'back\\slash.md'];

describe('a commit', () => {
  const path = repository(folder.path, 'plain', {
    'README.md': '# Work\n',
    'train.py': 'print(1)\n',
    'run.sh': '#!/bin/sh\n',
    'LICENSE.link': { link: '/etc/passwd' },
    'inside.link': { link: 'README.md' },
    'latin1.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
    'wide.txt': Buffer.from('\uFEFFwide ü', 'utf16le'),
    'marked.md': '\uFEFF# Marked\n',
    'weights.bin': Buffer.from([0, 1, 2, 3]),
    'empty.txt': '',
    'large.txt': `${'é'.repeat(readLimit / 2 - 1)}xéé`,
    'huge.log': 'y'.repeat(9 * 1_048_576),
    ...Object.fromEntries(oddNames.map((name) => [name, `text of ${name}`])),
  });
  chmodSync(join(path, 'run.sh'), 0o755);
  const head = commit(path, 'Make it run', '2024-03-02T00:30:00+02:00');

  test('is listed with sizes and modes', async () => {
    const snapshot = await openGit(path);
    expect(snapshot).toMatchObject({ repository: null, ref: 'main', commit: head, date: '2024-03-01T22:30:00Z', tags: [], gaps: [] });
    const byPath = Object.fromEntries(snapshot.files.map((file) => [file.path, file]));
    expect(byPath['README.md']).toEqual({ path: 'README.md', size: 7, mode: '100644', type: 'blob' });
    expect(byPath['run.sh']?.mode).toBe('100755');
    expect(byPath['inside.link']).toEqual({ path: 'inside.link', size: 9, mode: '120000', type: 'blob' });
    expect(snapshot.files.map((file) => file.path)).toEqual(expect.arrayContaining(oddNames));
    expect(snapshot.files).toHaveLength(12 + oddNames.length);
  });

  test('gives texts, and says of every other file why not', async () => {
    const snapshot = await openGit(path);
    const contents = await snapshot.read([...snapshot.files.map((file) => file.path), 'nowhere.md', '../plain/README.md', '']);
    const expected: Record<string, unknown> = {
      'README.md': { kind: 'text', text: '# Work\n', truncated: false },
      'latin1.txt': { kind: 'text', text: 'caf\uFFFD\n', truncated: false },
      'wide.txt': { kind: 'text', text: 'wide ü', truncated: false },
      'marked.md': { kind: 'text', text: '# Marked\n', truncated: false },
      'empty.txt': { kind: 'text', text: '', truncated: false },
      'weights.bin': { kind: 'unreadable', reason: 'binary' },
      'LICENSE.link': { kind: 'unreadable', reason: 'symlink' },
      'inside.link': { kind: 'unreadable', reason: 'symlink' },
      'huge.log': { kind: 'unreadable', reason: 'too-large' },
      'nowhere.md': { kind: 'unreadable', reason: 'absent' },
      '../plain/README.md': { kind: 'unreadable', reason: 'absent' },
      '': { kind: 'unreadable', reason: 'absent' },
    };
    for (const name of oddNames) expected[name] = { kind: 'text', text: `text of ${name}`, truncated: false };
    const large = contents.get('large.txt');
    expect(Object.fromEntries([...contents].filter(([name]) => name !== 'large.txt'))).toMatchObject(expected);
    // The cut goes through the last character but one: it is dropped, not replaced.
    expect(large).toEqual({ kind: 'text', text: `${'é'.repeat(readLimit / 2 - 1)}x`, truncated: true });
  });

  test('is read from its objects, not from the disk', async () => {
    writeFileSync(join(path, 'README.md'), 'changed on the disk');
    expect((await (await openGit(path)).read(['README.md'])).get('README.md')).toMatchObject({ text: '# Work\n' });
    git(path, ['checkout', '--quiet', 'README.md']);
  });

  test('can be read again and again, also at once', async () => {
    const snapshot = await openGit(path);
    const answers = await Promise.all([snapshot.read(['README.md']), snapshot.read(['train.py', 'README.md']), snapshot.read([])]);
    expect(answers.map((answer) => answer.size)).toEqual([1, 2, 0]);
    expect((await snapshot.read(['train.py'])).get('train.py')).toMatchObject({ text: 'print(1)\n' });
  });

  test('comes whole through the pipe, however its chunks are cut', async () => {
    const sizes = Array.from({ length: 120 }, (_, index) => (index * index * 37) % 150_000);
    const many = repository(folder.path, 'many', Object.fromEntries(sizes.map((size, index) => [`${index}.txt`, `${index}\n`.repeat(size / 4)])));
    const snapshot = await openGit(many);
    const contents = await snapshot.read(snapshot.files.map((file) => file.path));
    for (const [index, size] of sizes.entries()) {
      expect(contents.get(`${index}.txt`), String(index)).toEqual({ kind: 'text', text: `${index}\n`.repeat(size / 4), truncated: false });
    }
  });

  test('is found from a folder inside and from its .git folder', async () => {
    expect((await openGit(join(path, 'ünïcödé'))).files).toHaveLength(12 + oddNames.length);
    expect((await openGit(join(path, '.git'))).commit).toBe(head);
    expect(isGitRepository(path)).toBe(true);
    expect(isGitRepository(join(path, '.git'))).toBe(true);
    expect(isGitRepository(join(path, 'ünïcödé'))).toBe(false);
    expect(isGitRepository(join(path, 'nowhere'))).toBe(false);
  });
});

describe('refs', () => {
  const path = repository(folder.path, 'refs', { 'README.md': 'one' }, '2024-01-01T00:00:00Z');
  const first = git(path, ['rev-parse', 'HEAD']);
  git(path, ['tag', 'v0.1']);
  write(path, { 'README.md': 'two' });
  const second = commit(path, 'Second', '2024-02-01T00:00:00Z');
  git(path, ['tag', '--annotate', '--message', 'note', 'v0.2'], '2024-06-01T00:00:00Z');
  git(path, ['tag', '--annotate', '--message', 'tag of a tag', 'nested', 'v0.2']);
  git(path, ['tag', '--annotate', '--message', 'tag of a tag of a tag', 'nested-twice', 'nested']);
  git(path, ['tag', 'tree-tag', 'HEAD^{tree}']);
  git(path, ['tag', 'blob-tag', 'HEAD:README.md']);
  git(path, ['branch', 'topic/one', first]);
  git(path, ['update-ref', 'refs/tags/--upload-pack=touch', first]);
  git(path, ['update-ref', 'refs/remotes/origin/elsewhere', first]);

  test.each([
    ['v0.1', first, 'v0.1'],
    ['v0.2', second, 'v0.2'],
    ['nested-twice', second, 'nested-twice'],
    ['refs/tags/v0.1', first, 'v0.1'],
    ['refs/heads/topic/one', first, 'topic/one'],
    ['topic/one', first, 'topic/one'],
    ['elsewhere', first, 'elsewhere'],
    ['HEAD~1', first, 'HEAD~1'],
    [second, second, second],
    [second.slice(0, 10), second, second.slice(0, 10)],
    ['--upload-pack=touch', first, '--upload-pack=touch'],
  ])('%j is the right commit', async (ref, expected, shown) => {
    const snapshot = await openGit(path, ref);
    expect([snapshot.commit, snapshot.ref]).toEqual([expected, shown]);
  });

  test.each(['nothing', '--help', '-', '', 'tree-tag', 'blob-tag', 'HEAD:README.md', 'v0.1\nv0.2', 'HEAD\0', 'v0.1 v0.2', '--all'])(
    '%j is told to be unknown',
    async (ref) => {
      await expect(openGit(path, ref)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('no tag, branch or commit') });
    },
  );

  test('tags of commits are listed newest first, with peeled commits and their dates', async () => {
    const { tags, tagDetails } = await openGit(path);
    expect(tags).toEqual(['v0.2', 'nested-twice', 'nested', 'v0.1', '--upload-pack=touch']);
    expect(tagDetails?.[0]).toEqual({ name: 'v0.2', commit: second, date: '2024-02-01T00:00:00Z' });
    expect(tagDetails?.[1]).toEqual({ name: 'nested-twice', commit: second, date: '2024-02-01T00:00:00Z' });
    expect(tagDetails?.[3]).toEqual({ name: 'v0.1', commit: first, date: '2024-01-01T00:00:00Z' });
  });

  test('a bare clone gives the same', async () => {
    git(folder.path, ['clone', '--quiet', '--bare', 'refs', 'bare.git']);
    const bare = join(folder.path, 'bare.git');
    expect(isGitRepository(bare)).toBe(true);
    const [here, there] = await Promise.all([openGit(path, 'v0.1'), openGit(bare, 'v0.1')]);
    expect({ ...there, repository: null, read: null, history: null }).toEqual({ ...here, read: null, history: null });
    expect((await there.read(['README.md'])).get('README.md')).toMatchObject({ text: 'one' });
  });

  test('a linked work tree gives its own HEAD', async () => {
    git(path, ['worktree', 'add', '--quiet', '../linked', 'topic/one']);
    const linked = await openGit(join(folder.path, 'linked'));
    expect([linked.ref, linked.commit]).toEqual(['topic/one', first]);
  });
});

describe('what is broken or missing', () => {
  test('no repository, no folder, no commit', async () => {
    write(folder.path, { 'nothing/file.txt': 'x', 'stray/.git': 'gitdir: /nowhere\n' });
    git(folder.path, ['init', '--quiet', 'unborn']);
    await expect(openGit(join(folder.path, 'nothing'))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('not in a git'),
    });
    await expect(openGit(join(folder.path, 'absent'))).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('no such') });
    await expect(openGit(join(folder.path, 'unborn'))).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('no commits') });
    await expect(openGit(join(folder.path, 'stray'))).rejects.toMatchObject({ name: 'UserError', hint: expect.stringContaining('.git file') });
  });

  test('a blob that is gone is unreadable, the others are read', async () => {
    const path = repository(folder.path, 'damaged', { 'a.md': 'aaa', 'b.md': 'bbb', 'c.md': 'ccc', 'd.md': 'ddd' });
    const object = (name: string) => {
      const oid = git(path, ['rev-parse', `HEAD:${name}`]);
      return join(path, '.git/objects', oid.slice(0, 2), oid.slice(2));
    };
    rmSync(object('b.md'));
    chmodSync(object('c.md'), 0o644);
    writeFileSync(object('c.md'), 'not an object');
    const snapshot = await openGit(path);
    expect(snapshot.files.map(({ path: name, size }) => [name, size])).toEqual([
      ['a.md', 3],
      ['b.md', null],
      ['c.md', null],
      ['d.md', 3],
    ]);
    const contents = await snapshot.read(['a.md', 'b.md', 'c.md', 'd.md']);
    expect([...contents.values()].map((content) => (content.kind === 'text' ? content.text : content.reason))).toEqual([
      'aaa',
      'object-missing',
      'object-missing',
      'ddd',
    ]);
  });

  test('a partial clone is read as far as it goes, and nothing is fetched', async () => {
    const origin = repository(folder.path, 'promisor', { 'README.md': 'small', 'docs/large.md': 'L'.repeat(5_000) });
    git(origin, ['config', 'uploadpack.allowFilter', 'true']);
    git(folder.path, ['clone', '--quiet', '--bare', '--filter=blob:limit=1000', `file://${origin}`, 'partial.git']);
    const path = join(folder.path, 'partial.git');
    const before = git(path, ['count-objects', '-v']);
    const snapshot = await openGit(path);
    expect(snapshot.files.map(({ path: name, size }) => [name, size])).toEqual([
      ['README.md', 5],
      ['docs/large.md', null],
    ]);
    expect(snapshot.gaps).toEqual(['1 objects are missing in this partial clone']);
    const contents = await snapshot.read(['docs/large.md', 'README.md']);
    expect(contents.get('README.md')).toMatchObject({ text: 'small' });
    expect(contents.get('docs/large.md')).toEqual({ kind: 'unreadable', reason: 'object-missing' });
    expect(git(path, ['count-objects', '-v'])).toBe(before);
  });

  test('a clone without trees says so', async () => {
    const origin = join(folder.path, 'promisor');
    git(folder.path, ['clone', '--quiet', '--bare', '--filter=tree:0', `file://${origin}`, 'treeless.git']);
    await expect(openGit(join(folder.path, 'treeless.git'))).rejects.toMatchObject({ name: 'UserError', hint: expect.stringContaining('refetch') });
  });

  test('a submodule is an entry, never entered', async () => {
    const inner = repository(folder.path, 'inner', { 'README.md': 'inner' });
    const outer = repository(folder.path, 'outer', { 'README.md': 'outer' });
    git(outer, ['submodule', '--quiet', 'add', inner, 'third_party/inner']);
    commit(outer, 'Add a submodule');
    const snapshot = await openGit(outer);
    expect(snapshot.files.find(({ type }) => type === 'commit')).toEqual({ path: 'third_party/inner', size: null, mode: '160000', type: 'commit' });
    const contents = await snapshot.read(['third_party/inner', 'third_party/inner/README.md']);
    expect([...contents.values()]).toEqual([
      { kind: 'unreadable', reason: 'submodule' },
      { kind: 'unreadable', reason: 'absent' },
    ]);
  });
});

describe('a hostile repository', () => {
  const path = repository(folder.path, 'hostile', { 'README.md': 'mine', '.gitattributes': '* diff=evil filter=evil\n' });
  const trap = join(folder.path, 'sprung');
  const settings: Record<string, string> = {
    'core.fsmonitor': `touch ${trap} #`,
    'core.pager': `touch ${trap} #`,
    'core.worktree': '/etc',
    'core.sshCommand': `touch ${trap} #`,
    'diff.evil.textconv': `touch ${trap} #`,
    'filter.evil.clean': `touch ${trap} #`,
    'filter.evil.smudge': `touch ${trap} #`,
    'log.showSignature': 'true',
    'gpg.program': `touch ${trap} #`,
    'alias.cat-file': `!touch ${trap}`,
    'remote.origin.url': `ext::sh -c "touch ${trap}"`,
    'remote.origin.promisor': 'true',
    'protocol.ext.allow': 'always',
  };
  const blob = git(path, ['rev-parse', 'HEAD:README.md']);
  for (const [name, value] of Object.entries(settings)) git(path, ['config', name, value]);

  test('starts no program and leads nowhere else', async () => {
    rmSync(join(path, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const snapshot = await openGit(path);
    expect(snapshot.files.map((file) => file.path)).toEqual(['.gitattributes', 'README.md']);
    expect((await snapshot.read(['README.md'])).get('README.md')).toEqual({ kind: 'unreadable', reason: 'object-missing' });
    await snapshot.history?.firstCommitDate('.gitattributes');
    expect([...((await snapshot.history?.firstSeen([{ path: '.gitattributes', line: 1 }])) ?? [])]).toHaveLength(1);
    expect(existsSync(trap)).toBe(false);
  });

  test("a surrounding hook's variables lead nowhere else", async () => {
    process.env.GIT_DIR = join(folder.path, 'refs/.git');
    try {
      expect((await openGit(join(folder.path, 'outer'))).files.map((file) => file.path)).toContain('.gitmodules');
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});
