import type { RootContent } from 'mdast';
import { boldLabel, colonLabel, type Passage } from './build-outline.ts';
import type { Reader } from './draft.ts';
import { isEmpty } from './is-empty.ts';
import { isGroup, isOneItem } from './is-group.ts';
import { keepBlock } from './keep-text.ts';
import { toPlainText } from './plain-text.ts';
import { readHeadingItem } from './read-heading-item.ts';
import { readItemTable } from './read-item-table.ts';
import { readList } from './read-list.ts';
import { orderEntries } from './read-log.ts';
import { readParagraph } from './read-paragraph.ts';
import { holdsItems, openSetting, type Setting } from './setting.ts';
import { settleKind } from './settle-kind.ts';

/** Reads a note: every block becomes at least one draft, an item or `other`. */
export function readItems(outline: Passage, title: Passage | null, reader: Reader): void {
  const readPassage = (passage: Passage, above: Setting): void => {
    if (passage === title) readTitlePassage(passage, above);
    else readInner(passage, above);
  };

  /** The title of a note is about its kind only when it says nothing else: "# Backlog". */
  const readTitlePassage = (passage: Passage, above: Setting): void => {
    const named = passage.heading?.named;
    keepHeading(passage, reader);
    const isKind =
      named !== null &&
      named !== undefined &&
      named.rest === 0 &&
      holdsItems(named.kind) &&
      !/session/.test(passage.heading?.words ?? '');
    readBody(passage, { ...above, kind: isKind ? named.kind : null, isTitle: isKind });
  };

  const readInner = (passage: Passage, above: Setting): void => {
    const { setting, turns } = settleKind(passage, above, reader);
    const { kind } = setting;
    const isItem =
      passage.heading !== null &&
      holdsItems(kind) &&
      passage.level !== colonLabel &&
      (turns ? isOneItem(passage) : !isGroup(passage, kind, reader));
    if (isItem) {
      for (const section of readHeadingItem(passage, setting, reader)) readPassage(section, setting);
      return;
    }
    keepHeading(passage, reader);
    readBody(passage, setting);
  };

  const readBody = (passage: Passage, setting: Setting): void => {
    readBlocks(passage, setting, reader);
    const entries = setting.entry === null ? orderEntries(passage.passages) : null;
    passage.passages.forEach((inner, i) => {
      const entry = entries?.[i] ?? null;
      if (entry !== null) readPassage(inner, { ...setting, entry, isEntry: !hasSections(inner) });
      else readPassage(inner, inner.level < boldLabel ? { ...setting, isEntry: false } : setting);
    });
  };

  readBody(outline, openSetting);
}

/** Whether an entry of a log has sections of its own: then what stands right under its date is only an introduction. */
function hasSections(passage: Passage): boolean {
  return passage.passages.some(({ heading }) => holdsItems(heading?.named?.kind ?? null));
}

function keepHeading({ node }: Passage, reader: Reader): void {
  if (node) keepBlock(node, reader);
}

function readBlocks(passage: Passage, setting: Setting, reader: Reader): void {
  const { blocks } = passage;
  const around = {
    isAlone: passage.passages.length === 0 && blocks.filter(isText).length === 1,
    hasLists: blocks.some(({ type }) => type === 'list' || type === 'table'),
  };
  let within = setting;
  for (const block of blocks) {
    const text = block.type === 'paragraph' && holdsItems(within.kind) ? toPlainText(block, reader.source) : '';
    if (block.type === 'paragraph') readParagraph(block, within, around, reader);
    else if (block.type === 'list') readList(block, within, reader);
    else if (block.type !== 'table' || !readItemTable(block, within, reader)) keepBlock(block, reader);
    // Rule 8: after "None" nothing is an item, whatever else the section says.
    if (text !== '' && isEmpty(text)) within = { ...setting, kind: 'context' };
  }
}

function isText({ type }: RootContent): boolean {
  return type !== 'thematicBreak' && type !== 'html' && type !== 'yaml' && type !== 'definition';
}
