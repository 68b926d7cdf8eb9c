import { arxivIdentifier, doiIdentifier, identifierFromUrl } from '../../identifiers.ts';
import type { DetectionContext } from '../context.ts';
import { isReadme } from '../create-context.ts';
import type { BibEntry, TextDocument } from '../document/model.ts';
import { isUnder, topicHeadings } from '../headings.ts';
import { namesProject, normalName, readmeTitle, similarTitles } from './names.ts';
import { paperHost } from './paper-places.ts';
import type { PaperSignal } from './paper-signals.ts';

export interface Cited {
  readonly identifier: string;
  readonly signal: PaperSignal;
  readonly path: string;
  readonly line: number;
}

/** What BibTeX in the documentation says. */
export function* fromBibtex(context: DetectionContext, unofficialWork: boolean): Generator<Cited> {
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
  return title !== '' && (normalName(title) === normalName(heading) || similarTitles(title, heading) >= 0.8);
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
export function* fromCitationFile(context: DetectionContext): Generator<{ identifier: string; path: string; line: number }> {
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
