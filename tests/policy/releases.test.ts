import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { lineOfTag, readTag, releaseLines } from '../../src/policy/releases.ts';

const releases = builtInPolicy.releases;
const tag = (name: string, date = '2024-01-01T00:00:00Z') => ({ name, commit: name.padEnd(40, '0').slice(0, 40), date });
const names = (tags: readonly ReturnType<typeof tag>[], policy = releases) =>
  releaseLines(tags, policy).map(({ line, tag: newest }) => [line, newest]);

describe('the line of a tag', () => {
  it.each([
    ['v1.0', 'v1.0'],
    ['1.0.0', 'v1.0'],
    ['release-1.2.3', 'v1.2'],
    ['release/2.1', 'v2.1'],
    ['model-v2', 'v2.0'],
    ['olmo-7b-v1.0', 'v1.0'],
    ['gpt-3.5-v2', 'v2.0'],
    ['@scope/pkg@1.4.0', 'v1.4'],
    ['v1', 'v1.0'],
    ['V01.02', 'v1.2'],
    ['v1.0-7b', 'v1.0'],
    ['1.0.post1', 'v1.0'],
    ['v1.2.3.4', 'v1.2'],
    ['2024.01.15', 'v2024.1'],
    ['camera-ready', 'camera-ready'],
    ['neurips-2023', 'neurips-2023'],
    ['2024', '2024'],
    ['2024-01-15', '2024-01-15'],
    ['v20240115', 'v20240115'],
  ])('%s → %s', (name, line) => {
    expect(lineOfTag(name, releases)).toBe(line);
  });

  it.each(['v1.0-rc1', '1.0rc1', 'v1.0.0-beta.2', 'v2-alpha', '1.0a1', '1.0.dev3', 'v1.0.0-0', 'nightly', 'nightly-2024-01-01'])(
    '%s is a prerelease: not counted unless the policy says so',
    (name) => {
      expect(lineOfTag(name, releases)).toBeNull();
      expect(lineOfTag(name, { ...releases, prereleases: true })).not.toBeNull();
    },
  );

  it('follows the globs of the policy', () => {
    expect(lineOfTag('v1.0', { ...releases, include: ['model-*'] })).toBeNull();
    expect(lineOfTag('model-v2', { ...releases, include: ['model-*'] })).toBe('v2.0');
    expect(lineOfTag('models/v2', { ...releases, include: ['models/*'] })).toBe('v2.0');
    expect(lineOfTag('v1.0', { ...releases, ignore: ['v1.*'] })).toBeNull();
    expect(lineOfTag('data/v1', releases)).toBe('v1.0');
  });

  it('reads any text, in bounded time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => readTag(text).line.length > 0 || text === ''));
    const started = performance.now();
    for (const text of ['-1.'.repeat(80), 'v.'.repeat(120), '1'.repeat(250), '-v9'.repeat(85), 'a-'.repeat(5000)]) readTag(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('release lines', () => {
  it('puts the newest version first, and a backport where it belongs', () => {
    const tags = [
      tag('v0.9.5', '2024-06-01T00:00:00Z'),
      tag('v1.2.0', '2024-05-01T00:00:00Z'),
      tag('v0.9.4', '2024-01-01T00:00:00Z'),
      tag('v1.2.1', '2024-05-02T00:00:00Z'),
      tag('v1.10.0', '2024-05-03T00:00:00Z'),
    ];
    expect(names(tags)).toEqual([
      ['v1.10', 'v1.10.0'],
      ['v1.2', 'v1.2.1'],
      ['v0.9', 'v0.9.5'],
    ]);
  });

  it('places a tag that is no version by its date against the highest version', () => {
    const versions = [tag('v1.0.0', '2024-03-01T00:00:00Z'), tag('v0.9.9', '2024-09-01T00:00:00Z')];
    expect(names([...versions, tag('camera-ready', '2024-04-01T00:00:00Z')])[0]).toEqual(['camera-ready', 'camera-ready']);
    expect(names([...versions, tag('submission', '2024-02-01T00:00:00Z')]).map(([line]) => line)).toEqual(['v1.0', 'v0.9', 'submission']);
  });

  it('has one line, unreleased, where no tag counts', () => {
    const line = { line: 'unreleased', tag: null, commit: null, date: null };
    expect(releaseLines([], releases)).toEqual([line]);
    expect(releaseLines([tag('v1.0-rc1')], releases)).toEqual([line]);
  });

  it('takes the final version over its candidates when prereleases count', () => {
    expect(names([tag('v1.0-rc2'), tag('v1.0'), tag('v1.0-rc10')], { ...releases, prereleases: true })).toEqual([['v1.0', 'v1.0']]);
    expect(names([tag('v1.0rc2'), tag('v1.0rc10')], { ...releases, prereleases: true })).toEqual([['v1.0', 'v1.0rc10']]);
  });

  it('does not depend on the order of the tags, and names each line once', () => {
    const anyTag = fc
      .tuple(
        fc.oneof(
          fc.constantFrom('v1.0', 'v1.0.1', 'v2', '0.9.5', 'camera-ready', 'model-v2', 'v1.2-rc1'),
          fc.string({ minLength: 1, maxLength: 12 }),
        ),
        fc.integer({ min: 1_600_000_000, max: 1_800_000_000 }),
      )
      .map(([name, seconds]) => tag(name, new Date(seconds * 1000).toISOString()));
    const tagsInTwoOrders = fc
      .uniqueArray(anyTag, { selector: ({ name }) => name, maxLength: 12 })
      .chain((tags) => fc.tuple(fc.constant(tags), fc.shuffledSubarray(tags, { minLength: tags.length })));
    fc.assert(
      fc.property(tagsInTwoOrders, ([tags, shuffled]) => {
        const lines = releaseLines(tags, releases);
        expect(releaseLines(shuffled, releases)).toEqual(lines);
        expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
      }),
    );
  });
});
