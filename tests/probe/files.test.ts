import { describe, expect, test } from 'vitest';
import { day, json } from '../../src/probe/shape.ts';
import { tarListing } from '../../src/probe/tar-listing.ts';
import { isWeightName, missingShards, natureOf, safetensorsHeader } from '../../src/probe/weights-file.ts';
import { gguf, lfsPointer, safetensors, tarball } from '../support/world/files.ts';

describe('what first bytes say', () => {
  test.each([
    ['safetensors', safetensors()],
    ['gguf', gguf()],
    ['zip', Buffer.from('PK\x03\x04rest')],
    ['hdf5', Buffer.from('\x89HDF\r\n\x1a\nrest', 'latin1')],
    ['pickle', Buffer.from([0x80, 2, 0x63])],
    ['parquet', Buffer.from('PAR1rest')],
    ['gzip', Buffer.from([0x1f, 0x8b, 8])],
    ['numpy', Buffer.from('\x93NUMPY\x01', 'latin1')],
    ['lfs-pointer', Buffer.from(lfsPointer())],
    ['web-page', Buffer.from('\n <!DOCTYPE HTML><title>x')],
    ['empty', Buffer.alloc(0)],
    ['other', Buffer.from('hello')],
    ['other', Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7b, 0x7d])],
  ])('%s', (nature, head) => {
    expect(natureOf(head)).toBe(nature);
  });

  test('a safetensors header that was cut still counts what was seen', () => {
    const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`layer.${index}.weight`, [10, 10]]));
    const header = safetensorsHeader(safetensors(many, 0).subarray(0, 65_536));
    expect(header).toMatchObject({ whole: false });
    expect(header?.tensors).toBeGreaterThan(500);
    expect(header?.parameters).toBe((header?.tensors ?? 0) * 100);
    expect(safetensorsHeader(safetensors({ a: [2, 3], b: [4] }))).toEqual({ tensors: 2, parameters: 10, whole: true });
  });
});

describe('names', () => {
  test.each([
    ['model.safetensors', true],
    ['pytorch_model-00001-of-00002.bin', true],
    ['checkpoint/optimizer.pt', false],
    ['training_args.bin', false],
    ['tokenizer.json', false],
    ['rng_state_0.pth', false],
  ])('%s names weights: %s', (path, expected) => {
    expect(isWeightName(path)).toBe(expected);
  });

  test('shards are counted by family', () => {
    expect(missingShards(['a-00001-of-00002.bin', 'a-00002-of-00002.bin', 'b-00002-of-00003.bin'])).toEqual([
      'b-00001-of-00003.bin',
      'b-00003-of-00003.bin',
    ]);
    expect(missingShards(['model.bin'])).toEqual([]);
    const started = performance.now();
    missingShards(Array.from({ length: 3_000 }, (_, index) => `x${index}-00001-of-99999.bin`));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('documents that were cut', () => {
  test.each([
    ['{"a":1,"b":[{"c":2},{"d":', { a: 1, b: [{ c: 2 }, {}] }],
    ['{"a":"x, y]","b":"un', { a: 'x, y]' }],
    ['{"a":[1,2', { a: [1] }],
    ['{"a":{"b":"\\"q\\"","c":1}, "d', { a: { b: '"q"', c: 1 } }],
    ['[', []],
  ])('%s', (text, value) => {
    expect(json(Buffer.from(text), true)).toEqual(value);
  });

  test('what is not JSON is undefined, cut or not', () => {
    expect(json(Buffer.from('<html>'), true)).toBeUndefined();
    expect(json(Buffer.from('{"a":1'), false)).toBeUndefined();
    expect(json(Buffer.from('['.repeat(60_000)), true)).toBeUndefined();
  });

  test.each([
    ['2024-02-01T18:28:55Z', '2024-02-01'],
    ['2024-02-01', '2024-02-01'],
    ['2024-02', undefined],
    [7, undefined],
  ])('the day of %j is %j', (value, expected) => {
    expect(day(value)).toBe(expected);
  });
});

describe('archives of a forge', () => {
  test('files are listed, READMEs come along', () => {
    const listing = tarListing(tarball({ 'README.md': '# Hello', 'src/a.py': 'x'.repeat(1_000) }), false);
    expect(listing).toEqual({
      files: [
        { path: 'project-abc/README.md', size: 7, text: '# Hello' },
        { path: 'project-abc/src/a.py', size: 1_000 },
      ],
      whole: true,
    });
  });

  test('a cut archive gives its head and says that it is not whole', () => {
    const big = tarball(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`f${index}.txt`, String(Math.sin(index)).repeat(20)])));
    const listing = tarListing(big.subarray(0, 4_096), true);
    expect(listing?.whole).toBe(false);
    expect(listing?.files.length).toBeGreaterThan(0);
    expect(listing?.files.length).toBeLessThan(400);
  });

  test('what is no gzipped tar is nothing, and a bomb is not unpacked', () => {
    expect(tarListing(Buffer.from('<html>'), false)).toBeNull();
    expect(tarListing(tarball({ zeros: '\0'.repeat(20_000_000) }), false)).toBeNull();
  });
});
