import { type Diagnostic, diagnose } from '../diagnostics.ts';
import type { Place } from '../place.ts';
import { findSecrets } from './find-secrets.ts';
import type { Secret } from './secret.ts';
import type { Source } from './source.ts';

/**
 * A source without its secrets, so that nothing that is made of it can tell one. In the place of each stands a mark of the
 * same length, so that lines and columns stay what they are. A source without any is given back as it is.
 *
 * Diagnostics: `source/secret`.
 */
export function redactSecrets(source: Source): {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
} {
  const [inPath, inText] = [findInPath(source.path), findSecrets(source.text)];
  if (inPath.length + inText.length === 0) return { source, diagnostics: [] };
  const path = blot(source.path, inPath);
  return {
    source: { path, text: blot(source.text, inText) },
    diagnostics: [
      ...inPath.map(({ name }) => report({ path, line: 1, column: 1 }, name, 'the name of a file')),
      ...placesOf(source.text, inText).map(({ name, line, column }) => report({ path, line, column }, name, 'a file')),
    ],
  };
}

/** A text whose lines nobody counts, such as the subject of a commit, without its secrets. */
export function redactText(text: string): string {
  return blot(text, findSecrets(text));
}

/** A path without secrets, as it may be told. */
export function redactPath(path: string): string {
  return blot(path, findInPath(path));
}

/** The extension is no part of a password. */
const findInPath = (path: string): readonly Secret[] => findSecrets(path.replace(/\.md$/i, ''));

function report(place: Place, name: string, where: string): Diagnostic {
  const mend = 'revoke it, remove it from there, and rewrite the history';
  return diagnose('source/secret', place, `Unexpected secret in ${where}, ${name}: it was left out; ${mend}.`);
}

interface Located {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** @param secrets in their order. */
function placesOf(text: string, secrets: readonly Secret[]): readonly Located[] {
  let line = 1;
  let from = 0;
  return secrets.map(({ name, start }) => {
    for (let feed = text.indexOf('\n', from); feed !== -1 && feed < start; feed = text.indexOf('\n', from)) {
      line++;
      from = feed + 1;
    }
    return { name, line, column: start - from + 1 };
  });
}

/** From the longest to that of the shortest secret there is. */
const marks = ['‹secret removed›', '‹secret›', '‹…›'] as const;

function blot(text: string, secrets: readonly Secret[]): string {
  let from = 0;
  let blotted = '';
  for (const { start, end } of secrets) {
    blotted += text.slice(from, start) + markFor(text.slice(start, end));
    from = end;
  }
  return blotted + text.slice(from);
}

/** The mark on the first line, and space for what follows; the margins of quotes and cells stay. */
function markFor(secret: string): string {
  const feed = secret.search(/[\r\n]/);
  const length = feed === -1 ? secret.length : feed;
  const first = marks.find((one) => one.length <= length) ?? '';
  return first.padEnd(length) + secret.slice(length).replace(/[^\r\n>|]/g, ' ');
}
