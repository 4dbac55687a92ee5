import { describe, expect, test } from 'vitest';
import { modelOf } from '../helpers/tables.ts';

/** What is reported of parameters, each row given as `Key | Value | From | To`. */
const reported = (...rows: readonly string[]) => {
  const table = ['# Params', '', '| ID | Key | Value | From | To |', '| - | - | - | - | - |'];
  const text = [...table, ...rows.map((row, i) => `| p${i + 1} | ${row} |`)].join('\n');
  return modelOf({ 'inventory/params.md': text }).diagnostics.map(({ code, place, message }) => ({
    code,
    line: place?.line,
    message,
  }));
};

describe('two periods of one parameter', () => {
  test.each([
    ['one after the other', ['fee | 3% | 2025-01-01 | 2025-10-26', 'fee | 15.5% | 2025-10-27 |'], []],
    ['one after the other, later row first', ['fee | 15.5% | 2025-10-27 |', 'fee | 3% | | 2025-10-26'], []],
    ['of two keys', ['fee | 3% | 2025-01-01 |', 'rate | 4% | 2025-01-01 |'], []],
    ['on one day', ['fee | 3% | 2025-01-01 | 2025-10-27', 'fee | 15.5% | 2025-10-27 |'], [6]],
    ['one without an end', ['fee | 3% | 2025-01-01 |', 'fee | 15.5% | 2025-10-27 |'], [6]],
    ['one within the other', ['fee | 3% | 2025-01-01 |', 'fee | 5% | 2025-02-01 | 2025-02-28'], [6]],
    ['the key written in two ways', ['Host fee | 3% | 2025-01-01 |', 'host_fees | 15.5% | 2025-10-27 |'], [6]],
    [
      'a third within the first, behind a short second',
      [
        'fee | 3% | 2025-01-01 | 2025-12-31',
        'fee | 4% | 2025-02-01 | 2025-02-02',
        'fee | 5% | 2025-06-01 | 2025-06-30',
      ],
      [6, 7],
    ],
  ] as const)('%s', (_name, rows, lines) => {
    const found = reported(...rows);
    expect(found.map(({ line }) => line)).toEqual(lines);
    expect(found.every(({ code }) => code === 'record/overlapping-parameter')).toBe(true);
  });

  test('are reported with both periods', () => {
    const [found] = reported('fee | 3% | 2025-01-01 | 2025-12-31', 'fee | 15.5% | 2025-10-27 |');
    expect(found?.message).toBe(
      'Unexpected second value of “fee” for every day from 2025-10-27, expected periods that do not overlap: another row sets it for 2025-01-01 to 2025-12-31 (inventory/params.md:5). End one on the day before the other begins.',
    );
  });
});
