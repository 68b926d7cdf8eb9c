import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globMatcher, globProblem } from '../../src/policy/glob.ts';

const matches = (glob: string, text: string) => globMatcher([glob])(text);

describe('globs of a policy', () => {
  it.each([
    ['*', 'release/v1.0', true],
    ['v*', 'v1.0', true],
    ['v*', 'release/v1.0', false],
    ['**', 'release/v1.0', true],
    ['release/*', 'release/v1.0', true],
    ['v[0-9].?', 'v1.0', true],
    ['{v,model-}*', 'model-2', true],
    ['v*.{1..3}', 'v1.2', true],
    ['#1', '#1', true],
    ['.github/**', '.github/workflows/a.yml', true],
    ['hf:lab/*-7b', 'hf:lab/heron-7b', true],
  ])('%s and %s: %s', (glob, text, expected) => {
    expect(matches(glob, text)).toBe(expected);
  });

  it.each([
    ['an empty one', ' '],
    ['a long one', 'a'.repeat(257)],
    ['a negated one', '!v1'],
    ['an extended one', '+(a|b)'],
    ['many braces', '{a,b}'.repeat(7)],
    ['nested braces', '{a,{b,{c,{d,{e,f}}}}}{a,b,c}{a,b,c}'],
    ['a wide range', '{1..1000000}'],
    ['a range of letters, twice', '{a..z}{a..z}'],
    ['many double stars', '**/a/'.repeat(12)],
    ['control characters', 'a\u0000b'],
  ])('%s is refused, and matches nothing', (_name, glob) => {
    expect(globProblem(glob)).not.toBeNull();
    expect(matches(glob, glob)).toBe(false);
  });

  it.each([
    ['*a*a*a*a*a*a*a*a*a*a*a*a*b', 'a'.repeat(4000)],
    ['**/*a/**/*a/**/*a/**/*a/**/b', 'a/'.repeat(1500)],
    [`${'?'.repeat(120)}*b`, 'a'.repeat(4000)],
    [`${'[!b]*'.repeat(50)}c`, 'a'.repeat(4000)],
    [`${'{a,aa}'.repeat(6)}*b`, 'a'.repeat(4000)],
  ])('%s takes no time', (glob, text) => {
    expect(globProblem(glob)).toBeNull();
    const started = performance.now();
    expect(matches(glob, text)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('never throw, and take no time, whatever the pattern and the text', () => {
    const patterns = fc.array(fc.constantFrom('*', '**', '/', '?', '[', ']', '{', '}', ',', '..', '1', '9', 'a', '!', '\\', '-', '(', '|'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        patterns.map((parts) => parts.join('')),
        fc.string({ maxLength: 200 }),
        (glob, text) => {
          const started = performance.now();
          matches(glob, text);
          expect(performance.now() - started).toBeLessThan(2000);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
