/**
 * How much a comment says. Too long a comment is refused by GitHub, so the model is shrunk, never the finished string:
 * first the passed items, then evidence, waivers, long reasons, and last everything but counts and names.
 */
export interface Detail {
  readonly passed: 'table' | 'names';
  /** Links to evidence per item. */
  readonly evidence: number;
  readonly waivers: 'table' | 'names';
  /** Code points of a sentence. */
  readonly text: number;
  readonly rows: 'table' | 'names';
  /** Entries of a list of notes or findings. */
  readonly notes: number;
}

const full: Detail = { passed: 'table', evidence: 3, waivers: 'table', text: 240, rows: 'table', notes: 20 };

/** From everything to counts and names only. */
const details: readonly Detail[] = [
  full,
  { ...full, passed: 'names' },
  { ...full, passed: 'names', evidence: 0 },
  { ...full, passed: 'names', evidence: 0, waivers: 'names' },
  { ...full, passed: 'names', evidence: 0, waivers: 'names', text: 80, notes: 5 },
  { passed: 'names', evidence: 0, waivers: 'names', text: 80, rows: 'names', notes: 0 },
];

/**
 * The fullest text within a size.
 * @param bytes UTF-8 bytes: GitHub counts characters in comments and bytes in checks, and bytes are never fewer
 */
export function fitting(render: (detail: Detail) => string, bytes: number): string {
  let text = '';
  for (const detail of details) {
    text = render(detail);
    if (byteLength(text) <= bytes) break;
  }
  return text;
}

const encoder = new TextEncoder();

/** Size of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
