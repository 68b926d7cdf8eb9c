#!/usr/bin/env node
// Writes everything that is generated and committed beside dist/: schemas and docs.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
for (const script of readdirSync(folder).filter((name) => /^write-.+\.mjs$/.test(name))) {
  const { status } = spawnSync(process.execPath, [`${folder}${script}`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
