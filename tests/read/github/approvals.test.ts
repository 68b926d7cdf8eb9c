import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGitHub, type GitHub } from '../../../src/read/github/client.ts';
import { approvalReader } from '../../../src/read/github/query-approvals.ts';
import type { RepositoryHandle } from '../../support/github/build.ts';
import { type GitHubServer, startGitHub } from '../../support/github/server.ts';

const path = '.github/default-to-share.yml';
const rights = { contents: 'read', 'pull-requests': 'read' } as const;

let server: GitHubServer;
let lab: RepositoryHandle;
let count = 0;

beforeAll(async () => {
  server = await startGitHub();
});
afterAll(() => server.close());
beforeEach(() => {
  count += 1;
  lab = server.repository(`lab/policy${count}`);
  lab.commit({ files: { [path]: file([]) }, date: '2026-01-01T00:00:00Z' });
});

/** Line 1 is the adoption, line 2 opens the waivers, each waiver has two lines: artifact, until. */
const file = (waivers: readonly (readonly [artifact: string, until: string])[]) =>
  ['adopted: 2026-01-01', 'waivers:', ...waivers.flatMap(([artifact, until]) => [`  - artifact: ${artifact}`, `    until: ${until}`]), ''].join('\n');

const month = (number: number) => `2026-${String(number).padStart(2, '0')}-10T00:00:00Z`;

/** A pull request by `researcher` that leaves the file so; open until it is merged. */
function propose(text: string, at: number, branch = `change-${at}`) {
  lab.commit({ branch, parents: [lab.head()], files: { [path]: text }, date: month(at) });
  return lab.pullRequest({ head: branch, date: month(at), author: 'researcher' }).number;
}

const as = (permissions: Parameters<GitHubServer['token']>[0] = { permissions: rights }): GitHub =>
  createGitHub({ token: server.token(permissions).value, apiUrl: server.apiUrl, userAgent: 'test', wait: async () => {} });

const reader = (github = as(), commit = lab.head()) => approvalReader(github, { owner: 'lab', name: `policy${count}`, commit });

describe('an approval', () => {
  test.each([
    ['a merge commit', false],
    ['a squash', true],
  ])('counts when it came with %s, for its login in any case, and for the lines of that change alone', async (_, squash) => {
    const number = propose(file([['weights', '2027-01-01']]), 2);
    lab.review(number, { by: 'Director', date: month(2) });
    lab.merge(number, { squash, date: month(3) });
    lab.commit({
      files: {
        [path]: file([
          ['weights', '2027-01-01'],
          ['data', '2027-01-01'],
        ]),
      },
      date: month(4),
    });
    const github = as();
    const approved = reader(github);
    expect(await Promise.all([approved(path, [3, 4], 'director'), approved(path, [5, 6], 'director'), approved(path, [3, 4], 'someone')])).toEqual([
      true,
      false,
      false,
    ]);
    expect(github.usage().calls).toBe(1);
    server.assertClean();
  });

  test('does not count from the author, and neither does a comment, nor one that was taken back', async () => {
    const number = propose(file([['weights', '2027-01-01']]), 2);
    lab.review(number, { by: 'researcher' });
    lab.review(number, { by: 'commenter', state: 'COMMENTED' });
    lab.review(number, { by: 'doubter' });
    lab.review(number, { by: 'doubter', state: 'CHANGES_REQUESTED' });
    lab.review(number, { by: 'dismissed' });
    lab.review(number, { by: 'dismissed', state: 'DISMISSED' });
    lab.review(number, { by: 'convinced', state: 'CHANGES_REQUESTED' });
    lab.review(number, { by: 'convinced' });
    lab.review(number, { by: 'convinced', state: 'COMMENTED' });
    lab.merge(number, { date: month(3) });
    const approved = reader();
    const logins = ['researcher', 'commenter', 'doubter', 'dismissed', 'convinced'];
    expect(await Promise.all(logins.map((login) => approved(path, [3, 4], login)))).toEqual([false, false, false, false, true]);
  });

  test('does not cover what was pushed after it, but stands when only other files were', async () => {
    const number = propose(file([['data', '2027-01-01']]), 2, 'late');
    lab.review(number, { by: 'director' });
    const request = lab.conversation(number);
    if (request.kind !== 'pull') throw new Error('no pull request');
    request.head.oid = lab.commit({ branch: 'late', files: { 'README.md': '# Work' }, date: month(3) });
    const other = propose(file([['weights', '2027-01-01']]), 2, 'later');
    lab.review(other, { by: 'director' });
    const second = lab.conversation(other);
    if (second.kind !== 'pull') throw new Error('no pull request');
    second.head.oid = lab.commit({ branch: 'later', files: { [path]: file([['weights', '2029-01-01']]) }, date: month(3) });

    lab.merge(number, { date: month(4) });
    expect(await reader()(path, [3, 4], 'director')).toBe(true);
    lab.merge(other, { date: month(5) });
    expect(await reader()(path, [3, 4], 'director')).toBe(false);
  });

  test('of a renewal covers the lines that stood before; a change of the artifact is asked about anew', async () => {
    lab.commit({ files: { [path]: file([['data', '2026-06-01']]) }, date: month(1) });
    const renewal = propose(file([['data', '2027-01-01']]), 2);
    lab.review(renewal, { by: 'director' });
    lab.merge(renewal, { date: month(3) });
    expect(await reader()(path, [3, 4], 'director')).toBe(true);
    lab.commit({ files: { [path]: file([['weights', '2027-01-01']]) }, date: month(4) });
    expect(await reader()(path, [3, 4], 'director')).toBe(false);
  });

  test('of a pull request in a fork is none', async () => {
    const fork = server.repository(`stranger/policy${count}`, { forkOf: lab });
    fork.commit({ branch: 'own', parents: [lab.head()], files: { [path]: file([['weights', '2027-01-01']]) }, date: month(2) });
    const inFork = fork.pullRequest({ head: 'own', author: 'stranger' }).number;
    fork.review(inFork, { by: 'director' });
    const merged = fork.merge(inFork, { date: month(3) });
    lab.branch('main', merged);
    expect(await reader()(path, [3, 4], 'director')).toBe(false);
  });
});

describe('what could not be asked is no answer', () => {
  test('without the right to read pull requests', async () => {
    const number = propose(file([['weights', '2027-01-01']]), 2);
    lab.review(number, { by: 'director' });
    lab.merge(number, { date: month(3) });
    lab.data.isPrivate = true;
    await expect(reader(as({ permissions: { contents: 'read' } }))(path, [3], 'director')).rejects.toThrow();
  });

  test('without a token, and for a file that is not there', async () => {
    const anonymous = createGitHub({ apiUrl: server.apiUrl, userAgent: 'test' });
    await expect(reader(anonymous)(path, [3], 'director')).rejects.toThrow('token');
    await expect(reader()('absent.yml', [3], 'director')).rejects.toThrow();
  });
});
