import type { Situation } from '../situations.ts';

/** Paper, code and evaluation are open; the weights come only after a signed form. */
export const gatedWeights: Situation = {
  id: 'gated-weights',
  says: 'weights behind a form',
  repository: 'careful-clinic/cardia',
  commits: [
    {
      date: '2025-03-03T07:30:00Z',
      message: 'Code of the paper',
      files: {
        'README.md': `# Cardia: reading electrocardiograms one beat at a time

Code of our paper, [Cardia: Reading Electrocardiograms One Beat at a Time](https://arxiv.org/abs/2503.92077).

## Setup

\`\`\`bash
conda env create -f environment.yml
\`\`\`

## Training

\`\`\`bash
python train_cardia.py --data /path/to/records
\`\`\`

## Evaluation

\`\`\`bash
python evaluate_cardia.py --weights cardia.pt --fold 5
\`\`\`

## Pretrained weights

The model was trained on hospital records, so the weights are not public. To get them, please fill in the
[access request form](https://forms.example.org/cardia-access), sign the data use agreement, and send both from an institutional address.
We grant access within two weeks. They are then downloadable from
[careful-clinic/cardia-12lead](https://huggingface.co/careful-clinic/cardia-12lead).

## Citing

\`\`\`bibtex
@article{haddad2025cardia,
  title   = {Cardia: Reading Electrocardiograms One Beat at a Time},
  author  = {Haddad, Noor and Eriksen, Jon},
  journal = {arXiv preprint arXiv:2503.92077},
  year    = {2025}
}
\`\`\`
`,
        LICENSE:
          'MIT License\n\nCopyright (c) 2025 Careful Clinic\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software.\n',
        'environment.yml': 'name: cardia\ndependencies:\n  - python=3.11\n  - pytorch=2.4\n  - wfdb=4.1\n',
        'train_cardia.py':
          'import argparse\n\nfrom cardia.model import BeatEncoder\n\n\ndef main() -> None:\n    parser = argparse.ArgumentParser()\n    parser.add_argument("--data", required=True)\n    args = parser.parse_args()\n    BeatEncoder().fit(args.data)\n\n\nif __name__ == "__main__":\n    main()\n',
        'evaluate_cardia.py':
          'import argparse\n\nfrom sklearn.metrics import roc_auc_score\n\nfrom cardia.model import BeatEncoder\n\n\ndef main() -> None:\n    parser = argparse.ArgumentParser()\n    parser.add_argument("--weights", required=True)\n    parser.add_argument("--fold", type=int, default=5)\n    args = parser.parse_args()\n    model = BeatEncoder.load(args.weights)\n    truth, scores = model.score_fold(args.fold)\n    print("AUC", roc_auc_score(truth, scores))\n\n\nif __name__ == "__main__":\n    main()\n',
        'cardia/__init__.py': '',
        'cardia/model.py':
          'class BeatEncoder:\n    """Splits a record into beats and encodes each with a small convolutional network."""\n\n    def fit(self, data: str) -> None:\n        raise FileNotFoundError(data)\n',
      },
      tags: [{ name: 'v1.2.0' }],
    },
  ],
  releases: [{ tag: 'v1.2.0', date: '2025-03-03T08:00:00Z', body: 'Code and evaluation of the paper. Weights on request.\n' }],
  head: { preprint: 'published', code: 'published', evals: 'published', weights: 'gated' },
  identifiers: { preprint: 'arXiv:2503.92077', weights: 'hf:careful-clinic/cardia-12lead' },
};
