import catalogue from '../../catalogues/accounts.json' with { type: 'json' };
import { count } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { accountTypes } from './measures/account-types.ts';
import { type ChartFault, checkChart } from './measures/check-chart.ts';
import { groupBy } from './measures/group-by.ts';
import { shortList } from './measures/short-list.ts';

type Account = RecordByType['account'];
type Entity = RecordByType['entity'];

export const chartOfAccounts = defineAnalysis({
  id: 'chart-of-accounts',
  code: 'ACC-04',
  title: 'Chart of accounts',
  question: 'Is there an account for everything, and is every account what its number says?',
  formula:
    'Accounts are counted as the chart lists them and checked against each other: number, name, type, normal balance, parent of a contra account, mirror of an intercompany account, suspense at zero, use by expenses. Accounts that the business of an entity usually has, and the chart has not, are suggestions.',
  reads: {
    account: { needs: ['number', 'name', 'class', 'normal'], uses: ['subtype', 'contra', 'balance'] },
    entity: { needs: ['businessType'], uses: ['code'] },
    expense: { needs: [], uses: ['account', 'vendor'] },
  },
  compute({ account, entity, expense }) {
    const faults = checkChart(account, expense);
    const coverages = coveragesOf(account, entity);
    const accounts = countUp('accounts in the chart', account, 'accounts');
    const wrong = {
      value: count(
        faults.length,
        'findings',
        faults.map(({ record }) => record.place),
      ),
    };
    const derivation = { formula: 'number of findings of the checks of the chart', inputs: [] };
    return {
      blocks: [
        figure({ id: 'accounts', title: 'Accounts', good: 'up' }, accounts),
        figure({ id: 'findings', title: 'Findings', good: 'down' }, { ...wrong, derivation }),
        ...(faults.length > 0 ? [faultTable(faults)] : []),
        ...(account.length > 0 ? [typeTable(account)] : []),
        ...(entity.length > 0 ? [coverageTable(coverages)] : []),
        ...suggestions(coverages),
      ],
      headline: headline(account, faults),
    };
  },
});

/** How many accounts of each type there are, and between which numbers they lie. */
function typeTable(accounts: readonly Account[]): Table {
  const byType = new Map(groupBy(accounts, ({ cells }) => said(cells.class) ?? 'no type'));
  const rows = [...accountTypes, 'no type'].flatMap((type): Row[] => {
    const own = byType.get(type) ?? [];
    const numbers = own.flatMap(({ cells }) => said(cells.number) ?? []).sort();
    const [first, last] = [numbers[0], numbers.at(-1)];
    const span = first === last ? (first ?? null) : `${first} to ${last}`;
    const sources = own.map(({ place }) => place);
    return own.length === 0 ? [] : [{ key: type, cells: [type, span, tally(own.length)], sources }];
  });
  return {
    kind: 'table',
    id: 'types',
    title: 'What the chart holds',
    columns: [{ title: 'Type' }, { title: 'Numbers' }, { title: 'Accounts', align: 'right' }],
    rows,
  };
}

/** An account of the catalogue, with its name as names are matched. */
type Usual = (typeof catalogue)[number] & { readonly nameKey: string };

/** The accounts of an entity beside those that its kind of business usually has. */
interface Coverage {
  readonly entity: Entity;
  readonly code: string;
  readonly accounts: number;
  /** Null when the catalogue does not know the kind of business. */
  readonly usual: readonly Usual[] | null;
  readonly missing: readonly Usual[];
}

/** The usual accounts by kind of business. Those between entities depend on the portfolio, not on the business. */
const usualByBusiness: ReadonlyMap<string, readonly Usual[]> = new Map(
  groupBy(
    catalogue
      .filter(({ subtype }) => !/intercompany|elimination/i.test(subtype))
      .map((usual): Usual => ({ ...usual, nameKey: nameKey(usual.name) }))
      .flatMap((usual) => usual.businesses.map((business) => ({ business: nameKey(business), usual }))),
    ({ business }) => business,
  ).map(([business, members]) => [business, members.map(({ usual }) => usual)]),
);

function coveragesOf(accounts: readonly Account[], entities: readonly Entity[]): readonly Coverage[] {
  const uses = accounts.flatMap((account) => account.entities.map((code) => ({ code, account })));
  const usesByCode = new Map(groupBy(uses, ({ code }) => code));
  const booksOf = (code: string): Books => {
    const own = (usesByCode.get(code) ?? []).map(({ account }) => account);
    return { size: own.length, names: new Set(own.flatMap(namesOf)) };
  };
  const shared = booksOf('all');
  return entities.map((entity) => {
    const code = said(entity.cells.code) ?? entity.id;
    const own = booksOf(code);
    const usual = usualByBusiness.get(nameKey(said(entity.cells.businessType) ?? '')) ?? null;
    const isThere = (name: string): boolean => own.names.has(name) || shared.names.has(name);
    const missing = (usual ?? []).filter((one) => !isThere(one.number) && !isThere(one.nameKey));
    return { entity, code, accounts: own.size + shared.size, usual, missing };
  });
}

/** Accounts as they are looked up: how many, and their numbers and names. */
interface Books {
  readonly size: number;
  readonly names: ReadonlySet<string>;
}

function namesOf({ cells }: Account): readonly string[] {
  return [said(cells.number) ?? '', nameKey(said(cells.name) ?? '')];
}

function coverageTable(coverages: readonly Coverage[]): Table {
  const rows = coverages.map(({ entity, code, accounts, usual, missing }): Row => {
    const shown: readonly Part[] =
      usual === null ? ['not in the catalogue', ''] : [tally(usual.length), tally(missing.length)];
    const cells = [code, said(entity.cells.businessType), tally(accounts), ...shown];
    return { key: code, cells, sources: [entity.place] };
  });
  return {
    kind: 'table',
    id: 'entities',
    title: 'Accounts of each entity, beside those that its business usually has',
    columns: [
      { title: 'Entity' },
      { title: 'Business' },
      { title: 'Accounts', align: 'right' },
      { title: 'Usual', align: 'right' },
      { title: 'Of these missing', align: 'right' },
    ],
    ...shortList(rows, 15),
  };
}

const tally = (n: number): Part => count(n, '');

/** The usual accounts that entities lack: those that most of them lack first. */
function suggestions(coverages: readonly Coverage[]): readonly Table[] {
  const lacks = coverages.flatMap(({ code, missing }) => missing.map((usual) => ({ code, usual })));
  if (lacks.length === 0) return [];
  const rows = [...groupBy(lacks, ({ usual }) => usual.number)]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .flatMap(([number, members]): Row[] => {
      const [first] = members;
      if (first === undefined) return [];
      const { name, type, subtype } = first.usual;
      const codes = members.map(({ code }) => code);
      return [{ key: number, cells: [number, name, `${type}, ${subtype}`, codes.join(', ')], sources: [] }];
    });
  return [
    {
      kind: 'table',
      id: 'suggestions',
      title: 'Usual accounts that the chart does not have (suggestions)',
      columns: [{ title: 'Number' }, { title: 'Name' }, { title: 'Type' }, { title: 'Entities' }],
      ...shortList(rows, 10),
    },
  ];
}

function faultTable(faults: readonly ChartFault[]): Table {
  const rows = faults.map(({ key, of, what, record }): Row => ({ key, cells: [of, what], sources: [record.place] }));
  const columns = [{ title: 'Account' }, { title: 'Finding' }];
  return { kind: 'table', id: 'faults', title: 'Findings', columns, ...shortList(rows, 15) };
}

function headline(accounts: readonly Account[], faults: readonly ChartFault[]): Headline {
  if (accounts.length === 0) return { standing: 'fails', sentence: ['There is no chart of accounts.'] };
  const has: Sentence = ['The chart has ', count(accounts.length, 'accounts')];
  if (faults.length === 0) return { standing: 'holds', sentence: [...has, ', and every check of it passes.'] };
  return { standing: 'fails', sentence: [...has, ', and its checks give ', count(faults.length, 'findings'), '.'] };
}
