import type { ArtifactKind } from '../artifacts.ts';
import { parseIdentifier } from '../identifiers.ts';
import type { Proof } from '../proof.ts';
import type { ProofCache } from './cache.ts';
import type { Endpoints } from './endpoints.ts';
import { type Subject, type Verdict, wantsBytes } from './provider.ts';
import { restate, settle, unaskedProof } from './settle.ts';
import { Unanswered, Unchanged } from './unanswered.ts';
import type { Network } from './world.ts';

/** One identifier and what the repository claims of it. */
export interface Claim {
  readonly identifier: string;
  readonly kind: ArtifactKind;
  /** Title of the project or of its paper, to hold against the title found. */
  readonly title: string | null;
  /** `owner/name` of the repository that makes the claim, for back-links. */
  readonly repository: string | null;
  /** The tag judged, for release assets and other repositories. */
  readonly tag?: string | null;
}

export interface ProveOptions {
  /** The clock that dates the proofs. */
  readonly now: () => Date;
  /** Last proofs, as the last report carries them: last good proof, validators, un-sharing. */
  readonly previous: readonly Proof[];
  /** What survives runs outside the Action. */
  readonly cache?: ProofCache;
  /** Requests on the wire (redirects counted) and milliseconds for all claims together. Default 40 and 20 000. */
  readonly budget?: { readonly requests: number; readonly milliseconds: number };
  readonly offline?: boolean;
  /** A proxy resolves names itself, so addresses can't be pinned: refused unless the user allows it. Default `refuse`. */
  readonly proxy?: 'refuse' | 'allow';
  /** Own addresses of services, for self-hosted hubs and tests. */
  readonly endpoints?: Endpoints;
  /** `host` or `host:port` past the guard: from the person who runs the tool, never from a repository. */
  readonly allowHosts?: readonly string[];
  /** URL or address that hosts can write to, for the User-Agent. */
  readonly contact?: string;
  /** For the User-Agent. */
  readonly toolVersion?: string;
  /** Web address of the forge the repository lives on; default https://github.com. */
  readonly serverUrl?: string;
  /** Tests only. */
  readonly network?: Partial<Network>;
  /** Where proxy variables are looked for; default the process's environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const usualBudget = { requests: 40, milliseconds: 20_000 } as const;
const usualContact = 'https://github.com/default-to-share/default-to-share';

/** Identifiers proved side by side. */
const sideBySide = 8;

/**
 * Asks the world about each identifier, anonymously, and says what it confirmed.
 * One proof per identifier, in the order of first mention; never rejects for what the world does.
 */
export async function prove(claims: readonly Claim[], options: ProveOptions): Promise<readonly Proof[]> {
  const subjects = group(claims, options.serverUrl ?? 'https://github.com');
  if (subjects.length === 0) return [];
  const previous = new Map(options.previous.map((proof) => [proof.identifier, proof]));
  for (const { identifier } of subjects) {
    const kept = previous.has(identifier) ? null : await options.cache?.proof(identifier).catch(() => null);
    if (kept) previous.set(identifier, kept);
  }
  const last = (subject: Subject) => previous.get(subject.identifier) ?? null;

  const refusal = reasonNotToAsk(options);
  if (refusal !== null) return subjects.map((subject) => unaskedProof(subject.identifier, refusal, last(subject)));

  const [{ createWorld }, { providerOf }] = await Promise.all([import('./world.ts'), import('./providers/registry.ts')]);
  const proxyRoute = hasProxy(options) ? (await import('./proxy.ts')).createProxyRoute() : undefined;
  const world = createWorld({
    budget: options.budget ?? usualBudget,
    userAgent: `default-to-share/${options.toolVersion ?? '0'} (+${headerText(options.contact ?? usualContact)})`,
    allowHosts: [...(options.allowHosts ?? []), ...Object.values(options.endpoints ?? {}).map((base) => new URL(base).host)],
    endpoints: options.endpoints ?? {},
    cache: options.cache ?? null,
    validators: new Map(subjects.flatMap((subject) => validatorFor(subject, last(subject)))),
    ...(options.network === undefined ? {} : { network: options.network }),
    ...(proxyRoute === undefined ? {} : { proxyRoute }),
  });

  const ask = async (subject: Subject, depth = 0): Promise<Verdict> => {
    const provider = await providerOf(subject.parsed.scheme);
    if (provider === null) throw new Unanswered('unchecked', 'nothing outside the repository to ask', null, 'none');
    return provider(subject, {
      world,
      prove: (identifier) => {
        const parsed = parseIdentifier(identifier);
        if (parsed === null || depth > 1) throw new Unanswered('unverifiable', 'leads from one name to the next without end');
        return ask({ ...subject, identifier, parsed }, depth + 1);
      },
    });
  };

  const proveOne = async (subject: Subject): Promise<Proof> => {
    try {
      const verdict = await ask(subject);
      return settle(subject.identifier, verdict, last(subject), options.now());
    } catch (error) {
      if (error instanceof Unchanged) return restate(subject.identifier, last(subject), error, options.now());
      // A provider that stumbles over an answer must not take the other proofs with it: the answer came from a stranger.
      if (!(error instanceof Unanswered)) return settle(subject.identifier, unreadable(error), last(subject), options.now());
      if (error.state === 'unchecked') return unaskedProof(subject.identifier, error.message, last(subject));
      const { message, url, method } = error;
      return settle(subject.identifier, { state: 'unverifiable', level: 2, method, url, reason: message }, last(subject), options.now());
    }
  };

  try {
    const answers = await inParallel(subjects, sideBySide, proveOne);
    const proofs = world.reached() ? answers : answers.map((proof) => withoutNetwork(proof, previous.get(proof.identifier) ?? null));
    await Promise.all(proofs.filter(({ at }) => at !== null).map((proof) => options.cache?.keepProof(proof).catch(() => undefined)));
    return proofs;
  } finally {
    world.close();
  }
}

function unreadable(error: unknown): Verdict {
  const what = error instanceof Error ? error.name : 'failure';
  return { state: 'unverifiable', level: 2, method: 'https', url: null, reason: `the answer could not be made sense of (${what})` };
}

/** One subject per identifier, in the order of first mention. */
function group(claims: readonly Claim[], serverUrl: string): readonly Subject[] {
  const together = new Set(claims.map(({ identifier }) => identifier));
  const subjects = new Map<string, Subject & { readonly kinds: Set<ArtifactKind> }>();
  for (const claim of claims) {
    const known = subjects.get(claim.identifier);
    const parsed = parseIdentifier(claim.identifier);
    if (known !== undefined) known.kinds.add(claim.kind);
    else if (parsed !== null) {
      const { identifier, title, repository, tag = null } = claim;
      subjects.set(identifier, { identifier, parsed, kinds: new Set([claim.kind]), title, repository, tag, together, serverUrl });
    }
  }
  return [...subjects.values()];
}

/** A "not changed" is only of use when the last proof reached as high as is asked for today. */
function validatorFor(subject: Subject, previous: Proof | null): readonly (readonly [string, NonNullable<Proof['validator']>])[] {
  const validator = previous?.validator;
  const enough = (previous?.state === 'verified' || previous?.state === 'archived') && previous.level >= (wantsBytes(subject) ? 4 : 3);
  return validator !== undefined && enough ? [[validator.url, validator]] : [];
}

/** Several hosts were asked and none could be reached: that is our network's fault, so nothing was checked. */
function withoutNetwork(proof: Proof, previous: Proof | null): Proof {
  if (proof.state !== 'unverifiable' || proof.method === 'none') return proof;
  return unaskedProof(proof.identifier, `no host could be reached: there seems to be no network (${proof.reason})`, previous);
}

function reasonNotToAsk(options: ProveOptions): string | null {
  if (options.offline === true) return 'not asked: offline';
  if (hasProxy(options) && options.proxy !== 'allow') {
    return 'not asked: behind a proxy names are resolved elsewhere, so addresses can not be checked (--probe-proxy asks all the same)';
  }
  return null;
}

function hasProxy(options: ProveOptions): boolean {
  const environment = options.environment ?? process.env;
  return ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].some((name) => (environment[name] ?? '') !== '');
}

async function inParallel<T, R>(all: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = new Array(all.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) {
      const item = all[at];
      if (item !== undefined) results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, all.length) }, worker));
  return results;
}

/** A contact comes from a policy file, in any writing; a header carries ASCII. */
function headerText(contact: string): string {
  return contact.replace(/[^\x20-\x7e]+/g, '?').slice(0, 200);
}
