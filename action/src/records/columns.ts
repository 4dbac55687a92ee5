import { type Day, type Month, readDay, readMonth } from '../day.ts';
import { nearestMatch } from '../nearest-match.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { readQuantity } from '../quantity/read-quantity.ts';
import type { CellContext, Column, Reading } from './define-record.ts';
import { nameKey } from './match-name.ts';

/** What every column rule is given: its names, an example, and whether each row needs it. */
interface Naming {
  readonly title: string;
  readonly synonyms?: readonly string[];
  readonly required?: boolean;
  readonly example: string;
  /** What the cell holds, in words, when the rule's own words say too little. */
  readonly holds?: string;
  /** The types of record, one of which the cell names. */
  readonly refersTo?: readonly string[];
}

function column<T>(naming: Naming, holds: string, read: Column<T>['read']): Column<T> {
  const { title, synonyms = [], required = false, example, refersTo = [] } = naming;
  return { title, synonyms, required, example, holds: naming.holds ?? holds, refersTo, read };
}

/** Any words. */
export function text(naming: Naming): Column<string> {
  return column(naming, 'words', (value) => ({ value }));
}

/** The name of a person, as in the people table; an `@` before it is dropped. */
export function person(naming: Naming): Column<string> {
  return column({ refersTo: ['person'], ...naming }, 'the name of a person', (words) => ({
    value: words.replace(/^@/, ''),
  }));
}

/** The number of an account of the chart, with or without its name after it: `6310` or `6310 Hosting`. */
export function account(naming: Naming): Column<string> {
  return column({ refersTo: ['account'], ...naming }, 'the number of an account', (words) => ({
    value: /^\d+(?:[-.]\d+)*/.exec(words)?.[0] ?? words,
  }));
}

/** One word of a list; each word has synonyms, and a remark may follow after ` – `, `;`, `:`, `,` or in brackets. */
export function choice<const Word extends string>(
  naming: Naming & { readonly values: { readonly [W in Word]: readonly string[] } },
): Column<Word> {
  const words = Object.keys(naming.values) as Word[];
  const wordByKey = new Map<string, Word>(words.map((word) => [word, word]));
  for (const word of words) for (const name of [word, ...naming.values[word]]) wordByKey.set(choiceKey(name), word);
  const listed = words.map((word) => `\`${word}\``).join(', ');
  return column(naming, `one of ${listed}`, (written) => {
    const value =
      wordByKey.get(written) ?? wordByKey.get(choiceKey(written)) ?? wordByKey.get(choiceKey(leadingWords(written)));
    if (value !== undefined) return { value };
    const near = nearestMatch(leadingWords(written), [...words, ...words.flatMap((word) => naming.values[word])]);
    const meant = near === null ? undefined : wordByKey.get(choiceKey(near));
    return unreadable(written, `one of ${listed}`, meant);
  });
}

/** Yes or no; `orName` takes the name of the thing, or a day, for a yes: `Backup: nightly snapshot`. */
export function flag(naming: Naming & { readonly orName?: true }): Column<boolean> {
  const holds = naming.orName ? '`yes`, `no`, or what it is (a name counts as yes)' : '`yes` or `no`';
  return column(naming, holds, (written) => {
    const key = choiceKey(leadingWords(written));
    if (noWords.has(key)) return { value: false };
    if (yesWords.has(key) || naming.orName) return { value: true };
    return unreadable(written, '`yes` or `no`');
  });
}

const yesWords = wordSet('yes y true x ✓ ✔ ✅ ☑ done ja sí oui sim はい');
const noWords = wordSet('no n false ✗ ✘ ❌ none never missing nein non não いいえ');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(choiceKey));
}

/** Codes or ids in one cell: `JADA, QOS` or `JADA QOS`. */
export function codes(naming: Naming): Column<readonly string[]> {
  return column(naming, 'codes, separated by commas', (written) => ({ value: splitCodes(written) }));
}

/** The codes in a cell: parted by `,` `;` `/` `&` `+`, or by spaces when every word looks like a code. */
export function splitCodes(written: string): readonly string[] {
  const parts = written.split(/[,;/&+]/).map((part) => part.trim());
  const words = written.trim().split(/\s+/);
  const codesOnly = words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}-]+$/u.test(word) && /\p{Lu}/u.test(word));
  return (parts.length === 1 && codesOnly ? words : parts).filter((part) => part !== '');
}

/**
 * An amount of money. Without `period` it is a stock or a price, and periods of headers and headings do not touch it.
 * `any`: it may be per period, as the cell, the header or the heading says; `month` or `year`: that one when none says.
 */
export function money(naming: Naming & { readonly period?: 'any' | 'month' | 'year' }): Column<Quantity> {
  const own = naming.period === 'any' ? null : (naming.period ?? null);
  const holds = own === null ? 'an amount of money' : `an amount of money per ${own}`;
  return column(naming, holds, (written, context) => {
    const period = naming.period === undefined ? null : (context.period ?? own);
    return readQuantity(written, rule('money', context, context.unit, period));
  });
}

/** A share in percent. */
export function percent(naming: Naming): Column<Quantity> {
  return column(naming, 'a percentage', (written, context) =>
    readQuantity(written, rule('percent', context, null, null)),
  );
}

/** A count or measure in the given unit: a plural noun, also per period (`days/week`). */
export function number(naming: Naming & { readonly unit: string }): Column<Quantity> {
  return column(naming, `a number of ${naming.unit.replace('/', ' a ')}`, (written, context) =>
    readQuantity(written, rule('number', context, naming.unit, null)),
  );
}

/** A whole level on a scale that starts at 0. */
export function level(naming: Naming & { readonly top: number }): Column<Quantity> {
  const holds = `a level from 0 to ${naming.top}`;
  return column(naming, holds, (written, context) => {
    const reading = readQuantity(written, rule('number', context, 'levels', null));
    if ('problem' in reading) return reading;
    const { low, high } = reading.value;
    const onScale = low.isInteger() && high.isInteger() && !low.isNegative() && high.lte(naming.top);
    return onScale ? reading : unreadable(written, holds);
  });
}

/** A quantity of any kind: money or a percentage when the cell says so, else in the unit that the row's `Unit` cell names. */
export function quantity(naming: Naming): Column<Quantity> {
  return column(naming, 'a number, a percentage or an amount of money', (written, context) => {
    const unit = context.unit ?? '';
    if (/%/.test(written) || unit === '%') return readQuantity(written, rule('percent', context, null, null));
    if (/[\p{Sc}]|\b[A-Z]{3}\b/u.test(written)) return readQuantity(written, rule('money', context, null, null));
    if (/^([\p{Sc}]|[A-Z]{3}(\/|$))/u.test(unit)) return readQuantity(written, rule('money', context, unit, null));
    return readQuantity(written, rule('number', context, unit, null));
  });
}

/** A calendar day. */
export function day(naming: Naming): Column<Day> {
  return column(naming, 'a date', (written) => readCalendarDay(written));
}

/** A calendar day or a whole month. */
export function month(naming: Naming): Column<Day | Month> {
  return column<Day | Month>(naming, 'a date or a month', (written) => {
    const whole = readMonth(written);
    return whole === null
      ? readCalendarDay(written, 'a date such as `2026-11-21` or a month such as `2026-11`')
      : { value: whole };
  });
}

function readCalendarDay(written: string, expected = 'a date such as `2026-11-21`'): Reading<Day> {
  const read = readDay(written);
  if (read === null) return unreadable(written, expected);
  if ('day' in read) return { value: read.day };
  const message = `Unexpected date “${written}”: ${read.ambiguous}; expected ${expected}.`;
  return { problem: { code: 'cell/ambiguous-date', message } };
}

type QuantityRule = Parameters<typeof readQuantity>[1];

function rule(
  holds: QuantityRule['holds'],
  context: CellContext,
  unit: string | null,
  period: string | null,
): QuantityRule {
  return {
    holds,
    basis: context.basis,
    place: context.place,
    ...(unit === null ? {} : { unit }),
    ...(period === null ? {} : { period }),
  };
}

function unreadable(
  written: string,
  expected: string,
  meant?: string,
): { readonly problem: { readonly code: 'cell/unreadable'; readonly message: string } } {
  const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  return { problem: { code: 'cell/unreadable', message: `Unexpected “${written}”, expected ${expected}.${hint}` } };
}

/** A word as choices are matched: by its letters, or as it stands when it has none (a check mark). */
function choiceKey(written: string): string {
  return nameKey(written) || written.trim();
}

/** What stands before a remark: `yes` of `yes (manual)`. */
function leadingWords(written: string): string {
  return (/^[^(;:,–—]*/.exec(written)?.[0] ?? '').split(' - ')[0]?.trim() ?? '';
}
