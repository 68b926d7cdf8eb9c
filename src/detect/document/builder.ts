import { type BareLink, bareLinks } from './bare-links.ts';
import { findBibEntries } from './bibtex.ts';
import { linkLimit } from './limits.ts';
import type { BibEntry, Block, BlockKind, Cell, DocumentFormat, LineMark, Link, LinkKind, Section, Sentence, TextDocument } from './model.ts';
import { splitSentences } from './sentences.ts';

/** Readers of the several markups tell what they meet, in reading order; the builder makes the document of it. */
export interface DocumentBuilder {
  startHeading(level: number, line: number): void;
  startParagraph(line: number): void;
  startItem(line: number): void;
  /** Ends the open heading, paragraph or item head. Harmless when none is open. */
  endBlock(line: number): void;
  enterList(): void;
  leaveList(): void;
  leaveItem(): void;
  startTable(): void;
  endTable(): void;
  startRow(line: number): void;
  startCell(line: number, header: boolean): void;
  endCell(): void;
  endRow(line: number): void;
  setQuoted(quoted: boolean): void;
  code(language: string | null, text: string, line: number): void;
  text(text: string, line: number): void;
  bold(open: boolean): void;
  /** Inline code: text, and searched for addresses. */
  codeSpan(text: string, line: number): void;
  hardBreak(line: number): void;
  startLink(href: string, line: number): void;
  endLink(): void;
  image(source: string, alternative: string, line: number): void;
  iframe(source: string, line: number): void;
  strike(open: boolean): void;
  task(state: 'open' | 'done'): void;
  finish(details: Finish): TextDocument;
}

export interface Finish {
  readonly path: string;
  readonly format: DocumentFormat;
  readonly lines: readonly string[];
  readonly frontMatter: Readonly<Record<string, unknown>> | null;
  readonly frontMatterText: string;
  readonly truncated: boolean;
  readonly lined: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenText {
  kind: BlockKind;
  level: number;
  line: number;
  endLine: number;
  parts: string[];
  length: number;
  marks: LineMark[];
  links: Mutable<Link>[];
  task: 'open' | 'done' | null;
  depth: number;
  parent: number | null;
  lead: number | null;
  index: number;
  struck: boolean;
  cells: Mutable<Cell>[];
  cellParts: string[];
  header: boolean;
  /** Something stands outside bold type. */
  plain: boolean;
}

/** Lines at the top of a document that count as its head, where badges and paper links stand. */
const headLines = 70;

export function createBuilder(): DocumentBuilder {
  const sections: Mutable<Section>[] = [{ index: 0, level: 0, heading: '', path: [], parent: null, line: 1, endLine: 1 }];
  const blocks: Mutable<Block>[] = [];
  const links: Link[] = [];
  let open: OpenText | null = null;
  let link: { href: string; line: number; offset: number; image: string | null; alternative: string; parts: string[] } | null = null;
  let bold = 0;
  let struck = 0;
  let quoted = false;
  let headings = 0;
  const items: { index: number; depth: number }[] = [];
  const listLeads: (number | null)[] = [];
  const tables: { header: readonly string[]; rows: number; lead: number | null }[] = [];

  const currentSection = (): Mutable<Section> => sections[sections.length - 1] as Mutable<Section>;
  const lastLead = (): number | null => {
    for (let index = blocks.length - 1; index >= 0 && index > blocks.length - 8; index -= 1) {
      const block = blocks[index];
      if (block?.kind === 'paragraph' || block?.kind === 'heading') return index;
      if (block?.kind === 'item' && listLeads.length > 0) return index;
    }
    return null;
  };

  const openBlock = (kind: BlockKind, line: number, level = 0): void => {
    close(line);
    const parent = items[items.length - 1];
    const listLead = listLeads[listLeads.length - 1];
    open = {
      kind,
      level,
      line,
      endLine: line,
      parts: [],
      length: 0,
      marks: [{ offset: 0, line }],
      links: [],
      task: null,
      depth: kind === 'item' ? listLeads.length : (parent?.depth ?? 0),
      parent: parent?.index ?? null,
      lead: kind === 'item' ? (listLead ?? null) : null,
      index: blocks.length,
      struck: false,
      cells: [],
      cellParts: [],
      header: false,
      plain: false,
    };
  };

  const append = (text: string, line: number): void => {
    if (open === null) {
      if (text.trim() === '') return;
      openBlock('paragraph', line);
    }
    const target = open as OpenText | null;
    if (target === null) return;
    if (struck > 0) {
      if (text.trim() !== '') target.struck = true;
      return;
    }
    let folded = text.replace(/[^\S\n]+/g, ' ');
    const last = target.parts[target.parts.length - 1] ?? '\n';
    if (/[\s]$/.test(last)) folded = folded.replace(/^ +/, '');
    if (folded === '') return;
    const mark = target.marks[target.marks.length - 1];
    if (mark !== undefined && mark.line !== line) target.marks.push({ offset: target.length, line });
    target.parts.push(folded);
    if (target.kind === 'row') target.cellParts.push(folded);
    link?.parts.push(folded);
    if (bold === 0 && /[^\s:]/.test(folded)) target.plain = true;
    target.length += folded.length;
    target.endLine = Math.max(target.endLine, line);
  };

  const keepLink = (kind: LinkKind, href: string, text: string, line: number, offset: number, image: string | null): void => {
    if (links.length + (open?.links.length ?? 0) >= linkLimit) return;
    if (open === null) openBlock('paragraph', line);
    const target = open as OpenText | null;
    target?.links.push({
      href: href.trim().slice(0, 4_096),
      text: text.trim().slice(0, 400),
      kind,
      image,
      line,
      section: currentSection().index,
      block: target.index,
      offset,
      cell: target.kind === 'row' ? target.cells.length - 1 : -1,
      inHead: headings <= 1 && line <= headLines,
    });
  };

  const endLink = (): void => {
    if (link === null) return;
    const { href, line, offset, image, alternative, parts } = link;
    link = null;
    const text = parts.join('');
    keepLink('link', href, text.trim() === '' ? alternative : text, line, offset, image);
  };

  const findBare = (target: OpenText, text: string): void => {
    if (!text.includes('://')) return;
    const written = [...target.links];
    let next = 0;
    for (const bare of bareLinks(text)) {
      while (next < written.length && endOf(written[next]) <= bare.offset) next += 1;
      const covering = written[next];
      if (covering !== undefined && covering.offset <= bare.offset) continue;
      if (links.length + target.links.length >= linkLimit) return;
      const line = lineOf(target.marks, bare.offset);
      const cell = target.kind === 'row' ? cellAt(target.cells, bare.offset) : -1;
      target.links.push({ ...bareLink(bare, 'bare', line, headings), block: target.index, cell });
    }
  };

  const close = (line: number): void => {
    if (open === null) return;
    endLink();
    const target: OpenText = open;
    open = null;
    struck = 0;
    bold = 0;
    const text = target.parts.join('').trimEnd();
    if (target.kind !== 'row') findBare(target, text);
    const empty = text === '' && target.links.length === 0 && !target.struck;
    if (empty && target.kind !== 'item') return;
    let kind = target.kind;
    let level = target.level;
    if (kind === 'paragraph' && isBoldLine(target, text)) {
      kind = 'heading';
      level = 7;
    }
    if (kind === 'heading') startSection(level, text.replace(/:$/, ''), target.line);
    const block: Mutable<Block> = {
      index: target.index,
      kind,
      section: currentSection().index,
      line: target.line,
      endLine: Math.max(target.endLine, Math.min(line, target.endLine + 1)),
      text,
      marks: target.marks,
      task: target.task,
      depth: target.depth,
      parent: target.parent,
      lead: target.lead,
      cells: [],
      header: [],
      row: 0,
      language: null,
      quoted,
      struck: target.struck && text === '',
    };
    push(block, target.links);
    if (kind === 'item') items.push({ index: block.index, depth: target.depth });
  };

  const push = (block: Mutable<Block>, found: readonly Mutable<Link>[]): void => {
    blocks.push(block);
    currentSection().endLine = Math.max(currentSection().endLine, block.endLine);
    for (const one of found) {
      one.block = block.index;
      one.section = block.section;
      links.push(one);
    }
  };

  const startSection = (level: number, heading: string, line: number): void => {
    if (heading === '') return;
    if (level <= 6) headings += 1;
    let parent: Mutable<Section> | undefined = currentSection();
    while (parent !== undefined && parent.level >= level) parent = parent.parent === null ? undefined : sections[parent.parent];
    const index = sections.length;
    sections.push({ index, level, heading, path: [...(parent?.path ?? []).slice(-8), heading], parent: parent?.index ?? null, line, endLine: line });
  };

  return {
    startHeading: (level, line) => openBlock('heading', line, level),
    startParagraph: (line) => {
      if (open?.kind === 'item' && open.parts.length === 0) return;
      if (open?.kind === 'row') return;
      openBlock('paragraph', line);
    },
    startItem: (line) => openBlock('item', line),
    endBlock: (line) => {
      if (open?.kind !== 'row') close(line);
    },
    enterList: () => {
      const at = open?.line ?? 1;
      if (open?.kind !== 'row') close(at);
      listLeads.push(items.length > 0 ? (items[items.length - 1]?.index ?? null) : lastLead());
    },
    leaveList: () => {
      if (open?.kind !== 'row' && open !== null) close(open.endLine);
      listLeads.pop();
      while (items.length > 0 && (items[items.length - 1]?.depth ?? 0) > listLeads.length) items.pop();
    },
    leaveItem: () => {
      if (open !== null && open.kind !== 'row') close(open.endLine);
      while (items.length > 0 && (items[items.length - 1]?.depth ?? 0) >= listLeads.length) items.pop();
    },
    startTable: () => {
      if (open !== null) close(open.endLine);
      tables.push({ header: [], rows: 0, lead: lastLead() });
    },
    endTable: () => {
      if (open?.kind === 'row') closeRow(open.endLine);
      tables.pop();
    },
    startRow: (line) => {
      if (open?.kind === 'row') closeRow(line);
      openBlock('row', line);
    },
    startCell: (line, header) => {
      if (open?.kind !== 'row') openBlock('row', line);
      const target = open as OpenText | null;
      if (target === null) return;
      endLink();
      finishCell(target);
      if (target.cells.length > 0) append(' | ', line);
      target.cellParts = [];
      if (header) target.header = true;
      target.cells.push({ text: '', line, offset: target.length });
    },
    endCell: () => {
      endLink();
      if (open?.kind === 'row') finishCell(open);
    },
    endRow: (line) => closeRow(line),
    setQuoted: (value) => {
      quoted = value;
    },
    code: (language, text, line) => {
      if (open !== null && open.kind !== 'row') close(line);
      if (open !== null) {
        append(text, line);
        return;
      }
      const marks: LineMark[] = [];
      let offset = 0;
      let number = line;
      for (const part of text.split('\n')) {
        marks.push({ offset, line: number });
        offset += part.length + 1;
        number += 1;
      }
      const index = blocks.length;
      const lead = lastLead();
      const parent = items[items.length - 1];
      const block: Mutable<Block> = {
        index,
        kind: 'code',
        section: currentSection().index,
        line,
        endLine: Math.max(line, number - 1),
        text,
        marks,
        task: null,
        depth: parent?.depth ?? 0,
        parent: parent?.index ?? null,
        lead,
        cells: [],
        header: [],
        row: 0,
        language,
        quoted,
        struck: false,
      };
      const found: Mutable<Link>[] = [];
      for (const bare of bareLinks(text)) {
        if (links.length + found.length >= linkLimit) break;
        const at = lineOf(marks, bare.offset);
        found.push({ ...bareLink(bare, 'code', at, headings), block: index });
      }
      push(block, found);
    },
    text: append,
    bold: (value) => {
      bold = Math.max(0, bold + (value ? 1 : -1));
    },
    codeSpan: (text, line) => append(text, line),
    hardBreak: (line) => {
      if (open === null) return;
      if (open.kind === 'row') append(' ', line);
      else append('\n', line);
    },
    startLink: (href, line) => {
      endLink();
      if (open === null) openBlock('paragraph', line);
      link = { href, line, offset: (open as OpenText | null)?.length ?? 0, image: null, alternative: '', parts: [] };
    },
    endLink,
    image: (source, alternative, line) => {
      if (link !== null) {
        link.image ??= source.slice(0, 4_096);
        if (link.alternative === '') link.alternative = alternative;
        return;
      }
      keepLink('image', source, alternative, line, open?.length ?? 0, null);
    },
    iframe: (source, line) => keepLink('iframe', source, '', line, open?.length ?? 0, null),
    strike: (value) => {
      struck = Math.max(0, struck + (value ? 1 : -1));
    },
    task: (state) => {
      if (open?.kind === 'item') open.task = state;
    },
    finish: (details) => {
      if (open?.kind === 'row') closeRow(open.endLine);
      else close((open as OpenText | null)?.endLine ?? 1);
      const sentences = readSentences(blocks);
      const title = sections.find((section) => section.index > 0)?.heading ?? null;
      return { ...details, title, sections, blocks, links, sentences, bibtex: readBibtex(details.lines, sections) };
    },
  };

  function closeRow(line: number): void {
    if (open?.kind !== 'row') {
      close(line);
      return;
    }
    endLink();
    const target: OpenText = open;
    finishCell(target);
    open = null;
    struck = 0;
    bold = 0;
    const text = target.parts.join('').trimEnd();
    findBare(target, text);
    if (text === '' && target.links.length === 0) return;
    const table = tables[tables.length - 1] ?? { header: [], rows: 0, lead: null };
    if (table.rows === 0 && (target.header || target.cells.length > 1)) table.header = target.cells.map((cell) => cell.text);
    const isHeader = table.rows === 0 && target.header;
    const block: Mutable<Block> = {
      index: target.index,
      kind: 'row',
      section: currentSection().index,
      line: target.line,
      endLine: Math.max(target.endLine, target.line),
      text,
      marks: target.marks,
      task: null,
      depth: target.depth,
      parent: target.parent,
      lead: table.lead,
      cells: target.cells,
      header: table.header,
      row: isHeader ? 0 : Math.max(1, table.rows),
      language: null,
      quoted,
      struck: false,
    };
    table.rows += 1;
    push(block, target.links);
  }
}

function isBoldLine(target: OpenText, text: string): boolean {
  return !target.plain && target.parent === null && target.links.length === 0 && text.length < 80 && text.length > 2 && !/[.!?]$/.test(text);
}

function finishCell(target: OpenText): void {
  const cell = target.cells[target.cells.length - 1];
  if (cell !== undefined && cell.text === '') cell.text = target.cellParts.join('').trim();
}

function endOf(link: Link | undefined): number {
  return link === undefined ? 0 : link.offset + link.text.length;
}

function bareLink(bare: BareLink, kind: 'bare' | 'code', line: number, headings: number): Mutable<Link> {
  const inHead = headings <= 1 && line <= headLines;
  return { href: bare.href, text: bare.href, kind, image: null, line, section: 0, block: 0, offset: bare.offset, cell: -1, inHead };
}

function lineOf(marks: readonly LineMark[], offset: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return marks[low]?.line ?? 1;
}

function cellAt(cells: readonly Cell[], offset: number): number {
  let found = -1;
  for (const [index, cell] of cells.entries()) if (cell.offset <= offset) found = index;
  return found;
}

function readSentences(blocks: readonly Block[]): Sentence[] {
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

function readBibtex(lines: readonly string[], sections: readonly Section[]): BibEntry[] {
  if (!lines.some((line) => line.includes('@'))) return [];
  const result: BibEntry[] = [];
  let section = 0;
  for (const entry of findBibEntries(lines.join('\n'))) {
    while (section + 1 < sections.length && (sections[section + 1]?.line ?? 0) <= entry.line + 1) section += 1;
    result.push({ type: entry.type, key: entry.key, fields: entry.fields, line: entry.line + 1, section });
  }
  return result;
}
