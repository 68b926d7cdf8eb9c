/** What CONTRIBUTING, SECURITY and the package say of the project is held against the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const manifest = JSON.parse(read('package.json'));
const contributing = read('CONTRIBUTING.md');

test('every dependency is justified in CONTRIBUTING, and none that is gone', () => {
  const [, table = ''] = contributing.split('## Dependencies, and why each');
  const justified = [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const declared = Object.keys({ ...manifest.devDependencies, ...manifest.optionalDependencies }).filter((name) => !name.startsWith('@types/'));
  expect([...justified].sort()).toEqual(declared.sort());
});

test.each(['CONTRIBUTING.md', 'SECURITY.md'])('every source file and folder that %s names is there', (page) => {
  const named = [...read(page).matchAll(/`((?:src|scripts|tests|bench|docs|schemas|dist)\/[\w./-]*)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
});

test('the package says where it comes from: npm refuses provenance without', () => {
  expect(manifest.repository).toEqual({ type: 'git', url: 'git+https://github.com/default-to-share/default-to-share.git' });
  expect(existsSync(`${root}/${manifest.bin['default-to-share']}`)).toBe(true);
});

test('the changelog names what is not done', () => {
  expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased\][\s\S]*^### Known gaps\n\n- /m);
});

test('a release moves the tag that the README tells people to use', () => {
  const [, major] = /uses: default-to-share\/default-to-share@(v\d+)/.exec(read('README.md')) ?? [];
  expect(manifest.version.startsWith(`${major?.slice(1)}.`)).toBe(true);
  expect(read('.github/workflows/release.yml')).toMatch(/git\/refs\/tags\//);
});

test('the licence texts beside dist/ are texts, each with whose it is', () => {
  const texts = read('dist/THIRD-PARTY-LICENSES.txt');
  const packages = texts.split(/^(?=.+\n-{8,}\n)/m).slice(1);
  expect(packages.length).toBeGreaterThan(30);
  for (const text of packages) expect(text.length, text.slice(0, 80)).toBeGreaterThan(500);
  expect(texts).not.toContain('<copyright holders>');
});
