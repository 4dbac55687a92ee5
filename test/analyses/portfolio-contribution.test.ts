import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const revenue = (...rows: readonly string[]) =>
  ['| Month | Entity | Stream | Amount | Kind | Customer |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
const expenses = (...rows: readonly string[]) =>
  ['| Vendor | Entity | Amount | Behaviour | Kind |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
const entities = `| Code | Name | Business type | Base currency |
| --- | --- | --- | --- |
| VESSEL | The vessel | Charter vessel | USD |
| STAY | Stay | Short-term rental | USD |
| HAUL | Haul | Hauling | USD |
| HOLD | Holding | Holding | USD |
`;

const contribution = (revenueTable: string, expenseTable: string) =>
  analyse('portfolio-contribution', {
    'inventory/entities.md': entities,
    'inventory/revenue.md': revenueTable,
    'inventory/expenses.md': expenseTable,
  });

describe('the worked example', () => {
  const section = contribution(
    revenue(
      '| N/A | VESSEL | Charters | $7,000–9,000/month | revenue | N/A |',
      '| N/A | VESSEL | Deposits | $2,000/month | deposit | N/A |',
      '| N/A | STAY | Nights | $5,000/month | revenue | N/A |',
      '| N/A | STAY | Office rent | $700/month | revenue | Holding |',
      '| N/A | HAUL | Loads | $3,000–3,500/month | revenue | N/A |',
    ),
    expenses(
      '| Crew | VESSEL | $1,600–2,000/month | variable | operating |',
      '| Berth | VESSEL | $1,000/month | fixed | operating |',
      '| Cleaning | STAY | $1,110/month | variable | operating |',
      '| Disposal | HAUL | $1,600/month | variable | operating |',
      '| Loan | HAUL | $400/month | fixed | financing |',
      '| Draw | HAUL | $900/month | fixed | owner draw |',
      '| Stay | HOLD | $700/month | fixed | operating |',
      '| Office | all | $5,400/month | fixed | operating |',
    ),
  );

  test('VESSEL 4,000 to 6,400, STAY 3,890, HAUL 1,400 to 1,900', () => {
    expect(shownRows(section, 'entities')).toEqual([
      'VESSEL | $7,000–9,000 a month | $2,600–3,000 a month | $1,600–2,000 a month | $4,000–6,400 a month',
      'STAY | $5,000 a month | $1,110 a month | $1,110 a month | $3,890 a month',
      'HAUL | $3,000–3,500 a month | $1,600 a month | $1,600 a month | $1,400–1,900 a month',
    ]);
  });

  test('together, and after the overhead', () => {
    expect(rangeOf(section, 'contribution')).toBe('9290 12190 USD/month');
    expect(rangeOf(section, 'overhead')).toBe('5400 5400 USD/month');
    expect(rangeOf(section, 'left')).toBe('3890 6790 USD/month');
    expect(headlineOf(section)).toBe('holds: $3,890–6,790 a month is left of what the entities bring, after overhead.');
  });

  test('the share of the largest, an estimate', () => {
    expect(figureOf(section, 'largest').value?.quality).toBe('estimate');
    expect(noteOf(section, 'largest')).toMatch(/^concentration \(HHI\) about 3,\d{3}(?:\.\d)?–3,\d{3}/);
  });
});

describe('what is missing is never zero', () => {
  const charters = '| N/A | VESSEL | Charters | $7,000/month | revenue | N/A |';
  const crew = '| Crew | VESSEL | $1,600/month | variable | operating |';

  test.each([
    [
      'revenue without a cost',
      [charters, '| N/A | HAUL | Loads | $900/month | revenue | N/A |'],
      [crew],
      'HAUL',
      'cost missing',
    ],
    [
      'a cost without revenue',
      [charters],
      [crew, '| Fuel | HAUL | $90/month | variable | operating |'],
      'HAUL',
      'revenue missing',
    ],
    [
      'revenue that is not known',
      ['| N/A | VESSEL | Charters | TBD | revenue | N/A |'],
      [crew],
      'VESSEL',
      'revenue missing',
    ],
    [
      'a kind that is not known',
      ['| N/A | VESSEL | Charters | $9/month | TBD | N/A |'],
      [crew],
      'VESSEL',
      'revenue missing',
    ],
    [
      'a cost that is not known',
      [charters],
      ['| Crew | VESSEL | TBD | variable | operating |'],
      'VESSEL',
      'cost missing',
    ],
    [
      'no cost at all, and known',
      [charters],
      ['| Crew | VESSEL | N/A | variable | operating |'],
      'VESSEL',
      '$7,000 a month',
    ],
    [
      'no revenue at all, and known',
      ['| N/A | HOLD | None | N/A | revenue | N/A |'],
      ['| Rent | HOLD | $50/month | fixed | operating |'],
      'HOLD',
      '−$50 a month',
    ],
  ])('%s', (_name, income, costs, entity, shown) => {
    const section = contribution(revenue(...income), expenses(...costs));
    const row = shownRows(section, 'entities').find((one) => one.startsWith(entity));
    expect(row?.split(' | ').at(-1)).toBe(shown);
  });

  test('an entity without a cost row stays out of the total, which is partial', () => {
    const section = contribution(
      revenue(charters, '| N/A | HAUL | Loads | $900/month | revenue | N/A |'),
      expenses(crew),
    );
    expect(rangeOf(section, 'contribution')).toBe('5400 5400 USD/month');
    expect(figureOf(section, 'contribution').value?.quality).toBe('partial');
    expect(noteOf(section, 'contribution')).toBe('1 of 2 entities');
    expect(headlineOf(section)).toMatch(/^unknown: .*1 of 2 entities/);
  });

  test('what is variable of a mixed cost is not known', () => {
    const section = contribution(revenue(charters), expenses('| Fuel | VESSEL | $1,600/month | mixed | operating |'));
    expect(shownRows(section, 'entities')).toEqual([
      'VESSEL | $7,000 a month | $1,600 a month | not known | $5,400 a month',
    ]);
  });

  test('a kind and an amount that are missing are gaps', () => {
    const section = contribution(
      revenue('| N/A | VESSEL | Charters | TBD | TBD | N/A |'),
      expenses('| Crew | VESSEL | $1,600/month | TBD | operating |'),
    );
    expect(gapsOf(section).map(({ id }) => id.split('/').at(-1))).toEqual(['behaviour', 'amount', 'kind']);
    expect(hasBlock(section, 'left')).toBe(false);
    expect(headlineOf(section)).toBe('unknown: What the entities contribute is not known.');
  });

  test('without one of the tables there is the gap alone', () => {
    const section = analyse('portfolio-contribution', { 'inventory/expenses.md': expenses(crew) });
    expect(section.blocks.map(({ id }) => id)).toEqual(['table/revenue']);
  });
});

describe('verdicts', () => {
  const row = (entity: string, amount: string) => `| N/A | ${entity} | Sales | ${amount}/month | revenue | N/A |`;
  const cost = (entity: string, amount: string) => `| Vendor | ${entity} | ${amount}/month | variable | operating |`;

  test.each([
    ['an entity that loses', [row('HAUL', '$500')], [cost('HAUL', '$600')], 'fails: HAUL costs more than it brings.'],
    [
      'overhead that is not paid',
      [row('HAUL', '$500')],
      [cost('HAUL', '$100'), cost('all', '$900')],
      'fails: The entities together do not pay their overhead: −$500 a month is left.',
    ],
    [
      'not sure',
      [row('HAUL', '$500–1,500')],
      [cost('HAUL', '$100'), cost('all', '$900')],
      'unknown: −$500 to $500 a month is left of what the entities bring, after overhead.',
    ],
  ])('%s', (_name, income, costs, expected) => {
    expect(headlineOf(contribution(revenue(...income), expenses(...costs)))).toBe(expected);
  });

  test('currencies are not added', () => {
    const section = contribution(
      revenue(row('HAUL', '$500'), row('VESSEL', '$800'), row('STAY', '€400')),
      expenses(cost('HAUL', '$100'), cost('VESSEL', '$100'), cost('STAY', '€100')),
    );
    expect(rangeOf(section, 'contribution')).toBe('1100 1100 USD/month');
    expect(noteOf(section, 'contribution')).toBe('2 of 3 entities; not added: EUR/month');
  });
});
