import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  fieldsOf,
  isRow,
  linesOf,
  nameOf,
  partOf,
  recordOf,
  shorten,
  subjectOf,
  tell,
  trimStop
} from "./chunk-KJLL37GG.js";
import {
  compareChanges,
  giveRest,
  isMaterial,
  joinTold,
  mainOf,
  mostPlayers,
  moveOf,
  settle,
  shapley,
  shiftOf,
  sideBySide,
  tierOf,
  valenceOf,
  valenceOfMove
} from "./chunk-VGJFZ2GR.js";
import {
  readHistory
} from "./chunk-HNANMIX7.js";
import {
  readRevision,
  resolveRevision,
  searchHistory
} from "./chunk-DSO4UPK7.js";
import {
  runGit
} from "./chunk-ZCZN6XEM.js";
import {
  analyses,
  build,
  buildReports,
  checkSeverities,
  currentKpis,
  evaluate,
  isStale,
  statedDay,
  statedParameter
} from "./chunk-RSVSFCZD.js";
import {
  formatCount
} from "./chunk-BJAIGPHJ.js";
import {
  loadNotes,
  openCommits,
  readModel
} from "./chunk-ROF5ZA2I.js";
import {
  isQuantity,
  nameKey,
  recordTypes,
  said
} from "./chunk-BWMBQETA.js";
import {
  count,
  currencyOf,
  exact,
  infinity,
  printPlace,
  splitUnit,
  zero
} from "./chunk-R6PDJ2MG.js";
import {
  openRoot
} from "./chunk-GXKTQIR2.js";
import {
  noCommit
} from "./chunk-D6PKC6Y2.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  daysBetween,
  isDay,
  isMonth,
  monthOf
} from "./chunk-GUM7IC22.js";
import {
  countEdits
} from "./chunk-HE5JH6JL.js";

// action/src/sources/default-base.ts
async function defaultBase(root) {
  const head = await readRevision(root, "HEAD", "HEAD");
  if (head === null) return noCommit;
  if (isFailure(head)) return head;
  const branch = await findDefaultBranch(root);
  if (isFailure(branch)) return branch;
  const wanted = `Unexpected end of the history before the merge base of \`HEAD\` and \`${branch.name}\``;
  const id = await searchHistory(root, wanted, () => findMergeBase(root, branch.ref));
  if (id === null) return noAncestor(branch.name);
  if (isFailure(id)) return id;
  if (id === head.id) return head;
  return await readRevision(root, id, `merge base with ${branch.name}`) ?? noAncestor(branch.name);
}
async function mergeBaseWith(root, commit, name2) {
  const other = await resolveRevision(root, commit);
  if (isFailure(other)) return other;
  const wanted = `Unexpected end of the history before the merge base of \`HEAD\` and \`${name2}\``;
  const id = await searchHistory(root, wanted, () => findMergeBase(root, other.id));
  if (id === null) return noAncestor(name2);
  if (isFailure(id)) return id;
  return await readRevision(root, id, name2) ?? noAncestor(name2);
}
var candidates = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function findDefaultBranch(root) {
  const run = await runGit(root, ["for-each-ref", "--format=%(refname) %(symref)", ...candidates]);
  if (isFailure(run)) return run;
  const targetByRef = new Map(
    run.output.split("\n").map((line) => {
      const [ref2 = "", target = ""] = line.split(" ");
      return [ref2, target || ref2];
    })
  );
  const ref = candidates.find((candidate) => targetByRef.has(candidate));
  if (ref === void 0) return noBranch;
  return { ref, name: (targetByRef.get(ref) ?? ref).replace(/^refs\/(?:remotes|heads)\//, "") };
}
async function findMergeBase(root, ref) {
  const run = await runGit(root, ["merge-base", "HEAD", ref]);
  if (isFailure(run)) return run;
  return run.isFine ? run.output.trim() : null;
}
var name = "Name what to compare with: a commit, a day, or `HEAD` for the edits that are not committed.";
var noBranch = fail(
  "This repository has no default branch to compare with: expected `origin/HEAD`, or a branch `main` or `master`.",
  `${name} Or fetch the branch: \`git fetch origin\`, then \`git remote set-head origin --auto\`.`
);
function noAncestor(branch) {
  return fail(`Unexpected \`HEAD\` without a commit in common with \`${branch}\`, expected a branch of it.`, name);
}

// action/src/changes/fold-effects.ts
function foldEffects(changes) {
  const ranked = [...changes].sort(compareHeads);
  const heads = chooseHeads(ranked);
  const effectsByHead = new Map(heads.map((head) => [head, []]));
  const lines = [...heads];
  for (const change of ranked) {
    if (effectsByHead.has(change)) continue;
    const head = heads.find((one) => carries(one, change));
    if (head !== void 0) effectsByHead.get(head)?.push(change);
    else lines.push(change);
  }
  const told3 = lines.filter((line) => !isTold(line, heads));
  return foldTallies(told3.map((line) => withEffects(line, effectsByHead.get(line) ?? [])));
}
function chooseHeads(ranked) {
  const heads = [];
  for (const change of ranked.filter(canCarry)) {
    if (!heads.some((head) => carries(head, change))) heads.push(change);
  }
  return heads;
}
function canCarry({ subject, isTally, edits }) {
  return edits.length > 0 && (subject.kind === "param" || subject.kind === "figure" && !isTally);
}
function compareHeads(a, b) {
  const isRule = (change) => change.subject.kind === "param" ? 0 : 1;
  const isTold2 = (change) => !isMaterial(change) ? 2 : isExplained(change) ? 0 : 1;
  return isRule(a) - isRule(b) || isTold2(a) - isTold2(b) || tierOf2(a) - tierOf2(b) || b.edits.length - a.edits.length || (a.order ?? 0) - (b.order ?? 0) || compareChanges(a, b);
}
function isExplained({ causes }) {
  return causes.length > 0 && causes.every(({ share }) => share !== null);
}
var followers = /* @__PURE__ */ new Set(["figure", "check", "gap"]);
function carries(head, change) {
  if (head === change || !followers.has(change.subject.kind) || change.edits.length === 0) return false;
  const own = new Set(head.edits);
  const isWithin = change.edits.every((key) => own.has(key));
  return isWithin && (head.subject.kind === "param" || isExplained(head) || own.size === change.edits.length);
}
function isTold(line, heads) {
  const { edits } = line;
  return edits.length > 0 && edits.every((key) => heads.some((head) => isMaterial(head) && tells(head, line, key)));
}
function tells({ causes }, { subject, happenings }, key) {
  const own = causes.filter(({ edits }) => edits.includes(key));
  const isNamed = own.some(({ input }) => input === subject.title);
  return own.length > 0 && happenings.every((one) => isAmount(one) || isNamed && rowCodes.has(one.code));
}
var rowCodes = /* @__PURE__ */ new Set(["ROW_ADDED", "ROW_REMOVED"]);
var amountCodes = /* @__PURE__ */ new Set(["VENDOR_PRICE", "ROW_CHANGED", "ASSET_REVALUED"]);
function isAmount({ code, before, after }) {
  return amountCodes.has(code) && (isQuantity(before) || isQuantity(after));
}
function foldTallies(lines) {
  const ranked = [...lines].sort(compareChanges);
  const followersOf = /* @__PURE__ */ new Map();
  const rest = ranked.filter((line) => {
    if (!line.isTally) return true;
    const keys = new Set(line.edits);
    const leader = ranked.find((one) => !one.isTally && one.edits.some((key) => keys.has(key)));
    if (leader === void 0) return true;
    followersOf.set(leader, [...followersOf.get(leader) ?? [], line]);
    return false;
  });
  return rest.map((line) => withEffects(line, followersOf.get(line) ?? []));
}
function withEffects(line, effects) {
  if (effects.length === 0) return line;
  const all = [...line.effects, ...effects].sort(compareEffects);
  return { ...line, effects: all, severity: Math.min(line.severity, ...all.map(({ severity }) => severity)) };
}
function compareEffects(a, b) {
  const isNeutral = (change) => valenceOf(change) === "neutral" ? 1 : 0;
  return tierOf2(a) - tierOf2(b) || isNeutral(a) - isNeutral(b) || compareChanges(a, b);
}
function tierOf2(change) {
  return mainOf(change).tier;
}

// action/src/changes/same-cell.ts
function sameCell(a, b) {
  if (a.kind !== b.kind) return false;
  if (a.kind !== "value" || b.kind !== "value") return a.kind !== "error" || sameWords(a.text, b.text);
  return sameValue(a.value, b.value);
}
function sameValue(a, b) {
  if (a === b) return true;
  if (typeof a === "string" && typeof b === "string") return sameWords(a, b);
  if (isQuantity(a) && isQuantity(b)) {
    const alike = a.unit === b.unit && a.quality === b.quality && a.basis === b.basis;
    return alike && a.low.eq(b.low) && a.high.eq(b.high);
  }
  return isWords(a) && isWords(b) && [...a].sort().join("\n") === [...b].sort().join("\n");
}
function isWords(value) {
  return Array.isArray(value);
}
function sameWords(a, b) {
  return a === b || collapse(a) === collapse(b);
}
function collapse(text) {
  return text.replace(/\s+/g, " ").trim();
}

// action/src/changes/same-record.ts
function sayTheSame(a, b) {
  if (a === b) return true;
  if (isRow(a) && isRow(b)) {
    const [own2, other2] = [a.cells, b.cells];
    for (const name2 in own2) {
      const [cell, twin] = [own2[name2], other2[name2]];
      if (cell === void 0 || twin === void 0 || !sameCell(cell, twin)) return false;
    }
    return a.type === b.type && a.notes === b.notes && sameWords2(a.entities, b.entities);
  }
  const [own, other] = [fieldsOf(a), fieldsOf(b)];
  return own.length === other.length && own.every(({ name: name2, cell }, i) => other[i]?.name === name2 && sameCell(cell, other[i].cell));
}
function sameWords2(a, b) {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

// action/src/changes/match-records.ts
function matchRecords(before, after) {
  const pairs = [];
  const old = groupById(before);
  const young = [];
  for (const [key, group] of groupById(after)) {
    const own = old.get(key) ?? [];
    old.delete(key);
    const rest = pairGroup(own, group, pairs);
    young.push(...rest.after);
    if (rest.before.length > 0) old.set(key, rest.before);
  }
  const left = pairMoved([...old.values()].flat(), young, pairs);
  pairAlike(left.before, left.after, pairs);
  return pairs;
}
function groupById(records) {
  const groups = /* @__PURE__ */ new Map();
  const ids = new Set(records.map(({ type, id }) => `${type}/${id}`));
  for (const record of records) {
    const base = /^(.+)-\d+$/.exec(record.id)?.[1];
    const isNumbered = base !== void 0 && ids.has(`${record.type}/${base}`);
    const key = `${record.type}/${isNumbered ? base : record.id}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
function pairGroup(before, after, pairs) {
  const [one, other] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && one !== void 0 && other !== void 0) {
    pairs.push({ before: one, after: other, guessed: false });
    return { before: [], after: [] };
  }
  const same = pairBy(before, after, pairs, sayTheSame);
  const byId = pairBy(same.before, same.after, pairs, (a, b) => a.id === b.id);
  return pairBy(byId.before, byId.after, pairs, () => true);
}
function pairBy(before, after, pairs, isPair) {
  const left = [...before];
  const rest = after.filter((record) => {
    const i = left.findIndex((one) => isPair(one, record));
    const [found] = i < 0 ? [] : left.splice(i, 1);
    if (found !== void 0) pairs.push({ before: found, after: record, guessed: false });
    return found === void 0;
  });
  return { before: left, after: rest };
}
function pairMoved(before, after, pairs) {
  const oldById = new Map(before.map((record) => [`${record.type}/${record.id}`, record]));
  const rest = after.filter((record) => {
    const key = `${record.type}/${movedFrom(record) ?? ""}`;
    const old = oldById.get(key);
    if (old === void 0) return true;
    oldById.delete(key);
    pairs.push({ before: old, after: record, guessed: false });
    return false;
  });
  return { before: [...oldById.values()], after: rest };
}
function movedFrom(record) {
  const fields = isRow(record) ? record.extra : record.fields;
  const [, id] = Object.entries(fields).find(([name2]) => nameKey(name2) === "movedfrom") ?? [];
  return id?.trim() ?? null;
}
function pairAlike(before, after, pairs) {
  const candidates2 = alikeTitles(before, after).sort(
    (a, b) => b.likeness - a.likeness || compareText(a.after.id, b.after.id) || compareText(a.before.id, b.before.id)
  );
  const taken = /* @__PURE__ */ new Set();
  for (const { before: old, after: young, likeness } of candidates2) {
    if (taken.has(old) || taken.has(young) || !isHalfTheSame(old, young)) continue;
    taken.add(old).add(young);
    pairs.push({ before: old, after: young, guessed: likeness < 1 });
  }
  for (const record of before) if (!taken.has(record)) pairs.push({ before: record, after: null, guessed: false });
  for (const record of after) if (!taken.has(record)) pairs.push({ before: null, after: record, guessed: false });
}
var leastLikeness = 0.85;
var mostTried = 40;
function alikeTitles(before, after) {
  const oldByEnd = /* @__PURE__ */ new Map();
  for (const record of before) {
    for (const key of endsOf(record)) {
      const group = oldByEnd.get(key) ?? [];
      group.push(record);
      oldByEnd.set(key, group);
    }
  }
  return after.flatMap((young) => {
    const tried = new Set(endsOf(young).flatMap((key) => (oldByEnd.get(key) ?? []).slice(0, mostTried)));
    return [...tried].flatMap((old) => {
      const likeness = likenessOf(titleKey(old), titleKey(young));
      return likeness < leastLikeness ? [] : [{ before: old, after: young, likeness }];
    });
  });
}
function endsOf(record) {
  const title = titleKey(record);
  const kind = `${record.type} ${record.entities.join()}`;
  return [`${kind} ^${title.slice(0, 4)}`, `${kind} ${title.slice(-4)}$`];
}
function titleKey(record) {
  return nameKey(nameOf(record)).slice(0, mostLetters);
}
var mostLetters = 120;
function likenessOf(a, b) {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || Math.abs(a.length - b.length) > (1 - leastLikeness) * longest) return 0;
  return 1 - countEdits(a, b) / longest;
}
var titleFields = /* @__PURE__ */ new Set(["title", "name", "detail"]);
function isHalfTheSame(a, b) {
  const other = new Map(fieldsOf(b).map(({ name: name2, cell }) => [name2, cell]));
  const own = fieldsOf(a).filter(({ name: name2, cell }) => {
    const twin = other.get(name2);
    return !titleFields.has(name2) && (cell.kind === "value" || twin?.kind === "value");
  });
  const same = own.filter(({ name: name2, cell }) => {
    const twin = other.get(name2);
    return twin !== void 0 && sameCell(cell, twin);
  });
  return same.length * 2 >= own.length;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// action/src/changes/compare-records.ts
function compareRecords(before, after) {
  const edits = [];
  for (const { before: old, after: young, guessed } of matchRecords(before, after)) {
    const one = young ?? old;
    if (one === null || old !== null && young !== null && sayTheSame(old, young)) continue;
    const fields = old === null || young === null ? fieldsOfOne(one, young !== null) : differences(old, young);
    edits.push({ type: one.type, key: `${one.type}/${one.id}`, before: old, after: young, fields, guessed });
  }
  return edits.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function fieldsOfOne(record, isNew) {
  return fieldsOf(record).filter(({ cell }) => cell.kind !== "unknown").map(({ name: name2, title, cell }) => ({ name: name2, title, before: isNew ? null : cell, after: isNew ? cell : null }));
}
function differences(before, after) {
  const old = new Map(fieldsOf(before).map((field) => [field.name, field]));
  const edits = [];
  for (const { name: name2, title, cell } of fieldsOf(after)) {
    const was = old.get(name2)?.cell ?? null;
    old.delete(name2);
    if (was === null || !sameCell(was, cell)) edits.push({ name: name2, title, before: was, after: cell });
  }
  for (const { name: name2, title, cell } of old.values()) edits.push({ name: name2, title, before: cell, after: null });
  return edits;
}

// action/src/changes/index-edits.ts
function indexEdits(before, after, leftOut) {
  const [old, young] = [allRecords(before), allRecords(after)];
  const edits = compareRecords(old, young).filter((edit) => isComparable(edit, leftOut));
  return makeIndex(edits, old, young);
}
function indexStill(model) {
  const records = allRecords(model);
  return makeIndex([], records, records);
}
function allRecords({ rows, items, notes }) {
  return [...Object.values(rows).flat(), ...items, ...notes];
}
function isComparable({ before, after }, leftOut) {
  if (before !== null && after !== null) return true;
  const path = (before ?? after)?.place.path;
  return path === void 0 || !leftOut.has(path);
}
function makeIndex(edits, before, after) {
  const [keysBefore, keysAfter] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const { key, before: old, after: young } of edits) {
    for (const place of placesOf(old)) setLine(keysBefore, place, key);
    for (const place of placesOf(young)) setLine(keysAfter, place, key);
  }
  const keyAtLine = (side, { path, line }) => (side === "before" ? keysBefore : keysAfter).get(path)?.get(line);
  const recordByLine = { before: indexLines(before), after: indexLines(after) };
  const recordAt = (side, place) => recordByLine[side]().get(printPlace(place)) ?? null;
  return {
    edits,
    editByKey: new Map(edits.map((edit) => [edit.key, edit])),
    behind: ({ before: old, after: young }) => {
      const keys = /* @__PURE__ */ new Set();
      for (const place of old) addIfThere(keys, keyAtLine("before", place));
      for (const place of young) addIfThere(keys, keyAtLine("after", place));
      return [...keys].sort();
    },
    recordAt,
    keyAt: (side, place) => {
      const edited = keyAtLine(side, place);
      if (edited !== void 0) return edited;
      const record = recordAt(side, place);
      return record === null ? null : `${record.type}/${record.id}`;
    }
  };
}
function setLine(lines, { path, line }, key) {
  const own = lines.get(path);
  if (own === void 0) lines.set(path, /* @__PURE__ */ new Map([[line, key]]));
  else own.set(line, key);
}
function addIfThere(keys, key) {
  if (key !== void 0) keys.add(key);
}
function indexLines(records) {
  let index = null;
  return () => {
    index ??= new Map(
      records.flatMap((record) => placesOf(record).map((place) => [printPlace(place), record]))
    );
    return index;
  };
}
function placesOf(record) {
  if (record === null) return [];
  return "places" in record ? record.places : [record.place];
}
function sidesOf(keys, { editByKey }) {
  const edits = keys.flatMap((key) => editByKey.get(key) ?? []);
  return {
    before: edits.flatMap(({ before }) => before === null ? [] : [before.place]),
    after: edits.flatMap(({ after }) => after === null ? [] : [after.place])
  };
}

// action/src/changes/tell-checks.ts
function tellChecks(before, after, index) {
  const [old, young] = [checksOf(before, renamedIds(index)), checksOf(after, /* @__PURE__ */ new Map())];
  const told3 = [];
  for (const [key, check] of young) {
    const was = old.get(key);
    const subject = { kind: "check", id: key, title: check.title, context: check.severity };
    const words = was === void 0 ? newRule(check) : turns(was, check);
    told3.push(...words.map((one) => tellOne(subject, one, was ?? null, check, index)));
  }
  for (const [key, check] of old) {
    if (young.has(key)) continue;
    const subject = { kind: "check", id: key, title: check.title, context: check.severity };
    const head = { code: "RULE_REMOVED", tier: 3, valence: "neutral" };
    const words = { ...head, says: ["is checked no more"], before: resultOf(check) };
    told3.push(tellOne(subject, words, check, null, index));
  }
  return told3;
}
function checksOf({ sections }, renamed) {
  return new Map(
    sections.flatMap(
      ({ analysis, checks = [] }) => checks.map((check) => [`${analysis}/${renamed.get(check.id) ?? check.id}`, check])
    )
  );
}
function renamedIds({ edits }) {
  return new Map(
    edits.flatMap(
      ({ type, before, after }) => (type === "security-check" || type === "control") && before !== null && after !== null && before.id !== after.id ? [[before.id, after.id]] : []
    )
  );
}
function tellOne(subject, words, was, is, index) {
  const places = { before: was?.places ?? [], after: is?.places ?? [] };
  const severity = checkSeverities.indexOf((is ?? was)?.severity ?? "low");
  return tell(subject, words, places, { severity, edits: index.behind(places), due: is?.acceptedUntil ?? null });
}
function newRule(check) {
  const isBad = check.result === "fail";
  const tier = isBad ? brokenTier(check.severity) : 3;
  const says = ["new check, first result ", resultOf(check), ...evidenceOf(check)];
  return [{ code: "RULE_ADDED", tier, valence: isBad ? "worse" : "neutral", says, after: resultOf(check) }];
}
function turns(was, is) {
  return [...turnOfResult(was, is), ...turnOfLimit(was, is), ...turnOfRisk(was.acceptedUntil, is.acceptedUntil)];
}
function turnOfResult(was, is) {
  if (was.result === is.result) return [];
  const head = { before: resultOf(was), after: resultOf(is) };
  const tier = brokenTier(is.severity);
  switch (is.result) {
    case "fail":
      return was.result === "unknown" || was.result === "not-applicable" ? [
        {
          ...head,
          code: "CHECK_BECAME_CERTAIN",
          tier,
          valence: "worse",
          says: ["turns out to fail", ...evidenceOf(is)]
        }
      ] : [{ ...head, code: "CHECK_BROKE", tier, valence: "worse", says: ["now fails", ...evidenceOf(is)] }];
    case "pass":
      return [{ ...head, code: "CHECK_FIXED", tier: 3, valence: "better", says: ["now passes"] }];
    case "undetermined":
      return [
        { ...head, code: "CHECK_BECAME_UNCERTAIN", tier, valence: "worse", says: ["is open now", ...evidenceOf(is)] }
      ];
    case "unknown":
      return was.result === "pass" ? [
        {
          ...head,
          code: "CHECK_LOST_EVIDENCE",
          tier,
          valence: "worse",
          says: ["can no longer be shown to pass", ...evidenceOf(is)]
        }
      ] : [{ ...head, code: "CHECK_BECAME_UNCERTAIN", tier: 3, valence: "worse", says: ["is not known any more"] }];
    case "not-applicable":
      return [
        { ...head, code: "CHECK_BECAME_CERTAIN", tier: 3, valence: "neutral", says: ["does not apply any more"] }
      ];
  }
}
function brokenTier(severity) {
  return severity === "critical" ? 1 : severity === "high" ? 2 : 3;
}
function turnOfLimit({ limit: was }, { limit: is }) {
  if (was === null || is === null || was.unit === is.unit && was.low.eq(is.low) && was.high.eq(is.high)) return [];
  const says = ["limit ", was, " \u2192 ", is];
  return [{ code: "THRESHOLD_CHANGED", tier: 3, valence: "neutral", says, before: was, after: is }];
}
function turnOfRisk(was, is) {
  if (is !== null && was === null) {
    return [
      {
        code: "RISK_ACCEPTED",
        tier: 3,
        valence: "neutral",
        says: ["accepted until ", { day: is }],
        after: { day: is }
      }
    ];
  }
  if (was === null || is !== null) return [];
  const says = ["no longer accepted (was until ", { day: was }, ")"];
  return [{ code: "RISK_EXPIRED", tier: 2, valence: "worse", says, before: { day: was } }];
}
function resultOf({ result }) {
  return result === "not-applicable" ? "not applicable" : { result };
}
function evidenceOf({ evidence }) {
  return evidence === "" ? [] : [`: ${shorten(evidence)}`];
}

// action/src/changes/tell-data.ts
function tellFindings(before, after) {
  const [gone, come] = [unmatched(before, after, keyInFile), unmatched(after, before, keyInFile)];
  const [mended, fresh] = [unmatched(gone, come, keyOf), unmatched(come, gone, keyOf)];
  return [
    ...fresh.map((finding) => tellFinding(finding, "after")),
    ...mended.map((finding) => tellFinding(finding, "before"))
  ];
}
var keyOf = ({ code, message }) => `${code}
${message.replace(/:\d+/g, "")}`;
var keyInFile = (finding) => `${finding.place.path}
${keyOf(finding)}`;
function unmatched(findings, others, key) {
  const left = /* @__PURE__ */ new Map();
  for (const other of others) left.set(key(other), (left.get(key(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const n = left.get(key(finding)) ?? 0;
    left.set(key(finding), n - 1);
    return finding.severity !== "info" && n <= 0;
  });
}
function tellFinding({ code, place, message, severity }, side) {
  const subject = { kind: "finding", id: `${code} ${place.path} ${message}`, title: place.path, context: code };
  const places = { before: [], after: [], [side]: [place] };
  const rank = { severity: severity === "error" ? 1 : 2, family: `${code}/${place.path}` };
  if (side === "after") {
    const says2 = [message.replace(/, expected one of .*$/s, ".")];
    const words = { code: "PARSE_ERROR", tier: 5, valence: "worse", says: says2 };
    return tell(subject, words, places, rank);
  }
  const says = [`can be read again at line ${place.line}`];
  return tell(subject, { code: "PARSE_FIXED", tier: 5, valence: "better", says }, places, rank);
}
function tellTables(before, after, types) {
  return tableTypes.flatMap((type) => {
    const [old, young] = [before.rows[type], after.rows[type]];
    if (!types.has(type) || old === void 0 || young === void 0) return [];
    if (old.length === 0 === (young.length === 0)) return [];
    const { table } = recordTypes[type];
    const subject = { kind: "table", id: type, title: table, context: "" };
    const n = formatCount(young.length || old.length);
    const places = {
      before: old.slice(0, 1).map(({ place }) => place),
      after: young.slice(0, 1).map(({ place }) => place)
    };
    if (old.length === 0) {
      const says2 = [`has its first ${n === "1" ? "row" : `${n} rows`}`];
      return [tell(subject, { code: "TABLE_ADDED", tier: 5, valence: "better", says: says2 }, places)];
    }
    const says = [`has no rows any more (had ${n})`];
    return [tell(subject, { code: "TABLE_REMOVED", tier: 5, valence: "worse", says }, places)];
  });
}
var tableTypes = Object.keys(recordTypes);
function findRenamedColumns(before, after, types) {
  return tableTypes.flatMap((type) => {
    const [old, young] = [before.rows[type], after.rows[type]];
    if (!types.has(type) || !old?.length || !young?.length) return [];
    return [...lostColumns(type, old, young, true), ...lostColumns(type, young, old, false)];
  });
}
function lostColumns(type, had, has, isForward) {
  const known = headersOf(had);
  const header = [...headersOf(has)].find((one) => !known.has(one));
  if (header === void 0) return [];
  const definition = recordTypes[type];
  const lost = Object.keys(definition.columns).filter((field2) => saysAny(had, field2) && !saysAny(has, field2));
  const [field] = lost;
  const [first] = isForward ? has : had;
  if (field === void 0 || first === void 0) return [];
  const title = definition.columns[field]?.title ?? field;
  const subject = {
    kind: "column",
    id: `${type}/${field}`,
    title: `Column ${title} of ${definition.table}`,
    context: ""
  };
  const places = { before: [], after: [first.place] };
  const says = isForward ? [`is now called \u201C${header}\u201D, which is not known`] : [`is known again (was \u201C${header}\u201D)`];
  const valence = isForward ? "worse" : "better";
  return [{ type, field, told: tell(subject, { code: "COLUMN_RENAMED", tier: 5, valence, says }, places) }];
}
function headersOf(rows) {
  const headers = /* @__PURE__ */ new Set();
  for (const { extra } of rows) for (const header in extra) headers.add(header);
  return headers;
}
function saysAny(rows, field) {
  return rows.some((row) => {
    const cells = row.cells;
    return cells[field]?.kind === "value";
  });
}

// action/src/changes/tell-day.ts
function tellDay(edit, record, field, rank, slips) {
  const [before, after] = [dayOf(field.before), dayOf(field.after)];
  const head = { tier: 3, before: partOf(field.before), after: partOf(field.after) };
  const all = { ...rank, edits: [edit.key], family: `${edit.type}/${field.name}` };
  const named = field.name === "due" || field.title === "" ? "" : `${field.title} `;
  const say = (words) => [
    tell(subjectOf(record), { ...head, ...words }, linesOf(edit), all)
  ];
  if (before === null && after === null) return [];
  if (before === null && after !== null) return say({ code: "DUE_SET", says: [`${named}due `, { day: after }] });
  if (before !== null && after === null) {
    return say({
      code: "DUE_CLEARED",
      valence: "worse",
      says: [`${named}has no day any more (was `, { day: before }, ")"]
    });
  }
  if (before === null || after === null) return [];
  const moved = daysBetween(before, after);
  const span = [count(Math.abs(moved), "days"), ", ", { day: before }, " \u2192 ", { day: after }];
  if (moved < 0) return say({ code: "PULLED_IN", valence: "better", says: [`${named}pulled in `, ...span] });
  const times = slips.get(edit.key) ?? 1;
  const again = times > 1 ? [` (${formatCount(times)}\xD7 so far)`] : [];
  const tier = times > 1 ? 2 : 3;
  return say({ code: "SLIPPED", valence: "worse", tier, says: [`${named}slipped `, ...span, ...again] });
}
function dayOf(cell) {
  if (cell?.kind !== "value" || typeof cell.value !== "string") return null;
  return isDay(cell.value) ? cell.value : null;
}

// action/src/changes/tell-owner.ts
function tellOwner(edit, record, field, rank) {
  const [before, after] = [partOf(field.before), partOf(field.after)];
  const [had, has] = [field.before?.kind === "value", field.after?.kind === "value"];
  const head = { tier: 3, before, after };
  const all = { ...rank, edits: [edit.key], family: `${edit.type}/owner` };
  if (had && has) {
    const says2 = ["re-owned ", before, " \u2192 ", after];
    return tell(subjectOf(record), { ...head, code: "REOWNED", says: says2 }, linesOf(edit), all);
  }
  if (has) {
    return tell(
      subjectOf(record),
      { ...head, code: "OWNED", valence: "better", says: ["owned by ", after] },
      linesOf(edit),
      all
    );
  }
  const says = ["has no owner any more (was ", before, ")"];
  return tell(subjectOf(record), { ...head, code: "UNOWNED", valence: "worse", says }, linesOf(edit), all);
}

// action/src/changes/tell-item.ts
var priorities = ["critical", "high", "medium", "low"];
var noPriority = 4;
function tellItem(edit, before, after, days) {
  if (after === null) return before === null ? [] : tellGone(edit, before);
  if (before === null) return tellNew(edit, after, days);
  return [
    ...tellState(edit, before, after),
    ...edit.fields.flatMap((field) => tellField(edit, field, before, after, days))
  ];
}
var isSettled = (state) => state === "done" || state === "dropped";
function tellNew(edit, item, { asOf }) {
  if (item.type === "decision")
    return [told(edit, item, { code: "DECIDED", tier: 3, valence: "better", says: ["decided"] })];
  if (item.state === "dropped") return [];
  if (item.state === "done") {
    return [
      told(edit, item, { code: "CLOSED", tier: 3, valence: "better", says: ["done, and listed for the first time"] })
    ];
  }
  const late = item.due === null ? 0 : daysBetween(item.due, asOf);
  const isLate = late > 0;
  const overdue = isLate ? `, ${daysWord(late)} overdue` : "";
  return [
    told(edit, item, {
      code: "OPENED",
      tier: isLate ? 1 : 3,
      valence: isLate || item.type === "blocker" ? "worse" : "neutral",
      says: [`${openedWord[item.type] ?? "opened"}${detailsOf(item)}${overdue}`],
      after: item.state
    }),
    ...item.state === "blocked" ? [told(edit, item, { code: "BLOCKED", tier: 2, valence: "worse", says: ["blocked"] })] : []
  ];
}
var openedWord = { question: "asked", blocker: "new blocker" };
function detailsOf({ priority, owner, due }) {
  const parts = [
    ...priority === null ? [] : [priorities[priority]],
    ...owner === null ? [] : [owner],
    ...due === null ? [] : [`due ${due}`]
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function daysWord(days) {
  return `${formatCount(days)} ${days === 1 ? "day" : "days"}`;
}
function tellGone(edit, item) {
  if (isSettled(item.state)) return [];
  return [told(edit, item, { code: "DROPPED", tier: 3, says: ["no longer listed"], before: item.state })];
}
function tellState(edit, before, after) {
  const [was, is] = [before.state, after.state];
  if (was === is) return [];
  const head = { before: was, after: is };
  if (is === "done") {
    const caveat = after.caveat === null || after.title.includes(after.caveat) ? "" : ` (${after.caveat})`;
    return [told(edit, after, { ...head, code: "CLOSED", tier: 3, valence: "better", says: [`closed${caveat}`] })];
  }
  if (is === "dropped") return [told(edit, after, { ...head, code: "DROPPED", tier: 3, says: ["dropped"] })];
  if (isSettled(was))
    return [told(edit, after, { ...head, code: "REOPENED", tier: 2, valence: "worse", says: ["reopened"] })];
  if (is === "blocked")
    return [told(edit, after, { ...head, code: "BLOCKED", tier: 2, valence: "worse", says: ["blocked"] })];
  if (was === "blocked") {
    return [told(edit, after, { ...head, code: "UNBLOCKED", tier: 3, valence: "better", says: ["unblocked"] })];
  }
  return [told(edit, after, { ...head, code: "ROW_CHANGED", tier: 4, says: [`${was} \u2192 ${is}`.replaceAll("-", " ")] })];
}
var quiet = /* @__PURE__ */ new Set(["state", "detail", "caveat", "moved-from"]);
function tellField(edit, field, before, after, days) {
  if (quiet.has(field.name)) return [];
  if (field.name === "owner") return [tellOwner(edit, after, field, rankOf(after))];
  if (field.name === "due") return tellDay(edit, after, field, { ...rankOf(after), due: after.due }, days.slips);
  if (field.name === "priority") return tellPriority(edit, before, after);
  if (field.name === "title") return tellTitle(edit, before, after);
  const says = [`${field.title} `, partOf(field.before), " \u2192 ", partOf(field.after)];
  const words = { before: partOf(field.before), after: partOf(field.after) };
  return [told(edit, after, { code: "ROW_CHANGED", tier: 4, says, ...words })];
}
function tellPriority(edit, before, after) {
  const [was, is] = [before.priority ?? noPriority, after.priority ?? noPriority];
  const [from, to] = [priorities[was] ?? "no priority", priorities[is] ?? "no priority"];
  const isWorse = is < was;
  const says = [`${isWorse ? "escalated" : "de-escalated"} ${from} \u2192 ${to}`];
  const code = isWorse ? "ESCALATED" : "DEESCALATED";
  return [
    told(edit, after, {
      code,
      tier: isWorse ? 2 : 3,
      valence: isWorse ? "worse" : "better",
      says,
      before: from,
      after: to
    })
  ];
}
function tellTitle(edit, before, after) {
  const says = [`${edit.guessed ? "renamed?" : "renamed"} (was \u201C${trimStop(before.title)}\u201D)`];
  return [told(edit, after, { code: "RENAMED", tier: 4, says, before: before.title, after: after.title })];
}
function told(edit, item, words) {
  return tell(subjectOf(item), words, linesOf(edit), { ...rankOf(item), edits: [edit.key] });
}
function rankOf({ priority, due }) {
  return { severity: priority ?? noPriority, due };
}

// action/src/changes/materiality.ts
function usualBand(unit, monthlyRevenue2) {
  const { of, per } = splitUnit(unit);
  if (of === "%") return { amount: exact(2) };
  if (of === "months" && per === null) return { amount: exact("0.5") };
  const isTotal = currencyOf(unit) !== null && (per === null || per === "month");
  if (!isTotal) return { percent: exact(5) };
  const share = (monthlyRevenue2 ?? zero).div(100);
  return { amount: share.gt(100) ? share : exact(100) };
}
function materialityOf(before, after, band) {
  const ends = [
    [before.low, after.low],
    [before.high, after.high]
  ];
  return ends.map(([old, young]) => endMateriality(old, young, band)).reduce((a, b) => b.gt(a) ? b : a);
}
function endMateriality(before, after, band) {
  if (before.eq(after)) return zero;
  if (!before.isFinite() || !after.isFinite()) return infinity;
  const width = "amount" in band ? band.amount : before.abs().times(band.percent).div(100);
  return width.isZero() ? infinity : after.minus(before).abs().div(width);
}

// action/src/changes/tell-kpi.ts
var kpiFields = /* @__PURE__ */ new Set(["value", "target", "asOf", "start", "cadence", "good", "unit"]);
function tellKpi(edit, before, after, days, monthlyRevenue2) {
  const one = after ?? before;
  if (one === null) return [];
  const [was, is] = [measuredOf(before), measuredOf(after)];
  const told3 = [
    ...was === null || is === null ? tellPresence(was, is) : tellMove(was, is, before, after, monthlyRevenue2),
    ...before === null || after === null ? [] : tellTarget(before, after),
    ...after === null ? [] : tellAge(before, after, days)
  ];
  const places = edit === null ? { before: [], after: [one.place] } : linesOf(edit);
  const edits = edit === null ? [] : [edit.key];
  return told3.map(({ rank, ...words }) => tell(subjectOf(one), words, places, { edits, ...rank }));
}
function measuredOf(kpi) {
  return kpi === null ? null : said(kpi.cells.value);
}
function tellPresence(was, is) {
  if (is !== null) {
    return [{ code: "KPI_ADDED", tier: 3, valence: "better", says: ["now measured: ", is], after: is }];
  }
  if (was === null) return [];
  return [{ code: "KPI_REMOVED", tier: 3, valence: "worse", says: ["measured no more (was ", was, ")"], before: was }];
}
function tellMove(was, is, before, after, monthlyRevenue2) {
  const move = moveOf(was, is);
  if (move === "same") return [];
  if (move === "other unit") {
    const says2 = ["Value ", was, " \u2192 ", is, ": another unit, to be confirmed"];
    return [{ code: "UNIT_CHANGED", tier: 5, valence: "worse", says: says2, before: was, after: is }];
  }
  const good = (after && said(after.cells.good)) ?? null;
  const target = after && said(after.cells.target);
  const valence = good === "band" ? towards(was, is, target) : valenceOfMove(move, good ?? "info");
  const [met, meets] = [meetsTarget(was, before && said(before.cells.target), good), meetsTarget(is, target, good)];
  const hasCrossed = met !== null && meets !== null && met !== meets;
  const shift = shiftOf(was, is);
  const materiality = materialityOf(was, is, usualBand(is.unit, monthlyRevenue2));
  const goal = target === null ? [] : [hasCrossed ? " and crossed its target of " : "; target ", target];
  const [from, to] = sideBySide(was, is);
  const says = [from, " \u2192 ", to, " (", { by: shift }, ")", ...goal];
  const code = hasCrossed ? "KPI_CROSSED" : "KPI_MOVED";
  const tier = hasCrossed && meets === false ? 2 : 3;
  const rank = { shift, materiality: hasCrossed && materiality.lt(1) ? exact(1) : materiality };
  return [{ code, tier, valence, says, before: was, after: is, rank }];
}
function towards(was, is, band) {
  if (band === null) return "neutral";
  const [far, near] = [distance(was, band), distance(is, band)];
  return near.lt(far) ? "better" : near.gt(far) ? "worse" : "neutral";
}
function distance({ low, high }, band) {
  const below = band.low.minus(low);
  const above = high.minus(band.high);
  const most = below.gt(above) ? below : above;
  return most.gt(zero) ? most : zero;
}
function meetsTarget(value, target, good) {
  if (target === null || good === null || target.unit !== value.unit) return null;
  if (good === "band") return distance(value, target).isZero();
  if (good === "up") return value.low.gte(target.high) ? true : value.high.lt(target.low) ? false : null;
  return value.high.lte(target.low) ? true : value.low.gt(target.high) ? false : null;
}
function tellTarget(before, after) {
  const [was, is] = [said(before.cells.target), said(after.cells.target)];
  if (was === null && is === null || was !== null && is !== null && moveOf(was, is) === "same") return [];
  const parts = { before: partOf(before.cells.target), after: partOf(after.cells.target) };
  const says = ["target ", parts.before, " \u2192 ", parts.after];
  return [{ code: "KPI_TARGET_CHANGED", tier: 3, valence: "neutral", says, ...parts }];
}
function tellAge(before, after, { since, asOf }) {
  const [was, is] = [before === null ? null : isOld(before, since), isOld(after, asOf)];
  const measured = said(after.cells.asOf);
  if (was === null || is === null || measured === null || was === is) return [];
  const days = { before: partOf(before?.cells.asOf ?? null), after: { day: measured } };
  if (is) {
    const says2 = ["last measured ", count(daysBetween(measured, asOf), "days"), " ago"];
    return [{ code: "KPI_STALE", tier: 5, valence: "worse", says: says2, ...days }];
  }
  const says = ["measured again on ", { day: measured }];
  return [{ code: "KPI_REFRESHED", tier: 5, valence: "better", says, ...days }];
}
function isOld({ cells }, on) {
  const [measured, cadence] = [said(cells.asOf), said(cells.cadence)];
  return cells.value.kind !== "value" || measured === null || cadence === null ? null : isStale(measured, cadence, on);
}

// action/src/changes/dated-fields.ts
var papers = {
  asset: [
    { name: "insuranceExpiry", paper: "insurance", isBinding: true },
    { name: "registrationExpiry", paper: "registration", isBinding: true }
  ],
  captain: [{ name: "licenceExpiry", paper: "licence", isBinding: true }],
  component: [
    { name: "supportEnds", paper: "support", isBinding: false },
    { name: "renewal", paper: "subscription", isBinding: false }
  ],
  contract: [{ name: "end", paper: "contract", isBinding: false }],
  "decision-record": [{ name: "reviewBy", paper: null, duty: "review", isBinding: false }],
  invoice: [{ name: "due", paper: null, isBinding: false }],
  milestone: [{ name: "due", paper: null, isBinding: false }],
  obligation: [{ name: "due", paper: null, isBinding: true }],
  person: [{ name: "licenceExpiry", paper: "licence", isBinding: true }]
};
var datedByType = papers;
var ofItem = [{ name: "due", paper: null, isBinding: false }];
function datedFields({ type }) {
  if (type === "action" || type === "blocker" || type === "question") return ofItem;
  return datedByType[type] ?? [];
}
function isSettled2(record) {
  if (record.type === "note") return false;
  return isRow(record) ? isSettledRow(record) : record.state === "done" || record.state === "dropped";
}
function isSettledRow(row) {
  const { done, paidOn, status: status2 } = row.cells;
  if (row.type === "obligation") return isYes(done);
  if (row.type === "invoice") return paidOn?.kind === "value";
  if (row.type === "asset") return saidOf(status2) === "sold";
  return row.type === "decision-record" && ["rejected", "superseded"].includes(String(saidOf(status2)));
}
function isYes(cell) {
  return saidOf(cell) === true;
}
function saidOf(cell) {
  return cell === void 0 ? null : said(cell);
}

// action/src/changes/tell-row.ts
function tellRow(edit, before, after, days) {
  if (after === null) return before === null ? [] : [tellRemoved(edit, before)];
  if (before === null) return [tellAdded(edit, after)];
  return edit.fields.flatMap((field) => tellCell(edit, field, after, days));
}
var addedCodes = {
  asset: "ASSET_ADDED",
  account: "ACCOUNT_ADDED",
  entity: "ENTITY_ADDED"
};
function tellAdded(edit, row) {
  const { table } = recordTypes[row.type];
  const cells = row.cells;
  if (row.type === "contract" && contentOf(cells.signed) === true) {
    return told2(edit, row, { code: "CONTRACT_SIGNED", tier: 3, valence: "better", says: ["new contract, signed"] });
  }
  if (row.type === "channel" && isQuantity(contentOf(cells.level))) {
    return told2(edit, row, { code: "CHANNEL_OPENED", tier: 4, says: ["added, level ", bare(cells.level)] });
  }
  if (row.type === "decision-record" && contentOf(cells.status) === "accepted") {
    return told2(edit, row, { code: "DECIDED", tier: 3, valence: "better", says: ["decided"] });
  }
  const code = addedCodes[row.type] ?? "ROW_ADDED";
  return told2(edit, row, { code, tier: 4, says: [`added to ${table}`] }, `${row.type}/added`);
}
function tellRemoved(edit, row) {
  const { table } = recordTypes[row.type];
  const family = `${row.type}/removed`;
  if (row.type === "asset") {
    const says = ["removed, no disposal recorded"];
    return told2(edit, row, { code: "ASSET_REMOVED", tier: 4, says }, family);
  }
  if (row.type === "contract") {
    return told2(
      edit,
      row,
      { code: "CONTRACT_ENDED", tier: 3, valence: "worse", says: ["contract no longer listed"] },
      family
    );
  }
  return told2(edit, row, { code: "ROW_REMOVED", tier: 4, says: [`removed from ${table}`] }, family);
}
function tellCell(edit, field, row, { asOf, slips }) {
  const own = ownWords[row.type]?.[field.name];
  if (field.name === "notes") return [];
  if (isTitle(row, field.name)) return [tellName(edit, row, field)];
  if (field.name === "owner") return [tellOwner(edit, row, field, {})];
  if (["severity", "criticality", "priority"].includes(field.name)) return tellSeverity(edit, row, field);
  const dated = datedFields(row).find(({ name: name2 }) => name2 === field.name);
  if (dated !== void 0) return tellDate(edit, row, field, dated, slips);
  const unit = unitWords(field);
  if (unit !== null) return [told2(edit, row, unit)];
  const restated = restatedWords(field, row, asOf);
  if (restated !== null) return [told2(edit, row, restated)];
  const head = { before: partOf(field.before), after: partOf(field.after) };
  const words = own?.(field) ?? {
    code: "ROW_CHANGED",
    tier: 4,
    says: [`${field.title} `, head.before, " \u2192 ", head.after]
  };
  return [told2(edit, row, { ...head, ...words }, `${row.type}/${field.name}`)];
}
function isTitle(row, name2) {
  const { identity } = recordTypes[row.type];
  return name2 === "name" || name2 === "title" || name2 === identity[0] && !("name" in row.cells) && !("title" in row.cells);
}
function tellName(edit, row, { before, after }) {
  const says = [`${edit.guessed ? "renamed?" : "renamed"} (was \u201C${before?.text ?? ""}\u201D)`];
  return told2(edit, row, { code: "RENAMED", tier: 4, says, before: partOf(before), after: partOf(after) });
}
var ranks = {
  critical: 0,
  P1: 0,
  high: 1,
  P2: 1,
  medium: 2,
  P3: 2,
  low: 3,
  P4: 3
};
function tellSeverity(edit, row, { before, after }) {
  const rank = (cell) => ranks[String(contentOf(cell))] ?? 4;
  const isWorse = rank(after) < rank(before);
  const [from, to] = [partOf(before), partOf(after)];
  const words = {
    code: isWorse ? "ESCALATED" : "DEESCALATED",
    tier: isWorse ? 2 : 3,
    valence: isWorse ? "worse" : "better",
    says: [isWorse ? "escalated " : "de-escalated ", from, " \u2192 ", to],
    before: from,
    after: to
  };
  return [tell(subjectOf(row), words, linesOf(edit), { edits: [edit.key], severity: rank(after) })];
}
function tellDate(edit, row, field, { paper, duty }, slips) {
  const [before, after] = [dayOf(field.before), dayOf(field.after)];
  const rank = { edits: [edit.key], family: `${row.type}/${field.name}`, due: after };
  if (paper === null || after === null)
    return tellDay(edit, row, { ...field, title: paper ?? duty ?? "" }, rank, slips);
  const until = [`${paper} runs to `, { day: after }];
  const head = { tier: 4, before: partOf(field.before), after: { day: after } };
  const words = before === null ? { ...head, code: "DUE_SET", says: until } : {
    ...head,
    code: after > before ? "RENEWED" : "PULLED_IN",
    valence: after > before ? "better" : "worse",
    says: [...until, " (was ", { day: before }, ")"]
  };
  return [tell(subjectOf(row), words, linesOf(edit), rank)];
}
function unitWords({ title, before, after }) {
  const [was, is] = [contentOf(before), contentOf(after)];
  if (!isQuantity(was) || !isQuantity(is) || was.unit === is.unit) return null;
  const isMoney = currencyOf(was.unit) !== null || currencyOf(is.unit) !== null;
  return {
    code: "UNIT_CHANGED",
    tier: isMoney ? 1 : 5,
    valence: "worse",
    says: [`${title} `, was, " \u2192 ", is, ": another unit, to be confirmed"],
    before: was,
    after: is
  };
}
function restatedWords({ title, before, after }, row, asOf) {
  if (row.type !== "revenue" && row.type !== "expense") return null;
  const on = contentOf(row.cells.month);
  const [was, is] = [contentOf(before), contentOf(after)];
  if (typeof on !== "string" || !isQuantity(was) || !isQuantity(is) || title === "Budget") return null;
  const month = on.slice(0, 7);
  if (!isMonth(month) || month >= monthOf(asOf)) return null;
  return {
    code: "RESTATED",
    tier: 1,
    valence: "worse",
    says: [`${month} restated `, was, " \u2192 ", is],
    before: was,
    after: is
  };
}
var status = ({ before, after }) => ({
  code: "ASSET_STATUS",
  tier: 4,
  valence: contentOf(after) === "in repair" ? "worse" : "neutral",
  says: [partOf(before), " \u2192 ", partOf(after)]
});
var revalued = ({ title, before, after }) => ({
  code: "ASSET_REVALUED",
  tier: 4,
  says: [`${title} `, ...fromTo(before, after)]
});
var price = ({ before, after }) => ({
  code: "VENDOR_PRICE",
  tier: 4,
  valence: direction(before, after, "down"),
  says: fromTo(before, after)
});
var level = ({ before, after }) => {
  const was = contentOf(before);
  const isOpened = isQuantity(was) && was.high.isZero();
  return {
    code: isOpened ? "CHANNEL_OPENED" : "CHANNEL_LEVEL",
    tier: 4,
    valence: direction(before, after, "up"),
    says: isOpened ? ["opened, level ", bare(after)] : ["level ", bare(before), " \u2192 ", bare(after)]
  };
};
var decided = ({ before, after }) => {
  const is = contentOf(after);
  if (is === "accepted") return { code: "DECIDED", tier: 3, valence: "better", says: ["decided"] };
  if (is === "superseded") return { code: "SUPERSEDED", tier: 3, says: ["superseded"] };
  if (is === "rejected") return { code: "DROPPED", tier: 3, says: ["rejected"] };
  return { code: "REOPENED", tier: 2, valence: "worse", says: [partOf(before), " \u2192 ", partOf(after)] };
};
var finished = ({ after }) => {
  const is = contentOf(after);
  const isDone = is === true || typeof is === "string" && is !== "";
  return isDone ? { code: "CLOSED", tier: 3, valence: "better", says: ["closed"] } : { code: "REOPENED", tier: 2, valence: "worse", says: ["reopened"] };
};
var signed = ({ after }) => contentOf(after) === true ? { code: "CONTRACT_SIGNED", tier: 3, valence: "better", says: ["contract signed"] } : { code: "ROW_CHANGED", tier: 3, valence: "worse", says: ["contract not signed any more"] };
var ownWords = {
  asset: {
    status,
    bookValue: revalued,
    cost: revalued,
    monthlyCost: revalued,
    replacementValue: revalued,
    entity: ({ before, after }) => ({
      code: "ASSET_MOVED",
      tier: 4,
      says: ["moved ", partOf(before), " \u2192 ", partOf(after)]
    })
  },
  channel: { level },
  component: {
    version: ({ before, after }) => ({
      code: "STACK_UPGRADED",
      tier: 4,
      says: ["version ", partOf(before), " \u2192 ", partOf(after)]
    }),
    monthlyCost: price
  },
  contract: { signed },
  "decision-record": { status: decided },
  expense: { amount: price },
  maintenance: { closed: finished },
  obligation: { done: finished }
};
function bare(cell = null) {
  const value = contentOf(cell);
  return isQuantity(value) ? { ...value, unit: "" } : partOf(cell);
}
function fromTo(before, after) {
  const [was, is] = [contentOf(before), contentOf(after)];
  if (!isQuantity(was) || !isQuantity(is)) return [partOf(before), " \u2192 ", partOf(after)];
  const [from, to] = sideBySide(was, is);
  return [from, " \u2192 ", to];
}
function direction(before, after, good) {
  const [was, is] = [contentOf(before), contentOf(after)];
  if (!isQuantity(was) || !isQuantity(is)) return "neutral";
  const move = moveOf(was, is);
  if (move !== "rose" && move !== "fell") return "neutral";
  return move === "rose" === (good === "up") ? "better" : "worse";
}
function contentOf(cell) {
  return cell?.kind === "value" ? cell.value : null;
}
function told2(edit, row, words, family = null) {
  return tell(subjectOf(row), words, linesOf(edit), { edits: [edit.key], family });
}

// action/src/changes/tell-edits.ts
var toldElsewhere = {
  control: /* @__PURE__ */ new Set(["threshold", "annotation", "annotationExpires", "severity", "fix", "appliesTo"]),
  param: /* @__PURE__ */ new Set(["value", "from", "to", "source", "unit"]),
  "security-check": /* @__PURE__ */ new Set(["result", "evidence", "checkedOn", "annotation", "annotationExpires"])
};
function tellEdits(edits, days, monthlyRevenue2) {
  return edits.flatMap((edit) => tellEdit(edit, days, monthlyRevenue2));
}
function tellEdit(edit, days, monthlyRevenue2) {
  const { before, after } = edit;
  if (isItem(before) || isItem(after)) {
    return tellItem(edit, isItem(before) ? before : null, isItem(after) ? after : null, days);
  }
  if (recordOf(edit).type === "note") return tellNote(edit);
  if (isKpi(before) || isKpi(after)) {
    const [old, young] = [isKpi(before) ? before : null, isKpi(after) ? after : null];
    const rest2 = { ...edit, fields: edit.fields.filter(({ name: name2 }) => !kpiFields.has(name2)) };
    const others = old === null || young === null ? [] : tellRow(rest2, old, young, days);
    return [...tellKpi(edit, old, young, days, monthlyRevenue2), ...others];
  }
  const told3 = toldElsewhere[edit.type];
  const rest = told3 === void 0 ? edit : { ...edit, fields: edit.fields.filter(({ name: name2 }) => !told3.has(name2)) };
  if (told3 !== void 0 && (before === null || after === null)) return [];
  return tellRow(rest, isTableRow(before) ? before : null, isTableRow(after) ? after : null, days);
}
var isTableRow = (record) => record !== null && isRow(record);
var isItem = (record) => record !== null && !isRow(record) && record.type !== "note";
var isKpi = (record) => record?.type === "kpi";
function tellNote(edit) {
  const { before, after } = edit;
  if (before === null || after === null) return [];
  return edit.fields.filter(({ name: name2 }) => name2 === "status").map((field) => {
    const [was, is] = [partOf(field.before), partOf(field.after)];
    const words = {
      code: "ROW_CHANGED",
      tier: 3,
      says: ["status ", was, " \u2192 ", is],
      before: was,
      after: is
    };
    return tell(subjectOf(after), words, linesOf(edit), { edits: [edit.key] });
  });
}

// action/src/changes/explain-figure.ts
function explainFigure(before, after, context) {
  const [old, young] = [before.value, after.value];
  const sides = { before: placesBehind(before), after: placesBehind(after) };
  if (old === null || young === null || old.unit !== young.unit) return nameEdits(sides, context);
  return explainFormula(before, after, context) ?? explainSum(before, after, context) ?? explainCount(old, young, before, after, context) ?? nameEdits(sides, context);
}
function explainFormula(before, after, context) {
  const twins = twinsInOrder(before.derivation, after.derivation);
  const formula = after.derivation.evaluate;
  if (twins === null || formula === void 0 || after.value === null || before.value === null) return null;
  const { unit } = after.value;
  const { directions } = after.derivation;
  const mix = (isNew) => {
    const inputs = twins.flatMap((twin) => ((isNew(twin) ? twin.after : twin.before) ?? twin.after)?.value ?? []);
    return evaluate({ inputs, formula, unit, ...directions && { directions } });
  };
  const isFaithful = sameEnds(
    mix(() => true),
    after.value
  ) && sameEnds(
    mix(() => false),
    before.value
  );
  if (!isFaithful) return null;
  const players = groupTwins(twins.filter(hasMoved), context);
  if (players.length === 0) return null;
  const at = (end) => shapley(players.length, (isNew) => {
    const moved = new Set(players.flatMap(({ twins: twins2 }, i) => isNew[i] ? twins2 : []));
    return mix((twin) => moved.has(twin))[end];
  });
  const [low, high] = [at("low"), at("high")];
  return players.map(({ name: name2, twins: twins2 }, i) => {
    const [a, b] = [low?.[i], high?.[i]];
    const share = a === void 0 || b === void 0 ? null : { low: a, high: b, unit };
    return causeOf(name2, twins2, share, context);
  });
}
function twinsInOrder(before, after) {
  const alike = before.inputs.length === after.inputs.length && before.formula === after.formula;
  const isFormula = before.evaluate !== void 0 && after.evaluate !== void 0;
  if (!alike || !isFormula || before.inputs.some(({ name: name2 }, i) => name2 !== after.inputs[i]?.name)) return null;
  return after.inputs.map((input, i) => ({ name: input.name, before: before.inputs[i] ?? null, after: input }));
}
function groupTwins(moved, context) {
  if (moved.length <= mostPlayers) return moved.map((twin) => ({ name: twin.name, twins: [twin] }));
  const byTable = /* @__PURE__ */ new Map();
  for (const twin of moved) {
    const table = context.index.behind(sidesOfTwin(twin))[0]?.split("/")[0] ?? "other inputs";
    byTable.set(table, [...byTable.get(table) ?? [], twin]);
  }
  const groups = [...byTable].map(([table, twins]) => ({ name: nameGroup(table, twins), twins }));
  const largestFirst = groups.sort((a, b) => b.twins.length - a.twins.length);
  const rest = largestFirst.slice(mostPlayers - 1).flatMap(({ twins }) => twins);
  if (largestFirst.length <= mostPlayers) return largestFirst;
  return [...largestFirst.slice(0, mostPlayers - 1), { name: nameGroup("other inputs", rest), twins: rest }];
}
function nameGroup(table, twins) {
  return twins.length === 1 && twins[0] !== void 0 ? twins[0].name : `${twins.length} inputs (${table})`;
}
function explainSum(before, after, context) {
  if (!before.derivation.isSum || !after.derivation.isSum || after.value === null || before.value === null) return null;
  const { unit } = after.value;
  const twins = twinsByRecord(before.derivation, after.derivation, context.index).filter(hasMoved);
  const causes = twins.map((twin) => causeOf(twin.name, [twin], differenceOf(twin, unit), context));
  return settleShares(causes, before.value, after.value);
}
function twinsByRecord(before, after, index) {
  const keyed = (side, inputs) => {
    const byKey = /* @__PURE__ */ new Map();
    for (const input of inputs) {
      const [place] = input.value.places;
      const record = place === void 0 || input.derivation !== void 0 ? "" : index.keyAt(side, place) ?? "";
      let key = `${input.name}
${record}`;
      while (byKey.has(key)) key += "+";
      byKey.set(key, input);
    }
    return byKey;
  };
  const [old, young] = [keyed("before", before.inputs), keyed("after", after.inputs)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...young.keys()])].map((key) => {
    const [was, is] = [old.get(key) ?? null, young.get(key) ?? null];
    return { name: (is ?? was)?.name ?? "", before: was, after: is };
  });
}
function differenceOf({ before, after }, unit) {
  const ends = [before?.value.low, after?.value.low, before?.value.high, after?.value.high];
  if (ends.some((end) => end !== void 0 && !end.isFinite())) return null;
  const [a = zero, b = zero, c = zero, d = zero] = ends;
  return { low: settle(b).minus(settle(a)), high: settle(d).minus(settle(c)), unit };
}
function explainCount(old, young, before, after, context) {
  if (!isCount(before.derivation) || !isCount(after.derivation)) return null;
  const { index } = context;
  const counted = (side, places) => new Map(
    places.flatMap((place) => {
      const key = index.keyAt(side, place);
      return key === null ? [] : [[key, place]];
    })
  );
  const [was, is] = [counted("before", old.places), counted("after", young.places)];
  const causes = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [from, to] = [was.get(key), is.get(key)];
    if (from === void 0 === (to === void 0)) return [];
    const record = from === void 0 ? to && index.recordAt("after", to) : index.recordAt("before", from);
    const by = exact(from === void 0 ? 1 : -1);
    const places = { before: from === void 0 ? [] : [from], after: to === void 0 ? [] : [to] };
    const edits = index.editByKey.has(key) ? [key] : [];
    const head = { input: record ? trimStop(nameOf(record)) : key, before: null, after: null };
    const share = { low: by, high: by, unit: young.unit };
    return [{ kind: kindOf(edits, context), ...head, share, places, edits }];
  });
  return settleShares(causes, old, young);
}
function isCount({ inputs, evaluate: evaluate2, isSum }) {
  return inputs.length === 0 && evaluate2 === void 0 && isSum === void 0;
}
function nameEdits(sides, context) {
  const { index } = context;
  const keys = index.behind(sides);
  return keys.flatMap((key) => {
    const edit = index.editByKey.get(key);
    const record = edit?.after ?? edit?.before;
    if (record === void 0 || record === null) return [];
    const head = { input: trimStop(nameOf(record)), before: null, after: null, share: null };
    return [{ kind: kindOf([key], context), ...head, places: sidesOf([key], index), edits: [key] }];
  });
}
function placesBehind({ value, derivation }) {
  return [...value?.places ?? [], ...inputPlaces(derivation)];
}
function inputPlaces({ inputs }) {
  return inputs.flatMap(({ value, derivation }) => [...value.places, ...derivation ? inputPlaces(derivation) : []]);
}
function causeOf(input, twins, share, context) {
  const [only] = twins.length === 1 ? twins : [];
  const edited = [...new Set(twins.flatMap((twin) => context.index.behind(sidesOfTwin(twin))))].sort();
  const edits = edited.length > 0 ? edited : parametersOf(twins, context);
  return {
    kind: kindOf(edits, context),
    input,
    before: only?.before?.value ?? null,
    after: only?.after?.value ?? null,
    share,
    places: sidesOf(edits, context.index),
    edits
  };
}
function parametersOf(twins, { index }) {
  const keys = twins.flatMap((twin) => {
    const { before, after } = sidesOfTwin(twin);
    return [
      ...before.map((place) => index.keyAt("before", place)),
      ...after.map((place) => index.keyAt("after", place))
    ];
  });
  const isRule = keys.length > 0 && keys.every((key) => key?.startsWith("param/"));
  return isRule ? [...new Set(keys.flatMap((key) => key ?? []))].sort() : [];
}
function sidesOfTwin({ before, after }) {
  return { before: before?.value.places ?? [], after: after?.value.places ?? [] };
}
function kindOf(edits, { rescoped }) {
  if (edits.length === 0) return "time";
  if (edits.every((key) => key.startsWith("param/"))) return "parameter";
  return edits.every((key) => rescoped.has(key)) ? "scope" : "data";
}
function hasMoved({ before, after }) {
  return before === null || after === null || !sameEnds(before.value, after.value);
}
function sameEnds(a, b) {
  return a.low.eq(b.low) && a.high.eq(b.high);
}
function settleShares(causes, before, after) {
  const shift = shiftOf(before, after);
  const settled = (end) => {
    const shares = causes.flatMap(({ share }) => share === null ? [] : [share[end]]);
    const whole = shift[end];
    const rest = shares.reduce((left, share) => left.minus(share), whole);
    return shares.length < causes.length || rest.abs().gt(leftover) ? null : giveRest(shares, whole);
  };
  const [low, high] = [settled("low"), settled("high")];
  if (low === null || high === null) return null;
  return causes.map((cause, i) => {
    const [a, b] = [low[i], high[i]];
    return a === void 0 || b === void 0 ? cause : { ...cause, share: { low: a, high: b, unit: after.unit } };
  });
}
var leftover = exact("1e-40");

// action/src/changes/tell-figures.ts
function figuresOf({ sections }) {
  return new Map(
    sections.flatMap(
      (section) => section.blocks.flatMap(
        (block) => block.kind === "figure" ? [[`${section.analysis}/${block.id}`, { section, figure: block }]] : []
      )
    )
  );
}
function tellFigures(before, after, context, monthlyRevenue2) {
  const [old, young] = [figuresOf(before), figuresOf(after)];
  const told3 = [.../* @__PURE__ */ new Set([...young.keys(), ...old.keys()])].map((key) => {
    const [was, is] = [old.get(key), young.get(key)];
    const shown = is ?? was;
    if (shown === void 0) return [];
    const subject = subjectOfFigure(key, shown);
    const [from, to] = [was?.figure.value ?? null, is?.figure.value ?? null];
    if (from === null || to === null) return tellPresence2(subject, was, is, context);
    if (was === void 0 || is === void 0) return [];
    return tellMove2(subject, was.figure, is.figure, context, monthlyRevenue2);
  });
  return told3.flatMap((some, order) => some.map((one) => ({ ...one, order })));
}
function tellTurned(since, before, after, context) {
  const [first, aged, last] = [figuresOf(since), figuresOf(before), figuresOf(after)];
  return [...aged].flatMap(([key, { section, figure }]) => {
    const [was, is] = [first.get(key)?.figure, last.get(key)?.figure];
    if (was === void 0 || is === void 0 || was.value === null || figure.value === null) return [];
    const subject = subjectOfFigure(key, { section, figure });
    const sides = { before: placesBehind(was), after: placesBehind(figure) };
    const [from, to] = [verdictOf(was), verdictOf(figure)];
    const causes = moveOf(was.value, figure.value) === "same" ? [] : explainFigure(was, figure, context);
    const edits = [...new Set(causes.flatMap(({ edits: edits2 }) => edits2))].sort();
    const values = { before: was.value, after: figure.value };
    if (causes.length > 0 && causes.every(({ kind }) => kind === "parameter")) {
      const says2 = saysOf("FIGURE_PARAM_CHANGED", "rose", was, figure, was.value, figure.value);
      const words2 = { code: "FIGURE_PARAM_CHANGED", tier: 2, says: says2, ...values };
      return [tell(subject, words2, sides, { causes, edits, shift: shiftOf(was.value, figure.value) })];
    }
    if (from === to || from === null || to === null) return [];
    const valence = valenceOfTurn(from, to) ?? "neutral";
    const moved = moveOf(was.value, figure.value) === "same" ? [figure.value] : [was.value, " \u2192 ", figure.value];
    const says = [...moved, ", as days went by", ...turnOf(from, to)];
    const words = { code: "FIGURE_TIME_PASSED", tier: to === "fail" ? 2 : 3, valence, says, ...values };
    return [tell(subject, words, sides, { causes })];
  });
}
function subjectOfFigure(id, { section, figure }) {
  return { kind: "figure", id, title: figure.title, context: section.title };
}
function tellPresence2(subject, was, is, context) {
  const [from, to] = [was?.figure.value ?? null, is?.figure.value ?? null];
  const sides = { before: was ? placesBehind(was.figure) : [], after: is ? placesBehind(is.figure) : [] };
  const edits = context.index.behind(sides);
  const known = { edits, causes: nameEdits(sides, context), ...tallyOf((is ?? was)?.figure) };
  const isNothing = edits.length === 0 && (from ?? to)?.low.isZero() === true;
  const rank = isNothing ? { ...known, materiality: zero } : known;
  if (to !== null) {
    const says2 = ["can now be computed: ", { ...to, ...roundOf(is?.figure) }];
    const words2 = { code: "FIGURE_AVAILABLE", tier: 3, valence: "better", says: says2, after: to };
    return [tell(subject, words2, sides, rank)];
  }
  if (from === null) return [];
  const says = ["can no longer be computed (was ", { ...from, ...roundOf(was?.figure) }, ")"];
  const words = { code: "FIGURE_UNAVAILABLE", tier: 2, valence: "worse", says, before: from };
  return [tell(subject, words, sides, rank)];
}
function tellMove2(subject, before, after, context, monthlyRevenue2) {
  const [was, is] = [before.value, after.value];
  if (was === null || is === null) return [];
  const move = moveOf(was, is);
  const [from, to] = [verdictOf(before), verdictOf(after)];
  if (move === "same" && from === to) return [];
  const causes = explainFigure(before, after, context);
  const sides = { before: placesBehind(before), after: placesBehind(after) };
  const hasTurned = from !== to;
  const materiality = materialityOf(was, is, usualBand(is.unit, monthlyRevenue2));
  const flips = hasFlipped(was, is);
  const valence = valenceOfTurn(from, to) ?? valenceOfMove(move, after.good);
  const code = codeOf(move, flips, causes);
  const says = [...saysOf(code, move, before, after, was, is), ...turnOf(from, to)];
  const words = { code, tier: tierOf3(code, valence, is, hasTurned, to), valence, says, before: was, after: is };
  const isNews = hasTurned || flips || move === "other unit" || materiality.isZero();
  const rank = {
    causes,
    shift: move === "other unit" ? null : shiftOf(was, is),
    materiality: isNews && materiality.lt(1) ? exact(1) : materiality,
    edits: [...new Set(causes.flatMap(({ edits }) => edits))].sort(),
    ...tallyOf(after)
  };
  return [tell(subject, words, sides, rank)];
}
function codeOf(move, flips, causes) {
  if (move === "other unit") return "UNIT_CHANGED";
  if (flips) return "SIGN_FLIPPED";
  if (causes.length > 0 && causes.every(({ kind }) => kind === "parameter")) return "FIGURE_PARAM_CHANGED";
  if (move === "narrowed") return "FIGURE_NARROWED";
  if (move === "widened") return "FIGURE_WIDENED";
  return move === "drifted up" || move === "drifted down" ? "FIGURE_DRIFTED" : "FIGURE_RECOMPUTED";
}
function hasFlipped(was, is) {
  return was.low.gt(zero) && is.high.lt(zero) || was.high.lt(zero) && is.low.gt(zero);
}
function saysOf(code, move, before, after, was, is) {
  const [old, young] = sideBySide(was, is);
  const [from, to] = [
    { ...old, ...roundOf(before) },
    { ...young, ...roundOf(after) }
  ];
  switch (code) {
    case "SIGN_FLIPPED":
      return [is.high.lt(zero) ? "turned negative: " : "turned positive: ", from, " \u2192 ", to];
    case "FIGURE_PARAM_CHANGED":
      return [from, " \u2192 ", to, ", by rule and not by trading"];
    case "FIGURE_NARROWED":
      return ["now known to be ", to, " (was ", from, ")"];
    case "FIGURE_WIDENED":
      return ["less well known: ", to, " (was ", from, ")"];
    case "FIGURE_DRIFTED":
      return [`${move}, `, from, " \u2192 ", to, ...byWords(was, is)];
    case "UNIT_CHANGED":
      return [from, " \u2192 ", to, ": another unit, to be confirmed"];
    default: {
      if (move === "same") return [to];
      return [from, " \u2192 ", to, ...byWords(was, is)];
    }
  }
}
function byWords(was, is) {
  const shift = shiftOf(was, is);
  return shift.low.isFinite() && shift.high.isFinite() ? [" (", { by: shift }, ")"] : [];
}
var rankByResult = { pass: 2, undetermined: 1, unknown: 1, fail: 0 };
function valenceOfTurn(from, to) {
  if (from === null || to === null) return null;
  const by = rankByResult[to] - rankByResult[from];
  return by === 0 ? null : by > 0 ? "better" : "worse";
}
function turnOf(from, to) {
  if (from === to || from === null || to === null) return [];
  return ["; held against its limit: ", { result: from }, " \u2192 ", { result: to }];
}
function tierOf3(code, valence, is, hasTurned, to) {
  const isMoney = currencyOf(is.unit) !== null || is.unit === "months";
  if (code === "UNIT_CHANGED") return isMoney ? 1 : 5;
  if (code === "SIGN_FLIPPED" && valence === "worse") return isMoney ? 1 : 2;
  if (code === "FIGURE_PARAM_CHANGED" || hasTurned && to !== "pass") return 2;
  return to !== null && !hasTurned && (code === "FIGURE_RECOMPUTED" || code === "FIGURE_DRIFTED") ? 2 : 3;
}
function verdictOf({ note = [] }) {
  const part = note.find((one) => one !== null && typeof one === "object" && "result" in one);
  return part !== void 0 && part !== null && typeof part === "object" && "result" in part ? part.result : null;
}
function roundOf(figure) {
  return figure?.round === void 0 ? {} : { round: figure.round };
}
function tallyOf(figure) {
  if (figure === void 0) return {};
  const { inputs, evaluate: evaluate2, isSum } = figure.derivation;
  return inputs.length === 0 && evaluate2 === void 0 && isSum === void 0 ? { isTally: true } : {};
}

// action/src/changes/tell-gaps.ts
function tellGaps(before, after, index) {
  const renamed = renamedRows(index.edits);
  const old = new Map(before.gaps.map((gap) => [keyOf2(gap, renamed), gap]));
  const young = new Map(after.gaps.map((gap) => [keyOf2(gap, /* @__PURE__ */ new Map()), gap]));
  const gone = new Set(index.edits.filter((edit) => edit.after === null).map(({ key }) => key));
  const closed = [...old].filter(([key]) => !young.has(key) && !gone.has(rowOf(key)));
  const opened = [...young].filter(([key]) => !old.has(key));
  return [
    ...opened.map(([key, gap]) => tellOpened(key, gap, index)),
    ...closed.map(([key, gap]) => tellClosed(key, gap, index))
  ];
}
function renamedRows(edits) {
  return new Map(
    edits.flatMap(
      ({ key, before, after }) => before !== null && after !== null && before.id !== after.id ? [[`${before.type}/${before.id}`, key]] : []
    )
  );
}
function keyOf2({ id }, renamed) {
  const row = rowOf(id);
  const now = renamed.get(row);
  return now === void 0 ? id : now + id.slice(row.length);
}
function rowOf(key) {
  return key.slice(0, Math.max(0, key.lastIndexOf("/")));
}
function familyOf(gap) {
  return gap.cell === void 0 ? gap.id : `${gap.id.split("/")[0]}/${gap.cell.column}`;
}
function tellOpened(key, gap, index) {
  const { place, blocks } = gap;
  const n = blocks.length;
  const says = [`not said: ${printPlace(place)}, needed for ${formatCount(n)} ${n === 1 ? "analysis" : "analyses"}`];
  const words = { code: "GAP_OPENED", tier: 5, valence: "worse", says };
  return tell(
    subjectOf2(key, gap),
    words,
    { before: [], after: [place] },
    { family: familyOf(gap), edits: editsOf(key, index) }
  );
}
function tellClosed(key, gap, index) {
  const words = { code: "GAP_CLOSED", tier: 5, valence: "better", says: ["now said"] };
  return tell(
    subjectOf2(key, gap),
    words,
    { before: [gap.place], after: [] },
    { family: familyOf(gap), edits: editsOf(key, index) }
  );
}
function subjectOf2(id, { missing }) {
  return { kind: "gap", id, title: missing.replace(/: .*$/s, ""), context: "" };
}
function editsOf(key, { editByKey }) {
  return editByKey.has(rowOf(key)) ? [rowOf(key)] : [];
}

// action/src/changes/tell-params.ts
function tellParams([before, after], [old, young], { since, asOf }, index) {
  const used = [...old.parameters, ...young.parameters].map(({ key }) => key);
  return [...new Set(used)].sort().flatMap((key) => {
    const was = statedParameter(before.rows.param, key, since);
    const is = statedParameter(after.rows.param, key, asOf);
    if (was === null || is === null || moveOf(was, is) === "same") return [];
    const says = [was, " \u2192 ", is, ": recomputed by rule, not by trading"];
    const places = { before: was.places, after: is.places };
    const keys = [...keysAt("before", was, index), ...keysAt("after", is, index)];
    const source = after.rows.param.find(({ cells }) => said(cells.value) === is)?.cells.source;
    const context = (source && said(source)) ?? "parameter";
    const words = { code: "FIGURE_PARAM_CHANGED", tier: 2, says, before: was, after: is };
    return [tell({ kind: "param", id: key, title: key, context }, words, places, { edits: [...new Set(keys)].sort() })];
  });
}
function keysAt(side, { places }, index) {
  return places.flatMap((place) => index.keyAt(side, place) ?? []);
}

// action/src/changes/tell-ranks.ts
function tellRanks(before, after, index) {
  const [old, young] = [rankedRows(before, "before", index), rankedRows(after, "after", index)];
  const lists = new Set(old.map(({ section }) => section.analysis));
  const [had, has] = [keysIn(old), keysIn(young)];
  const entered = young.filter(({ section, keys }) => lists.has(section.analysis) && !keys.some((key) => had.has(key)));
  const left = old.filter(({ keys }) => !keys.some((key) => has.has(key)));
  return [
    ...entered.flatMap((ranked) => tellOne2("after", ranked, index)),
    ...left.flatMap((ranked) => tellOne2("before", ranked, index))
  ];
}
function keysIn(ranked) {
  return new Set(ranked.flatMap(({ keys }) => keys));
}
function rankedRows({ sections }, side, index) {
  return sections.flatMap(
    (section) => section.blocks.flatMap((block) => {
      if (block.kind !== "table" || !block.isRanking) return [];
      return block.rows.map((row, i) => {
        const records = row.sources.flatMap((place) => index.keyAt(side, place) ?? []);
        return { section, row, rank: i + 1, keys: records.map((key) => `${section.analysis} ${key}`) };
      });
    })
  );
}
function tellOne2(side, { section, row, rank }, index) {
  const records = row.sources.flatMap((place) => index.recordAt(side, place) ?? []);
  const [record] = records;
  if (record === void 0) return [];
  const places = { before: [], after: [], [side]: row.sources };
  const list = `\u201C${section.title}\u201D`;
  if (side === "after") {
    const says2 = [`enters ${list} at ${formatCount(rank)}`];
    const family = `${section.analysis}/entered`;
    return [tell(subjectOf(record), { code: "RANK_ENTERED", tier: 3, says: says2 }, places, { family })];
  }
  const edit = index.edits.find(({ before }) => before === record);
  if (edit !== void 0 && (edit.after === null || isSettled2(edit.after))) return [];
  const says = [`leaves ${list} (was at ${formatCount(rank)})`];
  return [
    tell(subjectOf(record), { code: "RANK_LEFT", tier: 3, says }, places, { family: `${section.analysis}/left` })
  ];
}

// action/src/changes/tell-time.ts
function tellTime(records, days) {
  if (days.since >= days.asOf) return [];
  return records.flatMap((record) => {
    const dated = datedFields(record);
    if (dated.length === 0 || isSettled2(record)) return [];
    return dated.flatMap((field) => tellDate2(record, field, days));
  });
}
function tellDate2(record, field, { since, asOf }) {
  const due = dueOf(record, field);
  if (due === null) return [];
  const [left, was] = [daysBetween(asOf, due), daysBetween(since, due)];
  if (left < 0 && was >= 0) return [tellMissed(record, field, due, -left)];
  const entered = windows.find((window) => left >= 0 && left <= window && was > window);
  return entered === void 0 ? [] : [tellNear(record, field, due, left)];
}
var windows = [7, 30];
function dueOf(record, { name: name2 }) {
  if (record.type === "note") return null;
  if (!isRow(record)) return record.due;
  const cells = record.cells;
  return dayOf(cells[name2] ?? null);
}
function tellMissed(record, { name: name2, paper, duty, isBinding }, due, late) {
  const rank = { due, family: `${record.type}/${name2}` };
  const places = { before: [], after: [record.place] };
  const head = { tier: isBinding ? 1 : 2, valence: "worse", after: { day: due } };
  if (name2 === "supportEnds") {
    const says2 = ["support ended on ", { day: due }];
    return tell(subjectOf(record), { ...head, code: "STACK_EOL", says: says2 }, places, rank);
  }
  if (record.type === "contract") {
    return tell(
      subjectOf(record),
      { ...head, code: "CONTRACT_ENDED", says: ["contract ended on ", { day: due }] },
      places,
      rank
    );
  }
  const what = duty === void 0 ? "" : `${duty} `;
  const says = paper === null ? [`${what}overdue by `, count(late, "days"), ", due ", { day: due }] : [`${paper} ran out on `, { day: due }, ", ", count(late, "days"), " ago"];
  return tell(subjectOf(record), { ...head, code: "DUE_MISSED", says }, places, rank);
}
function tellNear(record, { name: name2, paper, duty, isBinding }, due, left) {
  const own = duty === void 0 ? "due" : `${duty} due`;
  const what = paper === null ? own : `${paper} ends`;
  const says = left === 0 ? [`${what} today`] : [`${what} in `, count(left, "days"), ", ", { day: due }];
  const tier = left <= windows[0] || isBinding ? 2 : 3;
  const words = { code: "DUE_NEAR", tier, valence: "worse", says, after: { day: due } };
  return tell(
    subjectOf(record),
    words,
    { before: [], after: [record.place] },
    { due, family: `${record.type}/${name2}` }
  );
}

// action/src/changes/types-of.ts
function typesOf({ sections }) {
  const shown = new Set(sections.map(({ analysis }) => analysis));
  const reads = analyses.filter(({ id }) => shown.has(id)).map((analysis) => analysis.reads);
  const own = reads.flatMap((read) => Object.keys(read));
  return new Set(own.flatMap((type) => type === "items" ? itemTypes : type === "notes" ? ["note"] : [type]));
}
var itemTypes = ["action", "blocker", "decision", "question"];

// action/src/changes/compare-reports.ts
function compareReports(views, days, { index, uncompared, rescoped, findings }) {
  const types = typesOf(views.after.report);
  const told3 = tellAll(views, days, { index, rescoped }, types);
  const all = [...told3, ...findings].filter((one) => !touches(one, uncompared));
  const lines = foldEffects(joinTold(all));
  const ranked = [...lines].sort(compareChanges);
  return {
    changes: ranked.filter(isMaterial),
    hidden: ranked.filter((line) => !isMaterial(line)),
    edits: index.edits.filter(({ type }) => types.has(type))
  };
}
function tellAll({ since, before, after }, days, context, types) {
  const { index, rescoped } = context;
  const current = /* @__PURE__ */ new Set([
    ...currentKpis(before.model.rows.kpi, days.asOf),
    ...currentKpis(after.model.rows.kpi, days.asOf)
  ]);
  const edits = index.edits.filter(({ type, key, before: old, after: young }) => {
    const isPast = type === "kpi" && ![old, young].some((record) => record !== null && current.has(record));
    return types.has(type) && !rescoped.has(key) && !isPast;
  });
  const revenue = monthlyRevenue(after.report) ?? monthlyRevenue(before.report);
  const columns = findRenamedColumns(before.model, after.model, types);
  const tables = tellTables(before.model, after.model, types);
  const told3 = [
    ...tellEdits(withoutRenamed(edits, columns, tables), days, revenue),
    ...tellTime(unedited(after.model, types, index), days),
    ...tellStaleKpis(after.model, types, index, days),
    ...tellFigures(before.report, after.report, context, revenue),
    ...tellChecks((since ?? before).report, after.report, index),
    ...tellParams([before.model, after.model], [before.report, after.report], days, index),
    ...tellRanks(before.report, after.report, index),
    ...tellGaps(before.report, after.report, index),
    ...tables,
    ...columns.map(({ told: told4 }) => told4)
  ];
  if (since === null) return told3;
  return [
    ...told3,
    ...tellTurned(since.report, before.report, after.report, { ...context, index: indexStill(before.model) })
  ];
}
function withoutRenamed(edits, columns, tables) {
  const whole = new Set(tables.map(({ subject }) => subject.id));
  const renamed = new Set(columns.map(({ type, field }) => `${type}/${field}`));
  if (whole.size === 0 && renamed.size === 0) return edits;
  return edits.filter(({ type, before, after }) => !whole.has(type) || before !== null && after !== null).map((edit) => ({ ...edit, fields: edit.fields.filter(({ name: name2 }) => !renamed.has(`${edit.type}/${name2}`)) }));
}
function unedited(model, types, { edits }) {
  const fresh = new Set(edits.filter(({ before }) => before === null).map(({ after }) => after));
  return recordsOf(model, types).filter((record) => !fresh.has(record));
}
function tellStaleKpis(model, types, { edits }, days) {
  if (!types.has("kpi") || days.since >= days.asOf) return [];
  const edited = new Set(edits.map(({ after }) => after));
  return currentKpis(model.rows.kpi, days.asOf).filter((kpi) => !edited.has(kpi)).flatMap((kpi) => tellKpi(null, kpi, kpi, days, null));
}
function recordsOf(model, types) {
  return allRecords(model).filter(({ type }) => types.has(type));
}
function touches({ subject, places }, uncompared) {
  if (uncompared.size === 0 || subject.kind === "finding") return false;
  return [...places.before, ...places.after].some(({ path }) => uncompared.has(path));
}
function monthlyRevenue(report) {
  return figuresOf(report).get("burn-and-runway/receipts")?.figure.value?.low ?? null;
}

// action/src/changes/count-editorial.ts
function countEditorial(before, after) {
  const texts = new Map(before.sources.map(({ path, text }) => [path, text]));
  const rewritten = after.sources.filter(({ path, text }) => {
    const was = texts.get(path);
    return was !== void 0 && was !== text;
  });
  if (rewritten.length === 0) return 0;
  const paths = new Set(rewritten.map(({ path }) => path));
  const edits = compareRecords(recordsIn(before.model, paths), recordsIn(after.model, paths));
  const edited = new Set(
    edits.flatMap(({ before: old, after: young }) => [old, young].flatMap((record) => record?.place.path ?? []))
  );
  return rewritten.filter(({ path }) => !edited.has(path)).length;
}
function recordsIn({ rows, items, notes }, paths) {
  return [...Object.values(rows).flat(), ...items, ...notes].filter(({ place }) => paths.has(place.path));
}

// action/src/changes/find-standing.ts
function findStanding({ report, model }, before, changes) {
  const changed = new Set(
    changes.flatMap(({ subject, effects }) => [subject, ...effects.map((one) => one.subject)]).map(({ kind, id }) => `${kind}/${id}`)
  );
  const checks = report.sections.flatMap(
    ({ analysis, checks: checks2 = [] }) => checks2.filter((check) => isFailing(check) && !changed.has(`check/${analysis}/${check.id}`))
  );
  const wereOpen = before === null ? null : new Set(before.report.gaps.map(keyOfGap));
  const types = typesOf(report);
  const open = model.items.filter((item) => types.has(item.type) && isOpenWork(item));
  const late = open.filter(({ due }) => due !== null && due < report.asOf).sort(byDue);
  const [oldest] = late;
  return {
    failing: checks.length,
    failingCritical: checks.filter(({ severity }) => severity === "critical").length,
    gaps: report.gaps.filter((gap) => wereOpen === null || wereOpen.has(keyOfGap(gap))).length,
    unowned: open.filter(({ owner }) => owner === null).length,
    undated: open.filter(({ due }) => due === null).length,
    oldest: oldest === void 0 || oldest.due === null ? null : { title: oldest.title, due: oldest.due, days: daysBetween(oldest.due, report.asOf) }
  };
}
function isFailing({ result, acceptedUntil }) {
  return result === "fail" && acceptedUntil === null;
}
function keyOfGap({ id, place }) {
  return id.startsWith("row/") ? `${id} ${printPlace(place)}` : id;
}
function isOpenWork({ type, state }) {
  return (type === "action" || type === "blocker") && state !== "done" && state !== "dropped";
}
function byDue(a, b) {
  const [dueA, dueB] = [a.due ?? "", b.due ?? ""];
  return dueA < dueB ? -1 : dueA > dueB ? 1 : a.id < b.id ? -1 : 1;
}

// action/src/changes/compare-builds.ts
function compareBuilds(states) {
  const { before, after } = states;
  const asOf = after.views[0]?.report.asOf ?? after.day;
  const days = { since: states.since === null ? asOf : before.day, asOf, slips: states.slips };
  const uncompared = findUncompared(before, after);
  const editorial = countEditorial(before, after);
  const findings = tellFindings(before.diagnostics, after.diagnostics);
  const common = { uncompared, editorial, findings, indexOf: rememberIndexes(uncompared) };
  return {
    from: before,
    to: after,
    asOf,
    portfolio: after.views[0]?.report.portfolio ?? "",
    uncompared: [...uncompared].sort(),
    personas: after.views.map((view) => comparePersona(view, states, days, common))
  };
}
function rememberIndexes(uncompared) {
  const indexByModel = /* @__PURE__ */ new Map();
  return (before, after) => {
    const known = indexByModel.get(after);
    if (known !== void 0) return known;
    const index = indexEdits(before, after, uncompared);
    indexByModel.set(after, index);
    return index;
  };
}
function comparePersona(view, { since, before, after }, days, common) {
  const { uncompared, editorial, indexOf } = common;
  const { report } = view;
  const persona = { id: report.persona.id, title: report.persona.title };
  const isSame = ({ report: one }) => one.persona.id === persona.id;
  const was = before.views.find(isSame);
  const isBaseline = was === void 0 || before.sources.length === 0;
  if (isBaseline || was === void 0) {
    const standing = findStanding(view, null, []);
    return {
      persona,
      isBaseline: true,
      changes: [],
      hidden: [],
      edits: [],
      counts: count2([], [], 0),
      standing,
      report
    };
  }
  const views = { since: since?.views.find(isSame) ?? null, before: was, after: view };
  const isScoped = report.entities !== null;
  const findings = isScoped ? tellFindings(visible(before, was), visible(after, view)) : common.findings;
  const rescoped = findRescoped(before.model, after.model, was, view);
  const index = indexOf(was.model, view.model);
  const changes = compareReports(views, days, { index, uncompared, rescoped, findings });
  const words = report.entities === null ? editorial : 0;
  const counts = count2(changes.changes, changes.hidden, words + countWords(changes.edits));
  return { persona, isBaseline: false, ...changes, counts, standing: findStanding(view, was, changes.changes), report };
}
function visible({ diagnostics }, { model }) {
  const records = [...Object.values(model.rows).flat(), ...model.items];
  const lines = /* @__PURE__ */ new Set([
    ...records.flatMap((record) => placesOf(record).map(printPlace)),
    ...model.dropped.map(({ path, line }) => `${path}:${line}`)
  ]);
  return diagnostics.filter(({ place }) => lines.has(printPlace(place)));
}
function findRescoped(before, after, was, is) {
  if (is.report.entities === null && was.report.entities === null) return /* @__PURE__ */ new Set();
  const [all, allNow] = [keysOf(before), keysOf(after)];
  const [seen, seenNow] = [keysOf(was.model), keysOf(is.model)];
  const came = [...seenNow].filter((key) => !seen.has(key) && all.has(key));
  const went = [...seen].filter((key) => !seenNow.has(key) && allNow.has(key));
  return /* @__PURE__ */ new Set([...came, ...went]);
}
function keysOf({ rows, items }) {
  return new Set([...Object.values(rows).flat(), ...items].map(({ type, id }) => `${type}/${id}`));
}
function findUncompared(before, after) {
  const unread = (state) => state.diagnostics.flatMap(({ code, place }) => unreadCodes.has(code) ? [place.path] : []);
  return /* @__PURE__ */ new Set([...unread(before), ...unread(after)]);
}
var unreadCodes = /* @__PURE__ */ new Set([
  "source/binary",
  "source/not-utf8",
  "source/outside-root",
  "source/too-large",
  "source/unreadable",
  "document/too-deep",
  "document/too-dense",
  "document/front-matter"
]);
function count2(changes, hidden, editorial) {
  const of = (valence) => changes.filter((change) => valenceOf(change) === valence).length;
  return {
    worse: of("worse"),
    actNow: changes.filter((change) => tierOf(change) === 1).length,
    better: of("better"),
    neutral: of("neutral"),
    belowMateriality: hidden.filter((change) => mainOf(change).code !== "FIGURE_AVAILABLE").length,
    editorial
  };
}
var wordFields = /* @__PURE__ */ new Set(["detail", "notes", "caveat"]);
function countWords(edits) {
  const changed = edits.filter(({ before, after }) => before !== null && after !== null);
  return changed.flatMap(({ fields }) => fields.filter(({ name: name2 }) => wordFields.has(name2))).length;
}

// action/src/changes/overall.ts
var everyone = { id: "all", title: "All reports" };
function joinViews(views) {
  const whole = views.filter(({ report }) => report.entities === null);
  const [first] = whole;
  if (first === void 0) return null;
  const reports = whole.map(({ report }) => report);
  const persona = { ...first.report.persona, ...everyone };
  return { model: first.model, report: { ...first.report, persona, ...joinReports(reports) } };
}
function joinReports(reports) {
  const sections = /* @__PURE__ */ new Map();
  const gaps = /* @__PURE__ */ new Map();
  const parameters = /* @__PURE__ */ new Map();
  for (const report of reports) {
    for (const section of report.sections) sections.set(section.analysis, section);
    for (const gap of report.gaps) gaps.set(`${gap.id} ${gap.place.line}`, gap);
    for (const parameter of report.parameters) parameters.set(`${parameter.key} ${parameter.from}`, parameter);
  }
  const ordered = [...sections.values()].sort((a, b) => compareKeys(rankOf2(a, reports), rankOf2(b, reports)));
  return { sections: ordered, gaps: [...gaps.values()], parameters: [...parameters.values()] };
}
function rankOf2({ analysis }, reports) {
  const places = reports.map(({ sections }) => sections.findIndex((section) => section.analysis === analysis)).filter((place) => place >= 0);
  return [-places.length, Math.min(...places)];
}
function compareKeys([a, b], [c, d]) {
  return a - c || b - d;
}

// action/src/changes/find-slipped.ts
function findSlipped(before, after) {
  return compareRecords(allRecords(before), allRecords(after)).flatMap(({ after: record, fields }) => {
    if (record === null) return [];
    const names = new Set(datedFields(record).map(({ name: name2 }) => name2));
    const hasSlipped = fields.some((field) => {
      const [was, is] = [dayOf(field.before), dayOf(field.after)];
      return names.has(field.name) && was !== null && is !== null && is > was;
    });
    return hasSlipped ? [record] : [];
  });
}
function daysOf(record) {
  const names = new Set(datedFields(record).map(({ name: name2 }) => name2));
  return new Map(
    fieldsOf(record).flatMap(({ name: name2, cell }) => {
      const day = names.has(name2) ? dayOf(cell) : null;
      return day === null ? [] : [[name2, day]];
    })
  );
}
function countSlips(states) {
  return states.reduce((slips, days, i) => {
    const before = states[i - 1];
    const later = [...days].filter(([name2, day]) => day > (before?.get(name2) ?? day));
    return slips + later.length;
  }, 0);
}

// action/src/cli/count-past-slips.ts
var mostCommits = 100;
async function countPastSlips(root, until, [before, after], config) {
  const slipped = findSlipped(before, after);
  if (slipped.length === 0) return /* @__PURE__ */ new Map();
  const past = await readPast(root, until, pathsOf(slipped, [before, after]), config);
  return new Map(
    slipped.map((record) => {
      const key = keyOf3(record);
      const states = past.flatMap((days) => days.get(key) ?? []);
      return [key, countSlips([...states, daysOf(record)])];
    })
  );
}
function keyOf3({ type, id }) {
  return `${type}/${id}`;
}
function pathsOf(records, models) {
  const keys = new Set(records.map(keyOf3));
  const same = models.flatMap((model) => allRecords(model).filter((record) => keys.has(keyOf3(record))));
  const entities = models.flatMap(({ rows }) => rows.entity);
  return new Set([...same, ...entities].map(({ place }) => place.path));
}
async function readPast(root, until, paths, config) {
  const history = await readHistory(root, null);
  if (isFailure(history)) return [];
  const end = history.commits.findIndex(({ id }) => id === until);
  const commits = history.commits.slice(0, end < 0 ? void 0 : end + 1).slice(-mostCommits);
  const known = /* @__PURE__ */ new Map();
  const git = openCommits(root);
  const past = [];
  let last = "";
  for (const { id } of commits) {
    const notes = await git.find(id);
    if (notes === null) break;
    const files = notes.files.filter(({ path }) => paths.has(path));
    const digest = files.map((file) => file.id).join();
    if (digest === last) continue;
    last = digest;
    const { sources } = await git.read({ ...notes, files });
    const { model } = readModel(sources, config, { known });
    past.push(new Map(allRecords(model).map((record) => [keyOf3(record), daysOf(record)])));
  }
  await git.close();
  return past;
}

// action/src/cli/compare-states.ts
async function compareStates(request, show) {
  const root = openRoot(request.root);
  if (isFailure(root)) return root;
  const from = await findBase(root, request);
  if (isFailure(from)) return from;
  const to = request.to === null ? null : await resolveRevision(root, request.to, request.ledger);
  if (isFailure(to)) return to;
  const known = /* @__PURE__ */ new Map();
  const reports = await buildReports({ ...request, root, at: to?.id ?? null, known }, show);
  if (isFailure(reports)) return reports;
  return compareWith(reports, { from, to, known }, show);
}
async function compareWith(reports, { from, to, known = /* @__PURE__ */ new Map() }, show = () => {
}) {
  const { root, personas, config } = reports;
  const notes = await loadNotes({ root, at: from.id, known }, show);
  if (isFailure(notes)) return notes;
  const { asOf } = reports.build;
  const own = statedDay(notes.reading) ?? from.day ?? asOf;
  const before = build(notes.reading, personas, asOf, config);
  const since = own < asOf ? build(notes.reading, personas, own, config) : null;
  const after = stateOf(reports, reports.build, to, asOf);
  const slips = await countPastSlips(root, from.id, [before.model, reports.build.model], config);
  const states = { since, before: stateOf(notes, before, from, own), after, slips };
  return { ...compareAll(states), before: before.reports };
}
function findBase(root, { from, ledger }) {
  return from === null ? defaultBase(root) : resolveRevision(root, from, ledger);
}
function stateOf({ sources, diagnostics }, { model, views }, revision, day) {
  const label = revision?.label ?? "the work tree";
  return { label, commit: revision?.id ?? null, day, sources, model, views, diagnostics };
}
function compareAll(states) {
  const comparison = compareBuilds(states);
  const joined = (views) => {
    const one = joinViews(views ?? []);
    return one === null ? [] : [one];
  };
  const whole = compareBuilds({
    ...states,
    since: states.since === null ? null : { views: joined(states.since.views) },
    before: { ...states.before, views: joined(states.before.views) },
    after: { ...states.after, views: joined(states.after.views) }
  }).personas[0];
  const [first] = comparison.personas;
  const all = whole ?? first;
  if (all === void 0) throw new Error("There is no persona to compare for.");
  return { comparison, whole: all };
}

export {
  defaultBase,
  mergeBaseWith,
  compareStates,
  compareWith
};
