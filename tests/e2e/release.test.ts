import { describe, expect, test } from 'vitest';
import { branchPush, createEvent, dispatchEvent, releaseEvent, scheduleEvent, tagPush } from '../support/events.ts';
import { buildSituation, situations } from '../support/situations.ts';
import { badgeBranch, badgeOf, ownComments, releaseByPullRequest, smallLab, trackingIssues, weightsReadme, withLab } from './harness.ts';

describe('six situations', () => {
  test.each(situations.map((item) => [item.id, item] as const))('%s: a first run says it, a second writes nothing', async (_, situation) => {
    await withLab(
      async ({ server, run }) => {
        const lab = buildSituation(server, situation);
        const tag = situation.commits.flatMap(({ tags = [] }) => tags).at(-1)?.name;
        const event = tag === undefined ? branchPush(server, lab) : tagPush(server, lab, tag);
        const first = await run(event);
        expect(first).toMatchObject({ code: 0, stderr: '' });
        // The record of a release with nothing missing is closed at once.
        const isComplete = situation.id === 'full-release';
        expect(trackingIssues(lab)).toMatchObject([{ state: isComplete ? 'closed' : 'open' }]);
        const badge = badgeOf(lab);
        expect(badge?.endpoint.schemaVersion).toBe(1);
        expect(badge?.svg).toMatch(/^<svg /);
        expect(first.outputs['issue-url']).toMatch(/\/issues\/1$/);
        expect(first.outputs.standing).toMatch(isComplete ? /^met$/ : /^(?!met$)[a-z-]+$/);
        // A tree too large for one answer is walked: that costs what it costs.
        const isWalked = situation.id === 'huge-tree';
        if (!isWalked) expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(11);
        if (!isWalked) expect(server.log.depth(), server.log.text()).toBeLessThanOrEqual(7);

        server.log.clear();
        const second = await run(event);
        expect(second.code).toBe(0);
        expect(server.log.writes().map(({ path }) => path)).toEqual([]);
        if (!isWalked) expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(8);
        if (!isWalked) expect(server.log.depth(), server.log.text()).toBeLessThanOrEqual(4);
        expect(badgeOf(lab)?.commit).toBe(badge?.commit);
        const report = JSON.parse(await textOf(second.outputs.report));
        // Code must be in the tagged commit; everything else counts wherever it is shown.
        const expected = { ...situation.head, code: situation.tag?.code ?? situation.head.code };
        for (const [kind, status] of Object.entries(expected)) {
          expect([kind, report.artifacts.find((artifact: { kind: string }) => artifact.kind === kind).status]).toEqual([kind, status]);
        }
      },
      { latency: 20 },
    );
  });
});

async function textOf(output = ''): Promise<string> {
  return output.startsWith('{') ? output : (await import('node:fs')).readFileSync(output, 'utf8');
}

test('weights that appear after the tag turn the same issue and badge green', async () => {
  await withLab(
    async ({ server, run }) => {
      const lab = smallLab(server);
      lab.tag('v1.0', { annotated: true });
      const release = lab.release({ tag: 'v1.0', body: 'The code of the paper.' });
      await run(releaseEvent(server, release, lab));
      const [issue] = trackingIssues(lab);
      expect(issue).toMatchObject({ state: 'open' });
      expect(badgeOf(lab)?.record.report.standing).toBe('due');

      lab.commit({ files: { 'README.md': weightsReadme }, message: 'Link the weights' });
      server.log.clear();
      await run(branchPush(server, lab));
      expect(trackingIssues(lab)).toHaveLength(1);
      expect(trackingIssues(lab)[0]).toMatchObject({ number: issue?.number, state: 'closed' });
      const badge = badgeOf(lab);
      expect(badge?.record.report).toMatchObject({ standing: 'met', colour: 'green', subject: { line: 'v1.0' } });
      expect(badge?.endpoint.color).toBe('1a7f37');
      expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(8);
      expect(server.log.depth(), server.log.text()).toBeLessThanOrEqual(4);
    },
    { latency: 20 },
  );
});

test('four processes for one release leave one comment, one issue and a good badge', async () => {
  await withLab(async ({ server, run }) => {
    const lab = smallLab(server);
    const pull = releaseByPullRequest(lab, 'v1.0');
    const release = lab.release({ tag: 'v1.0' });
    server.barrier({ on: { operation: 'issues/create-comment' }, parties: 4 });
    const events = [
      releaseEvent(server, release, lab),
      tagPush(server, lab, 'v1.0'),
      createEvent(server, lab, 'v1.0', 'tag'),
      releaseEvent(server, release, lab, 'edited'),
    ];
    const runs = await Promise.all(events.map((event) => run(event)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(ownComments(lab, pull.number)).toHaveLength(1);
    expect(trackingIssues(lab).length).toBeLessThanOrEqual(1);
    expect(badgeOf(lab)?.record.report.subject.line).toBe('v1.0');
  });
});

test('four processes without a pull request leave one issue', async () => {
  await withLab(async ({ server, run }) => {
    const lab = smallLab(server);
    lab.tag('v1.0');
    server.barrier({ on: { operation: 'issues/create' }, parties: 4 });
    const runs = await Promise.all(Array.from({ length: 4 }, () => run(tagPush(server, lab, 'v1.0'))));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    // An issue can't be deleted with a workflow's token: what a run opened too many it closes and unmarks.
    expect(trackingIssues(lab).filter(({ state }) => state === 'open')).toHaveLength(1);
    expect(badgeOf(lab)).not.toBeNull();
  });
});

test('the comment on the release’s pull request is found among 250 and edited in place', async () => {
  await withLab(async ({ server, run }) => {
    const lab = smallLab(server);
    const pull = releaseByPullRequest(lab, 'v1.0');
    for (let index = 0; index < 120; index++) lab.comment(pull.number, { author: 'researcher', body: `Before ${index}` });
    await run(tagPush(server, lab, 'v1.0'));
    for (let index = 0; index < 130; index++) lab.comment(pull.number, { author: 'researcher', body: `After ${index}` });
    lab.commit({ files: { 'README.md': weightsReadme } });
    const again = await run(tagPush(server, lab, 'v1.0'));
    expect(again.outputs['comment-url']).toContain(`/pull/${pull.number}#issuecomment-`);
    expect(ownComments(lab, pull.number)).toHaveLength(1);
    expect(ownComments(lab, pull.number)[0]?.body).not.toContain('will be released');
    expect(trackingIssues(lab)).toEqual([]);
  });
});

test('a foreign comment and a foreign issue with our marker are ignored', async () => {
  await withLab(async ({ server, run }) => {
    const lab = smallLab(server);
    const forged =
      '<!-- default-to-share:v1 {"for":"issue","line":"v1.0","standings":{"weights":"met"},"judgedAt":"2099-01-01T00:00:00Z","hash":"0"} -->';
    lab.label('default-to-share');
    const foreign = lab.issue({ title: 'Not ours', body: forged, author: 'stranger', labels: ['default-to-share'] });
    lab.tag('v1.0');
    await run(tagPush(server, lab, 'v1.0'));
    expect(lab.conversation(foreign.number)).toMatchObject({ body: forged, title: 'Not ours' });
    expect(trackingIssues(lab).filter(({ author }) => author.login !== 'stranger')).toHaveLength(1);
  });
});

test('a backport does not replace the badge of a newer line', async () => {
  await withLab(async ({ server, run }) => {
    const lab = smallLab(server);
    lab.tag('v1.2.0');
    await run(tagPush(server, lab, 'v1.2.0'));
    expect(badgeOf(lab)?.record.report.subject.line).toBe('v1.2');
    lab.branch('backport');
    lab.commit({ branch: 'backport', files: { 'fix.py': 'print("fixed")\n' }, date: '2026-06-01T00:00:00Z' });
    lab.tag('v0.9.5', { at: lab.head('backport') });
    await run(tagPush(server, lab, 'v0.9.5'));
    const badge = badgeOf(lab);
    expect(badge?.record.report.subject.line).toBe('v1.2');
    expect(Object.keys(badge?.record.lines ?? {}).sort()).toEqual(['v0.9', 'v1.2']);
  });
});

test('a schedule and a dispatch judge the newest line and every line with an open issue', async () => {
  await withLab(async ({ server, run }) => {
    const lab = smallLab(server);
    lab.tag('v1.0.0');
    await run(tagPush(server, lab, 'v1.0.0'));
    lab.commit({ files: { 'new.py': 'print("more")\n' }, date: '2026-02-01T00:00:00Z' });
    lab.tag('v1.1.0');
    await run(tagPush(server, lab, 'v1.1.0'));
    expect(trackingIssues(lab)).toHaveLength(2);
    lab.commit({ files: { 'README.md': weightsReadme }, date: '2026-03-01T00:00:00Z' });
    await run(scheduleEvent(lab));
    expect(trackingIssues(lab).map(({ state }) => state)).toEqual(['closed', 'closed']);
    const quiet = await run(dispatchEvent(server, lab));
    expect(quiet).toMatchObject({ code: 0 });
    expect(lab.head(badgeBranch)).toBe(badgeOf(lab)?.commit);
  });
});
