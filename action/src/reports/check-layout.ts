import { nearestMatch } from '../nearest-match.ts';

/** The finished texts that a layout can place. */
export const layoutNames = [
  'title',
  'question',
  'portfolio',
  'asOf',
  'facts',
  'headline',
  'decisions',
  'nothing',
  'gaps',
  'assumptions',
  'parameters',
  'accepted',
  'conventions',
  'method',
] as const;

/** The finished texts of one section. */
export const sectionNames = ['title', 'question', 'body'] as const;

export interface LayoutFault {
  /** From 1, in the layout. */
  readonly line: number;
  readonly message: string;
}

/**
 * What in a layout is not allowed. A layout places finished texts and can do nothing else: it names them, asks whether they
 * are there, and goes through the sections. No call, no filter, no expression, so that a persona file is never code.
 *
 * @param sections The ids that `sections["…"]` may name.
 */
export function checkLayout(layout: string, sections: readonly string[]): readonly LayoutFault[] {
  const faults: LayoutFault[] = [];
  const open: { readonly word: 'for' | 'if'; readonly line: number }[] = [];
  for (const tag of findTags(layout)) {
    const message = checkTag(tag, open, sections);
    if (message !== null) faults.push({ line: tag.line, message });
  }
  for (const { word, line } of open) faults.push({ line, message: `\`{% ${word} %}\` has no \`{% end${word} %}\`.` });
  return faults;
}

interface Tag {
  readonly text: string;
  readonly kind: 'output' | 'statement' | 'comment';
  /** What stands between the braces; null when the tag is not closed. */
  readonly inner: string | null;
  readonly line: number;
}

const kindByOpening = { '{{': 'output', '{%': 'statement', '{#': 'comment' } as const;
const closingByKind = { output: '}}', statement: '%}', comment: '#}' } as const;

function findTags(layout: string): readonly Tag[] {
  const tags: Tag[] = [];
  let line = 1;
  let from = 0;
  for (let at = layout.search(opening); at >= 0; ) {
    const kind = kindByOpening[layout.slice(at, at + 2) as keyof typeof kindByOpening];
    const close = layout.indexOf(closingByKind[kind], at + 2);
    const end = close < 0 ? layout.length : close + 2;
    line += countLines(layout.slice(from, at));
    const inner = close < 0 ? null : layout.slice(at + 2, close);
    tags.push({ text: layout.slice(at, end), kind, inner: inner?.replace(/^-|-$/g, '').trim() ?? null, line });
    line += countLines(layout.slice(at, end));
    from = end;
    const next = layout.slice(end).search(opening);
    at = next < 0 ? next : end + next;
  }
  return tags;
}

const opening = /\{[{%#]/;
const countLines = (text: string): number => text.split('\n').length - 1;

type Open = { readonly word: 'for' | 'if'; readonly line: number }[];

/** What is wrong with a tag, null when nothing is; opens and closes blocks. */
function checkTag(tag: Tag, open: Open, sections: readonly string[]): string | null {
  if (tag.inner === null)
    return `Unexpected \`${firstLine(tag.text)}\`, expected \`${closingByKind[tag.kind]}\` after it.`;
  if (tag.kind === 'comment') return null;
  const isInLoop = open.some(({ word }) => word === 'for');
  if (tag.kind === 'output') return checkName(tag.inner, isInLoop, sections);
  const words = tag.inner.replace(/\s+/g, ' ');
  const condition = /^if (?:not )?(\S+)$/.exec(words)?.[1];
  if (condition !== undefined) {
    open.push({ word: 'if', line: tag.line });
    return checkName(condition, isInLoop, sections);
  }
  if (words === 'for id, section in sections') {
    open.push({ word: 'for', line: tag.line });
    return null;
  }
  if (words === 'else' && open.at(-1)?.word === 'if') return null;
  if (/^end(?:if|for)$/.test(words) && `end${open.at(-1)?.word}` === words) {
    open.pop();
    return null;
  }
  const expected = '`{% for id, section in sections %}`, `{% if NAME %}`, `{% else %}` or the end of what is open';
  return `Unexpected \`${firstLine(tag.text)}\`, expected ${expected}.`;
}

function checkName(name: string, isInLoop: boolean, sections: readonly string[]): string | null {
  const ofSection = /^sections\[(?:"([^"]*)"|'([^']*)')\]\.(\w+)$/.exec(name);
  if (ofSection !== null) {
    const id = ofSection[1] ?? ofSection[2] ?? '';
    return expectOneOf(id, sections) ?? expectOneOf(ofSection[3] ?? '', sectionNames);
  }
  const ofLoop = isInLoop ? /^section\.(\w+)$/.exec(name) : null;
  if (ofLoop !== null) return expectOneOf(ofLoop[1] ?? '', sectionNames);
  return expectOneOf(name, [...layoutNames, ...(isInLoop ? sectionNames.map((one) => `section.${one}`) : [])]);
}

function expectOneOf(word: string, options: readonly string[]): string | null {
  if (options.includes(word)) return null;
  const near = nearestMatch(word, options);
  return `Unexpected \`${word}\`, expected ${near === null ? `one of ${options.join(', ')}` : `\`${near}\``}.`;
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 80);
