/**
 * The hidden line at the end of every comment and issue of ours: which release line it is about and what it said, so that the next run can
 * tell a change from a mere passing of time. Read only from texts that we wrote (marker AND author).
 */
import { artifactKinds } from '../artifacts.ts';
import { type Report, type Standing, standings } from '../report.ts';

/** Begins every marker; the same words are looked for when our comments are read. */
export const markerStart = '<!-- default-to-share:v1 ';
const markerEnd = ' -->';

/** `release`: the comment on the release's pull request · `issue`: the tracking issue · `transition`: a comment there · `change`: on an open pull request. */
const markerPurposes = ['release', 'issue', 'transition', 'change'] as const;
export type MarkerPurpose = (typeof markerPurposes)[number];

export interface Marker {
  readonly for: MarkerPurpose;
  readonly line: string;
  /** Of everything visible, times apart. */
  readonly hash: string;
  readonly judgedAt: string;
  /** Standing of each kind that is required. */
  readonly standings: Readonly<Record<string, Standing>>;
}

/** Standing of every kind a stage requires; the worst where several do. */
export function requiredStandings(report: Report): Readonly<Record<string, Standing>> {
  const required = new Set(report.stages.flatMap((stage) => stage.requires.map((requirement) => requirement.kind)));
  return Object.fromEntries(report.artifacts.filter((artifact) => required.has(artifact.kind)).map((artifact) => [artifact.kind, artifact.standing]));
}

/** The marker as a line of HTML. A tag can't end the HTML comment, mention anyone or refer to anything. */
export function writeMarker(marker: Marker): string {
  const json = JSON.stringify(marker).replace(/[<>&@#]|[^ -~]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${markerStart}${json}${markerEnd}`;
}

/**
 * The last marker in a text of ours; null if it has none that can be read. It begins its line: other programs write under the same name
 * (`github-actions[bot]`), and quote what strangers say.
 */
export function readMarker(body: string): Marker | null {
  const start = `\n${body}`.lastIndexOf(`\n${markerStart}`);
  const end = start < 0 ? -1 : body.indexOf(markerEnd, start);
  if (end < 0) return null;
  try {
    return toMarker(JSON.parse(body.slice(start + markerStart.length, end)));
  } catch {
    return null;
  }
}

const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/;

/** Days by which a run can be overtaken: a text that claims more was written by a wrong clock, or by somebody else, and stops nobody. */
const overtaking = 60;

/** Was what is there judged later than ours? @param there, ours ISO 8601 */
export function isLaterJudgement(there: string, ours: string): boolean {
  return there > ours && Date.parse(there) - Date.parse(ours) <= overtaking * 86_400_000;
}

function toMarker(value: unknown): Marker | null {
  if (typeof value !== 'object' || value === null) return null;
  const { line, hash, judgedAt, standings: said, ...rest } = value as Readonly<Record<string, unknown>>;
  const purpose = markerPurposes.find((known) => known === rest.for);
  if (purpose === undefined || typeof line !== 'string' || typeof hash !== 'string' || typeof judgedAt !== 'string') return null;
  if (!isoTime.test(judgedAt)) return null;
  return { for: purpose, line, hash, judgedAt, standings: toStandings(said) };
}

function toStandings(value: unknown): Readonly<Record<string, Standing>> {
  if (typeof value !== 'object' || value === null) return {};
  const said = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    artifactKinds.flatMap((kind) => {
      const standing = standings.find((known) => known === said[kind]);
      return standing === undefined ? [] : [[kind, standing]];
    }),
  );
}

/**
 * The report with everything taken out that passes by itself: times, ages, counts of days, and the commits that permalinks point to.
 * What is rendered from it changes only when there is something to say.
 */
export function timeless(report: Report): Report {
  const days = new Set(
    [report.judgedAt, ...report.artifacts.flatMap((artifact) => artifact.proofs.map((proof) => proof.at ?? ''))].map((time) => time.slice(0, 10)),
  );
  const calm = (text: string): string => {
    const counted = text.replace(/\b\d+ (days?|weeks?|months?|years?)\b/g, 'some $1');
    return [...days].filter((date) => date !== '').reduce((all, date) => all.replaceAll(date, 'that day'), counted);
  };
  return {
    ...report,
    tool: { ...report.tool, version: '' },
    judgedAt: '2000-01-01T00:00:00Z',
    subject: {
      ...report.subject,
      commit: '0'.repeat(40),
      head: report.subject.head === null ? null : { ...report.subject.head, commit: '0'.repeat(40) },
    },
    artifacts: report.artifacts.map((artifact) => ({
      ...artifact,
      because: calm(artifact.because),
      proof: artifact.proof === null ? null : calmProof(artifact.proof, calm),
      proofs: artifact.proofs.map((proof) => calmProof(proof, calm)),
      promises: artifact.promises.map(({ firstSeen: _, ...promise }) => promise),
    })),
    stages: report.stages.map((stage) => ({
      ...stage,
      overdueDays: 0,
      requires: stage.requires.map((requirement) => ({ ...requirement, because: calm(requirement.because) })),
    })),
    missing: report.missing.map((item) => ({
      ...item,
      overdueDays: 0,
      saw: calm(item.saw),
      promise: item.promise === null ? null : { ...item.promise, ageDays: null },
    })),
  };
}

function calmProof(
  proof: Report['artifacts'][number]['proofs'][number],
  calm: (text: string) => string,
): Report['artifacts'][number]['proofs'][number] {
  const { lastVerified: _, last: _last, validator: _validator, ...rest } = proof;
  return { ...rest, at: null, bytes: null, hash: null, reason: calm(proof.reason), findings: proof.findings.map(calm) };
}

/**
 * 53 bits of a text, as hex: cyrb53, a public-domain mixing function by bryc. Not for secrets: it only saves a write that would say the same.
 */
export function contentHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
