import type { ArtifactKind } from './artifacts.ts';
import type { Detection, Evidence, Place } from './detection.ts';
import type { Proof } from './proof.ts';

/** The whole answer for one repository, release line and day. Everything we say anywhere is rendered from it. */
export interface Report {
  /** `default-to-share/report@1` */
  readonly schema: typeof reportSchemaId;
  readonly tool: { readonly name: 'default-to-share'; readonly version: string };
  readonly subject: Subject;
  /** When it was judged, ISO 8601. */
  readonly judgedAt: string;
  readonly policy: {
    readonly path: string | null;
    readonly presets: readonly string[];
    readonly organisation: string | null;
    readonly notes: readonly string[];
  };
  readonly clock: {
    /** `YYYY-MM-DD`; null while nothing started it. */
    readonly start: string | null;
    /** In plain words: `preprint v1`, `first release v0.1`, `adopted`. */
    readonly basis: string;
    readonly adopted: string | null;
  };
  /** Every kind of the catalogue, in its order. */
  readonly artifacts: readonly ReportArtifact[];
  readonly stages: readonly StageReport[];
  /** Required and not met, the most urgent first. */
  readonly missing: readonly MissingItem[];
  /** The worst standing of any required kind; `met` when all is well. */
  readonly standing: Standing;
  /** Red only for overdue and broken. `grey`: paused or nothing is required. */
  readonly colour: Colour;
  /** The next date something becomes due, `YYYY-MM-DD`. */
  readonly nextDue: string | null;
  /** Ticked but not verified; README says MIT, licence file says otherwise. */
  readonly contradictions: readonly Finding[];
  /** What could not be checked, in plain words. */
  readonly unchecked: readonly string[];
  /** Double-blind review: identifiers are left out. */
  readonly anonymous: boolean;
}

export const reportSchemaId = 'default-to-share/report@1';

/** The one line of a repository without a matching tag. */
export const unreleasedLine = 'unreleased';

export interface Subject {
  /** `owner/name`, where known. */
  readonly repository: string | null;
  /** The ref that was asked for. */
  readonly ref: string | null;
  readonly commit: string | null;
  /** The release line: `v1.2`, a tag that is not semver, or `unreleased`. */
  readonly line: string;
  /** The tag judged; null when the line is `unreleased` or a bare commit was asked for. */
  readonly tag: string | null;
  /** Head of the default branch, when it was judged with the tag. */
  readonly head: { readonly branch: string; readonly commit: string } | null;
  readonly release: { readonly url: string; readonly publishedAt: string | null } | null;
  /** `https://github.com`, or a GHES address; null outside GitHub. */
  readonly serverUrl: string | null;
}

/** What the policy says of one kind on one day (DESIGN §6). */
export const standings = ['met', 'due', 'overdue', 'gated', 'waived', 'substituted', 'broken', 'unverifiable', 'not-required'] as const;
export type Standing = (typeof standings)[number];
export type Colour = 'green' | 'amber' | 'red' | 'grey';

export interface ReportArtifact extends Detection {
  /** Proof of the main identifier, or of the best one; null when nothing was there to prove. */
  readonly proof: Proof | null;
  readonly proofs: readonly Proof[];
  readonly standing: Standing;
  /** One line in our own words: why this standing. */
  readonly because: string;
}

export interface StageReport {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`; null while the clock has not started. */
  readonly due: string | null;
  readonly standing: Standing;
  readonly colour: Colour;
  /** Whole days past due (UTC), 0 when not overdue. */
  readonly overdueDays: number;
  readonly requires: readonly RequirementReport[];
}

export interface RequirementReport {
  readonly kind: ArtifactKind;
  readonly standing: Standing;
  readonly because: string;
  readonly source: string | null;
  /** Met, but on the word of the repository alone. */
  readonly unproven: boolean;
  readonly waiver?: {
    readonly reason: string;
    readonly text: string | null;
    readonly approvedBy: string | null;
    readonly approval: 'declared' | 'confirmed';
    readonly until: string;
    readonly renewals: number;
    readonly instead: readonly { readonly kind: ArtifactKind; readonly met: boolean }[];
  };
}

export interface MissingItem {
  readonly kind: ArtifactKind;
  readonly stage: string;
  readonly standing: Exclude<Standing, 'met' | 'substituted' | 'not-required'>;
  readonly due: string | null;
  readonly overdueDays: number;
  /** What we saw, in our own words; may quote hostile text. */
  readonly saw: string;
  /** The evidence behind `saw`, the most telling first. */
  readonly evidence: readonly Evidence[];
  /** What to do, from the rule's own text. */
  readonly todo: string;
  /** A path to offer as a new-file link, where a file would do. */
  readonly newFile: string | null;
  /** Where the promise was first seen and how many days ago, if it is promised. */
  readonly promise: {
    readonly path: string | null;
    readonly line: number | null;
    readonly text: string;
    readonly due: string | null;
    readonly ageDays: number | null;
  } | null;
}

export interface Finding {
  readonly kind: ArtifactKind;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly place?: Place;
}
