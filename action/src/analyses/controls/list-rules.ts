import catalogue from '../../../catalogues/controls.json' with { type: 'json' };
import type { Day } from '../../day.ts';
import type { Place } from '../../place.ts';
import { perMonth } from '../../quantity/period.ts';
import { type Quantity, quantity } from '../../quantity/quantity.ts';
import { type CheckSeverity, checkSeverities } from '../../quantity/score.ts';
import { inCurrency, periodOf } from '../../quantity/unit.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { nameKey } from '../../records/match-name.ts';
import { shippedParameter, statedParameter } from '../measures/parameter.ts';

type Control = RecordByType['control'];
type Param = RecordByType['param'];
type Threshold = { readonly key: string; readonly default: string; readonly unit: string; readonly test: string };

/** A rule to be checked: as shipped, as the user's table changes it, or of the user's own. */
export interface Rule {
  /** Permanent: that of the row of the user's table, else that of the catalogue. */
  readonly id: string;
  /** The id in the catalogue, by which it is checked; null for a rule of the user's own. */
  readonly check: string | null;
  readonly name: string;
  readonly severity: CheckSeverity;
  readonly fix: string | null;
  /** The cells to fill in where the result is not known; null when no cell would settle it. */
  readonly fill: string | null;
  /** One value; null for a rule without a threshold. */
  readonly limit: Quantity | null;
  /** Whether the rule is broken beyond the limit, rather than close to being so. */
  readonly isStrict: boolean;
  /** Why no record can be checked against it; null when some can. */
  readonly hindrance: string | null;
  /** The codes of the entities that it is for; null for all. */
  readonly entities: readonly string[] | null;
  /** The user's row, with its annotation. */
  readonly control: Control | null;
  readonly places: readonly Place[];
}

type Shipped = (typeof catalogue)[number];

/**
 * The rules of the catalogue, each as the user's rows for it say, and the user's own, sorted by id. A row is for the rule
 * of its id, else for that of its name; a cell that says nothing leaves what is shipped. The threshold is that of the row,
 * else of the params table, else the one shipped.
 */
export function listRules(
  controls: readonly Control[],
  params: readonly Param[],
  asOf: Day,
  currency: string,
): readonly Rule[] {
  const byId = new Map(catalogue.map((rule) => [nameKey(rule.id), rule]));
  const byName = new Map(catalogue.map((rule) => [nameKey(rule.rule), rule]));
  const shippedOf = (row: Control) => byId.get(nameKey(row.id)) ?? byName.get(nameKey(said(row.cells.rule) ?? ''));
  const rows = controls.map((row) => ({ row, shipped: shippedOf(row) ?? null }));
  const covered = new Set(rows.map(({ shipped }) => shipped));
  const rest = catalogue.filter((rule) => !covered.has(rule)).map((shipped) => ({ row: null, shipped }));
  return [...rows, ...rest]
    .map(({ row, shipped }) => makeRule(row, shipped, (key) => limitOf(row, key, params, asOf, currency)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type FindLimit = (threshold: Threshold) => { readonly limit: Quantity; readonly hindrance: string | null };

function makeRule(row: Control | null, shipped: Shipped | null, findLimit: FindLimit): Rule {
  const found = shipped?.threshold ? findLimit(shipped.threshold) : null;
  const own = row && shipped === null ? 'this rule is your own: somebody has to look' : null;
  return {
    id: row?.id ?? shipped?.id ?? '',
    check: shipped?.id ?? null,
    name: (row && said(row.cells.rule)) ?? shipped?.rule ?? row?.id ?? '',
    severity: (row && said(row.cells.severity)) ?? severityOf(shipped),
    fix: (row && said(row.cells.fix)) ?? shipped?.fix ?? null,
    fill: shipped?.fill ?? null,
    limit: found?.limit ?? null,
    isStrict: shipped?.threshold?.test !== 'warning',
    hindrance: own ?? found?.hindrance ?? null,
    entities: row === null || row.entities.length === 0 || row.entities.includes('all') ? null : row.entities,
    control: row,
    places: row === null ? [] : [row.place],
  };
}

function severityOf(shipped: Shipped | null): CheckSeverity {
  return checkSeverities.find((one) => one === shipped?.severity) ?? 'medium';
}

/** The threshold in force. One in another unit than the rule measures is reported, and the shipped one shown. */
function limitOf(
  row: Control | null,
  threshold: Threshold,
  params: readonly Param[],
  asOf: Day,
  currency: string,
): ReturnType<FindLimit> {
  const { key, unit, test } = threshold;
  const shipped = shippedParameter(key, asOf) ?? quantity({ low: threshold.default, unit });
  const usual = inCurrency(shipped, currency);
  const stated = (row && said(row.cells.threshold)) ?? statedParameter(params, key, asOf);
  if (stated === null) return { limit: usual, hindrance: null };
  const rate = periodOf(usual.unit) === null ? stated : (perMonth(stated) ?? stated);
  const own = rate.unit === '' ? { ...rate, unit: usual.unit } : rate;
  if (own.unit !== usual.unit) return { limit: usual, hindrance: `the threshold is not in ${unitInWords(usual.unit)}` };
  const end = endOf(own, test);
  return end === null
    ? { limit: usual, hindrance: 'the threshold has no end to compare with' }
    : { limit: quantity({ ...own, low: end, high: end, quality: 'exact' }), hindrance: null };
}

function unitInWords(unit: string): string {
  return unit === '' ? 'a bare number' : unit;
}

/** The one value of a threshold: the end that `≤` or `≥` states, else the stricter one; null when it is open. */
function endOf({ low, high, quality }: Quantity, test: string): Quantity['low'] | null {
  const isMost = test === 'at most';
  const end = (quality === 'bound') === isMost ? high : low;
  const other = end === high ? low : high;
  return end.isFinite() ? end : other.isFinite() ? other : null;
}
