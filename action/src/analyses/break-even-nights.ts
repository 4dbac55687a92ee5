import { type Day, daysInMonth, monthOf } from '../day.ts';
import { count, joinSources, type Quantity, quantity, worstQuality, zero } from '../quantity/quantity.ts';
import { verdict } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Block, Headline, Sentence } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure } from './derive-figure.ts';
import { fixedCostPerMonth } from './measures/burn.ts';
import { type NightTerms, netOfNight, breakEvenNights as nightsThatPay } from './measures/net-of-night.ts';
import { type NightsSold, nightRates, nightsSold } from './measures/nights-sold.ts';
import { shippedParameter, statedParameter } from './measures/parameter.ts';
import { rowsKnown } from './measures/rows-known.ts';

export const breakEvenNights = defineAnalysis({
  id: 'break-even-nights',
  code: 'RENT-04',
  title: 'Break-even nights',
  question: 'How many nights a month pay the fixed cost?',
  formula:
    'Nights = fixed cost ÷ [(daily rate + cleaning fee ÷ stay) × (1 − `airbnb_host_fee`) − `cost_per_night` − `cost_per_stay` ÷ stay], rounded up; daily rate and stay as in the bookings, the cleaning fee as in the rates, costs as in the params table. Occupancy = nights before rounding ÷ units × days of this month.',
  reads: {
    expense: { needs: ['amount', 'behaviour'], uses: ['vendor', 'month', 'kind'] },
    property: { needs: ['property'] },
    booking: { needs: ['asset', 'start', 'end', 'status', 'fare'] },
    rate: { needs: ['cleaningFee'], uses: ['product'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ expense, property, booking, rate, param }, { asOf }) {
    const sold = nightsSold(property, booking, [], asOf);
    if (sold === null) return { blocks: [] };
    const { currency } = sold;
    const lets = new Set(property.map(({ entity }) => entity));
    const fixed = fixedCostPerMonth(
      expense.filter(({ entity }) => lets.has(entity)),
      currency,
      asOf,
    );
    const terms = termsOf(sold, rate, param, asOf);
    const needed = nightsThatPay(fixed, terms);
    const isAtLeast = isFloor(terms) || fixed.known < fixed.of;
    const average = soldPerMonth(sold);
    const fixedFigure = figure(
      { id: 'fixed-cost', title: 'Fixed cost of a month', good: 'down', ...rowsKnown(fixed) },
      fixed,
    );
    const net = figure(
      { id: 'net', title: 'Left of a night', good: 'up', ...notCounted(terms) },
      netOfNight(terms, currency),
    );
    const soldFigure = figure({ id: 'sold', title: 'Sold in an average month', good: 'up' }, average);
    return {
      blocks: [fixedFigure, net, ...neededFigures(needed, isAtLeast, property, asOf), soldFigure],
      headline: headline(needed, average.value, isAtLeast),
    };
  },
});

function termsOf(
  sold: NightsSold,
  rates: readonly RecordByType['rate'][],
  params: readonly RecordByType['param'][],
  asOf: Day,
): NightTerms {
  const inForce = (key: string): Quantity | null => statedParameter(params, key, asOf) ?? shippedParameter(key, asOf);
  const ifGiven = (value: Quantity | null) => value && { value };
  return {
    dailyRate: nightRates(sold.total, sold.currency).dailyRate,
    fee: { value: inForce('airbnb_host_fee') },
    stay: sold.averageStay,
    cleaning: ifGiven(cleaningFee(rates, sold.currency)),
    perNight: ifGiven(inForce('cost_per_night')),
    perStay: ifGiven(inForce('cost_per_stay')),
  };
}

/** From the lowest to the highest of the rates; null where none says it. */
function cleaningFee(rates: readonly RecordByType['rate'][], currency: string): Quantity | null {
  const fees = rates.flatMap(({ cells }) => said(cells.cleaningFee) ?? []).filter(({ unit }) => unit === currency);
  const [first] = fees;
  if (first === undefined) return null;
  const low = fees.reduce((least, fee) => (fee.low.lt(least) ? fee.low : least), first.low);
  const high = fees.reduce((most, fee) => (fee.high.gt(most) ? fee.high : most), first.high);
  const sources = joinSources(fees);
  const quality = low.eq(high) ? sources.quality : worstQuality([sources.quality, 'range']);
  return quantity({ ...sources, low, high, unit: currency, quality });
}

/** Without a cost, fewer nights seem to pay than do. */
function isFloor({ perNight, perStay }: NightTerms): boolean {
  return perNight === null || perStay === null;
}

function notCounted({ cleaning, perNight, perStay }: NightTerms): { readonly note?: Sentence } {
  const costs = [...(perNight ? [] : ['`cost_per_night`']), ...(perStay ? [] : ['`cost_per_stay`'])];
  const most = costs.length === 0 ? [] : [`at most: ${costs.join(' and ')} not set in the params table`];
  const fee = cleaning ? [] : ['no cleaning fee in the rates'];
  const notes = [...most, ...fee];
  return notes.length === 0 ? {} : { note: [notes.join('; ')] };
}

function neededFigures(needed: Derived, isAtLeast: boolean, units: readonly unknown[], asOf: Day): readonly Block[] {
  const caption = { id: 'nights', title: 'Break-even', good: 'down', round: 'up' } as const;
  if (needed.value === null) return [figure(caption, needed)];
  if (!needed.value.high.isFinite()) {
    const note = [needed.value.low.isFinite() ? 'perhaps no number of nights pays' : 'no number of nights pays'];
    return [figure({ ...caption, note }, { ...needed, value: null })];
  }
  const operands = [
    { name: 'nights', ...needed },
    { name: 'units × days', value: count(units.length * daysInMonth(monthOf(asOf)), 'nights') },
  ];
  const share = derive('nights ÷ units × days', operands, '%', ([nights = zero, all = zero]) =>
    all.isZero() ? zero : nights.times(100).div(all),
  );
  return [
    figure({ ...caption, ...(isAtLeast && { note: ['at least: not every cost is known'] }) }, needed),
    figure({ id: 'occupancy', title: 'Occupancy at break-even', good: 'down' }, share),
  ];
}

function soldPerMonth({ total, months }: NightsSold): Derived {
  const operands = [
    { name: 'nights sold', ...total.sold },
    { name: 'months', value: count(months.length, 'months') },
  ];
  return derive('nights sold ÷ months', operands, 'nights/month', ([nights = zero, over = zero]) =>
    over.isZero() ? zero : nights.div(over),
  );
}

function headline({ value }: Derived, sold: Quantity | null, isAtLeast: boolean): Headline {
  if (value === null || sold === null || !value.low.isFinite()) {
    return value?.low.isFinite() === false
      ? { standing: 'fails', sentence: ['No number of nights pays the fixed cost of the units.'] }
      : { standing: 'unknown', sentence: ['Break-even nights cannot be computed yet.'] };
  }
  if (verdict(sold, 'at least', value.low) === 'fail') {
    return { standing: 'fails', sentence: ['The nights sold do not pay the fixed cost of the units.'] };
  }
  return isAtLeast || verdict(sold, 'at least', value.high) !== 'pass'
    ? { standing: 'unknown', sentence: ['It is not certain that the nights sold pay the fixed cost of the units.'] }
    : { standing: 'holds', sentence: ['The nights sold pay the fixed cost of the units.'] };
}
