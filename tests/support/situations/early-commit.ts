import type { Situation } from '../situations.ts';

const opening = `# Lantern: lighting estimation from a single night photograph

[Paper](https://arxiv.org/abs/2501.90777)
`;

const citation = `
## BibTeX

\`\`\`bibtex
@article{silva2025lantern,
  title   = {Lantern: Lighting Estimation from a Single Night Photograph},
  author  = {Silva, Rita and Novak, Jana},
  journal = {arXiv preprint arXiv:2501.90777},
  year    = {2025}
}
\`\`\`
`;

/** Tagged on the day of the paper, when the rest was only promised; since then the code has come, the weights have not. */
export const earlyCommit: Situation = {
  id: 'early-commit',
  says: 'an early tag full of promises, half of them kept by now',
  repository: 'nightwork/lantern',
  commits: [
    { date: '2025-01-20T10:00:00Z', message: 'Initial commit', files: { 'README.md': '# Lantern\n' } },
    {
      date: '2025-01-28T10:00:00Z',
      message: 'Announce the paper',
      files: {
        'README.md': `${opening}
**The training and evaluation code will be released by the end of February 2025. Pretrained weights will follow in March 2025.**
${citation}`,
      },
      tags: [{ name: 'v0.1.0', annotated: true }],
    },
    {
      date: '2025-03-04T10:00:00Z',
      message: 'Release the code',
      files: {
        'README.md': `${opening}
## News

- 2025-03-04: code and evaluation are out.
- Pretrained weights will be released soon.

## Run

\`\`\`bash
pip install .
python scripts/train.py
python scripts/evaluate.py --scenes scenes/night.txt
\`\`\`
${citation}`,
        LICENSE:
          'BSD 3-Clause License\n\nCopyright (c) 2025, Nightwork\n\nRedistribution and use in source and binary forms, with or without modification, are permitted.\n',
        'pyproject.toml': '[project]\nname = "lantern"\nversion = "0.2.0"\ndependencies = ["torch>=2.4", "imageio"]\n',
        'scripts/train.py': 'from lantern.network import LightNet\n\nif __name__ == "__main__":\n    LightNet().fit("scenes/train.txt")\n',
        'scripts/evaluate.py':
          'import argparse\n\nfrom lantern.network import LightNet\n\nif __name__ == "__main__":\n    parser = argparse.ArgumentParser()\n    parser.add_argument("--scenes", required=True)\n    print("angular error", LightNet().angular_error(parser.parse_args().scenes))\n',
        'lantern/__init__.py': '',
        'lantern/network.py':
          'class LightNet:\n    """Predicts the direction and colour of up to four lamps."""\n\n    def fit(self, scenes: str) -> None:\n        raise FileNotFoundError(scenes)\n\n    def angular_error(self, scenes: str) -> float:\n        raise FileNotFoundError(scenes)\n',
        'scenes/night.txt': 'harbour-01\nharbour-02\nalley-07\n',
      },
    },
  ],
  releases: [{ tag: 'v0.1.0', date: '2025-01-28T11:00:00Z', body: 'The paper is out.\n' }],
  head: { preprint: 'published', code: 'published', evals: 'published', weights: 'promised' },
  tag: { preprint: 'published', code: 'promised', evals: 'promised', weights: 'promised' },
  identifiers: { preprint: 'arXiv:2501.90777' },
};
