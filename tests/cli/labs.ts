/** Small lab repositories in our own words, made with real git. */
import { commit, git, repository, temporaryFolder, write } from '../read/repositories.ts';

export { commit, git, repository, temporaryFolder, write };

export const now = '2026-11-22';

const training =
  'import torch\n\n\ndef main() -> None:\n    model = torch.nn.Linear(8, 2)\n    for step in range(100):\n        loss = model(torch.randn(4, 8)).sum()\n        loss.backward()\n    torch.save(model.state_dict(), "otter.pt")\n\n\nif __name__ == "__main__":\n    main()\n';

export const readme = {
  promised:
    '# Otter\n\nA small model of rivers.\n\n## Training\n\n```bash\npython train.py\n```\n\n## Weights\n\nThe pretrained weights will be released soon.\n',
  linked:
    '# Otter\n\nA small model of rivers.\n\n## Training\n\n```bash\npython train.py\n```\n\n## Weights\n\nOur pretrained weights are on the hub: [small-lab/otter-base](https://huggingface.co/small-lab/otter-base).\n',
};

export const files = {
  'README.md': readme.promised,
  'requirements.txt': 'torch==2.6.0\n',
  'train.py': training,
} as const;

/** Code and an environment, weights promised; tagged v1.0.0 a day later, with the weights linked on the branch afterwards. */
export function otter(folder: string, name = 'otter'): string {
  const path = repository(folder, name, files, '2026-01-05T10:00:00Z');
  git(path, ['tag', 'v1.0.0']);
  git(path, ['remote', 'add', 'origin', 'https://github.com/small-lab/otter.git']);
  write(path, { 'README.md': readme.linked });
  commit(path, 'Link the weights', '2026-02-01T10:00:00Z');
  return path;
}

/** Nothing of the default policy is judged but code and weights. */
export const shortPolicy = `adopted: 2026-01-01
stages:
  - id: code
    due: P0D
    requires: [code, dependencies]
  - id: weights
    due: P30D
    requires: [weights]
`;
