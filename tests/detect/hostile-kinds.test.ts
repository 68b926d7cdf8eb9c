import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { quickest } from '../support/quickest.ts';

/** READMEs made to be slow: many of everything a rule looks at. A page for people has some dozens. */
const pages: Readonly<Record<string, string>> = {
  'one paragraph of links': 'Code will be released [here](https://github.com/a/b). '.repeat(6_000),
  'headings that may be notes': '## Limitations\nsome words here about risks\n'.repeat(3_000),
  'sentences that may reproduce': 'To reproduce the results of Table 2 run [x](https://a.example/c).\n\n'.repeat(3_000),
  'list items that ask for access': `Download:\n${'- Request access to the model weights at https://huggingface.co/a/b\n'.repeat(4_000)}`,
  'BibTeX entries': `## Citation\n${'@misc{a, title={Foo bar}, author={Doe}}\n'.repeat(8_000)}`,
  'rows to come': `| a | paper |\n|---|---|\n${'| x | coming soon |\n'.repeat(6_000)}`,
  'open boxes': `## TODO\n${'- [ ] Release the training code and the model\n'.repeat(6_000)}`,
  'one line of one mebibyte': 'we will release the code upon acceptance, request access '.repeat(18_000),
};

describe.each(Object.entries(pages))('%s', (_, page) => {
  test('is read in time and without a crash', () => {
    const text = `# Marble\n\n${page}`;
    const input = {
      repository: 'marble/marble',
      files: [{ path: 'README.md', size: text.length, mode: '100644', type: 'blob' as const }],
      texts: new Map([['README.md', { kind: 'text' as const, text, truncated: false }]]),
      date: '2024-03-10',
      tags: [],
      declarations: [],
    };
    expect(quickest(() => expect(detect(input).length).toBeGreaterThan(10), 4_000)).toBeLessThan(4_000);
  });
});
