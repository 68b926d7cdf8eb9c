import type { ArtifactKind } from '../artifacts.ts';
import type { PolicyFile } from './language.ts';
import { type Layer, originIn } from './layer.ts';
import { dueOf } from './overlay.ts';
import { requirement } from './requirement.ts';
import type { SourcedRequirement, SourcedStage } from './sourced.ts';

const packKinds = ['model-card', 'data-card', 'safety-note', 'repro'] as const satisfies readonly ArtifactKind[];
const packStage = 'release-pack';

/** Lays `release-pack` over the stages: a least completeness for the documents, and a stage of its own for those that no stage asks for. */
export function overlayReleasePack(
  stages: readonly SourcedStage[],
  layer: Layer,
  pack: NonNullable<PolicyFile['release-pack']>,
): readonly SourcedStage[] {
  const wanted = packKinds.flatMap((kind) =>
    pack[kind] === undefined ? [] : [{ kind, least: pack[kind], from: originIn(layer, [packStage, kind]) }],
  );
  const dropped = new Set<ArtifactKind>(wanted.filter(({ least }) => least === false).map(({ kind }) => kind));
  const present = new Set(stages.flatMap(({ requires }) => requires.map((one) => one.requirement.kind)));
  const completed = stages
    .map((stage) => ({
      ...stage,
      requires: stage.requires
        .filter((one) => !dropped.has(one.requirement.kind))
        .map((one) => {
          const want = wanted.find(({ kind }) => kind === one.requirement.kind);
          return want === undefined ? one : complete(one, want.least, want.from);
        }),
    }))
    .filter(({ requires }) => requires.length > 0);
  const added = wanted.filter(({ kind, least }) => least !== false && !present.has(kind));
  if (added.length === 0) return completed;
  const requires = added.map(({ kind, least, from }) => complete({ requirement: requirement(kind), from: { kind: from } }, least, from));
  const stage: SourcedStage = {
    id: packStage,
    title: 'Release pack',
    due: dueOf(pack.due ?? 'P90D'),
    retroactive: undefined,
    requires,
    from: { due: originIn(layer, pack.due === undefined ? [packStage] : [packStage, 'due']), requires: originIn(layer, [packStage]) },
  };
  const known = completed.find(({ id }) => id === packStage);
  if (known === undefined) return [...completed, stage];
  return completed.map((one) => (one === known ? { ...one, requires: [...one.requires, ...requires] } : one));
}

function complete(one: SourcedRequirement, least: number | boolean, from: string): SourcedRequirement {
  if (typeof least === 'boolean') return one;
  return { requirement: { ...one.requirement, completeness: least }, from: { ...one.from, completeness: from } };
}
