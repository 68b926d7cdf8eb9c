import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfSigned } from '../support/certificate.ts';
import {
  type ActionEvent,
  branchPush,
  createEvent,
  dispatchEvent,
  otherEvent,
  pullRequestEvent,
  releaseEvent,
  repositoryDispatchEvent,
  scheduleEvent,
  tagDeletion,
  tagPush,
  workflowRunEvent,
} from '../support/events.ts';
import type { RepositoryHandle } from '../support/github/build.ts';
import { githubContract } from '../support/github/contract.ts';
import { peelToCommit } from '../support/github/objects.ts';
import { type GitHubServer, startGitHub } from '../support/github/server.ts';
import { startProxy } from '../support/proxy.ts';
import { parseAnnotations, parseOutputs, runAction } from '../support/run-action.ts';

const folder = mkdtempSync(join(tmpdir(), 'entry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A stand-in for the Action: says what it was given. */
function entry(name: string, code: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return file;
}

describe('events', () => {
  let server: GitHubServer;
  let lab: RepositoryHandle;
  beforeAll(async () => {
    server = await startGitHub();
    lab = server.repository('lab/model');
    lab.commit({ files: { a: 'a' }, date: '2026-01-01T00:00:00Z' });
    lab.commit({ files: { a: 'b' }, date: '2026-01-02T00:00:00Z' });
    lab.tag('v1.0', { annotated: true });
    lab.tag('v0.9');
    lab.branch('topic');
    lab.commit({ branch: 'topic', files: { b: 'b' } });
    lab.pullRequest({ head: 'topic' });
  });
  afterAll(() => server.close());

  const zeros = '0'.repeat(40);

  it('pushes an annotated tag as its tag object, while GITHUB_SHA is the commit', () => {
    const event = tagPush(server, lab, 'v1.0');
    expect(event.payload).toMatchObject({
      ref: 'refs/tags/v1.0',
      before: zeros,
      created: true,
      base_ref: 'refs/heads/main',
      head_commit: { id: lab.head() },
    });
    expect(event.payload.after).not.toBe(lab.head());
    expect(peelToCommit(lab.data.objects, String(event.payload.after))?.oid).toBe(lab.head());
    expect(event.env).toMatchObject({ GITHUB_SHA: lab.head(), GITHUB_REF: 'refs/tags/v1.0', GITHUB_REF_NAME: 'v1.0', GITHUB_REF_TYPE: 'tag' });
    expect(tagPush(server, lab, 'v0.9').payload.after).toBe(lab.head());
  });

  it('pushes zeros when a tag goes, a branch’s commits when it grows', () => {
    expect(tagDeletion(server, lab, 'v0.1', lab.head()).payload).toMatchObject({ after: zeros, deleted: true, head_commit: null });
    const push = branchPush(server, lab).payload;
    expect(push).toMatchObject({ ref: 'refs/heads/main', after: lab.head(), created: false, deleted: false });
    expect(typeof (push.repository as { pushed_at: unknown }).pushed_at).toBe('number');
  });

  it('gives a release a branch as target, creations no commit, schedules no repository', () => {
    const release = lab.release({ tag: 'v1.0', body: 'Out' });
    const event = releaseEvent(server, release, lab);
    expect(event.payload).toMatchObject({ action: 'published', release: { tag_name: 'v1.0', target_commitish: 'main', body: 'Out' } });
    expect(
      githubContract().responseProblems('repos/get-release', 200, 'application/json', JSON.parse(JSON.stringify(event.payload.release))),
    ).toEqual([]);
    expect(createEvent(server, lab, 'topic', 'branch').payload).toMatchObject({ ref: 'topic', ref_type: 'branch' });
    expect(JSON.stringify(createEvent(server, lab, 'v1.0', 'tag').payload)).not.toContain(lab.head());
    expect(scheduleEvent(lab).payload).toEqual({ schedule: expect.any(String) });
  });

  it('runs pull requests on a merge commit that is on no branch', () => {
    const event = pullRequestEvent(server, lab, 1);
    const sha = event.env.GITHUB_SHA ?? '';
    expect(peelToCommit(lab.data.objects, sha)?.parents).toEqual([lab.head(), lab.head('topic')]);
    expect(event.env).toMatchObject({ GITHUB_REF: 'refs/pull/1/merge', GITHUB_HEAD_REF: 'topic', GITHUB_BASE_REF: 'main' });
    expect(event.payload).toMatchObject({ number: 1, pull_request: { head: { sha: lab.head('topic') }, base: { ref: 'main' } } });
  });

  it('names the repository in all others', () => {
    const events: ActionEvent[] = [
      dispatchEvent(server, lab, { tag: 'v1.0' }),
      repositoryDispatchEvent(server, lab),
      workflowRunEvent(server, lab, { event: 'push', branch: 'v1.0', sha: lab.head() }),
      otherEvent(server, lab, 'watch'),
    ];
    expect(events.map((event) => event.name)).toEqual(['workflow_dispatch', 'repository_dispatch', 'workflow_run', 'watch']);
    for (const event of events) expect(event.payload).toMatchObject({ repository: { full_name: 'lab/model' }, sender: { login: 'researcher' } });
  });
});

describe('the runner’s part', () => {
  it('starts a process with the runner’s variables and reads back what it left', async () => {
    const server = await startGitHub();
    const lab = server.repository('lab/model');
    lab.commit({ files: { a: 'a' } });
    const token = server.token({ permissions: { contents: 'read' } });
    const file = entry(
      'speak',
      `import { appendFileSync, readFileSync } from 'node:fs';
       const payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
       const answer = await fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY, { headers: { authorization: 'token ' + process.env['INPUT_GITHUB-TOKEN'] } });
       appendFileSync(process.env.GITHUB_OUTPUT, 'standing=met\\nreport<<END\\n{\\n}\\nEND\\n');
       appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Summary\\n');
       console.log('::warning title=No%2C permission::pull-requests: write%0Ais missing');
       console.log(JSON.stringify([payload.ref, answer.status, process.env.INPUT_POLICY, Object.keys(process.env).filter((name) => name.startsWith('VITEST')), process.version]));
       console.error('oops');
       process.exitCode = 3;`,
    );
    const run = await runAction({ server, event: branchPush(server, lab), token: token.value, inputs: { policy: 'p.yml' }, entry: file });
    expect(run.code).toBe(3);
    const [ref, status, policy, leaked, version] = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '[]');
    expect([ref, status, policy, leaked]).toEqual(['refs/heads/main', 200, 'p.yml', []]);
    expect(version).toMatch(/^v2[4-9]/);
    expect(run.outputs).toEqual({ standing: 'met', report: '{\n}' });
    expect(run.summary).toBe('# Summary\n');
    expect(run.annotations).toEqual([{ level: 'warning', title: 'No, permission', message: 'pull-requests: write\nis missing' }]);
    expect(run.stderr).toBe('oops\n');
    server.assertClean();
    await server.close();
  });

  it('keeps the process on loopback, and tells where it tried to go', async () => {
    const server = await startGitHub();
    const lab = server.repository('lab/model');
    lab.commit({ files: { a: 'a' } });
    const file = entry(
      'stray',
      `import net from 'node:net';
       import { lookup, Resolver } from 'node:dns/promises';
       const say = (error) => console.log(error.code ?? error.cause?.code);
       await fetch('https://hub.example.org/').catch(say);
       await lookup('papers.example.org').catch(say);
       await new Resolver().resolve4('names.example.org').catch(say);
       await new Promise((done) => net.connect(443, '192.0.2.1').on('error', (error) => done(say(error))));
       console.log((await fetch(process.env.GITHUB_API_URL + '/repos/lab/model')).status);`,
    );
    const run = await runAction({ server, event: scheduleEvent(lab), token: null, entry: file });
    expect(run.stdout.trim().split('\n')).toEqual(['EAI_AGAIN', 'EAI_AGAIN', 'EAI_AGAIN', 'EAI_AGAIN', '200']);
    expect(run.strayed).toEqual([
      expect.stringContaining('hub.example.org'),
      'lookup papers.example.org',
      'lookup names.example.org',
      'connect 192.0.2.1',
    ]);
    await server.close();
  });

  it('kills what does not end', async () => {
    const server = await startGitHub();
    const lab = server.repository('lab/model');
    lab.commit({ files: { a: 'a' } });
    const file = entry('hang', 'setInterval(() => {}, 1000);');
    await expect(runAction({ server, event: scheduleEvent(lab), token: null, entry: file, timeout: 300 })).rejects.toThrow(/still running/);
    await server.close();
  });

  it('reads outputs and annotations', () => {
    expect(parseOutputs('a=1\nb<<X\n1\n2=3\nX\nc=x=y\n')).toEqual({ a: '1', b: '1\n2=3', c: 'x=y' });
    expect(parseAnnotations('hello\n::notice::Plain\n::error file=a.yml,line=3,title=Bad::Why%25\n')).toEqual([
      { level: 'notice', title: null, message: 'Plain' },
      { level: 'error', title: 'Bad', message: 'Why%' },
    ]);
  });
});

describe('addresses and ways', () => {
  it('is a GHES when asked: below /api/v3, with GraphQL beside it', async () => {
    const server = await startGitHub({ flavour: 'ghes' });
    const lab = server.repository('lab/model');
    lab.commit({ files: { a: 'a' } });
    const { value } = server.token();
    const headers = { 'user-agent': 't', authorization: `token ${value}` };
    expect(server.apiUrl).toMatch(/\/api\/v3$/);
    const repository = (await (await fetch(`${server.apiUrl}/repos/lab/model`, { headers })).json()) as { url: string; html_url: string };
    expect([repository.url, repository.html_url]).toEqual([`${server.apiUrl}/repos/lab/model`, `${server.serverUrl}/lab/model`]);
    const answer = await fetch(server.graphqlUrl, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: '{ repository(owner: "lab", name: "model") { url } }' }),
    });
    expect(await answer.json()).toEqual({ data: { repository: { url: `${server.serverUrl}/lab/model` } } });
    expect((await fetch(`${server.serverUrl}/repos/lab/model`, { headers })).status).toBe(404);
    await server.close();
  });

  it('speaks https through a proxy’s tunnel, in a process that trusts its certificate', async () => {
    const tls = selfSigned();
    writeFileSync(join(folder, 'ca.pem'), tls.certificate);
    const server = await startGitHub({ tls });
    const lab = server.repository('lab/model');
    lab.commit({ files: { a: 'a' } });
    const proxy = await startProxy();
    const agent = import.meta.resolve('https-proxy-agent');
    const file = entry(
      'tunnel',
      `import { get } from 'node:https';
       import { HttpsProxyAgent } from ${JSON.stringify(agent)};
       const agent = new HttpsProxyAgent(process.env.HTTPS_PROXY);
       const headers = { 'user-agent': 't' };
       get(process.env.GITHUB_API_URL + '/repos/lab/model', { agent, headers }, (answer) => console.log(answer.resume().statusCode));`,
    );
    const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
    const run = await runAction({ server, event: scheduleEvent(lab), token: null, entry: file, env });
    expect([run.stderr, run.stdout.trim()]).toEqual(['', '200']);
    expect(proxy.tunnels).toEqual([`localhost:${server.port}`]);
    expect(server.log.calls()).toBe(1);
    await proxy.close();
    await server.close();
  });

  it('keeps the proxy to loopback, and wants its password', async () => {
    const proxy = await startProxy({ credentials: 'user:secret' });
    const reach = (uri: string, target: string) =>
      new Promise((resolve) => get(target, { agent: new HttpsProxyAgent(uri) }, (answer) => resolve(answer.resume().statusCode)));
    expect(await reach(proxy.url, 'https://example.org/')).toBe(403);
    expect(proxy.refused).toEqual(['example.org:443']);
    expect(await reach(proxy.url.replace('user:secret@', ''), 'https://localhost:1/')).toBe(407);
    expect(proxy.tunnels).toEqual([]);
    await proxy.close();
  });
});
