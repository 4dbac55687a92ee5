import type { Day } from '../../day.ts';
import { infinity, type Quantity, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { addUp, type Derived, derive } from '../derive-figure.ts';
import { statedParameter } from './parameter.ts';

type Maintenance = RecordByType['maintenance'];

/** The jobs that are not closed on a day. */
export function openRecords(records: readonly Maintenance[], asOf: Day): readonly Maintenance[] {
  return records.filter(({ cells }) => {
    const closed = said(cells.closed);
    return closed === null || closed > asOf;
  });
}

/** The hours that jobs take, and how many weeks they are at the hours a week that the params table gives to maintenance. */
export function maintenanceEffort(
  jobs: readonly Maintenance[],
  params: readonly RecordByType['param'][],
  asOf: Day,
): { readonly hours: ReturnType<typeof addUp>; readonly crew: Quantity | null; readonly weeks: Derived } {
  const rows = jobs.map(({ id, cells }) => ({ name: said(cells.title) ?? id, cell: cells.hours }));
  const hours = addUp('the hours of the open jobs', rows, 'hours');
  const crew = statedParameter(params, 'maintenance_hours_per_week', asOf);
  const operands = [
    { name: 'open hours', ...hours },
    { name: 'hours a week', value: crew },
  ];
  const weeks = derive('open hours ÷ hours a week', operands, 'weeks', ([open = zero, week = zero]) =>
    week.lte(zero) ? infinity : open.div(week),
  );
  return { hours, crew, weeks };
}
