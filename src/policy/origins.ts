import type { ArtifactKind } from '../artifacts.ts';
import type { Requirement, ResolvedPolicy } from '../resolved-policy.ts';
import { type Layer, originIn } from './layer.ts';
import { type SourcedSettings, settingsTable } from './settings.ts';
import { builtInOrigin, type SourcedStage, type ValueOrigin } from './sourced.ts';

/** Fields of a requirement as a file would write them. */
const fields: readonly (readonly [field: keyof Requirement, key: string, write: (requirement: Requirement) => string | null])[] = [
  ['proof', 'proof', ({ proof }) => proof],
  ['gated', 'gated', ({ gated }) => gated],
  ['when', 'when', ({ when }) => when],
  ['whereSafe', 'where-safe', ({ whereSafe }) => String(whereSafe)],
  [
    'instead',
    'instead',
    ({ instead }) =>
      instead === null ? null : instead.of.length === 0 ? 'a reason is enough' : `at least ${instead.atLeast} of ${instead.of.join(', ')}`,
  ],
  ['completeness', 'completeness', ({ completeness }) => (completeness === null ? null : String(completeness))],
  ['identifiers', 'identifiers', ({ identifiers }) => identifiers?.join(', ') ?? null],
  ['atLeast', 'at-least', ({ atLeast }) => (atLeast === undefined ? null : String(atLeast))],
  ['fresh', 'fresh', ({ fresh }) => (fresh === undefined ? null : String(fresh))],
  ['source', 'source', ({ source }) => source],
];

/** Every value of the resolved policy with its origin, in reading order. */
export function originsOf(
  policy: ResolvedPolicy,
  settings: SourcedSettings,
  stages: readonly SourcedStage[],
  repository: Layer | null,
  waiverIndexes: ReadonlyMap<ArtifactKind, number>,
): readonly ValueOrigin[] {
  return [
    ...settingsTable.map(({ key, read }) => ({ key, value: show(read(settings.values)), origin: settings.from.get(key) ?? builtInOrigin })),
    ...stages.flatMap(stageOrigins),
    ...(repository === null ? [] : ownOrigins(policy, repository, waiverIndexes)),
  ];
}

function stageOrigins(stage: SourcedStage): readonly ValueOrigin[] {
  const key = `stages.${stage.id}`;
  return [
    { key: `${key}.due`, value: 'after' in stage.due ? stage.due.after : stage.due.on, origin: stage.from.due },
    ...(stage.retroactive === undefined ? [] : [{ key: `${key}.retroactive`, value: String(stage.retroactive), origin: stage.from.due }]),
    { key: `${key}.requires`, value: stage.requires.map(({ requirement }) => requirement.kind).join(', '), origin: stage.from.requires },
    ...stage.requires.flatMap(({ requirement, from }) =>
      fields.flatMap(([field, name, write]) => {
        const value = write(requirement);
        return value === null ? [] : [{ key: `${key}.${requirement.kind}.${name}`, value, origin: from[field] ?? builtInOrigin }];
      }),
    ),
  ];
}

function ownOrigins(policy: ResolvedPolicy, repository: Layer, waiverIndexes: ReadonlyMap<ArtifactKind, number>): readonly ValueOrigin[] {
  const artifacts = policy.artifacts.map(({ kind, identifiers, paths, repositories, notApplicable }) => ({
    key: `artifacts.${kind}`,
    value: notApplicable === null ? [...identifiers, ...paths, ...repositories].join(', ') || '–' : `not applicable: ${notApplicable}`,
    origin: originIn(repository, ['artifacts', kind]),
  }));
  const waivers = policy.waivers.map(({ artifact, reason, until, approvedBy, approval, renewals }) => ({
    key: `waivers.${artifact}`,
    value: [
      `${reason}, until ${until}`,
      approvedBy === null ? null : `approved by ${approvedBy} (${approval})`,
      renewals === 0 ? null : `renewed ${renewals}×`,
    ]
      .filter((part) => part !== null)
      .join(', '),
    origin: originIn(repository, ['waivers', waiverIndexes.get(artifact) ?? 0]),
  }));
  return [...artifacts, ...waivers];
}

function show(value: unknown): string {
  if (value === null) return '–';
  return Array.isArray(value) ? value.join(', ') || '–' : String(value);
}
