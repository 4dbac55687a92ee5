/** The option nearest to a word, when it is near enough to be a slip of the pen; null otherwise. First of equals wins. */
export function nearestMatch(word: string, options: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const option of options) {
    if (Math.abs(option.length - wanted.length) >= least) continue;
    const edits = countEdits(wanted, option.toLowerCase());
    if (edits < least) [nearest, least] = [option, edits];
  }
  return nearest;
}

/**
 * How many letters must be added, removed, replaced or swapped with their neighbour to turn one word into the other.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function countEdits(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let edits = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (i > 1 && j > 1 && swapped) edits = Math.min(edits, at(beforeLast, j - 2) + 1);
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, to.length);
}

const at = (row: readonly number[], j: number): number => row[j] ?? 0;
