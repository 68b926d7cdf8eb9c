import type { ArtifactKind } from '../../artifacts.ts';
import type { Report } from '../../report.ts';
import { artifactOf, isOut } from './openness.ts';

export interface CompletenessItem {
  readonly id: string;
  readonly title: string;
  readonly kind: ArtifactKind;
  readonly met: boolean;
  /** What could be better though it is met, or null. */
  readonly note: string | null;
}

const items: readonly Pick<CompletenessItem, 'id' | 'title' | 'kind'>[] = [
  { id: 'dependencies', title: 'Specification of dependencies', kind: 'dependencies' },
  { id: 'training-code', title: 'Training code', kind: 'training-code' },
  { id: 'evaluation-code', title: 'Evaluation code', kind: 'evals' },
  { id: 'pretrained-models', title: 'Pre-trained models', kind: 'weights' },
  { id: 'results', title: 'Table of results, with the commands that produce them', kind: 'eval-results' },
];

/**
 * The five items of the ML Code Completeness Checklist.
 * Source: paperswithcode/releasing-research-code (NeurIPS 2020 code submission guidelines).
 * A gated model counts, as it did for the checklist's authors: what counts there is that it can be had.
 */
export function codeCompleteness(report: Report): { readonly score: number; readonly of: 5; readonly items: readonly CompletenessItem[] } {
  const judged = items.map((item) => {
    const artifact = artifactOf(report, item.kind);
    const met = isOut(artifact) || artifact?.status === 'gated';
    const noCommands = item.kind === 'eval-results' && met && !isOut(artifactOf(report, 'repro'));
    return { ...item, met, note: noCommands ? 'no exact commands stand beside the results' : artifact?.status === 'gated' ? 'gated' : null };
  });
  return { score: judged.filter(({ met }) => met).length, of: 5, items: judged };
}
