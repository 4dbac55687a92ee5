import { setTimeout } from 'node:timers/promises';
import { appendEvents } from '../../ledger/append-events.ts';
import type { DeliveryEvent } from '../../ledger/delivery-event.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { isLedgerFault, parseLedger } from '../../ledger/parse-ledger.ts';
import { type Failure, fail, isFailure } from '../../sources/failure.ts';
import type { LedgerStore } from './ledger-store.ts';

const mostTries = 8;

/** What was published: what was decided, and the ledger with it. */
export interface Published<Decision> {
  readonly decision: Decision;
  readonly ledger: Ledger;
}

/**
 * Adds events to the published ledger. Where its branch has moved meanwhile, the new tip is read and `decide` is asked again:
 * so no two runs decide from the same state.
 *
 * @param decide from the ledger as it stands, what is to be added, or why nothing can be.
 */
export async function publishDeliveries<Decision extends { readonly events: readonly DeliveryEvent[] }>(
  store: LedgerStore,
  decide: (ledger: Ledger) => Decision | Failure,
  headline: (decision: Decision) => string,
): Promise<Published<Decision> | Failure> {
  for (let tries = 1; tries <= mostTries; tries++) {
    const tip = await store.read();
    if (isFailure(tip)) return tip;
    const decision = decide(tip.ledger);
    if (isFailure(decision)) return decision;
    const changed = appendEvents(tip.files, tip.ledger, decision.events);
    if (changed.size === 0) return { decision, ledger: tip.ledger };
    const ledger = parseLedger(new Map([...tip.files, ...changed]));
    if (isLedgerFault(ledger)) return contradicted(ledger.expected);
    const result = await store.commit(tip.id, changed, headline(decision));
    if (isFailure(result)) return result;
    if (result === 'done') return { decision, ledger };
    await setTimeout(2 ** tries * (10 + Math.random() * 40)); // So that runs which collided part.
  }
  return fail(
    `The branch of the ledger moved ${mostTries} times while it was written to.`,
    'Run this again when fewer runs deliver at once.',
  );
}

function contradicted(expected: string): Failure {
  return fail(
    `The ledger does not take what happened: expected ${expected}.`,
    'List what it holds: `handoff-reports deliveries`.',
  );
}
