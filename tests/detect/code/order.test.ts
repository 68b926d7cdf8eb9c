import { describe, expect, test } from 'vitest';
import type { ArtifactKind } from '../../../src/artifacts.ts';
import { detect } from '../../../src/detect/detect.ts';
import type { FileContent } from '../../../src/snapshot.ts';

/** The file that stands first as evidence of a kind. */
function first(kind: ArtifactKind, paths: readonly string[], readme = '# Otter\n'): string | null | undefined {
  const texts = new Map<string, FileContent>([['README.md', { kind: 'text', text: readme, truncated: false }]]);
  const files = ['README.md', ...paths].map((path) => ({
    path,
    size: path.endsWith('.ipynb') ? 900_000 : 5_000,
    mode: '100644',
    type: 'blob' as const,
  }));
  const found = detect({ repository: 'small-lab/otter', files, texts, date: null, tags: [], declarations: [] });
  return found.find((one) => one.kind === kind)?.evidence[0]?.path;
}

describe('the evidence that stands first is what a reader would call the work', () => {
  const cases: readonly [kind: ArtifactKind, wanted: string, beside: readonly string[]][] = [
    ['code', 'train.py', ['eda.ipynb', 'plot_losses.py', 'utils.py']],
    ['code', 'otter/model.py', ['analysis.ipynb', 'figures.ipynb', 'notebooks/plots.ipynb']],
    ['code', 'otter/train.py', ['vite.config.ts', 'convert_weights.py', 'otter/datasets/river.py']],
    ['training-code', 'tools/train.py', ['configs/pretrain/otter_base.py', 'otter/train/masks.py']],
    ['training-code', 'scripts/train.sh', ['otter/patch/packed_training_patch.py', 'otter/datasets/train_sampler.py']],
    ['inference-code', 'generate.py', ['eval/eval_otter.py', 'otter/datasets/sampler.py', 'test.py']],
    ['inference-code', 'inference/demo.py', ['configs/demo_config.py', 'train/run_context.py']],
  ];
  test.each(cases)('%s: %s', (kind, wanted, beside) => {
    expect(first(kind, [...beside, wanted])).toBe(wanted);
    expect(first(kind, [wanted, ...beside])).toBe(wanted);
  });

  test('what the README runs beats a file further down', () => {
    const readme = '# Otter\n\n```bash\npython river.py --fast\n```\n';
    expect(first('code', ['otter/core.py', 'otter/other.py', 'lake.py', 'river.py'], readme)).toBe('river.py');
  });
});
