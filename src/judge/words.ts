import { type ArtifactKind, catalogue } from '../artifacts.ts';
import type { Evidence } from '../detection.ts';

/** What a reader sees who looks for a kind in vain. */
export const absence: Readonly<Record<ArtifactKind, string>> = {
  preprint: 'no paper of its own is linked',
  code: 'no source code that implements the work',
  'training-code': 'no training script',
  'inference-code': 'no script that runs the model',
  evals: 'no evaluation script, harness configuration or exact command',
  'eval-results': 'no reported numbers',
  weights: 'no model is linked',
  checkpoints: 'no intermediate checkpoints are linked',
  data: 'no dataset is linked',
  'model-card': 'no document calls itself a model card',
  'data-card': 'no document describes the dataset',
  'safety-note': 'no note on safety, limitations or responsible use',
  repro: 'no script or commands that reproduce the results',
  'training-logs': 'no training logs, and no reason why not',
  dependencies: 'no requirements, lock file or container',
  license: 'no licence file',
  citation: 'no CITATION.cff and no BibTeX entry',
  archive: 'no DOI and no Software Heritage copy',
  ablations: 'no ablation studies',
};

/** Kinds named by a plural: "promises them". */
const plural: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>([
  'evals',
  'eval-results',
  'weights',
  'checkpoints',
  'data',
  'training-logs',
  'dependencies',
  'ablations',
]);

export function pronoun(kind: ArtifactKind): 'it' | 'them' {
  return plural.has(kind) ? 'them' : 'it';
}

/** `evals, training logs`: kinds in a sentence. */
export function kindsText(kinds: readonly ArtifactKind[]): string {
  return kinds.map((kind) => catalogue[kind].title.toLowerCase()).join(', ');
}

/** `README.md` line 41: a place in a sentence. Backticks in a path would end the code span, so they go. */
export function placeText(place: Pick<Evidence, 'path' | 'line'>): string {
  if (place.path === null) return 'the release';
  const path = `\`${place.path.replace(/[`\p{Cc}]/gu, '').slice(0, 120)}\``;
  return place.line === null ? path : `${path} line ${place.line}`;
}
