import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { artifactKinds } from '../../src/artifacts.ts';
import { detect } from '../../src/detect/detect.ts';
import { allRules, ruleOf } from '../../src/detect/rules.ts';
import { exampleInput } from './example.ts';

const elsewhere = /^(?:promises|gates|policy|release)\/|\/not-at-tag$/;
const kindRules = allRules.filter(({ id }) => !elsewhere.test(id));
const owner = (example: string): string => (/foo/i.test(example) ? 'foo-lab/foo' : 'marble/marble');
const evidenceOf = (example: string) => detect(exampleInput(example, owner(example))).flatMap(({ evidence }) => evidence);

describe.each(kindRules.map((rule) => [rule.id, rule] as const))('%s', (id, { example, counter }) => {
  test('fires on its example', () => {
    expect(evidenceOf(example).map(({ rule }) => rule)).toContain(id);
  });
  test('keeps still on its counter-example', () => {
    const counted = evidenceOf(counter).filter(({ stub }) => stub !== true);
    expect(counted.map(({ rule }) => rule)).not.toContain(id);
  });
});

test('ids are unique and say which kind they serve', () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of kindRules) expect(artifactKinds).toContain(id.split('/')[0]);
  expect(ruleOf('weights/hub-link')?.sees).toMatch(/model hub/i);
});

test('texts are one line each, in sentence case, without a full stop', () => {
  for (const { sees, todo } of allRules) {
    for (const text of [sees, todo]) {
      expect(text).not.toMatch(/\n/);
      expect(text).toMatch(/^[\p{Lu}"“\d`]/u);
      expect(text).not.toMatch(/\.$/);
    }
  }
});

test('every evidence names a rule that is written down', () => {
  const known = new Set(allRules.map(({ id }) => id));
  const seen = new Set(allRules.flatMap(({ example }) => evidenceOf(example).map(({ rule }) => rule)));
  expect([...seen].filter((rule) => !known.has(rule))).toEqual([]);
});

test('docs/rules.md is written from the rules', async () => {
  const { rulesPage } = await import('../../scripts/write-rules-doc.mjs');
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
});
