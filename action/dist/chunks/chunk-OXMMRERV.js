import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/ledger/delivery-codes.ts
var deliveryCodes = {
  /** Every planned mail is accepted, now or before. */
  accepted: 0,
  /** A mail was refused: it was not sent, and the next run tries again. */
  rejected: 1,
  /** The claim could not be published: nothing was sent. */
  unclaimed: 3,
  /** Of a mail nobody knows whether it was sent. */
  doubt: 4,
  /** Another content was delivered for the same persona, group and period. */
  revision: 5,
  /** Somebody stopped the run: what it had begun is finished and recorded. */
  interrupted: 130
};

export {
  deliveryCodes
};
