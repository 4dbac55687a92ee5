import { isSecretValue } from './is-secret-value.ts';
import type { Secret } from './secret.ts';

const passwords =
  'password|passwd|passphrase|passcode|(?<![a-z])(?:pass|pwd)(?![a-z])|passwort|kennwort|wachtwoord|mot de passe|contrase\u00f1a|senha|\u5bc6\u7801|\u30d1\u30b9\u30ef\u30fc\u30c9';
const keys =
  '(?:api|access|auth|secret|private|signing|encryption|client|webhook|refresh|account)[ _-]?(?:access[ _-]?)?(?:key|token|secret)s?';
const called = `(?:${passwords}|${keys}|secrets?|tokens?|credentials?)`;

/** Values that are called a password, a token or a key: `password: …`, `| API key | … |`, a column `Password`. */
export function findNamedSecrets(text: string): readonly Secret[] {
  return [...findAssigned(text, assignment), ...findAssigned(text, bearer), ...findInColumns(text)];
}

/** What a value is called, a colon, an equals sign or the edge of a cell, and the value, without spaces. */
const assignment = new RegExp(
  `(?<name>${called}[\\w \\t()/.-]{0,30}?)["'\`*_)\\]]{0,4}[ \\t]{0,80}(?::=|=>|[:=|])[ \\t"'\`*_|([]{0,80}(?<value>[^\\s"'\`<>|]{8,256})`,
  'gi',
);
/** `Authorization: Bearer …`, as a header. */
const bearer = /(?<name>\bbearer)[ \t]+(?<value>[\w.~+/-]{20,512}=*)/gi;

function findAssigned(text: string, form: RegExp): readonly Secret[] {
  const found: Secret[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const { name = '', value = '' } = match.groups ?? {};
    const start = form.lastIndex - value.length;
    const secret = judge(name, value, start);
    if (secret !== null) found.push(secret);
    else form.lastIndex = start; // What is no value may be the name of one.
  }
  return found;
}

/** The secret that a value is; what ends the sentence or the bracket around it is no part of it. */
function judge(name: string, written: string, start: number): Secret | null {
  const value = written.replace(/[),.;:\]}]+$/, '');
  if (value.length < 8 || !isSecretValue(name, value)) return null;
  return { name: 'a password or key', start, end: start + value.length };
}

const delimiterRow = /\n[ \t>]{0,20}\|?[ \t]{0,80}:?-[ \t|:-]*(?=\r?\n|$)/g;
const columnName = new RegExp(`(?:^|[^a-z])${called}[\\s*_\`]{0,4}$`, 'i');

function findInColumns(text: string): readonly Secret[] {
  const found: Secret[] = [];
  delimiterRow.lastIndex = 0;
  for (let match = delimiterRow.exec(text); match !== null; match = delimiterRow.exec(text)) {
    if (!match[0].includes('|')) continue;
    const head = cellsOf(text, text.lastIndexOf('\n', match.index - 1) + 1, match.index);
    const nameByColumn = new Map(head.map(({ words }, i) => [i, words.trim().slice(0, 60)] as const));
    for (const [i, name] of nameByColumn) if (!columnName.test(name)) nameByColumn.delete(i);
    // A delimiter row below is a row of this table: what was gone through is not gone through again.
    if (nameByColumn.size === 0) continue;
    const feed = text.indexOf('\n', delimiterRow.lastIndex);
    delimiterRow.lastIndex = feed === -1 ? text.length : findInRows(text, feed + 1, nameByColumn, found);
  }
  return found;
}

/** Adds what the rows of a table hold in these columns; gives the offset at which the table ends. */
function findInRows(text: string, from: number, nameByColumn: ReadonlyMap<number, string>, found: Secret[]): number {
  let start = from;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const cells = cellsOf(text, start, end);
    if (cells.length < 2) break;
    for (const [i, { start: at, words }] of cells.entries()) {
      const name = nameByColumn.get(i);
      if (name === undefined) continue;
      for (const word of words.matchAll(/[^\s"'`<>]{8,256}/g)) {
        const secret = judge(name, word[0], at + word.index);
        if (secret !== null) found.push(secret);
      }
    }
    start = end + 1;
  }
  return start;
}

/** The cells of a line, those at its edges too, so that a row and its header have the same number where both have edges. */
function cellsOf(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly words: string }[] {
  let at = start;
  return text
    .slice(start, end)
    .split(/(?<!\\)\|/)
    .map((words) => {
      const cell = { start: at, words };
      at += words.length + 1;
      return cell;
    });
}
