import type { ArtifactKind } from '../../artifacts.ts';

/** A document of the release pack, to be filled in. */
export interface Template {
  readonly kind: ArtifactKind;
  readonly path: string;
  readonly text: string;
}

interface Outline {
  readonly kind: ArtifactKind;
  readonly path: string;
  readonly title: string;
  /** Where the outline comes from; null where it is ours. */
  readonly after: string | null;
  /** Standard headings, and what belongs there. */
  readonly sections: readonly (readonly [heading: string, hint: string])[];
}

const outlines: readonly Outline[] = [
  {
    kind: 'model-card',
    path: 'MODEL_CARD.md',
    title: 'Model card',
    after: 'Mitchell et al. 2019, arXiv:1810.03993',
    sections: [
      ['Model details', 'Name, version, date, size, architecture, who made it, which paper it belongs to.'],
      ['Intended use', 'Tasks and people it is for.'],
      ['Out-of-scope use', 'What it must not be used for, and what it was never tested on.'],
      ['Training data', 'What it learned from, with links to the data card, filters and known gaps.'],
      ['Training procedure', 'Code at which commit, hyperparameters, hardware, hours, energy.'],
      ['Evaluation', 'Harness and version, model revision, data and split, metric, numbers with spread.'],
      ['Limitations and bias', 'Where it fails, for whom it works less well, how that was found.'],
      ['Risks and ethical considerations', 'What could go wrong when others use it, and what was done about it.'],
      ['License', 'SPDX id of the weights, and of the code and data if they differ.'],
      ['Citation', 'BibTeX of the paper.'],
      ['Contact', 'Where questions and reports go.'],
    ],
  },
  {
    kind: 'data-card',
    path: 'DATA_CARD.md',
    title: 'Data card',
    after: 'Gebru et al. 2018, arXiv:1803.09010',
    sections: [
      ['Motivation', 'Why the data were collected, by whom, who paid.'],
      ['Composition', 'What one instance is, how many there are, fields, splits, languages.'],
      ['Collection', 'Sources, dates, sampling, who did the work and how they were paid.'],
      ['Preprocessing and annotation', 'Cleaning, filters, deduplication, labels, agreement; where the raw data are.'],
      ['Uses', 'Tasks the data suit, tasks they do not suit.'],
      ['Personal and sensitive information', 'People in the data, consent, how to be removed.'],
      ['Limitations and bias', 'Who and what is missing, known errors.'],
      ['Distribution and license', 'Where to get the data, under which licence, with which checksum.'],
      ['Maintenance', 'Versions, errata, contact, until when it will be kept.'],
      ['Citation', 'BibTeX of the paper.'],
    ],
  },
  {
    kind: 'safety-note',
    path: 'SAFETY.md',
    title: 'Safety note',
    after: null,
    sections: [
      ['Intended use', 'What was designed for and tested.'],
      ['Out-of-scope use and misuse', 'Uses to be refused, and misuse that was thought of.'],
      ['Limitations', 'Where the output must not be relied upon.'],
      ['Bias and fairness', 'Groups and languages it was checked on, with results.'],
      ['Risks', 'Dangerous capabilities that were evaluated, how, by whom, with what result.'],
      ['Mitigations and reporting', 'Safeguards in place, what remains, where to report a problem.'],
    ],
  },
  {
    kind: 'repro',
    path: 'REPRODUCIBILITY.md',
    title: 'Reproducibility checklist',
    after: null,
    sections: [
      ['Environment', 'Hardware, operating system, exact versions: a lock file or a container.'],
      ['Data', 'How to get each input, with checksums and expected place.'],
      ['Commands', 'One command for each table and figure of the paper, in order, with seeds.'],
      ['Expected results', 'The numbers to expect, and how far they may differ.'],
      ['Cost', 'Time, memory and compute of each command; the smallest run that shows it works.'],
      ['Known differences', 'What in the paper this repository does not reproduce, and why.'],
    ],
  },
];

/** Templates in our own words, every section open: detection takes them for what they are until they are filled in. */
export const templates: readonly Template[] = outlines.map(({ kind, path, title, after, sections }) => ({
  kind,
  path,
  text: [
    `# ${title}`,
    '',
    `<!-- Fill in each section and remove its TODO; a section that does not apply says why.${after === null ? '' : ` Outline after ${after}.`} -->`,
    ...sections.flatMap(([heading, hint]) => ['', `## ${heading}`, '', `<!-- ${hint} -->`, '', 'TODO']),
    '',
  ].join('\n'),
}));
