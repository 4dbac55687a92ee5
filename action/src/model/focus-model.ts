import type { AnyRecordType } from '../records/define-record.ts';
import { recordTypes, type TableRecord } from '../records/index.ts';
import { blotNames } from './blot-names.ts';
import { groupRows, type Model } from './model.ts';
import { nameEntities } from './name-entities.ts';

/** What a report may see; every entity when it names none. */
export interface Scope {
  readonly entities?: readonly string[] | null;
}

/**
 * The model as a scope sees it: records of its entities and of `all`, and reference data. Records that name no entity
 * belong to the whole portfolio and are hidden. It filters the inputs, so no total can hold what the scope hides; the
 * names of hidden entities are blotted out of what is shared with them.
 */
export function focusModel(model: Model, { entities = null }: Scope): Model {
  if (entities === null) return model;
  const names = nameEntities(model.rows.entity);
  const inScope = new Set(entities.map((name) => names.codeOf(name) ?? name));
  const isVisible = (record: { readonly entities: readonly string[] }): boolean =>
    record.entities.some((code) => code === 'all' || inScope.has(code));
  const rows = Object.values(model.rows).flat();
  const focused = {
    ...(model.evidence && { evidence: model.evidence }),
    rows: groupRows(rows.filter((row) => isReferenceData(row) || isVisible(row)).map((row) => narrow(row, inScope))),
    items: model.items.filter(isVisible).map((item) => narrow(item, inScope)),
    notes: model.notes.filter(isVisible).map((note) => narrow(note, inScope)),
    dropped: model.dropped.filter(({ entity }) => entity === null || entity === 'all' || inScope.has(entity)),
  };
  return blotNames(focused, model, inScope);
}

function isReferenceData({ type }: TableRecord): boolean {
  const definition: AnyRecordType = recordTypes[type];
  return definition.entity === 'none';
}

/** The record with the entities that the scope may know of. */
function narrow<R extends { readonly entity: string | null; readonly entities: readonly string[] }>(
  record: R,
  inScope: ReadonlySet<string>,
): R {
  const entities = record.entities.filter((code) => code === 'all' || inScope.has(code));
  if (entities.length === record.entities.length) return record;
  return { ...record, entities, entity: entities.length === 1 ? (entities[0] ?? null) : null };
}
