import { describe, expect, test } from 'vitest';
import { contextOf, lineAt, sentencesOf } from '../../../src/detect/document/model.ts';
import { readDocument } from '../../../src/detect/document/read.ts';

const markdown = (text: string) => readDocument('README.md', text);
const hrefs = (text: string, path = 'README.md') => readDocument(path, text).links.map(({ href }) => href);

describe('links', () => {
  test.each([
    ['inline', '[a](https://a.example/x)', ['https://a.example/x']],
    ['reference', '[a][r]\n\n[r]: https://a.example/r\n', ['https://a.example/r']],
    ['unquoted HTML', '<a href=https://a.example/u>u</a>', ['https://a.example/u']],
    ['protocol-relative', "<p><a href='//a.example/p'>p</a></p>", ['//a.example/p']],
    ['bare', 'see https://a.example/b.', ['https://a.example/b']],
    ['bare in brackets', '(https://a.example/b)', ['https://a.example/b']],
    ['badge', '[![b](https://img.example/b.svg)](https://a.example/l)', ['https://a.example/l']],
    ['iframe', '<iframe src="https://a.example/i"></iframe>', ['https://a.example/i']],
    ['code block', '```\nwget https://a.example/c.tar\n```', ['https://a.example/c.tar']],
    ['HTML table', '<table><tr><td><a href="https://a.example/t">t</a></td></tr></table>', ['https://a.example/t']],
    ['comment', 'a <!-- [x](https://a.example/hidden) --> b', []],
    ['comment over lines', '<!--\n[x](https://a.example/hidden)\n\nmore\n-->\nshown', []],
    ['comment in link syntax', '[comment]: <> (https://a.example/hidden)\n[//]: # (https://a.example/hidden)', []],
    ['comment that never ends, in a line', 'a <!-- b https://a.example/shown', ['https://a.example/shown']],
    ['comment mark in code', '`<!--` https://a.example/shown `-->`', ['https://a.example/shown']],
  ])('%s', (_name, text, expected) => {
    expect(hrefs(text)).toEqual(expected);
  });

  test('a badge keeps its picture and its alternative text', () => {
    expect(markdown('[![arXiv](https://img.example/arXiv-red)](https://a.example/p)').links[0]).toMatchObject({
      text: 'arXiv',
      image: 'https://img.example/arXiv-red',
      inHead: true,
    });
  });

  test('an anchor opened in one HTML fragment is closed in another', () => {
    expect(markdown('<div>\n<a href="https://a.example/x">\n\n**Weights**\n\n</a>\n</div>').links[0]?.href).toBe('https://a.example/x');
  });

  test('the words around a link are its sentence, or its cell', () => {
    const text = 'First. We release [it](https://a.example/x) today. Last.\n\n| A | B |\n|---|---|\n| one | [two](https://a.example/y) soon |\n';
    const document = markdown(text);
    expect(document.links.map((link) => contextOf(document, link))).toEqual(['We release it today.', 'two soon']);
  });
});

describe('blocks', () => {
  test('task lists, with nesting and what introduces them', () => {
    const document = markdown('To do:\n\n- [x] code\n- [ ] weights\n  - [ ] small\n- plain\n');
    expect(document.blocks.filter(({ kind }) => kind === 'item').map(({ text, task, depth }) => [text, task, depth])).toEqual([
      ['code', 'done', 1],
      ['weights', 'open', 1],
      ['small', 'open', 2],
      ['plain', null, 1],
    ]);
    const [first, second, third] = document.blocks.filter(({ kind }) => kind === 'item');
    expect(document.blocks[first?.lead ?? -1]?.text).toBe('To do:');
    expect(third?.parent).toBe(second?.index);
  });

  test('tables, Markdown and HTML alike', () => {
    const rows = (text: string) => markdown(text).blocks.filter(({ kind, row }) => kind === 'row' && row > 0);
    const table = '| Model | Link |\n|---|---|\n| 7B | soon |\n';
    const html = '<table>\n<tr><th>Model</th><th>Link</th></tr>\n<tr><td>7B</td><td>soon</td></tr>\n</table>';
    for (const text of [table, html]) {
      expect(rows(text).map(({ cells, header }) => [cells.map((cell) => cell.text), header])).toEqual([
        [
          ['7B', 'soon'],
          ['Model', 'Link'],
        ],
      ]);
    }
  });

  test('struck-out text is left out', () => {
    expect(markdown('~~Weights coming soon.~~ Weights are out.').blocks[0]?.text).toBe('Weights are out.');
  });

  test('headings nest, a line in bold type is one too', () => {
    const document = markdown('# Foo\n\n## Model zoo\n\n**Large**\n\ntext\n\n## End\n');
    expect(document.sections.slice(1).map(({ path }) => path.join(' > '))).toEqual([
      'Foo',
      'Foo > Model zoo',
      'Foo > Model zoo > Large',
      'Foo > End',
    ]);
  });

  test('lines are those of the file, in wrapped text and behind front matter', () => {
    const document = markdown('---\nlicense: mit\n---\n# Foo\n\nfirst line\nsecond line.\nThird line\n');
    const block = document.blocks[1];
    expect(document.frontMatter).toEqual({ license: 'mit' });
    expect(block === undefined ? [] : [lineAt(block, 0), lineAt(block, block.text.indexOf('Third'))]).toEqual([6, 8]);
    expect(sentencesOf(document, 1).map(({ text, line }) => [text, line])).toEqual([
      ['first line second line.', 6],
      ['Third line', 8],
    ]);
  });
});

describe('BibTeX', () => {
  test.each([
    ['fenced', '```bibtex\n@article{foo, title={A {B}ig Foo}, year=2024}\n```'],
    ['in <pre>', '<pre>\n@article{foo,\n title = "A {B}ig Foo",\n}\n</pre>'],
    ['bare, brace missing', 'Cite us:\n\n@article{foo,\ntitle={A {B}ig Foo},\nyear={2024}\n'],
  ])('%s', (_name, text) => {
    expect(markdown(text).bibtex.map(({ type, key, fields }) => [type, key, fields.get('title')])).toEqual([['article', 'foo', 'A Big Foo']]);
  });
});

describe('other markups', () => {
  test('reStructuredText: headings, lists, targets, badges', () => {
    const text = [
      'Foo',
      '===',
      '',
      '.. |doi| image:: https://img.example/doi.svg',
      '   :target: https://doi.org/10.1000/1',
      '',
      '|doi| See `the paper <https://arxiv.org/abs/2401.00001>`_ and code_.',
      '',
      'Plan',
      '----',
      '- [ ] weights',
      '',
      '.. _code: https://a.example/code',
      '',
      '.. code-block:: bash',
      '',
      '   python train.py',
    ].join('\n');
    const document = readDocument('README.rst', text);
    expect(document.sections.slice(1).map(({ heading, level }) => [heading, level])).toEqual([
      ['Foo', 1],
      ['Plan', 2],
    ]);
    expect(document.links.map(({ href }) => href)).toEqual([
      'https://doi.org/10.1000/1',
      'https://arxiv.org/abs/2401.00001',
      'https://a.example/code',
    ]);
    expect(document.blocks.find(({ kind }) => kind === 'item')).toMatchObject({ text: 'weights', task: 'open', line: 11 });
    expect(document.blocks.find(({ kind }) => kind === 'code')?.text.trim()).toBe('python train.py');
  });

  test('notebooks: text and code cells, no outputs', () => {
    const cells = [
      { cell_type: 'markdown', source: ['# Foo\n', '[w](https://a.example/w)'] },
      { cell_type: 'code', source: 'load("https://a.example/c")', outputs: [{ text: 'https://a.example/no' }] },
    ];
    expect(hrefs(JSON.stringify({ cells }), 'demo.ipynb')).toEqual(['https://a.example/w', 'https://a.example/c']);
    expect(hrefs('{broken', 'demo.ipynb')).toEqual([]);
  });
});
