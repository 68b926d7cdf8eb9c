/** Rule ids and links that the pages for users name are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ruleOf } from '../../src/detect/rules.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));

test.each(pages)('%s: links inside the project lead somewhere', (page) => {
  const text = readFileSync(join(docs, page), 'utf8');
  const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
  expect(targets.filter((path) => !existsSync(join(docs, dirname(page), path)))).toEqual([]);
});

test('the example of the JSON output names a rule there is', () => {
  const rules = [...readFileSync(join(docs, 'cli.md'), 'utf8').matchAll(/"rule": "([^"]+)"/g)].map(([, id = '']) => id);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((id) => ruleOf(id) === undefined)).toEqual([]);
});
