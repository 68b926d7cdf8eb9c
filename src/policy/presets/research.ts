import { builtInPreset, builtInSource, builtInStages } from '../built-in.ts';
import { type Preset, presetStage } from './preset.ts';

const dayZeroSource = 'Day-zero release, after OLMo (February 2024): paper, code, data, logs, evals and weights on one day';
const stagedSource = 'Staged release by model size, after GPT-2 (2019): four sizes at 0, 3, 6 and 9 months';
const checklistSource = 'ML Code Completeness Checklist (Papers with Code, 2020)';
const neuripsSource = 'NeurIPS paper checklist and code policy; Evaluations & Datasets track 2026';

/** One size tier: the next model of the family, and a safety note that was looked at again for it. */
const tier = (size: number, title: string, after: string) =>
  presetStage(stagedSource, `weights-tier-${size}`, title, after, [
    { kind: 'safety-note', when: 'own-weights', fresh: true },
    { kind: 'weights', atLeast: size },
    'model-card',
  ]);

export const researchPresets: readonly Preset[] = [
  {
    id: builtInPreset,
    summary: 'Preprint first, then code, evals, the pack around them, and weights where safe.',
    source: builtInSource,
    url: null,
    notChecked: null,
    stages: builtInStages,
  },
  {
    id: 'day-zero',
    summary: 'Everything on the day of the preprint.',
    source: dayZeroSource,
    url: null,
    notChecked: 'Intermediate checkpoints are not asked for: add `checkpoints` to a stage to promise them.',
    stages: builtInStages.map((stage) => ({
      ...stage,
      due: { after: 'P0D' },
      requires: stage.requires.map((requirement) => ({ ...requirement, source: dayZeroSource })),
    })),
  },
  {
    id: 'staged-safety',
    summary: 'Weights in four size tiers, each with a fresh safety note.',
    source: stagedSource,
    url: null,
    notChecked: 'A tier counts the models that are out; name the sizes with `identifiers` to tell them apart.',
    stages: [tier(1, 'Smallest weights', 'P0D'), tier(2, 'Second size', 'P90D'), tier(3, 'Third size', 'P180D'), tier(4, 'Largest weights', 'P270D')],
  },
  {
    id: 'paper-code',
    summary: 'The five items of the ML Code Completeness Checklist.',
    source: checklistSource,
    url: 'https://github.com/paperswithcode/releasing-research-code',
    notChecked: null,
    stages: [
      presetStage(checklistSource, 'code', 'Code completeness', 'P0D', [
        { kind: 'training-code', when: 'always' },
        { kind: 'weights', whereSafe: false, instead: null },
        'evals',
        'eval-results',
        'dependencies',
      ]),
    ],
  },
  {
    id: 'neurips',
    summary: 'What a paper owes at camera-ready: code, data and the means to reproduce the results.',
    source: neuripsSource,
    url: 'https://neurips.cc/public/guides/PaperChecklist',
    notChecked:
      'Set `clock.start` to the camera-ready date, and `anonymous` until the reviews are over. The checklist’s text is in the PDF, not in the repository.',
    stages: [
      presetStage(neuripsSource, 'camera-ready', 'Camera-ready', 'P0D', [
        'preprint',
        'code',
        'evals',
        'data',
        'data-card',
        'repro',
        'dependencies',
        'license',
        { kind: 'safety-note', when: 'own-weights' },
      ]),
    ],
  },
];
