/** Wordings as data: each has an id and a pattern; a table is asked as one. */
export interface Phrase {
  readonly id: string;
  readonly pattern: RegExp;
}

/** One case-insensitive pattern that matches what any of the phrases does. */
export function anyOf(phrases: readonly Phrase[]): RegExp {
  return new RegExp(phrases.map(({ pattern }) => pattern.source).join('|'), 'iu');
}
