import { createHash } from 'node:crypto';

/** What names one delivery for good: one content, to one group, of one persona, for one period. No address is in it. */
export interface DeliveryKey {
  readonly persona: string;
  /** The name of a group of recipients. */
  readonly group: string;
  /** What the report is of: a day such as `2026-11-21`, or a week. */
  readonly period: string;
  /** Of the content: hexadecimal. */
  readonly digest: string;
}

const form = /^([a-z0-9][a-z0-9-]*)\/([a-z0-9][a-z0-9._-]*)\/([0-9A-Za-z][0-9A-Za-z.-]*)\/([0-9a-f]{12,64})$/;

/** The parts of a key such as `ceo/board/2026-11-21/3f2a91c0d4e5`; null where it is none. */
export function parseDeliveryKey(key: string): DeliveryKey | null {
  const [, persona, group, period, digest] = form.exec(key) ?? [];
  if (persona === undefined || group === undefined || period === undefined || digest === undefined) return null;
  return { persona, group, period, digest };
}

/** What a key is of, whatever the content: `ceo/board/2026-11-21`. A second content for it is a revision. */
export function slotOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}

/** The key as a message tag of SES, which takes letters, digits, `_` and `-` only. */
export function deliveryTag(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}
