/** A waiver that ends at midnight: two runs, one on either side of it, and a third one after. */
import { expect, test } from 'vitest';
import { decide } from '../../src/publish/decide.ts';
import type { Report } from '../../src/report.ts';
import { detection, judged, published, requirement, stage, waiver } from '../judge/builders.ts';
import { facts, issue, run, said } from './facts.ts';

const at = (now: string): Report =>
  judged({
    now,
    firstRelease: '2026-01-01T00:00:00Z',
    detections: [published('code'), detection('weights')],
    policy: {
      adopted: '2026-01-01',
      stages: [stage('weights', 'P10D', [requirement('weights')])],
      waivers: [waiver('weights', { until: '2026-03-01' })],
    },
  });

/** What the next run does on the issue as the one before left it. */
const actions = (before: Report, now: Report) =>
  decide(run({ facts: facts({ issues: [issue(31, said(before, 'issue'))] }), reports: [now], order: [now.subject.line], now: now.judgedAt }))
    .decisions.filter(({ target }) => target !== 'badge-branch' && target !== 'pull-request-comment')
    .map(({ target, action }) => `${action} ${target}`);

test('flips the standing, is written once and pings once', () => {
  const [evening, night, morning] = [at('2026-03-01T23:59:00Z'), at('2026-03-02T00:01:00Z'), at('2026-03-02T08:00:00Z')];
  expect([evening, night, morning].map(({ standing }) => standing)).toEqual(['waived', 'overdue', 'overdue']);
  expect(actions(evening, night)).toEqual(['update tracking-issue', 'create issue-comment']);
  expect(actions(night, morning)).toEqual(['none tracking-issue']);
});
