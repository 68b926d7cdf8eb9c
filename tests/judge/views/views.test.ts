import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArtifactKind } from '../../../src/artifacts.ts';
import { codeCompleteness } from '../../../src/judge/views/completeness.ts';
import { dots } from '../../../src/judge/views/dots.ts';
import { osaid } from '../../../src/judge/views/osaid.ts';
import { allPublished, detection, judged, proof, published } from '../builders.ts';

const licence = (...roles: readonly ['code' | 'weights' | 'data', string][]) =>
  published('license', { roles: roles.map(([role, spdx]) => ({ role, spdx, path: 'LICENSE' })) });
const free = licence(['code', 'MIT'], ['weights', 'Apache-2.0'], ['data', 'CC-BY-4.0']);
const withFree = (...kinds: readonly ArtifactKind[]) => [...kinds.map((kind) => published(kind)), free];

describe('code completeness', () => {
  it('counts the five items of the checklist', () => {
    expect(codeCompleteness(judged({ detections: allPublished }))).toMatchObject({ score: 5, of: 5 });
    expect(codeCompleteness(judged()).score).toBe(0);
    const some = codeCompleteness(judged({ detections: withFree('dependencies', 'evals', 'eval-results') }));
    expect(some.items.filter((item) => item.met).map((item) => item.id)).toEqual(['dependencies', 'evaluation-code', 'results']);
    expect(some.items[4]?.note).toBe('no exact commands stand beside the results');
  });

  it('does not count a dead link, or a promise', () => {
    const dead = judged({
      detections: [published('weights'), detection('training-code', { status: 'promised' })],
      proofs: [proof('hf:lab/model', { state: 'broken' })],
    });
    expect(codeCompleteness(dead).score).toBe(0);
  });

  /** Labels of 2020 by the authors of the checklist, where they lie beside the repository. */
  const labels = join(import.meta.dirname, '../../../../shared/corpus/neurips2019/labels.json');

  it.skipIf(!existsSync(labels))('scores as the authors of the checklist labelled', () => {
    const kinds = {
      training_code: 'training-code',
      evals: 'evals',
      weights: 'weights',
      eval_results: 'eval-results',
      dependencies: 'dependencies',
    } as const;
    const all = JSON.parse(readFileSync(labels, 'utf8')) as readonly Readonly<Record<string, unknown>>[];
    expect(all).toHaveLength(44);
    for (const label of all) {
      const shown = Object.entries(kinds).filter(([key]) => label[key] === true);
      const report = judged({ detections: shown.map(([, kind]) => published(kind)) });
      expect(codeCompleteness(report).score).toBe(shown.length);
    }
  });
});

describe('dots', () => {
  const dotOf = (kind: ArtifactKind, world: Parameters<typeof judged>[0]) => {
    const row = dots(judged(world)).find((one) => one.kind === kind);
    return `${row?.dot}: ${row?.why}`;
  };

  it('are open, partial or closed', () => {
    expect(dotOf('weights', { detections: withFree('weights') })).toBe('open: shared under Apache-2.0');
    expect(dotOf('weights', { detections: [published('weights')] })).toBe('partial: shared, no licence is named for it');
    expect(dotOf('weights', { detections: [published('weights'), licence(['weights', 'LicenseRef-OpenRAIL'])] })).toBe(
      'partial: shared, LicenseRef-OpenRAIL is not an open licence',
    );
    expect(dotOf('weights', { detections: [published('weights', { status: 'gated' }), free] })).toBe('partial: gated');
    expect(dotOf('weights', { detections: withFree('weights'), proofs: [proof('hf:lab/model', { state: 'gated' })] })).toBe('partial: gated');
    expect(dotOf('weights', { detections: withFree('weights'), proofs: [proof('hf:lab/model', { state: 'broken' })] })).toBe('closed: broken');
    expect(dotOf('weights', { detections: [detection('weights', { status: 'promised' })] })).toBe('closed: promised');
    expect(dotOf('weights', { detections: [published('weights', { partlyGated: true }), free] })).toBe('partial: part of it is gated');
    expect(dotOf('weights', { detections: [published('weights', { alsoPromised: true }), free] })).toBe(
      'partial: part of it is shared, more is promised',
    );
    expect(dotOf('model-card', { detections: withFree('model-card') })).toBe('open: shared');
    expect(dotOf('code', {})).toBe('closed: not shared');
  });

  it('leave out what does not apply', () => {
    const rows = dots(judged({ detections: [detection('data', { status: 'not-applicable' })] }));
    expect(rows.some((row) => row.kind === 'data')).toBe(false);
    expect(rows.some((row) => row.kind === 'code')).toBe(true);
  });
});

describe('the Open Source AI Definition', () => {
  const view = (detections: readonly ReturnType<typeof published>[]) => {
    const { dot, elements } = osaid(judged({ detections }));
    return [dot, ...elements.map((element) => element.dot)];
  };

  it('wants data information, code and parameters', () => {
    expect(view(withFree('data-card', 'training-code', 'evals', 'inference-code', 'weights'))).toEqual(['open', 'open', 'open', 'open']);
    expect(view(withFree('training-code', 'evals', 'inference-code', 'weights'))).toEqual(['partial', 'closed', 'open', 'open']);
    expect(view(withFree('preprint', 'training-code'))).toEqual(['partial', 'open', 'partial', 'closed']);
    expect(view([])).toEqual(['closed', 'closed', 'closed', 'closed']);
  });

  it('wants code under a licence that the OSI approved; another free one is not enough', () => {
    const others = (['data-card', 'training-code', 'evals', 'inference-code', 'weights'] as const).map((kind) => published(kind));
    expect(view([...others, licence(['code', 'CC-BY-4.0'], ['weights', 'CC-BY-4.0'])])).toEqual(['partial', 'open', 'partial', 'open']);
  });
});
