import { exact, type Quantity, type Unit } from './quantity.ts';

/** The unit of a bare number: a count whose noun is not said, a factor, a fraction. */
export const plain: Unit = '';

/** The unit of money whose currency is not said: the entity's base currency, once it is known. */
export const baseCurrency: Unit = '$';

const periods = ['day', 'week', 'two weeks', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/** A unit in its two halves: `USD/month` is `USD` per `month`; `months` has no second half. */
export function splitUnit(unit: Unit): { readonly of: string; readonly per: string | null } {
  const slash = unit.indexOf('/');
  return slash < 0 ? { of: unit, per: null } : { of: unit.slice(0, slash), per: unit.slice(slash + 1) };
}

/** The ISO code of money, `$` where it is not known yet, null when the unit is not money. */
export function currencyOf(unit: Unit): string | null {
  const { of } = splitUnit(unit);
  return of === baseCurrency || isCurrency(of) ? of : null;
}

/** The period of a rate; null for an amount and for a rate per something else (`USD/charter`). */
export function periodOf(unit: Unit): Period | null {
  const { per } = splitUnit(unit);
  return periods.find((period) => period === per) ?? null;
}

export function withPeriod(unit: Unit, period: Period): Unit {
  return `${splitUnit(unit).of}/${period}`;
}

/** The unit of the amount behind a rate: `USD/month` → `USD`. A rate per noun stays: `USD/charter`. */
export function withoutPeriod(unit: Unit): Unit {
  return periodOf(unit) === null ? unit : splitUnit(unit).of;
}

/** Whether two units measure the same thing, apart from the currency and the length of the period. */
export function sameDimension(a: Unit, b: Unit): boolean {
  return dimension(a) === dimension(b);
}

function dimension(unit: Unit): string {
  const of = currencyOf(unit) === null ? splitUnit(unit).of : baseCurrency;
  return periodOf(unit) === null ? `${of}/${splitUnit(unit).per ?? ''}` : `${of}/period`;
}

/** The same money in the entity's own currency, where the text left it open (`$`); anything else unchanged. */
export function inCurrency(quantity: Quantity, code: string): Quantity {
  const { of } = splitUnit(quantity.unit);
  return of === baseCurrency ? { ...quantity, unit: code + quantity.unit.slice(of.length) } : quantity;
}

/** A percentage as a fraction: 15 % → 0.15, in the unit of a bare number. @throws RangeError for another unit. */
export function asFraction(quantity: Quantity): Quantity {
  if (quantity.unit !== '%') throw new RangeError(`Unexpected unit "${quantity.unit}", expected "%"`);
  return { ...quantity, low: quantity.low.div(exact(100)), high: quantity.high.div(exact(100)), unit: plain };
}

const periodByWord: ReadonlyMap<string, Period> = new Map(
  Object.entries({
    day: ['d', 'day', 'daily', 'diem'],
    week: ['w', 'wk', 'week', 'weekly'],
    'two weeks': ['two weeks', '2 weeks', '2 wks', 'second week', 'other week', 'fortnight', 'fortnightly'],
    month: ['m', 'mo', 'mon', 'mth', 'mnth', 'month', 'monthly', 'pm', 'pcm', 'mensem'],
    quarter: ['q', 'qtr', 'quarter', 'quarterly', '3 months', 'three months'],
    year: ['y', 'yr', 'year', 'yearly', 'annum', 'annual', 'annually', 'pa', '12 months', 'twelve months'],
  } satisfies Record<Period, string[]>).flatMap(([period, words]) =>
    words.map((word): [string, Period] => [word, periods.find((known) => known === period) ?? 'month']),
  ),
)
  .set('biweekly', 'two weeks')
  .set('bi-weekly', 'two weeks');

/** The period that a phrase names as a whole: `per month`, `/mo`, `monthly`, `p.m.`, `a year`, `every two weeks`; else null. */
export function readPeriod(text: string): Period | null {
  const phrase = text
    .trim()
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^(?:\/ ?|(?:per|a|an|each|every) )/, '');
  return periodByWord.get(phrase) ?? null;
}

/** The period that a heading states in passing: `Amount per month`, `Monthly cost`, `Fee (annual)`, `$/mo`; else null. */
export function findPeriod(heading: string): Period | null {
  const words = heading.toLowerCase().match(/[a-z0-9-]+|\//g) ?? [];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? '';
    if (word === '/' || word === 'per' || word === 'every' || word === 'each') {
      const period = readPeriod(`${next} ${words[i + 2] ?? ''}`) ?? readPeriod(next);
      if (period !== null) return period;
    } else if (adverbs.has(word)) return readPeriod(word);
  }
  return null;
}

const adverbs: ReadonlySet<string> = new Set(
  'daily weekly biweekly bi-weekly fortnightly monthly quarterly yearly annual annually'.split(' '),
);

/** The currency that a symbol, word or ISO code stands for, `$` for the plain dollar sign; else null. */
export function readCurrency(text: string): string | null {
  const symbol = currencyBySymbol.get(text.toUpperCase());
  return symbol ?? (isCurrency(text) ? text : null);
}

/** Whether the text is a code of ISO 4217 for money in use. */
export function isCurrency(text: string): boolean {
  return currencies.has(text);
}

/** The currency that two marks of one amount mean together: `$500 CAD` is in CAD; undefined when they contradict. */
export function joinCurrencies(a: string | null, b: string | null): string | null | undefined {
  if (a === null || a === b) return b;
  if (b === null) return a;
  if (a === baseCurrency && dollars.has(b)) return b;
  return b === baseCurrency && dollars.has(a) ? a : undefined;
}

/** The currencies that are written with a plain dollar sign at home. */
const dollars: ReadonlySet<string> = new Set(
  'ARS AUD BBD BMD BND BSD BZD CAD CLP COP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD UYU XCD'.split(
    ' ',
  ),
);

const currencyBySymbol: ReadonlyMap<string, string> = new Map([
  ['$', baseCurrency],
  ['DOLLAR', baseCurrency],
  ['DOLLARS', baseCurrency],
  ...['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF', 'JPY'].map((code): [string, string] => [code, code]),
  ['US$', 'USD'],
  ['U$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['HK$', 'HKD'],
  ['MX$', 'MXN'],
  ['NZ$', 'NZD'],
  ['R$', 'BRL'],
  ['S$', 'SGD'],
  ['€', 'EUR'],
  ['EURO', 'EUR'],
  ['EUROS', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₦', 'NGN'],
  ['ZŁ', 'PLN'],
  ['KČ', 'CZK'],
]);

// ISO 4217, active codes of countries.
const currencies: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
    'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
    'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);
