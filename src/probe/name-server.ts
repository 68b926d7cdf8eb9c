import { lookup, Resolver } from 'node:dns/promises';
import type { Address } from './guard.ts';

export interface NameServer {
  resolve(host: string): Promise<readonly Address[]>;
  /** Gives up what is under way. */
  cancel(): void;
}

interface NameServerOptions {
  /** `address:port` of name servers; default those of the system. */
  readonly servers?: readonly string[];
  readonly system?: (host: string) => Promise<readonly Address[]>;
}

async function systemLookup(host: string): Promise<readonly Address[]> {
  return (await lookup(host, { all: true })) as Address[];
}

/**
 * Resolves names for the prober. The name servers are asked directly, because the system's own call can't be cancelled: with a name server
 * that is silent it would keep the program alive for tens of seconds. Only when the servers answer that they don't know the name, or none is
 * configured, the system is asked too (a name of `/etc/hosts`, a service of its own).
 */
export function createNameServer({ servers, system = systemLookup }: NameServerOptions = {}): NameServer {
  const resolver = new Resolver({ timeout: 1_500, tries: 2 });
  if (servers !== undefined) resolver.setServers(servers);
  return {
    async resolve(host) {
      const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
      const addresses: Address[] = [
        ...(four.status === 'fulfilled' ? four.value.map((address) => ({ address, family: 4 as const })) : []),
        ...(six.status === 'fulfilled' ? six.value.map((address) => ({ address, family: 6 as const })) : []),
      ];
      if (addresses.length > 0) return addresses;
      const failures = [four, six].flatMap((result) => (result.status === 'rejected' ? [result.reason as NodeJS.ErrnoException] : []));
      const silent = failures.find(({ code }) => code === 'ETIMEOUT' || code === 'ECANCELLED');
      if (silent !== undefined) throw silent;
      return system(host);
    },
    cancel: () => resolver.cancel(),
  };
}
