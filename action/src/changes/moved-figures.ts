import type { Quantity } from '../quantity/quantity.ts';
import type { Report } from '../reports/report.ts';
import type { Figure } from '../section.ts';

/** A figure with two values, and the reports that show it so. */
export interface MovedFigure {
  readonly personas: readonly string[];
  readonly analysis: string;
  /** Null where the figure is not there. */
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/**
 * The figures whose values differ between two builds, in the order of the reports before, new ones after the others. A
 * figure that moves alike in several reports, which may see different entities, is told once.
 */
export function movedFigures(before: readonly Report[], after: readonly Report[]): readonly MovedFigure[] {
  const [old, young] = [figuresOf(before), figuresOf(after)];
  const movedByText = new Map<string, MovedFigure>();
  for (const key of new Set([...old.keys(), ...young.keys()])) {
    const [from, to] = [old.get(key), young.get(key)];
    const one = from ?? to;
    const [valueBefore, valueAfter] = [textOf(from?.figure), textOf(to?.figure)];
    if (one === undefined || valueBefore === valueAfter) continue;
    const text = [one.analysis, one.figure.id, valueBefore, valueAfter].join('\n');
    const personas = [...(movedByText.get(text)?.personas ?? []), one.persona];
    movedByText.set(text, {
      personas,
      analysis: one.analysis,
      before: from?.figure ?? null,
      after: to?.figure ?? null,
    });
  }
  return [...movedByText.values()];
}

interface Shown {
  readonly persona: string;
  readonly analysis: string;
  readonly figure: Figure;
}

function figuresOf(reports: readonly Report[]): ReadonlyMap<string, Shown> {
  const shown = reports.flatMap(({ persona, sections }) =>
    sections.flatMap(({ analysis, blocks }) =>
      blocks.flatMap((figure): Shown[] =>
        figure.kind === 'figure' ? [{ persona: persona.id, analysis, figure }] : [],
      ),
    ),
  );
  return new Map(shown.map((one) => [[one.persona, one.analysis, one.figure.id].join('\n'), one]));
}

/** All of a value that a reader can see; nothing where the figure is not there. */
function textOf(figure: Figure | undefined): string {
  return figure === undefined ? '' : figure.value === null ? 'not known' : endsOf(figure.value);
}

function endsOf({ low, high, unit, quality, basis }: Quantity): string {
  return [low, high, unit, quality, basis].join(' ');
}
