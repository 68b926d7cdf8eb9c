/** GitHub's connections: cursor paging over a list in its final order. */
import type { Args } from './context.ts';

const cursorOf = (index: number) => Buffer.from(`cursor:v2:${index + 1}`).toString('base64');

function indexOf(cursor: unknown): number | undefined {
  if (typeof cursor !== 'string') return undefined;
  const match = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString());
  return match === null ? undefined : Number(match[1]) - 1;
}

export function connection<Item>(items: readonly Item[], args: Args, more: Readonly<Record<string, unknown>> = {}) {
  const start = (indexOf(args.after) ?? -1) + 1;
  const end = indexOf(args.before) ?? items.length;
  const first = typeof args.first === 'number' ? args.first : null;
  const last = typeof args.last === 'number' ? args.last : null;
  const to = first === null ? end : Math.min(end, start + first);
  const from = last === null ? start : Math.max(start, to - last);
  const nodes = items.slice(from, to);
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursorOf(from + index) })),
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : cursorOf(from),
      endCursor: nodes.length === 0 ? null : cursorOf(from + nodes.length - 1),
    },
    ...more,
  };
}
