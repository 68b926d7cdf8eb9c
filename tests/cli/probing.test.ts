import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report.ts';
import { type Actors, playAll } from '../support/world/actors.ts';
import { safetensors } from '../support/world/files.ts';
import { startWorld, type WorldServer } from '../support/world/world.ts';
import { now, otter, shortPolicy, temporaryFolder, write } from './labs.ts';
import { cli } from './run-cli.ts';

const folder = temporaryFolder();
let path = '';
beforeAll(() => {
  path = otter(folder.path);
  write(folder.path, { 'policy.yml': shortPolicy });
});
afterAll(() => folder.remove());

let world: WorldServer;
let actors: Actors;
beforeEach(async () => {
  world = await startWorld({ tls: false });
  actors = playAll(world);
});
afterEach(() => world.close());

const model = 'small-lab/otter-base';
const open = { files: { 'config.json': '{}', 'model.safetensors': { content: safetensors(), size: 48_000_000 } } };

async function check(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const run = await cli(['check', path, '--policy', `${folder.path}/policy.yml`, '--now', now, '--format', 'json', ...args], {
    env: { DEFAULT_TO_SHARE_ENDPOINTS: world.variable, ...env },
  });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const report = JSON.parse(run.stdout) as Report;
  const weights = report.artifacts.find(({ kind }) => kind === 'weights');
  return { report, weights, ...run };
}

describe('what the world says decides', () => {
  test('open weights are verified, and the release is met', async () => {
    actors.hub.models[model] = open;
    const { report, weights, strayed } = await check();
    expect(weights).toMatchObject({ standing: 'met', proof: { state: 'verified', level: 4 } });
    expect(report.standing).toBe('met');
    expect(strayed).toEqual([]);
    expect(world.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  test('weights behind a form are gated, and amber until a reason is given', async () => {
    actors.hub.models[model] = { ...open, gated: 'manual' };
    const { report, weights } = await check();
    expect(weights).toMatchObject({ proof: { state: 'gated' } });
    expect(report.standing).not.toBe('met');
  });

  test('weights that are not there are broken, and red', async () => {
    const { report, weights } = await check();
    expect(weights).toMatchObject({ standing: 'broken', proof: { state: 'broken' } });
    expect(report).toMatchObject({ standing: 'broken', colour: 'red' });
  });

  test('a host that is down makes nothing red', async () => {
    world.host('huggingface.co', () => ({ status: 503 }));
    const { report, weights } = await check();
    expect(weights).toMatchObject({ proof: { state: 'unverifiable' } });
    expect(report.colour).not.toBe('red');
  });
});

describe('what is sent', () => {
  test('--offline sends nothing, and neither does DEFAULT_TO_SHARE_OFFLINE', async () => {
    actors.hub.models[model] = open;
    for (const run of [await check(['--offline']), await check([], { DEFAULT_TO_SHARE_OFFLINE: '1' })]) {
      expect(run.weights).toMatchObject({ standing: 'met', proof: { state: 'unchecked' } });
      expect(run.strayed).toEqual([]);
    }
    expect(world.requests).toEqual([]);
  });

  test('a hub token in the environment is never sent', async () => {
    actors.hub.models[model] = open;
    await check([], { HF_TOKEN: 'hf_secret', HUGGING_FACE_HUB_TOKEN: 'hf_secret', GITHUB_TOKEN: 'ghp_secret' });
    expect(world.requests.length).toBeGreaterThan(0);
    expect(JSON.stringify(world.requests)).not.toMatch(/(?:hf|ghp)_secret/);
  });

  test('without a network it says so within five seconds', async () => {
    const { report, weights, time } = await check([], { DEFAULT_TO_SHARE_ENDPOINTS: '' });
    expect(weights?.proof?.state).toMatch(/^un/);
    expect(report.colour).not.toBe('red');
    expect(time).toBeLessThan(5_000);
  });

  test('nothing of it ends the process, whatever fails first', async () => {
    const runs = await Promise.all(Array.from({ length: 4 }, () => cli(['check', path, '--now', now])));
    for (const run of runs) expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  test('behind a proxy probes refuse, and the report says how to let them', async () => {
    actors.hub.models[model] = open;
    const { report, weights, stdout } = await check([], { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' });
    expect(weights?.proof?.state).toBe('unchecked');
    expect(world.requests).toEqual([]);
    expect(JSON.stringify(report)).toMatch(/proxy/i);
    expect(stdout).toContain('--probe-proxy');
  });
});

describe('prove', () => {
  test('prints the ladder', async () => {
    actors.hub.models[model] = open;
    const run = await cli(['prove', `hf:${model}`, `https://huggingface.co/${model}-large`], { env: { DEFAULT_TO_SHARE_ENDPOINTS: world.variable } });
    expect(run).toMatchObject({ code: 0, stderr: '', strayed: [] });
    expect(run.stdout).toContain(`✓ verified  hf:${model}`);
    expect(run.stdout).toContain('■■■■□ E4 bytes fetched without credentials');
    expect(run.stdout).toContain(`✗ broken  hf:${model}-large`);
  });

  test('as JSON it is a list of proofs, in the order asked', async () => {
    actors.hub.models[model] = open;
    const run = await cli(['prove', 'hf:small-lab/none', `hf:${model}`, '--format', 'json'], { env: { DEFAULT_TO_SHARE_ENDPOINTS: world.variable } });
    expect(JSON.parse(run.stdout)).toMatchObject([
      { identifier: 'hf:small-lab/none', state: 'broken' },
      { identifier: `hf:${model}`, state: 'verified', level: 4 },
    ]);
  });

  test('an address inside is refused whatever it is called', async () => {
    const run = await cli([
      'prove',
      'https://127.0.0.1/secret',
      'https://10.0.0.1/secret',
      'https://169.254.169.254/latest/meta-data/',
      '--format',
      'json',
    ]);
    const proofs = JSON.parse(run.stdout) as readonly { readonly state: string; readonly level: number }[];
    expect(proofs).toHaveLength(3);
    for (const proof of proofs) expect(proof.level).toBeLessThan(3);
    expect(run.strayed).toEqual([]);
  });
});
