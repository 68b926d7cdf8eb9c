import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { examine, readEach } from '../engine/examine.ts';
import { type InitPlan, planInit, renderInitDiff } from '../policy/init.ts';
import { UserError } from '../user-error.ts';
import { printable, reasonOf } from './failure.ts';
import type { ExitCode } from './main.ts';
import { instant, parseOptions, repositoryName } from './options.ts';
import { openSource } from './source.ts';

const options = {
  preset: { type: 'string' },
  'release-pack': { type: 'boolean', default: false },
  repository: { type: 'string' },
  now: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** `default-to-share init`: looks at what is there, writes what is missing, never overwrites. */
export async function runInit(argv: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions('init', argv, options);
  if (positionals.length > 1) throw new UserError('init takes one PATH.', 'See default-to-share help init.');
  const path = positionals[0] ?? '.';
  const source = await openSource(path, null);
  if (source.kind !== 'local' || path.endsWith('.json'))
    throw new UserError(`init writes files: '${path}' is no folder.`, 'Give the folder of a clone.');
  if (source.bare === true && !values['dry-run'])
    throw new UserError(`init writes files: the bare repository '${path}' has no work tree.`, 'Give the folder of a clone, or add --dry-run.');
  if (source.inside)
    throw new UserError(
      `'${path}' is a part of the repository in ${source.inside}: GitHub looks for .github at its root alone.`,
      `Run it at the root: default-to-share init ${source.inside}`,
    );
  const { snapshot } = source;
  const repository = repositoryName(values.repository) ?? snapshot.repository;
  const [examination] = await examine([{ tag: null, head: { ...snapshot, repository }, release: null }], [], readEach);
  const branch = snapshot.ref !== null && !snapshot.tags.includes(snapshot.ref) ? snapshot.ref : null;
  const plan = planInit({
    detections: examination?.detections ?? [],
    files: snapshot.files,
    repository,
    defaultBranch: branch,
    now: instant(values.now, () => new Date()),
    preset: values.preset,
    releasePack: values['release-pack'],
    existing: new Map(),
  });
  if (values['dry-run']) process.stdout.write(printable(renderInitDiff(plan)));
  else await carryOut(plan, path);
  process.stdout.write(printable(nextSteps(plan)));
  return 0;
}

async function carryOut(plan: InitPlan, root: string): Promise<void> {
  for (const { path, text } of plan.writes) {
    const target = join(root, path);
    try {
      await mkdir(dirname(target), { recursive: true });
    } catch (error) {
      throw new UserError(`can't write ${target}: ${reasonOf(error)}`, 'A folder has to be made there.');
    }
    try {
      // `wx`: whatever came to be there since we looked is not overwritten.
      await writeFile(target, text, { flag: 'wx' });
      process.stdout.write(`wrote ${path}\n`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new UserError(`can't write ${target}: ${reasonOf(error)}`);
      process.stdout.write(`left ${path}: already there\n`);
    }
  }
  for (const { path, reason } of plan.skipped) process.stdout.write(printable(`left ${path}: ${reason}\n`));
}

function nextSteps({ badgeLine, notes }: InitPlan): string {
  return `\nFor the README:\n\n${badgeLine}\n\n${notes.map((note) => `${note}\n`).join('')}`;
}
