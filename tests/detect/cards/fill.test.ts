import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPlaceholders, measureCard, ownWords } from '../../../src/detect/cards/fill.ts';
import { modelCardSections } from '../../../src/detect/cards/standard-sections.ts';
import { readDocument } from '../../../src/detect/document/read.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}`).join(' ');
const measure = (text: string) => measureCard(readDocument('MODEL_CARD.md', text), modelCardSections);

describe('measureCard', () => {
  test('counts the standard sections that say something', () => {
    const text = `# Marble\n\n## Intended use\n${words(40)}\n\n## Limitations\n${words(40)}\n\n## Training data\nshort.\n`;
    expect(measure(text)).toEqual({ completeness: 0.2, stub: false });
  });

  test('calls a template without answers a stub', () => {
    const section = (name: string) => `## ${name}\n\n[More Information Needed]\n`;
    const text = `# Model Card for {{ model_id }}\n\n${['Model Details', 'Uses', 'Bias, Risks, and Limitations', 'Training Details', 'Evaluation'].map(section).join('\n')}`;
    expect(measure(text)).toEqual({ completeness: 0, stub: true });
  });

  test('calls a template with one answer a stub still, with many no longer', () => {
    const blank = '[More Information Needed]\n\n'.repeat(8);
    expect(measure(`# Card\n\n## Uses\n${words(30)}\n\n${blank}`).stub).toBe(true);
    expect(measure(`# Card\n\n## Uses\n${words(300)}\n\n${blank}`).stub).toBe(false);
  });

  test('instructions of the template are not answers', () => {
    expect(ownWords('Provide a quick summary of what the model is.\nTODO\n<!-- hidden -->\nhttps://example.net/a/b')).toBe(0);
    expect(countPlaceholders('[More Information Needed] TBD {{ name }} <your text> [insert name]')).toBe(5);
  });

  test('a share between 0 and 1, whatever the text', () => {
    const parts = fc.constantFrom('# Uses\n', '## Limitations\n', 'some words here\n', '[More Information Needed]\n', '{{ ', '}}', '\n\n', '[', ']');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (list) => {
        const { completeness } = measure(list.join(''));
        return completeness >= 0 && completeness <= 1;
      }),
    );
  });
});
