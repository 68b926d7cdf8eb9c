import type { SnapshotTag } from '../snapshot.ts';

/** Seconds since 1970 → ISO 8601 in UTC without fractions, as GitHub's API writes dates; null if out of range. */
export function isoDate(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}

/** Any ISO 8601 date, with whatever offset, in UTC: dates of all sources compare as text. Null for other text. */
export function utcDate(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? isoDate(Math.floor(Date.parse(text) / 1000)) : null;
}

/** Tags by date, then name; those without a date last. */
export function newestFirst(a: SnapshotTag, b: SnapshotTag): number {
  const [first, second] = a.date === b.date ? [a.name, b.name] : [a.date ?? '', b.date ?? ''];
  if (first === second) return 0;
  return first < second ? 1 : -1;
}
