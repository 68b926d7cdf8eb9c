import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ArtifactKind } from '../../src/artifacts.ts';
import { detect } from '../../src/detect/detect.ts';
import type { Detection } from '../../src/detection.ts';
import { templates } from '../../src/policy/init/templates.ts';
import { type InitInput, planInit, renderInitDiff } from '../../src/policy/init.ts';
import type { FileContent } from '../../src/snapshot.ts';
import { outline, policyOf, problemsIn } from './files.ts';

function detection(kind: ArtifactKind, given: Partial<Detection> = {}): Detection {
  return { kind, status: 'published', alsoPromised: false, identifiers: [], evidence: [], promises: [], ...given };
}

function plan(given: Partial<InitInput> = {}) {
  return planInit({
    detections: [],
    files: [],
    repository: 'lab/thing',
    defaultBranch: 'main',
    now: '2026-11-22T23:30:00Z',
    releasePack: false,
    existing: new Map(),
    ...given,
  });
}

const textOf = (given: Partial<InitInput>, path: string) => plan(given).writes.find((write) => write.path === path)?.text ?? '';
const policyText = (given: Partial<InitInput> = {}) => textOf(given, '.github/default-to-share.yml');
const uncommented = (text: string) => text.replace(/^# ((?:artifacts|waivers):| {2})/gm, '$1');

/** What detection sees of a repository that holds these texts. */
function detectIn(files: Readonly<Record<string, string>>) {
  const texts = new Map(Object.entries(files).map(([path, text]): [string, FileContent] => [path, { kind: 'text', text, truncated: false }]));
  const tree = Object.entries(files).map(([path, text]) => ({ path, size: text.length, mode: '100644', type: 'blob' as const }));
  return detect({ repository: 'lab/thing', files: tree, texts, date: '2026-11-22T00:00:00Z', tags: [], declarations: [] });
}

describe('the policy that init proposes', () => {
  it('is valid, adopted today, and the built-in stages', async () => {
    const policy = await policyOf(policyText());
    expect(policy).toMatchObject({ adopted: '2026-11-22', source: { presets: ['default-to-share'] } });
  });

  it('takes over the dates that the repository promised itself', async () => {
    const promise = (due: string | null) => ({ path: 'README.md', line: 41, text: 'soon', due });
    const detections = [
      detection('weights', { status: 'promised', promises: [promise('2027-01-15'), promise('2026-12-24'), promise(null)] }),
      detection('data', { status: 'promised', promises: [promise('2027-03-01')] }),
      detection('evals', { status: 'promised', promises: [promise('2025-01-01')] }),
      detection('code', { status: 'published', promises: [promise('2027-01-01')] }),
    ];
    const text = policyText({ detections });
    expect(text).toContain('    due: 2027-01-15 # weights, README.md line 41\n');
    const policy = await policyOf(text);
    expect(outline(policy)).toEqual([
      'preprint P0D: preprint, citation',
      'code P30D: code, dependencies, license',
      'evals P45D: evals, eval-results',
      'pack P90D: repro, training-logs, data-card',
      'weights 2027-01-15: safety-note, weights, model-card',
      'data 2027-03-01: data',
    ]);
  });

  it('is valid too once its comments are taken in, whatever names the repository holds', async () => {
    const detections = [
      detection('preprint', { identifiers: ['arXiv:2402.00838'] }),
      detection('weights', { identifiers: ['hf:lab/a', 'hf:lab/b'] }),
      detection('code', { identifiers: ['file:src/a: b\n#]\u202e"\'.py', 'url:https://example.org/x?y=[1]&z={2}'] }),
      detection('data', { status: 'not-applicable', assumed: true }),
      detection('license', { identifiers: ['Apache-2.0'] }),
    ];
    const text = policyText({ detections });
    expect(await problemsIn(text)).toEqual([]);
    const policy = await policyOf(uncommented(text));
    expect(policy.waivers).toHaveLength(1);
    expect(policy.artifacts.map(({ kind, identifiers, notApplicable }) => [kind, identifiers.length, notApplicable !== null])).toEqual([
      ['preprint', 1, false],
      ['code', 2, false],
      ['weights', 2, false],
      ['data', 0, true],
    ]);
  });

  it('starts a dataset with what funders ask of data', () => {
    expect(policyText({ detections: [detection('data'), detection('code', { status: 'missing' })] })).toContain('preset: funder-basic');
    expect(policyText({ detections: [detection('data'), detection('code')] })).toContain('preset: default-to-share');
  });

  it('takes the presets that were asked for, and knows when there is none of that name', async () => {
    const policy = await policyOf(policyText({ preset: 'neurips, default-to-share' }));
    expect(policy.source.presets).toEqual(['neurips', 'default-to-share']);
    expect(() => plan({ preset: 'neurip' })).toThrow(expect.objectContaining({ name: 'UserError', hint: 'Did you mean "neurips"?' }));
  });
});

describe('the workflow that init writes', () => {
  const text = textOf({}, '.github/workflows/default-to-share.yml');

  it('has 15 lines at most, and each of its three permissions says what is lost without it', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    for (const permission of ['contents', 'pull-requests', 'issues'])
      expect(text).toMatch(new RegExp(`^  ${permission}: write # .+; without it: .+$`, 'm'));
    expect(Object.keys(parse(text).permissions)).toHaveLength(3);
  });

  it('runs on tags, releases, the default branch, every week and on demand', () => {
    expect(parse(text).on).toEqual({
      push: { branches: ['main'], tags: ['**'] },
      release: { types: ['published', 'edited'] },
      schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }],
      workflow_dispatch: null,
    });
  });

  it.each([
    ['release/2.x', ['release/2.x']],
    ["it's", ["it's"]],
    ['feature[1]', ['feature\\[1\\]']],
    ['true: x', ['true: x']],
  ])('watches the branch %s', (defaultBranch, branches) => {
    expect(parse(textOf({ defaultBranch }, '.github/workflows/default-to-share.yml')).on.push.branches).toEqual(branches);
  });
});

describe('what init leaves alone', () => {
  it('never overwrites, in whatever case or place the file is', () => {
    const existing = new Map([['.github/workflows/default-to-share.yml', 'mine']]);
    const { writes, skipped } = plan({ files: [{ path: 'default-to-share.yaml' }, { path: 'Model_Card.md' }], existing, releasePack: true });
    expect(writes.map(({ path }) => path)).toEqual(['DATA_CARD.md', 'SAFETY.md', 'REPRODUCIBILITY.md']);
    expect(skipped).toEqual([
      { path: '.github/default-to-share.yml', reason: 'the policy is in default-to-share.yaml' },
      { path: '.github/workflows/default-to-share.yml', reason: 'already there' },
      { path: 'MODEL_CARD.md', reason: 'already there' },
    ]);
  });

  it('proposes no document for what is shared already or is not there to describe', () => {
    const detections = [
      detection('model-card', { evidence: [{ rule: 'model-card/section', path: 'README.md', line: 12 }] }),
      detection('safety-note', { status: 'missing', evidence: [{ rule: 'safety-note/file', path: 'SAFETY.txt', line: null, stub: true }] }),
      detection('data-card', { status: 'not-applicable' }),
    ];
    const { writes, skipped } = plan({ detections, releasePack: true });
    expect(writes.map(({ path }) => path)).toEqual([
      '.github/default-to-share.yml',
      '.github/workflows/default-to-share.yml',
      'SAFETY.md',
      'REPRODUCIBILITY.md',
    ]);
    expect(skipped).toEqual([
      { path: 'MODEL_CARD.md', reason: 'already shared in README.md line 12' },
      { path: 'DATA_CARD.md', reason: 'nothing here that it would describe' },
    ]);
  });

  it('shows everything as a diff of new files, and says what it skips', () => {
    const diff = renderInitDiff(plan({ files: [{ path: '.github/default-to-share.yml' }] }));
    expect(diff).toMatch(/^--- \/dev\/null\n\+\+\+ b\/\.github\/workflows\/default-to-share\.yml\n@@ -0,0 \+1,15 @@\n\+name: default-to-share\n/);
    expect(diff).toMatch(/\n# \.github\/default-to-share\.yml: already there\n$/);
  });
});

describe('the badge line', () => {
  it('shows the picture of the badge branch and links the policy', () => {
    expect(plan().badgeLine).toBe(
      '[![Default to share](https://raw.githubusercontent.com/lab/thing/default-to-share/badge.svg)](https://github.com/lab/thing/blob/main/.github/default-to-share.yml)',
    );
  });

  it('says what to fill in where the repository is not known', () => {
    const { badgeLine, notes } = plan({ repository: null, defaultBranch: null });
    expect(badgeLine).toContain('OWNER/NAME');
    expect(notes.join(' ')).toMatch(/OWNER\/NAME.*default branch/);
  });
});

describe('the templates of the release pack', () => {
  const cards = templates.filter(({ kind }) => kind !== 'repro');
  const words =
    'Here stand a good many words of our own about the thing at hand, for a reader who has never seen it and wants to know what it does and where it fails.';

  it.each(templates.map(({ kind, path, text }) => [kind, path, text] as const))('%s counts for nothing until it is filled in', (kind, path, text) => {
    const found = detectIn({ 'README.md': '# Thing\n', [path]: text }).find((one) => one.kind === kind);
    expect(found?.status).not.toBe('published');
  });

  it.each(cards.map(({ kind, path, text }) => [kind, path, text] as const))('%s is complete once it is filled in', (kind, path, text) => {
    const found = detectIn({ 'README.md': '# Thing\n', [path]: text.replaceAll('TODO', words) }).find((one) => one.kind === kind);
    expect(found).toMatchObject({ status: 'published', completeness: 1 });
  });

  it('promise nothing by themselves', () => {
    const files = Object.fromEntries(templates.map(({ path, text }) => [path, text]));
    expect(detectIn({ 'README.md': '# Thing\n', ...files }).flatMap(({ promises }) => promises)).toEqual([]);
  });
});
