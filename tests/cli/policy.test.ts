import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { shortPolicy, temporaryFolder, write } from './labs.ts';
import { cli, root, steering } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const policy = (args: readonly string[]) => cli(['policy', ...args], { cwd: folder.path });

describe('policy check', () => {
  test('a good file', async () => {
    write(folder.path, { 'good.yml': shortPolicy });
    expect(await policy(['check', 'good.yml'])).toMatchObject({ code: 0, stdout: 'good.yml: fine, 2 stages, 0 waivers\n', stderr: '' });
  });

  test('every mistake at once, each with its place', async () => {
    write(folder.path, { 'bad.yml': shortPolicy.replace('requires', 'requries').replace('[weights]', '[wieghts]') });
    const run = await policy(['check', 'bad.yml']);
    expect(run.code).toBe(2);
    expect(run.stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^bad\.yml:5:5: unknown key "requries"/),
      expect.stringMatching(/^bad\.yml:8:\d+: .*wieghts/),
    ]);
    const asJson = await policy(['check', 'bad.yml', '--format', 'json']);
    expect(asJson.code).toBe(2);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ path: 'bad.yml', problems: [{ line: 5, column: 5 }, { line: 8 }] });
  });

  test('names that would steer the terminal are shown harmlessly', async () => {
    write(folder.path, { 'steer.yml': '"\\e[2Jstages\\u202e": []\n' });
    const run = await policy(['check', 'steer.yml']);
    expect(run.code).toBe(2);
    expect(run.stdout).not.toMatch(steering);
    expect((await policy(['check', 'steer.yml', '--format', 'json'])).stdout).not.toMatch(steering);
    const checked = await cli(['check', '.', '--offline', '--policy', 'steer.yml'], { cwd: folder.path });
    expect(checked.stderr).not.toMatch(steering);
  });

  test('the repository’s own file is found without a name', async () => {
    write(folder.path, { '.github/default-to-share.yml': shortPolicy });
    expect((await policy(['check'])).stdout).toContain('.github/default-to-share.yml: fine');
    expect((await policy([])).stdout).toContain('.github/default-to-share.yml: fine');
  });
});

test('policy explain tells where every value comes from', async () => {
  write(folder.path, { 'mine.yml': 'preset: default-to-share\nadopted: 2026-03-01\n' });
  const text = await policy(['explain', 'mine.yml']);
  expect(text).toMatchObject({ code: 0, stderr: '' });
  expect(text.stdout).toMatch(/adopted.*2026-03-01.*mine\.yml/);
  expect(text.stdout).toMatch(/preset default-to-share/);
  expect(text.stdout).not.toMatch(steering);
  expect(JSON.parse((await policy(['explain', 'mine.yml', '--format', 'json'])).stdout)).toBeTypeOf('object');
});

test('policy schema prints the schema that is published, and it takes what `policy check` takes', async () => {
  const { code, stdout } = await policy(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(root, 'schemas/policy.schema.json'), 'utf8')));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(stdout));
  expect(validate(parse(shortPolicy)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate(parse(shortPolicy.replace('requires', 'requries')))).toBe(false);
});
