import { Octokit } from '@octokit/core';
import { GitHubError, type GraphQLError, hintOf, limitMessage, reasonOfStatus, redact } from './errors.ts';
import type { Answer } from './exchange.ts';
import { callWithPatience } from './retry.ts';
import { createTransport } from './transport.ts';
import { createUsage, type Usage } from './usage.ts';

export interface GitHubOptions {
  /** Without one only public things are seen, 60 calls an hour, and there is no GraphQL. */
  readonly token?: string | null;
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  readonly userAgent: string;
  /** Where files are served raw without counting as API calls, used without a token; default that of github.com, none for other servers. */
  readonly rawUrl?: string | null;
  /** Told of every attempt when it has ended. */
  readonly onRequest?: (request: RequestLog) => void;
  /** Waits between attempts; tests pass their own. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface RequestLog {
  readonly method: string;
  readonly path: string;
  /** 0: no answer. */
  readonly status: number;
  readonly milliseconds: number;
}

interface GitHubResponse<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: T;
}

export interface GitHub {
  readonly apiUrl: string;
  readonly isAuthenticated: boolean;
  readonly rawUrl: string | null;
  /** `request('GET /repos/{owner}/{repo}', { owner, repo })`. @throws GitHubError */
  request<T = unknown>(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<GitHubResponse<T>>;
  /** The same, the answer's body as it came. @throws GitHubError */
  requestBytes(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<Uint8Array>;
  /**
   * Errors that left data beside them are returned with it.
   * @throws GitHubError when there is no data at all, for a spent limit, and as `request`
   */
  graphql<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<{ readonly data: T; readonly errors: readonly GraphQLError[] }>;
  usage(): Usage;
}

/** A client for one server and one token. It holds no state but its count of calls. */
export function createGitHub(options: GitHubOptions): GitHub {
  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const token = options.token || null;
  const usage = createUsage();
  const wait = options.wait ?? ((milliseconds) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
  const transport = createTransport(process.env);

  function fetchLike(repeatable: boolean) {
    return async (url: string, init: { method: string; headers: Record<string, string>; body?: string }): Promise<OctokitResponse> => {
      const { method, headers, body } = init;
      const observe = () => {
        const started = Date.now();
        const ended = usage.start(url.endsWith('/graphql'));
        return (status: number) => {
          ended();
          options.onRequest?.({ method, path: new URL(url).pathname, status, milliseconds: Date.now() - started });
        };
      };
      const call = { repeatable, isAuthenticated: token !== null, wait, observe };
      return responseOf(await callWithPatience(transport, url, { method, headers, ...(body === undefined ? {} : { body }) }, call));
    };
  }

  const [once, repeatedly] = [fetchLike(false), fetchLike(true)];
  const silent = () => {};
  const octokit = new Octokit({
    ...(token === null ? {} : { auth: token }),
    baseUrl: apiUrl,
    userAgent: options.userAgent,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });

  async function send(route: string, parameters: Readonly<Record<string, unknown>>, repeatable: boolean) {
    try {
      // Octokit looks at every value for numbers beyond 2^53, of which GitHub has none: the tree of a large repository takes it half a second.
      const request = { fetch: repeatable ? repeatedly : once, parseSuccessResponseBody: false };
      const headers = { 'x-github-api-version': '2022-11-28', ...(parameters.headers as Record<string, string> | undefined) };
      const { status, headers: answered, data } = await octokit.request(route, { ...parameters, headers, request });
      // It gives empty text where there can be no body.
      return { status, headers: answered, body: data instanceof Uint8Array ? data : new Uint8Array() };
    } catch (error) {
      throw asGitHubError(error, route, token);
    }
  }

  const graphqlUrl = apiUrl.replace(/\/api\/v3$/, '/api');

  return {
    apiUrl,
    isAuthenticated: token !== null,
    rawUrl: options.rawUrl ?? (apiUrl === 'https://api.github.com' ? 'https://raw.githubusercontent.com' : null),
    request: async <T>(route: string, parameters = {}) => {
      const { status, headers, body } = await send(route, parameters, !/^POST /i.test(route));
      return { status, headers, data: parsed(headers['content-type'], body) as T };
    },
    requestBytes: async (route, parameters = {}) => {
      const { body } = await send(route, parameters, true);
      return new Uint8Array(body);
    },
    graphql: async <T>(query: string, variables: Readonly<Record<string, unknown>>) => {
      const isMutation = /^\s*mutation\b/.test(query);
      for (let attempts = 1; ; attempts += 1) {
        const { headers, body } = await send('POST /graphql', { baseUrl: graphqlUrl, query, variables }, !isMutation);
        const { data, errors } = readGraphQL(parsed(headers['content-type'], body), token);
        if (errors.some(({ type }) => type === 'RATE_LIMITED')) {
          const limit = limitMessage(new Map(Object.entries(headers).map(([name, value]) => [name, String(value)])), true);
          throw new GitHubError({ status: 429, reason: 'rate-limit', route: 'POST /graphql', ...limit });
        }
        if (data !== null) return { data: data as T, errors };
        const words = errors.map(({ message }) => message).join('; ') || 'no data in the answer';
        // A query that took too long inside comes back as 200 with such a sentence.
        if (isMutation || attempts === 3 || !/something went wrong|time.?out/i.test(words)) {
          throw new GitHubError({ status: 200, reason: 'other', route: 'POST /graphql', message: `GraphQL: ${words}`, hint: null });
        }
        await wait(500 * attempts);
      }
    },
    usage: usage.read,
  };
}

/** What Octokit uses of a `Response`: that of Node would bring its whole `fetch` along. */
interface OctokitResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

function responseOf({ status, headers, body }: Answer): OctokitResponse {
  const text = async () => new TextDecoder().decode(body);
  return { status, headers, body, text, arrayBuffer: async () => new Uint8Array(body).buffer };
}

/** JSON as what it says, everything else (and what only claims to be JSON) as text. */
function parsed(type: string | undefined, body: Uint8Array): unknown {
  const text = new TextDecoder().decode(body);
  if (type === undefined || !/^application\/(?:scim\+)?json\b/i.test(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readGraphQL(body: unknown, token: string | null): { data: unknown; errors: GraphQLError[] } {
  const { data = null, errors = [] } = typeof body === 'object' && body !== null ? (body as { data?: unknown; errors?: unknown }) : {};
  const list: readonly unknown[] = Array.isArray(errors) ? errors : [];
  return {
    data,
    errors: list.map((entry) => {
      const { type, path, message } = entry as { type?: unknown; path?: unknown; message?: unknown };
      return {
        type: typeof type === 'string' ? type : null,
        path: Array.isArray(path) ? path.filter((part) => typeof part === 'string' || typeof part === 'number') : [],
        message: redact(typeof message === 'string' ? message : 'unknown error', token),
      };
    }),
  };
}

/** Octokit's error carries the whole request; only what is needed and harmless goes on. */
function asGitHubError(error: unknown, route: string, token: string | null): Error {
  if (error instanceof GitHubError) {
    const { status, reason, hint, permissions } = error;
    return new GitHubError({ status, reason, hint, permissions, route, message: redact(error.message, token) });
  }
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
    return error instanceof Error ? error : new Error(String(error));
  // A failure inside our own fetch comes wrapped.
  if (error.cause instanceof GitHubError) return asGitHubError(error.cause, route, token);
  const headers = 'response' in error ? (error.response as { headers?: Record<string, string> } | undefined)?.headers : undefined;
  const reason = reasonOfStatus(error.status);
  return new GitHubError({
    status: error.status,
    reason,
    route,
    message: `${route}: ${error.status} ${redact(error.message, token)}`,
    hint: hintOf(reason),
    permissions: headers?.['x-accepted-github-permissions'] ?? null,
  });
}
