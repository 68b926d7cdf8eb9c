import { type Answer, type ExchangeInit, exchange } from './exchange.ts';

export type TransportInit = Omit<ExchangeInit, 'agent'>;

/** A call with all its redirects. */
export type Transport = (url: string, init: TransportInit) => Promise<Answer>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Straight to the server, or where a proxy is set for its protocol (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, either case) through a tunnel of that
 * proxy, a fresh one for each call.
 */
export function createTransport(environment: Environment): Transport {
  return (target, init) => follow(new URL(target), init, environment);
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** As many as fetch follows. */
const mostRedirects = 20;

/** GitHub redirects calls to repositories that were renamed, and raw files to other hosts. The token stays with the origin it was meant for. */
async function follow(start: URL, init: TransportInit, environment: Environment): Promise<Answer> {
  let url = start;
  let call = init;
  for (let hops = 0; ; hops += 1) {
    const answer = await exchange(url, await through(url, call, environment));
    const location = redirects.has(answer.status) ? answer.headers.get('location') : undefined;
    if (location === undefined) return answer;
    const next = new URL(location, url);
    if (next.protocol !== 'https:' && next.protocol !== 'http:') throw new Error(`redirected to ${next.protocol}`);
    if (hops === mostRedirects) throw new Error(`redirected more than ${mostRedirects} times`);
    call = redirected(call, answer.status, next.origin === url.origin);
    url = next;
  }
}

const ofTheBody = ['content-type', 'content-length', 'content-encoding', 'content-language', 'content-location'];
const credentials = ['authorization', 'proxy-authorization', 'cookie', 'host'];

/** The Fetch Standard's rules (HTTP-redirect fetch). */
function redirected({ body, ...call }: TransportInit, status: number, isSameOrigin: boolean): TransportInit {
  const becomesGet = status === 303 ? call.method !== 'HEAD' && call.method !== 'GET' : status < 303 && call.method === 'POST';
  const dropped = new Set([...(becomesGet ? ofTheBody : []), ...(isSameOrigin ? [] : credentials)]);
  const headers = Object.fromEntries(Object.entries(call.headers).filter(([name]) => !dropped.has(name.toLowerCase())));
  return { ...call, headers, ...(becomesGet ? { method: 'GET' } : body === undefined ? {} : { body }) };
}

async function through(url: URL, init: TransportInit, environment: Environment): Promise<ExchangeInit> {
  const proxy = proxyOf(url, environment);
  if (proxy === null) return init;
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  // With the signal a proxy that never answers keeps no socket, and so not the process either.
  return { ...init, agent: new HttpsProxyAgent(proxy, { signal: init.signal }) };
}

function proxyOf(url: URL, environment: Environment): string | null {
  const named = (name: string) => environment[name] || environment[name.toUpperCase()] || null;
  const http = named('http_proxy');
  const proxy = url.protocol === 'https:' ? (named('https_proxy') ?? http) : http;
  return proxy === null || isExempt(url, named('no_proxy') ?? '') ? null : proxy;
}

/** `NO_PROXY`: hosts with their subdomains, each with a port or without, or `*`. */
function isExempt(url: URL, exempt: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return exempt.split(/[,\s]+/).some((entry) => {
    if (entry === '' || entry === '*') return entry === '*';
    const [, name = '', only = port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    return only === port && (host === name || host.endsWith(`.${name}`));
  });
}
