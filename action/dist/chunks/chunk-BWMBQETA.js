import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  baseCurrency,
  exact,
  infinity,
  joinCurrencies,
  printExact,
  printQuantity,
  quantity,
  readCurrency,
  readPeriod,
  splitUnit,
  zero
} from "./chunk-R6PDJ2MG.js";
import {
  readDay,
  readMonth
} from "./chunk-GUM7IC22.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";

// action/src/records/match-name.ts
function nameKey(name) {
  const isAscii = /^[\x20-\x7e]*$/.test(name);
  const words = (isAscii ? name : name.normalize("NFKC")).replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").toLowerCase();
  return (words.match(isAscii ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? []).map(singular).join("");
}
function singular(word) {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
function slug(name) {
  return (name.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("-");
}

// action/src/quantity/scan-quantity.ts
function openCursor(text2) {
  let at = 0;
  return {
    take: (pattern) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text2);
      if (!match) return null;
      at += match[0].length;
      if (text2[at] === " ") at++;
      return match;
    },
    point: () => at,
    back: (point) => {
      at = point;
    },
    atEnd: () => at >= text2.length
  };
}
var estimateMark = /[~≈∼≃]|(?:approx(?:imately)?|about|around|circa|roughly|estimated|est|ca)(?![\p{L}$])\.?|c\./iuy;
var lowerMark = new RegExp("\u2265|>=?|(?:at least|no less than|not less than|more than|over|above|min(?:imum)?|starting at)(?!\\p{L})\\.?", "iuy");
var upperMark = new RegExp("\u2264|<=?|(?:up to|at most|no more than|not more than|less than|fewer than|under|below|max(?:imum)?)(?!\\p{L})\\.?", "iuy");
var fromMark = new RegExp("from(?!\\p{L})", "iuy");
var betweenMark = new RegExp("between(?!\\p{L})", "iuy");
var andMark = new RegExp("(?:and|but)(?!\\p{L})|,", "iuy");
var rangeMark = new RegExp("[-\u2013\u2014\u2212\u2010]|\\.\\.+|(?:to|through|until)(?!\\p{L})", "iuy");
var spreadMark = /±|\+ ?\/ ?[-−–]/uy;
var sign = /[-−–‐+]/uy;
var number = /\d{1,3}([, '’_])\d{3}(?:\1\d{3})*(?!\d|\1\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|∞/uy;
var scaleOfNumber = new RegExp("(?:k|M|B|bn|mn|mln|thousand|million|billion|trillion|K|Bn|Thousand|Million|Billion|Trillion)(?!\\p{L})", "uy");
var scaleOfMoney = new RegExp("(?:k|mm?|b|bn|mn|mln|mil|tn|thousand|million|billion|trillion)(?!\\p{L})", "iuy");
var percentMark = new RegExp("%|(?:percent|per cent|pct)(?!\\p{L})\\.?", "iuy");
var currencySymbol = new RegExp("(?:US|AU|A|CA|C|HK|MX|NZ|R|S|U)?\\$|\\p{Sc}", "iuy");
var currencyWord = new RegExp("\\p{L}{2,7}(?!\\p{L})", "uy");
var plus = /\+(?! ?\/)/y;
var openSuffix = new RegExp("(?:or more|and up|and above|plus|minimum)(?!\\p{L})", "iuy");
var cappedSuffix = new RegExp("(?:or less|or fewer|and below|max(?:imum)?)(?!\\p{L})\\.?", "iuy");
var perMark = new RegExp("(?:\\/|per(?!\\p{L})) ?", "iuy");
var perPeriod = new RegExp("(?:\\/ ?|(?:per|an?|each|every) )(?:(?:two|2|three|3|twelve|12|second|other) )?\\p{L}+\\.?", "iuy");
var perAdverb = new RegExp("(?:p\\.m\\.?|p\\.a\\.?|pcm|pm|pa|daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?)(?!\\p{L})", "iuy");
var nounWord = new RegExp("(?!(?:to|through|until|and|but|or|per|an?|each|every|plus|est|estimated?|approx|assumed|assumption|max|maximum|minimum)(?!\\p{L}))\\p{L}+(?:[-'\u2019]\\p{L}+)*", "iuy");
var remark = new RegExp("\\(?(?:(est(?:imated?)?|approx)|assumed|assumption)(?!\\p{L})\\.?\\)?,?", "iuy");
var powerByScale = {
  k: 3,
  thousand: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  mil: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12
};
var longest = 200;
function scanQuantity(text2, isMoney) {
  const clean = text2.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (clean.length > longest) return null;
  const cursor = openCursor(clean);
  const marks = { estimate: false, assumed: false };
  takeEstimate(cursor, marks);
  const phrase = takePhrase(cursor, isMoney, marks);
  takeRemarks(cursor, marks);
  if (phrase === null || !cursor.atEnd()) return null;
  return { phrase, isEstimate: marks.estimate, isAssumed: marks.assumed };
}
function takeEstimate(cursor, marks) {
  while (cursor.take(estimateMark)) marks.estimate = true;
}
function takeRemarks(cursor, marks) {
  for (let match = cursor.take(remark); match; match = cursor.take(remark)) {
    if (match[1] === void 0) marks.assumed = true;
    else marks.estimate = true;
  }
}
function takePhrase(cursor, isMoney, marks) {
  const bound = takeBound(cursor);
  const opening = bound ? null : cursor.take(betweenMark) ?? cursor.take(fromMark);
  takeEstimate(cursor, marks);
  const term = takeTerm(cursor, isMoney);
  if (term === null) return null;
  if (bound) return term.open && bound === "at most" ? null : takeSecondBound(cursor, isMoney, bound, term);
  const second = takeSecondEnd(cursor, isMoney, opening?.[0].toLowerCase() === "between", marks);
  if (second) return { form: "range", term, second };
  if (opening) return opening[0].toLowerCase() === "from" ? { form: "at least", term } : null;
  if (cursor.take(spreadMark)) {
    const spread = takeTerm(cursor, isMoney);
    return spread && { form: "plus or minus", term, second: spread };
  }
  if (term.open || cursor.take(openSuffix)) return { form: "at least", term };
  return { form: cursor.take(cappedSuffix) ? "at most" : "value", term };
}
function takeBound(cursor) {
  return cursor.take(lowerMark) ? "at least" : cursor.take(upperMark) ? "at most" : null;
}
function takeSecondBound(cursor, isMoney, bound, term) {
  const start = cursor.point();
  cursor.take(andMark);
  const other = takeBound(cursor);
  if (other === null) {
    cursor.back(start);
    return { form: bound, term };
  }
  const second = takeTerm(cursor, isMoney);
  if (second === null || other === bound) return null;
  const form = "between bounds";
  return bound === "at least" ? { form, term, second } : { form, term: second, second: term };
}
function takeSecondEnd(cursor, isMoney, isBetween, marks) {
  const start = cursor.point();
  if (cursor.take(isBetween ? andMark : rangeMark)) {
    takeEstimate(cursor, marks);
    const term = takeTerm(cursor, isMoney);
    if (term) return term;
  }
  cursor.back(start);
  return null;
}
var openBracket = /\(/y;
var closeBracket = /\)/y;
function takeTerm(cursor, isMoney) {
  const outerSign = takeSign(cursor);
  const outerBracket = cursor.take(openBracket) !== null;
  const before = takeCurrency(cursor);
  const innerSign = takeSign(cursor);
  const isBracketed = outerBracket || cursor.take(openBracket) !== null;
  const digits = cursor.take(number)?.[0];
  if (digits === void 0 || outerSign.length + innerSign.length + (isBracketed ? 1 : 0) > 1) return null;
  const scale = takeScale(cursor, isMoney);
  const closesEarly = isBracketed && cursor.take(closeBracket) !== null;
  const open = cursor.take(plus) !== null;
  const percent2 = cursor.take(percentMark) !== null;
  const currency = joinCurrencies(before, percent2 ? null : takeCurrency(cursor));
  const noun = percent2 || currency !== null ? null : takeNoun(cursor);
  const inside = takePer(cursor);
  if (currency === void 0 || isBracketed && !closesEarly && !cursor.take(closeBracket)) return null;
  const isNegative = isBracketed || /[^+]/.test(outerSign + innerSign);
  const size = digits === "\u221E" ? infinity : exact(digits.replace(/[, '’_]/g, ""));
  const per = inside ?? takePer(cursor);
  const opensLate = cursor.take(plus) !== null;
  return { value: isNegative ? size.neg() : size, scale, currency, percent: percent2, noun, per, open: open || opensLate };
}
function takeSign(cursor) {
  return cursor.take(sign)?.[0] ?? "";
}
function takeScale(cursor, isMoney) {
  const power = powerByScale[cursor.take(isMoney ? scaleOfMoney : scaleOfNumber)?.[0].toLowerCase() ?? ""];
  return power === void 0 ? null : exact(10).pow(power);
}
function takeCurrency(cursor) {
  const start = cursor.point();
  const code = readCurrency((cursor.take(currencySymbol) ?? cursor.take(currencyWord))?.[0] ?? "");
  if (code === null) cursor.back(start);
  return code;
}
function takeNoun(cursor) {
  const start = cursor.point();
  if (cursor.take(perAdverb)) {
    cursor.back(start);
    return null;
  }
  const words = [cursor.take(nounWord), cursor.take(nounWord), cursor.take(nounWord)];
  return words.flatMap((word) => word ? [word[0]] : []).join(" ") || null;
}
function takePer(cursor) {
  const start = cursor.point();
  const match = cursor.take(perPeriod) ?? cursor.take(perAdverb);
  const period = match && readPeriod(match[0]);
  if (period) return period;
  cursor.back(start);
  if (!cursor.take(perMark)) return null;
  const noun = takeNoun(cursor);
  if (noun === null) cursor.back(start);
  return noun;
}

// action/src/quantity/read-quantity.ts
function classifyCell(text2) {
  const words = text2.trim().toLowerCase();
  if (/^[-–—−]+$/.test(words)) return "not-applicable";
  const head = (/^[^(:;,–—]*/.exec(words)?.[0] ?? "").split(" - ")[0]?.trim() ?? "";
  const isRemark = head === "" && words !== "";
  return isRemark ? "value" : kindByWords.get(head) ?? "value";
}
var kindByWords = new Map([
  ...["", "?", "??", "???", "tba", "tbc", "tbd", "t.b.d.", "unknown", "pending", "not known", "not known yet"].map(
    (words) => [words, "unknown"]
  ),
  ...["not yet known", "to be announced", "to be confirmed", "to be decided", "to be determined", "unclear"].map(
    (words) => [words, "unknown"]
  ),
  ...["n/a", "na", "n.a.", "not applicable", "does not apply"].map((words) => [
    words,
    "not-applicable"
  ])
]);
function readQuantity(text2, rule2) {
  const scan = scanQuantity(text2, rule2.holds === "money");
  const written = scan && joinWritten(scan.phrase);
  if (!scan || !written) return { problem: unreadable(text2, rule2) };
  const agreed = agreeOnUnit(written, rule2);
  if (agreed === null) return { problem: wrongUnit(text2, written, rule2) };
  const ends = findEnds(scan.phrase);
  if (ends === null) return { problem: unreadable(text2, rule2) };
  if (rule2.holds === "percent" && !written.percent && ends.written.some(couldBeFraction))
    return { problem: ambiguousPercent(text2, ends.written) };
  return finish(
    text2,
    scan,
    { low: ends.low.times(agreed.factor), high: ends.high.times(agreed.factor) },
    agreed.unit,
    rule2
  );
}
function finish(text2, scan, ends, unit, rule2) {
  const isReversed = ends.low.gt(ends.high);
  const value = quantity({
    low: isReversed ? ends.high : ends.low,
    high: isReversed ? ends.low : ends.high,
    unit,
    quality: qualityOf(scan),
    basis: scan.isAssumed ? "assumed" : rule2.basis ?? "stated",
    places: rule2.place ? [rule2.place] : []
  });
  return isReversed ? { value, note: reversedRange(text2, value) } : { value };
}
function qualityOf({ phrase, isEstimate }) {
  if (phrase.form === "at least" || phrase.form === "at most" || phrase.form === "between bounds") return "bound";
  if (isEstimate) return "estimate";
  return phrase.form === "value" ? "exact" : "range";
}
function joinWritten(phrase) {
  const { term } = phrase;
  if (!("second" in phrase)) return term;
  const { second } = phrase;
  if (phrase.form === "plus or minus") return joinSpread(term, second);
  const currency = joinCurrencies(term.currency, second.currency);
  const contradicts = differ(term.noun, second.noun) || differ(term.per, second.per);
  if (currency === void 0 || contradicts || term.open || second.open) return null;
  const joined = { currency, percent: term.percent || second.percent, noun: term.noun ?? second.noun };
  return { ...joined, per: term.per ?? second.per };
}
function joinSpread(term, spread) {
  if (term.percent && spread.percent) return null;
  const joined = spread.percent ? { ...spread, percent: false } : spread;
  return spread.value.isNegative() ? null : joinWritten({ form: "range", term, second: joined });
}
function differ(a, b) {
  return a !== null && b !== null && !isSameNoun(a, b);
}
function findEnds(phrase) {
  const [first, second] = scaleTerms(phrase);
  switch (phrase.form) {
    case "value":
      return { low: first, high: first, written: [first] };
    case "at least":
      return { low: first, high: infinity, written: [first] };
    case "at most":
      return { low: first.gt(zero) ? zero : infinity.neg(), high: first, written: [first] };
    case "plus or minus": {
      const spread = phrase.second.percent ? first.abs().times(second).div(exact(100)) : second;
      return { low: first.minus(spread), high: first.plus(spread), written: [first.minus(spread), first.plus(spread)] };
    }
    case "between bounds":
      return first.gt(second) ? null : { low: first, high: second, written: [first, second] };
    case "range":
      return { low: first, high: second, written: [first, second] };
  }
}
function scaleTerms(phrase) {
  const { term } = phrase;
  const second = "second" in phrase ? phrase.second : term;
  const isShared = term.scale === null && phrase.form === "range" && term.value.lte(second.value);
  return [scaled(term.value, isShared ? second.scale : term.scale), scaled(second.value, second.scale)];
}
function scaled(value, scale) {
  return scale === null ? value : value.times(scale);
}
var one = exact(1);
function agreeOnUnit(written, rule2) {
  const expected = splitUnit(rule2.unit ?? "");
  if (differ(expected.per, written.per)) return null;
  if (rule2.holds === "number" && rule2.unit && expected.per === null && written.per !== null) return null;
  const per = written.per ?? expected.per ?? (rule2.holds === "money" ? rule2.period ?? null : null);
  const agreed = agreeOnThing(written, expected.of, rule2.holds);
  if (agreed === null) return null;
  return per === null ? agreed : { ...agreed, unit: `${agreed.unit}/${per}` };
}
function agreeOnThing(written, expected, holds) {
  if (holds === "money") {
    const named = expected === "" ? null : readCurrency(expected);
    const currency = joinCurrencies(written.currency, named);
    const isOther = written.percent || written.noun !== null || named === null && expected !== "";
    return isOther || currency === void 0 ? null : { unit: currency ?? baseCurrency, factor: one };
  }
  if (written.currency !== null) return null;
  if (holds === "percent") return written.noun === null ? { unit: "%", factor: one } : null;
  if (written.percent) return null;
  return agreeOnNoun(written.noun, expected);
}
function agreeOnNoun(noun, expected) {
  const name = noun === null ? expected : canonicalNoun(noun);
  if (expected === "" || isSameNoun(name, expected)) return { unit: expected || name, factor: one };
  const factor = factorByUnits.get(`${name} in ${canonicalNoun(expected)}`);
  return factor === void 0 ? null : { unit: expected, factor };
}
var factorByUnits = /* @__PURE__ */ new Map([
  ["seconds in minutes", one.div(60)],
  ["seconds in hours", one.div(3600)],
  ["minutes in seconds", exact(60)],
  ["minutes in hours", one.div(60)],
  ["hours in seconds", exact(3600)],
  ["hours in minutes", exact(60)],
  ["months in years", one.div(12)],
  ["years in months", exact(12)]
]);
var canonicalByNoun = new Map(
  Object.entries({
    seconds: "s sec secs second",
    minutes: "min mins minute",
    hours: "h hr hrs hour",
    days: "d day",
    weeks: "wk wks week",
    months: "mo mos mth mths month",
    quarters: "qtr qtrs quarter",
    years: "y yr yrs year",
    people: "person persons"
  }).flatMap(([canonical, words]) => words.split(" ").map((word) => [word, canonical]))
);
function canonicalNoun(noun) {
  return canonicalByNoun.get(noun.toLowerCase()) ?? noun;
}
function isSameNoun(a, b) {
  return stem(a) === stem(b);
}
function stem(noun) {
  const lower = canonicalNoun(noun).toLowerCase();
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return lower.replace(/(?:(?<=s|x|z|ch|sh)es|(?<!s)s)$/, "");
}
function couldBeFraction(value) {
  return !value.isZero() && value.abs().lte(one);
}
var holdsInWords = { money: "an amount of money", number: "a number", percent: "a percentage" };
function expectation({ holds, unit }) {
  if (holds === "money" && unit) return `${holdsInWords.money} in \`${unit}\``;
  if (holds === "money") return `${holdsInWords.money} such as \`$1,200\` or \`$7\u20139K/month\``;
  if (holds === "percent") return `${holdsInWords.percent} such as \`15%\` or \`2\u20135%\``;
  const noun = unit ? ` ${unit}` : "";
  return `${holdsInWords.number} such as \`6${noun}\` or \`2\u20134${noun}\``;
}
function unreadable(text2, rule2) {
  const comma = /^\D*(\d+),(\d{1,2})\D*$/.exec(text2);
  const hint = comma ? `; a comma only groups thousands, so write \`${comma[1]}.${comma[2]}\` for a decimal` : "";
  return { code: "cell/unreadable", message: `Unexpected \u201C${text2.trim()}\u201D, expected ${expectation(rule2)}${hint}.` };
}
function wrongUnit(text2, written, rule2) {
  const thing = written.percent ? "%" : written.currency ?? written.noun ?? "";
  const unit = written.per === null ? thing : `${thing}/${written.per}`;
  const named = splitUnit(rule2.unit ?? "").of;
  if (rule2.holds === "money" && named !== "" && readCurrency(named) === null) {
    const message2 = `Unexpected currency \`${named}\` of \u201C${text2.trim()}\u201D, expected an ISO code such as \`USD\`.`;
    return { code: "cell/wrong-unit", message: message2 };
  }
  const message = `Unexpected unit \`${unit}\` in \u201C${text2.trim()}\u201D, expected ${expectation(rule2)}.`;
  return { code: "cell/wrong-unit", message };
}
function ambiguousPercent(text2, ends) {
  const [asPercent, asFraction] = [one, exact(100)].map((factor) => {
    const values = [...new Set(ends.map((end) => printExact(end.times(factor))))];
    return `\`${values.join("\u2013")}%\``;
  });
  const message = `Unexpected \u201C${text2.trim()}\u201D in a percentage, expected a \`%\` sign: write ${asPercent} or ${asFraction}.`;
  return { code: "cell/ambiguous-percent", message };
}
function reversedRange(text2, value) {
  const message = `Unexpected range \u201C${text2.trim()}\u201D from high to low, expected the low end first; read as ${printQuantity(value)}.`;
  return { code: "cell/reversed-range", message };
}

// action/src/records/columns.ts
function column(naming, holds, read) {
  const { title, synonyms = [], required = false, example, refersTo = [] } = naming;
  return { title, synonyms, required, example, holds: naming.holds ?? holds, refersTo, read };
}
function text(naming) {
  return column(naming, "words", (value) => ({ value }));
}
function person(naming) {
  return column({ refersTo: ["person"], ...naming }, "the name of a person", (words) => ({
    value: words.replace(/^@/, "")
  }));
}
function account(naming) {
  return column({ refersTo: ["account"], ...naming }, "the number of an account", (words) => ({
    value: /^\d+(?:[-.]\d+)*/.exec(words)?.[0] ?? words
  }));
}
function choice(naming) {
  const words = Object.keys(naming.values);
  const wordByKey = new Map(words.map((word) => [word, word]));
  for (const word of words) for (const name of [word, ...naming.values[word]]) wordByKey.set(choiceKey(name), word);
  const listed = words.map((word) => `\`${word}\``).join(", ");
  return column(naming, `one of ${listed}`, (written) => {
    const value = wordByKey.get(written) ?? wordByKey.get(choiceKey(written)) ?? wordByKey.get(choiceKey(leadingWords(written)));
    if (value !== void 0) return { value };
    const near = nearestMatch(leadingWords(written), [...words, ...words.flatMap((word) => naming.values[word])]);
    const meant = near === null ? void 0 : wordByKey.get(choiceKey(near));
    return unreadable2(written, `one of ${listed}`, meant);
  });
}
function flag(naming) {
  const holds = naming.orName ? "`yes`, `no`, or what it is (a name counts as yes)" : "`yes` or `no`";
  return column(naming, holds, (written) => {
    const key = choiceKey(leadingWords(written));
    if (noWords.has(key)) return { value: false };
    if (yesWords.has(key) || naming.orName) return { value: true };
    return unreadable2(written, "`yes` or `no`");
  });
}
var yesWords = wordSet("yes y true x \u2713 \u2714 \u2705 \u2611 done ja s\xED oui sim \u306F\u3044");
var noWords = wordSet("no n false \u2717 \u2718 \u274C none never missing nein non n\xE3o \u3044\u3044\u3048");
function wordSet(words) {
  return new Set(words.split(" ").map(choiceKey));
}
function codes(naming) {
  return column(naming, "codes, separated by commas", (written) => ({ value: splitCodes(written) }));
}
function splitCodes(written) {
  const parts = written.split(/[,;/&+]/).map((part) => part.trim());
  const words = written.trim().split(/\s+/);
  const codesOnly = words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}-]+$/u.test(word) && new RegExp("\\p{Lu}", "u").test(word));
  return (parts.length === 1 && codesOnly ? words : parts).filter((part) => part !== "");
}
function money(naming) {
  const own = naming.period === "any" ? null : naming.period ?? null;
  const holds = own === null ? "an amount of money" : `an amount of money per ${own}`;
  return column(naming, holds, (written, context) => {
    const period = naming.period === void 0 ? null : context.period ?? own;
    return readQuantity(written, rule("money", context, context.unit, period));
  });
}
function percent(naming) {
  return column(
    naming,
    "a percentage",
    (written, context) => readQuantity(written, rule("percent", context, null, null))
  );
}
function number2(naming) {
  return column(
    naming,
    `a number of ${naming.unit.replace("/", " a ")}`,
    (written, context) => readQuantity(written, rule("number", context, naming.unit, null))
  );
}
function level(naming) {
  const holds = `a level from 0 to ${naming.top}`;
  return column(naming, holds, (written, context) => {
    const reading = readQuantity(written, rule("number", context, "levels", null));
    if ("problem" in reading) return reading;
    const { low, high } = reading.value;
    const onScale = low.isInteger() && high.isInteger() && !low.isNegative() && high.lte(naming.top);
    return onScale ? reading : unreadable2(written, holds);
  });
}
function quantity2(naming) {
  return column(naming, "a number, a percentage or an amount of money", (written, context) => {
    const unit = context.unit ?? "";
    if (/%/.test(written) || unit === "%") return readQuantity(written, rule("percent", context, null, null));
    if (/[\p{Sc}]|\b[A-Z]{3}\b/u.test(written)) return readQuantity(written, rule("money", context, null, null));
    if (/^([\p{Sc}]|[A-Z]{3}(\/|$))/u.test(unit)) return readQuantity(written, rule("money", context, unit, null));
    return readQuantity(written, rule("number", context, unit, null));
  });
}
function day(naming) {
  return column(naming, "a date", (written) => readCalendarDay(written));
}
function month(naming) {
  return column(naming, "a date or a month", (written) => {
    const whole = readMonth(written);
    return whole === null ? readCalendarDay(written, "a date such as `2026-11-21` or a month such as `2026-11`") : { value: whole };
  });
}
function readCalendarDay(written, expected = "a date such as `2026-11-21`") {
  const read = readDay(written);
  if (read === null) return unreadable2(written, expected);
  if ("day" in read) return { value: read.day };
  const message = `Unexpected date \u201C${written}\u201D: ${read.ambiguous}; expected ${expected}.`;
  return { problem: { code: "cell/ambiguous-date", message } };
}
function rule(holds, context, unit, period) {
  return {
    holds,
    basis: context.basis,
    place: context.place,
    ...unit === null ? {} : { unit },
    ...period === null ? {} : { period }
  };
}
function unreadable2(written, expected, meant) {
  const hint = meant === void 0 ? "" : ` Did you mean \`${meant}\`?`;
  return { problem: { code: "cell/unreadable", message: `Unexpected \u201C${written}\u201D, expected ${expected}.${hint}` } };
}
function choiceKey(written) {
  return nameKey(written) || written.trim();
}
function leadingWords(written) {
  return (/^[^(;:,–—]*/.exec(written)?.[0] ?? "").split(" - ")[0]?.trim() ?? "";
}

// action/src/records/define-record.ts
function said(cell) {
  return cell.kind === "value" ? cell.value : null;
}
function usualFile({ table }) {
  return `inventory/${table.toLowerCase().replaceAll(" ", "-")}.md`;
}
function defineRecord(definition) {
  return definition;
}

// action/src/records/account.ts
var account2 = defineRecord({
  type: "account",
  table: "Accounts",
  synonyms: ["Chart of accounts", "COA", "Ledger accounts", "Account list", "General ledger"],
  says: "An account of the chart: its number, its kind, and the entities that use it.",
  entity: "many",
  identity: ["number"],
  columns: {
    number: account({
      title: "Number",
      synonyms: ["No", "Account number", "Code", "Account", "Acct"],
      required: true,
      example: "6350",
      refersTo: []
    }),
    name: text({
      title: "Name",
      synonyms: ["Account name", "Title", "Description"],
      required: true,
      example: "Slip and dockage"
    }),
    class: choice({
      title: "Type",
      synonyms: ["Account type", "Class", "Kind"],
      required: true,
      values: {
        asset: ["assets"],
        liability: ["liabilities"],
        equity: ["capital", "net assets"],
        revenue: ["income", "sales"],
        "cost of sales": ["COGS", "cost of goods sold", "direct cost", "cost of revenue"],
        expense: ["expenses", "operating expense", "overhead"],
        "other income": ["non-operating income"],
        "other expense": ["non-operating expense"],
        statistical: ["memo", "statistic"]
      },
      example: "expense"
    }),
    subtype: text({
      title: "Subtype",
      synonyms: ["Sub type", "Detail type", "Group", "Category"],
      example: "Occupancy"
    }),
    normal: choice({
      title: "Normal",
      synonyms: ["Normal balance", "Normal side", "Side", "Dr/Cr"],
      required: true,
      values: { debit: ["Dr", "D"], credit: ["Cr", "C"] },
      example: "debit"
    }),
    contra: flag({ title: "Contra", synonyms: ["Contra account"], example: "no" }),
    balance: money({ title: "Balance", synonyms: ["Amount", "Closing balance"], example: "$0" })
  }
});

// action/src/records/asset.ts
var asset = defineRecord({
  type: "asset",
  table: "Assets",
  synonyms: [
    "Asset inventory",
    "Asset register",
    "Asset list",
    "Equipment",
    "Fixed assets",
    "Digital assets",
    "Fleet",
    "Vessels",
    "Vehicles"
  ],
  says: "A thing of value, physical or digital: what it is, who answers for it, whether it is covered.",
  entity: "required",
  identity: ["asset"],
  columns: {
    asset: text({
      title: "Asset",
      synonyms: ["Name", "Item", "Description", "What"],
      required: true,
      example: "Dump trailer"
    }),
    class: text({
      title: "Class",
      synonyms: ["Type", "Kind", "Category", "Asset class"],
      required: true,
      example: "vehicle"
    }),
    status: choice({
      title: "Status",
      synonyms: ["State", "Condition"],
      required: true,
      values: {
        active: ["in use", "in service", "live", "ok", "operational"],
        idle: ["unused", "parked", "stored", "inactive", "dormant"],
        "in repair": ["repair", "broken", "maintenance", "out of service"],
        sold: ["disposed", "gone", "retired"]
      },
      example: "active"
    }),
    owner: person({
      title: "Owner",
      synonyms: ["Responsible", "Who", "Keeper", "Custodian", "Contact"],
      required: true,
      example: "Dana"
    }),
    insurable: flag({ title: "Insurable", synonyms: ["Can be insured"], example: "yes" }),
    insuranceExpiry: day({
      title: "Insurance expiry",
      synonyms: ["Insured until", "Insurance expires", "Insurance", "Policy ends"],
      example: "2027-06-30"
    }),
    registrationExpiry: day({
      title: "Registration expiry",
      synonyms: ["Registered until", "Registration expires", "Registration", "Expiry", "Expires"],
      example: "2027-03-31"
    }),
    acquired: day({
      title: "Acquired",
      synonyms: ["Bought", "Purchased", "Purchase date", "Acquired on", "In service"],
      example: "2022-05-01"
    }),
    cost: money({
      title: "Cost",
      synonyms: ["Purchase price", "Price", "Paid", "Acquisition cost"],
      example: "$12,000"
    }),
    bookValue: money({
      title: "Book value",
      synonyms: ["Value", "Current value", "Carrying amount"],
      example: "$7,500"
    }),
    monthlyCost: money({
      title: "Monthly cost",
      synonyms: ["Cost per month", "Carrying cost", "Running cost", "Monthly", "Upkeep"],
      period: "month",
      example: "$145"
    }),
    replacementValue: money({
      title: "Replacement value",
      synonyms: ["Replacement cost", "Insured value"],
      example: "$14,000"
    })
  }
});

// action/src/records/booking.ts
var booking = defineRecord({
  type: "booking",
  table: "Bookings",
  synonyms: ["Reservations", "Booking list", "Trips booked", "Stays booked"],
  says: "A stay or a trip that somebody booked: what, when, through which channel, and what was paid.",
  entity: "required",
  identity: ["asset", "start"],
  columns: {
    asset: text({
      title: "Asset",
      synonyms: ["Unit", "Property", "Vessel", "Boat", "Equipment"],
      required: true,
      example: "Main house",
      refersTo: ["asset", "property"]
    }),
    channel: text({
      title: "Channel",
      synonyms: ["Platform", "Booked through", "Sold through"],
      required: true,
      example: "Airbnb"
    }),
    bookedOn: day({
      title: "Booked on",
      synonyms: ["Booked", "Booking date", "Reserved on"],
      required: true,
      example: "2026-09-14"
    }),
    start: day({
      title: "Start",
      synonyms: ["From", "Arrival", "Check-in", "Trip date", "Begins"],
      required: true,
      example: "2026-10-03"
    }),
    end: day({
      title: "End",
      synonyms: ["To", "Departure", "Check-out", "Ends"],
      required: true,
      example: "2026-10-06",
      holds: "the day of departure; that of the start for a trip of a day"
    }),
    gross: money({
      title: "Gross",
      synonyms: ["Guest paid", "Total", "Amount", "Price", "Guest total"],
      required: true,
      example: "$840"
    }),
    fare: money({ title: "Room or trip", synonyms: ["Room", "Trip", "Fare", "Accommodation"], example: "$690" }),
    cleaning: money({ title: "Cleaning", synonyms: ["Cleaning fee"], example: "$90" }),
    tax: money({ title: "Tax", synonyms: ["Taxes", "Occupancy tax"], example: "$60" }),
    commission: money({
      title: "Commission",
      synonyms: ["Host fee", "Platform fee", "Fee"],
      example: "$117"
    }),
    payout: money({ title: "Payout", synonyms: ["Paid out", "Net", "Received"], example: "$723" }),
    status: choice({
      title: "Status",
      synonyms: ["State"],
      required: true,
      values: {
        requested: ["enquiry", "inquiry", "pending", "tentative"],
        confirmed: ["booked", "accepted", "upcoming", "reserved"],
        completed: ["done", "finished", "stayed", "past"],
        cancelled: ["canceled", "void", "declined"]
      },
      example: "confirmed"
    })
  }
});

// action/src/records/budget-line.ts
var budgetLine = defineRecord({
  type: "budget-line",
  table: "Budget and actual",
  synonyms: ["Budget against actual", "Plan and actual", "Budget lines", "Budget variance", "Price and volume"],
  says: "What was planned of one product or cost in a month, and what came of it: price and volume of each.",
  entity: "required",
  identity: ["line", "month"],
  columns: {
    month: month({ title: "Month", synonyms: ["Date or month", "Date", "When"], required: true, example: "2026-10" }),
    line: text({
      title: "Line",
      synonyms: ["Product", "Item", "Stream", "Cost", "What", "Name"],
      required: true,
      example: "Private charter"
    }),
    kind: choice({
      title: "Kind",
      synonyms: ["Type", "Sale or cost"],
      required: true,
      values: { sale: ["sales", "revenue", "income"], cost: ["costs", "expense", "spend"] },
      example: "sale"
    }),
    budgetPrice: money({
      title: "Budget price",
      synonyms: ["Planned price", "Budget rate", "Planned rate", "Budgeted price"],
      required: true,
      example: "$600"
    }),
    budgetVolume: number2({
      title: "Budget volume",
      synonyms: ["Planned volume", "Budget units", "Planned units", "Budget usage", "Budgeted volume"],
      required: true,
      unit: "units",
      example: "14"
    }),
    actualPrice: money({
      title: "Actual price",
      synonyms: ["Price", "Actual rate", "Rate", "Average price"],
      required: true,
      example: "$650",
      holds: "an amount of money; blank until the month is over"
    }),
    actualVolume: number2({
      title: "Actual volume",
      synonyms: ["Volume", "Actual units", "Units", "Actual usage", "Units sold"],
      required: true,
      unit: "units",
      example: "11",
      holds: "a number of units; blank until the month is over"
    })
  }
});

// action/src/records/calendar.ts
var calendar = defineRecord({
  type: "calendar",
  table: "Calendar",
  synonyms: ["Blocked nights", "Owner nights", "Blocked dates", "Nights not for sale"],
  says: "Nights of a unit that are not for sale: kept for the owner, blocked, or taken by maintenance.",
  entity: "required",
  identity: ["property", "from"],
  columns: {
    // Not called `unit`: that field states the unit of a row's other cells.
    property: text({
      title: "Unit",
      synonyms: ["Property", "Rental", "House", "Listing"],
      required: true,
      example: "Main house",
      refersTo: ["property", "asset"]
    }),
    from: day({
      title: "From",
      synonyms: ["Start", "First night", "Begins"],
      required: true,
      example: "2026-12-20",
      holds: "the day of the first night"
    }),
    to: day({
      title: "To",
      synonyms: ["End", "Until", "Ends"],
      required: true,
      example: "2026-12-27",
      holds: "the day after the last night"
    }),
    kind: choice({
      title: "Kind",
      synonyms: ["Reason", "Why"],
      required: true,
      values: { owner: ["owner stay", "own use"], blocked: ["closed", "hold"], maintenance: ["repair", "repairs"] },
      example: "owner"
    })
  }
});

// action/src/records/campaign.ts
var campaign = defineRecord({
  type: "campaign",
  table: "Campaigns",
  synonyms: ["Marketing campaigns", "Campaign list", "Promotions", "Blasts", "Opportunities"],
  says: "A message to an audience, sent or planned, with what it may bring and what it costs.",
  entity: "required",
  identity: ["name"],
  columns: {
    name: text({
      title: "Name",
      synonyms: ["Campaign", "Title", "What", "Offer"],
      required: true,
      example: "Concert blast"
    }),
    channel: text({ title: "Channel", synonyms: ["Medium", "Platform", "Sent by"], required: true, example: "email" }),
    audience: number2({
      title: "Audience",
      synonyms: ["People", "List", "List size", "Contacts", "Recipients", "Reach"],
      unit: "people",
      required: true,
      example: "3,676"
    }),
    ctr: percent({ title: "CTR %", synonyms: ["CTR", "Click rate", "Click-through rate"], example: "2.5\u20134%" }),
    conversion: percent({
      title: "Conversion %",
      synonyms: ["Conversion", "CVR", "CVR %", "Conversion rate"],
      example: "2\u20135%"
    }),
    orderValue: money({
      title: "Order value",
      synonyms: ["Average order", "AOV", "Value per order", "Ticket price"],
      example: "$136\u2013272"
    }),
    ceilingValue: money({
      title: "Charter value",
      synonyms: ["Ceiling value", "Ceiling per person", "Largest order", "Value at most"],
      example: "$10K\u201350K",
      holds: "the most that one person could bring: the base of a ceiling, not of a forecast"
    }),
    margin: percent({
      title: "Margin %",
      synonyms: ["Margin", "Contribution %", "Contribution margin"],
      example: "58%"
    }),
    cost: money({ title: "Cost", synonyms: ["Spend", "Budget", "Price"], required: true, example: "$0" })
  }
});

// action/src/records/capability.ts
var capability = defineRecord({
  type: "capability",
  table: "Capabilities",
  synonyms: ["Capability parity", "Parity", "Features", "Feature parity", "Feature list"],
  says: "What a tool can do, with the evidence of it in the back end and in the front end.",
  entity: "required",
  identity: ["capability", "component"],
  columns: {
    capability: text({
      title: "Capability",
      synonyms: ["Feature", "Function", "What", "Name"],
      required: true,
      example: "Cancel a booking"
    }),
    component: text({
      title: "Component",
      synonyms: ["Tool", "System", "App", "Product"],
      required: true,
      example: "Booking site",
      refersTo: ["component"]
    }),
    backEnd: flag({
      title: "Back end",
      synonyms: ["Backend", "Server", "API", "Back-end evidence", "Lambda"],
      required: true,
      orName: true,
      example: "api/cancel.py#cancel_booking",
      holds: "`yes`, `no`, or the evidence as `path#symbol` (a name counts as yes)"
    }),
    frontEnd: flag({
      title: "Front end",
      synonyms: ["Frontend", "UI", "Page", "Front-end evidence", "Screen"],
      required: true,
      orName: true,
      example: "page.html#cancel-dialog",
      holds: "`yes`, `no`, or the evidence as `path#symbol` (a name counts as yes)"
    })
  }
});

// action/src/records/capital-request.ts
var capitalRequest = defineRecord({
  type: "capital-request",
  table: "Capital requests",
  synonyms: ["Investment requests", "Requests for capital", "Spending requests", "Investments asked for"],
  says: "Something that somebody asks to buy: what it costs once, and what it is to bring in a month.",
  entity: "required",
  identity: ["request"],
  columns: {
    request: text({
      title: "Request",
      synonyms: ["Investment", "What", "Item", "Name", "Purchase"],
      required: true,
      example: "Second container"
    }),
    cost: money({
      title: "Cost",
      synonyms: ["Price", "Amount", "Investment cost", "Outlay"],
      required: true,
      example: "$3,500"
    }),
    contribution: money({
      title: "Monthly contribution",
      synonyms: ["Contribution", "Contribution per month", "Brings per month", "Monthly gain", "Saves per month"],
      required: true,
      period: "month",
      example: "$240\u2013310"
    }),
    life: number2({
      title: "Life",
      synonyms: ["Life in months", "Useful life", "Months of use"],
      unit: "months",
      example: "36",
      holds: "the number of months for which it brings that"
    })
  }
});

// action/src/records/capital-tier.ts
var capitalTier = defineRecord({
  type: "capital-tier",
  table: "Capital tiers",
  synonyms: ["Tiers", "Capital deployment", "Spending tiers", "Capital plan"],
  says: "A class of spending, in the order in which money may go to it.",
  entity: "many",
  identity: ["tier"],
  columns: {
    tier: text({ title: "Tier", synonyms: ["Name", "Class", "Level"], required: true, example: "T1" }),
    covers: text({
      title: "Covers",
      synonyms: ["What", "For", "Description", "Examples", "Includes"],
      required: true,
      example: "low-cost automation"
    }),
    amount: money({ title: "Amount", synonyms: ["Range", "Budget", "Cost", "Size"], example: "$500\u20132,000" }),
    deploy: flag({ title: "Deploy", synonyms: ["Allowed", "Open", "May be spent"], orName: true, example: "yes" })
  }
});

// action/src/records/captain.ts
var captain = defineRecord({
  type: "captain",
  table: "Captains",
  synonyms: ["Skippers", "Captain list", "Delivery captains", "Captain roster"],
  says: "Someone who can take a delivery, and for how many days in the period.",
  entity: "required",
  identity: ["captain"],
  columns: {
    captain: person({
      title: "Captain",
      synonyms: ["Name", "Skipper", "Person"],
      required: true,
      example: "Kit",
      refersTo: []
    }),
    licenceExpiry: day({
      title: "Licence expiry",
      synonyms: ["License expiry", "Licence expires", "License expires", "Licence"],
      example: "2027-01-15"
    }),
    insurerApproved: flag({
      title: "Insurer approved",
      synonyms: ["Approved by insurer", "Insurance approved", "Approved"],
      example: "yes"
    }),
    availableDays: number2({
      title: "Available days",
      synonyms: ["Available", "Days available", "Days"],
      unit: "days",
      example: "76"
    })
  }
});

// action/src/records/cash.ts
var cash = defineRecord({
  type: "cash",
  table: "Cash",
  synonyms: ["Cash balances", "Cash position", "Bank", "Bank accounts", "Balances", "Bank balances"],
  says: "What one bank or clearing account held on a day, and whether the money is free to spend.",
  entity: "required",
  identity: ["account"],
  columns: {
    account: text({
      title: "Account",
      synonyms: ["Bank account", "Name", "Account name", "Wallet"],
      required: true,
      example: "operating account"
    }),
    balance: money({
      title: "Balance",
      synonyms: ["Amount", "Cash", "Bank balance", "Closing balance"],
      required: true,
      example: "$41,300"
    }),
    asOf: day({
      title: "As of",
      synonyms: ["Date", "Balance date", "On", "Updated"],
      required: true,
      example: "2026-11-20"
    }),
    restricted: choice({
      title: "Restricted",
      synonyms: ["Restriction", "Held for", "Reserved for"],
      values: {
        none: ["no", "free", "unrestricted"],
        deposits: ["deposit", "customer deposits", "trust"],
        tax: ["taxes", "sales tax"],
        security: ["security deposits", "collateral", "pledged"]
      },
      example: "none"
    }),
    bank: text({ title: "Bank", synonyms: ["Institution", "Held at"], example: "First Harbor Bank" }),
    reconciledThrough: day({
      title: "Reconciled through",
      synonyms: ["Reconciled", "Reconciled to", "Last reconciled"],
      example: "2026-10-31"
    })
  }
});

// action/src/records/channel.ts
var channel = defineRecord({
  type: "channel",
  table: "Channels",
  synonyms: ["Channel matrix", "Marketing channels", "Sales channels", "Channel visibility"],
  says: "How visible one entity is on one channel, and what the channel costs and brings.",
  entity: "required",
  identity: ["channel"],
  columns: {
    channel: text({ title: "Channel", synonyms: ["Name", "Platform", "Medium"], required: true, example: "local SEO" }),
    level: level({
      title: "Level",
      synonyms: ["Level 0\u20135", "Visibility", "Maturity", "Stage", "Score"],
      required: true,
      top: 5,
      example: "2",
      holds: "0 absent, 1 listed but unclaimed, 2 claimed, 3 complete, 4 active, 5 converting and tracked"
    }),
    commission: percent({
      title: "Commission %",
      synonyms: ["Commission", "Fee", "Fee %", "Take rate"],
      example: "15%"
    }),
    processing: percent({
      title: "Processing %",
      synonyms: ["Processing", "Card fee", "Processing fee"],
      example: "2.9%"
    }),
    payoutLag: number2({
      title: "Payout lag days",
      synonyms: ["Payout lag", "Payout days", "Lag"],
      unit: "days",
      example: "7"
    }),
    adSpend: money({
      title: "Ad spend",
      synonyms: ["Spend", "Ads", "Ad budget", "Marketing spend"],
      period: "month",
      example: "$0"
    }),
    newCustomers: number2({
      title: "New customers",
      synonyms: ["Customers", "Customers won"],
      unit: "customers",
      example: "4"
    }),
    rating: number2({ title: "Rating", synonyms: ["Stars", "Average rating"], unit: "stars", example: "4.8" }),
    reviews: number2({
      title: "Reviews",
      synonyms: ["Review count", "Number of reviews"],
      unit: "reviews",
      example: "37"
    }),
    newReviews: number2({
      title: "New reviews 30 d",
      synonyms: ["New reviews", "Reviews 30 days", "Recent reviews"],
      unit: "reviews",
      example: "2"
    }),
    lastActivity: day({
      title: "Last activity",
      synonyms: ["Last post", "Last update", "Last used", "Active on"],
      example: "2026-11-02"
    }),
    tracked: flag({ title: "Tracked", synonyms: ["Tracking", "Attribution", "Measured"], orName: true, example: "no" }),
    calendarSync: flag({
      title: "Calendar in sync",
      synonyms: ["Calendar sync", "Calendar synced", "Synced calendar", "iCal"],
      orName: true,
      example: "yes",
      holds: "`yes`, `no`, or how the calendar of the channel is kept in sync; N/A where nothing is booked"
    }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Who"], example: "Dana" })
  }
});

// action/src/records/client.ts
var client = defineRecord({
  type: "client",
  table: "Clients",
  synonyms: ["Client list", "Customers", "Accounts served", "Client portfolio", "Client accounts"],
  says: "Someone the agency works for; contracts, hours and invoices name it.",
  entity: "required",
  identity: ["client"],
  columns: {
    client: text({ title: "Client", synonyms: ["Name", "Customer", "Company"], required: true, example: "Client A" }),
    since: day({ title: "Since", synonyms: ["Start", "From", "Client since"], example: "2025-03-01" }),
    status: choice({
      title: "Status",
      synonyms: ["State", "Stage"],
      values: {
        active: ["live", "current", "signed"],
        prospect: ["lead", "proposed", "pitch"],
        paused: ["on hold", "dormant", "idle"],
        ended: ["former", "closed", "lost", "gone"]
      },
      example: "active"
    }),
    work: text({
      title: "Work",
      synonyms: ["Service", "Services", "Project", "Scope", "What we do"],
      example: "website and hosting"
    }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Account manager", "Who"], example: "Dana" })
  }
});

// action/src/records/choices.ts
var severities = {
  critical: ["P0", "blocker", "severe"],
  high: ["P1", "major"],
  medium: ["P2", "moderate", "normal"],
  low: ["P3", "minor"]
};
var annotations = {
  "not applicable": ["does not apply"],
  "accepted risk": ["accepted", "risk accepted"],
  "done another way": ["compensated", "other way"],
  wrong: ["false positive", "wrong check"]
};

// action/src/records/component.ts
var component = defineRecord({
  type: "component",
  table: "Stack",
  synonyms: [
    "Tech stack",
    "Technology",
    "Components",
    "Services",
    "Infrastructure",
    "Software",
    "Tools",
    "Stack inventory",
    "Subscriptions"
  ],
  says: "A part of the technology: what it is, who answers for it, what it costs, how it is kept safe.",
  entity: "many",
  identity: ["component"],
  columns: {
    component: text({
      title: "Component",
      synonyms: ["Name", "Service", "Tool", "Technology", "Item", "Software", "System", "Product"],
      required: true,
      example: "Booking site"
    }),
    layer: choice({
      title: "Layer",
      synonyms: ["Kind", "Type", "Category", "Area"],
      required: true,
      values: {
        "domain and DNS": ["domain", "DNS", "domains", "registrar"],
        hosting: ["cloud", "server", "compute", "infrastructure", "CDN", "network", "CI", "CI/CD"],
        data: ["database", "storage", "backups"],
        application: ["app", "front end", "back end", "frontend", "backend", "website", "web", "software", "code"],
        integrations: ["integration", "API", "email", "messaging", "analytics", "automation"],
        "channel software": ["channel", "booking", "channel manager", "OTA", "marketing"],
        finance: ["payments", "billing", "accounting", "invoicing"],
        devices: ["device", "hardware"],
        identity: ["secrets", "access", "auth", "authentication", "security"]
      },
      example: "hosting"
    }),
    owner: person({
      title: "Owner",
      synonyms: ["Responsible", "Who", "Maintainer", "Contact"],
      required: true,
      example: "Dana"
    }),
    criticality: choice({
      title: "Criticality",
      synonyms: ["Critical", "Severity", "Importance", "Priority"],
      required: true,
      values: severities,
      example: "critical"
    }),
    version: text({ title: "Version", synonyms: ["Release", "Runtime"], example: "16.2" }),
    supportEnds: day({
      title: "Support ends",
      synonyms: ["End of life", "EOL", "Supported until", "End of support"],
      example: "2028-11-09"
    }),
    monthlyCost: money({
      title: "Monthly cost",
      synonyms: ["Cost", "Cost per month", "Price", "Spend", "Monthly spend", "Monthly"],
      period: "month",
      example: "$50\u201384"
    }),
    avoidable: money({
      title: "Avoidable",
      synonyms: ["Avoidable per month", "Saving", "Savings", "Possible saving", "Potential saving", "Waste"],
      period: "month",
      example: "$25\u201350",
      holds: "the part of the monthly cost that could be saved"
    }),
    savedBy: text({
      title: "Saved by",
      synonyms: ["How to save", "Saving measure", "Optimisation", "Optimization"],
      example: "S3 lifecycle rules"
    }),
    seatsPaid: number2({
      title: "Seats paid",
      synonyms: ["Seats", "Licences", "Licenses", "Paid seats"],
      unit: "seats",
      example: "5"
    }),
    seatsUsed: number2({
      title: "Seats used",
      synonyms: ["Used seats", "Active seats", "Users"],
      unit: "seats",
      example: "4"
    }),
    renewal: day({
      title: "Renewal",
      synonyms: ["Renews", "Renewal date", "Renews on", "Next renewal"],
      example: "2027-01-15"
    }),
    mfa: flag({ title: "MFA", synonyms: ["2FA", "Two factor", "Multi factor"], example: "yes" }),
    backup: flag({ title: "Backup", synonyms: ["Backed up"], orName: true, example: "nightly snapshot" }),
    lastBackup: day({ title: "Last backup", synonyms: ["Backup date", "Latest backup"], example: "2026-11-20" }),
    lastRestoreTest: day({
      title: "Last restore test",
      synonyms: ["Restore tested", "Restore test", "Last restore"],
      example: "2026-10-01"
    }),
    monitoring: flag({
      title: "Monitoring",
      synonyms: ["Monitored", "Alerts", "Watched"],
      orName: true,
      example: "uptime check"
    }),
    docs: flag({
      title: "Docs",
      synonyms: ["Documented", "Documentation", "Runbook"],
      orName: true,
      example: "README"
    }),
    tests: flag({ title: "Tests", synonyms: ["Tested", "Smoke check", "CI"], orName: true, example: "no" }),
    release: flag({
      title: "Automatic release",
      synonyms: ["CD", "Automated deploy", "Automatic deploy", "Continuous deployment"],
      orName: true,
      example: "on every merge"
    }),
    fallback: flag({
      title: "Fallback",
      synonyms: ["Alternative", "Export", "Fallback or export", "Replaceable"],
      orName: true,
      example: "monthly export"
    }),
    dependsOn: codes({
      title: "Depends on",
      synonyms: ["Dependencies", "Needs", "Requires"],
      example: "dns, database",
      holds: "ids of other components, separated by commas",
      refersTo: ["component"]
    })
  }
});

// action/src/records/contract.ts
var contract = defineRecord({
  type: "contract",
  table: "Contracts",
  synonyms: ["Agreements", "Contract list", "Client contracts", "Retainers", "Engagements"],
  says: "What was agreed with a client, and whether it can be invoiced.",
  entity: "required",
  identity: ["client", "kind"],
  columns: {
    client: text({
      title: "Client",
      synonyms: ["Customer", "Name", "Company"],
      required: true,
      example: "Client A",
      refersTo: ["client"]
    }),
    kind: choice({
      title: "Kind",
      synonyms: ["Type", "Terms", "Billing model"],
      required: true,
      values: {
        retainer: ["monthly", "subscription", "recurring"],
        fixed: ["fixed price", "project", "milestone"],
        hourly: ["time and materials", "T&M", "by the hour"]
      },
      example: "retainer"
    }),
    value: money({
      title: "Value",
      synonyms: ["Amount", "Contract value", "Price", "Fee"],
      required: true,
      period: "any",
      example: "$1,500/month"
    }),
    start: day({
      title: "Start",
      synonyms: ["From", "Starts", "Start date", "Signed on"],
      required: true,
      example: "2026-02-01"
    }),
    end: day({ title: "End", synonyms: ["To", "Ends", "Until", "End date", "Expires"], example: "2027-01-31" }),
    noticeDays: number2({ title: "Notice days", synonyms: ["Notice", "Notice period"], unit: "days", example: "60" }),
    signed: flag({ title: "Signed", synonyms: ["Signed contract", "In writing"], orName: true, example: "yes" }),
    rate: money({ title: "Rate", synonyms: ["Hourly rate", "Rate per hour"], example: "$95" }),
    progress: percent({
      title: "Progress %",
      synonyms: ["Progress", "Complete", "Earned", "Delivered"],
      example: "60%"
    }),
    hoursLeft: number2({
      title: "Hours left",
      synonyms: ["Estimate to complete", "Hours to complete", "Remaining hours"],
      unit: "hours",
      example: "50\u201370"
    }),
    billingContact: flag({
      title: "Billing contact",
      synonyms: ["Invoice contact", "Bill to"],
      orName: true,
      example: "yes"
    }),
    purchaseOrder: flag({ title: "Purchase order", synonyms: ["PO", "PO number"], orName: true, example: "N/A" }),
    acceptance: flag({
      title: "Acceptance",
      synonyms: ["Accepted", "Acceptance evidence", "Sign-off"],
      orName: true,
      example: "yes"
    }),
    taxForm: flag({ title: "Tax form", synonyms: ["Tax ID", "W-9", "Tax form or ID"], orName: true, example: "yes" }),
    bankDetails: flag({
      title: "Bank details",
      synonyms: ["Payment details", "Entity and bank details"],
      orName: true,
      example: "yes"
    })
  }
});

// action/src/records/control.ts
var control = defineRecord({
  type: "control",
  table: "Controls",
  synonyms: ["Control rules", "Spending rules", "Financial controls", "Guardrails", "Rules"],
  says: "A rule that the money must keep, checked against the data.",
  entity: "many",
  identity: ["rule"],
  columns: {
    rule: text({
      title: "Rule",
      synonyms: ["Control", "Name", "What", "Description"],
      required: true,
      example: "Infrastructure stays small"
    }),
    threshold: quantity2({
      title: "Threshold",
      synonyms: ["Limit", "At most", "At least", "Value"],
      example: "\u2264 $100/month"
    }),
    appliesTo: text({ title: "Applies to", synonyms: ["Scope", "Covers", "On"], example: "each entity" }),
    severity: choice({
      title: "Severity",
      synonyms: ["Priority", "Risk", "Criticality"],
      required: true,
      values: severities,
      example: "high"
    }),
    fix: text({ title: "Fix", synonyms: ["Remedy", "Action", "If broken"], example: "cancel what is idle" }),
    annotation: choice({
      title: "Annotation",
      synonyms: ["Exception", "Waiver"],
      values: annotations,
      example: "accepted risk"
    }),
    annotationExpires: day({
      title: "Annotation expires",
      synonyms: ["Exception expires", "Accepted until", "Waiver expires"],
      example: "2027-02-28"
    })
  }
});

// action/src/records/debt.ts
var debt = defineRecord({
  type: "debt",
  table: "Debt",
  synonyms: ["Debts", "Loans", "Liabilities", "Borrowing", "Credit"],
  says: "Money owed to a lender, and how it is paid back.",
  entity: "required",
  identity: ["lender"],
  columns: {
    lender: text({
      title: "Lender",
      synonyms: ["Creditor", "Bank", "Loan", "Owed to", "Name"],
      required: true,
      example: "Harbor Credit Union"
    }),
    balance: money({
      title: "Balance",
      synonyms: ["Outstanding", "Owed", "Principal", "Amount owed"],
      required: true,
      example: "$18,400"
    }),
    payment: money({
      title: "Payment",
      synonyms: ["Instalment", "Installment", "Repayment", "Monthly payment"],
      required: true,
      period: "any",
      example: "$420"
    }),
    frequency: choice({
      title: "Frequency",
      synonyms: ["How often", "Cadence", "Period"],
      required: true,
      values: {
        weekly: ["week", "every week"],
        "every two weeks": ["biweekly", "fortnightly"],
        monthly: ["month", "every month"],
        quarterly: ["quarter", "every quarter"],
        yearly: ["year", "annual", "annually"]
      },
      example: "monthly"
    }),
    rate: percent({ title: "Rate", synonyms: ["Interest", "Interest rate", "APR"], example: "7.5%" }),
    maturity: day({
      title: "Maturity",
      synonyms: ["Matures", "Ends", "Paid off by", "Final payment"],
      example: "2030-04-01"
    })
  }
});

// action/src/records/decision-record.ts
var decisionRecord = defineRecord({
  type: "decision-record",
  table: "Decisions",
  synonyms: ["Decision log", "Decision records", "Decision register", "Decisions made", "ADRs"],
  says: "A decision, proposed or made, with the day of it and when it is to be looked at again.",
  entity: "many",
  identity: ["title"],
  columns: {
    title: text({
      title: "Title",
      synonyms: ["Decision", "What", "Subject", "Topic", "Summary"],
      required: true,
      example: "List on the boat market first"
    }),
    status: choice({
      title: "Status",
      synonyms: ["State"],
      required: true,
      values: {
        proposed: ["open", "draft", "to decide", "undecided", "in discussion"],
        accepted: ["decided", "approved", "agreed", "made", "in force", "done"],
        rejected: ["declined", "refused", "dropped", "withdrawn"],
        superseded: ["replaced", "deprecated", "obsolete"]
      },
      example: "proposed"
    }),
    date: day({
      title: "Date",
      synonyms: ["On", "Day", "Proposed on", "Decided on", "Since"],
      required: true,
      example: "2026-10-02"
    }),
    owner: person({ title: "Owner", synonyms: ["Decider", "Responsible", "Who", "Decided by"], example: "Dana" }),
    reviewBy: day({
      title: "Review by",
      synonyms: ["Review", "Review on", "Review date", "Revisit", "Revisit by"],
      example: "2027-04-01"
    }),
    supersedes: codes({
      title: "Supersedes",
      synonyms: ["Replaces", "Overrides"],
      example: "D-003",
      holds: "ids of decisions, separated by commas",
      refersTo: ["decision-record"]
    })
  }
});

// action/src/records/delivery.ts
var delivery = defineRecord({
  type: "delivery",
  table: "Deliveries",
  synonyms: ["Delivery jobs", "Yacht deliveries", "Trips", "Delivery log", "Voyages"],
  says: "A yacht delivery, quoted, under way or done, with its days, costs and fuel.",
  entity: "required",
  identity: ["captain", "from", "route"],
  columns: {
    captain: person({
      title: "Captain",
      synonyms: ["Skipper", "Who"],
      required: true,
      example: "Kit",
      refersTo: ["captain"]
    }),
    route: text({ title: "Route", synonyms: ["Job", "Trip", "Passage", "Title"], example: "Seattle to Los Angeles" }),
    from: day({
      title: "From",
      synonyms: ["Start", "Departure", "Departs", "Start date"],
      required: true,
      example: "2026-10-04"
    }),
    to: day({
      title: "To",
      synonyms: ["End", "Arrival", "Arrives", "End date"],
      required: true,
      example: "2026-10-11"
    }),
    distance: number2({
      title: "NM",
      synonyms: ["Nautical miles", "Distance", "Miles"],
      unit: "nautical miles",
      example: "1,070"
    }),
    quotedDays: number2({
      title: "Quoted days",
      synonyms: ["Quoted", "Days quoted", "Estimated days"],
      unit: "days",
      example: "9"
    }),
    actualDays: number2({
      title: "Actual days",
      synonyms: ["Actual", "Days taken", "Days"],
      unit: "days",
      example: "10"
    }),
    underwayDays: number2({
      title: "Underway",
      synonyms: ["Underway days", "Days underway", "Sea days"],
      unit: "days",
      example: "7"
    }),
    standbyDays: number2({ title: "Standby", synonyms: ["Standby days", "Paid standby"], unit: "days", example: "1" }),
    deadheadDays: number2({
      title: "Deadhead days",
      synonyms: ["Deadhead", "Repositioning days", "Positioning days"],
      unit: "days",
      example: "2"
    }),
    fee: money({ title: "Fee", synonyms: ["Price", "Revenue", "Job fee", "Delivery fee"], example: "$4,500" }),
    travelCost: money({
      title: "Travel cost",
      synonyms: ["Travel", "Positioning cost", "Travel and lodging", "Deadhead cost"],
      example: "$600\u2013740"
    }),
    reimbursed: money({ title: "Reimbursed", synonyms: ["Reimbursement", "Paid by owner"], example: "$0" }),
    engineHp: number2({
      title: "Engine HP",
      synonyms: ["HP", "Horsepower", "Engine power"],
      unit: "hp",
      example: "300"
    }),
    engines: number2({
      title: "Engines",
      synonyms: ["Engine count", "Number of engines"],
      unit: "engines",
      example: "2"
    }),
    load: percent({ title: "Load %", synonyms: ["Load", "Engine load"], example: "40\u201360%" }),
    speed: number2({ title: "Speed kn", synonyms: ["Speed", "Knots", "Cruise speed"], unit: "knots", example: "16" }),
    fuelPrice: money({
      title: "Fuel price",
      synonyms: ["Price of fuel", "Fuel price per gallon"],
      example: "$4.40\u20135.10"
    }),
    fuelQuoted: money({ title: "Fuel quoted", synonyms: ["Quoted fuel", "Fuel in quote"], example: "$5,600" })
  }
});

// action/src/records/entity.ts
var entity = defineRecord({
  type: "entity",
  table: "Entities",
  synonyms: ["Businesses", "Companies", "Entity list", "Portfolio", "Ventures"],
  says: "A business of the portfolio, with the code that every other table uses for it.",
  entity: "self",
  identity: ["code"],
  columns: {
    code: text({
      title: "Code",
      synonyms: ["Entity", "Entity code", "Short name", "Abbreviation"],
      required: true,
      example: "HARB"
    }),
    name: text({
      title: "Name",
      synonyms: ["Entity name", "Company", "Business name", "Legal name"],
      required: true,
      example: "Harbour Charters"
    }),
    aliases: codes({
      title: "Also known as",
      synonyms: ["Alias", "Other names", "AKA"],
      example: "Harbour, the charters",
      holds: "other names that notes use, separated by commas"
    }),
    businessType: text({
      title: "Business type",
      synonyms: ["Business", "Type", "Industry", "Trade"],
      required: true,
      example: "Charter vessel"
    }),
    tier: choice({
      title: "Tier",
      synonyms: ["Rank", "Group"],
      values: { primary: ["main", "core"], secondary: ["side"] },
      example: "primary"
    }),
    baseCurrency: text({
      title: "Base currency",
      synonyms: ["Currency", "Home currency"],
      required: true,
      example: "USD",
      holds: "the ISO code that `$` stands for in this entity"
    }),
    fiscalYearStart: text({
      title: "Fiscal year start",
      synonyms: ["Fiscal year", "Year start", "FY start"],
      example: "01-01"
    }),
    timeZone: text({ title: "Time zone", synonyms: ["TZ"], example: "America/Los_Angeles" }),
    watched: text({ title: "Watched", synonyms: ["What is watched", "Watch", "Focus"], example: "booking pipeline" })
  }
});

// action/src/records/expense.ts
var expense = defineRecord({
  type: "expense",
  table: "Expenses",
  synonyms: [
    "Costs",
    "Expense list",
    "Spending",
    "Spend",
    "Payments",
    "Outgoings",
    "Bills",
    "Recurring costs",
    "Monthly costs",
    "Budget"
  ],
  says: "Money that goes out: one payment on a date, the total of a month, or a standing amount per month.",
  entity: "optional",
  identity: ["vendor", "category", "month"],
  columns: {
    month: month({ title: "Date or month", synonyms: ["Date", "Month", "Paid on", "When", "Day"], example: "2026-10" }),
    vendor: text({
      title: "Vendor",
      synonyms: ["Payee", "Paid to", "Supplier", "Item", "Description", "Expense", "What", "Name", "Line"],
      required: true,
      example: "Marina"
    }),
    amount: money({
      title: "Amount",
      synonyms: [
        "Cost",
        "Price",
        "Total",
        "Spend",
        "Amount per month",
        "Monthly",
        "Monthly cost",
        "Monthly amount",
        "Annual cost",
        "Amount per year",
        "Cost per month"
      ],
      required: true,
      period: "any",
      example: "$850/month"
    }),
    currency: text({ title: "Currency", synonyms: ["Ccy"], example: "USD" }),
    account: account({
      title: "Account",
      synonyms: ["Account number", "GL account", "Ledger account", "Acct"],
      example: "6350"
    }),
    category: text({ title: "Category", synonyms: ["Group", "Type", "Kind of cost"], example: "dockage" }),
    behaviour: choice({
      title: "Behaviour",
      synonyms: ["Behavior", "Fixed or variable", "Cost behaviour"],
      values: { fixed: ["fix"], variable: ["var"], mixed: ["semi-variable", "semi-fixed"] },
      example: "fixed"
    }),
    kind: choice({
      title: "Kind",
      synonyms: ["Payment kind", "Nature"],
      values: {
        operating: ["operations", "opex"],
        capital: ["capex", "investment"],
        "owner draw": ["draw", "owner pay", "distribution"],
        financing: ["debt", "loan"],
        intercompany: ["transfer", "internal"]
      },
      example: "operating"
    }),
    recurring: choice({
      title: "Recurring",
      synonyms: ["Repeats", "Frequency", "Recurs", "Subscription"],
      values: {
        yes: [
          "recurring",
          "monthly",
          "weekly",
          "quarterly",
          "yearly",
          "annual",
          "annually",
          "subscription",
          "true",
          "\u2713",
          "\u2705"
        ],
        no: ["one-time", "once", "one-off", "single", "false", "\u2717", "\u274C"]
      },
      example: "yes"
    }),
    budget: money({ title: "Budget", synonyms: ["Budgeted", "Plan", "Planned"], period: "any", example: "$900/month" }),
    tier: text({ title: "Tier", synonyms: ["Capital tier", "Spend tier"], example: "T1" }),
    kpi: text({
      title: "Linked KPI",
      synonyms: ["KPI", "Revenue KPI", "For KPI"],
      example: "lead-to-booking",
      refersTo: ["kpi"]
    }),
    attribution: flag({
      title: "Attribution",
      synonyms: ["Tracked", "Tracking", "Attributed"],
      orName: true,
      example: "campaign codes"
    }),
    requester: person({ title: "Requester", synonyms: ["Requested by", "Asked by"], example: "Dana" }),
    approver: person({ title: "Approver", synonyms: ["Approved by", "Approval"], example: "Sam" }),
    receipt: flag({
      title: "Receipt",
      synonyms: ["Receipted", "Invoice", "Voucher", "Document"],
      orName: true,
      example: "yes"
    })
  }
});

// action/src/records/fx-rate.ts
var fxRate = defineRecord({
  type: "fx-rate",
  table: "FX",
  synonyms: ["Exchange rates", "Currency rates", "FX rates"],
  says: "What one unit of a currency was worth in another on a day.",
  entity: "none",
  identity: ["pair", "date"],
  columns: {
    pair: text({
      title: "Pair",
      synonyms: ["Currency pair", "Currencies", "From to"],
      required: true,
      example: "EUR/USD"
    }),
    rate: number2({
      title: "Rate",
      synonyms: ["Exchange rate", "Price", "Value"],
      unit: "",
      required: true,
      example: "1.0845",
      holds: "how much of the second currency one of the first buys"
    }),
    date: day({ title: "Date", synonyms: ["As of", "On", "Day"], required: true, example: "2026-11-14" })
  }
});

// action/src/records/invoice.ts
var invoice = defineRecord({
  type: "invoice",
  table: "Invoices",
  synonyms: ["Invoice list", "Receivables", "Bills sent", "Billing", "Invoice log"],
  says: "An invoice that was sent, and when it was paid.",
  entity: "required",
  identity: ["number"],
  columns: {
    number: text({
      title: "Number",
      synonyms: ["Invoice", "Invoice number", "No", "Invoice no"],
      required: true,
      example: "INV-014"
    }),
    client: text({
      title: "Client",
      synonyms: ["Customer", "Bill to", "Company"],
      required: true,
      example: "Client A",
      refersTo: ["client"]
    }),
    date: day({
      title: "Date",
      synonyms: ["Issued", "Invoice date", "Sent", "Issued on", "Sent on"],
      required: true,
      example: "2026-10-31"
    }),
    due: day({ title: "Due", synonyms: ["Due date", "Due on", "Payable by"], required: true, example: "2026-11-30" }),
    amount: money({
      title: "Amount",
      synonyms: ["Total", "Invoice amount", "Value"],
      required: true,
      example: "$1,500"
    }),
    paidOn: day({ title: "Paid on", synonyms: ["Paid", "Payment date", "Settled"], example: "2026-11-18" })
  }
});

// action/src/records/kpi.ts
var kpi = defineRecord({
  type: "kpi",
  table: "KPIs",
  synonyms: ["Key performance indicators", "Metrics", "Scorecard", "Measures", "Indicators"],
  says: "A figure that the business means to watch, with its last value; a row without a value is a KPI that is not measured. Of several rows with one key the newest by its day is the KPI, the others are its history.",
  entity: "many",
  identity: ["key"],
  history: "asOf",
  columns: {
    key: text({
      title: "Key",
      synonyms: ["KPI key", "Short name", "Code"],
      required: true,
      example: "repeat-booking-rate"
    }),
    name: text({
      title: "KPI",
      synonyms: ["Name", "KPI name", "Metric", "Measure", "Indicator"],
      example: "Repeat-booking rate"
    }),
    formula: text({
      title: "Formula",
      synonyms: ["Definition", "How it is computed", "Calculation"],
      example: "repeat bookings \xF7 bookings"
    }),
    value: quantity2({
      title: "Value",
      synonyms: ["Current", "Actual", "Now", "Last value", "Result"],
      required: true,
      example: "24%"
    }),
    asOf: day({
      title: "As of",
      synonyms: ["Date", "Measured on", "Measured", "On"],
      required: true,
      example: "2026-11-15"
    }),
    unit: text({ title: "Unit", synonyms: ["Units", "Measured in"], required: true, example: "%" }),
    target: quantity2({ title: "Target", synonyms: ["Goal", "Plan"], example: "30%" }),
    start: quantity2({ title: "Start", synonyms: ["Baseline", "Was", "From"], example: "18%" }),
    good: choice({
      title: "Good",
      synonyms: ["Direction", "Better", "Good direction"],
      values: { up: ["higher", "more", "\u2191"], down: ["lower", "less", "\u2193"], band: ["in band", "range", "between"] },
      example: "up"
    }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Who"], required: true, example: "Dana" }),
    cadence: choice({
      title: "Cadence",
      synonyms: ["Frequency", "How often", "Period", "Interval"],
      required: true,
      values: {
        daily: ["day", "every day"],
        weekly: ["week", "every week"],
        monthly: ["month", "every month"],
        quarterly: ["quarter", "every quarter"],
        yearly: ["year", "annual", "annually", "every year"]
      },
      example: "monthly"
    }),
    source: text({
      title: "Source",
      synonyms: ["Source table", "Where from", "Data source"],
      example: "booking system"
    })
  }
});

// action/src/records/lead.ts
var lead = defineRecord({
  type: "lead",
  table: "Leads",
  synonyms: ["Enquiries", "Inquiries", "Lead log", "Sales pipeline", "Enquiry log"],
  says: "Somebody who may buy, and how far it came.",
  entity: "required",
  identity: ["lead", "date", "channel", "stage"],
  columns: {
    lead: text({ title: "Lead", synonyms: ["Name", "Enquiry", "Contact", "Guest", "Prospect"], example: "Lead 14" }),
    date: month({
      title: "Date or month",
      synonyms: ["Date", "Month", "Received", "Received on", "Asked on", "When", "Day"],
      required: true,
      example: "2026-11-14"
    }),
    channel: text({
      title: "Channel",
      synonyms: ["Source", "Came from", "Medium", "Platform"],
      required: true,
      example: "website"
    }),
    stage: choice({
      title: "Stage",
      synonyms: ["Status", "State", "Step", "Came to"],
      required: true,
      values: {
        visit: ["visits", "visitor", "session", "page view", "click"],
        enquiry: ["inquiry", "request", "contact", "message", "new", "open"],
        quote: ["quoted", "offer", "proposal", "estimate"],
        booking: ["booked", "won", "sale", "sold", "order", "paid"],
        lost: ["declined", "cancelled", "rejected", "no answer"]
      },
      example: "quote",
      holds: "how far it came: `visit`, `enquiry`, `quote`, `booking`, or `lost`"
    }),
    howMany: number2({
      title: "How many",
      synonyms: ["Count", "Number", "People"],
      unit: "leads",
      example: "1",
      holds: "how many the row stands for, one where it is blank; of visits, all of the day or month"
    }),
    answered: flag({ title: "Answered", synonyms: ["Replied", "Reply sent"], example: "yes" }),
    repliedHours: number2({
      title: "Replied hours",
      synonyms: ["Reply hours", "Hours to reply", "Reply time", "Response time", "Replied after"],
      unit: "hours",
      example: "3"
    }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Who"], example: "Dana" })
  }
});

// action/src/records/maintenance.ts
var maintenance = defineRecord({
  type: "maintenance",
  table: "Maintenance",
  synonyms: ["Maintenance backlog", "Repairs", "Maintenance jobs", "Work orders", "Jobs", "Repair list"],
  says: "A job to keep an asset or a property in order, open or closed.",
  entity: "required",
  identity: ["asset", "title"],
  columns: {
    asset: text({
      title: "Asset",
      synonyms: ["Unit", "Property", "Where", "Equipment", "Location", "Vessel"],
      required: true,
      example: "Main house",
      refersTo: ["asset", "property"]
    }),
    title: text({
      title: "Title",
      synonyms: ["Job", "Item", "What", "Task", "Issue", "Description", "Work"],
      required: true,
      example: "Water heater leaks"
    }),
    priority: choice({
      title: "Priority",
      synonyms: ["Prio", "Severity", "Urgency"],
      required: true,
      values: {
        P1: ["1", "critical", "urgent", "safety", "emergency"],
        P2: ["2", "high"],
        P3: ["3", "medium", "normal"],
        P4: ["4", "low", "cosmetic"]
      },
      example: "P2"
    }),
    opened: day({
      title: "Opened",
      synonyms: ["Opened on", "Reported", "Date", "Since", "Reported on", "Found"],
      required: true,
      example: "2026-10-12"
    }),
    closed: day({
      title: "Closed",
      synonyms: ["Closed on", "Done", "Fixed", "Completed", "Done on", "Finished"],
      example: "2026-11-02"
    }),
    hours: number2({
      title: "Hours",
      synonyms: ["Effort", "Labour hours", "Labor hours", "Estimated hours"],
      unit: "hours",
      example: "4\u20136"
    }),
    cost: money({
      title: "Cost",
      synonyms: ["Estimate", "Price", "Amount", "Estimated cost", "Quote"],
      example: "$450\u2013600"
    }),
    blocksNights: number2({
      title: "Blocks nights",
      synonyms: ["Nights blocked", "Blocked nights", "Nights lost"],
      unit: "nights",
      example: "2"
    }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Who", "Assigned", "Assigned to"], example: "Dana" })
  }
});

// action/src/records/milestone.ts
var milestone = defineRecord({
  type: "milestone",
  table: "Milestones",
  synonyms: ["30/60/90", "30/60/90 milestones", "Milestones to profitability"],
  says: "A state to be reached by a day, with the figure that tells whether it is.",
  entity: "many",
  identity: ["milestone", "area"],
  columns: {
    milestone: text({
      title: "Milestone",
      synonyms: ["Name", "Goal", "What", "Title"],
      required: true,
      example: "Books on one ledger"
    }),
    area: text({ title: "Area", synonyms: ["Field", "Report", "Category", "Group"], example: "accounting" }),
    due: day({ title: "Due", synonyms: ["By", "Due date", "Date", "Target date"], example: "2027-01-31" }),
    horizon: number2({ title: "Horizon days", synonyms: ["Horizon", "Day", "Days"], unit: "days", example: "30" }),
    gate: text({
      title: "Gate",
      synonyms: ["Gate metric", "Measured by", "Metric", "Done when"],
      required: true,
      example: "first month reconciled"
    }),
    effort: number2({ title: "Effort hours", synonyms: ["Effort", "Hours"], unit: "hours", example: "9\u201313" }),
    dependsOn: codes({
      title: "Depends on",
      synonyms: ["Dependencies", "Needs", "After"],
      example: "ledger-open",
      holds: "ids of other milestones, separated by commas",
      refersTo: ["milestone"]
    }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Who"], example: "Dana" })
  }
});

// action/src/records/obligation.ts
var obligation = defineRecord({
  type: "obligation",
  table: "Obligations",
  synonyms: ["Deadlines", "Compliance calendar", "Renewals", "Filings", "Duties", "Compliance"],
  says: "Something that must be done by a day, by law or by contract.",
  entity: "required",
  identity: ["what", "due"],
  columns: {
    what: text({
      title: "What",
      synonyms: ["Obligation", "Item", "Name", "Title", "Description"],
      required: true,
      example: "Hull insurance"
    }),
    kind: choice({
      title: "Kind",
      synonyms: ["Type", "Category"],
      required: true,
      values: {
        insurance: ["policy", "certificate of insurance"],
        licence: ["license", "permit"],
        registration: ["documentation"],
        "tax filing": ["tax", "filing", "tax return"],
        renewal: ["subscription", "contract"],
        inspection: ["survey", "audit"]
      },
      example: "insurance"
    }),
    due: day({
      title: "Due",
      synonyms: ["Due date", "Deadline", "Date", "Expires", "Expiry", "By"],
      required: true,
      example: "2026-12-03"
    }),
    amount: money({ title: "Amount", synonyms: ["Cost", "Fee", "Premium"], example: "$1,850" }),
    done: flag({ title: "Done", synonyms: ["Filed", "Paid", "Completed", "Status"], example: "no" }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Who"], example: "Dana" })
  }
});

// action/src/records/ota-candidate.ts
var otaCandidate = defineRecord({
  type: "ota-candidate",
  table: "OTA sequence",
  synonyms: ["OTA candidates", "OTA order", "OTA pipeline", "OTA listings", "Platforms to open"],
  says: "A booking platform that could be opened: in which order, why, and what it waits for.",
  entity: "required",
  identity: ["platform"],
  columns: {
    platform: text({
      title: "Platform",
      synonyms: ["OTA", "Channel", "Name", "Listing"],
      required: true,
      example: "Boat market"
    }),
    step: number2({
      title: "Step",
      synonyms: ["Order", "Rank", "Phase", "Sequence", "Wave"],
      unit: "step",
      required: true,
      example: "1"
    }),
    reason: text({ title: "Reason", synonyms: ["Why", "Because", "Rationale"], example: "quick integration" }),
    commission: percent({ title: "Commission %", synonyms: ["Commission", "Fee"], example: "8.5%" }),
    expectedBookings: number2({
      title: "Expected bookings",
      synonyms: ["Bookings", "Bookings per month", "Expected"],
      unit: "bookings/month",
      example: "2\u20134"
    }),
    cannibalised: percent({
      title: "Cannibalised %",
      synonyms: ["Cannibalised", "Cannibalised share", "Would have booked direct", "Taken from direct"],
      example: "10%",
      holds: "the percentage of its bookings that would have come directly"
    }),
    setupHours: number2({ title: "Setup hours", synonyms: ["Setup", "Hours", "Effort"], unit: "hours", example: "6" }),
    payoutLag: number2({
      title: "Payout lag days",
      synonyms: ["Payout lag", "Payout days", "Lag"],
      unit: "days",
      example: "7"
    }),
    prerequisite: text({
      title: "Prerequisite",
      synonyms: ["Prerequisites", "Gate", "Waits for", "Needs", "Gated on"],
      example: "certificate of insurance"
    }),
    prerequisiteMet: flag({
      title: "Prerequisite met",
      synonyms: ["Met", "Ready", "Gate open"],
      orName: true,
      example: "no"
    }),
    listed: flag({ title: "Listed", synonyms: ["Live", "Open", "Status"], orName: true, example: "no" })
  }
});

// action/src/records/param.ts
var param = defineRecord({
  type: "param",
  table: "Params",
  synonyms: ["Parameters", "Settings", "Assumptions", "Constants", "Rules in force"],
  says: "A fee, threshold, weight or limit, with the days between which it is in force.",
  entity: "none",
  identity: ["key", "from"],
  columns: {
    key: text({
      title: "Key",
      synonyms: ["Name", "Parameter", "Setting", "What", "Assumption"],
      required: true,
      example: "min_runway_months"
    }),
    value: quantity2({ title: "Value", synonyms: ["Amount", "Setting value", "Figure"], required: true, example: "6" }),
    unit: text({ title: "Unit", synonyms: ["Units", "In"], example: "months" }),
    from: day({
      title: "From",
      synonyms: ["In force from", "Valid from", "Since", "Start"],
      required: true,
      example: "2026-01-01"
    }),
    to: day({ title: "To", synonyms: ["Until", "Valid to", "End"], example: "2026-12-31" }),
    source: text({ title: "Source", synonyms: ["Where from", "Origin", "Basis in"], example: "host agreement" })
  }
});

// action/src/records/person.ts
var person2 = defineRecord({
  type: "person",
  table: "People",
  synonyms: ["Team", "Staff", "Crew", "Owners", "Contacts", "Partners"],
  says: "Someone who owns work, assets or decisions; owners named anywhere are checked against this table.",
  entity: "many",
  identity: ["person"],
  columns: {
    person: text({
      title: "Person",
      synonyms: ["Name", "Who", "Member", "Full name"],
      required: true,
      example: "Dana"
    }),
    aliases: codes({
      title: "Also known as",
      synonyms: ["Alias", "Handle", "AKA", "Initials"],
      example: "@dana, DK",
      holds: "handles and other names, separated by commas"
    }),
    role: text({ title: "Role", synonyms: ["Position", "Job", "Job title"], example: "operations" }),
    focusDays: number2({
      title: "Focus days per week",
      synonyms: ["Focus days", "Days per week", "Capacity"],
      unit: "days/week",
      example: "2\u20133"
    }),
    licence: text({ title: "Licence", synonyms: ["License", "Certificate"], example: "USCG 50 ton" }),
    licenceExpiry: day({
      title: "Licence expiry",
      synonyms: ["License expiry", "Licence expires", "License expires", "Certificate expires"],
      example: "2027-06-30"
    }),
    bankRights: flag({ title: "Bank rights", synonyms: ["Can pay", "Payment rights", "Bank access"], example: "yes" }),
    mfa: flag({ title: "MFA", synonyms: ["2FA", "Two factor", "Multi factor"], example: "yes" }),
    duties: codes({
      title: "Duties",
      synonyms: ["Duties with money", "Does with money"],
      example: "authorise, record",
      holds: "which of `authorise`, `record` and `hold` the person does with payments, separated by commas"
    }),
    reviewer: person({
      title: "Reviewer",
      synonyms: ["Reviewed by", "Checked by"],
      example: "Sam",
      holds: "who looks over the work of a person with two of the duties"
    }),
    hired: day({ title: "Hired", synonyms: ["Hired on", "Hire date", "Joined", "Started"], example: "2026-09-01" }),
    revenue: money({
      title: "Maps to revenue",
      synonyms: ["Revenue", "Linked revenue", "Revenue per month", "Brings in"],
      period: "month",
      example: "$6,000/month"
    })
  }
});

// action/src/records/product.ts
var product = defineRecord({
  type: "product",
  table: "Unit economics",
  synonyms: ["Products", "Product economics", "Offers", "Pricing", "Services sold"],
  says: "What one sale of a product brings and costs, and how many are sold.",
  entity: "required",
  identity: ["product"],
  columns: {
    product: text({
      title: "Product",
      synonyms: ["Offer", "Service", "Name", "Item", "What is sold"],
      required: true,
      example: "Private charter"
    }),
    soldAs: text({
      title: "Sold as",
      synonyms: ["Unit", "Units", "Counted in"],
      example: "charters",
      holds: "what one sale is called, in the plural"
    }),
    price: money({
      title: "Price",
      synonyms: ["Average price", "Sale price", "Average sale", "Average charter", "Revenue per unit", "Order value"],
      required: true,
      example: "$2,400"
    }),
    variableCost: money({
      title: "Variable cost",
      synonyms: ["Cost", "Unit cost", "Cost per unit", "Direct cost", "Variable cost per unit"],
      required: true,
      example: "$900",
      holds: "what one sale costs, without what platforms and cards take of it: an amount of money"
    }),
    commission: percent({
      title: "Commission %",
      synonyms: ["Commission", "Platform fee"],
      example: "15%",
      holds: "what platforms and cards take of the price of an average sale, on top of the variable cost: a percentage"
    }),
    unitsSold: number2({
      title: "Units sold",
      synonyms: ["Sold", "Volume", "Quantity", "Units per month", "Sold per month"],
      unit: "units/month",
      example: "4"
    }),
    capacity: number2({
      title: "Capacity",
      synonyms: ["Maximum", "Capacity per month", "Most per month"],
      unit: "units/month",
      example: "16"
    }),
    mix: percent({ title: "Mix %", synonyms: ["Mix", "Share", "Share of sales"], example: "60%" }),
    cac: money({
      title: "CAC",
      synonyms: ["Acquisition cost", "Customer acquisition cost", "Cost per customer"],
      example: "$180"
    }),
    churn: percent({ title: "Churn %", synonyms: ["Churn", "Monthly churn", "Churn rate"], example: "4%" }),
    repeatRate: percent({
      title: "Repeat rate %",
      synonyms: ["Repeat rate", "Repeat booking rate", "Repeat"],
      example: "20%"
    }),
    ordersPerCustomer: number2({
      title: "Orders per customer",
      synonyms: ["Orders", "Bookings per customer"],
      unit: "orders",
      example: "1.3"
    }),
    grossMargin: percent({ title: "Gross margin %", synonyms: ["Gross margin", "Margin", "Margin %"], example: "62%" })
  }
});

// action/src/records/property.ts
var property = defineRecord({
  type: "property",
  table: "Properties",
  synonyms: ["Units", "Rental units", "Listings", "Rooms", "Property list"],
  says: "A unit that is let by the night.",
  entity: "required",
  identity: ["property"],
  columns: {
    // Named `property`, not `unit`: a field `unit` would state the unit of the row's numbers.
    property: text({
      title: "Unit",
      synonyms: ["Property", "Name", "Listing", "Room", "House"],
      required: true,
      example: "Main house"
    }),
    bedrooms: number2({ title: "Bedrooms", synonyms: ["Beds"], unit: "bedrooms", example: "3" }),
    replacementValue: money({
      title: "Replacement value",
      synonyms: ["Replacement cost", "Insured value", "Value"],
      example: "$310,000"
    }),
    nightsAvailable: number2({
      title: "Nights available",
      synonyms: ["Available nights", "Sellable nights", "Nights per month"],
      unit: "nights/month",
      example: "30"
    }),
    nightsBooked: number2({
      title: "Nights booked",
      synonyms: ["Booked nights", "Nights sold", "Occupied nights"],
      unit: "nights/month",
      example: "17"
    }),
    occupancy: percent({ title: "Occupancy %", synonyms: ["Occupancy", "Occupancy rate"], example: "57%" })
  }
});

// action/src/records/rate.ts
var rate = defineRecord({
  type: "rate",
  table: "Rates",
  synonyms: ["Rate card", "Prices", "Price list", "Nightly rates", "Room rates"],
  says: "What a unit or product should bring in a season, and its price on each channel.",
  entity: "required",
  identity: ["product", "season"],
  columns: {
    product: text({
      title: "Unit or product",
      synonyms: ["Unit", "Product", "Property", "Listing", "Name", "Room"],
      required: true,
      example: "Main house"
    }),
    season: text({ title: "Season", synonyms: ["Period", "When", "Months"], required: true, example: "summer" }),
    targetNet: money({
      title: "Target net",
      synonyms: ["Net", "Net target", "Net rate", "Owner net"],
      required: true,
      example: "$200"
    }),
    directPrice: money({ title: "Direct price", synonyms: ["Direct", "Direct rate", "Own site"], example: "$209" }),
    airbnbPrice: money({ title: "Airbnb price", synonyms: ["Airbnb", "Airbnb rate"], example: "$245" }),
    vrboPrice: money({ title: "Vrbo price", synonyms: ["Vrbo", "Vrbo rate"], example: "$222" }),
    floor: money({
      title: "Least price",
      synonyms: ["Floor", "Floor price", "Minimum price", "Lowest price"],
      example: "$140",
      holds: "the price of a night or trip below which it is not sold: its variable cost \xF7 (1 \u2212 commission) and the least that it must leave"
    }),
    cleaningFee: money({ title: "Cleaning fee", synonyms: ["Cleaning", "Turnover fee"], example: "$120" }),
    nights: number2({
      title: "Nights",
      synonyms: ["Stay", "Length of stay", "Minimum nights"],
      unit: "nights",
      example: "3"
    })
  }
});

// action/src/records/revenue.ts
var revenue = defineRecord({
  type: "revenue",
  table: "Revenue",
  synonyms: ["Income", "Sales", "Receipts", "Takings", "Earnings", "Turnover", "Money in"],
  says: "Money that comes in: one receipt on a date, or the total of a month, by stream and kind.",
  entity: "required",
  identity: ["stream", "kind", "month", "customer"],
  columns: {
    month: month({
      title: "Date or month",
      synonyms: ["Date", "Month", "Received on", "When", "Day"],
      required: true,
      example: "2026-10"
    }),
    stream: text({
      title: "Stream",
      synonyms: ["Revenue stream", "Source", "Item", "Description", "What", "Product"],
      required: true,
      example: "charter bookings"
    }),
    amount: money({
      title: "Amount",
      synonyms: ["Revenue", "Total", "Income", "Received", "Amount per month", "Monthly", "Sales"],
      required: true,
      period: "any",
      example: "$2,400"
    }),
    currency: text({ title: "Currency", synonyms: ["Ccy"], example: "USD" }),
    kind: choice({
      title: "Kind",
      synonyms: ["Type", "Nature"],
      required: true,
      values: {
        revenue: ["income", "sale", "earned", "fee"],
        deposit: ["prepayment", "advance", "down payment"],
        refundable: ["refundable deposit", "security deposit", "damage deposit"],
        tax: ["sales tax", "occupancy tax", "VAT", "GST"],
        tip: ["gratuity", "tips"],
        "pass-through": ["reimbursement", "reimbursed", "passed through"]
      },
      example: "revenue"
    }),
    account: account({ title: "Account", synonyms: ["Ledger account", "GL account"], example: "4010" }),
    customer: text({ title: "Customer", synonyms: ["Guest", "Payer", "Client", "From"], example: "Bluewater Events" }),
    channel: text({ title: "Channel", synonyms: ["Platform", "Sold through"], example: "direct" }),
    bookedOn: day({ title: "Booked on", synonyms: ["Booked", "Booking date", "Ordered on"], example: "2026-09-14" }),
    serviceDate: day({
      title: "Service date",
      synonyms: ["Service day", "Delivered on", "Trip date", "Event date"],
      example: "2026-10-03"
    }),
    serviceEnds: day({
      title: "Service ends",
      synonyms: ["Service end", "Check-out", "Departure", "Served until"],
      example: "2026-10-06",
      holds: "the day of departure: the day after the last night or day that is served"
    }),
    invoice: text({ title: "Invoice", synonyms: ["Invoice number", "Invoice no"], example: "INV-014" })
  }
});

// action/src/records/revenue-policy.ts
var revenuePolicy = defineRecord({
  type: "revenue-policy",
  table: "Revenue recognition",
  synonyms: ["Recognition", "Stream policy", "Revenue policy", "Revenue policies", "Recognition policy"],
  says: "When the revenue of a stream is earned, on a cash and on an accrual basis, and in which role we sell.",
  entity: "many",
  identity: ["stream"],
  columns: {
    stream: text({
      title: "Stream",
      synonyms: ["Revenue stream", "Source", "Name", "What"],
      required: true,
      example: "charter bookings"
    }),
    obligation: text({
      title: "Obligation",
      synonyms: ["Promise", "What is owed", "Performance obligation"],
      example: "the trip"
    }),
    accrual: text({
      title: "Accrual",
      synonyms: ["Accrual basis", "Earned", "Recognised", "Recognized", "Timing"],
      required: true,
      example: "on the day of the trip"
    }),
    cashBasis: text({
      title: "Cash",
      synonyms: ["Cash basis", "Today", "Now", "Booked today"],
      example: "when the deposit arrives"
    }),
    role: text({ title: "Principal or agent", synonyms: ["Role", "Principal", "Agent"], example: "principal" }),
    gap: text({
      title: "Gap",
      synonyms: ["Typical gap", "Difference", "Problem"],
      example: "deposits counted as revenue"
    })
  }
});

// action/src/records/security-check.ts
var securityCheck = defineRecord({
  type: "security-check",
  table: "Security",
  synonyms: ["Security checks", "Security audit", "Security gaps", "Security review", "Checks"],
  says: "A safeguard that was looked at: what was checked, on what, with which result and evidence.",
  entity: "many",
  identity: ["check", "appliesTo"],
  columns: {
    check: text({
      title: "Check",
      synonyms: ["Control", "Safeguard", "Item", "Question"],
      required: true,
      example: "No keys in git history"
    }),
    appliesTo: text({
      title: "Applies to",
      synonyms: ["Component", "System", "Target", "Where", "Scope"],
      required: true,
      example: "checkout"
    }),
    result: choice({
      title: "Result",
      synonyms: ["Status", "Outcome", "Passed", "State"],
      required: true,
      values: {
        pass: ["passed", "ok", "yes", "met", "closed", "done", "\u2705", "\u2713"],
        fail: ["failed", "no", "open", "not met", "gap", "missing", "partial", "\u274C", "\u2717"]
      },
      example: "fail",
      holds: "`pass` or `fail`"
    }),
    severity: choice({
      title: "Severity",
      synonyms: ["Priority", "Risk", "Impact", "Criticality"],
      values: severities,
      example: "critical"
    }),
    group: text({ title: "Group", synonyms: ["Area", "Category"], example: "secrets" }),
    evidence: text({
      title: "Evidence",
      synonyms: ["Proof", "Seen in", "Source", "Finding", "Details"],
      example: "settings page seen"
    }),
    checkedOn: day({
      title: "Checked on",
      synonyms: ["Checked", "Date", "As of", "Last checked", "Verified on"],
      example: "2026-11-20"
    }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Who"], example: "Sam" }),
    fix: text({
      title: "Fix",
      synonyms: ["Remedy", "Action", "Mend", "Recommendation", "Mitigation"],
      example: "rotate the keys and purge the history"
    }),
    effort: number2({
      title: "Effort days",
      synonyms: ["Effort", "Days", "Days of work"],
      unit: "days",
      example: "1\u20132"
    }),
    exposure: percent({
      title: "Exposure %",
      synonyms: ["Exposure"],
      example: "80%",
      holds: "how much of the damage is in reach today, in percent"
    }),
    confidence: percent({
      title: "Confidence %",
      synonyms: ["Confidence"],
      example: "90%",
      holds: "how sure the finding is, in percent"
    }),
    tasks: codes({
      title: "Tasks",
      synonyms: ["Task", "Done by task"],
      example: "stripe-keys",
      holds: "ids of the actions in the notes that make it pass, separated by commas"
    }),
    annotation: choice({
      title: "Annotation",
      synonyms: ["Exception", "Waiver"],
      values: annotations,
      example: "accepted risk"
    }),
    annotationExpires: day({
      title: "Annotation expires",
      synonyms: ["Exception expires", "Accepted until", "Waiver expires"],
      example: "2027-02-28"
    })
  }
});

// action/src/records/seo-check.ts
var seoCheck = defineRecord({
  type: "seo-check",
  table: "Local SEO",
  synonyms: ["SEO checklist", "Local SEO checklist", "SEO", "Local search"],
  says: "A step that makes a local business easier to find, done or not.",
  entity: "required",
  identity: ["item"],
  columns: {
    item: text({
      title: "Item",
      synonyms: ["Check", "Step", "Task", "What"],
      required: true,
      example: "Business profile claimed"
    }),
    group: choice({
      title: "Group",
      synonyms: ["Area", "Category"],
      required: true,
      values: {
        profile: ["business profile", "listing"],
        reviews: ["reputation"],
        "on-page": ["page", "schema", "schema markup", "content", "website"],
        behavioural: ["behavioral", "behaviour"],
        links: ["local links", "backlinks"],
        citations: ["directories", "NAP"],
        "AI and social": ["social", "AI"]
      },
      example: "profile"
    }),
    result: choice({
      title: "Result",
      synonyms: ["Status", "Done", "Passed", "State"],
      required: true,
      values: {
        pass: ["passed", "ok", "yes", "done", "closed", "\u2705", "\u2713"],
        fail: ["failed", "no", "open", "not done", "missing", "partial", "\u274C", "\u2717"]
      },
      example: "fail"
    }),
    effort: number2({ title: "Effort hours", synonyms: ["Effort", "Hours"], unit: "hours", example: "2" }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Who"], example: "Dana" })
  }
});

// action/src/records/system.ts
var system = defineRecord({
  type: "system",
  table: "Systems",
  synonyms: ["Financial systems", "Accounting systems", "Systems audit", "Systems path", "Finance systems"],
  says: "A system that holds financial facts, in use or planned, and whether it can be trusted.",
  entity: "many",
  identity: ["system"],
  columns: {
    system: text({
      title: "System",
      synonyms: ["Name", "Tool", "Software", "Product"],
      required: true,
      example: "QuickBooks Online"
    }),
    role: text({
      title: "Role",
      synonyms: ["Purpose", "Use", "Used for", "Function"],
      required: true,
      example: "general ledger"
    }),
    status: choice({
      title: "Status",
      synonyms: ["State", "In use"],
      values: {
        "in use": ["active", "live", "yes"],
        planned: ["next", "later", "proposed", "to do", "todo"],
        "not used": ["none", "no", "not in use", "absent", "missing"]
      },
      example: "planned"
    }),
    step: number2({ title: "Step", synonyms: ["Order", "Phase", "Sequence"], unit: "step", example: "1" }),
    sourceOfTruth: flag({
      title: "Source of truth",
      synonyms: ["Truth", "Authoritative", "Master"],
      orName: true,
      example: "yes"
    }),
    reconciled: day({
      title: "Reconciled",
      synonyms: ["Reconciled on", "Reconciled through", "Last reconciled"],
      example: "2026-10-31"
    }),
    accessList: flag({
      title: "Access list",
      synonyms: ["Access", "Access reviewed", "Users listed"],
      orName: true,
      example: "no"
    }),
    mfa: flag({ title: "MFA", synonyms: ["2FA", "Two factor", "Multi factor"], example: "yes" }),
    export: flag({ title: "Export", synonyms: ["Exportable", "Export tested"], orName: true, example: "yes" }),
    feedsLedger: flag({
      title: "Feeds ledger",
      synonyms: ["Feeds the ledger", "Automatic feed", "Ledger feed", "Automated"],
      orName: true,
      example: "no"
    }),
    closedThrough: month({
      title: "Closed through",
      synonyms: ["Books closed through", "Last month closed", "Closed month"],
      example: "2026-10",
      holds: "the last month whose books are closed in it, such as `2026-10`"
    }),
    closedOn: day({
      title: "Closed on",
      synonyms: ["Books closed on", "Date of close", "Close date"],
      example: "2026-11-08",
      holds: "the day on which that month was closed"
    }),
    owner: person({ title: "Owner", synonyms: ["Responsible", "Who"], example: "Dana" }),
    backup: flag({ title: "Backup", synonyms: ["Backed up"], orName: true, example: "no" })
  }
});

// action/src/records/timesheet.ts
var timesheet = defineRecord({
  type: "timesheet",
  table: "Timesheet",
  synonyms: ["Timesheets", "Hours", "Time log", "Hours worked", "Time"],
  says: "Hours worked for a client on a day.",
  entity: "required",
  identity: ["date", "client", "person", "work"],
  columns: {
    date: day({ title: "Date", synonyms: ["Day", "On", "When", "Worked on"], required: true, example: "2026-11-12" }),
    client: text({
      title: "Client",
      synonyms: ["Customer", "For", "Company"],
      required: true,
      example: "Client A",
      refersTo: ["client"]
    }),
    hours: number2({
      title: "Hours",
      synonyms: ["Time", "Hours worked", "Duration"],
      unit: "hours",
      required: true,
      example: "3.5"
    }),
    billable: flag({ title: "Billable", synonyms: ["Chargeable", "Bill"], example: "yes" }),
    approved: flag({ title: "Approved", synonyms: ["Time approved", "Signed off"], orName: true, example: "yes" }),
    person: person({ title: "Person", synonyms: ["Who", "Name", "Worker"], example: "Sam" }),
    work: text({ title: "Work", synonyms: ["What", "Task", "Description", "Activity"], example: "checkout page" })
  }
});

// action/src/records/index.ts
var recordTypes = {
  account: account2,
  asset,
  booking,
  "budget-line": budgetLine,
  calendar,
  campaign,
  capability,
  "capital-request": capitalRequest,
  "capital-tier": capitalTier,
  captain,
  cash,
  channel,
  client,
  component,
  contract,
  control,
  debt,
  "decision-record": decisionRecord,
  delivery,
  entity,
  expense,
  "fx-rate": fxRate,
  invoice,
  kpi,
  lead,
  maintenance,
  milestone,
  obligation,
  "ota-candidate": otaCandidate,
  param,
  person: person2,
  product,
  property,
  rate,
  "revenue-policy": revenuePolicy,
  revenue,
  "security-check": securityCheck,
  "seo-check": seoCheck,
  system,
  timesheet
};

// action/src/records/row.ts
function makeRow(definition, head, cells) {
  return { type: definition.type, ...head, cells };
}
function withCells(row, cells) {
  return { ...row, cells };
}
function makeRowId(definition, entity2, cells) {
  const named = definition.identity.flatMap((field) => {
    const cell = cells[field];
    return cell?.kind === "value" ? [cell.text] : [];
  });
  const owner = entity2 === null || definition.entity === "self" ? [] : [entity2];
  return slug([...owner, ...named].join(" ")) || definition.type;
}
function nameOf(row) {
  const definition = recordTypes[row.type];
  const cells = row.cells;
  const cell = cells[definition.identity[0] ?? ""];
  return cell?.kind === "value" && typeof cell.value === "string" ? cell.value : row.id;
}
function titleOf(row) {
  const definition = recordTypes[row.type];
  const cells = row.cells;
  const named = ["name", "title", definition.identity[0] ?? ""].flatMap((field) => {
    const cell = cells[field];
    return cell?.kind === "value" ? [cell.text] : [];
  });
  const title = named[0] ?? row.id;
  return row.entity === null || row.entity === "all" || title.includes(row.entity) ? title : `${title} (${row.entity})`;
}
function isQuantity(value) {
  return typeof value === "object" && value !== null && "low" in value && "high" in value && "quality" in value;
}

export {
  said,
  usualFile,
  nameKey,
  slug,
  classifyCell,
  readQuantity,
  splitCodes,
  entity,
  recordTypes,
  makeRow,
  withCells,
  makeRowId,
  nameOf,
  titleOf,
  isQuantity
};
