import type { PhrasingContent } from 'mdast';
import type { Place } from '../place.ts';
import { formatCount } from './format-value.ts';
import { groupPlaces, type LineRange } from './group-places.ts';
import { quoteWords } from './quote-words.ts';

/** More links than this help nobody; the rest is counted. */
const mostLinks = 6;

/**
 * Links to the lines of the places, relative to the file that holds them: `[inventory/expenses.md:12–15](…), [20](…) and 7
 * more lines`. A file is named once.
 *
 * @param from The path of the file that holds the links, from the root.
 */
export function linkPlaces(places: readonly Place[], from: string): PhrasingContent[] {
  const ranges = groupPlaces(places);
  const shown = ranges.slice(0, mostLinks);
  const nodes = shown.flatMap((range, i): PhrasingContent[] => {
    const isSameFile = shown[i - 1]?.path === range.path;
    const link: PhrasingContent = {
      type: 'link',
      url: lineUrl(range, from),
      children: quoteWords(`${isSameFile ? '' : `${range.path}:`}${lineNumbers(range)}`),
    };
    return i === 0 ? [link] : [{ type: 'text', value: ', ' }, link];
  });
  const rest = ranges.slice(mostLinks).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (rest > 0) nodes.push({ type: 'text', value: ` and ${formatCount(rest)} more ${rest === 1 ? 'line' : 'lines'}` });
  return nodes;
}

function lineNumbers({ first, last }: LineRange): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** GitHub renders markdown, and jumps to a line only of its plain text: `?plain=1`. */
function lineUrl({ path, first, last }: LineRange, from: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  const lines = first === last ? `L${first}` : `L${first}-L${last}`;
  return `${up}${path.split('/').map(encodeSegment).join('/')}?plain=1#${lines}`;
}

/** As `encodeURIComponent`, and what means something to markdown. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
