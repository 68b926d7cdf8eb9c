import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type EvaluateInput, evaluate, type Line } from '../../src/engine/evaluate.ts';
import type { Views } from '../../src/engine/examine.ts';
import { firstReleaseDate } from '../../src/engine/lines.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import type { RepositoryFacts } from '../../src/read/github/facts.ts';
import type { Report } from '../../src/report.ts';
import { safetensors } from '../support/world/files.ts';
import { noon, setStage } from '../support/world/stage.ts';
import { readme, snapshot, training } from './snapshots.ts';

const stage = await setStage();
afterEach(() => stage.world.reset());
afterAll(() => stage.close());

const code = { 'train.py': training, 'requirements.txt': 'torch==2.6.0\n' };

function line(views: Partial<Views>, given: Partial<Line> = {}): Line {
  const subject = {
    repository: 'small-lab/otter',
    ref: 'v1.0',
    commit: 'a'.repeat(40),
    line: 'v1.0',
    tag: 'v1.0',
    head: null,
    release: null,
    serverUrl: null,
  };
  return { subject, views: { tag: null, head: null, release: null, ...views }, tagDate: null, previous: null, ...given };
}

const run = (lines: readonly Line[], given: Partial<EvaluateInput> = {}) =>
  evaluate({
    lines,
    policy: builtInPolicy,
    now: noon.toISOString(),
    firstRelease: '2026-01-05T10:00:00Z',
    policyFirstCommit: null,
    firstRun: null,
    unchecked: [],
    isPublic: null,
    proving: { now: () => noon, previous: [], network: stage.world.network, contact: 'https://lab.edu/contact', environment: {} },
    ...given,
  });

const artifact = (report: Report | undefined, kind: string) => report?.artifacts.find((one) => one.kind === kind);

describe('read → detect → probe → judge', () => {
  test('an identifier that two lines show is asked for once, and proves both', async () => {
    const actors = stage.actors();
    actors.hub.models['small-lab/otter-base'] = { files: { 'config.json': '{}', 'model.safetensors': { content: safetensors(), size: 48_000_000 } } };
    const views = { head: snapshot({ 'README.md': readme.linked, ...code }) };
    const reports = await run([line(views), line({ tag: snapshot({ 'README.md': readme.linked, ...code }), ...views })]);
    expect(reports.map((report) => artifact(report, 'weights')?.proof?.state)).toEqual(['verified', 'verified']);
    const asked = stage.world.requests.filter(({ path }) => path.startsWith('/api/models/small-lab/otter-base'));
    expect(asked).toHaveLength(1);
  });

  test('offline nothing is asked, and what is shown counts unchecked', async () => {
    const [report] = await run([line({ head: snapshot({ 'README.md': readme.linked, ...code }) })], {
      proving: { now: () => noon, previous: [], network: stage.world.network, environment: {}, offline: true },
    });
    expect(artifact(report, 'weights')).toMatchObject({ standing: 'met', proof: { state: 'unchecked' } });
    expect(stage.world.requests).toEqual([]);
  });

  test('under double-blind review nobody is asked either', async () => {
    stage.actors();
    await run([line({ head: snapshot({ 'README.md': readme.linked, ...code }) })], {
      policy: { ...builtInPolicy, anonymous: { until: '2027-01-01' } },
    });
    expect(stage.world.requests).toEqual([]);
  });

  test('no archive is told of a repository that is not known to be public', async () => {
    stage.actors();
    const views = { head: snapshot({ 'README.md': readme.linked, ...code }) };
    await run([line(views)], { isPublic: false });
    await run([line(views)], { isPublic: null });
    expect(stage.world.requests.filter(({ host }) => host.includes('softwareheritage'))).toEqual([]);
    await run([line(views)], { isPublic: true });
    expect(stage.world.requests.filter(({ host }) => host.includes('softwareheritage')).length).toBeGreaterThan(0);
  });

  test('gaps of the reader and of earlier steps are in the report', async () => {
    const [report] = await run([line({ head: snapshot({ 'README.md': readme.plain }, { gaps: ['the listing is cut'] }) })], {
      unchecked: ['releases could not be read'],
    });
    expect(JSON.stringify(report)).toContain('the listing is cut');
    expect(JSON.stringify(report)).toContain('releases could not be read');
  });

  test('the same input gives the same reports, to the byte', async () => {
    stage.actors();
    const lines = [line({ head: snapshot({ 'README.md': readme.promised, ...code }) })];
    const [one, other] = [await run(lines), await run(lines)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});

describe('the first release', () => {
  const facts = (given: Partial<RepositoryFacts>) => ({ tags: [], releases: [], firstRelease: null, ...given }) as unknown as RepositoryFacts;
  const tag = (name: string, date: string) => ({ name, commit: 'a'.repeat(40), date });
  const { releases } = builtInPolicy;

  test('is the oldest tag that counts, by its publication where there is one', () => {
    const tags = [tag('v1.1', '2026-03-01T00:00:00Z'), tag('v1.0', '2026-02-01T00:00:00Z'), tag('v0.9-rc.1', '2026-01-01T00:00:00Z')];
    expect(firstReleaseDate(facts({ tags }), releases)).toBe('2026-02-01T00:00:00.000Z');
    const published = [{ tag: 'v1.0', publishedAt: '2026-02-10T00:00:00Z' }] as unknown as RepositoryFacts['releases'];
    expect(firstReleaseDate(facts({ tags, releases: published }), releases)).toBe('2026-02-10T00:00:00.000Z');
  });

  test('is not known where the tags have no dates, as without a token', () => {
    expect(firstReleaseDate(facts({ tags: [tag('v1.0', '')] }), releases)).toBeNull();
    expect(firstReleaseDate(facts({ tags: [tag('v1.0', ''), tag('v1.1', '2026-03-01T00:00:00Z')] }), releases)).toBe('2026-03-01T00:00:00.000Z');
  });
});
