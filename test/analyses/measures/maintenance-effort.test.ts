import { expect, test } from 'vitest';
import { maintenanceEffort, openRecords } from '../../../action/src/analyses/measures/maintenance-effort.ts';
import { day } from '../../../action/src/day.ts';
import { formatQuantity } from '../../../action/src/reports/format-value.ts';
import { modelOf } from '../../helpers/tables.ts';

const { rows } = modelOf({
  'inventory/maintenance.md': `| ID | Asset | Entity | Title | Priority | Opened | Closed | Hours |
|-|-|-|-|-|-|-|-|
| M-1 | House | STAY | Step | P2 | 2026-11-01 | | 3–5 |
| M-2 | House | STAY | Fan | P3 | 2026-11-01 | 2026-11-21 | 40 |
| M-3 | House | STAY | Roof | P3 | 2026-11-01 | 2026-11-22 | 7 |
`,
  'inventory/params.md':
    '| Key | Value | Unit | From |\n|-|-|-|-|\n| maintenance_hours_per_week | 4 | hours/week | 2026-10-01 |\n',
}).model;
const today = day('2026-11-21');
const open = openRecords(rows.maintenance, today);

test('a job is open until the day after which it is closed', () => {
  expect(open.map(({ id }) => id)).toEqual(['M-1', 'M-3']);
});

test('the open hours are weeks of the hours that a week has', () => {
  const { hours, crew, weeks } = maintenanceEffort(open, rows.param, today);
  expect([hours.value, crew, weeks.value].map((value) => value && formatQuantity(value))).toEqual([
    '10 to 12 hours',
    '4 hours a week',
    '2.5 to 3.0 weeks',
  ]);
});

test('nobody knows the weeks before the hours of a week are set', () => {
  const { crew, weeks } = maintenanceEffort(open, rows.param, day('2026-09-01'));
  expect([crew, weeks.value]).toEqual([null, null]);
});
