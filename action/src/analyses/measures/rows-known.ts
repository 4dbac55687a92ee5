import type { CellSum } from '../../quantity/evaluate.ts';
import type { Sentence } from '../../section.ts';

/**
 * "6 of 8 rows", and the units that were left out, when a sum does not hold all that it should; else nothing. Of a sum that
 * no row adds to, that it is not known says it all.
 */
export function rowsKnown({ known, of, otherUnits }: CellSum): { readonly note?: Sentence } {
  const unlike = otherUnits.length > 0 ? `; not added: amounts in ${otherUnits.join(', ')}` : '';
  const isPart = known < of && (known > 0 || unlike !== '');
  return isPart ? { note: [`${known} of ${of} rows${unlike}`] } : {};
}
