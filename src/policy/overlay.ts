import type { ArtifactKind } from '../artifacts.ts';
import type { Requirement, Stage } from '../resolved-policy.ts';
import { didYouMean } from './issues.ts';
import type { RequirementInFile, StageInFile } from './language.ts';
import { type Layer, lacks, originIn, problemIn } from './layer.ts';
import { type PolicyProblem, quote } from './problem.ts';
import { requirement } from './requirement.ts';
import type { SourcedRequirement, SourcedStage } from './sourced.ts';

export interface Overlaid {
  readonly stages: readonly SourcedStage[];
  readonly problems: readonly PolicyProblem[];
}

/**
 * Lays the stages of a file over those it inherits: a stage with an inherited name changes it, only the keys given; another name adds a
 * stage and takes nothing away: a kind may be asked for twice, and the earlier date counts.
 * @param at path of the stage list in the file (`stages`, or `minimum.stages`)
 */
export function overlayStages(inherited: readonly SourcedStage[], layer: Layer, given: readonly StageInFile[], at: readonly string[]): Overlaid {
  const problems: PolicyProblem[] = [];
  const named = new Set<string>();
  const laid = given.flatMap((stage, index): readonly SourcedStage[] => {
    const path = [...at, index];
    if (named.has(stage.id))
      problems.push(problemIn(layer, [...path, 'id'], `the stage ${quote(stage.id)} is there twice`, 'Give each stage its own id'));
    named.add(stage.id);
    const base = inherited.find(({ id }) => id === stage.id);
    if (base === undefined) problems.push(...incomplete(layer, stage, path, inherited));
    return base === undefined && (stage.due === undefined || stage.requires === undefined) ? [] : [lay(base, stage, inherited, layer, path)];
  });
  const kept = inherited.filter(({ id }) => !named.has(id));
  // An inherited stage keeps its place; new stages follow in the order of the file.
  const byId = new Map([...kept, ...laid].map((stage) => [stage.id, stage]));
  const places = new Set([...inherited, ...laid].map(({ id }) => id));
  const stages = [...places].flatMap((id) => byId.get(id) ?? []).filter(({ requires }) => requires.length > 0);
  return { stages, problems };
}

function incomplete(layer: Layer, stage: StageInFile, path: readonly PropertyKey[], inherited: readonly SourcedStage[]): readonly PolicyProblem[] {
  const ids = inherited.map(({ id }) => id);
  const hint =
    didYouMean(stage.id, ids) ??
    (ids.length === 0
      ? 'Add it, or name a preset whose stages this file changes: "preset: default-to-share"'
      : `Inherited stages: ${ids.join(', ')}`);
  const name = `the new stage ${quote(stage.id)}`;
  return [
    ...(stage.requires === undefined ? [lacks(layer, path, name, 'requires', hint)] : []),
    ...(stage.due === undefined ? [lacks(layer, path, name, 'due', hint)] : []),
  ];
}

function lay(
  base: SourcedStage | undefined,
  stage: StageInFile,
  inherited: readonly SourcedStage[],
  layer: Layer,
  path: readonly PropertyKey[],
): SourcedStage {
  const origin = (key: string) => originIn(layer, [...path, key]);
  const due = stage.due === undefined ? undefined : dueOf(stage.due);
  const known = [...(base?.requires ?? []), ...inherited.flatMap(({ requires }) => requires)];
  const requires =
    stage.requires === undefined
      ? (base?.requires ?? []).map((one) => adjust(one, stage, null, origin))
      : stage.requires.map((want) => {
          const own = typeof want === 'string' ? null : want;
          const kind = typeof want === 'string' ? want : want.kind;
          const found = known.find((one) => one.requirement.kind === kind);
          const start: SourcedRequirement = found ?? { requirement: requirement(kind), from: {} };
          const mine = {
            requirement: { ...start.requirement, source: null },
            from: { ...start.from, kind: origin('requires'), source: origin('requires') },
          };
          return adjust(mine, stage, own, origin);
        });
  return {
    id: stage.id,
    title: stage.title ?? base?.title ?? titleOf(stage.id),
    due: due ?? base?.due ?? { after: 'P0D' },
    retroactive: due === undefined ? base?.retroactive : undefined,
    requires: due === undefined || stage.requires !== undefined ? requires : requires.map(dateMoved),
    from: {
      due: stage.due === undefined ? (base?.from.due ?? layer.path) : origin('due'),
      requires: stage.requires === undefined ? (base?.from.requires ?? layer.path) : origin('requires'),
    },
  };
}

/** The source asked for the artifact, but not on this day: say so wherever it is printed. */
function dateMoved(one: SourcedRequirement): SourcedRequirement {
  const { source } = one.requirement;
  return source === null ? one : { ...one, requirement: { ...one.requirement, source: `${source} (date set by the policy file)` } };
}

/** What the stage says for all of its kinds, then what the requirement says for itself. */
function adjust(one: SourcedRequirement, stage: StageInFile, own: RequirementInFile | null, origin: (key: string) => string): SourcedRequirement {
  const { kind } = one.requirement;
  const fields: Partial<Record<keyof Requirement, readonly [value: unknown, origin: string]>> = {};
  const set = (field: keyof Requirement, value: unknown, key: string) => {
    if (value !== undefined) fields[field] = [value, origin(key)];
  };
  for (const [said, key] of [[stage, null] as const, [own, 'requires'] as const]) {
    if (said === null) continue;
    set('proof', said.proof, key ?? 'proof');
    set('gated', said.gated, key ?? 'gated');
    set('when', said.when, key ?? 'when');
  }
  const safe = own?.['where-safe'] ?? (own?.instead === undefined ? whereSafe(stage['where-safe'], kind) : true);
  set('whereSafe', safe, own?.['where-safe'] === undefined && own?.instead === undefined ? 'where-safe' : 'requires');
  const mayWithhold = safe ?? one.requirement.whereSafe;
  if (own?.instead !== undefined) set('instead', insteadOf(own.instead, kind), 'requires');
  else if (mayWithhold) set('instead', insteadOf(stage.instead, kind), 'instead');
  if (safe === false) set('instead', null, 'where-safe');
  set('completeness', own?.completeness, 'requires');
  set('identifiers', own?.identifiers, 'requires');
  set('atLeast', own?.['at-least'], 'requires');
  set('fresh', own?.fresh, 'requires');
  const entries = Object.entries(fields);
  return {
    requirement: { ...one.requirement, ...Object.fromEntries(entries.map(([field, [value]]) => [field, value])) },
    from: { ...one.from, ...Object.fromEntries(entries.map(([field, [, from]]) => [field, from])) },
  };
}

function whereSafe(said: StageInFile['where-safe'], kind: ArtifactKind): boolean | undefined {
  return Array.isArray(said) ? said.includes(kind) : said;
}

function insteadOf(said: StageInFile['instead'], kind: ArtifactKind): Requirement['instead'] | undefined {
  if (said === undefined) return undefined;
  const of = (Array.isArray(said) ? said : said.of).filter((other) => other !== kind);
  return { atLeast: Math.min(Array.isArray(said) ? of.length : said['at-least'], of.length), of };
}

export function dueOf(text: string): Stage['due'] {
  return text.startsWith('P') ? { after: text } : { on: text };
}

/** `release-pack` → `Release pack`. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
