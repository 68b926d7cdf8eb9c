import type { ArtifactKind } from '../../artifacts.ts';
import type { DetectionContext, FoundPromise } from '../context.ts';
import { type Block, headingsAbove, lineAt, sentencesOf, type TextDocument } from '../document/model.ts';
import { classifyPassage } from './classify.ts';
import { dueDate } from './due-date.ts';
import { findNouns, kindsOf } from './nouns.ts';
import type { Passage, Promised } from './passage.ts';
import { isPlaceholderLink } from './placeholders.ts';

export interface BoundPromise extends FoundPromise {
  /** False where the artifact or the promise is only guessed: enough to call a missing artifact promised, not to say that more is to come. */
  readonly certain: boolean;
}

export interface PromiseContext {
  /** ISO date of the commit. */
  readonly date: string | null;
  /** What a release that isn't named would be of; null when that can't be told. */
  readonly unnamed: ArtifactKind | null;
}

/** Lists for contributors, not announcements. */
const notAnnouncing =
  /(?:^|\/)(?:\.github|tests?|third_?party|vendor(?:ed)?|external|extern|node_modules|dependencies|submodules)\/|(?:^|\/)(?:contributing|code_of_conduct|security|pull_request_template|issue_template|license|licence|notice|authors)[^/]*$/i;

const promisesPerDocument = 200;

/** Promises of artifacts in the project's own documents, bound to an artifact by the words or by what stands around them. */
export function findPromises(context: DetectionContext): readonly BoundPromise[] {
  const hub = context.mentions.some(({ identifier, document }) => document !== null && /^(?:hf|modelscope|hf-collection):/.test(identifier));
  return promisesIn(context.documents, { date: context.date, unnamed: hub ? 'weights' : 'code' });
}

/** @param documents own documents only: other people's READMEs promise other people's artifacts */
export function promisesIn(documents: readonly TextDocument[], context: PromiseContext): readonly BoundPromise[] {
  return documents.filter(({ path }) => !notAnnouncing.test(path)).flatMap((document) => inDocument(document, context));
}

function inDocument(document: TextDocument, context: PromiseContext): readonly BoundPromise[] {
  const found: BoundPromise[] = [];
  const { unnamed } = context;
  const keep = (promised: Promised | null, text: string, line: number): void => {
    if (promised === null) return;
    const folded = text.replace(/\s+/g, ' ').trim();
    const { path } = document;
    for (const kind of promised.kinds) {
      if (found.length >= promisesPerDocument || found.some((one) => one.kind === kind && one.promise.line === line)) continue;
      const { rule, certain, strength } = promised;
      const promise = { path, line, text: folded.slice(0, 300), due: dueDate(folded, context.date) };
      found.push({ kind, promise, evidence: { rule, path, line, note: promise.text }, strength, certain });
    }
  };
  for (const block of document.blocks) {
    if (block.struck || ticked(block, document)) continue;
    const around = { headings: headingsAbove(document, block.section), lead: leadOf(block, document), column: '', row: '', unnamed };
    if (block.kind === 'code') {
      for (const [index, line] of citationLines(block, document)) {
        keep(
          classifyPassage({ ...around, headings: around.headings.slice(-1), lead: '', text: line, place: 'sentence', before: '' }),
          line,
          block.line + index,
        );
      }
      continue;
    }
    if (block.kind === 'heading') {
      const headings = around.headings.slice(0, -1);
      if (/\bsoon\b|\btb[ad]\b|即将|敬请期待/iu.test(block.text))
        keep(classifyPassage({ ...around, headings, text: block.text, place: 'heading', before: '' }), block.text, block.line);
      continue;
    }
    const task = openTask(block);
    if (task !== null) {
      keep(classifyPassage({ ...around, text: task, place: 'task', before: '' }), task, block.line);
      continue;
    }
    let before = '';
    for (const sentence of sentencesOf(document, block.index)) {
      const place: Passage['place'] = block.kind === 'row' ? 'cell' : block.kind === 'item' ? 'item' : 'sentence';
      const column = block.row > 0 ? (block.header[sentence.cell] ?? '') : '';
      const row = block.row > 0 ? `${block.cells[0]?.text ?? ''}` : '';
      keep(classifyPassage({ ...around, text: sentence.text, place, before, column, row }), sentence.text, sentence.line);
      before = sentence.text;
    }
  }
  for (const promise of placeholderLinks(document)) keep(promise, promise.text, promise.line);
  return found.sort((a, b) => (a.promise.line ?? 0) - (b.promise.line ?? 0));
}

/** A task is open when its box is, or when a mark of its own stands for an open box. */
function openTask(block: Block): string | null {
  if (block.kind !== 'item') return null;
  if (block.task === 'open') return block.text;
  const mark = /^\s*(?:\[\s{0,2}\]|☐|⬜|🔲|◻|⏳)\s*(?=\S)/u.exec(block.text);
  return mark === null || /^\s*\[\s{0,2}\]\(/.test(block.text) ? null : block.text.slice(mark[0].length);
}

/** Done: a ticked box, a check mark, or an item under a ticked one. */
function ticked(block: Block, document: TextDocument): boolean {
  if (block.kind === 'item' && (block.task === 'done' || /^\s*(?:\[[xX✓✔]\]|✅|☑|✔|🎉\s*done\b)/u.test(block.text))) return true;
  const parent = block.parent === null ? undefined : document.blocks[block.parent];
  return parent !== undefined && parent.index < block.index && ticked(parent, document);
}

function leadOf(block: Block, document: TextDocument): string {
  const lead = block.lead === null ? undefined : document.blocks[block.lead];
  return lead === undefined || lead.kind === 'heading' ? '' : lead.text.slice(-240);
}

/** A block that should hold BibTeX and says "coming soon" instead. Other code promises nothing. */
function citationLines(block: Block, document: TextDocument): readonly (readonly [number, string])[] {
  const heading = headingsAbove(document, block.section).at(-1) ?? '';
  if (block.text.length > 400 || !/\bcit(?:e|ing|ation)s?\b|\bbibtex\b|引用/iu.test(heading) || block.text.includes('@')) return [];
  return block.text.split('\n').map((line, index) => [index + (block.language === null ? 1 : 1), line] as const);
}

interface LinkPromise extends Promised {
  readonly text: string;
  readonly line: number;
}

/** A link that names an artifact and leads nowhere yet. */
function placeholderLinks(document: TextDocument): readonly LinkPromise[] {
  const promises: LinkPromise[] = [];
  for (const link of document.links) {
    if (link.kind === 'code' || link.kind === 'bare' || !isPlaceholderLink(link.href)) continue;
    const block = document.blocks[link.block];
    if (block === undefined || ticked(block, document) || block.kind === 'heading') continue;
    const column = link.cell >= 0 && block.row > 0 ? (block.header[link.cell] ?? '') : '';
    const kinds = kindsOf(findNouns(link.text).length > 0 ? findNouns(link.text) : findNouns(column));
    if (kinds.length === 0) continue;
    promises.push({
      kinds: kinds.slice(0, 1),
      rule: 'promises/placeholder-link',
      certain: false,
      strength: 'will',
      text: link.text,
      line: lineAt(block, link.offset),
    });
  }
  return promises;
}
