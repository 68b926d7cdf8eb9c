import type { Proof } from '../proof.ts';
import type { Verdict } from './provider.ts';
import type { Unchanged } from './unanswered.ts';

/** States that decide something; the others only say that nothing was learned. */
const decisive: ReadonlySet<string> = new Set(['verified', 'archived', 'broken', 'gated']);

/**
 * Makes a proof of what was found today and what was known before: the last good proof and its age are kept, and what was verified once
 * and can't be had any more is broken, however it went away.
 */
export function settle(identifier: string, verdict: Verdict, previous: Proof | null, now: Date): Proof {
  const at = now.toISOString();
  const good = verdict.state === 'verified' || verdict.state === 'archived';
  const lastVerified = good ? at : lastGood(previous);
  const unshared = lastVerified !== undefined && (verdict.state === 'broken' || verdict.state === 'gated');
  const proof: Proof = {
    identifier,
    state: unshared ? 'broken' : verdict.state,
    level: verdict.level,
    method: verdict.method,
    at,
    url: verdict.url,
    ...optional('finalUrl', verdict.finalUrl?.slice(0, 2_000)),
    bytes: verdict.bytes ?? null,
    hash: verdict.hash?.slice(0, 200) ?? null,
    reason: unshared ? `${clipped(verdict.reason)}; was verified on ${lastVerified.slice(0, 10)}` : clipped(verdict.reason),
    identity: verdict.identity ?? 'unknown',
    backlink: verdict.backlink ?? false,
    ...optional('title', verdict.title),
    ...optional('published', verdict.published),
    fragile: verdict.fragile ?? previous?.fragile ?? false,
    ...optional('lastVerified', lastVerified),
    findings: (verdict.findings ?? []).slice(0, 20).map(clipped),
    // What was not good is read again in full: the claim may have changed, not the document.
    ...optional('validator', good ? verdict.validator : undefined),
  };
  if (decisive.has(proof.state)) return { ...proof, last: { state: proof.state, at } };
  return { ...proof, ...kept(previous) };
}

/** Not asked at all: nothing is learned and nothing is forgotten. */
export function unaskedProof(identifier: string, reason: string, previous: Proof | null): Proof {
  return {
    identifier,
    state: 'unchecked',
    level: 2,
    method: 'none',
    at: null,
    url: previous?.url ?? null,
    bytes: null,
    hash: null,
    reason,
    identity: 'unknown',
    backlink: false,
    fragile: previous?.fragile ?? false,
    findings: [],
    ...kept(previous),
  };
}

/** The host says that nothing changed: the last proof stands, dated today. */
export function restate(identifier: string, previous: Proof | null, unchanged: Unchanged, now: Date): Proof {
  if (previous === null || !decisive.has(previous.state)) {
    return settle(identifier, { state: 'unverifiable', level: 2, method: 'https', url: unchanged.url, reason: unchanged.message }, previous, now);
  }
  const at = now.toISOString();
  const good = previous.state === 'verified' || previous.state === 'archived';
  return { ...previous, at, last: { state: previous.state, at }, ...(good ? { lastVerified: at } : {}) };
}

/** What a proof that learned nothing takes over from the last one, the policy clock's date among it. */
function kept(previous: Proof | null): Partial<Proof> {
  if (previous === null) return {};
  const last = decisive.has(previous.state) && previous.at !== null ? { state: previous.state, at: previous.at } : previous.last;
  return {
    identity: previous.identity,
    backlink: previous.backlink,
    ...optional('title', previous.title),
    ...optional('published', previous.published),
    ...optional('lastVerified', lastGood(previous)),
    ...optional('validator', previous.validator),
    ...optional('last', last),
  };
}

/** Reasons and findings may quote names that strangers chose, of any length. */
function clipped(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
}

function lastGood(previous: Proof | null): string | undefined {
  if (previous === null) return undefined;
  const good = previous.state === 'verified' || previous.state === 'archived';
  return (good ? previous.at : null) ?? previous.lastVerified;
}

function optional<K extends keyof Proof>(key: K, value: Proof[K] | undefined): Partial<Pick<Proof, K>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Pick<Proof, K>>);
}
