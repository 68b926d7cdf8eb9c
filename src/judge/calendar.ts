/**
 * Calendar arithmetic on UTC days. A day is `YYYY-MM-DD`; such texts compare as strings. Temporal is not in Node 20,
 * and due dates need no more than this: whole days, month ends clamped, no time zone, no daylight saving.
 */

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

export interface Duration {
  readonly years: number;
  readonly months: number;
  /** Weeks are counted as seven days. A time part counts as whole days, rounded up. */
  readonly days: number;
}

/**
 * Reads an ISO 8601 duration (`P30D`, `P1M`, `P1Y2M3W4D`, `PT36H`); whole numbers of at most four digits, no sign.
 * @returns null for anything else
 */
export function parseDuration(text: string): Duration | null {
  const match = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?$/.exec(text);
  if (match === null || text === 'P') return null;
  const [years, months, weeks, days] = [match[1], match[2], match[3], match[4]].map((part) => Number(part ?? 0)) as [number, number, number, number];
  const [hours, minutes, seconds] = [match[6], match[7], match[8]].map((part) => Number(part ?? 0)) as [number, number, number];
  return { years, months, days: weeks * 7 + days + Math.ceil((hours * 3600 + minutes * 60 + seconds) / 86_400) };
}

/** True for a day that exists: `2024-02-29` is one, `2023-02-29` is none. */
export function isDay(text: string): boolean {
  const parts = partsOf(text);
  return parts !== null && formatDay(Date.UTC(parts.year, parts.month - 1, parts.day)) === text;
}

/**
 * The UTC day of an instant: `2026-11-22T01:00:00+02:00` is 2026-11-21. A bare day stays as it is.
 * @returns null for text that is no date
 */
export function dayOf(instant: string): string | null {
  if (dayPattern.test(instant)) return isDay(instant) ? instant : null;
  const time = Date.parse(instant);
  return Number.isNaN(time) ? null : formatDay(time);
}

/**
 * Adds years and months first (31 January + 1 month is the last of February), then days.
 * @throws RangeError for a day or duration that is none: the policy is validated before it comes here
 */
export function addDuration(day: string, duration: string): string {
  const parts = partsOf(day);
  const span = parseDuration(duration);
  if (parts === null || span === null) throw new RangeError(`Not a day and a duration: ${day}, ${duration}`);
  const month = parts.month - 1 + span.months + span.years * 12;
  const last = new Date(Date.UTC(parts.year, month + 1, 0)).getUTCDate();
  return formatDay(Date.UTC(parts.year, month, Math.min(parts.day, last)) + span.days * msPerDay);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}

export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

export function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `22 Nov 2026`: how a day reads in a sentence. Text that is no date is given back. */
export function dayText(instant: string): string {
  const parts = partsOf(dayOf(instant) ?? '');
  return parts === null ? instant : `${parts.day} ${monthNames[parts.month - 1]} ${parts.year}`;
}

function partsOf(day: string): { readonly year: number; readonly month: number; readonly day: number } | null {
  const match = dayPattern.exec(day);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Years beyond 9999 stay there: a due date that far needs no more. */
function formatDay(time: number): string {
  const limit = Date.UTC(9999, 11, 31);
  return new Date(Math.min(time, limit)).toISOString().slice(0, 10);
}
