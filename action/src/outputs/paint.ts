export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Puts a style on words that are already safe to print. */
export type Paint = (style: Style, words: string) => string;

/** A painter that paints, or leaves all words as they are. */
export function makePaint(hasColour: boolean): Paint {
  if (!hasColour) return (_, words) => words;
  return (style, words) => `\u001b[${codes[style][0]}m${words}\u001b[${codes[style][1]}m`;
}

/** SGR codes: on, off. */
const codes: { readonly [S in Style]: readonly [on: number, off: number] } = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};
