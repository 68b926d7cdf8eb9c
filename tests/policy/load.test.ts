import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { defaultOutline, outline, policyOf, requirementOf, withFile } from './files.ts';

const originOf = async (text: string, key: string, more = {}) => (await loadPolicy(withFile(text, more))).origins.find((value) => value.key === key);

describe('precedence', () => {
  it('is the built-in default without a file', async () => {
    const loaded = await loadPolicy({ file: null, owner: 'lab', inputs: {} });
    expect(loaded).toEqual({ policy: builtInPolicy, origins: [], minimum: null, problems: [] });
  });

  it.each(['', '# nothing yet\n', '{}\n'])('is the built-in default for an empty file (%j)', async (text) => {
    const policy = await policyOf(text);
    expect({ ...policy, source: { ...policy.source, path: null } }).toEqual(builtInPolicy);
  });

  it('lets the file beat the default, and an input the file', async () => {
    const text = 'report:\n  fail-on: overdue\n  comment: always\n';
    expect((await policyOf(text)).report).toEqual({ ...builtInPolicy.report, failOn: 'overdue', comment: 'always' });
    const policy = await policyOf(text, { inputs: { failOn: 'missing', badgeBranch: 'shields' } });
    expect(policy.report).toEqual({ ...builtInPolicy.report, failOn: 'missing', comment: 'always', badgeBranch: 'shields' });
  });

  it('tells the origin of every value: layer, file and line', async () => {
    const text = 'adopted: 2026-01-05\npreset: default-to-share\nreport:\n  fail-on: overdue\nstages:\n  - id: weights\n    due: P180D\n';
    const inputs = { inputs: { comment: 'never' } };
    await expect(originOf(text, 'adopted')).resolves.toEqual({ key: 'adopted', value: '2026-01-05', origin: '.github/default-to-share.yml:1' });
    await expect(originOf(text, 'report.fail-on')).resolves.toMatchObject({ value: 'overdue', origin: '.github/default-to-share.yml:4' });
    await expect(originOf(text, 'report.comment', inputs)).resolves.toMatchObject({ value: 'never', origin: 'input comment' });
    await expect(originOf(text, 'report.badge')).resolves.toMatchObject({ value: 'branch', origin: 'built-in default' });
    await expect(originOf(text, 'stages.weights.due')).resolves.toMatchObject({ value: 'P180D', origin: '.github/default-to-share.yml:7' });
    await expect(originOf(text, 'stages.weights.requires')).resolves.toMatchObject({ origin: 'preset default-to-share' });
    await expect(originOf(text, 'stages.weights.weights.instead')).resolves.toMatchObject({
      value: 'at least 2 of evals, training-logs, data-card, repro',
      origin: 'preset default-to-share',
    });
  });

  it('lets an input choose the presets', async () => {
    const policy = await policyOf('preset: ukri\n', { inputs: { preset: 'neurips, wellcome' } });
    expect(policy.source.presets).toEqual(['neurips', 'wellcome']);
  });
});

describe('stages of a file', () => {
  it('change an inherited stage, only the keys given', async () => {
    const policy = await policyOf('preset: default-to-share\nstages:\n  - { id: weights, due: P180D, proof: archived }\n');
    expect(outline(policy)).toEqual([...defaultOutline.slice(0, 4), 'weights P180D: safety-note, weights, model-card']);
    expect(requirementOf(policy, 'weights', 'weights')).toMatchObject({ proof: 'archived', whereSafe: true, instead: { atLeast: 2 } });
    expect(requirementOf(policy, 'weights', 'weights').source).toBe(
      'default-to-share: the built-in staged-release policy (date set by the policy file)',
    );
  });

  it('add a stage, and drop one', async () => {
    const policy = await policyOf(
      'preset: default-to-share\nstages:\n  - { id: pack, requires: [] }\n  - { id: data, due: 2026-12-31, requires: [data] }\n',
    );
    expect(outline(policy)).toEqual([...defaultOutline.slice(0, 3), defaultOutline[4], 'data 2026-12-31: data']);
  });

  it('take nothing away: what is asked for twice is due at the earlier date', async () => {
    const policy = await policyOf('preset: nih-dms\nstages:\n  - { id: award-end, title: End of the award, due: 2027-06-30, requires: [data] }\n');
    expect(outline(policy)).toEqual(['data P0D: data, data-card', 'award-end 2027-06-30: data']);
  });

  it('are the whole policy where no preset is named', async () => {
    const policy = await policyOf('stages:\n  - { id: code, due: P14D, requires: [code, evals] }\n');
    expect(outline(policy)).toEqual(['code P14D: code, evals']);
    expect(policy.source.presets).toEqual([]);
    expect(policy.stages[0]?.title).toBe('Code');
  });

  it('never leave a policy empty without saying so', async () => {
    expect(outline(await policyOf('stages: []\n'))).toEqual(defaultOutline);
    const policy = await policyOf('preset: eu-gpai\nstages: [{ id: training-content, requires: [] }]\n');
    expect(policy.stages).toEqual([]);
    expect(policy.notes).toEqual(['The policy asks for nothing: every stage was dropped.']);
  });

  it('say for each kind what proof is wanted, how a gate is taken, what may be withheld and for what', async () => {
    const policy = await policyOf(`
stages:
  - id: all
    due: P1Y
    proof: declared
    gated: accept
    where-safe: [data]
    instead: [data-card, evals]
    requires:
      - code
      - data
      - weights
      - { kind: evals, proof: archived, gated: refuse, instead: { at-least: 1, of: [eval-results, evals] } }
      - { kind: model-card, completeness: 0.5 }
      - { kind: safety-note, fresh: true }
      - { kind: checkpoints, identifiers: ["hf:lab/*"], at-least: 3, when: always }
`);
    const of = (kind: string) => requirementOf(policy, 'all', kind);
    expect(of('code')).toMatchObject({ proof: 'declared', gated: 'accept', whereSafe: false, instead: null, source: null });
    expect(of('data')).toMatchObject({ whereSafe: true, instead: { atLeast: 2, of: ['data-card', 'evals'] }, when: 'own-data' });
    expect(of('weights')).toMatchObject({ whereSafe: false, instead: null });
    expect(of('evals')).toMatchObject({ proof: 'archived', gated: 'refuse', whereSafe: true, instead: { atLeast: 1, of: ['eval-results'] } });
    expect(of('model-card')).toMatchObject({ completeness: 0.5 });
    expect(of('safety-note')).toMatchObject({ fresh: true });
    expect(of('checkpoints')).toMatchObject({ identifiers: ['hf:lab/*'], atLeast: 3, when: 'always' });
  });

  it('may withhold weights for two of four substitutes where nothing else is said', async () => {
    const policy = await policyOf('stages: [{ id: w, due: P1M, requires: [weights, data] }]');
    expect(requirementOf(policy, 'w', 'weights')).toMatchObject({
      whereSafe: true,
      instead: { atLeast: 2, of: ['evals', 'training-logs', 'data-card', 'repro'] },
    });
    expect(requirementOf(policy, 'w', 'data')).toMatchObject({ whereSafe: false, instead: null, gated: 'accept-with-reason' });
  });

  it('get their completeness from release-pack, which adds what no stage asks for', async () => {
    const policy = await policyOf('preset: default-to-share\nrelease-pack: { model-card: 0.7, repro: true, data-card: false }\n');
    expect(requirementOf(policy, 'weights', 'model-card').completeness).toBe(0.7);
    expect(requirementOf(policy, 'pack', 'repro').completeness).toBeNull();
    expect(outline(policy)[3]).toBe('pack P90D: repro, training-logs');
    const alone = await policyOf(
      'stages: [{ id: code, due: P1D, requires: [code] }]\nrelease-pack: { due: P60D, safety-note: 0.5, model-card: true }\n',
    );
    expect(outline(alone)).toEqual(['code P1D: code', 'release-pack P60D: model-card, safety-note']);
    expect(requirementOf(alone, 'release-pack', 'safety-note').completeness).toBe(0.5);
  });
});

describe('shorthands and whole values', () => {
  it.each([
    ['clock: preprint', { start: 'preprint', retroactive: false }],
    ['clock: 2026-03-01', { start: { date: '2026-03-01' }, retroactive: false }],
    ['clock: { start: this-tag, retroactive: true }', { start: 'this-tag', retroactive: true }],
    ['preset: nih-dms', { start: 'earliest', retroactive: true }],
    ['preset: nih-dms\nclock: { retroactive: false }', { start: 'earliest', retroactive: false }],
  ])('%s', async (text, clock) => {
    expect((await policyOf(text)).clock).toEqual(clock);
  });

  it.each([
    ['releases: ["v*", "model-*"]', { include: ['v*', 'model-*'], ignore: [], prereleases: false }],
    ['releases: { tags: ["v*"], ignore: ["v0.*"], prereleases: true }', { include: ['v*'], ignore: ['v0.*'], prereleases: true }],
  ])('%s', async (text, releases) => {
    expect((await policyOf(text)).releases).toEqual(releases);
  });

  it.each([
    ['anonymous: true', true],
    ['anonymous: 2026-12-01', { until: '2026-12-01' }],
    ['anonymous: { until: 2026-12-01 }', { until: '2026-12-01' }],
  ])('%s', async (text, anonymous) => {
    expect((await policyOf(text)).anonymous).toEqual(anonymous);
  });

  it('knows the rest of the language', async () => {
    const policy = await policyOf(
      'contact: "@maintainer"\npaused: true\nlanguages: [en, zh-Hans]\nreport: { badge: none, warn-before: P1M, proof-age: P2W }\n',
    );
    expect(policy).toMatchObject({ contact: '@maintainer', paused: true, languages: ['en', 'zh-Hans'] });
    expect(policy.report).toMatchObject({ badge: 'none', warnBefore: 'P1M', proofAge: 'P2W' });
  });

  it('counts a retroactive preset from before the adoption also when it is composed with one that is not', async () => {
    const policy = await policyOf('preset: [default-to-share, nih-dms]\n');
    expect(policy.clock.retroactive).toBe(false);
    expect(policy.stages.filter(({ retroactive }) => retroactive === true).map(({ id }) => id)).toEqual(['data']);
  });
});

describe('declared artifacts', () => {
  it('are normalised, in the order of the catalogue', async () => {
    const policy = await policyOf(`
artifacts:
  weights: [https://huggingface.co/lab/model, hf:lab/other, hf:lab/model]
  preprint: "2402.00838v2"
  data: { not-applicable: we use public data only }
  license: [Apache-2.0, CC-BY-4.0]
  archive: 10.5281/zenodo.7
  evals: { repositories: [lab/evals], paths: ["evals/**"] }
  checkpoints: { identifiers: [hf:lab/model], gated-reason: terms of the data }
`);
    expect(policy.artifacts.map(({ kind, identifiers }) => [kind, identifiers])).toEqual([
      ['preprint', ['arXiv:2402.00838']],
      ['evals', []],
      ['weights', ['hf:lab/model', 'hf:lab/other']],
      ['checkpoints', ['hf:lab/model']],
      ['data', []],
      ['license', ['Apache-2.0', 'CC-BY-4.0']],
      ['archive', ['zenodo:7']],
    ]);
    const of = (kind: string) => policy.artifacts.find((artifact) => artifact.kind === kind);
    expect(of('data')?.notApplicable).toBe('we use public data only');
    expect(of('evals')).toMatchObject({ repositories: ['lab/evals'], paths: ['evals/**'] });
    expect(of('checkpoints')?.gatedReason).toBe('terms of the data');
  });
});

describe('the cost of a policy', () => {
  it('parses 20 files of the usual size in less than two seconds', async () => {
    const text = `preset: [default-to-share, horizon-europe]\n${'# a comment line of the usual length in a policy file\n'.repeat(20)}stages:\n  - { id: weights, due: P180D }\n`;
    await policyOf(text);
    const started = performance.now();
    for (let run = 0; run < 20; run += 1) await policyOf(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
