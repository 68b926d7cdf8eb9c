#!/usr/bin/env node
// Measures the speed of the built product, and with --check fails above a limit.
//   node bench/speed.mjs [--check] [--only version,check,huge,action,calls,corpus] [--rounds N] [--dist DIR] [--corpus DIR]
// Ratios are medians over processes run in turn, so that they hold on a busy or a slow machine; seconds are told beside them.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, inTurn, median, peakMemory } from './measure.mjs';
import { countCalls, timeAction } from './speed/action.mjs';
import { timeCorpus } from './speed/corpus.mjs';
import { commitAll, makeHugeFolder, makeRepository } from './speed/repositories.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    dist: { type: 'string', default: join(root, 'dist') },
    corpus: { type: 'string', default: resolve(root, '../shared/corpus') },
  },
});
const rounds = Number(values.rounds);
const cli = resolve(values.dist, 'cli.js');
const node = process.execPath;
const bare = () => ({ command: [node, '-e', '0'] });
const work = mkdtempSync(join(tmpdir(), 'dts-speed-'));

/** @typedef {{ figure: string, limit: number, value: number, unit: string, beside: string }} Row */
/** @type {Row[]} */
const rows = [];
const ms = (/** @type {number} */ seconds) => `${(seconds * 1000).toFixed(0)} ms`;

/** @param {string} figure @param {number} limit @param {ReturnType<typeof compare>} ratio @param {string} other */
function ratioRow(figure, limit, ratio, other) {
  const beside = `CPU ${ratio.cpu.toFixed(2)} ×; ${ms(ratio.ours)} wall, ${ms(ratio.oursCpu)} CPU; ${other} ${ms(ratio.theirs)}`;
  rows.push({ figure, limit, value: ratio.wall, unit: '×', beside });
}

const parts = {
  version: async () => {
    const [theirs = [], ours = []] = await inTurn([bare, () => ({ command: [node, cli, '--version'] })], rounds);
    ratioRow('cli --version ÷ bare node', 2, compare(ours, theirs), 'bare');
  },
  check: async () => {
    const folder = join(work, 'lab');
    makeRepository(folder, 1300);
    const check = (/** @type {string[]} */ ...more) => ({ command: [node, cli, 'check', folder, '--offline', ...more] });
    const [theirs = [], tree = [], head = []] = await inTurn([bare, () => check(), () => check('--ref', 'HEAD')], rounds);
    ratioRow('check, 1,300 files, work tree ÷ bare node', 6, compare(tree, theirs), 'bare');
    ratioRow('check, 1,300 files, --ref HEAD ÷ bare node', 6, compare(head, theirs), 'bare');
  },
  huge: async () => {
    const folder = join(work, 'huge');
    makeHugeFolder(folder, 100_000);
    await huge('plain folder', [folder]);
    commitAll(folder);
    await huge('work tree', [folder]);
    await huge('--ref HEAD', [folder, '--ref', 'HEAD']);
  },
  action: async () => {
    const { first, second } = await timeAction({ dist: values.dist, work, rounds });
    ratioRow('Action, nothing to write ÷ baseline', 2, second, 'baseline');
    ratioRow('Action, first run ÷ baseline', 2, first, 'baseline');
  },
  calls: async () => {
    const counted = await countCalls({ dist: values.dist, work });
    for (const [run, more] of /** @type {const} */ ([
      ['first', 3],
      ['second', 0],
      ['changed', 0],
    ])) {
      const { calls, depth, writes } = counted[run];
      rows.push({ figure: `Action, ${run} run: calls`, limit: 8 + more, value: calls, unit: '', beside: `${writes} of them write` });
      rows.push({ figure: `Action, ${run} run: serial depth`, limit: 4 + more, value: depth, unit: '', beside: '' });
    }
  },
  corpus: async () => {
    if (!existsSync(join(values.corpus, 'snapshots'))) return console.log(`no corpus at ${values.corpus}: that part is left out`);
    const { count, detection, mean, slowest, whole } = await timeCorpus({ corpus: values.corpus, cli, processes: 20 });
    const beside = `${count} snapshots; mean ${ms(mean)}`;
    rows.push({ figure: 'detection of a usual repository (median)', limit: 60, value: detection * 1000, unit: 'ms', beside });
    rows.push({ figure: 'slowest snapshot, detection', limit: 1000, value: slowest.seconds * 1000, unit: 'ms', beside: slowest.name });
    rows.push({ figure: 'slowest snapshot, whole process', limit: 1000, value: whole.seconds * 1000, unit: 'ms', beside: whole.name });
  },
};

/** @param {string} title @param {readonly string[]} args */
async function huge(title, args) {
  const command = [node, cli, 'check', '--offline', ...args];
  const [samples = []] = await inTurn([() => ({ command })], Math.min(rounds, 5));
  const beside = `CPU ${ms(median(samples.map(({ cpu }) => cpu)))}`;
  rows.push({ figure: `check, 100,000 files, ${title}`, limit: 2, value: median(samples.map(({ wall }) => wall)), unit: 's', beside });
  rows.push({ figure: `check, 100,000 files, ${title}: memory`, limit: 300, value: peakMemory(command.slice(1)), unit: 'MiB', beside: '' });
}

const shown = (/** @type {number} */ value, /** @type {string} */ unit) =>
  `${unit === '×' || unit === 's' ? value.toFixed(2) : value.toFixed(0)}${unit === '' ? '' : ` ${unit}`}`;

/** @param {Row} row */
function print({ figure, limit, value, unit, beside }) {
  const target = `≤ ${limit}${unit === '' ? '' : ` ${unit}`}`;
  const verdict = value <= limit ? 'ok' : 'MISSED';
  console.log(`${figure.padEnd(43)}  ${target.padEnd(9)}  ${shown(value, unit).padEnd(8)}  ${verdict.padEnd(6)}  ${beside}`);
}

const wanted = values.only?.split(',') ?? Object.keys(parts);
try {
  mkdirSync(work, { recursive: true });
  for (const [name, measure] of Object.entries(parts)) {
    if (!wanted.includes(name)) continue;
    const before = rows.length;
    await measure();
    rows.slice(before).forEach(print);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

if (values.check && rows.some(({ value, limit }) => !(value <= limit))) process.exitCode = 1;
