import type { ArtifactKind } from '../../artifacts.ts';
import { clauseStart, clauseStop, headNouns } from './heads.ts';
import { type FoundNoun, kindsOf } from './nouns.ts';
import type { Passage, Promised } from './passage.ts';
import { otherThings, type Signal, workHeading } from './signals.ts';

/** Binds a signal to the artifact it is about: in the clause, else in what stands around. */
export function bindSignal(passage: Passage, signal: Signal, start: number, end: number): Promised | null {
  const { text } = passage;
  const rule = `promises/${signal.id}`;
  if (passage.place === 'heading' && passage.headings.length === 0) return promised([passage.unnamed ?? 'code'], rule, false);
  const nouns = headNouns(text);
  const near = inParentheses(text, nouns, start, end) ?? inClause(text, nouns, signal, start, end);
  if (near.length > 0) return promised(kindsOf(near), rule, true);
  if (signal.force === 'weak') return null;
  const subject = signal.noun === 'behind' ? text.slice(end) : text.slice(0, start);
  if (otherThings.test(subject) && !/\bmore\b|\betc\b/i.test(subject)) return null;
  if (nouns.length > 0 && signal.noun !== 'around') return promised(kindsOf(nouns.slice(0, 1)), rule, false);
  const rest = text.slice(0, start) + text.slice(end);
  if (passage.place === 'cell') return fromCell(passage, rule);
  return signal.unnamed === true ? fromNothing(passage, rule) : fromAround(passage, rule, rest);
}

function promised(kinds: readonly ArtifactKind[], rule: string, certain: boolean): Promised {
  return { kinds, rule, certain, strength: 'will' };
}

/**
 * "Paper (coming soon)", "(detailed results will come soon)", "kernels for CPU (NPU support coming next)": what the parentheses say is meant
 * alone, and where they say nothing else the words right before them.
 * @returns null when the signal stands outside parentheses
 */
function inParentheses(text: string, nouns: readonly FoundNoun[], start: number, end: number): readonly FoundNoun[] | null {
  const open = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('[', start));
  if (open < 0 || /[)\]]/.test(text.slice(open, start))) return null;
  const close = text.slice(end - 1).search(/[)\]]/);
  if (close < 0) return null;
  const inside = text.slice(open + 1, start) + text.slice(end, end - 1 + close);
  if (/\p{L}{3,}/u.test(inside.replace(/\b(?:will|very|available|released?|be|in|the)\b/gi, '')))
    return nouns.filter((noun) => noun.start > open && noun.end <= end + close);
  const before = nouns.filter((noun) => noun.end <= open && open - noun.end <= 25);
  return before.slice(-1);
}

function inClause(text: string, nouns: readonly FoundNoun[], signal: Signal, start: number, end: number): readonly FoundNoun[] {
  const from = clauseStart(text, start);
  const before = nouns.filter((noun) => noun.end <= start + 1 && noun.start >= from && !isElsewhere(text.slice(noun.end, start)));
  const behind = nouns.filter((noun) => noun.start >= end - 12 && noun.start < clauseStop(text, end));
  const inside = nouns.filter((noun) => noun.start >= start && noun.end <= end);
  if (signal.noun === 'behind') return [...inside, ...behind];
  const sides = signal.noun === 'before' ? [before, inside] : [before, inside, behind];
  return sides.find((side) => side.length > 0) ?? [];
}

/** "The results are in this blog and that blog coming soon": something else stands nearer. */
function isElsewhere(between: string): boolean {
  return otherThings.test(between) && /\b(?:in|on|at|via|with|is|are|from|for|by|of)\b/i.test(between);
}

/** A cell takes the artifact from its column, else from its row, the lead or the headings. */
function fromCell(passage: Passage, rule: string): Promised | null {
  const kinds = kindsOf(headNouns(passage.column));
  if (kinds.length > 0) return promised(kinds, rule, true);
  if (otherThings.test(passage.column)) return null;
  for (const around of [passage.row, passage.lead, ...[...passage.headings].reverse()]) {
    const named = kindsOf(headNouns(around));
    if (named.length > 0) return promised(named.slice(0, 1), rule, true);
  }
  return null;
}

/** A release that isn't named: what the sentence before is about, else what the repository is about. */
function fromNothing(passage: Passage, rule: string): Promised | null {
  const kinds = kindsOf(headNouns(passage.before)).filter((kind) => kind === 'weights' || kind === 'data' || kind === 'code');
  if (kinds.length === 1) return promised(kinds, rule, true);
  return passage.unnamed === null ? null : promised([passage.unnamed], rule, true);
}

const filler = /^(?:please|stay|tuned|and|more|the|will|very|also|still|are|working|soon|our|for|this|that|they|these|all|others?)$/i;

/** A bare "coming soon": the sentence before, the lead, the headings from the inside out. */
function fromAround(passage: Passage, rule: string, rest: string): Promised | null {
  const words = (rest.match(/\p{L}{3,}/gu) ?? []).filter((word) => !filler.test(word));
  if (words.length > 9) return null;
  const near = kindsOf(headNouns(passage.before));
  if (near.length > 0 && words.length > 0) return promised(near.slice(0, 1), rule, true);
  if (words.length > 4) return null;
  const [title, ...inner] = passage.headings;
  const lead = passage.lead.length < 100 || /[:：]\s*$/.test(passage.lead) ? passage.lead : '';
  for (const around of [lead, ...inner.reverse(), title ?? '']) {
    if (workHeading.test(around)) return null;
    const kinds = kindsOfHeading(around);
    if (kinds.length > 0) return promised(kinds.slice(0, 2), rule, words.length <= 2 && (around !== title || passage.headings.length === 1));
    if (otherThings.test(around)) return null;
    if (words.length > 2 && around !== lead) return null;
  }
  if (passage.place === 'heading' || passage.unnamed === null || words.length > 3) return null;
  return promised([passage.unnamed], rule, false);
}

/** A section named after an activity holds its code: under "Training the large models" comes training code, not models. */
function kindsOfHeading(heading: string): readonly ArtifactKind[] {
  const nouns = headNouns(heading);
  if (nouns.some(({ text }) => /train|infer/i.test(text))) return kindsOf(nouns);
  if (/\b(?:pre-?|post-?)?training\b|\bfine-?\s?tun(?:ing|e)\b|^\W*train\b|训练|微调/i.test(heading)) return ['training-code'];
  if (/\binference\b|\bsampling\b|推理/i.test(heading)) return ['inference-code'];
  return kindsOf(nouns);
}
