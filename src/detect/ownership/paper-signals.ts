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
  'data-section': { points: -1, sees: 'a section on data or installation' },
  deep: { points: -1, sees: 'a file other than the main README' },
  crowd: { points: -2, sees: 'one of many papers in the same list or table' },
} as const satisfies Record<string, { readonly points: number; readonly sees: string }>;

export type PaperSignal = keyof typeof paperSignals;

/** How people call papers: in anchors, badges, addresses. */
export const label =
  /\b(?:paper|papers|arxiv|preprint|pre-print|pdf|tech(?:nical)?[\s_-]?report|report|publication|article|journal|manuscript|openreview|neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|siggraph|nature|science|biorxiv|medrxiv|model card)\b|论文|技术报告|論文/i;
export const firstPerson =
  /\bour\s+(?:[\w-]+\s+){0,4}(?:paper|papers|preprint|work|report|publication|article|technical|research|arxiv|manuscript|study)\b|\b(?:we|we've|we have)\s+(?:[\w-]+\s+){0,3}(?:release|released|present|presented|introduce|introduced|propose|proposed|publish|published|describe|described|posted|uploaded|open-?source)\b|\bofficial\s+(?:[\w-]+\s+){0,4}(?:implementation|code|repo|repository|codebase|release)\b|\bthis (?:repo|repository|code|codebase|project|is the)\b|\b(?:code|implementation|repository|dataset|data|models?)\s+(?:for|of|from|accompan\w+)\s+(?:the|our|this)\s+(?:paper|article|preprint)|\bin (?:the|this) (?:paper|work)\b|\b(?:see|read|refer to|check(?: out)?)\s+(?:the|our|this)\s+(?:\w+\s+){0,2}(?:paper|report|preprint)|\bpaper (?:is )?(?:now )?(?:available|released|out|accepted)|\baccepted (?:to|at|by|in)\b|\bcite (?:our|this|the)\b|本文|我们的(?:论文|技术报告)|我们(?:发布|提出|开源)|发布了?(?:论文|技术报告)/i;
export const foreignWords =
  /\b(?:based on|built (?:on|upon|from)|borrow\w*|adapted from|inspired by|following|follows|thanks? to|thank|proposed (?:by|in)|introduced (?:by|in)|originally|unofficial|re-?implement\w*|third[- ]party|credits?|similar to|compared? (?:to|with)|baselines?|such as|used (?:by|in)|trained with|dataset from|from (?:the )?(?:authors|paper by)|et al\.?,? ?\(?(?:19|20)\d\d|concurrent|other work|(?:please|and) also cite|also cite)\b|参考|基于|借鉴|感谢/i;
export const unofficial =
  /\bunofficial\s+(?:[\w-]+\s+){0,3}(?:re-?)?(?:implementation|reproduction|port|version|code|repo\w*|pytorch|jax)\b|\b(?:community|independent|third[- ]party) (?:re-?)?implementation\b|\bre-?implementation of\b|\bnot (?:the|an) official\b/i;
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
] as const);
