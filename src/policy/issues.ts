import { $ZodArray, $ZodEnum, type $ZodIssue, $ZodObject, $ZodOptional, $ZodRecord, type $ZodType, $ZodUnion } from 'zod/v4/core';
import { closest } from '../closest.ts';
import { dayMeant, durationMeant } from './duration.ts';
import { type PolicyProblem, problemLimit, quote } from './problem.ts';
import { synonym } from './synonyms.ts';
import { describeValue, type YamlFile } from './yaml.ts';

type Issue = $ZodIssue;
type Path = readonly PropertyKey[];

/** Turns what the schema found into problems with line, column and a suggestion, in the order of the file. */
export function problemsOf(issues: readonly Issue[], schema: $ZodType, path: string, file: YamlFile): readonly PolicyProblem[] {
  return issues
    .flatMap((issue) => explain(issue, [], schema, path, file))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, problemLimit);
}

function explain(issue: Issue, base: Path, schema: $ZodType, path: string, file: YamlFile): readonly PolicyProblem[] {
  const at = [...base, ...issue.path];
  const value = valueAt(file.value, at);
  if (issue.code === 'invalid_union') {
    const telling = issue.errors.find((errors) => !errors.every((error) => isAnotherType(error, value)));
    if (telling !== undefined && !telling.every(isAboutForm)) return telling.flatMap((error) => explain(error, at, schema, path, file));
    if (telling !== undefined)
      return [
        {
          path,
          ...file.position(at),
          message: `${nameOf(at)} ${issue.message}, not ${describeValue(value)}`,
          suggestion: hints([...telling, issue], value),
        },
      ];
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
  const [message, suggestion] = inWords(issue, value);
  return [{ path, ...file.position(at), message: `${nameOf(at)} ${message}`, suggestion }];
}

/** Says the issue no more than that the value has the wrong form? Then the union's own words, which name every form, say it better. */
function isAboutForm(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_value' || issue.code === 'invalid_format' || issue.code === 'invalid_type');
}

/** Did this branch of a union fail because the value is of another type altogether? */
function isAnotherType(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((errors) => errors.some((error) => isAnotherType(error, value)));
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string');
}

function inWords(issue: Issue, value: unknown): readonly [message: string, suggestion: string | null] {
  const ours = issue.message === 'Invalid input' ? null : issue.message;
  const but = `, not ${describeValue(value)}`;
  switch (issue.code) {
    case 'invalid_value':
      return [(ours ?? `takes ${issue.values.map(String).join(', ')}`) + but, hints([issue], value)];
    case 'custom':
      return [`${ours} ${describeValue(value)}`, null];
    case 'too_big':
      return [issue.origin === 'number' ? `is at most ${issue.maximum}` : `may have ${issue.maximum} ${unitOf(issue.origin)} at most`, null];
    case 'too_small':
      return [issue.origin === 'number' ? `is at least ${issue.minimum}` : 'is empty', 'Give a value, or remove the key'];
    case 'invalid_type':
      return [(ours ?? `takes ${typeNames[issue.expected] ?? issue.expected}`) + but, hints([issue], value)];
    default:
      return [(ours ?? 'is not valid') + but, hints([issue], value)];
  }
}

/** What the value should have been, guessed from what the issues expected of it. */
function hints(issues: readonly Issue[], value: unknown): string | null {
  if (value === null) return 'Give a value, or remove the key';
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const written = String(value);
  const words = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  const expected = issues.map((issue) => `${issue.message} ${issue.code === 'invalid_type' ? issue.expected : ''}`).join(' ');
  const guess =
    (/duration/.test(expected) ? durationMeant(written) : null) ??
    (/date/.test(expected) ? dayMeant(written) : null) ??
    (/boolean|true/.test(expected) ? synonym(written, ['true', 'false']) : null);
  if (guess !== null && guess !== written) return `Did you mean ${guess}?`;
  const word = words.length === 0 ? null : didYouMean(written, words);
  if (word !== null) return word;
  if (words.length > 0) return `One of: ${words.join(', ')}`;
  return typeof value === 'number' && /identifiers|Invalid input string/.test(expected) ? `Put it in quotes: "${written}"` : null;
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
  return origin === 'string' ? 'characters' : 'entries';
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
function nameOf(path: Path): string {
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
function keysAt(schema: $ZodType, path: Path): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof $ZodOptional) return keysAt(schema._zod.def.innerType, path);
  if (schema instanceof $ZodUnion) {
    return schema._zod.def.options.map((option) => keysAt(option as $ZodType, path)).find((keys) => keys.length > 0) ?? [];
  }
  if (schema instanceof $ZodObject) {
    const { shape } = schema._zod.def;
    if (step === undefined) return Object.keys(shape);
    const inner = shape[String(step)];
    return inner === undefined ? [] : keysAt(inner as $ZodType, rest);
  }
  if (schema instanceof $ZodRecord) {
    const keys = schema._zod.def.keyType;
    if (step === undefined) return keys instanceof $ZodEnum ? Object.values(keys._zod.def.entries).map(String) : [];
    return keysAt(schema._zod.def.valueType as $ZodType, rest);
  }
  if (schema instanceof $ZodArray && step !== undefined) return keysAt(schema._zod.def.element as $ZodType, rest);
  return [];
}
