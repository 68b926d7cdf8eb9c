import { describe, expect, test } from 'vitest';
import { repositoryFromRemote } from '../../src/read/git/origin.ts';

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
