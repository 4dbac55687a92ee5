import type { AnyRecord, Model } from '../model/model.ts';
import { toJson } from '../quantity/print-quantity.ts';
import type { Cell, RecordHead } from '../records/define-record.ts';
import type { TableRecord } from '../records/index.ts';
import type { Item, Note } from '../records/item.ts';
import { isQuantity } from '../records/row.ts';
import { placeJson, placesJson } from './build-json.ts';

/** All records of a model: sorted by type, then id. */
export function listRecords({ rows, items, notes }: Model): readonly AnyRecord[] {
  const all: AnyRecord[] = [...Object.values(rows).flat(), ...items, ...notes];
  return all.sort((a, b) => compare(a.type, b.type) || compare(a.id, b.id));
}

/** What `records --json` prints for each record: its head, and then its fields. Keys are permanent. */
export function recordJson(record: AnyRecord): object {
  if ('cells' in record) return { ...headJson(record), basis: record.basis, ...cellsJson(record) };
  return { ...headJson(record), ...('updated' in record ? noteJson(record) : itemJson(record)) };
}

function headJson({ type, id, entity, entities, place }: RecordHead): object {
  return { type, id, entity, entities, place: placeJson(place) };
}

function itemJson(item: Item): object {
  const { title, detail, state, owner, due, priority, fields, caveat, carried, places, rule } = item;
  const said = { title, detail, state, owner, due, priority, fields, caveat, carried };
  return { ...said, places: placesJson(places), rule };
}

function noteJson({ title, updated, status, owner, fields }: Note): object {
  return { title, updated, status, owner, fields };
}

/** The cells of a row under the names of their fields. */
function cellsJson({ cells }: TableRecord): object {
  const fields = Object.entries<Cell<unknown>>(cells).map(([field, cell]) => [field, cellJson(cell)]);
  return Object.fromEntries(fields);
}

/** A value as it is; unknown is null; the two other kinds say which they are, with the author's text. */
function cellJson(cell: Cell<unknown>): unknown {
  if (cell.kind === 'value') return valueJson(cell.value);
  return cell.kind === 'unknown' ? null : { kind: cell.kind, text: cell.text };
}

function valueJson(value: unknown): unknown {
  return isQuantity(value) ? toJson(value) : value;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
