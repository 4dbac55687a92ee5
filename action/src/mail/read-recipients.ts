import { nearestMatch } from '../nearest-match.ts';
import type { Address } from './mail.ts';
import { readAddress } from './read-address.ts';

export interface RecipientsReading {
  readonly recipients: Recipients;
  /** None of them shows an address whole. */
  readonly faults: readonly string[];
}

/** The addresses of each group, each once. */
export type Recipients = ReadonlyMap<string, readonly Address[]>;

/**
 * Reads who is in each group, as a secret or an input says it: `group: address`, one a line. Empty lines and those that begin
 * with `#` say nothing. With a fault, nothing should be sent: the list is not what its author meant.
 */
export function readRecipients(text: string, groups: readonly string[]): RecipientsReading {
  const faults: string[] = [];
  const recipients = new Map<string, Address[]>(groups.map((group) => [group, []]));
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, group = '', written = ''] = /^\s*([^:@\s]*)\s*:(.*)$/.exec(line) ?? [];
    const known = recipients.get(group);
    const address = readAddress(written);
    if (group === '') faults.push(`Line ${i + 1} of the recipients: expected \`group: address\`.`);
    else if (known === undefined) faults.push(`Line ${i + 1} of the recipients: ${unknownGroup(group, groups)}`);
    else if ('fault' in address) faults.push(`Line ${i + 1} of the recipients: ${address.fault}`);
    else if (!known.some((one) => isSame(one, address))) known.push(address);
  }
  return { recipients, faults };
}

const isSame = (one: Address, other: Address): boolean => one.address.toLowerCase() === other.address.toLowerCase();

function unknownGroup(group: string, groups: readonly string[]): string {
  const near = nearestMatch(group, groups);
  const listed = groups.length === 0 ? 'a group of `mail` in the configuration' : `one of ${groups.join(', ')}`;
  return `unexpected group \`${group}\`, expected ${near === null ? listed : `\`${near}\``}.`;
}
