import type { Day } from '../../day.ts';
import type { RecordByType } from '../../records/index.ts';
import { annotationOn } from '../measures/annotation-on.ts';
import { currentKpis } from '../measures/kpi-series.ts';
import { mainCurrency } from '../measures/per-month.ts';
import { bookRules } from './book-rules.ts';
import { bookingRules } from './booking-rules.ts';
import { cashRules } from './cash-rules.ts';
import { dataRules } from './data-rules.ts';
import { dutyRules } from './duty-rules.ts';
import { type CheckedRecords, type Finding, limitAt, notSaid, type Predicate } from './finding.ts';
import { listRules, type Rule } from './list-rules.ts';
import { policyRules } from './policy-rules.ts';
import { receiptRules } from './receipt-rules.ts';
import { spendRules } from './spend-rules.ts';

/** A rule, and what the records say of it. */
export interface Checked {
  readonly rule: Rule;
  readonly finding: Finding;
  /** The last day of an accepted failure; null when it is not accepted. */
  readonly until: Day | null;
}

const predicates: { readonly [id: string]: Predicate } = {
  ...cashRules,
  ...spendRules,
  ...receiptRules,
  ...bookRules,
  ...bookingRules,
  ...dataRules,
  ...dutyRules,
  ...policyRules,
};

/** Every rule of the user and of the catalogue as the records stand on a day, sorted by id. */
export function checkRules(
  controls: readonly RecordByType['control'][],
  records: CheckedRecords,
  asOf: Day,
): readonly Checked[] {
  const currency = mainCurrency(records.expense.map(({ cells }) => cells.amount));
  const current = { ...records, kpi: currentKpis(records.kpi, asOf) };
  return listRules(controls, records.param, asOf, currency).map((rule) => checkRule(rule, current, asOf, currency));
}

function checkRule(rule: Rule, records: CheckedRecords, asOf: Day, currency: string): Checked {
  const annotation = rule.control === null ? null : annotationOn(rule.control.cells, asOf);
  const says = annotation?.says ?? null;
  if (says === 'not applicable' || says === 'wrong')
    return { rule, finding: settled('not-applicable', rule), until: null };
  if (says === 'done another way') return { rule, finding: settled('pass', rule), until: null };
  const predicate = rule.check === null ? undefined : predicates[rule.check];
  const finding =
    rule.hindrance !== null || predicate === undefined
      ? notSaid(rule.hindrance ?? 'nothing is checked', rule.places)
      : predicate({ records: within(records, rule.entities), asOf, currency, limit: rule.limit ?? limitAt(0, '') });
  return { rule, finding, until: finding.result === 'fail' ? (annotation?.until ?? null) : null };
}

function settled(result: Finding['result'], { places }: Rule): Finding {
  return { result, figure: null, says: '', places };
}

/** The records of some entities, and of all. Reference data belongs to none of them. */
function within(records: CheckedRecords, entities: readonly string[] | null): CheckedRecords {
  if (entities === null) return records;
  const isOwn = (record: { readonly type: string; readonly entities: readonly string[] }): boolean =>
    record.type === 'param' ||
    record.type === 'fx-rate' ||
    record.entities.some((code) => code === 'all' || entities.includes(code));
  const entries = Object.entries(records).map(([type, rows]) => [type, rows.filter(isOwn)]);
  return { ...records, ...Object.fromEntries(entries) };
}
