import { looksRandom } from './looks-random.ts';

/**
 * Whether a word that stands where a password, token or key belongs can be one. A word of a language, a date, a path, an
 * address, a variable and an id are none.
 *
 * @param name what the value is called, in the author's words.
 */
export function isSecretValue(name: string, value: string): boolean {
  if (!looksRandom(value)) return false;
  if (isWordAndYear(name, value)) return true;
  if (!/[a-z]/i.test(value) || !/\d/.test(value) || isReference(value) || isWords(value)) return false;
  if (/^[0-9a-f-]+$/i.test(value)) return isHexadecimal(name, value);
  return isPassword(name) ? classes(value) >= 3 || value.length >= 12 : value.length >= 16 && classes(value) >= 2;
}

/** `sommer2024`, `harbour-2026!`: what people choose; only where it is called a password and nothing else. */
function isWordAndYear(name: string, value: string): boolean {
  return bareName.test(name) && /^\p{L}{4,20}[-_.@#]?(?:19|20)\d\d[!?#$%&*]{0,3}$/u.test(value);
}

const bareName = /^(?:password|passwd|passphrase|passcode|pass|pwd|passwort|kennwort|wachtwoord|senha)[ \t]*$/i;

/** Leads to where the secret is kept, or to something else that is no secret. */
function isReference(value: string): boolean {
  return /^[$%@#~./]|:\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|\w\(|^(?:process|secrets|env|vault|op)[.:]|\.(?:md|ts|js|py|ya?ml|json|env|txt|pem|key|xlsx?|docx?|pdf|csv)$/i.test(
    value,
  );
}

/** Parts that are words or short numbers, as in `reset-2026-11`, `PBKDF2-SHA256` and `unit_2b/keys`. */
function isWords(value: string): boolean {
  return value.split(/[-_./:,;+=]+/).every((part) => /^(?:\d{0,4}|[a-z]+\d{0,3}|\d{1,4}[a-z]{1,2}\d?)$/i.test(part));
}

/** An id of git or of a record and a checksum are hexadecimal, too: only what is called a password or a key is none. */
function isHexadecimal(name: string, value: string): boolean {
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
  return (
    !isUuid &&
    value.length >= 24 &&
    /pass|pwd|secret|key/i.test(name) &&
    !/hash|sum|digest|print|sha|\bid\b/i.test(name)
  );
}

const isPassword = (name: string): boolean => !/secret|token|key|bearer|credential/i.test(name);

/** How many of small letters, capitals, digits and signs there are. */
function classes(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^\w./:-]/].filter((kind) => kind.test(value)).length;
}
