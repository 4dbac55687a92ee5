import { readFileSync } from 'node:fs';
import { day } from '../../action/src/day.ts';
import type { Place } from '../../action/src/place.ts';
import { type Quantity, type QuantityParts, quantity } from '../../action/src/quantity/quantity.ts';
import { buildReport } from '../../action/src/reports/build-report.ts';
import type { Persona } from '../../action/src/reports/persona.ts';
import { compileTemplates, renderMarkdown } from '../../action/src/reports/render-markdown.ts';
import type { Report } from '../../action/src/reports/report.ts';
import type { Block, Figure, Gap, Section } from '../../action/src/section.ts';

export const at = (path: string, line: number): Place => ({ path, line, column: 1 });

/** A quantity from `inventory/expenses.md`, on the lines given. */
export function amount(parts: QuantityParts, ...lines: readonly number[]): Quantity {
  return quantity({ ...parts, places: lines.map((line) => at('inventory/expenses.md', line)) });
}

export function figure(parts: Partial<Figure> & Pick<Figure, 'id' | 'title' | 'value'>): Figure {
  return { kind: 'figure', good: 'info', derivation: { formula: `sum of ${parts.title}`, inputs: [] }, ...parts };
}

export function gap(parts: Partial<Gap> & Pick<Gap, 'id'>): Gap {
  const place = at('inventory/cash.md', 1);
  const [column = '', row] = (parts.missing ?? '').split(' of ');
  const cell = row === undefined ? {} : { cell: { column, row } };
  return {
    kind: 'gap',
    missing: parts.id,
    place,
    add: 'an amount, such as `$4,200`',
    blocks: ['burn'],
    ...cell,
    ...parts,
  };
}

export function section(analysis: string, blocks: readonly Block[], more: Partial<Section> = {}): Section {
  const title = analysis.charAt(0).toUpperCase() + analysis.slice(1);
  return { analysis, title, question: `What about ${analysis}?`, formula: `${analysis} = a + b`, blocks, ...more };
}

export function persona(sections: readonly string[], more: Partial<Persona> = {}): Persona {
  const place = at('personas/cfo.md', 1);
  const title = 'CFO Perspective';
  const question = 'How long does the money last?';
  return {
    id: 'cfo',
    title,
    question,
    entities: null,
    businesses: null,
    sections,
    headline: sections,
    layout: '',
    place,
    ...more,
  };
}

export function report(sections: readonly Section[], more: Partial<Persona> = {}): Report {
  const completeness = { known: 7, of: 8 };
  const context = {
    portfolio: 'JADA Portfolio',
    asOf: day('2026-11-21'),
    entities: more.entities ?? null,
    completeness,
    params: [],
  };
  const ids = sections.map(({ analysis }) => analysis);
  return buildReport(persona(ids, more), sections, context);
}

export const layout = readFileSync(new URL('../../action/templates/report.md.njk', import.meta.url), 'utf8');
const templates = compileTemplates({ layout });

export function render(report: Report): string {
  return renderMarkdown(report, templates);
}
