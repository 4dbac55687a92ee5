import type { Day } from '../day.ts';
import type { Place } from '../place.ts';
import { count } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { Item } from '../records/item.ts';
import type { Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { currentKpis } from './measures/kpi-series.ts';
import { listEntities } from './measures/list-entities.ts';
import { isExperience, type RatedMetric, rateMetrics } from './measures/rate-metric.ts';
import { shortList } from './measures/short-list.ts';

export const experienceShortfalls = defineAnalysis({
  id: 'experience-shortfalls',
  code: 'CTO-04',
  title: 'Shortfalls of experience',
  question: 'Where do guests and engineers lose time, or give up?',
  formula:
    'Measured: KPIs of web vitals at the 75th percentile (good up to LCP 2.5 s, INP 200 ms, CLS 0.1; poor above 4 s, 500 ms, 0.25), and of accessibility, broken steps, CI time, flaky tests and the like against their own targets. Stated: open actions and blockers of the notes whose impact names the experience, UX or DX.',
  reads: {
    kpi: { needs: [], uses: ['key', 'name', 'value', 'asOf', 'unit', 'target', 'good'] },
    items: true,
  },
  compute({ kpi: all, items }, { asOf }) {
    const kpi = currentKpis(all, asOf);
    const metrics = rateMetrics(kpi);
    const unmeasured = kpi.filter((one) => isExperience(one) && said(one.cells.value) === null);
    const stated = items.flatMap(fromItem).sort(compareStated);
    const failing = metrics.filter(({ result }) => result === 'fail');
    const tables = [metricTable(metrics), statedTable(stated)];
    const measuredNote =
      metrics.length === 0 ? { note: ['no web vital is measured: add LCP, INP and CLS to the KPIs'] } : {};
    return {
      blocks: [
        figure(
          { id: 'stated', title: 'Stated shortfalls', good: 'down' },
          countUp('shortfalls that the notes state', stated, 'shortfalls'),
        ),
        figure(
          { id: 'failing', title: 'Measures off their bound', good: 'down', ...measuredNote },
          metrics.length === 0
            ? { value: null, derivation: { formula: 'measures that fail', inputs: [] } }
            : countUp(
                'measures that fail',
                failing.map((one) => one.kpi),
                'measures',
              ),
        ),
        ...tables.filter(({ rows }) => rows.length > 0),
      ],
      ...headline(stated, metrics, unmeasured.length),
    };
  },
});

/** A shortfall that somebody has written down. */
interface Stated {
  readonly id: string;
  readonly what: string;
  readonly entities: string;
  readonly impact: string;
  readonly owner: string | null;
  readonly due: Day | null;
  readonly place: Place;
}

const mostShown = 10;
const experience = /\b(?:experience|UX|DX|usability)\b/i;

function fromItem(item: Item): readonly Stated[] {
  const impact = item.fields.impact ?? '';
  const isOpen = item.state !== 'done' && item.state !== 'dropped';
  if (!isOpen || !(item.type === 'action' || item.type === 'blocker') || !experience.test(impact)) return [];
  const { id, title, owner, due, place } = item;
  return [{ id, what: title, entities: listEntities(item), impact, owner, due, place }];
}

/** The earliest due first, what has no day last; then by id. */
function compareStated(a: Stated, b: Stated): number {
  const [dueA, dueB] = [a.due ?? '9999', b.due ?? '9999'];
  return dueA === dueB ? (a.id < b.id ? -1 : 1) : dueA < dueB ? -1 : 1;
}

function metricTable(metrics: readonly RatedMetric[]): Table {
  const order = ['fail', 'undetermined', 'unknown', 'pass'];
  const rank = ({ result }: RatedMetric) => (result === null ? order.length : order.indexOf(result));
  const rows = [...metrics]
    .sort((a, b) => rank(a) - rank(b) || (a.kpi.id < b.kpi.id ? -1 : 1))
    .map(({ kpi, name, value, bound, rating, excess }): Row => {
      return {
        key: kpi.id,
        cells: [name, listEntities(kpi), value, bound ?? '', excess ?? '', rating],
        sources: [kpi.place],
      };
    });
  return {
    kind: 'table',
    id: 'measures',
    title: 'Measured',
    columns: [
      { title: 'Measure' },
      { title: 'Entity' },
      { title: 'Value', align: 'right' },
      { title: 'Bound', align: 'right' },
      { title: 'Off by', align: 'right' },
      { title: 'Rating' },
    ],
    ...shortList(rows, mostShown),
  };
}

function statedTable(stated: readonly Stated[]): Table {
  const rows = stated.map(({ id, what, entities, impact, owner, due, place }): Row => {
    return { key: id, cells: [what, entities, impact, owner, due === null ? null : { day: due }], sources: [place] };
  });
  const columns = ['To mend', 'Entity', 'Impact', 'Owner', 'Due'].map((title) => ({ title }));
  return { kind: 'table', id: 'stated', title: 'Stated in the notes', columns, ...shortList(rows, mostShown) };
}

function headline(
  stated: readonly Stated[],
  metrics: readonly RatedMetric[],
  unmeasured: number,
): { headline?: Headline } {
  const failing = metrics.filter(({ result }) => result === 'fail').length;
  if (stated.length + failing > 0) {
    const named = stated.length === 0 ? [] : [count(stated.length, 'shortfalls'), ' stated'];
    const off = metrics.length === 0 ? 'nothing measured' : `${failing} of ${metrics.length} measures off their bound`;
    return {
      headline: { standing: 'fails', sentence: ['Experience: ', ...named, named.length > 0 ? ', and ' : '', off, '.'] },
    };
  }
  const isOpen = metrics.some(({ result }) => result !== 'pass') || unmeasured > 0;
  if (metrics.length > 0 && !isOpen) {
    return { headline: { standing: 'holds', sentence: ['Every measure of experience keeps its bound.'] } };
  }
  const sentence = ['No shortfall of experience is stated, and not everything is measured.'];
  return metrics.length + unmeasured > 0 ? { headline: { standing: 'unknown', sentence } } : {};
}
