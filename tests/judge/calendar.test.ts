import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDuration, dayOf, daysBetween, dayText, isDay, parseDuration } from '../../src/judge/calendar.ts';

test.each([
  ['P30D', { years: 0, months: 0, days: 30 }],
  ['P0D', { years: 0, months: 0, days: 0 }],
  ['P2W', { years: 0, months: 0, days: 14 }],
  ['P1Y2M3W4D', { years: 1, months: 2, days: 25 }],
  ['PT36H', { years: 0, months: 0, days: 2 }],
  ['P1DT1S', { years: 0, months: 0, days: 2 }],
  ['P1M', { years: 0, months: 1, days: 0 }],
  ['PT1440M', { years: 0, months: 0, days: 1 }],
])('%s is a duration', (text, duration) => {
  expect(parseDuration(text)).toEqual(duration);
});

test.each(['', 'P', 'PT', 'P1DT', '30D', 'p30d', 'P-3D', '-P3D', 'P1.5D', 'P1D2W', ' P1D', 'P12345D', '2 weeks'])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeNull();
});

test.each([
  ['2024-01-31', 'P1M', '2024-02-29', 'month end in a leap year'],
  ['2023-01-31', 'P1M', '2023-02-28', 'month end in a common year'],
  ['2024-02-29', 'P1Y', '2025-02-28', 'a leap day a year later'],
  ['2024-02-29', 'P4Y', '2028-02-29', 'a leap day four years later'],
  ['2100-02-28', 'P1D', '2100-03-01', 'a century without a leap day'],
  ['2023-12-31', 'P1D', '2024-01-01', 'over the year'],
  ['2024-03-09', 'P2D', '2024-03-11', 'over the start of daylight saving in America'],
  ['2024-10-26', 'P1D', '2024-10-27', 'into the end of daylight saving in Europe'],
  ['2024-10-27', 'P1D', '2024-10-28', 'out of the end of daylight saving in Europe'],
  ['2024-01-31', 'P1M1D', '2024-03-01', 'months are added before days'],
  ['2024-11-30', 'P3M', '2025-02-28', 'months over the year'],
  ['9999-12-30', 'P9Y', '9999-12-31', 'never past the last day there is'],
])('%s + %s = %s (%s)', (day, duration, sum) => {
  expect(addDuration(day, duration)).toBe(sum);
});

test.each([
  ['2026-11-22', '2026-11-22'],
  ['2026-11-22T23:59:59Z', '2026-11-22'],
  ['2026-11-22T01:00:00+02:00', '2026-11-21'],
  ['2026-11-22T20:00:00-08:00', '2026-11-23'],
  ['2026-02-29', null],
  ['yesterday', null],
  ['', null],
])('%j falls on the UTC day %j', (instant, day) => {
  expect(dayOf(instant)).toBe(day);
});

describe('days', () => {
  it('knows which exist', () => {
    expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-04-31', '2024-4-1'].map(isDay)).toEqual([true, false, false, false, false]);
  });

  it('refuses to add to what is no day, rather than to guess', () => {
    expect(() => addDuration('2023-02-29x', 'P1D')).toThrow(RangeError);
    expect(() => addDuration('2023-02-28', 'soon')).toThrow(RangeError);
  });

  it('reads in a sentence', () => {
    expect(dayText('2026-11-02T10:00:00Z')).toBe('2 Nov 2026');
    expect(dayText('some day')).toBe('some day');
  });

  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('adds days that are as far as they say', () => {
    fc.assert(
      fc.property(day, fc.nat(3000), (from, days) => {
        expect(daysBetween(from, addDuration(from, `P${days}D`))).toBe(days);
      }),
    );
  });

  it('keeps the order: what is due later stays later, whatever is added', () => {
    fc.assert(
      fc.property(day, day, fc.nat(20), fc.nat(60), (a, b, months, days) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const span = `P${months}M${days}D`;
        expect(addDuration(first, span) <= addDuration(second, span)).toBe(true);
      }),
    );
  });

  it('lands in the right month, clamped to its end', () => {
    fc.assert(
      fc.property(day, fc.nat(60), (from, months) => {
        const sum = addDuration(from, `P${months}M`);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(index(sum) - index(from)).toBe(months);
        expect(Number(sum.slice(8)) <= Number(from.slice(8))).toBe(true);
      }),
    );
  });
});
