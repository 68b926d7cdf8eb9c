import { type Preset, presetStage, type Wanted } from './preset.ts';

const source = (name: string) => `Model Openness Framework, ${name} (LF AI & Data, 2024)`;
const url = 'https://arxiv.org/abs/2403.13784';
const notChecked = 'The framework sets no date: everything is due when the clock starts. Open licences are judged by the `mof` view.';

/** The framework has no waivers: a class is reached with the component or not at all. */
const shared = (kind: 'weights' | 'checkpoints'): Wanted => ({ kind, when: 'always', gated: 'refuse', whereSafe: false, instead: null });

const openModel: readonly Wanted[] = [
  'preprint',
  'code',
  { kind: 'data-card', when: 'always' },
  { kind: 'model-card', when: 'always' },
  'eval-results',
  'license',
  shared('weights'),
];
const openTooling: readonly Wanted[] = [...openModel, 'training-code', 'inference-code', 'evals', 'dependencies'];
const openScience: readonly Wanted[] = [...openTooling, { kind: 'data', when: 'always', gated: 'refuse' }, shared('checkpoints')];

const preset = (id: Preset['id'], name: string, summary: string, wanted: readonly Wanted[]): Preset => ({
  id,
  summary,
  source: source(name),
  url,
  notChecked,
  stages: [presetStage(source(name), 'openness', name, 'P0D', wanted)],
});

export const opennessPresets: readonly Preset[] = [
  preset('mof-class-3', 'Class III, Open Model', 'Weights, architecture, technical report, results and cards under open licences.', openModel),
  preset('mof-class-2', 'Class II, Open Tooling', 'Class III and the code that trains, runs and evaluates the model.', openTooling),
  preset('mof-class-1', 'Class I, Open Science', 'Class II and the data and intermediate checkpoints.', openScience),
];
