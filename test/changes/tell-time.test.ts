import { describe, expect, test } from 'vitest';
import { compare, rewrite, saidOf, type Texts } from '../helpers/compare.ts';

const duty = (done = 'no', kind = 'tax filing'): Texts => ({
  'inventory/obligations.md': `# Obligations

| ID | Entity | What | Kind | Due | Done |
| --- | --- | --- | --- | --- | --- |
| O-1 | HARB | Lodging tax | ${kind} | 2026-12-31 | ${done} |
`,
});

const at = (since: string, asOf: string) => ({ since, asOf });

describe('a day that comes nearer', () => {
  test.each([
    ['2026-11-21', '2026-11-30', []],
    ['2026-11-21', '2026-12-01', ['worse 2 Lodging tax (HARB): due in 30 days, 2026-12-31']],
    ['2026-12-01', '2026-12-23', []],
    ['2026-12-23', '2026-12-24', ['worse 2 Lodging tax (HARB): due in 7 days, 2026-12-31']],
    ['2026-11-21', '2026-12-30', ['worse 2 Lodging tax (HARB): due in 1 day, 2026-12-31']],
    ['2026-12-20', '2026-12-31', ['worse 2 Lodging tax (HARB): due today']],
    ['2026-12-31', '2027-01-01', ['worse 1 Lodging tax (HARB): overdue by 1 day, due 2026-12-31']],
    ['2027-01-01', '2027-02-01', []],
    ['2026-12-24', '2026-12-24', []],
  ])('from %s to %s', (since, asOf, says) => {
    expect(saidOf('obligation', duty(), duty(), at(since, asOf))).toEqual(says);
  });

  test('of what is done is no news', () => {
    expect(saidOf('obligation', duty('yes'), duty('yes'), at('2026-11-21', '2027-01-10'))).toEqual([]);
  });

  test('of a row that is new is told by the row', () => {
    const none: Texts = { 'inventory/obligations.md': '# Obligations\n' };
    expect(saidOf('obligation', none, duty(), at('2026-11-21', '2027-01-10'))).toEqual([]);
  });

  test('and that was moved away in time is no more than moved', () => {
    const after = rewrite(duty(), '2026-12-31', '2027-03-31');
    expect(saidOf('obligation', duty(), after, at('2026-12-20', '2027-01-10'))).toEqual([
      'worse 3 Lodging tax (HARB): slipped 90 days, 2026-12-31 → 2027-03-31',
    ]);
  });
});

describe('what runs out says so', () => {
  const asset: Texts = {
    'inventory/assets.md': `# Assets

| ID | Asset | Entity | Class | Status | Owner | Insurance expiry | Registration expiry |
| --- | --- | --- | --- | --- | --- | --- | --- |
| A-1 | Tender | HARB | vessel | active | Dana | 2026-12-05 | 2026-12-20 |
`,
  };

  test('by the paper, together', () => {
    expect(saidOf('asset', asset, asset, at('2026-11-19', '2026-12-08'))).toEqual([
      'worse 1 Tender (HARB): insurance ran out on 2026-12-05, 3 days ago; registration ends in 12 days, 2026-12-20',
    ]);
  });

  test('not of an asset that was sold', () => {
    const sold = rewrite(asset, 'active', 'sold');
    expect(saidOf('asset', sold, sold, at('2026-11-19', '2026-12-08'))).toEqual([]);
  });

  test('and the review of a decision is due, it does not end', () => {
    const decision: Texts = {
      'inventory/decisions.md': `# Decisions

| ID | Entity | Title | Status | Date | Review by |
| --- | --- | --- | --- | --- | --- |
| D-1 | HARB | Close in winter | accepted | 2026-09-02 | 2026-12-05 |
`,
    };
    const told = (since: string, asOf: string) => saidOf('decision-record', decision, decision, at(since, asOf));
    expect(told('2026-11-21', '2026-12-01')).toEqual([
      'worse 2 Close in winter (HARB): review due in 4 days, 2026-12-05',
    ]);
    expect(told('2026-12-01', '2026-12-06')).toEqual([
      'worse 2 Close in winter (HARB): review overdue by 1 day, due 2026-12-05',
    ]);
  });
});

test('without two days no time is told', () => {
  const { changes } = compare(duty(), duty(), at('2027-01-10', '2027-01-10'));
  expect(changes).toEqual([]);
});
