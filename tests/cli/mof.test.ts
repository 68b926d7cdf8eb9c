import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder, write } from './labs.ts';
import { cli, root, steering } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

interface Expected {
  readonly file: string;
  readonly classification: { readonly class: number; readonly label: string; readonly progress: Readonly<Record<string, number>> };
}
type Answer = { readonly file: string; readonly class: number; readonly progress: Readonly<Record<string, number>> };

const cases = join(root, '../shared/mof');

test.skipIf(!existsSync(cases))('every case of the foreign test suite: exact class and progress', async () => {
  const expected = JSON.parse(readFileSync(join(cases, 'expected.json'), 'utf8')) as readonly Expected[];
  const paths = expected.map(({ file }) => join(cases, 'cases', file));
  const run = await cli(['mof', ...paths, '--format', 'json']);
  expect(run).toMatchObject({ code: 0, stderr: '', strayed: [] });
  const answers = JSON.parse(run.stdout) as readonly Answer[];
  expect(answers.map(({ file }) => file)).toEqual(paths);
  expect(expected.length).toBe(27);
  for (const [index, { classification }] of expected.entries()) {
    expect(answers[index]?.class).toBe(classification.class);
    for (const [level, progress] of Object.entries(classification.progress)) expect(answers[index]?.progress[level]).toBeCloseTo(progress, 6);
  }
});

const model = `framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }
release:
  name: Otter
  version: 1.0.0
  license: { distribution: { name: Apache-2.0, path: LICENSE } }
  components:
    - { name: Model architecture, description: the code, license: Apache-2.0 }
`;

describe('model files of one’s own', () => {
  test('for people: class, progress, and what was not understood', async () => {
    write(folder.path, { 'model.yml': model.replace('Model architecture', 'River charts') });
    const run = await cli(['mof', 'model.yml'], { cwd: folder.path });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^model\.yml: .+ \(class 3 \d+ %, class 2 \d+ %, class 1 \d+ %\)$/m);
    expect(run.stdout).toContain('River charts');
  });

  test.each([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['a word', 'otter\n'],
    ['null everywhere', 'framework: null\nrelease: null\n'],
    ['components that are none', 'release: { components: [null, 7, [], "x", { name: [1] }] }\n'],
    ['a licence that is a list', 'release: { license: [Apache-2.0], components: { a: b } }\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
  ])('%s is no crash', async (_, text) => {
    write(folder.path, { 'weird.yml': text });
    const run = await cli(['mof', 'weird.yml', '--format', 'json'], { cwd: folder.path });
    expect(run.stderr).not.toMatch(/our fault|^\s+at /m);
    if (run.code === 0) expect(JSON.parse(run.stdout)).toMatchObject([{ file: 'weird.yml', class: 0 }]);
    else expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('weird.yml') });
  });

  test.each([
    ['broken YAML', 'release: [\n', /^default-to-share: broken\.yml:\d+:\d+: .+\n {2}Correct the YAML\.$/m],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array.from({ length: 8 }, () => `*${'abcdefghij'[index]}`).join(',')}]`)
        .join('\n')}\n`,
      /broken\.yml: .*alias.*\n {2}Write the aliases out\./i,
    ],
    ['a huge file', `# ${'x'.repeat(1_100_000)}\n`, /broken\.yml is larger than 1 MiB\./],
  ])('%s: exit 2 and a way out', async (_, text, message) => {
    write(folder.path, { 'broken.yml': text });
    const run = await cli(['mof', 'broken.yml'], { cwd: folder.path });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
  });

  test('names that would steer the terminal are shown harmlessly', async () => {
    write(folder.path, { 'steer.yml': 'release: { components: [{ name: "\\e[2Jred\\u202e\\u009b31m" }] }\n' });
    for (const format of ['text', 'json'])
      expect((await cli(['mof', 'steer.yml', '--format', format], { cwd: folder.path })).stdout).not.toMatch(steering);
  });
});
