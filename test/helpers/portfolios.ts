import fc from 'fast-check';
import type { Texts } from './compare.ts';
import {
  type ColumnPlan,
  entityOf,
  isOfSlipway,
  items,
  names,
  params,
  paramValue,
  plans,
  type Said,
  type TablePlan,
  unknown,
} from './portfolio-plans.ts';

/** The rows of each table, as they are said and not as they are written. */
export type Portfolio = readonly (readonly Row[])[];

interface Row {
  /** Permanent: the id, or the name where there is none. */
  readonly name: string;
  readonly cells: readonly Said[];
}

/** How a portfolio is written; nothing of it changes what is said. */
export interface Style {
  readonly rowsBy: number;
  readonly columnsBy: number;
  readonly words: number;
  readonly titles: number;
  readonly isPadded: boolean;
  readonly hasCarriageReturns: boolean;
  readonly isMoved: boolean;
}

export const plainStyle: Style = {
  rowsBy: 0,
  columnsBy: 0,
  words: 0,
  titles: 0,
  isPadded: false,
  hasCarriageReturns: false,
  isMoved: false,
};

export const styles: fc.Arbitrary<Style> = fc.record({
  rowsBy: fc.nat(5),
  columnsBy: fc.nat(9),
  words: fc.nat(5),
  titles: fc.nat(3),
  isPadded: fc.boolean(),
  hasCarriageReturns: fc.boolean(),
  isMoved: fc.boolean(),
});

/** Two states of one portfolio: rows that stay, come, go and change in some of their cells. */
export const portfolioPairs: fc.Arbitrary<{ readonly before: Portfolio; readonly after: Portfolio }> = fc
  .tuple(
    ...[
      ...plans.map(({ columns }) => rowPairs(names, columns)),
      rowPairs(names, items),
      rowPairs(params, [paramValue]),
    ],
  )
  .map((tables) => ({
    before: tables.map((pairs) => pairs.flatMap(({ before }) => before)),
    after: tables.map((pairs) => pairs.flatMap(({ after }) => after)),
  }));

interface RowPair {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

function rowPairs(all: readonly string[], columns: readonly ColumnPlan[]): fc.Arbitrary<readonly RowPair[]> {
  return fc.tuple(...all.map((name) => rowPair(name, columns)));
}

function rowPair(name: string, columns: readonly ColumnPlan[]): fc.Arbitrary<RowPair> {
  const presence = fc.oneof(
    { weight: 6, arbitrary: fc.constant('both') },
    { weight: 1, arbitrary: fc.constantFrom('before', 'after') },
    { weight: 5, arbitrary: fc.constant('neither') },
  );
  const cells = fc.tuple(...columns.map((one) => one.cells(name)));
  const isEdited = fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
  const edited = fc.tuple(...columns.map(() => isEdited));
  return fc.tuple(presence, cells, cells, edited).map(([where, was, is, isNew]) => ({
    before: where === 'both' || where === 'before' ? [{ name, cells: was }] : [],
    after:
      where === 'both' || where === 'after'
        ? [{ name, cells: was.map((cell, i) => (isNew[i] ? (is[i] ?? cell) : cell)) }]
        : [],
  }));
}

/** The portfolio without the rows of the other business. */
export function withoutSlipway(portfolio: Portfolio): Portfolio {
  return portfolio.map((rows) => rows.filter(({ name }) => !isOfSlipway(name)));
}

/** A portfolio as an author of that style would write it. */
export function writePortfolio(portfolio: Portfolio, style: Style = plainStyle): Texts {
  const tables = plans.map((plan, i) => [
    plan.paths[style.isMoved ? 1 : 0],
    writeTable(plan, portfolio[i] ?? [], style),
  ]);
  const [tasks = [], settings = []] = portfolio.slice(plans.length);
  const files = [
    ['inventory/entities.md', entitiesTable],
    ...tables,
    ...(['HARB', 'SLIP'] as const).map((code) => [
      `handoffs/${code.toLowerCase()}.md`,
      writeNote(
        code,
        tasks.filter(({ name }) => entityOf(name) === code),
        style,
      ),
    ]),
    ['inventory/params.md', writeParams(settings, style)],
  ];
  const end = style.hasCarriageReturns ? '\r\n' : '\n';
  return Object.fromEntries(files.map(([path, text]) => [path, text?.replaceAll('\n', end)]));
}

const entitiesTable = `# Entities

| Code | Name | Business type | Base currency |
| --- | --- | --- | --- |
| HARB | Harbour | Marina | USD |
| SLIP | Slipway | Boatyard | USD |
`;

function turn<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function pick(cell: Said | undefined, by: number): string {
  return cell?.[by % cell.length] ?? '';
}

function writeTable({ heading, hasIds, columns }: TablePlan, rows: readonly Row[], style: Style): string {
  const own = columns.map(({ titles }, i) => ({
    title: pick(titles, style.titles),
    cellOf: (row: Row) => pick(row.cells[i], style.words),
  }));
  const id = { title: 'ID', cellOf: ({ name }: Row) => name.toLowerCase() };
  const all = turn(hasIds ? [id, ...own] : own, style.columnsBy);
  const lines = turn(rows, style.rowsBy).map((row) =>
    writeLine(
      all.map(({ cellOf }) => cellOf(row)),
      style,
    ),
  );
  const head = [
    writeLine(
      all.map(({ title }) => title),
      style,
    ),
    writeLine(
      all.map(() => '---'),
      style,
    ),
  ];
  return [`# ${heading}`, '', ...head, ...lines, ''].join('\n');
}

function writeLine(cells: readonly string[], { isPadded }: Style): string {
  return `| ${cells.map((cell) => (isPadded ? cell.padEnd(24) : cell)).join(' | ')} |`;
}

function writeNote(code: string, rows: readonly Row[], style: Style): string {
  const lines = turn(rows, style.rowsBy).map(({ cells: [title, state, ...fields] }) => {
    const keys = ['owner', 'due', 'priority', 'effort'];
    const said = fields.flatMap((cell, i) => (cell === unknown ? [] : [`${keys[i]}: ${pick(cell, style.words)}`]));
    return `- ${pick(state, 0)} ${pick(title, 0)}. (${turn(said, style.columnsBy).join(', ')})`;
  });
  return ['---', `entity: ${code}`, '---', `# Notes of ${code}`, '', '## Next steps', '', ...lines, ''].join('\n');
}

function writeParams(rows: readonly Row[], style: Style): string {
  const lines = turn(rows, style.rowsBy).map(({ name, cells: [value] }) =>
    writeLine([name, pick(value, style.words), '2026-01-01'], style),
  );
  return ['# Params', '', '| Key | Value | From |', '| --- | --- | --- |', ...lines, ''].join('\n');
}
