import { describe, expect, test } from 'vitest';
import { rewrite, saidOf, type Texts } from '../helpers/compare.ts';

const table = (path: string, heading: string, header: string, ...rows: readonly string[]): Texts => ({
  [`inventory/${path}.md`]: [`# ${heading}`, '', header, header.replace(/[^|]+/g, ' --- '), ...rows, ''].join('\n'),
});

const assets = table(
  'assets',
  'Assets',
  '| ID | Asset | Entity | Class | Status | Owner | Insurable | Insurance expiry | Replacement value | Notes |',
  '| A-1 | Tender | HARB | vessel | active | Dana | yes | 2027-06-30 | $9,000 (assumed) | at the pier |',
);

test.each([
  ['2027-06-30', '2027-03-31', 'worse 4 Tender (HARB): insurance runs to 2027-03-31 (was 2027-06-30)'],
  ['2027-06-30', 'TBD', 'worse 3 Tender (HARB): insurance has no day any more (was 2027-06-30)'],
  ['active', 'in repair', 'worse 4 Tender (HARB): active → in repair'],
  ['active', 'sold', 'neutral 4 Tender (HARB): active → sold'],
  ['yes', 'no', 'neutral 4 Tender (HARB): Insurable yes → no'],
  ['vessel', 'craft', 'neutral 4 Tender (HARB): Class vessel → craft'],
])('an asset whose %s becomes %s', (from, to, says) => {
  expect(saidOf('asset', assets, rewrite(assets, from, to))).toEqual([says]);
});

test('a day that an insurance gets is no deadline', () => {
  const without = rewrite(assets, '2027-06-30', 'TBD');
  expect(saidOf('asset', without, assets)).toEqual(['neutral 4 Tender (HARB): insurance runs to 2027-06-30']);
});

test('notes of a row are words, and no line', () => {
  expect(saidOf('asset', assets, rewrite(assets, 'at the pier', 'in the shed'))).toEqual([]);
});

test('all that happened to a row is one sentence, the most serious first', () => {
  const after = [
    ['active', 'in repair'],
    ['Dana', 'Kit'],
    ['2027-06-30', 'TBD'],
  ].reduce((texts, [from = '', to = '']) => rewrite(texts, from, to), assets);
  expect(saidOf('asset', assets, after)).toEqual([
    'worse 3 Tender (HARB): insurance has no day any more (was 2027-06-30); re-owned Dana → Kit; active → in repair',
  ]);
});

describe('a contract', () => {
  const contracts = table(
    'contracts',
    'Contracts',
    '| ID | Client | Entity | Kind | Value | Start | End | Signed |',
    '| K-1 | Sailing club | HARB | retainer | $900/month | 2026-01-01 | 2027-12-31 | yes |',
    '| K-2 | Rowing club | HARB | retainer | $700/month | 2026-01-01 | 2027-12-31 | no |',
  );

  test.each([
    ['31 | yes', '31 | no', ['worse 3 Sailing club (HARB): contract not signed any more']],
    [
      '| K-2 | Rowing club | HARB | retainer | $700/month | 2026-01-01 | 2027-12-31 | no |\n',
      '',
      ['worse 3 Rowing club (HARB): contract no longer listed'],
    ],
    [
      '| K-2',
      '| K-3 | Diving club | HARB | fixed | $5,000 | 2026-11-01 | 2027-01-31 | yes |\n| K-2',
      ['better 3 Diving club (HARB): new contract, signed'],
    ],
    [
      '| K-2',
      '| K-3 | Diving club | HARB | fixed | $5,000 | 2026-11-01 | 2027-01-31 | no |\n| K-2',
      ['neutral 4 Diving club (HARB): added to Contracts'],
    ],
    [
      'club | HARB | retainer | $900/month | 2026-01-01 | 2027-12-31',
      'club | HARB | retainer | $900/month | 2026-01-01 | 2028-12-31',
      ['better 4 Sailing club (HARB): contract runs to 2028-12-31 (was 2027-12-31)'],
    ],
  ])('where “%s” becomes “%s”', (from, to, says) => {
    expect(saidOf('contract', contracts, rewrite(contracts, from, to))).toEqual(says);
  });
});

describe('work that is listed in tables', () => {
  const jobs = table(
    'maintenance',
    'Maintenance',
    '| ID | Asset | Entity | Title | Priority | Opened | Closed |',
    '| M-1 | Pier | HARB | Lamp is out | P3 | 2026-11-02 | |',
  );
  const duties = table(
    'obligations',
    'Obligations',
    '| ID | Entity | What | Kind | Due | Done |',
    '| O-1 | HARB | Lodging tax | tax filing | 2027-01-30 | no |',
  );

  test('is closed and reopened by its own columns', () => {
    const closed = rewrite(jobs, '2026-11-02 | |', '2026-11-02 | 2026-11-20 |');
    expect(saidOf('maintenance', jobs, closed)).toEqual(['better 3 Lamp is out (HARB): closed']);
    expect(saidOf('maintenance', closed, jobs)).toEqual(['worse 2 Lamp is out (HARB): reopened']);
    const done = rewrite(duties, '| no |', '| yes |');
    expect(saidOf('obligation', duties, done)).toEqual(['better 3 Lodging tax (HARB): closed']);
  });

  test('is escalated by its priority', () => {
    const urgent = rewrite(jobs, 'P3', 'P1');
    expect(saidOf('maintenance', jobs, urgent)).toEqual(['worse 2 Lamp is out (HARB): escalated P3 → P1']);
    expect(saidOf('maintenance', urgent, jobs)).toEqual(['better 3 Lamp is out (HARB): de-escalated P1 → P3']);
  });

  test('slips', () => {
    expect(saidOf('obligation', duties, rewrite(duties, '2027-01-30', '2027-02-28'))).toEqual([
      'worse 3 Lodging tax (HARB): slipped 29 days, 2027-01-30 → 2027-02-28',
    ]);
  });
});

describe('a decision', () => {
  const decisions = table(
    'decisions',
    'Decisions',
    '| ID | Entity | Title | Status | Date | Review by |',
    '| D-1 | HARB | Close in winter | accepted | 2026-09-02 | 2027-04-01 |',
  );

  test.each([
    ['accepted', 'proposed', 'worse 2 Close in winter (HARB): accepted → proposed'],
    ['accepted', 'rejected', 'neutral 3 Close in winter (HARB): rejected'],
    ['2027-04-01', '2027-04-15', 'worse 3 Close in winter (HARB): review slipped 14 days, 2027-04-01 → 2027-04-15'],
    ['2027-04-01', 'TBD', 'worse 3 Close in winter (HARB): review has no day any more (was 2027-04-01)'],
  ])('whose %s becomes %s', (from, to, says) => {
    expect(saidOf('decision-record', decisions, rewrite(decisions, from, to))).toEqual([says]);
  });
});

describe('money', () => {
  const expenses = table(
    'expenses',
    'Expenses',
    '| ID | Entity | Month | Vendor | Amount | Budget |',
    '| E-1 | HARB | 2026-10 | Diver | $450 | $500 |',
    '| E-2 | HARB | 2026-11 | Painter | $700–900 | $900 |',
  );

  test('of a month that is over is restated, its budget is not', () => {
    expect(saidOf('expense', expenses, rewrite(expenses, '$450', '$480'))).toEqual([
      'worse 1 Diver (HARB): 2026-10 restated $450 → $480',
    ]);
    expect(saidOf('expense', expenses, rewrite(expenses, '$500', '$600'))).toEqual([
      'neutral 4 Diver (HARB): Budget $500 → $600',
    ]);
  });

  test('in another currency is another amount, whatever its digits', () => {
    expect(saidOf('expense', expenses, rewrite(expenses, '$450', '€450'))).toEqual([
      'worse 1 Diver (HARB): Amount $450 → €450: another unit, to be confirmed',
    ]);
  });

  test('a price that may have risen or fallen is neither good nor bad news', () => {
    const small = table(
      'expenses',
      'Expenses',
      '| ID | Entity | Vendor | Amount |',
      '| E-1 | HARB | Painter | $70–90/month |',
    );
    expect(saidOf('expense', small, rewrite(small, '$70–90', '$75–95'))).toEqual([
      'neutral 4 Painter (HARB): $70–90 a month → $75–95 a month',
    ]);
  });
});

describe('a channel', () => {
  const channels = table('channels', 'Channels', '| Channel | Entity | Level |', '| Boat shows | HARB | 0 |');

  test('that is new tells its level', () => {
    const after = rewrite(channels, '| Boat shows', '| Local search | HARB | 2 |\n| Boat shows');
    expect(saidOf('channel', channels, after)).toEqual(['neutral 4 Local search (HARB): added, level 2']);
  });
});

test('another name is taken for the old one with a question mark where the id moved, too', () => {
  const after = rewrite(assets, '| A-1 | Tender |', '| A-9 | Tenders |');
  expect(saidOf('asset', assets, rewrite(after, 'Tenders', 'Tender'))).toEqual([]);
  const longer = rewrite(assets, 'Tender', 'Tender of the pilot');
  const guessed = rewrite(longer, 'A-1 | Tender of the pilot', 'A-9 | Tender for the pilot');
  expect(saidOf('asset', longer, guessed)).toEqual([
    'neutral 4 Tender for the pilot (HARB): renamed? (was “Tender of the pilot”)',
  ]);
});
