/** Words and runs that people write in the place of a secret, in examples and after removing one. */
const placeholder =
  /example|sample|dummy|placeholder|change[ _-]?me|redact|removed|hidden|masked|your[ _-]|x{6}|\*{3}|\.{3}|…|0{6}|1{6}|1234567|abcdef|qwerty|foobar|lorem|[<>]|\$\{|\{\{/i;

/** Whether a value can be a secret rather than a word in its place: no placeholder, no run of neighbours, enough letters. */
export function looksRandom(value: string): boolean {
  return !placeholder.test(value) && bitsPerCharacter(value) >= leastBits(value.length) && !isSequence(value);
}

/** Shannon's entropy of the characters, in bits for each. */
function bitsPerCharacter(value: string): number {
  const countByCharacter = new Map<string, number>();
  for (const character of value) countByCharacter.set(character, (countByCharacter.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of countByCharacter.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** What nearly every random text of hexadecimal digits has; a short one has less, as it cannot use them all. */
const leastBits = (length: number): number => (length < 16 ? 2.3 : length < 24 ? 2.8 : 3.1);

/** Whether most characters follow the one before them, as in `ABCDEFGH` or `23456789`. */
function isSequence(value: string): boolean {
  const characters = [...value];
  const steps = characters.filter((character, i) => i > 0 && follows(characters[i - 1] ?? '', character));
  return steps.length * 2 > characters.length;
}

const follows = (before: string, after: string): boolean => after.charCodeAt(0) - before.charCodeAt(0) === 1;
