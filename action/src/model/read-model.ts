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

/** The last document that was read under each path, with its text; for one configuration. */
export type KnownDocuments = Map<string, { readonly text: string; readonly document: Document }>;

interface Options {
  /** Texts that are no records are left out unless they are to be kept: no report reads them. */
  readonly keepsText?: boolean;
  /** Documents whose text is the same are taken from here; what is read is put here. For one configuration. */
  readonly known?: KnownDocuments;
}

/** Sources → documents → model. */
export function readModel(
  sources: readonly Source[],
  config: Config,
  { keepsText = false, known = new Map() }: Options = {},
): Reading {
  const rules = extendRules(defaultRules, config);
  const documents = sources.map((source): Document => {
    const last = known.get(source.path);
    if (last?.text === source.text) return last.document;
    const document = readDocument(source, rules, { keepsText });
    known.set(source.path, { text: source.text, document });
    return document;
  });
  const { model, diagnostics } = buildModel(documents, config);
  const all = [...documents.flatMap((document) => document.diagnostics), ...diagnostics];
  return { documents, model, diagnostics: all.sort(compareDiagnostics) };
}
