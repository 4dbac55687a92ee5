/** A day of the calendar as `YYYY-MM-DD`; code-unit order is time order. */
export type Day = string & { readonly day: unique symbol };

/** A month of the calendar as `YYYY-MM`; code-unit order is time order. */
export type Month = string & { readonly month: unique symbol };

/** What reading a date gives: a day, or the readings that the text leaves open. */
export type DayReading = { readonly day: Day } | { readonly ambiguous: string };

const msPerDay = 86_400_000;
const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Whether the text is `YYYY-MM` with a month from 01 to 12, from the year 1000. */
export function isMonth(text: string): text is Month {
  return /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** Whether the text is `YYYY-MM-DD` and that day exists. */
export function isDay(text: string): text is Day {
  const head = text.slice(0, 7);
  if (!isMonth(head) || !/^-\d\d$/.test(text.slice(7))) return false;
  const inMonth = Number(text.slice(8));
  return inMonth >= 1 && inMonth <= daysInMonth(head);
}

/** @throws RangeError when the text is not an existing day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Unexpected "${text}", expected an existing day such as 2026-11-21`);
  return text;
}

/** @throws RangeError when the text is not a month. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`Unexpected "${text}", expected a month such as 2026-11`);
  return text;
}

export function monthOf(day: Day): Month {
  return month(day.slice(0, 7));
}

/** 28 to 31. */
export function daysInMonth(month: Month): number {
  const [year, number] = parts(month);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** Days from one day to another: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / msPerDay;
}

export function addDays(start: Day, days: number): Day {
  return day(new Date(Date.parse(start) + days * msPerDay).toISOString().slice(0, 10));
}

/** The same day of the month, `months` later or earlier; the last day of the month where that day does not exist. */
export function addMonths(start: Day, months: number): Day {
  const [year, number] = parts(monthOf(start));
  const index = year * 12 + number - 1 + months;
  const target = month(`${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1, 2)}`);
  return day(`${target}-${pad(Math.min(Number(start.slice(8)), daysInMonth(target)), 2)}`);
}

/** Earliest first. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function newestDay(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

/**
 * The day that a text states, as people write it: `2026-11-21` (also with `/`, `.` or a time behind it), `July 14, 2025`,
 * `14 July 2025`, `Mon, 14th of Jul 2025`, and `21/11/2026` where only one number can be the month. `3/4/2026` and dates
 * without a full year are ambiguous; a text that is no date, or no existing one, is null.
 */
export function readDay(text: string): DayReading | null {
  const trimmed = text.trim();
  if (trimmed.length > 64) return null;
  const bare = trimmed.replace(weekday, '').replace(time, '');
  return readYearFirst(bare) ?? readNumbers(bare) ?? readWords(bare);
}

/** The month that a text states: `2026-11`, `2026/11`, `11/2026`, `November 2026`, `Nov 2026`; else null. */
export function readMonth(text: string): Month | null {
  const trimmed = text.trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(trimmed);
  if (yearFirst) return monthFrom(yearFirst[1], yearFirst[2]);
  const yearLast = /^(\d{1,2})[-/.](\d{4})$/.exec(trimmed);
  if (yearLast) return monthFrom(yearLast[2], yearLast[1]);
  const named = /^([a-z]{3,9})\.?,? (\d{4})$/i.exec(trimmed);
  return named ? monthFrom(named[2], monthNumber(named[1])) : null;
}

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;
const time = /(?:T|,? |,? at )\d{1,2}:\d{2}.*$/;
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function parts(month: Month): [year: number, number: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5))];
}

function monthNumber(name: string | undefined): string | undefined {
  const lower = name?.toLowerCase() ?? '';
  const index = lower === 'sept' ? 8 : monthNames.findIndex((full) => full === lower || full.slice(0, 3) === lower);
  return index < 0 ? undefined : String(index + 1);
}

function monthFrom(year: string | undefined, number: string | undefined): Month | null {
  const text = `${year}-${number?.padStart(2, '0')}`;
  return isMonth(text) ? text : null;
}

function dayFrom(year: string, month: string, inMonth: string): DayReading | null {
  const text = `${year}-${month.padStart(2, '0')}-${inMonth.padStart(2, '0')}`;
  return isDay(text) ? { day: text } : null;
}

function readYearFirst(text: string): DayReading | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  return match ? dayFrom(match[1] ?? '', match[3] ?? '', match[4] ?? '') : null;
}

/** `21/11/2026`, `11/21/2026`: two numbers, either of which may be the month. */
function readNumbers(text: string): DayReading | null {
  const match = /^(\d{1,2})(?:\/(\d{1,2})|([-/.])(\d{1,2})\3(\d{4}|\d{2}))$/.exec(text);
  if (!match) return null;
  const a = match[1] ?? '';
  const b = match[2] ?? match[4] ?? '';
  const year = match[5];
  // 2028 is a leap year: without a year, 29 February may be meant.
  const readings = [
    dayFrom(year?.length === 4 ? year : '2028', a, b),
    dayFrom(year?.length === 4 ? year : '2028', b, a),
  ];
  const days = readings.flatMap((reading) => (reading && 'day' in reading ? [reading.day] : []));
  const [first, second] = days;
  if (first === undefined) return null;
  if (year === undefined) return { ambiguous: 'it has no year' };
  if (year.length === 2) return { ambiguous: 'its year has two digits' };
  return second === undefined || second === first ? { day: first } : { ambiguous: `it is ${first} or ${second}` };
}

/** `July 14, 2025`, `14 July 2025`. */
function readWords(text: string): DayReading | null {
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/i.exec(text);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?([a-z]{3,9})\.?(?:,?[ -](\d{4}))?$/i.exec(text);
  const match = monthFirst ?? dayFirst;
  if (!match) return null;
  const month = monthNumber(monthFirst ? match[1] : match[2]);
  const inMonth = (monthFirst ? match[2] : match[1]) ?? '';
  if (month === undefined) return null;
  if (match[3] !== undefined) return dayFrom(match[3], month, inMonth);
  return dayFrom('2028', month, inMonth) && { ambiguous: 'it has no year' };
}
