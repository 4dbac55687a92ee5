/**
 * Where something stands in a source: the path from the root of the repository, with `/`, and the point as in unist
 * (line and column count from 1). Every record has a place, and it travels with every figure computed from it.
 */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Orders places by path, then line, then column, by code unit: the same on every machine and in every locale. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** The distinct lines of the places, in order: one place a line, whatever the columns. */
export function distinctLines(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort(comparePlaces);
  return sorted.filter((place, i) => place.path !== sorted[i - 1]?.path || place.line !== sorted[i - 1]?.line);
}

/** A place as people and editors write it: `inventory/expenses.md:12`. */
export function printPlace(place: Place): string {
  return `${place.path}:${place.line}`;
}
