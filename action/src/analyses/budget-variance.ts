import { addMonths, type Day, day, monthOf } from '../day.ts';
import { type Exact, quantity, zero } from '../quantity/quantity.ts';
import { verdict } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Figure, Headline, Row, Table, Text } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive, figure } from './derive-figure.ts';
import { lowestFirst } from './measures/compare-known.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shortList } from './measures/short-list.ts';
import { sumFigures } from './measures/sum-figures.ts';

type BudgetLine = RecordByType['budget-line'];

export const budgetVariance = defineAnalysis({
  id: 'budget-variance',
  code: 'CFO-09',
  title: 'Budget variance',
  question: 'How far are we from the budget, and is it the price or the volume?',
  formula:
    'Difference = actual price × actual volume − budget price × budget volume; of the volume: (actual − budget volume) × budget price; of the price: (actual − budget price) × actual volume. Of a cost, likewise its usage and its rate. Counted are the months of the last twelve that are over.',
  reads: {
    'budget-line': {
      needs: ['month', 'kind', 'budgetPrice', 'budgetVolume'],
      uses: ['line', 'actualPrice', 'actualVolume'],
    },
  },
  compute({ 'budget-line': lines }, { asOf }) {
    const over = lines.filter((line) => isCounted(line, asOf));
    if (over.length === 0) return { blocks: [says('No month with a budget is over yet.')] };
    const currency = mainCurrency(over.map(({ cells }) => cells.budgetPrice));
    const variances = over.map(varianceOf);
    return {
      blocks: [
        ...totals(variances, 'sale', currency),
        ...totals(variances, 'cost', currency),
        comparison(variances),
        ...unsaid(over),
      ],
      headline: headline(variances, currency),
    };
  },
});

function says(sentence: string): Text {
  return { kind: 'text', id: 'none', sentences: [[sentence]], sources: [] };
}

/** Whether all of it applies and its month is over, at most a year ago; one that names no month is not left out. */
function isCounted({ cells }: BudgetLine, asOf: Day): boolean {
  const parts = [cells.budgetPrice, cells.budgetVolume, cells.actualPrice, cells.actualVolume];
  const month = said(cells.month)?.slice(0, 7);
  const first = monthOf(addMonths(day(`${monthOf(asOf)}-01`), -12));
  const isOver = month === undefined || (month >= first && month < monthOf(asOf));
  return isOver && parts.every(({ kind }) => kind !== 'not-applicable');
}

/** A line against its budget, as a sum and in its two parts. */
interface Variance {
  readonly line: BudgetLine;
  readonly name: string;
  readonly total: Derived;
  readonly volume: Derived;
  readonly price: Derived;
}

function varianceOf(line: BudgetLine): Variance {
  const { budgetPrice, budgetVolume, actualPrice, actualVolume } = line.cells;
  const [before, after] = [said(budgetPrice), said(actualPrice)];
  const currency = before?.unit ?? '';
  const isDated = said(line.cells.month) !== null;
  const planned = { name: 'budget price', value: before };
  const plan = { name: 'budget volume', value: said(budgetVolume) };
  const paid = { name: 'actual price', value: after?.unit === currency ? after : null };
  const sold = { name: 'actual volume', value: isDated ? said(actualVolume) : null };
  return {
    line,
    name: said(line.cells.line) ?? line.id,
    total: derive(
      'actual price × actual volume − budget price × budget volume',
      [paid, sold, planned, plan],
      currency,
      ([price = zero, volume = zero, rate = zero, units = zero]) => price.times(volume).minus(rate.times(units)),
    ),
    volume: derive('(actual volume − budget volume) × budget price', [sold, plan, planned], currency, differenceTimes),
    price: derive('(actual price − budget price) × actual volume', [paid, planned, sold], currency, differenceTimes),
  };
}

function differenceTimes([actual = zero, budget = zero, times = zero]: readonly Exact[]): Exact {
  return actual.minus(budget).times(times);
}

const words = {
  sale: { title: 'Sales against the budget', volume: 'by the volume', price: 'by the price', good: 'up' },
  cost: { title: 'Costs against the budget', volume: 'by the usage', price: 'by the rate', good: 'down' },
} as const;

/** The lines of one kind in sums; nothing where there are none. */
function totals(variances: readonly Variance[], kind: keyof typeof words, currency: string): readonly Figure[] {
  const own = variances.filter(({ line }) => said(line.cells.kind) === kind);
  if (own.length === 0) return [];
  const { title, good, ...by } = words[kind];
  // A line that is not known in all adds to no part, so that the parts add to the whole.
  const add = (part: 'total' | 'volume' | 'price') =>
    sumFigures(
      'the lines',
      own.map(({ name, line, total, ...parts }) => ({
        name: `${name}, ${said(line.cells.month) ?? ''}`,
        ...(total.value === null || part === 'total' ? total : parts[part]),
      })),
      currency,
    );
  const whole = add('total');
  return [
    figure({ id: `${kind}-total`, title, good, ...rowsKnown(whole) }, whole),
    figure({ id: `${kind}-volume`, title: `Of that ${by.volume}`, good }, add('volume')),
    figure({ id: `${kind}-price`, title: `Of that ${by.price}`, good }, add('price')),
  ];
}

/** What a line adds to the profit: of a cost, what it is below the budget; not known where nobody says which it is. */
function gainOf({ line, total }: Variance): Derived {
  const kind = said(line.cells.kind);
  const operands = [{ name: 'difference', ...total }];
  const gain = derive(
    kind === 'cost' ? '− difference' : 'difference',
    operands,
    total.value?.unit ?? '',
    ([more = zero]) => (kind === 'cost' ? more.neg() : more),
  );
  return kind === null ? { ...gain, value: null } : gain;
}

const mostLines = 12;

/** What takes most from the profit first. */
function comparison(variances: readonly Variance[]): Table {
  const ranked = variances.map((variance) => ({ ...variance, gain: gainOf(variance).value }));
  const rows = ranked
    .sort((a, b) => lowestFirst(a.gain?.low, b.gain?.low) || (a.line.id < b.line.id ? -1 : 1))
    .map(({ line, name, total, volume, price }): Row => {
      const { month, kind } = line.cells;
      const cells = [name, said(month), said(kind), total.value, volume.value, price.value];
      return { key: line.id, cells, sources: [line.place] };
    });
  const numbers = ['Difference', 'Volume', 'Price'].map((title) => ({ title, align: 'right' as const }));
  const columns = [{ title: 'Line' }, { title: 'Month' }, { title: 'Kind' }, ...numbers];
  const title = 'Lines against the budget, what takes most from the profit first';
  return { kind: 'table', id: 'lines', title, columns, ...shortList(rows, mostLines) };
}

const mostNamed = 5;

/** Which actuals to fill in: they are no gap before their month is over. */
function unsaid(lines: readonly BudgetLine[]): readonly Text[] {
  const cells = lines.flatMap(({ id, cells, place }) => {
    const of = `of ${said(cells.line) ?? id} in ${said(cells.month) ?? 'a month that is not known'}`;
    const { actualPrice, actualVolume } = cells;
    return [
      ...(said(actualPrice) === null ? [{ name: `\`Actual price\` ${of}`, place }] : []),
      ...(said(actualVolume) === null ? [{ name: `\`Actual volume\` ${of}`, place }] : []),
    ];
  });
  if (cells.length === 0) return [];
  const more = cells.length > mostNamed ? ` and ${cells.length - mostNamed} more` : '';
  const named = cells.slice(0, mostNamed);
  const sentence = `Not said yet: ${named.map(({ name }) => name).join(', ')}${more}.`;
  return [{ kind: 'text', id: 'unsaid', sentences: [[sentence]], sources: named.map(({ place }) => place) }];
}

/** News only where no line is left out. */
function headline(variances: readonly Variance[], currency: string): Headline {
  const gain = sumFigures(
    'what the lines add to the profit',
    variances.map((variance) => ({ name: variance.name, ...gainOf(variance) })),
    currency,
  );
  if (gain.value === null || gain.known < gain.of) {
    const sentence = `How far the lines are from their budget is known for ${gain.known} of ${gain.of}.`;
    return { standing: 'unknown', sentence: [sentence] };
  }
  const { low, high } = gain.value;
  const result = verdict(gain.value, 'at least', zero);
  if (result === 'fail') {
    const short = quantity({ ...gain.value, low: high.neg(), high: low.neg() });
    return { standing: 'fails', sentence: ['The lines of the budget left ', short, ' less than planned.'] };
  }
  if (result === 'pass') {
    return { standing: 'holds', sentence: ['The lines of the budget left ', gain.value, ' more than planned.'] };
  }
  return {
    standing: 'unknown',
    sentence: ['The lines of the budget may have left less than planned: ', gain.value, '.'],
  };
}
