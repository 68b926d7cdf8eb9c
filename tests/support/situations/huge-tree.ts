import type { FileDescription } from '../github/build.ts';
import type { Situation } from '../situations.ts';

const two = (count: number) => String(count).padStart(2, '0');

/** More than the 7 MB GitHub puts into one tree: two folders of 20,000 shards beside a small, honest code base. */
const shards = (): Record<string, FileDescription> => {
  const files: Record<string, FileDescription> = {};
  for (let folder = 0; folder < 2; folder += 1) {
    for (let shard = 0; shard < 20_000; shard += 1)
      files[`data/part-${two(folder)}/shard-${two(folder)}-${String(shard).padStart(5, '0')}.json`] = '{"words":[]}\n';
  }
  return files;
};

export const hugeTree: Situation = {
  id: 'huge-tree',
  says: 'code and weights behind 40,000 files of data',
  repository: 'many-tongues/babelfish-corpus',
  commits: [
    {
      date: '2025-09-01T06:00:00Z',
      message: 'Corpus and code',
      files: {
        ...shards(),
        'README.md': `# Babelfish: a corpus and a tagger for 300 small languages

The corpus is in \`data/\`, one file a document. The tagger is described in
[our paper](https://arxiv.org/abs/2509.90210) and its trained parameters are at
[many-tongues/babelfish-tagger](https://huggingface.co/many-tongues/babelfish-tagger).

## Use

\`\`\`bash
pip install -r requirements.txt
python zoo/train.py --data data
python zoo/evaluate.py --model many-tongues/babelfish-tagger
\`\`\`

## Citation

\`\`\`bibtex
@article{nakamura2025babelfish,
  title   = {A Corpus and a Tagger for 300 Small Languages},
  author  = {Nakamura, Yui},
  journal = {arXiv preprint arXiv:2509.90210},
  year    = {2025}
}
\`\`\`
`,
        LICENSE:
          'MIT License\n\nCopyright (c) 2025 Many Tongues\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software.\n',
        'requirements.txt': 'torch==2.5.0\n',
        'zoo/train.py':
          'import argparse\n\nfrom zoo.tagger import Tagger\n\nif __name__ == "__main__":\n    parser = argparse.ArgumentParser()\n    parser.add_argument("--data", required=True)\n    Tagger().fit(parser.parse_args().data)\n',
        'zoo/evaluate.py':
          'import argparse\n\nfrom zoo.tagger import Tagger\n\nif __name__ == "__main__":\n    parser = argparse.ArgumentParser()\n    parser.add_argument("--model", required=True)\n    print("accuracy", Tagger.from_pretrained(parser.parse_args().model).accuracy("data"))\n',
        'zoo/tagger.py':
          'class Tagger:\n    """A character-level tagger."""\n\n    def fit(self, data: str) -> None:\n        raise FileNotFoundError(data)\n',
      },
      tags: [{ name: 'v2.0', annotated: true }],
    },
  ],
  releases: [{ tag: 'v2.0', date: '2025-09-01T06:30:00Z', body: 'The second edition.\n' }],
  head: { preprint: 'published', code: 'published', evals: 'published', weights: 'published' },
  identifiers: { preprint: 'arXiv:2509.90210', weights: 'hf:many-tongues/babelfish-tagger' },
};
