import { existsSync } from 'node:fs';
import type { LoadPolicyInput } from '../policy/load.ts';
import { policyPaths } from '../read/github/facts.ts';
import { UserError } from '../user-error.ts';
import { printable } from './failure.ts';
import type { ExitCode } from './main.ts';
import { instant, oneOf, parseOptions, repositoryName } from './options.ts';
import { deliver, terminalSafeJson } from './output.ts';
import { policyInputs, readPolicyFile } from './policy-file.ts';
import { readOtherPolicy } from './read-other.ts';

const options = {
  repository: { type: 'string' },
  'fail-on': { type: 'string' },
  now: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/** `default-to-share policy check|explain|schema`. */
export async function runPolicy(argv: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions('policy', argv, options);
  const [verb, path, ...more] = positionals;
  const action = oneOf('policy', verb, ['check', 'explain', 'schema'], 'check');
  if (more.length > 0) throw new UserError(`policy ${action} takes one FILE.`, 'See default-to-share help policy.');
  const asJson = oneOf('--format', values.format, ['text', 'json'], 'text') === 'json';
  if (action === 'schema') {
    const { policyJsonSchema } = await import('../policy/json-schema.ts');
    await deliver(JSON.stringify(policyJsonSchema(), null, 2), values.output);
    return 0;
  }
  const found = path ?? policyPaths.find((candidate) => existsSync(candidate));
  const input: LoadPolicyInput = {
    file: found === undefined ? null : await readPolicyFile(found),
    owner: repositoryName(values.repository)?.split('/')[0] ?? null,
    inputs: policyInputs(values['fail-on']),
    now: instant(values.now, () => new Date()),
    readOther: readOtherPolicy,
  };
  const { problems, text, data } = action === 'check' ? await check(input) : await explain(input);
  await deliver(asJson ? terminalSafeJson(JSON.stringify(data, null, 2)) : printable(text), values.output);
  return problems > 0 ? 2 : 0;
}

interface Answer {
  readonly problems: number;
  readonly text: string;
  readonly data: unknown;
}

async function check(input: LoadPolicyInput): Promise<Answer> {
  const { checkPolicy, renderCheck } = await import('../policy/check.ts');
  const data = await checkPolicy(input);
  return { problems: data.problems.length, text: renderCheck(data), data };
}

async function explain(input: LoadPolicyInput): Promise<Answer> {
  const { explainPolicy, renderExplanation } = await import('../policy/explain.ts');
  const data = await explainPolicy(input);
  return { problems: data.problems.length, text: renderExplanation(data), data };
}
