import type { ArtifactKind } from '../artifacts.ts';
import { detectCheckpoints } from './checkpoints.ts';
import { detectCode } from './code/code.ts';
import { detectInferenceCode } from './code/inference-code.ts';
import { detectTrainingCode } from './code/training-code.ts';
import type { DetectKind } from './context.ts';
import { detectData } from './data.ts';
import { detectEvalResults } from './eval-results.ts';
import { detectEvals } from './evals.ts';
import { detectPreprint } from './preprint.ts';
import { detectWeights } from './weights.ts';

/** Who finds what. A kind that is not here is never found. */
export const kindDetectors: Readonly<Partial<Record<ArtifactKind, DetectKind>>> = {
  preprint: detectPreprint,
  code: detectCode,
  'training-code': detectTrainingCode,
  'inference-code': detectInferenceCode,
  evals: detectEvals,
  'eval-results': detectEvalResults,
  weights: detectWeights,
  checkpoints: detectCheckpoints,
  data: detectData,
};
