/** Reports of imaginary repositories, made by hand so that rendering is tested apart from judging. */
import { type ArtifactKind, artifactKinds, catalogue } from '../../src/artifacts.ts';
import type { Proof } from '../../src/proof.ts';
import type { RenderContext } from '../../src/render/places.ts';
import {
  type MissingItem,
  type Report,
  type ReportArtifact,
  type RequirementReport,
  reportSchemaId,
  type StageReport,
  type Standing,
} from '../../src/report.ts';

export const tagCommit = '3f9c2a7be1d04856a1b2c3d4e5f60718293a4b5c';
export const headCommit = '81d0e4c9aa5523f7b6c7d8e9f0a1b2c3d4e5f607';

export const context: RenderContext = {
  serverUrl: 'https://github.com',
  policyUrl: `https://github.com/tidepool-lab/tern/blob/${headCommit}/.github/default-to-share.yml`,
  runUrl: 'https://github.com/tidepool-lab/tern/actions/runs/4211',
  docsUrl: 'https://github.com/default-to-share/default-to-share',
  issueUrl: null,
  pullRequestUrl: null,
};

export function artifact(kind: ArtifactKind, over: Partial<ReportArtifact> = {}): ReportArtifact {
  return {
    kind,
    status: 'missing',
    alsoPromised: false,
    identifiers: [],
    evidence: [],
    promises: [],
    proof: null,
    proofs: over.proof === undefined || over.proof === null ? [] : [over.proof],
    standing: 'not-required',
    because: 'no stage asks for it',
    ...over,
  };
}

export function proof(identifier: string, over: Partial<Proof> = {}): Proof {
  return {
    identifier,
    state: 'verified',
    level: 4,
    method: 'hf-api+range',
    at: '2026-11-22T06:00:00Z',
    url: null,
    bytes: 8_192,
    hash: null,
    reason: 'first bytes read without an account',
    identity: 'match',
    backlink: false,
    fragile: false,
    findings: [],
    ...over,
  };
}

/** A file or listing of the tagged commit that shows the kind. */
export function shown(kind: ArtifactKind, path: string, line: number | null = null, over: Partial<ReportArtifact> = {}): ReportArtifact {
  return artifact(kind, {
    status: 'published',
    standing: 'met',
    because: 'shown in the tagged commit',
    evidence: [{ rule: `${kind}/file`, path, line, place: 'tag' }],
    ...over,
  });
}

export function missing(kind: ArtifactKind, over: Partial<MissingItem> = {}): MissingItem {
  return {
    kind,
    stage: 'weights',
    standing: 'due',
    due: '2026-12-12',
    overdueDays: 0,
    saw: `nothing that looks like ${catalogue[kind].title.toLowerCase()}`,
    evidence: [],
    todo: catalogue[kind].remedy,
    newFile: catalogue[kind].newFile ?? null,
    promise: null,
    ...over,
  };
}

export function requirement(kind: ArtifactKind, standing: Standing, over: Partial<RequirementReport> = {}): RequirementReport {
  return { kind, standing, because: 'because the fixture says so', source: null, unproven: false, ...over };
}

export function stage(id: string, standing: Standing, over: Partial<StageReport> = {}): StageReport {
  const colour = standing === 'overdue' || standing === 'broken' ? 'red' : standing === 'met' || standing === 'substituted' ? 'green' : 'amber';
  return { id, title: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, due: '2026-10-13', standing, colour, overdueDays: 0, requires: [], ...over };
}

const promise = {
  path: 'README.md',
  line: 41,
  text: 'The 1B and 7B weights will be on the hub in December.',
  due: '2026-12-31',
  ageDays: 112,
};

/** A staged release under way: preprint and code are out, evals are overdue, weights are promised. */
export function stagedReport(over: Partial<Report> = {}): Report {
  const artifacts: readonly ReportArtifact[] = [
    shown('preprint', 'CITATION.cff', 22, {
      identifiers: ['arXiv:2608.04417'],
      proof: proof('arXiv:2608.04417', {
        level: 3,
        method: 'hf-papers',
        reason: 'the title matches, and the page names this repository',
        published: '2026-08-14',
        backlink: true,
      }),
    }),
    shown('code', 'src/tern/model.py', null),
    shown('training-code', 'train.py', null, { standing: 'not-required' }),
    artifact('evals', {
      standing: 'overdue',
      status: 'missing',
      because: 'only outputs, overdue since 17 Nov 2026',
      evidence: [{ rule: 'evals/outputs-only', path: 'evaluation/', line: null, place: 'tag', note: '12 .jsonl files', stub: true }],
    }),
    shown('eval-results', 'README.md', 88),
    artifact('weights', {
      status: 'promised',
      standing: 'due',
      because: 'promised, due 12 Dec 2026',
      promises: [{ path: 'README.md', line: 41, text: promise.text, due: promise.due, firstSeen: '2026-08-02' }],
      evidence: [{ rule: 'weights/promise', path: 'README.md', line: 41, place: 'head' }],
    }),
    artifact('model-card', { standing: 'due' }),
    shown('safety-note', 'README.md', 120, { completeness: 0.6 }),
    shown('repro', 'scripts/reproduce.sh', null),
    shown('training-logs', 'README.md', 97, {
      identifiers: ['wandb:tidepool-lab/tern'],
      proof: proof('wandb:tidepool-lab/tern', {
        state: 'unverifiable',
        level: 2,
        reason: 'the host needs a browser',
        fragile: true,
        lastVerified: '2026-11-03T06:00:00Z',
      }),
    }),
    artifact('data', { status: 'not-applicable', assumed: true }),
    artifact('data-card', { status: 'not-applicable', assumed: true }),
    shown('dependencies', 'pyproject.toml', null),
    shown('license', 'LICENSE', null, { identifiers: ['Apache-2.0'] }),
    shown('citation', 'CITATION.cff', null),
  ];
  const byKind = new Map(artifacts.map((item) => [item.kind, item]));
  return {
    schema: reportSchemaId,
    tool: { name: 'default-to-share', version: '0.1.0' },
    subject: {
      repository: 'tidepool-lab/tern',
      ref: 'v1.0.0',
      commit: tagCommit,
      line: 'v1.0',
      tag: 'v1.0.0',
      head: { branch: 'main', commit: headCommit },
      release: { url: 'https://github.com/tidepool-lab/tern/releases/tag/v1.0.0', publishedAt: '2026-10-03T09:00:00Z' },
      serverUrl: 'https://github.com',
    },
    judgedAt: '2026-11-22T06:00:00Z',
    policy: { path: '.github/default-to-share.yml', presets: ['default-to-share'], organisation: null, notes: [] },
    clock: { start: '2026-08-14', basis: 'preprint v1', adopted: '2026-08-20' },
    artifacts: artifactKinds.map((kind) => byKind.get(kind) ?? artifact(kind)),
    stages: [
      stage('preprint', 'met', { due: '2026-08-20', requires: [requirement('preprint', 'met'), requirement('citation', 'met')] }),
      stage('code', 'met', {
        due: '2026-09-19',
        requires: [requirement('code', 'met'), requirement('dependencies', 'met'), requirement('license', 'met')],
      }),
      stage('evals', 'overdue', {
        due: '2026-11-17',
        overdueDays: 5,
        requires: [requirement('evals', 'overdue'), requirement('eval-results', 'met')],
      }),
      stage('weights', 'due', {
        due: '2026-12-12',
        requires: [requirement('safety-note', 'met'), requirement('weights', 'due'), requirement('model-card', 'due')],
      }),
    ],
    missing: [
      missing('evals', {
        stage: 'evals',
        standing: 'overdue',
        due: '2026-11-17',
        overdueDays: 5,
        saw: '`evaluation/`: outputs only (12 .jsonl files), no script and no harness configuration',
        evidence: [{ rule: 'evals/outputs-only', path: 'evaluation/', line: null, place: 'tag' }],
      }),
      missing('weights', {
        saw: '`README.md` line 41 promises them for 31 Dec 2026; no model is linked',
        promise,
        evidence: [{ rule: 'weights/promise', path: 'README.md', line: 41, place: 'head' }],
      }),
      missing('model-card', { saw: 'no document calls itself a model card' }),
    ],
    standing: 'overdue',
    colour: 'red',
    nextDue: '2026-12-12',
    contradictions: [],
    unchecked: [
      'not asked for, since nothing in the repository speaks of own data: data, data card; to correct this, list them under `artifacts` in the policy file',
    ],
    anonymous: false,
    ...over,
  };
}

/** The same repository a month later: everything is out. */
export function finishedReport(over: Partial<Report> = {}): Report {
  const staged = stagedReport();
  const weights = shown('weights', 'README.md', 38, {
    identifiers: ['hf:tidepool-lab/tern-7b', 'hf:tidepool-lab/tern-1b'],
    evidence: [{ rule: 'weights/hub-link', path: 'README.md', line: 38, place: 'head' }],
    proof: proof('hf:tidepool-lab/tern-7b', { reason: 'header of the first shard read without an account, 4 of 4 shards' }),
  });
  const done: Readonly<Partial<Record<ArtifactKind, ReportArtifact>>> = {
    evals: shown('evals', 'evaluation/run.py'),
    weights,
    'model-card': shown('model-card', 'MODEL_CARD.md', null, { completeness: 0.9 }),
  };
  return {
    ...staged,
    judgedAt: '2026-12-10T06:00:00Z',
    artifacts: staged.artifacts.map((item) => done[item.kind] ?? item),
    stages: staged.stages.map((item) => ({
      ...item,
      standing: 'met',
      colour: 'green',
      overdueDays: 0,
      requires: item.requires.map((one) => ({ ...one, standing: 'met' })),
    })),
    missing: [],
    standing: 'met',
    colour: 'green',
    nextDue: null,
    ...over,
  };
}
