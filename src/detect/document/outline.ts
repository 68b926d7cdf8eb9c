import type { Block, Section } from './model.ts';
import type { Mutable } from './open-text.ts';

/** Where in the document we are: sections, lists, what introduces what. */
export interface Outline {
  readonly sections: readonly Section[];
  current(): Mutable<Section>;
  startSection(level: number, heading: string, line: number): void;
  /** Before the second heading, and among the first lines. */
  inHead(line: number): boolean;
  enterList(): void;
  leaveList(): void;
  enterItem(index: number, depth: number): void;
  leaveItem(): void;
  listDepth(): number;
  /** What the innermost list was introduced by. */
  listLead(): number | null;
  item(): { readonly index: number; readonly depth: number } | null;
  /** The paragraph, heading or item a list, table or code block follows. */
  lead(): number | null;
}

/** Lines at the top of a document that count as its head, where badges and paper links stand. */
const headLines = 70;

export function createOutline(blocks: readonly Block[]): Outline {
  const first: Mutable<Section> = { index: 0, level: 0, heading: '', path: [], parent: null, line: 1, endLine: 1 };
  const sections: Mutable<Section>[] = [first];
  const items: { index: number; depth: number }[] = [];
  const leads: (number | null)[] = [];
  let headings = 0;

  const current = (): Mutable<Section> => sections[sections.length - 1] ?? first;
  const item = () => items[items.length - 1] ?? null;
  const lead = (): number | null => {
    for (let index = blocks.length - 1; index >= 0 && index > blocks.length - 8; index -= 1) {
      const kind = blocks[index]?.kind;
      if (kind === 'paragraph' || kind === 'heading' || (kind === 'item' && leads.length > 0)) return index;
    }
    return null;
  };

  return {
    sections,
    current,
    startSection: (level, heading, line) => {
      if (heading === '') return;
      if (level <= 6) headings += 1;
      let parent: Mutable<Section> | undefined = current();
      while (parent !== undefined && parent.level >= level) parent = parent.parent === null ? undefined : sections[parent.parent];
      const path = [...(parent?.path ?? []).slice(-8), heading];
      sections.push({ index: sections.length, level, heading, path, parent: parent?.index ?? null, line, endLine: line });
    },
    inHead: (line) => headings <= 1 && line <= headLines,
    enterList: () => {
      leads.push(item()?.index ?? lead());
    },
    leaveList: () => {
      leads.pop();
      while ((item()?.depth ?? 0) > leads.length) items.pop();
    },
    enterItem: (index, depth) => {
      items.push({ index, depth });
    },
    leaveItem: () => {
      while (items.length > 0 && (item()?.depth ?? 0) >= leads.length) items.pop();
    },
    listDepth: () => leads.length,
    listLead: () => leads[leads.length - 1] ?? null,
    item,
    lead,
  };
}
