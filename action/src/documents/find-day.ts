import { type DayReading, readDay } from '../day.ts';

/** Dates inside a longer text; each is then read as a whole by `readDay`. */
const patterns: readonly RegExp[] = [
  /(?<![\d.])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d])/,
  /(?<!\p{L})\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)/u,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?[ -](?:of )?\p{L}{3,9}\.?,?[ -]\d{4}(?!\d)/u,
  /(?<![\d.])\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?![\d])/,
];

/** The first date in a text, with the words that state it; null when there is none. */
export function findDay(text: string): (DayReading & { readonly text: string }) | null {
  if (!/\d{4}|\d[-/.]\d{1,2}[-/.]\d/.test(text)) return null;
  const eastern = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u.exec(text);
  const written = eastern && readDay(`${eastern[1]}-${eastern[2]}-${eastern[3]}`);
  if (eastern && written) return { ...written, text: eastern[0] };
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    const reading = found === undefined ? null : readDay(found);
    if (found !== undefined && reading) return { ...reading, text: found };
  }
  return null;
}

/** The date that a value states: the whole of it, or the first one in it. */
export function readDate(value: string): ReturnType<typeof findDay> {
  const whole = readDay(value);
  return whole ? { ...whole, text: value } : findDay(value);
}
