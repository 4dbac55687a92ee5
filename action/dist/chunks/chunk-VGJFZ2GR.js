import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  formatPart,
  formatSentence,
  formatShares
} from "./chunk-BJAIGPHJ.js";
import {
  isQuantity
} from "./chunk-BWMBQETA.js";
import {
  exact,
  zero
} from "./chunk-R6PDJ2MG.js";

// action/src/changes/shapley.ts
var mostPlayers = 6;
function shapley(n, worthOf) {
  if (n > mostPlayers) throw new RangeError(`Unexpected ${n} inputs, expected at most ${mostPlayers}`);
  const values = Array.from({ length: 2 ** n }, (_, set) => worthOf(membersOf(set, n)));
  if (values.some((value) => !value.isFinite())) return null;
  const settled = values.map(settle);
  const at = (set) => settled[set] ?? zero;
  const shares = Array.from({ length: n }, (_, i) => {
    const sum = settled.reduce((all, value, set) => {
      if (set >> i & 1) return all;
      const weight = ordersWith(countBits(set), n);
      return all.plus(
        at(set | 1 << i).minus(value).times(weight)
      );
    }, zero);
    return settle(sum.div(factorial(n)));
  });
  return giveRest(shares, at(2 ** n - 1).minus(at(0)));
}
function settle(value) {
  return value.toDecimalPlaces(decimals);
}
var decimals = 40;
function giveRest(shares, whole) {
  const rest = whole.minus(shares.reduce((a, b) => a.plus(b), zero));
  const largest = shares.reduce((best, share, i) => share.abs().gt((shares[best] ?? zero).abs()) ? i : best, 0);
  return shares.map((share, i) => i === largest ? share.plus(rest) : share);
}
function membersOf(set, n) {
  return Array.from({ length: n }, (_, i) => (set >> i & 1) === 1);
}
function ordersWith(before, n) {
  return factorial(before).times(factorial(n - before - 1));
}
function factorial(n) {
  return n < 2 ? exact(1) : factorial(n - 1).times(n);
}
function countBits(set) {
  return set === 0 ? 0 : (set & 1) + countBits(set >> 1);
}

// action/src/changes/move.ts
function moveOf(before, after) {
  if (before.unit !== after.unit) return "other unit";
  const [sameLow, sameHigh] = [before.low.eq(after.low), before.high.eq(after.high)];
  if (sameLow && sameHigh) return sameQuality(before, after);
  if (after.low.gt(before.high)) return "rose";
  if (after.high.lt(before.low)) return "fell";
  if (after.low.gte(before.low) && after.high.lte(before.high)) return "narrowed";
  if (after.low.lte(before.low) && after.high.gte(before.high)) return "widened";
  return after.low.gt(before.low) ? "drifted up" : "drifted down";
}
var ladder = ["exact", "range", "estimate", "bound", "partial", "missing"];
function sameQuality(before, after) {
  const [old, young] = [knownness(before), knownness(after)];
  return young < old ? "narrowed" : young > old ? "widened" : "same";
}
function knownness({ quality, basis }) {
  return ladder.indexOf(quality) * 2 + (basis === "assumed" ? 1 : 0);
}
function shiftOf(before, after) {
  const by = (old, young) => old.eq(young) ? zero : settle(young).minus(settle(old));
  return { low: by(before.low, after.low), high: by(before.high, after.high), unit: after.unit };
}
function sideBySide(before, after) {
  const basis = before.basis === after.basis ? "stated" : before.basis;
  const isPartial = before.quality === "partial" && after.quality === "partial";
  return [{ ...before, basis, quality: isPartial ? "range" : before.quality }, after];
}
function valenceOfMove(move, good) {
  if (move === "narrowed") return "better";
  if (move === "widened" || move === "other unit") return "worse";
  if (good === "info" || move !== "rose" && move !== "fell") return "neutral";
  return move === "rose" === (good === "up") ? "better" : "worse";
}

// action/src/changes/cause-words.ts
var mostTold = 6;
function causeWords({ causes, shift }) {
  const shares = causes.flatMap(({ share }) => share ?? []);
  const shown = shift !== null && shares.length === causes.length ? formatShares(shares, shift) : [];
  const told = causes.slice(0, mostTold).map((cause, i) => wordsOf(cause, shown[i] ?? null));
  const rest = causes.length - told.length;
  return [...told, ...rest > 0 ? [`${rest} more`] : []].join("; ");
}
function wordsOf(cause, share) {
  const { kind, input, before, after } = cause;
  if (kind === "time") return share === null ? "days went by" : `days went by ${share}`;
  const by = share === null ? "" : ` ${share}`;
  const name = `${kind === "parameter" ? "parameter " : ""}${input}${kind === "scope" ? viewWords(cause) : ""}`;
  if (isQuantity(before) && isQuantity(after)) {
    const [from, to] = sideBySide(before, after);
    return `${name} ${formatPart(from)} \u2192 ${formatPart(to)}${by}`;
  }
  if (before !== null && after !== null) return `${name} ${formatPart(before)} \u2192 ${formatPart(after)}${by}`;
  if (after !== null) return `${name} ${formatPart(after)}, new${by}`;
  if (before !== null) return `${name} ${formatPart(before)}, gone${by}`;
  return share === null ? name : `${share} ${name}`;
}
function viewWords({ places }) {
  return places.after.length > 0 ? " (now in view)" : " (no longer in view)";
}

// action/src/changes/change-sentence.ts
function nameSubject({ title, context }) {
  return context === "" || title.includes(context) ? title : `${title} (${context})`;
}
function changeClauses(change) {
  const clauses = change.happenings.map(({ says }) => formatSentence(says)).join("; ");
  const causes = causeWords(change);
  if (causes === "" || isTimeAlone(change)) return clauses;
  return change.causes.every(isName) ? `${clauses}, because of ${causes}` : `${clauses}: ${causes}`;
}
function isTimeAlone({ happenings, causes }) {
  return happenings.some(({ code }) => code === "FIGURE_TIME_PASSED") && causes.every(({ kind }) => kind === "time");
}
function isName({ kind, before, after, share }) {
  return kind !== "time" && before === null && after === null && share === null;
}
function changeSentence(change) {
  return `${nameSubject(change.subject)}: ${changeClauses(change)}`;
}

// action/src/changes/change.ts
function mainOf({ happenings }) {
  const [first] = happenings;
  if (first === void 0) throw new Error("A change without a happening.");
  return first;
}

// action/src/changes/join-told.ts
function joinTold(told) {
  const bySubject = /* @__PURE__ */ new Map();
  for (const one of told) {
    const key = `${one.subject.kind}
${one.subject.id}`;
    const group = bySubject.get(key);
    if (group === void 0) bySubject.set(key, [one]);
    else group.push(one);
  }
  return [...bySubject.values()].flatMap((group) => joinGroup(group));
}
function joinGroup(group) {
  const [first] = group;
  if (first === void 0) return [];
  const happenings = [...group].map(({ happening }) => happening).sort(bySeriousness);
  const dues = group.flatMap(({ due }) => due ?? []).sort();
  const [family = null] = new Set(group.map((one) => one.family));
  return [
    {
      subject: first.subject,
      happenings,
      causes: group.flatMap(({ causes }) => causes),
      shift: group.find(({ shift }) => shift !== null)?.shift ?? null,
      places: {
        before: group.flatMap(({ places }) => places.before),
        after: group.flatMap(({ places }) => places.after)
      },
      severity: Math.min(...group.map(({ severity }) => severity)),
      materiality: mostMaterial(group),
      due: dues[0] ?? null,
      family: group.length === 1 ? family : null,
      edits: [...new Set(group.flatMap(({ edits }) => edits))].sort(),
      ...first.isTally && { isTally: true },
      ...first.order !== void 0 && { order: first.order },
      effects: []
    }
  ];
}
function mostMaterial(group) {
  return group.map(({ materiality }) => materiality).reduce((a, b) => a === null || b === null ? null : b.gt(a) ? b : a);
}
var valences = ["worse", "neutral", "better"];
function bySeriousness(a, b) {
  return a.tier - b.tier || valences.indexOf(a.valence) - valences.indexOf(b.valence) || (a.code < b.code ? -1 : 1);
}

// action/src/changes/rank-changes.ts
function tierOf(change) {
  const tiers = [mainOf(change).tier, ...change.effects.filter(isMaterial).map(tierOf)];
  return tiers.toSorted()[0] ?? 5;
}
function valenceOf(change) {
  const all = [...change.happenings.map(({ valence }) => valence), ...change.effects.filter(isMaterial).map(valenceOf)];
  const own = mainOf(change).valence;
  return own === "neutral" ? valences.find((one) => one !== "neutral" && all.includes(one)) ?? own : own;
}
function isMaterial({ materiality, effects }) {
  return materiality === null || materiality.gte(1) || effects.some(({ isTally, ...effect }) => !isTally && isMaterial(effect));
}
function compareChanges(a, b) {
  return tierOf(a) - tierOf(b) || valences.indexOf(valenceOf(a)) - valences.indexOf(valenceOf(b)) || a.severity - b.severity || compareMateriality(a, b) || compareText(a.due ?? latest, b.due ?? latest) || compareText(a.subject.kind, b.subject.kind) || compareText(a.subject.id, b.subject.id);
}
var latest = "9999-12-31";
function compareMateriality({ materiality: a }, { materiality: b }) {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return b.cmp(a);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var leastRepeats = 3;
function groupRepeats(ranked) {
  const byFamily = /* @__PURE__ */ new Map();
  for (const change of ranked) {
    const key = familyOf(change);
    if (key !== null) byFamily.set(key, [...byFamily.get(key) ?? [], change]);
  }
  const done = /* @__PURE__ */ new Set();
  return ranked.flatMap((change) => {
    const key = familyOf(change);
    const group = key === null ? [] : byFamily.get(key) ?? [];
    if (key === null || group.length < leastRepeats) return [change];
    if (done.has(key)) return [];
    done.add(key);
    return [{ changes: group }];
  });
}
function familyOf(change) {
  const { family, effects, happenings } = change;
  if (family === null || happenings.length > 1 || effects.some((effect) => !effect.isTally)) return null;
  const { code, valence } = mainOf(change);
  return [tierOf(change), code, valence, family].join("/");
}

export {
  mostPlayers,
  shapley,
  settle,
  giveRest,
  moveOf,
  shiftOf,
  sideBySide,
  valenceOfMove,
  nameSubject,
  changeClauses,
  changeSentence,
  mainOf,
  joinTold,
  tierOf,
  valenceOf,
  isMaterial,
  compareChanges,
  groupRepeats
};
