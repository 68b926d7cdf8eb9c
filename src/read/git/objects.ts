import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { GitLocation } from './locate.ts';
import { GitFailure, spawnError, startGit } from './process.ts';

export interface GitObject {
  readonly oid: string;
  readonly type: string;
  readonly size: number;
  /** The content's beginning, cut at the cap. */
  readonly bytes: Buffer;
}

export interface ObjectReader {
  /**
   * Objects by id or revision expression, in the order asked; null for what is missing, ambiguous or corrupt.
   * @param cap bytes kept of each
   * @throws GitFailure when git can't work on this repository at all
   */
  read(names: readonly string[], cap: number): Promise<(GitObject | null)[]>;
}

interface Pending {
  readonly name: string;
  readonly cap: number;
  readonly resolve: (object: GitObject | null) => void;
  readonly reject: (error: Error) => void;
}

/** A corrupt object ends the process: so many fresh starts are made, one object further each time. */
const restartLimit = 20;

/**
 * One `git cat-file --batch` for a snapshot's whole life. It starts with the first question and, while nothing is asked,
 * does not keep our process alive; it ends when we do.
 */
export function openObjects(location: GitLocation): ObjectReader {
  let child: ChildProcessWithoutNullStreams | null = null;
  let pending: Pending[] = [];
  let restarts = 0;
  let answered = false;

  function start(): ChildProcessWithoutNullStreams {
    const started = startGit(location, ['cat-file', '--batch']);
    const parse = batchParser((object) => {
      answered = true;
      pending.shift()?.resolve(object);
      if (pending.length === 0) keepAlive(started, false);
    });
    let stderr = '';
    started.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString('utf8');
    });
    started.stdout.on('data', (chunk: Buffer) => parse(chunk, pending));
    started.stdin.on('error', () => {});
    started.on('error', (error) => fail(spawnError(error)));
    started.on('close', () => {
      if (child === started) ended(stderr);
    });
    return started;
  }

  function ended(stderr: string): void {
    child = null;
    if (pending.length === 0) return;
    if (!answered || restarts === restartLimit) {
      fail(new GitFailure('cat-file', stderr));
      return;
    }
    restarts += 1;
    pending.shift()?.resolve(null);
    if (pending.length > 0) ask(pending);
  }

  function fail(error: Error): void {
    child = null;
    const waiting = pending;
    pending = [];
    for (const each of waiting) each.reject(error);
  }

  function ask(questions: readonly Pending[]): void {
    child ??= start();
    keepAlive(child, true);
    child.stdin.write(questions.map(({ name }) => `${name}\n`).join(''));
  }

  return {
    read: (names, cap) => {
      const questions: Pending[] = [];
      const answers = names.map((name) => {
        // A line break would be a second question and put every later answer out of step.
        if (/[\n\r\0]/.test(name) || name === '') return null;
        return new Promise<GitObject | null>((resolve, reject) => questions.push({ name, cap, resolve, reject }));
      });
      if (questions.length > 0) {
        pending.push(...questions);
        ask(questions);
      }
      return Promise.all(answers);
    },
  };
}

/** Sockets can let go of the event loop; the declared stream types don't show it. */
function keepAlive(child: ChildProcessWithoutNullStreams, alive: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr] as readonly { ref?(): void; unref?(): void }[]) {
    if (alive) handle.ref?.();
    else handle.unref?.();
  }
}

/** Reads `<oid> <type> <size>\n<content>\n`, or `<name> missing\n`, from chunks cut anywhere. Content beyond the cap is dropped as it comes. */
function batchParser(emit: (object: GitObject | null) => void): (chunk: Buffer, pending: readonly Pending[]) => void {
  let header: Buffer = Buffer.alloc(0);
  let body: { oid: string; type: string; size: number; cap: number; left: number; kept: Buffer[] } | null = null;

  return (chunk, pending) => {
    let at = 0;
    while (at < chunk.length) {
      if (body === null) {
        const end = chunk.indexOf(10, at);
        header = Buffer.concat([header, chunk.subarray(at, end < 0 ? chunk.length : end)]);
        if (end < 0) return;
        at = end + 1;
        const match = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header.toString('latin1'));
        header = Buffer.alloc(0);
        if (match === null) {
          emit(null);
          continue;
        }
        const size = Number(match[3]);
        body = { oid: match[1] ?? '', type: match[2] ?? '', size, cap: pending[0]?.cap ?? 0, left: size + 1, kept: [] };
      }
      const part = chunk.subarray(at, at + body.left);
      const wanted = Math.min(body.size, body.cap) - (body.size + 1 - body.left);
      if (wanted > 0) body.kept.push(part.subarray(0, wanted));
      body.left -= part.length;
      at += part.length;
      if (body.left === 0) {
        const { oid, type, size, kept } = body;
        body = null;
        emit({ oid, type, size, bytes: Buffer.concat(kept) });
      }
    }
  };
}
