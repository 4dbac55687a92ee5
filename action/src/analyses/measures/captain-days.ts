import type { Day } from '../../day.ts';
import { count, type Exact, exact, type Quantity, zero } from '../../quantity/quantity.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { addUp, type Derived, derive } from '../derive-figure.ts';
import { groupBy } from './group-by.ts';
import { sumFigures } from './sum-figures.ts';

type Captain = RecordByType['captain'];
type Delivery = RecordByType['delivery'];

/** The days of the captains in the deliveries that have begun: of each, of all whose available days are known, and in percent. */
export function captainDays(
  captains: readonly Captain[],
  deliveries: readonly Delivery[],
  asOf: Day,
): {
  readonly begun: readonly Delivery[];
  readonly logs: readonly CaptainLog[];
  readonly all: CaptainDays;
  readonly shares: CaptainShares;
} {
  const begun = deliveries.filter(({ cells }) => (said(cells.from) ?? asOf) <= asOf);
  const logs = captainLogs(captains, begun);
  const all = daysTogether(logs.filter(({ days }) => days.available.value !== null));
  return { begun, logs, all, shares: sharesOfAvailable(all) };
}

/** How days part; each part in days. */
interface CaptainDays {
  readonly available: Derived;
  readonly underway: Derived;
  readonly standby: Derived;
  readonly deadhead: Derived;
  readonly idle: Derived;
}

/** What one captain had and used; the record is absent where deliveries name somebody who is not in the captains table. */
export interface CaptainLog {
  readonly name: string;
  readonly captain: Captain | null;
  readonly deliveries: readonly Delivery[];
  readonly days: CaptainDays;
}

/** One log a captain, by name. */
function captainLogs(captains: readonly Captain[], deliveries: readonly Delivery[]): readonly CaptainLog[] {
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

function daysOf(captain: Captain | null, deliveries: readonly Delivery[]): CaptainDays {
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
  const rows = deliveries.map((delivery) => ({ name: deliveryName(delivery), cell: cellOf(delivery) }));
  const { of, value, derivation } = addUp(what, rows, 'days');
  return { value: of === 0 ? count(0, 'days') : value, derivation };
}

/** What a delivery is called: by its route, else by its id. */
export function deliveryName({ id, cells }: Delivery): string {
  return said(cells.route) ?? id;
}

function idleDays({ available, underway, standby, deadhead }: Omit<CaptainDays, 'idle'>): Derived {
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
function daysTogether(logs: readonly CaptainLog[]): CaptainDays {
  const total = (what: string, partOf: (days: CaptainDays) => Derived): Derived =>
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

/** The parts of the available days, in percent of them. */
export interface CaptainShares {
  readonly utilisation: Derived;
  readonly underway: Derived;
  readonly deadhead: Derived;
  readonly idle: Derived;
}

/** Utilisation is what was paid: under way or on paid standby. */
export function sharesOfAvailable(days: CaptainDays): CaptainShares {
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
