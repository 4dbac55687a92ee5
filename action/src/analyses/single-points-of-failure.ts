import type { Day } from '../day.ts';
import { exact, type Quantity, quantity, zero } from '../quantity/quantity.ts';
import { type CheckSeverity, checkSeverities } from '../quantity/score.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { receiptsPerMonth } from './measures/burn.ts';
import { dependantsOf } from './measures/dependants-of.ts';
import { listEntities } from './measures/list-entities.ts';
import { mainCurrency } from './measures/per-month.ts';
import { shortList } from './measures/short-list.ts';

type Component = RecordByType['component'];
type Revenue = RecordByType['revenue'];

export const singlePointsOfFailure = defineAnalysis({
  id: 'single-points-of-failure',
  code: 'CTO-11',
  title: 'Single points of failure',
  question: 'What stops everything else when it stops?',
  formula:
    'A component that others depend on, directly or through others, and that has no fallback. Ranked by the number of those that stop with it, then by the revenue a month of their entities, then by criticality, then by id.',
  reads: {
    component: { needs: ['dependsOn', 'fallback'], uses: ['component', 'criticality'] },
    revenue: { needs: [], uses: ['amount', 'month', 'kind'] },
  },
  compute({ component, revenue }, { asOf }) {
    if (component.length === 0) return { blocks: [] };
    const carriers = carriersOf(component, revenue, asOf);
    const single = carriers.filter(({ fallback }) => fallback === 'none');
    const unknown = carriers.filter(({ fallback }) => fallback === 'not known');
    const counted = (what: string, some: readonly Carrier[]) =>
      countUp(
        what,
        some.map((one) => one.component),
        'components',
      );
    const table = carrierTable([...single, ...unknown]);
    return {
      blocks: [
        figure(
          { id: 'single', title: 'Without a fallback', good: 'down' },
          counted('components that others depend on and that have no fallback', single),
        ),
        figure(
          { id: 'unknown', title: 'Fallback not known', good: 'down' },
          counted('components that others depend on and of whose fallback nothing is known', unknown),
        ),
        figure(
          { id: 'covered', title: 'With a fallback', good: 'up' },
          counted(
            'components that others depend on and that have a fallback',
            carriers.filter(({ fallback }) => fallback === 'yes'),
          ),
        ),
        ...(table.rows.length > 0 ? [table] : []),
      ],
      ...headline(component, carriers, single, unknown),
    };
  },
});

/** A component that others depend on. */
interface Carrier {
  readonly component: Component;
  readonly name: string;
  readonly dependants: readonly Component[];
  readonly fallback: 'yes' | 'none' | 'not known';
  /** Revenue a month of the entities that stop with it; null when it is not known. */
  readonly revenue: Quantity | null;
}

const mostShown = 10;
const mostNamed = 4;

/** The components that others depend on, those that stop most first. */
function carriersOf(components: readonly Component[], revenue: readonly Revenue[], asOf: Day): readonly Carrier[] {
  const dependantsById = dependantsOf(components);
  const currency = mainCurrency(revenue.map(({ cells }) => cells.amount));
  return components
    .flatMap((component): Carrier[] => {
      const dependants = dependantsById.get(component.id) ?? [];
      if (dependants.length === 0) return [];
      const stopped = new Set([component, ...dependants].flatMap(({ entities }) => entities));
      const own = revenue.filter(({ entities }) => stopped.has('all') || entities.some((code) => stopped.has(code)));
      return [
        {
          component,
          name: said(component.cells.component) ?? component.id,
          dependants,
          fallback: fallbackOf(component),
          revenue: receiptsPerMonth(own, currency, asOf).value,
        },
      ];
    })
    .sort(compareCarriers);
}

/** What needs none (`N/A`) is covered. */
function fallbackOf({ cells: { fallback } }: Component): Carrier['fallback'] {
  if (fallback.kind === 'not-applicable' || said(fallback) === true) return 'yes';
  return said(fallback) === false ? 'none' : 'not known';
}

function compareCarriers(a: Carrier, b: Carrier): number {
  const money = (one: Carrier) => one.revenue?.high ?? zero;
  return (
    b.dependants.length - a.dependants.length ||
    money(b).cmp(money(a)) ||
    criticalityRank(a.component) - criticalityRank(b.component) ||
    (a.component.id < b.component.id ? -1 : 1)
  );
}

function criticalityRank({ cells }: Component): number {
  const says: CheckSeverity | null = said(cells.criticality);
  return says === null ? checkSeverities.length : checkSeverities.indexOf(says);
}

function carrierTable(carriers: readonly Carrier[]): Table {
  const hasRevenue = carriers.some(({ revenue }) => revenue !== null);
  const rows = carriers.map(({ component, name, dependants, fallback, revenue }): Row => {
    const stops = quantity({ low: exact(dependants.length), unit: '' });
    const money = hasRevenue ? [revenue] : [];
    return {
      key: component.id,
      cells: [
        name,
        listEntities(component),
        stops,
        listNames(dependants),
        ...money,
        fallback === 'none' ? 'none' : null,
      ],
      sources: [component.place, ...dependants.map(({ place }) => place)],
    };
  });
  return {
    kind: 'table',
    id: 'components',
    title: 'What stops with them',
    columns: [
      { title: 'Component' },
      { title: 'Entity' },
      { title: 'Stops', align: 'right' },
      { title: 'Namely' },
      ...(hasRevenue ? [{ title: 'Revenue of a month', align: 'right' } as const] : []),
      { title: 'Fallback' },
    ],
    ...shortList(rows, mostShown),
  };
}

/** The first few by name, and how many more. */
function listNames(components: readonly Component[]): string {
  const names = components.map(({ id, cells }) => said(cells.component) ?? id).sort();
  const rest = names.length - mostNamed;
  return rest > 1 ? `${names.slice(0, mostNamed).join('; ')} and ${rest} more` : names.join('; ');
}

function headline(
  all: readonly Component[],
  carriers: readonly Carrier[],
  single: readonly Carrier[],
  unknown: readonly Carrier[],
): { headline?: Headline } {
  const [worst] = single;
  if (worst !== undefined) {
    const sentence = [
      `${worst.name} has no fallback, and ${stopping(worst)} with it`,
      single.length > 1 ? `; ${single.length - 1} more like it.` : '.',
    ];
    return { headline: { standing: 'fails', sentence } };
  }
  const [first] = unknown;
  if (first !== undefined) {
    const sentence = [`When “${first.name}” stops, ${stopping(first)}, and its fallback is not known.`];
    return { headline: { standing: 'unknown', sentence } };
  }
  if (carriers.length > 0) {
    return { headline: { standing: 'holds', sentence: ['Everything that others depend on has a fallback.'] } };
  }
  const isSaid = all.every(
    ({ cells }) => cells.dependsOn.kind === 'value' || cells.dependsOn.kind === 'not-applicable',
  );
  if (isSaid) return { headline: { standing: 'holds', sentence: ['No component depends on another.'] } };
  return { headline: { standing: 'unknown', sentence: ['Nothing says which component depends on which.'] } };
}

function stopping({ dependants: { length } }: Carrier): string {
  return length === 1 ? '1 other component stops' : `${length} other components stop`;
}
