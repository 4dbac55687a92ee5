import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/day.ts
var msPerDay = 864e5;
var pad = (n, width) => String(n).padStart(width, "0");
function isMonth(text) {
  return /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text);
}
function isDay(text) {
  const head = text.slice(0, 7);
  if (!isMonth(head) || !/^-\d\d$/.test(text.slice(7))) return false;
  const inMonth = Number(text.slice(8));
  return inMonth >= 1 && inMonth <= daysInMonth(head);
}
function day(text) {
  if (!isDay(text)) throw new RangeError(`Unexpected "${text}", expected an existing day such as 2026-11-21`);
  return text;
}
function month(text) {
  if (!isMonth(text)) throw new RangeError(`Unexpected "${text}", expected a month such as 2026-11`);
  return text;
}
function monthOf(day2) {
  return month(day2.slice(0, 7));
}
function daysInMonth(month2) {
  const [year, number] = parts(month2);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / msPerDay;
}
function addDays(start, days) {
  return day(new Date(Date.parse(start) + days * msPerDay).toISOString().slice(0, 10));
}
function addMonths(start, months) {
  const [year, number] = parts(monthOf(start));
  const index = year * 12 + number - 1 + months;
  const target = month(`${pad(Math.floor(index / 12), 4)}-${pad((index % 12 + 12) % 12 + 1, 2)}`);
  return day(`${target}-${pad(Math.min(Number(start.slice(8)), daysInMonth(target)), 2)}`);
}
function newestDay(days) {
  return days.reduce((newest, day2) => newest === null || day2 > newest ? day2 : newest, null);
}
function readDay(text) {
  const trimmed = text.trim();
  if (trimmed.length > 64) return null;
  const bare = trimmed.replace(weekday, "").replace(time, "");
  return readYearFirst(bare) ?? readNumbers(bare) ?? readWords(bare);
}
function readMonth(text) {
  const trimmed = text.trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(trimmed);
  if (yearFirst) return monthFrom(yearFirst[1], yearFirst[2]);
  const yearLast = /^(\d{1,2})[-/.](\d{4})$/.exec(trimmed);
  if (yearLast) return monthFrom(yearLast[2], yearLast[1]);
  const named = /^([a-z]{3,9})\.?,? (\d{4})$/i.exec(trimmed);
  return named ? monthFrom(named[2], monthNumber(named[1])) : null;
}
var weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;
var time = /(?:T|,? |,? at )\d{1,2}:\d{2}.*$/;
var monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
];
function parts(month2) {
  return [Number(month2.slice(0, 4)), Number(month2.slice(5))];
}
function monthNumber(name) {
  const lower = name?.toLowerCase() ?? "";
  const index = lower === "sept" ? 8 : monthNames.findIndex((full) => full === lower || full.slice(0, 3) === lower);
  return index < 0 ? void 0 : String(index + 1);
}
function monthFrom(year, number) {
  const text = `${year}-${number?.padStart(2, "0")}`;
  return isMonth(text) ? text : null;
}
function dayFrom(year, month2, inMonth) {
  const text = `${year}-${month2.padStart(2, "0")}-${inMonth.padStart(2, "0")}`;
  return isDay(text) ? { day: text } : null;
}
function readYearFirst(text) {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  return match ? dayFrom(match[1] ?? "", match[3] ?? "", match[4] ?? "") : null;
}
function readNumbers(text) {
  const match = /^(\d{1,2})(?:\/(\d{1,2})|([-/.])(\d{1,2})\3(\d{4}|\d{2}))$/.exec(text);
  if (!match) return null;
  const a = match[1] ?? "";
  const b = match[2] ?? match[4] ?? "";
  const year = match[5];
  const readings = [
    dayFrom(year?.length === 4 ? year : "2028", a, b),
    dayFrom(year?.length === 4 ? year : "2028", b, a)
  ];
  const days = readings.flatMap((reading) => reading && "day" in reading ? [reading.day] : []);
  const [first, second] = days;
  if (first === void 0) return null;
  if (year === void 0) return { ambiguous: "it has no year" };
  if (year.length === 2) return { ambiguous: "its year has two digits" };
  return second === void 0 || second === first ? { day: first } : { ambiguous: `it is ${first} or ${second}` };
}
function readWords(text) {
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/i.exec(text);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?([a-z]{3,9})\.?(?:,?[ -](\d{4}))?$/i.exec(text);
  const match = monthFirst ?? dayFirst;
  if (!match) return null;
  const month2 = monthNumber(monthFirst ? match[1] : match[2]);
  const inMonth = (monthFirst ? match[2] : match[1]) ?? "";
  if (month2 === void 0) return null;
  if (match[3] !== void 0) return dayFrom(match[3], month2, inMonth);
  return dayFrom("2028", month2, inMonth) && { ambiguous: "it has no year" };
}

export {
  isMonth,
  isDay,
  day,
  monthOf,
  daysInMonth,
  daysBetween,
  addDays,
  addMonths,
  newestDay,
  readDay,
  readMonth
};
