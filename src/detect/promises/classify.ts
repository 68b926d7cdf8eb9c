import type { ArtifactKind } from '../../artifacts.ts';
import { type FoundNoun, findNouns, kindsOf } from './nouns.ts';
import { decoys, labourTask, otherThings, planHeading, releaseTask, type Signal, signals, workHeading } from './signals.ts';

/** One sentence, cell, heading or list item with what stands around it. Plain text. */
export interface Passage {
  readonly text: string;
  readonly place: 'sentence' | 'task' | 'item' | 'cell' | 'heading';
  /** The sentence before it in the same block; empty when it is the first. */
  readonly before: string;
  /** Headings above, outermost first. */
  readonly headings: readonly string[];
  /** What introduces the list or the table; empty when nothing does. */
  readonly lead: string;
  /** Cells only: text of the header cell and of the row's first cell. */
  readonly column: string;
  readonly row: string;
  /** What a release that isn't named would be of. */
  readonly unnamed: ArtifactKind | null;
}

export interface Promised {
  readonly kinds: readonly ArtifactKind[];
  /** `promises/<signal>`. */
  readonly rule: string;
  /** False where the artifact is only guessed from what stands around, or the words are soft. */
  readonly certain: boolean;
  /** `may`: the words leave it open. */
  readonly strength: 'will' | 'may';
}

const textLimit = 1_200;

/**
 * Does this passage promise an artifact of the project, and which? A pure function of the words; whose project it is and whether the thing
 * is out already is decided by others.
 */
export function classifyPassage(passage: Passage): Promised | null {
  const text = passage.text.slice(0, textLimit);
  if (text === '') return null;
  if (passage.place === 'task') return classifyTask({ ...passage, text });
  const refused = decoys.filter(({ pattern }) => pattern.test(text));
  const open = refused.length > 0 && refused.every(({ id }) => id === 'conditional');
  if (refused.length > 0 && !open) return null;
  let best: Promised | null = null;
  for (const part of segments(text)) {
    for (const signal of signals) {
      const match = signal.pattern.exec(part);
      if (match === null) continue;
      const found = bind({ ...passage, text: part }, signal, match.index, match.index + match[0].length);
      if (found !== null && (best === null || (found.certain && !best.certain))) best = found;
      if (best?.certain) break;
    }
  }
  return best !== null && open ? (best.certain ? { ...best, strength: 'may' } : null) : best;
}

/** Menus and badges put several things in one line: each stands for itself. */
function segments(text: string): readonly string[] {
  return text.length < 400 && /[|•·]/.test(text) ? text.split(/[|•·]/).filter((part) => part.trim() !== '') : [text];
}

/** Ends of the clause a signal stands in. A comma may be part of a list, so it ends nothing. */
const clauseEnd =
  /[;:]|,? (?:while|whereas|but|however|although|though|so that|because|since|where|which you|before|until|if|when|as soon as)\b|, (?:we|you|it|they|please|and we|so)\b| (?:for|to|trained on|based on|from|with|under|via|via the|at|on|in|built on|using|compared) /giu;

function bind(passage: Passage, signal: Signal, start: number, end: number): Promised | null {
  const { text } = passage;
  const nouns = usable(text);
  const rule = `promises/${signal.id}`;
  const before = nouns.filter((noun) => noun.end <= start + 1 && noun.start >= clauseStart(text, start));
  const behind = nouns.filter((noun) => noun.start >= end - 12 && noun.start < clauseStop(text, end));
  const inside = nouns.filter((noun) => noun.start >= start && noun.end <= end);
  const sides = signal.noun === 'behind' ? [[...inside, ...behind], []] : signal.noun === 'before' ? [before, inside] : [before, inside, behind];
  const near = sides.find((side) => side.length > 0) ?? [];
  if (near.length > 0) return { kinds: kindsOf(near), rule, certain: true, strength: 'will' };
  if (signal.force === 'weak') return null;
  const subject = signal.noun === 'behind' ? text.slice(end) : text.slice(0, start);
  if (otherThings.test(subject) && !/\bmore\b|\betc\b/i.test(subject)) return null;
  if (nouns.length > 0 && signal.noun !== 'around') return { kinds: kindsOf(nouns.slice(0, 1)), rule, certain: false, strength: 'will' };
  return fromAround(passage, rule, text.slice(0, start) + text.slice(end));
}

/** No artifact is named: a cell takes it from its column or row, a bare "coming soon" from the sentence before, the lead or the headings. */
function fromAround(passage: Passage, rule: string, rest: string): Promised | null {
  const words =
    rest
      .match(/\p{L}{3,}/gu)
      ?.filter(
        (word) => !/^(?:please|stay|tuned|and|more|the|will|very|also|still|are|working|soon|our|for|this|that|they|these|all|others?)$/iu.test(word),
      ) ?? [];
  if (passage.place === 'cell') {
    const kinds = kindsOf(usable(passage.column));
    if (kinds.length > 0) return { kinds, rule, certain: true, strength: 'will' };
    if (otherThings.test(passage.column)) return null;
    for (const around of [passage.row, passage.lead, ...[...passage.headings].reverse()]) {
      const named = kindsOf(usable(around));
      if (named.length > 0) return { kinds: named.slice(0, 1), rule, certain: true, strength: 'will' };
    }
    return null;
  }
  if (words.length > 9) return null;
  const near = kindsOf(usable(passage.before));
  if (near.length > 0 && words.length > 0) return { kinds: near.slice(0, 1), rule, certain: true, strength: 'will' };
  if (words.length > 4) return null;
  for (const heading of [passage.lead, ...[...passage.headings.slice(1), ...passage.headings.slice(0, 1)].reverse()]) {
    if (workHeading.test(heading)) return null;
    const kinds = kindsOf(usable(heading));
    if (kinds.length > 0) return { kinds: kinds.slice(0, 2), rule, certain: words.length <= 2, strength: 'will' };
    if (otherThings.test(heading)) return null;
    if (
      heading !== passage.lead &&
      passage.headings.indexOf(heading) === passage.headings.length - 1 &&
      !planHeading.test(heading) &&
      words.length > 2
    )
      return null;
  }
  return passage.unnamed === null || words.length > 3 ? null : { kinds: [passage.unnamed], rule, certain: false, strength: 'will' };
}

function classifyTask(passage: Passage): Promised | null {
  const { text } = passage;
  const around = [passage.lead, ...passage.headings];
  if (around.some((heading) => workHeading.test(heading) && !planHeading.test(heading))) return null;
  if (/\bsupport\b|\bwon['’]t\b|\bcancel+ed\b|\bmaybe\b|\?\s*$/iu.test(text)) return null;
  const releases = releaseTask.test(text);
  const promising = signals.some(({ pattern }) => pattern.test(text));
  if (!releases && !promising && labourTask.test(text)) return null;
  if (/^\W*add (?:support|more tests|tests|ci|option|flag|docs?|documentation|logging|feature)/iu.test(text)) return null;
  const end = clauseStop(text, releases ? 12 : 0);
  const nouns = usable(text);
  const main = nouns.filter((noun) => noun.start <= end);
  const kinds = kindsOf(main.length > 0 ? main : nouns.slice(0, 1));
  if (kinds.length === 0) return null;
  if (!releases && !promising && otherThings.test(text.slice(0, end))) return null;
  return { kinds, rule: 'promises/open-task', certain: releases || promising || text.length < 160, strength: 'will' };
}

/** Artifact nouns that are the head of their phrase: of "an ensemble of models" the models are no artifact. */
function usable(text: string): readonly FoundNoun[] {
  return findNouns(text.slice(0, textLimit)).filter((noun) => !partOf.test(text.slice(Math.max(0, noun.start - 40), noun.start)));
}
const partOf =
  /\b(?!(?:versions?|variants?|sets?|lists?|parts?|rest|release|series|suite|all|some|most|remaining|details?|details|subset|family|range|kinds?|sizes?|types?|each|both|one|any|copy|copies|preview|implementation|half|portion|collection|lot|number|sort) of)[\p{L}-]+ of (?:the |our |their |such |these |multiple |various )?$|\b(?:using|like|such as|than|on top of|based on|unlike|trained with|by|in (?:the|our|this)|of (?:the|our|this))\s+$/iu;

function clauseStart(text: string, at: number): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(/[;.!?]|,? (?:while|whereas|but|however|although|though)\b|, (?:we|you|please|and we|so)\b/giu))
    start = match.index + 1;
  return start;
}

function clauseStop(text: string, from: number): number {
  clauseEnd.lastIndex = 0;
  const rest = text.slice(from);
  for (const match of rest.matchAll(clauseEnd)) if (match.index > 3) return from + match.index;
  return text.length;
}
