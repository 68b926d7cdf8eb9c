import type { ArtifactKind } from '../../artifacts.ts';

/** One sentence, cell, heading or list item with what stands around it. Plain text. */
export interface Passage {
  readonly text: string;
  readonly place: 'sentence' | 'task' | 'item' | 'cell' | 'heading';
  /** The sentence before it in the same block; empty when it is the first. */
  readonly before: string;
  /** Headings above, outermost first. */
  readonly headings: readonly string[];
  /** What introduces the list or the table; empty when nothing does. */
  readonly lead: string;
  /** Cells only: text of the header cell and of the row's first cell. */
  readonly column: string;
  readonly row: string;
  /** What a release that isn't named would be of. */
  readonly unnamed: ArtifactKind | null;
}

export interface Promised {
  readonly kinds: readonly ArtifactKind[];
  /** `promises/<signal>`. */
  readonly rule: string;
  /** False where the artifact is only guessed from what stands around, or the words are soft. */
  readonly certain: boolean;
  /** `may`: the words leave it open. */
  readonly strength: 'will' | 'may';
}

/** Characters of a passage that are looked at. */
export const passageLimit = 1_200;
