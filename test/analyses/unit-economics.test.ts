import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const columns = [
  'Product',
  'Entity',
  'Sold as',
  'Price',
  'Variable cost',
  'CAC',
  'Churn %',
  'Repeat rate %',
  'Orders per customer',
  'Gross margin %',
];

const table = (header: readonly string[], rows: readonly string[]) =>
  [`| ${header.join(' | ')} |`, `|${header.map(() => ' --- |').join('')}`, ...rows].join('\n');

interface Texts {
  readonly expenses?: readonly string[];
  readonly channels?: readonly string[];
  readonly params?: readonly string[];
}

const economics = (products: readonly string[], { expenses = [], channels = [], params = [] }: Texts = {}) =>
  analyse('unit-economics', {
    'inventory/unit-economics.md': table(columns, products),
    'inventory/expenses.md': table(['Month', 'Vendor', 'Entity', 'Amount', 'Account'], expenses),
    'inventory/channels.md': table(['Channel', 'Entity', 'Level', 'New customers'], channels),
    'inventory/params.md': table(['Key', 'Value', 'Unit', 'From'], params),
  });

const charter = '| Charter | VESSEL | charters | $650 | $278.80 | TBD | | | 1.6 | |';
const ads = '| 2026-11 | Search ads | VESSEL | $300/month | 6100 |';
const won = '| Direct | VESSEL | 3 | 2 |';

test('the worked example of a trade', () => {
  const section = economics([charter], { expenses: [ads], channels: [won] });
  expect(rangeOf(section, 'contribution')).toBe('371.2 371.2 USD');
  expect(rangeOf(section, 'worth')).toBe('593.92 593.92 USD');
  expect(rangeOf(section, 'cost')).toBe('150 150 USD');
  expect(figureOf(section, 'ratio').value?.low.toFixed(2)).toBe('3.96');
  expect(figureOf(section, 'payback').value?.low.toFixed(2)).toBe('0.40');
  expect(noteOf(section, 'ratio')).toBe('against 3: pass');
  expect(noteOf(section, 'payback')).toBe('on the first');
  expect(headlineOf(section)).toBe('holds: A customer is worth at least 3 times what it costs to win one.');
});

describe('the worked example of a subscription', () => {
  const plan = (churn: string) => economics([`| Plan | STUDIO | | $250 | $70 | $1,350 | ${churn} | | | 72% |`]);

  test('price × margin ÷ churn', () => {
    const section = plan('4%');
    expect(rangeOf(section, 'worth')).toBe('4500 4500 USD');
    expect(figureOf(section, 'ratio').value?.low.toFixed(2)).toBe('3.33');
    expect(rangeOf(section, 'payback')).toBe('7.5 7.5 months');
    expect(noteOf(section, 'payback')).toBe('against 12 months: pass');
    expect(noteOf(section, 'worth')).toBe('');
  });

  test('without churn it is reckoned for 60 months', () => {
    const section = plan('0%');
    expect(rangeOf(section, 'worth')).toBe('10800 10800 USD');
    expect(noteOf(section, 'worth')).toBe('reckoned for 60 months at most');
  });
});

describe('how often a customer comes', () => {
  const guess = ['| repeat_booking_rate | 10–50 | % | 2026-01-01 |'];

  test.each([
    ['the orders are stated', '| 20% | 3 |', ['300.00', '300.00']],
    ['the repeat rate is', '| 20% | |', ['125.00', '125.00']],
    ['only the params guess it', '| | |', ['111.11', '200.00']],
  ])('%s', (_name, cells, worth) => {
    const section = economics([`| Charter | VESSEL | | $200 | $100 | | ${cells} |`], { params: guess });
    const { value } = figureOf(section, 'worth');
    expect([value?.low.toFixed(2), value?.high.toFixed(2)]).toEqual(worth);
  });

  test('a rate of 100% has no finite worth at its high end', () => {
    const section = economics(['| Charter | VESSEL | | $200 | $100 | | | 50–100% | | |']);
    expect(rangeOf(section, 'worth')).toBe('200 Infinity USD');
  });

  test('nobody says', () => {
    expect(rangeOf(economics(['| Charter | VESSEL | | $200 | $100 | | | | | |']), 'worth')).toBeNull();
  });
});

describe('what a new customer costs', () => {
  test.each([
    [
      'nobody counts them',
      [ads],
      ['| Direct | VESSEL | 3 | TBD |'],
      'nobody counts the new customers: `New customers` in the table of channels',
    ],
    ['none was won', [ads], ['| Direct | VESSEL | 3 | 0 |'], 'no new customers for $300 a month'],
    ['no spending is recorded', [], [won], 'no spending on customers is recorded'],
    [
      'the spending is that of another entity',
      [ads.replace('VESSEL', 'HAUL')],
      [won],
      'no spending on customers is recorded',
    ],
    ['the account wins nobody', [ads.replace('6100', '6200')], [won], 'no spending on customers is recorded'],
  ])('is not known where %s', (_name, expenses, channels, note) => {
    const section = economics([charter], { expenses, channels });
    expect(rangeOf(section, 'cost')).toBeNull();
    expect(noteOf(section, 'cost')).toBe(note);
    expect(hasBlock(section, 'ratio')).toBe(false);
    expect(headlineOf(section)).toMatch(/^unknown: /);
  });
});

test('a sale that loses money has no ratio', () => {
  const section = economics(['| Charter | VESSEL | | $100 | $150 | $20 | | | 2 | |']);
  expect(rangeOf(section, 'worth')).toBe('-100 -100 USD');
  expect(hasBlock(section, 'ratio')).toBe(false);
  expect(headlineOf(section)).toBe('fails: Each sale of Charter loses money.');
});

test('several products stand in one table, the worst first', () => {
  const section = economics([
    '| Charter | VESSEL | charters | $200 | $100 | $50 | | | 2 | |',
    '| Plan | STUDIO | | $250 | $70 | $9,000 | 4% | | | 72% |',
  ]);
  expect(shownRows(section, 'products')).toEqual([
    'Plan | $180 | $4,500 | $9,000 | 0.5 | 50 months | fail',
    'Charter | $100 | $200 | $50 | 4 | 0.50 charters | pass',
  ]);
  expect(headlineOf(section)).toBe('fails: A customer of Plan is worth less than 3 times what it costs to win one.');
});

test('a price that is not known is a gap', () => {
  const section = economics(['| Charter | VESSEL | | TBD | $150 | $20 | | | 2 | |']);
  expect(gapsOf(section).map(({ missing }) => missing)).toContainEqual(expect.stringMatching(/^Price of /));
  expect(rangeOf(section, 'worth')).toBeNull();
});

test('no product: nothing but gaps', () => {
  expect(new Set(economics([]).blocks.map(({ kind }) => kind))).toEqual(new Set(['gap']));
});
