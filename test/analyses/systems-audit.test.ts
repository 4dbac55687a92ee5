import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const systems = (...rows: readonly string[]) =>
  analyse('systems-audit', {
    'inventory/systems.md': [
      '| System | Role | Entity | Status | Step | Source of truth | Reconciled | Access list | MFA | Export | Feeds ledger | Owner |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  });

const ledger = '| Xero | general ledger | all | in use | N/A | yes | 2026-10-31 | yes | yes | yes | N/A | Dana |';
const payouts = '| OTA payouts | payouts | STAY | in use | N/A | no | TBD | no | yes | yes | no | Dana |';

test('every check of the ledger passes', () => {
  const section = systems(ledger);
  expect(rangeOf(section, 'ledgers')).toBe('1 1 ledgers');
  expect(rangeOf(section, 'score')).toBe('10 10 points');
  expect(headlineOf(section)).toBe('holds: Every check of the financial systems passes.');
});

test('the worked example: the weakest system scores 4.3 to 5.7', () => {
  const section = systems(ledger, payouts);
  expect(shownRows(section, 'systems')).toEqual([
    'OTA payouts | payouts | STAY | 4.3–5.7 points | source of truth, access list, feeds the ledger | reconciled',
    'Xero | general ledger | all | 10 points |  | ',
  ]);
  expect(headlineOf(section)).toBe('fails: The financial systems score 6.9–7.7 points of 10.');
});

describe('reconciled', () => {
  test.each([
    ['through the last month end', '2026-10-31', 10],
    ['later', '2026-11-15', 10],
    ['not through it', '2026-10-30', 8.3],
    ['not applicable', 'N/A', 10],
  ])('%s', (_name, through, points) => {
    const { value } = figureOf(systems(ledger.replace('2026-10-31', through)), 'score');
    expect(value?.low.toDecimalPlaces(1).toNumber()).toBe(points);
    expect(value?.high.toDecimalPlaces(1).toNumber()).toBe(points);
  });
});

describe('no ledger', () => {
  const section = systems(
    '| Reconciliation view | bank against books | all | planned | 3 | | | | | | | Dana |',
    '| QuickBooks Online | general ledger | all | planned | 1 | | | | | | | Dana |',
    '| Stripe Tax | tax on sales | all | planned | 2 | | | | | | | TBD |',
    '| Old ledger | general ledger | all | not used | | | | | | | | Dana |',
    payouts,
  );

  test('the headline names the first step', () => {
    expect(rangeOf(section, 'ledgers')).toBe('0 0 ledgers');
    expect(headlineOf(section)).toBe('fails: No accounting system is in use; the first step is QuickBooks Online.');
  });

  test('the path goes by step, and only what is in use is audited', () => {
    expect(shownRows(section, 'path')).toEqual([
      '1 | QuickBooks Online | general ledger | Dana',
      '2 | Stripe Tax | tax on sales | not known',
      '3 | Reconciliation view | bank against books | Dana',
    ]);
    expect(rangeOf(section, 'in-use')).toBe('1 1 systems');
    expect(rangeOf(section, 'by-hand')).toBe('1 1 systems');
  });

  test('nothing in use at all has no score', () => {
    const none = systems('| QuickBooks Online | general ledger | all | planned | | | | | | | | Dana |');
    expect(rangeOf(none, 'score')).toBeNull();
    expect(hasBlock(none, 'systems')).toBe(false);
    expect(headlineOf(none)).toMatch(/^fails/);
  });
});

test('a view of the ledger is no ledger', () => {
  expect(rangeOf(systems(ledger.replace('general ledger', 'ledger view')), 'ledgers')).toBe('0 0 ledgers');
});

test('no table: a gap and nothing else', () => {
  const section = analyse('systems-audit', {});
  expect(section.blocks.map(({ kind }) => kind)).toEqual(['gap']);
  expect(gapsOf(section).map(({ id }) => id)).toEqual(['table/system']);
  expect(headlineOf(section)).toBeNull();
});

test('a missing role is a gap', () => {
  expect(gapsOf(systems(ledger.replace('general ledger', 'TBD'))).map(({ missing }) => missing)).toEqual([
    'Role of Xero',
  ]);
});
