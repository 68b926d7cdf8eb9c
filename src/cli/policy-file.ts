import { readFile } from 'node:fs/promises';
import { policyPaths } from '../read/github/facts.ts';
import type { FailOn } from '../resolved-policy.ts';
import type { Snapshot } from '../snapshot.ts';
import { UserError } from '../user-error.ts';
import { reasonOf } from './failure.ts';
import { oneOf } from './options.ts';

export interface PolicyText {
  readonly path: string;
  readonly text: string;
}

/** The repository's own policy file; null where it has none. */
export async function policyFileOf(snapshot: Snapshot): Promise<PolicyText | null> {
  const there = new Set(snapshot.files.map(({ path }) => path));
  const path = policyPaths.find((candidate) => there.has(candidate));
  if (path === undefined) return null;
  const content = (await snapshot.read([path])).get(path);
  if (content?.kind === 'text') return { path, text: content.text };
  throw new UserError(`The policy file ${path} can't be read (${content?.reason ?? 'absent'}).`, 'Give another one with --policy FILE.');
}

/** A policy file on this machine (`--policy`). */
export async function readPolicyFile(path: string): Promise<PolicyText> {
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    throw new UserError(`can't read ${path}: ${reasonOf(error)}`, 'Give the path of a policy file.');
  }
}

/** Options that beat the policy file. */
export function policyInputs(failOn: string | undefined): { readonly failOn?: FailOn } {
  return failOn === undefined ? {} : { failOn: oneOf('--fail-on', failOn, ['never', 'overdue', 'broken', 'missing'], 'never') };
}
