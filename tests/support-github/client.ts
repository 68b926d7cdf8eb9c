/** The plainest client: what it gets is what the local GitHub says. */
import type { GitHubServer } from '../support/github/server.ts';

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of many shapes
  readonly json: any;
  readonly text: string;
}

export function plainClient(server: GitHubServer, token: string | null) {
  const headers = { 'user-agent': 'test', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  const call = async (method: string, path: string, body?: unknown, more: Readonly<Record<string, string>> = {}): Promise<PlainAnswer> => {
    const payload = body === undefined ? {} : { body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) };
    const url = path === 'graphql' ? server.graphqlUrl : server.apiUrl + path;
    const response = await fetch(url, { method, headers: { ...headers, 'content-type': 'application/json', ...more }, ...payload });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, headers: response.headers, text, json: isJson && text !== '' ? JSON.parse(text) : null };
  };
  return {
    get: (path: string, more?: Readonly<Record<string, string>>) => call('GET', path, undefined, more),
    post: (path: string, body: unknown, more?: Readonly<Record<string, string>>) => call('POST', path, body, more),
    patch: (path: string, body: unknown) => call('PATCH', path, body),
    put: (path: string, body: unknown) => call('PUT', path, body),
    delete: (path: string, body?: unknown) => call('DELETE', path, body),
    graphql: async (query: string, variables: Readonly<Record<string, unknown>> = {}) => (await call('POST', 'graphql', { query, variables })).json,
  };
}

export const writeAll = { contents: 'write', issues: 'write', 'pull-requests': 'write', checks: 'write' } as const;
