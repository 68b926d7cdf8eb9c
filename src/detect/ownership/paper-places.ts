import { doiIdentifier } from '../../identifiers.ts';
import type { Mention } from '../context.ts';
import { anyOf, type Phrase } from '../phrases.ts';
import { normalName } from './names.ts';

/** Publisher pages carry the DOI, or all of it but the prefix: one paper, one identifier. */
export function canonicalPaper(identifier: string): string {
  if (!identifier.startsWith('url:')) return identifier;
  const nature = /^url:https?:\/\/(?:www\.)?nature\.com\/articles\/(s?[\w-]+)/i.exec(identifier);
  if (nature?.[1] !== undefined) return doiIdentifier(`10.1038/${nature[1]}`) ?? identifier;
  const oup = /^url:https?:\/\/academic\.oup\.com\/[^?#]*\/doi\/(10\.\d{4,9}\/[^?#]+?)\/\d+(?:[?#]|$)/i.exec(identifier);
  if (oup?.[1] !== undefined) return doiIdentifier(oup[1]) ?? identifier;
  const early = /^url:https?:\/\/(?:www\.)?(?:bio|med)rxiv\.org\/content\/early\/[\d/]{10}\/((?:\d{4}\.\d\d\.\d\d\.)?\d{5,9})/i.exec(identifier);
  if (early?.[1] !== undefined) return doiIdentifier(`10.1101/${early[1]}`) ?? identifier;
  const publisher =
    /^url:https?:\/\/(?:[\w-]+\.)*(?:science\.org|biorxiv\.org|medrxiv\.org|dl\.acm\.org|springer\.com|pnas\.org|wiley\.com|acs\.org|tandfonline\.com|sagepub\.com|iop\.org|aps\.org)\/(?:\w+\/){0,3}(10\.\d{4,9}\/[^\s?#]+)/i.exec(
      identifier,
    );
  const doi = publisher?.[1]?.replace(/(?:v\d+)?(?:\.(?:full|abstract|short))?(?:\.pdf|\.full-text)?$/i, '');
  return (doi === undefined ? null : doiIdentifier(doi)) ?? identifier;
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

/** Hosts of papers and of publishers. */
export const paperHosts: readonly Phrase[] = [
  { id: 'acl', pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:aclanthology\.org\/\w|aclweb\.org\/anthology\/)/ },
  { id: 'cvf', pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:openaccess\.thecvf\.com\/|ecva\.net\/papers)/ },
  { id: 'pmlr', pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:proceedings\.mlr\.press\/v|jmlr\.org\/papers)/ },
  { id: 'neurips', pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:papers\.n(?:eur)?ips\.cc\/paper|proceedings\.neurips\.cc\/paper)/ },
  {
    id: 'biorxiv',
    pattern:
      /^url:https?:\/\/(?:[\w-]+\.)*(?:biorxiv\.org\/content|medrxiv\.org\/content|chemrxiv\.org\/|osf\.io\/preprints|eprint\.iacr\.org|papers\.ssrn\.com|hal\.science)/,
  },
  {
    id: 'nature',
    pattern:
      /^url:https?:\/\/(?:[\w-]+\.)*(?:nature\.com\/articles|rdcu\.be\/|science\.org\/doi|cell\.com\/.*fulltext|pnas\.org\/doi|academic\.oup\.com\/)/,
  },
  { id: 'acm-ieee', pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:dl\.acm\.org\/doi|ieeexplore\.ieee\.org\/(?:abstract\/)?document)/ },
  {
    id: 'publishers',
    pattern:
      /^url:https?:\/\/(?:[\w-]+\.)*(?:link\.springer\.com\/(?:chapter|article)|sciencedirect\.com\/science\/article|pubs\.acs\.org\/doi|onlinelibrary\.wiley\.com\/doi)/,
  },
  { id: 'speech-robotics', pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:isca-(?:speech|archive)\.org|roboticsproceedings\.org)/ },
  {
    id: 'labs',
    pattern:
      /^url:https?:\/\/(?:[\w-]+\.)*(?:ai\.(?:meta|facebook)\.com\/research\/publications\/|ai\.google\/research\/pubs\/|research\.google\/pubs\/|research\.(?:fb|facebook)\.com\/publications\/|cdn\.openai\.com\/(?:papers|pdf))/,
  },
  { id: 'semantic-scholar', pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:semanticscholar\.org\/paper)/ },
];
export const paperHost = anyOf(paperHosts);

const notPaperHost =
  /^url:https?:\/\/(?:[\w-]+\.)*(?:shields\.io|youtu\.?be|youtube\.com|twitter\.com|x\.com|medium\.com|discord|slack|reddit\.com|paperswithcode\.com|colab\.research|kaggle\.com|zhihu\.com|bilibili\.com|mp\.weixin)/i;

function isLabelledPaper(mention: Mention): boolean {
  const anchor = `${mention.link?.text ?? ''} ${decodeBadge(mention.link?.image)}`.trim();
  if (introducesReports(mention)) return true;
  if (
    mention.link?.kind === 'link' &&
    anchor.split(' ').length >= 5 &&
    !/github\.com|huggingface\.co/.test(mention.href) &&
    calledPaper.test(textBefore(mention))
  )
    return true;
  return (
    anchor.length < 80 &&
    /\b(?:paper|pdf|preprint|tech(?:nical)?[\s_-]?report|publication|manuscript|论文|技术报告)\b|论文|技术报告/i.test(anchor) &&
    !/\b(?:code|website|page|list|blog|poster|slides|video|papers? with code)\b/i.test(anchor)
  );
}

/** "in the paper [Long title](…)": whatever the host, it is called one. */
const calledPaper = /\b(?:paper|preprint|technical report)\b[\s:："“(]{0,4}$/i;

/** What stands right before the link: "Paper: [title](…)", "preprint https://…", "the report is out [here](…)", or a list introduced as reports. */
export function introducedAs(mention: Mention): boolean {
  const before = textBefore(mention);
  if (/\b(?:papers?|reports?|preprint|arxiv|publication|article|manuscript)\b[\s:：*"“[(\-–—]{0,4}$/i.test(before)) return true;
  if (pointing.test(mention.link?.text ?? '') && /\b(?:paper|report|preprint|manuscript)\b[^.!?;|\n]*$/i.test(before)) return true;
  if (/\b(?:paper|report|preprint)\b[^.!?;|\n]{0,40}\b(?:found|available)(?:\s(?:here|at|on))?\s?[-–:]?\s?$/i.test(before)) return true;
  return introducesReports(mention);
}

/** Anchors that say nothing themselves: the sentence before them does. */
const pointing = /^(?:here|(?:this |at this )?link|at this url)$/i;

function textBefore(mention: Mention): string {
  const block = mention.document?.blocks[mention.link?.block ?? -1];
  return block?.text.slice(Math.max(0, (mention.link?.offset ?? 0) - 48), mention.link?.offset ?? 0) ?? '';
}

/** "Foo v2 preprint: …": a label that is nothing but the project's name, a version and a word for paper speaks for itself, wherever it stands. */
export function labelledByName(mention: Mention, names: readonly string[]): boolean {
  const line = textBefore(mention).split('\n').at(-1) ?? '';
  const label = /^(.{2,40}?)\s(?:papers?|(?:tech(?:nical)?\s)?report|pre-?print|arxiv)[\s:：]{0,3}$/i.exec(line)?.[1];
  return label !== undefined && names.includes(normalName(label).replace(/v?\d+$/, ''));
}

/** An item of a list that is introduced as papers or technical reports. */
function introducesReports(mention: Mention): boolean {
  const { document, link } = mention;
  const block = document?.blocks[link?.block ?? -1];
  if (document === null || block?.kind !== 'item' || block.text.length > 120) return false;
  const lead = document.blocks[block.parent ?? block.lead ?? -1]?.text ?? '';
  return lead.length < 160 && /\b(?:tech(?:nical)? reports?|papers|publications)\b/i.test(lead) && !/model[_-]card/i.test(mention.href);
}

/** Badge images carry their label in the address: `badge/arXiv-2401.00001-red`. */
export function decodeBadge(image: string | null | undefined): string {
  if (image === null || image === undefined) return '';
  const badge = /(?:badge\/|label=|message=)([^?&]{1,200})/.exec(image)?.[1] ?? image.slice(image.lastIndexOf('/') + 1, image.lastIndexOf('/') + 80);
  return badge.replace(/%20|_|-|\.svg/g, ' ');
}
