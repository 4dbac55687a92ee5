import type { AnyRecord } from '../model/model.ts';
import { printPlace } from '../place.ts';
import type { Cell } from '../records/define-record.ts';
import { printTable, type TextCell } from '../reports/print-table.ts';
import { neutralise } from './neutralise.ts';
import type { Paint } from './paint.ts';

/** Records for people: by type, a line each with id, what it says, and place. */
export function printRecords(records: readonly AnyRecord[], paint: Paint): string {
  const recordsByType = new Map<string, AnyRecord[]>();
  for (const record of records) recordsByType.set(record.type, [...(recordsByType.get(record.type) ?? []), record]);
  const groups = [...recordsByType].map(([type, group]) => {
    const heading = `${paint('bold', neutralise(type))} (${group.length})\n`;
    return heading + printTable(group.map((record) => recordLine(record, paint)));
  });
  const sum = records.length === 1 ? '1 record' : `${records.length} records`;
  return [...groups, `${sum}.\n`].join('\n');
}

const widest = 90;

function recordLine(record: AnyRecord, paint: Paint): readonly TextCell[] {
  const place = neutralise(printPlace(record.place));
  const id = clip(neutralise(record.id), 40);
  const said = clip(neutralise(describe(record)), widest);
  return [
    { text: '' },
    { text: id, painted: paint('cyan', id) },
    { text: said },
    { text: place, painted: paint('dim', place) },
  ];
}

/** The row's cells as written, or the title of an item or note with its state. */
function describe(record: AnyRecord): string {
  if ('cells' in record) {
    return Object.values<Cell<unknown>>(record.cells)
      .flatMap(({ kind, text }) => (kind === 'value' || kind === 'error' ? [text] : []))
      .join(' · ');
  }
  if ('updated' in record) return [record.title, record.status, record.updated].filter(Boolean).join(' · ');
  const { state, title, owner, due } = record;
  return [state, title, owner, due].filter(Boolean).join(' · ');
}

function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
