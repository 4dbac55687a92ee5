/**
 * Words from notes on one line that a terminal shows and does not obey: no escape sequence, no line break, no text that
 * runs backwards. Each such character is written as `\u001b`; tabs and line breaks are a space.
 */
export function neutralise(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(unsafe, escapeCharacter);
}

/** The same on as many lines as it has, tabs kept. */
export function neutraliseLines(text: string): string {
  return text.replace(unsafeInLines, escapeCharacter);
}

/** JSON that is safe to look at; the same value for whoever parses it. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unsafeInJson, escapeCharacter)}\n`;
}

/** Control characters, and those that turn the direction of text (Unicode UAX #9) or end a line. */
const unsafe = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const unsafeInLines = /[^\P{Cc}\t\n\r]|[\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
/** JSON escapes the first 32 control characters itself; its own line feeds stay. */
const unsafeInJson = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
