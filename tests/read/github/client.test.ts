import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createGitHub, type GitHubOptions, type RequestLog } from '../../../src/read/github/client.ts';
import { GitHubError } from '../../../src/read/github/errors.ts';
import { isUserError } from '../../../src/user-error.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that answers with each step in turn, the last one again and again. */
async function scripted(
  steps: readonly Handler[],
): Promise<{ url: string; requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] }> {
  const requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const step = steps[Math.min(requests.length, steps.length - 1)];
      requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      step?.(request, response, body);
    });
  });
  return { url: await listen(server), requests };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Handler => {
  return (_, response) => response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));
};
const cut: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"a":');
  setTimeout(() => response.destroy(), 5);
};
const badGateway: Handler = (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502</h1>');
const reset: Handler = (request) => request.socket.destroy();

const secret = 'ghs_abcdefghijklmnopqrstuvwxyz012345';

function client(url: string, options: Partial<GitHubOptions> = {}) {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  return { github: createGitHub({ token: secret, apiUrl: url, userAgent: 'default-to-share/test', wait, ...options }), waits };
}

async function failure(promise: Promise<unknown>): Promise<GitHubError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GitHubError);
  expect(isUserError(error)).toBe(true);
  return error as GitHubError;
}

describe('a call', () => {
  test('says who asks and with what right', async () => {
    const { url, requests } = await scripted([json(200, { full_name: 'lab/work' })]);
    const { github } = client(url);
    const { data } = await github.request<{ full_name: string }>('GET /repos/{owner}/{repo}', { owner: 'lab', repo: 'work' });
    expect(data.full_name).toBe('lab/work');
    expect(requests[0]?.url).toBe('/repos/lab/work');
    expect(requests[0]?.headers).toMatchObject({ authorization: `token ${secret}`, 'x-github-api-version': '2022-11-28' });
    expect(requests[0]?.headers['user-agent']).toContain('default-to-share/test');
  });

  test('without a token sends none', async () => {
    const { url, requests } = await scripted([json(200, {})]);
    const { github } = client(url, { token: '' });
    await github.request('GET /meta');
    expect(github.isAuthenticated).toBe(false);
    expect(requests[0]?.headers.authorization).toBeUndefined();
  });

  test.each([
    ['/api/v3', '/api/v3/meta', '/api/graphql'],
    ['/api/v3/', '/api/v3/meta', '/api/graphql'],
    ['', '/meta', '/graphql'],
  ])('below %j goes to the right path', async (base, rest, graphql) => {
    const { url, requests } = await scripted([json(200, { data: {} })]);
    const { github } = client(url + base);
    await github.request('GET /meta');
    await github.graphql('query { a }', {});
    expect(requests.map((request) => request.url)).toEqual([rest, graphql]);
  });

  test('gives bytes as they came', async () => {
    const { url } = await scripted([
      (_, response) =>
        response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }).end(Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0])),
    ]);
    expect(await client(url).github.requestBytes('GET /blob')).toEqual(new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0]));
  });

  test('is counted, with how many waited for one another', async () => {
    const { url } = await scripted([(request, response) => setTimeout(() => json(200, { data: {} })(request, response, ''), 20)]);
    const log: RequestLog[] = [];
    const { github } = client(url, { onRequest: (request) => log.push(request) });
    await github.graphql('query { a }', {});
    await Promise.all([github.request('GET /a'), github.request('GET /b')]);
    await github.request('GET /c');
    expect(github.usage()).toEqual({ calls: 4, graphql: 1, rest: 3, depth: 3 });
    expect(log.map(({ method, path, status }) => `${method} ${path} ${status}`).sort()).toEqual([
      'GET /a 200',
      'GET /b 200',
      'GET /c 200',
      'POST /graphql 200',
    ]);
  });
});

describe('a failure of the server or the network', () => {
  test.each([
    ['502', badGateway],
    ['a reset connection', reset],
    ['an answer cut in the middle', cut],
  ])('%s is tried twice more', async (_, broken) => {
    const { url, requests } = await scripted([broken, broken, json(200, { fine: true })]);
    const { github, waits } = client(url);
    expect((await github.request('GET /x')).data).toEqual({ fine: true });
    expect([requests.length, waits]).toEqual([3, [500, 2000]]);
  });

  test('that stays is told', async () => {
    const { url } = await scripted([badGateway]);
    expect(await failure(client(url).github.request('GET /x'))).toMatchObject({ status: 502, reason: 'server', route: 'GET /x' });
  });

  test.each([
    ['POST /repos/{owner}/{repo}/issues', badGateway, 502],
    ['POST /repos/{owner}/{repo}/issues', reset, 0],
  ])('%s is not made twice: the first may have been done', async (route, broken, status) => {
    const { url, requests } = await scripted([broken]);
    expect(await failure(client(url).github.request(route, { owner: 'lab', repo: 'work', title: 'x' }))).toMatchObject({ status });
    expect(requests).toHaveLength(1);
  });

  test('of a GraphQL query is tried again, of a mutation not', async () => {
    const query = await scripted([badGateway, json(200, { data: { a: 1 } })]);
    expect((await client(query.url).github.graphql('query { a }', {})).data).toEqual({ a: 1 });
    const mutation = await scripted([badGateway, json(200, { data: { a: 1 } })]);
    expect(await failure(client(mutation.url).github.graphql('mutation M { a }', {}))).toMatchObject({ status: 502 });
  });

  test('a server that is not there is the user’s to know', async () => {
    const { url } = await scripted([]);
    for (const server of servers.splice(0)) server.close();
    const error = await failure(client(url).github.request('GET /x'));
    expect(error).toMatchObject({
      status: 0,
      reason: 'network',
      message: expect.stringContaining('ECONNREFUSED'),
      hint: expect.stringContaining('HTTPS_PROXY'),
    });
  });
});

describe('a limit', () => {
  const secondary = (seconds: number) => json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': String(seconds) });

  test('that asks for a moment is waited for, writes too', async () => {
    const { url, requests } = await scripted([secondary(7), json(201, { number: 1 })]);
    const { github, waits } = client(url);
    expect((await github.request('POST /repos/lab/work/issues', { title: 'x' })).status).toBe(201);
    expect([requests.length, waits]).toEqual([2, [7000]]);
  });

  test('that names no time is given a minute', async () => {
    const { url } = await scripted([json(403, { message: 'You have exceeded a secondary rate limit.' }), json(200, {})]);
    const { github, waits } = client(url);
    await github.request('GET /x');
    expect(waits).toEqual([60_000]);
  });

  test.each([
    ['is too long', [secondary(61)], 1],
    ['does not end', [secondary(1)], 3],
  ])('that %s is told, and is no missing permission', async (_, steps, calls) => {
    const { url, requests } = await scripted(steps);
    expect(await failure(client(url).github.request('GET /x'))).toMatchObject({
      status: 429,
      reason: 'rate-limit',
      message: expect.stringContaining('rate limit'),
    });
    expect(requests).toHaveLength(calls);
  });

  test('that is spent is told with its end', async () => {
    const { url } = await scripted([
      json(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '1000', 'x-ratelimit-reset': '1760000000' },
      ),
    ]);
    const error = await failure(client(url).github.request('GET /x'));
    expect(error.message).toBe("GitHub's rate limit of 1000 calls an hour is spent until 2025-10-09T08:53:20Z");
    const anonymous = await failure(client(url, { token: null }).github.request('GET /x'));
    expect(anonymous.hint).toContain('GITHUB_TOKEN');
  });

  test('of GraphQL comes as 200', async () => {
    const { url } = await scripted([
      json(200, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, { 'x-ratelimit-reset': '1760000000' }),
    ]);
    expect(await failure(client(url).github.graphql('query { a }', {}))).toMatchObject({
      status: 429,
      reason: 'rate-limit',
      message: expect.stringContaining('2025-10-09'),
    });
  });
});

describe('a refusal', () => {
  test.each([
    [401, 'credentials'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [410, 'not-found'],
    [422, 'invalid'],
  ])('%i is told as it is', async (status, reason) => {
    const { url, requests } = await scripted([json(status, { message: 'No.' }, { 'x-accepted-github-permissions': 'issues=write' })]);
    const error = await failure(client(url).github.request('POST /repos/{owner}/{repo}/issues', { owner: 'lab', repo: 'work' }));
    expect(error).toMatchObject({ status, reason, permissions: 'issues=write', route: 'POST /repos/{owner}/{repo}/issues' });
    expect(error.message).toContain(`${status} No.`);
    expect(requests).toHaveLength(1);
  });

  test('never shows a token', async () => {
    const leaky = { message: `bad ${secret}, header "token ${secret}", http://user:hunter2@proxy.example and github_pat_11ABCDEFG0abcdefghij` };
    const { url } = await scripted([json(403, leaky)]);
    const error = await failure(client(url).github.request('GET /x'));
    const shown = JSON.stringify([error.message, error.stack, error.hint, Object.entries(error), error.cause]);
    for (const word of [secret, 'hunter2', 'github_pat_11']) expect(shown).not.toContain(word);
    const graphql = await scripted([json(200, { errors: [{ message: `no ${secret}` }] })]);
    expect((await failure(client(graphql.url).github.graphql('query { a }', {}))).message).toBe('GraphQL: no [REDACTED]');
  });
});

describe('GraphQL', () => {
  test('keeps data beside errors', async () => {
    const { url } = await scripted([
      json(200, { data: { a: 1, b: null }, errors: [{ type: 'FORBIDDEN', path: ['b', 0], message: 'no', locations: [] }, 'odd'] }),
    ]);
    expect(await client(url).github.graphql('query { a b }', {})).toEqual({
      data: { a: 1, b: null },
      errors: [
        { type: 'FORBIDDEN', path: ['b', 0], message: 'no' },
        { type: null, path: [], message: 'unknown error' },
      ],
    });
  });

  test('a query that took too long inside is tried again', async () => {
    const slow = json(200, { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] });
    const { url, requests } = await scripted([slow, json(200, { data: { a: 1 } })]);
    expect((await client(url).github.graphql('query { a }', {})).data).toEqual({ a: 1 });
    expect(requests).toHaveLength(2);
  });

  test.each([[json(200, 'text')], [json(200, null)], [json(200, { data: null })]])('an answer without data is a failure', async (step) => {
    const { url } = await scripted([step]);
    expect(await failure(client(url).github.graphql('query { a }', {}))).toMatchObject({ status: 200 });
  });
});

describe('a proxy', () => {
  const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
  afterEach(() => {
    for (const name of names) delete process.env[name];
  });

  async function connectProxy(): Promise<{ url: string; tunnels: string[] }> {
    const tunnels: string[] = [];
    const proxy = createServer((_, response) => response.writeHead(405).end());
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      const [host, port] = (request.url ?? '').split(':');
      const upstream = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(upstream).pipe(socket);
      });
      for (const end of [socket, upstream]) end.on('error', () => end.destroy());
    });
    return { url: await listen(proxy), tunnels };
  }

  test.each(['http_proxy', 'HTTP_PROXY'])('in %s is gone through', async (name) => {
    const { url, requests } = await scripted([json(200, { fine: true })]);
    const proxy = await connectProxy();
    process.env[name] = proxy.url;
    const { github } = client(url);
    expect((await github.request('GET /a')).data).toEqual({ fine: true });
    await github.request('POST /b', { x: 1 });
    expect(proxy.tunnels.length).toBeGreaterThan(0);
    expect(new Set(proxy.tunnels)).toEqual(new Set([new URL(url).host]));
    expect(requests.map(({ method, body }) => `${method} ${body}`)).toEqual(['GET ', 'POST {"x":1}']);
  });

  test.each(['no_proxy', 'NO_PROXY'])('is left aside for hosts in %s', async (name) => {
    const { url } = await scripted([json(200, { fine: true })]);
    const proxy = await connectProxy();
    process.env.HTTP_PROXY = proxy.url;
    process.env[name] = 'example.org,127.0.0.1';
    expect((await client(url).github.request('GET /a')).data).toEqual({ fine: true });
    expect(proxy.tunnels).toEqual([]);
  });

  test('for the other protocol is not asked', async () => {
    const { url } = await scripted([json(200, { fine: true })]);
    const proxy = await connectProxy();
    process.env.HTTPS_PROXY = proxy.url;
    expect((await client(url).github.request('GET /a')).data).toEqual({ fine: true });
    expect(proxy.tunnels).toEqual([]);
  });

  test('that refuses is told, its password not', async () => {
    const { url } = await scripted([json(200, {})]);
    const refusing = createServer();
    refusing.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
    process.env.HTTP_PROXY = (await listen(refusing)).replace('http://', 'http://user:hunter2@');
    const error = await failure(client(url).github.request('GET /a'));
    expect(error).toMatchObject({ reason: 'network', message: expect.stringContaining('407') });
    expect(error.message).not.toContain('hunter2');
  });
});
