import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/detect/document/read.ts';
import { promisesIn } from '../../../src/detect/promises/find.ts';
import { quickest } from '../../support/quickest.ts';

const context = { date: '2024-03-10', unnamed: 'weights' as const };
const find = (text: string, path = 'README.md') => promisesIn([readDocument(path, text)], context).filter(({ strength }) => strength === 'will');
const kinds = (text: string) => find(text).map(({ kind }) => kind);

describe('binds the promise to its artifact', () => {
  test.each([
    ['both subjects', '# M\nThe model and the code will be available in a week.', ['weights', 'code']],
    ['the nearer clause', '# M\nThis version has the sampling code, while the training code will be released soon.', ['training-code']],
    ['what the parentheses say', '# M\nMarble is faster than Pebble (detailed results will come soon).', ['eval-results']],
    ['one entry of a menu', '# M\n[Blog](https://m.example.net) | Paper (coming soon) | [Data](https://d.example.net)', ['preprint']],
    ['the heading above', '# M\n## Citation\nComing soon!', ['citation']],
    ['the activity in the heading', '# M\n## Training large models\nComing soon.', ['training-code']],
    ['the column of a table', '# M\n| Model | Paper | Score |\n|---|---|---|\n| Tiny | Coming soon | 3 |', ['preprint']],
    ['the row of a table', '# M\n## Pre-trained models\n| Name | Size | Link |\n|---|---|---|\n| Giant | 1.3B | Coming soon |', ['weights']],
    [
      'the sentence before',
      '# M\n## Data\nSo far we give the datasets in low resolution. Higher resolutions will be made available later.',
      ['data'],
    ],
    ['a note in a fence', '# M\n## Training recipes\n```{note}\nComing soon.\n```', ['training-code']],
    ['both in parentheses', '# M\n**(Code and model weights coming soon!)**', ['code', 'weights']],
    [
      'several in a row',
      '# M\nThe training code, the inference code and the models will be released soon.',
      ['training-code', 'inference-code', 'weights'],
    ],
    ['what comes, not what it waits for', '# M\nThe code will be released once the paper is accepted.', ['code']],
    ['items of an announced list', '# M\nThis repository will be populated with:\n- Training scripts\n- A help page\n', ['training-code']],
    ['a placeholder in the place of BibTeX', '# M\n## Citation\n```\nupdate soon.\n```', ['citation']],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('refuses what is no promise of an artifact', () => {
  test.each([
    ['a feature', 'Support for AMD cards will be added soon.'],
    ['a wish', 'It would be nice if the training code could be released.'],
    ['a negation', 'The training data will not be released.'],
    ['an API on localhost', 'The model will be available at http://localhost:8000/v1.'],
    ['an instruction', 'The script will upload the weights and you will see a link.'],
    ['a demo', '## Online demo\nComing soon!'],
    ['quoted words', 'Paid models are still "coming soon" elsewhere.'],
    ['a list for contributors', '## Contributing\n- [ ] Add tests\n- [ ] The code is formatted'],
    ['a release step', '## TODO\n- [ ] Release notes\n- [ ] Validate model type'],
    ['labour', '## TODO\n- [ ] Train larger models\n- [ ] Improve data loading'],
    ['a ticked box', '## TODO\n- [x] Training code will be released soon'],
    ['something under a ticked box', '## TODO\n- [x] Release\n  - Code will be released'],
    ['struck-out text', '~~Code will be released soon~~'],
    ['a comment', '<!-- Code will be released soon -->'],
    ['code', '```\n# TODO: weights will be released soon\n```'],
    ['a tutorial about models', 'The tutorial for using pretrained models will be released soon.'],
    ["other people's work", '## Related work\nThe pebble code will be released soon.'],
    ['an answer to a request', 'Ask for the model weights: once accepted, an e-mail will be sent with the links.'],
    ['a state', 'The data is organized as follows.'],
    ['a requirement', 'The weights need to be updated by hand.'],
  ])('%s', (_, text) => {
    expect(find(`# Marble\n${text}`)).toEqual([]);
  });

  test('templates and histories', () => {
    expect(find('- [ ] Code will be released', '.github/PULL_REQUEST_TEMPLATE.md')).toEqual([]);
    expect(find('Code will be released soon', 'CHANGELOG.md')).toEqual([]);
  });
});

describe('tells how sure it is', () => {
  test.each([
    ['a plain promise', '# M\nCode will be released soon.', true],
    ['an old news line', '# M\n## News\n- [2022/01/05] Code will be released soon.', false],
    ['a day long past', '# M\nCode will be released in July 2023.', false],
    ['another repository', '# M\nThe code will be released [there](https://github.com/pebble/pebble).', false],
    ['a placeholder link', '# M\n[Paper](#)', false],
    ['a release by its name', '# M\n## TODO\n- [ ] Release Marble-X', false],
  ])('%s', (_, text, certain) => {
    expect(find(text)[0]?.certain).toBe(certain);
  });

  test('keeps "may" apart from "will"', () => {
    const [promise] = promisesIn([readDocument('README.md', '# M\nWe may be able to help, and the code will be released soon.')], context);
    expect(promise?.strength).toBe('may');
  });

  test('says when', () => {
    expect(find('# M\n- [2024/02/01] Weights will be released in two weeks.')[0]?.promise.due).toBe('2024-02-15');
  });
});

test('reads long and odd documents in time', () => {
  const parts = fc.constantFrom(
    'we will ',
    'release ',
    'the code ',
    'soon ',
    '(',
    ')',
    '\n- [ ] ',
    '| ',
    ', ',
    'to be ',
    'upon ',
    '\n\n## TODO\n',
    '将',
    '开源',
    '*',
    '[',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (words) => Array.isArray(find(words.join('')))),
    { numRuns: 60 },
  );
  for (const part of ['we will also be ', 'coming soon ', 'the code and ', 'will be ', '(soon ', 'not yet ']) {
    const text = part.repeat(60_000);
    expect(quickest(() => find(text), 1_500)).toBeLessThan(1_500);
  }
});
