import { readDay } from '../day.ts';
import { normaliseWords } from './normalise-heading.ts';
import { collapse } from './plain-text.ts';
import { readPriority } from './read-priority.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { FieldKey } from './synonyms.ts';

/** Fields by their canonical keys, as written; a key that is met twice joins its values with a comma. */
export type Fields = Map<FieldKey, string>;

/** Rule 9: the inline fields of an item's text, and the text without those written as fields. */
export function readFields(text: string, rules: ReadingRules): { readonly fields: Fields; readonly text: string } {
  const fields: Fields = new Map();
  let rest = text;
  if (/[:=@]/.test(rest)) {
    rest = takeGroups(rest, fields, rules);
    rest = takeDoubleColons(rest, fields, rules);
    rest = takeWords(rest, fields, rules);
    rest = takeSegments(rest, fields, rules);
    const owner =
      /^@([\p{L}\p{N}][\p{L}\p{N}._-]*)[:,]?\s/u.exec(rest) ??
      /\s[—–-]*\s?@([\p{L}\p{N}][\p{L}\p{N}._-]*?)\.?$/u.exec(rest);
    if (owner?.[1] && !fields.has('owner')) fields.set('owner', owner[1]);
  }
  for (const tag of rest.includes('#') ? rest.matchAll(/(?:^|\s)#(\p{L}[\p{L}\p{N}_-]*)/gu) : [])
    addField(fields, 'tags', tag[1] ?? '');
  return { fields, text: rest === text ? text : collapse(rest) };
}

/** The field that a whole line states: "Owner: Dana", "**Due:** 1 December 2026"; null when the key is not one of ours. */
export function readFieldLine(
  line: string,
  rules: ReadingRules,
): { readonly key: FieldKey; readonly value: string } | null {
  const match = /^[\s*_>-]*([^:：=]{1,40})(?:::|[:：]|\s=\s)[\s*_]*(\S.*)$/u.exec(line);
  const key = match && findKey(match[1] ?? '', rules);
  return match && key ? { key, value: collapse(match[2] ?? '') } : null;
}

export function findKey(name: string, rules: ReadingRules): FieldKey | null {
  return name.length > 40 ? null : (rules.keyByName.get(normaliseWords(name)) ?? null);
}

export function addField(fields: Fields, key: FieldKey, value: string): void {
  const had = fields.get(key);
  const clean = key === 'owner' ? value.replace(/^@/, '') : value;
  fields.set(key, had === undefined ? clean : `${had}, ${clean}`);
}

/** `(owner: @dana, due: 2026-12-01)`, `[effort: 2d]`, `(@dana, P1)`. */
function takeGroups(text: string, fields: Fields, rules: ReadingRules): string {
  return text.replace(/\s*[([（]([^()[\]（）]{2,400})[)\]）]/g, (group: string, inside: string) => {
    const found = readGroup(inside, rules);
    if (!found) return group;
    for (const { key, value } of found) addField(fields, key, value);
    return '';
  });
}

function readGroup(inside: string, rules: ReadingRules): { key: FieldKey; value: string }[] | null {
  const found: { key: FieldKey; value: string }[] = [];
  let isSigned = false;
  for (const part of inside.split(/[,;·|，、]/)) {
    const text = part.trim();
    const field = readFieldLine(text, rules);
    const last = found.at(-1);
    if (field) found.push(field);
    else if (/^@[\p{L}\p{N}._-]+$/u.test(text)) found.push({ key: 'owner', value: text });
    else if (/^P[0-4]$/i.test(text) && readPriority(text) !== null) found.push({ key: 'priority', value: text });
    else if (readDay(text) !== null && !found.some(({ key }) => key === 'due')) found.push({ key: 'due', value: text });
    else if (last && isSigned && text !== '') last.value += `, ${text}`;
    else return null;
    isSigned ||= field !== null || text.startsWith('@');
  }
  return isSigned ? found : null;
}

/** `key:: value`, up to the next one. */
function takeDoubleColons(text: string, fields: Fields, rules: ReadingRules): string {
  if (!text.includes('::')) return text;
  const marks = [...text.matchAll(/(?:^|\s)(\p{L}[\p{L}-]{0,20})::(?=\s)/gu)].filter((mark) =>
    findKey(mark[1] ?? '', rules),
  );
  let rest = text.slice(0, marks[0]?.index ?? text.length);
  marks.forEach((mark, i) => {
    const value = text
      .slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length)
      .replace(/[\s·|]+$/, '')
      .trim();
    const key = findKey(mark[1] ?? '', rules);
    if (key && value !== '') addField(fields, key, value);
    else rest += mark[0];
  });
  return rest.replace(/[\s·|]+$/, '');
}

/** `due:2026-12-01`: only the canonical keys, and no space, so that prose is left alone. */
function takeWords(text: string, fields: Fields, rules: ReadingRules): string {
  if (!text.includes(':')) return text;
  return text.replace(
    /(^|\s)([A-Za-z]{2,10}):(?!\/\/)([^\s:]\S*)/g,
    (word: string, before: string, name: string, value: string) => {
      const key = findKey(name, rules);
      if (key === null || key !== name.toLowerCase() || key === 'time') return word;
      addField(fields, key, value.replace(/[,;.]$/, ''));
      return before;
    },
  );
}

/** `Fix the pump · owner: Dana · due: 1 December 2026`, `Fix the pump — Owner: Dana, Due: 2026-12-01`. */
function takeSegments(text: string, fields: Fields, rules: ReadingRules): string {
  const parts = text.split(/\s(?:[·•|]|—|–)\s/);
  let end = text.length;
  for (const part of parts.slice(1).reverse()) {
    const found = part.length <= 160 && part.includes(':') ? readGroup(part, rules) : null;
    if (!found) break;
    for (const { key, value } of found) addField(fields, key, value);
    end -= part.length + 3;
  }
  return text.slice(0, end);
}
