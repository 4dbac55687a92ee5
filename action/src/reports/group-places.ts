import { distinctLines, type Place } from '../place.ts';

/** Lines that follow each other in one file; `first` and `last` are both among them. */
export interface LineRange {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/** The lines of the places as ranges, by path, then line. */
export function groupPlaces(places: readonly Place[]): readonly LineRange[] {
  const ranges: LineRange[] = [];
  for (const { path, line } of distinctLines(places)) {
    const open = ranges.at(-1);
    if (open?.path === path && open.last === line - 1) ranges[ranges.length - 1] = { ...open, last: line };
    else ranges.push({ path, first: line, last: line });
  }
  return ranges;
}
