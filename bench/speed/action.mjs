// The Action against the local GitHub: time beside the baseline's, calls and serial depth.
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { prepareRunner } from '../../tests/support/run-action.ts';
import { compare, inTurn } from '../measure.mjs';

/** The local GitHub in its own process. @param {number} latency milliseconds */
async function startServer(latency) {
  const child = fork(fileURLToPath(new URL('github-process.mjs', import.meta.url)), [String(latency)]);
  /** @type {Map<number, { resolve: (answer: any) => void, reject: (error: Error) => void }>} */
  const open = new Map();
  const ready = new Promise((resolve, reject) => open.set(0, { resolve, reject }));
  child.on('message', (/** @type {{ id: number, answer?: any, error?: string }} */ { id, answer, error }) => {
    if (error === undefined) open.get(id)?.resolve(answer);
    else open.get(id)?.reject(new Error(error));
    open.delete(id);
  });
  child.on('exit', (code) => {
    for (const { reject } of open.values()) reject(new Error(`the local GitHub left with ${code}`));
  });
  let last = 0;
  const ask = (/** @type {string} */ question, name = '') =>
    new Promise((resolve, reject) => {
      last += 1;
      open.set(last, { resolve, reject });
      child.send({ id: last, ask: question, name });
    });
  return { ...(await ready), ask, stop: () => child.disconnect() };
}

/** The baseline, bundled as such an Action would be, with nothing taken out of its libraries. @param {string} folder */
async function bundleBaseline(folder) {
  const bundle = await rolldown({ input: fileURLToPath(new URL('../baseline/main.mjs', import.meta.url)), platform: 'node' });
  await bundle.write({ file: join(folder, 'baseline.mjs'), format: 'esm', codeSplitting: false });
  await bundle.close();
  return join(folder, 'baseline.mjs');
}

let folders = 0;

/**
 * A task that runs an entry as the runner does, in a folder of its own.
 * @param {{ server: any, event: any, entry: string, work: string }} what
 */
async function step({ server, event, entry, work }) {
  folders += 1;
  const folder = join(work, `runner-${folders}`);
  mkdirSync(folder);
  const env = await prepareRunner({ server, event, token: server.token, unguarded: true, env: { DEFAULT_TO_SHARE_OFFLINE: '1' } }, folder);
  return { command: [process.execPath, entry], env, cwd: join(folder, 'workspace') };
}

/** @param {{ dist: string, work: string, rounds: number }} where */
export async function timeAction({ dist, work, rounds }) {
  const server = await startServer(0);
  try {
    const baseline = await bundleBaseline(work);
    const entry = join(dist, 'index.js');
    const known = await server.ask('make', 'lab/known');
    const commented = await server.ask('make', 'lab/commented');
    await server.ask('openIssue', 'lab/commented');
    // The warm-up round is the known repository's first run.
    const [posting = [], second = [], first = []] = await inTurn(
      [
        () => step({ server, event: commented, entry: baseline, work }),
        () => step({ server, event: known, entry, work }),
        async (round) => step({ server, event: await server.ask('make', `lab/new-${round}`), entry, work }),
      ],
      rounds,
    );
    await assertClean(server);
    return { second: compare(second, posting), first: compare(first, posting) };
  } finally {
    server.stop();
  }
}

/** Calls and serial depth of three runs on one repository, with a latency of 20 ms. @param {{ dist: string, work: string }} where */
export async function countCalls({ dist, work }) {
  const server = await startServer(20);
  try {
    const entry = join(dist, 'index.js');
    const tagged = await server.ask('make', 'lab/counted');
    const run = async (/** @type {any} */ event) => {
      await server.ask('clear');
      const task = await step({ server, event, entry, work });
      await inTurn([() => task], 0);
      return server.ask('log');
    };
    const first = await run(tagged);
    const second = await run(tagged);
    const changed = await run(await server.ask('change', 'lab/counted'));
    await assertClean(server);
    if (second.writes > 0) throw new Error(`The second run wrote:\n${second.text}`);
    if (changed.writes === 0) throw new Error(`The changed run wrote nothing:\n${changed.text}`);
    return { first, second, changed };
  } finally {
    server.stop();
  }
}

/** @param {any} server */
async function assertClean(server) {
  const violations = await server.ask('violations');
  if (violations.length > 0) throw new Error(`The local GitHub objects:\n${violations.join('\n')}`);
}
