/** The report for a terminal: aligned, one screen, coloured on demand. */
import type { MissingItem, Report, ReportArtifact, RequirementReport, Standing } from '../report.ts';
import { unreleasedLine } from '../report.ts';
import { plainText } from './safe-text.ts';
import {
  age,
  askedBy,
  day,
  identifierWords,
  isDone,
  isRed,
  name,
  namedWords,
  pathlessName,
  plural,
  progressSentence,
  provenElsewhere,
  stagePart,
  standingWords,
  title,
} from './words.ts';

export interface TextOptions {
  /** ANSI colours. Whether to use them (TTY, NO_COLOR) is for the caller to know. */
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

type Style = 'bold' | 'dim' | 'green' | 'red' | 'amber';
const codes: Readonly<Record<Style, readonly [open: number, close: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  red: [31, 39],
  amber: [33, 39],
};

type Paint = (style: Style, text: string) => string;

function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== '' ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text);
}

function mark(standing: Standing, paint: Paint): string {
  if (isDone(standing)) return paint('green', '✓');
  if (isRed(standing)) return paint('red', '✗');
  return standing === 'not-required' ? paint('dim', '-') : paint('amber', standing === 'due' ? '○' : '!');
}

function styled(standing: Standing, text: string, paint: Paint): string {
  if (isDone(standing)) return paint('green', text);
  return isRed(standing) ? paint('red', text) : standing === 'not-required' ? paint('dim', text) : paint('amber', text);
}

/** The whole report as text that ends with a line break. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = painter(options.colour);
  const width = Math.max(40, Math.min(options.width, 120));
  const blocks = [
    heading(report, paint),
    stages(report, paint, width),
    missing(report, paint, width),
    shared(report, paint, width),
    notes(report, paint, width),
    origin(report, paint, width),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function heading(report: Report, paint: Paint): string {
  const { subject } = report;
  const place = [subject.repository ?? 'this repository', subject.line === unreleasedLine ? '(no release yet)' : subject.line]
    .map((part) => plainText(part, 80))
    .join(' ');
  const said = progressSentence(report);
  return `${paint('bold', place)}: ${said === null ? 'nothing is required' : `${said.subject} ${said.verb}`}`;
}

function stages(report: Report, paint: Paint, width: number): string {
  const titles = report.stages.map((stage) => plainText(stage.title, 30));
  const column = longest(titles);
  return report.stages
    .map((stage, index) => {
      const words = standingWords(stage.standing, stage.due, stage.overdueDays);
      const part = stagePart(stage);
      const more = [part === null ? '' : ` (${part})`, stage.standing === 'overdue' && stage.due !== null ? ` since ${day(stage.due)}` : ''];
      const fitting = more.reduce((said, piece) => (column + 6 + words.length + said.length + piece.length > width ? said : said + piece), '');
      return `  ${mark(stage.standing, paint)} ${pad(titles[index] ?? '', column)}  ${styled(stage.standing, words, paint)}${paint('dim', fitting)}`;
    })
    .join('\n');
}

function missing(report: Report, paint: Paint, width: number): string {
  if (report.missing.length === 0) return '';
  const column = longest(report.missing.map((item) => title(item.kind)));
  const lines = report.missing.map((item) => missingLines(item, report, column, paint, width));
  return [paint('bold', 'Missing'), ...lines].join('\n');
}

function missingLines(item: MissingItem, report: Report, column: number, paint: Paint, width: number): string {
  const indent = ' '.repeat(column + 6);
  const sentence = bare(item.saw, 240);
  const { promise } = item;
  const days = promise?.ageDays ?? null;
  const promised =
    promise === null
      ? []
      : [
          `${spot(promise)}${days === null ? '' : `, ${age(days)} ago`}: ${promise.text === '' ? '(quotation left out)' : `“${plainText(promise.text, 140)}”`}`,
        ];
  const spots = [...new Set(item.evidence.slice(0, 3).map(spot))].filter((place) => !sentence.includes(place));
  const source = askedBy(report, item);
  const said = [
    sentence,
    ...promised,
    ...(promise === null && spots.length > 0 ? [`in ${spots.join(', ')}`] : []),
    ...(source === null ? [] : [plainText(source.charAt(0).toLowerCase() + source.slice(1), 240)]),
  ];
  const overdue = standingWords(item.standing, item.due, item.overdueDays);
  const todo = item.newFile === null || item.todo.includes(item.newFile) ? item.todo : `${item.todo} (${item.newFile})`;
  return [
    `  ${mark(item.standing, paint)} ${pad(title(item.kind), column)}  ${styled(item.standing, overdue, paint)}`,
    ...said.flatMap((line) => wrap(line, indent, width)).map((line) => paint('dim', line)),
    ...wrap(`→ ${bare(todo, 240)}`, indent, width, '  '),
  ].join('\n');
}

/** A sentence without the backticks that mark names: a terminal shows them as they are. */
function bare(text: string, limit: number): string {
  return plainText(text, limit).replace(/`([^`]*)`/g, '$1');
}

/** `README.md:41`, which editors and terminals open. */
function spot(place: { readonly path: string | null; readonly line: number | null; readonly rule?: string }): string {
  const path = place.path === null ? pathlessName(place) : plainText(place.path, 100);
  return place.line === null ? path : `${path}:${place.line}`;
}

function shared(report: Report, paint: Paint, width: number): string {
  const out = report.artifacts.filter((artifact) => artifact.status === 'published' || (artifact.status === 'gated' && isDone(artifact.standing)));
  const listed = out.filter((artifact) => !report.missing.some((item) => item.kind === artifact.kind));
  if (listed.length === 0) return '';
  const column = longest(listed.map((artifact) => title(artifact.kind)));
  const lines = listed.map((artifact) => {
    const [first = '', ...rest] = wrap(
      [where(artifact, report), proven(artifact, report), namedWords(artifact)].filter((part) => part !== '').join(' · '),
      ' '.repeat(column + 6),
      width,
    );
    return [`  ${paint('green', '✓')} ${pad(title(artifact.kind), column)}  ${first.trimStart()}`, ...rest].join('\n');
  });
  return [paint('bold', 'Shared'), ...lines].join('\n');
}

function where(artifact: ReportArtifact, report: Report): string {
  // The repository itself goes without saying.
  const own = `github:${report.subject.repository}`;
  const named = report.anonymous ? [] : artifact.identifiers.filter((identifier) => !identifier.startsWith('file:') && identifier !== own);
  const shown = named.slice(0, 2).map((identifier) => plainText(identifierWords(identifier), 80));
  const more = named.length > shown.length ? [`${named.length - shown.length} more`] : [];
  const evidence = artifact.evidence.filter((item) => item.stub !== true).slice(0, 1);
  return [...shown, ...more, ...evidence.map(spot)].join(' · ');
}

function proven(artifact: ReportArtifact, report: Report): string {
  const { proof } = artifact;
  if (proof === null) return '';
  if (proof.state === 'unchecked') return 'not checked in this run';
  const last = proof.lastVerified === undefined || proof.state === 'verified' ? '' : `, last proven on ${day(proof.lastVerified)}`;
  const what = provenElsewhere(artifact, report);
  return `${what === null ? '' : `${plainText(what, 80)} `}${proof.state}${proof.at === null ? '' : ` ${day(proof.at)}`}${last}`;
}

/** Who approved it, on whose word, and how often it was renewed. */
function granted({ approvedBy, approval, renewals }: NonNullable<RequirementReport['waiver']>): string {
  const parts = [
    ...(approvedBy === null ? [] : [`approved by ${plainText(approvedBy, 60)}, ${approval}`]),
    ...(renewals === 0 ? [] : [`renewed ${plural(renewals, 'time')}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function notes(report: Report, paint: Paint, width: number): string {
  const waived = report.stages.flatMap((stage) =>
    stage.requires.flatMap((item) =>
      item.waiver === undefined ? [] : [`${name(item.kind)} withheld until ${day(item.waiver.until)}: ${item.waiver.reason}${granted(item.waiver)}`],
    ),
  );
  const assumed = report.artifacts
    .filter((artifact) => artifact.assumed === true && artifact.status === 'not-applicable')
    .map((artifact) => name(artifact.kind));
  const all = [
    ...report.contradictions.map((finding) => `${title(finding.kind)}: ${finding.text}`),
    ...waived,
    ...report.policy.notes,
    ...report.unchecked,
    ...(assumed.length === 0
      ? []
      : [`Not asked for, because nothing shows that the project has them: ${assumed.join(', ')}. If it does, declare them in the policy.`]),
  ];
  const most = 20;
  const lines = all.slice(0, most).flatMap((note) => wrap(`- ${bare(note, 300)}`, '  ', width, '  '));
  return all.length === 0 ? '' : [paint('bold', 'Notes'), ...lines, ...(all.length > most ? [`  and ${all.length - most} more`] : [])].join('\n');
}

function origin(report: Report, paint: Paint, width: number): string {
  const { policy, clock } = report;
  const parts = [
    `Policy: ${policy.path ?? 'built-in default'}${policy.presets.length === 0 ? '' : ` (preset ${policy.presets.join(', ')})`}`,
    ...(clock.start === null ? [] : [`clock from ${day(clock.start)} (${clock.basis})`]),
    ...(report.subject.commit === null ? [] : [`at ${report.subject.commit.slice(0, 7)}`]),
    `checked ${day(report.judgedAt)}`,
  ];
  return wrap(plainText(parts.join(' · '), 400), '', width)
    .map((line) => paint('dim', line))
    .join('\n');
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

const ascii = /^[ -~]*$/;

/** Columns a text takes: East Asian letters and emoji take two, combining marks none. */
function columns(text: string): number {
  if (ascii.test(text)) return text.length;
  return [...text].reduce((sum, character) => sum + (character < '\u0300' ? 1 : /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1), 0);
}

function pad(text: string, column: number): string {
  return text + ' '.repeat(Math.max(0, column - columns(text)));
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(columns));
}

/** Breaks a line at spaces. A word that is too long stays whole: paths and addresses are there to be copied. */
function wrap(text: string, indent: string, width: number, hanging = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - indent.length - (lines.length === 0 ? 0 : hanging.length);
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(indent + (lines.length === 0 ? '' : hanging) + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + (lines.length === 0 ? '' : hanging) + line];
}
