import { expect, test } from 'vitest';
import { rowsKnown } from '../../../action/src/analyses/measures/rows-known.ts';
import type { CellSum } from '../../../action/src/quantity/evaluate.ts';
import { zero } from '../../../action/src/quantity/quantity.ts';
import { formatSentence } from '../../../action/src/reports/format-value.ts';

const noteOf = (known: number, of: number, otherUnits: readonly string[] = []): string => {
  const sum: CellSum = {
    total: { low: zero, high: zero, unit: 'USD', quality: 'exact', basis: 'stated', places: [] },
    known,
    of,
    otherUnits,
  };
  return formatSentence(rowsKnown(sum).note ?? []);
};

test.each([
  [8, 8, [], ''],
  [6, 8, [], '6 of 8 rows'],
  [6, 8, ['EUR', 'GBP'], '6 of 8 rows; not added: amounts in EUR, GBP'],
  [0, 8, [], ''],
  [0, 8, ['EUR'], '0 of 8 rows; not added: amounts in EUR'],
])('%i of %i rows, others in %j: “%s”', (known, of, otherUnits, note) => {
  expect(noteOf(known, of, otherUnits)).toBe(note);
});
