import { addMonths, type Day } from '../day.ts';
import { type Quantity, quantity } from '../quantity/quantity.ts';
import { certainAtMost, floorTo, swingInput, verdict } from '../quantity/verdict.ts';
import type { Figure, Headline, Sentence } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { type Derived, figure } from './derive-figure.ts';
import { netBurn, paymentsPerMonth, receiptsPerMonth, runway, unrestrictedCash } from './measures/burn.ts';
import { parameterOn } from './measures/parameter.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';

export const burnAndRunway = defineAnalysis({
  id: 'burn-and-runway',
  code: 'CFO-02',
  title: 'Burn and runway',
  question: 'How long does the money last?',
  formula:
    'Gross burn = operating payments of a month; net burn = payments − receipts; runway = unrestricted cash ÷ net burn, without end when nothing is burned.',
  reads: {
    expense: { needs: ['amount'], uses: ['month', 'vendor', 'kind'] },
    revenue: { needs: ['amount', 'month', 'kind'], uses: ['stream'] },
    cash: { needs: ['balance'], uses: ['account', 'restricted'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ expense, revenue, cash, param }, { asOf }) {
    const currency = mainCurrency(expense.map(({ cells }) => cells.amount));
    const payments = paymentsPerMonth(expense, currency, asOf);
    const receipts = receiptsPerMonth(revenue, currency, asOf);
    const money = unrestrictedCash(cash, currency);
    const burned = netBurn(payments, receipts, currency);
    const lasts = runway(money, payments, receipts);
    const policy = parameterOn(param, 'min_runway_months', asOf, { value: 6, unit: 'months' });

    const blocks: Figure[] = [
      figure({ id: 'gross-burn', title: 'Gross burn', good: 'down', ...rowsKnown(payments) }, payments),
      figure({ id: 'receipts', title: 'Receipts', good: 'up', ...rowsKnown(receipts) }, receipts),
      figure({ id: 'net-burn', title: 'Net burn', good: 'down' }, burned),
      figure({ id: 'cash', title: 'Unrestricted cash', good: 'up', ...rowsKnown(money) }, money),
      figure({ id: 'runway', title: 'Runway', good: 'up', round: 'down', ...runwayNote(lasts, policy, asOf) }, lasts),
    ];
    return { blocks, headline: headline(payments, lasts, policy) };
  },
});

/** The verdict against the policy, the days on which the money ends, and what would settle an open verdict. */
function runwayNote(lasts: Derived, policy: Quantity, asOf: Day): { note?: Sentence } {
  const { value } = lasts;
  if (value === null) return {};
  const result = verdict(value, 'at least', policy.low);
  const note = ['against ', policy, ': ', { result }, ...zeroDays(value, asOf)];
  return { note: result === 'undetermined' ? [...note, ...whatSettles(lasts, policy)] : note };
}

function zeroDays({ low, high }: Quantity, asOf: Day): Sentence {
  if (!low.isFinite()) return [];
  const first = { day: addMonths(asOf, low.floor().toNumber()) };
  if (!high.isFinite()) return ['; the money ends on ', first, ' at the earliest'];
  const last = { day: addMonths(asOf, high.floor().toNumber()) };
  return first.day === last.day
    ? ['; the money ends about ', first]
    : ['; the money ends between ', first, ' and ', last];
}

/** The certain-pass point, rounded down so that the printed amount passes, and the input to ask for first. */
function whatSettles({ derivation: { inputs, evaluate } }: Derived, policy: Quantity): Sentence {
  const [money, payments] = inputs;
  if (money === undefined || payments === undefined || evaluate === undefined) return [];
  const low = floorTo(certainAtMost(money.value, policy.low), 2);
  const limit = quantity({ low, unit: payments.value.unit });
  const { index } = swingInput(
    inputs.map(({ value }) => value),
    evaluate,
  );
  const first = index === null ? undefined : inputs[index]?.name;
  const ask = first === undefined ? [] : [`; narrow ${first} first`];
  return ['; certain once net burn is at most ', limit, ...ask];
}

function headline(payments: Derived, lasts: Derived, policy: Quantity): Headline {
  if (payments.value === null) return { standing: 'unknown', sentence: ['What a month costs is not known.'] };
  const burn = ['The businesses burn ', payments.value];
  if (lasts.value === null) {
    return { standing: 'unknown', sentence: [...burn, '; how long the money lasts is not known.'] };
  }
  const standing = standingByResult[verdict(lasts.value, 'at least', policy.low)];
  if (lasts.value.low.isFinite()) return { standing, sentence: [...burn, '; the cash lasts ', lasts.value, '.'] };
  return { standing, sentence: [...burn, ' and take in more: no cash is used up.'] };
}

const standingByResult = { pass: 'holds', fail: 'fails', undetermined: 'unknown', unknown: 'unknown' } as const;
