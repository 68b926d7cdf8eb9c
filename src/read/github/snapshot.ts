import type { FileContent, Snapshot, SnapshotTag } from '../../snapshot.ts';
import { contentFromBytes, openLimit, unreadable, unreadableMode } from '../content.ts';
import type { GitFile } from '../git/tree.ts';
import { inParallel } from '../parallel.ts';
import { readBlobs } from './blobs.ts';
import type { GitHub } from './client.ts';
import { GitHubError } from './errors.ts';
import { rawFile } from './raw.ts';
import { type GitHubTree, readGitHubTree } from './tree.ts';

export interface GitHubSnapshotRequest {
  /** `owner/name`, as the server spells it. */
  readonly repository: string;
  /** Full commit hash. */
  readonly commit: string;
  readonly ref: string | null;
  readonly tags: readonly (string | SnapshotTag)[];
  /** Committer date, ISO 8601. */
  readonly date: string | null;
}

/** What lies behind a snapshot of GitHub's: files of two snapshots with the same id are one blob. */
interface Source {
  readonly github: GitHub;
  readonly repository: string;
  readonly commit: string;
  readonly files: ReadonlyMap<string, GitFile>;
}

const sources = new WeakMap<Snapshot, Source>();

/** Trees and texts a client has read: a commit and a blob never change. They live as long as the client. */
interface Memory {
  readonly trees: Map<string, Promise<GitHubTree>>;
  readonly texts: Map<string, FileContent>;
}

const memories = new WeakMap<GitHub, Memory>();

/**
 * A commit by the API, without a checkout: one call for the tree, texts come in batches when they are read.
 * @throws GitHubError
 */
export async function openGitHubSnapshot(github: GitHub, request: GitHubSnapshotRequest): Promise<Snapshot> {
  const { repository, commit, ref, date } = request;
  const tree = await treeOnce(github, repository, commit);
  const tagDetails = request.tags.filter((tag) => typeof tag !== 'string');
  const snapshot: Snapshot = {
    repository,
    ref,
    commit,
    date,
    tags: request.tags.map((tag) => (typeof tag === 'string' ? tag : tag.name)),
    ...(tagDetails.length === 0 ? {} : { tagDetails }),
    files: tree.files.map(({ oid: _, ...file }) => file),
    gaps: tree.gaps,
    read: async (paths) => (await readTogether([{ snapshot, paths }]))[0] ?? new Map(),
  };
  sources.set(snapshot, { github, repository, commit, files: new Map(tree.files.map((file) => [file.path, file])) });
  return snapshot;
}

/** A blob to be fetched, and a commit that has it at its path. */
interface Wanted {
  readonly file: GitFile;
  readonly commit: string;
}

export interface ReadRequest {
  readonly snapshot: Snapshot;
  readonly paths: readonly string[];
}

/**
 * Reads files of several snapshots at once. Blobs that they share are fetched once, all of a repository in one batch;
 * snapshots of other sources are read by themselves.
 * @returns contents in the order of the requests
 */
export async function readTogether(requests: readonly ReadRequest[]): Promise<readonly ReadonlyMap<string, FileContent>[]> {
  const wanted = new Map<GitHub, Map<string, Map<string, Wanted>>>();
  for (const { snapshot, paths } of requests) {
    const source = sources.get(snapshot);
    if (source === undefined) continue;
    const repositories = wanted.get(source.github) ?? new Map();
    wanted.set(source.github, repositories);
    const blobs = repositories.get(source.repository) ?? new Map<string, Wanted>();
    repositories.set(source.repository, blobs);
    for (const path of paths) {
      const file = source.files.get(path);
      if (file === undefined || whyNot(file) !== null || memoryOf(source.github).texts.has(textKey(source, file))) continue;
      blobs.set(file.oid, { file, commit: source.commit });
    }
  }
  const batches = [...wanted].flatMap(([github, repositories]) =>
    [...repositories].map(([name, blobs]) => fetchTexts(github, name, [...blobs.values()])),
  );
  await Promise.all(batches);
  return Promise.all(requests.map(({ snapshot, paths }) => answer(snapshot, paths)));
}

/** Is the file at a path the same in two snapshots of GitHub's? Nothing is read for it. */
export function isSameBlob(one: Snapshot, other: Snapshot, path: string): boolean {
  const oid = sources.get(one)?.files.get(path)?.oid;
  return oid !== undefined && oid === sources.get(other)?.files.get(path)?.oid;
}

async function answer(snapshot: Snapshot, paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>> {
  const source = sources.get(snapshot);
  if (source === undefined) return snapshot.read(paths);
  const { texts } = memoryOf(source.github);
  return new Map(
    paths.map((path) => {
      const file = source.files.get(path);
      if (file === undefined) return [path, unreadable('absent')];
      return [path, whyNot(file) ?? texts.get(textKey(source, file)) ?? unreadable('failed')];
    }),
  );
}

function whyNot(file: GitFile): FileContent | null {
  return unreadableMode(file.mode) ?? ((file.size ?? 0) > openLimit ? unreadable('too-large') : null);
}

async function fetchTexts(github: GitHub, repository: string, wanted: readonly Wanted[]): Promise<void> {
  if (wanted.length === 0) return;
  const { texts } = memoryOf(github);
  const files = wanted.map(({ file }) => file);
  const contents = github.isAuthenticated ? await readBlobs(github, repository, files) : await readAnonymously(github, repository, wanted);
  for (const [oid, content] of contents) {
    // What failed may be asked for again.
    if (content.kind === 'text' || content.reason !== 'failed') texts.set(`${repository} ${oid}`, content);
  }
}

/** Without a token there is no GraphQL: file by file, from the raw server where there is one. */
async function readAnonymously(github: GitHub, repository: string, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, FileContent>> {
  const contents = await inParallel(wanted, 8, async ({ file, commit }): Promise<readonly [string, FileContent]> => {
    try {
      const bytes = await rawFile(github, repository, commit, file.path);
      return [file.oid, bytes === null ? unreadable('object-missing') : contentFromBytes(bytes, bytes.length)];
    } catch (error) {
      if (error instanceof GitHubError && error.reason !== 'rate-limit') return [file.oid, unreadable('failed')];
      throw error;
    }
  });
  return new Map(contents);
}

function textKey(source: Source, file: GitFile): string {
  return `${source.repository} ${file.oid}`;
}

function memoryOf(github: GitHub): Memory {
  const known = memories.get(github);
  if (known !== undefined) return known;
  const memory = { trees: new Map(), texts: new Map() };
  memories.set(github, memory);
  return memory;
}

function treeOnce(github: GitHub, repository: string, commit: string): Promise<GitHubTree> {
  const { trees } = memoryOf(github);
  const key = `${repository} ${commit}`;
  const known = trees.get(key);
  if (known !== undefined) return known;
  const tree = readGitHubTree(github, repository, commit);
  trees.set(key, tree);
  // A failure is not kept: the next one may ask again.
  tree.catch(() => trees.delete(key));
  return tree;
}
