import { type Day, daysBetween } from '../day.ts';
import { count, type Exact, exact, type Quantity, zero } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, type Derived, derive, figure } from './derive-figure.ts';
import { groupBy } from './measures/group-by.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

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
    const begun = delivery.filter(({ cells }) => (said(cells.from) ?? asOf) <= asOf);
    const logs = logsOf(captain, begun);
    const all = togetherOf(logs.filter(({ days }) => days.available.value !== null));
    const faults = [...begun.flatMap(faultsOfDelivery), ...logs.flatMap(faultsOfCaptain)];
    const share = shareOfAvailable(all);
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

/** How days part; each part in days. */
interface Days {
  readonly available: Derived;
  readonly underway: Derived;
  readonly standby: Derived;
  readonly deadhead: Derived;
  readonly idle: Derived;
}

/** What one captain had and used; the record is absent where deliveries name somebody who is not in the captains table. */
interface Log {
  readonly name: string;
  readonly captain: Captain | null;
  readonly deliveries: readonly Delivery[];
  readonly days: Days;
}

/** One log a captain, by name. */
function logsOf(captains: readonly Captain[], deliveries: readonly Delivery[]): readonly Log[] {
  const deliveriesByKey = new Map(groupBy(deliveries, (delivery) => nameKey(captainOf(delivery))));
  const captainByKey = new Map(
    captains.map((captain) => [nameKey(said(captain.cells.captain) ?? captain.id), captain]),
  );
  const keys = [...new Set([...captainByKey.keys(), ...deliveriesByKey.keys()])].sort();
  return keys.map((key) => {
    const captain = captainByKey.get(key) ?? null;
    const own = deliveriesByKey.get(key) ?? [];
    const name = captain === null ? captainOf(own[0]) : (said(captain.cells.captain) ?? captain.id);
    return { name, captain, deliveries: own, days: daysOf(captain, own) };
  });
}

function captainOf(delivery: Delivery | undefined): string {
  return (delivery && said(delivery.cells.captain)) ?? 'nobody named';
}

function daysOf(captain: Captain | null, deliveries: readonly Delivery[]): Days {
  const available = captain === null ? null : said(captain.cells.availableDays);
  const stated = derive('as stated', [{ name: 'available days', value: available }], 'days', ([all = zero]) => all);
  const spent = {
    available: stated,
    underway: addDays('the days under way', deliveries, ({ cells }) => cells.underwayDays),
    standby: addDays('the days of paid standby', deliveries, ({ cells }) => cells.standbyDays),
    deadhead: addDays('the deadhead days', deliveries, ({ cells }) => cells.deadheadDays),
  };
  return { ...spent, idle: idleDays(spent) };
}

/** Without deliveries, and where none applies, no days were spent: that is known. */
function addDays(what: string, deliveries: readonly Delivery[], cellOf: (one: Delivery) => Cell<Quantity>): Derived {
  const rows = deliveries.map((delivery) => ({ name: labelOf(delivery), cell: cellOf(delivery) }));
  const { of, value, derivation } = addUp(what, rows, 'days');
  return { value: of === 0 ? count(0, 'days') : value, derivation };
}

function labelOf({ id, cells }: Delivery): string {
  return said(cells.route) ?? id;
}

function idleDays({ available, underway, standby, deadhead }: Omit<Days, 'idle'>): Derived {
  const operands = [
    { name: 'available', ...available },
    { name: 'under way', ...underway },
    { name: 'standby', ...standby },
    { name: 'deadhead', ...deadhead },
  ];
  return derive('available − under way − standby − deadhead', operands, 'days', ([all = zero, ...spent]) =>
    spent.reduce((rest, days) => rest.minus(days), all),
  );
}

/** The days of all captains whose available days are known. */
function togetherOf(logs: readonly Log[]): Days {
  const total = (what: string, partOf: (days: Days) => Derived): Derived =>
    sumFigures(
      `${what} of each captain`,
      logs.map(({ name, days }) => ({ name, ...partOf(days) })),
      'days',
    );
  const spent = {
    available: total('the available days', ({ available }) => available),
    underway: total('the days under way', ({ underway }) => underway),
    standby: total('the days of paid standby', ({ standby }) => standby),
    deadhead: total('the deadhead days', ({ deadhead }) => deadhead),
  };
  return { ...spent, idle: idleDays(spent) };
}

interface Shares {
  readonly utilisation: Derived;
  readonly underway: Derived;
  readonly deadhead: Derived;
  readonly idle: Derived;
}

function shareOfAvailable(days: Days): Shares {
  const available = { name: 'available', ...days.available };
  const underway = { name: 'under way', ...days.underway };
  const standby = { name: 'standby', ...days.standby };
  const deadhead = { name: 'deadhead', ...days.deadhead };
  return {
    utilisation: share('(under way + standby) ÷ available', available, [underway, standby], add),
    underway: share('under way ÷ available', available, [underway], add),
    deadhead: share('deadhead ÷ available', available, [deadhead], add),
    idle: share(
      '(available − under way − standby − deadhead) ÷ available',
      available,
      [underway, standby, deadhead],
      rest,
    ),
  };
}

type Named = Derived & { readonly name: string };

const add = (_all: Exact, parts: readonly Exact[]): Exact => parts.reduce((sum, part) => sum.plus(part), zero);
const rest = (all: Exact, parts: readonly Exact[]): Exact => all.minus(add(all, parts));

/** In percent of the available days, each evaluated once; null where none are available. */
function share(formula: string, available: Named, parts: readonly Named[], partOf: typeof add): Derived {
  const { value, derivation } = derive(formula, [available, ...parts], '%', ([all = zero, ...values]) =>
    all.isZero() ? zero : partOf(all, values).times(exact(100)).div(all),
  );
  return { value: available.value?.low.isZero() ? null : value, derivation };
}

function availableNote(logs: readonly Log[]): { readonly note?: Sentence } {
  const open = logs.filter(({ days }) => days.available.value === null).map(({ name }) => name);
  return open.length === 0 ? {} : { note: [`without ${open.join(', ')}, whose available days are not known`] };
}

function captainTable(logs: readonly Log[]): Table {
  const rows = logs.map(({ name, captain, deliveries, days }): Row => {
    const { available, underway, standby, deadhead, idle } = days;
    const parts: readonly Part[] = [available, underway, standby, deadhead, idle].map(({ value }) => value);
    const records = captain === null ? deliveries : [captain, ...deliveries];
    return {
      key: captain?.id ?? name,
      cells: [name, ...parts, shareOfAvailable(days).utilisation.value],
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
    return [{ key: `${delivery.id}/${kind}`, of: labelOf(delivery), what, stated: days, sum, record: delivery }];
  });
}

/** The days with and without deadhead; none when a part is not known. */
function partsOf({ cells }: Delivery): readonly Quantity[] {
  const sum = (parts: readonly Cell<Quantity>[]): Quantity | null => {
    if (parts.some(({ kind }) => kind === 'unknown' || kind === 'error')) return null;
    const operands = parts.flatMap((cell) => (cell.kind === 'value' ? [{ name: 'days', value: cell.value }] : []));
    return derive('sum', operands, 'days', (values) => add(zero, values)).value;
  };
  const paid = [cells.underwayDays, cells.standbyDays];
  return [sum([...paid, cells.deadheadDays]), sum(paid)].filter((days) => days !== null);
}

function spanOf(from: Day | null, to: Day | null): Quantity | null {
  return from === null || to === null || to < from ? null : count(daysBetween(from, to) + 1, 'days');
}

function overlap(a: Quantity, b: Quantity): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** More days used than there were. */
function faultsOfCaptain({ name, captain, days: { available, idle, ...spent } }: Log): readonly Fault[] {
  if (captain === null || available.value === null || idle.value === null || idle.value.high.gte(zero)) return [];
  const used = derive(
    'sum',
    [spent.underway, spent.standby, spent.deadhead].map(({ value }) => ({ name: 'days', value })),
    'days',
    (values) => add(zero, values),
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

function headline({ utilisation, deadhead }: Shares, faults: readonly Fault[]): Headline {
  if (utilisation.value === null) {
    return { standing: 'unknown', sentence: ['How busy the captains are is not known.'] };
  }
  const standing = faults.length > 0 ? 'fails' : 'holds';
  const trips = deadhead.value === null ? [] : [', ', deadhead.value, ' go into trips without a yacht'];
  return { standing, sentence: [utilisation.value, ' of the captains’ days are paid', ...trips, '.'] };
}
