import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** Characters of an address and the name before it. */
const longest = 998;

/** The address in `reports@example.com` or `Reports <reports@example.com>`, one of them and no more. */
export function readAddress(text: string): string | Refusal {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\x00-\x1f\x7f]/.test(text)) return bad('Address contains control characters.');
  if (text.length > longest) return bad('Address is too long.');
  if (/[^\x20-\x7e]/.test(text)) return bad('Address contains non-ASCII characters.');
  const trimmed = text.trim();
  const [, inner] = /^(?:"(?:[^"\\]|\\.)*"|[^"<>@,;:]*)\s*<([^<>]*)>$/.exec(trimmed) ?? [];
  return checkAddress(inner ?? trimmed);
}

function checkAddress(address: string): string | Refusal {
  const at = address.lastIndexOf('@');
  if (at < 0) return bad("Missing final '@domain'");
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (local === '') return bad('Missing local address.');
  if (local.length > 64 || address.length > 254) return bad('Address is too long.');
  if (/\s/.test(local)) return bad('Local address contains control or whitespace');
  if (!/^[\w!#$%&'*+/=?^`{|}~.-]+$/.test(local)) return bad('Illegal address');
  const isDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(domain);
  return isDomain ? address : bad('Domain contains illegal character');
}

/** All of them, or the first that is none. */
export function readAddresses(texts: readonly string[]): readonly string[] | Refusal {
  const read = texts.map(readAddress);
  return read.find(isRefusal) ?? read.filter((address) => typeof address === 'string');
}

function bad(message: string): Refusal {
  return refuse('InvalidParameterValue', message);
}
