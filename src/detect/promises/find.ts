import type { ArtifactKind } from '../../artifacts.ts';
import type { DetectionContext, FoundPromise } from '../context.ts';
import { lineAt, type TextDocument } from '../document/model.ts';
import { decodeBadge } from '../ownership/paper-places.ts';
import { classifyPassage } from './classify.ts';
import { dueDate, monthsBetween } from './due-date.ts';
import { findNouns, kindsOf } from './nouns.ts';
import type { Promised } from './passage.ts';
import { isTicked, type PlacedPassage, passagesOf } from './passages.ts';
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

/** Lists for contributors, histories, legal texts and instructions to coding agents announce nothing. */
const notAnnouncing =
  /(?:^|\/)(?:\.github|tests?|third_?party|vendor(?:ed)?|external|extern|node_modules|dependencies|submodules)\/|(?:^|\/)(?:contributing|code_of_conduct|security|pull_request_template|issue_template|license|licence|notice|authors|changelog|changes)[^/]*$|(?:^|\/)(?:skill|agents?|claude|gemini|copilot-instructions)\.md$/i;

/** Pages that announce nothing of the project, whatever their words. */
export function announcesNothing(path: string): boolean {
  return notAnnouncing.test(path);
}

const promisesPerDocument = 200;

/** Promises of artifacts in the project's own documents, bound to an artifact by the words or by what stands around them. */
export function findPromises(context: DetectionContext): readonly BoundPromise[] {
  const hub = context.mentions.some(({ identifier, document }) => document !== null && /^(?:hf|modelscope|hf-collection):/.test(identifier));
  return promisesIn(context.documents, { date: context.date, unnamed: hub ? 'weights' : 'code' });
}

/** @param documents own documents only: other people's READMEs promise other people's artifacts */
export function promisesIn(documents: readonly TextDocument[], context: PromiseContext): readonly BoundPromise[] {
  return documents.filter(({ path }) => !announcesNothing(path)).flatMap((document) => inDocument(document, context));
}

function inDocument(document: TextDocument, context: PromiseContext): readonly BoundPromise[] {
  const found: BoundPromise[] = [];
  const keep = (promised: Promised, text: string, line: number, due: string | null, certain: boolean): void => {
    for (const kind of promised.kinds) {
      if (found.length >= promisesPerDocument || found.some((one) => one.kind === kind && one.promise.line === line)) continue;
      const promise = { path: document.path, line: document.lined ? line : null, text: fold(text), due };
      const evidence = { rule: promised.rule, path: promise.path, line: promise.line, note: promise.text };
      found.push({ kind, promise, evidence, strength: promised.strength, certain });
    }
  };
  let hits = 0;
  for (const placed of passagesOf(document, context.unnamed)) {
    if (hits >= promisesPerDocument) break;
    const { text } = placed.passage;
    const promised = classifyPassage(placed.passage);
    if (promised === null) continue;
    hits += 1;
    const due = dueDate(text, placed.written ?? context.date);
    keep(promised, text, placed.line, due, promised.certain && !isDoubtful(promised, placed, document, due, context.date));
  }
  for (const promise of badges(document)) keep(promise, promise.text, promise.line, null, promise.certain);
  for (const promise of placeholderLinks(document)) keep(promise, promise.text, promise.line, null, false);
  return found.sort((a, b) => (a.promise.line ?? 0) - (b.promise.line ?? 0));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** Months after which a dated promise is history: kept if the thing never came, no sign that more is to come if it did. */
const newsAge = 6;
const overdueAge = 3;

/** Promised elsewhere, long ago, for a day long past, or deep in the tree where documents are about parts and other people's things. */
function isDoubtful(promised: Promised, placed: PlacedPassage, document: TextDocument, due: string | null, date: string | null): boolean {
  if (placed.elsewhere || document.path.split('/').length > 3) return true;
  if (promised.rule === 'promises/tba' && document.path.includes('/')) return true;
  if (due !== null && monthsBetween(due, date) >= overdueAge) return true;
  return placed.written !== null && monthsBetween(placed.written, date) >= newsAge;
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
    if (block === undefined || isTicked(block, document) || block.kind === 'heading') continue;
    const column = link.cell >= 0 && block.row > 0 ? (block.header[link.cell] ?? '') : '';
    const named = findNouns(link.text);
    const kinds = kindsOf(named.length > 0 ? named : findNouns(column));
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

/** Badges that say "weights: coming soon". */
function badges(document: TextDocument): readonly LinkPromise[] {
  const promises: LinkPromise[] = [];
  for (const link of document.links) {
    const image = link.kind === 'image' ? link.href : link.image;
    if (image === null || !/badge|shields\.io/i.test(image)) continue;
    const text = `${decodeBadge(image)} ${link.text}`.slice(0, 200);
    if (!/\bsoon\b|\btb[ad]\b|\btodo\b|\bnot released\b/i.test(text) || /\breleased\b(?! soon)/i.test(text)) continue;
    const kinds = kindsOf(findNouns(text)).slice(0, 1);
    if (kinds.length > 0) promises.push({ kinds, rule: 'promises/badge', certain: !/\btodo\b/i.test(text), strength: 'will', text, line: link.line });
  }
  return promises;
}
