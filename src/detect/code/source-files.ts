import type { DetectionContext } from '../context.ts';
import { type IndexedFile, liesBelow } from '../files.ts';
import { isStubSource } from '../substance.ts';

const sourceEndings = new Set(
  'py ipynb r jl m lua c cc cpp cxx cu cuh h hpp rs go java scala kt swift js ts mjs tsx jsx cs f90 f95 ml hs pl rb sh nb mlx pyx proto stan'.split(
    ' ',
  ),
);
/** Ending that may hold the work itself, not only launch it. */
const workEndings = new Set('py ipynb r jl m lua c cc cpp cxx cu rs go java scala kt swift js ts cs f90 f95 ml hs pyx stan nb'.split(' '));
const metaFolders =
  /^(?:\.github|\.circleci|\.vscode|\.devcontainer|dist|docs?|documentation|website|site|pages|static|assets|images?|figures?|figs?|media|node_modules|\.ci|css|js|_static)$/;
/** Notebooks in `docs/` are often the work's own. */
const metaFoldersOfNotebooks = new RegExp(`^(?!docs$)(?:${metaFolders.source})`);
const testFolders = /^(?:\.?tests?|testing|unit_?tests?|testdata|__tests__|ci)$/;
const metaFiles = /^(?:setup|conf|conftest|__init__|version|_version|manage|noxfile|fabfile|tasks)\.py$/;

export interface SourceFiles {
  /** Own files that implement something: no tests, documentation builders, package stubs, empty files. */
  readonly work: readonly IndexedFile[];
  /** All own source files, scripts as well, tests left out. */
  readonly all: readonly IndexedFile[];
  readonly stubs: readonly IndexedFile[];
}

const cache = new WeakMap<DetectionContext, SourceFiles>();

/** Own source by what it is for (DESIGN §3 "judge by the files"). */
export function sourceFiles(context: DetectionContext): SourceFiles {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const all: IndexedFile[] = [];
  const work: IndexedFile[] = [];
  const stubs: IndexedFile[] = [];
  for (const file of context.files.own) {
    if (file.symlink || !sourceEndings.has(file.extension)) continue;
    if (liesBelow(file, file.extension === 'ipynb' ? metaFoldersOfNotebooks : metaFolders)) continue;
    if (liesBelow(file, testFolders) || /^(?:test_.*|.*_test)\.py$/.test(file.lower)) continue;
    all.push(file);
    if (!workEndings.has(file.extension) || metaFiles.test(file.lower)) continue;
    if (isStub(file, context)) stubs.push(file);
    else work.push(file);
  }
  const result = { all, work, stubs };
  cache.set(context, result);
  return result;
}

/** Too small to do anything, or (where the text is at hand) nothing but imports, `pass` and "coming soon". */
function isStub(file: IndexedFile, context: DetectionContext): boolean {
  if (file.size !== null && file.size < 80) return true;
  const text = context.text(file.path);
  if (text === null || file.extension === 'ipynb') return false;
  return isStubSource(text);
}
