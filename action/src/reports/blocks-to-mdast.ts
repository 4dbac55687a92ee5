import type { Code, ListItem, Paragraph, PhrasingContent, RootContent, Table as TableNode } from 'mdast';
import type { Place } from '../place.ts';
import type { Block, Derivation, Figure, Gap, Input, Part, Row, Section, Sentence, Table, Text } from '../section.ts';
import { formatCount, formatFigure, formatPart, formatQuantity } from './format-value.ts';
import { groupGaps } from './group-gaps.ts';
import { linkPlaces } from './place-links.ts';
import { quoteWords } from './quote-words.ts';

/** The blocks of a section as nodes: figures as lists, tables, texts, what is missing, and how the figures are made. */
export function blocksToMdast(section: Section, reportPath: string): RootContent[] {
  const gaps = section.blocks.filter((block) => block.kind === 'gap');
  return [
    ...joinFigures(section.blocks).flatMap((group) => groupToMdast(group, reportPath)),
    ...missingNote(gaps),
    ...lineage(section, reportPath),
  ];
}

type Group = readonly Figure[] | Table | Text;

/** Figures that follow each other make one list. */
function joinFigures(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    if (block.kind === 'gap') continue;
    const last = groups.at(-1);
    if (block.kind !== 'figure') groups.push(block);
    else if (last !== undefined && !('kind' in last)) groups[groups.length - 1] = [...last, block];
    else groups.push([block]);
  }
  return groups;
}

function groupToMdast(group: Group, reportPath: string): RootContent[] {
  if (!('kind' in group)) return [list(group.map((figure) => figureItem(figure, reportPath)))];
  if (group.kind === 'table') return tableToMdast(group, reportPath);
  return [paragraph(joinSentences(group.sentences, reportPath))];
}

/** `Gross burn: **$7,000–9,000 a month** — 6 of 8 rows`. */
function figureItem(figure: Figure, reportPath: string): ListItem {
  const value: PhrasingContent = { type: 'strong', children: quoteWords(formatFigure(figure)) };
  const note = figure.note === undefined ? [] : [text(' — '), ...sentenceToMdast(figure.note, reportPath)];
  return item([...quoteWords(`${figure.title}: `), value, ...note]);
}

function tableToMdast(table: Table, reportPath: string): RootContent[] {
  const title = quoteWords(table.title);
  if (table.rows.length === 0) return [paragraph([{ type: 'strong', children: title }, text(': none.')])];
  const rest = table.hidden
    ? [paragraph([text(`${formatCount(table.hidden)} more ${rows(table.hidden)} not shown.`)])]
    : [];
  return [{ type: 'heading', depth: 3, children: title }, tableNode(table, reportPath), ...rest];
}

const rows = (n: number): string => (n === 1 ? 'row is' : 'rows are');

function tableNode({ columns, rows }: Table, reportPath: string): TableNode {
  const row = (cells: readonly PhrasingContent[][]): TableNode['children'][number] => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });
  return {
    type: 'table',
    align: columns.map(({ align }) => align ?? null),
    children: [
      row(columns.map(({ title }) => quoteWords(title))),
      ...rows.map(({ cells }) => row(cells.map((cell) => partToMdast(cell, reportPath)))),
    ],
  };
}

/** A sentence as nodes; its places become links. */
export function sentenceToMdast(sentence: Sentence, reportPath: string): PhrasingContent[] {
  return sentence.flatMap((part) => partToMdast(part, reportPath));
}

function partToMdast(part: Part, reportPath: string): PhrasingContent[] {
  if (part !== null && typeof part === 'object' && 'at' in part) return linkPlaces([part.at], reportPath);
  return quoteWords(formatPart(part));
}

function joinSentences(sentences: readonly Sentence[], reportPath: string): PhrasingContent[] {
  return sentences.flatMap((sentence, i) => [...(i > 0 ? [text(' ')] : []), ...sentenceToMdast(sentence, reportPath)]);
}

/** One line that says what the section lacks; where to add it stands once, at the end of the report. */
function missingNote(gaps: readonly Gap[]): RootContent[] {
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
  const items = groupGaps(gaps).map(({ what, of, places, add, blocks }) => {
    const [sentence = '', ...skeleton] = add.split('\n');
    const needed = sections.filter(({ analysis }) => blocks.some((id) => id.split('/')[0] === analysis));
    const tail = needed.length === 0 ? '' : ` Needed for: ${needed.map(({ title }) => title).join(', ')}.`;
    const line = [
      { type: 'strong' as const, children: quoteWords(what) },
      ...quoteWords(of.length === 0 ? ' — ' : ` of ${nameSome(of)} — `),
      ...linkPlaces(places, reportPath),
      ...quoteWords(`. Add ${sentence}${/[.:]$/.test(sentence) ? '' : '.'}${tail}`),
    ];
    return item(line, skeleton.length === 0 ? [] : [code(skeleton.join('\n').trim())]);
  });
  if (items.length <= mostGaps) return items.length === 0 ? [] : [list(items)];
  const summary = `${formatCount(items.length - mostGaps)} more, needed for less`;
  return [list(items.slice(0, mostGaps)), ...fold(summary, [list(items.slice(mostGaps))])];
}

const mostGaps = 12;
const mostNames = 3;

/** `A-001, A-002, A-003 and 9 more`. */
function nameSome(names: readonly string[]): string {
  return names.slice(0, mostNames).join(', ') + andMore(names.length, mostNames);
}

function andMore(all: number, shown: number): string {
  return all > shown ? ` and ${formatCount(all - shown)} more` : '';
}

/** The folded part of a section: its method, each figure's formula and inputs, and the lines behind tables and texts. */
function lineage(section: Section, reportPath: string): RootContent[] {
  const told = new Set<Derivation>();
  const items = section.blocks.flatMap((block): ListItem[] => {
    if (block.kind === 'figure') return [figureLineage(block, told, reportPath)];
    if (block.kind === 'gap') return [];
    const places = block.kind === 'table' ? block.rows.flatMap((row: Row) => row.sources) : block.sources;
    if (places.length === 0) return [];
    const name = block.kind === 'table' ? `${block.title}: ` : 'The text: ';
    return [item([...quoteWords(name), ...linkPlaces(places, reportPath)])];
  });
  if (items.length === 0) return [];
  return fold('How these figures are made', [paragraph(quoteWords(`Method: ${section.formula}`)), list(items)]);
}

function figureLineage(figure: Figure, told: Set<Derivation>, reportPath: string): ListItem {
  const { title, value, derivation } = figure;
  const name: PhrasingContent = { type: 'strong', children: quoteWords(title) };
  const own = derivation.inputs.length === 0 ? (value?.places ?? []) : [];
  return derived([name, text(' = ')], derivation, own, told, reportPath);
}

/** A formula in words with its inputs below; told once, however many figures rest on it. */
function derived(
  lead: PhrasingContent[],
  derivation: Derivation,
  places: readonly Place[],
  told: Set<Derivation>,
  reportPath: string,
): ListItem {
  if (told.has(derivation)) return item([...lead, text('as above')]);
  told.add(derivation);
  const { formula, inputs } = derivation;
  const shown = inputs.slice(0, mostInputs).map((input) => inputItem(input, told, reportPath));
  const rest = inputs.slice(mostInputs);
  const restPlaces = rest.flatMap(({ value }) => value.places);
  if (rest.length > 0) {
    shown.push(
      item([
        text(`${formatCount(rest.length)} more${restPlaces.length > 0 ? ': ' : ''}`),
        ...linkPlaces(restPlaces, reportPath),
      ]),
    );
  }
  const links = places.length === 0 ? [] : [text(': '), ...linkPlaces(places, reportPath)];
  return item([...lead, ...quoteWords(formula), ...links], shown.length === 0 ? [] : [list(shown)]);
}

const mostInputs = 12;

function inputItem({ name, value, derivation }: Input, told: Set<Derivation>, reportPath: string): ListItem {
  const lead = quoteWords(`${name}: ${formatQuantity(value)}`);
  if (derivation !== undefined) {
    const own = derivation.inputs.length === 0 ? value.places : [];
    return derived([...lead, text(' = ')], derivation, own, told, reportPath);
  }
  const links = value.places.length === 0 ? [] : [text(', '), ...linkPlaces(value.places, reportPath)];
  return item([...lead, ...links]);
}

/** Folded on GitHub; in plain text the summary stands above what it folds. */
export function fold(summary: string, content: readonly RootContent[]): RootContent[] {
  const open: RootContent = { type: 'html', value: `<details>\n<summary>${summary}</summary>` };
  return [open, ...content, { type: 'html', value: '</details>' }];
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const code = (value: string): Code => ({ type: 'code', lang: 'markdown', value });

function list(children: ListItem[]): Extract<RootContent, { type: 'list' }> {
  return { type: 'list', ordered: false, spread: false, children };
}

function item(children: PhrasingContent[], below: ListItem['children'] = []): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(children), ...below] };
}
