import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';
import { likeVector, vector } from '../helpers/vectors.ts';

/** Line, month, kind, budget price and volume, actual price and volume. */
const compare = (...rows: readonly string[]) =>
  analyse('budget-variance', {
    'inventory/budget-and-actual.md': [
      '# Budget and actual',
      '',
      '| Line | Month | Kind | Budget price | Budget volume | Actual price | Actual volume | Entity |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row} | VESSEL |`),
    ].join('\n'),
  });

test('the worked example', () => {
  const { inputs, expected } = vector<
    { budget: readonly [string, string]; actual: readonly [string, string] },
    { total: string; volume: string; price: string }
  >('CFO-09');
  const [[planned, plan], [sold, paid]] = [inputs.budget, inputs.actual];
  const section = compare(`Trips | 2026-10 | sale | $${plan} | ${planned} | $${paid} | ${sold}`);
  const part = (id: 'total' | 'volume' | 'price') => {
    const { value } = figureOf(section, `sale-${id}`);
    return value && likeVector(value.low, expected[id]);
  };
  expect({ total: part('total'), volume: part('volume'), price: part('price') }).toEqual(expected);
  expect(shownRows(section, 'lines')).toEqual(['Trips | 2026-10 | sale | −$1,250 | −$1,800 | $550']);
  expect(headlineOf(section)).toBe('fails: The lines of the budget left $1,250 less than planned.');
  expect(hasBlock(section, 'cost-total')).toBe(false);
});

test('a cost above its budget takes from the profit, below it adds; the worst line comes first', () => {
  const section = compare(
    'Trips | 2026-10 | sale | $600 | 10 | $600 | 11',
    'Fuel | 2026-10 | cost | $5 | 100 | $6 | 90',
    'Crew | 2026-10 | cost | $200 | 10 | $200 | 12',
  );
  expect(rangeOf(section, 'sale-total')).toBe('600 600 USD');
  expect(rangeOf(section, 'cost-total')).toBe('440 440 USD');
  expect(rangeOf(section, 'cost-volume')).toBe('350 350 USD');
  expect(rangeOf(section, 'cost-price')).toBe('90 90 USD');
  expect(figureOf(section, 'cost-total').good).toBe('down');
  expect(shownRows(section, 'lines').map((row) => row.split(' | ')[0])).toEqual(['Crew', 'Fuel', 'Trips']);
  expect(headlineOf(section)).toBe('holds: The lines of the budget left $160 more than planned.');
});

test('ranges: each part from its corners, not the sum of the parts', () => {
  const section = compare('Trips | 2026-10 | sale | $600 | 14 | $600–650 | 11–15');
  expect(rangeOf(section, 'sale-total')).toBe('-1800 1350 USD');
  expect(rangeOf(section, 'sale-volume')).toBe('-1800 600 USD');
  expect(rangeOf(section, 'sale-price')).toBe('0 750 USD');
  expect(headlineOf(section)).toBe(
    'unknown: The lines of the budget may have left less than planned: −$1,800 to $1,350.',
  );
});

describe('which lines are counted', () => {
  const line = (month: string, actual = '$650 | 11') => `Trips | ${month} | sale | $600 | 14 | ${actual}`;

  test.each([
    ['the month of the report is not over', '2026-11', false],
    ['the month before is', '2026-10', true],
    ['a day stands for its month', '2026-10-31', true],
    ['a year ago', '2025-11', true],
    ['longer ago', '2025-10', false],
  ])('%s', (_name, month, isCounted) => {
    expect(hasBlock(compare(line(month)), 'sale-total')).toBe(isCounted);
  });

  test('months to come need no actual, and are no gap', () => {
    const section = compare(line('2026-12', ' | '));
    expect(gapsOf(section)).toEqual([]);
    expect(headlineOf(section)).toBeNull();
  });

  test('a month that is over and does not say makes the sums partial', () => {
    const section = compare(line('2026-10'), 'Tours | 2026-10 | sale | $50 | 9 | TBD | 8');
    expect(noteOf(section, 'sale-total')).toBe('1 of 2 rows');
    expect(figureOf(section, 'sale-total').value?.quality).toBe('partial');
    const [total, ...parts] = ['total', 'volume', 'price'].map((id) => rangeOf(section, `sale-${id}`));
    expect([total, parts]).toEqual(['-1250 -1250 USD', ['-1800 -1800 USD', '550 550 USD']]);
    expect(section.blocks.flatMap((block) => (block.kind === 'text' ? block.sentences : []))).toEqual([
      ['Not said yet: `Actual price` of Tours in 2026-10.'],
    ]);
    expect(headlineOf(section)).toBe('unknown: How far the lines are from their budget is known for 1 of 2.');
  });

  test('so does a line that names no month, or no kind', () => {
    const dateless = compare(line('2026-10'), 'Tours | TBD | sale | $50 | 9 | $50 | 8');
    expect(noteOf(dateless, 'sale-total')).toBe('1 of 2 rows');
    const kindless = compare('Trips | 2026-10 | TBD | $600 | 14 | $650 | 11');
    expect(headlineOf(kindless)).toBe('unknown: How far the lines are from their budget is known for 0 of 1.');
    expect(gapsOf(kindless).map(({ missing }) => missing)).toEqual(['Kind of Trips (VESSEL)']);
  });

  test('what does not apply is left out', () => {
    const section = compare(line('2026-10'), 'Tours | 2026-10 | sale | $50 | 9 | N/A | N/A');
    expect(noteOf(section, 'sale-total')).toBe('');
  });

  test('other money is shown, and not added', () => {
    const section = compare(line('2026-10'), line('2026-09'), 'Tours | 2026-10 | sale | €50 | 9 | €50 | 8');
    expect(noteOf(section, 'sale-total')).toBe('2 of 3 rows; not added: amounts in EUR');
    expect(shownRows(section, 'lines').filter((row) => row.includes('−€50'))).toHaveLength(1);
  });
});

test('without a budget: the table to add', () => {
  const section = analyse('budget-variance', {});
  expect(section.blocks.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['gap table/budget-line']);
});
