/**
 * Loaded into a child process before the program under test (`node --import`): connecting anywhere but to loopback, and looking a name up, fails as it
 * does on a machine without a network, and each attempt is written down. So no test can send traffic out, nor depend on what comes back.
 */

import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const local = new Set(['127.0.0.1', '::1', 'localhost']);
const log = process.env.LOOPBACK_ONLY_LOG;

function refuse(what: string, host: string): NodeJS.ErrnoException {
  if (log !== undefined) appendFileSync(log, `${what} ${host}\n`);
  return Object.assign(new Error(`getaddrinfo EAI_AGAIN ${host}`), { code: 'EAI_AGAIN', syscall: 'getaddrinfo', hostname: host });
}

type Given = readonly unknown[];
type Connect = (this: net.Socket, ...given: unknown[]) => net.Socket;

const connect = net.Socket.prototype.connect as unknown as Connect;
const guardedConnect: Connect = function (...given) {
  const first = Array.isArray(given[0]) ? (given[0] as Given)[0] : given[0];
  const options = (typeof first === 'object' && first !== null ? first : {}) as { host?: string; path?: string };
  const host = options.host ?? (typeof given[1] === 'string' ? given[1] : 'localhost');
  if (options.path !== undefined || local.has(host)) return connect.apply(this, given);
  const error = refuse('connect', host);
  process.nextTick(() => this.destroy(error));
  return this;
};
net.Socket.prototype.connect = guardedConnect as unknown as typeof net.Socket.prototype.connect;

const lookup = dns.lookup as unknown as (name: string, ...rest: Given) => void;
const guardedLookup = (name: string, ...rest: Given): void => {
  if (local.has(name)) {
    lookup(name, ...rest);
    return;
  }
  refuseLater(name, ...rest);
};
dns.lookup = guardedLookup as unknown as typeof dns.lookup;

const promised = dns.promises.lookup as unknown as (name: string, ...rest: Given) => Promise<unknown>;
const guardedPromise = async (name: string, ...rest: Given): Promise<unknown> => {
  if (local.has(name)) return promised(name, ...rest);
  throw refuse('lookup', name);
};
dns.promises.lookup = guardedPromise as unknown as typeof dns.promises.lookup;

/** Name servers asked directly: c-ares sends its own packets, so no socket of ours would see them. */
const questions = ['resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveCname', 'resolveMx', 'resolveNs', 'resolveTxt', 'reverse'] as const;
type Questions = Record<string, (name: string, ...rest: Given) => unknown>;

function refuseLater(name: string, ...rest: Given): void {
  const error = refuse('lookup', name);
  const done = rest.at(-1);
  if (typeof done === 'function') process.nextTick(done as () => void, error);
}

for (const question of questions) {
  const promise = async (name: string) => Promise.reject(refuse('lookup', name));
  for (const home of [dns, dns.Resolver.prototype]) (home as unknown as Questions)[question] = refuseLater;
  for (const home of [dns.promises, dns.promises.Resolver.prototype]) (home as unknown as Questions)[question] = promise;
}

syncBuiltinESMExports();
