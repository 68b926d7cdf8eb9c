/**
 * A GitHub of one's own, for tests: an HTTP server on loopback that holds real state and is as unkind as the real one.
 *
 *     const server = await startGitHub();
 *     const lab = server.repository('lab/model');           // build.ts: commits, tags, releases, pull requests …
 *     lab.commit({ files: { 'README.md': '# Model' } });
 *     const token = server.token({ permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' } });
 *     … point the program under test at server.apiUrl with token.value …
 *     expect(server.log.calls()).toBeLessThanOrEqual(8);     // log.ts: calls and serial depth
 *     server.assertClean();                                   // no unknown route, no wrong body, no made-up field
 *     await server.close();
 *
 * Where to look: state.ts what it holds · build.ts (handle.ts), import.ts how repositories come in · access.ts who may do what · changes.ts what changes and
 * when it refuses · rest/ and graphql/ how it answers · contract.ts what both sides are held to · faults.ts how it is made to fail · log.ts what was asked.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Certificate } from '../certificate.ts';
import { createToken, type TokenOptions } from './access.ts';
import { createRepository, type RepositoryHandle, type RepositoryOptions } from './build.ts';
import { githubContract } from './contract.ts';
import { type Barrier, createFaults, type Effects, type Fault, type FaultAnswer } from './faults.ts';
import { executeGraphQL, factsOf, readRequest } from './graphql/execute.ts';
import { importGit, importSnapshot, type SnapshotFile } from './import.ts';
import { createLog, type RequestFacts, type RequestLog } from './log.ts';
import { chargeRate, createAnonymousRate, rateHeaders } from './rate.ts';
import { Refusal } from './refusal.ts';
import type { Answer } from './rest/call.ts';
import { answerRest, errorAnswer } from './rest/router.ts';
import { createState, type State, type Token } from './state.ts';
import type { World } from './world.ts';

export interface GitHubOptions {
  /** `github.com`: the API at the root. `ghes`: REST below `/api/v3`, GraphQL at `/api/graphql`, web pages on the server itself. */
  readonly flavour?: 'github.com' | 'ghes';
  /** Speaks https, with this certificate, as `localhost`. */
  readonly tls?: Certificate;
  /** Milliseconds before each answer: needed to assert serial depth. */
  readonly latency?: number;
  /** The server's clock, milliseconds. Default the machine's. */
  readonly now?: () => number;
}

export interface GitHubServer {
  /** What GITHUB_API_URL says. */
  readonly apiUrl: string;
  /** What GITHUB_GRAPHQL_URL says. */
  readonly graphqlUrl: string;
  /** What GITHUB_SERVER_URL says. */
  readonly serverUrl: string;
  readonly port: number;
  readonly state: State;
  /** For shaping payloads the way the server shapes its answers. */
  readonly world: World;
  readonly log: RequestLog;
  /** What GitHub doesn't know or wouldn't say: empty, or the test is to fail. */
  readonly violations: string[];
  readonly repository: (name: string, options?: RepositoryOptions) => RepositoryHandle;
  readonly fromSnapshot: (snapshot: SnapshotFile, options?: RepositoryOptions) => RepositoryHandle;
  readonly fromGit: (name: string, directory: string, options?: RepositoryOptions) => RepositoryHandle;
  readonly token: (options?: TokenOptions) => Token;
  readonly fault: (fault: Fault) => void;
  readonly clearFaults: () => void;
  readonly barrier: (barrier: Barrier) => void;
  /** Throws what was violated, with the request log. */
  readonly assertClean: () => void;
  readonly close: () => Promise<void>;
}

/** Body sizes GitHub takes at most here. */
const bodyLimit = 50 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > bodyLimit) throw new Refusal(413 as 422, 'Payload Too Large');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function tokenOf(state: State, request: IncomingMessage): Token | null | 'bad' {
  const match = /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.authorization ?? '');
  if (match === null) return request.headers.authorization === undefined ? null : 'bad';
  return state.tokens.get(match[1] ?? '') ?? 'bad';
}

function payloadOf(answer: Answer): { bytes: Buffer; type: string | null } {
  if (answer.body === undefined) return { bytes: Buffer.alloc(0), type: null };
  if (Buffer.isBuffer(answer.body)) return { bytes: answer.body, type: answer.headers?.['content-type'] ?? 'application/octet-stream' };
  if (typeof answer.body === 'string') return { bytes: Buffer.from(answer.body), type: answer.headers?.['content-type'] ?? 'text/html' };
  return { bytes: Buffer.from(JSON.stringify(answer.body)), type: 'application/json; charset=utf-8' };
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubServer> {
  const ghes = options.flavour === 'ghes';
  const base = ghes ? '/api/v3' : '';
  const graphqlPath = ghes ? '/api/graphql' : '/graphql';
  const state = createState(options.now ?? Date.now);
  const violations: string[] = [];
  const violation = (text: string) => {
    violations.push(text);
  };
  const log = createLog();
  const faultBox = createFaults(violation);
  const anonymous = createAnonymousRate();
  const contract = githubContract();
  const sockets = new Set<Socket>();
  let origin = '';
  const world: World = {
    state,
    apiUrl: () => origin + base,
    get serverUrl() {
      return ghes ? origin : 'https://github.com';
    },
    violation,
  };

  const facts = (request: IncomingMessage, url: URL, body: unknown, token: Token | null): RequestFacts => {
    const method = request.method ?? 'GET';
    const isGraphQL = url.pathname === graphqlPath;
    // Beside the API's base there are web pages at most, and no program has business with those.
    const inside = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : `outside ${url.pathname}`;
    const path = isGraphQL ? '/graphql' : inside;
    const graphql = isGraphQL ? readRequest(body) : null;
    return {
      method,
      path,
      query: url.search,
      operation: isGraphQL ? 'graphql' : (contract.find(method, path)?.id ?? null),
      graphql: graphql === null ? null : factsOf(graphql),
      token: token?.value ?? null,
      body,
    };
  };

  const answerGraphQL = async (token: Token | null, effects: Effects, body: unknown): Promise<Answer> => {
    if (token === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
    const query = readRequest(body);
    if (query === null) {
      violation('GraphQL: no query in the body');
      throw new Refusal(400 as 422, 'Problems parsing JSON');
    }
    return { status: 200, body: await executeGraphQL(world, token, effects, query) };
  };

  const respond = async (
    request: IncomingMessage,
    bytes: Buffer,
    known: RequestFacts,
    token: Token | null | 'bad',
    effects: Effects,
  ): Promise<Answer> => {
    try {
      if ((request.headers['user-agent'] ?? '') === '') {
        violation(`${known.method} ${known.path}: no User-Agent`);
        throw new Refusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header');
      }
      if (token === 'bad') throw new Refusal(401, 'Bad credentials');
      chargeRate(state, token?.rateLimit ?? anonymous, known.path !== '/rate_limit');
      if (known.operation === 'graphql') return await answerGraphQL(token, effects, known.body);
      return answerRest({
        world,
        contract,
        effects,
        token,
        facts: known,
        bytes,
        accept: request.headers.accept ?? '',
        contentType: request.headers['content-type'] ?? '',
      });
    } catch (error) {
      if (!(error instanceof Refusal))
        violation(
          `${known.method} ${known.path}: the local GitHub broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      return errorAnswer(error);
    }
  };

  const faulty = (answer: FaultAnswer): Answer => ({
    status: answer.status ?? 500,
    body: answer.body ?? {},
    ...(answer.headers === undefined ? {} : { headers: answer.headers }),
  });

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const bytes = await readBody(request);
    const token = tokenOf(state, request);
    const url = new URL(request.url ?? '/', origin);
    const known = facts(request, url, parseJson(bytes), token === 'bad' ? null : token);
    const entry = log.begin(known);
    await faultBox.wait(known);
    const { answer: fault, effects, slow } = faultBox.pick(known);
    if ((options.latency ?? 0) + slow > 0) await delay((options.latency ?? 0) + slow);
    const real = fault === null || fault.late === true ? await respond(request, bytes, known, token, effects) : null;
    entry.end = performance.now();
    if (fault?.reset === true) {
      entry.status = 0;
      request.socket.destroy();
      return;
    }
    const answer = fault === null ? (real ?? { status: 500 }) : faulty(fault);
    const { bytes: payload, type } = payloadOf(answer);
    const etag = `W/"${createHash('sha256')
      .update(payload)
      .update(known.token ?? '')
      .digest('hex')}"`;
    const conditional = known.method === 'GET' && answer.status === 200;
    const unchanged = conditional && request.headers['if-none-match'] === etag;
    entry.status = unchanged ? 304 : answer.status;
    const rate = token === null || token === 'bad' ? anonymous : token.rateLimit;
    if (unchanged) rate.used -= 1;
    response.writeHead(entry.status, {
      'x-github-request-id': `L0CA:${log.entries.length}`,
      'x-github-media-type': 'github.v3; format=json',
      ...rateHeaders(rate, known.operation === 'graphql' ? 'graphql' : 'core'),
      ...(conditional ? { etag, 'cache-control': 'private, max-age=60, s-maxage=60' } : {}),
      ...(type === null || unchanged ? {} : { 'content-type': type }),
      ...answer.headers,
    });
    response.end(unchanged ? undefined : payload);
  };

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => {
      violation(`the local GitHub broke: ${String(error)}`);
      response.destroy();
    });
  };
  const { tls } = options;
  const server = tls === undefined ? createServer(listener) : createSecureServer({ key: tls.key, cert: tls.certificate }, listener);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;

  return {
    apiUrl: world.apiUrl(),
    graphqlUrl: origin + graphqlPath,
    serverUrl: world.serverUrl,
    port,
    state,
    world,
    log,
    violations,
    repository: (name, given) => createRepository(state, name, given),
    fromSnapshot: (snapshot, given) => importSnapshot(state, snapshot, given),
    fromGit: (name, directory, given) => importGit(state, name, directory, given),
    token: (given) => createToken(state, given),
    fault: faultBox.add,
    clearFaults: faultBox.clear,
    barrier: faultBox.addBarrier,
    assertClean: () => {
      if (violations.length > 0) throw new Error(`GitHub would not have it:\n${violations.join('\n')}\n\nasked:\n${log.text()}`);
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
