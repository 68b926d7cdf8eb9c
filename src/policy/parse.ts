import { problemsOf } from './issues.ts';
import { policyFile } from './language.ts';
import { type Layer, problemIn } from './layer.ts';
import { overlayStages } from './overlay.ts';
import { type PolicyProblem, problemLimit } from './problem.ts';
import { waiverProblems } from './waivers.ts';
import { readYaml } from './yaml.ts';

export interface ParsedPolicy {
  /** Null when the file is refused. */
  readonly layer: Layer | null;
  readonly problems: readonly PolicyProblem[];
}

/**
 * Reads one policy file: YAML, then the schema, then what the schema can't say.
 * @param now `YYYY-MM-DD`, for the length of waivers; null leaves that out
 */
export function parsePolicy(path: string, text: string, role: 'repository' | 'organisation', now: string | null): ParsedPolicy {
  const { file: yaml, problems } = readYaml(path, text);
  if (yaml === null) return { layer: null, problems };
  const parsed = policyFile.safeParse(yaml.value ?? {});
  if (!parsed.success) return { layer: null, problems: problemsOf(parsed.error.issues, policyFile, path, yaml) };
  const layer: Layer = { path, file: parsed.data, yaml };
  const found = [...waiverProblems(layer, now), ...misplaced(layer, role)].slice(0, problemLimit);
  return { layer: found.length === 0 ? layer : null, problems: found };
}

/** What is valid by itself, and wrong in this place. */
function misplaced(layer: Layer, role: 'repository' | 'organisation'): readonly PolicyProblem[] {
  const nested =
    role === 'organisation' && layer.file.extends !== undefined
      ? [problemIn(layer, ['extends'], 'an organisation’s file can’t extend another one', 'Name presets with `preset`')]
      : [];
  const stages = layer.file.minimum?.stages;
  return stages === undefined ? nested : [...nested, ...overlayStages([], layer, stages, ['minimum', 'stages']).problems];
}
