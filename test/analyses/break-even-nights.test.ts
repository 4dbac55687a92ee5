import { expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, headlineOf, noteOf, rangeOf } from '../helpers/analyse.ts';

/** One unit: ten stays of 31 nights in October 2026, $210 a night. */
const tables = (
  fixed = '$2,350',
  params: readonly string[] = ['| cost_per_night | $18 |', '| cost_per_stay | $140 |'],
) => ({
  'inventory/properties.md':
    '| ID | Property | Entity | Bedrooms | Replacement value |\n| --- | --- | --- | --- | --- |\n| house | House | STAY | 3 | $300,000 |',
  'inventory/bookings.md': [
    '| ID | Asset | Entity | Start | End | Room | Status |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Array.from({ length: 10 }, (_, i) => {
      const [from, to] = [1 + i * 3, i === 9 ? '11-01' : `10-${String(4 + i * 3).padStart(2, '0')}`];
      return `| b${i} | House | STAY | 2026-10-${String(from).padStart(2, '0')} | 2026-${to} | $${i === 9 ? 840 : 630} | completed |`;
    }),
  ].join('\n'),
  'inventory/rates.md':
    '| Unit | Entity | Season | Target net | Cleaning fee |\n| --- | --- | --- | --- | --- |\n| House | STAY | all year | $150 | $120 |',
  'inventory/expenses.md': [
    '| ID | Vendor | Entity | Amount per month | Behaviour |',
    '| --- | --- | --- | --- | --- |',
    `| rent | Landlord | STAY | ${fixed} | fixed |`,
    '| boat | Marina | SAIL | $900 | fixed |',
  ].join('\n'),
  'inventory/params.md': [
    '| Key | Value | From |',
    '| --- | --- | --- |',
    ...params.map((row) => `${row} 2026-01-01 |`),
  ].join('\n'),
});

test('the worked example', () => {
  const section = analyse('break-even-nights', tables());
  expect(rangeOf(section, 'fixed-cost')).toBe('2350 2350 USD/month');
  expect(figureOf(section, 'net').value?.low.toFixed(2)).toBe('147.00');
  expect(figureOf(section, 'nights').value?.low.toFixed(2)).toBe('15.99');
  expect(figureOf(section, 'nights').round).toBe('up');
  expect(figureOf(section, 'occupancy').value?.low.toFixed(1)).toBe('53.3');
  expect(rangeOf(section, 'sold')).toBe('31 31 nights/month');
  expect(headlineOf(section)).toMatch(/^holds: /);
});

test('bookings of more than a year ago say nothing of what a night brings', () => {
  const section = analyse('break-even-nights', tables(), { asOf: '2028-02-20' });
  expect(rangeOf(section, 'nights')).toBeNull();
});

test('without the cost of a stay it is a lower bound, and not certain', () => {
  const section = analyse('break-even-nights', tables('$2,350', ['| cost_per_night | $18 |']));
  expect(noteOf(section, 'net')).toBe('at most: `cost_per_stay` not set in the params table');
  expect(noteOf(section, 'nights')).toBe('at least: not every cost is known');
  expect(headlineOf(section)).toMatch(/^unknown: It is not certain/);
});

test.each([
  ['more than was sold', '$6,000', /^fails: The nights sold do not pay/],
  ['perhaps more than was sold', '$4,000–5,000', /^unknown: It is not certain/],
  ['not known', 'TBD', /^unknown: Break-even nights cannot/],
])('a fixed cost that needs %s', (_name, fixed, headline) => {
  expect(headlineOf(analyse('break-even-nights', tables(fixed)))).toMatch(headline);
});

test('a night that leaves nothing never pays, and no number is shown', () => {
  const section = analyse(
    'break-even-nights',
    tables('$2,350', ['| cost_per_night | $300 |', '| cost_per_stay | $140 |']),
  );
  expect(rangeOf(section, 'nights')).toBeNull();
  expect(noteOf(section, 'nights')).toBe('no number of nights pays');
  expect(headlineOf(section)).toMatch(/^fails: No number of nights/);
});

test('without bookings there are only gaps', () => {
  const { 'inventory/bookings.md': _, ...rest } = tables();
  const section = analyse('break-even-nights', rest);
  expect(section.blocks.map(({ kind }) => kind)).toEqual(['gap']);
  expect(gapsOf(section)[0]?.missing).toMatch(/Bookings/);
});
