#!/usr/bin/env node
// Everything CI does, in one command. Stops at the first step that fails and says which.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = process.execPath;
const bin = (/** @type {string} */ path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** @type {readonly (readonly [string, string, readonly string[]])[]} */
const steps = [
  ['format, lint and walls', node, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['types', node, [bin('typescript/bin/tsc'), '--noEmit']],
  ['unused code and dependencies', node, [bin('knip/bin/knip.js')]],
  ['generated files are fresh', node, ['scripts/fresh.mjs']],
  ['tests', 'npm', ['test']],
  ['corpus', node, ['bench/corpus.mjs']],
];

for (const [name, command, args] of steps) {
  const started = Date.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  console.log(`  ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exit(status ?? 1);
}
