import { expect, test } from 'vitest';
import { defaultConfig } from '../../action/src/config.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { makePaint } from '../../action/src/outputs/paint.ts';
import { printRecords } from '../../action/src/outputs/print-records.ts';
import { listRecords } from '../../action/src/outputs/records-json.ts';
import { harbour } from '../helpers/run-bundle.ts';

const plain = makePaint(false);

test('by type, a line each, with its place', () => {
  const sources = Object.entries(harbour).map(([path, text]) => ({ path, text }));
  const text = printRecords(listRecords(readModel(sources, defaultConfig).model), plain);
  expect(text).toContain(`expense (2)
  harb-berth-2026-11  2026-11 · Berth · $2,000–2,500 · yes  inventory/expenses.md:5
  harb-power-2026-11  2026-11 · Power · $300 · yes          inventory/expenses.md:6
`);
  expect(text).toMatch(
    /action \(1\)\n\s+\S+ {2}open · Renew the berth contract\. · dana · 2026-12-01 {2}handoffs\/harbour\.md:9\n/,
  );
  expect(text).toMatch(/\n\d+ records\.\n$/);
});

test('none is said', () => {
  expect(printRecords([], plain)).toBe('0 records.\n');
});
