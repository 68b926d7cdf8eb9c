import { describe, expect, test } from 'vitest';
import type { ArtifactKind, Status } from '../../src/artifacts.ts';
import type { Detection } from '../../src/detection.ts';
import { claimOf, claimsOf, claimsPerKind, withArchivedCommit } from '../../src/probe/claims.ts';
import { parseEndpoints } from '../../src/probe/endpoints.ts';
import type { Proof } from '../../src/proof.ts';

const context = { title: 'Olm', repository: 'lab/olm', tag: 'v1.0' };

function shown(kind: ArtifactKind, status: Status, ...identifiers: string[]): Detection {
  return { kind, status, alsoPromised: false, identifiers, evidence: [], promises: [] };
}

describe('which claims are worth asking', () => {
  test('the main identifiers first, core kinds before others, then the second ones', () => {
    const claims = claimsOf(
      [
        shown('data', 'published', 'hf-dataset:lab/caves', 'zenodo:7'),
        shown('preprint', 'published', 'arXiv:2402.00838'),
        shown('weights', 'gated', 'hf:lab/olm', 'hf:lab/olm-7b', 'hf:lab/olm-13b'),
      ],
      context,
    );
    expect(claims.map(({ identifier }) => identifier)).toEqual([
      'arXiv:2402.00838',
      'hf:lab/olm',
      'hf-dataset:lab/caves',
      'hf:lab/olm-7b',
      'zenodo:7',
      'hf:lab/olm-13b',
    ]);
    expect(claims[0]).toEqual({ identifier: 'arXiv:2402.00838', kind: 'preprint', ...context });
  });

  test('promises, files and licence names are not asked; one kind has few claims', () => {
    const many = Array.from({ length: 40 }, (_, index) => `hf:lab/olm-${index}`);
    const claims = claimsOf(
      [
        shown('weights', 'published', ...many),
        shown('evals', 'promised', 'github:lab/evals'),
        shown('license', 'published', 'MIT'),
        shown('code', 'published', 'file:src/train.py'),
      ],
      context,
    );
    expect(claims).toHaveLength(claimsPerKind);
  });
});

describe('the judged commit', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const proof = (state: Proof['state']): Proof => ({
    identifier: `swh:1:rev:${commit}`,
    state,
    level: 5,
    method: 'swh-resolve',
    at: '2026-11-22T12:00:00.000Z',
    url: `https://archive.softwareheritage.org/swh:1:rev:${commit}`,
    bytes: null,
    hash: null,
    reason: '',
    identity: 'unknown',
    backlink: false,
    fragile: false,
    findings: [],
  });

  test('is asked of the archive, after everything else', () => {
    const claims = claimsOf([shown('weights', 'published', 'hf:lab/olm', 'hf:lab/b')], { ...context, commit });
    expect(claims.map(({ identifier }) => identifier)).toEqual(['hf:lab/olm', 'hf:lab/b', `swh:1:rev:${commit}`]);
  });

  test('counts as an archived copy when the archive holds it', () => {
    const [archive] = withArchivedCommit([shown('archive', 'missing')], [proof('archived')], commit);
    expect(archive).toMatchObject({ status: 'published', identifiers: [`swh:1:rev:${commit}`], evidence: [{ rule: 'archive/commit' }] });
  });

  test.each(['broken', 'unverifiable', 'unchecked'] as const)('changes nothing when it is %s', (state) => {
    const detections = [shown('archive', 'missing')];
    expect(withArchivedCommit(detections, [proof(state)], commit)).toBe(detections);
  });
});

describe('claims by hand', () => {
  test.each([
    ['https://arxiv.org/abs/2402.00838v2', 'arXiv:2402.00838', 'preprint'],
    ['2402.00838', 'arXiv:2402.00838', 'preprint'],
    ['arXiv:2402.00838v1', 'arXiv:2402.00838', 'preprint'],
    ['10.5281/zenodo.7', 'zenodo:7', 'archive'],
    ['hf:lab/olm', 'hf:lab/olm', 'weights'],
    ['https://huggingface.co/datasets/lab/caves', 'hf-dataset:lab/caves', 'data'],
    ['https://github.com/lab/olm', 'github:lab/olm', 'code'],
    ['https://lab.edu/report', 'url:https://lab.edu/report', 'archive'],
  ])('%s is %s, a claim of %s', (text, identifier, kind) => {
    expect(claimOf(text, context)).toMatchObject({ identifier, kind });
  });

  test.each(['nonsense', 'MIT', 'file:README.md', 'arXiv:2030.12345', ''])('%j is none', (text) => {
    expect(claimOf(text, context)).toBeNull();
  });
});

describe('own addresses of services', () => {
  test('are read and allowed', () => {
    expect(parseEndpoints('hub=http://127.0.0.1:8080/, arxiv=https://mirror.lab.edu')).toEqual({
      endpoints: { hub: 'http://127.0.0.1:8080', arxiv: 'https://mirror.lab.edu' },
      allowHosts: ['127.0.0.1:8080', 'mirror.lab.edu'],
    });
  });

  test.each(['hug=http://127.0.0.1', 'hub=ftp://127.0.0.1', 'hub', 'toString=http://x.y'])('%s is refused', (text) => {
    expect(() => parseEndpoints(text)).toThrow();
  });
});
