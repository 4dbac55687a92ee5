import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  compareDiagnostics,
  comparePlaces,
  count,
  currencyOf,
  diagnose,
  distinctLines,
  exact,
  groupRows,
  infinity,
  isExactValue,
  isSource,
  joinBasis,
  joinSources,
  loadNotes,
  nameEntities,
  nameKey,
  parseYaml,
  periodOf,
  plain,
  printPlace,
  quantity,
  readQuantity,
  readTextFile,
  recordTypes,
  require_dist,
  said,
  splitUnit,
  titleOf,
  uniqueIds,
  usualFile,
  withCells,
  withPeriod,
  worstQuality,
  zero
} from "./chunk-5F2DWVZS.js";
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  fail,
  isDay,
  isFailure,
  monthOf,
  nearestMatch,
  newestDay
} from "./chunk-24KZ5EBP.js";
import {
  __toESM
} from "./chunk-WD6H2GOG.js";

// action/src/analyses/define-analysis.ts
function defineAnalysis(analysis) {
  return analysis;
}

// action/src/quantity/evaluate.ts
var mostRanged = 10;
function evaluate({ inputs, formula, unit, directions }) {
  const corners = directions ? outerCorners(inputs, directions) : allCorners(inputs);
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
function outerCorners(inputs, directions) {
  if (directions.length !== inputs.length) throw new RangeError("Unexpected directions, expected one an input");
  const least = inputs.map((input, i) => directions[i] === "up" ? input.low : input.high);
  const greatest = inputs.map((input, i) => directions[i] === "up" ? input.high : input.low);
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
  const total2 = sum(addends, unit);
  const quality = known < of ? worstQuality([total2.quality, "partial"]) : total2.quality;
  return { total: { ...total2, quality }, known, of, otherUnits };
}

// action/src/analyses/derive-figure.ts
function derive(formula, operands, unit, evaluateCorner, directions) {
  const inputs = operands.flatMap((operand) => {
    const { name, value: value2 } = operand;
    if (value2 === null) return [];
    return ["derivation" in operand ? { name, value: value2, derivation: operand.derivation } : { name, value: value2 }];
  });
  const derivation = { formula, inputs, evaluate: evaluateCorner };
  if (inputs.length < operands.length) return { value: null, derivation };
  const quantities = inputs.map(({ value: value2 }) => value2);
  const value = evaluate({ inputs: quantities, formula: evaluateCorner, unit, ...directions && { directions } });
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
  return { ...added, value: added.total, derivation: { formula: `sum of ${what}`, inputs } };
}
function countUp(what, records, unit) {
  const places = records.map(({ place: place2 }) => place2);
  const basis = joinBasis(records.map((record) => record.basis ?? "stated"));
  const value = quantity({ low: records.length, unit, basis, places });
  return { value, derivation: { formula: `number of ${what}`, inputs: [] } };
}
function figure(caption, { value, derivation }) {
  return { kind: "figure", ...caption, value, derivation };
}

// action/src/analyses/measures/group-by.ts
function groupBy(members, nameGroup) {
  const groups = /* @__PURE__ */ new Map();
  for (const member of members) {
    const name = nameGroup(member);
    const group2 = groups.get(name);
    if (group2 === void 0) groups.set(name, [member]);
    else group2.push(member);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1);
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
  return known < of ? { note: [`${known} of ${of} rows${unlike}`] } : {};
}

// action/src/analyses/measures/share-of.ts
function shareOf(part, whole) {
  const { value, derivation } = derive(
    `${part.name} \xF7 ${whole.name}`,
    [part, whole],
    "%",
    ([some = zero, all = zero]) => all.isZero() ? zero : some.times(exact(100)).div(all)
  );
  return { value: whole.value?.low.isZero() ? null : value, derivation };
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
function coverFigures(held, { covered, uncovered, unknown }) {
  const all = countUp("assets that are not sold", held, "assets");
  const owned = countUp("assets with an owner", held.filter(hasOwner), "assets");
  const insurable = countUp("insurable assets", [...covered, ...uncovered, ...unknown], "assets");
  const insured = shareOf(
    { name: "in force", ...inForce(covered, unknown) },
    { name: "insurable assets", ...insurable }
  );
  const [none, some] = [count(uncovered.length, "assets"), count(unknown.length, "assets")];
  return [
    figure({ id: "assets", title: "Assets", good: "info" }, all),
    figure(
      {
        id: "owner-cover",
        title: "Owner cover",
        good: "up",
        note: [`${held.filter(hasOwner).length} of ${held.length}`]
      },
      shareOf({ name: "assets with an owner", ...owned }, { name: "assets", ...all })
    ),
    figure(
      { id: "insurance-cover", title: "Insurance cover", good: "up", note: [none, " uncovered, ", some, " not known"] },
      insured
    )
  ];
}
function inForce(covered, unknown) {
  const known = countUp("insurable assets known to be in force", covered, "assets");
  const open = countUp("insurable assets without a date", unknown, "assets");
  const value = quantity({
    low: covered.length,
    high: covered.length + unknown.length,
    unit: "assets",
    quality: unknown.length > 0 ? "partial" : "exact",
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
    assets.map((asset) => ({ name: nameOf(asset), cell: cellOf2(asset) })),
    unit
  );
  return figure({ ...caption, ...rowsKnown(sum2) }, sum2);
}
function bookValueOf({ cells: { bookValue } }) {
  const isNegative = bookValue.kind === "value" && bookValue.value.low.lt(zero);
  return isNegative ? { kind: "error", text: bookValue.text, place: bookValue.place } : bookValue;
}
function nameOf({ id, cells }) {
  return said(cells.asset) ?? id;
}
function byClass(assets) {
  const rows = groupBy(assets, ({ entity }) => entity ?? "none").flatMap(
    ([entity, own]) => groupBy(own, ({ cells }) => said(cells.class) ?? "not known").map(([name, some]) => classRow(entity, name, some))
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
function classRow(entity, name, some) {
  const names = some.slice(0, 3).map(nameOf).join(", ");
  const more = some.length > 3 ? ` and ${some.length - 3} more` : "";
  const unowned = some.filter((asset) => !hasOwner(asset)).length;
  return {
    key: `${entity}/${name}`,
    cells: [entity, name, count(some.length, ""), names + more, count(unowned, "")],
    sources: some.map(({ place: place2 }) => place2)
  };
}
function idleTable(idle) {
  const highOf = ({ cells }) => said(cells.monthlyCost)?.high.toNumber() ?? -1;
  const rows = [...idle].sort((a, b) => highOf(b) - highOf(a) || (a.id < b.id ? -1 : 1)).map(
    (asset) => ({
      key: asset.id,
      cells: [nameOf(asset), asset.entity, showCell(bookValueOf(asset)), showCell(asset.cells.monthlyCost)],
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
  const papers = assets.flatMap((asset) => [
    ...said(asset.cells.insurable) === false ? [] : [{ asset, paper: "insurance", on: said(asset.cells.insuranceExpiry), warn: 30 }],
    { asset, paper: "registration", on: said(asset.cells.registrationExpiry), warn: 60 }
  ]);
  const rows = papers.flatMap(({ asset, paper, on, warn }) => {
    if (on === null) return [];
    const days = daysBetween(asOf, on);
    return days > warn ? [] : [{ asset, paper, on, days }];
  }).sort((a, b) => a.days - b.days || (a.asset.id < b.asset.id ? -1 : a.asset.id > b.asset.id ? 1 : 0)).map(
    ({ asset, paper, on, days }) => ({
      key: `${asset.id}/${paper}`,
      cells: [nameOf(asset), asset.entity, paper, { day: on }, days < 0 ? "ended" : count(days, "days")],
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
function headline(held, { uncovered, unknown }) {
  const all = count(held.length, "assets");
  const unowned = held.filter((asset) => !hasOwner(asset)).length;
  const list = [
    ...says(uncovered.length, "is", "are", "not insured"),
    ...says(unknown.length, "has", "have", "no insurance date"),
    ...says(unowned, "has", "have", "no owner")
  ];
  if (list.length === 0)
    return { standing: "holds", sentence: ["All of the ", all, " have an owner and the cover they need."] };
  return { standing: uncovered.length > 0 ? "fails" : "unknown", sentence: ["Of ", all, ", ", list.join(", "), "."] };
}
function says(n, one2, many, what) {
  return n === 0 ? [] : [`${n} ${n === 1 ? one2 : many} ${what}`];
}

// action/src/analyses/measures/months-elapsed.ts
function monthsElapsed(from, to) {
  if (from > to) return zero;
  const end = addDays(to, 1);
  let whole = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7));
  if (addMonths(from, whole) > end) whole -= 1;
  const begun = addMonths(from, whole);
  return exact(whole).plus(exact(daysBetween(begun, end)).div(daysBetween(begun, addMonths(from, whole + 1))));
}

// action/src/analyses/measures/sum-figures.ts
function sumFigures(what, figures5, unit) {
  const values = figures5.flatMap(({ value }) => value === null ? [] : [value]);
  const otherUnits = [...new Set(values.map((value) => value.unit))].filter((other2) => other2 !== unit).sort();
  const inputs = figures5.flatMap(
    ({ name, value, derivation: derivation2 }) => value?.unit === unit ? [{ name, value, derivation: derivation2 }] : []
  );
  const derivation = { formula: `sum of ${what}`, inputs };
  const [known, of] = [inputs.length, figures5.length];
  const added = sum(
    inputs.map(({ value }) => value),
    unit
  );
  const quality = known < of ? worstQuality([added.quality, "partial"]) : added.quality;
  const total2 = known === 0 && of > 0 ? null : { ...added, quality };
  return { value: total2, total: total2, known, of, otherUnits, derivation };
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
    const amounts = [...contract.map(({ cells }) => cells.value), ...invoice.map(({ cells }) => cells.amount)];
    const currency = mainCurrency(amounts);
    const issued = invoice.filter(({ cells }) => (said(cells.date) ?? asOf) <= asOf);
    const worked = timesheet.filter(({ cells }) => (said(cells.date) ?? asOf) <= asOf);
    const clients = accountsOf(contract, worked, issued, currency, asOf);
    const total2 = (what, partOf) => sumFigures(
      `what is ${what} of each client`,
      clients.map((account) => ({ name: account.name, ...partOf(account) })),
      currency
    );
    const earned = total2("earned", (account) => account.earned);
    const billed = total2("billed", (account) => account.billed);
    const unbilled = total2("unbilled", (account) => account.unbilled);
    const ahead = total2("billed ahead", (account) => account.ahead);
    return {
      blocks: [
        figure({ id: "earned", title: "Earned", good: "up", ...rowsKnown(earned) }, earned),
        figure({ id: "billed", title: "Billed", good: "up", ...billedNote(issued) }, billed),
        figure({ id: "unbilled", title: "Earned, not billed", good: "down", ...shareNote(unbilled, earned) }, unbilled),
        figure({ id: "billed-ahead", title: "Billed ahead", good: "down", ...rowsKnown(ahead) }, ahead),
        clientTable(clients)
      ],
      headline: headline2(unbilled)
    };
  }
});
function accountsOf(contracts, hours, invoices, currency, asOf) {
  const contractsByKey = new Map(groupBy(contracts, keyOf));
  const hoursByKey = new Map(groupBy(hours, keyOf));
  const invoicesByKey = new Map(groupBy(invoices, keyOf));
  const keys2 = [.../* @__PURE__ */ new Set([...contractsByKey.keys(), ...hoursByKey.keys(), ...invoicesByKey.keys()])].sort();
  return keys2.map((key) => {
    const own = {
      contracts: contractsByKey.get(key) ?? [],
      hours: (hoursByKey.get(key) ?? []).filter(({ cells }) => said(cells.billable) !== false),
      invoices: invoicesByKey.get(key) ?? []
    };
    const [first] = [...own.contracts, ...own.invoices, ...own.hours];
    const name = (first && said(first.cells.client)) ?? key;
    const earned = earnedBy(own.contracts, own.hours, currency, asOf);
    const billed = billedTo(own.invoices, currency);
    const gap = [
      { name: "earned", ...earned },
      { name: "billed", ...billed }
    ];
    return {
      key,
      name,
      ...own,
      earned,
      billed,
      unbilled: derive("earned \u2212 billed, where more is earned", gap, currency, ([a = zero, b = zero]) => excess(a, b)),
      ahead: derive("billed \u2212 earned, where more is billed", gap, currency, ([a = zero, b = zero]) => excess(b, a))
    };
  });
}
function keyOf({ entity, id, cells }) {
  return `${entity ?? ""}/${nameKey(said(cells.client) ?? id)}`;
}
var excess = (a, b) => a.gt(b) ? a.minus(b) : zero;
function billedTo(invoices, currency) {
  const rows = invoices.map(({ id, cells }) => ({ name: said(cells.number) ?? id, cell: cells.amount }));
  const { of, value, derivation } = addUp("the invoices issued", rows, currency);
  return { value: of === 0 ? count(0, currency) : value, derivation };
}
function earnedBy(contracts, hours, currency, asOf) {
  const hoursById = assignHours(contracts, hours);
  const figures5 = contracts.map((contract) => ({
    name: contract.id,
    ...earnedUnder(contract, hoursById.get(contract.id) ?? [], asOf)
  }));
  const { of, value, derivation } = sumFigures("what each contract has earned", figures5, currency);
  return { value: of === 0 ? null : value, derivation };
}
function assignHours(contracts, hours) {
  const hourly = contracts.filter(({ cells }) => said(cells.kind) === "hourly");
  const assigned = groupBy(hours, ({ cells }) => {
    const on = said(cells.date);
    const inForce2 = hourly.find(
      (contract) => on === null || startOf(contract, on) <= on && endOf(contract, on) >= on
    );
    return inForce2?.id ?? "";
  });
  return new Map(assigned);
}
var startOf = ({ cells }, otherwise) => said(cells.start) ?? otherwise;
var endOf = ({ cells }, otherwise) => said(cells.end) ?? otherwise;
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
function billedNote(issued) {
  return issued.length === 0 ? { note: ["no invoice is recorded"] } : {};
}
function shareNote(unbilled, earned) {
  const share2 = shareOf({ name: "unbilled", ...unbilled }, { name: "earned", ...earned }).value;
  const isPlain = share2 !== null && earned.value?.low.eq(earned.value.high);
  return isPlain ? { note: [share2, " of what is earned"] } : {};
}
function clientTable(accounts) {
  const ranked = [...accounts].sort((a, b) => compareUnbilled(a, b) || (a.key < b.key ? -1 : 1));
  const rows = ranked.map((account) => {
    const { key, name, earned, billed, unbilled, ahead, contracts, hours, invoices } = account;
    const since = unbilledSince(account);
    const amounts = [earned, billed, unbilled, ahead].map(({ value }) => value);
    const cells = [name, ...amounts, since === null ? "\u2014" : { day: since }, causesOf(account).join(", ") || "\u2014"];
    return { key, cells, sources: [...contracts, ...hours, ...invoices].map(({ place: place2 }) => place2) };
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
  const { contracts, hours, invoices } = account;
  const byKind = (kind) => contracts.filter(({ cells }) => said(cells.kind) === kind);
  const causes = [
    ["no contract", contracts.length === 0],
    ["no invoice issued", invoices.length === 0],
    ["contract not signed", contracts.some(({ cells }) => said(cells.signed) === false)],
    ["work not accepted", byKind("fixed").some(({ cells }) => said(cells.acceptance) === false)],
    ["hours not approved", byKind("hourly").length > 0 && hours.some(({ cells }) => said(cells.approved) === false)],
    ["hours over scope", isOverScope(account)],
    ["nobody to bill", contracts.some(({ cells }) => said(cells.billingContact) === false)]
  ];
  return causes.flatMap(([cause, applies]) => applies ? [cause] : []);
}
function isOverScope({ contracts, hours, earned }) {
  const [contract, ...others] = contracts;
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
function verdict(figure2, test2, threshold) {
  if (figure2 === null || figure2.quality === "missing") return "unknown";
  const { low, high } = figure2;
  if (test2 === "at least") return low.gte(threshold) ? "pass" : high.lt(threshold) ? "fail" : "undetermined";
  return high.lte(threshold) ? "pass" : low.gt(threshold) ? "fail" : "undetermined";
}
function swingInput(inputs, formula) {
  const whole = width(inputs, formula);
  const reductions = inputs.map((input, i) => {
    if (isExactValue(input)) return zero;
    const rest2 = width(inputs.with(i, collapse(input)), formula);
    return whole.eq(rest2) ? zero : whole.minus(rest2);
  });
  const largest = reductions.reduce((a, b) => b.gt(a) ? b : a, zero);
  return { index: largest.gt(zero) ? reductions.findIndex((r) => r.eq(largest)) : null, reductions };
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
  const shares2 = monthlyExpenses(rows, asOf).map((share2) => {
    const isFixed = said(share2.expense.cells.behaviour) === "fixed";
    return isFixed ? share2 : { ...share2, cell: { ...share2.cell, kind: "unknown" } };
  });
  return addUp("the fixed payments of a month", shares2, `${currency}/month`);
}
function monthlyExpenses(expenses, asOf) {
  const movements = expenses.map((expense) => ({
    name: said(expense.cells.vendor) ?? expense.id,
    amount: expense.cells.amount,
    month: expense.cells.month,
    expense
  }));
  return perMonthShares(movements, asOf);
}
function receiptsPerMonth(revenue, currency, asOf) {
  const movements = revenue.filter(({ cells }) => said(cells.kind) === "revenue").map(({ id, cells }) => ({ name: said(cells.stream) ?? id, amount: cells.amount, month: cells.month }));
  return addUp("the operating receipts of a month", perMonthShares(movements, asOf), `${currency}/month`);
}
function unrestrictedCash(accounts, currency) {
  const free = accounts.filter(({ cells }) => (said(cells.restricted) ?? "none") === "none");
  const rows = free.map(({ id, cells }) => ({ name: said(cells.account) ?? id, cell: cells.balance }));
  return addUp("the unrestricted balances", rows, currency);
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

// action/src/analyses/break-even.ts
var breakEven = defineAnalysis({
  id: "break-even",
  code: "CFO-06",
  title: "Break-even",
  question: "How much must be sold in a month to pay the fixed cost?",
  formula: "Units = fixed cost \xF7 (price \u2212 variable cost), rounded up; revenue = units \xD7 price before rounding; margin of safety = (sold \u2212 units) \xF7 sold; no volume breaks even where a unit brings nothing.",
  reads: {
    expense: { needs: ["amount", "behaviour"], uses: ["vendor", "month", "kind"] },
    product: { needs: ["price", "variableCost"], uses: ["product", "soldAs", "mix", "unitsSold", "capacity"] }
  },
  compute({ expense, product }, { asOf }) {
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const fixed = fixedCostPerMonth(expense, currency, asOf);
    const caption = { id: "fixed-cost", title: "Fixed cost of a month", good: "down" };
    const offers = offersOf(product, currency);
    const blocks = offers.flatMap((offer) => offerFigures(offer, fixed, currency));
    return { blocks: [figure({ ...caption, ...rowsKnown(fixed) }, fixed), ...blocks], ...headline3(offers, fixed) };
  }
});
function offersOf(products, currency) {
  const mixes = products.map(({ cells }) => said(cells.mix));
  if (products.length > 1 && mixes.every((mix) => mix !== null)) return [mixOf(products, currency)];
  return products.map(({ id, cells }) => ({
    suffix: products.length === 1 ? "" : `-${id}`,
    name: said(cells.product) ?? id,
    soldAs: said(cells.soldAs) ?? "units",
    price: stated(cells.price, currency),
    variable: stated(cells.variableCost, currency),
    sold: said(cells.unitsSold),
    capacity: said(cells.capacity)
  }));
}
function stated(cell, currency) {
  const value = said(cell);
  const derivation = { formula: "as stated", inputs: value === null ? [] : [{ name: cell.text, value }] };
  return { value: value?.unit === currency ? value : null, derivation };
}
function mixOf(products, currency) {
  const average = (name, cellOf2) => {
    const operands = products.flatMap((product) => [
      { name: `${name} of ${product.id}`, ...stated(cellOf2(product), currency) },
      { name: `mix of ${product.id}`, value: said(product.cells.mix) }
    ]);
    const directions = operands.map(() => "up");
    return derive(`average ${name}, weighted by the mix`, operands, currency, weightedAverage, directions);
  };
  return {
    suffix: "",
    name: "the average sale",
    soldAs: "units",
    price: average("price", ({ cells }) => cells.price),
    variable: average("variable cost", ({ cells }) => cells.variableCost),
    sold: null,
    capacity: null
  };
}
function weightedAverage(values) {
  const pairs = values.flatMap((amount, i) => i % 2 === 0 ? [{ amount, weight: values[i + 1] ?? zero }] : []);
  const weight = pairs.reduce((total2, pair) => total2.plus(pair.weight), zero);
  const weighted = pairs.reduce((total2, pair) => total2.plus(pair.amount.times(pair.weight)), zero);
  return weight.isZero() ? zero : weighted.div(weight);
}
function offerFigures(offer, fixed, currency) {
  const { suffix } = offer;
  const title = suffix === "" ? "" : ` of ${offer.name}`;
  const contribution = contributionOf(offer, currency);
  const units = unitsOf(offer, fixed);
  const brings = figure(
    { id: `contribution${suffix}`, title: `Contribution of one sale${title}`, good: "up" },
    contribution
  );
  const needed = { id: `units${suffix}`, title: `Break-even${title}`, good: "down", round: "up" };
  if (units.value !== null && !units.value.low.isFinite()) {
    const note = ["no volume breaks even: the price must exceed the variable cost of ", offer.variable.value];
    return [brings, figure({ ...needed, note }, { ...units, value: null })];
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
function revenueOf({ price, variable }, fixed, currency) {
  const operands = [
    { name: "fixed cost", ...fixed },
    { name: "price", ...price },
    { name: "variable cost", ...variable }
  ];
  const formula = "fixed cost \xF7 ((price \u2212 variable cost) \xF7 price)";
  return derive(formula, operands, `${currency}/month`, ([cost = zero, sale = zero, variableCost = zero]) => {
    const contribution = sale.minus(variableCost);
    return contribution.lte(zero) ? infinity : cost.times(sale).div(contribution);
  });
}
function safetyOf({ sold }, units) {
  if (sold === null || sold.low.lte(zero) || units.value === null) return null;
  const whole = quantity({ ...units.value, low: units.value.low.ceil(), high: units.value.high.ceil() });
  const operands = [
    { name: "sold", value: sold },
    { name: "break-even in whole units", value: whole, derivation: units.derivation }
  ];
  return derive(
    "(sold \u2212 break-even) \xF7 sold",
    operands,
    "%",
    ([sales = zero, needed = zero]) => sales.minus(needed).times(exact(100)).div(sales)
  );
}
function capacityNote({ capacity, variable }, fixed, units) {
  if (capacity === null || capacity.low.lte(zero) || units.value === null) return {};
  if (units.value.high.ceil().lte(capacity.low)) return {};
  if (variable.value === null || fixed.value === null) return {};
  const needed = variable.value.high.plus(fixed.value.high.div(capacity.low));
  const price = quantity({ low: ceilTo(needed, 2), unit: variable.value.unit });
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
function contributionOf({ price, variable }, currency) {
  const operands = [
    { name: "price", ...price },
    { name: "variable cost", ...variable }
  ];
  return derive("price \u2212 variable cost", operands, currency, ([sale = zero, cost = zero]) => sale.minus(cost));
}
function unitsOf({ price, variable, soldAs }, fixed) {
  const operands = [
    { name: "fixed cost", ...fixed },
    { name: "price", ...price },
    { name: "variable cost", ...variable }
  ];
  return derive(
    "fixed cost \xF7 (price \u2212 variable cost)",
    operands,
    `${soldAs}/month`,
    ([cost = zero, sale = zero, variableCost = zero]) => {
      const contribution = sale.minus(variableCost);
      return contribution.lte(zero) ? infinity : cost.div(contribution);
    }
  );
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

// action/src/analyses/measures/parameter.ts
function parameterOn(params, key, on, otherwise) {
  return statedParameter(params, key, on) ?? count(otherwise.value, otherwise.unit);
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

// action/src/analyses/burn-and-runway.ts
var burnAndRunway = defineAnalysis({
  id: "burn-and-runway",
  code: "CFO-02",
  title: "Burn and runway",
  question: "How long does the money last?",
  formula: "Gross burn = operating payments of a month; net burn = payments \u2212 receipts; runway = unrestricted cash \xF7 net burn, without end when nothing is burned.",
  reads: {
    expense: { needs: ["amount"], uses: ["month", "vendor", "kind"] },
    revenue: { needs: ["amount", "month", "kind"], uses: ["stream"] },
    cash: { needs: ["balance"], uses: ["account", "restricted"] },
    param: { needs: [], uses: ["key", "value", "from", "to"] }
  },
  compute({ expense, revenue, cash, param }, { asOf }) {
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const payments = paymentsPerMonth(expense, currency, asOf);
    const receipts = receiptsPerMonth(revenue, currency, asOf);
    const money = unrestrictedCash(cash, currency);
    const burned = netBurn(payments, receipts, currency);
    const lasts = runway(money, payments, receipts);
    const policy = parameterOn(param, "min_runway_months", asOf, { value: 6, unit: "months" });
    const blocks = [
      figure({ id: "gross-burn", title: "Gross burn", good: "down", ...rowsKnown(payments) }, payments),
      figure({ id: "receipts", title: "Receipts", good: "up", ...rowsKnown(receipts) }, receipts),
      figure({ id: "net-burn", title: "Net burn", good: "down" }, burned),
      figure({ id: "cash", title: "Unrestricted cash", good: "up", ...rowsKnown(money) }, money),
      figure({ id: "runway", title: "Runway", good: "up", round: "down", ...runwayNote(lasts, policy, asOf) }, lasts)
    ];
    return { blocks, headline: headline4(payments, lasts, policy) };
  }
});
function runwayNote(lasts, policy, asOf) {
  const { value } = lasts;
  if (value === null) return {};
  const result = verdict(value, "at least", policy.low);
  const note = ["against ", policy, ": ", { result }, ...zeroDays(value, asOf)];
  return { note: result === "undetermined" ? [...note, ...whatSettles(lasts, policy)] : note };
}
function zeroDays({ low, high }, asOf) {
  if (!low.isFinite()) return [];
  const first = { day: addMonths(asOf, low.floor().toNumber()) };
  if (!high.isFinite()) return ["; the money ends on ", first, " at the earliest"];
  const last = { day: addMonths(asOf, high.floor().toNumber()) };
  return first.day === last.day ? ["; the money ends about ", first] : ["; the money ends between ", first, " and ", last];
}
function whatSettles({ derivation: { inputs, evaluate: evaluate2 } }, policy) {
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
  return ["; certain once net burn is at most ", limit, ...ask];
}
function headline4(payments, lasts, policy) {
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
var hundred = exact(100);
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
var namesOf = (operands) => operands.map(({ name }) => name).join(" \xD7 ");
function applyRates([whole = zero, ...rates]) {
  return rates.reduce((rest2, rate) => rest2.times(rate).div(hundred), whole);
}
function campaignOrders(terms) {
  const operands = answers(terms);
  return derive(namesOf(operands), operands, "orders", applyRates);
}
function campaignRevenue(terms) {
  const operands = [...answers(terms), { name: "order value", value: terms.orderValue }];
  return derive(
    namesOf(operands),
    operands,
    moneyOf(terms),
    (values) => applyRates(values.slice(0, -1)).times(values.at(-1) ?? zero)
  );
}
function campaignProfit(terms) {
  const people = answers(terms);
  const operands = [...people, ...worth(terms), { name: "cost", value: terms.cost }];
  return derive(`${namesOf(people)} \xD7 order value \xD7 margin \u2212 cost`, operands, moneyOf(terms), (values) => {
    const [orderValue = zero, margin = zero, cost = zero] = values.slice(people.length);
    return applyRates(values.slice(0, people.length)).times(orderValue).times(margin).div(hundred).minus(cost);
  });
}
function breakEvenConversion(terms) {
  const people = reached(terms);
  const operands = [{ name: "cost", value: terms.cost }, ...people, ...worth(terms)];
  return derive(`cost \xF7 (${namesOf(people)} \xD7 order value \xD7 margin)`, operands, "%", ([cost = zero, ...values]) => {
    const [orderValue = zero, margin = zero] = values.slice(people.length);
    const whole = applyRates(values.slice(0, people.length)).times(orderValue).times(margin).div(hundred);
    return whole.lte(zero) ? infinity : cost.times(hundred).div(whole);
  });
}
function campaignReturn(terms) {
  const people = answers(terms);
  const operands = [...people, { name: "order value", value: terms.orderValue }, { name: "cost", value: terms.cost }];
  return derive(`${namesOf(people)} \xD7 order value \xF7 cost`, operands, "", (values) => {
    const [orderValue = zero, cost = zero] = values.slice(people.length);
    return cost.lte(zero) ? infinity : applyRates(values.slice(0, people.length)).times(orderValue).div(cost);
  });
}
function breakEvenReturn({ margin }) {
  return derive(
    "1 \xF7 margin",
    [{ name: "margin", value: margin }],
    "",
    ([share2 = zero]) => share2.lte(zero) ? infinity : hundred.div(share2)
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
      ...headline5(campaigns)
    };
  }
});
function campaignsOf(records) {
  const withClickRates = new Set(
    records.filter(({ cells }) => cells.ctr.text !== "").map(({ cells }) => cells.ctr.place.path)
  );
  return records.map((record) => {
    const terms = termsOf(record, withClickRates.has(record.place.path));
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
function termsOf({ cells }, hasClickRates) {
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
  return compareKnown(profitForCost(a), profitForCost(b)) || compareKnown(a.profit.value?.low, b.profit.value?.low) || compareKnown(a.revenue.value?.low, b.revenue.value?.low) || (a.record.id < b.record.id ? -1 : 1);
}
function profitForCost({ profit, terms: { cost } }) {
  if (cost === null || profit.value === null) return void 0;
  return cost.high.isZero() ? infinity : profit.value.low.div(cost.high);
}
function compareKnown(a, b) {
  if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
  return b.cmp(a);
}
function campaignFigures(campaign) {
  const { record, name, terms, orders, revenue, profit, breakEven: breakEven2, perCost } = campaign;
  const id = record.id;
  const audience = stated2("audience", terms.audience);
  const figures5 = [
    figure({ id, title: `${name}: revenue it may bring`, good: "up", ...unknownOf(terms, bringsBy) }, revenue),
    figure({ id: `${id}-audience`, title: `${name}: audience`, good: "up" }, audience),
    figure({ id: `${id}-orders`, title: `${name}: orders`, good: "up" }, orders),
    figure({ id: `${id}-profit`, title: `${name}: profit`, good: "up", ...unknownOf(terms, paysBy) }, profit)
  ];
  if (breakEven2.value !== null) {
    const caption = { id: `${id}-break-even-conversion`, title: `${name}: conversion that pays the cost` };
    figures5.push(figure({ ...caption, good: "down", round: "up" }, breakEven2));
  }
  if (perCost.value !== null) {
    const pays = breakEvenReturn(terms).value;
    const note = pays === null ? {} : { note: ["pays its cost at ", pays] };
    figures5.push(
      figure({ id: `${id}-return`, title: `${name}: revenue for each dollar`, good: "up", ...note }, perCost)
    );
  }
  return [...figures5, ...ceilingOf(campaign)];
}
function stated2(name, value) {
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
  const note = ["ceiling: every person on the list buys; not a forecast"];
  return [figure({ id: `${id}-ceiling`, title: `${name}: ceiling, not a forecast`, good: "info", note }, ceiling)];
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
  const missing = needed.filter((term) => terms[term] === null).map((term) => nameByTerm[term]);
  return missing.length === 0 ? {} : { note: [`waits for ${joinWords(missing)}`] };
}
function joinWords(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
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
function headline5([best]) {
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
    const begun = delivery.filter(({ cells }) => (said(cells.from) ?? asOf) <= asOf);
    const logs = logsOf(captain, begun);
    const all = togetherOf(logs.filter(({ days }) => days.available.value !== null));
    const faults = [...begun.flatMap(faultsOfDelivery), ...logs.flatMap(faultsOfCaptain)];
    const share2 = shareOfAvailable(all);
    return {
      blocks: [
        figure({ id: "available", title: "Available days", good: "info", ...availableNote(logs) }, all.available),
        figure({ id: "utilisation", title: "Utilisation", good: "up" }, share2.utilisation),
        figure({ id: "underway", title: "Under way", good: "up" }, share2.underway),
        figure({ id: "deadhead", title: "Deadhead", good: "down" }, share2.deadhead),
        figure({ id: "idle", title: "Idle", good: "down" }, share2.idle),
        captainTable(logs),
        ...faults.length > 0 ? [faultTable(faults)] : []
      ],
      headline: headline6(share2, faults)
    };
  }
});
function logsOf(captains, deliveries) {
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
  const stated3 = derive("as stated", [{ name: "available days", value: available }], "days", ([all = zero]) => all);
  const spent = {
    available: stated3,
    underway: addDays2("the days under way", deliveries, ({ cells }) => cells.underwayDays),
    standby: addDays2("the days of paid standby", deliveries, ({ cells }) => cells.standbyDays),
    deadhead: addDays2("the deadhead days", deliveries, ({ cells }) => cells.deadheadDays)
  };
  return { ...spent, idle: idleDays(spent) };
}
function addDays2(what, deliveries, cellOf2) {
  const rows = deliveries.map((delivery) => ({ name: labelOf(delivery), cell: cellOf2(delivery) }));
  const { of, value, derivation } = addUp(what, rows, "days");
  return { value: of === 0 ? count(0, "days") : value, derivation };
}
function labelOf({ id, cells }) {
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
    ([all = zero, ...spent]) => spent.reduce((rest2, days) => rest2.minus(days), all)
  );
}
function togetherOf(logs) {
  const total2 = (what, partOf) => sumFigures(
    `${what} of each captain`,
    logs.map(({ name, days }) => ({ name, ...partOf(days) })),
    "days"
  );
  const spent = {
    available: total2("the available days", ({ available }) => available),
    underway: total2("the days under way", ({ underway }) => underway),
    standby: total2("the days of paid standby", ({ standby }) => standby),
    deadhead: total2("the deadhead days", ({ deadhead }) => deadhead)
  };
  return { ...spent, idle: idleDays(spent) };
}
function shareOfAvailable(days) {
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
var rest = (all, parts) => all.minus(add2(all, parts));
function share(formula, available, parts, partOf) {
  const { value, derivation } = derive(
    formula,
    [available, ...parts],
    "%",
    ([all = zero, ...values]) => all.isZero() ? zero : partOf(all, values).times(exact(100)).div(all)
  );
  return { value: available.value?.low.isZero() ? null : value, derivation };
}
function availableNote(logs) {
  const open = logs.filter(({ days }) => days.available.value === null).map(({ name }) => name);
  return open.length === 0 ? {} : { note: [`without ${open.join(", ")}, whose available days are not known`] };
}
function captainTable(logs) {
  const rows = logs.map(({ name, captain, deliveries, days }) => {
    const { available, underway, standby, deadhead, idle } = days;
    const parts = [available, underway, standby, deadhead, idle].map(({ value }) => value);
    const records = captain === null ? deliveries : [captain, ...deliveries];
    return {
      key: captain?.id ?? name,
      cells: [name, ...parts, shareOfAvailable(days).utilisation.value],
      sources: records.map(({ place: place2 }) => place2)
    };
  });
  const titles5 = ["Available", "Under way", "Paid standby", "Deadhead", "Idle", "Utilisation"];
  const columns = [{ title: "Captain" }, ...titles5.map((title) => ({ title, align: "right" }))];
  return { kind: "table", id: "captains", title: "Days of each captain", columns, ...shortList(rows, 15) };
}
function faultsOfDelivery(delivery) {
  const { from, to, actualDays } = delivery.cells;
  const sums = partsOf(delivery);
  const [sum2] = sums;
  const stated3 = [
    { kind: "span", what: "from the first day to the last", days: spanOf(said(from), said(to)) },
    { kind: "actual", what: "actual days", days: said(actualDays) }
  ];
  return stated3.flatMap(({ kind, what, days }) => {
    if (days === null || sum2 === void 0 || sums.some((one2) => overlap(one2, days))) return [];
    return [{ key: `${delivery.id}/${kind}`, of: labelOf(delivery), what, stated: days, sum: sum2, record: delivery }];
  });
}
function partsOf({ cells }) {
  const sum2 = (parts) => {
    if (parts.some(({ kind }) => kind === "unknown" || kind === "error")) return null;
    const operands = parts.flatMap((cell) => cell.kind === "value" ? [{ name: "days", value: cell.value }] : []);
    return derive("sum", operands, "days", (values) => add2(zero, values)).value;
  };
  const paid = [cells.underwayDays, cells.standbyDays];
  return [sum2([...paid, cells.deadheadDays]), sum2(paid)].filter((days) => days !== null);
}
function spanOf(from, to) {
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
    (values) => add2(zero, values)
  );
  if (used.value === null) return [];
  const stated3 = available.value;
  return [
    { key: `${captain.id}/available`, of: name, what: "available days", stated: stated3, sum: used.value, record: captain }
  ];
}
function faultTable(faults) {
  const rows = faults.map(({ key, of, what, stated: stated3, sum: sum2, record }) => {
    return { key, cells: [of, what, stated3, sum2], sources: [record.place] };
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
function headline6({ utilisation, deadhead }, faults) {
  if (utilisation.value === null) {
    return { standing: "unknown", sentence: ["How busy the captains are is not known."] };
  }
  const standing = faults.length > 0 ? "fails" : "holds";
  const trips = deadhead.value === null ? [] : [", ", deadhead.value, " go into trips without a yacht"];
  return { standing, sentence: [utilisation.value, " of the captains\u2019 days are paid", ...trips, "."] };
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
    const standings2 = standingsOf(channel, param, asOf);
    const visible = visibility(standings2);
    const known = standings2.filter(({ isKnown }) => isKnown).length;
    const note = { note: [`${known} of ${standings2.length} levels are known`] };
    const busy = busyBelowTop(standings2, revenue);
    return {
      blocks: [
        figure({ id: "visibility", title: "Visibility, of 100", good: "up", ...note }, visible),
        matrix(channel, standings2),
        gains(standings2),
        ...busy.length > 0 ? [contradictions(busy)] : []
      ],
      ...headline7(visible, standings2, known)
    };
  }
});
var top = exact(5);
function standingsOf(channels, params, asOf) {
  const weightByKey = /* @__PURE__ */ new Map();
  return channels.flatMap((channel) => {
    const { level } = channel.cells;
    if (level.kind === "not-applicable") return [];
    const name = nameOf2(channel);
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
function nameOf2({ id, cells }) {
  return said(cells.channel) ?? id;
}
function entityOf({ entity }) {
  return entity ?? "no entity";
}
function levelOf(cell) {
  return said(cell) ?? quantity({ low: zero, high: top, unit: "levels", quality: "partial", places: [cell.place] });
}
function visibility(standings2) {
  const all = weightOfAll(standings2);
  const operands = standings2.map(({ channel, level }) => ({ name: channel.id, value: level }));
  const points = (levels) => all.isZero() ? zero : toPoints(
    weigh(standings2, (i) => levels[i] ?? zero),
    all
  );
  const directions = operands.map(() => "up");
  const formula = "sum of weight \xD7 level \xF7 5 \xF7 sum of weights, of 100";
  const derived = derive(formula, operands, "points", points, directions);
  return all.isZero() ? { ...derived, value: null } : derived;
}
function weigh(standings2, levelAt) {
  return standings2.reduce((sum2, { weight }, i) => sum2.plus(weight.times(levelAt(i))), zero);
}
function weightOfAll(standings2) {
  return standings2.reduce((sum2, { weight }) => sum2.plus(weight), zero);
}
function toPoints(weighted, all) {
  return weighted.times(exact(100)).div(top).div(all);
}
function matrix(channels, standings2) {
  const nameByKey = new Map(channels.map((channel) => [nameKey(nameOf2(channel)), nameOf2(channel)]));
  const keys2 = [...nameByKey.keys()].sort();
  const standingsByEntity = new Map(groupBy(standings2, ({ entity }) => entity));
  const entities = groupBy(channels, entityOf);
  const rows = entities.slice(0, mostEntities).map(([entity, own]) => {
    const cellByKey = new Map(own.map((channel) => [nameKey(nameOf2(channel)), channel.cells.level]));
    const applicable = standingsByEntity.get(entity) ?? [];
    const value = applicable.some(({ isKnown }) => isKnown) ? visibility(applicable).value : null;
    const levels = keys2.map((key) => showLevel(cellByKey.get(key)));
    return { key: entity, cells: [entity, ...levels, value], sources: own.map(({ place: place2 }) => place2) };
  });
  const titles5 = keys2.map((key) => ({ title: nameByKey.get(key) ?? key, align: "right" }));
  const columns = [{ title: "Entity" }, ...titles5, { title: "Visibility", align: "right" }];
  return {
    kind: "table",
    id: "matrix",
    title: "Level of each entity on each channel, 0 to 5",
    columns,
    rows,
    ...entities.length > mostEntities && { hidden: entities.length - mostEntities }
  };
}
var mostEntities = 15;
function showLevel(cell) {
  if (cell === void 0) return "\u2014";
  if (cell.kind === "not-applicable") return "N/A";
  return cell.kind === "value" ? { ...cell.value, unit: plain } : null;
}
function gains(standings2) {
  const all = weightOfAll(standings2);
  const rows = standings2.filter(({ isKnown, level, weight }) => isKnown && level.high.lt(top) && weight.gt(zero)).map((standing) => ({ ...standing, gain: gainOf(standing, all) })).sort(
    (a, b) => b.gain.low.cmp(a.gain.low) || b.gain.high.cmp(a.gain.high) || (a.channel.id < b.channel.id ? -1 : 1)
  ).map(({ channel, entity, name, level, gain }) => {
    const cells = [entity, name, { ...level, unit: plain }, gain];
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
function gainOf({ level, weight }, all) {
  const gain = (at) => toPoints(weight.times(top.minus(at)), all);
  return quantity({ ...level, low: gain(level.high), high: gain(level.low), unit: "points" });
}
function busyBelowTop(standings2, revenue) {
  const earning = new Set(
    revenue.flatMap(({ entity, cells }) => {
      const channel = said(cells.channel);
      const isEarned = said(cells.kind) === "revenue" && said(cells.amount)?.low.gt(zero) === true;
      return channel !== null && isEarned ? [`${entity}/${nameKey(channel)}`] : [];
    })
  );
  return standings2.flatMap((standing) => {
    const newCustomers = said(standing.channel.cells.newCustomers);
    const isBusy = newCustomers?.low.gt(zero) === true || earning.has(`${standing.entity}/${nameKey(standing.name)}`);
    return isBusy && standing.isKnown && standing.level.high.lt(top) ? [{ standing, newCustomers }] : [];
  });
}
function contradictions(busy) {
  const rows = busy.map(({ standing: { channel, entity, name, level }, newCustomers }) => {
    const cells = [entity, name, { ...level, unit: plain }, newCustomers];
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
function headline7({ value }, { length }, known) {
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
  return { key: `${kind}/${account.id}`, of: labelOf2(account), what, record: account };
}
function labelOf2({ id, cells }) {
  return `${said(cells.number) ?? id} ${said(cells.name) ?? ""}`.trimEnd();
}
function named(name) {
  return name === null ? null : nameKey(name);
}
function checkRepeats(accounts, what, nameOf7) {
  const firstByUse = /* @__PURE__ */ new Map();
  return accounts.flatMap((account) => {
    const name = nameOf7(account);
    if (name === null) return [];
    const { entities } = account;
    const rivals = entities.includes("all") ? ["any"] : ["all", ...entities];
    const first = rivals.map((code) => firstByUse.get(`${name}/${code}`)).find((one2) => one2 !== void 0);
    for (const use of ["any", ...entities].map((code) => `${name}/${code}`)) {
      if (!firstByUse.has(use)) firstByUse.set(use, account);
    }
    return first === void 0 ? [] : [fault(`same-${what}`, account, `has the ${what} of ${labelOf2(first)}`)];
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
  const usual = side !== null && said(contra) === true ? other(side) : side;
  const stated3 = said(normal);
  if (usual !== null && stated3 !== null && stated3 !== usual) {
    faults.push(fault("wrong-normal", account, `has a normal balance on the ${stated3} side, expected ${usual}`));
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
    const group2 = groupOf(account);
    const hasParent = ["all", ...account.entities].some((code) => parents.has(`${group2}/${code}`));
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
  const names = new Set(between.map(({ direction, whom }) => `${direction}/${nameKey(whom)}`));
  return between.flatMap(({ account, direction, whom }) => {
    const mirror = direction === "to" ? "from" : "to";
    if (names.has(`${mirror}/${nameKey(whom)}`)) return [];
    return [fault("no-mirror", account, `has no mirror, expected an account \u201CDue ${mirror} ${whom}\u201D`)];
  });
}
function checkUse(accounts, expenses) {
  if (accounts.length === 0) return [];
  const uses = /* @__PURE__ */ new Set();
  const numbers2 = /* @__PURE__ */ new Set();
  for (const { entities, cells } of accounts) {
    for (const number of numbersOf(said(cells.number) ?? "")) {
      numbers2.add(number);
      for (const code of entities) uses.add(`${number}/${code}`);
    }
  }
  const faults = expenses.flatMap((expense) => {
    const number = said(expense.cells.account);
    if (number === null) return [];
    const isShared = expense.entities.length === 0 || expense.entities.includes("all");
    const codes = ["all", ...expense.entities];
    if (isShared ? numbers2.has(number) : codes.some((code) => uses.has(`${number}/${code}`))) return [];
    const entity = expense.entity ?? "all";
    const how = numbers2.has(number) ? `is not one of the accounts of ${entity}` : "is not in the chart";
    const user = said(expense.cells.vendor) ?? expense.id;
    return [{ key: `use/${number}/${entity}`, of: number, what: `${how}, but \u201C${user}\u201D uses it`, record: expense }];
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
  compute({ account, entity, expense }) {
    const faults = checkChart(account, expense);
    const coverages = coveragesOf(account, entity);
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
        ...entity.length > 0 ? [coverageTable(coverages)] : [],
        ...suggestions(coverages)
      ],
      headline: headline8(account, faults)
    };
  }
});
var usualByBusiness = new Map(
  groupBy(
    accounts_default.filter(({ subtype }) => !/intercompany|elimination/i.test(subtype)).map((usual) => ({ ...usual, nameKey: nameKey(usual.name) })).flatMap((usual) => usual.businesses.map((business) => ({ business: nameKey(business), usual }))),
    ({ business }) => business
  ).map(([business, members]) => [business, members.map(({ usual }) => usual)])
);
function coveragesOf(accounts, entities) {
  const uses = accounts.flatMap((account) => account.entities.map((code) => ({ code, account })));
  const usesByCode = new Map(groupBy(uses, ({ code }) => code));
  const booksOf = (code) => {
    const own = (usesByCode.get(code) ?? []).map(({ account }) => account);
    return { size: own.length, names: new Set(own.flatMap(namesOf2)) };
  };
  const shared = booksOf("all");
  return entities.map((entity) => {
    const code = said(entity.cells.code) ?? entity.id;
    const own = booksOf(code);
    const usual = usualByBusiness.get(nameKey(said(entity.cells.businessType) ?? "")) ?? null;
    const isThere = (name) => own.names.has(name) || shared.names.has(name);
    const missing = (usual ?? []).filter((one2) => !isThere(one2.number) && !isThere(one2.nameKey));
    return { entity, code, accounts: own.size + shared.size, usual, missing };
  });
}
function namesOf2({ cells }) {
  return [said(cells.number) ?? "", nameKey(said(cells.name) ?? "")];
}
function coverageTable(coverages) {
  const rows = coverages.map(({ entity, code, accounts, usual, missing }) => {
    const shown = usual === null ? [null, null] : [tally(usual.length), tally(missing.length)];
    const cells = [code, said(entity.cells.businessType), tally(accounts), ...shown];
    return { key: code, cells, sources: [entity.place] };
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
  const lacks = coverages.flatMap(({ code, missing }) => missing.map((usual) => ({ code, usual })));
  if (lacks.length === 0) return [];
  const rows = [...groupBy(lacks, ({ usual }) => usual.number)].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1)).flatMap(([number, members]) => {
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
function headline8(accounts, faults) {
  if (accounts.length === 0) return { standing: "fails", sentence: ["There is no chart of accounts."] };
  const has = ["The chart has ", count(accounts.length, "accounts")];
  if (faults.length === 0) return { standing: "holds", sentence: [...has, ", and every check of it passes."] };
  return { standing: "fails", sentence: [...has, ", and its checks give ", count(faults.length, "findings"), "."] };
}

// action/src/quantity/share.ts
function shares(values, total2, places) {
  const whole = values.reduce((a, b) => a.plus(b), zero);
  if (values.some((value) => !value.isFinite() || value.lt(zero)) || whole.isZero())
    throw new RangeError("Unexpected values to share, expected none negative and not all zero");
  const step = exact(10).pow(-places);
  const steps = total2.div(step);
  if (!steps.isInteger()) throw new RangeError(`Unexpected total ${total2}, expected at most ${places} decimal places`);
  const ideal = values.map((value) => value.times(steps).div(whole));
  const floors = ideal.map((share2) => share2.floor());
  const missing = steps.minus(floors.reduce((a, b) => a.plus(b), zero)).toNumber();
  const favoured = new Set(
    ideal.map((share2, i) => ({ i, remainder: share2.minus(share2.floor()) })).sort((a, b) => b.remainder.cmp(a.remainder) || a.i - b.i).slice(0, missing).map(({ i }) => i)
  );
  return floors.map(
    (share2, i) => share2.plus(favoured.has(i) ? 1 : 0).times(step).toFixed(places)
  );
}

// action/src/quantity/wilson.ts
var z = exact("1.959963984540054");
function median(values) {
  const sorted = [...values].sort((a, b) => a.cmp(b));
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === void 0 || lower === void 0 ? null : lower.plus(upper).div(2);
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
    const total2 = addUp("the recurring operating payments of a month", lines, `${currency}/month`);
    const mapped = shareByValue("with an account", expense, currency, hasAccount);
    const receipted = shareByValue("with a receipt", expense, currency, hasReceipt);
    const dated = datedPayments(expense);
    const repeats = repeatsOf(dated);
    const series = seriesOf(dated);
    const strays = series.flatMap(straysOf);
    const rises = series.flatMap(riseOf);
    const unmapped = expense.filter((one2) => hasAccount(one2) === false);
    return {
      blocks: [
        figure({ id: "monthly-total", title: "Monthly total", good: "down", ...rowsKnown(total2) }, total2),
        figure({ id: "mapped", title: "Mapped to an account, by value", good: "up" }, mapped),
        figure(
          { id: "receipted", title: "With a receipt, by value", good: "up", ...receiptNote(receipted) },
          receipted
        ),
        repeated(repeats, dated, currency),
        categoryTable(lines, currency),
        ...repeats.length > 0 ? [repeatTable(repeats)] : [],
        ...strays.length > 0 ? [strayTable(strays)] : [],
        ...rises.length > 0 ? [riseTable(rises)] : [],
        ...unmapped.length > 0 ? [unmappedTable(unmapped)] : []
      ],
      headline: headline9(total2, mapped, repeats.length + strays.length)
    };
  }
});
var hundred2 = exact(100);
function hasAccount({ cells: { account } }) {
  return account.kind === "not-applicable" ? null : account.kind === "value";
}
function hasReceipt({ cells: { receipt } }) {
  return receipt.kind === "not-applicable" ? null : said(receipt) ?? "unknown";
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
  const share2 = ([yes = zero, no = zero, unsaid = zero, part = zero]) => {
    const all = yes.plus(no).plus(unsaid);
    return all.isZero() ? zero : yes.plus(unsaid.times(part).div(hundred2)).times(hundred2).div(all);
  };
  const derived = derive(`value of the lines ${name} \xF7 value of all lines`, operands, "%", share2);
  return linesBy.has("true") || linesBy.has("false") ? derived : { ...derived, value: null };
}
function anyPart({ value }) {
  return quantity({ low: 0, high: hundred2, unit: "%", quality: "partial", places: value?.places ?? [] });
}
function totalValue(lines, currency) {
  const rows = lines.map((line) => ({ name: payeeOf(line), cell: lineValue(line) }));
  const { known, value, derivation } = addUp("the lines", rows, currency);
  return { value: known === 0 ? count(0, currency) : value, derivation };
}
function lineValue({ cells: { amount } }) {
  if (amount.kind !== "value") return amount;
  const value = perMonth(amount.value) ?? amount.value;
  return { ...amount, value: { ...value, unit: splitUnit(value.unit).of } };
}
function payeeOf({ id, cells }) {
  return said(cells.vendor) ?? id;
}
function receiptNote({ value }) {
  return value === null ? { note: ["no line says whether there is a receipt"] } : {};
}
var mostCategories = 20;
function categoriesOf(lines, unit) {
  const category = (name, own) => {
    return { name, lines: own, total: addUp("the category", own, unit).value };
  };
  const groups = groupBy(lines, ({ expense }) => nameKey(said(expense.cells.category) ?? ""));
  const all = groups.map(([, own]) => category((own[0] && said(own[0].expense.cells.category)) ?? "no category", own)).sort((a, b) => (b.total?.high ?? zero).cmp(a.total?.high ?? zero) || (a.name < b.name ? -1 : 1));
  if (all.length <= mostCategories) return all;
  const rest2 = all.slice(mostCategories - 1);
  const others = category(
    `${rest2.length} other categories`,
    rest2.flatMap((one2) => one2.lines)
  );
  return [...all.slice(0, mostCategories - 1), others];
}
function categoryTable(lines, currency) {
  const categories = categoriesOf(lines, `${currency}/month`);
  const shareAt = sharesOfHighEnds(categories);
  const rows = categories.map(({ name, lines: own, total: total2 }, i) => {
    const cells = [name, total2 && { ...total2, unit: currency }, shareAt[i] ?? null];
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
  const highs = categories.map(({ total: total2 }) => total2?.high ?? zero);
  const isShareable = highs.every((high) => high.isFinite() && high.gte(zero)) && highs.some((high) => high.gt(zero));
  return isShareable ? shares(highs, hundred2, 1).map((share2) => quantity({ low: share2, unit: "%" })) : [];
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
    ([, group2]) => group2.flatMap((second, i) => {
      const first = group2[i - 1];
      return first !== void 0 && areClose(first.on, second.on) ? [{ first, second }] : [];
    })
  );
}
function areClose(a, b) {
  return isDay(a) && isDay(b) && daysBetween(a, b) <= 5;
}
function repeated(repeats, dated, currency) {
  const caption = { id: "duplicates", title: "May have been paid twice", good: "down" };
  const rows = repeats.map(({ second: { expense } }) => ({ name: payeeOf(expense), cell: expense.cells.amount }));
  const { of, value, derivation } = addUp("the second payments to one payee within 5 days", rows, currency);
  if (of > 0) return figure(caption, { value, derivation });
  if (dated.some(({ on }) => isDay(on))) return figure(caption, { value: count(0, currency), derivation });
  return figure({ ...caption, note: ["no payment states its day"] }, { value: null, derivation });
}
var shortestSeries = 4;
function seriesOf(payments) {
  const recurring = payments.filter(({ expense }) => said(expense.cells.recurring) !== "no");
  const groups = groupBy(
    recurring,
    ({ expense, amount }) => [expense.entity ?? "", nameKey(payeeOf(expense)), amount.unit].join("/")
  );
  return groups.flatMap(([, own]) => {
    const [first] = own;
    return first === void 0 || own.length < shortestSeries ? [] : [{ name: payeeOf(first.expense), payments: own }];
  });
}
function straysOf({ name, payments }) {
  const sure = payments.filter(({ amount }) => isExactValue(amount));
  const spread = sure.length < shortestSeries ? null : modifiedZ(sure.map(({ amount }) => amount.low));
  if (spread === null) return [];
  return sure.flatMap((payment, i) => {
    const score2 = spread.scores[i] ?? zero;
    return score2.abs().gt(outlierScore) ? [{ name, payment, median: spread.median, score: score2 }] : [];
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
    ([now = zero, then = zero]) => now.minus(then).times(hundred2).div(then)
  ).value;
  return increase?.low.gt(zero) ? [{ name, last, before, increase }] : [];
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
    const usual = quantity({ low: middle, unit: amount.unit });
    const shown = score2.isFinite() ? quantity({ low: score2, unit: plain }) : "all others are alike";
    return { key: expense.id, cells: [name, on, amount, usual, shown], sources: [expense.place] };
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
function headline9(total2, mapped, suspicious) {
  if (total2.value === null) return { standing: "unknown", sentence: ["What a month costs is not known."] };
  const goes = [total2.value, " goes out in recurring payments"];
  if (suspicious > 0) {
    const look = ["; ", count(suspicious, "payments"), suspicious === 1 ? " needs a look" : " need a look"];
    return { standing: "fails", sentence: [...goes, ...look, "."] };
  }
  if (mapped.value === null) return { standing: "holds", sentence: [...goes, "."] };
  if (mapped.value.low.eq(hundred2))
    return { standing: "holds", sentence: [...goes, ", and all of it has an account."] };
  return { standing: "fails", sentence: [...goes, "; ", mapped.value, " of the value has an account."] };
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

// action/src/analyses/measures/list-entities.ts
function listEntities({ entities }) {
  return entities.join(", ");
}

// action/src/analyses/kpi-gaps.ts
var kpiGaps = defineAnalysis({
  id: "kpi-gaps",
  code: "CEO-03",
  title: "Missing KPIs",
  question: "What should be measured and is not?",
  formula: "Expected = the KPIs of the table, less those that are N/A; measured = those with a value; usable = measured, no older than 1.5 \xD7 the cadence, with a target and an owner. What a trade usually measures is a suggestion, counted apart.",
  reads: {
    kpi: {
      needs: ["key", "value"],
      uses: ["name", "formula", "asOf", "unit", "target", "owner", "cadence", "source"]
    },
    entity: { needs: ["businessType"], uses: ["code"] }
  },
  compute({ kpi, entity }, { asOf }) {
    const expected = kpi.filter(({ cells }) => cells.value.kind !== "not-applicable");
    const standing = expected.map((one2) => ({ kpi: one2, ...lacksOf(one2, asOf) }));
    const declared = namesByEntity(kpi);
    const suggested = entity.map((one2) => ({ entity: one2, kpis: suggestionsFor(one2, declared) }));
    const tables = [
      missingTable(standing),
      unusableTable(standing),
      coverageTable2(standing),
      suggestionTable(suggested)
    ];
    const blocks = [
      ...figures(standing),
      suggestedFigure(suggested),
      ...tables.filter(({ rows }) => rows.length > 0)
    ];
    return { blocks, ...headline10(standing) };
  }
});
var mostShown2 = 15;
var mostOnScorecard = 15;
var daysByCadence = { daily: 1, weekly: 7, monthly: 365 / 12, quarterly: 365 / 4, yearly: 365 };
function lacksOf({ cells }, asOf) {
  if (cells.value.kind !== "value") return { isMeasured: false, lacks: [] };
  const lacks = [
    ...staleness(said(cells.asOf), said(cells.cadence), asOf),
    ...cells.target.kind === "value" ? [] : ["no target"],
    ...cells.owner.kind === "value" ? [] : ["no owner"]
  ];
  return { isMeasured: true, lacks };
}
function staleness(measured, cadence, asOf) {
  if (measured === null) return ["no day of measurement"];
  if (cadence === null) return ["no cadence"];
  return daysBetween(measured, asOf) > 1.5 * daysByCadence[cadence] ? [`stale since ${measured}`] : [];
}
var isUsable = ({ isMeasured, lacks }) => isMeasured && lacks.length === 0;
function figures(all) {
  const counted = (what, some) => countUp(
    what,
    some.map(({ kpi }) => kpi),
    "KPIs"
  );
  const expected = counted("KPIs that the portfolio declares", all);
  const provided = all.filter(({ isMeasured }) => isMeasured);
  const measured = counted("declared KPIs with a value", provided);
  const missing = all.filter(({ isMeasured }) => !isMeasured);
  return [
    figure({ id: "expected", title: "Expected", good: "info", ...crowded(all) }, expected),
    figure({ id: "measured", title: "Measured", good: "up" }, measured),
    figure({ id: "missing", title: "Missing", good: "down" }, counted("declared KPIs without a value", missing)),
    figure(
      { id: "coverage", title: "Coverage", good: "up" },
      shareOf({ name: "measured", ...measured }, { name: "expected", ...expected })
    ),
    figure(
      { id: "usable", title: "Usable", good: "up" },
      counted("measured KPIs that are fresh and have a target and an owner", provided.filter(isUsable))
    )
  ];
}
function crowded(all) {
  const long = byEntity(all).filter(([, some]) => some.length > mostOnScorecard);
  if (long.length === 0) return {};
  const names = long.map(([entity, some]) => `${entity} (${some.length})`).join(", ");
  return { note: [`more than ${mostOnScorecard} on one scorecard are not looked at: ${names}`] };
}
function byEntity(all) {
  return groupBy(all, ({ kpi }) => listEntities(kpi));
}
function missingTable(all) {
  const rows = all.filter(({ isMeasured }) => !isMeasured).map(({ kpi }) => {
    const usual = usualLike(kpi);
    const { cells } = kpi;
    const formula = said(cells.formula) ?? usual?.formula ?? null;
    const source = said(cells.source) ?? usual?.inputs ?? null;
    const how = formula === null || source === null ? formula : `${formula}, from ${source}`;
    return row(kpi, [how, showCell(cells.cadence), showCell(cells.owner)]);
  });
  const columns = titles("KPI", "Entity", "Formula", "Cadence", "Owner");
  return { kind: "table", id: "missing-kpis", title: "Not measured", columns, ...shortList(rows, mostShown2) };
}
function unusableTable(all) {
  const rows = all.filter((standing) => standing.isMeasured && !isUsable(standing)).map(({ kpi, lacks }) => row(kpi, [showCell(kpi.cells.value), lacks.join(", ")]));
  const columns = titles("KPI", "Entity", "Value", "Lacks");
  return { kind: "table", id: "unusable-kpis", title: "Measured, not usable", columns, ...shortList(rows, mostShown2) };
}
function row(kpi, cells) {
  return { key: kpi.id, cells: [nameOf3(kpi), listEntities(kpi), ...cells], sources: [kpi.place] };
}
function nameOf3({ id, cells }) {
  return said(cells.name) ?? said(cells.key) ?? id;
}
var titles = (...names) => names.map((title) => ({ title }));
function coverageTable2(all) {
  const rows = byEntity(all).map(([entity, some]) => {
    const measured = some.filter(({ isMeasured }) => isMeasured);
    const counts = [some.length, measured.length, some.length - measured.length, measured.filter(isUsable).length];
    const sources = some.map(({ kpi }) => kpi.place);
    return { key: entity, cells: [entity, ...counts.map((n) => count(n, ""))], sources };
  });
  const numbers2 = ["Expected", "Measured", "Missing", "Usable"].map((title) => ({ title, align: "right" }));
  const columns = [{ title: "Entity" }, ...numbers2];
  return { kind: "table", id: "coverage-by-entity", title: "By entity", columns, ...shortList(rows, mostShown2) };
}
var usualByTrade = /* @__PURE__ */ new Map();
var usualByName = /* @__PURE__ */ new Map();
for (const usual of kpis_default) {
  const trade = nameKey(usual.business);
  usualByTrade.set(trade, [...usualByTrade.get(trade) ?? [], usual]);
  for (const name of [usual.key, usual.name])
    if (!usualByName.has(nameKey(name))) usualByName.set(nameKey(name), usual);
}
function usualLike({ cells }) {
  const names = [said(cells.key), said(cells.name)].flatMap((name) => name === null ? [] : [nameKey(name)]);
  return names.map((name) => usualByName.get(name)).find((usual) => usual !== void 0) ?? null;
}
function namesByEntity(declared) {
  const names = /* @__PURE__ */ new Map();
  for (const { entities, cells } of declared) {
    const own = [cells.key, cells.name].map((cell) => nameKey(said(cell) ?? ""));
    for (const entity of entities) {
      const known = names.get(entity) ?? /* @__PURE__ */ new Set();
      for (const name of own) known.add(name);
      names.set(entity, known);
    }
  }
  return names;
}
function suggestionsFor({ cells, entity }, declared) {
  const trade = said(cells.businessType);
  const usual = trade === null ? void 0 : usualByTrade.get(nameKey(trade));
  if (usual === void 0) return null;
  const own = [declared.get(entity ?? ""), declared.get("all")];
  const isDeclared = (name) => own.some((names) => names?.has(nameKey(name)));
  return usual.filter(({ key, name }) => !isDeclared(key) && !isDeclared(name));
}
function suggestedFigure(all) {
  const places = all.flatMap(({ entity, kpis }) => (kpis ?? []).map(() => entity));
  const lost = all.filter(({ entity, kpis }) => kpis === null && said(entity.cells.businessType) !== null);
  const names = lost.map(({ entity }) => `${said(entity.cells.businessType)} (${codeOf(entity)})`).join(", ");
  const note = lost.length === 0 ? {} : { note: [`no list for the trade of ${names}`] };
  return figure(
    { id: "suggested", title: "Usual in the trade, not declared", good: "info", ...note },
    countUp("KPIs usual in the trade of an entity that it does not declare", places, "suggestions")
  );
}
var codeOf = ({ entity, id }) => entity ?? id;
var mostSuggested = 5;
function suggestionTable(all) {
  const rows = all.flatMap(({ entity, kpis }) => {
    if (kpis === null || kpis.length === 0) return [];
    const names = kpis.slice(0, mostSuggested).map(({ name }) => name).join(", ");
    const more = kpis.length > mostSuggested ? ` and ${kpis.length - mostSuggested} more` : "";
    const code = codeOf(entity);
    const cells = [code, showCell(entity.cells.businessType), names + more];
    return [{ key: code, cells, sources: [entity.place] }];
  });
  const columns = titles("Entity", "Trade", "Usual KPIs");
  return { kind: "table", id: "suggestions", title: "Usual in the trade", columns, ...shortList(rows, mostShown2) };
}
function headline10(all) {
  if (all.length === 0) return {};
  const expected = count(all.length, "KPIs");
  const missing = all.filter(({ isMeasured }) => !isMeasured).length;
  if (missing === 0) return { headline: { standing: "holds", sentence: ["All of the ", expected, " have a value."] } };
  return {
    headline: {
      standing: "fails",
      sentence: ["Of the ", expected, ` to watch, ${missing} ${missing === 1 ? "is" : "are"} not measured.`]
    }
  };
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
      headline: headline11(jobs, overdue2.length, undated)
    };
  }
});
var limitByPriority = { P1: 1, P2: 7, P3: 30, P4: 90 };
function openJobs(records, params, asOf) {
  const limits = new Map(
    Object.entries(limitByPriority).map(([priority, days]) => {
      const key = `maintenance_limit_${priority.toLowerCase()}`;
      return [priority, parameterOn(params, key, asOf, { value: days, unit: "days" }).low.toNumber()];
    })
  );
  const open = records.filter(({ cells }) => {
    const closed = said(cells.closed);
    return closed === null || closed > asOf;
  });
  const jobs = open.map((record) => {
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
    name: nameOf4(record),
    value: ageOf(record, age)
  }));
  const mean = derive(
    "average age of the open jobs",
    operands,
    "days",
    (values) => values.reduce((sum2, value) => sum2.plus(value), zero).div(exact(values.length))
  );
  return [figure({ id: "mean-age", title: "Average age of an open job", good: "down" }, mean)];
}
function ageOf({ basis, cells }, age) {
  return quantity({ low: age, unit: "days", basis, places: [cells.opened.place] });
}
function nameOf4({ id, cells }) {
  return said(cells.title) ?? id;
}
function effort(jobs, params, asOf) {
  const rows = recordsOf(jobs).map((record) => ({ name: nameOf4(record), cell: record.cells.hours }));
  const hours = addUp("the hours of the open jobs", rows, "hours");
  const crew = statedParameter(params, "maintenance_hours_per_week", asOf);
  const operands = [
    { name: "open hours", ...hours },
    { name: "hours a week", value: crew }
  ];
  const weeks = derive(
    "open hours \xF7 hours a week",
    operands,
    "weeks",
    ([open = zero, week = zero]) => week.lte(zero) ? infinity : open.div(week)
  );
  const note = crew === null ? { note: ["set `maintenance_hours_per_week` in the params table"] } : {};
  return [
    figure({ id: "hours", title: "Open hours", good: "down", ...rowsKnown(hours) }, hours),
    figure({ id: "weeks", title: "Backlog", good: "down", ...note }, weeks)
  ];
}
function costs(jobs, facilities, currency) {
  const rows = recordsOf(jobs).map((record) => ({ name: nameOf4(record), cell: record.cells.cost }));
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
    ([deferred = zero, whole = zero]) => whole.lte(zero) ? infinity : deferred.times(exact(100)).div(whole)
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
  const names = [...new Set(jobs.map(({ record }) => said(record.cells.asset) ?? record.id))].sort();
  const operands = names.map((name) => {
    const value = valueByName.get(nameKey(name)) ?? null;
    return { name, value: value?.unit === currency ? value : null };
  });
  const total2 = derive(
    "sum of the replacement values",
    operands,
    currency,
    (values) => values.reduce((sum2, value) => sum2.plus(value), zero),
    operands.map(() => "up")
  );
  return { ...total2, unvalued: operands.flatMap(({ name, value }) => value === null ? [name] : []) };
}
function replacementValues({ asset, property }) {
  const named2 = [
    ...property.map(({ id, cells }) => ({ names: [id, said(cells.property) ?? id], cell: cells.replacementValue })),
    ...asset.map(({ id, cells }) => ({ names: [id, said(cells.asset) ?? id], cell: cells.replacementValue }))
  ];
  return new Map(
    named2.flatMap(({ names, cell }) => {
      const value = said(cell);
      return value === null ? [] : names.map((name) => [nameKey(name), value]);
    })
  );
}
function blockedNights(jobs, params, asOf) {
  const blocking = recordsOf(jobs).filter(({ cells }) => cells.blocksNights.kind === "value");
  if (blocking.length === 0) return [];
  const rows = blocking.map((record) => ({ name: nameOf4(record), cell: record.cells.blocksNights }));
  const nights = addUp("the nights that open jobs block", rows, "nights");
  const blocked = figure({ id: "nights-blocked", title: "Nights blocked", good: "down" }, nights);
  const rate = statedParameter(params, "average_daily_rate", asOf);
  if (rate === null) return [blocked];
  const operands = [
    { name: "nights blocked", ...nights },
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
      { title: "Of" },
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
function headline11(jobs, overdue2, undated) {
  if (jobs.length === 0) return { standing: "holds", sentence: ["No repair is open."] };
  const all = count(jobs.length, "open repairs");
  if (overdue2 > 0) return { standing: "fails", sentence: [`${overdue2} of `, all, ` ${are(overdue2)} overdue.`] };
  if (undated > 0) return { standing: "unknown", sentence: ["Whether all of ", all, " are in time is not known."] };
  return { standing: "holds", sentence: ["None of ", all, " is overdue."] };
}
var are = (n) => n === 1 ? "is" : "are";

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
  const all = weigh2(applicable);
  const failingCritical = applicable.filter((c) => c.result === "fail" && c.severity === "critical").length;
  if (all.isZero()) return { score: null, evidence: null, failingCritical };
  const points = (weight) => weight.times(10).div(all);
  return {
    score: quantity({
      low: points(passed),
      high: points(all.minus(failed)),
      unit: "points",
      basis: joinBasis(applicable.map((check) => check.basis ?? "stated")),
      places: distinctLines(applicable.flatMap((check) => check.place ? [check.place] : []))
    }),
    evidence: passed.plus(failed).div(all),
    failingCritical
  };
}

// action/src/analyses/measures/judge-security.ts
function judgeSecurity(checks, params, asOf) {
  const period = parameterOn(params, "security_review_days", asOf, { value: 90, unit: "days" });
  return checks.map((check) => judge(check, period, asOf));
}
function judge(check, period, asOf) {
  const { cells } = check;
  const head = { check, severity: said(cells.severity) ?? "medium", acceptedUntil: null, why: null };
  const annotation = annotationOn(check, asOf);
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
function annotationOn({ cells }, asOf) {
  const says2 = said(cells.annotation);
  const until = said(cells.annotationExpires);
  const none = { says: null, until: null, lapsed: null };
  if (says2 === null) return none;
  if (until === null && says2 === "accepted risk") return { ...none, lapsed: "accepted without a last day" };
  if (until !== null && until < asOf) return { ...none, lapsed: `${says2} until ${until}` };
  return { says: says2, until: says2 === "accepted risk" ? until : null, lapsed: null };
}
function doubtOf({ cells }, period, asOf) {
  const checked = said(cells.checkedOn);
  if (checked === null) return said(cells.evidence) === null ? "no evidence" : null;
  return period.low.lt(daysBetween(checked, asOf)) ? `last checked on ${checked}` : null;
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
function failedChecks(records, asOf) {
  const all = [
    ...failedSecurity(records, asOf),
    ...records.asset.flatMap((asset) => lapsesOf(asset, asOf)),
    ...records.obligation.flatMap((obligation) => overdue(obligation, asOf)),
    ...records.component.flatMap((component) => unsupported(component, asOf)),
    ...records.person.flatMap((person) => unlicensed(person, asOf))
  ];
  return rankByUrgency(all, asOf);
}
function rankByUrgency(shortfalls2, asOf) {
  return shortfalls2.map((shortfall) => ({ shortfall, money: shortfall.money && said(shortfall.money) })).sort(
    (a, b) => checkSeverities.indexOf(a.shortfall.severity) - checkSeverities.indexOf(b.shortfall.severity) || urgencies.indexOf(urgencyOf(a.shortfall.due, asOf)) - urgencies.indexOf(urgencyOf(b.shortfall.due, asOf)) || compareMoney(a.money, b.money) || compareText(a.shortfall.due ?? "9999", b.shortfall.due ?? "9999") || compareText(a.shortfall.id, b.shortfall.id)
  ).map(({ shortfall }) => shortfall);
}
function compareMoney(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a.unit, b.unit) || b.high.cmp(a.high);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function failedSecurity(records, asOf) {
  return judgeSecurity(records["security-check"], records.param, asOf).filter(({ result }) => result === "fail").map(({ check, severity, acceptedUntil }) => ({
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
  const papers = [
    { field: "insurance", due: said(cells.insuranceExpiry), severity: "critical" },
    { field: "registration", due: said(cells.registrationExpiry), severity: "high" }
  ];
  return papers.flatMap(({ field, due, severity }) => {
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
    const whole = score(
      judged.map(({ result, severity, check }) => ({ result, severity, basis: check.basis, place: check.place }))
    );
    const tables = [openTable(gaps.open), unknownTable(gaps.unknown), acceptedTable(gaps.accepted)];
    return {
      blocks: [...figures2(gaps, whole), ...tables.filter(({ rows }) => rows.length > 0)],
      ...headline12(gaps, whole)
    };
  }
});
var mostShown3 = 15;
function bySeverity(a, b) {
  const order = checkSeverities.indexOf(a.severity) - checkSeverities.indexOf(b.severity);
  return order || (a.check.id < b.check.id ? -1 : 1);
}
function criticalOf(checks) {
  return checks.filter(({ severity }) => severity === "critical");
}
function figures2({ open, accepted, unknown }, whole) {
  const counted = (what, checks, unit) => countUp(
    what,
    checks.map(({ check }) => check),
    unit
  );
  const critical = criticalOf(open);
  return [
    figure({ id: "open", title: "Open gaps", good: "down" }, counted("checks that fail", open, "gaps")),
    figure({ id: "critical", title: "Critical ones", good: "down" }, counted("critical gaps", critical, "gaps")),
    figure({ id: "unknown", title: "Not known", good: "down" }, counted("checks not known", unknown, "checks")),
    figure({ id: "accepted", title: "Accepted", good: "info" }, counted("accepted risks", accepted, "risks")),
    figure(
      { id: "score", title: "Score of 10", good: "up", ...scoreNote(whole, critical.length) },
      {
        value: whole.score,
        derivation: { formula: "10 \xD7 passed weight \xF7 applicable weight, unknowns as a range", inputs: [] }
      }
    ),
    figure(
      { id: "evidence", title: "Evidence", good: "up" },
      {
        value: asPercent(whole),
        derivation: { formula: "applicable weight with a known result \xF7 applicable weight", inputs: [] }
      }
    )
  ];
}
function scoreNote({ score: score2 }, critical) {
  if (score2 === null || critical === 0) return {};
  return { note: ["not acceptable whatever the score: ", count(critical, "critical checks"), " failed"] };
}
function asPercent({ evidence, score: score2 }) {
  if (evidence === null || score2 === null) return null;
  return quantity({ low: evidence.times(exact(100)), unit: "%", basis: score2.basis, places: score2.places });
}
function openTable(open) {
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
    columns: [...checkColumns, ...titles2("Severity", "Found", "Fix", "Effort", "Owner")],
    ...shortList(rows, mostShown3)
  };
}
function unknownTable(unknown) {
  return {
    kind: "table",
    id: "unknown-checks",
    title: "Not known",
    columns: [...checkColumns, ...titles2("Severity", "Why")],
    ...shortList(
      unknown.map(({ check, severity, why }) => row2(check, [severity, why])),
      mostShown3
    )
  };
}
function acceptedTable(accepted) {
  const until = (day2) => day2 === null ? null : { day: day2 };
  return {
    kind: "table",
    id: "accepted-risks",
    title: "Accepted risks",
    columns: [...checkColumns, ...titles2("Severity", "Accepted until")],
    ...shortList(
      accepted.map(({ check, severity, acceptedUntil }) => row2(check, [severity, until(acceptedUntil)])),
      mostShown3
    )
  };
}
var titles2 = (...names) => names.map((title) => ({ title }));
var checkColumns = titles2("Check", "Entity");
function row2(check, cells) {
  return { key: check.id, cells: [nameCheck(check), listEntities(check), ...cells], sources: [check.place] };
}
function headline12({ open, unknown }, { score: score2 }) {
  if (score2 === null) return {};
  const gaps = count(open.length, "open gaps");
  const critical = criticalOf(open).length;
  const unseen = unknown.length === 0 ? [] : [", and ", count(unknown.length, "checks"), " without a known result"];
  if (critical > 0) {
    return {
      headline: {
        standing: "fails",
        sentence: ["Security is not acceptable, with ", gaps, `, ${critical} of them critical`, ...unseen, "."]
      }
    };
  }
  if (open.length > 0) return { headline: { standing: "fails", sentence: ["Security has ", gaps, ...unseen, "."] } };
  if (unknown.length > 0) {
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
    const all = failedChecks(view, asOf);
    const failed = all.filter(({ acceptedUntil }) => acceptedUntil === null);
    const accepted = all.filter(({ acceptedUntil }) => acceptedUntil !== null);
    const others = blockers.filter(({ severity }) => severity !== "critical");
    const blocks = [
      figure(
        { id: "critical", title: "Critical shortfalls, stated in notes", good: "down" },
        countUp("open blockers with priority 0", itemsOf(critical), "shortfalls")
      ),
      figure(
        { id: "derived", title: "Failed checks", good: "down" },
        countUp("checks of the records that fail", failed, "failed checks")
      ),
      figure(
        { id: "other-blockers", title: "Other open blockers", good: "down" },
        countUp("open blockers below priority 0", itemsOf(others), "blockers")
      ),
      ...moneyAtRisk(failed),
      ...[statedTable(critical), failedTable(failed), acceptedTable2(accepted)].filter(({ rows }) => rows.length > 0)
    ];
    return { blocks, headline: headline13(critical.length, failed.length, view["security-check"].length > 0) };
  }
});
var mostShown4 = 10;
var nobody = "CEO to name";
function openBlockers(items, asOf) {
  const open = items.filter(({ type, state }) => type === "blocker" && state !== "done" && state !== "dropped");
  const blockers = open.map((item) => {
    const severity = checkSeverities[item.priority ?? 2] ?? "medium";
    return { id: item.id, item, severity, due: item.due, money: null };
  });
  return rankByUrgency(blockers, asOf);
}
function itemsOf(blockers) {
  return blockers.map(({ item }) => item);
}
function moneyAtRisk(failed) {
  const rows = failed.flatMap(({ what, money }) => money === null ? [] : [{ name: what, cell: money }]);
  if (rows.length === 0) return [];
  const total2 = addUp("the money that failed checks put at risk", rows, mainCurrency(rows.map(({ cell }) => cell)));
  return [figure({ id: "money-at-risk", title: "Money at risk", good: "down", ...rowsKnown(total2) }, total2)];
}
function statedTable(critical) {
  const rows = critical.map(
    ({ item }) => ({
      key: item.id,
      cells: [item.title, listEntities(item), item.owner ?? nobody, dayOf(item.due), { at: item.place }],
      sources: item.places
    })
  );
  const columns = titles3("Shortfall", "Entity", "Owner", "Due", "Stated in");
  return { kind: "table", id: "stated", title: "Stated in the notes", columns, ...shortList(rows, mostShown4) };
}
function failedTable(failed) {
  const rows = failed.map((check) => {
    const money = check.money === null ? "N/A" : check.money.kind === "value" ? check.money.value : null;
    const who = check.owner ?? nobody;
    return rowOf(check, [check.severity, who, dayOf(check.due), money, check.fix]);
  });
  const columns = titles3("Failed check", "Entity", "Severity", "Owner", "Due", "Money at risk", "Fix");
  return { kind: "table", id: "failed-checks", title: "Failed checks", columns, ...shortList(rows, mostShown4) };
}
function acceptedTable2(accepted) {
  const rows = accepted.map((check) => rowOf(check, [check.severity, dayOf(check.acceptedUntil)]));
  const columns = titles3("Accepted risk", "Entity", "Severity", "Until");
  return { kind: "table", id: "accepted-risks", title: "Accepted risks", columns, ...shortList(rows, mostShown4) };
}
var titles3 = (...names) => names.map((title) => ({ title }));
function rowOf(check, cells) {
  return { key: check.id, cells: [check.what, listEntities(check), ...cells], sources: [check.place] };
}
function dayOf(day2) {
  return day2 === null ? "none" : { day: day2 };
}
function headline13(critical, failed, isChecked) {
  const checks = count(failed, "failed checks");
  if (critical > 0) {
    const stated3 = count(critical, "critical shortfalls");
    return { standing: "fails", sentence: ["The notes state ", stated3, "; the tables add ", checks, "."] };
  }
  const none = "The notes state no critical shortfall";
  if (failed > 0) return { standing: "fails", sentence: [none, "; the tables show ", checks, "."] };
  if (!isChecked) return { standing: "unknown", sentence: [none, ", but no security check is on record."] };
  return { standing: "holds", sentence: [none, ", and no check of the tables fails."] };
}

// action/src/analyses/measures/judge-component.ts
function judgeComponent({ cells }, asOf) {
  return [
    { name: "owner", result: isSaid(cells.owner) },
    { name: "version", result: isSaid(cells.version) },
    { name: "support", result: test(cells.supportEnds, (ends) => ends >= asOf) },
    { name: "backup", result: test(cells.backup, (has) => has) },
    { name: "restore test", result: restoreTest(cells, asOf) },
    { name: "monitoring", result: test(cells.monitoring, (has) => has) },
    { name: "MFA", result: test(cells.mfa, (has) => has) },
    { name: "docs", result: test(cells.docs, (has) => has) },
    { name: "tests", result: test(cells.tests, (has) => has) },
    { name: "fallback", result: test(cells.fallback, (has) => has) }
  ];
}
function test(cell, holds) {
  if (cell.kind === "not-applicable") return "not-applicable";
  if (cell.kind !== "value") return "unknown";
  return holds(cell.value) ? "pass" : "fail";
}
function isSaid(cell) {
  return test(cell, () => true);
}
function restoreTest({ backup, lastRestoreTest }, asOf) {
  if (backup.kind === "not-applicable") return "not-applicable";
  return test(lastRestoreTest, (on) => on >= addDays(asOf, -90));
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
      const named2 = (wanted) => criteria.flatMap(({ name, result }) => result === wanted ? [name] : []);
      const checks = criteria.map(
        ({ result }) => ({ severity: "medium", result, basis: one2.basis, place: one2.place })
      );
      return { component: one2, ...score(checks), checks, failed: named2("fail"), unknown: named2("unknown") };
    });
    const tables = [
      groupTable("layers", "Layer", audited, ({ cells }) => said(cells.layer) ?? "not known"),
      groupTable("entities", "Entity", audited, listEntities),
      componentTable(audited)
    ];
    return { blocks: [...figures3(audited), ...tables.filter(({ rows }) => rows.length > 0)], ...headline14(audited) };
  }
});
var mostShown5 = 15;
function figures3(all) {
  const weak = all.filter(({ failed }) => failed.length > 0);
  const lowest = lowestScore(all);
  return [
    figure(
      { id: "components", title: "Components", good: "info" },
      countUp(
        "components of the stack",
        all.map(({ component }) => component),
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
      { value: lowest, derivation: { formula: "least score of the most critical components", inputs: inputsOf(all) } }
    ),
    figure(
      { id: "evidence", title: "Evidence", good: "up" },
      {
        value: evidenceOf(all),
        derivation: { formula: "criteria with a known result \xF7 applicable criteria", inputs: [] }
      }
    )
  ];
}
function inputsOf(all) {
  return mostCritical(all).flatMap(({ component, score: score2 }) => {
    const name = nameOf5(component);
    return score2 === null ? [] : [{ name, value: score2 }];
  });
}
function mostCritical(all) {
  const rank = Math.min(...all.map(({ component }) => criticalityRank(component)));
  return all.filter(({ component }) => criticalityRank(component) === rank);
}
function criticalityRank({ cells }) {
  const says2 = said(cells.criticality);
  return says2 === null ? checkSeverities.length : checkSeverities.indexOf(says2);
}
function lowestScore(all) {
  const scores = mostCritical(all).flatMap(({ score: score2 }) => score2 === null ? [] : [score2]);
  if (scores.length === 0) return null;
  const least = (end) => scores.map((one2) => one2[end]).reduce((a, b) => b.lt(a) ? b : a);
  return quantity({
    low: least("low"),
    high: least("high"),
    unit: "points",
    places: scores.flatMap(({ places }) => places)
  });
}
function evidenceOf(all) {
  const { evidence, score: whole } = score(all.flatMap(({ checks }) => checks));
  if (evidence === null || whole === null) return null;
  return quantity({ low: evidence.times(exact(100)), unit: "%", places: whole.places });
}
function groupTable(id, title, all, nameGroup) {
  const rows = groupBy(all, ({ component }) => nameGroup(component)).map(([name, some]) => ({ name, some, lowest: lowestScore(some) })).sort((a, b) => compareScores(a.lowest, b.lowest)).map(
    ({ name, some, lowest }) => ({
      key: name,
      cells: [name, count(some.length, ""), lowest, evidenceOf(some), judgedBy(some)],
      sources: some.map(({ component }) => component.place)
    })
  );
  return {
    kind: "table",
    id,
    title: `By ${title.toLowerCase()}`,
    columns: [{ title }, ...numbers("Components", "Score of 10", "Evidence"), { title: "Judged by" }],
    ...shortList(rows, mostShown5)
  };
}
function judgedBy(some) {
  const [first] = mostCritical(some);
  return first === void 0 ? null : said(first.component.cells.criticality);
}
var numbers = (...names) => names.map((title) => ({ title, align: "right" }));
function compareScores(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.low.cmp(b.low) || a.high.cmp(b.high);
}
function componentTable(all) {
  const rows = [...all].sort(
    (a, b) => criticalityRank(a.component) - criticalityRank(b.component) || compareScores(a.score, b.score) || (a.component.id < b.component.id ? -1 : 1)
  ).map(({ component, score: score2, failed, unknown }) => {
    const { cells, id, place: place2, notes } = component;
    const weak = [notes, ...failed.map((name) => `${name} fails`)].filter((one2) => one2 !== "").join("; ");
    return {
      key: id,
      cells: [nameOf5(component), listEntities(component), said(cells.criticality), score2, weak, unknown.join(", ")],
      sources: [place2]
    };
  });
  const columns = [
    ...["Component", "Entity", "Criticality"].map((title) => ({ title })),
    ...numbers("Score of 10"),
    ...["Weak points", "Not known"].map((title) => ({ title }))
  ];
  return { kind: "table", id: "components", title: "Most critical first", columns, ...shortList(rows, mostShown5) };
}
function nameOf5({ id, cells }) {
  return said(cells.component) ?? id;
}
function headline14(all) {
  const lowest = lowestScore(all);
  const evidence = evidenceOf(all);
  if (lowest === null || evidence === null) return {};
  const failing = all.filter(({ failed }) => failed.length > 0).length;
  const known = ["; ", evidence, " of what should be known of the stack is on record."];
  if (failing > 0) {
    return {
      headline: {
        standing: "fails",
        sentence: ["The stack has ", count(failing, "components"), " with a failed criterion", ...known]
      }
    };
  }
  const standing = lowest.low.eq(lowest.high) ? "holds" : "unknown";
  return { headline: { standing, sentence: ["No component is known to fail a criterion", ...known] } };
}

// action/src/analyses/measures/order-work.ts
function orderWork(dependsOn) {
  const waiting = dependsOn.map((needs) => needs.length);
  const dependants = dependsOn.map(() => []);
  dependsOn.forEach((needs, i) => {
    for (const need of needs) dependants[need]?.push(i);
  });
  const ready = [];
  waiting.forEach((n, i) => {
    if (n === 0) push(ready, i);
  });
  const order = [];
  for (let next = pop(ready); next !== void 0; next = pop(ready)) {
    order.push(next);
    for (const dependant of dependants[next] ?? []) {
      const left = (waiting[dependant] ?? 0) - 1;
      waiting[dependant] = left;
      if (left === 0) push(ready, dependant);
    }
  }
  const isLeft = waiting.map((n) => n > 0);
  const never = isLeft.flatMap((left, i) => left ? [i] : []);
  return { order, cycles: findCycles(dependsOn, isLeft, never), never };
}
function findCycles(dependsOn, isLeft, never) {
  const walkOf = /* @__PURE__ */ new Map();
  const cycles = [];
  for (const start of never) {
    const path = [];
    let at = start;
    while (at !== void 0 && !walkOf.has(at)) {
      walkOf.set(at, start);
      path.push(at);
      at = dependsOn[at]?.find((need) => isLeft[need]);
    }
    if (at !== void 0 && walkOf.get(at) === start) cycles.push(path.slice(path.indexOf(at)));
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
function readTasks(items, asOf) {
  const effortOf = once(readEffort);
  const worthOf = once(readWorth);
  const lastDay = addDays(asOf, planDays);
  return items.map((item) => {
    const { fields, due } = item;
    const { effort: effort2, add: add3 } = effortOf(fields.effort);
    const worth2 = { value: worthOf(fields.value), time: worthOf(fields.time), risk: worthOf(fields.risk) };
    const score2 = effort2 && scoreOf(worth2, effort2);
    const isPinned = isLegal(fields.impact) && due !== null && due <= lastDay;
    return { item, effort: effort2, add: add3, worth: worth2, score: score2, isPinned, dependsOn: splitIds(fields.depends ?? "") };
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
  const missing = { effort: null, add: "an effort in days, such as (effort: 2d)" };
  if (text === void 0) return missing;
  const reading = readQuantity(text, { holds: "number", unit: null });
  const perDay = "value" in reading ? perDayByUnit.get(reading.value.unit) : void 0;
  if (!("value" in reading) || perDay === void 0 || !reading.value.high.isFinite()) {
    return { ...missing, add: `an effort in days, such as (effort: 2d), instead of \u201C${text}\u201D` };
  }
  const { low, high } = reading.value;
  if (low.lte(zero)) return { ...missing, add: `an effort above zero instead of \u201C${text}\u201D` };
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

// action/src/analyses/measures/plan-work.ts
function planWork(items, people, asOf) {
  const open = items.filter(({ type, state }) => type === "action" && state !== "done" && state !== "dropped");
  const tasks = readTasks(open, asOf);
  const ranked = rankTasks(tasks.filter(({ effort: effort2 }) => effort2 !== null));
  const graph = linkTasks(ranked, items);
  const { order, cycles, never } = orderWork(graph.dependsOn);
  const planned2 = schedule({ ranked, ...graph, order }, people);
  const stuck = stuckTasks(ranked, never, cycles);
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
function linkTasks(ranked, items) {
  const rankById = new Map(ranked.map(({ item }, i) => [item.id, i]));
  const itemById = new Map(items.map((item) => [item.id, item]));
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
function schedule({ ranked, dependsOn, hindrances, order }, people) {
  const daysByOwner = new Map(people.flatMap((person) => daysOf2(person)));
  const byRank = /* @__PURE__ */ new Map();
  for (const i of order) {
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
  const weeks = exact(planDays).div(7);
  const capacity = { ...weekly, low: weekly.low.times(weeks), high: weekly.high.times(weeks), unit: "days" };
  return [[name, { weekly, capacity, taken: count(0, "days") }]];
}
function place(task, before, hindrance, days) {
  const defer = (reason) => ({ task, fit: "deferred", week: null, reason });
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
  days.taken = taken;
  const shaky = before.find(({ fit }) => fit === "at risk");
  const isTight = taken.high.gt(days.capacity.low);
  const week = Math.max(weekOf(taken, days), ...before.map((one2) => one2.week ?? 1));
  if (isTight) return { task, fit: "at risk", week, reason: "fits only if the estimates hold" };
  if (shaky) return { task, fit: "at risk", week, reason: `waits for \u201C${shaky.task.item.id}\u201D, which is at risk` };
  return { task, fit: "fits", week, reason: "" };
}
var weeksOfPlan = Math.ceil(planDays / 7);
function weekOf(taken, { weekly }) {
  if (weekly.low.lte(zero)) return weeksOfPlan;
  return Math.min(weeksOfPlan, Math.max(1, taken.high.div(weekly.low).ceil().toNumber()));
}
function stuckTasks(ranked, never, cycles) {
  const onCycle = new Set(cycles.flat());
  return never.flatMap((i) => {
    const task = ranked[i];
    if (task === void 0) return [];
    const reason = onCycle.has(i) ? "waits for itself" : "waits for a task that waits for itself";
    return [{ task, fit: "deferred", week: null, reason }];
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
  compute({ items, person }, { asOf }) {
    const plan = planWork(items, person, asOf);
    const tables = [
      planTable(plan, asOf),
      deferredTable(plan),
      unassignedTable(plan),
      incompleteTable(plan),
      lanesTable(plan)
    ];
    return { blocks: [...figures4(plan), ...tables.filter(({ rows }) => rows.length > 0)], ...headline15(plan) };
  }
});
var mostPlanned = 15;
var mostShown6 = 10;
function itemsOf2(tasks) {
  return tasks.map(({ item }) => item);
}
function planned({ planned: planned2 }, fit) {
  return planned2.filter((one2) => one2.fit === fit);
}
function figures4(plan) {
  const { unassigned, incomplete, cycles } = plan;
  const all = [...plan.planned.map(({ task }) => task), ...unassigned, ...incomplete];
  const basis = joinBasis(plan.lanes.map(({ capacity }) => capacity.basis));
  const ofFit = (fit) => planned(plan, fit).map(({ task }) => ({ place: task.item.place, basis }));
  const note = cycles.length === 0 ? {} : { note: [`these wait for themselves: ${nameCycles(cycles)}`] };
  return [
    figure({ id: "actions", title: "Open actions", good: "info" }, countUp("open actions", itemsOf2(all), "actions")),
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
var titles4 = (...names) => names.map((title) => ({ title }));
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
      fit === "fits" ? fit : `${fit}: ${reason}`,
      quadrantOf(task, asOf)
    ])
  );
  return {
    kind: "table",
    id: "plan",
    title: "The next 30 days",
    columns: [
      ...titles4("Action", "Entity", "Owner", "Due"),
      { title: "Score", align: "right" },
      { title: "Effort", align: "right" },
      { title: "Week", align: "right" },
      ...titles4("Fit", "Quadrant")
    ],
    ...shortList(rows, mostPlanned)
  };
}
function quadrantOf({ item, worth: worth2 }, asOf) {
  const isImportant = worth2.value.low.plus(worth2.risk.low).gte(10);
  const isUrgent = item.due !== null && daysBetween(asOf, item.due) <= 14;
  if (isImportant) return isUrgent ? "important, urgent" : "important";
  return isUrgent ? "urgent" : "neither";
}
function deferredTable(plan) {
  const rows = planned(plan, "deferred").map(
    ({ task, reason }) => row3(task, [task.item.owner, dueOf(task), task.score, reason])
  );
  const columns = titles4("Action", "Entity", "Owner", "Due", "Score", "Why");
  return { kind: "table", id: "deferred-actions", title: "Deferred", columns, ...shortList(rows, mostShown6) };
}
function unassignedTable({ unassigned }) {
  const rows = unassigned.map((task) => row3(task, [dueOf(task), task.score, task.effort]));
  const columns = titles4("Action", "Entity", "Due", "Score", "Effort");
  return { kind: "table", id: "unassigned-actions", title: "Without an owner", columns, ...shortList(rows, mostShown6) };
}
function incompleteTable({ incomplete }) {
  const rows = incomplete.map((task) => row3(task, [{ at: task.item.place }, task.add]));
  const columns = titles4("Action", "Entity", "Where", "Add");
  return {
    kind: "table",
    id: "incomplete-actions",
    title: "Without an effort",
    columns,
    ...shortList(rows, mostShown6)
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
  const numbers2 = ["Focus days", "Planned", "Share"].map((title) => ({ title, align: "right" }));
  const columns = [{ title: "Owner" }, ...numbers2];
  return { kind: "table", id: "capacity", title: "Capacity", columns, ...shortList(rows, mostPlanned) };
}
function shareTaken(taken, capacity) {
  if (capacity.low.isZero()) return null;
  return evaluate({
    inputs: [taken, capacity],
    formula: ([days = exact(0), of = exact(1)]) => days.times(100).div(of),
    unit: "%"
  });
}
function headline15(plan) {
  const { unassigned, incomplete } = plan;
  const total2 = plan.planned.length + unassigned.length + incomplete.length;
  if (total2 === 0) return {};
  const [fits, risk, deferred] = [planned(plan, "fits"), planned(plan, "at risk"), planned(plan, "deferred")];
  const parts = [
    `${fits.length} fit into the next 30 days`,
    ...risk.length > 0 ? [`${risk.length} only if the estimates hold`] : [],
    ...deferred.length > 0 ? [`${deferred.length} must wait`] : [],
    ...unassigned.length > 0 ? [`${unassigned.length} lack an owner`] : [],
    ...incomplete.length > 0 ? [`${incomplete.length} lack an effort`] : []
  ];
  const sentence = ["Of ", count(total2, "open actions"), ", ", parts.join(", "), "."];
  if (unassigned.length + incomplete.length > 0) return { headline: { standing: "unknown", sentence } };
  return { headline: { standing: deferred.length + risk.length > 0 ? "fails" : "holds", sentence } };
}

// action/src/analyses/index.ts
var analyses = [
  assetInventory,
  shortfalls,
  kpiGaps,
  thirtyDayPlan,
  stackAudit,
  securityGaps,
  burnAndRunway,
  breakEven,
  channelMatrix,
  campaignOpportunity,
  chartOfAccounts,
  expenseAudit,
  maintenanceBacklog,
  captainUtilisation,
  billingGap
];

// action/src/analyses/find-gaps.ts
function demandOf(analyses2) {
  return (type, field) => analyses2.filter(({ reads }) => {
    const needs = reads[type]?.needs ?? [];
    return field === null ? needsTable(reads, type) : needs.includes(field);
  }).map(({ id }) => id).sort();
}
function needsTable(reads, type) {
  const read2 = reads[type];
  return read2 !== void 0 && read2.needs.length > 0 && read2.mayBeEmpty !== true;
}
function findGaps(analysis, model, demand2) {
  const gaps = [];
  const known = [];
  const all = [];
  for (const type of readTypes(analysis)) {
    const definition = recordTypes[type];
    const needs = analysis.reads[type]?.needs ?? [];
    const rows = model.rows[type];
    if (needsTable(analysis.reads, type) && rows.length === 0) gaps.push(missingTable2(definition, demand2(type, null)));
    for (const row4 of rows) {
      for (const field of needs) {
        const cell = cellOf(row4, field);
        const id = `${type}/${row4.id}/${field}`;
        all.push(id);
        if (cell.kind === "value" || cell.kind === "not-applicable") known.push(id);
        else gaps.push(missingCell(id, definition, field, row4, cell, demand2(type, field)));
      }
    }
    for (const dropped of model.dropped.filter((row4) => row4.type === type)) {
      gaps.push(unreadRow(definition, dropped, demand2(type, null)));
    }
  }
  return { gaps, known, all };
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
function missingTable2(definition, blocks) {
  const columns = Object.values(definition.columns).filter(({ required }) => required);
  const entity = definition.entity === "required" || definition.entity === "many" ? ["Entity"] : [];
  const titles5 = [...entity, ...columns.map(({ title }) => title)];
  return {
    kind: "gap",
    id: `table/${definition.type}`,
    missing: `The table \u201C${definition.table}\u201D: ${definition.says}`,
    place: { path: usualFile(definition), line: 1, column: 1 },
    add: `a table with the columns ${titles5.join(", ")}`,
    blocks
  };
}
function missingCell(id, definition, field, row4, cell, blocks) {
  const column = definition.columns[field];
  if (column === void 0) throw new Error(`The table ${definition.table} has no column for ${field}.`);
  return {
    kind: "gap",
    id,
    missing: `${column.title} of ${titleOf(row4)}`,
    cell: { column: column.title, row: titleOf(row4) },
    place: cell.place,
    add: `${column.holds}, such as ${column.example}, or N/A where there is none`,
    blocks
  };
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

// action/src/analyses/run-analyses.ts
var demand = demandOf(analyses);
function runAnalyses(ids, model, asOf) {
  const known = /* @__PURE__ */ new Set();
  const all = /* @__PURE__ */ new Set();
  const sections = ids.map((id) => {
    const analysis = analysisById.get(id);
    if (analysis === void 0) throw new Error(`There is no analysis ${id}.`);
    const { headline: headline16, blocks } = analysis.compute(viewOf(analysis, model), { asOf });
    const needs = findGaps(analysis, model, demand);
    for (const cell of needs.known) known.add(cell);
    for (const cell of needs.all) all.add(cell);
    const section = { analysis: id, title: analysis.title, question: analysis.question, formula: analysis.formula };
    return { ...section, blocks: [...blocks, ...needs.gaps], ...headline16 && { headline: headline16 } };
  });
  return { sections, completeness: { known: known.size, of: all.size } };
}
var analysisById = new Map(analyses.map((analysis) => [analysis.id, analysis]));
function viewOf(analysis, model) {
  const rows = readTypes(analysis).map((type) => [type, model.rows[type]]);
  const { items, notes } = analysis.reads;
  const view = {
    ...Object.fromEntries(rows),
    ...items && { items: model.items },
    ...notes && { notes: model.notes }
  };
  return view;
}

// action/src/model/blot-names.ts
var blot = "another entity";
function blotNames(focused, whole, inScope) {
  const { hidden, visible } = splitNames(whole, inScope);
  if (hidden.size === 0) return focused;
  const pattern = patternOf([...hidden, ...visible]);
  const clean = (text) => text.replace(pattern, (name) => hidden.has(name) ? blot : name);
  return {
    rows: groupRows(
      Object.values(focused.rows).flatMap(
        (rows) => uniqueIds(rows.map((row4) => cleanRow(row4, clean)))
      )
    ),
    items: uniqueIds(focused.items.map((item) => cleanItem(item, clean))),
    notes: uniqueIds(focused.notes.map((note) => cleanNote(note, clean))),
    dropped: focused.dropped
  };
}
function splitNames(model, inScope) {
  const hidden = /* @__PURE__ */ new Set();
  const visible = /* @__PURE__ */ new Set(["all"]);
  for (const { entity, cells } of model.rows.entity) {
    const names = inScope.has(entity ?? "") ? visible : hidden;
    for (const name of [entity, said(cells.code), said(cells.name), ...said(cells.aliases) ?? []]) {
      if (name !== null && name !== "") names.add(name);
    }
  }
  const records = [...Object.values(model.rows).flat(), ...model.items, ...model.notes];
  for (const code of records.flatMap(({ entities }) => entities)) (inScope.has(code) ? visible : hidden).add(code);
  for (const name of visible) hidden.delete(name);
  return { hidden, visible };
}
function patternOf(names) {
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
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
  const names = nameEntities(model.rows.entity);
  const inScope = new Set(entities.map((name) => names.codeOf(name) ?? name));
  const isVisible = (record) => record.entities.some((code) => code === "all" || inScope.has(code));
  const rows = Object.values(model.rows).flat();
  const focused = {
    rows: groupRows(rows.filter((row4) => isReferenceData(row4) || isVisible(row4)).map((row4) => narrow(row4, inScope))),
    items: model.items.filter(isVisible).map((item) => narrow(item, inScope)),
    notes: model.notes.filter(isVisible).map((note) => narrow(note, inScope)),
    dropped: model.dropped.filter(({ entity }) => entity === null || entity === "all" || inScope.has(entity))
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

// action/src/reports/format-value.ts
var notKnown = "not known";
function formatQuantity(quantity2, round) {
  if (quantity2.quality === "missing") return notKnown;
  const form = formOf(quantity2.unit);
  const { low, high } = quantity2;
  if (!low.isFinite() && low.eq(high)) return form.endless + mark(quantity2);
  const write = numberWriter(quantity2, form, round);
  const about = quantity2.quality === "estimate" ? "about " : "";
  return about + writeSpan(quantity2, form, write) + form.per + mark(quantity2);
}
function formatFigure(figure2) {
  return figure2.value === null ? notKnown : formatQuantity(figure2.value, figure2.round);
}
function formatPart(part) {
  if (part === null) return notKnown;
  if (typeof part === "string") return part;
  if ("day" in part) return part.day;
  if ("result" in part) return part.result;
  if ("at" in part) return printPlace(part.at);
  return formatQuantity(part, part.round);
}
function formatSentence(sentence) {
  return sentence.map(formatPart).join("");
}
function formatCount(count2) {
  return group(String(count2));
}
function formatShare(part, whole) {
  return `${Math.floor(part * 100 / whole)}%`;
}
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
  const one2 = (value) => writeOne(write(value), form);
  if (!high.isFinite()) return low.isFinite() ? `at least ${one2(low)}` : "any amount";
  if (!low.isFinite()) return `at most ${one2(high)}`;
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
function numberWriter(quantity2, form, round) {
  const places = decimalPlaces(quantity2, form, round !== void 0);
  const mode = modeByRound[round ?? "half"];
  return (value) => {
    const rounded = value.toDecimalPlaces(places, mode);
    const [whole = "", fraction] = rounded.abs().toFixed(places).split(".");
    const sign = rounded.isNegative() && !rounded.isZero() ? minus : "";
    return sign + group(whole) + (fraction === void 0 ? "" : `.${fraction}`);
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
  const groups = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
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

// action/src/reports/build-report.ts
function buildReport(persona, sections, context) {
  const shown = pick(persona.sections, sections);
  const blocks = shown.flatMap((section) => section.blocks);
  return {
    persona,
    ...context,
    path: `reports/${persona.id}.md`,
    headline: chooseHeadline(pick(persona.headline, shown)),
    sections: shown,
    gaps: mergeGaps(blocks.filter(isGap)),
    assumptions: findAssumptions(blocks.filter(isFigure))
  };
}
var isGap = (block) => block.kind === "gap";
var isFigure = (block) => block.kind === "figure";
function pick(ids, sections) {
  return ids.flatMap((id) => sections.find(({ analysis }) => analysis === id) ?? []);
}
var standings = ["fails", "unknown", "holds"];
var mostSentences = 3;
function chooseHeadline(sections) {
  const offers = sections.flatMap(({ headline: headline16 }) => headline16 ?? []);
  const byStanding = standings.map((standing) => offers.filter((offer) => offer.standing === standing));
  const firsts = byStanding.flatMap((group2) => group2.slice(0, 1));
  const others = byStanding.flatMap((group2) => group2.slice(1));
  const chosen = new Set([...firsts, ...others].slice(0, mostSentences));
  return byStanding.flatMap((group2) => group2.filter((offer) => chosen.has(offer))).map(({ sentence }) => sentence);
}
function mergeGaps(gaps) {
  const gapByKey = /* @__PURE__ */ new Map();
  for (const gap of gaps) {
    const key = `${gap.id}
${gap.place.path}
${gap.place.line}`;
    const blocks = /* @__PURE__ */ new Set([...gapByKey.get(key)?.blocks ?? [], ...gap.blocks]);
    gapByKey.set(key, { ...gap, blocks: [...blocks].sort() });
  }
  return [...gapByKey.values()].sort(compareGaps);
}
function compareGaps(a, b) {
  return b.blocks.length - a.blocks.length || comparePlaces(a.place, b.place) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function findAssumptions(figures5) {
  const placesByText = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const add3 = (name, value, round) => {
    const text = `${name}: ${formatQuantity({ ...value, basis: "stated" }, round)}`;
    placesByText.set(text, distinctLines([...placesByText.get(text) ?? [], ...value.places]));
  };
  const visit = (derivation) => {
    if (seen.has(derivation)) return true;
    seen.add(derivation);
    const assumed = derivation.inputs.filter(({ value }) => value.basis === "assumed");
    for (const { name, value, derivation: own } of assumed) {
      if (own === void 0 || !visit(own)) add3(name, value);
    }
    return assumed.length > 0;
  };
  for (const { title, value, derivation, round } of figures5) {
    if (!visit(derivation) && value?.basis === "assumed") add3(title, value, round);
  }
  return [...placesByText].map(([text, places]) => ({ text, places }));
}

// action/src/reports/scope-persona.ts
function scopePersona({ entities, businesses }, { rows }) {
  if (entities === null && businesses === null) return null;
  const { codeOf: codeOf2 } = nameEntities(rows.entity);
  const named2 = (entities ?? []).flatMap((name) => codeOf2(name) ?? []);
  const trades = new Set((businesses ?? []).map(nameKey));
  const inTrade = rows.entity.filter(({ cells }) => trades.has(nameKey(said(cells.businessType) ?? "")));
  return [.../* @__PURE__ */ new Set([...named2, ...inTrade.map(({ id, cells }) => said(cells.code) ?? id)])].sort();
}
function checkScope({ entities, place: place2, id }, { rows }) {
  const { codeOf: codeOf2, names } = nameEntities(rows.entity);
  const unknown = (entities ?? []).filter((name) => codeOf2(name) === null);
  return unknown.map((name) => {
    const near = nearestMatch(name, names);
    const expected = near === null ? "a code of the entities table" : `\`${near}\``;
    return diagnose(
      "reference/unknown-entity",
      place2,
      `Unexpected entity \`${name}\` of the persona ${id}, expected ${expected}.`
    );
  });
}

// action/src/pipeline.ts
function build(reading, personas, asOf, config) {
  const { model } = reading;
  const reports = personas.flatMap((persona) => {
    const entities = scopePersona(persona, model);
    if (entities?.length === 0) return [];
    const { sections, completeness } = runAnalyses(persona.sections, focusModel(model, { entities }), asOf);
    return [buildReport(persona, sections, { portfolio: config.portfolio, asOf, entities, completeness })];
  });
  const findings = personas.flatMap((persona) => checkScope(persona, model));
  return { ...reading, asOf, reports, findings };
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
  "nothing",
  "gaps",
  "assumptions",
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
  const words = tag.inner.replace(/\s+/g, " ");
  const condition = /^if (?:not )?(\S+)$/.exec(words)?.[1];
  if (condition !== void 0) {
    open.push({ word: "if", line: tag.line });
    return checkName(condition, isInLoop, sections);
  }
  if (words === "for id, section in sections") {
    open.push({ word: "for", line: tag.line });
    return null;
  }
  if (words === "else" && open.at(-1)?.word === "if") return null;
  if (/^end(?:if|for)$/.test(words) && `end${open.at(-1)?.word}` === words) {
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
  const headline16 = readHeadline(fields.headline, sections, analyses2, report) ?? sections;
  const layout = readLayout(source.path, parts, sections, report);
  if (title === null || question === null || sections.length === 0) return null;
  return { id, title, question, entities, businesses, sections, headline: headline16, layout, place: place2 };
}
function readLayout(path, { body, bodyLine }, sections, report) {
  if (body.trim() === "") return "";
  for (const { line, message } of checkLayout(body, sections)) {
    report("persona/invalid-layout", { path, line: bodyLine + line - 1, column: 1 }, message);
  }
  return body;
}
function stem(path) {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
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
function readFields(path, matter, report) {
  const { root, fault: fault2, pointOf } = parseYaml(matter);
  const at = (offset) => {
    const { line, column } = pointOf(offset);
    return { path, line: line + 1, column };
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
  const words = field === void 0 ? null : readList(field, key, report);
  return words?.map(({ text }) => text) ?? null;
}
function readList(field, key, report) {
  const { node, place: place2 } = field;
  const items = (0, import_yaml.isSeq)(node) ? node.items : [node];
  const words = items.flatMap((item) => isText(item) ? [{ text: item.value, place: place2(item) }] : []);
  if (words.length === items.length && words.length > 0) return words;
  report("persona/invalid-value", place2(node), `Unexpected value of \`${key}\`, expected ${exampleByKey[key]}.`);
  return null;
}
function isText(node) {
  return (0, import_yaml.isScalar)(node) && typeof node.value === "string";
}
function readSections(field, analyses2, report) {
  const words = field === void 0 ? null : readList(field, "sections", report);
  for (const { text, place: place2 } of words ?? []) {
    if (analyses2.includes(text)) continue;
    report("persona/unknown-analysis", place2, unexpected(`analysis \`${text}\``, text, analyses2));
  }
  return keep(words, analyses2);
}
function readHeadline(field, sections, analyses2, report) {
  const words = field === void 0 ? null : readList(field, "headline", report);
  for (const { text, place: place2 } of words ?? []) {
    if (sections.includes(text)) continue;
    const what = analyses2.includes(text) ? "headline that is not among the sections" : "analysis";
    report("persona/unknown-analysis", place2, unexpected(`${what} \`${text}\``, text, sections));
  }
  return keep(words, sections);
}
function keep(words, known) {
  if (words === null) return null;
  return [...new Set(words.map(({ text }) => text))].filter((text) => known.includes(text));
}
function unexpected(what, word, options) {
  const near = nearestMatch(word, options);
  const expected = near === null ? `one of ${options.join(", ")}` : `\`${near}\``;
  return `Unexpected ${what}, expected ${expected}.`;
}

// action/src/sources/read-personas.ts
import { readFileSync } from "node:fs";
import { join as join2 } from "node:path";
import { fileURLToPath } from "node:url";

// action/src/sources/read-folder.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
function readFolder(folder, name, extension) {
  const sources = [];
  const diagnostics = [];
  for (const file of listNames(folder)) {
    if (!file.endsWith(extension) || file.startsWith(".")) continue;
    const read2 = readTextFile(join(folder, file), `${name}/${file}`);
    if (isSource(read2)) sources.push(read2);
    else diagnostics.push(read2);
  }
  return { sources, diagnostics };
}
function listNames(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

// action/src/sources/read-personas.ts
var personasPath = ".github/handoff-reports/personas";
function readPersonas(root, home) {
  const shipped = readFolder(fileURLToPath(new URL("personas/", home)), "personas", ".md");
  const own = readFolder(join2(root, personasPath), personasPath, ".md");
  const sourceByName = /* @__PURE__ */ new Map();
  for (const source of [...shipped.sources, ...own.sources]) sourceByName.set(nameOf6(source), source);
  return {
    sources: [...sourceByName.values()].sort((a, b) => nameOf6(a) < nameOf6(b) ? -1 : 1),
    diagnostics: [...shipped.diagnostics, ...own.diagnostics]
  };
}
function readTemplate(name, home) {
  return readFileSync(new URL(`templates/${name}`, home), "utf8");
}
var nameOf6 = ({ path }) => path.slice(path.lastIndexOf("/") + 1);

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
  const all = readings.flatMap(({ persona }) => persona ?? []);
  const chosen = choosePersonas(all, config);
  const found = [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics), ...chosen.diagnostics];
  return { personas: chosen.personas, diagnostics: found };
}
function choosePersonas(personas, { reports }) {
  if (reports === null) return { personas, diagnostics: [] };
  const ids = personas.map(({ id }) => id);
  const unknown = reports.filter(({ id }) => !ids.includes(id));
  const diagnostics = unknown.map(({ id, place: place2 }) => {
    const near = nearestMatch(id, ids);
    const expected = near === null ? `one of ${ids.join(", ")}` : `\`${near}\``;
    return diagnose("config/unknown-persona", place2, `Unexpected persona \`${id}\`, expected ${expected}.`);
  });
  const named2 = [...new Set(reports.map(({ id }) => id))];
  return { personas: named2.flatMap((id) => personas.find((persona) => persona.id === id) ?? []), diagnostics };
}

export {
  notKnown,
  formatQuantity,
  formatFigure,
  formatPart,
  formatSentence,
  formatCount,
  formatShare,
  perMonthConvention,
  readTemplate,
  buildReports
};
