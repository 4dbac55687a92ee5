import type { ListItem, PhrasingContent, RootContent, Table as TableNode } from 'mdast';
import type { Block, Chart, Figure, Part, Section, Sentence, Table, Text } from '../section.ts';
import { drawChart } from './draw-chart.ts';
import { formatCount, formatFigure, formatPart } from './format-value.ts';
import { noteGaps } from './gaps-to-mdast.ts';
import { lineageToMdast } from './lineage-to-mdast.ts';
import { fold, item, list, paragraph, text } from './mdast-nodes.ts';
import { linkPlaces } from './place-links.ts';
import { quoteWords } from './quote-words.ts';

/** The blocks of a section as nodes: figures as lists, tables, charts, texts, what is missing, and how the figures are made. */
export function blocksToMdast(section: Section, reportPath: string): RootContent[] {
  if (section.blocks.length === 0) return [paragraph([text('Nothing is recorded for this.')])];
  const gaps = section.blocks.filter((block) => block.kind === 'gap');
  return [
    ...joinFigures(section.blocks).flatMap((group) => groupToMdast(group, reportPath)),
    ...noteGaps(gaps),
    ...lineageToMdast(section, reportPath),
  ];
}

type Group = readonly Figure[] | Table | Chart | Text;

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
  if (group.kind === 'chart') return chartToMdast(group);
  return [paragraph(joinSentences(group.sentences, reportPath))];
}

/** GitHub draws it; elsewhere the table that it draws from says the same. */
function chartToMdast(chart: Chart): RootContent[] {
  const { drawing, leftOut } = drawChart(chart);
  if (drawing === null) return [];
  const left = leftOut.length === 0 ? [] : [paragraph(quoteWords(`Not drawn: ${leftOut.join(', ')}.`))];
  return [{ type: 'code', lang: 'mermaid', value: drawing }, ...left];
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
  const content = [tableNode(table, reportPath), ...rest];
  if (table.isDetail) return fold(asHtml(table.title), content);
  return [{ type: 'heading', depth: 3, children: title }, ...content];
}

/** Plain words within HTML, which markdown's own escapes do not reach. */
function asHtml(words: string): string {
  const plain = quoteWords(words).map((node) => ('value' in node ? node.value : ''));
  return plain.join('').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
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
