import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { topLevelFields } from '../../../src/detect/document/fields.ts';

/** What the YAML library says, lists and texts alone: the yardstick. */
function byLibrary(text: string): Record<string, unknown> {
  const all = parse(text, { uniqueKeys: false }) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.length
        : typeof value === 'object' && value !== null
          ? ''
          : value === null
            ? ''
            : String(value).trim().replace(/\s+/g, ' '),
    ]),
  );
}

const bySelf = (text: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(topLevelFields(text)).map(([name, value]) => [name, Array.isArray(value) ? value.length : value]));

describe('the top level of YAML', () => {
  test.each([
    ['plain', 'cff-version: 1.2.0\ntitle: Marble\n'],
    ['quoted', 'title: "Marble: a \\"small\\" model" # comment\nabstract: \'It\'\'s # small\'\n'],
    ['comments and empty lines', '# head\ntitle: Marble # the name\n\n\n# end\n'],
    ['folded', 'title: >-\n  Marble, a small\n  language model\nversion: v1\n'],
    ['over several lines', 'title: Marble, a small\n  language model\nversion: v1\n'],
    ['quoted over several lines', 'title: "Marble, a small\n  language model"\nversion: v1\n'],
    ['on the next line', 'title:\n  Marble\nversion: v1\n'],
    ['a list of mappings', 'authors:\n  - family-names: Doe\n    given-names: Jane\n  - name: Marble team\ntitle: Marble\n'],
    ['a list as far left as its key', 'authors:\n- family-names: Doe\n  given-names: Jane\n- name: Marble team\ntitle: Marble\n'],
    ['a list in brackets', 'language: [en, "zh"]\nlicense: [mit]\n'],
    ['a list in brackets over lines', 'keywords: [\n  en,\n  zh\n]\nlicense: mit\n'],
    ['nested mappings', 'preferred-citation:\n  type: article\n  title: "Marble"\n  authors:\n    - family-names: Doe\ntitle: Software\n'],
    ['empty', 'title:\nauthors: []\nabstract: ~\n'],
    ['quoted keys', '"title": Marble\n\'license\': mit\n'],
    ['Windows line ends and a byte order mark', '\uFEFFtitle: Marble\r\nauthors:\r\n  - name: Doe\r\n'],
    ['a document with its marks', '---\ntitle: Marble\n...\nno: more\n'],
    ['an address', 'url: https://example.org/a#b\nrepository-code: "https://example.org/a"\n'],
  ])('%s: as the library reads it', (_name, text) => {
    const documents = text.split(/^\.\.\.$/m);
    expect(bySelf(text)).toEqual(byLibrary(documents[0] ?? ''));
  });

  test('texts of a list are given', () => {
    expect(topLevelFields('license:\n- mit\n- apache-2.0 # both\n').license).toEqual(['mit', 'apache-2.0']);
  });

  test('no text makes it throw or dawdle, and no key is inherited', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof topLevelFields(`a: b\n${text}`) === 'object'));
    expect(topLevelFields('constructor: x').constructor).toBe('x');
    expect('toString' in topLevelFields('a: b')).toBe(false);
    const started = performance.now();
    for (const piece of ['a: b\n', 'a:\n- ', '[', '"', '- - ', ' #', 'a: [\n  b,\n']) topLevelFields(piece.repeat(1_000_000 / piece.length));
    topLevelFields(`a: ${'"'.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
