import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../action/src/model/build-model.ts';
import { focusModel } from '../../action/src/model/focus-model.ts';
import type { Model } from '../../action/src/model/model.ts';
import { itemOf, noteOf } from '../helpers/items.ts';
import { documentsOf } from '../helpers/tables.ts';

const texts = {
  'inventory/entities.md': `# Entities

| Code | Name             | Also known as | Business type | Base currency |
| ---- | ---------------- | ------------- | ------------- | ------------- |
| AQ   | Aquila Charters  | Eagle boats   | Charter       | USD           |
| BO   | Borealis         |               | Hauling       | USD           |
| BOC  | BO Clients       |               | Agency        | USD           |
`,
  'inventory/expenses.md': `# Expenses

| Entity   | Vendor          | Amount | Notes                            |
| -------- | --------------- | ------ | -------------------------------- |
| AQ       | Marina          | $1     |                                  |
| Borealis | Yard            | $2     |                                  |
| BOC      | Design          | $3     |                                  |
| all      | Cloud           | $4     | split between Borealis, BO, BOC  |
|          | Unknown vendor  | $5     |                                  |
| AQ       | TBD             | $6     |                                  |
| BO       | TBD             | $7     |                                  |
`,
  'inventory/security.md': `# Security

| ID    | Check | Applies to   | Entity | Result |
| ----- | ----- | ------------ | ------ | ------ |
| BO-1  | MFA   | BO bank      | AQ, BO | pass   |
|       | WAF   | Eagle boats  | BO     | fail   |
`,
  'inventory/params.md': '# Params\n\n| Key | Value | From |\n|-|-|-|\n| min_runway_months | 6 | 2026-01-01 |\n',
};

const place = { path: 'handoffs/test.md', line: 3, column: 1 };
const model: Model = buildModel([
  ...documentsOf(texts),
  {
    path: 'handoffs/test.md',
    note: noteOf({ id: 'aq', entity: 'AQ', entities: ['AQ'] }),
    items: [
      itemOf({ id: 'a', title: 'Ask BO for the BOC list', entity: 'AQ', entities: ['AQ'], place }),
      itemOf({ id: 'b', title: 'Sell Borealis', entity: 'BO', entities: ['BO'], place }),
      itemOf({ id: 'c', title: 'Hire', place }),
    ],
    rows: [],
    stated: [],
    diagnostics: [],
    dropped: [],
  },
]).model;

const vendors = (one: Model) => one.rows.expense.map(({ cells }) => cells.vendor.text);

describe('a scope', () => {
  test('of no entities is the whole model', () => {
    expect(focusModel(model, {})).toBe(model);
    expect(focusModel(model, { entities: null })).toBe(model);
  });

  test('sees its own records, those of all, and reference data', () => {
    const focused = focusModel(model, { entities: ['AQ'] });
    expect(vendors(focused)).toEqual(['Cloud', 'Marina']);
    expect(focused.rows.entity.map(({ entity }) => entity)).toEqual(['AQ']);
    expect(focused.rows.param).toHaveLength(1);
    expect(focused.items.map(({ id }) => id)).toEqual(['a']);
    expect(focused.notes.map(({ id }) => id)).toEqual(['aq']);
  });

  test('may name entities as people do, and several', () => {
    expect(vendors(focusModel(model, { entities: ['eagle boats', 'BO Clients'] }))).toEqual([
      'Cloud',
      'Marina',
      'Design',
    ]);
  });

  test('of an unknown entity sees only what belongs to all', () => {
    expect(vendors(focusModel(model, { entities: ['XX'] }))).toEqual(['Cloud']);
  });

  test('knows of its own rows that could not be read, and of those that may be its own', () => {
    const lost = { type: 'expense', path: 'inventory/expenses.md', line: 20, entity: null };
    const focused = focusModel({ ...model, dropped: [...model.dropped, lost] }, { entities: ['AQ'] });
    expect(model.dropped.map(({ line, entity }) => [line, entity])).toEqual([
      [10, 'AQ'],
      [11, 'BO'],
    ]);
    expect(focused.dropped.map(({ line }) => line)).toEqual([10, 20]);
  });
});

describe('nothing hidden is named', () => {
  const names: { readonly [code: string]: readonly string[] } = {
    AQ: ['AQ', 'Aquila Charters', 'Eagle boats'],
    BO: ['BO', 'Borealis'],
    BOC: ['BOC', 'BO Clients'],
  };

  test('in any scope', () => {
    fc.assert(
      fc.property(fc.subarray(['AQ', 'BO', 'BOC'], { minLength: 1 }), (entities) => {
        const visible = entities.flatMap((code) => names[code] ?? []);
        const hidden = Object.keys(names).filter((code) => !entities.includes(code));
        // A visible name may hold a hidden one.
        const json = visible.reduce(
          (text, name) => text.replaceAll(name, ''),
          JSON.stringify(focusModel(model, { entities })),
        );
        for (const name of hidden.flatMap((code) => names[code] ?? [])) {
          expect(json).not.toMatch(new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`));
        }
      }),
    );
  });

  test('and what is shared stays readable', () => {
    const focused = focusModel(model, { entities: ['AQ'] });
    expect(focused.items[0]?.title).toBe('Ask another entity for the another entity list');
    expect(focused.rows['security-check'].map(({ id, entities, entity }) => [id, entities, entity])).toEqual([
      ['another entity-1', ['AQ'], 'AQ'],
    ]);
    expect(focused.rows.expense[0]?.notes).toBe('split between other entities');
  });

  test('a visible name that holds a hidden code stays whole', () => {
    const focused = focusModel(model, { entities: ['BOC'] });
    expect(focused.rows.entity[0]?.cells.name.text).toBe('BO Clients');
  });
});

test('a scope in a scope is the same scope', () => {
  const once = focusModel(model, { entities: ['AQ'] });
  expect(focusModel(once, { entities: ['AQ'] })).toEqual(once);
});
