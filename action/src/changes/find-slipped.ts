import type { Day } from '../day.ts';
import type { AnyRecord, Model } from '../model/model.ts';
import { compareRecords, type Edit } from './compare-records.ts';
import { datedFields } from './dated-fields.ts';
import { fieldsOf } from './fields-of.ts';
import { allRecords } from './index-edits.ts';
import { dayOf } from './tell-day.ts';

/** The records of which a deadline was moved back between two models. */
export function findSlipped(before: Model, after: Model): readonly AnyRecord[] {
  return compareRecords(allRecords(before), allRecords(after)).flatMap(({ after: record, fields }: Edit) => {
    if (record === null) return [];
    const names = new Set(datedFields(record).map(({ name }) => name));
    const hasSlipped = fields.some((field) => {
      const [was, is] = [dayOf(field.before), dayOf(field.after)];
      return names.has(field.name) && was !== null && is !== null && is > was;
    });
    return hasSlipped ? [record] : [];
  });
}

/** The days of a record that can slip, by field. */
export function daysOf(record: AnyRecord): ReadonlyMap<string, Day> {
  const names = new Set(datedFields(record).map(({ name }) => name));
  return new Map(
    fieldsOf(record).flatMap(({ name, cell }) => {
      const day = names.has(name) ? dayOf(cell) : null;
      return day === null ? [] : [[name, day] as const];
    }),
  );
}

/** How often days were moved back, in the states of one record, oldest first. */
export function countSlips(states: readonly ReadonlyMap<string, Day>[]): number {
  return states.reduce((slips, days, i) => {
    const before = states[i - 1];
    const later = [...days].filter(([name, day]) => day > (before?.get(name) ?? day));
    return slips + later.length;
  }, 0);
}
