import type { Detection } from '../detection.ts';
import type { Proof } from '../proof.ts';
import type { Standing } from '../report.ts';
import type { Requirement } from '../resolved-policy.ts';
import { dayText } from './calendar.ts';
import { chooseProof, fallsShort, isBroken, isPositive, levelWanted, type SettledProof } from './proof-choice.ts';
import { absence } from './words.ts';

/** All that decides the standing of one required kind, waivers apart. */
export interface Facts {
  readonly detection: Detection;
  readonly proofs: readonly SettledProof[];
  readonly requirement: Requirement;
  /** The lab says why access is gated, in its policy or in a waiver. */
  readonly gateExplained: boolean;
  /** Last good day, `YYYY-MM-DD`; null while the clock has not started. */
  readonly due: string | null;
  readonly today: string;
}

export interface Outcome {
  /** Row of the standing table. */
  readonly row: string;
  readonly standing: Standing;
  /** One line in our own words. */
  readonly because: string;
  /** Met, but on the word of the repository alone. */
  readonly unproven: boolean;
}

interface Situation extends Facts {
  readonly chosen: SettledProof | null;
  readonly proof: Proof | null;
}

interface Row {
  readonly id: string;
  readonly applies: (at: Situation) => boolean;
  readonly gives: (at: Situation) => Omit<Outcome, 'row'>;
}

/**
 * The standing table of DESIGN §6, first row that applies. The rows about what is shown stand before those about the proof,
 * so that every pair of status and proof falls into exactly one.
 */
export const standingTable: readonly Row[] = [
  {
    id: 'not-applicable',
    applies: ({ detection }) => detection.status === 'not-applicable',
    gives: ({ detection }) => ({
      standing: 'not-required',
      because: detection.assumed === true ? 'not applicable (assumed): no sign of it in the repository' : 'not applicable to this project',
      unproven: false,
    }),
  },
  {
    id: 'missing',
    applies: ({ detection }) => detection.status === 'missing',
    gives: (at) => awaited(at, absence[at.requirement.kind]),
  },
  {
    id: 'promised',
    applies: ({ detection }) => detection.status === 'promised',
    gives: (at) => awaited(at, 'promised, not shared yet'),
  },
  {
    id: 'shown/broken',
    applies: ({ proof }) => proof !== null && isBroken(proof),
    gives: ({ proof, chosen }) => ({
      standing: 'broken',
      because: `${proof?.identity === 'mismatch' ? 'points to something else' : 'broken'}: ${brokenText(proof)}${asOf(chosen)}`,
      unproven: false,
    }),
  },
  {
    id: 'unfilled',
    applies: ({ detection, requirement }) =>
      requirement.completeness !== null && detection.completeness !== undefined && detection.completeness < requirement.completeness,
    gives: (at) =>
      awaited(
        at,
        `only ${percent(at.detection.completeness)} of the usual sections are filled in, ${percent(at.requirement.completeness)} are asked for`,
      ),
  },
  {
    id: 'shown/proven-too-little',
    applies: ({ proof, requirement }) => proof !== null && isPositive(proof) && requirement.proof === 'archived' && proof.level < 5,
    gives: (at) => awaited(at, 'shared, but not in a persistent archive'),
  },
  {
    id: 'shown/proven',
    applies: ({ proof, detection }) => proof !== null && isPositive(proof) && (detection.status === 'published' || proof.level >= 4),
    gives: ({ proof, chosen, requirement, detection }) => ({
      standing: 'met',
      because: provenText(proof, chosen, detection),
      unproven: proof !== null && (chosen?.stale === true || fallsShort(proof, requirement.kind, requirement.proof)),
    }),
  },
  {
    id: 'gated/refused',
    applies: (at) => isGated(at) && at.requirement.gated === 'refuse',
    gives: (at) => awaited(at, 'gated, and the policy asks for open access'),
  },
  {
    id: 'gated/unexplained',
    applies: (at) => isGated(at) && at.requirement.gated === 'accept-with-reason' && !at.gateExplained,
    gives: () => ({ standing: 'gated', because: 'gated, and the reason is not given yet', unproven: false }),
  },
  {
    id: 'gated/accepted',
    applies: isGated,
    gives: (at) => ({
      standing: 'met',
      because: at.gateExplained ? 'gated, with a reason given in the policy file' : 'gated, which the policy accepts',
      unproven: at.proof?.state !== 'gated',
    }),
  },
  {
    id: 'published/unverifiable-known',
    applies: ({ proof, chosen }) => proof?.state === 'unverifiable' && chosen?.lastGood != null,
    gives: ({ proof, chosen }) => ({
      standing: 'met',
      because: `last proven on ${dayText(chosen?.lastGood ?? '')}; could not be checked this time: ${proof?.reason ?? ''}`,
      unproven: false,
    }),
  },
  {
    id: 'published/unverifiable-fragile',
    applies: ({ proof }) => proof?.state === 'unverifiable' && proof.fragile,
    gives: ({ proof }) => ({ standing: 'met', because: `unproven, on a host known to lose files: ${proof?.reason ?? ''}`, unproven: true }),
  },
  {
    id: 'published/unverifiable-link-enough',
    applies: ({ proof, requirement }) => proof?.state === 'unverifiable' && levelWanted(requirement.kind, requirement.proof) <= 2,
    gives: ({ proof }) => ({
      standing: 'met',
      because: `linked, which is enough here; could not be checked: ${proof?.reason ?? ''}`,
      unproven: true,
    }),
  },
  {
    id: 'published/unverifiable',
    applies: ({ proof }) => proof?.state === 'unverifiable',
    gives: ({ proof }) => ({ standing: 'unverifiable', because: `could not be checked: ${proof?.reason ?? ''}`, unproven: false }),
  },
  {
    id: 'published/unchecked',
    applies: () => true,
    gives: ({ proof, detection }) => ({ standing: 'met', because: uncheckedText(proof, detection), unproven: true }),
  },
];

/** The standing of one required kind on one day, waivers apart. */
export function outcomeOf(facts: Facts): Outcome {
  const chosen = chooseProof(facts.proofs, levelWanted(facts.requirement.kind, facts.requirement.proof));
  const at: Situation = { ...facts, chosen, proof: chosen?.proof ?? null };
  const row = standingTable.find((candidate) => candidate.applies(at));
  if (row === undefined) throw new Error('The last row of the standing table applies always');
  return { row: row.id, ...row.gives(at) };
}

/** What the repository says is gated, or what the world says is, though the repository shows it as open. */
function isGated({ detection, proof }: Situation): boolean {
  return detection.status === 'gated' || proof?.state === 'gated';
}

/** Due until the end of its day, UTC; overdue from the next. */
function awaited({ due, today }: Situation, what: string): Omit<Outcome, 'row'> {
  const standing = due !== null && today > due ? 'overdue' : 'due';
  return { standing, because: what, unproven: false };
}

function provenText(proof: Proof | null, chosen: SettledProof | null, detection: Detection): string {
  if (proof === null) return '';
  const parts = [proof.method === 'tree' ? proof.reason : `${proof.state}${on(proof.at)}: ${proof.reason}`];
  if (chosen?.stale === true) parts.push('too long ago to count as checked');
  else if (chosen?.askedNow === false) parts.push('not asked again this time');
  if (proof.backlink) parts.push('it links back to this repository');
  if (detection.status === 'gated') parts.push('the repository calls it gated, yet it opens without credentials');
  if (proof.level < 4 && proof.fragile) parts.push('on a host known to lose files');
  return [...parts, ...asides(detection)].join('; ');
}

/** What is true besides of a thing that is shared. */
function asides({ partlyGated, alsoPromised }: Detection): readonly string[] {
  return [...(partlyGated === true ? ['part of it is gated'] : []), ...(alsoPromised ? ['more is promised'] : [])];
}

function uncheckedText(proof: Proof | null, detection: Detection): string {
  if (proof === null) return ['shown by the repository; nothing there that could be checked', ...asides(detection)].join('; ');
  const known = proof.lastVerified === undefined ? [] : [`last proven on ${dayText(proof.lastVerified)}`];
  return [`shown by the repository, not checked: ${proof.reason}`, ...known, ...asides(detection)].join('; ');
}

/** What was had once and can't be had any more is told as such, by whoever knew the day. */
function brokenText(proof: Proof | null): string {
  if (proof === null) return '';
  const told = proof.lastVerified === undefined || proof.reason.includes('was verified on');
  return told ? proof.reason : `${proof.reason}; was verified on ${proof.lastVerified.slice(0, 10)}`;
}

function asOf(chosen: SettledProof | null): string {
  if (chosen === null || chosen.askedNow) return '';
  return ` (as of${on(chosen.proof.at).replace(' on', '')}; not asked again this time)`;
}

function on(instant: string | null): string {
  return instant === null ? '' : ` on ${dayText(instant)}`;
}

function percent(share: number | null | undefined): string {
  return `${Math.round((share ?? 0) * 100)} %`;
}
