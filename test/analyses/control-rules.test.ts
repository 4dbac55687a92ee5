import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, gapsOf, hasBlock, headlineOf, rangeOf, shownRows, tableOf } from '../helpers/analyse.ts';

const controls = (...rows: readonly string[]) =>
  [
    '# Controls',
    '',
    '| ID | Rule | Entity | Threshold | Severity | Fix | Annotation | Annotation expires |',
    '| - | - | - | - | - | - | - | - |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');

const cash = (...rows: readonly string[]) =>
  [
    '# Cash',
    '',
    '| Account | Entity | Balance | As of | Bank |',
    '| - | - | - | - | - |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');

const assets = [
  '# Assets',
  '',
  '| ID | Asset | Entity | Class | Status | Owner | Insurable | Insurance expiry |',
  '| - | - | - | - | - | - | - | - |',
  '| a1 | Boat | X | vessel | active | Dana | yes | 2026-11-01 |',
].join('\n');

const big = cash('Main | X | $300,000 | 2026-11-20 | One');
const inventory = (files: { readonly [name: string]: string }) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`inventory/${name}.md`, text]));
const rowOf = (section: ReturnType<typeof analyse>, name: string): string | undefined =>
  shownRows(section, 'rules').find((row) => row.startsWith(name));

test('what fails stands first, the most severe on top, with the mend', () => {
  const section = analyse('control-rules', inventory({ cash: big, assets }));
  expect(shownRows(section, 'rules').slice(0, 2)).toEqual([
    'Insurance in force | critical | fail |  |  | 1 of 1 assets break it: Boat (ended 20 days ago) | Insure it, or lay it up',
    'No single bank over insured limit | medium | fail | $300,000 | $250,000 | 1 of 1 balances break it: X at One | Split the balances',
  ]);
  expect(headlineOf(section)).toBe(
    'fails: Of 50 rules for money, 2 are broken (1 critical), and 46 cannot be decided from the records.',
  );
  expect(rangeOf(section, 'failing')).toBe('2 2 rules');
});

test('at most fifteen rows are shown, and the rest is counted', () => {
  const section = analyse('control-rules', inventory({ cash: big, assets }));
  const table = tableOf(section, 'rules');
  expect(table.rows).toHaveLength(15);
  expect(table.hidden).toBe(33);
  expect(new Set(table.rows.map(({ key }) => key)).size).toBe(15);
});

test('where nothing decides a rule every one is unknown, and there is no gap of its own', () => {
  const section = analyse('control-rules', inventory({ controls: controls('C-05 | | all | | high | | | ') }));
  expect(headlineOf(section)).toBe(
    'unknown: Of 50 rules for money, none is known to be broken, and 50 cannot be decided from the records.',
  );
  expect(rangeOf(section, 'score')).toBe('0 10 points');
  expect(rangeOf(section, 'evidence')).toBe('0 0 %');
  expect(gapsOf(section)).toEqual([]);
});

test('a missing cell is not a failure: the row names the cell', () => {
  const section = analyse('control-rules', inventory({ cash: cash('Main | X | $300,000 | 2026-11-20 |') }), {});
  const row = analyse(
    'control-rules',
    inventory({ cash: big.replace('One', 'TBD'), controls: controls('C-05 | | all | | high | | | ') }),
  );
  expect(rangeOf(section, 'failing')).toBe('0 0 rules');
  expect(rowOf(row, 'No single bank')).toBe(
    'No single bank over insured limit | high | unknown | $300,000 | $250,000 | not known for 1 of 1 balances: X at a bank not named | Fill in `Balance` and `Bank` (Cash)',
  );
});

describe('the table of the user', () => {
  const ruled = (row: string, params = '') =>
    analyse('control-rules', inventory({ cash: big, assets, controls: controls(row), params }));

  test.each([
    ['C-05 | | all | $400,000 | medium | | | ', undefined],
    [
      'C-05 | | all | ≤ $200,000 | low | Ask the bank | | ',
      'No single bank over insured limit | low | fail | $300,000 | $200,000 | 1 of 1 balances break it: X at One | Ask the bank',
    ],
    [
      'C-05 | Few eggs in one basket | all | TBD | high | | | ',
      'Few eggs in one basket | high | fail | $300,000 | $250,000 | 1 of 1 balances break it: X at One | Split the balances',
    ],
    [
      'basket | No single bank over insured limit | all | | high | | | ',
      'No single bank over insured limit | high | fail | $300,000 | $250,000 | 1 of 1 balances break it: X at One | Split the balances',
    ],
    [
      'C-05 | | Y | | medium | | | ',
      'No single bank over insured limit | medium | unknown |  | $250,000 | no row of the table “Cash”: add it in `inventory/cash.md` | Fill in `Balance` and `Bank` (Cash)',
    ],
    [
      'C-05 | | all | 6 months | medium | | | ',
      'No single bank over insured limit | medium | unknown |  | $250,000 | the threshold is not in USD | ',
    ],
    [
      'own | Nobody sails alone | all | | high | | | ',
      'Nobody sails alone | high | unknown |  |  | this rule is your own: somebody has to look | ',
    ],
    ['C-05 | | all | | medium | | not applicable | ', undefined],
    ['C-05 | | all | | medium | | done another way | ', undefined],
    ['C-05 | | all | | medium | | accepted risk | 2026-11-21', undefined],
    [
      'C-05 | | all | | medium | | accepted risk | 2026-11-20',
      'No single bank over insured limit | medium | fail | $300,000 | $250,000 | 1 of 1 balances break it: X at One | Split the balances',
    ],
  ])('%s', (row, expected) => {
    const name = expected?.split(' | ')[0] ?? 'No single bank';
    expect(rowOf(ruled(row), name)).toBe(expected);
  });

  test('a risk that is accepted stays in sight', () => {
    const section = ruled('C-05 | | all | | medium | | accepted risk | 2026-12-31');
    expect(shownRows(section, 'accepted-rules')).toEqual(['No single bank over insured limit | medium | 2026-12-31']);
    expect(rangeOf(section, 'accepted')).toBe('1 1 rules');
    expect(hasBlock(ruled('C-05 | | all | | medium | | | '), 'accepted-rules')).toBe(false);
  });

  test('a parameter in force sets the threshold, and the table of rules comes before it', () => {
    const params = [
      '# Params',
      '',
      '| Key | Value | From | To |',
      '| - | - | - | - |',
      '| fdic_limit | $290,000 | 2026-01-01 | |',
    ].join('\n');
    expect(rowOf(ruled('C-01 | | all | | high | | | ', params), 'No single bank')).toContain('| $290,000 |');
    expect(rowOf(ruled('C-05 | | all | $280,000 | high | | | ', params), 'No single bank')).toContain('| $280,000 |');
  });
});

test('the order of rows and files changes nothing', () => {
  const rows = [
    'A | X | $200,000 | 2026-11-20 | One',
    'B | X | $100,000 | 2026-11-20 | One',
    'C | Y | $5 | 2026-11-20 | Two',
  ];
  const blocks = (files: { readonly [path: string]: string }) => shownRows(analyse('control-rules', files), 'rules');
  const expected = blocks(inventory({ assets, cash: cash(...rows) }));
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
      expect(blocks(inventory({ cash: cash(...shuffled), assets }))).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});
