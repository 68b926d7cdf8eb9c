import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArtifactKind, artifactKinds } from '../../src/artifacts.ts';
import type { Detection } from '../../src/detection.ts';
import { addDuration } from '../../src/judge/calendar.ts';
import type { JudgeInput } from '../../src/judge/input.ts';
import { judge } from '../../src/judge/judge.ts';
import { rank } from '../../src/judge/ranking.ts';
import type { Proof } from '../../src/proof.ts';
import { proofStates } from '../../src/proof.ts';
import type { Colour, Report } from '../../src/report.ts';
import type { ResolvedPolicy, Waiver } from '../../src/resolved-policy.ts';
import { detection, inputOf, proof, published, requirement, stage, waiver } from './builders.ts';

const runs = { numRuns: 300 };
const kindIn: fc.Arbitrary<ArtifactKind> = fc.constantFrom(...artifactKinds);
const dayIn = fc.integer({ min: 0, max: 700 }).map((days) => addDuration('2026-01-01', `P${days}D`));

const detectionOf = (kind: ArtifactKind): fc.Arbitrary<Detection> =>
  fc.oneof(
    fc.record({ identified: fc.boolean(), completeness: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }) }).map((given) =>
      published(kind, {
        identifiers: given.identified ? [`url:https://example.org/${kind}`, `url:https://example.com/${kind}`] : [],
        ...(given.completeness === undefined ? {} : { completeness: given.completeness }),
      }),
    ),
    fc.constant(detection(kind, { status: 'gated', identifiers: [`url:https://example.org/${kind}`] })),
    fc.constant(detection(kind, { status: 'promised', promises: [{ path: 'README.md', line: 3, text: 'soon', due: null }] })),
    fc.constant(detection(kind)),
    fc.constant(detection(kind, { status: 'not-applicable', assumed: true })),
  );

const detectionsIn: fc.Arbitrary<readonly Detection[]> = fc.tuple(...artifactKinds.map(detectionOf));

const proofsIn: fc.Arbitrary<readonly Proof[]> = fc
  .array(
    fc.record({
      kind: kindIn,
      host: fc.constantFrom('org', 'com'),
      state: fc.constantFrom(...proofStates),
      level: fc.integer({ min: 0, max: 5 }),
      fragile: fc.boolean(),
      identity: fc.constantFrom('match' as const, 'mismatch' as const, 'unknown' as const),
      day: dayIn,
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ kind, host, day, ...given }) =>
      proof(`url:https://example.${host}/${kind}`, {
        ...given,
        level: given.level as Proof['level'],
        at: day,
        ...(kind === 'preprint' ? { published: day } : {}),
      }),
    ),
  );

const waiverIn: fc.Arbitrary<Waiver> = fc
  .record({ artifact: kindIn, until: dayIn, instead: fc.uniqueArray(kindIn, { maxLength: 2 }) })
  .map(({ artifact, ...given }) => waiver(artifact, given));

const requirementIn = kindIn.chain((kind) =>
  fc
    .record({
      proof: fc.constantFrom('declared' as const, 'linked' as const, 'verified' as const, 'archived' as const),
      gated: fc.constantFrom('accept' as const, 'accept-with-reason' as const, 'refuse' as const),
      when: fc.constantFrom('always' as const, 'own-data' as const, 'own-weights' as const),
      instead: fc.option(fc.record({ atLeast: fc.nat(2), of: fc.uniqueArray(kindIn, { maxLength: 4 }) })),
      completeness: fc.option(fc.constantFrom(0.3, 0.7)),
      atLeast: fc.integer({ min: 1, max: 3 }),
      identifiers: fc.constantFrom([], ['*'], ['url:https://example.org/*'], ['hf:nobody/*']),
      fresh: fc.boolean(),
    })
    .map((given) => requirement(kind, given)),
);

const policyIn: fc.Arbitrary<Partial<ResolvedPolicy>> = fc
  .record({
    stages: fc.array(
      fc.tuple(
        fc.oneof(
          fc.nat(300).map((days) => `P${days}D`),
          dayIn,
        ),
        fc.array(requirementIn, { minLength: 1, maxLength: 5 }),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    waivers: fc.array(waiverIn, { maxLength: 4 }),
    start: fc.constantFrom('earliest' as const, 'preprint' as const, 'first-release' as const),
    retroactive: fc.boolean(),
  })
  .map(({ stages, waivers, start, retroactive }) => ({
    stages: stages.map(([due, requires], i) => stage(`s${i}`, due, requires)),
    waivers,
    clock: { start, retroactive },
  }));

const inputIn: fc.Arbitrary<JudgeInput> = fc
  .record({ detections: detectionsIn, proofs: proofsIn, policy: policyIn, now: dayIn, firstRelease: fc.option(dayIn) })
  .map((world) => inputOf({ ...world, firstRun: '2026-01-01' }));

const colourRank: Readonly<Record<Colour, number>> = { grey: 0, green: 0, amber: 1, red: 2 };

/** Requirement by requirement, in the order of the policy. */
function ranks(report: Report): readonly number[] {
  return report.stages.flatMap((one) => one.requires.map((required) => rank(required.standing)));
}

function neverBetter(before: Report, after: Report): void {
  const now = ranks(after);
  for (const [i, was] of ranks(before).entries()) expect(now[i]).toBeGreaterThanOrEqual(was);
}

describe('a standing', () => {
  it('never improves when an artifact is removed', () => {
    fc.assert(
      fc.property(inputIn, kindIn, (input, kind) => {
        const before = judge(input);
        const removed = before.artifacts.find((artifact) => artifact.kind === kind);
        // What was broken wasn't there: taking a dead link away is no removal of an artifact.
        fc.pre(removed?.standing !== 'broken' && removed?.proofs.every((one) => one.state !== 'broken' && one.identity !== 'mismatch') === true);
        const rest = input.detections.map((one) => (one.kind === kind ? detection(kind, one.assumed === true ? { assumed: true } : {}) : one));
        neverBetter(before, judge({ ...input, detections: rest, previous: before }));
      }),
      runs,
    );
  });

  it('never improves when all is removed that was confirmed, even if no sign of it is left', () => {
    fc.assert(
      fc.property(inputIn, kindIn, (input, kind) => {
        const confirmed = input.detections.map((one) => (one.kind === kind ? published(kind, { identifiers: [`swh:1:${kind}`] }) : one));
        const whole = {
          ...input,
          detections: confirmed,
          proofs: [...input.proofs, proof(`swh:1:${kind}`, { level: 5, state: 'archived', at: input.now })],
        };
        const before = judge(whole);
        const rest = confirmed.map((one) => (one.kind === kind ? detection(kind, { status: 'not-applicable', assumed: true }) : one));
        const after = judge({ ...whole, detections: rest, previous: before });
        const own = (report: Report) => report.stages.flatMap((one) => one.requires).filter((one) => one.kind === kind);
        for (const [i, was] of own(before).entries()) expect(rank(own(after)[i]?.standing ?? 'broken')).toBeGreaterThanOrEqual(rank(was.standing));
      }),
      runs,
    );
  });

  it('is never worse with a longer waiver', () => {
    fc.assert(
      fc.property(inputIn, waiverIn, fc.nat(400), (input, given, days) => {
        const withWaiver = (one: Waiver) => judge({ ...input, policy: { ...input.policy, waivers: [...input.policy.waivers, one] } });
        const longer = withWaiver({ ...given, until: addDuration(given.until, `P${days}D`) });
        neverBetter(longer, withWaiver(given));
      }),
      runs,
    );
  });

  it('never improves by waiting', () => {
    fc.assert(
      fc.property(inputIn, fc.nat(500), (input, days) => {
        const [today, later] = [judge(input), judge({ ...input, now: addDuration(input.now, `P${days}D`) })];
        neverBetter(today, later);
        expect(colourRank[later.colour]).toBeGreaterThanOrEqual(colourRank[today.colour]);
      }),
      runs,
    );
  });

  it('is the same offline as it was on the last proof, as long as that is fresh', () => {
    fc.assert(
      fc.property(inputIn, (input) => {
        const asked = { ...input, proofs: input.proofs.map((one) => ({ ...one, at: input.now })) };
        const online = judge(asked);
        const offline = judge({
          ...asked,
          proofs: asked.proofs.map((one) => ({ ...one, state: 'unchecked', level: 2, at: null, identity: 'unknown' })),
          previous: online,
        });
        expect(offline.stages).toEqual(
          online.stages.map((one) => expect.objectContaining({ standing: one.standing, due: one.due, colour: one.colour })),
        );
      }),
      runs,
    );
  });
});

describe('a report', () => {
  it('is red only for what is overdue or broken, and every missing thing is in it once', () => {
    fc.assert(
      fc.property(inputIn, (input) => {
        const report = judge(input);
        const required = report.stages.flatMap((one) => one.requires);
        const red = required.some((one) => one.standing === 'overdue' || one.standing === 'broken');
        expect(report.colour === 'red').toBe(red);
        const open = new Set(required.filter((one) => rank(one.standing) > 0).map((one) => one.kind));
        expect(report.missing.map((item) => item.kind).sort()).toEqual([...open].sort());
      }),
      runs,
    );
  });
});
