/**
 * Careful access to documents of foreign services: a field that is missing or of another type is `undefined` or empty, never an exception.
 */
export type Fields = Readonly<Record<string, unknown>>;

const depthCap = 64;

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Strings of a field that holds one string or a list of them. */
export function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string' && item !== '');
}

/** `YYYY-MM-DD` of an ISO date or time; undefined for anything else, and for days that no calendar has. */
export function day(value: unknown): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text(value) ?? '');
  return match?.[1] !== undefined && dayOfTime(Date.parse(match[1])) === match[1] ? match[1] : undefined;
}

/** The same of milliseconds since 1970; undefined out of range. */
export function dayOfTime(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/**
 * Parses a JSON document. One that was cut at our read cap is closed after its last whole element, so that the head of a long listing
 * can still be used.
 * @returns undefined for what is not JSON
 */
export function json(body: Uint8Array, cut = false): unknown {
  const source = new TextDecoder().decode(body);
  try {
    return JSON.parse(source);
  } catch {
    return cut ? parseHead(source) : undefined;
  }
}

function parseHead(source: string): unknown {
  const open: string[] = [];
  let inString = false;
  let end = 0;
  let closers = '';
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
      continue;
    }
    if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      if (open.length > depthCap) return undefined;
      end = at + 1;
      closers = [...open].reverse().join('');
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',') {
      end = at;
      closers = [...open].reverse().join('');
    }
  }
  try {
    return JSON.parse(source.slice(0, end) + closers);
  } catch {
    return undefined;
  }
}
