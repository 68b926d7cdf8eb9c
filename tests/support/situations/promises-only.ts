import type { Situation } from '../situations.ts';

/** Everything is said to come; the badge of the paper is a placeholder. */
export const promisesOnly: Situation = {
  id: 'promises-only',
  says: 'four promises and no artifact',
  repository: 'slowfield/moss',
  commits: [
    {
      date: '2025-06-20T12:00:00Z',
      message: 'Placeholder',
      files: {
        'README.md': `# MOSS: mixtures of sparse sketches

[![arXiv](https://img.shields.io/badge/arXiv-XXXX.XXXXX-b31b1b.svg)](https://arxiv.org/abs/XXXX.XXXXX)

Official repository of **MOSS**. We are tidying up; please star the repository to hear when things move.

## Release plan

- [ ] Put the paper on arXiv
- [ ] Release the training and inference code
- [ ] Release the evaluation scripts
- [ ] Release the pretrained weights

The code will be released once the review is over. Pretrained models are coming soon.
`,
        'checkpoints/.gitkeep': '',
        'src/.gitkeep': '',
      },
      tags: [{ name: 'v0.1' }],
    },
  ],
  releases: [{ tag: 'v0.1', date: '2025-06-20T12:30:00Z', body: 'Announcing the repository.\n' }],
  head: { preprint: 'promised', code: 'promised', evals: 'promised', weights: 'promised' },
  identifiers: {},
};
