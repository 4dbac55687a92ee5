import type { Place } from '../place.ts';
import type { ItemState } from '../records/item.ts';
import { applyFields, type Draft, type Reader } from './draft.ts';
import { isEmpty } from './is-empty.ts';
import { keepText } from './keep-text.ts';
import { makeDraft } from './make-draft.ts';
import { readFieldLine, readFields } from './read-fields.ts';
import { findPriority } from './read-priority.ts';
import { findCaveat, readState, readStateWord } from './read-state.ts';
import { readTitle } from './read-title.ts';
import type { RuleName } from './rule-names.ts';
import { holdsItems, type Setting } from './setting.ts';
import type { FieldKey } from './synonyms.ts';

/** What an item is made from. */
export interface Material {
  readonly text: string;
  /** The bold words that it starts with. */
  readonly lead?: string | null;
  readonly place: Place;
  /** The text of what is nested under it. */
  readonly detail?: string;
  /** The box of a task; null when it has none. */
  readonly checked?: boolean | null;
  readonly isStruck?: boolean;
  /** Lines under the item that may state a field: `Owner: Dana`. */
  readonly lines?: readonly string[];
}

/** Adds the item that the material makes in a section that holds items; elsewhere its text is kept as `other`. */
export function addItem(material: Material, setting: Setting, rule: RuleName, reader: Reader): void {
  if (!holdsItems(setting.kind)) {
    keepText(() => `${material.text} ${material.detail ?? ''}`, material.place, rule, reader);
    return;
  }
  const stated = readState(material.text);
  const { fields, text } = readFields(stated.text, reader.rules);
  for (const line of material.lines ?? []) takeFieldLine(line, fields, reader);
  const status = fields.get('status') ?? null;
  const state = decideState(stated.state, status, material, setting);
  if (state.fromStatus) fields.delete('status');
  const lead = material.lead ? readState(material.lead).text : null;
  const titled = readTitle(text === '' ? stated.text : text, lead);
  const detail = `${titled.detail} ${material.detail ?? ''}`.trim();
  const draft = makeDraft(setting, state.state, { title: titled.title, detail }, material.place, rule);
  draft.caveat =
    stated.caveat ?? (setting.kind === 'done' || status !== null ? findCaveat(`${text} ${status ?? ''}`) : null);
  draft.priority = findPriority(stated.text.slice(0, 160));
  applyFields(draft, fields, reader);
  draft.priority ??= setting.priority;
  nameDraft(draft);
  reader.drafts.push(draft);
}

/** Rule 7: a ticked box, then mark or word in the text, then what is struck, then a `status` field, then an empty box. */
function decideState(
  stated: ItemState | null,
  status: string | null,
  { checked, isStruck }: Material,
  { kind }: Setting,
): { readonly state: ItemState | null; readonly fromStatus: boolean } {
  if (checked === true) return { state: 'done', fromStatus: false };
  if (stated !== null) return { state: stated, fromStatus: false };
  if (isStruck === true) return { state: kind === 'done' ? 'done' : 'dropped', fromStatus: false };
  const word = status === null ? null : readStateWord(status);
  return { state: word ?? (checked === false ? 'open' : null), fromStatus: word !== null };
}

const itemLines: ReadonlySet<FieldKey> = new Set<FieldKey>([
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

/** Takes the field of a line under an item, unless the item has it already. */
export function takeFieldLine(line: string, fields: Map<FieldKey, string>, reader: Reader): void {
  const field = line.length <= 160 ? readFieldLine(line, reader.rules) : null;
  if (!field || !itemLines.has(field.key) || fields.has(field.key) || isEmpty(field.value)) return;
  fields.set(field.key, field.value);
}

/** An id that the title starts with: `T-12: …`, `[OPS-3] …`. */
export function nameDraft(draft: Draft): void {
  draft.id ??= /^[[(]?([A-Z][A-Z0-9]{0,7}-\d{1,6})(?![\p{L}\p{N}-])[\])]?/u.exec(draft.title)?.[1] ?? null;
}
