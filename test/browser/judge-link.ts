/** The hosts that words show to a reader whom they lead elsewhere. */
export function otherHosts(words: string, address: string): readonly string[] {
  return hostsIn(words).filter((host) => host !== hostOf(address));
}

/** Absolute, of the web or of mail, and with nothing before its host. */
export function isPlain(address: string): boolean {
  const form = /^(?:https:\/\/[^/\\@\s]+(?:[/?#][^\s\p{C}]*)?|mailto:[^\s\p{C}]+)$/u;
  return form.test(address) && URL.canParse(address);
}

const hostOf = (address: string): string => new URL(address).host;

/** The hosts that a reader sees in words: after slashes, or where a word begins like one. What nobody sees is left out. */
function hostsIn(words: string): readonly string[] {
  const seen = words.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const hosts = seen.matchAll(
    /(?:\/\/|(?=www\.))([^\s/?#]+)|(?<!\S)((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?![\p{L}\p{N}])/gu,
  );
  return [...hosts].map(([, after, bare]) => {
    const url = `https://${after ?? bare}`;
    return URL.canParse(url) ? hostOf(url) : url;
  });
}
