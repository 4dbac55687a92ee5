import { distinctLines, printPlace } from '../place.ts';
import { toJson } from '../quantity/print-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Part, Row, Table } from '../section.ts';
import { formatPart } from './format-value.ts';
import type { Report } from './report.ts';

/** A file to write, by its path below the folder that the user names. */
export interface CsvFile {
  readonly path: string;
  readonly text: string;
}

/** Every table of every report, as `<persona>/<analysis>-<table>.csv`; two whose names would be one are numbered. */
export function csvFiles(reports: readonly Report[]): readonly CsvFile[] {
  const taken = new Set<string>();
  return reports.flatMap(({ persona, sections }) =>
    sections.flatMap(({ analysis, blocks }) =>
      blocks.flatMap((block): CsvFile[] => {
        if (block.kind !== 'table') return [];
        const stem = `${fileName(persona.id)}/${fileName(`${analysis}-${block.id}`)}`;
        return [{ path: `${freeName(stem, taken)}.csv`, text: tableCsv(block) }];
      }),
    ),
  );
}

/** An id may hold words of the notes, which are no path. */
function fileName(id: string): string {
  return (
    id
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'table'
  );
}

function freeName(stem: string, taken: Set<string>): string {
  let free = stem;
  for (let n = 2; taken.has(free); n++) free = `${stem}-${n}`;
  taken.add(free);
  return free;
}

/**
 * A table as CSV (RFC 4180, UTF-8): the cells that JSON has, exact. A quantity takes a column for each end, its unit, its
 * quality and its basis, as a spreadsheet wants them; what is not known is empty. First the key of a row, last its lines.
 */
export function tableCsv({ columns, rows }: Table): string {
  const spread = columns.map(({ title }, i) => spreadColumn(title, rows, i));
  const head = ['Key', ...spread.flatMap(({ headers }) => headers), 'Lines'];
  const lines = rows.map(({ key, cells, sources }) => [
    key,
    ...spread.flatMap(({ write }, i) => write(cells[i] ?? null)),
    distinctLines(sources).map(printPlace).join('; '),
  ]);
  return [head, ...lines].map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

/** The columns that one column of the table becomes. */
interface Spread {
  readonly headers: readonly string[];
  readonly write: (part: Part) => readonly string[];
}

const ends = ['low', 'high', 'unit', 'quality', 'basis'] as const;

function spreadColumn(title: string, rows: readonly Row[], i: number): Spread {
  const parts = rows.map(({ cells }) => cells[i] ?? null);
  const hasQuantities = parts.some(isQuantity);
  const hasWords = !hasQuantities || parts.some((part) => part !== null && !isQuantity(part));
  return {
    headers: [...(hasWords ? [title] : []), ...(hasQuantities ? ends.map((end) => `${title} ${end}`) : [])],
    write: (part) => [...(hasWords ? [wordsOf(part)] : []), ...(hasQuantities ? quantityFields(part) : [])],
  };
}

function isQuantity(part: Part): part is Quantity {
  return part !== null && typeof part === 'object' && 'low' in part;
}

function wordsOf(part: Part): string {
  return part === null || isQuantity(part) ? '' : formatPart(part);
}

function quantityFields(part: Part): readonly string[] {
  if (!isQuantity(part)) return ends.map(() => '');
  const json = toJson(part);
  return ends.map((end) => json[end]);
}

/**
 * One field. A spreadsheet would compute what begins with `=`, `+`, `-`, `@`, a tab or a line break: an apostrophe before
 * it makes it text again, unless it is a number.
 */
function quote(field: string): string {
  const text = /^[=+\-@\t\r\n]/.test(field) && !/^-(?:\d+(?:\.\d+)?|Infinity)$/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
