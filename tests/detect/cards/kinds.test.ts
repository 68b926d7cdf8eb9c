import { describe, expect, test } from 'vitest';
import type { ArtifactKind } from '../../../src/artifacts.ts';
import { detect } from '../../../src/detect/detect.ts';
import { exampleInput } from '../example.ts';

const status = (example: string, kind: ArtifactKind) => detect(exampleInput(example, 'marble/marble')).find((one) => one.kind === kind);
const note =
  'The model makes up facts, in particular about people, and repeats the prejudices of the text it was trained on. Do not use it for advice, and check what it says.';

describe('safety notes', () => {
  test.each([
    ['a headed section', `# M\n\n## Bias, risks and limitations\n\n${note}`, 'published'],
    ['a disclaimer that speaks of harm', `# M\n\n## Disclaimer\n\n${note} Outputs may be harmful or biased.`, 'published'],
    [
      'a disclaimer on licences',
      '# M\n\n## Disclaimer\n\nPictures in this page belong to their owners and are shown here for research. Write to us to have them removed from the page, please, at any time you like.',
      'missing',
    ],
    ['a leaderboard for safety', `# M\n\n## Leaderboards\n\n### Safety\n\n${note}`, 'missing'],
    ['an empty heading', '# M\n\n## Limitations\n\nTODO', 'missing'],
    ['a security policy', 'README.md: # M\nSECURITY.md: # Security\n\nReport bugs.', 'missing'],
  ])('%s', (_, text, expected) => {
    expect(status(text, 'safety-note')?.status).toBe(expected);
  });
});

describe('model cards', () => {
  test('an unfilled template is shown, not counted', () => {
    const card = status(
      'README.md: # M\nMODEL_CARD.md: # Model Card\n\n[More Information Needed]\n\n[More Information Needed]\n\n[More Information Needed]\n',
      'model-card',
    );
    expect(card).toMatchObject({ status: 'missing', evidence: [{ rule: 'model-card/file', stub: true }] });
  });

  test("somebody else's card is no card", () => {
    expect(status('# M\n\nWe start from Pebble ([model card](https://huggingface.co/pebble/pebble-7b)).', 'model-card')?.status).toBe('missing');
  });

  test('how far it is filled in', () => {
    const sections = ['Model details', 'Intended use', 'Training data', 'Evaluation', 'Limitations']
      .map((name) => `## ${name}\n\n${note}\n`)
      .join('\n');
    expect(status(`README.md: # M\nMODEL_CARD.md: # Model card\n\n${sections}`, 'model-card')?.completeness).toBe(0.5);
  });
});

describe('licences', () => {
  test('an empty file is none', () => {
    expect(status('README.md: # M\nfiles:\nREADME.md\nLICENSE 0\n', 'license')).toMatchObject({
      status: 'missing',
      evidence: [{ stub: true, note: 'empty' }],
    });
  });

  test('one that is only named has no file', () => {
    expect(status('# M\n\n## License\n\nReleased under the Apache 2.0 license.', 'license')).toMatchObject({
      status: 'missing',
      evidence: [{ rule: 'license/declared-only', note: 'Apache-2.0' }],
    });
  });

  test('each with its role', () => {
    const text =
      '# M\n\n## License\n\nCode is MIT licensed. The model weights are released under CC BY-NC 4.0.\nLICENSE: Marble Code License\n\nUse it.\n';
    expect(status(text, 'license')?.roles).toEqual([
      { role: 'code', spdx: 'LicenseRef-Marble-Code-License', path: 'LICENSE' },
      { role: 'weights', spdx: 'CC-BY-NC-4.0', path: 'README.md' },
    ]);
  });
});

describe('citations', () => {
  test.each([
    ['own BibTeX', '# Marble\n\n## Citation\n\n```\n@misc{a, title={Marble: small models}, author={Doe, Jane}}\n```', 'published'],
    [
      'only the paper that was re-implemented',
      '# Pebble in PyTorch\n\nUnofficial implementation of Pebble.\n\n## Citations\n\n```\n@misc{a, title={Pebble: a model}, author={Roe, Rob}}\n```',
      'missing',
    ],
    ['a promise', '# Marble\n\n## Citation\n\nComing soon!', 'promised'],
  ])('%s', (_, text, expected) => {
    expect(status(text, 'citation')?.status).toBe(expected);
  });
});

test('a folder for logs that is empty is shown, not counted', () => {
  expect(status('README.md: # M\nfiles:\nREADME.md\nlogs/.gitkeep 0\n', 'training-logs')).toMatchObject({
    status: 'missing',
    evidence: [{ path: 'logs', stub: true }],
  });
});

describe('dependencies, logs, archives, reproduction', () => {
  test.each([
    ['dependencies', 'README.md: # M\nfiles:\nREADME.md\nthird_party/tool/requirements.txt 50\n', 'missing'],
    ['dependencies', 'README.md: # M\nfiles:\nREADME.md\npkg/pyproject.toml 500\n', 'published'],
    ['training-logs', '# M\n\nRuns: https://api.wandb.ai/links/marble/abc', 'published'],
    ['training-logs', 'README.md: # M\nfiles:\nREADME.md\nlogs/eval_outputs.json 900\n', 'missing'],
    ['archive', '# M\n\nWe evaluate on [stones](https://zenodo.org/records/1234567).', 'missing'],
    ['repro', '# M\n\nThe reported results were hard to reproduce; see `train.py`.', 'missing'],
    ['repro', '# M\n\nThe numbers correspond to Table 3 of the paper:\n\n```\npython eval.py\n```', 'published'],
  ] as const)('%s: %s', (kind, text, expected) => {
    expect(status(text, kind)?.status).toBe(expected);
  });
});
