import { structuredPatch } from 'diff';

/** How the text of one report differs between two states. */
export interface ReportDifference {
  readonly path: string;
  /** Hunks in the unified format, with a line of context around each. */
  readonly patch: string;
  readonly added: number;
  readonly removed: number;
}

/** The reports whose texts differ, in the order of the second; what is on one side only differs from nothing. */
export function reportDifferences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly ReportDifference[] {
  const paths = [...new Set([...after.keys(), ...before.keys()])];
  return paths.flatMap((path): ReportDifference[] => {
    const [old, young] = [before.get(path) ?? '', after.get(path) ?? ''];
    if (old === young) return [];
    const { hunks } = structuredPatch(path, path, old, young, undefined, undefined, { context: 1 });
    const lines = hunks.flatMap((hunk) => hunk.lines.filter((line) => !line.startsWith('\\')));
    const patch = hunks
      .map(({ oldStart, oldLines, newStart, newLines, lines }) => {
        const ranges = `-${rangeOf(oldStart, oldLines)} +${rangeOf(newStart, newLines)}`;
        return [`@@ ${ranges} @@`, ...lines].join('\n');
      })
      .join('\n');
    const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
    return [{ path, patch, added: count('+'), removed: count('-') }];
  });
}

/** A range without lines begins before the first. */
function rangeOf(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}
