import type { ArtifactKind } from '../../artifacts.ts';
import { identifierFromUrl } from '../../identifiers.ts';
import { type Block, headingsAbove, type Sentence, sentencesOf, type TextDocument } from '../document/model.ts';
import { isUnder } from '../headings.ts';
import { linksBetween } from '../parts.ts';
import { writtenOn } from './due-date.ts';
import type { Passage } from './passage.ts';
import { announces, maySignal } from './signals.ts';

/** A passage and where it stands. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly line: number;
  /** Date of the news item it stands in, `YYYY-MM-DD`; null when it has none. */
  readonly written: string | null;
  /** It links a repository: what it promises is promised there, and an abstract that names this one was written before it was filled. */
  readonly elsewhere: boolean;
}

/** Passages of a document that may promise something: prose, cells, open tasks, headings; no code, nothing struck out or ticked off. */
export function* passagesOf(document: TextDocument, unnamed: ArtifactKind | null): Generator<PlacedPassage> {
  for (const block of document.blocks) {
    if (block.struck || isTicked(block, document)) continue;
    const headings = headingsAbove(document, block.section);
    if (isUnder(headings, 'foreign')) continue;
    const around = { before: '', headings, lead: leadOf(block, document), column: '', row: '', unnamed };
    const place = (passage: Pick<Passage, 'text' | 'place'> & Partial<Passage>, line: number, sentence: Sentence | null = null): PlacedPassage => ({
      passage: { ...around, ...passage },
      line,
      written: dateOf(block, document),
      elsewhere: sentence !== null && linksRepository(document, sentence),
    });
    const task = openTask(block) ?? announcedItem(block, around.lead);
    if (block.kind === 'code') {
      if (isBareAnnouncement(block.text)) yield place({ text: block.text, place: 'sentence' }, block.line + 1);
      else
        for (const [index, line] of citationLines(block, headings))
          yield place({ text: line, place: 'sentence', headings: headings.slice(-1), lead: '' }, block.line + index);
    } else if (block.kind === 'heading') {
      if (/\bsoon\b|\btb[ad]\b|即将|敬请期待/i.test(block.text))
        yield place({ text: block.text, place: 'heading', headings: headings.slice(0, -1) }, block.line);
    } else if (task !== null) yield place({ text: task, place: 'task' }, block.line);
    else if (!leadsTasks(block, document)) {
      let before = '';
      for (const sentence of sentencesOf(document, block.index)) {
        const cell = block.kind === 'row' && block.row > 0;
        if (!maySignal(sentence.text)) {
          before = sentence.text;
          continue;
        }
        yield place(
          {
            text: sentence.text,
            place: block.kind === 'row' ? 'cell' : block.kind === 'item' ? 'item' : 'sentence',
            before,
            column: cell ? (block.header[sentence.cell] ?? '') : '',
            row: cell ? (block.cells[0]?.text ?? '') : '',
          },
          sentence.line,
          sentence,
        );
        before = sentence.text;
      }
    }
  }
}

/** A task is open when its box is, or when a mark of its own stands for an open box. */
function openTask(block: Block): string | null {
  if (block.kind !== 'item') return null;
  if (block.task === 'open') return block.text;
  const mark = /^\s*(?:\[\s{0,2}\]|☐|⬜|🔲|◻|⏳)\s*(?=\S)/u.exec(block.text);
  return mark === null || /^\s*\[\s{0,2}\]\(/.test(block.text) ? null : block.text.slice(mark[0].length);
}

/** "We will release the following:" above boxes: the boxes tell what is still to come. */
function leadsTasks(block: Block, document: TextDocument): boolean {
  if (block.kind !== 'paragraph') return false;
  const next = document.blocks[block.index + 1];
  return next?.kind === 'item' && next.task !== null && next.lead === block.index;
}

/** Items of a list that is introduced by a promise: "We will release:". */
function announcedItem(block: Block, lead: string): string | null {
  return block.kind === 'item' && /[:：]\s*$/.test(lead) && announces(lead) ? block.text : null;
}

/** Done: a ticked box, a check mark, or what stands under a ticked one and has no open box of its own. */
export function isTicked(block: Block, document: TextDocument): boolean {
  if (block.task === 'open') return false;
  for (let at: Block | undefined = block, depth = 0; at !== undefined && depth < 24; depth += 1) {
    if (at.kind === 'item' && (at.task === 'done' || /^\s*(?:\[[xX✓✔]\]|✅|☑|✔|🎉\s*done\b)/u.test(at.text))) return true;
    const parent: number | null = at.parent;
    at = parent === null || parent >= at.index ? undefined : document.blocks[parent];
  }
  return false;
}

function leadOf(block: Block, document: TextDocument): string {
  const lead = block.lead === null ? undefined : document.blocks[block.lead];
  return lead === undefined || lead.kind === 'heading' ? '' : lead.text.slice(-240);
}

/** The date that heads the block, an item around it, what introduces the list, or the heading. */
function dateOf(block: Block, document: TextDocument): string | null {
  const parent = block.parent === null ? undefined : document.blocks[block.parent];
  const lead = block.lead === null ? undefined : document.blocks[block.lead];
  const heading = headingsAbove(document, block.section).at(-1) ?? '';
  return writtenOn(block.text) ?? writtenOn(parent?.text ?? '') ?? writtenOn(lead?.text ?? '') ?? writtenOn(heading);
}

function linksRepository(document: TextDocument, sentence: Sentence): boolean {
  const links = linksBetween(document, sentence.block, sentence.offset, sentence.offset + sentence.text.length);
  return links.slice(0, 20).some((link) => link.kind !== 'image' && identifierFromUrl(link.href)?.startsWith('github:') === true);
}

/** A fence that says "coming soon" and nothing more: notes in MyST, or the place of code to come. */
function isBareAnnouncement(text: string): boolean {
  return text.length < 120 && /^\W*(?:comm?ing soon|to be (?:released|announced)|tb[ad])\b/i.test(text);
}

/** A block that should hold BibTeX and says "update soon" instead. Other code promises nothing. */
function citationLines(block: Block, headings: readonly string[]): readonly (readonly [number, string])[] {
  if (block.text.length > 400 || !/\bcit(?:e|ing|ation)s?\b|\bbibtex\b|引用/i.test(headings.at(-1) ?? '') || block.text.includes('@')) return [];
  return block.text.split('\n').map((line, index) => [index + 1, line] as const);
}
