import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { readDocument } from '../../../src/detect/document/read.ts';
import { quickest } from '../../support/quickest.ts';

const size = 1_048_576;
const fill = (text: string, length = size): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const attacks: Readonly<Record<string, string>> = {
  'one line of words': fill('word [link](https://a.example/b) *x* `c` we will release the weights soon '),
  'one word': fill('a'),
  'open brackets': fill('['),
  'brackets over lines': fill('[[[[[[[[[[[[[[[[\n'),
  'pictures in pictures': fill('![[]('),
  'matched brackets': `${fill('[', size / 2)}${fill(']', size / 2)}`,
  'block quotes': fill('>'),
  'lists in a line': fill('- '),
  'lists in lists': Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}- a\n`).join(''),
  'nested HTML': fill('<div>'),
  'nested HTML, blocks': fill('<div>\n\n'),
  'unclosed tables': fill('<table><tr><td>'),
  'unclosed tags': fill('a <a href="'),
  'wrong closing tags': fill('<b></i>'),
  emphasis: fill('**a *b _c ~~d '),
  comments: fill('<!-- \n'),
  'comments in a line': fill('a <!-- '),
  'ten thousand links': fill('[x](https://h.example/a/b) ', 270_000),
  'ten thousand lines of links': fill('[x](https://h.example/a/b)\n', 270_000),
  'bare addresses': fill('https://a.example/b '),
  'BibTeX heads': fill('@article{'),
  'BibTeX fields': fill('@misc{a, x = {'),
  'blank BibTeX': `@misc{a,${fill('\n')}`,
  headings: fill('# a\n'),
  'bold lines': fill('**a**\n\n'),
  'task lists': fill('- [ ] release weights\n'),
  table: `|a|b|\n|-|-|\n${fill('|x|1.2|\n')}`,
  'wide table': fill('|a|1.0'),
  'full stops': fill('a. B. '),
  dots: fill('.'),
  spaces: fill(' '),
  'blank lines': fill('\n'),
  backticks: fill('`\n'),
  'rst rules': fill('===\n'),
  'rst references': fill('`a <b '),
};

/** The promise is 500 ms on an idle machine; shared test machines get room, an explosion does not. */
const deadline = 2_500;

describe.each(Object.entries(attacks))('%s', (_name, text) => {
  test.each(['README.md', 'README.rst'])('as %s', (path) => {
    const read = () =>
      detect({
        repository: 'foo-lab/foo',
        files: [{ path, size: text.length, mode: '100644', type: 'blob' }],
        texts: new Map([[path, { kind: 'text', text, truncated: false }]]),
        date: null,
        tags: [],
        declarations: [],
      });
    expect(quickest(() => expect(read()).toHaveLength(19), deadline)).toBeLessThan(deadline);
  });
});

const piece = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '|',
    '`',
    '```',
    '\n',
    '\n\n',
    '# ',
    '- [ ] ',
    '> ',
    '<!--',
    '-->',
    '<a href=',
    '</a>',
    '<td>',
    '@misc{',
    '=',
    '{',
    '}',
    '---\n',
    'https://a.example/x',
    ':::',
    '.. image:: x',
    '\u0000',
    '\u202e',
    '\ud800',
  ),
);

test('any text is read, and every line and block number is in range', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), fc.constantFrom('README.md', 'README.rst', 'a.ipynb', 'a.bib', 'README'), (pieces, path) => {
      const document = readDocument(path, pieces.join(''));
      const last = Math.max(1, document.lines.length);
      for (const [index, block] of document.blocks.entries()) {
        expect(block.index).toBe(index);
        expect(document.sections[block.section]).toBeDefined();
        expect(block.line).toBeGreaterThanOrEqual(1);
        expect(block.line).toBeLessThanOrEqual(last + 1);
      }
      for (const link of document.links) expect(document.blocks[link.block]).toBeDefined();
      for (const sentence of document.sentences) {
        expect(sentence.line).toBeLessThanOrEqual(last + 1);
        expect(document.blocks[sentence.block]?.text.slice(sentence.offset)).toContain(sentence.text.slice(0, 10));
      }
    }),
    { numRuns: 300 },
  );
});
