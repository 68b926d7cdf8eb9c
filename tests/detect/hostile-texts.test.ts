/** Files of one mebibyte made to be slow, in every markup that is read. The limit leaves room for a busy machine; alone each takes under half a second. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { quickest } from '../support/quickest.ts';

const mebibyte = 1_048_576;
const limit = 2_000;
const fill = (part: string, length = mebibyte) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const many = (count: number, line: (at: number) => string, between = '\n') => Array.from({ length: count }, (_, at) => line(at)).join(between);

/** All of them are put into each of these files. */
const paths = ['README.md', 'README.rst', 'docs/page.html', 'CITATION.cff', 'CITATION.bib', 'LICENSE', 'train.py'];

const texts: Readonly<Record<string, string>> = {
  'one line of prose': fill('our weights will be released soon and the data can be requested by e-mail '),
  'one word': fill('a'),
  'nested brackets': '['.repeat(100_000) + ']'.repeat(100_000),
  'nested links': '[a]('.repeat(100_000),
  'nested lists': many(700, (at) => `${'  '.repeat(at)}- x`),
  'nested quotes': `${'>'.repeat(100_000)} x`,
  'nested list marks': `${'- '.repeat(100_000)}x`,
  'nested HTML': '<div>'.repeat(100_000),
  'attributes without end': `<a ${fill('href="x" ')}`,
  'comments without end': fill('<!--'),
  '10,000 links in a line': many(10_000, (at) => `[model ${at}](https://huggingface.co/lab/model-${at})`, ' '),
  '10,000 links to forms': many(10_000, (at) => `Please request access by form to download our dataset [here ${at}](https://forms.gle/a${at})`),
  '20,000 addresses': many(20_000, (at) => `https://huggingface.co/lab/model-${at}`),
  '20,000 references': many(20_000, (at) => `[r${at}]: https://x.example/${at}`),
  'references without target': fill('[a][b]'),
  'a table of 100,000 lines': `| a | b |\n|---|---|\n${many(100_000, (at) => `| ${at} | x |`)}`,
  'a table of 50,000 columns': `|${'a|'.repeat(50_000)}\n|${'-|'.repeat(50_000)}\n|${'b|'.repeat(50_000)}`,
  'gates in every paragraph': fill('Please fill in the form to request access to our data.\n\n'),
  'promises under every heading': fill('## Model weights\n\ncoming soon\n\n'),
  'BibTeX without end': fill('@misc{'),
  'front matter without end of brackets': `---\n${fill('a: [\n', 60_000)}\n---\n`,
  'aliases of aliases': `---\na: &a [x]\n${many(2_000, (at) => `b${at}: [*a,*a,*a]`)}\n---\n`,
  ...Object.fromEntries(
    [
      '[',
      '<',
      '`',
      '|',
      '*',
      '_a',
      '~',
      '**a*',
      '![',
      '\\',
      '&',
      '"',
      '\n',
      ' ',
      '\t',
      '://',
      'a@b.',
      'a/',
      '- ',
      '# a\n',
      'A_',
      '将',
      'need to ',
    ].map((part) => [`1 MiB of ${JSON.stringify(part)}`, fill(part)]),
  ),
};

function timeOf(path: string, text: string): number {
  const input = {
    repository: 'marble/marble',
    files: [
      { path, size: text.length, mode: '100644', type: 'blob' as const },
      { path: 'marble.py', size: 100, mode: '100644', type: 'blob' as const },
    ],
    texts: new Map([[path, { kind: 'text' as const, text, truncated: false }]]),
    date: '2024-03-10T00:00:00Z',
    tags: [],
    declarations: [],
  };
  return quickest(() => expect(detect(input).length).toBeGreaterThan(10), limit);
}

describe.each(Object.entries(texts))('%s', (_, text) => {
  test.each(paths)('as %s', (path) => {
    expect(timeOf(path, text)).toBeLessThan(limit);
  });
});

test('any short text, repeated to one mebibyte', () => {
  const part = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'[]()<>`|*_~#-!:/\\&"\' \n\tab1.@{}=$将') });
  const property = fc.property(part, fc.constantFrom(...paths), (text, path) => timeOf(path, fill(text)) < limit);
  fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 20_000 });
}, 40_000);
