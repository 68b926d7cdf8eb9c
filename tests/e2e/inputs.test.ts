/** The committed Action and what a lab can say to it: inputs, and the policy's own switches. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { branchPush, dispatchEvent, pullRequestEvent, scheduleEvent, tagPush } from '../support/events.ts';
import type { ActionRun } from '../support/run-action.ts';
import { badgeBranch, badgeOf, ownComments, shortPolicy, smallLab, trackingIssues, weightsReadme, withLab } from './harness.ts';

const policyPath = '.github/default-to-share.yml';
/** Weights long overdue: one thing is wrong, and it is red. */
const strict = shortPolicy.replace('due: 2099-12-31', 'due: P1D');

const messages = (run: ActionRun, level: 'error' | 'warning' | 'notice') =>
  run.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);

const reportOf = (run: ActionRun) => JSON.parse(run.outputs.report ?? 'null');

/** The table of what was, or would be, published. */
function decisions(run: ActionRun): readonly string[] {
  const [, tail = ''] = run.summary.split('| What | Decision | Why |');
  return tail.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
}

describe('policy', () => {
  test('reads the file at a path of its own', async () => {
    await withLab(
      async ({ server, run }) => {
        const lab = smallLab(server, 'small-lab/otter', null);
        lab.commit({ files: { 'open/share.yml': strict }, date: '2026-01-06T00:00:00Z' });
        lab.tag('v1.0');
        const done = await run(tagPush(server, lab, 'v1.0'), { inputs: { policy: './open/share.yml' } });
        expect(done).toMatchObject({ code: 0, stderr: '' });
        expect(done.outputs).toMatchObject({ standing: 'overdue', missing: '["weights"]' });
        expect(reportOf(done).policy.path).toBe('open/share.yml');
        expect(trackingIssues(lab)[0]?.body).toContain('open/share.yml');
        expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(11);
      },
      { latency: 20 },
    );
  });

  test.each([
    ['absent.yml', 'The policy file absent.yml is not in the repository'],
    ['../outside.yml', 'The input `policy` takes a path inside the repository'],
  ])('that is %s fails the run with a word to the user', async (policy, message) => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const done = await run(branchPush(server, lab), { inputs: { policy } });
      expect(done.code).toBe(1);
      expect(messages(done, 'error')[0]).toContain(message);
      expect(messages(done, 'error')[0]).not.toContain('our fault');
      expect(server.log.writes()).toEqual([]);
    });
  });

  test.each([
    ['a word that is no duration', shortPolicy.replace('due: P0D', 'due: soon'), `${policyPath}:5:10`, 'an ISO 8601 duration'],
    ['a misspelt key', shortPolicy.replace('stages:', 'stage:'), `${policyPath}:3:1`, 'stages'],
    ['no YAML', 'stages: [', `${policyPath}:1:`, ''],
  ])('on the default branch with %s fails the run with file, line, column and a suggestion', async (_, text, place, suggestion) => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server, 'small-lab/otter', text);
      lab.tag('v1.0');
      const done = await run(tagPush(server, lab, 'v1.0'));
      expect(done.code).toBe(1);
      expect(messages(done, 'error')).toHaveLength(1);
      expect(messages(done, 'error')[0]).toContain(place);
      expect(messages(done, 'error')[0]).toContain(suggestion);
      expect(messages(done, 'error')[0]).not.toMatch(/our fault|at \w+ \(/);
      expect(server.log.writes()).toEqual([]);
    });
  });
});

describe('ref', () => {
  test('names a tag, as a release job does whose own event is a push', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      lab.tag('v1.0', { annotated: true });
      lab.commit({ files: { 'later.py': 'print("later")\n' } });
      const done = await run(branchPush(server, lab), { inputs: { ref: 'v1.0' } });
      expect(done.code).toBe(0);
      expect(reportOf(done).subject).toMatchObject({ ref: 'v1.0', tag: 'v1.0', line: 'v1.0' });
      expect(trackingIssues(lab)).toHaveLength(1);
      expect(badgeOf(lab)?.record.report.subject.line).toBe('v1.0');
    });
  });

  test('names a tag in full, and the commit of a tag means the tag', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const commit = lab.head();
      lab.tag('v1.0');
      lab.commit({ files: { 'later.py': 'print("later")\n' } });
      for (const ref of ['refs/tags/v1.0', commit]) {
        const done = await run(dispatchEvent(server, lab), { inputs: { ref } });
        expect(reportOf(done).subject).toMatchObject({ tag: 'v1.0', commit });
      }
      expect(trackingIssues(lab)).toHaveLength(1);
    });
  });

  test('names a commit without a tag: it is judged alone, and nothing is published for it', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const commit = lab.commit({ files: { 'README.md': weightsReadme }, date: '2026-01-10T00:00:00Z' });
      lab.commit({ files: { 'README.md': '# Otter\n' }, date: '2026-01-11T00:00:00Z' });
      const done = await run(branchPush(server, lab), { inputs: { ref: commit } });
      expect(done.code).toBe(0);
      expect(reportOf(done).subject).toMatchObject({ commit, tag: null });
      expect(reportOf(done).artifacts.find(({ kind }: { kind: string }) => kind === 'weights').status).toBe('published');
      expect(server.log.writes()).toEqual([]);
      expect(done.summary).toContain('a commit without a release tag is told here alone');
    });
  });

  test('that leads nowhere is a notice, and exit 0', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const done = await run(branchPush(server, lab), { inputs: { ref: 'v9.9' } });
      expect(done.code).toBe(0);
      expect(messages(done, 'notice')[0]).toContain('v9.9');
      expect(server.log.writes()).toEqual([]);
    });
  });
});

describe('where it is said', () => {
  test('`badge: none` keeps no branch, `comment: never` opens no issue and writes no comment', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server, 'small-lab/otter', strict);
      lab.tag('v1.0');
      const done = await run(tagPush(server, lab, 'v1.0'), { inputs: { badge: 'none', comment: 'never' } });
      expect(done).toMatchObject({ code: 0, outputs: { standing: 'overdue', 'badge-url': '', 'issue-url': '', 'comment-url': '' } });
      expect(server.log.writes()).toEqual([]);
      expect(done.summary).toContain('switched off');
    });
  });

  test('`badge-branch` names another branch, in the input or in the policy', async () => {
    await withLab(
      async ({ server, run }) => {
        const lab = smallLab(server);
        lab.tag('v1.0');
        const first = await run(tagPush(server, lab, 'v1.0'), { inputs: { 'badge-branch': 'badges/share' } });
        expect(first.outputs['badge-url']).toContain('/badges/share/badge.svg');
        expect(lab.text('badge.svg', 'badges/share')).toMatch(/^<svg /);
        expect(lab.data.refs.has(`refs/heads/${badgeBranch}`)).toBe(false);

        const own = smallLab(server, 'small-lab/seal', `${shortPolicy}report: { badge-branch: badges }\n`);
        own.tag('v1.0');
        await run(tagPush(server, own, 'v1.0'));
        expect(own.text('badge.json', 'badges')).not.toBeNull();
        const commit = own.head('badges');
        server.log.clear();
        await run(tagPush(server, own, 'v1.0'));
        expect(own.head('badges')).toBe(commit);
        expect(server.log.writes()).toEqual([]);
        expect(server.log.calls(), server.log.text()).toBeLessThanOrEqual(8);
      },
      { latency: 20 },
    );
  });

  test('a private repository gets a badge only when it asks for one', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      lab.data.isPrivate = true;
      lab.tag('v1.0');
      const quiet = await run(tagPush(server, lab, 'v1.0'));
      expect(quiet.code).toBe(0);
      expect(lab.data.refs.has(`refs/heads/${badgeBranch}`)).toBe(false);
      expect(quiet.outputs['badge-url']).toBe('');
      expect(trackingIssues(lab)).toHaveLength(1);
      await run(tagPush(server, lab, 'v1.0'), { inputs: { badge: 'branch' } });
      expect(badgeOf(lab)).not.toBeNull();
    });
  });

  test('an input that is no word of its list fails with the words it takes', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const done = await run(branchPush(server, lab), { inputs: { comment: 'sometimes' } });
      expect(done.code).toBe(1);
      expect(messages(done, 'error')[0]).toContain('on-change, always, never');
      expect(server.log.calls()).toBe(0);
    });
  });
});

describe('dry-run', () => {
  test('decides what the real run then does, and writes nothing', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      lab.branch('release');
      lab.commit({ branch: 'release', files: { 'CHANGELOG.md': '# 1.0\n' } });
      const pull = lab.pullRequest({ head: 'release' });
      lab.merge(pull.number);
      lab.tag('v1.0');
      for (const step of ['first', 'second', 'after weights'] as const) {
        if (step === 'after weights') lab.commit({ files: { 'README.md': weightsReadme } });
        const event = step === 'after weights' ? branchPush(server, lab) : tagPush(server, lab, 'v1.0');
        server.log.clear();
        const dry = await run(event, { inputs: { 'dry-run': 'true' } });
        expect(dry.code).toBe(0);
        expect(server.log.writes()).toEqual([]);
        const real = await run(event);
        expect(decisions(dry).length).toBeGreaterThan(1);
        expect(withoutBytes(decisions(real))).toEqual(withoutBytes(decisions(dry)));
        const writes = server.log.writes().length;
        expect([step, writes > 0]).toEqual([step, decisions(dry).some((line) => / \| (create|update|close) \| /.test(line))]);
        expect(dry.stdout).toMatch(/pull-request comment +#\d+ /);
        expect(dry.outputs.standing).toBe(real.outputs.standing);
      }
      expect(ownComments(lab, pull.number)).toHaveLength(1);
    });
  });
});

const withoutBytes = (lines: readonly string[]) => lines.map((line) => line.replace(/\(\d+ bytes\)/, ''));

describe('fail-on', () => {
  test('`missing` fails the run with everything said and every output set', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server, 'small-lab/otter', shortPolicy.replace('2099-12-31', 'P9000D'));
      lab.tag('v1.0');
      const done = await run(tagPush(server, lab, 'v1.0'), { inputs: { 'fail-on': 'missing' } });
      expect(done.code).toBe(1);
      expect(messages(done, 'error')).toEqual(['default-to-share: fail-on: missing; weights due']);
      expect(done.outputs).toMatchObject({ standing: 'due', missing: '["weights"]', 'issue-url': expect.stringContaining('/issues/1') });
      expect(reportOf(done).schema).toContain('report');
      expect(done.summary).toContain('Weights');
      expect(badgeOf(lab)).not.toBeNull();
      const milder = await run(tagPush(server, lab, 'v1.0'), { inputs: { 'fail-on': 'overdue' } });
      expect(milder.code).toBe(0);
    });
  });
});

describe('the report', () => {
  test('of a repository with much to show is a file, named by the output', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      const models = Array.from({ length: 400 }, (_, index) => `- [otter-${index}](https://huggingface.co/small-lab/otter-${index})`).join('\n');
      const promises = Array.from(
        { length: 120 },
        (_, index) => `The ${index}th part of the training data will be released soon, ${'after review '.repeat(12)}.`,
      );
      lab.commit({ files: { 'README.md': `${weightsReadme}\n${models}\n\n## Plans\n\n${promises.join('\n\n')}\n` } });
      const temp = await mkdtemp(join(tmpdir(), 'inputs-'));
      const done = await run(branchPush(server, lab), { env: { RUNNER_TEMP: temp } });
      expect(done.code).toBe(0);
      const text = await readFile(done.outputs.report ?? '', 'utf8');
      await rm(temp, { recursive: true });
      expect(text.length).toBeGreaterThan(65_536);
      expect(JSON.parse(text).subject.repository).toBe('small-lab/otter');
    });
  });
});

describe('the policy’s own switches', () => {
  test('`anonymous: true` publishes nothing and names nothing, in the summary as in the outputs', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server, 'small-lab/otter', `${strict}anonymous: true\n`);
      lab.commit({
        files: {
          'README.md': `${weightsReadme}\nOur paper: [Otter](https://arxiv.org/abs/2601.01234). The evals of Ada Otter will be released soon.\n`,
        },
      });
      lab.tag('v1.0');
      lab.release({ tag: 'v1.0', body: 'Weights: https://huggingface.co/small-lab/otter-base' });
      for (const event of [tagPush(server, lab, 'v1.0'), branchPush(server, lab)]) {
        const done = await run(event);
        expect(done).toMatchObject({ code: 0, stderr: '' });
        const said = [done.summary, ...Object.values(done.outputs)].join('\n');
        expect(said).not.toMatch(/small-lab|otter-base|2601\.01234|huggingface\.co|arxiv\.org|Ada Otter/i);
        expect(done.outputs.standing).toBeTruthy();
        expect(done.strayed).toEqual([]);
      }
      expect(server.log.writes()).toEqual([]);
      expect(lab.issues()).toEqual([]);
    });
  });

  test('`anonymous` after a first publication names no address of what stands already, and quotes nothing', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server);
      lab.tag('v1.0');
      expect((await run(tagPush(server, lab, 'v1.0'))).outputs['issue-url']).toContain('/small-lab/otter/issues/1');
      lab.commit({ files: { [policyPath]: `${shortPolicy}anonymous: true\n` } });
      lab.commit({ branch: 'share', files: { 'README.md': weightsReadme } });
      const pull = lab.pullRequest({ head: 'share' });
      server.log.clear();
      for (const event of [scheduleEvent(lab), pullRequestEvent(server, lab, pull.number)]) {
        const done = await run(event);
        expect([done.summary, ...Object.values(done.outputs)].join('\n')).not.toMatch(/small-lab|will be released|“”/);
      }
      expect(server.log.writes()).toEqual([]);
    });
  });

  test('a policy that can’t be used is told in the summary too, with line and column', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server, 'small-lab/otter', 'preset: "<b>@all</b>"\npausd: true\n');
      const done = await run(branchPush(server, lab));
      expect(done.code).toBe(1);
      expect(done.summary).toContain('2:&#8203;1: unknown key');
      expect(done.summary).toContain('policy explain');
      expect(done.summary).not.toMatch(/<b>|@all/);
    });
  });

  test('`anonymous` with a date ends by itself', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server, 'small-lab/otter', `${strict}anonymous: 2026-01-31\n`);
      lab.tag('v1.0');
      await run(tagPush(server, lab, 'v1.0'));
      expect(trackingIssues(lab)).toHaveLength(1);
    });
  });

  test('`paused: true` judges nothing, says so and writes nothing; afterwards it goes on', async () => {
    await withLab(async ({ server, run }) => {
      const lab = smallLab(server, 'small-lab/otter', `${strict}paused: true\nreport: { fail-on: missing }\n`);
      lab.tag('v1.0');
      const done = await run(tagPush(server, lab, 'v1.0'));
      expect(done.code).toBe(0);
      expect(done.outputs).toMatchObject({ standing: 'not-required', missing: '[]' });
      expect(done.summary).toContain('paused');
      expect(server.log.writes()).toEqual([]);
      lab.commit({ files: { [policyPath]: strict } });
      await run(scheduleEvent(lab));
      expect(trackingIssues(lab)).toHaveLength(1);
    });
  });
});
