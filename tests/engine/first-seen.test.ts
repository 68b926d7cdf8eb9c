import { afterAll, describe, expect, test } from 'vitest';
import { examine, readEach } from '../../src/engine/examine.ts';
import { withFirstSeen } from '../../src/engine/first-seen.ts';
import { openGit } from '../../src/read/git.ts';
import { openWorkTree } from '../../src/read/work-tree.ts';
import type { Snapshot, SnapshotHistory } from '../../src/snapshot.ts';
import { commit, git, repository, temporaryFolder, write } from '../read/repositories.ts';
import { readme, snapshot, training } from './snapshots.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

async function promisesIn(opened: Snapshot) {
  const [found] = await examine([{ tag: null, head: opened, release: null }], [], readEach);
  const dated = await withFirstSeen(found?.detections ?? [], opened);
  return dated.find(({ kind }) => kind === 'weights')?.promises.map(({ line, firstSeen }) => ({ line, firstSeen: firstSeen?.slice(0, 10) ?? null }));
}

/** The promise is written on 1 February; what stands above it changes on 1 March. */
function lab(name: string): string {
  const path = repository(folder.path, name, { 'README.md': readme.plain, 'train.py': training }, '2026-01-05T10:00:00Z');
  write(path, { 'README.md': readme.promised });
  commit(path, 'Promise', '2026-02-01T10:00:00Z');
  write(path, { 'README.md': readme.promised.replace('# Otter\n', '# Otter\n\nNews: we moved.\n') });
  commit(path, 'Move', '2026-03-01T10:00:00Z');
  return path;
}

describe('when a promise was first seen', () => {
  test('is when its line was written, not when it moved', async () => {
    const path = lab('moved');
    expect(await promisesIn(await openGit(path))).toEqual([{ line: 9, firstSeen: '2026-02-01' }]);
    expect(await promisesIn(await openGit(path, 'HEAD~1'))).toEqual([{ line: 7, firstSeen: '2026-02-01' }]);
  });

  test('is known for a work tree whose lines moved without a commit', async () => {
    const path = lab('dirty');
    write(path, { 'README.md': readme.promised.replace('# Otter\n', '# Otter\n\nOne.\n\nTwo.\n\nThree.\n') });
    expect(await promisesIn(await openWorkTree(path))).toEqual([{ line: 13, firstSeen: '2026-02-01' }]);
  });

  test('is not known of a promise that is not committed yet', async () => {
    const path = repository(folder.path, 'new', { 'README.md': readme.plain, 'train.py': training }, '2026-01-05T10:00:00Z');
    write(path, { 'README.md': readme.promised });
    expect(await promisesIn(await openWorkTree(path))).toEqual([{ line: 7, firstSeen: null }]);
  });

  test('is not known from a shallow clone, where the oldest commit seems to have written everything', async () => {
    const path = lab('deep');
    git(folder.path, ['clone', '--quiet', '--depth', '1', `file://${path}`, 'shallow']);
    expect(await promisesIn(await openGit(`${folder.path}/shallow`))).toEqual([{ line: 9, firstSeen: null }]);
  });

  test('is not asked where nothing is promised or no history is at hand', async () => {
    const asked: unknown[] = [];
    const history: SnapshotHistory = {
      firstCommitDate: async () => null,
      lastCommitDate: async () => null,
      firstSeen: async (lines) => {
        asked.push(lines);
        return new Map();
      },
    };
    expect(await promisesIn(snapshot({ 'README.md': readme.linked, 'train.py': training }, { history }))).toEqual([]);
    expect(asked).toEqual([]);
    expect(await promisesIn(snapshot({ 'README.md': readme.promised, 'train.py': training }))).toEqual([{ line: 7, firstSeen: null }]);
  });
});
