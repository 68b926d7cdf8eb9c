import type { ArtifactKind } from '../artifacts.ts';
import type { Detection } from '../detection.ts';
import { UserError } from '../user-error.ts';
import { policyText } from './init/policy-text.ts';
import { templates } from './init/templates.ts';
import { workflowPath, workflowText } from './init/workflow.ts';
import { didYouMean } from './issues.ts';
import { type PresetId, presetIds } from './preset-names.ts';

export interface InitInput {
  readonly detections: readonly Detection[];
  readonly files: readonly { readonly path: string }[];
  /** `owner/name`; null where unknown. */
  readonly repository: string | null;
  /** Null where unknown: `main` is assumed, and said. */
  readonly defaultBranch: string | null;
  /** ISO 8601. */
  readonly now: string;
  /** One name, or several separated by commas; absent: one is proposed. */
  readonly preset?: string | undefined;
  /** Templates of the documents that are still missing, too. */
  readonly releasePack: boolean;
  /** Texts of files that are there already, where they are at hand; `files` alone is enough for never overwriting. */
  readonly existing: ReadonlyMap<string, string>;
}

export interface InitPlan {
  readonly writes: readonly { readonly path: string; readonly text: string }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** Markdown for the README. */
  readonly badgeLine: string;
  /** What to know or to do next, in plain words. */
  readonly notes: readonly string[];
}

const policyPath = '.github/default-to-share.yml';
/** Any of these is a policy already. */
const policyCandidates = [policyPath, '.github/default-to-share.yaml', 'default-to-share.yml', 'default-to-share.yaml'] as const;

/**
 * Plans what `init` writes: a policy, a workflow, with `releasePack` the documents that are missing. Nothing that is there is touched.
 * @throws UserError for a preset that does not exist
 */
export function planInit(input: InitInput): InitPlan {
  const names = input.preset === undefined ? [propose(input.detections)] : presetNames(input.preset);
  const branch = input.defaultBranch ?? 'main';
  const there = new Map([...input.files.map(({ path }) => path), ...input.existing.keys()].map((path) => [path.toLowerCase(), path]));
  const policy = policyCandidates.map((path) => there.get(path)).find((path) => path !== undefined);
  const wanted = [
    {
      path: policyPath,
      text: () => policyText(names, input.now.slice(0, 10), input.detections),
      skip: policy === undefined ? null : policy === policyPath ? 'already there' : `the policy is in ${policy}`,
    },
    { path: workflowPath, text: () => workflowText(branch), skip: null },
    ...(input.releasePack ? templates.map(({ kind, path, text }) => ({ path, text: () => text, skip: alreadyShared(input.detections, kind) })) : []),
  ].map((file) => ({ ...file, skip: file.skip ?? (there.has(file.path.toLowerCase()) ? 'already there' : null) }));
  return {
    writes: wanted.filter(({ skip }) => skip === null).map(({ path, text }) => ({ path, text: text() })),
    skipped: wanted.flatMap(({ path, skip }) => (skip === null ? [] : [{ path, reason: skip }])),
    badgeLine: badgeLine(input.repository, branch, policy ?? policyPath),
    notes: notesFor(input, names),
  };
}

/** Data without code or model of their own are judged as data; everything else starts with the staged default. */
function propose(detections: readonly Detection[]): PresetId {
  const shows = (kind: ArtifactKind) => detections.some((detection) => detection.kind === kind && isOut(detection));
  const isData = shows('data') && !shows('weights') && !shows('training-code') && !shows('code');
  return isData ? 'funder-basic' : 'default-to-share';
}

function isOut({ status }: Detection): boolean {
  return status === 'published' || status === 'gated' || status === 'promised';
}

function presetNames(text: string): readonly PresetId[] {
  const names = text.split(',').map((name) => name.trim());
  return [...new Set(names)].map((name) => {
    const known = presetIds.find((id) => id === name);
    if (known !== undefined) return known;
    throw new UserError(`There is no preset '${name.slice(0, 60)}'.`, didYouMean(name, presetIds) ?? `Presets: ${presetIds.join(', ')}.`);
  });
}

function alreadyShared(detections: readonly Detection[], kind: ArtifactKind): string | null {
  const found = detections.find((detection) => detection.kind === kind);
  if (found?.status === 'not-applicable') return 'nothing here that it would describe';
  const [evidence] = found?.status === 'published' ? found.evidence.filter(({ stub }) => stub !== true) : [];
  if (evidence === undefined) return null;
  return evidence.path === null ? 'already shared' : `already shared in ${evidence.path}${evidence.line === null ? '' : ` line ${evidence.line}`}`;
}

function badgeLine(repository: string | null, branch: string, path: string): string {
  const name = repository ?? 'OWNER/NAME';
  const policy = `https://github.com/${name}/blob/${branch.split('/').map(encodeURIComponent).join('/')}/${path}`;
  return `[![Default to share](https://raw.githubusercontent.com/${name}/default-to-share/badge.svg)](${policy})`;
}

function notesFor(input: InitInput, names: readonly PresetId[]): readonly string[] {
  const weights = input.detections.find(({ kind }) => kind === 'weights');
  const family = (weights?.identifiers.length ?? 0) > 1 && weights?.alsoPromised === true && !names.includes('staged-safety');
  return [
    'The badge appears after the first run on the default branch.',
    ...(input.repository === null ? ['Put the repository in place of OWNER/NAME in the badge line.'] : []),
    ...(input.defaultBranch === null ? ['The default branch is taken to be main: correct it in the workflow if it is not.'] : []),
    ...(family ? ['Several sizes are out and more are promised: the preset staged-safety has a date and a safety note for each.'] : []),
    ...(input.releasePack ? ['The templates count once their TODOs are filled in.'] : []),
  ];
}

/** The plan as a unified diff: every file is new. */
export function renderInitDiff(plan: InitPlan): string {
  const files = plan.writes.map(({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n');
    return [`--- /dev/null`, `+++ b/${path}`, `@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`), ''].join('\n');
  });
  const skipped = plan.skipped.map(({ path, reason }) => `# ${path}: ${reason}\n`);
  return [...files, ...skipped].join('');
}
