import type { Day } from '../day.ts';
import { count, exact, zero } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Block, Figure, Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, type Derived, derive, figure } from './derive-figure.ts';
import type { Cadence } from './measures/cadence-period.ts';
import { type ComputedKpis, computedFrom, computedKpis } from './measures/computed-kpis.ts';
import { groupBy } from './measures/group-by.ts';
import { isStale } from './measures/is-stale.ts';
import { currentKpis } from './measures/kpi-series.ts';
import { listEntities } from './measures/list-entities.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';
import { type Suggestion, suggestKpis, usualLike } from './measures/usual-kpis.ts';

type Kpi = RecordByType['kpi'];
type Entity = RecordByType['entity'];

export const kpiGaps = defineAnalysis({
  id: 'kpi-gaps',
  code: 'CEO-03',
  title: 'Missing KPIs',
  question: 'What should be measured and is not?',
  formula:
    'Expected = the KPIs of the table, less those that are N/A; measured = those with a value; computed = those without one that the tables of their entity already give; coverage = (measured + computed) ÷ expected; usable = measured or computed, no older than 1.5 × the cadence, with a target and an owner. What a trade usually measures is a suggestion, counted apart.',
  reads: {
    kpi: {
      needs: ['key', 'value', 'asOf'],
      uses: ['name', 'formula', 'unit', 'target', 'owner', 'cadence', 'source'],
    },
    entity: { needs: ['businessType'], uses: ['code'] },
    ...computedFrom,
  },
  compute({ kpi: all, entity, ...tables }, { asOf }) {
    const kpi = currentKpis(all, asOf);
    const computed = computedKpis(tables, asOf);
    const expected = kpi.filter(({ cells }) => cells.value.kind !== 'not-applicable');
    const standing = expected.map((one): Standing => standingOf(one, computed, asOf));
    const suggested = suggestKpis(entity, kpi);
    const shown = [
      missingTable(standing),
      unusableTable(standing),
      coverageTable(standing),
      suggestionTable(suggested),
    ];
    const blocks: Block[] = [
      ...figures(standing),
      suggestedFigure(suggested),
      ...computedFigures(standing, suggested, computed),
      ...shown.filter(({ rows }) => rows.length > 0),
    ];
    return { blocks, ...headline(standing) };
  },
});

/** A KPI that the portfolio declares, and what keeps it from being used. */
interface Standing {
  readonly kpi: Kpi;
  /** Whether its value is recorded, or follows from the tables of its entity. */
  readonly known: 'recorded' | 'computed' | null;
  /** What a known KPI lacks: none when it can be used. */
  readonly lacks: readonly string[];
}

const mostShown = 15;
/** A scorecard holds 5 to 15 numbers; more are not looked at. */
const mostOnScorecard = 15;

function standingOf(kpi: Kpi, computed: ComputedKpis, asOf: Day): Standing {
  const { value, asOf: on, cadence, target, owner } = kpi.cells;
  const known = value.kind === 'value' ? 'recorded' : computedOf(kpi, computed) !== null ? 'computed' : null;
  if (known === null) return { kpi, known, lacks: [] };
  const lacks = [
    ...(known === 'recorded' ? staleness(said(on), said(cadence), asOf) : []),
    ...(target.kind === 'value' ? [] : ['no target']),
    ...(owner.kind === 'value' ? [] : ['no owner']),
  ];
  return { kpi, known, lacks };
}

/** What a declared KPI of one entity comes to; null where it means no usual KPI, or the tables do not give it. */
function computedOf(kpi: Kpi, computed: ComputedKpis): Derived | null {
  const usual = usualLike(kpi);
  return (usual && computed.get(kpi.entity ?? '')?.get(usual.key)) ?? null;
}

/** Each computed KPI, declared or only usual in the trade, with how it came about. */
function computedFigures(
  standing: readonly Standing[],
  suggested: readonly Suggestion[],
  computed: ComputedKpis,
): readonly Figure[] {
  const declared = standing.flatMap(({ kpi, known }) => {
    const usual = known === 'computed' ? usualLike(kpi) : null;
    return usual === null ? [] : [{ usual, name: nameOf(kpi), entity: kpi.entity ?? '' }];
  });
  const usual = suggested.flatMap(({ entity, kpis }) =>
    (kpis ?? []).map((one) => ({ usual: one, name: one.name, entity: codeOf(entity) })),
  );
  return [...declared, ...usual].flatMap(({ usual: { key, good }, name, entity }): Figure[] => {
    const derived = computed.get(entity)?.get(key);
    if (derived === undefined) return [];
    const id = `computed-${entity}-${key}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const caption = { id, title: `${name} of ${entity}, computed`, good: directionOf(good) };
    return [figure(caption, derived)];
  });
}

function staleness(measured: Day | null, cadence: Cadence | null, asOf: Day): readonly string[] {
  if (measured === null) return ['no day of measurement'];
  if (cadence === null) return ['no cadence'];
  return isStale(measured, cadence, asOf) ? [`stale since ${measured}`] : [];
}

const isUsable = ({ known, lacks }: Standing): boolean => known !== null && lacks.length === 0;

function figures(all: readonly Standing[]): readonly Figure[] {
  const counted = (what: string, some: readonly Standing[]) =>
    countUp(
      what,
      some.map(({ kpi }) => kpi),
      'KPIs',
    );
  const expected = counted('KPIs that the portfolio declares', all);
  const of = (known: Standing['known']) => all.filter((standing) => standing.known === known);
  const measured = counted('declared KPIs with a value', of('recorded'));
  const computed = counted('declared KPIs without a value that the tables give', of('computed'));
  return [
    figure({ id: 'expected', title: 'Expected', good: 'info', ...crowded(all) }, expected),
    figure({ id: 'measured', title: 'Measured', good: 'up' }, measured),
    ...(of('computed').length > 0 ? [figure({ id: 'computed', title: 'Computed', good: 'up' }, computed)] : []),
    figure({ id: 'missing', title: 'Missing', good: 'down' }, counted('declared KPIs without a value', of(null))),
    figure({ id: 'coverage', title: 'Coverage', good: 'up' }, coverage(measured, computed, expected)),
    figure(
      { id: 'usable', title: 'Usable', good: 'up' },
      counted('measured KPIs that are fresh and have a target and an owner', all.filter(isUsable)),
    ),
  ];
}

/** In percent; what was computed is an input only where something was. */
function coverage(measured: Derived, computed: Derived, expected: Derived): Derived {
  if (computed.value?.low.isZero()) {
    return shareOf({ name: 'measured', ...measured }, { name: 'expected', ...expected });
  }
  const operands = [
    { name: 'measured', ...measured },
    { name: 'computed', ...computed },
    { name: 'expected', ...expected },
  ];
  return derive('(measured + computed) ÷ expected', operands, '%', ([own = zero, found = zero, all = zero]) =>
    own.plus(found).times(exact(100)).div(all),
  );
}

/** Says which scorecards hold more numbers than anybody looks at. */
function crowded(all: readonly Standing[]): { readonly note?: Sentence } {
  const long = byEntity(all).filter(([, some]) => some.length > mostOnScorecard);
  if (long.length === 0) return {};
  const names = long.map(([entity, some]) => `${entity} (${some.length})`).join(', ');
  return { note: [`more than ${mostOnScorecard} on one scorecard are not looked at: ${names}`] };
}

/** By the entities as the rows name them. */
function byEntity(all: readonly Standing[]) {
  return groupBy(all, ({ kpi }) => listEntities(kpi));
}

function missingTable(all: readonly Standing[]): Table {
  const rows = all
    .filter(({ known }) => known === null)
    .map(({ kpi }) => {
      const usual = usualLike(kpi);
      const { cells } = kpi;
      const formula = said(cells.formula) ?? usual?.formula ?? null;
      const source = said(cells.source) ?? usual?.inputs ?? null;
      const how = formula === null || source === null ? formula : `${formula}, from ${source}`;
      return row(kpi, [how, showCell(cells.cadence), showCell(cells.owner)]);
    });
  const columns = titles('KPI', 'Entity', 'Formula', 'Cadence', 'Owner');
  return { kind: 'table', id: 'missing-kpis', title: 'Not measured', columns, ...shortList(rows, mostShown) };
}

function unusableTable(all: readonly Standing[]): Table {
  const rows = all
    .filter((standing) => standing.known === 'recorded' && !isUsable(standing))
    .map(({ kpi, lacks }) => row(kpi, [showCell(kpi.cells.value), lacks.join(', ')]));
  const columns = titles('KPI', 'Entity', 'Value', 'Lacks');
  return { kind: 'table', id: 'unusable-kpis', title: 'Measured, not usable', columns, ...shortList(rows, mostShown) };
}

function row(kpi: Kpi, cells: readonly Part[]): Row {
  return { key: kpi.id, cells: [nameOf(kpi), listEntities(kpi), ...cells], sources: [kpi.place] };
}

function nameOf({ id, cells }: Kpi): string {
  return said(cells.name) ?? said(cells.key) ?? id;
}

const titles = (...names: readonly string[]): Table['columns'] => names.map((title) => ({ title }));

function coverageTable(all: readonly Standing[]): Table {
  const rows = byEntity(all).map(([entity, some]): Row => {
    const known = some.filter((standing) => standing.known !== null);
    const counts = [some.length, known.length, some.length - known.length, known.filter(isUsable).length];
    const sources = some.map(({ kpi }) => kpi.place);
    return { key: entity, cells: [entity, ...counts.map((n) => count(n, ''))], sources };
  });
  const numbers = ['Expected', 'Known', 'Missing', 'Usable'].map((title) => ({ title, align: 'right' as const }));
  const columns = [{ title: 'Entity' }, ...numbers];
  return {
    kind: 'table',
    id: 'coverage-by-entity',
    title: 'By entity',
    isDetail: true,
    columns,
    ...shortList(rows, mostShown),
  };
}

/** A band is neither up nor down. */
function directionOf(good: string): Figure['good'] {
  return good === 'up' || good === 'down' ? good : 'info';
}

function suggestedFigure(all: readonly Suggestion[]): Figure {
  const places = all.flatMap(({ entity, kpis }) => (kpis ?? []).map(() => entity));
  const lost = all.filter(({ entity, kpis }) => kpis === null && said(entity.cells.businessType) !== null);
  const names = lost.map(({ entity }) => `${said(entity.cells.businessType)} (${codeOf(entity)})`).join(', ');
  const note: { note?: Sentence } = lost.length === 0 ? {} : { note: [`no list for the trade of ${names}`] };
  return figure(
    { id: 'suggested', title: 'Usual in the trade, not declared', good: 'info', ...note },
    countUp('KPIs usual in the trade of an entity that it does not declare', places, 'suggestions'),
  );
}

const codeOf = ({ entity, id }: Entity): string => entity ?? id;

const mostSuggested = 5;

function suggestionTable(all: readonly Suggestion[]): Table {
  const rows = all.flatMap(({ entity, kpis }): Row[] => {
    if (kpis === null || kpis.length === 0) return [];
    const names = kpis
      .slice(0, mostSuggested)
      .map(({ name }) => name)
      .join(', ');
    const more = kpis.length > mostSuggested ? ` and ${kpis.length - mostSuggested} more` : '';
    const code = codeOf(entity);
    const cells = [code, showCell(entity.cells.businessType), names + more];
    return [{ key: code, cells, sources: [entity.place] }];
  });
  const columns = titles('Entity', 'Trade', 'Usual KPIs');
  return {
    kind: 'table',
    id: 'suggestions',
    title: 'Usual in the trade',
    isDetail: true,
    columns,
    ...shortList(rows, mostShown),
  };
}

function headline(all: readonly Standing[]): { headline?: Headline } {
  if (all.length === 0) return {};
  const expected = count(all.length, 'KPIs');
  const missing = all.filter(({ known }) => known === null).length;
  if (missing === 0) return { headline: { standing: 'holds', sentence: ['All of the ', expected, ' have a value.'] } };
  return {
    headline: {
      standing: 'fails',
      sentence: ['Of the ', expected, ` to watch, ${missing} ${missing === 1 ? 'is' : 'are'} not measured.`],
    },
  };
}
