import type { RootContent } from 'mdast';
import type { Block, Chart, Figure, Section, Sentence, Table, Text } from '../section.ts';
import { drawChart } from './draw-chart.ts';
import { figuresToMdast } from './figures-to-mdast.ts';
import { noteGaps } from './gaps-to-mdast.ts';
import { lineageToMdast } from './lineage-to-mdast.ts';
import { paragraph, text } from './mdast-nodes.ts';
import type { GapNotice } from './notice-gaps.ts';
import { quoteWords } from './quote-words.ts';
import { sentenceToMdast } from './sentence-to-mdast.ts';
import { tableToMdast } from './table-to-mdast.ts';

/** The blocks of a section as nodes: figures as lists, tables, charts, texts, what is missing, and how the figures are made. */
export function blocksToMdast(section: Section, notice: GapNotice, reportPath: string): RootContent[] {
  if (section.blocks.length === 0) return [paragraph([text('Nothing is recorded for this.')])];
  return [
    ...joinFigures(section.blocks).flatMap((group) => groupToMdast(group, reportPath)),
    ...noteGaps(notice),
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
  if (!('kind' in group)) return [figuresToMdast(group, reportPath)];
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

function joinSentences(sentences: readonly Sentence[], reportPath: string) {
  return sentences.flatMap((sentence, i) => [...(i > 0 ? [text(' ')] : []), ...sentenceToMdast(sentence, reportPath)]);
}
