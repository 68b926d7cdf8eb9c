import { Minimatch } from 'minimatch';
import { dayOf, dayText } from './calendar.ts';
import { type Facts, type Outcome, outcomeOf } from './outcome.ts';
import { isBroken, type SettledProof } from './proof-choice.ts';
import { rank } from './ranking.ts';

/** What a requirement for one size of a model family, or for a renewed document, needs to know besides. */
export interface TierFacts extends Facts {
  /** When the last stage before that asks for the kind fell due; null for the first one and while the clock has not started. */
  readonly stageBefore: string | null;
  /** Date of the last change of the document, where history was at hand. */
  readonly changed: string | null;
}

/**
 * The standing of one kind where the policy narrows it down: only some of its identifiers (`identifiers`), several of them (`atLeast`),
 * a document that was renewed (`fresh`). Without any of these it is the plain standing table.
 */
export function outcomeOfTier(facts: TierFacts): Outcome {
  const { detection, requirement } = facts;
  const globs = requirement.identifiers ?? [];
  const wanted = requirement.atLeast ?? 1;
  const shown = detection.status === 'published' || detection.status === 'gated';
  if (!shown || (globs.length === 0 && wanted <= 1)) return renewed(facts, outcomeOf(facts));
  const matches = matcher(globs);
  const identifiers = detection.identifiers.filter(matches);
  if (identifiers.length === 0) return absent(facts, `none of what is shared matches ${globs.map((glob) => `\`${glob}\``).join(' or ')}`);
  const each = identifiers.map((identifier) => outcomeOf(only(facts, identifier))).sort((a, b) => rank(a.standing) - rank(b.standing));
  const decisive = each[Math.min(wanted, each.length) - 1];
  if (decisive === undefined) return absent(facts, 'none is shared');
  // What is there but broken is told as such; only too few of the good ones are awaited.
  if (each.length < wanted && rank(decisive.standing) <= rank('due')) return absent(facts, `${each.length} of ${wanted} are shared`);
  const unproven = each.slice(0, wanted).some((outcome) => outcome.unproven);
  return renewed(facts, wanted > 1 ? { ...decisive, unproven, because: `${decisive.because} (${wanted} are asked for)` } : decisive);
}

function only(facts: Facts, identifier: string): Facts {
  const detection = { ...facts.detection, identifiers: [identifier] };
  return { ...facts, detection, proofs: facts.proofs.filter((settled) => settled.proof.identifier === identifier) };
}

/** A fresh document is one that changed since the stage before fell due; without history it is taken on its word. */
function renewed(facts: TierFacts, outcome: Outcome): Outcome {
  if (facts.requirement.fresh !== true || outcome.standing !== 'met' || facts.stageBefore === null) return outcome;
  const changed = facts.changed === null ? null : dayOf(facts.changed);
  if (changed === null) {
    return { ...outcome, unproven: true, because: `${outcome.because}; whether it was renewed for this stage could not be checked` };
  }
  return changed >= facts.stageBefore
    ? outcome
    : absent(facts, `not renewed for this stage: last changed on ${dayText(changed)}`, 'tier/not-renewed');
}

function absent(facts: Facts, because: string, row = 'tier'): Outcome {
  const standing = facts.due !== null && facts.today > facts.due ? 'overdue' : 'due';
  return { row, standing, because, unproven: false };
}

/** Globs over identifiers; `*` stays within one part of a name. The policy's schema has bounded them. */
function matcher(globs: readonly string[]): (identifier: string) => boolean {
  if (globs.length === 0 || globs.includes('*')) return () => true;
  const options = { dot: true, noext: true, nonegate: true, nocomment: true, platform: 'linux' } as const;
  const all = globs.map((glob) => new Minimatch(glob, options));
  return (identifier) => all.some((glob) => glob.match(identifier));
}

/** Identifiers of a kind that are known to be broken, though another one stands. */
export function brokenBeside(proofs: readonly SettledProof[], chosen: SettledProof | null): readonly SettledProof[] {
  return chosen === null || isBroken(chosen.proof) ? [] : proofs.filter((settled) => isBroken(settled.proof));
}
