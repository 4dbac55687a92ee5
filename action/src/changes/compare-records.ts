import type { AnyRecord } from '../model/model.ts';
import type { Cell } from '../records/define-record.ts';
import { fieldsOf } from './fields-of.ts';
import { matchRecords } from './match-records.ts';
import { sameCell } from './same-cell.ts';
import { sayTheSame } from './same-record.ts';

/** One field of a record that says something else; null where the record or the field is not there. */
export interface FieldEdit {
  readonly name: string;
  readonly title: string;
  readonly before: Cell<unknown> | null;
  readonly after: Cell<unknown> | null;
}

/** One record that differs between two states. */
export interface Edit {
  readonly type: AnyRecord['type'];
  /** Permanent: the type and the id, that of the state after where it has one. */
  readonly key: string;
  /** Null where the record is new. */
  readonly before: AnyRecord | null;
  /** Null where it is gone. */
  readonly after: AnyRecord | null;
  /** What differs; every field of a record that is on one side only. */
  readonly fields: readonly FieldEdit[];
  /** The two have different ids, and are taken for one by what they say. */
  readonly guessed: boolean;
}

/** All that differs between the records of two states, sorted by key. What only looks different is no edit. */
export function compareRecords(before: readonly AnyRecord[], after: readonly AnyRecord[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { before: old, after: young, guessed } of matchRecords(before, after)) {
    const one = young ?? old;
    if (one === null || (old !== null && young !== null && sayTheSame(old, young))) continue;
    const fields = old === null || young === null ? fieldsOfOne(one, young !== null) : differences(old, young);
    edits.push({ type: one.type, key: `${one.type}/${one.id}`, before: old, after: young, fields, guessed });
  }
  return edits.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function fieldsOfOne(record: AnyRecord, isNew: boolean): readonly FieldEdit[] {
  return fieldsOf(record)
    .filter(({ cell }) => cell.kind !== 'unknown')
    .map(({ name, title, cell }) => ({ name, title, before: isNew ? null : cell, after: isNew ? cell : null }));
}

function differences(before: AnyRecord, after: AnyRecord): readonly FieldEdit[] {
  const old = new Map(fieldsOf(before).map((field) => [field.name, field]));
  const edits: FieldEdit[] = [];
  for (const { name, title, cell } of fieldsOf(after)) {
    const was = old.get(name)?.cell ?? null;
    old.delete(name);
    if (was === null || !sameCell(was, cell)) edits.push({ name, title, before: was, after: cell });
  }
  for (const { name, title, cell } of old.values()) edits.push({ name, title, before: cell, after: null });
  return edits;
}
