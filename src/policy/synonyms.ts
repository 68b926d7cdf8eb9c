import { artifactKinds } from '../artifacts.ts';

/** Other names people have for artifact kinds. Only for suggestions: a file uses the one name. */
const kindNames: ReadonlyMap<string, string> = new Map([
  ['paper', 'preprint'],
  ['arxiv', 'preprint'],
  ['technical-report', 'preprint'],
  ['source', 'code'],
  ['source-code', 'code'],
  ['evaluation', 'evals'],
  ['evaluations', 'evals'],
  ['eval-code', 'evals'],
  ['benchmarks', 'evals'],
  ['results', 'eval-results'],
  ['model', 'weights'],
  ['models', 'weights'],
  ['model-weights', 'weights'],
  ['parameters', 'weights'],
  ['dataset', 'data'],
  ['datasets', 'data'],
  ['dataset-card', 'data-card'],
  ['datasheet', 'data-card'],
  ['data-statement', 'data-card'],
  ['system-card', 'safety-note'],
  ['safety', 'safety-note'],
  ['reproducibility', 'repro'],
  ['reproduction', 'repro'],
  ['logs', 'training-logs'],
  ['environment', 'dependencies'],
  ['requirements', 'dependencies'],
  ['licence', 'license'],
  ['doi', 'archive'],
]);

const keyNames: ReadonlyMap<string, string> = new Map([
  ['presets', 'preset'],
  ['tags', 'releases'],
  ['include', 'tags'],
  ['enforce', 'fail-on'],
  ['expires', 'until'],
  ['approver', 'approved-by'],
  ['substitutes', 'instead'],
  ['deadline', 'due'],
  ['name', 'id'],
  ['n/a', 'not-applicable'],
]);

const wordNames: ReadonlyMap<string, string> = new Map([
  ['license', 'licence'],
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);

const folded = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-')
    .slice(0, 64);

/** The allowed name someone meant by another name for the same thing; null where none is known. */
export function synonym(word: string, allowed: readonly string[]): string | null {
  const name = folded(word);
  if (allowed.includes(name)) return name;
  const isKinds = allowed.some((candidate) => candidate === artifactKinds[0]);
  for (const names of isKinds ? [kindNames] : [keyNames, wordNames]) {
    const meant = names.get(name);
    if (meant !== undefined && allowed.includes(meant)) return meant;
  }
  return null;
}
