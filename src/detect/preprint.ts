import { type DetectionContext, finding, type KindFinding } from './context.ts';
import { paperSignals } from './ownership/paper-signals.ts';
import { ownPaper, type PaperCandidate, scorePapers } from './ownership/papers.ts';
import { evidence, type Rule } from './rule.ts';

export const preprintRules = {
  owned: {
    id: 'preprint/own-paper',
    sees: 'A paper or technical report that is the project’s own, by score: citation file, BibTeX, head of the README, first person',
    todo: 'Post the paper on a preprint server and link it at the top of the README',
    example: '# Foo: faster bars\n\n[![arXiv](https://img.shields.io/badge/arXiv-2401.00001-red)](https://arxiv.org/abs/2401.00001)\n',
    counter: '# Foo\n\n## Related work\n\n- [Bar](https://arxiv.org/abs/2401.00002) by other people\n',
  },
  file: {
    id: 'preprint/paper-file',
    sees: 'A PDF in the repository that calls itself paper or report',
    todo: 'Post the PDF on a preprint server as well, so that it can be found and cited',
    example: 'files:\nREADME.md\npaper.pdf 400000\n',
    counter: 'files:\nREADME.md\ndocs/poster.pdf\n',
  },
} as const satisfies Record<string, Rule>;

/** Own papers and reports, the main one first (DESIGN §3 "own or other people's"). */
export function detectPreprint(context: DetectionContext): KindFinding {
  const candidates = scorePapers(context).filter((candidate) => candidate.score >= ownPaper);
  const files = paperFiles(context).filter((path) => !candidates.some((candidate) => candidate.identifier === `file:${path}`));
  const main = context.readme?.path ?? '';
  const compare = byProminence(main);
  candidates.sort(compare);
  if (candidates[0]?.identifier.startsWith('arXiv:') === false) candidates.sort((a, b) => preferred(b, main) - preferred(a, main) || compare(a, b));
  putEldestFirst(candidates, main);
  const identifiers = [...candidates.map((candidate) => candidate.identifier), ...files.map((path) => `file:${path}`)];
  const shown = [...candidates.slice(0, 8).map(explain), ...files.map((path) => evidence(preprintRules.file, { path }))];
  return finding('preprint', shown, identifiers.slice(0, 40));
}

/**
 * An arXiv id that has no BibTeX entry of its own in the README, but a badge in the head or a link of the work's very title, is the preprint
 * of the work: what anyone can get and prove.
 */
function preferred(candidate: PaperCandidate, main: string): number {
  const signals = candidate.points.filter((point) => point.path === main).map((point) => point.signal);
  const shown = signals.includes('head-label') || signals.includes('titled-link');
  return candidate.identifier.startsWith('arXiv:') && shown && !signals.some((signal) => signal.startsWith('bibtex')) ? 1 : 0;
}

/**
 * Where neither the head of the README nor BibTeX says which paper is the project's, it is the one the project began with: news stand with
 * the newest on top, and sequels are told about before what they continue. arXiv ids carry their month.
 */
function putEldestFirst(candidates: PaperCandidate[], main: string): void {
  const told = candidates.filter(({ identifier, points }) => {
    const signals = points.filter((point) => point.path === main).map((point) => point.signal);
    return /^arXiv:\d/.test(identifier) && signals.includes('paper-label') && !signals.some((signal) => placed.test(signal));
  });
  if (candidates[0] === undefined || !told.includes(candidates[0])) return;
  const eldest = told.reduce((a, b) => (b.identifier < a.identifier ? b : a));
  candidates.splice(candidates.indexOf(eldest), 1);
  candidates.unshift(eldest);
}

/** Signals that tell a paper's rank better than its age. */
const placed = /^(?:head-|bibtex-|cited-link|citation-file|earlier|foreign-)/;

/**
 * Papers the main README itself owns to come before those of its folders; identifiers that can be looked up before web pages and files; then
 * the paper of the README's own title, then those of its head as they stand there, then by what speaks for them.
 */
function byProminence(main: string): (a: PaperCandidate, b: PaperCandidate) => number {
  const has = (one: PaperCandidate, signal: string): number => (one.points.some((point) => point.signal === signal && point.path === main) ? 1 : 0);
  const owned = (one: PaperCandidate): number => (rank(one, main) >= ownPaper ? 1 : 0);
  const inHead = (one: PaperCandidate): number =>
    has(one, 'head-label') === 1 && (has(one, 'foreign-words') === 0 || has(one, 'bibtex-title') === 1) ? 1 : 0;
  return (a, b) => {
    const first =
      owned(b) - owned(a) ||
      canLookUp(b) - canLookUp(a) ||
      isTitled(b) - isTitled(a) ||
      inHead(b) - inHead(a) ||
      has(a, 'earlier') - has(b, 'earlier');
    if (first !== 0) return first;
    return inHead(a) === 1
      ? has(b, 'names-project') - has(a, 'names-project') || a.order - b.order
      : lastingRank(b, main) - lastingRank(a, main) || rank(b, main) - rank(a, main) || (owned(a) === 1 ? 0 : b.score - a.score) || a.order - b.order;
  };
}

const isTitled = (one: PaperCandidate): number => (one.points.some((point) => point.signal === 'bibtex-exact') ? 1 : 0);
const canLookUp = (one: PaperCandidate): number => (/^(?:arXiv|doi|openreview):/.test(one.identifier) ? 1 : 0);

/** What the main README says, and a citation file. */
function rank(candidate: PaperCandidate, main: string): number {
  return sum(candidate.points.filter((point) => point.path === main || point.signal === 'citation-file'));
}

/** The same without the news: the latest paper is told about more often there, and is no more the project's for that. */
function lastingRank(candidate: PaperCandidate, main: string): number {
  const news = new Set(candidate.points.filter((point) => point.path === main && point.signal === 'news').map((point) => point.line));
  return sum(candidate.points.filter((point) => (point.path === main && !news.has(point.line)) || point.signal === 'citation-file'));
}

const sum = (points: PaperCandidate['points']): number => points.reduce((total, point) => total + point.points, 0);

function explain(candidate: PaperCandidate) {
  const best = [...candidate.points].sort((a, b) => b.points - a.points)[0];
  const why = candidate.points.filter((point) => point.points > 0).map((point) => paperSignals[point.signal as keyof typeof paperSignals].sees);
  return evidence(preprintRules.owned, {
    path: best?.path ?? null,
    line: best?.line ?? null,
    ...(best?.url === undefined ? {} : { url: best.url }),
    note: `${candidate.identifier}: ${[...new Set(why)].slice(0, 3).join('; ')}`,
  });
}

function paperFiles(context: DetectionContext): readonly string[] {
  return context.files.own
    .filter((file) => file.extension === 'pdf' && file.folders.length <= 2 && (file.size ?? 1) > 20_000)
    .filter(
      (file) =>
        /(?:^|[_\-. ])(?:paper|report|preprint|manuscript|tech[_-]?report|technical[_-]?(?:report|note))(?:[_\-. ]|v?\d|$)/.test(file.lower) ||
        file.folders.includes('preprint'),
    )
    .filter((file) => !/poster|slides|supp/.test(file.lower))
    .map((file) => file.path)
    .slice(0, 3);
}
