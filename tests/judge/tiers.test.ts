import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report.ts';
import type { Requirement } from '../../src/resolved-policy.ts';
import { judged, proof, published, requirement, requirementOf, stage, type World } from './builders.ts';

const family = published('weights', { identifiers: ['hf:lab/model-1b', 'hf:lab/model-7b', 'hf:lab/model-7b-chat'] });
const proofs = [proof('hf:lab/model-1b'), proof('hf:lab/model-7b'), proof('hf:lab/model-7b-chat', { state: 'broken' })];

function standing(given: Partial<Requirement>, world: World = {}) {
  const policy = { stages: [stage('before', '2026-02-01', []), stage('tier', '2026-02-15', [requirement('weights', given)])] };
  return requirementOf(judged({ detections: [family], proofs, policy, ...world }), 'weights');
}

describe('size tiers', () => {
  it('count only the identifiers they name', () => {
    expect(standing({ identifiers: ['hf:lab/model-1b'] }).standing).toBe('met');
    expect(standing({ identifiers: ['hf:lab/model-7b*'] }).standing).toBe('met');
    expect(standing({ identifiers: ['hf:lab/model-7b-chat'] }).standing).toBe('broken');
    expect(standing({ identifiers: ['hf:lab/model-70b*'] })).toMatchObject({
      standing: 'overdue',
      because: 'none of what is shared matches `hf:lab/model-70b*`',
    });
    expect(standing({ identifiers: ['hf:{lab,other}/*-1b'] }).standing).toBe('met');
  });

  it('may ask for several', () => {
    expect(standing({ atLeast: 2 }).standing).toBe('met');
    expect(standing({ atLeast: 3 }).standing).toBe('broken');
    expect(standing({ atLeast: 4 }, { proofs: proofs.slice(0, 2) })).toMatchObject({ standing: 'overdue', because: '3 of 4 are shared' });
  });
});

describe('a renewed document', () => {
  const card = published('safety-note', { evidence: [{ rule: 'safety-note/file', path: 'SAFETY.md', line: null }] });
  const fresh = [requirement('safety-note', { fresh: true })];
  const policy = { stages: [stage('small', '2026-02-01', [requirement('safety-note')]), stage('large', '2026-02-15', fresh)] };
  const note = (changed: string | null) =>
    largest(judged({ detections: [card], policy, ...(changed === null ? {} : { changed: new Map([['SAFETY.md', changed]]) }) }));
  const largest = ({ stages }: Report) => stages.find(({ id }) => id === 'large')?.requires[0];

  it('must have changed since the stage before', () => {
    expect(note('2026-02-01T08:00:00Z')).toMatchObject({ standing: 'met', unproven: false });
    expect(note('2026-01-31T08:00:00Z')).toMatchObject({ standing: 'overdue', because: 'not renewed for this stage: last changed on 31 Jan 2026' });
  });

  it('is taken on its word where there is no history', () => {
    expect(note(null)).toMatchObject({ standing: 'met', unproven: true });
    expect(note(null)?.because).toContain('could not be checked');
  });

  it('is held against the stage before that asks for it too, whatever other stages stand in the file before it', () => {
    const first = { stages: [stage('pack', '2026-03-15', [requirement('code')]), stage('large', '2026-02-15', fresh)] };
    const changed = new Map([['SAFETY.md', '2025-12-01T08:00:00Z']]);
    expect(largest(judged({ detections: [card], policy: first, changed }))).toMatchObject({ standing: 'met', unproven: false });
  });
});
