import { describe, expect, test } from 'vitest';
import type { ArtifactKind, Status } from '../../src/artifacts.ts';
import type { Detection } from '../../src/detection.ts';
import { claimOf, claimsOf, claimsPerKind } from '../../src/probe/claims.ts';
import { parseEndpoints } from '../../src/probe/endpoints.ts';

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
