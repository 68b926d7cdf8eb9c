import type { ResolvedPolicy, Stage } from '../resolved-policy.ts';
import { requirement } from './requirement.ts';

/** Name of the built-in preset, and of what it is taken from. */
export const builtInPreset = 'default-to-share';
export const builtInSource = 'default-to-share: the built-in staged-release policy';
const source = builtInSource;

/** Preprint first, then code, evals, the pack around them, and weights where safe. */
export const builtInStages: readonly Stage[] = [
  {
    id: 'preprint',
    title: 'Preprint',
    requires: [requirement('preprint', { source }), requirement('citation', { source })],
    due: { after: 'P0D' },
  },
  {
    id: 'code',
    title: 'Code',
    requires: [requirement('code', { source }), requirement('dependencies', { source }), requirement('license', { source })],
    due: { after: 'P30D' },
  },
  {
    id: 'evals',
    title: 'Evals',
    requires: [requirement('evals', { source }), requirement('eval-results', { source })],
    due: { after: 'P45D' },
  },
  {
    id: 'pack',
    title: 'Release pack',
    requires: [
      requirement('repro', { source }),
      requirement('training-logs', { source, when: 'own-weights', whereSafe: true, instead: { atLeast: 0, of: [] } }),
      requirement('data-card', { source }),
    ],
    due: { after: 'P90D' },
  },
  {
    id: 'weights',
    title: 'Weights',
    requires: [
      requirement('safety-note', { source, when: 'own-weights' }),
      requirement('weights', { source }),
      requirement('model-card', { source }),
    ],
    due: { after: 'P120D' },
  },
];

/** The policy of a repository that has none. Written without the schema library, so that it costs nothing to load. */
export const builtInPolicy: ResolvedPolicy = {
  source: { path: null, presets: [builtInPreset], organisation: null },
  adopted: null,
  releases: { include: ['*'], ignore: [], prereleases: false },
  clock: { start: 'earliest', retroactive: false },
  report: {
    comment: 'on-change',
    badge: 'branch',
    badgeBranch: 'default-to-share',
    failOn: 'never',
    warnBefore: 'P14D',
    proofAge: 'P30D',
  },
  contact: null,
  stages: builtInStages,
  artifacts: [],
  waivers: [],
  anonymous: false,
  paused: false,
  languages: ['en'],
  notes: [],
};
