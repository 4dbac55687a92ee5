import { describe, expect, test } from 'vitest';
import { formatPart, formatSentence } from '../../action/src/reports/format-value.ts';
import { analyse, figureOf, gapsOf, noteOf, rangeOf, tableOf } from '../helpers/analyse.ts';

const worked = `# Assets

| ID    | Asset            | Entity | Class     | Status | Owner | Insurable | Insurance expiry | Cost     | Book value | Monthly cost |
| ----- | ---------------- | ------ | --------- | ------ | ----- | --------- | ---------------- | -------- | ---------- | ------------ |
| A-001 | Charter boat     | VESSEL | vessel    | active | Dana  | yes       | 2026-12-03       | $240,000 | $215,000   | $1,900–2,100 |
| A-002 | Tender           | VESSEL | vessel    | active | TBD   | yes       | TBD              | $12,000  | $9,000     | $60          |
| A-003 | Spare trailer    | HAUL   | vehicle   | idle   | Kit   | yes       | 2027-03-01       | $20,000  | $15,000    | $145         |
| A-004 | Truck            | HAUL   | vehicle   | active | Kit   | yes       | 2026-11-30       | $48,000  | $32,000    | $350–400     |
| A-005 | House            | STAY   | building  | active | Dana  | yes       | 2027-06-30       | $200,000 | $195,000   | $1,800       |
| A-006 | Website          | STUDIO | website   | active |       | no        | N/A              | $6,000   | $4,000     | $21          |
| A-007 | Camera           | STUDIO | equipment | active | Sam   | no        | N/A              | $2,500   | $1,900     | $25          |
| A-008 | Booking software | HOLD   | software  | active | Dana  | no        | N/A              | $0       | $0         | $0           |
`;

const inventory = (table: string) => analyse('asset-inventory', { 'inventory/assets.md': table });

describe('the worked example', () => {
  const section = inventory(worked);

  test.each([
    ['assets', '8 8 assets'],
    ['owner-cover', '75 75 %'],
    ['insurance-cover', '80 100 %'],
    ['cost', '528500 528500 USD'],
    ['book-value', '471900 471900 USD'],
    ['monthly-cost', '4301 4551 USD/month'],
    ['idle-capital', '15000 15000 USD'],
    ['idle-cost', '145 145 USD/month'],
  ])('%s is %s', (id, value) => {
    expect(rangeOf(section, id)).toBe(value);
  });

  test('tells the uncovered from those not known', () => {
    const cover = figureOf(section, 'insurance-cover');
    expect(formatSentence(cover.note ?? [])).toBe('0 assets uncovered, 1 asset not known');
    expect(cover.value?.quality).toBe('partial');
  });

  test('lists what ends within 30 days, the earliest first', () => {
    const rows = tableOf(section, 'expiring').rows.map(({ key, cells }) => [key, formatPart(cells[4] ?? null)]);
    expect(rows).toEqual([
      ['A-004/insurance', '9 days'],
      ['A-001/insurance', '12 days'],
    ]);
  });

  test('counts by entity and class', () => {
    const rows = tableOf(section, 'by-class').rows.map(({ key, cells }) => [key, ...cells.slice(2).map(formatPart)]);
    expect(rows).toContainEqual(['HAUL/vehicle', '2', 'Spare trailer, Truck', '0']);
    expect(rows).toContainEqual(['VESSEL/vessel', '2', 'Charter boat, Tender', '1']);
  });

  test('asks for the date and the owners that are missing', () => {
    expect(gapsOf(section).map(({ missing }) => missing)).toEqual([
      'Owner of Tender (VESSEL)',
      'Insurance expiry of Tender (VESSEL)',
      'Owner of Website (STUDIO)',
    ]);
    expect(section.headline?.standing).toBe('unknown');
  });
});

test('without a table there is a gap and no figure', () => {
  const section = analyse('asset-inventory', { 'handoffs/a.md': '# A\n' });
  expect(section.blocks.map(({ kind, id }) => [kind, id])).toEqual([['gap', 'table/asset']]);
});

describe('at the edges', () => {
  const row = (cells: string) => `# Assets

| ID | Asset | Entity | Class | Status | Owner | Insurable | Insurance expiry | Book value |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| A-1 | Van | HAUL | vehicle | active | Kit | yes | 2026-11-21 | $500 |
| A-2 | ${cells} |
`;

  test.each([
    [
      'a sold asset is left out',
      'Boat | VESSEL | vessel | sold | TBD | yes | 2020-01-01 | $900',
      'assets',
      '1 1 assets',
    ],
    [
      'N/A is out of the denominator',
      'Site | HAUL | website | active | Kit | yes | N/A | $9',
      'insurance-cover',
      '100 100 %',
    ],
    [
      'a policy is in force on its last day',
      'Rig | HAUL | rig | active | Kit | yes | 2026-11-20 | $9',
      'insurance-cover',
      '50 50 %',
    ],
    [
      'a date makes an asset insurable',
      'Rig | HAUL | rig | active | Kit | TBD | 2026-11-20 | $9',
      'insurance-cover',
      '50 50 %',
    ],
    [
      'a negative book value is not added',
      'Rig | HAUL | rig | active | Kit | no | N/A | ($350)',
      'book-value',
      '500 500 USD',
    ],
    ['nothing idle costs nothing', 'Rig | HAUL | rig | active | Kit | no | N/A | $9', 'idle-capital', '0 0 USD'],
  ])('%s', (_name, cells, id, value) => {
    expect(rangeOf(inventory(row(cells)), id)).toBe(value);
  });

  test('an ended policy fails the headline', () => {
    const section = inventory(row('Rig | HAUL | rig | active | Kit | yes | 2026-11-20 | $9'));
    expect(section.headline?.standing).toBe('fails');
    expect(formatSentence(section.headline?.sentence ?? [])).toBe('Of 2 assets, 1 is not insured.');
  });
});

test('without anything insurable there is no cover to know', () => {
  const section = analyse('asset-inventory', {
    'inventory/assets.md':
      '| ID | Asset | Entity | Class | Status | Owner | Insurable |\n|-|-|-|-|-|-|-|\n| A-1 | Site | HAUL | website | active | Kit | no |\n',
  });
  expect(figureOf(section, 'insurance-cover').value).toBeNull();
  expect(noteOf(section, 'insurance-cover')).toBe('no asset is insurable');
});
