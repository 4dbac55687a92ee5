import { type Exact, exact, type Quantity, zero } from '../quantity/quantity.ts';
import type { Chart, Span } from '../section.ts';
import { formatPlotted, formatUnit } from './format-value.ts';

interface Drawing {
  /** In the language of Mermaid, which GitHub draws; null when there is nothing to compare. */
  readonly drawing: string | null;
  /** The names of what cannot be drawn: not known, without end, or in another unit. */
  readonly leftOut: readonly string[];
}

/** A chart in the language of Mermaid. Of a range both ends are drawn. */
export function drawChart(chart: Chart): Drawing {
  if (chart.type === 'gantt') return { drawing: drawTimetable(chart.title, chart.spans), leftOut: [] };
  const unit = chart.points.flatMap(({ value }) => value?.unit ?? [])[0] ?? '';
  const points = chart.points.flatMap(({ name, value }) => (isDrawable(value, unit) ? [{ name, value }] : []));
  const leftOut = chart.points.flatMap(({ name, value }) => (isDrawable(value, unit) ? [] : [name]));
  if (points.length < fewest) return { drawing: null, leftOut };
  const values = points.map(({ value }) => value);
  const names = distinct(points.map(({ name }) => shorten(plain(name), 30))).map((name) => `"${name}"`);
  const lines = [
    look(chart.type, points.length),
    chart.type === 'bars' ? 'xychart-beta horizontal' : 'xychart-beta',
    `  title "${plain(chart.title)}"`,
    `  x-axis [${names.join(', ')}]`,
    `  y-axis "${plain(axisTitle(chart.axis, unit, values))}" ${axisRange(values)}`,
    ...series(chart.type === 'bars' ? 'bar' : 'line', values),
  ];
  return { drawing: lines.join('\n'), leftOut };
}

/**
 * Two shades that show on white and on black; wide enough for the names of twelve months, and as high as the bars need. The
 * number is of pixels.
 */
function look(type: 'bars' | 'band', points: number): string {
  const height = type === 'bars' ? 90 + 26 * points : 400;
  const colours = '"themeVariables": {"xyChart": {"plotColorPalette": "#8fb4d9, #2b6cb0"}}';
  return `%%{init: {${colours}, "xyChart": {"width": 900, "height": ${height}}}}%%`;
}

/** A chart with fewer points says no more than a sentence. */
const fewest = 2;

function isDrawable(value: Quantity | null, unit: string): value is Quantity {
  return value !== null && value.unit === unit && value.low.isFinite() && value.high.isFinite();
}

function axisTitle(axis: string, unit: string, values: readonly Quantity[]): string {
  const counted = formatUnit(unit);
  const ends = isExactOnly(values) ? [] : ['low and high end'];
  const details = [...(counted === '' ? [] : [counted]), ...ends];
  return details.length === 0 ? axis : `${axis} (${details.join(', ')})`;
}

const isExactOnly = (values: readonly Quantity[]): boolean => values.every(({ low, high }) => low.eq(high));

/** From zero, or below it, so that lengths can be compared. */
function axisRange(values: readonly Quantity[]): string {
  const low = values.reduce((least, value) => (value.low.lt(least) ? value.low : least), zero);
  const high = values.reduce((most, value) => (value.high.gt(most) ? value.high : most), zero);
  const top = high.eq(low) ? low.plus(exact(1)) : high;
  return `${formatPlotted(low)} --> ${formatPlotted(top)}`;
}

/** The high ends first: the low ends are drawn over them, and what is seen between is the range. */
function series(word: 'bar' | 'line', values: readonly Quantity[]): readonly string[] {
  const plot = (ends: readonly Exact[]): string => `  ${word} [${ends.map(formatPlotted).join(', ')}]`;
  const highs = plot(values.map(({ high }) => high));
  return isExactOnly(values) ? [highs] : [highs, plot(values.map(({ low }) => low))];
}

/** Bars in the order given, group by group. */
function drawTimetable(title: string, spans: readonly Span[]): string | null {
  if (spans.length === 0) return null;
  const groups = [...new Set(spans.map(({ group }) => group))];
  const lines = groups.flatMap((group) => [
    `section ${shorten(plain(group), 30)}`,
    ...spans.filter((span) => span.group === group).map(drawSpan),
  ]);
  const settings = ['dateFormat YYYY-MM-DD', 'axisFormat %m-%d', 'todayMarker off'];
  return ['gantt', `title ${plain(title)}`, ...settings, ...lines].join('\n  ');
}

function drawSpan({ name, from, to, isAtRisk }: Span): string {
  return `${notKeyword(shorten(plain(name), 50))} :${isAtRisk ? 'crit, ' : ''}${from}, ${to}`;
}

/** A line of a timetable that begins with one of Mermaid's own words would be read as that. */
function notKeyword(name: string): string {
  return keyword.test(name) ? `\u200b${name}` : name;
}

const keyword =
  /^(?:gantt|title|section|click|call|href|vert|acc|date|inclusive|top|axis|tick|includes|excludes|today|week)/i;

/**
 * Words that Mermaid takes as words: on one line, and each sign that it, or the HTML it draws into, would read is replaced by
 * one that looks like it.
 */
function plain(words: string): string {
  const text = words
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/%{2,}/g, '%')
    .replace(/["`:;#<>{}[\]\\|&]/g, (sign) => lookAlikes[sign] ?? ' ')
    .trim();
  return text === '' ? '–' : text;
}

const lookAlikes: { readonly [sign: string]: string } = {
  '"': '”',
  '`': '’',
  ':': '∶',
  ';': ',',
  '#': '№',
  '<': '‹',
  '>': '›',
  '{': '(',
  '}': ')',
  '[': '(',
  ']': ')',
  '\\': '/',
  '|': '/',
  '&': '+',
};

function shorten(text: string, most: number): string {
  const signs = [...text];
  if (signs.length <= most) return text;
  const kept = signs.slice(0, most - 1).join('');
  return `${kept.trimEnd()}…`;
}

/** Two bars of one name would be drawn as one. */
function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name} ${n}`;
    taken.add(free);
    return free;
  });
}
