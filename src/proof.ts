/** What the WORLD confirms of one identifier, asked anonymously. */

export const proofStates = ['verified', 'archived', 'broken', 'gated', 'unverifiable', 'unchecked'] as const;
export type ProofState = (typeof proofStates)[number];

/** E0 nothing · E1 words · E2 declared or linked · E3 resolves with the right identity · E4 bytes fetched without credentials · E5 archived copy. */
export type ProofLevel = 0 | 1 | 2 | 3 | 4 | 5;

export interface Proof {
  readonly identifier: string;
  readonly state: ProofState;
  readonly level: ProofLevel;
  /** How it was asked: `hf-api+range`, `arxiv-atom`, `https-head` …; `none` when unchecked. */
  readonly method: string;
  /** When it was asked, ISO 8601; null when it never was. */
  readonly at: string | null;
  readonly url: string | null;
  readonly finalUrl?: string;
  /** Bytes read of the artifact itself. */
  readonly bytes: number | null;
  /** `sha256:…`, `md5:…`, `etag:…` as the host or our own reading gives it. */
  readonly hash: string | null;
  /** One line in our own words: why this state. */
  readonly reason: string;
  /** Does the thing found carry the identity the repository claims? */
  readonly identity: 'match' | 'mismatch' | 'unknown';
  /** The paper, card or hub page names this repository: the strongest evidence. */
  readonly backlink: boolean;
  /** Title the host gives. Hostile text. */
  readonly title?: string;
  /** Date of the first public version (`YYYY-MM-DD`): the policy clock for preprints. */
  readonly published?: string;
  /** A host known to lose files (Drive, W&B …). */
  readonly fragile: boolean;
  /** Last time this identifier was verified, ISO 8601: the last good proof and its age. */
  readonly lastVerified?: string;
  /** The last answer that decided something (`verified`, `archived`, `broken`, `gated`), kept while nothing newer was learned. */
  readonly last?: { readonly state: ProofState; readonly at: string };
  /** What lets the next run ask "has it changed?" instead of reading again. */
  readonly validator?: { readonly url: string; readonly etag: string | null; readonly lastModified: string | null };
  /** Further findings in our own words: "adapter, not full weights", "2 shards missing". */
  readonly findings: readonly string[];
}
