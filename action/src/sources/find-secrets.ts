import { findNamedSecrets } from './find-named-secrets.ts';
import { looksRandom } from './looks-random.ts';
import type { Secret } from './secret.ts';
import { secretKinds } from './secret-kinds.ts';

/**
 * The credentials in a text, in order, none within another: those with a form of their own, passwords in addresses, and
 * values that are called a password, a token or a key. The work grows with the length of the text and with nothing else.
 */
export function findSecrets(text: string): readonly Secret[] {
  const found = [...findKinds(text), ...findInAddresses(text), ...findNamedSecrets(text)];
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** All forms as one expression: the text is gone through once. Group `k3` is the kind at 3. */
const kinds = new RegExp(
  `(?<![A-Za-z0-9])(?:${secretKinds.map(({ form }, i) => `(?<k${i}>${form.replaceAll('_', '\\\\?_')})`).join('|')})`,
  'g',
);

function findKinds(text: string): readonly Secret[] {
  return [...text.matchAll(kinds)].flatMap((match): Secret[] => {
    const [value] = match;
    const kind = secretKinds.find((_, i) => match.groups?.[`k${i}`] !== undefined);
    // The margins of a key in a quote say nothing about it.
    if (kind === undefined || !looksRandom(value.replace(/[\s>|]+/g, ''))) return [];
    return [{ name: kind.name, start: match.index, end: match.index + value.length }];
  });
}

/** `postgres://user:password@host`: the password in an address of any scheme. */
const address = /(?<![\w+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,100}:(?<value>[^\s@/]{3,200})@(?=[\w[])/gi;

function findInAddresses(text: string): readonly Secret[] {
  return [...text.matchAll(address)].flatMap((match): Secret[] => {
    const value = match.groups?.value ?? '';
    if (!isAddressPassword(value)) return [];
    const end = match.index + match[0].length - 1;
    return [{ name: 'a password in an address', start: end - value.length, end }];
  });
}

const isAddressPassword = (value: string): boolean =>
  !/^(?:pass(?:word|wd)?|pwd|secret|token|user(?:name)?|postgres|root|admin|x+|\*+|\.+)$/i.test(value) &&
  !/^[$%]|[<>{}[\]]|…|example|placeholder|change[ _-]?me|your[ _-]/i.test(value);
