import { day, fields, json, text, texts } from '../shape.ts';
import type { World } from '../world.ts';
import type { PaperRecord } from './paper-record.ts';

/**
 * A paper as the hub's paper pages know it. Source: Hub OpenAPI, `GET /api/papers/{arxivId}`. Not every paper has a page, so a 404 decides nothing.
 * @returns null when the hub does not know the paper
 */
export async function askHubPaper(world: World, id: string): Promise<PaperRecord | null> {
  const answer = await world.read(`${world.endpoint('hub')}/api/papers/${encodeURIComponent(id)}`, { accept: 'application/json' });
  if (answer.status !== 200) return null;
  const paper = fields(json(answer.body, answer.cut));
  const title = text(paper.title);
  if (title === undefined) return null;
  return {
    service: 'hf-papers',
    answer,
    title,
    published: day(paper.publishedAt),
    prose: [paper.githubRepo, paper.projectPage, paper.summary].flatMap((part) => texts(part)).join('\n'),
    withdrawn: false,
  };
}
