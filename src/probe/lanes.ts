import { pause } from './waiting.ts';

/** How gently each host is asked. Sources: the hosts' own pages on limits, named in docs/proof.md. */
interface LaneRule {
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Least milliseconds between two starts. */
  readonly gap: number;
}

const usual: LaneRule = { concurrency: 4, gap: 0 };

const rules: Readonly<Record<string, LaneRule>> = {
  'huggingface.co': { concurrency: 8, gap: 0 },
  // "no more than one request every three seconds, one connection at a time"
  'export.arxiv.org': { concurrency: 1, gap: 3_000 },
  'api.datacite.org': { concurrency: 4, gap: 0 },
  'api.crossref.org': { concurrency: 1, gap: 0 },
  'zenodo.org': { concurrency: 2, gap: 0 },
  'api2.openreview.net': { concurrency: 1, gap: 0 },
  'archive.softwareheritage.org': { concurrency: 1, gap: 0 },
};

export interface Lanes {
  /** Waits for a free place on the host's lane, then runs. Rejects with the signal's reason when it is aborted while waiting. */
  run<T>(host: string, signal: AbortSignal, task: () => Promise<T>): Promise<T>;
  /** The host asked for a pause: nothing more goes to it in this run. */
  cool(host: string, reason: string): void;
  /** Why the host must not be asked again in this run; null when it may. */
  cooling(host: string): string | null;
}

interface Lane {
  active: number;
  nextStart: number;
  readonly waiting: (() => void)[];
}

export function createLanes(): Lanes {
  const lanes = new Map<string, Lane>();
  const cold = new Map<string, string>();

  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? { active: 0, nextStart: 0, waiting: [] };
    lanes.set(host, lane);
    return lane;
  };

  return {
    async run(host, signal, task) {
      const rule = rules[host] ?? usual;
      const lane = laneOf(host);
      // A place is handed from the one who leaves to the one who waits, so no newcomer slips in between.
      if (lane.active >= rule.concurrency) await turn(lane, signal);
      else lane.active += 1;
      try {
        const now = Date.now();
        const start = Math.max(now, lane.nextStart);
        lane.nextStart = start + rule.gap;
        if (start > now) await pause(start - now, signal);
        return await task();
      } finally {
        const next = lane.waiting.shift();
        if (next === undefined) lane.active -= 1;
        else next();
      }
    },
    cool: (host, reason) => cold.set(host, reason),
    cooling: (host) => cold.get(host) ?? null,
  };
}

function turn(lane: Lane, signal: AbortSignal): Promise<void> {
  return new Promise((go, stop) => {
    if (signal.aborted) return stop(signal.reason);
    const entry = () => {
      signal.removeEventListener('abort', quit);
      go();
    };
    const quit = () => {
      const place = lane.waiting.indexOf(entry);
      if (place >= 0) lane.waiting.splice(place, 1);
      stop(signal.reason);
    };
    signal.addEventListener('abort', quit, { once: true });
    lane.waiting.push(entry);
  });
}
