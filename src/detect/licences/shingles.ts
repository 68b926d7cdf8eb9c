/**
 * Licence texts as sets of hashed word runs, so that a text is recognised whatever its line breaks, its years and its holders.
 * The same functions make the table (scripts/licence-fingerprints.mjs) and read a repository's file.
 */

/** Words in one run. Shorter runs are shared by unrelated licences, longer ones break at every edited word. */
const run = 5;

/** Longer than any licence; a bigger file is judged by its beginning. */
const textLimit = 120_000;

/** Copyright lines, rules and blank template fields differ from copy to copy and say nothing of the terms. */
const personal = /^\s*(?:[#*>/;-]+\s*)?(?:copyright\b|\(c\)|©|all rights reserved\.?\s*$|[-=*_]{3,})/i;

/** Lower-case words of the terms: copyright lines are left out, the two spellings of licence are one. */
export function licenceWords(text: string): readonly string[] {
  const lines = text
    .slice(0, textLimit)
    .split('\n')
    .filter((line) => !personal.test(line));
  const words = lines
    .join(' ')
    .toLowerCase()
    .match(/[a-z0-9]{1,40}/g);
  return (words ?? []).map((word) => word.replace('licence', 'license'));
}

/** FNV-1a over the words of every run: 32-bit unsigned numbers. */
export function shingleHashes(words: readonly string[]): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (let start = 0; start + run <= words.length; start += 1) hashes.add(hash(words.slice(start, start + run).join(' ')));
  return hashes;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
