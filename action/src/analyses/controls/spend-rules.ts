import { isDay } from '../../day.ts';
import { comparePlaces } from '../../place.ts';
import { type Exact, exact, zero } from '../../quantity/quantity.ts';
import { verdict } from '../../quantity/verdict.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { addUp, derive } from '../derive-figure.ts';
import { groupBy } from '../measures/group-by.ts';
import { parameterOn } from '../measures/parameter.ts';
import { datedPayments, payeeOf, repeatsOf, riseOf, seriesOf } from '../measures/payments.ts';
import { amountOf, hasAccount, hasReceipt, lineValue, shareByValue, totalValue } from '../measures/value-share.ts';
import {
  compare,
  type Judged,
  judgeAll,
  judgeCell,
  listNames,
  noRow,
  notSaid,
  type Predicate,
  type RuleContext,
  worstOf,
} from './finding.ts';

type Expense = RecordByType['expense'];

/** The rules of spending, by id. */
export const spendRules: { readonly [id: string]: Predicate } = {
  'C-06': nameApprover,
  'C-07': keepReceipts,
  'C-08': mapToAccounts,
  'C-09': payOnce,
  'C-10': keepRisesSmall,
  'C-11': nameOwnerAndRenewal,
  'C-12': keepBudget,
  'C-13': keepTiersClosed,
};

/** Every expense above the limit names an approver who neither asked for it nor is paid. */
function nameApprover({ records: { expense }, limit }: RuleContext) {
  if (expense.length === 0) return noRow('expense');
  return judgeAll(
    'expenses above the limit',
    expense.map((one) => judgeApproval(one, limit.low)),
  );
}

function judgeApproval(expense: Expense, limit: Exact): Judged {
  const { amount, approver, requester, vendor } = expense.cells;
  const head = { name: payeeOf(expense), places: [expense.place] };
  const value = said(amount);
  if (value?.high.lte(limit) === true) return { ...head, result: 'not-applicable' };
  const isOwn = (name: string): boolean =>
    [requester, vendor].some((cell) => nameKey(said(cell) ?? '') === nameKey(name));
  const approved = approver.kind === 'not-applicable' ? 'fail' : judgeCell(approver, (name) => !isOwn(name));
  if (approved !== 'fail' || value?.low.gt(limit) === true) return { ...head, result: approved };
  return { ...head, result: value === null ? 'unknown' : 'undetermined' };
}

/** The share of the expenses that need a receipt and have one, by value. */
function keepReceipts({ records: { expense, param }, currency, asOf, limit }: RuleContext) {
  if (expense.length === 0) return noRow('expense');
  const least = parameterOn(param, 'receipt_min', asOf, { value: 75, unit: currency });
  const lines = expense.filter(({ cells }) => said(cells.amount)?.high.lte(least.low) !== true);
  if (lines.length === 0) return { result: 'not-applicable', figure: null, says: '', places: [] } as const;
  const share = shareByValue('with a receipt', lines, currency, hasReceipt).value;
  const without = lines.filter((line) => hasReceipt(line) === false);
  const result = share === null ? 'unknown' : verdict(share, 'at least', limit.low);
  const worth = totalValue(without, currency).value;
  return {
    result,
    figure: share,
    says: share === null ? 'no expense says whether there is a receipt' : 'of the value has a receipt',
    ...(without.length > 0 && worth !== null && { advice: [worth, ' has none: ', listNames(without.map(payeeOf))] }),
    places: without.map(({ place }) => place),
  };
}

/** Every expense has an account of the chart, and nothing stands in the account for what is uncategorised. */
function mapToAccounts({ records: { expense, account }, currency }: RuleContext) {
  if (expense.length === 0) return noRow('expense');
  if (account.length === 0) return noRow('account');
  const numbers = new Set(account.map(({ cells }) => said(cells.number)));
  const unmapped = expense.filter(
    (one) => hasAccount(one) === false || (hasAccount(one) === true && !numbers.has(said(one.cells.account))),
  );
  const uncategorised = account.filter(
    ({ cells }) => said(cells.number) === '6790' && said(cells.balance)?.low.isZero() === false,
  );
  const places = [...unmapped, ...uncategorised].map(({ place }) => place);
  if (places.length === 0) return { result: 'pass', figure: null, says: '', places } as const;
  const held = uncategorised.length === 0 ? '' : ' and account 6790 is not zero';
  return {
    result: 'fail',
    figure: totalValue(unmapped, currency).value,
    says: `${unmapped.length} of ${expense.length} expenses have no account of the chart${held}: ${listNames(unmapped.map(payeeOf))}`,
    places,
  } as const;
}

/** No payment repeats another to the same payee within days, unless it is marked as recurring. */
function payOnce({ records: { expense }, currency }: RuleContext) {
  if (expense.length === 0) return noRow('expense');
  const payments = datedPayments(expense).filter(({ expense: { cells } }) => said(cells.recurring) !== 'yes');
  if (!payments.some(({ on }) => isDay(on))) return notSaid('no single payment states its day');
  const repeats = repeatsOf(payments);
  const rows = repeats.map(({ second: { expense: one } }) => ({ name: payeeOf(one), cell: one.cells.amount }));
  const says = repeats.map(({ first, second }) => `${payeeOf(second.expense)} on ${first.on} and ${second.on}`);
  return {
    result: repeats.length === 0 ? 'pass' : 'fail',
    figure: addUp('the second payments', rows, currency).value,
    says: listNames(says),
    places: repeats.flatMap(({ first, second }) => [first.expense.place, second.expense.place]),
  } as const;
}

/** The last recurring payment of each payee against the median of the three before. */
function keepRisesSmall({ records: { expense }, limit }: RuleContext) {
  if (expense.length === 0) return noRow('expense');
  const series = seriesOf(datedPayments(expense));
  if (series.length === 0) return notSaid('no payee has four dated recurring payments');
  return judgeAll(
    'payees',
    series.map((one): Judged => {
      const [rise] = riseOf(one);
      const places = one.payments.map(({ expense: { place } }) => place);
      if (rise === undefined) return { name: one.name, result: 'pass', places };
      const figure = { ...rise.increase, low: rise.increase.low.plus(100), high: rise.increase.high.plus(100) };
      return { name: one.name, result: compare(figure, 'at most', limit), figure, places };
    }),
  );
}

/** Everything that is paid for by the month has an owner and a day of renewal. */
function nameOwnerAndRenewal({ records: { component } }: RuleContext) {
  const paid = component.filter(({ cells }) => cells.monthlyCost.kind !== 'not-applicable');
  if (paid.length === 0) return noRow('component');
  return judgeAll(
    'subscriptions',
    paid.map(({ id, cells, place }) => ({
      name: said(cells.component) ?? id,
      result: worstOf([judgeCell(cells.owner, () => true), judgeCell(cells.renewal, () => true)]),
      places: [place],
    })),
  );
}

/** What each account takes against its budget, unless a note explains it. */
function keepBudget({ records: { expense }, currency, limit }: RuleContext) {
  const budgeted = expense.filter(({ cells }) => cells.budget.kind === 'value');
  if (expense.length === 0) return noRow('expense');
  if (budgeted.length === 0) return notSaid('no expense has a budget');
  return judgeAll(
    'budgets',
    groupBy(budgeted, (one) => said(one.cells.account) ?? said(one.cells.category) ?? payeeOf(one)).map(
      ([name, own]): Judged => {
        const actual = addUp(
          'the expenses',
          own.map((one) => ({ name: payeeOf(one), cell: lineValue(one) })),
          currency,
        );
        const plan = addUp(
          'the budgets',
          own.map((one) => ({ name: payeeOf(one), cell: amountOf(one.cells.budget) })),
          currency,
        );
        const share = derive(
          'actual ÷ budget',
          [
            { name: 'actual', ...actual },
            { name: 'budget', ...plan },
          ],
          '%',
          asShare,
        ).value;
        const result = own.some(({ notes }) => notes !== '') ? 'pass' : compare(share, 'at most', limit);
        return { name, result, figure: share, places: own.map(({ place }) => place) };
      },
    ),
  );
}

function asShare([some = zero, all = zero]: readonly Exact[]): Exact {
  return all.lte(zero) ? zero : some.times(exact(100)).div(all);
}

/** Nothing is spent on a tier that is closed. Whether the tier before an open one is full, no record says. */
function keepTiersClosed({ records: { expense, 'capital-tier': tiers } }: RuleContext) {
  if (tiers.length === 0) return noRow('capital-tier');
  const tagged = expense.filter(({ cells }) => cells.tier.kind === 'value');
  if (tagged.length === 0) return notSaid('no expense names its tier');
  const ordered = [...tiers].sort((a, b) => comparePlaces(a.place, b.place));
  return judgeAll(
    'expenses with a tier',
    tagged.map((one): Judged => {
      const name = nameKey(said(one.cells.tier) ?? '');
      const at = ordered.findIndex(({ id, cells }) =>
        [id, said(cells.tier) ?? ''].some((own) => nameKey(own) === name),
      );
      const tier = ordered[at];
      const isClosed = tier !== undefined && said(tier.cells.deploy) === false;
      return { name: payeeOf(one), result: isClosed ? 'fail' : at === 0 ? 'pass' : 'unknown', places: [one.place] };
    }),
  );
}
