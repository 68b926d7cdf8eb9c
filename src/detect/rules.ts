import { ablationsRules } from './ablations.ts';
import { archiveRules } from './archive.ts';
import { dataCardRules } from './cards/data-card.ts';
import { modelCardRules } from './cards/model-card.ts';
import { safetyNoteRules } from './cards/safety-note.ts';
import { checkpointsRules } from './checkpoints.ts';
import { citationRules } from './citation.ts';
import { codeRules } from './code/code.ts';
import { inferenceCodeRules } from './code/inference-code.ts';
import { trainingCodeRules } from './code/training-code.ts';
import { lateRules } from './combine.ts';
import { dataRules } from './data.ts';
import { declaredRule } from './declared.ts';
import { dependenciesRules } from './dependencies.ts';
import { evalResultsRules } from './eval-results.ts';
import { evalsRules } from './evals.ts';
import { gateRules } from './gates/rules.ts';
import { licenseRules } from './licences/detect.ts';
import { preprintRules } from './preprint.ts';
import { promiseRules } from './promises/rules.ts';
import { tickedRule } from './promises/ticked.ts';
import { releaseRule } from './release.ts';
import { reproRules } from './repro.ts';
import type { Rule } from './rule.ts';
import { trainingLogsRules } from './training-logs.ts';
import { weightsRules } from './weights.ts';

/** Every rule there is, in the order of the catalogue, then gates, promises and the rest. */
export const allRules: readonly Rule[] = [
  preprintRules,
  codeRules,
  trainingCodeRules,
  inferenceCodeRules,
  evalsRules,
  evalResultsRules,
  weightsRules,
  checkpointsRules,
  dataRules,
  modelCardRules,
  dataCardRules,
  safetyNoteRules,
  reproRules,
  trainingLogsRules,
  dependenciesRules,
  licenseRules,
  citationRules,
  archiveRules,
  ablationsRules,
  gateRules,
  promiseRules,
  [tickedRule],
  lateRules,
  [releaseRule, declaredRule],
].flatMap((table): readonly Rule[] => Object.values(table));

const byId: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule behind an evidence; undefined for an id of another version. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
