import type { TreeFile } from '../snapshot.ts';

/** The repository's files, by what rules ask for. Vendored trees and submodules are apart. */
export interface FileIndex {
  /** Own files: blobs outside vendored trees, in path order. */
  readonly own: readonly IndexedFile[];
  /** All blobs, vendored ones included. */
  readonly all: readonly IndexedFile[];
  readonly submodules: readonly TreeFile[];
  /** Roots of vendored trees: folders with another project's licence and README. */
  readonly vendored: readonly string[];
  get(path: string): IndexedFile | undefined;
  /** A file, or a folder with own files below it. Accepts `./` and a closing slash. */
  has(path: string): boolean;
  /** Own files below a folder (no closing slash; empty: all). */
  below(folder: string): readonly IndexedFile[];
}

export interface IndexedFile {
  readonly path: string;
  /** Last part of the path, and the same in lower case. */
  readonly name: string;
  readonly lower: string;
  /** Folders above it, lower case, outermost first. */
  readonly folders: readonly string[];
  /** Ending without the dot, lower case; empty when there is none. */
  readonly extension: string;
  readonly size: number | null;
  readonly symlink: boolean;
}

const vendorFolders = new Set([
  'third_party',
  'thirdparty',
  'third-party',
  '3rdparty',
  '3rd_party',
  'vendor',
  'vendors',
  'vendored',
  'external',
  'externals',
  'extern',
  'node_modules',
  'submodules',
  'deps',
]);

/** Files looked at, at most: a listing beyond it is cut (GitHub's own listing ends at 100,000). */
export const fileLimit = 100_000;

const indexes = new WeakMap<readonly TreeFile[], FileIndex>();

/** The index of a listing, made once: planning and detection ask for the same. */
export function indexFiles(files: readonly TreeFile[]): FileIndex {
  const known = indexes.get(files);
  if (known !== undefined) return known;
  const index = makeIndex(files);
  indexes.set(files, index);
  return index;
}

function makeIndex(files: readonly TreeFile[]): FileIndex {
  const all: IndexedFile[] = [];
  const submodules: TreeFile[] = [];
  const known: Folders = new Map();
  for (const file of files.slice(0, fileLimit)) {
    if (file.type === 'commit' || file.mode === '160000') submodules.push(file);
    else all.push(indexFile(file, known));
  }
  const vendored = findVendored(all);
  const own = vendored.length === 0 ? all : all.filter((file) => !isBelow(file.path, vendored));
  const byPath = new Map(all.map((file) => [file.path, file]));
  const folders = new Map<string, IndexedFile[]>();
  for (const file of own) {
    for (let at = file.path.indexOf('/'); at >= 0; at = file.path.indexOf('/', at + 1)) {
      const folder = file.path.slice(0, at);
      const list = folders.get(folder);
      if (list === undefined) folders.set(folder, [file]);
      else list.push(file);
    }
  }
  return {
    own,
    all,
    submodules,
    vendored,
    get: (path) => byPath.get(clean(path)),
    has: (path) => byPath.has(clean(path)) || folders.has(clean(path)),
    below: (folder) => (folder === '' ? own : (folders.get(clean(folder)) ?? [])),
  };
}

const asked = new WeakMap<RegExp, WeakMap<readonly string[], boolean>>();

/**
 * Is one of the folders above a file called so? Files of one folder share the answer, so the pattern must be one that stays: a constant of its
 * module, not a literal in a function.
 */
export function liesBelow(file: IndexedFile, folder: RegExp): boolean {
  let answers = asked.get(folder);
  if (answers === undefined) {
    answers = new WeakMap();
    asked.set(folder, answers);
  }
  const known = answers.get(file.folders);
  if (known !== undefined) return known;
  const answer = file.folders.some((name) => folder.test(name));
  answers.set(file.folders, answer);
  return answer;
}

/** Folders of a path in lower case: files of one folder share the list. */
type Folders = Map<string, readonly string[]>;

const atRoot: readonly string[] = [];

function indexFile(file: TreeFile, known: Folders): IndexedFile {
  const slash = file.path.lastIndexOf('/');
  const name = file.path.slice(slash + 1);
  const lower = name.toLowerCase();
  const dot = lower.lastIndexOf('.');
  return {
    path: file.path,
    name,
    lower,
    folders: slash < 0 ? atRoot : foldersOf(file.path.slice(0, slash), known),
    extension: dot > 0 ? lower.slice(dot + 1) : '',
    size: file.size,
    symlink: file.mode === '120000',
  };
}

function foldersOf(path: string, known: Folders): readonly string[] {
  const before = known.get(path);
  if (before !== undefined) return before;
  const folders = path.toLowerCase().split('/');
  known.set(path, folders);
  return folders;
}

function clean(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}

/** First letters of the names below: most files are told by them. */
const mayStand = new Set('lcrsp');

/** Folders that say so by their name, and those that carry another project's own licence and README with source beside them. */
function findVendored(files: readonly IndexedFile[]): readonly string[] {
  const roots = new Set<string>();
  const licensed = new Map<string, { license: boolean; readme: boolean; setup: boolean }>();
  for (const file of files) {
    if (file.folders.length === 0) continue;
    const at = file.folders.findIndex((folder) => vendorFolders.has(folder));
    if (at >= 0)
      roots.add(
        file.path
          .split('/')
          .slice(0, at + 1)
          .join('/'),
      );
    if (!mayStand.has(file.lower[0] ?? '')) continue;
    const license = /^(?:licen[cs]e|copying)(?:\.|$)/.test(file.lower);
    const readme = /^readme(?:\.|$)/.test(file.lower);
    const setup = /^(?:setup\.py|pyproject\.toml|contributing\.md|changelog\.md)$/.test(file.lower);
    if (!license && !readme && !setup) continue;
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    const seen = licensed.get(folder) ?? { license: false, readme: false, setup: false };
    licensed.set(folder, { license: seen.license || license, readme: seen.readme || readme, setup: seen.setup || setup });
  }
  const rootSource = files.filter((file) => file.folders.length === 0).length;
  for (const [folder, seen] of licensed) if (rootSource > 0 && seen.license && seen.readme && seen.setup) roots.add(folder);
  return [...roots].sort();
}

function isBelow(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path.startsWith(`${root}/`));
}
