/** What a run cost: counted at the wire, retries included. */
export interface Usage {
  readonly calls: number;
  readonly graphql: number;
  readonly rest: number;
  /** The longest chain of calls that each began after the one before had ended. */
  readonly depth: number;
}

export interface UsageCounter {
  /** Counts a call; the function it returns ends it. */
  start(isGraphQL: boolean): () => void;
  read(): Usage;
}

/** Counts calls and how many of them had to wait for one another. */
export function createUsage(): UsageCounter {
  let graphql = 0;
  let rest = 0;
  let ended = 0;
  return {
    start: (isGraphQL) => {
      if (isGraphQL) graphql += 1;
      else rest += 1;
      const depth = ended + 1;
      return () => {
        ended = Math.max(ended, depth);
      };
    },
    read: () => ({ calls: graphql + rest, graphql, rest, depth: ended }),
  };
}
