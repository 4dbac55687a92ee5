import { toJson } from '../quantity/print-quantity.ts';
import type { PastFigure, PastSection } from './past-section.ts';

/** One state of the notes, and a section of it. */
export interface Moment<At> {
  /** Where the notes stood so: a commit, for example. */
  readonly at: At;
  readonly section: PastSection;
}

/** A moment at which the figure, or what it rests on, was not as before. */
export interface HistoryPoint<At> extends Moment<At> {
  /** Null where there is no such figure. */
  readonly figure: PastFigure | null;
}

/** The moments at which a figure changed, in the given order. A figure that is not there yet has not changed. */
export function figureHistory<At>(id: string, moments: readonly Moment<At>[]): readonly HistoryPoint<At>[] {
  const points: HistoryPoint<At>[] = [];
  for (const moment of moments) {
    const figure = moment.section.figures.get(id) ?? null;
    if (textOf(figure) !== textOf(points.at(-1)?.figure ?? null)) points.push({ ...moment, figure });
  }
  return points;
}

/** All of a figure that can change; empty where it is not there. */
function textOf(figure: PastFigure | null): string {
  return figure === null ? '' : JSON.stringify([figure.value && toJson(figure.value), figure.inputs]);
}
