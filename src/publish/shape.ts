/**
 * Reads data by the small part of JSON Schema that our own schemas come to. It says what zod says (a property test holds the two together), without
 * the time it takes to load zod and build the schema.
 */
export interface Shape {
  readonly anyOf?: readonly Shape[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Of an object with any keys: what stands under each. */
  readonly additionalProperties?: Shape;
  readonly items?: Shape;
}

const misfit = Symbol('misfit');

/** The value with nothing but what the shape knows, keys in the shape's order; null if it does not fit. */
export function readShape(value: unknown, shape: Shape): unknown {
  const read = narrow(value, shape);
  return read === misfit ? null : read;
}

function narrow(value: unknown, shape: Shape): unknown {
  if (shape.anyOf !== undefined) {
    for (const one of shape.anyOf) {
      const read = narrow(value, one);
      if (read !== misfit) return read;
    }
    return misfit;
  }
  if (shape.const !== undefined) return value === shape.const ? value : misfit;
  if (shape.enum !== undefined) return shape.enum.includes(value) ? value : misfit;
  if (shape.type === undefined) return value;
  const types = typeof shape.type === 'string' ? [shape.type] : shape.type;
  if (!types.some((type) => isOfType(value, type))) return misfit;
  if (shape.items !== undefined) return narrowAll(value as readonly unknown[], shape.items);
  if (shape.properties !== undefined) return narrowProperties(value as Readonly<Record<string, unknown>>, shape.properties, shape.required ?? []);
  return shape.additionalProperties === undefined ? value : narrowEntries(value as object, shape.additionalProperties);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isSafeInteger(value);
  return type === 'number' ? Number.isFinite(value) : typeof value === type;
}

function narrowAll(values: readonly unknown[], shape: Shape): unknown {
  const read = values.map((value) => narrow(value, shape));
  return read.includes(misfit) ? misfit : read;
}

function narrowProperties(value: Readonly<Record<string, unknown>>, shapes: Readonly<Record<string, Shape>>, required: readonly string[]): unknown {
  const read: Record<string, unknown> = {};
  for (const [key, shape] of Object.entries(shapes)) {
    if (!Object.hasOwn(value, key)) {
      if (required.includes(key)) return misfit;
      continue;
    }
    const inner = narrow(value[key], shape);
    if (inner === misfit) return misfit;
    read[key] = inner;
  }
  return read;
}

function narrowEntries(value: object, shape: Shape): unknown {
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  const read = entries.map(([key, inner]) => [key, narrow(inner, shape)] as const);
  return read.some(([, inner]) => inner === misfit) ? misfit : Object.fromEntries(read);
}
