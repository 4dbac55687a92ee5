import type { Place } from '../place.ts';
import { classifyKey } from './classify-heading.ts';
import type { Reader } from './draft.ts';
import { isEmpty, readException } from './is-empty.ts';
import { keepText } from './keep-text.ts';
import { addItem } from './make-item.ts';
import { findKey } from './read-fields.ts';
import { readState } from './read-state.ts';
import { holdsItems, type ItemKind, type Setting } from './setting.ts';

/** A label with its text in one line: `**Next:** call the bank`. */
export interface InlineLabel {
  readonly kind: ItemKind;
  readonly label: string;
  readonly value: string;
}

/** The label that a line starts with; null when it has none that is about a kind of item. Bold words are a label only up to the colon. */
export function readInlineLabel(line: string, bold: string | null, reader: Reader): InlineLabel | null {
  const match = /^([^:：]{2,50})[:：]\s+(\S.*)$/.exec(readState(line).text);
  const label = match?.[1] ?? '';
  const value = match?.[2] ?? '';
  if (label === '' || (bold !== null && readState(bold).text.replace(/\s*[:：]$/, '') !== label.trim())) return null;
  if (findKey(label, reader.rules) !== null || /^\d+\s*(?:[/%]|of\b)|^[\d\s./%:–-]+$/.test(value)) return null;
  const kind = classifyKey(label, reader.rules);
  return holdsItems(kind) ? { kind, label, value } : null;
}

/** Rule 4: what stands behind the label is one item of its kind, or says that there is none. */
export function addLabelled({ kind, label, value }: InlineLabel, place: Place, setting: Setting, reader: Reader): void {
  const inner: Setting = { ...setting, kind, state: null, isEntry: false };
  if (isEmpty(value)) {
    addEmpty(`${label}: ${value}`, value, place, inner, reader);
    return;
  }
  keepText(() => `${label}:`, place, 'heading', reader);
  addItem({ text: value, place }, inner, 'inline-label', reader);
}

/** Rule 8: keeps an answer that says there is nothing, and adds what it takes back. */
export function addEmpty(text: string, answer: string, place: Place, setting: Setting, reader: Reader): void {
  keepText(() => text, place, 'empty', reader);
  for (const exception of readException(answer)) addItem({ text: exception, place }, setting, 'exception', reader);
}
