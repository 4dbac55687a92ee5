import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/outputs/paint.ts
function makePaint(hasColour) {
  if (!hasColour) return (_, words) => words;
  return (style, words) => `\x1B[${codes[style][0]}m${words}\x1B[${codes[style][1]}m`;
}
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};

export {
  makePaint
};
