import { expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';
import { type Ends, endsLikeVector, vector } from '../helpers/vectors.ts';

const head = [
  '| ID | Captain | Entity | Route | From | To | Underway | Standby | Deadhead days | Fee | Travel cost | Reimbursed |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];
const dayCost =
  '| Key | Value | Unit | From |\n| --- | --- | --- | --- |\n| deadhead_day_cost | $150 | USD | 2026-01-01 |';

const deadhead = (rows: readonly string[], params = dayCost) =>
  analyse('deadhead-cost', { 'inventory/deliveries.md': [...head, ...rows].join('\n'), 'inventory/params.md': params });

const worked = '| D-1 | Kit | DELIV | South | 2026-10-01 | 2026-10-11 | 7 | 2 | 2 | $4,500 | $600–740 | $300 |';

test('the worked example, to the last digit', () => {
  const { expected } = vector<unknown, { dead: Ends; effective: Ends }>('YACHT-02');
  const section = deadhead([worked]);
  const [cost, effective] = [figureOf(section, 'cost').value, figureOf(section, 'effective').value];
  expect(cost && endsLikeVector(cost, expected.dead)).toEqual(expected.dead);
  expect(effective && endsLikeVector(effective, expected.effective)).toEqual(expected.effective);
  expect(rangeOf(section, 'quoted')).toBe('500 500 USD/day');
  expect(shownRows(section, 'deliveries')).toEqual([
    'South | $4,500 | 9 days | 2 days | $600–740 | 13.3–16.4% | $341.82–354.55 a day',
  ]);
});

test.each([
  ['a day cost that nobody set', '', '300 440 USD', 'without the days themselves: set `deadhead_day_cost` in USD'],
  [
    'a day cost in another currency',
    dayCost.replace('$150', '€150').replace('USD', 'EUR'),
    '300 440 USD',
    'without the days themselves: set `deadhead_day_cost` in USD',
  ],
])('%s', (_name, params, cost, note) => {
  const section = deadhead([worked], params);
  expect(rangeOf(section, 'cost')).toBe(cost);
  expect(noteOf(section, 'cost')).toBe(note);
});

test('travel that is not known leaves the total partial and the delivery out of the rates', () => {
  const section = deadhead([
    worked,
    '| D-2 | Kit | DELIV | North | 2026-11-01 | 2026-11-09 | 5 | N/A | 2 | $2,500 | TBD | N/A |',
  ]);
  expect(figureOf(section, 'cost').value?.quality).toBe('partial');
  expect(noteOf(section, 'cost')).toBe('1 of 2 rows');
  expect(noteOf(section, 'effective')).toBe('over 1 of 2 deliveries');
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['delivery/D-2/travelCost']);
});

test('a delivery without paid days has no day rate', () => {
  const section = deadhead(['| D-1 | Kit | DELIV | South | 2026-10-01 | 2026-10-11 | 0 | 0 | 2 | $0 | $300 | |']);
  expect(rangeOf(section, 'effective')).toBeNull();
  expect(headlineOf(section)).toBe('unknown: What the trips without a yacht cost is not known.');
});

test('without a delivery that has begun there is nothing to say', () => {
  const section = deadhead([worked.replaceAll('2026-10', '2027-10')]);
  expect(section.blocks).toEqual([]);
});
