import { type Exact, exact, infinity, type Quantity, zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { addUp, derive } from '../derive-figure.ts';
import { averageSales } from '../measures/average-sale.ts';
import { leftOfBooking } from '../measures/booking-worth.ts';
import { groupBy } from '../measures/group-by.ts';
import { statedParameter } from '../measures/parameter.ts';
import { payeeOf } from '../measures/payments.ts';
import {
  compare,
  type Judged,
  judgeAll,
  judgeCell,
  limitAt,
  noRow,
  notSaid,
  type Predicate,
  type RuleContext,
} from './finding.ts';

type Component = RecordByType['component'];

/** The rules of the spending policy, by id. */
export const policyRules: { readonly [id: string]: Predicate } = {
  attribution: attributeMarketing,
  'linked-kpi': linkSpending,
  'infrastructure-cost': capInfrastructure,
  'infrastructure-share': capInfrastructureShare,
  'acquisition-cost': capAcquisition,
  hire: mapHires,
};

const marketing =
  /\b(?:marketing|advertis\w*|ads?|ppc|paid search|paid social|promotions?|affiliates?|sponsor\w*|campaigns?)\b/i;

/** Every expense on marketing, and every channel with spending, can be traced to the customers it brings. */
function attributeMarketing({ records: { expense, channel } }: RuleContext) {
  if (expense.length === 0) return noRow('expense');
  const spent = expense.filter(({ cells }) => marketing.test(said(cells.category) ?? ''));
  const paid = channel.filter(({ cells }) => said(cells.adSpend)?.high.isZero() === false);
  if (spent.length + paid.length === 0) {
    const isOpen = channel.some(({ cells }) => cells.adSpend.kind === 'unknown');
    return isOpen
      ? notSaid('no expense is marketing by its category, and channels do not say what is spent on them')
      : judgeAll('', []);
  }
  return judgeAll('expenses and channels with spending', [
    ...spent.map((one) => ({
      name: payeeOf(one),
      result: judgeYes(one.cells.attribution),
      figure: said(one.cells.amount),
      places: [one.place],
    })),
    ...paid.map(({ id, cells, place }) => ({
      name: said(cells.channel) ?? id,
      result: judgeYes(cells.tracked),
      figure: said(cells.adSpend),
      places: [place],
    })),
  ]);
}

/** Yes or no, where N/A is a no: the question always applies. */
function judgeYes(cell: Component['cells']['backup']): Judged['result'] {
  return cell.kind === 'not-applicable' ? 'fail' : judgeCell(cell, (is) => is);
}

function linkSpending({ records: { expense } }: RuleContext) {
  if (expense.length === 0) return noRow('expense');
  return judgeAll(
    'expenses',
    expense.map((one) => {
      const { kpi, amount } = one.cells;
      const result = kpi.kind === 'not-applicable' ? 'fail' : judgeCell(kpi, () => true);
      return { name: payeeOf(one), result, figure: said(amount), places: [one.place] };
    }),
  );
}

/** What each entity pays for infrastructure; its part of what all share is anything from none to all of it. */
function capInfrastructure({ records: { component }, limit }: RuleContext) {
  if (component.length === 0) return noRow('component');
  const isShared = ({ entities }: Component): boolean => entities.length !== 1 || entities[0] === 'all';
  const shared = component.filter(isShared);
  const own = groupBy(
    component.filter((one) => !isShared(one)),
    ({ entity }) => entity ?? '',
  );
  if (own.length === 0) return judgeAll('entities', [judgeCost('all', shared, [], limit)]);
  return judgeAll(
    'entities',
    own.map(([code, rows]) => judgeCost(code, rows, shared, limit)),
  );
}

function judgeCost(name: string, own: readonly Component[], shared: readonly Component[], limit: Quantity): Judged {
  const alone = totalCost(own, limit.unit);
  const common = totalCost(shared, limit.unit);
  const operands = [
    { name: 'own', value: alone },
    { name: 'shared', value: common && { ...common, low: zero, quality: atBest(common.quality) } },
  ];
  const figure = derive('own + part of the shared', operands, limit.unit, ([a = zero, b = zero]) => a.plus(b)).value;
  const isSureFailure = alone?.low.gt(limit.low) === true;
  const result = isSureFailure ? 'fail' : compare(figure, 'at most', limit);
  return { name, result, figure, places: own.map(({ place }) => place) };
}

/** The quality of anything between nothing and a figure of this quality. */
function atBest(quality: Quantity['quality']): Quantity['quality'] {
  return quality === 'exact' ? 'range' : quality;
}

/** The monthly cost of components; zero where none of them costs anything, null where it is not known. */
function totalCost(components: readonly Component[], unit: string): Quantity | null {
  const rows = components.map(({ id, cells }) => ({ name: said(cells.component) ?? id, cell: cells.monthlyCost }));
  const { of, value } = addUp('the monthly cost', rows, unit);
  return of === 0 ? limitAt(0, unit) : value;
}

/** Infrastructure against the revenue it adds, which somebody has to state. */
function capInfrastructureShare({ records: { component, param }, currency, asOf, limit }: RuleContext) {
  if (component.length === 0) return noRow('component');
  const added = statedParameter(param, 'incremental_revenue', asOf);
  if (added === null)
    return notSaid('the revenue it adds is not stated: set `incremental_revenue` in the table “Params”');
  const unit = `${currency}/month`;
  const rows = component.map(({ id, cells }) => ({ name: said(cells.component) ?? id, cell: cells.monthlyCost }));
  const cost = addUp('the monthly cost', rows, unit);
  const operands = [
    { name: 'infrastructure', ...cost },
    { name: 'incremental revenue', value: added.unit === unit ? added : null },
  ];
  const share = derive('infrastructure ÷ incremental revenue', operands, '%', partOf).value;
  const result = compare(share, 'at most', limit);
  const says = result === 'unknown' ? 'the cost of components is known in part' : 'of the revenue it adds';
  return { result, figure: share, says, places: share?.places ?? [] };
}

function partOf([some = zero, all = zero]: readonly Exact[]): Exact {
  return all.lte(zero) ? infinity : some.times(exact(100)).div(all);
}

/** The cost of a customer against what the customer brings: contribution of an order × orders of a customer. */
function capAcquisition({ records: { product }, limit }: RuleContext) {
  if (product.length === 0) return noRow('product');
  return judgeAll(
    'products',
    averageSales(product).map(({ product: { id, cells, place }, terms }): Judged => {
      const operands = [
        { name: 'acquisition cost', value: said(cells.cac) },
        { name: 'contribution of an order', ...leftOfBooking(terms) },
        { name: 'orders of a customer', value: said(cells.ordersPerCustomer) },
      ];
      const share = derive(
        'acquisition cost ÷ lifetime value',
        operands,
        '%',
        ([cost = zero, left = zero, orders = zero]) => partOf([cost, left.times(orders)]),
      ).value;
      const name = said(cells.product) ?? id;
      return {
        name,
        result: share?.high.isFinite() === false ? 'fail' : compare(share, 'at most', limit),
        figure: share,
        places: [place],
      };
    }),
  );
}

/** Everybody who was hired maps to revenue. */
function mapHires({ records: { person }, limit }: RuleContext) {
  if (person.length === 0) return noRow('person');
  return judgeAll(
    'people',
    person.map(({ id, cells, place }): Judged => {
      const { hired, revenue } = cells;
      const figure = said(revenue);
      const none = revenue.kind === 'not-applicable' && hired.kind === 'value';
      const result = hired.kind === 'not-applicable' ? hired.kind : none ? 'fail' : compare(figure, 'at least', limit);
      const isOpen = hired.kind !== 'value' && result === 'fail';
      return { name: said(cells.person) ?? id, result: isOpen ? 'unknown' : result, figure, places: [place] };
    }),
  );
}
