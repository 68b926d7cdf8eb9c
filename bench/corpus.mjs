#!/usr/bin/env node
// Measures detection against a corpus of real repositories with hand-made labels, and fails below the floor.
//   node bench/corpus.mjs [--corpus DIR] [--git DIR] [--errors] [--half a|b] [--only TEXT] [--keep DIR]
// The corpus is a folder with snapshots/, labels/, promises.json, neurips2019/ and the three scorers (its README says what they read).
// --half scores one half of the repositories (a stable split by the hash of their name): fit on one, look at the other.
// --git DIR runs the same repositories from git directories DIR/OWNER+NAME.git, at the same commits, source code included.
// Exit 1 below bench/floor.json; 0 with a note when there is no corpus.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { detect } from '../src/detect/detect.ts';
import { planDocuments, planSources } from '../src/detect/plan.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: resolve(root, '../shared/corpus') },
    git: { type: 'string' },
    errors: { type: 'boolean', default: false },
    half: { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});

if (!existsSync(join(values.corpus, 'score.mjs'))) {
  console.log(`no corpus at ${values.corpus}: nothing was measured`);
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), 'dts-corpus-'));
const figures = {};
try {
  figures.snapshots = await measure('snapshots', readSnapshot);
  if (values.git !== undefined) figures.git = await measure('git', await gitReader(values.git));
} finally {
  if (values.keep === undefined) rmSync(work, { recursive: true, force: true });
  else cpSync(work, values.keep, { recursive: true });
}
process.exitCode = checkFloor(figures.snapshots);

/** Runs the engine over all snapshots and the scorers over the reports; prints and returns the figures. */
async function measure(title, read) {
  const reports = join(work, title);
  const labels = join(work, `${title}-labels`);
  for (const folder of ['main', 'neurips']) mkdirSync(join(reports, folder), { recursive: true });
  mkdirSync(labels, { recursive: true });
  const started = performance.now();
  let slowest = { name: '', ms: 0 };
  let count = 0;
  for (const [folder, target] of [
    ['snapshots', 'main'],
    ['neurips2019/snapshots', 'neurips'],
  ]) {
    for (const name of readdirSync(join(values.corpus, folder)).filter(wanted)) {
      const input = await read(join(values.corpus, folder, name));
      if (input === null) continue;
      const begin = performance.now();
      const artifacts = detect(input);
      const ms = performance.now() - begin;
      if (ms > slowest.ms) slowest = { name, ms };
      count += 1;
      writeFileSync(join(reports, target, name), JSON.stringify({ repo: input.repository, artifacts }, null, 1));
      if (target === 'main') {
        cpSync(join(values.corpus, 'labels', name), join(labels, name));
        writeFileSync(join(reports, target, promiseName(name, input.commit)), JSON.stringify({ artifacts }));
      }
    }
  }
  const total = performance.now() - started;
  console.log(
    `# ${title}: ${count} repositories, detection ${(total / Math.max(1, count)).toFixed(0)} ms each with reading, slowest ${slowest.ms.toFixed(0)} ms (${slowest.name})`,
  );
  if (read === readSnapshot) reportExcerpts(join(reports, 'main'));
  const flags = values.errors ? ['--errors'] : [];
  const main = run('score.mjs', [labels, join(reports, 'main'), ...flags]);
  const promises = run('score-promises.mjs', [promiseFile(title), join(reports, 'main'), ...flags]);
  const neurips = run('score-neurips.mjs', [neuripsFile(title), join(reports, 'neurips'), ...flags]);
  return parseFigures(main, promises, neurips);
}

function run(scorer, args) {
  const output = execFileSync(process.execPath, [join(values.corpus, scorer), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const lines = output.trimEnd().split('\n');
  console.log(values.errors ? output.trimEnd() : lines.slice(scorer === 'score.mjs' ? -8 : -1).join('\n'));
  return output;
}

function wanted(file) {
  const name = file.replace(/\.json$/, '').replace(/@.*$/, '');
  if (values.only !== undefined && !name.includes(values.only)) return false;
  return values.half === undefined || half(name) === values.half;
}

function half(name) {
  return createHash('sha256').update(name.toLowerCase()).digest()[0] % 2 === 0 ? 'a' : 'b';
}

function promiseName(file, commit) {
  return file.includes('@') ? file : `${file.replace(/\.json$/, '')}@${commit.slice(0, 7)}.json`;
}

function filtered(source, target) {
  const rows = JSON.parse(readFileSync(join(values.corpus, source), 'utf8')).filter((row) => wanted(`${row.repo.replace('/', '+')}.json`));
  const path = join(work, target);
  writeFileSync(path, JSON.stringify(rows));
  return path;
}

function promiseFile(title) {
  return filtered('promises.json', `${title}-promises.json`);
}

function neuripsFile(title) {
  return filtered('neurips2019/labels.json', `${title}-neurips.json`);
}

/**
 * Promise lines whose commit has no snapshot come with a few lines of context: a README is laid out of them, each line where it stood.
 * Less is known then than in the whole file, so this errs on the low side.
 */
function reportExcerpts(folder) {
  const byCommit = new Map();
  for (const row of JSON.parse(readFileSync(join(values.corpus, 'promises.json'), 'utf8'))) {
    const name = `${row.repo.replace('/', '+')}@${row.commit.slice(0, 7)}.json`;
    if (existsSync(join(folder, name)) || !wanted(name)) continue;
    byCommit.set(name, [...(byCommit.get(name) ?? []), row]);
  }
  for (const [name, rows] of byCommit) {
    const texts = new Map();
    for (const path of new Set(rows.map((row) => row.path))) {
      const lines = [];
      const put = (at, text) => {
        while (lines.length <= at) lines.push('');
        if (at >= 0 && lines[at] === '') lines[at] = text;
      };
      for (const row of rows.filter((one) => one.path === path)) {
        const first = row.line - 1 - row.before.length;
        put(row.line - 1, row.text);
        for (const [index, text] of row.before.entries()) put(first + index, text);
        for (const [index, text] of row.after.entries()) put(row.line + index, text);
        if (row.heading && ![...row.before, row.text].includes(row.heading)) put(first - 2, row.heading);
      }
      texts.set(path, { kind: 'text', text: lines.join('\n'), truncated: false });
    }
    const files = [...texts.keys()].map((path) => ({ path, size: 1_000, mode: '100644', type: 'blob' }));
    const artifacts = detect({ repository: rows[0].repo, files, texts, date: null, tags: [], declarations: [] });
    writeFileSync(join(folder, name), JSON.stringify({ artifacts }));
  }
}

async function readSnapshot(path) {
  const { repo, commit, date, tags, files, texts } = JSON.parse(readFileSync(path, 'utf8'));
  const read = new Map();
  for (const wantedPath of planDocuments(files)) add(read, wantedPath, texts);
  for (const wantedPath of planSources(files, read)) add(read, wantedPath, texts);
  return { repository: repo, commit, files, texts: read, date, tags: (tags ?? []).map((tag) => tag.name ?? tag), declarations: [] };
}

function add(read, path, texts) {
  const text = texts[path];
  read.set(path, typeof text === 'string' ? { kind: 'text', text, truncated: false } : { kind: 'unreadable', reason: 'absent' });
}

/** Reads the same commit from a git directory; null when there is none. */
async function gitReader(folder) {
  const { openGit } = await import('../src/read/git.ts');
  return async (path) => {
    const { repo, commit } = JSON.parse(readFileSync(path, 'utf8'));
    const name = repo.replace('/', '+');
    const directory = [join(folder, `${name}.git`), join(folder, name), join(folder, name, '.git')].find((one) => existsSync(join(one, 'HEAD')));
    if (directory === undefined) return null;
    const snapshot = await openGit(directory, commit);
    const texts = new Map(await snapshot.read(planDocuments(snapshot.files)));
    for (const [key, value] of await snapshot.read(planSources(snapshot.files, texts))) texts.set(key, value);
    return { repository: repo, commit, files: snapshot.files, texts, date: snapshot.date, tags: snapshot.tags, declarations: [] };
  };
}

function parseFigures(main, promises, neurips) {
  const number = (text, pattern) => Number(pattern.exec(text)?.[1] ?? Number.NaN);
  const kinds = /right kind (\d+)\/(\d+)/.exec(promises);
  const gated = /gated seen (\d+)\/(\d+)/.exec(main);
  return {
    coreF1: number(main, /core F1 ([\d.]+)/),
    coreBalanced: number(main, /core balanced ([\d.]+)/),
    macroF1: number(main, /\| macro F1 ([\d.]+)/),
    statusAccuracy: number(main, /status accuracy ([\d.]+)/),
    promisedF1: number(main, /promised F1 ([\d.]+)/),
    preprintId: number(main, /preprint id ([\d.]+)/),
    weightsId: number(main, /weights id ([\d.]+)/),
    gatedRecall: gated === null ? Number.NaN : (100 * Number(gated[1])) / Math.max(1, Number(gated[2])),
    promiseLinesF1: number(promises, /F1 ([\d.]+)/),
    promiseKind: kinds === null ? Number.NaN : (100 * Number(kinds[1])) / Math.max(1, Number(kinds[2])),
    neuripsMacroF1: number(neurips, /macro F1 ([\d.]+)/),
  };
}

/** Floors hold for the whole corpus only. */
function checkFloor(measured) {
  if (values.half !== undefined || values.only !== undefined) return 0;
  const floor = JSON.parse(readFileSync(join(root, 'bench/floor.json'), 'utf8'));
  const below = Object.entries(floor).filter(([name, least]) => typeof least === 'number' && !(measured[name] >= least));
  for (const [name, least] of below) console.log(`below the floor: ${name} is ${measured[name]}, the floor ${least}`);
  return below.length === 0 ? 0 : 1;
}
