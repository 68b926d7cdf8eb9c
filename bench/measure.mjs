// Whole-process timing with public means: bash's `time` for wall, user and system seconds; commands are run in turn, so that a ratio holds
// when the machine's speed drifts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @typedef {{ wall: number, cpu: number }} Sample seconds */
/**
 * @typedef {{ command: readonly string[], env?: Record<string, string>, cwd?: string, exitCodes?: readonly number[] }} Task
 * `env`: the whole environment; default this process's own.
 */

/** Runs a command once. @param {Task} task @returns {Sample} @throws when it leaves with an unexpected code */
function once({ command, env, cwd, exitCodes = [0] }) {
  const { stderr, status } = spawnSync('bash', ['-c', 'TIMEFORMAT="@%R %U %S"; time "$@" >/dev/null', 'measure', ...command], {
    cwd,
    env: env ?? process.env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const match = /@([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(stderr);
  if (match === null || !exitCodes.includes(status ?? -1)) throw new Error(`${command.join(' ')} left with ${status}\n${stderr.slice(0, 2000)}`);
  return { wall: Number(match[1]), cpu: Number(match[2]) + Number(match[3]) };
}

/** The upper one of the two in the middle, when there are two. @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Runs tasks in turn.
 * @param {readonly ((round: number) => Task | Promise<Task>)[]} tasks asked for a task of every round, round 0 being the warm-up
 * @param {number} rounds
 * @returns {Promise<Sample[][]>} samples per task, without the warm-up's
 */
export async function inTurn(tasks, rounds) {
  const samples = /** @type {Sample[][]} */ (tasks.map(() => []));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const sample = once(await task(round));
      if (round > 0) samples[index]?.push(sample);
    }
  }
  return samples;
}

/**
 * Ratio of two tasks: the median of the ratios of each round.
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

const tellPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n@'+process.resourceUsage().maxRSS+'\\n'))`;

/**
 * The most memory a Node process held at once, in MiB: by GNU time where it is there, else by the process's own account.
 * @param {readonly string[]} args arguments of node
 */
export function peakMemory(args) {
  const gnu = existsSync('/usr/bin/time');
  const [command = '', ...rest] = gnu ? ['/usr/bin/time', '-f', '@%M', process.execPath, ...args] : [process.execPath, '--import', tellPeak, ...args];
  const { stderr, status } = spawnSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 64 * 1024 * 1024 });
  const match = /@(\d+)\s*$/.exec(stderr);
  if (match === null || status !== 0) throw new Error(`${args.join(' ')} left with ${status}\n${stderr.slice(0, 2000)}`);
  return Number(match[1]) / 1024;
}
