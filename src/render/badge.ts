/**
 * The badge: a picture and the data for shields.io. Our own template, because the usual library weighs 1 MB in the bundle (tables of glyph
 * widths) for one shape of badge.
 */
import { type Colour, type Report, unreleasedLine } from '../report.ts';
import { plainText, xmlText } from './safe-text.ts';
import { colourWords, day, isRed, listed, name, progress, progressSentence, stageCount } from './words.ts';

const label = 'shared';

/** Dark enough for white text (contrast at least 4.5 : 1). */
const fills: Readonly<Record<Colour, string>> = { green: '#1a7f37', amber: '#9a6700', red: '#cf222e', grey: '#59636e' };

/** `3 of 5 stages`, then the most urgent thing there is to say. */
export function badgeMessage(report: Report): string {
  const count = progress(report);
  if (count === null) return report.subject.line === unreleasedLine ? 'nothing required yet' : 'nothing required';
  const red = report.missing.filter((item) => isRed(item.standing));
  const first = red[0];
  if (first !== undefined) return `${count} · ${name(first.kind)} ${first.standing}${red.length > 1 ? `, ${red.length - 1} more` : ''}`;
  return report.nextDue === null ? count : `${count} · next ${day(report.nextDue)}`;
}

/** The badge in a sentence, for screen readers and as a tooltip. */
export function badgeTitle(report: Report): string {
  const said = progressSentence(report);
  const line = report.subject.line === unreleasedLine ? '' : ` of ${plainText(report.subject.line, 60)}`;
  const red = report.missing.filter((item) => isRed(item.standing)).map((item) => `${name(item.kind)} ${item.standing}`);
  const next = report.nextDue === null ? '' : `; next due ${day(report.nextDue)}`;
  const state = said === null ? colourWords[report.colour] : `${said.subject}${line} ${said.verb}`;
  return `Default to share: ${state}${red.length === 0 ? '' : `; ${listed(red)}`}${next} (as of ${day(report.judgedAt)})`;
}

/** Endpoint JSON of shields.io, schema version 1. */
export function badgeEndpoint(report: Report): string {
  const endpoint = {
    schemaVersion: 1,
    label,
    message: badgeMessage(report),
    color: fills[report.colour].slice(1),
    cacheSeconds: 3_600,
  };
  return `${JSON.stringify(endpoint, null, 2)}\n`;
}

/** Widths of Verdana at 11 px in tenths of a pixel, by groups of glyphs; `textLength` then fits the text to the box in any font. */
const widths: readonly (readonly [glyphs: string, tenths: number])[] = [
  ["ijl'|", 30],
  [' .,·:;I()[]/', 42],
  ['frt-"!', 46],
  ['csJxyzvk', 60],
  ['abdeghnopqu0123456789EFLPSTXYZ?', 69],
  ['ABCDGHKNOQRUV&', 78],
  ['mwMW%@', 107],
];

const widthOf: ReadonlyMap<string, number> = new Map(widths.flatMap(([glyphs, tenths]) => [...glyphs].map((glyph) => [glyph, tenths] as const)));

/** Width of a text in pixels, roughly. */
function textWidth(text: string): number {
  return Math.round([...text].reduce((sum, glyph) => sum + (widthOf.get(glyph) ?? 110), 0) / 10);
}

const height = 20;
const padding = 6;
const dot = 10;

/** One dot per stage: full when it is fulfilled, hollow when not. More than eight would be a ruler. */
function dots(report: Report): readonly boolean[] {
  const { done, of } = stageCount(report);
  return of > 8 ? [] : Array.from({ length: of }, (_, index) => index < done);
}

/** The badge as SVG: label, a dot per stage, message. */
export function badgeSvg(report: Report): string {
  const message = badgeMessage(report);
  const marks = dots(report);
  const labelText = textWidth(label);
  const messageText = textWidth(message);
  const left = labelText + 2 * padding;
  const marksWidth = marks.length === 0 ? 0 : marks.length * dot + 4;
  const width = left + marksWidth + messageText + 2 * padding;
  const title = xmlText(badgeTitle(report), 400);
  const circles = marks
    .map(
      (full, index) =>
        `<circle cx="${left + padding + index * dot + 4}" cy="10" r="3" ${full ? 'fill="#fff"' : 'fill="none" stroke="#fff" stroke-opacity=".8"'}/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="r"><rect width="${width}" height="${height}" rx="4"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="${height}" fill="#2f353d"/><rect x="${left}" width="${width - left}" height="${height}" fill="${fills[report.colour]}"/></g>
${circles}
<g fill="#fff" font-family="Verdana,Geneva,'DejaVu Sans',sans-serif" font-size="11" text-rendering="geometricPrecision">
<text x="${padding}" y="14" textLength="${labelText}">${xmlText(label)}</text>
<text x="${left + marksWidth + padding}" y="14" textLength="${messageText}">${xmlText(message)}</text>
</g>
</svg>
`;
}
