import type { Situation } from '../situations.ts';

/** A page for a paper: no line of code, and no word that any will come. */
export const readmeOnly: Situation = {
  id: 'readme-only',
  says: 'a paper and nothing else',
  repository: 'quiet-harbour/echo-sounder',
  commits: [
    {
      date: '2025-02-11T08:00:00Z',
      message: 'Add README',
      files: {
        'README.md': `# Echo Sounder: contrastive pretraining for sonar images

Ines Moreau, Tomasz Wilk

[Paper](https://arxiv.org/abs/2502.93411) | [Project page](https://quiet-harbour.example/echo-sounder)

![An overview of the method](assets/overview.png)

## Abstract

Sonar images are plentiful and labels are not. We pretrain an encoder on forty hours of unlabelled side-scan sonar by matching
overlapping pings, and show that five labelled wrecks are then enough to find the sixth.

## Citation

\`\`\`bibtex
@misc{moreau2025echo,
  title  = {Echo Sounder: Contrastive Pretraining for Sonar Images},
  author = {Moreau, Ines and Wilk, Tomasz},
  year   = {2025},
  eprint = {2502.93411},
  archivePrefix = {arXiv}
}
\`\`\`
`,
        'assets/overview.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      },
      tags: [{ name: 'v1.0' }],
    },
  ],
  releases: [],
  head: { preprint: 'published', code: 'missing', evals: 'missing', weights: 'missing' },
  identifiers: { preprint: 'arXiv:2502.93411' },
};
