import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/detect/document/read.ts';
import { promisesIn } from '../../../src/detect/promises/find.ts';
import { promiseRules } from '../../../src/detect/promises/rules.ts';
import { signals } from '../../../src/detect/promises/signals.ts';

const read = (text: string) =>
  promisesIn([readDocument('README.md', text)], { date: '2024-03-10', unnamed: 'weights' }).filter(({ strength }) => strength === 'will');

describe.each(promiseRules)('$id', ({ id, example, counter }) => {
  test('fires on its example', () => {
    expect(read(example).map(({ evidence }) => evidence.rule)).toContain(id);
  });
  test('keeps still on its counter-example', () => {
    expect(read(counter)).toEqual([]);
  });
});

test('every signal has its rule', () => {
  expect(promiseRules.map(({ id }) => id)).toEqual(expect.arrayContaining(signals.map(({ id }) => `promises/${id}`)));
});
