import type { BibEntry, TextDocument } from './document/model.ts';
import { readmeTitle, similarTitles } from './ownership/names.ts';

/** Title of the work, from what is read already: preferred citation, BibTeX of the README, its first heading. */
export function workTitle(
  documents: readonly TextDocument[],
  readme: TextDocument | null,
  cff: string | null,
  repository: string | null,
): string | null {
  const declared = cff === null ? null : citationTitle(cff);
  if (declared !== null) return declared;
  const heading = readmeTitle(readme);
  const entries = readme?.bibtex ?? [];
  const matching = entries.find((entry) => heading !== null && similarTitles(entry.fields.get('title') ?? '', heading) >= 0.4);
  const entry =
    matching ??
    firstPaper(entries) ??
    firstPaper(documents.filter((document) => /(?:^|\/)citation/i.test(document.path)).flatMap((document) => document.bibtex));
  const title = entry?.fields.get('title') ?? heading;
  return title === undefined || title === null || title === '' || title.toLowerCase() === repository?.split('/')[1]?.toLowerCase()
    ? (title ?? null)
    : title;
}

function firstPaper(entries: readonly BibEntry[]): BibEntry | undefined {
  return entries.find((entry) => (entry.fields.get('title') ?? '').length > 8);
}

/** Title of `preferred-citation`, else the file's own. Indentation tells them apart; the file is small and flat. */
export function citationTitle(cff: string): string | null {
  const text = cff.slice(0, 65_536);
  const preferred = /^preferred-citation:\s*$/m.exec(text);
  const nested = preferred === null ? null : /^\s{1,200}title:\s*(.+)$/m.exec(text.slice(preferred.index));
  const own = /^title:\s*(.+)$/m.exec(text);
  const title = (nested?.[1] ?? own?.[1])?.trim().replace(/^["']|["']$/g, '');
  return title === undefined || title === '' || /^[>|]/.test(title) ? null : title;
}
