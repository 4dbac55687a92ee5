import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { groupBy } from '../analyses/measures/group-by.ts';
import { distinctLines } from '../place.ts';
import { formatCount } from './format-value.ts';
import { fold, item, list, text } from './mdast-nodes.ts';
import { linkPlaces } from './place-links.ts';
import { quoteWords } from './quote-words.ts';
import type { Assumption } from './report.ts';

/** Assumptions of one file that are told in its line; of more the rows are counted, and each is told in the fold. */
const mostInLine = 4;

/** What the report assumes: a line for each file that holds assumptions, and folded each of them with its lines. */
export function assumptionsToMdast(assumptions: readonly Assumption[], reportPath: string): RootContent[] {
  if (assumptions.length === 0) return [];
  const byFile = groupBy(assumptions, ({ places }) => places[0]?.path ?? '');
  const lines = byFile.map(([, some]) => fileItem(some, reportPath));
  const isTold = byFile.every(([, { length }]) => length <= mostInLine);
  const each = assumptions.map((one) => item([...quoteWords(one.text), ...linked([one], reportPath)]));
  const summary = `All ${formatCount(assumptions.length)}, one by one`;
  return [list(lines), ...(isTold ? [] : fold(summary, [list(each)]))];
}

/** `price: $2,400; variable cost: $900 — [inventory/unit-economics.md:7](…)`. */
function fileItem(some: readonly Assumption[], reportPath: string): ListItem {
  const rows = distinctLines(some.flatMap(({ places }) => places)).length;
  const isMany = some.length > mostInLine;
  const words = isMany
    ? `${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'}`
    : some.map(({ text }) => text).join('; ');
  return item([...quoteWords(words), ...linked(some, reportPath)]);
}

function linked(some: readonly Assumption[], reportPath: string): PhrasingContent[] {
  const places = some.flatMap(({ places }) => places);
  return places.length === 0 ? [] : [text(' — '), ...linkPlaces(places, reportPath)];
}
