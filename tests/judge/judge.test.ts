import { describe, expect, it } from 'vitest';
import { artifactKinds } from '../../src/artifacts.ts';
import type { Detection } from '../../src/detection.ts';
import { shouldFail } from '../../src/judge/fail-on.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import type { Report } from '../../src/report.ts';
import type { FailOn, ResolvedPolicy } from '../../src/resolved-policy.ts';
import { allPublished, artifactOf, detection, judged, missingOf, proof, published, requirement, requirementOf, stage, waiver } from './builders.ts';

const arxiv = proof('arXiv:2506.01234', { published: '2026-01-01', level: 3 });
const proofs = [
  arxiv,
  proof('hf:lab/model'),
  proof('wandb:lab/run', { level: 3, fragile: true }),
  proof('zenodo:42', { state: 'archived', level: 5 }),
];
const builtIn: Partial<ResolvedPolicy> = { ...builtInPolicy, adopted: '2025-12-01' };

describe('what the policy file takes out of the verdict is told', () => {
  const stages = [stage('all', '2026-02-01', [requirement('code'), requirement('eval-results')])];

  it('not applicable, with the reason, where a stage asks for it', () => {
    const declared = (kind: 'eval-results' | 'checkpoints', notApplicable: string) =>
      ({ kind, identifiers: [], paths: [], repositories: [], notApplicable, gatedReason: null }) as const;
    const { policy } = judged({ policy: { stages, artifacts: [declared('eval-results', 'a survey'), declared('checkpoints', 'none kept')] } });
    expect(policy.notes).toEqual(['not applicable by the policy file: eval results (a survey)']);
  });

  it('gated, with the reason that makes it as good as open', () => {
    const weights = published('weights', { status: 'gated' });
    const declared = { kind: 'weights', identifiers: [], paths: [], repositories: [], notApplicable: null, gatedReason: 'hospital records' } as const;
    const asked = [stage('all', '2026-02-01', [requirement('weights')])];
    const told = (detections: readonly Detection[]) => judged({ detections, policy: { stages: asked, artifacts: [declared] } }).policy.notes;
    expect(told([weights])).toEqual(['weights behind a gate, by the policy file: hospital records']);
    expect(told([published('weights')])).toEqual([]);
  });

  it('withheld, where no stage asks for it', () => {
    const held = waiver('data', { reason: 'privacy', text: 'patients', approvedBy: 'ada', until: '2026-12-31', renewals: 1 });
    const told = (now: string) => judged({ now, policy: { stages, waivers: [held, waiver('code')] } }).policy.notes;
    expect(told('2026-03-01T00:00:00Z')).toEqual([
      'data withheld until 31 Dec 2026: privacy, patients (approved by ada, declared; renewed 1 time); no stage asks for it',
    ]);
    expect(told('2027-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('the built-in policy', () => {
  it('is green when all is shared', () => {
    const report = judged({ detections: allPublished, proofs, policy: builtIn, now: '2027-01-01' });
    expect([report.standing, report.colour, report.nextDue, report.missing]).toEqual(['met', 'green', null, []]);
  });

  it('dates its stages from the preprint', () => {
    const report = judged({ detections: [published('preprint')], proofs, policy: builtIn });
    expect(report.stages.map(({ id, due }) => `${id} ${due}`)).toEqual([
      'preprint 2026-01-01',
      'code 2026-01-31',
      'evals 2026-02-15',
      'pack 2026-04-01',
      'weights 2026-05-01',
    ]);
  });

  it('asks a project without a sign of weights or data for none of them, and says how to correct it', () => {
    const without = allPublished.map((one) =>
      ['weights', 'checkpoints', 'data', 'model-card', 'data-card', 'training-code', 'training-logs', 'safety-note'].includes(one.kind)
        ? detection(one.kind, { assumed: true })
        : one,
    );
    const report = judged({ detections: without, proofs: [arxiv], policy: builtIn, now: '2027-01-01' });
    expect([report.colour, report.standing]).toEqual(['green', 'met']);
    expect(report.stages.find((one) => one.id === 'weights')).toMatchObject({ standing: 'not-required', colour: 'grey' });
    expect(report.policy.notes).toEqual([
      'not asked for, since nothing in the repository speaks of own weights or data: training logs, data card, safety note, weights, model card; ' +
        'to correct this, list them under `artifacts` in the policy file',
    ]);
  });

  it('does not call the weights stage met for a safety note alone', () => {
    const report = judged({ detections: [published('safety-note')], policy: builtIn });
    expect(report.stages.find((one) => one.id === 'weights')?.standing).toBe('not-required');
  });

  it('sees in training code a sign that there are weights', () => {
    const detections = [published('preprint'), published('training-code'), detection('weights', { status: 'not-applicable', assumed: true })];
    const report = judged({ detections, proofs, policy: builtIn, now: '2027-01-01' });
    expect(requirementOf(report, 'weights').standing).toBe('overdue');
    expect(artifactOf(report, 'weights').status).toBe('missing');
  });

  it('lets withheld weights be compliant: with a reason and two substitutes the stage is as good as met', () => {
    const detections = allPublished.map((one) => (one.kind === 'weights' || one.kind === 'model-card' ? detection(one.kind) : one));
    const withheld = { ...builtIn, waivers: [waiver('weights', { until: '2027-06-01' })] };
    const report = judged({ detections, proofs, policy: withheld, now: '2027-01-01' });
    expect(report.stages.find((one) => one.id === 'weights')).toMatchObject({ standing: 'substituted', colour: 'green' });
    expect(requirementOf(report, 'model-card')).toMatchObject({ standing: 'not-required', because: 'goes with the weights, which are withheld' });
    expect(report.colour).toBe('green');
  });

  it('puts the safety note before the weights', () => {
    const detections = allPublished.map((one) => (one.kind === 'safety-note' ? detection('safety-note') : one));
    const report = judged({ detections, proofs, policy: builtIn });
    expect(report.stages.find((one) => one.id === 'weights')).toMatchObject({ standing: 'due', colour: 'amber' });
    expect(missingOf(report, 'safety-note').saw).toBe('the weights are out already; no note on safety, limitations or responsible use');
    const neither = judged({ detections: detections.map((one) => (one.kind === 'weights' ? detection('weights') : one)), proofs, policy: builtIn });
    expect(neither.missing.map((item) => item.kind)).toEqual(['safety-note', 'weights']);
  });
});

describe('a report', () => {
  it('holds every kind of the catalogue in its order, detected or not', () => {
    expect(judged().artifacts.map((one) => one.kind)).toEqual(artifactKinds);
  });

  it('takes the worst standing of a kind that several stages ask for', () => {
    const stages = [stage('early', 'P10D', [requirement('code')]), stage('late', 'P900D', [requirement('code')])];
    const report = judged({ policy: { stages } });
    expect(report.stages.map((one) => one.standing)).toEqual(['overdue', 'due']);
    expect(artifactOf(report, 'code').standing).toBe('overdue');
    expect(report.missing).toHaveLength(1);
  });

  it('says whether harness, revision and split of the evals are named', () => {
    const because = (named: { harness: boolean; revision: boolean; split: boolean } | undefined) =>
      artifactOf(judged({ detections: [published('evals', named === undefined ? {} : { named })] }), 'evals').because;
    expect(because({ harness: true, revision: false, split: true })).toMatch(/; names harness, data split, not model revision$/);
    expect(because({ harness: true, revision: true, split: true })).toMatch(/; names harness, model revision, data split$/);
    expect(because({ harness: false, revision: false, split: false })).toMatch(/; names none of harness, model revision, data split$/);
    expect(because(undefined)).toMatch(/is not known$/);
  });

  it('is grey while the policy is paused, whatever is overdue', () => {
    const report = judged({ policy: { stages: [stage('code', 'P1D', [requirement('code')])], paused: true } });
    expect([report.colour, report.standing, report.missing, report.nextDue]).toEqual(['grey', 'not-required', [], null]);
    expect(report.policy.notes).toEqual(['the policy is paused: nothing is judged']);
  });

  it('notes a waiver that ends within the warning time', () => {
    const notes = (now: string) =>
      judged({
        now,
        detections: [detection('weights')],
        policy: { stages: [stage('w', 'P1D', [requirement('weights')])], waivers: [waiver('weights')] },
      }).policy.notes;
    expect([notes('2026-12-16'), notes('2026-12-17')]).toEqual([[], ['the waiver for weights ends on 31 Dec 2026']]);
  });

  it('says whom to ask, and names nobody under double-blind review', () => {
    const contact = 'open@lab.example';
    expect(judged({ policy: { contact } }).policy.notes).toContain(`whom to ask: ${contact}`);
    expect(JSON.stringify(judged({ policy: { contact, anonymous: true } }))).not.toContain(contact);
  });

  it('says how many identifiers of a kind were left out', () => {
    const weights = published('weights', { identifiers: ['hf:lab/one', 'hf:lab/two', 'hf:lab/three'] });
    expect(judged({ detections: [weights], proofs: [proof('hf:lab/one')] }).unchecked).toEqual([
      'Not asked: 2 further of weights; the first ones of a kind are',
    ]);
    expect(judged({ detections: [weights], proofs: weights.identifiers.map((identifier) => proof(identifier)) }).unchecked).toEqual([]);
  });

  it('takes the policy’s word that a kind does not apply', () => {
    const artifacts = [
      { kind: 'data' as const, identifiers: [], paths: [], repositories: [], notApplicable: 'we use public data', gatedReason: null },
    ];
    const report = judged({
      policy: { stages: [stage('all', 'P1D', [requirement('data'), requirement('data-card', { when: 'own-data' })])], artifacts },
    });
    expect(requirementOf(report, 'data')).toMatchObject({ standing: 'not-required', because: 'not applicable: we use public data' });
  });

  it('accepts a gate once its reason stands in the policy', () => {
    const world = (gatedReason: string | null) => ({
      detections: [published('weights', { status: 'gated' })],
      proofs: [proof('hf:lab/model', { state: 'gated' as const })],
      policy: {
        stages: [stage('all', 'P1D', [requirement('weights')])],
        artifacts: [{ kind: 'weights' as const, identifiers: [], paths: [], repositories: [], notApplicable: null, gatedReason }],
      },
    });
    expect([judged(world(null)).colour, judged(world('patient data')).colour]).toEqual(['amber', 'green']);
  });

  it('does not mind a now in another time zone', () => {
    expect(() => judged({ now: 'tomorrow' })).toThrow(RangeError);
    expect(judged({ now: '2026-03-01T00:30:00+02:00' }).judgedAt).toBe('2026-03-01T00:30:00+02:00');
  });

  it('is the same for the same input', () => {
    const world = { detections: allPublished, proofs, policy: builtIn };
    expect(judged(world)).toEqual(judged(world));
  });
});

describe('failing a run', () => {
  const stages = [stage('code', 'P10D', [requirement('code')]), stage('weights', 'P900D', [requirement('weights')])];
  const overdue = judged({ detections: [detection('weights')], policy: { stages } });
  const broken = judged({
    detections: [published('code'), published('weights')],
    proofs: [proof('hf:lab/model', { state: 'broken' })],
    policy: { stages },
  });
  const later = judged({ detections: [published('code'), detection('weights')], policy: { stages } });
  const withheld = judged({ detections: [published('code'), detection('weights')], policy: { stages, waivers: [waiver('weights')] } });
  const met = judged({ detections: [published('code'), published('weights')], proofs, policy: { stages } });
  const paused = judged({ policy: { stages, paused: true } });
  const failing = (report: Report) =>
    (['never', 'overdue', 'broken', 'missing'] as const satisfies readonly FailOn[]).filter((failOn) => shouldFail(report, failOn).fail);

  it('counts what the policy chose, and never what is withheld', () => {
    expect(failing(overdue)).toEqual(['overdue', 'broken', 'missing']);
    expect(failing(broken)).toEqual(['broken', 'missing']);
    expect(failing(later)).toEqual(['missing']);
    expect([failing(withheld), failing(met), failing(paused)]).toEqual([[], [], []]);
  });

  it('counts what a pull request makes worse than its base, and nothing else', () => {
    const against = (head: Report, base: Report) => shouldFail(head, 'missing', base).why;
    expect(against(overdue, overdue)).toBe('nothing is missing');
    expect(against(overdue, later)).toBe('fail-on: missing; code overdue');
    expect(against(broken, later)).toBe('fail-on: missing; weights broken');
    expect(against(later, broken)).toBe('nothing is missing');
    expect(against(later, met)).toBe('fail-on: missing; weights due');
  });

  it('says why', () => {
    expect(shouldFail(overdue, 'missing').why).toBe('fail-on: missing; code overdue, weights due');
    expect(shouldFail(met, 'overdue').why).toBe('nothing is overdue');
    expect(shouldFail(overdue, 'never').why).toBe('fail-on is never');
  });
});
