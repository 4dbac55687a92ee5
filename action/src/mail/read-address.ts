import type { Address } from './mail.ts';

/** `ana@example.com`, or with a name `Ana <ana@example.com>`; a fault says what is wrong with it, and does not show it whole. */
export function readAddress(written: string): Address | { readonly fault: string } {
  const [, name = '', bracketed = ''] = /^([^<>]*)<([^<>]*)>$/.exec(written.trim()) ?? [];
  const address = bracketed === '' ? written.trim() : bracketed;
  const fault = findFault(written.trim(), name, address);
  if (fault !== null) return { fault: `Unexpected address \`${maskAddress(written)}\`: ${fault}.` };
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), address: withSmallDomain(address) };
}

/** An address for logs: `a***@example.com`. */
export function maskAddress(written: string): string {
  const bare = /<([^<>]*)>?/.exec(written)?.[1] ?? written.trim();
  const first = /^[a-z0-9]/i.exec(bare)?.[0] ?? '';
  const domain = /@([a-z0-9.-]*)/i.exec(bare)?.[1];
  return `${first}***${domain === undefined ? '' : `@${domain}`}`;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

function findFault(written: string, name: string, address: string): string | null {
  if (/\p{Cc}/u.test(written)) return 'a line break or another control character stands in it';
  if (/[^\x20-\x7e]/.test(address)) return 'only letters without accents, digits and signs of ASCII can be sent to';
  if (/[()]/.test(written)) return 'it has a comment in parentheses';
  if (/[:;]/.test(written)) return 'it is a group, expected one address';
  if (/,/.test(name + address)) return 'there is more than one, expected one address a line';
  if (/["\\\p{Cf}]/u.test(name.trim().replace(/^"(.*)"$/, '$1'))) return 'its name has signs that are not plain';
  const [, local, domain] = /^([^@]+)@([^@]+)$/.exec(address) ?? [];
  if (local === undefined || domain === undefined) return 'expected one address such as `ana@example.com`';
  if (!isLocal.test(local) || local.length > 64) return 'what stands before the @ is no name of a mailbox';
  return isDomain.test(domain) && address.length <= 254 ? null : 'what stands after the @ is no domain';
}

/** @see https://www.rfc-editor.org/rfc/rfc5322#section-3.2.3 (dot-atom; quoted names are refused) */
const isLocal = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const isDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

function withSmallDomain(address: string): string {
  const domain = domainOf(address);
  return address.slice(0, -domain.length) + domain.toLowerCase();
}
