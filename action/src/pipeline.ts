import { runAnalyses } from './analyses/run-analyses.ts';
import type { Config } from './config.ts';
import { type Day, newestDay } from './day.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostics.ts';
import type { Document } from './documents/document.ts';
import { readDocument } from './documents/parse-document.ts';
import { defaultRules, extendRules } from './documents/reading-rules.ts';
import { buildModel } from './model/build-model.ts';
import { focusModel } from './model/focus-model.ts';
import type { Model } from './model/model.ts';
import { buildReport } from './reports/build-report.ts';
import type { Persona } from './reports/persona.ts';
import type { Report } from './reports/report.ts';
import type { Source } from './sources/source.ts';

/** All that the sources say, and what could not be read. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly model: Model;
  /** In the order of the places. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Build extends Reading {
  readonly asOf: Day;
  readonly reports: readonly Report[];
}

/** Sources → documents → model. */
export function read(sources: readonly Source[], config: Config): Reading {
  const rules = extendRules(defaultRules, config);
  const documents = sources.map((source) => readDocument(source, rules));
  const { model, diagnostics } = buildModel(documents, config);
  const all = [...documents.flatMap((document) => document.diagnostics), ...diagnostics];
  return { documents, model, diagnostics: all.sort(compareDiagnostics) };
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
