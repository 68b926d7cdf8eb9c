import { day, fields, items, json, text } from '../shape.ts';
import type { World } from '../world.ts';
import type { PaperRecord } from './paper-record.ts';

/** DOI prefixes of bioRxiv and medRxiv: Cold Spring Harbor's, and openRxiv's since 2025. */
export const biorxivPrefixes: readonly string[] = ['10.1101/', '10.64898/'];

/**
 * Source: api.biorxiv.org, `GET /details/{server}/{doi}`: `collection[]` with one entry a version, the first one first.
 * @returns null when neither server knows the DOI
 */
export async function askBiorxiv(world: World, doi: string): Promise<PaperRecord | null> {
  for (const server of ['biorxiv', 'medrxiv']) {
    const answer = await world.read(`${world.endpoint('biorxiv')}/details/${server}/${doi}/na/json`, { accept: 'application/json' });
    if (answer.status !== 200) continue;
    const versions = items(fields(json(answer.body, answer.cut)).collection).map(fields);
    const latest = versions.at(-1);
    const title = text(latest?.title);
    if (latest === undefined || title === undefined) continue;
    const days = versions.flatMap((version) => day(version.date) ?? []).sort();
    return {
      service: server,
      answer,
      title,
      published: days[0],
      prose: text(latest.abstract) ?? '',
      withdrawn: /^\s*withdrawn\b/i.test(title) || /withdrawn/i.test(text(latest.type) ?? ''),
    };
  }
  return null;
}
