/**
 * Six repositories in six situations, written for these tests: every name, number and sentence is made up.
 * The arXiv ids have sequence numbers no month has reached; the hub names belong to nobody.
 */
import type { Status } from '../../src/artifacts.ts';
import type { FileDescription, RepositoryHandle } from './github/build.ts';
import type { GitHubServer } from './github/server.ts';
import { earlyCommit } from './situations/early-commit.ts';
import { fullRelease } from './situations/full-release.ts';
import { gatedWeights } from './situations/gated-weights.ts';
import { hugeTree } from './situations/huge-tree.ts';
import { promisesOnly } from './situations/promises-only.ts';
import { readmeOnly } from './situations/readme-only.ts';

interface SituationCommit {
  readonly date: string;
  readonly message: string;
  /** What changes; null takes a file away. */
  readonly files: Readonly<Record<string, FileDescription>>;
  readonly tags?: readonly { readonly name: string; readonly annotated?: boolean }[];
}

type CoreStatuses = Readonly<Record<'preprint' | 'code' | 'evals' | 'weights', Status>>;

export interface Situation {
  readonly id: string;
  /** What a reader of the repository would say about it. */
  readonly says: string;
  readonly repository: string;
  /** Oldest first. */
  readonly commits: readonly SituationCommit[];
  readonly releases: readonly {
    readonly tag: string;
    readonly date: string;
    readonly body: string;
    readonly assets?: readonly { readonly name: string; readonly size: number }[];
  }[];
  /** What the head alone shows. */
  readonly head: CoreStatuses;
  /** What the newest tag alone shows, where that differs. */
  readonly tag?: CoreStatuses;
  /** Main identifiers at the head, by kind. */
  readonly identifiers: Readonly<Partial<Record<'preprint' | 'weights', string>>>;
}

export const situations: readonly Situation[] = [fullRelease, readmeOnly, promisesOnly, gatedWeights, hugeTree, earlyCommit];

export function situation(id: string): Situation {
  const found = situations.find((item) => item.id === id);
  if (found === undefined) throw new Error(`No situation ${id}`);
  return found;
}

/** Puts a situation into the local GitHub. */
export function buildSituation(server: GitHubServer, wanted: Situation, repository = wanted.repository): RepositoryHandle {
  const handle = server.repository(repository);
  for (const { date, message, files, tags } of wanted.commits) {
    const oid = handle.commit({ date, message, files });
    for (const tag of tags ?? []) handle.tag(tag.name, { at: oid, annotated: tag.annotated ?? false });
  }
  for (const release of wanted.releases) handle.release(release);
  return handle;
}

/** The files at the head as plain text: for what reads without a GitHub. Files without text are left out of `texts`. */
export function filesOf(wanted: Situation): { readonly path: string; readonly text: string | null; readonly size: number }[] {
  const files = new Map<string, Exclude<FileDescription, null>>();
  for (const commit of wanted.commits) {
    for (const [path, file] of Object.entries(commit.files)) {
      if (file === null) files.delete(path);
      else files.set(path, file);
    }
  }
  return [...files].map(([path, file]) => {
    const text = typeof file === 'string' ? file : !(file instanceof Uint8Array) && 'text' in file ? file.text : null;
    const size =
      text !== null
        ? Buffer.byteLength(text)
        : file instanceof Uint8Array
          ? file.byteLength
          : 'size' in (file as object)
            ? (file as { size: number }).size
            : 0;
    return { path, text, size };
  });
}
