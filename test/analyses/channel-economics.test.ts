import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows, tableOf } from '../helpers/analyse.ts';

const product = `
| Product | Entity | Price | Variable cost | Units sold |
| ------- | ------ | ----- | ------------- | ---------- |
| Trip    | VESSEL | $640  | $180          | 6          |
`;

const economics = (header: string, rows: string, more: { readonly [path: string]: string } = {}) =>
  analyse('channel-economics', {
    'inventory/channels.md': `${header}\n${header.replaceAll(/[^|\n]+/g, ' --- ')}\n${rows}`,
    'inventory/unit-economics.md': product,
    ...more,
  });

const all = '| Channel | Entity | Level | Commission % | Processing % | Ad spend | New customers |';
const short = '| Channel | Entity | Level | Commission % |';
const params = (rows: string) => ({ 'inventory/params.md': `| Key | Value | From |\n| --- | --- | --- |\n${rows}` });

describe('the worked example', () => {
  const section = economics(
    all,
    `| Viator | VESSEL | 3 | 25% | N/A | N/A | 2 |
| Direct | VESSEL | 4 | N/A | 2.9% | $140 | 4 |
| Airbnb | VESSEL | 5 | 15.5% | N/A | N/A | 7 |
| GetMyBoat | VESSEL | 2 | 8.5% | N/A | $0 | 1 |`,
    params('| card_fee_per_payment | $0.30 | 2026-01-01 |'),
  );

  test('what a booking leaves, and what direct ads may cost', () => {
    expect(shownRows(section, 'channels')).toEqual([
      'Direct | VESSEL, Trip | none | 2.9% | $35 | $406.14 | 63.5% | ',
      'GetMyBoat | VESSEL, Trip | 8.5% | none | none | $405.60 | 63.4% | $35.54',
      'Airbnb | VESSEL, Trip | 15.5% | none | none | $360.80 | 56.4% | $80.34',
      'Viator | VESSEL, Trip | 25% | none | none | $300 | 46.9% | $141.14',
    ]);
    expect(rangeOf(section, 'left-vessel')).toBe('406.14 406.14 USD');
    expect(noteOf(section, 'left-vessel')).toBe('through Direct');
    expect(headlineOf(section)).toBe('holds: A booking through Direct leaves $406.14, the most.');
    expect(gapsOf(section)).toEqual([]);
  });
});

test('channels that cost nothing stand in one row, and an unknown commission leaves its channel open', () => {
  const section = economics(
    short,
    '| Email | VESSEL | 2 | N/A |\n| SMS | VESSEL | TBD | N/A |\n| OTA | VESSEL | 0 | TBD |\n| PPC | VESSEL | N/A | N/A |',
  );
  expect(shownRows(section, 'channels')).toEqual([
    'Email, SMS | VESSEL, Trip | none | $460 | 71.9%',
    'OTA | VESSEL, Trip | not known | not known | not known',
  ]);
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual(['Commission % of OTA (VESSEL)']);
  expect(headlineOf(section)).toBe('unknown: What a booking leaves is not known for 1 channel.');
});

test.each([
  ['stated in the params', '| commission_ota | 20% | 2026-01-01 |', '$332'],
  ['in force later', '| commission_ota | 20% | 2027-01-01 |', 'not known'],
])('a commission %s', (_name, param, left) => {
  const section = economics(short, '| OTA | VESSEL | 1 | |', params(param));
  expect(shownRows(section, 'channels')[0]?.split(' | ')[3]).toBe(left);
});

describe('ads of a booking', () => {
  test.each([
    ['spend over customers', '$100 | 4', '$435'],
    ['a range of customers', '$100 | 4–5', '$435–440'],
    ['no spend', '$0 | 0', '$460'],
    ['not applicable', 'N/A | N/A', '$460'],
    ['spend and nobody came', '$100 | 0', 'not known'],
    ['spend and perhaps nobody', '$100 | 0–5', 'at most $440'],
    ['customers not counted', '$100 | TBD', 'not known'],
    ['spend in another currency', '€100 | 4', 'not known'],
    ['blank beside a stated spend', ' | ', 'not known'],
  ])('%s', (_name, cells, left) => {
    const section = economics(
      all,
      `| A | VESSEL | 3 | N/A | N/A | ${cells} |\n| B | VESSEL | 3 | 50% | N/A | $10 | 1 |`,
    );
    const row = tableOf(section, 'channels').rows.findIndex(({ key }) => key === 'vessel-a');
    expect(shownRows(section, 'channels')[row]?.split(' | ').at(-2)).toBe(left);
  });
});

test('a commission above the margin is bad news', () => {
  const section = economics(short, '| Agent | VESSEL | 3 | 80% |\n| Email | VESSEL | 3 | N/A |');
  expect(shownRows(section, 'channels')[1]).toBe('Agent | VESSEL, Trip | 80% | −$52 | −8.1%');
  expect(headlineOf(section)).toBe('fails: A booking of VESSEL through Agent costs more than it brings.');
});

test('what sells most is reckoned with, and entities without a price are named', () => {
  const section = economics(short, '| OTA | VESSEL | 3 | 10% |\n| OTA | HAUL | 3 | 10% |', {
    'inventory/unit-economics.md': `${product}| Cruise | VESSEL | $1,000 | $200 | 9 |\n| Rare | VESSEL | $5 | $1 | TBD |\n`,
  });
  expect(shownRows(section, 'channels')).toEqual(['OTA | VESSEL, Cruise | 10% | $700 | 70%']);
  expect(section.blocks.find(({ id }) => id === 'without-price')).toMatchObject({
    sentences: [['Without a price, so not compared: HAUL.']],
  });
});

test('a price of zero has no margin', () => {
  const section = economics(short, '| OTA | VESSEL | 3 | 10% |', {
    'inventory/unit-economics.md': product.replace('$640', '$0'),
  });
  expect(shownRows(section, 'channels')).toEqual(['OTA | VESSEL, Trip | 10% | −$180 | not known']);
});

test('without tables there are gaps and nothing else', () => {
  expect(analyse('channel-economics', {}).blocks.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'gap table/channel',
    'gap table/product',
  ]);
  const section = economics(short, '| OTA | HAUL | 3 | 10% |');
  expect(hasBlock(section, 'channels')).toBe(false);
  expect(headlineOf(section)).toBeNull();
});
