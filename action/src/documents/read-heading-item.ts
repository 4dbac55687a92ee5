import type { Passage } from './build-outline.ts';
import { isWhole } from './classify-heading.ts';
import { applyFields, type Reader } from './draft.ts';
import { isEmpty } from './is-empty.ts';
import { keepText } from './keep-text.ts';
import { makeDraft, placeOf } from './make-draft.ts';
import { nameDraft, takeFieldLine } from './make-item.ts';
import { ownText } from './own-text.ts';
import { toPlainLines, toPlainText } from './plain-text.ts';
import { readFields } from './read-fields.ts';
import { findCaveat, readStateWord } from './read-state.ts';
import { cutTitle } from './read-title.ts';
import { holdsItems, type Setting } from './setting.ts';
import type { SectionKind } from './stems.ts';

/** What stands under a heading that is an item. */
interface Body {
  readonly texts: string[];
  /** Lines that may state a field. */
  readonly lines: string[];
  /** Passages of a kind of their own, such as "Known issues": they are no detail of the item. */
  readonly sections: Passage[];
}

/** Rule 5: a sub-heading that is an item; its text is the title. Gives the passages in it that are still to be read. */
export function readHeadingItem(passage: Passage, setting: Setting, reader: Reader): readonly Passage[] {
  const { heading, node } = passage;
  if (!heading || !node) return [];
  const body: Body = { texts: [], lines: [], sections: [] };
  gatherBody(passage, setting.kind, body, reader);
  const detail = body.texts.filter((text) => text !== '').join(' ');
  const { fields, text } = readFields(heading.text, reader.rules);
  if (isEmpty(text)) {
    keepText(() => `${text} ${detail}`, placeOf(node, reader), 'empty', reader);
    return body.sections;
  }
  for (const line of body.lines) takeFieldLine(line, fields, reader);
  const status = fields.get('status') ?? '';
  const word = status === '' ? null : readStateWord(status);
  if (word !== null) fields.delete('status');
  const draft = makeDraft(
    setting,
    heading.state ?? word,
    cutTitle(text, detail),
    placeOf(node, reader),
    'heading-item',
  );
  draft.caveat = findCaveat(`${heading.text} ${status}`);
  draft.priority = heading.priority;
  applyFields(draft, fields, reader);
  draft.priority ??= setting.priority;
  nameDraft(draft);
  reader.drafts.push(draft);
  return body.sections;
}

function gatherBody(passage: Passage, kind: SectionKind | null, body: Body, reader: Reader): void {
  for (const block of passage.blocks) {
    body.texts.push(toPlainText(block, reader.source));
    if (block.type === 'paragraph') body.lines.push(...toPlainLines(block, reader.source));
    if (block.type === 'list') body.lines.push(...block.children.map((item) => ownText(item, reader.source)));
  }
  for (const inner of passage.passages) {
    const named = inner.heading?.named;
    if (named && holdsItems(named.kind) && named.kind !== kind && isWhole(named)) body.sections.push(inner);
    else {
      if (inner.node) {
        body.texts.push(toPlainText(inner.node, reader.source));
        body.lines.push(...toPlainLines(inner.node, reader.source));
      }
      gatherBody(inner, kind, body, reader);
    }
  }
}
