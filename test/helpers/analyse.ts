import { runAnalyses } from '../../action/src/analyses/run-analyses.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { focusModel } from '../../action/src/model/focus-model.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import type { Quantity } from '../../action/src/quantity/quantity.ts';
import { formatPart, formatSentence } from '../../action/src/reports/format-value.ts';
import type { Chart, Figure, Gap, Section, Table } from '../../action/src/section.ts';

/** What one analysis says of notes and tables, given as markdown by path, on 2026-11-21 unless another day is given. */
export function analyse(
  id: string,
  texts: { readonly [path: string]: string },
  { asOf = '2026-11-21', entities = null }: { asOf?: string; entities?: readonly string[] | null } = {},
): Section {
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const { model } = readModel(sources, defaultConfig);
  const [section] = runAnalyses([id], focusModel(model, { entities }), day(asOf)).sections;
  if (section === undefined) throw new Error(`No section of ${id}.`);
  return section;
}

export function figureOf(section: Section, id: string): Figure {
  const block = section.blocks.find((one) => one.kind === 'figure' && one.id === id);
  if (block?.kind !== 'figure') throw new Error(`No figure ${id} in ${section.analysis}.`);
  return block;
}

export function tableOf(section: Section, id: string): Table {
  const block = section.blocks.find((one) => one.kind === 'table' && one.id === id);
  if (block?.kind !== 'table') throw new Error(`No table ${id} in ${section.analysis}.`);
  return block;
}

export function chartOf(section: Section, id: string): Chart {
  const block = section.blocks.find((one) => one.kind === 'chart' && one.id === id);
  if (block?.kind !== 'chart') throw new Error(`No chart ${id} in ${section.analysis}.`);
  return block;
}

export function gapsOf(section: Section): readonly Gap[] {
  return section.blocks.filter((block) => block.kind === 'gap');
}

/** The ends of a figure as text, with its unit: `7000 9000 USD/month`; null when it cannot be computed. */
export function rangeOf(section: Section, id: string): string | null {
  const { value } = figureOf(section, id);
  return value === null ? null : endsOf(value);
}

function endsOf({ low, high, unit }: Quantity): string {
  return `${low} ${high} ${unit}`;
}

/** The rows of a table as a report shows them, cells parted by ` | `. */
export function shownRows(section: Section, id: string): readonly string[] {
  return tableOf(section, id).rows.map(({ cells }) => cells.map(formatPart).join(' | '));
}

/** The note of a figure as a report shows it; empty when it has none. */
export function noteOf(section: Section, id: string): string {
  return formatSentence(figureOf(section, id).note ?? []);
}

/** The headline of a section, after its standing: `fails: …`; null when it has none. */
export function headlineOf({ headline }: Section): string | null {
  return headline === undefined ? null : `${headline.standing}: ${formatSentence(headline.sentence)}`;
}

/** Whether a section has a block of that id. */
export function hasBlock(section: Section, id: string): boolean {
  return section.blocks.some((block) => block.id === id);
}
