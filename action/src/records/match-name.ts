/**
 * A name as tables and columns are matched: lower case, without spacing, punctuation and plural, so that `Seats paid`,
 * `seat_paid` and `SeatsPaid` are one. Letters and digits of every script stay.
 */
export function nameKey(name: string): string {
  // Most names are plain ASCII, for which the cheap pattern finds the same words.
  const isAscii = /^[\x20-\x7e]*$/.test(name);
  const words = (isAscii ? name : name.normalize('NFKC')).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return (words.match(isAscii ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? []).map(singular).join('');
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** A name as ids have it: lower case, words joined by `-`. */
export function slug(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('-');
}
