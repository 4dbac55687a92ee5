import { type Quantity, quantity } from '../../quantity/quantity.ts';
import { certainAtMost, floorTo, swingInput } from '../../quantity/verdict.ts';
import type { Sentence } from '../../section.ts';
import type { Derived } from '../derive-figure.ts';

/** What settles an open runway: the burn at which it is certain, rounded down so that it passes, and what to ask for first. */
export function settleRunway({ derivation: { inputs, evaluate } }: Derived, policy: Quantity): Sentence {
  const [money, payments] = inputs;
  if (money === undefined || payments === undefined || evaluate === undefined) return [];
  const low = floorTo(certainAtMost(money.value, policy.low), 2);
  const limit = quantity({ low, unit: payments.value.unit });
  const { index } = swingInput(
    inputs.map(({ value }) => value),
    evaluate,
  );
  const first = index === null ? undefined : inputs[index]?.name;
  const ask = first === undefined ? [] : [`; narrow ${first} first`];
  return ['certain once net burn is at most ', limit, ...ask];
}
