import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify, namesRepository, sameTitle, titleSimilarity } from '../../src/probe/identity.ts';
import { quickest } from '../support/quickest.ts';

describe('titles', () => {
  test.each([
    ['Olm: growing small models in caves', 'Growing Small Models in Caves', true],
    ['Official PyTorch implementation of "Growing small models in caves"', 'Olm: Growing Small Models in Caves', true],
    ['Schrödinger bridges for caves', 'Schrodinger Bridge for Cave', true],
    ['Growing small models in caves', 'Growing large trees in forests', false],
    ['Installation', 'Neutrino masses from galaxy clustering', false],
  ])('%s ~ %s: %s', (one, other, same) => {
    expect(titleSimilarity(one, other) >= sameTitle).toBe(same);
  });

  test('similarity is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (one, other) => {
        const value = titleSimilarity(one, other);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(titleSimilarity(other, one)).toBe(value);
      }),
    );
  });
});

describe('back-links', () => {
  test.each([
    ['Code: https://github.com/lab/olm.', true],
    ['https://GitHub.com/Lab/OLM/tree/main', true],
    ['git@github.com:lab/olm.git', false],
    ['https://github.com/lab/olm.git', true],
    ['https://lab.github.io/olm/', true],
    ['https://github.com/lab/olm-next', false],
    ['https://github.com/lab/olm2 and https://github.com/lab/olm', true],
    ['https://github.com/other/olm', false],
  ])('%s: %s', (prose, expected) => {
    expect(namesRepository(prose, 'lab/olm')).toBe(expected);
  });
});

describe('identity', () => {
  const claimed = { title: 'Growing small models in caves', repository: 'lab/olm' };
  test.each([
    ['a paper named after the repository', claimed, { title: 'OLM: something else entirely', prose: '' }, 'match'],
    ['the same title', { ...claimed, repository: null }, { title: 'Growing small models in dark caves', prose: '' }, 'match'],
    ['another title, but the abstract speaks of it', claimed, { title: 'Subterranean pretraining', prose: 'Models grown in a cave.' }, 'unknown'],
    ['nothing in common', claimed, { title: 'Neutrino masses', prose: 'We constrain cosmology.' }, 'mismatch'],
    ['too little is claimed to say so', { title: 'Installation and usage', repository: 'lab/x' }, { title: 'Neutrino masses', prose: '' }, 'unknown'],
    ['no title was found', claimed, { title: undefined, prose: '' }, 'unknown'],
    ['no title is claimed', { title: null, repository: 'lab/x' }, { title: 'Neutrino masses', prose: '' }, 'unknown'],
  ])('%s', (_, what, found, expected) => {
    expect(identify(what, found).identity).toBe(expected);
  });

  test('a long hostile title takes no time', () => {
    const hold = () =>
      identify({ title: 'a '.repeat(500_000), repository: 'lab/olm' }, { title: ':'.repeat(1_000_000), prose: 'github.com/lab/ol'.repeat(60_000) });
    expect(quickest(hold, 200)).toBeLessThan(200);
  });
});
