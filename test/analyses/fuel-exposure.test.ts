import { expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';
import { type Ends, endsLikeVector, likeVector, vector } from '../helpers/vectors.ts';

const head = [
  '| ID | Captain | Entity | Route | From | To | NM | Engine HP | Engines | Load % | Speed kn | Fuel price | Fuel quoted |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];
const fuel = (cells: readonly string[], params = '') =>
  analyse('fuel-exposure', {
    'inventory/deliveries.md': [
      ...head,
      ...cells.map((row, i) => `| D-${i + 1} | Kit | DELIV | Leg ${i + 1} | 2026-10-01 | 2026-10-09 | ${row} |`),
    ].join('\n'),
    'inventory/params.md': params,
  });

const worked = '1,070 | 300 | 2 | 50% | 16 | $4.40–5.10 | $5,600';

test('the worked example, to the last digit', () => {
  const { expected } = vector<unknown, { gallons: string; cost: Ends; margin: Ends }>('YACHT-03');
  const section = fuel([worked]);
  const figureIn = (id: string) => figureOf(section, id).value ?? expect.fail(id);
  expect(likeVector(figureIn('gallons').low, expected.gallons)).toBe(expected.gallons);
  expect(endsLikeVector(figureIn('cost'), expected.cost)).toEqual(expected.cost);
  expect(endsLikeVector(figureIn('margin'), expected.margin)).toEqual(expected.margin);
  expect(shownRows(section, 'deliveries')).toEqual([
    'Leg 1 | 1,226.0 gallons | $5,395–6,253 | $5,600 | −$652.81 to $205.42 | $4.56',
  ]);
  expect(headlineOf(section)).toMatch(/^unknown: /);
});

test.each([
  ['petrol by the params', '| fuel_use | 0.5 | 2026-01-01 |\n| fuel_weight | 6.1 | 2026-01-01 |', '1808.914'],
  ['no weather', '| weather_allowance | 0% | 2026-01-01 |', '1114.583'],
])('%s', (_name, rows, gallons) => {
  const section = fuel([worked], `| Key | Value | From |\n| --- | --- | --- |\n${rows}`);
  expect(figureOf(section, 'gallons').value?.low.toFixed(3)).toBe(gallons);
});

test('a load that is not given is assumed and marked', () => {
  const section = fuel([worked.replace('50%', '')]);
  expect(figureOf(section, 'gallons').value?.basis).toBe('assumed');
  expect(shownRows(section, 'deliveries')[0]).toMatch(/^Leg 1 \(load 40–60% assumed\)/);
});

test.each([
  ['a quote that covers the highest price', '$6,300', 'holds'],
  ['a quote below the lowest price', '$5,000', 'fails'],
])('%s', (_name, quoted, standing) => {
  expect(headlineOf(fuel([worked.replace('$5,600', quoted)]))).toMatch(new RegExp(`^${standing}: `));
});

test('fuel that the owner pays has no exposure; a missing price is a gap', () => {
  const section = fuel([worked, worked.replace('$5,600', 'N/A'), worked.replace('$4.40–5.10', 'TBD')]);
  expect(figureOf(section, 'cost').value?.quality).toBe('partial');
  expect(noteOf(section, 'margin')).toBe('over the 2 of 3 deliveries with a quote for fuel');
  expect(shownRows(section, 'deliveries').slice(1)).toEqual([
    'Leg 2 | 1,226.0 gallons | $5,395–6,253 | N/A | N/A | N/A',
    'Leg 3 | 1,226.0 gallons | not known | $5,600 | not known | $4.56',
  ]);
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['delivery/D-3/fuelPrice']);
});

test('at no speed nothing can be said', () => {
  const section = fuel([worked.replace('| 16 |', '| 0 |')]);
  expect(rangeOf(section, 'gallons')).toBeNull();
  expect(headlineOf(section)).toBe('unknown: What the fuel costs is not known.');
});
