import { describe, expect, test } from 'vitest';
import type { ArtifactKind } from '../../src/artifacts.ts';
import { type Examination, examine, readEach, type Views } from '../../src/engine/examine.ts';
import { readme, snapshot, training } from './snapshots.ts';

async function look(views: Partial<Views>): Promise<Examination> {
  const [found] = await examine([{ tag: null, head: null, release: null, ...views }], [], readEach);
  if (found === undefined) throw new Error('no examination');
  return found;
}

function seen({ detections }: Examination, kind: ArtifactKind) {
  const found = detections.find((one) => one.kind === kind);
  return { status: found?.status, places: [...new Set(found?.evidence.filter(({ stub }) => stub !== true).map(({ place }) => place))] };
}

const release = (given: Partial<NonNullable<Views['release']>> = {}): NonNullable<Views['release']> => ({
  tag: 'v1.0',
  url: 'https://github.com/small-lab/otter/releases/tag/v1.0',
  body: '',
  publishedAt: '2026-01-06T00:00:00Z',
  assets: [],
  ...given,
});

describe('two snapshots', () => {
  const bare = { 'README.md': readme.plain };
  const full = { 'README.md': readme.linked, 'train.py': training, 'requirements.txt': 'torch==2.6.0\n', LICENSE: 'MIT License\n' };

  test('code, dependencies and licence that came after the tag do not count; that they came is said', async () => {
    const found = await look({ tag: snapshot(bare), head: snapshot(full) });
    for (const kind of ['code', 'dependencies', 'license'] as const)
      expect([kind, seen(found, kind)]).toEqual([kind, { status: 'missing', places: [] }]);
    expect(found.detections.find(({ kind }) => kind === 'code')?.evidence).toMatchObject([
      { rule: 'code/not-at-tag', path: 'train.py', place: 'head', stub: true },
    ]);
  });

  test('weights that came after the tag count, and the evidence says where they are', async () => {
    const found = await look({ tag: snapshot({ ...full, 'README.md': readme.promised }), head: snapshot(full) });
    expect(seen(found, 'weights')).toEqual({ status: 'published', places: expect.arrayContaining(['head']) });
    expect(seen(found, 'code')).toEqual({ status: 'published', places: ['tag'] });
  });

  test('what the tag shows stays shown when the head lost it, code as well', async () => {
    const found = await look({ tag: snapshot(full), head: snapshot(bare) });
    expect(seen(found, 'code')).toEqual({ status: 'published', places: ['tag'] });
    expect(seen(found, 'weights')).toEqual({ status: 'published', places: ['tag'] });
  });

  test('an asset of the release counts', async () => {
    const asset = { name: 'otter.safetensors', size: 48_000_000, url: 'https://github.com/small-lab/otter/releases/download/v1.0/otter.safetensors' };
    const found = await look({ tag: snapshot(bare), head: snapshot(bare), release: release({ assets: [asset] }) });
    expect(seen(found, 'weights')).toEqual({ status: 'published', places: ['release'] });
  });

  test('so does the body of the release', async () => {
    const body = 'Our pretrained weights are at https://huggingface.co/small-lab/otter-base\n';
    expect(seen(await look({ tag: snapshot(bare), release: release({ body }) }), 'weights')).toEqual({ status: 'published', places: ['release'] });
  });

  test('without a tag the head has to show everything itself', async () => {
    const found = await look({ head: snapshot(full) });
    for (const kind of ['code', 'weights', 'dependencies'] as const)
      expect([kind, seen(found, kind)]).toEqual([kind, { status: 'published', places: ['head'] }]);
  });
});

describe('several lines', () => {
  test('a snapshot that they share is read once', async () => {
    const head = snapshot({ 'README.md': readme.linked, 'train.py': training });
    const tags = [snapshot({ 'README.md': readme.plain }), snapshot({ 'README.md': readme.promised })];
    const requests: number[] = [];
    const found = await examine(
      tags.map((tag) => ({ tag, head, release: null })),
      [],
      (asked) => {
        requests.push(asked.length);
        return readEach(asked);
      },
    );
    expect(found.map((one) => seen(one, 'weights').status)).toEqual(['published', 'published']);
    expect(requests.length).toBeLessThanOrEqual(2);
    expect(requests[0]).toBe(3);
    const paths = head.reads.flat();
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('each gets its own answer, in order', async () => {
    const lines = [readme.linked, readme.promised, readme.plain].map((text) => ({
      tag: null,
      head: snapshot({ 'README.md': text, 'train.py': training }),
      release: null,
    }));
    const found = await examine(lines, [], readEach);
    expect(found.map((one) => seen(one, 'weights').status)).toEqual(['published', 'promised', 'missing']);
  });
});

describe('what could not be read', () => {
  test('lost objects are named, the first three of them; binary and large files are not', async () => {
    const names = Array.from({ length: 5 }, (_, index) => `docs/part-${index}.md`);
    const broken = snapshot(Object.fromEntries([['README.md', readme.plain], ...names.map((name) => [name, '# Part\n'])]), {
      gaps: ['the listing is cut'],
      read: async (paths) =>
        new Map(
          paths.map((path) => [
            path,
            path === 'README.md' ? { kind: 'unreadable', reason: 'binary' } : { kind: 'unreadable', reason: 'object-missing' },
          ]),
        ),
    });
    const { gaps } = await look({ head: broken });
    expect(gaps).toEqual([
      'the listing is cut',
      expect.stringMatching(/^5 files could not be read: docs\/part-\d\.md, docs\/part-\d\.md, docs\/part-\d\.md and 2 more$/),
    ]);
  });

  test('a gap of both looks is said once', async () => {
    const gaps = ['the listing is cut'];
    expect((await look({ tag: snapshot({}, { gaps }), head: snapshot({}, { gaps }) })).gaps).toEqual(gaps);
  });
});
