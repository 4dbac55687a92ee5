import type { Nodes } from 'mdast';
import type { Place } from '../place.ts';
import type { Reader } from './draft.ts';
import { makeDraft, placeOf } from './make-draft.ts';
import { toPlainText } from './plain-text.ts';
import { readTitle } from './read-title.ts';
import type { RuleName } from './rule-names.ts';
import { openSetting } from './setting.ts';

/** Keeps a text that is no item, with its place, when the reader keeps such texts: nothing is lost. */
export function keepText(text: () => string, place: Place, rule: RuleName, reader: Reader): void {
  if (!reader.keepsText) return;
  const trimmed = text().trim();
  if (trimmed !== '') reader.drafts.push(makeDraft(openSetting, null, readTitle(trimmed, null), place, rule));
}

/** Keeps a whole block that is no item: a table that was read as inventory and a line across the page say nothing more. */
export function keepBlock(block: Nodes, reader: Reader): void {
  if (block.type === 'thematicBreak' || block.type === 'yaml') return;
  if (block.type === 'table' && reader.claimed.has(block)) return;
  keepText(() => toPlainText(block, reader.source), placeOf(block, reader), ruleByType[block.type] ?? 'prose', reader);
}

/** The rule by which a block is kept as `other`. */
const ruleByType: { readonly [type: string]: RuleName } = {
  heading: 'heading',
  code: 'code',
  html: 'html',
  blockquote: 'quote',
  table: 'table',
  list: 'list',
};
