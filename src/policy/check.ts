import { type LoadPolicyInput, loadPolicy } from './load.ts';
import { type PolicyProblem, problemLine } from './problem.ts';

/** What `policy check` says of a file. */
export interface PolicyCheck {
  readonly path: string | null;
  readonly problems: readonly PolicyProblem[];
  /** What is valid and may still surprise: an organisation that was not checked, a clamp. */
  readonly notes: readonly string[];
  readonly stages: number;
  readonly waivers: number;
}

export async function checkPolicy(input: LoadPolicyInput): Promise<PolicyCheck> {
  const { policy, problems } = await loadPolicy(input);
  return {
    path: input.file?.path ?? null,
    problems,
    notes: problems.length === 0 ? policy.notes : [],
    stages: policy.stages.length,
    waivers: policy.waivers.length,
  };
}

/** One line for each problem, in the form that editors and terminals link. */
export function renderCheck(check: PolicyCheck): string {
  if (check.problems.length > 0) return check.problems.map((problem) => `${problemLine(problem)}\n`).join('');
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const name = check.path ?? 'no policy file, the built-in default';
  return [
    `${name}: fine, ${count(check.stages, 'stage')}, ${count(check.waivers, 'waiver')}`,
    ...check.notes.map((note) => `note: ${note}`),
    '',
  ].join('\n');
}
