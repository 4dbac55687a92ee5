import { type Day, daysBetween } from '../day.ts';
import { count, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Block, Figure, Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { addUp, countUp, type Derived, figure } from './derive-figure.ts';
import { groupBy } from './measures/group-by.ts';
import { mainCurrency } from './measures/per-month.ts';
import { rowsKnown } from './measures/rows-known.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';

type Asset = RecordByType['asset'];

export const assetInventory = defineAnalysis({
  id: 'asset-inventory',
  code: 'CEO-01',
  title: 'Asset inventory',
  question: 'What do we own, who answers for it, is it covered, and what sits idle?',
  formula:
    'Sold assets are left out. Owner cover = assets with an owner ÷ assets; insurance cover = insurable assets in force ÷ insurable assets, where one without a date may or may not be in force.',
  reads: {
    asset: {
      needs: ['asset', 'class', 'status', 'owner', 'insuranceExpiry'],
      uses: ['insurable', 'registrationExpiry', 'cost', 'bookValue', 'monthlyCost'],
    },
  },
  compute({ asset }, { asOf }) {
    const held = asset.filter(({ cells }) => said(cells.status) !== 'sold');
    if (held.length === 0) return { blocks: [] };
    const idle = held.filter(({ cells }) => said(cells.status) === 'idle');
    const insured = sortByCover(held, asOf);
    const blocks: Block[] = [
      ...coverFigures(held, insured),
      ...moneyFigures(held, idle),
      byClass(held),
      ...[idleTable(idle), expiring(held, asOf)].filter(({ rows }) => rows.length > 0),
    ];
    return { blocks, headline: headline(held, insured) };
  },
});

const mostShown = 15;

/** The insurable assets by whether their insurance is in force on the day. */
interface Cover {
  readonly covered: readonly Asset[];
  readonly uncovered: readonly Asset[];
  readonly unknown: readonly Asset[];
}

/** An asset counts as insurable when it says so, or has an insurance date; one whose insurance is N/A does not. */
function sortByCover(assets: readonly Asset[], asOf: Day): Cover {
  const insurable = assets.filter(({ cells: { insurable, insuranceExpiry: expiry } }) => {
    if (expiry.kind === 'not-applicable' || insurable.kind === 'not-applicable') return false;
    return said(insurable) ?? expiry.kind === 'value';
  });
  const expiryOf = ({ cells }: Asset): Day | null => said(cells.insuranceExpiry);
  return {
    covered: insurable.filter((asset) => (expiryOf(asset) ?? '') >= asOf),
    uncovered: insurable.filter((asset) => (expiryOf(asset) ?? asOf) < asOf),
    unknown: insurable.filter((asset) => expiryOf(asset) === null),
  };
}

const hasOwner = ({ cells }: Asset): boolean => cells.owner.kind === 'value';

function coverFigures(held: readonly Asset[], { covered, uncovered, unknown }: Cover): readonly Figure[] {
  const all = countUp('assets that are not sold', held, 'assets');
  const owned = countUp('assets with an owner', held.filter(hasOwner), 'assets');
  const insurable = countUp('insurable assets', [...covered, ...uncovered, ...unknown], 'assets');
  const insured = shareOf(
    { name: 'in force', ...inForce(covered, unknown) },
    { name: 'insurable assets', ...insurable },
  );
  const [none, some] = [count(uncovered.length, 'assets'), count(unknown.length, 'assets')];
  const isInsurable = covered.length + uncovered.length + unknown.length > 0;
  const note = isInsurable ? [none, ' uncovered, ', some, ' not known'] : ['no asset is insurable'];
  return [
    figure({ id: 'assets', title: 'Assets', good: 'info' }, all),
    figure(
      {
        id: 'owner-cover',
        title: 'Owner cover',
        good: 'up',
        note: [`${held.filter(hasOwner).length} of ${held.length}`],
      },
      shareOf({ name: 'assets with an owner', ...owned }, { name: 'assets', ...all }),
    ),
    figure({ id: 'insurance-cover', title: 'Insurance cover', good: 'up', note }, insured),
  ];
}

/** The assets whose insurance is in force: those known to be, up to those and the ones without a date. */
function inForce(covered: readonly Asset[], unknown: readonly Asset[]): Derived {
  const known = countUp('insurable assets known to be in force', covered, 'assets');
  const open = countUp('insurable assets without a date', unknown, 'assets');
  const value = quantity({
    low: covered.length,
    high: covered.length + unknown.length,
    unit: 'assets',
    quality: unknown.length > 0 ? 'partial' : 'exact',
    places: [...(known.value?.places ?? []), ...(open.value?.places ?? [])],
  });
  const inputs = [
    { name: 'known', derived: known },
    { name: 'without a date', derived: open },
  ].flatMap(({ name, derived: { value, derivation } }) => (value === null ? [] : [{ name, value, derivation }]));
  return { value, derivation: { formula: 'known, up to known and without a date', inputs } };
}

function moneyFigures(held: readonly Asset[], idle: readonly Asset[]): readonly Figure[] {
  const cells = held.flatMap(({ cells: { cost, bookValue, monthlyCost } }) => [cost, bookValue, monthlyCost]);
  const currency = mainCurrency(cells);
  const perMonth = `${currency}/month`;
  return [
    total('cost', 'Cost of all assets', held, ({ cells }) => cells.cost, currency),
    total('book-value', 'Book value of all assets', held, bookValueOf, currency),
    total('monthly-cost', 'Monthly cost of all assets', held, ({ cells }) => cells.monthlyCost, perMonth),
    total('idle-capital', 'Book value of idle assets', idle, bookValueOf, currency),
    total('idle-cost', 'Monthly cost of idle assets', idle, ({ cells }) => cells.monthlyCost, perMonth),
  ];
}

function total(
  id: string,
  title: string,
  assets: readonly Asset[],
  cellOf: (asset: Asset) => Cell<Quantity>,
  unit: string,
): Figure {
  const what = title.toLowerCase();
  const caption = { id, title, good: 'info' } as const;
  if (assets.length === 0) {
    return figure(caption, { value: count(0, unit), derivation: { formula: `sum of ${what}`, inputs: [] } });
  }
  const sum = addUp(
    what,
    assets.map((asset) => ({ name: nameOf(asset), cell: cellOf(asset) })),
    unit,
  );
  return figure({ ...caption, ...rowsKnown(sum) }, sum);
}

/** A negative book value is a slip: nothing is worth less than nothing in a register, so it counts as not known. */
function bookValueOf({ cells: { bookValue } }: Asset): Cell<Quantity> {
  const isNegative = bookValue.kind === 'value' && bookValue.value.low.lt(zero);
  return isNegative ? { kind: 'error', text: bookValue.text, place: bookValue.place } : bookValue;
}

function nameOf({ id, cells }: Asset): string {
  return said(cells.asset) ?? id;
}

/** Entities by class: how many there are, which, and how many have no owner. */
function byClass(assets: readonly Asset[]): Table {
  const rows = groupBy(assets, ({ entity }) => entity ?? 'none').flatMap(([entity, own]) =>
    groupBy(own, ({ cells }) => said(cells.class) ?? 'not known').map(([name, some]) => classRow(entity, name, some)),
  );
  return {
    kind: 'table',
    id: 'by-class',
    title: 'Assets by entity and class',
    columns: [
      { title: 'Entity' },
      { title: 'Class' },
      { title: 'Assets', align: 'right' },
      { title: 'Which' },
      { title: 'Without owner', align: 'right' },
    ],
    ...shortList(rows, mostGroups),
  };
}

/** An inventory is only one when it is whole; beyond this many groups a reader wants the table itself. */
const mostGroups = 40;

function classRow(entity: string, name: string, some: readonly Asset[]): Row {
  const names = some.slice(0, 3).map(nameOf).join(', ');
  const more = some.length > 3 ? ` and ${some.length - 3} more` : '';
  const unowned = some.filter((asset) => !hasOwner(asset)).length;
  return {
    key: `${entity}/${name}`,
    cells: [entity, name, count(some.length, ''), names + more, count(unowned, '')],
    sources: some.map(({ place }) => place),
  };
}

/** What sits idle, the dearest to carry first. */
function idleTable(idle: readonly Asset[]): Table {
  const highOf = ({ cells }: Asset) => said(cells.monthlyCost)?.high.toNumber() ?? -1;
  const rows = [...idle]
    .sort((a, b) => highOf(b) - highOf(a) || (a.id < b.id ? -1 : 1))
    .map(
      (asset): Row => ({
        key: asset.id,
        cells: [nameOf(asset), asset.entity, showCell(bookValueOf(asset)), showCell(asset.cells.monthlyCost)],
        sources: [asset.place],
      }),
    );
  return {
    kind: 'table',
    id: 'idle',
    title: 'Idle assets',
    columns: [
      { title: 'Asset' },
      { title: 'Entity' },
      { title: 'Book value', align: 'right' },
      { title: 'Monthly cost', align: 'right' },
    ],
    ...shortList(rows, mostShown),
  };
}

/** Papers that ended, or end soon: insurance within 30 days, registration within 60; the earliest first. */
function expiring(assets: readonly Asset[], asOf: Day): Table {
  const papers = assets.flatMap((asset) => [
    ...(said(asset.cells.insurable) === false
      ? []
      : [{ asset, paper: 'insurance', on: said(asset.cells.insuranceExpiry), warn: 30 }]),
    { asset, paper: 'registration', on: said(asset.cells.registrationExpiry), warn: 60 },
  ]);
  const rows = papers
    .flatMap(({ asset, paper, on, warn }) => {
      if (on === null) return [];
      const days = daysBetween(asOf, on);
      return days > warn ? [] : [{ asset, paper, on, days }];
    })
    .sort((a, b) => a.days - b.days || (a.asset.id < b.asset.id ? -1 : a.asset.id > b.asset.id ? 1 : 0))
    .map(
      ({ asset, paper, on, days }): Row => ({
        key: `${asset.id}/${paper}`,
        cells: [nameOf(asset), asset.entity, paper, { day: on }, days < 0 ? 'ended' : count(days, 'days')],
        sources: [asset.place],
      }),
    );
  return {
    kind: 'table',
    id: 'expiring',
    title: 'Ended or ending soon',
    columns: [{ title: 'Asset' }, { title: 'Entity' }, { title: 'Paper' }, { title: 'Ends' }, { title: 'Left' }],
    ...shortList(rows, mostShown),
  };
}

function headline(held: readonly Asset[], { uncovered, unknown }: Cover): Headline {
  const all = count(held.length, 'assets');
  const unowned = held.filter((asset) => !hasOwner(asset)).length;
  const list = [
    ...says(uncovered.length, 'is', 'are', 'not insured'),
    ...says(unknown.length, 'has', 'have', 'no insurance date'),
    ...says(unowned, 'has', 'have', 'no owner'),
  ];
  if (list.length === 0)
    return { standing: 'holds', sentence: ['All of the ', all, ' have an owner and the cover they need.'] };
  return { standing: uncovered.length > 0 ? 'fails' : 'unknown', sentence: ['Of ', all, ', ', list.join(', '), '.'] };
}

function says(n: number, one: string, many: string, what: string): readonly string[] {
  return n === 0 ? [] : [`${n} ${n === 1 ? one : many} ${what}`];
}
