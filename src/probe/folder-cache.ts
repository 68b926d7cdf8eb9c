import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import envPaths from 'env-paths';
import type { Proof } from '../proof.ts';
import type { KeptAnswer, ProofCache } from './cache.ts';

/** Entries not written for this long are swept away. */
const keptDays = 90;
/** Files looked at in one sweep at most. */
const sweepCap = 2_000;
const entryCap = 262_144;
/** Characters of a key that a file is called by. Keys that share a name take turns: the file says whose it is. */
const nameCap = 160;

/** The folder the platform keeps such things in: `$XDG_CACHE_HOME/default-to-share` and its like. */
function userCacheFolder(): string {
  return envPaths('default-to-share', { suffix: '' }).cache;
}

/**
 * A cache on disk for the command line. One file an entry, replaced in one step; a damaged or foreign file is as good as none.
 * Nothing read from it can make a proof by itself: answers need the host's 304, proofs are only "the last proof".
 */
export function folderCache(folder: string = userCacheFolder()): ProofCache {
  let swept: Promise<void> | undefined;

  const file = (kind: string, key: string) => join(folder, `${kind}-${key.replace(/[^\w.-]+/g, '_').slice(0, nameCap)}.json`);

  async function load(kind: string, key: string): Promise<unknown> {
    try {
      const path = file(kind, key);
      if ((await stat(path)).size > entryCap) return null;
      const entry = JSON.parse(await readFile(path, 'utf8')) as { key?: unknown; value?: unknown } | null;
      return entry?.key === key ? (entry.value ?? null) : null;
    } catch {
      return null;
    }
  }

  async function save(kind: string, key: string, value: unknown): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    swept ??= sweep(folder);
    const path = file(kind, key);
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, JSON.stringify({ key, value }), { mode: 0o600 });
    await rename(draft, path);
    await swept;
  }

  return {
    answer: async (key) => {
      const value = await load('answer', key);
      return isAnswer(value) ? value : null;
    },
    keepAnswer: (key, answer) => save('answer', key, answer),
    proof: async (identifier) => {
      const value = await load('proof', identifier);
      return isProof(value, identifier) ? value : null;
    },
    keepProof: (proof) => save('proof', proof.identifier, proof),
  };
}

function isAnswer(value: unknown): value is KeptAnswer {
  const answer = value as Partial<KeptAnswer> | null;
  return (
    typeof answer?.url === 'string' && typeof answer.body === 'string' && typeof answer.status === 'number' && typeof answer.headers === 'object'
  );
}

function isProof(value: unknown, identifier: string): value is Proof {
  const proof = value as Partial<Proof> | null;
  return proof?.identifier === identifier && typeof proof.state === 'string' && typeof proof.reason === 'string' && Array.isArray(proof.findings);
}

async function sweep(folder: string): Promise<void> {
  const oldest = Date.now() - keptDays * 86_400_000;
  const names = await readdir(folder).catch(() => []);
  for (const name of names.slice(0, sweepCap)) {
    if (!/^(?:answer|proof)-[\w.-]{1,160}\.json/.test(name)) continue;
    const path = join(folder, name);
    const modified = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (modified < oldest) await rm(path, { force: true });
  }
}
