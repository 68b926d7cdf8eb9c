import { UserError } from '../user-error.ts';

/** The Action's inputs, read at the edge. An input that isn't given is null: defaults live in the policy, or an input would beat its file. */
export interface Inputs {
  readonly token: string | null;
  readonly policyPath: string | null;
  readonly ref: string | null;
  readonly comment: 'on-change' | 'always' | 'never' | null;
  readonly badge: 'branch' | 'none' | null;
  readonly badgeBranch: string | null;
  readonly failOn: 'never' | 'overdue' | 'broken' | 'missing' | null;
  readonly dryRun: boolean;
}

/**
 * @param get reads one input by name, `''` where it isn't given
 * @throws UserError naming the input, what it takes and where it is set
 */
export function readInputs(get: (name: string) => string): Inputs {
  const text = (name: string) => get(name).trim() || null;
  return {
    token: text('github-token'),
    policyPath: pathOf(text('policy')),
    ref: text('ref'),
    comment: word(text('comment'), 'comment', ['on-change', 'always', 'never']),
    badge: word(text('badge'), 'badge', ['branch', 'none']),
    badgeBranch: branchOf(text('badge-branch')),
    failOn: word(text('fail-on'), 'fail-on', ['never', 'overdue', 'broken', 'missing']),
    dryRun: flag(text('dry-run')),
  };
}

function word<const Words extends readonly string[]>(value: string | null, name: string, words: Words): Words[number] | null {
  if (value === null || words.includes(value)) return value;
  throw new UserError(`The input \`${name}\` takes ${words.join(', ')}; not '${value}'.`, `Correct it under \`with:\` in the workflow file.`);
}

function flag(value: string | null): boolean {
  if (value === null || /^false$/i.test(value)) return false;
  if (/^true$/i.test(value)) return true;
  throw new UserError(`The input \`dry-run\` takes true or false; not '${value}'.`, 'Correct it under `with:` in the workflow file.');
}

function pathOf(value: string | null): string | null {
  if (value === null) return null;
  const path = value.replace(/^\.\//, '');
  if (!path.startsWith('/') && !path.split('/').includes('..')) return path;
  throw new UserError(`The input \`policy\` takes a path inside the repository; not '${value}'.`, 'Give it from the root of the repository.');
}

/** Git's own rules for branch names (git check-ref-format), as far as they keep a name harmless. */
function branchOf(value: string | null): string | null {
  if (value === null) return null;
  if (/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[\w./@+-]{1,200}$/.test(value)) return value;
  throw new UserError(`The input \`badge-branch\` takes the name of a branch; not '${value}'.`, 'Leave it out to use default-to-share.');
}
