import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { artifactKinds } from '../../src/artifacts.ts';
import type { Report } from '../../src/report.ts';
import { files, git, now, otter, readme, repository, shortPolicy, temporaryFolder, write } from './labs.ts';
import { type CliOptions, cli, root, steering } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

let path = '';
let promising = '';
beforeAll(() => {
  path = otter(folder.path);
  promising = repository(folder.path, 'promising', { ...files, '.github/default-to-share.yml': shortPolicy }, '2026-01-05T10:00:00Z');
  git(promising, ['tag', 'v1.0.0']);
});

const check = (args: readonly string[], options?: CliOptions) => cli(['check', ...args, '--offline'], options);
const json = async (args: readonly string[]) => JSON.parse((await check([...args, '--format', 'json'])).stdout) as Report;

describe('--format json', () => {
  test('is valid by the published schema', async () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8')));
    for (const place of [path, promising]) {
      const report = await json([place]);
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...report, standing: 'fine' })).toBe(false);
    }
  });

  test('lists every kind of the catalogue, in its order', async () => {
    expect((await json([path])).artifacts.map(({ kind }) => kind)).toEqual([...artifactKinds]);
  });

  test('is the same for the same day, to the byte', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => check([path, '--now', now, '--format', 'json'])));
    expect(one?.stdout).toBe(other?.stdout);
  });
});

describe('--format text', () => {
  test('says what is shared, what is missing and what to do, in columns', async () => {
    const { stdout } = await check([promising, '--now', now]);
    expect(stdout.replace(/at [0-9a-f]{7}/, 'at COMMIT')).toMatchInlineSnapshot(`
      "this repository v1.0: 1 of 2 stages is shared

        ✓ Code     shared
        ✗ Weights  overdue by 291 days since 4 Feb 2026

      Missing
        ✗ Weights  overdue by 291 days
                   README.md line 13 promises them; no model is linked
                   README.md:13, 10 months ago: “The pretrained weights will be released soon.”
                   → Publish the trained parameters and link them in the README

      Shared
        ✓ Code           train.py · verified 22 Nov 2026
        ✓ Training code  train.py · verified 22 Nov 2026
        ✓ Dependencies   requirements.txt · verified 22 Nov 2026

      Notes
        - the owner of this repository is not known, so models and data of its own may be missed:
          --repository OWNER/NAME tells it

      Policy: .github/default-to-share.yml · clock from 5 Jan 2026 (first release) · at COMMIT · checked
      22 Nov 2026
      "
    `);
  });

  test('keeps within 100 columns when nobody looks, and has no colours', async () => {
    for (const place of [path, promising]) {
      const { stdout } = await check([place, '--now', now]);
      for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(100);
      expect(stdout).not.toMatch(steering);
    }
  });

  test('NO_COLOR changes nothing in a pipe', async () => {
    const [plain, without] = await Promise.all([check([path, '--now', now]), check([path, '--now', now], { env: { NO_COLOR: '1' } })]);
    expect(without.stdout).toBe(plain.stdout);
  });
});

test('--format markdown is the comment without its marker', async () => {
  const { stdout } = await check([promising, '--now', now, '--format', 'markdown']);
  expect(stdout).toMatch(/^### Default to share: /);
  expect(stdout).toContain('| Missing |');
  expect(stdout).not.toContain('<!-- default-to-share');
});

test('--output writes there and prints nothing', async () => {
  const file = join(folder.path, 'report.json');
  const run = await check([path, '--format', 'json', '--now', now, '--output', file]);
  expect(run).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await json([path, '--now', now]));
});

describe('--fail-on and --now', () => {
  // Code by the first of January, weights by the end of the month; weights are promised only.
  const cases: readonly [failOn: string, day: string, code: number][] = [
    ['never', '2026-12-31', 0],
    ['overdue', '2026-01-20', 0],
    ['overdue', '2026-12-31', 1],
    ['broken', '2026-01-20', 0],
    ['broken', '2026-12-31', 1],
    ['missing', '2026-01-20', 1],
  ];
  test.each(cases)('%s on %s: exit %i', async (failOn, day, code) => {
    const run = await check([promising, '--fail-on', failOn, '--now', day]);
    expect(run.code).toBe(code);
    expect(run.stdout).toContain('Weights');
    if (code === 1) expect(run.stderr).toMatch(/^default-to-share: .+\n$/);
    else expect(run.stderr).toBe('');
  });

  test('a policy that enforces is obeyed, and the option beats it', async () => {
    const strict = repository(folder.path, 'strict', { ...files, '.github/default-to-share.yml': `${shortPolicy}report:\n  fail-on: missing\n` });
    expect((await check([strict])).code).toBe(1);
    expect((await check([strict, '--fail-on', 'never'])).code).toBe(0);
  });

  test.each([
    ['2026-02-28', '2026-02-28T00:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['2026-11-22T09:00', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22T09:00:00+02:00', '2026-11-22T07:00:00.000Z'],
  ])('--now %s is %s', async (given, instant) => {
    expect((await json([path, '--now', given])).judgedAt).toBe(instant);
  });
});

describe('--policy', () => {
  test('a file beats the repository’s own', async () => {
    write(folder.path, { 'mine.yml': shortPolicy.replaceAll('id: code', 'id: source') });
    expect((await json([promising, '--policy', join(folder.path, 'mine.yml')])).stages.map(({ id }) => id)).toEqual(['source', 'weights']);
  });

  test.each([
    ['an unknown key', shortPolicy.replace('requires', 'requries'), /:5:5: unknown key "requries".*Did you mean "requires"\?/],
    ['an unknown kind', shortPolicy.replace('[weights]', '[wieghts]'), /:8:\d+: .*wieghts.*Did you mean "weights"\?/],
    ['an impossible duration', shortPolicy.replace('P30D', '30 days'), /:7:\d+: /],
    ['broken YAML', 'stages: [\n', /:\d+:\d+: /],
  ])('%s: exit 2 with line, column and a way out', async (_, text, message) => {
    write(folder.path, { 'broken.yml': text });
    const run = await check([promising, '--policy', join(folder.path, 'broken.yml')]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr).toContain('broken.yml:');
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  test('the repository’s own file is refused in the same way', async () => {
    const bad = repository(folder.path, 'bad', { ...files, '.github/default-to-share.yml': 'stagess: []\n' });
    const run = await check([bad]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/\.github\/default-to-share\.yml:1:1: unknown key "stagess".*Did you mean "stages"\?/);
  });
});

describe('--view', () => {
  test.each(['mof', 'completeness', 'osaid', 'dots'])('%s, for people and as JSON', async (view) => {
    const [text, data] = await Promise.all([
      check([path, '--view', view, '--now', now]),
      check([path, '--view', view, '--now', now, '--format', 'json']),
    ]);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout.length).toBeGreaterThan(100);
    expect(JSON.parse(data.stdout)).toBeTypeOf('object');
  });

  test('completeness counts training code, dependencies and models', async () => {
    const { stdout } = await check([path, '--view', 'completeness', '--now', now]);
    expect(stdout).toContain('ML Code Completeness Checklist: 3 of 5');
    expect(stdout).toContain('● Training code');
    expect(stdout).toContain('○ Evaluation code');
  });

  test('mof prints a model file that `mof` reads again', async () => {
    const file = join(folder.path, 'model.yml');
    await check([path, '--view', 'mof', '--now', now, '--output', file]);
    const run = await cli(['mof', file, '--format', 'json']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject([{ file, class: 0 }]);
  });
});

test('a reader who hangs up early ends it quietly', async () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => `The weights of Otter-${index} will be released soon.\n`);
  const long = repository(folder.path, 'long', { ...files, 'README.md': `${readme.promised}\n${lines.join('\n')}` });
  const run = await check([long, '--format', 'json'], { hangUp: true });
  expect(run).toMatchObject({ code: 0, stderr: '' });
});
