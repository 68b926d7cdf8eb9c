import type { Agent, IncomingMessage } from 'node:http';

export interface ExchangeInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** Without one Node's own is used, which keeps connections alive for five seconds and never keeps the process. */
  readonly agent?: Agent;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** The whole body, unpacked. */
  readonly body: Uint8Array;
}

/**
 * One request, one whole answer, no redirects. Node's own `fetch` would do the same, but loading it takes longer than all calls of a usual run.
 * @throws the connection's error, also when the answer is cut off in the middle; the signal's reason
 */
export async function exchange(url: URL, { method, headers, body, signal, agent }: ExchangeInit): Promise<Answer> {
  // Not by `import`: it asks a module for all its exports, and among those of node:http is WebSocket, which loads what `fetch` would.
  const { request } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http');
  signal.throwIfAborted();
  const response = await new Promise<{ readonly head: IncomingMessage; readonly body: Buffer }>((resolve, reject) => {
    const outgoing = request(url, { method, headers: { 'accept-encoding': 'gzip', ...headers }, agent });
    const fail = (reason: unknown) => {
      signal.removeEventListener('abort', abort);
      reject(reason);
    };
    const abort = () => {
      // Told at once: a request that still waits for its connection tells nobody when it is destroyed.
      fail(signal.reason);
      outgoing.destroy();
    };
    signal.addEventListener('abort', abort);
    // More than one may come; only the first counts, but none may go unheard.
    outgoing.on('error', fail);
    outgoing.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      if (statusCode === 200) return;
      fail(new Error(`the proxy answered ${statusCode}`));
      outgoing.destroy();
    });
    outgoing.once('response', (head) => {
      const parts: Buffer[] = [];
      head.on('data', (part: Buffer) => parts.push(part));
      head.on('error', fail);
      head.once('end', () => {
        signal.removeEventListener('abort', abort);
        resolve({ head, body: Buffer.concat(parts) });
      });
    });
    outgoing.end(body);
  });
  const { head } = response;
  return { status: head.statusCode ?? 0, headers: flatten(head.headers), body: await unpack(response.body, head.headers['content-encoding']) };
}

function flatten(headers: IncomingMessage['headers']): ReadonlyMap<string, string> {
  const pairs = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const);
  return new Map(pairs);
}

async function unpack(body: Buffer, encoding: string | undefined): Promise<Uint8Array> {
  if (encoding === undefined || encoding === 'identity' || body.length === 0) return body;
  if (encoding !== 'gzip') throw new Error(`an answer packed as ${encoding}, which was not asked for`);
  const { gunzip } = process.getBuiltinModule('node:zlib');
  return new Promise((resolve, reject) => gunzip(body, (error, unpacked) => (error === null ? resolve(unpacked) : reject(error))));
}
