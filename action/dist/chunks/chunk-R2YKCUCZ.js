import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  distinctLines,
  printExact,
  toJson
} from "./chunk-R6PDJ2MG.js";
import {
  diagnosticUrl
} from "./chunk-E2MY7OO3.js";

// action/src/outputs/build-json.ts
function buildJson(build, changed) {
  return {
    asOf: build.asOf,
    reports: build.reports.map((report) => ({
      persona: report.persona.id,
      path: report.path,
      changed: changed.has(report.path),
      decisions: report.decisions.map(({ sentence, owner, due, place }) => ({
        sentence: sentenceJson(sentence),
        owner,
        due,
        ...placeJson(place)
      })),
      sections: report.sections.map(sectionJson),
      parameters: report.parameters.map(({ value, place, ...parameter }) => ({
        ...parameter,
        value: toJson(value),
        ...placeJson(place)
      })),
      acceptedRisks: report.acceptedRisks.map(({ title, until, place }) => ({ title, until, ...placeJson(place) }))
    })),
    diagnostics: build.diagnostics.map(diagnosticJson)
  };
}
function diagnosticJson({ place, code, severity, message }) {
  return {
    path: place.path,
    line: place.line,
    column: place.column,
    code,
    severity,
    message,
    url: diagnosticUrl(code)
  };
}
function sectionJson({ analysis, title, question, formula, headline, blocks }) {
  const sentence = headline && { standing: headline.standing, sentence: sentenceJson(headline.sentence) };
  return { analysis, title, question, formula, ...sentence && { headline: sentence }, blocks: blocks.map(blockJson) };
}
function blockJson(block) {
  const { kind, id } = block;
  switch (block.kind) {
    case "figure": {
      const { title, value, derivation, good, note } = block;
      const sources = placesJson(value?.places ?? placesOf(derivation));
      const shown = { value: value && toJson(value), sources, formula: derivation.formula, good };
      return { kind, id, title, ...shown, ...note && { note: sentenceJson(note) } };
    }
    case "table": {
      const rows = block.rows.map(({ key, cells, sources }) => ({
        key,
        cells: sentenceJson(cells),
        sources: placesJson(sources)
      }));
      return { kind, id, title: block.title, columns: block.columns, rows, hidden: block.hidden ?? 0 };
    }
    case "chart":
      return chartJson(block);
    case "text":
      return { kind, id, sentences: block.sentences.map(sentenceJson), sources: placesJson(block.sources) };
    case "gap": {
      const { missing, skeleton, place, add, blocks } = block;
      return { kind, id, missing, path: place.path, line: place.line, add, blocks, ...skeleton && { skeleton } };
    }
  }
}
function chartJson(chart) {
  const { kind, id, title, table, type } = chart;
  const head = { kind, id, title, table, type };
  if (chart.type === "gantt") return { ...head, spans: chart.spans };
  const points = chart.points.map(({ name, value }) => ({ name, value: value && toJson(value) }));
  return { ...head, axis: chart.axis, points };
}
function placesOf({ inputs }) {
  return inputs.flatMap(({ value, derivation }) => [...value.places, ...derivation ? placesOf(derivation) : []]);
}
function placesJson(places) {
  return distinctLines(places).map(placeJson);
}
function placeJson({ path, line }) {
  return { path, line };
}
function sentenceJson(sentence) {
  return sentence.map(partJson);
}
function partJson(part) {
  if (part === null || typeof part === "string") return part;
  if ("day" in part) return part.day;
  if ("result" in part) return part.result;
  if ("by" in part) return shiftJson(part.by);
  return "at" in part ? placeJson(part.at) : toJson(part);
}
function shiftJson({ low, high, unit }) {
  return { low: printExact(low), high: printExact(high), unit };
}

export {
  buildJson,
  diagnosticJson,
  placesJson,
  placeJson,
  partJson,
  shiftJson
};
