import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lightModule } from '../../scripts/light-builtins.mjs';

test('a builtin’s names are the builtin’s own', async () => {
  const built = await import(`data:text/javascript,${encodeURIComponent(lightModule('path'))}`);
  const { join, sep } = await import('node:path');
  expect([built.join, built.sep, built.default.join]).toEqual([join, sep, join]);
});

test('nothing in dist/ makes Node read all names of a builtin, but for the bundler’s own runtime', () => {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const files = ['index.js', 'cli.js', ...readdirSync(`${dist}chunks`).map((name) => `chunks/${name}`)];
  const whole = files.flatMap((name) =>
    [...readFileSync(dist + name, 'utf8').matchAll(/^import .* from "(?:node:)?([a-z_/]+)";$/gm)].map((match) => `${name}: ${match[1]}`),
  );
  expect(whole).toEqual(['chunks/rolldown-runtime.js: module']);
});
