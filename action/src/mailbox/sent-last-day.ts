import type { Envelope } from './open-store.ts';

const day = 24 * 60 * 60 * 1000;

/** How many recipients the mails of the last 24 hours had: what the daily quota counts. */
export function sentLastDay(envelopes: readonly Envelope[], now: number): number {
  const since = new Date(now - day).toISOString();
  return envelopes.reduce((sum, { at, recipients }) => sum + (at > since ? recipients.length : 0), 0);
}
