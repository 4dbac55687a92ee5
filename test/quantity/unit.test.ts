import { describe, expect, test } from 'vitest';
import { quantity } from '../../action/src/quantity/quantity.ts';
import {
  asFraction,
  currencyOf,
  findPeriod,
  inCurrency,
  isCurrency,
  joinCurrencies,
  periodOf,
  readCurrency,
  readPeriod,
  sameDimension,
  splitUnit,
  withoutPeriod,
  withPeriod,
} from '../../action/src/quantity/unit.ts';

describe('the halves of a unit', () => {
  test.each([
    ['USD/month', { of: 'USD', per: 'month' }, 'USD', 'month'],
    ['$', { of: '$', per: null }, '$', null],
    ['EUR/charter', { of: 'EUR', per: 'charter' }, 'EUR', null],
    ['charters/two weeks', { of: 'charters', per: 'two weeks' }, null, 'two weeks'],
    ['%', { of: '%', per: null }, null, null],
    ['', { of: '', per: null }, null, null],
  ])('%s', (unit, halves, currency, period) => {
    expect(splitUnit(unit)).toEqual(halves);
    expect(currencyOf(unit)).toBe(currency);
    expect(periodOf(unit)).toBe(period);
  });

  test('a period is put on and taken off', () => {
    expect(withPeriod('USD', 'month')).toBe('USD/month');
    expect(withPeriod('USD/year', 'month')).toBe('USD/month');
    expect(withoutPeriod('USD/month')).toBe('USD');
    expect(withoutPeriod('USD/charter')).toBe('USD/charter');
  });
});

test.each([
  ['USD/month', 'EUR/year', true],
  ['$', 'USD', true],
  ['USD', 'USD/month', false],
  ['USD/charter', 'USD/month', false],
  ['months', 'charters', false],
  ['charters/month', 'charters/year', true],
])('%s and %s measure the same: %s', (a, b, expected) => {
  expect(sameDimension(a, b)).toBe(expected);
});

test.each([
  ...['day', 'per day', '/d', 'daily', 'a day', 'per diem'].map((text) => [text, 'day']),
  ...['/wk', 'weekly', 'per week', 'each week'].map((text) => [text, 'week']),
  ...['biweekly', 'bi-weekly', 'every two weeks', 'per 2 weeks', 'fortnightly', 'every other week'].map((text) => [
    text,
    'two weeks',
  ]),
  ...['per month', '/mo', '/ mo', 'monthly', 'p.m.', 'a month', 'pcm', 'Monthly', '/mth', 'month'].map((text) => [
    text,
    'month',
  ]),
  ...['quarterly', '/q', '/qtr', 'per quarter', 'every 3 months'].map((text) => [text, 'quarter']),
  ...['a year', 'annual', 'annually', 'yearly', '/yr', 'p.a.', 'per annum'].map((text) => [text, 'year']),
  ...['', 'bimonthly', 'once', 'per charter', 'sometimes', 'one-time'].map((text) => [text, null]),
])('the phrase “%s” is the period %s', (text, period) => {
  expect(readPeriod(text ?? '')).toBe(period);
});

test.each([
  ['Amount per month', 'month'],
  ['Monthly cost', 'month'],
  ['Cost ($/mo)', 'month'],
  ['Fee (annual)', 'year'],
  ['Focus days per week', 'week'],
  ['Paid every two weeks', 'two weeks'],
  ['Month', null],
  ['Date or Month', null],
  ['Speed, nm per hour', null],
  ['Last 30 days', null],
  ['', null],
])('the heading “%s” states the period %s', (heading, period) => {
  expect(findPeriod(heading)).toBe(period);
});

test.each([
  ['$', '$'],
  ['US$', 'USD'],
  ['us$', 'USD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['dollars', '$'],
  ['CHF', 'CHF'],
  ['usd', 'USD'],
  ['XYZ', null],
  ['top', null],
  ['', null],
])('“%s” is the currency %s', (text, code) => {
  expect(readCurrency(text)).toBe(code);
});

test('codes are in capitals and real', () => {
  expect(isCurrency('SEK')).toBe(true);
  expect(isCurrency('sek')).toBe(false);
  expect(isCurrency('ABC')).toBe(false);
});

test.each([
  [null, null, null],
  ['$', null, '$'],
  [null, 'EUR', 'EUR'],
  ['$', 'CAD', 'CAD'],
  ['USD', '$', 'USD'],
  ['$', 'EUR', undefined],
  ['USD', 'EUR', undefined],
])('the marks %s and %s mean %s together', (a, b, expected) => {
  expect(joinCurrencies(a, b)).toBe(expected);
});

test('money of the base currency takes its code', () => {
  expect(inCurrency(quantity({ low: 5, unit: '$/month' }), 'USD').unit).toBe('USD/month');
  expect(inCurrency(quantity({ low: 5, unit: 'EUR' }), 'USD').unit).toBe('EUR');
  expect(inCurrency(quantity({ low: 5, unit: 'charters' }), 'USD').unit).toBe('charters');
});

test('a percentage is a hundredth of its number as a fraction', () => {
  const fraction = asFraction(quantity({ low: 2, high: 5, unit: '%' }));
  expect([fraction.low.toFixed(), fraction.high.toFixed(), fraction.unit]).toEqual(['0.02', '0.05', '']);
  expect(() => asFraction(quantity({ low: 2, unit: 'days' }))).toThrow(RangeError);
});
