import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { Detection } from '../../src/detection.ts';
import type { FileContent } from '../../src/snapshot.ts';
import { filesOf, type Situation, situation, situations } from '../support/situations.ts';

/** Through the API a listing of that size is cut: what is left of it is not looked at here. */
const small = situations.filter(({ id }) => id !== 'huge-tree');

function shown(wanted: Situation): ReadonlyMap<string, Detection> {
  const files = filesOf(wanted);
  const texts = new Map<string, FileContent>();
  for (const { path, text } of files) if (text !== null) texts.set(path, { kind: 'text', text, truncated: false });
  const detections = detect({
    repository: wanted.repository,
    files: files.map(({ path, size }) => ({ path, size, mode: '100644', type: 'blob' })),
    texts,
    date: wanted.commits.at(-1)?.date ?? null,
    tags: [],
    declarations: [],
  });
  return new Map(detections.map((one) => [one.kind, one]));
}

describe.each(small.map((one) => [one.id, one] as const))('%s', (_id, wanted) => {
  const detections = shown(wanted);

  test.each(Object.entries(wanted.head))('%s is %s at the head', (kind, status) => {
    expect(detections.get(kind)?.status).toBe(status);
  });

  test.each(Object.entries(wanted.identifiers))('the main %s is %s', (kind, identifier) => {
    expect(detections.get(kind)?.identifiers[0]).toBe(identifier);
  });
});

test('a table of losses by step is a log of training, not a result', () => {
  const detections = shown(situation('full-release'));
  expect(detections.get('training-logs')).toMatchObject({ status: 'published', identifiers: ['file:logs/train_base.csv'] });
  expect(detections.get('eval-results')?.evidence.map(({ path }) => path)).not.toContain('logs/train_base.csv');
});

test('a gate in the words before the link gates what is behind it', () => {
  const weights = shown(situation('gated-weights')).get('weights');
  expect(weights?.evidence).toContainEqual(expect.objectContaining({ rule: 'gates/request', path: 'README.md', line: 25 }));
  expect(shown(situation('gated-weights')).get('data')?.status).toBe('missing');
});
