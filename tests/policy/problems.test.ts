import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { quote } from '../../src/policy/problem.ts';
import { problemsIn, withFile } from './files.ts';

describe('a mistake in a policy file is told with line, column and what to write instead', () => {
  it.each([
    ['stages:\n  - id: a\n   due: P1D', '3:1: the indentation does not fit. Indent entries of one list or map alike.'],
    ['stages: [a, b\npreset: x', '2:1: a list in brackets is not closed. Close it with "]", and indent what it holds.'],
    ['stages: [{ id: a', '1:17: a map in braces is not closed. Close it with "}", and indent what it holds.'],
    ['contact: caf\ufffd', '1:13: the file is not UTF-8 text. Save it as UTF-8.'],
    ['release-pack: { repro: 2 }', '1:24: release-pack.repro is at most 1.'],
    ['repot: {}', '1:1: unknown key "repot". Did you mean "report"?'],
    ['presets: neurips', '1:1: unknown key "presets". Did you mean "preset"?'],
    ['preset: neurip', '1:9: preset takes a preset’s name, or a list of them, not "neurip". Did you mean "neurips"?'],
    ['adopted: 2026-1-5', '1:10: adopted takes a date such as 2026-12-31, not "2026-1-5". Did you mean 2026-01-05?'],
    ['adopted: 2026-02-30', '1:10: adopted names a day that the calendar does not have: "2026-02-30".'],
    ['adopted: 2026', '1:10: adopted takes a date such as 2026-12-31, not "2026".'],
    [
      'clock: first-relase',
      '1:8: clock takes earliest, preprint, first-release, this-tag, or a date such as 2026-12-31, not "first-relase". Did you mean "first-release"?',
    ],
    ['report:\n  fail_on: overdue', '2:3: unknown key "fail_on" in report. Did you mean "fail-on"?'],
    ['report: { fail-on: late }', '1:20: report.fail-on takes never, overdue, broken, missing, not "late". One of: never, overdue, broken, missing.'],
    ['report: { warn-before: 2 weeks }', '1:24: report.warn-before takes an ISO 8601 duration such as P30D, not "2 weeks". Did you mean P2W?'],
    ['paused: yes', '1:9: paused takes true or false, not "yes". Did you mean true?'],
    ['anonymous: no', '1:12: anonymous takes true, false, a date, or a map with `until`, not "no". Did you mean false?'],
    [
      'stages:\n  - id: code\n    due: 30 days\n    requires: [code]',
      '3:10: stages[1].due takes an ISO 8601 duration such as P30D, or a date such as 2026-12-31, not "30 days". Did you mean P30D?',
    ],
    [
      'stages: [{ id: a, due: P1D, requires: [code, wieghts] }]',
      '1:46: stages[1].requires[2] takes an artifact kind, or a map with a `kind`, not "wieghts". Did you mean "weights"?',
    ],
    [
      'stages: [{ id: a, due: P1D, requires: [{ kind: paper }] }]',
      '1:48: stages[1].requires[1].kind takes an artifact kind, not "paper". Did you mean "preprint"?',
    ],
    [
      'stages: [{ id: a, due: P1D, requires: [{ kind: code, prof: linked }] }]',
      '1:54: unknown key "prof" in stages[1].requires[1]. Did you mean "proof"?',
    ],
    ['stages: [{ due: P1D, requires: [code] }]', '1:10: stages[1] lacks "id". It takes a lower-case name such as code.'],
    [
      'stages: [{ id: weights, due: P180D }]',
      '1:10: the new stage "weights" lacks "requires". Add it, or name a preset whose stages this file changes: "preset: default-to-share".',
    ],
    ['preset: default-to-share\nstages: [{ id: wieghts, due: P1D }]', '2:10: the new stage "wieghts" lacks "requires". Did you mean "weights"?'],
    [
      'stages: [{ id: a, due: P1D, requires: [code] }, { id: a, due: P2D, requires: [data] }]',
      '1:55: the stage "a" is there twice. Give each stage its own id.',
    ],
    ['artifacts: { model: hf:org/name }', '1:14: unknown key "model" in artifacts. Did you mean "weights"?'],
    [
      'artifacts: { preprint: 2402.00838 }',
      '1:24: artifacts.preprint takes identifiers, or a map, not "2402.00838". Put it in quotes: "2402.00838".',
    ],
    [
      'artifacts: { weights: "hf:../../api" }',
      '1:23: artifacts.weights names "hf:../../api", which is no identifier. Write it like hf:org/model, or give the full link.',
    ],
    [
      'artifacts: { weights: "hf:org/" }',
      '1:23: artifacts.weights names "hf:org/", which is no identifier. Write it like hf:org/model, or give the full link.',
    ],
    [
      'artifacts: { weights: [hf:org/name, our model] }',
      '1:37: artifacts.weights names "our model", which is no identifier. Write it like hf:org/model, or give the full link.',
    ],
    [
      'artifacts: { evals: { paths: ["../evals/**"] } }',
      '1:31: artifacts.evals names "../evals/**", which is outside the repository. Give it from the root, without "/" or "..".',
    ],
    [
      'artifacts: { data: { not-applicable: none, paths: [data/**] } }',
      '1:38: artifacts.data is declared not applicable, and shown all the same. Keep one of the two.',
    ],
    [
      'releases: ["v*", "+(a|b)*"]',
      '1:18: releases[2] holds a pattern that can’t be used (extended patterns such as "+(a|b)" are not supported: use "{a,b}"): "+(a|b)*".',
    ],
    [
      'releases: { ignore: ["!v1"] }',
      '1:22: releases.ignore[1] holds a pattern that can’t be used (a pattern can’t be negated with "!": list it under "ignore"): "!v1".',
    ],
    [
      'waivers: [{ artifact: weights, until: 2026-12-01 }]',
      '1:11: waivers[1] lacks "reason". Give one of: safety, privacy, licence, security, commercial, legal, cost, other.',
    ],
    [
      'waivers: [{ artifact: weights, reason: license, until: 2026-12-01 }]',
      '1:40: waivers[1].reason takes safety, privacy, licence, security, commercial, legal, cost, other, not "license". Did you mean "licence"?',
    ],
    ['extends: ../secret', '1:10: extends takes `org`, or owner/repository/path@ref, not "../secret".'],
    ['- preset', '1:1: the policy takes a map, not a list.'],
    [
      'report: { badge-branch: main }',
      '1:25: report.badge-branch takes the name of a branch that holds no code, such as default-to-share, not "main".',
    ],
    ['report:\n  # fail-on: overdue', '1:8: report takes a map, not nothing. Give a value, or remove the key.'],
    ['\ufeffpaused: yes', '1:9: paused takes true or false, not "yes". Did you mean true?'],
    ['preset: ukri\r\nreport:\r\n  badge: on\r\n', '3:10: report.badge takes branch, none, not "on". One of: branch, none.'],
    ['a: 1\na: 2', '2:1: this key is there twice. Keep one of the two.'],
    ['\tpaused: true', '1:1: tabs can’t indent YAML. Indent with spaces.'],
    ['paused: !!js/function "x"', '1:9: tags ("!…") are not supported. Write the plain value.'],
    ['%YAML 1.1\n---\npaused: yes', '1:1: the file asks for another version of YAML than 1.2. Remove the line "%YAML".'],
    ['paused: true\n---\npaused: false', '2:1: the file holds more than one document. Remove the line "---".'],
    ['paused: *later', '1:9: the alias "*later" names nothing. Write the value out.'],
    ['? [a]\n: b', '1:1: keys that are collections ("? ") are not supported. Write "key: value".'],
    [
      '__proto__: { paused: true }',
      '1:1: unknown key "__proto__". Known here: $schema, preset, extends, adopted, releases, clock, report, contact, stages, release-pack, artifacts, waivers, anonymous, paused, languages, minimum.',
    ],
    [
      '<<: { paused: true }',
      '1:1: unknown key "<<". Known here: $schema, preset, extends, adopted, releases, clock, report, contact, stages, release-pack, artifacts, waivers, anonymous, paused, languages, minimum.',
    ],
  ])('%s', async (text, problem) => {
    expect(await problemsIn(text)).toContain(problem);
  });

  it('tells every mistake at once, in the order of the file', async () => {
    const problems = await problemsIn('paused: yes\nreport:\n  badge: on\n  fail-on: late\nadopted: today\n');
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['1', '3', '4', '5']);
  });

  it('refuses the file as a whole: the built-in policy stands', async () => {
    const { policy, problems, origins } = await loadPolicy(withFile('adopted: 2026-01-01\npaused: yes\n'));
    expect(problems).toHaveLength(1);
    expect(policy).toEqual(builtInPolicy);
    expect(origins).toEqual([]);
  });

  it('tells mistakes of inputs too', async () => {
    const { problems } = await loadPolicy({ file: null, owner: null, inputs: { failOn: 'overdu', preset: 'ukri, neurip' } });
    expect(problems.map(({ path, suggestion }) => [path, suggestion])).toEqual([
      ['inputs', 'Did you mean "neurips"?'],
      ['inputs', 'Did you mean "overdue"?'],
    ]);
  });
});

describe('a hostile policy file', () => {
  const nested = (open: string, times: number) => open.repeat(times);
  it.each([
    ['64 kB and more', `# ${'x'.repeat(65_536)}`],
    ['64 kB of three-byte characters', `# ${'字'.repeat(22_000)}`],
    ['nested lists', nested('[', 60_000)],
    ['nested maps', nested('{a: ', 16_000)],
    ['nested block lists', nested('- ', 30_000)],
    ['nested complex keys', nested('? ', 30_000)],
    ['complex keys in lists', nested('[?', 30_000)],
    ['many keys', Array.from({ length: 8000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['many quotes', nested('"', 60_000)],
    ['many anchors', nested('&a ', 20_000)],
    ['many tags', nested('!!a ', 15_000)],
    [
      'an alias bomb',
      ['a: &a [x,x,x,x]', ...'bcdef'.split('').map((key, index) => `${key}: &${key} [${Array(4).fill(`*${'abcde'[index]}`).join(',')}]`)].join('\n'),
    ],
    ['many aliases', `a: &a 1\nb: [${Array(30).fill('*a').join(', ')}]`],
    ['deep indentation', Array.from({ length: 340 }, (_, depth) => `${' '.repeat(depth)}- a:`).join('\n')],
  ])('%s is refused in no time', async (_name, text) => {
    const started = performance.now();
    const problems = await problemsIn(text);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
  });

  it('never throws, whatever the text', async () => {
    const words = fc.constantFrom(
      'stages:',
      '- id: a',
      'due: P1D',
      'requires: [code]',
      '{',
      '}',
      '[',
      ']',
      '*a',
      '&a',
      '|',
      '>',
      '? ',
      '\n',
      '  ',
      ': ',
      '"',
      "'",
      '#',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { problems } = await loadPolicy(withFile(text));
        for (const { line, column, message } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toMatch(/[\n\r]|undefined|Invalid input/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is quoted on one line, without control or direction marks, shortened', () => {
    expect(quote('a\nb\u202ec\u0007')).toBe('"a b c "');
    expect(quote('x'.repeat(500))).toHaveLength(62);
  });
});
