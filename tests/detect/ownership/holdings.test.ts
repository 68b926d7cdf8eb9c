import { describe, expect, test } from 'vitest';
import { createContext } from '../../../src/detect/create-context.ts';
import { detectData } from '../../../src/detect/data.ts';
import { similarOwners, similarTitles } from '../../../src/detect/ownership/names.ts';
import { detectWeights } from '../../../src/detect/weights.ts';
import { exampleInput } from '../example.ts';

const weights = (text: string): readonly string[] => detectWeights(createContext(exampleInput(text))).identifiers;
const data = (text: string): readonly string[] => detectData(createContext(exampleInput(text))).identifiers;

describe('own weights', () => {
  test.each([
    ['own account', '# Foo\n\n[weights](https://huggingface.co/foo-lab/bar-7b)\n', 'hf:foo-lab/bar-7b'],
    ['a person’s account, the project’s name', '# Foo\n\n[weights](https://hf.co/jane/foo-7b)\n', 'hf:jane/foo-7b'],
    [
      'model zoo table of a partner',
      '# Foo\n\n## Model zoo\n\n| Model | Link |\n|---|---|\n| B | [here](https://huggingface.co/partner/b) |\n',
      'hf:partner/b',
    ],
    [
      'Drive, by its words',
      '# Foo\n\nDownload the pretrained model from [Drive](https://drive.google.com/file/d/1abcdefghijklmnop/view).\n',
      'gdrive:https://drive.google.com/file/d/1abcdefghijklmnop/view',
    ],
    ['parameter file on a server', '# Foo\n\n## Checkpoints\n\n- [base](https://dl.example.org/base.pth)\n', 'url:https://dl.example.org/base.pth'],
    ['id in a usage example', '# Foo\n\n```python\nm = AutoModel.from_pretrained("foo-lab/foo-7b")\n```\n', 'hf:foo-lab/foo-7b'],
    ['own release asset', '# Foo\n\n[weights](https://github.com/foo-lab/foo/releases/download/v1/foo.pt)\n', 'github-release:v1/foo.pt'],
    [
      'address in a loader',
      'README.md: # Foo\nfoo/load.py: URL = "https://dl.example.org/foo/base.safetensors"\n',
      'url:https://dl.example.org/foo/base.safetensors',
    ],
    [
      'page of the project',
      '# Foo\n\nTo download the Foo model go to [our site](https://foo.example.org) and register.\n',
      'url:https://foo.example.org',
    ],
  ])('%s', (_name, text, identifier) => {
    expect(weights(text)).toEqual([identifier]);
  });

  test('the own hub comes first, a mirror and plain downloads after it', () => {
    const text = [
      '# Foo',
      '',
      '## Models',
      '',
      '- [foo.pth](https://dl.example.org/foo/foo-weights.pth)',
      '- [mirror](https://modelscope.cn/models/foo-lab/foo-7b)',
      '- [hub](https://huggingface.co/foo-lab/foo-7b)',
      '',
      '## Usage',
      '',
      '```bash',
      'lm_eval --model hf --model_args pretrained=foo-lab/foo-13b --tasks arc',
      '```',
    ].join('\n');
    expect(weights(text)).toEqual([
      'hf:foo-lab/foo-7b',
      'modelscope:foo-lab/foo-7b',
      'url:https://dl.example.org/foo/foo-weights.pth',
      'hf:foo-lab/foo-13b',
    ]);
  });

  test.each([
    ['base model', '# Foo\n\nDownload the base model [Bar](https://huggingface.co/bar-inc/bar-7b) first.\n'],
    ['baseline', '# Foo\n\n## Baselines\n\n[Bar weights](https://huggingface.co/bar-inc/bar-7b)\n'],
    ['quantised by others', '# Foo\n\n## Community\n\nThanks to Jo for [GGUF](https://huggingface.co/jo/bar-gguf).\n'],
    ['demo', '# Foo\n\n[Demo](https://huggingface.co/spaces/foo-lab/foo)\n'],
    ['dataset', '# Foo\n\n[Data](https://huggingface.co/datasets/foo-lab/foo)\n'],
    ['placeholder', '# Foo\n\n[weights](https://huggingface.co/your-org/foo) [w](#) [w](TODO)\n'],
    ['id in code only', '# Foo\n\n```python\nAutoModel.from_pretrained("bar-inc/bar-7b")\n```\n'],
    ['paths that look like ids', '# Foo\n\n```bash\npython run.py --model checkpoints/last --model_path output/best\n```\n'],
    ['data archive', '# Foo\n\n## Data\n\n[data](https://dl.example.org/data.tar)\n'],
  ])('not: %s', (_name, text) => {
    expect(weights(text)).toEqual([]);
  });

  test.each([
    ['a file of parameters', 'files:\nREADME.md\ncheckpoints/foo.pt 4000000\n', ['file:checkpoints/foo.pt']],
    [
      'an LFS pointer',
      '.gitattributes: *.safetensors filter=lfs diff=lfs merge=lfs -text\nfiles:\nREADME.md\nweights/foo.safetensors 134\n',
      ['file:weights/foo.safetensors'],
    ],
    [
      'an adapter as libraries save it',
      'files:\nREADME.md\nmodels/weights/one/adapter_model.bin 400000\n',
      ['file:models/weights/one/adapter_model.bin'],
    ],
    ['any other binary file', 'files:\nREADME.md\nmodels/weights/one/index.bin 400000\n', []],
    ['too small to be weights', 'files:\nREADME.md\ncheckpoints/foo.pt 900\n', []],
    ['kept empty', 'files:\nREADME.md\ncheckpoints/.gitkeep 0\n', []],
  ])('in the tree: %s', (_name, text, expected) => {
    expect(weights(text)).toEqual(expected);
  });
});

describe('own data', () => {
  test.each([
    ['own account', '# Foo\n\nOur [dataset](https://huggingface.co/datasets/foo-lab/bars).\n', 'hf-dataset:foo-lab/bars'],
    ['said to be ours', '# Foo\n\nWe release the annotations [here](https://zenodo.org/records/1234567).\n', 'zenodo:1234567'],
    [
      'page of a dataset',
      '# Foo dataset\n\nThe dataset can be downloaded from the [download page](https://foo.example.org/get).\n',
      'url:https://foo.example.org/get',
    ],
  ])('%s', (_name, text, identifier) => {
    expect(data(text)).toEqual([identifier]);
  });

  test.each([
    ['used only', '# Foo\n\n## Data\n\nDownload [Bar](https://huggingface.co/datasets/bar-inc/bar).\n'],
    ['weights on the dataset hub', '# Foo\n\n[zoo](https://huggingface.co/datasets/foo-lab/foo-model-zoo)\n'],
    ['a copy of a public dataset', 'README.md: # Foo\ndata/README.md: Our data\nfiles:\nREADME.md\ndata/enwik8.gz 3000000\n'],
    ['an example file', 'README.md: # Foo\ndata/README.md: Our data\nfiles:\nREADME.md\ndata/dummy.json 90000\n'],
  ])('not: %s', (_name, text) => {
    expect(data(text)).toEqual([]);
  });
});

test('owners and titles are compared by what tells them apart', () => {
  expect(similarOwners('foo-research', 'FooAI')).toBe(true);
  expect(similarOwners('bar-lab', 'foo-lab')).toBe(false);
  expect(similarTitles('Foo: Faster Bars', 'Foo: faster bars for all')).toBeGreaterThan(0.7);
  expect(similarTitles('Learning deep models', 'A large language model')).toBe(0);
});
