import { type LoadPolicyInput, loadPolicy } from '../../src/policy/load.ts';
import { problemLine } from '../../src/policy/problem.ts';
import type { Requirement, ResolvedPolicy } from '../../src/resolved-policy.ts';

/** A repository's policy file on 22 November 2026. */
export function withFile(text: string, more: Partial<LoadPolicyInput> = {}): LoadPolicyInput {
  return { file: { path: '.github/default-to-share.yml', text }, owner: 'lab', inputs: {}, now: '2026-11-22T09:00:00Z', ...more };
}

/** Problems as one reads them, without the path. */
export async function problemsIn(text: string, more: Partial<LoadPolicyInput> = {}): Promise<readonly string[]> {
  const { problems } = await loadPolicy(withFile(text, more));
  return problems.map((problem) => problemLine(problem).replace('.github/default-to-share.yml:', ''));
}

/** @throws when the file is refused */
export async function policyOf(text: string, more: Partial<LoadPolicyInput> = {}): Promise<ResolvedPolicy> {
  const { policy, problems } = await loadPolicy(withFile(text, more));
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  return policy;
}

/** Stages as one line each: `weights P120D: safety-note, weights`. */
export function outline({ stages }: Pick<ResolvedPolicy, 'stages'>): readonly string[] {
  return stages.map(({ id, due, requires }) => `${id} ${'after' in due ? due.after : due.on}: ${requires.map(({ kind }) => kind).join(', ')}`);
}

export function requirementOf({ stages }: Pick<ResolvedPolicy, 'stages'>, stage: string, kind: string): Requirement {
  const found = stages.find(({ id }) => id === stage)?.requires.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} in ${stage}`);
  return found;
}

export const defaultOutline = [
  'preprint P0D: preprint, citation',
  'code P30D: code, dependencies, license',
  'evals P45D: evals, eval-results',
  'pack P90D: repro, training-logs, data-card',
  'weights P120D: safety-note, weights, model-card',
] as const;
