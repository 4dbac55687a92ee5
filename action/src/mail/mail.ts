import type { Day } from '../day.ts';

/** One mailbox: seven-bit, and checked. */
export interface Address {
  /** What stands before the address; empty for nothing. */
  readonly name: string;
  readonly address: string;
}

export interface Attachment {
  readonly name: string;
  /** `text/markdown` or `text/csv`, always as UTF-8. */
  readonly type: string;
  readonly text: string;
}

/** What a group of readers is sent, as values. Their addresses come last, when it is sealed. */
export interface Mail {
  readonly group: string;
  readonly persona: string;
  /** What was told, to whom, and for which day: nobody gets the same twice. */
  readonly key: string;
  readonly day: Day;
  readonly from: Address;
  /** Who reads answers; null for the sender. */
  readonly contact: Address | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** Besides those that every mail has. */
  readonly headers: { readonly [name: string]: string };
}
