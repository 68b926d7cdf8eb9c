import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/publish/read-record.ts';
import { lineRecord, mergeRecord, type PublishedRecord } from '../../src/publish/record.ts';
import { recordSchema } from '../../src/publish/record-schema.ts';
import type { Report } from '../../src/report.ts';
import { artifact, finishedReport, proof, stagedReport } from '../render/reports.ts';
import { ofLine } from './facts.ts';

/** With every optional key there is. */
const full: Report = finishedReport({
  artifacts: [
    artifact('weights', {
      partlyGated: true,
      completeness: 0.5,
      roles: [{ role: 'weights', spdx: 'MIT', path: 'LICENSE' }],
      named: { harness: true, revision: false, split: true },
      assumed: true,
      evidence: [{ rule: 'weights/hub-link', path: null, line: null, url: 'https://hf.co/a/b', note: 'n', place: 'tag', stub: false }],
      promises: [{ path: 'README.md', line: 3, text: 'soon', due: null, firstSeen: '2026-01-01T00:00:00Z' }],
      proofs: [
        proof('hf:a/b', {
          finalUrl: 'https://huggingface.co/a/b',
          title: 'B',
          published: '2026-01-01',
          lastVerified: '2026-01-01T00:00:00Z',
          last: { state: 'verified', at: '2026-01-01T00:00:00Z' },
          validator: { url: 'https://huggingface.co/a/b', etag: null, lastModified: null },
        }),
      ],
    }),
  ],
});

const records = [[stagedReport(), ofLine(finishedReport(), 'v0.9')], [finishedReport(), ofLine(stagedReport(), '__proto__')], [full]].map(
  (reports) => {
    const lines = reports.map((report) => ({ report, record: lineRecord(report, { issue: 3, pullRequest: null, hash: 'abc' }) }));
    const merged = mergeRecord(null, {
      lines,
      order: reports.map(({ subject }) => subject.line),
      now: '2026-11-22T06:00:00Z',
      minimum: { a: [1, null] },
    });
    return JSON.stringify(merged?.record);
  },
);

function byZod(text: string): PublishedRecord | null {
  return recordSchema.safeParse(JSON.parse(text)).data ?? null;
}

/** Every place in a document, the document itself apart. */
function places(value: unknown): { readonly holder: Record<string, unknown>; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 'met', 'v1', 0, 1, 6, -1, 0.5, 2 ** 53, 1e300, [], {}, [null], ['x'], { line: null }, { 0: 'x' }),
  fc.jsonValue({ maxDepth: 2 }),
);

const mutation = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'delete', 'add', 'swap'),
  value: strange,
  key: fc.string(),
  other: fc.nat(),
});

function mutate(document: unknown, { at, how, value, key: name, other }: typeof mutation extends fc.Arbitrary<infer T> ? T : never): void {
  const all = places(document);
  const place = all[at % all.length];
  const from = all[other % all.length];
  if (place === undefined || from === undefined) return;
  const { holder, key } = place;
  if (how === 'delete') delete holder[key];
  else if (how === 'swap') holder[key] = structuredClone(from.holder[from.key]);
  else
    Object.defineProperty(holder, how === 'add' && !Array.isArray(holder) ? name : key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

describe('a record', () => {
  test.each(records)('is read back as it was: %#', (text) => {
    expect(JSON.stringify(parseRecord(text))).toBe(JSON.stringify(byZod(text)));
    expect(parseRecord(text)).not.toBeNull();
  });

  test('has everything that was written, and nothing that someone put in', () => {
    const [text = ''] = records;
    const put = JSON.parse(text) as { report: Record<string, unknown> };
    Object.assign(put.report, { evil: true });
    expect(parseRecord(JSON.stringify({ ...put, more: 1 }))).toEqual(JSON.parse(text));
  });

  test('is what zod says it is, however it was changed', () => {
    let [kept, refused] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.array(mutation, { minLength: 1, maxLength: 2 }), (text, mutations) => {
        const document: unknown = JSON.parse(text);
        for (const one of mutations) mutate(document, one);
        const changed = JSON.stringify(document);
        const expected = byZod(changed);
        if (expected === null) refused += 1;
        else kept += 1;
        expect(JSON.stringify(parseRecord(changed))).toBe(JSON.stringify(expected));
      }),
      { numRuns: 2_000 },
    );
    expect([kept > 100, refused > 100]).toEqual([true, true]);
  });

  test('is no number that is none, and no text of any length', () => {
    const [text = ''] = records;
    expect(parseRecord(text.replace('"overdueDays":0', '"overdueDays":1e999'))).toBeNull();
    expect(parseRecord(`${text}${' '.repeat(5_000_000)}`)).toBeNull();
  });
});
