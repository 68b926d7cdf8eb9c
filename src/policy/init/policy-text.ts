import { type ArtifactKind, artifactKinds, catalogue } from '../../artifacts.ts';
import type { Detection } from '../../detection.ts';
import { docsUrl } from '../../version.ts';
import type { PresetId } from '../preset-names.ts';
import { composePresets, presets } from '../presets.ts';
import { daysAfter } from '../waivers.ts';

const schemaUrl = `${docsUrl.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/main/schemas/policy.schema.json`;

/** Days that the example of a waiver runs. */
const exampleWaiverDays = 180;

/**
 * The policy that is proposed: presets, the day of adoption, the dates the repository promised itself, and as comments what was found.
 * @param today `YYYY-MM-DD`
 */
export function policyText(names: readonly PresetId[], today: string, detections: readonly Detection[]): string {
  const summary = names.length === 1 ? ` # ${presets.find(({ id }) => id === names[0])?.summary ?? ''}` : '';
  const lines = [
    '# What this repository will share, by when, and what is withheld for which reason.',
    `# The language: ${docsUrl}/blob/main/docs/policy.md`,
    `# yaml-language-server: $schema=${schemaUrl}`,
    `preset: ${names.length === 1 ? names[0] : `[${names.join(', ')}]`}${summary}`,
    `adopted: ${today} # no stage is due before this day`,
    ...promisedStages(names, today, detections),
    '',
    ...foundArtifacts(detections),
    '',
    '# Withheld on purpose? Say so, for at most 365 days. With enough shared in its place it counts as compliant.',
    '# waivers:',
    '#   - artifact: weights',
    '#     reason: safety',
    '#     approved-by: login',
    `#     until: ${daysAfter(today, exampleWaiverDays)}`,
    '#     instead: [evals, repro]',
  ];
  return `${lines.join('\n')}\n`;
}

/** Kinds whose promised dates are worth a stage. */
const promisable: readonly ArtifactKind[] = ['preprint', 'code', 'evals', 'weights', 'data'];

/** A date that the README gives is the date the policy proposes: the last one promised for what is not out yet. */
function promisedStages(names: readonly PresetId[], today: string, detections: readonly Detection[]): readonly string[] {
  const stages = composePresets(names).stages;
  const dated = detections.flatMap(({ kind, status, promises }) => {
    if (!promisable.includes(kind) || (status !== 'promised' && status !== 'missing')) return [];
    const [last] = promises.filter(({ due }) => due !== null && due > today).toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? 1 : -1));
    if (last === undefined || last.due === null) return [];
    const stage = stages.find(({ requires }) => requires.some(({ requirement }) => requirement.kind === kind));
    return [{ kind, id: stage?.id ?? kind, isNew: stage === undefined, due: last.due, where: placeOf(last.path, last.line) }];
  });
  const first = dated.filter(({ id }, index) => dated.findIndex((other) => other.id === id) === index);
  if (first.length === 0) return [];
  return [
    'stages: # dates that the repository promised',
    ...first.flatMap(({ kind, id, isNew, due, where }) => [
      `  - id: ${id}`,
      ...(isNew ? [`    requires: [${kind}]`] : []),
      `    due: ${due} # ${catalogue[kind].title.toLowerCase()}${where}`,
    ]),
  ];
}

function placeOf(path: string | null, line: number | null): string {
  if (path === null) return '';
  return `, ${plain(path)}${line === null ? '' : ` line ${line}`}`;
}

/** Identifiers shown for a kind at most. */
const shown = 5;

function foundArtifacts(detections: readonly Detection[]): readonly string[] {
  const lines = artifactKinds.flatMap((kind) => {
    const found = detections.find((detection) => detection.kind === kind);
    if (found === undefined || kind === 'license') return [];
    const identifiers = found.identifiers.slice(0, shown).map(scalar);
    if (identifiers.length > 0) return [`#   ${kind}: ${identifiers.length === 1 ? identifiers[0] : `[${identifiers.join(', ')}]`}`];
    return found.status === 'not-applicable' ? [`#   ${kind}: { not-applicable: we have none of our own }`] : [];
  });
  if (lines.length === 0) return ['# Nothing of your own was found yet. What detection can’t see is declared under `artifacts:`.'];
  return ['# Found so far. Uncomment and correct what is wrong: what is declared here beats what is detected.', '# artifacts:', ...lines];
}

/** An identifier as a YAML scalar that is safe in a flow list and in a comment. */
function scalar(identifier: string): string {
  const text = plain(identifier);
  return /^[A-Za-z][A-Za-z0-9:/._@-]*$/.test(text) && !text.endsWith(':') ? text : JSON.stringify(text);
}

/** Text of the repository on one line. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200);
}
