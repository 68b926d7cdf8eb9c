import { type ArtifactKind, artifactKinds } from '../../src/artifacts.ts';
import type { Detection } from '../../src/detection.ts';
import type { JudgeInput } from '../../src/judge/input.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Proof } from '../../src/proof.ts';
import type { MissingItem, Report, ReportArtifact, RequirementReport } from '../../src/report.ts';
import type { Requirement, ResolvedPolicy, Stage, Waiver } from '../../src/resolved-policy.ts';

/** Small worlds to judge. Everything can be overridden; nothing is required but what a test is about. */

export function detection(kind: ArtifactKind, given: Partial<Detection> = {}): Detection {
  return { kind, status: 'missing', alsoPromised: false, identifiers: [], evidence: [], promises: [], ...given };
}

const usualIdentifiers: Partial<Record<ArtifactKind, string>> = {
  preprint: 'arXiv:2506.01234',
  weights: 'hf:lab/model',
  data: 'hf-dataset:lab/corpus',
  'training-logs': 'wandb:lab/run',
  archive: 'zenodo:42',
};

/** Published where such things usually are: papers, weights, data and logs by a link, the rest as a file of the tree. */
export function published(kind: ArtifactKind, given: Partial<Detection> = {}): Detection {
  const identifier = usualIdentifiers[kind];
  const evidence = [{ rule: `${kind}/test`, path: identifier === undefined ? `${kind}.md` : 'README.md', line: identifier === undefined ? null : 7 }];
  return detection(kind, { status: 'published', identifiers: identifier === undefined ? [] : [identifier], evidence, ...given });
}

export function proof(identifier: string, given: Partial<Proof> = {}): Proof {
  return {
    identifier,
    state: 'verified',
    level: 4,
    method: 'test',
    at: '2026-03-01T00:00:00Z',
    url: null,
    bytes: null,
    hash: null,
    reason: 'asked by a test',
    identity: 'match',
    backlink: false,
    fragile: false,
    findings: [],
    ...given,
  };
}

export function requirement(kind: ArtifactKind, given: Partial<Requirement> = {}): Requirement {
  return {
    kind,
    proof: 'verified',
    gated: 'accept-with-reason',
    when: 'always',
    whereSafe: false,
    instead: null,
    completeness: null,
    source: null,
    ...given,
  };
}

export function stage(id: string, due: string, requires: readonly Requirement[]): Stage {
  return { id, title: id, requires, due: due.startsWith('P') ? { after: due } : { on: due } };
}

export function waiver(artifact: ArtifactKind, given: Partial<Waiver> = {}): Waiver {
  return {
    artifact,
    reason: 'safety',
    text: 'dual use',
    approvedBy: 'somebody',
    approval: 'declared',
    until: '2026-12-31',
    instead: [],
    renewals: 0,
    ...given,
  };
}

/** The clock starts on 1 January 2026 unless a test says otherwise. */
export function policy(given: Partial<ResolvedPolicy> = {}): ResolvedPolicy {
  return {
    source: { path: null, presets: ['test'], organisation: null },
    adopted: '2026-01-01',
    releases: { include: ['*'], ignore: [], prereleases: false },
    clock: { start: { date: '2026-01-01' }, retroactive: false },
    report: { comment: 'on-change', badge: 'none', badgeBranch: 'badge', failOn: 'never', warnBefore: 'P14D', proofAge: 'P30D' },
    contact: null,
    stages: [],
    artifacts: [],
    waivers: [],
    anonymous: false,
    paused: false,
    languages: ['en'],
    notes: [],
    ...given,
  };
}

export interface World extends Partial<Omit<JudgeInput, 'policy'>> {
  readonly policy?: Partial<ResolvedPolicy>;
}

export function inputOf(world: World = {}): JudgeInput {
  return {
    subject: {
      repository: 'lab/model',
      ref: 'v1.0',
      commit: 'c0ffee',
      line: 'v1.0',
      tag: 'v1.0',
      head: null,
      release: null,
      serverUrl: 'https://github.com',
    },
    detections: [],
    proofs: [],
    now: '2026-03-01T12:00:00Z',
    toolVersion: '0.0.0',
    firstRelease: null,
    policyFirstCommit: null,
    firstRun: null,
    unchecked: [],
    ...world,
    policy: policy(world.policy),
  };
}

export function judged(world: World = {}): Report {
  return judge(inputOf(world));
}

export function requirementOf(report: Report, kind: ArtifactKind): RequirementReport {
  const found = report.stages.flatMap((one) => one.requires).find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`No stage requires ${kind}`);
  return found;
}

export function artifactOf(report: Report, kind: ArtifactKind): ReportArtifact {
  const found = report.artifacts.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`No artifact ${kind}`);
  return found;
}

export function missingOf(report: Report, kind: ArtifactKind): MissingItem {
  const found = report.missing.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`${kind} is not missing`);
  return found;
}

/** Every kind of the catalogue, published. */
export const allPublished: readonly Detection[] = artifactKinds.map((kind) => published(kind));
