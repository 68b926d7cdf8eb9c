import type { Effects } from '../faults.ts';
import type { Token } from '../state.ts';
import type { World } from '../world.ts';

/** One REST request, matched to an operation of the contract. */
export interface Call {
  readonly world: World;
  readonly token: Token | null;
  readonly effects: Effects;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Raw bytes, for uploads. */
  readonly bytes: Buffer;
  readonly accept: string;
  readonly contentType: string;
}

export interface Answer {
  readonly status: number;
  /** JSON, or bytes for raw media types, or undefined for none. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (call: Call) => Answer;
export type HandlerTable = Readonly<Record<string, Handler>>;

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({ status: 200, body, headers });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent = (): Answer => ({ status: 204 });

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** One page of a list (30 a page by default, 100 at most) with the `link` header GitHub sends. */
export function paged<Item>(call: Call, url: string, items: readonly Item[], shape: (item: Item) => unknown): Answer {
  const { list, headers } = pageOf(call, url, items);
  return ok(list.map(shape), headers);
}

export function pageOf<Item>(call: Call, url: string, items: readonly Item[]): { list: readonly Item[]; headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${url}?${query.toString()}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (page > 1) links.push(link(page - 1, 'prev'));
  if (page < last) links.push(link(page + 1, 'next'), link(last, 'last'));
  if (page > 1) links.push(link(1, 'first'));
  return { list: items.slice((page - 1) * size, page * size), headers: links.length === 0 ? {} : { link: links.join(', ') } };
}
