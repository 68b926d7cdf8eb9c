/**
 * What the badge branch remembers in `report.json`: the report the badge shows, the last word on every release line, and what the next run
 * needs to know (first run, proofs, the organisation's last minimum).
 */
import type { Proof } from '../proof.ts';
import { isLaterJudgement, requiredStandings, timeless } from '../render/marker.ts';
import type { Colour, Report, Standing } from '../report.ts';

export const recordSchemaId = 'default-to-share/record@1';

/** The last word on one release line. */
export interface LineRecord {
  readonly tag: string | null;
  readonly commit: string | null;
  readonly judgedAt: string;
  readonly standing: Standing;
  readonly colour: Colour;
  /** Standing of each kind that is required. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** Number of the tracking issue, where there was one when this was written. */
  readonly issue: number | null;
  /** Number of the release's pull request, where our comment stands. */
  readonly pullRequest: number | null;
  /** Of everything that is said of the line, times apart. */
  readonly hash: string;
}

export interface PublishedRecord {
  readonly schema: typeof recordSchemaId;
  /** The report the badge shows. */
  readonly report: Report;
  readonly lines: Readonly<Record<string, LineRecord>>;
  /** When the first run was, ISO 8601: the policy's clock starts then if nothing else started it. */
  readonly firstRun: string;
  /** The last proof of every identifier. */
  readonly proofs: readonly Proof[];
  /** The organisation's minimum as it was last read; null if there is none. */
  readonly minimum: unknown;
}

/** What one run learned. */
export interface Learned {
  readonly lines: readonly { readonly report: Report; readonly record: LineRecord }[];
  /** Every release line, newest first. */
  readonly order: readonly string[];
  readonly now: string;
  readonly minimum: unknown;
}

/** Lines and proofs kept at most: a repository with hundreds of tags must not grow the file without end. */
const mostLines = 50;
const mostProofs = 200;
/** An unchanged record is written again after so many days: it keeps ages honest, and a schedule alive (GitHub stops one after 60 quiet days). */
const freshDays = 28;

/** The record after a run, and whether it says anything new. */
export function mergeRecord(
  previous: PublishedRecord | null,
  learned: Learned,
): { readonly record: PublishedRecord; readonly changed: boolean } | null {
  const shown = learned.lines.reduce<Report | null>(
    (best, { report }) => (best === null || supersedes(best, report, learned.order) ? report : best),
    null,
  );
  if (shown === null) return null;
  const lines = new Map(Object.entries(previous?.lines ?? {}));
  for (const { report, record } of learned.lines) {
    const known = lines.get(report.subject.line);
    if (known === undefined || !isLaterJudgement(known.judgedAt, record.judgedAt))
      lines.set(report.subject.line, { ...record, pullRequest: record.pullRequest ?? known?.pullRequest ?? null });
  }
  const kept = [...lines].sort(([, one], [, other]) => (one.judgedAt < other.judgedAt ? 1 : -1)).slice(0, mostLines);
  const record: PublishedRecord = {
    schema: recordSchemaId,
    report: previous === null || supersedes(previous.report, shown, learned.order) ? shown : previous.report,
    lines: Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1))),
    firstRun: previous?.firstRun ?? learned.now,
    proofs: mergeProofs(
      previous?.proofs ?? [],
      learned.lines.flatMap(({ report }) => report.artifacts.flatMap((artifact) => artifact.proofs)),
    ),
    minimum: learned.minimum ?? previous?.minimum ?? null,
  };
  return { record, changed: previous === null || stale(previous, learned.now) || !isSame(stillness(previous), stillness(record)) };
}

/** Is the new report of a newer line, or a later judgement of the same? An older one never replaces a newer one. */
function supersedes(shown: Report, next: Report, order: readonly string[]): boolean {
  if (shown.subject.line === next.subject.line) return !isLaterJudgement(shown.judgedAt, next.judgedAt);
  const [before, after] = [order.indexOf(shown.subject.line), order.indexOf(next.subject.line)];
  if (after < 0) return false;
  // A line we don't know: its tag is gone by now, or it came after we looked.
  if (before < 0) return next.judgedAt > shown.judgedAt;
  return after < before;
}

/** Those of this run are kept before all others: what is asked about today must be known tomorrow. */
function mergeProofs(known: readonly Proof[], fresh: readonly Proof[]): readonly Proof[] {
  const learned = new Map(fresh.filter((proof) => proof.state !== 'unchecked').map((proof) => [proof.identifier, proof]));
  const merged = new Map([
    ...known.filter(({ identifier }) => !learned.has(identifier)).map((proof) => [proof.identifier, proof] as const),
    ...learned,
  ]);
  return [...merged.values()].slice(-mostProofs).sort((one, other) => (one.identifier < other.identifier ? -1 : 1));
}

function stale(previous: PublishedRecord, now: string): boolean {
  const written = [previous.report.judgedAt, ...Object.values(previous.lines).map((line) => line.judgedAt)].map(Date.parse);
  return Date.parse(now) - Math.max(...written) >= freshDays * 86_400_000;
}

/** Everything a record says, times apart. */
function stillness(record: PublishedRecord): unknown {
  const lines = Object.entries(record.lines).map(([line, { hash, standings, pullRequest }]) => [line, hash, standings, pullRequest]);
  const proofs = record.proofs.map((proof) => [proof.identifier, proof.state, proof.level, proof.identity]);
  return [timeless(record.report), lines, proofs, record.minimum];
}

/** The same data as JSON, in whatever order the keys come. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  return Object.keys({ ...left, ...right }).every((key) => isSame(left[key], right[key]));
}

/** What is remembered of a line after it was judged. @param hash of everything visible, times apart */
export function lineRecord(
  report: Report,
  known: { readonly issue: number | null; readonly pullRequest: number | null; readonly hash: string },
): LineRecord {
  const { tag, commit } = report.subject;
  return { tag, commit, judgedAt: report.judgedAt, standing: report.standing, colour: report.colour, standings: requiredStandings(report), ...known };
}
