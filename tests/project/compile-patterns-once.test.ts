import { expect, test } from 'vitest';
import { withCompiledPatterns } from '../../scripts/compile-patterns-once.mjs';

const once = (code: string) => withCompiledPatterns(code, 'sample.ts').split('\n').slice(1).join('\n');

test.each([
  ['a kept pattern', 'const p: RegExp = /a/; p.test(x);', 'const p: RegExp = /a/; test$once(p, x);'],
  ['a pattern in a table', 'rows.some((r) => r.pattern.exec(x))', 'rows.some((r) => exec$once(r.pattern, x))'],
  ['one inside the other', 'a.test(b.exec(x)?.[0] ?? "")', 'test$once(a, exec$once(b, x)?.[0] ?? "")'],
  ['a trailing comma', 'a.test(\n  x,\n)', 'test$once(a, x,\n)'],
])('%s is asked by the helper', (_name, code, written) => {
  expect(once(code)).toBe(written);
});

test('a literal is made once, where it is first needed', () => {
  expect(once('const f = (x: string) => /a/i.test(x) && /b/.exec(x);')).toBe(
    'let pattern$1, pattern$2;\nconst f = (x: string) => test$once(pattern$1 ??= /a/i, x) && exec$once(pattern$2 ??= /b/, x);',
  );
});

test.each([
  'a?.test(x)',
  'a?.b.test(x)',
  'a.b?.().test(x)',
  'rule.test(at, mention)',
  'rule.test(...all)',
  '/a/g.test(x)',
  '/a/y.exec(x)',
  'a["test"](x)',
  'test(x)',
])('%s stays', (code) => {
  expect(withCompiledPatterns(code, 'sample.ts')).toBe(code);
});

test('what can’t be parsed stops the build', () => {
  expect(() => withCompiledPatterns('const = 1', 'sample.ts')).toThrow(/sample\.ts/);
});
