import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** Every attempt to leave this machine, or to ask a name server, since the ban. */
export const attempts: string[] = [];

/** From here on, connecting anywhere but to loopback throws and is remembered, and so is looking a name up. */
export function banNetwork(): void {
  const connect = net.Socket.prototype.connect as (this: net.Socket, ...given: unknown[]) => net.Socket;
  const banned = function (this: net.Socket, ...given: unknown[]): net.Socket {
    const [first] = Array.isArray(given[0]) ? (given[0] as unknown[]) : given;
    const options = (typeof first === 'object' ? first : {}) as { host?: string; path?: string };
    const host = options.host ?? (typeof given[1] === 'string' ? given[1] : undefined);
    if (options.path === undefined && host !== undefined && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
      attempts.push(`connect ${host}`);
      throw new Error(`a test tried to connect to ${host}`);
    }
    return connect.apply(this, given);
  };
  net.Socket.prototype.connect = banned as typeof net.Socket.prototype.connect;
  const lookup = dns.promises.lookup;
  const bannedLookup = async (name: string, ...rest: unknown[]) => {
    if (name !== 'localhost') {
      attempts.push(`lookup ${name}`);
      throw new Error(`a test tried to look up ${name}`);
    }
    return (lookup as (...given: unknown[]) => Promise<unknown>)(name, ...rest);
  };
  dns.promises.lookup = bannedLookup as typeof dns.promises.lookup;
  const resolver = dns.promises.Resolver.prototype;
  for (const method of ['resolve4', 'resolve6'] as const) {
    resolver[method] = (async (name: string) => {
      attempts.push(`${method} ${name}`);
      throw new Error(`a test tried to resolve ${name}`);
    }) as never;
  }
  syncBuiltinESMExports();
}
