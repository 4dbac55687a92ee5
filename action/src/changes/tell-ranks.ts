import { formatCount } from '../reports/format-value.ts';
import type { Report } from '../reports/report.ts';
import type { Row, Section } from '../section.ts';
import type { Sides } from './change.ts';
import { isSettled } from './dated-fields.ts';
import type { EditIndex } from './index-edits.ts';
import { subjectOf, type Told, tell } from './telling.ts';

/** A row of a ranking, with its place in it, from 1. */
interface Ranked {
  readonly section: Section;
  readonly row: Row;
  readonly rank: number;
  /** The list and each record that the row shows: a row is the same while one of them stays. */
  readonly keys: readonly string[];
}

/** What entered the ranked lists of a report, and what left them without being done. */
export function tellRanks(before: Report, after: Report, index: EditIndex): readonly Told[] {
  const [old, young] = [rankedRows(before, 'before', index), rankedRows(after, 'after', index)];
  const lists = new Set(old.map(({ section }) => section.analysis));
  const [had, has] = [keysIn(old), keysIn(young)];
  const entered = young.filter(({ section, keys }) => lists.has(section.analysis) && !keys.some((key) => had.has(key)));
  const left = old.filter(({ keys }) => !keys.some((key) => has.has(key)));
  return [
    ...entered.flatMap((ranked) => tellOne('after', ranked, index)),
    ...left.flatMap((ranked) => tellOne('before', ranked, index)),
  ];
}

function keysIn(ranked: readonly Ranked[]): ReadonlySet<string> {
  return new Set(ranked.flatMap(({ keys }) => keys));
}

function rankedRows({ sections }: Report, side: keyof Sides, index: EditIndex): readonly Ranked[] {
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (block.kind !== 'table' || !block.isRanking) return [];
      return block.rows.map((row, i): Ranked => {
        const records = row.sources.flatMap((place) => index.keyAt(side, place) ?? []);
        return { section, row, rank: i + 1, keys: records.map((key) => `${section.analysis} ${key}`) };
      });
    }),
  );
}

function tellOne(side: keyof Sides, { section, row, rank }: Ranked, index: EditIndex): readonly Told[] {
  const records = row.sources.flatMap((place) => index.recordAt(side, place) ?? []);
  const [record] = records;
  if (record === undefined) return [];
  const places = { before: [], after: [], [side]: row.sources };
  const list = `“${section.title}”`;
  if (side === 'after') {
    const says = [`enters ${list} at ${formatCount(rank)}`];
    const family = `${section.analysis}/entered`;
    return [tell(subjectOf(record), { code: 'RANK_ENTERED', tier: 3, says }, places, { family })];
  }
  const edit = index.edits.find(({ before }) => before === record);
  if (edit !== undefined && (edit.after === null || isSettled(edit.after))) return [];
  const says = [`leaves ${list} (was at ${formatCount(rank)})`];
  return [
    tell(subjectOf(record), { code: 'RANK_LEFT', tier: 3, says }, places, { family: `${section.analysis}/left` }),
  ];
}
