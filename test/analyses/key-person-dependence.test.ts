import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const assets = (...owners: readonly string[]) =>
  [
    '| ID | Asset | Entity | Class | Status | Owner |',
    '| --- | --- | --- | --- | --- | --- |',
    ...owners.map(
      (owner, i) => `| A-${i} | Asset ${i} | HAUL | vehicle | ${owner.includes('|') ? owner : `active | ${owner}`} |`,
    ),
  ].join('\n');
const stack = (...rows: readonly string[]) =>
  ['| ID | Component | Layer | Entity | Owner | Criticality |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
const clients = (...rows: readonly string[]) =>
  ['| Client | Entity | Status | Owner |', '| --- | --- | --- | --- |', ...rows].join('\n');

describe('the worked example: 12 critical items, 7 with one person', () => {
  const section = analyse('key-person-dependence', {
    'inventory/assets.md': assets('Kit', 'Kit', 'Kit', 'Dana', 'idle | Kit', 'sold | Kit'),
    'inventory/stack.md': stack(
      '| C-1 | Booking site | application | VESSEL | Kit | critical |',
      '| C-2 | DNS | hosting | VESSEL | Kit | critical |',
      '| C-3 | Ads | integrations | VESSEL | Kit | high |',
      '| C-4 | Ledger | finance | HOLD | Sam | critical |',
    ),
    'inventory/clients.md': clients(
      '| Client A | STUDIO | active | Kit |',
      '| Client B | STUDIO | active | Sam |',
      '| Client C | STUDIO | ended | Kit |',
    ),
    'handoffs/haul.md': `# Haul

## Blockers

- P0: The truck has no insurance (owner: Kit)
- P0: The permit has lapsed (owner: Dana)
- P2: The yard gate squeaks (owner: Kit)

## Next steps

- P0: Call the broker (owner: Sam)
`,
  });

  test('share and bus factor', () => {
    expect(rangeOf(section, 'critical')).toBe('12 12 critical items');
    expect(figureOf(section, 'top-share').value?.low.toFixed(1)).toBe('58.3');
    expect(noteOf(section, 'top-share')).toBe('Kit');
    expect(rangeOf(section, 'bus-factor')).toBe('1 1 people');
    expect(headlineOf(section)).toBe('fails: 58.3% of what is critical hangs on Kit alone.');
  });

  test('by person', () => {
    expect(shownRows(section, 'people')).toEqual([
      'Kit | 58.3% | 3 | 2 | 1 | 1 | 0',
      'Sam | 25% | 0 | 1 | 1 | 1 | 0',
      'Dana | 16.7% | 1 | 0 | 0 | 1 | 0',
    ]);
  });
});

describe('the bus factor', () => {
  test.each([
    ['half is not more than half', ['Kit', 'Kit', 'Dana', 'Sam'], '2 2 people'],
    ['one person has all', ['Kit', 'Kit'], '1 1 people'],
    ['each has one of five', ['A', 'B', 'C', 'D', 'E'], '3 3 people'],
    ['a deputy for everything', ['Kit, Dana', 'Kit, Dana'], '2 2 people'],
    ['a range that holds the 3', ['A, B, C', 'A, B, C', 'D'], '2 4 people'],
    ['a range that holds the 4', ['A, B', 'C, D', 'A, C', 'E', 'F'], '3 4 people'],
    ['rows without an owner count as lost', ['TBD', 'Kit', 'Dana', 'Dana'], '1 1 people'],
    ['more than half without an owner', ['TBD', 'TBD', 'Kit'], '0 0 people'],
    ['nobody owns anything', ['TBD'], '0 0 people'],
    ['a row that nobody can own is left out', ['N/A', 'Kit'], '1 1 people'],
  ])('%s', (_name, owners, people) => {
    const section = analyse('key-person-dependence', { 'inventory/assets.md': assets(...owners) });
    expect(rangeOf(section, 'bus-factor')).toBe(people);
  });
});

test('a second owner is a deputy: what is shared hangs on nobody alone', () => {
  const section = analyse('key-person-dependence', { 'inventory/assets.md': assets('Kit and Dana', 'Kit, Dana') });
  expect(headlineOf(section)).toBe('holds: Nothing critical hangs on one person alone.');
  expect(shownRows(section, 'people')).toEqual(['Dana | 0% | 0 | 0 | 0 | 0 | 2', 'Kit | 0% | 0 | 0 | 0 | 0 | 2']);
});

test('an owner who is not named is a gap, and the row is without an owner', () => {
  const section = analyse('key-person-dependence', { 'inventory/assets.md': assets('TBD', 'Kit', 'Dana', 'Sam') });
  expect(rangeOf(section, 'unowned')).toBe('1 1 critical items');
  expect(gapsOf(section).map(({ id }) => id)).toContain('asset/A-0/owner');
  expect(headlineOf(section)).toBe(
    'unknown: 25% of what is critical hangs on Dana alone; 1 critical item has no owner.',
  );
});

test('without any table there are gaps alone', () => {
  const section = analyse('key-person-dependence', {});
  expect(section.blocks.map(({ kind }) => kind)).toEqual(['gap', 'gap']);
  expect(hasBlock(section, 'people')).toBe(false);
});
