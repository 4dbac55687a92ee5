import catalogue from '../../../catalogues/kpis.json' with { type: 'json' };
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';

type Kpi = RecordByType['kpi'];
type Entity = RecordByType['entity'];

/** A KPI that a trade usually watches: its names, formula, and the tables it comes from. */
export type UsualKpi = (typeof catalogue)[number];

const usualByTrade = new Map<string, UsualKpi[]>();
const usualByName = new Map<string, UsualKpi>();
for (const usual of catalogue) {
  const trade = nameKey(usual.business);
  usualByTrade.set(trade, [...(usualByTrade.get(trade) ?? []), usual]);
  for (const name of [usual.key, usual.name])
    if (!usualByName.has(nameKey(name))) usualByName.set(nameKey(name), usual);
}

/** The usual KPI that a declared one means, by key or name. */
export function usualLike({ cells }: Kpi): UsualKpi | null {
  const names = [said(cells.key), said(cells.name)].flatMap((name) => (name === null ? [] : [nameKey(name)]));
  return names.map((name) => usualByName.get(name)).find((usual) => usual !== undefined) ?? null;
}

/** What the trade of an entity usually watches and nobody declares for it; null for a trade without a list. */
export interface Suggestion {
  readonly entity: Entity;
  readonly kpis: readonly UsualKpi[] | null;
}

/** For each entity what it might watch besides the declared KPIs. */
export function suggestKpis(entities: readonly Entity[], declared: readonly Kpi[]): readonly Suggestion[] {
  const names = namesByEntity(declared);
  return entities.map((entity) => ({ entity, kpis: suggestionsFor(entity, names) }));
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
): readonly UsualKpi[] | null {
  const trade = said(cells.businessType);
  const usual = trade === null ? undefined : usualByTrade.get(nameKey(trade));
  if (usual === undefined) return null;
  const own = [declared.get(entity ?? ''), declared.get('all')];
  const isDeclared = (name: string): boolean => own.some((names) => names?.has(nameKey(name)));
  return usual.filter(({ key, name }) => !isDeclared(key) && !isDeclared(name));
}
