import { addDays, type Day, daysBetween } from '../day.ts';
import { count } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Item } from '../records/item.ts';
import type { Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { listEntities } from './measures/list-entities.ts';
import { shortList } from './measures/short-list.ts';

type Decision = RecordByType['decision-record'];

export const decisions = defineAnalysis({
  id: 'decisions',
  code: 'CEO-09',
  title: 'Decisions',
  question: 'What waits for a decision, and which decisions must be looked at again?',
  formula:
    'To decide = proposed decisions of the log and open questions of the notes. A proposed decision is late after 30 days, a question after its day. A decision in force whose review day has passed is due. A chain is broken where a decision supersedes one that is not there or still in force, or is superseded by none.',
  reads: {
    items: true,
    'decision-record': { needs: ['title', 'status', 'date'], uses: ['owner', 'reviewBy', 'supersedes'] },
  },
  compute({ items, 'decision-record': log }, { asOf }) {
    const pending = pendingOf(log, items, asOf);
    const late = pending.filter(({ isLate }) => isLate);
    const reviews = reviewsOf(log, asOf);
    const due = reviews.filter(({ by }) => by < asOf);
    const breaks = breaksOf(log);
    const made = [...log.filter(({ cells }) => said(cells.status) === 'accepted'), ...items.filter(isMade)];
    const isDated = log.length > 0 || pending.some((one) => one.due !== null);
    const figures: readonly Figure[] = [
      figure(
        { id: 'open', title: 'To decide', good: 'down' },
        countUp('open decisions', records(pending), 'decisions'),
      ),
      figure({ id: 'made', title: 'In force', good: 'info' }, countUp('decisions in force', made, 'decisions')),
    ];
    const times: readonly Figure[] = [
      figure(
        { id: 'late', title: 'Late', good: 'down' },
        countUp('open decisions that are late', records(late), 'decisions'),
      ),
      figure(
        { id: 'reviews', title: 'Review overdue', good: 'down' },
        countUp('reviews that are overdue', records(due), 'reviews'),
      ),
    ];
    const tables = [openTable(pending, asOf), reviewTable(reviews, asOf), breakTable(breaks)];
    return {
      blocks: [...figures, ...(isDated ? times : []), ...tables.filter(({ rows }) => rows.length > 0)],
      decide: pending.map(({ record, title, owner, due }) => ({ sentence: [title], owner, due, place: record.place })),
      ...headline(pending, late.length, due.length, log.length > 0),
    };
  },
});

/** A proposed decision is late when it is older. */
const patience = 30;
/** Reviews are announced so many days ahead. */
const ahead = 30;
const mostShown = 10;

/** Something that waits for a decision. */
interface Pending {
  readonly record: Decision | Item;
  readonly title: string;
  readonly owner: string | null;
  /** The day it was proposed; a question has none. */
  readonly since: Day | null;
  readonly due: Day | null;
  readonly isLate: boolean;
  /** Questions rank by what their note says, 0 first. */
  readonly priority: number;
}

/** Late ones first; then the log before the notes, the oldest first; then priority, day and id. */
function pendingOf(log: readonly Decision[], items: readonly Item[], asOf: Day): readonly Pending[] {
  const proposed = log
    .filter(({ cells }) => said(cells.status) === 'proposed')
    .map((record): Pending => {
      const since = said(record.cells.date);
      const isLate = since !== null && daysBetween(since, asOf) > patience;
      const title = said(record.cells.title) ?? record.id;
      return { record, title, owner: said(record.cells.owner), since, due: null, isLate, priority: 0 };
    });
  const asked = items.filter(isAsked).map((record): Pending => {
    const { title, owner, due, priority } = record;
    return { record, title, owner, since: null, due, isLate: due !== null && due < asOf, priority: priority ?? 2 };
  });
  return [...proposed, ...asked].sort(
    (a, b) =>
      Number(b.isLate) - Number(a.isLate) ||
      compareText(a.since ?? never, b.since ?? never) ||
      a.priority - b.priority ||
      compareText(a.due ?? never, b.due ?? never) ||
      compareText(a.record.id, b.record.id),
  );
}

const never = '9999';

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isAsked({ type, state }: Item): boolean {
  return type === 'question' && state !== 'done' && state !== 'dropped';
}

function isMade({ type, state }: Item): boolean {
  return type === 'decision' && state !== 'dropped';
}

function records<T>(all: readonly { readonly record: T }[]): readonly T[] {
  return all.map(({ record }) => record);
}

/** A decision in force that is to be looked at again, now or soon. */
interface Review {
  readonly record: Decision;
  readonly by: Day;
}

/** The earliest first. */
function reviewsOf(log: readonly Decision[], asOf: Day): readonly Review[] {
  const last = addDays(asOf, ahead);
  return log
    .flatMap((record): Review[] => {
      const by = said(record.cells.reviewBy);
      return said(record.cells.status) === 'accepted' && by !== null && by <= last ? [{ record, by }] : [];
    })
    .sort((a, b) => compareText(a.by, b.by) || compareText(a.record.id, b.record.id));
}

/** What is wrong with the chain of a decision. */
interface Break {
  readonly key: string;
  readonly record: Decision;
  readonly what: string;
}

function breaksOf(log: readonly Decision[]): readonly Break[] {
  const decisionById = new Map(log.map((decision) => [decision.id, decision]));
  const replaced = new Set(log.filter(isDecided).flatMap(({ cells }) => said(cells.supersedes) ?? []));
  return log.flatMap((record): Break[] => {
    const orphan = said(record.cells.status) === 'superseded' && !replaced.has(record.id);
    const own = isDecided(record) ? (said(record.cells.supersedes) ?? []) : [];
    return [
      ...own.flatMap((id) => {
        const what = faultOf(id, record, decisionById.get(id));
        return what === null ? [] : [{ key: `${record.id}/${id}`, record, what }];
      }),
      ...(orphan ? [{ key: record.id, record, what: 'superseded, and no decision says by which' }] : []),
    ];
  });
}

/** Only a decision that was made replaces another: a proposal leaves it in force. */
function isDecided({ cells }: Decision): boolean {
  const status = said(cells.status);
  return status === 'accepted' || status === 'superseded';
}

function faultOf(id: string, { id: own, cells }: Decision, target: Decision | undefined): string | null {
  if (target === undefined) return `supersedes ${id}, which is not in the log`;
  if (id === own) return 'supersedes itself';
  if (said(target.cells.supersedes)?.includes(own)) return `supersedes ${id}, which supersedes it`;
  const status = said(target.cells.status);
  if (status === 'superseded' || status === null) return null;
  return said(cells.status) === 'accepted' ? `supersedes ${id}, which is still ${status}` : null;
}

const titles = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title }));

function openTable(pending: readonly Pending[], asOf: Day): Table {
  const rows = pending.map(({ record, title, owner, since, due }): Row => {
    const isLogged = record.type === 'decision-record';
    const age = since === null ? null : count(daysBetween(since, asOf), 'days');
    const times = [isLogged ? age : '—', due === null ? '—' : { day: due }];
    const cells = [title, listEntities(record), owner ?? '—', ...times];
    return { key: `${record.type}/${record.id}`, cells, sources: [record.place] };
  });
  const columns = titles('To decide', 'Entity', 'Owner', 'Open for', 'Due');
  return {
    kind: 'table',
    id: 'open-decisions',
    title: 'Waiting for a decision',
    isDetail: true,
    columns,
    ...shortList(rows, mostShown),
  };
}

function reviewTable(reviews: readonly Review[], asOf: Day): Table {
  const rows = reviews.map(({ record, by }): Row => {
    const { title, owner } = record.cells;
    const standing = by < asOf ? 'overdue' : 'soon';
    const cells = [said(title) ?? record.id, listEntities(record), said(owner), { day: by }, standing];
    return { key: record.id, cells, sources: [record.place] };
  });
  const columns = titles('Decision', 'Entity', 'Owner', 'Review by', 'Standing');
  return { kind: 'table', id: 'due-reviews', title: 'To look at again', columns, ...shortList(rows, mostShown) };
}

function breakTable(breaks: readonly Break[]): Table {
  const rows = breaks.map(({ key, record, what }): Row => {
    const cells = [said(record.cells.title) ?? record.id, listEntities(record), what];
    return { key, cells, sources: [record.place] };
  });
  const columns = titles('Decision', 'Entity', 'Fault');
  return { kind: 'table', id: 'broken-chains', title: 'Broken chains', columns, ...shortList(rows, mostShown) };
}

function headline(
  pending: readonly Pending[],
  late: number,
  due: number,
  hasLog: boolean,
): { readonly headline?: Headline } {
  const open = pending.length;
  if (open === 0 && due === 0) {
    return hasLog
      ? { headline: { standing: 'holds', sentence: ['No decision is open, and no review is overdue.'] } }
      : {};
  }
  const wait: Sentence = [count(open, 'decisions'), open === 1 ? ' is open' : ' are open'];
  if (late + due > 0) {
    const lates = late > 0 ? [`, ${late} of them late`] : [];
    const reviews: Sentence = due > 0 ? ['; ', count(due, 'reviews'), due === 1 ? ' is overdue' : ' are overdue'] : [];
    return { headline: { standing: 'fails', sentence: [...wait, ...lates, ...reviews, '.'] } };
  }
  const isDated = pending.every((one) => one.since !== null || one.due !== null);
  if (isDated) return { headline: { standing: 'holds', sentence: [...wait, ', none of them late.'] } };
  return { headline: { standing: 'unknown', sentence: [...wait, '; since when or until when is not always known.'] } };
}
