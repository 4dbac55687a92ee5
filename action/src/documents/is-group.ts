import type { List, RootContent } from 'mdast';
import type { ItemState } from '../records/item.ts';
import { boldLabel, colonLabel, type Passage } from './build-outline.ts';
import type { Reader } from './draft.ts';
import { normaliseWords } from './normalise-heading.ts';
import { ownText } from './own-text.ts';
import { toPlainLines } from './plain-text.ts';
import { findKey, readFieldLine } from './read-fields.ts';
import { readStateWord } from './read-state.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { ItemKind } from './setting.ts';
import { attributeWords } from './stems.ts';

/** Whether a heading says only when or how urgent: "High priority (do these first)", "Before launch". */
export function isRank(words: string, rules: ReadingRules): boolean {
  return words !== '' && words.split(' ').every((word) => rules.groups.has(word) || /^\d+$/.test(word));
}

/** Rule 5: whether a sub-heading in a section of items only groups the items under it, or is an item itself. */
export function isGroup(passage: Passage, kind: ItemKind, reader: Reader): boolean {
  const { heading, blocks } = passage;
  if (!heading || isRank(heading.words, reader.rules)) return true;
  if (heading.endsInColon) return !blocks.some((block) => block.type === 'list' && isKeyList(block, reader));
  if (holdsTasks(passage)) return !(isTicket(heading.text) && (heading.state ?? statusBelow(passage, reader)) !== null);
  if (passage.passages.some(({ level, heading: label }) => level >= boldLabel && isTaskLabel.test(label?.words ?? '')))
    return true;
  const inner = passage.passages.filter((deeper) => deeper.level < boldLabel);
  if (inner.length >= 2) return !heading.isNumbered || inner.some((deeper) => deeper.heading?.isNumbered);
  if (isPhase.test(heading.text)) return blocks.some(({ type }) => type === 'list' || type === 'table');
  if (heading.isNumbered || heading.pair) return false;
  return blocks.some((block) => block.type === 'table') || holdsSeveral(passage, heading.words, kind, reader);
}

/** A label over the tasks of what the heading names. */
const isTaskLabel = /^(?:tasks?|task list|todos?|to do|next steps?|action items?|actions)$/;

/** "Phase 2: Core", "Sprint 4 – mail": a stretch of time, whatever it is called. */
const isPhase = /^(?:phase|stage|sprint|milestone|iteration|week|fase|etapa|étape|阶段|階段|フェーズ|단계) ?[\dIVX]+/iu;

/** Whether the lists under a heading are more likely items of their own: steps in order, or several under a word or two. */
function holdsSeveral(passage: Passage, words: string, kind: ItemKind, reader: Reader): boolean {
  const lists = listsIn(passage.blocks);
  if (lists.some((list) => list.ordered) || isIntroduced(passage, kind)) return true;
  const items = lists.reduce((count, list) => count + list.children.length, 0);
  const length = words.split(' ').length;
  if (items === 1 && passage.blocks.length === 1) return length <= 2;
  if (items < 2 || lists.some((list) => isKeyList(list, reader))) return false;
  return length <= longestGroup[kind] || namesKind(words, kind, reader.rules);
}

/** Whether all that stands under the heading is a sentence that introduces numbered items: "These shipped before the pivot: 1. …". */
function isIntroduced({ blocks, passages }: Passage, kind: ItemKind): boolean {
  const [label, ...others] = passages;
  if (blocks.length > 0 || others.length > 0 || label?.level !== colonLabel || (kind !== 'next' && kind !== 'done'))
    return false;
  return (label.heading?.words ?? '').split(' ').length >= 4 && listsIn(label.blocks).some((list) => list.ordered);
}

function listsIn(blocks: readonly RootContent[]): readonly List[] {
  return blocks.flatMap((block) => (block.type === 'list' ? [block] : []));
}

/** How many words the name of a group has at most, when nothing but bullets stands under it. */
const longestGroup: Record<ItemKind, number> = { next: 4, done: 3, blockers: 1, decisions: 1, questions: 1 };

/** Whether the words say again what the section is about: "Important fixes already landed" under "What was implemented". */
function namesKind(words: string, kind: ItemKind, rules: ReadingRules): boolean {
  return rules.matchers.some((matcher) => matcher.kind === kind && matcher.pattern.test(words));
}

/** Whether tasks stand under the heading itself or a label in it. */
export function holdsTasks({ blocks, passages }: Passage): boolean {
  const labelled = passages.filter((inner) => inner.level >= boldLabel).flatMap((inner) => inner.blocks);
  return [...blocks, ...labelled].some((block) => block.type === 'list' && isTaskList(block));
}

/** "Task 0.1: …", "TASK-001: …": the name of one piece of work, whose tasks are its steps. */
function isTicket(text: string): boolean {
  return /^(?:(?:task|issue|story|ticket|bug|epic|feature|item|任务|タスク) ?#?\d[\d.]*|[A-Z]{2,8}-\d+)\s*[:：–—-]/iu.test(
    text,
  );
}

/** The state that a `Status:` line right under the heading names; null when there is none. */
export function statusBelow({ blocks, passages }: Passage, reader: Reader): ItemState | null {
  const first = blocks[0] ?? passages[0]?.node;
  const lines =
    first?.type === 'paragraph'
      ? toPlainLines(first, reader.source)
      : first?.type === 'list'
        ? first.children.map((item) => ownText(item, reader.source))
        : [];
  for (const line of lines) {
    const field = line.length <= 160 ? readFieldLine(line, reader.rules) : null;
    if (field?.key === 'status') return readStateWord(field.value);
  }
  return null;
}

export function isTaskList(list: List): boolean {
  return list.children.some(({ checked }) => checked !== null && checked !== undefined);
}

/** A list whose items are mostly attributes, such as `Impact: …`, describes one thing. */
function isKeyList(list: List, reader: Reader): boolean {
  const keyed = list.children.filter((item) => {
    const key = /^([^:：.]{1,30})[:：](?:\s|$)/.exec(ownText(item, reader.source))?.[1];
    return key !== undefined && (attributes.has(normaliseWords(key)) || findKey(key, reader.rules) !== null);
  });
  return keyed.length * 2 >= list.children.length;
}

const attributes: ReadonlySet<string> = new Set(attributeWords);

/** "## Next: finish the adapter": a heading of a kind that is itself the one item, with only prose under it. */
export function isOneItem(passage: Passage): boolean {
  const value = passage.heading?.pair?.value ?? '';
  if (value.split(' ').length < 3 || passage.passages.length > 0 || readStateWord(value) !== null) return false;
  return passage.blocks.every((block) => block.type !== 'list' && block.type !== 'table');
}
