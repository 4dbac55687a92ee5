import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';
import { type Ends, endsLikeVector, vector } from '../helpers/vectors.ts';

const campaigns = (header: string, ...rows: readonly string[]) =>
  analyse('campaign-opportunity', {
    'inventory/campaigns.md': [header, header.replace(/[^|]+/g, '---'), ...rows].join('\n'),
  });

const full = '| ID | Name | Channel | Entity | Audience | CTR % | CVR % | Order value | Margin % | Cost |';

test('the worked example, CMO-03', () => {
  const section = campaigns(full, '| spring | Spring mail | email | QOS | 1,800 | 2.5–4% | 3–5% | $640 | 58% | $120 |');
  const { expected } = vector<unknown, { orders: Ends; profit: Ends; breakEvenCvr: Ends }>('CMO-03');
  const ends = (id: string, like: Ends) => {
    const { value } = figureOf(section, id);
    return value && endsLikeVector(value, like);
  };
  expect(ends('spring-orders', expected.orders)).toEqual(expected.orders);
  expect(ends('spring-profit', expected.profit)).toEqual(expected.profit);
  const conversion = figureOf(section, 'spring-break-even-conversion').value;
  expect(conversion?.low.div(100).toFixed(30)).toBe('0.004489942528735632183908045977');
  expect(conversion?.high.div(100).toFixed(30)).toBe('0.007183908045977011494252873563');
  expect(rangeOf(section, 'spring')).toBe('864 2304 USD');
  expect(rangeOf(section, 'spring-return')).toBe('7.2 19.2 ');
  expect(noteOf(section, 'spring-return')).toBe('pays its cost at 1.72');
  expect(headlineOf(section)).toMatch(/^holds: Spring mail may leave a profit of \$381[\d.]*–1,216[\d.]*\.$/);
});

const blast =
  '| Name | Channel | Entity | Audience | Conversion % | Order value | Margin % | Cost | Charter value | Basis |';

describe('a blast to everybody on a list', () => {
  const section = campaigns(
    blast,
    '| Concert blast | email | QOS | 3,676 | 2–5% | $136–272 | TBD | TBD | $10K–50K | assumed |',
  );
  const id = 'qos-concert-blast';

  test.each([
    [id, '9998.72 49993.6 USD'],
    [`${id}-audience`, '3676 3676 people'],
    [`${id}-orders`, '73.52 183.8 orders'],
    [`${id}-ceiling`, '36760000 183800000 USD'],
    [`${id}-profit`, null],
  ])('%s is %s', (figure, value) => {
    expect(rangeOf(section, figure)).toBe(value);
  });

  test('the ceiling says what it is, and never is the headline', () => {
    expect(figureOf(section, `${id}-ceiling`).title).toBe('Concert blast: ceiling');
    expect(noteOf(section, `${id}-ceiling`)).toBe('if every person on the list buys; not a forecast');
    expect(headlineOf(section)).toMatch(
      /^unknown: Concert blast may bring \$9,99[\d.]+–49,99[\d.]+ \(assumed\); what is left of it is not known\.$/,
    );
  });

  test('the profit says what it waits for, and the cost is a gap', () => {
    expect(noteOf(section, `${id}-profit`)).toBe('waits for margin and cost');
    expect(gapsOf(section).map((gap) => gap.id)).toEqual([`campaign/${id}/cost`]);
  });

  test('everything rests on an assumption', () => {
    expect(figureOf(section, id).value?.basis).toBe('assumed');
  });
});

describe('the click rate', () => {
  const row = (name: string, ctr: string) =>
    `| ${name} | ${name} | email | QOS | 1,000 | ${ctr} | 10% | $50 | 50% | $20 |`;

  test.each([
    ['a rate', ['2%'], '2 2 orders'],
    ['none in the whole table: conversion counts everybody', [''], '100 100 orders'],
    ['N/A: conversion counts everybody', ['N/A', '2%'], '100 100 orders'],
    ['blank beside a stated one: nobody knows it yet', ['', '2%'], null],
    ['TBD', ['TBD'], null],
  ])('%s', (_name, rates, orders) => {
    const section = campaigns(full, ...rates.map((rate, i) => row(`c${i}`, rate)));
    expect(rangeOf(section, 'c0-orders')).toBe(orders);
  });
});

test('without a conversion the conversion that pays the cost is shown instead of a profit', () => {
  const section = campaigns(full, '| a | A | email | QOS | 1,000 | N/A | TBD | $50 | 40% | $100 |');
  expect(rangeOf(section, 'a-break-even-conversion')).toBe('0.5 0.5 %');
  expect(rangeOf(section, 'a-profit')).toBeNull();
  expect(noteOf(section, 'a')).toBe('waits for conversion');
  expect(headlineOf(section)).toBe('unknown: What A may bring is not known.');
});

test('an order that leaves nothing never pays the cost', () => {
  const section = campaigns(full, '| a | A | email | QOS | 1,000 | N/A | 5% | $50 | 0% | $100 |');
  expect(rangeOf(section, 'a-break-even-conversion')).toBe('Infinity Infinity %');
  expect(headlineOf(section)).toBe('fails: A may leave a profit of −$100.');
});

test('campaigns rank by sure profit for the money, a free one by profit first; their audiences are never added', () => {
  const section = campaigns(
    full,
    '| a | Dear  | email | QOS | 1,000 | N/A | 5% | $100 | 50% | $1,000 |',
    '| b | Open  | email | QOS | 9,000 | N/A | 5% | $100 | TBD | $10 |',
    '| c | Cheap | email | QOS | 1,000 | N/A | 5% | $100 | 50% | $100 |',
    '| d | Free  | email | QOS | 100   | N/A | 5% | $100 | 50% | $0 |',
  );
  expect(shownRows(section, 'ranking')).toEqual([
    'Free | QOS | 100 people | 5 orders | $500 | $250',
    'Cheap | QOS | 1,000 people | 50 orders | $5,000 | $2,400',
    'Dear | QOS | 1,000 people | 50 orders | $5,000 | $1,500',
    'Open | QOS | 9,000 people | 450 orders | $45,000 | not known',
  ]);
});

test('a cost in another currency is not compared', () => {
  const section = campaigns(full, '| a | A | email | QOS | 1,000 | N/A | 5% | $100 | 50% | €100 |');
  expect(rangeOf(section, 'a')).toBe('5000 5000 USD');
  expect(rangeOf(section, 'a-profit')).toBeNull();
  expect(hasBlock(section, 'a-return')).toBe(false);
});
