import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseEndpoints } from '../../src/probe/endpoints.ts';
import { prove } from '../../src/probe/prove.ts';
import { playAll } from '../support/world/actors.ts';
import { safetensors } from '../support/world/files.ts';
import { playHub } from '../support/world/hub.ts';
import { claim, noon, type Stage, setStage } from '../support/world/stage.ts';
import { startWorld } from '../support/world/world.ts';

const weights = { content: safetensors(), size: 4_000_000 };

describe('a proxy that the user allows', () => {
  let stage: Stage;
  let proxy: http.Server;
  let port: number;
  const connected: string[] = [];
  beforeAll(async () => {
    stage = await setStage();
    // A CONNECT proxy for which every name lies in this world.
    proxy = http.createServer();
    proxy.on('connect', (request, client) => {
      connected.push(request.url ?? '');
      const upstream = net.connect(stage.world.port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(client);
        client.pipe(upstream);
      });
      upstream.on('error', () => client.destroy());
      client.on('error', () => upstream.destroy());
    });
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    port = (proxy.address() as AddressInfo).port;
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await stage.close();
  });

  test('carries the probes; names are not resolved here, and the guard still reads the links', async () => {
    const { hub } = stage.actors();
    hub.models['lab/olm'] = { files: { 'model.safetensors': weights } };
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${port}`);
    const proofs = await stage.prove([claim('hf:lab/olm', 'weights'), claim('url:https://127.0.0.1/x.pt', 'weights')], {
      proxy: 'allow',
      environment: process.env,
    });
    expect(proofs).toMatchObject([
      { state: 'verified', level: 4 },
      { state: 'unverifiable', reason: 'refused: 127.0.0.1 is not a public address' },
    ]);
    expect(new Set(connected)).toEqual(new Set(['huggingface.co:443', 'cdn.hub-files.net:443']));
    expect(stage.world.resolved).toEqual([]);
  });

  test('hosts that NO_PROXY exempts are pinned as always', async () => {
    const { hub } = stage.actors();
    hub.models['lab/olm'] = { files: { 'model.safetensors': weights } };
    connected.length = 0;
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${port}`);
    vi.stubEnv('NO_PROXY', 'huggingface.co');
    const [proof] = await stage.prove([claim('hf:lab/olm', 'weights')], { proxy: 'allow', environment: process.env });
    expect(proof?.state).toBe('verified');
    expect(connected).toEqual(['cdn.hub-files.net:443']);
    expect(stage.world.resolved).toEqual(['huggingface.co', 'huggingface.co']);
  });
});

describe('services at own addresses', () => {
  test('a self-hosted hub on loopback passes by flag, with nothing injected', async () => {
    const world = await startWorld({ tls: false });
    try {
      const hub = playHub(world);
      hub.models['lab/olm'] = { files: { 'README.md': 'https://github.com/lab/olm', 'model.safetensors': weights } };
      const own = parseEndpoints(
        Object.entries(world.endpoints)
          .map(([name, base]) => `${name}=${base}`)
          .join(','),
      );
      const [proof] = await prove([claim('hf:lab/olm', 'weights')], { now: () => noon, previous: [], environment: {}, ...own });
      expect(proof).toMatchObject({ state: 'verified', level: 4, backlink: true });
    } finally {
      await world.close();
    }
  });

  test('without the flag the same address is refused', async () => {
    const world = await startWorld({ tls: false });
    try {
      playAll(world);
      const [proof] = await prove([claim(`url:http://127.0.0.1:${world.port}/x`, 'weights')], { now: () => noon, previous: [], environment: {} });
      expect(proof).toMatchObject({ state: 'unverifiable', reason: expect.stringMatching(/^refused: /) });
      expect(world.requests).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
