import { addMonths, type Day } from '../day.ts';
import { count, type Exact, exact, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { verdict } from '../quantity/verdict.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Part, Row, Sentence, Table, Text } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, derive } from './derive-figure.ts';
import { netBurn, paymentsPerMonth, receiptsPerMonth, runway } from './measures/burn.ts';
import { mostMonths, walksOf } from './measures/default-alive.ts';
import { cashPosition } from './measures/free-cash.ts';
import { parameterOn, statedParameter } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';

type Param = RecordByType['param'];

export const scenarios = defineAnalysis({
  id: 'scenarios',
  code: 'CFO-13',
  title: 'Scenarios',
  question: 'How long does the money last when a month goes worse, or better?',
  formula:
    'Runway = unrestricted cash ÷ (payments × factor − receipts × factor). The factors are changes in percent, `scenario_down_receipts` and the like in the params table; else −20% receipts and +5% payments (down), and +15% receipts (up). The path adds receipts × (1 + growth)^month − payments, at `monthly_growth`, else at no growth.',
  reads: {
    cash: { needs: ['balance'], uses: ['account', 'restricted'] },
    revenue: { needs: ['amount', 'month', 'kind'], uses: ['stream', 'serviceDate'] },
    expense: { needs: ['amount'], uses: ['month', 'vendor', 'kind'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ cash, revenue, expense, param }, { asOf }) {
    const currency = mainCurrency([...expense, ...revenue].map(({ cells }) => cells.amount));
    const month: Month = {
      cash: cashPosition(cash, revenue, currency, asOf).free,
      receipts: receiptsPerMonth(revenue, currency, asOf),
      payments: paymentsPerMonth(expense, currency, asOf),
      currency,
    };
    const missing = missingOf(month);
    if (missing.length > 0) return { blocks: [waiting(missing)], headline: headline([]) };
    const policy = parameterOn(param, 'min_runway_months', asOf, { value: 6, unit: 'months' });
    const cases = scenarioNames(param).map((name) => playOut(name, month, param, asOf));
    return {
      blocks: [comparison(cases, policy), ...path(month, statedParameter(param, 'monthly_growth', asOf), asOf)],
      headline: headline(cases, policy),
    };
  },
});

/** What an average month starts from. */
interface Month {
  readonly cash: Derived;
  readonly receipts: Derived;
  readonly payments: Derived;
  readonly currency: string;
}

function missingOf({ cash, receipts, payments }: Month): readonly string[] {
  return [
    ...(cash.value === null ? ['the cash'] : []),
    ...(receipts.value === null ? ['what a month brings'] : []),
    ...(payments.value === null ? ['what a month costs'] : []),
  ];
}

/** What the scenarios wait for, in one sentence; the gaps say where to write it. */
function waiting(missing: readonly string[]): Text {
  const sentence = [`No scenario can be played out without ${missing.join(', and without ')}.`];
  return { kind: 'text', id: 'waiting', sentences: [sentence], sources: [] };
}

interface Scenario {
  readonly name: string;
  readonly receipts: Derived;
  readonly payments: Derived;
  readonly burned: Derived;
  readonly lasts: Derived;
}

/** The changes in percent that hold where the params set none. */
const usual: { readonly [key: string]: number } = {
  scenario_down_receipts: -20,
  scenario_down_payments: 5,
  scenario_up_receipts: 15,
};

/** `down`, `base` and `up`, then those that only the params name. */
function scenarioNames(params: readonly Param[]): readonly string[] {
  const named = params.flatMap(({ cells }) => {
    const match = /^scenario_(.+)_(?:receipts|payments)$/.exec(said(cells.key) ?? '');
    return match?.[1] === undefined ? [] : [match[1]];
  });
  const known = ['down', 'base', 'up'];
  return [...known, ...[...new Set(named)].filter((name) => !known.includes(name)).sort()];
}

function playOut(
  name: string,
  { cash, receipts, payments, currency }: Month,
  params: readonly Param[],
  asOf: Day,
): Scenario {
  const changed = (what: 'receipts' | 'payments', amount: Derived): Derived => {
    const key = `scenario_${name}_${what}`;
    const change = parameterOn(params, key, asOf, { value: usual[key] ?? 0, unit: '%' });
    if (change.low.isZero() && change.high.isZero()) return amount;
    const operands = [
      { name: what, ...amount },
      { name: 'change', value: change },
    ];
    return derive(`${what} × (1 + change)`, operands, `${currency}/month`, ([money = zero, percent = zero]) =>
      money.times(percent.div(hundred).plus(1)),
    );
  };
  const income = changed('receipts', receipts);
  const cost = changed('payments', payments);
  const burned = netBurn(cost, income, currency);
  return { name, receipts: income, payments: cost, burned, lasts: runway(cash, cost, income) };
}

const hundred: Exact = exact(100);

function comparison(cases: readonly Scenario[], policy: Quantity): Table {
  const rows = cases.map(
    ({ name, receipts, payments, burned, lasts }): Row => ({
      key: name,
      cells: [
        name,
        receipts.value,
        payments.value,
        burned.value,
        lasts.value && { ...lasts.value, round: 'down' },
        { result: verdict(lasts.value, 'at least', policy.low) },
      ],
      sources: [],
    }),
  );
  const right = ['Receipts', 'Payments', 'Net burn', 'Runway'].map((title) => ({ title, align: 'right' as const }));
  const columns = [{ title: 'Scenario' }, ...right, { title: `At least ${policy.low.toFixed()} months` }];
  return { kind: 'table', id: 'scenarios', title: 'Worse, as it is, and better', columns, rows };
}

/** Whether receipts reach payments before the money is gone, and how low the cash gets on the way. */
function path({ cash, receipts, payments }: Month, growth: Quantity | null, asOf: Day): readonly Text[] {
  if (cash.value === null || receipts.value === null || payments.value === null) return [];
  const walks = walksOf(cash.value, receipts.value, payments.value, growth ?? count(0, '%'));
  const at: Sentence =
    growth === null ? ['Without growth (none is stated), '] : ['At a growth of ', growth, ' a month, '];
  const sentences = [[...at, ...tellPath(walks, cash.value, asOf)]];
  return [{ kind: 'text', id: 'path', sentences, sources: [] }];
}

function tellPath({ worst, best }: ReturnType<typeof walksOf>, cash: Quantity, asOf: Day): Sentence {
  const dayOf = (month: number): Part => ({ day: addMonths(asOf, month) });
  if (best.out !== null) {
    const [first, last] = [worst.out ?? best.out, best.out];
    const when = first === last ? ['by ', dayOf(last)] : ['between ', dayOf(first), ' and ', dayOf(last)];
    return ['the cash is gone ', ...when, '.'];
  }
  if (worst.out !== null) {
    return ['the cash may be gone by ', dayOf(worst.out), ', or may last until receipts reach payments.'];
  }
  const low = quantity({ low: worst.low, high: best.low, unit: cash.unit, basis: cash.basis, places: cash.places });
  if (worst.breakEven === null) return [`the cash lasts at least ${mostMonths} months; it falls to `, low, '.'];
  return [`receipts reach payments in month ${worst.breakEven} at the latest; the cash falls to `, low, ' before.'];
}

function headline(cases: readonly Scenario[], policy?: Quantity): Headline {
  const worst = cases.find(({ name }) => name === 'down')?.lasts.value;
  if (!worst || policy === undefined) {
    return { standing: 'unknown', sentence: ['How the money holds out in a bad month is not known.'] };
  }
  const standing = standingByResult[verdict(worst, 'at least', policy.low)];
  if (!worst.low.isFinite()) return { standing, sentence: ['Even in the worse case no cash is used up.'] };
  return { standing, sentence: ['In the worse case the cash lasts ', { ...worst, round: 'down' }, '.'] };
}

const standingByResult = { pass: 'holds', fail: 'fails', undetermined: 'unknown', unknown: 'unknown' } as const;
