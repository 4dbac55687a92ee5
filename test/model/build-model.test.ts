import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../action/src/model/build-model.ts';
import { itemOf, noteOf } from '../helpers/items.ts';
import { brief, codesOf, documentsOf, modelOf } from '../helpers/tables.ts';

const entities = `# Entities

| Code | Name               | Also known as | Business type | Base currency |
| ---- | ------------------ | ------------- | ------------- | ------------- |
| QOS  | Queen of San Diego | the Queen     | Charter       | USD           |
| EYD  | Expert Delivery    |               | Delivery      | EUR           |
`;

const expenses = (...rows: readonly string[]) =>
  ['# Expenses', '', '| ID | Entity | Vendor | Amount |', '| - | - | - | - |', ...rows].join('\n');

describe('entities', () => {
  test.each([
    ['QOS', 'QOS'],
    ['qos', 'QOS'],
    ['Queen of San Diego', 'QOS'],
    ['queen-of-san-diego', 'QOS'],
    ['The Queen', 'QOS'],
    ['all', 'all'],
  ])('%s is %s, and ids are made from the code', (written, code) => {
    const { model, diagnostics } = modelOf({ 'a.md': entities, 'b.md': expenses(`| | ${written} | Marina | $1 |`) });
    expect(model.rows.expense.map(({ id, entity }) => [id, entity])).toEqual([[`${code.toLowerCase()}-marina`, code]]);
    expect(diagnostics).toEqual([]);
  });

  test('an unknown one is reported with the place of the table and the nearest', () => {
    const { model, diagnostics } = modelOf({ 'a.md': entities, 'b.md': expenses('| | QSO | Marina | $1 |') });
    expect(model.rows.expense[0]?.entity).toBe('QSO');
    expect(diagnostics).toEqual([
      {
        code: 'reference/unknown-entity',
        severity: 'error',
        message:
          'Unexpected entity “QSO” of expense qso-marina, expected one of the table “Entities” (a.md:5): `QOS`, `EYD`. Did you mean “QOS”?',
        place: { path: 'b.md', line: 5, column: 1 },
      },
    ]);
  });

  test('are taken as written when no table lists them', () => {
    const { model, diagnostics } = modelOf({ 'b.md': expenses('| | QSO | Marina | $1 |') });
    expect(model.rows.expense[0]?.entity).toBe('QSO');
    expect(diagnostics).toEqual([]);
  });

  test('several of one row are codes, each once, in order', () => {
    const security =
      '# Security\n\n| Check | Applies to | Entity | Result |\n|-|-|-|-|\n| MFA | bank | QOS, EYD, the Queen | pass |\n';
    const [row] = modelOf({ 'a.md': entities, 'b.md': security }).model.rows['security-check'];
    expect([row?.id, row?.entity, row?.entities]).toEqual(['mfa-bank', null, ['EYD', 'QOS']]);
  });

  test('of notes and items are resolved and reported once a document', () => {
    const document = {
      path: 'handoffs/queen.md',
      note: noteOf({ entity: 'Quen', entities: ['Quen'] }),
      items: [
        itemOf({ id: 'a', entity: 'Quen', entities: ['Quen'] }),
        itemOf({ id: 'b', entity: 'the Queen', entities: ['the Queen'] }),
      ],
      rows: [],
      stated: [],
      diagnostics: [],
      dropped: [],
    };
    const { model, diagnostics } = buildModel([...documentsOf({ 'a.md': entities }), document]);
    expect(model.items.map(({ entity }) => entity)).toEqual(['Quen', 'QOS']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['reference/unknown-entity']);
  });
});

describe('$ is the base currency', () => {
  test.each([
    ['QOS', '$5', null, '5 USD'],
    ['EYD', '$5', null, '5 EUR'],
    ['EYD', '$5/month', null, '5 EUR/month'],
    ['EYD', 'US$5', null, '5 USD'],
    ['EYD', '£5', null, '5 GBP'],
    ['all', '$5', null, '5 USD'],
    ['all', '$5', 'CHF', '5 CHF'],
    ['', '$5', 'CHF', '5 CHF'],
  ])('of %s: %s is, with %j, %s', (entity, amount, currency, value) => {
    const texts = { 'a.md': entities, 'b.md': expenses(`| x | ${entity} | Marina | ${amount} |`) };
    expect(brief(modelOf(texts, currency).model.rows.expense[0]?.cells.amount)).toBe(value);
  });

  test('of all entities when they share one', () => {
    const texts = { 'a.md': entities.replace('USD', 'EUR'), 'b.md': expenses('| x | all | Marina | $5 |') };
    expect(brief(modelOf(texts).model.rows.expense[0]?.cells.amount)).toBe('5 EUR');
  });
});

describe('ids', () => {
  test('a second one is reported, and its row kept under the next: no sum shrinks', () => {
    const { model, diagnostics } = modelOf({
      'b.md': expenses('| x | QOS | Rope | $2 |', '| x-2 | QOS | Ice | $4 |'),
      'a.md': expenses('| x | QOS | Marina | $1 |'),
    });
    expect(model.rows.expense.map(({ id, cells }) => [id, brief(cells.amount)])).toEqual([
      ['x', '1 USD'],
      ['x-2', '2 USD'],
      ['x-2-2', '4 USD'],
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Unexpected second expense `x`, expected an id of its own: the first is at a.md:5. This one is kept as `x-2`.',
      'Unexpected second expense `x-2`, expected an id of its own: the first is at b.md:5. This one is kept as `x-2-2`.',
    ]);
  });

  test('of two types are apart', () => {
    const cash = '# Cash\n\n| ID | Account | Entity | Balance | As of |\n|-|-|-|-|-|\n| x | Main | QOS | $1 | N/A |\n';
    expect(codesOf(modelOf({ 'a.md': expenses('| x | QOS | Rope | $2 |'), 'b.md': cash }))).toEqual([]);
  });
});

test('the model is the same whatever the order of the documents', () => {
  const texts = {
    'a.md': entities,
    'b.md': expenses('| x | QOS | Marina | $1 |', '| | EYD | Fuel | $3 |', '| TBD | QOS | TBD | $3 |'),
    'c.md': expenses('| x | QOS | Rope | $2 |', '| | EYD | Fuel | $4 |'),
  };
  const documents = documentsOf(texts);
  const expected = JSON.stringify(buildModel(documents).model);
  fc.assert(
    fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), (shuffled) => {
      expect(JSON.stringify(buildModel(shuffled).model)).toBe(expected);
    }),
  );
});

test('rows that could not be read are kept by path, with the code of their entity', () => {
  const { model } = modelOf({ 'a.md': entities, 'b.md': expenses('| | the Queen | TBD | $1 |') });
  expect(model.dropped).toEqual([{ type: 'expense', path: 'b.md', line: 5, entity: 'QOS' }]);
});

test('no documents make an empty model', () => {
  const { model, diagnostics } = buildModel([]);
  expect(Object.values(model.rows).flat()).toEqual([]);
  expect([model.items, model.notes, model.dropped, diagnostics]).toEqual([[], [], [], []]);
});
