import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { exampleInput } from './example.ts';

const shown = (text: string, kind: string) => detect(exampleInput(text)).find((one) => one.kind === kind);
const papers = (count: number) =>
  Array.from({ length: count }, (_, index) => `- [Network number ${index}](https://arxiv.org/abs/18${10 + index}.0${1234 + index})\n`).join('');

describe('what a reader would not take for the project’s own', () => {
  test.each([
    [
      'word vectors fetched to start with',
      'weights',
      'README.md: # Foo\ndownload.sh: wget https://example.org/foo/pretrain/glove/glove.6B.50d_mat.npz # model\n',
    ],
    [
      'Google’s BERT files',
      'weights',
      'README.md: # Foo\nmodel.py: init = "gs://cloud-tpu-checkpoints/bert/uncased_L-12_H-768_A-12/bert_model.ckpt"\n',
    ],
    ['a bucket to be filled in', 'weights', 'README.md: # Foo\nmodel.py: checkpoint = "gs://MYBUCKET/models/model.ckpt"\n'],
    [
      'the weights of a baseline',
      'weights',
      'README.md: # Foo\nbaselines/bar/README.md: # Bar\n\n| Model | Weights |\n|---|---|\n| Bar | [weights](https://example.org/bar/bar.pdparams) |\n',
    ],
    ['papers of a survey', 'preprint', `# Foo Zoo\n\nCode for networks of these papers.\n\n${papers(8)}`],
    ['a licence of one part', 'license', 'README.md: # Foo\ntools/convert/LICENSE: MIT License\n\nPermission is hereby granted, free of charge.\n'],
    ['a licence of a taken-over module', 'license', 'README.md: # Foo\nutils/BAR_LICENSE: MIT License\nfiles:\nREADME.md\nutils/BAR_LICENSE 900\n'],
    ['outputs that tests compare with', 'eval-results', 'README.md: # Foo\nfiles:\nREADME.md\n.tests/integration/results/scores.tsv 900\n'],
    [
      'logs of any program',
      'training-logs',
      '# Foo\n\nArriba issues a warning when the threshold is hit (see [logs](https://example.org/wiki/Output)).\n',
    ],
    [
      'advice on retries',
      'safety-note',
      `# Foo\n\n## Client rules and retry safety\n\n${'Treat the request id as opaque and do not retry a post. '.repeat(8)}`,
    ],
  ])('%s', (_name, kind, text) => {
    expect(shown(text, kind)?.status).not.toBe('published');
    expect(shown(text, kind)?.identifiers).toEqual([]);
  });
});

describe('what is the project’s own all the same', () => {
  test.each([
    [
      'a well-known dataset, in its own repository',
      'data',
      'README.md: # Foo\n\n- The HellaSwag dataset, in `data/`\nfiles:\nREADME.md\ndata/hellaswag_train.jsonl 900000\n',
      'rz/hellaswag',
    ],
    [
      'a licence of the model, deep in the tree',
      'license',
      'README.md: # Foo\nmodels/foo/MODEL_LICENSE: MIT License\nfiles:\nREADME.md\nmodels/foo/MODEL_LICENSE 900\n',
      'foo-lab/foo',
    ],
    ['a few papers in a list', 'preprint', `# Foo\n\n- [Paper: Foo](https://arxiv.org/abs/1810.01234)\n${papers(2)}`, 'foo-lab/foo'],
    ['logs of training', 'training-logs', '# Foo\n\nThe [logs](https://example.org/train/) of the training are public.\n', 'foo-lab/foo'],
  ])('%s', (_name, kind, text, repository) => {
    expect(detect(exampleInput(text, repository)).find((one) => one.kind === kind)?.status).toBe('published');
  });
});

describe('words that only look like a promise', () => {
  test.each([
    ['an option', '# Foo\n\n| Name | Meaning |\n|---|---|\n| model | This can be set to `small`, `large(TBD)` |\n'],
    ['a requirement', '# Foo\n\nThe checkpoint should be provided in each folder.\n'],
    ['a question', '# Foo\n\n问：会计划发布更大的模型吗？\n'],
    ['a condition', '# Foo\n\nIf we could get gains from it, we will release a larger model.\n'],
    ['an explanation', '# Foo\n\n## Compress a model\n\nAn explanation will be provided\n'],
  ])('%s', (_name, text) => {
    expect(shown(text, 'weights')?.status).not.toBe('promised');
  });
});
