import type { FileContent, TreeFile } from '../snapshot.ts';
import { type FileIndex, type IndexedFile, indexFiles, liesBelow } from './files.ts';

/** Bounds of reading one repository. What lies beyond is judged by name alone, and the report says nothing of its content. */
export const documentBounds = { files: 120, bytesEach: 1_048_576, bytes: 6_291_456 } as const;
export const sourceBounds = { files: 40, bytesEach: 98_304, bytes: 1_048_576 } as const;

interface Wanted {
  readonly id: string;
  /** Lower is read first. */
  readonly rank: number;
  readonly wants: (file: IndexedFile) => boolean;
}

const markup = /\.(?:md|mdx|markdown|rst|txt)$/;
const docFolders = new Set(['doc', 'docs', 'documentation', 'wiki']);
const readme = /^(?:readme|hugging_?face_readme|modelzoo|model_?zoo|modelhub|model_?hub)(?:[._-].*)?$/;

/** First batch: documentation, cards, citation, licences, environment specifications, submodules, small configurations. */
const documents: readonly Wanted[] = [
  { id: 'readme', rank: 0, wants: (file) => file.folders.length === 0 && readme.test(file.lower) && isText(file) },
  {
    id: 'citation',
    rank: 1,
    wants: (file) => file.folders.length <= 1 && /^(?:citation(?:s)?(?:\.(?:cff|bib|md|txt))?|codemeta\.json|\.zenodo\.json)$/.test(file.lower),
  },
  {
    id: 'licence',
    rank: 2,
    wants: (file) => file.folders.length <= 2 && /(?:^|[._-])(?:licen[cs]es?|copying|notice)(?:[._-]|$)/.test(file.lower) && isText(file),
  },
  { id: 'submodules', rank: 2, wants: (file) => file.path === '.gitmodules' || file.path === '.gitattributes' },
  {
    id: 'card',
    rank: 3,
    wants: (file) =>
      /(?:model|data|dataset|system|safety)[ _-]?(?:card|sheet|statement)|datasheet|responsible|ethic|safety|limitations|use_policy/.test(
        file.lower,
      ) && markup.test(file.lower),
  },
  { id: 'sub-readme', rank: 4, wants: (file) => file.folders.length <= 3 && readme.test(file.lower) && isText(file) },
  { id: 'root-document', rank: 5, wants: (file) => file.folders.length === 0 && markup.test(file.lower) && !/^requirements/.test(file.lower) },
  {
    id: 'environment',
    rank: 6,
    wants: (file) =>
      file.folders.length <= 1 &&
      /^(?:requirements[\w.-]*\.txt|environment[\w.-]*\.ya?ml|pyproject\.toml|setup\.(?:py|cfg)|dockerfile|pipfile|conda[\w.-]*\.ya?ml)$/.test(
        file.lower,
      ),
  },
  { id: 'docs', rank: 7, wants: (file) => docFolders.has(file.folders[0] ?? '') && file.folders.length <= 4 && markup.test(file.lower) },
  { id: 'other-document', rank: 8, wants: (file) => file.folders.length <= 3 && /\.(?:md|rst)$/.test(file.lower) },
  { id: 'bibliography', rank: 9, wants: (file) => file.folders.length <= 1 && file.extension === 'bib' },
  { id: 'deep-readme', rank: 10, wants: (file) => /^readme\.(?:md|rst)$/.test(file.lower) },
];

const folders =
  /(?:^|[_-])(?:checkpoints?|ckpts?|weights|pretrained|models?|configs?|scripts?|tools|eval\w*|benchmarks?|data|datasets?|hub)(?:$|[_-])/;

const logFolders = /logs?$|^runs$/;

/** Second batch: where addresses and ids hide in source. */
const sources: readonly Wanted[] = [
  { id: 'hub-entry', rank: 0, wants: (file) => file.lower === 'hubconf.py' },
  { id: 'download', rank: 1, wants: (file) => /(?:download|fetch|get)[_-]?\w*\.(?:py|sh|ps1)$|\.dvc$|^dvc\.yaml$/.test(file.lower) },
  {
    id: 'loader',
    rank: 2,
    wants: (file) => /(?:load|loader|hub|pretrained|model_?zoo|registry|constants|checkpoint\w*|build_model|urls?)\.py$/.test(file.lower),
  },
  {
    id: 'entry',
    rank: 3,
    wants: (file) =>
      file.folders.length <= 1 &&
      /^(?:app|demo|main|run|inference|infer|predict|generate|sample|chat|cli|eval\w*|test|train\w*|finetune\w*)\.(?:py|sh)$/.test(file.lower),
  },
  {
    id: 'reproduce',
    rank: 3,
    wants: (file) => /^(?:reproduce\w*|run_all\w*|replicate\w*)\.(?:py|sh)$|^makefile$/.test(file.lower) && file.folders.length <= 2,
  },
  { id: 'notebook', rank: 4, wants: (file) => file.extension === 'ipynb' && file.folders.length <= 2 },
  { id: 'benchmark', rank: 4.5, wants: (file) => /bench/.test(file.lower) && ['py', 'sh'].includes(file.extension) && file.folders.length <= 2 },
  { id: 'script', rank: 5, wants: (file) => ['sh', 'bash', 'slurm'].includes(file.extension) && file.folders.length <= 3 },
  {
    id: 'config',
    rank: 6,
    wants: (file) => /^(?:ya?ml|json|toml|jsonnet)$/.test(file.extension) && liesBelow(file, folders) && (file.size ?? 0) < 20_000,
  },
  {
    id: 'log-table',
    rank: 6.5,
    wants: (file) => (file.extension === 'csv' || file.extension === 'tsv') && liesBelow(file, logFolders) && (file.size ?? 0) < 40_000,
  },
  { id: 'package', rank: 7, wants: (file) => file.lower === '__init__.py' && file.folders.length <= 2 && (file.size ?? 0) > 200 },
  { id: 'source', rank: 8, wants: (file) => /^(?:py|jl|r|m|cu|cpp|rs|lua)$/.test(file.extension) && file.folders.length <= 2 },
];

/** Most files are source and pictures: no rule above wants one, but for setup.py. */
const neverDocuments = new Set('py pyi pyc ipynb png jpg jpeg gif svg pdf mp4 webp zip'.split(' '));

/** Paths to read first, the most telling first; at most `documentBounds`. */
export function planDocuments(files: readonly TreeFile[]): string[] {
  const candidates = indexFiles(files).own.filter((file) => !neverDocuments.has(file.extension) || file.lower === 'setup.py');
  return take(rank(candidates, documents, documentBounds.bytesEach), documentBounds);
}

/**
 * Source files to read after the documents: loaders, download scripts, entry points, notebooks, scripts, configurations; at most
 * `sourceBounds`. Through the API they are one more batched query.
 * @param texts what was read first: files it names come first
 */
export function planSources(files: readonly TreeFile[], texts: ReadonlyMap<string, FileContent>): string[] {
  const index: FileIndex = indexFiles(files);
  const named = namedFiles(texts);
  const ranked = named.size === 0 ? [] : rank(index.own, [{ id: 'named', rank: 0.5, wants: isNamed }], sourceBounds.bytesEach);
  const first = new Set(ranked.map(({ path }) => path));
  ranked.push(...rankedSources(index).filter(({ path }) => !first.has(path)));
  return take(
    ranked.filter(({ path }) => !texts.has(path)),
    sourceBounds,
  );

  function isNamed(file: IndexedFile): boolean {
    return named.has(file.lower) && /^(?:py|sh|ipynb|ya?ml)$/.test(file.extension);
  }
}

interface Ranked {
  readonly path: string;
  readonly rank: number;
  readonly depth: number;
  readonly size: number;
}

const ranks = new WeakMap<FileIndex, readonly Ranked[]>();

/** Sources by what their names say, ranked once: they are planned before and after the documents are read. */
function rankedSources(index: FileIndex): readonly Ranked[] {
  const known = ranks.get(index) ?? rank(index.own, sources, sourceBounds.bytesEach);
  ranks.set(index, known);
  return known;
}

function rank(files: readonly IndexedFile[], wanted: readonly Wanted[], bytesEach: number): Ranked[] {
  const ranked: Ranked[] = [];
  for (const file of files) {
    if (file.symlink || (file.size ?? 0) > bytesEach || file.size === 0) continue;
    const match = wanted.find((want) => want.wants(file));
    if (match !== undefined) ranked.push({ path: file.path, rank: match.rank, depth: file.folders.length, size: file.size ?? 8_192 });
  }
  return ranked;
}

function take(ranked: Ranked[], bounds: { readonly files: number; readonly bytes: number }): string[] {
  ranked.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.path < b.path ? -1 : 1));
  const paths: string[] = [];
  let bytes = 0;
  for (const one of ranked) {
    if (paths.length >= bounds.files) break;
    if (bytes + one.size > bounds.bytes) continue;
    bytes += one.size;
    paths.push(one.path);
  }
  return paths;
}

/** Names of scripts that the documentation mentions. */
function namedFiles(texts: ReadonlyMap<string, FileContent>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [path, content] of texts) {
    if (content.kind !== 'text' || !/readme/i.test(path)) continue;
    for (const match of content.text.slice(0, 262_144).matchAll(/([\w.-]{1,80}\.(?:py|sh|ipynb|ya?ml))\b/g))
      names.add((match[1] ?? '').toLowerCase());
  }
  return names;
}

function isText(file: IndexedFile): boolean {
  return !/^(?:png|jpe?g|gif|svg|pdf|webp|mp4|ipynb|html?|docx?|py|pyc|json|ya?ml|zip|odt)$/.test(file.extension);
}
