import type { HistoryPoint } from '../changes/figure-history.ts';
import { toJson } from '../quantity/print-quantity.ts';
import { quantity } from '../quantity/quantity.ts';
import { formatCount, formatQuantity, notKnown } from '../reports/format-value.ts';
import { printTable } from '../reports/print-table.ts';
import type { Figure } from '../section.ts';
import type { Commit, History } from '../sources/read-history.ts';
import { mostCommits } from '../sources/read-history.ts';
import { drawSparkline } from './draw-sparkline.ts';
import { neutralise } from './neutralise.ts';
import type { Paint } from './paint.ts';

/** Which figure it is, and how a display rounds it. */
export type FigureName = Pick<Figure, 'id' | 'title' | 'round'>;

/** How one figure of one report came to be what it is. */
export interface FigureHistory extends Pick<History, 'isCut' | 'isShallow'> {
  readonly persona: string;
  readonly analysis: string;
  /** As it is now. */
  readonly figure: FigureName;
  /** Oldest first. The commit is null for the files as they are now, where they differ from the last commit. */
  readonly points: readonly HistoryPoint<Commit | null>[];
  /** Commits at which neither the figure nor what it rests on changed. */
  readonly passedOver: number;
}

/** The history as a table, the newest last: there a terminal ends, and a line of blocks reads from left to right. */
export function printHistory(history: FigureHistory, paint: Paint): string {
  const { persona, analysis, figure, points } = history;
  const title = `${figure.title} (${analysis}/${figure.id}) in the report ${persona}`;
  const head = ['Day', 'Commit', 'Value', 'Subject'].map((text) => ({ text, painted: paint('bold', text) }));
  const rows = points.map((point) => {
    const value = printValue(point, figure);
    const { day, id, subject } = point.at ?? { day: 'now', id: '', subject: 'The files as they are' };
    const words = [day ?? '', id.slice(0, 8), value, subject];
    return words.map((text) => ({ text: neutralise(text) }));
  });
  const table = rows.length === 0 ? 'No commit has the figure.\n' : printTable([head, ...rows]);
  const notes = notesOf(history).map((note) => `${note}\n`);
  const parts = [`${paint('bold', neutralise(title))}\n`, table, printSparkline(history), notes.join('')];
  return parts.filter((part) => part !== '').join('\n');
}

type Point = HistoryPoint<Commit | null>;

function printValue({ figure, section }: Point, { round }: FigureName): string {
  if (figure === null) return '–';
  const value = figure.value === null ? notKnown : formatQuantity(figure.value, round);
  return section.unread === 0 ? value : `${value} *`;
}

function printSparkline({ points, figure: { round } }: FigureHistory): string {
  const values = points.map(({ figure }) => figure?.value ?? null);
  const line = drawSparkline(values);
  const unit = values.find((value) => value !== null)?.unit;
  if (line === null || unit === undefined) return '';
  const scale = formatQuantity(quantity({ low: line.from, high: line.to, unit }), round);
  if (line.low === line.high) return `${line.low}  ${scale}\n`;
  return `high  ${line.high}\nlow   ${line.low}  ${scale}\n`;
}

function notesOf({ passedOver, isCut, isShallow, points }: FigureHistory): readonly string[] {
  const passed = `${formatCount(passedOver)} more ${passedOver === 1 ? 'commit' : 'commits'} changed notes, but neither the figure nor what it rests on.`;
  return [
    ...(passedOver > 0 ? [passed] : []),
    ...(points.some(({ section }) => section.unread > 0) ? ['* Not all files of that commit could be read.'] : []),
    ...(isCut ? [`Only the last ${mostCommits} commits were looked at; \`--since\` begins elsewhere.`] : []),
    ...(isShallow ? ['The clone is shallow, so commits may be missing: `git fetch --unshallow`.'] : []),
  ];
}

/** What `history --json` prints. Keys are permanent; new ones may be added. */
export function historyJson({
  persona,
  analysis,
  figure,
  points,
  passedOver,
  isCut,
  isShallow,
}: FigureHistory): object {
  return {
    persona,
    analysis,
    figure: figure.id,
    title: figure.title,
    points: points.map(({ at, section, figure: past }) => ({
      commit: at?.id ?? null,
      day: at?.day ?? null,
      subject: at?.subject ?? null,
      asOf: section.asOf,
      isThere: past !== null,
      value: past?.value ? toJson(past.value) : null,
      unread: section.unread,
    })),
    passedOver,
    isCut,
    isShallow,
  };
}
