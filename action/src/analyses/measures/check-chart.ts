import { zero } from '../../quantity/quantity.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import type { AccountType } from './account-types.ts';
import { groupBy } from './group-by.ts';

type Account = RecordByType['account'];
type Expense = RecordByType['expense'];

/** What is wrong with an account of the chart, or with an expense that uses one. */
export interface ChartFault {
  /** Permanent: the kind of fault and the id of the record. */
  readonly key: string;
  /** The account, by number and name. */
  readonly of: string;
  readonly what: string;
  readonly record: Account | Expense;
}

/**
 * The faults of a chart of accounts, check by check, each in the order of the ids: what contradicts its number, its type, or
 * another account, and what expenses use that is not there. A chart without accounts has none.
 */
export function checkChart(accounts: readonly Account[], expenses: readonly Expense[]): readonly ChartFault[] {
  return [
    ...checkRepeats(accounts, 'number', ({ cells }) => said(cells.number)),
    ...checkRepeats(accounts, 'name', ({ cells }) => named(said(cells.name))),
    ...accounts.flatMap(checkAccount),
    ...checkContras(accounts),
    ...checkMirrors(accounts),
    ...checkUse(accounts, expenses),
  ];
}

function fault(kind: string, account: Account, what: string): ChartFault {
  return { key: `${kind}/${account.id}`, of: labelOf(account), what, record: account };
}

function labelOf({ id, cells }: Account): string {
  return `${said(cells.number) ?? id} ${said(cells.name) ?? ''}`.trimEnd();
}

function named(name: string | null): string | null {
  return name === null ? null : nameKey(name);
}

/** An account whose number or name an earlier one has, when one entity uses both. */
function checkRepeats(
  accounts: readonly Account[],
  what: 'number' | 'name',
  nameOf: (account: Account) => string | null,
): readonly ChartFault[] {
  const firstByUse = new Map<string, Account>();
  return accounts.flatMap((account): ChartFault[] => {
    const name = nameOf(account);
    if (name === null) return [];
    const { entities } = account;
    const rivals = entities.includes('all') ? ['any'] : ['all', ...entities];
    const first = rivals.map((code) => firstByUse.get(`${name}/${code}`)).find((one) => one !== undefined);
    for (const use of ['any', ...entities].map((code) => `${name}/${code}`)) {
      if (!firstByUse.has(use)) firstByUse.set(use, account);
    }
    return first === undefined ? [] : [fault(`same-${what}`, account, `has the ${what} of ${labelOf(first)}`)];
  });
}

/** The types that the first digit of a number stands for. */
const typesByDigit: { readonly [digit: string]: readonly AccountType[] } = {
  '1': ['asset'],
  '2': ['liability'],
  '3': ['equity'],
  '4': ['revenue'],
  '5': ['cost of sales', 'expense'],
  '6': ['expense'],
  '7': ['other income', 'revenue'],
  '8': ['other expense', 'expense'],
  '9': ['statistical'],
};

/** The side on which the balance of a type stands; units have none. */
const sideByType: { readonly [T in AccountType]: 'debit' | 'credit' | null } = {
  asset: 'debit',
  liability: 'credit',
  equity: 'credit',
  revenue: 'credit',
  'cost of sales': 'debit',
  expense: 'debit',
  'other income': 'credit',
  'other expense': 'debit',
  statistical: null,
};

/** What an account says against itself. */
function checkAccount(account: Account): readonly ChartFault[] {
  const { number, name, class: written, subtype, normal, contra, balance } = account.cells;
  const faults: ChartFault[] = [];
  const kind = said(written);
  const expected = typesByDigit[naturalNumber(said(number) ?? '').charAt(0)];
  if (kind !== null && expected !== undefined && !expected.includes(kind)) {
    faults.push(fault('wrong-type', account, `is of type ${kind}; its number is one of ${expected.join(' or ')}`));
  }
  const side = kind === null ? null : sideByType[kind];
  const usual = side !== null && said(contra) === true ? other(side) : side;
  const stated = said(normal);
  if (usual !== null && stated !== null && stated !== usual) {
    faults.push(fault('wrong-normal', account, `has a normal balance on the ${stated} side, expected ${usual}`));
  }
  const held = said(balance);
  const holds = held !== null && (held.low.gt(zero) || held.high.lt(zero));
  if (holds && /\bsuspense\b/i.test(`${said(name) ?? ''} ${said(subtype) ?? ''}`)) {
    faults.push(fault('suspense', account, 'is in suspense and not zero'));
  }
  if (holds && account.entities.length === 0) {
    faults.push(fault('unused', account, 'holds a balance and belongs to no entity'));
  }
  return faults;
}

/** The natural account of a full number: `4310` of `60-4310`. */
function naturalNumber(number: string): string {
  return number.slice(Math.max(number.lastIndexOf('-'), number.lastIndexOf('.')) + 1);
}

function other(side: 'debit' | 'credit'): 'debit' | 'credit' {
  return side === 'debit' ? 'credit' : 'debit';
}

/**
 * Contra accounts without an account to reduce, for one of their entities. On the balance sheet that is one of the same
 * subtype (depreciation of vessels needs vessels), elsewhere one of the same type (discounts need revenue).
 */
function checkContras(accounts: readonly Account[]): readonly ChartFault[] {
  const parents = new Set(
    accounts
      .filter(({ cells }) => said(cells.contra) !== true)
      .flatMap((one) => one.entities.map((code) => `${groupOf(one)}/${code}`)),
  );
  return accounts.flatMap((account): ChartFault[] => {
    if (said(account.cells.contra) !== true) return [];
    const group = groupOf(account);
    const hasParent = ['all', ...account.entities].some((code) => parents.has(`${group}/${code}`));
    return hasParent ? [] : [fault('no-parent', account, 'is a contra account without an account that it reduces')];
  });
}

function groupOf({ cells }: Account): string {
  const type = said(cells.class);
  return type === 'asset' || type === 'liability' ? `${type}/${named(said(cells.subtype)) ?? ''}` : `${type}`;
}

/** What an entity is owed by another has its mirror in what the other owes: `Due from QOS` and `Due to QOS`. */
function checkMirrors(accounts: readonly Account[]): readonly ChartFault[] {
  const between = accounts.flatMap((account) => {
    const match = /^due (from|to) (.+)$/i.exec(said(account.cells.name)?.trim() ?? '');
    const direction = match?.[1]?.toLowerCase() === 'to' ? 'to' : 'from';
    return match?.[2] === undefined ? [] : [{ account, direction, whom: match[2] }];
  });
  const names = new Set(between.map(({ direction, whom }) => `${direction}/${nameKey(whom)}`));
  return between.flatMap(({ account, direction, whom }): ChartFault[] => {
    const mirror = direction === 'to' ? 'from' : 'to';
    if (names.has(`${mirror}/${nameKey(whom)}`)) return [];
    return [fault('no-mirror', account, `has no mirror, expected an account “Due ${mirror} ${whom}”`)];
  });
}

/** Accounts that expenses use and the chart does not have, or not for that entity; once an account and entity. */
function checkUse(accounts: readonly Account[], expenses: readonly Expense[]): readonly ChartFault[] {
  if (accounts.length === 0) return [];
  const uses = new Set<string>();
  const numbers = new Set<string>();
  for (const { entities, cells } of accounts) {
    for (const number of numbersOf(said(cells.number) ?? '')) {
      numbers.add(number);
      for (const code of entities) uses.add(`${number}/${code}`);
    }
  }
  const faults = expenses.flatMap((expense): ChartFault[] => {
    const number = said(expense.cells.account);
    if (number === null) return [];
    const isShared = expense.entities.length === 0 || expense.entities.includes('all');
    const codes = ['all', ...expense.entities];
    if (isShared ? numbers.has(number) : codes.some((code) => uses.has(`${number}/${code}`))) return [];
    const entity = expense.entity ?? 'all';
    const how = numbers.has(number) ? `is not one of the accounts of ${entity}` : 'is not in the chart';
    const user = said(expense.cells.vendor) ?? expense.id;
    return [{ key: `use/${number}/${entity}`, of: number, what: `${how}, but “${user}” uses it`, record: expense }];
  });
  return groupBy(faults, ({ key }) => key).flatMap(([, alike]) => alike.slice(0, 1));
}

/** An account may be meant by its full number or by the natural account in it. */
function numbersOf(number: string): readonly string[] {
  return [...new Set([number, naturalNumber(number)])];
}
