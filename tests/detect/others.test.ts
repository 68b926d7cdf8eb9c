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
    [
      'a file on the host of another lab',
      'weights',
      '# Foo\n\n## Training\n\nDownload the [Bar checkpoint](https://dl.fbaipublicfiles.com/bar/bar_vit_b.pth) and put it there.\n',
    ],
    ['an address with a variable', 'weights', 'README.md: # Foo\nget.sh: wget https://example.org/foo/weights/$step.ckpt\n'],
    ['a name to be filled in', 'weights', '# Foo\n\n## Models\n\nUpload it to https://huggingface.co/username/foo-mine\n'],
    ['a loader that takes a file', 'weights', '# Foo\n\n```python\nmodel = foo.load_model("runs/last.pt")\n```\n'],
    ['a loader of another package', 'weights', '# Foo\n\n```python\nmodel = bar.load_model("base")\n```\n'],
    [
      'a script that downloads what others made',
      'weights',
      'README.md: # Foo\n\nDownload the pretrained backbone:\n\n```bash\nbash download.sh\n```\nfiles:\nREADME.md\ndownload.sh 300\n',
    ],
    [
      'a test of the hardware',
      'evals',
      'README.md: # Foo\n\n## Testing the arm\n\n```bash\npython move.py left\n```\nfiles:\nREADME.md\nmove.py 900\n',
    ],
    [
      'a heading that has the letters of a metric',
      'evals',
      'README.md: # Foo\n\n## Symmetric shapes\n\n```bash\npython run_model.py left\n```\nfiles:\nREADME.md\nrun_model.py 900\n',
    ],
    [
      'training that is handed test data',
      'evals',
      'README.md: # Foo\n\n```bash\npython fit.py --test-data-path a.csv\n```\nfiles:\nREADME.md\nfit.py 900\n',
    ],
    ['a benchmark of the build', 'evals', 'files:\nREADME.md\n.ci/benchmark.py 900\n'],
    ['settings of a dataset that is called so', 'evals', 'files:\nREADME.md\ntemplates/bird_eval/templates.yaml 900\n'],
    ['settings of a demo', 'evals', 'files:\nREADME.md\neval_configs/demo.yaml 900\nutils/evaluation_configuration.py 900\n'],
    ['a notebook that shows zero-shot use', 'evals', 'files:\nREADME.md\nFoo_zeroshot.ipynb 9000\n'],
    [
      'a script that runs unit tests',
      'evals',
      'README.md: # Foo\nbin/test.sh: pip install -e . && python -m pytest --verbose --durations=20 foo/ foo_more/ && echo all of it is fine, no failure was seen in any of these\nfiles:\nREADME.md\nbin/test.sh 900\n',
    ],
    [
      'tuning under a heading on validation',
      'evals',
      'README.md: # Foo\n\n## Fine-tuning and validation\n\n```bash\nbash finetune_one.sh\n```\nfiles:\nREADME.md\nfinetune_one.sh 900\n',
    ],
    [
      'benchmarks beside one that takes times',
      'evals',
      'README.md: # Foo\nbenchmarks/bench_gemm.py: start = time.time()\nprint(latency)\nfiles:\nREADME.md\nbenchmarks/bench_gemm.py 900\nbenchmarks/bench_conv.py 900\n',
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
      'weights its module of trained models knows',
      'weights',
      '# Foo\n\n```python\nfrom foo import pretrained\nm = pretrained.base()\n```\n',
      'foo-lab/foo',
    ],
    ['evaluation of several configurations', 'evals', 'files:\nREADME.md\nfoo/cli/eval_configs.py 5000\n', 'foo-lab/foo'],
    [
      'data files beside the README of a dataset',
      'data',
      'README.md: # Foo dataset\n\nThe annotations are in `foo_train.csv`.\nfiles:\nREADME.md\nfoo_train.csv 90000\n',
      'foo-lab/foo-annotations',
    ],
    ['weights its torch hub entry knows', 'weights', '# Foo\n\n```python\nm = torch.hub.load("foo-lab/foo", "foo_base")\n```\n', 'foo-lab/foo'],
    ['settings in the folder of evaluation', 'evals', 'files:\nREADME.md\neval/arena/settings.yaml 900\n', 'foo-lab/foo'],
    [
      'benchmarks beside one that scores',
      'evals',
      'README.md: # Foo\nbenchmarks/bench_gemm.py: print(accuracy)\nfiles:\nREADME.md\nbenchmarks/bench_gemm.py 900\nbenchmarks/bench_conv.py 900\n',
      'foo-lab/foo',
    ],
    [
      'a paper whose host nobody knows, called one',
      'preprint',
      '# Foo\n\nThe data were introduced in the paper [Foo: a long look at bars](https://lab.example.org/pubs/7).\n',
      'foo-lab/foo',
    ],
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

test('a file of parameters whose size is not known is one by its name', () => {
  const input = exampleInput('files:\nREADME.md\ncheckpoints/foo.pt\n');
  const files = input.files.map((file) => ({ ...file, size: null }));
  expect(detect({ ...input, files }).find((one) => one.kind === 'weights')?.identifiers).toEqual(['file:checkpoints/foo.pt']);
});

describe('words that only look like a promise', () => {
  test.each([
    ['an option', '# Foo\n\n| Name | Meaning |\n|---|---|\n| model | This can be set to `small`, `large(TBD)` |\n'],
    ['a requirement', '# Foo\n\nThe checkpoint should be provided in each folder.\n'],
    ['a question', '# Foo\n\n问：会计划发布更大的模型吗？\n'],
    ['a condition', '# Foo\n\nIf we could get gains from it, we will release a larger model.\n'],
    ['a state of the program', '# Foo\n\nThese values are only meant to get the weights up and running.\n'],
    ['a way through the program', '# Foo\n\nHow the weights are changed on their way from input to output.\n'],
    ['a step that may be done already', '# Foo\n\nWe extract the weights that will be shared, if not yet available.\n'],
    ['a condition to be checked', '# Foo\n\n## Checklist\n\n- [ ] weights must be finite\n'],
    ['an upload by the reader', '# Foo\n\n为了将模型权重上传到网站，请运行脚本。\n'],
    ['a page for coding agents', 'README.md: # Foo\nAGENTS.md: # Rules\n\nThe weights will be released soon.\n'],
    ['an explanation', '# Foo\n\n## Compress a model\n\nAn explanation will be provided\n'],
  ])('%s', (_name, text) => {
    expect(shown(text, 'weights')?.status).not.toBe('promised');
  });
});
