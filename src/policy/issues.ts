import * as z from 'zod/mini';
import { closest } from '../closest.ts';
import { dayMeant, durationMeant } from './duration.ts';
import { type PolicyProblem, problemLimit, quote } from './problem.ts';
import { synonym } from './synonyms.ts';
import { describeValue, type YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Turns what the schema found into problems with line, column and a suggestion, in the order of the file. */
export function problemsOf(issues: readonly Issue[], schema: z.core.$ZodType, path: string, file: YamlFile): readonly PolicyProblem[] {
  return issues
    .flatMap((issue) => explain(issue, [], schema, path, file))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, problemLimit);
}

function explain(issue: Issue, base: Path, schema: z.core.$ZodType, path: string, file: YamlFile): readonly PolicyProblem[] {
  const at = [...base, ...issue.path];
  const value = valueAt(file.value, at);
  if (issue.code === 'invalid_union') {
    const telling = issue.errors.find((errors) => !errors.every((error) => isAnotherType(error, value)));
    if (telling !== undefined) return telling.flatMap((error) => explain(error, at, schema, path, file));
  }
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, at);
    return issue.keys.map((key) => ({
      path,
      ...file.position([...at, key], 'key'),
      message: `unknown key ${quote(key)}${at.length === 0 ? '' : ` in ${nameOf(at)}`}`,
      suggestion: didYouMean(key, allowed) ?? (allowed.length === 0 ? null : `Known here: ${allowed.slice(0, 20).join(', ')}`),
    }));
  }
  if (value === undefined && at.length > 0) {
    return [{ path, ...file.position(at.slice(0, -1)), message: `${nameOf(at.slice(0, -1))} lacks ${quote(at.at(-1))}`, suggestion: needed(issue) }];
  }
  const { message, suggestion } = inWords(issue, value);
  return [{ path, ...file.position(at), message: `${nameOf(at)} ${message}`, suggestion }];
}

/** Did this branch of a union fail because the value is of another type altogether? */
function isAnotherType(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((errors) => errors.some((error) => isAnotherType(error, value)));
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string');
}

function inWords(issue: Issue, value: unknown): Pick<PolicyProblem, 'message' | 'suggestion'> {
  const ours = issue.message === 'Invalid input' ? null : issue.message;
  const but = `, not ${describeValue(value)}`;
  switch (issue.code) {
    case 'invalid_value': {
      const words = issue.values.map(String);
      return { message: `takes ${words.join(', ')}${but}`, suggestion: didYouMean(String(value), words) };
    }
    case 'custom':
      return { message: `${ours} ${describeValue(value)}`, suggestion: null };
    case 'too_big':
      return { message: `may have ${issue.maximum} ${unitOf(issue.origin)} at most`, suggestion: null };
    case 'too_small':
      return { message: issue.origin === 'number' ? `is at least ${issue.minimum}` : 'is empty', suggestion: 'Give a value, or remove the key' };
    case 'invalid_type':
      return { message: (ours ?? `takes ${typeNames[issue.expected] ?? issue.expected}`) + but, suggestion: meant(ours ?? issue.expected, value) };
    default:
      return { message: (ours ?? 'is not valid') + but, suggestion: meant(ours ?? '', value) };
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function unitOf(origin: string): string {
  return origin === 'string' ? 'characters' : origin === 'array' ? 'entries' : '';
}

/** What the value should have been, guessed from what was expected. */
function meant(expected: string, value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const written = String(value);
  const guesses = [
    expected.includes('duration') ? durationMeant(written) : null,
    expected.includes('date') ? dayMeant(written) : null,
    expected.includes('boolean') || expected.includes('true') ? synonym(written, ['true', 'false']) : null,
    typeof value === 'number' && expected === 'string' ? `"${written}"` : null,
  ];
  const guess = guesses.find((candidate) => candidate !== null);
  return guess === undefined || guess === null ? null : `Did you mean ${guess}?`;
}

function needed(issue: Issue): string | null {
  if (issue.code === 'invalid_value') return `Give one of: ${issue.values.map(String).join(', ')}`;
  return issue.message === 'Invalid input' ? null : `It ${issue.message}`;
}

export function didYouMean(word: string, allowed: readonly string[]): string | null {
  const name = synonym(word, allowed) ?? closest(word, allowed);
  return name === null ? null : `Did you mean ${quote(name)}?`;
}

/** `stages[2].requires[0]`, as people would point at it; `the policy` for the whole file. */
export function nameOf(path: Path): string {
  if (path.length === 0) return 'the policy';
  const steps = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step).slice(0, 40)}`));
  return steps.join('').replace(/^\./, '');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, step) ? (found as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** The keys that the schema knows at a path; of several forms, those of the map. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.core.$ZodOptional) return keysAt(schema._zod.def.innerType, path);
  if (schema instanceof z.core.$ZodUnion) {
    return schema._zod.def.options.map((option) => keysAt(option as z.core.$ZodType, path)).find((keys) => keys.length > 0) ?? [];
  }
  if (schema instanceof z.core.$ZodObject) {
    const { shape } = schema._zod.def;
    if (step === undefined) return Object.keys(shape);
    const inner = shape[String(step)];
    return inner === undefined ? [] : keysAt(inner as z.core.$ZodType, rest);
  }
  if (schema instanceof z.core.$ZodRecord) {
    const keys = schema._zod.def.keyType;
    if (step === undefined) return keys instanceof z.core.$ZodEnum ? Object.values(keys._zod.def.entries).map(String) : [];
    return keysAt(schema._zod.def.valueType as z.core.$ZodType, rest);
  }
  if (schema instanceof z.core.$ZodArray && step !== undefined) return keysAt(schema._zod.def.element as z.core.$ZodType, rest);
  return [];
}
