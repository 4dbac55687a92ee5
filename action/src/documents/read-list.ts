import type { List, ListItem } from 'mdast';
import type { ItemState } from '../records/item.ts';
import type { Reader } from './draft.ts';
import { isEmpty } from './is-empty.ts';
import { isTaskList } from './is-group.ts';
import { keepBlock, keepText } from './keep-text.ts';
import { placeOf } from './make-draft.ts';
import { addItem } from './make-item.ts';
import { isStruck, leadIn, ownText } from './own-text.ts';
import { toPlainText } from './plain-text.ts';
import { readHeading } from './read-heading.ts';
import { addEmpty, addLabelled, type InlineLabel, readInlineLabel } from './read-inline-label.ts';
import { readGroupPriority } from './read-priority.ts';
import { readState } from './read-state.ts';
import type { RuleName } from './rule-names.ts';
import { holdsItems, type ItemKind, isOpenKind, type Setting } from './setting.ts';

/** Lists nested deeper than people write are kept as one text. */
const deepest = 20;

/** Rules 4 and 6: each top-level item of a list is an item, a label over a list, or kept as it is. */
export function readList(list: List, setting: Setting, reader: Reader, depth = 0): void {
  let within = setting;
  list.children.forEach((item, i) => {
    readListItem(item, within, depth, reader);
    // Rule 8: a list that starts with "None" lists nothing, whatever else it says.
    if (i === 0 && holdsItems(setting.kind) && isEmpty(ownText(item, reader.source)))
      within = { ...setting, kind: 'context' };
  });
}

function readListItem(item: ListItem, setting: Setting, depth: number, reader: Reader): void {
  const text = ownText(item, reader.source);
  const place = placeOf(item, reader);
  const hasLists = item.children.some(({ type }) => type === 'list');
  if (depth >= deepest || (text === '' && !hasLists)) {
    keepText(() => toPlainText(item, reader.source), place, 'list', reader);
    return;
  }
  const label = hasLists ? readLabel(item, text, setting, reader) : null;
  if (label) {
    keepText(() => text, place, 'heading', reader);
    readNested(item, label, depth, reader);
    return;
  }
  const inline = findInline(item, text, setting, reader);
  if (inline) {
    addLabelled(inline, place, setting, reader);
    readNested(item, setting, depth, reader);
    return;
  }
  readOwn(item, text, setting, depth, reader);
}

/** Rule 4: an item that ends in a colon over a list is a section; in a section of items a short bold one is a group. */
function readLabel(item: ListItem, text: string, setting: Setting, reader: Reader): Setting | null {
  const first = item.children[0];
  const isBold = first?.type === 'paragraph' && first.children.length === 1 && first.children[0]?.type === 'strong';
  const heading = readHeading(text, reader.rules);
  if (!heading.endsInColon && !isBold) return null;
  const { named } = heading;
  const priority = heading.priority ?? readGroupPriority(heading.words) ?? setting.priority;
  if (named && named.rest <= (heading.endsInColon ? 1 : 0))
    return { ...setting, kind: named.kind, state: null, isEntry: false, priority };
  if (!heading.endsInColon || isTask(item) || !holdsItems(setting.kind)) return null;
  const words = heading.words.split(' ').length;
  return words === 1 || (isBold && words <= 3) || readGroupPriority(heading.words) !== null
    ? { ...setting, priority }
    : null;
}

/** `- **Next:** call the bank`, outside of a section of the same kind. */
function findInline(item: ListItem, text: string, setting: Setting, reader: Reader): InlineLabel | null {
  const first = item.children[0];
  if (isTask(item) || first?.type !== 'paragraph' || !(isOpenKind(setting.kind) || holdsItems(setting.kind)))
    return null;
  const bold = leadIn(first, reader.source);
  if (bold === null && holdsItems(setting.kind)) return null;
  const label = readInlineLabel(text, bold, reader);
  return label?.kind === setting.kind ? null : label;
}

function readOwn(item: ListItem, text: string, setting: Setting, depth: number, reader: Reader): void {
  const place = placeOf(item, reader);
  const stated = readState(text);
  const rule = ruleOf(setting, isTask(item) || stated.by === 'box', stated.by === 'mark' ? stated.state : null);
  if (rule === null) {
    keepText(() => text, place, 'list', reader);
    readNested(item, setting, depth, reader);
    return;
  }
  if (/[:：]$/.test(text) && item.children.length === 1) {
    // A label with nothing under it.
    keepText(() => text, place, 'empty', reader);
    return;
  }
  if (isEmpty(stated.text)) {
    addEmpty(text, stated.text, place, setting, reader);
    readNested(item, setting, depth, reader);
    return;
  }
  const within: Setting = holdsItems(setting.kind) ? setting : { ...setting, kind: kindOf(setting, stated.state) };
  const [first, ...others] = item.children;
  const own = first?.type === 'paragraph' ? first : null;
  const nested = own ? others : item.children;
  const tasks = nested.filter((child): child is List => child.type === 'list' && isTaskList(child));
  const details = nested.filter((child) => child.type !== 'list' || !isTaskList(child));
  const lines = details.flatMap((child) =>
    child.type === 'list' ? child.children.map((sub) => ownText(sub, reader.source)) : [],
  );
  const material = {
    text,
    lead: own && leadIn(own, reader.source),
    place,
    detail: details.map((child) => toPlainText(child, reader.source)).join(' '),
    checked: item.checked ?? null,
    isStruck: own !== null && isStruck(own, reader.source),
    lines,
  };
  addItem(material, within, rule, reader);
  for (const list of tasks) readList(list, within, reader, depth + 1);
}

/** Rules 6 and 7: the rule that makes it an item; null when it stays what it is. */
function ruleOf(setting: Setting, isTask: boolean, mark: ItemState | null): RuleName | null {
  if (setting.kind === 'checklist' || setting.kind === 'notes') return null;
  if (isTask) return 'task';
  if (holdsItems(setting.kind)) return 'list-item';
  if (!isOpenKind(setting.kind)) return null;
  if (mark !== null && (mark !== 'blocked' || setting.kind === 'status')) return 'marked-item';
  return setting.isEntry ? 'log-entry' : null;
}

/** What a marked item, a task or an entry of a log is about where its section does not say. */
function kindOf(setting: Setting, state: ItemState | null): ItemKind {
  if (state === 'blocked' && setting.kind === 'status') return 'blockers';
  return state === 'done' || (state === null && setting.isEntry) ? 'done' : 'next';
}

function readNested(item: ListItem, setting: Setting, depth: number, reader: Reader): void {
  item.children.forEach((child, i) => {
    if (child.type === 'list') readList(child, setting, reader, depth + 1);
    else if (i > 0 || child.type !== 'paragraph') {
      keepBlock(child, reader);
    }
  });
}

function isTask({ checked }: ListItem): boolean {
  return checked !== null && checked !== undefined;
}
