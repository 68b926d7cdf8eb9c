/** The heart of the comment: what is missing, what we saw, what to do next. */
import type { ArtifactKind } from '../artifacts.ts';
import type { MissingItem, Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { newFileUrl, policyLink, promiseSpot, type RenderContext, sameSpot, spotLink } from './places.ts';
import { code, folded, join, link, type Markdown, md, nothing, plainText, prose, quotation, table } from './safe-text.ts';
import { age, askedBy, day, isPlural, listed, name, standingIcons, standingWords, title } from './words.ts';

/** Kinds a lab may have good grounds to withhold. The rest (licence, citation, cards …) harms nobody. */
const withholdable: ReadonlySet<ArtifactKind> = new Set([
  'code',
  'training-code',
  'inference-code',
  'evals',
  'eval-results',
  'weights',
  'checkpoints',
  'data',
  'repro',
  'training-logs',
]);

/** Rows shown before the rest is folded: the comment is one screen. */
const visibleRows = 8;
/** Rows at all: more than the catalogue has kinds. */
const mostRows = 40;

/** What is pressing in one table, what is due later folded beneath. */
export function missingSection(report: Report, context: RenderContext, detail: Detail): Markdown {
  if (report.missing.length === 0) return nothing;
  const all = report.missing.slice(0, mostRows);
  const more = report.missing.length - all.length;
  if (detail.rows === 'names') return md`**Missing:** ${listed(all.map((item) => `${name(item.kind)} (${standingWords(item.standing, item.due)})`))}`;
  const pressing = all.filter((item) => item.standing !== 'due' || item.due === null || item.due === report.nextDue);
  const now = (pressing.length === 0 ? all : pressing).slice(0, visibleRows);
  const later = all.filter((item) => !now.includes(item));
  const names = listed(later.map((item) => name(item.kind)));
  return join(
    [
      rows(now, report, context, detail),
      folded(md`${later.length === 0 ? '' : `Later: ${names}`}`, later.length === 0 ? nothing : rows(later, report, context, detail)),
      more > 0 ? md`and ${more} more` : nothing,
    ],
    '\n\n',
  );
}

function rows(items: readonly MissingItem[], report: Report, context: RenderContext, detail: Detail): Markdown {
  return table(
    ['Missing', 'What we saw', 'What to do'],
    items.map((item) => [state(item), saw(item, report, context, detail), todo(item, report, context, detail)]),
  );
}

function state(item: MissingItem): Markdown {
  const words = standingWords(item.standing, item.due, item.overdueDays);
  const since = item.standing === 'overdue' && item.due !== null ? md`<br>since ${day(item.due)}` : nothing;
  return md`${standingIcons[item.standing]} **${title(item.kind)}**<br>${words}${since}`;
}

/** What we saw, its place linked where the sentence names it; then the promise in its own words; then further places. */
function saw(item: MissingItem, report: Report, context: RenderContext, detail: Detail): Markdown {
  const { promise, evidence } = item;
  const promised = promise === null ? [] : [promiseSpot(promise, evidence)];
  const sentence = capital(plainText(item.saw, detail.text));
  const named = [...promised, ...evidence].find((spot) => sentence.includes(spotWords(spot)));
  const further = evidence.filter((spot) => (named === undefined || !sameSpot(spot, named)) && (promise === null || !sameSpot(spot, promise)));
  const links = further.slice(0, detail.evidence).map((spot) => spotLink(report, context, spot));
  const source = askedBy(report, item);
  const told = named === undefined ? prose(sentence, detail.text) : linked(sentence, spotWords(named), spotLink(report, context, named));
  return join(
    [
      told,
      quoted(item, named !== undefined && sameSpot(named, promise ?? emptySpot), report, context, detail),
      join(links, ' · '),
      source === null ? nothing : md`<sub>${plainText(source, detail.text)}</sub>`,
    ],
    '<br>',
  );
}

/** A sentence begins with a capital, unless it begins with a name. */
function capital(sentence: string): string {
  return /^[a-z]+ /.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

const emptySpot = { path: null, line: null } as const;

/** As a sentence of the judge names a place. */
function spotWords({ path, line }: { readonly path: string | null; readonly line: number | null }): string {
  if (path === null) return 'the release';
  return line === null ? `\`${path}\`` : `\`${path}\` line ${line}`;
}

function linked(sentence: string, words: string, place: Markdown): Markdown {
  const at = sentence.indexOf(words);
  return join([prose(sentence.slice(0, at)), join([place, prose(sentence.slice(at + words.length))], glue(sentence.slice(at + words.length)))], ' ');
}

/** A comma or colon stands close to the word before it. */
function glue(rest: string): string {
  return rest.startsWith(' ') ? ' ' : '';
}

/** The promise in its own words and how old it is. @param placed the sentence before it has said where it stands */
function quoted({ promise, evidence }: MissingItem, placed: boolean, report: Report, context: RenderContext, detail: Detail): Markdown {
  if (promise === null) return nothing;
  const words = quotation(promise.text, Math.min(detail.text, 140));
  const when = promise.ageDays === null ? nothing : md`${age(promise.ageDays)} ago`;
  if (placed) return join([words, when], ' · ');
  const where = promise.path === null ? md`the release notes` : spotLink(report, context, promiseSpot(promise, evidence));
  const due = promise.due === null ? nothing : md`, for ${day(promise.due)}`;
  return md`${join([md`Promised`, when, md`in`, where], ' ')}${due}: ${words}`;
}

function todo(item: MissingItem, report: Report, context: RenderContext, detail: Detail): Markdown {
  const words = prose(item.todo, detail.text);
  const newFile = item.newFile === null ? nothing : link(md`Create ${code(item.newFile, 60)}`, newFileUrl(report, context, item.newFile));
  const withheld = withholdable.has(item.kind) && (item.standing === 'due' || item.standing === 'overdue');
  const reason = withheld ? md`or ${policyLink(md`say why ${isPlural(item.kind) ? 'they are' : 'it is'} withheld`, report, context)}` : nothing;
  return join([words, newFile, reason], '<br>');
}
