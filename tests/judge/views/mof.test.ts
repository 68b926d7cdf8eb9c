import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { mofClass } from '../../../src/judge/views/mof/class.ts';
import { mofComponents } from '../../../src/judge/views/mof/components.ts';
import { spdxOf } from '../../../src/judge/views/mof/hub-licences.ts';
import { mofOfReport } from '../../../src/judge/views/mof/of-report.ts';
import { allPublished, detection, judged, proof, published } from '../builders.ts';

const requiredNames = (level: number) => mofComponents.filter((one) => one.required && one.level >= level).map(({ name }) => name);
const file = (names: readonly string[], license: unknown = { distribution: { name: 'Apache-2.0' } }) => ({
  release: { license, components: names.map((name) => ({ name })) },
});

describe('the class', () => {
  test.each([
    [3, 6],
    [2, 10],
    [1, 14],
  ] as const)('%i asks for %i components', (level, count) => {
    expect(requiredNames(level)).toHaveLength(count);
    expect(mofClass(file(requiredNames(level))).class).toBe(level);
    expect(mofClass(file(requiredNames(level).slice(1))).class).not.toBe(level);
  });

  it('lets a research paper stand in for the technical report, and then asks class I for one less', () => {
    const without = requiredNames(1).filter((name) => name !== 'Technical report');
    expect(mofClass(file(without))).toMatchObject({ class: 1, progress: { 1: 100, 2: 100, 3: 100 } });
    expect(mofClass(file(without.filter((name) => name !== 'Research paper'))).class).toBe(0);
  });

  it('shows no progress towards a class while the one before is not complete', () => {
    const result = mofClass(file(['Datasets', 'Training code', 'Model card']));
    expect(result.progress).toEqual({ 1: 0, 2: 0, 3: (1 / 6) * 100 });
    expect(result.missing).toEqual(['Model architecture', 'Model parameters (Final)', 'Technical report', 'Evaluation results', 'Data card']);
  });

  it('takes the component’s own licence even when it is empty', () => {
    const withOwn = (license: unknown) =>
      mofClass({ release: { license: { distribution: { name: 'MIT' } }, components: [{ name: 'Model card', license }] } }).components[0];
    expect(withOwn('')).toMatchObject({ licence: null, open: false });
    expect(withOwn('unlicensed')).toMatchObject({ licence: null, open: false });
    expect(withOwn(null)).toMatchObject({ licence: null, open: false });
    expect(withOwn('CC-BY-4.0')).toMatchObject({ licence: 'CC-BY-4.0', open: true, appropriate: true });
    expect(mofClass(file(['Model card'], { distribution: { name: 'MIT' }, document: { name: 'CC-BY-4.0' } })).components[0]).toMatchObject({
      licence: 'CC-BY-4.0',
      licenceFrom: 'document',
    });
    expect(mofClass(file(['Model card'], [])).components[0]?.licence).toBeNull();
  });

  it('compares licences exactly, and tells what was meant', () => {
    const result = mofClass(file(['Model card'], { distribution: { name: 'apache-2.0' } }));
    expect(result.components[0]?.open).toBe(false);
    expect(result.warnings).toEqual(['unknown licence: apache-2.0 (did you mean Apache-2.0?)']);
  });

  it('tells unknown components, doubles and odd shapes', () => {
    const components = [{ name: 'Moonshine' }, { name: 'Model card', license: 'Proprietary-9' }, { name: 'model CARD' }, 'x', {}];
    expect(mofClass({ release: { license: { distribution: 'MIT', art: 'MIT' }, components } }).warnings).toEqual([
      'unknown kind of licence: art',
      'a component that is not a mapping',
      'unknown component: Moonshine',
      'unknown licence: Proprietary-9',
      'MIT is not made for document: Model card',
      'a component without a name',
      'component listed twice: Model card',
    ]);
  });
});

it('tells a file of the older format', () => {
  const result = mofClass({
    release: {
      components: [
        { name: 'Model card', license_name: 'MIT' },
        { name: 'Data card', license_name: 'MIT' },
      ],
    },
  });
  expect([result.warnings, result.counts.valid]).toEqual([['an older file format: `license_name` of a component is not read, write `license`'], 0]);
});

describe('any file at all', () => {
  const odd = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 4 });

  it('is classified without a crash', () => {
    fc.assert(
      fc.property(odd, odd, odd, (model, license, components) => {
        for (const value of [
          model,
          { release: model },
          { release: { license, components } },
          { release: { license, components: [{ name: 'Model card', license: components }] } },
        ]) {
          const result = mofClass(value);
          expect([0, 1, 2, 3]).toContain(result.class);
          expect(Object.values(result.progress).every((share) => share >= 0 && share <= 100)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never loses class or progress by one more open component', () => {
    const names = fc.uniqueArray(fc.constantFrom(...mofComponents.map(({ name }) => name)));
    fc.assert(
      fc.property(names, fc.constantFrom(...mofComponents.map(({ name }) => name)), (some, one) => {
        const [less, more] = [mofClass(file(some)), mofClass(file([...some, one]))];
        for (const level of ['1', '2', '3'] as const) expect(more.progress[level]).toBeGreaterThanOrEqual(less.progress[level]);
      }),
    );
  });
});

test.each([
  ['apache-2.0', 'Apache-2.0'],
  ['mit', 'MIT'],
  ['cc-by-nc-sa-4.0', 'CC-BY-NC-SA-4.0'],
  ['cc0-1.0', 'CC0-1.0'],
  ['odc-by', 'ODC-By-1.0'],
  ['gpl-3.0', 'GPL-3.0'],
  ['cdla-permissive-2.0', 'CDLA-Permissive-2.0'],
  ['openmdw-1.0', 'OpenMDW-1.0'],
  ['MIT', 'MIT'],
  ['openrail', null],
  ['llama3', null],
  ['other', null],
  ['', null],
])('the hub’s %j is %j in SPDX', (id, spdx) => {
  expect(spdxOf(id)).toBe(spdx);
});

describe('the model file of a report', () => {
  const roles = [
    { role: 'code', spdx: 'Apache-2.0', path: 'LICENSE' },
    { role: 'weights', spdx: 'apache-2.0', path: 'README.md' },
    { role: 'data', spdx: 'CC-BY-4.0', path: 'DATA_LICENSE' },
    { role: 'documentation', spdx: 'CC-BY-4.0', path: 'docs/LICENSE' },
  ] as const;
  const all = allPublished.map((one) => (one.kind === 'license' ? published('license', { roles }) : one));

  it('lists what is out, with links at the commit and licences in SPDX', () => {
    const { model, result } = mofOfReport(judged({ detections: all }));
    expect(model.release).toMatchObject({
      name: 'model',
      producer: 'lab',
      version: 'v1.0',
      repository: 'https://github.com/lab/model',
      huggingface: 'https://huggingface.co/lab/model',
      license: { distribution: { name: 'Apache-2.0', path: 'https://github.com/lab/model/blob/c0ffee/LICENSE' }, document: { name: 'CC-BY-4.0' } },
    });
    const byName = Object.fromEntries(model.release.components.map((one) => [one.name, one]));
    expect(byName['Model parameters (Final)']).toEqual({
      name: 'Model parameters (Final)',
      component_path: 'https://huggingface.co/lab/model',
      license: 'Apache-2.0',
      license_path: 'https://github.com/lab/model/blob/c0ffee/README.md',
    });
    expect(byName['Model card']?.component_path).toBe('https://github.com/lab/model/blob/c0ffee/model-card.md');
    expect(result).toMatchObject({ class: 3, progress: { 3: 100, 2: 90, 1: 0 }, missing: ['Evaluation data'] });
  });

  it('survives the trip through YAML', () => {
    const { model, result } = mofOfReport(judged({ detections: all }));
    expect(mofClass(parse(stringify(model)))).toEqual(result);
    expect(stringify(model)).not.toMatch(/[&*]a\d/);
  });

  it('takes no licence for granted for what lies elsewhere', () => {
    const one = all.map((each) => (each.kind === 'license' ? published('license', { roles: roles.slice(0, 1) }) : each));
    const { result, notes } = mofOfReport(judged({ detections: one }));
    expect(result.components.filter((entry) => entry.licence === null).map(({ name }) => name)).toEqual([
      'Model parameters (Final)',
      'Research paper',
      'Datasets',
    ]);
    expect(notes[1]).toBe('No licence is named for: Model parameters (Final), Research paper, Datasets');
  });

  it('leaves out what is promised, gated or broken', () => {
    const detections = [
      published('weights'),
      published('data', { status: 'gated' }),
      detection('evals', { status: 'promised' }),
      published('model-card'),
    ];
    const { model } = mofOfReport(judged({ detections, proofs: [proof('hf:lab/model', { state: 'broken' })] }));
    expect(model.release.components.map(({ name }) => name)).toEqual(['Model card']);
  });
});
