import type { Place } from '../place.ts';
import type { Problem, Reading } from '../records/define-record.ts';
import { printExact, printQuantity } from './print-quantity.ts';
import {
  type Basis,
  type Exact,
  exact,
  infinity,
  type Quality,
  type Quantity,
  quantity,
  type Unit,
  zero,
} from './quantity.ts';
import { type Phrase, type Scan, scanQuantity, type Term } from './scan-quantity.ts';
import { baseCurrency, joinCurrencies, readCurrency, splitUnit } from './unit.ts';

/** What a column lets a quantity be, and what the table around the cell already says about it. */
export interface QuantityRule {
  readonly holds: 'money' | 'number' | 'percent';
  /** The unit of a bare number, and the one that a written unit must agree with; `$` for money when absent. */
  readonly unit?: Unit | null;
  /** The period of money that states none: `month` under the header "Amount per month". */
  readonly period?: string | null;
  /** `stated` when absent; a cell that says "assumed" is assumed whatever the row says. */
  readonly basis?: Basis;
  readonly place?: Place;
}

/** Which of the things that are no error a cell is; text that is neither unknown nor not applicable is a value to read. */
export function classifyCell(text: string): 'value' | 'unknown' | 'not-applicable' {
  const words = text.trim().toLowerCase();
  if (/^[-–—−]+$/.test(words)) return 'not-applicable';
  // A remark may follow: `TBD (ask Carole)`, `N/A: sold in May`.
  const head = (/^[^(:;,–—]*/.exec(words)?.[0] ?? '').split(' - ')[0]?.trim() ?? '';
  const isRemark = head === '' && words !== '';
  return isRemark ? 'value' : (kindByWords.get(head) ?? 'value');
}

const kindByWords: ReadonlyMap<string, 'unknown' | 'not-applicable'> = new Map([
  ...['', '?', '??', '???', 'tba', 'tbc', 'tbd', 't.b.d.', 'unknown', 'pending', 'not known', 'not known yet'].map(
    (words): [string, 'unknown'] => [words, 'unknown'],
  ),
  ...['not yet known', 'to be announced', 'to be confirmed', 'to be decided', 'to be determined', 'unclear'].map(
    (words): [string, 'unknown'] => [words, 'unknown'],
  ),
  ...['n/a', 'na', 'n.a.', 'not applicable', 'does not apply'].map((words): [string, 'not-applicable'] => [
    words,
    'not-applicable',
  ]),
]);

/**
 * The quantity that a cell states: `$7–9K/month`, `~15%`, `≥ 5`, `(350)`, `$120 ± 10%`. A scale at the end belongs to both
 * ends of a range when the first has none and is not the larger number; `<` and `>` count their threshold in.
 *
 * Problems: `cell/unreadable`, `cell/ambiguous-percent`, `cell/wrong-unit`; as a note `cell/reversed-range`.
 */
export function readQuantity(text: string, rule: QuantityRule): Reading<Quantity> {
  const scan = scanQuantity(text, rule.holds === 'money');
  const written = scan && joinWritten(scan.phrase);
  if (!scan || !written) return { problem: unreadable(text, rule) };
  const agreed = agreeOnUnit(written, rule);
  if (agreed === null) return { problem: wrongUnit(text, written, rule) };
  const ends = findEnds(scan.phrase);
  if (ends === null) return { problem: unreadable(text, rule) };
  if (rule.holds === 'percent' && !written.percent && ends.written.some(couldBeFraction))
    return { problem: ambiguousPercent(text, ends.written) };
  return finish(
    text,
    scan,
    { low: ends.low.times(agreed.factor), high: ends.high.times(agreed.factor) },
    agreed.unit,
    rule,
  );
}

function finish(text: string, scan: Scan, ends: Ends, unit: Unit, rule: QuantityRule): Reading<Quantity> {
  const isReversed = ends.low.gt(ends.high);
  const value = quantity({
    low: isReversed ? ends.high : ends.low,
    high: isReversed ? ends.low : ends.high,
    unit,
    quality: qualityOf(scan),
    basis: scan.isAssumed ? 'assumed' : (rule.basis ?? 'stated'),
    places: rule.place ? [rule.place] : [],
  });
  return isReversed ? { value, note: reversedRange(text, value) } : { value };
}

function qualityOf({ phrase, isEstimate }: Scan): Quality {
  if (phrase.form === 'at least' || phrase.form === 'at most' || phrase.form === 'between bounds') return 'bound';
  if (isEstimate) return 'estimate';
  return phrase.form === 'value' ? 'exact' : 'range';
}

/** The unit as written, of both terms together. */
interface Written {
  readonly currency: string | null;
  readonly percent: boolean;
  readonly noun: string | null;
  readonly per: string | null;
}

/** Null when the two terms contradict each other. */
function joinWritten(phrase: Phrase): Written | null {
  const { term } = phrase;
  if (!('second' in phrase)) return term;
  const { second } = phrase;
  if (phrase.form === 'plus or minus') return joinSpread(term, second);
  const currency = joinCurrencies(term.currency, second.currency);
  const contradicts = differ(term.noun, second.noun) || differ(term.per, second.per);
  if (currency === undefined || contradicts || term.open || second.open) return null;
  const joined = { currency, percent: term.percent || second.percent, noun: term.noun ?? second.noun };
  return { ...joined, per: term.per ?? second.per };
}

/** `15% ± 2%` is refused: it could mean 13% to 17%, or 14.7% to 15.3%. */
function joinSpread(term: Term, spread: Term): Written | null {
  if (term.percent && spread.percent) return null;
  const joined = spread.percent ? { ...spread, percent: false } : spread;
  return spread.value.isNegative() ? null : joinWritten({ form: 'range', term, second: joined });
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !isSameNoun(a, b);
}

interface Ends {
  readonly low: Exact;
  readonly high: Exact;
}

/** The two ends in written order, and the finite ones of them that the author wrote; null when bounds exclude each other. */
function findEnds(phrase: Phrase): (Ends & { readonly written: readonly Exact[] }) | null {
  const [first, second] = scaleTerms(phrase);
  switch (phrase.form) {
    case 'value':
      return { low: first, high: first, written: [first] };
    case 'at least':
      return { low: first, high: infinity, written: [first] };
    case 'at most':
      return { low: first.gt(zero) ? zero : infinity.neg(), high: first, written: [first] };
    case 'plus or minus': {
      const spread = phrase.second.percent ? first.abs().times(second).div(exact(100)) : second;
      return { low: first.minus(spread), high: first.plus(spread), written: [first.minus(spread), first.plus(spread)] };
    }
    case 'between bounds':
      return first.gt(second) ? null : { low: first, high: second, written: [first, second] };
    case 'range':
      return { low: first, high: second, written: [first, second] };
  }
}

/** Both numbers with their scales: `7–9K` is 7,000 to 9,000, `900–1.2K` is 900 to 1,200. */
function scaleTerms(phrase: Phrase): [first: Exact, second: Exact] {
  const { term } = phrase;
  const second = 'second' in phrase ? phrase.second : term;
  const isShared = term.scale === null && phrase.form === 'range' && term.value.lte(second.value);
  return [scaled(term.value, isShared ? second.scale : term.scale), scaled(second.value, second.scale)];
}

function scaled(value: Exact, scale: Exact | null): Exact {
  return scale === null ? value : value.times(scale);
}

interface Agreed {
  readonly unit: Unit;
  /** What one written unit is in the agreed one: 1/60 for minutes where hours are expected. */
  readonly factor: Exact;
}

const one = exact(1);

/** The unit that the text and the rule agree on; null when they contradict each other. */
function agreeOnUnit(written: Written, rule: QuantityRule): Agreed | null {
  const expected = splitUnit(rule.unit ?? '');
  if (differ(expected.per, written.per)) return null;
  // A number of days is no number of days per week; money may always be a rate.
  if (rule.holds === 'number' && rule.unit && expected.per === null && written.per !== null) return null;
  const per = written.per ?? expected.per ?? (rule.holds === 'money' ? (rule.period ?? null) : null);
  const agreed = agreeOnThing(written, expected.of, rule.holds);
  if (agreed === null) return null;
  return per === null ? agreed : { ...agreed, unit: `${agreed.unit}/${per}` };
}

function agreeOnThing(written: Written, expected: string, holds: QuantityRule['holds']): Agreed | null {
  if (holds === 'money') {
    const named = expected === '' ? null : readCurrency(expected);
    const currency = joinCurrencies(written.currency, named);
    const isOther = written.percent || written.noun !== null || (named === null && expected !== '');
    return isOther || currency === undefined ? null : { unit: currency ?? baseCurrency, factor: one };
  }
  if (written.currency !== null) return null;
  if (holds === 'percent') return written.noun === null ? { unit: '%', factor: one } : null;
  if (written.percent) return null;
  return agreeOnNoun(written.noun, expected);
}

function agreeOnNoun(noun: string | null, expected: string): Agreed | null {
  const name = noun === null ? expected : canonicalNoun(noun);
  if (expected === '' || isSameNoun(name, expected)) return { unit: expected || name, factor: one };
  const factor = factorByUnits.get(`${name} in ${canonicalNoun(expected)}`);
  return factor === undefined ? null : { unit: expected, factor };
}

/** Conversions that hold everywhere; how many hours make a working day does not. */
const factorByUnits: ReadonlyMap<string, Exact> = new Map([
  ['seconds in minutes', one.div(60)],
  ['seconds in hours', one.div(3600)],
  ['minutes in seconds', exact(60)],
  ['minutes in hours', one.div(60)],
  ['hours in seconds', exact(3600)],
  ['hours in minutes', exact(60)],
  ['months in years', one.div(12)],
  ['years in months', exact(12)],
]);

const canonicalByNoun: ReadonlyMap<string, string> = new Map(
  Object.entries({
    seconds: 's sec secs second',
    minutes: 'min mins minute',
    hours: 'h hr hrs hour',
    days: 'd day',
    weeks: 'wk wks week',
    months: 'mo mos mth mths month',
    quarters: 'qtr qtrs quarter',
    years: 'y yr yrs year',
    people: 'person persons',
  }).flatMap(([canonical, words]) => words.split(' ').map((word): [string, string] => [word, canonical])),
);

function canonicalNoun(noun: string): string {
  return canonicalByNoun.get(noun.toLowerCase()) ?? noun;
}

/** Whether two nouns are the same word in singular or plural: `charter`, `Charters`; `box`, `boxes`; `body`, `bodies`. */
function isSameNoun(a: string, b: string): boolean {
  return stem(a) === stem(b);
}

function stem(noun: string): string {
  const lower = canonicalNoun(noun).toLowerCase();
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.replace(/(?:(?<=s|x|z|ch|sh)es|(?<!s)s)$/, '');
}

/** A bare number that could be a fraction or a percentage. */
function couldBeFraction(value: Exact): boolean {
  return !value.isZero() && value.abs().lte(one);
}

const holdsInWords = { money: 'an amount of money', number: 'a number', percent: 'a percentage' } as const;

function expectation({ holds, unit }: QuantityRule): string {
  if (holds === 'money' && unit) return `${holdsInWords.money} in \`${unit}\``;
  if (holds === 'money') return `${holdsInWords.money} such as \`$1,200\` or \`$7–9K/month\``;
  if (holds === 'percent') return `${holdsInWords.percent} such as \`15%\` or \`2–5%\``;
  const noun = unit ? ` ${unit}` : '';
  return `${holdsInWords.number} such as \`6${noun}\` or \`2–4${noun}\``;
}

function unreadable(text: string, rule: QuantityRule): Problem {
  const comma = /^\D*(\d+),(\d{1,2})\D*$/.exec(text);
  const hint = comma ? `; a comma only groups thousands, so write \`${comma[1]}.${comma[2]}\` for a decimal` : '';
  return { code: 'cell/unreadable', message: `Unexpected “${text.trim()}”, expected ${expectation(rule)}${hint}.` };
}

function wrongUnit(text: string, written: Written, rule: QuantityRule): Problem {
  const thing = written.percent ? '%' : (written.currency ?? written.noun ?? '');
  const unit = written.per === null ? thing : `${thing}/${written.per}`;
  const named = splitUnit(rule.unit ?? '').of;
  if (rule.holds === 'money' && named !== '' && readCurrency(named) === null) {
    const message = `Unexpected currency \`${named}\` of “${text.trim()}”, expected an ISO code such as \`USD\`.`;
    return { code: 'cell/wrong-unit', message };
  }
  const message = `Unexpected unit \`${unit}\` in “${text.trim()}”, expected ${expectation(rule)}.`;
  return { code: 'cell/wrong-unit', message };
}

function ambiguousPercent(text: string, ends: readonly Exact[]): Problem {
  const [asPercent, asFraction] = [one, exact(100)].map((factor) => {
    const values = [...new Set(ends.map((end) => printExact(end.times(factor))))];
    return `\`${values.join('–')}%\``;
  });
  const message = `Unexpected “${text.trim()}” in a percentage, expected a \`%\` sign: write ${asPercent} or ${asFraction}.`;
  return { code: 'cell/ambiguous-percent', message };
}

function reversedRange(text: string, value: Quantity): Problem {
  const message = `Unexpected range “${text.trim()}” from high to low, expected the low end first; read as ${printQuantity(value)}.`;
  return { code: 'cell/reversed-range', message };
}
