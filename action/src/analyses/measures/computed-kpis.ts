import type { Day } from '../../day.ts';
import type { RecordByType } from '../../records/index.ts';
import type { Derived } from '../derive-figure.ts';
import { averageSales } from './average-sale.ts';
import { type BookingTerms, leftOfBooking } from './booking-worth.ts';
import { captainDays } from './captain-days.ts';
import { acquisitionOf, isSubscription, profitOfSubscriber, worthOfSubscriber } from './customer-worth.ts';
import { deliveryTrips } from './delivery-trips.ts';
import { listClientAccounts } from './list-client-accounts.ts';
import { mainProducts } from './main-product.ts';
import { maintenanceEffort, openRecords } from './maintenance-effort.ts';
import { type NightRates, type NightsSold, nightRates, nightsSold } from './nights-sold.ts';
import { mainCurrency } from './per-month.ts';
import { quotient } from './quotient.ts';
import { sumFigures } from './sum-figures.ts';

/** The tables that the usual KPIs are computed from, and the cells: an analysis that shows these KPIs reads them. */
export const computedFrom = {
  property: { needs: [], uses: ['property'] },
  booking: { needs: [], uses: ['asset', 'start', 'end', 'status', 'fare'] },
  calendar: { needs: [], uses: ['property', 'from', 'to'] },
  maintenance: { needs: [], uses: ['title', 'closed', 'hours'] },
  captain: { needs: [], uses: ['captain', 'availableDays'] },
  delivery: {
    needs: [],
    uses: [
      'captain',
      'route',
      'from',
      'underwayDays',
      'standbyDays',
      'deadheadDays',
      'travelCost',
      'reimbursed',
      'fee',
    ],
  },
  product: { needs: [], uses: ['price', 'variableCost', 'unitsSold', 'cac', 'churn', 'grossMargin'] },
  expense: { needs: [], uses: ['amount', 'account', 'month', 'vendor', 'kind'] },
  channel: { needs: [], uses: ['channel', 'newCustomers'] },
  contract: { needs: [], uses: ['client', 'kind', 'value', 'start', 'end', 'rate', 'progress'] },
  timesheet: { needs: [], uses: ['client', 'date', 'hours', 'billable', 'work'] },
  invoice: { needs: [], uses: ['client', 'date', 'number', 'amount'] },
  param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
} as const;

type Tables = { readonly [T in keyof typeof computedFrom]: readonly RecordByType[T][] };

/** What the tables say of one entity; null where they do not say enough. */
type Measure = (tables: Tables, asOf: Day) => Derived | null;

/** What the tables of each entity give, by its code, then by the key of the catalogue. */
export type ComputedKpis = ReadonlyMap<string, ReadonlyMap<string, Derived>>;

/**
 * The KPIs of each entity that its own tables already give, each as the analysis of its question computes it. A KPI whose
 * inputs are not all there is left out.
 */
export function computedKpis(tables: Tables, asOf: Day): ComputedKpis {
  const { param: _, ...owned } = tables;
  const rows = Object.values(owned).flat();
  const codes = new Set(rows.flatMap(({ entity }) => (entity === null || entity === 'all' ? [] : [entity])));
  return new Map(
    [...codes].sort().map((entity) => {
      const own = tablesOf(tables, entity);
      const found = [...measureByKpi].flatMap(([key, measure]) => {
        const derived = measure(own, asOf);
        return derived === null || derived.value === null ? [] : [[key, derived] as const];
      });
      return [entity, new Map(found)] as const;
    }),
  );
}

/** Parameters hold for all entities; every other row belongs to its own. */
function tablesOf(all: Tables, code: string): Tables {
  const own = <T extends { readonly entity: string | null }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ entity }) => entity === code);
  return {
    property: own(all.property),
    booking: own(all.booking),
    calendar: own(all.calendar),
    maintenance: own(all.maintenance),
    captain: own(all.captain),
    delivery: own(all.delivery),
    product: own(all.product),
    expense: own(all.expense),
    channel: own(all.channel),
    contract: own(all.contract),
    timesheet: own(all.timesheet),
    invoice: own(all.invoice),
    param: all.param,
  };
}

const measureByKpi: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['charter.cm_per_trip', ofMainSale(leftOfBooking)],
  ['studio.unbilled', unbilledWork],
  ['studio.ltv_cac', ofSubscription(({ worth, cost }) => quotient('worth', worth, 'cost', cost, ''))],
  ['studio.payback', ofSubscription(({ profit, cost }) => quotient('cost', cost, 'gross profit', profit, 'months'))],
  ['stay.occ', ofNights((_nights, { adjusted }) => adjusted)],
  ['stay.adr', ofNights((_nights, { dailyRate }) => dailyRate)],
  ['stay.revpar', ofNights((_nights, { adjusted, perAvailable }) => adjusted && perAvailable)],
  ['stay.alos', ofNights(({ averageStay }) => averageStay)],
  ['stay.backlog', ({ maintenance, param }, asOf) => backlog(maintenance, param, asOf)],
  ['deliv.util', ({ captain, delivery }, asOf) => captainDays(captain, delivery, asOf).shares.utilisation],
  ['deliv.dead_ratio', ({ delivery, param }, asOf) => deliveryTrips(delivery, param, asOf).rates.ofDays],
  ['deliv.eff_rate', ({ delivery, param }, asOf) => deliveryTrips(delivery, param, asOf).rates.effective],
]);

/** Of what the entity mostly sells. */
function ofMainSale(compute: (terms: BookingTerms) => Derived): Measure {
  return ({ product }) => {
    const [main] = mainProducts(product).values();
    const sale = averageSales(product, currencyOf(product)).find((one) => one.product === main);
    return sale === undefined ? null : compute(sale.terms);
  };
}

/** What a subscriber brings, also in a month, and costs. */
interface Subscriber {
  readonly worth: Derived;
  readonly profit: Derived;
  readonly cost: Derived;
}

function ofSubscription(compute: (subscriber: Subscriber) => Derived): Measure {
  return ({ product, expense, channel }, asOf) => {
    const [main] = mainProducts(product).values();
    if (main === undefined || !isSubscription(main)) return null;
    const currency = currencyOf(product);
    return compute({
      worth: worthOfSubscriber(main, currency),
      profit: profitOfSubscriber(main, currency),
      cost: acquisitionOf(main, expense, channel, currency, asOf).cost,
    });
  };
}

function currencyOf(products: Tables['product']): string {
  return mainCurrency(products.map(({ cells }) => cells.price));
}

function ofNights(pick: (nights: NightsSold, rates: NightRates) => Derived | null): Measure {
  return ({ property, booking, calendar }, asOf) => {
    const nights = nightsSold(property, booking, calendar, asOf);
    return nights && pick(nights, nightRates(nights.total, nights.currency));
  };
}

/** Nothing where no job was ever recorded. */
function backlog(records: Tables['maintenance'], params: Tables['param'], asOf: Day): Derived | null {
  return records.length === 0 ? null : maintenanceEffort(openRecords(records, asOf), params, asOf).weeks;
}

function unbilledWork({ contract, timesheet, invoice }: Tables, asOf: Day): Derived | null {
  const { currency, clients } = listClientAccounts(contract, timesheet, invoice, asOf);
  if (clients.length === 0) return null;
  return sumFigures(
    'what is earned and not billed of each client',
    clients.map(({ name, unbilled }) => ({ name, ...unbilled })),
    currency,
  );
}
