import { type FoundNoun, findNouns } from './nouns.ts';
import { passageLimit } from './passage.ts';

/** Nouns after which "of" leads on to what is meant: of "a version of the model" it is the model, of "an ensemble of models" nothing. */
const partitive = new Set(
  'version versions variant variants set sets list lists part parts rest release series suite all some most remaining detail details subset family range kind kinds size sizes type types each both one any copy copies preview half portion collection lot number sort rest'.split(
    ' ',
  ),
);

const ofPhrase = /([\p{L}-]{1,30}) of (?:the |our |their |such |these |multiple |various )?$/iu;
/** What stands behind one of these is a means or a comparison, not the thing itself. */
const aside = /\b(?:using|like|such as|than|on top of|based on|unlike|trained with|by|in (?:the|our|this)|of (?:the|our|this))\s+$/i;

/** "The code of our paper" is about the code. */
const ofPaper =
  /\b(?:of|in|from|accompanying) (?:the|our|this|their)\s+$|\b(?:code|implementation|data(?:set)?|models?|weights|results|scripts|release) for (?:the|our|this|their)\s+$/i;

/** Artifact nouns that are the head of their phrase. */
export function headNouns(text: string): readonly FoundNoun[] {
  return findNouns(text.slice(0, passageLimit)).filter((noun) => {
    const before = text.slice(Math.max(0, noun.start - 48), noun.start);
    if (noun.kind === 'preprint' && ofPaper.test(before)) return false;
    const phrase = ofPhrase.exec(before)?.[1]?.toLowerCase();
    if (phrase !== undefined) return partitive.has(phrase);
    return !aside.test(before);
  });
}

const behindEnd =
  /[;:]|,? (?:while|whereas|but|however|although|though|so that|because|since|where|which you|before|until|if|when|as soon as)\b|, (?:we|you|it|they|please|and we|so)\b| (?:for|to|trained on|based on|from|with|under|via|at|on|in|built on|using|compared) /gi;
const beforeEnd = /[;!?]|\.(?=\s)|,? (?:while|whereas|but|however|although|though)\b|, (?:we|you|please|and we|so)\b/gi;

/** Where the clause that ends at `at` begins. A comma may be part of a list, so it ends nothing. */
export function clauseStart(text: string, at: number): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(beforeEnd)) start = match.index + 1;
  return start;
}

/** Where the object of a verb at `from` ends: at the next clause, or at what only describes it. */
export function clauseStop(text: string, from: number): number {
  for (const match of text.slice(from).matchAll(behindEnd)) if (match.index > 3) return from + match.index;
  return text.length;
}
