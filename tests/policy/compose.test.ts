import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artifactKinds } from '../../src/artifacts.ts';
import { compose } from '../../src/policy/compose.ts';
import { compareDurations, nominalDays } from '../../src/policy/duration.ts';
import { presetIds } from '../../src/policy/preset-names.ts';
import { composePresets, presets } from '../../src/policy/presets.ts';
import { requirement } from '../../src/policy/requirement.ts';
import { plainStage, type SourcedStage, sourced } from '../../src/policy/sourced.ts';
import type { Stage } from '../../src/resolved-policy.ts';
import { defaultOutline, outline } from './files.ts';

const lists = (names: readonly string[]) => presets.filter(({ id }) => names.includes(id)).map(({ id, stages }) => sourced(stages, `preset ${id}`));
const plain = (stages: readonly SourcedStage[]) => stages.map(plainStage);

describe('composing presets', () => {
  it('does not depend on their order', () => {
    const twoOrders = fc
      .uniqueArray(fc.constantFrom(...presetIds), { minLength: 1, maxLength: 5 })
      .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })));
    fc.assert(
      fc.property(twoOrders, ([names, shuffled]) => {
        expect(composePresets(shuffled)).toEqual(composePresets(names));
        const given = names.flatMap((name) => lists([name]));
        const other = shuffled.flatMap((name) => lists([name]));
        expect(compose(other)).toEqual(compose(given));
      }),
      { numRuns: 200 },
    );
  });

  const anyStage = fc
    .record({
      id: fc.constantFrom('code', 'weights', 'data'),
      due: fc.oneof(
        fc.constantFrom('P0D', 'P30D', 'P1M', 'P2W', 'P1Y').map((after) => ({ after })),
        fc.constantFrom('2026-12-31', '2027-01-01').map((on) => ({ on })),
      ),
      retroactive: fc.constantFrom(undefined, true),
      requires: fc.uniqueArray(
        fc.record({
          kind: fc.constantFrom('code', 'weights', 'data', 'data-card', 'safety-note'),
          proof: fc.constantFrom('declared', 'linked', 'verified', 'archived'),
          gated: fc.constantFrom('accept', 'accept-with-reason', 'refuse'),
          completeness: fc.constantFrom(null, 0.5, 0.9),
          whereSafe: fc.boolean(),
          atLeast: fc.constantFrom(undefined, 1, 2),
          fresh: fc.constantFrom(undefined, true),
        }),
        { selector: ({ kind, atLeast }) => `${kind} ${atLeast ?? 1}`, minLength: 1, maxLength: 4 },
      ),
    })
    .map(
      ({ id, due, retroactive, requires }): Stage => ({
        id,
        title: id,
        due,
        requires: requires.map(({ kind, atLeast, fresh, ...given }) =>
          requirement(
            kind as 'code',
            { ...given, ...(atLeast === undefined ? {} : { atLeast }), ...(fresh === undefined ? {} : { fresh }) } as object,
          ),
        ),
        ...(retroactive === undefined ? {} : { retroactive }),
      }),
    );
  const anyLists = fc.array(fc.uniqueArray(anyStage, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 });

  it('asks for each kind at the earliest date and in the strictest way of all lists, in any order', () => {
    const proofs = ['declared', 'linked', 'verified', 'archived'];
    fc.assert(
      fc.property(anyLists, (given) => {
        const named = given.map((stages, index) => sourced(stages, `list ${index}`));
        const composed = compose(named);
        expect(compose(named.toReversed())).toEqual(composed);
        const demands = composed.flatMap(({ due, retroactive, requires }) => requires.map((one) => ({ due, retroactive, ...one.requirement })));
        for (const { due, retroactive, requires } of given.flat()) {
          for (const wanted of requires) {
            const kept = demands.find(
              (demand) =>
                demand.kind === wanted.kind &&
                (demand.atLeast ?? 1) === (wanted.atLeast ?? 1) &&
                (demand.retroactive === true || retroactive !== true) &&
                ('on' in due
                  ? 'on' in demand.due && demand.due.on <= due.on
                  : 'after' in demand.due && compareDurations(demand.due.after, due.after) <= 0) &&
                proofs.indexOf(demand.proof) >= proofs.indexOf(wanted.proof) &&
                (wanted.fresh !== true || (demand.fresh === true && JSON.stringify(demand.due) === JSON.stringify(due))) &&
                (demand.completeness ?? 0) >= (wanted.completeness ?? 0) &&
                (wanted.whereSafe || !demand.whereSafe),
            );
            expect(kept, `${wanted.kind} of ${JSON.stringify(due)}`).toBeDefined();
          }
        }
        const ids = composed.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a single list as it is, and the same list twice too', () => {
    const [list = []] = lists(['default-to-share']);
    expect(compose([list])).toBe(list);
    expect(outline({ stages: plain(composePresets(['default-to-share', 'default-to-share']).stages) })).toEqual(defaultOutline);
  });

  it('names the source of each rule, and of both where two ask', () => {
    const composed = plain(composePresets(['ukri', 'wellcome']).stages).flatMap(({ requires }) => requires);
    const sourceOf = (kind: string) => composed.find((one) => one.kind === kind)?.source;
    expect(sourceOf('code')).toMatch(/^Wellcome/);
    expect(sourceOf('preprint')).toMatch(/^UKRI.* · Wellcome/);
  });

  it('keeps the renewal that each tier asks for, beside other presets too', () => {
    const stages = plain(composePresets(['default-to-share', 'staged-safety']).stages);
    const renewed = stages.filter(({ requires }) => requires.some(({ kind, fresh }) => kind === 'safety-note' && fresh === true));
    expect(renewed.map(({ due }) => due)).toEqual(['P0D', 'P90D', 'P180D', 'P270D'].map((after) => ({ after })));
    expect(stages.flatMap(({ requires }) => requires).filter(({ kind }) => kind === 'safety-note')).toHaveLength(4);
  });

  it('takes the earlier of two dates for each kind, and leaves the rest where it was', () => {
    const stages = plain(composePresets(['default-to-share', 'funder-basic']).stages);
    expect(outline({ stages })).toEqual([
      'preprint P0D: preprint, citation',
      'publication P0D: code, data, data-card, license, archive',
      'code P30D: dependencies',
      'evals P45D: evals, eval-results',
      'pack P90D: repro, training-logs',
      'weights P120D: safety-note, weights, model-card',
    ]);
  });
});

describe('presets', () => {
  it('are the ones that the language knows, each with a summary and with a source for each rule', () => {
    expect(presets.map(({ id }) => id).sort()).toEqual([...presetIds].sort());
    for (const { summary, stages, source } of presets) {
      expect(summary).toMatch(/\.$/);
      expect(stages.length).toBeGreaterThan(0);
      for (const one of stages.flatMap(({ requires }) => requires)) expect(one.source).toBe(source);
    }
  });

  it('keep what their sources say', () => {
    const of = (id: string) => presets.find((preset) => preset.id === id);
    const kinds = (id: string) => of(id)?.stages.flatMap(({ requires }) => requires.map(({ kind }) => kind));
    expect(of('day-zero')?.stages.map(({ due }) => due)).toEqual(Array(5).fill({ after: 'P0D' }));
    expect(of('staged-safety')?.stages.map(({ due, requires }) => [due, requires.map(({ kind, atLeast, fresh }) => [kind, atLeast, fresh])])).toEqual(
      [0, 90, 180, 270].map((days, index) => [
        { after: `P${days}D` },
        [
          ['safety-note', undefined, true],
          ['weights', index + 1, undefined],
          ['model-card', undefined, undefined],
        ],
      ]),
    );
    expect(kinds('paper-code')).toHaveLength(5);
    expect(kinds('mof-class-2')).toEqual(expect.arrayContaining(kinds('mof-class-3') ?? []));
    expect(kinds('mof-class-1')).toEqual(expect.arrayContaining(kinds('mof-class-2') ?? []));
    expect(of('horizon-europe')?.stages[0]?.requires.find(({ kind }) => kind === 'data')?.proof).toBe('archived');
    expect(presets.filter(({ retroactive }) => retroactive === true).map(({ id }) => id)).toEqual([
      'us-federal',
      'horizon-europe',
      'nih-dms',
      'ukri',
      'wellcome',
    ]);
  });
});

describe('durations', () => {
  it.each([
    ['P0D', 0],
    ['P30D', 30],
    ['P2W', 14],
    ['P1M', 30],
    ['P1Y2M3W4D', 365 + 60 + 21 + 4],
    ['PT36H', 2],
    ['P', null],
    ['P1', null],
    ['-P1D', null],
    ['P1.5D', null],
    ['30D', null],
  ])('%s has %s days', (text, days) => {
    expect(nominalDays(text)).toBe(days);
  });

  it('know every kind of the catalogue in their requirement', () => {
    for (const kind of artifactKinds) expect(requirement(kind).kind).toBe(kind);
  });
});
