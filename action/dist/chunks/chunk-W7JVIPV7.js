import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/outputs/neutralise.ts
function neutralise(text) {
  return text.replace(/[\t\n\r]+/g, " ").replace(unsafe, escapeCharacter);
}
function neutraliseLines(text) {
  return text.replace(unsafeInLines, escapeCharacter);
}
function printJson(value) {
  return `${JSON.stringify(value, null, 2).replace(unsafeInJson, escapeCharacter)}
`;
}
var unsafe = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
var unsafeInLines = /[^\P{Cc}\t\n\r]|[\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
var unsafeInJson = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
function escapeCharacter(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  neutralise,
  neutraliseLines,
  printJson
};
