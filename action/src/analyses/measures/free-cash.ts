import type { Day } from '../../day.ts';
import { count, type Quantity, quantity, worstQuality, zero } from '../../quantity/quantity.ts';
import { type Cell, said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { addUp, type Derived, derive } from '../derive-figure.ts';

type Cash = RecordByType['cash'];
type Revenue = RecordByType['revenue'];

/** Money in the bank, by whom it belongs to. */
export interface CashPosition {
  /** All balances. */
  readonly bank: ReturnType<typeof addUp>;
  /** What is held for others, in accounts of its own and in those of the business. */
  readonly held: Derived;
  /** What may be spent. */
  readonly free: Derived;
  /** Trips or stays are to come, and nobody says what was taken for them: `free` is at most this much. */
  readonly isUpperBound: boolean;
}

/**
 * Splits the balances. Deposits, taxes and security that have an account of their own are the balance of that account;
 * others are in the accounts of the business and are taken off: deposits and security until the day of the service, any
 * part of them where that day is not stated, and taxes whole.
 */
export function cashPosition(
  accounts: readonly Cash[],
  revenue: readonly Revenue[],
  currency: string,
  asOf: Day,
): CashPosition {
  const balances = (some: readonly Cash[]) =>
    some.map(({ id, cells }) => ({ name: said(cells.account) ?? id, cell: cells.balance }));
  const own = accounts.filter((account) => restrictionOf(account) === 'none');
  const apart = balances(accounts.filter((account) => restrictionOf(account) !== 'none'));
  const owed = owedFromOwnAccounts(accounts, revenue, asOf);
  const [ours, others] = [addUp('the unrestricted balances', balances(own), currency), sumOf(owed, currency)];
  const isUpperBound = others.value === null || (owed.length === 0 && areDepositsUnsaid(accounts, revenue, asOf));
  const free = isUpperBound || owed.length === 0 ? ours : less(ours, others, currency);
  return {
    bank: addUp('all balances', balances(accounts), currency),
    held: sumOf([...apart, ...owed], currency),
    free: isUpperBound ? atMost(free) : free,
    isUpperBound,
  };
}

type Named = { readonly name: string; readonly cell: Cell<Quantity> };

function restrictionOf({ cells }: Cash): string {
  return said(cells.restricted) ?? 'none';
}

const restrictionByKind: { readonly [kind: string]: string } = {
  deposit: 'deposits',
  refundable: 'security',
  tax: 'tax',
};

/** What was taken for others and has no account of its own in the same entity. */
function owedFromOwnAccounts(accounts: readonly Cash[], revenue: readonly Revenue[], asOf: Day): readonly Named[] {
  const apart = new Set(accounts.map((account) => `${account.entity}/${restrictionOf(account)}`));
  return revenue.flatMap(({ id, entity, cells }): Named[] => {
    const restriction = restrictionByKind[said(cells.kind) ?? ''];
    if (restriction === undefined || apart.has(`${entity}/${restriction}`)) return [];
    const served = said(cells.serviceDate);
    if (restriction !== 'tax' && served !== null && served <= asOf) return [];
    const name = said(cells.stream) ?? id;
    const isSure = restriction === 'tax' || served !== null;
    return [{ name, cell: isSure ? cells.amount : anyPartOf(cells.amount) }];
  });
}

function anyPartOf(cell: Cell<Quantity>): Cell<Quantity> {
  if (cell.kind !== 'value' || cell.value.low.lte(zero)) return cell;
  const quality = worstQuality([cell.value.quality, 'range']);
  return { ...cell, value: quantity({ ...cell.value, low: 0, quality }) };
}

function areDepositsUnsaid(accounts: readonly Cash[], revenue: readonly Revenue[], asOf: Day): boolean {
  const isBooked = revenue.some(({ cells }) => (said(cells.serviceDate) ?? asOf) > asOf);
  const isSaid = revenue.some(({ cells }) => said(cells.kind) === 'deposit');
  return isBooked && !isSaid && accounts.every((account) => restrictionOf(account) !== 'deposits');
}

/** Nothing where there is nothing to add. */
function sumOf(rows: readonly Named[], currency: string): Derived {
  const { of, value, derivation } = addUp('what is held for others', rows, currency);
  return { value: of === 0 ? count(0, currency) : value, derivation };
}

function less(ours: Derived, others: Derived, currency: string): Derived {
  const operands = [
    { name: 'unrestricted balances', ...ours },
    { name: 'held for others', ...others },
  ];
  return derive('unrestricted balances − held for others', operands, currency, ([all = zero, part = zero]) =>
    all.minus(part),
  );
}

function atMost({ value, derivation }: Derived): Derived {
  if (value === null || value.low.lte(zero)) return { value, derivation };
  return { value: quantity({ ...value, low: 0, quality: worstQuality([value.quality, 'bound']) }), derivation };
}
