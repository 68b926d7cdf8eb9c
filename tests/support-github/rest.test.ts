import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { githubContract } from '../support/github/contract.ts';
import { servedOperations } from '../support/github/rest/router.ts';
import { type GitHubServer, startGitHub } from '../support/github/server.ts';
import { plainClient, writeAll } from './client.ts';

const b64 = (text: string) => Buffer.from(text).toString('base64');

function fill(server: GitHubServer) {
  const lab = server.repository('lab/model');
  const first = lab.commit({
    files: {
      'README.md': '# Model',
      'docs/guide.md': 'Guide',
      'latest.md': { symlink: 'README.md' },
      'weights.bin': { size: 200_000_000 },
      lib: { submodule: 'a'.repeat(40) },
    },
    date: '2026-01-01T00:00:00Z',
  });
  lab.tag('v1.0', { annotated: true });
  lab.tag('v0.9', { at: first });
  lab.branch('fix');
  const head = lab.commit({ branch: 'fix', files: { 'eval.py': 'print(1)\n' } });
  const pull = lab.pullRequest({ head: 'fix', title: 'Add evals' });
  const merged = lab.merge(pull.number);
  lab.review(pull.number, { by: 'reviewer' });
  const release = lab.release({ tag: 'v1.0', body: 'Out', assets: [{ name: 'model.safetensors', content: 'bytes' }] });
  const issue = lab.issue({ title: 'Tracking', labels: ['tracked'] });
  const comment = lab.comment(issue.number, { author: 'someone', body: 'Hello' });
  const blob = 'README.md';
  return { lab, first, head, merged, pull, release, issue, comment, blob };
}

describe('REST, held to GitHub’s description', () => {
  let server: GitHubServer;
  let ids: ReturnType<typeof fill>;
  beforeAll(async () => {
    server = await startGitHub();
    ids = fill(server);
  });
  afterAll(() => server.close());

  it('serves every operation of the contract, and no other', () => {
    expect([...servedOperations].sort()).toEqual([...githubContract().operations].sort());
  });

  it('answers every operation as GitHub describes it', async () => {
    const actions = plainClient(server, server.token({ permissions: writeAll }).value);
    const person = plainClient(server, server.token({ kind: 'pat', login: 'maintainer' }).value);
    const repo = '/repos/lab/model';
    const statuses: Record<string, number> = {};
    const { issue, comment, pull, release, first, head, merged } = ids;
    const readme = server.log.entries.length;
    expect(readme).toBe(0);

    const walk: [string, Promise<{ status: number }> | (() => Promise<{ status: number }>)][] = [];
    const step = (method: 'get' | 'post' | 'patch' | 'put' | 'delete', path: string, body?: unknown) => {
      walk.push([
        `${method} ${path}`,
        () => (method === 'get' ? actions.get(path) : method === 'delete' ? actions.delete(path, body) : actions[method](path, body)),
      ]);
    };
    step('get', repo);
    step('get', `${repo}/contents/README.md`);
    step('get', `${repo}/contents/`);
    step('get', `${repo}/contents/docs`);
    step('get', `${repo}/contents/latest.md`);
    step('get', `${repo}/contents/lib`);
    step('get', `${repo}/readme`);
    step('put', `${repo}/contents/new.md`, { message: 'Add', content: b64('new') });
    step('get', `${repo}/commits?path=docs/guide.md&per_page=1`);
    step('get', `${repo}/commits/main`);
    step('get', `${repo}/commits/${merged}/pulls`);
    step('get', `${repo}/compare/${first}...${head}`);
    step('get', `${repo}/tags`);
    step('get', `${repo}/branches`);
    step('get', `${repo}/branches/main`);
    step('get', `${repo}/rules/branches/main`);
    step('get', `${repo}/collaborators/maintainer/permission`);
    step('get', `${repo}/releases`);
    step('get', `${repo}/releases/latest`);
    step('get', `${repo}/releases/tags/v1.0`);
    step('get', `${repo}/releases/${release.id}`);
    step('post', `${repo}/releases`, { tag_name: 'v1.1', name: 'Next', body: 'Next' });
    step('patch', `${repo}/releases/${release.id}`, { body: 'Still out' });
    step('get', `${repo}/releases/${release.id}/assets`);
    step('get', `${repo}/releases/assets/${release.assets[0]?.id}`);
    step('post', `${repo}/releases/${release.id}/assets?name=manifest.json`, new Uint8Array([123, 125]));
    step('delete', `${repo}/releases/assets/${release.assets[0]?.id}`);
    step('get', `${repo}/git/trees/main?recursive=1`);
    step('post', `${repo}/git/trees`, { tree: [{ path: 'badge.svg', mode: '100644', type: 'blob', content: '<svg/>' }] });
    step('post', `${repo}/git/blobs`, { content: 'hi', encoding: 'utf-8' });
    step('get', `${repo}/git/blobs/${b64Sha(ids)}`);
    step('get', `${repo}/git/commits/${first}`);
    step('post', `${repo}/git/commits`, { message: 'Orphan', tree: treeSha(ids), parents: [] });
    step('get', `${repo}/git/ref/tags/v1.0`);
    step('get', `${repo}/git/matching-refs/tags/v`);
    step('post', `${repo}/git/refs`, { ref: 'refs/heads/badge', sha: first });
    step('patch', `${repo}/git/refs/heads/badge`, { sha: merged });
    step('delete', `${repo}/git/refs/heads/badge`);
    step('get', `${repo}/git/tags/${ids.lab.data.refs.get('refs/tags/v1.0')}`);
    step('get', `${repo}/issues?state=all&labels=tracked`);
    step('post', `${repo}/issues`, { title: 'New', body: 'Body', labels: ['fresh'] });
    step('get', `${repo}/issues/${issue.number}`);
    step('get', `${repo}/issues/${pull.number}`);
    step('patch', `${repo}/issues/${issue.number}`, { state: 'closed', state_reason: 'completed' });
    step('put', `${repo}/issues/${issue.number}/lock`, {});
    step('delete', `${repo}/issues/${issue.number}/lock`);
    step('get', `${repo}/issues/${issue.number}/comments?per_page=100`);
    step('post', `${repo}/issues/${issue.number}/comments`, { body: 'Hi' });
    step('get', `${repo}/issues/comments`);
    step('get', `${repo}/issues/comments/${comment.id}`);
    step('patch', `${repo}/issues/comments/${comment.id}`, { body: 'Changed' });
    step('delete', `${repo}/issues/comments/${comment.id}`);
    step('get', `${repo}/labels`);
    step('post', `${repo}/labels`, { name: 'default-to-share', color: '0e8a16' });
    step('get', `${repo}/labels/default-to-share`);
    step('post', `${repo}/issues/${issue.number}/labels`, { labels: ['default-to-share'] });
    step('delete', `${repo}/issues/${issue.number}/labels/default-to-share`);
    step('get', `${repo}/pulls?state=all`);
    step('get', `${repo}/pulls/${pull.number}`);
    step('get', `${repo}/pulls/${pull.number}/files`);
    step('get', `${repo}/pulls/${pull.number}/commits`);
    step('get', `${repo}/pulls/${pull.number}/reviews`);
    step('post', `${repo}/check-runs`, {
      name: 'share',
      head_sha: head,
      status: 'completed',
      conclusion: 'neutral',
      output: { title: 'T', summary: 'S' },
    });
    step('get', `${repo}/commits/${head}/check-runs`);
    step('get', '/rate_limit');
    for (const [name, run] of walk) statuses[name] = (await (typeof run === 'function' ? run() : run)).status;
    const check = ids.lab.data.checkRuns[0]?.id;
    statuses['check get'] = (await actions.get(`${repo}/check-runs/${check}`)).status;
    statuses['check update'] = (await actions.patch(`${repo}/check-runs/${check}`, { name: 'share', conclusion: 'success' })).status;
    statuses.user = (await person.get('/user')).status;

    expect(Object.entries(statuses).filter(([, status]) => status >= 300)).toEqual([]);
    server.assertClean();
    const asked = new Set(server.log.entries.map((entry) => entry.operation));
    expect(servedOperations.filter((operation) => !asked.has(operation))).toEqual([]);
  });

  it('calls an unknown route, an unknown parameter and a wrong body violations', async () => {
    const client = plainClient(server, server.token({ permissions: writeAll }).value);
    server.violations.length = 0;
    expect((await client.get('/repos/lab/model/nonsense')).status).toBe(404);
    await client.get('/repos/lab/model/issues?colour=red');
    await client.get('/repos/lab/model/issues?per_page=250');
    await client.get('/repos/lab/model/issues?state=merged');
    await client.post('/repos/lab/model/issues/1/comments', { text: 'hi' });
    expect(server.violations).toHaveLength(6);
    expect(server.violations.join('\n')).toMatch(/no such route[\s\S]*colour[\s\S]*per_page=250[\s\S]*state=merged[\s\S]*body[\s\S]*text/);
    expect(() => server.assertClean()).toThrow(/no such route/);
    server.violations.length = 0;
  });

  it('pages with a link header', async () => {
    const lab = server.repository('lab/pages');
    lab.commit({ files: { a: 'a' } });
    const { number } = lab.issue({ title: 'Many' });
    for (let count = 0; count < 250; count += 1) lab.comment(number, { author: 'someone', body: String(count) });
    const client = plainClient(server, null);
    const first = await client.get(`/repos/lab/pages/issues/${number}/comments?per_page=100`);
    expect(first.json).toHaveLength(100);
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    const third = await client.get(`/repos/lab/pages/issues/${number}/comments?per_page=100&page=3`);
    expect(third.json.map((comment: { body: string }) => comment.body).at(-1)).toBe('249');
    expect(third.headers.get('link')).not.toContain('rel="next"');
  });

  it('answers 304 to a known ETag, and does not count it', async () => {
    const token = server.token({ permissions: { contents: 'read' } });
    const client = plainClient(server, token.value);
    const first = await client.get('/repos/lab/model');
    const again = await client.get('/repos/lab/model', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers.get('x-ratelimit-remaining')).toBe(first.headers.get('x-ratelimit-remaining'));
  });

  it('gives raw files, follows links inside the repository, and has no word for what is too large', async () => {
    const client = plainClient(server, null);
    const raw = await client.get('/repos/lab/model/contents/README.md?ref=v1.0', { accept: 'application/vnd.github.raw+json' });
    expect(raw.text).toBe('# Model');
    expect((await client.get('/repos/lab/model/contents/latest.md')).json).toMatchObject({
      type: 'file',
      content: expect.stringContaining(b64('# Model').slice(0, 8)),
    });
    expect((await client.get('/repos/lab/model/contents/weights.bin')).status).toBe(403);
    server.assertClean();
  });
});

function b64Sha({ lab }: ReturnType<typeof fill>): string {
  return [...lab.data.objects.values()].find((object) => object.type === 'blob' && object.bytes !== null)?.oid ?? '';
}

function treeSha({ lab }: ReturnType<typeof fill>): string {
  return [...lab.data.objects.values()].find((object) => object.type === 'tree')?.oid ?? '';
}
