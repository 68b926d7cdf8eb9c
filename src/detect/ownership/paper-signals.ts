/** The table of signals: what it sees and how much it counts (REFERENCE §4.2). */
export const paperSignals = {
  'citation-file': { points: 5, sees: 'CITATION.cff or CITATION.bib names it' },
  'bibtex-exact': { points: 8, sees: 'a BibTeX entry with the title of the README' },
  'bibtex-title': { points: 5, sees: 'a BibTeX entry whose title names the project or matches the README title' },
  'bibtex-asked': { points: 5, sees: 'a BibTeX entry where the README asks to be cited' },
  'bibtex-only': { points: 1, sees: 'another BibTeX entry' },
  'head-label': { points: 4, sees: 'a link or badge in the head of the README that says paper, arXiv or report' },
  'first-label': { points: 4, sees: 'the first paper link of the README' },
  'sub-head': { points: 2, sees: 'a paper link in the head of another README' },
  'news-person': { points: 1, sees: '"we release" in a news line' },
  'titled-link': { points: 3, sees: 'a link whose text is the title of the work' },
  'cited-link': { points: 3, sees: 'a paper link where the README asks to be cited' },
  'head-link': { points: 2, sees: 'another link in the head of the README' },
  'first-person': { points: 4, sees: '"our paper", "we release", "official implementation of" in the same sentence' },
  'paper-label': { points: 2, sees: 'a link that says paper or technical report' },
  'names-project': { points: 2, sees: 'the sentence or the link names the project' },
  news: { points: 1, sees: 'a news line' },
  unofficial: { points: -6, sees: 'the project says it re-implements somebody else’s work' },
  'foreign-section': { points: -4, sees: 'a section on related work, thanks or other people’s projects' },
  'baseline-section': { points: -3, sees: 'a section on baselines, comparisons or background' },
  'foreign-words': { points: -3, sees: '"based on", "following", "proposed by", "thanks to" in the same sentence' },
  earlier: { points: 0, sees: '"our first paper", "our previous work": own, but there is a later one' },
  'data-section': { points: -1, sees: 'a section on data or installation' },
  deep: { points: -1, sees: 'a file other than the main README' },
  crowd: { points: -2, sees: 'one of many papers in the same list or table' },
} as const satisfies Record<string, { readonly points: number; readonly sees: string }>;

export type PaperSignal = keyof typeof paperSignals;

/** The project calls itself the authors' own. */
export const official = /\bofficial\b|\bour (?:paper|work|method)\b|\bauthors'? (?:implementation|code)\b/i;

/** Anchors that name a paper outright. */
export const explicit = /\b(?:paper|report|preprint|arxiv|publication|article|journal|this work)\b|论文|报告/i;
/** With these a link is not the README's first own paper. */
export const against: ReadonlySet<PaperSignal> = new Set([
  'news',
  'foreign-section',
  'baseline-section',
  'foreign-words',
  'unofficial',
  'data-section',
  'crowd',
] as const);
