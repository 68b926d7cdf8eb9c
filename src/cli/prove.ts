import { claimOf } from '../probe/claims.ts';
import { prove } from '../probe/prove.ts';
import { UserError } from '../user-error.ts';
import type { ExitCode } from './main.ts';
import { oneOf, parseOptions, repositoryName } from './options.ts';
import { deliver, terminalSafeJson, wantsColour } from './output.ts';
import { probeOptions, proving } from './proving.ts';

const options = {
  title: { type: 'string' },
  repository: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  ...probeOptions,
} as const;

/** `default-to-share prove`: the probes alone, and how far up the ladder each identifier gets. */
export async function runProve(argv: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions('prove', argv, options);
  const format = oneOf('--format', values.format, ['text', 'json'], 'text');
  if (positionals.length === 0)
    throw new UserError('prove takes at least one IDENTIFIER or URL.', 'Such as arXiv:2402.00838 or https://huggingface.co/org/model.');
  const context = { title: values.title ?? null, repository: repositoryName(values.repository) };
  const claims = positionals.map((text) => {
    const claim = claimOf(text, context);
    if (claim === null)
      throw new UserError(
        `'${text}' is neither an identifier nor a link.`,
        'Such as arXiv:2402.00838, hf:org/model or https://zenodo.org/records/7.',
      );
    return claim;
  });
  const proofs = await prove(claims, await proving(values, new Date().toISOString()));
  const { renderLadder } = await import('../render/ladder.ts');
  await deliver(
    format === 'json' ? terminalSafeJson(JSON.stringify(proofs, null, 2)) : renderLadder(proofs, { colour: wantsColour() }),
    values.output,
  );
  return 0;
}
