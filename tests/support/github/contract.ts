/**
 * GitHub's own description of its REST API, and the measure both sides are held to: what the program under test asks,
 * and what the local GitHub answers. `contract/rest.json` is made by scripts/extract-github-contract.mjs.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

type Reference = { readonly $ref: string };

interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly (Parameter | Reference)[];
  readonly requestBody?: Media & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Media | Reference>>;
}

interface ContractFile {
  readonly source: { readonly package: string; readonly version: string };
  readonly routes: readonly Route[];
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

interface FoundRoute {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Contract {
  readonly version: string;
  readonly operations: readonly string[];
  readonly find: (method: string, path: string) => FoundRoute | null;
  /** What is wrong with a request, in plain words. */
  readonly requestProblems: (found: FoundRoute, query: URLSearchParams, body: unknown) => string[];
  readonly responseProblems: (id: string, status: number, contentType: string, body: unknown) => string[];
}

/** Statuses every route may answer, though the description names them only here and there. */
const everywhere = new Set([304, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503]);

/** `{path}` and `{ref}` may span several segments. */
const spanning = new Set(['path', 'ref', 'tree_sha', 'basehead', 'branch', 'tag']);

function patternOf(path: string): RegExp {
  const part = (name: string) => (name === 'path' ? '.*' : spanning.has(name) ? '.+' : '[^/]+');
  const source = path.replace(/\{([a-z_]+)\}/g, (_, name: string) => `(?<${name}>${part(name)})`);
  return new RegExp(`^${source}$`);
}

let loaded: Contract | undefined;

/** Read and compiled once a process. */
export function githubContract(): Contract {
  loaded ??= load();
  return loaded;
}

function load(): Contract {
  const file = JSON.parse(readFileSync(new URL('contract/rest.json', import.meta.url), 'utf8')) as ContractFile;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false, inlineRefs: false });
  ajv.addSchema({ $id: 'github', components: toJsonSchema(file.components, false) });
  const validators = new Map<string, ValidateFunction>();
  const validator = (key: string, schema: object): ValidateFunction => {
    let known = validators.get(key);
    if (known === undefined) {
      known = ajv.compile(toJsonSchema(schema, true) as object);
      validators.set(key, known);
    }
    return known;
  };
  const deref = <Kind>(item: Kind | Reference): Kind => {
    if (typeof item !== 'object' || item === null || !('$ref' in item)) return item as Kind;
    const [, , group = '', name = ''] = item.$ref.split('/');
    return file.components[group]?.[name] as Kind;
  };
  const routes = file.routes.map((route) => ({ ...route, pattern: patternOf(route.path) }));
  // Paths with more fixed text first: `/releases/latest` is no release id.
  routes.sort((a, b) => b.path.replace(/\{[^}]*\}/g, '').length - a.path.replace(/\{[^}]*\}/g, '').length);
  const byId = new Map(file.routes.map((route) => [route.id, route]));

  const parameterProblems = (route: Route, found: FoundRoute, query: URLSearchParams): string[] => {
    const problems: string[] = [];
    const known = new Set<string>();
    for (const item of route.parameters) {
      const parameter = deref<Parameter>(item);
      if (parameter.in === 'header') continue;
      known.add(parameter.name);
      const value = parameter.in === 'path' ? found.parameters[parameter.name] : query.get(parameter.name);
      if (value === null || value === undefined) {
        if (parameter.required === true) problems.push(`${parameter.name} is missing`);
        continue;
      }
      const type = deref<{ type?: string }>(parameter.schema as { type?: string }).type;
      const typed = type === 'integer' || type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value;
      const check = validator(`${route.id} ${parameter.name}`, parameter.schema);
      if (!check(typed)) problems.push(`${parameter.name}=${value}: ${ajv.errorsText(check.errors)}`);
      if (parameter.name === 'per_page' && Number(value) > 100) problems.push(`per_page=${value}: GitHub gives 100 at most`);
    }
    for (const name of query.keys()) if (!known.has(name)) problems.push(`unknown query parameter ${name}`);
    return problems;
  };

  const bodyProblems = (route: Route, body: unknown): string[] => {
    const schema = route.requestBody?.content?.['application/json']?.schema;
    if (schema === undefined) return [];
    if (body === undefined) return route.requestBody?.required === true ? ['the body is missing'] : [];
    const check = validator(`${route.id} body`, schema);
    const problems = check(body) ? [] : [ajv.errorsText(check.errors, { dataVar: 'body' })];
    const properties = deref<{ properties?: object }>(schema as { properties?: object }).properties;
    if (properties !== undefined && typeof body === 'object' && body !== null) {
      for (const name of Object.keys(body)) if (!(name in properties)) problems.push(`unknown property ${name} in the body`);
    }
    return problems;
  };

  return {
    version: file.source.version,
    operations: file.routes.map((route) => route.id),
    find: (method, path) => {
      for (const route of routes) {
        if (route.method !== method) continue;
        const match = route.pattern.exec(path);
        if (match !== null) {
          const parameters = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
          return { id: route.id, parameters };
        }
      }
      return null;
    },
    requestProblems: (found, query, body) => {
      const route = byId.get(found.id);
      return route === undefined ? ['no such operation'] : [...parameterProblems(route, found, query), ...bodyProblems(route, body)];
    },
    responseProblems: (id, status, contentType, body) => {
      const route = byId.get(id);
      const described = route?.responses[String(status)];
      if (described === undefined) return everywhere.has(status) ? [] : [`status ${status} is not described`];
      const media = deref<Media>(described).content ?? {};
      const schema = Object.entries(media).find(([type]) => contentType.startsWith(type))?.[1].schema;
      if (schema === undefined || !contentType.startsWith('application/json')) return [];
      const check = validator(`${id} ${status}`, schema);
      return check(body) ? [] : [ajv.errorsText(check.errors, { dataVar: 'answer' })];
    },
  };
}

/**
 * OpenAPI 3.0 to JSON Schema: `nullable` without a type, or beside an enum that doesn't list null, means "or null".
 * `rebase`: references point into the components that were added under the id `github`.
 */
function toJsonSchema(node: unknown, rebase: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => toJsonSchema(item, rebase));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === '$ref' && typeof value === 'string' && rebase ? value.replace(/^#/, 'github#') : toJsonSchema(value, rebase),
  ]);
  const { nullable, ...schema } = Object.fromEntries(entries) as Record<string, unknown>;
  if (nullable !== true) return nullable === undefined || nullable === false ? schema : { ...schema, nullable };
  return { anyOf: [schema, { type: 'null' }] };
}
