import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../action/src/reports/format-value.ts';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf } from '../helpers/analyse.ts';
import { type Ends, endsLikeVector, vector } from '../helpers/vectors.ts';

const expenses = (...rows: readonly string[]) =>
  ['| Vendor | Entity | Amount per month | Behaviour |', '| --- | --- | --- | --- |', ...rows].join('\n');

const products = (...rows: readonly string[]) =>
  [
    '| ID | Product | Entity | Sold as | Price | Variable cost | Units sold | Capacity | Mix % |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');

const even = (fixed: string, offers: string) =>
  analyse('break-even', { 'inventory/expenses.md': fixed, 'inventory/unit-economics.md': offers });

const slip = (amount: string) => expenses(`| Slip | JADA | ${amount} | fixed |`);

interface Inputs {
  readonly fixed: Ends;
  readonly price: Ends;
  readonly variable: Ends;
}

const worked = (id: string, sold = 'TBD', capacity = 'TBD') => {
  const { inputs, expected } = vector<Inputs, { units: Ends | null }>(id);
  const range = ({ lo, hi }: Ends) => (lo === hi ? `$${lo}` : `$${lo}–${hi}`);
  const row = `| trip | Trip | JADA | trips | ${range(inputs.price)} | ${range(inputs.variable)} | ${sold} | ${capacity} | |`;
  return { section: even(slip(range(inputs.fixed)), products(row)), expected };
};

describe('the worked examples', () => {
  test.each(['CFO-06a', 'CFO-06b', 'CFO-06c'])('%s', (id) => {
    const { section, expected } = worked(id);
    const { value } = figureOf(section, 'units');
    expect(value && endsLikeVector(value, expected.units ?? { lo: '', hi: '' })).toEqual(expected.units);
  });

  test('whole units, revenue and margin of safety', () => {
    const { section } = worked('CFO-06a', '24');
    expect(formatFigure(figureOf(section, 'units'))).toBe('15–21 trips a month');
    expect(headlineOf(section)).toBe('holds: The fixed cost is paid at 15–21 trips a month.');
    expect(formatFigure(figureOf(section, 'revenue'))).toBe('$9,681–13,605 a month');
    expect(rangeOf(section, 'margin-of-safety')).toBe('12.5 37.5 %');
  });

  test('above capacity: the price that would pay', () => {
    expect(noteOf(worked('CFO-06a', 'TBD', '16').section, 'units')).toBe(
      'may be above the capacity of 16 units a month; pays there at a price of $782.50',
    );
    expect(noteOf(worked('CFO-06a', 'TBD', '10').section, 'units')).toMatch(/^above the capacity of 10 units a month/);
    expect(noteOf(worked('CFO-06a', 'TBD', '21').section, 'units')).toBe('');
  });

  test('a price that may not cover the cost: no upper end', () => {
    expect(formatFigure(figureOf(worked('CFO-06b').section, 'units'))).toBe('at least 350 trips a month');
  });

  test('a price that covers nothing: no volume breaks even', () => {
    const { section } = worked('CFO-06c');
    expect(noteOf(section, 'units')).toBe('no volume breaks even: the price must exceed the variable cost of $180–220');
    expect(headlineOf(section)).toBe('fails: No volume of Trip pays the fixed cost.');
    expect(hasBlock(section, 'revenue')).toBe(false);
  });
});

test('six charters at the conservative end', () => {
  const section = even(slip('$7,000–9,000'), products('| charter | Charter | JADA | charters | $2,400 | $900 | | | |'));
  expect(rangeOf(section, 'fixed-cost')).toBe('7000 9000 USD/month');
  expect(rangeOf(section, 'contribution')).toBe('1500 1500 USD');
  expect(figureOf(section, 'units').value?.high.toNumber()).toBe(6);
});

describe('the fixed cost', () => {
  test.each([
    ['fixed only', ['$100 | fixed', '$40 | variable', '$7 | N/A'], '100 100 USD/month', 'exact'],
    ['of a mixed payment it is not known', ['$100 | fixed', '$40 | mixed'], '100 100 USD/month', 'partial'],
    ['nor of one that does not say', ['$100 | fixed', '$40 |'], '100 100 USD/month', 'partial'],
  ])('%s', (_name, rows, value, quality) => {
    const section = even(expenses(...rows.map((row, i) => `| V${i} | JADA | ${row} |`)), '');
    expect(rangeOf(section, 'fixed-cost')).toBe(value);
    expect(figureOf(section, 'fixed-cost').value?.quality).toBe(quality);
  });

  test('without a behaviour on any row nothing is known to be fixed', () => {
    const section = even('| Vendor | Entity | Amount per month |\n| --- | --- | --- |\n| Slip | JADA | $100 |', '');
    expect(rangeOf(section, 'fixed-cost')).toBeNull();
    expect(gapsOf(section).map(({ id }) => id)).toContain('expense/jada-slip/behaviour');
  });
});

describe('several products', () => {
  const row = (id: string, price: string, cost: string, mix: string) =>
    `| ${id} | ${id} | JADA | trips | ${price} | ${cost} | | | ${mix} |`;

  test('a stated mix makes one average sale', () => {
    const section = even(
      slip('$7,000'),
      products(
        row('half', '$400', '$150', '50%'),
        row('full', '$900', '$300', '20%'),
        row('sunset', '$600', '$200', '30%'),
      ),
    );
    expect(rangeOf(section, 'contribution')).toBe('365 365 USD');
    expect(formatFigure(figureOf(section, 'units'))).toBe('20 units a month');
  });

  test('without a mix they stand side by side', () => {
    const section = even(slip('$1,000'), products(row('half', '$400', '$150', ''), row('full', '$900', '$300', '')));
    expect(rangeOf(section, 'units-half')).toBe('4 4 trips/month');
    expect(rangeOf(section, 'contribution-full')).toBe('600 600 USD');
  });
});

test('a variable cost that is not known leaves the units open, and is a gap', () => {
  const section = even(slip('$1,000'), products('| trip | Trip | JADA | trips | $400 | TBD | | | |'));
  expect(rangeOf(section, 'units')).toBeNull();
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['product/trip/variableCost']);
  expect(headlineOf(section)).toBe('unknown: Break-even cannot be computed yet.');
});
