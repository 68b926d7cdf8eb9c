/** Publishing against a local GitHub: races, refusals, and what is left in the repository afterwards. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/decision.ts';
import { act, type Outcome } from '../../src/publish/act.ts';
import { decide } from '../../src/publish/decide.ts';
import type { PublishInput } from '../../src/publish/plan.ts';
import { parseRecord } from '../../src/publish/read-record.ts';
import { createGitHub } from '../../src/read/github/client.ts';
import { queryFacts } from '../../src/read/github/query-facts.ts';
import { markerStart } from '../../src/render/marker.ts';
import type { Report } from '../../src/report.ts';
import { finishedReport, missing, stagedReport } from '../render/reports.ts';
import type { RepositoryHandle } from '../support/github/build.ts';
import { faults } from '../support/github/faults.ts';
import { type GitHubServer, startGitHub } from '../support/github/server.ts';
import type { Token } from '../support/github/state.ts';
import { addresses, ofLine } from './facts.ts';

const everything = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;
const branch = 'default-to-share';

let server: GitHubServer;
let lab: RepositoryHandle;
let token: Token;

beforeEach(async () => {
  server = await startGitHub();
  lab = server.repository('tidepool-lab/tern');
  lab.commit({ files: { 'README.md': '# Tern' } });
  token = server.token({ permissions: everything });
});

afterEach(async () => {
  server.assertClean();
  await server.close();
});

/** Merges a pull request and tags its merge commit; gives the commit. */
function releaseByPullRequest(tag: string): { readonly number: number; readonly commit: string } {
  lab.commit({ files: { 'train.py': 'print(1)' }, branch: `release-${tag}` });
  const { number } = lab.pullRequest({ head: `release-${tag}` });
  const commit = lab.merge(number);
  lab.tag(tag);
  return { number, commit };
}

const at = (report: Report, commit: string | null): Report => ({ ...report, subject: { ...report.subject, commit } });
const later = (report: Report, day: string): Report => ({ ...report, judgedAt: `${day}T06:00:00Z` });

interface RunOptions {
  readonly tag?: string;
  readonly event?: PublishInput['event'];
  readonly modes?: Partial<PublishInput['modes']>;
  readonly order?: readonly string[];
  readonly by?: Token;
  readonly name?: string;
  /** What others do between this run's look and its writing. */
  readonly meanwhile?: () => unknown;
  /** Milliseconds between this run's look and its writing. */
  readonly lookedAgo?: number;
}

/** One run: facts, decisions, deeds. */
async function publish(report: Report, options: RunOptions = {}): Promise<Outcome & { readonly decisions: readonly Decision[] }> {
  const github = createGitHub({ token: (options.by ?? token).value, apiUrl: server.apiUrl, userAgent: 'test', wait: async () => {} });
  const [owner = '', name = ''] = (options.name ?? lab.name).split('/');
  const facts = await queryFacts(github, {
    owner,
    name,
    ...(options.tag === undefined ? {} : { target: { tag: options.tag } }),
    badgeBranch: branch,
  });
  if (facts === null) throw new Error('no such repository');
  const plan = decide({
    facts,
    event: options.event ?? (options.tag === undefined ? 're-judge' : 'release'),
    reports: [report],
    order: options.order ?? [report.subject.line],
    previous: parseRecord(facts.badgeBranch?.reportJson ?? null),
    modes: { comment: 'on-change', badge: 'default', badgeBranch: branch, ...options.modes },
    context: addresses,
    now: report.judgedAt,
  });
  await options.meanwhile?.();
  const lookedAgo = options.lookedAgo === undefined ? {} : { lookedAgo: options.lookedAgo };
  return { ...(await act(github, plan, lookedAgo)), decisions: plan.decisions };
}

const record = () => parseRecord(lab.text('report.json', branch));
const openIssues = () => lab.issues().filter(({ state }) => state === 'open');

describe('a first run and what follows', () => {
  test('opens one issue and makes the badge branch; a second run writes nothing', async () => {
    const first = await publish(stagedReport(), { tag: 'v1.0.0' });
    expect(first).toMatchObject({
      warnings: [],
      badgeUrl: expect.stringMatching(/^https:\/\/raw\.githubusercontent\.com\/tidepool-lab\/tern\/default-to-share\/badge\.svg$/),
    });
    expect(lab.issues()).toHaveLength(1);
    expect(lab.issues()[0]).toMatchObject({
      state: 'open',
      title: 'Default to share: what v1.0 still has to share',
      labels: [{ name: 'default-to-share' }],
    });
    expect(lab.text('badge.svg', branch)).toContain('2 of 4 stages');
    expect(record()?.report).toEqual(stagedReport());
    server.log.clear();
    await publish(later(stagedReport(), '2026-11-24'), { tag: 'v1.0.0' });
    expect(server.log.writes()).toHaveLength(0);
    expect(server.log.calls()).toBe(1);
  });

  test('keeps the badge apart from the history of the repository, and starts no workflow', async () => {
    await publish(stagedReport(), { tag: 'v1.0.0' });
    const commit = lab.data.objects.get(lab.head(branch));
    expect(commit).toMatchObject({ type: 'commit', parents: [], message: expect.stringMatching(/\[skip ci\]$/) });
    await publish(finishedReport());
    const next = lab.data.objects.get(lab.head(branch));
    expect(next).toMatchObject({ parents: [commit?.oid], message: expect.stringMatching(/\[skip ci\]$/) });
  });

  test('turns issue and badge green when the weights come', async () => {
    await publish(stagedReport(), { tag: 'v1.0.0' });
    const { issueUrl } = await publish(finishedReport());
    expect(lab.issues()).toHaveLength(1);
    expect(lab.issues()[0]).toMatchObject({
      state: 'closed',
      stateReason: 'completed',
      body: expect.stringContaining('all 4 stages of `v1.0` are shared'),
    });
    expect(issueUrl).toContain('/issues/1');
    expect(lab.text('badge.svg', branch)).toContain('all 4 stages');
  });

  test('takes three calls for the conversation and three for the branch, beside one another', async () => {
    await server.close();
    server = await startGitHub({ latency: 25 });
    lab = server.repository('tidepool-lab/tern');
    lab.commit({ files: { 'README.md': '# Tern' } });
    token = server.token({ permissions: everything });
    await publish(stagedReport(), { tag: 'v1.0.0' });
    expect(server.log.calls()).toBe(1 + 2 + 3);
    expect(server.log.depth()).toBe(1 + 3);
  });
});

describe('a line that is none any more', () => {
  test('closes its issue when the first release comes, in words that lead on, once', async () => {
    await publish(ofLine(stagedReport(), 'unreleased'), { order: ['unreleased'] });
    expect(openIssues()).toHaveLength(1);
    const first = await publish(later(stagedReport(), '2026-11-23'), { order: ['v1.0'] });
    expect(openIssues().map(({ number }) => number)).toEqual([2]);
    expect(lab.issues().find(({ number }) => number === 1)?.body).toContain('v1.0');
    expect(first.issueUrl).toMatch(/\/issues\/2$/);
    expect(first.decisions.filter(({ action }) => action === 'close')).toEqual([
      { target: 'tracking-issue', action: 'close', subject: '#1', reason: 'unreleased is no release line any more', bytes: expect.any(Number) },
    ]);
    server.log.clear();
    await publish(later(stagedReport(), '2026-11-24'), { order: ['v1.0'] });
    expect(server.log.writes()).toEqual([]);
  });

  test('comes back to the same issue when its tag does', async () => {
    await publish(ofLine(stagedReport(), 'v1.1'), { order: ['v1.1', 'v1.0'] });
    await publish(later(finishedReport(), '2026-11-23'), { order: ['v1.0'] });
    expect(openIssues()).toEqual([]);
    await publish(later(ofLine(stagedReport(), 'v1.1'), '2026-11-24'), { order: ['v1.1', 'v1.0'] });
    expect(openIssues().map(({ number }) => number)).toEqual([1]);
  });

  test('stays as it is where not every tag was seen, and where nothing is to be said', async () => {
    await publish(ofLine(stagedReport(), 'v0.1'), { order: ['v1.0', 'v0.1'] });
    await publish(later(finishedReport(), '2026-11-23'), { order: ['v1.0'], modes: { comment: 'never' } });
    expect(openIssues()).toHaveLength(1);
    for (let patch = 0; patch < 100; patch += 1) lab.tag(`v2.0.${patch}`);
    await publish(later(finishedReport(), '2026-11-24'), { order: ['v1.0'] });
    expect(openIssues()).toHaveLength(1);
  });
});

describe('a release by pull request', () => {
  test('is commented on there, updated by every later run, and the issue comes with the first transition', async () => {
    const { number, commit } = releaseByPullRequest('v1.0.0');
    const due = { ...stagedReport(), missing: stagedReport().missing.map((item) => ({ ...item, standing: 'due' as const })) };
    const calm = { ...due, artifacts: due.artifacts.map((item) => (item.kind === 'evals' ? { ...item, standing: 'due' as const } : item)) };
    const { commentUrl, issueUrl } = await publish(at(later(calm, '2026-11-10'), commit), { tag: 'v1.0.0' });
    expect(commentUrl).toContain(`/pull/${number}#issuecomment-`);
    expect(issueUrl).toBeNull();

    const second = await publish(at(stagedReport(), commit));
    expect(openIssues()).toHaveLength(1);
    const [comment, ...more] = lab.conversation(number).comments;
    expect(more).toEqual([]);
    expect(comment?.body).toContain(`[tracking issue](${second.issueUrl})`);
    expect(openIssues()[0]?.body).toContain(`/pull/${number})`);

    server.log.clear();
    await publish(at(later(stagedReport(), '2026-11-26'), commit));
    expect(server.log.writes()).toHaveLength(0);
    await publish(at(finishedReport(), commit));
    expect(lab.conversation(number).comments[0]?.body).toContain('all 4 stages');
    expect(openIssues()).toHaveLength(0);
  });

  test('finds its comment among 250, and takes no notice of a stranger’s with our marker', async () => {
    const { number, commit } = releaseByPullRequest('v1.0.0');
    lab.comment(number, { author: 'mallory', body: `${markerStart}{"for":"release","line":"v1.0","hash":"","judgedAt":"2020","standings":{}} -->` });
    await publish(at(stagedReport(), commit), { tag: 'v1.0.0' });
    const ours = () => lab.conversation(number).comments.filter(({ author }) => author.login === 'github-actions[bot]');
    const [first] = ours();
    expect(first).toBeDefined();
    for (let index = 0; index < 250; index += 1) lab.comment(number, { author: 'chatter', body: `me too ${index}` });
    await publish(at(finishedReport(), commit), { tag: 'v1.0.0' });
    expect(ours().map(({ id, body }) => [id, body.includes('all 4 stages')])).toEqual([[first?.id, true]]);
    await publish(at(later(stagedReport(), '2026-12-24'), commit));
    expect(ours().map(({ id, body }) => [id, body.includes('2 of 4 stages')])).toEqual([[first?.id, true]]);
    expect(lab.conversation(number).comments[0]?.body).toMatch(/^<!--/);
  });

  test('leaves a locked conversation alone and opens the issue', async () => {
    const { number, commit } = releaseByPullRequest('v1.0.0');
    lab.lock(number);
    const { warnings } = await publish(at(stagedReport(), commit), { tag: 'v1.0.0' });
    expect(warnings).toEqual([]);
    expect(lab.conversation(number).comments).toEqual([]);
    expect(openIssues()).toHaveLength(1);
  });
});

describe('four runs at one moment', () => {
  test('leave one issue, one good badge and no word too many', async () => {
    server.barrier({ on: { operation: 'issues/create' }, parties: 4 });
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => publish(stagedReport(), { tag: 'v1.0.0' })));
    expect(outcomes.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(new Set(outcomes.map(({ issueUrl }) => issueUrl)).size).toBe(1);
    expect(openIssues().map(({ number }) => number)).toEqual([1]);
    expect(lab.issues().filter(({ body, labels }) => body.includes(markerStart) || labels.length > 0)).toHaveLength(1);
    expect(record()?.report).toEqual(stagedReport());
    server.log.clear();
    await publish(later(stagedReport(), '2026-11-23'), { tag: 'v1.0.0' });
    expect(server.log.writes()).toHaveLength(0);
  });

  test('leave one comment on the pull request', async () => {
    const { number, commit } = releaseByPullRequest('v1.0.0');
    server.barrier({ on: { operation: 'issues/create-comment' }, parties: 4 });
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => publish(at(stagedReport(), commit), { tag: 'v1.0.0' })));
    expect(lab.conversation(number).comments).toHaveLength(1);
    expect(new Set(outcomes.map(({ commentUrl }) => commentUrl)).size).toBe(1);
    expect(outcomes.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  test('ping once', async () => {
    const calm = stagedReport({
      missing: [missing('weights')],
      artifacts: stagedReport().artifacts.map((item) => ({ ...item, standing: 'due' as const })),
    });
    await publish(later(calm, '2026-11-10'), { tag: 'v1.0.0' });
    server.barrier({ on: { operation: 'issues/create-comment' }, parties: 4 });
    await Promise.all(Array.from({ length: 4 }, () => publish(stagedReport())));
    expect(lab.conversation(1).comments.map(({ body }) => body.includes('**Evals** are overdue'))).toEqual([true]);
  });

  test('ping again when the same thing breaks a second time', async () => {
    const calm = stagedReport({
      missing: [missing('weights')],
      artifacts: stagedReport().artifacts.map((item) => ({ ...item, standing: 'due' as const })),
    });
    for (const [report, day] of [
      [calm, '10'],
      [stagedReport(), '12'],
      [calm, '14'],
      [stagedReport(), '16'],
      [stagedReport(), '18'],
    ] as const) {
      await publish(later(report, `2026-11-${day}`), { tag: 'v1.0.0' });
    }
    expect(lab.conversation(1).comments).toHaveLength(2);
  });

  test('for different lines keep the newest on the badge and all in the record', async () => {
    await publish(stagedReport(), { tag: 'v1.0.0' });
    server.barrier({ on: { graphql: 'createCommitOnBranch' }, parties: 3 });
    const order = ['v1.2', 'v1.1', 'v1.0', 'v0.9'];
    await Promise.all(['v0.9', 'v1.1', 'v1.2'].map((line) => publish(ofLine(finishedReport(), line), { event: 'release', order })));
    expect(record()?.report.subject.line).toBe('v1.2');
    expect(Object.keys(record()?.lines ?? {})).toEqual(['v0.9', 'v1.0', 'v1.1', 'v1.2']);
  });
});

describe('a slow run that is overtaken', () => {
  test('leaves issue and comment as the later run wrote them', async () => {
    const { number, commit } = releaseByPullRequest('v1.0.0');
    const overdue = { tag: 'v1.0.0', modes: { badge: 'none' } } as const;
    const calm = stagedReport({
      missing: [missing('weights')],
      artifacts: stagedReport().artifacts.map((item) => ({ ...item, standing: 'due' as const })),
    });
    await publish(at(later(calm, '2026-11-10'), commit), overdue);
    await publish(at(later(stagedReport(), '2026-11-22'), commit), overdue);
    const newer = () => publish(at(later(finishedReport(), '2026-11-25'), commit), overdue);
    const slow = at(later(stagedReport({ contradictions: [] }), '2026-11-24'), commit);
    await publish({ ...slow, unchecked: ['something new'] }, { ...overdue, meanwhile: newer, lookedAgo: 20_000 });
    expect(lab.issues().map(({ state }) => state)).toEqual(['closed']);
    for (const { body } of [...lab.issues(), ...lab.conversation(number).comments]) expect(body).not.toContain('something new');
  });

  test('asks again only when it was slow', async () => {
    await publish(stagedReport(), { tag: 'v1.0.0', modes: { badge: 'none' } });
    for (const [lookedAgo, calls] of [
      [500, 2],
      [20_000, 3],
    ] as const) {
      server.log.clear();
      const changed = later({ ...stagedReport(), unchecked: [`after ${lookedAgo}`] }, '2026-11-23');
      await publish(changed, { tag: 'v1.0.0', modes: { badge: 'none' }, lookedAgo });
      expect(server.log.calls()).toBe(calls);
    }
  });
});

describe('refusals', () => {
  test('a read-only token degrades to one warning that names every missing line of YAML', async () => {
    const { commit } = releaseByPullRequest('v1.0.0');
    const reader = server.token({ permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read' } });
    const { warnings, badgeUrl, commentUrl } = await publish(at(stagedReport(), commit), { tag: 'v1.0.0', by: reader });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('`pull-requests: write` and `contents: write`');
    expect(warnings[0]).toContain('the comment on the pull request (403), the badge (403)');
    expect({ badgeUrl, commentUrl }).toEqual({ badgeUrl: null, commentUrl: null });
  });

  test('without `issues: write` the badge is written all the same', async () => {
    const { warnings } = await publish(stagedReport(), { tag: 'v1.0.0', by: server.token({ permissions: { contents: 'write' } }) });
    expect(warnings).toEqual([expect.stringContaining('`issues: write`')]);
    expect(record()).not.toBeNull();
  });

  test('a pull request from a fork is told apart', async () => {
    const github = createGitHub({ token: server.token({ permissions: { contents: 'read' } }).value, apiUrl: server.apiUrl, userAgent: 'test' });
    const { number } = releaseByPullRequest('v1.0.0');
    const comment = { pullRequest: number, purpose: 'change', comment: 'new', render: () => ({ body: 'x', hash: '' }) } as const;
    const conversations = [{ line: 'v1.0', issue: null, transition: null, comment, issueUrl: null, commentUrl: null }];
    const plan = { repository: lab.name, decisions: [], conversations, badge: null, badgeUrl: null, warnings: [] };
    expect((await act(github, plan, { fromFork: true })).warnings).toEqual([expect.stringContaining('forks run with a read-only token')]);
  });

  test('issues that could not be read are not opened again, and it is said', async () => {
    await publish(stagedReport(), { tag: 'v1.0.0' });
    server.fault({ on: { graphql: 'Facts' }, times: 2, effect: { forbidFields: ['Repository.issues'] } });
    const { warnings, decisions } = await publish(later(stagedReport(), '2026-11-23'), { tag: 'v1.0.0' });
    expect(lab.issues()).toHaveLength(1);
    expect(server.log.entries.filter(({ operation }) => operation === 'issues/create')).toHaveLength(1);
    expect(decisions.find(({ target }) => target === 'tracking-issue')).toMatchObject({ action: 'none' });
    expect(warnings).toEqual([expect.stringContaining('could not be read')]);
  });

  test('a comment on a page that could not be read is not written again', async () => {
    const { number, commit } = releaseByPullRequest('v1.0.0');
    for (let index = 0; index < 120; index += 1) lab.comment(number, { author: 'somebody', body: `word ${index}` });
    const run = { tag: 'v1.0.0', modes: { badge: 'none' } } as const;
    await publish(at(stagedReport(), commit), run);
    server.log.clear();
    server.fault({ on: { graphql: 'MoreComments' }, effect: { forbidFields: ['PullRequest.comments'] } });
    const { decisions } = await publish(at(later(finishedReport(), '2026-11-23'), commit), run);
    expect(decisions[0]).toMatchObject({ target: 'pull-request-comment', action: 'none', reason: expect.stringContaining('could not be read') });
    expect(server.log.writes()).toEqual([]);
  });

  test('disabled issues are told before trying', async () => {
    const quiet = server.repository('tidepool-lab/quiet', { issues: false });
    quiet.commit({ files: { 'README.md': '# Quiet' } });
    const { warnings } = await publish(stagedReport(), { name: quiet.name });
    expect(warnings).toEqual([expect.stringContaining('issues are disabled')]);
    expect(quiet.text('badge.svg', branch)).not.toBeNull();
  });

  test.each([409, 422])('a ruleset on the badge branch (%i) is named as such', async (status) => {
    lab.ruleset({ ref: `refs/heads/${branch}`, refuses: ['creation', 'update'], status: status as 409 | 422 });
    const { warnings } = await publish(stagedReport(), { tag: 'v1.0.0' });
    expect(warnings).toEqual([expect.stringContaining('a ruleset or branch protection stands in the way')]);
    expect(openIssues()).toHaveLength(1);
  });

  test('a ruleset that comes later as well', async () => {
    await publish(stagedReport(), { tag: 'v1.0.0' });
    lab.ruleset({ ref: `refs/heads/${branch}`, refuses: ['update'], status: 422 });
    const { warnings, badgeUrl } = await publish(finishedReport());
    expect(warnings).toEqual([expect.stringContaining('a ruleset or branch protection')]);
    expect(badgeUrl).not.toBeNull();
  });

  test('an issue whose answer was lost is not opened twice', async () => {
    server.fault({ on: { operation: 'issues/create' }, answer: faults.badGateway({ late: true }) });
    const { warnings, issueUrl } = await publish(stagedReport(), { tag: 'v1.0.0' });
    expect(warnings).toEqual([]);
    expect(issueUrl).toContain('/issues/1');
    expect(lab.issues()).toHaveLength(1);
  });

  test('a lost answer leaves no double when another run opened the same issue at the same moment', async () => {
    const twin = () => publish(stagedReport(), { tag: 'v1.0.0', modes: { badge: 'none' } });
    server.barrier({ on: { graphql: 'Facts' }, parties: 2 });
    server.fault({ on: { operation: 'issues/create' }, after: 1, answer: faults.badGateway({ late: true }) });
    const runs = await Promise.all([twin(), twin()]);
    expect(runs.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(openIssues().map((issue) => issue.number)).toEqual([1]);
  });

  test('a comment whose removal was answered by 502 is gone, and nothing is said of rights', async () => {
    const { number, commit } = releaseByPullRequest('v1.0.0');
    const twin = () => publish(at(stagedReport(), commit), { tag: 'v1.0.0' });
    server.barrier({ on: { graphql: 'Facts' }, parties: 2 });
    server.fault({ on: { operation: 'issues/delete-comment' }, answer: faults.badGateway({ late: true }) });
    const runs = await Promise.all([twin(), twin()]);
    expect(runs.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(lab.conversation(number).comments).toHaveLength(1);
  });

  test('a failing GitHub is told as such, and the rest goes on', async () => {
    server.fault({ on: { operation: 'issues/create' }, answer: faults.badGateway() });
    const { warnings } = await publish(stagedReport(), { tag: 'v1.0.0' });
    expect(warnings).toEqual([expect.stringContaining('GitHub could not take the tracking issue (502)')]);
    expect(record()).not.toBeNull();
  });

  test('a secondary limit is waited for', async () => {
    server.fault({ on: { operation: 'issues/create' }, answer: faults.secondaryLimit() });
    expect((await publish(stagedReport(), { tag: 'v1.0.0' })).warnings).toEqual([]);
    expect(openIssues()).toHaveLength(1);
  });

  test('a badge branch that was deleted meanwhile is made anew', async () => {
    await publish(stagedReport(), { tag: 'v1.0.0' });
    const { warnings } = await publish(finishedReport(), { meanwhile: () => lab.deleteRef(`refs/heads/${branch}`) });
    expect(warnings).toEqual([]);
    expect(lab.text('badge.svg', branch)).toContain('all 4 stages');
  });
});
