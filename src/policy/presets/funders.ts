import { type Preset, presetStage, type Wanted } from './preset.ts';

/** Data may have to stay closed (people, contracts): then the card that describes them stands in. */
const dataWhereSafe: Wanted = { kind: 'data', whereSafe: true, instead: { atLeast: 1, of: ['data-card'] } };

interface FunderRule {
  readonly id: Preset['id'];
  readonly summary: string;
  readonly source: string;
  readonly url: string | null;
  readonly notChecked: string | null;
  readonly retroactive: boolean;
  readonly stage: readonly [id: string, title: string];
  readonly wanted: readonly Wanted[];
}

/** What public and private funders and one law ask for. All count from publication: the preprint, unless the lab names a date. */
const rules: readonly FunderRule[] = [
  {
    id: 'funder-basic',
    summary: 'The common core of funders’ policies: paper, data or a reason, code and licence at publication.',
    source: 'Common core of the funder presets below',
    url: null,
    notChecked: null,
    retroactive: false,
    stage: ['publication', 'Publication'],
    wanted: ['preprint', 'citation', 'code', 'license', dataWhereSafe, 'data-card', 'archive'],
  },
  {
    id: 'us-federal',
    summary: 'Paper and underlying data at publication, without embargo.',
    source: 'OSTP memorandum on public access (25 August 2022), in force at US agencies by 31 December 2025',
    url: null,
    notChecked: 'The agency’s own repository and its plan are not looked at.',
    retroactive: true,
    stage: ['publication', 'Publication'],
    wanted: ['preprint', 'citation', dataWhereSafe, 'data-card'],
  },
  {
    id: 'eu-gpai',
    summary: 'A public summary of the training content of a general-purpose model.',
    source: 'Regulation (EU) 2024/1689 (AI Act) Art. 53(1)(d), applies since 2 August 2025',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    notChecked:
      'Whether the summary follows the Commission’s template needs a person. A model placed on the market before 2 August 2025 has until 2 August 2027: give the stage `due: 2027-08-02`.',
    retroactive: false,
    stage: ['training-content', 'Training-content summary'],
    wanted: [{ kind: 'data-card', when: 'own-weights', gated: 'refuse' }],
  },
  {
    id: 'horizon-europe',
    summary: 'Paper and data at publication, data in a trusted repository, and what is needed to validate the results.',
    source: 'Horizon Europe model grant agreement, open science',
    url: null,
    notChecked: 'The data management plan (month 6) and the end of the project: add a stage with the project’s end date for what is left until then.',
    retroactive: true,
    stage: ['publication', 'Publication'],
    wanted: [
      'preprint',
      'citation',
      { kind: 'data', proof: 'archived', whereSafe: true, instead: { atLeast: 1, of: ['data-card'] } },
      'data-card',
      'code',
      'dependencies',
      'repro',
      'license',
      'archive',
    ],
  },
  {
    id: 'nih-dms',
    summary: 'Data no later than publication or the end of the award, whichever comes first.',
    source: 'NIH Policy for Data Management and Sharing, NOT-OD-21-013, in force since 25 January 2023',
    url: 'https://grants.nih.gov/grants/guide/notice-files/NOT-OD-21-013.html',
    notChecked: 'The end of the award: add a stage with that date; the earlier of the two then counts.',
    retroactive: true,
    stage: ['data', 'Data'],
    wanted: [dataWhereSafe, 'data-card'],
  },
  {
    id: 'ukri',
    summary: 'The paper open at once under CC BY, with a statement on access to the data.',
    source: 'UKRI open access policy, for papers submitted since 1 April 2022',
    url: null,
    notChecked: 'The licence of the paper itself and the wording of the data access statement need a person.',
    retroactive: true,
    stage: ['publication', 'Publication'],
    wanted: ['preprint', 'citation', 'license', 'data-card'],
  },
  {
    id: 'wellcome',
    summary: 'The paper open at publication, with the data and the original software behind it.',
    source: 'Wellcome open access and data, software and materials policies; CC BY preprints accepted since 16 January 2024',
    url: null,
    notChecked: 'The licence of the paper itself needs a person.',
    retroactive: true,
    stage: ['publication', 'Publication'],
    wanted: ['preprint', 'citation', 'code', 'license', dataWhereSafe, 'data-card'],
  },
];

export const funderPresets: readonly Preset[] = rules.map(({ stage: [id, title], wanted, ...rule }) => ({
  ...rule,
  stages: [presetStage(rule.source, id, title, 'P0D', wanted)],
}));
