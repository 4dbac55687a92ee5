import type { Address } from '../mail/mail.ts';
import { readAddress } from '../mail/read-address.ts';
import { type Recipients, readRecipients } from '../mail/read-recipients.ts';
import { type Failure, fail } from '../sources/failure.ts';
import type { Subscription } from '../subscriptions.ts';

/** Who sends, who reads, and who keeps a copy. Addresses are secrets: they come from the environment, and from no document. */
export interface People {
  readonly from: Address;
  /** Who reads answers; null for the sender. */
  readonly contact: Address | null;
  readonly audit: Address;
  readonly recipients: Recipients;
}

type Environment = { readonly [name: string]: string | undefined };

/** Reads `MAIL_FROM`, `MAIL_CONTACT`, `MAIL_AUDIT` and `MAIL_RECIPIENTS`; a failure shows no address whole. */
export function readPeople(env: Environment, groups: readonly Subscription[]): People | Failure {
  const faults: string[] = [];
  const read = (name: string, isNeeded: boolean): Address | null => {
    const written = env[name]?.trim() ?? '';
    if (written === '' && !isNeeded) return null;
    const address = written === '' ? { fault: 'Unexpected nothing, expected an address' } : readAddress(written);
    if (!('fault' in address)) return address;
    faults.push(`\`${name}\`: ${address.fault}`);
    return null;
  };
  const [from, audit, contact] = [read('MAIL_FROM', true), read('MAIL_AUDIT', true), read('MAIL_CONTACT', false)];
  const { recipients, faults: unread } = readRecipients(
    env.MAIL_RECIPIENTS ?? '',
    groups.map(({ group }) => group),
  );
  faults.push(...unread);
  if (from === null || audit === null || faults.length > 0) {
    const message = faults.map((fault) => fault.replace(/\.$/, '')).join('; ');
    return fail(`${message}.`, 'Set it in the environment of the command, from a secret.');
  }
  return { from, contact, audit, recipients };
}

/** Nobody's, in the first domain of each group: for a mailbox on this machine. */
export function inventPeople(groups: readonly Subscription[]): People {
  const domain = groups.flatMap(({ domains }) => domains)[0] ?? 'example.com';
  const at = (name: string, where = domain): Address => ({ name: '', address: `${name}@${where}` });
  const recipients = new Map(groups.map(({ group, domains }) => [group, [at(group, domains[0])]]));
  return { from: at('reports'), contact: null, audit: at('audit'), recipients };
}

/** Every address of them, once. */
export function addressesOf({ from, contact, audit, recipients }: People): readonly string[] {
  const all = [from, audit, ...(contact === null ? [] : [contact]), ...[...recipients.values()].flat()];
  return [...new Set(all.map(({ address }) => address))];
}
