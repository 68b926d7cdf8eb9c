import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report.ts';
import { commit, files, git, now, otter, readme, repository, temporaryFolder, write } from './labs.ts';
import { type CliOptions, cli } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

let path = '';
beforeAll(() => {
  path = otter(folder.path);
});

async function check(args: readonly string[], options: CliOptions = {}): Promise<Report> {
  const run = await cli(['check', ...args, '--offline', '--now', now, '--format', 'json'], options);
  expect(run).toMatchObject({ code: 0, stderr: '', strayed: [] });
  return JSON.parse(run.stdout) as Report;
}

const status = (report: Report, kind: string) => report.artifacts.find((artifact) => artifact.kind === kind)?.status;

describe('check PATH', () => {
  test('a work tree stands for its newest release line and is seen as it lies on the disk', async () => {
    const report = await check([path]);
    expect(report.subject).toMatchObject({
      repository: 'small-lab/otter',
      ref: 'main',
      line: 'v1.0',
      tag: null,
      commit: git(path, ['rev-parse', 'HEAD']),
    });
    expect(status(report, 'weights')).toBe('published');
  });

  test('without a PATH the current folder is meant', async () => {
    expect((await check([], { cwd: path })).subject.repository).toBe('small-lab/otter');
  });

  test('files that are not committed count, files that git ignores do not', async () => {
    const dirty = repository(folder.path, 'dirty', { ...files, '.gitignore': 'private/\n' });
    write(dirty, {
      'CITATION.cff': 'cff-version: 1.2.0\nmessage: cite\ntitle: Otter\nauthors:\n  - family-names: Rivers\n',
      'private/eval.py': files['train.py'],
    });
    const report = await check([dirty]);
    expect(status(report, 'citation')).toBe('published');
    expect(report.artifacts.flatMap(({ evidence }) => evidence.map((one) => one.path))).not.toContain('private/eval.py');
    expect(status(await check([dirty, '--ref', 'HEAD']), 'citation')).toBe('missing');
  });

  test.each([
    ['tag', 'v1.0.0', 'promised'],
    ['branch', 'main', 'published'],
    ['short commit', 'HEAD~1', 'promised'],
  ])('--ref %s judges that commit alone', async (_, ref, weights) => {
    const report = await check([path, '--ref', ref]);
    expect(report.subject).toMatchObject({ ref, commit: git(path, ['rev-parse', `${ref}^{commit}`]), head: null });
    expect(status(report, 'weights')).toBe(weights);
  });

  test('a full commit hash is a ref too', async () => {
    const hash = git(path, ['rev-parse', 'v1.0.0']);
    expect((await check([path, '--ref', hash])).subject).toMatchObject({ commit: hash, line: 'v1.0', tag: 'v1.0.0' });
  });

  test('a bare repository is judged at its HEAD, and at --ref', async () => {
    git(folder.path, ['clone', '--quiet', '--bare', path, 'bare.git']);
    expect(status(await check([`${folder.path}/bare.git`]), 'weights')).toBe('published');
    expect(status(await check([`${folder.path}/bare.git`, '--ref', 'v1.0.0']), 'weights')).toBe('promised');
  });

  test('a plain folder has neither commit nor history', async () => {
    write(folder.path, Object.fromEntries(Object.entries(files).map(([name, text]) => [`plain/${name}`, text])));
    const report = await check([`${folder.path}/plain`]);
    expect(report.subject).toMatchObject({ repository: null, ref: null, commit: null, line: 'unreleased' });
    expect(status(report, 'weights')).toBe('promised');
  });

  test('--repository says whose it is, and without it that is said', async () => {
    expect((await check([`${folder.path}/plain`])).unchecked).toEqual([expect.stringContaining('--repository OWNER/NAME'), expect.anything()]);
    expect(JSON.stringify(await check([`${folder.path}/plain`, '--repository', 'small-lab/beaver']))).not.toContain('--repository');
    expect((await check([`${folder.path}/plain`, '--repository', 'small-lab/beaver'])).subject.repository).toBe('small-lab/beaver');
  });

  test('a sub-folder of a repository is looked at alone, and that is said', async () => {
    const nested = repository(folder.path, 'nested', { ...files, 'model/README.md': '# A part\n', 'model/net.py': files['train.py'] });
    const run = await cli(['check', `${nested}/model`, '--offline', '--format', 'json']);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('only this folder is looked at; it is a part of the repository in ');
    const report = JSON.parse(run.stdout) as Report;
    expect(report.artifacts.find(({ kind }) => kind === 'code')?.evidence[0]?.path).toBe('net.py');
    const inRepository = await check([`${nested}/model`, '--ref', 'HEAD']);
    expect(inRepository.artifacts.find(({ kind }) => kind === 'training-code')?.evidence[0]?.path).toBe('train.py');
  });

  test('a snapshot file is judged by what it holds', async () => {
    const snapshot = {
      repo: 'small-lab/otter',
      commit: 'a'.repeat(40),
      date: '2026-01-05T10:00:00Z',
      tags: [{ name: 'v1.0.0', date: '2026-01-05T10:00:00Z' }],
      files: Object.entries(files).map(([name, text]) => ({ path: name, size: text.length, mode: '100644', type: 'blob' })),
      texts: files,
    };
    write(folder.path, { 'snapshot.json': JSON.stringify(snapshot) });
    const report = await check([`${folder.path}/snapshot.json`]);
    expect(report.subject).toMatchObject({ repository: 'small-lab/otter', commit: 'a'.repeat(40) });
    expect(status(report, 'weights')).toBe('promised');
  });

  test('promises carry the day they were first seen, by the history', async () => {
    const report = await check([path, '--ref', 'v1.0.0']);
    const [promise] = report.artifacts.find(({ kind }) => kind === 'weights')?.promises ?? [];
    expect(promise).toMatchObject({ path: 'README.md', firstSeen: expect.stringMatching(/^2026-01-05/) });
  });
});

describe('what is no source', () => {
  const refused = async (args: readonly string[], message: string) => {
    const run = await cli(['check', ...args, '--offline']);
    expect(run.stderr).toContain(message);
    expect(run).toMatchObject({ code: 2, stdout: '', strayed: [] });
  };

  test('an unknown ref', () =>
    refused([path, '--ref', 'v9'], 'no tag, branch or commit is called "v9"\n  List them with: git tag; git branch --all'));
  test('a ref that looks like an option', () =>
    refused([path, '--ref=--upload-pack=touch'], 'no tag, branch or commit is called "--upload-pack=touch"'));
  test('a repository without commits', async () => {
    write(folder.path, { 'empty/.keep': '' });
    git(`${folder.path}/empty`, ['init', '--quiet']);
    await refused([`${folder.path}/empty`, '--ref', 'main'], 'no tag, branch or commit is called "main"');
  });
  test.each([
    ['not JSON', '{"repo":', 'not valid JSON'],
    ['another JSON', '{"name": "otter"}', 'A snapshot is {'],
    ['a list', '[]', 'snapshot'],
  ])('a broken snapshot: %s', async (_, text, message) => {
    write(folder.path, { 'broken.json': text });
    await refused([`${folder.path}/broken.json`], message);
  });
  test('another file', async () => {
    write(folder.path, { 'notes.txt': 'otter' });
    await refused([`${folder.path}/notes.txt`], 'is a file.\n  Give a folder, a bare repository, a snapshot .json or OWNER/NAME.');
  });
  test('a snapshot with --ref', async () => {
    write(folder.path, { 'broken.json': '{}' });
    await refused([`${folder.path}/broken.json`, '--ref', 'v1'], 'A snapshot holds one commit: --ref has no meaning here.');
  });
});

test('the README changes the answer, not the other way round', async () => {
  const quiet = repository(folder.path, 'quiet', { ...files, 'README.md': readme.promised.replace(/## Weights[\s\S]*/, '') });
  commit(quiet, 'Nothing new');
  expect(status(await check([quiet]), 'weights')).not.toBe('promised');
});
