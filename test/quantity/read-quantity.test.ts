import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../action/src/quantity/quantity.ts';
import { classifyCell, type QuantityRule, readQuantity } from '../../action/src/quantity/read-quantity.ts';

function read(text: string, rule: QuantityRule): Quantity {
  const reading = readQuantity(text, rule);
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.value;
}

/** `low high unit quality`, with one number for an exact value. */
function brief(text: string, rule: QuantityRule): string {
  const { low, high, unit, quality } = read(text, rule);
  const ends = low.eq(high) ? [low] : [low, high];
  return [...ends.map((end) => end.toFixed()), unit || '–', quality].join(' ');
}

function problem(text: string, rule: QuantityRule) {
  const reading = readQuantity(text, rule);
  if (!('problem' in reading)) throw new Error(`“${text}” was read`);
  return reading.problem;
}

describe('the five kinds of cell', () => {
  test.each([
    ...['', '  ', 'TBD', 'tba', '?', '??', 'unknown', 'Pending', 'not known', 'TBD (ask Carole)', 'TBD - ask'],
    ...['unknown – nobody wrote it down'],
  ])('“%s” is unknown', (text) => {
    expect(classifyCell(text)).toBe('unknown');
  });

  test.each(['N/A', 'n/a', '—', '–', '-', 'not applicable', 'N/A: sold in May'])('“%s” does not apply', (text) => {
    expect(classifyCell(text)).toBe('not-applicable');
  });

  test.each(['$7–9K/month', '15%', '2026-12-03', 'abc', '-5', '(350)', 'nobody', '0', '— 5', 'unknown vendor'])(
    '“%s” is a value to read',
    (text) => {
      expect(classifyCell(text)).toBe('value');
    },
  );

  test('zero is known to be nothing', () => {
    expect(brief('0', { holds: 'money' })).toBe('0 $ exact');
    expect(brief('$0', { holds: 'money' })).toBe('0 $ exact');
    expect(brief('0', { holds: 'percent' })).toBe('0 % exact');
  });

  test('an error says what was expected', () => {
    expect(problem('abc', { holds: 'money' })).toEqual({
      code: 'cell/unreadable',
      message: 'Unexpected “abc”, expected an amount of money such as `$1,200` or `$7–9K/month`.',
    });
  });
});

describe('the grammar, rule by rule', () => {
  test.each<[string, QuantityRule['holds'], string]>([
    ['$7–9K/month', 'money', '7000 9000 $/month range'],
    ['900–1.2K', 'money', '900 1200 $ range'],
    ['9K–7K', 'money', '7000 9000 $ range'],
    ['~$8k/mo', 'money', '8000 $/month estimate'],
    ['≥ $5k', 'money', '5000 Infinity $ bound'],
    ['500+', 'number', '500 Infinity – bound'],
    ['<10%', 'percent', '0 10 % bound'],
    ['$120 ± 10%', 'money', '108 132 $ range'],
    ['(350)', 'money', '-350 $ exact'],
    ['15', 'percent', '15 % exact'],
    ['€1.2M per year', 'money', '1200000 EUR/year exact'],
    ['$40', 'money', '40 $ exact'],
    ['US$40', 'money', '40 USD exact'],
    ['C$40', 'money', '40 CAD exact'],
    ['40 CHF', 'money', '40 CHF exact'],
  ])('%s in a %s column is %s', (text, holds, expected) => {
    expect(brief(text, { holds })).toBe(expected);
  });

  test('a reversed range is swapped and reported', () => {
    expect(readQuantity('9K–7K', { holds: 'money' })).toMatchObject({ note: { code: 'cell/reversed-range' } });
    expect(readQuantity('7–9K', { holds: 'money' })).not.toHaveProperty('note');
  });

  test.each([
    ['0.15', '`0.15%` or `15%`'],
    ['1', '`1%` or `100%`'],
    ['-0.5', '`-0.5%` or `-50%`'],
    ['0.5-3', '`0.5–3%` or `50–300%`'],
    ['< 1', '`1%` or `100%`'],
  ])('%s in a %% column is refused: %s', (text, ways) => {
    expect(problem(text, { holds: 'percent' })).toEqual({
      code: 'cell/ambiguous-percent',
      message: `Unexpected “${text}” in a percentage, expected a \`%\` sign: write ${ways}.`,
    });
  });
});

describe('money as people write it', () => {
  test.each([
    ['12,500', '12500 $ exact'],
    ['1 200', '1200 $ exact'],
    ['1\u202f200', '1200 $ exact'],
    ["12'500.50", '12500.5 $ exact'],
    ['USD 7,000-9,000 per month', '7000 9000 USD/month range'],
    ['$50–84/month', '50 84 $/month range'],
    ['7k to 9k', '7000 9000 $ range'],
    ['$7/mo to $9/mo', '7 9 $/month range'],
    ['between $5 and $7', '5 7 $ range'],
    ['from 5 to 7', '5 7 $ range'],
    ['from $500', '500 Infinity $ bound'],
    ['approx. 5', '5 $ estimate'],
    ['about $5k', '5000 $ estimate'],
    ['around 5', '5 $ estimate'],
    ['$5 (est.)', '5 $ estimate'],
    ['~7–9K', '7000 9000 $ estimate'],
    ['up to $5k', '0 5000 $ bound'],
    ['$500 max', '0 500 $ bound'],
    ['≤ -5', '-Infinity -5 $ bound'],
    ['at least 3', '3 Infinity $ bound'],
    ['min. 3', '3 Infinity $ bound'],
    ['> 5', '5 Infinity $ bound'],
    ['$500 or more', '500 Infinity $ bound'],
    ['≥ $5 and ≤ $9', '5 9 $ bound'],
    ['$1.2M', '1200000 $ exact'],
    ['$5m', '5000000 $ exact'],
    ['1.5bn', '1500000000 $ exact'],
    ['$1.2 million', '1200000 $ exact'],
    ['−350', '-350 $ exact'],
    ['-$350', '-350 $ exact'],
    ['$-350', '-350 $ exact'],
    ['$(350)', '-350 $ exact'],
    ['($350)/mo', '-350 $/month exact'],
    ['(350) USD', '-350 USD exact'],
    ['-5--3', '-5 -3 $ range'],
    ['-5 to 3', '-5 3 $ range'],
    ['$18/yr', '18 $/year exact'],
    ['$45 weekly', '45 $/week exact'],
    ['$80 biweekly', '80 $/two weeks exact'],
    ['$80 every two weeks', '80 $/two weeks exact'],
    ['$1,200 p.a.', '1200 $/year exact'],
    ['$500 CAD', '500 CAD exact'],
    ['500 dollars', '500 $ exact'],
    ['usd 500', '500 USD exact'],
    ['€500', '500 EUR exact'],
    ['$650 per charter', '650 $/charter exact'],
    ['$100 ± 5', '95 105 $ range'],
    ['$100K ± 5K', '95000 105000 $ range'],
    ['$.50', '0.5 $ exact'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text, { holds: 'money' })).toBe(expected);
  });

  test.each([
    ['6 months', 'cell/wrong-unit'],
    ['15%', 'cell/wrong-unit'],
    ['12,50', 'cell/unreadable'],
    ['$500 EUR', 'cell/unreadable'],
    ['$7k/mo–$9k/yr', 'cell/unreadable'],
    ['$500?', 'cell/unreadable'],
    ['$5 + $3', 'cell/unreadable'],
    ['≥ 9 and ≤ 5', 'cell/unreadable'],
    ['between 5', 'cell/unreadable'],
    ['1e6', 'cell/unreadable'],
    ['--5', 'cell/unreadable'],
    ['5-', 'cell/unreadable'],
    ['$', 'cell/unreadable'],
    ['($350', 'cell/unreadable'],
    ['-(350)', 'cell/unreadable'],
    [`$${'9'.repeat(300)}`, 'cell/unreadable'],
  ])('%s is refused: %s', (text, code) => {
    expect(problem(text, { holds: 'money' }).code).toBe(code);
  });

  test('a decimal comma is refused with both ways out', () => {
    expect(problem('12,50', { holds: 'money' }).message).toContain('write `12.50` for a decimal');
  });

  test('the header gives the period where the cell gives none', () => {
    expect(brief('$500', { holds: 'money', period: 'month' })).toBe('500 $/month exact');
    expect(brief('$500/yr', { holds: 'money', period: 'month' })).toBe('500 $/year exact');
  });

  test('the currency column decides what a bare number or a dollar sign is', () => {
    expect(brief('500', { holds: 'money', unit: 'EUR' })).toBe('500 EUR exact');
    expect(brief('$500', { holds: 'money', unit: 'CAD' })).toBe('500 CAD exact');
    expect(brief('5', { holds: 'money', unit: '$/trip' })).toBe('5 $/trip exact');
    expect(problem('$500', { holds: 'money', unit: 'EUR' }).code).toBe('cell/wrong-unit');
    expect(problem('€500', { holds: 'money', unit: 'USD' }).message).toBe(
      'Unexpected unit `EUR` in “€500”, expected an amount of money in `USD`.',
    );
    expect(problem('500', { holds: 'money', unit: 'XYZ' }).message).toBe(
      'Unexpected currency `XYZ` of “500”, expected an ISO code such as `USD`.',
    );
  });
});

describe('percentages', () => {
  test.each([
    ['15%', '15 % exact'],
    ['0.5%', '0.5 % exact'],
    ['1%', '1 % exact'],
    ['2-5', '2 5 % range'],
    ['2–5 %', '2 5 % range'],
    ['0–5', '0 5 % range'],
    ['≤ 10%', '0 10 % bound'],
    ['12.5 percent', '12.5 % exact'],
    ['15 ± 2', '13 17 % range'],
    ['3%/month', '3 %/month exact'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text, { holds: 'percent' })).toBe(expected);
  });

  test.each([
    ['$5', 'cell/wrong-unit'],
    ['5 days', 'cell/wrong-unit'],
    ['15% ± 2%', 'cell/unreadable'],
  ])('%s is refused: %s', (text, code) => {
    expect(problem(text, { holds: 'percent' }).code).toBe(code);
  });
});

describe('numbers', () => {
  test.each([
    ['6 charters', '6 charters exact'],
    ['12 h', '12 hours exact'],
    ['3 days', '3 days exact'],
    ['2–4 days', '2 4 days range'],
    ['2 days – 4 days', '2 4 days range'],
    ['2-4', '2 4 – range'],
    ['-4', '-4 – exact'],
    ['12 m', '12 m exact'],
    ['2M people', '2000000 people exact'],
    ['5+ charters', '5 Infinity charters bound'],
    ['3 nautical miles', '3 nautical miles exact'],
    ['6 per month', '6 /month exact'],
    ['5–5', '5 – range'],
  ])('%s is %s', (text, expected) => {
    expect(brief(text, { holds: 'number' })).toBe(expected);
  });

  test.each([
    ['6', 'charters', '6 charters exact'],
    ['1 charter', 'charters', '1 charters exact'],
    ['1 person', 'people', '1 people exact'],
    ['2 boxes', 'box', '2 box exact'],
    ['90 min', 'hours', '1.5 hours exact'],
    ['1.5 years', 'months', '18 months exact'],
    ['3', 'days/week', '3 days/week exact'],
    ['5 days a week', 'days/week', '5 days/week exact'],
  ])('%s where %s are expected is %s', (text, unit, expected) => {
    expect(brief(text, { holds: 'number', unit })).toBe(expected);
  });

  test.each([
    ['6 days', 'charters'],
    ['3 days/month', 'days/week'],
    ['3 days/week', 'days'],
    // How many of them are working days is not said.
    ['2 weeks', 'days'],
    ['$5', 'charters'],
    ['5%', 'charters'],
  ])('%s where %s are expected is in the wrong unit', (text, unit) => {
    expect(problem(text, { holds: 'number', unit }).code).toBe('cell/wrong-unit');
  });
});

test('the basis and place of the row travel along, and a cell can say that it is assumed', () => {
  const place = { path: 'inventory/expenses.md', line: 7, column: 12 };
  expect(read('$5', { holds: 'money', basis: 'assumed', place })).toMatchObject({ basis: 'assumed', places: [place] });
  expect(read('$5 (assumed)', { holds: 'money', place }).basis).toBe('assumed');
});

test('no text makes it throw', () => {
  const fragments = fc.constantFrom(
    '$',
    '7',
    '–',
    '-',
    'K',
    '%',
    '(',
    ')',
    '/',
    'mo',
    ' ',
    '±',
    '≥',
    '~',
    'to',
    '∞',
    '1,000',
    'and',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragments, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom<QuantityRule['holds']>('money', 'number', 'percent'), (text, holds) => {
      const reading = readQuantity(text, { holds });
      if ('problem' in reading) expect(reading.problem.message).toMatch(/^Unexpected /);
      else expect(reading.value.low.lte(reading.value.high)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
