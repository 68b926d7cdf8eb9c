#!/usr/bin/env node
// Makes the pictures of the README from our own renderers: the comment and the badge, light and dark, in a real Chromium.
//   node scripts/with-node.mjs scripts/render-pictures.mjs [--chromium /usr/bin/chromium]
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';
import { badgeSvg } from '../src/render/badge.ts';
import { renderComment } from '../src/render/comment.ts';
import { context, finishedReport, requirement, stage, stagedReport } from '../tests/render/reports.ts';

const { values } = parseArgs({ options: { chromium: { type: 'string', default: '/usr/bin/chromium' } } });
const out = fileURLToPath(new URL('../docs/images/', import.meta.url));

/** Colours of our own in the manner of a code host; `color-scheme` chooses. */
const themes = {
  light: { page: '#ffffff', text: '#1f2328', quiet: '#59636e', line: '#d1d9e0', head: '#f6f8fa', link: '#0969da', code: '#eff1f3', row: '#f6f8fa' },
  dark: { page: '#0d1117', text: '#f0f6fc', quiet: '#9198a1', line: '#3d444d', head: '#151b23', link: '#4493f8', code: '#262c36', row: '#151b23' },
};

const css = (theme) => `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 24px; background: ${theme.page}; color: ${theme.text}; font: 14px/1.5 Inter, "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif; }
  .comment { width: 940px; border: 1px solid ${theme.line}; border-radius: 6px; overflow: hidden; }
  .author { padding: 9px 16px; background: ${theme.head}; border-bottom: 1px solid ${theme.line}; color: ${theme.quiet}; }
  .author b { color: ${theme.text}; }
  .author span { border: 1px solid ${theme.line}; border-radius: 2em; padding: 1px 7px; font-size: 12px; margin: 0 4px; }
  .body { padding: 16px; }
  h3 { font-size: 20px; line-height: 1.25; font-weight: 600; margin: 0 0 14px; }
  p, details, table { margin: 0 0 14px; }
  details { margin-bottom: 8px; }
  summary { cursor: pointer; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: 1px solid ${theme.line}; padding: 7px 13px; text-align: left; vertical-align: top; }
  th { font-weight: 600; }
  td:first-child { white-space: nowrap; }
  tbody tr:nth-child(2n) { background: ${theme.row}; }
  a { color: ${theme.link}; text-decoration: none; }
  code { font: 85%/1.4 "JetBrains Mono", "DejaVu Sans Mono", ui-monospace, monospace; background: ${theme.code}; padding: .15em .4em; border-radius: 6px; }
  sub { font-size: 12px; color: ${theme.quiet}; vertical-align: baseline; }
  .body > p:last-child { margin: 14px 0 0; line-height: 1.7; }
  .badges { display: inline-grid; gap: 10px; padding: 4px; }
  .badges img { display: block; }`;

const document = (theme, body) => `<!doctype html><meta charset="utf-8"><style>${css(theme)}</style>${body}`;

const toHtml = (markdown) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

/** The five stages of the built-in policy, on its own dates after 14 August: the day of the preprint, 30, 45, 90 and 120 days. */
const [preprint, code, evals, weights] = stagedReport().stages;
const pack = stage('pack', 'met', { title: 'Release pack', due: '2026-11-12', requires: [requirement('repro', 'met')] });
const late = { due: '2026-09-28', overdueDays: 55 };
const stages = [{ ...preprint, due: '2026-08-14' }, { ...code, due: '2026-09-13' }, { ...evals, ...late }, pack, weights];
const overdue = stagedReport({ stages, missing: stagedReport().missing.map((one) => (one.kind === 'evals' ? { ...one, ...late } : one)) });
const finished = finishedReport({ stages: stages.map((one) => ({ ...one, standing: 'met', colour: 'green', overdueDays: 0 })) });

const comment = `<div class="comment" id="picture"><div class="author"><b>github-actions</b> <span>bot</span> commented</div>
<div class="body">${toHtml(renderComment(overdue, context))}</div></div>`;

const image = (report) => `<img src="data:image/svg+xml;base64,${Buffer.from(badgeSvg(report)).toString('base64')}">`;
const onTime = stages.map((one) => (one.id === 'evals' ? { ...one, standing: 'met', colour: 'green', overdueDays: 0 } : one));
const onTheWay = stagedReport({ stages: onTime, colour: 'amber', missing: overdue.missing.filter(({ standing }) => standing === 'due') });
const badges = `<div class="badges" id="picture">${[onTheWay, overdue, finished].map(image).join('')}</div>`;

const pictures = { comment, badge: badges };

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: values.chromium,
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  for (const [name, body] of Object.entries(pictures)) {
    for (const [scheme, theme] of Object.entries(themes)) {
      const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 1000, height: 800 }, offline: true });
      await page.setContent(document(theme, body));
      const file = `${out}${name}${scheme === 'dark' ? '-dark' : ''}.png`;
      writeFileSync(file, await page.locator('#picture').screenshot({ type: 'png' }));
      await page.close();
      console.log(file);
    }
  }
} finally {
  await browser.close();
}
