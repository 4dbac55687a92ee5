import type { Day } from '../../day.ts';
import type { Place } from '../../place.ts';
import type { Basis, Quantity } from '../../quantity/quantity.ts';
import { type CheckSeverity, checkSeverities } from '../../quantity/score.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { judgeSecurity } from './judge-security.ts';
import { urgencies, urgencyOf } from './urgency.ts';

/** A check of the records that fails on a day. */
export interface FailedCheck {
  /** Permanent: the type and id of the record, and the field when one record is checked in several ways. */
  readonly id: string;
  readonly what: string;
  readonly entities: readonly string[];
  readonly severity: CheckSeverity;
  readonly owner: string | null;
  /** The day by which it had to hold, or has to. */
  readonly due: Day | null;
  /** What may be lost, where the record has a cell for it. */
  readonly money: Cell<Quantity> | null;
  readonly fix: string | null;
  /** The last day of an accepted risk; null when the risk is not accepted. */
  readonly acceptedUntil: Day | null;
  readonly place: Place;
  readonly basis: Basis;
}

/** The records that checks are made of. */
export interface CheckedRecords {
  readonly 'security-check': readonly RecordByType['security-check'][];
  readonly asset: readonly RecordByType['asset'][];
  readonly obligation: readonly RecordByType['obligation'][];
  readonly component: readonly RecordByType['component'][];
  readonly person: readonly RecordByType['person'][];
  readonly param: readonly RecordByType['param'][];
}

/** Every check of the records that fails on a day, most severe and most urgent first; accepted risks are among them. */
export function failedChecks(records: CheckedRecords, asOf: Day): readonly FailedCheck[] {
  const all = [
    ...failedSecurity(records, asOf),
    ...records.asset.flatMap((asset) => lapsesOf(asset, asOf)),
    ...records.obligation.flatMap((obligation) => overdue(obligation, asOf)),
    ...records.component.flatMap((component) => unsupported(component, asOf)),
    ...records.person.flatMap((person) => unlicensed(person, asOf)),
  ];
  return rankByUrgency(all, asOf);
}

/** What a list of shortfalls is ranked by. */
export interface Rankable {
  readonly id: string;
  readonly severity: CheckSeverity;
  readonly due: Day | null;
  readonly money: Cell<Quantity> | null;
}

/**
 * Ranks by severity; then overdue, within 7 days, within 30, later or without a day; then the money (high end first, known
 * before unknown, by currency); then the day; then the id.
 */
export function rankByUrgency<T extends Rankable>(shortfalls: readonly T[], asOf: Day): readonly T[] {
  return shortfalls
    .map((shortfall) => ({ shortfall, money: shortfall.money && said(shortfall.money) }))
    .sort(
      (a, b) =>
        checkSeverities.indexOf(a.shortfall.severity) - checkSeverities.indexOf(b.shortfall.severity) ||
        urgencies.indexOf(urgencyOf(a.shortfall.due, asOf)) - urgencies.indexOf(urgencyOf(b.shortfall.due, asOf)) ||
        compareMoney(a.money, b.money) ||
        compareText(a.shortfall.due ?? '9999', b.shortfall.due ?? '9999') ||
        compareText(a.shortfall.id, b.shortfall.id),
    )
    .map(({ shortfall }) => shortfall);
}

function compareMoney(a: Quantity | null, b: Quantity | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a.unit, b.unit) || b.high.cmp(a.high);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function failedSecurity(records: CheckedRecords, asOf: Day): readonly FailedCheck[] {
  return judgeSecurity(records['security-check'], records.param, asOf)
    .filter(({ result }) => result === 'fail')
    .map(({ check, severity, acceptedUntil }) => ({
      ...headOf(check, said(check.cells.owner)),
      what: nameCheck(check),
      severity,
      due: null,
      money: null,
      fix: said(check.cells.fix),
      acceptedUntil,
    }));
}

/** What a security check looks at, and where: `MFA (bank)`. */
export function nameCheck({ id, cells }: RecordByType['security-check']): string {
  const where = said(cells.appliesTo);
  const what = said(cells.check) ?? id;
  return where === null ? what : `${what} (${where})`;
}

/** Insurance and registration of an asset that ended before the day. */
function lapsesOf(asset: RecordByType['asset'], asOf: Day): readonly FailedCheck[] {
  const { cells } = asset;
  if (said(cells.status) === 'sold') return [];
  const name = said(cells.asset) ?? asset.id;
  const money = cells.replacementValue.kind === 'value' ? cells.replacementValue : cells.bookValue;
  const head = { ...headOf(asset, said(cells.owner)), money, acceptedUntil: null };
  const papers = [
    { field: 'insurance', due: said(cells.insuranceExpiry), severity: 'critical' },
    { field: 'registration', due: said(cells.registrationExpiry), severity: 'high' },
  ] as const;
  return papers.flatMap(({ field, due, severity }) => {
    if (due === null || due >= asOf || (field === 'insurance' && said(cells.insurable) === false)) return [];
    const what = `The ${field} of ${name} has ended`;
    return [{ ...head, id: `${head.id}/${field}`, what, severity, due, fix: `renew the ${field}` }];
  });
}

const severityByKind = {
  insurance: 'critical',
  'tax filing': 'critical',
  licence: 'high',
  registration: 'high',
  inspection: 'high',
  renewal: 'medium',
} as const;

function overdue(obligation: RecordByType['obligation'], asOf: Day): readonly FailedCheck[] {
  const { cells } = obligation;
  const due = said(cells.due);
  if (due === null || due >= asOf || said(cells.done) === true) return [];
  const kind = said(cells.kind);
  return [
    {
      ...headOf(obligation, said(cells.owner)),
      what: `${said(cells.what) ?? obligation.id} is overdue`,
      severity: kind === null ? 'medium' : severityByKind[kind],
      due,
      money: cells.amount,
      fix: kind === null ? null : `see to the ${kind}`,
      acceptedUntil: null,
    },
  ];
}

function unsupported(component: RecordByType['component'], asOf: Day): readonly FailedCheck[] {
  const { cells } = component;
  const due = said(cells.supportEnds);
  if (due === null || due >= asOf) return [];
  return [
    {
      ...headOf(component, said(cells.owner)),
      what: `${said(cells.component) ?? component.id} is out of support`,
      severity: said(cells.criticality) ?? 'medium',
      due,
      money: null,
      fix: 'move to a version that is supported',
      acceptedUntil: null,
    },
  ];
}

function unlicensed(person: RecordByType['person'], asOf: Day): readonly FailedCheck[] {
  const { cells } = person;
  const due = said(cells.licenceExpiry);
  if (due === null || due >= asOf) return [];
  const name = said(cells.person) ?? person.id;
  return [
    {
      ...headOf(person, said(cells.person)),
      what: `The licence of ${name} has ended`,
      severity: 'high',
      due,
      money: null,
      fix: 'renew the licence',
      acceptedUntil: null,
    },
  ];
}

type Checked = RecordByType['security-check' | 'asset' | 'obligation' | 'component' | 'person'];

function headOf({ type, id, entities, place, basis }: Checked, owner: string | null) {
  return { id: `${type}/${id}`, entities, place, basis, owner };
}
