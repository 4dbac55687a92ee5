import type { AnyRecord } from '../model/model.ts';
import type { Exact } from '../quantity/quantity.ts';
import type { RecordByType } from '../records/index.ts';
import type { Edit } from './compare-records.ts';
import { isRow } from './fields-of.ts';
import { tellItem } from './tell-item.ts';
import { kpiFields, tellKpi } from './tell-kpi.ts';
import { tellRow } from './tell-row.ts';
import { type Days, linesOf, partOf, recordOf, subjectOf, type Told, tell } from './telling.ts';

/** Rows whose results other words tell: a check says that it broke, a parameter which figures it moved. */
const toldElsewhere: { readonly [type: string]: ReadonlySet<string> } = {
  control: new Set(['threshold', 'annotation', 'annotationExpires', 'severity', 'fix', 'appliesTo']),
  param: new Set(['value', 'from', 'to', 'source', 'unit']),
  'security-check': new Set(['result', 'evidence', 'checkedOn', 'annotation', 'annotationExpires']),
};

/** What happened to each record that was edited. */
export function tellEdits(edits: readonly Edit[], days: Days, monthlyRevenue: Exact | null): readonly Told[] {
  return edits.flatMap((edit) => tellEdit(edit, days, monthlyRevenue));
}

function tellEdit(edit: Edit, days: Days, monthlyRevenue: Exact | null): readonly Told[] {
  const { before, after } = edit;
  if (isItem(before) || isItem(after)) {
    return tellItem(edit, isItem(before) ? before : null, isItem(after) ? after : null, days);
  }
  if (recordOf(edit).type === 'note') return tellNote(edit);
  if (isKpi(before) || isKpi(after)) {
    const [old, young] = [isKpi(before) ? before : null, isKpi(after) ? after : null];
    const rest = { ...edit, fields: edit.fields.filter(({ name }) => !kpiFields.has(name)) };
    const others = old === null || young === null ? [] : tellRow(rest, old, young, days);
    return [...tellKpi(edit, old, young, days, monthlyRevenue), ...others];
  }
  const told = toldElsewhere[edit.type];
  const rest = told === undefined ? edit : { ...edit, fields: edit.fields.filter(({ name }) => !told.has(name)) };
  if (told !== undefined && (before === null || after === null)) return [];
  return tellRow(rest, isTableRow(before) ? before : null, isTableRow(after) ? after : null, days);
}

type Row = Extract<AnyRecord, { readonly cells: unknown }>;
type Item = Exclude<AnyRecord, Row | { readonly type: 'note' }>;

const isTableRow = (record: AnyRecord | null): record is Row => record !== null && isRow(record);
const isItem = (record: AnyRecord | null): record is Item =>
  record !== null && !isRow(record) && record.type !== 'note';
const isKpi = (record: AnyRecord | null): record is RecordByType['kpi'] => record?.type === 'kpi';

/** The status that a note states of itself; all else of its head is told by its items. */
function tellNote(edit: Edit): readonly Told[] {
  const { before, after } = edit;
  if (before === null || after === null) return [];
  return edit.fields
    .filter(({ name }) => name === 'status')
    .map((field) => {
      const [was, is] = [partOf(field.before), partOf(field.after)];
      const words = {
        code: 'ROW_CHANGED',
        tier: 3,
        says: ['status ', was, ' → ', is],
        before: was,
        after: is,
      } as const;
      return tell(subjectOf(after), words, linesOf(edit), { edits: [edit.key] });
    });
}
