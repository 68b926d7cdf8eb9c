import type { ArtifactKind } from '../artifacts.ts';
import type { GatedRule, ProofWanted, Requirement } from '../resolved-policy.ts';

/** What can stand in for weights that stay private: a reader can still judge the work by them (DESIGN §6). */
const weightSubstitutes = ['evals', 'training-logs', 'data-card', 'repro'] as const satisfies readonly ArtifactKind[];

/** Things that live on other hosts and are fetched: only a proof says that they are really there. */
const fetched: ReadonlySet<ArtifactKind> = new Set([
  'preprint',
  'code',
  'training-code',
  'inference-code',
  'weights',
  'checkpoints',
  'data',
  'archive',
]);

/** Things whose gate may have a good reason: terms of use, licences, personal data. */
const gateable: ReadonlySet<ArtifactKind> = new Set(['weights', 'checkpoints', 'data']);

/** The proof wanted of a kind where the policy names none. Training logs stay `linked`: their hosts show pages, not bytes. */
function defaultProof(kind: ArtifactKind): ProofWanted {
  return fetched.has(kind) ? 'verified' : 'linked';
}

/** How a gate on a kind is taken where the policy does not say (DESIGN §6). */
function defaultGated(kind: ArtifactKind): GatedRule {
  return gateable.has(kind) ? 'accept-with-reason' : 'refuse';
}

/** Kinds that depend on a thing that not every project has: they are asked for only where there is a sign of it. */
const dependsOn: ReadonlyMap<ArtifactKind, Requirement['when']> = new Map<ArtifactKind, Requirement['when']>([
  ['weights', 'own-weights'],
  ['checkpoints', 'own-weights'],
  ['model-card', 'own-weights'],
  ['data', 'own-data'],
  ['data-card', 'own-data'],
]);

/** When a kind is asked for where the policy does not say. */
export function defaultWhen(kind: ArtifactKind): Requirement['when'] {
  return dependsOn.get(kind) ?? 'always';
}

/** A requirement with the defaults of its kind; `given` wins over them. Weights are shared where safe: they alone may be withheld by default. */
export function requirement(kind: ArtifactKind, given: Partial<Omit<Requirement, 'kind'>> = {}): Requirement {
  return {
    kind,
    proof: defaultProof(kind),
    gated: defaultGated(kind),
    when: defaultWhen(kind),
    whereSafe: kind === 'weights',
    instead: kind === 'weights' ? { atLeast: 2, of: weightSubstitutes } : null,
    completeness: null,
    source: null,
    ...given,
  };
}
