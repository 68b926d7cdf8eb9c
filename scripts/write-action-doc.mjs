#!/usr/bin/env node
// Writes the tables of inputs and outputs in docs/action.md from action.yml. `--check` writes nothing and fails when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const path = fileURLToPath(new URL('../docs/action.md', import.meta.url));
const { inputs, outputs } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
const before = readFileSync(path, 'utf8');

const table = (/** @type {string} */ title, /** @type {Record<string, { description: string }>} */ rows) =>
  [`| ${title} | |`, '|---|---|', ...Object.entries(rows).map(([name, { description }]) => `| \`${name}\` | ${description} |`)].join('\n');
const fill = (/** @type {string} */ text, /** @type {string} */ name, /** @type {string} */ body) =>
  text.replace(new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`), () => `<!-- ${name} -->\n\n${body}\n\n<!-- /${name} -->`);

const after = fill(fill(before, 'inputs', table('Input', inputs)), 'outputs', table('Output', outputs));
if (after !== before && process.argv.includes('--check')) {
  console.error('docs/action.md is stale: run npm run write');
  process.exit(1);
}
if (after !== before) writeFileSync(path, after);
