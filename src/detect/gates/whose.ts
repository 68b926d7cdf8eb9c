import type { DetectionContext } from '../context.ts';
import { type Candidate, sentenceBefore } from './candidates.ts';

/** "the LLaMA weights", "ImageNet dataset": a proper name before the noun that is none of the project's. */
function namesOther(text: string, context: DetectionContext): boolean {
  const names = [
    ...text.matchAll(
      /\b(?:(?:the|original|official|base|both) )*((?:[A-Z][\w.+-]*)(?:[ /-][A-Z0-9][\w.+-]*){0,4})(?:['’]s)?(?: v?\d[\w.]*)?(?: (?:base|model|pre-?trained|original|official|chat))* (?:weights|models?|checkpoints?|data ?sets?|license)\b/g,
    ),
  ];
  const proper = names.map((match) => match[1] ?? '').filter((name) => !generic.test(name));
  if (proper.length === 0) return /\b[Ee]\.g\.,? (?:for )?[A-Z]/.test(text) || /\b(?:original|base) (?:llama|model) weights\b/i.test(text);
  return !proper.some((name) => isOwnName(name, context));
}

const generic =
  /^(?:The|Our|All|These|This|To|Please|Access|Request|Download|Model|Dataset|Data|Pre-?trained|HF|Hugging ?Face|Before|Accept|In|For|If|You|We|Full|Read|Once|Visit|PyTorch|JAX|TensorFlow|Gated|SOTA|AI|ML|NLP|LLM|Large Language|Terms|Use)(?: (?:the|Model|Language|Face))*$/i;

function isOwnName(name: string, context: DetectionContext): boolean {
  const wanted = fold(name);
  const own = [...context.names, context.name ?? '', context.owner ?? ''].map(fold).filter((one) => one.length >= 2);
  return own.some(
    (one) =>
      one === wanted || (one.length >= 4 && wanted.includes(one)) || (wanted.length >= 4 && one.includes(wanted)) || commonStart(one, wanted) >= 5,
  );
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const firstPerson = /\b(?:our|we|us|me|my)\b|我们|本数据/i;

/** Another team's thing by its name, in the sentence or, where that only says "the dataset", in the one before. */
export function speaksOfOthers(candidate: Candidate, context: DetectionContext): boolean {
  const { text } = candidate.sentence;
  if (
    /\bfrom the (?:original )?authors\b|\btheir (?:web ?site|data|weights|form)\b|\b(?:third[- ]party|original (?:dataset|authors|repo))/i.test(text)
  )
    return true;
  const official = /\bofficial ([A-Z][\w-]*(?: [A-Z][\w-]*)?) (?:web ?site|web ?page|page)\b/.exec(text)?.[1];
  if (namesOther(text, context) || (official !== undefined && !isOwnName(official, context))) return true;
  return !firstPerson.test(text) && namesOther(sentenceBefore(candidate), context);
}

/** Nothing of the kind was found otherwise: then only a sentence that plainly hands out the project's own thing counts. */
export function speaksOfOwn(candidate: Candidate, context: DetectionContext): boolean {
  const { document, sentence, kind } = candidate;
  if (kind === null || document.path.split('/').length > 3) return false;
  const near = `${sentenceBefore(candidate)} ${sentence.text}`;
  if (firstPerson.test(near) || context.names.some((name) => name.length >= 4 && fold(near).includes(name))) return true;
  return document === context.readme && kind !== 'data' && /\bthe (?:pre-?trained |model )?(?:weights|models?|checkpoints?)\b/i.test(sentence.text);
}
