import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { batchCount } from '../../../src/read/github/blobs.ts';
import { createGitHub } from '../../../src/read/github/client.ts';
import { openGitHubSnapshot, readTogether } from '../../../src/read/github/snapshot.ts';
import type { FileContent } from '../../../src/snapshot.ts';
import { readLimit } from '../../../src/snapshot.ts';
import type { CommitOptions, RepositoryHandle } from '../../support/github/build.ts';
import { faults } from '../../support/github/faults.ts';
import { type GitHubServer, startGitHub } from '../../support/github/server.ts';

let server: GitHubServer;
let count = 0;

beforeAll(async () => {
  server = await startGitHub({ latency: 10 });
});
afterAll(() => server.close());
afterEach(() => {
  server.clearFaults();
  server.log.clear();
});

function repository(files: CommitOptions['files']): RepositoryHandle {
  count += 1;
  const made = server.repository(`lab/tree${count}`);
  made.commit({ files, date: '2026-01-01T00:00:00Z' });
  return made;
}

function client(token: string | null = server.token({ permissions: { contents: 'read' } }).value) {
  return createGitHub({ token, apiUrl: server.apiUrl, userAgent: 'test', wait: async () => {} });
}

function open(lab: RepositoryHandle, github = client(), commit = lab.head()) {
  return openGitHubSnapshot(github, { repository: lab.name, commit, ref: 'main', tags: ['v1'], date: '2026-01-01T00:00:00Z' });
}

const shown = (content: FileContent | undefined) => (content?.kind === 'text' ? content.text : content?.reason);

describe('a commit by the API', () => {
  test('is a snapshot like any other, in two calls', async () => {
    const lab = repository({
      'README.md': '\uFEFF# Work ü',
      'src/train.py': 'print()',
      'run.sh': { text: '#!/bin/sh', mode: '100755' },
      'model.bin': new Uint8Array([0, 1, 2]),
      'notes.txt': Buffer.from('\uFEFFwide ü', 'utf16le'),
      link: { symlink: '/etc/passwd' },
      third_party: { submodule: 'a'.repeat(40) },
      'huge.jsonl': { size: 50_000_000 },
      'odd "name"\n`#?%/日本.md': 'odd',
    });
    const github = client();
    const snapshot = await open(lab, github);
    expect(snapshot).toMatchObject({ repository: lab.name, ref: 'main', commit: lab.head(), date: '2026-01-01T00:00:00Z', tags: ['v1'], gaps: [] });
    expect(Object.fromEntries(snapshot.files.map(({ path, mode, size, type }) => [path, `${mode} ${type} ${size}`]))).toEqual({
      'README.md': '100644 blob 12',
      'src/train.py': '100644 blob 7',
      'run.sh': '100755 blob 9',
      'model.bin': '100644 blob 3',
      'notes.txt': '100644 blob 14',
      link: '120000 blob 11',
      third_party: '160000 commit null',
      'huge.jsonl': '100644 blob 50000000',
      'odd "name"\n`#?%/日本.md': '100644 blob 3',
    });
    const paths = [...snapshot.files.map(({ path }) => path), 'nowhere.md'];
    const contents = await snapshot.read(paths);
    expect(Object.fromEntries(paths.map((path) => [path, shown(contents.get(path))]))).toEqual({
      'README.md': '# Work ü',
      'src/train.py': 'print()',
      'run.sh': '#!/bin/sh',
      'model.bin': 'binary',
      'notes.txt': 'wide ü',
      link: 'symlink',
      third_party: 'submodule',
      'huge.jsonl': 'too-large',
      'odd "name"\n`#?%/日本.md': 'odd',
      'nowhere.md': 'absent',
    });
    // The tree, the batch, and the one document that GitHub takes for binary.
    expect(github.usage()).toMatchObject({ calls: 3, graphql: 1, depth: 3 });
    await snapshot.read(paths);
    expect(github.usage().calls).toBe(3);
    server.assertClean();
  });

  test('a blob that GraphQL cuts is read raw, and cut at our own limit', async () => {
    const text = `${'é'.repeat(readLimit / 2 - 1)}xéé`;
    const lab = repository({ 'large.md': text, 'medium.md': 'm'.repeat(600_000), 'small.md': 's' });
    const github = client();
    const contents = await (await open(lab, github)).read(['large.md', 'medium.md', 'small.md']);
    expect(contents.get('large.md')).toEqual({ kind: 'text', text: text.slice(0, readLimit / 2), truncated: true });
    expect(contents.get('medium.md')).toMatchObject({ text: 'm'.repeat(600_000), truncated: false });
    expect(github.usage()).toMatchObject({ graphql: 1, rest: 3 });
  });

  test('a cut blob that can’t be read raw keeps its beginning', async () => {
    const lab = repository({ 'medium.md': 'm'.repeat(600_000) });
    server.fault({ on: { path: /\/git\/blobs\// }, times: Number.POSITIVE_INFINITY, answer: faults.badGateway() });
    const content = (await (await open(lab)).read(['medium.md'])).get('medium.md');
    expect(content).toMatchObject({ kind: 'text', truncated: true });
  });

  test('invalid UTF-8 is text with replacement characters', async () => {
    const lab = repository({ 'latin1.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9]) });
    expect(shown((await (await open(lab)).read(['latin1.txt'])).get('latin1.txt'))).toBe('caf\uFFFD');
  });

  test('many blobs come in several queries at once', async () => {
    const files = Object.fromEntries(Array.from({ length: batchCount * 2 + 1 }, (_, index) => [`docs/${index}.md`, `# ${index}`]));
    const lab = repository(files);
    const github = client();
    const snapshot = await open(lab, github);
    const contents = await snapshot.read(Object.keys(files));
    expect([...contents].every(([path, content]) => shown(content) === files[path])).toBe(true);
    expect(github.usage()).toMatchObject({ graphql: 3, depth: 2 });
  });

  test('a batch that GitHub can’t answer in time is cut in half', async () => {
    const lab = repository({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' });
    server.fault({ on: { graphql: 'Blobs' }, times: 3, answer: faults.badGateway() });
    const contents = await (await open(lab)).read(['a.md', 'b.md', 'c.md']);
    expect([...contents.values()].map(shown)).toEqual(['a', 'b', 'c']);
  });

  test('what can’t be read at all is said, not fatal', async () => {
    const lab = repository({ 'a.md': 'a' });
    server.fault({ on: { graphql: 'Blobs' }, times: Number.POSITIVE_INFINITY, answer: faults.badGateway() });
    server.fault({ on: { path: /\/git\/blobs\// }, times: Number.POSITIVE_INFINITY, answer: faults.badGateway() });
    expect((await (await open(lab)).read(['a.md'])).get('a.md')).toEqual({ kind: 'unreadable', reason: 'failed' });
  });

  test('a spent limit is fatal', async () => {
    const lab = repository({ 'a.md': 'a' });
    const snapshot = await open(lab);
    server.fault({ on: { graphql: 'Blobs' }, answer: faults.primaryLimit(1_760_000_000) });
    await expect(snapshot.read(['a.md'])).rejects.toMatchObject({ reason: 'rate-limit' });
    expect(shown((await snapshot.read(['a.md'])).get('a.md'))).toBe('a');
  });
});

describe('a tree too large for one answer', () => {
  const files = {
    'README.md': 'r',
    'a/1': '1',
    'a/2': '2',
    'b/c/3': '3',
    'b/c/4': '4',
    'b/d/5': '5',
    'e/f/g/6': '6',
    'e/f/g/7': '7',
    lib: { submodule: 'b'.repeat(40) },
  };

  test('is walked', async () => {
    const lab = repository(files);
    server.fault({ on: { path: /\/git\/trees\// }, times: Number.POSITIVE_INFINITY, effect: { truncateTree: 3 } });
    const snapshot = await open(lab);
    expect(snapshot.files.map(({ path }) => path).sort()).toEqual(Object.keys(files).sort());
    expect(snapshot.gaps).toEqual([]);
    server.assertClean();
  });
});

describe('two snapshots together', () => {
  test('share a batch, and what is equal is fetched once', async () => {
    const lab = repository({ 'README.md': 'old', LICENSE: 'same', 'a.py': 'a' });
    const tag = lab.head();
    lab.commit({ files: { 'README.md': 'new', 'docs/b.md': 'b', 'copy.txt': 'same' } });
    const github = client();
    const [old, head] = await Promise.all([open(lab, github, tag), open(lab, github)]);
    const [first, second] = await readTogether([
      { snapshot: old, paths: ['README.md', 'LICENSE'] },
      { snapshot: head, paths: ['README.md', 'LICENSE', 'docs/b.md', 'copy.txt'] },
    ]);
    expect([...(first?.values() ?? [])].map(shown)).toEqual(['old', 'same']);
    expect([...(second?.values() ?? [])].map(shown)).toEqual(['new', 'same', 'b', 'same']);
    expect(github.usage()).toMatchObject({ calls: 3, graphql: 1, depth: 2 });
    const query = JSON.stringify(server.log.entries.at(-1)?.body);
    expect(query.match(/object\(oid/g)).toHaveLength(4);
  });

  test('of one commit cost one tree', async () => {
    const lab = repository({ 'README.md': 'x' });
    const github = client();
    const [one, two] = await Promise.all([open(lab, github), open(lab, github)]);
    const answers = await readTogether([one, two].map((snapshot) => ({ snapshot, paths: ['README.md'] })));
    expect(answers.map((answer) => shown(answer.get('README.md')))).toEqual(['x', 'x']);
    expect(github.usage().calls).toBe(2);
  });

  test('of other sources are read by themselves', async () => {
    const lab = repository({ 'README.md': 'x' });
    const github = client();
    const other = {
      ...(await open(lab, github)),
      read: async (paths: readonly string[]) => new Map(paths.map((path) => [path, { kind: 'unreadable', reason: 'absent' } as const])),
    };
    const [answer] = await readTogether([{ snapshot: other, paths: ['README.md'] }]);
    expect(shown(answer?.get('README.md'))).toBe('absent');
    expect(await readTogether([])).toEqual([]);
  });
});

describe('without a token', () => {
  test('files are read one by one', async () => {
    const lab = repository({ 'README.md': '# Work', 'dir/odd #?%.md': 'odd', 'model.bin': new Uint8Array([0, 1]) });
    const github = client(null);
    const snapshot = await open(lab, github);
    const contents = await snapshot.read(['README.md', 'dir/odd #?%.md', 'model.bin', 'nowhere']);
    expect([...contents.values()].map(shown)).toEqual(['# Work', 'odd', 'binary', 'absent']);
    expect(github.usage()).toMatchObject({ graphql: 0, rest: 4 });
    server.assertClean();
  });

  test('each file comes from the commit it was listed in', async () => {
    const lab = repository({ 'README.md': 'old' });
    const tag = lab.head();
    lab.commit({ files: { 'README.md': 'new' } });
    const github = client(null);
    const snapshots = await Promise.all([open(lab, github, tag), open(lab, github)]);
    const answers = await readTogether(snapshots.map((snapshot) => ({ snapshot, paths: ['README.md'] })));
    expect(answers.map((answer) => shown(answer.get('README.md')))).toEqual(['old', 'new']);
  });
});
