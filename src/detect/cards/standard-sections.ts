/** The sections a card should have. Headings are matched loosely: a card need not use the template's words. */

export interface StandardSection {
  readonly id: string;
  readonly heading: RegExp;
}

/** After Mitchell et al. 2019 (arXiv:1810.03993) and the annotated template of the Hugging Face hub. */
export const modelCardSections: readonly StandardSection[] = [
  {
    id: 'details',
    heading:
      /model (?:details|description|summary|overview|information|date|type|architecture)|^(?:description|overview|about|introduction|summary)\b|model card (?:for|:)/i,
  },
  {
    id: 'intended-use',
    heading: /\b(?:intended|direct|downstream|primary|recommended) (?:uses?|users?)|^uses?\b|use cases?|model use|applications?/i,
  },
  { id: 'out-of-scope', heading: /out[- ]of[- ]scope|misuse|malicious|not intended|prohibited|restrictions?/i },
  { id: 'training-data', heading: /training data|\bdata(?:sets?)?\b|pre-?training/i },
  {
    id: 'training',
    heading: /training (?:procedure|details|process|hyper|regime|factors)|^training$|hyper-?parameters|hardware|compute|fine-?tuning/i,
  },
  { id: 'evaluation', heading: /evaluation|benchmarks?|metrics|results|performance|testing|quantitative/i },
  { id: 'limitations', heading: /limitations?|caveats|known issues|biases|bias\b|fairness/i },
  { id: 'risks', heading: /risks?|ethic|safety|responsib|broader (?:impact|implications)|considerations|harm/i },
  { id: 'license', heading: /licen[cs]e|terms/i },
  { id: 'citation', heading: /citation|cite|bibtex|references?/i },
];

/** After Gebru et al. 2018 (arXiv:1803.09010) and the dataset card template of the Hugging Face hub. */
export const dataCardSections: readonly StandardSection[] = [
  {
    id: 'motivation',
    heading:
      /motivation|purpose|curation rationale|dataset (?:summary|description|overview|details)|^(?:description|overview|summary|about|introduction)\b/i,
  },
  { id: 'composition', heading: /composition|structure|fields|instances|splits|schema|contents?|statistics|features|format/i },
  { id: 'collection', heading: /collection|source|creation|acquisition|provenance|gather/i },
  { id: 'processing', heading: /pre-?processing|cleaning|label+ing|annotat|filter|dedup|processing/i },
  { id: 'uses', heading: /\buses?\b|tasks|intended|usage|applications/i },
  { id: 'distribution', heading: /distribution|licen[cs]|download|access|availability/i },
  { id: 'maintenance', heading: /maintenance|contact|version|update|errata|maintain|contribut/i },
  { id: 'sensitive', heading: /personal|sensitive|privacy|pii|consent|ethic/i },
  { id: 'limitations', heading: /limitations?|bias|considerations|social impact|risks?|caveats/i },
  { id: 'citation', heading: /citation|cite|bibtex|references?/i },
];

export const safetySections: readonly StandardSection[] = [
  { id: 'intended-use', heading: /intended|direct use|acceptable|responsible use|permitted/i },
  { id: 'out-of-scope', heading: /out[- ]of[- ]scope|misuse|malicious|prohibited|not intended|restrictions?/i },
  { id: 'limitations', heading: /limitations?|caveats|known issues/i },
  { id: 'bias', heading: /bias|fairness|representation|discriminat/i },
  { id: 'risks', heading: /risks?|harm|hazard|safety|threat|red[- ]team/i },
  { id: 'mitigation', heading: /mitigat|safeguard|recommendations?|filter|monitor|responsib|report/i },
];
