import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createPlainServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createTransport, type TransportInit } from '../../../src/read/github/transport.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

interface Local {
  readonly url: string;
  readonly requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];
  readonly sockets: Set<Socket>;
}

async function serve(listener: RequestListener): Promise<Local> {
  const requests: Local['requests'] = [];
  const sockets: Local['sockets'] = new Set();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      listener(request, response);
    });
  });
  server.on('connection', (socket: Socket) => sockets.add(socket));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: await listen(server), requests, sockets };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const direct = createTransport({});
const patient = () => new AbortController().signal;
const get = (more: Partial<TransportInit> = {}): TransportInit => ({ method: 'GET', headers: {}, signal: patient(), ...more });
const post = (body: string, more: Partial<TransportInit> = {}): TransportInit => get({ method: 'POST', body, ...more });
const textOf = ({ body }: { readonly body: Uint8Array }) => new TextDecoder().decode(body);

describe('an exchange', () => {
  test('carries method, headers and body there, and status, headers and body back', async () => {
    const { url, requests } = await serve((_, response) =>
      response.writeHead(201, { 'Content-Type': 'application/json', 'Set-Cookie': ['a=1', 'b=2'] }).end('{"fine":"ü"}'),
    );
    const answer = await direct(`${url}/graphql?a=b`, post('{"say":"ü"}', { headers: { 'X-Say': 'hello' } }));
    expect(requests).toMatchObject([
      { method: 'POST', url: '/graphql?a=b', body: '{"say":"ü"}', headers: { 'x-say': 'hello', 'content-length': '12' } },
    ]);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('set-cookie')]).toEqual([201, 'application/json', 'a=1, b=2']);
    expect(textOf(answer)).toBe('{"fine":"ü"}');
  });

  test('may have no body, either way', async () => {
    const { url, requests } = await serve((_, response) => response.writeHead(204).end());
    const answer = await direct(url, get({ method: 'DELETE' }));
    expect([answer.status, answer.body.length, requests[0]?.body]).toEqual([204, 0, '']);
  });

  test('brings a big body whole, packed or not', async () => {
    const text = 'sharing '.repeat(1_000_000);
    const { url, requests } = await serve((request, response) =>
      request.url === '/packed' ? response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text)) : response.end(text),
    );
    expect(textOf(await direct(url, get())) === text).toBe(true);
    expect(textOf(await direct(`${url}/packed`, get())) === text).toBe(true);
    expect(requests[0]?.headers['accept-encoding']).toBe('gzip');
  });

  test('after another goes over the same connection', async () => {
    const { url, sockets } = await serve((_, response) => response.end('fine'));
    for (let times = 0; times < 3; times += 1) await direct(url, get());
    expect(sockets.size).toBe(1);
    await Promise.all([direct(url, get()), direct(url, get())]);
    expect(sockets.size).toBe(2);
  });

  test.each([
    ['reset', (socket: Socket) => socket.resetAndDestroy(), 'ECONNRESET'],
    ['closed without a word', (socket: Socket) => socket.end(), 'ECONNRESET'],
    ['cut off in the body', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nfine'), 'ECONNRESET'],
    ['no HTTP', (socket: Socket) => socket.end('SSH-2.0-OpenSSH\r\n'), 'HPE_INVALID_CONSTANT'],
  ])('that is %s fails with the connection’s own error', async (_, misbehave, code) => {
    const server = createPlainServer((socket) => socket.on('error', () => {}).once('data', () => misbehave(socket)));
    closers.push(() => server.close());
    await expect(direct(await listen(server), get())).rejects.toMatchObject({ code });
  });

  test('packed in a way nobody asked for is no answer', async () => {
    const { url } = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end('?'));
    await expect(direct(url, get())).rejects.toThrow('packed as br');
    const broken = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'));
    await expect(direct(broken.url, get())).rejects.toThrow('incorrect header check');
  });
});

describe('a signal', () => {
  test.each(['before the answer', 'in the middle of the body'])('ends an exchange %s, and its connection', async (when) => {
    const { url, sockets } = await serve((_, response) => {
      if (when === 'in the middle of the body') response.writeHead(200).write('half');
    });
    await expect(direct(url, get({ signal: AbortSignal.timeout(50) }))).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect.poll(() => [...sockets].every((socket) => socket.destroyed)).toBe(true);
  });

  test('that was given before sends nothing', async () => {
    const { url, requests } = await serve((_, response) => response.end());
    await expect(direct(url, get({ signal: AbortSignal.abort(new Error('enough')) }))).rejects.toThrow('enough');
    expect(requests).toEqual([]);
  });

  test('ends the wait for a proxy that never answers', async () => {
    const sockets: Socket[] = [];
    const mute = createPlainServer((socket) => sockets.push(socket.on('error', () => {}).resume()));
    closers.push(() => mute.close());
    const transport = createTransport({ http_proxy: await listen(mute) });
    await expect(transport('http://github.example/', get({ signal: AbortSignal.timeout(50) }))).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect.poll(() => sockets.length === 1 && sockets.every((socket) => socket.destroyed)).toBe(true);
  });
});

describe('a redirect', () => {
  const moved = (status: number, location: string) =>
    serve((request, response) => (request.url === '/old' ? response.writeHead(status, { location }).end('moved') : response.end('there')));

  test.each([
    [301, 'GET', 'GET', ''],
    [302, 'PATCH', 'PATCH', 'x'],
    [301, 'POST', 'GET', ''],
    [303, 'PATCH', 'GET', ''],
    [307, 'POST', 'POST', 'x'],
    [308, 'PATCH', 'PATCH', 'x'],
  ])('%i of a %s becomes a %s', async (status, method, then, body) => {
    const { url, requests } = await moved(status, '/new?a=b');
    const headers = { authorization: 'token secret', 'content-type': 'application/json' };
    const answer = await direct(`${url}/old`, get({ method, headers, ...(method === 'GET' ? {} : { body: 'x' }) }));
    expect([answer.status, textOf(answer)]).toEqual([200, 'there']);
    expect(requests[1]).toMatchObject({ method: then, url: '/new?a=b', body, headers: { authorization: 'token secret' } });
    expect(requests[1]?.headers['content-type']).toBe(then === 'GET' && method !== 'GET' ? undefined : 'application/json');
  });

  test('to another origin takes no token along, nor gives it back on the way home', async () => {
    const home = await serve((_, response) => response.end('home'));
    const other = await serve((_, response) => response.writeHead(302, { location: `${home.url}/back` }).end());
    const first = await moved(302, `${other.url}/raw`);
    const headers = { Authorization: 'token secret', cookie: 'a=b', accept: 'text/plain' };
    expect(textOf(await direct(`${first.url}/old`, get({ headers })))).toBe('home');
    expect(first.requests[0]?.headers.authorization).toBe('token secret');
    for (const { headers: sent, url } of [...other.requests, ...home.requests]) {
      expect([url, sent.authorization, sent.cookie, sent.accept]).toEqual([url, undefined, undefined, 'text/plain']);
    }
    expect([other.requests.length, home.requests.length]).toEqual([1, 1]);
  });

  test('without a place to go to is the answer', async () => {
    const { url } = await serve((_, response) => response.writeHead(302).end('nowhere'));
    expect(await direct(url, get())).toMatchObject({ status: 302 });
    const notModified = await serve((_, response) => response.writeHead(304, { location: '/old' }).end());
    expect(await direct(notModified.url, get())).toMatchObject({ status: 304 });
  });

  test('that never ends, or leaves the web, fails', async () => {
    const loop = await moved(302, '/old');
    await expect(direct(`${loop.url}/old`, get())).rejects.toThrow('more than 20 times');
    expect(loop.requests).toHaveLength(21);
    const file = await moved(302, 'file:///etc/passwd');
    await expect(direct(`${file.url}/old`, get())).rejects.toThrow('redirected to file:');
  });
});

describe('NO_PROXY', () => {
  test.each([
    ['*', true],
    ['github.example', true],
    ['.github.example', true],
    ['*.github.example', true],
    ['example', true],
    ['other.example, github.example:80', true],
    ['github.example:81', false],
    ['hub.example', false],
    ['', false],
  ])('%j leaves api.github.example aside: %s', async (exempt, isAside) => {
    const refusing = createServer();
    const asked: string[] = [];
    refusing.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    closers.push(() => refusing.close());
    // Left aside, the name is looked up, and is not there.
    const transport = createTransport({ HTTP_PROXY: await listen(refusing), NO_PROXY: exempt });
    const failure = transport('http://api.github.example/', get()).catch((error: Error) => error.message);
    expect(await failure).toMatch(isAside ? /ENOTFOUND|EAI_AGAIN/ : 'the proxy answered 403');
    expect(asked).toEqual(isAside ? [] : ['api.github.example:80']);
  });

  test('matters to https as well, which HTTP_PROXY stands in for', async () => {
    const refusing = createServer();
    refusing.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
    closers.push(() => refusing.close());
    const proxy = await listen(refusing);
    const failure = (environment: Record<string, string>) =>
      createTransport(environment)('https://localhost:1/', get()).catch((error: Error) => error.message);
    expect(await failure({ HTTP_PROXY: proxy })).toBe('the proxy answered 403');
    expect(await failure({ HTTPS_PROXY: proxy })).toBe('the proxy answered 403');
    expect(await failure({ HTTPS_PROXY: proxy, NO_PROXY: 'localhost:1' })).not.toContain('403');
  });
});
