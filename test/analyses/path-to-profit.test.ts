import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const table = (columns: string, ...rows: readonly string[]) =>
  [columns, columns.replace(/[^|]+/g, ' --- '), ...rows].join('\n');

const milestones = (...rows: readonly string[]) =>
  table('| ID | Milestone | Area | Entity | Due | Gate | Owner |', ...rows);

const usual = {
  'inventory/milestones.md': milestones(
    '| books | The books can be closed | profitability | all | 2026-12-31 | accounts reconciled | Dana |',
    '| each | Every entity brings something | profitability | all | 2027-01-31 | contribution of each entity | Dana |',
    '| even | A month pays for itself | profitability | all | 2027-02-28 | receipts less payments | Dana |',
    '| profit | Net income is positive | profitability | all | 2027-03-31 | net income of the month | Dana |',
    '| safe | Three months in reserve | profitability | all | 2027-06-30 | months of reserve | Dana |',
    '| other | The list is mailed | marketing | all | 2026-12-01 | orders | Dana |',
  ),
  'inventory/expenses.md': table(
    '| Vendor | Entity | Amount per month | Behaviour | Kind |',
    '| Slip | JADA | $6,000 | fixed | |',
    '| Rent | STAY | $3,000 | fixed | |',
  ),
  'inventory/revenue.md': table(
    '| Month | Entity | Stream | Amount | Kind |',
    '| 2026-10 | JADA | Charters | $5,000 | revenue |',
    '| 2026-10 | STAY | Nights | $3,000 | revenue |',
  ),
  'inventory/cash.md': table(
    '| Account | Entity | Balance | As of | Reconciled through |',
    '| Operating | JADA | $32,080 | 2026-11-20 | 2026-10-31 |',
    '| Operating | STAY | $4,000 | 2026-11-20 | 2026-09-30 |',
  ),
  'inventory/unit-economics.md': table(
    '| Product | Entity | Price | Variable cost |',
    '| Charter | JADA | $1,000 | $380 |',
  ),
  'inventory/params.md': table('| Key | Value | Unit | From |', '| monthly_growth | 5 | % | 2026-01-01 |'),
};

const path = (edits: { readonly [file: string]: string } = {}) =>
  analyse('path-to-profit', {
    ...usual,
    ...Object.fromEntries(Object.entries(edits).map(([file, text]) => [`inventory/${file}.md`, text])),
  });

describe('the worked example', () => {
  const section = path();

  test('months and funding', () => {
    expect(rangeOf(section, 'ratio')).toBe('62 62 %');
    expect(rangeOf(section, 'receipts')).toBe('8000 8000 USD/month');
    expect(figureOf(section, 'revenue-needed').value?.low.toFixed(0)).toBe('14516');
    expect(rangeOf(section, 'months')).toBe('13 13 months');
    expect(figureOf(section, 'funding').value?.low.toFixed(0)).toBe('29144');
    expect(noteOf(section, 'months')).toBe('at a growth of 5% a month');
  });

  test('each milestone is measured by its gate, in the order of the days', () => {
    expect(shownRows(section, 'milestones')).toEqual([
      '2026-12-31 | The books can be closed | accounts reconciled | 1 of 2 accounts | open | Dana',
      '2027-01-31 | Every entity brings something | contribution of each entity | 1 of 2 entities | open | Dana',
      '2027-02-28 | A month pays for itself | receipts less payments | −$1,000 a month | open | Dana',
      '2027-03-31 | Net income is positive | net income of the month | −$1,000 a month | open | Dana',
      '2027-06-30 | Three months in reserve | months of reserve | 4.0 months | reached | Dana',
    ]);
    expect(headlineOf(section)).toBe(
      'fails: 1 of 5 milestones to profit are reached; next: “The books can be closed”, due 2026-12-31.',
    );
  });
});

describe('growth', () => {
  test.each([
    ['3', '21 21 months', '46765'],
    ['8', '8 8 months', '19242'],
    ['3–8', '8 21 months', '19242'],
  ])('of %s percent', (growth, months, funding) => {
    const section = path({ params: usual['inventory/params.md'].replace('| 5 |', `| ${growth} |`) });
    expect(rangeOf(section, 'months')).toBe(months);
    expect(figureOf(section, 'funding').value?.low.toFixed(0)).toBe(funding);
  });

  test('none at all: not on this path, and no infinite number', () => {
    const section = path({ params: usual['inventory/params.md'].replace('| 5 |', '| 0 |') });
    expect(rangeOf(section, 'months')).toBeNull();
    expect(noteOf(section, 'months')).toBe('not on this path: at a growth of 0% a month');
    expect(hasBlock(section, 'funding')).toBe(false);
  });

  test('not stated: asked for', () => {
    const section = path({ params: '' });
    expect(rangeOf(section, 'months')).toBeNull();
    expect(noteOf(section, 'months')).toContain('`monthly_growth`');
  });
});

describe('the ratio of several products', () => {
  const products = (...rows: readonly string[]) =>
    path({ 'unit-economics': table('| Product | Entity | Price | Variable cost | Mix % |', ...rows) });

  test('by their mix', () => {
    const section = products('| Trip | JADA | $1,000 | $400 | 75% |', '| Night | STAY | $200 | $40 | 25% |');
    expect(figureOf(section, 'ratio').value?.low.toFixed(2)).toBe('61.25');
  });

  test('without a mix, anything between them', () => {
    const section = products('| Trip | JADA | $1,000 | $400 | |', '| Night | STAY | $200 | $40–50 | |');
    expect(rangeOf(section, 'ratio')).toBe('60 80 %');
  });

  test('one that does not say leaves it open', () => {
    expect(
      rangeOf(products('| Trip | JADA | $1,000 | $400 | |', '| Night | STAY | $200 | TBD | |'), 'ratio'),
    ).toBeNull();
  });
});

describe('gates', () => {
  const state = (row: string, edits: { readonly [file: string]: string } = {}) => {
    const [only] = shownRows(path({ milestones: milestones(row), ...edits }), 'milestones');
    return only?.split(' | ').slice(3, 5).join(' | ');
  };
  const even = '| even | A month pays | profit | all | 2027-02-28 | receipts less payments | Dana |';
  const revenue = usual['inventory/revenue.md'];

  test.each([
    ['covered', '$5,000', '$9,000', '$3,000 a month | reached'],
    ['straddled', '$5,000', '$5,000–8,000', '−$1,000 to $2,000 a month | undecided'],
    ['not known', '$5,000', 'TBD', 'not known | not known'],
  ])('receipts against payments: %s', (_name, from, to, expected) => {
    expect(state(even, { revenue: revenue.replace(from, to) })).toBe(expected);
  });

  test('an open one is overdue after its day, not on it', () => {
    expect(state(even.replace('2027-02-28', '2026-11-20'))).toContain('overdue');
    expect(state(even.replace('2027-02-28', '2026-11-21'))).toContain('open');
  });

  test('interest and no draws make net income', () => {
    const row = even.replace('receipts less payments', 'net income');
    const debt = table(
      '| Lender | Entity | Balance | Payment | Frequency | Rate |',
      '| Bank | JADA | $12,000 | $500 | monthly | 10% |',
    );
    expect(state(row, { debt })).toBe('−$1,100 a month | open');
    const expenses = `${usual['inventory/expenses.md']}\n| Owner | JADA | $2,000 | fixed | owner draw |`;
    expect(state(row, { expenses })).toBe('−$1,000 a month | open');
    expect(state(even, { expenses })).toBe('−$3,000 a month | open');
  });

  test('what no record measures is not known', () => {
    expect(state('| x | Be happy | profit | all | 2027-02-28 | smiles | Dana |')).toBe('not known | not known');
  });

  test('all reached', () => {
    const section = path({ milestones: milestones(even), revenue: revenue.replace('$5,000', '$9,000') });
    expect(headlineOf(section)).toBe('holds: Every milestone to profit is reached.');
  });
});

test('an account that nobody reconciled is a gap, and its gate is not known', () => {
  const section = path({
    cash: usual['inventory/cash.md'].replace('2026-10-31', 'TBD').replace('2026-09-30', '2026-11-15'),
  });
  expect(gapsOf(section).map(({ missing }) => missing)).toEqual([expect.stringMatching(/^Reconciled through of /)]);
  expect(shownRows(section, 'milestones')[0]).toContain('| at least 1 of 2 accounts | not known |');
  expect(headlineOf(section)).toMatch(/^unknown: /);
});

test('nothing written yet: only gaps', () => {
  const section = analyse('path-to-profit', {});
  expect(new Set(section.blocks.map(({ kind }) => kind))).toEqual(new Set(['gap']));
  expect(headlineOf(section)).toBeNull();
});
