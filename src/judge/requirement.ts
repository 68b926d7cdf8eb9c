import type { ArtifactKind } from '../artifacts.ts';
import type { Detection } from '../detection.ts';
import type { RequirementReport } from '../report.ts';
import type { Requirement, Stage, Waiver } from '../resolved-policy.ts';
import { addDuration, dayText } from './calendar.ts';
import type { JudgeInput } from './input.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { SettledProof } from './proof-choice.ts';
import { rank } from './ranking.ts';
import { outcomeOfTier, type TierFacts } from './tiers.ts';
import { type Withheld, waiverEnded, waiversInForce, withhold } from './waiver.ts';
import { kindsText } from './words.ts';

/** What is known of every kind, gathered once. */
export interface Scene {
  readonly input: JudgeInput;
  readonly today: string;
  readonly detections: ReadonlyMap<ArtifactKind, Detection>;
  readonly proofs: ReadonlyMap<ArtifactKind, readonly SettledProof[]>;
}

export interface JudgedRequirement {
  readonly requirement: Requirement;
  readonly stage: Stage;
  readonly due: string | null;
  readonly report: RequirementReport;
  /** The row of the standing table that decided, waivers apart. */
  readonly row: string;
  /** The waiver in force that decided. */
  readonly withheld: Withheld | null;
  /** The waiver that is over, of what is neither met nor withheld. */
  readonly ended: Waiver | null;
  /** Due within the policy's warning time, or already a matter of today: what should come after it is out, or its waiver has ended. */
  readonly soon: boolean;
}

const notRequired = (because: string): Outcome => ({ row: 'not-required', standing: 'not-required', because, unproven: false });

/** When a stage is due, and when the last one before that asks for the same kind was; null where there is none or the clock has not started. */
export interface Days {
  readonly due: string | null;
  readonly before: string | null;
}

/** Judges one requirement of a stage. */
export function judgeRequirement(scene: Scene, stage: Stage, requirement: Requirement, days: Days): JudgedRequirement {
  const { due } = days;
  const { input, today } = scene;
  const exempt = exemption(scene, stage, requirement);
  const own = exempt ?? outcomeOfTier(factsOf(scene, requirement, days));
  const waivers = waiversInForce(input.policy, requirement.kind, today);
  const withheld = exempt === null ? withhold(waivers, requirement, (kind) => isShared(scene, kind)) : null;
  const source = requirement.source;
  const soon = isSoon(scene, stage, requirement, due);
  if (withheld !== null && rank(withheld.standing) < rank(own.standing)) {
    const because = `withheld (${withheld.waiver.reason}) until ${dayText(withheld.waiver.until)}${substitutesText(withheld.waiver.instead)}`;
    const report = { kind: requirement.kind, standing: withheld.standing, because, source, unproven: false, waiver: withheld.waiver };
    return { requirement, stage, due, report, row: own.row, withheld, ended: null, soon };
  }
  const ended = rank(own.standing) === 0 ? null : waiverEnded(input.policy, requirement.kind, today);
  const because = ended === null ? own.because : `${own.because}; ${endedText(ended)}`;
  const report = { kind: requirement.kind, standing: own.standing, because, source, unproven: own.unproven };
  return { requirement, stage, due, report, row: own.row, withheld: null, ended, soon };
}

export function endedText({ until }: Waiver): string {
  return `the waiver ended on ${dayText(until)}`;
}

/** Is the kind really shared, by itself? A waiver of its own doesn't make it so, and what doesn't apply is no substitute. */
export function isShared(scene: Scene, kind: ArtifactKind): boolean {
  const asked = scene.input.policy.stages.flatMap((stage) => stage.requires).find((requirement) => requirement.kind === kind);
  return outcomeOf(factsOf(scene, asked ?? usual(kind), { due: null, before: null })).standing === 'met';
}

/** Is there any sign that the project has weights (or data) of its own? Without one its cards are not asked for. */
export function hasSign(scene: Scene, kind: 'weights' | 'data'): boolean {
  const { policy, previous } = scene.input;
  const shows = signs[kind].some((sign) => isShown(scene.detections.get(sign)));
  const own = scene.detections.get(kind);
  const detected = own !== undefined && own.status !== 'not-applicable' && own.assumed !== true;
  const declared = policy.artifacts.some((entry) => entry.kind === kind && entry.notApplicable === null && namesSomething(entry));
  const withheld = policy.waivers.some((waiver) => waiver.artifact === kind);
  const before = previous?.artifacts.some((artifact) => signs[kind].includes(artifact.kind) && wasThere(artifact)) ?? false;
  const excluded = own?.status === 'not-applicable' && own.assumed !== true;
  return !excluded && (shows || detected || declared || withheld || before);
}

/** Kinds whose presence says that there are weights, or data, even if nothing is said of them. */
const signs: Readonly<Record<'weights' | 'data', readonly ArtifactKind[]>> = {
  weights: ['weights', 'checkpoints', 'training-code'],
  data: ['data'],
};

/** The kinds that are n/a without a sign, and what the sign must be of (DESIGN §6: weights, data and their cards). */
const dependsOn: Partial<Readonly<Record<ArtifactKind, 'weights' | 'data'>>> = {
  weights: 'weights',
  checkpoints: 'weights',
  'model-card': 'weights',
  data: 'data',
  'data-card': 'data',
};

function exemption(scene: Scene, stage: Stage, requirement: Requirement): Outcome | null {
  const { input, detections, today } = scene;
  const { kind, when } = requirement;
  if (input.policy.paused) return notRequired('the policy is paused');
  const declared = input.policy.artifacts.find((entry) => entry.kind === kind && entry.notApplicable !== null);
  if (declared?.notApplicable != null) return notRequired(`not applicable: ${declared.notApplicable}`);
  const subject = when === 'always' ? dependsOn[kind] : when === 'own-data' ? 'data' : 'weights';
  const detection = detections.get(kind);
  const before = input.previous?.artifacts.find((artifact) => artifact.kind === kind);
  const known = !isShown(detection) && wasThere(before) && before?.standing !== 'not-required';
  const assumedAway = when !== 'always' || detection?.assumed === true;
  if (subject !== undefined && assumedAway && !known && !hasSign(scene, subject)) {
    return notRequired(`not applicable (assumed): no sign of own ${subject} in the repository`);
  }
  // Weights withheld by a waiver take with them what the stage asks for only because of them.
  const inForce = when === 'own-weights' && kind !== 'weights' && waiversInForce(input.policy, 'weights', today).length > 0;
  if (inForce && stage.requires.some((other) => other.kind === 'weights')) return notRequired('goes with the weights, which are withheld');
  return null;
}

function factsOf(scene: Scene, requirement: Requirement, days: Days): TierFacts {
  const { kind } = requirement;
  const { policy } = scene.input;
  const detection = scene.detections.get(kind);
  if (detection === undefined) throw new Error(`No detection of ${kind}`);
  const declared = policy.artifacts.some((entry) => entry.kind === kind && entry.gatedReason !== null);
  return {
    detection: seen(scene, detection),
    proofs: scene.proofs.get(kind) ?? [],
    requirement,
    gateExplained: declared || waiversInForce(policy, kind, scene.today).length > 0,
    due: days.due,
    stageBefore: days.before,
    changed: lastChange(scene, detection),
    today: scene.today,
  };
}

/** The latest change among the files that show a kind. */
function lastChange(scene: Scene, detection: Detection): string | null {
  const { changed } = scene.input;
  const days = detection.evidence.map((evidence) => (evidence.path === null ? undefined : changed?.get(evidence.path)));
  return days.reduce<string | null>((last, day) => (day !== undefined && (last === null || day > last) ? day : last), null);
}

/** What was only assumed not to apply is missing once there is a sign that it exists, or when the last report had it. */
export function seen(scene: Scene, detection: Detection): Detection {
  if (detection.assumed !== true) return detection;
  const subject = dependsOn[detection.kind];
  const before = scene.input.previous?.artifacts.find((artifact) => artifact.kind === detection.kind);
  // `assumed: false` carries the memory on to the next report; a sign elsewhere is found again each time.
  if (wasThere(before)) return { ...detection, status: 'missing', assumed: false };
  return subject !== undefined && hasSign(scene, subject) ? { ...detection, status: 'missing' } : detection;
}

/** Shown in the last report, or already missed in it: what was shared once is not forgotten after a day. */
function wasThere(before: Detection | undefined): boolean {
  return isShown(before) || (before?.status === 'missing' && before.assumed === false);
}

/** "Safety note first": the note is asked for as soon as the weights are out, whatever the stage's day. */
export function comesTooLate(scene: Scene, stage: Stage, kind: ArtifactKind): boolean {
  const weights = scene.detections.get('weights')?.status;
  const out = weights === 'published' || weights === 'gated';
  return kind === 'safety-note' && out && stage.requires.some((other) => other.kind === 'weights') && !isShared(scene, 'safety-note');
}

function isSoon(scene: Scene, stage: Stage, requirement: Requirement, due: string | null): boolean {
  if (comesTooLate(scene, stage, requirement.kind)) return true;
  if (waiverEnded(scene.input.policy, requirement.kind, scene.today) !== null) return true;
  return due !== null && addDuration(scene.today, scene.input.policy.report.warnBefore) >= due;
}

function isShown(detection: Detection | undefined): boolean {
  return detection !== undefined && (detection.status === 'published' || detection.status === 'gated' || detection.status === 'promised');
}

function namesSomething(entry: {
  readonly identifiers: readonly string[];
  readonly paths: readonly string[];
  readonly repositories: readonly string[];
}) {
  return entry.identifiers.length + entry.paths.length + entry.repositories.length > 0;
}

function substitutesText(instead: readonly { readonly kind: ArtifactKind; readonly met: boolean }[]): string {
  if (instead.length === 0) return '';
  const met = instead.filter((substitute) => substitute.met).map(({ kind }) => kind);
  return met.length === 0 ? '; nothing is shared instead yet' : `; shared instead: ${kindsText(met)}`;
}

/** How a kind is judged that no stage requires: as the default policy would. */
function usual(kind: ArtifactKind): Requirement {
  return {
    kind,
    proof: 'verified',
    gated: 'accept-with-reason',
    when: 'always',
    whereSafe: false,
    instead: null,
    completeness: null,
    source: null,
  };
}
