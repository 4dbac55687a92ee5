/** What happened to one delivery: a line of the ledger. */
export type DeliveryEvent = Happening & {
  /** When, in universal time: `2026-11-21T07:00:00.000Z`. */
  readonly at: string;
  /** As `parseDeliveryKey` reads it. */
  readonly key: string;
  /** The run that says so; no other has its name. */
  readonly run: string;
};

export type Happening =
  /** Nobody else may send it from now on. The commit is that of the notes; revisions count from 1. */
  | { readonly event: 'claimed'; readonly commit: string; readonly revision: number }
  /** The mail is about to be handed over: from now on it may have been sent. */
  | { readonly event: 'attempting' }
  | { readonly event: 'accepted'; readonly message: string }
  /** It was provably not sent. */
  | { readonly event: 'rejected'; readonly reason: string }
  /** Nobody knows whether it was sent. */
  | { readonly event: 'unknown'; readonly reason: string }
  /** The claim is given up, and nothing was attempted. */
  | { readonly event: 'withdrawn'; readonly reason: string }
  /** A person has looked. */
  | { readonly event: 'resolved'; readonly as: 'sent'; readonly message: string }
  | { readonly event: 'resolved'; readonly as: 'not-sent' | 'resend' }
  /** What the provider said later of an accepted mail. */
  | { readonly event: 'feedback'; readonly fate: Fate; readonly message: string; readonly detail: string };

/** What became of an accepted mail. The first says only that it was accepted, the second is well, a delay may still end well. */
export const fates = ['sent', 'delivered', 'delayed', 'bounced', 'bounced-for-good', 'complained', 'refused'] as const;
export type Fate = (typeof fates)[number];
