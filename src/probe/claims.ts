import { type ArtifactKind, artifactKinds, coreKinds } from '../artifacts.ts';
import type { Detection } from '../detection.ts';
import { arxivIdentifier, doiIdentifier, type IdentifierScheme, identifierFromUrl, parseIdentifier } from '../identifiers.ts';
import type { Claim } from './prove.ts';

/** Identifiers asked of one kind at most: a project with forty checkpoints is proved by its first ones. */
export const claimsPerKind = 5;

export interface ClaimContext {
  readonly title: string | null;
  /** `owner/name` */
  readonly repository: string | null;
  readonly tag?: string | null;
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
  const { title, repository, tag = null } = context;
  return Array.from({ length: claimsPerKind }, (_, rank) =>
    asked.flatMap(({ kind, identifiers }) => {
      const identifier = identifiers[rank];
      return identifier === undefined ? [] : [{ identifier, kind, title, repository, tag }];
    }),
  ).flat();
}

/** Is this very commit in Software Heritage? Worth asking for the judged tag, whether or not the repository speaks of an archive. */
export function archiveClaim(commit: string, context: ClaimContext): Claim {
  const { title, repository, tag = null } = context;
  return { identifier: `swh:1:rev:${commit}`, kind: 'archive', title, repository, tag };
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
