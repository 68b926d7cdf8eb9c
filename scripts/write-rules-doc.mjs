#!/usr/bin/env node
// Writes docs/rules.md from the rules' own texts. `--check` fails when the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/artifacts.ts';
import { allRules } from '../src/detect/rules.ts';

const page = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const others = {
  gates: 'Gates',
  promises: 'Promises',
  release: 'Releases',
  policy: 'Policy file',
};

/** The page as text. */
export function rulesPage() {
  const groups = Map.groupBy(allRules, ({ id }) => id.split('/')[0]);
  const lines = [
    '# What is looked for',
    '',
    'Every finding names the rule that made it. This page is written from the rules themselves (`node scripts/write-rules-doc.mjs`).',
    'A rule sees only what the repository shows; whether it is really there is proven afterwards, anonymously.',
    '',
  ];
  for (const [group, rules] of groups) {
    const entry = catalogue[group];
    lines.push(`## ${entry === undefined ? (others[group] ?? group) : `\`${group}\``}`, '');
    if (entry !== undefined) lines.push(`${entry.title}: ${entry.meaning}.`, '');
    lines.push('| Rule | What it sees | What to do |', '|---|---|---|');
    for (const { id, sees, todo } of rules) lines.push(`| \`${id}\` | ${cell(sees)} | ${cell(todo)} |`);
    lines.push('');
  }
  return lines.join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = rulesPage();
  if (process.argv.includes('--check')) {
    if (readFileSync(page, 'utf8') !== text) {
      console.error('docs/rules.md is stale: run node scripts/write-rules-doc.mjs');
      process.exitCode = 1;
    }
  } else writeFileSync(page, text);
}
