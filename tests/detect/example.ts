import type { DetectionInput } from '../../src/detect/detect.ts';
import type { FileContent, TreeFile } from '../../src/snapshot.ts';

const fileStart = /^((?:[\w-]+\/)*(?:[\w-]+\.(?:md|rst|cff|bib|txt|py|sh|ya?ml|json|ipynb|toml)|LICENSE(?:[-.]\w+)?|\.gitattributes|\.gitmodules)): /;

/**
 * A rule's example as a small repository: `NAME: text` begins a file (the README when nothing is said), a closing `files:` list
 * gives paths and sizes. Files with text are listed by themselves.
 */
export function exampleInput(example: string, repository = 'foo-lab/foo'): DetectionInput {
  const [before = '', listing] = example.startsWith('files:\n') ? ['', example.slice(7)] : split(example);
  const texts = new Map<string, FileContent>();
  const sizes = new Map<string, number | null>();
  for (const [path, text] of readTexts(before)) {
    texts.set(path, { kind: 'text', text, truncated: false });
    sizes.set(path, text.length);
  }
  for (const line of (listing ?? '').split('\n').filter((one) => one !== '')) {
    const match = /^(.*?)(?: (\d+))?$/.exec(line);
    if (match?.[1] !== undefined) sizes.set(match[1], match[2] === undefined ? (sizes.get(match[1]) ?? 1_000) : Number(match[2]));
  }
  const files: TreeFile[] = [...sizes].map(([path, size]) => ({ path, size, mode: '100644', type: 'blob' }));
  return { repository, files, texts, date: '2024-03-10T00:00:00Z', tags: [], declarations: [] };
}

function split(example: string): [string, string | undefined] {
  const at = example.indexOf('\nfiles:\n');
  return at < 0 ? [example, undefined] : [example.slice(0, at + 1), example.slice(at + 8)];
}

function readTexts(text: string): [string, string][] {
  if (text === '') return [];
  const result: [string, string][] = [];
  let current: [string, string[]] = ['README.md', []];
  for (const line of text.split('\n')) {
    const start = fileStart.exec(line);
    if (start?.[1] === undefined) current[1].push(line);
    else {
      if (current[1].join('').trim() !== '') result.push([current[0], current[1].join('\n')]);
      current = [start[1], [line.slice(start[0].length)]];
    }
  }
  if (current[1].join('').trim() !== '') result.push([current[0], current[1].join('\n')]);
  return result;
}
