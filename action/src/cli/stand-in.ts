import { type Failure, fail } from '../sources/failure.ts';
import type { DeliveryMode } from './parse-arguments.ts';

/**
 * The address of the running mailbox that a rehearsal delivers into; null for every other way. It takes both, the wish and
 * the address, so that neither mistakes one for the other.
 */
export function findStandIn(
  delivery: DeliveryMode,
  env: { readonly [name: string]: string | undefined },
): string | null | Failure {
  if (delivery !== 'rehearsal') return null;
  const address = env.AWS_ENDPOINT_URL_SES?.trim() ?? '';
  if (address !== '') return address;
  return fail(
    'Unexpected rehearsal without a mailbox, expected its address in `AWS_ENDPOINT_URL_SES`.',
    'Start one with `handoff-reports mailbox`, and set what it prints.',
  );
}

/** The ledger of rehearsals is another one: nobody must take them for deliveries. */
export function ledgerFor(delivery: DeliveryMode, branch: string): string {
  return delivery === 'rehearsal' ? `${branch}-rehearsal` : branch;
}
