import ipaddr from 'ipaddr.js';
import { Unanswered } from './unanswered.ts';

/**
 * What keeps the prober from being turned against the network it runs in. Sources: OWASP's SSRF prevention cheat sheet; the special-purpose
 * registries of RFC 6890 as kept by ipaddr.js.
 */
export interface Guard {
  /** `host` or `host:port` that tests and self-hosted hubs let pass: any address, any port named, plain http. */
  readonly allow: ReadonlySet<string>;
}

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Names that only mean something inside a network. */
const internalNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion)$/;

/** IPv6 as the world hands it out: 2000::/3 (RFC 4291). Everything else is special, whatever it is called. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Is this host (with its port) on the explicit allow-list? */
function isAllowed(url: URL, guard: Guard): boolean {
  const host = url.hostname.toLowerCase();
  return guard.allow.has(host) || guard.allow.has(`${host}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`);
}

/**
 * May this URL be asked at all? `URL` has already turned decimal, octal and hexadecimal IPv4 into dotted form.
 * @throws Unanswered with the reason
 */
export function checkUrl(url: URL, guard: Guard): void {
  if (url.username !== '' || url.password !== '') throw refused(url, 'it carries a user name or password');
  if (isAllowed(url, guard)) return;
  if (url.protocol !== 'https:') throw refused(url, 'only https is asked');
  if (url.port !== '') throw refused(url, `port ${url.port} is not asked`);
  const host = bareHost(url);
  if (ipaddr.isValid(host)) {
    if (!isPublicAddress(host)) throw refused(url, `${host} is not a public address`);
    return;
  }
  if (!host.includes('.') || internalNames.test(host)) throw refused(url, `${host} is a name of an internal network`);
}

/** True for addresses that anybody on the internet can reach; everything special (RFC 6890) is false, IPv4 inside IPv6 included. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast);
}

/**
 * Resolves the host once; the caller connects to these addresses and no others, so a second answer of the name server is never used.
 * One address that is not public condemns the name: an honest public host has none.
 * @throws Unanswered with the reason
 */
export async function resolvePublic(url: URL, guard: Guard, resolve: (host: string) => Promise<readonly Address[]>): Promise<readonly Address[]> {
  const host = bareHost(url);
  if (ipaddr.isValid(host)) return [{ address: host, family: ipaddr.parse(host).kind() === 'ipv4' ? 4 : 6 }];
  const addresses = await resolve(host);
  if (addresses.length === 0) throw new Unanswered('unverifiable', `${host} has no address`, url.href);
  if (!isAllowed(url, guard)) {
    const inside = addresses.find(({ address }) => !isPublicAddress(address));
    if (inside !== undefined) throw refused(url, `${host} resolves to ${inside.address}, which is not a public address`);
  }
  return [...addresses].sort((a, b) => a.family - b.family);
}

/** The host without brackets and without the root's dot. */
export function bareHost(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

function refused(url: URL, why: string): Unanswered {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return new Unanswered('unverifiable', `refused: ${why}`, shown.href, 'none');
}
