import { arxivIdentifier, doiIdentifier, identifierFromUrl } from '../../identifiers.ts';
import type { DetectionContext, Mention } from '../context.ts';
import { isReadme } from '../create-context.ts';
import type { BibEntry, TextDocument } from '../document/model.ts';
import { isUnder, topicHeadings } from '../headings.ts';
import { namesProject, normalName, readmeTitle, similarTitles } from './names.ts';

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

/** The table of signals: what it sees and how much it counts (REFERENCE §4.2). */
export const paperSignals = {
  'citation-file': { points: 5, sees: 'CITATION.cff or CITATION.bib names it' },
  'bibtex-exact': { points: 8, sees: 'a BibTeX entry with the title of the README' },
  'bibtex-title': { points: 5, sees: 'a BibTeX entry whose title names the project or matches the README title' },
  'bibtex-asked': { points: 5, sees: 'a BibTeX entry where the README asks to be cited' },
  'bibtex-only': { points: 1, sees: 'another BibTeX entry' },
  'head-label': { points: 4, sees: 'a link or badge in the head of the README that says paper, arXiv or report' },
  'first-label': { points: 4, sees: 'the first paper link of the README' },
  'sub-head': { points: 2, sees: 'a paper link in the head of another README' },
  'news-person': { points: 1, sees: '"we release" in a news line' },
  'cited-link': { points: 3, sees: 'a paper link where the README asks to be cited' },
  'head-link': { points: 2, sees: 'another link in the head of the README' },
  'first-person': { points: 4, sees: '"our paper", "we release", "official implementation of" in the same sentence' },
  'paper-label': { points: 2, sees: 'a link that says paper or technical report' },
  'names-project': { points: 2, sees: 'the sentence or the link names the project' },
  news: { points: 1, sees: 'a news line' },
  unofficial: { points: -6, sees: 'the project says it re-implements somebody else’s work' },
  'foreign-section': { points: -4, sees: 'a section on related work, thanks or other people’s projects' },
  'baseline-section': { points: -3, sees: 'a section on baselines, comparisons or background' },
  'foreign-words': { points: -3, sees: '"based on", "following", "proposed by", "thanks to" in the same sentence' },
  'data-section': { points: -1, sees: 'a section on data or installation' },
  deep: { points: -1, sees: 'a file other than the main README' },
  crowd: { points: -2, sees: 'one of many papers in the same list or table' },
} as const satisfies Record<string, { readonly points: number; readonly sees: string }>;

type Signal = keyof typeof paperSignals;

const explicit = /\b(?:paper|report|preprint|arxiv|publication|article|journal|this work)\b|论文|报告/i;
const against: ReadonlySet<Signal> = new Set(['news', 'foreign-section', 'baseline-section', 'foreign-words', 'unofficial', 'data-section'] as const);

/** Publisher pages carry the DOI, or all of it but the prefix: one paper, one identifier. */
export function canonicalPaper(identifier: string): string {
  if (!identifier.startsWith('url:')) return identifier;
  const nature = /^url:https?:\/\/(?:www\.)?nature\.com\/articles\/(s?[\w-]+)/i.exec(identifier);
  if (nature?.[1] !== undefined) return doiIdentifier(`10.1038/${nature[1]}`) ?? identifier;
  const publisher =
    /^url:https?:\/\/(?:[\w-]+\.)*(?:science\.org|biorxiv\.org|medrxiv\.org|dl\.acm\.org|springer\.com|pnas\.org|wiley\.com|acs\.org|tandfonline\.com|sagepub\.com|iop\.org|aps\.org)\/(?:\w+\/){0,3}(10\.\d{4,9}\/[^\s?#]+)/i.exec(
      identifier,
    );
  const doi = publisher?.[1]?.replace(/(?:v\d+)?(?:\.(?:full|abstract|short))?(?:\.pdf|\.full-text)?$/i, '');
  return (doi === undefined ? null : doiIdentifier(doi)) ?? identifier;
}

const label =
  /\b(?:paper|papers|arxiv|preprint|pre-print|pdf|tech(?:nical)?[\s_-]?report|report|publication|article|journal|manuscript|openreview|neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|siggraph|nature|science|biorxiv|medrxiv|model card)\b|论文|技术报告|論文/i;
const firstPerson =
  /\bour\s+(?:[\w-]+\s+){0,4}(?:paper|papers|preprint|work|report|publication|article|technical|research|arxiv|manuscript|study)\b|\b(?:we|we've|we have)\s+(?:[\w-]+\s+){0,3}(?:release|released|present|presented|introduce|introduced|propose|proposed|publish|published|describe|described|posted|uploaded|open-?source)\b|\bofficial\s+(?:[\w-]+\s+){0,4}(?:implementation|code|repo|repository|codebase|release)\b|\bthis (?:repo|repository|code|codebase|project|is the)\b|\b(?:code|implementation|repository|dataset|data|models?)\s+(?:for|of|from|accompan\w+)\s+(?:the|our|this)\s+(?:paper|article|preprint)|\bin (?:the|this) (?:paper|work)\b|\b(?:see|read|refer to|check(?: out)?)\s+(?:the|our|this)\s+(?:\w+\s+){0,2}(?:paper|report|preprint)|\bpaper (?:is )?(?:now )?(?:available|released|out|accepted)|\baccepted (?:to|at|by|in)\b|\bcite (?:our|this|the)\b|本文|我们的(?:论文|技术报告)|我们(?:发布|提出|开源)|发布了?(?:论文|技术报告)/i;
const foreignWords =
  /\b(?:based on|built (?:on|upon|from)|borrow\w*|adapted from|inspired by|following|follows|thanks? to|thank|proposed (?:by|in)|introduced (?:by|in)|originally|unofficial|re-?implement\w*|third[- ]party|credits?|similar to|compared? (?:to|with)|baselines?|such as|used (?:by|in)|trained with|dataset from|from (?:the )?(?:authors|paper by)|et al\.?,? ?\(?(?:19|20)\d\d|concurrent|other work|(?:please|and) also cite|also cite)\b|参考|基于|借鉴|感谢/i;
const unofficial =
  /\bunofficial\s+(?:[\w-]+\s+){0,3}(?:re-?)?(?:implementation|reproduction|port|version|code|repo\w*|pytorch|jax)\b|\b(?:community|independent|third[- ]party) (?:re-?)?implementation\b|\bre-?implementation of\b|\bnot (?:the|an) official\b/i;
const official = /\bofficial\b|\bour (?:paper|work|method)\b|\bauthors'? (?:implementation|code)\b/i;

/** Scores every paper identifier that is mentioned; highest first. */
export function scorePapers(context: DetectionContext): readonly PaperCandidate[] {
  const points = new Map<string, { order: number; points: OwnershipPoint[] }>();
  const add = (identifier: string, signal: Signal, path: string, line: number | null, order: number, url?: string): void => {
    const entry = points.get(identifier) ?? { order, points: [] };
    points.set(identifier, entry);
    if (entry.points.some((point) => point.signal === signal && point.path === path) || entry.points.length > 40) return;
    entry.points.push({ signal, points: paperSignals[signal].points, path, line, ...(url === undefined ? {} : { url }) });
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
  for (const { identifier, signal, path, line } of fromBibtex(context)) add(canonicalPaper(identifier), signal, path, line, 50_000);
  for (const { identifier, path, line } of fromCitationFile(context)) add(canonicalPaper(identifier), 'citation-file', path, line, 60_000);
  const candidates = [...points].map(([identifier, { order, points: list }]) => ({ identifier, order, points: list, score: total(list) }));
  return candidates.sort((a, b) => b.score - a.score || a.order - b.order);
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

function signalsOf(mention: Mention, context: DetectionContext, unofficialWork: boolean): Signal[] {
  const signals: Signal[] = [];
  const main = mention.document !== null && mention.document === context.readme;
  const text = mention.context;
  const anchor = `${mention.link?.text ?? ''} ${decodeBadge(mention.link?.image)}`;
  const introduced = introducedAs(mention);
  const labelled = introduced || label.test(anchor) || /(?:paper|report)[^/]*\.pdf$/i.test(mention.href);
  const hosted = label.test(mention.href) && (mention.link?.cell ?? -1) < 0;
  const foreign = isUnder(mention.headings, 'foreign');
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
  if (firstPerson.test(text)) signals.push(news ? 'news-person' : 'first-person');
  if (foreignWords.test(text)) signals.push('foreign-words');
  if (namesProject(`${text} ${openingOf(mention)}`, context.names)) signals.push('names-project');
  if (news) signals.push('news');
  if (isUnder(mention.headings, 'data') || isUnder(mention.headings, 'install')) signals.push('data-section');
  if (!main) signals.push('deep');
  return signals;
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

/** What stands right before the link: "Paper: [title](…)", "preprint https://…", or a list introduced as reports. */
function introducedAs(mention: Mention): boolean {
  const block = mention.document?.blocks[mention.link?.block ?? -1];
  const before = block?.text.slice(Math.max(0, (mention.link?.offset ?? 0) - 48), mention.link?.offset ?? 0) ?? '';
  return /\b(?:papers?|reports?|preprint|arxiv|publication|article|manuscript)\b[\s:：*"“[(\-–—]{0,4}$/i.test(before) || introducesReports(mention);
}

/** How the paragraph begins that the list item belongs to: what it is about. */
function openingOf(mention: Mention): string {
  const block = mention.document?.blocks[mention.link?.block ?? -1];
  const lead = block?.kind === 'item' ? mention.document?.blocks[block.parent ?? block.lead ?? -1] : block;
  return lead?.kind === 'paragraph' || lead?.kind === 'item' ? lead.text.slice(0, 60) : '';
}

/** Badge images carry their label in the address: `badge/arXiv-2401.00001-red`. */
export function decodeBadge(image: string | null | undefined): string {
  if (image === null || image === undefined) return '';
  const badge = /(?:badge\/|label=|message=)([^?&]{1,200})/.exec(image)?.[1] ?? image.slice(image.lastIndexOf('/') + 1, image.lastIndexOf('/') + 80);
  return badge.replace(/%20|_|-|\.svg/g, ' ');
}

function isUnofficial(context: DetectionContext): boolean {
  const head = (context.readme?.lines ?? []).slice(0, 40).join(' ').slice(0, 4_000);
  return unofficial.test(head) && !official.test(head);
}

/** Schemes and hosts that hold papers. Files count when they are PDFs that call themselves paper or report. */
export function isPaper(mention: Mention): boolean {
  const { identifier } = mention;
  if (/^(?:arXiv|openreview):/.test(identifier)) return true;
  if (identifier.startsWith('doi:')) return true;
  if (identifier.startsWith('file:')) return /\.pdf$/i.test(identifier) && !/poster|slides|supp|license|figure|terms|manual|guide/i.test(identifier);
  if (identifier.startsWith('zenodo:')) return false;
  if (/^url:https?:\/\/(?:www\.)?(?:arxiv\.org|openreview\.net)\//.test(identifier)) return false;
  if (identifier.startsWith('url:'))
    return (
      paperHost.test(identifier) ||
      /\/[^/]*(?:paper|report)[^/]*\.pdf$/i.test(identifier) ||
      (isLabelledPaper(mention) && !/\.(?:png|svg|jpe?g|gif|mp4|bib|html#|zip)$/i.test(identifier) && !notPaperHost.test(identifier))
    );
  return identifier.startsWith('gdrive:') && isLabelledPaper(mention);
}

const paperHost =
  /^url:https?:\/\/(?:[\w-]+\.)*(?:aclanthology\.org\/\w|aclweb\.org\/anthology\/|openaccess\.thecvf\.com\/|proceedings\.mlr\.press\/v|papers\.n(?:eur)?ips\.cc\/paper|proceedings\.neurips\.cc\/paper|biorxiv\.org\/content|medrxiv\.org\/content|nature\.com\/articles|science\.org\/doi|cell\.com\/.*fulltext|dl\.acm\.org\/doi|ieeexplore\.ieee\.org\/(?:abstract\/)?document|link\.springer\.com\/(?:chapter|article)|sciencedirect\.com\/science\/article|papers\.ssrn\.com|hal\.science|ecva\.net\/papers|isca-(?:speech|archive)\.org|jmlr\.org\/papers|rdcu\.be\/|pnas\.org\/doi|academic\.oup\.com\/|ai\.(?:meta|facebook)\.com\/research\/publications\/|research\.(?:fb|facebook)\.com\/publications\/|cdn\.openai\.com\/(?:papers|pdf)|pubs\.acs\.org\/doi|onlinelibrary\.wiley\.com\/doi|roboticsproceedings\.org|osf\.io\/preprints|eprint\.iacr\.org|semanticscholar\.org\/paper|chemrxiv\.org\/)/i;
const notPaperHost =
  /^url:https?:\/\/(?:[\w-]+\.)*(?:shields\.io|youtu\.?be|youtube\.com|twitter\.com|x\.com|medium\.com|discord|slack|reddit\.com|paperswithcode\.com|colab\.research|kaggle\.com|zhihu\.com|bilibili\.com|mp\.weixin)/i;

function isLabelledPaper(mention: Mention): boolean {
  const anchor = `${mention.link?.text ?? ''} ${decodeBadge(mention.link?.image)}`.trim();
  if (introducesReports(mention)) return true;
  return (
    anchor.length < 80 &&
    /\b(?:paper|pdf|preprint|tech(?:nical)?[\s_-]?report|publication|manuscript|论文|技术报告)\b|论文|技术报告/i.test(anchor) &&
    !/\b(?:code|website|page|list|blog|poster|slides|video|papers? with code)\b/i.test(anchor)
  );
}

/** An item of a list that is introduced as papers or technical reports. */
function introducesReports(mention: Mention): boolean {
  const { document, link } = mention;
  const block = document?.blocks[link?.block ?? -1];
  if (document === null || block?.kind !== 'item' || block.text.length > 120) return false;
  const lead = document.blocks[block.parent ?? block.lead ?? -1]?.text ?? '';
  return lead.length < 160 && /\b(?:tech(?:nical)? reports?|papers|publications)\b/i.test(lead) && !/model[_-]card/i.test(mention.href);
}

interface Cited {
  readonly identifier: string;
  readonly signal: Signal;
  readonly path: string;
  readonly line: number;
}

function* fromBibtex(context: DetectionContext): Generator<Cited> {
  const unofficialWork = isUnofficial(context);
  for (const document of context.documents) {
    if (document.bibtex.length === 0) continue;
    const asked = isReadme(document.path) || /(?:^|\/)citation/i.test(document.path) || document.path === 'CITATION.bib';
    const citationFile = /^citation(?:\.(?:bib|md|txt))?$/i.test(document.path);
    const crowd = document.bibtex.length > 8 || document.format === 'bibtex';
    const someOurs = document.bibtex.some((entry) => titleIsOurs(entry.fields.get('title') ?? '', context) || namesProject(entry.key, context.names));
    for (const entry of document.bibtex) {
      const headings = topicHeadings(document, entry.section);
      const identifiers = bibIdentifiers(entry);
      const title = entry.fields.get('title') ?? '';
      const named = titleIsOurs(title, context) || namesProject(entry.key, context.names);
      for (const identifier of identifiers) {
        const place = { identifier, path: document.path, line: entry.line };
        if (document !== context.readme) yield { ...place, signal: 'deep' };
        if (unofficialWork) yield { ...place, signal: 'unofficial' };
        if (isUnder(headings, 'foreign')) yield { ...place, signal: 'foreign-section' };
        if (named) yield { ...place, signal: isExact(title, context) ? 'bibtex-exact' : 'bibtex-title' };
        if (citationFile && !crowd) yield { ...place, signal: 'citation-file' };
        if (asked && !crowd && (named || !someOurs) && (isUnder(headings, 'citation') || askedNear(document, entry)))
          yield { ...place, signal: 'bibtex-asked' };
        else yield { ...place, signal: crowd && !named ? 'crowd' : 'bibtex-only' };
      }
    }
  }
}

function isExact(title: string, context: DetectionContext): boolean {
  const heading = readmeTitle(context.readme) ?? '';
  return normalName(title) === normalName(heading) || similarTitles(title, heading) >= 0.8;
}

function titleIsOurs(title: string, context: DetectionContext): boolean {
  if (title === '') return false;
  const heading = readmeTitle(context.readme) ?? '';
  return similarTitles(title, heading) >= 0.5 || namesProject(title, context.names);
}

/** "If you use this work, please cite" within the four lines above. */
function askedNear(document: TextDocument, entry: BibEntry): boolean {
  const above = document.lines.slice(Math.max(0, entry.line - 8), entry.line).join(' ');
  return /\bcit(?:e|ing|ation)\b|引用/i.test(above);
}

/** Identifiers a BibTeX entry gives: eprint, arXiv in journal or note, DOI, URL. */
export function bibIdentifiers(entry: BibEntry): readonly string[] {
  const found = new Set<string>();
  const field = (name: string): string => entry.fields.get(name) ?? '';
  const eprint = arxivIdentifier(field('eprint').replace(/^arxiv:/i, ''));
  if (eprint !== null) found.add(eprint);
  for (const name of [
    'journal',
    'note',
    'volume',
    'booktitle',
    'howpublished',
    'number',
    'publisher',
    'journaltitle',
    'eprinttype',
    'archiveprefix',
    'pages',
    'url',
    'ee',
  ]) {
    const match = /(?:arxiv[:.\s/]{0,3}(?:preprint)?[:\s]{0,3}(?:arxiv:)?|abs[/-]|pdf\/)\s{0,2}(\d{4}\.\d{4,5})/i.exec(field(name));
    const id = match === null ? null : arxivIdentifier(match[1] ?? '');
    if (id !== null) found.add(id);
  }
  const doi = doiIdentifier(field('doi').replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''));
  if (doi !== null && !doi.startsWith('zenodo:')) found.add(doi);
  const url = field('url') === '' ? field('howpublished') : field('url');
  const identifier = identifierFromUrl(/https?:\/\/[^\s,}\\]+/.exec(url)?.[0] ?? '');
  if (identifier !== null && (/^(?:arXiv|doi|openreview):/.test(identifier) || paperHost.test(identifier))) found.add(identifier);
  return [...found];
}

/** arXiv ids and DOIs in CITATION.cff; those of the preferred citation and identifiers alike. */
function* fromCitationFile(context: DetectionContext): Generator<{ identifier: string; path: string; line: number }> {
  const text = context.text('CITATION.cff') ?? context.text('citation.cff');
  if (text === null) return;
  for (const [index, line] of text.slice(0, 65_536).split('\n').entries()) {
    const value = /^\s*(?:-\s+)?(?:doi|url|value|repository|number|journal|notes|title|publisher)?:?\s*["']?(.+?)["']?\s*$/.exec(line)?.[1] ?? '';
    const arxiv = /(\d{4}\.\d{4,5})/.exec(value)?.[1];
    const identifier =
      identifierFromUrl(value) ?? doiIdentifier(value) ?? (arxiv !== undefined && /arxiv/i.test(value) ? arxivIdentifier(arxiv) : null);
    if (identifier !== null && (/^(?:arXiv|doi|openreview):/.test(identifier) || paperHost.test(identifier)))
      yield { identifier, path: 'CITATION.cff', line: index + 1 };
  }
}
