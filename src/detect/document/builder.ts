import { readBibtex, readSentences } from './assemble.ts';
import { bareLinks } from './bare-links.ts';
import type { Fields } from './fields.ts';
import { linkLimit } from './limits.ts';
import type { Block, BlockKind, DocumentFormat, Link, LinkKind, TextDocument } from './model.ts';
import { addText, bareLinksOf, closedBlock, finishCell, isBoldLine, lineMarks, lineOf, type Mutable, type OpenText, openText } from './open-text.ts';
import { createOutline } from './outline.ts';

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
  readonly frontMatter: Fields | null;
  readonly frontMatterText: string;
  readonly truncated: boolean;
  readonly lined: boolean;
}

interface OpenLink {
  readonly href: string;
  readonly line: number;
  readonly offset: number;
  readonly parts: string[];
  image: string | null;
  alternative: string;
}

export function createBuilder(): DocumentBuilder {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const outline = createOutline(blocks);
  const tables: { header: readonly string[]; rows: number; lead: number | null }[] = [];
  let open: OpenText | null = null;
  let link: OpenLink | null = null;
  let bold = 0;
  let struck = 0;
  let quoted = false;

  /** The open block, told to the compiler afresh: closures change it. */
  const now = (): OpenText | null => open;

  const start = (kind: BlockKind, line: number, level = 0): OpenText => {
    close(line);
    const item = outline.item();
    const isItem = kind === 'item';
    const depth = isItem ? outline.listDepth() : (item?.depth ?? 0);
    open = openText({ kind, level, line, index: blocks.length, depth, parent: item?.index ?? null, lead: isItem ? outline.listLead() : null });
    return open;
  };

  const append = (text: string, line: number): void => {
    if (open === null && text.trim() === '') return;
    const target = now() ?? start('paragraph', line);
    if (struck === 0) {
      const added = addText(target, text, line, bold > 0);
      if (added !== '') link?.parts.push(added);
    } else if (text.trim() !== '') target.struck = true;
  };

  const makeLink = (kind: LinkKind, href: string, line: number, offset: number): Mutable<Link> => {
    const address = href.trim().slice(0, 4_096);
    return { href: address, text: address, kind, image: null, line, section: 0, block: 0, offset, cell: -1, inHead: outline.inHead(line) };
  };

  const keepLink = (kind: LinkKind, href: string, text: string, line: number, offset: number, image: string | null): void => {
    if (links.length + (now()?.links.length ?? 0) >= linkLimit) return;
    const target = now() ?? start('paragraph', line);
    const cell = target.kind === 'row' ? target.cells.length - 1 : -1;
    target.links.push({ ...makeLink(kind, href, line, offset), text: text.trim().slice(0, 400), image, cell });
  };

  const endLink = (): void => {
    if (link === null) return;
    const { href, line, offset, image, alternative, parts } = link;
    link = null;
    const text = parts.join('');
    keepLink('link', href, text.trim() === '' ? alternative : text, line, offset, image);
  };

  /** Ends the open block; its text, and the addresses in it, are settled. */
  const settle = (target: OpenText): string => {
    endLink();
    open = null;
    struck = 0;
    bold = 0;
    const text = target.parts.join('').trimEnd();
    target.links.push(...bareLinksOf(target, text, (href, line, offset) => makeLink('bare', href, line, offset)));
    return text;
  };

  const push = (block: Mutable<Block>, found: readonly Mutable<Link>[]): void => {
    const section = outline.current();
    block.section = section.index;
    block.quoted = quoted;
    blocks.push(block);
    section.endLine = Math.max(section.endLine, block.endLine);
    for (const one of found.slice(0, Math.max(0, linkLimit - links.length))) {
      one.block = block.index;
      one.section = section.index;
      links.push(one);
    }
  };

  const close = (line: number): void => {
    const target = now();
    if (target === null) return;
    const text = settle(target);
    const isEmpty = text === '' && target.links.length === 0 && !target.struck;
    if (isEmpty && target.kind !== 'item') return;
    const asHeading = target.kind === 'paragraph' && isBoldLine(target, text);
    const kind = asHeading ? 'heading' : target.kind;
    if (kind === 'heading') outline.startSection(asHeading ? 7 : target.level, text.replace(/:$/, ''), target.line);
    push(closedBlock(target, text, { kind, endLine: Math.max(target.endLine, Math.min(line, target.endLine + 1)) }), target.links);
    if (kind === 'item') outline.enterItem(target.index, target.depth);
  };

  const closeRow = (line: number): void => {
    const target = now();
    if (target?.kind !== 'row') {
      close(line);
      return;
    }
    endLink();
    finishCell(target);
    const text = settle(target);
    if (text === '' && target.links.length === 0) return;
    const table = tables[tables.length - 1] ?? { header: [], rows: 0, lead: null };
    if (table.rows === 0 && (target.header || target.cells.length > 1)) table.header = target.cells.map((cell) => cell.text);
    const row = table.rows === 0 && target.header ? 0 : Math.max(1, table.rows);
    table.rows += 1;
    push(closedBlock(target, text, { lead: table.lead, header: table.header, row, struck: false }), target.links);
  };

  /** Ends what is open unless it is a table row, which only its table ends. */
  const closeText = (line?: number): void => {
    const target = now();
    if (target !== null && target.kind !== 'row') close(line ?? target.endLine);
  };

  const addCode = (language: string | null, text: string, line: number): void => {
    closeText(line);
    if (now() !== null) {
      append(text, line);
      return;
    }
    const marks = lineMarks(text, line);
    const item = outline.item();
    const target = openText({
      kind: 'code',
      level: 0,
      line,
      index: blocks.length,
      depth: item?.depth ?? 0,
      parent: item?.index ?? null,
      lead: outline.lead(),
    });
    const found = bareLinks(text).map((bare) => makeLink('code', bare.href, lineOf(marks, bare.offset), bare.offset));
    push(closedBlock(target, text, { marks, language, endLine: Math.max(line, line + marks.length - 1) }), found);
  };

  return {
    startHeading: (level, line) => {
      start('heading', line, level);
    },
    startParagraph: (line) => {
      const target = now();
      if (target?.kind === 'row' || (target?.kind === 'item' && target.parts.length === 0)) return;
      start('paragraph', line);
    },
    startItem: (line) => {
      start('item', line);
    },
    endBlock: closeText,
    enterList: () => {
      closeText(now()?.line);
      outline.enterList();
    },
    leaveList: () => {
      closeText();
      outline.leaveList();
    },
    leaveItem: () => {
      closeText();
      outline.leaveItem();
    },
    startTable: () => {
      close(now()?.endLine ?? 1);
      tables.push({ header: [], rows: 0, lead: outline.lead() });
    },
    endTable: () => {
      if (now()?.kind === 'row') closeRow(now()?.endLine ?? 1);
      tables.pop();
    },
    startRow: (line) => {
      if (now()?.kind === 'row') closeRow(line);
      start('row', line);
    },
    startCell: (line, header) => {
      const current = now();
      const target = current?.kind === 'row' ? current : start('row', line);
      endLink();
      finishCell(target);
      if (target.cells.length > 0) append(' | ', line);
      target.cellParts = [];
      target.header ||= header;
      target.cells.push({ text: '', line, offset: target.length });
    },
    endCell: () => {
      endLink();
      const target = now();
      if (target?.kind === 'row') finishCell(target);
    },
    endRow: closeRow,
    setQuoted: (value) => {
      quoted = value;
    },
    code: addCode,
    text: append,
    bold: (value) => {
      bold = Math.max(0, bold + (value ? 1 : -1));
    },
    codeSpan: append,
    hardBreak: (line) => {
      const target = now();
      if (target !== null) append(target.kind === 'row' ? ' ' : '\n', line);
    },
    startLink: (href, line) => {
      endLink();
      const target = now() ?? start('paragraph', line);
      link = { href, line, offset: target.length, parts: [], image: null, alternative: '' };
    },
    endLink,
    image: (source, alternative, line) => {
      if (link === null) keepLink('image', source, alternative, line, now()?.length ?? 0, null);
      else {
        link.image ??= source.slice(0, 4_096);
        if (link.alternative === '') link.alternative = alternative;
      }
    },
    iframe: (source, line) => keepLink('iframe', source, '', line, now()?.length ?? 0, null),
    strike: (value) => {
      struck = Math.max(0, struck + (value ? 1 : -1));
    },
    task: (state) => {
      const target = now();
      if (target?.kind === 'item') target.task = state;
    },
    finish: (details) => {
      closeRow(now()?.endLine ?? 1);
      const title = outline.sections.find((section) => section.index > 0)?.heading ?? null;
      const { sections } = outline;
      return { ...details, title, sections, blocks, links, sentences: readSentences(blocks), bibtex: readBibtex(details.lines, sections) };
    },
  };
}
