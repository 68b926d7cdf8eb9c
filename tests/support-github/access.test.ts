import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TokenOptions } from '../support/github/access.ts';
import { type GitHubServer, startGitHub } from '../support/github/server.ts';
import { plainClient, writeAll } from './client.ts';

describe('who may do what', () => {
  let server: GitHubServer;
  beforeAll(async () => {
    server = await startGitHub();
    for (const name of ['lab/open', 'lab/closed']) {
      const lab = server.repository(name, { private: name === 'lab/closed' });
      lab.commit({ files: { 'README.md': 'r', 'default.yml': 'd' } });
      lab.branch('topic');
      lab.commit({ branch: 'topic', files: { a: 'a' } });
      lab.issue({ title: 'Talk' });
      lab.pullRequest({ head: 'topic' });
    }
  });
  afterAll(() => server.close());

  const as = (options: TokenOptions | null) => plainClient(server, options === null ? null : server.token(options).value);
  const comment = { body: 'Hi' };

  it.each<[string, TokenOptions | null, string, number]>([
    ['nobody reads in public', null, '/repos/lab/open', 200],
    ['nobody does not see what is private', null, '/repos/lab/closed', 404],
    ['a token for another repository does not either', { permissions: writeAll, repositories: ['lab/open'] }, '/repos/lab/closed', 404],
    ['a token without contents is told so', { permissions: { issues: 'write' } }, '/repos/lab/closed/git/trees/main', 403],
    ['but reads what is public', { permissions: {} }, '/repos/lab/open/git/trees/main', 200],
    ['a stranger’s token sees nothing private', { kind: 'pat', login: 'stranger' }, '/repos/lab/closed', 404],
    ['the owner’s does', { kind: 'pat', login: 'lab' }, '/repos/lab/closed', 200],
    ['an app is nobody', { kind: 'app', permissions: writeAll }, '/user', 403],
    ['a person is somebody', { kind: 'fine-grained', login: 'maintainer' }, '/user', 200],
  ])('%s', async (_, options, path, status) => {
    expect((await as(options).get(path)).status).toBe(status);
  });

  it.each<[string, TokenOptions | null, string, number, RegExp]>([
    ['nobody', null, '/issues/1/comments', 401, /Requires authentication/],
    [
      'a read-only GITHUB_TOKEN',
      { permissions: { contents: 'read', issues: 'read' } },
      '/issues/1/comments',
      403,
      /Resource not accessible by integration/,
    ],
    ['pull-requests alone on an issue', { permissions: { 'pull-requests': 'write' } }, '/issues/1/comments', 403, /not accessible by integration/],
    ['pull-requests on a pull request', { permissions: { 'pull-requests': 'write' } }, '/issues/2/comments', 201, /Hi/],
    ['issues on an issue', { permissions: { issues: 'write' } }, '/issues/1/comments', 201, /Hi/],
    ['a stranger in public', { kind: 'pat', login: 'stranger' }, '/issues/1/comments', 201, /Hi/],
    ['a fine-grained token without it', { kind: 'fine-grained', permissions: {} }, '/issues/1/comments', 403, /personal access token/],
  ])('lets %s comment, or not', async (_, options, path, status, text) => {
    const answer = await as(options).post(`/repos/lab/open${path}`, comment);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(text);
    if (status === 403) expect(answer.headers.get('x-accepted-github-permissions')).toContain('issues=write');
  });

  it('hides the rest of a query’s answer no more than needed', async () => {
    const client = as({ permissions: { contents: 'read' } });
    const answer = await client.graphql(
      '{ repository(owner: "lab", name: "closed") { nameWithOwner defaultBranchRef { name } issues(first: 5) { nodes { title } } issue(number: 1) { title } } }',
    );
    expect(answer.data.repository).toEqual({
      nameWithOwner: 'lab/closed',
      defaultBranchRef: { name: 'main' },
      issues: { nodes: [null] },
      issue: null,
    });
    expect(answer.errors.map((error: { type: string; path: unknown[] }) => [error.type, error.path.join('.')])).toEqual([
      ['FORBIDDEN', 'repository.issues.nodes.0'],
      ['FORBIDDEN', 'repository.issue'],
    ]);
  });

  it('refuses a bad token and a GraphQL query without one', async () => {
    expect((await plainClient(server, 'ghs_wrong').get('/repos/lab/open')).json.message).toBe('Bad credentials');
    expect(await plainClient(server, null).graphql('{ viewer { login } }')).toMatchObject({ message: expect.stringContaining('authenticated') });
  });

  it('says 410 where issues are disabled, also for lists, but pull requests go on', async () => {
    const lab = server.repository('lab/quiet', { issues: false });
    lab.commit({ files: { a: 'a' } });
    lab.branch('topic');
    lab.commit({ branch: 'topic', files: { b: 'b' } });
    const { number } = lab.pullRequest({ head: 'topic' });
    const client = as({ permissions: writeAll });
    expect((await client.post('/repos/lab/quiet/issues', { title: 'T' })).status).toBe(410);
    expect((await client.get('/repos/lab/quiet/issues')).status).toBe(410);
    expect((await client.post(`/repos/lab/quiet/issues/${number}/comments`, comment)).status).toBe(201);
  });

  it('keeps bots out of locked conversations', async () => {
    const lab = server.repository('lab/locked');
    lab.commit({ files: { a: 'a' } });
    const { number } = lab.issue({ title: 'Enough' });
    lab.lock(number);
    lab.collaborator('maintainer', 'write');
    const answer = await as({ permissions: writeAll }).post(`/repos/lab/locked/issues/${number}/comments`, comment);
    expect([answer.status, answer.json.message]).toEqual([403, 'Unable to create comment because issue is locked.']);
    expect((await as({ kind: 'pat', login: 'maintainer' }).post(`/repos/lab/locked/issues/${number}/comments`, comment)).status).toBe(201);
  });

  it('takes 65,536 characters and not one more', async () => {
    const client = as({ permissions: writeAll });
    expect((await client.post('/repos/lab/open/issues/1/comments', { body: '😀'.repeat(65_536) })).status).toBe(201);
    const answer = await client.post('/repos/lab/open/issues/1/comments', { body: 'x'.repeat(65_537) });
    expect([answer.status, answer.json.errors[0].message]).toEqual([422, 'Body is too long (maximum is 65536 characters)']);
    expect((await client.post('/repos/lab/open/issues', { title: 'T', body: 'x'.repeat(65_537) })).status).toBe(422);
  });

  it('drops labels of those who may not label, and makes unknown ones for those who may', async () => {
    const stranger = await as({ kind: 'pat', login: 'stranger' }).post('/repos/lab/open/issues', { title: 'T', labels: ['new'] });
    expect([stranger.status, stranger.json.labels]).toEqual([201, []]);
    const bot = await as({ permissions: { issues: 'write' } }).post('/repos/lab/open/issues', { title: 'T', labels: ['new'] });
    expect(bot.json.labels.map((label: { name: string }) => label.name)).toEqual(['new']);
  });

  it.each([409, 422] as const)('lets a ruleset refuse a branch with %i, in REST and in GraphQL', async (status) => {
    const lab = server.repository(`lab/ruled-${status}`);
    const oid = lab.commit({ files: { a: 'a' } });
    lab.ruleset({ ref: 'refs/heads/**', refuses: ['creation', 'update'], status });
    const client = as({ permissions: writeAll });
    const made = await client.post(`/repos/${lab.name}/git/refs`, { ref: 'refs/heads/badge', sha: oid });
    expect([made.status, made.json.message]).toEqual([status, expect.stringContaining('Repository rule violations found')]);
    const input = {
      branch: { repositoryNameWithOwner: lab.name, branchName: 'main' },
      expectedHeadOid: oid,
      message: { headline: 'x' },
      fileChanges: {},
    };
    const swapped = await client.graphql('mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }', {
      input,
    });
    expect(swapped.errors[0]).toMatchObject({ type: 'UNPROCESSABLE', message: expect.stringContaining('rule violations') });
    expect(lab.head()).toBe(oid);
  });

  it('knows refs: already there, not fast-forward, nothing to point to, an empty repository', async () => {
    const lab = server.repository('lab/refs');
    const client = as({ permissions: writeAll });
    const tree = { tree: [{ path: 'a', mode: '100644', content: 'a' }] };
    expect((await client.post('/repos/lab/refs/git/trees', tree)).json.message).toBe('Git Repository is empty.');
    const first = lab.commit({ files: { a: 'a' } });
    const orphan = lab.commit({ branch: 'other', parents: [], files: { b: 'b' } });
    const refuse = async (answer: Promise<{ status: number; json: { message: string } }>) => [(await answer).status, (await answer).json.message];
    expect(await refuse(client.post('/repos/lab/refs/git/refs', { ref: 'refs/heads/main', sha: first }))).toEqual([422, 'Reference already exists']);
    expect(await refuse(client.post('/repos/lab/refs/git/refs', { ref: 'refs/heads/x', sha: '0'.repeat(40) }))).toEqual([
      422,
      'Object does not exist',
    ]);
    expect(await refuse(client.patch('/repos/lab/refs/git/refs/heads/main', { sha: orphan }))).toEqual([422, 'Update is not a fast forward']);
    expect(await refuse(client.patch('/repos/lab/refs/git/refs/heads/none', { sha: orphan }))).toEqual([422, 'Reference does not exist']);
  });

  it('writes nothing into an archive', async () => {
    const lab = server.repository('lab/old', { archived: true });
    lab.commit({ files: { a: 'a' } });
    lab.issue({ title: 'T' });
    const answer = await as({ permissions: writeAll }).post('/repos/lab/old/issues/1/comments', comment);
    expect([answer.status, answer.json.message]).toEqual([403, 'Repository was archived so is read-only.']);
  });

  it('never answered what GitHub would not', () => server.assertClean());
});
