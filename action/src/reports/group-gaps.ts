import type { Place } from '../place.ts';
import type { Skeleton } from '../records/make-skeleton.ts';
import type { Gap } from '../section.ts';

/** Gaps that one sentence can tell: the same thing missing in the same file, of one row or of many. */
export interface GapGroup {
  /** What is missing: `Cost`, or all of it when it belongs to no row. */
  readonly what: string;
  /** The rows that lack it, in the order of the gaps; none when `what` says it all. */
  readonly of: readonly string[];
  readonly places: readonly Place[];
  readonly add: string;
  /** The table to paste, when all of it is missing. */
  readonly skeleton?: Skeleton;
  /** Ids of the analyses that need it, sorted. */
  readonly blocks: readonly string[];
}

/** Gaps as groups, each where its first gap stands. */
export function groupGaps(gaps: readonly Gap[]): readonly GapGroup[] {
  const groupByKey = new Map<string, GapGroup>();
  for (const gap of gaps) {
    const what = gap.cell?.column ?? gap.missing.replace(/\.$/, '');
    const row = gap.cell === undefined ? [] : [gap.cell.row];
    const key = `${gap.place.path}\n${what}\n${gap.add}`;
    const before = groupByKey.get(key) ?? { of: [], places: [], blocks: [] };
    groupByKey.set(key, {
      what,
      of: [...before.of, ...row],
      places: [...before.places, gap.place],
      add: gap.add,
      ...(gap.skeleton && { skeleton: gap.skeleton }),
      blocks: [...new Set([...before.blocks, ...gap.blocks])].sort(),
    });
  }
  return [...groupByKey.values()];
}
