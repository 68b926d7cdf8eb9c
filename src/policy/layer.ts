import type { PolicyFile } from './language.ts';
import { type PolicyProblem, quote } from './problem.ts';
import type { YamlFile } from './yaml.ts';

/** A policy file that was read and is valid, with what is needed to point into it. */
export interface Layer {
  /** `.github/default-to-share.yml`, or `owner/repository:path@ref` of an organisation. */
  readonly path: string;
  readonly file: PolicyFile;
  readonly yaml: YamlFile;
}

/** `path:line` of a value: the origin that `explain` prints. */
export function originIn(layer: Layer, path: readonly PropertyKey[]): string {
  return `${layer.path}:${layer.yaml.position(path, 'key').line}`;
}

export function problemIn(layer: Layer, path: readonly PropertyKey[], message: string, suggestion: string | null): PolicyProblem {
  return { path: layer.path, ...layer.yaml.position(path), message, suggestion };
}

export function lacks(layer: Layer, path: readonly PropertyKey[], name: string, key: string, suggestion: string): PolicyProblem {
  return problemIn(layer, path, `${name} lacks ${quote(key)}`, suggestion);
}
