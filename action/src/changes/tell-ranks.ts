import { formatCount } from '../reports/format-value.ts';
import type { Report } from '../reports/report.ts';
import type { Row, Table } from '../section.ts';
import { isSettled } from './dated-fields.ts';
import type { EditIndex } from './index-edits.ts';
import { subjectOf, type Told, tell } from './telling.ts';

/** A row of a ranking, with its place in it, from 1. */
interface Ranked {
  readonly table: Table;
  readonly row: Row;
  readonly rank: number;
}

/** What entered the ranked lists of a report, and what left them without being done. */
export function tellRanks(before: Report, after: Report, index: EditIndex): readonly Told[] {
  const [old, young] = [rankedRows(before), rankedRows(after)];
  const hadList = new Set([...old.values()].map(({ table }) => table.id));
  const entered = [...young].filter(([key, { table }]) => !old.has(key) && hadList.has(table.id));
  const left = [...old].filter(([key]) => !young.has(key));
  return [
    ...entered.flatMap(([, ranked]) => tellOne('after', ranked, index)),
    ...left.flatMap(([, ranked]) => tellOne('before', ranked, index)),
  ];
}

function rankedRows({ sections }: Report): ReadonlyMap<string, Ranked> {
  const tables = sections.flatMap(({ analysis, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' && block.isRanking ? [{ analysis, table: block }] : [])),
  );
  return new Map(
    tables.flatMap(({ analysis, table }) =>
      table.rows.map((row, i) => [`${analysis}/${table.id}/${row.key}`, { table, row, rank: i + 1 }] as const),
    ),
  );
}

function tellOne(side: 'before' | 'after', { table, row, rank }: Ranked, index: EditIndex): readonly Told[] {
  const [place] = row.sources;
  const record = place === undefined ? null : index.recordAt(side, place);
  if (record === null) return [];
  const places = { before: [], after: [], [side]: row.sources };
  if (side === 'after') {
    const says = [`enters “${table.title}” at ${formatCount(rank)}`];
    return [
      tell(subjectOf(record), { code: 'RANK_ENTERED', tier: 3, says }, places, { family: `${table.id}/entered` }),
    ];
  }
  const edit = index.edits.find(({ before }) => before === record);
  if (edit?.after === null || (edit !== undefined && isSettled(edit.after))) return [];
  const says = [`leaves “${table.title}” (was at ${formatCount(rank)})`];
  return [tell(subjectOf(record), { code: 'RANK_LEFT', tier: 3, says }, places, { family: `${table.id}/left` })];
}
