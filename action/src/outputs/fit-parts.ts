/** A part of a text that is shown whole or not at all. */
export interface TextPart {
  /** What to call it where it is left out: `the changes for CEO Perspective`. */
  readonly name: string;
  readonly text: string;
  /** Whether it takes only the room that all others leave, and is not named where there is none. */
  readonly isSpare?: boolean;
}

/** Units kept for the sentence that names what was left out. */
const roomForNames = 600;

/**
 * The parts as one text, as far as there is room; a part that does not fit is left out whole, and the end names it.
 *
 * @param where where all of it is: `the summary of this run`.
 */
export function fitParts(
  parts: readonly TextPart[],
  room: number,
  sizeOf: (text: string) => number,
  where: string,
): string {
  let left = room - roomForNames;
  const byNeed = [...parts.filter(({ isSpare }) => !isSpare), ...parts.filter(({ isSpare }) => isSpare)];
  const fits = byNeed.filter(({ text }) => {
    const size = sizeOf(text) + 2;
    if (size > left) return false;
    left -= size;
    return true;
  });
  const missing = parts.filter((part) => !fits.includes(part) && !part.isSpare).map(({ name }) => name);
  const texts = parts.filter((part) => fits.includes(part)).map(({ text }) => text);
  return `${[...texts, ...leftOut(missing, where)].join('\n\n')}\n`;
}

const mostNamed = 8;

function leftOut(names: readonly string[], where: string): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNamed).join(', ');
  const rest = names.length - mostNamed;
  return [`Left out for length: ${shown}${rest > 0 ? ` and ${rest} more` : ''}. ${where}`.slice(0, roomForNames - 20)];
}
