import { expect, test } from 'vitest';
import { addDays, day } from '../../action/src/day.ts';
import {
  analyse,
  chartOf,
  figureOf,
  gapsOf,
  hasBlock,
  headlineOf,
  noteOf,
  rangeOf,
  shownRows,
} from '../helpers/analyse.ts';
import { likeVector, vector } from '../helpers/vectors.ts';

const units = `# Properties

| ID | Unit | Entity |
| --- | --- | --- |
| house | House | STAY |
| loft | Loft | STAY |
`;
const bookings = (...rows: readonly string[]) =>
  [
    '| ID | Asset | Entity | Start | End | Room | Status |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
const closed = `# Calendar

| Unit | Entity | From | To | Kind |
| --- | --- | --- | --- | --- |
| House | STAY | 2028-02-25 | 2028-02-29 | owner |
| Loft | STAY | 2028-02-26 | 2028-02-29 | blocked |
`;

/** Eleven stays of 34 nights in February 2028 for $7,140. */
const february = Array.from({ length: 11 }, (_, i) => {
  const from = addDays(day('2028-02-01'), (i % 6) * 4);
  const nights = i === 0 ? 4 : 3;
  return `| b${i} | ${i < 6 ? 'House' : 'Loft'} | STAY | ${from} | ${addDays(from, nights)} | $${nights * 210} | completed |`;
});

const stays = (rows: readonly string[], calendar = closed, asOf = '2028-03-05') =>
  analyse(
    'occupancy',
    {
      'inventory/properties.md': units,
      'inventory/bookings.md': bookings(...rows),
      ...(calendar && { 'inventory/calendar.md': calendar }),
    },
    { asOf },
  );

test('the worked example, to the last digit', () => {
  const { expected } = vector<unknown, Record<'occ' | 'adj' | 'adr' | 'revpar', string>>('RENT-01');
  const section = stays(february);
  for (const [id, key, of] of [
    ['occupancy', 'occ', 100],
    ['adjusted', 'adj', 100],
    ['daily-rate', 'adr', 1],
    ['revpar', 'revpar', 1],
  ] as const) {
    const low = figureOf(section, id).value?.low.div(of) ?? expect.fail(id);
    expect(likeVector(low, expected[key])).toBe(expected[key]);
  }
  expect(rangeOf(section, 'sold')).toBe('34 34 nights');
  expect(figureOf(section, 'stay').value?.low.toFixed(2)).toBe('3.09');
  expect(shownRows(section, 'months')[0]).toMatch(/^2028-02 \| 51 nights \| 34 nights \| 58\.6% \| 66\.7% \| /);
  expect(headlineOf(section)).toMatch(/^holds: 66\.7% of available nights/);
  expect(hasBlock(section, 'months-chart')).toBe(false);
});

test('a stay splits at the end of a month, and so does what it brought', () => {
  const rows = ['| a | House | STAY | 2028-01-30 | 2028-02-03 | $800 | completed |'];
  const section = stays(rows, '');
  expect(shownRows(section, 'months').map((row) => row.split(' | ').slice(0, 3).join(' '))).toEqual([
    '2028-01 62 nights 2 nights',
    '2028-02 58 nights 2 nights',
  ]);
  expect(rangeOf(section, 'daily-rate')).toBe('200 200 USD/night');
  const { points } = chartOf(section, 'months-chart') as Extract<ReturnType<typeof chartOf>, { type: 'bars' | 'band' }>;
  expect(points.map(({ name }) => name)).toEqual(['2028-01', '2028-02']);
});

test('without a calendar all nights count', () => {
  const section = stays(february, '');
  expect(hasBlock(section, 'adjusted')).toBe(false);
  expect(figureOf(section, 'revpar').value?.low.toFixed(2)).toBe('123.10');
  expect(noteOf(section, 'revpar')).toMatch(/no calendar/);
});

test('a night of which the room revenue is not known is sold, but does not lower the rate', () => {
  const section = stays([...february, '| x | Loft | STAY | 2028-02-21 | 2028-02-23 | TBD | confirmed |']);
  expect(rangeOf(section, 'sold')).toBe('36 36 nights');
  expect(rangeOf(section, 'daily-rate')).toBe('210 210 USD/night');
  expect(noteOf(section, 'daily-rate')).toBe('11 of 12 rows');
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['booking/x/fare']);
});

test('a night for nothing is sold', () => {
  const section = stays(['| x | Loft | STAY | 2028-02-21 | 2028-02-23 | $0 | confirmed |']);
  expect(rangeOf(section, 'daily-rate')).toBe('0 0 USD/night');
  expect(rangeOf(section, 'sold')).toBe('2 2 nights');
});

test.each([
  ['cancelled', '| x | Loft | STAY | 2028-02-21 | 2028-02-23 | $300 | cancelled |'],
  ['requested', '| x | Loft | STAY | 2028-02-21 | 2028-02-23 | $300 | requested |'],
  ['of a boat', '| x | Skiff | STAY | 2028-02-21 | 2028-02-23 | $300 | completed |'],
  ['of a month that is not over', '| x | Loft | STAY | 2028-03-01 | 2028-03-03 | $300 | completed |'],
])('not counted: a booking %s', (_name, row) => {
  expect(rangeOf(stays([...february, row]), 'sold')).toBe('34 34 nights');
  expect(stays([row]).blocks.filter(({ kind }) => kind === 'figure')).toEqual([]);
});

test('a booking without a day is named', () => {
  const section = stays([...february, '| x | Loft | STAY | 2028-02-21 | TBD | $300 | completed |']);
  expect(noteOf(section, 'sold')).toBe('over 1 month; not counted: 1 with unknown days or status');
});

test('units that were never for sale have no adjusted occupancy', () => {
  const all = closed
    .replace('2028-02-25', '2028-02-01')
    .replace('2028-02-26', '2028-02-01')
    .replaceAll('02-29', '03-01');
  expect(rangeOf(stays(february, all), 'adjusted')).toBeNull();
});

test('without bookings, only what is stated is shown', () => {
  const stated = `# Properties

| ID | Unit | Entity | Nights available | Nights booked |
| --- | --- | --- | --- | --- |
| house | House | STAY | 30 | 18 |
| loft | Loft | STAY | TBD | TBD |
`;
  const section = analyse('occupancy', { 'inventory/properties.md': stated });
  expect(shownRows(section, 'stated')).toHaveLength(1);
  expect(shownRows(section, 'stated')[0]).toMatch(/^House \| .* \| 60%$/);
  expect(headlineOf(section)).toMatch(/^unknown: /);
  expect(gapsOf(section)).toHaveLength(1);
  const empty = analyse('occupancy', { 'inventory/properties.md': units });
  expect(empty.blocks.map(({ kind }) => kind)).toEqual(['gap']);
});
