import type { Agent } from 'node:http';
import type { ProofCache } from './cache.ts';
import { type EndpointName, type Endpoints, endpoints } from './endpoints.ts';
import { exchange, type Hop, readCap } from './exchange.ts';
import { described, refuseNonAnswers, unconnectable } from './failures.ts';
import { type Address, checkUrl, type Guard, resolvePublic } from './guard.ts';
import { createLanes } from './lanes.ts';
import { createNameServer } from './name-server.ts';
import { Unanswered, Unchanged } from './unanswered.ts';
import { unlessAborted } from './waiting.ts';

export interface Answer {
  /** The URL that was asked, and the one that answered after redirects. */
  readonly url: string;
  readonly finalUrl: string;
  /** Status, headers and body of the last hop. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** True when the host had more than the 64 KiB we read. */
  readonly cut: boolean;
  /** Every hop, the last one included: a hub tells a file's hash on the redirect, not at the end of it. */
  readonly hops: readonly Hop[];
}

interface Ask {
  readonly method?: 'GET' | 'HEAD';
  readonly accept?: string;
  /** First and last byte asked for. */
  readonly range?: readonly [number, number];
}

/** How to reach the network; only tests hand in another one. */
export interface Network {
  resolve(host: string): Promise<readonly Address[]>;
  dial(address: string, port: number): { readonly host: string; readonly port: number };
  readonly ca?: string;
}

export interface WorldOptions {
  readonly budget: { readonly requests: number; readonly milliseconds: number };
  readonly userAgent: string;
  readonly allowHosts: readonly string[];
  readonly endpoints: Endpoints;
  readonly cache: ProofCache | null;
  /** Validators of the last proofs by URL, for runs without a cache. */
  readonly validators: ReadonlyMap<string, { readonly etag: string | null; readonly lastModified: string | null }>;
  readonly network?: Partial<Network>;
  /** The agent for hosts behind a proxy, when the user allows one; names are then resolved by the proxy and can't be pinned. */
  readonly proxyRoute?: (url: URL) => Agent | null;
}

/** Everything outside the repository, as an anonymous stranger sees it. */
export interface World {
  /**
   * One guarded read: at most 3 redirects, 64 KiB, 5 s. Each URL is asked once a run.
   * @throws Unanswered for everything that decides nothing; Unchanged on a 304 without a kept copy
   */
  read(url: string, ask?: Ask): Promise<Answer>;
  /** As `read`, for what is nice to know: null instead of a failure, and not asked when the budget runs low. */
  readOptional(url: string, ask?: Ask): Promise<Answer | null>;
  endpoint(name: EndpointName): string;
  requests(): number;
  /** False while no host has said anything; with more than one host asked, that speaks for an absent network. */
  reached(): boolean;
  close(): void;
}

const unresolvable: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ESERVFAIL', 'EREFUSED', 'ECONNREFUSED', 'ENODATA']);
const redirectsAllowed = 3;
const readMilliseconds = 5_000;
/** Time-outs after which a host is not asked again in this run. */
const timeoutsAllowed = 2;
/** A name that always resolves where names resolve at all: asked when a first name does not, to tell a dead host from an absent network. */
const controlName = 'github.com';
/** When two hosts or more were asked and none has said a word in this time, the network is taken to be absent. */
const silenceMilliseconds = 4_500;

export function createWorld(options: WorldOptions): World {
  const guard: Guard = { allow: new Set(options.allowHosts.map((host) => host.toLowerCase())) };
  const names = createNameServer();
  const resolve = options.network?.resolve ?? names.resolve;
  const dial = options.network?.dial ?? ((host: string, port: number) => ({ host, port }));
  // Not by `import`, as in exchange.ts.
  const [http, https] = [process.getBuiltinModule('node:http'), process.getBuiltinModule('node:https')];
  const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };
  const lanes = createLanes();
  const asked = new Map<string, Promise<Answer>>();
  const hosts = new Set<string>();
  const timeouts = new Map<string, number>();
  const ending = new AbortController();
  let requests = 0;
  let heard = false;
  let resolved = false;
  let control: Promise<boolean> | undefined;
  let silence: NodeJS.Timeout | undefined;
  const over = setTimeout(
    () => ending.abort(new Unanswered('unchecked', `the time budget of ${options.budget.milliseconds / 1000} s was used up`)),
    options.budget.milliseconds,
  );

  const noticeSilence = () => {
    silence ??= setTimeout(() => {
      if (heard) return;
      const names = [...hosts];
      ending.abort(
        names.length > 1
          ? new Unanswered('unchecked', `none of ${names.length} hosts answered within ${silenceMilliseconds / 1000} s: there seems to be no network`)
          : new Unanswered('unverifiable', `${names[0]} did not answer within ${silenceMilliseconds / 1000} s`),
      );
    }, silenceMilliseconds);
  };

  /** Where not even a well-known name resolves there is no network, and waiting for anything else is lost time. */
  async function noticeDarkness(error: unknown): Promise<void> {
    const code = (error as NodeJS.ErrnoException).code;
    if (resolved || heard || options.network?.resolve !== undefined || !unresolvable.has(code ?? '')) return;
    control ??= names.resolve(controlName).then(
      (found) => found.length > 0,
      () => false,
    );
    if (await control) resolved = true;
    else if (!resolved) ending.abort(new Unanswered('unchecked', 'no name can be resolved: there seems to be no network'));
  }

  async function hop(url: URL, ask: Ask, extra: Record<string, string>, signal: AbortSignal): Promise<Hop> {
    checkUrl(url, guard);
    const cold = lanes.cooling(url.hostname);
    if (cold !== null) throw new Unanswered('unverifiable', cold, url.href);
    if (requests >= options.budget.requests) {
      throw new Unanswered('unchecked', `the budget of ${options.budget.requests} requests was used up`, url.href);
    }
    requests += 1;
    hosts.add(url.hostname);
    noticeSilence();
    const proxyAgent = options.proxyRoute?.(url) ?? null;
    const proxied = proxyAgent !== null;
    const addresses = proxied
      ? [{ address: url.hostname, family: 4 as const }]
      : await unlessAborted(
          resolvePublic(url, guard, resolve).then(
            (found) => {
              resolved = true;
              return found;
            },
            async (error) => {
              await noticeDarkness(error);
              throw described(error, url);
            },
          ),
          signal,
        );
    try {
      const got = await exchange(url, {
        method: ask.method ?? 'GET',
        headers: {
          'user-agent': options.userAgent,
          accept: ask.accept ?? '*/*',
          'accept-encoding': 'identity',
          ...(ask.range === undefined ? {} : { range: `bytes=${ask.range[0]}-${ask.range[1]}` }),
          ...extra,
        },
        addresses,
        dial: proxied ? (host, port) => ({ host, port }) : dial,
        agent: proxyAgent ?? (url.protocol === 'https:' ? agents.https : agents.http),
        ca: options.network?.ca,
        signal,
        cap: readCap,
      });
      heard = true;
      return got;
    } catch (error) {
      const failure = described(signal.aborted ? signal.reason : error, url);
      if (!ending.signal.aborted) noticeDeath(url.hostname, failure.message, signal.aborted, (error as NodeJS.ErrnoException).code);
      throw failure;
    }
  }

  /** A host that can't be connected to, or was silent twice, is not worth the time of the others. */
  function noticeDeath(host: string, reason: string, late: boolean, code: string | undefined): void {
    const silences = (timeouts.get(host) ?? 0) + (late ? 1 : 0);
    timeouts.set(host, silences);
    if (silences >= timeoutsAllowed || (!late && unconnectable.has(code ?? ''))) lanes.cool(host, reason);
  }

  async function follow(start: URL, ask: Ask, extra: Record<string, string>, signal: AbortSignal): Promise<Hop[]> {
    const hops: Hop[] = [];
    let url = start;
    for (;;) {
      // Validators belong to the URL they came from.
      const got = await hop(url, ask, hops.length === 0 ? extra : {}, signal);
      hops.push(got);
      const location = got.headers.location;
      if (![301, 302, 303, 307, 308].includes(got.status) || location === undefined) return hops;
      if (hops.length > redirectsAllowed) throw new Unanswered('unverifiable', `more than ${redirectsAllowed} redirects`, start.href);
      if (!URL.canParse(location, url.href)) throw new Unanswered('unverifiable', 'a redirect to something that is not a link', start.href);
      url = new URL(location, url);
      url.hash = '';
    }
  }

  async function readOnce(key: string, url: URL, ask: Ask): Promise<Answer> {
    const kept = (await options.cache?.answer(key).catch(() => null)) ?? null;
    const validator = kept ?? options.validators.get(url.href) ?? null;
    const extra: Record<string, string> = {};
    if (validator?.etag) extra['if-none-match'] = validator.etag;
    if (validator?.lastModified) extra['if-modified-since'] = validator.lastModified;
    const deadline = new AbortController();
    const late = new Unanswered('unverifiable', `${url.hostname} did not answer in full within ${readMilliseconds / 1000} s`, url.href);
    const hops = await lanes.run(url.hostname, ending.signal, async () => {
      const timer = setTimeout(() => deadline.abort(late), readMilliseconds);
      try {
        const followed = await follow(url, ask, extra, AbortSignal.any([ending.signal, deadline.signal]));
        // Before the lane is free again: those who wait must learn of a 429 first.
        for (const last of followed.slice(-1)) refuseNonAnswers(last, lanes.cool);
        return followed;
      } finally {
        clearTimeout(timer);
      }
    });
    const last = hops[hops.length - 1];
    if (last === undefined) throw new Unanswered('unverifiable', 'no answer', url.href);
    if (last.status === 304 && kept !== null) {
      const body = Buffer.from(kept.body, 'base64');
      return { url: url.href, finalUrl: kept.url, status: kept.status, headers: kept.headers, body, cut: kept.cut, hops };
    }
    if (last.status === 304) throw new Unchanged(url.href);
    if (hops.length === 1 && last.status < 300 && (last.headers.etag !== undefined || last.headers['last-modified'] !== undefined)) {
      const keep = {
        url: last.url,
        etag: last.headers.etag ?? null,
        lastModified: last.headers['last-modified'] ?? null,
        status: last.status,
        headers: last.headers,
        body: last.body.toString('base64'),
        cut: last.cut,
      };
      await options.cache?.keepAnswer(key, keep).catch(() => undefined);
    }
    return { url: url.href, finalUrl: last.url, status: last.status, headers: last.headers, body: last.body, cut: last.cut, hops };
  }

  const read = (link: string, ask: Ask = {}): Promise<Answer> => {
    if (!URL.canParse(link)) return Promise.reject(new Unanswered('unverifiable', 'not a link', null, 'none'));
    const url = new URL(link);
    url.hash = '';
    const key = `${ask.method ?? 'GET'} ${url.href} ${ask.range?.join('-') ?? ''}`;
    const answer = asked.get(key) ?? readOnce(key, url, ask);
    asked.set(key, answer);
    return answer;
  };

  return {
    read,
    async readOptional(link, ask) {
      if (requests >= options.budget.requests * 0.75) return null;
      return read(link, ask).catch(() => null);
    },
    endpoint: (name) => (options.endpoints[name] ?? endpoints[name]).replace(/\/+$/, ''),
    requests: () => requests,
    reached: () => heard || hosts.size < 2,
    close() {
      clearTimeout(over);
      clearTimeout(silence);
      names.cancel();
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}
