import type { WorldServer } from './world.ts';

export interface ArxivPaper {
  readonly title: string;
  readonly summary?: string;
  /** ISO time of v1. */
  readonly published?: string;
  readonly comment?: string;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** arXiv's Atom API: one entry per known id, none for the others. */
export function playArxiv(world: WorldServer): Record<string, ArxivPaper> {
  const papers: Record<string, ArxivPaper> = {};
  world.host('export.arxiv.org', ({ url }) => {
    const ids = (url.searchParams.get('id_list') ?? '').split(',');
    const entries = ids.flatMap((id) => {
      const paper = papers[id];
      if (paper === undefined) return [];
      const published = paper.published ?? '2026-03-02T17:59:59Z';
      const comment =
        paper.comment === undefined ? '' : `<arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">${escaped(paper.comment)}</arxiv:comment>`;
      return `<entry><id>http://arxiv.org/abs/${id}v2</id><updated>2026-04-01T00:00:00Z</updated><published>${published}</published>
        <title>${escaped(paper.title)}</title><summary>${escaped(paper.summary ?? 'We study things.')}</summary><author><name>A. Author</name></author>${comment}</entry>`;
    });
    return {
      headers: { 'content-type': 'application/atom+xml; charset=UTF-8' },
      body: `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title><id>http://arxiv.org/api/x</id>${entries.join('')}</feed>`,
    };
  });
  return papers;
}

/** DataCite's `GET /dois/{doi}`; values are the attributes. */
export function playDataCite(world: WorldServer): Record<string, object> {
  const dois: Record<string, object> = {};
  world.host('api.datacite.org', ({ url }) => {
    const doi = decodeURIComponent(url.pathname.replace(/^\/dois\//, '')).toLowerCase();
    const attributes = Object.entries(dois).find(([known]) => known.toLowerCase() === doi)?.[1];
    if (attributes === undefined)
      return { status: 404, body: { errors: [{ status: '404', title: "The resource you are looking for doesn't exist." }] } };
    return {
      headers: { etag: 'W/"d1"' },
      body: { data: { id: doi, type: 'dois', attributes: { doi, state: 'findable', isActive: true, ...attributes } } },
    };
  });
  return dois;
}

/** Crossref's `GET /works/{doi}`; values are the message. */
export function playCrossref(world: WorldServer): Record<string, object> {
  const works: Record<string, object> = {};
  world.host('api.crossref.org', ({ url }) => {
    const doi = decodeURIComponent(url.pathname.replace(/^\/works\//, ''));
    const message = works[doi];
    if (message === undefined) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Resource not found.' };
    return { body: { status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message: { DOI: doi, ...message } } };
  });
  return works;
}

/** bioRxiv's and medRxiv's `GET /details/{server}/{doi}/na/json`; keys are `server/doi`, values the versions. */
export function playBiorxiv(world: WorldServer): Record<string, readonly object[]> {
  const papers: Record<string, readonly object[]> = {};
  world.host('api.biorxiv.org', ({ url }) => {
    const key = decodeURIComponent(url.pathname.replace(/^\/details\//, '').replace(/\/na\/json$/, ''));
    const collection = papers[key];
    return { body: { messages: [{ status: collection === undefined ? 'no posts found' : 'ok' }], collection: collection ?? [] } };
  });
  return papers;
}

/** OpenReview's API 2; `challenge` makes it answer as it does to strangers' programs since 2026. */
export function playOpenReview(world: WorldServer): { challenge: boolean; readonly notes: Record<string, object | 'forbidden'> } {
  const state = { challenge: false, notes: {} as Record<string, object | 'forbidden'> };
  world.host('api2.openreview.net', ({ url }) => {
    if (state.challenge) return { status: 403, body: { name: 'ChallengeRequiredError', message: 'Please complete the challenge.', status: 403 } };
    const id = url.searchParams.get('id') ?? '';
    const note = state.notes[id];
    if (note === 'forbidden')
      return { status: 403, body: { name: 'ForbiddenError', message: 'User Guest does not have permission to see Note', status: 403 } };
    if (note === undefined) return { status: 404, body: { name: 'NotFoundError', message: 'The Note was not found', status: 404 } };
    return { body: { notes: [{ id, forum: id, ...note }], count: 1 } };
  });
  return state;
}
