import { problemsOf } from './issues.ts';
import { type PolicyFile, policyFile } from './language.ts';
import type { PolicyInputs } from './load.ts';
import type { PolicyProblem } from './problem.ts';
import { type SourcedSettings, withSetting } from './settings.ts';

/** Inputs of the front doors, by the setting they stand for. */
const settingInputs = [
  ['comment', 'comment'],
  ['badge', 'badge'],
  ['badgeBranch', 'badge-branch'],
  ['failOn', 'fail-on'],
  ['warnBefore', 'warn-before'],
  ['proofAge', 'proof-age'],
] as const satisfies readonly (readonly [keyof PolicyInputs, keyof NonNullable<PolicyFile['report']>])[];

export interface ParsedInputs {
  readonly file: PolicyFile;
  readonly problems: readonly PolicyProblem[];
}

/** Checks inputs by the same schema as a file. */
export function parseInputs(inputs: PolicyInputs): ParsedInputs {
  const report = Object.fromEntries(settingInputs.flatMap(([input, key]) => (inputs[input] === undefined ? [] : [[key, inputs[input]]])));
  const value = {
    ...(inputs.preset === undefined ? {} : { preset: inputs.preset.split(',').map((name) => name.trim()) }),
    ...(inputs.extends === undefined ? {} : { extends: inputs.extends }),
    report,
  };
  const parsed = policyFile.safeParse(value);
  if (parsed.success) return { file: parsed.data, problems: [] };
  const nowhere = { value, position: () => ({ line: 1, column: 1 }) };
  return { file: {}, problems: problemsOf(parsed.error.issues, policyFile, 'inputs', nowhere) };
}

/** Lays inputs over everything else but the organisation's minimum. */
export function overlayInputs(settings: SourcedSettings, inputs: PolicyFile): SourcedSettings {
  return settingInputs.reduce((laid, [, key]) => {
    const value = inputs.report?.[key];
    return value === undefined ? laid : withSetting(laid, `report.${key}`, value, `input ${key}`);
  }, settings);
}
