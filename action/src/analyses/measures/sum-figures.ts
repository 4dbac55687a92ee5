import { type CellSum, sum } from '../../quantity/evaluate.ts';
import { type Unit, worstQuality } from '../../quantity/quantity.ts';
import type { Input } from '../../section.ts';
import type { Derived } from '../derive-figure.ts';

/**
 * A sum over figures, each an input with its own derivation: partial when some are not known or in another unit, null when
 * none is.
 */
export function sumFigures(
  what: string,
  figures: readonly (Derived & { readonly name: string })[],
  unit: Unit,
): Derived & CellSum {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const otherUnits = [...new Set(values.map((value) => value.unit))].filter((other) => other !== unit).sort();
  const inputs = figures.flatMap(({ name, value, derivation }): Input[] =>
    value?.unit === unit ? [{ name, value, derivation }] : [],
  );
  const derivation = { formula: `sum of ${what}`, inputs, isSum: true as const };
  const [known, of] = [inputs.length, figures.length];
  const added = sum(
    inputs.map(({ value }) => value),
    unit,
  );
  const quality = known < of ? worstQuality([added.quality, 'partial']) : added.quality;
  const total = known === 0 && of > 0 ? null : { ...added, quality };
  return { value: total, total, known, of, otherUnits, derivation };
}
