import type { AnyRecord } from '../model/model.ts';
import type { Place } from '../place.ts';
import type { AnyRecordType, Cell } from '../records/define-record.ts';
import { recordTypes, type TableRecord } from '../records/index.ts';
import type { Item, Note } from '../records/item.ts';
import { type Cells, titleOf } from '../records/row.ts';

/** One typed field of a record: what it says, whatever the words and the order it is written in. */
export interface Field {
  /** The name in the record's type: `amount`, `due`. */
  readonly name: string;
  /** As people call it: the title of the column. */
  readonly title: string;
  readonly cell: Cell<unknown>;
}

/** The fields of a record, in the order of its type. What no analysis can read (unknown columns) is left out. */
export function fieldsOf(record: AnyRecord): readonly Field[] {
  if (record.type === 'note') return fieldsOfNote(record);
  return isRow(record) ? fieldsOfRow(record) : fieldsOfItem(record);
}

export function isRow(record: AnyRecord): record is TableRecord {
  return 'cells' in record;
}

/** A record as a reader would call it, without its entity. */
export function nameOf(record: AnyRecord): string {
  return isRow(record) ? titleOf({ ...record, entity: null }) : record.title;
}

function fieldsOfRow(row: TableRecord): readonly Field[] {
  const definition: AnyRecordType = recordTypes[row.type];
  const cells: Cells = row.cells;
  const own = Object.entries(cells).map(([name, cell]) => ({
    name,
    title: definition.columns[name]?.title ?? name,
    cell,
  }));
  return [
    ...own,
    field('entity', 'Entity', row.entities, row.place),
    field('notes', 'Notes', row.notes === '' ? null : row.notes, row.place),
  ];
}

function fieldsOfItem(item: Item): readonly Field[] {
  const { place } = item;
  return [
    field('title', 'Title', item.title, place),
    field('detail', 'Detail', item.detail === '' ? null : item.detail, place),
    field('state', 'State', item.state, place),
    field('owner', 'Owner', item.owner, place),
    field('due', 'Due', item.due, place),
    field('priority', 'Priority', item.priority === null ? null : `P${item.priority}`, place),
    field('caveat', 'Caveat', item.caveat, place),
    field('entity', 'Entity', item.entities, place),
    ...Object.entries(item.fields).map(([name, value]) => field(name, name, value, place)),
  ];
}

function fieldsOfNote(note: Note): readonly Field[] {
  const { place } = note;
  return [
    field('title', 'Title', note.title, place),
    field('status', 'Status', note.status, place),
    field('owner', 'Owner', note.owner, place),
    field('entity', 'Entity', note.entities, place),
    ...Object.entries(note.fields).map(([name, value]) => field(name, name, value, place)),
  ];
}

/** A field that is not a cell; null says nothing. */
function field(name: string, title: string, value: string | readonly string[] | null, place: Place): Field {
  const text = value === null ? '' : typeof value === 'string' ? value : value.join(', ');
  return {
    name,
    title,
    cell: value === null ? { kind: 'unknown', text, place } : { kind: 'value', value, text, place },
  };
}
