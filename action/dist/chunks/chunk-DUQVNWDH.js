import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changeClauses,
  groupRepeats,
  isMaterial,
  mainOf,
  nameSubject,
  tierOf,
  valenceOf
} from "./chunk-VGJFZ2GR.js";
import {
  linkPlaces
} from "./chunk-Y44T7A6I.js";
import {
  item,
  list,
  paragraph,
  quoteWords,
  text
} from "./chunk-K36V4PMA.js";
import {
  formatCount
} from "./chunk-BJAIGPHJ.js";
import {
  recordTypes
} from "./chunk-BWMBQETA.js";

// action/src/changes/changes-to-mdast.ts
var tierTitles = {
  1: "Act now",
  2: "Decide or watch",
  3: "Know",
  4: "Inventory",
  5: "Data"
};
var tiers = [1, 2, 3, 4, 5];
var mostLines = { 1: Infinity, 2: Infinity, 3: 10, 4: 7, 5: 5 };
var mostEffects = 3;
function changesToMdast(changes, comparison, bases) {
  return [
    paragraph(quoteWords(comparedWords(comparison))),
    ...changesOnly(changes, bases),
    ...uncomparedWords(comparison, changes),
    ...standingWords(changes)
  ];
}
function changesOnly(changes, bases) {
  return changes.isBaseline ? [paragraph([text(baseline)])] : listChanges(changes, bases);
}
var baseline = "This is the first report: there is nothing to compare it with.";
function listChanges({ changes, counts }, bases) {
  return [
    paragraph([{ type: "strong", children: [text(countWords(counts))] }, text(hiddenWords(counts))]),
    ...tiers.flatMap((tier) => tierToMdast(tier, changes, bases))
  ];
}
function comparedWords({ from, to, asOf }) {
  return `Compared ${nameState(from)} with ${nameState(to)}, as of ${asOf}.`;
}
function nameState({ label, commit, day }) {
  const short = commit?.slice(0, 7) ?? null;
  const id = short === null || commit?.startsWith(label) ? [] : [short];
  return `${short !== null && commit?.startsWith(label) ? short : label} (${[...id, day].join(", ")})`;
}
function countWords({ worse, actNow, better, neutral }) {
  if (worse + better + neutral === 0) return "No material change";
  const urgent = actNow === 0 ? "" : ` (${formatCount(actNow)} to act on now)`;
  return `${formatCount(worse)} worse${urgent} \xB7 ${formatCount(better)} better \xB7 ${formatCount(neutral)} neutral`;
}
function hiddenWords({ belowMateriality, editorial }) {
  const below = belowMateriality === 0 ? "" : ` \xB7 ${formatCount(belowMateriality)} below materiality`;
  const words = editorial === 0 ? "" : ` \xB7 ${formatCount(editorial)} ${editorial === 1 ? "edit" : "edits"} of words or form`;
  return below + words;
}
function tierToMdast(tier, changes, bases) {
  const lines = groupRepeats(changes.filter((change) => tierOf(change) === tier));
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostLines[tier]).map((line) => lineItem(line, bases));
  const rest = lines.length - shown.length;
  const more = rest === 0 ? [] : [item([text(`and ${formatCount(rest)} more`)])];
  return [{ type: "heading", depth: 3, children: [text(tierTitles[tier])] }, list([...shown, ...more])];
}
function lineItem(line, bases) {
  return "changes" in line ? repeatsItem(line, bases) : changeItem(line, bases);
}
var marks = { worse: "\u25BC worse", better: "\u25B2 better", neutral: "\u25CF" };
function changeItem(change, bases) {
  const effects = change.effects.filter(isMaterial);
  const below = effects.slice(0, mostEffects).map((effect) => effectItem(effect));
  const rest = effects.length - below.length;
  const more = rest === 0 ? [] : [item([text(`\u2192 and ${formatCount(rest)} more that follow`)])];
  const { title, context } = change.subject;
  return item(
    [
      text(`${marks[valenceOf(change)]} `),
      { type: "strong", children: quoteWords(title) },
      ...quoteWords(
        `${nameSubject(change.subject) === title || context === "" ? "" : ` (${context})`}: ${changeClauses(change)}`
      ),
      ...linkSides(linesOf(change), bases)
    ],
    below.length === 0 ? [] : [list([...below, ...more])]
  );
}
function linesOf({ causes, places }) {
  const before = causes.flatMap((cause) => cause.places.before);
  const after = causes.flatMap((cause) => cause.places.after);
  return before.length + after.length === 0 ? places : { before, after };
}
function effectItem(effect) {
  const clauses = changeClauses({ ...effect, causes: [] });
  return item(quoteWords(`\u2192 ${marks[valenceOf(effect)]} ${nameSubject(effect.subject)}: ${clauses}`));
}
var mostNamed = 5;
function repeatsItem({ changes }, bases) {
  const [first] = changes;
  if (first === void 0) return item([]);
  const names = changes.slice(0, mostNamed).map(({ subject }) => nameSubject(subject));
  const rest = changes.length - names.length;
  const listed = `${names.join(", ")}${rest > 0 ? ` and ${formatCount(rest)} more` : ""}`;
  const [what, ...others] = new Set(changes.map((change) => changeClauses({ ...change, causes: [] })));
  const says = what !== void 0 && others.length === 0 ? what : manyWords[mainOf(first).code];
  const sides = {
    before: changes.flatMap(({ places }) => places.before),
    after: changes.flatMap(({ places }) => places.after)
  };
  return item([
    text(`${marks[valenceOf(first)]} `),
    { type: "strong", children: [text(`${formatCount(changes.length)} ${kindWords(first)}`)] },
    ...quoteWords(` ${says ?? mainOf(first).code.toLowerCase().replaceAll("_", " ")}: ${listed}`),
    ...linkSides(sides, bases)
  ]);
}
function kindWords({ subject: { kind } }) {
  const definition = Object.values(recordTypes).find(({ type }) => type === kind);
  return definition === void 0 ? `${kind}s` : `rows of ${definition.table}`;
}
var manyWords = {
  DUE_MISSED: "overdue",
  DUE_NEAR: "due soon",
  DUE_SET: "got a day",
  DUE_CLEARED: "have no day any more",
  SLIPPED: "slipped",
  PULLED_IN: "pulled in",
  RENEWED: "renewed",
  OWNED: "got an owner",
  UNOWNED: "have no owner any more",
  REOWNED: "re-owned",
  RANK_ENTERED: "enter the list",
  RANK_LEFT: "leave the list",
  VENDOR_PRICE: "have another price",
  ASSET_REVALUED: "revalued",
  ASSET_STATUS: "have another status",
  CHANNEL_LEVEL: "have another level",
  STACK_UPGRADED: "have another version",
  ROW_CHANGED: "changed",
  GAP_OPENED: "opened",
  PARSE_ERROR: "cannot be read",
  PARSE_FIXED: "can be read again"
};
function linkSides({ before, after }, bases) {
  const isGone = after.length === 0;
  const places = isGone ? before : after;
  const base = isGone ? bases.before : bases.after;
  if (places.length === 0) return [];
  const links = linkPlaces(places, "").map((node) => {
    if (node.type !== "link") return node;
    return base === null ? { type: "text", value: node.children.map((child) => "value" in child ? child.value : "").join("") } : { ...node, url: base + node.url };
  });
  return [text(isGone ? " \u2014 was at " : " \u2014 "), ...links];
}
function uncomparedWords({ uncompared }, { report }) {
  if (uncompared.length === 0) return [];
  const names = uncompared.map((path) => `\`${path}\``).join(", ");
  const which = report.entities === null ? names : counted(uncompared.length, "file");
  return [paragraph(quoteWords(`Not compared, as one of the two states cannot be read: ${which}.`))];
}
function standingWords({ standing }) {
  const { failing, failingCritical, gaps, unowned, undated, oldest } = standing;
  const critical = failingCritical === 0 ? "" : ` (${formatCount(failingCritical)} critical)`;
  const some = (n, noun, says2) => n === 0 ? [] : [`${counted(n, noun)} ${says2}`];
  const parts = [
    ...some(failing, "check", `still failing${critical}`),
    ...some(gaps, "gap", "still open"),
    ...some(unowned, "open item", "without an owner"),
    ...some(undated, "open item", "without a day"),
    ...oldest === null ? [] : [`longest overdue: ${oldest.title.replace(/\.$/, "")}, ${counted(oldest.days, "day")}`]
  ];
  const says = parts.length === 0 ? "Nothing is failing, missing or overdue." : `As before: ${parts.join("; ")}.`;
  return [paragraph(quoteWords(says))];
}
function counted(n, noun) {
  return `${formatCount(n)} ${n === 1 ? noun : `${noun}s`}`;
}

export {
  changesToMdast,
  changesOnly,
  countWords
};
