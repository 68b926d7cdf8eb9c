import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArtifactKind } from '../../src/artifacts.ts';
import type { Proof } from '../../src/proof.ts';
import type { Actors } from '../support/world/actors.ts';
import { safetensors } from '../support/world/files.ts';
import { claim, type Stage, setStage } from '../support/world/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const title = 'Olm: growing small models in caves';
const link = 'https://github.com/lab/olm';

interface Row {
  readonly name: string;
  readonly identifier: string;
  readonly kind?: ArtifactKind;
  readonly play: (actors: Actors) => void;
  readonly expected: Partial<Proof> & { readonly reason: unknown };
}

const rows: readonly Row[] = [
  {
    name: 'a paper page of the hub that names the repository',
    identifier: 'arXiv:2402.00838',
    play: ({ hub }) => {
      hub.papers['2402.00838'] = { id: '2402.00838', title, publishedAt: '2024-02-01T18:28:55.000Z', githubRepo: link, summary: '' };
    },
    expected: {
      state: 'verified',
      level: 3,
      method: 'hf-papers',
      identity: 'match',
      backlink: true,
      published: '2024-02-01',
      reason: expect.stringMatching(/names this repository/),
    },
  },
  {
    name: 'DataCite, where the hub has no page',
    identifier: 'arXiv:2402.00838',
    play: ({ datacite }) => {
      datacite['10.48550/arXiv.2402.00838'] = {
        titles: [{ title }],
        dates: [
          { date: '2024-03-05T00:00:00Z', dateType: 'Updated', dateInformation: 'v2' },
          { date: '2024-02-01T18:28:55Z', dateType: 'Submitted', dateInformation: 'v1' },
          { date: '2024-02', dateType: 'Available', dateInformation: 'v1' },
        ],
        relatedIdentifiers: [],
      };
    },
    expected: {
      state: 'verified',
      method: 'datacite',
      identity: 'match',
      backlink: false,
      published: '2024-02-01',
      reason: 'the paper is public under this title',
    },
  },
  {
    name: 'arXiv itself, where nobody else knows the paper; the comment names the repository',
    identifier: 'arXiv:2402.00838',
    play: ({ arxiv }) => {
      arxiv['2402.00838'] = { title, published: '2024-02-01T18:28:55Z', comment: `9 pages. Code: ${link}.` };
    },
    expected: { state: 'verified', method: 'arxiv-atom', identity: 'match', backlink: true, published: '2024-02-01', reason: expect.anything() },
  },
  {
    name: 'an old-style arXiv name',
    identifier: 'arXiv:cs/0112017',
    play: ({ arxiv }) => {
      arxiv['cs/0112017'] = { title, published: '2001-12-18T00:00:00Z' };
    },
    expected: { state: 'verified', published: '2001-12-18', reason: expect.anything() },
  },
  {
    name: 'a paper that arXiv does not know',
    identifier: 'arXiv:2402.99999',
    play: () => undefined,
    expected: { state: 'broken', level: 2, reason: 'arXiv does not know this paper' },
  },
  {
    name: 'a withdrawn paper (arXiv)',
    identifier: 'arXiv:2402.00838',
    play: ({ arxiv }) => {
      arxiv['2402.00838'] = { title, comment: 'This paper has been withdrawn by the authors due to an error' };
    },
    expected: { state: 'broken', title, reason: 'the paper was withdrawn' },
  },
  {
    name: 'a withdrawn paper (DataCite)',
    identifier: 'arXiv:2402.00838',
    play: ({ datacite }) => {
      datacite['10.48550/arXiv.2402.00838'] = {
        titles: [{ title }],
        descriptions: [{ description: 'This paper has been withdrawn by the author.' }],
      };
    },
    expected: { state: 'broken', reason: 'the paper was withdrawn' },
  },
  {
    name: 'another paper under the number',
    identifier: 'arXiv:2402.00838',
    play: ({ arxiv }) => {
      arxiv['2402.00838'] = { title: 'Neutrino masses from galaxy clustering', summary: 'We constrain cosmology with spectroscopy.' };
    },
    expected: { state: 'broken', identity: 'mismatch', reason: expect.stringMatching(/^another paper/) },
  },
  {
    name: 'a renamed paper whose abstract still speaks of the project',
    identifier: 'arXiv:2402.00838',
    play: ({ arxiv }) => {
      arxiv['2402.00838'] = { title: 'Subterranean pretraining', summary: 'We present Olm, a family of models.' };
    },
    expected: { state: 'verified', identity: 'unknown', reason: 'the paper is public' },
  },
  {
    name: 'arXiv limits us: nothing is decided',
    identifier: 'arXiv:2402.00838',
    play: () => stage.world.host('export.arxiv.org', () => ({ status: 429, headers: { 'retry-after': '30' }, body: 'Rate exceeded.' })),
    expected: { state: 'unverifiable', reason: 'export.arxiv.org limits our requests (429, asks to wait 30 s)' },
  },
  {
    name: 'the hub and DataCite are down, arXiv answers',
    identifier: 'arXiv:2402.00838',
    play: ({ arxiv }) => {
      arxiv['2402.00838'] = { title };
      stage.world.host('huggingface.co', () => ({ status: 502, body: 'Bad Gateway' }));
      stage.world.host('api.datacite.org', () => 'reset');
    },
    expected: { state: 'verified', method: 'arxiv-atom', reason: expect.anything() },
  },
  {
    name: 'arXiv answers a page instead of Atom',
    identifier: 'arXiv:2402.00838',
    play: () => stage.world.host('export.arxiv.org', () => ({ headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><p>Please wait</p>' })),
    expected: { state: 'unverifiable', reason: 'arXiv answered with something that is not Atom' },
  },
  {
    name: 'a preprint of Crossref',
    identifier: 'doi:10.21203/rs.3.rs-77/v1',
    play: ({ crossref }) => {
      crossref['10.21203/rs.3.rs-77/v1'] = {
        title: [title],
        type: 'posted-content',
        subtype: 'preprint',
        posted: { 'date-parts': [[2024, 5, 6]] },
        abstract: `<p>Code at ${link}</p>`,
      };
    },
    expected: { state: 'verified', level: 3, method: 'crossref', published: '2024-05-06', backlink: true, reason: expect.anything() },
  },
  {
    name: 'a retracted work of Crossref',
    identifier: 'doi:10.1000/x1',
    play: ({ crossref }) => {
      crossref['10.1000/x1'] = { title: [title], type: 'journal-article', 'updated-by': [{ type: 'retraction', DOI: '10.1000/x2' }] };
    },
    expected: { state: 'broken', reason: 'the paper was withdrawn' },
  },
  {
    name: 'a preprint of bioRxiv, dated by its first version',
    identifier: 'doi:10.1101/2024.05.01.123456',
    play: ({ biorxiv }) => {
      biorxiv['biorxiv/10.1101/2024.05.01.123456'] = [
        { title: 'Olm: growing models in caves', date: '2024-05-03', version: '1', abstract: '', type: 'new results' },
        { title, date: '2024-08-01', version: '2', abstract: `See ${link}`, type: 'new results' },
      ];
    },
    expected: { state: 'verified', method: 'biorxiv', published: '2024-05-03', backlink: true, reason: expect.anything() },
  },
  {
    name: 'a preprint of medRxiv under the new prefix',
    identifier: 'doi:10.64898/2026.01.01.26300001',
    play: ({ biorxiv }) => {
      biorxiv['medrxiv/10.64898/2026.01.01.26300001'] = [{ title, date: '2026-01-03', version: '1', abstract: '' }];
    },
    expected: { state: 'verified', method: 'medrxiv', identity: 'match', reason: expect.anything() },
  },
  {
    name: 'a withdrawn preprint of bioRxiv',
    identifier: 'doi:10.1101/2024.05.01.123456',
    play: ({ biorxiv }) => {
      biorxiv['biorxiv/10.1101/2024.05.01.123456'] = [{ title: `WITHDRAWN: ${title}`, date: '2024-05-03', version: '1', abstract: '' }];
    },
    expected: { state: 'broken', reason: 'the paper was withdrawn' },
  },
  {
    name: 'a DOI that does not exist',
    identifier: 'doi:10.1000/nothing',
    play: () => undefined,
    expected: { state: 'broken', method: 'doi-handle', reason: 'the DOI does not exist' },
  },
  {
    name: 'a DOI of another agency',
    identifier: 'doi:10.1000/elsewhere',
    play: () => stage.world.host('doi.org', () => ({ body: { responseCode: 1, handle: '10.1000/elsewhere', values: [] } })),
    expected: { state: 'verified', level: 3, reason: expect.stringMatching(/agency that we do not ask/) },
  },
  {
    name: 'a DOI withdrawn from view',
    identifier: 'doi:10.7910/dvn/1',
    kind: 'data',
    play: ({ datacite }) => {
      datacite['10.7910/dvn/1'] = { titles: [{ title: 'Caves' }], state: 'registered', isActive: false, url: 'https://dataverse.harvard.edu/1' };
    },
    expected: { state: 'broken', reason: 'the DOI is registered but withdrawn from view' },
  },
  {
    name: 'a data DOI whose files nobody lets us read',
    identifier: 'doi:10.5061/dryad.1',
    kind: 'data',
    play: ({ datacite }) => {
      datacite['10.5061/dryad.1'] = { titles: [{ title: 'Caves' }], url: 'https://datadryad.org/stash/dataset/doi:10.5061/dryad.1' };
    },
    expected: { state: 'unverifiable', level: 3, reason: 'the DOI is registered; the files behind it were not read' },
  },
  {
    name: 'an archive under a title of its own: no paper, so no mismatch',
    identifier: 'doi:10.17605/osf.io/x1',
    kind: 'archive',
    play: ({ datacite }) => {
      datacite['10.17605/osf.io/x1'] = { titles: [{ title: 'Supplementary neutrino masses' }], url: 'https://osf.io/x1' };
    },
    expected: { state: 'verified', level: 3, identity: 'unknown', reason: 'the record is public' },
  },
  {
    name: 'a DOI that leads to a model of the hub',
    identifier: 'doi:10.57967/hf/1',
    kind: 'weights',
    play: ({ datacite, hub }) => {
      datacite['10.57967/hf/1'] = { titles: [{ title: 'olm' }], url: 'https://huggingface.co/lab/olm' };
      hub.models['lab/olm'] = { files: { 'model.safetensors': { content: safetensors(), size: 4_000_000 } } };
    },
    expected: { state: 'verified', level: 4, findings: expect.arrayContaining(['10.57967/hf/1 leads to hf:lab/olm']), reason: expect.anything() },
  },
  {
    name: 'OpenReview asks for a challenge',
    identifier: 'openreview:abc123',
    play: ({ openreview }) => {
      openreview.challenge = true;
    },
    expected: { state: 'unverifiable', method: 'openreview-api', reason: 'OpenReview asks anonymous readers to solve a challenge' },
  },
  {
    name: 'an open submission',
    identifier: 'openreview:abc123',
    play: ({ openreview }) => {
      openreview.notes.abc123 = {
        content: { title: { value: title }, abstract: { value: '…' } },
        pdate: Date.UTC(2024, 0, 16),
        cdate: Date.UTC(2023, 8, 28),
      };
    },
    expected: { state: 'verified', level: 3, published: '2024-01-16', identity: 'match', reason: expect.anything() },
  },
  {
    name: 'a submission with a date that is none',
    identifier: 'openreview:abc123',
    play: ({ openreview }) => {
      openreview.notes.abc123 = { content: { title: { value: title } }, pdate: 1e300 };
    },
    expected: { state: 'verified', identity: 'match', reason: expect.anything() },
  },
  {
    name: 'a submission that only reviewers see',
    identifier: 'openreview:abc123',
    play: ({ openreview }) => {
      openreview.notes.abc123 = 'forbidden';
    },
    expected: { state: 'broken', reason: 'the submission is not open to everyone' },
  },
  {
    name: 'a deleted submission',
    identifier: 'openreview:abc123',
    play: ({ openreview }) => {
      openreview.notes.abc123 = { content: { title: { value: title } }, ddate: 1_700_000_000_000 };
    },
    expected: { state: 'broken', reason: 'the submission was deleted' },
  },
  {
    name: 'a withdrawn submission',
    identifier: 'openreview:abc123',
    play: ({ openreview }) => {
      openreview.notes.abc123 = { content: { title: { value: title }, venueid: { value: 'ICLR.cc/2024/Conference/Withdrawn_Submission' } } };
    },
    expected: { state: 'broken', reason: 'the paper was withdrawn' },
  },
  {
    name: 'a page of proceedings with the paper’s title',
    identifier: 'url:https://www.lab.edu/2024.acl-long.1',
    play: () =>
      stage.world.host('www.lab.edu', () => ({
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<!doctype html><html><head><meta name="citation_title" content="${title}"><title>Anthology</title></head><body><a href="${link}">code</a></body></html>`,
      })),
    expected: { state: 'verified', level: 3, title, identity: 'match', backlink: true, reason: expect.anything() },
  },
  {
    name: 'a page about something else: told, not condemned',
    identifier: 'url:https://www.lab.edu/report',
    play: () =>
      stage.world.host('www.lab.edu', () => ({
        headers: { 'content-type': 'text/html' },
        body: '<html><title>Neutrino masses at large scales</title></html>',
      })),
    expected: {
      state: 'verified',
      identity: 'unknown',
      findings: ["the page's title has nothing in common with this repository"],
      reason: expect.anything(),
    },
  },
];

describe('dates that are none', () => {
  test.each<[string, string, (actors: Actors) => void]>([
    [
      'of DataCite',
      'doi:10.5555/olm',
      ({ datacite }) => {
        datacite['10.5555/olm'] = { titles: [{ title }], dates: [{ date: '2024-13-45', dateType: 'Issued' }] };
      },
    ],
    [
      'of Crossref',
      'doi:10.5555/olm',
      ({ crossref }) => {
        crossref['10.5555/olm'] = { title: [title], posted: { 'date-parts': [[2024, 13, 45]] } };
      },
    ],
    [
      'of Crossref, not even whole',
      'doi:10.5555/olm',
      ({ crossref }) => {
        crossref['10.5555/olm'] = { title: [title], posted: { 'date-parts': [[1e21, 1.5, -3]] } };
      },
    ],
  ])('%s start no clock', async (_, identifier, play) => {
    play(stage.actors());
    const [proof] = await stage.prove([claim(identifier, 'preprint')]);
    expect(proof).toMatchObject({ state: 'verified' });
    expect(proof).not.toHaveProperty('published');
  });
});

test('an answer that breaks its reader decides nothing, and the others are asked all the same', async () => {
  const { hub } = stage.actors();
  hub.models['lab/olm'] = { files: { 'model.safetensors': { content: safetensors(), size: 4_000_000 } } };
  stage.world.host('export.arxiv.org', () => ({ body: `<feed><entry><title>${'<a>'.repeat(20_000)}` }));
  const proofs = await stage.prove([claim('arXiv:2402.00838', 'preprint'), claim('hf:lab/olm', 'weights')]);
  expect(proofs.map(({ state }) => state)).toEqual(['unverifiable', 'verified']);
});

describe('papers', () => {
  test.each(rows)('$name', async ({ identifier, kind = 'preprint', play, expected }) => {
    play(stage.actors());
    const [proof] = await stage.prove([claim(identifier, kind)]);
    expect(proof).toMatchObject({ identifier, ...expected });
  });

  test('arXiv is asked once in three seconds, one paper after the other', async () => {
    const { arxiv } = stage.actors();
    arxiv['2402.00001'] = { title };
    arxiv['2402.00002'] = { title };
    const times: number[] = [];
    const atom = stage.world.requests;
    const started = performance.now();
    const proofs = await stage.prove([claim('arXiv:2402.00001', 'preprint'), claim('arXiv:2402.00002', 'preprint')]);
    times.push(performance.now() - started);
    expect(proofs.map(({ state }) => state)).toEqual(['verified', 'verified']);
    expect(atom.filter(({ host }) => host === 'export.arxiv.org')).toHaveLength(2);
    expect(times[0]).toBeGreaterThan(2_900);
  });
});
