/** A smoke test on the oldest Node we promise to run on: the machine's own, where it is that one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startGitHub } from '../support/github/server.ts';
import { files, now, otter, temporaryFolder, write } from './labs.ts';
import { cli, otherNode, root } from './run-cli.ts';

const node = otherNode(20);
const version = node === null ? null : execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
const isTwenty = version?.startsWith('v20.') === true;
const built = existsSync(join(root, 'dist/cli.js'));

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe.skipIf(!isTwenty || !built)(`on Node 20 (${isTwenty ? version : 'not found on this machine'})`, () => {
  const on20 = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    cli(args, { ...(node === null ? {} : { node }), env: { DEFAULT_TO_SHARE_OFFLINE: '1', ...env } });

  test('--version and --help', async () => {
    expect(await on20(['--version'])).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(await on20(['--help'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('check gives the same report as on the Node of the tests', async () => {
    const path = otter(folder.path);
    const args = ['check', path, '--offline', '--now', now, '--format', 'json'];
    const [twenty, ours] = await Promise.all([on20(args), cli(args)]);
    expect(twenty).toMatchObject({ code: 0, stderr: '' });
    expect(twenty.stdout).toBe(ours.stdout);
  });

  test('a repository behind GitHub’s API', async () => {
    const server = await startGitHub();
    try {
      server.repository('small-lab/otter').commit({ files });
      const token = server.token({ permissions: { contents: 'read' } }).value;
      const run = await on20(['check', 'small-lab/otter', '--now', now], { GITHUB_API_URL: server.apiUrl, GITHUB_TOKEN: token });
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout).toContain('small-lab/otter');
      server.assertClean();
    } finally {
      await server.close();
    }
  });

  test('policy, mof, prove, init and a mistake', async () => {
    write(folder.path, { 'model.yml': 'release: { name: Otter, components: [] }\n' });
    expect((await on20(['policy', 'schema'])).code).toBe(0);
    expect((await on20(['mof', join(folder.path, 'model.yml')])).code).toBe(0);
    expect((await on20(['prove', 'hf:small-lab/otter-base'])).stdout).toContain('unchecked');
    expect((await on20(['init', join(folder.path, 'otter'), '--dry-run'])).code).toBe(0);
    expect(await on20(['check', '/no/such/place'])).toMatchObject({ code: 2, stdout: '' });
  });
});
