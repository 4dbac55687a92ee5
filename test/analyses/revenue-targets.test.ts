import { describe, expect, test } from 'vitest';
import {
  analyse,
  chartOf,
  figureOf,
  hasBlock,
  headlineOf,
  noteOf,
  rangeOf,
  shownRows,
  tableOf,
} from '../helpers/analyse.ts';
import { likeVector, vector } from '../helpers/vectors.ts';

const table = (header: readonly string[], rows: readonly string[]) =>
  [`| ${header.join(' | ')} |`, `|${header.map(() => ' --- |').join('')}`, ...rows].join('\n');

interface Texts {
  readonly fixed?: string;
  /** Price, variable cost and units sold of each product. */
  readonly products?: readonly string[];
  readonly params?: readonly string[];
  readonly revenue?: readonly string[];
  readonly asOf?: string;
}

const target = (value: string, from = '2026-10-01', to = '2026-12-31') =>
  `| target_profit | ${value} | USD/month | ${from} | ${to} |`;

const plan = ({
  fixed = '$9,000',
  products = ['$1,000 | $380 |'],
  params = [target('$1,500')],
  revenue = [],
  asOf,
}: Texts) =>
  analyse(
    'revenue-targets',
    {
      'inventory/expenses.md': table(
        ['Month', 'Vendor', 'Entity', 'Amount', 'Behaviour'],
        [`| 2026-11 | All | VESSEL | ${fixed}/month | fixed |`],
      ),
      'inventory/unit-economics.md': table(
        ['Product', 'Entity', 'Sold as', 'Price', 'Variable cost', 'Units sold'],
        products.map((cells, i) => `| Trip ${i} | VESSEL | trips | ${cells} |`),
      ),
      'inventory/params.md': table(['Key', 'Value', 'Unit', 'From', 'To'], params),
      'inventory/revenue.md': table(
        ['Month', 'Stream', 'Entity', 'Amount', 'Kind'],
        revenue.map((cells, i) => `| ${cells.replace('|', `| Stream ${i} | VESSEL |`)} | revenue |`),
      ),
    },
    asOf === undefined ? {} : { asOf },
  );

interface Inputs {
  readonly index: readonly string[];
}
interface Expected {
  readonly month: string;
  readonly jan: string;
  readonly jul: string;
}

describe('the worked example CFO-07', () => {
  const { inputs, expected } = vector<Inputs, Expected>('CFO-07');
  const target2027 = target('$1,500', '2027-01-01', '2027-12-31');

  test('a month', () => {
    const section = plan({});
    const { value } = figureOf(section, 'needed');
    expect(value && likeVector(value.low, expected.month)).toBe(expected.month);
    expect(shownRows(section, 'targets')[1]).toBe('2026-11 | $1,500 | $16,935 | 17 trips | ');
  });

  test('the season of two years', () => {
    const revenue = [2025, 2026].flatMap((year) =>
      inputs.index.map((index, i) => `${year}-${String(i + 1).padStart(2, '0')} | $${Number(index) * 1000}`),
    );
    const section = plan({ params: [target2027], revenue, asOf: '2027-01-01' });
    const needed = tableOf(section, 'targets').rows.map(({ cells }) => cells[2]);
    const likeCell = (i: number, like: string) => {
      const cell = needed[i];
      return cell && typeof cell === 'object' && 'low' in cell ? likeVector(cell.low, like) : null;
    };
    expect([likeCell(0, expected.jan), likeCell(6, expected.jul)]).toEqual([expected.jan, expected.jul]);
  });

  test('a season of one year is not used', () => {
    const revenue = inputs.index.map((index, i) => `2026-${String(i + 1).padStart(2, '0')} | $${Number(index) * 1000}`);
    const section = plan({ params: [target2027], revenue, asOf: '2027-01-01' });
    expect(shownRows(section, 'targets')[0]).toMatch(/\$16,935/);
  });

  test('ranges of cost and of ratio', () => {
    const section = plan({ fixed: '$8,400–9,600', products: ['$1,000 | $360–420 |'] });
    expect(figureOf(section, 'needed').value).toMatchObject({ unit: 'USD' });
    expect(shownRows(section, 'targets')[1]).toBe('2026-11 | $1,500 | $15,469–19,138 | 16–20 trips | ');
  });

  test('the levers, widest first, and the grid', () => {
    const section = plan({ products: ['$650 | $200 | 24'] });
    expect(shownRows(section, 'levers')).toEqual([
      'price |  | $1,560',
      'volume |  | $1,080',
      'fixed cost |  | $900',
      'variable cost |  | $480',
    ]);
    const rows = shownRows(section, 'price-volume');
    expect(rows[0]?.split(' | ')[1]).toBe('−$1,608');
    expect(rows[1]?.split(' | ')[3]).toBe('$1,800');
  });
});

describe('the levers of loyalty', () => {
  const rates = ['| repeat_booking_rate | 20 | % | 2026-01-01 | |', '| churn | 5 | % | 2026-01-01 | |'];

  test('stand with the others, with what holds now', () => {
    const rows = shownRows(plan({ products: ['$650 | $200 | 24'], params: [target('$0'), ...rates] }), 'levers');
    // 10,800 × ((1 − 0.19) ÷ (1 − 0.209) − 1), and × ((1 − 0.19) ÷ (1 − 0.191) − 1).
    expect(rows).toContain('repeat rate | 20% | $259.42');
    expect(rows).toContain('churn | 5% | $13.35');
  });

  test('without churn the repeat rate stands alone', () => {
    const rows = shownRows(plan({ products: ['$650 | $200 | 24'], params: [target('$0'), rates[0] ?? ''] }), 'levers');
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['price', 'volume', 'fixed', 'variable', 'repeat']);
  });
});

describe('the months', () => {
  test('go from the start of the quarter to the last target', () => {
    const section = plan({ params: [target('$0'), target('$1,000', '2027-01-01', '2027-02-28')] });
    expect(tableOf(section, 'targets').rows.map(({ key }) => key)).toEqual([
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
    expect(chartOf(section, 'targets-chart')).toMatchObject({ type: 'band', table: 'targets' });
  });

  test('without a target it is break-even for half a year, and says so', () => {
    const section = plan({ params: [] });
    expect(tableOf(section, 'targets').rows).toHaveLength(7);
    expect(noteOf(section, 'needed')).toMatch(/^no profit to aim for is stated/);
    expect(figureOf(section, 'needed').value?.basis).toBe('assumed');
  });

  test.each([
    ['fell short', '$6,000', 'fails: 2026-11 needs $12,000 of revenue; 2026-10 brought $6,000.'],
    ['did better', '$12,000', 'holds: 2026-11 needs $9,000 of revenue; 2026-10 brought $12,000.'],
  ])('what the one before %s of is spread', (_name, brought, told) => {
    const section = plan({
      fixed: '$5,000',
      products: ['$100 | $50 |'],
      params: [target('$0')],
      revenue: [`2026-10 | ${brought}`],
    });
    expect(headlineOf(section)).toBe(told);
  });

  test('a month that nobody recorded is not known, and nothing is spread', () => {
    const section = plan({ params: [target('$0')] });
    expect(shownRows(section, 'targets')[0]).toMatch(/ \| not known$/);
    expect(headlineOf(section)).toBe('unknown: 2026-11 needs $14,516 of revenue; what 2026-10 brought is not known.');
  });
});

test('several products go by their contribution ratio, without a number of sales', () => {
  const section = plan({ fixed: '$5,000', params: [target('$0')], products: ['$100 | $50 |', '$200 | $150 |'] });
  expect(shownRows(section, 'targets')[1]).toBe('2026-11 | $0 | $10,000–20,000 | ');
});

test('a sale that leaves nothing: no revenue is enough', () => {
  const section = plan({ products: ['$100 | $100 |'] });
  expect(rangeOf(section, 'needed')).toBeNull();
  expect(hasBlock(section, 'levers')).toBe(false);
  expect(headlineOf(section)).toBe('unknown: What a month must bring is not known.');
});

test('no product: nothing but gaps', () => {
  expect(new Set(plan({ products: [] }).blocks.map(({ kind }) => kind))).toEqual(new Set(['gap']));
});
