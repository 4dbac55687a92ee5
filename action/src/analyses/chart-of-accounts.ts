import catalogue from '../../catalogues/accounts.json' with { type: 'json' };
import { count } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { type ChartFault, checkChart } from './measures/check-chart.ts';
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
        ...(entity.length > 0 ? [coverageTable(coverages)] : []),
        ...suggestions(coverages),
      ],
      headline: headline(account, faults),
    };
  },
});

type Usual = (typeof catalogue)[number];

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
const usualByBusiness: ReadonlyMap<string, readonly Usual[]> = (() => {
  const byBusiness = new Map<string, Usual[]>();
  for (const usual of catalogue.filter(({ subtype }) => !/intercompany|elimination/i.test(subtype))) {
    for (const business of usual.businesses) {
      const key = nameKey(business);
      byBusiness.set(key, [...(byBusiness.get(key) ?? []), usual]);
    }
  }
  return byBusiness;
})();

function coveragesOf(accounts: readonly Account[], entities: readonly Entity[]): readonly Coverage[] {
  const accountsByEntity = new Map<string, Account[]>();
  for (const account of accounts) {
    for (const code of account.entities) {
      const list = accountsByEntity.get(code);
      if (list === undefined) accountsByEntity.set(code, [account]);
      else list.push(account);
    }
  }
  const shared = accountsByEntity.get('all') ?? [];
  return entities.map((entity) => {
    const code = said(entity.cells.code) ?? entity.id;
    const own = [...(accountsByEntity.get(code) ?? []), ...shared];
    const usual = usualByBusiness.get(nameKey(said(entity.cells.businessType) ?? '')) ?? null;
    const known = new Set(own.flatMap(({ cells }) => [said(cells.number) ?? '', nameKey(said(cells.name) ?? '')]));
    const missing = (usual ?? []).filter(({ number, name }) => !known.has(number) && !known.has(nameKey(name)));
    return { entity, code, accounts: own.length, usual, missing };
  });
}

function coverageTable(coverages: readonly Coverage[]): Table {
  const rows = coverages.map(({ entity, code, accounts, usual, missing }): Row => {
    const shown: readonly Part[] = usual === null ? [null, null] : [tally(usual.length), tally(missing.length)];
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
  const codesByUsual = new Map<Usual, string[]>();
  for (const { code, missing } of coverages) {
    for (const usual of missing) codesByUsual.set(usual, [...(codesByUsual.get(usual) ?? []), code]);
  }
  if (codesByUsual.size === 0) return [];
  const rows = [...codesByUsual]
    .sort(([a, m], [b, n]) => n.length - m.length || (a.number < b.number ? -1 : 1))
    .map(([{ number, name, type, subtype }, codes]): Row => {
      return { key: number, cells: [number, name, `${type}, ${subtype}`, codes.join(', ')], sources: [] };
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
