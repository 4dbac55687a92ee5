import type { Day } from '../../day.ts';
import type { Place } from '../../place.ts';
import { type Exact, type Quantity, quantity } from '../../quantity/quantity.ts';
import type { Check } from '../../quantity/score.ts';
import { type Result, verdict } from '../../quantity/verdict.ts';
import { type Cell, said, usualFile } from '../../records/define-record.ts';
import { type RecordByType, recordTypes } from '../../records/index.ts';
import type { Sentence } from '../../section.ts';
import type { RowType } from '../define-analysis.ts';

/** The types of record that rules are checked against. */
type CheckedType =
  | 'account'
  | 'asset'
  | 'booking'
  | 'capital-tier'
  | 'captain'
  | 'cash'
  | 'channel'
  | 'component'
  | 'debt'
  | 'delivery'
  | 'entity'
  | 'expense'
  | 'fx-rate'
  | 'invoice'
  | 'kpi'
  | 'maintenance'
  | 'obligation'
  | 'param'
  | 'person'
  | 'product'
  | 'rate'
  | 'revenue'
  | 'system';

export type CheckedRecords = { readonly [T in CheckedType]: readonly RecordByType[T][] };

/** What a rule is checked with. */
export interface RuleContext {
  readonly records: CheckedRecords;
  readonly asOf: Day;
  /** The currency of most expenses. */
  readonly currency: string;
  /** The threshold in force, one value; zero for a rule that has none. */
  readonly limit: Quantity;
}

type Verdict = Check['result'];

/** What a rule says of the records. */
export interface Finding {
  readonly result: Verdict;
  /** What was measured; null when that is not known or not a figure. */
  readonly figure: (Quantity & { readonly round?: 'up' | 'down' }) | null;
  /** What it is measured against, where that is not the threshold. */
  readonly against?: Quantity;
  /** The evidence in words; empty where the figure says it all. */
  readonly says: string;
  /** What would settle an open result, or where to look. */
  readonly advice?: Sentence;
  readonly places: readonly Place[];
}

/** A rule as a function of the records; pure. */
export type Predicate = (context: RuleContext) => Finding;

/** Tests a figure against a limit. What is known in part, or in another unit, says nothing for sure. */
export function compare(figure: Quantity | null, test: 'at least' | 'at most', limit: Quantity): Result {
  if (figure === null || figure.quality === 'partial' || figure.unit !== limit.unit) return 'unknown';
  return verdict(figure, test, test === 'at least' ? limit.high : limit.low);
}

/** The result of a yes or no; `not-applicable` where it does not apply. */
export function judgeCell<T>(cell: Cell<T>, holds: (value: T) => boolean): Verdict {
  if (cell.kind === 'not-applicable') return 'not-applicable';
  const value = said(cell);
  return value === null ? 'unknown' : holds(value) ? 'pass' : 'fail';
}

/** The worst of several results: what fails, then what is not known, then what is open. */
export function worstOf(results: readonly Verdict[]): Verdict {
  return (
    (['fail', 'unknown', 'undetermined', 'pass'] as const).find((one) => results.includes(one)) ?? 'not-applicable'
  );
}

/** A table that a rule needs and that has no row. */
export function noRow(type: RowType): Finding {
  const definition = recordTypes[type];
  const says = `no row of the table “${definition.table}”: add it in \`${usualFile(definition)}\``;
  return { result: 'unknown', figure: null, says, places: [] };
}

/** Something that no record says. */
export function notSaid(says: string, places: readonly Place[] = []): Finding {
  return { result: 'unknown', figure: null, says, places };
}

/** One of several things that a rule looks at. */
export interface Judged {
  readonly name: string;
  readonly result: Verdict;
  readonly places: readonly Place[];
  readonly figure?: Quantity | null;
  readonly against?: Quantity;
}

/**
 * A rule that must hold for each of several things: the worst result counts, and those that give it are named; a
 * single one with its figure.
 */
export function judgeAll(what: string, judged: readonly Judged[]): Finding {
  const result = worstOf(judged.map((one) => one.result));
  const applicable = judged.filter((one) => one.result !== 'not-applicable');
  const worst = applicable.filter((one) => one.result === result);
  const [first] = worst;
  const of = `${worst.length} of ${applicable.length} ${what}`;
  const unknown = applicable.filter((one) => one.result === 'unknown').length;
  const rest = result === 'fail' && unknown > 0 ? `; ${unknown} not known` : '';
  const names = listNames(worst.map(({ name }) => name));
  return {
    result,
    figure: (worst.length === 1 && first?.figure) || null,
    ...(worst.length === 1 && first?.against && { against: first.against }),
    says: applicable.length === 0 ? '' : `${sayings[result](of)}: ${names}${rest}`,
    places: worst.flatMap(({ places }) => places),
  };
}

const sayings: { readonly [V in Verdict]: (of: string) => string } = {
  fail: (of) => `${of} break it`,
  undetermined: (of) => `${of} may break it`,
  unknown: (of) => `not known for ${of}`,
  pass: (of) => `${of} keep it`,
  'not-applicable': (of) => of,
};

const mostNames = 3;

/** The first names, each once, and how many more there are. */
export function listNames(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const more = distinct.length - mostNames;
  return distinct.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** One value as a limit. */
export function limitAt(value: Exact | number, unit: string): Quantity {
  return quantity({ low: value, unit });
}
