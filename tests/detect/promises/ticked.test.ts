import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { exampleInput } from '../example.ts';

const weightsOf = (text: string) => {
  const found = detect(exampleInput(text)).find(({ kind }) => kind === 'weights');
  if (found === undefined) throw new Error('no weights');
  return found;
};

describe('a ticked box', () => {
  test.each([
    ['of a task list', '# Foo\n\n## TODO\n\n- [x] Release the weights\n- [ ] Release the data\n', 5],
    ['written as a check mark', '# Foo\n\n## Release plan\n\n- ✅ Pretrained weights\n', 5],
  ])('%s is evidence on its kind, and counts for nothing', (_name, text, line) => {
    const weights = weightsOf(text);
    expect(weights.status).toBe('missing');
    expect(weights.promises).toEqual([]);
    expect(weights.evidence).toEqual([expect.objectContaining({ rule: 'promises/ticked', path: 'README.md', line, stub: true })]);
  });

  test('stands after what is really there', () => {
    const weights = weightsOf('# Foo\n\n## TODO\n\n- [x] Release the weights: [foo](https://huggingface.co/foo-lab/foo)\n');
    expect(weights.status).toBe('published');
    expect(weights.evidence.map(({ rule }) => rule)).toEqual(['weights/hub-link', 'promises/ticked']);
  });

  test.each([
    ['of labour', '# Foo\n\n## TODO\n\n- [x] Support other model weights\n'],
    ['among features', '# Foo\n\n## Features\n\n- [x] Pretrained weights of other labs\n'],
    ['in a list for contributors', 'README.md: # Foo\nCONTRIBUTING.md: ## TODO\n\n- [x] Release the weights\n'],
  ])('%s says nothing', (_name, text) => {
    expect(weightsOf(text).evidence).toEqual([]);
  });
});
