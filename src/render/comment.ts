/** The comment on a pull request and the body of a tracking issue: one screen that says what is missing, why, and what to do next. */
import type { ArtifactKind } from '../artifacts.ts';
import { type Report, unreleasedLine } from '../report.ts';
import { byteLength, type Detail, fitting } from './detail.ts';
import { contentHash, type Marker, type MarkerPurpose, requiredStandings, timeless, writeMarker } from './marker.ts';
import { missingSection } from './missing.ts';
import { contradictionsSection, footer, notesSection, pullRequestSection } from './notes.ts';
import type { RenderContext } from './places.ts';
import { code, join, type Markdown, md, nothing, prose, titleText } from './safe-text.ts';
import { alsoPromisedSection, sharedSection, waiversSection } from './shared.ts';
import { day, isPlural, isRed, listed, name, progressSentence, stagePart, standingIcons, standingWords, title } from './words.ts';

/** GitHub refuses comments over 65,536 characters; this leaves room for the marker and for what GitHub adds. */
export const commentBytes = 60_000;

/** A rendered text and what the next run needs to know of it. */
export interface Rendered {
  readonly body: string;
  readonly marker: Marker;
  readonly bytes: number;
}

/** The whole comment, marker included. */
export function renderComment(report: Report, context: RenderContext, purpose: MarkerPurpose = 'release'): string {
  return renderMarked(report, context, purpose).body;
}

/** The comment with its marker at hand: its hash is that of everything visible, times apart. */
export function renderMarked(report: Report, context: RenderContext, purpose: MarkerPurpose): Rendered {
  const visible = visibleBody(report, context);
  const marker: Marker = {
    for: purpose,
    line: report.subject.line,
    hash: hashOf(report, context),
    judgedAt: report.judgedAt,
    standings: requiredStandings(report),
  };
  const body = `${visible}\n${writeMarker(marker)}\n`;
  return { body, marker, bytes: byteLength(body) };
}

/** Hash of everything visible, times apart. */
export function hashOf(report: Report, context: RenderContext): string {
  return contentHash(visibleBody(timeless(report), timelessContext(context)));
}

/** The run, and the commit in the policy's permalink, differ from run to run and say nothing new. */
function timelessContext(context: RenderContext): RenderContext {
  const { base, wouldChange, ...rest } = context;
  return {
    ...rest,
    runUrl: null,
    policyUrl: context.policyUrl?.replace(/\/[0-9a-f]{40}\//, '/commit/') ?? null,
    ...(base === undefined ? {} : { base: timeless(base) }),
    ...(wouldChange === undefined ? {} : { wouldChange: timeless(wouldChange) }),
  };
}

/** The comment without its marker. */
export function visibleBody(report: Report, context: RenderContext, bytes: number = commentBytes): string {
  return fitting((detail) => compose(report, context, detail).markdown, bytes);
}

function compose(report: Report, context: RenderContext, detail: Detail): Markdown {
  return join(
    [
      md`### ${heading(report, context)}`,
      pullRequestSection(report, context),
      strip(report),
      missingSection(report, context, detail),
      contradictionsSection(report, context, detail),
      sharedSection(report, context, detail),
      alsoPromisedSection(report, context, detail),
      waiversSection(report, detail),
      notesSection(report, detail),
      footer(report, context),
    ],
    '\n\n',
  );
}

function heading(report: Report, context: RenderContext): Markdown {
  if (context.base !== undefined || context.wouldChange !== undefined) return md`Default to share: what this pull request changes`;
  return md`Default to share: ${verdict(report)}`;
}

/** `2 of 4 stages of v1.0 are shared`. */
function verdict(report: Report): Markdown {
  const said = progressSentence(report);
  const released = report.subject.line !== unreleasedLine;
  if (said === null) return released ? md`nothing is required of ${code(report.subject.line, 80)}` : md`nothing is required yet`;
  const subject = released ? md`${said.subject} of ${code(report.subject.line, 80)}` : md`${said.subject}`;
  return md`${subject} ${said.verb}${released ? nothing : md` (no release yet)`}`;
}

/** Stages shown side by side; a policy may have any number. */
const visibleStages = 12;

/** The stages in their order, each with its state: the release at a glance. */
function strip(report: Report): Markdown {
  const asked = report.stages.filter((stage) => stage.standing !== 'not-required');
  const parts = asked.slice(0, visibleStages).map((stage) => {
    const words = stage.standing === 'met' ? '' : standingWords(stage.standing, stage.due, stage.overdueDays);
    const part = stagePart(stage);
    return join([md`${standingIcons[stage.standing]} **${stage.title}**`, md`${words}`, part === null ? nothing : md`(${part})`], ' ');
  });
  const more = asked.length > visibleStages ? [md`${asked.length - visibleStages} more`] : [];
  return join([...parts, ...more], ' → ');
}

/** Title of a line's tracking issue: it stays the same from opening to closing. */
export function issueTitle(report: Report): string {
  const { line } = report.subject;
  return line === unreleasedLine
    ? 'Default to share: what is still to be shared'
    : `Default to share: what ${titleText(line, 80)} still has to share`;
}

/**
 * The one new comment on a tracking issue when something becomes overdue or breaks: an edited text notifies nobody.
 * @param kinds those that became overdue or broken since the last word on it
 */
export function renderTransition(report: Report, kinds: readonly ArtifactKind[]): Rendered {
  const items = report.missing.filter((item) => kinds.includes(item.kind) && isRed(item.standing));
  const lines = items.map((item) => {
    const since = item.standing === 'overdue' && item.due !== null ? `, due since ${day(item.due)}` : '';
    return md`${standingIcons[item.standing]} **${title(item.kind)}** ${isPlural(item.kind) ? 'are' : 'is'} ${item.standing}${since}. ${prose(item.todo, 240)}.`;
  });
  const visible = lines.length === 0 ? md`${listed(kinds.map(name))} need attention.` : join(lines, '\n\n');
  const marker: Marker = {
    for: 'transition',
    line: report.subject.line,
    hash: contentHash(`${report.subject.line} ${items.map((item) => `${item.kind}:${item.standing}`).join(' ')}`),
    judgedAt: report.judgedAt,
    standings: Object.fromEntries(items.map((item) => [item.kind, item.standing])),
  };
  const body = `${join([visible, md`<sub>The whole list is at the top of this issue.</sub>`], '\n\n').markdown}\n${writeMarker(marker)}\n`;
  return { body, marker, bytes: byteLength(body) };
}
