import { describe, expect, it } from 'vitest';
import { detection, judged, proof, published, requirement, stage, type World } from './builders.ts';

const texts = (world: World) => judged(world).contradictions.map((finding) => finding.text);
const tick = { rule: 'promises/ticked', path: 'README.md', line: 20 };

describe('a box that is ticked', () => {
  it('contradicts when nothing stands behind it', () => {
    expect(texts({ detections: [detection('weights', { evidence: [tick] })] })).toEqual([
      '`README.md` line 20 ticks them off, but nothing is linked',
    ]);
    const dead = published('weights', { evidence: [tick] });
    expect(texts({ detections: [dead], proofs: [proof('hf:lab/model', { state: 'broken', reason: 'no such model' })] })[0]).toBe(
      '`README.md` line 20 ticks them off, but no such model',
    );
  });

  it('does not when it is confirmed, or could not be asked', () => {
    const shown = published('weights', { evidence: [tick] });
    for (const state of ['verified', 'unchecked', 'unverifiable'] as const) {
      expect(texts({ detections: [shown], proofs: [proof('hf:lab/model', { state })] })).toEqual([]);
    }
  });
});

describe('licences', () => {
  const roles = (...given: readonly ['code' | 'weights', string, string][]) =>
    texts({
      detections: [
        published('license', {
          roles: given.map(([role, spdx, path]) => ({ role, spdx, path })),
          evidence: given.filter(([, , path]) => path.startsWith('LICENSE')).map(([, , path]) => ({ rule: 'license/file', path, line: null })),
        }),
      ],
    });

  it('contradict when two places name different ones for the same thing', () => {
    expect(roles(['code', 'Apache-2.0', 'LICENSE'], ['code', 'MIT', 'README.md'])).toEqual([
      '`LICENSE` says Apache-2.0 for the code, `README.md` says MIT',
    ]);
  });

  it('contradict when none of the files agrees with what is named elsewhere', () => {
    expect(roles(['code', 'BSD-3-Clause', 'pyproject.toml'], ['code', 'MIT', 'README.md'])).toHaveLength(1);
    expect(roles(['code', 'MIT', 'LICENSE-MIT'], ['code', 'Apache-2.0', 'LICENSE-APACHE'], ['code', 'GPL-3.0-only', 'README.md'])).toHaveLength(1);
  });

  it('do not when they are for different things, agree, or one place offers a choice', () => {
    expect(roles(['code', 'Apache-2.0', 'LICENSE'], ['weights', 'CC-BY-4.0', 'README.md'])).toEqual([]);
    expect(roles(['code', 'MIT', 'LICENSE'], ['code', 'MIT', 'pyproject.toml'])).toEqual([]);
    expect(roles(['code', 'MIT', 'README.md'], ['code', 'Apache-2.0', 'README.md'], ['code', 'Apache-2.0', 'LICENSE-APACHE'])).toEqual([]);
    expect(roles(['code', 'MIT', 'LICENSE-MIT'], ['code', 'Apache-2.0', 'LICENSE-APACHE'])).toEqual([]);
    expect(roles(['code', 'GPL-3.0-only', 'LICENSE'], ['code', 'GPL-3.0-or-later', 'README.md'])).toEqual([]);
    expect(roles(['code', 'LicenseRef-Unknown', 'LICENSE'], ['code', 'MIT', 'README.md'])).toEqual([]);
  });
});

describe('gates', () => {
  it('contradict when the world sees another one than the repository', () => {
    expect(texts({ detections: [published('weights')], proofs: [proof('hf:lab/model', { state: 'gated' })] })).toEqual([
      'linked as public, but the host asks for access first',
    ]);
    expect(texts({ detections: [published('weights', { status: 'gated' })], proofs: [proof('hf:lab/model')] })).toEqual([
      'described as gated, but it opens without credentials',
    ]);
  });
});

it('lets a gate be that the policy gives a reason for', () => {
  const artifacts = [
    { kind: 'weights' as const, identifiers: [], paths: [], repositories: [], notApplicable: null, gatedReason: 'We ask for a name.' },
  ];
  expect(texts({ detections: [published('weights')], proofs: [proof('hf:lab/model', { state: 'gated' })], policy: { artifacts } })).toEqual([]);
});

it('tells what the policy says does not apply and the repository shows', () => {
  const artifacts = [{ kind: 'data' as const, identifiers: [], paths: [], repositories: [], notApplicable: 'none of ours', gatedReason: null }];
  const policy = { artifacts, stages: [stage('all', 'P1D', [requirement('data')])] };
  expect(texts({ detections: [published('data')], policy })).toEqual(['not applicable by the policy file, but published']);
});
