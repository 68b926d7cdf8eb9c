import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faults } from '../support/github/faults.ts';
import { serialDepth } from '../support/github/log.ts';
import { type GitHubServer, startGitHub } from '../support/github/server.ts';
import { plainClient, writeAll } from './client.ts';

describe('faults on demand', () => {
  let server: GitHubServer;
  let client: ReturnType<typeof plainClient>;
  beforeEach(async () => {
    server = await startGitHub();
    const lab = server.repository('lab/model');
    lab.commit({ files: { 'README.md': `# ${'é'.repeat(300)}`, 'src/a.py': 'a', 'src/b.py': 'b', logo: new Uint8Array([1, 0, 2]) } });
    lab.issue({ title: 'Talk' });
    client = plainClient(server, server.token({ permissions: writeAll }).value);
  });
  afterEach(() => server.close());

  const repositoryQuery = '{ repository(owner: "lab", name: "model") { nameWithOwner defaultBranchRef { name } issues(first: 5) { totalCount } } }';

  it('answers once with a secondary limit, then goes on', async () => {
    server.fault({ on: { operation: 'issues/create-comment' }, answer: faults.secondaryLimit(7) });
    const refused = await client.post('/repos/lab/model/issues/1/comments', { body: 'Hi' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '7']);
    expect((await client.post('/repos/lab/model/issues/1/comments', { body: 'Hi' })).status).toBe(201);
  });

  it('loses the answer of a write that was made', async () => {
    server.fault({ on: { operation: 'issues/create-comment' }, answer: faults.badGateway({ late: true }) });
    expect((await client.post('/repos/lab/model/issues/1/comments', { body: 'Hi' })).status).toBe(502);
    expect((await client.get('/repos/lab/model/issues/1/comments')).json).toHaveLength(1);
  });

  it('lets some pass first, and picks by path, token and GraphQL field', async () => {
    server.fault({ on: { path: /\/git\/trees\// }, after: 1, answer: faults.notFound() });
    expect((await client.get('/repos/lab/model/git/trees/main')).status).toBe(200);
    expect((await client.get('/repos/lab/model/git/trees/main')).status).toBe(404);
    server.fault({ on: { graphql: 'viewer' }, answer: faults.graphqlTimeout() });
    expect((await client.graphql('{ rateLimit { cost } }')).errors).toBeUndefined();
    expect((await client.graphql('{ viewer { login } }')).data).toBeNull();
    const other = server.token().value;
    server.fault({ on: { token: other }, times: Number.POSITIVE_INFINITY, answer: faults.forbidden() });
    expect((await client.get('/repos/lab/model')).status).toBe(200);
    expect((await plainClient(server, other).get('/repos/lab/model')).status).toBe(403);
  });

  it('cuts the connection', async () => {
    server.fault({ on: {}, answer: faults.reset() });
    await expect(client.get('/repos/lab/model')).rejects.toThrow();
  });

  it('truncates a recursive tree; walking it by its subtrees finds all', async () => {
    server.fault({ on: { operation: 'git/get-tree' }, effect: { truncateTree: 2 } });
    const cut = (await client.get('/repos/lab/model/git/trees/main?recursive=1')).json;
    expect([cut.truncated, cut.tree.length]).toEqual([true, 2]);
    const root = (await client.get('/repos/lab/model/git/trees/main')).json;
    expect(root.truncated).toBe(false);
    const { sha } = root.tree.find((entry: { path: string }) => entry.path === 'src');
    const below = (await client.get(`/repos/lab/model/git/trees/${sha}`)).json;
    expect(below.tree.map((entry: { path: string }) => entry.path)).toEqual(['a.py', 'b.py']);
  });

  it('truncates blobs and tells; binary ones have no text', async () => {
    server.fault({ on: { graphql: true }, effect: { truncateBlobs: 101 } });
    const query =
      '{ repository(owner: "lab", name: "model") { readme: object(expression: "HEAD:README.md") { ... on Blob { text isTruncated } } logo: object(expression: "HEAD:logo") { ... on Blob { text isBinary } } } }';
    const cut = (await client.graphql(query)).data.repository;
    expect(cut.readme).toEqual({ text: `# ${'é'.repeat(49)}`, isTruncated: true });
    expect(cut.logo).toEqual({ text: null, isBinary: true });
    expect((await client.graphql(query)).data.repository.readme.isTruncated).toBe(false);
  });

  it('forbids single fields: data stays as far as the schema allows', async () => {
    server.fault({ on: { graphql: true }, effect: { forbidFields: ['Repository.defaultBranchRef'] } });
    const partial = await client.graphql('{ repository(owner: "lab", name: "model") { nameWithOwner defaultBranchRef { name } } }');
    expect(partial).toEqual({
      data: { repository: { nameWithOwner: 'lab/model', defaultBranchRef: null } },
      errors: [
        expect.objectContaining({ type: 'FORBIDDEN', path: ['repository', 'defaultBranchRef'], message: 'Resource not accessible by integration' }),
      ],
    });
    server.fault({ on: { graphql: true }, effect: { forbidFields: ['Repository.issues'] } });
    expect((await client.graphql(repositoryQuery)).data).toEqual({ repository: null });
  });

  it('runs out of requests', async () => {
    const poor = plainClient(server, server.token({ rateLimit: 2 }).value);
    await poor.get('/repos/lab/model');
    expect((await poor.get('/repos/lab/model')).headers.get('x-ratelimit-remaining')).toBe('0');
    const refused = await poor.get('/repos/lab/model');
    expect([refused.status, refused.json.message]).toEqual([403, expect.stringContaining('rate limit exceeded')]);
    expect((await poor.get('/rate_limit')).json.rate.remaining).toBe(0);
  });

  it('holds requests until all have come', async () => {
    server.barrier({ on: { operation: 'issues/create-comment' }, parties: 3 });
    const seen: number[] = [];
    const post = async () => {
      await client.post('/repos/lab/model/issues/1/comments', { body: 'Hi' });
      seen.push(1);
    };
    const two = Promise.all([post(), post()]);
    await expect.poll(() => server.log.calls()).toBe(2);
    expect((await client.get('/repos/lab/model/issues/1/comments')).json).toEqual([]);
    expect(seen).toEqual([]);
    await Promise.all([two, post()]);
    expect(seen).toHaveLength(3);
    await post();
    server.assertClean();
  });

  it('tells when a barrier waits in vain', async () => {
    server.barrier({ on: { operation: 'repos/get' }, parties: 2, timeout: 30 });
    expect((await client.get('/repos/lab/model')).status).toBe(200);
    expect(server.violations).toEqual([expect.stringContaining('saw only 1')]);
  });

  it('wants a user agent', async () => {
    expect((await client.get('/repos/lab/model', { 'user-agent': '' })).status).toBe(403);
    expect(server.violations).toEqual([expect.stringContaining('User-Agent')]);
  });
});

describe('serial depth', () => {
  it.each([
    ['nothing', [], 0],
    [
      'three together',
      [
        [0, 10],
        [1, 11],
        [2, 9],
      ],
      1,
    ],
    [
      'one after another',
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      3,
    ],
    [
      'a fork and a join',
      [
        [0, 10],
        [10, 30],
        [11, 20],
        [30, 40],
      ],
      3,
    ],
    [
      'a long one beside a row of short ones',
      [
        [0, 100],
        [0, 10],
        [11, 20],
        [21, 30],
      ],
      3,
    ],
  ] as const)('of %s', (_, intervals, depth) => {
    expect(serialDepth(intervals.map(([start, end]) => ({ start, end })))).toBe(depth);
  });

  it('counts real requests: two together, then one', async () => {
    const server = await startGitHub({ latency: 25 });
    server.repository('lab/model').commit({ files: { a: 'a' } });
    const client = plainClient(server, null);
    await Promise.all([client.get('/repos/lab/model'), client.get('/repos/lab/model/tags')]);
    await client.get('/repos/lab/model/branches');
    expect([server.log.calls(), server.log.depth()]).toEqual([3, 2]);
    await server.close();
  });
});
