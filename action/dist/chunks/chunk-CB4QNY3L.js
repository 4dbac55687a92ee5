import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  neutraliseLines
} from "./chunk-W7JVIPV7.js";
import {
  diagnosticUrl
} from "./chunk-E2MY7OO3.js";

// action/src/outputs/annotate.ts
function annotate({ severity, code, message, place }, folder = "") {
  const properties = { file: neutraliseLines(folder + place.path), line: place.line, col: place.column, title: code };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = `${clip(neutraliseLines(message), mostCharacters)} ${diagnosticUrl(code)}`;
  return `::${commandBySeverity[severity]} ${listed.join(",")}::${escapeData(text)}`;
}
var commandBySeverity = { error: "error", warning: "warning", info: "notice" };
var mostCharacters = 3900;
function clip(text, most) {
  return text.length <= most ? text : `${text.slice(0, most)}\u2026`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var mostAnnotations = 10;
function chooseAnnotations(diagnostics) {
  const count = { error: 0, warning: 0, info: 0 };
  const shown = diagnostics.filter(({ severity }) => ++count[severity] <= mostAnnotations);
  return { shown, hidden: diagnostics.length - shown.length };
}

export {
  annotate,
  escapeData,
  chooseAnnotations
};
