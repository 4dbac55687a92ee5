import type { CellSum } from '../../quantity/evaluate.ts';
import type { Sentence } from '../../section.ts';

/** "6 of 8 rows", and the units that were left out, when a sum does not hold all that it should; else nothing. */
export function rowsKnown({ known, of, otherUnits }: CellSum): { readonly note?: Sentence } {
  const unlike = otherUnits.length > 0 ? `; not added: amounts in ${otherUnits.join(', ')}` : '';
  return known < of ? { note: [`${known} of ${of} rows${unlike}`] } : {};
}
