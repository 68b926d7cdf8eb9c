import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openSnapshotFile } from '../../src/read/snapshot-file.ts';
import { temporaryFolder, write } from './repositories.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

let count = 0;
function saved(content: unknown): string {
  count += 1;
  write(folder.path, { [`${count}.json`]: typeof content === 'string' ? content : JSON.stringify(content) });
  return join(folder.path, `${count}.json`);
}

describe('a snapshot file', () => {
  test('is a snapshot like any other', async () => {
    const snapshot = await openSnapshotFile(
      saved({
        repo: 'lab/work',
        commit: 'a'.repeat(40),
        date: '2024-11-27T17:25:55+08:00',
        tags: [{ name: 'v0.1', date: '2023-12-02T07:59:25+00:00' }, { name: 'v0.2', date: '2024-01-02T00:00:00Z' }, 'undated'],
        files: [
          { path: 'README.md', size: 6, mode: '100644', type: 'blob' },
          { path: 'train.py', size: 100, mode: '100755', type: 'blob' },
          { path: 'lib', size: null, mode: '160000', type: 'commit' },
          { path: 'link', size: 9, mode: '120000', type: 'blob' },
          { path: '__proto__', size: 9 },
        ],
        texts: { 'README.md': '# Work', link: 'README.md', 'unlisted.md': 'x' },
      }),
    );
    expect(snapshot).toMatchObject({ repository: 'lab/work', ref: null, date: '2024-11-27T09:25:55Z', tags: ['v0.2', 'v0.1', 'undated'], gaps: [] });
    expect(snapshot.tagDetails?.[1]).toEqual({ name: 'v0.1', commit: null, date: '2023-12-02T07:59:25Z' });
    const contents = await snapshot.read(['README.md', 'train.py', 'lib', 'link', '__proto__', 'unlisted.md', 'constructor']);
    expect([...contents.values()].map((content) => (content.kind === 'text' ? content.text : content.reason))).toEqual([
      '# Work',
      'object-missing',
      'submodule',
      'symlink',
      'object-missing',
      'absent',
      'absent',
    ]);
  });

  test('needs nothing but files', async () => {
    const snapshot = await openSnapshotFile(saved('\uFEFF{"files":[{"path":"README.md"}]}'));
    expect(snapshot).toMatchObject({
      repository: null,
      commit: null,
      tags: [],
      files: [{ path: 'README.md', size: null, mode: '100644', type: 'blob' }],
    });
  });

  test.each([
    ['[]', 'must hold a JSON object'],
    ['{', 'not valid JSON'],
    ['{}', '"files" must be a list'],
    ['{"files":[{"path":"a"},{"size":1}]}', 'files[1] must be an object with a path'],
    ['{"files":[{"path":"a","size":"1"}]}', 'files[0].size must be a number'],
    ['{"files":[{"path":"a","mode":"040000"}]}', 'files[0].mode must be a git mode'],
    ['{"files":[{"path":"a","type":"tree"}]}', 'files[0].type must be'],
    ['{"files":[],"texts":{"a.md":1}}', 'texts["a.md"] must be text'],
    ['{"files":[],"tags":[{"date":"2024-01-01"}]}', 'tags[0] must be a name'],
    ['{"files":[],"tags":[{"name":"v1","date":"soon"}]}', '"tags[0].date" must be an ISO 8601 date'],
    ['{"files":[],"date":"yesterday"}', '"date" must be an ISO 8601 date'],
    ['{"files":[],"commit":"HEAD"}', '"commit" must be a commit hash'],
    ['{"files":[],"repo":"https://example.org"}', '"repo" must be OWNER/NAME'],
  ])('%s is refused: %s', async (text, words) => {
    await expect(openSnapshotFile(saved(text))).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(words) });
  });

  test('that is not there is told', async () => {
    await expect(openSnapshotFile(join(folder.path, 'nowhere.json'))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('ENOENT'),
    });
  });

  const corpus = new URL('../../../shared/corpus/snapshots/', import.meta.url);
  test.skipIf(!existsSync(corpus))('of every real repository at hand is read', async () => {
    for (const name of readdirSync(corpus)) {
      const snapshot = await openSnapshotFile(new URL(name, corpus).pathname);
      const contents = await snapshot.read(snapshot.files.map((file) => file.path));
      expect(contents.size, name).toBe(snapshot.files.length);
      expect(snapshot.commit, name).toMatch(/^[0-9a-f]{40}$/);
    }
  });
});
