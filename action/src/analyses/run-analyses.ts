import type { Day } from '../day.ts';
import type { Model } from '../model/model.ts';
import { recordTypes } from '../records/index.ts';
import type { Section } from '../section.ts';
import type { Analysis, Reads, View } from './define-analysis.ts';
import { demandOf, findGaps, readTypes } from './find-gaps.ts';
import { analyses } from './index.ts';
import { currentKpis } from './measures/kpi-series.ts';

/** What the chosen analyses say of a model, and how much of what they need is there. */
export interface Analysed {
  readonly sections: readonly Section[];
  /** Needed cells with a value or N/A, of all needed cells; a cell that several analyses need counts once. */
  readonly completeness: { readonly known: number; readonly of: number };
}

const demand = demandOf(analyses);

/**
 * Runs analyses by id, in the order given, over a model that is already focused on what the reader may see. Each section
 * ends with the gaps among the records it read, so a missing cell or an unread row never shrinks a total silently. An
 * analysis of which nothing is recorded is not asked: it could only count to zero.
 *
 * @throws Error for an id that is not in the registry: personas are checked when they are read.
 */
export function runAnalyses(ids: readonly string[], model: Model, asOf: Day): Analysed {
  const known = new Set<string>();
  const all = new Set<string>();
  // What a KPI was is complete as it stands: nobody is asked to fill it in.
  const current = { ...model, rows: { ...model.rows, kpi: currentKpis(model.rows.kpi, asOf) } };
  const sections = ids.map((id) => {
    const analysis = analysisById.get(id);
    if (analysis === undefined) throw new Error(`There is no analysis ${id}.`);
    const view = viewOf(analysis, model);
    const { blocks, ...offers } = hasInput(analysis, model) ? analysis.compute(view, { asOf }) : { blocks: [] };
    const needs = findGaps(analysis, current, demand);
    for (const cell of needs.known) known.add(cell);
    for (const cell of needs.all) all.add(cell);
    const section = { analysis: id, title: analysis.title, question: analysis.question, formula: analysis.formula };
    return { ...section, blocks: [...blocks, ...needs.gaps], ...offers };
  });
  return { sections, completeness: { known: known.size, of: all.size } };
}

/** Whether anything is recorded of what an analysis reads: a row, or a note. Reference data says nothing of a business. */
function hasInput(analysis: Analysis, { rows, notes }: Model): boolean {
  const { reads } = analysis;
  const types = readTypes(analysis).filter((type) => recordTypes[type].entity !== 'none');
  const readsNotes = reads.items === true || reads.notes === true;
  return types.some((type) => rows[type].length > 0) || (readsNotes && notes.length > 0);
}

const analysisById: ReadonlyMap<string, Analysis> = new Map(analyses.map((analysis) => [analysis.id, analysis]));

/** The records that an analysis declared to read, and no others. */
function viewOf<R extends Reads>(analysis: Analysis<R>, model: Model): View<R> {
  const rows = readTypes(analysis).map((type) => [type, model.rows[type]]);
  const { items, notes, evidence } = analysis.reads;
  const view = {
    ...Object.fromEntries(rows),
    ...(items && { items: model.items }),
    ...(notes && { notes: model.notes }),
    ...(evidence && { evidence: model.evidence ?? new Map() }),
  };
  return view as View<R>;
}
