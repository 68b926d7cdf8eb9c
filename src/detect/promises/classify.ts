import { bindSignal } from './bind.ts';
import { type Passage, type Promised, passageLimit } from './passage.ts';
import { decoys, maySignal, signals } from './signals.ts';
import { classifyTask } from './tasks.ts';

/**
 * Does this passage promise an artifact of the project, and which? A pure function of the words; whose project it is and whether the thing
 * is out already is decided by others.
 */
export function classifyPassage(passage: Passage): Promised | null {
  const tuned = stayTuned.test(passage.text) && passage.before !== '';
  const text = (tuned ? `${passage.before} ${passage.text}` : passage.text).slice(0, passageLimit);
  if (text === '') return null;
  if (passage.place === 'task') return classifyTask({ ...passage, text });
  if (!maySignal(text)) return null;
  const refused = decoys.filter(({ pattern }) => pattern.test(text));
  const open = refused.length > 0 && refused.every(({ id }) => id === 'conditional');
  if (refused.length > 0 && !open) return null;
  let best: Promised | null = null;
  for (const part of segments(text)) {
    for (const signal of signals) {
      const match = signal.pattern.exec(part);
      if (match === null) continue;
      const found = bindSignal({ ...passage, text: part }, signal, match.index, match.index + match[0].length);
      if (found !== null && (best === null || (found.certain && !best.certain))) best = found;
      if (best?.certain) break;
    }
  }
  return best !== null && open ? (best.certain ? { ...best, strength: 'may' } : null) : best;
}

/** On its own it means the sentence before. */
const stayTuned = /^\W*(?:please |so )?stay tuned\W*$/i;

/** Menus and badges put several things in one line: each stands for itself. */
function segments(text: string): readonly string[] {
  return text.length < 400 && /[|•·]/.test(text) ? text.split(/[|•·]/).filter((part) => part.trim() !== '') : [text];
}
