import type { ResolvedPolicy } from '../resolved-policy.ts';
import { builtInPolicy, builtInPreset } from './built-in.ts';
import { clampSettings, clampStages } from './clamp.ts';
import { sourceSeparator } from './compose.ts';
import { declarationsOf } from './declarations.ts';
import { overlayInputs, parseInputs } from './inputs.ts';
import type { Minimum, PolicyFile } from './language.ts';
import type { Layer } from './layer.ts';
import type { LoadedPolicy, LoadPolicyInput } from './load.ts';
import { type KnownMinimum, knownMinimum, type Organisation, readOrganisation } from './organisation.ts';
import { originsOf } from './origins.ts';
import { overlayStages } from './overlay.ts';
import { parsePolicy } from './parse.ts';
import type { PresetId } from './preset-names.ts';
import { composePresets, presetOrigin } from './presets.ts';
import type { PolicyProblem } from './problem.ts';
import { overlayReleasePack } from './release-pack.ts';
import { builtInSettings, overlaySettings, ownKeys, type SourcedSettings, withSetting } from './settings.ts';
import { builtInOrigin, plainStage, type SourcedStage, sourced } from './sourced.ts';
import { resolveWaivers } from './waivers.ts';

/** The whole of precedence; `loadPolicy` calls it when there is something to resolve. */
export async function resolvePolicy(input: LoadPolicyInput): Promise<LoadedPolicy> {
  const now = input.now?.slice(0, 10) ?? null;
  const last = knownMinimum(input.lastMinimum);
  const inputs = parseInputs(input.inputs);
  const own = input.file === null ? null : parsePolicy(input.file.path, input.file.text, 'repository', now);
  const refused = [...inputs.problems, ...(own?.problems ?? [])];
  if (refused.length > 0) return refuse(refused, last);

  const repository = own?.layer ?? null;
  const reference = inputs.file.extends ?? repository?.file.extends ?? null;
  const organisation = await organisationOf(reference, input, last);
  // A repository that stops extending the file is still held by its minimum, but by nothing else of it.
  const above = reference === null ? null : (organisation?.layer ?? null);
  const rules = organisation?.layer?.file.minimum ?? organisation?.lastRules ?? null;

  const names = presetsOf(inputs.file, above?.file ?? null, repository?.file ?? null);
  const presets = composePresets(names);
  const layers = [...(above === null ? [] : [above]), ...(repository === null ? [] : [repository])];
  const laid = layers.reduce(layStages, { stages: presets.stages, problems: [] as readonly PolicyProblem[] });
  const declared = repository === null ? { artifacts: [], problems: [] } : declarationsOf(repository);
  const problems = [...laid.problems, ...declared.problems];
  if (problems.length > 0) return refuse(problems, last);

  const origin = `minimum of ${organisation?.source ?? 'the organisation'}`;
  const base = presets.retroactive
    ? withSetting(builtInSettings, 'clock.retroactive', true, names.map(presetOrigin).join(sourceSeparator))
    : builtInSettings;
  const outer = above === null ? base : overlaySettings(base, above, 'organisation');
  const inner = overlayInputs(repository === null ? outer : overlaySettings(outer, repository, 'repository'), inputs.file);
  const settings = rules === null ? { value: inner, notes: [] } : clampSettings(inner, rules, outer.values.clock, origin);
  const stages = clampStages(ownClock(laid.stages, inner), minimumStages(rules, organisation, origin));
  const artifacts = applicable(declared.artifacts, rules);
  const waivers =
    repository === null
      ? { waivers: [], indexes: new Map(), notes: [] }
      : await resolveWaivers(repository, rules?.waivers ?? null, {
          confirmApproval: input.confirmApproval,
          earlier: input.earlierWaivers ?? [],
          now,
        });

  const policy: ResolvedPolicy = {
    source: { path: repository?.path ?? null, presets: names, organisation: organisation?.layer === undefined ? null : organisation.source },
    ...settings.value.values,
    ...(rules?.stages === undefined ? {} : { adoptedHeld: true as const }),
    stages: stages.value.map(plainStage),
    artifacts: artifacts.value,
    waivers: waivers.waivers,
    notes: [
      ...notesOn(organisation, above, repository),
      ...settings.notes,
      ...(rules?.stages === undefined ? [] : adoptionNotes(settings.value.values.adopted, now)),
      ...stages.notes,
      ...(stages.value.length === 0 ? ['The policy asks for nothing: every stage was dropped.'] : []),
      ...artifacts.notes,
      ...waivers.notes,
    ],
  };
  const minimum = organisation === null || rules === null ? null : { source: organisation.source, rules };
  return { policy, origins: originsOf(policy, settings.value, stages.value, repository, waivers.indexes), minimum, problems: [] };
}

function refuse(problems: readonly PolicyProblem[], minimum: KnownMinimum | null): LoadedPolicy {
  return { policy: builtInPolicy, origins: [], minimum, problems };
}

async function organisationOf(reference: string | null, input: LoadPolicyInput, last: KnownMinimum | null): Promise<Organisation | null> {
  const wanted = reference ?? last?.source ?? null;
  return wanted === null ? null : readOrganisation(wanted, input.owner, input.readOther, last);
}

/** The presets in force: those of the inputs, else of both files, else the default where no file lists stages of its own. */
function presetsOf(inputs: PolicyFile, above: PolicyFile | null, own: PolicyFile | null): readonly PresetId[] {
  if (inputs.preset !== undefined) return [...new Set([inputs.preset].flat())];
  const files = [above, own].filter((file) => file !== null);
  const named = [...new Set(files.flatMap(({ preset }) => (preset === undefined ? [] : [preset].flat())))];
  if (named.length > 0) return named;
  return files.some(({ stages }) => stages !== undefined && stages.length > 0) ? [] : [builtInPreset];
}

interface Laid {
  readonly stages: readonly SourcedStage[];
  readonly problems: readonly PolicyProblem[];
}

function layStages(below: Laid, layer: Layer): Laid {
  const pack = layer.file['release-pack'];
  const { stages, problems } = overlayStages(below.stages, layer, layer.file.stages ?? [], ['stages']);
  return { stages: pack === undefined ? stages : overlayReleasePack(stages, layer, pack), problems: [...below.problems, ...problems] };
}

/** A file that says `clock.retroactive` says it for every stage. */
function ownClock(stages: readonly SourcedStage[], settings: SourcedSettings): readonly SourcedStage[] {
  const said = settings.from.get('clock.retroactive') ?? builtInOrigin;
  return said === builtInOrigin ? stages : stages.map((stage) => ({ ...stage, retroactive: undefined }));
}

function adoptionNotes(adopted: string | null, now: string | null): readonly string[] {
  if (adopted === null || now === null || adopted <= now) return [];
  return [`\`adopted\` (${adopted}) lies in the future: under the organisation's minimum the first commit of this file counts, or the first run.`];
}

function minimumStages(rules: Minimum | null, organisation: Organisation | null, origin: string): readonly SourcedStage[] {
  if (rules?.stages === undefined) return [];
  const layer: Layer = organisation?.layer ?? {
    path: organisation?.source ?? 'the organisation',
    file: {},
    yaml: { value: null, position: () => ({ line: 1, column: 1 }) },
  };
  const stages = overlayStages([], layer, rules.stages, ['minimum', 'stages']).stages;
  return sourced(stages.map(plainStage), origin).map((stage) => ({
    ...stage,
    requires: stage.requires.map((one) => ({ ...one, requirement: { ...one.requirement, source: origin } })),
  }));
}

function applicable(artifacts: ResolvedPolicy['artifacts'], rules: Minimum | null) {
  const always = rules?.['always-applicable'] ?? [];
  const refused = artifacts.filter(({ kind, notApplicable }) => notApplicable !== null && always.includes(kind));
  return {
    value: artifacts.map((artifact) => (refused.includes(artifact) ? { ...artifact, notApplicable: null } : artifact)),
    notes: refused.map(({ kind }) => `The organisation does not let ${kind} be declared not applicable.`),
  };
}

function notesOn(organisation: Organisation | null, above: Layer | null, repository: Layer | null): readonly string[] {
  const ignored = above === null ? [] : ownKeys.filter((key) => above.file[key] !== undefined);
  return [
    ...(organisation?.note ? [organisation.note] : []),
    ...(ignored.length === 0
      ? []
      : [
          `${ignored.join(', ')} in the organisation's file ${ignored.length === 1 ? 'speaks' : 'speak'} of one repository and ${ignored.length === 1 ? 'is' : 'are'} not inherited.`,
        ]),
    ...(repository?.file.minimum === undefined ? [] : ['minimum holds in the file of an organisation; in this file it is ignored.']),
  ];
}
