import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';

describe('the default policy', () => {
  it('is the table of staged release', () => {
    expect(builtInPolicy.stages.map(({ id, requires, due }) => [id, requires.map(({ kind }) => kind), due])).toEqual([
      ['preprint', ['preprint', 'citation'], { after: 'P0D' }],
      ['code', ['code', 'dependencies', 'license'], { after: 'P30D' }],
      ['evals', ['evals', 'eval-results'], { after: 'P45D' }],
      ['pack', ['repro', 'training-logs', 'data-card'], { after: 'P90D' }],
      ['weights', ['safety-note', 'weights', 'model-card'], { after: 'P120D' }],
    ]);
  });

  it('lets weights be withheld for two substitutes, training logs for a reason, and nothing else', () => {
    const withheld = builtInPolicy.stages.flatMap(({ requires }) => requires.filter(({ whereSafe }) => whereSafe));
    expect(withheld.map(({ kind, instead }) => [kind, instead])).toEqual([
      ['training-logs', { atLeast: 0, of: [] }],
      ['weights', { atLeast: 2, of: ['evals', 'training-logs', 'data-card', 'repro'] }],
    ]);
  });

  it('never fails a run, and asks a gate on weights for its reason', () => {
    expect(builtInPolicy.report.failOn).toBe('never');
    const weights = builtInPolicy.stages.flatMap(({ requires }) => requires).find(({ kind }) => kind === 'weights');
    expect(weights).toMatchObject({ proof: 'verified', gated: 'accept-with-reason', when: 'own-weights' });
  });
});
