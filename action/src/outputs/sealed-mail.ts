/** A mail as it will go out: nothing of it changes any more. */
export interface SealedMail {
  /** Persona, group of recipients and period: `ceo/board/2026-11-21`. */
  readonly key: string;
  /** Of what it tells: hexadecimal. */
  readonly digest: string;
  /** MIME, with its own headers. */
  readonly raw: Uint8Array;
  /** The envelope: all recipients, the audit copy included. */
  readonly destinations: readonly string[];
  /** The sender's address. */
  readonly source: string;
  /** The commit of the notes that it was made of. */
  readonly commit: string;
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
