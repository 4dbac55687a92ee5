import { describe, expect, test } from 'vitest';
import { analyse, figureOf, noteOf, rangeOf, shownRows } from '../../helpers/analyse.ts';

const table = (header: readonly string[], rows: readonly string[]) =>
  [`| ${header.join(' | ')} |`, `|${header.map(() => ' --- |').join('')}`, ...rows].join('\n');

/** Fixed cost $1,200–1,800 a month, one enquiry of two booked, ten orders of a customer who cost $100 to win. */
const notes = (header: readonly string[], ...rows: readonly string[]) => ({
  'inventory/unit-economics.md': table(['ID', 'Product', 'Entity', 'Sold as', ...header], rows),
  'inventory/expenses.md': table(
    ['Vendor', 'Entity', 'Amount', 'Behaviour'],
    ['| Slip | X | $1,200–1,800/month | fixed |'],
  ),
  'inventory/leads.md': table(
    ['Date', 'Entity', 'Channel', 'Stage', 'Answered', 'Replied hours'],
    ['| 2026-11-02 | X | web | enquiry | no | |', '| 2026-11-03 | X | web | booked | yes | 2 |'],
  ),
  'inventory/revenue.md': table(
    ['Month', 'Entity', 'Stream', 'Amount', 'Kind'],
    ['| 2026-09 | X | trips | $100 | revenue |'],
  ),
});

const all = ['Price', 'Variable cost', 'Commission %', 'CAC', 'Orders per customer'];
const trip = notes(all, '| trip | Trip | X | trips | $200 | $40 | 20% | $100 | 10 |');

describe('one commission, counted once and everywhere: $200 − 20% − $40 leaves $120', () => {
  test.each([
    ['break-even', 'contribution', '120 120 USD'],
    ['break-even', 'units', '10 15 trips/month'],
    ['break-even', 'revenue', '2000 3000 USD/month'],
    ['unit-economics', 'contribution', '120 120 USD'],
    ['unit-economics', 'worth', '1200 1200 USD'],
    ['unit-economics', 'ratio', '12 12 '],
    ['funnel', 'lost-value', '60 60 USD'],
    ['revenue-targets', 'needed', '2000 3000 USD'],
    ['path-to-profit', 'ratio', '60 60 %'],
  ])('%s %s', (id, block, range) => {
    expect(rangeOf(analyse(id, trip), block)).toBe(range);
  });

  test('a dearer price leaves less than all of what it adds: a tenth of the $160 kept, of 10 to 15 sales', () => {
    const levers = shownRows(analyse('revenue-targets', trip), 'levers');
    expect(levers).toContain('price |  | $160–240 (assumed)');
    expect(levers).toContain('variable cost |  | $40–60 (assumed)');
    expect(shownRows(analyse('revenue-targets', trip), 'price-volume')[2]?.split(' | ')[3]).toBe('$160–240 (assumed)');
  });

  test('the rule on the cost of customers: $100 of $1,200', () => {
    const [rule] = shownRows(
      analyse('control-rules', {
        ...trip,
        'inventory/controls.md': table(['ID', 'Threshold'], ['| acquisition-cost | 8% |']),
      }),
      'rules',
    ).filter((row) => row.startsWith('Acquisition cost'));
    expect(rule).toContain('fail | 8.3% | 8%');
  });

  test('the price that would pay at capacity: ($40 + $1,800 ÷ 10) ÷ 80%', () => {
    const section = analyse(
      'break-even',
      notes([...all, 'Capacity'], '| trip | Trip | X | trips | $200 | $40 | 20% | | | 10 |'),
    );
    expect(noteOf(section, 'units')).toBe(
      'may be above the capacity of 10 units a month; pays there at a price of $275',
    );
  });
});

test('the channels take their own commission instead', () => {
  const section = analyse('channel-economics', {
    ...trip,
    'inventory/channels.md': table(
      ['Channel', 'Entity', 'Level', 'Commission %'],
      ['| OTA | X | 3 | 30% |', '| Mail | X | 3 | N/A |'],
    ),
  });
  expect(shownRows(section, 'channels').map((row) => row.split(' | ')[3])).toEqual(['$160', '$100']);
});

describe('what the cell says', () => {
  const contribution = (header: readonly string[], ...cells: readonly string[]) =>
    analyse('break-even', notes(header, ...cells.map((cell, i) => `| t${i} | Trip ${i} | X | trips | ${cell} |`)));
  const columns = ['Price', 'Variable cost', 'Commission %'];

  test('a table without the column takes none', () => {
    expect(rangeOf(contribution(['Price', 'Variable cost'], '$200 | $40'), 'contribution')).toBe('160 160 USD');
  });

  test('nor does a product for which it is not applicable', () => {
    expect(rangeOf(contribution(columns, '$200 | $40 | N/A'), 'contribution')).toBe('160 160 USD');
  });

  test.each(['TBD', ''])('“%s” beside a product that states one is not known, and never zero', (cell) => {
    const section = contribution(columns, '$200 | $40 | 20%', `$200 | $40 | ${cell}`);
    expect(rangeOf(section, 'contribution-t0')).toBe('120 120 USD');
    expect(rangeOf(section, 'contribution-t1')).toBeNull();
    expect(noteOf(section, 'contribution-t1')).toBe(
      'its commission is not known: `Commission %` in the table “Unit economics”',
    );
  });

  test('a range is carried, price and commission once each', () => {
    expect(rangeOf(contribution(columns, '$200–300 | $40 | 10–20%'), 'contribution')).toBe('120 230 USD');
  });

  test('a commission that takes all: no volume breaks even', () => {
    expect(noteOf(contribution(columns, '$200 | $40 | 80%'), 'units')).toBe(
      'no volume breaks even: the price must exceed the commission and the variable cost of $40',
    );
  });

  test('a variable cost in another currency leaves the contribution open', () => {
    expect(rangeOf(contribution(['Price', 'Variable cost'], '$200 | €40'), 'contribution')).toBeNull();
  });
});

test('of several products the mix weighs what is left: half of $120 of $200, half of $60 of $100', () => {
  const both = notes(
    ['Price', 'Variable cost', 'Commission %', 'Mix %'],
    '| a | A | X | trips | $200 | $40 | 20% | 50% |',
    '| b | B | X | trips | $100 | $40 | N/A | 50% |',
  );
  const section = analyse('break-even', both);
  expect(shownRows(analyse('revenue-targets', both), 'levers')).toContain('price |  | $173.33–260.00 (assumed)');
  expect(rangeOf(section, 'contribution')).toBe('90 90 USD');
  expect(rangeOf(section, 'revenue')).toBe('2000 3000 USD/month');
  expect(figureOf(section, 'units').value?.high.toNumber()).toBe(20);
});
