import type { Detection } from '../detection.ts';
import type { DetectionContext, Findings } from './context.ts';
import { isDatasetProject } from './data.ts';

/**
 * Kinds that need something else to exist first (DESIGN §6): weights without any sign of training or of a model, and the cards of what is not
 * there, are assumed not to apply. It is only an assumption and marked so; a promise or a gate is a sign.
 */
export function assume(detection: Detection, findings: Findings, context: DetectionContext): Detection {
  if (detection.status !== 'missing') return detection;
  const out = (kind: 'training-code' | 'weights' | 'data'): boolean => findings.get(kind)?.found === true;
  const away = (): Detection => ({ ...detection, status: 'not-applicable', assumed: true });
  switch (detection.kind) {
    case 'weights':
    case 'checkpoints':
      return out('training-code') ? detection : isDatasetProject(context) ? away() : { ...detection, assumed: true };
    case 'training-code':
    case 'training-logs':
      return !out('weights') && isDatasetProject(context) ? away() : detection;
    case 'model-card':
      return !out('weights') && !out('training-code') && isDatasetProject(context) ? away() : detection;
    case 'data':
    case 'data-card':
      return out('data') ? detection : { ...detection, assumed: true };
    default:
      return detection;
  }
}
