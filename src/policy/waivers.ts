import type { ArtifactKind } from '../artifacts.ts';
import type { Waiver } from '../resolved-policy.ts';
import { daysFrom, isDay } from './duration.ts';
import type { Minimum, WaiverInFile } from './language.ts';
import { type Layer, problemIn } from './layer.ts';
import { type PolicyProblem, quote } from './problem.ts';
import { waiverDays } from './waiver-reasons.ts';

/** A waiver that is to be confirmed: by whom, and where it stands in the file. */
export interface WaiverToConfirm {
  readonly artifact: ArtifactKind;
  /** The login, without `@`. */
  readonly approvedBy: string;
  readonly until: string;
  readonly path: string;
  /** 1-based: the first line of the waiver, and those that say what is withheld and until when. */
  readonly line: number;
  readonly artifactLine: number;
  readonly untilLine: number;
}

/**
 * Did the change that last touched what is withheld, or until when, come by a merged pull request that this login approved?
 * Rejects when it could not be asked; the waiver then stays declared and the report says so.
 */
export type ConfirmApproval = (waiver: WaiverToConfirm) => Promise<boolean>;

/** What an earlier report said of a waiver: an `until` that moved since is a renewal. */
export interface EarlierWaiver {
  readonly artifact: ArtifactKind;
  readonly until: string;
  readonly renewals: number;
}

/** At most this many approvals are asked for in a run. */
const confirmLimit = 10;

/** Rules that the schema can't say. `now`: `YYYY-MM-DD`; null leaves out what needs it. */
export function waiverProblems(layer: Layer, now: string | null): readonly PolicyProblem[] {
  return (layer.file.waivers ?? []).flatMap((waiver, index) => {
    const at = (key: string, message: string, suggestion: string | null) => [
      problemIn(layer, ['waivers', index, key], `waivers[${index + 1}].${key} ${message}`, suggestion),
    ];
    const last = waiver.from ?? now;
    const limit = last === null ? null : daysAfter(last, waiverDays);
    return [
      ...(waiver.reason === 'other' && waiver.text === undefined
        ? at('reason', 'is "other", which says nothing alone', 'Add `text` with the reason')
        : []),
      ...(waiver.instead?.includes(waiver.artifact) ? at('instead', 'names the artifact that is withheld', 'Name what is shared in its place') : []),
      ...(waiver.from !== undefined && waiver.from > waiver.until ? at('until', 'is before `from`', null) : []),
      ...(waiver.from !== undefined && now !== null && waiver.from > daysAfter(now, 1)
        ? at('from', 'lies in the future', 'Give the day the waiver was granted')
        : []),
      ...(limit !== null && waiver.until > limit
        ? at(
            'until',
            `is more than ${waiverDays} days after ${waiver.from === undefined ? 'today' : '`from`'}`,
            `The last day it may name is ${limit}`,
          )
        : []),
    ];
  });
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const login = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;

function loginOf(approver: string | null): string | null {
  const name = approver?.replace(/^@/, '') ?? '';
  return login.test(name) ? name : null;
}

interface Standing {
  readonly waiver: Waiver;
  readonly index: number;
  readonly from: string | null;
}

/** One waiver an artifact, the longest; each earlier entry of the file, or each move of `until` since the last report, is a renewal. */
function latest(waivers: readonly WaiverInFile[], earlier: readonly EarlierWaiver[]): readonly Standing[] {
  const artifacts = [...new Set(waivers.map(({ artifact }) => artifact))];
  return artifacts.flatMap((artifact): readonly Standing[] => {
    const entries = waivers.map((waiver, index) => ({ waiver, index })).filter(({ waiver }) => waiver.artifact === artifact);
    const [last] = entries.toSorted((a, b) => (a.waiver.until < b.waiver.until ? 1 : a.waiver.until > b.waiver.until ? -1 : b.index - a.index));
    if (last === undefined) return [];
    const { waiver, index } = last;
    const before = earlier.find((known) => known.artifact === artifact);
    const since = before === undefined ? 0 : before.renewals + (before.until < waiver.until ? 1 : 0);
    return [
      {
        index,
        from: waiver.from ?? null,
        waiver: {
          artifact,
          reason: waiver.reason,
          text: waiver.text ?? null,
          approvedBy: waiver['approved-by'] ?? null,
          approval: 'declared',
          until: waiver.until,
          instead: waiver.instead ?? [],
          renewals: Math.max(entries.length - 1, since),
        },
      },
    ];
  });
}

export interface ResolvedWaivers {
  readonly waivers: readonly Waiver[];
  /** Line of the file by artifact, for `explain`. */
  readonly indexes: ReadonlyMap<ArtifactKind, number>;
  readonly notes: readonly string[];
}

/** Confirms approvals, counts renewals, and refuses what the organisation's minimum does not accept. */
export async function resolveWaivers(
  layer: Layer,
  minimum: Minimum['waivers'] | null,
  options: { readonly confirmApproval?: ConfirmApproval | undefined; readonly earlier: readonly EarlierWaiver[]; readonly now: string | null },
): Promise<ResolvedWaivers> {
  const notes: string[] = [];
  const standing = latest(layer.file.waivers ?? [], options.earlier);
  const confirmed = await Promise.all(
    standing.map(async (one, place): Promise<Standing> => {
      const approvedBy = loginOf(one.waiver.approvedBy);
      if (approvedBy === null || options.confirmApproval === undefined || place >= confirmLimit) return one;
      const path = ['waivers', one.index];
      const lineOf = (...key: readonly string[]) => layer.yaml.position([...path, ...key]).line;
      const lines = { line: lineOf(), artifactLine: lineOf('artifact'), untilLine: lineOf('until') };
      try {
        const approved = await options.confirmApproval({
          artifact: one.waiver.artifact,
          approvedBy,
          until: one.waiver.until,
          path: layer.path,
          ...lines,
        });
        return approved ? { ...one, waiver: { ...one.waiver, approval: 'confirmed' } } : one;
      } catch {
        notes.push(`The approval of the waiver of ${one.waiver.artifact} was not checked.`);
        return one;
      }
    }),
  );
  const accepted = confirmed.filter(({ waiver, from }) => {
    const objection = minimum === null || minimum === undefined ? null : objectionTo(waiver, from ?? options.now, minimum);
    if (objection !== null) notes.push(`The organisation does not accept the waiver of ${waiver.artifact}: ${objection}.`);
    return objection === null;
  });
  return {
    waivers: accepted.map(({ waiver }) => waiver),
    indexes: new Map(accepted.map(({ waiver, index }) => [waiver.artifact, index])),
    notes,
  };
}

/** Why a minimum refuses a waiver; null when it accepts it. */
function objectionTo(waiver: Waiver, from: string | null, rules: NonNullable<Minimum['waivers']>): string | null {
  const approver = loginOf(waiver.approvedBy)?.toLowerCase() ?? null;
  const may = rules.approvers?.map((name) => name.replace(/^@/, '').toLowerCase());
  if (rules.artifacts !== undefined && !rules.artifacts.includes(waiver.artifact)) return 'this kind may not be withheld';
  if (rules.reasons !== undefined && !rules.reasons.some((reason) => reason === waiver.reason))
    return `${quote(waiver.reason)} is not an accepted reason`;
  if (may !== undefined && (approver === null || !may.includes(approver))) return 'it is not approved by someone who may';
  if (rules.approval === 'confirmed' && waiver.approval !== 'confirmed') return 'its approval is not confirmed by a review';
  if (rules['max-renewals'] !== undefined && waiver.renewals > rules['max-renewals'])
    return `it was renewed ${waiver.renewals === 1 ? 'once' : `${waiver.renewals} times`}`;
  const days = from !== null && isDay(from) ? daysFrom(from, waiver.until) : null;
  if (rules['max-days'] !== undefined && days !== null && days > rules['max-days']) return `it runs ${days} days, and may run ${rules['max-days']}`;
  return null;
}
