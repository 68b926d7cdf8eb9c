import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plainConfiguration, readOrigin, repositoryFromRemote } from '../../src/read/git/origin.ts';
import { git, repository, temporaryFolder } from './repositories.ts';

describe('the configuration', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  let count = 0;
  const fresh = () => {
    count += 1;
    return repository(folder.path, `lab${count}`, { 'README.md': '# Lab' });
  };

  test.each([
    ['without a remote', []],
    ['with one', [['remote', 'add', 'origin', 'https://github.com/lab/work.git']]],
    [
      'with several',
      [
        ['remote', 'add', 'fork', 'git@github.com:me/work.git'],
        ['remote', 'add', 'origin', 'git@github.com:lab/work.git'],
        ['config', '--add', 'remote.origin.url', 'https://example.org/mirror.git'],
      ],
    ],
    [
      'of a partial clone',
      [
        ['config', 'remote.origin.promisor', 'true'],
        ['config', 'extensions.partialClone', 'origin'],
      ],
    ],
    [
      'with comments and a branch',
      [
        ['config', 'branch.main.remote', 'origin'],
        ['config', 'user.name', 'Ada'],
      ],
    ],
  ])('%s is read as git reads it', async (_name, commands) => {
    const path = fresh();
    for (const command of commands) git(path, command);
    const entries = plainConfiguration({ gitDir: join(path, '.git') });
    expect(entries?.map(([key, value]) => `${key}=${value}`)).toEqual(git(path, ['config', '--local', '--list']).split('\n'));
  });

  test.each([
    ['an include', '[include]\n\tpath = other\n'],
    ['quotes', '[remote "origin"]\n\turl = "https://github.com/lab/work"\n'],
    ['a line continued', '[remote "origin"]\n\turl = https://github.com/\\\nlab/work\n'],
    ['a comment behind a value', '[remote "origin"]\n\turl = https://github.com/lab/work # ours\n'],
    ['a key without a value', '[core]\n\tbare\n'],
    ['a remote with a strange name', '[remote "a]b"]\n\turl = x\n'],
  ])('%s is left to git', (_name, text) => {
    const path = fresh();
    writeFileSync(join(path, '.git/config'), text);
    expect(plainConfiguration({ gitDir: join(path, '.git') })).toBeNull();
  });

  test('what is left to git is found by it', async () => {
    const path = fresh();
    writeFileSync(join(path, '.git/config'), '[remote "origin"]\n\turl = "https://github.com/lab/work" ; ours\n');
    const origin = await readOrigin({ gitDir: join(path, '.git'), workTree: path });
    expect(origin).toEqual({ repository: 'lab/work', isPartial: false });
  });
});

describe('the repository behind a remote', () => {
  test.each([
    ['https://github.com/lab/work', 'lab/work'],
    ['https://github.com/lab/work.git', 'lab/work'],
    ['https://github.com/lab/work.github.io.git/', 'lab/work.github.io'],
    ['https://x-access-token:secret@github.com/lab/work', 'lab/work'],
    ['git@github.com:lab/work.git', 'lab/work'],
    ['org-123@github.com:lab/work.git', 'lab/work'],
    ['github.com:lab/work', 'lab/work'],
    ['ssh://git@ssh.github.com:443/lab/work.git', 'lab/work'],
    ['git://github.com/lab/work.git', 'lab/work'],
    ['https://github.example.edu/lab/work.git', 'lab/work'],
    ['git@ghe.example.edu:lab/work.git', 'lab/work'],
    ['https://lab.ghe.com/lab/work', 'lab/work'],
    ['https://gitlab.com/lab/work.git', null],
    ['https://notgithub.com/lab/work.git', null],
    ['https://github.com/lab', null],
    ['https://github.com/lab/work/tree/main', null],
    ['/srv/git/work.git', null],
    ['../work', null],
    ['C:\\work\\repo', null],
    ['file:///github.com/lab/work', null],
    ['ext::sh -c touch', null],
    ['', null],
  ])('%s → %s', (remote, expected) => {
    expect(repositoryFromRemote(remote)).toBe(expected);
  });
});
