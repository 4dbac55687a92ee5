import { expect, test } from 'vitest';
import { noticeDeadline } from '../../../action/src/analyses/measures/notice-deadline.ts';
import { defaultConfig } from '../../../action/src/config.ts';
import { readModel } from '../../../action/src/model/read-model.ts';

const deadlineOf = (end: string, notice: string) => {
  const text = `| ID | Client | Entity | Kind | Value | Start | End | Notice days |
| --- | --- | --- | --- | --- | --- | --- | --- |
| K-1 | Client A | STUDIO | retainer | $900/month | 2026-02-01 | ${end} | ${notice} |
`;
  const [contract] = readModel([{ path: 'inventory/contracts.md', text }], defaultConfig).model.rows.contract;
  return contract && noticeDeadline(contract);
};

test.each([
  ['2027-01-31', '60', '2026-12-02'],
  ['2027-01-31', '0', '2027-01-31'],
  ['2028-03-31', '30–31', '2028-02-29'],
  ['TBD', '60', null],
  ['2027-01-31', 'TBD', null],
  ['2027-01-31', 'N/A', null],
  ['2027-01-31', '500+', null],
  ['2027-01-31', '3651', null],
])('a contract to %s with a notice of %s days: %s', (end, notice, deadline) => {
  expect(deadlineOf(end, notice)).toBe(deadline);
});
