import { type Exact, exact, infinity } from './quantity.ts';
import { joinCurrencies, type Period, readCurrency, readPeriod } from './unit.ts';

/** One number of a quantity as it is written, with whatever stands around it; scale not yet applied. */
export interface Term {
  readonly value: Exact;
  readonly scale: Exact | null;
  readonly currency: string | null;
  readonly percent: boolean;
  readonly noun: string | null;
  /** What it is per: a period, or a noun. */
  readonly per: Period | string | null;
  /** Written with a trailing plus: `500+`. */
  readonly open: boolean;
}

/** How the terms of a quantity are joined. */
export type Phrase =
  | { readonly form: 'value' | 'at least' | 'at most'; readonly term: Term }
  | { readonly form: 'range' | 'between bounds' | 'plus or minus'; readonly term: Term; readonly second: Term };

/** A quantity as it is written: its phrase, and whether a word marks it as an estimate or an assumption. */
export interface Scan {
  readonly phrase: Phrase;
  readonly isEstimate: boolean;
  readonly isAssumed: boolean;
}

/** A text with a point in it; `take` moves the point over a match of a sticky pattern and the space behind it. */
interface Cursor {
  readonly take: (pattern: RegExp) => RegExpExecArray | null;
  readonly point: () => number;
  readonly back: (point: number) => void;
  readonly atEnd: () => boolean;
}

function openCursor(text: string): Cursor {
  let at = 0;
  return {
    take: (pattern) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) return null;
      at += match[0].length;
      if (text[at] === ' ') at++;
      return match;
    },
    point: () => at,
    back: (point) => {
      at = point;
    },
    atEnd: () => at >= text.length,
  };
}

// No pattern nests one repetition in another over the same characters, so none can backtrack beyond the text's length.
const estimateMark = /[~≈∼≃]|(?:approx(?:imately)?|about|around|circa|roughly|estimated|est|ca)(?![\p{L}$])\.?|c\./iuy;
const lowerMark =
  /≥|>=?|(?:at least|no less than|not less than|more than|over|above|min(?:imum)?|starting at)(?!\p{L})\.?/iuy;
const upperMark =
  /≤|<=?|(?:up to|at most|no more than|not more than|less than|fewer than|under|below|max(?:imum)?)(?!\p{L})\.?/iuy;
const fromMark = /from(?!\p{L})/iuy;
const betweenMark = /between(?!\p{L})/iuy;
const andMark = /(?:and|but)(?!\p{L})|,/iuy;
const rangeMark = /[-–—−‐]|\.\.+|(?:to|through|until)(?!\p{L})/iuy;
const spreadMark = /±|\+ ?\/ ?[-−–]/uy;
const sign = /[-−–‐+]/uy;
const number = /\d{1,3}([, '’_])\d{3}(?:\1\d{3})*(?!\d|\1\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|∞/uy;
const scaleOfNumber =
  /(?:k|M|B|bn|mn|mln|thousand|million|billion|trillion|K|Bn|Thousand|Million|Billion|Trillion)(?!\p{L})/uy;
const scaleOfMoney = /(?:k|mm?|b|bn|mn|mln|mil|tn|thousand|million|billion|trillion)(?!\p{L})/iuy;
const percentMark = /%|(?:percent|per cent|pct)(?!\p{L})\.?/iuy;
const currencySymbol = /(?:US|AU|A|CA|C|HK|MX|NZ|R|S|U)?\$|\p{Sc}/iuy;
const currencyWord = /\p{L}{2,7}(?!\p{L})/uy;
const plus = /\+(?! ?\/)/y;
const openSuffix = /(?:or more|and up|and above|plus|minimum)(?!\p{L})/iuy;
const cappedSuffix = /(?:or less|or fewer|and below|max(?:imum)?)(?!\p{L})\.?/iuy;
const perMark = /(?:\/|per(?!\p{L})) ?/iuy;
const perPeriod = /(?:\/ ?|(?:per|an?|each|every) )(?:(?:two|2|three|3|twelve|12|second|other) )?\p{L}+\.?/iuy;
const perAdverb =
  /(?:p\.m\.?|p\.a\.?|pcm|pm|pa|daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?)(?!\p{L})/iuy;
const nounWord =
  /(?!(?:to|through|until|and|but|or|per|an?|each|every|plus|est|estimated?|approx|assumed|assumption|max|maximum|minimum)(?!\p{L}))\p{L}+(?:[-'’]\p{L}+)*/iuy;
const remark = /\(?(?:(est(?:imated?)?|approx)|assumed|assumption)(?!\p{L})\.?\)?,?/iuy;

const powerByScale: Readonly<Record<string, number>> = {
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
  trillion: 12,
};

/** Longer cells hold prose, not a quantity. */
const longest = 200;

/**
 * A quantity in its parts, as it is written; null when the text is anything else. `isMoney` lets a lower-case `m` or `b` be
 * a scale: elsewhere `12 m` is a length.
 */
export function scanQuantity(text: string, isMoney: boolean): Scan | null {
  const clean = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (clean.length > longest) return null;
  const cursor = openCursor(clean);
  const marks = { estimate: false, assumed: false };
  takeEstimate(cursor, marks);
  const phrase = takePhrase(cursor, isMoney, marks);
  takeRemarks(cursor, marks);
  if (phrase === null || !cursor.atEnd()) return null;
  return { phrase, isEstimate: marks.estimate, isAssumed: marks.assumed };
}

interface Marks {
  estimate: boolean;
  assumed: boolean;
}

function takeEstimate(cursor: Cursor, marks: Marks): void {
  while (cursor.take(estimateMark)) marks.estimate = true;
}

function takeRemarks(cursor: Cursor, marks: Marks): void {
  for (let match = cursor.take(remark); match; match = cursor.take(remark)) {
    if (match[1] === undefined) marks.assumed = true;
    else marks.estimate = true;
  }
}

function takePhrase(cursor: Cursor, isMoney: boolean, marks: Marks): Phrase | null {
  const bound = takeBound(cursor);
  const opening = bound ? null : (cursor.take(betweenMark) ?? cursor.take(fromMark));
  takeEstimate(cursor, marks);
  const term = takeTerm(cursor, isMoney);
  if (term === null) return null;
  if (bound) return term.open && bound === 'at most' ? null : takeSecondBound(cursor, isMoney, bound, term);
  const second = takeSecondEnd(cursor, isMoney, opening?.[0].toLowerCase() === 'between', marks);
  if (second) return { form: 'range', term, second };
  if (opening) return opening[0].toLowerCase() === 'from' ? { form: 'at least', term } : null;
  if (cursor.take(spreadMark)) {
    const spread = takeTerm(cursor, isMoney);
    return spread && { form: 'plus or minus', term, second: spread };
  }
  if (term.open || cursor.take(openSuffix)) return { form: 'at least', term };
  return { form: cursor.take(cappedSuffix) ? 'at most' : 'value', term };
}

function takeBound(cursor: Cursor): 'at least' | 'at most' | null {
  return cursor.take(lowerMark) ? 'at least' : cursor.take(upperMark) ? 'at most' : null;
}

/** `≥ 5 and ≤ 15`: bounds on both sides. */
function takeSecondBound(cursor: Cursor, isMoney: boolean, bound: 'at least' | 'at most', term: Term): Phrase | null {
  const start = cursor.point();
  cursor.take(andMark);
  const other = takeBound(cursor);
  if (other === null) {
    cursor.back(start);
    return { form: bound, term };
  }
  const second = takeTerm(cursor, isMoney);
  if (second === null || other === bound) return null;
  const form = 'between bounds';
  return bound === 'at least' ? { form, term, second } : { form, term: second, second: term };
}

function takeSecondEnd(cursor: Cursor, isMoney: boolean, isBetween: boolean, marks: Marks): Term | null {
  const start = cursor.point();
  if (cursor.take(isBetween ? andMark : rangeMark)) {
    takeEstimate(cursor, marks);
    const term = takeTerm(cursor, isMoney);
    if (term) return term;
  }
  cursor.back(start);
  return null;
}

const openBracket = /\(/y;
const closeBracket = /\)/y;

/** Sign, brackets (accounting negative) and currency come in any order before the number; scale and unit follow it. */
function takeTerm(cursor: Cursor, isMoney: boolean): Term | null {
  const outerSign = takeSign(cursor);
  const outerBracket = cursor.take(openBracket) !== null;
  const before = takeCurrency(cursor);
  const innerSign = takeSign(cursor);
  const isBracketed = outerBracket || cursor.take(openBracket) !== null;
  const digits = cursor.take(number)?.[0];
  if (digits === undefined || outerSign.length + innerSign.length + (isBracketed ? 1 : 0) > 1) return null;
  const scale = takeScale(cursor, isMoney);
  const closesEarly = isBracketed && cursor.take(closeBracket) !== null;
  const open = cursor.take(plus) !== null;
  const percent = cursor.take(percentMark) !== null;
  const currency = joinCurrencies(before, percent ? null : takeCurrency(cursor));
  const noun = percent || currency !== null ? null : takeNoun(cursor);
  const inside = takePer(cursor);
  if (currency === undefined || (isBracketed && !closesEarly && !cursor.take(closeBracket))) return null;
  const isNegative = isBracketed || /[^+]/.test(outerSign + innerSign);
  const size = digits === '∞' ? infinity : exact(digits.replace(/[, '’_]/g, ''));
  const per = inside ?? takePer(cursor);
  const opensLate = cursor.take(plus) !== null;
  return { value: isNegative ? size.neg() : size, scale, currency, percent, noun, per, open: open || opensLate };
}

function takeSign(cursor: Cursor): string {
  return cursor.take(sign)?.[0] ?? '';
}

function takeScale(cursor: Cursor, isMoney: boolean): Exact | null {
  const power = powerByScale[cursor.take(isMoney ? scaleOfMoney : scaleOfNumber)?.[0].toLowerCase() ?? ''];
  return power === undefined ? null : exact(10).pow(power);
}

function takeCurrency(cursor: Cursor): string | null {
  const start = cursor.point();
  const code = readCurrency((cursor.take(currencySymbol) ?? cursor.take(currencyWord))?.[0] ?? '');
  if (code === null) cursor.back(start);
  return code;
}

/** One to three words. */
function takeNoun(cursor: Cursor): string | null {
  const start = cursor.point();
  if (cursor.take(perAdverb)) {
    cursor.back(start);
    return null;
  }
  const words = [cursor.take(nounWord), cursor.take(nounWord), cursor.take(nounWord)];
  return words.flatMap((word) => (word ? [word[0]] : [])).join(' ') || null;
}

function takePer(cursor: Cursor): Period | string | null {
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
