import { clauseStop, headNouns } from './heads.ts';
import { kindsOf } from './nouns.ts';
import type { Passage, Promised } from './passage.ts';
import { labourTask, otherThings, planHeading, releaseTask, signals, workHeading } from './signals.ts';

/** A release of something that goes by its own name. */
const plainRelease = /^\W*(?:release|open[- ]?source|publish|发布|开源)\s+(?!notes|process|candidate|version|v?\d)\p{L}/iu;

/** An unticked box: a release, unless it stands for labour, for somebody else's work, for a condition to be checked or for a question. */
export function classifyTask(passage: Passage): Promised | null {
  const { text } = passage;
  const around = [passage.lead, ...passage.headings];
  if (around.some((heading) => workHeading.test(heading) && !planHeading.test(heading))) return null;
  if (/\bmust\b/i.test(text)) return null;
  if (/\bsupport\b|\bwon['’]t\b|\bcancel+ed\b|\bmaybe\b|\?\s*$/i.test(text)) return null;
  const releases = releaseTask.test(text);
  const promising = signals.some(({ pattern }) => pattern.test(text));
  if (!releases && !promising && labourTask.test(text)) return null;
  if (/^\W*add (?:support|more tests|tests|ci|option|flag|docs?|documentation|logging|feature)/i.test(text)) return null;
  const end = clauseStop(text, releases ? 12 : 0);
  const nouns = headNouns(text);
  const main = nouns.filter((noun) => noun.start <= end);
  const kinds = kindsOf(main.length > 0 || !(releases || promising) ? main : nouns.slice(0, 1));
  if (kinds.length === 0) {
    const { unnamed } = passage;
    const named = plainRelease.test(text) && !otherThings.test(text.replace(/\bintegration\b/i, ''));
    return named && unnamed !== null ? { kinds: [unnamed], rule: 'promises/open-task', certain: false, strength: 'will' } : null;
  }
  if (!releases && !promising && otherThings.test(text.slice(0, end))) return null;
  return { kinds, rule: 'promises/open-task', certain: releases || promising || text.length < 160, strength: 'will' };
}
