import { daysBetween, readDay } from '../../day.ts';
import { type AnyRecordType, said } from '../../records/define-record.ts';
import { recordTypes, type TableRecord } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { titleOf } from '../../records/row.ts';
import { type Judged, judgeAll, judgeCell, noRow, notSaid, type Predicate, type RuleContext } from './finding.ts';

/** The rules of the records themselves, by id. */
export const dataRules: { readonly [id: string]: Predicate } = {
  'C-41': keepKpisFresh,
  'C-42': nameOwners,
  'C-43': dateUnknowns,
};

const daysByCadence = { daily: 1, weekly: 7, monthly: 31, quarterly: 92, yearly: 366 } as const;

/** No KPI is older than its cadence and a half. */
function keepKpisFresh({ records: { kpi }, asOf, limit }: RuleContext) {
  if (kpi.length === 0) return noRow('kpi');
  return judgeAll(
    'KPIs',
    kpi.map(({ id, cells, place }): Judged => {
      const cadence = said(cells.cadence);
      const result =
        cadence === null || cells.value.kind === 'unknown'
          ? 'unknown'
          : judgeCell(cells.asOf, (on) => limit.low.times(daysByCadence[cadence]).gte(daysBetween(on, asOf)));
      return { name: said(cells.name) ?? said(cells.key) ?? id, result, places: [place] };
    }),
  );
}

/** What matters has an owner, and the owner is one of the people. */
function nameOwners({ records: { asset, component, kpi, person } }: RuleContext) {
  if (person.length === 0) return noRow('person');
  const people = new Set(person.map(({ cells }) => nameKey(said(cells.person) ?? '')));
  const isKnown = (owner: string): boolean => owner.split(', ').every((name) => people.has(nameKey(name)));
  const critical = component.filter(({ cells }) => ['critical', 'high'].includes(said(cells.criticality) ?? ''));
  const rows = [
    ...asset.map((one) => ({ one, name: said(one.cells.asset) })),
    ...critical.map((one) => ({ one, name: said(one.cells.component) })),
    ...kpi.map((one) => ({ one, name: said(one.cells.name) ?? said(one.cells.key) })),
  ];
  if (rows.length === 0) return noRow('asset');
  return judgeAll(
    'assets, components and KPIs',
    rows.map(({ one, name }) => ({
      name: name ?? one.id,
      result: judgeCell(one.cells.owner, isKnown),
      places: [one.place],
    })),
  );
}

/** Each needed cell that is marked as not known, in the tables that rules read, names a day to come by which it will be. */
function dateUnknowns({ records, asOf }: RuleContext) {
  const rows: readonly TableRecord[] = Object.values(records).flat();
  if (rows.length === 0) return notSaid('no table has a row');
  const marked = rows.flatMap((row): Judged[] => {
    const definition: AnyRecordType = recordTypes[row.type];
    return Object.entries(row.cells).flatMap(([field, cell]): Judged[] => {
      const column = definition.columns[field];
      if (column?.required !== true || cell.kind !== 'unknown' || cell.text === '') return [];
      const due = dueDayOf(cell.text);
      const result = due === null ? 'unknown' : due >= asOf ? 'pass' : 'fail';
      return [{ name: `${column.title} of ${titleOf(row)}`, result, places: [cell.place] }];
    });
  });
  if (marked.length === 0) return { result: 'pass', figure: null, says: '', places: [] } as const;
  return judgeAll('needed cells marked as not known', marked);
}

/** The day in the remark after the mark: `TBD (by 2026-12-15)`. */
function dueDayOf(text: string): string | null {
  const written = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const read = written === undefined ? null : readDay(written);
  return read !== null && 'day' in read ? read.day : null;
}
