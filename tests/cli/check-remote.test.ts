import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../src/report.ts';
import { selfSigned } from '../support/certificate.ts';
import { type GitHubServer, startGitHub } from '../support/github/server.ts';
import { startProxy } from '../support/proxy.ts';
import { files, now, readme, shortPolicy, temporaryFolder, write } from './labs.ts';
import { cli } from './run-cli.ts';

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub();
});
afterEach(async () => {
  server.assertClean();
  await server.close();
});

function lab(target = server, options: { readonly private?: boolean } = {}) {
  const handle = target.repository('small-lab/otter', options);
  handle.commit({ date: '2026-01-05T10:00:00Z', files: { ...files, '.github/default-to-share.yml': shortPolicy } });
  handle.tag('v1.0.0', { annotated: true });
  handle.commit({ date: '2026-02-01T10:00:00Z', files: { 'README.md': readme.linked } });
  return handle;
}

const env = (token: string | null, apiUrl = server.apiUrl) => ({
  GITHUB_API_URL: apiUrl,
  DEFAULT_TO_SHARE_OFFLINE: '1',
  ...(token === null ? {} : { GITHUB_TOKEN: token }),
});

const reader = () => server.token({ permissions: { contents: 'read' } }).value;

async function check(target: string, args: readonly string[] = [], token: string | null = reader()): Promise<Report> {
  const run = await cli(['check', target, ...args, '--now', now, '--format', 'json'], { env: env(token) });
  expect(run).toMatchObject({ code: 0, stderr: '', strayed: [] });
  return JSON.parse(run.stdout) as Report;
}

const status = (report: Report, kind: string) => report.artifacts.find((artifact) => artifact.kind === kind)?.status;

test('OWNER/NAME: the newest release line at its tag and at the head, by the repository’s own policy', async () => {
  const handle = lab();
  const report = await check('small-lab/otter');
  expect(report.subject).toMatchObject({
    repository: 'small-lab/otter',
    line: 'v1.0',
    tag: 'v1.0.0',
    head: { branch: 'main', commit: handle.head() },
  });
  expect(report.stages.map(({ id }) => id)).toEqual(['code', 'weights']);
  expect(status(report, 'weights')).toBe('published');
  expect(report.standing).toBe('met');
  expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(8);
});

test.each([
  ['small-lab/otter@v1.0.0', []],
  ['small-lab/otter', ['--ref', 'v1.0.0']],
])('%s %j: that commit alone', async (target, args) => {
  lab();
  const report = await check(target, args);
  expect(report.subject).toMatchObject({ ref: 'v1.0.0', line: 'v1.0', tag: 'v1.0.0', head: null });
  expect(status(report, 'weights')).toBe('promised');
});

test('a branch and a commit are refs too', async () => {
  const handle = lab();
  expect((await check('small-lab/otter@main')).subject).toMatchObject({ commit: handle.head(), line: 'unreleased' });
  expect((await check(`small-lab/otter@${handle.head()}`)).subject.commit).toBe(handle.head());
});

test('without a token the API is asked anonymously', async () => {
  lab();
  const report = await check('small-lab/otter', [], null);
  expect(status(report, 'weights')).toBe('published');
  expect(server.log.entries.every(({ token }) => token === null)).toBe(true);
});

test('a private repository is there for a token that sees it, and not for anyone else', async () => {
  lab(server, { private: true });
  expect(status(await check('small-lab/otter'), 'code')).toBe('published');
  const stranger = await cli(['check', 'small-lab/otter'], { env: env(null) });
  expect(stranger).toMatchObject({ code: 2, stdout: '' });
  expect(stranger.stderr).toContain('small-lab/otter does not exist, or the token does not see it.\n  Set GITHUB_TOKEN');
});

test('an unknown repository, an unknown ref, an empty repository', async () => {
  lab();
  server.repository('small-lab/empty');
  const said = async (target: string) => (await cli(['check', target], { env: env(reader()) })).stderr;
  expect(await said('small-lab/beaver')).toContain('small-lab/beaver does not exist, or the token does not see it.');
  expect(await said('small-lab/otter@v9')).toContain("small-lab/otter has no tag, branch or commit called 'v9'.");
  expect(await said('small-lab/empty')).toContain('small-lab/empty is empty.');
});

test('a wrong token and a server that is away are one clear line', async () => {
  lab();
  const wrong = await cli(['check', 'small-lab/otter'], { env: env('ghp_wrong') });
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).not.toMatch(/^\s+at /m);
  expect(wrong.stderr).not.toContain('ghp_wrong');
  const away = await cli(['check', 'small-lab/otter'], { env: env(null, 'http://127.0.0.1:1') });
  expect(away).toMatchObject({ code: 2, stdout: '' });
  expect(away.stderr).not.toMatch(/^\s+at /m);
});

test('a policy file with a mistake is refused, with its place', async () => {
  const handle = lab();
  handle.commit({ files: { '.github/default-to-share.yml': shortPolicy.replace('requires', 'requries') } });
  const run = await cli(['check', 'small-lab/otter'], { env: env(reader()) });
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(/\.github\/default-to-share\.yml:5:5: unknown key "requries".*Did you mean "requires"\?/);
});

test('--policy: a file of this machine beats the repository’s own', async () => {
  lab();
  const folder = temporaryFolder();
  write(folder.path, { 'mine.yml': shortPolicy.replaceAll('id: code', 'id: source') });
  try {
    const report = await check('small-lab/otter', ['--policy', `${folder.path}/mine.yml`]);
    expect(report.stages.map(({ id }) => id)).toEqual(['source', 'weights']);
  } finally {
    folder.remove();
  }
});

test('HTTPS_PROXY is honoured for GitHub, NO_PROXY too', async () => {
  const certificate = selfSigned();
  const folder = temporaryFolder();
  write(folder.path, { 'ca.pem': certificate.certificate });
  const secure = await startGitHub({ tls: certificate });
  const proxy = await startProxy();
  try {
    lab(secure);
    const token = secure.token({ permissions: { contents: 'read' } }).value;
    const ca = `${folder.path}/ca.pem`;
    const through = await cli(['check', 'small-lab/otter', '--format', 'json'], {
      env: { ...env(token, secure.apiUrl), NODE_EXTRA_CA_CERTS: ca, HTTPS_PROXY: proxy.url },
    });
    expect(through).toMatchObject({ code: 0, strayed: [] });
    expect(proxy.tunnels).toContain(`localhost:${secure.port}`);
    const before = proxy.tunnels.length;
    const past = await cli(['check', 'small-lab/otter', '--format', 'json'], {
      env: { ...env(token, secure.apiUrl), NODE_EXTRA_CA_CERTS: ca, HTTPS_PROXY: proxy.url, NO_PROXY: 'localhost' },
    });
    expect(past.code).toBe(0);
    expect(proxy.tunnels.length).toBe(before);
    secure.assertClean();
  } finally {
    folder.remove();
    await proxy.close();
    await secure.close();
  }
});
