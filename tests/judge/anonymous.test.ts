import { describe, expect, it } from 'vitest';
import { artifactOf, detection, judged, proof, published, requirement, requirementOf, stage, waiver } from './builders.ts';

const secret = /lab|Secret|2506\.01234|example\.org|somebody|hf:|arXiv:/;

function world(anonymous: boolean | { until: string }) {
  return {
    detections: [
      published('preprint', {
        evidence: [{ rule: 'preprint/link', path: 'README.md', line: 3, url: 'https://example.org/x', note: 'Secret title' }],
      }),
      detection('weights', { status: 'promised', promises: [{ path: 'README.md', line: 9, text: 'Secret weights soon', due: null }] }),
      published('data', { identifiers: ['url:https://example.org/lab.zip'] }),
      published('code', { evidence: [{ rule: 'code/tree', path: 'src/main.py', line: null }] }),
    ],
    proofs: [
      proof('arXiv:2506.01234', { title: 'Secret title', level: 3, reason: 'title “Secret title” matches' }),
      proof('url:https://example.org/lab.zip', { state: 'broken', reason: 'https://example.org/lab.zip is "Secret"' }),
    ],
    policy: {
      source: { path: '.github/default-to-share.yml', presets: ['test'], organisation: 'lab/.github/policy.yml@main' },
      notes: ['organisation policy of lab not checked'],
      anonymous,
      waivers: [waiver('evals', { text: 'Secret reason' })],
      stages: [
        stage('all', 'P900D', [
          ...(['preprint', 'code', 'data', 'weights', 'evals', 'data-card'] as const).map((kind) => requirement(kind)),
          requirement('repro', { source: 'UKRI open access policy · minimum of lab/.github/policy.yml@main' }),
        ]),
      ],
      artifacts: [
        { kind: 'data-card', identifiers: [], paths: [], repositories: [], notApplicable: 'the Secret archive keeps it', gatedReason: null } as const,
      ],
    },
  };
}

describe('double-blind review', () => {
  it('takes every name out of the report and leaves the standings', () => {
    const [open, blind] = [judged(world(false)), judged(world(true))];
    expect(JSON.stringify(open)).toMatch(secret);
    expect(JSON.stringify(blind)).not.toMatch(secret);
    expect(blind.anonymous).toBe(true);
    expect(blind.stages.map(({ id, standing, colour, due }) => ({ id, standing, colour, due }))).toEqual(
      open.stages.map(({ id, standing, colour, due }) => ({ id, standing, colour, due })),
    );
    expect(requirementOf(blind, 'evals')).toMatchObject({ standing: 'waived', waiver: { reason: 'safety', approvedBy: null, text: null } });
    expect(requirementOf(blind, 'repro').source).toBe('UKRI open access policy · the organisation’s minimum');
    expect(requirementOf(blind, 'data-card')).toMatchObject({ standing: 'not-required', because: 'not applicable' });
    expect(artifactOf(blind, 'code')).toMatchObject({ standing: 'met', identifiers: [], proof: null });
  });

  it('ends after its last day, UTC', () => {
    const at = (now: string) => judged({ ...world({ until: '2026-03-01' }), now }).anonymous;
    expect([at('2026-03-01T23:59:59Z'), at('2026-03-02T00:00:00Z')]).toEqual([true, false]);
  });
});
