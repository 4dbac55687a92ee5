import type { Place } from '../place.ts';
import { type CellSum, evaluate, sumCells } from '../quantity/evaluate.ts';
import { type Basis, type Exact, joinBasis, type Quantity, quantity, type Unit } from '../quantity/quantity.ts';
import type { Cell } from '../records/define-record.ts';
import type { Derivation, Figure, Input } from '../section.ts';

/** A value and how it came about; null when one of its inputs is not known. */
export interface Derived {
  readonly value: Quantity | null;
  readonly derivation: Derivation;
}

/** What a formula takes: a stated quantity, or something derived. */
export type Term = { readonly value: Quantity | null } | Derived;

/** One named input of a formula. */
export type Operand = { readonly name: string } & Term;

/** What a figure says besides its value. */
export type Caption = Pick<Figure, 'id' | 'title' | 'good'> & Pick<Partial<Figure>, 'round' | 'note'>;

/**
 * A formula over named inputs, each evaluated once; null when an input is not known. With more than ten ranged inputs the
 * direction in which each one moves the result must be given.
 */
export function derive(
  formula: string,
  operands: readonly Operand[],
  unit: Unit,
  evaluateCorner: (values: readonly Exact[]) => Exact,
  directions?: readonly ('up' | 'down')[],
): Derived {
  const inputs = operands.flatMap((operand): Input[] => {
    const { name, value } = operand;
    if (value === null) return [];
    return ['derivation' in operand ? { name, value, derivation: operand.derivation } : { name, value }];
  });
  const derivation = { formula, inputs, evaluate: evaluateCorner, ...(directions && { directions }) };
  if (inputs.length < operands.length) return { value: null, derivation };
  const quantities = inputs.map(({ value }) => value);
  const value = evaluate({ inputs: quantities, formula: evaluateCorner, unit, ...(directions && { directions }) });
  return { value, derivation };
}

/** A sum over the cells of named rows: partial when some are not known, null when none is. */
export function addUp(
  what: string,
  rows: readonly { readonly name: string; readonly cell: Cell<Quantity> }[],
  unit: Unit,
): Derived & CellSum {
  const inputs = rows.flatMap(({ name, cell }): Input[] =>
    cell.kind === 'value' && cell.value.unit === unit ? [{ name, value: cell.value }] : [],
  );
  const added = sumCells(
    rows.map(({ cell }) => cell),
    unit,
  );
  return { ...added, value: added.total, derivation: { formula: `sum of ${what}`, inputs, isSum: true } };
}

/** How many records there are, at their places; assumed when one of them is. */
export function countUp(
  what: string,
  records: readonly { readonly place: Place; readonly basis?: Basis }[],
  unit: Unit,
): Derived {
  const places = records.map(({ place }) => place);
  const basis = joinBasis(records.map((record) => record.basis ?? 'stated'));
  const value = quantity({ low: records.length, unit, basis, places });
  return { value, derivation: { formula: `number of ${what}`, inputs: [] } };
}

/** A figure block of something derived. */
export function figure(caption: Caption, { value, derivation }: Derived): Figure {
  return { kind: 'figure', ...caption, value, derivation };
}
