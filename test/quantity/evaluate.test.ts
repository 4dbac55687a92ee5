import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, sum, sumByCurrency, sumCells } from '../../action/src/quantity/evaluate.ts';
import { type Exact, exact, type Quantity, quantity, zero } from '../../action/src/quantity/quantity.ts';
import { readQuantity } from '../../action/src/quantity/read-quantity.ts';
import type { Cell } from '../../action/src/records/define-record.ts';
import { membersOf } from '../helpers/quantities.ts';
import { type Ends, endsLikeVector, fromVector, vector } from '../helpers/vectors.ts';

type Values = readonly Exact[];
type Money = Record<'cash' | 'receipts' | 'payments', Ends>;
const infinity = exact(Number.POSITIVE_INFINITY);
const usd = (low: number | string, high: number | string = low) => quantity({ low, high, unit: 'USD' });
const ends = ({ low, high }: Quantity) => [low.toFixed(), high.toFixed()];
const place = { path: 'inventory/expenses.md', line: 5, column: 1 };

const runway = ([cash = zero, receipts = zero, payments = zero]: Values): Exact => {
  const burn = payments.minus(receipts);
  if (burn.lte(0)) return infinity;
  return cash.lte(0) ? zero : cash.div(burn);
};
const breakEven = ([fixed = zero, price = zero, variable = zero]: Values): Exact => {
  const contribution = price.minus(variable);
  return contribution.lte(0) ? infinity : fixed.div(contribution);
};

describe('worked cases', () => {
  test('F-RANGE: a variable that occurs twice is evaluated once', () => {
    const { inputs, expected } = vector<Record<'revenue' | 'cost', Ends>, Record<'margin' | 'rate', Ends>>('F-RANGE');
    const both = [fromVector(inputs.revenue, 'USD'), fromVector(inputs.cost, 'USD')];
    const margin = evaluate({ inputs: both, formula: ([r = zero, c = zero]) => r.minus(c), unit: 'USD' });
    const rate = evaluate({ inputs: both, formula: ([r = zero, c = zero]) => r.minus(c).div(r), unit: '' });
    expect(endsLikeVector(margin, expected.margin)).toEqual(expected.margin);
    expect(endsLikeVector(rate, expected.rate)).toEqual(expected.rate);
    const annual = evaluate({ inputs: both.slice(0, 1), formula: ([r = zero]) => r.times(12), unit: 'USD' });
    expect(ends(annual)).toEqual(['84000', '108000']);
  });

  test.each(['CFO-02a', 'CFO-02b', 'CFO-02c'])('%s: burn and runway', (id) => {
    const { inputs: given, expected } = vector<Money, Record<'burn' | 'runway', Ends>>(id);
    const inputs = [given.cash, given.receipts, given.payments].map((input) => fromVector(input, 'USD/month'));
    const burn = evaluate({
      inputs: inputs.slice(1),
      formula: ([r = zero, p = zero]) => p.minus(r),
      unit: 'USD/month',
    });
    expect(endsLikeVector(burn, expected.burn)).toEqual(expected.burn);
    const months = evaluate({ inputs, formula: runway, unit: 'months' });
    expect(endsLikeVector(months, expected.runway)).toEqual(expected.runway);
  });

  test.each(['CFO-06a', 'CFO-06b', 'CFO-06c'])('%s: break-even', (id) => {
    const { inputs: given, expected } = vector<Record<'fixed' | 'price' | 'variable', Ends>, { units: Ends | null }>(
      id,
    );
    const inputs = [given.fixed, given.price, given.variable].map((input) => fromVector(input, 'USD'));
    const units = evaluate({ inputs, formula: breakEven, unit: 'units' });
    const none = { lo: 'Infinity', hi: 'Infinity' };
    expect(endsLikeVector(units, expected.units ?? none)).toEqual(expected.units ?? none);
  });
});

describe('evaluate', () => {
  test('carries the worst quality, an assumption, and the places', () => {
    const estimate = quantity({ low: 5, unit: 'USD', quality: 'estimate', basis: 'assumed', places: [place] });
    const result = evaluate({
      inputs: [usd(1, 2), estimate],
      formula: ([a = zero, b = zero]) => a.plus(b),
      unit: 'USD',
    });
    expect(result).toMatchObject({ quality: 'estimate', basis: 'assumed', places: [place] });
  });

  test('without inputs gives the constant', () => {
    expect(ends(evaluate({ inputs: [], formula: () => exact(7), unit: '' }))).toEqual(['7', '7']);
  });

  test('says nothing where a corner is not a number', () => {
    const open = quantity({ low: 5, high: infinity, unit: 'USD', quality: 'range' });
    const result = evaluate({ inputs: [open], formula: ([r = zero]) => r.minus(3).div(r), unit: '' });
    expect([...ends(result), result.quality]).toEqual(['-Infinity', 'Infinity', 'bound']);
  });

  test('needs directions for more than ten ranged inputs', () => {
    const inputs = Array.from({ length: 11 }, () => usd(1, 2));
    const formula = (values: Values) => values.slice(1).reduce((a, b) => a.minus(b), values[0] ?? zero);
    expect(() => evaluate({ inputs, formula, unit: 'USD' })).toThrow(RangeError);
    const directions = inputs.map((_, i): 'up' | 'down' => (i === 0 ? 'up' : 'down'));
    expect(ends(evaluate({ inputs, formula, unit: 'USD', directions }))).toEqual(['-19', '-8']);
    expect(() => evaluate({ inputs, formula, unit: 'USD', directions: ['up'] })).toThrow(RangeError);
    const oneRanged = [usd(1, 2), ...Array.from({ length: 20 }, () => usd(1))];
    expect(ends(evaluate({ inputs: oneRanged, formula, unit: 'USD' }))).toEqual(['-19', '-18']);
  });

  test('the identity gives the interval back', () => {
    fc.assert(
      fc.property(membersOf('USD'), ({ interval }) => {
        expect(evaluate({ inputs: [interval], formula: ([a = zero]) => a, unit: 'USD' })).toEqual(interval);
      }),
    );
  });

  test.each<[string, (a: Exact, b: Exact) => Exact]>([
    ['sum', (a, b) => a.plus(b)],
    ['difference', (a, b) => a.minus(b)],
    ['product', (a, b) => a.times(b)],
  ])('a %s of intervals contains that of their members', (_, operation) => {
    fc.assert(
      fc.property(membersOf('USD'), membersOf('USD'), (a, b) => {
        const formula = ([x = zero, y = zero]: Values) => operation(x, y);
        const { low, high } = evaluate({ inputs: [a.interval, b.interval], formula, unit: 'USD' });
        const member = operation(a.member, b.member);
        expect(low.lte(member) && member.lte(high)).toBe(true);
      }),
    );
  });

  test('a runway contains that of the members', () => {
    fc.assert(
      fc.property(membersOf('USD'), membersOf('USD'), membersOf('USD'), (cash, receipts, payments) => {
        const inputs = [cash.interval, receipts.interval, payments.interval];
        const { low, high } = evaluate({ inputs, formula: runway, unit: 'months' });
        const member = runway([cash.member, receipts.member, payments.member]);
        expect(low.lte(member) && member.lte(high)).toBe(true);
      }),
    );
  });
});

describe('sums', () => {
  test('adds low to low and high to high', () => {
    expect(ends(sum([usd(1, 2), usd('0.1')], 'USD'))).toEqual(['1.1', '2.1']);
    expect(sum([], 'USD')).toMatchObject({ quality: 'exact', unit: 'USD', places: [] });
  });

  test('keeps an open end open', () => {
    const open = quantity({ low: 5, high: infinity, unit: 'USD', quality: 'bound' });
    const below = quantity({ low: infinity.neg(), high: 0, unit: 'USD', quality: 'bound' });
    expect(ends(sum([open, usd(1, 2)], 'USD'))).toEqual(['6', 'Infinity']);
    expect(ends(sum([open, below], 'USD'))).toEqual(['-Infinity', 'Infinity']);
    expect(sum([open, usd(1, 2)], 'USD').quality).toBe('bound');
  });

  test('never adds unlike things', () => {
    expect(() => sum([usd(1), quantity({ low: 1, unit: 'EUR' })], 'USD')).toThrow(RangeError);
    expect(() => sum([quantity({ low: 1, unit: 'USD/month' })], 'USD')).toThrow(RangeError);
  });

  test('one total a currency', () => {
    const totals = sumByCurrency([usd(1), quantity({ low: 5, unit: 'EUR' }), usd(2, 3)]);
    expect([...totals].map(([unit, total]) => [unit, ...ends(total)])).toEqual([
      ['EUR', '5', '5'],
      ['USD', '3', '4'],
    ]);
  });

  const cell = (text: string): Cell<Quantity> => {
    if (text === 'TBD') return { kind: 'unknown', text, place };
    if (text === 'N/A') return { kind: 'not-applicable', text, place };
    const reading = readQuantity(text, { holds: 'money', unit: text.startsWith('€') ? 'EUR' : 'USD' });
    return 'problem' in reading ? { kind: 'error', text, place } : { kind: 'value', value: reading.value, text, place };
  };

  test.each([
    [['$1', '$2', '0'], '3', 'exact', 3, 3, []],
    [['$1', 'TBD', 'abc', 'N/A'], '1', 'partial', 1, 3, []],
    [['$1', 'N/A'], '1', 'exact', 1, 1, []],
    [['$1', '€2'], '1', 'partial', 1, 2, ['EUR']],
    [['TBD'], null, null, 0, 1, []],
    [['N/A'], null, null, 0, 0, []],
  ] as const)('the cells %j add to %s, %s, %i of %i', (texts, total, quality, known, of, otherUnits) => {
    const result = sumCells(texts.map(cell), 'USD');
    expect(result.total?.low.toFixed() ?? null).toBe(total);
    expect(result.total?.quality ?? null).toBe(quality);
    expect(result).toMatchObject({ known, of, otherUnits });
  });
});
