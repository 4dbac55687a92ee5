import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Place } from '../place.ts';
import type { Gap, Section } from '../section.ts';
import { formatCount } from './format-value.ts';
import { type GapGroup, groupGaps } from './group-gaps.ts';
import { fold, item, list, paragraph, text } from './mdast-nodes.ts';
import { linkPlaces } from './place-links.ts';
import { quoteWords } from './quote-words.ts';

/** Kinds of gap that a reader sees at once; the others are folded. */
const mostGaps = 12;
const mostNames = 3;

/** One line that says what the section lacks; where to add it stands once, at the end of the report. */
export function noteGaps(gaps: readonly Gap[]): RootContent[] {
  const groups = groupGaps(gaps);
  if (groups.length === 0) return [];
  const names = groups
    .slice(0, mostNames)
    .flatMap(({ what, of }, i) => [
      ...(i > 0 ? [text(', ')] : []),
      ...quoteWords(of.length === 0 ? what : `${what} of ${nameSome(of)}`),
    ]);
  const rest = andMore(groups.length, mostNames);
  return [paragraph([{ type: 'emphasis', children: [text('Missing:')] }, text(' '), ...names, text(`${rest}.`)])];
}

/** What is missing, a line for each kind of gap: what, of which rows, where, what to write, and what needs it. */
export function gapsToMdast(gaps: readonly Gap[], sections: readonly Section[], reportPath: string): RootContent[] {
  const items = groupGaps(gaps).map((group) => gapItem(group, sections, reportPath));
  if (items.length <= mostGaps) return items.length === 0 ? [] : [list(items)];
  const summary = `${formatCount(items.length - mostGaps)} more, needed for less`;
  return [list(items.slice(0, mostGaps)), ...fold(summary, [list(items.slice(mostGaps))])];
}

function gapItem(group: GapGroup, sections: readonly Section[], reportPath: string): ListItem {
  const { what, of, places, blocks } = group;
  const needed = sections.filter(({ analysis }) => blocks.some((id) => id.split('/')[0] === analysis));
  const needs = needed.length === 0 ? '' : ` Needed for ${needed.map(({ title }) => title).join(', ')}.`;
  const [add = '', ...skeleton] = group.add.split('\n');
  const line = [
    { type: 'strong' as const, children: quoteWords(what) },
    ...quoteWords(of.length === 0 ? ' — ' : ` of ${nameSome(of)} — `),
    ...whereToAdd(places, reportPath),
    ...quoteWords(`.${needs} Add ${add}${/[.:]$/.test(add) ? '' : '.'}`),
  ];
  const table = skeleton.join('\n').trim();
  return item(line, table === '' ? [] : [{ type: 'code', lang: 'markdown', value: table }]);
}

/** Line 1 stands for a table that is not there yet: its file may not exist, so it is named and not linked. */
function whereToAdd(places: readonly Place[], reportPath: string): PhrasingContent[] {
  const [first] = places;
  if (first?.line === 1) return [{ type: 'inlineCode', value: first.path }];
  return linkPlaces(places, reportPath);
}

/** `A-001, A-002, A-003 and 9 more`. */
function nameSome(names: readonly string[]): string {
  return names.slice(0, mostNames).join(', ') + andMore(names.length, mostNames);
}

function andMore(all: number, shown: number): string {
  return all > shown ? ` and ${formatCount(all - shown)} more` : '';
}
