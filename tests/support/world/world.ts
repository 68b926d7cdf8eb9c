import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { endpoints } from '../../../src/probe/endpoints.ts';
import type { Network } from '../../../src/probe/world.ts';
import { makeCertificates } from './certificates.ts';

/**
 * The outside world on loopback: one server that plays every host by name. Over TLS the prober runs with its production addresses and its guard
 * untouched: names resolve to made-up public addresses, and dialling one of those ends at this server; any other address fails the test.
 * Without TLS (for child processes) each service is reached as `http://127.0.0.1:port/@host`.
 */
export interface WorldServer {
  readonly port: number;
  /** For `ProveOptions.network`: names, addresses and the authority of this world. */
  readonly network: Network;
  /** For child processes: endpoint overrides that lead here (plain http worlds only). */
  readonly endpoints: Readonly<Record<string, string>>;
  /** The same as `DEFAULT_TO_SHARE_ENDPOINTS` carries it. */
  readonly variable: string;
  readonly allowHosts: readonly string[];
  /** Every request that came, in order. */
  readonly requests: readonly Recorded[];
  /** Every address the prober asked to connect to. */
  readonly dialled: readonly string[];
  /** Every name it looked up. */
  readonly resolved: readonly string[];
  /** Lets a handler play a host. The last one given wins. */
  host(name: string, handler: Handler): void;
  /** Makes a name resolve to these addresses; a list per look-up, the last one stays. */
  address(name: string, ...answers: readonly (readonly string[])[]): void;
  /** Link to a place of this world as a handler must write it. */
  link(host: string, path: string): string;
  /** Makes every answer take this long. */
  delay(milliseconds: number): void;
  /** Forgets handlers, addresses and records. */
  reset(): void;
  close(): Promise<void>;
}

interface Recorded {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON. */
  readonly body?: string | Buffer | object;
}

/** How a server misbehaves. */
type Trouble = 'hang' | 'reset' | 'drip' | 'endless' | 'half';

export type Handler = (request: Recorded & { readonly url: URL }) => Reply | Trouble | Promise<Reply | Trouble>;

const names = [
  ...new Set(Object.values(endpoints).map((base) => new URL(base).hostname)),
  'arxiv.org',
  'openreview.net',
  'cdn.hub-files.net',
  'ndownloader.figshare.com',
  'drive.google.com',
  'accounts.google.com',
  'wandb.ai',
  'storage.googleapis.com',
  '*.s3.amazonaws.com',
  'www.dropbox.com',
  'modelscope.cn',
  'lab.edu',
  '*.lab.edu',
  '*.nip.io',
  '*.attacker.net',
];

/** Made-up, but public as far as any guard can see. */
const publicAddress = (index: number) => `151.101.${Math.floor(index / 250)}.${(index % 250) + 1}`;

export async function startWorld({ tls = true }: { readonly tls?: boolean } = {}): Promise<WorldServer> {
  const handlers = new Map<string, Handler>();
  const addresses = new Map<string, (readonly string[])[]>();
  const requests: Recorded[] = [];
  const dialled: string[] = [];
  const resolved: string[] = [];
  const sockets = new Set<Socket>();
  const known = new Map<string, string>();
  let delay = 0;
  const certificates = tls ? makeCertificates(names) : null;

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    let host = (request.headers.host ?? '').replace(/:\d+$/, '');
    let path = request.url ?? '/';
    const inPath = /^\/@([^/]+)(\/.*)?$/.exec(path);
    if (!tls && inPath !== null) [host, path] = [inPath[1] ?? '', inPath[2] ?? '/'];
    const recorded = { method: request.method ?? '', host, path, headers: request.headers };
    requests.push(recorded);
    if (delay > 0) await new Promise((later) => setTimeout(later, delay));
    const handler = handlers.get(host);
    const reply =
      handler === undefined
        ? { status: 404, body: 'no such host in this world' }
        : await handler({ ...recorded, url: new URL(path, `https://${host}`) });
    if (typeof reply === 'string') return misbehave(reply, response);
    const plain = reply.body === undefined || typeof reply.body === 'string' || Buffer.isBuffer(reply.body);
    const body = plain ? (reply.body ?? '') : JSON.stringify(reply.body);
    response.writeHead(reply.status ?? 200, {
      'content-type': plain ? 'text/plain' : 'application/json',
      'content-length': String(Buffer.byteLength(body as string | Buffer)),
      ...reply.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const listener = (request: http.IncomingMessage, response: http.ServerResponse) =>
    void answer(request, response).catch((error) => response.destroy(error as Error));

  const server =
    certificates === null
      ? http.createServer(listener)
      : https.createServer(
          {
            key: certificates.key,
            cert: certificates.cert,
            SNICallback: (name, done) => {
              const cert =
                name === 'strange.lab.edu' ? certificates.strangeCert : name === 'expired.lab.edu' ? certificates.expiredCert : certificates.cert;
              done(null, createSecureContext({ key: certificates.key, cert }));
            },
          },
          listener,
        );
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  const isPublicHere = new Set<string>();
  const addressesOf = (name: string): readonly string[] => {
    const own = addresses.get(name);
    if (own !== undefined) return (own.length > 1 ? own.shift() : own[0]) ?? [];
    const address = known.get(name) ?? publicAddress(known.size);
    known.set(name, address);
    isPublicHere.add(address);
    return [address];
  };

  return {
    port,
    network: {
      resolve: async (host) => {
        resolved.push(host);
        return addressesOf(host).map((address) => ({ address, family: address.includes(':') ? (6 as const) : (4 as const) }));
      },
      dial: (address, wanted) => {
        dialled.push(address);
        if (address === '127.0.0.1') return { host: address, port: wanted };
        if (!isPublicHere.has(address)) throw new Error(`the prober tried to reach ${address}`);
        return { host: '127.0.0.1', port };
      },
      ...(certificates === null ? {} : { ca: certificates.ca }),
    },
    endpoints: Object.fromEntries(Object.entries(endpoints).map(([name, base]) => [name, `http://127.0.0.1:${port}/@${new URL(base).hostname}`])),
    variable: Object.entries(endpoints)
      .map(([name, base]) => `${name}=http://127.0.0.1:${port}/@${new URL(base).hostname}`)
      .join(','),
    allowHosts: [`127.0.0.1:${port}`],
    requests,
    dialled,
    resolved,
    host: (name, handler) => void handlers.set(name, handler),
    address: (name, ...answers) => {
      addresses.set(name, [...answers]);
      for (const address of answers.flat()) if (address.startsWith('151.101.')) isPublicHere.add(address);
    },
    link: (host, path) => (tls ? `https://${host}${path}` : `http://127.0.0.1:${port}/@${host}${path}`),
    delay: (milliseconds) => {
      delay = milliseconds;
    },
    reset() {
      delay = 0;
      handlers.clear();
      addresses.clear();
      requests.length = 0;
      dialled.length = 0;
      resolved.length = 0;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function misbehave(trouble: Trouble, response: http.ServerResponse): void {
  if (trouble === 'hang') return;
  if (trouble === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream', ...(trouble === 'half' ? { 'content-length': '1000' } : {}) });
  if (trouble === 'half') {
    response.write('x'.repeat(100), () => response.socket?.destroy());
    return;
  }
  // 'drip': a byte at a time, for ever; 'endless': as fast as it goes, for ever.
  const chunk = trouble === 'drip' ? 'x' : 'x'.repeat(65_536);
  const timer = setInterval(() => response.write(chunk), trouble === 'drip' ? 100 : 1);
  response.once('close', () => clearInterval(timer));
}
