import type { Block, Link, Section, TextDocument } from './document/model.ts';

/** Parts of a document by place, found without walking all of it: documents may hold many thousands of blocks and links. */

/** Blocks of a section, its sub-sections included, in reading order. */
export function blocksWithin(document: TextDocument, section: Section): readonly Block[] {
  let last = section.index;
  while (isBelow(document, last + 1, section)) last += 1;
  const start = firstBlock(document, section.index);
  return document.blocks.slice(start, firstBlock(document, last + 1));
}

/** Sections follow one another as their headings do, so a section's own are the ones right behind it with a deeper level. */
function isBelow(document: TextDocument, index: number, section: Section): boolean {
  const next = document.sections[index];
  return next !== undefined && next.level > section.level;
}

function firstBlock({ blocks }: TextDocument, section: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.section ?? 0) < section) low = middle + 1;
    else high = middle;
  }
  return low;
}

const linksByBlock = new WeakMap<TextDocument, ReadonlyMap<number, readonly Link[]>>();

/** Links of one block, in order. */
export function linksOf(document: TextDocument, block: number): readonly Link[] {
  let index = linksByBlock.get(document);
  if (index === undefined) {
    const made = new Map<number, Link[]>();
    for (const link of document.links) {
      const list = made.get(link.block);
      if (list === undefined) made.set(link.block, [link]);
      else list.push(link);
    }
    for (const list of made.values()) list.sort((a, b) => a.offset - b.offset);
    index = made;
    linksByBlock.set(document, index);
  }
  return index.get(block) ?? [];
}

/** Links whose text begins in a stretch of a block. */
export function linksBetween(document: TextDocument, block: number, start: number, end: number): readonly Link[] {
  const links = linksOf(document, block);
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.offset ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < links.length && (links[stop]?.offset ?? 0) <= end) stop += 1;
  return links.slice(low, stop);
}
