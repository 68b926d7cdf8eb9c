import { type ArtifactKind, catalogue } from '../artifacts.ts';
import type { ArtifactPromise, Detection, Evidence } from '../detection.ts';
import type { MissingItem, RequirementReport, Standing } from '../report.ts';
import { dayOf, daysBetween, dayText } from './calendar.ts';
import { comesTooLate, endedText, type JudgedRequirement, type Scene } from './requirement.ts';
import type { Withheld } from './waiver.ts';
import { absence, kindsText, placeText, pronoun } from './words.ts';

type MissingStanding = MissingItem['standing'];

/** Standings that ask something of somebody. */
export function isMissing(standing: Standing): standing is MissingStanding {
  return standing !== 'met' && standing !== 'substituted' && standing !== 'not-required';
}

/** Every kind that is required and not met, once, the most urgent first: red, then what is due by date, then what is withheld. */
export function missingItems(scene: Scene, judged: readonly JudgedRequirement[]): readonly MissingItem[] {
  const seen = new Set<ArtifactKind>();
  return judged
    .map((entry, order) => ({ entry, order, urgency: urgency(scene, entry) }))
    .sort((a, b) => compare(a.urgency, b.urgency) || a.order - b.order)
    .map(({ entry }) => itemOf(scene, entry))
    .filter((item) => item !== null)
    .filter((item) => !seen.has(item.kind) && seen.add(item.kind));
}

/** Days past due (UTC), for what is overdue; else 0. */
export function overdueDays(standing: Standing, due: string | null, today: string): number {
  return standing === 'overdue' && due !== null ? daysBetween(due, today) : 0;
}

const tiers: Readonly<Record<Standing, number>> = {
  broken: 0,
  overdue: 0,
  due: 2,
  gated: 2,
  unverifiable: 2,
  waived: 3,
  met: 4,
  substituted: 4,
  'not-required': 4,
};

function urgency(scene: Scene, { stage, report, due }: JudgedRequirement): readonly (string | number)[] {
  const first = comesTooLate(scene, stage, report.kind) ? 1 : tiers[report.standing];
  const tier = Math.min(first, tiers[report.standing]);
  return [tier, due ?? '9999-99-99', report.kind === 'safety-note' ? 0 : 1];
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right !== undefined && left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function itemOf(scene: Scene, entry: JudgedRequirement): MissingItem | null {
  const { stage, report, due, ended } = entry;
  const detection = scene.detections.get(report.kind);
  if (detection === undefined || !isMissing(report.standing)) return null;
  const promise = detection.status === 'promised' ? detection.promises[0] : undefined;
  const late = comesTooLate(scene, stage, report.kind);
  const gone = detection.status === 'missing' || detection.status === 'promised' || detection.status === 'not-applicable';
  const told = saw(detection, report);
  return {
    kind: report.kind,
    stage: stage.id,
    standing: report.standing,
    due,
    overdueDays: overdueDays(report.standing, due, scene.today),
    saw: [
      ...(late ? ['the weights are out already'] : []),
      told,
      ...(ended === null || told.endsWith(endedText(ended)) ? [] : [endedText(ended)]),
    ].join('; '),
    evidence: telling(detection, promise),
    todo: todo(entry),
    newFile: gone && report.standing !== 'waived' ? newFile(detection) : null,
    promise: promise === undefined ? null : { ...pick(promise), ageDays: ageDays(promise, scene.today) },
  };
}

/** A file to create, unless one of that name stands there already, if only as a placeholder. */
function newFile({ kind, evidence }: Detection): string | null {
  const path = catalogue[kind].newFile ?? null;
  return path === null || evidence.some((one) => one.path?.toLowerCase() === path.toLowerCase()) ? null : path;
}

function pick({ path, line, text, due }: ArtifactPromise): Pick<ArtifactPromise, 'path' | 'line' | 'text' | 'due'> {
  return { path, line, text, due };
}

function ageDays(promise: ArtifactPromise, today: string): number | null {
  const seen = promise.firstSeen === undefined ? null : dayOf(promise.firstSeen);
  return seen === null ? null : Math.max(0, daysBetween(seen, today));
}

/** What we saw, in our own words. */
function saw(detection: Detection, report: RequirementReport): string {
  if (report.standing === 'waived') return report.because;
  if (detection.status === 'promised') return promisedText(detection);
  if (detection.status === 'published' || detection.status === 'gated') return `${shownText(detection)}: ${report.because}`;
  const ticked = detection.evidence.find((evidence) => evidence.rule.endsWith('/ticked'));
  if (ticked !== undefined) return `${placeText(ticked)} ticks ${pronoun(detection.kind)} off; ${absence[detection.kind]}`;
  const [mention] = detection.promises;
  if (mention !== undefined) return `${placeText(mention)} speaks of ${pronoun(detection.kind)} without a commitment; ${absence[detection.kind]}`;
  const stub = detection.evidence.find((evidence) => evidence.stub === true) ?? detection.evidence.find((evidence) => evidence.note !== undefined);
  return stub === undefined ? absence[detection.kind] : stubText(stub, detection.kind);
}

/** Something is there, but doesn't count. Most rules say why in their note; in some the note is a heading or a name. */
function stubText(evidence: Evidence, kind: ArtifactKind): string {
  const { rule, note } = evidence;
  if (note === undefined) return `${placeText(evidence)} is a placeholder or not filled in`;
  if (rule.endsWith('/section')) return `${placeText(evidence)} (“${note}”) is hardly filled in`;
  if (rule === 'policy/declared') return `the policy file ${note}`;
  if (rule.endsWith('/declared-only')) return `${placeText(evidence)} names ${note}; ${absence[kind]}`;
  return `${placeText(evidence)}: ${note}`;
}

function promisedText({ kind, promises }: Detection): string {
  const [promise] = promises;
  if (promise === undefined) return `promised; ${absence[kind]}`;
  const by = promise.due === null ? '' : ` for ${dayText(promise.due)}`;
  return `${placeText(promise)} promises ${pronoun(kind)}${by}; ${absence[kind]}`;
}

function shownText({ identifiers, evidence }: Detection): string {
  const [identifier] = identifiers;
  if (identifier !== undefined) return `\`${identifier.replace(/^file:|[`\p{Cc}]/gu, '').slice(0, 160)}\``;
  const [first] = evidence;
  return first === undefined ? 'shown' : placeText(first);
}

/** At most five pieces: the promise's own line, then what has a note, then the rest. */
function telling({ evidence }: Detection, promise: ArtifactPromise | undefined): readonly Evidence[] {
  const atPromise = evidence.filter((one) => promise !== undefined && one.path === promise.path && one.line === promise.line);
  const noted = evidence.filter((one) => one.note !== undefined);
  return [...new Set([...atPromise, ...noted, ...evidence])].slice(0, 5);
}

/** What to do. The plain case is the catalogue's own remedy. */
function todo({ report: { kind, standing }, row, withheld }: JudgedRequirement): string {
  switch (standing) {
    case 'broken':
      return 'Repair the link, or point it to the right place; it must open without an account';
    case 'gated':
      return `Say why access is gated (\`artifacts: ${kind}: gated-reason\` in the policy file), or open it`;
    case 'unverifiable':
      return 'Nothing, if the host is only down; else move it to a host that answers anonymous readers';
    case 'waived':
      return withheld === null ? catalogue[kind].remedy : substitute(kind, withheld);
    default:
      return remedies[row] ?? catalogue[kind].remedy;
  }
}

/** Where the thing is there, and only not as it is asked for. */
const remedies: Readonly<Record<string, string>> = {
  unfilled: 'Fill in the sections that are empty',
  'shown/proven-too-little': 'Put a copy into a persistent archive, such as Zenodo or Software Heritage',
  'gated/refused': 'Open access to everybody: the policy refuses a gate',
  'tier/not-renewed': 'Look through it again, and commit what has changed since',
};

/** What makes a waiver as good as met. */
function substitute(kind: ArtifactKind, { lacking: { refused, named, more, of } }: Withheld): string {
  if (refused) return `Share ${pronoun(kind)}: the policy does not let ${pronoun(kind)} be withheld (\`where-safe\`)`;
  if (named.length === 0 && more === 0) return `Name what is shared instead (\`instead\`), or share ${pronoun(kind)}`;
  const others = more === 0 ? '' : more === of.length ? kindsText(of) : `${more} more of ${kindsText(of)}`;
  if (named.length === 0) return `Share ${others} instead`;
  return `Share ${kindsText(named)} instead${others === '' ? '' : `, and ${others}`}`;
}
