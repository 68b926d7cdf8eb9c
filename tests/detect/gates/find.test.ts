import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArtifactKind } from '../../../src/artifacts.ts';
import type { KindFinding } from '../../../src/detect/context.ts';
import { createContext } from '../../../src/detect/create-context.ts';
import { findGates } from '../../../src/detect/gates/find.ts';
import { gateRules } from '../../../src/detect/gates/rules.ts';
import { readGate } from '../../../src/detect/gates/sentences.ts';
import { gateHosts, gateWordings } from '../../../src/detect/gates/wording.ts';
import { quickest } from '../../support/quickest.ts';

/** Gates of a repository with these documents; every hub link and every PhysioNet link is taken for its own. */
function gates(texts: Readonly<Record<string, string>>, order: readonly string[] = []) {
  const files = Object.keys(texts).map((path) => ({ path, size: 100, mode: '100644', type: 'blob' as const }));
  const content = new Map(Object.entries(texts).map(([path, text]) => [path, { kind: 'text' as const, text, truncated: false }]));
  const context = createContext({ repository: 'marble/marble', files, texts: content, date: null, tags: [], declarations: [] });
  const ids = (pattern: RegExp) => [...new Set([...order, ...context.mentions.map(({ identifier }) => identifier)])].filter((id) => pattern.test(id));
  const finding = (kind: ArtifactKind, identifiers: readonly string[]): [ArtifactKind, KindFinding] => [
    kind,
    { kind, found: identifiers.length > 0, identifiers, evidence: [] },
  ];
  return findGates(context, new Map([finding('weights', ids(/^hf:marble/)), finding('data', ids(/^hf-dataset:|physionet/))]));
}

describe.each(gateRules)('$id', ({ id, example, counter }) => {
  test('fires on its example', () => {
    expect(gates({ 'README.md': example }).map(({ evidence }) => evidence.rule)).toContain(id);
  });
  test('keeps still on its counter-example', () => {
    expect(gates({ 'README.md': counter })).toEqual([]);
  });
});

test('every wording and every host has its rule', () => {
  const wanted = [...gateWordings.map(({ id }) => `gates/${id}`), ...gateHosts.map(({ id }) => `gates/link-${id}`)];
  expect(gateRules.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
});

describe('what is behind the gate', () => {
  const open = '## Models\n- https://huggingface.co/marble/tiny\n- https://huggingface.co/marble/small\n';

  test('all, when the main model is', () => {
    expect(gates({ 'README.md': `# Marble\n${open}\nYou need to accept the license before you can download the models.` })[0]?.share).toBe('all');
  });

  test('a part, when the gate names another model than the main one', () => {
    const text = `# Marble\n${open}\n## Large\nRequest access to the weights at https://huggingface.co/marble/large.`;
    const [gate] = gates({ 'README.md': text }, ['hf:marble/tiny']);
    expect(gate).toMatchObject({ kind: 'weights', share: 'part', identifiers: ['hf:marble/large'] });
  });

  test('a part, when one row of a table asks for a request', () => {
    const table =
      '| Model | Weights |\n|---|---|\n| Tiny | [link](https://huggingface.co/marble/tiny) |\n| Large | [request access](https://forms.gle/abc) |\n';
    expect(gates({ 'README.md': `# Marble\n${table}` })[0]?.share).toBe('part');
  });

  test.each([
    ['a login before the download', 'Log in to your Hugging Face account for downloading the models.'],
    ['a form for business', 'For business inquiries, please visit our site and submit the form: [Licensing](https://marble.example.org/form).'],
    ['a form nobody has to fill in', 'To know our users we ask you to optionally fill in this form about the models: [form](https://forms.gle/abc).'],
    ['the same in Chinese', '若您能考虑填写一份模型的登记表，我们将深表感谢。'],
  ])('nothing, for %s', (_name, text) => {
    expect(gates({ 'README.md': `# Marble\n${open}\n${text}` })).toEqual([]);
  });

  test("nothing, when another team's weights are asked for", () => {
    expect(gates({ 'README.md': `# Marble\n${open}\nRequest access to the LLaMA weights from Meta first.` })).toEqual([]);
  });

  test.each([
    ['a dataset that another team keeps', 'The Matter3 dataset is not public. You need to request access to the dataset from the authors.'],
    ['a model of another hub account', 'Go to [their page](https://huggingface.co/pebble/llm) and request access to the model.'],
    ['the site of another dataset', 'To download the data, accept the license agreement on the official Pebble website.'],
    ['an example', 'For models requiring a login (like Pebble 2), request access to the model.'],
    ['a cloud console', 'In the Bedrock console, request access to the models you want to use.'],
  ])('nothing: %s', (_, text) => {
    expect(gates({ 'README.md': `# Marble\n${text}` })).toEqual([]);
  });

  test('own data that is only handed out by mail', () => {
    const text = '# Marble\n## Data\nWe provide the dataset for academic purposes. To request access to the dataset, fill out the form below.';
    expect(gates({ 'README.md': text })[0]).toMatchObject({ kind: 'data', share: 'all' });
  });

  test('data in a document of its own', () => {
    const texts = {
      'README.md': '# Marble\nData: https://huggingface.co/datasets/marble/pebbles',
      'docs/data.md': '# Data\nTo gain access to the dataset, you must complete a data-use agreement form.',
    };
    expect(gates(texts)[0]).toMatchObject({ kind: 'data', share: 'all', evidence: { path: 'docs/data.md' } });
  });
});

test('reads any sentence in linear time', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => readGate(text) === null || typeof readGate(text)?.wording.id === 'string'));
  const read = () => ['request access ', 'to download ', 'fill in ', 'agree to the ', 'upon '].map((word) => readGate(word.repeat(100_000)));
  expect(quickest(read, 300)).toBeLessThan(300);
});
