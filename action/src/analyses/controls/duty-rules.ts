import { type Day, day, daysBetween } from '../../day.ts';
import { perMonth } from '../../quantity/period.ts';
import { type Exact, exact, infinity, quantity, zero } from '../../quantity/quantity.ts';
import { splitUnit } from '../../quantity/unit.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { addUp, derive } from '../derive-figure.ts';
import { paymentsPerMonth, receiptsPerMonth } from '../measures/burn.ts';
import { debtServicePerMonth } from '../measures/debt-service.ts';
import { groupBy } from '../measures/group-by.ts';
import { monthsElapsed } from '../measures/months-elapsed.ts';
import { payeeOf } from '../measures/payments.ts';
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

/** The rules of duties, law, debt and work, by id. */
export const dutyRules: { readonly [id: string]: Predicate } = {
  'C-30': partDuties,
  'C-31': limitBankRights,
  'C-32': collectTaxForms,
  'C-33': keepInsurance,
  'C-34': keepLicences,
  'C-35': fileTaxes,
  'C-36': coverDebt,
  'C-39': limitDuty,
};

const dutyByWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    authorise: ['authorise', 'authorize', 'authorises', 'authorizes', 'approve', 'approves', 'approval'],
    record: ['record', 'records', 'book', 'books', 'bookkeeping', 'post', 'posts'],
    hold: ['hold', 'holds', 'pay', 'pays', 'custody', 'bank'],
  }).flatMap(([duty, words]) => words.map((word): [string, string] => [nameKey(word), duty])),
);

/** Nobody authorises, records and holds the same money, not even two of these, unless somebody else looks over it. */
function partDuties({ records: { person } }: RuleContext) {
  if (person.length === 0) return noRow('person');
  if (person.every(({ cells }) => cells.duties.kind === 'unknown')) {
    return notSaid(
      'nobody says who authorises, who records and who holds money: `Duties` (People), and `Reviewer` where one person does two',
    );
  }
  return judgeAll('people', person.map(judgeDuties));
}

function judgeDuties({ id, cells, place }: RecordByType['person']): Judged {
  const { duties, bankRights, reviewer } = cells;
  const name = said(cells.person) ?? id;
  const written = (said(duties) ?? []).map((word) => dutyByWord.get(nameKey(word)) ?? null);
  const held = new Set([...written, ...(said(bankRights) === true ? ['hold'] : [])].filter((duty) => duty !== null));
  const isUnclear = written.includes(null) || (duties.kind !== 'value' && duties.kind !== 'not-applicable');
  const listed = held.size < 2 ? name : `${name} (${[...held].sort().join(' and ')})`;
  const isReviewed = (by: string): boolean => nameKey(by) !== nameKey(name);
  const reviewed = reviewer.kind === 'not-applicable' ? 'fail' : judgeCell(reviewer, isReviewed);
  const result = held.size < 2 ? (isUnclear ? 'unknown' : 'pass') : reviewed;
  return { name: listed, result, places: [place] };
}

/** Few people can pay, and each of them has a second factor. */
function limitBankRights({ records: { person }, limit }: RuleContext) {
  if (person.length === 0) return noRow('person');
  const may = person.filter(
    ({ cells }) => cells.bankRights.kind !== 'not-applicable' && said(cells.bankRights) !== false,
  );
  const sure = may.filter(({ cells }) => said(cells.bankRights) === true);
  const figure = quantity({
    low: sure.length,
    high: may.length,
    unit: 'people',
    places: may.map(({ place }) => place),
  });
  const tooMany = compare(figure, 'at most', limit);
  const guards = sure.map(({ cells }) => judgeCell(cells.mfa, (has) => has));
  const bare = sure.filter((_, i) => guards[i] !== 'pass').map(({ id, cells }) => said(cells.person) ?? id);
  const open = may.length - sure.length;
  const parts = [
    ...(bare.length > 0 ? [`no MFA known of ${listNames(bare)}`] : []),
    ...(open > 0 ? [`${open} of ${person.length} people may have the right to pay`] : []),
  ];
  const result = worstOf([tooMany, ...guards, ...(open > 0 ? (['unknown'] as const) : [])]);
  return { result, figure, says: parts.join('; '), places: figure.places };
}

/** No payee has reached the sum from which a tax form is needed, or nearly; whose form is on file, no record says. */
function collectTaxForms({ records: { expense }, asOf, limit }: RuleContext) {
  if (expense.length === 0) return noRow('expense');
  const first = day(`${asOf.slice(0, 4)}-01-01`);
  const near = groupBy(expense, (one) => nameKey(payeeOf(one))).flatMap(([, own]) => {
    const cells = own.map((one) => ({ name: payeeOf(one), cell: paidSince(one, first, asOf) }));
    const { value } = addUp('the payments of the year', cells, limit.unit);
    const isBelow = value !== null && value.quality !== 'partial' && value.high.lt(limit.low.times(exact('0.8')));
    return isBelow || cells.every(({ cell }) => cell.kind === 'not-applicable') ? [] : own.slice(0, 1);
  });
  if (near.length === 0) return { result: 'pass', figure: null, says: '', places: [] } as const;
  const says = `${near.length} payees reached 80% of the threshold or may have, and whose tax form is on file is not recorded: ${listNames(near.map(payeeOf))}`;
  return notSaid(
    says,
    near.map(({ place }) => place),
  );
}

/** What an expense came to in the year; a standing one, which may have begun later, at most so much a month. */
function paidSince(
  { cells: { amount, month } }: RecordByType['expense'],
  first: Day,
  asOf: Day,
): RecordByType['expense']['cells']['amount'] {
  if (amount.kind !== 'value') return amount;
  const rate = perMonth(amount.value);
  if (rate !== null) {
    const high = rate.high.times(monthsElapsed(first, asOf));
    return { ...amount, value: { ...rate, low: zero, high, unit: splitUnit(rate.unit).of, quality: 'estimate' } };
  }
  const on = said(month);
  const isOutside = on !== null && (on.slice(0, 4) !== first.slice(0, 4) || on > asOf);
  return isOutside ? { ...amount, kind: 'not-applicable' } : amount;
}

/** Every active asset that can be insured is. */
function keepInsurance({ records: { asset }, asOf, limit }: RuleContext) {
  const active = asset.filter(
    ({ cells }) =>
      said(cells.status) !== 'sold' && said(cells.insurable) !== false && cells.insurable.kind !== 'not-applicable',
  );
  if (asset.length === 0) return noRow('asset');
  return judgeAll(
    'assets',
    active.map(({ id, cells, place }) =>
      untilEnd(said(cells.asset) ?? id, cells.insuranceExpiry, asOf, limit.low, place),
    ),
  );
}

/** A paper is in force; one that ends soon says in how many days. */
function untilEnd(name: string, ends: Cell<Day>, asOf: Day, warning: Exact, place: Judged['places'][number]): Judged {
  const left = ends.kind === 'value' ? daysBetween(asOf, ends.value) : null;
  const soon = left !== null && left >= 0 && warning.gte(left) ? ` (ends in ${left} days)` : '';
  const late = left !== null && left < 0 ? ` (ended ${-left} days ago)` : '';
  return { name: name + soon + late, result: judgeCell(ends, (on) => on >= asOf), places: [place] };
}

const papers = new Set(['licence', 'registration', 'inspection']);

function keepLicences({ records: { asset, captain, obligation, person }, asOf, limit }: RuleContext) {
  const judge = (name: string, ends: Cell<Day>, place: Judged['places'][number]) =>
    untilEnd(name, ends, asOf, limit.low, place);
  const judged = [
    ...asset.flatMap(({ id, cells, place }) =>
      said(cells.status) === 'sold' ? [] : [judge(said(cells.asset) ?? id, cells.registrationExpiry, place)],
    ),
    ...person.flatMap(({ id, cells, place }) =>
      cells.licence.kind === 'value' ? [judge(said(cells.person) ?? id, cells.licenceExpiry, place)] : [],
    ),
    ...captain.map(({ id, cells, place }) => judge(said(cells.captain) ?? id, cells.licenceExpiry, place)),
    ...obligation.flatMap(({ id, cells, place }) =>
      papers.has(said(cells.kind) ?? '') && said(cells.done) !== true
        ? [judge(said(cells.what) ?? id, cells.due, place)]
        : [],
    ),
  ];
  return judged.length === 0 ? noRow('asset') : judgeAll('papers', judged);
}

function fileTaxes({ records: { obligation }, asOf }: RuleContext) {
  const filings = obligation.filter(({ cells }) => said(cells.kind) === 'tax filing');
  if (filings.length === 0) return notSaid('no tax filing in the table “Obligations”');
  return judgeAll(
    'tax filings',
    filings.map(({ id, cells, place }) => {
      const result = said(cells.done) === true ? 'pass' : judgeCell(cells.due, (due) => due >= asOf);
      return { name: said(cells.what) ?? id, result, places: [place] };
    }),
  );
}

/** What is left of the receipts, against what the debts take. */
function coverDebt({ records: { debt, expense, revenue }, currency, asOf, limit }: RuleContext) {
  if (debt.length === 0) return noRow('debt');
  if (expense.length === 0) return noRow('expense');
  if (revenue.length === 0) return noRow('revenue');
  const operands = [
    { name: 'receipts', ...receiptsPerMonth(revenue, currency, asOf) },
    { name: 'payments', ...paymentsPerMonth(expense, currency, asOf) },
    { name: 'debt service', ...debtServicePerMonth(debt, currency) },
  ];
  const cover = derive(
    '(receipts − payments) ÷ debt service',
    operands,
    '',
    ([back = zero, out = zero, service = zero]) => (service.lte(zero) ? infinity : back.minus(out).div(service)),
  ).value;
  const result = compare(cover, 'at least', limit);
  const says =
    result === 'unknown' ? 'receipts, payments or debts are known in part' : 'net operating cash to debt service';
  return { result, figure: cover, says, places: cover?.places ?? [] };
}

/** Hours under way on an average day: above the limit some day was, below it nobody knows. */
function limitDuty({ records: { delivery }, limit }: RuleContext) {
  if (delivery.length === 0) return noRow('delivery');
  return judgeAll(
    'deliveries',
    delivery.map(({ id, cells, place }): Judged => {
      const operands = [
        { name: 'distance', value: said(cells.distance) },
        { name: 'speed', value: said(cells.speed) },
        { name: 'days under way', value: said(cells.underwayDays) },
      ];
      const hours = derive(
        'distance ÷ speed ÷ days under way',
        operands,
        'hours',
        ([miles = zero, knots = zero, days = zero]) =>
          knots.lte(zero) || days.lte(zero) ? infinity : miles.div(knots).div(days),
      ).value;
      const isAbove = hours?.low.isFinite() === true && hours.low.gt(limit.low);
      const name = `${said(cells.captain) ?? 'no captain'} (${id})`;
      return { name, result: isAbove ? 'fail' : 'unknown', figure: hours, places: [place] };
    }),
  );
}
