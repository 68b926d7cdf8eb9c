import { findBibEntries } from './bibtex.ts';
import type { BibEntry, Block, Section, Sentence } from './model.ts';
import { lineOf } from './open-text.ts';
import { splitSentences } from './sentences.ts';

/** Sentences of all blocks but code, cell by cell in tables. */
export function readSentences(blocks: readonly Block[]): Sentence[] {
  const result: Sentence[] = [];
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    const cells = block.kind === 'row' && block.cells.length > 0 ? block.cells : [{ text: block.text, line: block.line, offset: 0 }];
    for (const [index, cell] of cells.entries()) {
      for (const part of splitSentences(cell.text)) {
        const offset = cell.offset + part.offset;
        const line = lineOf(block.marks, offset);
        result.push({ text: part.text, line, section: block.section, block: block.index, cell: block.kind === 'row' ? index : -1, offset });
      }
    }
  }
  return result;
}

/** BibTeX entries wherever they stand, each with its section. */
export function readBibtex(lines: readonly string[], sections: readonly Section[]): BibEntry[] {
  if (!lines.some((line) => line.includes('@'))) return [];
  const result: BibEntry[] = [];
  let section = 0;
  for (const entry of findBibEntries(lines.join('\n'))) {
    while (section + 1 < sections.length && (sections[section + 1]?.line ?? 0) <= entry.line + 1) section += 1;
    result.push({ type: entry.type, key: entry.key, fields: entry.fields, line: entry.line + 1, section });
  }
  return result;
}
