import type { FileContent, Snapshot } from '../../src/snapshot.ts';

export const training =
  'import torch\n\n\ndef main() -> None:\n    model = torch.nn.Linear(8, 2)\n    for step in range(100):\n        loss = model(torch.randn(4, 8)).sum()\n        loss.backward()\n    torch.save(model.state_dict(), "otter.pt")\n\n\nif __name__ == "__main__":\n    main()\n';

export const readme = {
  plain: '# Otter\n\nA small model of rivers.\n',
  promised: '# Otter\n\nA small model of rivers.\n\n## Weights\n\nThe pretrained weights will be released soon.\n',
  linked: '# Otter\n\nA small model of rivers.\n\n## Weights\n\nOur pretrained weights: [otter](https://huggingface.co/small-lab/otter-base).\n',
};

/** A snapshot in memory that counts how often it is read. */
export interface Counted extends Snapshot {
  readonly reads: readonly (readonly string[])[];
}

export function snapshot(texts: Readonly<Record<string, string>>, given: Partial<Snapshot> = {}): Counted {
  const reads: (readonly string[])[] = [];
  return {
    repository: 'small-lab/otter',
    ref: 'main',
    commit: 'a'.repeat(40),
    date: '2026-01-05T10:00:00Z',
    tags: [],
    files: Object.entries(texts).map(([path, text]) => ({ path, size: Buffer.byteLength(text), mode: '100644', type: 'blob' as const })),
    gaps: [],
    read: async (paths) => {
      reads.push(paths);
      return new Map(
        paths.map((path): [string, FileContent] => [
          path,
          texts[path] === undefined ? { kind: 'unreadable', reason: 'absent' } : { kind: 'text', text: texts[path], truncated: false },
        ]),
      );
    },
    ...given,
    reads,
  };
}
