#!/usr/bin/env node
// Writes docs/rules.md from the rules' own texts. `--check` fails when the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/artifacts.ts';
import { documentBounds, sourceBounds } from '../src/detect/plan.ts';
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
    `What is read of a repository is bounded: ${boundsText(documentBounds)} of documentation (READMEs in every language and folder, \`docs/\`, changelogs, cards, citation and licence files, environment files), and ${boundsText(sourceBounds)} of sources (loaders, download and training scripts, configurations, notebooks; those that the documentation names come first). Everything else is judged by its name and size alone.`,
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

/** @param {{ readonly files: number, readonly bytesEach: number, readonly bytes: number }} bounds */
function boundsText({ files, bytesEach, bytes }) {
  const size = (/** @type {number} */ number) => (number >= 1_048_576 ? `${number / 1_048_576} MiB` : `${number / 1024} KiB`);
  return `${files} files of ${size(bytesEach)} each and ${size(bytes)} together at most`;
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
