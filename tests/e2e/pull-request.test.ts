/** The committed Action on `pull_request`: the head against its base, under the policy of the base. */
import { describe, expect, test } from 'vitest';
import { pullRequestEvent } from '../support/events.ts';
import type { CommitOptions, RepositoryHandle } from '../support/github/build.ts';
import { badgeBranch, ownComments, shortPolicy, smallLab, weightsReadme, withLab } from './harness.ts';

const policyPath = '.github/default-to-share.yml';

/** A pull request of this repository that writes these files. */
function propose(lab: RepositoryHandle, files: CommitOptions['files'], branch = 'change'): number {
  lab.commit({ branch, parents: [lab.head()], files, date: '2026-02-01T00:00:00Z', message: 'Change' });
  return lab.pullRequest({ head: branch }).number;
}

function push(lab: RepositoryHandle, number: number, files: CommitOptions['files'], branch = 'change'): void {
  const request = lab.conversation(number);
  if (request.kind !== 'pull') throw new Error(`#${number} is no pull request`);
  request.head.oid = lab.commit({ branch, files, date: '2026-02-02T00:00:00Z', message: 'More' });
  // GitHub then gives the base branch as it is now, although the head was made from an older one.
  Object.assign(request.base, { oid: lab.head(request.base.branch) });
}

/** The same after a release: without one no clock runs, and nothing is due. */
function releasedLab(...given: Parameters<typeof smallLab>): RepositoryHandle {
  const lab = smallLab(...given);
  lab.tag('v0.1.0');
  return lab;
}

/** The summary breaks whatever looks like an emoji or a mention with spaces of no width. */
const plain = (markdown: string) => markdown.replaceAll('&#8203;', '');

const warnings = (run: { readonly annotations: readonly { readonly level: string; readonly message: string }[] }) =>
  run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('the comment', () => {
  test('is not made for a change that shares, promises and decides nothing', async () => {
    await withLab(
      async ({ server, run }) => {
        const lab = smallLab(server);
        const number = propose(lab, { 'otter/plot.py': 'print("a plot")\n' });
        expect(await run(pullRequestEvent(server, lab, number))).toMatchObject({ code: 0, stderr: '' });
        expect(lab.conversation(number).comments).toEqual([]);
        expect(server.log.writes()).toEqual([]);
        expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(8);
        expect(server.log.depth(), server.log.text()).toBeLessThanOrEqual(4);
      },
      { latency: 20 },
    );
  });

  test('says what is added, is edited in place by a further push, and tells when nothing of it is left', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const number = propose(lab, { 'README.md': weightsReadme });
      const first = await run(pullRequestEvent(server, lab, number));
      expect(first.code).toBe(0);
      const [comment] = ownComments(lab, number);
      expect(comment?.body).toContain('**Weights**: promised → **published**');
      expect(comment?.body).toContain('hf:small-lab/otter-base');
      expect(first.outputs['comment-url']).toContain(`/pull/${number}#issuecomment-${comment?.id}`);
      expect(lab.issues()).toEqual([]);
      expect(lab.data.refs.has(`refs/heads/${badgeBranch}`)).toBe(false);

      await run(pullRequestEvent(server, lab, number, 'synchronize'));
      const before = comment?.body;
      push(lab, number, { 'README.md': weightsReadme.replaceAll('otter-base', 'otter-large') });
      await run(pullRequestEvent(server, lab, number, 'synchronize'));
      expect(ownComments(lab, number).map(({ id }) => id)).toEqual([comment?.id]);
      expect(ownComments(lab, number)[0]?.body).toContain('hf:small-lab/otter-large');
      expect(ownComments(lab, number)[0]?.body).not.toBe(before);

      push(lab, number, { 'README.md': lab.text('README.md') ?? '' });
      await run(pullRequestEvent(server, lab, number, 'synchronize'));
      expect(ownComments(lab, number)).toHaveLength(1);
      expect(ownComments(lab, number)[0]?.body).toContain('changes nothing of what is shared');
    });
  });

  test('is not written again while it would say the same', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const number = propose(lab, { 'README.md': weightsReadme });
      await run(pullRequestEvent(server, lab, number));
      push(lab, number, { 'otter/plot.py': 'print("a plot")\n' });
      server.log.clear();
      await run(pullRequestEvent(server, lab, number, 'synchronize'));
      expect(server.log.writes()).toEqual([]);
    });
  });

  test('of two runs at once is one', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const number = propose(lab, { 'README.md': weightsReadme });
      server.barrier({ on: { operation: 'issues/create-comment' }, parties: 2 });
      const event = pullRequestEvent(server, lab, number);
      expect((await Promise.all([run(event), run(event)])).map(({ code }) => code)).toEqual([0, 0]);
      expect(ownComments(lab, number)).toHaveLength(1);
    });
  });

  test('of one that is behind its base takes nothing of the base for its own doing', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const number = propose(lab, { 'otter/plot.py': 'print("a plot")\n' });
      lab.commit({ files: { 'README.md': weightsReadme, 'CITATION.cff': 'cff-version: 1.2.0\ntitle: Otter\n' }, date: '2026-03-01T00:00:00Z' });
      await run(pullRequestEvent(server, lab, number, 'synchronize'));
      expect(lab.conversation(number).comments).toEqual([]);
      push(lab, number, { LICENSE: null });
      await run(pullRequestEvent(server, lab, number, 'synchronize'));
      const body = ownComments(lab, number)[0]?.body ?? '';
      expect(body).toContain('**License**: published → **missing**');
      expect(body).not.toContain('**Weights**:');
    });
  });

  test('of one that conflicts with its base compares what there is', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const number = propose(lab, { 'README.md': weightsReadme });
      lab.commit({ files: { 'README.md': '# Otter, rewritten\n' }, date: '2026-03-01T00:00:00Z' });
      expect((await run(pullRequestEvent(server, lab, number))).code).toBe(0);
      expect(ownComments(lab, number)[0]?.body).toContain('**Weights**: promised → **published**');
    });
  });

  test('of a promise quotes it so that it pings nobody', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const readme = `${lab.text('README.md')}\n## Evaluation\n\nThe evaluation code will be released by @director soon, see #1.\n`;
      const number = propose(lab, { 'README.md': readme });
      await run(pullRequestEvent(server, lab, number));
      const body = ownComments(lab, number)[0]?.body ?? '';
      expect(body).toContain('new promise');
      expect(body).not.toMatch(/(^|[^`\w])@director/);
    });
  });
});

describe('the policy in force', () => {
  const laxer = shortPolicy.replace('requires: [code, license]', 'requires: [code]');

  test('is the one of the base: an edit is shown as what would change, and judges nothing', async () => {
    await withLab(
      async ({ server, run }) => {
        const strict = shortPolicy.replace('due: 2099-12-31', 'due: P1D');
        const lab = releasedLab(server, 'small-lab/otter', strict);
        const pardon = strict.replace('due: P1D', 'due: P3000D');
        const number = propose(lab, { [policyPath]: pardon });
        const done = await run(pullRequestEvent(server, lab, number));
        expect(done.code).toBe(0);
        expect(done.outputs.standing).toBe('overdue');
        const body = ownComments(lab, number)[0]?.body ?? '';
        expect(body).toContain('This pull request edits the policy');
        expect(body).toMatch(/would change:\s+- Weights: overdue since 6 Jan 2026 → due 24 Mar 2034/);
        expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(8);
      },
      { latency: 20 },
    );
  });

  test('at a path of its own may come with the pull request itself', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server, 'small-lab/otter', null);
      const number = propose(lab, { 'open/share.yml': shortPolicy });
      const done = await run(pullRequestEvent(server, lab, number), { inputs: { policy: 'open/share.yml' } });
      expect(done.code).toBe(0);
      expect(JSON.parse(done.outputs.report ?? '').policy.path).toBeNull();
      expect(ownComments(lab, number)[0]?.body).toContain('This pull request edits the policy');
    });
  });

  test('tells a day that would move while no verdict does', async () => {
    await withLab(async ({ server, run }) => {
      const lab = releasedLab(server, 'small-lab/otter', shortPolicy.replace('due: 2099-12-31', 'due: P5000D'));
      const number = propose(lab, { [policyPath]: shortPolicy.replace('due: 2099-12-31', 'due: P6000D') });
      await run(pullRequestEvent(server, lab, number));
      expect(ownComments(lab, number)[0]?.body).toMatch(/- Weights: due \d+ \w{3} 2039 → due \d+ \w{3} 2042/);
    });
  });

  test('of the base also decides `fail-on`, and whether there is a comment', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server, 'small-lab/otter', `${shortPolicy}report: { comment: never }\n`);
      const number = propose(lab, { [policyPath]: `${shortPolicy}report: { comment: always, fail-on: missing }\n` });
      expect((await run(pullRequestEvent(server, lab, number))).code).toBe(0);
      expect(ownComments(lab, number)).toEqual([]);
    });
  });

  test('is shown as going when a pull request takes it away, and as coming when it brings the first', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const away = propose(lab, { [policyPath]: null }, 'away');
      await run(pullRequestEvent(server, lab, away));
      expect(ownComments(lab, away)[0]?.body).toContain('This pull request edits the policy');
      const bare = smallLab(server, 'small-lab/bare', null);
      const first = propose(bare, { [policyPath]: shortPolicy }, 'first');
      await run(pullRequestEvent(server, bare, first));
      expect(ownComments(bare, first)[0]?.body).toContain('This pull request edits the policy');
    });
  });

  test('is not edited by a pull request that is only behind its base', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const number = propose(lab, { 'otter/plot.py': 'print("a plot")\n' });
      lab.commit({ files: { [policyPath]: laxer }, date: '2026-03-01T00:00:00Z' });
      await run(pullRequestEvent(server, lab, number));
      expect(ownComments(lab, number)).toEqual([]);
    });
  });

  test('that is proposed and can’t be used is a warning with its place, and the rest goes on', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const number = propose(lab, { [policyPath]: shortPolicy.replace('due: P0D', 'due: soon'), 'README.md': weightsReadme });
      const done = await run(pullRequestEvent(server, lab, number));
      expect(done.code).toBe(0);
      expect(warnings(done)).toHaveLength(1);
      expect(warnings(done)[0]).toMatch(/\.github\/default-to-share\.yml:5:10/);
      expect(plain(done.summary)).toContain('default-to-share.yml:5:10');
      expect(ownComments(lab, number)[0]?.body).toContain('**Weights**: promised → **published**');
      const broken = propose(lab, { [policyPath]: 'stages: [\n  - {' }, 'broken');
      const next = await run(pullRequestEvent(server, lab, broken));
      expect(next.code).toBe(0);
      expect(warnings(next)[0]).toMatch(/\.github\/default-to-share\.yml:\d+:\d+/);
    });
  });

  test('that is proposed is held to the length of waivers, as it will be once it is merged', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const number = propose(lab, { [policyPath]: `${shortPolicy}waivers:\n  - { artifact: weights, reason: safety, until: 2099-01-01 }\n` });
      const done = await run(pullRequestEvent(server, lab, number));
      expect(done.code).toBe(0);
      expect(warnings(done)[0]).toContain('more than 365 days');
    });
  });
});

describe('rights', () => {
  test('a fork’s read-only token leaves the summary, one warning that names the permission, and exit 0', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const fork = server.repository('stranger/otter', { forkOf: lab });
      fork.commit({ branch: 'weights', parents: [lab.head()], files: { 'README.md': weightsReadme } });
      const { number } = lab.pullRequest({ head: 'weights', from: fork, author: 'stranger' });
      const { value: token } = server.token({ permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read' } });
      const done = await run(pullRequestEvent(server, lab, number), { token });
      expect(done).toMatchObject({ code: 0, stderr: '' });
      expect(lab.conversation(number).comments).toEqual([]);
      expect(warnings(done)).toHaveLength(1);
      expect(warnings(done)[0]).toContain('fork');
      expect(done.summary).toContain('refused by GitHub');
      expect(done.summary).toContain('promised → **published**');
      expect(done.outputs).toMatchObject({ standing: 'met', 'comment-url': '' });
    });
  });

  test('of a same-repository pull request without `pull-requests: write` the warning gives the line of YAML', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const number = propose(lab, { 'README.md': weightsReadme });
      const { value: token } = server.token({ permissions: { contents: 'read', 'pull-requests': 'read' } });
      const done = await run(pullRequestEvent(server, lab, number), { token });
      expect(done.code).toBe(0);
      expect(warnings(done)).toHaveLength(1);
      expect(warnings(done)[0]).toContain('pull-requests: write');
    });
  });
});

describe('fail-on', () => {
  const strict = `${shortPolicy.replace('due: 2099-12-31', 'due: P1D')}report: { fail-on: overdue }\n`;

  test('lets a pull request pass where its base already fails', async () => {
    await withLab(async ({ server, run }) => {
      const lab = releasedLab(server, 'small-lab/otter', strict);
      const number = propose(lab, { 'otter/plot.py': 'print("a plot")\n' });
      expect((await run(pullRequestEvent(server, lab, number))).code).toBe(0);
    });
  });

  test('fails one that makes something else worse, and says what', async () => {
    await withLab(async ({ server, run }) => {
      const lab = releasedLab(server, 'small-lab/otter', strict);
      const number = propose(lab, { LICENSE: null });
      const done = await run(pullRequestEvent(server, lab, number));
      expect(done.code).toBe(1);
      expect(done.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
        'default-to-share: fail-on: overdue; license overdue',
      ]);
      expect(ownComments(lab, number)[0]?.body).toContain('**License**: published → **missing**');
    });
  });
});
