import type { ArtifactKind, Status } from './artifacts.ts';

/** Where a release line is looked at: the tagged commit, the head of the default branch, the release's body and assets. */
export type Place = 'tag' | 'head' | 'release';

/** What made us believe something: a rule and the place it fired. */
export interface Evidence {
  /** Rule id, `kind/what-it-sees`: `weights/hub-link`. */
  readonly rule: string;
  /** Path in the repository; null for a release's body or asset. */
  readonly path: string | null;
  /** 1-based line; null for a whole file or a listing. */
  readonly line: number | null;
  readonly url?: string;
  /** Short reason in our own words; may quote hostile repository text, so render escapes it. */
  readonly note?: string;
  readonly place?: Place;
  /** Present but empty, a placeholder or an unfilled template: shown, never counted. */
  readonly stub?: boolean;
}

export interface ArtifactPromise {
  readonly path: string | null;
  readonly line: number | null;
  /** The sentence, white space folded, at most 300 characters. Hostile text. */
  readonly text: string;
  /** `YYYY-MM-DD` if the text gives a date, else null. */
  readonly due: string | null;
  /** ISO date of the commit that first showed it, where history was at hand. */
  readonly firstSeen?: string;
}

/** For one kind, what the repository itself SHOWS. */
export interface Detection {
  readonly kind: ArtifactKind;
  readonly status: Status;
  /** Part is out and more is promised. */
  readonly alsoPromised: boolean;
  /** Part is public and part is gated. */
  readonly partlyGated?: boolean;
  /** Own identifiers only, the main one first. For `license`: SPDX ids. */
  readonly identifiers: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly promises: readonly ArtifactPromise[];
  /** Cards and notes: share (0–1) of the standard sections that are filled in. */
  readonly completeness?: number;
  /** Licences: which artifact each SPDX id covers. */
  readonly roles?: readonly { readonly role: 'code' | 'weights' | 'data' | 'documentation'; readonly spdx: string; readonly path: string | null }[];
  /** Evals: what makes a number hard to game. */
  readonly named?: { readonly harness: boolean; readonly revision: boolean; readonly split: boolean };
  /** True when "not-applicable" or "missing" is only assumed for want of any sign (DESIGN §6). */
  readonly assumed?: boolean;
}
