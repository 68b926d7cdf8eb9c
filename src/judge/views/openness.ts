import type { ArtifactKind } from '../../artifacts.ts';
import type { Detection } from '../../detection.ts';
import type { Report, ReportArtifact } from '../../report.ts';
import { isBroken } from '../proof-choice.ts';
import { spdxOf } from './mof/hub-licences.ts';
import { licenceTables } from './mof/licences.ts';

/** How open one thing is: anyone can have it under an open licence · part of it, or not everyone, or not under an open one · not at all. */
export type Dot = 'open' | 'partial' | 'closed';

export interface Openness {
  readonly dot: Dot;
  /** One line in our own words. */
  readonly why: string;
  /** SPDX id of the licence that covers it, where one is named. */
  readonly licence: string | null;
}

type Role = NonNullable<Detection['roles']>[number]['role'];

/** Which licence covers a kind; documents are open by being readable. */
const licensedAs: Partial<Readonly<Record<ArtifactKind, Role>>> = {
  code: 'code',
  'training-code': 'code',
  'inference-code': 'code',
  evals: 'code',
  repro: 'code',
  weights: 'weights',
  checkpoints: 'weights',
  data: 'data',
};

export function artifactOf(report: Report, kind: ArtifactKind): ReportArtifact | undefined {
  return report.artifacts.find((artifact) => artifact.kind === kind);
}

/** Out, as far as the repository shows and the world doesn't deny: published, and not found broken. */
export function isOut(artifact: ReportArtifact | undefined): boolean {
  return artifact?.status === 'published' && (artifact.proof === null || !isBroken(artifact.proof));
}

/** The first licence named for a role, as SPDX where it has an id there. The main licence file comes first. */
export function licenceFor(report: Report, role: Role): { readonly id: string; readonly path: string | null } | null {
  const found = artifactOf(report, 'license')?.roles?.find((entry) => entry.role === role);
  return found === undefined ? null : { id: spdxOf(found.spdx) ?? found.spdx, path: found.path };
}

/** How open one kind is, by what is shown, by the proof, and by the licence. */
export function opennessOf(report: Report, kind: ArtifactKind): Openness {
  const artifact = artifactOf(report, kind);
  const out = isOut(artifact);
  const role = licensedAs[kind];
  const licence = role === undefined ? null : (licenceFor(report, role)?.id ?? null);
  const is = (dot: Dot, why: string): Openness => ({ dot, why, licence });
  if (artifact?.status === 'gated' || (out && artifact?.proof?.state === 'gated')) return is('partial', 'gated');
  if (artifact?.status === 'promised') return is('closed', 'promised');
  if (artifact?.status === 'not-applicable') return is('closed', 'not applicable');
  if (!out) return is('closed', artifact?.status === 'published' ? 'broken' : 'not shared');
  if (role !== undefined && licence === null) return is('partial', 'shared, no licence is named for it');
  if (licence !== null && !licenceTables.isOpen(licence)) return is('partial', `shared, ${licence} is not an open licence`);
  if (artifact?.partlyGated === true) return is('partial', 'part of it is gated');
  if (artifact?.alsoPromised === true) return is('partial', 'part of it is shared, more is promised');
  return is('open', licence === null ? 'shared' : `shared under ${licence}`);
}
