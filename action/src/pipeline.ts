import { runAnalyses } from './analyses/run-analyses.ts';
import type { View } from './changes/compare-reports.ts';
import type { Config } from './config.ts';
import { type Day, newestDay } from './day.ts';
import type { Diagnostic } from './diagnostics.ts';
import { focusModel } from './model/focus-model.ts';
import type { Reading } from './model/read-model.ts';
import { buildReport } from './reports/build-report.ts';
import type { Persona } from './reports/persona.ts';
import type { Report } from './reports/report.ts';
import { checkGroup, checkScope, scopePersona } from './reports/scope-persona.ts';

export interface Build extends Reading {
  readonly asOf: Day;
  readonly reports: readonly Report[];
  /** Each report with the records that its scope shows, in the order of the reports. */
  readonly views: readonly View[];
  /** What is wrong with the scopes of the personas, and of the groups that get mails. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Model → analyses → reports, one for each persona whose scope has an entity. Each persona's analyses run on the model as
 * its scope shows it, so a total cannot leak what the scope hides.
 */
export function build(reading: Reading, personas: readonly Persona[], asOf: Day, config: Config): Build {
  const { model } = reading;
  const views = personas.flatMap((persona): View[] => {
    const entities = scopePersona(persona, model);
    if (entities?.length === 0) return [];
    const focused = focusModel(model, { entities });
    const { sections, completeness } = runAnalyses(persona.sections, focused, asOf);
    const context = { portfolio: config.portfolio, asOf, entities, completeness, params: focused.rows.param };
    return [{ report: buildReport(persona, sections, context), model: focused }];
  });
  const findings = [
    ...personas.flatMap((persona) => checkScope(persona, model)),
    ...config.mail.flatMap((subscription) => checkGroup(subscription, model)),
  ];
  return { ...reading, asOf, reports: views.map(({ report }) => report), views, findings };
}

/** The newest day that the sources state about themselves: the as-of date where none is given. */
export function statedDay(reading: Reading): Day | null {
  return newestDay(reading.documents.flatMap((document) => document.stated));
}
