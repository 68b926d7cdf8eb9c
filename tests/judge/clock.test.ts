import { describe, expect, it, test } from 'vitest';
import type { ResolvedPolicy } from '../../src/resolved-policy.ts';
import { judged, proof, published, requirement, stage, type World } from './builders.ts';

const evals = (due: string) => [stage('evals', due, [requirement('evals')])];
const paper = { detections: [published('preprint')], proofs: [proof('arXiv:2506.01234', { published: '2026-02-10' })] };

/** Start of the clock, and when a stage 45 days later is due. */
function clockOf(world: World, clock: Partial<ResolvedPolicy['clock']> = {}) {
  const report = judged({
    ...world,
    policy: { adopted: null, stages: evals('P45D'), clock: { start: 'earliest', retroactive: false, ...clock }, ...world.policy },
  });
  return { start: report.clock.start, basis: report.clock.basis, adopted: report.clock.adopted, due: report.stages[0]?.due };
}

test.each<{ name: string; world: World; clock?: Partial<ResolvedPolicy['clock']>; start: string | null; basis: string; due: string | null }>([
  {
    name: 'the preprint came first',
    world: { ...paper, firstRelease: '2026-02-20T09:00:00Z', firstRun: '2026-01-01' },
    start: '2026-02-10',
    basis: 'preprint v1',
    due: '2026-03-27',
  },
  {
    name: 'the release came first',
    world: { ...paper, firstRelease: '2026-02-01T09:00:00Z', firstRun: '2026-01-01' },
    start: '2026-02-01',
    basis: 'first release',
    due: '2026-03-18',
  },
  {
    name: 'only a release',
    world: { firstRelease: '2026-02-01', firstRun: '2026-01-01' },
    start: '2026-02-01',
    basis: 'first release',
    due: '2026-03-18',
  },
  { name: 'neither', world: { firstRun: '2026-01-01' }, start: null, basis: 'neither a dated preprint nor a release yet', due: null },
  {
    name: 'adopted late: nobody is late for the time before',
    world: { firstRelease: '2023-05-01', policyFirstCommit: '2026-02-14T23:30:00-05:00' },
    start: '2026-02-15',
    basis: 'adopted, after first release of 1 May 2023',
    due: '2026-04-01',
  },
  {
    name: 'adopted by its own word, a little later than the file',
    world: { firstRelease: '2023-05-01', policyFirstCommit: '2026-02-14', policy: { adopted: '2026-02-20' } },
    start: '2026-02-20',
    basis: 'adopted, after first release of 1 May 2023',
    due: '2026-04-06',
  },
  {
    name: 'adopted by its own word under a minimum: no later than the file',
    world: { firstRelease: '2023-05-01', policyFirstCommit: '2026-02-14', policy: { adopted: '2099-01-01', adoptedHeld: true } },
    start: '2026-02-14',
    basis: 'adopted, after first release of 1 May 2023',
    due: '2026-03-31',
  },
  {
    name: 'adopted by its own word under a minimum: earlier is stricter',
    world: { firstRelease: '2023-05-01', policyFirstCommit: '2026-02-14', policy: { adopted: '2026-01-14', adoptedHeld: true } },
    start: '2026-01-14',
    basis: 'adopted, after first release of 1 May 2023',
    due: '2026-02-28',
  },
  {
    name: 'retroactive',
    world: { firstRelease: '2023-05-01', policyFirstCommit: '2026-02-14' },
    clock: { retroactive: true },
    start: '2023-05-01',
    basis: 'first release',
    due: '2023-06-15',
  },
  {
    name: 'the first run adopts, where there is no file',
    world: { firstRelease: '2023-05-01', firstRun: '2026-02-02' },
    start: '2026-02-02',
    basis: 'adopted, after first release of 1 May 2023',
    due: '2026-03-19',
  },
  {
    name: 'today adopts, on the first run',
    world: { firstRelease: '2023-05-01' },
    start: '2026-03-01',
    basis: 'adopted, after first release of 1 May 2023',
    due: '2026-04-15',
  },
  {
    name: 'preprint alone counts',
    world: { ...paper, firstRelease: '2026-01-05', firstRun: '2026-01-01' },
    clock: { start: 'preprint' },
    start: '2026-02-10',
    basis: 'preprint v1',
    due: '2026-03-27',
  },
  {
    name: 'first release alone counts',
    world: { ...paper, firstRelease: '2026-02-20', firstRun: '2026-01-01' },
    clock: { start: 'first-release' },
    start: '2026-02-20',
    basis: 'first release',
    due: '2026-04-06',
  },
  {
    name: 'this tag',
    world: { tagDate: '2026-02-25T10:00:00Z', firstRelease: '2026-01-05', firstRun: '2026-01-01' },
    clock: { start: 'this-tag' },
    start: '2026-02-25',
    basis: 'this tag',
    due: '2026-04-11',
  },
  {
    name: 'a date',
    world: { firstRun: '2026-01-01' },
    clock: { start: { date: '2026-01-31' } },
    start: '2026-01-31',
    basis: 'date in the policy',
    due: '2026-03-17',
  },
  {
    name: 'another paper by mistake starts nothing',
    world: { ...paper, proofs: [proof('arXiv:2506.01234', { published: '2020-01-01', identity: 'mismatch' })], firstRun: '2026-01-01' },
    start: null,
    basis: 'neither a dated preprint nor a release yet',
    due: null,
  },
])('$name', ({ world, clock, start, basis, due }) => {
  expect(clockOf(world, clock)).toMatchObject({ start, basis, due });
});

describe('the clock', () => {
  it('does not turn back when the paper is taken down, or its host is silent', () => {
    const started = judged({
      ...paper,
      firstRun: '2026-01-01',
      policy: { adopted: null, stages: evals('P45D'), clock: { start: 'earliest', retroactive: false } },
    });
    const again = (world: World) => clockOf({ firstRun: '2026-01-01', firstRelease: '2026-02-20', previous: started, ...world }).start;
    expect(again({ detections: [] })).toBe('2026-02-10');
    expect(again({ ...paper, proofs: [proof('arXiv:2506.01234', { state: 'unverifiable' })] })).toBe('2026-02-20');
    expect(again({ ...paper, proofs: [proof('arXiv:2506.01234', { state: 'unchecked' })] })).toBe('2026-02-10');
  });

  it('takes the policy’s own date of adoption before all others', () => {
    const world = { firstRelease: '2023-05-01', policyFirstCommit: '2026-02-14', firstRun: '2026-02-20', policy: { adopted: '2026-01-10' } };
    expect(clockOf(world).adopted).toBe('2026-01-10');
  });
});

describe('a stage with a date of its own', () => {
  const dueOn = (on: string, given: Partial<ResolvedPolicy> = {}) => judged({ policy: { stages: evals(on), ...given } }).stages[0]?.due;

  it('is due on that day, without a clock', () => {
    expect(dueOn('2026-06-30')).toBe('2026-06-30');
  });

  it('is not due before the policy was adopted, unless it is retroactive', () => {
    expect(dueOn('2025-06-30')).toBe('2026-01-01');
    expect(dueOn('2025-06-30', { clock: { start: 'earliest', retroactive: true } })).toBe('2025-06-30');
  });
});

describe('a due day', () => {
  const at = (now: string) => judged({ now, detections: [], policy: { stages: evals('2026-03-10') } });

  it('lasts until its end, UTC, wherever the clock on the wall is', () => {
    expect(at('2026-03-10T23:59:59Z').stages[0]).toMatchObject({ standing: 'due', overdueDays: 0 });
    expect(at('2026-03-11T02:00:00+13:00').stages[0]).toMatchObject({ standing: 'due' });
    expect(at('2026-03-11T00:00:00Z').stages[0]).toMatchObject({ standing: 'overdue', overdueDays: 1, colour: 'red' });
    expect(at('2026-03-10T20:00:00-08:00').stages[0]).toMatchObject({ standing: 'overdue', overdueDays: 1 });
  });

  it('is green while far, amber in the warning time, red after', () => {
    expect(['2026-02-23', '2026-02-24', '2026-03-10', '2026-03-11'].map((now) => at(now).colour)).toEqual(['green', 'amber', 'amber', 'red']);
  });

  it('is told as the next one until it has passed', () => {
    expect([at('2026-03-10').nextDue, at('2026-03-11').nextDue]).toEqual(['2026-03-10', null]);
  });

  it('is unknown, and grey, while nothing started the clock', () => {
    const report = judged({ policy: { stages: evals('P45D'), clock: { start: 'earliest', retroactive: false } } });
    expect(report.stages[0]).toMatchObject({ standing: 'due', due: null, colour: 'grey' });
    expect([report.colour, report.nextDue]).toEqual(['grey', null]);
    expect(report.unchecked).toEqual(['The clock has not started: neither a dated preprint nor a release yet']);
  });
});

it('counts a stage that is retroactive by itself from T0, and its neighbours from the adoption', () => {
  const [first] = evals('P45D');
  if (first === undefined) throw new Error('no stage');
  const report = judged({
    firstRelease: '2025-01-01T00:00:00Z',
    policy: {
      adopted: '2026-01-01',
      clock: { start: 'earliest', retroactive: false },
      stages: [
        { ...first, id: 'funder', retroactive: true },
        { ...first, id: 'lab' },
      ],
    },
  });
  expect(report.stages.map(({ due }) => due)).toEqual(['2025-02-15', '2026-02-15']);
});
