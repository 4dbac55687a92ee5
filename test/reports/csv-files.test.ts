import { expect, test } from 'vitest';
import { day } from '../../action/src/day.ts';
import { infinity, quantity } from '../../action/src/quantity/quantity.ts';
import { csvFiles, tableCsv } from '../../action/src/reports/csv-files.ts';
import type { Block, Part, Table } from '../../action/src/section.ts';
import { at, report, section } from '../reports/sample-report.ts';

function table(columns: readonly string[], ...rows: readonly (readonly Part[])[]): Table {
  return {
    kind: 'table',
    id: 'rows',
    title: 'Rows',
    columns: columns.map((title) => ({ title })),
    rows: rows.map((cells, i) => ({ key: `r${i}`, cells, sources: [at('inventory/cash.md', i + 5)] })),
  };
}

const lines = (table: Table): readonly string[] => tableCsv(table).split('\r\n');

test('a quantity takes a column for each of its parts, and what is not known is empty', () => {
  const money = quantity({ low: '-7000.1', high: infinity, unit: 'USD/month', quality: 'bound', basis: 'assumed' });
  expect(lines(table(['Vendor', 'Amount'], ['Crew', money], ['Fuel', null]))).toEqual([
    'Key,Vendor,Amount low,Amount high,Amount unit,Amount quality,Amount basis,Lines',
    'r0,Crew,-7000.1,Infinity,USD/month,bound,assumed,inventory/cash.md:5',
    'r1,Fuel,,,,,,inventory/cash.md:6',
    '',
  ]);
});

test('words beside quantities keep a column of their own', () => {
  expect(lines(table(['Level'], ['N/A'], [quantity({ low: 3, unit: 'levels' })]))).toEqual([
    'Key,Level,Level low,Level high,Level unit,Level quality,Level basis,Lines',
    'r0,N/A,,,,,,inventory/cash.md:5',
    'r1,,3,3,levels,exact,stated,inventory/cash.md:6',
    '',
  ]);
});

test.each<[string, Part, string]>([
  ['a day', { day: day('2026-12-01') }, '2026-12-01'],
  ['a result', { result: 'fail' }, 'fail'],
  ['a place', { at: at('handoffs/a.md', 3) }, 'handoffs/a.md:3'],
  ['a comma', 'Rent, berth', '"Rent, berth"'],
  ['quotes', 'the "Sea Ray"', '"the ""Sea Ray"""'],
  ['line breaks', 'a\r\nb', '"a\r\nb"'],
  ['a formula', '=HYPERLINK("http://example.com")', '"\'=HYPERLINK(""http://example.com"")"'],
  ['a sum', '+1', "'+1"],
  ['a minus', '-2+3', "'-2+3"],
  ['a mention', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a negative number', '-350.5', '-350.5'],
])('%s', (_, part, expected) => {
  expect(tableCsv(table(['Cell'], [part]))).toBe(`Key,Cell,Lines\r\nr0,${expected},inventory/cash.md:5\r\n`);
});

test('each table of each report is a file, and a name leads nowhere else', () => {
  const blocks: readonly Block[] = [
    table(['A']),
    { ...table(['A']), id: '../../etc/Über' },
    { ...table(['A']), id: '/etc/über' },
    { kind: 'text', id: 'why', sentences: [], sources: [] },
  ];
  expect(csvFiles([report([section('burn', blocks)])]).map(({ path }) => path)).toEqual([
    'cfo/burn-rows.csv',
    'cfo/burn-etc-über.csv',
    'cfo/burn-etc-über-2.csv',
  ]);
});
