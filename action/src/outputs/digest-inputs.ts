import { createHash } from 'node:crypto';
import { toJson } from '../quantity/print-quantity.ts';
import type { Derivation } from '../section.ts';

/** A digest of all that a figure rests on: names and values down to the notes, wherever the lines stand there. */
export function digestInputs(derivation: Derivation): string {
  const digestByDerivation = new Map<Derivation, string>();
  const digest = (one: Derivation): string => {
    const known = digestByDerivation.get(one);
    if (known !== undefined) return known;
    const inputs = one.inputs.map(({ name, value, derivation: own }) => [
      name,
      toJson(value),
      own ? digest(own) : null,
    ]);
    const text = createHash('sha256')
      .update(JSON.stringify([one.formula, inputs]))
      .digest('hex')
      .slice(0, 32);
    digestByDerivation.set(one, text);
    return text;
  };
  return digest(derivation);
}
