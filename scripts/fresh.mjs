#!/usr/bin/env node
// Checks that everything generated and committed is what the sources generate: dist/, schemas/, generated docs.
// Exit code 1 names what is stale and the command that mends it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'default-to-share-fresh-'));
const stale = [];

try {
  run('scripts/build.mjs', ['--out', join(scratch, 'dist')], true);
  if (!sameTree(join(root, 'dist'), join(scratch, 'dist'))) stale.push('dist/ (npm run build)');
  for (const script of readdirSync(join(root, 'scripts')).filter((name) => /^write-.*\.mjs$/.test(name))) {
    if (run(`scripts/${script}`, ['--check'], false) !== 0) stale.push(`what scripts/${script} writes (npm run write)`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join('; ')}`);
  process.exit(1);
}

/** @param {string} script @param {readonly string[]} args @param {boolean} must */
function run(script, args, must) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  if (must && status !== 0) process.exit(status ?? 1);
  return status;
}

/** @param {string} left @param {string} right */
function sameTree(left, right) {
  const list = (/** @type {string} */ folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
      .sort();
  const [a, b] = [list(left), list(right)];
  return a.join('\n') === b.join('\n') && a.every((path) => readFileSync(join(left, path)).equals(readFileSync(join(right, path))));
}
