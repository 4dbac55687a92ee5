import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../action/src/config.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { findSupposed, writeSupposed } from '../../action/src/model/suppose.ts';
import { isFailure } from '../../action/src/sources/failure.ts';

const path = 'inventory/unit-economics.md';
const products = `# Unit economics

| ID | Product | Entity | Price | Variable cost | Churn % |
| --- | --- | --- | --- | --- | --- |
| charter | Charter | JADA | **$2,400** | $900 (a \\| b) |  |
| v1.2 | Bundle | JADA | $90 | $10 | 4% |
`;

/** The rows of the table as they would be written. */
function write(text: string, table = products): string {
  const sources = [{ path, text: table }];
  const found = findSupposed(text, readModel(sources, defaultConfig).model);
  if (isFailure(found)) return found.message;
  return writeSupposed(sources, found)[0]?.text.split('\n').slice(4).join('\n').trimEnd() ?? '';
}

const charter = '| charter | Charter | JADA | **$2,400** | $900 (a \\| b) |  |';
const bundle = '| v1.2 | Bundle | JADA | $90 | $10 | 4% |';

describe('a cell is written in its place', () => {
  test.each([
    ['unit-economics/charter.price=2600', charter.replace('**$2,400**', '2600'), bundle],
    ['Unit economics/charter.Variable cost=$1K', charter.replace('$900 (a \\| b)', '$1K'), bundle],
    ['product/CHARTER.churn=3%', charter.replace('|  |', '| 3% |'), bundle],
    ['products/v1.2.average price=$95', charter, bundle.replace('$90', '$95')],
    ['products/v1.2.churn=a|b=c', charter, bundle.replace('4%', 'a\\|b=c')],
  ])('%s', (text, first, second) => {
    expect(write(text)).toBe(`${first}\n${second}`);
  });

  test('whatever ends the lines, and without outer bars', () => {
    const table = '# Unit economics\r\n\r\nProduct | Entity | Price\r\n--- | --- | ---\r\nCharter | JADA | $2,400\r\n';
    expect(write('products/jada-charter.price=$1', table)).toBe('Charter | JADA | $1');
  });
});

test.each([
  ['unit-econmics/charter.price=1', 'Unexpected table `unit-econmics`, expected `unit-economics`.'],
  ['products/chartr.price=1', 'Unexpected record of “Unit economics” `chartr`, expected `charter`.'],
  ['products/yacht.price=1', 'Unexpected record of “Unit economics” `yacht`, expected one of `charter`, `v1.2`.'],
  ['expenses/rent.amount=1', 'Unexpected record of “Expenses” `rent`, expected none: there is no such row.'],
  ['products/charter.prise=1', 'Unexpected column of “Unit economics” `prise`, expected `price`.'],
  ['products/charter.cac=1', `Unexpected column “CAC”, expected one that the table in ${path} has.`],
])('%s names the nearest', (text, message) => {
  expect(write(text)).toBe(message);
});

test.each([
  '',
  'price=1',
  'products/charter=1',
  'products/charter.price',
  'products/charter.price=',
  '/a.b=1',
  'a/.b=1',
  'a/b.=1',
])('“%s” is no supposition', (text) => {
  expect(write(text)).toContain('expected `TABLE/RECORD.COLUMN=VALUE`');
});
