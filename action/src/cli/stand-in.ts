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
  return delivery === 'rehearsal' ? branch + ofRehearsals : branch;
}

const ofRehearsals = '-rehearsal';

/** Why mail cannot be kept in that ledger: by one of rehearsals its readers have got what they never saw. Null where it can. */
export function findRehearsed(delivery: DeliveryMode, branch: string): Failure | null {
  if (delivery !== 'live' || !branch.endsWith(ofRehearsals)) return null;
  return fail(
    `Unexpected ledger \`${branch}\` in live mode: it is one of rehearsals, and what they hold counts as delivered.`,
    'Name a branch that does not end with `-rehearsal`.',
  );
}
