import type { Code, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Place } from '../place.ts';
import type { Skeleton } from '../records/make-skeleton.ts';
import type { Gap, Section } from '../section.ts';
import { formatCount } from './format-value.ts';
import { type GapGroup, groupGaps } from './group-gaps.ts';
import { fold, item, list, paragraph, text } from './mdast-nodes.ts';
import { linkPlaces } from './place-links.ts';
import { printSkeleton } from './print-skeleton.ts';
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

/** What is missing, an item for each kind of gap: what, of which rows, where, what to write, and what needs it. */
export function gapsToMdast(gaps: readonly Gap[], sections: readonly Section[], reportPath: string): RootContent[] {
  const items = groupGaps(gaps).map((group) => gapItem(group, sections, reportPath));
  if (items.length <= mostGaps) return items.length === 0 ? [] : [list(items)];
  const summary = `${formatCount(items.length - mostGaps)} more, needed for less`;
  return [list(items.slice(0, mostGaps)), ...fold(summary, [list(items.slice(mostGaps))])];
}

function gapItem(group: GapGroup, sections: readonly Section[], reportPath: string): ListItem {
  const { what, of, places, add, skeleton } = group;
  const line = [
    { type: 'strong' as const, children: quoteWords(what) },
    ...quoteWords(of.length === 0 ? ' — ' : ` of ${nameSome(of)} — `),
    ...whereToAdd(places, reportPath),
  ];
  const needs = neededFor(group, sections);
  if (skeleton === undefined) return item([...line, ...quoteWords(`.${needs} Add ${add}.`)]);
  const table = fold(pasteThis, [codeToPaste(skeleton)]);
  return { ...item([...line, ...quoteWords(`. ${skeleton.says}${needs}`)], table), spread: true };
}

const pasteThis = 'Paste this table, and replace its row';

/** The tables to paste, and nothing else: the whole of a report for which nothing is recorded. */
export function tablesToPaste(gaps: readonly Gap[], sections: readonly Section[]): RootContent[] {
  return groupGaps(gaps).flatMap((group): RootContent[] => {
    const { skeleton, places } = group;
    if (skeleton === undefined) return [];
    const file: PhrasingContent = { type: 'inlineCode', value: places[0]?.path ?? '' };
    return [
      { type: 'heading', depth: 2, children: [file] },
      paragraph(quoteWords(`${skeleton.says}${neededFor(group, sections)}`)),
      codeToPaste(skeleton),
    ];
  });
}

function neededFor({ blocks }: GapGroup, sections: readonly Section[]): string {
  const needed = sections.filter(({ analysis }) => blocks.some((id) => id.split('/')[0] === analysis));
  return needed.length === 0 ? '' : ` Needed for ${needed.map(({ title }) => title).join(', ')}.`;
}

function codeToPaste(skeleton: Skeleton): Code {
  return { type: 'code', lang: 'markdown', value: printSkeleton(skeleton) };
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
