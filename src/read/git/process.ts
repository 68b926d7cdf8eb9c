import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { UserError } from '../../user-error.ts';
import { codeOf } from '../disk.ts';
import type { GitLocation } from './locate.ts';

/**
 * Options for every call. Only plumbing commands are used, and what a repository's own configuration could still start is switched off:
 * file-system monitors, hooks, signature programs, transports. Replace objects and grafts would show another tree than the server's.
 */
const options = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false', 'protocol.allow=never'].flatMap((setting) => ['-c', setting]),
];

/** Nothing is fetched, nothing is asked of a terminal, nothing is locked. */
const environment = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
};

/** A git that ended with an error: what it said. */
export class GitFailure extends Error {
  readonly stderr: string;

  constructor(command: string, stderr: string) {
    super(`git ${command}: ${stderr.trim().slice(0, 500) || 'failed'}`);
    this.name = 'GitFailure';
    this.stderr = stderr;
  }
}

/** Starts git on a repository. Variables such as GIT_DIR or GIT_INDEX_FILE, set while a hook runs, would lead elsewhere and are dropped. */
export function startGit(location: GitLocation, args: readonly string[]): ChildProcessWithoutNullStreams {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const workTree = location.workTree === null ? [] : [`--work-tree=${location.workTree}`];
  return spawn('git', [...options, `--git-dir=${location.gitDir}`, ...workTree, ...args], {
    cwd: location.workTree ?? location.gitDir,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: 'pipe',
    windowsHide: true,
  });
}

export interface RunOptions {
  readonly input?: string;
  /** Milliseconds after which the process is ended and the call rejects. */
  readonly timeout?: number;
  /** Exit codes that are answers, not failures. */
  readonly accept?: readonly number[];
}

/**
 * Runs git to its end and returns what it wrote.
 * @throws GitFailure when it exits with another code than 0 or an accepted one, or takes too long; UserError when there is no git
 */
export function runGit(location: GitLocation, args: readonly string[], { input, timeout, accept = [] }: RunOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = startGit(location, args);
    const chunks: Buffer[] = [];
    let stderr = '';
    const timer = timeout === undefined ? undefined : setTimeout(() => child.kill(), timeout);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString('utf8');
    });
    child.on('error', (error) => reject(spawnError(error)));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0 || (code !== null && accept.includes(code))) resolve(Buffer.concat(chunks));
      else reject(new GitFailure(args[0] ?? '', stderr));
    });
    // A git that ends early closes its input; the exit code tells the story.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Says in the user's words that git itself could not be started. */
export function spawnError(error: Error): Error {
  if (codeOf(error) !== 'ENOENT') return error;
  return new UserError('git was not found', 'Install git or put it on PATH; a folder without .git is read without it.', { cause: error });
}
