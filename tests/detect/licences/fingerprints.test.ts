import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the table of licence fingerprints is what its script writes', async () => {
  const script = new URL('../../../scripts/licence-fingerprints.mjs', import.meta.url).pathname;
  const { stderr } = await promisify(execFile)(process.execPath, [script, '--check']);
  expect(stderr).toBe('');
});
