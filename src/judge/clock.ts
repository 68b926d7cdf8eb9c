import type { Proof } from '../proof.ts';
import type { ResolvedPolicy, Stage } from '../resolved-policy.ts';
import { addDuration, dayOf, dayText, earlier, later } from './calendar.ts';
import type { JudgeInput } from './input.ts';
import type { SettledProof } from './proof-choice.ts';

export interface Clock {
  /** The day durations are counted from: T0, or the adoption when that came later. Null while nothing started it. */
  readonly start: string | null;
  readonly basis: string;
  readonly adopted: string;
  /** T0 itself, whatever came later: stages that are due retroactively are counted from it. */
  readonly beginning: string | null;
}

interface Beginning {
  readonly day: string | null;
  readonly basis: string;
}

/**
 * Starts the clock (DESIGN §6): T0 is what the policy names, by default the earlier of preprint v1 and first release;
 * nobody is late for the time before the policy was adopted, unless it says `retroactive`.
 * @param preprint what is known of the own paper, in the order of its identifiers
 */
export function startClock(input: JudgeInput, preprint: readonly SettledProof[]): Clock {
  const { policy } = input;
  const adopted = adoption(input);
  const beginning = begin(input, preprint);
  const known = { adopted, beginning: beginning.day };
  if (beginning.day === null) return { start: null, basis: beginning.basis, ...known };
  if (policy.clock.retroactive || beginning.day >= adopted) return { start: beginning.day, basis: beginning.basis, ...known };
  return { start: adopted, basis: `adopted, after ${beginning.basis} of ${dayText(beginning.day)}`, ...known };
}

/** The day a stage is due, its last good day; null while the clock has not started. */
export function dueDay(stage: Stage, clock: Clock, policy: ResolvedPolicy): string | null {
  const retroactive = stage.retroactive ?? policy.clock.retroactive;
  if ('on' in stage.due) {
    const day = dayOf(stage.due.on);
    return retroactive ? day : later(day, clock.adopted);
  }
  if (clock.beginning === null) return null;
  return addDuration(retroactive ? clock.beginning : (later(clock.beginning, clock.adopted) ?? clock.beginning), stage.due.after);
}

/** The policy's own date, else the first commit of its file, else the first run, else today. */
function adoption(input: JudgeInput): string {
  const { policy, now } = input;
  const said = dayIn(policy.adopted);
  const known = dayIn(input.policyFirstCommit) ?? dayIn(input.firstRun) ?? dayIn(now);
  if (known === null) throw new RangeError(`"now" is no date: ${now}`);
  if (said === null) return known;
  return policy.adoptedHeld === true && said > known ? known : said;
}

function dayIn(instant: string | null): string | null {
  return instant === null ? null : dayOf(instant);
}

/** Is it worth asking when the policy file was first committed? */
export function adoptionNeedsHistory(policy: ResolvedPolicy): boolean {
  return policy.adopted === null || policy.adoptedHeld === true;
}

function begin(input: JudgeInput, preprint: readonly SettledProof[]): Beginning {
  const paper = { day: preprintDay(input, preprint), basis: 'preprint v1' };
  const release = { day: input.firstRelease === null ? null : dayOf(input.firstRelease), basis: 'first release' };
  const { start } = input.policy.clock;
  if (typeof start === 'object') return { day: dayOf(start.date), basis: 'date in the policy' };
  switch (start) {
    case 'preprint':
      return paper.day === null ? { day: null, basis: 'no dated preprint yet' } : paper;
    case 'first-release':
      return release.day === null ? { day: null, basis: 'no release yet' } : release;
    case 'this-tag': {
      const date = input.tagDate ?? input.subject.release?.publishedAt ?? null;
      return date === null ? { day: null, basis: 'no dated tag yet' } : { day: dayOf(date), basis: 'this tag' };
    }
    case 'earliest': {
      const day = earlier(paper.day, release.day);
      if (day === null) return { day, basis: 'neither a dated preprint nor a release yet' };
      return day === paper.day ? paper : release;
    }
  }
}

/**
 * Date of the first public version of the own preprint, the main one first. When the paper is no longer shown, or its host could
 * not be asked, the date an earlier report knew still counts: taking a paper down doesn't turn the clock back.
 */
function preprintDay(input: JudgeInput, preprint: readonly SettledProof[]): string | null {
  const before = input.previous?.artifacts.find((artifact) => artifact.kind === 'preprint');
  const proofs = preprint.length > 0 ? preprint.map(({ proof }) => proof) : (before?.proofs ?? []);
  return proofs.map(firstPublic).find((day) => day !== null) ?? null;
}

function firstPublic(proof: Proof): string | null {
  if (proof.published === undefined || proof.state === 'broken' || proof.identity === 'mismatch') return null;
  return dayOf(proof.published);
}
