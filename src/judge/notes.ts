import { catalogue } from '../artifacts.ts';
import { addDuration, dayText } from './calendar.ts';
import type { JudgedRequirement, Scene } from './requirement.ts';

/** What the reader of the policy line must know: pauses, what was declared away or is withheld unasked, waivers that end soon, what was only assumed not to apply, and whom to ask. */
export function notesOf(scene: Scene, judged: readonly JudgedRequirement[]): readonly string[] {
  if (scene.input.policy.paused) return ['the policy is paused: nothing is judged'];
  const soon = addDuration(scene.today, scene.input.policy.report.warnBefore);
  const ending = judged
    .flatMap(({ report }) => (report.waiver === undefined || report.waiver.until > soon ? [] : [{ kind: report.kind, until: report.waiver.until }]))
    .map(({ kind, until }) => `the waiver for ${catalogue[kind].title.toLowerCase()} ends on ${dayText(until)}`);
  const assumed = judged.filter(({ report }) => report.because.startsWith('not applicable (assumed)')).map(({ report }) => report.kind);
  const names = [...new Set(assumed)].map((kind) => catalogue[kind].title.toLowerCase()).join(', ');
  const ofData = assumed.filter((kind) => kind === 'data' || kind === 'data-card').length;
  const what = ofData === 0 ? 'own weights' : ofData === assumed.length ? 'own data' : 'own weights or data';
  const correct = `not asked for, since nothing in the repository speaks of ${what}: ${names}; to correct this, list them under \`artifacts\` in the policy file`;
  const { contact } = scene.input.policy;
  return [
    ...new Set(ending),
    ...declaredAway(scene, judged),
    ...gatedWithReason(scene, judged),
    ...withheldUnasked(scene, judged),
    ...(assumed.length === 0 ? [] : [correct]),
    ...(contact === null ? [] : [`whom to ask: ${contact}`]),
  ];
}

/** What a stage asks for and the policy file declares not applicable: it counts as not required, so the reason is told. */
function declaredAway({ input }: Scene, judged: readonly JudgedRequirement[]): readonly string[] {
  const asked = new Set(judged.map(({ requirement }) => requirement.kind));
  const away = input.policy.artifacts.flatMap(({ kind, notApplicable }) =>
    notApplicable === null || !asked.has(kind) ? [] : [`${catalogue[kind].title.toLowerCase()} (${notApplicable})`],
  );
  return away.length === 0 ? [] : [`not applicable by the policy file: ${away.join(', ')}`];
}

/** A gate counts as open because of its reason, so the reason is told. */
function gatedWithReason({ input, detections }: Scene, judged: readonly JudgedRequirement[]): readonly string[] {
  const asked = new Set(judged.map(({ requirement }) => requirement.kind));
  return input.policy.artifacts.flatMap(({ kind, gatedReason }) =>
    gatedReason === null || !asked.has(kind) || detections.get(kind)?.status !== 'gated'
      ? []
      : [`${catalogue[kind].title.toLowerCase()} behind a gate, by the policy file: ${gatedReason}`],
  );
}

/** Waivers in force of kinds that no stage asks for: they decide nothing, and say something all the same. */
function withheldUnasked({ input, today }: Scene, judged: readonly JudgedRequirement[]): readonly string[] {
  const asked = new Set(judged.map(({ requirement }) => requirement.kind));
  return input.policy.waivers
    .filter(({ artifact, until }) => until >= today && !asked.has(artifact))
    .map(({ artifact, reason, text, until, approvedBy, approval, renewals }) => {
      const granted = [
        ...(approvedBy === null ? [] : [`approved by ${approvedBy}, ${approval}`]),
        ...(renewals === 0 ? [] : [`renewed ${renewals} time${renewals === 1 ? '' : 's'}`]),
      ];
      const why = text === null ? reason : `${reason}, ${text}`;
      const by = granted.length === 0 ? '' : ` (${granted.join('; ')})`;
      return `${catalogue[artifact].title.toLowerCase()} withheld until ${dayText(until)}: ${why}${by}; no stage asks for it`;
    });
}
