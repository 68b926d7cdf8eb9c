/** What was asked, by whom and when; and how deep: the longest row of requests of which each began after the one before it had ended. */

export interface RequestFacts {
  readonly method: string;
  /** Path below the API's base, without the query. */
  readonly path: string;
  readonly query: string;
  /** Operation id of the OpenAPI description, `graphql`, or null when GitHub knows no such route. */
  readonly operation: string | null;
  readonly graphql: { readonly name: string | null; readonly kind: 'query' | 'mutation'; readonly fields: readonly string[] } | null;
  readonly token: string | null;
  readonly body: unknown;
}

interface LogEntry extends RequestFacts {
  /** Milliseconds, monotonic. */
  readonly start: number;
  end: number;
  status: number;
}

export interface RequestLog {
  readonly entries: readonly LogEntry[];
  readonly begin: (facts: RequestFacts) => LogEntry;
  readonly clear: () => void;
  /** Requests so far. */
  readonly calls: () => number;
  /**
   * Serial depth. Give the server a latency of 20 ms or so when this is asserted:
   * without any, requests sent together may well be answered one after the other.
   */
  readonly depth: () => number;
  /** Requests that changed something or tried to. */
  readonly writes: () => readonly LogEntry[];
  /** One line a request, for a failing test to show. */
  readonly text: () => string;
}

export function serialDepth(intervals: readonly { readonly start: number; readonly end: number }[]): number {
  let depth = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...intervals].sort((a, b) => a.end - b.end)) {
    if (start < free) continue;
    depth += 1;
    free = end;
  }
  return depth;
}

const isWrite = (entry: RequestFacts) =>
  entry.graphql === null ? entry.method !== 'GET' && entry.method !== 'HEAD' : entry.graphql.kind === 'mutation';

export function createLog(): RequestLog {
  const entries: LogEntry[] = [];
  return {
    entries,
    begin: (facts) => {
      const entry: LogEntry = { ...facts, start: performance.now(), end: Number.POSITIVE_INFINITY, status: 0 };
      entries.push(entry);
      return entry;
    },
    clear: () => {
      entries.length = 0;
    },
    calls: () => entries.length,
    depth: () => serialDepth(entries),
    writes: () => entries.filter(isWrite),
    text: () =>
      entries
        .map((entry) => {
          const what = entry.graphql === null ? entry.operation : `${entry.graphql.kind} { ${entry.graphql.fields.join(' ')} }`;
          return `${entry.start.toFixed(0)}–${entry.end.toFixed(0)} ${entry.status} ${entry.method} ${entry.path}${entry.query} ${what}`;
        })
        .join('\n'),
  };
}
