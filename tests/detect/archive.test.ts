import { expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { FileContent } from '../../src/snapshot.ts';

function archive(texts: Readonly<Record<string, string>>) {
  const contents = new Map(Object.entries(texts).map(([path, text]): [string, FileContent] => [path, { kind: 'text', text, truncated: false }]));
  const files = Object.entries(texts).map(([path, text]) => ({ path, size: text.length, mode: '100644', type: 'blob' as const }));
  const found = detect({ repository: 'small-lab/otter', files, texts: contents, date: null, tags: [], declarations: [] });
  return found.find(({ kind }) => kind === 'archive');
}

const example = '```yaml\n# Where the archived data are\narchive: https://zenodo.org/records/1234567\n```\n';

test('an address in an example of the documentation is no archive of ours', () => {
  expect(archive({ 'README.md': '# Otter\n', 'docs/format.md': `# The format\n\n${example}` })).toMatchObject({ status: 'missing', identifiers: [] });
});

test('a sentence of the documentation tells of one', () => {
  const sentence = 'The code is archived at https://zenodo.org/records/1234567.\n';
  expect(archive({ 'README.md': '# Otter\n', 'docs/cite.md': `# Cite\n\n${sentence}` })).toMatchObject({
    status: 'published',
    identifiers: ['zenodo:1234567'],
  });
});
