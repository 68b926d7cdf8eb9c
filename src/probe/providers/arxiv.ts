import type { Company, Subject, Verdict } from '../provider.ts';
import { unexpected } from '../provider.ts';
import { day } from '../shape.ts';
import { Unanswered } from '../unanswered.ts';
import type { World } from '../world.ts';
import { askDataCite } from './datacite.ts';
import { askHubPaper } from './hub-paper.ts';
import { type PaperRecord, paperVerdict } from './paper-record.ts';

/**
 * Proves an arXiv paper by whoever answers first in the order hub papers, DataCite, arXiv itself (which answers 429 to many cloud addresses).
 * That a paper does not exist is believed from arXiv alone.
 */
export async function proveArxiv(subject: Subject, { world }: Company): Promise<Verdict> {
  const id = subject.parsed.value;
  const url = `https://arxiv.org/abs/${id}`;
  let silent: Unanswered | null = null;
  for (const ask of [() => askHubPaper(world, id), () => askDataCite(world, `10.48550/arXiv.${id}`), () => askArxiv(world, id)]) {
    try {
      const record = await ask();
      if (record !== null) return paperVerdict(subject, record, url);
      silent = null;
    } catch (error) {
      if (!(error instanceof Unanswered) || error.state === 'unchecked') throw error;
      silent = error;
    }
  }
  // arXiv was asked last: its silence is no "no".
  if (silent !== null) throw silent;
  return { state: 'broken', level: 2, method: 'arxiv-atom', url, reason: 'arXiv does not know this paper' };
}

/**
 * Source: arXiv API user's manual. One entry with id, title, published (v1), summary, arxiv:comment; an unknown id gives no entry, or one
 * entitled "Error". Withdrawn papers keep their entry and say so in the comment or the abstract.
 * @returns null when arXiv does not know the paper
 */
export async function askArxiv(world: World, id: string): Promise<PaperRecord | null> {
  const query = new URLSearchParams({ id_list: id, max_results: '1' });
  const answer = await world.read(`${world.endpoint('arxiv')}/api/query?${query}`, { accept: 'application/atom+xml' });
  if (answer.status === 400 || answer.status === 404) return null;
  if (answer.status !== 200) throw unexpected(answer, 'arXiv');
  const { parseDocument, DomUtils } = await import('htmlparser2');
  const document = parseDocument(answer.body.toString('utf8'), { xmlMode: true });
  const feed = DomUtils.getElementsByTagName('feed', document, true, 1)[0];
  if (feed === undefined) throw new Unanswered('unverifiable', 'arXiv answered with something that is not Atom', answer.url);
  const entry = DomUtils.getElementsByTagName('entry', feed, true, 1)[0];
  if (entry === undefined) return null;
  const part = (name: string) => DomUtils.textContent(DomUtils.getElementsByTagName(name, entry, true, 1)).trim();
  const title = part('title').replace(/\s+/g, ' ');
  if (title === 'Error' || !part('id').includes(id)) return null;
  const comment = part('arxiv:comment');
  const summary = part('summary');
  return {
    service: 'arxiv-atom',
    answer,
    title,
    published: day(part('published')),
    prose: [comment, summary, part('arxiv:doi'), part('arxiv:journal_ref')].join('\n'),
    withdrawn: /\bwithdrawn\b/i.test(comment) || /^\s*(?:this (?:paper|article|submission) has been withdrawn|withdrawn)\b/i.test(summary),
  };
}
