import { type ArtifactKind, artifactKinds, coreKinds } from '../artifacts.ts';
import type { Detection, Evidence } from '../detection.ts';
import { arxivIdentifier, doiIdentifier, type IdentifierScheme, identifierFromUrl, parseIdentifier } from '../identifiers.ts';
import type { Proof } from '../proof.ts';
import type { Claim } from './prove.ts';

/** Identifiers asked of one kind at most: a project with forty checkpoints is proved by its first ones. */
export const claimsPerKind = 5;

export interface ClaimContext {
  readonly title: string | null;
  /** `owner/name` */
  readonly repository: string | null;
  readonly tag?: string | null;
  /** Full hash of the judged commit of a public repository: whether the archive holds it is asked last. */
  readonly commit?: string | null;
}

const order: readonly ArtifactKind[] = [...coreKinds, ...artifactKinds.filter((kind) => !(coreKinds as readonly ArtifactKind[]).includes(kind))];

/**
 * Which identifiers are worth asking the world about, the most telling first, for the budget may end early: the main identifier of each core
 * kind, then of every other kind, then the second ones, and so on. Files of the repository and licence names are left out: the tree shows them.
 */
export function claimsOf(detections: readonly Detection[], context: ClaimContext): readonly Claim[] {
  const asked = detections
    .filter(({ status }) => status === 'published' || status === 'gated')
    .map((detection) => ({ kind: detection.kind, identifiers: detection.identifiers.filter(isOutside).slice(0, claimsPerKind) }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const { title, repository, tag = null, commit = null } = context;
  const shown = Array.from({ length: claimsPerKind }, (_, rank) =>
    asked.flatMap(({ kind, identifiers }) => {
      const identifier = identifiers[rank];
      return identifier === undefined ? [] : [{ identifier, kind, title, repository, tag }];
    }),
  ).flat();
  return commit === null ? shown : [...shown, { identifier: archivedName(commit), kind: 'archive', title, repository, tag }];
}

/**
 * A commit that the archive holds is an archived copy, whether or not the repository speaks of one: adds it to what was detected.
 * A commit that it does not hold changes nothing.
 */
export function withArchivedCommit(detections: readonly Detection[], proofs: readonly Proof[], commit: string): readonly Detection[] {
  const identifier = archivedName(commit);
  const proof = proofs.find((candidate) => candidate.identifier === identifier && candidate.state === 'archived');
  if (proof === undefined) return detections;
  const evidence: Evidence = {
    rule: 'archive/commit',
    path: null,
    line: null,
    ...(proof.url === null ? {} : { url: proof.url }),
    note: 'Software Heritage holds this commit',
  };
  const known = detections.find(({ kind }) => kind === 'archive');
  const archive: Detection = {
    ...(known ?? { kind: 'archive', alsoPromised: false, promises: [] }),
    status: 'published',
    assumed: false,
    identifiers: [...new Set([...(known?.identifiers ?? []), identifier])],
    evidence: [...(known?.evidence ?? []), evidence],
  };
  return known === undefined ? [...detections, archive] : detections.map((detection) => (detection.kind === 'archive' ? archive : detection));
}

function archivedName(commit: string): string {
  return `swh:1:rev:${commit}`;
}

function isOutside(identifier: string): boolean {
  const parsed = parseIdentifier(identifier);
  return parsed !== null && parsed.scheme !== 'file';
}

/** What an identifier on its own is taken to be. */
const usualKind: Readonly<Record<IdentifierScheme, ArtifactKind>> = {
  arXiv: 'preprint',
  openreview: 'preprint',
  doi: 'preprint',
  hf: 'weights',
  'hf-collection': 'weights',
  modelscope: 'weights',
  'hf-dataset': 'data',
  'modelscope-dataset': 'data',
  'hf-space': 'inference-code',
  github: 'code',
  'github-release': 'weights',
  zenodo: 'archive',
  swh: 'archive',
  gdrive: 'data',
  wandb: 'training-logs',
  url: 'archive',
  file: 'code',
};

/**
 * A claim made by hand: an identifier or a link, as `default-to-share prove` takes it.
 * @returns null for text that is neither
 */
export function claimOf(text: string, context: ClaimContext, kind?: ArtifactKind): Claim | null {
  const given = identifierFromUrl(text) ?? arxivIdentifier(text) ?? doiIdentifier(text) ?? text.trim();
  const raw = parseIdentifier(given);
  // A version is no part of the name: `arXiv:2402.00838v2` is `arXiv:2402.00838`.
  const parsed = raw?.scheme === 'arXiv' ? parseIdentifier(arxivIdentifier(raw.value) ?? '') : raw;
  if (parsed === null || parsed.scheme === 'file') return null;
  const { title, repository, tag = null } = context;
  return { identifier: `${parsed.scheme}:${parsed.value}`, kind: kind ?? usualKind[parsed.scheme], title, repository, tag };
}
