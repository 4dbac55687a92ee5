/**
 * The address that a reader far from the repository may be led to: absolute, `https:` or `mailto:`, without user and
 * password; null for any other.
 *
 * @param baseUrl What a relative address is relative to; without one it leads nowhere.
 */
export function safeAddress(url: string, baseUrl: string | null): string | null {
  // Browsers read over spaces and control characters, and take `\` for `/`: both could hide the host in `//host`.
  if (/^[\\/]{2}/.test(url.replace(/[\p{Cc} ]+/gu, ''))) return null;
  const address = parseAddress(url, baseUrl);
  if (address === null || !protocols.includes(address.protocol)) return null;
  if (address.username !== '' || address.password !== '') return null;
  return address.href.replaceAll(' ', '%20');
}

const protocols = ['https:', 'mailto:'];

function parseAddress(url: string, baseUrl: string | null): URL | null {
  const base = baseUrl ?? undefined;
  return URL.canParse(url, base) ? new URL(url, base) : null;
}

/** Whether the words of a link show an address, and another than the one that they lead to. */
export function showsOther(words: string, address: string): boolean {
  const shown = [...asSeen(words).matchAll(addresses)].map(([one]) => one.replace(/[.,;:!?)\]}'"”’]+$/, ''));
  return shown.some((one) => !leadsTo(one, address));
}

/**
 * Words as they look: letters that show nothing could part an address, and other forms of letters and dots could write it.
 *
 * @see https://www.unicode.org/reports/tr46/ (a host may be written with the dots of other scripts)
 */
function asSeen(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('。', '.');
}

/** With a scheme or `www.` anywhere; a bare host or a mail address only where the words are nothing else. */
const addresses =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|^\s*(?:\S+@)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?\s*$/giu;

function leadsTo(shown: string, address: string): boolean {
  const text = shown.trim();
  return [text, `https://${text}`, `mailto:${text}`].some((url) => {
    const one = parseAddress(url, null);
    return one !== null && withoutScheme(one.href) === withoutScheme(address);
  });
}

function withoutScheme(href: string): string {
  return href.replace(/^[a-z]+:(?:\/\/)?/, '').replace(/\/$/, '');
}
