import { describe, expect, it } from 'vitest';
import { detection, judged, missingOf, proof, published, requirement, stage } from './builders.ts';

const one = (kind: Parameters<typeof requirement>[0], given = {}) => ({ stages: [stage('all', '2026-02-01', [requirement(kind, given)])] });

describe('what we saw', () => {
  it('is the rule’s own note where there is one', () => {
    const evals = detection('evals', {
      evidence: [{ rule: 'evals/outputs-only', path: 'evaluation/', line: null, note: 'holds outputs only (12 .jsonl)', stub: true }],
    });
    const item = missingOf(judged({ detections: [evals], policy: one('evals') }), 'evals');
    expect(item.saw).toBe('`evaluation/`: holds outputs only (12 .jsonl)');
    expect(item.todo).toBe('Add the evaluation scripts, the harness configuration or the exact commands');
    expect(item.evidence).toEqual(evals.evidence);
  });

  it('is the promise, with its line, its date and its age', () => {
    const promises = [{ path: 'README.md', line: 41, text: 'Weights in April', due: '2026-04-30', firstSeen: '2026-01-30T10:00:00Z' }];
    const item = missingOf(judged({ detections: [detection('weights', { status: 'promised', promises })], policy: one('weights') }), 'weights');
    expect(item.saw).toBe('`README.md` line 41 promises them for 30 Apr 2026; no model is linked');
    expect(item.promise).toEqual({ path: 'README.md', line: 41, text: 'Weights in April', due: '2026-04-30', ageDays: 30 });
    expect(item).toMatchObject({ standing: 'overdue', due: '2026-02-01', overdueDays: 28 });
  });

  it('keeps a "may" apart from a promise', () => {
    const promises = [{ path: 'README.md', line: 5, text: 'we may release the model', due: null }];
    const item = missingOf(judged({ detections: [detection('weights', { promises })], policy: one('weights') }), 'weights');
    expect([item.saw, item.promise]).toEqual(['`README.md` line 5 speaks of them without a commitment; no model is linked', null]);
  });

  it.each([
    [{ rule: 'license/declared-only', path: 'README.md', line: 9, note: 'MIT', stub: true }, '`README.md` line 9 names MIT; no licence file'],
    [{ rule: 'license/section', path: 'README.md', line: 9, note: 'Terms', stub: true }, '`README.md` line 9 (“Terms”) is hardly filled in'],
    [{ rule: 'license/file', path: 'LICENSE', line: null, stub: true }, '`LICENSE` is a placeholder or not filled in'],
    [{ rule: 'policy/declared', path: null, line: null, note: 'names `COPYING`', stub: true }, 'the policy file names `COPYING`'],
  ])('is what is there but does not count (%j)', (stub, saw) => {
    expect(missingOf(judged({ detections: [detection('license', { evidence: [stub] })], policy: one('license') }), 'license').saw).toBe(saw);
  });

  it('is the ticked box behind which nothing stands', () => {
    const evals = detection('evals', { evidence: [{ rule: 'promises/ticked', path: 'README.md', line: 20 }] });
    expect(missingOf(judged({ detections: [evals], policy: one('evals') }), 'evals').saw).toMatch(
      /^`README.md` line 20 ticks them off; no evaluation script/,
    );
  });

  it('is plain absence otherwise, with a file to create where a file would do', () => {
    const detections = [detection('model-card'), detection('weights')];
    const report = judged({ detections, policy: { stages: [stage('all', 'P900D', [requirement('model-card'), requirement('weights')])] } });
    expect(missingOf(report, 'model-card')).toMatchObject({ saw: 'no document calls itself a model card', newFile: 'MODEL_CARD.md', promise: null });
    expect(missingOf(report, 'weights').newFile).toBeNull();
  });

  it('offers no new file where one stands already', () => {
    const card = published('model-card', { completeness: 0.1 });
    const item = missingOf(judged({ detections: [card], policy: one('model-card', { completeness: 0.5 }) }), 'model-card');
    expect(item.newFile).toBeNull();
    expect(item.saw).toBe('`model-card.md`: only 10 % of the usual sections are filled in, 50 % are asked for');
  });

  it('offers no new file where a placeholder has its name', () => {
    const stub = detection('model-card', { evidence: [{ rule: 'model-card/file', path: 'model_card.md', line: null, stub: true }] });
    expect(missingOf(judged({ detections: [stub], policy: one('model-card') }), 'model-card').newFile).toBeNull();
  });

  it('is what the world answered, where something is linked', () => {
    const proofs = [proof('hf:lab/model', { state: 'broken', reason: 'no such model' })];
    const item = missingOf(judged({ detections: [published('weights')], proofs, policy: one('weights') }), 'weights');
    expect([item.standing, item.saw, item.newFile]).toEqual(['broken', '`hf:lab/model`: broken: no such model', null]);
  });

  it('does not let a path break out of its code span', () => {
    const evil = detection('evals', { evidence: [{ rule: 'x/y', path: 'a`**b**\u0007`', line: 3, note: 'n' }] });
    expect(missingOf(judged({ detections: [evil], policy: one('evals') }), 'evals').saw).toBe('`a**b**` line 3: n');
  });

  it('tells at most five places, the promise’s own first', () => {
    const evidence = Array.from({ length: 9 }, (_, i) => ({ rule: 'x/y', path: 'README.md', line: i + 1 }));
    const promises = [{ path: 'README.md', line: 7, text: 'soon', due: null }];
    const item = missingOf(judged({ detections: [detection('code', { status: 'promised', evidence, promises })], policy: one('code') }), 'code');
    expect(item.evidence.map(({ line }) => line)).toEqual([7, 1, 2, 3, 4]);
  });
});

describe('what to do', () => {
  const weights = published('weights');
  it.each([
    [
      'an archive is asked for',
      { proof: 'archived' },
      { state: 'verified' },
      'Put a copy into a persistent archive, such as Zenodo or Software Heritage',
    ],
    ['a gate is refused', { gated: 'refuse' }, { state: 'gated' }, 'Open access to everybody: the policy refuses a gate'],
  ] as const)('fits the case: %s', (_case, asked, found, todo) => {
    const report = judged({ detections: [weights], proofs: [proof('hf:lab/model', found)], policy: one('weights', asked) });
    expect(missingOf(report, 'weights').todo).toBe(todo);
  });

  it('fits a card that is hardly filled in, and one that was to be renewed', () => {
    const card = published('model-card', { completeness: 0.1 });
    expect(missingOf(judged({ detections: [card], policy: one('model-card', { completeness: 0.5 }) }), 'model-card').todo).toBe(
      'Fill in the sections that are empty',
    );
    const note = published('safety-note', { evidence: [{ rule: 'safety-note/file', path: 'SAFETY.md', line: null }] });
    const stages = [
      stage('small', '2026-02-01', [requirement('safety-note')]),
      stage('large', '2026-02-15', [requirement('safety-note', { fresh: true })]),
    ];
    const item = missingOf(judged({ detections: [note], policy: { stages }, changed: new Map([['SAFETY.md', '2025-12-01']]) }), 'safety-note');
    expect(item.saw).toBe('`SAFETY.md`: not renewed for this stage: last changed on 1 Dec 2025');
    expect(item.todo).toBe('Look through it again, and commit what has changed since');
  });
});

describe('the order of what is missing', () => {
  it('is by urgency: red by age, then what is due by date, then what is withheld', () => {
    const stages = [
      stage('far', '2026-12-01', [requirement('repro')]),
      stage('late', '2026-02-20', [requirement('evals')]),
      stage('near', '2026-03-05', [requirement('license'), requirement('weights')]),
      stage('later', '2026-02-01', [requirement('code')]),
      stage('withheld', '2026-01-15', [requirement('data')]),
    ];
    const waivers = [
      {
        artifact: 'data' as const,
        reason: 'privacy',
        text: null,
        approvedBy: null,
        approval: 'declared' as const,
        until: '2026-12-31',
        instead: [],
        renewals: 0,
      },
    ];
    const report = judged({ detections: [detection('data'), detection('weights')], policy: { stages, waivers } });
    expect(report.missing.map((item) => `${item.kind} ${item.standing}`)).toEqual([
      'code overdue',
      'evals overdue',
      'license due',
      'weights due',
      'repro due',
      'data waived',
    ]);
  });
});
