import { type ArtifactKind, artifactKinds, type Status } from '../artifacts.ts';
import type { Detection, Evidence, Place } from '../detection.ts';
import type { Rule } from './rule.ts';

export interface Looks {
  /** The tagged commit; null where the line has no tag. */
  readonly tag: readonly Detection[] | null;
  /** Head of the default branch; null where it is the tagged commit itself. */
  readonly head: readonly Detection[] | null;
  /** Body and assets of the release; null where there is none. */
  readonly release: readonly Detection[] | null;
}

/** A tag that lacks these lacks them for ever: a later commit does not mend a release (DESIGN §6). */
const boundToTag: ReadonlySet<ArtifactKind> = new Set(['code', 'dependencies', 'license'] as const);

/** What came after the tag, by kind. */
export const lateRules: readonly Rule[] = [...boundToTag].map((kind) => ({
  id: `${kind}/not-at-tag`,
  sees: 'It is on the default branch, but not in the tagged commit',
  todo: 'Tag a new release: a tag never gets what came after it',
  example: 'tag: README.md; default branch: README.md and what is asked for',
  counter: 'tag and default branch alike',
}));

const places: readonly Place[] = ['head', 'release', 'tag'];

/**
 * One release line from up to three looks (DESIGN §6): papers, weights and the rest count wherever they are shown; code, dependencies and
 * licence must be in the tagged commit or the release's assets. Of two looks at the same thing the newer speaks; every evidence names its place.
 */
export function combine(looks: Looks): readonly Detection[] {
  return artifactKinds.map((kind) => {
    const seen = places.flatMap((place) => {
      if (place === 'head' && looks.tag !== null && boundToTag.has(kind)) return [];
      const detection = looks[place]?.find((one) => one.kind === kind);
      return detection === undefined ? [] : [placed(detection, place)];
    });
    const joined = join(kind, seen);
    return boundToTag.has(kind) && looks.tag !== null ? withLatecomer(joined, looks.head) : joined;
  });
}

/** What came after the tag does not count for it; that it is there now is said all the same, with what would help. */
function withLatecomer(detection: Detection, head: Looks['head']): Detection {
  const late = head?.find((one) => one.kind === detection.kind);
  if (late?.status !== 'published' || detection.status === 'published' || detection.status === 'gated') return detection;
  const first = late.evidence.find((one) => one.stub !== true);
  const evidence: Evidence = {
    rule: `${detection.kind}/not-at-tag`,
    path: first?.path ?? null,
    line: first?.line ?? null,
    note: 'it is on the default branch, but not in the tagged commit: the next release will have it',
    place: 'head',
    stub: true,
  };
  return { ...detection, evidence: [evidence, ...detection.evidence] };
}

function placed(detection: Detection, place: Place): Detection {
  return { ...detection, evidence: detection.evidence.map((one) => ({ ...one, place })) };
}

/** Out beats promised beats missing; among those that are out the first (newest) look speaks. */
const ranks: Readonly<Record<Status, number>> = { published: 3, gated: 3, promised: 2, missing: 1, 'not-applicable': 1 };

function join(kind: ArtifactKind, seen: readonly Detection[]): Detection {
  const declared = seen.find((one) => one.status === 'not-applicable' && one.assumed !== true);
  const best = declared ?? [...seen].sort((a, b) => ranks[b.status] - ranks[a.status])[0];
  if (best === undefined) return { kind, status: 'missing', alsoPromised: false, identifiers: [], evidence: [], promises: [], assumed: true };
  const rest = seen.filter((one) => one !== best);
  const newest = seen[0] ?? best;
  const { assumed: _assumed, ...kept } = best;
  const completeness = seen.map((one) => one.completeness ?? 0).reduce((a, b) => Math.max(a, b), 0);
  return {
    ...kept,
    status: best.status === 'not-applicable' && rest.some((one) => one.status === 'missing') && declared === undefined ? 'missing' : best.status,
    alsoPromised: (best.status === 'published' || best.status === 'gated') && newest.promises.length > 0 && seen.some((one) => one.alsoPromised),
    identifiers: distinct([best, ...rest].flatMap((one) => one.identifiers)).slice(0, 200),
    evidence: [best, ...rest].flatMap((one): readonly Evidence[] => one.evidence).slice(0, 60),
    promises: newest.promises.length > 0 ? newest.promises : best.promises,
    ...(completeness > 0 ? { completeness } : {}),
    ...(seen.every((one) => one.assumed === true) ? { assumed: true } : {}),
  };
}

function distinct(identifiers: readonly string[]): string[] {
  const seen = new Set<string>();
  return identifiers.filter((one) => !seen.has(one.toLowerCase()) && seen.add(one.toLowerCase()));
}
