import type { Config } from '../config.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostics.ts';
import type { Document } from '../documents/document.ts';
import { readDocument } from '../documents/parse-document.ts';
import { defaultRules, extendRules } from '../documents/reading-rules.ts';
import type { Source } from '../sources/source.ts';
import { buildModel } from './build-model.ts';
import type { Model } from './model.ts';

/** All that the sources say, and what could not be read. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly model: Model;
  /** In the order of the places. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Sources → documents → model. Texts that are no records are left out unless they are to be kept: no report reads them. */
export function readModel(sources: readonly Source[], config: Config, { keepsText = false } = {}): Reading {
  const rules = extendRules(defaultRules, config);
  const documents = sources.map((source) => readDocument(source, rules, { keepsText }));
  const { model, diagnostics } = buildModel(documents, config);
  const all = [...documents.flatMap((document) => document.diagnostics), ...diagnostics];
  return { documents, model, diagnostics: all.sort(compareDiagnostics) };
}
