import { describe, expect, test } from 'vitest';
import type { Proof } from '../../src/proof.ts';
import { renderLadder } from '../../src/render/ladder.ts';

const proof: Proof = {
  identifier: 'hf:lab/olm',
  state: 'verified',
  level: 4,
  method: 'hf-api+range',
  at: '2026-11-22T12:00:00.000Z',
  url: 'https://huggingface.co/lab/olm',
  bytes: 65_536,
  hash: 'sha256:abc',
  reason: 'weights are open',
  identity: 'match',
  backlink: true,
  published: '2026-04-01',
  fragile: false,
  lastVerified: '2026-11-22T12:00:00.000Z',
  findings: ['adapter, not full weights'],
};

describe('the ladder', () => {
  test('shows how far an identifier gets and why', () => {
    expect(renderLadder([proof], { colour: false })).toMatchInlineSnapshot(`
      "✓ verified  hf:lab/olm
          reached   ■■■■□ E4 bytes fetched without credentials
          why       weights are open
          identity  match, names this repository
          published 2026-04-01
          address   https://huggingface.co/lab/olm
          read      65536 bytes
          hash      sha256:abc
          asked     2026-11-22 12:00 UTC by hf-api+range
          - adapter, not full weights
      "
    `);
  });

  test('tells what was not asked, and when it was last good', () => {
    const text = renderLadder(
      [{ ...proof, state: 'unchecked', level: 2, at: null, reason: 'not asked: offline', lastVerified: '2026-05-01T00:00:00.000Z' }],
      { colour: false },
    );
    expect(text).toContain('· unchecked');
    expect(text).toContain('last good 2026-05-01');
    expect(text).toContain('asked     not asked');
  });

  test('no escape sequence or line break of a hostile title reaches the terminal', () => {
    const text = renderLadder([{ ...proof, title: 'a\u001b[31m\nb\u202e', findings: ['x\u001b]0;y\u0007'] }], { colour: false });
    for (const sign of ['\u001b', '\u0007', '\u202e']) expect(text).not.toContain(sign);
    expect(text.split('\n').find((line) => line.includes('title'))).toMatch(/a.*b/);
  });

  test('colours only when asked', () => {
    expect(renderLadder([proof], { colour: true })).toContain('\u001b[32m✓ verified\u001b[39m');
    expect(renderLadder([], { colour: false })).toBe('Nothing to prove.\n');
  });
});
