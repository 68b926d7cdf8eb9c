/** How standings, dates and identifiers are said, the same everywhere. */
import { type ArtifactKind, catalogue } from '../artifacts.ts';
import type { Detection } from '../detection.ts';
import { parseIdentifier } from '../identifiers.ts';
import type { Colour, MissingItem, Report, ReportArtifact, StageReport, Standing } from '../report.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2026-12-12` or a full ISO time → `12 Dec 2026` (UTC). Anything else is given back as it is. */
export function day(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = months[Number(match?.[2]) - 1];
  return match === null || month === undefined ? iso : `${Number(match[3])} ${month} ${match[1]}`;
}

/** `1 day`, `3 days`, `0 days`. */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `evals`, `evals and weights`, `code, evals and weights`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A count of days as people say it. */
export function age(days: number): string {
  if (days < 60) return plural(days, 'day');
  return days < 730 ? plural(Math.floor(days / 30.44), 'month') : plural(Math.floor(days / 365.25), 'year');
}

/** Whole days from one ISO date to a later one; null if either is not a date or the order is wrong. */
export function daysBetween(from: string, to: string): number | null {
  const days = Math.floor((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
  return days >= 0 ? days : null;
}

export function title(kind: ArtifactKind): string {
  return catalogue[kind].title;
}

/** Name in the middle of a sentence. */
export function name(kind: ArtifactKind): string {
  return catalogue[kind].title.toLowerCase();
}

export const standingIcons: Readonly<Record<Standing, string>> = {
  met: '✅',
  due: '🕒',
  overdue: '🔴',
  gated: '🟡',
  waived: '🟡',
  substituted: '✅',
  broken: '🔴',
  unverifiable: '🟡',
  'not-required': '⚪',
};

/**
 * A standing in plain words.
 * @param due `YYYY-MM-DD`, where known
 */
export function standingWords(standing: Standing, due: string | null = null, overdueDays = 0): string {
  switch (standing) {
    case 'met':
      return 'shared';
    case 'due':
      return due === null ? 'due, no date yet' : `due ${day(due)}`;
    case 'overdue':
      return overdueDays > 0 ? `overdue by ${plural(overdueDays, 'day')}` : 'overdue';
    case 'gated':
      return 'behind a gate';
    case 'waived':
      return 'withheld with a reason';
    case 'substituted':
      return 'withheld, substitutes shared';
    case 'broken':
      return 'broken';
    case 'unverifiable':
      return 'could not be checked';
    case 'not-required':
      return 'not required';
  }
}

/** A standing where no date is at hand. */
export function standingName(standing: Standing): string {
  return standing === 'due' ? 'due' : standingWords(standing);
}

/** Names of several things: "evals are", "a model card is". */
export function isPlural(kind: ArtifactKind): boolean {
  return kind === 'data' || catalogue[kind].title.endsWith('s');
}

export const colourWords: Readonly<Record<Colour, string>> = {
  green: 'all that is due is shared',
  amber: 'nothing is overdue',
  red: 'something is overdue or broken',
  grey: 'nothing is required',
};

const done: ReadonlySet<Standing> = new Set(['met', 'substituted']);

export function isDone(standing: Standing): boolean {
  return done.has(standing);
}

/** Overdue and broken alone are red (DESIGN §6). */
export function isRed(standing: Standing): boolean {
  return standing === 'overdue' || standing === 'broken';
}

/** Stages that ask for anything, and how many of them are fulfilled. */
export function stageCount(report: Report): { readonly done: number; readonly of: number } {
  const asked = report.stages.filter((stage) => stage.standing !== 'not-required');
  return { done: asked.filter((stage) => isDone(stage.standing)).length, of: asked.length };
}

/** `2 of 4 stages`, `all 4 stages`; null when nothing is required. */
export function progress(report: Report): string | null {
  const { done: count, of } = stageCount(report);
  if (of === 0) return null;
  if (count < of) return `${count} of ${plural(of, 'stage')}`;
  return of === 1 ? 'the only stage' : `all ${of} stages`;
}

/** The same as the beginning and end of a sentence, around what the stages are of; null when nothing is required. */
export function progressSentence(report: Report): { readonly subject: string; readonly verb: string } | null {
  const { done: count, of } = stageCount(report);
  const subject = progress(report);
  if (subject === null) return null;
  if (count === 0)
    return { subject: of === 1 ? 'the only stage' : `none of the ${of} stages`, verb: of === 1 ? 'is not shared yet' : 'is shared yet' };
  const withheld = report.stages.some((stage) => stage.standing === 'substituted');
  return { subject, verb: `${count === 1 ? 'is' : 'are'} shared${withheld ? ' or accounted for' : ''}` };
}

/** `1 of 3 shared`, when a stage is shared in part. */
export function stagePart(stage: StageReport): string | null {
  const asked = stage.requires.filter((item) => item.standing !== 'not-required');
  const met = asked.filter((item) => isDone(item.standing)).length;
  return met === 0 || met === asked.length ? null : `${met} of ${asked.length} shared`;
}

/** An identifier as people write it: `arXiv 2402.00838`, `org/model on Hugging Face`. Hostile text in, hostile text out. */
export function identifierWords(identifier: string): string {
  const id = parseIdentifier(identifier);
  switch (id?.scheme) {
    case 'arXiv':
      return `arXiv ${id.value}`;
    case 'doi':
      return `DOI ${id.value}`;
    case 'openreview':
      return `OpenReview ${id.value}`;
    case 'hf':
    case 'hf-dataset':
    case 'hf-collection':
    case 'hf-space':
      return `${id.value} on Hugging Face`;
    case 'github':
      return `${id.value} on GitHub`;
    case 'github-release':
      return `release ${id.value}`;
    case 'zenodo':
      return `Zenodo ${id.value}`;
    case 'modelscope':
    case 'modelscope-dataset':
      return `${id.value} on ModelScope`;
    case 'wandb':
      return `${id.value} on W&B`;
    case 'swh':
      return 'Software Heritage copy';
    case 'gdrive':
      return 'Google Drive';
    case 'url':
      return id.value.replace(/^https?:\/\/(?:www\.)?/i, '');
    default:
      return id?.value ?? identifier;
  }
}

/** Where evidence stands that is in no file of the repository. */
export function pathlessName({ rule = '' }: { readonly rule?: string }): string {
  if (rule.startsWith('policy/')) return 'the policy file';
  return rule === 'archive/commit' ? 'Software Heritage' : 'the release notes';
}

/** What the proof is of, where that is not the identifier that is named first: a declared repository beside a script of the tree. */
export function provenElsewhere(
  { identifiers, proof }: Pick<ReportArtifact, 'identifiers' | 'proof'>,
  report: Pick<Report, 'subject'>,
): string | null {
  const own = `github:${report.subject.repository}`;
  const [first] = identifiers.filter((identifier) => !identifier.startsWith('file:') && identifier !== own);
  const known = first !== undefined && parseIdentifier(first) !== null;
  return proof === null || !known || proof.identifier === first ? null : identifierWords(proof.identifier);
}

/** Whose rule asks for what is missing, where it is another than the built-in policy: a funder, a framework, an organisation. */
export function askedBy({ stages }: Pick<Report, 'stages'>, item: MissingItem): string | null {
  const source = stages.find(({ id }) => id === item.stage)?.requires.find(({ kind }) => kind === item.kind)?.source;
  const others = source?.split(' · ').filter((one) => !one.startsWith('default-to-share: ')) ?? [];
  return others.length === 0 ? null : `Asked for by: ${others.join(' · ')}`;
}

const namedParts = { harness: 'harness', revision: 'model revision', split: 'data split' } as const;

/** What makes the numbers of evals hard to game: `names harness; no model revision, data split`. Empty for other kinds. */
export function namedWords({ kind, named }: Pick<Detection, 'kind' | 'named'>): string {
  if (kind !== 'evals' || named === undefined) return '';
  const parts = (['harness', 'revision', 'split'] as const).map((part) => ({ is: named[part], word: namedParts[part] }));
  const list = (wanted: boolean) => parts.filter(({ is }) => is === wanted).map(({ word }) => word);
  const [said, left] = [list(true).join(', '), list(false).join(', ')];
  return [said === '' ? '' : `names ${said}`, left === '' ? '' : `${said === '' ? 'names ' : ''}no ${left}`].filter((part) => part !== '').join('; ');
}
