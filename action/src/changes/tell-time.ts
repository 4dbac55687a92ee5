import { type Day, daysBetween } from '../day.ts';
import type { AnyRecord } from '../model/model.ts';
import { count } from '../quantity/quantity.ts';
import type { Cells } from '../records/row.ts';
import { type DatedField, datedFields, isSettled } from './dated-fields.ts';
import { isRow } from './fields-of.ts';
import { dayOf } from './tell-day.ts';
import { type Days, subjectOf, type Told, tell } from './telling.ts';

/**
 * What came due between the two days: days that were missed, and days that came within 30 or within 7. Only of records that
 * were there before: a new one tells its own day.
 */
export function tellTime(records: readonly AnyRecord[], days: Days): readonly Told[] {
  if (days.since >= days.asOf) return [];
  return records.flatMap((record) => {
    const dated = datedFields(record);
    if (dated.length === 0 || isSettled(record)) return [];
    return dated.flatMap((field) => tellDate(record, field, days));
  });
}

function tellDate(record: AnyRecord, field: DatedField, { since, asOf }: Days): readonly Told[] {
  const due = dueOf(record, field);
  if (due === null) return [];
  const [left, was] = [daysBetween(asOf, due), daysBetween(since, due)];
  if (left < 0 && was >= 0) return [tellMissed(record, field, due, -left)];
  const entered = windows.find((window) => left >= 0 && left <= window && was > window);
  return entered === undefined ? [] : [tellNear(record, field, due, left)];
}

const windows = [7, 30] as const;

function dueOf(record: AnyRecord, { name }: DatedField): Day | null {
  if (record.type === 'note') return null;
  if (!isRow(record)) return record.due;
  const cells: Cells = record.cells;
  return dayOf(cells[name] ?? null);
}

function tellMissed(record: AnyRecord, { name, paper, duty, isBinding }: DatedField, due: Day, late: number): Told {
  const rank = { due, family: `${record.type}/${name}` };
  const places = { before: [], after: [record.place] };
  const head = { tier: isBinding ? 1 : 2, valence: 'worse', after: { day: due } } as const;
  if (name === 'supportEnds') {
    const says = ['support ended on ', { day: due }];
    return tell(subjectOf(record), { ...head, code: 'STACK_EOL', says }, places, rank);
  }
  if (record.type === 'contract') {
    return tell(
      subjectOf(record),
      { ...head, code: 'CONTRACT_ENDED', says: ['contract ended on ', { day: due }] },
      places,
      rank,
    );
  }
  const what = duty === undefined ? '' : `${duty} `;
  const says =
    paper === null
      ? [`${what}overdue by `, count(late, 'days'), ', due ', { day: due }]
      : [`${paper} ran out on `, { day: due }, ', ', count(late, 'days'), ' ago'];
  return tell(subjectOf(record), { ...head, code: 'DUE_MISSED', says }, places, rank);
}

function tellNear(record: AnyRecord, { name, paper, duty, isBinding }: DatedField, due: Day, left: number): Told {
  const own = duty === undefined ? 'due' : `${duty} due`;
  const what = paper === null ? own : `${paper} ends`;
  const says = left === 0 ? [`${what} today`] : [`${what} in `, count(left, 'days'), ', ', { day: due }];
  const tier = left <= windows[0] || isBinding ? 2 : 3;
  const words = { code: 'DUE_NEAR', tier, valence: 'worse', says, after: { day: due } } as const;
  return tell(
    subjectOf(record),
    words,
    { before: [], after: [record.place] },
    { due, family: `${record.type}/${name}` },
  );
}
