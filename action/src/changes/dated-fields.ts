import type { AnyRecord } from '../model/model.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType, TableRecord } from '../records/index.ts';
import type { Cells } from '../records/row.ts';
import { isRow } from './fields-of.ts';

/** A day of a record at which something is due or runs out. */
export interface DatedField {
  readonly name: string;
  /** What runs out on that day: `insurance`; null for a deadline. */
  readonly paper: string | null;
  /** What is due by then, where it is not the record itself: `review`. */
  readonly duty?: string;
  /** To miss it breaks a law, a contract or a cover: it is told first. */
  readonly isBinding: boolean;
}

const papers = {
  asset: [
    { name: 'insuranceExpiry', paper: 'insurance', isBinding: true },
    { name: 'registrationExpiry', paper: 'registration', isBinding: true },
  ],
  captain: [{ name: 'licenceExpiry', paper: 'licence', isBinding: true }],
  component: [
    { name: 'supportEnds', paper: 'support', isBinding: false },
    { name: 'renewal', paper: 'subscription', isBinding: false },
  ],
  contract: [{ name: 'end', paper: 'contract', isBinding: false }],
  'decision-record': [{ name: 'reviewBy', paper: null, duty: 'review', isBinding: false }],
  invoice: [{ name: 'due', paper: null, isBinding: false }],
  milestone: [{ name: 'due', paper: null, isBinding: false }],
  obligation: [{ name: 'due', paper: null, isBinding: true }],
  person: [{ name: 'licenceExpiry', paper: 'licence', isBinding: true }],
} as const satisfies { readonly [T in keyof RecordByType]?: readonly DatedField[] };

const datedByType: { readonly [type: string]: readonly DatedField[] } = papers;
const ofItem: readonly DatedField[] = [{ name: 'due', paper: null, isBinding: false }];

/** The days of a record that can be missed. */
export function datedFields({ type }: Pick<AnyRecord, 'type'>): readonly DatedField[] {
  if (type === 'action' || type === 'blocker' || type === 'question') return ofItem;
  return datedByType[type] ?? [];
}

/** Whether nothing is due any more, whatever the days say. */
export function isSettled(record: AnyRecord): boolean {
  if (record.type === 'note') return false;
  return isRow(record) ? isSettledRow(record) : record.state === 'done' || record.state === 'dropped';
}

function isSettledRow(row: TableRecord): boolean {
  const { done, paidOn, status }: Cells = row.cells;
  if (row.type === 'obligation') return isYes(done);
  if (row.type === 'invoice') return paidOn?.kind === 'value';
  if (row.type === 'asset') return saidOf(status) === 'sold';
  return row.type === 'decision-record' && ['rejected', 'superseded'].includes(String(saidOf(status)));
}

function isYes(cell: Cell<unknown> | undefined): boolean {
  return saidOf(cell) === true;
}

function saidOf(cell: Cell<unknown> | undefined): unknown {
  return cell === undefined ? null : said(cell);
}
