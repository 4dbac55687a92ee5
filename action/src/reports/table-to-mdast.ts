import type { PhrasingContent, RootContent, Table as TableNode } from 'mdast';
import { isQuantity } from '../records/row.ts';
import type { Part, Table } from '../section.ts';
import { formatCount, formatPart } from './format-value.ts';
import { fold, paragraph, text } from './mdast-nodes.ts';
import { quoteWords } from './quote-words.ts';
import { partToMdast } from './sentence-to-mdast.ts';

/** A table with its title; what all its rows say alike stands once below it. */
export function tableToMdast(table: Table, reportPath: string): RootContent[] {
  const title = quoteWords(table.title);
  if (table.rows.length === 0) return [paragraph([{ type: 'strong', children: title }, text(': none.')])];
  const { told, isAllAssumed } = tellAssumed(columnsOf(table));
  const { alike, differing } = partColumns(told);
  const content = [tableNode(differing, reportPath), ...remarks(table, alike, isAllAssumed, reportPath)];
  if (table.isDetail) return fold(asHtml(table.title), content);
  return [{ type: 'heading', depth: 3, children: title }, ...content];
}

/** Fewer rows than this say the same by chance. */
const fewestAlike = 3;

/** A column as a reader sees it: its title and the cells of all rows. */
interface Told {
  readonly title: string;
  readonly align: Table['columns'][number]['align'];
  readonly cells: readonly Part[];
}

function columnsOf({ columns, rows }: Table): readonly Told[] {
  return columns.map(({ title, align }, i) => ({ title, align, cells: rows.map(({ cells }) => cells[i] ?? null) }));
}

/** Parts the columns in which every row says the same from those that tell the rows apart; the first one names the rows. */
function partColumns(told: readonly Told[]): { readonly alike: readonly Told[]; readonly differing: readonly Told[] } {
  const isAlike = ({ cells }: Told): boolean =>
    cells.length >= fewestAlike && new Set(cells.map(formatPart)).size === 1;
  const alike = told.slice(1).filter(isAlike);
  return { alike, differing: told.filter((column) => !alike.includes(column)) };
}

/** What says nothing in a cell: it is not worth a remark when no row says more. */
const empty: ReadonlySet<string> = new Set(['', '—']);

function remarks(
  { hidden }: Table,
  alike: readonly Told[],
  isAllAssumed: boolean,
  reportPath: string,
): readonly RootContent[] {
  const said = alike.flatMap(({ title, cells: [cell = null] }): PhrasingContent[][] => {
    if (empty.has(formatPart(cell))) return [];
    return [[...quoteWords(`${title}: `), ...partToMdast(cell, reportPath)]];
  });
  const words = said.flatMap((one, i) => [...(i > 0 ? [text('; ')] : []), ...one]);
  const sentences = [
    ...(words.length === 0 ? [] : [[text('In every row: '), ...words, text('.')]]),
    ...(isAllAssumed ? [[text('All figures of the table are assumed.')]] : []),
    ...(hidden ? [[text(`${formatCount(hidden)} more ${rowsAre(hidden)} not shown.`)]] : []),
  ];
  if (sentences.length === 0) return [];
  return [paragraph(sentences.flatMap((sentence, i) => [...(i > 0 ? [text(' ')] : []), ...sentence]))];
}

const rowsAre = (n: number): string => (n === 1 ? 'row is' : 'rows are');

function tableNode(columns: readonly Told[], reportPath: string): TableNode {
  const [first] = columns;
  const row = (cells: readonly PhrasingContent[][]): TableNode['children'][number] => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });
  return {
    type: 'table',
    align: columns.map(({ align }) => align ?? null),
    children: [
      row(columns.map(({ title }) => quoteWords(title))),
      ...(first?.cells ?? []).map((_, i) => row(columns.map(({ cells }) => partToMdast(cells[i] ?? null, reportPath)))),
    ],
  };
}

/** From so many columns on, one remark that all is assumed is shorter than their titles. */
const manyColumns = 3;

/** Says once that all quantities are assumed: in the head of their column, or in a remark where all columns are alike. */
function tellAssumed(columns: readonly Told[]): { readonly told: readonly Told[]; readonly isAllAssumed: boolean } {
  const withFigures = columns.filter(({ cells }) => cells.some(isQuantity));
  const assumed = withFigures.filter(isAssumed);
  const isAllAssumed = assumed.length >= manyColumns && assumed.length === withFigures.length;
  const told = columns.map((column) => {
    if (!assumed.includes(column)) return column;
    const title = isAllAssumed ? column.title : `${column.title} (assumed)`.trim();
    return { ...column, title, cells: column.cells.map(unmarked) };
  });
  return { told, isAllAssumed };
}

function isAssumed({ cells }: Told): boolean {
  const quantities = cells.filter(isQuantity);
  return quantities.length > 1 && quantities.every(({ basis }) => basis === 'assumed');
}

const unmarked = (cell: Part): Part => (isQuantity(cell) ? { ...cell, basis: 'stated' } : cell);

/** Plain words within HTML, which markdown's own escapes do not reach. */
function asHtml(words: string): string {
  const plain = quoteWords(words).map((node) => ('value' in node ? node.value : ''));
  return plain.join('').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
