import { expect, test } from 'vitest';
import type { Detection } from '../../src/detection.ts';
import { renewals } from '../../src/engine/renewals.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const note: Detection = {
  kind: 'safety-note',
  status: 'published',
  alsoPromised: false,
  identifiers: [],
  promises: [],
  evidence: [
    { rule: 'safety-note/file', path: 'SAFETY.md', line: null },
    { rule: 'safety-note/stub', path: 'docs/empty.md', line: null, stub: true },
  ],
};

test('documents that a stage wants renewed are dated; a stub is not, and what can not be found out is left out', async () => {
  const { policy } = await loadPolicy({ file: { path: 'p.yml', text: 'preset: staged-safety\n' }, owner: null, inputs: {} });
  expect([...(await renewals(policy, [note], async () => '2026-03-01T00:00:00Z'))]).toEqual([['SAFETY.md', '2026-03-01T00:00:00Z']]);
  expect((await renewals(policy, [note], async () => Promise.reject(new Error('no history')))).size).toBe(0);
  expect((await renewals(policy, [note], null)).size).toBe(0);
});

test('a policy that asks for nothing fresh asks no history', async () => {
  const asked: string[] = [];
  await renewals(builtInPolicy, [note], async (path) => {
    asked.push(path);
    return null;
  });
  expect(asked).toEqual([]);
});
