import { bareLinks } from './bare-links.ts';
import { linkLimit } from './limits.ts';
import type { Block, BlockKind, Cell, LineMark, Link } from './model.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A block that is still being told. */
export interface OpenText {
  readonly kind: BlockKind;
  readonly level: number;
  readonly line: number;
  readonly index: number;
  readonly depth: number;
  readonly parent: number | null;
  readonly lead: number | null;
  endLine: number;
  parts: string[];
  length: number;
  marks: LineMark[];
  links: Mutable<Link>[];
  task: 'open' | 'done' | null;
  struck: boolean;
  cells: Mutable<Cell>[];
  cellParts: string[];
  header: boolean;
  /** Something stands outside bold type. */
  plain: boolean;
}

type Start = Pick<OpenText, 'kind' | 'level' | 'line' | 'index' | 'depth' | 'parent' | 'lead'>;

export function openText(start: Start): OpenText {
  return {
    ...start,
    endLine: start.line,
    parts: [],
    length: 0,
    marks: [{ offset: 0, line: start.line }],
    links: [],
    task: null,
    struck: false,
    cells: [],
    cellParts: [],
    header: false,
    plain: false,
  };
}

/** Adds a piece with its white space folded; remembers where it stands. Returns what was added. */
export function addText(target: OpenText, text: string, line: number, bold: boolean): string {
  // Most pieces have single spaces alone.
  let folded = /[^\S\n ]| {2}/.test(text) ? text.replace(/[^\S\n]+/g, ' ') : text;
  const last = target.parts[target.parts.length - 1] ?? '\n';
  if (/\s$/.test(last)) folded = folded.replace(/^ +/, '');
  if (folded === '') return '';
  if (target.marks[target.marks.length - 1]?.line !== line) target.marks.push({ offset: target.length, line });
  target.parts.push(folded);
  if (target.kind === 'row') target.cellParts.push(folded);
  if (!bold && /[^\s:]/.test(folded)) target.plain = true;
  target.length += folded.length;
  target.endLine = Math.max(target.endLine, line);
  return folded;
}

export function finishCell(target: OpenText): void {
  const cell = target.cells[target.cells.length - 1];
  if (cell !== undefined && cell.text === '') cell.text = target.cellParts.join('').trim();
}

/** A short line that is all bold works as a heading. */
export function isBoldLine(target: OpenText, text: string): boolean {
  return !target.plain && target.parent === null && target.links.length === 0 && text.length < 80 && text.length > 2 && !/[.!?]$/.test(text);
}

/** The closed block, its section still to be told. */
export function closedBlock(target: OpenText, text: string, more: Partial<Block>): Mutable<Block> {
  return {
    index: target.index,
    kind: target.kind,
    section: 0,
    line: target.line,
    endLine: Math.max(target.endLine, target.line),
    text,
    marks: target.marks,
    task: target.task,
    depth: target.depth,
    parent: target.parent,
    lead: target.lead,
    cells: target.cells,
    header: [],
    row: 0,
    language: null,
    quoted: false,
    struck: target.struck && text === '',
    ...more,
  };
}

/** Marks of a text that keeps its lines. */
export function lineMarks(text: string, line: number): LineMark[] {
  const marks: LineMark[] = [];
  let offset = 0;
  for (const [index, part] of text.split('\n').entries()) {
    marks.push({ offset, line: line + index });
    offset += part.length + 1;
  }
  return marks;
}

/** Line at an offset. */
export function lineOf(marks: readonly LineMark[], offset: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return marks[low]?.line ?? 1;
}

/** Addresses in a block's text that no written link covers. */
export function bareLinksOf(target: OpenText, text: string, make: (href: string, line: number, offset: number) => Mutable<Link>): Mutable<Link>[] {
  if (!text.includes('://')) return [];
  const found: Mutable<Link>[] = [];
  let next = 0;
  let cell = -1;
  for (const bare of bareLinks(text)) {
    while (next < target.links.length && endOf(target.links[next]) <= bare.offset) next += 1;
    const covering = target.links[next];
    if (covering !== undefined && covering.offset <= bare.offset) continue;
    if (found.length >= linkLimit) break;
    while ((target.cells[cell + 1]?.offset ?? Number.POSITIVE_INFINITY) <= bare.offset) cell += 1;
    found.push({ ...make(bare.href, lineOf(target.marks, bare.offset), bare.offset), cell: target.kind === 'row' ? cell : -1 });
  }
  return found;
}

function endOf(link: Link | undefined): number {
  return link === undefined ? 0 : link.offset + link.text.length;
}
