import { identifierFromUrl, parseIdentifier } from '../../identifiers.ts';
import { type Company, type Subject, type Verdict, wantsBytes } from '../provider.ts';
import { fields, json, number } from '../shape.ts';
import { Unanswered } from '../unanswered.ts';
import type { World } from '../world.ts';
import { askBiorxiv, biorxivPrefixes } from './biorxiv.ts';
import { askCrossref } from './crossref.ts';
import { askDataCite, type DataCiteRecord } from './datacite.ts';
import { figshareArticle, proveFigshare } from './figshare.ts';
import { type PaperRecord, paperVerdict } from './paper-record.ts';

/** Homes whose files we know how to read: a DOI that leads there is proved there. */
const provableHomes: ReadonlySet<string> = new Set(['hf', 'hf-dataset', 'zenodo', 'arXiv']);

/** Proves a DOI: the registry that holds it, or the archive behind it where that can be read. */
export async function proveDoi(subject: Subject, company: Company): Promise<Verdict> {
  const { world, prove } = company;
  const doi = subject.parsed.value;
  const url = `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
  const article = figshareArticle(doi);
  if (article !== null) return proveFigshare(subject, company, article, url);
  const document = subject.kinds.has('preprint') || subject.kinds.has('citation');
  const registries: readonly ((world: World, doi: string) => Promise<PaperRecord | DataCiteRecord | null>)[] = biorxivPrefixes.some((prefix) =>
    doi.startsWith(prefix),
  )
    ? [askBiorxiv, askCrossref]
    : document
      ? [askCrossref, askDataCite]
      : [askDataCite, askCrossref];

  let silent: Unanswered | null = null;
  for (const ask of registries) {
    const record = await ask(world, doi).catch((error: unknown) => {
      if (!(error instanceof Unanswered) || error.state === 'unchecked') throw error;
      silent = error;
      return null;
    });
    if (record === null) continue;
    if (!('landing' in record)) return wantsBytes(subject) ? unread(subject, record, url) : paperVerdict(subject, record, url);
    const home = record.landing === undefined ? null : identifierFromUrl(record.landing);
    if (home !== null && provableHomes.has(parseIdentifier(home)?.scheme ?? '')) {
      const verdict = await prove(home);
      return { ...verdict, findings: [...(verdict.findings ?? []), `${doi} leads to ${home}`] };
    }
    if (!record.findable)
      return { ...paperVerdict(subject, record, url), state: 'broken', level: 2, reason: 'the DOI is registered but withdrawn from view' };
    return wantsBytes(subject) ? unread(subject, record, url) : paperVerdict(subject, record, url);
  }
  if (silent !== null) throw silent;
  return askHandle(world, doi, url);
}

function unread(subject: Subject, record: PaperRecord, url: string): Verdict {
  const { validator: _, ...verdict } = paperVerdict(subject, record, url);
  if (verdict.state === 'broken') return verdict;
  return { ...verdict, state: 'unverifiable', reason: 'the DOI is registered; the files behind it were not read' };
}

/** Neither registry knows it: does the handle exist at all? Source: DOI proxy REST API, `GET /api/handles/{doi}`, responseCode 1 or 100. */
async function askHandle(world: World, doi: string, url: string): Promise<Verdict> {
  const answer = await world.read(`${world.endpoint('doi')}/api/handles/${doi.split('/').map(encodeURIComponent).join('/')}`, {
    accept: 'application/json',
  });
  const code = number(fields(json(answer.body, answer.cut)).responseCode);
  const base = { method: 'doi-handle', url };
  if (code === 1) return { ...base, state: 'verified', level: 3, reason: 'the DOI is registered, with an agency that we do not ask' };
  if (code === 100 || answer.status === 404) return { ...base, state: 'broken', level: 2, reason: 'the DOI does not exist' };
  throw new Unanswered('unverifiable', 'doi.org gave no answer that decides', answer.url);
}
