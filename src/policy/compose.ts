import { artifactKinds } from '../artifacts.ts';
import type { GatedRule, ProofWanted, Requirement, Stage } from '../resolved-policy.ts';
import { compareDurations } from './duration.ts';
import { requirement } from './requirement.ts';
import type { SourcedRequirement, SourcedStage } from './sourced.ts';

/**
 * Composes stage lists so that all of them hold: of each kind the earliest date and the strictest rule. The result does not depend on
 * the order of the lists. A duration and a date can't be compared before the clock starts, so a kind may stay in two stages, one of each.
 */
export function compose(lists: readonly (readonly SourcedStage[])[]): readonly SourcedStage[] {
  const [only, ...others] = lists.filter((list) => list.length > 0);
  if (only === undefined) return [];
  if (others.length === 0) return only;
  const demands = new Map<string, Demand>();
  for (const stage of lists.flat()) {
    for (const requires of stage.requires) {
      const key = demandKey(requires.requirement, stage);
      const known = demands.get(key);
      demands.set(key, known === undefined ? { stage, requires } : join(known, { stage, requires }));
    }
  }
  return regroup(withoutCovered([...demands.values()]));
}

/**
 * A demand that counts from before the adoption covers one that does not, and one for a renewed document covers one for the document,
 * if it is due no later: the same thing is not asked for twice. A renewal covers no renewal of another day: each stage wants its own.
 */
function withoutCovered(demands: readonly Demand[]): readonly Demand[] {
  const covers = (a: Demand, b: Demand) => {
    const [first, second] = [extentOf(a), extentOf(b)] as const;
    const asStrict = (first.retroactive || !second.retroactive) && (first.fresh || !second.fresh);
    const stricter = first.retroactive !== second.retroactive || first.fresh !== second.fresh;
    const inTime = second.fresh ? JSON.stringify(first.due) === JSON.stringify(second.due) : sooner(first.due, second.due);
    return asStrict && stricter && inTime && first.thing === second.thing;
  };
  return demands
    .filter((demand) => !demands.some((other) => covers(other, demand)))
    .map((demand) => {
      const covered = demands.filter((other) => covers(demand, other));
      return { ...demand, requires: covered.reduce((all, { requires }) => strictest(all, requires), demand.requires) };
    });
}

function extentOf({ stage, requires: { requirement } }: Demand) {
  return { retroactive: stage.retroactive === true, fresh: requirement.fresh === true, thing: thingKey(requirement), due: stage.due };
}

/** Two durations or two dates, and the first is no later. */
function sooner(a: Stage['due'], b: Stage['due']): boolean {
  return 'on' in a === 'on' in b && compareDue(a, b) <= 0;
}

interface Demand {
  readonly stage: SourcedStage;
  readonly requires: SourcedRequirement;
}

/** Demands with the same key are comparable: the same things of the same kind, counted from the same clock, renewed for the same day. */
function demandKey(requirement: Requirement, { due, retroactive }: SourcedStage): string {
  return JSON.stringify([thingKey(requirement), 'on' in due, retroactive === true, requirement.fresh === true ? due : null]);
}

/** What is asked for, whenever and however strictly. */
function thingKey({ kind, identifiers, atLeast }: Requirement): string {
  return JSON.stringify([kind, identifiers?.toSorted() ?? [], atLeast ?? 1]);
}

export function compareDue(a: Stage['due'], b: Stage['due']): number {
  if ('after' in a && 'after' in b) return compareDurations(a.after, b.after);
  if ('on' in a && 'on' in b) return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
  return 'after' in a ? -1 : 1;
}

function join(a: Demand, b: Demand): Demand {
  const order = compareDue(a.stage.due, b.stage.due) || compareText(a.stage.id, b.stage.id) || compareText(a.stage.title, b.stage.title);
  const stage = order < 0 ? a.stage : order > 0 ? b.stage : { ...a.stage, from: joinFrom(a.stage.from, b.stage.from) };
  return { stage, requires: strictest(a.requires, b.requires) };
}

function joinFrom(a: SourcedStage['from'], b: SourcedStage['from']): SourcedStage['from'] {
  return { due: joinTexts([a.due, b.due]), requires: joinTexts([a.requires, b.requires]) };
}

/** Several origins or sources as one text, each once, in an order of their own. */
function joinTexts(texts: readonly (string | null | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => text?.split(sourceSeparator) ?? []))].sort().join(sourceSeparator);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const proofOrder: readonly ProofWanted[] = ['declared', 'linked', 'verified', 'archived'];
const gatedOrder: readonly GatedRule[] = ['accept', 'accept-with-reason', 'refuse'];
const whenOrder: readonly Requirement['when'][] = ['own-data', 'own-weights', 'always'];

/** How strict each field of a requirement is; the higher number wins. Equal ones keep the origin whose text comes first. */
const strictness = {
  proof: ({ proof }) => proofOrder.indexOf(proof),
  gated: ({ gated }) => gatedOrder.indexOf(gated),
  when: ({ when }) => whenOrder.indexOf(when),
  whereSafe: ({ whereSafe }) => (whereSafe ? 0 : 1),
  instead: ({ whereSafe, instead }) => (whereSafe ? (instead === null ? 1000 : instead.atLeast * 20 - instead.of.length) : 2000),
  completeness: ({ completeness }) => completeness ?? -1,
  fresh: ({ fresh }) => (fresh === true ? 1 : 0),
  // Demands that are joined agree in these: only their spelling can differ.
  identifiers: () => 0,
  atLeast: () => 0,
} as const satisfies Partial<Record<keyof Requirement, (requirement: Requirement) => number>>;

type StrictField = keyof typeof strictness;
const strictFields = Object.keys(strictness) as StrictField[];

function strictest(a: SourcedRequirement, b: SourcedRequirement): SourcedRequirement {
  const pick = (field: StrictField) => {
    const order = strictness[field](b.requirement) - strictness[field](a.requirement);
    const tie = compareText(JSON.stringify(a.requirement[field]) ?? '', JSON.stringify(b.requirement[field]) ?? '');
    return (order || tie || compareText(a.from[field] ?? '', b.from[field] ?? '')) <= 0 ? a : b;
  };
  const chosen = strictFields.map((field) => [field, pick(field)] as const);
  const { kind } = a.requirement;
  return {
    requirement: {
      ...requirement(kind),
      ...Object.fromEntries(chosen.flatMap(([field, one]) => (one.requirement[field] === undefined ? [] : [[field, one.requirement[field]]]))),
      source: joinTexts([a.requirement.source, b.requirement.source]) || null,
    },
    from: {
      ...Object.fromEntries(chosen.flatMap(([field, { from }]) => (from[field] === undefined ? [] : [[field, from[field]]]))),
      kind: joinTexts([a.from.kind, b.from.kind]),
      source: joinTexts([a.from.source, b.from.source]),
    },
  };
}

export const sourceSeparator = ' · ';

/** People read a stage in the catalogue's order, but the safety note comes before the weights it speaks of. */
const readingOrder = artifactKinds
  .filter((kind) => kind !== 'safety-note')
  .flatMap((kind) => (kind === 'weights' ? (['safety-note', kind] as const) : [kind]));

function rank({ requirement }: SourcedRequirement): number {
  return readingOrder.indexOf(requirement.kind) * 1000 + (requirement.atLeast ?? 1);
}

/** Puts demands that share a stage and a date back together; a stage name with several dates is told apart by number, the earliest first. */
function regroup(demands: readonly Demand[]): readonly SourcedStage[] {
  const groups = new Map<string, Demand[]>();
  for (const demand of demands) {
    const key = JSON.stringify([demand.stage.id, demand.stage.due, demand.stage.retroactive === true]);
    groups.set(key, [...(groups.get(key) ?? []), demand]);
  }
  const stages = [...groups.values()].map((group): SourcedStage => {
    const requires = group.map((demand) => demand.requires).sort((a, b) => rank(a) - rank(b) || compareText(JSON.stringify(a), JSON.stringify(b)));
    const [first] = group.map(({ stage }) => stage).sort((a, b) => compareText(a.title, b.title) || compareText(a.from.due, b.from.due));
    if (first === undefined) throw new Error('A group of demands is never empty');
    return { ...first, requires, from: group.map(({ stage }) => stage.from).reduce(joinFrom) };
  });
  const earliest = (stage: SourcedStage) => Math.min(...stage.requires.map(rank));
  stages.sort(
    (a, b) =>
      compareDue(a.due, b.due) ||
      earliest(a) - earliest(b) ||
      compareText(a.id, b.id) ||
      Number(a.retroactive === true) - Number(b.retroactive === true),
  );
  const used = new Set<string>();
  return stages.map((stage) => {
    let id = stage.id;
    for (let count = 2; used.has(id); count += 1) id = `${stage.id}-${count}`;
    used.add(id);
    return { ...stage, id };
  });
}
