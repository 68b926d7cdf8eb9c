import { describe, expect, it } from 'vitest';
import { type LoadPolicyInput, loadPolicy } from '../../src/policy/load.ts';
import type { PolicySource } from '../../src/policy/organisation.ts';
import { defaultOutline, outline, policyOf, requirementOf, withFile } from './files.ts';

/** A GitHub that holds these files and notes what it was asked for. */
function repositories(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const readOther = async ({ repository, path, ref }: PolicySource) => {
    const name = `${repository}/${path}${ref === null ? '' : `@${ref}`}`;
    asked.push(name);
    return files[name] ?? null;
  };
  return { asked, readOther };
}

const orgFile = 'lab/.github/default-to-share.yml';
const org = (text: string) => repositories({ [orgFile]: text });
const load = (text: string, more: Partial<LoadPolicyInput> = {}) => loadPolicy(withFile(text, more));

describe('an organisation’s file', () => {
  it('stands between the presets and the repository’s own file', async () => {
    const { readOther, asked } = org(
      'preset: default-to-share\ncontact: open@lab.org\nreport: { fail-on: overdue, comment: always }\nstages: [{ id: weights, due: P200D }]\n',
    );
    const policy = await policyOf('extends: org\nreport: { comment: never }\n', { readOther });
    expect(asked).toEqual([orgFile]);
    expect(policy.source).toEqual({ path: '.github/default-to-share.yml', presets: ['default-to-share'], organisation: orgFile });
    expect(policy.contact).toBe('open@lab.org');
    expect(policy.report).toMatchObject({ failOn: 'overdue', comment: 'never' });
    expect(outline(policy)[4]).toBe('weights P200D: safety-note, weights, model-card');
    const { origins } = await load('extends: org\n', { readOther });
    expect(origins.find(({ key }) => key === 'stages.weights.due')?.origin).toBe(`${orgFile}:4`);
  });

  it.each([
    ['org', ['lab/.github/default-to-share.yml', 'lab/.github/.github/default-to-share.yml']],
    ['other/policies/staged/lab.yml@v2', ['other/policies/staged/lab.yml@v2']],
    ['other/policies/lab.yml', ['other/policies/lab.yml']],
  ])('%s is looked for where it says', async (reference, expected) => {
    const { readOther, asked } = repositories({});
    await load(`extends: ${reference}\n`, { readOther });
    expect(asked).toEqual(expected);
  });

  it('adds its presets to the repository’s', async () => {
    const policy = await policyOf('extends: org\npreset: nih-dms\n', { readOther: org('preset: ukri\n').readOther });
    expect(policy.source.presets).toEqual(['ukri', 'nih-dms']);
  });

  it('does not speak for one repository: its waivers and artifacts are not inherited, and that is said', async () => {
    const { readOther } = org('waivers: [{ artifact: weights, reason: safety, until: 2026-12-31 }]\npaused: true\n');
    const policy = await policyOf('extends: org\n', { readOther });
    expect(policy).toMatchObject({ waivers: [], paused: false });
    expect(policy.notes).toEqual(["waivers, paused in the organisation's file speak of one repository and are not inherited."]);
  });

  it('may come from an input, for repositories without a file of their own', async () => {
    const { readOther } = org('stages: [{ id: code, due: P7D, requires: [code] }]\n');
    const { policy } = await loadPolicy({ file: null, owner: 'lab', inputs: { extends: 'org' }, readOther });
    expect(outline(policy)).toEqual(['code P7D: code']);
  });
});

describe('an organisation’s file that can’t be used is never passed over in silence', () => {
  const minimum = { source: orgFile, rules: { 'fail-on': 'overdue' } };

  it.each<[string, Partial<LoadPolicyInput>, string]>([
    ['nobody can read it', { readOther: async () => null }, 'organisation policy not checked: lab/.github/default-to-share.yml could not be read'],
    [
      'reading fails',
      { readOther: () => Promise.reject(new Error('502')) },
      'organisation policy not checked: lab/.github/default-to-share.yml could not be read',
    ],
    ['there is no reader', {}, 'organisation policy not checked: other repositories can’t be read from here'],
    [
      'the owner is not known',
      { owner: null, readOther: async () => null },
      'organisation policy not checked: the owner of the repository is not known',
    ],
    [
      'it has a mistake',
      { readOther: org('fail-on: overdue\n').readOther },
      'organisation policy not checked: lab/.github/default-to-share.yml:1:1: unknown key "fail-on".',
    ],
    [
      'it extends another one',
      { readOther: org('extends: a/b/c.yml\n').readOther },
      'organisation policy not checked: lab/.github/default-to-share.yml:1:10: an organisation’s file can’t extend another one.',
    ],
  ])('%s', async (_name, more, note) => {
    const { policy, problems, minimum: kept } = await load('extends: org\n', more);
    expect(problems).toEqual([]);
    expect(policy.notes[0]).toContain(note);
    expect(policy.report.failOn).toBe('never');
    expect(kept).toBeNull();
  });

  it('leaves the last good minimum in force, and keeps it for the next run', async () => {
    const { policy, minimum: kept } = await load('extends: org\n', { readOther: async () => null, lastMinimum: structuredClone(minimum) });
    expect(policy.report.failOn).toBe('overdue');
    expect(policy.notes[0]).toBe(
      'organisation policy not checked: lab/.github/default-to-share.yml could not be read; its last known minimum applies',
    );
    expect(kept).toEqual(minimum);
  });

  it('does not let a repository off by taking out its "extends"', async () => {
    const unreadable = await load('report: { fail-on: never }\n', { readOther: async () => null, lastMinimum: minimum });
    expect(unreadable.policy.report.failOn).toBe('overdue');
    const lifted = await load('report: { fail-on: never }\n', { readOther: org('contact: open@lab.org\n').readOther, lastMinimum: minimum });
    expect(lifted.policy.report.failOn).toBe('never');
    expect(lifted.policy.contact).toBeNull();
    expect(lifted.minimum).toBeNull();
  });

  it.each([null, 7, 'x', {}, { source: 'a/b/c' }, { source: 'a/b/c', rules: { unknown: 1 } }, { source: orgFile, rules: { 'fail-on': 'late' } }])(
    'a stored minimum that is none is not used: %j',
    async (lastMinimum) => {
      const { policy } = await load('extends: org\n', { readOther: async () => null, lastMinimum });
      expect(policy.report.failOn).toBe('never');
      expect(policy.notes[0]).toMatch(/^organisation policy not checked: .*could not be read$/);
    },
  );
});

describe('a minimum', () => {
  const under = async (minimum: string, text: string) => {
    const { readOther } = org(`minimum:\n${minimum.replace(/^/gm, '  ')}\n`);
    return policyOf(`extends: org\n${text}`, { readOther });
  };

  it('with stages holds the adoption too: a later date than history knows would put them off for ever', async () => {
    const stages = 'stages: [{ id: code, due: P60D, requires: [code] }]';
    const far = await under(stages, 'adopted: 2099-01-01\n');
    expect(far.adoptedHeld).toBe(true);
    expect(far.notes).toContain(
      "`adopted` (2099-01-01) lies in the future: under the organisation's minimum the first commit of this file counts, or the first run.",
    );
    const past = await under(stages, 'adopted: 2026-01-01\n');
    expect([past.adoptedHeld, past.notes]).toEqual([true, []]);
    expect((await under('fail-on: never', 'adopted: 2099-01-01\n')).adoptedHeld).toBeUndefined();
  });

  it('changes nothing of a policy that is earlier and stricter', async () => {
    const policy = await under('stages: [{ id: code, due: P60D, requires: [{ kind: code, proof: linked }] }]', 'preset: default-to-share\n');
    expect(outline(policy)).toEqual(defaultOutline);
    expect(policy.notes).toEqual([]);
  });

  it('brings later dates forward and weaker rules up, says so, and says where it comes from', async () => {
    const policy = await under(
      'stages: [{ id: release, due: P90D, requires: [{ kind: weights, proof: archived, where-safe: false }, code] }]',
      'preset: default-to-share\nstages: [{ id: weights, due: P400D }]\n',
    );
    expect(outline(policy)).toContain('release P90D: weights');
    expect(outline(policy)).toContain('weights P400D: safety-note, model-card');
    expect(requirementOf(policy, 'release', 'weights')).toMatchObject({ proof: 'archived', whereSafe: false, instead: null });
    expect(requirementOf(policy, 'release', 'weights').source).toContain('minimum of lab/.github/default-to-share.yml');
    expect(policy.notes).toEqual(["The organisation's minimum applies to weights: it is wanted by P90D after the clock's start."]);
  });

  it('can’t be escaped by dropping a stage, declaring, pausing, going anonymous or choosing another clock', async () => {
    const policy = await under(
      'stages: [{ id: code, due: P30D, requires: [code] }]\npaused: false\nanonymous: false\nalways-applicable: [code]\nfail-on: broken\ncomment: on-change',
      `clock: 2099-01-01
paused: true
anonymous: true
report: { fail-on: overdue, comment: never }
stages: [{ id: data, due: P1D, requires: [data] }]
artifacts: { code: { not-applicable: none } }
`,
    );
    expect(outline(policy)).toEqual(['data P1D: data', 'code P30D: code']);
    expect(policy).toMatchObject({ paused: false, anonymous: false, clock: { start: 'earliest', retroactive: false } });
    expect(policy.report).toMatchObject({ failOn: 'broken', comment: 'on-change' });
    expect(policy.artifacts[0]?.notApplicable).toBeNull();
    expect(policy.notes).toHaveLength(7);
  });

  it('does not hold stricter settings back', async () => {
    const policy = await under('fail-on: overdue\ncomment: never', 'report: { fail-on: missing, comment: always }\nclock: preprint\n');
    expect(policy.report).toMatchObject({ failOn: 'missing', comment: 'always' });
    expect(policy.clock.start).toBe('preprint');
  });

  it('beats inputs too', async () => {
    const { readOther } = org('minimum: { fail-on: overdue }\n');
    const { policy, origins } = await load('extends: org\n', { readOther, inputs: { failOn: 'never' } });
    expect(policy.report.failOn).toBe('overdue');
    expect(origins.find(({ key }) => key === 'report.fail-on')?.origin).toBe('minimum of lab/.github/default-to-share.yml');
  });

  it('is ignored in a repository’s own file, and that is said', async () => {
    const policy = await policyOf('minimum: { fail-on: overdue }\n');
    expect(policy.report.failOn).toBe('never');
    expect(policy.notes).toEqual(['minimum holds in the file of an organisation; in this file it is ignored.']);
  });
});
