import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryCache } from '../../src/probe/cache.ts';
import { folderCache } from '../../src/probe/folder-cache.ts';
import type { Proof } from '../../src/proof.ts';
import { safetensors } from '../support/world/files.ts';
import { claim, noon, type Stage, setStage } from '../support/world/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const weights = { content: safetensors(), size: 4_000_000 };
const title = 'Olm: growing small models in caves';

/** A proof of the first of May. */
const before: Proof = {
  identifier: 'hf:lab/olm',
  state: 'verified',
  level: 4,
  method: 'hf-api+range',
  at: '2026-05-01T09:00:00.000Z',
  url: 'https://huggingface.co/lab/olm',
  bytes: 100,
  hash: null,
  reason: 'weights are open',
  identity: 'match',
  backlink: true,
  published: '2026-04-01',
  fragile: false,
  lastVerified: '2026-05-01T09:00:00.000Z',
  findings: [],
};

describe('un-sharing', () => {
  test.each([
    ['taken away', () => undefined, 'the model is private or does not exist (401); was verified on 2026-05-01'],
    [
      'gated',
      (repository: object) => ({ ...repository, gated: 'manual' as const }),
      'gated: the files need a request that the authors decide; was verified on 2026-05-01',
    ],
    [
      'emptied',
      () => ({ files: { 'README.md': '# moved' } }),
      'there is no weight file, only configuration and documents; was verified on 2026-05-01',
    ],
  ])('what was verified and is now %s is broken', async (_, change, reason) => {
    const { hub } = stage.actors();
    const next = change({ files: { 'model.safetensors': weights } });
    if (next !== undefined) hub.models['lab/olm'] = next;
    const [proof] = await stage.prove([claim('hf:lab/olm', 'weights')], { previous: [before] });
    expect(proof).toMatchObject({ state: 'broken', reason, lastVerified: before.lastVerified });
    // And it stays so at the run after.
    const [again] = await stage.prove([claim('hf:lab/olm', 'weights')], { previous: proof === undefined ? [] : [proof] });
    expect(again).toMatchObject({ state: 'broken', reason, lastVerified: before.lastVerified });
  });

  test('what was gated from the start stays gated', async () => {
    const { hub } = stage.actors();
    hub.models['lab/olm'] = { gated: 'auto', files: { 'model.safetensors': weights } };
    const { lastVerified: _, ...never } = { ...before, state: 'gated' as const };
    const [proof] = await stage.prove([claim('hf:lab/olm', 'weights')], { previous: [never] });
    expect(proof?.state).toBe('gated');
  });

  test('a host that is down keeps the last good proof with its age, and the date that starts the clock', async () => {
    stage.actors();
    stage.world.host('huggingface.co', () => ({ status: 503 }));
    const [proof] = await stage.prove([claim('hf:lab/olm', 'weights')], { previous: [before] });
    expect(proof).toMatchObject({
      state: 'unverifiable',
      at: noon.toISOString(),
      lastVerified: before.lastVerified,
      published: '2026-04-01',
      backlink: true,
      last: { state: 'verified', at: before.at },
    });
  });

  test('what comes back is verified today', async () => {
    const { hub } = stage.actors();
    hub.models['lab/olm'] = { files: { 'model.safetensors': weights } };
    const [proof] = await stage.prove([claim('hf:lab/olm', 'weights')], { previous: [{ ...before, state: 'broken' }] });
    expect(proof).toMatchObject({ state: 'verified', lastVerified: noon.toISOString() });
  });
});

describe('what is not asked', () => {
  test('offline: nothing is asked, nothing is forgotten', async () => {
    stage.actors();
    const [proof, other] = await stage.prove([claim('hf:lab/olm', 'weights'), claim('arXiv:2402.00838', 'preprint')], {
      previous: [before],
      offline: true,
    });
    expect(proof).toMatchObject({
      state: 'unchecked',
      at: null,
      method: 'none',
      reason: 'not asked: offline',
      lastVerified: before.lastVerified,
      published: '2026-04-01',
      last: { state: 'verified' },
    });
    expect(other).toMatchObject({ state: 'unchecked', level: 2, reason: 'not asked: offline' });
    expect(stage.world.requests).toEqual([]);
    expect(stage.world.resolved).toEqual([]);
  });

  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])('behind a proxy (%s): refused unless allowed', async (name) => {
    stage.actors();
    const [proof] = await stage.prove([claim('hf:lab/olm', 'weights')], { environment: { [name]: 'http://proxy.lab.edu:3128' } });
    expect(proof).toMatchObject({ state: 'unchecked', reason: expect.stringContaining('--probe-proxy') });
    expect(stage.world.requests).toEqual([]);
  });

  test('files of the repository and unreadable names', async () => {
    stage.actors();
    const proofs = await stage.prove([claim('file:MODEL_CARD.md', 'model-card'), claim('MIT', 'license')]);
    expect(proofs).toMatchObject([{ identifier: 'file:MODEL_CARD.md', state: 'unchecked', reason: 'nothing outside the repository to ask' }]);
  });
});

describe('the budget', () => {
  test('requests: the first claims are asked, the rest are unchecked and say why', async () => {
    stage.actors();
    stage.world.host('www.lab.edu', () => ({ headers: { 'content-type': 'text/html' }, body: '<html><title>x</title></html>' }));
    const claims = Array.from({ length: 10 }, (_, index) => claim(`url:https://www.lab.edu/${index}`, 'model-card'));
    const proofs = await stage.prove(claims, { budget: { requests: 4, milliseconds: 20_000 } });
    expect(proofs.map(({ state }) => state)).toEqual([...Array(4).fill('verified'), ...Array(6).fill('unchecked')]);
    expect(proofs[9]?.reason).toBe('the budget of 4 requests was used up');
    expect(stage.world.requests).toHaveLength(4);
  });

  test('redirects count', async () => {
    stage.actors();
    stage.world.host('www.lab.edu', ({ url }) => (url.pathname === '/end' ? { body: 'PK\x03\x04' } : { status: 302, headers: { location: '/end' } }));
    const proofs = await stage.prove([claim('url:https://www.lab.edu/a.pt', 'weights'), claim('url:https://www.lab.edu/b.pt', 'weights')], {
      budget: { requests: 3, milliseconds: 20_000 },
    });
    expect(proofs.map(({ state }) => state).sort()).toEqual(['unchecked', 'verified']);
    expect(stage.world.requests.length).toBeLessThanOrEqual(3);
  });

  test('time: what is under way when it ends is unchecked', async () => {
    stage.actors();
    stage.world.host('www.lab.edu', () => ({ status: 404 }));
    stage.world.host('slow.lab.edu', () => 'hang');
    const started = performance.now();
    const proofs = await stage.prove([claim('url:https://www.lab.edu/a.pt', 'weights'), claim('url:https://slow.lab.edu/b.pt', 'weights')], {
      budget: { requests: 40, milliseconds: 300 },
    });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(proofs).toMatchObject([{ state: 'broken' }, { state: 'unchecked', reason: 'the time budget of 0.3 s was used up' }]);
  });

  test('a network that is not there costs five seconds, not the whole budget, and is told', async () => {
    stage.actors();
    for (const host of ['huggingface.co', 'api.datacite.org', 'export.arxiv.org', 'zenodo.org', 'www.lab.edu']) stage.world.host(host, () => 'hang');
    const started = performance.now();
    const proofs = await stage.prove(
      [
        claim('arXiv:2402.00838', 'preprint'),
        claim('hf:lab/olm', 'weights'),
        claim('zenodo:7', 'data'),
        claim('url:https://www.lab.edu/x', 'training-logs'),
      ],
      { previous: [before] },
    );
    expect(performance.now() - started).toBeLessThan(5_600);
    expect(new Set(proofs.map(({ state }) => state))).toEqual(new Set(['unchecked']));
    expect(proofs[1]).toMatchObject({ reason: expect.stringMatching(/there seems to be no network/), lastVerified: before.lastVerified });
  });

  test('a network without a name server is told at once', async () => {
    stage.actors();
    const unresolved = async () => {
      throw Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' });
    };
    const proofs = await stage.prove([claim('arXiv:2402.00838', 'preprint'), claim('hf:lab/olm', 'weights')], {
      previous: [before],
      network: { ...stage.world.network, resolve: unresolved },
    });
    expect(proofs.map(({ state }) => state)).toEqual(['unchecked', 'unchecked']);
    expect(proofs[1]).toMatchObject({ reason: expect.stringMatching(/there seems to be no network/), lastVerified: before.lastVerified });
  });

  test('one name that does not resolve says nothing about the network', async () => {
    const { hub } = stage.actors();
    hub.models['lab/olm'] = { files: { 'model.safetensors': weights } };
    const { resolve } = stage.world.network;
    const proofs = await stage.prove([claim('url:https://gone.lab.edu/x.pt', 'weights'), claim('hf:lab/olm', 'weights')], {
      network: {
        ...stage.world.network,
        resolve: async (host) => {
          if (host === 'gone.lab.edu') throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
          return resolve(host);
        },
      },
    });
    expect(proofs).toMatchObject([{ state: 'unverifiable', reason: 'gone.lab.edu: its name does not resolve' }, { state: 'verified' }]);
  });

  test('each URL is asked once a run, however many claims lead to it', async () => {
    const { hub } = stage.actors();
    hub.models['lab/olm'] = { files: { 'model.safetensors': weights } };
    hub.collections['lab/all-1'] = { items: [{ type: 'model', id: 'lab/olm' }] };
    await stage.prove([claim('hf:lab/olm', 'weights'), claim('hf-collection:lab/all-1', 'weights'), claim('hf:lab/olm', 'model-card')]);
    const paths = stage.world.requests.map(({ host, path }) => host + path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('asking again', () => {
  const paper = claim('doi:10.5072/x', 'preprint');
  const play = () => {
    stage.actors();
    stage.world.host('api.crossref.org', () => ({ status: 404 }));
    stage.world.host('api.datacite.org', ({ headers }) =>
      headers['if-none-match'] === '"v1"'
        ? { status: 304 }
        : { headers: { etag: '"v1"' }, body: { data: { attributes: { doi: '10.5072/x', titles: [{ title }], state: 'findable' } } } },
    );
  };

  test('without a cache: a 304 lets the last proof stand, dated today', async () => {
    play();
    const [first] = await stage.prove([paper]);
    expect(first).toMatchObject({ state: 'verified', validator: { etag: '"v1"' } });
    const [second] = await stage.prove([paper], { previous: first === undefined ? [] : [first], now: () => new Date('2026-12-01T00:00:00Z') });
    expect(second).toEqual({
      ...first,
      at: '2026-12-01T00:00:00.000Z',
      lastVerified: '2026-12-01T00:00:00.000Z',
      last: { state: 'verified', at: '2026-12-01T00:00:00.000Z' },
    });
    expect(stage.world.requests.filter(({ headers }) => headers['if-none-match'] === '"v1"')).toHaveLength(1);
  });

  test('with a cache: the kept answer is read again after a 304', async () => {
    play();
    const cache = memoryCache();
    await stage.prove([paper], { cache });
    const [second] = await stage.prove([{ ...paper, title: 'Another title altogether', repository: 'x/unlike' }], { cache });
    // The identity is judged anew, so the kept document itself was used.
    expect(second).toMatchObject({ state: 'broken', identity: 'mismatch' });
    expect(stage.world.requests.filter(({ headers }) => headers['if-none-match'] === '"v1"')).toHaveLength(1);
  });

  test('a forged cache can not make a proof: without a 304 the answer counts', async () => {
    stage.actors();
    const cache = memoryCache();
    const url = 'https://www.lab.edu/model.pt';
    await cache.keepAnswer(`GET ${url} 0-65535`, {
      url,
      etag: '"x"',
      lastModified: null,
      status: 200,
      headers: {},
      body: safetensors().toString('base64'),
      cut: false,
    });
    stage.world.host('www.lab.edu', () => ({ status: 404 }));
    const [proof] = await stage.prove([claim(`url:${url}`, 'weights')], { cache });
    expect(proof?.state).toBe('broken');
  });

  test('the cache carries last proofs from run to run', async () => {
    const { hub } = stage.actors();
    const cache = memoryCache();
    hub.models['lab/olm'] = { files: { 'model.safetensors': weights } };
    await stage.prove([claim('hf:lab/olm', 'weights')], { cache });
    delete hub.models['lab/olm'];
    const [proof] = await stage.prove([claim('hf:lab/olm', 'weights')], { cache });
    expect(proof).toMatchObject({ state: 'broken', reason: expect.stringContaining('was verified on 2026-11-22') });
  });
});

test('a contact in any writing goes out as a header can carry it', async () => {
  const { hub } = stage.actors();
  hub.models['lab/olm'] = { files: { 'model.safetensors': weights } };
  const [proof] = await stage.prove([claim('hf:lab/olm', 'weights')], { contact: '实验室 “Ölm”\r\nX-Evil: 1 https://lab.edu/contact' });
  expect(proof).toMatchObject({ state: 'verified' });
  expect(stage.world.requests[0]?.headers['x-evil']).toBeUndefined();
});

describe('the cache folder', () => {
  test('keeps, finds, forgives damage and sweeps what is old', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'probe-cache-'));
    try {
      const cache = folderCache(join(folder, 'new'));
      const answer = { url: 'https://lab.edu/', etag: '"1"', lastModified: null, status: 200, headers: { etag: '"1"' }, body: 'eA==', cut: false };
      expect(await cache.answer('GET https://lab.edu/')).toBeNull();
      await cache.keepAnswer('GET https://lab.edu/', answer);
      await cache.keepProof(before);
      expect(await cache.answer('GET https://lab.edu/')).toEqual(answer);
      expect(await cache.answer('GET https://lab.edu/other')).toBeNull();
      // A key whose file would have the same name.
      expect(await cache.answer('GET https://lab.edu//')).toBeNull();
      expect(await cache.proof('hf:lab/olm')).toEqual(before);
      expect((await stat(join(folder, 'new'))).mode & 0o077).toBe(0);

      const names = await readdir(join(folder, 'new'));
      expect(names).toHaveLength(2);
      for (const name of names) await writeFile(join(folder, 'new', name), '{"key": "GET https://lab.edu/", "value": 7');
      expect(await cache.answer('GET https://lab.edu/')).toBeNull();
      expect(await cache.proof('hf:lab/olm')).toBeNull();

      for (const name of names) await utimes(join(folder, 'new', name), new Date('2020-01-01'), new Date('2020-01-01'));
      await writeFile(join(folder, 'new', 'notes.txt'), 'not ours');
      await utimes(join(folder, 'new', 'notes.txt'), new Date('2020-01-01'), new Date('2020-01-01'));
      await folderCache(join(folder, 'new')).keepAnswer('GET https://lab.edu/third', answer);
      expect((await readdir(join(folder, 'new'))).sort()).toEqual([expect.stringMatching(/^answer-/), 'notes.txt']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
