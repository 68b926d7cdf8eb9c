import { identify } from '../identity.ts';
import { type Company, jsonObject, type Subject, unexpected, type Verdict } from '../provider.ts';
import { day, fields, items, number, text } from '../shape.ts';
import { natureOf } from '../weights-file.ts';

/** The article's number in a figshare DOI: `10.6084/m9.figshare.7`, `10.6084/m9.figshare.7.v2`; null for other DOIs. */
export function figshareArticle(doi: string): string | null {
  return /^10\.6084\/m9\.figshare\.(\d{1,12})(?:\.v\d{1,4})?$/.exec(doi)?.[1] ?? null;
}

/**
 * Proves a figshare article by the head of its largest file. Source: figshare API v2, `GET /articles/{id}`:
 * `files[].{name,size,is_link_only,download_url,computed_md5}`, `is_embargoed`, `embargo_date`, `is_metadata_record`.
 */
export async function proveFigshare(subject: Subject, { world }: Company, article: string, url: string): Promise<Verdict> {
  const answer = await world.read(`${world.endpoint('figshare')}/v2/articles/${article}`, { accept: 'application/json' });
  const base = { method: 'figshare-api', url, level: 2 as const };
  if (answer.status === 404) return { ...base, state: 'broken', reason: 'figshare does not know the article' };
  if (answer.status === 403) return { ...base, state: 'gated', reason: 'the article is restricted' };
  if (answer.status !== 200) throw unexpected(answer, 'figshare');
  const record = jsonObject(answer, 'figshare');
  const title = text(record.title);
  const links = [record.description, ...items(record.references)].flatMap((part) => text(part) ?? []);
  const { identity, backlink } = identify(subject, { title, prose: links.join('\n') });
  const published = day(record.published_date) ?? day(record.created_date);
  const told = {
    ...base,
    level: 3 as const,
    backlink,
    identity: identity === 'match' ? ('match' as const) : ('unknown' as const),
    ...(title === undefined ? {} : { title: title.slice(0, 300) }),
    ...(published === undefined ? {} : { published }),
  };
  if (record.is_embargoed === true) {
    const until = day(record.embargo_date);
    return { ...told, state: 'gated', reason: `under embargo${until === undefined ? '' : ` until ${until}`}` };
  }
  const files = items(record.files)
    .map(fields)
    .filter((file) => file.is_link_only !== true);
  const file = [...files].sort((a, b) => (number(b.size) ?? 0) - (number(a.size) ?? 0))[0];
  const link = text(file?.download_url);
  if (file === undefined || link === undefined) return { ...told, state: 'broken', reason: 'the article holds no files, or only links' };
  const name = text(file.name) ?? 'its file';
  const bytes = await world.read(link, { range: [0, 65_535] });
  if (bytes.status === 401 || bytes.status === 403) return { ...told, state: 'gated', reason: `${name} asks for access (${bytes.status})` };
  if (bytes.status === 404 || bytes.status === 410) return { ...told, state: 'broken', reason: `${name} is listed but gone (${bytes.status})` };
  if (bytes.status !== 200 && bytes.status !== 206) throw unexpected(bytes, 'figshare');
  if (natureOf(bytes.body) === 'empty') return { ...told, state: 'broken', reason: `${name} is empty` };
  const md5 = text(file.computed_md5) ?? text(file.supplied_md5);
  return {
    ...told,
    state: 'archived',
    level: 5,
    method: 'figshare-api+range',
    bytes: bytes.body.length,
    hash: md5 === undefined ? null : `md5:${md5}`,
    reason: `archived and open: ${bytes.body.length} bytes of ${name} read`,
  };
}
