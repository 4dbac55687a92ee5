import catalogue from '../../catalogues/kpis.json' with { type: 'json' };
import { type Day, daysBetween } from '../day.ts';
import { count } from '../quantity/quantity.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import { nameKey } from '../records/match-name.ts';
import type { Block, Figure, Headline, Part, Row, Sentence, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { groupBy } from './measures/group-by.ts';
import { listEntities } from './measures/list-entities.ts';
import { shareOf } from './measures/share-of.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';

type Kpi = RecordByType['kpi'];
type Entity = RecordByType['entity'];
type Usual = (typeof catalogue)[number];

export const kpiGaps = defineAnalysis({
  id: 'kpi-gaps',
  code: 'CEO-03',
  title: 'Missing KPIs',
  question: 'What should be measured and is not?',
  formula:
    'Expected = the KPIs of the table, less those that are N/A; measured = those with a value; usable = measured, no older than 1.5 × the cadence, with a target and an owner. What a trade usually measures is a suggestion, counted apart.',
  reads: {
    kpi: {
      needs: ['key', 'value', 'asOf'],
      uses: ['name', 'formula', 'unit', 'target', 'owner', 'cadence', 'source'],
    },
    entity: { needs: ['businessType'], uses: ['code'] },
  },
  compute({ kpi, entity }, { asOf }) {
    const expected = kpi.filter(({ cells }) => cells.value.kind !== 'not-applicable');
    const standing = expected.map((one): Standing => ({ kpi: one, ...lacksOf(one, asOf) }));
    const declared = namesByEntity(kpi);
    const suggested = entity.map((one): Suggestion => ({ entity: one, kpis: suggestionsFor(one, declared) }));
    const tables = [
      missingTable(standing),
      unusableTable(standing),
      coverageTable(standing),
      suggestionTable(suggested),
    ];
    const blocks: Block[] = [
      ...figures(standing),
      suggestedFigure(suggested),
      ...tables.filter(({ rows }) => rows.length > 0),
    ];
    return { blocks, ...headline(standing) };
  },
});

/** A KPI that the portfolio declares, and what keeps it from being used. */
interface Standing {
  readonly kpi: Kpi;
  readonly isMeasured: boolean;
  /** What a measured KPI lacks: none when it can be used. */
  readonly lacks: readonly string[];
}

const mostShown = 15;
/** A scorecard holds 5 to 15 numbers; more are not looked at. */
const mostOnScorecard = 15;

const daysByCadence = { daily: 1, weekly: 7, monthly: 365 / 12, quarterly: 365 / 4, yearly: 365 } as const;

function lacksOf({ cells }: Kpi, asOf: Day): Omit<Standing, 'kpi'> {
  if (cells.value.kind !== 'value') return { isMeasured: false, lacks: [] };
  const lacks = [
    ...staleness(said(cells.asOf), said(cells.cadence), asOf),
    ...(cells.target.kind === 'value' ? [] : ['no target']),
    ...(cells.owner.kind === 'value' ? [] : ['no owner']),
  ];
  return { isMeasured: true, lacks };
}

function staleness(measured: Day | null, cadence: keyof typeof daysByCadence | null, asOf: Day): readonly string[] {
  if (measured === null) return ['no day of measurement'];
  if (cadence === null) return ['no cadence'];
  return daysBetween(measured, asOf) > 1.5 * daysByCadence[cadence] ? [`stale since ${measured}`] : [];
}

const isUsable = ({ isMeasured, lacks }: Standing): boolean => isMeasured && lacks.length === 0;

function figures(all: readonly Standing[]): readonly Figure[] {
  const counted = (what: string, some: readonly Standing[]) =>
    countUp(
      what,
      some.map(({ kpi }) => kpi),
      'KPIs',
    );
  const expected = counted('KPIs that the portfolio declares', all);
  const provided = all.filter(({ isMeasured }) => isMeasured);
  const measured = counted('declared KPIs with a value', provided);
  const missing = all.filter(({ isMeasured }) => !isMeasured);
  return [
    figure({ id: 'expected', title: 'Expected', good: 'info', ...crowded(all) }, expected),
    figure({ id: 'measured', title: 'Measured', good: 'up' }, measured),
    figure({ id: 'missing', title: 'Missing', good: 'down' }, counted('declared KPIs without a value', missing)),
    figure(
      { id: 'coverage', title: 'Coverage', good: 'up' },
      shareOf({ name: 'measured', ...measured }, { name: 'expected', ...expected }),
    ),
    figure(
      { id: 'usable', title: 'Usable', good: 'up' },
      counted('measured KPIs that are fresh and have a target and an owner', provided.filter(isUsable)),
    ),
  ];
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
    .filter(({ isMeasured }) => !isMeasured)
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
    .filter((standing) => standing.isMeasured && !isUsable(standing))
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
    const measured = some.filter(({ isMeasured }) => isMeasured);
    const counts = [some.length, measured.length, some.length - measured.length, measured.filter(isUsable).length];
    const sources = some.map(({ kpi }) => kpi.place);
    return { key: entity, cells: [entity, ...counts.map((n) => count(n, ''))], sources };
  });
  const numbers = ['Expected', 'Measured', 'Missing', 'Usable'].map((title) => ({ title, align: 'right' as const }));
  const columns = [{ title: 'Entity' }, ...numbers];
  return { kind: 'table', id: 'coverage-by-entity', title: 'By entity', columns, ...shortList(rows, mostShown) };
}

/** What the trade of an entity usually measures and the portfolio does not declare; null for a trade without a list. */
interface Suggestion {
  readonly entity: Entity;
  readonly kpis: readonly Usual[] | null;
}

const usualByTrade = new Map<string, Usual[]>();
const usualByName = new Map<string, Usual>();
for (const usual of catalogue) {
  const trade = nameKey(usual.business);
  usualByTrade.set(trade, [...(usualByTrade.get(trade) ?? []), usual]);
  for (const name of [usual.key, usual.name])
    if (!usualByName.has(nameKey(name))) usualByName.set(nameKey(name), usual);
}

/** The usual KPI that a declared one means, by key or name. */
function usualLike({ cells }: Kpi): Usual | null {
  const names = [said(cells.key), said(cells.name)].flatMap((name) => (name === null ? [] : [nameKey(name)]));
  return names.map((name) => usualByName.get(name)).find((usual) => usual !== undefined) ?? null;
}

/** The names of the declared KPIs, as they are matched, by the code of the entity. */
function namesByEntity(declared: readonly Kpi[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { entities, cells } of declared) {
    const own = [cells.key, cells.name].map((cell) => nameKey(said(cell) ?? ''));
    for (const entity of entities) {
      const known = names.get(entity) ?? new Set();
      for (const name of own) known.add(name);
      names.set(entity, known);
    }
  }
  return names;
}

function suggestionsFor(
  { cells, entity }: Entity,
  declared: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Usual[] | null {
  const trade = said(cells.businessType);
  const usual = trade === null ? undefined : usualByTrade.get(nameKey(trade));
  if (usual === undefined) return null;
  const own = [declared.get(entity ?? ''), declared.get('all')];
  const isDeclared = (name: string): boolean => own.some((names) => names?.has(nameKey(name)));
  return usual.filter(({ key, name }) => !isDeclared(key) && !isDeclared(name));
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
  const missing = all.filter(({ isMeasured }) => !isMeasured).length;
  if (missing === 0) return { headline: { standing: 'holds', sentence: ['All of the ', expected, ' have a value.'] } };
  return {
    headline: {
      standing: 'fails',
      sentence: ['Of the ', expected, ` to watch, ${missing} ${missing === 1 ? 'is' : 'are'} not measured.`],
    },
  };
}
