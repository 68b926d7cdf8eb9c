import { describe, expect, test } from 'vitest';
import { arxivIdentifier, doiIdentifier, identifierFromUrl, identifierUrl, parseIdentifier } from '../src/identifiers.ts';
import { quickest } from './support/quickest.ts';

describe('links become identifiers', () => {
  test.each([
    ['https://arxiv.org/abs/2402.00838v2', 'arXiv:2402.00838'],
    ['//arxiv.org/pdf/2402.00838.pdf', 'arXiv:2402.00838'],
    ['https://huggingface.co/papers/2402.00838', 'arXiv:2402.00838'],
    ['https://doi.org/10.48550/arXiv.2402.00838', 'arXiv:2402.00838'],
    ['https://arxiv.org/abs/cs/0112017', 'arXiv:cs/0112017'],
    ['https://doi.org/10.5281/zenodo.77', 'zenodo:77'],
    ['https://zenodo.org/records/77/files/a.zip', 'zenodo:77'],
    ['https://openreview.net/forum?id=aBc_1', 'openreview:aBc_1'],
    ['https://hf.co/org/model/tree/main', 'hf:org/model'],
    ['https://huggingface.co/datasets/org/name', 'hf-dataset:org/name'],
    ['https://huggingface.co/spaces/org/demo', 'hf-space:org/demo'],
    ['https://huggingface.co/collections/org/slug-1', 'hf-collection:org/slug-1'],
    ['https://modelscope.cn/models/org/name/summary', 'modelscope:org/name'],
    ['https://github.com/o/n.git', 'github:o/n'],
    ['https://github.com/o/n/releases/download/v1/m.safetensors', 'github-release:o/n@v1/m.safetensors'],
    ['https://drive.google.com/file/d/abc/view?usp=sharing', 'gdrive:https://drive.google.com/file/d/abc/view'],
    ['https://wandb.ai/team/project/runs/1', 'wandb:team/project'],
    ['gs://bucket/model.npz', 'url:gs://bucket/model.npz'],
    ['https://example.org/a.pt#top', 'url:https://example.org/a.pt'],
  ])('%s', (link, identifier) => {
    expect(identifierFromUrl(link)).toBe(identifier);
  });

  test.each(['#', '', 'TODO', 'about:blank', 'docs/a.md', 'javascript:alert(1)', 'http://', 'https://localhost'])('%j is no link', (link) => {
    expect(identifierFromUrl(link)).toBeNull();
  });
});

test.each(['XXXX.XXXXX', '2030.12345', '2400.12345', '24.1'])('placeholder %s is not an arXiv id', (text) => {
  expect(arxivIdentifier(text)).toBeNull();
});

test('a DOI loses the punctuation of its sentence', () => {
  expect(doiIdentifier('doi: 10.1101/2020.01.01.123456).')).toBe('doi:10.1101/2020.01.01.123456');
});

test.each([')', '.', '/', '"'])('a DOI that is a flood of %s is none, in no time', (sign) => {
  const flood = `10.1101/${sign.repeat(60_000)}x`;
  const read = () => expect([doiIdentifier(flood), identifierFromUrl(`https://doi.org/${flood}`)]).not.toContain(`doi:${flood}`);
  expect(quickest(read, 500)).toBeLessThan(500);
});

test('identifiers lead back to a page', () => {
  const own = { serverUrl: 'https://github.com', name: 'lab/paper', ref: 'v1.0' };
  expect(identifierUrl('hf:org/model')).toBe('https://huggingface.co/org/model');
  expect(identifierUrl('github-release:v1.0/m.pt', own)).toBe('https://github.com/lab/paper/releases/download/v1.0/m.pt');
  expect(identifierUrl('file:a b.md', own)).toBe('https://github.com/lab/paper/blob/v1.0/a%20b.md');
  expect(identifierUrl('url:javascript:alert(1)')).toBeNull();
  const elsewhere = { ...own, serverUrl: 'https://git.lab.edu' };
  expect(identifierUrl('github:Lab/paper', elsewhere)).toBe('https://git.lab.edu/Lab/paper');
  expect(identifierUrl('github:other/tool', elsewhere)).toBe('https://github.com/other/tool');
  expect(parseIdentifier('Apache-2.0')).toBeNull();
});
