/** A proxy as companies have them: CONNECT for https, absolute addresses for http, both counted. Reaches loopback only. */
import { createServer, request as forward } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Proxy {
  /** For HTTPS_PROXY. */
  readonly url: string;
  /** `host:port` of each CONNECT. */
  readonly tunnels: readonly string[];
  /** Addresses of requests that were forwarded without a tunnel. */
  readonly forwarded: readonly string[];
  /** Targets that were refused: a test that sends traffic beyond loopback is to fail. */
  readonly refused: readonly string[];
  readonly close: () => Promise<void>;
}

const isLoopback = (host: string) => host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1';

/** `credentials`: `user:password` the proxy wants to see. */
export async function startProxy(options: { readonly credentials?: string } = {}): Promise<Proxy> {
  const tunnels: string[] = [];
  const forwarded: string[] = [];
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const wanted = options.credentials === undefined ? undefined : `Basic ${Buffer.from(options.credentials).toString('base64')}`;

  const server = createServer((request, response) => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    if (url === null || !isLoopback(url.hostname)) {
      refused.push(request.url ?? '');
      response.writeHead(403).end();
      return;
    }
    if (wanted !== undefined && request.headers['proxy-authorization'] !== wanted) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic' }).end();
      return;
    }
    forwarded.push(url.href);
    const onward = forward(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, client: Socket, head) => {
    const target = request.url ?? '';
    const [host = '', port = '443'] = target.split(':');
    client.on('error', () => client.destroy());
    if (wanted !== undefined && request.headers['proxy-authorization'] !== wanted) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    if (!isLoopback(host)) {
      refused.push(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    tunnels.push(target);
    const onward = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
    sockets.add(onward);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://${options.credentials === undefined ? '' : `${options.credentials}@`}127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    forwarded,
    refused,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
