import type { ArtifactKind } from '../artifacts.ts';
import type { RequirementReport, Standing } from '../report.ts';
import type { Requirement, ResolvedPolicy, Waiver } from '../resolved-policy.ts';

type WaiverReport = NonNullable<RequirementReport['waiver']>;

export interface Withheld {
  readonly standing: Extract<Standing, 'waived' | 'substituted'>;
  readonly waiver: WaiverReport;
  /** What would have to be shared besides for the waiver to be as good as met. */
  readonly lacking: {
    /** The policy does not let this kind be withheld: nothing shared instead makes up for it. */
    readonly refused: boolean;
    /** Named by the waiver itself: each of them. */
    readonly named: readonly ArtifactKind[];
    /** Wanted by the policy: so many more of these. */
    readonly more: number;
    readonly of: readonly ArtifactKind[];
  };
}

/** The waivers of a kind that are in force on a day: until the end of their last day, UTC. */
export function waiversInForce(policy: ResolvedPolicy, kind: ArtifactKind, today: string): readonly Waiver[] {
  return policy.waivers.filter((waiver) => waiver.artifact === kind && waiver.until >= today);
}

/** The last waiver of a kind that has run out. */
export function waiverEnded(policy: ResolvedPolicy, kind: ArtifactKind, today: string): Waiver | null {
  const ended = policy.waivers.filter((waiver) => waiver.artifact === kind && waiver.until < today);
  return ended.reduce<Waiver | null>((last, next) => (last === null || next.until > last.until ? next : last), null);
}

/**
 * What the waivers in force make of a requirement; of several the kindest, then the longest.
 * @param isMet is the kind really shared, by itself, without a waiver of its own?
 * @returns null when there are none
 */
export function withhold(waivers: readonly Waiver[], requirement: Requirement, isMet: (kind: ArtifactKind) => boolean): Withheld | null {
  const all = waivers.map((waiver) => withholdBy(waiver, requirement, isMet));
  return all.reduce<Withheld | null>((best, next) => (best === null || isKinder(next, best) ? next : best), null);
}

function isKinder(a: Withheld, b: Withheld): boolean {
  return a.standing === b.standing ? a.waiver.until > b.waiver.until : a.standing === 'substituted';
}

/**
 * A withheld artifact is substituted (as good as met) when what the policy wants instead is met, and so is all that the waiver itself
 * names; otherwise it is waived, amber. Where neither names a substitute it stays waived, unless the policy says that the reason alone
 * is enough (`atLeast: 0`, as for training logs). What the policy does not let be withheld (`where-safe: false`) stays waived at best.
 */
function withholdBy(waiver: Waiver, requirement: Requirement, isMet: (kind: ArtifactKind) => boolean): Withheld {
  const wanted = requirement.instead;
  const kinds = [...new Set([...waiver.instead, ...(wanted?.of ?? [])])].filter((kind) => kind !== requirement.kind);
  const instead = kinds.map((kind) => ({ kind, met: isMet(kind) }));
  const open = instead.filter((substitute) => !substitute.met).map(({ kind }) => kind);
  const met = instead.filter((substitute) => substitute.met && (wanted === null || wanted.of.includes(substitute.kind))).length;
  const enough = wanted === null ? waiver.instead.length > 0 : met >= wanted.atLeast;
  const named = waiver.instead.filter((kind) => !isMet(kind));
  // What the waiver names counts towards what the policy wants.
  const counted = wanted === null ? 0 : met + named.filter((kind) => wanted.of.includes(kind)).length;
  const { reason, text, approvedBy, approval, until, renewals } = waiver;
  return {
    standing: requirement.whereSafe && enough && named.length === 0 ? 'substituted' : 'waived',
    waiver: { reason, text, approvedBy, approval, until, renewals, instead },
    lacking: {
      refused: !requirement.whereSafe,
      named,
      more: wanted === null ? 0 : Math.max(0, wanted.atLeast - counted),
      of: open.filter((kind) => !named.includes(kind)),
    },
  };
}
