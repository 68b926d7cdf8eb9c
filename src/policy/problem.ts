/** What is wrong with a policy file, where, and what to write instead. A file with a problem is refused as a whole. */
export interface PolicyProblem {
  /** Path of the file, `owner/name:path` for another repository's, `input fail-on` for an input. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** One sentence without a full stop. May quote hostile text, shortened, on one line. */
  readonly message: string;
  /** What to write instead; null where nothing sensible can be proposed. */
  readonly suggestion: string | null;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Problems told of one file; the rest is not worth reading. */
export const problemLimit = 20;

/** Quotes text of a file for a message: one line, no control or direction marks, at most 60 characters. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const plain = [...text.slice(0, 240)].map((character) => (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character) ? ' ' : character)).join('');
  return `"${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}"`;
}

/** `path:line:column: message. suggestion.` — the shape editors and terminals link. */
export function problemLine(problem: PolicyProblem): string {
  const suggestion = problem.suggestion === null ? '' : ` ${problem.suggestion}${problem.suggestion.endsWith('?') ? '' : '.'}`;
  return `${problem.path}:${problem.line}:${problem.column}: ${problem.message}.${suggestion}`;
}
