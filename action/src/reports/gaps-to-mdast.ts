import type { Code, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Place } from '../place.ts';
import type { Skeleton } from '../records/make-skeleton.ts';
import type { Gap, Section } from '../section.ts';
import { formatCount } from './format-value.ts';
import { type GapGroup, groupGaps } from './group-gaps.ts';
import { fold, item, list, paragraph, text } from './mdast-nodes.ts';
import type { GapNotice } from './notice-gaps.ts';
import { linkPlaces } from './place-links.ts';
import { printSkeleton } from './print-skeleton.ts';
import { quoteWords } from './quote-words.ts';

/** Kinds of gap that a reader sees at once; the others are folded. */
const mostGaps = 12;
const mostNames = 3;

/**
 * One line that says what the section lacks, or under which sections above that is told; where to add it stands once, at
 * the end of the report.
 */
export function noteGaps({ fresh, toldUnder }: GapNotice): RootContent[] {
  const kinds = sameRows(groupGaps(fresh));
  const parts = kinds.slice(0, mostNames).map(kindWords);
  const rest = kinds.length > mostNames ? [[text(`${formatCount(kinds.length - mostNames)} more`)]] : [];
  const see = toldUnder.length === 0 ? [] : [quoteWords(`see ${parts.length > 0 ? 'also ' : ''}${joinAnd(toldUnder)}`)];
  const words = [...parts, ...rest, ...see].flatMap((part, i) => (i === 0 ? part : [text('; '), ...part]));
  if (words.length === 0) return [];
  return [paragraph([{ type: 'emphasis', children: [text('Missing:')] }, text(' '), ...words, text('.')])];
}

/** Cells that the same rows lack, and the rows. */
interface GapKind {
  readonly what: readonly string[];
  readonly of: readonly string[];
}

/** Gaps of the same rows next to each other as one: `Target` and `Start` of the same KPIs. */
function sameRows(groups: readonly GapGroup[]): readonly GapKind[] {
  const kinds: GapKind[] = [];
  for (const { what, of } of groups) {
    const last = kinds.at(-1);
    if (last !== undefined && of.length > 0 && last.of.join('\n') === of.join('\n'))
      kinds[kinds.length - 1] = { what: [...last.what, what], of };
    else kinds.push({ what: [what], of });
  }
  return kinds;
}

/** `Balance` of Operating (JADA); of what belongs to no row only the name, without what it is. */
function kindWords({ what, of }: GapKind): PhrasingContent[] {
  if (of.length === 0) return quoteWords(what.join(', ').replace(/: .*/s, ''));
  return quoteWords(`${joinAnd(what.map((column) => `\`${column}\``))} of ${nameSome(of)}`);
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

/** `A-001, A-002, A-003 and 9 more`; in quotes where a name could be read as two. */
function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, mostNames);
  const isList = shown.length > 1 && shown.some((name) => name.includes(', '));
  return shown.map((name) => (isList ? `“${name}”` : name)).join(', ') + andMore(names.length, mostNames);
}

function andMore(all: number, shown: number): string {
  return all > shown ? ` and ${formatCount(all - shown)} more` : '';
}

/** `Value, Target and Start`. */
function joinAnd(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
