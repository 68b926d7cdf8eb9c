import { policyInForce } from '../engine/policy.ts';
import { adoptionNeedsHistory } from '../judge/clock.ts';
import { shouldFail } from '../judge/fail-on.ts';
import type { Report } from '../report.ts';
import { UserError } from '../user-error.ts';
import { printable } from './failure.ts';
import { lineSeen } from './line-seen.ts';
import type { ExitCode } from './main.ts';
import { instant, oneOf, parseOptions, repositoryName } from './options.ts';
import { deliver, terminalSafeJson, wantsColour } from './output.ts';
import { policyFileOf, policyInputs, readPolicyFile } from './policy-file.ts';
import { probeOptions, proving } from './proving.ts';
import { openSource } from './source.ts';

const options = {
  ref: { type: 'string' },
  repository: { type: 'string' },
  policy: { type: 'string' },
  offline: { type: 'boolean', default: false },
  now: { type: 'string' },
  format: { type: 'string' },
  view: { type: 'string' },
  output: { type: 'string' },
  'fail-on': { type: 'string' },
  ...probeOptions,
} as const;

const formats = ['text', 'json', 'markdown'] as const;
const views = ['report', 'mof', 'completeness', 'osaid', 'dots'] as const;

/** Ownership of models and data is told by the owner's name, among other signs. */
const ownerUnknown = 'the owner of this repository is not known, so models and data of its own may be missed: --repository OWNER/NAME tells it';

/** `default-to-share check`: reads, detects, probes, judges, and prints. */
export async function runCheck(argv: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions('check', argv, options);
  if (positionals.length > 1)
    throw new UserError(`check takes one PATH or OWNER/NAME; not ${positionals.length}.`, 'See default-to-share help check.');
  const format = oneOf('--format', values.format, formats, 'text');
  const view = oneOf('--view', values.view, views, 'report');
  const now = instant(values.now, () => new Date());
  const opening = openSource(positionals[0] ?? '.', values.ref ?? null);
  const [source, { evaluate }] = await Promise.all([opening, import('../engine/evaluate.ts')]);
  if (source.kind === 'local' && source.inside)
    process.stderr.write(printable(`default-to-share: only this folder is looked at; it is a part of the repository in ${source.inside}\n`));
  const inputs = policyInputs(values['fail-on']);
  const probing = await proving(values, now);

  const { report, failOn } =
    source.kind === 'local'
      ? await checkSnapshot()
      : await (await import('./check-remote.ts')).checkRemote({
          name: source.name,
          ref: source.ref,
          now,
          inputs,
          policyFile: values.policy === undefined ? null : await readPolicyFile(values.policy),
          probing,
        });

  await deliver(await print(report, format, view), values.output);
  const { fail, why } = shouldFail(report, failOn);
  if (fail) process.stderr.write(`default-to-share: ${why}\n`);
  return fail ? 1 : 0;

  async function checkSnapshot() {
    if (source.kind !== 'local') throw new Error('unreachable');
    const repository = repositoryName(values.repository) ?? source.snapshot.repository;
    const snapshot = { ...source.snapshot, repository };
    const file = values.policy === undefined ? await policyFileOf(snapshot) : await readPolicyFile(values.policy);
    const { policy } = await policyInForce({ file, owner: repository?.split('/')[0] ?? null, inputs, now });
    const { line, firstRelease, tag, tagDate } = lineSeen(snapshot, policy.releases);
    const [judged] = await evaluate({
      lines: [
        {
          subject: { repository, ref: snapshot.ref, commit: snapshot.commit, line, tag, head: null, release: null, serverUrl: null },
          views: { tag: null, head: snapshot, release: null },
          tagDate,
          previous: null,
        },
      ],
      policy,
      now,
      firstRelease,
      policyFirstCommit: file === null || !adoptionNeedsHistory(policy) ? null : ((await snapshot.history?.firstCommitDate(file.path)) ?? null),
      firstRun: null,
      unchecked: repository === null ? [ownerUnknown] : [],
      isPublic: null,
      proving: probing,
    });
    if (judged === undefined) throw new Error('the engine returned no report');
    return { report: judged, failOn: policy.report.failOn };
  }
}

async function print(report: Report, format: (typeof formats)[number], view: (typeof views)[number]): Promise<string> {
  if (view !== 'report') return (await import('./views.ts')).printView(report, view, format === 'json' ? 'json' : 'text');
  if (format === 'json') return terminalSafeJson((await import('../render/json.ts')).renderJson(report));
  if (format === 'text') {
    const { renderText } = await import('../render/text.ts');
    return renderText(report, { colour: wantsColour(), width: process.stdout.columns ?? 100 });
  }
  const [{ visibleBody }, { docsUrl }] = await Promise.all([import('../render/comment.ts'), import('../version.ts')]);
  const serverUrl = report.subject.serverUrl ?? process.env.GITHUB_SERVER_URL ?? 'https://github.com';
  return visibleBody(report, { serverUrl, policyUrl: null, runUrl: null, docsUrl, issueUrl: null, pullRequestUrl: null });
}
