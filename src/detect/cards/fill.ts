import type { Section, TextDocument } from '../document/model.ts';
import type { StandardSection } from './standard-sections.ts';

/** Words of a section that make it filled; a heading with less says nothing. */
const enoughWords = 25;

/** What templates put where an answer should stand. */
const placeholders =
  /\[?\b(?:more information needed|information needed|to be (?:added|filled|completed|written)|coming soon|lorem ipsum[^.\n]*)\b\.?\]?|\b(?:todo|tbd|tba|n\/a|xxx+)\b:?|\{\{[^{}\n]{0,80}\}\}|<(?:your|insert|add|fill)[^<>\n]{0,60}>|\[(?:your|insert|add|fill|describe|name|link|optional|provide)[^[\]\n]{0,80}\]|<!--.*?-->/gi;

/** Words of the template itself: instructions to the author. */
const instructions =
  /^\s*(?:provide (?:a|the|quick|basic|links)|this section (?:is|describes|addresses)|describe (?:the|how|any)|what (?:data|are|is|do)\b.*\?$|if (?:there is|applicable)|add (?:a|your|links)|insert\b|list (?:the|any)|explain\b)/i;

export interface CardFill {
  /** Share (0–1) of the standard sections that are filled in. */
  readonly completeness: number;
  /** An unfilled template, or nearly no words of its own. */
  readonly stub: boolean;
}

/** Words without placeholders, instructions and links. */
export function ownWords(text: string): number {
  const lines = text.split('\n').filter((line) => !instructions.test(line));
  const plain = lines
    .join('\n')
    .replace(placeholders, ' ')
    .replace(/https?:\/\/\S+/g, ' ');
  return plain.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** How many placeholders a text holds. */
export function countPlaceholders(text: string): number {
  return text.match(placeholders)?.length ?? 0;
}

/**
 * How far a card is filled in.
 * @param roots sections to look at, their sub-sections included; empty: the whole document
 */
export function measureCard(document: TextDocument, standard: readonly StandardSection[], roots: readonly Section[] = []): CardFill {
  const sections =
    roots.length === 0 ? document.sections : document.sections.filter((section) => roots.some((root) => isWithin(document, section, root)));
  const texts = new Map<number, string[]>();
  for (const block of document.blocks) {
    if (block.kind === 'heading') continue;
    for (let at: number | null = block.section; at !== null; at = document.sections[at]?.parent ?? null) {
      const list = texts.get(at);
      if (list === undefined) texts.set(at, [block.text]);
      else list.push(block.text);
    }
  }
  const wordsOf = (section: Section): number => ownWords((texts.get(section.index) ?? []).join('\n').slice(0, 40_000));
  const filled = standard.filter(({ heading }) => sections.some((section) => heading.test(section.heading) && wordsOf(section) >= enoughWords));
  const all = sections
    .filter((section) => roots.length === 0 || roots.includes(section))
    .map((section) => (texts.get(section.index) ?? []).join('\n'));
  const text = roots.length === 0 ? document.blocks.map((block) => block.text).join('\n') : all.join('\n');
  const words = ownWords(text.slice(0, 200_000));
  const blanks = countPlaceholders(text);
  return { completeness: filled.length / standard.length, stub: words < enoughWords || (blanks >= 3 && words < blanks * 20) };
}

function isWithin(document: TextDocument, section: Section, root: Section): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent === null ? undefined : document.sections[at.parent])
    if (at.index === root.index) return true;
  return false;
}
