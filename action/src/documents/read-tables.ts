import type { PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast';
import type { Day } from '../day.ts';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../diagnostics.ts';
import { nearestMatch } from '../nearest-match.ts';
import type { Place } from '../place.ts';
import type { Basis } from '../quantity/quantity.ts';
import { classifyCell } from '../quantity/read-quantity.ts';
import { findPeriod, readCurrency } from '../quantity/unit.ts';
import { splitCodes } from '../records/columns.ts';
import { type AnyRecordType, type Cell, type CellContext, type Column, said } from '../records/define-record.ts';
import type { TableRecord } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import { type Cells, makeRow, makeRowId } from '../records/row.ts';
import { type SharedColumnName, sharedColumns } from '../records/shared-columns.ts';
import { checkTotals, isTotalRow, type SummedRow } from './check-totals.ts';
import { collapse, toPlainText } from './plain-text.ts';
import { columnOf, defaultTableRules, recogniseTable, type Shape, type TableRules } from './table-shape.ts';

/** What the reader of tables knows about the document. */
export interface TableContext {
  readonly path: string;
  /** The entity of the whole document, for rows that name none. */
  readonly entity: string | null;
  /** Whether every table must be one that is known: in inventory, not in notes. */
  readonly strict: boolean;
  readonly rules?: TableRules;
}

export interface TableReading {
  readonly rows: readonly TableRecord[];
  /** The tables that were read as records; all others are left to the reader of notes. */
  readonly claimed: ReadonlySet<Table>;
  /** The days in `As of` cells. */
  readonly stated: readonly Day[];
  readonly diagnostics: readonly Diagnostic[];
  readonly dropped: readonly DroppedRow[];
}

/** A row that could not become a record, and the entity it names. */
export interface DroppedRow {
  readonly type: string;
  readonly line: number;
  readonly entity: string | null;
}

/** One row as written: the text of each cell without what is struck out, and where the cell stands. */
export interface WrittenRow {
  readonly texts: readonly string[];
  readonly places: readonly Place[];
  readonly place: Place;
  readonly isStruck: boolean;
}

/** One table on the way to its records. */
interface Reader {
  readonly shape: Shape;
  readonly headers: readonly string[];
  /** What header or heading say of the amounts in each column. */
  readonly hints: readonly Hint[];
  readonly context: TableContext;
  readonly report: (code: DiagnosticCode, place: Place, message: string) => void;
}

interface Hint {
  readonly period: string | null;
  readonly unit: string | null;
}

/**
 * The records in the tables of a document, in the order of the text. Nothing stops at the first trouble: a cell that cannot
 * be read is an error cell, and a row without a name is dropped and named.
 *
 * Diagnostics: `table/…`, `cell/…`, `record/no-identity`, `record/no-entity`.
 */
export function readTables(root: Root, context: TableContext): TableReading {
  const claimed = new Set<Table>();
  const rows: TableRecord[] = [];
  const dropped: DroppedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  const report: Reader['report'] = (code, place, message) => diagnostics.push(diagnose(code, place, message));
  for (const { table, titles } of findTables(root, context.path)) {
    const header = table.children[0];
    if (header === undefined) continue;
    const headers = readWritten(header, context.path).texts;
    const shape = recogniseTable(titles, headers, context.rules ?? defaultTableRules, context.strict);
    if (shape === null) {
      if (context.strict) reportUnknownTable(titles, headers, placeOf(table, context.path), context, report);
      continue;
    }
    claimed.add(table);
    const hints = headers.map((name) => ({ period: findPeriod(name) ?? periodOfTitles(titles), unit: unitOf(name) }));
    const reader = { shape, headers, hints, context, report };
    checkColumns(reader, placesOf(header, context.path));
    readRows(table, reader, rows, dropped);
  }
  return { rows, claimed, stated: rows.flatMap(statedDays), diagnostics, dropped };
}

interface TitledTable {
  readonly table: Table;
  /** The titles above the table, nearest first; the last is the name of the file. */
  readonly titles: readonly string[];
}

function findTables(root: Root, path: string): readonly TitledTable[] {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const headings: { depth: number; title: string }[] = [];
  const found: TitledTable[] = [];
  for (const [i, node] of root.children.entries()) {
    if (node.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      headings.push({ depth: node.depth, title: withoutNumber(toPlainText(node, '')) });
    } else if (node.type === 'table') {
      const titles = headings.map(({ title }) => title).reverse();
      found.push({ table: node, titles: [...labelOf(root.children[i - 1]), ...titles, stem] });
    }
  }
  return found;
}

/** A bold line right above a table is its title. */
function labelOf(node: RootContent | undefined): readonly string[] {
  const [only, ...others] = node?.type === 'paragraph' ? node.children : [];
  return only?.type === 'strong' && others.length === 0 ? [withoutNumber(toPlainText(only, ''))] : [];
}

function withoutNumber(title: string): string {
  return title.replace(/^\d+(?:\.\d+)*[.)]?\s+(?=\p{L})/u, '');
}

function periodOfTitles(titles: readonly string[]): string | null {
  return findPeriod(titles[0] ?? '');
}

/** The currency that a header names: `Amount (EUR)`. A plain `$` says no more than the cells do. */
function unitOf(header: string): string | null {
  for (const word of header.split(/[\s()/,]+/)) {
    const currency = readCurrency(word);
    if (currency !== null && currency !== '$') return currency;
  }
  return null;
}

function reportUnknownTable(
  titles: readonly string[],
  headers: readonly string[],
  place: Place,
  { rules = defaultTableRules }: TableContext,
  report: Reader['report'],
): void {
  const title = titles[0] ?? '';
  const columns = headers.map((header) => `\`${header}\``).join(', ');
  const named = rules.typeByName.get(nameKey(title))?.definition;
  if (named) {
    report(
      'table/unknown-table',
      place,
      `Unexpected columns ${columns} in the table “${title}”, expected ${listRequired(named)}.`,
    );
    return;
  }
  const names = rules.types.flatMap(({ definition }) => [definition.table, ...definition.synonyms]);
  const near = nearestMatch(title, names);
  const meant = near === null ? undefined : rules.typeByName.get(nameKey(near))?.definition;
  const hint = meant ? ` Did you mean “${meant.table}”, with ${listRequired(meant)}?` : '';
  const expected = 'expected the name of a table under which it is known, such as “Expenses”';
  report('table/unknown-table', place, `Unexpected table “${title}” with the columns ${columns}, ${expected}.${hint}`);
}

function listRequired({ columns }: AnyRecordType): string {
  const required = Object.values(columns).filter((column) => column.required);
  return required.map(({ title }) => `\`${title}\``).join(', ');
}

/** Reports columns that are not known, and required ones that are not there. */
function checkColumns({ shape, headers, context, report }: Reader, places: readonly Place[]): void {
  const { definition, slots, missing } = shape;
  for (const [i, slot] of slots.entries()) {
    if (slot === null)
      report('table/unknown-column', places[i] ?? top(context.path), unknownColumn(definition, headers[i] ?? ''));
  }
  const place = places[0] ?? top(context.path);
  const lacks = (title: string, holds: string, example: string): void =>
    report(
      'table/missing-column',
      place,
      `Unexpected table “${definition.table}” without \`${title}\`, expected a column with that header for ${holds}, such as \`${example}\`.`,
    );
  for (const field of missing) {
    const column = definition.columns[field];
    if (column) lacks(column.title, column.holds, column.example);
  }
  if (definition.entity === 'required' && columnOf(shape, { shared: 'entity' }) < 0 && context.entity === null) {
    lacks(sharedColumns.entity.title, 'the code of the business that the row belongs to', 'QOS');
  }
}

function unknownColumn(definition: AnyRecordType, header: string): string {
  const columns = Object.values(definition.columns);
  const titles = [...columns.map(({ title }) => title), ...Object.values(sharedColumns).map(({ title }) => title)];
  const near = nearestMatch(header, [...titles, ...columns.flatMap(({ synonyms }) => synonyms)]);
  const column = columns.find(({ title, synonyms }) => title === near || (near !== null && synonyms.includes(near)));
  const meant = column?.title ?? near;
  const hint =
    meant === null
      ? `expected one of ${titles.map((title) => `\`${title}\``).join(', ')}`
      : `did you mean \`${meant}\``;
  return `Unexpected column \`${header}\` in the table “${definition.table}”, ${hint}${meant === null ? '.' : '?'}`;
}

function readRows(table: Table, reader: Reader, rows: TableRecord[], dropped: DroppedRow[]): void {
  const { headers, context, report } = reader;
  const summed: SummedRow[] = [];
  for (const node of table.children.slice(1)) {
    const written = readWritten(node, context.path);
    if (written.isStruck || written.texts.every(isPlaceholder)) continue;
    if (written.texts.length > headers.length) reportLongRow(written, headers.length, report);
    const isTotal = isTotalRow(written.texts);
    const { cells, basis } = readCells(written, reader, !isTotal);
    summed.push({ cells, isTotal });
    if (isTotal) continue;
    const row = makeRecord(written, cells, basis, reader);
    if ('id' in row) rows.push(row);
    else dropped.push(row);
  }
  checkTotals(summed, report);
}

/** Blank, a dash, dots or angle brackets: what a template leaves for the author to fill in. */
function isPlaceholder(text: string): boolean {
  return /^(?:[-–—…._]*|<[^<>]*>)$/.test(text);
}

function reportLongRow(written: WrittenRow, width: number, report: Reader['report']): void {
  const extra = written.texts.slice(width).filter((text) => text !== '');
  if (extra.length === 0) return;
  const quoted = extra.map((text) => `“${text}”`).join(', ');
  const message = `Unexpected ${quoted} after the last column, expected ${width} cells. A \`|\` inside a cell is written \`\\|\`.`;
  report('table/ragged-row', written.places[width] ?? written.place, message);
}

function readCells(
  written: WrittenRow,
  reader: Reader,
  reports: boolean,
): { readonly cells: Cells; readonly basis: Basis } {
  const { shape, hints, report } = reader;
  const basis = readBasis(written, reader, reports);
  const stated = unitOfRow(written, shape);
  const cells: { [field: string]: Cell<unknown> } = {};
  for (const [field, column] of Object.entries(shape.definition.columns)) {
    const i = columnOf(shape, { field });
    const text = written.texts[i] ?? '';
    const place = written.places[i] ?? written.place;
    const period = hints[i]?.period ?? null;
    const unit = stated ?? hints[i]?.unit ?? null;
    cells[field] = readCell(column, text, { place, basis, period, unit }, reports ? report : ignore);
  }
  return { cells, basis };
}

const ignore = (): void => {};

function readCell(
  column: Column<unknown>,
  text: string,
  context: CellContext,
  report: Reader['report'],
): Cell<unknown> {
  const { place } = context;
  const words = text.replace(assumed, '').trim();
  const kind = classifyCell(words);
  if (kind !== 'value') return { kind, text, place };
  const reading = column.read(words, words === text ? context : { ...context, basis: 'assumed' });
  if ('problem' in reading) {
    report(reading.problem.code, place, reading.problem.message);
    return { kind: 'error', text, place };
  }
  if (reading.note) report(reading.note.code, place, reading.note.message);
  return { kind: 'value', value: reading.value, text, place };
}

const assumed = /\((?:assumed|assumption)\)/i;

function readBasis(written: WrittenRow, { shape, report }: Reader, reports: boolean): Basis {
  const [text, place] = sharedCell(written, shape, 'basis');
  const basis = basisByWord.get(nameKey(text));
  if (basis !== undefined) return basis;
  if (reports && classifyCell(text) === 'value') {
    report('cell/unreadable', place, `Unexpected basis “${text}”, expected \`stated\` or \`assumed\`.`);
  }
  return 'stated';
}

const basisByWord: ReadonlyMap<string, Basis> = new Map(
  Object.entries({
    stated: 'stated fact measured actual known invoice',
    assumed: 'assumed assumption estimate estimated guess guessed',
  } satisfies Record<Basis, string>).flatMap(([basis, words]) =>
    words.split(' ').map((word): [string, Basis] => [word, basis === 'assumed' ? 'assumed' : 'stated']),
  ),
);

/** What the row's own `Unit` or `Currency` cell says. */
function unitOfRow({ texts }: WrittenRow, shape: Shape): string | null {
  const stated = ['unit', 'currency'].map((field) => texts[columnOf(shape, { field })] ?? '');
  return stated.find((text) => classifyCell(text) === 'value') ?? null;
}

function sharedCell(
  written: WrittenRow,
  shape: Shape,
  shared: SharedColumnName,
): readonly [text: string, place: Place] {
  const i = columnOf(shape, { shared });
  return [written.texts[i] ?? '', written.places[i] ?? written.place];
}

/** The record of a row; what is known of it when nothing tells which one it is. */
function makeRecord(written: WrittenRow, cells: Cells, basis: Basis, reader: Reader): TableRecord | DroppedRow {
  const { shape, headers, report } = reader;
  const { definition } = shape;
  const entities = readEntities(written, cells, reader);
  const entity = entities.length === 1 ? (entities[0] ?? null) : null;
  const [stated] = sharedCell(written, shape, 'id');
  const hasId = classifyCell(stated) === 'value';
  if (!hasId && definition.identity.every((field) => cells[field]?.kind !== 'value')) {
    const titles = definition.identity.map((field) => `\`${definition.columns[field]?.title ?? field}\``).join(', ');
    const quoted = written.texts.filter((text) => text !== '').join(' | ');
    report(
      'record/no-identity',
      written.place,
      `Unexpected row “${quoted}” without a name, expected ${titles} or \`ID\` to say which one it is.`,
    );
    return { type: definition.type, line: written.place.line, entity };
  }
  const [notes] = sharedCell(written, shape, 'notes');
  const extra = Object.fromEntries(
    shape.slots.flatMap((slot, i) => (slot === null && written.texts[i] ? [[headers[i] ?? '', written.texts[i]]] : [])),
  );
  const id = hasId ? stated : makeRowId(definition, entity, cells);
  return makeRow(definition, { id, entity, entities, place: written.place, basis, notes, extra }, cells);
}

/** The entities of a row as written: `['all']` for every one. */
function readEntities(written: WrittenRow, cells: Cells, { shape, context, report }: Reader): readonly string[] {
  const { definition } = shape;
  if (definition.entity === 'none') return [];
  if (definition.entity === 'self') {
    const code = cells[definition.identity[0] ?? ''];
    return code?.kind === 'value' ? [code.text] : [];
  }
  const [text, place] = sharedCell(written, shape, 'entity');
  if (classifyCell(text) !== 'value') {
    if (context.entity !== null) return [context.entity];
    if (definition.entity === 'required' && columnOf(shape, { shared: 'entity' }) >= 0) {
      report(
        'record/no-entity',
        place,
        `Unexpected row of “${definition.table}” without an entity, expected the code of a business, such as \`QOS\`.`,
      );
    }
    return [];
  }
  if (everyEntity.has(nameKey(text)) || text === '*') return ['all'];
  const codes = splitCodes(text);
  if (codes.length > 1 && definition.entity !== 'many') {
    const orAll = definition.entity === 'optional' ? ' or `all`' : '';
    report(
      'cell/unreadable',
      place,
      `Unexpected “${text}”, expected one entity${orAll}: a row of “${definition.table}” belongs to one.`,
    );
  }
  return codes;
}

const everyEntity: ReadonlySet<string> = new Set(
  ['All', 'All entities', 'Every entity', 'Every', 'Everyone', 'Portfolio', 'Whole portfolio', 'Group'].map(nameKey),
);

function statedDays(row: TableRecord): readonly Day[] {
  const day = 'asOf' in row.cells ? said(row.cells.asOf) : null;
  return day === null ? [] : [day];
}

function readWritten(row: TableRow, path: string): WrittenRow {
  const texts = row.children.map((cell) => collapse(textOf(cell.children)));
  const first = row.children.find((cell) => cell.children.length > 0);
  const isStruck = first !== undefined && collapse(textOf(first.children)) === '' && first.children.some(isDeleted);
  return { texts, places: placesOf(row, path), place: placeOf(row, path), isStruck };
}

function isDeleted(node: PhrasingContent): boolean {
  return node.type === 'delete' || ('children' in node && node.children.some(isDeleted));
}

/** The text of a cell without what is struck out; a line break counts as a space. */
function textOf(nodes: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'delete') continue;
    if (node.type === 'html') text += /^<br\s*\/?>$/i.test(node.value) ? ' ' : node.value;
    else if ('children' in node) text += textOf(node.children);
    else text += toPlainText(node, '');
  }
  return text;
}

function placesOf(row: TableRow, path: string): readonly Place[] {
  return row.children.map((cell) => placeOf(cell.children[0] ?? cell, path));
}

function placeOf(node: TableCell | TableRow | Table | PhrasingContent, path: string): Place {
  const start = node.position?.start;
  return start ? { path, line: start.line, column: start.column } : top(path);
}

function top(path: string): Place {
  return { path, line: 1, column: 1 };
}
