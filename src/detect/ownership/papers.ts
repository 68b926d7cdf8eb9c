import type { DetectionContext, Mention } from '../context.ts';
import { isReadme } from '../create-context.ts';
import type { TextDocument } from '../document/model.ts';
import { isUnder } from '../headings.ts';
import { namesProject, normalName } from './names.ts';
import { fromBibtex, fromCitationFile } from './paper-citations.ts';
import { canonicalPaper, decodeBadge, introducedAs, isPaper, labelledByName } from './paper-places.ts';
import { against, explicit, official, type PaperSignal, paperSignals } from './paper-signals.ts';
import { saysEarlierPaper, saysForeignPaper, saysOwnPaper, saysPaper, saysUnofficial } from './wording.ts';

/** One place that speaks for or against an identifier being the project's own paper. */
export interface OwnershipPoint {
  readonly signal: string;
  readonly points: number;
  readonly path: string;
  readonly line: number | null;
  readonly url?: string;
}

export interface PaperCandidate {
  readonly identifier: string;
  readonly score: number;
  readonly points: readonly OwnershipPoint[];
  /** Reading position of its first mention: ties are broken by it. */
  readonly order: number;
}

/** A paper is taken for the project's own from this score on. */
export const ownPaper = 3;

/** Scores every paper identifier that is mentioned; highest first. */
export function scorePapers(context: DetectionContext): readonly PaperCandidate[] {
  const points = new Map<string, { order: number; points: OwnershipPoint[] }>();
  const add = (identifier: string, signal: PaperSignal, path: string, line: number | null, order: number, url?: string): void => {
    const entry = points.get(identifier) ?? { order, points: [] };
    points.set(identifier, entry);
    const point = { signal, points: paperSignals[signal].points, path, line, ...(url === undefined ? {} : { url }) };
    const known = entry.points.findIndex((one) => one.signal === signal && one.path === path);
    // What is said in a lasting place counts there, also when the news said it before.
    if (known >= 0 && isNews(entry.points, entry.points[known]) && !isNews(entry.points, point)) entry.points[known] = point;
    if (known < 0 && entry.points.length <= 40) entry.points.push(point);
  };
  const unofficialWork = isUnofficial(context);
  let first = true;
  for (const [order, mention] of context.mentions.entries()) {
    if (mention.path.toLowerCase() === 'citation.cff' || !isPaper(mention)) continue;
    const signals = signalsOf(mention, context, unofficialWork);
    if (
      first &&
      mention.document === context.readme &&
      (signals.includes('head-label') ||
        (signals.includes('paper-label') && (introducedAs(mention) || (mention.link?.kind !== 'bare' && explicit.test(mention.link?.text ?? ''))))) &&
      !signals.some((one) => against.has(one))
    ) {
      first = false;
      signals.push('first-label');
    }
    for (const signal of signals) add(canonicalPaper(mention.identifier), signal, mention.path, mention.line, order, mention.href);
  }
  for (const { identifier, signal, path, line } of fromBibtex(context, unofficialWork)) add(canonicalPaper(identifier), signal, path, line, 50_000);
  for (const { identifier, path, line } of fromCitationFile(context)) add(canonicalPaper(identifier), 'citation-file', path, line, 60_000);
  const candidates = [...points].map(([identifier, { order, points: list }]) => ({ identifier, order, points: list, score: total(list) }));
  return candidates.sort((a, b) => b.score - a.score || a.order - b.order);
}

function isNews(points: readonly OwnershipPoint[], point: OwnershipPoint | undefined): boolean {
  return points.some((one) => one.signal === 'news' && one.path === point?.path && one.line === point.line);
}

/** The best document decides, where each signal counts once; a citation file adds to it. */
function total(points: readonly OwnershipPoint[]): number {
  const sums = new Map<string, number>();
  let citation = 0;
  for (const point of points) {
    if (point.signal === 'citation-file') citation = point.points;
    else sums.set(point.path, (sums.get(point.path) ?? 0) + point.points);
  }
  return Math.max(sums.size === 0 ? 0 : -99, ...sums.values()) + citation;
}

function signalsOf(mention: Mention, context: DetectionContext, unofficialWork: boolean): PaperSignal[] {
  const signals: PaperSignal[] = [];
  const main = mention.document !== null && mention.document === context.readme;
  const text = mention.context;
  const anchor = `${mention.link?.text ?? ''} ${decodeBadge(mention.link?.image)}`;
  const introduced = introducedAs(mention);
  const labelled = introduced || saysPaper.test(anchor) || /(?:paper|report)[^/]*\.pdf$/i.test(mention.href);
  const hosted = saysPaper.test(mention.href) && (mention.link?.cell ?? -1) < 0;
  const foreign = isUnder(mention.headings, 'foreign') && !labelledByName(mention, context.names);
  const baseline = isUnder(mention.headings, 'baseline') && !isUnder(mention.headings, 'citation');
  if (foreign) signals.push('foreign-section');
  if (baseline) signals.push('baseline-section');
  if (unofficialWork) signals.push('unofficial');
  if (mention.document === null) return ['deep', 'foreign-section'];
  const block = mention.document?.blocks[mention.link?.block ?? -1];
  const news = isUnder(mention.headings, 'news') || (block?.quoted === true && isAlert(mention.document, block.line));
  if (mention.link?.inHead && isReadme(mention.path) && !news) signals.push(labelled || hosted ? (main ? 'head-label' : 'sub-head') : 'head-link');
  else if (labelled && mention.link?.kind !== 'code') signals.push('paper-label');
  if (isUnder(mention.headings, 'citation') && mention.link?.kind !== 'code' && isReadme(mention.path)) signals.push('cited-link');
  if (saysOwnPaper.test(text)) signals.push(news ? 'news-person' : 'first-person');
  if (saysForeignPaper.test(presentsItself.test(text) ? text.replace(/\b(?:proposed|introduced|presented) (?:by|in)\b/gi, '') : text))
    signals.push('foreign-words');
  if (mention.link !== null && context.title !== null && normalName(mention.link.text) === normalName(context.title)) signals.push('titled-link');
  if (saysEarlierPaper.test(text)) signals.push('earlier');
  if (namesProject(`${text} ${openingOf(mention)}`, context.names)) signals.push('names-project');
  if (news) signals.push('news');
  if (isCrowded(mention)) signals.push('crowd');
  if (isUnder(mention.headings, 'data') || isUnder(mention.headings, 'install')) signals.push('data-section');
  if (!main) signals.push('deep');
  return signals;
}

/** "The official implementation of Foo, proposed in [the paper]": the project speaks of its own. */
const presentsItself = /\bofficial (?:[\w-]+ ){0,3}(?:implementation|code|codebase|repo|repository|release)\b/i;

/** Items of a list that each name a paper are a survey of other people's work from this number on. */
const crowd = 6;
const crowds = new WeakMap<TextDocument, ReadonlyMap<number, number>>();

/** One of many papers in the same section's lists: a reader takes none of them for the project's own. */
function isCrowded({ document, link }: Mention): boolean {
  if (document === null || link === null || document.blocks[link.block]?.kind !== 'item') return false;
  let counts = crowds.get(document);
  if (counts === undefined) {
    const items = new Map<number, Set<number>>();
    for (const { href, block, section } of document.links) {
      if (document.blocks[block]?.kind !== 'item' || !/arxiv\.org\/(?:abs|pdf)|openreview\.net\/forum|aclanthology|doi\.org\/10/i.test(href))
        continue;
      items.set(section, (items.get(section) ?? new Set()).add(block));
    }
    counts = new Map([...items].map(([section, blocks]) => [section, blocks.size]));
    crowds.set(document, counts);
  }
  return (counts.get(link.section) ?? 0) >= crowd;
}

/** GitHub's alert boxes (`> [!IMPORTANT]`) announce. */
function isAlert(document: TextDocument | null, line: number): boolean {
  for (let at = line - 1; at >= Math.max(0, line - 30); at -= 1) {
    const text = document?.lines[at]?.trimStart() ?? '';
    if (!text.startsWith('>')) return false;
    if (/\[!\w+\]/.test(text)) return true;
  }
  return false;
}

/** How the paragraph begins that the list item belongs to: what it is about. */
function openingOf(mention: Mention): string {
  const block = mention.document?.blocks[mention.link?.block ?? -1];
  const lead = block?.kind === 'item' ? mention.document?.blocks[block.parent ?? block.lead ?? -1] : block;
  return lead?.kind === 'paragraph' || lead?.kind === 'item' ? lead.text.slice(0, 60) : '';
}

function isUnofficial(context: DetectionContext): boolean {
  const head = (context.readme?.lines ?? []).slice(0, 40).join(' ').slice(0, 4_000);
  return saysUnofficial.test(head) && !official.test(head);
}
