/**
 * The words of a heading, as stems are matched against them: NFKC, lower case, Latin letters without accents, no emoji, no numbering,
 * no punctuation; "What's left?" is `whats left`, "3) Follow-ups (HIGH)" is `follow ups high`.
 */
export function normaliseHeading(text: string): string {
  return normaliseWords(text).replace(numbering, '');
}

/** As a heading, but numbers at the start count. */
export function normaliseWords(text: string): string {
  if (isPlain.test(text))
    return text
      .toLowerCase()
      .replace(/['`.](?=[a-z])/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return fold(text)
    .toLowerCase()
    .replace(/['’`.](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

const isPlain = /^[\x20-\x7e]*$/;
const numbering = /^(?:\d{1,2} )+(?=\D)/;

const unaccented: { readonly [letter: string]: string } = { đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' };

/** Accents go from Latin letters only: in other scripts a mark makes another letter. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([A-Za-z])\p{M}+/gu, '$1')
    .replace(/[đĐøØłŁ]/g, (letter) => unaccented[letter] ?? letter)
    .normalize('NFKC');
}
