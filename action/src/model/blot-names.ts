import { type Cell, said } from '../records/define-record.ts';
import type { TableRecord } from '../records/index.ts';
import type { Item, Note } from '../records/item.ts';
import { withCells } from '../records/row.ts';
import { groupRows, type Model } from './model.ts';
import { uniqueIds } from './unique-ids.ts';

/** What stands where a hidden entity was named. */
const blot = 'another entity';
const blots = 'other entities';
/** Several in a row are told as one. */
const severalBlots = new RegExp(`${blot}(?:(?:,| and|, and| or) ${blot})+`, 'g');

/** The focused model without the names of the entities of the whole model that are out of scope. Paths stay: they are links. */
export function blotNames(focused: Model, whole: Model, inScope: ReadonlySet<string>): Model {
  const { hidden, visible } = splitNames(whole, inScope);
  if (hidden.size === 0) return focused;
  const pattern = patternOf([...hidden, ...visible]);
  // A visible name may hold a hidden one: it is matched too, and stays.
  const clean = (text: string): string =>
    text.replace(pattern, (name) => (hidden.has(name) ? blot : name)).replace(severalBlots, blots);
  return {
    ...focused,
    rows: groupRows(
      Object.values(focused.rows).flatMap((rows: readonly TableRecord[]) =>
        uniqueIds(rows.map((row) => cleanRow(row, clean))),
      ),
    ),
    items: uniqueIds(focused.items.map((item) => cleanItem(item, clean))),
    notes: uniqueIds(focused.notes.map((note) => cleanNote(note, clean))),
  };
}

type Clean = (text: string) => string;

function splitNames(model: Model, inScope: ReadonlySet<string>): { hidden: Set<string>; visible: Set<string> } {
  const hidden = new Set<string>();
  const visible = new Set<string>(['all']);
  for (const { entity, cells } of model.rows.entity) {
    const names = inScope.has(entity ?? '') ? visible : hidden;
    for (const name of [entity, said(cells.code), said(cells.name), ...(said(cells.aliases) ?? [])]) {
      if (name !== null && name !== '') names.add(name);
    }
  }
  const records = [...Object.values(model.rows).flat(), ...model.items, ...model.notes];
  for (const code of records.flatMap(({ entities }) => entities)) (inScope.has(code) ? visible : hidden).add(code);
  for (const name of visible) hidden.delete(name);
  return { hidden, visible };
}

/** Any of the names as a whole word, the longest first. */
function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function cleanRow(row: TableRecord, clean: Clean): TableRecord {
  const cells = Object.entries<Cell<unknown>>(row.cells).map(
    ([field, cell]) => [field, cleanCell(cell, clean)] as const,
  );
  const cleaned = withCells(row, Object.fromEntries(cells));
  return { ...cleaned, id: clean(row.id), notes: clean(row.notes), extra: cleanFields(row.extra, clean) };
}

function cleanCell(cell: Cell<unknown>, clean: Clean): Cell<unknown> {
  const text = clean(cell.text);
  return cell.kind === 'value' ? { ...cell, text, value: cleanValue(cell.value, clean) } : { ...cell, text };
}

function cleanValue(value: unknown, clean: Clean): unknown {
  if (typeof value === 'string') return clean(value);
  return Array.isArray(value) ? value.map((part: unknown) => cleanValue(part, clean)) : value;
}

function cleanItem(item: Item, clean: Clean): Item {
  const { id, title, detail, owner, caveat, fields } = item;
  return {
    ...item,
    id: clean(id),
    title: clean(title),
    detail: clean(detail),
    owner: owner === null ? null : clean(owner),
    caveat: caveat === null ? null : clean(caveat),
    fields: cleanFields(fields, clean),
  };
}

function cleanNote(note: Note, clean: Clean): Note {
  const { id, title, status, owner, fields } = note;
  return {
    ...note,
    id: clean(id),
    title: clean(title),
    status: status === null ? null : clean(status),
    owner: owner === null ? null : clean(owner),
    fields: cleanFields(fields, clean),
  };
}

function cleanFields(fields: { readonly [key: string]: string }, clean: Clean): { readonly [key: string]: string } {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [clean(key), clean(value)]));
}
