import type { Requirement } from '../resolved-policy.ts';
import { compareDue, compose } from './compose.ts';
import type { Minimum } from './language.ts';
import type { Settings, SourcedSettings } from './settings.ts';
import { withSetting } from './settings.ts';
import type { SourcedStage } from './sourced.ts';

export interface Clamped<T> {
  readonly value: T;
  /** One sentence for each value that was made stricter. */
  readonly notes: readonly string[];
}

/**
 * Makes stages at least as early and as strict as the minimum's. Stages that already are stay exactly as they were.
 * @param minimum the stages of the organisation's `minimum`, complete
 */
export function clampStages(stages: readonly SourcedStage[], minimum: readonly SourcedStage[]): Clamped<readonly SourcedStage[]> {
  if (minimum.length === 0) return { value: stages, notes: [] };
  const clamped = compose([stages, minimum]);
  const before = summary(stages);
  const changed = [...summary(clamped)].filter(([kind, text]) => before.get(kind) !== text).map(([kind]) => kind);
  if (changed.length === 0) return { value: stages, notes: [] };
  const dueBy = (kind: string) => {
    const dues = minimum.filter(({ requires }) => requires.some(({ requirement }) => requirement.kind === kind)).map(({ due }) => due);
    const [first] = dues.sort(compareDue);
    return first === undefined ? '' : 'after' in first ? ` by ${first.after} after the clock's start` : ` by ${first.on}`;
  };
  return { value: clamped, notes: changed.map((kind) => `The organisation's minimum applies to ${kind}: it is wanted${dueBy(kind)}.`) };
}

/** What is asked for by kind, apart from which stage asks and who said so. */
function summary(stages: readonly SourcedStage[]): ReadonlyMap<string, string> {
  const demands = new Map<string, string[]>();
  for (const { due, retroactive, requires } of stages) {
    for (const { requirement } of requires) {
      const { kind, source: _source, ...rules } = requirement;
      const text = JSON.stringify([due, retroactive === true, sortedFields(rules)]);
      demands.set(kind, [...(demands.get(kind) ?? []), text]);
    }
  }
  return new Map([...demands].map(([kind, texts]) => [kind, texts.sort().join()]));
}

function sortedFields(rules: Omit<Requirement, 'kind' | 'source'>): readonly (readonly [string, unknown])[] {
  return Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
}

const failOnOrder: readonly string[] = ['never', 'overdue', 'broken', 'missing'];
const commentOrder: readonly string[] = ['never', 'on-change', 'always'];

/**
 * Clamps settings. A minimum with stages holds the clock too: durations mean nothing while a repository may choose from when they count.
 * @param organisation the clock of the organisation's own file, for a minimum that names none
 */
export function clampSettings(
  settings: SourcedSettings,
  minimum: Minimum,
  organisation: Settings['clock'],
  origin: string,
): Clamped<SourcedSettings> {
  const { values } = settings;
  const wanted: readonly (readonly [key: string, value: unknown, weaker: boolean])[] = [
    ['report.fail-on', minimum['fail-on'], isBelow(failOnOrder, values.report.failOn, minimum['fail-on'])],
    ['report.comment', minimum.comment, isBelow(commentOrder, values.report.comment, minimum.comment)],
    ['paused', minimum.paused, minimum.paused === false && values.paused],
    ['anonymous', minimum.anonymous, minimum.anonymous === false && values.anonymous !== false],
    ...clockClamps(values, minimum, organisation),
  ];
  const applied = wanted.filter(([, , weaker]) => weaker);
  return {
    value: applied.reduce((clamped, [key, value]) => withSetting(clamped, key, value, origin), settings),
    notes: applied.map(([key, value]) => `The organisation's minimum sets ${key} to ${String(value)}.`),
  };
}

function isBelow(order: readonly string[], value: string, least: string | undefined): boolean {
  return least !== undefined && order.indexOf(value) < order.indexOf(least);
}

function clockClamps(values: Settings, minimum: Minimum, organisation: Settings['clock']): readonly (readonly [string, unknown, boolean])[] {
  const text = (start: Settings['clock']['start']) => (typeof start === 'string' ? start : start.date);
  const start = minimum.clock?.start ?? (minimum.stages === undefined ? undefined : text(organisation.start));
  const retroactive = minimum.clock?.retroactive === true || (minimum.stages !== undefined && organisation.retroactive);
  return [
    ['clock.start', start, start !== undefined && start !== text(values.clock.start)],
    ['clock.retroactive', true, retroactive && !values.clock.retroactive],
  ];
}
