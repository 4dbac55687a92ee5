import { expect, test } from 'vitest';
import { hashChanges } from '../../action/src/outputs/hash-changes.ts';
import { quantity } from '../../action/src/quantity/quantity.ts';
import { changeOf } from '../changes/cases/made-change.ts';

const cash = { kind: 'figure', id: 'cash-position/free', title: 'Cash', context: 'Cash position' };
const moved = (low: string) => changeOf({ subject: cash, happening: { before: quantity({ low, unit: 'USD' }) } });
const check = changeOf({ subject: { kind: 'check', id: 'C-01', title: 'Runway floor', context: 'critical' } });

test('is a SHA-256 in hex, also of nothing', () => {
  expect(hashChanges([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashChanges([check])).toMatch(/^[0-9a-f]{64}$/);
});

test('knows a value to its last digit, and no words', () => {
  expect(hashChanges([moved('0.1')])).not.toBe(hashChanges([moved('0.10000000000000001')]));
  const renamed = changeOf({ subject: { ...cash, title: 'Money' }, happening: { says: ['otherwise'] } });
  expect(hashChanges([renamed])).toBe(hashChanges([changeOf({ subject: cash })]));
});

test('counts what follows from a change, wherever it is told', () => {
  expect(hashChanges([{ ...moved('1'), effects: [check] }])).toBe(hashChanges([check, moved('1')]));
});
