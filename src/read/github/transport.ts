/** The part of `fetch` that is used: Node's own and undici's both have it. */
export type Transport = (url: string, init: TransportInit) => Promise<TransportResponse>;

export interface TransportInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

interface TransportResponse {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Node's own fetch, or where a proxy is set for the server's protocol (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, either case) undici's with an
 * agent that goes through it. undici costs 100 ms to load, so only then. Its own fetch goes with it: Node 20's does not work with agents of undici 7.
 */
export async function chooseTransport(url: string, environment: Environment): Promise<Transport> {
  if (!isProxied(url, environment)) return (target, init) => fetch(target, init);
  const { EnvHttpProxyAgent, fetch: fetchByProxy } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent();
  return (target, init) => fetchByProxy(target, { ...init, dispatcher });
}

function isProxied(url: string, environment: Environment): boolean {
  const http = environment.http_proxy || environment.HTTP_PROXY;
  const https = environment.https_proxy || environment.HTTPS_PROXY || http;
  return Boolean(url.startsWith('https:') ? https : http);
}
