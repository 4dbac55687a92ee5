import { describe, expect, test } from 'vitest';
import { buildModel } from '../../action/src/model/build-model.ts';
import { itemOf, noteOf } from '../helpers/items.ts';
import { brief, documentsOf, modelOf } from '../helpers/tables.ts';

const people = `# People

| Person     | Also known as | Entity |
| ---------- | ------------- | ------ |
| Dana Kirk  | @dk           | all    |
| Sam Porter |               | all    |
| Sam Reyes  |               | all    |
`;

const stack = (...rows: readonly string[]) =>
  [
    '# Stack',
    '',
    '| ID | Component | Entity | Layer | Owner | Criticality | Depends on |',
    '|-|-|-|-|-|-|-|',
    ...rows,
  ].join('\n');

const messages = (texts: { readonly [path: string]: string }) =>
  modelOf(texts).diagnostics.map(({ message }) => message);

describe('people', () => {
  test.each([
    ['Dana Kirk', 'Dana Kirk'],
    ['dana kirk', 'Dana Kirk'],
    ['@dk', 'Dana Kirk'],
    ['Dana', 'Dana Kirk'],
    ['Sam Porter & Dana', 'Sam Porter, Dana Kirk'],
    ['Sam Reyes and Sam Porter', 'Sam Reyes, Sam Porter'],
  ])('%s is %s', (written, name) => {
    const { model, diagnostics } = modelOf({
      'a.md': people,
      'b.md': stack(`| x | DNS | all | data | ${written} | high | |`),
    });
    expect(brief(model.rows.component[0]?.cells.owner)).toBe(name);
    expect(diagnostics).toEqual([]);
  });

  test('one that is not in the table is reported with both ends and the nearest', () => {
    expect(messages({ 'a.md': people, 'b.md': stack('| x | DNS | all | data | Dnaa Kirk | high | |') })).toEqual([
      'Unexpected “Dnaa Kirk” in `Owner` of x, expected a name or an id of the table “People” (a.md:5). Did you mean “Dana Kirk”?',
    ]);
  });

  test('a first name that two have is unknown', () => {
    expect(messages({ 'a.md': people, 'b.md': stack('| x | DNS | all | data | Sam | high | |') })).toHaveLength(1);
  });

  test('nobody is asked when there is no table', () => {
    expect(messages({ 'b.md': stack('| x | DNS | all | data | Sam | high | |') })).toEqual([]);
  });

  test('of notes and items are looked up too', () => {
    const document = {
      path: 'handoffs/test.md',
      note: noteOf({ owner: 'Kit' }),
      items: [itemOf({ id: 'a', title: 'Call', owner: 'dk' }), itemOf({ id: 'b', title: 'Write', owner: 'Dan' })],
      rows: [],
      stated: [],
      diagnostics: [],
      dropped: [],
    };
    const { model, diagnostics } = buildModel([...documentsOf({ 'a.md': people }), document]);
    expect(model.items.map(({ owner }) => owner)).toEqual(['Dana Kirk', 'Dan']);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'reference/unknown-owner',
        'Unexpected “Dan” in the owner of “Write”, expected a name or an id of the table “People” (a.md:5).',
      ],
      [
        'reference/unknown-owner',
        'Unexpected “Kit” in the owner of “Note”, expected a name or an id of the table “People” (a.md:5).',
      ],
    ]);
  });
});

describe('other references', () => {
  test('a list takes ids, whether it names ids or names', () => {
    const { model, diagnostics } = modelOf({
      'b.md': stack(
        '| db | Database | all | data | D | high | |',
        '| web | Server | all | data | D | high | Database, DB |',
      ),
    });
    expect(brief(model.rows.component[1]?.cells.dependsOn)).toEqual(['db', 'db']);
    expect(diagnostics).toEqual([]);
  });

  test('an account is known by its number', () => {
    const accounts = '# Accounts\n\n| Number | Name | Type | Normal |\n|-|-|-|-|\n| 6310 | Hosting | expense | Dr |\n';
    const expense = (account: string) =>
      `# Expenses\n\n| Entity | Vendor | Amount | Account |\n|-|-|-|-|\n| QOS | Cloud | $84 | ${account} |\n`;
    expect(messages({ 'a.md': accounts, 'b.md': expense('6310 Hosting') })).toEqual([]);
    expect(messages({ 'a.md': accounts, 'b.md': expense('Hosting') })).toEqual([]);
    expect(messages({ 'b.md': expense('6311') })).toEqual([]);
    expect(messages({ 'a.md': accounts, 'b.md': expense('6311') })).toEqual([
      'Unexpected “6311” in `Account` of qos-cloud, expected a name or an id of the table “Accounts” (a.md:5). Did you mean “6310”?',
    ]);
  });

  test('an asset may be a property', () => {
    const maintenance =
      '# Maintenance\n\n| Asset | Entity | Title | Priority | Opened |\n|-|-|-|-|-|\n| house | QOS | Bulb | P4 | 2026-11-01 |\n';
    const properties = '# Properties\n\n| Unit | Entity |\n|-|-|\n| House | QOS |\n';
    const { model, diagnostics } = modelOf({ 'a.md': properties, 'b.md': maintenance });
    expect(brief(model.rows.maintenance[0]?.cells.asset)).toBe('House');
    expect(diagnostics).toEqual([]);
  });

  test('cells that say no value refer to nothing', () => {
    expect(messages({ 'a.md': people, 'b.md': stack('| x | DNS | all | data | TBD | high | N/A |') })).toEqual([]);
  });
});
