import type { Paragraph, PhrasingContent } from 'mdast';
import type { Place } from '../place.ts';
import { classifyKey } from './classify-heading.ts';
import type { Reader } from './draft.ts';
import { isEmpty } from './is-empty.ts';
import { keepText } from './keep-text.ts';
import { placeOf } from './make-draft.ts';
import { addItem } from './make-item.ts';
import { normaliseWords } from './normalise-heading.ts';
import { isStruck, leadIn } from './own-text.ts';
import { toPlainText } from './plain-text.ts';
import { readFieldLine } from './read-fields.ts';
import { addEmpty, addLabelled, readInlineLabel } from './read-inline-label.ts';
import { holdsItems, isOpenKind, type Setting } from './setting.ts';
import { asideWords, attributeWords } from './stems.ts';

/** What else stands in the paragraph's section. */
export interface Surroundings {
  /** Whether the paragraph is all that the section says. */
  readonly isAlone: boolean;
  readonly hasLists: boolean;
}

const asides: ReadonlySet<string> = new Set([...asideWords, ...attributeWords]);

/** A paragraph longer than this is prose, even where it is all that a section says. */
const longest = 600;
/** Bold words longer than this are emphasis, not a title. */
const longestLead = 90;

/** Rules 4, 6 and 8: a line of labels, the one paragraph of a short section, one with a bold title, or "None". */
export function readParagraph(block: Paragraph, setting: Setting, around: Surroundings, reader: Reader): void {
  if (readLabels(block, setting, reader)) return;
  const text = toPlainText(block, reader.source);
  const place = placeOf(block, reader);
  if (!holdsItems(setting.kind)) {
    keepText(() => text, place, 'prose', reader);
    return;
  }
  if (isEmpty(text)) {
    addEmpty(text, text, place, setting, reader);
    return;
  }
  const lead = leadIn(block, reader.source);
  const isTitled = lead !== null && lead.length <= longestLead && !isAside(lead, setting, reader);
  const isItem = around.isAlone
    ? text.length <= longest && !/[:：]$/.test(text)
    : !around.hasLists && (isTitled || (setting.kind === 'questions' && /[?？]$/.test(text)));
  if (!isItem || readFieldLine(text, reader.rules) !== null) keepText(() => text, place, 'prose', reader);
  else addItem({ text, lead, place, isStruck: isStruck(block, reader.source) }, setting, 'paragraph', reader);
}

/** Bold words that name an attribute or a remark, unless the section is about just that: "Decision: …" under decisions. */
function isAside(lead: string, { kind }: Setting, { rules }: Reader): boolean {
  return asides.has(normaliseWords(lead)) && classifyKey(lead, rules) !== kind;
}

/** `**Blockers:** none` in lines of their own; what goes on under a label belongs to it. False when there is no such label. */
function readLabels(block: Paragraph, setting: Setting, reader: Reader): boolean {
  if (block.children[0]?.type !== 'strong' || setting.kind === 'notes' || setting.kind === 'checklist') return false;
  const lines = boldLines(block, reader);
  // In a section of prose "Fixed: …" or "Working: …" is a remark more often than work done.
  const takesDone = isOpenKind(setting.kind) || holdsItems(setting.kind);
  const labels = lines.map(({ bold, text }) => {
    const label = readInlineLabel(text, bold, reader);
    return label?.kind === 'done' && !takesDone ? null : label;
  });
  if (!labels.some((label) => label !== null)) return false;
  lines.forEach(({ text, place }, i) => {
    const label = labels[i];
    if (label) addLabelled(label, place, setting, reader);
    else keepText(() => text, place, 'prose', reader);
  });
  return true;
}

interface BoldLine {
  readonly bold: string;
  readonly text: string;
  readonly place: Place;
}

/** The parts of a paragraph that start, on a line of their own, with bold words. */
function boldLines(block: Paragraph, reader: Reader): readonly BoldLine[] {
  const groups: PhrasingContent[][] = [];
  for (const child of block.children) {
    const before = groups.at(-1)?.at(-1);
    const isLineStart =
      before === undefined || before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value));
    const group = child.type === 'strong' && isLineStart ? undefined : groups.at(-1);
    if (group) group.push(child);
    else groups.push([child]);
  }
  return groups.map((children) => {
    const [strong] = children;
    return {
      bold: strong ? toPlainText(strong, reader.source) : '',
      text: toPlainText({ type: 'paragraph', children }, reader.source),
      place: placeOf(strong ?? block, reader),
    };
  });
}
