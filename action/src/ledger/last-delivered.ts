import type { Delivery } from './fold-deliveries.ts';
import type { Ledger } from './ledger.ts';

/**
 * The last delivery of a persona that was accepted; null where there is none.
 *
 * @param to a persona such as `ceo`, or one of its groups: `ceo/board`.
 */
export function lastDelivered(ledger: Ledger, to: string): Delivery | null {
  const [persona, group] = to.split('/');
  const accepted = [...ledger.deliveries.values()].filter(
    (one) => one.state === 'accepted' && one.persona === persona && (group === undefined || one.group === group),
  );
  return accepted.reduce<Delivery | null>((last, one) => (last === null || one.at >= last.at ? one : last), null);
}
