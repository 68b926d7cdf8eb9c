import { type ArtifactKind, artifactKinds, catalogue } from '../artifacts.ts';
import type { Detection } from '../detection.ts';
import type { Colour, Report, ReportArtifact, StageReport } from '../report.ts';
import { reportSchemaId } from '../report.ts';
import type { Stage } from '../resolved-policy.ts';
import { isAnonymous, withoutNames } from './anonymous.ts';
import { dayOf, dayText, earlier, later } from './calendar.ts';
import { type Clock, dueDay, startClock } from './clock.ts';
import { contradictionsOf } from './contradictions.ts';
import type { JudgeInput } from './input.ts';
import { missingItems, overdueDays } from './missing.ts';
import { notesOf } from './notes.ts';
import { chooseProof, isOutside, levelWanted, settleProofs } from './proof-choice.ts';
import { colourOf, worst, worstColour } from './ranking.ts';
import { type JudgedRequirement, judgeRequirement, type Scene, seen } from './requirement.ts';

/**
 * Holds what a repository shows, and what the world confirms of it, against the policy on one day (DESIGN §6).
 * Pure: the same input gives the same report.
 * @throws RangeError when `now` or a duration of the policy is no date or duration; the edges have validated both
 */
export function judge(input: JudgeInput): Report {
  const scene = sceneOf(input);
  const clock = startClock(input, scene.proofs.get('preprint') ?? []);
  const days = input.policy.stages.map((stage) => dueDay(stage, clock, input.policy));
  const judged = input.policy.stages.map((stage, i) =>
    stage.requires.map((requirement) =>
      judgeRequirement(scene, stage, requirement, { due: days[i] ?? null, before: dayBefore(input.policy.stages, days, i, requirement.kind) }),
    ),
  );
  const all = judged.flat();
  const stages = input.policy.stages.map(({ id, title }, i) => stageReport({ id, title }, judged[i] ?? [], days[i] ?? null, scene.today));
  const report: Report = {
    schema: reportSchemaId,
    tool: { name: 'default-to-share', version: input.toolVersion },
    subject: input.subject,
    judgedAt: input.now,
    policy: { ...input.policy.source, notes: [...input.policy.notes, ...notesOf(scene, all)] },
    clock: { start: clock.start, basis: clock.basis, adopted: clock.adopted },
    artifacts: artifactKinds.map((kind) => reportArtifact(scene, kind, all)),
    stages,
    missing: missingItems(scene, all),
    standing: worst(stages.map((stage) => stage.standing)),
    colour: worstColour(stages.map((stage) => stage.colour)),
    nextDue: all.filter(({ report: { standing } }) => standing === 'due').reduce<string | null>((next, { due }) => earlier(next, due), null),
    contradictions: contradictionsOf(scene),
    unchecked: uncheckedOf(scene, clock),
    anonymous: false,
  };
  return isAnonymous(input.policy, input.now) ? withoutNames(report) : report;
}

/** When the last stage before this one that asks for the kind fell due; null where none does. What stands between them in the file doesn't count. */
function dayBefore(stages: readonly Stage[], days: readonly (string | null)[], at: number, kind: ArtifactKind): string | null {
  const due = days[at] ?? null;
  const asked = stages.map(({ requires }, i) => (requires.some((other) => other.kind === kind) ? (days[i] ?? null) : null));
  return asked.reduce((last, day) => (due !== null && day !== null && day < due ? later(last, day) : last), null);
}

function sceneOf(input: JudgeInput): Scene {
  const today = dayOf(input.now);
  if (today === null) throw new RangeError(`"now" is no date: ${input.now}`);
  const detected = new Map(input.detections.map((detection) => [detection.kind, detection]));
  const detections = new Map(artifactKinds.map((kind) => [kind, detected.get(kind) ?? nothing(kind)]));
  const proofs = new Map([...detections].map(([kind, detection]) => [kind, withArchive(settleProofs(detection, input), detections, input)]));
  return { input, today, detections, proofs };
}

function nothing(kind: ArtifactKind): Detection {
  return { kind, status: 'missing', alsoPromised: false, identifiers: [], evidence: [], promises: [], assumed: true };
}

/** An archived copy of the repository archives all that lies in its tree. */
function withArchive(settled: ReturnType<typeof settleProofs>, detections: ReadonlyMap<ArtifactKind, Detection>, input: JudgeInput) {
  const archive = detections.get('archive');
  if (archive === undefined || !settled.some(({ proof }) => proof.method === 'tree' && proof.level === 4)) return settled;
  const copy = settleProofs(archive, input).find(({ proof }) => proof.state === 'archived' && proof.identity !== 'mismatch');
  if (copy === undefined) return settled;
  const reason = (text: string) => `${text}, with an archived copy of the repository`;
  return settled.map((one) =>
    one.proof.method === 'tree'
      ? { ...one, proof: { ...one.proof, state: 'archived' as const, level: 5 as const, reason: reason(one.proof.reason) } }
      : one,
  );
}

function stageReport(stage: { id: string; title: string }, judged: readonly JudgedRequirement[], due: string | null, today: string): StageReport {
  const standing = worst(judged.map(({ report }) => report.standing));
  const colours: readonly Colour[] = judged.map(({ report, soon }) => colourOf(report.standing, { due, soon }));
  const late = judged.map(({ report }) => overdueDays(report.standing, due, today));
  return { ...stage, due, standing, colour: worstColour(colours), overdueDays: Math.max(0, ...late), requires: judged.map(({ report }) => report) };
}

function reportArtifact(scene: Scene, kind: ArtifactKind, judged: readonly JudgedRequirement[]): ReportArtifact {
  const detection = seen(scene, scene.detections.get(kind) ?? nothing(kind));
  const settled = scene.proofs.get(kind) ?? [];
  const own = judged.filter(({ requirement }) => requirement.kind === kind).map(({ report }) => report);
  const standing = worst(own.map((report) => report.standing));
  const because = own.find((report) => report.standing === standing)?.because ?? 'not required by the policy';
  return {
    ...detection,
    proof: chooseProof(settled, levelWanted(kind, 'verified'))?.proof ?? null,
    proofs: settled.map(({ proof }) => proof),
    standing,
    because: kind === 'evals' && detection.status === 'published' ? `${because}; ${namedText(detection)}` : because,
  };
}

/** What makes a number hard to game: harness, model revision and data split by name. */
function namedText({ named }: Detection): string {
  if (named === undefined) return 'whether harness, model revision and data split are named is not known';
  const parts = [
    ['harness', named.harness],
    ['model revision', named.revision],
    ['data split', named.split],
  ] as const;
  const list = (wanted: boolean) => parts.filter(([, is]) => is === wanted).map(([name]) => name);
  const said = list(true).length === 0 ? 'names none of' : `names ${list(true).join(', ')}`;
  return list(false).length === 0 ? said : `${said}${list(true).length === 0 ? '' : ', not'} ${list(false).join(', ')}`;
}

/** Everything that could not be checked is said: what earlier steps found, then, by reason, the kinds that rest on an old or no answer. */
function uncheckedOf(scene: Scene, clock: Clock): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { kind, status } of scene.detections.values()) {
    if (status !== 'published' && status !== 'gated') continue;
    const chosen = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, 'verified'));
    if (chosen === null || (chosen.askedNow && chosen.proof.state !== 'unverifiable' && chosen.proof.state !== 'unchecked')) continue;
    const last = chosen.proof.lastVerified === undefined ? '' : ` (last proven on ${dayText(chosen.proof.lastVerified)})`;
    const kinds = byReason.get(chosen.proof.reason) ?? [];
    byReason.set(chosen.proof.reason, [...kinds, `${catalogue[kind].title.toLowerCase()}${last}`]);
  }
  const further = [...scene.detections.values()].flatMap(({ kind, identifiers }) => {
    const asked = new Set((scene.proofs.get(kind) ?? []).map(({ proof }) => proof.identifier));
    const left = identifiers.filter((identifier) => isOutside(identifier) && !asked.has(identifier)).length;
    const some = identifiers.some((identifier) => isOutside(identifier) && asked.has(identifier));
    return some && left > 0 ? [`Not asked: ${left} further of ${catalogue[kind].title.toLowerCase()}; the first ones of a kind are`] : [];
  });
  const lines = [...byReason].map(([reason, kinds]) => `Not checked this time: ${kinds.join(', ')}; ${reason.replace(/^not asked: /, '')}`);
  const undated = clock.start === null ? [`The clock has not started: ${clock.basis}`] : [];
  return [...new Set([...scene.input.unchecked, ...lines, ...further, ...undated])];
}
