import { type Day, daysBetween } from '../day.ts';
import type { Place } from '../place.ts';
import { count, type Quantity } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, countUp, figure } from './derive-figure.ts';
import { listEntities } from './measures/list-entities.ts';
import { noticeDeadline } from './measures/notice-deadline.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';

export const obligations = defineAnalysis({
  id: 'obligations',
  code: 'CEO-10',
  title: 'Obligations calendar',
  question: 'What must be renewed, filed or given notice of in the next 90 days, and what is overdue?',
  formula:
    'Obligations that are not done, the insurance and registration of assets that are not sold, licences, and the last day to give notice of a contract (end − notice days), by days from today: overdue is before today, day 30 is within 30.',
  reads: {
    obligation: { needs: ['what', 'due'], uses: ['kind', 'amount', 'done', 'owner'] },
    asset: {
      needs: ['insuranceExpiry', 'registrationExpiry'],
      uses: ['asset', 'status', 'insurable', 'owner'],
      mayBeEmpty: true,
    },
    captain: { needs: ['licenceExpiry'], uses: ['captain'], mayBeEmpty: true },
    person: { needs: [], uses: ['person', 'licence', 'licenceExpiry'] },
    contract: { needs: ['end', 'noticeDays'], uses: ['client'], mayBeEmpty: true },
  },
  compute(view, { asOf }) {
    const all = [
      ...view.obligation.flatMap(dutyOf),
      ...view.asset.flatMap(papersOf),
      ...licencesOf(view.person, view.captain),
      ...view.contract.flatMap((contract) => noticeOf(contract, asOf)),
    ];
    if (all.length === 0) return { blocks: [] };
    const undated = all.filter(({ due }) => due === null);
    const near = all.flatMap((duty): Near[] => {
      const bucket = bucketOf(duty.due, asOf);
      return duty.due === null || bucket === null ? [] : [{ ...duty, due: duty.due, bucket }];
    });
    near.sort((a, b) => compareText(a.due, b.due) || compareText(a.id, b.id));
    return {
      blocks: [
        ...(undated.length < all.length ? buckets.map((bucket) => bucketFigure(bucket, near)) : []),
        ...moneyFigure(near),
        undatedFigure(undated),
        ...(near.length > 0 ? [calendar(near, asOf)] : []),
      ],
      headline: headline(near, undated.length),
    };
  },
});

const buckets = ['overdue', 'within 30 days', 'in 31 to 60 days', 'in 61 to 90 days'] as const;
type Bucket = (typeof buckets)[number];

const idByBucket: Record<Bucket, string> = {
  overdue: 'overdue',
  'within 30 days': 'within-30-days',
  'in 31 to 60 days': 'in-31-to-60-days',
  'in 61 to 90 days': 'in-61-to-90-days',
};

/** Something that must be done by a day. */
interface Duty {
  /** Permanent: the type and id of the record, and the paper when one record has several. */
  readonly id: string;
  readonly what: string;
  readonly entities: readonly string[];
  readonly owner: string | null;
  /** Null when nobody has written it down: it may have passed. */
  readonly due: Day | null;
  /** Null where the record has no cell for it. */
  readonly amount: Cell<Quantity> | null;
  readonly place: Place;
}

type Near = Duty & { readonly due: Day; readonly bucket: Bucket };

function bucketOf(due: Day | null, asOf: Day): Bucket | null {
  if (due === null) return null;
  const days = daysBetween(asOf, due);
  if (days < 0) return 'overdue';
  if (days <= 30) return 'within 30 days';
  if (days <= 60) return 'in 31 to 60 days';
  return days <= 90 ? 'in 61 to 90 days' : null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dutyOf({ type, id, entities, place, cells }: RecordByType['obligation']): readonly Duty[] {
  if (said(cells.done) === true || cells.due.kind === 'not-applicable') return [];
  const { amount } = cells;
  const what = said(cells.what) ?? id;
  return [{ id: `${type}/${id}`, what, entities, owner: said(cells.owner), due: said(cells.due), amount, place }];
}

function papersOf({ type, id, entities, place, cells }: RecordByType['asset']): readonly Duty[] {
  if (said(cells.status) === 'sold') return [];
  const insurance = said(cells.insurable) === false ? [] : [{ paper: 'Insurance', expiry: cells.insuranceExpiry }];
  const papers = [...insurance, { paper: 'Registration', expiry: cells.registrationExpiry }];
  return papers.flatMap(({ paper, expiry }): Duty[] => {
    if (expiry.kind === 'not-applicable') return [];
    const what = `${paper} of ${said(cells.asset) ?? id}`;
    const head = { id: `${type}/${id}/${paper.toLowerCase()}`, what, entities, place, amount: null };
    return [{ ...head, owner: said(cells.owner), due: said(expiry) }];
  });
}

/** The licences of captains, and of other people who name one or its last day; a captain in both tables has one. */
function licencesOf(
  people: readonly RecordByType['person'][],
  captains: readonly RecordByType['captain'][],
): readonly Duty[] {
  const licensed = people.filter(({ cells }) => cells.licenceExpiry.kind === 'value' || said(cells.licence) !== null);
  const rows = [
    ...captains.map((record) => ({ record, name: said(record.cells.captain) ?? record.id })),
    ...licensed.map((record) => ({ record, name: said(record.cells.person) ?? record.id })),
  ];
  const dutyByName = new Map<string, Duty>();
  for (const { record, name } of rows) {
    const { type, id, entities, place, cells } = record;
    if (cells.licenceExpiry.kind === 'not-applicable') continue;
    const due = said(cells.licenceExpiry);
    const before = dutyByName.get(nameKey(name))?.due ?? null;
    if (before !== null && (due === null || before <= due)) continue;
    const what = `Licence of ${name}`;
    dutyByName.set(nameKey(name), { id: `${type}/${id}`, what, entities, owner: name, due, amount: null, place });
  }
  return [...dutyByName.values()];
}

/** Nothing where no notice is needed, the end is open or the contract has ended. */
function noticeOf(contract: RecordByType['contract'], asOf: Day): readonly Duty[] {
  const { type, id, entities, place, cells } = contract;
  const end = said(cells.end);
  if (end === null || end < asOf || cells.noticeDays.kind === 'not-applicable') return [];
  const what = `Notice on ${said(cells.client) ?? id}, contract to ${end}`;
  return [{ id: `${type}/${id}`, what, entities, owner: null, due: noticeDeadline(contract), amount: null, place }];
}

function bucketFigure(bucket: Bucket, near: readonly Near[]): Figure {
  const some = near.filter((duty) => duty.bucket === bucket);
  const title = bucket[0]?.toUpperCase() + bucket.slice(1);
  return figure({ id: idByBucket[bucket], title, good: 'down' }, countUp(`obligations ${bucket}`, some, 'obligations'));
}

/** What the calendar costs, where a row of it could say. */
function moneyFigure(near: readonly Near[]): readonly Figure[] {
  const rows = near.flatMap(({ what, amount }) => (amount === null ? [] : [{ name: what, cell: amount }]));
  if (!rows.some(({ cell }) => cell.kind === 'value')) return [];
  const total = addUp('the amounts of obligations to day 90', rows, mainCurrency(rows.map(({ cell }) => cell)));
  return [figure({ id: 'amount', title: 'To pay for them', good: 'info', ...rowsKnown(total) }, total)];
}

function undatedFigure(undated: readonly Duty[]): Figure {
  const note: { note?: Sentence } = undated.length === 0 ? {} : { note: ['may already be overdue'] };
  return figure(
    { id: 'undated', title: 'Without a day', good: 'down', ...note },
    countUp('obligations whose day is not known', undated, 'obligations'),
  );
}

function calendar(near: readonly Near[], asOf: Day): Table {
  const rows = near.map((duty): Row => {
    const { id, what, owner, due, amount, place } = duty;
    const left = count(daysBetween(asOf, due), 'days');
    const cells = [
      what,
      listEntities(duty),
      owner ?? '—',
      { day: due },
      left,
      amount === null ? '—' : showCell(amount),
    ];
    return { key: id, cells, sources: [place] };
  });
  return {
    kind: 'table',
    id: 'calendar',
    title: 'Overdue, and to day 90',
    columns: [
      { title: 'What' },
      { title: 'Entity' },
      { title: 'Owner' },
      { title: 'Due' },
      { title: 'Left', align: 'right' },
      { title: 'Amount', align: 'right' },
    ],
    ...shortList(rows, 15),
  };
}

function headline(near: readonly Near[], undated: number): Headline {
  const overdue = near.filter(({ bucket }) => bucket === 'overdue').length;
  const soon = near.filter(({ bucket }) => bucket === 'within 30 days').length;
  const open: Sentence =
    undated > 0 ? [count(undated, 'obligations'), undated === 1 ? ' has no day' : ' have no day'] : [];
  if (overdue > 0) {
    const late: Sentence = [count(overdue, 'obligations'), overdue === 1 ? ' is overdue' : ' are overdue'];
    const next = soon > 0 ? [`, ${soon} more ${soon === 1 ? 'is' : 'are'} due within 30 days`] : [];
    const rest: Sentence = open.length > 0 ? ['; ', ...open] : [];
    return { standing: 'fails', sentence: [...late, ...next, ...rest, '.'] };
  }
  if (undated > 0) return { standing: 'unknown', sentence: [...open, ' and may be overdue.'] };
  const next: Sentence = soon > 0 ? [count(soon, 'obligations'), soon === 1 ? ' is' : ' are'] : ['nothing is'];
  return { standing: 'holds', sentence: ['Nothing is overdue, and ', ...next, ' due within 30 days.'] };
}
