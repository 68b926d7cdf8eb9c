import { type LoadedPolicy, type LoadPolicyInput, loadPolicy } from '../policy/load.ts';
import { problemLine } from '../policy/problem.ts';
import { UserError } from '../user-error.ts';

/**
 * The policy in force. Without a file, inputs or an organisation's minimum the built-in policy stands, and the schema library is not even loaded.
 * @throws UserError with file, line, column and a suggestion for every problem of the file
 */
export async function policyInForce(input: LoadPolicyInput): Promise<LoadedPolicy> {
  const loaded = await loadPolicy(input);
  if (loaded.problems.length === 0) return loaded;
  throw new UserError(
    `The policy can't be used:\n${loaded.problems.map((problem) => `  ${problemLine(problem)}`).join('\n')}`,
    'Correct it, then see what it says with: default-to-share policy explain',
  );
}
