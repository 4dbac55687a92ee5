import type { Place } from '../place.ts';
import { count, type Quantity, quantity } from '../quantity/quantity.ts';
import { type Cell, said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Item } from '../records/item.ts';
import { nameKey } from '../records/match-name.ts';
import type { Figure, Headline, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, type Derived, figure } from './derive-figure.ts';
import { groupBy } from './measures/group-by.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';

export const keyPersonDependence = defineAnalysis({
  id: 'key-person-dependence',
  code: 'CEO-08',
  title: 'Key-person dependence',
  question: 'What stops when one person is away?',
  formula:
    'Critical = assets in use, components marked critical, clients that are served, open actions and blockers with priority 0. Share = rows that a person owns alone ÷ critical items; a second owner counts as deputy. Bus factor = the fewest people without whom more than half of the critical items have no owner; a row without an owner has none already.',
  reads: {
    items: true,
    asset: { needs: ['owner'], uses: ['asset', 'status'] },
    component: { needs: ['owner', 'criticality'], uses: ['component'] },
    client: { needs: ['owner'], uses: ['client', 'status'], mayBeEmpty: true },
  },
  compute({ items, asset, component, client }) {
    const rows = [
      ...asset.filter(isInUse).flatMap((one) => duty('assets', one, one.cells.owner)),
      ...component.filter(isCritical).flatMap((one) => duty('components', one, one.cells.owner)),
      ...client.filter(isServed).flatMap((one) => duty('clients', one, one.cells.owner)),
      ...items
        .filter(isUrgent)
        .map((one): Duty => ({ kind: 'tasks', place: one.place, owners: splitOwners(one.owner) })),
    ];
    if (rows.length === 0) return { blocks: [] };
    const unowned = rows.filter(({ owners }) => owners.length === 0);
    const people = holdersOf(rows);
    const factor = busFactor(rows);
    const all = { name: 'critical items', ...countUp('critical items', rows, 'critical items') };
    const shares = people.map((person) => ({ person, share: shareAlone(person, all) }));
    return {
      blocks: [
        figure({ id: 'critical', title: 'Critical items', good: 'info' }, all),
        ...topFigure(shares),
        figure(
          { id: 'unowned', title: 'Without an owner', good: 'down' },
          countUp('critical items without an owner', unowned, 'critical items'),
        ),
        busFigure(factor),
        ...(shares.length > 0 ? [peopleTable(shares)] : []),
      ],
      headline: headline(shares, factor, unowned.length),
    };
  },
});

const kinds = ['assets', 'components', 'clients', 'tasks'] as const;

/** Something critical, and who answers for it. */
interface Duty {
  readonly kind: (typeof kinds)[number];
  readonly owners: readonly string[];
  readonly place: Place;
}

/** None where nobody can own it. */
function duty(kind: Duty['kind'], { place }: { readonly place: Place }, owner: Cell<string>): readonly Duty[] {
  return owner.kind === 'not-applicable' ? [] : [{ kind, place, owners: splitOwners(said(owner)) }];
}

/** Several owners of a record are parted by commas. */
function splitOwners(owner: string | null): readonly string[] {
  return [...new Set((owner ?? '').split(',').map((name) => name.trim()))].filter((name) => name !== '');
}

function isInUse({ cells }: RecordByType['asset']): boolean {
  const status = said(cells.status);
  return status !== 'sold' && status !== 'idle';
}

function isCritical({ cells }: RecordByType['component']): boolean {
  return said(cells.criticality) === 'critical';
}

function isServed({ cells }: RecordByType['client']): boolean {
  const status = said(cells.status);
  return status === null || status === 'active';
}

function isUrgent({ type, state, priority }: Item): boolean {
  const isWork = type === 'action' || type === 'blocker';
  return isWork && priority === 0 && state !== 'done' && state !== 'dropped';
}

/** Somebody who owns critical items. */
interface Holder {
  readonly name: string;
  readonly alone: readonly Duty[];
  readonly shared: readonly Duty[];
}

/** Who owns most alone comes first; then who shares most; then by name. */
function holdersOf(rows: readonly Duty[]): readonly Holder[] {
  const held = rows.flatMap((row) => row.owners.map((name) => ({ name, row })));
  return groupBy(held, ({ name }) => nameKey(name))
    .map(([key, own]): Holder => {
      const alone = own.filter(({ row }) => row.owners.length === 1);
      const shared = own.filter(({ row }) => row.owners.length > 1);
      return { name: own[0]?.name ?? key, alone: alone.map(({ row }) => row), shared: shared.map(({ row }) => row) };
    })
    .sort((a, b) => b.alone.length - a.alone.length || b.shared.length - a.shared.length || (a.name < b.name ? -1 : 1));
}

function shareAlone({ name, alone }: Holder, all: Derived & { readonly name: string }): Derived {
  const what = `critical items of ${name} alone`;
  return shareOf({ name: what, ...countUp(what, alone, 'critical items') }, all);
}

/**
 * The fewest people whose absence leaves more than half of the rows without an owner: exact where each row has one owner.
 * With shared rows it may be a range. Nobody can take more rows away than each row's share of an owner adds up to; and
 * taking the greatest owner away, again and again, shows how many are enough.
 */
function busFactor(rows: readonly Duty[]): Quantity {
  const unowned = rows.filter(({ owners }) => owners.length === 0).length;
  const limit = rows.length / 2 - unowned;
  const parts = holdersOf(rows).map(({ alone, shared }) =>
    shared.reduce((sum, { owners }) => sum + 1 / owners.length, alone.length),
  );
  const least = stepsPast(
    limit,
    parts.sort((a, b) => b - a),
  );
  const most = stepsPast(limit, losses(rows));
  return quantity({ low: least, high: most, unit: 'people', places: rows.map(({ place }) => place) });
}

/** How many of the values, from the first, add up to more than the limit; all of them when they never do. */
function stepsPast(limit: number, values: readonly number[]): number {
  let sum = 0;
  for (const [i, value] of values.entries()) {
    // Rounded, because three thirds of a row must make one row.
    if (Math.round(sum * 1e6) / 1e6 > limit) return i;
    sum += value;
  }
  return values.length;
}

/** The rows that lose their last owner, each time the one who leaves most of them behind goes. */
function losses(rows: readonly Duty[]): readonly number[] {
  const lost: number[] = [];
  let left = rows.filter(({ owners }) => owners.length > 0);
  while (left.some(({ owners }) => owners.length > 1)) {
    const [first] = holdersOf(left);
    if (first === undefined) break;
    lost.push(first.alone.length);
    const gone = nameKey(first.name);
    left = left.flatMap((row): Duty[] => {
      const owners = row.owners.filter((name) => nameKey(name) !== gone);
      return owners.length === 0 ? [] : [{ ...row, owners }];
    });
  }
  // From here on nobody's leaving makes another one the last owner.
  return [...lost, ...holdersOf(left).map(({ alone }) => alone.length)];
}

type Share = { readonly person: Holder; readonly share: Derived };

function topFigure([top]: readonly Share[]): readonly Figure[] {
  if (top === undefined) return [];
  const { name } = top.person;
  return [figure({ id: 'top-share', title: 'With one person alone', good: 'down', note: [name] }, top.share)];
}

function busFigure(value: Quantity): Figure {
  const formula = 'the fewest people without whom more than half of the critical items have no owner';
  const note: { note?: Sentence } = value.low.isZero() ? { note: ['more than half have no owner already'] } : {};
  return figure(
    { id: 'bus-factor', title: 'Bus factor', good: 'up', ...note },
    { value, derivation: { formula, inputs: [] } },
  );
}

function peopleTable(shares: readonly Share[]): Table {
  const rows = shares.map(({ person: { name, alone, shared }, share }): Row => {
    const counts = kinds.map((kind) => alone.filter((one) => one.kind === kind).length);
    const cells = [name, share.value, ...[...counts, shared.length].map((n) => count(n, ''))];
    return { key: nameKey(name), cells, sources: [...alone, ...shared].map(({ place }) => place) };
  });
  const numbers = ['Alone', 'Assets', 'Components', 'Clients', 'Tasks', 'With others'];
  const columns = [{ title: 'Person' }, ...numbers.map((title) => ({ title, align: 'right' as const }))];
  return { kind: 'table', id: 'people', title: 'Critical items by person', columns, ...shortList(rows, 10) };
}

function headline([top]: readonly Share[], factor: Quantity, unowned: number): Headline {
  const open: Sentence =
    unowned > 0 ? ['; ', count(unowned, 'critical items'), unowned === 1 ? ' has' : ' have', ' no owner'] : [];
  if (top === undefined || top.person.alone.length === 0) {
    const sentence: Sentence = ['Nothing critical hangs on one person alone', ...open, '.'];
    return { standing: unowned > 0 ? 'unknown' : 'holds', sentence };
  }
  const { person, share } = top;
  const sentence: Sentence = [share.value, ` of what is critical hangs on ${person.name} alone`, ...open, '.'];
  return { standing: factor.high.lte(1) ? 'fails' : unowned > 0 ? 'unknown' : 'holds', sentence };
}
