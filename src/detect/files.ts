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

export function indexFiles(files: readonly TreeFile[]): FileIndex {
  const all: IndexedFile[] = [];
  const submodules: TreeFile[] = [];
  for (const file of files.slice(0, fileLimit)) {
    if (file.type === 'commit' || file.mode === '160000') submodules.push(file);
    else all.push(indexFile(file));
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

function indexFile(file: TreeFile): IndexedFile {
  const parts = file.path.split('/');
  const name = parts[parts.length - 1] ?? '';
  const lower = name.toLowerCase();
  const dot = lower.lastIndexOf('.');
  return {
    path: file.path,
    name,
    lower,
    folders: parts.slice(0, -1).map((part) => part.toLowerCase()),
    extension: dot > 0 ? lower.slice(dot + 1) : '',
    size: file.size,
    symlink: file.mode === '120000',
  };
}

function clean(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}

/** Folders that say so by their name, and those that carry another project's own licence and README with source beside them. */
function findVendored(files: readonly IndexedFile[]): readonly string[] {
  const roots = new Set<string>();
  const licensed = new Map<string, { license: boolean; readme: boolean; setup: boolean }>();
  for (const file of files) {
    const parts = file.path.split('/');
    const at = file.folders.findIndex((folder) => vendorFolders.has(folder));
    if (at >= 0) roots.add(parts.slice(0, at + 1).join('/'));
    if (parts.length < 2) continue;
    const folder = parts.slice(0, -1).join('/');
    const seen = licensed.get(folder) ?? { license: false, readme: false, setup: false };
    if (/^(?:licen[cs]e|copying)(?:\.|$)/.test(file.lower)) seen.license = true;
    if (/^readme(?:\.|$)/.test(file.lower)) seen.readme = true;
    if (/^(?:setup\.py|pyproject\.toml|contributing\.md|changelog\.md)$/.test(file.lower)) seen.setup = true;
    licensed.set(folder, seen);
  }
  const rootSource = files.filter((file) => file.folders.length === 0).length;
  for (const [folder, seen] of licensed) if (rootSource > 0 && seen.license && seen.readme && seen.setup) roots.add(folder);
  return [...roots].sort();
}

function isBelow(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path.startsWith(`${root}/`));
}
