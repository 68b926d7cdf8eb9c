// The corpus of real repositories: how long detection takes, in one process; and some of them as whole processes.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from '../measure.mjs';

/**
 * @param {{ corpus: string, cli: string, processes: number }} where
 * @returns {Promise<{ count: number, detection: number, mean: number, slowest: { name: string, seconds: number }, whole: { name: string, seconds: number } }>}
 */
export async function timeCorpus({ corpus, cli, processes }) {
  const source = (/** @type {string} */ path) => import(pathToFileURL(join(import.meta.dirname, '../../src', path)).href);
  const [{ openSnapshotFile }, { examine, readEach }] = await Promise.all([source('read/snapshot-file.ts'), source('engine/examine.ts')]);
  const folder = join(corpus, 'snapshots');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const took = [];
  for (const name of names) {
    const snapshot = await openSnapshotFile(join(folder, name));
    const started = performance.now();
    await examine([{ tag: null, head: snapshot, release: null }], [], readEach);
    took.push({ name, seconds: (performance.now() - started) / 1000 });
  }
  took.sort((a, b) => b.seconds - a.seconds);
  // Whole processes: the slowest ones and every so-many-th of the others.
  const every = Math.max(1, Math.floor(took.length / Math.max(1, processes - 5)));
  const whole = took.filter((_, at) => at < 5 || at % every === 0).map(({ name }) => wholeProcess(cli, join(folder, name), name));
  whole.sort((a, b) => b.seconds - a.seconds);
  const [slowest, slowestWhole] = [took[0], whole[0]];
  if (slowest === undefined || slowestWhole === undefined) throw new Error(`no snapshots in ${folder}`);
  const seconds = took.map((one) => one.seconds);
  return {
    count: took.length,
    detection: median(seconds),
    mean: seconds.reduce((sum, one) => sum + one, 0) / seconds.length,
    slowest,
    whole: slowestWhole,
  };
}

/** @param {string} cli @param {string} path @param {string} name */
function wholeProcess(cli, path, name) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [cli, 'check', path, '--offline', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0 || stderr !== '') throw new Error(`${name} left with ${status}\n${stderr}`);
  return { name, seconds: (performance.now() - started) / 1000 };
}
