import type { Delivery } from './fold-deliveries.ts';
import type { Ledger } from './ledger.ts';

/**
 * The last delivery of a persona that was accepted, in the order of the claims: one in doubt may be resolved long after later
 * ones, and clocks differ. Null where there is none.
 *
 * @param to a persona such as `ceo`, or one of its groups: `ceo/board`.
 */
export function lastDelivered({ events, deliveries }: Ledger, to: string): Delivery | null {
  const [persona, group] = to.split('/');
  const last = events.findLast(({ event, key }) => {
    const one = deliveries.get(key);
    const isMeant = one?.persona === persona && (group === undefined || one?.group === group);
    return event === 'claimed' && isMeant && one?.state === 'accepted';
  });
  return deliveries.get(last?.key ?? '') ?? null;
}
