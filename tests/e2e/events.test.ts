/** Every event that starts the Action, with the traps its payload sets: ids come from the API, never from the payload. */
import { describe, expect, test } from 'vitest';
import {
  type ActionEvent,
  branchPush,
  createEvent,
  dispatchEvent,
  otherEvent,
  releaseEvent,
  repositoryDispatchEvent,
  scheduleEvent,
  tagPush,
  workflowRunEvent,
} from '../support/events.ts';
import type { RepositoryHandle } from '../support/github/build.ts';
import type { GitHubServer } from '../support/github/server.ts';
import { allRights, badgeBranch, badgeOf, ownComments, smallLab, trackingIssues, weightsReadme, withLab } from './harness.ts';

/** A lab with a tag of a tag on its first commit, and a commit after it. */
function taggedLab(server: GitHubServer): { readonly lab: RepositoryHandle; readonly tagged: string } {
  const lab = smallLab(server);
  const tagged = lab.head();
  lab.tag('v1.0', { nested: true });
  lab.commit({ files: { 'later.py': 'print("later")\n' }, date: '2026-01-07T00:00:00Z' });
  return { lab, tagged };
}

const release = (lab: RepositoryHandle) => lab.release({ tag: 'v1.0', body: 'The code of the paper.' });

const events: readonly (readonly [string, (server: GitHubServer, lab: RepositoryHandle, tagged: string) => ActionEvent])[] = [
  ['push of a tag of a tag, whose `after` is no commit', (server, lab) => tagPush(server, lab, 'v1.0')],
  ['create of a tag, which carries no commit', (server, lab) => createEvent(server, lab, 'v1.0', 'tag')],
  ['release published, whose `target_commitish` is a branch', (server, lab) => releaseEvent(server, release(lab), lab)],
  ['release released', (server, lab) => releaseEvent(server, release(lab), lab, 'released')],
  ['release edited', (server, lab) => releaseEvent(server, release(lab), lab, 'edited')],
  ['push to the default branch', (server, lab) => branchPush(server, lab)],
  ['schedule, which carries no repository', (_, lab) => scheduleEvent(lab)],
  ['workflow_dispatch', (server, lab) => dispatchEvent(server, lab)],
  ['workflow_call', (server, lab) => otherEvent(server, lab, 'workflow_call', {})],
  ['workflow_run of a workflow on the tag', (server, lab, tagged) => workflowRunEvent(server, lab, { event: 'push', branch: 'v1.0', sha: tagged })],
  ['repository_dispatch', (server, lab) => repositoryDispatchEvent(server, lab, { ref: 'refs/heads/elsewhere' })],
];

describe('the line is judged at the tagged commit and the head, whatever starts the run', () => {
  test.each(events)('%s', async (_, make) => {
    await withLab(async ({ server, run }) => {
      const { lab, tagged } = taggedLab(server);
      const done = await run(make(server, lab, tagged));
      expect(done).toMatchObject({ code: 0, stderr: '' });
      const { subject } = JSON.parse(done.outputs.report ?? 'null');
      expect(subject).toMatchObject({ repository: 'small-lab/otter', line: 'v1.0', tag: 'v1.0', commit: tagged, head: { commit: lab.head() } });
      expect(trackingIssues(lab)).toHaveLength(1);
      expect(badgeOf(lab)?.record.report.subject.line).toBe('v1.0');
    });
  });
});

describe('the release’s pull request', () => {
  const released = (server: GitHubServer) => {
    const lab = smallLab(server);
    lab.branch('release');
    lab.commit({ branch: 'release', files: { 'CHANGELOG.md': '# 1.0\n' } });
    const { number } = lab.pullRequest({ head: 'release' });
    lab.merge(number);
    lab.tag('v1.0');
    return { lab, number };
  };

  test('that is locked is left alone: the issue is opened, and nothing fails', async () => {
    await withLab(async ({ server, run }) => {
      const { lab, number } = released(server);
      lab.lock(number);
      const done = await run(tagPush(server, lab, 'v1.0'));
      expect(done).toMatchObject({ code: 0, stderr: '' });
      expect(ownComments(lab, number)).toEqual([]);
      expect(trackingIssues(lab)).toHaveLength(1);
    });
  });

  test('is written every time with `comment: always`, in the same comment', async () => {
    await withLab(async ({ server, run }) => {
      const { lab, number } = released(server);
      for (let round = 0; round < 2; round++) {
        server.log.clear();
        expect((await run(tagPush(server, lab, 'v1.0'), { inputs: { comment: 'always' } })).code).toBe(0);
        expect(server.log.writes().some(({ path }) => path.includes('/comments'))).toBe(true);
      }
      expect(ownComments(lab, number)).toHaveLength(1);
      server.log.clear();
      await run(tagPush(server, lab, 'v1.0'));
      expect(server.log.writes()).toEqual([]);
    });
  });
});

test('a slip to overdue is told once: the next runs ping nobody', async () => {
  await withLab(async ({ server, run }) => {
    const lab = smallLab(server);
    lab.tag('v1.0');
    await run(tagPush(server, lab, 'v1.0'));
    const [issue] = trackingIssues(lab);
    if (issue === undefined) throw new Error('An issue was to be opened.');
    expect(ownComments(lab, issue.number)).toEqual([]);
    const strict = lab.text('.github/default-to-share.yml')?.replace('2099-12-31', 'P1D') ?? '';
    lab.commit({ files: { '.github/default-to-share.yml': strict } });
    for (const event of [branchPush(server, lab), scheduleEvent(lab), tagPush(server, lab, 'v1.0')]) {
      await run(event);
      expect(lab.conversation(issue.number).comments).toHaveLength(1);
    }
    lab.commit({ files: { 'README.md': weightsReadme } });
    await run(branchPush(server, lab));
    expect(trackingIssues(lab)).toMatchObject([{ number: issue.number, state: 'closed' }]);
  });
});

test.each([
  ['contents', { contents: 'read', issues: 'write', 'pull-requests': 'write' }, 'contents: write'],
  ['issues', { contents: 'write', issues: 'read', 'pull-requests': 'write' }, 'issues: write'],
] as const)('without the right to write %s one warning gives its line of YAML alone, and the rest is written', async (name, permissions, line) => {
  await withLab(async ({ server, run }) => {
    const lab = smallLab(server);
    lab.tag('v1.0');
    const done = await run(tagPush(server, lab, 'v1.0'), { token: server.token({ permissions }).value });
    expect(done.code).toBe(0);
    const warnings = done.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toHaveLength(1);
    const lines = Object.keys(allRights).map((right) => `${right}: write`);
    expect(lines.filter((one) => warnings[0]?.includes(one))).toEqual([line]);
    expect(done.summary).toContain(line);
    expect([trackingIssues(lab).length, lab.data.refs.has(`refs/heads/${badgeBranch}`)]).toEqual(name === 'contents' ? [1, false] : [0, true]);
  });
});
