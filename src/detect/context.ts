import type { ArtifactKind } from '../artifacts.ts';
import type { ArtifactPromise, Detection, Evidence } from '../detection.ts';
import type { ArtifactDeclaration } from '../resolved-policy.ts';
import type { Link, TextDocument } from './document/model.ts';
import type { FileIndex } from './files.ts';

/** Everything the rules of one kind may look at. Built once a snapshot (`create-context.ts`). */
export interface DetectionContext {
  /** `owner/name`, its two halves lower case as well; null where unknown. */
  readonly repository: string | null;
  readonly owner: string | null;
  readonly name: string | null;
  /** Committer date of the snapshot, ISO 8601: relative due dates are counted from it. */
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly files: FileIndex;
  /** Documentation, read: the main README first, then its translations, other READMEs, docs, the rest by path. */
  readonly documents: readonly TextDocument[];
  /** The main README. */
  readonly readme: TextDocument | null;
  /** Text files that are not documentation: source code, scripts, configurations, as far as they were read. */
  readonly sources: readonly SourceText[];
  /** Any text that was read, by path; null when it is absent or unreadable. */
  text(path: string): string | null;
  /** Title of the work: of the paper if a citation tells, else the README's. */
  readonly title: string | null;
  /** Names the project goes by, normalised (`ownership/names.ts`): repository, README title, acronym before a colon. */
  readonly names: readonly string[];
  /** Every identifier that stands anywhere, in reading order, documents first. */
  readonly mentions: readonly Mention[];
  declaration(kind: ArtifactKind): ArtifactDeclaration | null;
}

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** One identifier at one place. */
export interface Mention {
  readonly identifier: string;
  /** As written: a link's address, or the id as code has it. */
  readonly href: string;
  readonly path: string;
  readonly line: number | null;
  /** Null when it stands in source code. */
  readonly document: TextDocument | null;
  readonly link: Link | null;
  /** The sentence, table cell or source line it stands in. Hostile text, at most 600 characters. */
  readonly context: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}

/** What the rules of one kind found: shared things only. Promises and gates are other people's business. */
export interface KindFinding {
  readonly kind: ArtifactKind;
  /** Something of this kind is out (perhaps behind a gate). */
  readonly found: boolean;
  /** Own identifiers, the main one first. */
  readonly identifiers: readonly string[];
  /** Telling evidence first; stubs are marked and never make `found`. */
  readonly evidence: readonly Evidence[];
  /** The kind makes no sense for this project, as far as one can see. */
  readonly notApplicable?: boolean;
  /** Where the identifiers stand, for whoever looks for a gate next to them. */
  readonly mentions?: readonly Mention[];
  readonly completeness?: number;
  readonly roles?: NonNullable<Detection['roles']>;
  readonly named?: NonNullable<Detection['named']>;
}

/** A gate on an artifact of one kind. */
export interface Gate {
  readonly kind: ArtifactKind;
  /** Identifiers behind it; empty: all of the kind. */
  readonly identifiers: readonly string[];
  /** `all` of the kind as far as the text tells, or only `part` of it. */
  readonly share: 'all' | 'part';
  readonly evidence: Evidence;
}

/** A promise bound to a kind. */
export interface FoundPromise {
  readonly kind: ArtifactKind;
  readonly promise: ArtifactPromise;
  readonly evidence: Evidence;
  /** `will`: counts. `may`: shown as evidence only. */
  readonly strength: 'will' | 'may';
}

export type Findings = ReadonlyMap<ArtifactKind, KindFinding>;
export type DetectKind = (context: DetectionContext) => KindFinding;

/** Shorthand for the usual finding. */
export function finding(
  kind: ArtifactKind,
  evidence: readonly Evidence[],
  identifiers: readonly string[] = [],
  more: Partial<KindFinding> = {},
): KindFinding {
  return { kind, found: evidence.some((one) => one.stub !== true), identifiers, evidence, ...more };
}
