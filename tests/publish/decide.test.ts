import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/decision.ts';
import { decide } from '../../src/publish/decide.ts';
import { linesWithOpenIssue } from '../../src/publish/own.ts';
import type { PublishInput } from '../../src/publish/plan.ts';
import { parseRecord } from '../../src/publish/read-record.ts';
import { mergeRecord } from '../../src/publish/record.ts';
import { stableJson } from '../../src/render/json.ts';
import type { Report } from '../../src/report.ts';
import { finishedReport, missing, stagedReport } from '../render/reports.ts';
import { badgeBranch, comment, facts, issue, ofLine, pullRequest, run, said, url, withPull } from './facts.ts';

/** `create`, `update` … by target; the last word on a target counts. */
function actions(input: PublishInput): Partial<Record<Decision['target'], Decision['action']>> {
  return Object.fromEntries(decide(input).decisions.map((decision) => [decision.target, decision.action]));
}

/** Nothing was overdue yet. */
function calmReport(): Report {
  const staged = stagedReport();
  return {
    ...staged,
    judgedAt: '2026-11-10T06:00:00Z',
    artifacts: staged.artifacts.map((item) => (item.kind === 'evals' ? { ...item, standing: 'due' } : item)),
    stages: staged.stages.map((item) => (item.id === 'evals' ? { ...item, standing: 'due', colour: 'amber', overdueDays: 0 } : item)),
    missing: staged.missing.map((item) => (item.kind === 'evals' ? { ...item, standing: 'due', overdueDays: 0 } : item)),
    standing: 'due',
    colour: 'amber',
  };
}

const later = (report: Report, day = '2026-11-25'): Report => ({ ...report, judgedAt: `${day}T06:00:00Z` });

describe('a release without a pull request', () => {
  test('opens a tracking issue when something is missing', () => {
    expect(actions(run())).toEqual({ 'pull-request-comment': 'none', 'tracking-issue': 'create', 'badge-branch': 'create' });
  });

  test('is opened and closed in one go when everything is shared: the record of the release, there to be reopened', () => {
    const input = run({ reports: [finishedReport()] });
    expect(actions(input)).toEqual({ 'pull-request-comment': 'none', 'tracking-issue': 'create', 'badge-branch': 'create' });
    expect(decide(input).conversations[0]?.issue).toMatchObject({ number: null, state: 'closed' });
  });

  test('is not opened by a later look at a release that has none and needs none', () => {
    expect(actions(run({ event: 're-judge', reports: [finishedReport()] }))['tracking-issue']).toBe('none');
  });

  test('opens none for what is only withheld or could not be reached', () => {
    const report = stagedReport({ missing: [missing('weights', { standing: 'waived' }), missing('preprint', { standing: 'unverifiable' })] });
    expect(actions(run({ reports: [report] }))['tracking-issue']).toBe('none');
  });

  test('tells that issues are disabled', () => {
    const plan = decide(run({ facts: facts({ hasIssues: false }) }));
    expect(plan.conversations[0]?.issue).toBeNull();
    expect(plan.warnings).toEqual([expect.stringContaining('issues are disabled')]);
  });
});

describe('a release with a pull request', () => {
  test('is commented on there, and needs no issue', () => {
    expect(actions(run({ facts: facts(withPull(pullRequest())) }))).toMatchObject({ 'pull-request-comment': 'create', 'tracking-issue': 'none' });
  });

  test.each<[string, Parameters<typeof pullRequest>[0]]>([
    ['from a fork', { isFork: true, headRepository: 'someone/tern' }],
    ['from a fork that is gone', { isFork: true, headRepository: null }],
    ['that is not merged', { isMerged: false }],
    ['whose merge is another commit', { mergeCommit: 'd'.repeat(40) }],
    ['that is locked', { isLocked: true }],
  ])('%s is left alone, and the issue speaks', (_, over) => {
    expect(actions(run({ facts: facts(withPull(pullRequest(over))) }))).toMatchObject({ 'pull-request-comment': 'none', 'tracking-issue': 'create' });
  });

  test('prefers the one whose merge commit is tagged, and takes none of two', () => {
    const head = stagedReport().subject.commit ?? '';
    const both = (other: ReturnType<typeof pullRequest>) =>
      decide(run({ facts: { ...facts(), target: { ...targetOf(), pullRequests: [other, pullRequest()] } } }));
    expect(both(pullRequest({ number: 13, mergeCommit: null, head })).conversations[0]?.comment?.pullRequest).toBe(12);
    expect(both(pullRequest({ number: 13 })).conversations[0]?.comment).toBeNull();
  });

  const targetOf = () => {
    const { target } = facts();
    if (target === null) throw new Error('the fixture has a target');
    return target;
  };

  test('writes nothing when nothing changed but the day', () => {
    const own = comment(501, said(stagedReport(), 'release'));
    const input = run({ facts: facts(withPull(pullRequest({ ownComments: [own] }))), reports: [later(stagedReport())] });
    expect(actions(input)['pull-request-comment']).toBe('none');
    expect(actions({ ...input, modes: { ...input.modes, comment: 'always' } })['pull-request-comment']).toBe('update');
  });

  test('edits its comment when something changed, the oldest of two', () => {
    const body = said(stagedReport(), 'release');
    const input = run({
      facts: facts(withPull(pullRequest({ ownComments: [comment(777, body), comment(501, body)] }))),
      reports: [later(finishedReport())],
    });
    expect(decide(input).conversations[0]?.comment?.comment).toBe(501);
  });

  test('takes no comment for its own that is about another line or an open pull request', () => {
    const others = [comment(1, said(ofLine(stagedReport(), 'v0.9'), 'release')), comment(2, said(stagedReport(), 'change'))];
    expect(decide(run({ facts: facts(withPull(pullRequest({ ownComments: others }))) })).conversations[0]?.comment?.comment).toBe('new');
  });

  test('never writes an older report over a newer one', () => {
    const own = comment(501, said(later(finishedReport(), '2026-12-24'), 'release'));
    expect(actions(run({ facts: facts(withPull(pullRequest({ ownComments: [own] }))) }))['pull-request-comment']).toBe('none');
  });

  test('opens the issue on the first transition to overdue, and links it from the comment', () => {
    const own = comment(501, said(calmReport(), 'release'));
    const plan = decide(run({ facts: facts(withPull(pullRequest({ ownComments: [own] }))) }));
    expect(plan.decisions).toMatchObject([
      { target: 'pull-request-comment', action: 'update', subject: '#12' },
      { target: 'tracking-issue', action: 'create', reason: 'evals became overdue or broken' },
      { target: 'badge-branch' },
    ]);
    const written = plan.conversations[0]?.comment?.render(`${url}/issues/44`).body ?? '';
    expect(written).toContain(`[tracking issue](${url}/issues/44)`);
    expect(plan.conversations[0]?.issue?.body).toContain(`[release pull request](${url}/pull/12)`);
  });
});

describe('the tracking issue', () => {
  const place = { pullRequestUrl: null };

  test('stays as it is while nothing changes', () => {
    const input = run({ facts: facts({ issues: [issue(44, said(stagedReport(), 'issue', place))] }), reports: [later(stagedReport())] });
    expect(decide(input).decisions).toMatchObject([
      {},
      { target: 'tracking-issue', action: 'none', subject: '#44', reason: 'nothing changed since it was written' },
      {},
    ]);
  });

  test('gets one comment per transition, on top of its new text', () => {
    const input = run({ facts: facts({ issues: [issue(44, said(calmReport(), 'issue'))] }), event: 're-judge' });
    expect(actions(input)).toMatchObject({ 'tracking-issue': 'update', 'issue-comment': 'create' });
    const [conversation] = decide(input).conversations;
    expect(conversation?.transition?.body).toContain('🔴 **Evals** are overdue, due since 17 Nov 2026.');
    const again = run({ facts: facts({ issues: [issue(44, said(stagedReport(), 'issue'))] }), event: 're-judge', reports: [later(stagedReport())] });
    expect(actions(again)['issue-comment']).toBeUndefined();
  });

  test('is not pinged again by a run that comes after one that failed half way', () => {
    const [conversation] = decide(run({ facts: facts({ issues: [issue(44, said(calmReport(), 'issue'))] }) })).conversations;
    const pinged = comment(900, conversation?.transition?.body ?? '');
    const input = run({
      facts: facts({ issues: [issue(44, said(calmReport(), 'issue'), { ownComments: [pinged] })] }),
      reports: [later(stagedReport())],
    });
    expect(actions(input)).toMatchObject({ 'tracking-issue': 'update', 'issue-comment': 'none' });
  });

  test('is pinged again when the same thing breaks a second time', () => {
    const ping = comment(
      900,
      decide(run({ facts: facts({ issues: [issue(44, said(calmReport(), 'issue'))] }) })).conversations[0]?.transition?.body ?? '',
    );
    const fixed = issue(44, said(later(calmReport(), '2026-12-01'), 'issue'), { ownComments: [ping] });
    expect(actions(run({ facts: facts({ issues: [fixed] }), reports: [later(stagedReport(), '2026-12-05')] }))['issue-comment']).toBe('create');
  });

  test('closes when all is met', () => {
    const plan = decide(run({ facts: facts({ issues: [issue(44, said(stagedReport(), 'issue'))] }), reports: [finishedReport()] }));
    expect(plan.decisions).toMatchObject([{}, { action: 'close' }, {}]);
    expect(plan.conversations[0]?.issue).toMatchObject({ number: 44, state: 'closed' });
  });

  test('reopens with a word when something breaks', () => {
    const broken = later(
      finishedReport({
        artifacts: finishedReport().artifacts.map((item) => (item.kind === 'weights' ? { ...item, standing: 'broken' } : item)),
        missing: [missing('weights', { standing: 'broken', saw: 'the model is gone' })],
      }),
      '2027-01-05',
    );
    const closed = issue(44, said(finishedReport(), 'issue'), { isOpen: false });
    expect(actions(run({ facts: facts({ issues: [closed] }), reports: [broken] }))).toMatchObject({
      'tracking-issue': 'reopen',
      'issue-comment': 'create',
    });
  });

  test('is left alone while its conversation is locked, or when a later run has written it', () => {
    const written = said(later(stagedReport(), '2026-12-24'), 'issue');
    for (const one of [issue(44, said(calmReport(), 'issue'), { isLocked: true }), issue(44, written)]) {
      expect(
        decide(run({ facts: facts({ issues: [one] }), reports: [finishedReport({ judgedAt: '2026-12-01T06:00:00Z' })] })).conversations[0],
      ).toMatchObject({ issue: null, transition: null });
    }
  });

  test('that people closed stays closed until something new breaks', () => {
    const closed = issue(44, said(stagedReport(), 'issue'), { isOpen: false });
    expect(actions(run({ facts: facts({ issues: [closed] }), reports: [later(stagedReport())] }))).toMatchObject({ 'tracking-issue': 'none' });
  });

  test('is written again where a marker claims to be of another time', () => {
    const future = said(later(stagedReport(), '2199-01-01'), 'issue');
    const due = run({ facts: facts({ issues: [issue(31, future)] }), reports: [finishedReport()] });
    expect(actions(due)['tracking-issue']).toBe('close');
  });

  test('is found by line, and names the lines to judge again', () => {
    const issues = [
      issue(44, said(stagedReport(), 'issue')),
      issue(50, said(ofLine(stagedReport(), 'v1.1'), 'issue')),
      issue(51, said(ofLine(stagedReport(), 'v0.8'), 'issue'), { isOpen: false }),
    ];
    expect(linesWithOpenIssue(facts({ issues }))).toEqual(['v1.1', 'v1.0']);
    expect(decide(run({ facts: facts({ issues }), reports: [ofLine(finishedReport(), 'v1.1')] })).conversations[0]?.issue?.number).toBe(50);
  });
});

describe('re-judging', () => {
  test('updates the release’s comment, which an earlier run has remembered', () => {
    const first = decide(run({ facts: facts(withPull(pullRequest())) }));
    const record = parseRecord(first.badge?.compose(null)?.files.find(({ path }) => path === 'report.json')?.text ?? '');
    expect(record?.lines['v1.0']).toMatchObject({ pullRequest: 12, issue: null });
    const again = run({
      facts: facts({ target: null, badgeBranch: badgeBranch() }),
      event: 're-judge',
      previous: record,
      reports: [later(stagedReport())],
    });
    expect(actions(again)).toEqual({ 'pull-request-comment': 'none', 'tracking-issue': 'none', 'badge-branch': 'none' });
    const green = decide({ ...again, reports: [finishedReport()] });
    expect(green.conversations[0]?.comment).toMatchObject({ pullRequest: 12, comment: 'find' });
    expect(green.decisions).toMatchObject([{ action: 'update' }, { target: 'tracking-issue', action: 'none' }, { action: 'update' }]);
  });

  test('doesn’t write a first comment: that is for the release', () => {
    expect(actions(run({ facts: facts(withPull(pullRequest())), event: 're-judge' }))).toMatchObject({
      'pull-request-comment': 'none',
      'tracking-issue': 'create',
    });
  });

  test('names the line in every decision when there are several', () => {
    const plan = decide(run({ event: 're-judge', reports: [ofLine(stagedReport(), 'v1.1'), stagedReport()], order: ['v1.1', 'v1.0'] }));
    expect(plan.decisions.filter(({ target }) => target === 'tracking-issue').map(({ reason }) => reason.split(':')[0])).toEqual(['v1.1', 'v1.0']);
  });
});

describe('silence', () => {
  test.each<[string, Partial<PublishInput>]>([
    ['when switched off', { modes: { comment: 'never', badge: 'none', badgeBranch: 'b' } }],
    ['in an archived repository', { facts: facts({ isArchived: true, ...withPull(pullRequest()) }) }],
    ['during double-blind review', { reports: [stagedReport({ anonymous: true })] }],
  ])('%s, and the reason is told', (_, over) => {
    const plan = decide(run(over));
    expect(plan.decisions.every(({ action, reason }) => action === 'none' && reason !== '')).toBe(true);
    expect(plan.conversations.every(({ issue: one, comment: two, transition }) => one === null && two === null && transition === null)).toBe(true);
    expect(plan.badge).toBeNull();
  });
});

describe('a paused policy', () => {
  test('writes nothing, and that it is paused is the reason', () => {
    const input = run({ reports: [finishedReport()] });
    const reasons = decide({ ...input, modes: { ...input.modes, paused: true } }).decisions.map(({ action, reason }) => [action, reason]);
    expect(reasons.length).toBeGreaterThan(1);
    for (const reason of reasons) expect(reason).toEqual(['none', 'the policy is paused']);
  });
});

describe('a pull request', () => {
  const open = pullRequest({ isMerged: false, mergeCommit: null });
  const change = (base: Report, head: Report, over: Partial<NonNullable<PublishInput['pullRequest']>> = {}) =>
    run({ event: 'pull_request', reports: [head], pullRequest: { facts: open, base, wouldChange: null, ...over } });

  test('that changes nothing of what is shared gets no comment', () => {
    expect(actions(change(stagedReport(), later(stagedReport())))).toEqual({ 'pull-request-comment': 'none', 'badge-branch': 'none' });
  });

  test.each<[string, Report]>([
    ['an artifact', finishedReport()],
    ['a promise', stagedReport({ artifacts: stagedReport().artifacts.map((item) => ({ ...item, promises: [] })) })],
    [
      'an identifier',
      stagedReport({
        artifacts: stagedReport().artifacts.map((item) => (item.kind === 'preprint' ? { ...item, identifiers: ['arXiv:2609.00001'] } : item)),
      }),
    ],
  ])('that changes %s gets one', (_, head) => {
    expect(actions(change(stagedReport(), head))['pull-request-comment']).toBe('create');
  });

  test('that edits the policy gets one, even if nothing else changes', () => {
    const input = change(stagedReport(), stagedReport(), { wouldChange: stagedReport() });
    expect(decide(input).conversations[0]?.comment?.render(null).body).toContain('once merged, no verdict and no date would change.');
  });

  test('that breaks the policy gets one: merged, it would stop every run', () => {
    const trouble =
      'The policy can\'t be used:\n  .github/default-to-share.yml:1:1: unknown key "pausd". Did you mean "paused"?\n  x.yml:2:1: <b>@all</b>';
    const input = change(stagedReport(), stagedReport(), { policyTrouble: trouble });
    expect(actions(input)['pull-request-comment']).toBe('create');
    const body = decide(input).conversations[0]?.comment?.render(null).body ?? '';
    expect(body).toContain('**This pull request edits the policy, and the edited file can’t be used.** Merged as it is, it would stop every run:');
    expect(body).toMatch(/^- .*unknown key/m);
    expect(body).not.toContain('changes nothing of what is shared');
    expect(body).not.toMatch(/<b>|@all/);
  });

  test('keeps one comment, and says so when it changes nothing any more', () => {
    const body = decide(change(stagedReport(), finishedReport())).conversations[0]?.comment?.render(null).body ?? '';
    const own = { ...open, ownComments: [comment(5, body)] };
    expect(actions(change(stagedReport(), finishedReport(), { facts: own }))['pull-request-comment']).toBe('none');
    const reverted = decide(change(stagedReport(), later(ofLine(stagedReport(), 'unreleased'), '2026-12-24'), { facts: own }));
    expect(reverted.conversations[0]?.comment?.comment).toBe(5);
    expect(reverted.conversations[0]?.comment?.render(null).body).toContain('This pull request changes nothing of what is shared.');
  });

  test('never writes badge or issue', () => {
    const plan = decide(change(stagedReport(), finishedReport()));
    expect(plan.badge).toBeNull();
    expect(plan.conversations[0]?.issue).toBeNull();
  });
});

describe('the badge branch', () => {
  const recordOf = (input: PublishInput, previous = input.previous) => {
    const text = decide(input)
      .badge?.compose(previous)
      ?.files.find(({ path }) => path === 'report.json')?.text;
    return text === undefined ? null : parseRecord(text);
  };

  test('holds picture, data and the full report, and its commits start no workflow', () => {
    const files = decide(run()).badge?.compose(null);
    expect(files?.files.map(({ path }) => path)).toEqual(['badge.svg', 'badge.json', 'report.json']);
    expect(files?.message).toMatch(/\[skip ci\]$/);
    expect(recordOf(run())).toMatchObject({
      schema: 'default-to-share/record@1',
      report: stagedReport(),
      firstRun: '2026-11-22T06:00:00Z',
      minimum: null,
    });
  });

  test.each<[string, Partial<PublishInput>, 'create' | 'none']>([
    ['a private repository has none', { facts: facts({ isPrivate: true }) }, 'none'],
    ['unless it asks for one', { facts: facts({ isPrivate: true }), modes: { comment: 'on-change', badge: 'branch', badgeBranch: 'x' } }, 'create'],
    ['an empty repository has none', { facts: facts({ defaultBranch: null }) }, 'none'],
  ])('%s', (_, over, action) => {
    expect(actions(run(over))['badge-branch']).toBe(action);
  });

  test('is not written again while only time passes, but now and then to stay fresh', () => {
    const previous = recordOf(run());
    const again = (day: string) =>
      run({ previous, facts: facts({ badgeBranch: badgeBranch() }), reports: [later(stagedReport(), day)], now: `${day}T06:00:00Z` });
    expect(actions(again('2026-12-01'))['badge-branch']).toBe('none');
    expect(actions(again('2026-12-24'))['badge-branch']).toBe('update');
  });

  test('shows the newest line; a backport is only remembered', () => {
    const order = ['v1.2', 'v1.0', 'v0.9'];
    const previous = recordOf(run({ reports: [ofLine(stagedReport(), 'v1.2')], order }));
    const backport = run({ previous, facts: facts({ badgeBranch: badgeBranch() }), reports: [later(ofLine(finishedReport(), 'v0.9'))], order });
    const record = recordOf(backport);
    expect(record?.report.subject.line).toBe('v1.2');
    expect(Object.keys(record?.lines ?? {})).toEqual(['v0.9', 'v1.2']);
    expect(decide(backport).decisions.at(-1)?.reason).toContain('it keeps showing v1.2');
    expect(record?.firstRun).toBe(previous?.firstRun);
  });

  test('never shows an older judgement of the same line', () => {
    const previous = recordOf(run({ reports: [later(finishedReport(), '2026-12-24')] }));
    expect(recordOf(run({ reports: [stagedReport()] }), previous)).toBeNull();
  });

  test.each<[string, string, string, readonly string[], string]>([
    ['a newer line wins', 'v1.0', 'v1.1', ['v1.1', 'v1.0'], 'v1.1'],
    ['a line that came after we looked stays', 'v2.0', 'v1.0', ['v1.0'], 'v2.0'],
    ['a line judged outside the policy’s releases never shows', 'v1.0', 'nightly', ['v1.0'], 'v1.0'],
    ['anything is newer than no release at all', 'unreleased', 'v1.0', ['v1.0', 'unreleased'], 'v1.0'],
  ])('%s', (_, before, next, order, shown) => {
    const previous = recordOf(run({ reports: [ofLine(stagedReport(), before)], order: [before] }));
    const merged = mergeRecord(previous, {
      lines: [{ report: ofLine(stagedReport(), next), record: { ...(previous?.lines[before] ?? fail()), hash: 'other' } }],
      order,
      now: '2026-11-22T06:00:00Z',
      minimum: null,
    });
    expect(merged?.record.report.subject.line).toBe(shown);
  });

  test('follows when the newest tag is deleted', () => {
    const previous = recordOf(run({ reports: [ofLine(stagedReport(), 'v2.0')], order: ['v2.0', 'v1.0'] }));
    expect(recordOf(run({ previous, reports: [later(stagedReport())], order: ['v1.0'] }))?.report.subject.line).toBe('v1.0');
  });

  test('keeps the last good proofs and the organisation’s last minimum', () => {
    const minimum = { stages: [{ id: 'code' }] };
    const previous = recordOf(run({ minimum }));
    const asked = later(finishedReport());
    const offline = {
      ...asked,
      artifacts: asked.artifacts.map((item) => ({ ...item, proofs: item.proofs.map((one) => ({ ...one, state: 'unchecked' as const })) })),
    };
    const next = recordOf(run({ previous, reports: [offline] }));
    expect(next?.minimum).toEqual(minimum);
    expect(next?.proofs).toEqual(previous?.proofs);
    expect(next?.proofs.map(({ identifier, state }) => [identifier, state])).toEqual([
      ['arXiv:2608.04417', 'verified'],
      ['wandb:tidepool-lab/tern', 'unverifiable'],
    ]);
  });

  test('with more proofs than it keeps forgets none of this run, and comes to rest', () => {
    const proof = (identifier: string) => {
      const [known] = finishedReport().artifacts.flatMap(({ proofs }) => proofs);
      return { ...(known ?? fail()), identifier };
    };
    const proofsOf = (kind: string) => (kind === 'preprint' ? [proof('arXiv:2608.04417')] : kind === 'weights' ? [proof('hf:lab/new')] : []);
    const report = finishedReport({ artifacts: finishedReport().artifacts.map((item) => ({ ...item, proofs: proofsOf(item.kind) })) });
    const many = Array.from({ length: 199 }, (_, index) => proof(`url:https://host.example/${String(index).padStart(3, '0')}`));
    const full = { ...(recordOf(run({ reports: [report] })) ?? fail()), proofs: [proof('arXiv:2608.04417'), ...many] };
    const learned = { lines: [{ report, record: full.lines['v1.0'] ?? fail() }], order: ['v1.0'], now: '2026-11-22T06:00:00Z', minimum: null };
    const next = mergeRecord(full, learned)?.record ?? fail();
    expect(next.proofs).toHaveLength(200);
    expect(next.proofs.slice(0, 2).map(({ identifier }) => identifier)).toEqual(['arXiv:2608.04417', 'hf:lab/new']);
    expect(mergeRecord(next, learned)?.changed).toBe(false);
  });

  test.each(['', '{', '[]', '{"schema":"default-to-share/record@1"}', stableJson({ ...stagedReport() })])(
    'refuses a file that is no record: %#',
    (text) => {
      expect(parseRecord(text)).toBeNull();
    },
  );
});

function fail(): never {
  throw new Error('the fixture is incomplete');
}
