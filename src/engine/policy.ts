import { builtInPolicy } from '../policy/built-in.ts';
import type { LoadedPolicy, LoadPolicyInput } from '../policy/load.ts';
import { problemLine } from '../policy/problem.ts';
import type { ResolvedPolicy } from '../resolved-policy.ts';
import { UserError } from '../user-error.ts';

export interface PolicyInForce {
  readonly policy: ResolvedPolicy;
  /** Where each value comes from; null: the built-in policy as it stands. */
  readonly loaded: LoadedPolicy | null;
}

/**
 * The policy in force. Without a file, inputs or an organisation's minimum the built-in policy stands, and the schema library is not even loaded.
 * @throws UserError with file, line, column and a suggestion for every problem of the file
 */
export async function policyInForce(input: LoadPolicyInput): Promise<PolicyInForce> {
  const untouched = input.file === null && Object.keys(input.inputs).length === 0 && input.lastMinimum === undefined;
  if (untouched) return { policy: builtInPolicy, loaded: null };
  const { loadPolicy } = await import('../policy/load.ts');
  const loaded = await loadPolicy(input);
  if (loaded.problems.length > 0) {
    throw new UserError(
      `The policy can't be used:\n${loaded.problems.map((problem) => `  ${problemLine(problem)}`).join('\n')}`,
      'Correct it, then see what it says with: default-to-share policy explain',
    );
  }
  return { policy: loaded.policy, loaded };
}
