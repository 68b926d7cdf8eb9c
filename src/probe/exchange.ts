import type { Agent, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import net from 'node:net';
import { type Address, bareHost } from './guard.ts';

/** Bytes read of one answer at most. */
export const readCap = 65_536;

export interface Hop {
  readonly url: string;
  readonly status: number;
  /** Header names in lower case; of repeated ones the first. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The host had more to say than we read. */
  readonly cut: boolean;
}

export interface Wire {
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  readonly addresses: readonly Address[];
  /** Where a checked address is really dialled; the identity outside tests. */
  readonly dial: (address: string, port: number) => { readonly host: string; readonly port: number };
  readonly agent: Agent;
  readonly ca: string | undefined;
  readonly signal: AbortSignal;
  readonly cap: number;
}

const unreachable = new Set(['ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL']);

/**
 * One request, one answer, no redirects. Connects to the addresses handed over (the guard's) and never looks a name up itself;
 * the certificate is held against the name in the URL. Reads at most `cap` bytes and then hangs up.
 */
export async function exchange(url: URL, wire: Wire): Promise<Hop> {
  let failure: unknown;
  for (const { address } of wire.addresses.slice(0, 3)) {
    try {
      return await send(url, address, wire);
    } catch (error) {
      failure = error;
      if (!unreachable.has((error as NodeJS.ErrnoException).code ?? '')) break;
    }
  }
  throw failure;
}

function send(url: URL, address: string, wire: Wire): Promise<Hop> {
  const secure = url.protocol === 'https:';
  const target = wire.dial(address, Number(url.port) || (secure ? 443 : 80));
  const name = bareHost(url);
  // Not by `import`: it asks for every export, and WebSocket among those of node:http loads all that `fetch` needs (50 ms).
  const client = process.getBuiltinModule(secure ? 'node:https' : 'node:http');
  return new Promise((settle, fail) => {
    const request = client.request({
      method: wire.method,
      host: target.host,
      port: target.port,
      path: `${url.pathname}${url.search}`,
      headers: { ...wire.headers, host: url.host },
      setHost: false,
      agent: wire.agent,
      signal: wire.signal,
      ...(secure ? { servername: net.isIP(name) === 0 ? name : '', ...(wire.ca === undefined ? {} : { ca: wire.ca }) } : {}),
    });
    // More than one may come; only the first counts, but none may go unheard.
    request.on('error', fail);
    request.once('response', (response) => collect(response, url, wire.cap).then(settle, fail));
    request.end();
  });
}

function collect(response: IncomingMessage, url: URL, cap: number): Promise<Hop> {
  return new Promise((settle, fail) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (cut: boolean) =>
      settle({
        url: url.href,
        status: response.statusCode ?? 0,
        headers: flatten(response.headers),
        body: Buffer.concat(chunks).subarray(0, cap),
        cut,
      });
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > cap) {
        done(true);
        response.destroy();
      }
    });
    response.once('end', () => done(false));
    response.on('error', fail);
    response.once('aborted', () => fail(Object.assign(new Error('the host hung up in the middle'), { code: 'ECONNRESET' })));
  });
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) flat[name] = first;
  }
  return flat;
}
