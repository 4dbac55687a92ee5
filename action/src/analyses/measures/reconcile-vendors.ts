import type { Day } from '../../day.ts';
import type { Place } from '../../place.ts';
import { perMonth } from '../../quantity/period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { slug } from '../../records/match-name.ts';
import { monthlyExpenses, operatingExpenses } from './burn.ts';
import { groupBy } from './group-by.ts';
import { listEntities } from './list-entities.ts';
import { sumFigures } from './sum-figures.ts';

type Component = RecordByType['component'];
type Expense = RecordByType['expense'];

/** What is paid to one vendor in a month, against what the stack says it costs. */
export interface Bill {
  /** Permanent: the entity and the name of the vendor. */
  readonly key: string;
  readonly vendor: string;
  readonly entities: string;
  /** Null when no component of the stack belongs to the vendor, or its cost is not known. */
  readonly stack: Quantity | null;
  readonly paid: Quantity | null;
  readonly finding: 'agree' | 'differ' | 'cost not in the stack' | 'not in the stack';
  readonly sources: readonly Place[];
}

const findings: readonly Bill['finding'][] = ['differ', 'not in the stack', 'cost not in the stack', 'agree'];

/** Categories of payments for technology, which the stack should know of. */
const technology = /\b(?:hosting|cloud|software|saas|infrastructure|domains?|e-?mail|sms)\b/i;

/**
 * Payments of an average month to vendors of technology, each against the components it belongs to: those of the same
 * entity where one of the two names holds all words of the other. The differences come first.
 */
export function reconcileVendors(
  components: readonly Component[],
  expenses: readonly Expense[],
  currency: string,
  asOf: Day,
): readonly Bill[] {
  const unit = `${currency}/month`;
  const stack = components.map((component) => ({ component, words: wordsOf(said(component.cells.component)) }));
  const shares = monthlyExpenses(operatingExpenses(expenses), asOf);
  const groups = groupBy(shares, ({ name, expense }) => `${listEntities(expense)}/${slug(name)}`);
  const bills = groups.flatMap(([key, payments]): Bill[] => {
    const [first] = payments;
    if (first === undefined) return [];
    const words = wordsOf(first.name);
    const own = stack.filter((one) => shareEntity(one.component, first.expense) && areAlike(one.words, words));
    if (own.length === 0 && !technology.test(said(first.expense.cells.category) ?? '')) return [];
    const paid = total(
      'payments',
      payments.map(({ cell }) => said(cell)),
      unit,
    );
    const cost = total(
      'costs',
      own.map(({ component }) => rateOf(component)),
      unit,
    );
    const places = [...payments.map(({ expense }) => expense.place), ...own.map(({ component }) => component.place)];
    const finding = findingOf(own.length, cost, paid);
    return [
      { key, vendor: first.name, entities: listEntities(first.expense), stack: cost, paid, finding, sources: places },
    ];
  });
  return [...bills].sort(
    (a, b) => findings.indexOf(a.finding) - findings.indexOf(b.finding) || (a.key < b.key ? -1 : 1),
  );
}

function findingOf(components: number, cost: Quantity | null, paid: Quantity | null): Bill['finding'] {
  if (components === 0) return 'not in the stack';
  if (cost === null) return 'cost not in the stack';
  return paid !== null && cost.low.eq(paid.low) && cost.high.eq(paid.high) ? 'agree' : 'differ';
}

function total(what: string, values: readonly (Quantity | null)[], unit: string): Quantity | null {
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  if (known.length === 0) return null;
  const derived = known.map((value) => ({ name: what, value, derivation: { formula: what, inputs: [] } }));
  return sumFigures(what, derived, unit).value;
}

function rateOf({ cells }: Component): Quantity | null {
  const cost = said(cells.monthlyCost);
  return cost && perMonth(cost);
}

function shareEntity(a: Component, b: Expense): boolean {
  return a.entities.some((code) => b.entities.includes(code));
}

function wordsOf(name: string | null): ReadonlySet<string> {
  return new Set(
    slug(name ?? '')
      .split('-')
      .filter((word) => word !== ''),
  );
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}
