/** ISO 8601 durations as a policy writes them: whole numbers, no sign (`P30D`, `P6M`, `P1Y2W`). A time part counts as whole days. */
export const durationPattern =
  /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?$/;

/**
 * How long a duration is when nobody says from which day: years of 365 and months of 30 days. Only for telling which of two is the
 * shorter; due dates are counted on the calendar.
 * @returns days; null for text that is no duration
 */
export function nominalDays(text: string): number | null {
  const match = durationPattern.exec(text);
  if (match === null) return null;
  const part = (index: number) => Number(match[index] ?? 0);
  return part(1) * 365 + part(2) * 30 + part(3) * 7 + part(4) + Math.ceil((part(5) * 3600 + part(6) * 60 + part(7)) / 86_400);
}

/** Orders durations by length; of two that are as long, by their text, so that the order never depends on who came first. */
export function compareDurations(a: string, b: string): number {
  return (nominalDays(a) ?? 0) - (nominalDays(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
}

/** A day that exists: `2024-02-29` is one, `2023-02-29` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Whole days from one day to another, UTC. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const spokenUnits: ReadonlyMap<string, string> = new Map([
  ['d', 'D'],
  ['day', 'D'],
  ['w', 'W'],
  ['week', 'W'],
  ['m', 'M'],
  ['month', 'M'],
  ['y', 'Y'],
  ['year', 'Y'],
]);

/** What someone who wrote `30 days`, `30d`, `30` or `p30d` meant; null where that can't be told. */
export function durationMeant(text: string): string | null {
  const spoken = /^\s*(\d{1,4})\s*([a-z]*?)s?\s*$/i.exec(text);
  if (spoken !== null) {
    const unit = spoken[2] === '' ? 'D' : spokenUnits.get((spoken[2] ?? '').toLowerCase());
    return unit === undefined ? null : `P${spoken[1]}${unit}`;
  }
  const upper = text.trim().toUpperCase();
  return upper !== text && nominalDays(upper) !== null ? upper : null;
}

/** What someone who wrote `2026-1-5`, `2026/01/05` or a date with a time meant; null where that can't be told. */
export function dayMeant(text: string): string | null {
  const match = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?\s*$/.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return meant !== text && isDay(meant) ? meant : null;
}
