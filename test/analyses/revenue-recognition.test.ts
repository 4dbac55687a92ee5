import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const policies = (...rows: readonly string[]) =>
  [
    '| Stream | Entity | Cash | Accrual | Principal or agent | Gap |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');

const revenue = (...rows: readonly string[]) =>
  [
    '| ID | Date | Stream | Entity | Amount | Kind | Service date | Service ends |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');

const recognise = (rules: string, lines: string, asOf = '2026-11-21') =>
  analyse(
    'revenue-recognition',
    { 'inventory/revenue-recognition.md': rules, 'inventory/revenue.md': lines },
    { asOf },
  );

const charter = '| Charters | VESSEL | on the deposit | on the day of the trip | principal | |';
const stays = '| Stays | STAY | at the payout | night by night | principal | |';

describe('the worked examples', () => {
  const nights = '| r1 | 2026-12-29 | Stays | STAY | $1,100 | revenue | 2026-12-29 | 2027-01-03 |';

  test('five nights over a year end are split by nights', () => {
    const section = recognise(policies(stays), revenue(nights), '2027-01-15');
    expect(shownRows(section, 'months')).toEqual(['2027-01 | $0 | $440 | −$440', '2026-12 | $1,100 | $660 | $440']);
    expect(rangeOf(section, 'earned')).toBe('1100 1100 USD');
  });

  test.each([
    ['2026-12-28', '0 0 USD'],
    ['2026-12-29', '220 220 USD'],
    ['2026-12-31', '660 660 USD'],
    ['2027-01-02', '1100 1100 USD'],
    ['2027-02-01', '1100 1100 USD'],
  ])('by the end of %s %s are earned', (asOf, earned) => {
    expect(rangeOf(recognise(policies(stays), revenue(nights), asOf), 'earned')).toBe(earned);
  });

  test('a charter paid in November for December: November earns nothing', () => {
    const section = recognise(
      policies(charter),
      revenue('| r1 | 2026-11-10 | Charters | VESSEL | $1,280 | deposit | 2026-12-06 | |'),
    );
    expect(rangeOf(section, 'received')).toBe('1280 1280 USD');
    expect(rangeOf(section, 'earned')).toBe('0 0 USD');
    expect(shownRows(section, 'months')).toEqual(['2026-12 | $0 | $1,280 | −$1,280', '2026-11 | $1,280 | $0 | $1,280']);
    expect(hasBlock(section, 'faults')).toBe(false);
    expect(headlineOf(section)).toBe('holds: Every stream of revenue is counted when it is earned.');
  });
});

describe('lines to put right', () => {
  const faults = (line: string) => {
    const section = recognise(policies(charter), revenue(line));
    return hasBlock(section, 'faults') ? shownRows(section, 'faults') : [];
  };

  test.each([
    ['before the day', '2026-11-10', '2026-12-06', true],
    ['on the day', '2026-11-10', '2026-11-10', false],
    ['after the day', '2026-11-10', '2026-11-02', false],
    ['a month before', '2026-11', '2026-12-06', true],
    ['in the month', '2026-11', '2026-11-28', false],
  ])('revenue %s', (_name, paid, served, isFault) => {
    expect(faults(`| r1 | ${paid} | Charters | VESSEL | $1,280 | revenue | ${served} | |`)).toEqual(
      isFault ? [`Charters | ${paid} | ${served} | $1,280 | came before the service: a deposit until then`] : [],
    );
  });

  test('a service that ends before it begins', () => {
    expect(faults('| r1 | 2026-11-10 | Charters | VESSEL | $10 | deposit | 2026-12-06 | 2026-12-05 |')).toEqual([
      'Charters | 2026-11-10 | 2026-12-06 | $10 | ends before it has begun',
    ]);
  });
});

test('what never becomes revenue is in neither column', () => {
  const section = recognise(
    policies(charter),
    revenue(
      '| r1 | 2026-11-01 | Charters | VESSEL | $1,000 | revenue | 2026-11-01 | |',
      '| r2 | 2026-11-01 | Charters | VESSEL | $80 | tax | 2026-11-01 | |',
      '| r3 | 2026-11-01 | Charters | VESSEL | $150 | tip | 2026-11-01 | |',
      '| r4 | 2026-11-01 | Charters | VESSEL | $500 | refundable | 2026-11-01 | |',
      '| r5 | 2026-11-01 | Charters | VESSEL | $90 | pass-through | 2026-11-01 | |',
    ),
  );
  expect(rangeOf(section, 'received')).toBe('1000 1000 USD');
  expect(rangeOf(section, 'earned')).toBe('1000 1000 USD');
});

test('a ranged amount that is received and earned in one month leaves nothing over', () => {
  const section = recognise(
    policies(charter),
    revenue('| r1 | 2026-11-01 | Charters | VESSEL | $900–1,100 | revenue | 2026-11-01 | |'),
  );
  expect(shownRows(section, 'months')).toEqual(['2026-11 | $900–1,100 | $900–1,100 | $0']);
});

test('what needs no service date is earned when it comes', () => {
  const section = recognise(
    policies('| Merchandise | VESSEL | at the till | at the till | principal | |'),
    revenue('| r1 | 2026-11-01 | Merchandise | VESSEL | $40 | revenue | N/A | |'),
  );
  expect(rangeOf(section, 'earned')).toBe('40 40 USD');
  expect(rangeOf(section, 'untimed')).toBe('0 0 lines');
});

describe('policies', () => {
  const lines = revenue(
    '| r1 | 2026-11 | charters | VESSEL | TBD | revenue | | |',
    '| r2 | 2026-11 | Hauls | HAUL | TBD | revenue | | |',
  );
  const section = recognise(
    policies(
      '| Charters | VESSEL, EVENTS | on the deposit | on the trip | principal | deposits look like revenue |',
      '| Retainers | STUDIO | when paid | TBD | | |',
    ),
    lines,
  );

  test('a stream that has none is listed last, whatever the case of its name', () => {
    expect(shownRows(section, 'policies')).toEqual([
      'Charters | EVENTS, VESSEL | on the deposit | on the trip | principal | deposits look like revenue',
      'Retainers | STUDIO | when paid | not known | not known | ',
      'Hauls | HAUL |  | no policy |  | ',
    ]);
    expect(rangeOf(section, 'streams')).toBe('3 3 streams');
    expect(rangeOf(section, 'without-policy')).toBe('1 1 streams');
    expect(rangeOf(section, 'wrong')).toBe('1 1 streams');
  });

  test('the headline counts what is wrong and what has no policy', () => {
    expect(headlineOf(section)).toBe('fails: 1 of 3 streams of revenue is counted wrongly today; 1 has no policy.');
  });

  test('a policy without its accrual side is a gap', () => {
    expect(gapsOf(section).filter(({ id }) => /^revenue-policy\/.*\/accrual$/.test(id))).toHaveLength(1);
  });

  test('without amounts and service dates there are no sums, only how many lines lack them', () => {
    expect(noteOf(section, 'untimed')).toBe('of 2 lines');
    expect(rangeOf(section, 'untimed')).toBe('2 2 lines');
    expect(['received', 'earned', 'months'].filter((id) => hasBlock(section, id))).toEqual([]);
  });

  test('a policy for all covers every entity', () => {
    const one = recognise(
      policies('| charters | all | a | b | principal | |', '| hauls | all | a | b | principal | |'),
      lines,
    );
    expect(rangeOf(one, 'without-policy')).toBe('0 0 streams');
    expect(headlineOf(one)).toBe('unknown: When 2 of 2 lines of revenue are earned is not known.');
  });
});

test('some lines have no timing: what is earned is partial', () => {
  const section = recognise(
    policies(charter),
    revenue(
      '| r1 | 2026-11-01 | Charters | VESSEL | $100 | revenue | 2026-11-01 | |',
      '| r2 | 2026-11-02 | Charters | VESSEL | $200 | revenue | TBD | |',
    ),
  );
  expect(rangeOf(section, 'received')).toBe('300 300 USD');
  expect(rangeOf(section, 'earned')).toBe('100 100 USD');
  expect(noteOf(section, 'earned')).toBe('1 of 2 rows');
  expect(figureOf(section, 'earned').value?.quality).toBe('partial');
});

test('no table: gaps and nothing else', () => {
  const section = analyse('revenue-recognition', {});
  expect(
    gapsOf(section)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['table/revenue', 'table/revenue-policy']);
  expect(section.blocks).toHaveLength(2);
  expect(headlineOf(section)).toBeNull();
});
