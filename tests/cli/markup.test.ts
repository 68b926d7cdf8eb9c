/** The bundle leaves parts of its Markdown library out: every kind of markup is read through it here, and means what it means to the sources. */
import { afterAll, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { temporaryFolder, write } from './labs.ts';
import { cli } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const readme = `# Otter &amp; friends

<https://arxiv.org/abs/2401.99001> and <someone@example.org>, **our paper** _in_ ~~print~~ \`code\` \\* &copy;  
a hard break, [a link](https://huggingface.co/small-lab/otter%20base "title"), [one](<https://example.org/a b>), ![an image](figures/a.png),
[a reference][r], [r], [![a badge](https://img.shields.io/badge/x-y.svg)](https://huggingface.co/small-lab/otter-base), https://例え.example/path?q=1.

[r]: https://example.org/é 'title'

| Model | Weights |
|:------|--------:|
| otter | [here](https://huggingface.co/small-lab/otter-base) \\| <https://example.org/%E4%B8%AD> |

1. one
   - [ ] two
   - [x] three

> quoted <b>html</b> <a href=//arxiv.org/abs/2401.99001>paper</a>

<div align="center"><img src="a.png"> <!-- a comment --> <a href='https://huggingface.co/small-lab/otter-base'>weights</a></div>

    indented code

~~~bash
python eval.py
~~~

Setext
------

***

www.example.org foo@bar.example "quotes" -- ... (c)
`;

test('every kind of markup', async () => {
  write(folder.path, { 'README.md': readme, 'otter.py': 'import torch\n'.repeat(40) });
  const run = await cli(['check', folder.path, '--offline', '--format', 'json', '--repository', 'small-lab/otter']);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const bySources = detect({
    repository: 'small-lab/otter',
    files: [
      { path: 'README.md', size: readme.length, mode: '100644', type: 'blob' },
      { path: 'otter.py', size: 520, mode: '100644', type: 'blob' },
    ],
    texts: new Map([['README.md', { kind: 'text', text: readme, truncated: false }]]),
    date: null,
    tags: [],
    declarations: [],
  });
  const shown = (kinds: readonly { readonly kind: string; readonly status: string; readonly identifiers: readonly string[] }[]) =>
    kinds.filter(({ kind }) => kind === 'preprint' || kind === 'weights').map(({ kind, status, identifiers }) => [kind, status, identifiers]);
  expect(shown(JSON.parse(run.stdout).artifacts)).toEqual(shown(bySources));
  expect(shown(bySources)).toEqual([
    ['preprint', 'published', ['arXiv:2401.99001']],
    ['weights', 'published', ['hf:small-lab/otter-base']],
  ]);
});
