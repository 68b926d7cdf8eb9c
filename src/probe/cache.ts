import type { Proof } from '../proof.ts';

/** One answer kept for a conditional request. At most 64 KiB of body. */
export interface KeptAnswer {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly cut: boolean;
}

/** What survives a run. Nothing in it is trusted: answers are only used after the host said 304, proofs only as "the last proof". */
export interface ProofCache {
  answer(key: string): Promise<KeptAnswer | null>;
  keepAnswer(key: string, answer: KeptAnswer): Promise<void>;
  proof(identifier: string): Promise<Proof | null>;
  keepProof(proof: Proof): Promise<void>;
}

/** A cache for one process, for long-running programs and tests. */
export function memoryCache(): ProofCache {
  const answers = new Map<string, KeptAnswer>();
  const proofs = new Map<string, Proof>();
  return {
    answer: async (key) => answers.get(key) ?? null,
    keepAnswer: async (key, answer) => void answers.set(key, answer),
    proof: async (identifier) => proofs.get(identifier) ?? null,
    keepProof: async (proof) => void proofs.set(proof.identifier, proof),
  };
}
