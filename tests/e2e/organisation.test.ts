/** The committed Action in an organisation: its policy, its minimum, who approved what is withheld, and projects of several repositories. */
import { describe, expect, test } from 'vitest';
import { cli } from '../cli/run-cli.ts';
import { pullRequestEvent, tagPush } from '../support/events.ts';
import type { RepositoryHandle } from '../support/github/build.ts';
import type { GitHubServer } from '../support/github/server.ts';
import type { ActionRun } from '../support/run-action.ts';
import { allRights, badgeBranch, ownComments, shortPolicy, smallLab, trackingIssues, withLab } from './harness.ts';

const policyPath = '.github/default-to-share.yml';
const extending = `extends: org\n${shortPolicy}`;

const orgPolicy = `contact: open@small-lab.example
minimum:
  fail-on: overdue
  stages:
    - id: weights
      due: P1D
      requires: [weights]
`;

/** The organisation's \`.github\` repository. */
function organisation(server: GitHubServer, text: string, path = 'default-to-share.yml'): RepositoryHandle {
  const repository = server.repository('small-lab/.github');
  repository.commit({ files: { [path]: text }, date: '2026-01-01T00:00:00Z' });
  return repository;
}

const reportOf = (run: ActionRun) => JSON.parse(run.outputs.report ?? 'null');
const issueText = (lab: RepositoryHandle) => trackingIssues(lab)[0]?.body ?? '';
/** The workflow's own token sees its repository, and of others what is public. */
const ownToken = (server: GitHubServer) => server.token({ permissions: allRights, repositories: ['small-lab/otter'] }).value;
/** A day from today on: the Action asks the real clock. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const unread = 'organisation policy not checked';

describe('extends: org', () => {
  test.each(['default-to-share.yml', '.github/default-to-share.yml'])(
    'reads %s of the owner’s .github repository, and holds its minimum',
    async (path) => {
      await withLab(
        async ({ server, run }) => {
          organisation(server, orgPolicy, path);
          const lab = smallLab(server, 'small-lab/otter', `${extending}report: { fail-on: never }\n`);
          lab.tag('v1.0');
          const done = await run(tagPush(server, lab, 'v1.0'));
          expect(done.code).toBe(1);
          expect(done.outputs.standing).toBe('overdue');
          expect(reportOf(done).policy.organisation).toBe(`small-lab/.github/${path}`);
          expect(done.summary).toContain('minimum applies to weights');
          expect(done.summary).not.toContain(unread);
          expect(JSON.parse(lab.text('report.json', badgeBranch) ?? '').minimum).toMatchObject({ source: `small-lab/.github/${path}` });
          expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(12 + 3);

          server.log.clear();
          await run(tagPush(server, lab, 'v1.0'));
          expect(server.log.writes()).toEqual([]);
          expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(12);
          expect(server.log.depth(), server.log.text()).toBeLessThanOrEqual(6);
        },
        { latency: 20 },
      );
    },
  );

  test('that can’t be read is said in the issue and in the summary, and is no pass of the repository’s own making', async () => {
    await withLab(async ({ server, run }) => {
      const org = organisation(server, orgPolicy);
      org.data.isPrivate = true;
      const lab = smallLab(server, 'small-lab/otter', extending);
      lab.tag('v1.0');
      const done = await run(tagPush(server, lab, 'v1.0'), { token: ownToken(server) });
      expect(done.code).toBe(0);
      expect(done.summary).toContain(unread);
      expect(issueText(lab)).toContain(unread);
    });
  });

  test('that becomes unreadable leaves the minimum in force that the badge branch remembers, run after run', async () => {
    await withLab(async ({ server, run }) => {
      const org = organisation(server, orgPolicy);
      const lab = smallLab(server, 'small-lab/otter', extending);
      lab.tag('v1.0');
      expect((await run(tagPush(server, lab, 'v1.0'))).code).toBe(1);
      org.data.isPrivate = true;
      const token = ownToken(server);
      for (const _ of [1, 2]) {
        const done = await run(tagPush(server, lab, 'v1.0'), { token });
        expect(done.code).toBe(1);
        expect(done.outputs.standing).toBe('overdue');
        expect(done.summary).toContain(`${unread}: small-lab/.github/default-to-share.yml could not be read; its last known minimum applies`);
        expect(issueText(lab)).toContain(unread);
      }
      // Neither without `extends` nor on another badge branch is it forgotten.
      lab.commit({ files: { [policyPath]: shortPolicy } });
      expect((await run(tagPush(server, lab, 'v1.0'), { token })).outputs.standing).toBe('overdue');
      lab.commit({ files: { [policyPath]: `${shortPolicy}report: { badge-branch: badges }\n` } });
      for (const _ of [1, 2]) expect((await run(tagPush(server, lab, 'v1.0'), { token })).outputs.standing).toBe('overdue');
      lab.deleteRef(`refs/heads/${badgeBranch}`);
      expect((await run(tagPush(server, lab, 'v1.0'), { token })).outputs.standing).toBe('overdue');
    });
  });

  test('holds against an input too: a workflow can’t silence what the minimum wants said', async () => {
    await withLab(async ({ server, run }) => {
      organisation(server, 'minimum: { comment: on-change }\n');
      const lab = smallLab(server, 'small-lab/otter', `${extending}report: { comment: never }\n`);
      lab.tag('v1.0');
      const done = await run(tagPush(server, lab, 'v1.0'), { inputs: { comment: 'never' } });
      expect(done.code).toBe(0);
      expect(trackingIssues(lab)).toHaveLength(1);
      expect(issueText(lab)).toContain('minimum sets report.comment to on-change');
    });
  });

  test('is read by the command line', async () => {
    await withLab(async ({ server }) => {
      organisation(server, orgPolicy);
      smallLab(server, 'small-lab/otter', extending).tag('v1.0');
      const env = { GITHUB_API_URL: server.apiUrl, DEFAULT_TO_SHARE_OFFLINE: '1', GITHUB_TOKEN: ownToken(server) };
      const done = await cli(['check', 'small-lab/otter'], { env });
      expect(done.code).toBe(1);
      expect(done.stdout).toContain('minimum applies to weights');
    });
  });

  test('that is broken is said with its place', async () => {
    await withLab(async ({ server, run }) => {
      organisation(server, 'minimum: { fail-on: late }\n');
      const lab = smallLab(server, 'small-lab/otter', extending);
      lab.tag('v1.0');
      const done = await run(tagPush(server, lab, 'v1.0'));
      expect(done.code).toBe(0);
      expect(done.summary.replaceAll('&#8203;', '')).toContain('small-lab/.github/default-to-share.yml:1:21');
    });
  });

  test('holds a pull request too: taking `extends` out would change nothing', async () => {
    await withLab(
      async ({ server, run }) => {
        organisation(server, orgPolicy);
        const lab = smallLab(server, 'small-lab/otter', extending);
        lab.tag('v1.0');
        await run(tagPush(server, lab, 'v1.0'));
        lab.commit({ branch: 'leave', files: { [policyPath]: shortPolicy } });
        const { number } = lab.pullRequest({ head: 'leave' });
        server.log.clear();
        const done = await run(pullRequestEvent(server, lab, number));
        expect(done.code).toBe(0);
        expect(ownComments(lab, number)[0]?.body).toContain('no verdict and no date would change');
        expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(12);
        expect(server.log.depth(), server.log.text()).toBeLessThanOrEqual(6);
      },
      { latency: 20 },
    );
  });
});

describe('a waiver’s approval', () => {
  const withheld = `${shortPolicy.replace('due: 2099-12-31', 'due: P1D')}waivers:
  - artifact: weights
    reason: safety
    approved-by: director
    until: ${inDays(60)}
`;

  /** The waiver came by a pull request, and these people approved it. */
  function waived(server: GitHubServer, policy: string, approvers: readonly string[]): RepositoryHandle {
    const lab = smallLab(server);
    lab.commit({ branch: 'waive', files: { [policyPath]: policy }, date: '2026-06-01T00:00:00Z' });
    const { number } = lab.pullRequest({ head: 'waive', author: 'researcher' });
    for (const by of approvers) lab.review(number, { by });
    lab.merge(number, { date: '2026-06-02T00:00:00Z' });
    lab.tag('v1.0', { at: lab.head() });
    return lab;
  }

  test.each([
    ['confirmed', ['director']],
    ['declared', ['somebody']],
    ['declared', []],
  ] as const)('is shown as %s when it was reviewed by %j', async (approval, approvers) => {
    await withLab(
      async ({ server, run }) => {
        const lab = waived(server, withheld, approvers);
        const event = tagPush(server, lab, 'v1.0');
        const first = await run(event);
        const { waiver } = reportOf(first).stages[1].requires[0];
        expect(waiver).toMatchObject({ approvedBy: 'director', approval });
        expect(first.summary).toContain(approval);
        server.log.clear();
        await run(event);
        expect(server.log.writes()).toEqual([]);
        expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(8);
        expect(server.log.depth(), server.log.text()).toBeLessThanOrEqual(4);
      },
      { latency: 20 },
    );
  });

  test('is what the command line says too; without a token it is declared, and the report says that nobody was asked', async () => {
    await withLab(async ({ server }) => {
      waived(server, withheld, ['director']);
      const env = { GITHUB_API_URL: server.apiUrl, DEFAULT_TO_SHARE_OFFLINE: '1' };
      const check = async (token: Readonly<Record<string, string>>) =>
        JSON.parse((await cli(['check', 'small-lab/otter', '--format', 'json'], { env: { ...env, ...token } })).stdout);
      const asked = await check({ GITHUB_TOKEN: ownToken(server) });
      expect(asked.stages[1].requires[0].waiver).toMatchObject({ approval: 'confirmed' });
      const silent = await check({});
      expect(silent.stages[1].requires[0].waiver).toMatchObject({ approval: 'declared' });
      expect(silent.policy.notes).toContain('The approval of the waiver of weights was not checked.');
    });
  });

  test('that an organisation demands decides whether the waiver counts', async () => {
    await withLab(async ({ server, run }) => {
      organisation(server, 'minimum:\n  waivers: { approval: confirmed, approvers: [director] }\n');
      const lab = waived(server, `extends: org\n${withheld}`, ['director']);
      expect((await run(tagPush(server, lab, 'v1.0'))).outputs.standing).toBe('waived');
      lab.commit({ files: { [policyPath]: `extends: org\n${withheld.replace(inDays(60), inDays(120))}` }, date: '2026-07-01T00:00:00Z' });
      const after = await run(tagPush(server, lab, 'v1.0'));
      expect(after.outputs.standing).toBe('overdue');
      expect(after.summary).toContain('its approval is not confirmed by a review');
    });
  });

  test('costs no call where nobody is named', async () => {
    await withLab(async ({ server, run }) => {
      const lab = waived(server, withheld.replace('    approved-by: director\n', ''), ['director']);
      await run(tagPush(server, lab, 'v1.0'));
      const asked = server.log.entries.map(({ graphql }) => graphql?.name);
      expect(asked).toContain('Facts');
      expect(asked).not.toContain('Approvals');
    });
  });

  test('that can’t be asked about is declared, and the report says that it was not checked', async () => {
    await withLab(async ({ server, run }) => {
      const lab = waived(server, withheld, ['director']);
      server.fault({ on: { graphql: 'Approvals' }, effect: { forbidFields: ['Commit.blame'] } });
      const done = await run(tagPush(server, lab, 'v1.0'));
      expect(done.code).toBe(0);
      expect(done.summary).toContain('approval of the waiver of weights was not checked');
    });
  });
});

test('a project of several repositories shows what its policy says lies elsewhere', async () => {
  await withLab(async ({ server, run }) => {
    const policy = `adopted: 2026-01-01
stages:
  - { id: all, due: P0D, requires: [code, evals, weights] }
artifacts:
  evals: { repositories: [small-lab/otter-evals] }
  weights: hf:small-lab/otter-base
`;
    server.repository('small-lab/otter-evals').commit({ files: { 'evaluate.py': 'print(0.9)\n', 'README.md': '# Evaluation of Otter\n' } });
    const lab = smallLab(server, 'small-lab/otter', policy);
    lab.tag('v1.0');
    const done = await run(tagPush(server, lab, 'v1.0'));
    expect(done.outputs.missing).toBe('[]');
    const evals = reportOf(done).artifacts.find(({ kind }: { kind: string }) => kind === 'evals');
    expect(evals).toMatchObject({ status: 'published', identifiers: ['github:small-lab/otter-evals'] });
    expect(evals.evidence[0].rule).toBe('policy/declared');
  });
});
