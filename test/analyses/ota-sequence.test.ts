import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, rangeOf, shownRows, tableOf } from '../helpers/analyse.ts';

const product = `
| Product | Entity | Price | Variable cost |
| ------- | ------ | ----- | ------------- |
| Trip    | VESSEL | $640  | $180          |
`;

const sequence = (rows: string, more: { readonly [path: string]: string } = {}) =>
  analyse('ota-sequence', {
    'inventory/ota-sequence.md': `| Platform | Entity | Step | Commission % | Expected bookings | Cannibalised % | Setup hours | Payout lag days | Prerequisite | Prerequisite met | Listed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows}`,
    'inventory/unit-economics.md': product,
    ...more,
  });

describe('the worked example', () => {
  const section = sequence(`| Viator | VESSEL | 1 | 25% | 4–8 | 15% | 14 | 20 | Calendar sync, 20 reviews | no | no |
| Boatsetter | VESSEL | 2 | 15% | 2–4 | 10% | 8 | TBD | N/A | N/A | no |
| GetMyBoat  | VESSEL | 3 | 8.5% | 3–5 | 10% | 6 | 10 | N/A | N/A | no |`);

  test('orders by what a setup hour surely brings, and what waits comes later', () => {
    expect(shownRows(section, 'sequence')).toEqual([
      'GetMyBoat | VESSEL | open it now |  | $1,079–1,798 a month | $539.40–899.00 a setup hour | $585.60–976.00',
      'Boatsetter | VESSEL | open it now |  | $636–1,272 a month | $238.50–477.00 a setup hour | not known',
      'Viator | VESSEL | waits |  | $924–1,848 a month | $198–396 a setup hour | $1,280–2,560',
    ]);
  });

  test('names the gates', () => {
    expect(shownRows(section, 'gates')).toEqual(['20 reviews | Viator', 'Calendar sync | Viator']);
  });

  test('counts', () => {
    expect(['listed', 'ready', 'waiting'].map((id) => rangeOf(section, id))).toEqual([
      '0 0 platforms',
      '2 2 platforms',
      '1 1 platforms',
    ]);
    expect(headlineOf(section)).toBe('fails: No booking platform lists us; GetMyBoat can be opened now.');
    expect(gapsOf(section)).toEqual([]);
  });
});

test('without a figure the planned step decides, and a gate that holds back more comes first', () => {
  const section = analyse('ota-sequence', {
    'inventory/ota-sequence.md': `| Platform | Entity | Step | Expected bookings | Prerequisite | Prerequisite met | Listed | Why |
| --- | --- | --- | --- | --- | --- | --- | --- |
| GetYourGuide | QOS | 3 | TBD | certificate of insurance; proof of concept | no | no | Reach |
| GetMyBoat | QOS | 2 | TBD | Sailo live | no | no | Volume |
| Viator | QOS | 3 | TBD | Certificate of insurance, proof of concept | no | no | Reach |
| Sailo | QOS | 1 | TBD | N/A | N/A | no | Intent |`,
  });
  expect(shownRows(section, 'sequence')).toEqual([
    'Sailo | QOS | open it now | Intent',
    'GetMyBoat | QOS | waits | Volume',
    'GetYourGuide | QOS | waits | Reach',
    'Viator | QOS | waits | Reach',
  ]);
  expect(shownRows(section, 'gates')).toEqual([
    'certificate of insurance | GetYourGuide, Viator',
    'proof of concept | GetYourGuide, Viator',
    'Sailo live | GetMyBoat',
  ]);
  expect(section.blocks.find(({ id }) => id === 'without-price')).toMatchObject({
    sentences: [['What a platform brings also waits for a price in the unit economics of QOS.']],
  });
  expect(gapsOf(section).map(({ cell }) => cell?.column)).toEqual(
    Array.from({ length: 4 }, () => ['Commission %', 'Expected bookings', 'Setup hours']).flat(),
  );
});

describe('what to do next', () => {
  test.each([
    ['no gate', 'N/A | N/A | no', 'open it now'],
    ['a gate that is met', 'Insurance | yes | no', 'open it now'],
    ['a gate that is not met', 'Insurance | no | no', 'waits'],
    ['a gate nobody looked at', 'Insurance | TBD | no', 'find out'],
    ['a blank beside stated gates', ' | | no', 'find out'],
    ['listed already', 'Insurance | no | yes', 'listed'],
  ])('%s', (_name, cells, next) => {
    const section = sequence(`| A | VESSEL | 1 | 10% | 2 | 0% | 4 | 3 | ${cells} |
| B | VESSEL | 2 | 10% | 1 | 0% | 4 | 3 | Reviews | no | no |`);
    expect(tableOf(section, 'sequence').rows.find(({ key }) => key === 'vessel-a')?.cells[2]).toBe(next);
  });

  test('a booking that surely leaves nothing is not worth a listing', () => {
    const section = sequence('| A | VESSEL | 1 | 80% | 2 | 0% | 4 | 3 | N/A | N/A | no |');
    expect(shownRows(section, 'sequence')[0]).toContain('do not open | ');
    expect(headlineOf(section)).toBe('holds: No booking platform lists us; none is left to open.');
  });
});

test('a parameter says what is cannibalised where no row does', () => {
  const rows = '| A | VESSEL | 1 | 25% | 4 | | 10 | 3 | N/A | N/A | no |';
  const param = (value: string) => ({
    'inventory/params.md': `| Key | Value | From |\n| --- | --- | --- |\n| ota_cannibalised_share | ${value} | 2026-01-01 |`,
  });
  expect(shownRows(sequence(rows), 'sequence')[0]).toContain('$1,200 a month');
  expect(shownRows(sequence(rows, param('15%')), 'sequence')[0]).toContain('$924 a month');
});

test('setup without hours and prices in two currencies are not known, never infinite', () => {
  const section = sequence('| A | VESSEL | 1 | 10% | 2 | 0% | 0 | 3 | N/A | N/A | no |', {
    'inventory/unit-economics.md': product.replace('$180', '€180'),
  });
  expect(tableOf(section, 'sequence').columns.map(({ title }) => title)).toEqual([
    'Platform',
    'Entity',
    'Next',
    'Why',
    'Ties up',
  ]);
});

test('everything listed is good news', () => {
  const section = sequence('| A | VESSEL | 1 | 10% | 2 | 0% | 4 | 3 | N/A | N/A | yes |');
  expect(headlineOf(section)).toBe('holds: 1 of 1 booking platforms lists us; none is left to open.');
  expect(figureOf(section, 'ready').value?.low.toNumber()).toBe(0);
  expect(hasBlock(section, 'gates')).toBe(false);
});

test('without a table there is a gap and nothing else', () => {
  expect(analyse('ota-sequence', {}).blocks.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'gap table/ota-candidate',
  ]);
});
