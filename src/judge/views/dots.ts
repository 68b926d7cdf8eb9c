import { type ArtifactKind, catalogue } from '../../artifacts.ts';
import type { Report } from '../../report.ts';
import { type Openness, opennessOf } from './openness.ts';

export interface DotRow extends Openness {
  readonly kind: ArtifactKind;
  readonly title: string;
}

/** Open, partial or closed for every kind that applies: a read-only view, apart from what the policy asks. */
export function dots(report: Report): readonly DotRow[] {
  return report.artifacts
    .filter(({ status }) => status !== 'not-applicable')
    .map(({ kind }) => ({ kind, title: catalogue[kind].title, ...opennessOf(report, kind) }));
}
