import type { DiagnosticCode } from '../diagnostics.ts';
import type { Place } from '../place.ts';
import type { Basis } from '../quantity/quantity.ts';
import { classifyCell } from '../quantity/read-quantity.ts';
import { findPeriod, readCurrency } from '../quantity/unit.ts';
import { splitCodes } from '../records/columns.ts';
import type { Cell, CellContext, Column } from '../records/define-record.ts';
import type { TableRecord } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import { type Cells, makeRow, makeRowId } from '../records/row.ts';
import type { SharedColumnName } from '../records/shared-columns.ts';
import { columnOf, type Shape } from './table-shape.ts';
import type { WrittenRow } from './written-row.ts';

/** What the rows of one table are read by. */
export interface RowReader {
  readonly shape: Shape;
  readonly headers: readonly string[];
  /** What header or heading say of the amounts in each column. */
  readonly hints: readonly Hint[];
  /** The entity of the whole document, for rows that name none. */
  readonly entity: string | null;
  readonly report: Report;
}

export type Report = (code: DiagnosticCode, place: Place, message: string) => void;

interface Hint {
  readonly period: string | null;
  readonly unit: string | null;
}

/** A row that could not become a record, and the entity it names. */
export interface DroppedRow {
  readonly type: string;
  readonly line: number;
  readonly entity: string | null;
}

/** What the headers say of the amounts below them, and the title where a header says nothing. */
export function readHints(headers: readonly string[], title: string): readonly Hint[] {
  const usual = findPeriod(title);
  return headers.map((header) => ({ period: findPeriod(header) ?? usual, unit: unitOf(header) }));
}

/** The currency that a header names: `Amount (EUR)`. A plain `$` says no more than the cells do. */
function unitOf(header: string): string | null {
  const currencies = header.split(/[\s()/,]+/).map(readCurrency);
  return currencies.find((currency) => currency !== null && currency !== '$') ?? null;
}

/** A cell for each column of the type, and the basis of the row. Diagnostics: `cell/…`. */
export function readCells(written: WrittenRow, reader: RowReader): { readonly cells: Cells; readonly basis: Basis } {
  const { shape, hints, report } = reader;
  const basis = readBasis(written, reader);
  const stated = unitOfRow(written, shape);
  const cells: { [field: string]: Cell<unknown> } = {};
  for (const [field, column] of Object.entries(shape.definition.columns)) {
    const i = columnOf(shape, { field });
    const text = written.texts[i] ?? '';
    const place = written.places[i] ?? written.place;
    const period = hints[i]?.period ?? null;
    const unit = stated ?? hints[i]?.unit ?? null;
    cells[field] = readCell(column, text, { place, basis, period, unit }, report);
  }
  return { cells, basis };
}

function readCell(column: Column<unknown>, text: string, context: CellContext, report: Report): Cell<unknown> {
  const { place } = context;
  if (text === '') return { kind: 'unknown', text, place };
  const words = text.includes('(') ? text.replace(assumed, '').trim() : text;
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

function readBasis(written: WrittenRow, { shape, report }: RowReader): Basis {
  const [text, place] = sharedCell(written, shape, 'basis');
  if (text === '') return 'stated';
  const basis = basisByWord.get(nameKey(text));
  if (basis !== undefined) return basis;
  if (classifyCell(text) === 'value') {
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

/**
 * The record of a row; what is known of it when nothing tells which one it is. Diagnostics: `record/no-identity`,
 * `record/no-entity`, `cell/unreadable`.
 */
export function makeRecord(
  written: WrittenRow,
  cells: Cells,
  basis: Basis,
  reader: RowReader,
): TableRecord | DroppedRow {
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
function readEntities(written: WrittenRow, cells: Cells, { shape, entity, report }: RowReader): readonly string[] {
  const { definition } = shape;
  if (definition.entity === 'none') return [];
  if (definition.entity === 'self') {
    const code = cells[definition.identity[0] ?? ''];
    return code?.kind === 'value' ? [code.text] : [];
  }
  const [text, place] = sharedCell(written, shape, 'entity');
  if (classifyCell(text) !== 'value') {
    if (entity !== null) return [entity];
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
