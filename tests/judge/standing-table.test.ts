import { describe, expect, it, test } from 'vitest';
import type { ArtifactKind } from '../../src/artifacts.ts';
import type { Detection } from '../../src/detection.ts';
import { outcomeOf, standingTable } from '../../src/judge/outcome.ts';
import type { SettledProof } from '../../src/judge/proof-choice.ts';
import type { Proof } from '../../src/proof.ts';
import type { Standing } from '../../src/report.ts';
import type { Requirement } from '../../src/resolved-policy.ts';
import { detection, judged, proof, published, requirement, requirementOf, stage, waiver } from './builders.ts';

/** The standing table of DESIGN §6, each row as it stands there, for weights on a hub. */
interface Case {
  readonly row: string;
  readonly shown: Partial<Detection>;
  readonly proof?: Partial<Proof>;
  readonly requires?: Partial<Requirement>;
  readonly kind?: ArtifactKind;
  readonly explained?: boolean;
  readonly lastGood?: string;
  readonly late?: boolean;
  readonly standing: Standing;
  readonly unproven?: boolean;
}

const hub = ['hf:lab/model'];
const shownPublished: Partial<Detection> = { status: 'published', identifiers: hub };
const shownGated: Partial<Detection> = { status: 'gated', identifiers: hub };

const cases: readonly Case[] = [
  { row: 'shown/proven', shown: shownPublished, proof: { state: 'verified' }, standing: 'met' },
  { row: 'shown/proven', shown: shownPublished, proof: { state: 'archived', level: 5 }, standing: 'met' },
  { row: 'shown/proven', shown: shownPublished, proof: { state: 'verified', level: 3 }, standing: 'met', unproven: true },
  { row: 'published/unchecked', shown: shownPublished, proof: { state: 'unchecked', level: 2 }, standing: 'met', unproven: true },
  { row: 'published/unchecked', shown: shownPublished, standing: 'met', unproven: true },
  { row: 'published/unverifiable-known', shown: shownPublished, proof: { state: 'unverifiable', level: 2 }, lastGood: '2026-02-20', standing: 'met' },
  { row: 'published/unverifiable-fragile', shown: shownPublished, proof: { state: 'unverifiable', fragile: true }, standing: 'met', unproven: true },
  { row: 'published/unverifiable', shown: shownPublished, proof: { state: 'unverifiable' }, late: true, standing: 'unverifiable' },
  {
    row: 'published/unverifiable-link-enough',
    shown: shownPublished,
    proof: { state: 'unverifiable' },
    requires: { proof: 'linked' },
    standing: 'met',
    unproven: true,
  },
  { row: 'shown/broken', shown: shownPublished, proof: { state: 'broken', level: 2 }, standing: 'broken' },
  { row: 'shown/broken', shown: shownPublished, proof: { state: 'verified', identity: 'mismatch' }, standing: 'broken' },
  { row: 'shown/broken', shown: shownPublished, proof: { state: 'broken' }, requires: { proof: 'declared' }, standing: 'broken' },
  { row: 'shown/broken', shown: shownGated, proof: { state: 'broken' }, requires: { gated: 'accept' }, standing: 'broken' },
  { row: 'gated/accepted', shown: shownGated, proof: { state: 'gated' }, requires: { gated: 'accept' }, standing: 'met' },
  { row: 'gated/accepted', shown: shownGated, proof: { state: 'gated' }, explained: true, standing: 'met' },
  { row: 'gated/unexplained', shown: shownGated, proof: { state: 'gated' }, late: true, standing: 'gated' },
  { row: 'gated/refused', shown: shownGated, proof: { state: 'gated' }, requires: { gated: 'refuse' }, standing: 'due' },
  { row: 'gated/refused', shown: shownGated, proof: { state: 'gated' }, requires: { gated: 'refuse' }, late: true, standing: 'overdue' },
  { row: 'gated/unexplained', shown: shownPublished, proof: { state: 'gated' }, standing: 'gated' },
  { row: 'gated/accepted', shown: shownGated, proof: { state: 'unchecked' }, requires: { gated: 'accept' }, standing: 'met', unproven: true },
  { row: 'gated/unexplained', shown: shownGated, proof: { state: 'unverifiable' }, standing: 'gated' },
  { row: 'shown/proven', shown: shownGated, proof: { state: 'verified', level: 4 }, standing: 'met' },
  { row: 'promised', shown: { status: 'promised' }, standing: 'due' },
  { row: 'promised', shown: { status: 'promised' }, late: true, standing: 'overdue' },
  { row: 'missing', shown: { status: 'missing' }, standing: 'due' },
  { row: 'missing', shown: { status: 'missing' }, late: true, standing: 'overdue' },
  { row: 'not-applicable', shown: { status: 'not-applicable' }, late: true, standing: 'not-required' },
  {
    row: 'unfilled',
    kind: 'model-card',
    shown: { status: 'published', completeness: 0.2 },
    requires: { completeness: 0.5 },
    late: true,
    standing: 'overdue',
  },
  {
    row: 'published/unchecked',
    kind: 'model-card',
    shown: { status: 'published', completeness: 0.5 },
    requires: { completeness: 0.5 },
    standing: 'met',
    unproven: true,
  },
  {
    row: 'shown/proven-too-little',
    shown: shownPublished,
    proof: { state: 'verified' },
    requires: { proof: 'archived' },
    late: true,
    standing: 'overdue',
  },
  { row: 'shown/proven', shown: shownPublished, proof: { state: 'archived', level: 5 }, requires: { proof: 'archived' }, standing: 'met' },
  { row: 'shown/proven', kind: 'preprint', shown: shownPublished, proof: { state: 'verified', level: 3 }, standing: 'met' },
  {
    row: 'shown/proven',
    kind: 'preprint',
    shown: shownPublished,
    proof: { state: 'verified', level: 3, identity: 'unknown' },
    standing: 'met',
    unproven: true,
  },
];

function settled(given: Partial<Proof> | undefined, lastGood: string | null): readonly SettledProof[] {
  return given === undefined ? [] : [{ proof: proof('hf:lab/model', given), askedNow: true, lastGood, stale: false }];
}

describe('the standing table', () => {
  test.each(cases)('$row → $standing (shown $shown.status, proof $proof.state, late $late)', (example) => {
    const kind = example.kind ?? 'weights';
    const outcome = outcomeOf({
      detection: detection(kind, example.shown),
      proofs: settled(example.proof, example.lastGood ?? null),
      requirement: requirement(kind, example.requires),
      gateExplained: example.explained ?? false,
      due: '2026-03-01',
      today: example.late === true ? '2026-03-02' : '2026-03-01',
    });
    expect({ row: outcome.row, standing: outcome.standing, unproven: outcome.unproven }).toEqual({
      row: example.row,
      standing: example.standing,
      unproven: example.unproven ?? false,
    });
    expect(outcome.because).not.toBe('');
  });

  it('has no row that no case reaches', () => {
    expect(standingTable.map((row) => row.id).filter((id) => !cases.some((example) => example.row === id))).toEqual([]);
  });
});

describe('withheld by a waiver', () => {
  const needs = requirement('weights', { whereSafe: true, instead: { atLeast: 2, of: ['evals', 'training-logs', 'data-card', 'repro'] } });
  const world = (shared: readonly ArtifactKind[], given = {}) => ({
    detections: [detection('weights', { assumed: false }), ...shared.map((kind) => published(kind))],
    policy: { stages: [stage('weights', 'P10D', [needs])], waivers: [waiver('weights', given)] },
  });

  it('is substituted when enough is shared instead', () => {
    const weights = requirementOf(judged(world(['evals', 'repro'])), 'weights');
    expect(weights.standing).toBe('substituted');
    expect(weights.waiver?.instead).toEqual([
      { kind: 'evals', met: true },
      { kind: 'training-logs', met: false },
      { kind: 'data-card', met: false },
      { kind: 'repro', met: true },
    ]);
  });

  it('is waived, amber, with too little, and what is still open is said', () => {
    const report = judged(world(['evals']));
    expect([requirementOf(report, 'weights').standing, report.colour]).toEqual(['waived', 'amber']);
    expect(report.missing[0]?.saw).toBe('withheld (safety) until 31 Dec 2026; shared instead: evals');
    expect(report.missing[0]?.todo).toBe('Share 1 more of training logs, data card, reproduction instead');
    const none = judged(world([], { instead: ['data-card'] }));
    expect(none.missing[0]?.saw).toBe('withheld (safety) until 31 Dec 2026; nothing is shared instead yet');
    expect(none.missing[0]?.todo).toBe('Share data card instead, and 1 more of evals, training logs, reproduction');
    expect(judged(world(['evals', 'repro'], { instead: ['data-card'] })).missing[0]?.todo).toBe('Share data card instead');
    const one = { ...needs, instead: { atLeast: 1, of: ['repro'] as const } };
    const only = judged({ ...world([]), policy: { stages: [stage('weights', 'P10D', [one])], waivers: [waiver('weights')] } });
    expect(only.missing[0]?.todo).toBe('Share reproduction instead');
  });

  it('must keep what the waiver itself names', () => {
    expect(requirementOf(judged(world(['evals', 'repro'], { instead: ['data-card'] })), 'weights').standing).toBe('waived');
    expect(requirementOf(judged(world(['evals', 'repro'], { instead: ['evals', 'repro'] })), 'weights').standing).toBe('substituted');
  });

  it('is in force until the end of its last day, UTC', () => {
    const at = (now: string) => requirementOf(judged({ ...world(['evals', 'repro'], { until: '2026-03-01' }), now }), 'weights');
    expect(at('2026-03-01T23:59:59Z').standing).toBe('substituted');
    expect(at('2026-03-02T00:00:00Z').standing).toBe('overdue');
    expect(at('2026-03-02T00:00:00Z').because).toContain('the waiver ended on 1 Mar 2026');
    const after = judged({ ...world(['evals', 'repro'], { until: '2026-03-01' }), now: '2026-03-02T00:00:00Z' });
    expect(after.missing[0]?.saw).toBe('no model is linked; the waiver ended on 1 Mar 2026');
    expect(at('2026-03-02T01:00:00+02:00').standing).toBe('substituted');
  });

  it('covers a broken link too: what is withheld is not offered', () => {
    const given = world(['evals', 'repro']);
    const broken = {
      ...given,
      detections: [...given.detections.slice(1), published('weights')],
      proofs: [proof('hf:lab/model', { state: 'broken' })],
    };
    expect(requirementOf(judged(broken), 'weights').standing).toBe('substituted');
  });

  it('does not stand in the way of what is shared after all, but the two are told apart', () => {
    const given = world([]);
    const report = judged({ ...given, detections: [published('weights')], proofs: [proof('hf:lab/model')] });
    expect(requirementOf(report, 'weights').standing).toBe('met');
    expect(report.contradictions.map((finding) => finding.text)).toEqual(['withheld by a waiver until 31 Dec 2026, but published']);
  });

  it('needs no substitute where the policy says that the reason is enough', () => {
    const logs = requirement('training-logs', { whereSafe: true, instead: { atLeast: 0, of: [] } });
    const given = { policy: { stages: [stage('pack', 'P10D', [logs])], waivers: [waiver('training-logs', { reason: 'cost' })] } };
    expect(requirementOf(judged(given), 'training-logs').standing).toBe('substituted');
  });

  it('stays waived where the policy does not let it be withheld, whatever is shared instead', () => {
    const given = world(['evals', 'repro']);
    const strict = { stages: [stage('weights', 'P10D', [{ ...needs, whereSafe: false }])], waivers: [waiver('weights')] };
    const report = judged({ ...given, policy: strict });
    expect(requirementOf(report, 'weights').standing).toBe('waived');
    expect(report.missing[0]?.todo).toBe('Share them: the policy does not let them be withheld (`where-safe`)');
  });

  it('stays waived where nothing is known that could be shared instead', () => {
    const given = { policy: { stages: [stage('code', 'P10D', [requirement('code')])], waivers: [waiver('code', { reason: 'legal' })] } };
    expect(requirementOf(judged(given), 'code').standing).toBe('waived');
  });

  it('takes the kinder of two in force: lengthening one can then never hurt', () => {
    const given = world(['evals', 'repro'], { until: '2026-04-01' });
    const second = waiver('weights', { until: '2027-01-01', instead: ['data-card'] });
    const report = judged({ ...given, policy: { ...given.policy, waivers: [...given.policy.waivers, second] } });
    expect(requirementOf(report, 'weights').standing).toBe('substituted');
  });
});
