/**
 * Words as lines of at most `width` characters, broken at spaces; a word longer than that has a line of its own. Line feeds
 * stay.
 *
 * @param width Null for lines of any length.
 */
export function wrapWords(words: string, width: number | null): string[] {
  return words
    .split('\n')
    .flatMap((line) => wrapLine(line.split(' ').filter(Boolean), width ?? Number.POSITIVE_INFINITY));
}

function wrapLine(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = 0;
  for (const word of words) {
    const more = [...word].length;
    if (line.length > 0 && length + 1 + more > width) {
      lines.push(line.join(' '));
      [line, length] = [[], 0];
    }
    length += more + (line.length > 0 ? 1 : 0);
    line.push(word);
  }
  return [...lines, line.join(' ')];
}
