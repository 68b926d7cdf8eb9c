import type { Effects } from '../faults.ts';
import type { Token } from '../state.ts';
import type { World } from '../world.ts';

/** What every GraphQL resolver is handed beside its source and arguments. */
export interface Context {
  readonly world: World;
  readonly token: Token;
  readonly effects: Effects;
  readonly cost: { readonly cost: number; readonly nodeCount: number };
}

export type Args = Readonly<Record<string, unknown>>;
type Resolver = (source: unknown, args: Args, context: Context) => unknown;
export type ResolverTable = Readonly<Record<string, Resolver>>;

/** A table of resolvers of one type; `Source` is what its objects are made of. */
export function fields<Source>(table: Readonly<Record<string, (source: Source, args: Args, context: Context) => unknown>>): ResolverTable {
  return table as unknown as ResolverTable;
}
