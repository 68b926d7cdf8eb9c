import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policyJsonSchema } from '../../src/policy/json-schema.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { problemLine } from '../../src/policy/problem.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/examples/policies/', root);
const examples = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const schema = JSON.parse(readFileSync(new URL('schemas/policy.schema.json', root), 'utf8')) as object;
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

describe('the examples of the documentation', () => {
  it.each(examples)('%s is a policy', async (name, text) => {
    const readOther = async () => readFileSync(new URL('organisation.yml', folder), 'utf8');
    const { policy, problems } = await loadPolicy({
      file: { path: name, text },
      owner: 'example-lab',
      inputs: {},
      readOther,
      now: '2026-11-22T00:00:00Z',
    });
    expect(problems.map(problemLine)).toEqual([]);
    expect(policy.stages.length).toBeGreaterThan(1);
  });

  it.each(examples)('%s keeps to the published schema', (_name, text) => {
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('are shown in the documentation', () => {
    const page = readFileSync(new URL('docs/policy.md', root), 'utf8');
    for (const [name] of examples) expect(page).toContain(`(examples/policies/${name})`);
  });
});

describe('the published schema', () => {
  it('is what the code generates', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
  });

  it.each([
    ['an unknown key', 'repot: {}'],
    ['an unknown kind', 'stages: [{ id: a, due: P1D, requires: [wieghts] }]'],
    ['a due date in words', 'stages: [{ id: a, due: 30 days, requires: [code] }]'],
    ['a waiver without an end', 'waivers: [{ artifact: weights, reason: safety }]'],
    ['an unknown preset', 'preset: [neurip]'],
    ['a list', '[]'],
  ])('refuses %s', (_name, text) => {
    expect(validate(parse(text))).toBe(false);
  });

  it('describes every key', () => {
    const undescribed: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      const { properties } = value as { properties?: Record<string, { description?: string }> };
      for (const [key, inner] of Object.entries(properties ?? {})) if (inner.description === undefined) undescribed.push(`${path}.${key}`);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    walk(schema, '');
    expect(undescribed).toEqual([]);
  });
});

it('docs/policy.md is what the schema and the examples generate', () => {
  const script = fileURLToPath(new URL('scripts/write-policy-doc.mjs', root));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
