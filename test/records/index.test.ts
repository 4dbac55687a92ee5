import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classifyCell } from '../../action/src/quantity/read-quantity.ts';
import type { AnyRecordType } from '../../action/src/records/define-record.ts';
import { recordTypes } from '../../action/src/records/index.ts';
import { nameKey } from '../../action/src/records/match-name.ts';

const definitions: readonly AnyRecordType[] = Object.values(recordTypes);
const place = { path: 'inventory/test.md', line: 3, column: 3 };
const context = { place, basis: 'stated', period: null, unit: null } as const;

test('the registry holds every file that declares a type, under the name of its type', () => {
  const folder = new URL('../../action/src/records/', import.meta.url);
  const vocabulary = [
    'choices',
    'columns',
    'define-record',
    'index',
    'item',
    'make-skeleton',
    'match-name',
    'row',
    'shared-columns',
  ];
  const stems = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  expect(Object.keys(recordTypes).sort()).toEqual(stems.filter((stem) => !vocabulary.includes(stem)).sort());
  expect(Object.entries(recordTypes).filter(([name, { type }]) => name !== type)).toEqual([]);
});

test('no name stands for two tables', () => {
  const names = definitions.flatMap(({ type, table, synonyms }) =>
    [...new Set([type, table, ...synonyms].map(nameKey))].map((key) => [key, type] as const),
  );
  const repeated = names.filter(([key], i) => names.findIndex(([other]) => other === key) !== i);
  expect(repeated).toEqual([]);
});

describe.each(definitions.map((definition) => [definition.type, definition] as const))('%s', (_, definition) => {
  const columns = Object.entries(definition.columns);

  test('no name stands for two columns', () => {
    const names = columns.flatMap(([field, { title, synonyms }]) =>
      [...new Set([title, ...synonyms].map(nameKey))].map((key) => [key, field] as const),
    );
    const repeated = names.filter(([key], i) => names.findIndex(([other]) => other === key) !== i);
    expect(repeated).toEqual([]);
  });

  test('is known by columns of its own', () => {
    expect(definition.identity.length).toBeGreaterThan(0);
    for (const field of definition.identity) expect(definition.columns).toHaveProperty(field);
  });

  test('refers to types that there are', () => {
    for (const [, { refersTo }] of columns) for (const type of refersTo) expect(recordTypes).toHaveProperty(type);
  });

  test.each(columns)('%s reads its own example', (_field, column) => {
    if (classifyCell(column.example) !== 'value') return;
    expect(column.read(column.example, context)).toHaveProperty('value');
  });
});
