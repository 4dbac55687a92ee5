import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareDiagnostics } from '../../action/src/diagnostics.ts';
import { brief, codesOf, documentsOf, modelOf, parse, readInventory, rowsOf } from '../helpers/tables.ts';

const fixtures = new URL('../fixtures/tables/', import.meta.url);

describe('marked fixtures: exactly the marked lines are reported', () => {
  test.each(readdirSync(fixtures))('%s', (name) => {
    const expected: string[] = [];
    const lines: string[] = [];
    for (const line of readFileSync(new URL(name, fixtures), 'utf8').split('\n')) {
      const marked = /^<!-- expect (\S+) -->$/.exec(line);
      // A comment would end the table, so it is taken out; it speaks of the line that then has its number.
      if (marked) expected.push(`${marked[1]} ${lines.length + 1}`);
      else lines.push(line);
    }
    const texts = { [`inventory/${name}`]: lines.join('\n') };
    const diagnostics = [...documentsOf(texts).flatMap((one) => one.diagnostics), ...modelOf(texts).diagnostics];
    expect(codesOf({ diagnostics: diagnostics.sort(compareDiagnostics) })).toEqual(expected);
  });
});

test('a row is a record with a cell for each column of its type', () => {
  const { rows, stated, diagnostics } = readInventory(`
# Cash

| ID   | Account     | Entity | Balance   | As of      | Notes    |
| ---- | ----------- | ------ | --------- | ---------- | -------- |
| c-01 | [Main](x.md) | QOS   | \`$41,300\` | 2026-11-20 | *solid*  |
`);
  const place = (column: number) => ({ path: 'inventory/test.md', line: 6, column });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    type: 'cash',
    id: 'c-01',
    entity: 'QOS',
    entities: ['QOS'],
    basis: 'stated',
    notes: 'solid',
    extra: {},
    place: place(1),
  });
  expect(rows[0]?.cells).toMatchObject({
    account: { kind: 'value', value: 'Main', text: 'Main', place: place(10) },
    balance: { kind: 'value', text: '$41,300', place: place(33) },
    asOf: { kind: 'value', value: '2026-11-20', text: '2026-11-20' },
    restricted: { kind: 'unknown', text: '' },
  });
  expect(stated).toEqual(['2026-11-20']);
  expect(diagnostics).toEqual([]);
});

describe('a cell is one of five things', () => {
  test.each([
    ['$850', '850 $'],
    ['$0', '0 $'],
    ['', 'unknown'],
    ['TBD', 'unknown'],
    ['?', 'unknown'],
    ['N/A', 'not-applicable'],
    ['—', 'not-applicable'],
    ['cheap', 'error'],
    ['~~$800~~ $850', '850 $'],
    ['$850<br>', '850 $'],
  ])('“%s” is %s', (text, value) => {
    const reading = readInventory(`# Expenses\n\n| Vendor | Entity | Amount |\n|-|-|-|\n| Marina | QOS | ${text} |\n`);
    expect(rowsOf(reading, 'expense').map(({ cells }) => brief(cells.amount))).toEqual([value]);
  });
});

describe('the period of an amount', () => {
  test.each([
    ['Expenses', 'Amount', '$850', '850 $'],
    ['Expenses', 'Amount', '$850/week', '850 $/week'],
    ['Expenses', 'Amount per month', '$850', '850 $/month'],
    ['Expenses', 'Monthly cost', '$850', '850 $/month'],
    ['Expenses', 'Annual cost', '$850', '850 $/year'],
    ['Expenses', 'Amount per month', '$850/year', '850 $/year'],
    ['Monthly expenses', 'Amount', '$850', '850 $/month'],
    ['Monthly expenses', 'Amount per year', '$850', '850 $/year'],
    ['Expenses', 'Amount (EUR)', '850', '850 EUR'],
    ['Expenses', 'Amount (EUR) per month', '850', '850 EUR/month'],
  ])('“%s”, “%s”: %s is %s', (heading, header, text, value) => {
    const reading = readInventory(
      `# ${heading}\n\n| Vendor | Entity | ${header} |\n|-|-|-|\n| Marina | QOS | ${text} |\n`,
    );
    expect(rowsOf(reading, 'expense').map(({ cells }) => brief(cells.amount))).toEqual([value]);
    expect(codesOf(reading)).toEqual([]);
  });

  test('the currency of the row wins over that of the header', () => {
    const reading = readInventory(
      '# Expenses\n\n| Vendor | Entity | Amount (EUR) | Currency |\n|-|-|-|-|\n| Marina | QOS | 850 | GBP |\n',
    );
    expect(brief(rowsOf(reading, 'expense')[0]?.cells.amount)).toBe('850 GBP');
  });
});

describe('the basis', () => {
  const basisOf = (amount: string, basis: string) => {
    const reading = readInventory(
      `# Expenses\n\n| Vendor | Entity | Amount | Basis |\n|-|-|-|-|\n| Marina | QOS | ${amount} | ${basis} |\n`,
    );
    const row = rowsOf(reading, 'expense')[0];
    const cell = row?.cells.amount;
    return [row?.basis, cell?.kind === 'value' ? cell.value.basis : null, codesOf(reading).join()];
  };
  test.each([
    ['$850', '', ['stated', 'stated', '']],
    ['$850', 'stated', ['stated', 'stated', '']],
    ['$850', 'assumed', ['assumed', 'assumed', '']],
    ['$850', 'Assumption', ['assumed', 'assumed', '']],
    ['$850 (assumed)', 'stated', ['stated', 'assumed', '']],
    ['$850', 'perhaps', ['stated', 'stated', 'cell/unreadable 5']],
  ])('%s with “%s” is %j', (amount, basis, expected) => {
    expect(basisOf(amount, basis)).toEqual(expected);
  });
});

describe('the entity', () => {
  const head = '# Stack\n\n| Component | Entity | Layer | Owner | Criticality |\n|-|-|-|-|-|\n';
  test.each([
    ['QOS', 'QOS', ['QOS']],
    ['JADA, QOS', null, ['JADA', 'QOS']],
    ['JADA QOS', null, ['JADA', 'QOS']],
    ['Queen of San Diego', 'Queen of San Diego', ['Queen of San Diego']],
    ['all', 'all', ['all']],
    ['All entities', 'all', ['all']],
    ['', null, []],
    ['N/A', null, []],
  ])('“%s” is %j of %j', (text, entity, entities) => {
    const [row] = readInventory(`${head}| DNS | ${text} | data | Dana | high |\n`).rows;
    expect([row?.entity, row?.entities]).toEqual([entity, entities]);
  });

  test('of the document holds for rows that name none', () => {
    const [row] = readInventory(`${head}| DNS | | data | Dana | high |\n`, { entity: 'QOS' }).rows;
    expect(row?.entities).toEqual(['QOS']);
  });

  test('of an entity is itself', () => {
    const [row] = readInventory(
      '# Entities\n\n| Code | Name | Business type | Base currency |\n|-|-|-|-|\n| QOS | Queen | Charter | USD |\n',
    ).rows;
    expect([row?.id, row?.entity]).toEqual(['qos', 'QOS']);
  });
});

describe('rows that are no records', () => {
  const read = (row: string) =>
    readInventory(`# Expenses\n\n| Vendor | Entity | Amount |\n|-|-|-|\n${row}\n| Marina | QOS | $850 |\n`);
  test.each([
    ['struck', '| ~~Rope~~ | ~~QOS~~ | ~~$20~~ |'],
    ['struck in its name', '| ~~Rope~~ | QOS | $20 |'],
    ['blank', '|  |  |  |'],
    ['dots', '| … | ... | |'],
    ['angle brackets', '| <vendor> | <code> | <amount> |'],
    ['dashes', '| — | — | — |'],
  ])('%s', (_, row) => {
    const reading = read(row);
    expect(reading.rows.map(({ id }) => id)).toEqual(['qos-marina']);
    expect(codesOf(reading)).toEqual([]);
    expect(reading.dropped).toEqual([]);
  });

  test('a row without a name is dropped, with the entity it belongs to', () => {
    const reading = read('| TBD | QOS | $20 |');
    expect(reading.dropped).toEqual([{ type: 'expense', line: 5, entity: 'QOS' }]);
    expect(codesOf(reading)).toEqual(['record/no-identity 5']);
  });
});

describe('ragged rows', () => {
  const read = (row: string) => readInventory(`# Expenses\n\n| Vendor | Entity | Amount |\n|-|-|-|\n${row}\n`);
  test('a short one says nothing in the last cells', () => {
    const reading = read('| Marina | QOS |');
    expect(brief(rowsOf(reading, 'expense')[0]?.cells.amount)).toBe('unknown');
    expect(codesOf(reading)).toEqual([]);
  });

  test('a long one is reported at the first cell too many', () => {
    const { diagnostics, rows } = read('| Marina | QOS | $850 | a | b |');
    expect(rows).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      message: 'Unexpected “a”, “b” after the last column, expected 3 cells. A `|` inside a cell is written `\\|`.',
      place: { line: 5, column: 25 },
    });
  });

  test('blank cells too many are nothing', () => {
    expect(codesOf(read('| Marina | QOS | $850 | |'))).toEqual([]);
  });
});

describe('columns', () => {
  test('an unknown one is kept with the record and reported with the nearest', () => {
    const { rows, diagnostics } = readInventory(
      '# Expenses\n\n| Vendor | Entity | Amount | Ammount | Mood |\n|-|-|-|-|-|\n| Marina | QOS | $850 | $9 | |\n',
    );
    expect(rows[0]?.extra).toEqual({ Ammount: '$9' });
    expect(diagnostics[0]?.message).toBe('Unexpected column `Ammount` in the table “Expenses”, did you mean `Amount`?');
    expect(diagnostics[1]?.message).toMatch(
      /^Unexpected column `Mood` in the table “Expenses”, expected one of `Date or month`, /,
    );
  });

  test('a second one for the same thing is kept and reported', () => {
    const { rows, diagnostics } = readInventory(
      '# Expenses\n\n| Vendor | Entity | Amount | Cost |\n|-|-|-|-|\n| Marina | QOS | $850 | $9 |\n',
    );
    expect(rows[0]?.extra).toEqual({ Cost: '$9' });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Unexpected column `Cost` in the table “Expenses”, expected one column for `Amount`: another is read as that already.',
    ]);
  });

  test('a missing one is reported once, and unknown in every row', () => {
    const reading = readInventory(
      '# Cash\n\n| Account | Entity | As of |\n|-|-|-|\n| A | QOS | N/A |\n| B | QOS | N/A |\n',
    );
    expect(rowsOf(reading, 'cash').map(({ cells }) => brief(cells.balance))).toEqual(['unknown', 'unknown']);
    expect(reading.diagnostics.map(({ message }) => message)).toEqual([
      'Unexpected table “Cash” without `Balance`, expected a column with that header for an amount of money, such as `$41,300`.',
    ]);
  });
});

describe('tables', () => {
  test('that are not known are left to the reader of notes', () => {
    const markdown = '# Weather\n\n| Day | Wind |\n|-|-|\n| Mon | 12 |\n';
    const reading = readInventory(markdown);
    expect(reading.claimed.size).toBe(0);
    expect(reading.diagnostics[0]?.message).toBe(
      'Unexpected table “Weather” with the columns `Day`, `Wind`, expected the name of a table under which it is known, such as “Expenses”.',
    );
    expect(readInventory(markdown, { strict: false }).diagnostics).toEqual([]);
  });

  test('with a slip in the name are told the name', () => {
    const [diagnostic] = readInventory('# Expneses\n\n| Day | Wind |\n|-|-|\n| Mon | 12 |\n').diagnostics;
    expect(diagnostic?.message).toMatch(/Did you mean “Expenses”, with `Vendor`, `Amount`\?$/);
  });

  test('stand under a bold line as under a heading, numbered or not', () => {
    const { rows } = readInventory(
      '# Money\n\n**Expenses**\n\n| Vendor | Amount | Entity |\n|-|-|-|\n| A | $1 | QOS |\n\n## 2. Cash\n\n| Account | Entity | Balance | As of |\n|-|-|-|-|\n| B | QOS | $2 | N/A |\n',
    );
    expect(rows.map(({ type }) => type)).toEqual(['expense', 'cash']);
  });

  test('in fences, quotes and lists are none', () => {
    const table = '| Vendor | Amount | Entity |\n|-|-|-|\n| A | $1 | QOS |';
    const quoted = table.replaceAll(/^/gm, '> ');
    expect(readInventory(`# Expenses\n\n\`\`\`\n${table}\n\`\`\`\n\n${quoted}\n`).rows).toEqual([]);
  });

  test('in a note are taken only when all required columns are there', () => {
    const note =
      '# Log\n\n## Expenses\n\n| Vendor | Amount | Entity |\n|-|-|-|\n| A | $1 | QOS |\n\n## Next\n\n| What | Owner |\n|-|-|\n| Call | Dana |\n';
    const root = parse(note);
    const reading = readInventory(note, { strict: false });
    expect(root.children.filter(({ type }) => type === 'table')).toHaveLength(2);
    expect([...reading.claimed].map(({ position }) => position?.start.line)).toEqual([]);
    const complete = note
      .replace('| Vendor |', '| Month | Vendor |')
      .replace('|-|-|-|', '|-|-|-|-|')
      .replace('| A |', '| 2026-11 | A |');
    expect([...readInventory(complete, { strict: false }).claimed].map(({ position }) => position?.start.line)).toEqual(
      [5],
    );
  });
});
