import type { ResolvedPolicy } from '../resolved-policy.ts';
import { builtInPolicy } from './built-in.ts';
import type { KnownMinimum, ReadOther } from './organisation.ts';
import type { PolicyProblem } from './problem.ts';
import type { ValueOrigin } from './sourced.ts';
import type { ConfirmApproval, EarlierWaiver } from './waivers.ts';

/** Values that a front door was given; an input that was not given is absent, or it would beat the file. Checked like the file. */
export interface PolicyInputs {
  /** One name, or several separated by commas; replaces the presets of the files. */
  readonly preset?: string;
  readonly extends?: string;
  readonly comment?: string;
  readonly badge?: string;
  readonly badgeBranch?: string;
  readonly failOn?: string;
  readonly warnBefore?: string;
  readonly proofAge?: string;
}

export interface LoadPolicyInput {
  /** The repository's own file; null where there is none. */
  readonly file: { readonly path: string; readonly text: string } | null;
  /** Owner of the repository, for `extends: org`. */
  readonly owner: string | null;
  readonly inputs: PolicyInputs;
  /** Reads a file of another repository: an organisation's policy. */
  readonly readOther?: ReadOther | undefined;
  /** `LoadedPolicy.minimum` of an earlier run, as it was stored: its shape is not trusted. */
  readonly lastMinimum?: unknown;
  /** ISO 8601, for the length of waivers; absent: not checked. */
  readonly now?: string | undefined;
  readonly confirmApproval?: ConfirmApproval | undefined;
  /** Waivers of the last report, for counting renewals. */
  readonly earlierWaivers?: readonly EarlierWaiver[] | undefined;
}

export interface LoadedPolicy {
  /** The built-in default when the file is refused. */
  readonly policy: ResolvedPolicy;
  /** Where each value comes from. Empty for the built-in default as it stands, and for a file that is refused. */
  readonly origins: readonly ValueOrigin[];
  /** What no repository of the organisation can weaken: to be stored with the report and handed back as `lastMinimum`. */
  readonly minimum: KnownMinimum | null;
  /** Not empty: the file is refused. */
  readonly problems: readonly PolicyProblem[];
}

/**
 * Resolves the policy: built-in default < presets < organisation file < repository file < inputs, then clamped by the organisation's
 * minimum, then waivers. Without file, inputs and minimum nothing is parsed, and neither the YAML nor the schema library is loaded.
 */
export async function loadPolicy(input: LoadPolicyInput): Promise<LoadedPolicy> {
  const given = Object.values(input.inputs).some((value) => value !== undefined);
  if (input.file === null && !given && (input.lastMinimum ?? null) === null) {
    return { policy: builtInPolicy, origins: [], minimum: null, problems: [] };
  }
  const { resolvePolicy } = await import('./resolve.ts');
  return resolvePolicy(input);
}
