import { expect, test } from 'vitest';
import type { Part } from '../../action/src/section.ts';
import { analyse, gapsOf, hasBlock, headlineOf, shownRows, tableOf } from '../helpers/analyse.ts';
import { likeVector, vector } from '../helpers/vectors.ts';

const head = [
  '| ID | Unit | Entity | Season | Target net | Nights | Cleaning fee | Direct price | Airbnb price | Vrbo price |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];
const fees = {
  card_rate: '2.9%',
  card_fixed: '$0.30',
  airbnb_host_fee: '15.5%',
  vrbo_commission: '5%',
  vrbo_processing: '3%',
  lodging_tax: '12.5%',
};
const card = (row: string, params: Readonly<Record<string, string>> = fees) =>
  analyse('rate-card', {
    'inventory/rates.md': [...head, row].join('\n'),
    'inventory/params.md': [
      '| Key | Value | From |',
      '| --- | --- | --- |',
      ...Object.entries(params).map(([key, value]) => `| ${key} | ${value} | 2026-01-01 |`),
    ].join('\n'),
  });

const worked = '| r | House | STAY | all year | $200 | 3 | $120 | $209 | $245 | $222 |';

const lowOf = (part: Part | undefined) =>
  part !== null && typeof part === 'object' && 'low' in part ? part.low : expect.fail('no quantity');

test('the worked example, to the last digit', () => {
  const { expected } = vector<unknown, Record<'direct' | 'airbnb' | 'vrbo' | 'headroom', string>>('RENT-03');
  const section = card(worked);
  const stay = tableOf(section, 'stays').rows[0]?.cells ?? [];
  for (const [i, id] of (['direct', 'airbnb', 'vrbo'] as const).entries()) {
    expect(likeVector(lowOf(stay[i + 2]), expected[id])).toBe(expected[id]);
  }
  const saved = lowOf(tableOf(section, 'nights').rows[0]?.cells[4]).div(100);
  expect(likeVector(saved, expected.headroom)).toBe(expected.headroom);
  expect(shownRows(section, 'nights')).toEqual(['House, all year | $209 | $245 | $222 | 12.6% | —']);
  expect(headlineOf(section)).toBe('holds: Every listed price leaves its target.');
});

test('a price that is listed too low', () => {
  const section = card(worked.replace('$245', '$230'));
  expect(shownRows(section, 'nights')[0]).toMatch(/\| Airbnb$/);
  expect(headlineOf(section)).toMatch(/^fails: 1 of 1 rates /);
});

test('a tax that is not set is taken as none, and said', () => {
  const { lodging_tax: _, ...untaxed } = fees;
  const section = card(worked, untaxed);
  expect(shownRows(section, 'stays')[0]).toBe(
    'House, all year | $720 | $741.81 (assumed) | $852.07 | $782.61 (assumed)',
  );
  expect(hasBlock(section, 'assumptions')).toBe(true);
});

test('without a listed price nothing holds yet', () => {
  expect(headlineOf(card('| r | House | STAY | all year | $200 | 3 | $120 | | | |'))).toBe(
    'unknown: Not every rate has a listed price that surely leaves its target.',
  );
});

test.each([
  ['fees that take the whole price', { ...fees, airbnb_host_fee: '100%' }],
  ['no nights', fees],
])('%s leave no price', (name, params) => {
  const section = card(name === 'no nights' ? worked.replace('| 3 |', '| 0 |') : worked, params);
  expect(shownRows(section, 'nights')[0]).toContain('not known');
  expect(headlineOf(section)).toBe('unknown: What a night must cost is not known on every channel.');
});

test('a target that is not known is a gap, and nothing else is said', () => {
  const section = card('| r | House | STAY | all year | TBD | 3 | | | | |');
  expect(section.blocks.map(({ kind }) => kind)).toEqual(['gap']);
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['rate/r/targetNet']);
});
