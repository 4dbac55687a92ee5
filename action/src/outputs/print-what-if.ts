import type { MovedFigure } from '../changes/moved-figures.ts';
import type { Supposition } from '../model/suppose.ts';
import { printPlace } from '../place.ts';
import { toJson } from '../quantity/print-quantity.ts';
import { formatFigure } from '../reports/format-value.ts';
import { printTable } from '../reports/print-table.ts';
import type { Figure } from '../section.ts';
import { placeJson } from './build-json.ts';
import { neutralise } from './neutralise.ts';
import type { Paint } from './paint.ts';

export interface WhatIf {
  readonly asOf: string;
  readonly suppositions: readonly Supposition[];
  readonly moved: readonly MovedFigure[];
}

/** What was supposed, and the figures that would move, before and after. */
export function printWhatIf({ asOf, suppositions, moved }: WhatIf, paint: Paint): string {
  const supposed = suppositions.map(
    ({ before, after, place }) =>
      `If ${printPlace(place)} said “${after}” instead of ${before === '' ? 'nothing' : `“${before}”`}:`,
  );
  const head = ['Figure', '', 'Before', 'After', 'In'].map((text) => ({ text, painted: paint('bold', text) }));
  const shown = moved.filter(({ before, after }) => shownValue(before) !== shownValue(after));
  const rows = shown.map(({ personas, analysis, before, after }) => {
    const { id = '', title = '' } = before ?? after ?? {};
    const cells = [title, `${analysis}/${id}`, shownValue(before), shownValue(after), personas.join(', ')];
    return cells.map((text) => ({ text: neutralise(text) }));
  });
  const table = rows.length === 0 ? 'No figure moves.\n' : printTable([head, ...rows]);
  const less = moved.length - shown.length;
  const rest = less === 0 ? '' : `${less} more ${less === 1 ? 'moves' : 'move'} by less than is shown.\n`;
  return `${supposed.map((line) => `${neutralise(line)}\n`).join('')}\n${table}${rest}\nAs of ${asOf}. Nothing was written.\n`;
}

function shownValue(figure: Figure | null): string {
  return figure === null ? '–' : formatFigure(figure);
}

/** What `build --set … --json` prints. Keys are permanent; new ones may be added. */
export function whatIfJson({ asOf, suppositions, moved }: WhatIf): object {
  return {
    asOf,
    set: suppositions.map(({ text, before, after, place }) => ({ text, before, after, ...placeJson(place) })),
    moved: moved.map(({ personas, analysis, before, after }) => {
      const { id, title } = before ?? after ?? {};
      return { personas, analysis, id, title, before: valueJson(before), after: valueJson(after) };
    }),
  };
}

function valueJson(figure: Figure | null): object | null {
  return figure?.value ? toJson(figure.value) : null;
}
