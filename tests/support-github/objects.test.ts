import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createRepository } from '../support/github/build.ts';
import { importGit, importSnapshot } from '../support/github/import.ts';
import { type GitObject, listTree, peelToCommit, treeOf } from '../support/github/objects.ts';
import { revision } from '../support/github/revisions.ts';
import { createState } from '../support/github/state.ts';

const folder = mkdtempSync(join(tmpdir(), 'objects-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const date = '2026-01-02T03:04:05Z';
const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
  GIT_AUTHOR_DATE: date,
  GIT_COMMITTER_DATE: date,
};
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'advice.nestedTag=false', '-C', folder, ...args], { env: { PATH: process.env.PATH, HOME: folder, ...identity } })
    .toString()
    .trim();

function realRepository() {
  git('init', '-q', '-b', 'trunk');
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/c.txt'), 'deep\n');
  // Git sorts a folder as if its name ended in a slash: `a.txt` before `a/`.
  writeFileSync(join(folder, 'a.txt'), 'beside\n');
  writeFileSync(join(folder, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 });
  symlinkSync('a.txt', join(folder, 'link'));
  git('add', '.');
  git('commit', '-qm', 'First');
  git('tag', 'light');
  git('tag', '-am', 'One', 'annotated');
  git('tag', '-am', 'Two', 'nested', 'annotated');
  writeFileSync(join(folder, 'a.txt'), 'changed\n');
  git('commit', '-qam', 'Second');
}

describe('git objects', () => {
  realRepository();
  const state = createState(() => Date.parse(date));
  const imported = importGit(state, 'lab/real', folder);

  it('reads every ref of a git directory, and peels nested tags', () => {
    expect(imported.data.defaultBranch).toBe('trunk');
    expect([...imported.data.refs.keys()].sort()).toEqual(['refs/heads/trunk', 'refs/tags/annotated', 'refs/tags/light', 'refs/tags/nested']);
    const nested = imported.data.refs.get('refs/tags/nested') ?? '';
    expect(imported.data.objects.get(nested)?.type).toBe('tag');
    expect(peelToCommit(imported.data.objects, nested)?.oid).toBe(git('rev-parse', 'nested^{commit}'));
  });

  it('hashes trees the way git does', () => {
    const built = createRepository(state, 'lab/built');
    built.commit({
      files: {
        'a/b/c.txt': 'deep\n',
        'a.txt': 'beside\n',
        'run.sh': { text: '#!/bin/sh\n', mode: '100755' },
        link: { symlink: 'a.txt' },
      },
    });
    const tree = treeOf(built.data.objects, built.head());
    expect(tree?.oid).toBe(git('rev-parse', 'light^{tree}'));
    built.commit({ files: { 'a.txt': 'changed\n' } });
    expect(treeOf(built.data.objects, built.head())?.oid).toBe(git('rev-parse', 'trunk^{tree}'));
  });

  it('lets a folder vanish with its last file', () => {
    const built = createRepository(state, 'lab/vanish');
    built.commit({ files: { 'docs/a.md': 'a', 'README.md': 'r' } });
    built.commit({ files: { 'docs/a.md': null } });
    const tree = treeOf(built.data.objects, built.head());
    expect(tree === undefined ? [] : listTree(built.data.objects, tree, true).map((file) => file.path)).toEqual(['README.md']);
  });

  it.each([
    'HEAD',
    'trunk',
    'trunk~1',
    'light',
    'nested',
    'nested^{}',
    'nested^{commit}',
    'nested^{tree}',
    'HEAD^',
    'HEAD:a',
    'light:a/b/c.txt',
    'refs/tags/annotated',
  ])('understands %s as rev-parse does', (expression) => {
    const found: GitObject | undefined = revision(imported.data, expression);
    expect(found?.oid).toBe(git('rev-parse', expression));
  });

  it.each(['nowhere', 'HEAD:nowhere', 'HEAD~9', '0000000'])('finds nothing for %s', (expression) => {
    expect(revision(imported.data, expression)).toBeUndefined();
  });

  it('builds a repository from a snapshot: its commit id, its tags by date, hollow files', () => {
    const commit = 'c0ffee'.padEnd(40, '0');
    const handle = importSnapshot(state, {
      repo: 'lab/snapshot',
      commit,
      date: '2026-02-01T00:00:00+02:00',
      tags: [
        { name: 'v2', date: '2026-03-01T00:00:00Z' },
        { name: 'v1', date: '2026-01-01T00:00:00Z' },
      ],
      files: [
        { path: 'README.md', size: 5, mode: '100644', type: 'blob' },
        { path: 'src/train.py', size: 900, mode: '100644', type: 'blob' },
        { path: 'vendor/lib', size: null, mode: '160000', type: 'commit' },
      ],
      texts: { 'README.md': '# Hi\n' },
    });
    expect(handle.head()).toBe(commit);
    expect(handle.text('README.md')).toBe('# Hi\n');
    expect(handle.text('src/train.py')).toBeNull();
    expect([...handle.data.refs.keys()]).toEqual(['refs/tags/v1', 'refs/heads/main']);
    expect(peelToCommit(handle.data.objects, commit)?.committer.date).toBe('2026-01-31T22:00:00Z');
    const tree = treeOf(handle.data.objects, commit);
    const listed = tree === undefined ? [] : listTree(handle.data.objects, tree, true);
    expect(listed.filter((file) => file.type !== 'tree').map((file) => [file.path, file.type, file.size])).toEqual([
      ['README.md', 'blob', 5],
      ['src/train.py', 'blob', 900],
      ['vendor/lib', 'commit', null],
    ]);
  });
});
