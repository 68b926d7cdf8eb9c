import { describe, expect, test } from 'vitest';
import { artifactKinds } from '../../src/artifacts.ts';
import { markerPrefix } from '../../src/read/github/facts.ts';
import { commentBytes, issueTitle, renderComment, renderMarked, renderTransition, visibleBody } from '../../src/render/comment.ts';
import { byteLength } from '../../src/render/detail.ts';
import { markerStart, readMarker, writeMarker } from '../../src/render/marker.ts';
import type { Report } from '../../src/report.ts';
import { linkedByGitHub, toHtml, visibleText } from './as-github.ts';
import { artifact, context, finishedReport, headCommit, missing, proof, requirement, shown, stage, stagedReport, tagCommit } from './reports.ts';

const evil =
  '@everyone #1 GH-1 a/b#2 deadbeefdeadbeef </details><!-- x --> | `` | ![x](https://example.org/p.png) \u202e\u001b[31m www.example.org ::error::';

/** Every hostile string a report can hold, in every place it can stand. */
function hostileReport(): Report {
  const spot = { rule: 'code/file', path: `${evil}.md`, line: 3, place: 'tag' as const, note: evil };
  const promise = { path: `${evil}.md`, line: 3, text: evil, due: null };
  const staged = stagedReport();
  return stagedReport({
    subject: { ...staged.subject, line: evil, tag: evil, ref: evil, head: { branch: evil, commit: headCommit } },
    policy: { path: evil, presets: [evil], organisation: evil, notes: [evil] },
    clock: { start: '2026-08-14', basis: evil, adopted: null },
    artifacts: artifactKinds.map((kind) =>
      shown(kind, evil, 3, {
        identifiers: [`hf:${evil}`, `url:https://example.org/${evil}`, `url:javascript:${evil}`],
        evidence: [spot],
        promises: [promise],
        alsoPromised: true,
        because: evil,
        proof: proof(evil, { reason: evil, findings: [evil], title: evil, finalUrl: evil }),
      }),
    ),
    stages: [
      stage('evals', 'overdue', {
        title: evil,
        requires: [
          requirement('evals', 'waived', {
            because: evil,
            waiver: { reason: evil, text: evil, approvedBy: evil, approval: 'declared', until: evil, renewals: 2, instead: [] },
          }),
        ],
      }),
    ],
    missing: [missing('weights', { saw: evil, todo: evil, evidence: [spot], newFile: evil, promise: { ...promise, ageDays: 3 } })],
    contradictions: [{ kind: 'license', text: evil, evidence: [spot] }],
    unchecked: [evil],
  });
}

describe('the comment', () => {
  test('of a staged release says what is missing, why and what to do', () => {
    expect(renderComment(stagedReport(), context)).toMatchSnapshot();
  });

  test('turns green when everything is out', () => {
    const body = renderComment(finishedReport(), context);
    expect(body).toContain('### Default to share: all 4 stages of `v1.0` are shared');
    expect(body).not.toContain('🔴');
    expect(body).not.toContain('| Missing |');
  });

  test('links lines at the commit they were judged at, and rendered documents as source', () => {
    const body = renderComment(stagedReport(), context);
    expect(body).toContain(`https://github.com/tidepool-lab/tern/blob/${headCommit}/README.md?plain=1#L41`);
    expect(body).toContain(`https://github.com/tidepool-lab/tern/blob/${tagCommit}/CITATION.cff#L22`);
    expect(body).toContain('https://github.com/tidepool-lab/tern/new/main?filename=MODEL_CARD.md');
  });

  test('is on one screen: what is due later is folded', () => {
    const report = stagedReport({
      missing: [...stagedReport().missing, ...artifactKinds.map((kind) => missing(kind, { due: '2027-03-01' }))],
    });
    const body = renderComment(report, context);
    const open = body.split('<details>')[0] ?? '';
    expect(open.match(/^\| (?:🔴|🕒)/gmu)).toHaveLength(3);
    expect(body).toContain('<details><summary>Later: preprint, code');
  });

  test('shows eight pressing rows at most, and five contradictions', () => {
    const report = stagedReport({
      missing: artifactKinds.map((kind) => missing(kind, { standing: 'overdue', overdueDays: 3 })),
      contradictions: artifactKinds.map((kind) => ({ kind, text: 'README and licence file differ', evidence: [] })),
    });
    const open = renderComment(report, context).split('<details>');
    expect(open[0]?.match(/^\| 🔴/gmu)).toHaveLength(8);
    const body = open.join('');
    expect(body.match(/README and licence file differ/g)).toHaveLength(5);
    expect(body).toContain('- and 14 more');
  });

  test('links nothing outside GitHub or without a commit', () => {
    const staged = stagedReport();
    const body = renderComment(
      { ...staged, subject: { ...staged.subject, repository: null, commit: null, head: null, serverUrl: null } },
      { ...context, policyUrl: null },
    );
    expect(body).not.toContain('/blob/');
    expect(body).toContain('`README.md` line 41');
  });

  test('names a GitHub Enterprise server where the repository is on one', () => {
    const staged = stagedReport();
    const body = renderComment(
      { ...staged, subject: { ...staged.subject, serverUrl: 'https://git.example.edu' } },
      { ...context, serverUrl: 'https://git.example.edu', policyUrl: null, runUrl: null, docsUrl: 'https://docs.example.org' },
    );
    expect(body).not.toContain('https://github.com');
    expect(body).toContain(`https://git.example.edu/tidepool-lab/tern/blob/${tagCommit}/CITATION.cff#L22`);
  });

  test('leaves identifiers out during double-blind review', () => {
    const body = renderComment({ ...finishedReport(), anonymous: true }, context);
    expect(body).not.toContain('tern-7b');
    expect(body).not.toContain('2608.04417');
  });

  test('says what is withheld, why, until when and what is shared instead', () => {
    const waiver = {
      reason: 'privacy',
      text: 'the logs name volunteers',
      approvedBy: 'ada',
      approval: 'confirmed' as const,
      until: '2027-06-30',
      renewals: 1,
      instead: [
        { kind: 'repro' as const, met: true },
        { kind: 'evals' as const, met: false },
      ],
    };
    const staged = stagedReport();
    const body = renderComment(
      { ...staged, stages: [...staged.stages, stage('pack', 'waived', { requires: [requirement('training-logs', 'waived', { waiver })] })] },
      context,
    );
    expect(body).toContain(
      '| Training logs | privacy: the logs name volunteers | ada (confirmed) | 30 Jun 2027, renewed 1 time | ✅ reproduction, 🕒 evals |',
    );
  });

  test('says what was not checked, and what the policy has to tell', () => {
    const policy = { ...stagedReport().policy, notes: ['the limit of `acme/.github` applies'] };
    const body = renderComment(stagedReport({ policy, unchecked: ['the organisation policy could not be read'] }), context);
    expect(body).toContain('<summary>Notes (2)</summary>\n\n- the limit of `acme/.github` applies\n- the organisation policy could not be read');
  });

  test.each<[string, Partial<Report['subject']>, boolean]>([
    ['the default branch', {}, true],
    ['the branch asked for', { head: null, tag: null, ref: 'trunk' }, true],
    ['no branch known', { head: null }, false],
    ['a commit', { head: null, tag: null, ref: tagCommit }, false],
    ['a pull request', { head: null, tag: null, ref: 'refs/pull/3/head' }, false],
  ])('offers a new file on %s', (_, over, offered) => {
    const staged = stagedReport();
    const body = renderComment({ ...staged, subject: { ...staged.subject, ...over } }, { ...context, policyUrl: null });
    expect(body.includes('/new/')).toBe(offered);
    expect(body.includes('say why they are withheld in `.github/default-to-share.yml`')).toBe(!offered);
  });

  test('on a pull request says what it changes and what its own policy would change', () => {
    const paused = finishedReport({
      artifacts: finishedReport().artifacts.map((item) => (item.kind === 'evals' ? { ...item, standing: 'waived' as const } : item)),
    });
    const body = renderComment(finishedReport(), { ...context, base: stagedReport(), wouldChange: paused }, 'change');
    expect(body).toContain('### Default to share: what this pull request changes');
    expect(body).toContain('- **Weights**: promised → **published**; due → ✅ shared; added `hf:tidepool-lab/tern-7b`');
    expect(body).toContain('This pull request edits the policy.');
    expect(body).toContain('- Evals: shared → withheld with a reason');
  });
});

describe('a hostile repository', () => {
  test('can’t notify anyone, break a table or get out of a fold', () => {
    const body = renderComment(hostileReport(), context);
    const html = toHtml(body);
    const seen = visibleText(html.replace(/<a [^>]*>[^<]*<\/a>/g, ' '), 'without-code');
    for (const [name, pattern] of Object.entries(linkedByGitHub)) expect(pattern.exec(seen)?.[0], name).toBeUndefined();
    expect(html).not.toMatch(/<img|<script|href="(?!https?:)/);
    expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(html.match(/<!--/g)).toHaveLength(1);
    for (const [, row = ''] of html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)) expect([3, 5]).toContain(row.match(/<t[hd]>/g)?.length);
  });

  test('can’t forge the marker', () => {
    const line = `x --> ${markerStart}{"for":"issue"} -->`;
    const staged = stagedReport();
    const body = renderComment({ ...staged, subject: { ...staged.subject, line } }, context);
    expect(readMarker(body)).toMatchObject({ for: 'release', line });
    expect(body.match(/-->/g)).toHaveLength(1);
    expect(body.slice(body.lastIndexOf(markerStart) + 4, body.lastIndexOf('-->'))).not.toMatch(/--|[<>&@#]/);
  });
});

describe('size', () => {
  test('stays under the limit with thousands of findings, and keeps valid Markdown and its marker', () => {
    const long = '研'.repeat(2_000);
    const many = <T>(item: T): T[] => Array.from({ length: 5_000 }, () => item);
    const staged = stagedReport();
    const report = stagedReport({
      missing: many(missing('weights', { saw: long, todo: long })),
      contradictions: many({ kind: 'license' as const, text: long, evidence: [] }),
      unchecked: many(long),
      stages: many(stage('evals', 'overdue', { title: long })),
      artifacts: staged.artifacts.map((item) => ({ ...item, identifiers: many(`hf:${long}`), because: long })),
    });
    const body = renderComment(report, context);
    expect(byteLength(body)).toBeLessThanOrEqual(commentBytes + 2_000);
    expect(body.length).toBeLessThan(65_536);
    expect(readMarker(body)?.line).toBe('v1.0');
    const html = toHtml(body);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  });

  test.each([
    [8_000, ['<details><summary>Shared (10)', '| Missing |', '?plain=1#L41']],
    [2_600, ['**Shared:** preprint, code', '| Missing |', '[`evaluation/`]']],
    [900, ['**Shared:**', '**Missing:** evals (overdue), weights (due 12 Dec 2026) and model card (due 12 Dec 2026)']],
  ])('of %i bytes keeps what matters most', (bytes, parts) => {
    for (const part of parts) expect(visibleBody(stagedReport(), context, bytes)).toContain(part);
  });

  test('is measured in time too: a thousand of everything takes under two seconds', () => {
    const many = <T>(item: T): T[] => Array.from({ length: 1_000 }, () => item);
    const started = performance.now();
    renderComment(stagedReport({ missing: many(missing('weights', { saw: 'x'.repeat(5_000) })), unchecked: many('x'.repeat(5_000)) }), context);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the marker', () => {
  const marker = { for: 'issue', line: 'v1.0', hash: '0', judgedAt: '2026-11-22T06:00:00Z', standings: {} } as const;

  test('is read where we write it alone: on a line of its own', () => {
    const line = writeMarker(marker);
    expect(readMarker(`### Default to share\n${line}\n`)).toEqual(marker);
    expect(readMarker(`### Default to share\r\n${line}\r\nA note by a maintainer`)).toEqual(marker);
    // Other programs that write under the same name quote what strangers say.
    for (const quoted of [`> ${line}`, `    ${line}`, `Somebody said: ${line}`, `| a | ${line} |`]) expect(readMarker(`x\n${quoted}\n`)).toBeNull();
  });

  test.each(['9999', 'tomorrow', '', '2026-11-22', '99999-01-01T00:00:00Z'])('with a time that is none (%j) is none', (judgedAt) => {
    expect(readMarker(writeMarker({ ...marker, judgedAt }))).toBeNull();
  });

  test('begins as the one that is looked for', () => {
    expect(markerStart).toBe(markerPrefix);
  });

  test('tells what was said of each required kind', () => {
    expect(readMarker(renderComment(stagedReport(), context, 'issue'))).toMatchObject({
      for: 'issue',
      line: 'v1.0',
      judgedAt: '2026-11-22T06:00:00Z',
      standings: { evals: 'overdue', weights: 'due', preprint: 'met' },
    });
  });

  test.each(['no marker', `${markerStart}{} -->`, `${markerStart}{"for":"issue" -->`, `${markerStart}null -->`, markerStart])(
    'is null for %j',
    (body) => {
      expect(readMarker(body)).toBeNull();
    },
  );

  const hash = (report: Report, over = {}): string => renderMarked(report, { ...context, ...over }, 'release').marker.hash;

  test('has the same hash while nothing but time passes', () => {
    const staged = stagedReport();
    const later: Report = {
      ...staged,
      judgedAt: '2026-11-25T06:00:00Z',
      subject: { ...staged.subject, head: { branch: 'main', commit: 'f'.repeat(40) } },
      artifacts: staged.artifacts.map((item) =>
        item.proof === null
          ? item
          : { ...item, proof: { ...item.proof, at: '2026-11-25T06:00:00Z', bytes: 9, lastVerified: '2026-11-25T06:00:00Z' } },
      ),
      stages: staged.stages.map((item) => (item.standing === 'overdue' ? { ...item, overdueDays: 8 } : item)),
      missing: staged.missing.map((item) => ({
        ...item,
        overdueDays: item.overdueDays + 3,
        promise: item.promise === null ? null : { ...item.promise, ageDays: 115 },
      })),
    };
    expect(hash(later, { runUrl: 'https://github.com/x/y/actions/runs/9' })).toBe(hash(staged));
    expect(renderComment(later, context)).not.toBe(renderComment(staged, context));
  });

  test.each<[string, Partial<Report>]>([
    ['a standing', { stages: finishedReport().stages }],
    ['what is missing', { missing: stagedReport().missing.slice(1) }],
    ['a note', { unchecked: ['x'] }],
    ['a due date', { missing: stagedReport().missing.map((item) => ({ ...item, due: '2027-01-01' })) }],
    ['an artifact', { artifacts: [...stagedReport().artifacts.slice(1), artifact('preprint')] }],
  ])('has another hash when %s changes', (_, over) => {
    expect(hash(stagedReport(over))).not.toBe(hash(stagedReport()));
  });
});

describe('the tracking issue', () => {
  test('has a title that stays', () => {
    expect(issueTitle(stagedReport())).toBe('Default to share: what v1.0 still has to share');
    expect(issueTitle(finishedReport())).toBe(issueTitle(stagedReport()));
  });

  test('gets one comment per transition, which says what happened and what to do', () => {
    const { body } = renderTransition(stagedReport(), ['evals']);
    expect(body).toMatchSnapshot();
    expect(readMarker(body)).toMatchObject({ for: 'transition', standings: { evals: 'overdue' } });
  });
});
