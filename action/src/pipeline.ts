import { runAnalyses } from './analyses/run-analyses.ts';
import type { Config } from './config.ts';
import { type Day, newestDay } from './day.ts';
import { focusModel } from './model/focus-model.ts';
import type { Reading } from './model/read-model.ts';
import { buildReport } from './reports/build-report.ts';
import type { Persona } from './reports/persona.ts';
import type { Report } from './reports/report.ts';

export interface Build extends Reading {
  readonly asOf: Day;
  readonly reports: readonly Report[];
}

/**
 * Model → analyses → reports, one for each persona. Each persona's analyses run on the model as its scope shows it, so a
 * total cannot leak what the scope hides.
 */
export function build(reading: Reading, personas: readonly Persona[], asOf: Day, config: Config): Build {
  const reports = personas.map((persona) => {
    const { sections, completeness } = runAnalyses(persona.sections, focusModel(reading.model, persona), asOf);
    return buildReport(persona, sections, { portfolio: config.portfolio, asOf, completeness });
  });
  return { ...reading, asOf, reports };
}

/** The newest day that the sources state about themselves: the as-of date where none is given. */
export function statedDay(reading: Reading): Day | null {
  return newestDay(reading.documents.flatMap((document) => document.stated));
}
