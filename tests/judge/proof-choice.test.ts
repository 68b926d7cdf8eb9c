import { describe, expect, it } from 'vitest';
import type { Detection } from '../../src/detection.ts';
import { artifactOf, detection, inputOf, judged, proof, published, requirement, requirementOf, stage, type World } from './builders.ts';

const one = (kind: Detection['kind'], given = {}) => ({ stages: [stage('all', 'P10D', [requirement(kind, given)])] });
const evidence = (path: string, line: number | null = null, given = {}) => ({ rule: 'test/rule', path, line, ...given });

describe('which proof decides', () => {
  const two = published('weights', { identifiers: ['hf:lab/model', 'gdrive:https://drive.google.com/x'] });
  const decided = (world: World) => artifactOf(judged({ detections: [two], policy: one('weights'), ...world }), 'weights');

  it('is the main identifier’s, when it confirms', () => {
    expect(decided({ proofs: [proof('gdrive:https://drive.google.com/x'), proof('hf:lab/model')] }).proof?.identifier).toBe('hf:lab/model');
  });

  it('is another one’s, when that confirms and the main does not; the broken one is told apart', () => {
    const world = { proofs: [proof('hf:lab/model', { state: 'broken', reason: 'no such model' }), proof('gdrive:https://drive.google.com/x')] };
    expect(decided(world)).toMatchObject({ standing: 'met', proof: { identifier: 'gdrive:https://drive.google.com/x' } });
    const { contradictions } = judged({ detections: [two], policy: one('weights'), ...world });
    expect(contradictions.map((finding) => finding.text)).toEqual(['`hf:lab/model`: no such model']);
  });

  it('is the main one’s, when nothing confirms: an unasked second doesn’t hide a broken first', () => {
    expect(decided({ proofs: [proof('hf:lab/model', { state: 'broken' })] }).standing).toBe('broken');
  });

  it('is the one that confirms enough', () => {
    const world = { proofs: [proof('hf:lab/model', { level: 3 }), proof('gdrive:https://drive.google.com/x', { level: 4 })] };
    expect(requirementOf(judged({ detections: [two], policy: one('weights'), ...world }), 'weights').unproven).toBe(false);
  });

  it('keeps all proofs, in the order of the identifiers', () => {
    const world = { proofs: [proof('gdrive:https://drive.google.com/x'), proof('hf:somebody/else'), proof('hf:lab/model')] };
    expect(decided(world).proofs.map((each) => each.identifier)).toEqual(['hf:lab/model', 'gdrive:https://drive.google.com/x']);
  });
});

describe('files in the repository’s own tree', () => {
  const treeOf = (shown: Detection, world: World = {}) =>
    artifactOf(judged({ detections: [shown], policy: one(shown.kind), ...world }), shown.kind).proof;

  it('prove themselves at the tag', () => {
    const code = detection('code', { status: 'published', evidence: [evidence('src/train.py')] });
    expect(treeOf(code)).toMatchObject({
      identifier: 'file:src/train.py',
      state: 'verified',
      level: 4,
      method: 'tree',
      reason: 'in the tree at this tag',
    });
  });

  it('say where they lie', () => {
    const card = (place: 'head' | 'tag') => detection('model-card', { status: 'published', evidence: [evidence('MODEL_CARD.md', null, { place })] });
    const { subject } = inputOf();
    const line = { subject: { ...subject, head: { branch: 'main', commit: 'f'.repeat(40) } } };
    expect(treeOf(card('head'), line)?.reason).toBe('in the tree of the default branch');
    expect(treeOf(card('tag'), line)?.reason).toBe('in the tree at this tag');
    // A pull request counts to a line, but is no part of its default branch.
    expect(treeOf(card('head'), { subject: { ...subject, head: null } })?.reason).toBe('in the tree at this commit');
  });

  it('prove nothing in a private repository', () => {
    const code = detection('code', { status: 'published', evidence: [evidence('src/train.py')] });
    const report = judged({ detections: [code], policy: one('code'), public: false });
    expect(requirementOf(report, 'code')).toMatchObject({ standing: 'met', unproven: true });
    expect(report.unchecked).toHaveLength(1);
  });

  it('count beside a dead link for what lives in repositories, and not for what does not', () => {
    const both = (kind: 'evals' | 'weights') =>
      detection(kind, { status: 'published', identifiers: ['github:lab/other'], evidence: [evidence('scripts/run.sh'), evidence('README.md', 3)] });
    const world = { proofs: [proof('github:lab/other', { state: 'broken' })] };
    expect(treeOf(both('evals'), world)?.method).toBe('tree');
    expect(treeOf(both('weights'), world)?.state).toBe('broken');
  });

  it('are not seen in a mere mention of weights', () => {
    expect(treeOf(detection('weights', { status: 'published', evidence: [evidence('README.md', 12)] }))).toBeNull();
    expect(treeOf(detection('weights', { status: 'published', evidence: [evidence('model.safetensors')] }))?.level).toBe(4);
  });

  it('are not seen in a placeholder', () => {
    expect(treeOf(detection('model-card', { status: 'published', evidence: [evidence('MODEL_CARD.md', null, { stub: true })] }))).toBeNull();
  });

  it('count by the identifiers that name them, in their order', () => {
    const weights = detection('weights', {
      status: 'published',
      identifiers: ['hf:lab/model', 'file:ckpt/a.pt', 'file:ckpt/b.pt'],
      evidence: [evidence('ckpt/a.pt')],
    });
    const shown = artifactOf(
      judged({ detections: [weights], proofs: [proof('hf:lab/model', { state: 'broken' })], policy: one('weights') }),
      'weights',
    );
    expect(shown.proofs.map((each) => `${each.identifier} ${each.state}`)).toEqual([
      'hf:lab/model broken',
      'file:ckpt/a.pt verified',
      'file:ckpt/b.pt verified',
    ]);
    expect([shown.standing, shown.proof?.identifier]).toEqual(['met', 'file:ckpt/a.pt']);
  });

  it('are archived with the repository', () => {
    const detections = [detection('code', { status: 'published', evidence: [evidence('a.py')] }), published('archive')];
    const judgedWith = (state: 'archived' | 'broken') =>
      requirementOf(judged({ detections, proofs: [proof('zenodo:42', { state, level: 5 })], policy: one('code', { proof: 'archived' }) }), 'code')
        .standing;
    expect([judgedWith('archived'), judgedWith('broken')]).toEqual(['met', 'overdue']);
  });

  it('know that SPDX ids are no links', () => {
    const licence = detection('license', { status: 'published', identifiers: ['MIT'], evidence: [evidence('LICENSE')] });
    expect(treeOf(licence)?.identifier).toBe('file:LICENSE');
  });
});

describe('what an earlier report knows', () => {
  const weights = published('weights');
  const policy = one('weights');
  const earlierReport = (state: 'verified' | 'broken', at: string) =>
    judged({ detections: [weights], proofs: [proof('hf:lab/model', { state, at })], policy, now: at });
  const offline = (previous: ReturnType<typeof earlierReport>, now: string) =>
    judged({ detections: [weights], proofs: [proof('hf:lab/model', { state: 'unchecked', level: 2, at: null })], policy, previous, now });

  it('carries the last proof over when nobody asks', () => {
    const report = offline(earlierReport('verified', '2026-02-20T00:00:00Z'), '2026-03-01T00:00:00Z');
    expect(requirementOf(report, 'weights')).toMatchObject({ standing: 'met', unproven: false });
    expect(requirementOf(report, 'weights').because).toContain('not asked again this time');
    expect(report.unchecked).toEqual(['Not checked this time: weights (last proven on 20 Feb 2026); asked by a test']);
  });

  it('makes nothing better offline either: broken stays broken', () => {
    expect(requirementOf(offline(earlierReport('broken', '2026-02-20T00:00:00Z'), '2027-02-20T00:00:00Z'), 'weights').standing).toBe('broken');
  });

  it('counts as unchecked when it is older than the policy accepts', () => {
    const report = offline(earlierReport('verified', '2026-01-20T00:00:00Z'), '2026-03-01T00:00:00Z');
    expect(requirementOf(report, 'weights')).toMatchObject({ standing: 'met', unproven: true });
  });

  it('lets a silent host pass while the last good proof is fresh, amber after', () => {
    const silent = (at: string) =>
      judged({
        detections: [weights],
        proofs: [proof('hf:lab/model', { state: 'unverifiable', level: 2, reason: 'no answer' })],
        policy,
        previous: earlierReport('verified', at),
        now: '2026-03-01T00:00:00Z',
      });
    expect(requirementOf(silent('2026-02-20T00:00:00Z'), 'weights').because).toBe(
      'last proven on 20 Feb 2026; could not be checked this time: no answer',
    );
    expect([silent('2026-02-20T00:00:00Z').colour, silent('2026-01-01T00:00:00Z').colour]).toEqual(['green', 'amber']);
  });

  it('is read from the proof itself where the prober kept it', () => {
    const kept = proof('hf:lab/model', { state: 'unchecked', level: 2, at: null, last: { state: 'broken', at: '2026-02-20T00:00:00Z' } });
    expect(requirementOf(judged({ detections: [weights], proofs: [kept], policy }), 'weights').standing).toBe('broken');
    const unasked = { ...kept, reason: 'not asked: offline', lastVerified: '2026-01-01T00:00:00Z' };
    expect(requirementOf(judged({ detections: [weights], proofs: [unasked], policy }), 'weights').because).toBe(
      'broken: a stranger could not get it when it was last asked for; was verified on 2026-01-01 (as of 20 Feb 2026; not asked again this time)',
    );
  });

  it('tells what was shared and is no longer', () => {
    const previous = earlierReport('verified', '2026-02-20T00:00:00Z');
    const texts = (world: World) => judged({ policy, previous, ...world }).contradictions.map((finding) => finding.text);
    // The broken proof itself says so, in the same words every time.
    const world = { detections: [weights], proofs: [proof('hf:lab/model', { state: 'broken', reason: 'gone' })] };
    expect(texts(world)).toEqual([]);
    expect(requirementOf(judged({ policy, previous, ...world }), 'weights').because).toBe('broken: gone; was verified on 2026-02-20');
    const moved = published('weights', { identifiers: ['hf:lab/other'] });
    expect(texts({ detections: [moved], proofs: [proof('hf:lab/other', { state: 'broken', reason: 'gone' })] })).toEqual([
      'was shared on 20 Feb 2026, now broken: gone',
    ]);
    expect(texts({ detections: [detection('weights', { status: 'not-applicable', assumed: true })] })).toEqual([
      'was shared on 20 Feb 2026, no longer shown',
    ]);
  });

  it('keeps asking for what was shared once, report after report', () => {
    const gone = detection('weights', { status: 'not-applicable', assumed: true });
    let previous = earlierReport('verified', '2026-02-20T00:00:00Z');
    for (const now of ['2026-03-01', '2026-03-08', '2026-03-15']) {
      previous = judged({ detections: [gone], policy, previous, now });
      expect(requirementOf(previous, 'weights').standing).toBe('overdue');
      expect(previous.contradictions.map((finding) => finding.text)).toEqual(['was shared on 20 Feb 2026, no longer shown']);
    }
  });
});
