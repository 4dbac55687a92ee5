import { type Diagnostic, diagnose } from '../diagnostics.ts';
import type { Document } from '../documents/document.ts';
import { nearestMatch } from '../nearest-match.ts';
import { comparePlaces, printPlace } from '../place.ts';
import { inCurrency } from '../quantity/unit.ts';
import { type AnyRecordType, type Cell, type RecordHead, said } from '../records/define-record.ts';
import { recordTypes, type TableRecord } from '../records/index.ts';
import { type Cells, isQuantity, makeRowId, withCells } from '../records/row.ts';
import { checkParameters } from './check-parameters.ts';
import { checkReferences } from './check-references.ts';
import { datePast } from './date-past.ts';
import { type DroppedRow, groupRows, type Model } from './model.ts';
import { type EntityNames, nameEntities } from './name-entities.ts';
import { startIds, uniqueIds } from './unique-ids.ts';

export interface ModelReading {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One model of all documents, the same whatever their order. Names of entities become codes, `$` becomes the base currency
 * of the entity (`currency`, else USD, where it states none), references take the names of what they mean, and ids are
 * unique among the records of a type.
 *
 * Diagnostics: `reference/…`, `record/duplicate-id`, `record/overlapping-parameter`.
 */
export function buildModel(
  documents: readonly Document[],
  { currency }: { readonly currency: string | null } = { currency: null },
): ModelReading {
  const diagnostics: Diagnostic[] = [];
  const written = documents.flatMap((document) => document.rows).sort(comparePlacesOf);
  const entities = nameEntities(written.filter((row) => row.type === 'entity'));
  const currencyOf = baseCurrencies(entities, currency);
  const resolved = written.map((row) => resolveCurrency(resolveRowEntity(row, entities, diagnostics), currencyOf));
  const rows = uniqueRows(datePast(resolved), diagnostics);
  const seen = new Set<string>();
  const resolve = <R extends RecordHead>(record: R): R => resolveEntity(record, entities, diagnostics, seen);
  const notes = documents.flatMap(({ note }) => (note === null ? [] : [resolve(note)])).sort(comparePlacesOf);
  const items = documents.flatMap((document) => document.items.map(resolve)).sort(comparePlacesOf);
  const checked = checkReferences(rows, uniqueIds(items), uniqueIds(notes));
  const model = {
    rows: groupRows([...checked.rows].sort(compareIds)),
    items: [...checked.items].sort(compareIds),
    notes: [...checked.notes].sort(compareIds),
    dropped: documents
      .flatMap(({ path, dropped }) =>
        dropped.map((row) => ({ ...row, path, entity: codeOrNull(row.entity, entities) })),
      )
      .sort(compareDropped),
  };
  return { model, diagnostics: [...diagnostics, ...checked.diagnostics, ...checkParameters(model.rows.param)] };
}

function codeOrNull(name: string | null, { codeOf }: EntityNames): string | null {
  return name === null ? null : codeOf(name);
}

/** The row under the codes of its entities; an id that was made from a name of the entity is made from its code. */
function resolveRowEntity(row: TableRecord, entities: EntityNames, diagnostics: Diagnostic[]): TableRecord {
  const definition: AnyRecordType = recordTypes[row.type];
  const resolved = resolveEntity(row, entities, diagnostics);
  if (resolved.entity === row.entity || row.id !== makeRowId(definition, row.entity, row.cells)) return resolved;
  return { ...resolved, id: makeRowId(definition, resolved.entity, row.cells) };
}

/** The record under the codes of its entities. A name in `seen` was reported for its document already. */
function resolveEntity<R extends RecordHead>(
  record: R,
  entities: EntityNames,
  diagnostics: Diagnostic[],
  seen?: Set<string>,
): R {
  if (record.entities.length === 0) return record;
  const codes = record.entities.map((name) => {
    const code = entities.codeOf(name);
    const key = `${record.place.path} ${name}`;
    if (code === null && !seen?.has(key)) diagnostics.push(unknownEntity(name, record, entities));
    if (code === null) seen?.add(key);
    return code ?? name;
  });
  const distinct = codes.includes('all') ? ['all'] : [...new Set(codes)].sort();
  return { ...record, entities: distinct, entity: distinct.length === 1 ? (distinct[0] ?? null) : null };
}

function unknownEntity(name: string, { type, id, place }: RecordHead, { entities, names }: EntityNames): Diagnostic {
  const near = nearestMatch(name, names);
  const hint = near === null ? '' : ` Did you mean “${near}”?`;
  const codes = entities.map(({ cells, id }) => `\`${said(cells.code) ?? id}\``).join(', ');
  const table = entities[0] ? ` of the table “Entities” (${printPlace(entities[0].place)})` : '';
  const message = `Unexpected entity “${name}” of ${type} ${id}, expected one${table}: ${codes}.${hint}`;
  return diagnose('reference/unknown-entity', place, message);
}

/** The base currency of a record by its entities; that of the whole portfolio where they have none in common. */
function baseCurrencies({ entities }: EntityNames, currency: string | null): (record: RecordHead) => string {
  const currencyByCode = new Map(
    entities.flatMap(({ entity, cells }) => {
      const base = said(cells.baseCurrency)?.trim().toUpperCase();
      return entity !== null && base ? [[entity, base] as const] : [];
    }),
  );
  const usual = currency ?? onlyOne([...currencyByCode.values()]) ?? 'USD';
  return (record) => onlyOne(record.entities.map((code) => currencyByCode.get(code) ?? usual)) ?? usual;
}

function onlyOne(codes: readonly string[]): string | null {
  const [first, ...others] = new Set(codes);
  return first !== undefined && others.length === 0 ? first : null;
}

function resolveCurrency(row: TableRecord, currencyOf: (record: RecordHead) => string): TableRecord {
  const cells: Cells = row.cells;
  const open = Object.entries(cells).filter(([, cell]) => isOpenMoney(cell));
  if (open.length === 0) return row;
  const code = currencyOf(row);
  const closed = open.map(([field, cell]) => [field, closeMoney(cell, code)] as const);
  return withCells(row, { ...cells, ...Object.fromEntries(closed) });
}

function isOpenMoney(cell: Cell<unknown>): boolean {
  return cell.kind === 'value' && isQuantity(cell.value) && cell.value.unit.startsWith('$');
}

function closeMoney(cell: Cell<unknown>, code: string): Cell<unknown> {
  return cell.kind === 'value' && isQuantity(cell.value) ? { ...cell, value: inCurrency(cell.value, code) } : cell;
}

/** The rows with ids unique in their type. A later row with a taken id is kept under the next free one, and reported. */
function uniqueRows(rows: readonly TableRecord[], diagnostics: Diagnostic[]): readonly TableRecord[] {
  const firstById = new Map<string, TableRecord>();
  const claimByType = new Map<string, ReturnType<typeof startIds>>();
  return rows.map((row) => {
    const claim = claimByType.get(row.type) ?? startIds();
    claimByType.set(row.type, claim);
    const id = claim(row.id);
    const first = firstById.get(`${row.type} ${row.id}`);
    firstById.set(`${row.type} ${id}`, row);
    if (!first) return row;
    const message = `Unexpected second ${row.type} \`${row.id}\`, expected an id of its own: the first is at ${printPlace(first.place)}. This one is kept as \`${id}\`.`;
    diagnostics.push(diagnose('record/duplicate-id', row.place, message));
    return { ...row, id };
  });
}

function comparePlacesOf(a: RecordHead, b: RecordHead): number {
  return comparePlaces(a.place, b.place);
}

function compareIds(a: RecordHead, b: RecordHead): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function compareDropped(a: DroppedRow, b: DroppedRow): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line;
}
