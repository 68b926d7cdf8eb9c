import { unexpected } from '../provider.ts';
import { day, fields, items, json, number, text, texts } from '../shape.ts';
import type { World } from '../world.ts';
import type { PaperRecord } from './paper-record.ts';

/**
 * A DOI as Crossref registers it (bioRxiv, SSRN, Research Square, proceedings, journals). Source: Crossref REST API, `GET /works/{doi}`.
 * @returns null when Crossref does not know the DOI
 */
export async function askCrossref(world: World, doi: string): Promise<PaperRecord | null> {
  const answer = await world.read(`${world.endpoint('crossref')}/works/${encodeURIComponent(doi)}`, { accept: 'application/json' });
  if (answer.status === 404) return null;
  if (answer.status !== 200) throw unexpected(answer, 'Crossref');
  const work = fields(fields(json(answer.body, answer.cut)).message);
  const title = texts(work.title)[0];
  if (title === undefined) return null;
  const updates = items(work['updated-by']).map((update) => text(fields(update).type) ?? '');
  const links = Object.values(fields(work.relation)).flatMap((relation) => items(relation).map((item) => text(fields(item).id) ?? ''));
  return {
    service: 'crossref',
    answer,
    title,
    published: dayOfParts(work.posted) ?? dayOfParts(work['published-online']) ?? dayOfParts(work.created) ?? dayOfParts(work.issued),
    prose: [text(work.abstract) ?? '', ...links].join('\n'),
    withdrawn: /^\s*(?:withdrawn|retracted)\b/i.test(title) || updates.some((type) => /^(?:withdrawal|retraction|removal)$/.test(type)),
  };
}

/** Crossref's `date-parts`: `[[year, month, day]]`; a date without its day is of no use to a clock. */
function dayOfParts(value: unknown): string | undefined {
  const [year, month, date] = items(items(fields(value)['date-parts'])[0]).map(number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}
