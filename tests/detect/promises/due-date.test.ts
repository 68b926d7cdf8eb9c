import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDate, monthsBetween, writtenOn } from '../../../src/detect/promises/due-date.ts';

const commit = '2024-03-10T12:00:00Z';

describe('dueDate', () => {
  test.each([
    ['Weights will be released by 2026-07-27.', '2026-07-27'],
    ['We will release it before 4/28/2023.', '2023-04-28'],
    ['Code will be out on July 3rd, 2024', '2024-07-03'],
    ['around the end of November 2023', '2023-11-30'],
    ['Code: mid-April', '2024-04-15'],
    ['the code is coming soon (in July 2025)', '2025-07-31'],
    ['a full release soon (July)', '2024-07-31'],
    ['in January', '2025-01-31'],
    ['will be available in a week', '2024-03-17'],
    ['released in two weeks', '2024-03-24'],
    ['in 2-3 weeks', '2024-03-31'],
    ['within the next few days', '2024-03-13'],
    ['Q3 2025', '2025-09-30'],
    ['by the end of this month', '2024-03-31'],
    ['next month', '2024-04-30'],
    ['by the end of the year', '2024-12-31'],
    ['将于2024年5月开源', '2024-05-31'],
    ['预计6月中旬发布', '2024-06-20'],
    ['两周内开源', '2024-03-24'],
    ['[2024/05/02] Code will be released in two weeks', '2024-05-16'],
  ])('%s → %s', (text, due) => {
    expect(dueDate(text, commit)).toBe(due);
  });

  test.each([
    'coming soon',
    'upon acceptance',
    '[2024/05/02] Code will be released soon',
    'The 7B model may be released',
    'version 2.0 of the code',
    'it may come in time',
    'GPT-4 in 2-shot',
  ])('reads no date into: %s', (text) => {
    expect(dueDate(text, commit)).toBeNull();
  });

  test('gives relative dates only when the day of the commit is known', () => {
    expect(dueDate('in two weeks', null)).toBeNull();
    expect(dueDate('in July 2025', null)).toBe('2025-07-31');
  });

  test('is a real day or nothing, whatever the text', () => {
    const words = fc.constantFrom(
      'in',
      'by',
      'end of',
      'May',
      'Feb',
      '31',
      '30',
      '2024',
      '2-3',
      'weeks',
      '99',
      'Q4',
      'mid-',
      '/',
      '-',
      '月',
      '底',
      'days',
      'next',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const due = dueDate(parts.join(' '), commit);
        return due === null || new Date(`${due}T00:00:00Z`).toISOString().startsWith(due);
      }),
    );
  });
});

test('a news item tells its day', () => {
  expect(writtenOn('[2023/06/22] We release')).toBe('2023-06-22');
  expect(writtenOn('**June 22, 2023**')).toBe('2023-06-22');
  expect(writtenOn('We release it on 2023-06-22')).toBeNull();
  expect(monthsBetween('2023-06-22', commit)).toBe(9);
});
