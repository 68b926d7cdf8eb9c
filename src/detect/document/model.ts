/**
 * What a documentation file says, whatever its markup: Markdown, HTML, reStructuredText and notebooks are read to this one model.
 * All texts are plain (no markup, entities decoded, white space folded), lines are 1-based, and everything is hostile.
 */

import type { Fields } from './fields.ts';

export type DocumentFormat = 'markdown' | 'restructuredtext' | 'notebook' | 'plain' | 'bibtex';

export interface TextDocument {
  readonly path: string;
  readonly format: DocumentFormat;
  /** First heading of the document; null when it has none. */
  readonly title: string | null;
  /** `sections[0]` is what stands before the first heading. */
  readonly sections: readonly Section[];
  /** In reading order. */
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly sentences: readonly Sentence[];
  readonly bibtex: readonly BibEntry[];
  /** Top-level fields of the YAML front matter; null when there is none. */
  readonly frontMatter: Fields | null;
  /** Lines of the front matter, as written. */
  readonly frontMatterText: string;
  /** The source as it was read: comments blanked out, lines kept. */
  readonly lines: readonly string[];
  /** False for notebooks: line numbers are of the joined cells, not of the file. */
  readonly lined: boolean;
  /** Cut at the caps of `limits.ts`. */
  readonly truncated: boolean;
}

export interface Section {
  readonly index: number;
  /** 0 for what stands before the first heading, else 1–6. A line that is all bold counts as level 7. */
  readonly level: number;
  readonly heading: string;
  /** Headings from the outermost down to this one. */
  readonly path: readonly string[];
  readonly parent: number | null;
  readonly line: number;
  /** Last line that belongs to it, without its sub-sections' lines. */
  readonly endLine: number;
}

/** Where a run of a block's text starts in the file. Sorted by offset. */
export interface LineMark {
  readonly offset: number;
  readonly line: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'code';

export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly section: number;
  readonly line: number;
  readonly endLine: number;
  /** Plain text; struck-out text is left out. Rows: cells joined by ` | `. Code: as written, lines kept. */
  readonly text: string;
  readonly marks: readonly LineMark[];
  /** Task list item: its box. */
  readonly task: 'open' | 'done' | null;
  /** Nesting of lists, 0 outside and for top-level items 1. */
  readonly depth: number;
  /** Index of the list item this block stands in. */
  readonly parent: number | null;
  /** Index of the paragraph, item or heading directly before the list, table or code block: what introduces it. */
  readonly lead: number | null;
  /** Rows only. */
  readonly cells: readonly Cell[];
  /** Rows only: texts of the header row, empty when the table has none. */
  readonly header: readonly string[];
  /** Rows only: 0 for the header row itself. */
  readonly row: number;
  /** Code only: the word after the fence, lower case. */
  readonly language: string | null;
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** The whole paragraph or item head is struck out (its text is then empty). */
  readonly struck: boolean;
}

export interface Cell {
  readonly text: string;
  readonly line: number;
  /** Offset of the cell's text in the row's text. */
  readonly offset: number;
}

/** `link`: written as one · `image`: an image's address · `bare`: an address in running text · `code`: in a code block or span · `iframe`. */
export type LinkKind = 'link' | 'image' | 'bare' | 'code' | 'iframe';

export interface Link {
  /** As written, entities decoded, trimmed. May be empty, `#`, `TODO`: see `placeholders`. */
  readonly href: string;
  /** Anchor text; for a linked image its alternative text. */
  readonly text: string;
  readonly kind: LinkKind;
  /** The link wraps an image (badges mostly): address of the image. */
  readonly image: string | null;
  readonly line: number;
  readonly section: number;
  readonly block: number;
  /** Offset of the anchor text in the block's text. */
  readonly offset: number;
  /** Index of the cell in a row; -1 outside tables. */
  readonly cell: number;
  /** Before the second heading of the document and among its first lines. */
  readonly inHead: boolean;
}

export interface Sentence {
  readonly text: string;
  readonly line: number;
  readonly section: number;
  readonly block: number;
  readonly cell: number;
  /** Offset in the block's text. */
  readonly offset: number;
}

export interface BibEntry {
  /** `article`, `misc`, lower case. */
  readonly type: string;
  readonly key: string;
  /** Names in lower case; braces and TeX marks removed. */
  readonly fields: ReadonlyMap<string, string>;
  readonly line: number;
  readonly section: number;
}

/** Line of the file at an offset of a block's text. */
export function lineAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.marks[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return block.marks[low]?.line ?? block.line;
}

/** Headings above a block, outermost first; the document's title counts. */
export function headingsAbove(document: TextDocument, section: number): readonly string[] {
  return document.sections[section]?.path ?? [];
}

/** The sentence a link stands in, or the cell's text in a table; the block's text when neither is known. */
export function contextOf(document: TextDocument, link: Link): string {
  const block = document.blocks[link.block];
  if (block === undefined) return link.text;
  if (block.kind === 'code') return lineWithin(block.text, link.offset);
  if (link.cell >= 0) return block.cells[link.cell]?.text ?? block.text;
  return sentenceAt(document, link.block, link.offset)?.text ?? block.text.slice(0, 600);
}

/** The last sentence of a block that begins at an offset or before it (binary search); null where none does. */
export function sentenceAt(document: TextDocument, block: number, offset: number): Sentence | null {
  const all = document.sentences;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = all[middle];
    if (sentence !== undefined && (sentence.block < block || (sentence.block === block && sentence.offset <= offset))) low = middle + 1;
    else high = middle;
  }
  const found = all[low - 1];
  return found?.block === block ? found : null;
}

/** Sentences of one block, in order (binary search: documents may hold many thousands). */
export function sentencesOf(document: TextDocument, block: number): readonly Sentence[] {
  const all = document.sentences;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.block ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (all[end]?.block === block) end += 1;
  return all.slice(low, end);
}

/** Characters of a line that are looked at on either side of a place in it. */
const lineReach = 10_000;

function lineWithin(text: string, offset: number): string {
  const from = Math.max(0, offset - lineReach);
  const near = text.slice(from, offset + lineReach);
  const start = near.lastIndexOf('\n', Math.max(0, offset - from - 1)) + 1;
  const end = near.indexOf('\n', offset - from);
  return near.slice(start, end < 0 ? undefined : end).trim();
}
