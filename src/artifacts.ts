/** The catalogue: every kind of research artifact the project knows, in the order people read it. */

export const artifactKinds = [
  'preprint',
  'code',
  'training-code',
  'inference-code',
  'evals',
  'eval-results',
  'weights',
  'checkpoints',
  'data',
  'model-card',
  'data-card',
  'safety-note',
  'repro',
  'training-logs',
  'dependencies',
  'license',
  'citation',
  'archive',
  'ablations',
] as const;

export type ArtifactKind = (typeof artifactKinds)[number];

/** The four kinds a staged release is made of. */
export const coreKinds = ['preprint', 'code', 'evals', 'weights'] as const satisfies readonly ArtifactKind[];

export interface CatalogueEntry {
  readonly kind: ArtifactKind;
  /** Name in running text, sentence case: "Model card". */
  readonly title: string;
  /** One line: what counts as this kind. */
  readonly meaning: string;
  /** One line: what a lab does to share it. Starts with a verb, ends without a full stop. */
  readonly remedy: string;
  /** A file whose mere (filled) existence would meet the kind, offered as a one-click new-file link. */
  readonly newFile?: string;
}

export const catalogue: Readonly<Record<ArtifactKind, CatalogueEntry>> = {
  preprint: {
    kind: 'preprint',
    title: 'Preprint',
    meaning: 'own paper or technical report',
    remedy: 'Post the paper on a preprint server and link it in the README or in CITATION.cff',
  },
  code: {
    kind: 'code',
    title: 'Code',
    meaning: 'source that implements the work',
    remedy: 'Commit the source code that implements the work',
  },
  'training-code': {
    kind: 'training-code',
    title: 'Training code',
    meaning: 'source that trains the model',
    remedy: 'Commit the training scripts and their configurations',
  },
  'inference-code': {
    kind: 'inference-code',
    title: 'Inference code',
    meaning: 'source that runs the trained model',
    remedy: 'Commit a script that loads the weights and runs the model',
  },
  evals: {
    kind: 'evals',
    title: 'Evals',
    meaning: 'runnable evaluation code, harness configuration or exact commands',
    remedy: 'Add the evaluation scripts, the harness configuration or the exact commands',
  },
  'eval-results': {
    kind: 'eval-results',
    title: 'Eval results',
    meaning: 'reported numbers',
    remedy: 'Report the results: a table in the README or a machine-readable results file',
  },
  weights: {
    kind: 'weights',
    title: 'Weights',
    meaning: 'trained parameters',
    remedy: 'Publish the trained parameters and link them in the README',
  },
  checkpoints: {
    kind: 'checkpoints',
    title: 'Checkpoints',
    meaning: 'intermediate trained parameters',
    remedy: 'Publish intermediate checkpoints, for example as revisions on the model hub',
  },
  data: {
    kind: 'data',
    title: 'Data',
    meaning: 'own dataset',
    remedy: 'Publish the dataset and link it in the README',
  },
  'model-card': {
    kind: 'model-card',
    title: 'Model card',
    meaning: 'a document that calls itself a model card and is filled in',
    remedy: 'Write a model card: use, training, evaluation, limitations',
    newFile: 'MODEL_CARD.md',
  },
  'data-card': {
    kind: 'data-card',
    title: 'Data card',
    meaning: 'dataset card, datasheet or data statement',
    remedy: 'Write a data card: origin, annotation, intended use, limitations',
    newFile: 'DATA_CARD.md',
  },
  'safety-note': {
    kind: 'safety-note',
    title: 'Safety note',
    meaning: 'safety, ethics, limitations or responsible use',
    remedy: 'Write a note on safety, limitations and responsible use',
    newFile: 'SAFETY.md',
  },
  repro: {
    kind: 'repro',
    title: 'Reproduction',
    meaning: 'scripts or commands that reproduce the reported results',
    remedy: 'Add a script, or a README section with the exact commands, that reproduces the reported results',
    newFile: 'REPRODUCIBILITY.md',
  },
  'training-logs': {
    kind: 'training-logs',
    title: 'Training logs',
    meaning: 'logs of the training runs',
    remedy: 'Publish the training logs: commit the files or link the public run pages',
  },
  dependencies: {
    kind: 'dependencies',
    title: 'Dependencies',
    meaning: 'environment specification',
    remedy: 'Specify the environment: requirements, lock file or container',
    newFile: 'requirements.txt',
  },
  license: {
    kind: 'license',
    title: 'License',
    meaning: 'the terms under which each artifact may be used, as SPDX identifiers',
    remedy: 'Add a licence file',
    newFile: 'LICENSE',
  },
  citation: {
    kind: 'citation',
    title: 'Citation',
    meaning: 'CITATION.cff or BibTeX',
    remedy: 'Add a CITATION.cff, or a BibTeX entry in the README',
    newFile: 'CITATION.cff',
  },
  archive: {
    kind: 'archive',
    title: 'Archive',
    meaning: 'a persistent copy: DOI or Software Heritage',
    remedy: 'Archive the release: Zenodo DOI or Software Heritage',
  },
  ablations: {
    kind: 'ablations',
    title: 'Ablations',
    meaning: 'ablation studies and negative results',
    remedy: 'Share ablation studies and negative results',
  },
};

/** What the repository itself shows of a kind. */
export const statuses = ['published', 'gated', 'promised', 'missing', 'not-applicable'] as const;
export type Status = (typeof statuses)[number];

/** Kinds that are proved by fetched bytes (E4); the others are documents, proved by their identity (E3) (DESIGN §6). */
export const provedByBytes: ReadonlySet<ArtifactKind> = new Set<ArtifactKind>([
  'code',
  'training-code',
  'inference-code',
  'evals',
  'weights',
  'checkpoints',
  'data',
  'training-logs',
  'repro',
  'dependencies',
]);
