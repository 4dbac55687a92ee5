import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/nearest-match.ts
function nearestMatch(word, options) {
  const wanted = word.toLowerCase();
  let nearest = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const option of options) {
    if (Math.abs(option.length - wanted.length) >= least) continue;
    const edits = countEdits(wanted, option.toLowerCase());
    if (edits < least) [nearest, least] = [option, edits];
  }
  return nearest;
}
function countEdits(from, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
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
var at = (row, j) => row[j] ?? 0;

export {
  nearestMatch,
  countEdits
};
