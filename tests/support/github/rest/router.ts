/** From a request to its handler and back, both held against GitHub's description. */
import type { Contract } from '../contract.ts';
import type { Effects } from '../faults.ts';
import type { RequestFacts } from '../log.ts';
import { Refusal } from '../refusal.ts';
import type { Token } from '../state.ts';
import type { World } from '../world.ts';
import { accountHandlers } from './accounts.ts';
import type { Answer, Call, HandlerTable } from './call.ts';
import { checkHandlers } from './checks.ts';
import { commitHandlers } from './commits.ts';
import { contentHandlers } from './contents.ts';
import { gitHandlers } from './git.ts';
import { issueHandlers } from './issues.ts';
import { pullHandlers } from './pulls.ts';
import { releaseHandlers } from './releases.ts';

const handlers: HandlerTable = {
  ...accountHandlers,
  ...checkHandlers,
  ...commitHandlers,
  ...contentHandlers,
  ...gitHandlers,
  ...issueHandlers,
  ...pullHandlers,
  ...releaseHandlers,
};

/** Operations that are served: a test holds them against the contract. */
export const servedOperations = Object.keys(handlers);

export interface RestRequest {
  readonly world: World;
  readonly contract: Contract;
  readonly effects: Effects;
  readonly token: Token | null;
  readonly facts: RequestFacts;
  readonly bytes: Buffer;
  readonly accept: string;
  readonly contentType: string;
}

export function errorAnswer(error: unknown): Answer {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 'Server Error');
  return {
    status: refusal.status,
    headers: refusal.headers,
    body: {
      message: refusal.message,
      ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(refusal.status),
    },
  };
}

function run(request: RestRequest): Answer {
  const { world, contract, facts } = request;
  const found = contract.find(facts.method, facts.path);
  const handler = found === null ? undefined : handlers[found.id];
  if (found === null || handler === undefined) {
    const known = found === null ? 'no such route in the contract' : `${found.id} is not served yet`;
    world.violation(`${facts.method} ${facts.path}: ${known}`);
    throw new Refusal(404, 'Not Found');
  }
  const query = new URLSearchParams(facts.query);
  for (const problem of contract.requestProblems(found, query, facts.body))
    world.violation(`${facts.method} ${facts.path} (${found.id}): ${problem}`);
  const body = typeof facts.body === 'object' && facts.body !== null ? (facts.body as Readonly<Record<string, unknown>>) : {};
  const call: Call = { ...request, path: found.parameters, query, body };
  try {
    return handler(call);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return errorAnswer(error);
  }
}

export function answerRest(request: RestRequest): Answer {
  const answer = run(request);
  const { facts, contract, world } = request;
  if (facts.operation === null) return answer;
  const type = Buffer.isBuffer(answer.body) ? (answer.headers?.['content-type'] ?? 'application/octet-stream') : 'application/json; charset=utf-8';
  // What goes over the wire has no undefined in it.
  const body = Buffer.isBuffer(answer.body) || answer.body === undefined ? answer.body : JSON.parse(JSON.stringify(answer.body));
  for (const problem of contract.responseProblems(facts.operation, answer.status, type, body)) {
    world.violation(`${facts.method} ${facts.path} (${facts.operation}) answered what GitHub would not: ${problem}`);
  }
  return answer;
}
