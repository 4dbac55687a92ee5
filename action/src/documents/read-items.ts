import type { List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import type { Place } from '../place.ts';
import type { ItemState, ItemType, Priority } from '../records/item.ts';
import { boldLabel, colonLabel, type Passage } from './build-outline.ts';
import { classifyHeading, classifyKey, type HeadingClass, isWhole } from './classify-heading.ts';
import { applyFields, type Draft, type Reader } from './draft.ts';
import { isEmpty, readException } from './is-empty.ts';
import { toPlainLines, toPlainText } from './plain-text.ts';
import { readFieldLine, readFields } from './read-fields.ts';
import { readHeading } from './read-heading.ts';
import { readItemTable } from './read-item-table.ts';
import { orderEntries } from './read-log.ts';
import { findPriority, readGroupPriority } from './read-priority.ts';
import { findCaveat, readState, readStateWord } from './read-state.ts';
import { cutTitle, readTitle } from './read-title.ts';
import type { RuleName } from './rule-names.ts';
import type { SectionKind } from './stems.ts';

/** What the headings above say about the blocks below. */
export interface Setting {
  readonly kind: SectionKind | null;
  readonly state: ItemState | null;
  readonly priority: Priority | null;
  /** The entry of the log that it stands in: 0 is the newest. */
  readonly entry: number | null;
  /** Whether it stands right under the dated heading of a log. */
  readonly isEntry: boolean;
}

export type ItemKind = 'next' | 'done' | 'blockers' | 'decisions' | 'questions';

const openSetting: Setting = { kind: null, state: null, priority: null, entry: null, isEntry: false };

/** Reads a whole note: each block becomes at least one draft, an item or `other`. */
export function readItems(outline: Passage, title: Passage | null, reader: Reader): void {
  readPassage(outline, openSetting, title, reader);
}

export function holdsItems(kind: SectionKind | null): kind is ItemKind {
  return kind === 'next' || kind === 'done' || kind === 'blockers' || kind === 'decisions' || kind === 'questions';
}

function readPassage(passage: Passage, above: Setting, title: Passage | null, reader: Reader): void {
  const { heading, node } = passage;
  const named = heading ? classifyHeading(heading.words, reader.rules) : null;
  if (passage === title && heading && node) {
    keep(node, heading.text, 'heading', above, reader);
    const kind = named && named.rest === 0 && holdsItems(named.kind) ? named.kind : null;
    return readBody(passage, { ...above, kind }, title, reader);
  }
  const turns = named !== null && heading !== null && doesTurn(named, passage, above, reader);
  const kind = turns ? named.kind : markedKind(passage, above);
  const setting: Setting = {
    kind,
    state: turns || kind === above.kind ? sectionState(passage, kind, above) : null,
    priority:
      heading?.priority ??
      readGroupPriority(heading?.words ?? '') ??
      (turns && kind !== above.kind ? null : above.priority),
    entry: above.entry,
    isEntry: above.isEntry && !turns && passage.level >= boldLabel,
  };
  const isItem =
    heading !== null &&
    holdsItems(kind) &&
    (!turns || isOneItem(passage)) &&
    passage.level !== colonLabel &&
    !isGroup(passage, kind, reader);
  if (isItem) return readHeadingItem(passage, setting, title, reader);
  if (heading && node) keep(node, toPlainText(node, reader.source), 'heading', setting, reader);
  readBody(passage, setting, title, reader);
}

function readBody(passage: Passage, setting: Setting, title: Passage | null, reader: Reader): void {
  const isAlone = passage.passages.length === 0 && passage.blocks.filter(isTextBlock).length === 1;
  const hasLists = passage.blocks.some((block) => block.type === 'list' || block.type === 'table');
  for (const block of passage.blocks) readBlock(block, setting, { isAlone, hasLists }, reader);
  const entries = setting.entry === null ? orderEntries(passage.passages) : null;
  passage.passages.forEach((inner, i) => {
    const entry = entries?.[i] ?? null;
    const isEntry = entry !== null && !inner.passages.some((deeper) => isSection(deeper, reader));
    readPassage(inner, entry === null ? setting : { ...setting, entry, isEntry }, title, reader);
  });
}

function isSection(passage: Passage, reader: Reader): boolean {
  const named = passage.heading ? classifyHeading(passage.heading.words, reader.rules) : null;
  return named !== null && holdsItems(named.kind);
}

/** Rules 2 and 3: whether the heading's own kind counts, or it only names something inside the section above it. */
function doesTurn(named: HeadingClass, passage: Passage, above: Setting, reader: Reader): boolean {
  if (passage.level >= boldLabel && named.rest > 2) return false;
  if (above.kind === null || above.kind === 'status')
    return passage.level < boldLabel || isWhole(named) || named.rest <= 1;
  if (isRank(passage, reader)) return named.kind === above.kind;
  if (holdsItems(above.kind) && !holdsItems(named.kind))
    return isWhole(named) && named.kind !== 'status' && named.kind !== 'environment';
  return isWhole(named);
}

/** Whether the heading says only when or how urgent: "High priority (do these first)", "Before launch". */
function isRank(passage: Passage, reader: Reader): boolean {
  const words = passage.heading?.words ?? '';
  return words !== '' && words.split(' ').every((word) => reader.rules.groups.has(word) || /^\d+$/.test(word));
}

/** A heading without a kind keeps the one above it; a mark of state in a section about nothing in particular gives one. */
function markedKind(passage: Passage, above: Setting): SectionKind | null {
  if (above.kind !== null && above.kind !== 'status') return above.kind;
  const state = passage.level > 2 || passage.node?.type === 'paragraph' ? passage.heading?.state : null;
  if (state === 'done') return 'done';
  if (state === 'in-progress' || state === 'open') return 'next';
  return above.kind;
}

function sectionState(passage: Passage, kind: SectionKind | null, above: Setting): ItemState | null {
  if (kind !== 'next') return null;
  const words = passage.heading?.words ?? '';
  if (
    /(?:^| )(?:in progress|wip|ongoing|in flight|under way|em andamento|en curso|en progreso|en cours|in arbeit)(?: |$)|進行中|进行中|진행/.test(
      words,
    )
  )
    return 'in-progress';
  if (/(?:^| )(?:wont do|cancelled|canceled|abandoned)(?: |$)/.test(words)) return 'dropped';
  return above.kind === kind ? above.state : null;
}

/** "## Next: finish the adapter": a classified heading that is itself the one item, with only prose under it. */
function isOneItem(passage: Passage): boolean {
  const value = passage.heading?.pair?.value ?? '';
  if (value === '' || passage.passages.length > 0 || readStateWord(value) !== null) return false;
  return (
    passage.blocks.every((block) => block.type !== 'list' && block.type !== 'table') && value.split(' ').length > 2
  );
}

/** Rule 5: whether a sub-heading only groups the items under it. */
function isGroup(passage: Passage, kind: ItemKind, reader: Reader): boolean {
  const heading = passage.heading;
  if (!heading || isRank(passage, reader)) return true;
  const lists = passage.blocks.flatMap((block) => (block.type === 'list' ? [block] : []));
  const labelled = passage.passages.filter((inner) => inner.level >= boldLabel).flatMap((inner) => inner.blocks);
  if ([...passage.blocks, ...labelled].some((block) => block.type === 'list' && isTaskList(block))) return true;
  const inner = passage.passages.filter((deeper) => deeper.level < boldLabel);
  if (inner.length >= 2) return !heading.isNumbered || inner.some((deeper) => deeper.heading?.isNumbered);
  if (heading.isNumbered || heading.pair) return false;
  if (passage.blocks.some((block) => block.type === 'table')) return true;
  if (lists.some((list) => list.ordered)) return true;
  const items = lists.reduce((count, list) => count + list.children.length, 0);
  if (items < 2 || lists.some((list) => isKeyList(list, reader))) return false;
  const words = heading.words.split(' ').length;
  if (kind === 'next') return words <= 3;
  return words <= (kind === 'done' ? 2 : 1);
}

function isTaskList(list: List): boolean {
  return list.children.some((item) => item.checked !== null && item.checked !== undefined);
}

/** A list whose items are mostly `**Key:** value` describes one thing. */
function isKeyList(list: List, reader: Reader): boolean {
  const keyed = list.children.filter((item) => /^[^:：.]{1,30}[:：](?:\s|$)/.test(ownText(item, reader)));
  return keyed.length * 2 > list.children.length;
}

/** A sub-heading that is an item: its text is the title, all that stands under it the detail. */
function readHeadingItem(passage: Passage, setting: Setting, title: Passage | null, reader: Reader): void {
  const { heading, node } = passage;
  if (!heading || !node || !holdsItems(setting.kind)) return;
  const texts: string[] = [];
  const lines: string[] = [];
  const sections: Passage[] = [];
  gatherBody(passage, texts, lines, sections, reader);
  const { fields, text } = readFields(heading.text, reader.rules);
  for (const line of lines) takeLine(line, fields, reader);
  const status = fields.get('status');
  const stated = heading.state ?? (status === undefined ? null : readStateWord(status));
  fields.delete('status');
  const detail = texts.filter((part) => part !== '').join(' ');
  const place = placeOf(node, reader);
  if (isEmpty(text)) keep(node, text, 'empty', setting, reader);
  else {
    const draft = makeDraft(setting, stated, cutTitle(text, detail), place, 'heading-item');
    draft.caveat = findCaveat(`${heading.text} ${status ?? ''}`);
    draft.priority = heading.priority ?? setting.priority;
    applyFields(draft, fields, reader);
    nameDraft(draft);
    reader.drafts.push(draft);
  }
  for (const section of sections) readPassage(section, setting, title, reader);
}

/** The text under a heading that is an item. Passages inside it that are sections of another kind are left to be read. */
function gatherBody(passage: Passage, texts: string[], lines: string[], sections: Passage[], reader: Reader): void {
  for (const block of passage.blocks) {
    texts.push(toPlainText(block, reader.source));
    if (block.type === 'paragraph') lines.push(...toPlainLines(block, reader.source));
    if (block.type === 'list') for (const item of block.children) lines.push(ownText(item, reader));
  }
  for (const inner of passage.passages) {
    const named = inner.heading ? classifyHeading(inner.heading.words, reader.rules) : null;
    if (named && holdsItems(named.kind) && isWhole(named)) sections.push(inner);
    else {
      if (inner.node) texts.push(toPlainText(inner.node, reader.source));
      gatherBody(inner, texts, lines, sections, reader);
    }
  }
}

const itemLines: ReadonlySet<string> = new Set([
  'id',
  'owner',
  'due',
  'priority',
  'status',
  'effort',
  'impact',
  'severity',
  'depends',
  'entity',
]);

function takeLine(line: string, fields: Map<string, string>, reader: Reader): void {
  const field = line.length <= 160 ? readFieldLine(line, reader.rules) : null;
  if (field && itemLines.has(field.key) && !fields.has(field.key)) fields.set(field.key, field.value);
}

interface Surroundings {
  /** Whether the section holds this block and no other text. */
  readonly isAlone: boolean;
  readonly hasLists: boolean;
}

function readBlock(block: RootContent, setting: Setting, around: Surroundings, reader: Reader): void {
  switch (block.type) {
    case 'thematicBreak':
    case 'yaml':
      return;
    case 'list':
      return readList(block, setting, 0, reader);
    case 'paragraph':
      return readParagraph(block, setting, around, reader);
    case 'table':
      if (!reader.claimed.has(block) && !readItemTable(block, setting, reader))
        keep(block, toPlainText(block, reader.source), 'table', setting, reader);
      return;
    default:
      return keep(block, toPlainText(block, reader.source), otherRules[block.type] ?? 'prose', setting, reader);
  }
}

const otherRules: { readonly [type: string]: RuleName } = { code: 'code', html: 'html', blockquote: 'quote' };

function isTextBlock(block: RootContent): boolean {
  return (
    block.type !== 'thematicBreak' && block.type !== 'html' && block.type !== 'yaml' && block.type !== 'definition'
  );
}

function readParagraph(block: Paragraph, setting: Setting, around: Surroundings, reader: Reader): void {
  const text = toPlainText(block, reader.source);
  const place = placeOf(block, reader);
  if (readInlineLabels(block, setting, reader)) return;
  if (!holdsItems(setting.kind)) return keep(block, text, 'prose', setting, reader);
  if (isEmpty(text)) return readEmpty(text, place, setting, reader);
  const lead = leadIn(block, reader);
  const isItem = around.isAlone
    ? text.length <= 600 && !/[:：]$/.test(text)
    : !around.hasLists &&
      ((lead !== null && lead.length < 90) || (setting.kind === 'questions' && /[?？]$/.test(text)));
  if (!isItem || readFieldLine(text, reader.rules) !== null) return keep(block, text, 'prose', setting, reader);
  pushItem(
    { text, lead, place, detail: '', checked: null, isStruck: isStruck(block, reader) },
    setting,
    'paragraph',
    reader,
  );
}

/** Rule 4: `**Blockers:** none`, `**Next:** call the bank` in a line of their own. True when all lines were such labels. */
function readInlineLabels(block: Paragraph, setting: Setting, reader: Reader): boolean {
  if (block.children[0]?.type !== 'strong' || setting.kind === 'notes') return false;
  const lines = toPlainLines(block, reader.source);
  const labels = lines.map((line) => readInlineLabel(line, reader));
  if (labels.length === 0 || labels.some((label) => label === null)) return false;
  const start = block.position?.start;
  labels.forEach((label, i) => {
    const place: Place = {
      path: reader.path,
      line: (start?.line ?? 1) + i,
      column: i === 0 ? (start?.column ?? 1) : 1,
    };
    if (label) readLabelled(label, place, setting, reader);
  });
  return true;
}

interface InlineLabel {
  readonly kind: ItemKind;
  readonly label: string;
  readonly value: string;
}

function readInlineLabel(line: string, reader: Reader): InlineLabel | null {
  const match = /^([^:：]{2,50})[:：]\s+(\S.*)$/.exec(readState(line).text);
  const kind = match ? classifyKey(match[1] ?? '', reader.rules) : null;
  return match && holdsItems(kind) ? { kind, label: match[1] ?? '', value: match[2] ?? '' } : null;
}

function readLabelled({ kind, label, value }: InlineLabel, place: Place, setting: Setting, reader: Reader): void {
  const inner: Setting = { ...setting, kind, state: null, isEntry: false };
  if (isEmpty(value)) return readEmpty(`${label}: ${value}`, place, inner, reader, value);
  pushItem(
    { text: value, lead: null, place, detail: '', checked: null, isStruck: false },
    inner,
    'inline-label',
    reader,
  );
  pushOther(`${label}:`, place, 'heading', setting, reader);
}

/** Rule 8: nothing, or what the answer takes back. */
function readEmpty(text: string, place: Place, setting: Setting, reader: Reader, answer = text): void {
  pushOther(text, place, 'empty', setting, reader);
  for (const exception of readException(answer) ?? []) {
    pushItem(
      { text: exception, lead: null, place, detail: '', checked: null, isStruck: false },
      setting,
      'exception',
      reader,
    );
  }
}

const deepestList = 20;

function readList(list: List, setting: Setting, depth: number, reader: Reader): void {
  for (const item of list.children) readListItem(item, setting, depth, reader);
}

function readListItem(item: ListItem, setting: Setting, depth: number, reader: Reader): void {
  const text = ownText(item, reader);
  const inner = item.children.flatMap((child) => (child.type === 'list' ? [child] : []));
  if (text === '' && inner.length === 0) {
    const rest = toPlainText(item, reader.source);
    if (rest !== '') keep(item, rest, 'list', setting, reader);
    return;
  }
  if (depth >= deepestList) return keep(item, toPlainText(item, reader.source), 'list', setting, reader);
  const label = inner.length > 0 ? readListLabel(item, text, setting, reader) : null;
  if (label) {
    pushOther(text, placeOf(item, reader), 'heading', setting, reader);
    return readInner(item, label, depth, reader);
  }
  const inline = inlineItem(item, text, setting, reader);
  if (inline) {
    readLabelled(inline, placeOf(item, reader), setting, reader);
    return readInner(item, setting, depth, reader);
  }
  readOwnItem(item, text, setting, depth, reader);
}

/** Rule 4: an item that ends in a colon over a list is a section; in a section of items a bold one is a group. */
function readListLabel(item: ListItem, text: string, setting: Setting, reader: Reader): Setting | null {
  const first = item.children[0];
  const isBold = first?.type === 'paragraph' && first.children.length === 1 && first.children[0]?.type === 'strong';
  const hasColon = /[:：]$/.test(text);
  if (!hasColon && !isBold) return null;
  const heading = readHeading(text);
  const named = classifyHeading(heading.words, reader.rules);
  if (named && named.rest <= (hasColon ? 1 : 0)) {
    return {
      ...setting,
      kind: named.kind,
      state: null,
      isEntry: false,
      priority: heading.priority ?? setting.priority,
    };
  }
  if (!hasColon || item.checked !== null) return null;
  if (!holdsItems(setting.kind)) return setting.isEntry ? null : { ...setting };
  const words = heading.words.split(' ').length;
  const isGroupLabel = (isBold && words <= 3) || words === 1 || readGroupPriority(heading.words) !== null;
  return isGroupLabel
    ? { ...setting, priority: heading.priority ?? readGroupPriority(heading.words) ?? setting.priority }
    : null;
}

/** `- **Next:** call the bank` outside of a section of items. */
function inlineItem(item: ListItem, text: string, setting: Setting, reader: Reader): InlineLabel | null {
  if (item.checked !== null && item.checked !== undefined) return null;
  if (setting.kind === 'notes' || setting.kind === 'checklist' || setting.kind === 'files') return null;
  const first = item.children[0];
  const isBold = first?.type === 'paragraph' && first.children[0]?.type === 'strong';
  if (holdsItems(setting.kind) && !isBold) return null;
  const label = readInlineLabel(text, reader);
  return label && (!holdsItems(setting.kind) || label.kind !== setting.kind) ? label : null;
}

function readOwnItem(item: ListItem, text: string, setting: Setting, depth: number, reader: Reader): void {
  const place = placeOf(item, reader);
  const stated = readState(text);
  const isTask = (item.checked !== null && item.checked !== undefined) || stated.by === 'box';
  const rule = ruleOf(setting, isTask, stated.by === 'mark' ? stated.state : null);
  if (rule === null) {
    pushOther(text, place, 'list', setting, reader);
    return readInner(item, setting, depth, reader);
  }
  if (holdsItems(setting.kind) && isEmpty(stated.text)) {
    readEmpty(text, place, setting, reader);
    return readInner(item, setting, depth, reader);
  }
  const within: Setting = holdsItems(setting.kind) ? setting : { ...setting, kind: kindOf(setting, stated.state) };
  const first = item.children[0];
  const hasOwn = first?.type === 'paragraph';
  const details: string[] = [];
  const tasks: List[] = [];
  const lines: string[] = [];
  for (const child of hasOwn ? item.children.slice(1) : item.children) {
    if (child.type === 'list' && isTaskList(child)) tasks.push(child);
    else details.push(toPlainText(child, reader.source));
    if (child.type === 'list') for (const sub of child.children) lines.push(ownText(sub, reader));
  }
  const lead = hasOwn ? leadIn(first, reader) : null;
  const checked = item.checked ?? null;
  pushItem(
    { text, lead, place, detail: details.join(' '), checked, isStruck: hasOwn && isStruck(first, reader), lines },
    within,
    rule,
    reader,
  );
  for (const list of tasks) readList(list, within, depth + 1, reader);
}

/** Rules 6 and 7: which rule makes an item of it; null when it stays as it is. */
function ruleOf(setting: Setting, isTask: boolean, mark: ItemState | null): RuleName | null {
  if (setting.kind === 'checklist' || setting.kind === 'notes') return null;
  if (isTask) return 'task';
  if (holdsItems(setting.kind)) return 'list-item';
  if (setting.kind !== null && setting.kind !== 'status') return null;
  if (mark !== null && (mark !== 'blocked' || setting.kind === 'status')) return 'marked-item';
  return setting.isEntry ? 'log-entry' : null;
}

function kindOf(setting: Setting, state: ItemState | null): ItemKind {
  if (state === 'blocked' && setting.kind === 'status') return 'blockers';
  if (state === 'done' || (state === null && setting.isEntry)) return 'done';
  return 'next';
}

function readInner(item: ListItem, setting: Setting, depth: number, reader: Reader): void {
  item.children.forEach((child, i) => {
    if (child.type === 'list') readList(child, setting, depth + 1, reader);
    else if (i > 0 || child.type !== 'paragraph')
      keep(child, toPlainText(child, reader.source), otherRules[child.type] ?? 'prose', setting, reader);
  });
}

/** What an item is made from. */
export interface Material {
  readonly text: string;
  readonly lead: string | null;
  readonly place: Place;
  readonly detail: string;
  readonly checked: boolean | null;
  readonly isStruck: boolean;
  /** Lines under the item that may state a field: `Owner: Dana`. */
  readonly lines?: readonly string[];
}

function pushItem(material: Material, setting: Setting, rule: RuleName, reader: Reader): void {
  if (!holdsItems(setting.kind)) return;
  const stated = readState(material.text);
  const { fields, text } = readFields(stated.text, reader.rules);
  for (const line of material.lines ?? []) takeLine(line, fields, reader);
  const status = fields.get('status');
  if (status !== undefined && readStateWord(status) !== null) fields.delete('status');
  const checked = material.checked === null ? null : material.checked ? 'done' : 'open';
  const struck = material.isStruck ? (setting.kind === 'done' ? 'done' : 'dropped') : null;
  const byWord = status === undefined ? null : readStateWord(status);
  const state = checked === 'done' ? 'done' : (stated.state ?? struck ?? byWord ?? checked);
  const lead = material.lead === null ? null : readState(material.lead).text;
  const titled = readTitle(text === '' ? stated.text : text, lead);
  const detail = `${titled.detail} ${material.detail}`.trim();
  const draft = makeDraft(setting, state, { title: titled.title, detail }, material.place, rule);
  draft.caveat = stated.caveat ?? (setting.kind === 'done' ? findCaveat(text) : null);
  draft.priority = findPriority(stated.text.slice(0, 160)) ?? null;
  applyFields(draft, fields, reader);
  draft.priority ??= setting.priority;
  nameDraft(draft);
  reader.drafts.push(draft);
}

/** A draft of the type and state that the section and the item's own state give together. */
export function makeDraft(
  setting: Setting,
  stated: ItemState | null,
  titled: { readonly title: string; readonly detail: string },
  place: Place,
  rule: RuleName,
): Draft {
  const [type, state] = typeAndState(setting, stated);
  return {
    type,
    state,
    ...titled,
    owner: null,
    due: null,
    priority: null,
    fields: {},
    caveat: null,
    carried: false,
    id: null,
    entity: null,
    places: [place],
    rule,
    entry: setting.entry,
  };
}

function typeAndState(setting: Setting, stated: ItemState | null): [ItemType, ItemState] {
  switch (setting.kind) {
    case 'next':
      return ['action', stated ?? setting.state ?? 'open'];
    case 'done':
      return ['action', stated ?? 'done'];
    case 'blockers':
      // What is no longer in the way is work done.
      return stated === 'done'
        ? ['action', 'done']
        : ['blocker', stated === 'blocked' || stated === null ? 'open' : stated];
    case 'decisions':
      return stated === 'open' ? ['question', 'open'] : ['decision', stated === 'dropped' ? 'dropped' : 'done'];
    case 'questions':
      return ['question', stated === 'done' || stated === 'dropped' ? stated : 'open'];
    default:
      return ['other', 'open'];
  }
}

/** An id that the text starts with: `T-12: …`, `[OPS-3] …`. */
export function nameDraft(draft: Draft): void {
  draft.id ??= /^[[(]?([A-Z][A-Z0-9]{0,7}-\d{1,6})(?![\p{L}\p{N}-])[\])]?/u.exec(draft.title)?.[1] ?? null;
}

/** Keeps a block that is no item, with its text and place. */
export function keep(node: Nodes, text: string, rule: RuleName, setting: Setting, reader: Reader): void {
  if (text.trim() !== '') pushOther(text, placeOf(node, reader), rule, setting, reader);
}

function pushOther(text: string, place: Place, rule: RuleName, setting: Setting, reader: Reader): void {
  const other = makeDraft({ ...setting, kind: null }, null, readTitle(text, null), place, rule);
  reader.drafts.push(other);
}

export function placeOf(node: Nodes, reader: { readonly path: string }): Place {
  const start = node.position?.start;
  return { path: reader.path, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The text of an item's own paragraph, without what is nested under it. */
function ownText(item: ListItem, reader: Reader): string {
  const first = item.children[0];
  return first?.type === 'paragraph' ? toPlainText(first, reader.source) : '';
}

/** The bold words that a paragraph starts with; marks may stand before them. */
function leadIn(block: Paragraph, reader: Reader): string | null {
  for (const child of block.children.slice(0, 2)) {
    if (child.type === 'strong') return toPlainText(child, reader.source);
    if (child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value)) return null;
  }
  return null;
}

/** Whether the item's text is struck out, at least from its start to half its length. */
function isStruck(block: Paragraph, reader: Reader): boolean {
  const first = block.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  const struck = first?.type === 'strong' || first?.type === 'emphasis' ? first.children[0] : first;
  if (struck?.type !== 'delete') return false;
  return toPlainText(struck, reader.source).length * 2 >= toPlainText(block, reader.source).length;
}
