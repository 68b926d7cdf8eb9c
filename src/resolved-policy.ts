import type { ArtifactKind } from './artifacts.ts';

/** The policy after defaults, presets, organisation, repository, inputs and clamps: what judge is handed. */
export interface ResolvedPolicy {
  readonly source: {
    /** Path of the repository's own file; null when the built-in default stands alone. */
    readonly path: string | null;
    readonly presets: readonly string[];
    /** `owner/repo/path@ref` of the organisation's file, where one applies. */
    readonly organisation: string | null;
  };
  /** `YYYY-MM-DD`: the policy's own date; null → first commit of the policy file, else the first run. */
  readonly adopted: string | null;
  /** The stages of an organisation's minimum hold: `adopted` counts no later than history tells, or it could put them off for ever. */
  readonly adoptedHeld?: true;
  readonly releases: {
    /** Globs of tags that count; default `*`. */
    readonly include: readonly string[];
    readonly ignore: readonly string[];
    readonly prereleases: boolean;
  };
  readonly clock: {
    /** `earliest`: the earlier of preprint v1 and first release (DESIGN §6). */
    readonly start: 'earliest' | 'preprint' | 'first-release' | 'this-tag' | { readonly date: string };
    /** True: a stage may be due before the policy was adopted. */
    readonly retroactive: boolean;
  };
  readonly report: {
    readonly comment: 'on-change' | 'always' | 'never';
    readonly badge: 'branch' | 'none';
    readonly badgeBranch: string;
    readonly failOn: FailOn;
    /** ISO 8601 duration: how long before a due date the report warns. */
    readonly warnBefore: string;
    /** ISO 8601 duration: how old a proof may be before it counts as unchecked. */
    readonly proofAge: string;
  };
  readonly contact: string | null;
  readonly stages: readonly Stage[];
  readonly artifacts: readonly ArtifactDeclaration[];
  readonly waivers: readonly Waiver[];
  /** Double-blind review: nothing goes out and no identifier is shown until this date. `true`: until it is removed. */
  readonly anonymous: boolean | { readonly until: string };
  readonly paused: boolean;
  readonly languages: readonly string[];
  /** What the reader must be told: organisation policy not checked, a clamp that was applied … */
  readonly notes: readonly string[];
}

export type FailOn = 'never' | 'overdue' | 'broken' | 'missing';
export type ProofWanted = 'declared' | 'linked' | 'verified' | 'archived';
export type GatedRule = 'accept' | 'accept-with-reason' | 'refuse';

export interface Stage {
  /** Lower-case id, unique: `preprint`, `code`, `weights`. */
  readonly id: string;
  readonly title: string;
  readonly requires: readonly Requirement[];
  /** After the clock's start (ISO 8601 duration), or on a date (`YYYY-MM-DD`). */
  readonly due: { readonly after: string } | { readonly on: string };
  /** May this stage be due before the policy was adopted? Absent: as `clock.retroactive` says. Set where presets differ in it. */
  readonly retroactive?: boolean;
}

export interface Requirement {
  readonly kind: ArtifactKind;
  readonly proof: ProofWanted;
  readonly gated: GatedRule;
  /** `own-data`, `own-weights`: asked for only when there is a sign that the thing exists. */
  readonly when: 'always' | 'own-data' | 'own-weights';
  /** May be withheld where sharing is not safe. */
  readonly whereSafe: boolean;
  /** What must be met instead when it is withheld; null: no substitutes are known. `atLeast: 0`: a waiver with its reason is enough. */
  readonly instead: { readonly atLeast: number; readonly of: readonly ArtifactKind[] } | null;
  /** Cards and notes: least share (0–1) of standard sections filled in. */
  readonly completeness: number | null;
  /** Where the rule comes from, for people: a preset and its source. */
  readonly source: string | null;
  /** Only own identifiers that match one of these globs count: the size tiers of one model family (`hf:org/model-7b*`). */
  readonly identifiers?: readonly string[];
  /** At least so many own identifiers of the kind (those that match `identifiers`) must be out; absent: one. */
  readonly atLeast?: number;
  /** The document must have changed since the stage before it fell due; where history is not at hand, that is said as unchecked. */
  readonly fresh?: boolean;
}

/** What a lab says of its own artifacts in the policy file: beats detection. */
export interface ArtifactDeclaration {
  readonly kind: ArtifactKind;
  readonly identifiers: readonly string[];
  /** Globs of paths in this repository. */
  readonly paths: readonly string[];
  /** Other repositories of a multi-repository project, `owner/name`. */
  readonly repositories: readonly string[];
  /** Reason, when the kind does not apply to this project. */
  readonly notApplicable: string | null;
  /** Reason for a gate, where the policy asks for one. */
  readonly gatedReason: string | null;
}

export interface Waiver {
  readonly artifact: ArtifactKind;
  /** From the list of reasons: `safety`, `privacy`, `licence`, `security`, `commercial`, `legal`, `cost`, `other`. */
  readonly reason: string;
  readonly text: string | null;
  readonly approvedBy: string | null;
  /** `confirmed`: the commit that added it came by a pull request this login approved. */
  readonly approval: 'declared' | 'confirmed';
  /** `YYYY-MM-DD`, the last day in force, UTC. */
  readonly until: string;
  readonly instead: readonly ArtifactKind[];
  readonly renewals: number;
}
