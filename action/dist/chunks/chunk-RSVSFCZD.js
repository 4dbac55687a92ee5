import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  formatQuantity
} from "./chunk-BJAIGPHJ.js";
import {
  groupRows,
  loadNotes,
  nameEntities,
  parseEvidence,
  parseYaml,
  printEvidence,
  readInside,
  require_dist,
  sharedColumns,
  uniqueIds
} from "./chunk-ROF5ZA2I.js";
import {
  entity,
  nameKey,
  nameOf,
  readQuantity,
  recordTypes,
  said,
  slug,
  titleOf,
  usualFile,
  withCells
} from "./chunk-BWMBQETA.js";
import {
  comparePlaces,
  count,
  currencyOf,
  distinctLines,
  exact,
  inCurrency,
  infinity,
  isExactValue,
  joinBasis,
  joinSources,
  periodOf,
  plain,
  printPlace,
  quantity,
  splitUnit,
  withPeriod,
  worstQuality,
  zero
} from "./chunk-R6PDJ2MG.js";
import {
  compareDiagnostics,
  diagnose
} from "./chunk-E2MY7OO3.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  daysInMonth,
  isDay,
  isMonth,
  monthOf,
  newestDay,
  readDay
} from "./chunk-GUM7IC22.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";
import {
  __toESM
} from "./chunk-V727YPHM.js";

// action/src/records/make-skeleton.ts
var nobody = () => null;
function makeSkeleton(definition, fields, firstName = nobody) {
  const { table, says: says3 } = definition;
  const cells = Object.entries(definition.columns).filter(([field, { required }]) => required || fields.includes(field)).map(([, column]) => [column.title, exampleOf(column, definition, firstName)]);
  const all2 = [...entityCell(definition, firstName), ...cells];
  return { table, says: says3, columns: all2.map(([title]) => title), example: all2.map(([, example]) => example) };
}
function entityCell({ entity: entity2 }, firstName) {
  if (entity2 === "none" || entity2 === "self") return [];
  return [[sharedColumns.entity.title, firstName("entity") ?? entity.columns.code.example]];
}
function exampleOf({ refersTo, example }, { type }, firstName) {
  if (refersTo.includes(type)) return "N/A";
  return refersTo.map(firstName).find((name) => name !== null) ?? example;
}

// action/src/analyses/find-gaps.ts
function demandOf(analyses2) {
  return (type, field) => analyses2.filter(({ reads: reads4 }) => {
    const needs = reads4[type]?.needs ?? [];
    return field === null ? needsTable(reads4, type) : needs.includes(field);
  }).map(({ id }) => id).sort();
}
function needsTable(reads4, type) {
  const read2 = reads4[type];
  return read2 !== void 0 && read2.needs.length > 0 && read2.mayBeEmpty !== true;
}
function findGaps(analysis, model, demand2) {
  const gaps = [];
  const known = [];
  const all2 = [];
  for (const type of readTypes(analysis)) {
    const definition = recordTypes[type];
    const needs = analysis.reads[type]?.needs ?? [];
    const rows = model.rows[type];
    if (needsTable(analysis.reads, type) && rows.length === 0) gaps.push(missingTable(type, model, demand2));
    for (const row4 of rows) {
      for (const field of needs) {
        const cell = cellOf(row4, field);
        const id = `${type}/${row4.id}/${field}`;
        all2.push(id);
        if (cell.kind === "value" || cell.kind === "not-applicable") known.push(id);
        else gaps.push(missingCell(id, definition, field, row4, cell, demand2(type, field)));
      }
    }
    for (const dropped of model.dropped.filter((row4) => row4.type === type)) {
      gaps.push(unreadRow(definition, dropped, demand2(type, null)));
    }
  }
  return { gaps, known, all: all2 };
}
function readTypes(analysis) {
  return rowTypes.filter((type) => analysis.reads[type] !== void 0);
}
var rowTypes = Object.keys(recordTypes);
function cellOf(row4, field) {
  const cells = row4.cells;
  const cell = cells[field];
  if (cell === void 0) throw new Error(`A ${row4.type} has no field ${field}.`);
  return cell;
}
function missingTable(type, model, demand2) {
  const definition = recordTypes[type];
  const needed = Object.keys(definition.columns).filter((field) => demand2(type, field).length > 0);
  const skeleton = makeSkeleton(definition, needed, firstNameIn(model));
  return {
    kind: "gap",
    id: `table/${type}`,
    missing: `Table \u201C${definition.table}\u201D`,
    skeleton,
    place: { path: usualFile(definition), line: 1, column: 1 },
    add: `a table with the columns ${skeleton.columns.join(", ")}`,
    blocks: demand2(type, null)
  };
}
function firstNameIn({ rows }) {
  const rowsByType = rows;
  return (type) => rowsByType[type]?.map(nameOf).find((name) => plainName.test(name)) ?? null;
}
var plainName = /^[\p{L}\p{N}][\p{L}\p{N} ,.-]*$/u;
function missingCell(id, definition, field, row4, cell, blocks) {
  const column = definition.columns[field];
  if (column === void 0) throw new Error(`The table ${definition.table} has no column for ${field}.`);
  return {
    kind: "gap",
    id,
    missing: `${column.title} of ${titleOf(row4)}`,
    cell: { column: column.title, row: titleOf(row4) },
    place: cell.place,
    add: whatToWrite(column),
    blocks
  };
}
function whatToWrite({ holds, example }) {
  const words3 = new Set(holds.split(/[\s`,;]+/));
  const such = words3.has(example) || example === "N/A" ? "" : `, such as ${example}`;
  return `${holds}${such}, or N/A where it does not apply`;
}
function unreadRow(definition, row4, blocks) {
  return {
    kind: "gap",
    id: `row/${definition.type}/${row4.path}`,
    missing: `A row of the table \u201C${definition.table}\u201D that could not be read: no total includes it`,
    place: { path: row4.path, line: row4.line, column: 1 },
    add: "what the finding at this line asks for",
    blocks
  };
}

// action/src/analyses/define-analysis.ts
function defineAnalysis(analysis) {
  return analysis;
}

// action/src/quantity/evaluate.ts
var mostRanged = 10;
function evaluate({ inputs, formula, unit, directions: directions2 }) {
  const corners = directions2 ? outerCorners(inputs, directions2) : allCorners(inputs);
  const values = corners.map(formula);
  const sources = joinSources(inputs);
  if (values.some((value) => value.isNaN())) {
    const quality2 = worstQuality([sources.quality, "bound"]);
    return quantity({ ...sources, low: infinity.neg(), high: infinity, unit, quality: quality2 });
  }
  const low = values.reduce((a, b) => b.lt(a) ? b : a);
  const high = values.reduce((a, b) => b.gt(a) ? b : a);
  const quality = low.eq(high) ? sources.quality : worstQuality([sources.quality, "range"]);
  return quantity({ ...sources, low, high, unit, quality });
}
function allCorners(inputs) {
  const ranged = inputs.filter((input) => !isExactValue(input)).length;
  if (ranged > mostRanged)
    throw new RangeError(`Unexpected ${ranged} ranged inputs, expected at most 10 or directions`);
  return inputs.reduce(
    (corners, input) => {
      const ends = isExactValue(input) ? [input.low] : [input.low, input.high];
      return corners.flatMap((corner) => ends.map((end) => [...corner, end]));
    },
    [[]]
  );
}
function outerCorners(inputs, directions2) {
  if (directions2.length !== inputs.length) throw new RangeError("Unexpected directions, expected one an input");
  const least = inputs.map((input, i) => directions2[i] === "up" ? input.low : input.high);
  const greatest = inputs.map((input, i) => directions2[i] === "up" ? input.high : input.low);
  return [least, greatest];
}
function sum(quantities, unit) {
  const stranger = quantities.find((one2) => one2.unit !== unit);
  if (stranger) throw new RangeError(`Unexpected unit "${stranger.unit}" in a sum, expected "${unit}"`);
  const low = add(
    quantities.map((one2) => one2.low),
    infinity.neg()
  );
  const high = add(
    quantities.map((one2) => one2.high),
    infinity
  );
  const sources = joinSources(quantities);
  return quantity({ ...sources, low, high, unit });
}
function add(ends, open) {
  if (ends.some((end) => end.eq(open))) return open;
  return ends.reduce((a, b) => a.plus(b), zero).toSignificantDigits(sumDigits);
}
var sumDigits = 50;
function sumCells(cells, unit) {
  const values = cells.flatMap((cell) => cell.kind === "value" ? [cell.value] : []);
  const addends = values.filter((value) => value.unit === unit);
  const otherUnits = [...new Set(values.map((value) => value.unit))].filter((other2) => other2 !== unit).sort();
  const known = addends.length;
  const of = cells.filter((cell) => cell.kind !== "not-applicable").length;
  if (known === 0) return { total: null, known, of, otherUnits };
  const total5 = sum(addends, unit);
  const quality = known < of ? worstQuality([total5.quality, "partial"]) : total5.quality;
  return { total: { ...total5, quality }, known, of, otherUnits };
}

// action/src/analyses/derive-figure.ts
function derive(formula, operands, unit, evaluateCorner, directions2) {
  const inputs = operands.flatMap((operand) => {
    const { name, value: value2 } = operand;
    if (value2 === null) return [];
    return ["derivation" in operand ? { name, value: value2, derivation: operand.derivation } : { name, value: value2 }];
  });
  const derivation = { formula, inputs, evaluate: evaluateCorner, ...directions2 && { directions: directions2 } };
  if (inputs.length < operands.length) return { value: null, derivation };
  const quantities = inputs.map(({ value: value2 }) => value2);
  const value = evaluate({ inputs: quantities, formula: evaluateCorner, unit, ...directions2 && { directions: directions2 } });
  return { value, derivation };
}
function addUp(what, rows, unit) {
  const inputs = rows.flatMap(
    ({ name, cell }) => cell.kind === "value" && cell.value.unit === unit ? [{ name, value: cell.value }] : []
  );
  const added = sumCells(
    rows.map(({ cell }) => cell),
    unit
  );
  return { ...added, value: added.total, derivation: { formula: `sum of ${what}`, inputs, isSum: true } };
}
function countUp(what, records2, unit) {
  const places = records2.map(({ place: place2 }) => place2);
  const basis = joinBasis(records2.map((record) => record.basis ?? "stated"));
  const value = quantity({ low: records2.length, unit, basis, places });
  return { value, derivation: { formula: `number of ${what}`, inputs: [] } };
}
function figure(caption, { value, derivation }) {
  return { kind: "figure", ...caption, value, derivation };
}

// action/src/analyses/measures/group-by.ts
function groupBy(members, nameGroup) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const member of members) {
    const name = nameGroup(member);
    const group = groups2.get(name);
    if (group === void 0) groups2.set(name, [member]);
    else group.push(member);
  }
  return [...groups2].sort(([a], [b]) => a < b ? -1 : 1);
}

// action/src/quantity/period.ts
var perMonthByPeriod = {
  day: [365, 12],
  week: [52, 12],
  "two weeks": [26, 12],
  month: [1, 1],
  quarter: [1, 3],
  year: [1, 12]
};
var perMonthConvention = "year \xF7 12, quarter \xF7 3, week \xD7 52/12, two weeks \xD7 26/12, day \xD7 365/12";
function perMonth(quantity2) {
  const period = periodOf(quantity2.unit);
  if (period === null) return null;
  const [times, over] = perMonthByPeriod[period].map((n) => exact(n));
  if (times === void 0 || over === void 0) return null;
  const scale = (end) => end.times(times).div(over);
  return {
    ...quantity2,
    low: scale(quantity2.low),
    high: scale(quantity2.high),
    unit: withPeriod(quantity2.unit, "month")
  };
}

// action/src/analyses/measures/per-month.ts
function perMonthShares(movements, asOf) {
  const window = monthsOfWindow(movements, asOf);
  return movements.flatMap((movement) => {
    const { amount, month } = movement;
    if (amount.kind !== "value") return [{ ...movement, cell: amount }];
    const rate = perMonth(amount.value);
    if (rate !== null) return [{ ...movement, cell: { ...amount, value: rate } }];
    const unit = withPeriod(amount.value.unit, "month");
    const on = said(month);
    if (on === null) {
      return [{ ...movement, cell: { ...amount, value: { ...amount.value, unit, basis: "assumed" } } }];
    }
    if (!window.includes(monthIn(on))) return [];
    return [{ ...movement, cell: { ...amount, value: { ...divide(amount.value, window.length), unit } } }];
  });
}
function monthsOfWindow(movements, asOf) {
  const present = new Set(
    movements.flatMap(({ amount, month }) => {
      const on = said(month);
      return on === null || amount.kind !== "value" || periodOf(amount.value.unit) !== null ? [] : [monthIn(on)];
    })
  );
  const first = day(`${monthOf(asOf)}-01`);
  const complete = [1, 2, 3].map((back) => monthOf(addMonths(first, -back))).filter((month) => present.has(month));
  return complete.length > 0 ? complete : [monthOf(asOf)].filter((month) => present.has(month));
}
function monthIn(on) {
  return on.slice(0, 7);
}
function divide(quantity2, by) {
  return { ...quantity2, low: quantity2.low.div(exact(by)), high: quantity2.high.div(exact(by)) };
}
function mainCurrency(cells) {
  const countByCode = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    const code = cell.kind === "value" ? currencyOf(cell.value.unit) : null;
    if (code !== null) countByCode.set(code, (countByCode.get(code) ?? 0) + 1);
  }
  const [first] = [...countByCode].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? "USD";
}

// action/src/analyses/measures/rows-known.ts
function rowsKnown({ known, of, otherUnits }) {
  const unlike = otherUnits.length > 0 ? `; not added: amounts in ${otherUnits.join(", ")}` : "";
  const isPart = known < of && (known > 0 || unlike !== "");
  return isPart ? { note: [`${known} of ${of} rows${unlike}`] } : {};
}

// action/src/analyses/measures/share-of.ts
function shareOf(part, whole2) {
  const { value, derivation } = derive(
    `${part.name} \xF7 ${whole2.name}`,
    [part, whole2],
    "%",
    ([some = zero, all2 = zero]) => all2.isZero() ? zero : some.times(exact(100)).div(all2)
  );
  return { value: whole2.value?.low.isZero() ? null : value, derivation };
}

// action/src/analyses/measures/short-list.ts
function shortList(rows, most) {
  const hidden = rows.length - most;
  return hidden > 0 ? { rows: rows.slice(0, most), hidden } : { rows };
}

// action/src/analyses/measures/show-cell.ts
function showCell(cell) {
  if (cell.kind === "not-applicable") return "N/A";
  return cell.kind === "value" ? cell.value : null;
}
function showDay(cell) {
  return cell.kind === "value" ? { day: cell.value } : showCell(cell);
}

// action/src/analyses/asset-inventory.ts
var assetInventory = defineAnalysis({
  id: "asset-inventory",
  code: "CEO-01",
  title: "Asset inventory",
  question: "What do we own, who answers for it, is it covered, and what sits idle?",
  formula: "Sold assets are left out. Owner cover = assets with an owner \xF7 assets; insurance cover = insurable assets in force \xF7 insurable assets, where one without a date may or may not be in force.",
  reads: {
    asset: {
      needs: ["asset", "class", "status", "owner", "insuranceExpiry"],
      uses: ["insurable", "registrationExpiry", "cost", "bookValue", "monthlyCost"]
    }
  },
  compute({ asset }, { asOf }) {
    const held = asset.filter(({ cells }) => said(cells.status) !== "sold");
    if (held.length === 0) return { blocks: [] };
    const idle = held.filter(({ cells }) => said(cells.status) === "idle");
    const insured = sortByCover(held, asOf);
    const blocks = [
      ...coverFigures(held, insured),
      ...moneyFigures(held, idle),
      byClass(held),
      ...[idleTable(idle), expiring(held, asOf)].filter(({ rows }) => rows.length > 0)
    ];
    return { blocks, headline: headline(held, insured) };
  }
});
var mostShown = 15;
function sortByCover(assets, asOf) {
  const insurable = assets.filter(({ cells: { insurable: insurable2, insuranceExpiry: expiry } }) => {
    if (expiry.kind === "not-applicable" || insurable2.kind === "not-applicable") return false;
    return said(insurable2) ?? expiry.kind === "value";
  });
  const expiryOf = ({ cells }) => said(cells.insuranceExpiry);
  return {
    covered: insurable.filter((asset) => (expiryOf(asset) ?? "") >= asOf),
    uncovered: insurable.filter((asset) => (expiryOf(asset) ?? asOf) < asOf),
    unknown: insurable.filter((asset) => expiryOf(asset) === null)
  };
}
var hasOwner = ({ cells }) => cells.owner.kind === "value";
function coverFigures(held, { covered, uncovered, unknown: unknown2 }) {
  const all2 = countUp("assets that are not sold", held, "assets");
  const owned = countUp("assets with an owner", held.filter(hasOwner), "assets");
  const insurable = countUp("insurable assets", [...covered, ...uncovered, ...unknown2], "assets");
  const insured = shareOf(
    { name: "in force", ...inForce(covered, unknown2) },
    { name: "insurable assets", ...insurable }
  );
  const [none, some] = [count(uncovered.length, "assets"), count(unknown2.length, "assets")];
  const isInsurable = covered.length + uncovered.length + unknown2.length > 0;
  const note = isInsurable ? [none, " uncovered, ", some, " not known"] : ["no asset is insurable"];
  return [
    figure({ id: "assets", title: "Assets", good: "info" }, all2),
    figure(
      {
        id: "owner-cover",
        title: "Owner cover",
        good: "up",
        note: [`${held.filter(hasOwner).length} of ${held.length}`]
      },
      shareOf({ name: "assets with an owner", ...owned }, { name: "assets", ...all2 })
    ),
    figure({ id: "insurance-cover", title: "Insurance cover", good: "up", note }, insured)
  ];
}
function inForce(covered, unknown2) {
  const known = countUp("insurable assets known to be in force", covered, "assets");
  const open = countUp("insurable assets without a date", unknown2, "assets");
  const value = quantity({
    low: covered.length,
    high: covered.length + unknown2.length,
    unit: "assets",
    quality: unknown2.length > 0 ? "partial" : "exact",
    places: [...known.value?.places ?? [], ...open.value?.places ?? []]
  });
  const inputs = [
    { name: "known", derived: known },
    { name: "without a date", derived: open }
  ].flatMap(({ name, derived: { value: value2, derivation } }) => value2 === null ? [] : [{ name, value: value2, derivation }]);
  return { value, derivation: { formula: "known, up to known and without a date", inputs } };
}
function moneyFigures(held, idle) {
  const cells = held.flatMap(({ cells: { cost, bookValue, monthlyCost } }) => [cost, bookValue, monthlyCost]);
  const currency = mainCurrency(cells);
  const perMonth2 = `${currency}/month`;
  return [
    total("cost", "Cost of all assets", held, ({ cells: cells2 }) => cells2.cost, currency),
    total("book-value", "Book value of all assets", held, bookValueOf, currency),
    total("monthly-cost", "Monthly cost of all assets", held, ({ cells: cells2 }) => cells2.monthlyCost, perMonth2),
    total("idle-capital", "Book value of idle assets", idle, bookValueOf, currency),
    total("idle-cost", "Monthly cost of idle assets", idle, ({ cells: cells2 }) => cells2.monthlyCost, perMonth2)
  ];
}
function total(id, title, assets, cellOf2, unit) {
  const what = title.toLowerCase();
  const caption = { id, title, good: "info" };
  if (assets.length === 0) {
    return figure(caption, { value: count(0, unit), derivation: { formula: `sum of ${what}`, inputs: [] } });
  }
  const sum2 = addUp(
    what,
    assets.map((asset) => ({ name: nameOf2(asset), cell: cellOf2(asset) })),
    unit
  );
  return figure({ ...caption, ...rowsKnown(sum2) }, sum2);
}
function bookValueOf({ cells: { bookValue } }) {
  const isNegative = bookValue.kind === "value" && bookValue.value.low.lt(zero);
  return isNegative ? { kind: "error", text: bookValue.text, place: bookValue.place } : bookValue;
}
function nameOf2({ id, cells }) {
  return said(cells.asset) ?? id;
}
function byClass(assets) {
  const rows = groupBy(assets, ({ entity: entity2 }) => entity2 ?? "none").flatMap(
    ([entity2, own]) => groupBy(own, ({ cells }) => said(cells.class) ?? "not known").map(([name, some]) => classRow(entity2, name, some))
  );
  return {
    kind: "table",
    id: "by-class",
    title: "Assets by entity and class",
    columns: [
      { title: "Entity" },
      { title: "Class" },
      { title: "Assets", align: "right" },
      { title: "Which" },
      { title: "Without owner", align: "right" }
    ],
    ...shortList(rows, mostGroups)
  };
}
var mostGroups = 40;
function classRow(entity2, name, some) {
  const names2 = some.slice(0, 3).map(nameOf2).join(", ");
  const more = some.length > 3 ? ` and ${some.length - 3} more` : "";
  const unowned = some.filter((asset) => !hasOwner(asset)).length;
  return {
    key: `${entity2}/${name}`,
    cells: [entity2, name, count(some.length, ""), names2 + more, count(unowned, "")],
    sources: some.map(({ place: place2 }) => place2)
  };
}
function idleTable(idle) {
  const highOf = ({ cells }) => said(cells.monthlyCost)?.high.toNumber() ?? -1;
  const rows = [...idle].sort((a, b) => highOf(b) - highOf(a) || (a.id < b.id ? -1 : 1)).map(
    (asset) => ({
      key: asset.id,
      cells: [nameOf2(asset), asset.entity, showCell(bookValueOf(asset)), showCell(asset.cells.monthlyCost)],
      sources: [asset.place]
    })
  );
  return {
    kind: "table",
    id: "idle",
    title: "Idle assets",
    columns: [
      { title: "Asset" },
      { title: "Entity" },
      { title: "Book value", align: "right" },
      { title: "Monthly cost", align: "right" }
    ],
    ...shortList(rows, mostShown)
  };
}
function expiring(assets, asOf) {
  const papers2 = assets.flatMap((asset) => [
    ...said(asset.cells.insurable) === false ? [] : [{ asset, paper: "insurance", on: said(asset.cells.insuranceExpiry), warn: 30 }],
    { asset, paper: "registration", on: said(asset.cells.registrationExpiry), warn: 60 }
  ]);
  const rows = papers2.flatMap(({ asset, paper, on, warn }) => {
    if (on === null) return [];
    const days = daysBetween(asOf, on);
    return days > warn ? [] : [{ asset, paper, on, days }];
  }).sort((a, b) => a.days - b.days || (a.asset.id < b.asset.id ? -1 : a.asset.id > b.asset.id ? 1 : 0)).map(
    ({ asset, paper, on, days }) => ({
      key: `${asset.id}/${paper}`,
      cells: [nameOf2(asset), asset.entity, paper, { day: on }, days < 0 ? "ended" : count(days, "days")],
      sources: [asset.place]
    })
  );
  return {
    kind: "table",
    id: "expiring",
    title: "Ended or ending soon",
    columns: [{ title: "Asset" }, { title: "Entity" }, { title: "Paper" }, { title: "Ends" }, { title: "Left" }],
    ...shortList(rows, mostShown)
  };
}
function headline(held, { uncovered, unknown: unknown2 }) {
  const all2 = count(held.length, "assets");
  const unowned = held.filter((asset) => !hasOwner(asset)).length;
  const list = [
    ...says(uncovered.length, "is", "are", "not insured"),
    ...says(unknown2.length, "has", "have", "no insurance date"),
    ...says(unowned, "has", "have", "no owner")
  ];
  if (list.length === 0)
    return { standing: "holds", sentence: ["All of the ", all2, " have an owner and the cover they need."] };
  return { standing: uncovered.length > 0 ? "fails" : "unknown", sentence: ["Of ", all2, ", ", list.join(", "), "."] };
}
function says(n, one2, many, what) {
  return n === 0 ? [] : [`${n} ${n === 1 ? one2 : many} ${what}`];
}

// action/src/analyses/measures/months-elapsed.ts
function monthsElapsed(from, to) {
  if (from > to) return zero;
  const end = addDays(to, 1);
  let whole2 = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7));
  if (addMonths(from, whole2) > end) whole2 -= 1;
  const begun = addMonths(from, whole2);
  return exact(whole2).plus(exact(daysBetween(begun, end)).div(daysBetween(begun, addMonths(from, whole2 + 1))));
}

// action/src/analyses/measures/sum-figures.ts
function sumFigures(what, figures8, unit) {
  const values = figures8.flatMap(({ value }) => value === null ? [] : [value]);
  const otherUnits = [...new Set(values.map((value) => value.unit))].filter((other2) => other2 !== unit).sort();
  const inputs = figures8.flatMap(
    ({ name, value, derivation: derivation2 }) => value?.unit === unit ? [{ name, value, derivation: derivation2 }] : []
  );
  const derivation = { formula: `sum of ${what}`, inputs, isSum: true };
  const [known, of] = [inputs.length, figures8.length];
  const added = sum(
    inputs.map(({ value }) => value),
    unit
  );
  const quality = known < of ? worstQuality([added.quality, "partial"]) : added.quality;
  const total5 = known === 0 && of > 0 ? null : { ...added, quality };
  return { value: total5, total: total5, known, of, otherUnits, derivation };
}

// action/src/analyses/measures/list-client-accounts.ts
function listClientAccounts(contracts2, hours, invoices, asOf) {
  const amounts = [...contracts2.map(({ cells }) => cells.value), ...invoices.map(({ cells }) => cells.amount)];
  const currency = mainCurrency(amounts);
  const isPast = ({ cells }) => (said(cells.date) ?? asOf) <= asOf;
  const contractsByKey = new Map(groupBy(contracts2, keyOf));
  const hoursByKey = new Map(groupBy(hours.filter(isPast), keyOf));
  const invoicesByKey = new Map(groupBy(invoices.filter(isPast), keyOf));
  const keys2 = [.../* @__PURE__ */ new Set([...contractsByKey.keys(), ...hoursByKey.keys(), ...invoicesByKey.keys()])].sort();
  const clients = keys2.map((key) => {
    const allHours = hoursByKey.get(key) ?? [];
    const own = {
      contracts: contractsByKey.get(key) ?? [],
      allHours,
      hours: allHours.filter(({ cells }) => said(cells.billable) !== false),
      invoices: invoicesByKey.get(key) ?? []
    };
    const [first] = [...own.contracts, ...own.invoices, ...allHours];
    const name = (first && said(first.cells.client)) ?? key;
    const earnings = earningsOf(own.contracts, own.hours, asOf);
    const earned = earnedBy(earnings, currency);
    const billed = billedTo(own.invoices, currency);
    return { key, name, ...own, earnings, earned, billed, ...compareBilled("earned", earned, billed, currency) };
  });
  return { currency, clients };
}
function compareBilled(what, earned, billed, currency) {
  const gap = [
    { name: what, ...earned },
    { name: "billed", ...billed }
  ];
  return {
    unbilled: derive(`${what} \u2212 billed, where more is ${what}`, gap, currency, ([a = zero, b = zero]) => excess(a, b)),
    ahead: derive(`billed \u2212 ${what}, where more is billed`, gap, currency, ([a = zero, b = zero]) => excess(b, a))
  };
}
function keyOf({ entity: entity2, id, cells }) {
  return `${entity2 ?? ""}/${nameKey(said(cells.client) ?? id)}`;
}
var excess = (a, b) => a.gt(b) ? a.minus(b) : zero;
function billedTo(invoices, currency) {
  const rows = invoices.map(({ id, cells }) => ({ name: said(cells.number) ?? id, cell: cells.amount }));
  const { of, value, derivation } = addUp("the invoices issued", rows, currency);
  return { value: of === 0 ? count(0, currency) : value, derivation };
}
function earningsOf(contracts2, hours, asOf) {
  const hoursById = assignHours(contracts2, hours);
  return contracts2.map((contract) => ({
    contract,
    name: contract.id,
    ...earnedUnder(contract, hoursById.get(contract.id) ?? [], asOf)
  }));
}
function earnedBy(earnings, currency) {
  const { of, value, derivation } = sumFigures("what each contract has earned", earnings, currency);
  return { value: of === 0 ? null : value, derivation };
}
function assignHours(contracts2, hours) {
  const hourly = contracts2.filter(({ cells }) => said(cells.kind) === "hourly");
  const assigned = groupBy(hours, ({ cells }) => {
    const on = said(cells.date);
    return hourly.find((contract) => on === null || isInForce(contract, on))?.id ?? "";
  });
  return new Map(assigned);
}
function isInForce({ cells }, on) {
  return (said(cells.start) ?? on) <= on && (said(cells.end) ?? on) >= on;
}
function earnedUnder(contract, hours, asOf) {
  const kind = said(contract.cells.kind);
  if (kind === "retainer") return earnedByTime(contract, asOf);
  if (kind === "fixed") return earnedByProgress(contract);
  if (kind === "hourly") return earnedByHours(contract, hours);
  return { value: null, derivation: { formula: "waits for the kind of contract", inputs: [] } };
}
function earnedByTime({ cells }, asOf) {
  const start = said(cells.start);
  const end = said(cells.end);
  const until = end === null || end > asOf ? asOf : end;
  const places = end === until ? [cells.start.place, cells.end.place] : [cells.start.place];
  const months = start === null ? null : quantity({ low: monthsElapsed(start, until), unit: "months", places });
  const fee = monthlyFee(said(cells.value));
  const operands = [
    { name: "retainer", value: fee },
    { name: "months elapsed", value: months }
  ];
  return derive("retainer \xD7 months elapsed", operands, currencyIn(fee), multiply);
}
function monthlyFee(value) {
  if (value === null) return null;
  return perMonth(value) ?? { ...value, unit: withPeriod(value.unit, "month"), basis: "assumed" };
}
function earnedByProgress({ cells }) {
  const price = said(cells.value);
  const operands = [
    { name: "fixed price", value: price },
    { name: "progress", value: said(cells.progress) }
  ];
  return derive("fixed price \xD7 progress", operands, currencyIn(price), (values) => multiply(values).div(exact(100)));
}
function earnedByHours({ cells }, hours) {
  const rate = said(cells.rate);
  const operands = [
    { name: "billable hours", ...billableHours(hours) },
    { name: "rate", value: rate }
  ];
  return derive("billable hours \xD7 rate", operands, currencyIn(rate), multiply);
}
function billableHours(hours) {
  const rows = hours.map(({ id, cells }) => ({ name: said(cells.work) ?? id, cell: cells.hours }));
  return addUp("the billable hours", rows, "hours");
}
var multiply = (values) => values.reduce((product, value) => product.times(value), exact(1));
function currencyIn(money) {
  return (money && currencyOf(money.unit)) ?? "";
}

// action/src/analyses/billing-gap.ts
var billingGap = defineAnalysis({
  id: "billing-gap",
  code: "AGY-01",
  title: "Billing gap",
  question: "What is earned and not billed, and why?",
  formula: "Earned = retainer \xD7 months elapsed, fixed price \xD7 progress, or billable hours \xD7 rate; unbilled = earned \u2212 billed where that is positive, billed ahead where it is negative, client by client: the two are never netted.",
  reads: {
    contract: {
      needs: ["client", "kind", "value", "start"],
      uses: ["end", "rate", "progress", "signed", "acceptance", "billingContact"]
    },
    timesheet: { needs: ["client", "hours"], uses: ["date", "billable", "approved", "work"] },
    invoice: { needs: ["client", "amount"], uses: ["number", "date"], mayBeEmpty: true }
  },
  compute({ contract, timesheet, invoice }, { asOf }) {
    if (contract.length + timesheet.length + invoice.length === 0) return { blocks: [] };
    const { currency, clients } = listClientAccounts(contract, timesheet, invoice, asOf);
    const isNoneIssued = clients.every(({ invoices }) => invoices.length === 0);
    const total5 = (what, partOf5) => sumFigures(
      `what is ${what} of each client`,
      clients.map((account) => ({ name: account.name, ...partOf5(account) })),
      currency
    );
    const earned = total5("earned", (account) => account.earned);
    const billed = total5("billed", (account) => account.billed);
    const unbilled = total5("unbilled", (account) => account.unbilled);
    const ahead2 = total5("billed ahead", (account) => account.ahead);
    return {
      blocks: [
        figure({ id: "earned", title: "Earned", good: "up", ...rowsKnown(earned) }, earned),
        figure(
          { id: "billed", title: "Billed", good: "up", ...isNoneIssued && { note: ["no invoice is recorded"] } },
          billed
        ),
        figure({ id: "unbilled", title: "Earned, not billed", good: "down", ...shareNote(unbilled, earned) }, unbilled),
        figure({ id: "billed-ahead", title: "Billed ahead", good: "down", ...rowsKnown(ahead2) }, ahead2),
        clientTable(clients)
      ],
      headline: headline2(unbilled)
    };
  }
});
function shareNote(unbilled, earned) {
  const share3 = shareOf({ name: "unbilled", ...unbilled }, { name: "earned", ...earned }).value;
  const isPlain = share3 !== null && earned.value?.low.eq(earned.value.high);
  return isPlain ? { note: [share3, " of what is earned"] } : {};
}
function clientTable(accounts) {
  const ranked = [...accounts].sort((a, b) => compareUnbilled(a, b) || (a.key < b.key ? -1 : 1));
  const rows = ranked.map((account) => {
    const { key, name, earned, billed, unbilled, ahead: ahead2, contracts: contracts2, hours, invoices } = account;
    const since = unbilledSince(account);
    const amounts = [earned, billed, unbilled, ahead2].map(({ value }) => value);
    const cells = [name, ...amounts, since === null ? "\u2014" : { day: since }, causesOf(account).join(", ") || "\u2014"];
    return { key, cells, sources: [...contracts2, ...hours, ...invoices].map(({ place: place2 }) => place2) };
  });
  return {
    kind: "table",
    id: "clients",
    title: "Billing gap of each client",
    columns: [
      { title: "Client" },
      { title: "Earned", align: "right" },
      { title: "Billed", align: "right" },
      { title: "Not billed", align: "right" },
      { title: "Billed ahead", align: "right" },
      { title: "Not billed since" },
      { title: "Causes" }
    ],
    ...shortList(rows, 15)
  };
}
function compareUnbilled({ unbilled: { value: a } }, { unbilled: { value: b } }) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b.low.cmp(a.low) || b.high.cmp(a.high);
}
function mayBeUnbilled({ unbilled: { value } }) {
  return value === null || value.high.gt(zero);
}
function unbilledSince(account) {
  if (!mayBeUnbilled(account)) return null;
  const invoiced = account.invoices.flatMap(({ cells }) => said(cells.date) ?? []).sort();
  const started = account.contracts.flatMap(({ cells }) => said(cells.start) ?? []).sort();
  return invoiced.at(-1) ?? started[0] ?? null;
}
function causesOf(account) {
  if (!mayBeUnbilled(account)) return [];
  const { contracts: contracts2, hours, invoices } = account;
  const byKind = (kind) => contracts2.filter(({ cells }) => said(cells.kind) === kind);
  const causes = [
    ["no contract", contracts2.length === 0],
    ["no invoice issued", invoices.length === 0],
    ["contract not signed", contracts2.some(({ cells }) => said(cells.signed) === false)],
    ["work not accepted", byKind("fixed").some(({ cells }) => said(cells.acceptance) === false)],
    ["hours not approved", byKind("hourly").length > 0 && hours.some(({ cells }) => said(cells.approved) === false)],
    ["hours over scope", isOverScope(account)],
    ["nobody to bill", contracts2.some(({ cells }) => said(cells.billingContact) === false)]
  ];
  return causes.flatMap(([cause, applies]) => applies ? [cause] : []);
}
function isOverScope({ contracts: contracts2, hours, earned }) {
  const [contract, ...others] = contracts2;
  if (contract === void 0 || others.length > 0 || said(contract.cells.kind) === "hourly") return false;
  const worth2 = earnedByHours(contract, hours).value;
  return worth2 !== null && earned.value !== null && worth2.unit === earned.value.unit && worth2.low.gt(earned.value.high);
}
function headline2({ value }) {
  if (value === null) return { standing: "unknown", sentence: ["What is earned and not billed is not known."] };
  if (value.high.isZero() && value.quality !== "partial") {
    return { standing: "holds", sentence: ["Everything that is earned is billed."] };
  }
  return { standing: value.low.gt(zero) ? "fails" : "unknown", sentence: [value, " is earned and not billed."] };
}

// action/src/quantity/verdict.ts
function verdict(figure2, test, threshold) {
  if (figure2 === null || figure2.quality === "missing") return "unknown";
  const { low, high } = figure2;
  if (test === "at least") return low.gte(threshold) ? "pass" : high.lt(threshold) ? "fail" : "undetermined";
  return high.lte(threshold) ? "pass" : low.gt(threshold) ? "fail" : "undetermined";
}
function swingInput(inputs, formula) {
  const whole2 = width(inputs, formula);
  const reductions = inputs.map((input, i) => {
    if (isExactValue(input)) return zero;
    const rest2 = width(inputs.with(i, collapse(input)), formula);
    return whole2.eq(rest2) ? zero : whole2.minus(rest2);
  });
  const largest3 = reductions.reduce((a, b) => b.gt(a) ? b : a, zero);
  return { index: largest3.gt(zero) ? reductions.findIndex((r) => r.eq(largest3)) : null, reductions };
}
function width(inputs, formula) {
  const { low, high } = evaluate({ inputs, formula, unit: plain });
  return low.eq(high) ? zero : high.minus(low);
}
function collapse(input) {
  const ends = [input.low, input.high].filter((end) => end.isFinite());
  const middle = ends.reduce((a, b) => a.plus(b), zero).div(exact(Math.max(1, ends.length)));
  return { ...input, low: middle, high: middle };
}
function certainAtMost(numerator, threshold) {
  return numerator.low.lt(zero) ? zero : numerator.low.div(threshold);
}
function floorTo(value, places) {
  return value.toDecimalPlaces(places, 3);
}
function ceilTo(value, places) {
  return value.toDecimalPlaces(places, 2);
}

// action/src/analyses/measures/booking-worth.ts
var hundred = exact(100);
function pricesOf({ cells }) {
  const price = said(cells.price);
  const variableCost = said(cells.variableCost);
  return { price, variableCost: variableCost?.unit === price?.unit ? variableCost : null };
}
function costIn(cell) {
  return cell.kind === "not-applicable" ? "none" : said(cell);
}
function filesThatState(cells) {
  return new Set(cells.filter(({ text }) => text !== "").map(({ place: place2 }) => place2.path));
}
function formulaOf({ price, variableCost, commission, processing, cardFee, ads }) {
  const rates = [...costOf("commission", commission), ...costOf("card processing", processing)];
  const amounts = [
    ...costOf("card fee", cardFee),
    ...ads === "none" ? [] : [ads === null ? { name: "ads", value: null } : { name: "ads", ...ads }],
    { name: "variable cost", value: variableCost }
  ];
  const names2 = (operands) => operands.map(({ name }) => ` \u2212 ${name}`).join("");
  const [first, last] = [1 + rates.length, 1 + rates.length + amounts.length];
  const kept = ([price2 = zero, ...values]) => price2.times(hundred.minus(addAll(values.slice(0, rates.length)))).div(hundred);
  return {
    operands: [{ name: "price", value: price }, ...rates, ...amounts],
    words: `${rates.length === 0 ? "price" : `price \xD7 (1${names2(rates)})`}${names2(amounts)}`,
    kept,
    left: (values) => kept(values).minus(addAll(values.slice(first, last)))
  };
}
function addAll(values) {
  return values.reduce((sum2, value) => sum2.plus(value), zero);
}
function leftOfBooking(terms) {
  const { operands, words: words3, left } = formulaOf(terms);
  return derive(words3, operands, terms.price?.unit ?? "", left);
}
function shareLeft(terms) {
  const { operands, words: words3, left } = formulaOf(terms);
  return shareOfPrice(terms, `(${words3}) \xF7 price`, operands, left);
}
function shareKept(terms) {
  const { operands, kept } = formulaOf(terms);
  return shareOfPrice(terms, "price less what platforms and cards take, \xF7 price", operands, kept);
}
function shareOfPrice({ price }, words3, operands, part) {
  const share3 = derive(words3, operands, "%", (values) => {
    const [whole2 = zero] = values;
    return whole2.isZero() ? zero : part(values).times(hundred).div(whole2);
  });
  return price?.low.gt(zero) ? share3 : { ...share3, value: null };
}
function costOf(name, cost) {
  return cost === "none" ? [] : [{ name, value: cost }];
}
function adsThatPay(platform, direct) {
  const fees = feesOf("platform", platform);
  const saved = feesOf("direct booking", direct);
  const operands = [{ name: "price", value: platform.price }, ...fees, ...saved];
  const formula = `${namesOf(fees, " + ")} \u2212 ${namesOf(saved, " \u2212 ")}, rates of the price`;
  return derive(
    formula,
    operands,
    platform.price?.unit ?? "",
    ([price = zero, ...values]) => feesAt(price, fees, values).minus(feesAt(price, saved, values.slice(fees.length)))
  );
}
function feesOf(payer, { commission, processing, cardFee }) {
  return [
    ...costOf(`commission of the ${payer}`, commission),
    ...costOf(`card processing of the ${payer}`, processing),
    ...costOf(`card fee of the ${payer}`, cardFee)
  ];
}
function namesOf(fees, joint) {
  return fees.length === 0 ? "nothing" : fees.map(({ name }) => name).join(joint);
}
function feesAt(price, fees, values) {
  return fees.reduce((sum2, { value }, i) => {
    const fee = values[i] ?? zero;
    return sum2.plus(value?.unit === "%" ? price.times(fee).div(hundred) : fee);
  }, zero);
}

// action/src/analyses/measures/average-sale.ts
function averageSales(products, currency = null) {
  const states = filesThatState(products.map(({ cells }) => cells.commission));
  return products.map((product) => {
    const prices = pricesOf(product);
    const isMeant = currency === null || prices.price?.unit === currency;
    return {
      product,
      terms: {
        ...isMeant ? prices : { price: null, variableCost: null },
        commission: states.has(product.place.path) ? costIn(product.cells.commission) : "none",
        processing: "none",
        cardFee: "none",
        ads: "none"
      }
    };
  });
}
function commissionNote(terms) {
  return terms !== null && terms.commission === null ? { note: ["its commission is not known: `Commission %` in the table \u201CUnit economics\u201D"] } : {};
}

// action/src/analyses/measures/burn.ts
function operatingExpenses(expenses) {
  return expenses.filter(({ cells }) => {
    const kind = said(cells.kind);
    return kind === null || kind === "operating" || kind === "owner draw";
  });
}
function paymentsPerMonth(expenses, currency, asOf) {
  const shares2 = monthlyExpenses(operatingExpenses(expenses), asOf);
  return addUp("the operating payments of a month", shares2, `${currency}/month`);
}
function fixedCostPerMonth(expenses, currency, asOf) {
  const rows = operatingExpenses(expenses).filter(({ cells: { behaviour } }) => {
    return behaviour.kind !== "not-applicable" && said(behaviour) !== "variable";
  });
  const shares2 = monthlyExpenses(rows, asOf).map((share3) => {
    const isFixed2 = said(share3.expense.cells.behaviour) === "fixed";
    return isFixed2 ? share3 : { ...share3, cell: { ...share3.cell, kind: "unknown" } };
  });
  return addUp("the fixed payments of a month", shares2, `${currency}/month`);
}
function monthlyExpenses(expenses, asOf) {
  return perMonthShares(paymentMovements(expenses), asOf);
}
function paymentMovements(expenses) {
  return expenses.map((expense) => ({
    name: said(expense.cells.vendor) ?? expense.id,
    amount: expense.cells.amount,
    month: expense.cells.month,
    expense
  }));
}
function receiptsPerMonth(revenue, currency, asOf) {
  const shares2 = perMonthShares(receiptMovements(revenue), asOf);
  return addUp("the operating receipts of a month", shares2, `${currency}/month`);
}
function receiptMovements(revenue) {
  return revenue.filter(({ cells }) => said(cells.kind) === "revenue").map(({ id, cells }) => ({ name: said(cells.stream) ?? id, amount: cells.amount, month: cells.month }));
}
function netBurn(payments, receipts, currency) {
  const operands = [
    { name: "payments", ...payments },
    { name: "receipts", ...receipts }
  ];
  return derive("payments \u2212 receipts", operands, `${currency}/month`, ([out = zero, back = zero]) => out.minus(back));
}
function runway(cash, payments, receipts) {
  const operands = [
    { name: "cash", ...cash },
    { name: "payments", ...payments },
    { name: "receipts", ...receipts }
  ];
  return derive("cash \xF7 (payments \u2212 receipts)", operands, "months", ([money = zero, out = zero, back = zero]) => {
    const burned = out.minus(back);
    if (burned.lte(zero)) return infinity;
    return money.lte(zero) ? zero : money.div(burned);
  });
}

// action/src/analyses/measures/contribution-ratio.ts
var hundred2 = exact(100);
function contributionRatio(sales) {
  return ratioOf(sales, "left");
}
function keptRatio(sales) {
  return sales.some(takesCommission) ? ratioOf(sales, "kept") : null;
}
function takesCommission({ terms }) {
  return terms.commission !== "none";
}
function ratioOf(sales, what) {
  const ratios = sales.map(({ terms }) => what === "left" ? shareLeft(terms) : shareKept(terms));
  const [only] = ratios;
  if (only !== void 0 && ratios.length === 1) return only;
  return (isMixed(sales) ? ratioOfMix(sales, what) : null) ?? spanOf(sales, ratios);
}
function isMixed(sales) {
  const mixes = sales.map(({ product }) => said(product.cells.mix));
  return mixes.length > 0 && mixes.every((mix) => mix !== null && isExactValue(mix));
}
function ratioOfMix(sales, what) {
  const parts = sales.map(({ product, terms }) => {
    const formula = formulaOf(terms);
    const operands2 = [...formula.operands, { name: "mix", value: said(product.cells.mix) }];
    return { formula, operands: operands2.map((one2) => ({ ...one2, name: `${one2.name} of ${product.id}` })) };
  });
  const operands = parts.flatMap((part) => part.operands);
  const ranged = operands.filter(({ value }) => value !== null && !isExactValue(value)).length;
  if (ranged > mostRanged && sales.some(takesCommission)) return null;
  const directions2 = operands.map(
    ({ name }) => name.startsWith("variable cost") ? "down" : "up"
  );
  const words3 = what === "left" ? "contribution" : "what is kept of the price";
  return derive(
    `\u03A3 mix \xD7 ${words3} \xF7 \u03A3 mix \xD7 price`,
    operands,
    "%",
    (values) => {
      let [revenue, share3, at] = [zero, zero, 0];
      for (const { formula, operands: own } of parts) {
        const some = values.slice(at, at + own.length);
        const mix = some.at(-1) ?? zero;
        revenue = revenue.plus((some[0] ?? zero).times(mix));
        share3 = share3.plus(formula[what](some).times(mix));
        at += own.length;
      }
      return revenue.lte(zero) ? zero : share3.times(hundred2).div(revenue);
    },
    ranged > mostRanged ? directions2 : void 0
  );
}
function spanOf(sales, ratios) {
  const formula = "between the least and the greatest of the products, since their mix is not known";
  const inputs = ratios.flatMap(({ value, derivation }, i) => {
    return value === null ? [] : [{ name: `ratio of ${sales[i]?.product.id ?? ""}`, value, derivation }];
  });
  const values = inputs.map(({ value }) => value);
  const [first, ...others] = values;
  if (first === void 0 || values.length < ratios.length) return { value: null, derivation: { formula, inputs } };
  const low = others.reduce((least, one2) => one2.low.lt(least) ? one2.low : least, first.low);
  const high = others.reduce((most, one2) => one2.high.gt(most) ? one2.high : most, first.high);
  const { basis, places } = joinSources(values);
  return { value: quantity({ low, high, unit: "%", basis, places }), derivation: { formula, inputs } };
}

// action/src/analyses/break-even.ts
var hundred3 = exact(100);
var breakEven = defineAnalysis({
  id: "break-even",
  code: "CFO-06",
  title: "Break-even",
  question: "How much must be sold in a month to pay the fixed cost?",
  formula: "Contribution = price \xD7 (1 \u2212 commission) \u2212 variable cost; a commission that no row of the table states is not counted. Units = fixed cost \xF7 contribution, rounded up; revenue = units \xD7 price before rounding; margin of safety = (sold \u2212 units) \xF7 sold; no volume breaks even where a unit brings nothing.",
  reads: {
    expense: { needs: ["amount", "behaviour"], uses: ["vendor", "month", "kind"] },
    product: {
      needs: ["price", "variableCost"],
      uses: ["product", "soldAs", "commission", "mix", "unitsSold", "capacity"]
    }
  },
  compute({ expense, product }, { asOf }) {
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const fixed = fixedCostPerMonth(expense, currency, asOf);
    const caption = { id: "fixed-cost", title: "Fixed cost of a month", good: "down" };
    const offers = offersOf(averageSales(product, currency), currency);
    const blocks = offers.flatMap((offer) => offerFigures(offer, fixed, currency));
    return { blocks: [figure({ ...caption, ...rowsKnown(fixed) }, fixed), ...blocks], ...headline3(offers, fixed) };
  }
});
function offersOf(sales, currency) {
  if (sales.length > 1 && isMixed(sales)) return [mixOf(sales, currency)];
  return sales.map((sale) => {
    const { id, cells } = sale.product;
    return {
      suffix: sales.length === 1 ? "" : `-${id}`,
      name: said(cells.product) ?? id,
      soldAs: said(cells.soldAs) ?? "units",
      contribution: leftOfBooking(sale.terms),
      ratio: contributionRatio([sale]),
      terms: sale.terms,
      sold: said(cells.unitsSold),
      capacity: said(cells.capacity)
    };
  });
}
function mixOf(sales, currency) {
  const operands = sales.flatMap(({ product, terms }) => [
    { name: `contribution of ${product.id}`, ...leftOfBooking(terms) },
    { name: `mix of ${product.id}`, value: said(product.cells.mix) }
  ]);
  const directions2 = operands.map(() => "up");
  const formula = "average contribution, weighted by the mix";
  return {
    suffix: "",
    name: "the average sale",
    soldAs: "units",
    contribution: derive(formula, operands, currency, weightedAverage, directions2),
    ratio: contributionRatio(sales),
    terms: null,
    sold: null,
    capacity: null
  };
}
function weightedAverage(values) {
  const pairs = values.flatMap((amount, i) => i % 2 === 0 ? [{ amount, weight: values[i + 1] ?? zero }] : []);
  const weight = pairs.reduce((total5, pair) => total5.plus(pair.weight), zero);
  const weighted = pairs.reduce((total5, pair) => total5.plus(pair.amount.times(pair.weight)), zero);
  return weight.isZero() ? zero : weighted.div(weight);
}
function offerFigures(offer, fixed, currency) {
  const { suffix, contribution } = offer;
  const title = suffix === "" ? "" : ` of ${offer.name}`;
  const units = unitsOf(offer, fixed);
  const caption = { id: `contribution${suffix}`, title: `Contribution of one sale${title}`, good: "up" };
  const brings = figure({ ...caption, ...commissionNote(offer.terms) }, contribution);
  const needed = { id: `units${suffix}`, title: `Break-even${title}`, good: "down", round: "up" };
  if (units.value !== null && !units.value.low.isFinite()) {
    return [brings, figure({ ...needed, note: lossNote(offer.terms) }, { ...units, value: null })];
  }
  const revenue = revenueOf(offer, fixed, currency);
  const safety = safetyOf(offer, units);
  return [
    brings,
    figure({ ...needed, ...capacityNote(offer, fixed, units) }, units),
    figure({ id: `revenue${suffix}`, title: `Revenue at break-even${title}`, good: "down" }, revenue),
    ...safety === null ? [] : [figure({ id: `margin-of-safety${suffix}`, title: `Margin of safety${title}`, good: "up" }, safety)]
  ];
}
function lossNote(terms) {
  if (terms === null) return ["no volume breaks even: the average sale leaves nothing"];
  const what = terms.commission === "none" ? "the variable cost of " : "the commission and the variable cost of ";
  return [`no volume breaks even: the price must exceed ${what}`, terms.variableCost];
}
function unitsOf({ contribution, soldAs }, fixed) {
  const operands = [
    { name: "fixed cost", ...fixed },
    { name: "contribution", ...contribution }
  ];
  return derive(
    "fixed cost \xF7 contribution",
    operands,
    `${soldAs}/month`,
    ([cost = zero, left = zero]) => left.lte(zero) ? infinity : cost.div(left)
  );
}
function revenueOf({ ratio: ratio3 }, fixed, currency) {
  const operands = [
    { name: "fixed cost", ...fixed },
    { name: "contribution ratio", ...ratio3 }
  ];
  return derive(
    "fixed cost \xF7 contribution ratio",
    operands,
    `${currency}/month`,
    ([cost = zero, share3 = zero]) => share3.lte(zero) ? infinity : cost.times(hundred3).div(share3)
  );
}
function safetyOf({ sold }, units) {
  if (sold === null || sold.low.lte(zero) || units.value === null) return null;
  const whole2 = quantity({ ...units.value, low: units.value.low.ceil(), high: units.value.high.ceil() });
  const operands = [
    { name: "sold", value: sold },
    { name: "break-even in whole units", value: whole2, derivation: units.derivation }
  ];
  return derive(
    "(sold \u2212 break-even) \xF7 sold",
    operands,
    "%",
    ([sales = zero, needed = zero]) => sales.minus(needed).times(hundred3).div(sales)
  );
}
function capacityNote({ capacity, terms }, fixed, units) {
  if (capacity === null || capacity.low.lte(zero) || units.value === null) return {};
  if (units.value.high.ceil().lte(capacity.low)) return {};
  if (terms === null || terms.variableCost === null || fixed.value === null) return {};
  const kept = hundred3.minus(terms.commission === "none" ? zero : terms.commission?.high ?? hundred3);
  if (kept.lte(zero)) return {};
  const needed = terms.variableCost.high.plus(fixed.value.high.div(capacity.low)).times(hundred3).div(kept);
  const price = quantity({ low: ceilTo(needed, 2), unit: terms.variableCost.unit });
  const isSure = units.value.low.ceil().gt(capacity.high);
  return {
    note: [
      isSure ? "above the capacity of " : "may be above the capacity of ",
      capacity,
      "; pays there at a price of ",
      price
    ]
  };
}
function headline3(offers, fixed) {
  const [offer] = offers;
  if (offer === void 0) return {};
  const { value } = unitsOf(offer, fixed);
  if (value === null) return { headline: { standing: "unknown", sentence: ["Break-even cannot be computed yet."] } };
  if (!value.low.isFinite()) {
    return { headline: { standing: "fails", sentence: [`No volume of ${offer.name} pays the fixed cost.`] } };
  }
  const needed = quantity({ ...value, low: value.low.ceil(), high: value.high.ceil() });
  return { headline: { standing: "holds", sentence: ["The fixed cost is paid at ", needed, "."] } };
}

// action/src/analyses/measures/net-of-night.ts
function netOfNight(terms, currency) {
  const { operands, words: words3, formula } = termsOf(terms);
  return derive(words3, operands, `${currency}/night`, formula);
}
function breakEvenNights(fixed, terms) {
  const { operands, words: words3, formula } = termsOf(terms);
  const all2 = [{ name: "fixed cost", ...fixed }, ...operands];
  return derive(`fixed cost \xF7 (${words3})`, all2, "nights/month", ([cost = zero, ...values]) => {
    const net = formula(values);
    return net.lte(zero) ? infinity : cost.div(net);
  });
}
function termsOf({ dailyRate, fee, stay, cleaning, perNight, perStay }) {
  const given = (name, term) => term === null ? [] : [{ name, ...term }];
  const operands = [
    { name: "daily rate", ...dailyRate },
    { name: "fee", ...fee },
    { name: "stay", ...stay },
    ...given("cleaning fee", cleaning),
    ...given("cost per night", perNight),
    ...given("cost per stay", perStay)
  ];
  const words3 = [
    cleaning === null ? "daily rate \xD7 (1 \u2212 fee)" : "(daily rate + cleaning fee \xF7 stay) \xD7 (1 \u2212 fee)",
    ...perNight === null ? [] : ["cost per night"],
    ...perStay === null ? [] : ["cost per stay \xF7 stay"]
  ].join(" \u2212 ");
  const formula = ([rate = zero, taken = zero, nights2 = zero, ...rest2]) => {
    const next = rest2[Symbol.iterator]();
    const take = (term) => term === null ? zero : next.next().value ?? zero;
    const [fromCleaning, ofNight, ofStay] = [take(cleaning), take(perNight), take(perStay)];
    const kept = exact(1).minus(taken.div(100));
    return rate.plus(fromCleaning.div(nights2)).times(kept).minus(ofNight).minus(ofStay.div(nights2));
  };
  return { operands, words: words3, formula };
}

// action/src/analyses/measures/days-by-month.ts
function daysByMonth(from, days) {
  if (days <= 0) return [];
  const parts = [];
  const last = addDays(from, days - 1);
  for (let start = from; ; ) {
    const month = monthOf(start);
    const monthEnd = day(`${month}-${daysInMonth(month)}`);
    const isLast = last <= monthEnd;
    parts.push({ month, days: daysBetween(start, isLast ? last : monthEnd) + 1 });
    if (isLast) return parts;
    start = addDays(monthEnd, 1);
  }
}

// action/src/analyses/measures/nights-sold.ts
function nightsSold(properties, bookings, calendar2, asOf) {
  const names2 = new Set(properties.flatMap(({ id, cells }) => [nameKey(id), nameKey(said(cells.property) ?? id)]));
  const ours = bookings.filter(({ cells }) => names2.has(nameKey(said(cells.asset) ?? "")));
  const stays = ours.flatMap(readStay);
  const slept = stays.flatMap(spread);
  const months = monthsCovered(slept, asOf);
  if (months.length === 0) return null;
  const kept = calendar2.flatMap(
    (row4) => names2.has(nameKey(said(row4.cells.property) ?? "")) ? spreadBlocked(row4) : []
  );
  const currency = mainCurrency(stays.map(({ record }) => record.cells.fare));
  const over = (some) => {
    const days = some.reduce((sum2, month) => sum2 + daysInMonth(month), 0);
    const all2 = nights("units \xD7 days", properties, properties.length * days);
    const isIn = ({ month }) => some.includes(month);
    const blocked = calendar2.length === 0 ? null : kept.filter(isIn);
    return countNights(all2, blocked, slept.filter(isIn), currency);
  };
  const begun = stays.filter(({ from }) => months.includes(monthOf(from)));
  return {
    months: months.map((month) => ({ month, ...over([month]) })),
    total: over(months),
    averageStay: averageStay(begun),
    unread: ours.filter(isUnread).length,
    currency
  };
}
function isUnread({ cells: { start, end, status } }) {
  return said(start) === null || said(end) === null || said(status) === null;
}
function readStay(record) {
  const { start, end, status } = record.cells;
  const [from, to, state] = [said(start), said(end), said(status)];
  if (from === null || to === null || state !== "confirmed" && state !== "completed") return [];
  const nights2 = daysBetween(from, to);
  return nights2 > 0 ? [{ record, from, nights: nights2 }] : [];
}
function spread({ record, from, nights: nights2 }) {
  const { fare } = record.cells;
  return daysByMonth(from, nights2).map(({ month, days }) => ({
    record,
    month,
    nights: days,
    room: fare.kind === "value" ? { ...fare, value: partOf(fare.value, exact(days).div(nights2)) } : fare
  }));
}
function partOf(whole2, share3) {
  return { ...whole2, low: whole2.low.times(share3), high: whole2.high.times(share3) };
}
function spreadBlocked(record) {
  const [from, to] = [said(record.cells.from), said(record.cells.to)];
  if (from === null || to === null) return [];
  return daysByMonth(from, daysBetween(from, to)).map(({ month, days }) => ({
    record,
    month,
    nights: days,
    room: null
  }));
}
function monthsCovered(slept, asOf) {
  const [first] = slept.map(({ month }) => month).sort();
  const now = day(`${monthOf(asOf)}-01`);
  const back = Array.from({ length: 12 }, (_, i) => monthOf(addMonths(now, i - 12)));
  return first === void 0 ? [] : back.filter((month) => month >= first);
}
function countNights(all2, kept, slept, currency) {
  const priced = slept.filter(({ room }) => room?.kind === "value" && room.value.unit === currency);
  const rooms = slept.flatMap(({ record, room }) => room === null ? [] : [{ name: record.id, cell: room }]);
  return {
    all: all2,
    available: kept && availableNights(all2, nightsIn("nights that were not for sale", kept)),
    sold: nightsIn("nights of bookings that stand", slept),
    priced: nightsIn("nights sold whose room revenue is known", priced),
    room: addUp("the room revenue of the nights sold", rooms, currency)
  };
}
function nightsIn(what, slept) {
  const total5 = slept.reduce((sum2, { nights: nights2 }) => sum2 + nights2, 0);
  const records2 = slept.map(({ record }) => record);
  return nights(`number of ${what}`, records2, total5);
}
function nights(formula, records2, n) {
  const basis = joinBasis(records2.map((record) => record.basis));
  const value = quantity({ low: n, unit: "nights", basis, places: records2.map(({ place: place2 }) => place2) });
  return { value, derivation: { formula, inputs: [] } };
}
function availableNights(all2, kept) {
  const operands = [
    { name: "all nights", ...all2 },
    { name: "not for sale", ...kept }
  ];
  return derive(
    "all nights \u2212 not for sale",
    operands,
    "nights",
    ([total5 = zero, blocked = zero]) => total5.minus(blocked)
  );
}
function averageStay(begun) {
  const records2 = begun.map(({ record }) => record);
  const slept = nights(
    "nights of the stays that began",
    records2,
    begun.reduce((sum2, stay) => sum2 + stay.nights, 0)
  );
  const stays = nights("number of stays that began", records2, begun.length);
  return ratio({ name: "nights", ...slept }, { name: "stays", ...withUnit(stays, "stays") }, "nights/stay");
}
function withUnit({ value, derivation }, unit) {
  return { value: value && { ...value, unit }, derivation };
}
function nightRates({ all: all2, available, sold, priced, room }, currency) {
  const [nightsSold2, revenue] = [
    { name: "nights sold", ...sold },
    { name: "room revenue", value: room.value, derivation: room.derivation }
  ];
  const forSale = available && { name: "available nights", ...available };
  const everyNight = { name: "all nights", ...all2 };
  return {
    occupancy: ratio(nightsSold2, everyNight, "%"),
    adjusted: forSale && ratio(nightsSold2, forSale, "%"),
    dailyRate: ratio(revenue, { name: "nights sold with known room revenue", ...priced }, `${currency}/night`),
    perAvailable: ratio(revenue, forSale ?? everyNight, `${currency}/night`)
  };
}
function ratio(over, under, unit) {
  const times = unit === "%" ? 100 : 1;
  const result = derive(
    `${over.name} \xF7 ${under.name}`,
    [over, under],
    unit,
    ([part = zero, whole2 = zero]) => whole2.lte(zero) ? zero : part.times(times).div(whole2)
  );
  return under.value?.low.gt(zero) ? result : { ...result, value: null };
}

// action/catalogues/params.json
var params_default = [
  { key: "airbnb_host_fee", value: "3", unit: "%", from: "2020-01-01", to: "2025-10-26", source: "Airbnb, split fee for hosts connected through software" },
  { key: "airbnb_host_fee", value: "15.5", unit: "%", from: "2025-10-27", to: null, source: "Airbnb, host-only fee for hosts connected through software, announced in 2025" },
  { key: "tax_form_threshold", value: "600", unit: "USD", from: "2020-01-01", to: "2025-12-31", source: "IRS, Form 1099-NEC, payments up to 2025" },
  { key: "tax_form_threshold", value: "2000", unit: "USD", from: "2026-01-01", to: "2026-12-31", source: "IRS, Form 1099-NEC, payments made in 2026; indexed to prices after" },
  { key: "fdic_limit", value: "250000", unit: "USD", from: "2008-10-03", to: null, source: "FDIC, insured amount for each depositor, bank and ownership category" }
];

// action/src/analyses/measures/parameter.ts
function parameterOn(params, key, on, otherwise) {
  return statedParameter(params, key, on) ?? shippedParameter(key, on) ?? count(otherwise.value, otherwise.unit);
}
function statedParameter(params, key, on) {
  const name = nameKey(key);
  const inForce2 = params.filter(({ cells }) => {
    const from = said(cells.from);
    const to = said(cells.to);
    return nameKey(said(cells.key) ?? "") === name && (from === null || from <= on) && (to === null || to >= on);
  });
  return inForce2.map(({ cells }) => said(cells.value)).find((value) => value !== null) ?? null;
}
function shippedParameter(key, on) {
  const name = nameKey(key);
  const found = shipped.find((one2) => one2.name === name && one2.from <= on && (one2.to === null || on <= one2.to));
  return found?.value ?? null;
}
var shipped = params_default.map(({ key, value, unit, from, to }) => ({
  name: nameKey(key),
  value: quantity({ low: value, unit }),
  from: day(from),
  to: to === null ? null : day(to)
}));

// action/src/analyses/break-even-nights.ts
var breakEvenNights2 = defineAnalysis({
  id: "break-even-nights",
  code: "RENT-04",
  title: "Break-even nights",
  question: "How many nights a month pay the fixed cost?",
  formula: "Nights = fixed cost \xF7 [(daily rate + cleaning fee \xF7 stay) \xD7 (1 \u2212 `airbnb_host_fee`) \u2212 `cost_per_night` \u2212 `cost_per_stay` \xF7 stay], rounded up; daily rate and stay as in the bookings, the cleaning fee as in the rates, costs as in the params table. Occupancy = nights before rounding \xF7 units \xD7 days of this month.",
  reads: {
    expense: { needs: ["amount", "behaviour"], uses: ["vendor", "month", "kind"] },
    property: { needs: ["property"] },
    booking: { needs: ["asset", "start", "end", "status", "fare"] },
    rate: { needs: ["cleaningFee"], uses: ["product"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ expense, property, booking, rate, param }, { asOf }) {
    const sold = nightsSold(property, booking, [], asOf);
    if (sold === null) return { blocks: [] };
    const { currency } = sold;
    const lets = new Set(property.map(({ entity: entity2 }) => entity2));
    const fixed = fixedCostPerMonth(
      expense.filter(({ entity: entity2 }) => lets.has(entity2)),
      currency,
      asOf
    );
    const terms = termsOf2(sold, rate, param, asOf);
    const needed = breakEvenNights(fixed, terms);
    const isAtLeast = isFloor(terms) || fixed.known < fixed.of;
    const average = soldPerMonth(sold);
    const fixedFigure = figure(
      { id: "fixed-cost", title: "Fixed cost of a month", good: "down", ...rowsKnown(fixed) },
      fixed
    );
    const net = figure(
      { id: "net", title: "Left of a night", good: "up", ...notCounted(terms) },
      netOfNight(terms, currency)
    );
    const soldFigure = figure({ id: "sold", title: "Sold in an average month", good: "up" }, average);
    return {
      blocks: [fixedFigure, net, ...neededFigures(needed, isAtLeast, property, asOf), soldFigure],
      headline: headline4(needed, average.value, isAtLeast)
    };
  }
});
function termsOf2(sold, rates, params, asOf) {
  const inForce2 = (key) => statedParameter(params, key, asOf) ?? shippedParameter(key, asOf);
  const ifGiven = (value) => value && { value };
  return {
    dailyRate: nightRates(sold.total, sold.currency).dailyRate,
    fee: { value: inForce2("airbnb_host_fee") },
    stay: sold.averageStay,
    cleaning: ifGiven(cleaningFee(rates, sold.currency)),
    perNight: ifGiven(inForce2("cost_per_night")),
    perStay: ifGiven(inForce2("cost_per_stay"))
  };
}
function cleaningFee(rates, currency) {
  const fees = rates.flatMap(({ cells }) => said(cells.cleaningFee) ?? []).filter(({ unit }) => unit === currency);
  const [first] = fees;
  if (first === void 0) return null;
  const low = fees.reduce((least, fee) => fee.low.lt(least) ? fee.low : least, first.low);
  const high = fees.reduce((most, fee) => fee.high.gt(most) ? fee.high : most, first.high);
  const sources = joinSources(fees);
  const quality = low.eq(high) ? sources.quality : worstQuality([sources.quality, "range"]);
  return quantity({ ...sources, low, high, unit: currency, quality });
}
function isFloor({ perNight, perStay }) {
  return perNight === null || perStay === null;
}
function notCounted({ cleaning, perNight, perStay }) {
  const costs2 = [...perNight ? [] : ["`cost_per_night`"], ...perStay ? [] : ["`cost_per_stay`"]];
  const most = costs2.length === 0 ? [] : [`at most: ${costs2.join(" and ")} not set in the params table`];
  const fee = cleaning ? [] : ["no cleaning fee in the rates"];
  const notes = [...most, ...fee];
  return notes.length === 0 ? {} : { note: [notes.join("; ")] };
}
function neededFigures(needed, isAtLeast, units, asOf) {
  const caption = { id: "nights", title: "Break-even", good: "down", round: "up" };
  if (needed.value === null) return [figure(caption, needed)];
  if (!needed.value.high.isFinite()) {
    const note = [needed.value.low.isFinite() ? "perhaps no number of nights pays" : "no number of nights pays"];
    return [figure({ ...caption, note }, { ...needed, value: null })];
  }
  const operands = [
    { name: "nights", ...needed },
    { name: "units \xD7 days", value: count(units.length * daysInMonth(monthOf(asOf)), "nights") }
  ];
  const share3 = derive(
    "nights \xF7 units \xD7 days",
    operands,
    "%",
    ([nights2 = zero, all2 = zero]) => all2.isZero() ? zero : nights2.times(100).div(all2)
  );
  return [
    figure({ ...caption, ...isAtLeast && { note: ["at least: not every cost is known"] } }, needed),
    figure({ id: "occupancy", title: "Occupancy at break-even", good: "down" }, share3)
  ];
}
function soldPerMonth({ total: total5, months }) {
  const operands = [
    { name: "nights sold", ...total5.sold },
    { name: "months", value: count(months.length, "months") }
  ];
  return derive(
    "nights sold \xF7 months",
    operands,
    "nights/month",
    ([nights2 = zero, over = zero]) => over.isZero() ? zero : nights2.div(over)
  );
}
function headline4({ value }, sold, isAtLeast) {
  if (value === null || sold === null || !value.low.isFinite()) {
    return value?.low.isFinite() === false ? { standing: "fails", sentence: ["No number of nights pays the fixed cost of the units."] } : { standing: "unknown", sentence: ["Break-even nights cannot be computed yet."] };
  }
  if (verdict(sold, "at least", value.low) === "fail") {
    return { standing: "fails", sentence: ["The nights sold do not pay the fixed cost of the units."] };
  }
  return isAtLeast || verdict(sold, "at least", value.high) !== "pass" ? { standing: "unknown", sentence: ["It is not certain that the nights sold pay the fixed cost of the units."] } : { standing: "holds", sentence: ["The nights sold pay the fixed cost of the units."] };
}

// action/src/analyses/measures/compare-known.ts
function highestFirst(a, b) {
  return compareKnown(a, b, (one2, other2) => other2.cmp(one2));
}
function lowestFirst(a, b) {
  return compareKnown(a, b, (one2, other2) => one2.cmp(other2));
}
function compareKnown(a, b, compare3) {
  const [first, second] = [a ?? null, b ?? null];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return compare3(first, second);
}

// action/src/analyses/budget-variance.ts
var budgetVariance = defineAnalysis({
  id: "budget-variance",
  code: "CFO-09",
  title: "Budget variance",
  question: "How far are we from the budget, and is it the price or the volume?",
  formula: "Difference = actual price \xD7 actual volume \u2212 budget price \xD7 budget volume; of the volume: (actual \u2212 budget volume) \xD7 budget price; of the price: (actual \u2212 budget price) \xD7 actual volume. Of a cost, likewise its usage and its rate. Counted are the months of the last twelve that are over.",
  reads: {
    "budget-line": {
      needs: ["month", "kind", "budgetPrice", "budgetVolume"],
      uses: ["line", "actualPrice", "actualVolume"]
    }
  },
  compute({ "budget-line": lines }, { asOf }) {
    const over = lines.filter((line) => isCounted(line, asOf));
    if (over.length === 0) return { blocks: [says2("No month with a budget is over yet.")] };
    const currency = mainCurrency(over.map(({ cells }) => cells.budgetPrice));
    const variances = over.map(varianceOf);
    return {
      blocks: [
        ...totals(variances, "sale", currency),
        ...totals(variances, "cost", currency),
        comparison(variances),
        ...unsaid(over)
      ],
      headline: headline5(variances, currency)
    };
  }
});
function says2(sentence) {
  return { kind: "text", id: "none", sentences: [[sentence]], sources: [] };
}
function isCounted({ cells }, asOf) {
  const parts = [cells.budgetPrice, cells.budgetVolume, cells.actualPrice, cells.actualVolume];
  const month = said(cells.month)?.slice(0, 7);
  const first = monthOf(addMonths(day(`${monthOf(asOf)}-01`), -12));
  const isOver = month === void 0 || month >= first && month < monthOf(asOf);
  return isOver && parts.every(({ kind }) => kind !== "not-applicable");
}
function varianceOf(line) {
  const { budgetPrice, budgetVolume, actualPrice, actualVolume } = line.cells;
  const [before, after] = [said(budgetPrice), said(actualPrice)];
  const currency = before?.unit ?? "";
  const isDated = said(line.cells.month) !== null;
  const planned2 = { name: "budget price", value: before };
  const plan = { name: "budget volume", value: said(budgetVolume) };
  const paid = { name: "actual price", value: after?.unit === currency ? after : null };
  const sold = { name: "actual volume", value: isDated ? said(actualVolume) : null };
  return {
    line,
    name: said(line.cells.line) ?? line.id,
    total: derive(
      "actual price \xD7 actual volume \u2212 budget price \xD7 budget volume",
      [paid, sold, planned2, plan],
      currency,
      ([price = zero, volume = zero, rate = zero, units = zero]) => price.times(volume).minus(rate.times(units))
    ),
    volume: derive("(actual volume \u2212 budget volume) \xD7 budget price", [sold, plan, planned2], currency, differenceTimes),
    price: derive("(actual price \u2212 budget price) \xD7 actual volume", [paid, planned2, sold], currency, differenceTimes)
  };
}
function differenceTimes([actual = zero, budget = zero, times = zero]) {
  return actual.minus(budget).times(times);
}
var words = {
  sale: { title: "Sales against the budget", volume: "by the volume", price: "by the price", good: "up" },
  cost: { title: "Costs against the budget", volume: "by the usage", price: "by the rate", good: "down" }
};
function totals(variances, kind, currency) {
  const own = variances.filter(({ line }) => said(line.cells.kind) === kind);
  if (own.length === 0) return [];
  const { title, good, ...by } = words[kind];
  const add5 = (part) => sumFigures(
    "the lines",
    own.map(({ name, line, total: total5, ...parts }) => ({
      name: `${name}, ${said(line.cells.month) ?? ""}`,
      ...total5.value === null || part === "total" ? total5 : parts[part]
    })),
    currency
  );
  const whole2 = add5("total");
  return [
    figure({ id: `${kind}-total`, title, good, ...rowsKnown(whole2) }, whole2),
    figure({ id: `${kind}-volume`, title: `Of that ${by.volume}`, good }, add5("volume")),
    figure({ id: `${kind}-price`, title: `Of that ${by.price}`, good }, add5("price"))
  ];
}
function gainOf({ line, total: total5 }) {
  const kind = said(line.cells.kind);
  const operands = [{ name: "difference", ...total5 }];
  const gain = derive(
    kind === "cost" ? "\u2212 difference" : "difference",
    operands,
    total5.value?.unit ?? "",
    ([more = zero]) => kind === "cost" ? more.neg() : more
  );
  return kind === null ? { ...gain, value: null } : gain;
}
var mostLines = 12;
function comparison(variances) {
  const ranked = variances.map((variance) => ({ ...variance, gain: gainOf(variance).value }));
  const rows = ranked.sort((a, b) => lowestFirst(a.gain?.low, b.gain?.low) || (a.line.id < b.line.id ? -1 : 1)).map(({ line, name, total: total5, volume, price }) => {
    const { month, kind } = line.cells;
    const cells = [name, said(month), said(kind), total5.value, volume.value, price.value];
    return { key: line.id, cells, sources: [line.place] };
  });
  const numbers4 = ["Difference", "Volume", "Price"].map((title2) => ({ title: title2, align: "right" }));
  const columns = [{ title: "Line" }, { title: "Month" }, { title: "Kind" }, ...numbers4];
  const title = "Lines against the budget, what takes most from the profit first";
  return { kind: "table", id: "lines", title, columns, ...shortList(rows, mostLines) };
}
var mostNamed = 5;
function unsaid(lines) {
  const cells = lines.flatMap(({ id, cells: cells2, place: place2 }) => {
    const of = `of ${said(cells2.line) ?? id} in ${said(cells2.month) ?? "a month that is not known"}`;
    const { actualPrice, actualVolume } = cells2;
    return [
      ...said(actualPrice) === null ? [{ name: `\`Actual price\` ${of}`, place: place2 }] : [],
      ...said(actualVolume) === null ? [{ name: `\`Actual volume\` ${of}`, place: place2 }] : []
    ];
  });
  if (cells.length === 0) return [];
  const more = cells.length > mostNamed ? ` and ${cells.length - mostNamed} more` : "";
  const named4 = cells.slice(0, mostNamed);
  const sentence = `Not said yet: ${named4.map(({ name }) => name).join(", ")}${more}.`;
  return [{ kind: "text", id: "unsaid", sentences: [[sentence]], sources: named4.map(({ place: place2 }) => place2) }];
}
function headline5(variances, currency) {
  const gain = sumFigures(
    "what the lines add to the profit",
    variances.map((variance) => ({ name: variance.name, ...gainOf(variance) })),
    currency
  );
  if (gain.value === null || gain.known < gain.of) {
    const sentence = `How far the lines are from their budget is known for ${gain.known} of ${gain.of}.`;
    return { standing: "unknown", sentence: [sentence] };
  }
  const { low, high } = gain.value;
  const result = verdict(gain.value, "at least", zero);
  if (result === "fail") {
    const short = quantity({ ...gain.value, low: high.neg(), high: low.neg() });
    return { standing: "fails", sentence: ["The lines of the budget left ", short, " less than planned."] };
  }
  if (result === "pass") {
    return { standing: "holds", sentence: ["The lines of the budget left ", gain.value, " more than planned."] };
  }
  return {
    standing: "unknown",
    sentence: ["The lines of the budget may have left less than planned: ", gain.value, "."]
  };
}

// action/src/analyses/measures/draw-column.ts
function drawColumn(table, type, column) {
  if (table.rows.length < 2) return [];
  const points = table.rows.map(({ key, cells }) => ({
    name: nameIn(cells[0]) ?? key,
    value: quantityIn(cells[column])
  }));
  const axis = table.columns[column]?.title ?? "";
  return [{ kind: "chart", id: `${table.id}-chart`, title: table.title, table: table.id, type, axis, points }];
}
function nameIn(part) {
  if (typeof part === "string") return part;
  return part && "day" in part ? part.day : null;
}
function quantityIn(part) {
  return part !== void 0 && part !== null && typeof part === "object" && "low" in part ? part : null;
}

// action/src/analyses/measures/free-cash.ts
function cashPosition(accounts, revenue, currency, asOf) {
  const balances = (some) => some.map(({ id, cells }) => ({ name: said(cells.account) ?? id, cell: cells.balance }));
  const own = accounts.filter((account) => restrictionOf(account) === "none");
  const apart = balances(accounts.filter((account) => restrictionOf(account) !== "none"));
  const owed = owedFromOwnAccounts(accounts, revenue, asOf);
  const [ours, others] = [addUp("the unrestricted balances", balances(own), currency), sumOf(owed, currency)];
  const isUpperBound = others.value === null || owed.length === 0 && areDepositsUnsaid(accounts, revenue, asOf);
  const free = isUpperBound || owed.length === 0 ? ours : less(ours, others, currency);
  return {
    bank: addUp("all balances", balances(accounts), currency),
    held: sumOf([...apart, ...owed], currency),
    free: isUpperBound ? atMost(free) : free,
    isUpperBound
  };
}
function restrictionOf({ cells }) {
  return said(cells.restricted) ?? "none";
}
var restrictionByKind = {
  deposit: "deposits",
  refundable: "security",
  tax: "tax"
};
function owedFromOwnAccounts(accounts, revenue, asOf) {
  const apart = new Set(accounts.map((account) => `${account.entity}/${restrictionOf(account)}`));
  return revenue.flatMap(({ id, entity: entity2, cells }) => {
    const restriction = restrictionByKind[said(cells.kind) ?? ""];
    if (restriction === void 0 || apart.has(`${entity2}/${restriction}`)) return [];
    const served = said(cells.serviceDate);
    if (restriction !== "tax" && served !== null && served <= asOf) return [];
    const name = said(cells.stream) ?? id;
    const isSure = restriction === "tax" || served !== null;
    return [{ name, cell: isSure ? cells.amount : anyPartOf(cells.amount) }];
  });
}
function anyPartOf(cell) {
  if (cell.kind !== "value" || cell.value.low.lte(zero)) return cell;
  const quality = worstQuality([cell.value.quality, "range"]);
  return { ...cell, value: quantity({ ...cell.value, low: 0, quality }) };
}
function areDepositsUnsaid(accounts, revenue, asOf) {
  const isBooked = revenue.some(({ cells }) => (said(cells.serviceDate) ?? asOf) > asOf);
  const isSaid2 = revenue.some(({ cells }) => said(cells.kind) === "deposit");
  return isBooked && !isSaid2 && accounts.every((account) => restrictionOf(account) !== "deposits");
}
function sumOf(rows, currency) {
  const { of, value, derivation } = addUp("what is held for others", rows, currency);
  return { value: of === 0 ? count(0, currency) : value, derivation };
}
function less(ours, others, currency) {
  const operands = [
    { name: "unrestricted balances", ...ours },
    { name: "held for others", ...others }
  ];
  return derive(
    "unrestricted balances \u2212 held for others",
    operands,
    currency,
    ([all2 = zero, part = zero]) => all2.minus(part)
  );
}
function atMost({ value, derivation }) {
  if (value === null || value.low.lte(zero)) return { value, derivation };
  return { value: quantity({ ...value, low: 0, quality: worstQuality([value.quality, "bound"]) }), derivation };
}

// action/src/analyses/measures/trend.ts
var fewestPoints = 3;
function trendOf(values) {
  const [first, last] = [values[0], values.at(-1)];
  if (first === void 0 || last === void 0 || values.length < fewestPoints) return null;
  const steps = values.slice(1).map((value, i) => stepTo(value, values[i] ?? value));
  const whole2 = stepTo(last, first);
  const isSame = values.every(({ low, high }) => low.eq(first.low) && high.eq(first.high));
  const direction = isSame ? "unchanged" : whole2 === "up" && !steps.includes("down") ? "rising" : whole2 === "down" && !steps.includes("up") ? "falling" : "no clear direction";
  return `${values.length} points, ${direction}`;
}
function stepTo(value, before) {
  if (value.low.gt(before.high)) return "up";
  return value.high.lt(before.low) ? "down" : null;
}

// action/src/analyses/measures/moved-by-month.ts
var mostMonths = 12;
function movedByMonth({ payments, receipts }, currency, asOf) {
  const first = day(`${monthOf(asOf)}-01`);
  const months = Array.from({ length: mostMonths }, (_, i) => monthOf(addMonths(first, i - mostMonths)));
  const all2 = months.map((month) => ({
    month,
    payments: totalOf("payments", payments, month, currency),
    receipts: totalOf("receipts", receipts, month, currency)
  }));
  const isKnown = (one2) => one2.payments.value !== null || one2.receipts.value !== null;
  const totals2 = all2.slice(Math.max(0, all2.findIndex(isKnown)), all2.findLastIndex(isKnown) + 1);
  const trends = trendsOf(totals2);
  if (trends === null) return [];
  const table = monthTable(totals2);
  return [table, ...drawColumn(table, "band", 1), trends];
}
function totalOf(what, movements, month, currency) {
  const own = movements.filter((movement) => monthOfMovement(movement) === month);
  const cells = own.map(({ name, amount }) => ({ name, cell: amount }));
  const sum2 = addUp(`the ${what} of ${month}`, cells, currency);
  return own.length === 0 ? { ...sum2, value: null } : sum2;
}
function monthOfMovement({ amount, month }) {
  if (amount.kind === "value" && periodOf(amount.value.unit) !== null) return null;
  const text = said(month)?.slice(0, 7) ?? "";
  return isMonth(text) ? text : null;
}
function monthTable(totals2) {
  const rows = totals2.map(({ month, payments, receipts }) => {
    const sources = [payments, receipts].flatMap(({ value }) => value?.places ?? []);
    const cells = [month, payments.value, receipts.value, burnOf(payments.value, receipts.value)];
    return { key: month, cells, sources };
  });
  const numbers4 = ["Paid", "Received", "Burned"].map((title) => ({ title, align: "right" }));
  return {
    kind: "table",
    id: "by-month",
    title: "Paid and received by month, dated rows only",
    columns: [{ title: "Month" }, ...numbers4],
    rows
  };
}
function burnOf(paid, received) {
  if (paid === null || received === null) return null;
  return evaluate({
    inputs: [paid, received],
    formula: ([out = zero, back = zero]) => out.minus(back),
    unit: paid.unit
  });
}
function trendsOf(totals2) {
  const known = (of) => totals2.flatMap(({ [of]: { value } }) => value === null || value.quality === "partial" ? [] : [value]);
  const sentences = ["payments", "receipts"].flatMap((of) => {
    const trend = trendOf(known(of));
    return trend === null ? [] : [[`${of === "payments" ? "Paid" : "Received"} by month: ${trend}.`]];
  });
  return sentences.length === 0 ? null : { kind: "text", id: "by-month-trend", sentences, sources: [] };
}

// action/src/analyses/measures/settle-runway.ts
function settleRunway({ derivation: { inputs, evaluate: evaluate2 } }, policy) {
  const [money, payments] = inputs;
  if (money === void 0 || payments === void 0 || evaluate2 === void 0) return [];
  const low = floorTo(certainAtMost(money.value, policy.low), 2);
  const limit = quantity({ low, unit: payments.value.unit });
  const { index } = swingInput(
    inputs.map(({ value }) => value),
    evaluate2
  );
  const first = index === null ? void 0 : inputs[index]?.name;
  const ask = first === void 0 ? [] : [`; narrow ${first} first`];
  return ["certain once net burn is at most ", limit, ...ask];
}

// action/src/analyses/burn-and-runway.ts
var burnAndRunway = defineAnalysis({
  id: "burn-and-runway",
  code: "CFO-02",
  title: "Burn and runway",
  question: "How long does the money last?",
  formula: "Gross burn = operating payments of a month; net burn = payments \u2212 receipts; runway = unrestricted cash \xF7 net burn, without end when nothing is burned.",
  reads: {
    expense: { needs: ["amount"], uses: ["month", "vendor", "kind"] },
    revenue: { needs: ["amount", "month", "kind"], uses: ["stream", "serviceDate"] },
    cash: { needs: ["balance"], uses: ["account", "restricted"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ expense, revenue, cash, param }, { asOf }) {
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const payments = paymentsPerMonth(expense, currency, asOf);
    const receipts = receiptsPerMonth(revenue, currency, asOf);
    const { bank, free: money } = cashPosition(cash, revenue, currency, asOf);
    const burned = netBurn(payments, receipts, currency);
    const lasts = runway(money, payments, receipts);
    const policy = parameterOn(param, "min_runway_months", asOf, { value: 6, unit: "months" });
    const figures8 = [
      figure({ id: "gross-burn", title: "Gross burn", good: "down", ...rowsKnown(payments) }, payments),
      figure({ id: "receipts", title: "Receipts", good: "up", ...rowsKnown(receipts) }, receipts),
      figure({ id: "net-burn", title: "Net burn", good: "down" }, burned),
      figure({ id: "cash", title: "Unrestricted cash", good: "up", ...rowsKnown(bank) }, money),
      figure({ id: "runway", title: "Runway", good: "up", round: "down", ...runwayNote(lasts, policy, asOf) }, lasts)
    ];
    const moved = movedByMonth(
      { payments: paymentMovements(operatingExpenses(expense)), receipts: receiptMovements(revenue) },
      currency,
      asOf
    );
    return {
      blocks: [...figures8, ...moved, ...cashPath(money, burned, asOf)],
      headline: headline6(payments, lasts, policy)
    };
  }
});
var monthsAhead = 12;
function cashPath({ value: money }, { value: burned }, asOf) {
  if (money === null || burned === null || burned.high.lte(zero)) return [];
  const rows = [];
  for (let ahead2 = 0; ahead2 <= monthsAhead; ahead2++) {
    const cash = cashAfter(money, burned, ahead2);
    const month = monthOf(addMonths(asOf, ahead2));
    rows.push({ key: month, cells: [month, cash], sources: [] });
    if (cash.high.lte(zero)) break;
  }
  const columns = [{ title: "Month" }, { title: "Cash", align: "right" }];
  const table = { kind: "table", id: "cash-path", title: "Cash if the burn stays as it is", columns, rows };
  return [table, ...drawColumn(table, "band", 1)];
}
function cashAfter(money, burned, months) {
  return evaluate({
    inputs: [money, burned],
    formula: ([cash = zero, burn = zero]) => cash.minus(burn.times(exact(months))),
    unit: money.unit
  });
}
function runwayNote(lasts, policy, asOf) {
  const { value } = lasts;
  if (value === null) return {};
  const result = verdict(value, "at least", policy.low);
  const note = ["against ", policy, ": ", { result }, ...zeroDays(value, asOf)];
  return { note: result === "undetermined" ? [...note, "; ", ...settleRunway(lasts, policy)] : note };
}
function zeroDays({ low, high }, asOf) {
  if (!low.isFinite()) return [];
  const first = { day: addMonths(asOf, low.floor().toNumber()) };
  if (!high.isFinite()) return ["; the money ends on ", first, " at the earliest"];
  const last = { day: addMonths(asOf, high.floor().toNumber()) };
  return first.day === last.day ? ["; the money ends about ", first] : ["; the money ends between ", first, " and ", last];
}
function headline6(payments, lasts, policy) {
  if (payments.value === null) return { standing: "unknown", sentence: ["What a month costs is not known."] };
  const burn = ["The businesses burn ", payments.value];
  if (lasts.value === null) {
    return { standing: "unknown", sentence: [...burn, "; how long the money lasts is not known."] };
  }
  const standing = standingByResult[verdict(lasts.value, "at least", policy.low)];
  if (lasts.value.low.isFinite()) return { standing, sentence: [...burn, "; the cash lasts ", lasts.value, "."] };
  return { standing, sentence: [...burn, " and take in more: no cash is used up."] };
}
var standingByResult = { pass: "holds", fail: "fails", undetermined: "unknown", unknown: "unknown" };

// action/src/analyses/measures/campaign-worth.ts
var hundred4 = exact(100);
function reached({ audience, clickRate }) {
  return [
    { name: "audience", value: audience },
    ...clickRate === "none" ? [] : [{ name: "click rate", value: clickRate }]
  ];
}
var answers = (terms) => [
  ...reached(terms),
  { name: "conversion", value: terms.conversion }
];
var namesOf2 = (operands) => operands.map(({ name }) => name).join(" \xD7 ");
function applyRates([whole2 = zero, ...rates]) {
  return rates.reduce((rest2, rate) => rest2.times(rate).div(hundred4), whole2);
}
function campaignOrders(terms) {
  const operands = answers(terms);
  return derive(namesOf2(operands), operands, "orders", applyRates);
}
function campaignRevenue(terms) {
  const operands = [...answers(terms), { name: "order value", value: terms.orderValue }];
  return derive(
    namesOf2(operands),
    operands,
    moneyOf(terms),
    (values) => applyRates(values.slice(0, -1)).times(values.at(-1) ?? zero)
  );
}
function campaignProfit(terms) {
  const people = answers(terms);
  const operands = [...people, ...worth(terms), { name: "cost", value: terms.cost }];
  return derive(`${namesOf2(people)} \xD7 order value \xD7 margin \u2212 cost`, operands, moneyOf(terms), (values) => {
    const [orderValue = zero, margin = zero, cost = zero] = values.slice(people.length);
    return applyRates(values.slice(0, people.length)).times(orderValue).times(margin).div(hundred4).minus(cost);
  });
}
function breakEvenConversion(terms) {
  const people = reached(terms);
  const operands = [{ name: "cost", value: terms.cost }, ...people, ...worth(terms)];
  return derive(`cost \xF7 (${namesOf2(people)} \xD7 order value \xD7 margin)`, operands, "%", ([cost = zero, ...values]) => {
    const [orderValue = zero, margin = zero] = values.slice(people.length);
    const whole2 = applyRates(values.slice(0, people.length)).times(orderValue).times(margin).div(hundred4);
    return whole2.lte(zero) ? infinity : cost.times(hundred4).div(whole2);
  });
}
function campaignReturn(terms) {
  const people = answers(terms);
  const operands = [...people, { name: "order value", value: terms.orderValue }, { name: "cost", value: terms.cost }];
  return derive(`${namesOf2(people)} \xD7 order value \xF7 cost`, operands, "", (values) => {
    const [orderValue = zero, cost = zero] = values.slice(people.length);
    return cost.lte(zero) ? infinity : applyRates(values.slice(0, people.length)).times(orderValue).div(cost);
  });
}
function breakEvenReturn({ margin }) {
  return derive(
    "1 \xF7 margin",
    [{ name: "margin", value: margin }],
    "",
    ([share3 = zero]) => share3.lte(zero) ? infinity : hundred4.div(share3)
  );
}
function worth({ orderValue, margin }) {
  return [
    { name: "order value", value: orderValue },
    { name: "margin", value: margin }
  ];
}
function moneyOf({ orderValue }) {
  return orderValue?.unit ?? "";
}

// action/src/analyses/campaign-opportunity.ts
var campaignOpportunity = defineAnalysis({
  id: "campaign-opportunity",
  code: "CMO-03",
  title: "Campaign opportunity",
  question: "What may each campaign bring, and what must it reach to pay for itself?",
  formula: "Orders = audience \xD7 click rate \xD7 conversion; revenue = orders \xD7 order value; profit = revenue \xD7 margin \u2212 cost. Without a click rate, conversion counts everybody on the list. Campaigns are never added: their audiences overlap.",
  reads: {
    campaign: {
      needs: ["audience", "cost"],
      uses: ["name", "channel", "ctr", "conversion", "orderValue", "ceilingValue", "margin"]
    }
  },
  compute({ campaign }) {
    const campaigns = campaignsOf(campaign).sort(compareCampaigns);
    return {
      blocks: [...campaigns.flatMap(campaignFigures), ...campaigns.length > 1 ? [ranking(campaigns)] : []],
      ...headline7(campaigns)
    };
  }
});
function campaignsOf(records2) {
  const withClickRates = new Set(
    records2.filter(({ cells }) => cells.ctr.text !== "").map(({ cells }) => cells.ctr.place.path)
  );
  return records2.map((record) => {
    const terms = termsOf3(record, withClickRates.has(record.place.path));
    return {
      record,
      name: said(record.cells.name) ?? record.id,
      terms,
      orders: campaignOrders(terms),
      revenue: campaignRevenue(terms),
      profit: campaignProfit(terms),
      breakEven: breakEvenConversion(terms),
      perCost: campaignReturn(terms)
    };
  });
}
function termsOf3({ cells }, hasClickRates) {
  const orderValue = said(cells.orderValue);
  const cost = said(cells.cost);
  return {
    audience: said(cells.audience),
    clickRate: cells.ctr.kind === "not-applicable" || !hasClickRates ? "none" : said(cells.ctr),
    conversion: said(cells.conversion),
    orderValue,
    margin: said(cells.margin),
    cost: cost?.unit === orderValue?.unit ? cost : null
  };
}
function compareCampaigns(a, b) {
  return highestFirst(profitForCost(a), profitForCost(b)) || highestFirst(a.profit.value?.low, b.profit.value?.low) || highestFirst(a.revenue.value?.low, b.revenue.value?.low) || (a.record.id < b.record.id ? -1 : 1);
}
function profitForCost({ profit, terms: { cost } }) {
  if (cost === null || profit.value === null) return void 0;
  return cost.high.isZero() ? infinity : profit.value.low.div(cost.high);
}
function campaignFigures(campaign) {
  const { record, name, terms, orders, revenue, profit, breakEven: breakEven2, perCost } = campaign;
  const id = record.id;
  const audience = stated("audience", terms.audience);
  const figures8 = [
    figure({ id, title: `${name}: revenue it may bring`, good: "up", ...unknownOf(terms, bringsBy) }, revenue),
    figure({ id: `${id}-audience`, title: `${name}: audience`, good: "up" }, audience),
    figure({ id: `${id}-orders`, title: `${name}: orders`, good: "up" }, orders),
    figure({ id: `${id}-profit`, title: `${name}: profit`, good: "up", ...unknownOf(terms, paysBy) }, profit)
  ];
  if (breakEven2.value !== null) {
    const caption = { id: `${id}-break-even-conversion`, title: `${name}: conversion that pays the cost` };
    figures8.push(figure({ ...caption, good: "down", round: "up" }, breakEven2));
  }
  if (perCost.value !== null) {
    const pays = breakEvenReturn(terms).value;
    const note = pays === null ? {} : { note: ["pays its cost at ", pays] };
    figures8.push(
      figure({ id: `${id}-return`, title: `${name}: revenue for each dollar`, good: "up", ...note }, perCost)
    );
  }
  return [...figures8, ...ceilingOf(campaign)];
}
function stated(name, value) {
  return derive("as stated", [{ name, value }], value?.unit ?? plain, ([one2 = zero]) => one2);
}
function ceilingOf({ record: { id, cells }, name, terms }) {
  const most = said(cells.ceilingValue);
  if (most === null) return [];
  const operands = [
    { name: "audience", value: terms.audience },
    { name: "charter value", value: most }
  ];
  const ceiling = derive(
    "audience \xD7 charter value",
    operands,
    most.unit,
    ([people = zero, value = zero]) => people.times(value)
  );
  const note = ["if every person on the list buys; not a forecast"];
  return [figure({ id: `${id}-ceiling`, title: `${name}: ceiling`, good: "info", note }, ceiling)];
}
var bringsBy = ["audience", "clickRate", "conversion", "orderValue"];
var paysBy = [...bringsBy, "margin", "cost"];
var nameByTerm = {
  audience: "audience",
  clickRate: "click rate",
  conversion: "conversion",
  orderValue: "order value",
  margin: "margin",
  cost: "cost"
};
function unknownOf(terms, needed) {
  const missing2 = needed.filter((term) => terms[term] === null).map((term) => nameByTerm[term]);
  return missing2.length === 0 ? {} : { note: [`waits for ${joinWords(missing2)}`] };
}
function joinWords(words3) {
  return words3.length < 2 ? words3.join("") : `${words3.slice(0, -1).join(", ")} and ${words3.at(-1)}`;
}
function ranking(campaigns) {
  const rows = campaigns.map(({ record, name, terms, orders, revenue, profit }) => {
    const cells = [name, record.entity, terms.audience, orders.value, revenue.value, profit.value];
    return { key: record.id, cells, sources: [record.place] };
  });
  return {
    kind: "table",
    id: "ranking",
    title: "Campaigns by the profit that each dollar surely brings",
    columns: [
      { title: "Campaign" },
      { title: "Entity" },
      { title: "Audience", align: "right" },
      { title: "Orders", align: "right" },
      { title: "Revenue", align: "right" },
      { title: "Profit", align: "right" }
    ],
    ...shortList(rows, 10)
  };
}
function headline7([best]) {
  if (best === void 0) return {};
  const { name, revenue, profit } = best;
  if (profit.value !== null) {
    const standing = profit.value.low.gte(zero) ? "holds" : profit.value.high.lt(zero) ? "fails" : "unknown";
    return { headline: { standing, sentence: [`${name} may leave a profit of `, profit.value, "."] } };
  }
  if (revenue.value === null) {
    return { headline: { standing: "unknown", sentence: [`What ${name} may bring is not known.`] } };
  }
  const sentence = [`${name} may bring `, revenue.value, "; what is left of it is not known."];
  return { headline: { standing: "unknown", sentence } };
}

// action/src/analyses/capability-parity.ts
var capabilityParity = defineAnalysis({
  id: "capability-parity",
  code: "CTO-12",
  title: "Back end against front end",
  question: "What does one side do that the other cannot?",
  formula: "A capability is on a side when its cell says so; evidence is written `path#symbol` and is checked: verified when the symbol stands in the file, not there when the file is there without it, and not verified when the file is not at hand. Evidence that is not there does not count as a yes.",
  reads: {
    capability: { needs: ["capability", "component", "backEnd", "frontEnd"] },
    evidence: true
  },
  compute({ capability, evidence }) {
    if (capability.length === 0) return { blocks: [] };
    const compared = capability.map((one2) => compare(one2, evidence)).sort(compareParity);
    const verdicts = [
      ["both", "both", "On both sides", "up"],
      ["front-end-lacks", "front end lacks it", "Missing in the front end", "down"],
      ["back-end-lacks", "back end lacks it", "Missing in the back end", "down"],
      ["unknown", "not known", "Not known", "down"]
    ];
    const counted = verdicts.map(
      ([id, verdict2, title, good]) => figure(
        { id, title, good },
        countOf(`capabilities: ${verdict2}`, compared, (one2) => one2.verdict === verdict2)
      )
    );
    return { blocks: [...counted, verifiedFigure(compared), ...parityTables(compared)], ...headline8(compared) };
  }
});
var verdictOrder = [
  "back end lacks it",
  "front end lacks it",
  "on neither side",
  "not known",
  "one side only",
  "both"
];
var mostShown2 = 15;
function compare(capability, facts) {
  const back = sideOf(capability.cells.backEnd, facts);
  const front = sideOf(capability.cells.frontEnd, facts);
  return { capability, back, front, verdict: verdictOf(back, front) };
}
function sideOf(cell, facts) {
  const says3 = said(cell);
  const check = says3 === true ? checkOf(cell.text, facts) : null;
  const has2 = check === "not there" ? null : says3;
  return { has: has2, applies: cell.kind !== "not-applicable", check, text: cell.text };
}
function checkOf(text, facts) {
  const evidence = parseEvidence(text);
  const fact = evidence === null ? void 0 : facts.get(printEvidence(evidence));
  if (fact === void 0) return "not verified";
  return fact ? "verified" : "not there";
}
function verdictOf(back, front) {
  if (!back.applies || !front.applies) return "one side only";
  if (back.has === null || front.has === null) return "not known";
  if (back.has && front.has) return "both";
  if (back.has) return "front end lacks it";
  return front.has ? "back end lacks it" : "on neither side";
}
function compareParity(a, b) {
  const key = ({ capability: { cells, id } }) => `${said(cells.component) ?? ""}
${id}`;
  return verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || (key(a) < key(b) ? -1 : 1);
}
function countOf(what, all2, isCounted2) {
  return countUp(
    what,
    all2.filter(isCounted2).map(({ capability }) => capability),
    "capabilities"
  );
}
function verifiedFigure(all2) {
  const claims = all2.flatMap(
    ({ capability, back, front }) => [back, front].flatMap(({ check }) => check === null ? [] : [{ check, place: capability.place }])
  );
  const absent = claims.filter(({ check }) => check === "not there").length;
  const verified = claims.filter(({ check }) => check === "verified");
  const wrong = absent === 0 ? [] : ["; the evidence of ", count(absent, ""), " is not there"];
  return figure(
    {
      id: "verified",
      title: "Verified in the code",
      good: "up",
      note: [`of ${claims.length} that are claimed`, ...wrong]
    },
    countUp("sides whose evidence was found in the code", verified, "sides")
  );
}
function parityTables(all2) {
  const isAlike = ({ verdict: verdict2 }) => verdict2 === "both" || verdict2 === "one side only";
  const differing = parityTable(
    "capabilities",
    "What differs, and what may",
    all2.filter((one2) => !isAlike(one2))
  );
  const alike = parityTable("alike", "What is alike", all2.filter(isAlike));
  return [differing, { ...alike, isDetail: true }].filter(({ rows }) => rows.length > 0);
}
function parityTable(id, title, compared) {
  const rows = compared.map(({ capability: { id: key, cells, place: place2 }, back, front, verdict: verdict2 }) => {
    const head = [said(cells.capability) ?? key, said(cells.component)];
    return { key, cells: [...head, showSide(back), showSide(front), verdict2], sources: [place2] };
  });
  const columns = ["Capability", "Component", "Back end", "Front end", "Parity"].map((name) => ({ title: name }));
  return { kind: "table", id, title, columns, ...shortList(rows, mostShown2) };
}
function showSide({ has: has2, applies, check, text }) {
  if (!applies) return "N/A";
  if (check === "not there") return `${text}: not there`;
  if (has2 === null) return null;
  if (!has2) return "no";
  return parseEvidence(text) === null ? `yes, ${check}` : `${text}: ${check}`;
}
function headline8(all2) {
  const numberOf = (verdict2) => all2.filter((one2) => one2.verdict === verdict2).length;
  const [front, back, unknown2] = [numberOf("front end lacks it"), numberOf("back end lacks it"), numberOf("not known")];
  const unseen = unknown2 === 0 ? "" : `; of ${unknown2} more it is not known`;
  if (front + back > 0) {
    const sentence = [
      "Of ",
      count(all2.length, "capabilities"),
      `, the front end lacks ${front} and the back end ${back}${unseen}.`
    ];
    return { headline: { standing: "fails", sentence } };
  }
  if (unknown2 > 0) {
    const sentence = ["Of ", count(unknown2, "capabilities"), " it is not known whether both sides have them."];
    return { headline: { standing: "unknown", sentence } };
  }
  return { headline: { standing: "holds", sentence: ["Back end and front end can do the same."] } };
}

// action/src/analyses/measures/capital-worth.ts
function paybackOf({ cost, contribution }) {
  const operands = [
    { name: "cost", value: cost },
    { name: "monthly contribution", value: contribution }
  ];
  const months = derive(
    "cost \xF7 monthly contribution",
    operands,
    "months",
    ([price = zero, gain = zero]) => gain.lte(zero) ? infinity : price.div(gain)
  );
  return months.value?.low.isFinite() ? months : { ...months, value: null };
}
function presentValue({ cost, contribution, life }, hurdle) {
  const operands = [
    { name: "cost", value: cost },
    { name: "monthly contribution", value: contribution },
    { name: "life", value: life },
    { name: "hurdle rate", value: hurdle }
  ];
  const formula = "monthly contribution \xD7 (1 \u2212 (1 + hurdle rate \xF7 12)^\u2212life) \xF7 (hurdle rate \xF7 12) \u2212 cost";
  return derive(
    formula,
    operands,
    cost?.unit ?? "",
    ([price = zero, gain = zero, months = zero, rate = zero]) => gain.times(worthOfOne(months.floor(), rate.div(1200))).minus(price)
  );
}
function worthOfOne(months, rate) {
  if (rate.isZero()) return months;
  const growth3 = rate.plus(1);
  return growth3.lte(zero) ? infinity : exact(1).minus(growth3.pow(months.neg())).div(rate);
}
function internalRate({ cost, contribution, life }) {
  const operands = [
    { name: "cost", value: cost },
    { name: "monthly contribution", value: contribution },
    { name: "life", value: life }
  ];
  const rate = derive(
    "12 \xD7 the rate of a month at which the contributions are worth the cost",
    operands,
    "%",
    ([price = zero, gain = zero, months = zero]) => rateOfMonth(price.div(gain), months.floor()).times(1200),
    ["down", "up", "up"]
  );
  const changesSignOnce = cost?.low.gt(zero) && contribution?.low.gt(zero) && life?.low.gte(1);
  return changesSignOnce ? rate : { ...rate, value: null };
}
var halvings = 80;
function rateOfMonth(cost, months) {
  if (!months.isFinite()) return exact(1).div(cost);
  if (cost.eq(months)) return zero;
  let [low, high] = [zero, cost.gt(1) ? cost : exact(1)];
  for (let i = 0; i < halvings; i += 1) {
    const middle = low.plus(high).div(2);
    if (sumOfPowers(middle, months).lt(cost)) low = middle;
    else high = middle;
  }
  return exact(1).div(high).minus(1);
}
function sumOfPowers(factor, months) {
  if (factor.eq(1)) return months;
  return factor.times(exact(1).minus(factor.pow(months))).div(exact(1).minus(factor));
}

// action/src/analyses/capital-requests.ts
var capitalRequests = defineAnalysis({
  id: "capital-requests",
  code: "CFO-14",
  title: "Capital requests",
  question: "Which of the things that we are asked to buy pay back soon enough?",
  formula: "Payback = cost \xF7 monthly contribution, against `max_capital_payback_months` (else 12). Worth today = contributions of the whole months of its life, each discounted at a twelfth of `hurdle_rate` a year (else 12%) \u2212 cost. Return = 12 \xD7 the rate of a month at which the worth today is zero, found by halving; only where money goes out once and then comes in.",
  reads: {
    "capital-request": { needs: ["cost", "contribution", "life"], uses: ["request"], mayBeEmpty: true },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ "capital-request": requests, param }, { asOf }) {
    const policy = policyOn(param, asOf);
    const cases = requests.map((request) => caseOf(request, policy)).sort(bestFirst);
    const [only] = cases;
    const blocks = only !== void 0 && cases.length === 1 ? figuresOf(only, policy) : [comparison2(cases, policy)];
    return { blocks: [...blocks, ...settle(cases, policy)], headline: headline9(cases, policy) };
  }
});
function policyOn(params, asOf) {
  return {
    payback: parameterOn(params, "max_capital_payback_months", asOf, { value: 12, unit: "months" }),
    hurdle: parameterOn(params, "hurdle_rate", asOf, { value: 12, unit: "%" })
  };
}
function caseOf(request, policy) {
  const { cost, contribution, life } = request.cells;
  const price = said(cost);
  const gain = said(contribution);
  const isAlike = gain?.unit === `${price?.unit}/month`;
  const proposal = { cost: price, contribution: isAlike ? gain : null, life: said(life) };
  const payback = paybackOf(proposal);
  const name = said(request.cells.request) ?? request.id;
  return { request, name, proposal, payback, result: resultOf(proposal, payback, policy) };
}
function resultOf({ contribution }, { value }, { payback }) {
  return neverPaysBack(contribution) ? "fail" : verdict(value, "at most", payback.low);
}
function neverPaysBack(contribution) {
  return contribution?.high.lte(zero) === true;
}
function bestFirst(a, b) {
  const [first, second] = [a, b].map(
    ({ payback, proposal }) => neverPaysBack(proposal.contribution) ? infinity : payback.value?.high
  );
  const least = lowestFirst(a.payback.value?.low, b.payback.value?.low);
  return lowestFirst(first, second) || least || (a.request.id < b.request.id ? -1 : 1);
}
function figuresOf({ name, proposal, payback, result }, policy) {
  const isLost = neverPaysBack(proposal.contribution);
  const note = [
    `${isLost ? "never, since it brings nothing; " : ""}against `,
    policy.payback,
    ": ",
    { result }
  ];
  return [
    figure({ id: "payback", title: `${name}: paid back after`, good: "down", note }, payback),
    figure({ id: "present-value", title: "Worth today", good: "up" }, presentValue(proposal, policy.hurdle)),
    ...isLost ? [] : [figure({ id: "return", title: "Return of a year", good: "up" }, internalRate(proposal))]
  ];
}
var mostRequests = 12;
function comparison2(cases, policy) {
  const hidden = cases.length - mostRequests;
  const rows = cases.slice(0, mostRequests).map(({ request, name, proposal, payback, result }) => {
    const isLost = neverPaysBack(proposal.contribution);
    const after = isLost ? "never" : payback.value;
    const rate = isLost ? "none" : internalRate(proposal).value;
    const worth2 = presentValue(proposal, policy.hurdle).value;
    const cells = [name, proposal.cost, proposal.contribution, after, worth2, rate, { result }];
    return { key: request.id, cells, sources: [request.place] };
  });
  const numbers4 = ["Cost", "Brings a month", "Paid back after", "Worth today", "Return of a year"];
  const columns = [
    { title: "Request" },
    ...numbers4.map((title2) => ({ title: title2, align: "right" })),
    { title: `Within ${policy.payback.low.toFixed()} months` }
  ];
  const title = "What is asked for, the soonest paid back first";
  return { kind: "table", id: "requests", title, columns, rows, ...hidden > 0 && { hidden } };
}
function settle(cases, policy) {
  const open = cases.slice(0, mostRequests).filter(({ result }) => result === "undetermined");
  const sentences = open.flatMap(({ name, proposal: { cost }, payback }) => {
    if (cost === null || !cost.high.isFinite() || policy.payback.low.lte(zero)) return [];
    const enough = quantity({ low: ceilTo(cost.high.div(policy.payback.low), 2), unit: `${cost.unit}/month` });
    return [[`${name} surely pays back in time once it brings `, enough, ...narrowFirst(payback), "."]];
  });
  const sources = open.map(({ request }) => request.place);
  return sentences.length === 0 ? [] : [{ kind: "text", id: "settle", sentences, sources }];
}
function narrowFirst({ derivation: { inputs, evaluate: evaluate2 } }) {
  if (evaluate2 === void 0) return [];
  const values = inputs.map(({ value }) => value);
  const { index } = swingInput(values, evaluate2);
  const first = index === null ? void 0 : inputs[index]?.name;
  return first === void 0 ? [] : [`; narrow its ${first} first`];
}
function headline9(cases, { payback }) {
  const of = (result) => cases.filter((one2) => one2.result === result).length;
  const [failing2, sure2] = [of("fail"), of("pass")];
  const all2 = `${cases.length} ${cases.length === 1 ? "request" : "requests"} for capital`;
  if (sure2 === cases.length) {
    return { standing: "holds", sentence: [`Of ${all2}, all pay back within `, payback, "."] };
  }
  if (failing2 > 0) {
    const verb = failing2 === 1 ? "does" : "do";
    return { standing: "fails", sentence: [`Of ${all2}, ${failing2} ${verb} not pay back within `, payback, "."] };
  }
  const open = cases.length - sure2;
  return { standing: "unknown", sentence: [`Of ${all2}, ${open} may not pay back within `, payback, "."] };
}

// action/src/analyses/measures/fill-tiers.ts
function fillTiers(money, needs) {
  let left = money.lt(zero) ? zero : money;
  let [isOpen2, isSure] = [true, true];
  const filled = needs.map(({ amount, isWhole: isWhole2, isChoice }) => {
    if (!isOpen2 || isChoice && !isSure) return { gets: zero, state: "closed" };
    const gets = amount.lt(left) ? amount : left;
    left = left.minus(gets);
    isOpen2 = gets.eq(amount);
    isSure = isSure && isOpen2 && isWhole2;
    if (isOpen2 && isWhole2) return { gets, state: "full" };
    return { gets, state: gets.isZero() ? "closed" : "part" };
  });
  return { filled, left };
}

// action/src/analyses/measures/revenue-index.ts
var monthsOfYear = 12;
function revenueIndex(revenue, currency, asOf) {
  const totalByMonth = /* @__PURE__ */ new Map();
  for (const { cells } of revenue) {
    const amount = said(cells.amount);
    const month = said(cells.month)?.slice(0, 7);
    if (said(cells.kind) !== "revenue" || amount?.unit !== currency || !amount.high.isFinite()) continue;
    if (month === void 0 || month >= monthOf(asOf)) continue;
    totalByMonth.set(month, (totalByMonth.get(month) ?? zero).plus(amount.low.plus(amount.high).div(2)));
  }
  const meanByMonth = /* @__PURE__ */ new Map();
  for (let n = 1; n <= monthsOfYear; n += 1) {
    const name = String(n).padStart(2, "0");
    const totals2 = [...totalByMonth].flatMap(([month, total5]) => month.endsWith(`-${name}`) ? [total5] : []);
    if (totals2.length > 0) meanByMonth.set(name, mean(totals2));
  }
  const all2 = mean([...meanByMonth.values()]);
  if (meanByMonth.size < monthsOfYear || all2.lte(zero)) return null;
  return {
    index: new Map([...meanByMonth].map(([name, one2]) => [name, one2.div(all2)])),
    months: totalByMonth.size
  };
}
function mean(values) {
  return values.reduce((a, b) => a.plus(b), zero).div(exact(Math.max(1, values.length)));
}

// action/src/analyses/capital-tiers.ts
var reads = {
  cash: { needs: ["balance"], uses: ["account", "restricted"] },
  expense: { needs: ["amount", "behaviour"], uses: ["vendor", "month", "kind", "tier"] },
  obligation: { needs: ["due"], uses: ["what", "amount", "done"] },
  "capital-tier": { needs: [], uses: ["tier", "covers", "amount", "deploy"] },
  maintenance: { needs: [], uses: ["title", "priority", "cost", "closed", "blocksNights"] },
  revenue: { needs: [], uses: ["month", "stream", "amount", "kind", "customer", "serviceDate"] },
  param: { needs: [], uses: ["key", "value", "from", "to"] }
};
var capitalTiers = defineAnalysis({
  id: "capital-tiers",
  code: "CFO-05",
  title: "Capital tiers",
  question: "What may be spent, in which order, and what is closed?",
  formula: "Unrestricted cash, at its low end, fills in turn, at their high ends: obligations due within 30 days and urgent repairs; one month of fixed cost; the rest of the reserve (`reserve_months`, else 3 months, 6 where the season or one customer is strong); repairs that protect safety or revenue; then the tiers of the table, by the number in their name, else the smallest first. A tier opens when those before it are full.",
  reads,
  compute(records2, { asOf }) {
    const currency = mainCurrency(records2.expense.map(({ cells }) => cells.amount));
    const tiers2 = tiersInOrder(records2["capital-tier"]);
    if (records2.cash.length === 0 && tiers2.length === 0) return { blocks: [] };
    const { free } = cashPosition(records2.cash, records2.revenue, currency, asOf);
    const first = duties(records2, currency, asOf);
    const steps = [...first, ...tiers2.filter(mayDeploy).map((tier) => stepOf(tier, currency))];
    const aside = setAside(first, currency);
    const spare = freeToDeploy(free, aside, currency);
    const served = free.value === null ? null : serve(free.value, steps, first.length);
    const refused = tiers2.filter((tier) => !mayDeploy(tier));
    const tables = free.value === null || served === null ? policyTable(tiers2) : [waterfall(free.value, served.served, served.left, refused)];
    const shut = (served?.served ?? []).filter(({ state }) => state === "closed");
    const closed = new Set(
      [...shut.flatMap(({ key, name }) => [key, name]), ...refused.flatMap((tier) => [tier.id, nameOf3(tier)])].map(
        nameKey
      )
    );
    const blocks = [
      figure({ id: "set-aside", title: "To be set aside first", good: "down", ...partsKnown(first) }, aside),
      figure({ id: "free", title: "Free to deploy", good: "up" }, spare),
      ...tables,
      ...breaches(records2, closed)
    ];
    return { blocks, headline: headline10(spare) };
  }
});
function duties(records2, currency, asOf) {
  const open = records2.maintenance.filter(({ cells }) => said(cells.closed) === null);
  const urgent = open.filter(({ cells }) => said(cells.priority) === "P1");
  const protective = open.filter(({ cells }) => {
    return said(cells.priority) === "P2" || said(cells.priority) === "P3" && said(cells.blocksNights)?.high.gt(zero);
  });
  const due = records2.obligation.filter(({ cells }) => {
    const on = said(cells.due);
    if (said(cells.done) === true || cells.due.kind === "not-applicable") return false;
    return on === null || on <= addDays(asOf, 30);
  });
  const bills = due.map(({ id, cells }) => ({ name: said(cells.what) ?? id, cell: cells.amount }));
  const repairs = (jobs) => jobs.map(({ id, cells }) => ({ name: said(cells.title) ?? id, cell: cells.cost }));
  const places = (rows) => rows.map(({ place: place2 }) => place2);
  const fixed = fixedCostPerMonth(records2.expense, currency, asOf);
  const isWhole2 = fixed.known === fixed.of && records2.expense.length > 0;
  const months = reserveMonths(records2, currency, asOf);
  const ofFixed = (times) => monthsOfCost(fixed, times, currency);
  const rest2 = { ...months, low: months.low.minus(1), high: months.high.minus(1) };
  const whole2 = (rows) => sumStep(rows, currency);
  return [
    {
      key: "T0",
      name: "T0",
      covers: dutiesNamed(urgent.length),
      ...whole2([...bills, ...repairs(urgent)]),
      sources: places([...due, ...urgent])
    },
    {
      key: "T1",
      name: "T1",
      covers: "One month of fixed cost",
      need: ofFixed(count(1, "months")),
      isWhole: isWhole2,
      sources: []
    },
    {
      key: "T2",
      name: "T2",
      covers: `The reserve, up to ${months.low.toFixed()} months`,
      need: ofFixed(rest2),
      isWhole: isWhole2,
      sources: []
    },
    {
      key: "T3",
      name: "T3",
      covers: "Repairs that protect safety or revenue",
      ...whole2(repairs(protective)),
      sources: places(protective)
    }
  ];
}
function dutiesNamed(urgent) {
  const due = "Obligations due within 30 days, or on no stated day";
  return urgent === 0 ? due : `${due}, and ${urgent} urgent ${urgent === 1 ? "repair" : "repairs"}`;
}
function sumStep(rows, currency) {
  const sum2 = addUp("the amounts", rows, currency);
  const need = sum2.of === 0 ? { ...sum2, value: count(0, currency) } : sum2;
  return { need, isWhole: sum2.known === sum2.of };
}
function monthsOfCost(fixed, times, currency) {
  const operands = [
    { name: "fixed cost of a month", ...fixed },
    { name: "months", value: times }
  ];
  return derive("fixed cost of a month \xD7 months", operands, currency, ([cost = zero, n = zero]) => cost.times(n));
}
var strongSeason = exact("2.5");
var strongCustomer = exact(40);
function reserveMonths({ param, revenue }, currency, asOf) {
  const season = revenueIndex(revenue, currency, asOf);
  const indices = season === null ? [] : [...season.index.values()].sort((a, b) => a.cmp(b));
  const [least, most] = [indices[0], indices.at(-1)];
  const isSeasonal = least !== void 0 && most?.gt(least.times(strongSeason));
  const value = isSeasonal || topCustomerShare(revenue, currency).gt(strongCustomer) ? 6 : 3;
  return parameterOn(param, "reserve_months", asOf, { value, unit: "months" });
}
function topCustomerShare(revenue, currency) {
  const totals2 = /* @__PURE__ */ new Map();
  let all2 = zero;
  for (const { cells } of revenue) {
    const amount = said(cells.amount);
    if (said(cells.kind) !== "revenue" || amount?.unit !== currency || !amount.high.isFinite()) continue;
    all2 = all2.plus(amount.low);
    const customer = nameKey(said(cells.customer) ?? "");
    if (customer !== "") totals2.set(customer, (totals2.get(customer) ?? zero).plus(amount.low));
  }
  const top2 = [...totals2.values()].reduce((most, total5) => total5.gt(most) ? total5 : most, zero);
  return all2.lte(zero) ? zero : top2.times(100).div(all2);
}
function mayDeploy({ cells }) {
  return said(cells.deploy) !== false;
}
function nameOf3({ id, cells }) {
  return said(cells.tier) ?? id;
}
function tiersInOrder(tiers2) {
  const rank = (tier) => Number(/^t(?:ier)? ?(\d{1,3})\b/i.exec(nameOf3(tier))?.[1] ?? Number.MAX_SAFE_INTEGER);
  const least = (tier) => said(tier.cells.amount)?.low ?? exact(Number.MAX_SAFE_INTEGER);
  return [...tiers2].sort(
    (a, b) => Number(!mayDeploy(a)) - Number(!mayDeploy(b)) || rank(a) - rank(b) || least(a).cmp(least(b)) || (a.id < b.id ? -1 : 1)
  );
}
function stepOf(tier, currency) {
  const { amount, covers } = tier.cells;
  const need = addUp("the amount of the tier", [{ name: nameOf3(tier), cell: amount }], currency);
  const isWhole2 = need.value !== null;
  return { key: tier.id, name: nameOf3(tier), covers: said(covers) ?? "", need, isWhole: isWhole2, sources: [tier.place] };
}
function serve(cash, steps, duties2) {
  const needs = steps.map(({ need: { value }, isWhole: isWhole2 }, i) => {
    const amount = value === null ? zero : value.high.isFinite() ? value.high : value.low;
    return { amount, isWhole: isWhole2 && value?.high.isFinite() === true, isChoice: i >= duties2 };
  });
  const { filled, left } = fillTiers(cash.low, needs);
  const served = steps.flatMap((step, i) => {
    const one2 = filled[i];
    return one2 === void 0 ? [] : [{ ...step, ...one2 }];
  });
  return { served, left };
}
var mostRows = 14;
function waterfall(cash, served, left, closed) {
  const money = (low) => quantity({ low, unit: cash.unit, basis: cash.basis });
  const rows = [
    ...served.map(({ key, name, covers, need, gets, state, sources }) => {
      return { key, cells: [name, covers, need.value, money(gets), state], sources };
    }),
    ...closed.map(({ id, cells, place: place2 }) => {
      return {
        key: id,
        cells: [said(cells.tier) ?? id, said(cells.covers) ?? "", "N/A", money(zero), "do not deploy"],
        sources: [place2]
      };
    }),
    ...left.isZero() ? [] : [{ key: "left", cells: ["Left", "What nothing needs", "", money(left), ""], sources: [] }]
  ];
  const columns = [
    { title: "Tier" },
    { title: "Covers" },
    { title: "Needs", align: "right" },
    { title: "Gets", align: "right" },
    { title: "State" }
  ];
  return { kind: "table", id: "waterfall", title: "Where the cash goes", columns, ...shortList(rows, mostRows) };
}
function policyTable(tiers2) {
  if (tiers2.length === 0) return [];
  const rows = tiers2.map((tier) => {
    const { amount, covers } = tier.cells;
    const state = !mayDeploy(tier) ? "do not deploy" : said(amount)?.high.isZero() ? "open: needs no cash" : "closed until the cash is known";
    return { key: tier.id, cells: [nameOf3(tier), said(covers) ?? "", showCell(amount), state], sources: [tier.place] };
  });
  const columns = [
    { title: "Tier" },
    { title: "Covers" },
    { title: "Amount", align: "right" },
    { title: "State" }
  ];
  return [{ kind: "table", id: "tiers", title: "What may be spent", columns, ...shortList(rows, mostRows) }];
}
function setAside(duties2, currency) {
  const total5 = sumFigures(
    "what comes first",
    duties2.map(({ name, need }) => ({ name, ...need })),
    currency
  );
  if (total5.value === null || duties2.every(({ isWhole: isWhole2 }) => isWhole2)) return total5;
  return { ...total5, value: { ...total5.value, quality: worstQuality([total5.value.quality, "partial"]) } };
}
function partsKnown(duties2) {
  const open = duties2.flatMap(({ covers, isWhole: isWhole2 }) => isWhole2 ? [] : [covers]);
  return open.length === 0 ? {} : { note: [`at least this much; not known in full: ${open.join("; ")}`] };
}
function freeToDeploy(cash, first, currency) {
  const operands = [
    { name: "cash", ...cash },
    { name: "to be set aside", ...first }
  ];
  return derive("cash \u2212 to be set aside", operands, currency, ([money = zero, duty2 = zero]) => money.minus(duty2));
}
function breaches(records2, closed) {
  const lines = records2.expense.filter(({ cells }) => closed.has(nameKey(said(cells.tier) ?? "")));
  if (lines.length === 0) return [];
  const names2 = lines.map(({ id, cells }) => `${said(cells.vendor) ?? id} (${said(cells.tier)})`).sort();
  const more = names2.length > mostNamed2 ? `, and ${names2.length - mostNamed2} more` : "";
  const sentence = [`Spent from a closed tier: ${names2.slice(0, mostNamed2).join(", ")}${more}.`];
  return [{ kind: "text", id: "breaches", sentences: [sentence], sources: lines.map(({ place: place2 }) => place2) }];
}
var mostNamed2 = 8;
function headline10({ value }) {
  if (value === null) {
    return { standing: "unknown", sentence: ["What may be spent is not known, so only what costs nothing is open."] };
  }
  const result = verdict(value, "at least", zero);
  if (result === "fail") return { standing: "fails", sentence: ["The cash does not cover what comes first."] };
  const standing = result === "pass" && value.quality !== "partial" ? "holds" : "unknown";
  return { standing, sentence: [value, " is free to deploy after what comes first."] };
}

// action/src/analyses/measures/captain-days.ts
function captainDays(captains, deliveries, asOf) {
  const begun = deliveries.filter(({ cells }) => (said(cells.from) ?? asOf) <= asOf);
  const logs = captainLogs(captains, begun);
  const all2 = daysTogether(logs.filter(({ days }) => days.available.value !== null));
  return { begun, logs, all: all2, shares: sharesOfAvailable(all2) };
}
function captainLogs(captains, deliveries) {
  const deliveriesByKey = new Map(groupBy(deliveries, (delivery) => nameKey(captainOf(delivery))));
  const captainByKey = new Map(
    captains.map((captain) => [nameKey(said(captain.cells.captain) ?? captain.id), captain])
  );
  const keys2 = [.../* @__PURE__ */ new Set([...captainByKey.keys(), ...deliveriesByKey.keys()])].sort();
  return keys2.map((key) => {
    const captain = captainByKey.get(key) ?? null;
    const own = deliveriesByKey.get(key) ?? [];
    const name = captain === null ? captainOf(own[0]) : said(captain.cells.captain) ?? captain.id;
    return { name, captain, deliveries: own, days: daysOf(captain, own) };
  });
}
function captainOf(delivery) {
  return (delivery && said(delivery.cells.captain)) ?? "nobody named";
}
function daysOf(captain, deliveries) {
  const available = captain === null ? null : said(captain.cells.availableDays);
  const stated2 = derive("as stated", [{ name: "available days", value: available }], "days", ([all2 = zero]) => all2);
  const spent = {
    available: stated2,
    underway: addDays2("the days under way", deliveries, ({ cells }) => cells.underwayDays),
    standby: addDays2("the days of paid standby", deliveries, ({ cells }) => cells.standbyDays),
    deadhead: addDays2("the deadhead days", deliveries, ({ cells }) => cells.deadheadDays)
  };
  return { ...spent, idle: idleDays(spent) };
}
function addDays2(what, deliveries, cellOf2) {
  const rows = deliveries.map((delivery) => ({ name: deliveryName(delivery), cell: cellOf2(delivery) }));
  const { of, value, derivation } = addUp(what, rows, "days");
  return { value: of === 0 ? count(0, "days") : value, derivation };
}
function deliveryName({ id, cells }) {
  return said(cells.route) ?? id;
}
function idleDays({ available, underway, standby, deadhead }) {
  const operands = [
    { name: "available", ...available },
    { name: "under way", ...underway },
    { name: "standby", ...standby },
    { name: "deadhead", ...deadhead }
  ];
  return derive(
    "available \u2212 under way \u2212 standby \u2212 deadhead",
    operands,
    "days",
    ([all2 = zero, ...spent]) => spent.reduce((rest2, days) => rest2.minus(days), all2)
  );
}
function daysTogether(logs) {
  const total5 = (what, partOf5) => sumFigures(
    `${what} of each captain`,
    logs.map(({ name, days }) => ({ name, ...partOf5(days) })),
    "days"
  );
  const spent = {
    available: total5("the available days", ({ available }) => available),
    underway: total5("the days under way", ({ underway }) => underway),
    standby: total5("the days of paid standby", ({ standby }) => standby),
    deadhead: total5("the deadhead days", ({ deadhead }) => deadhead)
  };
  return { ...spent, idle: idleDays(spent) };
}
function sharesOfAvailable(days) {
  const available = { name: "available", ...days.available };
  const underway = { name: "under way", ...days.underway };
  const standby = { name: "standby", ...days.standby };
  const deadhead = { name: "deadhead", ...days.deadhead };
  return {
    utilisation: share("(under way + standby) \xF7 available", available, [underway, standby], add2),
    underway: share("under way \xF7 available", available, [underway], add2),
    deadhead: share("deadhead \xF7 available", available, [deadhead], add2),
    idle: share(
      "(available \u2212 under way \u2212 standby \u2212 deadhead) \xF7 available",
      available,
      [underway, standby, deadhead],
      rest
    )
  };
}
var add2 = (_all, parts) => parts.reduce((sum2, part) => sum2.plus(part), zero);
var rest = (all2, parts) => all2.minus(add2(all2, parts));
function share(formula, available, parts, partOf5) {
  const { value, derivation } = derive(
    formula,
    [available, ...parts],
    "%",
    ([all2 = zero, ...values]) => all2.isZero() ? zero : partOf5(all2, values).times(exact(100)).div(all2)
  );
  return { value: available.value?.low.isZero() ? null : value, derivation };
}

// action/src/analyses/captain-utilisation.ts
var captainUtilisation = defineAnalysis({
  id: "captain-utilisation",
  code: "YACHT-01",
  title: "Captain utilisation",
  question: "How many of the days that captains are available are paid, and where do the others go?",
  formula: "Available days part into under way, paid standby, deadhead and idle; utilisation = (under way + paid standby) \xF7 available.",
  reads: {
    captain: { needs: ["availableDays"], uses: ["captain"] },
    delivery: {
      needs: ["underwayDays", "standbyDays", "deadheadDays"],
      uses: ["captain", "route", "from", "to", "actualDays"]
    }
  },
  compute({ captain, delivery }, { asOf }) {
    if (captain.length === 0 && delivery.length === 0) return { blocks: [] };
    const { begun, logs, all: all2, shares: share3 } = captainDays(captain, delivery, asOf);
    const faults = [...begun.flatMap(faultsOfDelivery), ...logs.flatMap(faultsOfCaptain)];
    return {
      blocks: [
        figure({ id: "available", title: "Available days", good: "info", ...availableNote(logs) }, all2.available),
        figure({ id: "utilisation", title: "Utilisation", good: "up" }, share3.utilisation),
        figure({ id: "underway", title: "Under way", good: "up" }, share3.underway),
        figure({ id: "deadhead", title: "Deadhead", good: "down" }, share3.deadhead),
        figure({ id: "idle", title: "Idle", good: "down" }, share3.idle),
        captainTable(logs),
        ...faults.length > 0 ? [faultTable(faults)] : []
      ],
      headline: headline11(share3, faults)
    };
  }
});
function availableNote(logs) {
  const open = logs.filter(({ days }) => days.available.value === null).map(({ name }) => name);
  return open.length === 0 ? {} : { note: [`without ${open.join(", ")}, whose available days are not known`] };
}
function captainTable(logs) {
  const rows = logs.map(({ name, captain, deliveries, days }) => {
    const { available, underway, standby, deadhead, idle } = days;
    const parts = [available, underway, standby, deadhead, idle].map(({ value }) => value);
    const records2 = captain === null ? deliveries : [captain, ...deliveries];
    return {
      key: captain?.id ?? name,
      cells: [name, ...parts, sharesOfAvailable(days).utilisation.value],
      sources: records2.map(({ place: place2 }) => place2)
    };
  });
  const titles10 = ["Available", "Under way", "Paid standby", "Deadhead", "Idle", "Utilisation"];
  const columns = [{ title: "Captain" }, ...titles10.map((title) => ({ title, align: "right" }))];
  return { kind: "table", id: "captains", title: "Days of each captain", columns, ...shortList(rows, 15) };
}
function faultsOfDelivery(delivery) {
  const { from, to, actualDays } = delivery.cells;
  const sums = partsOf(delivery);
  const [sum2] = sums;
  const stated2 = [
    { kind: "span", what: "from the first day to the last", days: spanOf2(said(from), said(to)) },
    { kind: "actual", what: "actual days", days: said(actualDays) }
  ];
  return stated2.flatMap(({ kind, what, days }) => {
    if (days === null || sum2 === void 0 || sums.some((one2) => overlap(one2, days))) return [];
    return [{ key: `${delivery.id}/${kind}`, of: deliveryName(delivery), what, stated: days, sum: sum2, record: delivery }];
  });
}
function partsOf({ cells }) {
  const sum2 = (parts) => {
    if (parts.some(({ kind }) => kind === "unknown" || kind === "error")) return null;
    const operands = parts.flatMap((cell) => cell.kind === "value" ? [{ name: "days", value: cell.value }] : []);
    return derive("sum", operands, "days", (values) => addAll2(values)).value;
  };
  const paid = [cells.underwayDays, cells.standbyDays];
  return [sum2([...paid, cells.deadheadDays]), sum2(paid)].filter((days) => days !== null);
}
var addAll2 = (values) => values.reduce((sum2, value) => sum2.plus(value), zero);
function spanOf2(from, to) {
  return from === null || to === null || to < from ? null : count(daysBetween(from, to) + 1, "days");
}
function overlap(a, b) {
  return a.low.lte(b.high) && b.low.lte(a.high);
}
function faultsOfCaptain({ name, captain, days: { available, idle, ...spent } }) {
  if (captain === null || available.value === null || idle.value === null || idle.value.high.gte(zero)) return [];
  const used = derive(
    "sum",
    [spent.underway, spent.standby, spent.deadhead].map(({ value }) => ({ name: "days", value })),
    "days",
    (values) => addAll2(values)
  );
  if (used.value === null) return [];
  const stated2 = available.value;
  return [
    { key: `${captain.id}/available`, of: name, what: "available days", stated: stated2, sum: used.value, record: captain }
  ];
}
function faultTable(faults) {
  const rows = faults.map(({ key, of, what, stated: stated2, sum: sum2, record }) => {
    return { key, cells: [of, what, stated2, sum2], sources: [record.place] };
  });
  return {
    kind: "table",
    id: "faults",
    title: "Days that do not add up",
    columns: [
      { title: "Of" },
      { title: "Stated" },
      { title: "Days", align: "right" },
      { title: "Under way, standby and deadhead", align: "right" }
    ],
    ...shortList(rows, 10)
  };
}
function headline11({ utilisation, deadhead }, faults) {
  if (utilisation.value === null) {
    return { standing: "unknown", sentence: ["How busy the captains are is not known."] };
  }
  const standing = faults.length > 0 ? "fails" : "holds";
  const trips = deadhead.value === null ? [] : [", ", deadhead.value, " go into trips without a yacht"];
  return { standing, sentence: [utilisation.value, " of the captains\u2019 days are paid", ...trips, "."] };
}

// action/src/analyses/cash-position.ts
var cashPosition2 = defineAnalysis({
  id: "cash-position",
  code: "CFO-01",
  title: "Cash position",
  question: "How much of the money in the bank is ours to spend?",
  formula: "Unrestricted = balances \u2212 deposits held for others \u2212 taxes collected \u2212 security deposits; what has no account of its own is taken off as a liability.",
  reads: {
    cash: { needs: ["balance", "asOf"], uses: ["account", "restricted"] },
    revenue: { needs: [], uses: ["stream", "amount", "kind", "serviceDate"] }
  },
  compute({ cash, revenue }, { asOf }) {
    if (cash.length === 0) return { blocks: [] };
    const currency = mainCurrency(cash.map(({ cells }) => cells.balance));
    const position = cashPosition(cash, revenue, currency, asOf);
    return { blocks: blocksOf(cash, revenue, position, currency, asOf), headline: headline12(position) };
  }
});
function blocksOf(cash, revenue, position, currency, asOf) {
  const { bank, held, free } = position;
  const ours = figure(
    { id: "unrestricted", title: "Unrestricted cash", good: "up", ...freeNote(position) },
    bank.value === null ? { ...free, value: null } : free
  );
  if (bank.value === null) return [ours];
  const all2 = figure({ id: "bank", title: "In the bank", good: "up", ...bankNote(cash, position) }, bank);
  const others = figure({ id: "held", title: "Held for others", good: "info" }, held);
  const share3 = shareOf({ name: "held for others", ...held }, { name: "all balances", ...bank });
  const part = figure({ id: "held-share", title: "Of the balance, not ours", good: "down" }, share3);
  const figures8 = share3.value === null || held.value?.high.isZero() ? [all2, others] : [all2, others, part];
  return [ours, ...figures8, ...byEntity(cash, revenue, currency, asOf)];
}
function freeNote({ bank, isUpperBound }) {
  if (bank.value === null) return rowsKnown(bank);
  return isUpperBound ? { note: ["an upper bound: the deposits held for services to come are not recorded"] } : {};
}
function bankNote(cash, { bank }) {
  const days = cash.flatMap(({ cells }) => cells.balance.kind === "value" ? [said(cells.asOf)] : []);
  const known = days.filter((day2) => day2 !== null).sort();
  const [oldest, newest] = [known[0], known.at(-1)];
  const dated = oldest === void 0 || newest === void 0 ? [] : spanOf3(oldest, newest);
  const { note = [] } = rowsKnown(bank);
  const parts = note.length > 0 && dated.length > 0 ? [...note, "; ", ...dated] : [...note, ...dated];
  return parts.length > 0 ? { note: parts } : {};
}
function spanOf3(oldest, newest) {
  if (oldest === newest) return ["as of ", { day: newest }];
  return ["balances of ", { day: oldest }, " to ", { day: newest }];
}
var mostEntities = 12;
function byEntity(cash, revenue, currency, asOf) {
  const groups2 = groupBy(cash, ({ entity: entity2 }) => entity2 ?? "").map(([entity2, accounts]) => {
    const earned = revenue.filter((row4) => row4.entity === entity2);
    return { entity: entity2, accounts, position: cashPosition(accounts, earned, currency, asOf) };
  });
  const known = groups2.filter(({ position }) => position.bank.value !== null);
  if (groups2.length < 2 || known.length === 0) return [];
  known.sort((a, b) => leastOf(a.position).cmp(leastOf(b.position)) || (a.entity < b.entity ? -1 : 1));
  const rows = known.map(
    ({ entity: entity2, accounts, position: { bank, held, free } }) => ({
      key: entity2,
      cells: [entity2, bank.value, held.value, free.value],
      sources: accounts.map(({ place: place2 }) => place2)
    })
  );
  const money = ["In the bank", "Held for others", "Unrestricted"].map((title) => ({ title, align: "right" }));
  const columns = [{ title: "Entity" }, ...money];
  return [{ kind: "table", id: "entities", title: "By entity", columns, ...shortList(rows, mostEntities) }];
}
function leastOf({ free }) {
  return free.value?.low ?? zero;
}
function headline12({ bank, free }) {
  if (bank.value === null || free.value === null) {
    return { standing: "unknown", sentence: ["The cash is not known: no balance is stated."] };
  }
  const standing = bank.known < bank.of ? "unknown" : free.value.high.lte(zero) ? "fails" : "holds";
  return { standing, sentence: ["Of ", bank.value, " in the bank, ", free.value, " may be spent."] };
}

// action/src/analyses/measures/main-product.ts
function mainProducts(products) {
  const productByEntity = /* @__PURE__ */ new Map();
  for (const product of products) {
    const best = productByEntity.get(product.entity);
    if (best === void 0 || compareSales(product, best) < 0) productByEntity.set(product.entity, product);
  }
  return productByEntity;
}
function compareSales(a, b) {
  const [first, second] = [a, b].map(({ cells }) => said(cells.unitsSold)?.low ?? zero.minus(1));
  return (first && second ? second.cmp(first) : 0) || (a.id < b.id ? -1 : 1);
}

// action/src/analyses/channel-economics.ts
var channelEconomics = defineAnalysis({
  id: "channel-economics",
  code: "CMO-02",
  title: "Channel economics",
  question: "What does a booking leave through each channel, and how much may a direct one cost in ads?",
  formula: "Left of a booking = price \u2212 commission \u2212 card processing \u2212 ads of a booking \u2212 variable cost, for what the entity sells most; ads of a booking = ad spend \xF7 new customers. A cost that no row of the table states is not counted; a commission that is not stated is that of the params (`commission` and the name of the channel). Ads that pay = commission and processing of the platform \u2212 card processing of a direct booking.",
  reads: {
    channel: { needs: ["channel", "commission"], uses: ["level", "processing", "adSpend", "newCustomers"] },
    product: { needs: ["price", "variableCost"], uses: ["product", "unitsSold"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ channel, product, param }, { asOf }) {
    const used = channel.filter(({ cells }) => cells.level.kind !== "not-applicable");
    const priced = groupBy(offersOf2(used, product, param, asOf), ({ entity: entity2 }) => entity2).flatMap(
      ([, own]) => joinFree(own)
    );
    const unpriced = entitiesWithout(used, product);
    return {
      blocks: [
        ...bestFigures(priced),
        ...priced.length > 0 ? [comparison3(priced)] : [],
        ...priced.length > 0 && unpriced.length > 0 ? [withoutPrice(unpriced)] : []
      ],
      ...headline13(priced)
    };
  }
});
function offersOf2(channels2, products, params, asOf) {
  const productByEntity = mainProducts(products);
  const spends = filesThatState(channels2.map(({ cells }) => cells.adSpend));
  const processes = filesThatState(channels2.map(({ cells }) => cells.processing));
  const commissionByKey = /* @__PURE__ */ new Map();
  const cardFee = statedParameter(params, "card fee per payment", asOf);
  return channels2.flatMap((channel) => {
    const { id, entity: entity2, cells, place: place2 } = channel;
    const product = productByEntity.get(entity2);
    if (product === void 0) return [];
    const name = said(cells.channel) ?? id;
    const prices = pricesOf(product);
    const processing = processes.has(place2.path) ? costIn(cells.processing) : "none";
    const terms = {
      ...prices,
      commission: costIn(cells.commission) ?? usualCommission(name, params, asOf, commissionByKey),
      processing,
      cardFee: isCost(processing) && cardFee !== null && cardFee.unit === prices.price?.unit ? cardFee : "none",
      ads: spends.has(place2.path) ? adsOf(channel, prices.price) : "none"
    };
    return [{ entity: entity2 ?? "", name, channels: [channel], product, terms, left: leftOfBooking(terms) }];
  });
}
function isCost(cost) {
  return cost !== "none";
}
function usualCommission(name, params, asOf, known) {
  const before = known.get(name);
  if (before !== void 0) return before;
  const key = `commission ${name}`;
  const value = statedParameter(params, key, asOf) ?? shippedParameter(key, asOf);
  known.set(name, value);
  return value;
}
function adsOf({ cells: { adSpend, newCustomers } }, price) {
  const spent = said(adSpend);
  const won = said(newCustomers);
  if (adSpend.kind === "not-applicable" || spent?.high.isZero()) return "none";
  if (spent === null || won === null || won.high.isZero() || spent.unit !== `${price?.unit}/month`) return null;
  const operands = [
    { name: "ad spend", value: spent },
    { name: "new customers", value: won }
  ];
  return derive(
    "ad spend \xF7 new customers",
    operands,
    price?.unit ?? "",
    ([money = zero, customers = zero]) => customers.isZero() ? infinity : money.div(customers)
  );
}
function joinFree(offers) {
  const free = offers.filter(({ terms }) => isFree(terms));
  const [first] = free;
  const joined = first === void 0 ? [] : [{ ...first, ...joinChannels(free) }];
  const others = offers.filter(({ terms }) => !isFree(terms));
  return [...joined, ...others].sort(
    (a, b) => highestFirst(a.left.value?.low, b.left.value?.low) || (keyOf2(a) < keyOf2(b) ? -1 : 1)
  );
}
function isFree({ commission, processing, ads }) {
  return !isCost(commission) && !isCost(processing) && !isCost(ads);
}
function joinChannels(offers) {
  return { name: offers.map(({ name }) => name).join(", "), channels: offers.flatMap(({ channels: channels2 }) => channels2) };
}
function keyOf2({ channels: channels2 }) {
  return channels2[0]?.id ?? "";
}
function entitiesWithout(channels2, products) {
  const sellers = new Set(products.map(({ entity: entity2 }) => entity2));
  const without = channels2.filter(({ entity: entity2 }) => !sellers.has(entity2));
  return groupBy(without, ({ entity: entity2 }) => entity2 ?? "").map(([, own]) => [...own]);
}
function withoutPrice(entities) {
  const codes = entities.map(([first]) => first?.entity ?? "").join(", ");
  return {
    kind: "text",
    id: "without-price",
    sentences: [[`Without a price, so not compared: ${codes}.`]],
    sources: entities.flatMap(([first]) => first === void 0 ? [] : [first.place])
  };
}
var nameOf4 = ({ id, cells }) => said(cells.product) ?? id;
function bestFigures(offers) {
  return groupBy(offers, ({ entity: entity2 }) => entity2).slice(0, mostEntities2).flatMap(([entity2, [best]]) => {
    if (best === void 0) return [];
    const title = `${nameOf4(best.product)} of ${entity2}: most left of a booking`;
    const note = best.left.value === null ? {} : { note: [`through ${best.name}`] };
    return [figure({ id: `left-${slug(entity2)}`, title, good: "up", ...note }, best.left)];
  });
}
var mostEntities2 = 5;
function comparison3(offers) {
  const directByEntity = directOffers(offers);
  const columns = [
    { title: "Commission", isThere: true, partOf: ({ terms }) => showCost(terms.commission) },
    { title: "Card processing", isThere: has(offers, "processing"), partOf: ({ terms }) => showCost(terms.processing) },
    { title: "Ads", isThere: has(offers, "ads"), partOf: ({ terms: { ads } }) => showAds(ads) },
    { title: "Left", isThere: true, partOf: ({ left }) => left.value },
    { title: "Of the price", isThere: true, partOf: ({ terms }) => shareLeft(terms).value },
    {
      title: "Ads that pay",
      isThere: directByEntity.size > 0,
      partOf: (offer) => showAdsThatPay(offer, directByEntity.get(offer.entity))
    }
  ];
  const shown = columns.filter(({ isThere }) => isThere);
  const rows = offers.map((offer) => {
    const cells = [
      offer.name,
      `${offer.entity}, ${nameOf4(offer.product)}`,
      ...shown.map(({ partOf: partOf5 }) => partOf5(offer))
    ];
    return { key: keyOf2(offer), cells, sources: offer.channels.map(({ place: place2 }) => place2) };
  });
  const numbers4 = shown.map(({ title }) => ({ title, align: "right" }));
  return {
    kind: "table",
    id: "channels",
    title: "What a booking leaves, channel by channel",
    columns: [{ title: "Channel" }, { title: "Entity and product" }, ...numbers4],
    ...shortList(rows, 15)
  };
}
function has(offers, cost) {
  return offers.some(({ terms }) => isCost(terms[cost]));
}
function showCost(cost) {
  return cost === "none" ? "none" : cost;
}
function showAds(ads) {
  return ads === "none" ? "none" : ads?.value ?? null;
}
function directOffers(offers) {
  const direct = offers.filter(({ terms: { commission, processing } }) => {
    return !takesCommission2(commission) && processing !== "none" && processing !== null;
  });
  return new Map(
    groupBy(direct, ({ entity: entity2 }) => entity2).flatMap(([entity2, own]) => {
      const [dearest] = [...own].sort((a, b) => highestFirst(rateOf(a), rateOf(b)) || (keyOf2(a) < keyOf2(b) ? -1 : 1));
      return dearest === void 0 ? [] : [[entity2, dearest]];
    })
  );
}
function takesCommission2(commission) {
  return commission !== "none" && !commission?.high.isZero();
}
function rateOf({ terms: { processing } }) {
  return processing === "none" || processing === null ? null : processing.high;
}
function showAdsThatPay({ terms }, direct) {
  if (!takesCommission2(terms.commission)) return "";
  return direct === void 0 ? null : adsThatPay(terms, direct.terms).value;
}
function headline13(offers) {
  const [first] = offers;
  if (first === void 0) return {};
  const losing = offers.find(({ left }) => left.value?.high.lt(zero));
  if (losing !== void 0) {
    const sentence = [`A booking of ${losing.entity} through ${losing.name} costs more than it brings.`];
    return { headline: { standing: "fails", sentence } };
  }
  const known = offers.filter(({ left }) => left.value !== null);
  if (known.length < offers.length) {
    const open = offers.filter(({ left }) => left.value === null).flatMap(({ channels: channels2 }) => channels2).length;
    const sentence = ["What a booking leaves is not known for ", count(open, "channels"), "."];
    return { headline: { standing: "unknown", sentence } };
  }
  return {
    headline: {
      standing: "holds",
      sentence: [`A booking through ${first.name} leaves `, first.left.value, ", the most."]
    }
  };
}

// action/src/analyses/channel-matrix.ts
var channelMatrix = defineAnalysis({
  id: "channel-matrix",
  code: "CMO-01",
  title: "Channel visibility",
  question: "Where can customers find us, and which channel is worth working on next?",
  formula: "Visibility = sum of weight \xD7 level \xF7 5 \xF7 sum of weights, in points of 100; a channel that is N/A does not count, an unknown level counts as 0 to 5; gain = what level 5 would add.",
  reads: {
    channel: { needs: ["channel", "level"], uses: ["newCustomers"] },
    revenue: { needs: [], uses: ["channel", "kind", "amount"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ channel, revenue, param }, { asOf }) {
    if (channel.length === 0) return { blocks: [] };
    const standings3 = standingsOf(channel, param, asOf);
    const visible = visibility(standings3);
    const known = standings3.filter(({ isKnown }) => isKnown).length;
    const note = { note: [`${known} of ${standings3.length} levels are known`] };
    const table = matrix(channel, standings3);
    const busy = busyBelowTop(standings3, revenue);
    return {
      blocks: [
        figure({ id: "visibility", title: "Visibility, of 100", good: "up", ...note }, visible),
        table,
        ...chartOf(table, standings3),
        gains(standings3),
        ...busy.length > 0 ? [contradictions(busy)] : []
      ],
      ...headline14(visible, standings3, known)
    };
  }
});
var top = exact(5);
function standingsOf(channels2, params, asOf) {
  const weightByKey = /* @__PURE__ */ new Map();
  return channels2.flatMap((channel) => {
    const { level } = channel.cells;
    if (level.kind === "not-applicable") return [];
    const name = nameOf5(channel);
    const key = nameKey(name);
    const weight = weightByKey.get(key) ?? weightOf(name, params, asOf);
    weightByKey.set(key, weight);
    return [
      {
        channel,
        entity: entityOf(channel),
        name,
        level: levelOf(level),
        isKnown: level.kind === "value",
        weight
      }
    ];
  });
}
function weightOf(name, params, asOf) {
  return parameterOn(params, `channel weight ${name}`, asOf, { value: 1, unit: plain }).low;
}
function nameOf5({ id, cells }) {
  return said(cells.channel) ?? id;
}
function entityOf({ entity: entity2 }) {
  return entity2 ?? "no entity";
}
function levelOf(cell) {
  return said(cell) ?? quantity({ low: zero, high: top, unit: "levels", quality: "partial", places: [cell.place] });
}
function visibility(standings3) {
  const all2 = weightOfAll(standings3);
  const operands = standings3.map(({ channel, level }) => ({ name: channel.id, value: level }));
  const points = (levels) => all2.isZero() ? zero : toPoints(
    weigh(standings3, (i) => levels[i] ?? zero),
    all2
  );
  const directions2 = operands.map(() => "up");
  const formula = "sum of weight \xD7 level \xF7 5 \xF7 sum of weights, of 100";
  const derived = derive(formula, operands, "points", points, directions2);
  return all2.isZero() ? { ...derived, value: null } : derived;
}
function weigh(standings3, levelAt) {
  return standings3.reduce((sum2, { weight }, i) => sum2.plus(weight.times(levelAt(i))), zero);
}
function weightOfAll(standings3) {
  return standings3.reduce((sum2, { weight }) => sum2.plus(weight), zero);
}
function toPoints(weighted, all2) {
  return weighted.times(exact(100)).div(top).div(all2);
}
function matrix(channels2, standings3) {
  const nameByKey = new Map(channels2.map((channel) => [nameKey(nameOf5(channel)), nameOf5(channel)]));
  const keys2 = [...nameByKey.keys()].sort();
  const standingsByEntity = new Map(groupBy(standings3, ({ entity: entity2 }) => entity2));
  const entities = groupBy(channels2, entityOf);
  const rows = entities.slice(0, mostEntities3).map(([entity2, own]) => {
    const cellByKey = new Map(own.map((channel) => [nameKey(nameOf5(channel)), channel.cells.level]));
    const applicable = standingsByEntity.get(entity2) ?? [];
    const value = applicable.some(({ isKnown }) => isKnown) ? visibility(applicable).value : null;
    const levels = keys2.map((key) => showLevel(cellByKey.get(key)));
    return {
      key: entity2,
      cells: [entity2, ...levels, value ?? (applicable.length === 0 ? "N/A" : "?")],
      sources: own.map(({ place: place2 }) => place2)
    };
  });
  const titles10 = keys2.map((key) => ({ title: nameByKey.get(key) ?? key, align: "right" }));
  const columns = [{ title: "Entity" }, ...titles10, { title: "Visibility", align: "right" }];
  return {
    kind: "table",
    id: "matrix",
    title: "Level of each entity on each channel, 0 to 5, ? where it is not known",
    columns,
    rows,
    ...entities.length > mostEntities3 && { hidden: entities.length - mostEntities3 }
  };
}
function chartOf(table, standings3) {
  const standingsByEntity = new Map(groupBy(standings3, ({ entity: entity2 }) => entity2));
  const points = table.rows.flatMap(({ key }) => {
    const own = standingsByEntity.get(key) ?? [];
    return own.some(({ isKnown }) => isKnown) ? [{ name: key, value: visibility(own).value }] : [];
  });
  if (points.length < 2) return [];
  const head = { kind: "chart", id: "visibility-chart", title: "Visibility of each entity", table: table.id };
  return [{ ...head, type: "bars", axis: "Visibility", points }];
}
var mostEntities3 = 15;
function showLevel(cell) {
  if (cell === void 0) return "\u2014";
  if (cell.kind === "not-applicable") return "N/A";
  return cell.kind === "value" ? { ...cell.value, unit: plain } : "?";
}
function gains(standings3) {
  const all2 = weightOfAll(standings3);
  const rows = standings3.filter(({ isKnown, level, weight }) => isKnown && level.high.lt(top) && weight.gt(zero)).map((standing) => ({ ...standing, gain: gainOf2(standing, all2) })).sort(
    (a, b) => b.gain.low.cmp(a.gain.low) || b.gain.high.cmp(a.gain.high) || (a.channel.id < b.channel.id ? -1 : 1)
  ).map(({ channel, entity: entity2, name, level, gain }) => {
    const cells = [entity2, name, { ...level, unit: plain }, gain];
    return { key: channel.id, cells, sources: [channel.place] };
  });
  return {
    kind: "table",
    id: "gains",
    title: "What level 5 would add",
    columns: [
      { title: "Entity" },
      { title: "Channel" },
      { title: "Level", align: "right" },
      { title: "Gain", align: "right" }
    ],
    ...shortList(rows, 10)
  };
}
function gainOf2({ level, weight }, all2) {
  const gain = (at) => toPoints(weight.times(top.minus(at)), all2);
  return quantity({ ...level, low: gain(level.high), high: gain(level.low), unit: "points" });
}
function busyBelowTop(standings3, revenue) {
  const earning = new Set(
    revenue.flatMap(({ entity: entity2, cells }) => {
      const channel = said(cells.channel);
      const isEarned = said(cells.kind) === "revenue" && said(cells.amount)?.low.gt(zero) === true;
      return channel !== null && isEarned ? [`${entity2}/${nameKey(channel)}`] : [];
    })
  );
  return standings3.flatMap((standing) => {
    const newCustomers = said(standing.channel.cells.newCustomers);
    const isBusy = newCustomers?.low.gt(zero) === true || earning.has(`${standing.entity}/${nameKey(standing.name)}`);
    return isBusy && standing.isKnown && standing.level.high.lt(top) ? [{ standing, newCustomers }] : [];
  });
}
function contradictions(busy) {
  const rows = busy.map(({ standing: { channel, entity: entity2, name, level }, newCustomers }) => {
    const cells = [entity2, name, { ...level, unit: plain }, newCustomers];
    return { key: channel.id, cells, sources: [channel.place] };
  });
  return {
    kind: "table",
    id: "contradictions",
    title: "Channels that bring customers below level 5: raise the level, or track the channel",
    columns: [
      { title: "Entity" },
      { title: "Channel" },
      { title: "Level", align: "right" },
      { title: "New customers", align: "right" }
    ],
    ...shortList(rows, 10)
  };
}
function headline14({ value }, { length }, known) {
  if (value === null) return {};
  if (known < length) {
    const most = `The level of ${known} of ${length} channels is known; visibility is `;
    return { headline: { standing: "unknown", sentence: [most, withoutMark(value), " of 100."] } };
  }
  return { headline: { standing: "holds", sentence: ["Visibility is ", value, " of 100."] } };
}
function withoutMark(value) {
  return { ...value, quality: "range" };
}

// action/catalogues/accounts.json
var accounts_default = [
  { number: "1000", name: "Undeposited funds", type: "Asset", subtype: "Cash", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "zero at close" },
  { number: "1010", name: "Operating checking", type: "Asset", subtype: "Cash", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1020", name: "Payroll and tax reserve savings", type: "Asset", subtype: "Cash", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1030", name: "Policy reserve savings", type: "Asset", subtype: "Cash", normal: "Dr", businesses: ["Holding"], note: "backs CFO-05 tiers T1 and T2" },
  { number: "1040", name: "Trust account, guest and charter deposits", type: "Asset", subtype: "Restricted cash", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Short-term rental", "Yacht delivery"], note: "never counted in runway" },
  { number: "1050", name: "Tax escrow, sales and lodging tax", type: "Asset", subtype: "Restricted cash", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Short-term rental"], note: "never counted in runway" },
  { number: "1060", name: "Petty cash and captain float", type: "Asset", subtype: "Cash", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Yacht delivery"] },
  { number: "1070", name: "Card processor clearing", type: "Asset", subtype: "Clearing", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "zero within payout lag" },
  { number: "1080", name: "Wallet clearing (PayPal and similar)", type: "Asset", subtype: "Clearing", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "zero within payout lag" },
  { number: "1100", name: "Accounts receivable, customers", type: "Asset", subtype: "Receivable", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1110", name: "OTA clearing, Airbnb", type: "Asset", subtype: "Clearing", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "1111", name: "OTA clearing, Vrbo", type: "Asset", subtype: "Clearing", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "1112", name: "OTA clearing, Booking.com and Expedia", type: "Asset", subtype: "Clearing", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "1120", name: "Marketplace clearing, GetMyBoat", type: "Asset", subtype: "Clearing", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "1121", name: "Marketplace clearing, Boatsetter", type: "Asset", subtype: "Clearing", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "1122", name: "Marketplace clearing, Viator and GetYourGuide", type: "Asset", subtype: "Clearing", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "1130", name: "Unbilled receivables (contract assets)", type: "Asset", subtype: "Receivable", normal: "Dr", businesses: ["Agency and SaaS studio", "Yacht delivery", "Dumpster and junk hauling"], note: "ASC 606 contract asset" },
  { number: "1140", name: "Reimbursable expenses receivable", type: "Asset", subtype: "Receivable", normal: "Dr", businesses: ["Yacht delivery", "Agency and SaaS studio"] },
  { number: "1150", name: "Employee and owner advances", type: "Asset", subtype: "Receivable", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1190", name: "Allowance for credit losses", type: "Asset", subtype: "Receivable", normal: "Cr", contra: true, businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "CECL" },
  { number: "1200", name: "Fuel inventory", type: "Asset", subtype: "Inventory", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Yacht delivery"] },
  { number: "1210", name: "Guest supplies and linens on hand", type: "Asset", subtype: "Inventory", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "1220", name: "Spare parts and consumables", type: "Asset", subtype: "Inventory", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling"] },
  { number: "1230", name: "Bar and merchandise stock", type: "Asset", subtype: "Inventory", normal: "Dr", businesses: ["Event and charter operator"] },
  { number: "1300", name: "Prepaid insurance", type: "Asset", subtype: "Prepaid", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "daily amortisation, ACC-09" },
  { number: "1310", name: "Prepaid software and subscriptions", type: "Asset", subtype: "Prepaid", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1320", name: "Prepaid dockage and slip", type: "Asset", subtype: "Prepaid", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "1330", name: "Prepaid licences and permits", type: "Asset", subtype: "Prepaid", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1340", name: "Deposits paid (utilities, slip, landlord)", type: "Asset", subtype: "Prepaid", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1350", name: "Prepaid advertising", type: "Asset", subtype: "Prepaid", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1400", name: "Due from holding company", type: "Asset", subtype: "Intercompany", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "mirror 24xx" },
  { number: "1420", name: "Due from charter vessel", type: "Asset", subtype: "Intercompany", normal: "Dr", businesses: ["Holding", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "mirror" },
  { number: "1430", name: "Due from event operator", type: "Asset", subtype: "Intercompany", normal: "Dr", businesses: ["Holding", "Charter vessel", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "mirror" },
  { number: "1440", name: "Due from hauling", type: "Asset", subtype: "Intercompany", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "mirror" },
  { number: "1450", name: "Due from studio", type: "Asset", subtype: "Intercompany", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Short-term rental", "Yacht delivery"], note: "mirror" },
  { number: "1460", name: "Due from short-term rental", type: "Asset", subtype: "Intercompany", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Yacht delivery"], note: "mirror" },
  { number: "1470", name: "Due from yacht delivery", type: "Asset", subtype: "Intercompany", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental"], note: "mirror" },
  { number: "1500", name: "Vessels", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "1510", name: "Tenders, outboards and water toys", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "1520", name: "Vehicles and trucks", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Dumpster and junk hauling", "Event and charter operator", "Holding"] },
  { number: "1530", name: "Trailers and containers", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Dumpster and junk hauling"] },
  { number: "1540", name: "Buildings", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Short-term rental", "Holding"] },
  { number: "1550", name: "Land", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Short-term rental", "Holding"], note: "not depreciated" },
  { number: "1560", name: "Furniture, fixtures and appliances", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Short-term rental", "Event and charter operator"] },
  { number: "1570", name: "Tools and equipment", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Dumpster and junk hauling", "Charter vessel", "Yacht delivery"] },
  { number: "1580", name: "Computers and electronics", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1590", name: "Leasehold and dock improvements", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Short-term rental"] },
  { number: "1600", name: "Accumulated depreciation, vessels", type: "Asset", subtype: "Fixed asset", normal: "Cr", contra: true, businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "1610", name: "Accumulated depreciation, tenders and toys", type: "Asset", subtype: "Fixed asset", normal: "Cr", contra: true, businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "1620", name: "Accumulated depreciation, vehicles", type: "Asset", subtype: "Fixed asset", normal: "Cr", contra: true, businesses: ["Dumpster and junk hauling", "Event and charter operator", "Holding"] },
  { number: "1630", name: "Accumulated depreciation, trailers and containers", type: "Asset", subtype: "Fixed asset", normal: "Cr", contra: true, businesses: ["Dumpster and junk hauling"] },
  { number: "1640", name: "Accumulated depreciation, buildings", type: "Asset", subtype: "Fixed asset", normal: "Cr", contra: true, businesses: ["Short-term rental", "Holding"] },
  { number: "1660", name: "Accumulated depreciation, furniture", type: "Asset", subtype: "Fixed asset", normal: "Cr", contra: true, businesses: ["Short-term rental", "Event and charter operator"] },
  { number: "1670", name: "Accumulated depreciation, tools", type: "Asset", subtype: "Fixed asset", normal: "Cr", contra: true, businesses: ["Dumpster and junk hauling", "Charter vessel", "Yacht delivery"] },
  { number: "1680", name: "Accumulated depreciation, computers", type: "Asset", subtype: "Fixed asset", normal: "Cr", contra: true, businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "1690", name: "Accumulated depreciation, improvements", type: "Asset", subtype: "Fixed asset", normal: "Cr", contra: true, businesses: ["Charter vessel", "Event and charter operator", "Short-term rental"] },
  { number: "1700", name: "Capitalised software development", type: "Asset", subtype: "Intangible", normal: "Dr", businesses: ["Agency and SaaS studio"], note: "ASC 350-40" },
  { number: "1710", name: "Domain names and trademarks", type: "Asset", subtype: "Intangible", normal: "Dr", businesses: ["Holding", "Agency and SaaS studio"] },
  { number: "1720", name: "Goodwill and customer lists", type: "Asset", subtype: "Intangible", normal: "Dr", businesses: ["Holding", "Dumpster and junk hauling"] },
  { number: "1790", name: "Accumulated amortisation", type: "Asset", subtype: "Intangible", normal: "Cr", contra: true, businesses: ["Holding", "Dumpster and junk hauling", "Agency and SaaS studio"] },
  { number: "1800", name: "Investment in subsidiaries", type: "Asset", subtype: "Investment", normal: "Dr", businesses: ["Holding"], note: "eliminated" },
  { number: "1810", name: "Right-of-use assets, operating leases", type: "Asset", subtype: "Lease", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "ASC 842" },
  { number: "1900", name: "Refit and construction in progress", type: "Asset", subtype: "Fixed asset", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Short-term rental"] },
  { number: "1990", name: "Suspense, asset side", type: "Asset", subtype: "Suspense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "must be zero at close" },
  { number: "2000", name: "Accounts payable", type: "Liability", subtype: "Payable", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2010", name: "Credit card, main", type: "Liability", subtype: "Payable", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2011", name: "Credit card, fuel", type: "Liability", subtype: "Payable", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Yacht delivery"] },
  { number: "2020", name: "Accrued expenses", type: "Liability", subtype: "Accrual", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2030", name: "Accrued payroll", type: "Liability", subtype: "Accrual", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2040", name: "Payroll taxes payable", type: "Liability", subtype: "Tax", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2050", name: "Contractors payable (captains, crew, cleaners)", type: "Liability", subtype: "Payable", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "W-9 before first payment" },
  { number: "2060", name: "Crew gratuities payable", type: "Liability", subtype: "Pass-through", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator"], note: "agent, not revenue" },
  { number: "2100", name: "Deferred revenue, charter deposits", type: "Liability", subtype: "Contract liability", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator"], note: "ASC 606-10-45-2" },
  { number: "2110", name: "Deferred revenue, stays", type: "Liability", subtype: "Contract liability", normal: "Cr", businesses: ["Short-term rental"] },
  { number: "2120", name: "Deferred revenue, delivery advances", type: "Liability", subtype: "Contract liability", normal: "Cr", businesses: ["Yacht delivery"] },
  { number: "2130", name: "Deferred revenue, client retainers", type: "Liability", subtype: "Contract liability", normal: "Cr", businesses: ["Agency and SaaS studio"] },
  { number: "2140", name: "Deferred revenue, annual subscriptions", type: "Liability", subtype: "Contract liability", normal: "Cr", businesses: ["Agency and SaaS studio"] },
  { number: "2150", name: "Gift cards and vouchers outstanding", type: "Liability", subtype: "Contract liability", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Short-term rental"], note: "breakage 606-10-55-46" },
  { number: "2160", name: "Refunds payable", type: "Liability", subtype: "Payable", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2170", name: "Refundable security and damage deposits", type: "Liability", subtype: "Pass-through", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Short-term rental", "Dumpster and junk hauling"], note: "not revenue" },
  { number: "2180", name: "Third-party owner trust payable", type: "Liability", subtype: "Pass-through", normal: "Cr", businesses: ["Short-term rental"], note: "when managing for owners" },
  { number: "2190", name: "Event client deposits", type: "Liability", subtype: "Contract liability", normal: "Cr", businesses: ["Event and charter operator"] },
  { number: "2200", name: "Sales tax payable", type: "Liability", subtype: "Tax", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio"], note: "excluded from revenue" },
  { number: "2210", name: "Lodging and tourist tax payable", type: "Liability", subtype: "Tax", normal: "Cr", businesses: ["Short-term rental"] },
  { number: "2220", name: "Rental surtax payable", type: "Liability", subtype: "Tax", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "2230", name: "Income tax payable", type: "Liability", subtype: "Tax", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2240", name: "Port, fuel and vessel taxes payable", type: "Liability", subtype: "Tax", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Yacht delivery"] },
  { number: "2300", name: "Current portion of long-term debt", type: "Liability", subtype: "Debt", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2310", name: "Line of credit", type: "Liability", subtype: "Debt", normal: "Cr", businesses: ["Holding"] },
  { number: "2320", name: "Insurance premium financing", type: "Liability", subtype: "Debt", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2330", name: "Equipment finance, current", type: "Liability", subtype: "Debt", normal: "Cr", businesses: ["Charter vessel", "Dumpster and junk hauling"] },
  { number: "2340", name: "Interest payable", type: "Liability", subtype: "Accrual", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2400", name: "Due to holding company", type: "Liability", subtype: "Intercompany", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "mirror 14xx" },
  { number: "2420", name: "Due to charter vessel", type: "Liability", subtype: "Intercompany", normal: "Cr", businesses: ["Holding", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "mirror" },
  { number: "2430", name: "Due to event operator", type: "Liability", subtype: "Intercompany", normal: "Cr", businesses: ["Holding", "Charter vessel", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "mirror" },
  { number: "2440", name: "Due to hauling", type: "Liability", subtype: "Intercompany", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "mirror" },
  { number: "2450", name: "Due to studio", type: "Liability", subtype: "Intercompany", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Short-term rental", "Yacht delivery"], note: "mirror" },
  { number: "2460", name: "Due to short-term rental", type: "Liability", subtype: "Intercompany", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Yacht delivery"], note: "mirror" },
  { number: "2470", name: "Due to yacht delivery", type: "Liability", subtype: "Intercompany", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental"], note: "mirror" },
  { number: "2500", name: "Vessel loan", type: "Liability", subtype: "Debt", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "2510", name: "Vehicle and equipment loans", type: "Liability", subtype: "Debt", normal: "Cr", businesses: ["Dumpster and junk hauling", "Event and charter operator", "Holding"] },
  { number: "2520", name: "Mortgage", type: "Liability", subtype: "Debt", normal: "Cr", businesses: ["Short-term rental", "Holding"] },
  { number: "2530", name: "Term loan", type: "Liability", subtype: "Debt", normal: "Cr", businesses: ["Holding"] },
  { number: "2540", name: "Owner and shareholder loans", type: "Liability", subtype: "Debt", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "2550", name: "Operating lease liability", type: "Liability", subtype: "Lease", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "ASC 842" },
  { number: "2600", name: "Provision for loss-making contracts", type: "Liability", subtype: "Provision", normal: "Cr", businesses: ["Agency and SaaS studio", "Yacht delivery"] },
  { number: "2610", name: "Claims and damage provision", type: "Liability", subtype: "Provision", normal: "Cr", businesses: ["Dumpster and junk hauling", "Charter vessel", "Event and charter operator", "Short-term rental"], note: "ASC 450-20" },
  { number: "2990", name: "Suspense, liability side", type: "Liability", subtype: "Suspense", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "must be zero at close" },
  { number: "3000", name: "Member or common capital", type: "Equity", subtype: "Equity", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "3010", name: "Additional paid-in capital", type: "Equity", subtype: "Equity", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "3020", name: "Owner contributions", type: "Equity", subtype: "Equity", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "3030", name: "Owner distributions", type: "Equity", subtype: "Equity", normal: "Dr", contra: true, businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "3040", name: "Retained earnings", type: "Equity", subtype: "Equity", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "3050", name: "Current-year earnings", type: "Equity", subtype: "Equity", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "3060", name: "Elimination of subsidiary equity", type: "Equity", subtype: "Equity", normal: "Dr", contra: true, businesses: ["Consolidation"] },
  { number: "3070", name: "Opening balance equity", type: "Equity", subtype: "Equity", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "must be zero at close" },
  { number: "3080", name: "Non-controlling interest", type: "Equity", subtype: "Equity", normal: "Cr", businesses: ["Consolidation"] },
  { number: "4000", name: "Charter revenue, half day", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Charter vessel"], note: "point of service" },
  { number: "4010", name: "Charter revenue, full day", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Charter vessel"] },
  { number: "4020", name: "Charter revenue, sunset and private", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "4030", name: "Bareboat and term charter revenue", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Charter vessel"], note: "check ASC 842 lessor" },
  { number: "4040", name: "Ticketed cruises and events", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Event and charter operator"] },
  { number: "4050", name: "Event packages and private hire", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Event and charter operator"] },
  { number: "4060", name: "Catering, bar and add-ons", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Event and charter operator", "Charter vessel"] },
  { number: "4070", name: "Fuel surcharge billed", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Yacht delivery"] },
  { number: "4100", name: "Dumpster rental, flat rate", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Dumpster and junk hauling"] },
  { number: "4110", name: "Junk hauling jobs", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Dumpster and junk hauling"] },
  { number: "4120", name: "Overweight and extra-day charges", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Dumpster and junk hauling"], note: "variable consideration" },
  { number: "4130", name: "Recurring commercial service", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Dumpster and junk hauling"] },
  { number: "4140", name: "Scrap and recycling rebates", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Dumpster and junk hauling"] },
  { number: "4200", name: "Project fees", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Agency and SaaS studio"], note: "over time" },
  { number: "4210", name: "Retainers", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Agency and SaaS studio"], note: "over time" },
  { number: "4220", name: "Time and materials", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Agency and SaaS studio"], note: "right to invoice" },
  { number: "4230", name: "SaaS subscription revenue", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Agency and SaaS studio"], note: "over time" },
  { number: "4240", name: "Hosting and maintenance", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Agency and SaaS studio"], note: "over time" },
  { number: "4250", name: "Media management fees, net", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Agency and SaaS studio"], note: "agent" },
  { number: "4260", name: "Licence sales", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Agency and SaaS studio"], note: "point in time" },
  { number: "4300", name: "Room revenue, direct", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Short-term rental"], note: "per night" },
  { number: "4310", name: "Room revenue, Airbnb", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Short-term rental"], note: "gross of host fee" },
  { number: "4320", name: "Room revenue, Vrbo", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Short-term rental"], note: "gross of commission" },
  { number: "4330", name: "Room revenue, other OTA", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Short-term rental"] },
  { number: "4340", name: "Cleaning fees", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Short-term rental"] },
  { number: "4350", name: "Pet, extra-guest and early check-in fees", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Short-term rental"] },
  { number: "4360", name: "Property management fees", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Short-term rental"], note: "agent for third-party owners" },
  { number: "4400", name: "Delivery fees, day and mile rate", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Yacht delivery"], note: "over time" },
  { number: "4410", name: "Delivery fees, fixed price", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Yacht delivery"], note: "over time" },
  { number: "4420", name: "Standby and weather days billed", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Yacht delivery"] },
  { number: "4430", name: "Reimbursed travel and expenses billed", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Yacht delivery"], note: "principal only" },
  { number: "4440", name: "Owner training and orientation", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Yacht delivery", "Charter vessel"] },
  { number: "4500", name: "Cancellation and forfeited deposit income", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Short-term rental", "Dumpster and junk hauling", "Yacht delivery"], note: "when no obligation remains" },
  { number: "4510", name: "Late fees", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "4520", name: "Affiliate and referral commissions, net", type: "Revenue", subtype: "Operating revenue", normal: "Cr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "agent" },
  { number: "4600", name: "Intercompany management fees", type: "Revenue", subtype: "Intercompany revenue", normal: "Cr", businesses: ["Holding"], note: "eliminated" },
  { number: "4610", name: "Intercompany service revenue", type: "Revenue", subtype: "Intercompany revenue", normal: "Cr", businesses: ["Agency and SaaS studio", "Yacht delivery"], note: "eliminated" },
  { number: "4900", name: "Discounts and promotions", type: "Revenue", subtype: "Revenue reduction", normal: "Dr", contra: true, businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "4910", name: "Refunds and allowances", type: "Revenue", subtype: "Revenue reduction", normal: "Dr", contra: true, businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "4920", name: "Chargebacks", type: "Revenue", subtype: "Revenue reduction", normal: "Dr", contra: true, businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "5000", name: "Captain and crew, charters", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "5010", name: "Fuel, charters", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "5020", name: "Dockage and port fees per trip", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "5030", name: "Guest provisions and consumables", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "5040", name: "Catering and bar cost", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Event and charter operator"] },
  { number: "5050", name: "Venue and entertainment", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Event and charter operator"] },
  { number: "5060", name: "Marketplace commission, charters", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "5070", name: "Card processing on bookings", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "5100", name: "Landfill and tipping fees", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Dumpster and junk hauling"] },
  { number: "5110", name: "Haul fuel", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Dumpster and junk hauling"] },
  { number: "5120", name: "Driver and helper labour", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Dumpster and junk hauling"] },
  { number: "5130", name: "Hauling subcontractors", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Dumpster and junk hauling"] },
  { number: "5140", name: "Truck maintenance, direct", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Dumpster and junk hauling"] },
  { number: "5200", name: "Production staff", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Agency and SaaS studio"] },
  { number: "5210", name: "Freelancers and subcontractors", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Agency and SaaS studio"] },
  { number: "5220", name: "Client media at cost (principal only)", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Agency and SaaS studio"] },
  { number: "5230", name: "Hosting and infrastructure, client and SaaS", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Agency and SaaS studio"] },
  { number: "5240", name: "Third-party licences resold", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Agency and SaaS studio"] },
  { number: "5300", name: "Cleaning and turnover", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "5310", name: "Linen and laundry", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "5320", name: "Guest supplies", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "5330", name: "Commission, Airbnb", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "5331", name: "Commission, Vrbo", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "5332", name: "Commission, other OTA", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "5340", name: "Utilities, rental units", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Short-term rental"] },
  { number: "5400", name: "Captain pay, delivery", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Yacht delivery"] },
  { number: "5410", name: "Crew pay, delivery", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Yacht delivery"] },
  { number: "5420", name: "Fuel, delivery", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Yacht delivery"] },
  { number: "5430", name: "Crew travel, positioning and deadhead", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Yacht delivery"] },
  { number: "5440", name: "Provisions and per diem", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Yacht delivery"] },
  { number: "5450", name: "Dockage, transit and customs", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Yacht delivery"] },
  { number: "5460", name: "Delivery subcontractors", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Yacht delivery"] },
  { number: "5900", name: "Depreciation of revenue assets", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Short-term rental"], note: "non-cash" },
  { number: "5910", name: "Damage under deductible", type: "Expense", subtype: "Cost of revenue", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Short-term rental", "Yacht delivery"] },
  { number: "5950", name: "Intercompany cost of services", type: "Expense", subtype: "Intercompany expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "eliminated" },
  { number: "6000", name: "Salaries, administration", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Agency and SaaS studio", "Event and charter operator", "Dumpster and junk hauling"] },
  { number: "6010", name: "Payroll taxes and benefits", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6020", name: "Contractors, administration", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6030", name: "Owner guaranteed payments", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6100", name: "Advertising, search", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "CAC" },
  { number: "6110", name: "Advertising, social", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "CAC" },
  { number: "6120", name: "Listing and directory fees", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "CAC" },
  { number: "6130", name: "Photography and content", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "CAC" },
  { number: "6140", name: "Website and SEO", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "CAC" },
  { number: "6150", name: "CRM and email tools", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "CAC" },
  { number: "6160", name: "Referral commissions paid", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "CAC" },
  { number: "6200", name: "Insurance, hull and P&I", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Yacht delivery"] },
  { number: "6210", name: "Insurance, general liability", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6220", name: "Insurance, auto and equipment", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Dumpster and junk hauling", "Event and charter operator", "Holding"] },
  { number: "6230", name: "Insurance, property", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Short-term rental", "Holding"] },
  { number: "6240", name: "Insurance, professional and cyber", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Agency and SaaS studio", "Holding"] },
  { number: "6300", name: "Repairs, vessels", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "6310", name: "Repairs, vehicles", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Dumpster and junk hauling", "Event and charter operator"] },
  { number: "6320", name: "Repairs, containers and trailers", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Dumpster and junk hauling"] },
  { number: "6330", name: "Repairs, buildings and units", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Short-term rental", "Holding"] },
  { number: "6340", name: "Haul-out, survey and refit expensed", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "6350", name: "Slip and dockage, annual", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator"] },
  { number: "6360", name: "Yard and storage", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Dumpster and junk hauling", "Event and charter operator"] },
  { number: "6370", name: "Rent", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6380", name: "Utilities, office", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6390", name: "Property tax and HOA dues", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Short-term rental", "Holding"] },
  { number: "6400", name: "Software subscriptions", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6410", name: "Cloud infrastructure, internal", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Agency and SaaS studio"] },
  { number: "6420", name: "Telephone, internet and satellite", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6430", name: "Domains and certificates", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Agency and SaaS studio"] },
  { number: "6440", name: "Hardware under capitalisation threshold", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6450", name: "Security and backup services", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Agency and SaaS studio"] },
  { number: "6500", name: "Accounting and bookkeeping", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6510", name: "Legal", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6520", name: "Consulting", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6530", name: "Licences and permits", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6540", name: "Training and certification", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6550", name: "Bank fees", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6560", name: "Processor monthly fees", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6600", name: "Travel", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6610", name: "Meals", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "50% limit" },
  { number: "6620", name: "Vehicle fuel, administration", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6630", name: "Office supplies", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6640", name: "Postage and delivery", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6700", name: "Credit loss expense", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6710", name: "Depreciation", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "non-cash" },
  { number: "6720", name: "Amortisation", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Dumpster and junk hauling", "Agency and SaaS studio"], note: "non-cash" },
  { number: "6730", name: "Management fee to holding company", type: "Expense", subtype: "Intercompany expense", normal: "Dr", businesses: ["Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "eliminated" },
  { number: "6740", name: "Franchise and business taxes", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6750", name: "Charitable giving", type: "Expense", subtype: "Operating expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "6790", name: "Uncategorised expense", type: "Expense", subtype: "Suspense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "must be zero at close" },
  { number: "7000", name: "Interest income", type: "Revenue", subtype: "Other income", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "7010", name: "Gain on sale of assets", type: "Revenue", subtype: "Other income", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "7020", name: "Insurance recoveries", type: "Revenue", subtype: "Other income", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "7030", name: "Other income", type: "Revenue", subtype: "Other income", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "7040", name: "Foreign exchange gain", type: "Revenue", subtype: "Other income", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "7050", name: "Grants", type: "Revenue", subtype: "Other income", normal: "Cr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "8000", name: "Interest expense", type: "Expense", subtype: "Other expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "8010", name: "Loss on disposal", type: "Expense", subtype: "Other expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "8020", name: "Foreign exchange loss", type: "Expense", subtype: "Other expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "8030", name: "Penalties and fines", type: "Expense", subtype: "Other expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"], note: "non-deductible" },
  { number: "8040", name: "Casualty losses", type: "Expense", subtype: "Other expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "8100", name: "Income tax expense, federal", type: "Expense", subtype: "Tax expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "8110", name: "Income tax expense, state", type: "Expense", subtype: "Tax expense", normal: "Dr", businesses: ["Holding", "Charter vessel", "Event and charter operator", "Dumpster and junk hauling", "Agency and SaaS studio", "Short-term rental", "Yacht delivery"] },
  { number: "8120", name: "Deferred tax expense", type: "Expense", subtype: "Tax expense", normal: "Dr", businesses: ["Holding"] },
  { number: "9000", name: "Elimination, intercompany revenue", type: "Memo", subtype: "Elimination", normal: "Dr", businesses: ["Consolidation"] },
  { number: "9010", name: "Elimination, intercompany expense", type: "Memo", subtype: "Elimination", normal: "Cr", businesses: ["Consolidation"] },
  { number: "9020", name: "Elimination, investment in subsidiaries", type: "Memo", subtype: "Elimination", normal: "Cr", businesses: ["Consolidation"] },
  { number: "9100", name: "Statistical: nights available", type: "Memo", subtype: "Statistical", normal: "\u2014", businesses: ["Short-term rental"], note: "units" },
  { number: "9110", name: "Statistical: nights sold", type: "Memo", subtype: "Statistical", normal: "\u2014", businesses: ["Short-term rental"], note: "units" },
  { number: "9120", name: "Statistical: engine hours", type: "Memo", subtype: "Statistical", normal: "\u2014", businesses: ["Charter vessel", "Event and charter operator", "Yacht delivery"], note: "units" },
  { number: "9130", name: "Statistical: nautical miles", type: "Memo", subtype: "Statistical", normal: "\u2014", businesses: ["Charter vessel", "Event and charter operator", "Yacht delivery"], note: "units" },
  { number: "9140", name: "Statistical: billable hours", type: "Memo", subtype: "Statistical", normal: "\u2014", businesses: ["Agency and SaaS studio"], note: "units" },
  { number: "9150", name: "Statistical: hauls and tons", type: "Memo", subtype: "Statistical", normal: "\u2014", businesses: ["Dumpster and junk hauling"], note: "units" },
  { number: "9160", name: "Statistical: trips and guests", type: "Memo", subtype: "Statistical", normal: "\u2014", businesses: ["Charter vessel", "Event and charter operator"], note: "units" }
];

// action/src/analyses/measures/account-types.ts
var accountTypes = [
  "asset",
  "liability",
  "equity",
  "revenue",
  "cost of sales",
  "expense",
  "other income",
  "other expense",
  "statistical"
];

// action/src/analyses/measures/check-chart.ts
function checkChart(accounts, expenses) {
  return [
    ...checkRepeats(accounts, "number", ({ cells }) => said(cells.number)),
    ...checkRepeats(accounts, "name", ({ cells }) => named(said(cells.name))),
    ...accounts.flatMap(checkAccount),
    ...checkContras(accounts),
    ...checkMirrors(accounts),
    ...checkUse(accounts, expenses)
  ];
}
function fault(kind, account, what) {
  return { key: `${kind}/${account.id}`, of: labelOf(account), what, record: account };
}
function labelOf({ id, cells }) {
  return `${said(cells.number) ?? id} ${said(cells.name) ?? ""}`.trimEnd();
}
function named(name) {
  return name === null ? null : nameKey(name);
}
function checkRepeats(accounts, what, nameOf16) {
  const firstByUse = /* @__PURE__ */ new Map();
  return accounts.flatMap((account) => {
    const name = nameOf16(account);
    if (name === null) return [];
    const { entities } = account;
    const rivals = entities.includes("all") ? ["any"] : ["all", ...entities];
    const first = rivals.map((code) => firstByUse.get(`${name}/${code}`)).find((one2) => one2 !== void 0);
    for (const use of ["any", ...entities].map((code) => `${name}/${code}`)) {
      if (!firstByUse.has(use)) firstByUse.set(use, account);
    }
    return first === void 0 ? [] : [fault(`same-${what}`, account, `has the ${what} of ${labelOf(first)}`)];
  });
}
var typesByDigit = {
  "1": ["asset"],
  "2": ["liability"],
  "3": ["equity"],
  "4": ["revenue"],
  "5": ["cost of sales", "expense"],
  "6": ["expense"],
  "7": ["other income", "revenue"],
  "8": ["other expense", "expense"],
  "9": ["statistical"]
};
var sideByType = {
  asset: "debit",
  liability: "credit",
  equity: "credit",
  revenue: "credit",
  "cost of sales": "debit",
  expense: "debit",
  "other income": "credit",
  "other expense": "debit",
  statistical: null
};
function checkAccount(account) {
  const { number, name, class: written, subtype, normal, contra, balance } = account.cells;
  const faults = [];
  const kind = said(written);
  const expected = typesByDigit[naturalNumber(said(number) ?? "").charAt(0)];
  if (kind !== null && expected !== void 0 && !expected.includes(kind)) {
    faults.push(fault("wrong-type", account, `is of type ${kind}; its number is one of ${expected.join(" or ")}`));
  }
  const side = kind === null ? null : sideByType[kind];
  const usual2 = side !== null && said(contra) === true ? other(side) : side;
  const stated2 = said(normal);
  if (usual2 !== null && stated2 !== null && stated2 !== usual2) {
    faults.push(fault("wrong-normal", account, `has a normal balance on the ${stated2} side, expected ${usual2}`));
  }
  const held = said(balance);
  const holds = held !== null && (held.low.gt(zero) || held.high.lt(zero));
  if (holds && /\bsuspense\b/i.test(`${said(name) ?? ""} ${said(subtype) ?? ""}`)) {
    faults.push(fault("suspense", account, "is in suspense and not zero"));
  }
  if (holds && account.entities.length === 0) {
    faults.push(fault("unused", account, "holds a balance and belongs to no entity"));
  }
  return faults;
}
function naturalNumber(number) {
  return number.slice(Math.max(number.lastIndexOf("-"), number.lastIndexOf(".")) + 1);
}
function other(side) {
  return side === "debit" ? "credit" : "debit";
}
function checkContras(accounts) {
  const parents = new Set(
    accounts.filter(({ cells }) => said(cells.contra) !== true).flatMap((one2) => one2.entities.map((code) => `${groupOf(one2)}/${code}`))
  );
  return accounts.flatMap((account) => {
    if (said(account.cells.contra) !== true) return [];
    const group = groupOf(account);
    const hasParent = ["all", ...account.entities].some((code) => parents.has(`${group}/${code}`));
    return hasParent ? [] : [fault("no-parent", account, "is a contra account without an account that it reduces")];
  });
}
function groupOf({ cells }) {
  const type = said(cells.class);
  return type === "asset" || type === "liability" ? `${type}/${named(said(cells.subtype)) ?? ""}` : `${type}`;
}
function checkMirrors(accounts) {
  const between = accounts.flatMap((account) => {
    const match = /^due (from|to) (.+)$/i.exec(said(account.cells.name)?.trim() ?? "");
    const direction = match?.[1]?.toLowerCase() === "to" ? "to" : "from";
    return match?.[2] === void 0 ? [] : [{ account, direction, whom: match[2] }];
  });
  const names2 = new Set(between.map(({ direction, whom }) => `${direction}/${nameKey(whom)}`));
  return between.flatMap(({ account, direction, whom }) => {
    const mirror = direction === "to" ? "from" : "to";
    if (names2.has(`${mirror}/${nameKey(whom)}`)) return [];
    return [fault("no-mirror", account, `has no mirror, expected an account \u201CDue ${mirror} ${whom}\u201D`)];
  });
}
function checkUse(accounts, expenses) {
  if (accounts.length === 0) return [];
  const uses = /* @__PURE__ */ new Set();
  const numbers4 = /* @__PURE__ */ new Set();
  for (const { entities, cells } of accounts) {
    for (const number of numbersOf(said(cells.number) ?? "")) {
      numbers4.add(number);
      for (const code of entities) uses.add(`${number}/${code}`);
    }
  }
  const faults = expenses.flatMap((expense) => {
    const number = said(expense.cells.account);
    if (number === null) return [];
    const isShared2 = expense.entities.length === 0 || expense.entities.includes("all");
    const codes = ["all", ...expense.entities];
    if (isShared2 ? numbers4.has(number) : codes.some((code) => uses.has(`${number}/${code}`))) return [];
    const entity2 = expense.entity ?? "all";
    const how = numbers4.has(number) ? `is not one of the accounts of ${entity2}` : "is not in the chart";
    const user = said(expense.cells.vendor) ?? expense.id;
    return [{ key: `use/${number}/${entity2}`, of: number, what: `${how}, but \u201C${user}\u201D uses it`, record: expense }];
  });
  return groupBy(faults, ({ key }) => key).flatMap(([, alike]) => alike.slice(0, 1));
}
function numbersOf(number) {
  return [.../* @__PURE__ */ new Set([number, naturalNumber(number)])];
}

// action/src/analyses/chart-of-accounts.ts
var chartOfAccounts = defineAnalysis({
  id: "chart-of-accounts",
  code: "ACC-04",
  title: "Chart of accounts",
  question: "Is there an account for everything, and is every account what its number says?",
  formula: "Accounts are counted as the chart lists them and checked against each other: number, name, type, normal balance, parent of a contra account, mirror of an intercompany account, suspense at zero, use by expenses. Accounts that the business of an entity usually has, and the chart has not, are suggestions.",
  reads: {
    account: { needs: ["number", "name", "class", "normal"], uses: ["subtype", "contra", "balance"] },
    entity: { needs: ["businessType"], uses: ["code"] },
    expense: { needs: [], uses: ["account", "vendor"] }
  },
  compute({ account, entity: entity2, expense }) {
    const faults = checkChart(account, expense);
    const coverages = coveragesOf(account, entity2);
    const accounts = countUp("accounts in the chart", account, "accounts");
    const wrong = {
      value: count(
        faults.length,
        "findings",
        faults.map(({ record }) => record.place)
      )
    };
    const derivation = { formula: "number of findings of the checks of the chart", inputs: [] };
    return {
      blocks: [
        figure({ id: "accounts", title: "Accounts", good: "up" }, accounts),
        figure({ id: "findings", title: "Findings", good: "down" }, { ...wrong, derivation }),
        ...faults.length > 0 ? [faultTable2(faults)] : [],
        ...account.length > 0 ? [typeTable(account)] : [],
        ...entity2.length > 0 ? [coverageTable(coverages)] : [],
        ...suggestions(coverages)
      ],
      headline: headline15(account, faults)
    };
  }
});
function typeTable(accounts) {
  const byType = new Map(groupBy(accounts, ({ cells }) => said(cells.class) ?? "no type"));
  const rows = [...accountTypes, "no type"].flatMap((type) => {
    const own = byType.get(type) ?? [];
    const numbers4 = own.flatMap(({ cells }) => said(cells.number) ?? []).sort();
    const [first, last] = [numbers4[0], numbers4.at(-1)];
    const span = first === last ? first ?? null : `${first} to ${last}`;
    const sources = own.map(({ place: place2 }) => place2);
    return own.length === 0 ? [] : [{ key: type, cells: [type, span, tally(own.length)], sources }];
  });
  return {
    kind: "table",
    id: "types",
    title: "What the chart holds",
    columns: [{ title: "Type" }, { title: "Numbers" }, { title: "Accounts", align: "right" }],
    rows
  };
}
var usualByBusiness = new Map(
  groupBy(
    accounts_default.filter(({ subtype }) => !/intercompany|elimination/i.test(subtype)).map((usual2) => ({ ...usual2, nameKey: nameKey(usual2.name) })).flatMap((usual2) => usual2.businesses.map((business) => ({ business: nameKey(business), usual: usual2 }))),
    ({ business }) => business
  ).map(([business, members]) => [business, members.map(({ usual: usual2 }) => usual2)])
);
function coveragesOf(accounts, entities) {
  const uses = accounts.flatMap((account) => account.entities.map((code) => ({ code, account })));
  const usesByCode = new Map(groupBy(uses, ({ code }) => code));
  const booksOf = (code) => {
    const own = (usesByCode.get(code) ?? []).map(({ account }) => account);
    return { size: own.length, names: new Set(own.flatMap(namesOf3)) };
  };
  const shared = booksOf("all");
  return entities.map((entity2) => {
    const code = said(entity2.cells.code) ?? entity2.id;
    const own = booksOf(code);
    const usual2 = usualByBusiness.get(nameKey(said(entity2.cells.businessType) ?? "")) ?? null;
    const isThere = (name) => own.names.has(name) || shared.names.has(name);
    const missing2 = (usual2 ?? []).filter((one2) => !isThere(one2.number) && !isThere(one2.nameKey));
    return { entity: entity2, code, accounts: own.size + shared.size, usual: usual2, missing: missing2 };
  });
}
function namesOf3({ cells }) {
  return [said(cells.number) ?? "", nameKey(said(cells.name) ?? "")];
}
function coverageTable(coverages) {
  const rows = coverages.map(({ entity: entity2, code, accounts, usual: usual2, missing: missing2 }) => {
    const shown = usual2 === null ? ["not in the catalogue", ""] : [tally(usual2.length), tally(missing2.length)];
    const cells = [code, said(entity2.cells.businessType), tally(accounts), ...shown];
    return { key: code, cells, sources: [entity2.place] };
  });
  return {
    kind: "table",
    id: "entities",
    title: "Accounts of each entity, beside those that its business usually has",
    columns: [
      { title: "Entity" },
      { title: "Business" },
      { title: "Accounts", align: "right" },
      { title: "Usual", align: "right" },
      { title: "Of these missing", align: "right" }
    ],
    ...shortList(rows, 15)
  };
}
var tally = (n) => count(n, "");
function suggestions(coverages) {
  const lacks = coverages.flatMap(({ code, missing: missing2 }) => missing2.map((usual2) => ({ code, usual: usual2 })));
  if (lacks.length === 0) return [];
  const rows = [...groupBy(lacks, ({ usual: usual2 }) => usual2.number)].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1)).flatMap(([number, members]) => {
    const [first] = members;
    if (first === void 0) return [];
    const { name, type, subtype } = first.usual;
    const codes = members.map(({ code }) => code);
    return [{ key: number, cells: [number, name, `${type}, ${subtype}`, codes.join(", ")], sources: [] }];
  });
  return [
    {
      kind: "table",
      id: "suggestions",
      title: "Usual accounts that the chart does not have (suggestions)",
      columns: [{ title: "Number" }, { title: "Name" }, { title: "Type" }, { title: "Entities" }],
      ...shortList(rows, 10)
    }
  ];
}
function faultTable2(faults) {
  const rows = faults.map(({ key, of, what, record }) => ({ key, cells: [of, what], sources: [record.place] }));
  const columns = [{ title: "Account" }, { title: "Finding" }];
  return { kind: "table", id: "faults", title: "Findings", columns, ...shortList(rows, 15) };
}
function headline15(accounts, faults) {
  if (accounts.length === 0) return { standing: "fails", sentence: ["There is no chart of accounts."] };
  const has2 = ["The chart has ", count(accounts.length, "accounts")];
  if (faults.length === 0) return { standing: "holds", sentence: [...has2, ", and every check of it passes."] };
  return { standing: "fails", sentence: [...has2, ", and its checks give ", count(faults.length, "findings"), "."] };
}

// action/src/analyses/measures/notice-deadline.ts
function noticeDeadline({ cells }) {
  const end = said(cells.end);
  const notice = said(cells.noticeDays)?.high.ceil();
  if (end === null || notice === void 0 || notice.isNegative() || notice.gt(longestNotice)) return null;
  return addDays(end, -notice.toNumber());
}
var longestNotice = 3650;

// action/src/analyses/contracts.ts
var contracts = defineAnalysis({
  id: "contracts",
  code: "AGY-02",
  title: "Contracts",
  question: "Which work has a signed contract behind it, and by when must notice be given?",
  formula: "Signed share = contracts known to be signed \xF7 contracts in force; from \u201Cno answer is a signature\u201D to \u201Cevery one is\u201D; the same of what the contracts have earned. Last day for notice = end \u2212 notice days. A contract without an end runs from month to month.",
  reads: {
    contract: {
      needs: ["signed", "end", "noticeDays"],
      uses: ["client", "kind", "value", "start", "rate", "progress"]
    },
    timesheet: { needs: [], uses: ["client", "hours", "date", "billable"] }
  },
  compute({ contract, timesheet }, { asOf }) {
    const inForce2 = contract.filter(({ cells }) => (said(cells.end) ?? asOf) >= asOf);
    if (inForce2.length === 0) return { blocks: [] };
    const signed2 = inForce2.filter(({ cells }) => said(cells.signed) === true);
    const unsigned = inForce2.filter(({ cells }) => said(cells.signed) === false);
    const share3 = signedShare(inForce2, signed2, unsigned);
    return {
      blocks: [
        figure(
          { id: "in-force", title: "Contracts in force", good: "info" },
          countUp("contracts in force", inForce2, "contracts")
        ),
        figure({ id: "signed", title: "Signed", good: "up" }, share3),
        coveredFigure(contract, timesheet, asOf),
        contractTable(inForce2, asOf)
      ],
      headline: headline16(inForce2.length, signed2.length, unsigned.length),
      decide: noticesDue(inForce2, asOf)
    };
  }
});
function signedShare(all2, signed2, unsigned) {
  const sure2 = countUp("contracts known to be signed", signed2, "contracts");
  const possible = quantity({
    low: signed2.length,
    high: all2.length - unsigned.length,
    unit: "contracts",
    places: all2.map(({ cells }) => cells.signed.place)
  });
  const part = { name: "signed", value: possible, derivation: sure2.derivation };
  return shareOf(part, { name: "in force", ...countUp("contracts in force", all2, "contracts") });
}
function coveredFigure(contracts2, hours, asOf) {
  const { currency, clients } = listClientAccounts(contracts2, hours, [], asOf);
  const earnings = clients.flatMap((account) => account.earnings);
  const answered = (isSigned) => earnings.filter(({ contract }) => said(contract.cells.signed) === isSigned);
  const worth2 = (chosen) => sumFigures("what each contract has earned", chosen, currency);
  const open = answered(null);
  const operands = [
    { name: "earned under signed contracts", ...worth2(answered(true)) },
    { name: "under unsigned ones", ...worth2(answered(false)) },
    ...open.length > 0 ? [
      { name: "under those that do not say", ...worth2(open) },
      { name: "signed part of those", value: quantity({ low: 0, high: 1, unit: "" }) }
    ] : []
  ];
  const share3 = derive(
    "earned under signed contracts \xF7 earned",
    operands,
    "%",
    ([yes = zero, no = zero, unsaid2 = zero, part = zero]) => {
      const all2 = yes.plus(no).plus(unsaid2);
      return all2.isZero() ? zero : yes.plus(unsaid2.times(part)).times(exact(100)).div(all2);
    }
  );
  const earned = worth2(earnings);
  const value = earned.value?.high.gt(zero) ? share3.value : null;
  return figure(
    { id: "covered", title: "Earned under signed contracts", good: "up", ...rowsKnown(earned) },
    { ...share3, value }
  );
}
function noticeOf(contract, asOf) {
  const by = noticeDeadline(contract);
  return by === null ? null : { by, days: daysBetween(asOf, by) };
}
function contractTable(contracts2, asOf) {
  const rows = [...contracts2].sort(compareNotice).map((contract) => {
    const { id, cells, place: place2 } = contract;
    const notice = noticeOf(contract, asOf);
    return {
      key: id,
      cells: [
        said(cells.client) ?? id,
        showCell(cells.kind),
        showCell(cells.value),
        signedWord(contract),
        cells.end.kind === "value" ? showDay(cells.end) : "month to month, assumed",
        ...notice === null ? openNotice(contract) : [{ day: notice.by }, daysLeft(notice.days)]
      ],
      sources: [place2]
    };
  });
  return {
    kind: "table",
    id: "contracts",
    title: "Contracts in force",
    columns: [
      { title: "Client" },
      { title: "Kind" },
      { title: "Value", align: "right" },
      { title: "Signed" },
      { title: "End" },
      { title: "Notice by" },
      { title: "Days left", align: "right" }
    ],
    ...shortList(rows, 15)
  };
}
function signedWord({ cells: { signed: signed2 } }) {
  if (signed2.kind === "not-applicable") return "N/A";
  return signed2.kind === "value" ? signed2.value ? "yes" : "no" : null;
}
function openNotice({ cells }) {
  const isNone = cells.end.kind !== "value" || cells.noticeDays.kind === "not-applicable";
  return isNone ? ["\u2014", "\u2014"] : [null, null];
}
function daysLeft(days) {
  return days < 0 ? "past" : quantity({ low: days, unit: "days" });
}
function compareNotice(a, b) {
  const [one2, other2] = [noticeDeadline(a) ?? "9999", noticeDeadline(b) ?? "9999"];
  return one2 < other2 ? -1 : one2 > other2 ? 1 : a.id < b.id ? -1 : 1;
}
function noticesDue(contracts2, asOf) {
  return [...contracts2].sort(compareNotice).flatMap((contract) => {
    const notice = noticeOf(contract, asOf);
    if (notice === null || notice.days < 0 || notice.by > addDays(asOf, 30)) return [];
    const { id, cells, place: place2 } = contract;
    const sentence = [`Renew the contract of ${said(cells.client) ?? id}, or give notice by `, { day: notice.by }, "."];
    return [{ sentence, owner: null, due: notice.by, place: place2 }];
  });
}
function headline16(all2, signed2, unsigned) {
  if (unsigned > 0)
    return { standing: "fails", sentence: [`${unsigned} of ${all2} contracts in force are not signed.`] };
  if (signed2 === all2) return { standing: "holds", sentence: ["Every contract in force is signed."] };
  return { standing: "unknown", sentence: [`${all2 - signed2} of ${all2} contracts in force may not be signed.`] };
}

// action/src/quantity/score.ts
var checkSeverities = ["critical", "high", "medium", "low"];
var weightBySeverity = {
  critical: exact(10),
  high: exact(7.5),
  medium: exact(5),
  low: exact(2.5)
};
function score(checks) {
  const applicable = checks.filter((check) => check.result !== "not-applicable");
  const weigh2 = (of) => of.reduce((sum2, check) => sum2.plus(weightBySeverity[check.severity]), zero);
  const passed = weigh2(applicable.filter((check) => check.result === "pass"));
  const failed = weigh2(applicable.filter((check) => check.result === "fail"));
  const all2 = weigh2(applicable);
  const failingCritical = applicable.filter((c) => c.result === "fail" && c.severity === "critical").length;
  if (all2.isZero()) return { score: null, evidence: null, failingCritical };
  const points = (weight) => weight.times(10).div(all2);
  return {
    score: quantity({
      low: points(passed),
      high: points(all2.minus(failed)),
      unit: "points",
      basis: joinBasis(applicable.map((check) => check.basis ?? "stated")),
      places: distinctLines(applicable.flatMap((check) => check.place ? [check.place] : []))
    }),
    evidence: passed.plus(failed).div(all2),
    failingCritical
  };
}

// action/src/analyses/measures/annotation-on.ts
function annotationOn({ annotation, annotationExpires }, asOf) {
  const says3 = notApplicable.has(nameKey(annotation.text)) ? "not applicable" : said(annotation);
  const until = said(annotationExpires);
  const none = { says: null, until: null, lapsed: null };
  if (says3 === null) return none;
  if (until === null && says3 === "accepted risk") return { ...none, lapsed: "accepted without a last day" };
  if (until !== null && until < asOf) return { ...none, lapsed: `${says3} until ${until}` };
  return { says: says3, until: says3 === "accepted risk" ? until : null, lapsed: null };
}
var notApplicable = new Set(["not applicable", "does not apply"].map(nameKey));

// action/src/analyses/measures/kpi-series.ts
function kpiSeries(kpis, asOf) {
  const groups2 = groupBy(kpis, ({ id, entities, cells }) => [nameKey(said(cells.key) ?? id), ...entities].join("\n"));
  const seriesByRow = new Map(groups2.flatMap(([, rows]) => seriesOf(rows, asOf).map((series) => [series.now, series])));
  return kpis.flatMap((kpi) => seriesByRow.get(kpi) ?? []);
}
function currentKpis(kpis, asOf) {
  return kpiSeries(kpis, asOf).map(({ now }) => now);
}
function seriesOf(rows, asOf) {
  const dated = rows.flatMap((kpi) => {
    const on = said(kpi.cells.asOf);
    return on === null ? [] : [{ kpi, on }];
  }).sort((a, b) => a.on < b.on ? -1 : 1);
  const past = dated.filter(({ on }) => on <= asOf);
  const newest = (past.at(-1) ?? dated.at(-1))?.on;
  const current = dated.filter(({ on }) => on === newest).map(({ kpi }) => kpi);
  const before = current.length === 1 ? past.filter(({ on }) => on !== newest).map(({ kpi }) => kpi) : [];
  const undated = rows.filter(({ cells }) => said(cells.asOf) === null);
  return [...current.map((now) => ({ now, before })), ...undated.map((now) => ({ now, before: [] }))];
}

// action/src/analyses/measures/recognise.ts
function readLines(revenue) {
  return revenue.map((record) => {
    const { stream, kind, month, amount } = record.cells;
    const on = said(month);
    const receivedOn = on === null ? null : isDay(on) ? on : day(`${on}-01`);
    const line = { record, name: said(stream) ?? record.id, kind: said(kind), receivedOn };
    return { ...line, amount: amountOf(amount), service: serviceOf(record, receivedOn) };
  });
}
function amountOf(cell) {
  if (cell.kind !== "value") return cell;
  const value = perMonth(cell.value) ?? cell.value;
  return { ...cell, value: { ...value, unit: splitUnit(value.unit).of } };
}
function serviceOf({ cells: { serviceDate, serviceEnds, kind } }, receivedOn) {
  const from = said(serviceDate);
  if (from !== null) {
    const ends = said(serviceEnds);
    return { from, days: ends === null ? 1 : Math.max(1, daysBetween(from, ends)) };
  }
  const isAtOnce = serviceDate.kind === "not-applicable" && said(kind) === "revenue" && receivedOn !== null;
  return isAtOnce ? { from: receivedOn, days: 1 } : null;
}
function isOurs({ kind }) {
  return kind === "revenue" || kind === "deposit";
}
function isPaidBefore({ record, service, receivedOn }) {
  const on = said(record.cells.month);
  if (service === null || receivedOn === null || on === null) return false;
  return isDay(on) ? on < service.from : on < service.from.slice(0, 7);
}
function earnedShare({ service }, by) {
  if (service === null) return null;
  const past = Math.max(0, Math.min(service.days, daysBetween(service.from, by) + 1));
  return exact(past).div(service.days);
}
function lastDay({ from, days }) {
  return addDays(from, days - 1);
}
function partOf2({ amount }, share3) {
  if (amount.kind !== "value") return amount;
  if (share3 === null) return { kind: "unknown", text: amount.text, place: amount.place };
  if (share3.isZero()) return { ...amount, value: { ...amount.value, low: zero, high: zero } };
  const ends = [amount.value.low.times(share3), amount.value.high.times(share3)];
  const [low, high] = share3.isNegative() ? [ends[1], ends[0]] : ends;
  return { ...amount, value: { ...amount.value, low, high } };
}

// action/src/analyses/measures/deferred-balance.ts
function deferredBalance(revenue, accounts, params, asOf) {
  const lines = readLines(revenue).filter(({ receivedOn }) => receivedOn !== null && receivedOn <= asOf);
  const deposits = lines.filter(isDeposit);
  const currency = mainCurrency(lines.map(({ amount }) => amount));
  const opening2 = openingOf(params, currency, asOf);
  if (deposits.length === 0 && opening2 === null) return null;
  const roll = rollForward(deposits, opening2, currency, asOf);
  const list = sumOf2("open deposits", deposits, currency, (line) => openShare(line, asOf));
  const ledger = ledgerOf(accounts, currency);
  const against2 = (id, name, total5) => {
    return { id, name, total: total5, difference: differenceOf(roll.closing.value, total5.value) };
  };
  const others = [
    ...opening2 === null ? [] : [against2("list", "the list of open deposits", list)],
    ...ledger === null ? [] : [against2("ledger", "the ledger", ledger)]
  ];
  return { currency, deposits, opening: opening2, ...roll, others };
}
function isDeposit(line) {
  return line.kind === "deposit" || line.kind === "revenue" && isPaidBefore(line);
}
function isOpen({ service }, asOf) {
  return service === null || lastDay(service) > asOf;
}
function openShare(line, by) {
  const earned = earnedShare(line, by);
  return earned === null ? null : exact(1).minus(earned);
}
function openingOf(params, currency, asOf) {
  const stated2 = params.flatMap(({ cells }) => {
    const [on, value] = [said(cells.from), said(cells.value)];
    const isOpening = nameKey(said(cells.key) ?? "") === nameKey("opening_deferred_revenue");
    return isOpening && on !== null && on <= asOf && value?.unit === currency ? [{ on, cell: cells.value }] : [];
  });
  return stated2.reduce((latest, one2) => latest === null || one2.on > latest.on ? one2 : latest, null);
}
function rollForward(lines, opening2, currency, asOf) {
  const isInPeriod = ({ receivedOn }) => opening2 === null || receivedOn !== null && receivedOn >= opening2.on;
  const recognisedShare = (line) => {
    const after = earnedShare(line, asOf);
    const before = opening2 === null ? zero : earnedShare(line, addDays(opening2.on, -1));
    return after === null || before === null ? null : after.minus(before);
  };
  const period = lines.filter(isInPeriod);
  const isRefund = ({ amount }) => said(amount)?.high.lt(zero) ?? false;
  const come = period.filter((line) => !isRefund(line));
  const gone = period.filter(isRefund);
  const moved = lines.map((line) => {
    const recognised = recognisedShare(line);
    const share3 = recognised && (isInPeriod(line) ? exact(1) : zero).minus(recognised);
    return { name: nameOf6(line), cell: partOf2(line, share3) };
  });
  const start = opening2 === null ? [] : [{ name: "opening balance", cell: opening2.cell }];
  return {
    received: sumOf2("deposits received", come, currency, () => exact(1)),
    recognised: sumOf2("deposits earned", lines, currency, recognisedShare),
    refunded: sumOf2("deposits refunded", gone, currency, () => exact(-1)),
    closing: addUp("the opening balance and what each deposit adds to it", [...start, ...moved], currency)
  };
}
function sumOf2(what, lines, currency, shareOf2) {
  const rows = lines.map((line) => ({ name: nameOf6(line), cell: partOf2(line, shareOf2(line)) }));
  const added = addUp(what, rows, currency);
  return added.of === 0 ? { ...added, value: count(0, currency) } : added;
}
function nameOf6({ record, name }) {
  return said(record.cells.customer) ?? name;
}
function ledgerOf(accounts, currency) {
  const kept = accounts.filter(
    ({ cells }) => /\b(?:contract liabilit(?:y|ies)|deferred revenue|unearned revenue)\b/i.test(
      `${said(cells.subtype) ?? ""} ${said(cells.name) ?? ""}`
    )
  );
  const rows = kept.filter(({ cells }) => cells.balance.kind === "value").map(({ id, cells }) => ({ name: said(cells.name) ?? id, cell: cells.balance }));
  return rows.length === 0 ? null : addUp("the deferred revenue of the ledger", rows, currency);
}
function differenceOf(a, b) {
  if (a === null || b === null || a.unit !== b.unit || !isExactValue(a) || !isExactValue(b)) return null;
  if (a.quality === "partial" || b.quality === "partial") return null;
  return quantity({ low: a.low.minus(b.low).abs(), unit: a.unit });
}

// action/src/analyses/controls/finding.ts
function compare2(figure2, test, limit) {
  if (figure2 === null || figure2.quality === "partial" || figure2.unit !== limit.unit) return "unknown";
  return verdict(figure2, test, test === "at least" ? limit.high : limit.low);
}
function judgeCell(cell, holds) {
  if (cell.kind === "not-applicable") return "not-applicable";
  const value = said(cell);
  return value === null ? "unknown" : holds(value) ? "pass" : "fail";
}
function worstOf(results) {
  return ["fail", "unknown", "undetermined", "pass"].find((one2) => results.includes(one2)) ?? "not-applicable";
}
function noRow(type) {
  const definition = recordTypes[type];
  const says3 = `no row of the table \u201C${definition.table}\u201D: add it in \`${usualFile(definition)}\``;
  return { result: "unknown", figure: null, says: says3, places: [] };
}
function notSaid(says3, places = []) {
  return { result: "unknown", figure: null, says: says3, places };
}
function judgeAll(what, judged) {
  const result = worstOf(judged.map((one2) => one2.result));
  const applicable = judged.filter((one2) => one2.result !== "not-applicable");
  const worst = applicable.filter((one2) => one2.result === result);
  const [first] = worst;
  const of = `${worst.length} of ${applicable.length} ${what}`;
  const unknown2 = applicable.filter((one2) => one2.result === "unknown").length;
  const rest2 = result === "fail" && unknown2 > 0 ? `; ${unknown2} not known` : "";
  const names2 = listNames(worst.map(({ name }) => name));
  return {
    result,
    figure: worst.length === 1 && first?.figure || null,
    ...worst.length === 1 && first?.against && { against: first.against },
    says: applicable.length === 0 ? "" : `${sayings[result](of)}: ${names2}${rest2}`,
    places: worst.flatMap(({ places }) => places)
  };
}
var sayings = {
  fail: (of) => `${of} break it`,
  undetermined: (of) => `${of} may break it`,
  unknown: (of) => `not known for ${of}`,
  pass: (of) => `${of} keep it`,
  "not-applicable": (of) => of
};
var mostNames = 3;
function listNames(names2) {
  const distinct = [...new Set(names2)];
  const more = distinct.length - mostNames;
  return distinct.slice(0, mostNames).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function limitAt(value, unit) {
  return quantity({ low: value, unit });
}

// action/src/analyses/controls/book-rules.ts
var bookRules = {
  "C-24": reconcileMonthly,
  "C-25": closeOnTime,
  "C-26": balanceTrial,
  "C-27": netBetweenEntities,
  "C-28": emptySuspense,
  "C-29": tieDeferredRevenue,
  "C-44": declareRates
};
function reconcileMonthly({ records: { cash }, asOf }) {
  if (cash.length === 0) return noRow("cash");
  const monthEnd = addDays(day(`${asOf.slice(0, 7)}-01`), -1);
  return judgeAll(
    `accounts to be reconciled through ${monthEnd}`,
    cash.map(({ id, cells, place: place2 }) => ({
      name: said(cells.account) ?? id,
      result: judgeCell(cells.reconciledThrough, (through) => through >= monthEnd),
      places: [place2]
    }))
  );
}
function closeOnTime({ records: { system }, asOf, limit }) {
  if (system.length === 0) return noRow("system");
  const closing = system.filter(({ cells }) => cells.closedThrough.kind === "value" || cells.closedOn.kind === "value");
  if (closing.length === 0) {
    return notSaid(
      "no system says which month was closed last, and when: `Closed through` and `Closed on` of the general ledger (Systems)"
    );
  }
  return judgeAll(
    "systems",
    closing.map(({ id, cells, place: place2 }) => {
      const name = said(cells.system) ?? id;
      const [through, on] = [said(cells.closedThrough), said(cells.closedOn)];
      if (through === null) return { name, result: "unknown", places: [place2] };
      const closed = monthOf(day(`${through.slice(0, 7)}-01`));
      const next = monthOf(addMonths(day(`${closed}-01`), 1));
      const [late, open] = [on === null ? null : daysAfter(closed, on), daysAfter(next, asOf)];
      const isOpen2 = limit.low.lt(open);
      const days = isOpen2 ? open : late;
      const figure2 = days === null ? null : quantity({ low: days, unit: "days", places: [place2] });
      const which = isOpen2 ? `${name} (${next} is still open)` : `${name} (${closed})`;
      return { name: which, result: compare2(figure2, "at most", limit), figure: figure2, places: [place2] };
    })
  );
}
function daysAfter(month, on) {
  return daysBetween(day(`${month}-${daysInMonth(month)}`), on);
}
function tieDeferredRevenue({ records: { revenue, account, param }, asOf }) {
  if (revenue.length === 0) return noRow("revenue");
  const balance = deferredBalance(revenue, account, param, asOf);
  if (balance === null) return notSaid("no line of revenue is a deposit, and none was paid before its service date");
  const { closing, others } = balance;
  if (others.length === 0) {
    return notSaid(
      "nothing to hold the roll-forward of deposits against: the `Balance` of the account of deferred revenue (Accounts), or `opening_deferred_revenue` (Params)"
    );
  }
  const places = closing.value?.places ?? [];
  return judgeAll(
    "balances of deferred revenue",
    others.map(
      ({ name, total: total5, difference }) => ({
        name,
        result: difference === null ? "unknown" : difference.low.isZero() ? "pass" : "fail",
        figure: difference,
        places: [...places, ...total5.value?.places ?? []]
      })
    )
  );
}
function balanceTrial({ records: { account } }) {
  const books = account.filter(
    ({ cells }) => said(cells.class) !== "statistical" && cells.normal.kind !== "not-applicable"
  );
  if (books.length === 0) return noRow("account");
  if (books.every(({ cells }) => cells.balance.kind !== "value")) return notSaid("no account states its balance");
  const currency = mainCurrency(books.map(({ cells }) => cells.balance));
  const side = (name) => {
    const rows = books.filter(({ cells }) => said(cells.normal) === name);
    const total5 = addUp(`the ${name} balances`, rows.map(namedBalance), currency);
    return { name, ...total5, value: total5.of === 0 ? limitAt(0, currency) : total5.value };
  };
  const off = derive(
    "debits \u2212 credits",
    [side("debit"), side("credit")],
    currency,
    ([a = zero, b = zero]) => a.minus(b)
  ).value;
  const isSure = books.every(({ cells }) => cells.normal.kind === "value");
  const result = isSure ? isZero(off) : "unknown";
  return {
    result,
    figure: off,
    against: limitAt(0, currency),
    says: result === "unknown" ? "sides or balances are known in part" : "debits less credits",
    ...off !== null && result === "fail" && { advice: suspect(off) },
    places: off?.places ?? []
  };
}
function isZero(figure2) {
  if (figure2 === null || figure2.quality === "partial") return "unknown";
  if (figure2.low.isZero() && figure2.high.isZero()) return "pass";
  return figure2.low.lte(zero) && figure2.high.gte(zero) ? "undetermined" : "fail";
}
function suspect(off) {
  if (!off.low.eq(off.high)) return ["state the balances exactly"];
  const cents = off.low.abs().times(100);
  const half = quantity({ low: off.low.abs().div(2), unit: off.unit });
  const swapped = cents.mod(9).isZero() ? ["divisible by 9: look for transposed digits"] : [];
  const wrongSide = cents.mod(2).isZero() ? ["look for ", half, " on the wrong side"] : [];
  return swapped.length > 0 && wrongSide.length > 0 ? [...swapped, "; ", ...wrongSide] : [...swapped, ...wrongSide];
}
function namedBalance({ id, cells }) {
  return { name: `${said(cells.number) ?? id} ${said(cells.name) ?? ""}`.trimEnd(), cell: cells.balance };
}
function netBetweenEntities({ records: { account, entity: entity2 } }) {
  const codeByName = new Map(
    entity2.flatMap(
      ({ id, entity: code, cells }) => [code ?? id, said(cells.name) ?? "", ...said(cells.aliases) ?? []].map(
        (name) => [nameKey(name), code ?? id]
      )
    )
  );
  const codeOf2 = (name) => codeByName.get(nameKey(name)) ?? nameKey(name).toUpperCase();
  const between = account.flatMap((one2) => {
    const match = /^due (from|to) (.+)$/i.exec(said(one2.cells.name)?.trim() ?? "");
    const owner = one2.entity;
    if (match?.[2] === void 0 || owner === null || owner === "all") return [];
    const other2 = codeOf2(match[2]);
    const isClaim = match[1]?.toLowerCase() === "from";
    return [{ account: one2, isClaim, pair: isClaim ? `${owner}/${other2}` : `${other2}/${owner}` }];
  });
  if (between.length === 0) return notSaid("no account \u201CDue from \u2026\u201D or \u201CDue to \u2026\u201D of a single entity");
  return judgeAll(
    "pairs of entities",
    groupBy(between, ({ pair }) => pair).map(([name, own]) => {
      const currency = mainCurrency(own.map(({ account: { cells } }) => cells.balance));
      const side = (isClaim) => {
        const total5 = addUp(
          "balances",
          own.filter((one2) => one2.isClaim === isClaim).map((one2) => namedBalance(one2.account)),
          currency
        );
        return {
          name: isClaim ? "claims" : "debts",
          ...total5,
          value: total5.of === 0 ? limitAt(0, currency) : total5.value
        };
      };
      const off = derive(
        "claims \u2212 debts",
        [side(true), side(false)],
        currency,
        ([a = zero, b = zero]) => a.minus(b)
      ).value;
      const places = own.map(({ account: { place: place2 } }) => place2);
      return { name, result: isZero(off), figure: off, against: limitAt(0, currency), places };
    })
  );
}
var suspense = /* @__PURE__ */ new Set(["1990", "2990", "3070", "6790"]);
function emptySuspense({ records: { account } }) {
  const held = account.filter(({ cells }) => {
    const number = said(cells.number) ?? "";
    return suspense.has(number.slice(Math.max(number.lastIndexOf("-"), number.lastIndexOf(".")) + 1));
  });
  if (held.length === 0) return notSaid(`no suspense account (${[...suspense].join(", ")}) in the table \u201CAccounts\u201D`);
  return judgeAll(
    "suspense accounts",
    held.map((one2) => ({
      name: namedBalance(one2).name,
      result: judgeCell(one2.cells.balance, ({ low, high }) => low.isZero() && high.isZero()),
      figure: said(one2.cells.balance),
      places: [one2.place]
    }))
  );
}
var youngRate = 31;
function declareRates({ records: records2, currency, asOf }) {
  const { cash, debt, expense, invoice, revenue } = records2;
  const cells = [
    ...expense.map(({ cells: cells2 }) => cells2.amount),
    ...revenue.map(({ cells: cells2 }) => cells2.amount),
    ...cash.map(({ cells: cells2 }) => cells2.balance),
    ...debt.map(({ cells: cells2 }) => cells2.balance),
    ...invoice.map(({ cells: cells2 }) => cells2.amount)
  ];
  const used = new Set(cells.flatMap((cell) => currencyOf(said(cell)?.unit ?? "") ?? []));
  if (used.size === 0) return notSaid("no amount of money is stated");
  const others = [...used].filter((code) => code !== currency).sort();
  if (others.length === 0) return { result: "pass", figure: null, says: "", places: [] };
  const first = addDays(asOf, -youngRate);
  const fresh = new Set(
    records2["fx-rate"].flatMap(({ cells: cells2 }) => {
      const on = said(cells2.date);
      return on !== null && on >= first && on <= asOf ? [pairKey(said(cells2.pair) ?? "")] : [];
    })
  );
  const missing2 = others.filter((code) => !fresh.has(pairKey(`${code}/${currency}`)));
  return {
    result: missing2.length === 0 ? "pass" : "fail",
    figure: null,
    says: `no rate of the last ${youngRate} days for ${listNames(missing2.map((code) => `${code}/${currency}`))}`,
    places: []
  };
}
function pairKey(pair) {
  return (pair.toUpperCase().match(/[A-Z]{3}/g) ?? []).sort().join("/");
}

// action/src/analyses/controls/booking-rules.ts
var bookingRules = {
  "C-17": matchPayouts,
  "C-20": keepFloor,
  "C-37": bookOnce,
  "C-38": repairFirst,
  "C-40": openWhenReady
};
function nameOf7({ id, cells }) {
  return [said(cells.asset) ?? id, said(cells.start)].filter((part) => part !== null).join(" on ");
}
function assetOf({ entity: entity2, cells }) {
  return `${entity2 ?? ""}/${nameKey(said(cells.asset) ?? "")}`;
}
function matchPayouts({ records: { booking }, limit }) {
  if (booking.length === 0) return noRow("booking");
  const sold = booking.filter(
    ({ cells }) => said(cells.status) !== "cancelled" && cells.commission.kind !== "not-applicable"
  );
  return judgeAll(
    "bookings through platforms",
    sold.map((one2) => {
      const { gross, commission, payout } = one2.cells;
      const operands = [
        { name: "gross", value: said(gross) },
        { name: "commission", value: said(commission) },
        { name: "payout", value: said(payout) }
      ];
      const isPaid = payout.kind !== "not-applicable";
      const off = derive("gross \u2212 commission \u2212 payout", operands, limit.unit, missingFrom).value;
      const [short, over] = [compare2(off, "at most", limit), compare2(off, "at least", negative(limit))];
      const result = short === "pass" ? over : short;
      return { name: nameOf7(one2), result: isPaid ? result : "not-applicable", figure: off, places: [one2.place] };
    })
  );
}
var missingFrom = ([gross = zero, fee = zero, paid = zero]) => gross.minus(fee).minus(paid);
function negative(limit) {
  return { ...limit, low: limit.high.neg(), high: limit.low.neg() };
}
function keepFloor({ records: { booking, rate } }) {
  if (booking.length === 0) return noRow("booking");
  if (rate.length === 0) return noRow("rate");
  if (rate.every(({ cells }) => cells.floor.kind === "unknown")) {
    return notSaid("no row of the table \u201CRates\u201D states the `Least price` of its unit or trip");
  }
  const floors = new Map(groupBy(rate, ({ entity: entity2, cells }) => `${entity2 ?? ""}/${nameKey(said(cells.product) ?? "")}`));
  const accepted = booking.filter(({ cells }) => !["cancelled", "requested"].includes(said(cells.status) ?? ""));
  return judgeAll(
    "bookings",
    accepted.map((one2) => {
      const rows = (floors.get(assetOf(one2)) ?? []).filter(({ cells }) => cells.floor.kind !== "not-applicable");
      const floor = lowestToHighest(rows.map(({ cells }) => said(cells.floor)));
      const places = [one2.place, ...rows.map(({ place: place2 }) => place2)];
      const price = pricePerNight(one2);
      const operands = [
        { name: "price of a night or trip", ...price },
        { name: "least price", value: floor }
      ];
      const unit = floor?.unit ?? "";
      const over = derive(
        "price \u2212 least price",
        operands,
        unit,
        ([paid = zero, least = zero]) => paid.minus(least)
      ).value;
      const isAlike = price.value?.unit === unit;
      const result = isAlike ? compare2(over, "at least", limitAt(0, unit)) : "unknown";
      return { name: nameOf7(one2), result, figure: price.value, ...floor && { against: floor }, places };
    })
  );
}
function lowestToHighest(prices) {
  const known = prices.filter((price) => price !== null);
  const [first] = known;
  if (first === void 0 || known.length < prices.length || known.some(({ unit }) => unit !== first.unit)) return null;
  const low = known.reduce((least, one2) => one2.low.lt(least) ? one2.low : least, first.low);
  const high = known.reduce((most, one2) => one2.high.gt(most) ? one2.high : most, first.high);
  return quantity({ ...joinSources(known), low, high, unit: first.unit, quality: low.eq(high) ? "exact" : "range" });
}
function pricePerNight({ cells }) {
  const [start, end] = [said(cells.start), said(cells.end)];
  const nights2 = start === null || end === null ? null : Math.max(1, daysBetween(start, end));
  const part = (name, cell) => cell.kind === "not-applicable" ? [] : [{ name, value: said(cell) }];
  const fare = said(cells.fare);
  const paid = fare === null ? [{ name: "gross", value: said(cells.gross) }, ...part("cleaning", cells.cleaning), ...part("tax", cells.tax)] : [{ name: "room or trip", value: fare }];
  const operands = [{ name: "nights", value: nights2 === null ? null : count(nights2, "nights") }, ...paid];
  const words3 = `${paid.length > 1 ? `(${paid.map(({ name }) => name).join(" \u2212 ")})` : "paid"} \xF7 nights`;
  return derive(
    words3,
    operands,
    paid[0]?.value?.unit ?? "",
    ([by = zero, whole2 = zero, ...less3]) => less3.reduce((rest2, one2) => rest2.minus(one2), whole2).div(by)
  );
}
function bookOnce({ records: { booking } }) {
  if (booking.length === 0) return noRow("booking");
  const live = booking.filter(({ cells }) => said(cells.status) !== "cancelled" && said(cells.status) !== "requested");
  const slots = live.flatMap((one2) => {
    const [start, end] = [said(one2.cells.start), said(one2.cells.end)];
    return start === null || end === null ? [] : [{ booking: one2, start, end }];
  });
  const clashes = groupBy(slots, ({ booking: one2 }) => assetOf(one2)).flatMap(([, own]) => clashesOf(own));
  if (slots.length < live.length && clashes.length === 0) return notSaid("a booking does not say its days");
  if (clashes.length === 0) return { result: "pass", figure: null, says: "", places: [] };
  return judgeAll("clashes of two bookings", clashes);
}
function clashesOf(slots) {
  const sorted2 = [...slots].sort(
    (a, b) => a.start < b.start ? -1 : a.start > b.start ? 1 : a.booking.id < b.booking.id ? -1 : 1
  );
  let last = null;
  const clashes = [];
  for (const slot of sorted2) {
    const result = last === null ? "pass" : overlap2(last, slot);
    if (last !== null && result !== "pass") {
      const name = `${nameOf7(last.booking)} and ${nameOf7(slot.booking)}`;
      clashes.push({ name, result, places: [last.booking.place, slot.booking.place] });
    }
    if (last === null || slot.end > last.end) last = slot;
  }
  return clashes;
}
function overlap2(earlier, later) {
  const isTrip = earlier.start === earlier.end || later.start === later.end;
  if (isTrip && earlier.start === later.start) return "undetermined";
  return earlier.end > later.start ? "fail" : "pass";
}
function repairFirst({ records: { booking, maintenance }, asOf }) {
  if (booking.length === 0) return noRow("booking");
  if (maintenance.length === 0) return noRow("maintenance");
  const urgent = maintenance.filter(
    ({ cells }) => said(cells.priority) === "P1" && (said(cells.closed) ?? "9999") > asOf
  );
  const repairs = new Map(groupBy(urgent, assetOf));
  const coming = booking.filter(
    ({ cells }) => said(cells.status) !== "cancelled" && (said(cells.start) ?? "9999") >= asOf
  );
  if (coming.length === 0) return { result: "not-applicable", figure: null, says: "", places: [] };
  return judgeAll(
    "bookings to come",
    coming.map((one2) => {
      const open = repairs.get(assetOf(one2)) ?? [];
      const start = said(one2.cells.start);
      const blocked = open.filter(({ cells }) => (said(cells.closed) ?? "9999") > (start ?? ""));
      const result = blocked.length === 0 ? "pass" : start === null ? "unknown" : "fail";
      const name = [nameOf7(one2), ...blocked.slice(0, 1).map(({ id, cells }) => said(cells.title) ?? id)].join(
        ", before "
      );
      return { name, result, places: [one2.place, ...blocked.map(({ place: place2 }) => place2)] };
    })
  );
}
function openWhenReady({ records: { channel, rate } }) {
  if (channel.length === 0) return noRow("channel");
  if (channel.every(({ cells }) => cells.calendarSync.kind === "unknown")) {
    return notSaid(
      "no channel says whether its calendar is in sync: `Calendar in sync` (Channels), N/A where nothing is booked"
    );
  }
  const rated = new Set(rate.map(({ entity: entity2 }) => entity2));
  return judgeAll(
    "open channels",
    channel.map(({ id, entity: entity2, cells, place: place2 }) => {
      const { level, calendarSync } = cells;
      const name = `${said(cells.channel) ?? id} (${entity2 ?? ""})`;
      const isClosed = level.kind === "not-applicable" || said(level)?.high.isZero() === true;
      if (isClosed || calendarSync.kind === "not-applicable")
        return { name, result: "not-applicable", places: [place2] };
      const hasRates = rated.has(entity2) ? "pass" : rate.length === 0 ? "unknown" : "fail";
      const ready = worstOf([judgeCell(calendarSync, (is) => is), hasRates]);
      const isOpen2 = said(level)?.low.gt(zero) === true;
      return { name, result: isOpen2 || ready === "pass" ? ready : "unknown", places: [place2] };
    })
  );
}

// action/src/analyses/measures/debt-service.ts
var periodByFrequency = {
  weekly: "week",
  "every two weeks": "two weeks",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year"
};
function debtServicePerMonth(debts, currency) {
  const rows = debts.map((debt) => ({ name: said(debt.cells.lender) ?? debt.id, cell: paymentOf(debt) }));
  const unit = withPeriod(currency, "month");
  const { of, value, derivation } = addUp("the payments to lenders in a month", rows, unit);
  return { value: of === 0 ? quantity({ low: 0, unit }) : value, derivation };
}
function paymentOf({ cells: { payment: payment2, frequency } }) {
  const often = said(frequency);
  if (payment2.kind !== "value") return payment2;
  const { value } = payment2;
  if (periodOf(value.unit) === null && often === null) return { ...payment2, kind: "unknown" };
  const rate = periodOf(value.unit) === null && often !== null ? { ...value, unit: withPeriod(value.unit, periodByFrequency[often]) } : value;
  return { ...payment2, value: perMonth(rate) ?? rate };
}

// action/src/analyses/controls/cash-rules.ts
var cashRules = {
  "C-01": keepRunway,
  "C-02": keepRestricted,
  "C-03": keepMonthOfCost,
  "C-04": keepPathAboveZero,
  "C-05": keepWithinInsured
};
function keepRunway({ records: { cash, expense, revenue }, currency, asOf, limit }) {
  if (cash.length === 0) return noRow("cash");
  if (expense.length === 0) return noRow("expense");
  if (revenue.length === 0) return noRow("revenue");
  const { free: money } = cashPosition(cash, revenue, currency, asOf);
  const lasts = runway(money, paymentsPerMonth(expense, currency, asOf), receiptsPerMonth(revenue, currency, asOf));
  const result = compare2(lasts.value, "at least", limit);
  return {
    result,
    figure: lasts.value && { ...lasts.value, round: "down" },
    says: result === "unknown" ? "cash, payments or receipts are known in part" : "",
    ...result === "undetermined" && { advice: settleRunway(lasts, limit) },
    places: lasts.value?.places ?? []
  };
}
function keepRestricted({ records: { cash, revenue }, currency, asOf }) {
  if (cash.length === 0) return noRow("cash");
  if (revenue.length === 0) return noRow("revenue");
  const { bank, held, free, isUpperBound } = cashPosition(cash, revenue, currency, asOf);
  const isSure = !isUpperBound && bank.known === bank.of;
  const result = isSure ? compare2(free.value, "at least", limitAt(0, currency)) : "unknown";
  return {
    result,
    figure: bank.value,
    ...held.value && { against: held.value },
    says: result === "unknown" ? "balances or deposits are known in part" : "in the bank, against what is held for others",
    places: bank.value?.places ?? []
  };
}
function keepMonthOfCost({ records: { cash, expense, revenue }, asOf, limit }) {
  if (cash.length === 0) return noRow("cash");
  const cashByEntity = new Map(groupBy(cash, ({ entity: entity2 }) => entity2 ?? ""));
  const entities = groupBy(expense, ({ entity: entity2 }) => entity2 ?? "").filter(([code]) => code !== "" && code !== "all");
  if (entities.length === 0) return noRow("expense");
  return judgeAll(
    "entities",
    entities.map(([name, own]) => {
      const currency = mainCurrency(own.map(({ cells }) => cells.amount));
      const receipts = revenue.filter(({ entity: entity2 }) => entity2 === name);
      const { free: money } = cashPosition(cashByEntity.get(name) ?? [], receipts, currency, asOf);
      const cost = fixedCostPerMonth(own, currency, asOf);
      const operands = [
        { name: "cash", ...money },
        { name: "fixed cost", ...cost }
      ];
      const months = derive(
        "cash \xF7 fixed cost of a month",
        operands,
        "months",
        ([held = zero, fixed = zero]) => fixed.lte(zero) ? infinity : held.div(fixed)
      );
      const result = compare2(months.value, "at least", limit);
      return { name, result, figure: months.value, places: own.map(({ place: place2 }) => place2) };
    })
  );
}
var weeks = 13;
function keepPathAboveZero({ records: records2, currency, asOf }) {
  const { cash, expense, revenue, debt, obligation } = records2;
  if (cash.length === 0) return noRow("cash");
  if (expense.length === 0) return noRow("expense");
  if (revenue.length === 0) return noRow("revenue");
  const last = addDays(asOf, weeks * 7);
  const due = obligation.flatMap(({ id, cells }) => {
    const on = said(cells.due);
    const isOut = said(cells.done) === true || cells.amount.kind === "not-applicable" || on !== null && on > last;
    return isOut ? [] : [{ name: said(cells.what) ?? id, value: on === null ? null : said(cells.amount), on: on ?? asOf }];
  });
  if (due.some(({ value }) => value !== null && value.unit !== currency)) {
    return notSaid("obligations are in more than one currency");
  }
  const weekOf2 = due.map(({ on }) => Math.min(weeks, Math.max(1, Math.ceil(daysBetween(asOf, on) / 7))));
  const operands = [
    { name: "cash", ...cashPosition(cash, revenue, currency, asOf).free },
    { name: "receipts", ...receiptsPerMonth(revenue, currency, asOf) },
    { name: "payments", ...paymentsPerMonth(expense, currency, asOf) },
    { name: "debt service", ...debtServicePerMonth(debt, currency) },
    ...due
  ];
  const directions2 = operands.map((_, i) => i < 2 ? "up" : "down");
  const lowest = derive("lowest end of a week", operands, currency, (values) => lowestOf(values, weekOf2), directions2);
  const result = compare2(lowest.value, "at least", limitAt(0, currency));
  const says3 = result === "unknown" ? "cash, receipts, payments or obligations are known in part" : `lowest point of the next ${weeks} weeks`;
  return { result, figure: lowest.value, against: limitAt(0, currency), says: says3, places: lowest.value?.places ?? [] };
}
function lowestOf(values, weekOf2) {
  const [start = zero, back = zero, out = zero, service = zero, ...bills] = values;
  const weekly = back.minus(out).minus(service).times(12).div(52);
  const billed = /* @__PURE__ */ new Map();
  for (const [at, bill] of bills.entries()) {
    const week = weekOf2[at] ?? 1;
    billed.set(week, bill.plus(billed.get(week) ?? zero));
  }
  let [now, least] = [start, start];
  for (let week = 1; week <= weeks; week++) {
    now = now.plus(weekly).minus(billed.get(week) ?? zero);
    if (now.lt(least)) least = now;
  }
  return least;
}
function keepWithinInsured({ records: { cash }, limit }) {
  if (cash.length === 0) return noRow("cash");
  const judgeTotal = (name, rows) => {
    const { value } = addUp("the balances", rows.map(namedBalance2), limit.unit);
    return { name, result: compare2(value, "at most", limit), figure: value, places: rows.map(({ place: place2 }) => place2) };
  };
  const judged = groupBy(cash, ({ entity: entity2 }) => entity2 ?? "all").flatMap(([entity2, own]) => {
    const whole2 = judgeTotal(entity2, own);
    if (whole2.result === "pass") return [whole2];
    return groupBy(own, ({ cells }) => said(cells.bank) ?? "").map(([bank, rows]) => {
      const one2 = judgeTotal(`${entity2} at ${bank === "" ? "a bank not named" : bank}`, rows);
      return bank === "" && one2.result === "fail" ? { ...one2, result: "unknown" } : one2;
    });
  });
  return judgeAll("balances", judged);
}
function namedBalance2({ id, cells }) {
  return { name: said(cells.account) ?? id, cell: cells.balance };
}

// action/src/analyses/controls/data-rules.ts
var dataRules = {
  "C-41": keepKpisFresh,
  "C-42": nameOwners,
  "C-43": dateUnknowns
};
var daysByCadence = { daily: 1, weekly: 7, monthly: 31, quarterly: 92, yearly: 366 };
function keepKpisFresh({ records: { kpi }, asOf, limit }) {
  if (kpi.length === 0) return noRow("kpi");
  return judgeAll(
    "KPIs",
    kpi.map(({ id, cells, place: place2 }) => {
      const cadence = said(cells.cadence);
      const result = cadence === null || cells.value.kind === "unknown" ? "unknown" : judgeCell(cells.asOf, (on) => limit.low.times(daysByCadence[cadence]).gte(daysBetween(on, asOf)));
      return { name: said(cells.name) ?? said(cells.key) ?? id, result, places: [place2] };
    })
  );
}
function nameOwners({ records: { asset, component, kpi, person } }) {
  if (person.length === 0) return noRow("person");
  const people = new Set(person.map(({ cells }) => nameKey(said(cells.person) ?? "")));
  const isKnown = (owner) => owner.split(", ").every((name) => people.has(nameKey(name)));
  const critical = component.filter(({ cells }) => ["critical", "high"].includes(said(cells.criticality) ?? ""));
  const rows = [
    ...asset.map((one2) => ({ one: one2, name: said(one2.cells.asset) })),
    ...critical.map((one2) => ({ one: one2, name: said(one2.cells.component) })),
    ...kpi.map((one2) => ({ one: one2, name: said(one2.cells.name) ?? said(one2.cells.key) }))
  ];
  if (rows.length === 0) return noRow("asset");
  return judgeAll(
    "assets, components and KPIs",
    rows.map(({ one: one2, name }) => ({
      name: name ?? one2.id,
      result: judgeCell(one2.cells.owner, isKnown),
      places: [one2.place]
    }))
  );
}
function dateUnknowns({ records: records2, asOf }) {
  const rows = Object.values(records2).flat();
  if (rows.length === 0) return notSaid("no table has a row");
  const marked = rows.flatMap((row4) => {
    const definition = recordTypes[row4.type];
    return Object.entries(row4.cells).flatMap(([field, cell]) => {
      const column = definition.columns[field];
      if (column?.required !== true || cell.kind !== "unknown" || cell.text === "") return [];
      const due = dueDayOf(cell.text);
      const result = due === null ? "unknown" : due >= asOf ? "pass" : "fail";
      return [{ name: `${column.title} of ${titleOf(row4)}`, result, places: [cell.place] }];
    });
  });
  if (marked.length === 0) return { result: "pass", figure: null, says: "", places: [] };
  return judgeAll("needed cells marked as not known", marked);
}
function dueDayOf(text) {
  const written = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const read2 = written === void 0 ? null : readDay(written);
  return read2 !== null && "day" in read2 ? read2.day : null;
}

// action/src/quantity/wilson.ts
var z = exact("1.959963984540054");
function wilson(events, trials) {
  if (trials === 0) return null;
  const n = exact(trials);
  const rate = exact(events).div(n);
  const zz = z.times(z);
  const scale = zz.div(n).plus(1);
  const centre = rate.plus(zz.div(n.times(2))).div(scale);
  const spread2 = rate.times(exact(1).minus(rate)).div(n).plus(zz.div(n.times(n).times(4)));
  const half = z.times(spread2.sqrt()).div(scale);
  return quantity({ low: centre.minus(half), high: centre.plus(half), unit: plain, quality: "range" });
}
function median(values) {
  const sorted2 = [...values].sort((a, b) => a.cmp(b));
  const upper = sorted2[Math.floor(sorted2.length / 2)];
  const lower = sorted2[Math.floor((sorted2.length - 1) / 2)];
  return upper === void 0 || lower === void 0 ? null : lower.plus(upper).div(2);
}

// action/src/analyses/measures/payments.ts
var hundred5 = exact(100);
function payeeOf({ id, cells }) {
  return said(cells.vendor) ?? id;
}
function datedPayments(expenses) {
  return expenses.flatMap((expense) => {
    const on = said(expense.cells.month);
    const amount = said(expense.cells.amount);
    return on === null || amount === null || periodOf(amount.unit) !== null ? [] : [{ expense, on, amount }];
  }).sort((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : a.expense.id < b.expense.id ? -1 : 1);
}
function repeatsOf(payments) {
  const alike = groupBy(
    payments,
    ({ expense, amount: { low, high, unit } }) => [nameKey(payeeOf(expense)), low, high, unit].join("/")
  );
  return alike.flatMap(
    ([, group]) => group.flatMap((second, i) => {
      const first = group[i - 1];
      return first !== void 0 && areClose(first.on, second.on) ? [{ first, second }] : [];
    })
  );
}
function areClose(a, b) {
  return isDay(a) && isDay(b) && daysBetween(a, b) <= 5;
}
var shortestSeries = 4;
function seriesOf2(payments) {
  const recurring = payments.filter(({ expense }) => said(expense.cells.recurring) !== "no");
  const groups2 = groupBy(
    recurring,
    ({ expense, amount }) => [expense.entity ?? "", nameKey(payeeOf(expense)), amount.unit].join("/")
  );
  return groups2.flatMap(([, own]) => {
    const [first] = own;
    return first === void 0 || own.length < shortestSeries ? [] : [{ name: payeeOf(first.expense), payments: own }];
  });
}
function riseOf({ name, payments }) {
  const last = payments.at(-1);
  const prior = payments.slice(-4, -1).map(({ amount }) => amount);
  const low = median(prior.map((amount) => amount.low));
  const high = median(prior.map((amount) => amount.high));
  if (last === void 0 || low === null || high === null || low.lte(zero)) return [];
  const before = quantity({ low, high, unit: last.amount.unit, places: prior.flatMap(({ places }) => places) });
  const operands = [
    { name: "last payment", value: last.amount },
    { name: "median of the three before", value: before }
  ];
  const increase = derive(
    "rise",
    operands,
    "%",
    ([now = zero, then = zero]) => now.minus(then).times(hundred5).div(then)
  ).value;
  return increase?.low.gt(zero) ? [{ name, last, before, increase }] : [];
}

// action/src/analyses/controls/duty-rules.ts
var dutyRules = {
  "C-30": partDuties,
  "C-31": limitBankRights,
  "C-32": collectTaxForms,
  "C-33": keepInsurance,
  "C-34": keepLicences,
  "C-35": fileTaxes,
  "C-36": coverDebt,
  "C-39": limitDuty
};
var dutyByWord = new Map(
  Object.entries({
    authorise: ["authorise", "authorize", "authorises", "authorizes", "approve", "approves", "approval"],
    record: ["record", "records", "book", "books", "bookkeeping", "post", "posts"],
    hold: ["hold", "holds", "pay", "pays", "custody", "bank"]
  }).flatMap(([duty2, words3]) => words3.map((word) => [nameKey(word), duty2]))
);
function partDuties({ records: { person } }) {
  if (person.length === 0) return noRow("person");
  if (person.every(({ cells }) => cells.duties.kind === "unknown")) {
    return notSaid(
      "nobody says who authorises, who records and who holds money: `Duties` (People), and `Reviewer` where one person does two"
    );
  }
  return judgeAll("people", person.map(judgeDuties));
}
function judgeDuties({ id, cells, place: place2 }) {
  const { duties: duties2, bankRights, reviewer } = cells;
  const name = said(cells.person) ?? id;
  const written = (said(duties2) ?? []).map((word) => dutyByWord.get(nameKey(word)) ?? null);
  const held = new Set([...written, ...said(bankRights) === true ? ["hold"] : []].filter((duty2) => duty2 !== null));
  const isUnclear = written.includes(null) || duties2.kind !== "value" && duties2.kind !== "not-applicable";
  const listed = held.size < 2 ? name : `${name} (${[...held].sort().join(" and ")})`;
  const isReviewed = (by) => nameKey(by) !== nameKey(name);
  const reviewed = reviewer.kind === "not-applicable" ? "fail" : judgeCell(reviewer, isReviewed);
  const result = held.size < 2 ? isUnclear ? "unknown" : "pass" : reviewed;
  return { name: listed, result, places: [place2] };
}
function limitBankRights({ records: { person }, limit }) {
  if (person.length === 0) return noRow("person");
  const may = person.filter(
    ({ cells }) => cells.bankRights.kind !== "not-applicable" && said(cells.bankRights) !== false
  );
  const sure2 = may.filter(({ cells }) => said(cells.bankRights) === true);
  const figure2 = quantity({
    low: sure2.length,
    high: may.length,
    unit: "people",
    places: may.map(({ place: place2 }) => place2)
  });
  const tooMany = compare2(figure2, "at most", limit);
  const guards = sure2.map(({ cells }) => judgeCell(cells.mfa, (has2) => has2));
  const bare = sure2.filter((_, i) => guards[i] !== "pass").map(({ id, cells }) => said(cells.person) ?? id);
  const open = may.length - sure2.length;
  const parts = [
    ...bare.length > 0 ? [`no MFA known of ${listNames(bare)}`] : [],
    ...open > 0 ? [`${open} of ${person.length} people may have the right to pay`] : []
  ];
  const result = worstOf([tooMany, ...guards, ...open > 0 ? ["unknown"] : []]);
  return { result, figure: figure2, says: parts.join("; "), places: figure2.places };
}
function collectTaxForms({ records: { expense }, asOf, limit }) {
  if (expense.length === 0) return noRow("expense");
  const first = day(`${asOf.slice(0, 4)}-01-01`);
  const near = groupBy(expense, (one2) => nameKey(payeeOf(one2))).flatMap(([, own]) => {
    const cells = own.map((one2) => ({ name: payeeOf(one2), cell: paidSince(one2, first, asOf) }));
    const { value } = addUp("the payments of the year", cells, limit.unit);
    const isBelow = value !== null && value.quality !== "partial" && value.high.lt(limit.low.times(exact("0.8")));
    return isBelow || cells.every(({ cell }) => cell.kind === "not-applicable") ? [] : own.slice(0, 1);
  });
  if (near.length === 0) return { result: "pass", figure: null, says: "", places: [] };
  const says3 = `${near.length} payees reached 80% of the threshold or may have, and whose tax form is on file is not recorded: ${listNames(near.map(payeeOf))}`;
  return notSaid(
    says3,
    near.map(({ place: place2 }) => place2)
  );
}
function paidSince({ cells: { amount, month } }, first, asOf) {
  if (amount.kind !== "value") return amount;
  const rate = perMonth(amount.value);
  if (rate !== null) {
    const high = rate.high.times(monthsElapsed(first, asOf));
    return { ...amount, value: { ...rate, low: zero, high, unit: splitUnit(rate.unit).of, quality: "estimate" } };
  }
  const on = said(month);
  const isOutside = on !== null && (on.slice(0, 4) !== first.slice(0, 4) || on > asOf);
  return isOutside ? { ...amount, kind: "not-applicable" } : amount;
}
function keepInsurance({ records: { asset }, asOf, limit }) {
  const active = asset.filter(
    ({ cells }) => said(cells.status) !== "sold" && said(cells.insurable) !== false && cells.insurable.kind !== "not-applicable"
  );
  if (asset.length === 0) return noRow("asset");
  return judgeAll(
    "assets",
    active.map(
      ({ id, cells, place: place2 }) => untilEnd(said(cells.asset) ?? id, cells.insuranceExpiry, asOf, limit.low, place2)
    )
  );
}
function untilEnd(name, ends, asOf, warning, place2) {
  const left = ends.kind === "value" ? daysBetween(asOf, ends.value) : null;
  const soon = left !== null && left >= 0 && warning.gte(left) ? ` (ends in ${left} days)` : "";
  const late = left !== null && left < 0 ? ` (ended ${-left} days ago)` : "";
  return { name: name + soon + late, result: judgeCell(ends, (on) => on >= asOf), places: [place2] };
}
var papers = /* @__PURE__ */ new Set(["licence", "registration", "inspection"]);
function keepLicences({ records: { asset, captain, obligation, person }, asOf, limit }) {
  const judge3 = (name, ends, place2) => untilEnd(name, ends, asOf, limit.low, place2);
  const judged = [
    ...asset.flatMap(
      ({ id, cells, place: place2 }) => said(cells.status) === "sold" ? [] : [judge3(said(cells.asset) ?? id, cells.registrationExpiry, place2)]
    ),
    ...person.flatMap(
      ({ id, cells, place: place2 }) => cells.licence.kind === "value" ? [judge3(said(cells.person) ?? id, cells.licenceExpiry, place2)] : []
    ),
    ...captain.map(({ id, cells, place: place2 }) => judge3(said(cells.captain) ?? id, cells.licenceExpiry, place2)),
    ...obligation.flatMap(
      ({ id, cells, place: place2 }) => papers.has(said(cells.kind) ?? "") && said(cells.done) !== true ? [judge3(said(cells.what) ?? id, cells.due, place2)] : []
    )
  ];
  return judged.length === 0 ? noRow("asset") : judgeAll("papers", judged);
}
function fileTaxes({ records: { obligation }, asOf }) {
  const filings = obligation.filter(({ cells }) => said(cells.kind) === "tax filing");
  if (filings.length === 0) return notSaid("no tax filing in the table \u201CObligations\u201D");
  return judgeAll(
    "tax filings",
    filings.map(({ id, cells, place: place2 }) => {
      const result = said(cells.done) === true ? "pass" : judgeCell(cells.due, (due) => due >= asOf);
      return { name: said(cells.what) ?? id, result, places: [place2] };
    })
  );
}
function coverDebt({ records: { debt, expense, revenue }, currency, asOf, limit }) {
  if (debt.length === 0) return noRow("debt");
  if (expense.length === 0) return noRow("expense");
  if (revenue.length === 0) return noRow("revenue");
  const operands = [
    { name: "receipts", ...receiptsPerMonth(revenue, currency, asOf) },
    { name: "payments", ...paymentsPerMonth(expense, currency, asOf) },
    { name: "debt service", ...debtServicePerMonth(debt, currency) }
  ];
  const cover = derive(
    "(receipts \u2212 payments) \xF7 debt service",
    operands,
    "",
    ([back = zero, out = zero, service = zero]) => service.lte(zero) ? infinity : back.minus(out).div(service)
  ).value;
  const result = compare2(cover, "at least", limit);
  const says3 = result === "unknown" ? "receipts, payments or debts are known in part" : "net operating cash to debt service";
  return { result, figure: cover, says: says3, places: cover?.places ?? [] };
}
function limitDuty({ records: { delivery }, limit }) {
  if (delivery.length === 0) return noRow("delivery");
  return judgeAll(
    "deliveries",
    delivery.map(({ id, cells, place: place2 }) => {
      const operands = [
        { name: "distance", value: said(cells.distance) },
        { name: "speed", value: said(cells.speed) },
        { name: "days under way", value: said(cells.underwayDays) }
      ];
      const hours = derive(
        "distance \xF7 speed \xF7 days under way",
        operands,
        "hours",
        ([miles = zero, knots = zero, days = zero]) => knots.lte(zero) || days.lte(zero) ? infinity : miles.div(knots).div(days)
      ).value;
      const isAbove = hours?.low.isFinite() === true && hours.low.gt(limit.low);
      const name = `${said(cells.captain) ?? "no captain"} (${id})`;
      return { name, result: isAbove ? "fail" : "unknown", figure: hours, places: [place2] };
    })
  );
}

// action/catalogues/controls.json
var controls_default = [
  { id: "C-01", area: "Cash", rule: "Runway floor", severity: "critical", fix: "Cut or defer the largest lines that are not critical, until the burn is low enough", fill: "`Balance` (Cash), `Amount` (Revenue, Expenses)", threshold: { key: "min_runway_months", default: "6", unit: "months", test: "at least" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-02", area: "Cash", rule: "Restricted money is never spent", severity: "critical", fix: "Move the difference to the trust or tax account today", fill: "`Balance` (Cash), `Kind` and `Service date` (Revenue)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-03", area: "Cash", rule: "One-month floor per entity", severity: "high", fix: "Lend between the entities with a document, or hold payments by tier", fill: "`Balance` (Cash), `Behaviour` (Expenses)", threshold: { key: "min_fixed_cost_months", default: "1", unit: "months", test: "at least" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-04", area: "Cash", rule: "13-week minimum", severity: "critical", fix: "Cover the lowest week now", fill: "`Balance` (Cash), `Amount` (Revenue, Expenses)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-05", area: "Cash", rule: "No single bank over insured limit", severity: "medium", fix: "Split the balances", fill: "`Balance` and `Bank` (Cash)", threshold: { key: "fdic_limit", default: "250000", unit: "$", test: "at most" }, source: "FDIC insurance limit; Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-06", area: "Spend", rule: "Payments are approved", severity: "high", fix: "Record the approver", fill: "`Approver` (Expenses)", threshold: { key: "approval_limit", default: "500", unit: "$", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-07", area: "Spend", rule: "Receipts for what is spent", severity: "medium", fix: "Ask for the missing receipts", fill: "`Receipt` (Expenses)", threshold: { key: "receipt_share", default: "95", unit: "%", test: "at least" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-08", area: "Spend", rule: "No uncategorised spend", severity: "high", fix: "Map each line to an account", fill: "`Account` (Expenses)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-09", area: "Spend", rule: "Nothing is paid twice", severity: "high", fix: "Ask for the second payment back, or mark it recurring", fill: "the day in `Date or month` (Expenses)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-10", area: "Spend", rule: "Recurring charges do not creep up", severity: "medium", fix: "Ask the vendor why, or cancel", fill: "payments with dates (Expenses)", threshold: { key: "max_recurring_rise", default: "110", unit: "%", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-11", area: "Spend", rule: "A subscription has an owner and a renewal date", severity: "medium", fix: "Write down the owner and the day of renewal", fill: "`Owner` and `Renewal` (Stack)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-12", area: "Spend", rule: "Within budget", severity: "medium", fix: "Explain in a note, or stop spending", fill: "`Budget` (Expenses)", threshold: { key: "max_budget_use", default: "110", unit: "%", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-13", area: "Spend", rule: "Closed tiers stay closed", severity: "high", fix: "Stop spending on the closed tier", fill: "`Tier` (Expenses)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-14", area: "Revenue", rule: "Deposits are liabilities", severity: "high", fix: "Defer the amount until the day of service", fill: "`Service date` (Revenue)", threshold: null, source: "ASC 606; Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-15", area: "Revenue", rule: "Tax is not revenue", severity: "high", fix: "Post taxes to an account 22xx", fill: "`Account` (Revenue)", threshold: null, source: "ASC 606; Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-16", area: "Revenue", rule: "Tips are not revenue", severity: "medium", fix: "Post tips to account 2060", fill: "`Account` (Revenue)", threshold: null, source: "ASC 606; Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-17", area: "Revenue", rule: "Payouts match bookings", severity: "high", fix: "Ask the platform about the difference", fill: "`Gross`, `Commission` and `Payout` (Bookings)", threshold: { key: "payout_tolerance", default: "1", unit: "$", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-18", area: "Revenue", rule: "Clearing accounts clear", severity: "high", fix: "Match each item to its payout", fill: "`Balance` (Accounts)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-19", area: "Revenue", rule: "Every finished job is invoiced", severity: "high", fix: "Send the invoice", fill: "`Service date` and `Invoice` (Revenue)", threshold: { key: "invoice_days", default: "3", unit: "days", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-20", area: "Revenue", rule: "Prices above the floor", severity: "medium", fix: "Raise the price, or write down why not", fill: "`Least price` (Rates), `Room or trip` (Bookings)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-21", area: "Revenue", rule: "Direct is never dearer", severity: "low", fix: "Lower the direct price, or raise that of the platform", fill: "prices (Rates)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-22", area: "Receivables", rule: "Receivables stay young", severity: "medium", fix: "Call those who owe the longest", fill: "`Date` and `Amount` (Invoices)", threshold: { key: "max_old_receivables", default: "10", unit: "%", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-23", area: "Receivables", rule: "No customer is too large", severity: "medium", fix: "Win other customers before renewing with the largest", fill: "`Customer` (Revenue)", threshold: { key: "max_customer_share", default: "40", unit: "%", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-24", area: "Close", rule: "Reconciled every month", severity: "high", fix: "Reconcile the account", fill: "`Reconciled through` (Cash)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-25", area: "Close", rule: "Closed on time", severity: "medium", fix: "Close the month within ten days", fill: "`Closed through` and `Closed on` (Systems)", threshold: { key: "max_close_days", default: "10", unit: "days", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-26", area: "Close", rule: "Trial balance balances", severity: "critical", fix: "Find the difference before anything is reported", fill: "`Balance` (Accounts)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-27", area: "Close", rule: "Intercompany nets to zero", severity: "high", fix: "Agree the balances of the pair", fill: "`Balance` (Accounts)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-28", area: "Close", rule: "Suspense is empty", severity: "medium", fix: "Post what stands in suspense", fill: "`Balance` (Accounts)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-29", area: "Close", rule: "Deferred revenue ties", severity: "high", fix: "Explain the difference", fill: "`Balance` of deferred revenue (Accounts), or `opening_deferred_revenue` (Params)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-30", area: "Duties", rule: "Duties are parted", severity: "high", fix: "Name a reviewer, or part the duties", fill: "`Duties` and `Reviewer` (People)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-31", area: "Duties", rule: "Few can pay", severity: "high", fix: "Take the right away, or turn on the second factor", fill: "`Bank rights` and `MFA` (People)", threshold: { key: "max_payment_rights", default: "2", unit: "people", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-32", area: "Duties", rule: "Tax forms of payees on file", severity: "medium", fix: "Ask the payee for the form before the next payment", fill: null, threshold: { key: "tax_form_threshold", default: "2000", unit: "$", test: "at most" }, source: "IRS, Form 1099-NEC; Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-33", area: "Compliance", rule: "Insurance in force", severity: "critical", fix: "Insure it, or lay it up", fill: "`Insurance expiry` (Assets)", threshold: { key: "insurance_warning_days", default: "30", unit: "days", test: "warning" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-34", area: "Compliance", rule: "Licences and registrations in force", severity: "high", fix: "Renew the paper, or stop the work", fill: "`Registration expiry` (Assets), `Licence expiry` (People, Captains)", threshold: { key: "licence_warning_days", default: "60", unit: "days", test: "warning" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-35", area: "Compliance", rule: "Taxes filed on time", severity: "critical", fix: "File, and ask for the penalty to be waived", fill: "`Kind` and `Due` (Obligations)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-36", area: "Debt", rule: "Debt service is covered", severity: "high", fix: "Stretch the debt, or cut payments", fill: "`Payment` (Debt), `Amount` (Revenue, Expenses)", threshold: { key: "min_debt_cover", default: "1.25", unit: "", test: "at least" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-37", area: "Ops", rule: "No double booking", severity: "critical", fix: "Move one of the two bookings today", fill: "`Start` and `End` (Bookings)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-38", area: "Ops", rule: "Maintenance safety gate", severity: "critical", fix: "Repair it, or move the booking", fill: "`Start` (Bookings), `Priority` and `Closed` (Maintenance)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-39", area: "Ops", rule: "Captains rest", severity: "high", fix: "Add a second captain or a stop", fill: null, threshold: { key: "duty_hours", default: "12", unit: "hours", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-40", area: "Ops", rule: "Channels open only when ready", severity: "high", fix: "Take the channel offline until both are done", fill: "`Calendar in sync` (Channels); N/A where nothing is booked", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-41", area: "Data", rule: "KPIs are fresh", severity: "low", fix: "Measure it again", fill: "`Value` and `As of` (KPIs)", threshold: { key: "max_kpi_age", default: "1.5", unit: "", test: "at most" }, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-42", area: "Data", rule: "Every critical row has an owner", severity: "medium", fix: "Name an owner who is in the table \u201CPeople\u201D", fill: "`Owner` (Assets, Stack, KPIs)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-43", area: "Data", rule: "Unknowns have a due date", severity: "low", fix: "Set a day by which it is known", fill: "the day by which it is known: `TBD (by 2026-12-15)`", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "C-44", area: "Data", rule: "Currency declared", severity: "medium", fix: "Add the rate to the table \u201CFX\u201D", fill: "amounts (Expenses, Revenue, Cash)", threshold: null, source: "Controls of small companies after COSO; project default, 2026-11" },
  { id: "attribution", area: "Policy", rule: "No marketing spend without attribution", severity: "high", fix: "Track the channel first", fill: "`Attribution` (Expenses), `Ad spend` and `Tracked` (Channels)", threshold: null, source: "Spending policy; project default, 2026-11" },
  { id: "linked-kpi", area: "Policy", rule: "No spend without a linked revenue KPI", severity: "medium", fix: "Name the KPI, or drop the expense", fill: "`Linked KPI` (Expenses)", threshold: null, source: "Spending policy; project default, 2026-11" },
  { id: "infrastructure-cost", area: "Policy", rule: "Infrastructure cost of an entity is capped", severity: "medium", fix: "Cut what is idle", fill: "`Monthly cost` (Stack)", threshold: { key: "max_infrastructure_cost", default: "100", unit: "$/month", test: "at most" }, source: "Spending policy; project default, 2026-11" },
  { id: "infrastructure-share", area: "Policy", rule: "Infrastructure cost stays a small share of the revenue it adds", severity: "medium", fix: "Cut, or show the revenue", fill: "`incremental_revenue` (Params), `Monthly cost` (Stack)", threshold: { key: "max_infrastructure_share", default: "15", unit: "%", test: "at most" }, source: "Spending policy; project default, 2026-11" },
  { id: "acquisition-cost", area: "Policy", rule: "Acquisition cost stays well under lifetime value", severity: "high", fix: "Stop the channel", fill: "`CAC` and `Orders per customer` (Unit economics)", threshold: { key: "max_acquisition_share", default: "25", unit: "%", test: "at most" }, source: "Spending policy; project default, 2026-11" },
  { id: "hire", area: "Policy", rule: "Every hire maps to revenue", severity: "high", fix: "Wait with the hire", fill: "`Hired` and `Maps to revenue` (People); N/A for founders", threshold: { key: "min_revenue_per_hire", default: "5000", unit: "$/month", test: "at least" }, source: "Spending policy; project default, 2026-11" }
];

// action/src/analyses/controls/list-rules.ts
function listRules(controls, params, asOf, currency) {
  const byId2 = new Map(controls_default.map((rule) => [nameKey(rule.id), rule]));
  const byName = new Map(controls_default.map((rule) => [nameKey(rule.rule), rule]));
  const shippedOf = (row4) => byId2.get(nameKey(row4.id)) ?? byName.get(nameKey(said(row4.cells.rule) ?? ""));
  const rows = controls.map((row4) => ({ row: row4, shipped: shippedOf(row4) ?? null }));
  const covered = new Set(rows.map(({ shipped: shipped2 }) => shipped2));
  const rest2 = controls_default.filter((rule) => !covered.has(rule)).map((shipped2) => ({ row: null, shipped: shipped2 }));
  return [...rows, ...rest2].map(({ row: row4, shipped: shipped2 }) => makeRule(row4, shipped2, (key) => limitOf(row4, key, params, asOf, currency))).sort((a, b) => a.id < b.id ? -1 : 1);
}
function makeRule(row4, shipped2, findLimit) {
  const found = shipped2?.threshold ? findLimit(shipped2.threshold) : null;
  const own = row4 && shipped2 === null ? "this rule is your own: somebody has to look" : null;
  return {
    id: row4?.id ?? shipped2?.id ?? "",
    check: shipped2?.id ?? null,
    name: (row4 && said(row4.cells.rule)) ?? shipped2?.rule ?? row4?.id ?? "",
    severity: (row4 && said(row4.cells.severity)) ?? severityOf(shipped2),
    fix: (row4 && said(row4.cells.fix)) ?? shipped2?.fix ?? null,
    fill: shipped2?.fill ?? null,
    limit: found?.limit ?? null,
    isStrict: shipped2?.threshold?.test !== "warning",
    hindrance: own ?? found?.hindrance ?? null,
    entities: row4 === null || row4.entities.length === 0 || row4.entities.includes("all") ? null : row4.entities,
    control: row4,
    places: row4 === null ? [] : [row4.place]
  };
}
function severityOf(shipped2) {
  return checkSeverities.find((one2) => one2 === shipped2?.severity) ?? "medium";
}
function limitOf(row4, threshold, params, asOf, currency) {
  const { key, unit, test } = threshold;
  const shipped2 = shippedParameter(key, asOf) ?? quantity({ low: threshold.default, unit });
  const usual2 = inCurrency(shipped2, currency);
  const stated2 = (row4 && said(row4.cells.threshold)) ?? statedParameter(params, key, asOf);
  if (stated2 === null) return { limit: usual2, hindrance: null };
  const rate = periodOf(usual2.unit) === null ? stated2 : perMonth(stated2) ?? stated2;
  const own = rate.unit === "" ? { ...rate, unit: usual2.unit } : rate;
  if (own.unit !== usual2.unit) return { limit: usual2, hindrance: `the threshold is not in ${unitInWords(usual2.unit)}` };
  const end = endOf(own, test);
  return end === null ? { limit: usual2, hindrance: "the threshold has no end to compare with" } : { limit: quantity({ ...own, low: end, high: end, quality: "exact" }), hindrance: null };
}
function unitInWords(unit) {
  return unit === "" ? "a bare number" : unit;
}
function endOf({ low, high, quality }, test) {
  const isMost = test === "at most";
  const end = quality === "bound" === isMost ? high : low;
  const other2 = end === high ? low : high;
  return end.isFinite() ? end : other2.isFinite() ? other2 : null;
}

// action/src/analyses/controls/policy-rules.ts
var policyRules = {
  attribution: attributeMarketing,
  "linked-kpi": linkSpending,
  "infrastructure-cost": capInfrastructure,
  "infrastructure-share": capInfrastructureShare,
  "acquisition-cost": capAcquisition,
  hire: mapHires
};
var marketing = /\b(?:marketing|advertis\w*|ads?|ppc|paid search|paid social|promotions?|affiliates?|sponsor\w*|campaigns?)\b/i;
function attributeMarketing({ records: { expense, channel } }) {
  if (expense.length === 0) return noRow("expense");
  const spent = expense.filter(({ cells }) => marketing.test(said(cells.category) ?? ""));
  const paid = channel.filter(({ cells }) => said(cells.adSpend)?.high.isZero() === false);
  if (spent.length + paid.length === 0) {
    const isOpen2 = channel.some(({ cells }) => cells.adSpend.kind === "unknown");
    return isOpen2 ? notSaid("no expense is marketing by its category, and channels do not say what is spent on them") : judgeAll("", []);
  }
  return judgeAll("expenses and channels with spending", [
    ...spent.map((one2) => ({
      name: payeeOf(one2),
      result: judgeYes(one2.cells.attribution),
      figure: said(one2.cells.amount),
      places: [one2.place]
    })),
    ...paid.map(({ id, cells, place: place2 }) => ({
      name: said(cells.channel) ?? id,
      result: judgeYes(cells.tracked),
      figure: said(cells.adSpend),
      places: [place2]
    }))
  ]);
}
function judgeYes(cell) {
  return cell.kind === "not-applicable" ? "fail" : judgeCell(cell, (is) => is);
}
function linkSpending({ records: { expense } }) {
  if (expense.length === 0) return noRow("expense");
  return judgeAll(
    "expenses",
    expense.map((one2) => {
      const { kpi, amount } = one2.cells;
      const result = kpi.kind === "not-applicable" ? "fail" : judgeCell(kpi, () => true);
      return { name: payeeOf(one2), result, figure: said(amount), places: [one2.place] };
    })
  );
}
function capInfrastructure({ records: { component }, limit }) {
  if (component.length === 0) return noRow("component");
  const isShared2 = ({ entities }) => entities.length !== 1 || entities[0] === "all";
  const shared = component.filter(isShared2);
  const own = groupBy(
    component.filter((one2) => !isShared2(one2)),
    ({ entity: entity2 }) => entity2 ?? ""
  );
  if (own.length === 0) return judgeAll("entities", [judgeCost("all", shared, [], limit)]);
  return judgeAll(
    "entities",
    own.map(([code, rows]) => judgeCost(code, rows, shared, limit))
  );
}
function judgeCost(name, own, shared, limit) {
  const alone = totalCost(own, limit.unit);
  const common = totalCost(shared, limit.unit);
  const operands = [
    { name: "own", value: alone },
    { name: "shared", value: common && { ...common, low: zero, quality: atBest(common.quality) } }
  ];
  const figure2 = derive("own + part of the shared", operands, limit.unit, ([a = zero, b = zero]) => a.plus(b)).value;
  const isSureFailure = alone?.low.gt(limit.low) === true;
  const result = isSureFailure ? "fail" : compare2(figure2, "at most", limit);
  return { name, result, figure: figure2, places: own.map(({ place: place2 }) => place2) };
}
function atBest(quality) {
  return quality === "exact" ? "range" : quality;
}
function totalCost(components, unit) {
  const rows = components.map(({ id, cells }) => ({ name: said(cells.component) ?? id, cell: cells.monthlyCost }));
  const { of, value } = addUp("the monthly cost", rows, unit);
  return of === 0 ? limitAt(0, unit) : value;
}
function capInfrastructureShare({ records: { component, param }, currency, asOf, limit }) {
  if (component.length === 0) return noRow("component");
  const added = statedParameter(param, "incremental_revenue", asOf);
  if (added === null)
    return notSaid("the revenue it adds is not stated: set `incremental_revenue` in the table \u201CParams\u201D");
  const unit = `${currency}/month`;
  const rows = component.map(({ id, cells }) => ({ name: said(cells.component) ?? id, cell: cells.monthlyCost }));
  const cost = addUp("the monthly cost", rows, unit);
  const operands = [
    { name: "infrastructure", ...cost },
    { name: "incremental revenue", value: added.unit === unit ? added : null }
  ];
  const share3 = derive("infrastructure \xF7 incremental revenue", operands, "%", partOf3).value;
  const result = compare2(share3, "at most", limit);
  const says3 = result === "unknown" ? "the cost of components is known in part" : "of the revenue it adds";
  return { result, figure: share3, says: says3, places: share3?.places ?? [] };
}
function partOf3([some = zero, all2 = zero]) {
  return all2.lte(zero) ? infinity : some.times(exact(100)).div(all2);
}
function capAcquisition({ records: { product }, limit }) {
  if (product.length === 0) return noRow("product");
  return judgeAll(
    "products",
    averageSales(product).map(({ product: { id, cells, place: place2 }, terms }) => {
      const operands = [
        { name: "acquisition cost", value: said(cells.cac) },
        { name: "contribution of an order", ...leftOfBooking(terms) },
        { name: "orders of a customer", value: said(cells.ordersPerCustomer) }
      ];
      const share3 = derive(
        "acquisition cost \xF7 lifetime value",
        operands,
        "%",
        ([cost = zero, left = zero, orders = zero]) => partOf3([cost, left.times(orders)])
      ).value;
      const name = said(cells.product) ?? id;
      return {
        name,
        result: share3?.high.isFinite() === false ? "fail" : compare2(share3, "at most", limit),
        figure: share3,
        places: [place2]
      };
    })
  );
}
function mapHires({ records: { person }, limit }) {
  if (person.length === 0) return noRow("person");
  return judgeAll(
    "people",
    person.map(({ id, cells, place: place2 }) => {
      const { hired, revenue } = cells;
      const figure2 = said(revenue);
      const none = revenue.kind === "not-applicable" && hired.kind === "value";
      const result = hired.kind === "not-applicable" ? hired.kind : none ? "fail" : compare2(figure2, "at least", limit);
      const isOpen2 = hired.kind !== "value" && result === "fail";
      return { name: said(cells.person) ?? id, result: isOpen2 ? "unknown" : result, figure: figure2, places: [place2] };
    })
  );
}

// action/src/analyses/controls/receipt-rules.ts
var receiptRules = {
  "C-14": deferDeposits,
  "C-15": (context) => mapKind(context, "tax", (number) => number.startsWith("22")),
  "C-16": (context) => mapKind(context, "tip", (number) => number.startsWith("2060")),
  "C-18": clearAccounts,
  "C-19": invoiceWork,
  "C-21": keepParity,
  "C-22": keepReceivablesYoung,
  "C-23": spreadCustomers
};
function nameOf8({ id, cells }) {
  return said(cells.customer) ?? said(cells.stream) ?? id;
}
function deferDeposits({ records: { revenue } }) {
  const lines = revenue.filter(({ cells }) => said(cells.kind) === "revenue" && isSingle(cells.amount));
  if (lines.length === 0) return noRow("revenue");
  return judgeAll(
    "lines of revenue",
    lines.map((line) => {
      const { month, serviceDate, amount } = line.cells;
      const on = said(month);
      const result = on === null ? "unknown" : judgeCell(serviceDate, (served) => served.slice(0, on.length) <= on);
      return { name: nameOf8(line), result, figure: said(amount), places: [line.place] };
    })
  );
}
function isSingle(cell) {
  const amount = said(cell);
  return amount === null || periodOf(amount.unit) === null;
}
function mapKind({ records: { revenue } }, kind, isRight) {
  if (revenue.length === 0) return noRow("revenue");
  const lines = revenue.filter(({ cells }) => said(cells.kind) === kind);
  return judgeAll(
    `lines of ${kind}`,
    lines.map((line) => {
      const { account, amount } = line.cells;
      return { name: nameOf8(line), result: judgeCell(account, isRight), figure: said(amount), places: [line.place] };
    })
  );
}
var clearing = ["107", "108", "111", "112"];
function clearAccounts({ records: { account } }) {
  const through = account.filter(({ cells }) => clearing.some((start) => said(cells.number)?.startsWith(start)));
  if (through.length === 0) return notSaid("no clearing account (107x, 108x, 111x, 112x) in the table \u201CAccounts\u201D");
  return judgeAll(
    "clearing accounts",
    through.map(({ id, cells, place: place2 }) => {
      const isClear = judgeCell(cells.balance, ({ low, high }) => low.isZero() && high.isZero());
      const name = said(cells.name) ?? id;
      return {
        name,
        result: isClear === "fail" ? "undetermined" : isClear,
        figure: said(cells.balance),
        places: [place2]
      };
    })
  );
}
function invoiceWork({ records: { revenue }, asOf, limit }) {
  if (revenue.length === 0) return noRow("revenue");
  const last = addDays(asOf, -limit.low.toNumber());
  const done = revenue.filter(({ cells }) => {
    const served = said(cells.serviceDate);
    return said(cells.kind) === "revenue" && served !== null && served <= last;
  });
  if (done.length === 0) return notSaid("no line of revenue states its day of service");
  return judgeAll(
    "finished jobs",
    done.map((line) => {
      const { invoice, amount } = line.cells;
      const result = invoice.kind === "not-applicable" ? "fail" : judgeCell(invoice, () => true);
      return { name: nameOf8(line), result, figure: said(amount), places: [line.place] };
    })
  );
}
function keepParity({ records: { rate } }) {
  if (rate.length === 0) return noRow("rate");
  return judgeAll(
    "rates",
    rate.map(({ id, cells, place: place2 }) => {
      const name = [said(cells.product) ?? id, said(cells.season)].filter((part) => part !== null).join(", ");
      const listed = [cells.airbnbPrice, cells.vrboPrice].filter(({ kind }) => kind !== "not-applicable");
      if (cells.directPrice.kind === "not-applicable" || listed.length === 0) {
        return { name, result: "not-applicable", places: [place2] };
      }
      const direct = said(cells.directPrice);
      const prices = listed.map((cell) => said(cell));
      const operands = [direct, ...prices].map((value, i) => ({ name: i === 0 ? "direct" : `platform ${i}`, value }));
      const unit = direct?.unit ?? "";
      const above = derive(
        "direct \u2212 lowest of the platforms",
        operands,
        unit,
        ([own = zero, ...others]) => own.minus(others.reduce((a, b) => b.lt(a) ? b : a))
      ).value;
      const isAlike = prices.every((price) => price === null || price.unit === unit);
      const result = isAlike ? compare2(above, "at most", limitAt(0, unit)) : "unknown";
      return { name, result, figure: above, against: limitAt(0, unit), places: [place2] };
    })
  );
}
var oldDays = 60;
function keepReceivablesYoung({ records: { invoice }, currency, asOf, limit }) {
  if (invoice.length === 0) return noRow("invoice");
  const open = invoice.filter(({ cells }) => (said(cells.paidOn) ?? "9999") > asOf);
  if (open.length === 0) return { result: "pass", figure: null, says: "", places: [] };
  if (open.some(({ cells }) => said(cells.date) === null)) return notSaid("an open invoice has no date");
  const first = addDays(asOf, -oldDays);
  const isOld = ({ cells }) => (said(cells.date) ?? asOf) < first;
  const old = open.filter(isOld);
  const young = open.filter((one2) => !isOld(one2));
  const worth2 = (what, rows) => {
    const cells = rows.map(({ id, cells: cells2 }) => ({ name: said(cells2.number) ?? id, cell: cells2.amount }));
    const total5 = addUp(what, cells, currency);
    return total5.of === 0 ? { ...total5, value: limitAt(0, currency) } : total5;
  };
  const operands = [
    { name: "old", ...worth2("the old invoices", old) },
    { name: "young", ...worth2("the others", young) }
  ];
  const share3 = derive("old \xF7 (old + young)", operands, "%", partOf4).value;
  const names2 = listNames(old.map(({ id, cells }) => said(cells.number) ?? id));
  return {
    result: compare2(share3, "at most", limit),
    figure: share3,
    says: `of what is open is older than ${oldDays} days${names2 === "" ? "" : `: ${names2}`}`,
    places: old.map(({ place: place2 }) => place2)
  };
}
function partOf4([some = zero, rest2 = zero]) {
  const all2 = some.plus(rest2);
  return all2.lte(zero) ? zero : some.times(exact(100)).div(all2);
}
function spreadCustomers({ records: { revenue }, currency, asOf, limit }) {
  const first = addMonths(asOf, -12);
  const lines = revenue.filter(
    ({ cells }) => said(cells.kind) === "revenue" && isWithin(said(cells.month), first, asOf)
  );
  if (lines.length === 0) return noRow("revenue");
  const amounts = lines.map(({ cells }) => said(cells.amount));
  if (amounts.some((amount) => amount === null || amount.unit !== currency)) {
    return notSaid("amounts of revenue are not known, or in different units");
  }
  const groups2 = groupBy(lines, ({ cells }) => nameKey(said(cells.customer) ?? ""));
  const worth2 = (rows) => sum(
    rows.flatMap(({ cells }) => said(cells.amount) ?? []),
    currency
  );
  const all2 = worth2(lines);
  if (all2.low.lte(zero)) return notSaid("there is no revenue in the last twelve months");
  const unnamed = worth2(groups2.find(([key]) => key === "")?.[1] ?? []);
  const shares2 = groups2.flatMap(
    ([key, rows]) => key === "" ? [] : [{ rows, ...shareWithin(worth2(rows), unnamed, all2) }]
  );
  const ranked = shares2.sort((a, b) => b.high.cmp(a.high) || b.low.cmp(a.low));
  const [largest3] = ranked;
  if (largest3 === void 0) return notSaid("no line of revenue names its customer");
  const low = ranked.reduce((a, b) => b.low.gt(a) ? b.low : a, zero);
  const figure2 = quantity({ low, high: largest3.high, unit: "%", places: all2.places });
  const [line] = largest3.rows;
  return {
    result: compare2(figure2, "at most", limit),
    figure: figure2,
    says: line === void 0 ? "" : `of the revenue of twelve months comes from ${said(line.cells.customer) ?? ""}`,
    places: largest3.rows.map(({ place: place2 }) => place2)
  };
}
function shareWithin(own, unnamed, all2) {
  const part = (some, rest2) => partOf4([some, rest2]);
  return {
    low: part(own.low, all2.high.minus(own.high)),
    high: part(own.high.plus(unnamed.high), all2.low.minus(own.low).minus(unnamed.low))
  };
}
function isWithin(on, first, last) {
  if (on === null) return false;
  return isDay(on) ? on > first && on <= last : on > first.slice(0, 7) && on <= last.slice(0, 7);
}

// action/src/analyses/measures/value-share.ts
var hundred6 = exact(100);
function hasAccount({ cells: { account } }) {
  return account.kind === "not-applicable" ? null : account.kind === "value";
}
function hasReceipt({ cells: { receipt: receipt2 } }) {
  return receipt2.kind === "not-applicable" ? null : said(receipt2) ?? "unknown";
}
function shareByValue(name, expenses, currency, answerOf) {
  const linesBy = new Map(groupBy(expenses, (expense) => String(answerOf(expense))));
  const worth2 = (answer) => totalValue(linesBy.get(answer) ?? [], currency);
  const open = worth2("unknown");
  const operands = [
    { name, ...worth2("true") },
    { name: "without", ...worth2("false") },
    ...linesBy.has("unknown") ? [
      { name: "that do not say", ...open },
      { name: "of those", value: anyPart(open) }
    ] : []
  ];
  const share3 = ([yes = zero, no = zero, unsaid2 = zero, part = zero]) => {
    const all2 = yes.plus(no).plus(unsaid2);
    return all2.isZero() ? zero : yes.plus(unsaid2.times(part).div(hundred6)).times(hundred6).div(all2);
  };
  const derived = derive(`value of the lines ${name} \xF7 value of all lines`, operands, "%", share3);
  return linesBy.has("true") || linesBy.has("false") ? derived : { ...derived, value: null };
}
function anyPart({ value }) {
  return quantity({ low: 0, high: hundred6, unit: "%", quality: "partial", places: value?.places ?? [] });
}
function totalValue(lines, currency) {
  const rows = lines.map((line) => ({ name: payeeOf(line), cell: lineValue(line) }));
  const { known, value, derivation } = addUp("the lines", rows, currency);
  return { value: known === 0 ? count(0, currency) : value, derivation };
}
function lineValue({ cells: { amount } }) {
  return amountOf2(amount);
}
function amountOf2(cell) {
  if (cell.kind !== "value") return cell;
  const value = perMonth(cell.value) ?? cell.value;
  return { ...cell, value: { ...value, unit: splitUnit(value.unit).of } };
}

// action/src/analyses/controls/spend-rules.ts
var spendRules = {
  "C-06": nameApprover,
  "C-07": keepReceipts,
  "C-08": mapToAccounts,
  "C-09": payOnce,
  "C-10": keepRisesSmall,
  "C-11": nameOwnerAndRenewal,
  "C-12": keepBudget,
  "C-13": keepTiersClosed
};
function nameApprover({ records: { expense }, limit }) {
  if (expense.length === 0) return noRow("expense");
  return judgeAll(
    "expenses above the limit",
    expense.map((one2) => judgeApproval(one2, limit.low))
  );
}
function judgeApproval(expense, limit) {
  const { amount, approver, requester, vendor } = expense.cells;
  const head = { name: payeeOf(expense), places: [expense.place] };
  const value = said(amount);
  if (value?.high.lte(limit) === true) return { ...head, result: "not-applicable" };
  const isOwn = (name) => [requester, vendor].some((cell) => nameKey(said(cell) ?? "") === nameKey(name));
  const approved = approver.kind === "not-applicable" ? "fail" : judgeCell(approver, (name) => !isOwn(name));
  if (approved !== "fail" || value?.low.gt(limit) === true) return { ...head, result: approved };
  return { ...head, result: value === null ? "unknown" : "undetermined" };
}
function keepReceipts({ records: { expense, param }, currency, asOf, limit }) {
  if (expense.length === 0) return noRow("expense");
  const least = parameterOn(param, "receipt_min", asOf, { value: 75, unit: currency });
  const lines = expense.filter(({ cells }) => said(cells.amount)?.high.lte(least.low) !== true);
  if (lines.length === 0) return { result: "not-applicable", figure: null, says: "", places: [] };
  const share3 = shareByValue("with a receipt", lines, currency, hasReceipt).value;
  const without = lines.filter((line) => hasReceipt(line) === false);
  const result = share3 === null ? "unknown" : verdict(share3, "at least", limit.low);
  const worth2 = totalValue(without, currency).value;
  return {
    result,
    figure: share3,
    says: share3 === null ? "no expense says whether there is a receipt" : "of the value has a receipt",
    ...without.length > 0 && worth2 !== null && { advice: [worth2, " has none: ", listNames(without.map(payeeOf))] },
    places: without.map(({ place: place2 }) => place2)
  };
}
function mapToAccounts({ records: { expense, account }, currency }) {
  if (expense.length === 0) return noRow("expense");
  if (account.length === 0) return noRow("account");
  const numbers4 = new Set(account.map(({ cells }) => said(cells.number)));
  const unmapped = expense.filter(
    (one2) => hasAccount(one2) === false || hasAccount(one2) === true && !numbers4.has(said(one2.cells.account))
  );
  const uncategorised = account.filter(
    ({ cells }) => said(cells.number) === "6790" && said(cells.balance)?.low.isZero() === false
  );
  const places = [...unmapped, ...uncategorised].map(({ place: place2 }) => place2);
  if (places.length === 0) return { result: "pass", figure: null, says: "", places };
  const held = uncategorised.length === 0 ? "" : " and account 6790 is not zero";
  return {
    result: "fail",
    figure: totalValue(unmapped, currency).value,
    says: `${unmapped.length} of ${expense.length} expenses have no account of the chart${held}: ${listNames(unmapped.map(payeeOf))}`,
    places
  };
}
function payOnce({ records: { expense }, currency }) {
  if (expense.length === 0) return noRow("expense");
  const payments = datedPayments(expense).filter(({ expense: { cells } }) => said(cells.recurring) !== "yes");
  if (!payments.some(({ on }) => isDay(on))) return notSaid("no single payment states its day");
  const repeats = repeatsOf(payments);
  const rows = repeats.map(({ second: { expense: one2 } }) => ({ name: payeeOf(one2), cell: one2.cells.amount }));
  const says3 = repeats.map(({ first, second }) => `${payeeOf(second.expense)} on ${first.on} and ${second.on}`);
  return {
    result: repeats.length === 0 ? "pass" : "fail",
    figure: addUp("the second payments", rows, currency).value,
    says: listNames(says3),
    places: repeats.flatMap(({ first, second }) => [first.expense.place, second.expense.place])
  };
}
function keepRisesSmall({ records: { expense }, limit }) {
  if (expense.length === 0) return noRow("expense");
  const series = seriesOf2(datedPayments(expense));
  if (series.length === 0) return notSaid("no payee has four dated recurring payments");
  return judgeAll(
    "payees",
    series.map((one2) => {
      const [rise] = riseOf(one2);
      const places = one2.payments.map(({ expense: { place: place2 } }) => place2);
      if (rise === void 0) return { name: one2.name, result: "pass", places };
      const figure2 = { ...rise.increase, low: rise.increase.low.plus(100), high: rise.increase.high.plus(100) };
      return { name: one2.name, result: compare2(figure2, "at most", limit), figure: figure2, places };
    })
  );
}
function nameOwnerAndRenewal({ records: { component } }) {
  const paid = component.filter(({ cells }) => cells.monthlyCost.kind !== "not-applicable");
  if (paid.length === 0) return noRow("component");
  return judgeAll(
    "subscriptions",
    paid.map(({ id, cells, place: place2 }) => ({
      name: said(cells.component) ?? id,
      result: worstOf([judgeCell(cells.owner, () => true), judgeCell(cells.renewal, () => true)]),
      places: [place2]
    }))
  );
}
function keepBudget({ records: { expense }, currency, limit }) {
  const budgeted = expense.filter(({ cells }) => cells.budget.kind === "value");
  if (expense.length === 0) return noRow("expense");
  if (budgeted.length === 0) return notSaid("no expense has a budget");
  return judgeAll(
    "budgets",
    groupBy(budgeted, (one2) => said(one2.cells.account) ?? said(one2.cells.category) ?? payeeOf(one2)).map(
      ([name, own]) => {
        const actual = addUp(
          "the expenses",
          own.map((one2) => ({ name: payeeOf(one2), cell: lineValue(one2) })),
          currency
        );
        const plan = addUp(
          "the budgets",
          own.map((one2) => ({ name: payeeOf(one2), cell: amountOf2(one2.cells.budget) })),
          currency
        );
        const share3 = derive(
          "actual \xF7 budget",
          [
            { name: "actual", ...actual },
            { name: "budget", ...plan }
          ],
          "%",
          asShare
        ).value;
        const result = own.some(({ notes }) => notes !== "") ? "pass" : compare2(share3, "at most", limit);
        return { name, result, figure: share3, places: own.map(({ place: place2 }) => place2) };
      }
    )
  );
}
function asShare([some = zero, all2 = zero]) {
  return all2.lte(zero) ? zero : some.times(exact(100)).div(all2);
}
function keepTiersClosed({ records: { expense, "capital-tier": tiers2 } }) {
  if (tiers2.length === 0) return noRow("capital-tier");
  const tagged = expense.filter(({ cells }) => cells.tier.kind === "value");
  if (tagged.length === 0) return notSaid("no expense names its tier");
  const ordered = [...tiers2].sort((a, b) => comparePlaces(a.place, b.place));
  return judgeAll(
    "expenses with a tier",
    tagged.map((one2) => {
      const name = nameKey(said(one2.cells.tier) ?? "");
      const at = ordered.findIndex(
        ({ id, cells }) => [id, said(cells.tier) ?? ""].some((own) => nameKey(own) === name)
      );
      const tier = ordered[at];
      const isClosed = tier !== void 0 && said(tier.cells.deploy) === false;
      return { name: payeeOf(one2), result: isClosed ? "fail" : at === 0 ? "pass" : "unknown", places: [one2.place] };
    })
  );
}

// action/src/analyses/controls/check-rules.ts
var predicates = {
  ...cashRules,
  ...spendRules,
  ...receiptRules,
  ...bookRules,
  ...bookingRules,
  ...dataRules,
  ...dutyRules,
  ...policyRules
};
function checkRules(controls, records2, asOf) {
  const currency = mainCurrency(records2.expense.map(({ cells }) => cells.amount));
  const current = { ...records2, kpi: currentKpis(records2.kpi, asOf) };
  return listRules(controls, records2.param, asOf, currency).map((rule) => checkRule(rule, current, asOf, currency));
}
function checkRule(rule, records2, asOf, currency) {
  const annotation = rule.control === null ? null : annotationOn(rule.control.cells, asOf);
  const says3 = annotation?.says ?? null;
  if (says3 === "not applicable" || says3 === "wrong")
    return { rule, finding: settled("not-applicable", rule), until: null };
  if (says3 === "done another way") return { rule, finding: settled("pass", rule), until: null };
  const predicate = rule.check === null ? void 0 : predicates[rule.check];
  const finding = rule.hindrance !== null || predicate === void 0 ? notSaid(rule.hindrance ?? "nothing is checked", rule.places) : predicate({ records: within(records2, rule.entities), asOf, currency, limit: rule.limit ?? limitAt(0, "") });
  return { rule, finding, until: finding.result === "fail" ? annotation?.until ?? null : null };
}
function settled(result, { places }) {
  return { result, figure: null, says: "", places };
}
function within(records2, entities) {
  if (entities === null) return records2;
  const isOwn = (record) => record.type === "param" || record.type === "fx-rate" || record.entities.some((code) => code === "all" || entities.includes(code));
  const entries = Object.entries(records2).map(([type, rows]) => [type, rows.filter(isOwn)]);
  return { ...records2, ...Object.fromEntries(entries) };
}

// action/src/analyses/control-rules.ts
var controlRules = defineAnalysis({
  id: "control-rules",
  code: "CFO-08",
  title: "Control rules",
  question: "Which rules for money are kept, which are broken, and which can nobody check?",
  formula: "Each rule is a test of the records: it passes, fails, is open where a range straddles its threshold, or is not known. Score = 10 \xD7 passed weight \xF7 applicable weight, from \u201Cevery unknown fails\u201D to \u201Cevery unknown passes\u201D; weights: critical 10, high 7.5, medium 5, low 2.5. Thresholds are those of the table \u201CControls\u201D, else of \u201CParams\u201D, else shipped.",
  reads: {
    control: { needs: [], uses: ["rule", "threshold", "severity", "fix", "annotation", "annotationExpires"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] },
    account: { needs: [], uses: ["number", "name", "class", "subtype", "normal", "balance"] },
    asset: { needs: [], uses: ["asset", "status", "owner", "insurable", "insuranceExpiry", "registrationExpiry"] },
    booking: {
      needs: [],
      uses: ["asset", "channel", "start", "end", "gross", "fare", "cleaning", "tax", "commission", "payout", "status"]
    },
    "capital-tier": { needs: [], uses: ["tier", "deploy"] },
    captain: { needs: [], uses: ["captain", "licenceExpiry"] },
    cash: { needs: [], uses: ["account", "balance", "restricted", "bank", "reconciledThrough"] },
    channel: { needs: [], uses: ["channel", "level", "adSpend", "tracked", "calendarSync"] },
    component: { needs: [], uses: ["component", "owner", "criticality", "monthlyCost", "renewal"] },
    debt: { needs: [], uses: ["lender", "balance", "payment", "frequency"] },
    delivery: { needs: [], uses: ["captain", "distance", "speed", "underwayDays"] },
    entity: { needs: [], uses: ["name", "aliases"] },
    expense: {
      needs: [],
      uses: [
        "month",
        "vendor",
        "amount",
        "account",
        "category",
        "behaviour",
        "recurring",
        "budget",
        "tier",
        "kpi",
        "attribution",
        "requester",
        "approver",
        "receipt"
      ]
    },
    "fx-rate": { needs: [], uses: ["pair", "date"] },
    invoice: { needs: [], uses: ["number", "date", "amount", "paidOn"] },
    kpi: { needs: [], uses: ["name", "key", "value", "asOf", "owner", "cadence"] },
    maintenance: { needs: [], uses: ["asset", "title", "priority", "opened", "closed"] },
    obligation: { needs: [], uses: ["what", "kind", "due", "amount", "done"] },
    person: {
      needs: [],
      uses: ["person", "licence", "licenceExpiry", "bankRights", "mfa", "duties", "reviewer", "hired", "revenue"]
    },
    product: { needs: [], uses: ["product", "price", "variableCost", "commission", "cac", "ordersPerCustomer"] },
    rate: { needs: [], uses: ["product", "season", "directPrice", "airbnbPrice", "vrboPrice", "floor"] },
    revenue: {
      needs: [],
      uses: ["month", "stream", "amount", "kind", "account", "customer", "serviceDate", "serviceEnds", "invoice"]
    },
    system: { needs: [], uses: ["system", "closedThrough", "closedOn"] }
  },
  compute({ control, ...records2 }, { asOf }) {
    const checked = [...checkRules(control, records2, asOf)].sort(bySeriousness);
    const open = checked.filter(({ until, finding: { result } }) => until === null && ranks.has(result));
    const accepted = checked.filter(({ until }) => until !== null);
    const whole2 = score(
      checked.map(({ rule, finding: { result } }) => ({ result, severity: rule.severity, ...placeOf(rule) }))
    );
    const tables = [openTable(open), acceptedTable(accepted)];
    return {
      blocks: [...figures(checked, whole2), ...tables.filter(({ rows }) => rows.length > 0), ...advice(open)],
      headline: headline17(checked),
      checks: checked.map(checkResult)
    };
  }
});
function checkResult({ rule, finding, until }) {
  const { result, says: evidence, places } = finding;
  const limit = rule.check === null ? null : rule.limit;
  const head = { id: rule.id, title: rule.name, severity: rule.severity, result, evidence, limit };
  return { ...head, acceptedUntil: until, places: [...rule.places, ...places] };
}
var ranks = /* @__PURE__ */ new Map([
  ["fail", 0],
  ["undetermined", 1],
  ["unknown", 2]
]);
function bySeriousness(a, b) {
  return rankOf(a) - rankOf(b) || (a.finding.result === "fail" ? 0 : Number(a.rule.control === null) - Number(b.rule.control === null)) || checkSeverities.indexOf(a.rule.severity) - checkSeverities.indexOf(b.rule.severity) || (a.rule.id < b.rule.id ? -1 : 1);
}
function rankOf({ finding: { result } }) {
  return ranks.get(result) ?? ranks.size;
}
function placeOf({ places: [place2] }) {
  return place2 === void 0 ? {} : { place: place2 };
}
function figures(checked, whole2) {
  const counted = (id, title, good, result) => {
    const rules = checked.filter(({ until, finding }) => until === null && finding.result === result);
    const value = count(
      rules.length,
      "rules",
      rules.flatMap(({ finding }) => finding.places)
    );
    return figure(
      { id, title, good },
      { value, derivation: { formula: `number of rules: ${title.toLowerCase()}`, inputs: [] } }
    );
  };
  const accepted = checked.filter(({ until }) => until !== null);
  return [
    counted("failing", "Broken", "down", "fail"),
    counted("open", "Open", "down", "undetermined"),
    counted("unknown", "Not known", "down", "unknown"),
    counted("passing", "Kept", "up", "pass"),
    counted("not-applicable", "Not applicable", "info", "not-applicable"),
    figure(
      { id: "accepted", title: "Broken and accepted", good: "info" },
      countUp(
        "rules whose failure is accepted",
        accepted.flatMap(({ rule }) => rule.control === null ? [] : [rule.control]),
        "rules"
      )
    ),
    figure(
      { id: "score", title: "Score of 10", good: "up", ...scoreNote(whole2) },
      {
        value: whole2.score,
        derivation: { formula: "10 \xD7 passed weight \xF7 applicable weight, unknowns as a range", inputs: [] }
      }
    ),
    figure(
      { id: "evidence", title: "Evidence", good: "up" },
      {
        value: evidenceOf(whole2),
        derivation: { formula: "applicable weight with a known result \xF7 applicable weight", inputs: [] }
      }
    )
  ];
}
function failing(checked) {
  return checked.filter(({ until, finding }) => until === null && finding.result === "fail");
}
function scoreNote({ failingCritical }) {
  if (failingCritical === 0) return {};
  return {
    note: [
      "not acceptable whatever the score: ",
      count(failingCritical, "critical rules"),
      failingCritical === 1 ? " is broken" : " are broken"
    ]
  };
}
function evidenceOf({ evidence, score: score2 }) {
  if (evidence === null || score2 === null) return null;
  return quantity({ low: evidence.times(exact(100)), unit: "%", basis: score2.basis, places: score2.places });
}
var mostShown3 = 15;
function openTable(open) {
  const rows = open.map(({ rule, finding }) => {
    const { result, figure: found, against: against2, says: says3 } = finding;
    const limit = against2 ?? (rule.isStrict ? rule.limit : null);
    const shown = result === "not-applicable" ? null : { result };
    const cells = [rule.name, rule.severity, shown, found ?? "", limit ?? "", says3, mendOf(rule, result)];
    return { key: rule.id, cells, sources: finding.places.slice(0, mostSources) };
  });
  return {
    kind: "table",
    id: "rules",
    title: "Rules that are broken, open or not known",
    columns: [
      { title: "Rule" },
      { title: "Severity" },
      { title: "Result" },
      { title: "Found", align: "right" },
      { title: "Limit", align: "right" },
      { title: "Evidence" },
      { title: "Mend" }
    ],
    ...shortList(rows, mostShown3)
  };
}
function mendOf({ fill, fix, hindrance }, result) {
  if (result !== "unknown") return fix ?? "";
  return hindrance === null && fill !== null ? `Fill in ${fill}` : "";
}
var mostSources = 10;
function acceptedTable(accepted) {
  const rows = accepted.flatMap(({ rule, finding, until }) => {
    if (until === null) return [];
    return [
      {
        key: rule.id,
        cells: [rule.name, rule.severity, { day: until }],
        sources: [...rule.places, ...finding.places.slice(0, mostSources)]
      }
    ];
  });
  const columns = [{ title: "Rule" }, { title: "Severity" }, { title: "Accepted until" }];
  return { kind: "table", id: "accepted-rules", title: "Broken and accepted", columns, ...shortList(rows, mostShown3) };
}
function advice(open) {
  const given = open.slice(0, mostShown3).filter(({ finding }) => finding.advice !== void 0);
  if (given.length === 0) return [];
  const sentences = given.map(({ rule, finding }) => [`${rule.name}: `, ...finding.advice ?? [], "."]);
  return [
    {
      kind: "text",
      id: "advice",
      sentences,
      sources: given.flatMap(({ finding }) => finding.places.slice(0, mostSources))
    }
  ];
}
function headline17(checked) {
  const failingCritical = failing(checked).filter(({ rule }) => rule.severity === "critical").length;
  const of = (result) => checked.filter(({ until, finding }) => until === null && finding.result === result).length;
  const [broken, unsure] = [of("fail"), of("unknown") + of("undetermined")];
  const rules = count(checked.length - of("not-applicable"), "rules for money");
  const rest2 = unsure === 0 ? [] : [`, and ${unsure} cannot be decided from the records`];
  if (broken > 0) {
    const critical = failingCritical === 0 ? "" : ` (${failingCritical} critical)`;
    return {
      standing: "fails",
      sentence: ["Of ", rules, `, ${broken} ${broken === 1 ? "is" : "are"} broken${critical}`, ...rest2, "."]
    };
  }
  if (unsure > 0)
    return { standing: "unknown", sentence: ["Of ", rules, ", none is known to be broken", ...rest2, "."] };
  return { standing: "holds", sentence: ["All of the ", rules, " are kept."] };
}

// action/src/analyses/measures/delivery-trips.ts
function deliveryTrips(deliveries, params, asOf) {
  const begun = deliveries.filter(({ cells }) => (said(cells.from) ?? asOf) <= asOf);
  const currency = mainCurrency(begun.map(({ cells }) => cells.fee));
  const dayCost = dayCostIn(currency, statedParameter(params, "deadhead_day_cost", asOf));
  const trips = begun.map((one2) => deliveryTrip(one2, dayCost, currency));
  const whole2 = trips.filter(isWhole);
  const cost = totalOfTrips("deadhead cost", trips, (trip) => trip.cost, currency);
  return { currency, dayCost, trips, cost, rated: whole2.length, rates: deliveryRates(whole2, currency) };
}
function deliveryTrip(record, dayCost, currency) {
  const { cells, id } = record;
  const days = { name: "deadhead days", value: said(cells.deadheadDays) };
  const lived = dayCost === null ? [] : [days, { name: "cost of a day", value: dayCost }];
  const money = (name, cell) => ({ name, value: inUnit(cell, currency) });
  const back = cells.reimbursed.kind === "value" ? [money("reimbursed", cells.reimbursed)] : [];
  const operands = [money("travel and lodging", cells.travelCost), ...lived, ...back];
  const formula = `travel and lodging${lived.length > 0 ? " + deadhead days \xD7 cost of a day" : ""}${back.length > 0 ? " \u2212 reimbursed" : ""}`;
  const paidDays = [cells.underwayDays, cells.standbyDays].flatMap(
    (cell, i) => cell.kind === "not-applicable" ? [] : [{ name: i === 0 ? "under way" : "standby", value: said(cell) }]
  );
  return {
    record,
    name: said(cells.route) ?? id,
    fee: same([money("fee", cells.fee)], currency),
    paid: derive("under way + standby", paidDays, "days", add3),
    unpaid: same([days], "days"),
    cost: derive(formula, operands, currency, ([travel = zero, ...rest2]) => {
      const spent = lived.length > 0 ? (rest2[0] ?? zero).times(rest2[1] ?? zero) : zero;
      return travel.plus(spent).minus(add3(rest2.slice(lived.length)));
    })
  };
}
function dayCostIn(currency, value) {
  return value?.unit === currency || value?.unit === `${currency}/day` ? value : null;
}
function inUnit(cell, unit) {
  const value = said(cell);
  return value?.unit === unit ? value : null;
}
function same(operands, unit) {
  return derive("as stated", operands, unit, add3);
}
function add3(values) {
  return values.reduce((sum2, value) => sum2.plus(value), zero);
}
function isWhole({ fee, paid, unpaid, cost }) {
  return [fee, paid, unpaid, cost].every(({ value }) => value !== null);
}
function totalOfTrips(what, trips, partOf5, unit) {
  return sumFigures(
    `the ${what} of each delivery`,
    trips.map((trip) => ({ name: trip.name, ...partOf5(trip) })),
    unit
  );
}
function deliveryRates(trips, currency) {
  const fees = { name: "fees", ...totalOfTrips("fee", trips, ({ fee }) => fee, currency) };
  const cost = { name: "deadhead cost", ...totalOfTrips("deadhead cost", trips, (trip) => trip.cost, currency) };
  const paid = { name: "paid days", ...totalOfTrips("paid days", trips, (trip) => trip.paid, "days") };
  const unpaid = { name: "deadhead days", ...totalOfTrips("deadhead days", trips, (trip) => trip.unpaid, "days") };
  const perDay = `${currency}/day`;
  const unpaidShare = derive(
    "deadhead days \xF7 (paid days + deadhead days)",
    [unpaid, paid],
    "%",
    ([dead = zero, rest2 = zero]) => ratio2(dead, dead.plus(rest2)).times(100)
  );
  const quoted = derive("fees \xF7 paid days", [fees, paid], perDay, ([fee = zero, days = zero]) => ratio2(fee, days));
  const effective = derive(
    "(fees \u2212 deadhead cost) \xF7 (paid days + deadhead days)",
    [fees, cost, paid, unpaid],
    perDay,
    ([fee = zero, dead = zero, days = zero, rest2 = zero]) => ratio2(fee.minus(dead), days.plus(rest2))
  );
  const hasDays = paid.value?.low.gt(zero) === true;
  const orNone2 = (one2) => hasDays ? one2 : { ...one2, value: null };
  return {
    ofFees: shareOf(cost, fees),
    ofDays: orNone2(unpaidShare),
    quoted: orNone2(quoted),
    effective: orNone2(effective)
  };
}
function ratio2(part, whole2) {
  return whole2.isZero() ? zero : part.div(whole2);
}

// action/src/analyses/deadhead-cost.ts
var deadheadCost = defineAnalysis({
  id: "deadhead-cost",
  code: "YACHT-02",
  title: "Deadhead cost",
  question: "What do the trips without a yacht cost, and what is left of a day\u2019s fee?",
  formula: "Deadhead = travel and lodging + deadhead days \xD7 `deadhead_day_cost` of the params table \u2212 reimbursed; effective day rate = (fees \u2212 deadhead) \xF7 (paid days + deadhead days).",
  reads: {
    delivery: {
      needs: ["deadheadDays", "travelCost", "fee", "underwayDays", "standbyDays"],
      uses: ["route", "from", "reimbursed"]
    },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ delivery, param }, { asOf }) {
    const { currency, dayCost, trips, cost, rated, rates } = deliveryTrips(delivery, param, asOf);
    if (trips.length === 0) return { blocks: [] };
    const priced = dayCost === null ? { note: [`without the days themselves: set \`deadhead_day_cost\` in ${currency}`] } : {};
    const some = rated < trips.length ? { note: [`over ${rated} of ${trips.length} deliveries`] } : {};
    return {
      blocks: [
        figure({ id: "cost", title: "Deadhead cost", good: "down", ...priced, ...rowsKnown(cost) }, cost),
        figure({ id: "cost-share", title: "Deadhead cost in the fees", good: "down", ...some }, rates.ofFees),
        figure({ id: "day-share", title: "Deadhead days in all days", good: "down", ...some }, rates.ofDays),
        figure({ id: "quoted", title: "Fee of a paid day", good: "up", ...some }, rates.quoted),
        figure({ id: "effective", title: "Effective day rate", good: "up", ...some }, rates.effective),
        tripTable(trips)
      ],
      headline: headline18(cost, rates)
    };
  }
});
function tripTable(trips) {
  const rows = [...trips].sort(compareTrips).map((trip) => {
    const { record, name, fee, paid, unpaid, cost } = trip;
    const rates = deliveryRates([trip], fee.value?.unit ?? cost.value?.unit ?? "");
    const parts = [fee, paid, unpaid, cost, rates.ofFees, rates.effective].map(({ value }) => value);
    return { key: record.id, cells: [name, ...parts], sources: [record.place] };
  });
  return {
    kind: "table",
    id: "deliveries",
    title: "Deadhead of each delivery",
    columns: [
      { title: "Delivery" },
      { title: "Fee", align: "right" },
      { title: "Paid days", align: "right" },
      { title: "Deadhead days", align: "right" },
      { title: "Deadhead cost", align: "right" },
      { title: "Of the fee", align: "right" },
      { title: "Effective day rate", align: "right" }
    ],
    ...shortList(rows, 12)
  };
}
function compareTrips(a, b) {
  const [one2, other2] = [a.cost.value, b.cost.value];
  const byCost = one2 === null || other2 === null ? Number(one2 === null) - Number(other2 === null) : other2.high.cmp(one2.high) || other2.low.cmp(one2.low);
  return byCost || (a.record.id < b.record.id ? -1 : 1);
}
function headline18({ value }, { quoted, effective }) {
  if (value === null || effective.value === null) {
    return { standing: "unknown", sentence: ["What the trips without a yacht cost is not known."] };
  }
  const standing = effective.value.high.lte(zero) ? "fails" : effective.value.low.gt(zero) ? "holds" : "unknown";
  return {
    standing,
    sentence: [
      "Trips without a yacht cost ",
      value,
      " and leave ",
      effective.value,
      " of a day\u2019s fee of ",
      quoted.value,
      "."
    ]
  };
}

// action/src/analyses/measures/list-entities.ts
function listEntities({ entities }) {
  return entities.join(", ");
}

// action/src/analyses/decisions.ts
var decisions = defineAnalysis({
  id: "decisions",
  code: "CEO-09",
  title: "Decisions",
  question: "What waits for a decision, and which decisions must be looked at again?",
  formula: "To decide = proposed decisions of the log and open questions of the notes. A proposed decision is late after 30 days, a question after its day. A decision in force whose review day has passed is due. A chain is broken where a decision supersedes one that is not there or still in force, or is superseded by none.",
  reads: {
    items: true,
    "decision-record": { needs: ["title", "status", "date"], uses: ["owner", "reviewBy", "supersedes"] }
  },
  compute({ items: items2, "decision-record": log }, { asOf }) {
    const pending = pendingOf(log, items2, asOf);
    const late = pending.filter(({ isLate }) => isLate);
    const reviews = reviewsOf(log, asOf);
    const due = reviews.filter(({ by }) => by < asOf);
    const breaks = breaksOf(log);
    const made = [...log.filter(({ cells }) => said(cells.status) === "accepted"), ...items2.filter(isMade)];
    const isDated = log.length > 0 || pending.some((one2) => one2.due !== null);
    const figures8 = [
      figure(
        { id: "open", title: "To decide", good: "down" },
        countUp("open decisions", records(pending), "decisions")
      ),
      figure({ id: "made", title: "In force", good: "info" }, countUp("decisions in force", made, "decisions"))
    ];
    const times = [
      figure(
        { id: "late", title: "Late", good: "down" },
        countUp("open decisions that are late", records(late), "decisions")
      ),
      figure(
        { id: "reviews", title: "Review overdue", good: "down" },
        countUp("reviews that are overdue", records(due), "reviews")
      )
    ];
    const tables = [openTable2(pending, asOf), reviewTable(reviews, asOf), breakTable(breaks)];
    return {
      blocks: [...figures8, ...isDated ? times : [], ...tables.filter(({ rows }) => rows.length > 0)],
      decide: pending.map(({ record, title, owner, due: due2 }) => ({ sentence: [title], owner, due: due2, place: record.place })),
      ...headline19(pending, late.length, due.length, log.length > 0)
    };
  }
});
var patience = 30;
var ahead = 30;
var mostShown4 = 10;
function pendingOf(log, items2, asOf) {
  const proposed = log.filter(({ cells }) => said(cells.status) === "proposed").map((record) => {
    const since = said(record.cells.date);
    const isLate = since !== null && daysBetween(since, asOf) > patience;
    const title = said(record.cells.title) ?? record.id;
    return { record, title, owner: said(record.cells.owner), since, due: null, isLate, priority: 0 };
  });
  const asked = items2.filter(isAsked).map((record) => {
    const { title, owner, due, priority } = record;
    return { record, title, owner, since: null, due, isLate: due !== null && due < asOf, priority: priority ?? 2 };
  });
  return [...proposed, ...asked].sort(
    (a, b) => Number(b.isLate) - Number(a.isLate) || compareText(a.since ?? never, b.since ?? never) || a.priority - b.priority || compareText(a.due ?? never, b.due ?? never) || compareText(a.record.id, b.record.id)
  );
}
var never = "9999";
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function isAsked({ type, state }) {
  return type === "question" && state !== "done" && state !== "dropped";
}
function isMade({ type, state }) {
  return type === "decision" && state !== "dropped";
}
function records(all2) {
  return all2.map(({ record }) => record);
}
function reviewsOf(log, asOf) {
  const last = addDays(asOf, ahead);
  return log.flatMap((record) => {
    const by = said(record.cells.reviewBy);
    return said(record.cells.status) === "accepted" && by !== null && by <= last ? [{ record, by }] : [];
  }).sort((a, b) => compareText(a.by, b.by) || compareText(a.record.id, b.record.id));
}
function breaksOf(log) {
  const decisionById = new Map(log.map((decision) => [decision.id, decision]));
  const replaced = new Set(log.filter(isDecided).flatMap(({ cells }) => said(cells.supersedes) ?? []));
  return log.flatMap((record) => {
    const orphan = said(record.cells.status) === "superseded" && !replaced.has(record.id);
    const own = isDecided(record) ? said(record.cells.supersedes) ?? [] : [];
    return [
      ...own.flatMap((id) => {
        const what = faultOf(id, record, decisionById.get(id));
        return what === null ? [] : [{ key: `${record.id}/${id}`, record, what }];
      }),
      ...orphan ? [{ key: record.id, record, what: "superseded, and no decision says by which" }] : []
    ];
  });
}
function isDecided({ cells }) {
  const status = said(cells.status);
  return status === "accepted" || status === "superseded";
}
function faultOf(id, { id: own, cells }, target) {
  if (target === void 0) return `supersedes ${id}, which is not in the log`;
  if (id === own) return "supersedes itself";
  if (said(target.cells.supersedes)?.includes(own)) return `supersedes ${id}, which supersedes it`;
  const status = said(target.cells.status);
  if (status === "superseded" || status === null) return null;
  return said(cells.status) === "accepted" ? `supersedes ${id}, which is still ${status}` : null;
}
var titles = (...names2) => names2.map((title) => ({ title }));
function openTable2(pending, asOf) {
  const rows = pending.map(({ record, title, owner, since, due }) => {
    const isLogged = record.type === "decision-record";
    const age = since === null ? null : count(daysBetween(since, asOf), "days");
    const times = [isLogged ? age : "\u2014", due === null ? "\u2014" : { day: due }];
    const cells = [title, listEntities(record), owner ?? "\u2014", ...times];
    return { key: `${record.type}/${record.id}`, cells, sources: [record.place] };
  });
  const columns = titles("To decide", "Entity", "Owner", "Open for", "Due");
  return {
    kind: "table",
    id: "open-decisions",
    title: "Waiting for a decision",
    isDetail: true,
    columns,
    ...shortList(rows, mostShown4)
  };
}
function reviewTable(reviews, asOf) {
  const rows = reviews.map(({ record, by }) => {
    const { title, owner } = record.cells;
    const standing = by < asOf ? "overdue" : "soon";
    const cells = [said(title) ?? record.id, listEntities(record), said(owner), { day: by }, standing];
    return { key: record.id, cells, sources: [record.place] };
  });
  const columns = titles("Decision", "Entity", "Owner", "Review by", "Standing");
  return { kind: "table", id: "due-reviews", title: "To look at again", columns, ...shortList(rows, mostShown4) };
}
function breakTable(breaks) {
  const rows = breaks.map(({ key, record, what }) => {
    const cells = [said(record.cells.title) ?? record.id, listEntities(record), what];
    return { key, cells, sources: [record.place] };
  });
  const columns = titles("Decision", "Entity", "Fault");
  return { kind: "table", id: "broken-chains", title: "Broken chains", columns, ...shortList(rows, mostShown4) };
}
function headline19(pending, late, due, hasLog) {
  const open = pending.length;
  if (open === 0 && due === 0) {
    return hasLog ? { headline: { standing: "holds", sentence: ["No decision is open, and no review is overdue."] } } : {};
  }
  const wait = [count(open, "decisions"), open === 1 ? " is open" : " are open"];
  if (late + due > 0) {
    const lates = late > 0 ? [`, ${late} of them late`] : [];
    const reviews = due > 0 ? ["; ", count(due, "reviews"), due === 1 ? " is overdue" : " are overdue"] : [];
    return { headline: { standing: "fails", sentence: [...wait, ...lates, ...reviews, "."] } };
  }
  const isDated = pending.every((one2) => one2.since !== null || one2.due !== null);
  if (isDated) return { headline: { standing: "holds", sentence: [...wait, ", none of them late."] } };
  return { headline: { standing: "unknown", sentence: [...wait, "; since when or until when is not always known."] } };
}

// action/src/analyses/deferred-revenue.ts
var deferredRevenue = defineAnalysis({
  id: "deferred-revenue",
  code: "ACC-02",
  title: "Deferred revenue",
  question: "How much of what customers have paid is still owed to them as service?",
  formula: "Closing = opening + received \u2212 recognised \u2212 refunded. A deposit, or revenue paid before its service, is received when it comes, recognised on its days of service, and refunded by a line with a negative amount and the same service date. `opening_deferred_revenue` in the params table gives the balance from which the roll-forward starts; the closing balance must equal the list of open deposits and the deferred revenue of the ledger.",
  reads: {
    revenue: {
      needs: ["kind", "month", "amount"],
      uses: ["stream", "customer", "serviceDate", "serviceEnds"]
    },
    account: { needs: [], uses: ["name", "subtype", "balance"] },
    param: { needs: [], uses: ["key", "value", "from"] }
  },
  compute({ revenue, account, param }, { asOf }) {
    if (revenue.length === 0) return { blocks: [] };
    const balance = deferredBalance(revenue, account, param, asOf);
    if (balance === null) return nothingHeld();
    const received = readLines(revenue).filter(({ receivedOn }) => receivedOn !== null && receivedOn <= asOf);
    const refundable = received.filter((line) => line.kind === "refundable" && isOpen(line, asOf));
    return {
      blocks: [
        ...rollFigures(balance),
        ...balance.others.map(otherFigure),
        ...refundableFigure(refundable, balance.currency),
        ...openTable3(balance.deposits, asOf)
      ],
      headline: headline20(balance)
    };
  }
});
function rollFigures({ opening: opening2, received, recognised, refunded, closing }) {
  const from = opening2 === null ? ["no opening balance is stated: from the first deposit"] : ["on ", { day: opening2.on }];
  const start = opening2 && said(opening2.cell);
  const stated2 = { value: start, derivation: { formula: "as stated", inputs: [] } };
  return [
    ...start === null ? [] : [figure({ id: "opening", title: "Opening balance", good: "info", note: from }, stated2)],
    figure({ id: "deposits", title: "Received", good: "info", ...rowsKnown(received) }, received),
    figure({ id: "recognised", title: "Recognised", good: "info", ...rowsKnown(recognised) }, recognised),
    figure({ id: "refunded", title: "Refunded", good: "info", ...rowsKnown(refunded) }, refunded),
    figure(
      {
        id: "closing",
        title: "Paid and not yet earned",
        good: "info",
        ...closingNote(closing, start === null ? from : [])
      },
      closing
    )
  ];
}
function closingNote(closing, from) {
  const { note = [] } = rowsKnown(closing);
  const join3 = note.length > 0 && from.length > 0 ? ["; "] : [];
  const all2 = [...note, ...join3, ...from];
  return all2.length > 0 ? { note: all2 } : {};
}
var titles2 = { list: "Open deposits", ledger: "In the ledger" };
function otherFigure({ id, total: total5, difference }) {
  const note = difference === null ? rowsKnown(total5).note ?? [] : agreement(difference);
  return figure({ id, title: titles2[id], good: "info", ...note.length > 0 && { note } }, total5);
}
function agreement(difference) {
  return difference.low.isZero() ? ["agrees with the roll-forward"] : ["differs by ", difference, ", to be explained"];
}
function refundableFigure(lines, currency) {
  if (lines.length === 0) return [];
  const held = sumOf2("refundable deposits", lines, currency, () => exact(1));
  return [figure({ id: "refundable", title: "Refundable, besides", good: "info", ...rowsKnown(held) }, held)];
}
function openTable3(deposits, asOf) {
  const open = deposits.filter((line) => isOpen(line, asOf));
  if (open.length === 0) return [];
  const dayOf2 = ({ service }) => service?.from ?? "";
  const rows = [...open].sort((a, b) => {
    const [first, second] = [dayOf2(a), dayOf2(b)];
    return first < second ? -1 : first > second ? 1 : a.record.id < b.record.id ? -1 : 1;
  }).map((line) => {
    const { record, name, service, amount } = line;
    const rest2 = service === null ? amount : partOf2(line, openShare(line, asOf));
    const served = service && { day: service.from };
    const cells = [nameOf6(line), name, said(record.cells.month), served, said(rest2)];
    return { key: record.id, cells, sources: [record.place] };
  });
  return [
    {
      kind: "table",
      id: "open",
      title: "Deposits that are still open",
      columns: [
        { title: "Customer" },
        { title: "Stream" },
        { title: "Received" },
        { title: "Service" },
        { title: "Not yet earned", align: "right" }
      ],
      ...shortList(rows, 10)
    }
  ];
}
function nothingHeld() {
  const sentence = ["No deposit is recorded, so what customers are owed is not known."];
  const note = ["no line is a deposit, and none was paid before its service date"];
  const closing = { value: null, derivation: { formula: "opening + received \u2212 recognised \u2212 refunded", inputs: [] } };
  return {
    blocks: [figure({ id: "closing", title: "Paid and not yet earned", good: "info", note }, closing)],
    headline: { standing: "unknown", sentence }
  };
}
function headline20({ closing, others }) {
  const wrong = others.find(({ difference }) => difference !== null && !difference.low.isZero());
  if (wrong !== void 0) {
    const sentence = ["Deferred revenue differs from ", wrong.name, " by ", wrong.difference, "."];
    return { standing: "fails", sentence };
  }
  if (closing.value === null || closing.known < closing.of) {
    return { standing: "unknown", sentence: ["How much is paid and not yet earned is not known in full."] };
  }
  return { standing: "holds", sentence: [closing.value, " is paid and not yet earned."] };
}

// action/src/analyses/measures/test-cell.ts
function testCell(cell, holds) {
  if (cell.kind === "not-applicable") return "not-applicable";
  if (cell.kind !== "value") return "unknown";
  return holds(cell.value) ? "pass" : "fail";
}

// action/src/analyses/measures/judge-component.ts
function judgeComponent({ cells }, asOf) {
  return [
    { name: "owner", result: isSaid(cells.owner) },
    { name: "version", result: isSaid(cells.version) },
    { name: "support", result: testCell(cells.supportEnds, (ends) => ends >= asOf) },
    { name: "backup", result: testCell(cells.backup, (has2) => has2) },
    { name: "restore test", result: restoreTest(cells, asOf) },
    { name: "monitoring", result: testCell(cells.monitoring, (has2) => has2) },
    { name: "MFA", result: testCell(cells.mfa, (has2) => has2) },
    { name: "docs", result: testCell(cells.docs, (has2) => has2) },
    { name: "tests", result: testCell(cells.tests, (has2) => has2) },
    { name: "fallback", result: testCell(cells.fallback, (has2) => has2) }
  ];
}
function isSaid(cell) {
  return testCell(cell, () => true);
}
function restoreTest({ backup, lastRestoreTest }, asOf) {
  if (backup.kind === "not-applicable") return "not-applicable";
  return testCell(lastRestoreTest, (on) => on >= addDays(asOf, -90));
}

// action/src/analyses/measures/judge-security.ts
function judgeSecurity(checks, params, asOf) {
  const period = parameterOn(params, "security_review_days", asOf, { value: 90, unit: "days" });
  return checks.map((check) => judge(check, period, asOf));
}
function judge(check, period, asOf) {
  const { cells } = check;
  const head = { check, severity: said(cells.severity) ?? "medium", acceptedUntil: null, why: null };
  const annotation = annotationOn(cells, asOf);
  const { result } = cells;
  if (result.kind === "not-applicable" || annotation.says === "not applicable" || annotation.says === "wrong") {
    return { ...head, result: "not-applicable" };
  }
  if (annotation.says === "done another way") return { ...head, result: "pass" };
  if (result.kind !== "value") return { ...head, result: "unknown", why: "nobody has looked yet" };
  if (result.value === "fail") {
    return { ...head, result: "fail", acceptedUntil: annotation.until, why: annotation.lapsed };
  }
  const doubt = doubtOf(check, period, asOf);
  return { ...head, result: doubt === null ? "pass" : "unknown", why: doubt };
}
function doubtOf({ cells }, period, asOf) {
  const checked = said(cells.checkedOn);
  if (checked === null) return said(cells.evidence) === null ? "no evidence" : null;
  return period.low.lt(daysBetween(checked, asOf)) ? `last checked on ${checked}` : null;
}

// action/src/analyses/measures/delivery-tiers.ts
var criterion = (name) => (component, asOf) => judgeComponent(component, asOf).find((one2) => one2.name === name)?.result ?? "unknown";
var tiers = [
  {
    name: "Basics",
    questions: [
      {
        name: "version control",
        check: /\b(?:code|everything|sources?) (?:is|are|stands) under version control\b|^version control$/i
      },
      { name: "one-command build", check: /\bone[- ]command build\b|\bbuilds? with one command\b/i },
      {
        name: "secrets out of the repository",
        check: /\b(?:secrets?|keys?|passwords?)\b.*\b(?:repositor(?:y|ies)|git|version control)\b/i
      },
      { name: "backups", check: /\bback(?:ed)?[- ]?ups?\b(?!.*\brestored?\b)/i, component: criterion("backup") }
    ]
  },
  {
    name: "Checked changes",
    questions: [
      { name: "tests in CI", check: /\btests? (?:in CI|run on every)\b/i, component: criterion("tests") },
      {
        name: "review",
        check: /\breview(?:ed|s)?\b.*\b(?:required|merge|change)|\b(?:required|changes? (?:is|are)) review(?:ed)?\b|^review$/i
      },
      { name: "protected branch", check: /\bprotected branch|\bbranch(?:es)? (?:is |are )?protect(?:ed|ion)\b/i },
      { name: "dependency updates", check: /\bdependenc(?:y|ies)\b.*\bupdate/i }
    ]
  },
  {
    name: "Safe releases",
    questions: [
      {
        name: "automated deploy",
        check: /\b(?:automated|automatic) (?:deploy(?:ment)?|release)s?\b/i,
        component: ({ cells }) => testCell(cells.release, (is) => is)
      },
      { name: "rollback", check: /\broll(?:ed)?[- ]?back\b/i },
      { name: "monitoring", check: /\bmonitor(?:ing|ed)\b/i, component: criterion("monitoring") }
    ]
  },
  {
    name: "Repeatable operation",
    questions: [
      { name: "infrastructure as code", check: /\binfrastructure as code\b/i },
      {
        name: "restore drills",
        check: /\brestore drills?\b|\bbackups? (?:has|have) been restored\b|\brestores? (?:is |are )?tested\b/i,
        component: criterion("restore test")
      },
      { name: "error budgets", check: /\berror budgets?\b/i }
    ]
  },
  {
    name: "Learning",
    questions: [
      { name: "progressive delivery", check: /\bprogressive delivery\b|\bcanary\b|\bfeature flags?\b/i },
      { name: "measured outcomes", check: /\bmeasured outcomes?\b|\boutcomes? (?:is|are) measured\b/i }
    ]
  }
];
var longestText = 200;
function deliveryTiers(checks, components, params, asOf) {
  const judged = judgeSecurity(checks, params, asOf).map(({ check, result }) => ({
    text: (said(check.cells.check) ?? "").slice(0, longestText),
    result,
    place: check.place
  }));
  return tiers.map(({ name, questions }, i) => ({
    tier: i + 1,
    name,
    practices: questions.map((question) => {
      const asked = judged.filter(({ text }) => question.check.test(text));
      const columns = components.map((one2) => ({ result: question.component?.(one2, asOf), place: one2.place }));
      const answers2 = [...asked, ...columns].flatMap(
        ({ result, place: place2 }) => result === void 0 ? [] : [{ result, place: place2 }]
      );
      return { name: question.name, result: joinResults(answers2), places: answers2.map(({ place: place2 }) => place2) };
    })
  }));
}
function joinResults(answers2) {
  const results = answers2.map(({ result }) => result);
  if (results.includes("fail")) return "fail";
  if (results.some((result) => result === "unknown" || result === "undetermined")) return "unknown";
  if (results.includes("pass")) return "pass";
  return results.length === 0 ? "unknown" : "not-applicable";
}
function levelOf2(all2, hopes) {
  const isDone = ({ result }) => result === "pass" || result === "not-applicable" || hopes && result !== "fail";
  const open = all2.findIndex(({ practices }) => !practices.every(isDone));
  return open < 0 ? all2.length : open;
}

// action/src/analyses/delivery-maturity.ts
var deliveryMaturity = defineAnalysis({
  id: "delivery-maturity",
  code: "CTO-06",
  title: "Development-cycle maturity",
  question: "How safely does a change reach production, and what comes next?",
  formula: "Five tiers; a tier counts when it and all lower tiers are complete, and passes above wait. A practice is answered by the security checks that name it and by the stack: backup, tests in CI, automatic release, monitoring, last restore test. It fails when one answer fails. The level is a range from \u201Cevery unknown fails\u201D to \u201Cevery unknown passes\u201D.",
  reads: {
    "security-check": {
      needs: ["check", "result"],
      uses: ["evidence", "checkedOn", "annotation", "annotationExpires"]
    },
    component: { needs: [], uses: ["backup", "tests", "release", "monitoring", "lastRestoreTest"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ "security-check": checks, component, param }, { asOf }) {
    if (checks.length === 0 && component.length === 0) return { blocks: [] };
    const tiers2 = deliveryTiers(checks, component, param, asOf);
    const level = levelFigure(tiers2);
    const low = levelOf2(tiers2, false);
    const waiting2 = tiers2.slice(low + 1).flatMap((tier) => named2(tier, "pass"));
    return {
      blocks: [
        figure(
          { id: "level", title: "Level of 5", good: "up" },
          { value: level, derivation: { formula: "complete tiers, from the first on", inputs: [] } }
        ),
        ...progressFigure(tiers2[low]),
        figure(
          { id: "waiting", title: "Passes that wait for a lower tier", good: "info" },
          countUp(
            "practices above the next tier that pass",
            waiting2.flatMap(({ places }) => places.slice(0, 1).map((place2) => ({ place: place2 }))),
            "practices"
          )
        ),
        tierTable(tiers2)
      ],
      ...headline21(tiers2, level)
    };
  }
});
function placesOf(practices) {
  return practices.flatMap(({ places }) => places);
}
function levelFigure(tiers2) {
  return quantity({
    low: levelOf2(tiers2, false),
    high: levelOf2(tiers2, true),
    unit: "levels",
    places: placesOf(tiers2.flatMap(({ practices }) => practices))
  });
}
function progressFigure(next) {
  if (next === void 0) return [];
  const asked = next.practices.filter(({ result }) => result !== "not-applicable");
  const passed = asked.filter(({ result }) => result === "pass").length;
  const failed = asked.filter(({ result }) => result === "fail").length;
  const share3 = (n) => exact(n).times(100).div(asked.length);
  const value = quantity({
    low: share3(passed),
    high: share3(asked.length - failed),
    unit: "%",
    places: placesOf(asked)
  });
  const derivation = {
    formula: `practices of tier ${next.tier} that pass \xF7 practices of tier ${next.tier}`,
    inputs: []
  };
  const note = [`${passed} of ${asked.length} practices pass`];
  return [figure({ id: "progress", title: `Way to level ${next.tier}`, good: "up", note }, { value, derivation })];
}
function named2({ practices }, wanted) {
  return practices.filter(({ result }) => result === wanted);
}
function tierTable(tiers2) {
  const rows = tiers2.map((tier) => {
    const list = (wanted) => named2(tier, wanted).map(({ name }) => name).join(", ");
    return {
      key: `tier-${tier.tier}`,
      cells: [`${tier.tier} ${tier.name}`, list("pass"), list("fail"), list("unknown")],
      sources: placesOf(tier.practices)
    };
  });
  const columns = ["Tier", "In place", "Missing", "Not known"].map((title) => ({ title }));
  return { kind: "table", id: "tiers", title: "Tiers", columns, rows };
}
function headline21(tiers2, level) {
  const next = tiers2[levelOf2(tiers2, false)];
  if (next === void 0) return { headline: { standing: "holds", sentence: ["Delivery is at the highest level."] } };
  const missing2 = named2(next, "fail").map(({ name }) => name);
  const unknown2 = named2(next, "unknown").length;
  const at = ["Delivery is at level ", { ...level, unit: "" }, " of 5"];
  const unseen = unknown2 === 0 ? [] : ["; of ", count(unknown2, "practices"), " nothing is known"];
  if (missing2.length > 0) {
    const sentence = [...at, `; level ${next.tier} lacks ${missing2.join(" and ")}`, ...unseen, "."];
    return { headline: { standing: "fails", sentence } };
  }
  return { headline: { standing: "unknown", sentence: [...at, ...unseen, ` for level ${next.tier}.`] } };
}

// action/src/analyses/measures/urgency.ts
var urgencies = ["overdue", "within 7 days", "within 30 days", "later"];
function urgencyOf(due, asOf) {
  if (due === null) return "later";
  const days = daysBetween(asOf, due);
  if (days < 0) return "overdue";
  if (days <= 7) return "within 7 days";
  return days <= 30 ? "within 30 days" : "later";
}

// action/src/analyses/measures/failed-checks.ts
function failedChecks(records2, asOf) {
  const all2 = [
    ...failedSecurity(records2, asOf),
    ...records2.asset.flatMap((asset) => lapsesOf(asset, asOf)),
    ...records2.obligation.flatMap((obligation) => overdue(obligation, asOf)),
    ...records2.component.flatMap((component) => unsupported(component, asOf)),
    ...records2.person.flatMap((person) => unlicensed(person, asOf))
  ];
  return rankByUrgency(all2, asOf);
}
function rankByUrgency(shortfalls2, asOf) {
  return shortfalls2.map((shortfall) => ({ shortfall, money: shortfall.money && said(shortfall.money) })).sort(
    (a, b) => checkSeverities.indexOf(a.shortfall.severity) - checkSeverities.indexOf(b.shortfall.severity) || urgencies.indexOf(urgencyOf(a.shortfall.due, asOf)) - urgencies.indexOf(urgencyOf(b.shortfall.due, asOf)) || compareMoney(a.money, b.money) || compareText2(a.shortfall.due ?? "9999", b.shortfall.due ?? "9999") || compareText2(a.shortfall.id, b.shortfall.id)
  ).map(({ shortfall }) => shortfall);
}
function compareMoney(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText2(a.unit, b.unit) || b.high.cmp(a.high);
}
function compareText2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function failedSecurity(records2, asOf) {
  return judgeSecurity(records2["security-check"], records2.param, asOf).filter(({ result }) => result === "fail").map(({ check, severity, acceptedUntil }) => ({
    ...headOf(check, said(check.cells.owner)),
    what: nameCheck(check),
    severity,
    due: null,
    money: null,
    fix: said(check.cells.fix),
    acceptedUntil
  }));
}
function nameCheck({ id, cells }) {
  const where = said(cells.appliesTo);
  const what = said(cells.check) ?? id;
  return where === null ? what : `${what} (${where})`;
}
function lapsesOf(asset, asOf) {
  const { cells } = asset;
  if (said(cells.status) === "sold") return [];
  const name = said(cells.asset) ?? asset.id;
  const money = cells.replacementValue.kind === "value" ? cells.replacementValue : cells.bookValue;
  const head = { ...headOf(asset, said(cells.owner)), money, acceptedUntil: null };
  const papers2 = [
    { field: "insurance", due: said(cells.insuranceExpiry), severity: "critical" },
    { field: "registration", due: said(cells.registrationExpiry), severity: "high" }
  ];
  return papers2.flatMap(({ field, due, severity }) => {
    if (due === null || due >= asOf || field === "insurance" && said(cells.insurable) === false) return [];
    const what = `The ${field} of ${name} has ended`;
    return [{ ...head, id: `${head.id}/${field}`, what, severity, due, fix: `renew the ${field}` }];
  });
}
var severityByKind = {
  insurance: "critical",
  "tax filing": "critical",
  licence: "high",
  registration: "high",
  inspection: "high",
  renewal: "medium"
};
function overdue(obligation, asOf) {
  const { cells } = obligation;
  const due = said(cells.due);
  if (due === null || due >= asOf || said(cells.done) === true) return [];
  const kind = said(cells.kind);
  return [
    {
      ...headOf(obligation, said(cells.owner)),
      what: `${said(cells.what) ?? obligation.id} is overdue`,
      severity: kind === null ? "medium" : severityByKind[kind],
      due,
      money: cells.amount,
      fix: kind === null ? null : `see to the ${kind}`,
      acceptedUntil: null
    }
  ];
}
function unsupported(component, asOf) {
  const { cells } = component;
  const due = said(cells.supportEnds);
  if (due === null || due >= asOf) return [];
  return [
    {
      ...headOf(component, said(cells.owner)),
      what: `${said(cells.component) ?? component.id} is out of support`,
      severity: said(cells.criticality) ?? "medium",
      due,
      money: null,
      fix: "move to a version that is supported",
      acceptedUntil: null
    }
  ];
}
function unlicensed(person, asOf) {
  const { cells } = person;
  const due = said(cells.licenceExpiry);
  if (due === null || due >= asOf) return [];
  const name = said(cells.person) ?? person.id;
  return [
    {
      ...headOf(person, said(cells.person)),
      what: `The licence of ${name} has ended`,
      severity: "high",
      due,
      money: null,
      fix: "renew the licence",
      acceptedUntil: null
    }
  ];
}
function headOf({ type, id, entities, place: place2, basis }, owner) {
  return { id: `${type}/${id}`, entities, place: place2, basis, owner };
}

// action/src/analyses/measures/order-work.ts
function orderWork(dependsOn) {
  const waiting2 = dependsOn.map((needs) => needs.length);
  const dependants = dependsOn.map(() => []);
  dependsOn.forEach((needs, i) => {
    for (const need of needs) dependants[need]?.push(i);
  });
  const ready = [];
  waiting2.forEach((n, i) => {
    if (n === 0) push(ready, i);
  });
  const order2 = [];
  for (let next = pop(ready); next !== void 0; next = pop(ready)) {
    order2.push(next);
    for (const dependant of dependants[next] ?? []) {
      const left = (waiting2[dependant] ?? 0) - 1;
      waiting2[dependant] = left;
      if (left === 0) push(ready, dependant);
    }
  }
  const isLeft = waiting2.map((n) => n > 0);
  const never3 = isLeft.flatMap((left, i) => left ? [i] : []);
  return { order: order2, cycles: findCycles(dependsOn, isLeft, never3), never: never3 };
}
function findCycles(dependsOn, isLeft, never3) {
  const walkOf = /* @__PURE__ */ new Map();
  const cycles = [];
  for (const start of never3) {
    const path2 = [];
    let at = start;
    while (at !== void 0 && !walkOf.has(at)) {
      walkOf.set(at, start);
      path2.push(at);
      at = dependsOn[at]?.find((need) => isLeft[need]);
    }
    if (at !== void 0 && walkOf.get(at) === start) cycles.push(path2.slice(path2.indexOf(at)));
  }
  return cycles;
}
function push(heap, value) {
  let i = heap.push(value) - 1;
  while (i > 0) {
    const parent = i - 1 >> 1;
    if (!swapIfLess(heap, i, parent)) return;
    i = parent;
  }
}
function pop(heap) {
  const least = heap[0];
  const last = heap.pop();
  if (heap.length === 0 || last === void 0) return least;
  heap[0] = last;
  let i = 0;
  for (; ; ) {
    const [left, right] = [2 * i + 1, 2 * i + 2];
    const child = (heap[right] ?? Number.POSITIVE_INFINITY) < (heap[left] ?? Number.POSITIVE_INFINITY) ? right : left;
    if (child >= heap.length || !swapIfLess(heap, child, i)) return least;
    i = child;
  }
}
function swapIfLess(heap, lower, upper) {
  const [a, b] = [heap[lower], heap[upper]];
  if (a === void 0 || b === void 0 || a >= b) return false;
  heap[lower] = b;
  heap[upper] = a;
  return true;
}

// action/src/analyses/measures/read-tasks.ts
var planDays = 30;
var one = exact(1);
function readTasks(items2, asOf) {
  const effortOf = once(readEffort);
  const worthOf2 = once(readWorth);
  const lastDay2 = addDays(asOf, planDays);
  return items2.map((item) => {
    const { fields, due } = item;
    const { effort: effort2, add: add5 } = effortOf(fields.effort);
    const worth2 = { value: worthOf2(fields.value), time: worthOf2(fields.time), risk: worthOf2(fields.risk) };
    const score2 = effort2 && scoreOf(worth2, effort2);
    const isPinned = isLegal(fields.impact) && due !== null && due <= lastDay2;
    return { item, effort: effort2, add: add5, worth: worth2, score: score2, isPinned, dependsOn: splitIds(fields.depends ?? "") };
  });
}
function once(read2) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const before = known.get(text);
    if (before !== void 0) return before;
    const value = read2(text);
    known.set(text, value);
    return value;
  };
}
var perDayByUnit = /* @__PURE__ */ new Map([
  ["", one],
  ["days", one],
  ["weeks", one.div(5)],
  ["w", one.div(5)],
  ["hours", exact(8)],
  ["h", exact(8)],
  ["minutes", exact(480)]
]);
function readEffort(text) {
  const missing2 = { effort: null, add: "an effort in days, such as (effort: 2d)" };
  if (text === void 0) return missing2;
  const reading = readQuantity(text, { holds: "number", unit: null });
  const perDay = "value" in reading ? perDayByUnit.get(reading.value.unit) : void 0;
  if (!("value" in reading) || perDay === void 0 || !reading.value.high.isFinite()) {
    return { ...missing2, add: `an effort in days, such as (effort: 2d), instead of \u201C${text}\u201D` };
  }
  const { low, high } = reading.value;
  if (low.lte(zero)) return { ...missing2, add: `an effort above zero instead of \u201C${text}\u201D` };
  const effort2 = { ...reading.value, low: low.div(perDay), high: high.div(perDay), unit: "days" };
  return { effort: effort2, add: null };
}
var mostWorth = exact(20);
var anyWorth = quantity({ low: one, high: mostWorth, unit: "", quality: "partial" });
function readWorth(text) {
  if (text === void 0) return anyWorth;
  const reading = readQuantity(text, { holds: "number", unit: "" });
  if (!("value" in reading)) return anyWorth;
  const isOnScale = reading.value.low.gte(one) && reading.value.high.lte(mostWorth);
  return isOnScale ? reading.value : anyWorth;
}
function scoreOf({ value, time, risk }, effort2) {
  return evaluate({
    inputs: [value, time, risk, effort2],
    formula: ([a = zero, b = zero, c = zero, days = one]) => a.plus(b).plus(c).div(days),
    unit: "",
    directions: ["up", "up", "up", "down"]
  });
}
function splitIds(text) {
  const ids = text.split(/[,;]/).map((id) => id.trim());
  return ids.filter((id) => id !== "");
}
var legalWords = /\b(?:legal|law|compliance|regulatory|statutory|tax|licen[cs]e)\b/i;
function isLegal(impact) {
  return impact !== void 0 && legalWords.test(impact);
}

// action/src/analyses/measures/engineering-work.ts
function engineeringWork(checks, params, items2, asOf) {
  const open = items2.filter(({ type, state }) => type === "action" && state !== "done" && state !== "dropped");
  const tasks = readTasks(open, asOf);
  const taskById = new Map(tasks.map((task) => [task.item.id, task]));
  const failing2 = judgeSecurity(checks, params, asOf).filter(
    ({ result, acceptedUntil }) => result === "fail" && acceptedUntil === null
  );
  const mended = new Set(failing2.flatMap(({ check }) => said(check.cells.tasks) ?? []));
  const mends = failing2.map(({ check, severity }) => {
    const own = (said(check.cells.tasks) ?? []).flatMap((id) => taskById.get(id) ?? []);
    return mendCheck(check, severity, own);
  });
  const others = tasks.filter(({ item }) => !mended.has(item.id)).flatMap(fromTask);
  return afterNeeds([...mends, ...others].sort(compareActions));
}
function mendCheck(check, severity, tasks) {
  const { cells, id, place: place2 } = check;
  const effort2 = said(cells.effort) ?? sumEfforts(tasks);
  const owners = tasks.flatMap(({ item }) => item.owner ?? []);
  const days = tasks.flatMap(({ item }) => item.due ?? []).sort();
  const parts = [said(cells.exposure), said(cells.confidence)].map((part) => part ?? whole);
  return {
    id,
    what: whatMends(check, tasks),
    entities: listEntities(check),
    impact: "security",
    severity,
    effort: effort2,
    score: effort2 && scoreOf2(severity, parts, effort2),
    owner: said(cells.owner) ?? ([...new Set(owners)].join(", ") || null),
    due: days.at(-1) ?? null,
    mends: nameCheck(check),
    names: tasks.map(({ item }) => item.id),
    dependsOn: tasks.flatMap(({ dependsOn }) => dependsOn),
    places: [place2, ...tasks.map(({ item }) => item.place)]
  };
}
function whatMends(check, tasks) {
  const [only, ...others] = tasks;
  if (only !== void 0 && others.length === 0) return only.item.title;
  return said(check.cells.fix) ?? `Make it pass: ${nameCheck(check)}`;
}
function afterNeeds(actions) {
  const indexByName = new Map(actions.flatMap(({ names: names2 }, i) => names2.map((name) => [name, i])));
  const needs = actions.map(({ dependsOn }, i) => [
    ...new Set(dependsOn.flatMap((name) => indexByName.get(name) ?? []).filter((need) => need !== i))
  ]);
  const { order: order2, never: never3 } = orderWork(needs);
  return [...order2, ...never3].flatMap((i) => actions[i] ?? []);
}
function sumEfforts(tasks) {
  const efforts = tasks.flatMap(({ effort: effort2 }) => effort2 ?? []);
  if (efforts.length === 0 || efforts.length < tasks.length) return null;
  const directions2 = efforts.map(() => "up");
  const formula = (values) => values.reduce((a, b) => a.plus(b), zero);
  return evaluate({ inputs: efforts, formula, unit: "days", directions: directions2 });
}
var whole = quantity({ low: 100, unit: "%" });
var severities = checkSeverities;
function scoreOf2(severity, parts, effort2) {
  if (effort2.low.lte(zero)) return null;
  const weight = weightBySeverity[severity];
  return evaluate({
    inputs: [...parts, effort2],
    formula: ([exposure = zero, confidence = zero, days = exact(1)]) => weight.times(exposure).times(confidence).div(1e4).div(days),
    unit: "points"
  });
}
function fromTask({ item, effort: effort2, score: score2, dependsOn }) {
  const impact = impactOf(item.fields.impact ?? "");
  if (impact === null) return [];
  const severity = impact === "security" ? severities[item.priority ?? 2] ?? "medium" : null;
  return [
    {
      id: item.id,
      what: item.title,
      entities: listEntities(item),
      impact,
      severity,
      effort: effort2,
      score: severity === null ? score2 : effort2 && scoreOf2(severity, [whole, whole], effort2),
      owner: item.owner,
      due: item.due,
      mends: null,
      names: [item.id],
      dependsOn,
      places: [item.place]
    }
  ];
}
function impactOf(text) {
  if (/\bsecurity\b/i.test(text)) return "security";
  return /\brevenue\b/i.test(text) ? "revenue" : null;
}
function compareActions(a, b) {
  return classOf(a) - classOf(b) || (a.score && b.score ? b.score.low.cmp(a.score.low) : 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function classOf({ score: score2, impact, severity, mends }) {
  if (score2 === null) return 3;
  if (impact === "revenue") return 2;
  return severity === "critical" && mends !== null ? 0 : 1;
}

// action/src/analyses/engineering-actions.ts
var engineeringActions = defineAnalysis({
  id: "engineering-actions",
  code: "CTO-10",
  title: "Ten engineering actions",
  question: "What should engineers do first?",
  formula: "Failing critical checks first, then security, then revenue. Security score = severity weight \xD7 exposure \xD7 confidence \xF7 days of effort (exposure and confidence 100% where they are not given); revenue score = (value + time criticality + risk reduction) \xF7 days of effort. Each class is ranked by the low end, ties by id; nothing comes before what it waits for.",
  reads: {
    "security-check": {
      needs: ["check", "appliesTo", "result"],
      uses: ["severity", "evidence", "checkedOn", "owner", "fix", "effort", "exposure", "confidence", "tasks"],
      mayBeEmpty: true
    },
    param: { needs: [], uses: ["key", "value", "from", "to"] },
    items: true
  },
  compute({ "security-check": checks, param, items: items2 }, { asOf }) {
    const work = engineeringWork(checks, param, items2, asOf);
    const ranked = work.filter(({ score: score2 }) => score2 !== null);
    const others = work.filter(({ score: score2 }) => score2 === null);
    const counted = countUp(
      "failing checks, and open actions for security or revenue",
      work.flatMap(({ places }) => places.slice(0, 1).map((place2) => ({ place: place2 }))),
      "actions"
    );
    const tables = [rankedTable(ranked), unsizedTable(others)];
    return {
      blocks: [
        figure({ id: "open", title: "Open", good: "down" }, counted),
        ...tables.filter(({ rows }) => rows.length > 0)
      ],
      ...headline22(ranked, others)
    };
  }
});
var mostRanked = 10;
var titles3 = (...names2) => names2.map((title) => ({ title }));
var numbers = (...names2) => names2.map((title) => ({ title, align: "right" }));
function rankedTable(actions) {
  const rows = actions.map(({ id, what, entities, effort: effort2, score: score2, owner, due, mends, places, ...rest2 }) => {
    const when = due === null ? null : { day: due };
    return {
      key: id,
      cells: [what, entities, stakeOf(rest2), effort2, score2, owner, when, mends ?? ""],
      sources: places
    };
  });
  return {
    kind: "table",
    id: "actions",
    title: "In this order",
    columns: [
      ...titles3("Action", "Entity", "For"),
      ...numbers("Effort", "Score"),
      ...titles3("Owner", "Due", "Done when this passes")
    ],
    isRanking: true,
    ...shortList(rows, mostRanked)
  };
}
function unsizedTable(actions) {
  const rows = actions.map(({ id, what, entities, owner, places, ...rest2 }) => {
    return { key: id, cells: [what, entities, stakeOf(rest2), owner], sources: places };
  });
  return {
    kind: "table",
    id: "without-effort",
    title: "Not ranked: no effort is given",
    columns: titles3("Action", "Entity", "For", "Owner"),
    ...shortList(rows, mostRanked)
  };
}
function stakeOf({ impact, severity }) {
  return severity === null ? impact : `${impact}, ${severity}`;
}
function headline22(ranked, others) {
  const [first] = ranked;
  const unsized = others.length === 0 ? "" : `; ${others.length} more ${others.length === 1 ? "has" : "have"} no effort`;
  if (first !== void 0) {
    const kind = first.impact === "security" ? "for security" : "for revenue";
    const sentence2 = [`First ${kind}: `, first.what.replace(/\.$/, ""), unsized, "."];
    return { headline: { standing: "fails", sentence: sentence2 } };
  }
  if (others.length === 0) return {};
  const sentence = ["Nothing can be ranked: ", count(others.length, "actions"), " without an effort."];
  return { headline: { standing: "unknown", sentence } };
}

// action/src/quantity/share.ts
function shares(values, total5, places) {
  const whole2 = values.reduce((a, b) => a.plus(b), zero);
  if (values.some((value) => !value.isFinite() || value.lt(zero)) || whole2.isZero())
    throw new RangeError("Unexpected values to share, expected none negative and not all zero");
  const step = exact(10).pow(-places);
  const steps = total5.div(step);
  if (!steps.isInteger()) throw new RangeError(`Unexpected total ${total5}, expected at most ${places} decimal places`);
  const ideal = values.map((value) => value.times(steps).div(whole2));
  const floors = ideal.map((share3) => share3.floor());
  const missing2 = steps.minus(floors.reduce((a, b) => a.plus(b), zero)).toNumber();
  const favoured = new Set(
    ideal.map((share3, i) => ({ i, remainder: share3.minus(share3.floor()) })).sort((a, b) => b.remainder.cmp(a.remainder) || a.i - b.i).slice(0, missing2).map(({ i }) => i)
  );
  return floors.map(
    (share3, i) => share3.plus(favoured.has(i) ? 1 : 0).times(step).toFixed(places)
  );
}

// action/src/analyses/measures/modified-z.ts
var outlierScore = exact(3.5);
function modifiedZ(values) {
  const middle = median(values);
  const mad = middle === null ? null : median(values.map((value) => value.minus(middle).abs()));
  if (middle === null || mad === null) return null;
  const scores = values.map((value) => {
    const distance = value.minus(middle);
    if (!mad.isZero()) return distance.times(exact("0.6745")).div(mad);
    return distance.isZero() ? zero : distance.isNegative() ? infinity.neg() : infinity;
  });
  return { median: middle, mad, scores };
}

// action/src/analyses/expense-audit.ts
var hundred7 = exact(100);
var expenseAudit = defineAnalysis({
  id: "expense-audit",
  code: "ACC-05",
  title: "Expense audit",
  question: "Where does the money go each month, and can every payment be accounted for?",
  formula: "Monthly total = recurring operating payments, each per month; mapped and receipted shares are by value; duplicate = same payee and amount within 5 days; rise = against the median of the three payments before; outlier = modified z-score above 3.5, 0.6745 \xD7 (amount \u2212 median) \xF7 median distance from it.",
  reads: {
    expense: {
      needs: ["vendor", "amount"],
      uses: ["month", "category", "account", "receipt", "recurring", "kind"]
    }
  },
  compute({ expense }, { asOf }) {
    if (expense.length === 0) return { blocks: [] };
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const recurring = operatingExpenses(expense).filter(({ cells }) => said(cells.recurring) !== "no");
    const lines = monthlyExpenses(recurring, asOf);
    const total5 = addUp("the recurring operating payments of a month", lines, `${currency}/month`);
    const mapped = shareByValue("with an account", expense, currency, hasAccount);
    const receipted = shareByValue("with a receipt", expense, currency, hasReceipt);
    const dated = datedPayments(expense);
    const repeats = repeatsOf(dated);
    const series = seriesOf2(dated);
    const strays = series.flatMap(straysOf);
    const rises = series.flatMap(riseOf);
    const unmapped = expense.filter((one2) => hasAccount(one2) === false);
    const categories = categoryTable(lines, currency);
    return {
      blocks: [
        figure({ id: "monthly-total", title: "Monthly total", good: "down", ...rowsKnown(total5) }, total5),
        figure({ id: "mapped", title: "Mapped to an account, by value", good: "up" }, mapped),
        figure(
          { id: "receipted", title: "With a receipt, by value", good: "up", ...receiptNote(receipted) },
          receipted
        ),
        repeated(repeats, dated, currency),
        categories,
        ...drawColumn(categories, "bars", 1),
        ...repeats.length > 0 ? [repeatTable(repeats)] : [],
        ...strays.length > 0 ? [strayTable(strays)] : [],
        ...rises.length > 0 ? [riseTable(rises)] : [],
        ...unmapped.length > 0 ? [unmappedTable(unmapped)] : []
      ],
      headline: headline23(total5, mapped, repeats.length + strays.length)
    };
  }
});
function receiptNote({ value }) {
  return value === null ? { note: ["no line says whether there is a receipt"] } : {};
}
var mostCategories = 20;
function categoriesOf(lines, unit) {
  const category = (name, own) => {
    return { name, lines: own, total: addUp("the category", own, unit).value };
  };
  const groups2 = groupBy(lines, ({ expense }) => nameKey(said(expense.cells.category) ?? ""));
  const all2 = groups2.map(([, own]) => category((own[0] && said(own[0].expense.cells.category)) ?? "no category", own)).sort((a, b) => (b.total?.high ?? zero).cmp(a.total?.high ?? zero) || (a.name < b.name ? -1 : 1));
  if (all2.length <= mostCategories) return all2;
  const rest2 = all2.slice(mostCategories - 1);
  const others = category(
    `${rest2.length} other categories`,
    rest2.flatMap((one2) => one2.lines)
  );
  return [...all2.slice(0, mostCategories - 1), others];
}
function categoryTable(lines, currency) {
  const categories = categoriesOf(lines, `${currency}/month`);
  const shareAt = sharesOfHighEnds(categories);
  const rows = categories.map(({ name, lines: own, total: total5 }, i) => {
    const cells = [name, total5 && { ...total5, unit: currency }, shareAt[i] ?? null];
    return { key: name, cells, sources: own.map(({ expense }) => expense.place) };
  });
  return {
    kind: "table",
    id: "categories",
    title: "Where it goes",
    columns: [
      { title: "Category" },
      { title: "A month", align: "right" },
      { title: "Share at the high end", align: "right" }
    ],
    rows
  };
}
function sharesOfHighEnds(categories) {
  const highs = categories.map(({ total: total5 }) => total5?.high ?? zero);
  const isShareable2 = highs.every((high) => high.isFinite() && high.gte(zero)) && highs.some((high) => high.gt(zero));
  return isShareable2 ? shares(highs, hundred7, 1).map((share3) => quantity({ low: share3, unit: "%" })) : [];
}
function repeated(repeats, dated, currency) {
  const caption = { id: "duplicates", title: "May have been paid twice", good: "down" };
  const rows = repeats.map(({ second: { expense } }) => ({ name: payeeOf(expense), cell: expense.cells.amount }));
  const { of, value, derivation } = addUp("the second payments to one payee within 5 days", rows, currency);
  if (of > 0) return figure(caption, { value, derivation });
  if (dated.some(({ on }) => isDay(on))) return figure(caption, { value: count(0, currency), derivation });
  return figure({ ...caption, note: ["no payment states its day"] }, { value: null, derivation });
}
function straysOf({ name, payments }) {
  const sure2 = payments.filter(({ amount }) => isExactValue(amount));
  const spread2 = sure2.length < shortestSeries ? null : modifiedZ(sure2.map(({ amount }) => amount.low));
  if (spread2 === null) return [];
  return sure2.flatMap((payment2, i) => {
    const score2 = spread2.scores[i] ?? zero;
    return score2.abs().gt(outlierScore) ? [{ name, payment: payment2, median: spread2.median, score: score2 }] : [];
  });
}
function repeatTable(repeats) {
  const ranked = [...repeats].sort(
    (a, b) => b.second.amount.high.cmp(a.second.amount.high) || (a.second.expense.id < b.second.expense.id ? -1 : 1)
  );
  const rows = ranked.map(({ first, second }) => {
    const cells = [payeeOf(second.expense), second.amount, first.on, second.on];
    return { key: second.expense.id, cells, sources: [first.expense.place, second.expense.place] };
  });
  return {
    kind: "table",
    id: "repeats",
    title: "Payments that may be duplicates",
    columns: [{ title: "Payee" }, { title: "Amount", align: "right" }, { title: "Paid on" }, { title: "And on" }],
    ...shortList(rows, 10)
  };
}
function strayTable(strays) {
  const ranked = [...strays].sort(
    (a, b) => b.score.abs().cmp(a.score.abs()) || (a.payment.expense.id < b.payment.expense.id ? -1 : 1)
  );
  const rows = ranked.map(({ name, payment: { expense, on, amount }, median: middle, score: score2 }) => {
    const usual2 = quantity({ low: middle, unit: amount.unit });
    const shown = score2.isFinite() ? quantity({ low: score2, unit: plain }) : "all others are alike";
    return { key: expense.id, cells: [name, on, amount, usual2, shown], sources: [expense.place] };
  });
  return {
    kind: "table",
    id: "outliers",
    title: "Payments unlike the others to the same payee",
    columns: [
      { title: "Payee" },
      { title: "Paid" },
      { title: "Amount", align: "right" },
      { title: "Median", align: "right" },
      { title: "Score", align: "right" }
    ],
    ...shortList(rows, 10)
  };
}
function riseTable(rises) {
  const ranked = [...rises].sort(
    (a, b) => b.increase.low.cmp(a.increase.low) || (a.last.expense.id < b.last.expense.id ? -1 : 1)
  );
  const rows = ranked.map(({ name, last: { expense, on, amount }, before, increase }) => {
    return { key: expense.id, cells: [name, on, amount, before, increase], sources: [expense.place] };
  });
  return {
    kind: "table",
    id: "rises",
    title: "Recurring payments that rose",
    columns: [
      { title: "Payee" },
      { title: "Paid" },
      { title: "Amount", align: "right" },
      { title: "Median of the three before", align: "right" },
      { title: "Rise", align: "right" }
    ],
    ...shortList(rows, 10)
  };
}
function unmappedTable(expenses) {
  const highOf = (expense) => said(lineValue(expense))?.high ?? zero;
  const ranked = [...expenses].sort((a, b) => highOf(b).cmp(highOf(a)) || (a.id < b.id ? -1 : 1));
  const rows = ranked.map((expense) => {
    const cells = [payeeOf(expense), expense.entity ?? "\u2014", said(expense.cells.amount)];
    return { key: expense.id, cells, sources: [expense.place] };
  });
  return {
    kind: "table",
    id: "unmapped",
    title: "Lines without an account",
    columns: [{ title: "Payee" }, { title: "Entity" }, { title: "Amount", align: "right" }],
    ...shortList(rows, 10)
  };
}
function headline23(total5, mapped, suspicious) {
  if (total5.value === null) return { standing: "unknown", sentence: ["What a month costs is not known."] };
  const goes = ["Recurring payments take ", total5.value];
  if (suspicious > 0) {
    const look = ["; ", count(suspicious, "payments"), suspicious === 1 ? " needs a look" : " need a look"];
    return { standing: "fails", sentence: [...goes, ...look, "."] };
  }
  if (mapped.value === null) return { standing: "holds", sentence: [...goes, "."] };
  if (mapped.value.low.eq(hundred7))
    return { standing: "holds", sentence: [...goes, ", and all of it has an account."] };
  return { standing: "fails", sentence: [...goes, "; ", mapped.value, " of the value has an account."] };
}

// action/src/analyses/measures/rate-metric.ts
var seconds = [
  ["s", 1],
  ["sec", 1],
  ["second", 1],
  ["seconds", 1]
];
var perSecond = new Map([...seconds, ["ms", 1e3]].map(([unit, n]) => [unit, exact(n)]));
var perMillisecond = new Map(
  [...seconds.map(([unit]) => [unit, 1e-3]), ["ms", 1]].map(([unit, n]) => [unit, exact(n)])
);
var perScore = new Map(["", "score"].map((unit) => [unit, exact(1)]));
var vitals = [
  { names: ["lcp", "largestcontentfulpaint"], good: exact(2.5), poor: exact(4), perUnit: perSecond },
  { names: ["inp", "interactiontonextpaint"], good: exact(200), poor: exact(500), perUnit: perMillisecond },
  { names: ["cls", "cumulativelayoutshift"], good: exact(0.1), poor: exact(0.25), perUnit: perScore }
];
var experience = /\b(?:accessibility|wcag|broken (?:booking )?steps?|mobile conversion|first local run|ci minutes|ci time|build minutes|flaky|deploy steps|docs? age|documentation age)\b/i;
function rateMetrics(kpis) {
  return kpis.flatMap((kpi) => {
    const value = said(kpi.cells.value);
    if (value === null) return [];
    const vital = vitalOf(kpi);
    if (vital !== null) return rateVital(kpi, value, vital);
    return experience.test(wordsOf(kpi)) ? [rateTarget(kpi, value)] : [];
  });
}
function isExperience(kpi) {
  return vitalOf(kpi) !== null || experience.test(wordsOf(kpi));
}
function wordsOf({ cells }) {
  return `${said(cells.key) ?? ""} ${said(cells.name) ?? ""}`.slice(0, 200).replaceAll(/[-_.]/g, " ");
}
function vitalOf({ cells }) {
  const names2 = [nameKey(said(cells.key) ?? ""), nameKey(said(cells.name) ?? "")];
  return vitals.find((vital) => vital.names.some((name) => names2.includes(name))) ?? null;
}
function rateVital(kpi, value, vital) {
  const factor = vital.perUnit.get(value.unit);
  if (factor === void 0) return [];
  const bound = { ...value, low: vital.good.times(factor), high: vital.good.times(factor), places: [] };
  const good = verdict(value, "at most", bound.low);
  const poor = verdict(value, "at most", vital.poor.times(factor));
  const rating = good === "pass" ? "good" : good !== "fail" || poor === "undetermined" ? "undetermined" : poor === "fail" ? "poor" : "needs improvement";
  return [{ kpi, name: nameOf9(kpi), value, bound, result: good, rating, excess: excessOf(value, bound, "at most") }];
}
function rateTarget(kpi, value) {
  const target = said(kpi.cells.target);
  const head = { kpi, name: nameOf9(kpi), value };
  if (target === null || target.unit !== value.unit) {
    return { ...head, bound: null, result: null, rating: "no target", excess: null };
  }
  const test = said(kpi.cells.good) === "up" ? "at least" : "at most";
  const result = verdict(value, test, test === "at least" ? target.high : target.low);
  const rating = result === "pass" ? "good" : result === "fail" ? "misses its target" : "undetermined";
  return { ...head, bound: target, result, rating, excess: excessOf(value, target, test) };
}
function nameOf9({ id, cells }) {
  return said(cells.name) ?? said(cells.key) ?? id;
}
function excessOf(value, bound, test) {
  const operands = [
    { name: "value", value },
    { name: "bound", value: bound }
  ];
  const off = derive("how far off", operands, value.unit, ([is = exact(0), limit = exact(0)]) => {
    const over = test === "at most" ? is.minus(limit) : limit.minus(is);
    return over.isNegative() ? exact(0) : over;
  }).value;
  return off?.high.isZero() ? null : off;
}

// action/src/analyses/experience-shortfalls.ts
var experienceShortfalls = defineAnalysis({
  id: "experience-shortfalls",
  code: "CTO-04",
  title: "Shortfalls of experience",
  question: "Where do guests and engineers lose time, or give up?",
  formula: "Measured: KPIs of web vitals at the 75th percentile (good up to LCP 2.5 s, INP 200 ms, CLS 0.1; poor above 4 s, 500 ms, 0.25), and of accessibility, broken steps, CI time, flaky tests and the like against their own targets. Stated: open actions and blockers of the notes whose impact names the experience, UX or DX.",
  reads: {
    kpi: { needs: [], uses: ["key", "name", "value", "asOf", "unit", "target", "good"] },
    items: true
  },
  compute({ kpi: all2, items: items2 }, { asOf }) {
    const kpi = currentKpis(all2, asOf);
    const metrics = rateMetrics(kpi);
    const unmeasured = kpi.filter((one2) => isExperience(one2) && said(one2.cells.value) === null);
    const stated2 = items2.flatMap(fromItem).sort(compareStated);
    const failing2 = metrics.filter(({ result }) => result === "fail");
    const tables = [metricTable(metrics), statedTable(stated2)];
    const measuredNote = metrics.length === 0 ? { note: ["no web vital is measured: add LCP, INP and CLS to the KPIs"] } : {};
    return {
      blocks: [
        figure(
          { id: "stated", title: "Stated shortfalls", good: "down" },
          countUp("shortfalls that the notes state", stated2, "shortfalls")
        ),
        figure(
          { id: "failing", title: "Measures off their bound", good: "down", ...measuredNote },
          metrics.length === 0 ? { value: null, derivation: { formula: "measures that fail", inputs: [] } } : countUp(
            "measures that fail",
            failing2.map((one2) => one2.kpi),
            "measures"
          )
        ),
        ...tables.filter(({ rows }) => rows.length > 0)
      ],
      ...headline24(stated2, metrics, unmeasured.length)
    };
  }
});
var mostShown5 = 10;
var experience2 = /\b(?:experience|UX|DX|usability)\b/i;
function fromItem(item) {
  const impact = item.fields.impact ?? "";
  const isOpen2 = item.state !== "done" && item.state !== "dropped";
  if (!isOpen2 || !(item.type === "action" || item.type === "blocker") || !experience2.test(impact)) return [];
  const { id, title, owner, due, place: place2 } = item;
  return [{ id, what: title, entities: listEntities(item), impact, owner, due, place: place2 }];
}
function compareStated(a, b) {
  const [dueA, dueB] = [a.due ?? "9999", b.due ?? "9999"];
  return dueA === dueB ? a.id < b.id ? -1 : 1 : dueA < dueB ? -1 : 1;
}
function metricTable(metrics) {
  const order2 = ["fail", "undetermined", "unknown", "pass"];
  const rank = ({ result }) => result === null ? order2.length : order2.indexOf(result);
  const rows = [...metrics].sort((a, b) => rank(a) - rank(b) || (a.kpi.id < b.kpi.id ? -1 : 1)).map(({ kpi, name, value, bound, rating, excess: excess2 }) => {
    return {
      key: kpi.id,
      cells: [name, listEntities(kpi), value, bound ?? "", excess2 ?? "", rating],
      sources: [kpi.place]
    };
  });
  return {
    kind: "table",
    id: "measures",
    title: "Measured",
    columns: [
      { title: "Measure" },
      { title: "Entity" },
      { title: "Value", align: "right" },
      { title: "Bound", align: "right" },
      { title: "Off by", align: "right" },
      { title: "Rating" }
    ],
    ...shortList(rows, mostShown5)
  };
}
function statedTable(stated2) {
  const rows = stated2.map(({ id, what, entities, impact, owner, due, place: place2 }) => {
    return { key: id, cells: [what, entities, impact, owner, due === null ? null : { day: due }], sources: [place2] };
  });
  const columns = ["To mend", "Entity", "Impact", "Owner", "Due"].map((title) => ({ title }));
  return { kind: "table", id: "stated", title: "Stated in the notes", columns, ...shortList(rows, mostShown5) };
}
function headline24(stated2, metrics, unmeasured) {
  const failing2 = metrics.filter(({ result }) => result === "fail").length;
  if (stated2.length + failing2 > 0) {
    const named4 = stated2.length === 0 ? [] : [count(stated2.length, "shortfalls"), " stated"];
    const off = metrics.length === 0 ? "nothing measured" : `${failing2} of ${metrics.length} measures off their bound`;
    return {
      headline: { standing: "fails", sentence: ["Experience: ", ...named4, named4.length > 0 ? ", and " : "", off, "."] }
    };
  }
  const isOpen2 = metrics.some(({ result }) => result !== "pass") || unmeasured > 0;
  if (metrics.length > 0 && !isOpen2) {
    return { headline: { standing: "holds", sentence: ["Every measure of experience keeps its bound."] } };
  }
  const sentence = ["No shortfall of experience is stated, and not everything is measured."];
  return metrics.length + unmeasured > 0 ? { headline: { standing: "unknown", sentence } } : {};
}

// action/src/analyses/fuel-exposure.ts
var fuelExposure = defineAnalysis({
  id: "fuel-exposure",
  code: "YACHT-03",
  title: "Fuel exposure",
  question: "What does the fuel of a delivery cost, and who pays when it costs more than was quoted?",
  formula: "Gallons = fuel use \xD7 HP \xD7 load \xF7 fuel weight \xD7 engines \xD7 NM \xF7 speed \xD7 (1 + weather), with `fuel_use` (0.40 lb a horsepower-hour), `fuel_weight` (7.2 lb a gallon) and `weather_allowance` (10%) of the params table, diesel unless it sets others; cost = gallons \xD7 price; margin = quoted \u2212 cost.",
  reads: {
    delivery: {
      needs: ["distance", "speed", "engineHp", "engines", "fuelPrice"],
      uses: ["route", "load", "fuelQuoted"]
    },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ delivery, param }, { asOf }) {
    if (delivery.length === 0) return { blocks: [] };
    const currency = mainCurrency(delivery.map(({ cells }) => cells.fuelPrice));
    const allowance = {
      use: parameterOn(param, "fuel_use", asOf, { value: 0.4, unit: "" }),
      weight: parameterOn(param, "fuel_weight", asOf, { value: 7.2, unit: "" }),
      weather: parameterOn(param, "weather_allowance", asOf, { value: 10, unit: "%" })
    };
    const voyages = delivery.map((one2) => voyageOf(one2, allowance, currency));
    const quoted = voyages.filter(({ margin: margin2 }) => margin2 !== null);
    const gallons = total2("the gallons", voyages, ({ gallons: gallons2 }) => gallons2, "gallons");
    const cost = total2("the fuel cost", voyages, ({ cost: cost2 }) => cost2, currency);
    const margin = total2("the fuel margin", quoted, (voyage) => voyage.margin ?? voyage.cost, currency);
    return {
      blocks: [
        figure({ id: "gallons", title: "Fuel", good: "down", ...rowsKnown(gallons) }, gallons),
        figure({ id: "cost", title: "Fuel cost", good: "down", ...rowsKnown(cost) }, cost),
        ...quoted.length === 0 ? [] : [
          figure(
            { id: "margin", title: "Fuel quoted, less its cost", good: "up", ...marginNote(voyages, quoted) },
            margin
          )
        ],
        voyageTable(voyages)
      ],
      headline: headline25(cost, quoted.length === 0 ? null : margin)
    };
  }
});
var hundred8 = exact(100);
function voyageOf(record, allowance, currency) {
  const { cells, id } = record;
  const stated2 = said(cells.load);
  const isLoadAssumed = stated2 === null;
  const use = [
    { name: "fuel use", value: allowance.use },
    { name: "HP", value: said(cells.engineHp) },
    { name: "load", value: stated2 ?? usualLoad },
    { name: "fuel weight", value: positive(allowance.weight) },
    { name: "engines", value: said(cells.engines) },
    { name: "NM", value: said(cells.distance) },
    { name: "speed", value: positive(said(cells.speed)) },
    { name: "weather", value: allowance.weather }
  ];
  const gallons = derive(`${inGallons}`, use, "gallons", gallonsAt);
  const price = { name: "price", value: inCurrency2(cells.fuelPrice, currency) };
  const quoted = { name: "quoted", value: inCurrency2(cells.fuelQuoted, currency) };
  const burnt = { name: "gallons", ...gallons };
  const cost = derive("gallons \xD7 price", [burnt, price], currency, ([used = zero, each = zero]) => used.times(each));
  const isQuoted = cells.fuelQuoted.kind === "value";
  const margin = derive(
    "quoted \u2212 gallons \xD7 price",
    [quoted, burnt, price],
    currency,
    ([sum2 = zero, used = zero, each = zero]) => sum2.minus(used.times(each))
  );
  const breakEven2 = derive(
    "quoted \xF7 gallons",
    [quoted, burnt],
    currency,
    ([sum2 = zero, used = zero]) => used.isZero() ? zero : sum2.div(used)
  );
  const burns = gallons.value?.low.gt(zero) === true;
  return {
    record,
    name: said(cells.route) ?? id,
    gallons,
    cost,
    margin: isQuoted ? margin : null,
    breakEven: isQuoted && burns ? breakEven2 : null,
    isLoadAssumed
  };
}
var inGallons = "fuel use \xD7 HP \xD7 load \xF7 fuel weight \xD7 engines \xD7 NM \xF7 speed \xD7 (1 + weather)";
function gallonsAt(values) {
  const [
    use = zero,
    power = zero,
    load = zero,
    weight = zero,
    engines = zero,
    miles = zero,
    speed = zero,
    weather = zero
  ] = values;
  const hourly = use.times(power).times(load).times(engines).div(hundred8.times(weight));
  return hourly.times(miles).times(hundred8.plus(weather)).div(hundred8.times(speed));
}
var usualLoad = quantity({ low: 40, high: 60, unit: "%", basis: "assumed" });
function positive(value) {
  return value?.low.gt(zero) ? value : null;
}
function inCurrency2(cell, currency) {
  const value = said(cell);
  return value && currencyOf(value.unit) === currency ? value : null;
}
function total2(what, voyages, partOf5, unit) {
  return sumFigures(
    `${what} of each delivery`,
    voyages.map((voyage) => ({ name: voyage.name, ...partOf5(voyage) })),
    unit
  );
}
function marginNote(voyages, quoted) {
  const [known, of] = [quoted.length, voyages.length];
  return known === of ? {} : { note: [`over the ${known} of ${of} deliveries with a quote for fuel`] };
}
function voyageTable(voyages) {
  const rows = [...voyages].sort(compareVoyages).map((voyage) => {
    const { record, name, gallons, cost, margin, breakEven: breakEven2, isLoadAssumed } = voyage;
    const cells = [
      isLoadAssumed ? `${name} (load 40\u201360% assumed)` : name,
      gallons.value,
      cost.value,
      ...shownQuote(record, margin, breakEven2)
    ];
    return { key: record.id, cells, sources: [record.place] };
  });
  return {
    kind: "table",
    id: "deliveries",
    title: "Fuel of each delivery",
    columns: [
      { title: "Delivery" },
      { title: "Gallons", align: "right" },
      { title: "Cost", align: "right" },
      { title: "Quoted", align: "right" },
      { title: "Margin", align: "right" },
      { title: "Break-even price of a gallon", align: "right" }
    ],
    ...shortList(rows, 12)
  };
}
function shownQuote({ cells }, margin, breakEven2) {
  if (cells.fuelQuoted.kind === "not-applicable") return ["N/A", "N/A", "N/A"];
  return [
    said(cells.fuelQuoted),
    margin?.value ?? null,
    breakEven2?.value ? { ...breakEven2.value, round: "down" } : null
  ];
}
function compareVoyages(a, b) {
  const [one2, other2] = [a.margin?.value ?? null, b.margin?.value ?? null];
  const byMargin = one2 === null || other2 === null ? Number(one2 === null) - Number(other2 === null) : one2.low.cmp(other2.low) || one2.high.cmp(other2.high);
  return byMargin || (a.record.id < b.record.id ? -1 : 1);
}
function headline25(cost, margin) {
  if (cost.value === null) return { standing: "unknown", sentence: ["What the fuel costs is not known."] };
  const value = margin?.value ?? null;
  if (value === null) {
    return { standing: "unknown", sentence: ["Fuel costs ", cost.value, "; what was quoted for it is not known."] };
  }
  const sentence = ["The fuel quoted, less what it costs, leaves ", value, "."];
  if (value.high.lt(zero)) return { standing: "fails", sentence };
  return { standing: value.low.gte(zero) && value.quality !== "partial" ? "holds" : "unknown", sentence };
}

// action/src/analyses/funnel.ts
var funnel = defineAnalysis({
  id: "funnel",
  code: "CMO-09",
  title: "Funnel",
  question: "How many visits become bookings, where do we lose them, and what do unanswered enquiries cost?",
  formula: "A lead counts at its stage and at every stage before it; visits count as they stand; a stage that nobody records is left out. Rate = those that came further \xF7 those that could, with its 95% Wilson interval below 30. Worth of unanswered enquiries = their number \xD7 bookings \xF7 enquiries \xD7 the contribution of a sale of what the entity sells most. Counted are the month of the report and the three before.",
  reads: {
    lead: { needs: ["stage", "date"], uses: ["channel", "howMany", "answered", "repliedHours"] },
    product: { needs: [], uses: ["product", "price", "variableCost", "commission", "unitsSold"] }
  },
  compute({ lead, product }, { asOf }) {
    if (lead.length === 0) return { blocks: [] };
    const recent = recentLeads(lead, asOf);
    const stages = stagesOf(recent);
    const unanswered = unansweredOf(recent);
    return {
      blocks: [
        ...stageFigures(stages),
        ...replyFigures(recent),
        ...unansweredFigures(unanswered, recent, product),
        ...channelTables(recent),
        coverage(recent, asOf)
      ],
      ...headline26(stages, unanswered)
    };
  }
});
var monthsBack = 3;
function recentLeads(leads, asOf) {
  const first = monthOf(addMonths(asOf, -monthsBack));
  return leads.filter(({ cells }) => {
    const date = said(cells.date);
    return date !== null && date.slice(0, 7) >= first && date <= asOf;
  });
}
var stageNames = ["visit", "enquiry", "quote", "booking"];
var unitByStage = { visit: "visits", enquiry: "enquiries", quote: "quotes", booking: "bookings" };
function stagesOf(leads) {
  const logged = new Set(leads.map(({ cells }) => said(cells.stage)));
  const isLogged = {
    visit: logged.has("visit"),
    enquiry: logged.has("enquiry") || logged.has("lost"),
    quote: logged.has("quote"),
    booking: [...logged].some((stage) => stage !== null && stage !== "visit")
  };
  return stageNames.filter((name) => isLogged[name]).map((name) => ({ name, reached: reachedBy(leads, name) }));
}
function stageOf({ cells }) {
  const stage = said(cells.stage);
  return stage === "lost" ? "enquiry" : stage;
}
function reachedBy(leads, name) {
  const least = stageNames.indexOf(name);
  const isHere = (stage) => name === "visit" ? stage === "visit" : stage !== null && stageNames.indexOf(stage) >= least;
  return countLeads(
    leads.filter((lead) => isHere(stageOf(lead))),
    unitByStage[name]
  );
}
function countLeads(leads, unit) {
  const rows = leads.map(({ id, cells, place: place2 }) => ({
    name: said(cells.lead) ?? id,
    cell: numberIn(cells.howMany, unit, place2)
  }));
  const { value, derivation } = addUp(unit, rows, unit);
  return { value: leads.length === 0 ? count(0, unit) : value, derivation };
}
function numberIn(cell, unit, place2) {
  if (cell.kind === "value") return { ...cell, value: { ...cell.value, unit } };
  const isOne = cell.kind === "not-applicable" || cell.text === "";
  return isOne ? { kind: "value", value: count(1, unit, [place2]), text: cell.text, place: cell.place } : cell;
}
function stageFigures(stages) {
  const steps = stages.flatMap((to, i) => {
    const from = stages[i - 1];
    return from === void 0 ? [] : [rateFigure(`${to.name}-rate`, from, to)];
  });
  const [first, last] = [stages[0], stages.at(-1)];
  const isLong = first !== void 0 && last !== void 0 && stages.length > 2;
  return isLong ? [...steps, rateFigure("overall", first, last)] : steps;
}
function rateFigure(id, from, to) {
  const [whole2, part] = [named3(from), named3(to)];
  const title = `${capital(unitByStage[to.name])} of ${unitByStage[from.name]}`;
  const rate = shareOf(part, whole2);
  if (isMore(part.value, whole2.value)) {
    const note = [`more ${part.name} than ${whole2.name}: not all ${whole2.name} are recorded`];
    return figure({ id, title, good: "up", note }, { ...rate, value: null });
  }
  return figure({ id, title, good: "up", note: counts(part.value, whole2.value) }, rate);
}
function named3({ name, reached: reached3 }) {
  return { name: unitByStage[name], ...reached3 };
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
function isMore(part, whole2) {
  return part !== null && whole2 !== null && part.high.gt(whole2.low);
}
function counts(part, whole2) {
  if (part === null || whole2 === null) return ["one of the two is not known"];
  const interval = smallSample(part, whole2);
  return [part, " of ", whole2, ...interval === null ? [] : ["; 95% sure: ", interval]];
}
var largeSample = 30;
function smallSample(part, whole2) {
  const isCounted2 = [part, whole2].every(({ low, high }) => low.eq(high) && low.isInteger());
  if (!isCounted2 || part.low.gte(largeSample)) return null;
  const interval = wilson(part.low.toNumber(), whole2.low.toNumber());
  const scale = (end) => end.times(100);
  return interval && { ...interval, low: scale(interval.low), high: scale(interval.high), unit: "%" };
}
var fewestReplies = 3;
function replyFigures(leads) {
  const replies = leads.flatMap(({ cells }) => said(cells.repliedHours) ?? []);
  if (replies.length === 0) return [];
  const caption = { id: "reply", title: "Time to reply, median", good: "down" };
  const inputs = replies.map((value2, i) => ({ name: `reply ${i + 1}`, value: value2 }));
  const derivation = { formula: "middle of the times to reply", inputs };
  const [low, high] = [median(replies.map((one2) => one2.low)), median(replies.map((one2) => one2.high))];
  if (replies.length < fewestReplies || low === null || high === null) {
    const note = ["only ", ...replies.flatMap((value2, i) => i === 0 ? [value2] : [" and ", value2])];
    return [figure({ ...caption, note }, { value: null, derivation })];
  }
  const places = replies.flatMap((one2) => one2.places);
  const value = quantity({ low, high, unit: "hours", places });
  return [figure({ ...caption, note: [`${replies.length} replies`] }, { value, derivation })];
}
function unansweredOf(leads) {
  const enquiries = leads.filter((lead) => stageOf(lead) === "enquiry");
  const stated2 = filesThatState(leads.flatMap(({ cells }) => [cells.answered, cells.repliedHours]));
  if (stated2.size === 0) return null;
  const open = enquiries.filter(({ cells }) => said(cells.answered) === false);
  const unclear = enquiries.filter(
    ({ cells }) => cells.answered.kind === "unknown" && cells.repliedHours.kind === "unknown"
  );
  const [sure2, perhaps] = [countLeads(open, "enquiries").value, countLeads([...open, ...unclear], "enquiries").value];
  if (sure2 === null || perhaps === null) return null;
  const quality = unclear.length > 0 ? "partial" : perhaps.quality;
  return quantity({ ...perhaps, low: sure2.low, high: perhaps.high, quality });
}
function unansweredFigures(unanswered, leads, products) {
  if (unanswered === null) return [];
  const derivation = { formula: "enquiries that are not answered; at most, those of which nobody says", inputs: [] };
  const caption = { id: "unanswered", title: "Enquiries without an answer", good: "down" };
  return [
    figure(caption, { value: unanswered, derivation }),
    ...unanswered.high.isZero() ? [] : [worthFigure(leads, products)]
  ];
}
function worthFigure(leads, products) {
  const saleByProduct = new Map(averageSales(products).map((sale) => [sale.product, sale]));
  const productByEntity = mainProducts(products);
  const currency = mainCurrency(products.map(({ cells }) => cells.price));
  const worths = groupBy(leads, ({ entity: entity2 }) => entity2 ?? "").flatMap(([entity2, own]) => {
    const unanswered = unansweredOf(own);
    if (unanswered === null || unanswered.high.isZero()) return [];
    const product = productByEntity.get(entity2);
    return [{ name: entity2, ...worthOf(unanswered, own, product && saleByProduct.get(product)) }];
  });
  const worth2 = sumFigures("what they might have left, by entity", worths, currency);
  return figure({ id: "lost-value", title: "What they might have left", good: "down", ...rowsKnown(worth2) }, worth2);
}
function worthOf(unanswered, leads, sale) {
  const enquiries = reachedBy(leads, "enquiry");
  const contribution = sale === void 0 ? { value: null } : leftOfBooking(sale.terms);
  const operands = [
    { name: "unanswered", value: unanswered },
    { name: "bookings", ...reachedBy(leads, "booking") },
    { name: "enquiries", ...enquiries },
    { name: "contribution of a sale", ...contribution }
  ];
  const worth2 = derive(
    "unanswered \xD7 bookings \xF7 enquiries \xD7 contribution of a sale",
    operands,
    contribution.value?.unit ?? "",
    ([open = zero, sold = zero, all2 = exact(1), left = zero]) => all2.isZero() ? zero : open.times(sold).div(all2).times(left)
  );
  return enquiries.value?.low.isZero() ? { ...worth2, value: null } : worth2;
}
function channelTables(leads) {
  const own = leads.filter((lead) => stageOf(lead) !== "visit" && stageOf(lead) !== null);
  const channels2 = groupBy(own, ({ entity: entity2, cells }) => `${entity2 ?? ""}/${nameKey(said(cells.channel) ?? "")}`);
  if (channels2.length < 2) return [];
  const rows = channels2.map(([key, leads2]) => ({
    key,
    leads: leads2,
    enquiries: reachedBy(leads2, "enquiry"),
    bookings: reachedBy(leads2, "booking")
  })).sort(
    (a, b) => compareCounts(a.bookings, b.bookings) || compareCounts(a.enquiries, b.enquiries) || (a.key < b.key ? -1 : 1)
  ).map(({ key, leads: [first, ...others], enquiries, bookings }) => {
    const rate = shareOf({ name: "bookings", ...bookings }, { name: "enquiries", ...enquiries });
    const name = first === void 0 ? null : said(first.cells.channel);
    const cells = [name, first?.entity ?? null, enquiries.value, bookings.value, rate.value];
    return { key, cells, sources: [first, ...others].flatMap((lead) => lead?.place ?? []) };
  });
  const numbers4 = ["Enquiries", "Bookings", "Booked"].map((title) => ({ title, align: "right" }));
  return [
    {
      kind: "table",
      id: "channels",
      title: "Where enquiries come from",
      columns: [{ title: "Channel" }, { title: "Entity" }, ...numbers4],
      ...shortList(rows, 10)
    }
  ];
}
function compareCounts(a, b) {
  return highestFirst(a.value?.low, b.value?.low);
}
function coverage(leads, asOf) {
  const months = monthsUpTo(asOf);
  const present = new Set(leads.flatMap(({ cells }) => said(cells.date)?.slice(0, 7) ?? []));
  const silent = months.filter((month) => !present.has(month));
  const missing2 = silent.length === 0 ? "" : `; nothing is recorded for ${silent.join(", ")}`;
  return {
    kind: "text",
    id: "coverage",
    sentences: [[`Counted from ${months[0]} to ${asOf}${missing2}.`]],
    sources: []
  };
}
function monthsUpTo(asOf) {
  const first = day(`${monthOf(asOf)}-01`);
  return Array.from({ length: monthsBack + 1 }, (_, i) => monthOf(addMonths(first, i - monthsBack)));
}
function headline26(stages, unanswered) {
  const [first, last] = [stages[0], stages.at(-1)];
  if (first === void 0 || last === void 0 || first === last) {
    return { headline: { standing: "unknown", sentence: ["How many leads become bookings is not known."] } };
  }
  const { value } = rateFigure("overall", first, last);
  const isOpen2 = unanswered?.low.gt(zero) === true;
  const standing = isOpen2 ? "fails" : value === null ? "unknown" : "holds";
  const open = isOpen2 ? [`; no answer went to `, unanswered] : [];
  const rate = value === null ? "an unknown share" : value;
  const sentence = [capital(unitByStage[first.name]), " become bookings in ", rate, " of cases", ...open, "."];
  return { headline: { standing, sentence } };
}

// action/src/analyses/measures/reconcile-vendors.ts
var findings = ["differ", "not in the stack", "cost not in the stack", "agree"];
var technology = /\b(?:hosting|cloud|software|saas|infrastructure|domains?|e-?mail|sms)\b/i;
function reconcileVendors(components, expenses, currency, asOf) {
  const unit = `${currency}/month`;
  const stack = components.map((component) => ({ component, words: wordsOf2(said(component.cells.component)) }));
  const shares2 = monthlyExpenses(operatingExpenses(expenses), asOf);
  const groups2 = groupBy(shares2, ({ name, expense }) => `${listEntities(expense)}/${slug(name)}`);
  const bills = groups2.flatMap(([key, payments]) => {
    const [first] = payments;
    if (first === void 0) return [];
    const words3 = wordsOf2(first.name);
    const own = stack.filter((one2) => shareEntity(one2.component, first.expense) && areAlike(one2.words, words3));
    if (own.length === 0 && !technology.test(said(first.expense.cells.category) ?? "")) return [];
    const paid = total3(
      "payments",
      payments.map(({ cell }) => said(cell)),
      unit
    );
    const cost = total3(
      "costs",
      own.map(({ component }) => rateOf2(component)),
      unit
    );
    const places = [...payments.map(({ expense }) => expense.place), ...own.map(({ component }) => component.place)];
    const finding = findingOf(own.length, cost, paid);
    return [
      { key, vendor: first.name, entities: listEntities(first.expense), stack: cost, paid, finding, sources: places }
    ];
  });
  return [...bills].sort(
    (a, b) => findings.indexOf(a.finding) - findings.indexOf(b.finding) || (a.key < b.key ? -1 : 1)
  );
}
function findingOf(components, cost, paid) {
  if (components === 0) return "not in the stack";
  if (cost === null) return "cost not in the stack";
  return paid !== null && cost.low.eq(paid.low) && cost.high.eq(paid.high) ? "agree" : "differ";
}
function total3(what, values, unit) {
  const known = values.flatMap((value) => value === null ? [] : [value]);
  if (known.length === 0) return null;
  const derived = known.map((value) => ({ name: what, value, derivation: { formula: what, inputs: [] } }));
  return sumFigures(what, derived, unit).value;
}
function rateOf2({ cells }) {
  const cost = said(cells.monthlyCost);
  return cost && perMonth(cost);
}
function shareEntity(a, b) {
  return a.entities.some((code) => b.entities.includes(code));
}
function wordsOf2(name) {
  return new Set(
    slug(name ?? "").split("-").filter((word) => word !== "")
  );
}
function areAlike(a, b) {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

// action/src/analyses/infrastructure-cost.ts
var infrastructureCost = defineAnalysis({
  id: "infrastructure-cost",
  code: "CTO-03",
  title: "Infrastructure cost",
  question: "What does the stack cost, and how much of it buys nothing?",
  formula: "Run-rate = sum of the monthly costs of the stack; a year = 12 months; unused seats = cost \xD7 (seats paid \u2212 seats used) \xF7 seats paid; cost of a sale = run-rate \xF7 sales of a month. A payment belongs to a component of the same entity when one of the two names holds all words of the other; the two amounts must be the same.",
  reads: {
    component: {
      needs: ["monthlyCost"],
      uses: ["component", "avoidable", "savedBy", "seatsPaid", "seatsUsed", "renewal"]
    },
    expense: { needs: [], uses: ["vendor", "amount", "month", "category", "kind"] },
    product: { needs: [], uses: ["unitsSold"] },
    revenue: { needs: [], uses: ["amount", "month", "kind", "stream"] }
  },
  compute({ component, expense, product, revenue }, { asOf }) {
    if (component.length === 0) return { blocks: [] };
    const costed = component.map(costOf2);
    const currency = mainCurrency(costed.map(({ cost }) => cost));
    const totals2 = totalsOf(costed, currency);
    const bills = reconcileVendors(component, expense, currency, asOf);
    const ratios = [saleCost(totals2, product, currency), revenueShare(totals2, revenue, currency, asOf)];
    const costs2 = costTable(costed);
    const tables = [billTable(bills), renewalTable(costed, asOf)].filter(({ rows }) => rows.length > 0);
    return {
      blocks: [
        ...figures2(totals2),
        ...ratios.flat(),
        ...costs2.rows.length > 0 ? [costs2] : [],
        ...drawColumn(costs2, "bars", 2),
        ...tables
      ],
      ...headline27(totals2)
    };
  }
});
var mostShown6 = 12;
var renewalDays = 90;
function costOf2(component) {
  const { cells, id } = component;
  const cost = monthly(cells.monthlyCost);
  const name = said(cells.component) ?? id;
  const seats = unusedSeats(component, cost);
  return { component, name, cost, avoidable: monthly(cells.avoidable), unused: seats };
}
function monthly(cell) {
  const rate = cell.kind === "value" ? perMonth(cell.value) : null;
  return cell.kind === "value" && rate !== null ? { ...cell, value: rate } : cell;
}
function unusedSeats({ cells }, cost) {
  const [paid, used, price] = [said(cells.seatsPaid), said(cells.seatsUsed), said(cost)];
  if (paid === null || used === null || price === null || paid.low.lte(zero)) return null;
  const operands = [
    { name: "cost", value: price },
    { name: "seats paid", value: paid },
    { name: "seats used", value: used }
  ];
  return derive(
    "cost \xD7 (seats paid \u2212 seats used) \xF7 seats paid",
    operands,
    price.unit,
    ([all2 = zero, bought = zero, taken = zero]) => taken.gte(bought) ? zero : all2.times(bought.minus(taken)).div(bought)
  );
}
function totalsOf(costed, currency) {
  const unit = `${currency}/month`;
  const named4 = (cellOf2) => costed.map((one2) => ({ name: one2.name, cell: cellOf2(one2) }));
  const counted = costed.flatMap(({ name, unused }) => unused === null ? [] : [{ name, ...unused }]);
  return {
    runRate: addUp(
      "the monthly costs of the stack",
      named4(({ cost }) => cost),
      unit
    ),
    avoidable: addUp(
      "the avoidable parts of the monthly costs",
      named4(({ avoidable }) => avoidable),
      unit
    ),
    unused: sumFigures("the cost of unused seats", counted, unit)
  };
}
function figures2({ runRate, avoidable, unused }) {
  const seats = { name: "unused seats", ...unused };
  const share3 = shareOf(seats, { name: "run-rate", ...runRate });
  const isWaste = unused.value !== null && !unused.value.high.isZero();
  const note = isWaste && unused.value && isExactValue(unused.value) ? { note: [share3.value, " of the run-rate"] } : {};
  return [
    figure({ id: "run-rate", title: "Cost of a month", good: "down", ...rowsKnown(runRate) }, runRate),
    figure({ id: "year", title: "Cost of a year", good: "down" }, yearOf("run-rate", runRate)),
    figure({ id: "avoidable", title: "Avoidable in a month", good: "down", ...rowsKnown(avoidable) }, avoidable),
    ...isWaste ? [figure({ id: "unused-seats", title: "Unused seats", good: "down", ...note }, unused)] : []
  ];
}
function yearOf(name, rate) {
  const unit = (rate.value?.unit ?? "").replace("/month", "/year");
  return derive(`${name} \xD7 12`, [{ name, ...rate }], unit, ([month = zero]) => month.times(exact(12)));
}
function saleCost({ runRate }, products, currency) {
  const counted = products.filter(({ cells }) => said(cells.unitsSold) !== null);
  if (counted.length === 0) return [];
  const values = counted.map(({ id, cells }) => ({ name: said(cells.product) ?? id, cell: cells.unitsSold }));
  const sold = addUp("units sold in a month", values, "units/month");
  const caption = { id: "per-sale", title: "Cost of the stack per sale", good: "down" };
  const operands = [
    { name: "run-rate", ...runRate },
    { name: "sales", ...sold }
  ];
  const each = derive(
    "run-rate \xF7 sales",
    operands,
    currency,
    ([cost = zero, units = zero]) => units.isZero() ? zero : cost.div(units)
  );
  if (sold.value === null || sold.value.low.gt(zero)) return [figure(caption, each)];
  const note = sold.value.high.isZero() ? ["not defined: nothing is sold"] : ["not defined: perhaps nothing is sold"];
  return [figure({ ...caption, note }, { ...each, value: null })];
}
function revenueShare({ runRate }, revenue, currency, asOf) {
  const receipts = receiptsPerMonth(revenue, currency, asOf);
  if (receipts.value === null || receipts.value.low.lte(zero)) return [];
  const share3 = shareOf({ name: "run-rate", ...runRate }, { name: "revenue", ...receipts });
  return [figure({ id: "of-revenue", title: "Share of revenue", good: "down", ...rowsKnown(receipts) }, share3)];
}
var titles4 = (...names2) => names2.map((title) => ({ title }));
var numbers2 = (...names2) => names2.map((title) => ({ title, align: "right" }));
function costTable(costed) {
  const hasUnused = costed.some(({ unused }) => unused?.value?.high.gt(zero));
  const rows = costed.filter(({ cost }) => cost.kind !== "not-applicable").sort((a, b) => compareCosts(said(a.cost), said(b.cost)) || (a.component.id < b.component.id ? -1 : 1)).map(({ component, name, cost, avoidable, unused }) => {
    const { cells, id, place: place2 } = component;
    const waste = [showCell(avoidable), ...hasUnused ? [unused === null ? "" : unused.value] : []];
    return {
      key: id,
      cells: [name, listEntities(component), showCell(cost), ...waste, said(cells.savedBy) ?? ""],
      sources: [place2]
    };
  });
  return {
    kind: "table",
    id: "components",
    title: "Dearest first",
    columns: [
      ...titles4("Component", "Entity"),
      ...numbers2("Monthly cost", "Avoidable", ...hasUnused ? ["Unused seats"] : []),
      ...titles4("Saved by")
    ],
    ...shortList(rows, mostShown6)
  };
}
function compareCosts(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) || b.high.cmp(a.high) || b.low.cmp(a.low);
}
function billTable(bills) {
  const rows = bills.map(
    ({ key, vendor, entities, stack, paid, finding, sources }) => ({
      key,
      cells: [vendor, entities, stack, paid, finding],
      sources
    })
  );
  return {
    kind: "table",
    id: "bills",
    title: "Stack against expenses",
    columns: [...titles4("Paid to", "Entity"), ...numbers2("In the stack", "In the expenses"), ...titles4("Finding")],
    ...shortList(rows, mostShown6)
  };
}
function renewalTable(costed, asOf) {
  const last = addDays(asOf, renewalDays);
  const rows = costed.flatMap((one2) => {
    const on = said(one2.component.cells.renewal);
    return on === null || on < asOf || on > last ? [] : [{ ...one2, on }];
  }).sort((a, b) => a.on === b.on ? a.component.id < b.component.id ? -1 : 1 : a.on < b.on ? -1 : 1).map(({ component, name, cost, on }) => {
    return { key: component.id, cells: [name, { day: on }, showCell(cost)], sources: [component.place] };
  });
  return {
    kind: "table",
    id: "renewals",
    title: `Renewals within ${renewalDays} days`,
    columns: [...titles4("Component", "Renews"), ...numbers2("Monthly cost")],
    ...shortList(rows, mostShown6)
  };
}
function headline27({ runRate, avoidable }) {
  if (runRate.value === null) return {};
  const unseen = runRate.of - runRate.known;
  const rest2 = unseen === 0 ? [] : ["; what ", count(unseen, "components"), unseen === 1 ? " costs" : " cost", " is not known"];
  const cost = ["The stack costs ", runRate.value];
  if (avoidable.value?.high.gt(zero)) {
    const sentence = [...cost, ", of which ", avoidable.value, " can be avoided", ...rest2, "."];
    return { headline: { standing: "fails", sentence } };
  }
  return { headline: { standing: unseen > 0 ? "unknown" : "holds", sentence: [...cost, ...rest2, "."] } };
}

// action/src/analyses/invoicing-readiness.ts
var invoicingReadiness = defineAnalysis({
  id: "invoicing-readiness",
  code: "AGY-03",
  title: "Invoicing readiness",
  question: "Which of the money that is earned and not billed can be invoiced today, and what blocks the rest?",
  formula: "Eight items a client: signed contract, rate or milestone, billing contact, purchase order, approved time, acceptance, tax form, bank details. The open amount is ready when every item is there or does not apply, blocked when one is known to be missing, and waits for an answer otherwise.",
  reads: {
    contract: {
      needs: [
        "client",
        "kind",
        "value",
        "signed",
        "billingContact",
        "purchaseOrder",
        "acceptance",
        "taxForm",
        "bankDetails"
      ],
      uses: ["start", "end", "rate", "progress"]
    },
    timesheet: { needs: ["client", "hours", "approved"], uses: ["date", "billable"] },
    invoice: { needs: ["client", "amount"], uses: ["date"], mayBeEmpty: true }
  },
  compute({ contract, timesheet, invoice }, { asOf }) {
    if (contract.length === 0) return { blocks: [] };
    const { currency, clients } = listClientAccounts(contract, timesheet, invoice, asOf);
    const claims = clients.filter(mayBeOpen).map(checkClaim);
    const total5 = (what, chosen) => sumFigures(
      `what is open with each client ${what}`,
      chosen.map(({ account }) => ({ name: account.name, ...account.unbilled })),
      currency
    );
    const inState = (state) => claims.filter((claim) => claim.state === state);
    const ready = total5("who has every item", inState("ready"));
    const blocked = total5("who lacks an item", inState("blocked"));
    const waiting2 = total5("whose items are not all answered", inState("waiting"));
    const blockers = blockersOf(claims, (chosen) => total5("who lacks the item", chosen));
    return {
      blocks: [
        figure({ id: "ready", title: "Ready to invoice", good: "up", ...rowsKnown(ready) }, ready),
        figure({ id: "blocked", title: "Blocked", good: "down", ...rowsKnown(blocked) }, blocked),
        figure({ id: "waiting", title: "Waits for an answer", good: "down", ...rowsKnown(waiting2) }, waiting2),
        ...claims.length > 0 ? [claimTable(claims)] : [],
        ...blockers.length > 0 ? [blockerTable(blockers)] : []
      ],
      headline: headline28(claims.length, ready, blocked)
    };
  }
});
var items = [
  { name: "signed contract", answerOf: everyContract(({ cells }) => flagAnswer(cells.signed)) },
  { name: "rate or milestone", answerOf: everyContract(termsAnswer) },
  { name: "billing contact", answerOf: everyContract(({ cells }) => flagAnswer(cells.billingContact)) },
  { name: "purchase order", answerOf: everyContract(({ cells }) => flagAnswer(cells.purchaseOrder)) },
  { name: "approved time", answerOf: timeAnswer },
  { name: "acceptance", answerOf: everyContract(({ cells }) => flagAnswer(cells.acceptance)) },
  { name: "tax form", answerOf: everyContract(({ cells }) => flagAnswer(cells.taxForm)) },
  { name: "bank details", answerOf: everyContract(({ cells }) => flagAnswer(cells.bankDetails)) }
];
function everyContract(answerOf) {
  return ({ contracts: contracts2 }) => contracts2.length === 0 ? "unsaid" : joinAnswers(contracts2.map(answerOf));
}
function joinAnswers(answers2) {
  if (answers2.includes("missing")) return "missing";
  return answers2.includes("unsaid") ? "unsaid" : "there";
}
function flagAnswer(cell) {
  if (cell.kind === "not-applicable") return "there";
  const answer = said(cell);
  return answer === null ? "unsaid" : answer ? "there" : "missing";
}
function termsAnswer({ cells }) {
  const kind = said(cells.kind);
  const terms = kind === "hourly" ? [cells.rate] : kind === "fixed" ? [cells.value, cells.progress] : [cells.value];
  return kind !== null && terms.every((cell) => cell.kind === "value") ? "there" : "unsaid";
}
function timeAnswer({ contracts: contracts2, hours }) {
  if (contracts2.length > 0 && contracts2.every(({ cells }) => isOtherThanHourly(said(cells.kind)))) return "there";
  return hours.length === 0 ? "unsaid" : joinAnswers(hours.map(({ cells }) => flagAnswer(cells.approved)));
}
function isOtherThanHourly(kind) {
  return kind !== null && kind !== "hourly";
}
function mayBeOpen({ unbilled: { value } }) {
  return value === null || value.high.gt(zero);
}
function checkClaim(account) {
  const answers2 = items.map(({ name, answerOf }) => ({ name, answer: answerOf(account) }));
  const named4 = (answer) => answers2.filter((one2) => one2.answer === answer).map(({ name }) => name);
  const [missing2, unsaid2] = [named4("missing"), named4("unsaid")];
  const state = missing2.length > 0 ? "blocked" : unsaid2.length > 0 ? "waiting" : "ready";
  return { account, missing: missing2, unsaid: unsaid2, state };
}
function claimTable(claims) {
  const rows = [...claims].sort(compareOpen).map(({ account, missing: missing2, unsaid: unsaid2 }) => {
    const { key, name, unbilled, contracts: contracts2, hours, invoices } = account;
    const there = items.length - missing2.length - unsaid2.length;
    const share3 = quantity({
      low: there * 100 / items.length,
      high: (there + unsaid2.length) * 100 / items.length,
      unit: "%"
    });
    return {
      key,
      cells: [name, unbilled.value, share3, missing2.join(", ") || "\u2014", unsaid2.join(", ") || "\u2014"],
      sources: [...contracts2, ...hours, ...invoices].map(({ place: place2 }) => place2)
    };
  });
  return {
    kind: "table",
    id: "clients",
    title: "Open amounts and the items they need",
    columns: [
      { title: "Client" },
      { title: "Not billed", align: "right" },
      { title: "Ready", align: "right" },
      { title: "Missing" },
      { title: "Not answered" }
    ],
    ...shortList(rows, 15)
  };
}
function compareOpen({ account: a }, { account: b }) {
  const [one2, other2] = [a.unbilled.value, b.unbilled.value];
  const unknownLast = Number(one2 === null) - Number(other2 === null);
  return unknownLast || (one2 && other2 ? other2.low.cmp(one2.low) : 0) || (a.key < b.key ? -1 : 1);
}
function blockersOf(claims, worthOf2) {
  return items.flatMap(({ name }) => {
    const lacking = claims.filter(({ missing: missing2 }) => missing2.includes(name));
    return lacking.length > 0 ? [{ item: name, claims: lacking, money: worthOf2(lacking) }] : [];
  });
}
function blockerTable(blockers) {
  const rows = blockers.map(({ item, claims, money }) => {
    const sources = claims.flatMap(({ account }) => account.contracts.map(({ place: place2 }) => place2));
    return { key: item, cells: [item, quantity({ low: claims.length, unit: "clients" }), money.value], sources };
  });
  return {
    kind: "table",
    id: "blockers",
    title: "Money that each missing item blocks, alone or with others",
    columns: [{ title: "Missing" }, { title: "Clients", align: "right" }, { title: "Blocked", align: "right" }],
    rows
  };
}
function headline28(open, ready, blocked) {
  if (open === 0) return { standing: "holds", sentence: ["Nothing is open to invoice."] };
  const amount = ({ value }) => value ?? "an amount that is not known";
  if (blocked.derivation.inputs.length > 0 || blocked.value === null) {
    return { standing: "fails", sentence: [amount(ready), " is ready to invoice; ", amount(blocked), " is blocked."] };
  }
  const isAllReady = ready.derivation.inputs.length === open;
  if (isAllReady)
    return { standing: "holds", sentence: ["All of ", ready.value, " that is open is ready to invoice."] };
  return { standing: "unknown", sentence: ["Whether all that is open can be invoiced is not known."] };
}

// action/src/analyses/key-person-dependence.ts
var keyPersonDependence = defineAnalysis({
  id: "key-person-dependence",
  code: "CEO-08",
  title: "Key-person dependence",
  question: "What stops when one person is away?",
  formula: "Critical = assets in use, components marked critical, clients that are served, open actions and blockers with priority 0. Share = rows that a person owns alone \xF7 critical items; a second owner counts as deputy. Bus factor = the fewest people without whom more than half of the critical items have no owner; a row without an owner has none already.",
  reads: {
    items: true,
    asset: { needs: ["owner"], uses: ["asset", "status"] },
    component: { needs: ["owner", "criticality"], uses: ["component"] },
    client: { needs: ["owner"], uses: ["client", "status"], mayBeEmpty: true }
  },
  compute({ items: items2, asset, component, client }) {
    const rows = [
      ...asset.filter(isInUse).flatMap((one2) => duty("assets", one2, one2.cells.owner)),
      ...component.filter(isCritical).flatMap((one2) => duty("components", one2, one2.cells.owner)),
      ...client.filter(isServed).flatMap((one2) => duty("clients", one2, one2.cells.owner)),
      ...items2.filter(isUrgent).map((one2) => ({ kind: "tasks", place: one2.place, owners: splitOwners(one2.owner) }))
    ];
    if (rows.length === 0) return { blocks: [] };
    const unowned = rows.filter(({ owners }) => owners.length === 0);
    const people = holdersOf(rows);
    const factor = busFactor(rows);
    const all2 = { name: "critical items", ...countUp("critical items", rows, "critical items") };
    const shares2 = people.map((person) => ({ person, share: shareAlone(person, all2) }));
    return {
      blocks: [
        figure({ id: "critical", title: "Critical items", good: "info" }, all2),
        ...topFigure(shares2),
        figure(
          { id: "unowned", title: "Without an owner", good: "down" },
          countUp("critical items without an owner", unowned, "critical items")
        ),
        busFigure(factor),
        ...shares2.length > 0 ? [peopleTable(shares2)] : []
      ],
      headline: headline29(shares2, factor, unowned.length)
    };
  }
});
var kinds = ["assets", "components", "clients", "tasks"];
function duty(kind, { place: place2 }, owner) {
  return owner.kind === "not-applicable" ? [] : [{ kind, place: place2, owners: splitOwners(said(owner)) }];
}
function splitOwners(owner) {
  return [...new Set((owner ?? "").split(",").map((name) => name.trim()))].filter((name) => name !== "");
}
function isInUse({ cells }) {
  const status = said(cells.status);
  return status !== "sold" && status !== "idle";
}
function isCritical({ cells }) {
  return said(cells.criticality) === "critical";
}
function isServed({ cells }) {
  const status = said(cells.status);
  return status === null || status === "active";
}
function isUrgent({ type, state, priority }) {
  const isWork = type === "action" || type === "blocker";
  return isWork && priority === 0 && state !== "done" && state !== "dropped";
}
function holdersOf(rows) {
  const held = rows.flatMap((row4) => row4.owners.map((name) => ({ name, row: row4 })));
  return groupBy(held, ({ name }) => nameKey(name)).map(([key, own]) => {
    const alone = own.filter(({ row: row4 }) => row4.owners.length === 1);
    const shared = own.filter(({ row: row4 }) => row4.owners.length > 1);
    return { name: own[0]?.name ?? key, alone: alone.map(({ row: row4 }) => row4), shared: shared.map(({ row: row4 }) => row4) };
  }).sort((a, b) => b.alone.length - a.alone.length || b.shared.length - a.shared.length || (a.name < b.name ? -1 : 1));
}
function shareAlone({ name, alone }, all2) {
  const what = `critical items of ${name} alone`;
  return shareOf({ name: what, ...countUp(what, alone, "critical items") }, all2);
}
function busFactor(rows) {
  const unowned = rows.filter(({ owners }) => owners.length === 0).length;
  const limit = rows.length / 2 - unowned;
  const parts = holdersOf(rows).map(
    ({ alone, shared }) => shared.reduce((sum2, { owners }) => sum2 + 1 / owners.length, alone.length)
  );
  const least = stepsPast(
    limit,
    parts.sort((a, b) => b - a)
  );
  const most = stepsPast(limit, losses(rows));
  return quantity({ low: least, high: most, unit: "people", places: rows.map(({ place: place2 }) => place2) });
}
function stepsPast(limit, values) {
  let sum2 = 0;
  for (const [i, value] of values.entries()) {
    if (Math.round(sum2 * 1e6) / 1e6 > limit) return i;
    sum2 += value;
  }
  return values.length;
}
function losses(rows) {
  const lost = [];
  let left = rows.filter(({ owners }) => owners.length > 0);
  while (left.some(({ owners }) => owners.length > 1)) {
    const [first] = holdersOf(left);
    if (first === void 0) break;
    lost.push(first.alone.length);
    const gone = nameKey(first.name);
    left = left.flatMap((row4) => {
      const owners = row4.owners.filter((name) => nameKey(name) !== gone);
      return owners.length === 0 ? [] : [{ ...row4, owners }];
    });
  }
  return [...lost, ...holdersOf(left).map(({ alone }) => alone.length)];
}
function topFigure([top2]) {
  if (top2 === void 0) return [];
  const { name } = top2.person;
  return [figure({ id: "top-share", title: "With one person alone", good: "down", note: [name] }, top2.share)];
}
function busFigure(value) {
  const formula = "the fewest people without whom more than half of the critical items have no owner";
  const note = value.low.isZero() ? { note: ["more than half have no owner already"] } : {};
  return figure(
    { id: "bus-factor", title: "Bus factor", good: "up", ...note },
    { value, derivation: { formula, inputs: [] } }
  );
}
function peopleTable(shares2) {
  const rows = shares2.map(({ person: { name, alone, shared }, share: share3 }) => {
    const counts3 = kinds.map((kind) => alone.filter((one2) => one2.kind === kind).length);
    const cells = [name, share3.value, ...[...counts3, shared.length].map((n) => count(n, ""))];
    return { key: nameKey(name), cells, sources: [...alone, ...shared].map(({ place: place2 }) => place2) };
  });
  const numbers4 = ["Alone", "Assets", "Components", "Clients", "Tasks", "With others"];
  const columns = [{ title: "Person" }, ...numbers4.map((title) => ({ title, align: "right" }))];
  return { kind: "table", id: "people", title: "Critical items by person", columns, ...shortList(rows, 10) };
}
function headline29([top2], factor, unowned) {
  const open = unowned > 0 ? ["; ", count(unowned, "critical items"), unowned === 1 ? " has" : " have", " no owner"] : [];
  if (top2 === void 0 || top2.person.alone.length === 0) {
    const sentence2 = ["Nothing critical hangs on one person alone", ...open, "."];
    return { standing: unowned > 0 ? "unknown" : "holds", sentence: sentence2 };
  }
  const { person, share: share3 } = top2;
  const sentence = [share3.value, ` of what is critical hangs on ${person.name} alone`, ...open, "."];
  return { standing: factor.high.lte(1) ? "fails" : unowned > 0 ? "unknown" : "holds", sentence };
}

// action/src/analyses/measures/customer-worth.ts
var hundred9 = exact(100);
var longestLife = 60;
var acquisitionAccounts = new Set(
  accounts_default.flatMap(({ number, note }) => note === "CAC" ? [number] : [])
);
function inUnit2(value, unit) {
  return value?.unit === unit ? value : null;
}
function isSubscription({ cells }) {
  return said(cells.churn) !== null && said(cells.grossMargin) !== null;
}
function worthOfBuyer({ product, terms }, repeat) {
  const orders = said(product.cells.ordersPerCustomer);
  const again = said(product.cells.repeatRate) ?? repeat;
  const sale = { name: "contribution of a sale", ...leftOfBooking(terms) };
  const unit = terms.price?.unit ?? "";
  if (orders !== null || again === null) {
    const operands2 = [sale, { name: "orders of a customer", value: orders }];
    const formula2 = "contribution of a sale \xD7 orders of a customer";
    return derive(formula2, operands2, unit, ([contribution = zero, times = zero]) => contribution.times(times));
  }
  const operands = [sale, { name: "repeat rate", value: again }];
  const formula = "contribution of a sale \xF7 (1 \u2212 repeat rate)";
  return derive(formula, operands, unit, ([contribution = zero, rate = zero]) => {
    if (rate.lt(hundred9)) return contribution.times(hundred9).div(hundred9.minus(rate));
    return contribution.isZero() ? zero : contribution.times(infinity);
  });
}
function worthOfSubscriber(product, currency) {
  const { price, grossMargin, churn } = product.cells;
  const operands = [
    { name: "price", value: inUnit2(said(price), currency) },
    { name: "gross margin", value: said(grossMargin) },
    { name: "churn", value: said(churn) }
  ];
  const formula = `price \xD7 gross margin \xF7 churn, for ${longestLife} months at most`;
  return derive(formula, operands, currency, ([fee = zero, margin = zero, lost = zero]) => {
    const months = lost.times(longestLife).lte(hundred9) ? exact(longestLife) : hundred9.div(lost);
    return fee.times(margin).times(months).div(hundred9);
  });
}
function profitOfSubscriber({ cells }, currency) {
  const operands = [
    { name: "price", value: inUnit2(said(cells.price), currency) },
    { name: "gross margin", value: said(cells.grossMargin) }
  ];
  return derive(
    "price \xD7 gross margin",
    operands,
    currency,
    ([fee = zero, margin = zero]) => fee.times(margin).div(hundred9)
  );
}
function acquisitionOf(product, expenses, channels2, currency, asOf) {
  const spent = operatingExpenses(expenses).filter(
    ({ entity: entity2, cells }) => entity2 === product.entity && acquisitionAccounts.has(said(cells.account) ?? "")
  );
  const spend = addUp("the payments that win customers", monthlyExpenses(spent, asOf), `${currency}/month`);
  const counted = channels2.filter(({ entity: entity2 }) => entity2 === product.entity).map(({ id, cells }) => ({ name: said(cells.channel) ?? id, cell: cells.newCustomers }));
  const customers = addUp("the new customers", counted, "customers");
  const stated2 = said(product.cells.cac);
  const cost = stated2 === null ? costOfCustomer(spend, customers, currency) : asStated(stated2, currency);
  return { cost, spend: spend.value, newCustomers: customers.value };
}
function asStated(value, currency) {
  const operand = { name: "CAC as stated", value: inUnit2(value, currency) };
  return derive("as stated", [operand], currency, ([cost = zero]) => cost);
}
function costOfCustomer(spend, customers, currency) {
  const operands = [
    { name: "spending", ...spend },
    { name: "new customers", ...customers }
  ];
  const cost = derive("spending \xF7 new customers", operands, currency, ([money = zero, won = zero]) => {
    if (won.isZero()) return money.isZero() ? zero : infinity;
    return money.div(won);
  });
  return cost.value?.low.isFinite() ? cost : { ...cost, value: null };
}

// action/src/analyses/measures/maintenance-effort.ts
function openRecords(records2, asOf) {
  return records2.filter(({ cells }) => {
    const closed = said(cells.closed);
    return closed === null || closed > asOf;
  });
}
function maintenanceEffort(jobs, params, asOf) {
  const rows = jobs.map(({ id, cells }) => ({ name: said(cells.title) ?? id, cell: cells.hours }));
  const hours = addUp("the hours of the open jobs", rows, "hours");
  const crew = statedParameter(params, "maintenance_hours_per_week", asOf);
  const operands = [
    { name: "open hours", ...hours },
    { name: "hours a week", value: crew }
  ];
  const weeks2 = derive(
    "open hours \xF7 hours a week",
    operands,
    "weeks",
    ([open = zero, week = zero]) => week.lte(zero) ? infinity : open.div(week)
  );
  return { hours, crew, weeks: weeks2 };
}

// action/src/analyses/measures/quotient.ts
function quotient(over, above, under, below, unit) {
  const operands = [
    { name: over, ...above },
    { name: under, ...below }
  ];
  const derived = derive(
    `${over} \xF7 ${under}`,
    operands,
    unit,
    ([upper = zero, lower = zero]) => lower.isZero() ? infinity : upper.div(lower)
  );
  const isMeant = above.value?.low.gt(zero) && below.value?.low.gt(zero);
  return isMeant ? derived : { ...derived, value: null };
}

// action/src/analyses/measures/computed-kpis.ts
var computedFrom = {
  property: { needs: [], uses: ["property"] },
  booking: { needs: [], uses: ["asset", "start", "end", "status", "fare"] },
  calendar: { needs: [], uses: ["property", "from", "to"] },
  maintenance: { needs: [], uses: ["title", "closed", "hours"] },
  captain: { needs: [], uses: ["captain", "availableDays"] },
  delivery: {
    needs: [],
    uses: [
      "captain",
      "route",
      "from",
      "underwayDays",
      "standbyDays",
      "deadheadDays",
      "travelCost",
      "reimbursed",
      "fee"
    ]
  },
  product: { needs: [], uses: ["price", "variableCost", "unitsSold", "cac", "churn", "grossMargin"] },
  expense: { needs: [], uses: ["amount", "account", "month", "vendor", "kind"] },
  channel: { needs: [], uses: ["channel", "newCustomers"] },
  contract: { needs: [], uses: ["client", "kind", "value", "start", "end", "rate", "progress"] },
  timesheet: { needs: [], uses: ["client", "date", "hours", "billable", "work"] },
  invoice: { needs: [], uses: ["client", "date", "number", "amount"] },
  param: { needs: [], uses: ["key", "value", "from", "to"] }
};
function computedKpis(tables, asOf) {
  const { param: _, ...owned } = tables;
  const rows = Object.values(owned).flat();
  const codes = new Set(rows.flatMap(({ entity: entity2 }) => entity2 === null || entity2 === "all" ? [] : [entity2]));
  return new Map(
    [...codes].sort().map((entity2) => {
      const own = tablesOf(tables, entity2);
      const found = [...measureByKpi].flatMap(([key, measure]) => {
        const derived = measure(own, asOf);
        return derived === null || derived.value === null ? [] : [[key, derived]];
      });
      return [entity2, new Map(found)];
    })
  );
}
function tablesOf(all2, code) {
  const own = (rows) => rows.filter(({ entity: entity2 }) => entity2 === code);
  return {
    property: own(all2.property),
    booking: own(all2.booking),
    calendar: own(all2.calendar),
    maintenance: own(all2.maintenance),
    captain: own(all2.captain),
    delivery: own(all2.delivery),
    product: own(all2.product),
    expense: own(all2.expense),
    channel: own(all2.channel),
    contract: own(all2.contract),
    timesheet: own(all2.timesheet),
    invoice: own(all2.invoice),
    param: all2.param
  };
}
var measureByKpi = /* @__PURE__ */ new Map([
  ["charter.cm_per_trip", ofMainSale(leftOfBooking)],
  ["studio.unbilled", unbilledWork],
  ["studio.ltv_cac", ofSubscription(({ worth: worth2, cost }) => quotient("worth", worth2, "cost", cost, ""))],
  ["studio.payback", ofSubscription(({ profit, cost }) => quotient("cost", cost, "gross profit", profit, "months"))],
  ["stay.occ", ofNights((_nights, { adjusted }) => adjusted)],
  ["stay.adr", ofNights((_nights, { dailyRate }) => dailyRate)],
  ["stay.revpar", ofNights((_nights, { adjusted, perAvailable }) => adjusted && perAvailable)],
  ["stay.alos", ofNights(({ averageStay: averageStay2 }) => averageStay2)],
  ["stay.backlog", ({ maintenance, param }, asOf) => backlog(maintenance, param, asOf)],
  ["deliv.util", ({ captain, delivery }, asOf) => captainDays(captain, delivery, asOf).shares.utilisation],
  ["deliv.dead_ratio", ({ delivery, param }, asOf) => deliveryTrips(delivery, param, asOf).rates.ofDays],
  ["deliv.eff_rate", ({ delivery, param }, asOf) => deliveryTrips(delivery, param, asOf).rates.effective]
]);
function ofMainSale(compute) {
  return ({ product }) => {
    const [main] = mainProducts(product).values();
    const sale = averageSales(product, currencyOf2(product)).find((one2) => one2.product === main);
    return sale === void 0 ? null : compute(sale.terms);
  };
}
function ofSubscription(compute) {
  return ({ product, expense, channel }, asOf) => {
    const [main] = mainProducts(product).values();
    if (main === void 0 || !isSubscription(main)) return null;
    const currency = currencyOf2(product);
    return compute({
      worth: worthOfSubscriber(main, currency),
      profit: profitOfSubscriber(main, currency),
      cost: acquisitionOf(main, expense, channel, currency, asOf).cost
    });
  };
}
function currencyOf2(products) {
  return mainCurrency(products.map(({ cells }) => cells.price));
}
function ofNights(pick2) {
  return ({ property, booking, calendar: calendar2 }, asOf) => {
    const nights2 = nightsSold(property, booking, calendar2, asOf);
    return nights2 && pick2(nights2, nightRates(nights2.total, nights2.currency));
  };
}
function backlog(records2, params, asOf) {
  return records2.length === 0 ? null : maintenanceEffort(openRecords(records2, asOf), params, asOf).weeks;
}
function unbilledWork({ contract, timesheet, invoice }, asOf) {
  const { currency, clients } = listClientAccounts(contract, timesheet, invoice, asOf);
  if (clients.length === 0) return null;
  return sumFigures(
    "what is earned and not billed of each client",
    clients.map(({ name, unbilled }) => ({ name, ...unbilled })),
    currency
  );
}

// action/src/analyses/measures/is-stale.ts
var daysByCadence2 = {
  daily: 1,
  weekly: 7,
  monthly: 365 / 12,
  quarterly: 365 / 4,
  yearly: 365
};
function isStale(measured, cadence, asOf) {
  return daysBetween(measured, asOf) > 1.5 * daysByCadence2[cadence];
}

// action/catalogues/kpis.json
var kpis_default = [
  { business: "Charter vessel", key: "charter.trips", name: "Trips completed", formula: "count of bookings with status completed", unit: "trips", good: "up", cadence: "weekly", inputs: "bookings" },
  { business: "Charter vessel", key: "charter.utilisation", name: "Trip-slot utilisation", formula: "trips \xF7 sellable slots (days available \xD7 slots per day \u2212 weather \u2212 maintenance)", unit: "%", good: "up", cadence: "weekly", inputs: "bookings, assets" },
  { business: "Charter vessel", key: "charter.rev_per_trip", name: "Revenue per trip", formula: "trip revenue excl. tax, tips, deposits \xF7 trips", unit: "$/trip", good: "up", cadence: "weekly", inputs: "bookings" },
  { business: "Charter vessel", key: "charter.cm_per_trip", name: "Contribution per trip", formula: "revenue \u2212 captain \u2212 fuel \u2212 dockage \u2212 provisions \u2212 commission \u2212 card fee, \xF7 trips", unit: "$/trip", good: "up", cadence: "monthly", inputs: "bookings, expenses, channels" },
  { business: "Charter vessel", key: "charter.fuel_ratio", name: "Fuel share", formula: "fuel \xF7 trip revenue", unit: "%", good: "down", cadence: "monthly", inputs: "expenses, bookings" },
  { business: "Charter vessel", key: "charter.fuel_per_hour", name: "Fuel per engine hour", formula: "gallons \xF7 engine hours", unit: "gal/h", good: "down", cadence: "monthly", inputs: "assets log" },
  { business: "Charter vessel", key: "charter.weather_loss", name: "Weather cancellation rate", formula: "trips cancelled for weather \xF7 trips booked", unit: "%", good: "down", cadence: "monthly", inputs: "bookings" },
  { business: "Charter vessel", key: "charter.direct_share", name: "Direct booking share", formula: "direct trip revenue \xF7 all trip revenue", unit: "%", good: "up", cadence: "monthly", inputs: "bookings" },
  { business: "Charter vessel", key: "charter.lead_days", name: "Booking lead time", formula: "median(trip date \u2212 booking date)", unit: "days", good: "band", cadence: "monthly", inputs: "bookings" },
  { business: "Charter vessel", key: "charter.rating", name: "Review rating and velocity", formula: "mean stars; new reviews in 30 days", unit: "stars; n", good: "up", cadence: "monthly", inputs: "channels" },
  { business: "Charter vessel", key: "charter.maint_per_hour", name: "Maintenance per engine hour", formula: "repairs \xF7 engine hours", unit: "$/h", good: "down", cadence: "quarterly", inputs: "expenses, assets log" },
  { business: "Charter vessel", key: "charter.breakeven_trips", name: "Break-even trips", formula: "fixed cost \xF7 contribution per trip, rounded up", unit: "trips", good: "down", cadence: "monthly", inputs: "CFO-06" },
  { business: "Event and charter operator", key: "event.load", name: "Load factor", formula: "tickets sold \xF7 seats offered", unit: "%", good: "up", cadence: "per event", inputs: "bookings" },
  { business: "Event and charter operator", key: "event.yield", name: "Revenue per available seat", formula: "ticket revenue \xF7 seats offered", unit: "$/seat", good: "up", cadence: "per event", inputs: "bookings" },
  { business: "Event and charter operator", key: "event.spend", name: "Ancillary spend per guest", formula: "add-on, bar and merchandise revenue \xF7 guests", unit: "$/guest", good: "up", cadence: "per event", inputs: "revenue" },
  { business: "Event and charter operator", key: "event.cm", name: "Contribution per event", formula: "revenue \u2212 venue \u2212 crew \u2212 catering \u2212 commission, \xF7 events", unit: "$/event", good: "up", cadence: "per event", inputs: "revenue, expenses" },
  { business: "Event and charter operator", key: "event.breakeven_load", name: "Break-even load", formula: "fixed event cost \xF7 (net ticket \xD7 seats)", unit: "%", good: "down", cadence: "per event", inputs: "revenue, expenses" },
  { business: "Event and charter operator", key: "event.cancel", name: "Cancellation and no-show rate", formula: "cancelled or absent guests \xF7 booked guests", unit: "%", good: "down", cadence: "monthly", inputs: "bookings" },
  { business: "Event and charter operator", key: "event.pace", name: "Sales pace", formula: "tickets sold at T\u221214 \xF7 same point last comparable event", unit: "ratio", good: "up", cadence: "weekly", inputs: "bookings" },
  { business: "Event and charter operator", key: "event.cpa", name: "Cost per ticket buyer", formula: "event marketing \xF7 orders", unit: "$/order", good: "down", cadence: "per event", inputs: "expenses, bookings" },
  { business: "Event and charter operator", key: "event.repeat", name: "Repeat guest share", formula: "orders by past guests \xF7 orders", unit: "%", good: "up", cadence: "monthly", inputs: "bookings" },
  { business: "Event and charter operator", key: "event.incident", name: "Incident rate", formula: "recorded incidents \xF7 1,000 guests", unit: "per 1,000", good: "down", cadence: "quarterly", inputs: "ops notes" },
  { business: "Event and charter operator", key: "event.deposit_cover", name: "Deposit cover", formula: "deposits held \xF7 committed event cost", unit: "ratio", good: "up", cadence: "weekly", inputs: "revenue, expenses" },
  { business: "Dumpster and junk hauling", key: "haul.turns", name: "Container turns", formula: "hauls \xF7 containers owned in period", unit: "turns", good: "up", cadence: "weekly", inputs: "ops log, assets" },
  { business: "Dumpster and junk hauling", key: "haul.util", name: "Container utilisation", formula: "container-days on rent \xF7 container-days owned (less out of service)", unit: "%", good: "up", cadence: "weekly", inputs: "ops log" },
  { business: "Dumpster and junk hauling", key: "haul.rev_per_haul", name: "Revenue per haul", formula: "haul revenue \xF7 hauls", unit: "$/haul", good: "up", cadence: "weekly", inputs: "revenue" },
  { business: "Dumpster and junk hauling", key: "haul.cm_per_haul", name: "Contribution per haul", formula: "revenue \u2212 tipping \u2212 fuel \u2212 labour \u2212 card fee, \xF7 hauls", unit: "$/haul", good: "up", cadence: "monthly", inputs: "revenue, expenses" },
  { business: "Dumpster and junk hauling", key: "haul.tip_ratio", name: "Disposal share", formula: "tipping fees \xF7 haul revenue", unit: "%", good: "down", cadence: "monthly", inputs: "expenses" },
  { business: "Dumpster and junk hauling", key: "haul.tons", name: "Tons per haul", formula: "landfill tons \xF7 hauls", unit: "tons", good: "band", cadence: "monthly", inputs: "scale tickets" },
  { business: "Dumpster and junk hauling", key: "haul.overage_capture", name: "Overage capture", formula: "overweight billed \xF7 overweight incurred", unit: "%", good: "up", cadence: "monthly", inputs: "scale tickets, invoices" },
  { business: "Dumpster and junk hauling", key: "haul.dwell", name: "Days on site", formula: "mean rental days per drop", unit: "days", good: "down", cadence: "weekly", inputs: "ops log" },
  { business: "Dumpster and junk hauling", key: "haul.fuel_per_haul", name: "Fuel per haul", formula: "fuel \xF7 hauls", unit: "$/haul", good: "down", cadence: "monthly", inputs: "expenses" },
  { business: "Dumpster and junk hauling", key: "haul.quote_win", name: "Quote-to-job rate", formula: "jobs won \xF7 quotes sent", unit: "%", good: "up", cadence: "weekly", inputs: "leads" },
  { business: "Dumpster and junk hauling", key: "haul.response", name: "First response time", formula: "median minutes from enquiry to reply", unit: "min", good: "down", cadence: "weekly", inputs: "leads" },
  { business: "Dumpster and junk hauling", key: "haul.local_leads", name: "Profile leads", formula: "calls + messages + direction requests from business profile", unit: "n", good: "up", cadence: "weekly", inputs: "channels" },
  { business: "Agency and SaaS studio", key: "studio.util", name: "Billable utilisation", formula: "billable hours \xF7 available hours", unit: "%", good: "band", cadence: "weekly", inputs: "timesheet" },
  { business: "Agency and SaaS studio", key: "studio.realisation", name: "Realisation", formula: "billed value \xF7 (client hours \xD7 standard rate)", unit: "%", good: "up", cadence: "monthly", inputs: "timesheet, invoices" },
  { business: "Agency and SaaS studio", key: "studio.ebr", name: "Effective hourly rate", formula: "fee revenue \xF7 client hours", unit: "$/h", good: "up", cadence: "monthly", inputs: "timesheet, revenue" },
  { business: "Agency and SaaS studio", key: "studio.delivery_margin", name: "Delivery margin", formula: "(AGI \u2212 delivery cost) \xF7 AGI; AGI = revenue \u2212 pass-through", unit: "%", good: "up", cadence: "monthly", inputs: "revenue, expenses" },
  { business: "Agency and SaaS studio", key: "studio.unbilled", name: "Unbilled work", formula: "earned value \u2212 billed, positive part", unit: "$", good: "down", cadence: "weekly", inputs: "AGY-01" },
  { business: "Agency and SaaS studio", key: "studio.mrr", name: "Monthly recurring revenue", formula: "\u03A3 monthly value of active retainers and subscriptions", unit: "$/mo", good: "up", cadence: "monthly", inputs: "contracts" },
  { business: "Agency and SaaS studio", key: "studio.nrr", name: "Net revenue retention", formula: "(start MRR + expansion \u2212 contraction \u2212 churn) \xF7 start MRR", unit: "%", good: "up", cadence: "monthly", inputs: "contracts" },
  { business: "Agency and SaaS studio", key: "studio.churn", name: "Logo churn", formula: "clients lost \xF7 clients at start", unit: "%", good: "down", cadence: "monthly", inputs: "clients" },
  { business: "Agency and SaaS studio", key: "studio.top_client", name: "Largest client share", formula: "largest client revenue \xF7 revenue", unit: "%", good: "down", cadence: "monthly", inputs: "clients" },
  { business: "Agency and SaaS studio", key: "studio.ar_days", name: "Days sales outstanding", formula: "AR \xF7 credit sales \xD7 days", unit: "days", good: "down", cadence: "monthly", inputs: "invoices" },
  { business: "Agency and SaaS studio", key: "studio.ltv_cac", name: "LTV to CAC", formula: "(ARPA \xD7 GM% \xF7 churn) \xF7 CAC", unit: "ratio", good: "up", cadence: "quarterly", inputs: "unit economics" },
  { business: "Agency and SaaS studio", key: "studio.payback", name: "CAC payback", formula: "CAC \xF7 (ARPA \xD7 GM%)", unit: "months", good: "down", cadence: "quarterly", inputs: "unit economics" },
  { business: "Short-term rental", key: "stay.occ", name: "Adjusted occupancy", formula: "nights sold \xF7 (calendar \u2212 owner \u2212 blocked nights)", unit: "%", good: "up", cadence: "weekly", inputs: "bookings, calendar" },
  { business: "Short-term rental", key: "stay.adr", name: "Average daily rate", formula: "room revenue excl. cleaning and tax \xF7 nights sold", unit: "$/night", good: "up", cadence: "weekly", inputs: "bookings" },
  { business: "Short-term rental", key: "stay.revpar", name: "RevPAR", formula: "room revenue \xF7 available nights", unit: "$/night", good: "up", cadence: "weekly", inputs: "bookings" },
  { business: "Short-term rental", key: "stay.net_revpar", name: "Net RevPAR", formula: "(room revenue \u2212 commissions \u2212 card fees) \xF7 available nights", unit: "$/night", good: "up", cadence: "monthly", inputs: "bookings, channels" },
  { business: "Short-term rental", key: "stay.alos", name: "Average length of stay", formula: "nights sold \xF7 stays", unit: "nights", good: "band", cadence: "monthly", inputs: "bookings" },
  { business: "Short-term rental", key: "stay.window", name: "Booking window", formula: "median(check-in \u2212 booking date)", unit: "days", good: "band", cadence: "monthly", inputs: "bookings" },
  { business: "Short-term rental", key: "stay.pace", name: "Pace", formula: "nights on books \xF7 nights on books same date last year \u2212 1", unit: "%", good: "up", cadence: "weekly", inputs: "bookings" },
  { business: "Short-term rental", key: "stay.direct_share", name: "Direct share", formula: "direct room revenue \xF7 room revenue", unit: "%", good: "up", cadence: "monthly", inputs: "bookings" },
  { business: "Short-term rental", key: "stay.turn_margin", name: "Turnover margin", formula: "(cleaning fee net of commission \u2212 cleaning \u2212 linen) \xF7 stays", unit: "$/stay", good: "up", cadence: "monthly", inputs: "bookings, expenses" },
  { business: "Short-term rental", key: "stay.rating", name: "Guest rating", formula: "mean stars, last 20 reviews", unit: "stars", good: "up", cadence: "monthly", inputs: "channels" },
  { business: "Short-term rental", key: "stay.backlog", name: "Maintenance backlog", formula: "open hours \xF7 weekly crew hours", unit: "weeks", good: "down", cadence: "weekly", inputs: "maintenance" },
  { business: "Short-term rental", key: "stay.breakeven_nights", name: "Break-even nights", formula: "fixed \xF7 net contribution per night, rounded up", unit: "nights", good: "down", cadence: "monthly", inputs: "RENT-04" },
  { business: "Yacht delivery", key: "deliv.util", name: "Captain utilisation", formula: "(underway + paid standby days) \xF7 available days", unit: "%", good: "up", cadence: "monthly", inputs: "captains, deliveries" },
  { business: "Yacht delivery", key: "deliv.dead_ratio", name: "Deadhead ratio", formula: "unpaid positioning days \xF7 (paid + unpaid days)", unit: "%", good: "down", cadence: "monthly", inputs: "deliveries" },
  { business: "Yacht delivery", key: "deliv.eff_rate", name: "Effective day rate", formula: "(fees \u2212 net deadhead cost) \xF7 committed days", unit: "$/day", good: "up", cadence: "monthly", inputs: "deliveries" },
  { business: "Yacht delivery", key: "deliv.margin", name: "Delivery margin", formula: "(fee \u2212 crew \u2212 travel \u2212 unrecovered expense) \xF7 fee", unit: "%", good: "up", cadence: "per job", inputs: "deliveries" },
  { business: "Yacht delivery", key: "deliv.est_bias", name: "Estimate bias", formula: "mean((actual days \u2212 quoted days) \xF7 quoted days)", unit: "%", good: "near 0", cadence: "quarterly", inputs: "deliveries" },
  { business: "Yacht delivery", key: "deliv.win", name: "Quote win rate", formula: "quotes accepted \xF7 quotes sent", unit: "%", good: "up", cadence: "monthly", inputs: "leads" },
  { business: "Yacht delivery", key: "deliv.fuel_var", name: "Fuel variance", formula: "actual gallons \xD7 price \u2212 quoted fuel", unit: "$", good: "down", cadence: "per job", inputs: "deliveries" },
  { business: "Yacht delivery", key: "deliv.standby", name: "Weather standby share", formula: "standby days \xF7 job days", unit: "%", good: "band", cadence: "quarterly", inputs: "deliveries" },
  { business: "Yacht delivery", key: "deliv.advance", name: "Advance cover", formula: "client advances held \xF7 expenses committed", unit: "ratio", good: "up", cadence: "weekly", inputs: "deliveries, cash" },
  { business: "Yacht delivery", key: "deliv.season", name: "Seasonality index", formula: "month's jobs \xF7 average month", unit: "index", good: "info", cadence: "yearly", inputs: "deliveries" },
  { business: "Yacht delivery", key: "deliv.claims", name: "Incident-free miles", formula: "nautical miles since last claim", unit: "nm", good: "up", cadence: "monthly", inputs: "deliveries" },
  { business: "Yacht delivery", key: "deliv.licence", name: "Credential cover", formula: "captains with licence, drug test and insurer approval current \xF7 captains", unit: "%", good: "up", cadence: "monthly", inputs: "captains" }
];

// action/src/analyses/measures/usual-kpis.ts
var usualByTrade = /* @__PURE__ */ new Map();
var usualByName = /* @__PURE__ */ new Map();
for (const usual2 of kpis_default) {
  const trade = nameKey(usual2.business);
  usualByTrade.set(trade, [...usualByTrade.get(trade) ?? [], usual2]);
  for (const name of [usual2.key, usual2.name])
    if (!usualByName.has(nameKey(name))) usualByName.set(nameKey(name), usual2);
}
function usualLike({ cells }) {
  const names2 = [said(cells.key), said(cells.name)].flatMap((name) => name === null ? [] : [nameKey(name)]);
  return names2.map((name) => usualByName.get(name)).find((usual2) => usual2 !== void 0) ?? null;
}
function suggestKpis(entities, declared) {
  const names2 = namesByEntity(declared);
  return entities.map((entity2) => ({ entity: entity2, kpis: suggestionsFor(entity2, names2) }));
}
function namesByEntity(declared) {
  const names2 = /* @__PURE__ */ new Map();
  for (const { entities, cells } of declared) {
    const own = [cells.key, cells.name].map((cell) => nameKey(said(cell) ?? ""));
    for (const entity2 of entities) {
      const known = names2.get(entity2) ?? /* @__PURE__ */ new Set();
      for (const name of own) known.add(name);
      names2.set(entity2, known);
    }
  }
  return names2;
}
function suggestionsFor({ cells, entity: entity2 }, declared) {
  const trade = said(cells.businessType);
  const usual2 = trade === null ? void 0 : usualByTrade.get(nameKey(trade));
  if (usual2 === void 0) return null;
  const own = [declared.get(entity2 ?? ""), declared.get("all")];
  const isDeclared = (name) => own.some((names2) => names2?.has(nameKey(name)));
  return usual2.filter(({ key, name }) => !isDeclared(key) && !isDeclared(name));
}

// action/src/analyses/kpi-gaps.ts
var kpiGaps = defineAnalysis({
  id: "kpi-gaps",
  code: "CEO-03",
  title: "Missing KPIs",
  question: "What should be measured and is not?",
  formula: "Expected = the KPIs of the table, less those that are N/A; measured = those with a value; computed = those without one that the tables of their entity already give; coverage = (measured + computed) \xF7 expected; usable = measured or computed, no older than 1.5 \xD7 the cadence, with a target and an owner. What a trade usually measures is a suggestion, counted apart.",
  reads: {
    kpi: {
      needs: ["key", "value", "asOf"],
      uses: ["name", "formula", "unit", "target", "owner", "cadence", "source"]
    },
    entity: { needs: ["businessType"], uses: ["code"] },
    ...computedFrom
  },
  compute({ kpi: all2, entity: entity2, ...tables }, { asOf }) {
    const kpi = currentKpis(all2, asOf);
    const computed = computedKpis(tables, asOf);
    const expected = kpi.filter(({ cells }) => cells.value.kind !== "not-applicable");
    const standing = expected.map((one2) => standingOf(one2, computed, asOf));
    const suggested = suggestKpis(entity2, kpi);
    const shown = [
      missingTable2(standing),
      unusableTable(standing),
      coverageTable2(standing),
      suggestionTable(suggested)
    ];
    const blocks = [
      ...figures3(standing),
      suggestedFigure(suggested),
      ...computedFigures(standing, suggested, computed),
      ...shown.filter(({ rows }) => rows.length > 0)
    ];
    return { blocks, ...headline30(standing) };
  }
});
var mostShown7 = 15;
var mostOnScorecard = 15;
function standingOf(kpi, computed, asOf) {
  const { value, asOf: on, cadence, target, owner } = kpi.cells;
  const known = value.kind === "value" ? "recorded" : computedOf(kpi, computed) !== null ? "computed" : null;
  if (known === null) return { kpi, known, lacks: [] };
  const lacks = [
    ...known === "recorded" ? staleness(said(on), said(cadence), asOf) : [],
    ...target.kind === "value" ? [] : ["no target"],
    ...owner.kind === "value" ? [] : ["no owner"]
  ];
  return { kpi, known, lacks };
}
function computedOf(kpi, computed) {
  const usual2 = usualLike(kpi);
  return (usual2 && computed.get(kpi.entity ?? "")?.get(usual2.key)) ?? null;
}
function computedFigures(standing, suggested, computed) {
  const declared = standing.flatMap(({ kpi, known }) => {
    const usual3 = known === "computed" ? usualLike(kpi) : null;
    return usual3 === null ? [] : [{ usual: usual3, name: nameOf10(kpi), entity: kpi.entity ?? "" }];
  });
  const usual2 = suggested.flatMap(
    ({ entity: entity2, kpis }) => (kpis ?? []).map((one2) => ({ usual: one2, name: one2.name, entity: codeOf(entity2) }))
  );
  return [...declared, ...usual2].flatMap(({ usual: { key, good }, name, entity: entity2 }) => {
    const derived = computed.get(entity2)?.get(key);
    if (derived === void 0) return [];
    const id = `computed-${entity2}-${key}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const caption = { id, title: `${name} of ${entity2}, computed`, good: directionOf(good) };
    return [figure(caption, derived)];
  });
}
function staleness(measured, cadence, asOf) {
  if (measured === null) return ["no day of measurement"];
  if (cadence === null) return ["no cadence"];
  return isStale(measured, cadence, asOf) ? [`stale since ${measured}`] : [];
}
var isUsable = ({ known, lacks }) => known !== null && lacks.length === 0;
function figures3(all2) {
  const counted = (what, some) => countUp(
    what,
    some.map(({ kpi }) => kpi),
    "KPIs"
  );
  const expected = counted("KPIs that the portfolio declares", all2);
  const of = (known) => all2.filter((standing) => standing.known === known);
  const measured = counted("declared KPIs with a value", of("recorded"));
  const computed = counted("declared KPIs without a value that the tables give", of("computed"));
  return [
    figure({ id: "expected", title: "Expected", good: "info", ...crowded(all2) }, expected),
    figure({ id: "measured", title: "Measured", good: "up" }, measured),
    ...of("computed").length > 0 ? [figure({ id: "computed", title: "Computed", good: "up" }, computed)] : [],
    figure({ id: "missing", title: "Missing", good: "down" }, counted("declared KPIs without a value", of(null))),
    figure({ id: "coverage", title: "Coverage", good: "up" }, coverage2(measured, computed, expected)),
    figure(
      { id: "usable", title: "Usable", good: "up" },
      counted("measured KPIs that are fresh and have a target and an owner", all2.filter(isUsable))
    )
  ];
}
function coverage2(measured, computed, expected) {
  if (computed.value?.low.isZero()) {
    return shareOf({ name: "measured", ...measured }, { name: "expected", ...expected });
  }
  const operands = [
    { name: "measured", ...measured },
    { name: "computed", ...computed },
    { name: "expected", ...expected }
  ];
  return derive(
    "(measured + computed) \xF7 expected",
    operands,
    "%",
    ([own = zero, found = zero, all2 = zero]) => own.plus(found).times(exact(100)).div(all2)
  );
}
function crowded(all2) {
  const long = byEntity2(all2).filter(([, some]) => some.length > mostOnScorecard);
  if (long.length === 0) return {};
  const names2 = long.map(([entity2, some]) => `${entity2} (${some.length})`).join(", ");
  return { note: [`more than ${mostOnScorecard} on one scorecard are not looked at: ${names2}`] };
}
function byEntity2(all2) {
  return groupBy(all2, ({ kpi }) => listEntities(kpi));
}
function missingTable2(all2) {
  const rows = all2.filter(({ known }) => known === null).map(({ kpi }) => {
    const usual2 = usualLike(kpi);
    const { cells } = kpi;
    const formula = said(cells.formula) ?? usual2?.formula ?? null;
    const source = said(cells.source) ?? usual2?.inputs ?? null;
    const how = formula === null || source === null ? formula : `${formula}, from ${source}`;
    return row(kpi, [how, showCell(cells.cadence), showCell(cells.owner)]);
  });
  const columns = titles5("KPI", "Entity", "Formula", "Cadence", "Owner");
  return { kind: "table", id: "missing-kpis", title: "Not measured", columns, ...shortList(rows, mostShown7) };
}
function unusableTable(all2) {
  const rows = all2.filter((standing) => standing.known === "recorded" && !isUsable(standing)).map(({ kpi, lacks }) => row(kpi, [showCell(kpi.cells.value), lacks.join(", ")]));
  const columns = titles5("KPI", "Entity", "Value", "Lacks");
  return { kind: "table", id: "unusable-kpis", title: "Measured, not usable", columns, ...shortList(rows, mostShown7) };
}
function row(kpi, cells) {
  return { key: kpi.id, cells: [nameOf10(kpi), listEntities(kpi), ...cells], sources: [kpi.place] };
}
function nameOf10({ id, cells }) {
  return said(cells.name) ?? said(cells.key) ?? id;
}
var titles5 = (...names2) => names2.map((title) => ({ title }));
function coverageTable2(all2) {
  const rows = byEntity2(all2).map(([entity2, some]) => {
    const known = some.filter((standing) => standing.known !== null);
    const counts3 = [some.length, known.length, some.length - known.length, known.filter(isUsable).length];
    const sources = some.map(({ kpi }) => kpi.place);
    return { key: entity2, cells: [entity2, ...counts3.map((n) => count(n, ""))], sources };
  });
  const numbers4 = ["Expected", "Known", "Missing", "Usable"].map((title) => ({ title, align: "right" }));
  const columns = [{ title: "Entity" }, ...numbers4];
  return {
    kind: "table",
    id: "coverage-by-entity",
    title: "By entity",
    isDetail: true,
    columns,
    ...shortList(rows, mostShown7)
  };
}
function directionOf(good) {
  return good === "up" || good === "down" ? good : "info";
}
function suggestedFigure(all2) {
  const places = all2.flatMap(({ entity: entity2, kpis }) => (kpis ?? []).map(() => entity2));
  const lost = all2.filter(({ entity: entity2, kpis }) => kpis === null && said(entity2.cells.businessType) !== null);
  const names2 = lost.map(({ entity: entity2 }) => `${said(entity2.cells.businessType)} (${codeOf(entity2)})`).join(", ");
  const note = lost.length === 0 ? {} : { note: [`no list for the trade of ${names2}`] };
  return figure(
    { id: "suggested", title: "Usual in the trade, not declared", good: "info", ...note },
    countUp("KPIs usual in the trade of an entity that it does not declare", places, "suggestions")
  );
}
var codeOf = ({ entity: entity2, id }) => entity2 ?? id;
var mostSuggested = 5;
function suggestionTable(all2) {
  const rows = all2.flatMap(({ entity: entity2, kpis }) => {
    if (kpis === null || kpis.length === 0) return [];
    const names2 = kpis.slice(0, mostSuggested).map(({ name }) => name).join(", ");
    const more = kpis.length > mostSuggested ? ` and ${kpis.length - mostSuggested} more` : "";
    const code = codeOf(entity2);
    const cells = [code, showCell(entity2.cells.businessType), names2 + more];
    return [{ key: code, cells, sources: [entity2.place] }];
  });
  const columns = titles5("Entity", "Trade", "Usual KPIs");
  return {
    kind: "table",
    id: "suggestions",
    title: "Usual in the trade",
    isDetail: true,
    columns,
    ...shortList(rows, mostShown7)
  };
}
function headline30(all2) {
  if (all2.length === 0) return {};
  const expected = count(all2.length, "KPIs");
  const missing2 = all2.filter(({ known }) => known === null).length;
  if (missing2 === 0) return { headline: { standing: "holds", sentence: ["All of the ", expected, " have a value."] } };
  return {
    headline: {
      standing: "fails",
      sentence: ["Of the ", expected, ` to watch, ${missing2} ${missing2 === 1 ? "is" : "are"} not measured.`]
    }
  };
}

// action/src/analyses/measures/reviews-needed.ts
var mostStars = exact(5);
function reviewsNeeded({ rating, reviews, target, expected }) {
  const operands = [
    { name: "reviews", value: reviews },
    { name: "target", value: target },
    { name: "average", value: rating },
    ...expected === null ? [] : [{ name: "average of those to come", value: expected }]
  ];
  const come = expected === null ? "5" : "average of those to come";
  const formula = `reviews \xD7 (target \u2212 average) \xF7 (${come} \u2212 target), at least 0`;
  return derive(formula, operands, "reviews", ([number = zero, aim = zero, stars = zero, next = mostStars]) => {
    const lacking = number.times(aim.minus(stars));
    if (lacking.lte(zero)) return zero;
    return next.lte(aim) ? infinity : lacking.div(next.minus(aim));
  });
}

// action/src/analyses/local-seo.ts
var localSeo = defineAnalysis({
  id: "local-seo",
  code: "CMO-05",
  title: "Local search",
  question: "How well is each business found nearby, and which step helps most?",
  formula: "Score = sum of weight \xD7 done \xF7 applicable steps of each group, of 100. Weights: profile 30, reviews 20, on-page 18, behavioural 12, links 10, citations 6, AI and social 4, or `seo_weight` and the name of the group in the params. A step that is not known may be done or not; so may a group without any step; a group in which all is N/A does not count. A step is worth the weight of its group \xF7 its applicable steps. Reviews needed = reviews \xD7 (target \u2212 average) \xF7 (5 \u2212 target), rounded up, for the `rating_target` of the params; `rating_expected` stands for 5 where it is stated.",
  reads: {
    "seo-check": { needs: ["item", "group", "result"], uses: ["effort", "owner"] },
    channel: { needs: [], uses: ["channel", "rating", "reviews", "newReviews"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ "seo-check": steps, channel, param }, { asOf }) {
    const weights = weightsOn(param, asOf);
    const places = groupBy(steps, ({ entity: entity2 }) => entity2 ?? "").map(([entity2, own]) => placeOf2(entity2, own, weights));
    const open = places.flatMap(({ open: open2 }) => open2).sort(compareGains);
    return {
      blocks: [
        ...places.slice(0, mostPlaces).map(scoreFigure),
        ...places.length > 0 ? [groupTable(places)] : [],
        ...open.length > 0 ? [nextTable(open)] : [],
        ...reviewTables(channel, param, asOf)
      ],
      ...headline31(places, open)
    };
  }
});
var mostPlaces = 5;
var groups = ["profile", "reviews", "on-page", "behavioural", "links", "citations", "AI and social"];
var usualWeight = {
  profile: 30,
  reviews: 20,
  "on-page": 18,
  behavioural: 12,
  links: 10,
  citations: 6,
  "AI and social": 4
};
function weightsOn(params, asOf) {
  return new Map(
    groups.map((name) => {
      const usual2 = { value: usualWeight[name], unit: plain };
      return [name, parameterOn(params, `seo weight ${name}`, asOf, usual2).low];
    })
  );
}
function placeOf2(entity2, all2, weights) {
  const stepsByGroup = new Map(groupBy(all2, ({ cells }) => said(cells.group) ?? ""));
  const applying = groups.flatMap((name) => groupOf2(name, stepsByGroup.get(name) ?? [], weights.get(name) ?? zero));
  const total5 = applying.reduce((sum2, { weight }) => sum2.plus(weight), zero);
  const steps = applying.flatMap((group) => group.steps);
  return {
    entity: entity2,
    groups: applying,
    score: scoreOf3(applying, total5),
    open: applying.flatMap((group) => gainsOf(group, total5)),
    known: steps.filter(({ cells }) => said(cells.result) !== null).length,
    of: steps.length
  };
}
function groupOf2(name, all2, weight) {
  const steps = all2.filter(({ cells }) => cells.result.kind !== "not-applicable");
  if (all2.length > 0 && steps.length === 0 || weight.lte(zero)) return [];
  const done = steps.filter(({ cells }) => said(cells.result) === "pass");
  const open = steps.filter(({ cells }) => said(cells.result) === "fail");
  return [{ name, weight, steps, done, open, share: shareDone(steps, done.length, open.length) }];
}
function shareDone(steps, done, open) {
  if (steps.length === 0) return quantity({ low: 0, high: 1, unit: plain, quality: "partial" });
  const all2 = exact(steps.length);
  const isKnown = done + open === steps.length;
  return quantity({
    low: exact(done).div(all2),
    high: all2.minus(open).div(all2),
    unit: plain,
    quality: isKnown ? "exact" : "partial",
    basis: joinBasis(steps.map(({ basis }) => basis)),
    places: steps.map(({ place: place2 }) => place2)
  });
}
function scoreOf3(applying, total5) {
  const operands = applying.map(({ name, share: share3 }) => ({ name: `done of ${name}`, value: share3 }));
  const directions2 = operands.map(() => "up");
  const points = (shares2) => {
    const sum2 = applying.reduce((all2, { weight }, i) => all2.plus(weight.times(shares2[i] ?? zero)), zero);
    return total5.isZero() ? zero : sum2.times(100).div(total5);
  };
  const derived = derive("sum of weight \xD7 done \xF7 sum of weights, of 100", operands, "points", points, directions2);
  return total5.isZero() ? { ...derived, value: null } : derived;
}
function gainsOf({ name, weight, steps, open }, total5) {
  const low = weight.times(100).div(total5).div(exact(steps.length));
  return open.map((step) => {
    const points = quantity({ low, unit: "points", basis: step.basis, places: [step.place] });
    return { step, group: name, points };
  });
}
function compareGains(a, b) {
  return highestFirst(a.points.low, b.points.low) || lowestFirst(said(a.step.cells.effort)?.high, said(b.step.cells.effort)?.high) || (a.step.id < b.step.id ? -1 : 1);
}
function scoreFigure({ entity: entity2, groups: applying, score: score2, known, of }) {
  const unlisted = applying.filter(({ steps }) => steps.length === 0).map(({ name }) => name);
  const none = unlisted.length === 0 ? "" : `; none is listed for ${unlisted.join(", ")}`;
  const note = [`${known} of ${of} steps are known${none}`];
  return figure({ id: `score-${slug(entity2)}`, title: `${entity2}: found nearby, of 100`, good: "up", note }, score2);
}
function groupTable(places) {
  const rows = places.flatMap(({ entity: entity2, groups: applying }) => {
    const listed = applying.filter(({ steps }) => steps.length > 0);
    return listed.map(({ name, weight, steps, done, open }) => {
      const counts3 = [done.length, open.length, steps.length - done.length - open.length];
      const cells = [entity2, name, ...[weight, ...counts3].map((low) => quantity({ low, unit: plain }))];
      return { key: `${slug(entity2)}-${slug(name)}`, cells, sources: steps.map(({ place: place2 }) => place2) };
    });
  });
  const numbers4 = ["Weight", "Done", "Open", "Not known"].map((title) => ({ title, align: "right" }));
  return {
    kind: "table",
    id: "groups",
    title: "Steps by group",
    columns: [{ title: "Entity" }, { title: "Group" }, ...numbers4],
    ...shortList(rows, 14)
  };
}
function nextTable(open) {
  const rows = open.map(({ step: { id, entity: entity2, cells, place: place2 }, group, points }) => {
    const shown = [said(cells.item) ?? id, entity2, group, points, showCell(cells.effort), showCell(cells.owner)];
    return { key: id, cells: shown, sources: [place2] };
  });
  return {
    kind: "table",
    id: "next",
    title: "Next steps, what adds most first",
    columns: [
      { title: "Step" },
      { title: "Entity" },
      { title: "Group" },
      { title: "Adds", align: "right" },
      { title: "Effort", align: "right" },
      { title: "Owner" }
    ],
    ...shortList(rows, 10)
  };
}
function reviewTables(channels2, params, asOf) {
  const listed = channels2.filter(({ cells }) => said(cells.rating) !== null || said(cells.reviews) !== null);
  if (listed.length === 0) return [];
  const target = statedParameter(params, "rating target", asOf);
  const expected = statedParameter(params, "rating expected", asOf);
  const rows = [...listed].sort((a, b) => a.id < b.id ? -1 : 1).map(({ id, entity: entity2, cells, place: place2 }) => {
    const reviewed = { rating: said(cells.rating), reviews: said(cells.reviews), target, expected };
    const needed2 = reviewsNeeded(reviewed).value;
    const more = target === null ? [] : [needed2 && { ...needed2, round: "up" }];
    const stated2 = [cells.rating, cells.reviews, cells.newReviews].map(showCell);
    return { key: id, cells: [said(cells.channel) ?? id, entity2, ...stated2, ...more], sources: [place2] };
  });
  const needed = target === null ? [] : ["Needed for the target"];
  const numbers4 = ["Average", "Reviews", "New in 30 days", ...needed].map((title) => ({
    title,
    align: "right"
  }));
  const columns = [{ title: "Listing" }, { title: "Entity" }, ...numbers4];
  return [{ kind: "table", id: "reviews", title: "Reviews", columns, ...shortList(rows, 10) }];
}
function headline31(places, [first]) {
  if (first !== void 0) {
    const { step, points } = first;
    const place2 = places.find(({ entity: entity2 }) => entity2 === step.entity);
    const score3 = withoutMark2(place2?.score.value ?? null);
    const sentence = [
      `${step.entity} has `,
      score3,
      ` of 100 in local search; most comes from \u201C${said(step.cells.item) ?? step.id}\u201D, `,
      points,
      "."
    ];
    return { headline: { standing: "fails", sentence } };
  }
  const scores = places.flatMap(({ score: score3 }) => score3.value === null ? [] : [score3.value]);
  const [score2] = scores;
  if (score2 === void 0) return {};
  if (scores.every(({ low, high }) => low.eq(high))) {
    return { headline: { standing: "holds", sentence: ["Every step for local search is done."] } };
  }
  return { headline: { standing: "unknown", sentence: ["What is done for local search is not known in full."] } };
}
function withoutMark2(value) {
  return value === null ? null : { ...value, quality: "range" };
}

// action/src/analyses/maintenance-backlog.ts
var maintenanceBacklog = defineAnalysis({
  id: "maintenance-backlog",
  code: "RENT-02",
  title: "Maintenance backlog",
  question: "Which repairs wait, how long already, and what do they take?",
  formula: "Overdue = open longer than the limit of its priority (P1 1 day, P2 7, P3 30, P4 90, unless the params table sets others); backlog weeks = open hours \xF7 hours a week; condition index = cost of the open jobs \xF7 replacement value.",
  reads: {
    maintenance: { needs: ["priority", "opened"], uses: ["asset", "title", "closed", "hours", "cost", "blocksNights"] },
    asset: { needs: [], uses: ["asset", "replacementValue"] },
    property: { needs: [], uses: ["property", "replacementValue"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ maintenance, asset, property, param }, { asOf }) {
    if (maintenance.length === 0) return { blocks: [] };
    const jobs = openJobs(maintenance, param, asOf);
    const overdue2 = jobs.filter(isOverdue);
    const currency = mainCurrency(jobs.map(({ record }) => record.cells.cost));
    const late = countUp("open jobs past the limit of their priority", recordsOf(overdue2), "jobs");
    const undated = jobs.filter(({ daysOver }) => daysOver === null).length;
    const lateNote = undated > 0 ? { note: [`${undated} more cannot be judged`] } : {};
    return {
      blocks: [
        figure({ id: "open", title: "Open jobs", good: "down" }, countUp("open jobs", recordsOf(jobs), "jobs")),
        figure({ id: "overdue", title: "Overdue jobs", good: "down", ...lateNote }, late),
        ...meanAge(jobs),
        ...effort(jobs, param, asOf),
        ...costs(jobs, { asset, property }, currency),
        ...blockedNights(jobs, param, asOf),
        jobTable(jobs)
      ],
      headline: headline32(jobs, overdue2.length, undated)
    };
  }
});
var limitByPriority = { P1: 1, P2: 7, P3: 30, P4: 90 };
function openJobs(records2, params, asOf) {
  const limits = new Map(
    Object.entries(limitByPriority).map(([priority, days]) => {
      const key = `maintenance_limit_${priority.toLowerCase()}`;
      return [priority, parameterOn(params, key, asOf, { value: days, unit: "days" }).low.toNumber()];
    })
  );
  const jobs = openRecords(records2, asOf).map((record) => {
    const opened = said(record.cells.opened);
    const limit = limits.get(said(record.cells.priority) ?? "");
    const age = opened === null ? null : Math.max(0, daysBetween(opened, asOf));
    return { record, age, daysOver: age === null || limit === void 0 ? null : age - limit };
  });
  return jobs.sort(compareJobs);
}
function isOverdue({ daysOver }) {
  return daysOver !== null && daysOver > 0;
}
function compareJobs(a, b) {
  const priorities = [a, b].map(({ record }) => said(record.cells.priority) ?? "P9");
  const [first = "", second = ""] = priorities;
  if (isOverdue(a) !== isOverdue(b)) return isOverdue(a) ? -1 : 1;
  if (first !== second) return first < second ? -1 : 1;
  return (b.daysOver ?? 0) - (a.daysOver ?? 0) || (a.record.id < b.record.id ? -1 : 1);
}
function recordsOf(jobs) {
  return jobs.map(({ record }) => record);
}
function meanAge(jobs) {
  const ages = jobs.flatMap(({ record, age }) => age === null ? [] : [{ record, age }]);
  if (ages.length < 3) return [];
  const operands = ages.map(({ record, age }) => ({
    name: nameOf11(record),
    value: ageOf(record, age)
  }));
  const mean2 = derive(
    "average age of the open jobs",
    operands,
    "days",
    (values) => values.reduce((sum2, value) => sum2.plus(value), zero).div(exact(values.length))
  );
  return [figure({ id: "mean-age", title: "Average age of an open job", good: "down" }, mean2)];
}
function ageOf({ basis, cells }, age) {
  return quantity({ low: age, unit: "days", basis, places: [cells.opened.place] });
}
function nameOf11({ id, cells }) {
  return said(cells.title) ?? id;
}
function effort(jobs, params, asOf) {
  const { hours, crew, weeks: weeks2 } = maintenanceEffort(recordsOf(jobs), params, asOf);
  const note = crew === null ? { note: ["set `maintenance_hours_per_week` in the params table"] } : {};
  return [
    figure({ id: "hours", title: "Open hours", good: "down", ...rowsKnown(hours) }, hours),
    figure({ id: "weeks", title: "Backlog", good: "down", ...note }, weeks2)
  ];
}
function costs(jobs, facilities, currency) {
  const rows = recordsOf(jobs).map((record) => ({ name: nameOf11(record), cell: record.cells.cost }));
  const cost = addUp("the cost of the open jobs", rows, currency);
  const value = replacementValue(jobs, facilities, currency);
  const operands = [
    { name: "cost of the open jobs", ...cost },
    { name: "replacement value", ...value }
  ];
  const index = derive(
    "cost of the open jobs \xF7 replacement value",
    operands,
    "%",
    ([deferred = zero, whole2 = zero]) => whole2.lte(zero) ? infinity : deferred.times(exact(100)).div(whole2)
  );
  return [
    figure({ id: "cost", title: "Cost of the open jobs", good: "down", ...rowsKnown(cost) }, cost),
    figure(
      { id: "condition-index", title: "Condition index", good: "down", ...conditionNote(index, cost, value.unvalued) },
      index
    )
  ];
}
function conditionNote({ value }, cost, unvalued) {
  if (cost.value === null) return { note: ["waits for the cost of the open jobs"] };
  if (value === null) return { note: [`waits for the replacement value of ${unvalued.join("; ")}`] };
  const [best, worst] = [conditionAt(value.low), conditionAt(value.high)];
  return { note: [best === worst ? best : `${best} to ${worst}`] };
}
function conditionAt(index) {
  return index.lt(exact(5)) ? "good" : index.lte(exact(10)) ? "fair" : "poor";
}
function replacementValue(jobs, facilities, currency) {
  const valueByName = replacementValues(facilities);
  const names2 = [...new Set(jobs.map(({ record }) => said(record.cells.asset) ?? record.id))].sort();
  const operands = names2.map((name) => {
    const value = valueByName.get(nameKey(name)) ?? null;
    return { name, value: value?.unit === currency ? value : null };
  });
  const total5 = derive(
    "sum of the replacement values",
    operands,
    currency,
    (values) => values.reduce((sum2, value) => sum2.plus(value), zero),
    operands.map(() => "up")
  );
  return { ...total5, unvalued: operands.flatMap(({ name, value }) => value === null ? [name] : []) };
}
function replacementValues({ asset, property }) {
  const named4 = [
    ...property.map(({ id, cells }) => ({ names: [id, said(cells.property) ?? id], cell: cells.replacementValue })),
    ...asset.map(({ id, cells }) => ({ names: [id, said(cells.asset) ?? id], cell: cells.replacementValue }))
  ];
  return new Map(
    named4.flatMap(({ names: names2, cell }) => {
      const value = said(cell);
      return value === null ? [] : names2.map((name) => [nameKey(name), value]);
    })
  );
}
function blockedNights(jobs, params, asOf) {
  const blocking = recordsOf(jobs).filter(({ cells }) => cells.blocksNights.kind === "value");
  if (blocking.length === 0) return [];
  const rows = blocking.map((record) => ({ name: nameOf11(record), cell: record.cells.blocksNights }));
  const nights2 = addUp("the nights that open jobs block", rows, "nights");
  const blocked = figure({ id: "nights-blocked", title: "Nights blocked", good: "down" }, nights2);
  const rate = statedParameter(params, "average_daily_rate", asOf);
  if (rate === null) return [blocked];
  const operands = [
    { name: "nights blocked", ...nights2 },
    { name: "average daily rate", value: rate }
  ];
  const unit = splitUnit(rate.unit).of;
  const lost = derive(
    "nights blocked \xD7 average daily rate",
    operands,
    unit,
    ([count2 = zero, each = zero]) => count2.times(each)
  );
  return [blocked, figure({ id: "revenue-at-risk", title: "Revenue of the blocked nights", good: "down" }, lost)];
}
function jobTable(jobs) {
  const rows = jobs.map((job) => {
    const { record, age, daysOver } = job;
    const { title, asset, priority, opened, hours, cost } = record.cells;
    const days = (n) => count(n, "days");
    const cells = [
      said(title) ?? record.id,
      showCell(asset),
      showCell(priority),
      showDay(opened),
      age === null ? null : days(age),
      daysOver === null ? null : isOverdue(job) ? days(daysOver) : "no",
      showCell(hours),
      showCell(cost)
    ];
    return { key: record.id, cells, sources: [record.place] };
  });
  return {
    kind: "table",
    id: "jobs",
    title: "Open jobs, the overdue ones first",
    columns: [
      { title: "Job" },
      { title: "Asset" },
      { title: "Priority" },
      { title: "Opened" },
      { title: "Age", align: "right" },
      { title: "Overdue by", align: "right" },
      { title: "Hours", align: "right" },
      { title: "Cost", align: "right" }
    ],
    ...shortList(rows, 12)
  };
}
function headline32(jobs, overdue2, undated) {
  if (jobs.length === 0) return { standing: "holds", sentence: ["No repair is open."] };
  const all2 = count(jobs.length, "open repairs");
  if (overdue2 > 0) return { standing: "fails", sentence: [`${overdue2} of `, all2, ` ${are(overdue2)} overdue.`] };
  if (undated > 0) return { standing: "unknown", sentence: ["Whether all of ", all2, " are in time is not known."] };
  return { standing: "holds", sentence: ["None of ", all2, " is overdue."] };
}
var are = (n) => n === 1 ? "is" : "are";

// action/src/analyses/marketing-milestones.ts
var marketingMilestones = defineAnalysis({
  id: "marketing-milestones",
  code: "CMO-06",
  title: "Marketing milestones",
  question: "What does marketing reach in 30, 60 and 90 days, and is there time for it?",
  formula: "Effort to a day = sum of the efforts of all marketing milestones up to it; it fits while its high end is within the hours of a week (`marketing_hours_per_week` in the params) \xD7 days \xF7 7. A milestone without a gate, the figure that tells whether it is reached, is none and does not count.",
  reads: {
    milestone: { needs: ["milestone", "gate", "effort", "horizon"], uses: ["area", "due", "dependsOn", "owner"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ milestone, param }, { asOf }) {
    const own = milestone.filter(isMarketing).sort(compareMilestones);
    if (own.length === 0) return { blocks: [] };
    const perWeek = statedParameter(param, "marketing hours per week", asOf);
    const steps = horizons.flatMap((days) => stepTo2(days, own.filter(isGated), perWeek));
    const table = milestoneTable(own);
    return {
      blocks: [...steps.map(effortFigure), table, timetable(table, own, steps, asOf)],
      ...headline33(steps)
    };
  }
});
var horizons = [30, 60, 90];
function isMarketing({ cells: { area } }) {
  return nameKey(said(area) ?? "marketing") === "marketing";
}
function isGated({ cells: { gate } }) {
  return said(gate) !== null;
}
function compareMilestones(a, b) {
  return lowestFirst(horizonOf(a), horizonOf(b)) || (a.id < b.id ? -1 : 1);
}
function horizonOf({ cells }) {
  return said(cells.horizon)?.high ?? null;
}
function stepTo2(days, milestones, perWeek) {
  const due = milestones.filter((one2) => horizonOf(one2)?.lte(days));
  if (due.length === 0) return [];
  const rows = due.map(({ id, cells }) => ({ name: said(cells.milestone) ?? id, cell: cells.effort }));
  const effort2 = addUp(`the efforts up to day ${days}`, rows, "hours");
  const capacity = perWeek === null ? null : hoursIn(perWeek, days);
  return [{ days, milestones: due, effort: effort2, capacity, fit: fitOf(effort2, capacity) }];
}
function hoursIn(perWeek, days) {
  const weeks2 = exact(days).div(7);
  return { ...perWeek, low: perWeek.low.times(weeks2), high: perWeek.high.times(weeks2), unit: "hours" };
}
function fitOf({ total: total5, known, of }, capacity) {
  if (total5 === null || capacity === null) return "unknown";
  if (total5.low.gt(capacity.high)) return "fail";
  return known === of && total5.high.lte(capacity.low) ? "pass" : "undetermined";
}
function effortFigure(step) {
  const { days, effort: effort2 } = step;
  const caption = { id: `effort-${days}`, title: `Effort to day ${days}`, good: "down" };
  return figure({ ...caption, note: noteOn(step) }, effort2);
}
var wordByFit = {
  pass: "fits",
  fail: "does not fit",
  undetermined: "may not fit",
  unknown: "not known whether it fits"
};
function noteOn({ days, effort: effort2, capacity, fit }) {
  const { total: total5, known, of } = effort2;
  const efforts = known < of ? [`; ${known} of ${of} efforts are known`] : [];
  const there = capacity === null ? ["hours a week not stated"] : ["of ", capacity, `: ${wordByFit[fit]}`];
  const isSafe = fit === "pass" || total5 === null || known < of;
  const safe = isSafe ? [] : ["; fits for sure with ", safeHours(total5, days)];
  return [...there, ...safe, ...efforts];
}
function safeHours({ high, basis }, days) {
  return quantity({ low: ceilTo(high.times(7).div(days), 1), unit: "hours/week", basis });
}
var mostShown8 = 12;
function milestoneTable(milestones) {
  const milestoneById = new Map(milestones.map((one2) => [one2.id, one2]));
  const rows = milestones.map((milestone) => {
    const { id, cells, place: place2 } = milestone;
    const gate = isGated(milestone) ? said(cells.gate) : "none: no milestone yet";
    const by = cells.due.kind === "value" ? showDay(cells.due) : showCell(cells.horizon);
    const shown = [by, said(cells.milestone) ?? id, listEntities(milestone), gate];
    const rest2 = [showCell(cells.effort), showCell(cells.owner), waitsFor(milestone, milestoneById)];
    return { key: id, cells: [...shown, ...rest2], sources: [place2] };
  });
  return {
    kind: "table",
    id: "milestones",
    title: "Milestones by day",
    columns: [
      { title: "By" },
      { title: "Milestone" },
      { title: "Entity" },
      { title: "Gate" },
      { title: "Effort", align: "right" },
      { title: "Owner" },
      { title: "After" }
    ],
    ...shortList(rows, mostShown8)
  };
}
function waitsFor(milestone, milestoneById) {
  const own = horizonOf(milestone);
  const names2 = (said(milestone.cells.dependsOn) ?? []).map((id) => {
    const first = milestoneById.get(id);
    if (first === void 0) return id;
    const name = said(first.cells.milestone) ?? id;
    const isLater = own !== null && horizonOf(first)?.gt(own) === true;
    return isLater ? `${name} (planned for later)` : name;
  });
  return names2.join(", ");
}
function timetable(table, milestones, steps, asOf) {
  const shown = new Set(table.rows.map(({ key }) => key));
  const stepByDays = new Map(steps.map((step) => [step.days, step]));
  const spans = milestones.flatMap(({ id, cells }) => {
    const days = said(cells.horizon)?.high;
    const horizon = horizons.find((one2) => days?.lte(one2));
    if (days === void 0 || horizon === void 0 || !shown.has(id)) return [];
    const to = addDays(said(cells.due) ?? addDays(asOf, days.ceil().toNumber()), 1);
    const from = addDays(to, horizon - 30 - days.ceil().toNumber() - 1);
    const isAtRisk = ["fail", "undetermined"].includes(stepByDays.get(horizon)?.fit ?? "unknown");
    return [{ name: said(cells.milestone) ?? id, group: `Day ${horizon}`, from, to, isAtRisk }];
  });
  return { kind: "chart", id: "milestones-chart", title: table.title, table: table.id, type: "gantt", spans };
}
function headline33(steps) {
  const last = steps.at(-1);
  if (last === void 0) return {};
  const late = steps.find(({ fit }) => fit === "fail") ?? steps.find(({ fit }) => fit !== "pass") ?? last;
  const work = (step) => [`The marketing milestones to day ${step.days} take `, step.effort.total];
  if (late.capacity === null || late.fit === "unknown") {
    return {
      headline: { standing: "unknown", sentence: [...work(last), "; the hours there are for them are not known."] }
    };
  }
  const standing = late.fit === "fail" ? "fails" : late.fit === "pass" ? "holds" : "unknown";
  const ends = standing === "holds" ? " and fit into " : standing === "fails" ? " and do not fit into " : ", which may not fit into ";
  return { headline: { standing, sentence: [...work(late), ends, late.capacity, "."] } };
}

// action/src/analyses/obligations.ts
var obligations = defineAnalysis({
  id: "obligations",
  code: "CEO-10",
  title: "Obligations calendar",
  question: "What must be renewed, filed or given notice of in the next 90 days, and what is overdue?",
  formula: "Obligations that are not done, the insurance and registration of assets that are not sold, licences, and the last day to give notice of a contract (end \u2212 notice days), by days from today: overdue is before today, day 30 is within 30.",
  reads: {
    obligation: { needs: ["what", "due"], uses: ["kind", "amount", "done", "owner"] },
    asset: {
      needs: ["insuranceExpiry", "registrationExpiry"],
      uses: ["asset", "status", "insurable", "owner"],
      mayBeEmpty: true
    },
    captain: { needs: ["licenceExpiry"], uses: ["captain"], mayBeEmpty: true },
    person: { needs: [], uses: ["person", "licence", "licenceExpiry"] },
    contract: { needs: ["end", "noticeDays"], uses: ["client"], mayBeEmpty: true }
  },
  compute(view, { asOf }) {
    const all2 = [
      ...view.obligation.flatMap(dutyOf),
      ...view.asset.flatMap(papersOf),
      ...licencesOf(view.person, view.captain),
      ...view.contract.flatMap((contract) => noticeOf2(contract, asOf))
    ];
    if (all2.length === 0) return { blocks: [] };
    const undated = all2.filter(({ due }) => due === null);
    const near = all2.flatMap((duty2) => {
      const bucket = bucketOf(duty2.due, asOf);
      return duty2.due === null || bucket === null ? [] : [{ ...duty2, due: duty2.due, bucket }];
    });
    near.sort((a, b) => compareText3(a.due, b.due) || compareText3(a.id, b.id));
    return {
      blocks: [
        ...undated.length < all2.length ? buckets.map((bucket) => bucketFigure(bucket, near)) : [],
        ...moneyFigure(near),
        undatedFigure(undated),
        ...near.length > 0 ? [calendar(near, asOf)] : []
      ],
      headline: headline34(near, undated.length)
    };
  }
});
var buckets = ["overdue", "within 30 days", "in 31 to 60 days", "in 61 to 90 days"];
var idByBucket = {
  overdue: "overdue",
  "within 30 days": "within-30-days",
  "in 31 to 60 days": "in-31-to-60-days",
  "in 61 to 90 days": "in-61-to-90-days"
};
function bucketOf(due, asOf) {
  if (due === null) return null;
  const days = daysBetween(asOf, due);
  if (days < 0) return "overdue";
  if (days <= 30) return "within 30 days";
  if (days <= 60) return "in 31 to 60 days";
  return days <= 90 ? "in 61 to 90 days" : null;
}
function compareText3(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function dutyOf({ type, id, entities, place: place2, cells }) {
  if (said(cells.done) === true || cells.due.kind === "not-applicable") return [];
  const { amount } = cells;
  const what = said(cells.what) ?? id;
  return [{ id: `${type}/${id}`, what, entities, owner: said(cells.owner), due: said(cells.due), amount, place: place2 }];
}
function papersOf({ type, id, entities, place: place2, cells }) {
  if (said(cells.status) === "sold") return [];
  const insurance = said(cells.insurable) === false ? [] : [{ paper: "Insurance", expiry: cells.insuranceExpiry }];
  const papers2 = [...insurance, { paper: "Registration", expiry: cells.registrationExpiry }];
  return papers2.flatMap(({ paper, expiry }) => {
    if (expiry.kind === "not-applicable") return [];
    const what = `${paper} of ${said(cells.asset) ?? id}`;
    const head = { id: `${type}/${id}/${paper.toLowerCase()}`, what, entities, place: place2, amount: null };
    return [{ ...head, owner: said(cells.owner), due: said(expiry) }];
  });
}
function licencesOf(people, captains) {
  const licensed = people.filter(({ cells }) => cells.licenceExpiry.kind === "value" || said(cells.licence) !== null);
  const rows = [
    ...captains.map((record) => ({ record, name: said(record.cells.captain) ?? record.id })),
    ...licensed.map((record) => ({ record, name: said(record.cells.person) ?? record.id }))
  ];
  const dutyByName = /* @__PURE__ */ new Map();
  for (const { record, name } of rows) {
    const { type, id, entities, place: place2, cells } = record;
    if (cells.licenceExpiry.kind === "not-applicable") continue;
    const due = said(cells.licenceExpiry);
    const before = dutyByName.get(nameKey(name))?.due ?? null;
    if (before !== null && (due === null || before <= due)) continue;
    const what = `Licence of ${name}`;
    dutyByName.set(nameKey(name), { id: `${type}/${id}`, what, entities, owner: name, due, amount: null, place: place2 });
  }
  return [...dutyByName.values()];
}
function noticeOf2(contract, asOf) {
  const { type, id, entities, place: place2, cells } = contract;
  const end = said(cells.end);
  if (end === null || end < asOf || cells.noticeDays.kind === "not-applicable") return [];
  const what = `Notice on ${said(cells.client) ?? id}, contract to ${end}`;
  return [{ id: `${type}/${id}`, what, entities, owner: null, due: noticeDeadline(contract), amount: null, place: place2 }];
}
function bucketFigure(bucket, near) {
  const some = near.filter((duty2) => duty2.bucket === bucket);
  const title = bucket[0]?.toUpperCase() + bucket.slice(1);
  return figure({ id: idByBucket[bucket], title, good: "down" }, countUp(`obligations ${bucket}`, some, "obligations"));
}
function moneyFigure(near) {
  const rows = near.flatMap(({ what, amount }) => amount === null ? [] : [{ name: what, cell: amount }]);
  if (!rows.some(({ cell }) => cell.kind === "value")) return [];
  const total5 = addUp("the amounts of obligations to day 90", rows, mainCurrency(rows.map(({ cell }) => cell)));
  return [figure({ id: "amount", title: "To pay for them", good: "info", ...rowsKnown(total5) }, total5)];
}
function undatedFigure(undated) {
  const note = undated.length === 0 ? {} : { note: ["may already be overdue"] };
  return figure(
    { id: "undated", title: "Without a day", good: "down", ...note },
    countUp("obligations whose day is not known", undated, "obligations")
  );
}
function calendar(near, asOf) {
  const rows = near.map((duty2) => {
    const { id, what, owner, due, amount, place: place2 } = duty2;
    const left = count(daysBetween(asOf, due), "days");
    const cells = [
      what,
      listEntities(duty2),
      owner ?? "\u2014",
      { day: due },
      left,
      amount === null ? "\u2014" : showCell(amount)
    ];
    return { key: id, cells, sources: [place2] };
  });
  return {
    kind: "table",
    id: "calendar",
    title: "Overdue, and to day 90",
    columns: [
      { title: "What" },
      { title: "Entity" },
      { title: "Owner" },
      { title: "Due" },
      { title: "Left", align: "right" },
      { title: "Amount", align: "right" }
    ],
    ...shortList(rows, 15)
  };
}
function headline34(near, undated) {
  const overdue2 = near.filter(({ bucket }) => bucket === "overdue").length;
  const soon = near.filter(({ bucket }) => bucket === "within 30 days").length;
  const open = undated > 0 ? [count(undated, "obligations"), undated === 1 ? " has no day" : " have no day"] : [];
  if (overdue2 > 0) {
    const late = [count(overdue2, "obligations"), overdue2 === 1 ? " is overdue" : " are overdue"];
    const next2 = soon > 0 ? [`, ${soon} more ${soon === 1 ? "is" : "are"} due within 30 days`] : [];
    const rest2 = open.length > 0 ? ["; ", ...open] : [];
    return { standing: "fails", sentence: [...late, ...next2, ...rest2, "."] };
  }
  if (undated > 0) return { standing: "unknown", sentence: [...open, " and may be overdue."] };
  const next = soon > 0 ? [count(soon, "obligations"), soon === 1 ? " is" : " are"] : ["nothing is"];
  return { standing: "holds", sentence: ["Nothing is overdue, and ", ...next, " due within 30 days."] };
}

// action/src/analyses/occupancy.ts
var occupancy = defineAnalysis({
  id: "occupancy",
  code: "RENT-01",
  title: "Occupancy",
  question: "How many nights are sold, and what does a night bring?",
  formula: "Over the complete months since the first night sold, twelve at most, by the night slept: occupancy = sold \xF7 units \xD7 days; adjusted = sold \xF7 available; available = all \u2212 nights not for sale in the calendar; daily rate = room revenue \xF7 sold; RevPAR = room revenue \xF7 available (\xF7 all without a calendar); stay = nights \xF7 stays begun. Room revenue holds no cleaning and no tax.",
  reads: {
    property: { needs: ["property"], uses: ["nightsAvailable", "nightsBooked", "occupancy"] },
    booking: { needs: ["asset", "start", "end", "status", "fare"] },
    calendar: { needs: ["property", "from", "to"], mayBeEmpty: true }
  },
  compute({ property, booking, calendar: calendar2 }, { asOf }) {
    const nights2 = nightsSold(property, booking, calendar2, asOf);
    if (nights2 === null) return statedOnly(property);
    const rates = nightRates(nights2.total, nights2.currency);
    const table = monthTable2(nights2);
    return {
      blocks: [...figures4(nights2, rates), table, ...drawColumn(table, "bars", 3)],
      headline: headline35(nights2, rates)
    };
  }
});
function figures4({ total: total5, averageStay: averageStay2, unread, months }, rates) {
  const { occupancy: occupancy2, adjusted, dailyRate, perAvailable } = rates;
  const over = `over ${months.length} ${months.length === 1 ? "month" : "months"}`;
  const left = unread === 0 ? "" : `; not counted: ${unread} with unknown days or status`;
  const perNight = adjusted === null ? { note: ["of all nights: there is no calendar"] } : rowsKnown(total5.room);
  return [
    figure({ id: "sold", title: "Nights sold", good: "up", note: [over, left] }, total5.sold),
    figure({ id: "occupancy", title: "Occupancy of all nights", good: "up" }, occupancy2),
    ...adjusted ? [figure({ id: "adjusted", title: "Occupancy of available nights", good: "up" }, adjusted)] : [],
    figure({ id: "daily-rate", title: "Average daily rate", good: "up", ...rowsKnown(total5.room) }, dailyRate),
    figure({ id: "revpar", title: "RevPAR", good: "up", ...perNight }, perAvailable),
    figure({ id: "stay", title: "Average stay", good: "info" }, averageStay2)
  ];
}
function monthTable2({ months, currency }) {
  const rows = months.map((one2) => {
    const { occupancy: occupancy2, adjusted, dailyRate, perAvailable } = nightRates(one2, currency);
    const available = one2.available?.value ?? null;
    const cells = [available ?? one2.all.value, one2.sold.value, occupancy2.value, adjusted?.value ?? null];
    return {
      key: one2.month,
      cells: [one2.month, ...cells, dailyRate.value, perAvailable.value],
      sources: one2.sold.value?.places ?? []
    };
  });
  const titles10 = ["Nights for sale", "Sold", "Occupancy", "Of available", "Daily rate", "RevPAR"];
  return {
    kind: "table",
    id: "months",
    title: "Occupancy by month",
    columns: [{ title: "Month" }, ...titles10.map((title) => ({ title, align: "right" }))],
    ...shortList(rows, 12)
  };
}
function headline35({ months }, { occupancy: occupancy2, adjusted }) {
  const [share3, of] = adjusted ? [adjusted.value, "available nights"] : [occupancy2.value, "all nights"];
  if (share3 === null) return { standing: "unknown", sentence: ["No night was for sale."] };
  const over = months.length === 1 ? "the last complete month" : `the last ${months.length} complete months`;
  return { standing: "holds", sentence: [share3, ` of ${of} were sold in ${over}.`] };
}
function statedOnly(properties) {
  const rows = properties.flatMap(statedRow).sort((a, b) => a.key < b.key ? -1 : 1);
  if (rows.length === 0) return { blocks: [] };
  const titles10 = ["Nights for sale", "Sold", "Occupancy"];
  const table = {
    kind: "table",
    id: "stated",
    title: "As stated, not counted from bookings",
    columns: [{ title: "Unit" }, ...titles10.map((title) => ({ title, align: "right" }))],
    ...shortList(rows, 12)
  };
  return { blocks: [table], headline: { standing: "unknown", sentence: ["Occupancy is stated, not counted."] } };
}
function statedRow({ id, place: place2, cells }) {
  const [available, booked] = [said(cells.nightsAvailable), said(cells.nightsBooked)];
  const share3 = said(cells.occupancy) ?? bookedShare(available, booked);
  if (available === null && booked === null && share3 === null) return [];
  return [{ key: id, cells: [said(cells.property) ?? id, available, booked, share3], sources: [place2] }];
}
function bookedShare(available, booked) {
  const formula = "as stated";
  const stated2 = (name, value) => ({ name, value, derivation: { formula, inputs: [] } });
  return shareOf(stated2("nights booked", booked), stated2("nights available", available)).value;
}

// action/src/analyses/ota-sequence.ts
var otaSequence = defineAnalysis({
  id: "ota-sequence",
  code: "CMO-04",
  title: "OTA sequence",
  question: "Which booking platform do we open next, and what do the others wait for?",
  formula: "What can be opened now comes before what waits; then the highest sure contribution of 90 days for each setup hour, then the planned step. Contribution of a month = bookings \xD7 ((1 \u2212 cannibalised share) \xD7 what a booking leaves \u2212 cannibalised share \xD7 commission), at the price of what the entity sells most; ties up = bookings \xD7 payout \xD7 days until it is paid \xF7 30.",
  reads: {
    "ota-candidate": {
      needs: ["platform", "commission", "expectedBookings", "setupHours"],
      uses: ["step", "reason", "cannibalised", "payoutLag", "prerequisite", "prerequisiteMet", "listed"]
    },
    product: { needs: [], uses: ["product", "price", "variableCost", "unitsSold"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ "ota-candidate": candidates, product, param }, { asOf }) {
    if (candidates.length === 0) return { blocks: [] };
    const openings = openingsOf(candidates, product, param, asOf).sort(compareOpenings);
    const gates2 = gatesOf(openings);
    return {
      blocks: [
        ...counts2(openings),
        sequence(openings),
        ...withoutPrice2(openings, product),
        ...gates2.length > 0 ? [gateTable(gates2)] : []
      ],
      headline: headline36(openings)
    };
  }
});
var nextSteps = ["open it now", "find out", "waits", "listed", "do not open"];
function openingsOf(candidates, products, params, asOf) {
  const productByEntity = mainProducts(products);
  const usualShare = statedParameter(params, "ota cannibalised share", asOf);
  const isStated = {
    cannibalised: filesThatState(candidates.map(({ cells }) => cells.cannibalised)),
    prerequisite: filesThatState(candidates.map(({ cells }) => cells.prerequisite))
  };
  return candidates.map((record) => {
    const { platform, commission, expectedBookings, cannibalised, setupHours, payoutLag } = record.cells;
    const product = productByEntity.get(record.entity);
    const terms = {
      ...product === void 0 ? { price: null, variableCost: null } : pricesOf(product),
      commission: costIn(commission),
      bookings: said(expectedBookings),
      cannibalised: isStated.cannibalised.has(record.place.path) ? costIn(cannibalised) : usualShare ?? "none"
    };
    const perMonth2 = contributionOf(terms);
    return {
      record,
      name: said(platform) ?? record.id,
      next: nextOf(record, terms, isStated.prerequisite.has(record.place.path)),
      perMonth: perMonth2,
      perHour: perSetupHour(perMonth2, said(setupHours)),
      tiesUp: tiedUp(terms, said(payoutLag))
    };
  });
}
var hundred10 = exact(100);
function contributionOf({ bookings, price, commission, variableCost, cannibalised }) {
  const isShared2 = cannibalised !== "none";
  const operands = [
    { name: "bookings", value: bookings },
    { name: "price", value: price },
    { name: "commission", value: orZero(commission) },
    { name: "variable cost", value: variableCost },
    ...isShared2 ? [{ name: "cannibalised share", value: cannibalised }] : []
  ];
  const left = "price \xD7 (1 \u2212 commission) \u2212 variable cost";
  const formula = isShared2 ? `bookings \xD7 ((1 \u2212 cannibalised share) \xD7 (${left}) \u2212 cannibalised share \xD7 price \xD7 commission)` : `bookings \xD7 (${left})`;
  return derive(formula, operands, `${price?.unit ?? ""}/month`, (values) => {
    const [number = zero, sale = zero, rate = zero, cost = zero, share3 = zero] = values;
    const fee = sale.times(rate).div(hundred10);
    const gained = hundred10.minus(share3).times(sale.minus(fee).minus(cost));
    return number.times(gained.minus(share3.times(fee))).div(hundred10);
  });
}
function orZero(cost) {
  return cost === "none" ? count(0, "%") : cost;
}
function perSetupHour(perMonth2, hours) {
  const operands = [
    { name: "contribution of a month", ...perMonth2 },
    { name: "setup hours", value: hours }
  ];
  const unit = `${splitUnit(perMonth2.value?.unit ?? "").of}/setup hour`;
  const derived = derive(
    "3 \xD7 contribution of a month \xF7 setup hours",
    operands,
    unit,
    ([month = zero, spent = zero]) => month.times(3).div(spent)
  );
  return hours?.low.gt(zero) ? derived : { ...derived, value: null };
}
function tiedUp({ bookings, price, commission }, lag) {
  const operands = [
    { name: "bookings", value: bookings },
    { name: "price", value: price },
    { name: "commission", value: orZero(commission) },
    { name: "days until it is paid", value: lag }
  ];
  const formula = "bookings \xD7 price \xD7 (1 \u2212 commission) \xD7 days until it is paid \xF7 30";
  return derive(
    formula,
    operands,
    price?.unit ?? "",
    ([number = zero, sale = zero, rate = zero, days = zero]) => number.times(sale).times(hundred10.minus(rate)).div(hundred10).times(days).div(30)
  );
}
function nextOf({ cells }, { price, variableCost, commission }, namesGates) {
  if (said(cells.listed) === true) return "listed";
  const none = { processing: "none", cardFee: "none", ads: "none" };
  const left = leftOfBooking({ price, variableCost, commission, ...none }).value;
  if (left?.high.lte(zero)) return "do not open";
  const isMet = said(cells.prerequisiteMet);
  if (isMet !== null) return isMet ? "open it now" : "waits";
  const hasNone = cells.prerequisite.kind === "not-applicable" || !namesGates;
  return hasNone ? "open it now" : "find out";
}
function compareOpenings(a, b) {
  return nextSteps.indexOf(a.next) - nextSteps.indexOf(b.next) || highestFirst(a.perHour.value?.low, b.perHour.value?.low) || highestFirst(a.perHour.value?.high, b.perHour.value?.high) || lowestFirst(said(a.record.cells.step)?.low, said(b.record.cells.step)?.low) || (a.record.id < b.record.id ? -1 : 1);
}
function counts2(openings) {
  const counted = (what, next) => {
    const records2 = openings.filter((one2) => one2.next === next).map(({ record }) => record);
    return countUp(what, records2, "platforms");
  };
  const note = [`of ${openings.length}`];
  return [
    figure({ id: "listed", title: "Listed", good: "up", note }, counted("platforms that list us", "listed")),
    figure(
      { id: "ready", title: "Ready to open", good: "info" },
      counted("platforms that wait for nothing", "open it now")
    ),
    figure({ id: "waiting", title: "Waiting", good: "down" }, counted("platforms with an open gate", "waits"))
  ];
}
function sequence(openings) {
  const measures = [
    { title: "Brings", partOf: ({ perMonth: perMonth2 }) => perMonth2.value },
    { title: "90 days, for a setup hour", partOf: ({ perHour }) => perHour.value },
    { title: "Ties up", partOf: ({ tiesUp }) => tiesUp.value }
  ].filter(({ partOf: partOf5 }) => openings.some((opening2) => partOf5(opening2) !== null));
  const rows = openings.map((opening2) => {
    const { record, name, next } = opening2;
    const values = measures.map(({ partOf: partOf5 }) => partOf5(opening2));
    const cells = [name, record.entity, next, said(record.cells.reason) ?? "", ...values];
    return { key: record.id, cells, sources: [record.place] };
  });
  const columns = measures.map(({ title }) => ({ title, align: "right" }));
  return {
    kind: "table",
    id: "sequence",
    title: "Platforms in the order in which to open them",
    columns: [{ title: "Platform" }, { title: "Entity" }, { title: "Next" }, { title: "Why" }, ...columns],
    ...shortList(rows, 12)
  };
}
function withoutPrice2(openings, products) {
  const sellers = new Set(products.map(({ entity: entity2 }) => entity2));
  const records2 = openings.map(({ record }) => record).filter(({ entity: entity2 }) => !sellers.has(entity2));
  const codes = [...new Set(records2.map(({ entity: entity2 }) => entity2 ?? ""))].sort();
  if (codes.length === 0) return [];
  const sentence = [`What a platform brings also waits for a price in the unit economics of ${codes.join(", ")}.`];
  return [{ kind: "text", id: "without-price", sentences: [sentence], sources: records2.map(({ place: place2 }) => place2) }];
}
function gatesOf(openings) {
  const gates2 = openings.flatMap((opening2) => {
    const isOpen2 = opening2.next === "waits" || opening2.next === "find out";
    const names2 = isOpen2 ? (said(opening2.record.cells.prerequisite) ?? "").split(/[,;]/) : [];
    return names2.map((name) => ({ name: name.trim(), opening: opening2 })).filter(({ name }) => name !== "");
  });
  return groupBy(gates2, ({ name }) => slug(name)).map(([, group]) => ({ name: group[0]?.name ?? "", openings: group.map(({ opening: opening2 }) => opening2) })).sort((a, b) => b.openings.length - a.openings.length || (slug(a.name) < slug(b.name) ? -1 : 1));
}
function gateTable(gates2) {
  const rows = gates2.map(({ name, openings }) => {
    const held = openings.map((opening2) => opening2.name).join(", ");
    return { key: slug(name), cells: [name, held], sources: openings.map(({ record }) => record.place) };
  });
  const columns = [{ title: "Gate" }, { title: "Holds back" }];
  return { kind: "table", id: "gates", title: "What the others wait for", columns, ...shortList(rows, 10) };
}
function headline36(openings) {
  const open = openings.filter(({ next }) => next !== "listed" && next !== "do not open");
  const [first] = open;
  const listed = openings.filter(({ next }) => next === "listed").length;
  const verb = listed > 1 ? "list" : "lists";
  const most = listed === 0 ? "No booking platform lists us" : `${listed} of ${openings.length} booking platforms ${verb} us`;
  if (first === void 0) return { standing: "holds", sentence: [`${most}; none is left to open.`] };
  const standing = listed === 0 ? "fails" : "unknown";
  const ahead2 = first.next === "open it now" ? `${first.name} can be opened now` : "the others wait";
  return { standing, sentence: [`${most}; ${ahead2}.`] };
}

// action/src/analyses/measures/break-even-path.ts
function monthsToBreakEven(path2) {
  const formula = "months until receipts \xD7 ratio \xD7 (1 + growth)^months reach the fixed cost";
  return along(path2, formula, "months", ({ months }) => months);
}
function fundingToBreakEven(path2, currency) {
  return along(path2, "sum of fixed cost \u2212 contribution, month by month", currency, ({ funding }) => funding);
}
var directions = ["down", "down", "up", "down"];
function along(path2, formula, unit, resultOf2) {
  const operands = [
    { name: "receipts", ...path2.receipts },
    { name: "ratio", ...path2.ratio },
    { name: "fixed cost", ...path2.fixed },
    { name: "growth", value: path2.growth }
  ];
  return derive(
    formula,
    operands,
    unit,
    ([receipts = zero, ratio3 = zero, fixed = zero, growth3 = zero]) => resultOf2(walk(receipts.times(ratio3).div(hundred11), fixed, growth3.div(hundred11))),
    directions
  );
}
var hundred11 = exact(100);
var never2 = { months: infinity, funding: infinity };
var mostMonths2 = 600;
function walk(contribution, fixed, growth3) {
  if (contribution.gte(fixed)) return { months: zero, funding: zero };
  if (contribution.lte(zero) || growth3.lte(zero)) return never2;
  const step = growth3.plus(1);
  let [earned, funding] = [contribution, zero];
  for (let months = 0; months <= mostMonths2; months += 1) {
    if (earned.gte(fixed)) return { months: exact(months), funding };
    funding = funding.plus(fixed.minus(earned));
    earned = earned.times(step);
  }
  return never2;
}

// action/src/analyses/measures/profit-gates.ts
function readGate(named4, records2, currency, asOf) {
  const gate = gates.find(({ words: words3 }) => words3.test(named4));
  return gate === void 0 ? null : gate.read(records2, currency, asOf);
}
var gates = [
  { words: /\b(?:reconcil\w*|books|ledger)\b/i, read: booksReconciled },
  { words: /\bcontribut\w*/i, read: entitiesContribute },
  { words: /\breserves?\b/i, read: reserveFunded },
  { words: /\b(?:net income|net result|profits?|profitable)\b/i, read: netIncome },
  { words: /\b(?:receipts|payments|cash|burn|break-?even)\b/i, read: cashEven }
];
function booksReconciled({ cash }, _currency, asOf) {
  const lastMonthEnd = addDays(day(`${monthOf(asOf)}-01`), -1);
  const results = cash.map(({ cells }) => testCell(cells.reconciledThrough, (through) => through >= lastMonthEnd));
  const applicable = results.filter((result) => result !== "not-applicable");
  return all(applicable, "accounts");
}
function entitiesContribute({ expense, revenue }, currency, asOf) {
  const own = [...expense, ...revenue].filter(({ entity: entity2 }) => entity2 !== null && entity2 !== "all");
  const results = groupBy(own, ({ entity: entity2 }) => entity2 ?? "").map(([, records2]) => {
    const paid = records2.flatMap((record) => record.type === "expense" ? [record] : []);
    const earned = records2.flatMap((record) => record.type === "revenue" ? [record] : []);
    const receipts = orNone(receiptsPerMonth(earned, currency, asOf), earned.length, currency);
    const payments = orNone(paymentsPerMonth(paid, currency, asOf), paid.length, currency);
    return verdict(less2(receipts, payments, currency).value, "at least", zero);
  });
  return all(results, "entities");
}
function orNone(total5, rows, currency) {
  if (rows > 0) return total5;
  const value = quantity({ low: 0, unit: `${currency}/month` });
  return { value, derivation: { formula: "no rows", inputs: [] } };
}
function all(results, what) {
  const passed = results.filter((result) => result === "pass").length;
  const isSettled = results.every((result) => result === "pass" || result === "fail");
  const worst = ["fail", "unknown", "undetermined"].find((result) => results.includes(result));
  const share3 = `${passed} of ${results.length} ${what}`;
  const now = isSettled ? share3 : passed > 0 ? `at least ${share3}` : null;
  return results.length === 0 ? { result: "unknown", now: null } : { result: worst ?? "pass", now };
}
function cashEven({ expense, revenue }, currency, asOf) {
  const receipts = receiptsPerMonth(revenue, currency, asOf);
  return atLeastZero(less2(receipts, paymentsPerMonth(expense, currency, asOf), currency));
}
function netIncome({ expense, revenue, debt }, currency, asOf) {
  const receipts = receiptsPerMonth(revenue, currency, asOf);
  const costs2 = paymentsPerMonth(
    expense.filter(({ cells }) => said(cells.kind) !== "owner draw"),
    currency,
    asOf
  );
  const operating = less2(receipts, costs2, currency);
  return atLeastZero(debt.length === 0 ? operating : less2(operating, interest(debt, currency), currency));
}
function interest(debts, currency) {
  const operands = debts.flatMap(({ id, cells }) => [
    { name: `balance of ${id}`, value: inUnit3(said(cells.balance), currency) },
    { name: `rate of ${id}`, value: said(cells.rate) }
  ]);
  const directions2 = operands.map(() => "up");
  const unit = `${currency}/month`;
  return derive("\u03A3 balance \xD7 rate \xF7 12", operands, unit, (values) => sumOfProducts(values).div(1200), directions2);
}
function sumOfProducts(values) {
  let total5 = zero;
  for (let i = 0; i < values.length; i += 2) total5 = total5.plus((values[i] ?? zero).times(values[i + 1] ?? zero));
  return total5;
}
function inUnit3(value, unit) {
  return value?.unit === unit ? value : null;
}
function reserveFunded({ cash, revenue, expense, param }, currency, asOf) {
  const wanted = parameterOn(param, "reserve_months", asOf, { value: 3, unit: "months" });
  const operands = [
    { name: "cash", value: sure(cashPosition(cash, revenue, currency, asOf).free) },
    { name: "payments", value: sure(paymentsPerMonth(expense, currency, asOf)) }
  ];
  const { value } = derive(
    "cash \xF7 payments",
    operands,
    "months",
    ([money = zero, payments = zero]) => payments.lte(zero) ? infinity : money.div(payments)
  );
  return { result: verdict(value, "at least", wanted.high), now: value && { ...value, round: "down" } };
}
function atLeastZero({ value }) {
  return { result: verdict(value, "at least", zero), now: value };
}
function less2(whole2, part, currency) {
  const operands = [
    { name: "receipts", value: sure(whole2) },
    { name: "costs", value: sure(part) }
  ];
  return derive("receipts \u2212 costs", operands, `${currency}/month`, ([more = zero, costs2 = zero]) => more.minus(costs2));
}
function sure({ value }) {
  return value?.quality === "partial" ? null : value;
}

// action/src/analyses/path-to-profit.ts
var pathToProfit = defineAnalysis({
  id: "path-to-profit",
  code: "ACC-13",
  title: "Path to profit",
  question: "Which milestones to profit are reached, and how far is break-even?",
  formula: "Each milestone is judged by its gate: accounts reconciled through the last month end; receipts \u2212 payments of each entity; of all; net income before depreciation and tax; months of payments in reserve (3 unless `reserve_months` says otherwise). Months to break-even = \u2308ln(fixed cost \xF7 (receipts \xD7 ratio)) \xF7 ln(1 + growth)\u2309; funding = sum of the monthly shortfalls until then.",
  reads: {
    milestone: { needs: ["milestone", "gate"], uses: ["area", "due", "owner"] },
    expense: { needs: ["amount", "behaviour"], uses: ["month", "vendor", "kind"] },
    revenue: { needs: ["amount", "month", "kind"], uses: ["stream"] },
    cash: { needs: ["balance", "reconciledThrough"], uses: ["account", "restricted"] },
    product: { needs: ["price", "variableCost"], uses: ["commission", "mix"] },
    debt: { needs: [], uses: ["balance", "rate"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute(view, { asOf }) {
    const currency = mainCurrency([...view.expense, ...view.revenue].map(({ cells }) => cells.amount));
    const steps = stepsOf(view.milestone, view, currency, asOf);
    return {
      blocks: [
        ...steps.length > 0 ? [reached2(steps)] : [],
        ...pathFigures(view, currency, asOf),
        ...steps.length > 0 ? [stepTable(steps, asOf)] : []
      ],
      ...headline37(steps)
    };
  }
});
function stepsOf(milestones, records2, currency, asOf) {
  const dueOf2 = ({ cells }) => said(cells.due) ?? "9999";
  return milestones.filter(({ cells }) => /profit|break-?even/i.test(said(cells.area) ?? "")).sort((a, b) => dueOf2(a) < dueOf2(b) ? -1 : dueOf2(a) > dueOf2(b) ? 1 : a.id < b.id ? -1 : 1).map((milestone) => {
    const named4 = [said(milestone.cells.gate), said(milestone.cells.milestone)];
    const readings = named4.flatMap((words3) => words3 === null ? [] : [readGate(words3, records2, currency, asOf)]);
    return { milestone, reading: readings.find((reading) => reading !== null) ?? null };
  });
}
function isReached({ reading }) {
  return reading?.result === "pass";
}
function reached2(steps) {
  const done = steps.filter(isReached).map(({ milestone }) => milestone);
  const of = {
    ...countUp(
      "milestones",
      steps.map(({ milestone }) => milestone),
      "milestones"
    )
  };
  const caption = { id: "reached", title: "Milestones reached", good: "up" };
  return figure({ ...caption, note: ["of ", of.value] }, countUp("milestones reached", done, "milestones"));
}
function stepTable(steps, asOf) {
  const rows = steps.map((step) => {
    const { milestone, reading } = step;
    const { cells } = milestone;
    const due = said(cells.due);
    return {
      key: milestone.id,
      cells: [
        due && { day: due },
        said(cells.milestone),
        said(cells.gate),
        reading?.now ?? null,
        stateOf(step, asOf),
        said(cells.owner)
      ],
      sources: [milestone.place]
    };
  });
  return {
    kind: "table",
    id: "milestones",
    title: "Milestones to profit",
    columns: [
      { title: "Due" },
      { title: "Milestone" },
      { title: "Gate" },
      { title: "Now" },
      { title: "State" },
      { title: "Owner" }
    ],
    ...shortList(rows, 10)
  };
}
function stateOf({ milestone, reading }, asOf) {
  if (reading === null || reading.result === "unknown") return null;
  if (reading.result === "pass") return "reached";
  const due = said(milestone.cells.due);
  if (due !== null && due < asOf) return "overdue";
  return reading.result === "fail" ? "open" : "undecided";
}
function pathFigures(view, currency, asOf) {
  if (view.product.length === 0 || view.expense.length === 0) return [];
  const fixed = fixedCostPerMonth(view.expense, currency, asOf);
  const receipts = receiptsPerMonth(view.revenue, currency, asOf);
  const ratio3 = contributionRatio(averageSales(view.product, currency));
  const growth3 = statedParameter(view.param, "monthly_growth", asOf);
  const path2 = { fixed, receipts, ratio: ratio3, growth: growth3?.unit === "%" ? growth3 : null };
  const months = monthsToBreakEven(path2);
  const funding = fundingToBreakEven(path2, currency);
  return [
    figure({ id: "ratio", title: "Left of each sale", good: "up" }, ratio3),
    figure({ id: "receipts", title: "Receipts", good: "up", ...rowsKnown(receipts) }, receipts),
    figure({ id: "revenue-needed", title: "Receipts at break-even", good: "down" }, neededReceipts(path2, currency)),
    figure(
      { id: "months", title: "Months to break-even", good: "down", round: "up", ...monthsNote(path2, months) },
      {
        ...months,
        value: finite(months.value)
      }
    ),
    ...finite(funding.value) === null ? [] : [figure({ id: "funding", title: "Funding needed until then", good: "down" }, funding)]
  ];
}
function neededReceipts({ fixed, ratio: ratio3 }, currency) {
  const operands = [
    { name: "fixed cost", ...fixed },
    { name: "ratio", ...ratio3 }
  ];
  return derive(
    "fixed cost \xF7 ratio",
    operands,
    `${currency}/month`,
    ([cost = zero, left = zero]) => left.lte(zero) ? infinity : cost.times(exact(100)).div(left)
  );
}
function finite(value) {
  return value?.low.isFinite() ? value : null;
}
function monthsNote({ growth: growth3 }, { value }) {
  if (growth3 === null) return { note: ["needs the growth of a month: `monthly_growth` in the params table"] };
  if (value !== null && !value.low.isFinite())
    return { note: ["not on this path: at a growth of ", growth3, " a month"] };
  return value === null ? {} : { note: ["at a growth of ", growth3, " a month"] };
}
function headline37(steps) {
  const next = steps.find((step) => !isReached(step));
  if (steps.length === 0) return {};
  if (next === void 0)
    return { headline: { standing: "holds", sentence: ["Every milestone to profit is reached."] } };
  const due = said(next.milestone.cells.due);
  const done = steps.filter(isReached).length;
  const name = said(next.milestone.cells.milestone) ?? next.milestone.id;
  const when = due === null ? [] : [", due ", { day: due }];
  const sentence = [`${done} of ${steps.length} milestones to profit are reached; next: \u201C${name}\u201D`, ...when, "."];
  return { headline: { standing: next.reading?.result === "fail" ? "fails" : "unknown", sentence } };
}

// action/src/analyses/measures/concentration.ts
var hundred12 = exact(100);
var mostRanged2 = 10;
function concentration(parts) {
  const sure2 = isShareable(parts.map(({ value }) => value));
  const over = (formula, unit, evaluate2) => {
    if (!sure2) return { value: null, derivation: { formula, inputs: [] } };
    return asEstimate(derive(formula, parts, unit, (values) => evaluate2(percentages(values))));
  };
  return {
    top1: over("largest part \xF7 all", "%", (shares2) => largest(shares2, 1)),
    top3: over("three largest parts \xF7 all", "%", (shares2) => largest(shares2, 3)),
    hhi: over("sum of (part \xF7 all, in percent)\xB2", "points", (shares2) => add4(shares2.map((share3) => share3.times(share3))))
  };
}
function isShareable(values) {
  const known = values.filter((value) => value !== null);
  const isOpen2 = ({ low, high, quality }) => low.lt(zero) || !high.isFinite() || quality === "partial";
  if (known.length < values.length || known.some(isOpen2)) return false;
  return known.some(({ low }) => low.gt(zero)) && known.filter(({ low, high }) => low.lt(high)).length <= mostRanged2;
}
function asEstimate({ value, derivation }) {
  const isRanged = value?.quality === "range";
  return { value: isRanged ? { ...value, quality: "estimate" } : value, derivation };
}
function percentages(values) {
  const whole2 = add4(values);
  return values.map((value) => value.times(hundred12).div(whole2));
}
function largest(shares2, most) {
  return add4([...shares2].sort((a, b) => b.cmp(a)).slice(0, most));
}
function add4(values) {
  return values.reduce((sum2, value) => sum2.plus(value), zero);
}

// action/src/analyses/portfolio-contribution.ts
var portfolioContribution = defineAnalysis({
  id: "portfolio-contribution",
  code: "CEO-06",
  title: "Portfolio contribution",
  question: "What does each entity bring, and what is left after the overhead they share?",
  formula: "Contribution = revenue \u2212 direct cost of an entity, in an average month; left = contributions \u2212 shared overhead, which is not allocated. Direct cost is operating cost that names one entity, overhead all other; owner draws, financing, investments and payments between our own entities are neither.",
  reads: {
    revenue: { needs: ["amount", "kind"], uses: ["stream", "month", "customer"] },
    expense: { needs: ["amount", "behaviour"], uses: ["vendor", "month", "kind"] },
    entity: { needs: [], uses: ["code", "name", "aliases"] }
  },
  compute({ revenue, expense, entity: entity2 }, { asOf }) {
    if (revenue.length === 0 || expense.length === 0) return { blocks: [] };
    const ours = new Set(entity2.flatMap(namesOf4));
    const isOurs2 = (name) => ours.has(nameKey(said(name) ?? ""));
    const income = revenue.filter(({ cells }) => mayBeRevenue(cells) && !isOurs2(cells.customer)).map(receipt);
    const costs2 = expense.filter(({ cells }) => isOperating(cells) && !isOurs2(cells.vendor)).map(payment);
    const received = perMonthShares(income, asOf);
    const paid = perMonthShares(costs2, asOf);
    const currency = mainCurrency([...income, ...costs2].map(({ amount }) => amount));
    const lines = linesOf(received, paid);
    const overhead = sumOf3("the shared operating payments of a month", paid.filter(isShared), currency);
    const together = sumFigures(
      "the contributions",
      lines.map(({ entity: name, contribution }) => ({ name, ...contribution })),
      `${currency}/month`
    );
    const left = leftOver(together, overhead, currency);
    return {
      blocks: [
        figure(
          { id: "contribution", title: "Contribution of all entities", good: "up", ...entitiesKnown(together) },
          together
        ),
        ...together.value === null ? [] : [
          figure({ id: "overhead", title: "Shared overhead", good: "down", ...rowsKnown(overhead) }, overhead),
          figure({ id: "left", title: "Left after overhead", good: "up" }, left)
        ],
        ...largest2(lines),
        lineTable(lines)
      ],
      headline: headline38(lines, left)
    };
  }
});
function namesOf4({ cells }) {
  const names2 = [said(cells.code), said(cells.name), ...said(cells.aliases) ?? []];
  return names2.flatMap((name) => name === null ? [] : [nameKey(name)]);
}
function mayBeRevenue({ kind }) {
  return kind.kind === "value" ? kind.value === "revenue" : kind.kind !== "not-applicable";
}
function isOperating({ kind }) {
  return (said(kind) ?? "operating") === "operating";
}
function receipt({ id, entity: entity2, place: place2, cells }) {
  const { amount, month, kind } = cells;
  const known = said(kind) === null ? { kind: "unknown", text: amount.text, place: amount.place } : amount;
  return { name: said(cells.stream) ?? id, amount: known, month, entity: ownEntity(entity2), isVariable: null, place: place2 };
}
function payment({ id, entity: entity2, place: place2, cells }) {
  const behaviour = said(cells.behaviour);
  const isVariable = behaviour === null || behaviour === "mixed" ? null : behaviour === "variable";
  const { amount, month } = cells;
  return { name: said(cells.vendor) ?? id, amount, month, entity: ownEntity(entity2), isVariable, place: place2 };
}
function ownEntity(entity2) {
  return entity2 === "all" ? null : entity2;
}
function isShared({ entity: entity2 }) {
  return entity2 === null;
}
function linesOf(received, paid) {
  const incomeByEntity = new Map(groupBy(received, ({ entity: entity2 }) => entity2 ?? ""));
  const costsByEntity = new Map(groupBy(paid, ({ entity: entity2 }) => entity2 ?? ""));
  const entities = [.../* @__PURE__ */ new Set([...incomeByEntity.keys(), ...costsByEntity.keys()])].filter((entity2) => entity2 !== "");
  return entities.map((entity2) => lineOf(entity2, incomeByEntity.get(entity2) ?? [], costsByEntity.get(entity2) ?? [])).sort(
    ({ contribution: { value: a }, ...one2 }, { contribution: { value: b }, ...other2 }) => highestFirst(a?.low, b?.low) || highestFirst(a?.high, b?.high) || (one2.entity < other2.entity ? -1 : 1)
  );
}
function lineOf(entity2, income, costs2) {
  const currency = mainCurrency([...income, ...costs2].map(({ amount }) => amount));
  const unknownUnlessSaid = costs2.filter(({ isVariable }) => isVariable !== false).map(
    (share3) => share3.isVariable === null ? { ...share3, cell: { ...share3.cell, kind: "unknown" } } : share3
  );
  const revenue = income.length === 0 ? missing("revenue") : sumOf3("the revenue of a month", income, currency);
  const cost = costs2.length === 0 ? missing("direct cost") : sumOf3("the direct cost of a month", costs2, currency);
  const variable = costs2.length === 0 ? cost : sumOf3("the variable cost of a month", unknownUnlessSaid, currency);
  const operands = [
    { name: "revenue", ...revenue },
    { name: "direct cost", ...cost }
  ];
  const unit = `${currency}/month`;
  const contribution = derive(
    "revenue \u2212 direct cost",
    operands,
    unit,
    ([brings = zero, costs3 = zero]) => brings.minus(costs3)
  );
  const lacks = revenue.value === null ? "revenue missing" : cost.value === null ? "cost missing" : null;
  return {
    entity: entity2,
    revenue,
    cost,
    variable,
    contribution,
    lacks,
    sources: [...income, ...costs2].map(({ place: place2 }) => place2)
  };
}
function missing(what) {
  return { value: null, derivation: { formula: `sum of the ${what}`, inputs: [] } };
}
function sumOf3(what, shares2, currency) {
  const sum2 = addUp(what, shares2, `${currency}/month`);
  return sum2.of === 0 ? { ...sum2, value: count(0, `${currency}/month`) } : sum2;
}
function leftOver(together, overhead, currency) {
  const operands = [
    { name: "contributions", ...together },
    { name: "overhead", ...overhead }
  ];
  return derive(
    "contributions \u2212 overhead",
    operands,
    `${currency}/month`,
    ([brings = zero, shared = zero]) => brings.minus(shared)
  );
}
function entitiesKnown({ known, of, otherUnits }) {
  const unlike = otherUnits.length > 0 ? `; not added: ${otherUnits.join(", ")}` : "";
  return known < of ? { note: [`${known} of ${of} entities${unlike}`] } : {};
}
function largest2(lines) {
  const parts = lines.map(({ entity: entity2, revenue }) => ({ name: entity2, ...revenue }));
  const units = new Set(parts.map(({ value }) => value?.unit));
  if (parts.length < 2 || units.size !== 1) return [];
  const { top1, hhi } = concentration(parts);
  if (hhi.value === null) return [];
  const note = ["concentration (HHI) ", hhi.value, " of 10,000"];
  return [figure({ id: "largest", title: "Revenue of the largest entity", good: "info", note }, top1)];
}
function lineTable(lines) {
  const rows = lines.map(({ entity: entity2, revenue, cost, variable, contribution, lacks, sources }) => {
    const brings = lacks ?? contribution.value;
    return { key: entity2, cells: [entity2, revenue.value, cost.value, variable.value, brings], sources };
  });
  const numbers4 = ["Revenue", "Direct cost", "Of it variable", "Contribution"];
  const columns = [{ title: "Entity" }, ...numbers4.map((title) => ({ title, align: "right" }))];
  return { kind: "table", id: "entities", title: "By entity, in an average month", columns, ...shortList(rows, 15) };
}
function headline38(lines, left) {
  const losing = lines.filter(({ contribution }) => contribution.value?.high.lt(zero)).map(({ entity: entity2 }) => entity2);
  const open = lines.filter(({ contribution }) => contribution.value === null);
  if (losing.length > 0) {
    const verb = losing.length === 1 ? " costs more than it brings." : " cost more than they bring.";
    return { standing: "fails", sentence: [losing.join(", "), verb] };
  }
  if (left.value === null) return { standing: "unknown", sentence: ["What the entities contribute is not known."] };
  if (open.length > 0 || left.value.quality === "partial") {
    const sentence = [
      "What is left after overhead is not known for sure: ",
      `${lines.length - open.length} of ${lines.length} entities show a contribution.`
    ];
    return { standing: "unknown", sentence };
  }
  if (left.value.high.lt(zero)) {
    return {
      standing: "fails",
      sentence: ["The entities together do not pay their overhead: ", left.value, " is left."]
    };
  }
  const standing = left.value.low.lt(zero) ? "unknown" : "holds";
  return { standing, sentence: [left.value, " is left of what the entities bring, after overhead."] };
}

// action/src/analyses/rate-card.ts
var rateCard = defineAnalysis({
  id: "rate-card",
  code: "RENT-03",
  title: "Rate card",
  question: "What must a night cost on each channel so that the same is left?",
  formula: "Target = target net \xD7 nights + cleaning fee. Direct: (target + `card_fixed`) \xF7 (1 \u2212 `card_rate` \xD7 (1 + `lodging_tax`)); Airbnb: target \xF7 (1 \u2212 `airbnb_host_fee`); Vrbo: target \xF7 (1 \u2212 `vrbo_commission` \u2212 `vrbo_processing` \xD7 (1 + `lodging_tax`)). A night = (price \u2212 cleaning fee) \xF7 nights, rounded up. Direct saves 1 \u2212 direct \xF7 the dearer platform.",
  reads: {
    rate: {
      needs: ["targetNet"],
      uses: ["product", "season", "nights", "cleaningFee", "directPrice", "airbnbPrice", "vrboPrice"]
    },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ rate, param }, { asOf }) {
    const known = rate.filter(({ cells }) => said(cells.targetNet) !== null);
    if (known.length === 0) return { blocks: [] };
    const fees = feesOn(param, asOf);
    const offers = known.map((one2) => offerOf(one2, fees));
    return { blocks: [nightTable(offers), stayTable(offers), ...remarks(fees, offers)], headline: headline39(offers) };
  }
});
function feesOn(params, asOf) {
  const fee = (key) => ({
    name: key,
    value: statedParameter(params, key, asOf) ?? shippedParameter(key, asOf)
  });
  const tax = fee("lodging_tax");
  return {
    cardRate: fee("card_rate"),
    cardFixed: fee("card_fixed"),
    airbnb: fee("airbnb_host_fee"),
    vrbo: fee("vrbo_commission"),
    vrboProcessing: fee("vrbo_processing"),
    tax: { name: "lodging_tax", value: tax.value ?? quantity({ low: 0, unit: "%", basis: "assumed" }) },
    isTaxKnown: tax.value !== null
  };
}
var channels = ["direct", "airbnb", "vrbo"];
function offerOf(record, fees) {
  const { cells, id } = record;
  const net = said(cells.targetNet);
  const unit = net?.unit ?? "";
  const cleaning = cells.cleaningFee.kind === "value" ? [{ name: "cleaning fee", value: said(cells.cleaningFee) }] : [];
  const stay = [
    { name: "target net", value: net },
    { name: "nights", value: said(cells.nights) ?? quantity({ low: 1, unit: "nights", basis: "assumed" }) },
    ...cleaning
  ];
  const own = stay.length;
  const priced = (channel) => guard(derive(words2[channel], [...stay, ...takenBy(channel, fees)], unit, (v) => priceAt(channel, v, own)));
  const nightly = (channel) => guard(
    derive(
      `(${words2[channel]} \u2212 cleaning fee) \xF7 nights, rounded up`,
      [...stay, ...takenBy(channel, fees)],
      unit,
      (v) => nightAt(channel, v, own)
    )
  );
  const all2 = [...stay, ...channels.flatMap((channel) => takenBy(channel, fees))];
  const used = channels.map((channel) => takenBy(channel, fees).length);
  return {
    record,
    name: [said(cells.product) ?? id, said(cells.season)].filter((part) => part !== null).join(", "),
    target: derive("target net \xD7 nights + cleaning fee", stay, unit, targetOf),
    stay: { direct: priced("direct"), airbnb: priced("airbnb"), vrbo: priced("vrbo") },
    night: { direct: nightly("direct"), airbnb: nightly("airbnb"), vrbo: nightly("vrbo") },
    headroom: guard(derive("1 \u2212 direct \xF7 the dearer platform", all2, "%", (v) => savedAt(v, own, used)))
  };
}
var words2 = {
  direct: "(target + card_fixed) \xF7 (1 \u2212 card_rate \xD7 (1 + lodging_tax))",
  airbnb: "target \xF7 (1 \u2212 airbnb_host_fee)",
  vrbo: "target \xF7 (1 \u2212 vrbo_commission \u2212 vrbo_processing \xD7 (1 + lodging_tax))"
};
function takenBy(channel, fees) {
  if (channel === "direct") return [fees.cardFixed, fees.cardRate, fees.tax];
  return channel === "airbnb" ? [fees.airbnb] : [fees.vrbo, fees.vrboProcessing, fees.tax];
}
function guard(price) {
  const { value } = price;
  return value !== null && (!value.low.isFinite() || !value.high.isFinite()) ? { ...price, value: null } : price;
}
var targetOf = ([net = zero, nights2 = zero, cleaning = zero]) => net.times(nights2).plus(cleaning);
var share2 = (percent) => (percent ?? zero).div(100);
function priceAt(channel, values, own) {
  const target = targetOf(values.slice(0, own));
  const [first = zero, second = zero, tax = zero] = values.slice(own);
  if (channel === "airbnb") return grossUp(target, share2(first));
  const taxed = share2(second).times(share2(tax).plus(1));
  return channel === "direct" ? grossUp(target.plus(first), taxed) : grossUp(target, share2(first).plus(taxed));
}
function grossUp(net, taken) {
  const kept = exact(1).minus(taken);
  return kept.lte(zero) ? exact(Number.POSITIVE_INFINITY) : net.div(kept);
}
function nightAt(channel, values, own) {
  const [, nights2 = zero, cleaning = zero] = values.slice(0, own);
  const price = priceAt(channel, values, own);
  return nights2.lte(zero) ? exact(Number.POSITIVE_INFINITY) : price.minus(cleaning).div(nights2).ceil();
}
function savedAt(values, own, used) {
  const stay = values.slice(0, own);
  let from = own;
  const [direct = zero, airbnb = zero, vrbo = zero] = channels.map((channel, i) => {
    const to = from + (used[i] ?? 0);
    const price = priceAt(channel, [...stay, ...values.slice(from, to)], own);
    from = to;
    return price;
  });
  const dearer = airbnb.gt(vrbo) ? airbnb : vrbo;
  return dearer.isZero() ? zero : exact(1).minus(direct.div(dearer)).times(100);
}
function nightTable(offers) {
  const rows = offers.map(({ record, name, night, headroom }) => {
    const prices = channels.map((channel) => night[channel].value);
    return { key: record.id, cells: [name, ...prices, headroom.value, lowOn(record, night)], sources: [record.place] };
  });
  return {
    kind: "table",
    id: "nights",
    title: "A night that leaves the target",
    columns: [
      { title: "Unit and season" },
      { title: "Direct", align: "right" },
      { title: "Airbnb", align: "right" },
      { title: "Vrbo", align: "right" },
      { title: "Direct saves the guest", align: "right" },
      { title: "Listed too low on" }
    ],
    ...shortList(sorted(rows), 12)
  };
}
function stayTable(offers) {
  const rows = offers.map(({ record, name, target, stay }) => {
    const prices = channels.map((channel) => stay[channel].value);
    return { key: record.id, cells: [name, target.value, ...prices], sources: [record.place] };
  });
  return {
    kind: "table",
    id: "stays",
    title: "The whole stay, cleaning included, before tax",
    columns: [
      { title: "Unit and season" },
      { title: "To be left", align: "right" },
      { title: "Direct", align: "right" },
      { title: "Airbnb", align: "right" },
      { title: "Vrbo", align: "right" }
    ],
    isDetail: true,
    ...shortList(sorted(rows), 12)
  };
}
var sorted = (rows) => [...rows].sort((a, b) => a.key < b.key ? -1 : 1);
var titles6 = { direct: "direct", airbnb: "Airbnb", vrbo: "Vrbo" };
function isSurelyEnough({ record: { cells }, night }) {
  const listed = { direct: cells.directPrice, airbnb: cells.airbnbPrice, vrbo: cells.vrboPrice };
  return channels.every((channel) => {
    const [price, needed] = [said(listed[channel]), night[channel].value];
    return price !== null && needed?.unit === price.unit && verdict(price, "at least", needed.high) === "pass";
  });
}
function lowOn({ cells }, night) {
  const listed = { direct: cells.directPrice, airbnb: cells.airbnbPrice, vrbo: cells.vrboPrice };
  const low = channels.filter((channel) => {
    const [price, needed] = [said(listed[channel]), night[channel].value];
    return price !== null && needed?.unit === price.unit && verdict(price, "at least", needed.low) === "fail";
  });
  return low.map((channel) => titles6[channel]).join(", ") || "\u2014";
}
function remarks(fees, offers) {
  const all2 = [fees.cardRate, fees.cardFixed, fees.airbnb, fees.vrbo, fees.vrboProcessing];
  const missing2 = all2.flatMap(({ name, value }) => value === null ? [`\`${name}\``] : []);
  const oneNight = offers.filter(({ record }) => said(record.cells.nights) === null);
  const sentences = [
    ...missing2.length > 0 ? [[`Not set in the params table: ${missing2.join(", ")}; the prices that need them are not known.`]] : [],
    ...fees.isTaxKnown ? [] : [["`lodging_tax` is not set in the params table: direct and Vrbo prices are for a tax of 0%."]],
    ...oneNight.length > 0 ? [[`Taken for one night, since none are given: ${oneNight.map(({ name }) => name).join("; ")}.`]] : []
  ];
  return sentences.length === 0 ? [] : [{ kind: "text", id: "assumptions", sentences, sources: [] }];
}
function headline39(offers) {
  const low = offers.filter(({ record, night }) => lowOn(record, night) !== "\u2014");
  if (low.length > 0) {
    return {
      standing: "fails",
      sentence: [`${low.length} of ${offers.length} rates are listed below what leaves their target.`]
    };
  }
  const isKnown = offers.every(({ night }) => channels.every((channel) => night[channel].value !== null));
  if (isKnown && !offers.every(isSurelyEnough)) {
    return { standing: "unknown", sentence: ["Not every rate has a listed price that surely leaves its target."] };
  }
  return isKnown ? { standing: "holds", sentence: ["Every listed price leaves its target."] } : { standing: "unknown", sentence: ["What a night must cost is not known on every channel."] };
}

// action/src/analyses/recognition-position.ts
var recognitionPosition = defineAnalysis({
  id: "recognition-position",
  code: "AGY-04",
  title: "Revenue recognition position",
  question: "How much of the agency\u2019s work is revenue by now, and is more of it billed than that?",
  formula: "Fixed price: progress = hours spent \xF7 (hours spent + hours left), recognised = price \xD7 progress; retainer: by the days elapsed; by the hour: as worked. Position = recognised \u2212 billed, client by client: a contract asset above zero, a contract liability below. Expected loss = hours in all \xD7 the parameter `cost per hour` \u2212 price, where that is positive.",
  reads: {
    contract: { needs: ["client", "kind", "value", "start", "hoursLeft"], uses: ["end", "rate"] },
    timesheet: { needs: ["client", "hours"], uses: ["date", "billable", "work"] },
    invoice: { needs: ["client", "amount"], uses: ["number", "date"], mayBeEmpty: true },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ contract, timesheet, invoice, param }, { asOf }) {
    if (contract.length === 0) return { blocks: [] };
    const { currency, clients } = listClientAccounts(contract, timesheet, invoice, asOf);
    const cost = statedParameter(param, "cost per hour", asOf);
    const costOperand = { name: "cost per hour", value: cost && { ...cost, unit: splitUnit(cost.unit).of } };
    const projects = clients.flatMap((account) => projectsOf(account, costOperand));
    const positions = clients.map((account) => positionOf(account, projects, currency));
    const total5 = (what, partOf5) => sumFigures(
      `what is ${what} of each client`,
      positions.map((position) => ({ name: position.account.name, ...partOf5(position) })),
      currency
    );
    const recognised = total5("recognised", (position) => position.recognised);
    const asset = total5("recognised and not billed", (position) => position.asset);
    const liability = total5("billed and not recognised", (position) => position.liability);
    const losses2 = projects.map(({ contract: { id }, loss: loss2 }) => ({ name: id, ...loss2 }));
    const loss = sumFigures("the expected loss of each fixed price", losses2, currency);
    return {
      blocks: [
        figure({ id: "recognised", title: "Recognised", good: "up", ...rowsKnown(recognised) }, recognised),
        figure({ id: "asset", title: "Contract asset", good: "info", ...rowsKnown(asset) }, asset),
        figure({ id: "liability", title: "Contract liability", good: "info", ...rowsKnown(liability) }, liability),
        ...cost !== null && projects.length > 0 ? [figure({ id: "loss", title: "Expected loss, recognised at once", good: "down", ...rowsKnown(loss) }, loss)] : [],
        positionTable(positions),
        ...projects.length > 0 ? [projectTable(projects, cost !== null)] : []
      ],
      headline: headline40(positions, liability)
    };
  }
});
function projectsOf({ name, contracts: contracts2, allHours }, cost) {
  const fixed = contracts2.filter(isFixed);
  return fixed.map((contract) => {
    const price = { name: "price", value: said(contract.cells.value) };
    const spent = hoursSpent(contract, contracts2, allHours);
    const effort2 = [
      { name: "hours spent", ...spent },
      { name: "hours left", value: said(contract.cells.hoursLeft) }
    ];
    const progress = progressOf(effort2);
    const unit = (price.value && currencyOf(price.value.unit)) ?? "";
    const recognised = derive("price \xD7 progress", [price, { name: "progress", ...progress }], unit, partOfPrice);
    const isComparable = cost.value?.unit === unit;
    const rate = isComparable ? cost : { ...cost, value: null };
    const formula = "(hours spent + hours left) \xD7 cost per hour \u2212 price, where that is positive";
    const loss = derive(formula, [...effort2, rate, price], unit, excessOfCost);
    return { contract, client: name, spent, progress, recognised, loss };
  });
}
var isFixed = ({ cells }) => said(cells.kind) === "fixed";
var partOfPrice = ([price = zero, progress = zero]) => price.times(progress).div(exact(100));
function excessOfCost([spent = zero, left = zero, cost = zero, price = zero]) {
  const loss = spent.plus(left).times(cost).minus(price);
  return loss.gt(zero) ? loss : zero;
}
function progressOf(effort2) {
  const { value, derivation } = derive(
    "hours spent \xF7 (hours spent + hours left)",
    effort2,
    "%",
    ([spent = zero, left = zero]) => spent.isZero() ? zero : spent.times(exact(100)).div(spent.plus(left))
  );
  return { value: effort2.every((one2) => one2.value?.low.isZero()) ? null : value, derivation };
}
function hoursSpent(contract, contracts2, hours) {
  const claimed = hours.map((hour) => ({ hour, claimants: claimantsOf(hour, contracts2) })).filter(({ claimants }) => claimants.includes(contract));
  const rows = claimed.map(({ hour: { id, cells } }) => ({ name: said(cells.work) ?? id, cell: cells.hours }));
  const { value, derivation } = addUp("the hours spent", rows, "hours");
  const isSure = rows.length > 0 && claimed.every(({ claimants }) => claimants.length === 1);
  return { value: isSure ? value : null, derivation };
}
function claimantsOf({ cells }, contracts2) {
  const on = said(cells.date);
  const inForce2 = on === null ? [] : contracts2.filter((contract) => isInForce(contract, on));
  return inForce2.length > 0 ? inForce2 : contracts2;
}
function positionOf(account, projects, currency) {
  const projectById = new Map(projects.map((project) => [project.contract.id, project]));
  const parts = account.earnings.map((earning) => ({
    ...projectById.get(earning.contract.id)?.recognised ?? earning,
    name: earning.name
  }));
  const { known, of, value, derivation } = sumFigures("what each contract has recognised", parts, currency);
  const recognised = { value: of > 0 && known === of ? value : null, derivation };
  const { billed } = account;
  const operands = [
    { name: "recognised", ...recognised },
    { name: "billed", ...billed }
  ];
  const position = derive("recognised \u2212 billed", operands, currency, ([a = zero, b = zero]) => a.minus(b));
  const { unbilled, ahead: ahead2 } = compareBilled("recognised", recognised, billed, currency);
  return recognised.value === null ? { account, recognised, position, asset: unbilled, liability: billed } : { account, recognised, position, asset: unbilled, liability: ahead2 };
}
function positionTable(positions) {
  const ranked = [...positions].sort(comparePositions);
  const rows = ranked.map((one2) => {
    const { key, name, billed, contracts: contracts2, allHours, invoices } = one2.account;
    return {
      key,
      cells: [name, one2.recognised.value, billed.value, one2.position.value, nameOf12(one2)],
      sources: [...contracts2, ...allHours, ...invoices].map(({ place: place2 }) => place2)
    };
  });
  return {
    kind: "table",
    id: "clients",
    title: "Position of each client",
    columns: [
      { title: "Client" },
      { title: "Recognised", align: "right" },
      { title: "Billed", align: "right" },
      { title: "Position", align: "right" },
      { title: "In the books" }
    ],
    ...shortList(rows, 15)
  };
}
function comparePositions({ position: a, account: one2 }, { position: b, account: other2 }) {
  const unknownFirst = Number(a.value !== null) - Number(b.value !== null);
  const deepest = a.value && b.value ? a.value.low.cmp(b.value.low) : 0;
  return unknownFirst || deepest || (one2.key < other2.key ? -1 : 1);
}
function nameOf12({ position: { value }, liability }) {
  if (value === null) return liability.value?.high.gt(zero) ? "contract liability, until known" : "\u2014";
  if (value.low.isZero() && value.high.isZero()) return "even";
  if (value.high.lte(zero)) return "contract liability";
  return value.low.gte(zero) ? "contract asset" : "either";
}
var lossColumn = [{ title: "Expected loss", align: "right" }];
function projectTable(projects, hasCost) {
  const rows = projects.map(({ contract, client, spent, progress, recognised, loss }) => {
    const { id, cells, place: place2 } = contract;
    const amounts = [spent.value, said(cells.hoursLeft), progress.value, said(cells.value)];
    return {
      key: id,
      cells: [client, ...amounts, recognised.value, ...hasCost ? [loss.value] : []],
      sources: [place2]
    };
  });
  return {
    kind: "table",
    id: "fixed-prices",
    title: "Progress of the fixed prices",
    columns: [
      { title: "Client" },
      { title: "Hours spent", align: "right" },
      { title: "Hours left", align: "right" },
      { title: "Progress", align: "right" },
      { title: "Price", align: "right" },
      { title: "Recognised", align: "right" },
      ...hasCost ? lossColumn : []
    ],
    ...shortList(rows, 15)
  };
}
function headline40(positions, liability) {
  const open = positions.filter(({ position }) => position.value === null).length;
  if (open > 0) {
    return {
      standing: "unknown",
      sentence: [`What is revenue by now is not known for ${open} of ${positions.length} clients.`]
    };
  }
  if (liability.value?.high.isZero())
    return { standing: "holds", sentence: ["Nothing is billed that is not yet revenue."] };
  return { standing: "holds", sentence: [liability.value, " is billed and not yet revenue."] };
}

// action/src/analyses/revenue-recognition.ts
var revenueRecognition = defineAnalysis({
  id: "revenue-recognition",
  code: "ACC-01",
  title: "Revenue recognition",
  question: "Is revenue counted when it is earned, or when the money comes?",
  formula: "Cash basis: revenue and deposits when they arrive. Accrual: on the day of service; from `Service date` to `Service ends`, the same each night, so that a stay over a month end is split. Taxes, tips, refundable deposits and money passed through are never revenue.",
  reads: {
    "revenue-policy": { needs: ["stream", "accrual"], uses: ["obligation", "cashBasis", "role", "gap"] },
    revenue: {
      needs: ["stream", "kind", "month", "amount", "serviceDate"],
      uses: ["serviceEnds", "bookedOn", "customer"]
    }
  },
  compute({ "revenue-policy": policies, revenue }, { asOf }) {
    const lines = readLines(revenue).filter(isOurs);
    const streams = streamsOf(policies, lines);
    if (streams.length === 0) return { blocks: [] };
    const faults = lines.flatMap(faultsOf);
    const { figures: figures8, tables } = sumsOf(lines, asOf);
    return {
      blocks: [
        ...streamFigures(streams),
        ...figures8,
        ...policies.length > 0 ? [policyTable2(streams)] : [],
        ...tables,
        ...faults.length > 0 ? [faultTable3(faults)] : []
      ],
      headline: headline41(streams, lines, faults)
    };
  }
});
function streamsOf(policies, lines) {
  const policyByUse = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    for (const code of policy.entities) policyByUse.set(`${code}/${streamKey(policy)}`, policy);
  }
  const policyOf = ({ record, name }) => policyByUse.get(`${record.entity ?? ""}/${nameKey(name)}`) ?? policyByUse.get(`all/${nameKey(name)}`);
  const linesByPolicy = new Map(groupBy(lines, (line) => policyOf(line)?.id ?? ""));
  const ruled = policies.map((policy) => {
    const name = said(policy.cells.stream) ?? policy.id;
    return { key: policy.id, name, entities: listEntities(policy), policy, lines: linesByPolicy.get(policy.id) ?? [] };
  });
  const unruled = groupBy(linesByPolicy.get("") ?? [], ({ record, name }) => `${record.entity}/${nameKey(name)}`);
  return [
    ...ruled.sort((a, b) => a.key < b.key ? -1 : 1),
    ...unruled.flatMap(([key, own]) => {
      const [first] = own;
      if (first === void 0) return [];
      return [{ key, name: first.name, entities: listEntities(first.record), policy: null, lines: own }];
    })
  ];
}
function streamKey({ id, cells }) {
  return nameKey(said(cells.stream) ?? id);
}
function isWrong({ policy }) {
  return policy !== null && said(policy.cells.gap) !== null;
}
function streamFigures(streams) {
  const counted = (what, some) => countUp(
    what,
    some.flatMap(({ policy, lines }) => policy ?? lines[0]?.record ?? []),
    "streams"
  );
  const wrong = streams.filter(isWrong);
  const unruled = streams.filter(({ policy }) => policy === null);
  return [
    figure({ id: "streams", title: "Streams of revenue", good: "info" }, counted("streams of revenue", streams)),
    figure({ id: "wrong", title: "Counted wrongly today", good: "down" }, counted("policies that name a gap", wrong)),
    figure(
      { id: "without-policy", title: "Without a policy", good: "down" },
      counted("streams that no policy covers", unruled)
    )
  ];
}
function policyTable2(streams) {
  const rows = streams.map(({ key, name, entities, policy, lines }) => {
    const cells = policy === null ? ["", "no policy", "", ""] : [
      showCell(policy.cells.cashBasis),
      showCell(policy.cells.accrual),
      showCell(policy.cells.role),
      said(policy.cells.gap) ?? ""
    ];
    const sources = policy === null ? lines.map(({ record }) => record.place) : [policy.place];
    return { key, cells: [name, entities, ...cells], sources };
  });
  return {
    kind: "table",
    id: "policies",
    title: "Cash against accrual, stream by stream",
    columns: [
      { title: "Stream" },
      { title: "Entity" },
      { title: "On cash" },
      { title: "On accrual" },
      { title: "We are" },
      { title: "What goes wrong" }
    ],
    ...shortList(rows, 15)
  };
}
function sumsOf(lines, asOf) {
  if (lines.length === 0) return { figures: [], tables: [] };
  const untimed = lines.filter(({ service }) => service === null).map(({ record }) => record);
  const timing = countUp("lines without a service date", untimed, "lines");
  const note = ["of ", count(lines.length, "lines")];
  const unchecked = figure(
    { id: "untimed", title: "Timing cannot be checked", good: "down", ...untimed.length > 0 && { note } },
    timing
  );
  const isKnown = ({ amount, service }) => amount.kind === "value" && service !== null;
  if (!lines.some(isKnown)) return { figures: [unchecked], tables: [] };
  const currency = mainCurrency(lines.map(({ amount }) => amount));
  const received = lines.filter(({ receivedOn }) => receivedOn !== null && receivedOn <= asOf);
  const cash = total4("what was received", received, currency, () => exact(1));
  const earned = total4("what was earned", lines, currency, (line) => earnedShare(line, asOf));
  return {
    figures: [
      figure({ id: "received", title: "Received to date", good: "up", ...rowsKnown(cash) }, cash),
      figure({ id: "earned", title: "Earned to date", good: "up", ...rowsKnown(earned) }, earned),
      unchecked
    ],
    tables: [monthTable3(lines, currency)]
  };
}
function total4(what, lines, currency, shareOf2) {
  const rows = lines.map((line) => ({ name: line.name, cell: partOf2(line, shareOf2(line)) }));
  return addUp(what, rows, currency);
}
function monthTable3(lines, currency) {
  const shares2 = lines.flatMap(sharesOf);
  const rows = groupBy(shares2, ({ month }) => month).toReversed().map(([month, group]) => {
    const own = mergeShares(group);
    const cash = sumOf4(own, currency, ({ received }) => received);
    const accrual = sumOf4(own, currency, ({ earned }) => earned);
    const early = sumOf4(own, currency, ({ received, earned }) => received.minus(earned));
    const sources = own.map(({ line }) => line.record.place);
    return { key: month, cells: [month, cash, accrual, early], sources };
  });
  return {
    kind: "table",
    id: "months",
    title: "Cash against accrual, month by month (lines with a service date)",
    columns: [
      { title: "Month" },
      { title: "On cash", align: "right" },
      { title: "On accrual", align: "right" },
      { title: "Cash less accrual", align: "right" }
    ],
    ...shortList(rows, 12)
  };
}
function sharesOf(line) {
  const { service, receivedOn } = line;
  if (service === null || receivedOn === null) return [];
  const cash = { month: receivedOn.slice(0, 7), line, received: exact(1), earned: zero };
  const accrual = daysByMonth(service.from, service.days).map(({ month, days }) => {
    return { month, line, received: zero, earned: exact(days).div(service.days) };
  });
  return [cash, ...accrual];
}
function mergeShares(shares2) {
  const shareByLine = /* @__PURE__ */ new Map();
  for (const share3 of shares2) {
    const { id } = share3.line.record;
    const before = shareByLine.get(id);
    const received = share3.received.plus(before?.received ?? zero);
    const earned = share3.earned.plus(before?.earned ?? zero);
    shareByLine.set(id, { ...share3, received, earned });
  }
  return [...shareByLine.values()];
}
function sumOf4(shares2, currency, shareOf2) {
  const rows = shares2.flatMap((share3) => {
    const part = shareOf2(share3);
    return part.isZero() ? [] : [{ name: share3.line.name, cell: partOf2(share3.line, part) }];
  });
  const added = addUp("the month", rows, currency);
  return added.of === 0 ? count(0, currency) : added.value;
}
function faultsOf(line) {
  const { record, kind } = line;
  const { serviceDate, serviceEnds } = record.cells;
  const [from, ends] = [said(serviceDate), said(serviceEnds)];
  const faults = [];
  if (kind === "revenue" && isPaidBefore(line)) {
    faults.push({ line, what: "came before the service: a deposit until then" });
  }
  if (from !== null && ends !== null && ends <= from) faults.push({ line, what: "ends before it has begun" });
  return faults;
}
function faultTable3(faults) {
  const highOf = ({ line }) => said(line.amount)?.high ?? zero;
  const idOf = ({ line }) => line.record.id;
  const rows = [...faults].sort((a, b) => highOf(b).cmp(highOf(a)) || (idOf(a) < idOf(b) ? -1 : 1)).map(({ line, what }) => {
    const { record, name, service } = line;
    const served = service === null ? null : { day: service.from };
    const cells = [name, said(record.cells.month), served, said(line.amount), what];
    return { key: record.id, cells, sources: [record.place] };
  });
  return {
    kind: "table",
    id: "faults",
    title: "Lines to put right",
    columns: [
      { title: "Stream" },
      { title: "Received" },
      { title: "Service" },
      { title: "Amount", align: "right" },
      { title: "Finding" }
    ],
    ...shortList(rows, 10)
  };
}
function headline41(streams, lines, faults) {
  const wrong = streams.filter(isWrong).length;
  const unruled = streams.filter(({ policy }) => policy === null).length;
  const untimed = lines.filter(({ service }) => service === null).length;
  const all2 = `of ${streams.length} streams of revenue`;
  const news = [
    ...wrong > 0 ? [`${wrong} ${all2} ${wrong === 1 ? "is" : "are"} counted wrongly today`] : [],
    ...unruled > 0 ? [`${unruled} ${wrong > 0 ? "" : `${all2} `}${unruled === 1 ? "has" : "have"} no policy`] : [],
    ...faults.length > 0 ? [`lines of revenue to put right: ${faults.length}`] : []
  ];
  if (news.length > 0) {
    const standing = wrong > 0 || faults.length > 0 ? "fails" : "unknown";
    return { standing, sentence: [`${news.join("; ")}.`] };
  }
  if (untimed > 0) {
    return {
      standing: "unknown",
      sentence: [`When ${untimed} of ${lines.length} lines of revenue are earned is not known.`]
    };
  }
  return { standing: "holds", sentence: ["Every stream of revenue is counted when it is earned."] };
}

// action/src/analyses/measures/profit-levers.ts
var tenth = exact("0.1");
var hundred13 = exact(100);
function profitLevers(month, { repeat, churn }) {
  const { operands, kept, contribution, fixed } = month;
  const lever = (name, formula, gainAt, more = []) => ({
    name,
    gain: derive(formula, [...operands, ...more], month.currency, gainAt)
  });
  const rates = [{ name: "repeat rate", value: repeat }, ...churn === null ? [] : [{ name: "churn", value: churn }]];
  const grown = (values, better) => {
    const [again = zero, lost = zero] = values.slice(operands.length).map((percent) => percent.div(hundred13));
    return contribution(values).times(growth(again, lost, better));
  };
  const levers = [
    lever("price", "10% of what is kept of the sales", (values) => kept(values).times(tenth)),
    lever("volume", "10% of what the sales leave", (values) => contribution(values).times(tenth)),
    lever(
      "variable cost",
      "10% of the variable cost",
      (values) => kept(values).minus(contribution(values)).times(tenth)
    ),
    lever("fixed cost", "10% of the fixed cost", (values) => fixed(values).times(tenth)),
    ...repeat === null ? [] : [lever("repeat rate", growthFormula, (values) => grown(values, "repeat"), rates)],
    ...repeat === null || churn === null ? [] : [lever("churn", growthFormula, (values) => grown(values, "churn"), rates)]
  ];
  return levers.filter(({ gain }) => gain.value?.high.isFinite()).sort(widestFirst);
}
var growthFormula = "what the sales leave \xD7 ((1 \u2212 repeat rate \xD7 (1 \u2212 churn)) \xF7 (1 \u2212 repeat rate \xD7 (1 \u2212 churn) with one of them 10% better) \u2212 1)";
function growth(repeat, churn, better) {
  const again = better === "repeat" ? repeat.times(tenth.plus(1)) : repeat;
  const lost = better === "churn" ? churn.times(exact(1).minus(tenth)) : churn;
  const before = exact(1).minus(repeat.times(exact(1).minus(churn)));
  const after = exact(1).minus(again.times(exact(1).minus(lost)));
  return after.lte(zero) ? infinity : before.div(after).minus(1);
}
function widestFirst(a, b) {
  const [first, second] = [a.gain.value, b.gain.value];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return second.low.cmp(first.low) || second.high.cmp(first.high) || (a.name < b.name ? -1 : 1);
}
function profitAt({ operands, kept, contribution, fixed, currency }, price, volume) {
  const [dearer, more] = [price, volume].map((percent) => exact(percent).div(hundred13).plus(1));
  const formula = "kept of the sales \xD7 price \xD7 volume \u2212 variable cost \xD7 volume \u2212 fixed cost";
  return derive(formula, operands, currency, (values) => {
    const earned = kept(values);
    const variable = earned.minus(contribution(values));
    return earned.times(dearer ?? zero).minus(variable).times(more ?? zero).minus(fixed(values));
  });
}

// action/src/analyses/measures/unit-of-sale.ts
function unitOfSale(sales) {
  const [only] = sales;
  if (only === void 0 || sales.length > 1) return unitOfRevenue(sales);
  const { operands, kept, left } = formulaOf(only.terms);
  return { operands, price: ([price = zero]) => price, kept, left };
}
function unitOfRevenue(sales) {
  const share3 = keptRatio(sales);
  const kept = share3 === null ? [] : [{ name: "kept after commission", ...share3 }];
  return {
    operands: [{ name: "contribution ratio", ...contributionRatio(sales) }, ...kept],
    price: () => exact(1),
    kept: ([, part]) => share3 === null || part === void 0 ? exact(1) : part.div(100),
    left: ([ratio3 = zero]) => ratio3.div(100)
  };
}

// action/src/analyses/revenue-targets.ts
var reads2 = {
  expense: { needs: ["amount", "behaviour"], uses: ["month", "vendor", "kind"] },
  product: {
    needs: ["price", "variableCost"],
    uses: ["product", "soldAs", "commission", "mix", "unitsSold", "churn", "repeatRate"]
  },
  revenue: { needs: [], uses: ["month", "amount", "kind", "stream"] },
  param: { needs: [], uses: ["key", "value", "from", "to"] }
};
var revenueTargets = defineAnalysis({
  id: "revenue-targets",
  code: "CFO-07",
  title: "Revenue targets",
  question: "What must each month bring, and what moves the profit most?",
  formula: "Revenue needed = (fixed cost + `target_profit` of the month) \xF7 contribution ratio, \xD7 the season where 24 months are known; what earlier months of the quarter fell short of is spread over the months to come. One lever at a time is made 10% better.",
  reads: reads2,
  compute(records2, { asOf }) {
    if (records2.product.length === 0 || records2.expense.length === 0) return { blocks: [] };
    const goals = goalsOf(records2, asOf);
    const plan = planOf(records2, goals, asOf);
    const next = goals.find(({ isOver }) => !isOver);
    if (next === void 0) return { blocks: [] };
    const needed = neededIn(next, plan);
    const caption = { id: "needed", title: `Revenue needed in ${next.month}`, good: "down" };
    const first = figure({ ...caption, ...targetsOf(records2.param).length > 0 ? {} : { note: [noTarget] } }, needed);
    if (needed.value === null) return { blocks: [first], headline: headline42(plan, next, needed) };
    const targets = targetTable(plan);
    return {
      blocks: [first, targets, ...drawColumn(targets, "band", 2), ...sensitivity(records2, plan, next, asOf)],
      headline: headline42(plan, next, needed)
    };
  }
});
var noTarget = "no profit to aim for is stated, so this is break-even: add `target_profit` to the params";
var mostGoals = 12;
function goalsOf({ param, revenue, product }, asOf) {
  const currency = mainCurrency(product.map(({ cells }) => cells.price));
  const none = quantity({ low: 0, unit: `${currency}/month`, basis: "assumed" });
  const [start, last] = [quarterStart(asOf), lastMonth(param, asOf)];
  const goals = [];
  for (let ahead2 = 0; ahead2 < mostGoals; ahead2 += 1) {
    const first = addMonths(start, ahead2);
    const month = monthOf(first);
    if (month > last) break;
    const profit = statedParameter(param, "target_profit", first) ?? none;
    goals.push({ month, profit, isOver: month < monthOf(asOf), actual: actualOf(revenue, currency, month) });
  }
  return goals;
}
function lastMonth(params, asOf) {
  const halfYear = monthOf(addMonths(asOf, 5));
  const ends = targetsOf(params).map(({ cells }) => said(cells.to));
  const days = ends.filter((end) => end !== null).sort();
  const last = days.at(-1);
  return last === void 0 || days.length < ends.length || last < asOf ? halfYear : monthOf(last);
}
function targetsOf(params) {
  return params.filter(({ cells }) => said(cells.key) === "target_profit" && said(cells.value) !== null);
}
function quarterStart(asOf) {
  const first = day(`${monthOf(asOf)}-01`);
  return addMonths(first, -((Number(asOf.slice(5, 7)) - 1) % 3));
}
function actualOf(revenue, currency, month) {
  const rows = revenue.filter(({ cells }) => said(cells.kind) === "revenue" && said(cells.month)?.startsWith(month)).map(({ id, cells }) => ({ name: said(cells.stream) ?? id, cell: cells.amount }));
  const total5 = addUp(`the revenue of ${month}`, rows, currency);
  return total5.known < total5.of ? { ...total5, value: null } : total5;
}
var seasonAfter = 24;
function planOf({ product, expense, revenue }, goals, asOf) {
  const currency = mainCurrency(product.map(({ cells }) => cells.price));
  const season = revenueIndex(revenue, currency, asOf);
  const sales = averageSales(product, currency);
  const [only] = sales.length === 1 ? sales : [];
  return {
    goals,
    sale: unitOfSale(sales),
    soldAs: only === void 0 ? null : said(only.product.cells.soldAs) ?? "units",
    fixed: fixedCostPerMonth(expense, currency, asOf),
    currency,
    season: season !== null && season.months >= seasonAfter ? season : null
  };
}
function shareLeft2({ price, left }, values) {
  return price(values).lte(zero) ? zero : left(values).div(price(values));
}
function seasonOf(month, { season }) {
  return season?.index.get(month.slice(5)) ?? exact(1);
}
function neededIn(goal, plan) {
  return along2(goal, plan, plan.currency, (revenue) => revenue);
}
function salesIn(goal, plan) {
  if (plan.soldAs === null) return null;
  return along2(goal, plan, plan.soldAs, (revenue, [price = zero]) => price.lte(zero) ? infinity : revenue.div(price));
}
function along2(goal, plan, unit, resultOf2) {
  const { sale, fixed, goals } = plan;
  const over = goal.isOver ? [] : goals.filter(({ isOver, actual }) => isOver && actual.value !== null);
  const operands = [
    ...sale.operands,
    { name: "fixed cost", ...fixed },
    { name: "target profit", value: goal.profit },
    ...over.flatMap(({ month, profit, actual }) => [
      { name: `target profit of ${month}`, value: profit },
      { name: `revenue of ${month}`, ...actual }
    ])
  ];
  const open = goals.filter(({ isOver }) => !isOver).reduce((sum2, { month }) => sum2.plus(seasonOf(month, plan)), zero);
  const part = open.isZero() ? zero : seasonOf(goal.month, plan).div(open);
  const catchUp = over.length > 0 ? " + part of what earlier months fell short of" : "";
  const times = plan.season === null ? "" : " \xD7 season";
  const formula = `(fixed cost + target profit) \xF7 contribution ratio${times}${catchUp}`;
  const derived = derive(formula, operands, unit, (values) => {
    const share3 = shareLeft2(sale, values);
    if (share3.lte(zero)) return infinity;
    const [cost = zero, aim = zero, ...before] = values.slice(sale.operands.length);
    const need = (profit, month) => cost.plus(profit).div(share3).times(seasonOf(month, plan));
    const behind = over.reduce(
      (sum2, { month }, i) => sum2.plus(need(before[2 * i] ?? zero, month)).minus(before[2 * i + 1] ?? zero),
      zero
    );
    return resultOf2(need(aim, goal.month).plus(behind.times(part)), values);
  });
  return derived.value?.low.isFinite() ? derived : { ...derived, value: null };
}
function targetTable(plan) {
  const { goals, soldAs } = plan;
  const hasOver = goals.some(({ isOver }) => isOver);
  const rows = goals.map((goal) => {
    const sales = salesIn(goal, plan)?.value ?? null;
    const cells = [
      goal.month,
      goal.profit,
      neededIn(goal, plan).value,
      ...soldAs === null ? [] : [sales && { ...sales, round: "up" }],
      ...hasOver ? [goal.isOver ? goal.actual.value : ""] : []
    ];
    return { key: goal.month, cells, sources: goal.profit.places };
  });
  const right = [
    "Profit to aim for",
    "Revenue needed",
    ...soldAs === null ? [] : ["Sales"],
    ...hasOver ? ["Actual"] : []
  ];
  const columns = [{ title: "Month" }, ...right.map((title) => ({ title, align: "right" }))];
  return { kind: "table", id: "targets", title: "Targets by month", columns, rows };
}
function sensitivity({ product, param }, plan, next, asOf) {
  const month = monthOfSales(product, plan, next);
  const loyalty = loyaltyOf(product, param, asOf);
  const rows = profitLevers(month, loyalty).map(({ name, gain }) => {
    const now = name === "repeat rate" ? loyalty.repeat : name === "churn" ? loyalty.churn : "";
    return { key: name, cells: [name, now, gain.value], sources: [] };
  });
  const columns = [
    { title: "10% better" },
    { title: "Now" },
    { title: "Adds to the profit of a month", align: "right" }
  ];
  return [{ kind: "table", id: "levers", title: "What moves the profit", columns, rows }, grid(month)];
}
function monthOfSales(products, plan, { profit }) {
  const { sale, currency } = plan;
  const [only] = products.length === 1 ? products : [];
  const sold = only === void 0 ? null : said(only.cells.unitsSold);
  const at = sale.operands.length;
  const fixed = (values) => values[at] ?? zero;
  const last = (values) => values[at + 1] ?? zero;
  const cost = { name: "fixed cost", ...plan.fixed };
  if (sold !== null) {
    const operands2 = [...sale.operands, cost, { name: "sold", value: sold }];
    const kept2 = (values) => sale.kept(values).times(last(values));
    return { currency, operands: operands2, fixed, kept: kept2, contribution: (values) => sale.left(values).times(last(values)) };
  }
  const operands = [...sale.operands, cost, { name: "target profit", value: profit }];
  const contribution = (values) => fixed(values).plus(last(values));
  const kept = (values) => contribution(values).div(sale.left(values)).times(sale.kept(values));
  return { currency, operands, fixed, kept, contribution };
}
function loyaltyOf(products, params, asOf) {
  const [only] = products.length === 1 ? products : [];
  return {
    repeat: (only && said(only.cells.repeatRate)) ?? statedParameter(params, "repeat_booking_rate", asOf),
    churn: (only && said(only.cells.churn)) ?? statedParameter(params, "churn", asOf)
  };
}
var priceSteps = [-10, 0, 10];
var volumeSteps = [-20, -10, 0, 10, 20];
function grid(month) {
  const rows = priceSteps.map((price) => {
    const profits = volumeSteps.map((volume) => profitAt(month, price, volume).value);
    return { key: `price ${price}`, cells: [`price ${signed(price)}`, ...profits], sources: [] };
  });
  const volumes = volumeSteps.map((volume) => ({ title: `volume ${signed(volume)}`, align: "right" }));
  return { kind: "table", id: "price-volume", title: "Profit of a month", columns: [{ title: "" }, ...volumes], rows };
}
function signed(percent) {
  if (percent === 0) return "as it is";
  return percent > 0 ? `+${percent}%` : `\u2212${-percent}%`;
}
function headline42(plan, next, { value }) {
  if (value === null) return { standing: "unknown", sentence: ["What a month must bring is not known."] };
  const last = plan.goals.filter(({ isOver }) => isOver).at(-1);
  const need = [`${next.month} needs `, value, " of revenue"];
  if (last === void 0) return { standing: "holds", sentence: [...need, "."] };
  if (last.actual.value === null) {
    return { standing: "unknown", sentence: [...need, `; what ${last.month} brought is not known.`] };
  }
  const target = neededIn(last, plan).value;
  const result = target === null ? "unknown" : verdict(last.actual.value, "at least", target.high);
  const standing = result === "pass" ? "holds" : result === "fail" ? "fails" : "unknown";
  return { standing, sentence: [...need, `; ${last.month} brought `, last.actual.value, "."] };
}

// action/src/analyses/measures/default-alive.ts
var mostMonths3 = 60;
function walkCash({ cash, receipts, payments, growth: growth3 }, months = mostMonths3) {
  let [money, income, low, lowMonth] = [cash, receipts, cash, 0];
  for (let month = 1; month <= months; month += 1) {
    income = income.times(growth3.plus(1));
    if (income.gte(payments)) return { out: null, breakEven: month, low, lowMonth };
    money = money.plus(income).minus(payments);
    if (money.lt(low)) [low, lowMonth] = [money, month];
    if (money.lt(zero)) return { out: month, breakEven: null, low, lowMonth };
  }
  return { out: null, breakEven: null, low, lowMonth };
}
function walksOf(cash, receipts, payments, growth3) {
  const [slow, fast] = [growth3.low.div(100), growth3.high.div(100)];
  const worst = walkCash({ cash: cash.low, receipts: receipts.low, payments: payments.high, growth: slow });
  const best = walkCash({ cash: cash.high, receipts: receipts.high, payments: payments.low, growth: fast });
  return { worst, best };
}

// action/src/analyses/scenarios.ts
var scenarios = defineAnalysis({
  id: "scenarios",
  code: "CFO-13",
  title: "Scenarios",
  question: "How long does the money last when a month goes worse, or better?",
  formula: "Runway = unrestricted cash \xF7 (payments \xD7 factor \u2212 receipts \xD7 factor). The factors are changes in percent, `scenario_down_receipts` and the like in the params table; else \u221220% receipts and +5% payments (down), and +15% receipts (up). The path adds receipts \xD7 (1 + growth)^month \u2212 payments, at `monthly_growth`, else at no growth.",
  reads: {
    cash: { needs: ["balance"], uses: ["account", "restricted"] },
    revenue: { needs: ["amount", "month", "kind"], uses: ["stream", "serviceDate"] },
    expense: { needs: ["amount"], uses: ["month", "vendor", "kind"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ cash, revenue, expense, param }, { asOf }) {
    const currency = mainCurrency([...expense, ...revenue].map(({ cells }) => cells.amount));
    const month = {
      cash: cashPosition(cash, revenue, currency, asOf).free,
      receipts: receiptsPerMonth(revenue, currency, asOf),
      payments: paymentsPerMonth(expense, currency, asOf),
      currency
    };
    const missing2 = missingOf(month);
    if (missing2.length > 0) return { blocks: [waiting(missing2)], headline: headline43([]) };
    const policy = parameterOn(param, "min_runway_months", asOf, { value: 6, unit: "months" });
    const cases = scenarioNames(param).map((name) => playOut(name, month, param, asOf));
    return {
      blocks: [comparison4(cases, policy), ...path(month, statedParameter(param, "monthly_growth", asOf), asOf)],
      headline: headline43(cases, policy)
    };
  }
});
function missingOf({ cash, receipts, payments }) {
  return [
    ...cash.value === null ? ["the cash"] : [],
    ...receipts.value === null ? ["what a month brings"] : [],
    ...payments.value === null ? ["what a month costs"] : []
  ];
}
function waiting(missing2) {
  const sentence = [`No scenario can be played out without ${missing2.join(", and without ")}.`];
  return { kind: "text", id: "waiting", sentences: [sentence], sources: [] };
}
var usual = {
  scenario_down_receipts: -20,
  scenario_down_payments: 5,
  scenario_up_receipts: 15
};
function scenarioNames(params) {
  const named4 = params.flatMap(({ cells }) => {
    const match = /^scenario_(.+)_(?:receipts|payments)$/.exec(said(cells.key) ?? "");
    return match?.[1] === void 0 ? [] : [match[1]];
  });
  const known = ["down", "base", "up"];
  return [...known, ...[...new Set(named4)].filter((name) => !known.includes(name)).sort()];
}
function playOut(name, { cash, receipts, payments, currency }, params, asOf) {
  const changed = (what, amount) => {
    const key = `scenario_${name}_${what}`;
    const change = parameterOn(params, key, asOf, { value: usual[key] ?? 0, unit: "%" });
    if (change.low.isZero() && change.high.isZero()) return amount;
    const operands = [
      { name: what, ...amount },
      { name: "change", value: change }
    ];
    return derive(
      `${what} \xD7 (1 + change)`,
      operands,
      `${currency}/month`,
      ([money = zero, percent = zero]) => money.times(percent.div(hundred14).plus(1))
    );
  };
  const income = changed("receipts", receipts);
  const cost = changed("payments", payments);
  const burned = netBurn(cost, income, currency);
  return { name, receipts: income, payments: cost, burned, lasts: runway(cash, cost, income) };
}
var hundred14 = exact(100);
function comparison4(cases, policy) {
  const rows = cases.map(
    ({ name, receipts, payments, burned, lasts }) => ({
      key: name,
      cells: [
        name,
        receipts.value,
        payments.value,
        burned.value,
        lasts.value && { ...lasts.value, round: "down" },
        { result: verdict(lasts.value, "at least", policy.low) }
      ],
      sources: []
    })
  );
  const right = ["Receipts", "Payments", "Net burn", "Runway"].map((title) => ({ title, align: "right" }));
  const columns = [{ title: "Scenario" }, ...right, { title: `At least ${policy.low.toFixed()} months` }];
  return { kind: "table", id: "scenarios", title: "Worse, as it is, and better", columns, rows };
}
function path({ cash, receipts, payments }, growth3, asOf) {
  if (cash.value === null || receipts.value === null || payments.value === null) return [];
  const walks = walksOf(cash.value, receipts.value, payments.value, growth3 ?? count(0, "%"));
  const at = growth3 === null ? ["Without growth (none is stated), "] : ["At a growth of ", growth3, " a month, "];
  const sentences = [[...at, ...tellPath(walks, cash.value, asOf)]];
  return [{ kind: "text", id: "path", sentences, sources: [] }];
}
function tellPath({ worst, best }, cash, asOf) {
  const dayOf2 = (month) => ({ day: addMonths(asOf, month) });
  if (best.out !== null) {
    const [first, last] = [worst.out ?? best.out, best.out];
    const when = first === last ? ["by ", dayOf2(last)] : ["between ", dayOf2(first), " and ", dayOf2(last)];
    return ["the cash is gone ", ...when, "."];
  }
  if (worst.out !== null) {
    return ["the cash may be gone by ", dayOf2(worst.out), ", or may last until receipts reach payments."];
  }
  const low = quantity({ low: worst.low, high: best.low, unit: cash.unit, basis: cash.basis, places: cash.places });
  if (worst.breakEven === null) return [`the cash lasts at least ${mostMonths3} months; it falls to `, low, "."];
  return [`receipts reach payments in month ${worst.breakEven} at the latest; the cash falls to `, low, " before."];
}
function headline43(cases, policy) {
  const worst = cases.find(({ name }) => name === "down")?.lasts.value;
  if (!worst || policy === void 0) {
    return { standing: "unknown", sentence: ["How the money holds out in a bad month is not known."] };
  }
  const standing = standingByResult2[verdict(worst, "at least", policy.low)];
  if (!worst.low.isFinite()) return { standing, sentence: ["Even in the worse case no cash is used up."] };
  return { standing, sentence: ["In the worse case the cash lasts ", { ...worst, round: "down" }, "."] };
}
var standingByResult2 = { pass: "holds", fail: "fails", undetermined: "unknown", unknown: "unknown" };

// action/src/analyses/measures/cadence-period.ts
function startOfPeriod(on, cadence) {
  if (cadence === "daily") return on;
  if (cadence === "weekly") return addDays(on, -((daysBetween(monday, on) % 7 + 7) % 7));
  const months = monthsByCadence[cadence];
  return addMonths(day(`${on.slice(0, 7)}-01`), -((Number(on.slice(5, 7)) - 1) % months));
}
function movePeriods(start, periods, cadence) {
  if (cadence === "daily") return addDays(start, periods);
  return cadence === "weekly" ? addDays(start, 7 * periods) : addMonths(start, monthsByCadence[cadence] * periods);
}
function namePeriod(start, cadence) {
  if (cadence === "monthly") return start.slice(0, 7);
  if (cadence === "quarterly") return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
  return cadence === "yearly" ? start.slice(0, 4) : start;
}
var monday = day("2026-11-16");
var monthsByCadence = { monthly: 1, quarterly: 3, yearly: 12 };

// action/src/analyses/measures/kpi-strips.ts
var mostPeriods = 13;
var mostShown9 = 15;
var titleByCadence = {
  daily: "Day by day",
  weekly: "Week by week, from Monday",
  monthly: "Month by month",
  quarterly: "Quarter by quarter",
  yearly: "Year by year"
};
var cadences = ["daily", "weekly", "monthly", "quarterly", "yearly"];
function kpiStrips(series) {
  return cadences.flatMap((cadence) => {
    const own = series.filter(({ now }) => said(now.cells.cadence) === cadence);
    const end = newestDay(own.flatMap(({ now }) => said(now.cells.asOf) ?? []));
    if (end === null) return [];
    const newest = startOfPeriod(end, cadence);
    const periods = Array.from({ length: mostPeriods }, (_, i) => movePeriods(newest, i + 1 - mostPeriods, cadence));
    const strips = own.flatMap((one2) => stripOf(one2, periods, cadence));
    return strips.length === 0 ? [] : [stripTable(strips, periods, cadence)];
  });
}
function stripOf({ now, before }, periods, cadence) {
  const unit = said(now.cells.value)?.unit;
  const valueByPeriod = /* @__PURE__ */ new Map();
  const rowByPeriod = /* @__PURE__ */ new Map();
  for (const kpi of [...before, now]) {
    const [on, value] = [said(kpi.cells.asOf), said(kpi.cells.value)];
    if (on === null || value === null || value.unit !== unit) continue;
    const period = startOfPeriod(on, cadence);
    if (!periods.includes(period)) continue;
    valueByPeriod.set(period, value);
    rowByPeriod.set(period, kpi);
  }
  const trend = trendOf([...valueByPeriod.values()]);
  return trend === null ? [] : [{ kpi: now, valueByPeriod, rows: [...rowByPeriod.values()], trend }];
}
function stripTable(strips, periods, cadence) {
  const first = periods.findIndex((period) => strips.some(({ valueByPeriod }) => valueByPeriod.has(period)));
  const shown = periods.slice(first);
  const rows = strips.map(({ kpi, valueByPeriod, rows: rows2, trend }) => {
    const values = shown.map((period) => valueByPeriod.get(period) ?? "");
    const name = said(kpi.cells.name) ?? said(kpi.cells.key) ?? kpi.id;
    return {
      key: kpi.id,
      cells: [name, listEntities(kpi), ...values, trend],
      sources: rows2.map(({ place: place2 }) => place2)
    };
  });
  const columns = [
    ...["KPI", "Entity"].map((title) => ({ title })),
    ...shown.map((period) => ({ title: namePeriod(period, cadence), align: "right" })),
    { title: "Trend" }
  ];
  return {
    kind: "table",
    id: `strip-${cadence}`,
    title: titleByCadence[cadence],
    columns,
    ...shortList(rows, mostShown9)
  };
}

// action/src/analyses/scorecard.ts
var scorecard = defineAnalysis({
  id: "scorecard",
  code: "CEO-05",
  title: "Scorecard",
  question: "Which targets of the quarter are on track?",
  formula: "Attained = (now \u2212 start) \xF7 (target \u2212 start), whichever way is better; pace = attained \u2212 share of the calendar quarter that is gone; on track from \u22125 points, or when the target is met. A band is on track inside, off track outside.",
  reads: {
    kpi: { needs: ["value", "target", "start", "good"], uses: ["key", "name", "asOf", "owner", "cadence"] }
  },
  compute({ kpi }, { asOf }) {
    const series = kpiSeries(kpi, asOf);
    const strips = kpiStrips(series);
    const wanted = series.map(({ now }) => now).filter(({ cells }) => cells.value.kind !== "not-applicable" && cells.target.kind !== "not-applicable");
    if (wanted.length === 0) return { blocks: strips };
    const gone = shareOfQuarter(asOf);
    const goals = wanted.flatMap((one2) => goalOf(one2, gone)).sort(byStanding);
    return { blocks: [...blocksOf2(goals, wanted, gone), ...strips], headline: headline44(goals, wanted.length) };
  }
});
var mostShown10 = 15;
var slack = exact(5);
var hundred15 = exact(100);
function shareOfQuarter(asOf) {
  const begun = addMonths(day(`${asOf.slice(0, 7)}-01`), -((Number(asOf.slice(5, 7)) - 1) % 3));
  const [passed, length] = [daysBetween(begun, asOf), daysBetween(begun, addMonths(begun, 3))];
  const value = quantity({ low: exact(passed).times(hundred15).div(length), unit: "%" });
  const inputs = [
    { name: "days gone", value: count(passed, "days") },
    { name: "days of the quarter", value: count(length, "days") }
  ];
  return { value, derivation: { formula: "days gone \xF7 days of the quarter", inputs } };
}
function goalOf(kpi, gone) {
  const { cells } = kpi;
  const [value, target, start] = [said(cells.value), said(cells.target), said(cells.start)];
  if (value === null || target === null) return [];
  const good = said(cells.good);
  const head = { kpi, value, target, attained: null, pace: null, settle: null };
  if (value.unit !== target.unit) return [{ ...head, result: "unknown" }];
  if (good === "band") return [{ ...head, result: inBand(value, target) }];
  const isMet = good !== null && reaches(value, target, good) === "pass";
  if (start === null || start.unit !== value.unit || gone.value === null) {
    return [{ ...head, result: isMet ? "pass" : "unknown" }];
  }
  if (start.low.lte(target.high) && start.high.gte(target.low)) {
    return [{ ...head, result: good === null ? "unknown" : reaches(value, target, good) }];
  }
  const terms = { value, start, target, gone: gone.value };
  const attained = evaluate({ inputs: [value, start, target], formula: attainedAt, unit: "%" });
  const pace = evaluate({ inputs: [value, start, target, gone.value], formula: paceAt, unit: "points" });
  const result = isMet ? "pass" : verdict(pace, "at least", slack.neg());
  return [{ ...head, attained, pace, result, settle: result === "undetermined" ? settleOf(terms) : null }];
}
function inBand(value, band) {
  if (value.low.gte(band.low) && value.high.lte(band.high)) return "pass";
  return value.high.lt(band.low) || value.low.gt(band.high) ? "fail" : "undetermined";
}
function reaches(value, target, good) {
  const [far, near] = good === "up" ? [target.high, target.low] : [target.low, target.high];
  const test = good === "up" ? "at least" : "at most";
  if (verdict(value, test, far) === "pass") return "pass";
  return verdict(value, test, near) === "fail" ? "fail" : "undetermined";
}
function attainedAt([value = zero, start = zero, target = zero]) {
  return value.minus(start).times(hundred15).div(target.minus(start));
}
function paceAt([value = zero, start = zero, target = zero, gone = zero]) {
  return attainedAt([value, start, target]).minus(gone);
}
function settleOf({ value, start, target, gone }) {
  const needed = evaluate({
    inputs: [start, target, gone],
    formula: ([from = zero, to = zero, passed = zero]) => from.plus(passed.minus(slack).times(to.minus(from)).div(hundred15)),
    unit: value.unit
  });
  const isRising = target.low.gt(start.high);
  const at = quantity({ low: isRising ? needed.high : needed.low, unit: value.unit });
  const { index } = swingInput([value, start, target, gone], paceAt);
  const ask = index === null ? null : ["value", "start", "target"][index] ?? null;
  return { at: { ...at, round: isRising ? "up" : "down" }, ask };
}
var order = ["fail", "undetermined", "unknown", "pass"];
var standings = {
  pass: "on track",
  fail: "off track",
  undetermined: "not sure",
  unknown: "not known"
};
function byStanding(a, b) {
  return order.indexOf(a.result) - order.indexOf(b.result) || lowestFirst(a.pace?.low, b.pace?.low) || (a.kpi.id < b.kpi.id ? -1 : 1);
}
function blocksOf2(goals, wanted, gone) {
  const counted = (what, some) => countUp(
    what,
    some.map(({ kpi }) => kpi),
    "KPIs"
  );
  const note = [`of ${wanted.length}; the others lack a value or a target`];
  const judged = figure(
    { id: "judged", title: "With a value and a target", good: "up", ...goals.length < wanted.length && { note } },
    counted("KPIs with a value and a target", goals)
  );
  if (goals.length === 0) return [judged];
  const of = (result) => goals.filter((goal) => goal.result === result);
  const open = goals.filter(({ settle: settle2 }) => settle2 !== null);
  return [
    judged,
    figure({ id: "on-track", title: "On track", good: "up" }, counted("KPIs on track", of("pass"))),
    figure({ id: "off-track", title: "Off track", good: "down" }, counted("KPIs off track", of("fail"))),
    figure({ id: "elapsed", title: "Quarter gone", good: "info" }, gone),
    goalTable(goals),
    ...open.length > 0 ? [openTable4(open)] : []
  ];
}
function nameOf13({ id, cells }) {
  return said(cells.name) ?? said(cells.key) ?? id;
}
function goalTable(goals) {
  const rows = goals.map(({ kpi, value, target, attained, pace, result }) => {
    const isBand = said(kpi.cells.good) === "band";
    const reached3 = isBand ? ["\u2014", "\u2014"] : [attained, pace];
    const cells = [nameOf13(kpi), listEntities(kpi), said(kpi.cells.owner), value, target, ...reached3, standings[result]];
    return { key: kpi.id, cells, sources: [kpi.place] };
  });
  const columns = [
    ...["KPI", "Entity", "Owner"].map((title) => ({ title })),
    ...["Now", "Target", "Attained", "Pace"].map((title) => ({ title, align: "right" })),
    { title: "Standing" }
  ];
  return { kind: "table", id: "goals", title: "Targets", columns, ...shortList(rows, mostShown10) };
}
function openTable4(open) {
  const rows = open.map(({ kpi, settle: settle2 }) => {
    const cells = [nameOf13(kpi), listEntities(kpi), settle2?.at ?? null, settle2?.ask ?? "\u2014"];
    return { key: kpi.id, cells, sources: [kpi.place] };
  });
  const columns = [
    { title: "KPI" },
    { title: "Entity" },
    { title: "On track for certain at", align: "right" },
    { title: "Ask first for" }
  ];
  return { kind: "table", id: "not-sure", title: "What would settle it", columns, ...shortList(rows, mostShown10) };
}
function headline44(goals, wanted) {
  if (goals.length === 0) {
    return { standing: "unknown", sentence: ["No KPI has both a value and a target, so none can be judged."] };
  }
  const off = goals.filter(({ result }) => result === "fail").length;
  const on = goals.filter(({ result }) => result === "pass").length;
  const all2 = count(wanted, "targets");
  const known = on === 0 ? "none is known to be on track" : `${on} ${on === 1 ? "is" : "are"} on track`;
  if (off > 0)
    return { standing: "fails", sentence: ["Of ", all2, `, ${off} ${off === 1 ? "is" : "are"} off track; ${known}.`] };
  if (on === wanted) return { standing: "holds", sentence: ["Of ", all2, ", all are on track."] };
  return { standing: "unknown", sentence: ["Of ", all2, `, ${known}.`] };
}

// action/src/analyses/seasonal-demand.ts
var seasonalDemand = defineAnalysis({
  id: "seasonal-demand",
  code: "YACHT-04",
  title: "Seasonal demand",
  question: "Which months bring deliveries, and how many fall into the storm season?",
  formula: "Over the last 24 complete months, or those since the first delivery: index = deliveries of the calendar month a year \xF7 the mean of all months. From 24 months it is a season, from 12 indicative, from fewer it is not shown. Storm season: `storm_first_month` (6) to `storm_last_month` (11) of the params table.",
  reads: {
    delivery: { needs: ["from"], uses: [] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ delivery, param }, { asOf }) {
    const months = monthsCovered2(delivery, asOf);
    const inWindow = delivery.filter((one2) => months.includes(monthBegun(one2) ?? monthOf(asOf)));
    if (months.length === 0) return { blocks: [] };
    const stormy = ["storm_first_month", "storm_last_month"].map(
      (key, i) => parameterOn(param, key, asOf, { value: i === 0 ? 6 : 11, unit: "" }).low.toNumber()
    );
    const inStorms = inWindow.filter((one2) => isStormy(Number(monthBegun(one2)?.slice(5)), stormy));
    const all2 = countUp("deliveries begun in these months", inWindow, "deliveries");
    const storms = countUp("deliveries begun in the storm season", inStorms, "deliveries");
    const note = { note: [`over ${months.length} of 24 months${months.length < 24 ? ": indicative at best" : ""}`] };
    return {
      blocks: [
        figure({ id: "deliveries", title: "Deliveries", good: "up", ...note }, all2),
        figure(
          { id: "storm-share", title: "In the storm season", good: "info" },
          shareOf({ name: "in the storm season", ...storms }, { name: "deliveries", ...all2 })
        ),
        ...months.length < 24 ? [] : [growth2(inWindow, months)],
        ...months.length < 12 ? [] : [monthTable4(inWindow, months, stormy)]
      ],
      headline: headline45(months.length)
    };
  }
});
function monthBegun({ cells }) {
  const from = said(cells.from);
  return from === null ? null : monthOf(from);
}
function monthsCovered2(deliveries, asOf) {
  const [first] = deliveries.flatMap((one2) => monthBegun(one2) ?? []).sort();
  const now = day(`${monthOf(asOf)}-01`);
  const back = Array.from({ length: 24 }, (_, i) => monthOf(addMonths(now, i - 24)));
  return first === void 0 ? [] : back.filter((month) => month >= first);
}
function isStormy(month, [first = 6, last = 11]) {
  return first <= last ? first <= month && month <= last : month >= first || month <= last;
}
function growth2(deliveries, months) {
  const second = months[12] ?? "";
  const [later, earlier] = [true, false].map(
    (isLater) => countUp(
      `deliveries of the ${isLater ? "later" : "earlier"} twelve months`,
      deliveries.filter((one2) => (monthBegun(one2) ?? "") >= second === isLater),
      "deliveries"
    )
  );
  const operands = [
    { name: "later year", value: later?.value ?? null },
    { name: "earlier year", value: earlier?.value ?? null }
  ];
  const isEmpty = earlier?.value?.low.isZero() !== false;
  const rise = derive(
    "later year \xF7 earlier year \u2212 1",
    operands,
    "%",
    ([now, then]) => now === void 0 || then === void 0 || then.isZero() ? count(0, "%").low : now.div(then).minus(1).times(100)
  );
  return figure({ id: "growth", title: "Year on year", good: "up" }, isEmpty ? { ...rise, value: null } : rise);
}
var names = "January February March April May June July August September October November December".split(" ");
function monthTable4(deliveries, months, stormy) {
  const yearly = names.map((_, i) => {
    const isOfMonth = (month) => Number(month?.slice(5)) === i + 1;
    const own = deliveries.filter((one2) => isOfMonth(monthBegun(one2)));
    const years = Math.max(1, months.filter(isOfMonth).length);
    return { own, mean: count(own.length, "").low.div(years) };
  });
  const total5 = yearly.reduce((sum2, { mean: mean2 }) => sum2.plus(mean2), count(0, "").low);
  const rows = yearly.map(({ own, mean: mean2 }, i) => {
    const places = own.map(({ place: place2 }) => place2);
    const index = total5.isZero() ? null : quantity({ low: mean2.times(12).div(total5), unit: "", places });
    const name = names[i] ?? "";
    const season = isStormy(i + 1, stormy) ? "yes" : "\u2014";
    return {
      key: name.toLowerCase(),
      cells: [name, count(own.length, "deliveries", places), index, season],
      sources: places
    };
  });
  return {
    kind: "table",
    id: "months",
    title: "Demand by calendar month, 1 is an average month",
    columns: [
      { title: "Month" },
      { title: "Deliveries", align: "right" },
      { title: "Index", align: "right" },
      { title: "Storm season" }
    ],
    rows
  };
}
function headline45(months) {
  if (months < 12)
    return { standing: "unknown", sentence: [`${months} of 24 months are logged: too few to see a season.`] };
  if (months < 24)
    return { standing: "unknown", sentence: [`${months} of 24 months are logged: the season is indicative.`] };
  return { standing: "holds", sentence: ["Two full years of deliveries show the season."] };
}

// action/src/analyses/security-gaps.ts
var securityGaps = defineAnalysis({
  id: "security-gaps",
  code: "CTO-02",
  title: "Security gaps",
  question: "Which safeguards are missing, and which has nobody looked at?",
  formula: "Score = 10 \xD7 passed weight \xF7 applicable weight, from \u201Cevery unknown fails\u201D to \u201Cevery unknown passes\u201D; weights: critical 10, high 7.5, medium 5 (also where none is given), low 2.5. A pass without evidence, or older than the review period (90 days unless `security_review_days` says otherwise), counts as unknown. An accepted risk is not open until it expires, but lowers the score.",
  reads: {
    "security-check": {
      needs: ["check", "appliesTo", "result"],
      uses: ["severity", "evidence", "checkedOn", "owner", "fix", "effort", "annotation", "annotationExpires"]
    },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ "security-check": checks, param }, { asOf }) {
    const judged = [...judgeSecurity(checks, param, asOf)].sort(bySeverity);
    const failed = judged.filter(({ result }) => result === "fail");
    const gaps = {
      open: failed.filter(({ acceptedUntil }) => acceptedUntil === null),
      accepted: failed.filter(({ acceptedUntil }) => acceptedUntil !== null),
      unknown: judged.filter(({ result }) => result === "unknown")
    };
    const whole2 = score(
      judged.map(({ result, severity, check }) => ({ result, severity, basis: check.basis, place: check.place }))
    );
    const tables = [openTable5(gaps.open), unknownTable(gaps.unknown), acceptedTable2(gaps.accepted)];
    return {
      blocks: [...figures5(gaps, whole2), ...tables.filter(({ rows }) => rows.length > 0)],
      accepted: gaps.accepted.flatMap(acceptedRisk),
      checks: judged.map(checkResult2),
      ...headline46(gaps, whole2)
    };
  }
});
var mostShown11 = 15;
function bySeverity(a, b) {
  const order2 = checkSeverities.indexOf(a.severity) - checkSeverities.indexOf(b.severity);
  return order2 || (a.check.id < b.check.id ? -1 : 1);
}
function criticalOf(checks) {
  return checks.filter(({ severity }) => severity === "critical");
}
function figures5({ open, accepted, unknown: unknown2 }, whole2) {
  const counted = (what, checks, unit) => countUp(
    what,
    checks.map(({ check }) => check),
    unit
  );
  const critical = criticalOf(open);
  return [
    figure({ id: "open", title: "Open gaps", good: "down" }, counted("checks that fail", open, "gaps")),
    figure({ id: "critical", title: "Critical ones", good: "down" }, counted("critical gaps", critical, "gaps")),
    figure({ id: "unknown", title: "Not known", good: "down" }, counted("checks not known", unknown2, "checks")),
    figure({ id: "accepted", title: "Accepted", good: "info" }, counted("accepted risks", accepted, "risks")),
    figure(
      { id: "score", title: "Score of 10", good: "up", ...scoreNote2(whole2, critical.length) },
      {
        value: whole2.score,
        derivation: { formula: "10 \xD7 passed weight \xF7 applicable weight, unknowns as a range", inputs: [] }
      }
    ),
    figure(
      { id: "evidence", title: "Evidence", good: "up" },
      {
        value: asPercent(whole2),
        derivation: { formula: "applicable weight with a known result \xF7 applicable weight", inputs: [] }
      }
    )
  ];
}
function scoreNote2({ score: score2 }, critical) {
  if (score2 === null || critical === 0) return {};
  return { note: ["not acceptable whatever the score: ", count(critical, "critical checks"), " failed"] };
}
function asPercent({ evidence, score: score2 }) {
  if (evidence === null || score2 === null) return null;
  return quantity({ low: evidence.times(exact(100)), unit: "%", basis: score2.basis, places: score2.places });
}
function openTable5(open) {
  const rows = open.map(({ check, severity, why }) => {
    const { evidence, fix, owner, effort: effort2 } = check.cells;
    const seen = said(evidence) ?? "";
    const found = why === null ? seen : [seen, why].filter((one2) => one2 !== "").join("; ");
    return row2(check, [severity, found, showCell(fix), showCell(effort2), showCell(owner)]);
  });
  return {
    kind: "table",
    id: "open-gaps",
    title: "Open gaps",
    columns: [...checkColumns, ...titles7("Severity", "Found", "Fix", "Effort", "Owner")],
    ...shortList(rows, mostShown11)
  };
}
function unknownTable(unknown2) {
  return {
    kind: "table",
    id: "unknown-checks",
    title: "Not known",
    columns: [...checkColumns, ...titles7("Severity", "Why")],
    ...shortList(
      unknown2.map(({ check, severity, why }) => row2(check, [severity, why])),
      mostShown11
    )
  };
}
function acceptedRisk({ check, acceptedUntil: until }) {
  return until === null ? [] : [{ title: said(check.cells.check) ?? check.id, until, place: check.place }];
}
function checkResult2({ check, severity, result, why, acceptedUntil }) {
  const evidence = why ?? said(check.cells.evidence) ?? "";
  const head = { id: check.id, title: nameCheck(check), severity, result, evidence };
  return { ...head, limit: null, acceptedUntil, places: [check.place] };
}
function acceptedTable2(accepted) {
  const until = (day2) => day2 === null ? null : { day: day2 };
  return {
    kind: "table",
    id: "accepted-risks",
    title: "Accepted risks",
    isDetail: true,
    columns: [...checkColumns, ...titles7("Severity", "Accepted until")],
    ...shortList(
      accepted.map(({ check, severity, acceptedUntil }) => row2(check, [severity, until(acceptedUntil)])),
      mostShown11
    )
  };
}
var titles7 = (...names2) => names2.map((title) => ({ title }));
var checkColumns = titles7("Check", "Entity");
function row2(check, cells) {
  return { key: check.id, cells: [nameCheck(check), listEntities(check), ...cells], sources: [check.place] };
}
function headline46({ open, unknown: unknown2 }, { score: score2 }) {
  if (score2 === null) return {};
  const gaps = count(open.length, "open gaps");
  const critical = criticalOf(open).length;
  const unseen = unknown2.length === 0 ? [] : [", and ", count(unknown2.length, "checks"), " without a known result"];
  if (critical > 0) {
    return {
      headline: {
        standing: "fails",
        sentence: ["Security is not acceptable, with ", gaps, `, ${critical} of them critical`, ...unseen, "."]
      }
    };
  }
  if (open.length > 0) return { headline: { standing: "fails", sentence: ["Security has ", gaps, ...unseen, "."] } };
  if (unknown2.length > 0) {
    return { headline: { standing: "unknown", sentence: ["Security has no open gap", ...unseen, "."] } };
  }
  return { headline: { standing: "holds", sentence: ["Every security check passes."] } };
}

// action/src/analyses/shortfalls.ts
var shortfalls = defineAnalysis({
  id: "shortfalls",
  code: "CEO-02",
  title: "Critical shortfalls",
  question: "Which gaps can stop revenue, break a law or lose an asset?",
  formula: "Stated: blockers of the notes with priority 0 that are not settled. Derived, and counted apart: failed security checks; insurance, registrations, licences and support that have ended; overdue obligations. Order: severity; overdue, within 7 days, within 30, later; money at risk (high end); day; id.",
  reads: {
    items: true,
    "security-check": {
      needs: ["result"],
      uses: [
        "check",
        "appliesTo",
        "severity",
        "evidence",
        "checkedOn",
        "owner",
        "fix",
        "annotation",
        "annotationExpires"
      ]
    },
    obligation: { needs: ["due"], uses: ["what", "kind", "amount", "done", "owner"] },
    asset: {
      needs: [],
      uses: [
        "asset",
        "status",
        "owner",
        "insurable",
        "insuranceExpiry",
        "registrationExpiry",
        "replacementValue",
        "bookValue"
      ]
    },
    component: { needs: [], uses: ["component", "owner", "criticality", "supportEnds"] },
    person: { needs: [], uses: ["person", "licenceExpiry"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute(view, { asOf }) {
    const blockers = openBlockers(view.items, asOf);
    const critical = blockers.filter(({ severity }) => severity === "critical");
    const all2 = failedChecks(view, asOf);
    const failed = all2.filter(({ acceptedUntil }) => acceptedUntil === null);
    const accepted = all2.filter(({ acceptedUntil }) => acceptedUntil !== null);
    const others = blockers.filter(({ severity }) => severity !== "critical");
    const checks = countUp("checks of the records that fail", failed, "failed checks");
    const isLookedAt = checkedTypes.some((type) => view[type].length > 0);
    const blocks = [
      figure(
        { id: "critical", title: "Critical shortfalls, stated in notes", good: "down" },
        countUp("open blockers with priority 0", itemsOf(critical), "shortfalls")
      ),
      figure({ id: "derived", title: "Failed checks", good: "down" }, isLookedAt ? checks : { ...checks, value: null }),
      figure(
        { id: "other-blockers", title: "Other open blockers", good: "down" },
        countUp("open blockers below priority 0", itemsOf(others), "blockers")
      ),
      ...moneyAtRisk(failed),
      ...[statedTable2(critical), failedTable(failed), acceptedTable3(accepted)].filter(({ rows }) => rows.length > 0)
    ];
    const news = headline47(critical.length, failed.length, view["security-check"].length > 0);
    return { blocks, headline: news, decide: critical.flatMap(decisionOn), accepted: accepted.flatMap(acceptedRisk2) };
  }
});
var checkedTypes = ["security-check", "obligation", "asset", "component", "person"];
var mostShown12 = 10;
var nobody2 = "CEO to name";
function openBlockers(items2, asOf) {
  const open = items2.filter(({ type, state }) => type === "blocker" && state !== "done" && state !== "dropped");
  const blockers = open.map((item) => {
    const severity = checkSeverities[item.priority ?? 2] ?? "medium";
    return { id: item.id, item, severity, due: item.due, money: null };
  });
  return rankByUrgency(blockers, asOf);
}
function decisionOn({ item: { title, owner, due, place: place2 } }) {
  if (owner === null) return [{ sentence: ["Who settles it: ", title], owner, due, place: place2 }];
  return due === null ? [] : [{ sentence: ["Settle in time: ", title], owner, due, place: place2 }];
}
function itemsOf(blockers) {
  return blockers.map(({ item }) => item);
}
function moneyAtRisk(failed) {
  const rows = failed.flatMap(({ what, money }) => money === null ? [] : [{ name: what, cell: money }]);
  if (rows.length === 0) return [];
  const total5 = addUp("the money that failed checks put at risk", rows, mainCurrency(rows.map(({ cell }) => cell)));
  return [figure({ id: "money-at-risk", title: "Money at risk", good: "down", ...rowsKnown(total5) }, total5)];
}
function statedTable2(critical) {
  const rows = critical.map(
    ({ item }) => ({
      key: item.id,
      cells: [item.title, listEntities(item), item.owner ?? nobody2, dayOf(item.due), { at: item.place }],
      sources: item.places
    })
  );
  const columns = titles8("Shortfall", "Entity", "Owner", "Due", "Stated in");
  return { kind: "table", id: "stated", title: "Stated in the notes", columns, ...shortList(rows, mostShown12) };
}
function failedTable(failed) {
  const rows = failed.map((check) => {
    const money = check.money === null ? "N/A" : check.money.kind === "value" ? check.money.value : null;
    const who = check.owner ?? nobody2;
    return rowOf(check, [check.severity, who, dayOf(check.due), money, check.fix]);
  });
  const columns = titles8("Failed check", "Entity", "Severity", "Owner", "Due", "Money at risk", "Fix");
  return { kind: "table", id: "failed-checks", title: "Failed checks", columns, ...shortList(rows, mostShown12) };
}
function acceptedRisk2({ what, acceptedUntil, place: place2 }) {
  return acceptedUntil === null ? [] : [{ title: what, until: acceptedUntil, place: place2 }];
}
function acceptedTable3(accepted) {
  const rows = accepted.map((check) => rowOf(check, [check.severity, dayOf(check.acceptedUntil)]));
  const columns = titles8("Accepted risk", "Entity", "Severity", "Until");
  return {
    kind: "table",
    id: "accepted-risks",
    title: "Accepted risks",
    isDetail: true,
    columns,
    ...shortList(rows, mostShown12)
  };
}
var titles8 = (...names2) => names2.map((title) => ({ title }));
function rowOf(check, cells) {
  return { key: check.id, cells: [check.what, listEntities(check), ...cells], sources: [check.place] };
}
function dayOf(day2) {
  return day2 === null ? "none" : { day: day2 };
}
function headline47(critical, failed, isChecked) {
  const checks = count(failed, "failed checks");
  if (critical > 0) {
    const stated2 = count(critical, "critical shortfalls");
    const added = failed > 0 || isChecked ? ["; the tables add ", checks, "."] : [", and no security check is on record."];
    return { standing: "fails", sentence: ["The notes state ", stated2, ...added] };
  }
  const none = "The notes state no critical shortfall";
  if (failed > 0) return { standing: "fails", sentence: [none, "; the tables show ", checks, "."] };
  if (!isChecked) return { standing: "unknown", sentence: [none, ", but no security check is on record."] };
  return { standing: "holds", sentence: [none, ", and no check of the tables fails."] };
}

// action/src/analyses/measures/dependants-of.ts
function dependantsOf(components) {
  const direct = /* @__PURE__ */ new Map();
  for (const component of components) {
    for (const id of new Set(said(component.cells.dependsOn) ?? [])) {
      const known = direct.get(id);
      if (known === void 0) direct.set(id, [component]);
      else known.push(component);
    }
  }
  return new Map(components.map((component) => [component.id, reach(component, direct)]));
}
function reach(start, direct) {
  const seen = /* @__PURE__ */ new Set([start]);
  for (const component of seen) for (const next of direct.get(component.id) ?? []) seen.add(next);
  return [...seen].slice(1);
}

// action/src/analyses/single-points-of-failure.ts
var singlePointsOfFailure = defineAnalysis({
  id: "single-points-of-failure",
  code: "CTO-11",
  title: "Single points of failure",
  question: "What stops everything else when it stops?",
  formula: "A component that others depend on, directly or through others, and that has no fallback. Ranked by the number of those that stop with it, then by the revenue a month of their entities, then by criticality, then by id.",
  reads: {
    component: { needs: ["dependsOn", "fallback"], uses: ["component", "criticality"] },
    revenue: { needs: [], uses: ["amount", "month", "kind"] }
  },
  compute({ component, revenue }, { asOf }) {
    if (component.length === 0) return { blocks: [] };
    const carriers = carriersOf(component, revenue, asOf);
    const single = carriers.filter(({ fallback }) => fallback === "none");
    const unknown2 = carriers.filter(({ fallback }) => fallback === "not known");
    const counted = (what, some) => countUp(
      what,
      some.map((one2) => one2.component),
      "components"
    );
    const table = carrierTable([...single, ...unknown2]);
    return {
      blocks: [
        figure(
          { id: "single", title: "Without a fallback", good: "down" },
          counted("components that others depend on and that have no fallback", single)
        ),
        figure(
          { id: "unknown", title: "Fallback not known", good: "down" },
          counted("components that others depend on and of whose fallback nothing is known", unknown2)
        ),
        figure(
          { id: "covered", title: "With a fallback", good: "up" },
          counted(
            "components that others depend on and that have a fallback",
            carriers.filter(({ fallback }) => fallback === "yes")
          )
        ),
        ...table.rows.length > 0 ? [table] : []
      ],
      ...headline48(component, carriers, single, unknown2)
    };
  }
});
var mostShown13 = 10;
var mostNamed3 = 4;
function carriersOf(components, revenue, asOf) {
  const dependantsById = dependantsOf(components);
  const currency = mainCurrency(revenue.map(({ cells }) => cells.amount));
  return components.flatMap((component) => {
    const dependants = dependantsById.get(component.id) ?? [];
    if (dependants.length === 0) return [];
    const stopped = new Set([component, ...dependants].flatMap(({ entities }) => entities));
    const own = revenue.filter(({ entities }) => stopped.has("all") || entities.some((code) => stopped.has(code)));
    return [
      {
        component,
        name: said(component.cells.component) ?? component.id,
        dependants,
        fallback: fallbackOf(component),
        revenue: receiptsPerMonth(own, currency, asOf).value
      }
    ];
  }).sort(compareCarriers);
}
function fallbackOf({ cells: { fallback } }) {
  if (fallback.kind === "not-applicable" || said(fallback) === true) return "yes";
  return said(fallback) === false ? "none" : "not known";
}
function compareCarriers(a, b) {
  const money = (one2) => one2.revenue?.high ?? zero;
  return b.dependants.length - a.dependants.length || money(b).cmp(money(a)) || criticalityRank(a.component) - criticalityRank(b.component) || (a.component.id < b.component.id ? -1 : 1);
}
function criticalityRank({ cells }) {
  const says3 = said(cells.criticality);
  return says3 === null ? checkSeverities.length : checkSeverities.indexOf(says3);
}
function carrierTable(carriers) {
  const hasRevenue = carriers.some(({ revenue }) => revenue !== null);
  const rows = carriers.map(({ component, name, dependants, fallback, revenue }) => {
    const stops = quantity({ low: exact(dependants.length), unit: "" });
    const money = hasRevenue ? [revenue] : [];
    return {
      key: component.id,
      cells: [
        name,
        listEntities(component),
        stops,
        listNames2(dependants),
        ...money,
        fallback === "none" ? "none" : null
      ],
      sources: [component.place, ...dependants.map(({ place: place2 }) => place2)]
    };
  });
  return {
    kind: "table",
    id: "components",
    title: "What stops with them",
    columns: [
      { title: "Component" },
      { title: "Entity" },
      { title: "Stops", align: "right" },
      { title: "Namely" },
      ...hasRevenue ? [{ title: "Revenue of a month", align: "right" }] : [],
      { title: "Fallback" }
    ],
    ...shortList(rows, mostShown13)
  };
}
function listNames2(components) {
  const names2 = components.map(({ id, cells }) => said(cells.component) ?? id).sort();
  const rest2 = names2.length - mostNamed3;
  return rest2 > 1 ? `${names2.slice(0, mostNamed3).join("; ")} and ${rest2} more` : names2.join("; ");
}
function headline48(all2, carriers, single, unknown2) {
  const [worst] = single;
  if (worst !== void 0) {
    const sentence = [
      `${worst.name} has no fallback, and ${stopping(worst)} with it`,
      single.length > 1 ? `; ${single.length - 1} more like it.` : "."
    ];
    return { headline: { standing: "fails", sentence } };
  }
  const [first] = unknown2;
  if (first !== void 0) {
    const sentence = [`When \u201C${first.name}\u201D stops, ${stopping(first)}, and its fallback is not known.`];
    return { headline: { standing: "unknown", sentence } };
  }
  if (carriers.length > 0) {
    return { headline: { standing: "holds", sentence: ["Everything that others depend on has a fallback."] } };
  }
  const isSaid2 = all2.every(
    ({ cells }) => cells.dependsOn.kind === "value" || cells.dependsOn.kind === "not-applicable"
  );
  if (isSaid2) return { headline: { standing: "holds", sentence: ["No component depends on another."] } };
  return { headline: { standing: "unknown", sentence: ["Nothing says which component depends on which."] } };
}
function stopping({ dependants: { length } }) {
  return length === 1 ? "1 other component stops" : `${length} other components stop`;
}

// action/src/analyses/stack-audit.ts
var stackAudit = defineAnalysis({
  id: "stack-audit",
  code: "CTO-01",
  title: "Stack audit",
  question: "Is each component owned, supported, backed up, watched, documented, tested and replaceable?",
  formula: "Ten criteria of equal weight: owner, version, support, backup, restore test within 90 days, monitoring, MFA, docs, tests, fallback. Score = 10 \xD7 passed \xF7 applicable, from \u201Cevery unknown fails\u201D to \u201Cevery unknown passes\u201D. A group scores as low as its most critical components.",
  reads: {
    component: {
      needs: ["component", "layer", "owner", "criticality"],
      uses: ["version", "supportEnds", "backup", "lastRestoreTest", "monitoring", "mfa", "docs", "tests", "fallback"]
    }
  },
  compute({ component }, { asOf }) {
    const audited = component.map((one2) => {
      const criteria = judgeComponent(one2, asOf);
      const named4 = (wanted) => criteria.flatMap(({ name, result }) => result === wanted ? [name] : []);
      const checks = criteria.map(
        ({ result }) => ({ severity: "medium", result, basis: one2.basis, place: one2.place })
      );
      return { component: one2, ...score(checks), checks, failed: named4("fail"), unknown: named4("unknown") };
    });
    const tables = [
      groupTable2("layers", "Layer", audited, ({ cells }) => said(cells.layer) ?? "not known", true),
      groupTable2("entities", "Entity", audited, listEntities),
      componentTable(audited)
    ];
    return { blocks: [...figures6(audited), ...tables.filter(({ rows }) => rows.length > 0)], ...headline49(audited) };
  }
});
var mostShown14 = 15;
var mostInSight = 8;
function figures6(all2) {
  const weak = all2.filter(({ failed }) => failed.length > 0);
  const lowest = lowestScore(all2);
  return [
    figure(
      { id: "components", title: "Components", good: "info" },
      countUp(
        "components of the stack",
        all2.map(({ component }) => component),
        "components"
      )
    ),
    figure(
      { id: "failing", title: "With a failed criterion", good: "down" },
      countUp(
        "components that fail at least one criterion",
        weak.map(({ component }) => component),
        "components"
      )
    ),
    figure(
      { id: "score", title: "Score of 10, by the weakest of the most critical", good: "up" },
      { value: lowest, derivation: { formula: "least score of the most critical components", inputs: inputsOf(all2) } }
    ),
    figure(
      { id: "evidence", title: "Evidence", good: "up" },
      {
        value: evidenceOf2(all2),
        derivation: { formula: "criteria with a known result \xF7 applicable criteria", inputs: [] }
      }
    )
  ];
}
function inputsOf(all2) {
  return mostCritical(all2).flatMap(({ component, score: score2 }) => {
    const name = nameOf14(component);
    return score2 === null ? [] : [{ name, value: score2 }];
  });
}
function mostCritical(all2) {
  const rank = Math.min(...all2.map(({ component }) => criticalityRank2(component)));
  return all2.filter(({ component }) => criticalityRank2(component) === rank);
}
function criticalityRank2({ cells }) {
  const says3 = said(cells.criticality);
  return says3 === null ? checkSeverities.length : checkSeverities.indexOf(says3);
}
function lowestScore(all2) {
  const scores = mostCritical(all2).flatMap(({ score: score2 }) => score2 === null ? [] : [score2]);
  if (scores.length === 0) return null;
  const least = (end) => scores.map((one2) => one2[end]).reduce((a, b) => b.lt(a) ? b : a);
  return quantity({
    low: least("low"),
    high: least("high"),
    unit: "points",
    places: scores.flatMap(({ places }) => places)
  });
}
function evidenceOf2(all2) {
  const { evidence, score: whole2 } = score(all2.flatMap(({ checks }) => checks));
  if (evidence === null || whole2 === null) return null;
  return quantity({ low: evidence.times(exact(100)), unit: "%", places: whole2.places });
}
function groupTable2(id, title, all2, nameGroup, isDetail) {
  const rows = groupBy(all2, ({ component }) => nameGroup(component)).map(([name, some]) => ({ name, some, lowest: lowestScore(some) })).sort((a, b) => compareScores(a.lowest, b.lowest)).map(
    ({ name, some, lowest }) => ({
      key: name,
      cells: [name, count(some.length, ""), lowest, evidenceOf2(some), judgedBy(some)],
      sources: some.map(({ component }) => component.place)
    })
  );
  return {
    kind: "table",
    id,
    title: `By ${title.toLowerCase()}`,
    ...isDetail && { isDetail },
    columns: [{ title }, ...numbers3("Components", "Score of 10", "Evidence"), { title: "Judged by" }],
    ...shortList(rows, mostShown14)
  };
}
function judgedBy(some) {
  const [first] = mostCritical(some);
  return first === void 0 ? null : said(first.component.cells.criticality);
}
var numbers3 = (...names2) => names2.map((title) => ({ title, align: "right" }));
function compareScores(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.low.cmp(b.low) || a.high.cmp(b.high);
}
function componentTable(all2) {
  const rows = [...all2].sort(
    (a, b) => criticalityRank2(a.component) - criticalityRank2(b.component) || compareScores(a.score, b.score) || (a.component.id < b.component.id ? -1 : 1)
  ).map(({ component, score: score2, failed, unknown: unknown2 }) => {
    const { cells, id, place: place2, notes } = component;
    const weak = [notes, ...failed.map((name) => `${name} fails`)].filter((one2) => one2 !== "").join("; ");
    return {
      key: id,
      cells: [nameOf14(component), listEntities(component), said(cells.criticality), score2, weak, unknown2.join(", ")],
      sources: [place2]
    };
  });
  const columns = [
    ...["Component", "Entity", "Criticality"].map((title) => ({ title })),
    ...numbers3("Score of 10"),
    ...["Weak points", "Not known"].map((title) => ({ title }))
  ];
  return { kind: "table", id: "components", title: "Most critical first", columns, ...shortList(rows, mostInSight) };
}
function nameOf14({ id, cells }) {
  return said(cells.component) ?? id;
}
function headline49(all2) {
  const lowest = lowestScore(all2);
  const evidence = evidenceOf2(all2);
  if (lowest === null || evidence === null) return {};
  const failing2 = all2.filter(({ failed }) => failed.length > 0).length;
  const known = ["; ", evidence, " of what should be known of the stack is on record."];
  if (failing2 > 0) {
    return {
      headline: {
        standing: "fails",
        sentence: ["The stack has ", count(failing2, "components"), " with a failed criterion", ...known]
      }
    };
  }
  const standing = lowest.low.eq(lowest.high) ? "holds" : "unknown";
  return { headline: { standing, sentence: ["No component is known to fail a criterion", ...known] } };
}

// action/src/analyses/systems-audit.ts
var systemsAudit = defineAnalysis({
  id: "systems-audit",
  code: "ACC-06",
  title: "Financial systems",
  question: "Where is money recorded, can those records be trusted, and what comes next?",
  formula: "Seven checks for each system in use: named as the source of truth, owner, reconciled through the last month end, access list, MFA, export, feeds the ledger by itself. Score = 10 \xD7 passed \xF7 applicable, from \u201Cevery unknown fails\u201D to \u201Cevery unknown passes\u201D.",
  reads: {
    system: {
      needs: ["system", "role"],
      uses: ["status", "step", "sourceOfTruth", "reconciled", "accessList", "mfa", "export", "feedsLedger", "owner"]
    }
  },
  compute({ system }, { asOf }) {
    if (system.length === 0) return { blocks: [] };
    const audited = system.filter(isInUse2).map((one2) => audit(one2, asOf));
    const byHand = audited.filter(({ system: { cells } }) => said(cells.feedsLedger) === false);
    const ledgers = audited.filter(({ system: { cells } }) => isLedger(said(cells.role) ?? ""));
    const planned2 = system.filter(({ cells }) => said(cells.status) === "planned").sort(byStep);
    const counted = (what, systems, unit = "systems") => countUp(
      what,
      systems.map((one2) => one2.system),
      unit
    );
    const whole2 = score(audited.flatMap(({ checks }) => checks));
    const derivation = { formula: "10 \xD7 checks that pass \xF7 checks that apply, unknowns as a range", inputs: [] };
    return {
      blocks: [
        figure({ id: "ledgers", title: "Ledgers in use", good: "up" }, counted("ledgers in use", ledgers, "ledgers")),
        figure({ id: "in-use", title: "Systems in use", good: "info" }, counted("systems in use", audited)),
        figure(
          { id: "by-hand", title: "Copied into the books by hand, or not at all", good: "down" },
          counted("systems that do not feed the ledger", byHand)
        ),
        figure({ id: "score", title: "Score of 10", good: "up" }, { value: whole2.score, derivation }),
        ...audited.length > 0 ? [auditTable(audited)] : [],
        ...planned2.length > 0 ? [pathTable(planned2)] : []
      ],
      headline: headline50(ledgers, planned2, whole2)
    };
  }
});
function isInUse2({ cells }) {
  return (said(cells.status) ?? "in use") === "in use";
}
function isLedger(role) {
  return /\b(?:ledger|accounting|bookkeeping|books)\b/i.test(role) && !/\breconcil|\bview\b/i.test(role);
}
function audit(system, asOf) {
  const checks = judge2(system, asOf).map(({ name, result }) => {
    return { name, result, severity: "medium", basis: system.basis, place: system.place };
  });
  return { system, checks, score: score(checks).score };
}
function judge2({ cells }, asOf) {
  const isYes = (yes) => yes;
  const lastMonthEnd = addDays(day(`${monthOf(asOf)}-01`), -1);
  return [
    { name: "source of truth", result: testCell(cells.sourceOfTruth, isYes) },
    { name: "owner", result: testCell(cells.owner, () => true) },
    { name: "reconciled", result: testCell(cells.reconciled, (through) => through >= lastMonthEnd) },
    { name: "access list", result: testCell(cells.accessList, isYes) },
    { name: "MFA", result: testCell(cells.mfa, isYes) },
    { name: "export", result: testCell(cells.export, isYes) },
    { name: "feeds the ledger", result: testCell(cells.feedsLedger, isYes) }
  ];
}
function auditTable(audited) {
  const ends = ({ score: points }) => [points?.low ?? exact(10), points?.high ?? exact(10)];
  const ranked = [...audited].sort((a, b) => {
    const [[aLow, aHigh], [bLow, bHigh]] = [ends(a), ends(b)];
    return aLow.cmp(bLow) || aHigh.cmp(bHigh) || (a.system.id < b.system.id ? -1 : 1);
  });
  const rows = ranked.map(({ system, checks, score: points }) => {
    const named4 = (result) => checks.filter((check) => check.result === result).map(({ name }) => name);
    const shown = [named4("fail").join(", "), named4("unknown").join(", ")];
    const { cells } = system;
    const role = showCell(cells.role);
    return {
      key: system.id,
      cells: [showCell(cells.system), role, listEntities(system), points, ...shown],
      sources: [system.place]
    };
  });
  return {
    kind: "table",
    id: "systems",
    title: "Systems in use, the weakest first",
    columns: [
      { title: "System" },
      { title: "Role" },
      { title: "Entity" },
      { title: "Score", align: "right" },
      { title: "Fails" },
      { title: "Not known" }
    ],
    ...shortList(rows, 15)
  };
}
function byStep(a, b) {
  const [first, second] = [said(a.cells.step), said(b.cells.step)];
  if (first === null || second === null) return Number(first === null) - Number(second === null) || byId(a, b);
  return first.low.cmp(second.low) || byId(a, b);
}
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
function pathTable(planned2) {
  const rows = planned2.map((system) => {
    const { step, role, owner } = system.cells;
    const number = said(step);
    const shown = number === null ? showCell(step) : { ...number, unit: "" };
    return {
      key: system.id,
      cells: [shown, showCell(system.cells.system), showCell(role), showCell(owner)],
      sources: [system.place]
    };
  });
  return {
    kind: "table",
    id: "path",
    title: "What comes next, step by step",
    columns: [{ title: "Step", align: "right" }, { title: "System" }, { title: "For" }, { title: "Owner" }],
    ...shortList(rows, 10)
  };
}
function headline50(ledgers, planned2, { score: points }) {
  const [next] = planned2;
  if (ledgers.length === 0) {
    const step = next === void 0 ? "" : `; the first step is ${said(next.cells.system) ?? next.id}`;
    return { standing: "fails", sentence: [`No accounting system is in use${step}.`] };
  }
  if (points === null) return { standing: "unknown", sentence: ["No check of the financial systems applies."] };
  const best = exact(10);
  if (points.low.eq(best)) return { standing: "holds", sentence: ["Every check of the financial systems passes."] };
  const standing = points.high.lt(best) ? "fails" : "unknown";
  return { standing, sentence: ["The financial systems score ", points, " of 10."] };
}

// action/src/analyses/measures/plan-work.ts
function planWork(items2, people, asOf) {
  const open = items2.filter(({ type, state }) => type === "action" && state !== "done" && state !== "dropped");
  const tasks = readTasks(open, asOf);
  const ranked = rankTasks(tasks.filter(({ effort: effort2 }) => effort2 !== null));
  const graph = linkTasks(ranked, items2);
  const { order: order2, cycles, never: never3 } = orderWork(graph.dependsOn);
  const planned2 = schedule({ ranked, ...graph, order: order2 }, people);
  const stuck = stuckTasks(ranked, never3, cycles);
  const isOwned = ({ task }) => task.item.owner !== null;
  return {
    planned: [...planned2.list, ...stuck].filter(isOwned),
    lanes: planned2.lanes,
    unassigned: ranked.filter(({ item }) => item.owner === null),
    incomplete: tasks.filter(({ effort: effort2 }) => effort2 === null),
    cycles: cycles.map((cycle) => cycle.map((i) => ranked[i]?.item.id ?? ""))
  };
}
function rankTasks(tasks) {
  const pinById = pinDays(tasks);
  return [...tasks].sort((a, b) => {
    const [pinA, pinB] = [pinById.get(a.item.id) ?? neverPinned, pinById.get(b.item.id) ?? neverPinned];
    if (pinA !== pinB) return pinA < pinB ? -1 : 1;
    return compareScores2(a, b) || (a.item.id < b.item.id ? -1 : 1);
  });
}
function compareScores2(a, b) {
  if (a.score === null || b.score === null) return 0;
  return b.score.low.cmp(a.score.low) || b.score.high.cmp(a.score.high);
}
var neverPinned = "9999-99-99";
function pinDays(tasks) {
  const taskById = new Map(tasks.map((task) => [task.item.id, task]));
  const pinById = /* @__PURE__ */ new Map();
  const pinned = tasks.filter(({ isPinned }) => isPinned);
  const dueOf2 = ({ item }) => item.due ?? neverPinned;
  for (const first of pinned.sort((a, b) => dueOf2(a) < dueOf2(b) ? -1 : dueOf2(a) > dueOf2(b) ? 1 : 0)) {
    const stack = [first];
    for (let task = stack.pop(); task !== void 0; task = stack.pop()) {
      if (pinById.has(task.item.id)) continue;
      pinById.set(task.item.id, dueOf2(first));
      stack.push(...task.dependsOn.flatMap((id) => taskById.get(id) ?? []));
    }
  }
  return pinById;
}
function linkTasks(ranked, items2) {
  const rankById = new Map(ranked.map(({ item }, i) => [item.id, i]));
  const itemById = new Map(items2.map((item) => [item.id, item]));
  const links = ranked.map(({ dependsOn }) => {
    const needs = /* @__PURE__ */ new Set();
    let hindrance = null;
    for (const id of dependsOn) {
      const rank = rankById.get(id);
      if (rank === void 0) hindrance ??= hindranceOf(id, itemById.get(id));
      else needs.add(rank);
    }
    return { needs: [...needs], hindrance };
  });
  return { dependsOn: links.map(({ needs }) => needs), hindrances: links.map(({ hindrance }) => hindrance) };
}
function hindranceOf(id, item) {
  if (item === void 0) return `waits for \u201C${id}\u201D, which no note has`;
  if (item.state === "done" || item.state === "dropped" || item.type === "decision") return null;
  return item.type === "action" ? `waits for \u201C${id}\u201D, which has no effort` : `waits for \u201C${id}\u201D, which is open`;
}
function schedule({ ranked, dependsOn, hindrances, order: order2 }, people) {
  const daysByOwner = new Map(people.flatMap((person) => daysOf2(person)));
  const byRank = /* @__PURE__ */ new Map();
  for (const i of order2) {
    const task = ranked[i];
    if (task === void 0) continue;
    const before = (dependsOn[i] ?? []).flatMap((need) => byRank.get(need) ?? []);
    byRank.set(i, place(task, before, hindrances[i] ?? null, daysByOwner.get(laneOf(task) ?? "")));
  }
  const lanes = [...daysByOwner].map(([owner, { capacity, taken }]) => ({ owner, capacity, taken }));
  return { list: [...byRank.values()], lanes: lanes.sort((a, b) => a.owner < b.owner ? -1 : 1) };
}
function laneOf({ item }) {
  return item.owner?.split(", ")[0] ?? null;
}
function daysOf2({ cells }) {
  const [name, weekly] = [said(cells.person), said(cells.focusDays)];
  if (name === null || weekly === null) return [];
  const weeks2 = exact(planDays).div(7);
  const capacity = { ...weekly, low: weekly.low.times(weeks2), high: weekly.high.times(weeks2), unit: "days" };
  return [[name, { weekly, capacity, taken: count(0, "days") }]];
}
function place(task, before, hindrance, days) {
  const defer = (reason) => ({ task, fit: "deferred", start: null, week: null, reason });
  const { item, effort: effort2 } = task;
  if (effort2 === null) return defer("has no effort");
  if (item.state === "blocked") return defer("is blocked");
  if (hindrance !== null) return defer(hindrance);
  const late = before.find(({ fit }) => fit === "deferred");
  if (late !== void 0) return defer(`waits for \u201C${late.task.item.id}\u201D, which is deferred`);
  if (item.owner === null) return defer("has no owner");
  if (days === void 0) return defer(`the focus days of ${laneOf(task) ?? "its owner"} are not known`);
  const taken = sum([days.taken, effort2], "days");
  if (taken.low.gt(days.capacity.high)) return defer(`the days of ${laneOf(task) ?? "its owner"} are full`);
  const start = Math.max(startWeek(days), ...before.map((one2) => one2.week ?? 1));
  days.taken = taken;
  const shaky = before.find(({ fit }) => fit === "at risk");
  const isTight = taken.high.gt(days.capacity.low);
  const week = Math.max(weekOf(taken, days), start);
  if (isTight) return { task, fit: "at risk", start, week, reason: "only if the estimates hold" };
  if (shaky)
    return { task, fit: "at risk", start, week, reason: `waits for \u201C${shaky.task.item.id}\u201D, which is at risk` };
  return { task, fit: "fits", start, week, reason: "" };
}
var weeksOfPlan = Math.ceil(planDays / 7);
function weekOf(taken, { weekly }) {
  if (weekly.low.lte(zero)) return weeksOfPlan;
  return Math.min(weeksOfPlan, Math.max(1, taken.high.div(weekly.low).ceil().toNumber()));
}
function startWeek({ weekly, taken }) {
  if (weekly.low.lte(zero)) return 1;
  return Math.min(weeksOfPlan, taken.high.div(weekly.low).floor().toNumber() + 1);
}
function stuckTasks(ranked, never3, cycles) {
  const onCycle = new Set(cycles.flat());
  return never3.flatMap((i) => {
    const task = ranked[i];
    if (task === void 0) return [];
    const reason = onCycle.has(i) ? "waits for itself" : "waits for a task that waits for itself";
    return [{ task, fit: "deferred", start: null, week: null, reason }];
  });
}

// action/src/analyses/thirty-day-plan.ts
var thirtyDayPlan = defineAnalysis({
  id: "thirty-day-plan",
  code: "CEO-04",
  title: "30-day plan",
  question: "What fits into the next 30 days, in which order, by whom?",
  formula: "Score = (value + time criticality + risk reduction) \xF7 effort in days, ranked by its low end; a component that is not said may be anything from 1 to 20. Deadlines of the law come first, and nothing before what it depends on. An action fits while its owner\u2019s efforts (high end) stay within focus days a week \xD7 30/7.",
  reads: {
    items: true,
    person: { needs: ["focusDays"], uses: ["person"] }
  },
  compute({ items: items2, person }, { asOf }) {
    const plan = planWork(items2, person, asOf);
    const tables = [deferredTable(plan), unassignedTable(plan), incompleteTable(plan), lanesTable(plan)];
    const blocks = [...figures7(plan), ...planBlocks(plan, asOf), ...tables.filter(({ rows }) => rows.length > 0)];
    return { blocks, ...headline51(plan) };
  }
});
var mostInSight2 = 12;
var mostFolded = 20;
var mostShown15 = 10;
function itemsOf2(tasks) {
  return tasks.map(({ item }) => item);
}
function planned({ planned: planned2 }, fit) {
  return planned2.filter((one2) => one2.fit === fit);
}
function figures7(plan) {
  const { unassigned, incomplete, cycles } = plan;
  const all2 = [...plan.planned.map(({ task }) => task), ...unassigned, ...incomplete];
  const basis = joinBasis(plan.lanes.map(({ capacity }) => capacity.basis));
  const ofFit = (fit) => planned(plan, fit).map(({ task }) => ({ place: task.item.place, basis }));
  const note = cycles.length === 0 ? {} : { note: [`these wait for themselves: ${nameCycles(cycles)}`] };
  return [
    figure({ id: "actions", title: "Open actions", good: "info" }, countUp("open actions", itemsOf2(all2), "actions")),
    figure({ id: "fits", title: "Fit", good: "up" }, countUp("actions that fit", ofFit("fits"), "actions")),
    figure(
      { id: "at-risk", title: "At risk", good: "down" },
      countUp("actions that fit only if the estimates hold", ofFit("at risk"), "actions")
    ),
    figure(
      { id: "deferred", title: "Deferred", good: "down", ...note },
      countUp("actions that do not fit", ofFit("deferred"), "actions")
    ),
    figure(
      { id: "unassigned", title: "Without an owner", good: "down" },
      countUp("actions with an effort and no owner", itemsOf2(unassigned), "actions")
    ),
    figure(
      { id: "incomplete", title: "Without an effort", good: "down" },
      countUp("actions without an effort that can be planned with", itemsOf2(incomplete), "actions")
    )
  ];
}
function nameCycles(cycles) {
  const shown = cycles.slice(0, 3).map((cycle) => [...cycle, ...cycle.slice(0, 1)].join(" \u2192 "));
  const more = cycles.length > 3 ? [`${cycles.length - 3} more`] : [];
  return [...shown, ...more].join("; ");
}
var titles9 = (...names2) => names2.map((title) => ({ title }));
function row3({ item }, cells) {
  return { key: item.id, cells: [item.title, listEntities(item), ...cells], sources: [item.place] };
}
function dueOf({ item }) {
  return item.due === null ? "none" : { day: item.due };
}
function planTable(plan, asOf) {
  const rows = plan.planned.filter(({ fit }) => fit !== "deferred").map(
    ({ task, fit, week, reason }) => row3(task, [
      task.item.owner,
      dueOf(task),
      task.score,
      task.effort,
      week === null ? null : count(week, ""),
      fit === "fits" ? "yes" : `${fit}: ${reason}`,
      quadrantOf(task, asOf)
    ])
  );
  return {
    kind: "table",
    id: "plan",
    title: "The next 30 days",
    columns: [
      ...titles9("Action", "Entity", "Owner", "Due"),
      { title: "Score", align: "right" },
      { title: "Effort", align: "right" },
      { title: "Week", align: "right" },
      ...titles9("Fits", "Quadrant")
    ],
    isRanking: true,
    rows
  };
}
function planBlocks(plan, asOf) {
  const all2 = planTable(plan, asOf);
  if (all2.rows.length === 0) return [];
  const inSight = { ...all2, rows: all2.rows.slice(0, mostInSight2) };
  const rest2 = shortList(all2.rows.slice(mostInSight2), mostFolded);
  const later = { ...all2, id: "later-actions", title: "Also in the 30 days", isDetail: true, ...rest2 };
  return [inSight, timetable2(inSight, plan, asOf), ...later.rows.length > 0 ? [later] : []];
}
function timetable2(table, plan, asOf) {
  const shown = new Set(table.rows.map(({ key }) => key));
  const spans = plan.planned.flatMap(({ task: { item }, fit, start, week }) => {
    if (start === null || week === null || !shown.has(item.id)) return [];
    const from = addDays(asOf, 7 * (start - 1));
    const to = addDays(asOf, 7 * week);
    return [{ name: item.title, group: item.owner ?? "", from, to, isAtRisk: fit === "at risk" }];
  });
  return { kind: "chart", id: "plan-chart", title: table.title, table: table.id, type: "gantt", spans };
}
function quadrantOf({ item, worth: worth2 }, asOf) {
  const isImportant = worth2.value.low.plus(worth2.risk.low).gte(10);
  const isUrgent2 = item.due !== null && daysBetween(asOf, item.due) <= 14;
  if (isImportant) return isUrgent2 ? "important, urgent" : "important";
  return isUrgent2 ? "urgent" : "neither";
}
function deferredTable(plan) {
  const rows = planned(plan, "deferred").map(
    ({ task, reason }) => row3(task, [task.item.owner, dueOf(task), task.score, reason])
  );
  const columns = titles9("Action", "Entity", "Owner", "Due", "Score", "Why");
  return {
    kind: "table",
    id: "deferred-actions",
    title: "Deferred",
    isDetail: true,
    columns,
    ...shortList(rows, mostShown15)
  };
}
function unassignedTable({ unassigned }) {
  const rows = unassigned.map((task) => row3(task, [dueOf(task), task.score, task.effort]));
  const columns = titles9("Action", "Entity", "Due", "Score", "Effort");
  return { kind: "table", id: "unassigned-actions", title: "Without an owner", columns, ...shortList(rows, mostShown15) };
}
function incompleteTable({ incomplete }) {
  const rows = incomplete.map((task) => row3(task, [{ at: task.item.place }, task.add]));
  const columns = titles9("Action", "Entity", "Where", "Add");
  return {
    kind: "table",
    id: "incomplete-actions",
    title: "Without an effort",
    columns,
    ...shortList(rows, mostShown15)
  };
}
function lanesTable({ lanes }) {
  const rows = lanes.map(
    ({ owner, capacity, taken }) => ({
      key: owner,
      cells: [owner, capacity, taken, shareTaken(taken, capacity)],
      sources: capacity.places
    })
  );
  const numbers4 = ["Focus days", "Planned", "Share"].map((title) => ({ title, align: "right" }));
  const columns = [{ title: "Owner" }, ...numbers4];
  return { kind: "table", id: "capacity", title: "Capacity", columns, ...shortList(rows, mostShown15) };
}
function shareTaken(taken, capacity) {
  if (capacity.low.isZero()) return null;
  return evaluate({
    inputs: [taken, capacity],
    formula: ([days = exact(0), of = exact(1)]) => days.times(100).div(of),
    unit: "%"
  });
}
function headline51(plan) {
  const { unassigned, incomplete } = plan;
  const total5 = plan.planned.length + unassigned.length + incomplete.length;
  if (total5 === 0) return {};
  const [fits, risk, deferred] = [planned(plan, "fits"), planned(plan, "at risk"), planned(plan, "deferred")];
  const parts = [
    `${fits.length} fit into the next 30 days`,
    ...risk.length > 0 ? [`${risk.length} only if the estimates hold`] : [],
    ...deferred.length > 0 ? [`${deferred.length} must wait`] : [],
    ...unassigned.length > 0 ? [`${unassigned.length} lack an owner`] : [],
    ...incomplete.length > 0 ? [`${incomplete.length} lack an effort`] : []
  ];
  const last = parts.length > 1 ? `, and ${parts.at(-1)}` : "";
  const first = parts.slice(0, Math.max(1, parts.length - 1)).join(", ");
  const sentence = ["Of ", count(total5, "open actions"), ", ", first + last, "."];
  if (unassigned.length + incomplete.length > 0) return { headline: { standing: "unknown", sentence } };
  return { headline: { standing: deferred.length + risk.length > 0 ? "fails" : "holds", sentence } };
}

// action/src/analyses/trial-balance.ts
var trialBalance = defineAnalysis({
  id: "trial-balance",
  code: "ACC-14",
  title: "Trial balance",
  question: "Do debits equal credits?",
  formula: "Difference = \u03A3 debits \u2212 \u03A3 credits; a balance stands on the normal side of its account, a negative one on the other. A difference divisible by 9 suggests transposed digits, an even one a posting of half on the wrong side.",
  reads: { account: { needs: ["number", "normal", "balance"], uses: ["name", "class"] } },
  compute({ account }) {
    const lines = account.filter(({ cells }) => hasSide(cells)).map(lineOf2);
    if (lines.every(({ cell }) => said(cell) === null)) return nothingPosted(account);
    const currency = mainCurrency(lines.map(({ cell }) => cell));
    const debits = addUp("the balances on the debit side", onSide(lines, "debit"), currency);
    const credits = addUp("the balances on the credit side", onSide(lines, "credit"), currency);
    const missing2 = onSide(lines, null).length;
    const difference = differenceOf2(debits, credits, missing2 > 0, currency);
    const all2 = addUp("all balances", lines, currency);
    const note = rowsKnown(all2).note ?? hintsOf(difference.value, lines);
    return {
      blocks: [
        figure({ id: "debits", title: "Debits", good: "info" }, debits),
        figure({ id: "credits", title: "Credits", good: "info" }, credits),
        figure({ id: "difference", title: "Difference", good: "down", ...note.length > 0 && { note } }, difference),
        typeTable2(lines, currency),
        ...contraryTable(lines)
      ],
      headline: headline52(difference.value, missing2)
    };
  }
});
function hasSide({ normal, balance, class: type }) {
  return normal.kind !== "not-applicable" && balance.kind !== "not-applicable" && said(type) !== "statistical";
}
function lineOf2(account) {
  const { number, name, normal, balance } = account.cells;
  const head = { account, name: `${said(number) ?? account.id} ${said(name) ?? ""}`.trimEnd() };
  const usual2 = said(normal);
  const held = said(balance);
  if (usual2 === null || held === null || balance.kind !== "value")
    return { ...head, side: null, cell: unknown(balance) };
  if (held.high.gt(zero) || held.low.gte(zero)) return { ...head, side: usual2, cell: balance };
  const value = { ...held, low: held.high.neg(), high: held.low.neg() };
  return { ...head, side: usual2 === "debit" ? "credit" : "debit", cell: { ...balance, value } };
}
function unknown({ text, place: place2 }) {
  return { kind: "unknown", text, place: place2 };
}
function onSide(lines, side) {
  return lines.filter((line) => line.side === side);
}
function differenceOf2(debits, credits, isPartial, currency) {
  const none = quantity({ low: 0, unit: currency });
  const operands = [
    { name: "debits", value: debits.value ?? none, derivation: debits.derivation },
    { name: "credits", value: credits.value ?? none, derivation: credits.derivation }
  ];
  const { value, derivation } = derive(
    "debits \u2212 credits",
    operands,
    currency,
    ([left = zero, right = zero]) => left.minus(right)
  );
  return { value: value && isPartial ? { ...value, quality: "partial" } : value, derivation };
}
function hintsOf(difference, lines) {
  if (difference === null || !isExactValue(difference) || difference.low.isZero()) return [];
  const off = difference.low.abs();
  const cents = off.times(100);
  const half = off.div(2);
  const heavy = difference.low.gt(zero) ? "debit" : "credit";
  const suspects = onSide(lines, heavy).filter(({ cell }) => {
    const value = said(cell);
    return value !== null && isExactValue(value) && value.low.eq(half) && value.unit === difference.unit;
  });
  const digits = cents.mod(9).isZero() ? ["divisible by 9: two digits may be transposed"] : [];
  const [suspect2] = suspects;
  if (suspect2 !== void 0) {
    return [...digits, ...join(digits), `${suspect2.name} holds exactly half of it and may stand on the wrong side`];
  }
  if (digits.length > 0) return digits;
  if (!cents.mod(2).isZero()) return [];
  return ["even: half of it, ", quantity({ low: half, unit: difference.unit }), ", may stand on the wrong side"];
}
var join = (before) => before.length > 0 ? ["; "] : [];
function typeTable2(lines, currency) {
  const linesByType = new Map(groupBy(lines, ({ account }) => said(account.cells.class) ?? "no type"));
  const rows = [...accountTypes, "no type"].flatMap((type) => {
    const own = (linesByType.get(type) ?? []).filter(({ side }) => side !== null);
    if (own.length === 0) return [];
    const total5 = (side) => addUp(type, onSide(own, side), currency).value ?? quantity({ low: 0, unit: currency });
    const sources = own.map(({ account }) => account.place);
    return [{ key: type, cells: [type, total5("debit"), total5("credit")], sources }];
  });
  return {
    kind: "table",
    id: "types",
    title: "Balances by type",
    columns: [{ title: "Type" }, { title: "Debit", align: "right" }, { title: "Credit", align: "right" }],
    rows
  };
}
function contraryTable(lines) {
  const contrary = lines.filter(({ account, side }) => side !== null && side !== said(account.cells.normal));
  if (contrary.length === 0) return [];
  const highOf = ({ cell }) => said(cell)?.high ?? zero;
  const rows = [...contrary].sort((a, b) => highOf(b).cmp(highOf(a)) || (a.account.id < b.account.id ? -1 : 1)).map(({ account, name, side, cell }) => {
    return { key: account.id, cells: [name, side, said(cell)], sources: [account.place] };
  });
  return [
    {
      kind: "table",
      id: "contrary",
      title: "Balances on the side where they do not belong",
      columns: [{ title: "Account" }, { title: "Stands on" }, { title: "Balance", align: "right" }],
      ...shortList(rows, 10)
    }
  ];
}
function nothingPosted(accounts) {
  if (accounts.length === 0) return { blocks: [] };
  const sentence = ["Whether debits equal credits cannot be told: no account has a balance."];
  return { blocks: [], headline: { standing: "unknown", sentence } };
}
function headline52(difference, missing2) {
  const isZero2 = difference !== null && isExactValue(difference) && difference.low.isZero();
  if (isZero2 && missing2 === 0) return { standing: "holds", sentence: ["The trial balance balances."] };
  const isOff = verdict(difference, "at most", zero) === "fail" || verdict(difference, "at least", zero) === "fail";
  if (isOff && missing2 === 0) {
    return { standing: "fails", sentence: ["The trial balance is off by ", difference && magnitude(difference), "."] };
  }
  const why = missing2 > 0 ? "some accounts have no balance" : "a balance is only known as a range";
  return { standing: "unknown", sentence: [`Whether debits equal credits cannot be told: ${why}.`] };
}
function magnitude(difference) {
  return difference.low.gte(zero) ? difference : { ...difference, low: difference.high.neg(), high: difference.low.neg() };
}

// action/src/analyses/unit-economics.ts
var reads3 = {
  product: {
    needs: ["price", "variableCost"],
    uses: ["product", "soldAs", "cac", "churn", "repeatRate", "ordersPerCustomer", "grossMargin", "commission"]
  },
  expense: { needs: ["amount", "account"], uses: ["month", "vendor", "kind"] },
  channel: { needs: ["newCustomers"], uses: ["channel"] },
  param: { needs: [], uses: ["key", "value", "from", "to"] }
};
var unitEconomics = defineAnalysis({
  id: "unit-economics",
  code: "CFO-11",
  title: "Unit economics",
  question: "Is a customer worth more than it costs to win one?",
  formula: `Contribution of a sale = price \xD7 (1 \u2212 commission) \u2212 variable cost; a commission that no row of the table states is not counted. Worth of a customer = contribution of a sale \xD7 orders of a customer, else contribution \xF7 (1 \u2212 repeat rate); of a subscriber: price \xD7 gross margin \xF7 churn, for ${longestLife} months at most. Cost of a customer = spending on accounts that win customers \xF7 new customers.`,
  reads: reads3,
  compute(view, { asOf }) {
    const currency = mainCurrency(view.product.map(({ cells }) => cells.price));
    const limits = limitsOn(view.param, asOf);
    const offers = averageSales(view.product, currency).map((sale) => offerOf2(sale, view, currency, asOf));
    const [only] = offers;
    if (only === void 0) return { blocks: [] };
    const blocks = offers.length === 1 ? figuresOf2(only, limits) : [comparison5(offers, limits)];
    return { blocks, headline: headline53(offers, limits) };
  }
});
function limitsOn(params, asOf) {
  return {
    ratio: parameterOn(params, "min_ltv_to_cac", asOf, { value: 3, unit: "" }),
    payback: parameterOn(params, "max_payback_months", asOf, { value: 12, unit: "months" })
  };
}
function offerOf2(sale, view, currency, asOf) {
  const { product, terms } = sale;
  const subscribed = isSubscription(product);
  const repeat = statedParameter(view.param, "repeat_booking_rate", asOf);
  const worth2 = subscribed ? worthOfSubscriber(product, currency) : worthOfBuyer(sale, repeat);
  const contribution = subscribed ? profitOfSubscriber(product, currency) : leftOfBooking(terms);
  const acquisition = acquisitionOf(product, view.expense, view.channel, currency, asOf);
  return {
    ...sale,
    name: said(product.cells.product) ?? product.id,
    isSubscription: subscribed,
    contribution,
    worth: worth2,
    acquisition,
    ratio: quotient("worth", worth2, "cost", acquisition.cost, ""),
    payback: quotient(
      "cost",
      acquisition.cost,
      subscribed ? "gross profit of a month" : "contribution of a sale",
      contribution,
      subscribed ? "months" : said(product.cells.soldAs) ?? "sales"
    )
  };
}
function figuresOf2(offer, limits) {
  const { contribution, worth: worth2, acquisition, ratio: ratio3, payback } = offer;
  const sale = offer.isSubscription ? "Gross profit of a subscriber in a month" : "Contribution of one sale";
  const note = offer.isSubscription ? {} : commissionNote(offer.terms);
  return [
    figure({ id: "contribution", title: sale, good: "up", ...note }, contribution),
    figure({ id: "worth", title: "Worth of a customer", good: "up", ...worthNote(offer) }, worth2),
    figure({ id: "cost", title: "Cost of a new customer", good: "down", ...costNote(acquisition) }, acquisition.cost),
    ...ratio3.value === null ? [] : [
      figure(
        { id: "ratio", title: "Worth \xF7 cost", good: "up", note: against(ratioResult(offer, limits), limits.ratio) },
        ratio3
      ),
      figure({ id: "payback", title: "Earned back after", good: "down", ...paybackNote(offer, limits) }, payback)
    ]
  ];
}
function against(result, limit) {
  return ["against ", limit, ": ", { result }];
}
function ratioResult({ ratio: ratio3 }, limits) {
  return verdict(ratio3.value, "at least", limits.ratio.low);
}
function worthNote({ product, isSubscription: isSubscribed, worth: worth2 }) {
  if (worth2.value?.high.lte(zero)) return { note: ["each sale loses money"] };
  const churn = said(product.cells.churn);
  if (!isSubscribed || churn === null || churn.low.times(longestLife).gt(100)) return {};
  return { note: [`reckoned for ${longestLife} months at most`] };
}
function costNote({ cost, spend, newCustomers }) {
  if (cost.value !== null) return {};
  if (newCustomers === null)
    return { note: ["nobody counts the new customers: `New customers` in the table of channels"] };
  if (spend === null) return { note: ["no spending on customers is recorded"] };
  return { note: ["no new customers for ", spend] };
}
function paybackNote({ isSubscription: isSubscribed, payback }, limits) {
  if (isSubscribed) return { note: against(verdict(payback.value, "at most", limits.payback.low), limits.payback) };
  return payback.value?.high.lte(1) ? { note: ["on the first"] } : {};
}
var mostProducts = 12;
function comparison5(offers, limits) {
  const sorted2 = [...offers].sort(
    (a, b) => lowestFirst(a.ratio.value?.low, b.ratio.value?.low) || (a.product.id < b.product.id ? -1 : 1)
  );
  const rows = sorted2.map((offer) => {
    const { product, name, contribution, worth: worth2, acquisition, ratio: ratio3, payback } = offer;
    const result = { result: ratioResult(offer, limits) };
    const cells = [name, contribution.value, worth2.value, acquisition.cost.value, ratio3.value, payback.value, result];
    return { key: product.id, cells, sources: [product.place] };
  });
  const amounts = ["Contribution", "Worth of a customer", "Cost of a customer", "Worth \xF7 cost", "Earned back after"];
  const columns = [
    { title: "Product" },
    ...amounts.map((title) => ({ title, align: "right" })),
    { title: `At least ${limits.ratio.low.toFixed()}` }
  ];
  return { kind: "table", id: "products", title: "By product", columns, ...shortList(rows, mostProducts) };
}
function headline53(offers, limits) {
  const losing = offers.find(({ worth: worth2 }) => worth2.value?.high.lte(zero));
  if (losing !== void 0) return { standing: "fails", sentence: [`Each sale of ${losing.name} loses money.`] };
  const results = offers.map((offer) => ratioResult(offer, limits));
  const sentence = (text) => [`${text} `, limits.ratio, " times what it costs to win one."];
  const failing2 = offers[results.indexOf("fail")];
  if (failing2 !== void 0) {
    return { standing: "fails", sentence: sentence(`A customer of ${failing2.name} is worth less than`) };
  }
  if (results.every((result) => result === "pass")) {
    return { standing: "holds", sentence: sentence("A customer is worth at least") };
  }
  return { standing: "unknown", sentence: ["Whether a customer is worth what it costs to win one is not known."] };
}

// action/src/analyses/index.ts
var analyses = [
  assetInventory,
  shortfalls,
  kpiGaps,
  thirtyDayPlan,
  scorecard,
  portfolioContribution,
  keyPersonDependence,
  decisions,
  obligations,
  stackAudit,
  securityGaps,
  infrastructureCost,
  experienceShortfalls,
  deliveryMaturity,
  engineeringActions,
  singlePointsOfFailure,
  capabilityParity,
  cashPosition2,
  burnAndRunway,
  capitalTiers,
  breakEven,
  revenueTargets,
  controlRules,
  budgetVariance,
  unitEconomics,
  scenarios,
  capitalRequests,
  channelMatrix,
  channelEconomics,
  campaignOpportunity,
  otaSequence,
  localSeo,
  marketingMilestones,
  funnel,
  revenueRecognition,
  deferredRevenue,
  chartOfAccounts,
  expenseAudit,
  systemsAudit,
  pathToProfit,
  trialBalance,
  occupancy,
  maintenanceBacklog,
  rateCard,
  breakEvenNights2,
  captainUtilisation,
  deadheadCost,
  fuelExposure,
  seasonalDemand,
  billingGap,
  contracts,
  invoicingReadiness,
  recognitionPosition
];

// action/src/analyses/run-analyses.ts
var demand = demandOf(analyses);
function runAnalyses(ids, model, asOf) {
  const known = /* @__PURE__ */ new Set();
  const all2 = /* @__PURE__ */ new Set();
  const current = { ...model, rows: { ...model.rows, kpi: currentKpis(model.rows.kpi, asOf) } };
  const sections = ids.map((id) => {
    const analysis = analysisById.get(id);
    if (analysis === void 0) throw new Error(`There is no analysis ${id}.`);
    const view = viewOf(analysis, model);
    const { blocks, ...offers } = hasInput(analysis, model) ? analysis.compute(view, { asOf }) : { blocks: [] };
    const needs = findGaps(analysis, current, demand);
    for (const cell of needs.known) known.add(cell);
    for (const cell of needs.all) all2.add(cell);
    const section = { analysis: id, title: analysis.title, question: analysis.question, formula: analysis.formula };
    return { ...section, blocks: [...blocks, ...needs.gaps], ...offers };
  });
  return { sections, completeness: { known: known.size, of: all2.size } };
}
function hasInput(analysis, { rows, notes }) {
  const { reads: reads4 } = analysis;
  const types = readTypes(analysis).filter((type) => recordTypes[type].entity !== "none");
  const readsNotes = reads4.items === true || reads4.notes === true;
  return types.some((type) => rows[type].length > 0) || readsNotes && notes.length > 0;
}
var analysisById = new Map(analyses.map((analysis) => [analysis.id, analysis]));
function viewOf(analysis, model) {
  const rows = readTypes(analysis).map((type) => [type, model.rows[type]]);
  const { items: items2, notes, evidence } = analysis.reads;
  const view = {
    ...Object.fromEntries(rows),
    ...items2 && { items: model.items },
    ...notes && { notes: model.notes },
    ...evidence && { evidence: model.evidence ?? /* @__PURE__ */ new Map() }
  };
  return view;
}

// action/src/model/blot-names.ts
var blot = "another entity";
var blots = "other entities";
var severalBlots = new RegExp(`${blot}(?:(?:,| and|, and| or) ${blot})+`, "g");
function blotNames(focused, whole2, inScope) {
  const { hidden, visible } = splitNames(whole2, inScope);
  if (hidden.size === 0) return focused;
  const pattern = patternOf([...hidden, ...visible]);
  const clean = (text) => text.replace(pattern, (name) => hidden.has(name) ? blot : name).replace(severalBlots, blots);
  return {
    ...focused,
    rows: groupRows(
      Object.values(focused.rows).flatMap(
        (rows) => uniqueIds(rows.map((row4) => cleanRow(row4, clean)))
      )
    ),
    items: uniqueIds(focused.items.map((item) => cleanItem(item, clean))),
    notes: uniqueIds(focused.notes.map((note) => cleanNote(note, clean)))
  };
}
function splitNames(model, inScope) {
  const hidden = /* @__PURE__ */ new Set();
  const visible = /* @__PURE__ */ new Set(["all"]);
  for (const { entity: entity2, cells } of model.rows.entity) {
    const names2 = inScope.has(entity2 ?? "") ? visible : hidden;
    for (const name of [entity2, said(cells.code), said(cells.name), ...said(cells.aliases) ?? []]) {
      if (name !== null && name !== "") names2.add(name);
    }
  }
  const records2 = [...Object.values(model.rows).flat(), ...model.items, ...model.notes];
  for (const code of records2.flatMap(({ entities }) => entities)) (inScope.has(code) ? visible : hidden).add(code);
  for (const name of visible) hidden.delete(name);
  return { hidden, visible };
}
function patternOf(names2) {
  const longestFirst = [...names2].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
function cleanRow(row4, clean) {
  const cells = Object.entries(row4.cells).map(
    ([field, cell]) => [field, cleanCell(cell, clean)]
  );
  const cleaned = withCells(row4, Object.fromEntries(cells));
  return { ...cleaned, id: clean(row4.id), notes: clean(row4.notes), extra: cleanFields(row4.extra, clean) };
}
function cleanCell(cell, clean) {
  const text = clean(cell.text);
  return cell.kind === "value" ? { ...cell, text, value: cleanValue(cell.value, clean) } : { ...cell, text };
}
function cleanValue(value, clean) {
  if (typeof value === "string") return clean(value);
  return Array.isArray(value) ? value.map((part) => cleanValue(part, clean)) : value;
}
function cleanItem(item, clean) {
  const { id, title, detail, owner, caveat, fields } = item;
  return {
    ...item,
    id: clean(id),
    title: clean(title),
    detail: clean(detail),
    owner: owner === null ? null : clean(owner),
    caveat: caveat === null ? null : clean(caveat),
    fields: cleanFields(fields, clean)
  };
}
function cleanNote(note, clean) {
  const { id, title, status, owner, fields } = note;
  return {
    ...note,
    id: clean(id),
    title: clean(title),
    status: status === null ? null : clean(status),
    owner: owner === null ? null : clean(owner),
    fields: cleanFields(fields, clean)
  };
}
function cleanFields(fields, clean) {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [clean(key), clean(value)]));
}

// action/src/model/focus-model.ts
function focusModel(model, { entities = null }) {
  if (entities === null) return model;
  const names2 = nameEntities(model.rows.entity);
  const inScope = new Set(entities.map((name) => names2.codeOf(name) ?? name));
  const isVisible = (record) => record.entities.some((code) => code === "all" || inScope.has(code));
  const rows = Object.values(model.rows).flat();
  const focused = {
    ...model.evidence && { evidence: model.evidence },
    rows: groupRows(rows.filter((row4) => isReferenceData(row4) || isVisible(row4)).map((row4) => narrow(row4, inScope))),
    items: model.items.filter(isVisible).map((item) => narrow(item, inScope)),
    notes: model.notes.filter(isVisible).map((note) => narrow(note, inScope)),
    dropped: model.dropped.filter(({ entity: entity2 }) => entity2 === null || entity2 === "all" || inScope.has(entity2))
  };
  return blotNames(focused, model, inScope);
}
function isReferenceData({ type }) {
  const definition = recordTypes[type];
  return definition.entity === "none";
}
function narrow(record, inScope) {
  const entities = record.entities.filter((code) => code === "all" || inScope.has(code));
  if (entities.length === record.entities.length) return record;
  return { ...record, entities, entity: entities.length === 1 ? entities[0] ?? null : null };
}

// action/src/reports/find-parameters.ts
function findParameters(sections, params) {
  if (params.length === 0) return [];
  const seen = /* @__PURE__ */ new Set();
  const lines = /* @__PURE__ */ new Set();
  for (const { blocks, headline: headline54 } of sections) {
    const places = [...blocks.flatMap((block) => placesOf2(block, seen)), ...placesIn(headline54?.sentence ?? [])];
    for (const place2 of places) lines.add(printPlace(place2));
  }
  return params.flatMap(({ id, cells, place: place2 }) => {
    const value = said(cells.value);
    if (value === null || !lines.has(printPlace(place2))) return [];
    const [from, to, source] = [said(cells.from), said(cells.to), said(cells.source)];
    return [{ key: said(cells.key) ?? id, value, from, to, source, place: place2 }];
  }).sort((a, b) => a.key !== b.key ? a.key < b.key ? -1 : 1 : (a.from ?? "") < (b.from ?? "") ? -1 : 1);
}
function placesOf2(block, seen) {
  if (block.kind === "table") return block.rows.flatMap(({ cells }) => placesIn(cells));
  if (block.kind === "text") return block.sentences.flatMap(placesIn);
  if (block.kind !== "figure") return [];
  return [...block.value?.places ?? [], ...placesIn(block.note ?? []), ...placesBehind(block.derivation, seen)];
}
function placesIn(parts) {
  return parts.flatMap((part) => part !== null && typeof part === "object" && "places" in part ? part.places : []);
}
function placesBehind(derivation, seen) {
  if (seen.has(derivation)) return [];
  seen.add(derivation);
  return derivation.inputs.flatMap(({ value, derivation: own }) => [
    ...value.places,
    ...own === void 0 ? [] : placesBehind(own, seen)
  ]);
}

// action/src/reports/notice-gaps.ts
function noticeGaps(sections) {
  const titleByGap = /* @__PURE__ */ new Map();
  return new Map(
    sections.map(({ analysis, title, blocks }) => {
      const gaps = blocks.filter((block) => block.kind === "gap");
      const told = gaps.flatMap((gap) => titleByGap.get(gapKey(gap)) ?? []);
      const fresh = gaps.filter((gap) => !titleByGap.has(gapKey(gap)));
      for (const gap of fresh) titleByGap.set(gapKey(gap), title);
      return [analysis, { fresh, toldUnder: [...new Set(told)] }];
    })
  );
}
function gapKey({ id, place: place2 }) {
  return `${id}
${place2.path}
${place2.line}`;
}

// action/src/reports/build-report.ts
function buildReport(persona, sections, { params, ...context }) {
  const shown = pick(persona.sections, sections);
  const blocks = shown.flatMap((section) => section.blocks);
  const parameters = findParameters(shown, params);
  return {
    persona,
    ...context,
    path: `reports/${persona.id}.md`,
    headline: chooseHeadline(pick(persona.headline, shown)),
    decisions: chooseDecisions(shown),
    sections: shown,
    gaps: mergeGaps(blocks.filter(isGap)),
    assumptions: findAssumptions(blocks.filter(isFigure)).filter((one2) => !isParameter(one2, parameters)),
    parameters,
    acceptedRisks: listAccepted(shown)
  };
}
var isGap = (block) => block.kind === "gap";
var isFigure = (block) => block.kind === "figure";
function pick(ids, sections) {
  return ids.flatMap((id) => sections.find(({ analysis }) => analysis === id) ?? []);
}
var standings2 = ["fails", "unknown", "holds"];
var mostSentences = 3;
function chooseHeadline(sections) {
  const offers = sections.flatMap(({ headline: headline54 }) => headline54 ?? []);
  const byStanding2 = standings2.map((standing) => offers.filter((offer) => offer.standing === standing));
  const firsts = byStanding2.flatMap((group) => group.slice(0, 1));
  const others = byStanding2.flatMap((group) => group.slice(1));
  const chosen = new Set([...firsts, ...others].slice(0, mostSentences));
  return byStanding2.flatMap((group) => group.filter((offer) => chosen.has(offer))).map(({ sentence }) => sentence);
}
var mostDecisions = 5;
function chooseDecisions(sections) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const decision of sections.flatMap(({ decide }) => decide ?? [])) {
    const place2 = printPlace(decision.place);
    if (!byPlace.has(place2)) byPlace.set(place2, decision);
  }
  const never3 = "9999-99-99";
  const ranked = [...byPlace.values()].sort((a, b) => {
    const [dueA, dueB] = [a.due ?? never3, b.due ?? never3];
    return dueA < dueB ? -1 : dueA > dueB ? 1 : 0;
  });
  return ranked.slice(0, mostDecisions);
}
function listAccepted(sections) {
  const byPlace = new Map(
    sections.flatMap(({ accepted }) => accepted ?? []).map((risk) => [printPlace(risk.place), risk])
  );
  return [...byPlace.values()].sort(
    (a, b) => a.until !== b.until ? a.until < b.until ? -1 : 1 : comparePlaces(a.place, b.place)
  );
}
function isParameter({ places }, parameters) {
  const lines = new Set(parameters.map(({ place: place2 }) => printPlace(place2)));
  return places.length > 0 && places.every((place2) => lines.has(printPlace(place2)));
}
function mergeGaps(gaps) {
  const gapByKey = /* @__PURE__ */ new Map();
  for (const gap of gaps) {
    const key = gapKey(gap);
    const blocks = /* @__PURE__ */ new Set([...gapByKey.get(key)?.blocks ?? [], ...gap.blocks]);
    gapByKey.set(key, { ...gap, blocks: [...blocks].sort() });
  }
  return [...gapByKey.values()].sort(compareGaps);
}
function compareGaps(a, b) {
  return b.blocks.length - a.blocks.length || comparePlaces(a.place, b.place) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function findAssumptions(figures8) {
  const placesByText = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const visit = (derivation) => {
    if (seen.has(derivation)) return;
    seen.add(derivation);
    for (const { name, value, derivation: own } of derivation.inputs) {
      if (own !== void 0) visit(own);
      else if (value.basis === "assumed") add5(name, value);
    }
  };
  const add5 = (name, value) => {
    const text = `${name}: ${formatQuantity({ ...value, basis: "stated" })}`;
    placesByText.set(text, distinctLines([...placesByText.get(text) ?? [], ...value.places]));
  };
  for (const { derivation } of figures8) visit(derivation);
  return [...placesByText].map(([text, places]) => ({ text, places }));
}

// action/src/reports/scope-persona.ts
function scopePersona({ entities, businesses }, { rows }) {
  if (entities === null && businesses === null) return null;
  const { codeOf: codeOf2 } = nameEntities(rows.entity);
  const named4 = (entities ?? []).flatMap((name) => codeOf2(name) ?? []);
  const trades = new Set((businesses ?? []).map(nameKey));
  const inTrade = rows.entity.filter(({ cells }) => trades.has(nameKey(said(cells.businessType) ?? "")));
  return [.../* @__PURE__ */ new Set([...named4, ...inTrade.map(({ id, cells }) => said(cells.code) ?? id)])].sort();
}
function narrowPersona(persona, entities, model) {
  const own = scopePersona(persona, model);
  const wanted = scopePersona({ ...persona, entities, businesses: null }, model) ?? [];
  const shared = own === null ? wanted : wanted.filter((code) => own.includes(code));
  return { ...persona, entities: shared, businesses: null };
}
function checkScope({ entities, place: place2, id }, model) {
  return checkEntities(entities ?? [], `the persona ${id}`, place2, model);
}
function checkGroup({ entities, place: place2, group }, model) {
  return checkEntities(entities ?? [], `the mail group ${group}`, place2, model);
}
function checkEntities(entities, whose, place2, { rows }) {
  const { codeOf: codeOf2, names: names2 } = nameEntities(rows.entity);
  const unknown2 = entities.filter((name) => codeOf2(name) === null);
  return unknown2.map((name) => {
    const near = nearestMatch(name, names2);
    const expected = near === null ? "a code of the entities table" : `\`${near}\``;
    return diagnose(
      "reference/unknown-entity",
      place2,
      `Unexpected entity \`${name}\` of ${whose}, expected ${expected}.`
    );
  });
}

// action/src/pipeline.ts
function build(reading, personas, asOf, config) {
  const { model } = reading;
  const views = personas.flatMap((persona) => {
    const entities = scopePersona(persona, model);
    if (entities?.length === 0) return [];
    const focused = focusModel(model, { entities });
    const { sections, completeness } = runAnalyses(persona.sections, focused, asOf);
    const context = { portfolio: config.portfolio, asOf, entities, completeness, params: focused.rows.param };
    return [{ report: buildReport(persona, sections, context), model: focused }];
  });
  const findings2 = [
    ...personas.flatMap((persona) => checkScope(persona, model)),
    ...config.mail.flatMap((subscription) => checkGroup(subscription, model))
  ];
  return { ...reading, asOf, reports: views.map(({ report }) => report), views, findings: findings2 };
}
function statedDay(reading) {
  return newestDay(reading.documents.flatMap((document) => document.stated));
}

// action/src/reports/read-persona.ts
var import_yaml = __toESM(require_dist(), 1);

// action/src/reports/check-layout.ts
var layoutNames = [
  "title",
  "question",
  "portfolio",
  "asOf",
  "facts",
  "headline",
  "decisions",
  "nothing",
  "gaps",
  "assumptions",
  "parameters",
  "accepted",
  "conventions",
  "method"
];
var sectionNames = ["title", "question", "body"];
function checkLayout(layout, sections) {
  const faults = [];
  const open = [];
  for (const tag of findTags(layout)) {
    const message = checkTag(tag, open, sections);
    if (message !== null) faults.push({ line: tag.line, message });
  }
  for (const { word, line } of open) faults.push({ line, message: `\`{% ${word} %}\` has no \`{% end${word} %}\`.` });
  return faults;
}
var kindByOpening = { "{{": "output", "{%": "statement", "{#": "comment" };
var closingByKind = { output: "}}", statement: "%}", comment: "#}" };
function findTags(layout) {
  const tags = [];
  let line = 1;
  let from = 0;
  for (let at = layout.search(opening); at >= 0; ) {
    const kind = kindByOpening[layout.slice(at, at + 2)];
    const close = layout.indexOf(closingByKind[kind], at + 2);
    const end = close < 0 ? layout.length : close + 2;
    line += countLines(layout.slice(from, at));
    const inner = close < 0 ? null : layout.slice(at + 2, close);
    tags.push({ text: layout.slice(at, end), kind, inner: inner?.replace(/^-|-$/g, "").trim() ?? null, line });
    line += countLines(layout.slice(at, end));
    from = end;
    const next = layout.slice(end).search(opening);
    at = next < 0 ? next : end + next;
  }
  return tags;
}
var opening = /\{[{%#]/;
var countLines = (text) => text.split("\n").length - 1;
function checkTag(tag, open, sections) {
  if (tag.inner === null)
    return `Unexpected \`${firstLine(tag.text)}\`, expected \`${closingByKind[tag.kind]}\` after it.`;
  if (tag.kind === "comment") return null;
  const isInLoop = open.some(({ word }) => word === "for");
  if (tag.kind === "output") return checkName(tag.inner, isInLoop, sections);
  const words3 = tag.inner.replace(/\s+/g, " ");
  const condition = /^if (?:not )?(\S+)$/.exec(words3)?.[1];
  if (condition !== void 0) {
    open.push({ word: "if", line: tag.line });
    return checkName(condition, isInLoop, sections);
  }
  if (words3 === "for id, section in sections") {
    open.push({ word: "for", line: tag.line });
    return null;
  }
  if (words3 === "else" && open.at(-1)?.word === "if") return null;
  if (/^end(?:if|for)$/.test(words3) && `end${open.at(-1)?.word}` === words3) {
    open.pop();
    return null;
  }
  const expected = "`{% for id, section in sections %}`, `{% if NAME %}`, `{% else %}` or the end of what is open";
  return `Unexpected \`${firstLine(tag.text)}\`, expected ${expected}.`;
}
function checkName(name, isInLoop, sections) {
  const ofSection = /^sections\[(?:"([^"]*)"|'([^']*)')\]\.(\w+)$/.exec(name);
  if (ofSection !== null) {
    const id = ofSection[1] ?? ofSection[2] ?? "";
    return expectOneOf(id, sections) ?? expectOneOf(ofSection[3] ?? "", sectionNames);
  }
  const ofLoop = isInLoop ? /^section\.(\w+)$/.exec(name) : null;
  if (ofLoop !== null) return expectOneOf(ofLoop[1] ?? "", sectionNames);
  return expectOneOf(name, [...layoutNames, ...isInLoop ? sectionNames.map((one2) => `section.${one2}`) : []]);
}
function expectOneOf(word, options) {
  if (options.includes(word)) return null;
  const near = nearestMatch(word, options);
  return `Unexpected \`${word}\`, expected ${near === null ? `one of ${options.join(", ")}` : `\`${near}\``}.`;
}
var firstLine = (text) => (text.split("\n")[0] ?? "").slice(0, 80);

// action/src/reports/read-persona.ts
function readPersona(source, analyses2) {
  const diagnostics = [];
  const persona = read(source, analyses2, (code, place2, message) => {
    diagnostics.push(diagnose(code, place2, message));
  });
  const isUsable2 = diagnostics.every(({ code }) => code === "persona/unknown-analysis");
  return { persona: isUsable2 ? persona : null, diagnostics };
}
var requiredKeys = ["title", "question", "sections"];
var keys = ["title", "question", "entities", "businesses", "sections", "headline"];
function read(source, analyses2, report) {
  const place2 = { path: source.path, line: 1, column: 1 };
  const id = stem(source.path);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const expected = "expected small letters, digits and single hyphens, such as `harbour-master.md`";
    report("persona/invalid-name", place2, `Unexpected file name \`${source.path}\`, ${expected}.`);
  }
  const parts = splitFrontMatter(source.text);
  if (parts === null) {
    const expected = `expected front matter between two lines of \`---\`, with ${requiredKeys.join(", ")}`;
    report("persona/no-front-matter", place2, `Unexpected start of ${source.path}, ${expected}.`);
    return null;
  }
  const fields = readFields(source.path, parts.matter, report);
  if (fields === null) return null;
  for (const key of requiredKeys) {
    if (fields[key] !== void 0) continue;
    report("persona/missing-key", place2, `The front matter has no \`${key}\`, expected ${exampleByKey[key]}.`);
  }
  const title = readText(fields.title, "title", report);
  const question = readText(fields.question, "question", report);
  const entities = readNames(fields.entities, "entities", report);
  const businesses = readNames(fields.businesses, "businesses", report);
  const sections = readSections(fields.sections, analyses2, report) ?? [];
  const headline54 = readHeadline(fields.headline, sections, analyses2, report) ?? sections;
  const layout = readLayout(source.path, parts, sections, report);
  if (title === null || question === null || sections.length === 0) return null;
  return { id, title, question, entities, businesses, sections, headline: headline54, layout, place: place2 };
}
function readLayout(path2, { body, bodyLine }, sections, report) {
  if (body.trim() === "") return "";
  for (const { line, message } of checkLayout(body, sections)) {
    report("persona/invalid-layout", { path: path2, line: bodyLine + line - 1, column: 1 }, message);
  }
  return body;
}
function stem(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
var exampleByKey = {
  title: "`title: Harbour Master Perspective`",
  question: "`question: Which boats need work, and what will it cost?`",
  entities: "a list of entity codes, such as `entities: [JADA, QOS]`; leave it out for all",
  businesses: "a list of business types, such as `businesses: [Short-term rental]`; leave it out for all",
  sections: "a list of analyses, such as `sections: [maintenance-backlog, asset-inventory]`",
  headline: "a list of analyses among the sections, such as `headline: [maintenance-backlog]`"
};
function splitFrontMatter(text) {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  if (lines[0]?.trimEnd() !== "---") return null;
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === "---");
  if (end < 0) return null;
  return { matter: lines.slice(1, end).join("\n"), body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}
function readFields(path2, matter, report) {
  const { root, fault: fault2, pointOf } = parseYaml(matter);
  const at = (offset) => {
    const { line, column } = pointOf(offset);
    return { path: path2, line: line + 1, column };
  };
  if (!(0, import_yaml.isMap)(root)) {
    const message = fault2?.message ?? "Unexpected text, expected keys and values such as `title: CFO Perspective`";
    report("persona/invalid-yaml", at(fault2?.offset ?? 0), `The front matter cannot be read: ${message}.`);
    return null;
  }
  const fields = {};
  for (const { key, value } of root.items) {
    if (!(0, import_yaml.isScalar)(key)) continue;
    const place2 = (node) => at((node ?? key).range?.[0] ?? 0);
    const name = keys.find((known) => known === key.value);
    if (name !== void 0) fields[name] = { node: isNode(value) ? value : null, place: place2 };
    else report("persona/unknown-key", place2(key), unexpected(`key \`${key.value}\``, `${key.value}`, keys));
  }
  return fields;
}
function isNode(value) {
  return (0, import_yaml.isScalar)(value) || (0, import_yaml.isMap)(value) || (0, import_yaml.isSeq)(value);
}
function readText(field, key, report) {
  if (field === void 0) return null;
  const { node } = field;
  if (isText(node) && node.value.trim() !== "") return node.value.trim();
  report("persona/invalid-value", field.place(node), `Unexpected value of \`${key}\`, expected ${exampleByKey[key]}.`);
  return null;
}
function readNames(field, key, report) {
  const words3 = field === void 0 ? null : readList(field, key, report);
  return words3?.map(({ text }) => text) ?? null;
}
function readList(field, key, report) {
  const { node, place: place2 } = field;
  const items2 = (0, import_yaml.isSeq)(node) ? node.items : [node];
  const words3 = items2.flatMap((item) => isText(item) ? [{ text: item.value, place: place2(item) }] : []);
  if (words3.length === items2.length && words3.length > 0) return words3;
  report("persona/invalid-value", place2(node), `Unexpected value of \`${key}\`, expected ${exampleByKey[key]}.`);
  return null;
}
function isText(node) {
  return (0, import_yaml.isScalar)(node) && typeof node.value === "string";
}
function readSections(field, analyses2, report) {
  const words3 = field === void 0 ? null : readList(field, "sections", report);
  for (const { text, place: place2 } of words3 ?? []) {
    if (analyses2.includes(text)) continue;
    report("persona/unknown-analysis", place2, unexpected(`analysis \`${text}\``, text, analyses2));
  }
  return keep(words3, analyses2);
}
function readHeadline(field, sections, analyses2, report) {
  const words3 = field === void 0 ? null : readList(field, "headline", report);
  for (const { text, place: place2 } of words3 ?? []) {
    if (sections.includes(text)) continue;
    const what = analyses2.includes(text) ? "headline that is not among the sections" : "analysis";
    report("persona/unknown-analysis", place2, unexpected(`${what} \`${text}\``, text, sections));
  }
  return keep(words3, sections);
}
function keep(words3, known) {
  if (words3 === null) return null;
  return [...new Set(words3.map(({ text }) => text))].filter((text) => known.includes(text));
}
function unexpected(what, word, options) {
  const near = nearestMatch(word, options);
  const expected = near === null ? `one of ${options.join(", ")}` : `\`${near}\``;
  return `Unexpected ${what}, expected ${expected}.`;
}

// action/src/sources/read-personas.ts
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// action/src/sources/read-folder.ts
import { readdirSync } from "node:fs";
import { join as join2 } from "node:path";
function readFolder(root, name, extension) {
  const sources = [];
  const diagnostics = [];
  for (const file of listNames3(join2(root, name))) {
    if (!file.endsWith(extension) || file.startsWith(".")) continue;
    const read2 = readInside(root, `${name}/${file}`);
    diagnostics.push(...read2.diagnostics);
    if (read2.source !== null) sources.push(read2.source);
  }
  return { sources, diagnostics };
}
function listNames3(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

// action/src/sources/read-personas.ts
var personasPath = ".github/handoff-reports/personas";
function readPersonas(root, home) {
  const shipped2 = readFolder(fileURLToPath(home), "personas", ".md");
  const own = readFolder(root, personasPath, ".md");
  const sourceByName = /* @__PURE__ */ new Map();
  for (const source of [...shipped2.sources, ...own.sources]) sourceByName.set(nameOf15(source), source);
  return {
    sources: [...sourceByName.values()].sort((a, b) => nameOf15(a) < nameOf15(b) ? -1 : 1),
    diagnostics: [...shipped2.diagnostics, ...own.diagnostics]
  };
}
function readTemplate(name, home) {
  return readFileSync(new URL(`templates/${name}`, home), "utf8");
}
var nameOf15 = ({ path: path2 }) => path2.slice(path2.lastIndexOf("/") + 1);

// action/src/cli/build-reports.ts
async function buildReports(request, show = () => {
}) {
  const notes = await loadNotes(request, show);
  if (isFailure(notes)) return notes;
  const asOf = request.asOf ?? statedDay(notes.reading) ?? await notes.committed();
  if (asOf === null) return noDay;
  const { personas, diagnostics } = loadPersonas(notes.root, request.home, notes.config);
  const built = build(notes.reading, personas, asOf, notes.config);
  return {
    ...notes,
    personas,
    build: built,
    diagnostics: [...notes.diagnostics, ...diagnostics, ...built.findings].sort(compareDiagnostics)
  };
}
var noDay = fail(
  "There is no date to compute for: the notes state none of themselves, and there is no commit.",
  "Write `updated: 2026-11-21` in the front matter of a note, or name a day: `--as-of DATE`."
);
function loadPersonas(root, home, config) {
  const { sources, diagnostics } = readPersonas(root, home);
  const ids = analyses.map(({ id }) => id);
  const readings = sources.map((source) => readPersona(source, ids));
  const all2 = readings.flatMap(({ persona }) => persona ?? []);
  const chosen = choosePersonas(all2, config);
  const found = [
    ...diagnostics,
    ...readings.flatMap((reading) => reading.diagnostics),
    ...chosen.diagnostics,
    ...checkSubscriptions(all2, config)
  ];
  return { personas: chosen.personas, diagnostics: found };
}
function choosePersonas(personas, { reports }) {
  if (reports === null) return { personas, diagnostics: [] };
  const ids = personas.map(({ id }) => id);
  const unknown2 = reports.filter(({ id }) => !ids.includes(id));
  const diagnostics = unknown2.map(({ id, place: place2 }) => unknownPersona(id, "", place2, ids));
  const named4 = [...new Set(reports.map(({ id }) => id))];
  return { personas: named4.flatMap((id) => personas.find((persona) => persona.id === id) ?? []), diagnostics };
}
function checkSubscriptions(personas, { mail }) {
  const ids = personas.map(({ id }) => id);
  const lost = mail.filter(({ persona }) => !ids.includes(persona));
  return lost.map(({ persona, group, place: place2 }) => unknownPersona(persona, ` of the mail group ${group}`, place2, ids));
}
function unknownPersona(id, whose, place2, ids) {
  const near = nearestMatch(id, ids);
  const expected = near === null ? `one of ${ids.join(", ")}` : `\`${near}\``;
  return diagnose("config/unknown-persona", place2, `Unexpected persona \`${id}\`${whose}, expected ${expected}.`);
}

export {
  evaluate,
  groupBy,
  perMonthConvention,
  statedParameter,
  checkSeverities,
  currentKpis,
  isStale,
  analyses,
  noticeGaps,
  narrowPersona,
  build,
  statedDay,
  readTemplate,
  buildReports,
  loadPersonas
};
