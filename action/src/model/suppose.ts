import { nearestMatch } from '../nearest-match.ts';
import type { Place } from '../place.ts';
import type { AnyRecordType, Cell } from '../records/define-record.ts';
import { recordTypes, type TableRecord } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Cells } from '../records/row.ts';
import { type Failure, fail } from '../sources/failure.ts';
import type { Source } from '../sources/source.ts';
import type { Model } from './model.ts';

/** Another value of one cell, as if somebody had written it there. */
export interface Supposition {
  /** As the user wrote it: `unit-economics/charter.price=2600`. */
  readonly text: string;
  /** What the cell says now. */
  readonly before: string;
  readonly after: string;
  readonly place: Place;
  readonly type: TableRecord['type'];
  readonly field: string;
}

const form = '`TABLE/RECORD.COLUMN=VALUE`, such as `unit-economics/charter.price=2600`';
const mend =
  '`handoff-reports records` lists every table with its records; a row that is not there must be written first.';

/** Finds the cell that a supposition means. A failure names the nearest table, record or column. */
export function findSupposed(text: string, model: Model): Supposition | Failure {
  const parts = splitSupposition(text);
  if (parts === null) return fail(`Unexpected \`--set ${text}\`, expected ${form}.`, mend);
  const definition = definitions.find((one) => tableNames(one).some((name) => nameKey(name) === nameKey(parts.table)));
  if (definition === undefined) return unknown('table', parts.table, definitions.flatMap(tableNames));
  const rows: readonly TableRecord[] = Object.values(model.rows)
    .flat()
    .filter(({ type }) => type === definition.type);
  const row =
    rows.find(({ id }) => id === parts.record) ?? rows.find(({ id }) => nameKey(id) === nameKey(parts.record));
  if (row === undefined) {
    return unknown(
      `record of “${definition.table}”`,
      parts.record,
      rows.map(({ id }) => id),
    );
  }
  const field = fieldOf(definition, parts.column);
  if (field === null) {
    return unknown(`column of “${definition.table}”`, parts.column, Object.keys(definition.columns));
  }
  const cells: Cells = row.cells;
  const cell = cells[field];
  if (cell === undefined || !hasCell(cell, row)) {
    const { title } = definition.columns[field] ?? { title: field };
    return fail(
      `Unexpected column “${title}”, expected one that the table in ${row.place.path} has.`,
      `Add a column “${title}” there.`,
    );
  }
  return { text, before: cell.text, after: parts.value, place: cell.place, type: row.type, field };
}

const definitions: readonly AnyRecordType[] = Object.values(recordTypes);

/** The file's own name first: what people see. */
function tableNames({ type, table, synonyms }: AnyRecordType): readonly string[] {
  return [table.toLowerCase().replaceAll(' ', '-'), type, ...synonyms];
}

function fieldOf({ columns }: AnyRecordType, column: string): string | null {
  const name = nameKey(column);
  const entries = Object.entries(columns);
  const [found] =
    entries.find(([field, { title }]) => nameKey(field) === name || nameKey(title) === name) ??
    entries.find(([, { synonyms }]) => synonyms.some((synonym) => nameKey(synonym) === name)) ??
    [];
  return found ?? null;
}

/** The value may hold any sign, an id a full stop, and a table neither. */
function splitSupposition(
  text: string,
): { readonly table: string; readonly record: string; readonly column: string; readonly value: string } | null {
  const sign = text.indexOf('=');
  const slash = text.indexOf('/');
  const stop = text.slice(0, Math.max(sign, 0)).lastIndexOf('.');
  if (slash < 1 || stop < slash + 2 || sign < stop + 2) return null;
  const value = text.slice(sign + 1).trim();
  if (value === '') return null;
  return {
    table: text.slice(0, slash),
    record: text.slice(slash + 1, stop),
    column: text.slice(stop + 1, sign),
    value,
  };
}

/** A cell of a column that the table does not have stands where its row begins, and says nothing. */
function hasCell({ text, place }: Cell<unknown>, row: TableRecord): boolean {
  return text !== '' || place.column !== row.place.column;
}

function unknown(what: string, word: string, known: readonly string[]): Failure {
  const near = nearestMatch(word, known);
  const some = known.slice(0, 12).map((one) => `\`${one}\``);
  const listed =
    some.length === 0 ? 'none: there is no such row' : `one of ${some.join(', ')}${known.length > 12 ? ' …' : ''}`;
  return fail(`Unexpected ${what} \`${word}\`, expected ${near === null ? listed : `\`${near}\``}.`, mend);
}

/** The sources as they would be with the cell written so: it is then read by the rules of its column, as any other. */
export function writeSupposed(sources: readonly Source[], { place, after }: Supposition): readonly Source[] {
  return sources.map((source) => {
    if (source.path !== place.path) return source;
    const lines = source.text.split(/(?<=\n)|(?<=\r)(?!\n)/);
    const line = lines[place.line - 1] ?? '';
    lines[place.line - 1] = replaceCell(line, place.column - 1, after);
    return { ...source, text: lines.join('') };
  });
}

/** The line of a table with other words in the cell that holds an offset, or begins there with its bar. */
function replaceCell(line: string, offset: number, words: string): string {
  const isBar = (i: number): boolean => line[i] === '|' && line[i - 1] !== '\\';
  const start = isBar(offset) ? offset + 1 : offset;
  let from = start;
  while (from > 0 && !isBar(from - 1)) from--;
  let to = start;
  while (to < line.length && !isBar(to) && !/[\r\n]/.test(line[to] ?? '')) to++;
  const escaped = words.replace(/\s+/g, ' ').replace(/\\?\|/g, '\\|');
  return `${line.slice(0, from)} ${escaped} ${line.slice(to)}`;
}
