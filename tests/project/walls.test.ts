/** The walls between the rooms are lint rules; here they are shown to hold. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const written: string[] = [];
afterEach(() => {
  for (const path of written.splice(0)) rmSync(path, { force: true });
});

function lint(path: string, code: string): string {
  const file = `${root}/${path}`;
  writeFileSync(file, code);
  written.push(file);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [`${root}/node_modules/@biomejs/biome/bin/biome`, 'lint', '--error-on-warnings', '--max-diagnostics=20', file],
    { cwd: root, encoding: 'utf8' },
  );
  return status === 0 ? '' : `${stdout}${stderr}`;
}

test.each([
  [
    'detect reaches into read',
    'src/detect/breach.ts',
    "import { openDirectory } from '../read/directory.ts';\nexport const a = openDirectory;\n",
    'Wall',
  ],
  ['judge reads a file', 'src/judge/breach.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n", 'no I/O'],
  ['render asks the clock', 'src/render/breach.ts', 'export const a = Date.now();\n', 'clock'],
  ['policy knows the environment', 'src/policy/breach.ts', 'export const a = process.env;\n', 'process'],
  ['a word imports a library', 'src/breach.ts', "import { z } from 'zod';\nexport const a = z;\n", 'shared words'],
  ['the CLI imports the runner', 'src/cli/breach.ts', "import { info } from '@actions/core';\nexport const a = info;\n", '@actions'],
  ['a door knows the other', 'src/action/breach.ts', "import { oneOf } from '../cli/options.ts';\nexport const a = oneOf;\n", 'Wall'],
])('%s: refused', (_, path, code, reason) => {
  expect(lint(path, code)).toContain(reason);
});

test('what keeps to its room passes', () => {
  expect(lint('src/detect/breach.ts', "import { catalogue } from '../artifacts.ts';\nexport const a = catalogue;\n")).toBe('');
});
