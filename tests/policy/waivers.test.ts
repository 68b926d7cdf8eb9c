import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import type { WaiverToConfirm } from '../../src/policy/waivers.ts';
import { policyOf, problemsIn, withFile } from './files.ts';

const waiver = (fields: string) => `waivers:\n  - { artifact: weights, reason: safety, ${fields} }\n`;

describe('a waiver', () => {
  it('says what is withheld, why, until when, who approved it and what is shared instead', async () => {
    const policy = await policyOf(waiver('text: under review, approved-by: "@octocat", until: 2027-03-01, instead: [evals, repro]'));
    expect(policy.waivers).toEqual([
      {
        artifact: 'weights',
        reason: 'safety',
        text: 'under review',
        approvedBy: '@octocat',
        approval: 'declared',
        until: '2027-03-01',
        instead: ['evals', 'repro'],
        renewals: 0,
      },
    ]);
  });

  it.each([
    ['from today, 365 days', 'until: 2027-11-22', []],
    ['one day more', 'until: 2027-11-23', ['2:49: waivers[1].until is more than 365 days after today. The last day it may name is 2027-11-22.']],
    ['from its first day, 365 days', 'from: 2026-03-01, until: 2027-03-01', []],
    ['over a leap day', 'from: 2024-02-29, until: 2025-02-28', []],
    [
      'over a leap day, one more',
      'from: 2024-02-29, until: 2025-03-01',
      ['2:67: waivers[1].until is more than 365 days after `from`. The last day it may name is 2025-02-28.'],
    ],
    ['that ended is no mistake', 'until: 2020-01-01', []],
    ['that ends before it begins', 'from: 2026-05-01, until: 2026-04-30', ['2:67: waivers[1].until is before `from`.']],
    [
      'granted in the future',
      'from: 2027-01-01, until: 2027-02-01',
      ['2:48: waivers[1].from lies in the future. Give the day the waiver was granted.'],
    ],
    [
      'that names itself as substitute',
      'until: 2027-01-01, instead: [weights]',
      ['2:70: waivers[1].instead names the artifact that is withheld. Name what is shared in its place.'],
    ],
  ])('%s', async (_name, fields, problems) => {
    expect(await problemsIn(waiver(fields))).toEqual(problems);
  });

  it('for another reason needs words', async () => {
    expect(await problemsIn('waivers: [{ artifact: data, reason: other, until: 2026-12-01 }]')).toEqual([
      '1:37: waivers[1].reason is "other", which says nothing alone. Add `text` with the reason.',
    ]);
  });

  it('is measured on the UTC day, whatever the zone of the clock', async () => {
    const lateEvening = { now: '2026-11-22T23:59:59Z' };
    expect(await problemsIn(waiver('until: 2027-11-22'), lateEvening)).toEqual([]);
    expect(await problemsIn(waiver('until: 2027-11-23'), { now: '2026-11-23T00:00:00Z' })).toEqual([]);
  });
});

describe('renewals', () => {
  const chain = `waivers:
  - { artifact: weights, reason: safety, from: 2025-01-01, until: 2025-06-30 }
  - { artifact: weights, reason: legal, from: 2026-06-01, until: 2027-03-31 }
  - { artifact: weights, reason: safety, from: 2025-06-30, until: 2026-06-01 }
  - { artifact: data, reason: privacy, until: 2027-01-01 }
`;

  it('are the earlier entries of the same artifact; the longest is in force', async () => {
    const { waivers } = await policyOf(chain);
    expect(waivers.map(({ artifact, reason, until, renewals }) => [artifact, reason, until, renewals])).toEqual([
      ['weights', 'legal', '2027-03-31', 2],
      ['data', 'privacy', '2027-01-01', 0],
    ]);
  });

  it('are counted as well when the date of an entry was moved since the last report', async () => {
    const moved = waiver('until: 2027-03-01');
    const renewalsSince = async (until: string, renewals: number) => {
      const { waivers } = await policyOf(moved, { earlierWaivers: [{ artifact: 'weights', until, renewals }] });
      return waivers[0]?.renewals;
    };
    expect(await renewalsSince('2026-12-01', 0)).toBe(1);
    expect(await renewalsSince('2026-12-01', 2)).toBe(3);
    expect(await renewalsSince('2027-03-01', 2)).toBe(2);
  });
});

describe('approval', () => {
  const text = `waivers:
  - artifact: weights
    reason: safety
    approved-by: "@octocat"
    until: 2027-01-01
  - { artifact: data, reason: privacy, approved-by: the ethics board, until: 2027-01-01 }
  - { artifact: evals, reason: legal, until: 2027-01-01 }
`;

  it('is confirmed for a login whose review is found; it is asked once, with the place in the file', async () => {
    const asked: WaiverToConfirm[] = [];
    const confirmApproval = async (one: WaiverToConfirm) => asked.push(one) > 0;
    const { waivers } = await policyOf(text, { confirmApproval });
    expect(waivers.map(({ artifact, approval }) => [artifact, approval])).toEqual([
      ['weights', 'confirmed'],
      ['data', 'declared'],
      ['evals', 'declared'],
    ]);
    expect(asked).toEqual([
      {
        artifact: 'weights',
        approvedBy: 'octocat',
        until: '2027-01-01',
        path: '.github/default-to-share.yml',
        line: 2,
        artifactLine: 2,
        untilLine: 5,
      },
    ]);
  });

  it('stays declared when there is no such review, and when it could not be asked, which is said', async () => {
    const denied = await policyOf(text, { confirmApproval: async () => false });
    expect(denied.waivers[0]?.approval).toBe('declared');
    expect(denied.notes).toEqual([]);
    const failed = await policyOf(text, { confirmApproval: () => Promise.reject(new Error('502')) });
    expect(failed.waivers[0]?.approval).toBe('declared');
    expect(failed.notes).toEqual(['The approval of the waiver of weights was not checked.']);
  });
});

describe('what an organisation accepts', () => {
  const from = 'from: 2026-06-01, until: 2027-03-01, approved-by: octocat';
  const under = async (rules: string, text: string, confirmed = false) => {
    const readOther = async () => `minimum:\n  waivers: { ${rules} }\n`;
    const { policy } = await loadPolicy(withFile(`extends: org\n${text}`, { readOther, confirmApproval: async () => confirmed }));
    return { waivers: policy.waivers.length, notes: policy.notes };
  };
  const refusal = (why: string) => ({ waivers: 0, notes: [`The organisation does not accept the waiver of weights: ${why}.`] });
  const accepted = { waivers: 1, notes: [] };

  it.each([
    ['reasons: [privacy]', from, '"safety" is not an accepted reason'],
    ['artifacts: [data]', from, 'this kind may not be withheld'],
    ['approvers: [director]', from, 'it is not approved by someone who may'],
    ['approvers: [director]', 'until: 2027-03-01', 'it is not approved by someone who may'],
    ['max-days: 180', from, 'it runs 273 days, and may run 180'],
    ['approval: confirmed', from, 'its approval is not confirmed by a review'],
  ])('%s refuses { %s }', async (rules, fields, why) => {
    expect(await under(rules, waiver(fields))).toEqual(refusal(why));
  });

  it.each(['reasons: [safety]', 'artifacts: [weights]', 'approvers: ["@Octocat"]', 'max-days: 273', 'approval: declared', 'max-renewals: 0'])(
    '%s accepts it',
    async (rules) => {
      expect(await under(rules, waiver(from))).toEqual(accepted);
    },
  );

  it('asks for a confirmed approval, and takes it', async () => {
    expect(await under('approval: confirmed, approvers: [octocat]', waiver(from), true)).toEqual(accepted);
  });

  it('caps renewals', async () => {
    const twice = `${waiver('from: 2026-01-01, until: 2026-06-01')}  - { artifact: weights, reason: safety, ${from} }\n`;
    expect(await under('max-renewals: 0', twice)).toEqual(refusal('it was renewed once'));
    expect(await under('max-renewals: 1', twice)).toEqual(accepted);
  });
});
