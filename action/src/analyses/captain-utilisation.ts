import { type Day, daysBetween } from '../day.ts';
import { count, type Exact, type Quantity, zero } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { derive, figure } from './derive-figure.ts';
import {
  type CaptainLog,
  type CaptainShares,
  captainDays,
  deliveryName,
  sharesOfAvailable,
} from './measures/captain-days.ts';
import { shortList } from './measures/short-list.ts';

type Captain = RecordByType['captain'];
type Delivery = RecordByType['delivery'];

export const captainUtilisation = defineAnalysis({
  id: 'captain-utilisation',
  code: 'YACHT-01',
  title: 'Captain utilisation',
  question: 'How many of the days that captains are available are paid, and where do the others go?',
  formula:
    'Available days part into under way, paid standby, deadhead and idle; utilisation = (under way + paid standby) ÷ available.',
  reads: {
    captain: { needs: ['availableDays'], uses: ['captain'] },
    delivery: {
      needs: ['underwayDays', 'standbyDays', 'deadheadDays'],
      uses: ['captain', 'route', 'from', 'to', 'actualDays'],
    },
  },
  compute({ captain, delivery }, { asOf }) {
    if (captain.length === 0 && delivery.length === 0) return { blocks: [] };
    const { begun, logs, all, shares: share } = captainDays(captain, delivery, asOf);
    const faults = [...begun.flatMap(faultsOfDelivery), ...logs.flatMap(faultsOfCaptain)];
    return {
      blocks: [
        figure({ id: 'available', title: 'Available days', good: 'info', ...availableNote(logs) }, all.available),
        figure({ id: 'utilisation', title: 'Utilisation', good: 'up' }, share.utilisation),
        figure({ id: 'underway', title: 'Under way', good: 'up' }, share.underway),
        figure({ id: 'deadhead', title: 'Deadhead', good: 'down' }, share.deadhead),
        figure({ id: 'idle', title: 'Idle', good: 'down' }, share.idle),
        captainTable(logs),
        ...(faults.length > 0 ? [faultTable(faults)] : []),
      ],
      headline: headline(share, faults),
    };
  },
});

function availableNote(logs: readonly CaptainLog[]): { readonly note?: Sentence } {
  const open = logs.filter(({ days }) => days.available.value === null).map(({ name }) => name);
  return open.length === 0 ? {} : { note: [`without ${open.join(', ')}, whose available days are not known`] };
}

function captainTable(logs: readonly CaptainLog[]): Table {
  const rows = logs.map(({ name, captain, deliveries, days }): Row => {
    const { available, underway, standby, deadhead, idle } = days;
    const parts: readonly Part[] = [available, underway, standby, deadhead, idle].map(({ value }) => value);
    const records = captain === null ? deliveries : [captain, ...deliveries];
    return {
      key: captain?.id ?? name,
      cells: [name, ...parts, sharesOfAvailable(days).utilisation.value],
      sources: records.map(({ place }) => place),
    };
  });
  const titles = ['Available', 'Under way', 'Paid standby', 'Deadhead', 'Idle', 'Utilisation'];
  const columns = [{ title: 'Captain' }, ...titles.map((title) => ({ title, align: 'right' as const }))];
  return { kind: 'table', id: 'captains', title: 'Days of each captain', columns, ...shortList(rows, 15) };
}

/** Days that contradict each other: what they are of, what is stated, and what its parts come to. */
interface Fault {
  readonly key: string;
  readonly of: string;
  readonly what: string;
  readonly stated: Quantity;
  readonly sum: Quantity;
  readonly record: Captain | Delivery;
}

/** The trip home may lie inside the stated days or after them; anything else does not add up. */
function faultsOfDelivery(delivery: Delivery): readonly Fault[] {
  const { from, to, actualDays } = delivery.cells;
  const sums = partsOf(delivery);
  const [sum] = sums;
  const stated = [
    { kind: 'span', what: 'from the first day to the last', days: spanOf(said(from), said(to)) },
    { kind: 'actual', what: 'actual days', days: said(actualDays) },
  ];
  return stated.flatMap(({ kind, what, days }): Fault[] => {
    if (days === null || sum === undefined || sums.some((one) => overlap(one, days))) return [];
    return [{ key: `${delivery.id}/${kind}`, of: deliveryName(delivery), what, stated: days, sum, record: delivery }];
  });
}

/** The days with and without deadhead; none when a part is not known. */
function partsOf({ cells }: Delivery): readonly Quantity[] {
  const sum = (parts: readonly Cell<Quantity>[]): Quantity | null => {
    if (parts.some(({ kind }) => kind === 'unknown' || kind === 'error')) return null;
    const operands = parts.flatMap((cell) => (cell.kind === 'value' ? [{ name: 'days', value: cell.value }] : []));
    return derive('sum', operands, 'days', (values) => addAll(values)).value;
  };
  const paid = [cells.underwayDays, cells.standbyDays];
  return [sum([...paid, cells.deadheadDays]), sum(paid)].filter((days) => days !== null);
}

const addAll = (values: readonly Exact[]): Exact => values.reduce((sum, value) => sum.plus(value), zero);

function spanOf(from: Day | null, to: Day | null): Quantity | null {
  return from === null || to === null || to < from ? null : count(daysBetween(from, to) + 1, 'days');
}

function overlap(a: Quantity, b: Quantity): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** More days used than there were. */
function faultsOfCaptain({ name, captain, days: { available, idle, ...spent } }: CaptainLog): readonly Fault[] {
  if (captain === null || available.value === null || idle.value === null || idle.value.high.gte(zero)) return [];
  const used = derive(
    'sum',
    [spent.underway, spent.standby, spent.deadhead].map(({ value }) => ({ name: 'days', value })),
    'days',
    (values) => addAll(values),
  );
  if (used.value === null) return [];
  const stated = available.value;
  return [
    { key: `${captain.id}/available`, of: name, what: 'available days', stated, sum: used.value, record: captain },
  ];
}

function faultTable(faults: readonly Fault[]): Table {
  const rows = faults.map(({ key, of, what, stated, sum, record }): Row => {
    return { key, cells: [of, what, stated, sum], sources: [record.place] };
  });
  return {
    kind: 'table',
    id: 'faults',
    title: 'Days that do not add up',
    columns: [
      { title: 'Of' },
      { title: 'Stated' },
      { title: 'Days', align: 'right' },
      { title: 'Under way, standby and deadhead', align: 'right' },
    ],
    ...shortList(rows, 10),
  };
}

function headline({ utilisation, deadhead }: CaptainShares, faults: readonly Fault[]): Headline {
  if (utilisation.value === null) {
    return { standing: 'unknown', sentence: ['How busy the captains are is not known.'] };
  }
  const standing = faults.length > 0 ? 'fails' : 'holds';
  const trips = deadhead.value === null ? [] : [', ', deadhead.value, ' go into trips without a yacht'];
  return { standing, sentence: [utilisation.value, ' of the captains’ days are paid', ...trips, '.'] };
}
