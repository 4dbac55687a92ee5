import { describe, expect, test } from 'vitest';
import {
  account,
  choice,
  codes,
  day,
  flag,
  level,
  money,
  month,
  number,
  percent,
  person,
  quantity,
} from '../../action/src/records/columns.ts';
import type { CellContext, Column } from '../../action/src/records/define-record.ts';
import { brief } from '../helpers/tables.ts';

const place = { path: 'inventory/test.md', line: 3, column: 3 };
const names = { title: 'Column', example: 'x' };

/** What the rule makes of a cell: the value in short, or the code of the problem. */
function read(column: Column<unknown>, text: string, context: Partial<CellContext> = {}): unknown {
  const reading = column.read(text, { place, basis: 'stated', period: null, unit: null, ...context });
  return 'problem' in reading ? reading.problem.code : brief({ kind: 'value', value: reading.value, text, place });
}

function message(column: Column<unknown>, text: string): string {
  const reading = column.read(text, { place, basis: 'stated', period: null, unit: null });
  return 'problem' in reading ? reading.problem.message : '';
}

describe('choice', () => {
  const status = choice({ ...names, values: { active: ['in use'], 'in repair': ['broken'], yes: ['✅'] } });
  test.each([
    ['active', 'active'],
    ['In use', 'active'],
    ['IN-REPAIR', 'in repair'],
    ['broken (since May)', 'in repair'],
    ['active – but slow', 'active'],
    ['✅', 'yes'],
    ['sold', 'cell/unreadable'],
  ])('“%s” is %j', (text, value) => {
    expect(read(status, text)).toBe(value);
  });

  test('an unknown word is quoted with the list and the nearest', () => {
    expect(message(status, 'brokn')).toBe(
      'Unexpected “brokn”, expected one of `active`, `in repair`, `yes`. Did you mean `in repair`?',
    );
  });
});

describe('flag', () => {
  test.each([
    ['yes', true],
    ['Y', true],
    ['✅', true],
    ['yes (manual)', true],
    ['no', false],
    ['❌', false],
    ['none', false],
    ['never – not needed', false],
    ['nightly snapshot', 'cell/unreadable'],
  ])('“%s” is %j', (text, value) => {
    expect(read(flag(names), text)).toBe(value);
  });

  test('a name counts as yes where names are taken', () => {
    expect(read(flag({ ...names, orName: true }), 'nightly snapshot')).toBe(true);
    expect(read(flag({ ...names, orName: true }), 'No')).toBe(false);
  });
});

describe('money', () => {
  test.each([
    ['$850', {}, {}, '850 $'],
    ['$850/month', {}, {}, '850 $/month'],
    ['$850', { period: 'any' }, { period: 'year' }, '850 $/year'],
    ['$850/week', { period: 'any' }, { period: 'year' }, '850 $/week'],
    ['$850', { period: 'month' }, {}, '850 $/month'],
    ['$850', { period: 'month' }, { period: 'year' }, '850 $/year'],
    ['$850', {}, { period: 'year' }, '850 $'],
    ['850', {}, { unit: 'EUR' }, '850 EUR'],
    ['$7–9K/month', { period: 'any' }, {}, '7000 9000 $/month'],
    ['15%', {}, {}, 'cell/wrong-unit'],
    ['cheap', {}, {}, 'cell/unreadable'],
  ] as const)('“%s” with %j in %j is %s', (text, rule, context, value) => {
    expect(read(money({ ...names, ...rule }), text, context)).toBe(value);
  });
});

describe('numbers', () => {
  test.each([
    [percent(names), '15%', '15 %'],
    [percent(names), '15', '15 %'],
    [percent(names), '0.15', 'cell/ambiguous-percent'],
    [percent(names), '$15', 'cell/wrong-unit'],
    [number({ ...names, unit: 'days' }), '1–2', '1 2 days'],
    [number({ ...names, unit: 'days' }), '2 days', '2 days'],
    [number({ ...names, unit: 'days' }), '2 charters', 'cell/wrong-unit'],
    [number({ ...names, unit: 'people' }), '3,676', '3676 people'],
    [level({ ...names, top: 5 }), '5', '5 levels'],
    [level({ ...names, top: 5 }), '0', '0 levels'],
    [level({ ...names, top: 5 }), '2–3', '2 3 levels'],
    [level({ ...names, top: 5 }), '6', 'cell/unreadable'],
    [level({ ...names, top: 5 }), '2.5', 'cell/unreadable'],
    [level({ ...names, top: 5 }), '-1', 'cell/unreadable'],
  ] as const)('%# “%s” → %j', (column, text, value) => {
    expect(read(column, text)).toBe(value);
  });

  test.each([
    ['24%', null, '24 %'],
    ['24', '%', '24 %'],
    ['$1,200', null, '1200 $'],
    ['1,200', 'USD/customer', '1200 USD/customer'],
    ['6', 'months', '6 months'],
    ['6', null, '6'],
    ['5–10', 'mails/week', '5 10 mails/week'],
  ])('a quantity “%s” of a row in %j is %s', (text, unit, value) => {
    expect(read(quantity(names), text, { unit })).toBe(value);
  });
});

describe('days', () => {
  test.each([
    [day(names), '2026-11-21', '2026-11-21'],
    [day(names), 'Nov 21, 2026', '2026-11-21'],
    [day(names), '2026-02-30', 'cell/unreadable'],
    [day(names), '3/4/2026', 'cell/ambiguous-date'],
    [month(names), '2026-11', '2026-11'],
    [month(names), 'November 2026', '2026-11'],
    [month(names), '2026-11-21', '2026-11-21'],
    [month(names), 'Q4', 'cell/unreadable'],
  ] as const)('%# “%s” → %s', (column, text, value) => {
    expect(read(column, text)).toBe(value);
  });
});

describe('names', () => {
  test.each([
    [codes(names), 'JADA, QOS', ['JADA', 'QOS']],
    [codes(names), 'JADA QOS', ['JADA', 'QOS']],
    [codes(names), 'DC-CLIENTS / QOS', ['DC-CLIENTS', 'QOS']],
    [codes(names), 'Queen of San Diego', ['Queen of San Diego']],
    [codes(names), 'lambda, dynamodb; ses', ['lambda', 'dynamodb', 'ses']],
    [person(names), '@dana', 'dana'],
    [account(names), '6310 Hosting', '6310'],
    [account(names), 'Hosting', 'Hosting'],
  ] as const)('%# “%s” → %j', (column, text, value) => {
    expect(read(column, text)).toEqual(value);
  });
});
