import type { Mail } from './mail.ts';
import { domainOf } from './read-address.ts';

/** The message of a group that was delivered before. */
export interface Sent {
  /** As Amazon SES gave it, without its domain. */
  readonly messageId: string;
  /** Where it was sent from: `eu-central-1`. */
  readonly region: string;
}

/** What tells programs that a program wrote this, and mail clients what belongs together. */
export function mailHeaders(mail: Pick<Mail, 'group' | 'key' | 'from'>, previous: Sent | null): Mail['headers'] {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
    'List-Id': `<${mail.group}.handoff-reports.${domainOf(mail.from.address)}>`,
    [keyHeader]: mail.key,
    ...(previous === null ? {} : { References: messageReference(previous) }),
  };
}

/** By this header, the mailbox of the audit copy tells whether a mail was sent. */
export const keyHeader = 'X-Handoff-Reports-Key';

/** @see https://docs.aws.amazon.com/ses/latest/dg/header-fields.html (Message-ID is overwritten) */
export function messageReference({ messageId, region }: Sent): string {
  return `<${messageId}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`;
}
