/**
 * The day by which a sentence promises something. Vague ends are read in the promiser's favour: "in 2-3 weeks" is three weeks, "in May" is
 * the last of May, "mid-April" the 15th, "Q3" the last of September. Nothing is read into "soon" or "upon acceptance".
 */

interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  couple: 2,
  few: 3,
  several: 4,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  几: 3,
  数: 3,
};
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365, 天: 1, 日: 1, 周: 7, 月: 30, 年: 365 };

const number = String.raw`(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|couple|few|several)`;
const lead = String.raw`(?:\bin|\bby|\bbefore|\bon|\buntil|\btill|\baround|\babout|\bwithin|\bduring|\bof|\bnext|\bthis|\bfor|[(~:]|\bexpected|\bETA:?|\bat)\s*(?:the\s+)?(?:beginning\s+|start\s+|end\s+|middle\s+)?(?:of\s+)?(?:the\s+)?`;

interface Reading {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, base: Day | null) => Day | null;
}

const readings: readonly Reading[] = [
  {
    pattern: new RegExp(`${lead}(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b`, 'i'),
    read: ([, year, month, day]) => valid(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`${lead}(\\d{1,2})/(\\d{1,2})/(20\\d\\d)\\b`, 'i'),
    read: ([, one, two, year]) => valid(Number(year), Number(one), Number(two)) ?? valid(Number(year), Number(two), Number(one)),
  },
  {
    pattern: /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|(底|中旬|初|上旬|下旬))?/u,
    read: ([, year, month, day, part]) => inMonth(Number(year), Number(month), day, part),
  },
  {
    pattern: /(?:将于|于|在|预计)\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|(底|中旬|初|上旬|下旬))?/u,
    read: ([, month, day, part], base) => (base === null ? null : inMonth(yearOf(Number(month), base), Number(month), day, part)),
  },
  {
    pattern: new RegExp(`${monthNames}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(20\\d\\d))?\\b`, 'i'),
    read: ([, name, day, year], base) => named(name, day, year, base),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthNames}(?:,?\\s+(20\\d\\d))?`, 'i'),
    read: ([, day, name, year], base) => named(name, day, year, base),
  },
  {
    pattern: new RegExp(`\\b(early|mid|middle of|late|end of|beginning of|start of)[ -]*${monthNames}(?:,?\\s+(20\\d\\d))?`, 'i'),
    read: ([, part, name, year], base) => named(name, partOfMonth(part), year, base),
  },
  {
    pattern: new RegExp(`${lead}${monthNames}(?:,?\\s+(20\\d\\d))?`, 'i'),
    read: ([, name, year], base) => (/^may$/.test(name ?? '') ? null : named(name, undefined, year, base)),
  },
  { pattern: /\b(20\d\d)[ -]?Q([1-4])\b/i, read: ([, year, quarter]) => quarterEnd(Number(year), Number(quarter)) },
  {
    pattern: /\bQ([1-4])(?:[ ,-]*(20\d\d))?\b/i,
    read: ([, quarter, year], base) =>
      year === undefined && base === null
        ? null
        : quarterEnd(year === undefined ? yearOf(Number(quarter) * 3, base as Day) : Number(year), Number(quarter)),
  },
  {
    pattern: /\b(spring|summer|fall|autumn)(?: of)?,? (20\d\d)\b/i,
    read: ([, season, year]) => quarterEnd(Number(year), /spring/i.test(season ?? '') ? 2 : /summer/i.test(season ?? '') ? 3 : 4),
  },
  {
    pattern: new RegExp(
      `\\b(?:in|within|after|takes?|need)\\s+(?:about\\s+|around\\s+|approximately\\s+|the\\s+(?:next|coming|following)\\s+|at most\\s+|roughly\\s+|less than\\s+|~\\s*)?(?:an?\\s+)?(?:${number}\\s*(?:-|–|to|or)\\s*)?${number}(?:\\s+of)?\\s+(day|week|month)s?\\b`,
      'i',
    ),
    read: ([, , count, unit], base) => later(base, count, unit),
  },
  { pattern: /(?:在|于)?([一两二三四几数]|\d{1,2})\s*个?\s*(天|日|周|月)(?:之)?[内后]/u, read: ([, count, unit], base) => later(base, count, unit) },
  { pattern: /\b(?:the )?(?:next|coming|following) (?:few |couple of |several )days\b/i, read: (_, base) => later(base, '7', 'day') },
  { pattern: /\btomorrow\b|明天/i, read: (_, base) => later(base, '1', 'day') },
  {
    pattern: /\b(?:this|next|coming) week\b|\bthis weekend\b|下周|本周/i,
    read: (match, base) => later(base, /next|下/i.test(match[0]) ? '14' : '7', 'day'),
  },
  {
    pattern: /\b(?:next|coming) month\b|下个?月/i,
    read: (_, base) => (base === null ? null : monthEnd(base.month === 12 ? base.year + 1 : base.year, (base.month % 12) + 1)),
  },
  {
    pattern: /\b(?:this month|end of (?:the|this) month)\b|本月|月底/i,
    read: (_, base) => (base === null ? null : monthEnd(base.year, base.month)),
  },
  {
    pattern: /\b(?:this year|end of (?:the|this) year|year[- ]end)\b|年底|今年/i,
    read: (_, base) => (base === null ? null : monthEnd(base.year, 12)),
  },
  { pattern: /\b(?:end of|in|by) (20\d\d)\b(?![-/.])/i, read: ([, year]) => monthEnd(Number(year), 12) },
];

/** Dates that head a news item tell when it was written, not when something is due. */
const headDate = new RegExp(
  String.raw`^[\s\p{P}\p{S}]*(?:(20\d\d)[-/.年]\s?(\d{1,2})(?:[-/.月]\s?(\d{1,2})日?)?|(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)|${monthNames}\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(20\d\d)|(\d{1,2})\s+${monthNames},?\s+(20\d\d))(?=[\]\s):,*】.-]|$)`,
  'iu',
);

/** The date a news item begins with, `YYYY-MM-DD` (the first of the month where no day is given); null when it begins with none. */
export function writtenOn(text: string): string | null {
  const match = headDate.exec(text.slice(0, 80));
  const day = match === null ? null : headDay(match);
  return day === null ? null : iso(day);
}

function headDay(match: RegExpExecArray): Day | null {
  const [, year, month, day, one, two, year2, name, day2, year3, day4, name2, year4] = match;
  if (year !== undefined) return valid(Number(year), Number(month), Number(day ?? 1));
  if (year2 !== undefined) return valid(Number(year2), Number(one), Number(two)) ?? valid(Number(year2), Number(two), Number(one));
  const monthName = (name ?? name2 ?? '').slice(0, 3).toLowerCase();
  return valid(Number(year3 ?? year4), months.indexOf(monthName) + 1, Number(day2 ?? day4 ?? 1));
}

/** Whole months from a day to a date, both ISO; 0 where the date is unknown. */
export function monthsBetween(day: string, date: string | null): number {
  const [from, to] = [readIso(day), readIso(date)];
  return from === null || to === null ? 0 : (to.year - from.year) * 12 + to.month - from.month;
}

/**
 * @param date ISO date of the commit that holds the sentence; without it relative dates and dates without a year give nothing
 * @returns `YYYY-MM-DD` or null
 */
export function dueDate(sentence: string, date: string | null): string | null {
  const text = sentence.slice(0, 1_000);
  const head = headDate.exec(text.slice(0, 80));
  const base = (head === null ? null : headDay(head)) ?? readIso(date);
  const rest = text.slice(head?.[0].length ?? 0);
  for (const { pattern, read } of readings) {
    const match = pattern.exec(rest);
    const day = match === null ? null : read(match, base);
    if (day !== null) return iso(day);
  }
  return null;
}

function readIso(date: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  return match === null ? null : valid(Number(match[1]), Number(match[2]), Number(match[3]));
}

function named(name: string | undefined, day: string | undefined, year: string | undefined, base: Day | null): Day | null {
  const month = months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || (year === undefined && base === null)) return null;
  const resolved = year === undefined ? yearOf(month, base as Day) : Number(year);
  return day === undefined ? monthEnd(resolved, month) : valid(resolved, month, Number(day));
}

/** Without a year the next such month is meant; the month before last may still be this year's, promised late. */
function yearOf(month: number, base: Day): number {
  return month + 1 < base.month ? base.year + 1 : base.year;
}

function partOfMonth(part: string | undefined): string | undefined {
  if (/early|beginning|start/i.test(part ?? '')) return '10';
  return /mid/i.test(part ?? '') ? '15' : undefined;
}

function inMonth(year: number, month: number, day: string | undefined, part: string | undefined): Day | null {
  if (month < 1 || month > 12) return null;
  if (day !== undefined) return valid(year, month, Number(day));
  if (part === '中旬') return valid(year, month, 20);
  return part === '初' || part === '上旬' ? valid(year, month, 10) : monthEnd(year, month);
}

function quarterEnd(year: number, quarter: number): Day | null {
  return monthEnd(year, quarter * 3);
}

function monthEnd(year: number, month: number): Day | null {
  return valid(year, month, daysIn(year, month));
}

function later(base: Day | null, count: string | undefined, unit: string | undefined): Day | null {
  if (base === null) return null;
  const amount = counts[(count ?? '').toLowerCase()] ?? Number(count);
  const days = amount * (unitDays[(unit ?? '').toLowerCase()] ?? Number.NaN);
  if (!Number.isFinite(days) || days <= 0 || days > 1_000) return null;
  let { year, month, day } = base;
  for (day += days; day > daysIn(year, month); ) {
    day -= daysIn(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function valid(year: number, month: number, day: number): Day | null {
  return year >= 2000 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

function iso({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
