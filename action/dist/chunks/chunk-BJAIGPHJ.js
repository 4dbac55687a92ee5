import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  currencyOf,
  printPlace,
  splitUnit
} from "./chunk-R6PDJ2MG.js";

// action/src/reports/format-value.ts
var notKnown = "not known";
function formatQuantity(quantity, round) {
  if (quantity.quality === "missing") return notKnown;
  const form = formOf(quantity.unit);
  const { low, high } = quantity;
  if (!low.isFinite() && low.eq(high)) return form.endless + mark(quantity);
  const write = numberWriter(quantity, form, round);
  const about = quantity.quality === "estimate" ? "about " : "";
  return about + writeSpan(quantity, form, write) + form.per + mark(quantity);
}
function formatFigure(figure) {
  return figure.value === null ? notKnown : formatQuantity(figure.value, figure.round);
}
function formatPart(part) {
  if (part === null) return notKnown;
  if (typeof part === "string") return part;
  if ("day" in part) return part.day;
  if ("result" in part) return part.result;
  if ("at" in part) return printPlace(part.at);
  if ("by" in part) return formatShift(part.by);
  return formatQuantity(part, part.round);
}
function formatShift(shift) {
  const form = formOf(shift.unit);
  const places = shiftPlaces([shift], form);
  const noun = form.kind === "percent" ? " points" : form.noun;
  const words = writeShift(shift, form, places);
  return words + (/^.1$/.test(words) ? singular(noun) : noun);
}
function formatShares(shares, whole) {
  const form = formOf(whole.unit);
  const places = shiftPlaces([whole, ...shares], form);
  const [low, high] = ["low", "high"].map(
    (end) => roundTogether(
      shares.map((share) => share[end]),
      whole[end],
      places
    )
  );
  return shares.map((share, i) => {
    const rounded = { low: low?.[i] ?? share.low, high: high?.[i] ?? share.high, unit: whole.unit };
    return writeShift(rounded, form, places);
  });
}
function roundTogether(values, whole, places) {
  if ([...values, whole].some((value) => !value.isFinite())) return values;
  const step = whole.times(0).plus(10).pow(-places);
  const floors = values.map((value) => value.div(step).floor());
  const missing = floors.reduce((rest, floor) => rest.minus(floor), whole.div(step).round()).toNumber();
  const favoured = values.map((value, i) => ({ i, rest: value.div(step).minus(floors[i] ?? 0) })).sort((a, b) => b.rest.cmp(a.rest) || a.i - b.i).slice(0, Math.max(0, missing));
  return floors.map((floor, i) => floor.plus(favoured.some((one) => one.i === i) ? 1 : 0).times(step));
}
function shiftPlaces(shifts, { kind }) {
  const ends = shifts.flatMap(({ low, high }) => [low, high]).filter((end) => end.isFinite());
  if (ends.every((end) => end.isInteger())) return 0;
  return kind === "percent" ? 1 : 2;
}
function writeShift({ low, high }, form, places) {
  const write = (value) => {
    if (!value.isFinite()) return value.isNegative() ? "without end down" : "without end up";
    const digits = group(value.abs().toDecimalPlaces(places).toFixed(places));
    return `${value.isZero() ? "" : value.isNegative() ? minus : "+"}${form.before}${digits}`;
  };
  const [a, b] = [write(low), write(high)];
  return a === b ? a : `${a} to ${b}`;
}
function formatSentence(sentence) {
  return sentence.map(formatPart).join("");
}
function formatCount(count) {
  return group(String(count));
}
function formatShare(part, whole) {
  return `${Math.floor(part * 100 / whole)}%`;
}
function formatPlotted(value) {
  const rounded = value.toDecimalPlaces(2);
  return rounded.isZero() ? "0" : rounded.toFixed();
}
function formatUnit(unit) {
  const { of, per } = splitUnit(unit);
  return `${of}${per === null ? "" : writePeriod(per)}`.trim();
}
function countedNoun(unit) {
  const { of, per } = splitUnit(unit);
  return per === null && formOf(unit).kind === "count" && !scales.has(of) ? of : "";
}
var scales = /* @__PURE__ */ new Set(["levels", "points"]);
var durations = /* @__PURE__ */ new Set(["hours", "days", "nights", "weeks", "months", "quarters", "years"]);
var signByCurrency = /* @__PURE__ */ new Map([
  ["$", "$"],
  ["USD", "$"],
  ["EUR", "\u20AC"],
  ["GBP", "\xA3"]
]);
function formOf(unit) {
  const { of, per } = splitUnit(unit);
  const rate = per === null ? "" : writePeriod(per);
  const currency = currencyOf(unit);
  const bare = { before: "", after: "", noun: "", per: rate };
  if (currency !== null) {
    const before = signByCurrency.get(currency) ?? `${currency} `;
    return { ...bare, kind: "money", before, endless: "no finite amount" };
  }
  if (of === "%") return { ...bare, kind: "percent", after: "%", endless: "no finite share" };
  if (of === "") return { ...bare, kind: "plain", endless: "no finite number" };
  const noun = ` ${of}`;
  if (durations.has(of)) return { ...bare, kind: "duration", noun, endless: "no end" };
  return { ...bare, kind: "count", noun, endless: `no finite number of ${of}` };
}
function writePeriod(per) {
  if (per === "two weeks") return " every two weeks";
  return `${/^(?:[aeiou]|hour)/.test(per) ? " an " : " a "}${per}`;
}
function writeSpan({ low, high }, form, write) {
  const one = (value) => writeOne(write(value), form);
  if (!high.isFinite()) return low.isFinite() ? `at least ${one(low)}` : "any amount";
  if (!low.isFinite()) return `at most ${one(high)}`;
  const [a, b] = [write(low), write(high)];
  if (a === b) return writeOne(a, form);
  if (form.kind === "duration") return `${a} to ${b}${form.noun}`;
  if (a.startsWith(minus)) return `${signed(a, form)} to ${signed(b, form)}${form.noun}`;
  return `${form.before}${a}\u2013${b}${form.after}${form.noun}`;
}
var minus = "\u2212";
function writeOne(digits, form) {
  return signed(digits, form) + (digits === "1" ? singular(form.noun) : form.noun);
}
function signed(digits, form) {
  const negative = digits.startsWith(minus);
  return (negative ? minus : "") + form.before + (negative ? digits.slice(1) : digits) + form.after;
}
var modeByRound = { up: 2, down: 3, half: 4 };
function numberWriter(quantity, form, round) {
  const places = decimalPlaces(quantity, form, round !== void 0);
  const mode = modeByRound[round ?? "half"];
  return (value) => {
    const rounded = value.toDecimalPlaces(places, mode);
    const sign = rounded.isNegative() && !rounded.isZero() ? minus : "";
    return sign + group(rounded.abs().toFixed(places));
  };
}
function decimalPlaces({ low, high }, form, isDirected) {
  const ends = [low, high].filter((end) => end.isFinite());
  if (ends.every((end) => end.isInteger())) return 0;
  const isBelow = (limit) => ends.every((end) => end.abs().lt(limit));
  if (form.kind === "money") return isBelow(1e3) || low.eq(high) && low.decimalPlaces() <= 2 ? 2 : 0;
  if (form.kind === "duration") return 1;
  if (form.kind === "count" && isDirected) return 0;
  if (form.kind === "plain") return Math.max(...ends.map((end) => end.toDecimalPlaces(2).decimalPlaces()));
  return isBelow(1) ? 2 : 1;
}
function group(digits) {
  const [whole = "", fraction] = digits.split(".");
  const groups = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(",") + (fraction === void 0 ? "" : `.${fraction}`);
}
function mark({ quality, basis }) {
  const marks = [...quality === "partial" ? ["partial"] : [], ...basis === "assumed" ? ["assumed"] : []];
  return marks.length === 0 ? "" : ` (${marks.join(", ")})`;
}
function singular(plural) {
  if (plural.endsWith("people")) return `${plural.slice(0, -6)}person`;
  if (plural.endsWith("ies")) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return plural.endsWith("s") && !plural.endsWith("ss") ? plural.slice(0, -1) : plural;
}

export {
  notKnown,
  formatQuantity,
  formatFigure,
  formatPart,
  formatShares,
  formatSentence,
  formatCount,
  formatShare,
  formatPlotted,
  formatUnit,
  countedNoun
};
