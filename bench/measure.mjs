// Whole-process timing with public means: bash's `time` for wall, user and system seconds; commands are run in turn, so that a ratio holds
// when the machine's speed drifts.
import { spawnSync } from 'node:child_process';

/** @typedef {{ wall: number, cpu: number }} Sample seconds */
/** @typedef {{ command: readonly string[], env?: Record<string, string>, cwd?: string, exitCodes?: readonly number[] }} Task */

/** Runs a command once. @param {Task} task @returns {Sample} @throws when it leaves with an unexpected code */
function once({ command, env = {}, cwd, exitCodes = [0] }) {
  const { stderr, status } = spawnSync('bash', ['-c', 'TIMEFORMAT="@%R %U %S"; time "$@" >/dev/null', 'measure', ...command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const match = /@([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(stderr);
  if (match === null || !exitCodes.includes(status ?? -1)) throw new Error(`${command.join(' ')} left with ${status}\n${stderr.slice(0, 2000)}`);
  return { wall: Number(match[1]), cpu: Number(match[2]) + Number(match[3]) };
}

export const median = (/** @type {readonly number[]} */ values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Runs tasks in turn, after one warm-up each.
 * @param {readonly Task[]} tasks
 * @param {number} rounds
 * @returns {Sample[][]} samples per task
 */
export function inTurn(tasks, rounds) {
  for (const task of tasks) once(task);
  const samples = /** @type {Sample[][]} */ (tasks.map(() => []));
  for (let round = 0; round < rounds; round++) for (const [index, task] of tasks.entries()) samples[index]?.push(once(task));
  return samples;
}

/**
 * Ratio of two tasks, pair by pair.
 * @param {readonly Sample[]} ours @param {readonly Sample[]} theirs
 */
export function compare(ours, theirs) {
  const ratio = (/** @type {'wall' | 'cpu'} */ key) => median(ours.map((sample, index) => sample[key] / (theirs[index]?.[key] ?? Number.NaN)));
  return {
    wall: ratio('wall'),
    cpu: ratio('cpu'),
    ours: median(ours.map(({ wall }) => wall)),
    theirs: median(theirs.map(({ wall }) => wall)),
    oursCpu: median(ours.map(({ cpu }) => cpu)),
  };
}
