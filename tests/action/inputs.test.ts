import { expect, test } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';

const given =
  (inputs: Readonly<Record<string, string>>) =>
  (name: string): string =>
    inputs[name] ?? '';

test('what is not given stays open, so that the policy file decides', () => {
  expect(readInputs(given({ 'github-token': 't' }))).toEqual({
    token: 't',
    policyPath: null,
    ref: null,
    comment: null,
    badge: null,
    badgeBranch: null,
    failOn: null,
    dryRun: false,
  });
});

test('what is given is read', () => {
  const inputs = readInputs(
    given({
      policy: './share.yml',
      ref: ' v1.0 ',
      comment: 'always',
      badge: 'none',
      'badge-branch': 'badges/share',
      'fail-on': 'missing',
      'dry-run': 'True',
    }),
  );
  expect(inputs).toMatchObject({
    policyPath: 'share.yml',
    ref: 'v1.0',
    comment: 'always',
    badge: 'none',
    badgeBranch: 'badges/share',
    failOn: 'missing',
    dryRun: true,
  });
});

test.each([
  ['comment', 'sometimes'],
  ['badge', 'gist'],
  ['fail-on', 'always'],
  ['dry-run', 'maybe'],
  ['policy', '/etc/passwd'],
  ['policy', 'a/../../b'],
  ['badge-branch', '../main'],
  ['badge-branch', '-x'],
  ['badge-branch', 'a b'],
])('a wrong %s is named with what it takes', (name, value) => {
  expect(() => readInputs(given({ [name]: value }))).toThrow(`\`${name}\` takes`);
});
