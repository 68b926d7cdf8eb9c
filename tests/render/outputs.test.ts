import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { badgeEndpoint, badgeMessage, badgeSvg, badgeTitle } from '../../src/render/badge.ts';
import { renderComment } from '../../src/render/comment.ts';
import { renderDecisions } from '../../src/render/decisions.ts';
import { byteLength } from '../../src/render/detail.ts';
import { renderJson } from '../../src/render/json.ts';
import { parseReport } from '../../src/render/report-schema.ts';
import { renderSummary, summaryBytes } from '../../src/render/summary.ts';
import { renderText } from '../../src/render/text.ts';
import type { Report } from '../../src/report.ts';
import { context, finishedReport, missing, proof, requirement, stage, stagedReport } from './reports.ts';

const nothingRequired = stagedReport({ stages: [], missing: [], standing: 'not-required', colour: 'grey', nextDue: null });

describe('text for a terminal', () => {
  test('is aligned and says what is missing and what to do', () => {
    expect(renderText(stagedReport(), { colour: false, width: 100 })).toMatchSnapshot();
  });

  test('keeps to the width, paths apart', () => {
    const lines = renderText(stagedReport(), { colour: false, width: 60 }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test('has colours on demand alone, and the same words', () => {
    const coloured = renderText(stagedReport(), { colour: true, width: 400 });
    expect(coloured).toContain('\u001b[31m✗\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours themselves
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderText(stagedReport(), { colour: false, width: 400 }));
  });

  test('lets no control character of the repository through', () => {
    const evil = '\u001b]8;;https://example.org\u0007click\u001b[2J\u202e';
    const text = renderText(stagedReport({ missing: [missing('weights', { saw: evil, todo: evil })], unchecked: [evil] }), {
      colour: false,
      width: 80,
    });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test('a waiver in text names who approved it, on whose word, and its renewals', () => {
  const given = { reason: 'safety', text: null, until: '2026-12-01', instead: [] } as const;
  const waiver = { ...given, approvedBy: 'safety-lead', approval: 'declared', renewals: 2 } as const;
  const held = stage('weights', 'substituted', { requires: [requirement('weights', 'substituted', { waiver })] });
  expect(renderText(stagedReport({ stages: [held] }), { colour: false, width: 200 })).toContain(
    'weights withheld until 1 Dec 2026: safety (approved by safety-lead, declared; renewed 2 times)',
  );
});

describe('text and comment', () => {
  const askedBy = (source: string | null) => {
    const cards = stage('weights', 'due', { requires: [requirement('model-card', 'due', { source })] });
    const report = stagedReport({ stages: [cards], missing: [missing('model-card')] });
    return [renderText(report, { colour: false, width: 200 }), renderComment(report, context)];
  };

  test('say whose rule it is, where it is not the built-in policy', () => {
    for (const text of askedBy('NIH Policy for Data Management and Sharing')) expect(text).toContain('NIH Policy for Data Management and Sharing');
    const built = 'default-to-share: the built-in staged-release policy';
    for (const text of [...askedBy(built), ...askedBy(null)]) expect(text).not.toMatch(/sked for by/);
    for (const text of askedBy(`UKRI open access policy · ${built}`)) {
      expect(text).toMatch(/sked for by: UKRI open access policy(?! ·)/);
      expect(text).not.toContain('built-in staged-release');
    }
  });

  const withEvals = (named: { harness: boolean; revision: boolean; split: boolean }, evidence = finishedReport().artifacts[0]?.evidence ?? []) => {
    const report = finishedReport();
    const artifacts = report.artifacts.map((item) => (item.kind === 'evals' ? { ...item, named, evidence } : item));
    return [renderText({ ...report, artifacts }, { colour: false, width: 200 }), renderComment({ ...report, artifacts }, context)];
  };

  test('say whether harness, model revision and data split of the evals are named', () => {
    for (const said of withEvals({ harness: true, revision: false, split: true }))
      expect(said).toContain('names harness, data split; no model revision');
    for (const said of withEvals({ harness: false, revision: false, split: false }))
      expect(said).toContain('names no harness, model revision, data split');
    for (const said of withEvals({ harness: true, revision: true, split: true })) expect(said).toContain('names harness, model revision, data split');
  });

  test('say what was proven, where it is not the one named first', () => {
    const report = finishedReport();
    const two = (identifier: string) => {
      const given = { identifiers: ['github:tidepool-lab/tern-evals', 'hf:tidepool-lab/tern'], proof: proof(identifier, { reason: 'bytes came' }) };
      const artifacts = report.artifacts.map((item) => (item.kind === 'evals' ? { ...item, ...given } : item));
      return [
        renderText({ ...report, artifacts }, { colour: false, width: 200 }).replace(/\s+/g, ' '),
        renderComment({ ...report, artifacts }, context),
      ] as const;
    };
    const [text, comment] = two('file:evaluation/run.py');
    expect(text).toContain('· evaluation/run.py verified 22 Nov 2026');
    expect(comment).toContain('`evaluation/run.py` verified 22 Nov 2026: bytes came');
    expect(two('hf:tidepool-lab/tern')[0]).toContain('· tidepool-lab/tern on Hugging Face verified 22 Nov 2026');
    const [plain, table] = two('github:tidepool-lab/tern-evals');
    expect(plain).toContain('· verified 22 Nov 2026');
    expect(table).toContain('| verified 22 Nov 2026: bytes came');
  });

  test('name what a declaration stands in', () => {
    const declared = [{ rule: 'policy/declared', path: null, line: null, note: 'github:tidepool-lab/evals' }];
    const [text, comment] = withEvals({ harness: true, revision: true, split: true }, declared);
    expect(text).toContain('the policy file');
    expect(comment).toContain(`[policy file](${context.policyUrl})`);
  });
});

describe('JSON', () => {
  test('is the whole report, read back as it was', () => {
    expect(parseReport(renderJson(stagedReport()))).toEqual(stagedReport());
  });

  test('has the same bytes in whatever order the report was built', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, reversed(inner)]),
            )
          : value;
    expect(renderJson(reversed(stagedReport()) as Report)).toBe(renderJson(stagedReport()));
    expect(renderJson(stagedReport()).startsWith('{\n  "schema": "default-to-share/report@1",\n  "standing": "overdue"')).toBe(true);
  });

  test.each(['', '{', 'null', '[]', '{"schema":"default-to-share/report@1"}', '{"schema":"other@1"}'])('that is no report is refused: %j', (text) => {
    expect(parseReport(text)).toBeNull();
  });

  test('keeps to the published schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as object;
    const validate = new Ajv2020({ strict: true }).compile(schema);
    for (const report of [stagedReport(), finishedReport(), nothingRequired])
      expect(validate(JSON.parse(renderJson(report))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...stagedReport(), standing: 'fine' })).toBe(false);
  });
});

describe('the badge', () => {
  test.each<[string, Report]>([
    ['2 of 4 stages · evals overdue', stagedReport()],
    ['2 of 4 stages · evals overdue, 1 more', stagedReport({ missing: [...stagedReport().missing, missing('code', { standing: 'broken' })] })],
    ['2 of 4 stages · next 12 Dec 2026', stagedReport({ missing: [] })],
    ['all 4 stages', finishedReport()],
    ['the only stage', finishedReport({ stages: [stage('code', 'met')] })],
    ['0 of 1 stage · weights broken', finishedReport({ stages: [stage('code', 'broken')], missing: [missing('weights', { standing: 'broken' })] })],
    ['nothing required', nothingRequired],
    ['nothing required yet', { ...nothingRequired, subject: { ...nothingRequired.subject, line: 'unreleased' } }],
  ])('says %j', (message, report) => {
    expect(badgeMessage(report)).toBe(message);
  });

  test('has data for shields.io', () => {
    expect(JSON.parse(badgeEndpoint(finishedReport()))).toEqual({
      schemaVersion: 1,
      label: 'shared',
      message: 'all 4 stages',
      color: '1a7f37',
      cacheSeconds: 3_600,
    });
  });

  test('has a title that can be read aloud', () => {
    expect(badgeTitle(stagedReport())).toBe(
      'Default to share: 2 of 4 stages of v1.0 are shared; evals overdue; next due 12 Dec 2026 (as of 22 Nov 2026)',
    );
    expect(badgeSvg(stagedReport())).toContain('role="img" aria-label="Default to share: 2 of 4 stages');
  });

  test('is well-formed whatever the line is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const staged = stagedReport();
        const names: string[] = [];
        const parser = new Parser({ onopentagname: (name) => names.push(name) }, { xmlMode: true });
        const svg = badgeSvg({ ...staged, subject: { ...staged.subject, line: `${line}</title><script>` } });
        parser.end(svg);
        expect(new Set(names)).toEqual(new Set(['svg', 'title', 'clipPath', 'rect', 'g', 'circle', 'text']));
        expect(svg).not.toMatch(/&(?!#\d+;)/);
      }),
    );
  });
});

describe('the job summary', () => {
  test('holds the comment, every kind and what was done', () => {
    const summary = renderSummary([{ report: stagedReport(), context }], {
      decisions: [{ target: 'badge-branch', action: 'none', reason: 'unchanged', subject: 'default-to-share' }],
      warnings: ['Grant `contents: write`'],
    });
    expect(summary).toContain('### Default to share: 2 of 4 stages of `v1.0` are shared');
    expect(summary).toContain('| Ablations | missing | ⚪ not required |');
    expect(summary).toContain('| badge branch `default-to-share` | none | unchanged |');
    expect(summary).not.toContain('<!--');
  });

  test('keeps under its limit', () => {
    const entries = Array.from({ length: 400 }, () => ({ report: stagedReport(), context }));
    const summary = renderSummary(entries);
    expect(byteLength(summary)).toBeLessThanOrEqual(summaryBytes + 200);
    expect(summary).toMatch(/\d+ more release lines were judged/);
  });
});

test('decisions are one line each', () => {
  expect(
    renderDecisions([
      { target: 'tracking-issue', action: 'create', reason: 'no pull request\nof the release', bytes: 120 },
      { target: 'badge-branch', action: 'none', reason: 'unchanged', subject: 'default-to-share' },
    ]),
  ).toBe(
    'create  tracking issue                    no pull request of the release (120 bytes)\nnone    badge branch    default-to-share  unchanged\n',
  );
});
