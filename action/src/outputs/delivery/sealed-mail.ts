import type { Failure } from '../../sources/failure.ts';
import type { Claimable } from './claim-mails.ts';

/** A mail that is to be sent: who gets it, and how it is made when its turn comes. */
export interface DueMail extends Claimable {
  /** The sender's address. */
  readonly source: string;
  /** The envelope: all recipients, the audit copy included. */
  readonly destinations: readonly string[];
  /** Makes it whole; a failure concerns this mail alone. */
  readonly seal: () => Promise<SealedMail | Failure>;
  /** Begins with that where there is time before its turn. */
  readonly sealAhead: () => Promise<void>;
}

/** A mail as it will go out: nothing of it changes any more. */
export interface SealedMail {
  /** Of the whole key of its delivery. */
  readonly tag: string;
  /** MIME, with its own headers. */
  readonly raw: Uint8Array;
  readonly source: string;
  readonly destinations: readonly string[];
}

/** What became of handing over one mail. */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly message: string }
  | { readonly kind: 'rejected'; readonly reason: string; readonly mend: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Hands mails over, one call each. */
export interface Mailer {
  /** Never throws. What is `unknown` may have been sent. */
  readonly send: (mail: SealedMail) => Promise<SendOutcome>;
}
