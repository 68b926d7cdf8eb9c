import type { ArtifactKind } from '../artifacts.ts';
import { detectAblations } from './ablations.ts';
import { detectArchive } from './archive.ts';
import { detectDataCard } from './cards/data-card.ts';
import { detectModelCard } from './cards/model-card.ts';
import { detectSafetyNote } from './cards/safety-note.ts';
import { detectCheckpoints } from './checkpoints.ts';
import { detectCitation } from './citation.ts';
import { detectCode } from './code/code.ts';
import { detectInferenceCode } from './code/inference-code.ts';
import { detectTrainingCode } from './code/training-code.ts';
import type { DetectKind } from './context.ts';
import { detectData } from './data.ts';
import { detectDependencies } from './dependencies.ts';
import { detectEvalResults } from './eval-results.ts';
import { detectEvals } from './evals.ts';
import { detectLicense } from './licences/detect.ts';
import { detectPreprint } from './preprint.ts';
import { detectRepro } from './repro.ts';
import { detectTrainingLogs } from './training-logs.ts';
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
  'model-card': detectModelCard,
  'data-card': detectDataCard,
  'safety-note': detectSafetyNote,
  repro: detectRepro,
  'training-logs': detectTrainingLogs,
  dependencies: detectDependencies,
  license: detectLicense,
  citation: detectCitation,
  archive: detectArchive,
  ablations: detectAblations,
};
