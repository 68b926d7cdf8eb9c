import type { Hop } from './exchange.ts';
import { Unanswered } from './unanswered.ts';

/** 429 and 5xx decide nothing; after a 429 the host is left in peace for the rest of the run. */
export function refuseNonAnswers(hop: Hop, cool: (host: string, reason: string) => void): void {
  const host = new URL(hop.url).hostname;
  const wait = hop.headers['retry-after'];
  const asks = wait === undefined ? '' : /^\d+$/.test(wait) ? `, asks to wait ${wait} s` : `, asks to wait until ${wait.slice(0, 40)}`;
  if (hop.status === 429) {
    const reason = `${host} limits our requests (429${asks})`;
    cool(host, reason);
    throw new Unanswered('unverifiable', reason, hop.url);
  }
  if (hop.status >= 500) throw new Unanswered('unverifiable', `${host} has a failure of its own (${hop.status}${asks})`, hop.url);
}

const spoken: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name does not resolve',
  EAI_AGAIN: 'its name could not be resolved',
  ECONNREFUSED: 'it refuses the connection',
  ECONNRESET: 'it hung up',
  EPIPE: 'it hung up',
  ENETUNREACH: 'there is no route to it',
  EHOSTUNREACH: 'there is no route to it',
  ETIMEDOUT: 'it did not answer in time',
  ETIMEOUT: 'its name could not be resolved',
  ECANCELLED: 'its name could not be resolved',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate can not be verified',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate can not be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

/** Codes that say that nobody listens there. */
export const unconnectable: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH']);

/** What went wrong on the wire, in words for people. */
export function described(error: unknown, url: URL): Unanswered {
  if (error instanceof Unanswered) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  const why =
    spoken[code] ?? (code.startsWith('ERR_SSL') || code === 'EPROTO' ? 'TLS failed' : `the connection failed${code === '' ? '' : ` (${code})`}`);
  return new Unanswered('unverifiable', `${url.hostname}: ${why}`, url.href);
}
