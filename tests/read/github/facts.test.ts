import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGitHub, type GitHub } from '../../../src/read/github/client.ts';
import { markerPrefix, trackingLabel } from '../../../src/read/github/facts.ts';
import { queryFacts } from '../../../src/read/github/query-facts.ts';
import { firstCommitDate, queryPullRequests } from '../../../src/read/github/query-pull-requests.ts';
import type { RepositoryHandle } from '../../support/github/build.ts';
import { faults } from '../../support/github/faults.ts';
import { type GitHubServer, startGitHub } from '../../support/github/server.ts';

let server: GitHubServer;
let lab: RepositoryHandle;
let count = 0;

beforeAll(async () => {
  server = await startGitHub();
});
afterAll(() => server.close());
beforeEach(() => {
  count += 1;
  lab = server.repository(`lab/work${count}`);
  lab.commit({ files: { 'README.md': '# Work' }, date: '2026-01-01T00:00:00Z' });
});

const rights = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;

function as(options: Parameters<GitHubServer['token']>[0] = { permissions: rights }): GitHub {
  return createGitHub({ token: server.token(options).value, apiUrl: server.apiUrl, userAgent: 'test', wait: async () => {} });
}

function facts(target?: Parameters<typeof queryFacts>[1]['target'], github = as(), badgeBranch: string | null = 'default-to-share') {
  return queryFacts(github, { owner: 'lab', name: `work${count}`, badgeBranch, ...(target === undefined ? {} : { target }) });
}

const marker = `${markerPrefix}v1.0 -->`;

describe('a pull request', () => {
  test('is told with the merge that GitHub makes for a trial, or none where it conflicts', async () => {
    lab.commit({ branch: 'change', files: { 'a.txt': 'a' } });
    const { number } = lab.pullRequest({ head: 'change' });
    const base = lab.commit({ files: { 'b.txt': 'b' } });
    const told = (await facts({ pullRequest: number }))?.target?.pullRequests[0];
    expect(told?.trialMerge?.base).toBe(base);
    expect(lab.text('a.txt', told?.trialMerge?.commit)).toBe('a');
    expect(lab.text('b.txt', told?.trialMerge?.commit)).toBe('b');
    lab.commit({ files: { 'a.txt': 'another' } });
    expect((await facts({ pullRequest: number }))?.target?.pullRequests[0]?.trialMerge).toBeNull();
  });
});

describe('one query', () => {
  test('tells what there is of a plain repository', async () => {
    const github = as();
    expect(await facts(undefined, github)).toMatchObject({
      name: `lab/work${count}`,
      isPrivate: false,
      isFork: false,
      isArchived: false,
      hasIssues: true,
      defaultBranch: { name: 'main', commit: lab.head(), date: '2026-01-01T00:00:00Z' },
      tags: [],
      releases: [],
      firstRelease: null,
      policyFile: null,
      target: null,
      issues: [],
      badgeBranch: null,
      gaps: [],
    });
    expect(github.usage()).toMatchObject({ calls: 1, depth: 1 });
    server.assertClean();
  });

  test('tags are peeled, newest commit first', async () => {
    const first = lab.head();
    lab.tag('v0.1');
    const second = lab.commit({ files: { a: '1' }, date: '2026-02-01T00:00:00Z' });
    lab.tag('v0.2', { annotated: true, date: '2026-05-01T00:00:00Z' });
    const third = lab.commit({ files: { a: '2' }, date: '2026-03-01T00:00:00Z' });
    lab.tag('v0.3', { nested: true });
    expect((await facts())?.tags).toEqual([
      { name: 'v0.3', commit: third, date: '2026-03-01T00:00:00Z' },
      { name: 'v0.2', commit: second, date: '2026-02-01T00:00:00Z' },
      { name: 'v0.1', commit: first, date: '2026-01-01T00:00:00Z' },
    ]);
  });

  test('the first release is the oldest published release or tag', async () => {
    lab.tag('v0.1');
    lab.release({ tag: 'v0.0', draft: true, date: '2025-01-01T00:00:00Z' });
    lab.release({ tag: 'v0.1', date: '2026-04-01T00:00:00Z', body: 'Weights will follow.', assets: [{ name: 'model.safetensors', size: 123 }] });
    const found = await facts();
    expect(found?.firstRelease).toEqual({ tag: 'v0.1', date: '2026-01-01T00:00:00Z' });
    expect(found?.releases).toMatchObject([
      {
        tag: 'v0.1',
        body: 'Weights will follow.',
        isPrerelease: false,
        publishedAt: '2026-04-01T00:00:00Z',
        assets: [{ name: 'model.safetensors', size: 123 }],
      },
    ]);
  });

  test('the release of an old tag is told beside the newest thirty', async () => {
    for (let index = 0; index < 32; index += 1) {
      lab.tag(`v0.${index}`);
      lab.release({ tag: `v0.${index}`, date: `2026-02-01T00:00:${String(index).padStart(2, '0')}Z` });
    }
    const releases = (await facts({ tag: 'v0.0' }))?.releases ?? [];
    expect([releases.length, releases[0]?.tag, releases.at(-1)?.tag]).toEqual([31, 'v0.31', 'v0.0']);
  });

  test('the policy is the first candidate at the head of the default branch', async () => {
    lab.commit({ files: { 'default-to-share.yml': 'second: 1', '.github/default-to-share.yaml': 'first: 1' } });
    expect((await facts())?.policyFile).toEqual({ path: '.github/default-to-share.yaml', text: 'first: 1', truncated: false, commit: lab.head() });
  });

  test('a policy that is a link is not followed', async () => {
    lab.commit({ files: { '.github/default-to-share.yml': { symlink: '../elsewhere.yml' }, 'default-to-share.yml': 'real: 1' } });
    const found = await facts();
    expect(found?.policyFile?.path).toBe('default-to-share.yml');
    expect(found?.gaps).toEqual(['.github/default-to-share.yml is a symbolic link and was not followed']);
  });

  test('the badge branch comes with its files', async () => {
    const commit = lab.commit({ branch: 'default-to-share', parents: [], files: { 'badge.svg': '<svg/>', 'report.json': '{}' } });
    expect((await facts())?.badgeBranch).toEqual({ branch: 'default-to-share', commit, badgeSvg: '<svg/>', badgeJson: null, reportJson: '{}' });
  });

  test('of an empty repository', async () => {
    const empty = server.repository('lab/empty');
    const found = await queryFacts(as(), { owner: 'lab', name: 'empty', badgeBranch: 'x' });
    expect(empty.name).toBe(found?.name);
    expect(found).toMatchObject({ defaultBranch: null, tags: [], target: null, gaps: [] });
  });

  test('of a repository that is not there, or not for this token', async () => {
    server.repository('lab/secret', { private: true });
    expect(await queryFacts(as(), { owner: 'lab', name: 'nowhere', badgeBranch: 'x' })).toBe(null);
    const outsider = as({ repositories: [`lab/work${count}`], permissions: rights });
    expect(await queryFacts(outsider, { owner: 'lab', name: 'secret', badgeBranch: 'x' })).toBe(null);
  });
});

describe('a target', () => {
  test.each([{ annotated: false }, { annotated: true }, { nested: true }])('tag %j is its commit', async (how) => {
    lab.branch('v1.0', lab.commit({ branch: 'other', files: { x: 'y' } }));
    lab.tag('v1.0', how);
    const target = { ref: 'v1.0', tag: 'v1.0', commit: lab.head(), date: '2026-01-01T00:00:00Z', pullRequests: [] };
    expect((await facts({ tag: 'v1.0' }))?.target).toEqual(target);
    expect((await facts({ ref: 'v1.0' }))?.target).toEqual(target);
    expect((await facts({ ref: 'refs/tags/v1.0' }))?.target).toEqual(target);
  });

  test('branches, commits and short commits are found by a ref', async () => {
    const side = lab.commit({ branch: 'topic/one', files: { x: 'y' } });
    expect((await facts({ ref: 'topic/one' }))?.target).toMatchObject({ ref: 'topic/one', tag: null, commit: side });
    expect((await facts({ ref: 'refs/heads/topic/one' }))?.target).toMatchObject({ ref: 'topic/one', commit: side });
    expect((await facts({ ref: side }))?.target).toMatchObject({ ref: side, tag: null, commit: side });
    expect((await facts({ ref: side.slice(0, 12) }))?.target).toMatchObject({ commit: side });
    expect((await facts({ commit: side }))?.target).toMatchObject({ commit: side });
  });

  test.each([
    { tag: 'nothing' },
    { ref: 'nothing' },
    { ref: 'HEAD:README.md' },
    { ref: '--help' },
    { ref: '' },
    { commit: '0'.repeat(40) },
    { pullRequest: 99 },
    { tag: 'main' },
  ])('%j is none', async (target) => {
    const found = await facts(target);
    expect([found?.target, found?.gaps]).toEqual([null, []]);
  });

  test('the pull request of a release is the merged one of this repository whose merge or head was tagged', async () => {
    lab.commit({ branch: 'release', files: { 'setup.py': '1' } });
    const pull = lab.pullRequest({ head: 'release' });
    const merged = lab.merge(pull.number, { date: '2026-03-01T00:00:00Z' });
    lab.tag('v1.0', { annotated: true });
    lab.branch('open-one', merged);
    lab.pullRequest({ head: 'open-one' });
    const found = await facts({ tag: 'v1.0' });
    expect(found?.target).toMatchObject({ commit: merged, date: '2026-03-01T00:00:00Z' });
    expect(found?.target?.pullRequests).toMatchObject([
      { number: pull.number, isMerged: true, isFork: false, isLocked: false, mergeCommit: merged, ownComments: [] },
    ]);
    expect((await queryPullRequests(as(), { owner: 'lab', name: `work${count}` }, [merged, lab.head()])).get(merged)).toHaveLength(1);
    server.assertClean();
  });

  test('a pull request is its head, and the policy its base’s', async () => {
    lab.commit({ files: { 'default-to-share.yml': 'of: base' } });
    const base = lab.head();
    const head = lab.commit({ branch: 'change', files: { 'default-to-share.yml': 'of: head' }, date: '2026-04-01T00:00:00Z' });
    const pull = lab.pullRequest({ head: 'change' });
    const found = await facts({ pullRequest: pull.number });
    expect(found?.policyFile?.text).toBe('of: base');
    expect(found?.target).toMatchObject({ ref: `pull/${pull.number}`, tag: null, commit: head, date: '2026-04-01T00:00:00Z' });
    expect(found?.target?.pullRequests).toMatchObject([{ number: pull.number, isMerged: false, head, base: { branch: 'main', commit: base } }]);
  });
});

describe('what is ours', () => {
  const kinds = [
    ['GITHUB_TOKEN', { kind: 'actions', permissions: rights }, 'github-actions[bot]'],
    ['an App', { kind: 'app', permissions: rights }, 'default-to-share[bot]'],
    ['a person', { kind: 'pat' }, 'maintainer'],
    ['a fine-grained token', { kind: 'fine-grained', permissions: rights }, 'maintainer'],
  ] as const;

  test.each(kinds)('is told by marker and author with %s', async (_, token, login) => {
    lab.commit({ branch: 'release', files: { x: '1' } });
    const pull = lab.pullRequest({ head: 'release' });
    const stranger = login.replace('[bot]', '');
    lab.comment(pull.number, { author: 'stranger', body: marker });
    if (stranger !== login) lab.comment(pull.number, { author: stranger, body: `${marker} of a person called like the App` });
    lab.comment(pull.number, { author: login, body: 'something else of ours' });
    const own = lab.comment(pull.number, { author: login, body: `Report\n${marker}` });
    const issue = lab.issue({ title: 'v1.0', author: login, body: marker, labels: [trackingLabel] });
    lab.issue({ title: 'v1.0', author: 'stranger', body: marker, labels: [trackingLabel] });
    lab.issue({ title: 'no label', author: login, body: marker });
    const ping = lab.comment(issue.number, { author: login, body: `Overdue\n${marker}` });
    lab.comment(issue.number, { author: 'stranger', body: marker });
    const found = await facts({ pullRequest: pull.number }, as(token));
    expect(found?.target?.pullRequests[0]?.ownComments).toMatchObject([{ id: own.id, nodeId: own.nodeId, body: `Report\n${marker}` }]);
    expect(found?.issues).toMatchObject([{ id: issue.id, number: issue.number, isOpen: true, ownComments: [{ id: ping.id }] }]);
    expect(found?.gaps).toEqual([]);
  });

  test('is found among 250 comments, every page looked at', async () => {
    lab.commit({ branch: 'release', files: { x: '1' } });
    const pull = lab.pullRequest({ head: 'release' });
    for (let index = 0; index < 250; index += 1) {
      const ours = index === 120 || index === 249;
      lab.comment(pull.number, { author: ours ? 'github-actions[bot]' : 'reviewer', body: ours ? marker : 'Looks good.' });
    }
    const github = as();
    expect((await facts({ pullRequest: pull.number }, github))?.target?.pullRequests[0]?.ownComments).toHaveLength(2);
    expect(github.usage().calls).toBe(3);
  });

  test('is found on the second page of tracking issues', async () => {
    lab.issue({ title: 'ours', author: 'github-actions[bot]', body: marker, labels: [trackingLabel], date: '2025-01-01T00:00:00Z' });
    for (let index = 0; index < 60; index += 1) lab.issue({ title: 'not ours', author: 'triage', labels: [trackingLabel] });
    expect((await facts())?.issues).toMatchObject([{ title: 'ours' }]);
  });

  test('is not asked for where nothing will be published', async () => {
    lab.issue({ title: 'v1.0', author: 'github-actions[bot]', body: marker, labels: [trackingLabel] });
    const found = await facts(undefined, as(), null);
    expect(found).toMatchObject({ issues: [], badgeBranch: null });
    expect(server.log.entries.at(-1)?.body).toMatchObject({ variables: { publishing: false, withViewer: false } });
  });
});

describe('what the token may not see', () => {
  test('is a gap, the rest stands', async () => {
    lab.issue({ title: 'v1.0', author: 'github-actions[bot]', body: marker, labels: [trackingLabel] });
    server.fault({ on: { graphql: 'Facts' }, effect: { forbidFields: ['Repository.issues'] } });
    const found = await facts();
    expect(found?.defaultBranch?.commit).toBe(lab.head());
    expect(found?.issues).toEqual([]);
    expect(found?.gaps).toEqual([expect.stringContaining('issues could not be read: ')]);
  });

  test('may be who it is: then it is asked for once more without', async () => {
    server.fault({ on: { graphql: 'Facts' }, effect: { forbidFields: ['Query.viewer'] } });
    const github = as();
    expect((await facts(undefined, github))?.name).toBe(`lab/work${count}`);
    expect(github.usage().calls).toBe(2);
  });

  test('issues of a private repository', async () => {
    const hidden = server.repository('lab/hidden', { private: true });
    hidden.commit({ files: { 'README.md': 'x' } });
    hidden.issue({ title: 'v1.0', author: 'github-actions[bot]', body: marker, labels: [trackingLabel] });
    const found = await queryFacts(as({ permissions: { contents: 'read' } }), { owner: 'lab', name: 'hidden', badgeBranch: 'x' });
    expect(found).toMatchObject({ isPrivate: true, issues: [] });
    expect(found?.gaps.length).toBeGreaterThan(0);
  });
});

test('a spent limit is told, not taken for a missing repository', async () => {
  server.fault({ on: { graphql: true }, answer: faults.primaryLimit(1_760_000_000) });
  await expect(facts()).rejects.toMatchObject({ reason: 'rate-limit', message: expect.stringContaining('2025-10-09') });
});

test('the first commit of a policy file', async () => {
  lab.commit({ files: { 'default-to-share.yml': '1' }, date: '2026-02-01T00:00:00Z' });
  for (let index = 0; index < 120; index += 1) lab.commit({ files: { 'default-to-share.yml': `n: ${index}` }, date: '2026-03-01T00:00:00Z' });
  const where = { owner: 'lab', name: `work${count}` };
  expect(await firstCommitDate(as(), where, lab.head(), 'default-to-share.yml')).toBe('2026-02-01T00:00:00Z');
  expect(await firstCommitDate(as(), where, lab.head(), 'README.md')).toBe('2026-01-01T00:00:00Z');
  expect(await firstCommitDate(as(), where, lab.head(), 'nowhere.yml')).toBe(null);
});

describe('without a token', () => {
  const anonymous = () => createGitHub({ apiUrl: server.apiUrl, userAgent: 'test', wait: async () => {} });

  test('what is public is told by REST', async () => {
    const first = lab.head();
    lab.tag('v0.1', { annotated: true });
    lab.release({ tag: 'v0.1', date: '2026-02-01T00:00:00Z', body: 'First.', assets: [{ name: 'a.pt', size: 5 }] });
    lab.release({ tag: 'v0.2', draft: true });
    lab.commit({ files: { 'default-to-share.yml': 'x: 1' }, date: '2026-03-01T00:00:00Z' });
    const github = anonymous();
    expect(await facts({ tag: 'v0.1' }, github)).toMatchObject({
      name: `lab/work${count}`,
      defaultBranch: { name: 'main', commit: lab.head(), date: '2026-03-01T00:00:00Z' },
      tags: [{ name: 'v0.1', commit: first, date: '2026-02-01T00:00:00Z' }],
      releases: [{ tag: 'v0.1', body: 'First.', assets: [{ name: 'a.pt', size: 5 }] }],
      firstRelease: { tag: 'v0.1', date: '2026-02-01T00:00:00Z' },
      policyFile: { path: 'default-to-share.yml', text: 'x: 1' },
      target: { ref: 'v0.1', tag: 'v0.1', commit: first },
      issues: [],
      badgeBranch: null,
    });
    expect(github.usage().graphql).toBe(0);
    server.assertClean();
  });

  test('branches, commits and pull requests are found, what is not there is none', async () => {
    const side = lab.commit({ branch: 'topic/one', files: { x: 'y' } });
    const pull = lab.pullRequest({ head: 'topic/one' });
    expect((await facts({ ref: 'topic/one' }, anonymous()))?.target).toMatchObject({ ref: 'topic/one', tag: null, commit: side });
    expect((await facts({ ref: side }, anonymous()))?.target).toMatchObject({ commit: side });
    expect((await facts({ pullRequest: pull.number }, anonymous()))?.target).toMatchObject({ commit: side });
    expect((await facts({ ref: 'nothing' }, anonymous()))?.target).toBe(null);
    expect(await queryFacts(anonymous(), { owner: 'lab', name: 'nowhere', badgeBranch: null })).toBe(null);
  });
});
