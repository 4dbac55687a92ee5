import { nearestMatch } from '../nearest-match.ts';
import type { Delivery } from './fold-deliveries.ts';
import type { Ledger } from './ledger.ts';

/** The delivery that a key names, whole or by its beginning; what is wrong with the key where it names none or several. */
export function findDelivery(ledger: Ledger, key: string): Delivery | string {
  const whole = ledger.deliveries.get(key);
  if (whole !== undefined) return whole;
  const begun = [...ledger.deliveries.values()].filter((one) => one.key.startsWith(key));
  const [first, second] = begun;
  if (first !== undefined && second === undefined) return first;
  if (first !== undefined) return `a longer one: ${begun.length} deliveries begin so`;
  const near = nearestMatch(key, [...ledger.deliveries.keys()]);
  return near === null ? 'the key of a delivery' : `\`${near}\``;
}
