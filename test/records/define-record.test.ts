import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Day } from '../../action/src/day.ts';
import type { Quantity } from '../../action/src/quantity/quantity.ts';
import { type Cell, type RecordOf, said, usualFile } from '../../action/src/records/define-record.ts';
import { berth } from '../fixtures/records/berth.ts';
import { parse } from '../helpers/tables.ts';

const docs = readFileSync(new URL('../../action/docs/add-a-record.md', import.meta.url), 'utf8');
const place = { path: 'inventory/berths.md', line: 5, column: 1 };
const unknown: Cell<Day> = { kind: 'unknown', text: '', place };

type Berth = RecordOf<typeof berth>;

test('the types of the cells follow from the column rules', () => {
  expectTypeOf<Berth['type']>().toEqualTypeOf<'berth'>();
  expectTypeOf<Berth['cells']['status']>().toEqualTypeOf<Cell<'rented' | 'waiting'>>();
  expectTypeOf<Berth['cells']['rent']>().toEqualTypeOf<Cell<Quantity>>();
  expectTypeOf<Berth['cells']['leaseEnds']>().toEqualTypeOf<Cell<Day>>();
});

test('a cell says its value or nothing', () => {
  expect(said({ kind: 'value', value: 5, text: '5', place })).toBe(5);
  expect(said(unknown)).toBeNull();
});

test('the usual file is named after the table', () => {
  expect(usualFile({ table: 'Unit economics' })).toBe('inventory/unit-economics.md');
});

describe('the page on adding a record', () => {
  test('shows the type that is tested here', () => {
    const source = readFileSync(new URL('../fixtures/records/berth.ts', import.meta.url), 'utf8');
    const [, example] = /```ts\n([\s\S]*?)```/.exec(docs) ?? [];
    expect(example).toBe(source.replaceAll('../../../action/src/records/', './'));
  });

  test('shows a table that the type reads', () => {
    const [, table = ''] = /```markdown\n([\s\S]*?)```/.exec(docs) ?? [];
    const [header, ...rows] = parse(table).children.flatMap((node) => (node.type === 'table' ? node.children : []));
    const texts = rows.map(({ children }) =>
      children.map((cell) =>
        table.slice(cell.position?.start.offset, cell.position?.end.offset).replaceAll('|', '').trim(),
      ),
    );
    expect(header?.children).toHaveLength(6);
    const context = { place, basis: 'stated', period: null, unit: null } as const;
    const rents = texts.map((cells) => berth.columns.rent.read(cells[3] ?? '', context));
    expect(
      rents.map((reading) => 'value' in reading && `${reading.value.low} ${reading.value.high} ${reading.value.unit}`),
    ).toEqual(['875 1050 $/month', '6000 6000 $/year']);
    expect(texts.map((cells) => berth.columns.status.read(cells[2] ?? '', context))).toEqual([
      { value: 'rented' },
      { value: 'rented' },
    ]);
  });

  test.each([
    'text',
    'choice',
    'flag',
    'money',
    'percent',
    'number',
    'level',
    'quantity',
    'day',
    'month',
    'codes',
    'person',
    'account',
  ])('names the rule %s', (rule) => {
    expect(docs).toContain(`\`${rule}\``);
  });
});
