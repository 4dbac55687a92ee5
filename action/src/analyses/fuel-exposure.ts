import { type Exact, exact, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { currencyOf } from '../quantity/unit.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure } from './derive-figure.ts';
import { parameterOn } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

type Delivery = RecordByType['delivery'];

export const fuelExposure = defineAnalysis({
  id: 'fuel-exposure',
  code: 'YACHT-03',
  title: 'Fuel exposure',
  question: 'What does the fuel of a delivery cost, and who pays when it costs more than was quoted?',
  formula:
    'Gallons = fuel use × HP × load ÷ fuel weight × engines × NM ÷ speed × (1 + weather), with `fuel_use` (0.40 lb a horsepower-hour), `fuel_weight` (7.2 lb a gallon) and `weather_allowance` (10%) of the params table, diesel unless it sets others; cost = gallons × price; margin = quoted − cost.',
  reads: {
    delivery: {
      needs: ['distance', 'speed', 'engineHp', 'engines', 'fuelPrice'],
      uses: ['route', 'load', 'fuelQuoted'],
    },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ delivery, param }, { asOf }) {
    if (delivery.length === 0) return { blocks: [] };
    const currency = mainCurrency(delivery.map(({ cells }) => cells.fuelPrice));
    const allowance = {
      use: parameterOn(param, 'fuel_use', asOf, { value: 0.4, unit: '' }),
      weight: parameterOn(param, 'fuel_weight', asOf, { value: 7.2, unit: '' }),
      weather: parameterOn(param, 'weather_allowance', asOf, { value: 10, unit: '%' }),
    };
    const voyages = delivery.map((one) => voyageOf(one, allowance, currency));
    const quoted = voyages.filter(({ margin }) => margin !== null);
    const gallons = total('the gallons', voyages, ({ gallons }) => gallons, 'gallons');
    const cost = total('the fuel cost', voyages, ({ cost }) => cost, currency);
    const margin = total('the fuel margin', quoted, (voyage) => voyage.margin ?? voyage.cost, currency);
    return {
      blocks: [
        figure({ id: 'gallons', title: 'Fuel', good: 'down', ...rowsKnown(gallons) }, gallons),
        figure({ id: 'cost', title: 'Fuel cost', good: 'down', ...rowsKnown(cost) }, cost),
        ...(quoted.length === 0
          ? []
          : [
              figure(
                { id: 'margin', title: 'Fuel quoted, less its cost', good: 'up', ...marginNote(voyages, quoted) },
                margin,
              ),
            ]),
        voyageTable(voyages),
      ],
      headline: headline(cost, quoted.length === 0 ? null : margin),
    };
  },
});

/** What the params table says of fuel and weather: pounds a horsepower-hour, pounds a gallon, percent of the hours. */
interface Allowance {
  readonly use: Quantity;
  readonly weight: Quantity;
  readonly weather: Quantity;
}

interface Voyage {
  readonly record: Delivery;
  readonly name: string;
  readonly gallons: Derived;
  readonly cost: Derived;
  /** Quoted less cost; null where fuel is not inside the price: whoever pays it then bears the price. */
  readonly margin: Derived | null;
  /** The price a gallon at which the quoted fuel is used up; null where none is quoted. */
  readonly breakEven: Derived | null;
  readonly isLoadAssumed: boolean;
}

const hundred = exact(100);

function voyageOf(record: Delivery, allowance: Allowance, currency: string): Voyage {
  const { cells, id } = record;
  const stated = said(cells.load);
  const isLoadAssumed = stated === null;
  const use = [
    { name: 'fuel use', value: allowance.use },
    { name: 'HP', value: said(cells.engineHp) },
    { name: 'load', value: stated ?? usualLoad },
    { name: 'fuel weight', value: positive(allowance.weight) },
    { name: 'engines', value: said(cells.engines) },
    { name: 'NM', value: said(cells.distance) },
    { name: 'speed', value: positive(said(cells.speed)) },
    { name: 'weather', value: allowance.weather },
  ];
  const gallons = derive(`${inGallons}`, use, 'gallons', gallonsAt);
  const price = { name: 'price', value: inCurrency(cells.fuelPrice, currency) };
  const quoted = { name: 'quoted', value: inCurrency(cells.fuelQuoted, currency) };
  const burnt = { name: 'gallons', ...gallons };
  const cost = derive('gallons × price', [burnt, price], currency, ([used = zero, each = zero]) => used.times(each));
  const isQuoted = cells.fuelQuoted.kind === 'value';
  const margin = derive(
    'quoted − gallons × price',
    [quoted, burnt, price],
    currency,
    ([sum = zero, used = zero, each = zero]) => sum.minus(used.times(each)),
  );
  const breakEven = derive('quoted ÷ gallons', [quoted, burnt], currency, ([sum = zero, used = zero]) =>
    used.isZero() ? zero : sum.div(used),
  );
  const burns = gallons.value?.low.gt(zero) === true;
  return {
    record,
    name: said(cells.route) ?? id,
    gallons,
    cost,
    margin: isQuoted ? margin : null,
    breakEven: isQuoted && burns ? breakEven : null,
    isLoadAssumed,
  };
}

const inGallons = 'fuel use × HP × load ÷ fuel weight × engines × NM ÷ speed × (1 + weather)';

/** Load and weather in percent. */
function gallonsAt(values: readonly Exact[]): Exact {
  const [
    use = zero,
    power = zero,
    load = zero,
    weight = zero,
    engines = zero,
    miles = zero,
    speed = zero,
    weather = zero,
  ] = values;
  const hourly = use.times(power).times(load).times(engines).div(hundred.times(weight));
  return hourly.times(miles).times(hundred.plus(weather)).div(hundred.times(speed));
}

/** The load of an engine at cruising speed where none is stated. */
const usualLoad: Quantity = quantity({ low: 40, high: 60, unit: '%', basis: 'assumed' });

/** A divisor; null where it may be zero. */
function positive(value: Quantity | null): Quantity | null {
  return value?.low.gt(zero) ? value : null;
}

function inCurrency(cell: Cell<Quantity>, currency: string): Quantity | null {
  const value = said(cell);
  return value && currencyOf(value.unit) === currency ? value : null;
}

function total(what: string, voyages: readonly Voyage[], partOf: (voyage: Voyage) => Derived, unit: string) {
  return sumFigures(
    `${what} of each delivery`,
    voyages.map((voyage) => ({ name: voyage.name, ...partOf(voyage) })),
    unit,
  );
}

function marginNote(voyages: readonly Voyage[], quoted: readonly Voyage[]): { readonly note?: Sentence } {
  const [known, of] = [quoted.length, voyages.length];
  return known === of ? {} : { note: [`over the ${known} of ${of} deliveries with a quote for fuel`] };
}

function voyageTable(voyages: readonly Voyage[]): Table {
  const rows = [...voyages].sort(compareVoyages).map((voyage): Row => {
    const { record, name, gallons, cost, margin, breakEven, isLoadAssumed } = voyage;
    const cells: readonly Part[] = [
      isLoadAssumed ? `${name} (load 40–60% assumed)` : name,
      gallons.value,
      cost.value,
      ...shownQuote(record, margin, breakEven),
    ];
    return { key: record.id, cells, sources: [record.place] };
  });
  return {
    kind: 'table',
    id: 'deliveries',
    title: 'Fuel of each delivery',
    columns: [
      { title: 'Delivery' },
      { title: 'Gallons', align: 'right' },
      { title: 'Cost', align: 'right' },
      { title: 'Quoted', align: 'right' },
      { title: 'Margin', align: 'right' },
      { title: 'Break-even price of a gallon', align: 'right' },
    ],
    ...shortList(rows, 12),
  };
}

function shownQuote({ cells }: Delivery, margin: Derived | null, breakEven: Derived | null): readonly Part[] {
  if (cells.fuelQuoted.kind === 'not-applicable') return ['N/A', 'N/A', 'N/A'];
  return [
    said(cells.fuelQuoted),
    margin?.value ?? null,
    breakEven?.value ? { ...breakEven.value, round: 'down' } : null,
  ];
}

/** The worst low end of the margin first; a delivery without a margin comes last. */
function compareVoyages(a: Voyage, b: Voyage): number {
  const [one, other] = [a.margin?.value ?? null, b.margin?.value ?? null];
  const byMargin =
    one === null || other === null
      ? Number(one === null) - Number(other === null)
      : one.low.cmp(other.low) || one.high.cmp(other.high);
  return byMargin || (a.record.id < b.record.id ? -1 : 1);
}

function headline(cost: Derived, margin: Derived | null): Headline {
  if (cost.value === null) return { standing: 'unknown', sentence: ['What the fuel costs is not known.'] };
  const value = margin?.value ?? null;
  if (value === null) {
    return { standing: 'unknown', sentence: ['Fuel costs ', cost.value, '; what was quoted for it is not known.'] };
  }
  const sentence: Sentence = ['The fuel quoted, less what it costs, leaves ', value, '.'];
  if (value.high.lt(zero)) return { standing: 'fails', sentence };
  return { standing: value.low.gte(zero) && value.quality !== 'partial' ? 'holds' : 'unknown', sentence };
}
