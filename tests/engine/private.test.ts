import { expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import type { Report } from '../../src/report.ts';
import type { FileContent, Snapshot } from '../../src/snapshot.ts';

const commit = 'a'.repeat(40);
const training = `import torch\n\n${'def train(model, data):\n    for batch in data:\n        loss = model(batch)\n        loss.backward()\n\n'.repeat(4)}`;
const texts: Readonly<Record<string, string>> = {
  'train.py': training,
  'README.md': '# Olm\n\nTraining code.\n\nOur weights: [model](https://github.com/lab/olm/releases/download/v1.0/model.safetensors)\n',
};

const snapshot: Snapshot = {
  repository: 'lab/olm',
  ref: 'main',
  commit,
  date: '2026-01-01T00:00:00Z',
  tags: [],
  files: Object.entries(texts).map(([path, text]) => ({ path, size: text.length, mode: '100644', type: 'blob' })),
  gaps: [],
  read: async (paths) => new Map(paths.map((path): [string, FileContent] => [path, { kind: 'text', text: texts[path] ?? '', truncated: false }])),
};

/** Judges the snapshot; gives the report and the hosts whose names were asked for. */
async function judged(isPublic: boolean): Promise<{ readonly report: Report | undefined; readonly hosts: readonly string[] }> {
  const hosts: string[] = [];
  const resolve = async (host: string) => {
    hosts.push(host);
    throw Object.assign(new Error('unknown'), { code: 'ENOTFOUND' });
  };
  const subject = { repository: 'lab/olm', ref: 'main', commit, line: 'unreleased', tag: null, head: null, release: null, serverUrl: null };
  const [report] = await evaluate({
    lines: [{ subject, views: { tag: null, head: snapshot, release: null }, tagDate: null, previous: null }],
    policy: builtInPolicy,
    now: '2026-11-22T00:00:00Z',
    firstRelease: null,
    policyFirstCommit: null,
    firstRun: null,
    unchecked: [],
    isPublic,
    proving: { now: () => new Date('2026-11-22T00:00:00Z'), previous: [], environment: {}, network: { resolve } },
  });
  return { report, hosts };
}

test('nobody is asked for what lies in a private repository, nothing of it is broken for that, and it is said', async () => {
  const { report, hosts } = await judged(false);
  expect(hosts).toEqual([]);
  expect(report?.artifacts.find(({ kind }) => kind === 'code')?.standing).toBe('met');
  expect(report?.unchecked).toContainEqual(expect.stringContaining('a stranger was not asked'));
});

test('a public one is asked for as a stranger would', async () => {
  const { report, hosts } = await judged(true);
  expect(hosts).toContain('github.com');
  expect(report?.unchecked).not.toContainEqual(expect.stringContaining('a stranger was not asked'));
});
