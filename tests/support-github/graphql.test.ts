import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RepositoryHandle } from '../support/github/build.ts';
import { type GitHubServer, startGitHub } from '../support/github/server.ts';
import { plainClient, writeAll } from './client.ts';

describe('GraphQL on GitHub’s own schema', () => {
  let server: GitHubServer;
  let lab: RepositoryHandle;
  let first = '';
  let client: ReturnType<typeof plainClient>;

  beforeAll(async () => {
    server = await startGitHub();
    lab = server.repository('lab/model');
    first = lab.commit({ files: { 'README.md': '# Model', 'docs/a.md': 'a' }, date: '2026-01-01T00:00:00Z' });
    lab.tag('v0.9', { at: first });
    lab.tag('v1.0', { at: lab.commit({ files: { 'docs/a.md': 'b' }, date: '2026-03-01T00:00:00Z' }), nested: true });
    lab.tag('a-backport', { at: lab.commit({ branch: 'old', parents: [first], files: { c: 'c' }, date: '2026-02-01T00:00:00Z' }), annotated: true });
    client = plainClient(server, server.token({ permissions: writeAll }).value);
  });
  afterAll(() => server.close());

  const ask = (fields: string, variables: Record<string, unknown> = {}, head = '') =>
    client.graphql(`query${head} { repository(owner: "lab", name: "model") { ${fields} } }`, variables);

  it('reads files by expression, aliased, in one query', async () => {
    const answer = await ask(`
      a: object(expression: "HEAD:README.md") { ... on Blob { text byteSize isBinary isTruncated } }
      b: object(expression: "v0.9:docs/a.md") { ... on Blob { text } }
      c: object(expression: "v1.0:nothing") { id }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.repository).toEqual({ a: { text: '# Model', byteSize: 7, isBinary: false, isTruncated: false }, b: { text: 'a' }, c: null });
  });

  it('lists tags by the date of the commit behind them, nested tags as tags of tags', async () => {
    const answer = await ask(
      'refs(refPrefix: "refs/tags/", first: 10, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { totalCount nodes { name target { __typename ... on Tag { target { __typename ... on Tag { target { oid } } } } } } }',
    );
    const { nodes } = answer.data.repository.refs;
    expect(nodes.map((node: { name: string }) => node.name)).toEqual(['v1.0', 'a-backport', 'v0.9']);
    expect(nodes[0].target).toEqual({ __typename: 'Tag', target: { __typename: 'Tag', target: { oid: lab.head() } } });
    expect(nodes[2].target.__typename).toBe('Commit');
  });

  it('follows the history of a path', async () => {
    const answer = await ask(
      'object(expression: "HEAD") { ... on Commit { history(first: 10, path: "docs/a.md") { totalCount nodes { committedDate } } } }',
    );
    expect(answer.data.repository.object.history).toEqual({
      totalCount: 2,
      nodes: [{ committedDate: '2026-03-01T00:00:00Z' }, { committedDate: '2026-01-01T00:00:00Z' }],
    });
  });

  it('pages comments, and spells ids beyond 32 bits as text', async () => {
    const { number } = lab.issue({ title: 'Many' });
    for (let count = 0; count < 130; count += 1) lab.comment(number, { author: 'someone', body: String(count) });
    const query =
      'issue(number: $number) { comments(first: 100, after: $after) { nodes { body fullDatabaseId } pageInfo { hasNextPage endCursor } } }';
    const one = await ask(query, { number, after: null }, '($number: Int!, $after: String)');
    const two = await ask(query, { number, after: one.data.repository.issue.comments.pageInfo.endCursor }, '($number: Int!, $after: String)');
    expect(one.data.repository.issue.comments.nodes).toHaveLength(100);
    expect(two.data.repository.issue.comments.nodes.map((node: { body: string }) => node.body)).toEqual(
      Array.from({ length: 30 }, (_, index) => String(index + 100)),
    );
    expect(two.data.repository.issue.comments.pageInfo.hasNextPage).toBe(false);
    expect(BigInt(one.data.repository.issue.comments.nodes[0].fullDatabaseId)).toBeGreaterThan(2n ** 31n);
    const wrong = await ask('issue(number: $number) { comments(first: 1) { nodes { databaseId } } }', { number }, '($number: Int!)');
    expect(wrong.errors[0].message).toMatch(/32-bit/);
    server.violations.length = 0;
  });

  it('spells a bot in four ways', async () => {
    const { number } = lab.issue({ title: 'Own', author: 'github-actions[bot]' });
    const answer = await client.graphql(
      'query($number: Int!) { viewer { login } repository(owner: "lab", name: "model") { issue(number: $number) { viewerDidAuthor author { __typename login } } } }',
      { number },
    );
    expect(answer.data.viewer.login).toBe('github-actions[bot]');
    expect(answer.data.repository.issue).toEqual({ viewerDidAuthor: true, author: { __typename: 'Bot', login: 'github-actions' } });
    expect((await client.get(`/repos/lab/model/issues/${number}`)).json.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    expect((await client.get('/user')).status).toBe(403);
  });

  it('finds the pull request behind a commit: the merge commit, a commit of the head, but nothing for a direct push', async () => {
    const fork = server.repository('person/model', { forkOf: lab, ownerType: 'User' });
    const head = fork.commit({ branch: 'topic', files: { 'eval.py': '1' }, author: 'person' });
    const request = lab.pullRequest({ head: 'topic', from: fork, author: 'person' });
    const merge = lab.merge(request.number);
    const query = (oid: string) =>
      `object(oid: "${oid}") { ... on Commit { associatedPullRequests(first: 5) { nodes { number merged isCrossRepository headRepository { nameWithOwner } mergeCommit { oid } } } } }`;
    const expected = [
      {
        number: request.number,
        merged: true,
        isCrossRepository: true,
        headRepository: { nameWithOwner: 'person/model' },
        mergeCommit: { oid: merge },
      },
    ];
    for (const oid of [merge, head]) expect((await ask(query(oid))).data.repository.object.associatedPullRequests.nodes).toEqual(expected);
    expect((await ask(query(first))).data.repository.object.associatedPullRequests.nodes).toEqual([]);
  });

  it.each([
    ['no bound', 'issues { totalCount }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['more than 100', 'issues(first: 250) { totalCount }', 'EXCESSIVE_PAGINATION'],
    [
      'too many nodes',
      'issues(first: 100) { nodes { comments(first: 100) { nodes { userContentEdits(first: 100) { totalCount } } } } }',
      'MAX_NODE_LIMIT_EXCEEDED',
    ],
  ])('refuses a connection with %s', async (_, fields, type) => {
    const answer = await ask(fields);
    expect(answer.errors.map((error: { type: string }) => error.type)).toContain(type);
    expect(server.violations.length).toBeGreaterThan(0);
    server.violations.length = 0;
  });

  it('calls a field GitHub does not know, and one it does not serve yet, violations', async () => {
    expect((await ask('colour')).errors[0].message).toMatch(/Cannot query field "colour"/);
    await ask('codeOfConduct { name }');
    expect(server.violations).toEqual([expect.stringContaining('colour'), expect.stringContaining('Repository.codeOfConduct')]);
    server.violations.length = 0;
  });

  it('commits by compare-and-swap, only onto a branch that is there', async () => {
    const mutation =
      'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid message author { name } } ref { name } } }';
    const input = (expectedHeadOid: string, branchName = 'main') => ({
      branch: { repositoryNameWithOwner: 'lab/model', branchName },
      expectedHeadOid,
      message: { headline: 'Badge', body: '[skip ci]' },
      fileChanges: { additions: [{ path: 'out/badge.json', contents: Buffer.from('{}').toString('base64') }], deletions: [{ path: 'README.md' }] },
    });
    const before = lab.head();
    const done = await client.graphql(mutation, { input: input(before) });
    expect(done.data.createCommitOnBranch).toMatchObject({
      commit: { oid: lab.head(), message: 'Badge\n\n[skip ci]', author: { name: 'github-actions[bot]' } },
      ref: { name: 'main' },
    });
    expect(lab.text('out/badge.json')).toBe('{}');
    expect(lab.text('README.md')).toBeNull();

    const stale = await client.graphql(mutation, { input: input(before) });
    expect(stale).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [{ type: 'STALE_DATA', path: ['createCommitOnBranch'], message: expect.stringContaining('Expected branch to point to') }],
    });
    const nowhere = await client.graphql(mutation, { input: input(lab.head(), 'nowhere') });
    expect(nowhere.errors[0].type).toBe('NOT_FOUND');
    const { deletions } = { deletions: [{ path: 'not-there' }] };
    const missing = await client.graphql(mutation, { input: { ...input(lab.head()), fileChanges: { deletions } } });
    expect(missing.errors[0].message).toMatch(/does not exist as of commit/);
    expect(lab.data.pushes).toHaveLength(1);
  });

  it('speaks under issues: add, edit, delete, close, reopen', async () => {
    const issue = lab.issue({ title: 'Talk' });
    const added = await client.graphql('mutation($input: AddCommentInput!) { addComment(input: $input) { commentEdge { node { id } } } }', {
      input: { subjectId: issue.nodeId, body: 'One' },
    });
    const { id } = added.data.addComment.commentEdge.node;
    await client.graphql('mutation($input: UpdateIssueCommentInput!) { updateIssueComment(input: $input) { issueComment { body } } }', {
      input: { id, body: 'Two' },
    });
    expect(issue.comments.map((comment) => comment.body)).toEqual(['Two']);
    await client.graphql('mutation($input: CloseIssueInput!) { closeIssue(input: $input) { issue { state } } }', {
      input: { issueId: issue.nodeId, stateReason: 'COMPLETED' },
    });
    expect([issue.state, issue.stateReason]).toEqual(['closed', 'completed']);
    await client.graphql('mutation($input: ReopenIssueInput!) { reopenIssue(input: $input) { issue { state } } }', {
      input: { issueId: issue.nodeId },
    });
    expect(issue.state).toBe('open');
    await client.graphql('mutation($input: DeleteIssueCommentInput!) { deleteIssueComment(input: $input) { clientMutationId } }', { input: { id } });
    expect(issue.comments).toEqual([]);
    server.assertClean();
  });

  it('tells cost and what is left', async () => {
    const answer = await client.graphql('{ rateLimit { cost nodeCount limit remaining resetAt } }');
    expect(answer.data.rateLimit).toMatchObject({ cost: 1, limit: 1000 });
    server.assertClean();
  });
});
