import { expect, test } from 'vitest';
import { printTable } from '../../action/src/reports/print-table.ts';

test('columns are aligned by what is seen', () => {
  const rows = [
    [{ text: 'Report' }, { text: 'Gaps' }],
    [{ text: 'ü', painted: '\u001b[1mü\u001b[22m' }, { text: '12' }],
    [{ text: 'last' }, { text: '' }],
  ];
  expect(printTable(rows, ['left', 'right'])).toBe(`Report  Gaps\n\u001b[1mü\u001b[22m         12\nlast\n`);
});

test('no rows are no lines', () => {
  expect(printTable([])).toBe('');
});
