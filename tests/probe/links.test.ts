import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArtifactKind } from '../../src/artifacts.ts';
import type { Proof } from '../../src/proof.ts';
import { lfsPointer, ranged, safetensors } from '../support/world/files.ts';
import { claim, type Stage, setStage } from '../support/world/stage.ts';
import type { Handler } from '../support/world/world.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const bytes =
  (content: Buffer): Handler =>
  ({ headers }) => {
    const part = ranged(content, headers.range);
    return { ...part, headers: { ...part.headers, 'content-type': 'application/octet-stream', etag: '"abc"' } };
  };
const html: Handler = () => ({ headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><html><title>A page</title></html>' });
const to =
  (location: string, status = 302): Handler =>
  () => ({ status, headers: { location } });

interface Row {
  readonly name: string;
  readonly url?: string;
  readonly kind?: ArtifactKind;
  /** Handlers by host; `www.lab.edu` is the one asked unless `url` says otherwise. */
  readonly hosts: Readonly<Record<string, Handler>>;
  readonly expected: Partial<Proof> & { readonly reason: unknown };
}

const rows: readonly Row[] = [
  {
    name: 'an open weight file',
    hosts: { 'www.lab.edu': bytes(safetensors()) },
    expected: { state: 'verified', level: 4, hash: 'etag:abc', reason: expect.stringMatching(/^the file is open/) },
  },
  { name: 'a dead link', hosts: { 'www.lab.edu': () => ({ status: 404 }) }, expected: { state: 'broken', reason: 'the link is dead (404)' } },
  {
    name: 'a link that is gone for good',
    hosts: { 'www.lab.edu': () => ({ status: 410 }) },
    expected: { state: 'broken', reason: 'the link is dead (410)' },
  },
  {
    name: 'a file taken down',
    hosts: { 'www.lab.edu': () => ({ status: 451 }) },
    expected: { state: 'broken', reason: expect.stringMatching(/legal/) },
  },
  {
    name: 'a link behind a login',
    hosts: { 'www.lab.edu': () => ({ status: 401 }) },
    expected: { state: 'gated', reason: 'the link asks for a login' },
  },
  {
    name: 'a bot challenge decides nothing',
    hosts: { 'www.lab.edu': () => ({ status: 403, body: 'Just a moment' }) },
    expected: { state: 'unverifiable', reason: 'www.lab.edu answered 403, which decides nothing' },
  },
  {
    name: '429 with retry-after',
    hosts: { 'www.lab.edu': () => ({ status: 429, headers: { 'retry-after': '120' } }) },
    expected: { state: 'unverifiable', reason: 'www.lab.edu limits our requests (429, asks to wait 120 s)' },
  },
  {
    name: '500',
    hosts: { 'www.lab.edu': () => ({ status: 500 }) },
    expected: { state: 'unverifiable', reason: 'www.lab.edu has a failure of its own (500)' },
  },
  {
    name: '503 with retry-after',
    hosts: { 'www.lab.edu': () => ({ status: 503, headers: { 'retry-after': '9' } }) },
    expected: { state: 'unverifiable', reason: expect.stringMatching(/503, asks to wait 9 s/) },
  },
  {
    name: 'a connection that is reset',
    hosts: { 'www.lab.edu': () => 'reset' },
    expected: { state: 'unverifiable', reason: 'www.lab.edu: it hung up' },
  },
  {
    name: 'an answer that breaks off',
    hosts: { 'www.lab.edu': () => 'half' },
    expected: { state: 'unverifiable', reason: 'www.lab.edu: it hung up' },
  },
  {
    name: 'a body without end is cut',
    hosts: { 'www.lab.edu': () => 'endless' },
    expected: { state: 'verified', bytes: 65_536, reason: expect.anything() },
  },
  { name: 'an empty answer', hosts: { 'www.lab.edu': () => ({ body: '' }) }, expected: { state: 'broken', reason: 'the answer is empty' } },
  {
    name: 'wrong content type: a page where a file was named',
    hosts: { 'www.lab.edu': html },
    expected: { state: 'broken', reason: 'the link names a file, but a web page comes' },
  },
  {
    name: 'a landing page for weights',
    url: 'https://www.lab.edu/weights',
    hosts: { 'www.lab.edu': html },
    expected: { state: 'unverifiable', level: 3, fragile: false, reason: expect.stringMatching(/^a page is there/) },
  },
  {
    name: 'a page for a document',
    url: 'https://www.lab.edu/card',
    kind: 'model-card',
    hosts: { 'www.lab.edu': html },
    expected: { state: 'verified', level: 3, reason: 'the page is public' },
  },
  {
    name: 'an LFS pointer on a web server',
    hosts: { 'www.lab.edu': bytes(Buffer.from(lfsPointer())) },
    expected: { state: 'broken', reason: 'a Git LFS pointer, not the object' },
  },
  {
    name: 'weights without tensors',
    hosts: { 'www.lab.edu': bytes(safetensors({})) },
    expected: { state: 'broken', reason: 'the file has no tensors in its header' },
  },
  {
    name: 'an unknown file for weights',
    url: 'https://www.lab.edu/weights',
    hosts: { 'www.lab.edu': bytes(Buffer.from('hello there')) },
    expected: { state: 'unverifiable', level: 3, reason: expect.stringMatching(/no known weights format/) },
  },
  {
    name: 'three redirects are followed',
    hosts: {
      'www.lab.edu': to('https://a.lab.edu/1'),
      'a.lab.edu': to('https://b.lab.edu/2', 301),
      'b.lab.edu': to('//c.lab.edu/model.pt', 307),
      'c.lab.edu': bytes(safetensors()),
    },
    expected: { state: 'verified', finalUrl: 'https://c.lab.edu/model.pt', reason: expect.anything() },
  },
  {
    name: 'a fourth is not',
    hosts: {
      'www.lab.edu': to('https://a.lab.edu/1'),
      'a.lab.edu': to('https://b.lab.edu/2'),
      'b.lab.edu': to('https://c.lab.edu/3'),
      'c.lab.edu': to('https://d.lab.edu/4'),
      'd.lab.edu': bytes(safetensors()),
    },
    expected: { state: 'unverifiable', reason: 'more than 3 redirects' },
  },
  {
    name: 'a redirect loop',
    hosts: { 'www.lab.edu': to('https://www.lab.edu/model.pt') },
    expected: { state: 'unverifiable', reason: 'more than 3 redirects' },
  },
  {
    name: 'a redirect to nonsense',
    hosts: { 'www.lab.edu': to('https://[') },
    expected: { state: 'unverifiable', reason: 'a redirect to something that is not a link' },
  },
  {
    name: 'a redirect to plain http',
    hosts: { 'www.lab.edu': to('http://www.lab.edu/model.pt') },
    expected: { state: 'unverifiable', reason: 'refused: only https is asked' },
  },
  {
    name: 'a redirect to a file on disk',
    hosts: { 'www.lab.edu': to('file:///etc/passwd') },
    expected: { state: 'unverifiable', reason: 'refused: only https is asked' },
  },
  {
    name: 'a redirect to a login page',
    url: 'https://www.lab.edu/share',
    hosts: { 'www.lab.edu': to('https://accounts.google.com/ServiceLogin'), 'accounts.google.com': html },
    expected: { state: 'gated', reason: 'the link asks for a login' },
  },
  {
    name: 'plain http is asked over https',
    url: 'http://www.lab.edu/model.pt',
    hosts: { 'www.lab.edu': bytes(safetensors()) },
    expected: { state: 'verified', findings: expect.arrayContaining(['linked by plain http, asked over https']), reason: expect.anything() },
  },
  {
    name: 'a bucket of gs://',
    url: 'gs://olm/model.safetensors',
    hosts: {
      'storage.googleapis.com': ({ path, ...rest }) =>
        path === '/olm/model.safetensors' ? bytes(safetensors())({ path, ...rest }) : { status: 404 },
    },
    expected: { state: 'verified', level: 4, reason: expect.anything() },
  },
  {
    name: 'a bucket of s3://',
    url: 's3://olm/w/model.pt',
    hosts: { 'olm.s3.amazonaws.com': bytes(safetensors()) },
    expected: { state: 'verified', level: 4, reason: expect.anything() },
  },
  {
    name: 'Dropbox is asked for the file, not for its page',
    url: 'https://www.dropbox.com/s/x/model.pt?dl=0',
    hosts: {
      'www.dropbox.com': ({ url, ...rest }) => (url.searchParams.get('dl') === '1' ? bytes(safetensors())({ url, ...rest }) : html({ url, ...rest })),
    },
    expected: { state: 'verified', level: 4, fragile: true, reason: expect.anything() },
  },
  {
    name: 'ftp is not asked',
    url: 'ftp://www.lab.edu/model.pt',
    hosts: {},
    expected: { state: 'unverifiable', method: 'none', reason: 'only web links are asked' },
  },
  {
    name: 'a certificate of a strange authority',
    url: 'https://strange.lab.edu/model.pt',
    hosts: { 'strange.lab.edu': bytes(safetensors()) },
    expected: { state: 'unverifiable', reason: expect.stringMatching(/^strange\.lab\.edu: its certificate can not be verified/) },
  },
  {
    name: 'an expired certificate',
    url: 'https://expired.lab.edu/model.pt',
    hosts: { 'expired.lab.edu': bytes(safetensors()) },
    expected: { state: 'unverifiable', reason: 'expired.lab.edu: its certificate has expired' },
  },
  {
    name: 'a certificate for another name',
    url: 'https://elsewhere.org/model.pt',
    hosts: { 'elsewhere.org': bytes(safetensors()) },
    expected: { state: 'unverifiable', reason: 'elsewhere.org: its certificate is for another name' },
  },
];

describe('links', () => {
  test.each(rows)('$name', async ({ url = 'https://www.lab.edu/model.pt', kind = 'weights', hosts, expected }) => {
    stage.actors();
    for (const [host, handler] of Object.entries(hosts)) stage.world.host(host, handler);
    const [proof] = await stage.prove([claim(`url:${url}`, kind)]);
    expect(proof).toMatchObject(expected);
  });

  test('hosts that hang or drip are left after five seconds, side by side', async () => {
    stage.actors();
    stage.world.host('www.lab.edu', html);
    stage.world.host('hang.lab.edu', () => 'hang');
    stage.world.host('drip.lab.edu', () => 'drip');
    const started = performance.now();
    const proofs = await stage.prove(['www', 'hang', 'drip'].map((name) => claim(`url:https://${name}.lab.edu/x`, 'model-card')));
    expect(performance.now() - started).toBeLessThan(5_800);
    expect(proofs.map(({ state }) => state)).toEqual(['verified', 'unverifiable', 'unverifiable']);
    expect(proofs[1]?.reason).toBe('hang.lab.edu did not answer in full within 5 s');
    expect(proofs[2]?.reason).toBe('drip.lab.edu did not answer in full within 5 s');
  });

  test('after a 429 the host is left in peace for the rest of the run', async () => {
    stage.actors();
    stage.world.host('www.lab.edu', () => ({ status: 429 }));
    const claims = Array.from({ length: 12 }, (_, index) => claim(`url:https://www.lab.edu/${index}.pt`, 'weights'));
    const proofs = await stage.prove(claims);
    expect(new Set(proofs.map(({ state }) => state))).toEqual(new Set(['unverifiable']));
    expect(stage.world.requests.length).toBeLessThanOrEqual(4);
  });
});
