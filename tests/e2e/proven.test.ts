/** The committed Action between a GitHub and a world that answers: what is proven, what is left on GitHub, and what stands in its way. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selfSigned } from '../support/certificate.ts';
import { branchPush, createEvent, otherEvent, releaseEvent, scheduleEvent, tagDeletion, tagPush } from '../support/events.ts';
import type { RepositoryHandle } from '../support/github/build.ts';
import { faults } from '../support/github/faults.ts';
import type { GitHubOptions } from '../support/github/server.ts';
import { startProxy } from '../support/proxy.ts';
import { buildSituation, situation } from '../support/situations.ts';
import { badgeBranch, badgeOf } from './harness.ts';
import { type E2eStage, playSituation, setStage } from './proven-stage.ts';

const promises = situation('promises-only');

async function promising(options: GitHubOptions = {}): Promise<{ stage: E2eStage; lab: RepositoryHandle }> {
  const stage = await setStage(options);
  playSituation(stage, promises);
  return { stage, lab: buildSituation(stage.server, promises) };
}

describe('proof', () => {
  it.each([
    ['full-release', { preprint: 'verified', weights: 'verified' }],
    ['gated-weights', { preprint: 'verified', weights: 'gated' }],
    ['early-commit', { preprint: 'verified' }],
  ] as const)('of %s is what the world says, asked without credentials', async (id, states) => {
    const stage = await setStage();
    const wanted = situation(id);
    const lab = buildSituation(stage.server, wanted);
    playSituation(stage, wanted);
    const { report } = await stage.run(tagPush(stage.server, lab, wanted.commits.flatMap((commit) => commit.tags ?? []).at(-1)?.name ?? ''));
    for (const [kind, state] of Object.entries(states)) {
      const artifact = report.artifacts.find((item) => item.kind === kind);
      const identifier = wanted.identifiers[kind as keyof typeof wanted.identifiers];
      expect(artifact?.proofs.find((proof) => proof.identifier === identifier)).toMatchObject({ state });
    }
    expect(stage.world.requests.length).toBeGreaterThan(0);
    for (const { headers } of stage.world.requests) expect([headers.authorization, headers.cookie]).toEqual([undefined, undefined]);
    await stage.close();
  });
});

describe('the first publication', () => {
  it('stays within the calls it is allowed: 8 and 4 deep, and 3 more the first time', async () => {
    const { stage, lab } = await promising({ latency: 40 });
    await stage.run(tagPush(stage.server, lab, 'v0.1'));
    expect(stage.server.log.calls()).toBeLessThanOrEqual(8 + 3);
    expect(stage.server.log.depth()).toBeLessThanOrEqual(4 + 3);
    stage.server.log.clear();
    await stage.run(tagPush(stage.server, lab, 'v0.1'));
    expect(stage.server.log.calls()).toBeLessThanOrEqual(8);
    expect(stage.server.log.depth()).toBeLessThanOrEqual(4);
    await stage.close();
  });

  it('of four processes at once leaves one issue and a good badge', async () => {
    const { stage, lab } = await promising();
    const release = lab.data.releases[0];
    if (release === undefined) throw new Error('The situation has a release.');
    stage.server.barrier({ on: { operation: 'issues/create' }, parties: 4 });
    await Promise.all([1, 2, 3, 4].map(() => stage.run(releaseEvent(stage.server, release, lab))));
    expect(lab.issues().filter((issue) => issue.state === 'open')).toHaveLength(1);
    const [lowest] = lab.issues().sort((a, b) => a.number - b.number);
    expect(lowest?.state).toBe('open');
    expect(badgeOf(lab)?.record.report.subject.line).toBe('v0.1');
    stage.server.log.clear();
    await stage.run(tagPush(stage.server, lab, 'v0.1'));
    expect(stage.server.log.writes()).toEqual([]);
    await stage.close();
  }, 120_000);

  it('survives a lost answer to a write that was made', async () => {
    const { stage, lab } = await promising();
    stage.server.fault({ on: { operation: 'issues/create' }, answer: faults.badGateway({ late: true }) });
    await stage.run(tagPush(stage.server, lab, 'v0.1'));
    await stage.run(tagPush(stage.server, lab, 'v0.1'));
    expect(lab.issues().filter((issue) => issue.state === 'open')).toHaveLength(1);
    await stage.close();
  });
});

describe('weights that come later', () => {
  it('turn the same issue and the same badge', async () => {
    const stage = await setStage();
    const wanted = situation('full-release');
    playSituation(stage, wanted);
    const lab = stage.server.repository(wanted.repository);
    const files = wanted.commits[0]?.files ?? {};
    const readme = String(files['README.md']);
    const without = readme
      .split('\n')
      .filter((line) => !/northlight-lab\/tidewater-base|^## Weights|hub-/.test(line))
      .join('\n');
    lab.commit({ files: { ...files, 'README.md': `${without}\nThe pretrained weights will be released soon.\n` }, date: '2024-05-02T09:00:00Z' });
    lab.tag('v1.0.0');
    const before = await stage.run(tagPush(stage.server, lab, 'v1.0.0'));
    expect(before.report.missing.map((item) => item.kind)).toContain('weights');
    const issue = lab.issues()[0];
    const badge = badgeOf(lab);

    lab.commit({ files: { 'README.md': readme } });
    const after = await stage.run(branchPush(stage.server, lab));
    expect(after.report.missing.map((item) => item.kind)).not.toContain('weights');
    expect(after.report.artifacts.find((artifact) => artifact.kind === 'weights')).toMatchObject({ status: 'published', standing: 'met' });
    expect(lab.issues()).toEqual([issue]);
    expect(badgeOf(lab)?.endpoint).not.toEqual(badge?.endpoint);
    expect(badgeOf(lab)?.endpoint.color).toMatch(/2da44e|1a7f37|green/);
    expect(lab.data.pushes.filter((push) => push.ref === `refs/heads/${badgeBranch}`)).toHaveLength(2);
    await stage.close();
  });
});

describe('what stands in the way', () => {
  it.each([
    ['a read-only token', { contents: 'read' }, /issues: write/],
    ['no right to issues', { contents: 'write' }, /issues: write/],
    ['no right to contents', { contents: 'read', issues: 'write', 'pull-requests': 'write' }, /contents: write/],
  ] as const)('%s degrades to the summary and one warning that names the line of YAML', async (_, permissions, line) => {
    const { stage, lab } = await promising();
    const { value } = stage.server.token({ permissions });
    const run = await stage.run(tagPush(stage.server, lab, 'v0.1'), { token: value });
    const warnings = run.annotations.filter((annotation) => annotation.level === 'warning');
    expect(warnings.map((warning) => warning.message).join('\n')).toMatch(line);
    expect(warnings).toHaveLength(1);
    expect(run.summary).toContain('Default to share');
    await stage.close();
  });

  it('disabled issues and a ruleset do not fail a run', async () => {
    const { stage, lab } = await promising();
    lab.data.hasIssues = false;
    lab.ruleset({ ref: 'refs/heads/**', status: 409 });
    const run = await stage.run(tagPush(stage.server, lab, 'v0.1'));
    expect(run.annotations.some((annotation) => annotation.level === 'warning')).toBe(true);
    expect([lab.issues(), badgeOf(lab)]).toEqual([[], null]);
    await stage.close();
  });

  it('a stranger’s copy of our marker is not ours', async () => {
    const { stage, lab } = await promising();
    await stage.run(tagPush(stage.server, lab, 'v0.1'));
    const own = lab.issues()[0];
    if (own === undefined) throw new Error('An issue was to be made.');
    const { stage: other, lab: copy } = await promising();
    copy.issue({ title: own.title, body: own.body, author: 'someone', labels: own.labels.map((label) => label.name) });
    await other.run(tagPush(other.server, copy, 'v0.1'));
    expect(copy.issues().map((issue) => issue.author.login)).toEqual(['someone', 'github-actions[bot]']);
    expect(copy.issues()[0]?.body).toBe(own.body);
    await stage.close();
    await other.close();
  });
});

describe('events that are none of our business', () => {
  it.each([
    ['a deleted tag', (stage: E2eStage, lab: RepositoryHandle) => tagDeletion(stage.server, lab, 'v0.0', lab.head())],
    ['a new branch', (stage: E2eStage, lab: RepositoryHandle) => createEvent(stage.server, lab, 'topic', 'branch')],
    ['a push to another branch', (stage: E2eStage, lab: RepositoryHandle) => branchPush(stage.server, lab, 'topic')],
    ['a star', (stage: E2eStage, lab: RepositoryHandle) => otherEvent(stage.server, lab, 'watch')],
  ])('%s ends with a notice, and nothing is asked or written', async (_, event) => {
    const { stage, lab } = await promising();
    lab.branch('topic');
    const run = await stage.start(event(stage, lab));
    expect([run.code, run.stderr, run.strayed]).toEqual([0, '', []]);
    expect(run.annotations.map((annotation) => annotation.level)).toContain('notice');
    expect(stage.server.log.writes()).toEqual([]);
    await stage.close();
  });
});

describe('other ways to GitHub', () => {
  it('works on a GHES, and names github.com nowhere it should not', async () => {
    const { stage, lab } = await promising({ flavour: 'ghes' });
    const run = await stage.run(scheduleEvent(lab));
    expect(run.outputs['issue-url']).toMatch(new RegExp(`^${stage.server.serverUrl}/`));
    expect(lab.issues()[0]?.body).not.toContain('https://github.com/slowfield');
    await stage.close();
  });

  it('goes through a proxy’s tunnel', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
    const tls = selfSigned();
    writeFileSync(join(folder, 'ca.pem'), tls.certificate);
    const { stage, lab } = await promising({ tls });
    const proxy = await startProxy();
    await stage.run(tagPush(stage.server, lab, 'v0.1'), { env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') } });
    expect(new Set(proxy.tunnels)).toEqual(new Set([`localhost:${stage.server.port}`]));
    expect(lab.issues()).toHaveLength(1);
    await proxy.close();
    await stage.close();
    rmSync(folder, { recursive: true });
  });
});
