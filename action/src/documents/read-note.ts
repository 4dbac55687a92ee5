import type { Html, Root, RootContent, Table } from 'mdast';
import { type Day, newestDay } from '../day.ts';
import type { Place } from '../place.ts';
import type { Passage } from './build-outline.ts';
import { ambiguousDate, type HeadReader } from './draft.ts';
import { readDate } from './find-day.ts';
import { placeOf } from './make-draft.ts';
import { normaliseWords } from './normalise-heading.ts';
import { collapse, toPlainLines, toPlainText } from './plain-text.ts';
import { findKey } from './read-fields.ts';
import type { FrontMatter } from './read-front-matter.ts';
import { readState } from './read-state.ts';
import { holdsItems } from './setting.ts';
import type { FieldKey } from './synonyms.ts';

/** What a note says about itself: its place is its title, or its first line. */
export interface NoteHead {
  readonly title: string;
  readonly updated: Day | null;
  readonly status: string | null;
  readonly owner: string | null;
  readonly entities: readonly string[];
  readonly fields: { readonly [key: string]: string };
  readonly place: Place;
}

interface KeyLine {
  /** The canonical key; null for a key that is not one of ours. */
  readonly key: FieldKey | null;
  readonly name: string;
  readonly value: string;
  readonly place: Place;
}

/** Reads the head of a note from front matter, key lines, title, footer and dated headings, in this order (rules 9 and 10). */
export function readNote(
  root: Root,
  outline: Passage,
  title: Passage | null,
  front: FrontMatter,
  reader: HeadReader,
): NoteHead {
  const lines = [...readFront(front, reader), ...readPreamble(outline, title, reader)];
  const statusLines = readStatusSections(outline, title, reader);
  const footer = readFooter(root, reader);
  const own = [...lines, ...statusLines, ...footer];
  const find = (key: FieldKey): KeyLine | undefined => own.find((line) => line.key === key && line.value !== '');
  const fields: Record<string, string> = {};
  for (const { key, name, value } of lines) {
    if (key === 'updated' || key === 'status' || key === 'owner' || key === 'entity') continue;
    fields[key ?? normaliseWords(name)] ??= value;
  }
  const status = find('status');
  return {
    title: title?.heading?.text ?? titleFromPath(reader.path),
    updated: findUpdated(own, outline, title, footer, reader),
    status: status ? cleanStatus(status.value) : null,
    owner: find('owner')?.value.replace(/^@/, '') ?? null,
    entities: lines
      .filter((line) => line.key === 'entity')
      .flatMap((line) => line.value.split(/\s*[,;]\s*/))
      .filter((name) => name !== ''),
    fields,
    place: title?.node ? placeOf(title.node, reader) : { path: reader.path, line: 1, column: 1 },
  };
}

function titleFromPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** Marks in front go; the words stay as they are. */
function cleanStatus(value: string): string {
  return readState(value).text;
}

function readFront(front: FrontMatter, reader: HeadReader): KeyLine[] {
  return [...front].map(([name, { values, place }]) => ({
    key: findKey(name, reader.rules),
    name,
    value: values.join(', '),
    place,
  }));
}

/** The blocks before the first section. */
function readPreamble(outline: Passage, title: Passage | null, reader: HeadReader): KeyLine[] {
  const blocks = [...outline.blocks, ...(title?.blocks ?? [])];
  const lines = blocks.flatMap((block) => readKeyLines(block, reader, true));
  for (const label of title?.passages ?? []) {
    if (label.level === 7) lines.push(...readKeyLines(label.node, reader, true));
  }
  return lines;
}

const ownKeys: ReadonlySet<FieldKey | null> = new Set<FieldKey | null>(['status', 'updated', 'owner']);
const statusHeading =
  /^(?:(?:current|overall|project|session|handoff|handover|quick|executive|brief|document|report) )*(?:status|state|summary|info|information|metadata|meta|overview|snapshot|details|header|stato|estado|statut|etat|stand|identidade|現状|状態|状态|狀態|상태)(?: |$)/;

/** Sections about the state of things, and headings that are key lines themselves: "Current status: live", "Last updated". */
function readStatusSections(outline: Passage, title: Passage | null, reader: HeadReader): KeyLine[] {
  const lines: KeyLine[] = [];
  const walk = (passage: Passage, depth: number): void => {
    for (const inner of passage.passages) {
      if (inner !== title) lines.push(...readHeadingKey(inner, reader));
      const isState = inner.heading !== null && statusHeading.test(inner.heading.words);
      const mayHold = depth <= 1 && !holdsItems(inner.heading?.named?.kind ?? null);
      for (const block of inner.blocks) {
        if (isState || (mayHold && isAllKeys(block, reader))) lines.push(...readKeyLines(block, reader, false));
      }
      if (depth < 3) walk(inner, depth + 1);
    }
  };
  walk(outline, 0);
  return lines;
}

/** Whether a paragraph is nothing but two or more key lines: the head of a note, wherever it stands. */
function isAllKeys(block: RootContent, reader: HeadReader): boolean {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return false;
  const lines = toPlainLines(block, reader.source);
  return lines.length >= 2 && lines.every((line) => /^[^:：.]{1,30}[:：]\s/.test(line));
}

function readHeadingKey({ heading, node, blocks }: Passage, reader: HeadReader): KeyLine[] {
  if (!heading || !node || node.type !== 'heading') return [];
  const place = placeOf(node, reader);
  const key = heading.pair ? findKey(heading.pair.key, reader.rules) : null;
  if (heading.pair && ownKeys.has(key)) return [{ key, name: heading.pair.key, value: heading.pair.value, place }];
  const whole = findKey(heading.text, reader.rules);
  const first = blocks[0];
  if (!ownKeys.has(whole) || first?.type !== 'paragraph') return [];
  const text = toPlainText(first, reader.source);
  return text.length <= 80 && !/[:：]/.test(text)
    ? [{ key: whole, name: heading.text, value: text, place: placeOf(first, reader) }]
    : [];
}

/** The last lines of a note, and comments: "*Last updated: 2026-11-21*". */
function readFooter(root: Root, reader: HeadReader): KeyLine[] {
  const last = root.children.slice(-3).filter((block) => block.type === 'paragraph' || block.type === 'blockquote');
  const comments = root.children.filter(
    (block): block is Html => block.type === 'html' && block.value.startsWith('<!--'),
  );
  return [...last, ...comments]
    .flatMap((block) => readKeyLines(block, reader, false))
    .filter(({ key }) => ownKeys.has(key));
}

/** The key lines of a block; of unknown keys only where the note states its own head. */
function readKeyLines(block: RootContent | null, reader: HeadReader, isHead: boolean): KeyLine[] {
  switch (block?.type) {
    case 'paragraph':
      return readLines(toPlainLines(block, reader.source), placeOf(block, reader), reader, isHead);
    case 'html':
      return readLines([collapse(block.value.replace(/^<!--+|--+>$/g, ''))], placeOf(block, reader), reader, false);
    case 'blockquote':
      return block.children.flatMap((child) =>
        child.type === 'paragraph' || child.type === 'list' ? readKeyLines(child, reader, isHead) : [],
      );
    case 'list':
      return block.children.flatMap((item) => {
        const first = item.children[0];
        return first?.type === 'paragraph'
          ? readLines(toPlainLines(first, reader.source), placeOf(item, reader), reader, isHead)
          : [];
      });
    case 'table':
      return readKeyTable(block, reader);
    default:
      return [];
  }
}

function readLines(lines: readonly string[], start: Place, reader: HeadReader, isHead: boolean): KeyLine[] {
  return lines.flatMap((line, i) => {
    const place = i === 0 ? start : { path: start.path, line: start.line + i, column: 1 };
    const parts = line.split(/\s+[·•|]\s+/);
    const found = parts.flatMap((part) => {
      const match = /^[\s_*]*([^:：]{1,40}?)[\s_*]*(?:::|[:：])\s*[_*]*(.*?)[_*]*$/.exec(part);
      if (!match) return [];
      const name = match[1] ?? '';
      const key = findKey(name, reader.rules);
      const value = collapse(match[2] ?? '');
      if (value === '' || (key === null && (!isHead || name.split(' ').length > 4))) return [];
      return [{ key, name, value, place }];
    });
    return found.length === parts.length || found.some(({ key }) => key !== null) ? found : [];
  });
}

/** A table of two columns at the top: key and value. */
function readKeyTable(table: Table, reader: HeadReader): KeyLine[] {
  return table.children.flatMap((row) => {
    const [name, value, ...more] = row.children.map((cell) => toPlainText(cell, reader.source));
    const key = name === undefined ? null : findKey(name, reader.rules);
    return key !== null && name && value && more.length === 0
      ? [{ key, name, value, place: placeOf(row, reader) }]
      : [];
  });
}

/** Rule 10: front matter and key lines, then title, footer, and the newest dated heading of a log. */
function findUpdated(
  own: readonly KeyLine[],
  outline: Passage,
  title: Passage | null,
  footer: readonly KeyLine[],
  reader: HeadReader,
): Day | null {
  const dated = own.filter((line) => line.key === 'updated');
  for (const line of [...dated.filter((line) => !footer.includes(line))]) {
    const day = dayOf(line, reader);
    if (day !== null) return day;
  }
  if (title?.heading?.day) return title.heading.day;
  for (const line of [
    ...footer.filter((line) => line.key === 'updated'),
    ...own.filter((line) => line.key === 'created'),
  ]) {
    const day = dayOf(line, reader);
    if (day !== null) return day;
  }
  return newestHeading(outline, title);
}

function dayOf(line: KeyLine, reader: HeadReader): Day | null {
  const found = readDate(line.value);
  if (!found) return null;
  if ('day' in found) return found.day;
  reader.diagnostics.push(ambiguousDate(line.name, found.text, found.ambiguous, line.place));
  return null;
}

function newestHeading(passage: Passage, title: Passage | null): Day | null {
  const days = passage.passages.flatMap((inner) => [
    inner.node?.type === 'heading' && inner !== title ? (inner.heading?.day ?? null) : null,
    newestHeading(inner, title),
  ]);
  return newestDay(days.filter((day) => day !== null));
}
