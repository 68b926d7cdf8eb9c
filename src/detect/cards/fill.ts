import type { Section, TextDocument } from '../document/model.ts';
import { blocksWithin } from '../parts.ts';
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

/** Blanks, and hardly a word between them and the headings: three or more in any text, one in a text that says next to nothing else. */
export function isUnfilledTemplate(text: string): boolean {
  const said = text.slice(0, 200_000).replace(/^#.*$/gm, '');
  const blanks = countPlaceholders(said.replace(/<!--.*?-->/g, ''));
  const words = ownWords(said);
  return (blanks >= 3 && words < blanks * 20) || (blanks > 0 && words < enoughWords);
}

/**
 * How far a card is filled in.
 * @param root the section to look at, its sub-sections included; null: the whole document
 */
export function measureCard(document: TextDocument, standard: readonly StandardSection[], root: Section | null = null): CardFill {
  const blocks = (root === null ? document.blocks : blocksWithin(document, root)).filter((block) => block.kind !== 'heading');
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 200_000);
  const words = ownWords(text);
  const blanks = countPlaceholders(text);
  const sections = sectionsWithin(document, root);
  const filled = standard.filter(({ heading }) => sections.some((section) => heading.test(section.heading) && isFilled(document, section)));
  return { completeness: filled.length / standard.length, stub: words < enoughWords || (blanks >= 3 && words < blanks * 20) };
}

/** Sections of a card, at most as many as a long card has. */
function sectionsWithin(document: TextDocument, root: Section | null): readonly Section[] {
  const start = root === null ? 0 : root.index;
  const sections: Section[] = [];
  for (let index = start; index < document.sections.length && sections.length < 120; index += 1) {
    const section = document.sections[index];
    if (section === undefined || (root !== null && index > start && section.level <= root.level)) break;
    sections.push(section);
  }
  return sections;
}

function isFilled(document: TextDocument, section: Section): boolean {
  let words = 0;
  for (const block of blocksWithin(document, section).slice(0, 200)) {
    if (block.kind !== 'heading') words += ownWords(block.text.slice(0, 4_000));
    if (words >= enoughWords) return true;
  }
  return false;
}
