import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { mofClass } from '../../../src/judge/views/mof/class.ts';
import { mofComponents } from '../../../src/judge/views/mof/components.ts';
import { licenceTables } from '../../../src/judge/views/mof/licences.ts';

/** The conformance data of the Model Openness Tool, where it lies beside the repository. */
const shared = join(import.meta.dirname, '../../../../shared/mof');
const here = existsSync(shared);

interface Expected {
  readonly file: string;
  readonly classification: { readonly class: number; readonly label: string; readonly progress: Readonly<Record<'1' | '2' | '3', number>> };
  readonly counts: Readonly<Record<string, number>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(shared, path), 'utf8'));
const cases = here ? (read('expected.json') as readonly Expected[]) : [];

describe.skipIf(!here)('the foreign cases of the Model Openness Tool', () => {
  it('are all there', () => {
    expect(cases).toHaveLength(27);
  });

  test.each(cases)('$file', ({ file, classification, counts }) => {
    const result = mofClass(parse(readFileSync(join(shared, 'cases', file), 'utf8')));
    expect([result.class, result.label]).toEqual([classification.class, classification.label]);
    for (const level of ['1', '2', '3'] as const) expect(Math.abs(result.progress[level] - classification.progress[level])).toBeLessThanOrEqual(1e-6);
    expect(result.counts).toEqual(counts);
  });

  it('come with the same tables as ours', () => {
    const { openData, alsoOpen, licenses } = read('licenses.json') as {
      openData: string[];
      alsoOpen: string[];
      licenses: { id: string; osi: boolean; fsf: boolean; appropriateFor: ('code' | 'data' | 'document')[] }[];
    };
    for (const { id, osi, fsf, appropriateFor } of licenses) {
      const types = (['code', 'data', 'document'] as const).filter((type) => licenceTables.isAppropriate(id, type));
      const isOpen = osi || fsf || openData.includes(id) || alsoOpen.includes(id);
      expect([id, licenceTables.isKnown(id), licenceTables.isOpen(id), types]).toEqual([id, true, isOpen, appropriateFor]);
    }
    const components = read('components.json') as { id: number; name: string; class: number; content_type: string; required: boolean }[];
    const theirs = components.map(({ id, name, class: level, content_type: type, required }) => ({ id, name, level, type, required }));
    expect([...mofComponents].sort((a, b) => a.id - b.id)).toEqual(theirs.sort((a, b) => a.id - b.id));
  });
});
